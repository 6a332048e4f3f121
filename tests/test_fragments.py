"""Passages and unusual shapes of reports: what a whole, well-numbered report would show is found without it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from baogao.checks import check
from baogao.parsers.draft import draft
from baogao.schema.record import Report
from baogao.schema.terms import Role, Status
from hypothesis import given
from hypothesis import strategies as st

TEXT = "新建改造一批道路、管网和停车场，开工建设体育公园，完成背街小巷整治二十余处，城区环境明显好转，出行更加方便。"
MORE = "引导企业加大技术改造力度，支持骨干企业做大做强，推动上下游配套企业向园区集中，形成协同发展的良好格局。"


DUTIES = [
    "坚定不移扩大县域消费，充分发挥消费的基础作用和投资的关键作用",
    "加快转变农业发展方式，促进农业稳定发展和农民持续增收",
    "顺应群众对美好环境的期待，大力推进生态文明建设",
    "继续深化各项改革",
]


def outline(raw: str) -> list[tuple[int, str]]:
    return [(heading.depth, heading.heading) for heading in draft(raw).outline]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            f"这一年，我们全力以赴抓项目，发展后劲明显增强。{TEXT}{MORE}",
            ["这一年，我们全力以赴抓项目，发展后劲明显增强。"],
            id="one theme sentence",
        ),
        pytest.param(
            f"一年来，我们在县委的坚强领导下，认真贯彻上级部署，完成了各项目标任务。{TEXT}{MORE}",
            [],
            id="the opening of a review sums nothing up",
        ),
        pytest.param(
            f"五年来，我们狠抓城市建设，县城面貌焕然一新。\n道路交通条件显著改善。{TEXT}\n园区平台承载能力提升。{MORE}",
            ["五年来，我们狠抓城市建设，县城面貌焕然一新。", "道路交通条件显著改善。", "园区平台承载能力提升。"],
            id="a theme in a paragraph of its own",
        ),
        pytest.param(
            f"（二）城乡建设全面提速。{TEXT}教育资源更加丰富。{TEXT}医疗条件持续改善。{TEXT}",
            ["（二）城乡建设全面提速。", "教育资源更加丰富。", "医疗条件持续改善。"],
            id="what came of it, inside a paragraph",
        ),
        pytest.param(
            f"（二）抓好农村工作。扩大绿肥种植面积。推广良种良法。加快农村公路网络建设。{MORE}整治闲置宅基地。{TEXT}",
            ["（二）抓好农村工作。"],
            id="short tasks inside a paragraph",
        ),
        pytest.param(
            f"我们众志成城，夺取抗洪救灾全面胜利。{TEXT}\n我们攻坚克难，推动县域经济回升向好。{MORE}\n"
            f"我们用心用情，办好家门口的民生实事。{TEXT}",
            [
                "我们众志成城，夺取抗洪救灾全面胜利。",
                "我们攻坚克难，推动县域经济回升向好。",
                "我们用心用情，办好家门口的民生实事。",
            ],
            id="paragraphs that open with 我们",
        ),
        pytest.param(
            "二、对2031年工作的建议\n" + "".join(f"要{duty}。{TEXT}{MORE}\n" for duty in DUTIES),
            ["二、对2031年工作的建议", *(f"要{duty}。" for duty in DUTIES)],
            id="what must be done, paragraph by paragraph",
        ),
        pytest.param(
            "三、加强政府自身建设\n坚持依法办事。自觉接受人大监督，办好代表建议。坚持高效办事。推行限时办结制度，"
            "压减审批环节。坚持廉洁办事。严控一般性支出，管好政府采购。",
            ["三、加强政府自身建设", "坚持依法办事。", "坚持高效办事。", "坚持廉洁办事。"],
            id="a series that opens its paragraph",
        ),
    ],
)
def test_run_in_headings(raw: str, expected: list[str]) -> None:
    assert [heading for _, heading in outline(raw)] == expected


def test_headings_below_a_theme_in_a_paragraph_of_its_own() -> None:
    raw = f"五年来，我们狠抓城市建设，县城面貌焕然一新。\n道路交通条件显著改善。{TEXT}\n园区平台承载能力提升。{MORE}"
    first, *others = draft(raw).outline
    assert [heading.parent for heading in others] == [first.id, first.id]


def test_stars_below_numbered_sections() -> None:
    raw = (
        f"一、2030年工作回顾\n（一）坚持创新驱动，动能更加充沛。\n★科创平台提档升级。{TEXT}\n★产业集群加速壮大。{MORE}\n"
        f"（二）坚持民生优先，生活更有温度。\n★就业保障更加有力。{TEXT}"
    )
    assert [depth for depth, _ in outline(raw)] == [1, 2, 3, 3, 2, 3]


def test_headings_that_share_a_line_with_their_text() -> None:
    raw = (
        f"各位代表：　　一、2030年工作回顾　　{TEXT}　　（一）产业支撑更强。{MORE}　　二、2031年重点工作　　{TEXT}"
        f"　　（一）坚持工业强县。{MORE}"
    )
    assert outline(raw) == [
        (1, "一、2030年工作回顾"),
        (2, "（一）产业支撑更强。"),
        (1, "二、2031年重点工作"),
        (2, "（一）坚持工业强县。"),
    ]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("2030年及“十五五”时期主要工作", Role.REVIEW),
        ("过去五年的工作", Role.REVIEW),
        ("一、经济结构调整取得了新的进展", Role.REVIEW),
        ("最后，讲一讲农村工作问题", Role.PLAN),
        ("“十六五”时期的发展目标", Role.TARGETS),
    ],
)
def test_roles_of_parts(heading: str, role: Role) -> None:
    raw = (
        f"政府工作报告\n——2031年1月8日在桐庐县第二十届人民代表大会第二次会议上\n{OPENING}\n{heading}\n"
        f"要继续抓好各项任务，力争新建一批项目，确保按时完成。{MORE}\n2031年重点工作\n要抓好春耕生产。{MORE}"
    )
    assert draft(raw).outline[0].role is role


OPENING = "各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。"


def test_a_passage_that_begins_in_the_plan() -> None:
    report = draft(
        "今年工作的总体思路是：坚持稳中求进，推动高质量发展。\n全县发展的主要预期目标是：地区生产总值增长6%左右；"
        "一般公共预算收入增长3%；居民收入增速与经济增速同步。\n围绕上述目标，重点抓好以下六方面工作：\n"
        f"一、聚焦产业强县不动摇，以更实举措推动项目建设\n{MORE}"
    )
    assert [target.label for target in report.targets] == ["地区生产总值", "一般公共预算收入", "居民收入"]
    assert not report.achievements
    assert [item.text for item in report.tasks] == [MORE]


def by_term(report: Report) -> list[tuple[bool, str]]:
    return [(bool(target.period or target.year), target.text) for target in report.targets]


def test_targets_of_the_term_and_of_the_year() -> None:
    report = draft(
        f"过去五年的工作\n{TEXT}\n今后五年的奋斗目标和任务\n主要奋斗目标是：到2035年，生产总值达到210亿元，年均增长8%以上；"
        f"财政收入年均增长7%。\n（一）加快产业发展。{MORE}\n2031年的工作安排\n全县发展的主要预期目标是：生产总值增长7.5%，"
        f"财政收入增长8%，居民收入增加800元。\n（一）抓好春耕生产。{MORE}"
    )
    assert by_term(report) == [
        (True, "生产总值达到210亿元"),
        (True, "年均增长8%以上"),
        (True, "财政收入年均增长7%"),
        (False, "生产总值增长7.5%"),
        (False, "财政收入增长8%"),
        (False, "居民收入增加800元"),
    ]


def test_targets_under_headings_of_their_own() -> None:
    report = draft(
        f"一、2030年工作回顾\n{TEXT}\n二、今后五年的任务\n今后五年的发展目标是：\n——经济保持较快增长。生产总值年均增长9%以上。"
        "\n——人民生活明显改善。居民人均可支配收入年均增长8%。\n——环境更加优良。森林覆盖率达到40%以上。\n"
        f"围绕上述目标，我们要真抓实干。\n（一）做强工业。{MORE}"
    )
    assert [target.text for target in report.targets] == [
        "生产总值年均增长9%以上",
        "居民人均可支配收入年均增长8%",
        "森林覆盖率达到40%以上",
    ]
    assert {target.period for target in report.targets} == {"今后五年"}
    assert "——环境更加优良。" in [heading.heading for heading in report.outline]


def test_goals_that_were_worked_for_are_no_targets() -> None:
    report = draft(
        "一、2030年工作回顾\n一年来，区政府带领全区人民，紧扣奋斗目标，圆满完成了区人大确定的各项目标任务。"
        f"{TEXT}\n二、2031年工作安排\n今年经济增长的主要预期目标是：地区生产总值增长6%。\n{MORE}"
    )
    assert [target.text for target in report.targets] == ["地区生产总值增长6%"]


def test_a_target_set_higher() -> None:
    report = draft(
        f"二、2031年重点工作\n主要预期目标是：生产总值增长6%以上，力争达到6.5%；财政收入增长5%；节能减排完成上级下达任务。\n{MORE}"
    )
    shown = [(target.label, target.aspect.value, target.modality) for target in report.targets]
    assert shown[:2] == [("生产总值", "growth", None), ("生产总值", "growth", "力争")]


@pytest.mark.parametrize(
    ("state", "targets"), [("国际收支基本平衡", ["国际收支基本平衡"]), ("安全生产形势平稳向好", [])]
)
def test_a_state_is_a_target_where_something_is_measured(state: str, targets: list[str]) -> None:
    report = draft(f"二、2031年重点工作\n主要预期目标是：生产总值增长6%；财政收入增长5%；{state}。\n{MORE}")
    assert [target.text for target in report.targets][2:] == targets


@pytest.mark.parametrize(
    ("raw", "problems"),
    [
        pytest.param(
            "同时，我们也清醒地看到：产业层次总体偏低；民生领域还有短板；一些干部本领不强。我们将直面问题，认真解决。",
            ["产业层次总体偏低；", "民生领域还有短板；", "一些干部本领不强。"],
            id="a lead-in that calls them nothing",
        ),
        pytest.param(
            "我们也看到前进中还存在着许多困难和问题。主要是：农业基础脆弱，增收缓慢。贫困面大，近万人没有稳定脱贫。"
            "工业总量小，企业效益差。部分干部作风飘浮，办事效率低下。对这些问题，我们必须认真解决。",
            [
                "农业基础脆弱，增收缓慢。",
                "贫困面大，近万人没有稳定脱贫。",
                "工业总量小，企业效益差。",
                "部分干部作风飘浮，办事效率低下。",
            ],
            id="a sentence between others that admits in plain words",
        ),
        pytest.param(
            "总结成绩的同时，我们也认识到老问题、新挑战仍然不少，主要是需求依然偏弱，投资动力不足，隐患较多。这些发展中的问题，能够解决。",
            ["需求依然偏弱，投资动力不足，隐患较多。"],
            id="a lead-in that runs into one sentence of problems",
        ),
        pytest.param(
            "成绩固然可喜，问题也不容忽视。一是生态本底脆弱。二是外向度偏低。三是创新能力不足。以上问题，我们将努力解决。",
            ["一是生态本底脆弱。", "二是外向度偏低。", "三是创新能力不足。"],
            id="a list below a lead-in without a colon",
        ),
        pytest.param(
            "我们也清醒地看到，受寒潮冲击，企业订单、用工和投资意愿都受到不同程度影响。部分行业市场萎缩，销售滞缓。"
            "蔬菜价格走低，农民增收困难。对发展中的矛盾，我们要找准症结，有效化解；对工作中的问题，我们要马上就改。",
            [
                "受寒潮冲击，企业订单、用工和投资意愿都受到不同程度影响。",
                "部分行业市场萎缩，销售滞缓。",
                "蔬菜价格走低，农民增收困难。",
            ],
            id="a lead-in that runs into the first of several",
        ),
        pytest.param(
            "我们在前进中还存在一些问题和困难。突出的问题是煤价过高。去年曾提出把涨幅控制在百分之五以内，虽然采取了多种措施，调运了不少煤炭，"
            "涨幅仍然高达百分之九，群众反映强烈。一是运力不足。二是库存偏低。"
            "除煤价问题外，农业的问题也比较突出。农田水利设施薄弱，抗灾能力不强。一些地方秩序不好。上述这些问题已经引起重视。",
            [
                "突出的问题是煤价过高。去年曾提出把涨幅控制在百分之五以内，虽然采取了多种措施，调运了不少煤炭，涨幅仍然高达百分之九，"
                "群众反映强烈。一是运力不足。二是库存偏低。",
                "农田水利设施薄弱，抗灾能力不强。",
                "一些地方秩序不好。",
            ],
            id="a problem that is gone into",
        ),
        pytest.param(
            "我们清醒认识到，发展中还存在不少问题：★外贸下行压力较大。★关键技术受制于人，问题突出。★安全领域仍有短板。"
            "对此，我们一定采取措施，切实解决。",
            ["★外贸下行压力较大。", "★关键技术受制于人，问题突出。", "★安全领域仍有短板。"],
            id="stars inside a paragraph",
        ),
        pytest.param(
            "我们也清醒地认识到，还存在许多需要着力解决的问题。这些问题有的是长期积累的，有的是新出现的。主要是：区域发展不平衡；"
            "经济结构性矛盾比较突出；安全生产形势依然严峻。对这些问题，我们一定认真加以解决。",
            ["区域发展不平衡；", "经济结构性矛盾比较突出；", "安全生产形势依然严峻。"],
            id="what kinds of problems there are, before they are told",
        ),
    ],
)
def test_problems(raw: str, problems: list[str]) -> None:
    report = draft(f"一、2030年工作回顾\n{TEXT}{MORE}\n{raw}\n二、2031年重点工作\n{MORE}")
    assert [problem.text for problem in report.problems] == problems


def test_projects_of_an_annex() -> None:
    items = [f"{numeral}、扎实推进第{numeral}件事。\n{MORE}" for numeral in "一二三四五"]
    raw = f"一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n{MORE}\n各位代表，让我们为美好明天而努力奋斗！\n附件1\n"
    report = draft(raw + "2031年五件民生实事\n扎扎实实办好五件民生实事。\n" + "\n".join(items))
    assert report.livelihood_projects.announced == 5
    assert [item.replace("\n", "") for item in items] == [item.text for item in report.livelihood_projects.items]


def test_headings_printed_apart() -> None:
    raw = (
        f"一、2030年工作回顾\n五年来，我们坚定不移推动高质量发展，综合实力实现新跨越。经济实力显著提升。\n{TEXT}{MORE}\n"
        + "".join(f"{head}\n完成扩建工程。{TEXT}{MORE}\n" for head in APART)
        + f"五年来，我们坚定不移改善民生，生活品质再上新台阶。健康事业深入推进。\n{MORE}{TEXT}\n"
    )
    first, theme, *heads, other, last = draft(raw).outline
    assert [heading.heading for heading in heads] == ["经济实力显著提升。", *APART]
    assert {heading.parent for heading in heads} == {theme.id}
    assert (other.parent, last.parent) == (first.id, other.id)


APART = [
    "产业结构持续优化。",
    "城乡面貌焕然一新。",
    "重点改革全面推进。",
    "开放水平大幅提升。",
    "就业形势保持稳定。",
    "文体事业蓬勃发展。",
]


def test_headings_printed_apart_above_a_long_sentence_with_little_behind_it() -> None:
    long = "城镇新增就业3.2万人、农村劳动力转移就业1.4万人，城乡居民人均可支配收入增长6%，高于全国平均水平。"
    raw = "一、2030年工作回顾\n" + "".join(f"{head}\n{long}培训超额完成。\n" for head in APART)
    assert [heading for _, heading in outline(raw)][1:] == APART


def test_themes_inside_a_paragraph() -> None:
    raw = "一、过去五年工作回顾\n面对压力，我们迎难而上，各项事业取得新进展。这五年，发展质效持续提升。"
    raw += f"{TEXT}这五年，产业结构持续优化。{MORE}"
    assert [heading for _, heading in outline(raw)][1:] == ["这五年，发展质效持续提升。", "这五年，产业结构持续优化。"]


def test_what_we_held_to_told_inside_a_paragraph() -> None:
    told = "工业强县，产业发展量质齐升", "项目为王，有效投资持续扩大", "城乡一体，县域面貌持续向好"
    heads = [f"我们坚持{words}。" for words in told]
    raw = "一、2030年工作回顾\n面对压力，我们迎难而上。" + "".join(head + MORE for head in heads)
    assert [heading for _, heading in outline(raw)][1:] == heads


@pytest.mark.parametrize(
    "raw",
    [
        f"三、加强政府自身建设\n{MORE}\n各位代表！\n雄关漫道真如铁，而今迈步从头越。让我们团结一心，奋力谱写新篇章。{TEXT}",
        f"一、2030年工作回顾\n过去的五年极不寻常。{TEXT}",
        f"二、2031年重点工作\n努力实现以下目标：（一）消除经济过热。（二）遏制通货膨胀，稳定物价。（三）改善民生。{MORE}",
    ],
)
def test_what_only_looks_like_a_heading(raw: str) -> None:
    assert len(draft(raw).outline) == 1


def test_projects_parted_by_semicolons() -> None:
    report = draft(
        f"一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n{MORE}重点办好以下实事：新建幼儿园6所；建设保障房3000套；"
        f"新购公交车50辆。\n三、加强政府自身建设\n一要强化法治。{MORE}二要强化效能。{MORE}三要强化廉洁。{MORE}"
    )
    items = [item.text for item in report.livelihood_projects.items]
    assert items == ["新建幼儿园6所；", "建设保障房3000套；", "新购公交车50辆。"]


@pytest.mark.parametrize(
    "raw",
    [
        "三是推进教育协调发展。小学生均公用经费标准提高到950元。完成26万场公益电影放映。支持3000个村文化室完善设备。对困难家庭给予补助。",
        "完成不少于65万批次食品抽检任务，不合格食品处置率100%。完成116个站场建设。对400座水库进行除险加固。",
        "中央财政将安排832亿元支持卫生事业。拟发行建设国债600亿元，提高补助标准。",
    ],
)
def test_a_passage_of_what_is_to_come(raw: str) -> None:
    report = draft(raw)
    assert not report.achievements
    assert {measure.status for each in report.tasks for measure in each.measures} == {Status.TARGET}


@pytest.mark.parametrize("stop", [2, 3, 5])
def test_a_passage_that_stops_inside_a_list_of_projects_promised_for_the_year(stop: int) -> None:
    numbers = "一二三四五六七八九十"
    works = "新建学校3所，城镇低保标准提高到每人每月700元。为老人提供助餐服务。改造农村公路20公里，配备救护车5辆。"
    raw = "办好十件民生实事。今年全县各级财政将投入17亿元，其中县财政投入6亿元、增长15.6%，集中力量办好十件民生实事。"
    raw += "".join(f"{number}是提高保障水平。{works}" for number in numbers[:stop]) + "公办养老机构增加床位"
    report = draft(raw)
    assert report.livelihood_projects is not None
    assert report.livelihood_projects.announced == 10
    assert len(report.livelihood_projects.items) == stop
    assert report.livelihood_projects.items[-1].text.endswith("增加床位")
    assert not report.achievements
    assert {measure.status for each in report.context for measure in each.measures} == {Status.TARGET}


def test_projects_announced_before_another_list() -> None:
    report = draft(
        f"一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n{MORE}落实好12项民生实事项目。\n三、加强政府自身建设\n{MORE}"
        f"一要强化法治。{MORE}二要强化效能。{MORE}三要强化廉洁。{MORE}"
    )
    assert report.livelihood_projects.announced == 12
    assert not report.livelihood_projects.items


@pytest.mark.parametrize(
    ("head", "name", "title", "day", "place"),
    [
        (
            "政府工作报告\n2031年3月2日在浮山县第十八届人民代表大会第四次会议上\n栗 俊 峰",
            "栗俊峰",
            None,
            date(2031, 3, 2),
            "浮山县",
        ),
        (
            "政府工作报告\n——在台州市第七届人民代表大会第三次会议上\n台州市人民政府市长 沈 铭\n2031年1月17日",
            "沈铭",
            "台州市人民政府市长",
            date(2031, 1, 17),
            "台州市",
        ),
        (
            "政府工作报告\n2031年1月8日在鄂温克族自治旗第十四届人民代表大会第三次会议上\n自治旗代旗长 斯琴其其格",
            "斯琴其其格",
            "自治旗代旗长",
            date(2031, 1, 8),
            "鄂温克族自治旗",
        ),
        (
            "政府工作报告\n2031年1月9日在新疆生产建设兵团第八师石河子市第九届人民代表大会第三次会议上\n市长 李大山",
            "李大山",
            "市长",
            date(2031, 1, 9),
            "石河子市",
        ),
        (
            "您所在的位置：首页 > 政府工作报告\n2031年政府工作报告\n"
            "2031年1月25日在安吉县第十九届人民代表大会第三次会议上\n县长 宋 波",
            "宋波",
            "县长",
            date(2031, 1, 25),
            "安吉县",
        ),
        (
            "平潭综合实验区2031年工作报告\n2031年1月16日\n管委会主任 李大山",
            "李大山",
            "管委会主任",
            date(2031, 1, 16),
            "平潭综合实验区",
        ),
        (
            "2031年政府工作报告——2031年3月5日在第十五届全国人民代表大会第四次会议上　　　　国务院总理李大山",
            "李大山",
            "国务院总理",
            date(2031, 3, 5),
            "中华人民共和国",
        ),
        (
            "浙江省第十五届人民代表大会第四次会议文件（1）\n政府工作报告\n（2031年1月20日）\n省长　李大山",
            "李大山",
            "省长",
            date(2031, 1, 20),
            "浙江省",
        ),
    ],
)
def test_title_pages(head: str, name: str, title: str | None, day: date, place: str) -> None:
    salutation = OPENING if head.count("\n") else "各位代表：　　现在，我代表国务院，向大会报告工作，请予审议。"
    joint = "\n" if head.count("\n") else ""
    raw = f"{head}{joint}{salutation}\n一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n{MORE}"
    known = draft(raw).metadata
    assert known.speaker is not None
    assert (known.speaker.name, known.speaker.title) == (name, title)
    assert known.delivered_on == day
    assert known.region.name == place
    assert known.title is not None
    assert raw[slice(*known.evidence["delivered_on"])].startswith("2031年")


def test_a_date_before_a_title_or_a_session_is_no_part_of_it() -> None:
    raw = f"2031年1月8日丽水市政府工作报告\n——2031年1月8日丽水市第四届人民代表大会第二次会议上\n{OPENING}\n{MORE}"
    known = draft(raw).metadata
    assert known.title == "丽水市政府工作报告"
    assert known.congress is not None
    assert known.congress.name == "丽水市第四届人民代表大会第二次会议"
    assert known.region.code == "331100"


def test_a_session_by_its_short_name(tmp_path: Path) -> None:
    news = "桐庐县二十届人大二次会议1月8日开幕，县长作政府工作报告。"
    line = "——2031年1月8日在桐庐县第二十届人民代表大会第二次会议上"
    for head, name in ((news, "桐庐县二十届人大二次会议"), (f"{news}\n{line}", line[12:-1])):
        source = tmp_path / f"{len(head)}.txt"
        source.write_text(f"{head}\n{OPENING}\n一、2030年工作回顾\n{MORE}", encoding="utf-8")
        report = draft(source)
        assert report.metadata.congress is not None
        assert (report.metadata.congress.name, report.metadata.congress.session) == (name, 2)
        assert not [finding for finding in check(report, root=tmp_path) if finding.severity == "error"]


@pytest.mark.parametrize(("kind", "level"), [("镇", "township"), ("区", "county"), ("州", "prefecture"), ("市", None)])
def test_the_level_of_a_place_that_goes_unnamed(kind: str, level: str | None) -> None:
    raw = f"各位代表：\n现在，我代表{kind}人民政府，向大会报告工作，请予审议。\n一、2030年工作回顾\n{MORE}"
    assert draft(raw).metadata.region.level == level


def test_lines_about_copyright_below_the_report_are_no_part_of_it() -> None:
    raw = (
        f"{OPENING}\n一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n{MORE}\n各位代表，让我们团结起来，为夺取更大胜利而奋斗！\n"
        "本作品根据著作权法属于公有领域。"
    )
    report = draft(raw)
    assert raw[: report.metadata.body[1]].endswith("奋斗！")


def test_a_place_that_changed_its_code_in_the_year() -> None:
    head = "政府工作报告\n2016年2月18日在简阳市第十七届人民代表大会第六次会议上"
    known = draft(f"{head}\n{OPENING}\n一、2015年工作回顾\n{TEXT}\n二、2016年重点工作\n{MORE}").metadata
    assert (known.region.code, known.region.prefecture) == ("512081", "资阳市")


def test_a_text_without_headings_turns_from_review_to_plan() -> None:
    done = "一九八四年，工农业总产值突破一万亿元，比上年增长百分之十四。粮食产量达到八千亿斤。"
    admitted = "我们也必须清醒地看到，前进中还存在一些困难和问题。能源、交通仍然紧张。"
    admitted += "经济效益不高。对于这些问题，已经采取措施。"
    ahead = "今年要着重抓好工资制度的改革。要加强宏观管理，力争劳动生产率提高百分之五。"
    report = draft(f"各位代表：\n我代表国务院向大会报告工作，请予审议。\n{done}\n{done}\n{admitted}\n{ahead}\n{ahead}")
    assert "".join(item.text for item in report.achievements) == done * 2
    assert [item.text for item in report.problems] == ["能源、交通仍然紧张。", "经济效益不高。"]
    assert "".join(item.text for item in report.tasks) == ahead * 2


def test_what_stands_before_problems_or_governance() -> None:
    thanks = "各位代表，取得这样的成绩，来之不易。我代表省人民政府，向全省人民表示衷心的感谢！"
    admitted = "同时，我们也清醒看到仍然存在不少矛盾和问题。经济下行压力较大。安全事故时有发生。作风建设还不牢固。"
    report = draft(f"{thanks}\n{admitted}")
    assert len(report.problems) == 3
    assert not report.tasks
    passage = f"（三）推进城乡融合\n提升城市能级。{TEXT}\n建设美丽乡村。{TEXT}\n四、加强政府自身建设\n{MORE}"
    assert {heading.role for heading in draft(passage).outline} == {Role.PLAN, Role.GOVERNANCE}


def test_a_passage_from_the_middle_of_a_list_lacks_the_beginning() -> None:
    raw = f"八是推进政府建设，社会保持稳定。提请市人大常委会审议议案3件。{TEXT}\n过去一年，对外交往卓有成效。{TEXT}"
    report = draft(raw)
    assert report.metadata.coverage.missing == ("the beginning", "the end")
    assert {heading.role for heading in report.outline} == {Role.REVIEW}
    assert not report.context
    raw = f"各位代表！\n我代表市政府，向全市人民表示感谢！\n二、2031年工作部署\n{MORE}"
    assert draft(raw).metadata.coverage.missing == ("the beginning", "the end")


@pytest.mark.parametrize(
    ("raw", "year", "evidence"),
    [
        ("2031年是开局之年。\n2031年全县发展的主要预期目标是：生产总值增长6%；财政收入增长5%。", 2031, "2031年"),
        ("2031年工作的总体要求是：坚持稳中求进。\n主要预期目标是：生产总值增长6%；财政收入增长5%。", 2031, "2031年"),
        ("圆满完成了2030年的主要预期目标。\n生产总值增长6%，财政收入增长5%。", None, None),
    ],
)
def test_the_year_that_the_targets_name(raw: str, year: int | None, evidence: str | None) -> None:
    known = draft(f"{raw}\n{MORE}").metadata
    assert known.report_year == year
    assert evidence is None or raw[slice(*known.evidence["report_year"])] == evidence


def test_words_of_reports_are_no_places() -> None:
    raw = f"推进乡村振兴，抓好产业振兴、人才振兴和文化振兴。新建体育公园和口袋公园，改造劳动公园。{MORE}"
    assert draft(f"{raw}\n{raw}").metadata.region.name is None
    assert draft(f"台州正朝着高水平全面小康前进。{MORE}推动台州高质量发展。").metadata.region.name == "台州市"


@pytest.mark.parametrize(
    "raw",
    [
        "二、“十五五”时期的任务\n今后五年的发展目标是：\n——经济保持较快增长。生产总值年均增长9%以上，财政收入年均增长7%。\n"
        "——环境更加优良。森林覆盖率达到40%以上，失业率控制在4%以内。\n三、2031年工作\n主要预期目标是：生产总值增长8%；财政收入"
        f"增长6%；失业率控制在4.5%以内。\n（一）做强工业。{MORE}",
        f"二、2031年重点工作\n主要预期目标是：生产总值增长6%以上，力争达到6.5%；财政收入增长5%。\n{MORE}办好民生实事10件。",
        "农业总产值完成24亿元，五年内翻了一番，增长13.2%。\n财政收入完成26.4亿元，五年内翻了两番。\n"
        "工业产值达到51.2亿元，五年内翻了两番。\n",
        f"二、2031年重点工作\n{MORE}\n名词解释\n［1］两新：设备更新和消费品以旧换新。\n［2］两重：重大战略实施和重点领域建设。",
    ],
)
def test_what_a_draft_says_the_rules_accept(raw: str, tmp_path: Path) -> None:
    source = tmp_path / "report.txt"
    source.write_text(f"一、2030年工作回顾\n{TEXT}\n{raw}", encoding="utf-8")
    findings = check(draft(source), root=tmp_path)
    assert [str(finding) for finding in findings if finding.severity == "error"] == []


WHOLE = (
    f"政府工作报告\n——2031年1月8日在桐庐县第二十届人民代表大会第二次会议上\n{OPENING}\n一、2030年工作回顾\n{TEXT}\n"
    f"二、2031年重点工作\n（一）做强工业。{MORE}\n（三）做优农业。{MORE}\n"
    "各位代表，让我们团结起来，为建设美好家园而努力奋斗！"
)


def test_what_a_reader_should_look_at() -> None:
    codes = [doubt.code for doubt in draft(WHOLE).draft.doubts]  # type: ignore[union-attr]
    assert codes == ["targets-missing", "problems-missing", "numbering-skips"]
    torn = draft(WHOLE.split("（三）")[0]).draft
    assert torn is not None
    assert [(doubt.code, doubt.message.split(";")[0]) for doubt in torn.doubts][:1] == [
        ("incomplete", "the end of the report seems to be missing")
    ]
    aims = "今后五年，生产总值年均增长6%，财政收入增长5%，投资增长8%。"
    term = WHOLE.replace("二、2031", f"二、今后五年目标\n{aims}\n三、2031")
    assert [doubt.code for doubt in draft(term).draft.doubts][:1] == ["targets-missing"]  # type: ignore[union-attr]
    # What stands between the headings of review and plan is there.
    assert [doubt.code for doubt in torn.doubts][1:] == ["targets-missing", "problems-missing"]
    reviewed = draft(WHOLE.split("二、")[0]).draft
    assert reviewed is not None
    assert [doubt.code for doubt in reviewed.doubts] == ["year-inferred", "incomplete"]


@pytest.mark.parametrize(
    "call",
    [
        "各位代表，征程万里风正劲，重任千钧再奋蹄！", "同志们，任务已经明确，关键在于落实。",
        "时代是出卷人，我们是答卷人。我们一定不负重托，交出一份满意的答卷！", "最后，祝各位代表身体健康、工作顺利！",
        "各位代表，道阻且长，行则将至；行而不辍，未来可期。",
        "全国人民的信任给了我们力量。我们坚信，事业一定会推向前进！",
    ],
)
def test_calls_that_close_a_report(call: str) -> None:
    report = draft(WHOLE.replace("各位代表，让我们团结起来，为建设美好家园而努力奋斗！", call))
    assert report.metadata.coverage.complete
    assert "".join(item.text for item in report.context).endswith(call)


PIECES = st.sampled_from(
    [
        "今年，要着重抓好以下工作：",
        "一是做强产业，动能不断增强。",
        "这一年，我们抓项目，后劲明显增强。",
        "我们攻坚克难，经济回升向好。",
        "医疗条件持续改善。",
        "坚持依法办事。",
        "主要预期目标是：生产总值增长6%；",
        "我们也清醒地看到：基础薄弱；",
        "办好以下实事：新建学校；",
        "\n",
        "　　",
        "——",
        "（一）",
        "一、",
        "★",
        TEXT,
        MORE,
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
def test_every_character_stands_in_one_item(raw: str) -> None:
    if not any("\u4e00" <= character <= "\u9fff" for character in raw):
        return
    report = draft(raw)
    heads = {heading.at: heading for heading in report.outline}
    problems = {problem.at[0] for problem in report.problems}
    spans = [item.at for part, item in report.bearers() if part.value not in ("outline", "targets")]
    spans += [at for at in heads if at[0] not in problems]
    covered = [0] * (len(raw) + 1)
    for start, end in set(spans):
        for at in range(start, end):
            covered[at] += 1
    left_out = [*report.metadata.furniture]
    for start, end in left_out:
        for at in range(start, end):
            covered[at] = 1
    assert all(covered[at] == 1 for at, character in enumerate(raw) if not character.isspace())


def test_a_report_without_headings_turns_where_it_sets_its_targets() -> None:
    raw = (
        "青川市人民政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n"
        "过去一年，全市生产总值增长5.6%，财政收入完成63亿元，同口径增长8%。\n新增规上企业58家，创成5A级景区1家。\n"
        "今年经济社会发展的主要预期目标是：生产总值增长6%左右；固定资产投资增长10%以上；财政收入增长5%。\n"
        "实施重点项目210个。建成公园15个。\n各位代表，让我们团结奋斗！\n"
    )
    report = draft(raw)
    assert [one.measures[0].status.value for one in report.achievements] == ["achieved"] * len(report.achievements)
    assert sum(len(one.measures) for one in report.achievements) == 5
    assert len(report.targets) == 3
    assert [measure.label for one in report.tasks for measure in one.measures] == ["重点项目", "公园"]


def test_a_passage_whose_headings_all_are_of_work_is_from_a_plan() -> None:
    raw = (
        "**加快农业现代化。**发展壮大特色农业。新建园区30个，农产品加工转化率达到68%，机械化率达到91%。\n"
        "**突出创新引领。**要完善科技创新体系，加快建设孵化基地，大力提升创新能力，必须抓好成果转化。"
        "要支持搭建平台，深入推进产学研合作，实施项目100个。\n"
    )
    report = draft(raw, region="330822", year=2030)
    assert {m.status.value for _, item in report.bearers() for m in item.measures} == {"target"}


RESULTS = "城镇新增就业4.2万人，城乡居民收入分别增长5.6%、8.1%。\n年度民生支出达到36亿元，占财政支出的81%。\n"


@pytest.mark.parametrize(
    "turn",
    [
        "各位代表，过去一年的成绩来之不易。",
        "各位代表！\n过去一年的成绩来之不易。",
        "在此，我代表市人民政府，向全市人民表示衷心的感谢！",
    ],
)
def test_what_turns_to_the_audience_opens_no_report(turn: str) -> None:
    raw = f"{RESULTS}{turn}\n二、2031年重点工作\n（一）加快产业升级。新增企业15家。\n"
    report = draft(raw)
    assert report.metadata.body[0] == 0
    assert [item.text for item in report.achievements] == RESULTS.split()


def test_what_stands_before_a_later_section_of_the_review_is_no_opening() -> None:
    more = "二、全力抓项目，发展动能持续增强\n累计签约项目186个，到位资金412亿元。\n"
    raw = f"{RESULTS}{more}2031年重点任务\n新增企业15家。\n"
    report = draft(raw)
    assert [item.text for item in report.achievements][:2] == RESULTS.split()


def test_what_is_thanked_for_before_the_problems_of_a_short_part() -> None:
    problems = "也看到不少困难和问题：投资后劲不足；产业结构不优；隐患不容忽视；作风不实。我们一定努力解决。"
    thanks = "各位代表，过去一年的成绩来之不易。\n"
    plan = f"二、2031年重点工作\n{RESULTS}"
    report = draft(f"三、用心惠民生，成果持续共享\n{RESULTS}{thanks}{problems}\n{plan}")
    assert [item.text for item in report.achievements] == RESULTS.split()
    assert len(report.problems) == 4


def test_the_answer_to_problems_is_no_task() -> None:
    report = draft("我们也清醒地看到不少困难和问题：投资后劲不足；产业结构不优。对此，我们要高度重视，认真加以解决。\n")
    assert (len(report.problems), len(report.tasks)) == (2, 0)


TOLD_HERE = "改造老旧小区38个，惠及居民6200户。新建城市道路6条，铺设雨污管网27公里。"
ADMITTED = "同时，我们也看到不足：一是总量偏小；二是结构不优；三是短板较多。对此，我们将采取有力措施加以解决。"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(f"城市面貌发生较大改观\n{TOLD_HERE}", ["城市面貌发生较大改观"], id="a line at the start"),
        pytest.param(f"{TOLD_HERE}{TOLD_HERE}\n加快工业结构调整", ["加快工业结构调整"], id="a line at the end"),
        pytest.param(f"过去的五年，经济保持良好势头，综合实力显著增强。{TOLD_HERE}",
                     ["过去的五年，经济保持良好势头，综合实力显著增强。"], id="a theme alone"),
        pytest.param(f"2030年，我们用心用情、共建共享，人民生活持续改善。{TOLD_HERE}",
                     ["2030年，我们用心用情、共建共享，人民生活持续改善。"], id="a theme of a year alone"),
        pytest.param(f"2030年，我们抢抓政策机遇，全力抓好项目工作。{TOLD_HERE}", [], id="work of a year"),
        pytest.param(f"（二）城乡面貌改善。{TOLD_HERE}\n各位代表，实践中我们体会到，做好政府工作，必须以人为本。",
                     ["（二）城乡面貌改善。"], id="an address behind it"),
        pytest.param(f"各位代表！2030年目标任务顺利完成，标志着五年圆满收官。一是综合实力再上台阶。{TOLD_HERE * 4}"
                     f"二是创新引领成势见效。{TOLD_HERE * 4}",
                     ["一是综合实力再上台阶。", "二是创新引领成势见效。"], id="one long paragraph"),
    ],
)  # fmt: skip
def test_headings_of_passages(raw: str, expected: list[str]) -> None:
    assert [one.heading for one in draft(raw.encode()).outline] == expected


def test_what_stands_before_problems_was_done() -> None:
    report = draft(f"三、民生福祉持续增进\n{TOLD_HERE}\n{ADMITTED}".encode())
    assert [one.role.value for one in report.outline] == ["review"]
    assert len(report.achievements) == 2


def test_what_says_neither_goes_on_with_what_was_done() -> None:
    told = "实施重点项目126个，完成投资183亿元，增长8.2%。"
    report = draft(f"二是创新引领成势见效。{told}\n三是发展基础更为坚实。{TOLD_HERE}".encode())
    assert [one.role.value for one in report.outline] == ["review", "review"]


TOLD_THERE = "实施重点项目126个，完成固定资产投资183亿元。争取上级资金32.4亿元，发行专项债券9.8亿元。"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(f"{TOLD_HERE}城乡面貌持续改善。{TOLD_HERE}项目建设扎实推进。{TOLD_THERE}",
                     ["城乡面貌持续改善。", "项目建设扎实推进。"], id="what was done"),
        pytest.param(f"{TOLD_HERE}提振文旅消费。{TOLD_HERE}扩大有效投资。{TOLD_THERE}加快智改数转。{TOLD_THERE}",
                     ["提振文旅消费。", "扩大有效投资。", "加快智改数转。"], id="worded otherwise"),
        pytest.param("产业园区，是今年的重点。加快新城建设。编制国土空间总体规划，打通断头路。加强物业管理。让城市更有温度。",
                     [], id="what is to be done in few words"),
    ],
)  # fmt: skip
def test_headings_in_a_paragraph_whose_own_was_cut_off(raw: str, expected: list[str]) -> None:
    assert [one.heading for one in draft(f"{raw}\n全市上下同心协力。\n".encode()).outline] == expected


def test_a_passage_of_a_plan_document_and_the_year() -> None:
    """What a plan aims at for its last year is no result of it, and its term is not that of the year's targets."""
    report = draft(
        "二、“十三五”规划纲要（草案）的说明\n"
        "《纲要（草案）》提出的目标，主要是到2020年地区生产总值达到2010年的三倍左右，到2020年居民收入翻一番。\n"
        "三、打好实现“十三五”总目标第一仗，奋力开启新征程\n"
        "2016年是全面建成小康社会决胜阶段的开局之年。今年工作的总体要求是：坚持稳中求进。\n"
        "经济社会发展主要预期目标是：地区生产总值增长9.5%左右，新增城镇就业3万人，居民收入增长10%左右。\n"
        "（一）全力以赴稳增长。抓好177项重点项目建设。推进改革。"
    )
    assert (report.metadata.report_year, report.metadata.review_year) == (2016, 2015)
    assert [one.period for one in report.targets] == [None] * 3
    assert [one.text for one in report.tasks][-2:] == ["抓好177项重点项目建设。", "推进改革。"]


def test_why_targets_were_set_so_is_no_task() -> None:
    aims = "今年主要预期目标是：生产总值增长5.5%左右；城镇新增就业1100万人；居民消费价格涨幅3%左右。\n"
    told = "经济增速预期目标的设定，主要考虑稳就业的需要，并同近年平均增速相衔接。这是高基数上的增长。\n"
    report = draft(aims + told + "推进120项重点项目建设。深化改革。")
    assert [one.text for one in report.tasks] == ["推进120项重点项目建设。", "深化改革。"]


def test_targets_in_rows_of_a_table() -> None:
    """A line of a table is a paragraph of its own, its names of columns head nothing, and each row sets a target."""
    report = draft(
        "今年经济社会发展的主要预期目标是：\n|指标|单位|2030年完成|2031年目标|\n|---|---|---|---|\n|地区生产总值|亿元|300|增长6%左右|\n"
        "|固定资产投资|%|5.2|8|\n|节能减排|—|完成|完成市下达任务|\n\n一、全力推进项目建设\n推进120项重点项目建设。深化改革。"
    )
    assert [(one.label, one.value and str(one.value), one.unit) for one in report.targets] == [
        ("地区生产总值", "6", "%"), ("固定资产投资", "8", "%"), ("节能减排", None, "")
    ]
    assert [one.heading for one in report.outline] == ["一、全力推进项目建设"]
    assert [one.text for one in report.tasks] == ["推进120项重点项目建设。", "深化改革。"]


def test_targets_in_a_list_whose_names_stand_in_bold() -> None:
    report = draft(
        "主要预期目标包括：\n- **生产总值增长**：5.5%左右\n- **固定资产投资增长**：6%左右\n"
        "- **研发投入强度**：达到3.2%\n"
    )
    assert [(one.label, one.aspect.value) for one in report.targets] == [
        ("生产总值", "growth"), ("固定资产投资", "growth"), ("研发投入强度", "share")
    ]


def test_a_list_of_targets_that_begins_before_where_the_plan_is_looked_for() -> None:
    done = "".join(f"建成{count}个公园。" for count in range(2, 22))
    aims = "今年主要预期目标是：生产总值增长6%；财政收入增长5%；投资增长8%；粮食产量稳定；完成市下达的减排任务。"
    work = "".join(f"建设{count}条道路。" for count in range(2, 26))
    report = draft(f"过去一年，我们攻坚克难。{done}\n{aims}\n{work}")
    assert [one.label for one in report.targets][-1] == "减排"


def test_targets_of_a_term_that_the_paragraph_opens_with() -> None:
    """Between the problems above and the targets below, a part whose heading says nothing is the plan's."""
    report = draft(
        "我县发展中还面临许多困难和问题，主要表现在：农民增收缓慢；工业发展不够平衡；干部思想有待解放。\n"
        "二、解放思想，与时俱进，开创经济建设新局面\n今后5年，是大发展的5年。根据总体部署，全县主要奋斗目标为：\n"
        "——经济总量迈上新台阶。国内生产总值年均增长12%，财政收入年均增长10%。\n"
        "——人民生活水平显著提高。农民人均纯收入年均增长6%，城镇化水平达到35%。\n推进改革。"
    )
    assert [one.period for one in report.targets] == ["今后5年"] * 4
    assert {one.role for one in report.outline} == {Role.PLAN}


def test_a_passage_turns_to_the_year_above_its_targets() -> None:
    report = draft(
        "建成公园2个。全市污水处理率达到85%。\n2031年是关键一年，也是开局之年。工作的总体要求是：坚持稳中求进。\n"
        "主要预期目标是：生产总值增长6%；财政收入增长5%；城镇新增就业5万人。\n推进120项重点项目建设。深化改革。"
    )
    assert report.metadata.report_year == 2031
    assert [one.text for one in report.achievements] == ["建成公园2个。", "全市污水处理率达到85%。"]


def test_terms_of_a_glossary_in_bold() -> None:
    report = draft(
        "各位代表，让我们团结奋斗，再创辉煌！\n\n**名词解释**\n\n"
        "**台湾科技企业育成中心** 是专门面向台湾科技创业者的企业孵化基地。我市建立了一家。\n\n"
        "**LED** 即发光二极管，是一种新型固态冷光源。\n\n**为民办实事项目** 2030年十件为民办实事项目详见附件。\n\n"
        "**“两岸一票通”** 原先“华东一条龙”仅限于华东区域。\n\n**恩格尔系数** 表示居民收入和食品支出之间的关系。\n"
    )
    assert [one.term for one in report.glossary] == [
        "台湾科技企业育成中心", "LED", "为民办实事项目", "“两岸一票通”", "恩格尔系数"
    ]
    assert report.livelihood_projects.items == ()


def test_what_a_semicolon_joins_to_targets_is_of_their_sentence() -> None:
    report = draft(
        "二、主要目标任务\n“十五五”时期的奋斗目标是：发展质效实现新跨越，生产总值年均增长6%以上，财政收入年均增长5%，城镇化率达70%；"
        "科技创新迈上新台阶；人民生活水平达到新高度。\n聚焦对外开放，建设120个项目。深化改革。"
    )
    assert [one.text for one in report.tasks] == ["聚焦对外开放，建设120个项目。", "深化改革。"]


def test_a_plan_that_opens_with_what_was_done() -> None:
    raw = (
        "九、努力做好2031年的工作，为新的规划创造良好开端\n"
        "过去的一年，我市经济和社会发展取得新的成就。生产总值比上年增长10.2%，进出口总额达到28亿美元。城乡居民储蓄存款余额增加80亿元。\n"
        "2031年是新规划的第一年。要继续抓好改革，新建学校3所。\n"
    )
    report = draft(raw)
    assert {one.status.value for item in report.achievements for one in item.measures} == {"achieved"}
    assert [str(one.value) for item in report.achievements for one in item.measures] == ["10.2", "28", "80"]
    assert [str(one.value) for item in report.tasks for one in item.measures] == ["3"]


def test_what_is_just_being_done_or_was_advised_is_no_plan() -> None:
    raw = "——社会事业协调发展。小学入学率达到99.4%。{}科技事业有了新的进步，获得奖项4个，又创造了新的成绩。\n"
    told = ("中学教学楼即将竣工，全年建成住房500余套。", "自觉接受监督，办理人大代表建议184件、政协提案289件。")
    for sentence in told:
        report = draft(raw.format(sentence))
        assert {one.status.value for item in report.achievements for one in item.measures} == {"achieved"}
        assert not report.tasks


def test_the_last_words_of_a_passage_turn_it_not() -> None:
    raw = (
        "综合实力争先进位。生产总值由169亿元提高到480亿元，年均增长23.2%；财政收入由7.3亿元提高到25.2亿元，年均增长28.1%。\n"
        "经济结构优化升级。现代服务业形成“综合体引领、新业态集聚”的产业特色。\n"
    )
    assert [heading.role for heading in draft(raw).outline] == [Role.REVIEW, Role.REVIEW]


def test_lessons_below_the_problems_of_a_passage() -> None:
    raw = (
        "我们清醒地认识到，发展中不平衡的问题依然突出。主要是：经济增长的资源约束强化，科技创新能力不强；一些领域腐败现象严重。我们一定要加快解决这些问题！\n"
        "回顾过去五年的工作，我们进一步加深了以下几个方面的认识和体会。\n"
        "一是必须坚持科学发展。我们战胜各种挑战，靠的是发展；解决前进道路上的问题，仍然要靠发展。\n"
    )
    assert [heading.role for heading in draft(raw).outline] == [Role.REVIEW]


def test_a_passage_that_stops_before_the_work_of_the_plan() -> None:
    year = "2031年是“十六五”规划的开局之年，做好今年工作意义重大。"
    ahead = "从有利条件看，我国经济稳中向好的态势没有改变，我们完全有条件推动发展迈上新台阶。"
    aims = "今年政府工作的总体要求是：坚持稳中求进工作总基调，加快建设现代化新县城。"
    report = draft(f"二、2031年主要工作任务\n{year}\n{ahead}\n{aims}\n", name="passage.txt")
    assert not report.tasks
    report = draft(f"二、2031年主要工作任务\n{year}\n{aims}\n实施重点项目120个，完成投资35亿元。\n", name="passage.txt")
    assert [one.text for one in report.tasks] == ["实施重点项目120个，完成投资35亿元。"]


def test_a_passage_of_guiding_ideas_tells_no_results() -> None:
    aims = "今后五年，政府工作的指导思想是：紧紧围绕富民强县目标，全面加强经济、政治、文化、社会建设。"
    better = "——综合实力明显提升。产业结构更加优化，体制机制更加规范，开放水平更加提升。\n——生态环境显著改善。"
    report = draft(f"{aims}\n{better}\n", name="passage.txt")
    assert not report.achievements


def test_sections_behind_what_results_are_owed_to() -> None:
    owed = "这是各方面不懈努力、久久为功的结果。五年来，我们主要做了以下工作。"
    text = "（一）推进产业升级，经济运行稳中向好。新增企业56家，工业增加值增长12%。改革取得新的进展。"
    report = draft(f"五年来，新建学校12所。\n{owed}\n{text}\n", name="passage.txt")
    assert [one.text for one in report.achievements][-2:] == ["新增企业56家，工业增加值增长12%。", "改革取得新的进展。"]


def test_what_a_lesson_says_that_must_be_is_no_task() -> None:
    told = "一年来，新建学校12所，办结议案105件，部门和行业风气继续好转。"
    taught = "回顾过去的一年，我们深深体会到，成绩来之不易。必须坚持解放思想，抓好长远的事；必须弘扬求真务实的作风。"
    assert not draft(f"{told}\n{taught}\n", name="passage.txt").tasks


def test_work_below_the_targets_is_of_the_year_that_its_line_names() -> None:
    report = draft(
        "今年经济社会发展的主要预期目标是：地区生产总值增长6%，财政收入增长5%，消费增长7%。\n2031年重点工作\n"
        "★扩大投资\n新建公路8公里。\n★做强产业\n引进企业9家。\n加强政府自身建设\n我们要依法履职。"
    )
    assert report.metadata.report_year == 2031
    assert [item.text for item in report.tasks] == ["新建公路8公里。", "引进企业9家。", "我们要依法履职。"]


@pytest.mark.parametrize(
    "told",
    [
        "2030年全年生产总值2.97亿元，增长4.3%；固定资产投资5600万元，完成年初目标任务的102%；社会消费品零售总额8004万元，增长3.4%。",
        "全县上下全力以赴保增长，完成了大会确定的主要任务。全县实现生产总值75.2亿元，增长6.1%。财政总收入9.7亿元，增长5.7%。"
        "固定资产投资增长9%。",
        "预计全年地区生产总值32.3亿元、增长3.5%；财政收入1.9亿元；固定资产投资15.1亿元、增长10.7%。",
    ],
)
def test_what_a_review_tells_where_no_plan_follows_sets_no_targets(told: str) -> None:
    assert draft(f"一、2030年工作回顾\n\n{told}\n\n（一）产业提质增效。\n{TEXT}\n{MORE}\n").targets == ()
    assert draft(f"{told}\n（一）产业提质增效。\n{TEXT}\n{MORE}\n").targets == ()
