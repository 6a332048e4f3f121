"""The outline: which sentences are headings, how deep they stand, and what their parts are for."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.lines.layout import paragraphs
from baogao.parsers.lines.openings import is_plain
from baogao.parsers.lines.sentences import split
from baogao.parsers.lines.uniform import uniform
from baogao.parsers.outline.assigning import assign_roles
from baogao.parsers.outline.headings import headings
from baogao.parsers.outline.roles import content_role, heading_role, is_part_line, section_role
from baogao.parsers.outline.section import Section
from baogao.parsers.outline.topics import fallback, topic, vague
from baogao.parsers.outline.tree import build
from baogao.schema.terms import Role
from baogao.text.reading import read
from hypothesis import given
from hypothesis import strategies as st
from invented import REPORT

TEXT = "统筹抓好规划建设管理各个环节，推动各项任务落到实处。完善配套政策，健全长效机制，让群众有更多获得感。"


def outline(raw: str) -> tuple[list[str], list[Section]]:
    reading = read(raw)
    plain = uniform(reading.text)
    sentences = split(plain, paragraphs(plain, reading.gaps))
    sections = build(sentences, headings(sentences, reading.bold))
    assign_roles(sentences, sections, report_year=2031, review_year=2030)
    return [sentences[section.index].text for section in sections], sections


def shape(raw: str) -> list[tuple[int, str]]:
    texts, sections = outline(raw)
    return [(section.depth, text) for section, text in zip(sections, texts, strict=True)]


def test_the_report() -> None:
    assert shape(REPORT.split("对此")[0] + "二、2031" + REPORT.split("二、2031")[1])[:3] == [
        (1, "一、2030年工作回顾"),
        (2, "（一）聚力产业升级，发展动能更加充沛。"),
        (2, "（二）聚力城乡融合，山水画卷更加秀美。"),
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            f"一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n（一）深化改革。{TEXT}\n1.做强产业。{TEXT}\n"
            f"2.做优环境。{TEXT}\n（二）扩大开放。{TEXT}",
            [
                (1, "一、2030年工作回顾"),
                (1, "二、2031年重点工作"),
                (2, "（一）深化改革。"),
                (3, "1.做强产业。"),
                (3, "2.做优环境。"),
                (2, "（二）扩大开放。"),
            ],
            id="three numbered levels",
        ),
        pytest.param(
            f"2030年工作回顾\n{TEXT}\n一、农业稳步发展。{TEXT}\n二、工业提质增效。{TEXT}\n2031年重点工作\n"
            f"{TEXT}\n一、做强农业。{TEXT}\n二、做优工业。{TEXT}",
            [
                (1, "2030年工作回顾"),
                (2, "一、农业稳步发展。"),
                (2, "二、工业提质增效。"),
                (1, "2031年重点工作"),
                (2, "一、做强农业。"),
                (2, "二、做优工业。"),
            ],
            id="numbering that starts anew below unnumbered parts",
        ),
        pytest.param(
            f"一、去年工作回顾\n{TEXT}\n——产业提质升级。{TEXT}\n——城乡焕然一新。{TEXT}\n一年来，"
            f"我们主要做了以下工作：\n（一）着力稳增长。{TEXT}\n（二）着力促改革。{TEXT}",
            [
                (1, "一、去年工作回顾"),
                (2, "——产业提质升级。"),
                (2, "——城乡焕然一新。"),
                (2, "（一）着力稳增长。"),
                (2, "（二）着力促改革。"),
            ],
            id="a series of dashes ends with the lead-in",
        ),
        pytest.param(
            f"一、去年工作回顾\n过去一年，我们奋力攻坚，经济稳中向好。{TEXT}\n过去一年，我们改善民生，"
            f"生活更有质感。{TEXT}\n重点做了以下工作：\n"
            f"一是做强产业，动能持续增强。{TEXT}\n二是做优环境，活力不断迸发。{TEXT}",
            [
                (1, "一、去年工作回顾"),
                (2, "过去一年，我们奋力攻坚，经济稳中向好。"),
                (2, "过去一年，我们改善民生，生活更有质感。"),
                (2, "一是做强产业，动能持续增强。"),
                (2, "二是做优环境，活力不断迸发。"),
            ],
            id="theme sentences",
        ),
        pytest.param(
            f"二、2031年重点工作\n（一）建设美丽县城。{TEXT}**推动规划提领。**{TEXT}**推动建设提质。**{TEXT}",
            [(1, "二、2031年重点工作"), (2, "（一）建设美丽县城。"), (3, "推动规划提领。"), (3, "推动建设提质。")],
            id="bold run-ins",
        ),
        pytest.param(
            f'二、2031年重点工作\n（一）打好工业攻坚战。{TEXT}加快平台"腾拓"。{TEXT}推进项目"引落"。'
            f'{TEXT}深化主体"转育"。{TEXT}',
            [
                (1, "二、2031年重点工作"),
                (2, "（一）打好工业攻坚战。"),
                (3, "加快平台“腾拓”。"),
                (3, "推进项目“引落”。"),
                (3, "深化主体“转育”。"),
            ],
            id="a parallel series inside a paragraph",
        ),
        pytest.param(
            f"二、2031年重点工作\n（一）培育现代产业。\n{TEXT}\n做强先进制造业。{TEXT}\n做优现代服务业。"
            f"{TEXT}\n新增企业23家。{TEXT}",
            [(1, "二、2031年重点工作"), (2, "（一）培育现代产业。"), (3, "做强先进制造业。"), (3, "做优现代服务业。")],
            id="sentences that open paragraphs; figures make none",
        ),
        pytest.param(
            f"重点抓好三件事：一是新建学校3所；二是改造医院2家；三是修缮道路5条。{TEXT}",
            [],
            id="an enumeration is no heading",
        ),
        pytest.param(
            f"一、2030年工作回顾\n一是稳定宏观政策。\n{TEXT}{TEXT}\n二是强化创新引领。\n{TEXT}{TEXT}",
            [(1, "一、2030年工作回顾"), (2, "一是稳定宏观政策。"), (2, "二是强化创新引领。")],
            id="sentences of a list, each above its text",
        ),
        pytest.param(
            f"一、2030年工作回顾\n一是稳定宏观政策。\n二是强化创新引领。\n{TEXT}{TEXT}",
            [(1, "一、2030年工作回顾")],
            id="a list of single sentences",
        ),
        pytest.param(
            f"--聚焦产业升级，打赢攻坚战。{TEXT}\n（一）做强工业。{TEXT}\n（二）做优服务业。{TEXT}\n"
            f"--聚焦城乡融合，打好组合拳。{TEXT}\n（一）做靓县城。{TEXT}",
            [
                (2, "--聚焦产业升级，打赢攻坚战。"),
                (3, "（一）做强工业。"),
                (3, "（二）做优服务业。"),
                (2, "--聚焦城乡融合，打好组合拳。"),
                (3, "（一）做靓县城。"),
            ],
            id="a fragment without its part",
        ),
    ],
)
def test_shapes(raw: str, expected: list[tuple[int, str]]) -> None:
    assert shape(raw) == expected


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("一、2030年工作回顾", Role.REVIEW),
        ("“十二五”时期经济社会发展回顾", Role.REVIEW),
        ("一、过去五年政府工作", Role.REVIEW),
        ("2030年主要工作", Role.REVIEW),
        ("2031年主要工作", Role.PLAN),
        ("二、2031年主要目标和重点工作", Role.PLAN),
        ("三、今后五年的目标任务", Role.PLAN),
        ("二、总体要求和主要目标", Role.TARGETS),
        ("三、切实加强政府自身建设", Role.GOVERNANCE),
        ("四、努力建设人民满意的服务型政府", Role.GOVERNANCE),
        ("三、以人民满意为标准，全面提升政府效能", Role.GOVERNANCE),
        ("三、切实转变政府职能，提高行政效能", Role.GOVERNANCE),
        ("三、锻造过硬政府，提升治理效能", Role.GOVERNANCE),
        ("一、坚定信心，圆满完成2030年各项任务", Role.REVIEW),
        ("二、确保圆满完成2031年各项任务", Role.PLAN),
        ("（二）存在的困难和问题", Role.PROBLEMS),
        ("二、需要正视的几个矛盾", Role.PROBLEMS),
        ("二、不足之处", Role.PROBLEMS),
        ("二、发展中的瓶颈", Role.PROBLEMS),
        ("二、工作中的缺点和错误", Role.PROBLEMS),
        ("二、“痛点”与“难点”", Role.PROBLEMS),
        ("（二）抓民生，补短板", None),
        ("（二）突破发展瓶颈", None),
        ("（二）化解各类矛盾", None),
        ("2031年十件民生实事", Role.LIVELIHOOD),
        ("继续办好惠民实事。", Role.LIVELIHOOD),
        ("名词解释", Role.GLOSSARY),
        ("有关用语说明：", Role.GLOSSARY),
        ("结束语", Role.CLOSING),
        ("三、加快现代农业建设", None),
        ("二、2031年工作思路", Role.PLAN),
        ("二、关于2031年工作的安排意见", Role.PLAN),
        ("三、扎实做好2031年各项工作", Role.PLAN),
        ("一、2030年经济社会发展情况", Role.REVIEW),
        ("（一）2030年工作成效", Role.REVIEW),
        ("（二）主要预期指标", Role.TARGETS),
        ("二、2031年政府工作的总体要求和主要目标", Role.TARGETS),
        ("二、今后五年工作的总体要求和奋斗目标", Role.TARGETS),
        ("二、2031年的工作目标和重点任务", Role.PLAN),
        ("一、2030年政府工作基本情况", Role.REVIEW),
        ("一、“六五”计划胜利完成", Role.REVIEW),
        ("一、上一年的工作", Role.REVIEW),
        ("三、改进政府工作", Role.GOVERNANCE),
        ("三、加强政府自身革命", Role.GOVERNANCE),
        ("三、转变政府职能，改进工作作风", Role.GOVERNANCE),
        ("三、加强廉政勤政建设，提高政府工作水平", Role.GOVERNANCE),
        ("Ⅱ、2031年主要任务", Role.PLAN),
        ("三、加强政府能力建设", Role.GOVERNANCE),
        ("三、全面履行政府职责", Role.GOVERNANCE),
        ("三、以过硬作风保障高质量发展", Role.GOVERNANCE),
        ("三、提能之年，政府效能再提升", Role.GOVERNANCE),
        ("六、以建设文明城市为目标，力求城市化有新突破", None),
        ("三、加强政府廉政建设", Role.GOVERNANCE),
        ("三、切实转变政府职能", Role.GOVERNANCE),
        ("四、加强民主法制和廉政建设", Role.GOVERNANCE),
        ("四、依法行政，勤政为民", Role.GOVERNANCE),
        ("四、全面推进依法行政", Role.GOVERNANCE),
        ("五、打铁还需自身硬", Role.GOVERNANCE),
        ("四、加强作风建设，确保完成目标任务", Role.GOVERNANCE),
        ("六、深化改革，加快转变政府职能", None),
        ("（一）2030年十件民生实事完成情况", Role.REVIEW),
        ("一、今年以来的工作", Role.REVIEW),
        ("回望2030：砥砺奋进的一年", Role.REVIEW),
        ("展望2031：攻坚克难的一年", Role.PLAN),
        ("奋进2031", Role.PLAN),
        ("展望未来", Role.PLAN),
        ("二、2031年工作目标要求", Role.TARGETS),
        ("二、2031年工作目标任务", Role.PLAN),
        ("（二）实施十项民心工程", Role.LIVELIHOOD),
    ],
)
def test_roles_by_heading(heading: str, role: Role | None) -> None:
    assert heading_role(heading, report_year=2031, review_year=2030) is role


def test_a_heading_that_names_nothing_but_its_year() -> None:
    for heading, role in (
        ("二、攻坚克难的2031年", Role.PLAN),
        ("九、努力做好2031年的工作，为全面发展创造良好开端", Role.PLAN),
        ("一、砥砺奋进的2030年", Role.REVIEW),
        ("一、2027年", None),
        ("三、建成于2031年的项目", None),
    ):
        assert heading_role(heading, report_year=2031, review_year=2030) is role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("全年完成投资31亿元，增长8.2%。荣获全国先进称号。", Role.REVIEW),
        ("加快建设产业园，力争开工项目10个以上。全面推进乡村振兴。", Role.PLAN),
        ("规上工业增加值年均增长8.5%以上。", Role.PLAN),
        ("规上工业增加值年均增长8.5%。", Role.REVIEW),
    ],
)
def test_roles_by_content(text: str, role: Role) -> None:
    assert content_role(split(text, [(0, len(text))])) is role


@pytest.mark.parametrize("line", ["今后五年发展思路", "未来五年展望", "2031年发展思路", "五年来的工作"])
def test_lines_that_name_a_part_without_a_number(line: str) -> None:
    assert is_part_line(line)


def test_sections_inherit_their_part_s_role() -> None:
    texts, sections = outline(f"二、2031年重点工作\n（一）深化改革。{TEXT}\n（二）2031年十件民生实事。{TEXT}")
    assert [section.role for section in sections] == [Role.PLAN, Role.PLAN, Role.LIVELIHOOD]
    assert [section.id for section in sections] == ["s1", "s1.1", "s1.2"]
    assert texts[0] == "二、2031年重点工作"


def test_topics() -> None:
    assert topic("（三）深化医药卫生体制改革。") == "health"
    assert topic("打造一流营商环境。") == "business_environment"
    assert topic("各位") is None


@given(st.text(alphabet="一二三、（）1.是第，。；：\n　*——★做强产业发展回顾工作", max_size=200))
def test_any_text_has_an_outline(raw: str) -> None:
    _, sections = outline(raw)
    ids = [section.id for section in sections]
    assert len(set(ids)) == len(ids)
    for section in sections:
        assert 1 <= section.depth <= 9
        if section.parent is not None:
            assert section.parent.depth < section.depth
            assert section.id.startswith(section.parent.id + ".")
    assert [section.index for section in sections] == sorted({section.index for section in sections})


LONG = (
    "一批骨干企业加快技术改造步伐，产品质量稳步提高，市场占有率继续扩大。"
    "创新平台建设有序推进，成果转化渠道更加畅通。"
)

def test_short_sentences_of_one_form_divide_a_long_paragraph() -> None:
    heads = ("推动工业集聚发展。", "积极应对外部市场变化。", "提升企业自主创新能力。", "构建现代服务业体系。")
    ruled = "".join(head + LONG * 2 for head in heads)
    raw = f"一、2030年工作回顾\n（一）坚持工业强市，扎实推进转型升级。{TEXT}{ruled}"
    assert [text for text in outline(raw)[0] if text in heads] == list(heads)


def test_a_heading_within_a_paragraph_is_gone_into() -> None:
    named = ("健全社会保障。", "提高全民健康水平。", "努力办好人民满意的教育。")
    ruled = "".join(f"{head}{TEXT}发展公益慈善事业。开展爱心助残活动。{LONG}" for head in named)
    raw = f"一、2031年工作安排\n（一）聚焦民生改善，共享发展成果\n{TEXT}{ruled}"
    assert [text for text in outline(raw)[0][2:] if len(text) < 14] == list(named)


def test_headings_that_open_with_the_same_words_as_that_of_their_paragraph() -> None:
    heads = ("切实提高用水效率。", "切实提高用地水平。", "切实提高用能质量和效益。")
    ruled = "".join(f"{head}{TEXT}" for head in heads)
    raw = f"一、2031年工作安排\n（一）聚焦低碳发展，建设生态家园\n{ruled}推进清洁生产，发展循环经济。{LONG}"
    assert shape(raw)[2:] == [(3, head) for head in heads]


def test_headings_within_a_paragraph_stand_below_that_of_a_paragraph_with_peers() -> None:
    inner = f"培育新型消费业态。{TEXT}{LONG}拓展文旅消费空间。{TEXT}{LONG}"
    first, second = f"扩大消费需求。{TEXT}{inner}", f"扩大有效投资。{TEXT}{LONG}"
    depths = [depth for depth, _ in shape(f"一、2031年工作安排\n（一）扩大内需\n{first}\n{second}")]
    assert depths == [1, 2, 3, 4, 4, 3]
    depths = [depth for depth, _ in shape(f"一、2031年工作安排\n（一）扩大内需\n{first}\n（二）改革开放\n{second}")]
    assert depths == [1, 2, 3, 3, 3, 2, 3]


def test_dashes_in_paragraphs_of_their_own_rule_those_below() -> None:
    raw = "一、2030年工作回顾\n" + "".join(
        f"——过去五年，是{what}的五年。\n全县{what[:2]}工作持续加强。{TEXT}{LONG}\n{what[:2]}基础更加牢固。{TEXT}{LONG}\n"
        for what in ("经济快速发展", "城乡深刻变化", "民生不断改善")
    )
    assert [depth for depth, _ in shape(raw)] == [1, *(2, 3, 3) * 3]


@pytest.mark.parametrize("marks", ["第{}，", "{}．"])
def test_a_list_right_below_a_line_is_its_own(marks: str) -> None:
    numbers = "一二三" if marks[0] == "第" else "123"
    works = [f"{marks.format(number)}推进重点工作。" for number in numbers]
    lines = ["三个突破", "四个上台阶"]
    raw = "三、2031年重点工作\n" + "".join(
        f"{line}\n" + "".join(f"{work}{TEXT}\n" for work in works) for line in lines
    )
    assert [depth for depth, _ in shape(raw)] == [1, *[2, 3, 3, 3] * 2]


def test_few_words_follow_one_heading_of_many() -> None:
    heads = (
        "劳动就业继续扩大。", "社会保障不断完善。", "义务教育均衡发展。", "医疗服务持续加强。", "文体活动更加丰富。"
    )  # fmt: skip
    few = "新建社区卫生服务中心12处，村级卫生室改造全部完成。"
    ruled = "".join(head + (few if "医疗" in head else TEXT) for head in heads)
    raw = f"一、2030年工作回顾\n（一）保障改善民生。全年用于民生的支出达到36亿元。{ruled}"
    assert [text for text in outline(raw)[0] if text in heads] == list(heads)


def test_a_part_named_for_goals_that_holds_sections_of_work_is_of_the_plan() -> None:
    work = "".join(
        f"——{what}。{LONG}\n" + "".join(f"{verb}{what[2:]}。{TEXT}{LONG}\n" for verb in ("大力推进", "扎实做好"))
        for what in ("推动产业升级", "推动城乡融合")
    )
    goals = f"——产业升级。{LONG}\n——城乡融合。{LONG}\n"
    for below, role in ((work, Role.PLAN), (goals, Role.TARGETS)):
        _, sections = outline(f"一、2030年工作回顾\n{LONG}\n二、今后五年的主要目标\n{TEXT}\n{below}")
        assert sections[1].role is role


@pytest.mark.parametrize("line", ["主要预期目标", "2031年经济社会发展主要预期目标", "主要目标"])
@pytest.mark.parametrize("parts", [("一、", "二、"), ("", "")])
@pytest.mark.parametrize("above", ["", "总体要求\n坚持稳中求进工作总基调。\n"])
def test_a_line_above_the_targets_does_not_rule_the_sections_of_work(
    line: str, parts: tuple[str, str], above: str
) -> None:
    aims = "主要预期目标是：地区生产总值增长6%，财政收入增长5%，消费增长7%。\n围绕上述目标，重点抓好以下工作：\n"
    raw = (
        f"各位代表：\n现在，我报告工作，请予审议。\n{parts[0]}2030年工作回顾\n{TEXT}\n"
        f"{parts[1]}2031年工作安排\n今年是关键一年。\n{above}{line}\n{aims}（一）扩大投资。新建公路8公里。\n（二）做强产业。引进企业9家。"
    )
    report = draft(raw)
    assert [item.text for item in report.tasks][-2:] == ["新建公路8公里。", "引进企业9家。"]
    assert len(report.targets) == 3


@pytest.mark.parametrize("part", ["2031年工作安排", "2031年工作总体要求和主要目标"])
@pytest.mark.parametrize("line", ["", "主要预期目标\n"])
@pytest.mark.parametrize("marks", ["（一） （二）", "第一， 第二，", "—— ——", "★ ★", "一是 二是", " "])
def test_the_work_behind_the_targets_is_of_tasks(part: str, line: str, marks: str) -> None:
    work = ["扩大投资。新建公路8公里。改造管网9公里。", "做强产业。引进企业9家。培育品牌2个。"]
    listed = "\n".join(mark + text for mark, text in zip(marks.split(" "), work, strict=True))
    raw = (
        f"各位代表：\n现在，我报告工作，请予审议。\n一、2030年工作回顾\n{TEXT}\n二、{part}\n做好今年工作，要坚持稳中求进。\n"
        f"{line}主要预期目标是：地区生产总值增长6%，财政收入增长5%，消费增长7%。\n为实现上述目标，我们将重点抓好以下工作：\n{listed}"
    )
    told = ["新建公路8公里。", "改造管网9公里。", "引进企业9家。", "培育品牌2个。"]
    assert [item.text for item in draft(raw).tasks] == told


def test_whole_sentences_printed_apart_head_what_follows() -> None:
    heads = [
        f"{what}取得新的重大突破，发展的基础进一步巩固。" for what in ("改革", "开放", "教育", "科技", "农业", "文化")
    ]
    raw = "一、2030年工作回顾\n" + "".join(f"{head}\n{LONG}{TEXT}\n" for head in heads)
    assert shape(raw)[1:] == [(2, head) for head in heads]


@pytest.mark.parametrize(
    "sentence",
    [
        "新阶段新形势新任务，对政府工作提出了更高要求。",
        "滨河大道全线通车。",
        "今年发展任务十分繁重。",
        "本届政府肩负光荣的使命。",
        "外贸增速居全省第三。",
        "区医院新院区即将建成。",
        "做好今年的工作意义十分重大。",
        "今年挑战与机遇并存。",
        "工业发展面临不少困难。",
    ],
)
def test_what_asserts_is_no_heading(sentence: str) -> None:
    raw = f"一、2030年工作回顾\n{sentence}{LONG}\n加快产业升级。{LONG}\n扩大对外开放。{LONG}\n推进城乡融合。{LONG}"
    assert sentence not in outline(raw)[0]
    assert "加快产业升级。" in outline(raw)[0]


def test_the_last_of_an_agenda_is_no_heading() -> None:
    raw = f"报告分三个部分：一、回顾工作；二、部署任务；三、自身建设的要求。\n一、2030年工作回顾\n{LONG}"
    assert outline(raw)[0] == ["一、2030年工作回顾"]


def test_numbered_lists_below_numbered_lists() -> None:
    raw = (
        f"一、2031年工作任务\n第一，大办农业\n{TEXT}\n（一）改良土壤，提高地力。{TEXT}\n（二）兴修水利，抵御旱涝。{TEXT}\n"
        f"第二，办好工业\n{TEXT}\n"
    )
    assert shape(raw) == [
        (1, "一、2031年工作任务"),
        (2, "第一，大办农业"),
        (3, "（一）改良土壤，提高地力。"),
        (3, "（二）兴修水利，抵御旱涝。"),
        (2, "第二，办好工业"),
    ]


def test_an_address_leads_back_to_the_part() -> None:
    raw = (
        f"一、2031年重点工作\n（一）加快产业升级。{TEXT}\n做强工业。{LONG}\n做优农业。{LONG}\n各位代表！\n"
        f"推进依法行政。{LONG}\n提高行政效能。{LONG}\n"
    )
    assert shape(raw)[-2:] == [(2, "推进依法行政。"), (2, "提高行政效能。")]


def test_a_list_led_in_anew_stands_below_the_part() -> None:
    raw = (
        f"一、2030年工作回顾\n（一）坚持工业强市，加快转型升级。{TEXT}\n"
        f"一年来，我们重点抓好以下两方面工作。一是调结构，促发展。{TEXT}二是惠民生，保稳定。{TEXT}"
    )
    assert shape(raw)[2:] == [(2, "一是调结构，促发展。"), (2, "二是惠民生，保稳定。")]


def test_the_first_heading_of_a_list_may_stand_behind_a_comma() -> None:
    raw = (
        f"一、2030年工作回顾\n（一）城市功能继续增强。按照总体发展格局，一是重点工程稳步推进。{TEXT}二是市容市貌有新改善。{TEXT}\n"
        f"（二）社会事业协调发展。按照统一部署，一是把钱用好，二是把事办好。{TEXT}"
    )
    assert [(section.depth, section.heading) for section in draft(raw).outline][2:] == [
        (3, "一是重点工程稳步推进。"), (3, "二是市容市貌有新改善。"), (2, "（二）社会事业协调发展。"),
    ]


def test_work_on_problems_is_not_their_admission() -> None:
    assert heading_role("（一）着力解决经济运行中的突出问题。") is not Role.PROBLEMS
    assert heading_role("（三）存在的主要问题") is Role.PROBLEMS


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("推动市域一体协同。", "regional_coordination"),
        ("守好“菜篮子”。", "agriculture_rural"),
        ("生态工业提质扩量。", "industry"),
        ("推进创业创新。", "innovation"),
        ("拓宽农民增收渠道。", "rural_revitalization"),
        ("持续优化发展环境。", "business_environment"),
        ("锤炼勤廉作风。", "integrity"),
        ("保持经济平稳健康发展", "economy"),
    ],
)
def test_specific_words_outweigh_general_ones(heading: str, expected: str) -> None:
    assert topic(heading) == expected


def test_headings_without_telling_words_have_a_general_topic() -> None:
    assert fallback("——实干快干跑出加速度。") == "general"
    assert fallback("——稳进提质迈上新台阶。") == "economy"
    assert fallback("四是干部本领还需增强。") == "government_building"
    assert vague("体制机制更优。")
    assert not vague("学校布局更优。")


def test_a_lead_in_of_projects_opens_no_part() -> None:
    report = draft(
        "政府工作报告\n各位代表：\n一、2030年工作回顾\n完成投资3亿元。\n二、2031年工作任务\n1.聚焦民生福祉\n"
        "办好3件民生实事：\n（一）改造市场1个；\n（二）新建公园6座；\n（三）安装路灯90盏。\n三、加强政府自身建设\n依法行政。"
    )
    assert [(heading.heading[0], heading.depth) for heading in report.outline if heading.depth == 1] == [
        ("一", 1),
        ("二", 1),
        ("三", 1),
    ]
    assert len(report.livelihood_projects.items) == 3


def test_themes_in_paragraphs_of_their_own_rule_the_dashes_below() -> None:
    raw = (
        f"一、过去五年的工作\n五年来，产业发展势头强劲，转型迈出坚实步伐。\n——工业规模持续壮大。{TEXT}\n"
        f"——农业基础不断夯实。{TEXT}\n五年来，百姓生活明显改善，城乡面貌焕然一新。\n——就业形势保持稳定。{TEXT}"
    )
    assert shape(raw) == [
        (1, "一、过去五年的工作"),
        (2, "五年来，产业发展势头强劲，转型迈出坚实步伐。"),
        (3, "——工业规模持续壮大。"),
        (3, "——农业基础不断夯实。"),
        (2, "五年来，百姓生活明显改善，城乡面貌焕然一新。"),
        (3, "——就业形势保持稳定。"),
    ]


def test_what_only_announces_dashes_is_no_theme() -> None:
    raw = f"一、过去五年的工作\n五年来，我们重点抓了以下工作。\n——工业规模持续壮大。{TEXT}\n——农业基础不断夯实。{TEXT}"
    assert shape(raw)[1] == (2, "——工业规模持续壮大。")


def test_what_is_aimed_at_is_not_headed() -> None:
    aims = "".join(f"{what}。{TEXT}" for what in ("人民生活普遍改善", "经济结构持续优化", "城市功能更加完善"))
    aims = f"主要目标是：综合实力大幅跃升。{TEXT}{aims}"
    raw = f"一、2030年工作回顾\n{LONG}\n二、今后五年的工作\n{aims}\n（一）发展工业\n{LONG}"
    assert shape(raw)[1:] == [(1, "二、今后五年的工作"), (2, "（一）发展工业")]


def test_sentences_of_two_clauses_that_open_alike() -> None:
    heads = (
        "着力完善公共交通，努力让出行更方便。",
        "着力改造供水供热管网，努力让市民不再担忧。",
        "着力整治背街小巷，努力让环境更加整洁优美。",
    )
    raw = f"一、2030年工作回顾\n四是坚持建管并重。{LONG}" + "".join(f"{head}{TEXT}{LONG}" for head in heads)
    assert [text for text in outline(raw)[0] if text in heads] == list(heads)
    once = raw.replace("，努力让", "，尽量使", 2).replace("着力改造", "继续改造")
    assert not [text for text in outline(once)[0] if text[:2] == "着力"]


def test_confidence_may_be_a_heading() -> None:
    heads = ("坚定发展信心。", "牢记工作使命。", "拓宽工作视野。")
    raw = "一、加强政府自身建设\n（一）进一步保持奋发有为的精神状态。" + "".join(f"{head}{TEXT}" for head in heads)
    assert [text for text in outline(raw)[0] if text in heads] == list(heads)


def test_paragraphs_that_open_with_the_same_span_of_time() -> None:
    heads = (
        "五年来，综合实力实现跨越，经济总量跃上新台阶，中心城市建设阔步前行。",
        "五年来，城乡面貌日新月异，承载能力大幅提升。",
        "五年来，改革开放纵深推进，试点成果丰硕，动力活力不断释放。",
    )
    raw = "一、2030年工作回顾\n" + "".join(f"{head}{LONG}{TEXT}\n" for head in heads)
    assert shape(raw)[1:] == [(2, head) for head in heads]


def test_a_series_below_the_heading_of_its_paragraph() -> None:
    inner = ("空中开放通道强基扩面。", "陆上开放通道扩量提质。", "海上开放通道无缝衔接。")
    raw = (
        f"一、2031年工作安排\n（一）扩大开放\n打造枢纽门户。{TEXT}{LONG}\n"
        f"打造物流中心。{TEXT}" + "".join(f"{head}{TEXT}" for head in inner)
    )
    assert [(depth, text) for depth, text in shape(raw) if text in inner] == [(4, head) for head in inner]


def test_text_on_the_line_of_a_numbered_heading() -> None:
    """Two spaces part them, where the rest of the line is text; spaces inside a heading part nothing."""
    raw = (
        f"一、2030年工作安排\n（一）做强工业  {TEXT}{LONG}\n（二）振兴乡村　{TEXT}{LONG}\n"
        f"（三）改善  民生\n{TEXT}{LONG}\n"
    )
    heads = [(1, "一、2030年工作安排"), (2, "（一）做强工业"), (2, "（二）振兴乡村"), (2, "（三）改善民生")]
    assert [head for head in shape(raw) if head[0] < 3] == heads


def test_openings_of_three_characters() -> None:
    heads = ("抓一产。", "提二产。", "促三产。")
    raw = "一、2030年工作回顾\n（一）产业发展提速\n" + "".join(f"{head}{TEXT}{LONG}\n" for head in heads)
    assert [text for text in outline(raw)[0] if text in heads] == list(heads)


def test_what_only_announces_a_list_is_no_heading() -> None:
    lead_in = "《纲要》经大会审查通过后，县政府将全力组织实施。"
    raw = f"一、2031年工作安排\n（一）实施规划\n{lead_in}一是细化方案。{TEXT}二是突出重点。{TEXT}三是用好抓手。{TEXT}\n"
    assert lead_in not in outline(raw)[0]
    assert "一是细化方案。" in outline(raw)[0]


PARTS = [
    (1, "2030年工作回顾"),
    (2, "加快工业发展。"),
    (3, "做强产业。"),
    (3, "做优环境。"),
    (2, "统筹城乡建设。"),
    (1, "2031年工作安排"),
    (2, "扩大对外开放。"),
]


def numbered(*styles: tuple[str, ...]) -> str:
    counts = [0, 0, 0]
    lines = ["各位代表：", "现在，我向大会报告工作，请予审议。"]
    for depth, words in PARTS:
        counts[depth - 1 :] = [counts[depth - 1] + 1, 0, 0][: 4 - depth]
        heading = styles[depth - 1][counts[depth - 1] - 1].replace("…", words)
        lines += [heading, TEXT] if depth == 1 else [heading + TEXT]
    return "\n".join(lines)


@pytest.mark.parametrize(
    "styles",
    [
        (("一、…", "二、…"), ("（一）…", "（二）…"), ("1.…", "2.…")),
        (("【一、…】", "【二、…】"), ("一）…", "二）…"), ("⒈…", "⒉…")),
        (("1、…", "2、…"), ("（一）…", "（二）…"), ("①…", "②…")),
        (("1.…", "2.…"), ("(1)…", "(2)…"), ("①…", "②…")),
        (("⒈…", "⒉…"), ("⑴…", "⑵…"), ("①…", "②…")),
        (("1、…", "2、…"), ("㈠…", "㈡…"), ("1.…", "2.…")),
        (("（一）…", "（二）…"), ("1.…", "2.…"), ("（1）…", "（2）…")),
        (("【一】…", "【二】…"), ("1、…", "2、…"), ("①…", "②…")),
        (("[一]…", "[二]…"), ("1.…", "2.…"), ("1.1…", "1.2 …")),
        (("Ⅰ、…", "Ⅱ、…"), ("（一）…", "（二）…"), ("1. …", "2. …")),
        (("I.…", "II.…"), ("（一）…", "（二）…"), ("其一是…", "其二是…")),
        (("一、…", "二、…"), ("（Ⅰ）…", "（Ⅱ）…"), ("1. …", "2. …")),
    ],
)
def test_the_style_of_numbering_does_not_matter(styles: tuple[tuple[str, ...], ...]) -> None:
    raw = numbered(*styles)
    texts, sections = outline(raw)
    assert [section.depth for section in sections] == [depth for depth, _ in PARTS]
    assert all(words in text for text, (_, words) in zip(texts, PARTS, strict=True))
    assert [section.role for section in sections] == [Role.REVIEW] * 5 + [Role.PLAN] * 2


def test_numbers_that_only_list_head_no_parts() -> None:
    raw = f"各位代表：\n现在，我报告工作，请予审议。\n1.做强产业。{TEXT}\n2.做优环境。{TEXT}"
    assert [depth for depth, _ in shape(raw)] == [3, 3]


def test_lines_of_their_own_may_head_parts_whatever_they_say() -> None:
    raw = f"各位代表：\n现在，我报告工作，请予审议。\n1、关于形势\n{TEXT}\n（一）农业。{TEXT}\n2、关于改革\n{TEXT}"
    assert shape(raw) == [(1, "1、关于形势"), (2, "（一）农业。"), (1, "2、关于改革")]


def test_a_fragment_of_a_numbered_part() -> None:
    assert shape(f"2、2031年主要目标和重点任务\n{TEXT}\n（一）扩大开放。{TEXT}") == [
        (1, "2、2031年主要目标和重点任务"),
        (2, "（一）扩大开放。"),
    ]


def test_a_lone_sentence_below_each_heading_leads_in_to_its_section() -> None:
    raw = "二、2031年重点工作\n" + "".join(
        f"（{number}）办好{thing}，满足群众需要\n"
        f"坚持以人为本，健全{thing}体系，不断提升{thing}的质量和效益。\n"
        f"充分发挥{thing}作用。{TEXT}\n加快{thing}改革。{TEXT}\n"
        for number, thing in zip("一二三四五六", ["教育", "医疗", "养老", "文化", "体育", "就业"], strict=True)
    )
    shapes = shape(raw)
    assert [text for depth, text in shapes if depth == 3][:4] == [
        "充分发挥教育作用。", "加快教育改革。", "充分发挥医疗作用。", "加快医疗改革。",
    ]  # fmt: skip
    assert not any(text.startswith("坚持") for _, text in shapes)


@pytest.mark.parametrize(
    ("head", "alone"), [("改善民生，办好十件实事。", True), ("推进扶贫开发，办好十件实事。", False)]
)
def test_a_section_about_projects_alone(head: str, alone: bool) -> None:
    assert (section_role(head) is Role.LIVELIHOOD) is alone


@pytest.mark.parametrize("head", ["名词注解：", "名词解释", "用语说明", "名词术语", "注释说明"])
def test_heads_of_the_glossary(head: str) -> None:
    assert heading_role(head) is Role.GLOSSARY


@pytest.mark.parametrize("head", ["名词解释", "部分名词说明", "名词术语解释", "有关用语解释"])
def test_a_heading_of_the_glossary_is_a_line_of_its_own(head: str) -> None:
    raw = f"政府工作报告\n各位代表：\n一、2030年工作回顾\n新增企业15家。\n{head}\n"
    report = draft(raw + "1 EPC：工程总承包。\n2 PPP：社会资本合作。\n")
    assert [one.term for one in report.glossary] == ["EPC", "PPP"]
    assert report.outline[-1].heading == head


def test_few_words_below_a_part_of_a_short_report() -> None:
    review = f"2030年工作回顾\n经济运行稳中有进\n{TEXT}\n民生保障全面加强\n{TEXT}"
    raw = f"各位代表：\n请予审议。\n{review}\n2031年工作安排\n{TEXT}"
    assert shape(raw) == [
        (1, "2030年工作回顾"),
        (2, "经济运行稳中有进"),
        (2, "民生保障全面加强"),
        (1, "2031年工作安排"),
    ]


def test_parts_in_brackets() -> None:
    raw = f"【2030年工作回顾】\n{TEXT}\n【打印本页】\n{TEXT}\n【2031年工作安排】\n{TEXT}"
    assert outline(raw)[0] == ["【2030年工作回顾】", "【2031年工作安排】"]


def test_a_short_paragraph_of_a_list_with_figures_is_no_heading() -> None:
    raw = f"一、2031年工作安排\n{TEXT}\n（一）促改革：完成33项改革任务。\n（二）惠民生：新增就业2万人。"
    assert outline(raw)[0] == ["一、2031年工作安排"]


def test_the_last_of_a_list_of_single_sentences_is_no_heading() -> None:
    items = "".join(f"第{number}，依靠科学，加快{what}业的发展。\n" for number, what in ("一农", "二工", "三商"))
    raw = f"一、2031年工作任务\n{items}各位代表！\n{TEXT}"
    assert [text[:1] for text in outline(raw)[0]] == ["一"]


def test_a_lone_sentence_before_the_closing_call_is_no_heading() -> None:
    raw = f"一、2031年工作安排\n{TEXT}\n建设法治政府、廉洁政府。\n各位代表，新的征程已经开始，{LONG}"
    assert outline(raw)[0] == ["一、2031年工作安排"]


def test_works_for_the_people_among_sections_of_few_words() -> None:
    lines = "".join(f"{head}\n{TEXT}{LONG}\n" for head in ("加快产业升级", "扎实办好民生实事", "促进城乡融合"))
    raw = f"2030年工作回顾\n{TEXT}{LONG}\n2031年工作安排\n{TEXT}\n{lines}2031年十件民生实事\n{TEXT}"
    assert [depth for depth, _ in shape(raw)] == [1, 1, 2, 2, 2, 1]


def test_the_part_before_the_governance_is_of_the_plan() -> None:
    raw = f"一、2030年工作回顾\n{TEXT}\n二、奋楫争先开新局\n（一）抓产业。新增企业15家。\n三、加强政府自身建设\n{TEXT}"
    assert [section.role for section in outline(raw)[1]] == [Role.REVIEW, Role.PLAN, Role.PLAN, Role.GOVERNANCE]


def test_parts_with_a_point_before_their_year() -> None:
    raw = f"一.2030年工作回顾\n{TEXT}\n二.2031年工作安排\n（一）抓产业。{TEXT}\n三.加强政府自身建设\n{TEXT}"
    assert [depth for depth, _ in shape(raw)] == [1, 1, 2, 1]


def test_a_part_that_sets_the_targets_is_of_the_plan() -> None:
    told = "新增企业42家，完成技改投资58亿元。新增就业3.2万人，增长5.6%。"
    aims = "主要预期目标是：生产总值增长7%左右，固定资产投资增长10%，财政收入增长5%。"
    report = draft(f"一、2030年工作回顾\n{told}\n二、锐意进取，奋力开创工作新局面\n{aims}\n（一）抓产业。{told}")
    assert [heading.role for heading in report.outline] == [Role.REVIEW, Role.PLAN, Role.PLAN]


def test_a_sentence_on_a_disaster_heads_nothing() -> None:
    raw = (
        f"一、2030年工作回顾\n过去的一年，我市遭受历史罕见的强台风袭击。{TEXT}\n"
        f"增长动力更趋合理。{TEXT}\n文化名城活力焕发。{TEXT}\n"
    )
    assert [text for depth, text in shape(raw) if depth > 1] == ["增长动力更趋合理。", "文化名城活力焕发。"]


@pytest.mark.parametrize("text", ["深挖旅游资源潜力。", "紧盯项目攻坚。", "倡导绿色消费。", "更好统筹安全。"])
def test_headings_that_open_with_what_is_to_be_done(text: str) -> None:
    assert is_plain(text)


def test_a_part_behind_a_lost_line_break() -> None:
    told = "新增企业42家，完成技改投资58亿元，新增就业3.2万人。" * 4
    raw = (
        f"一、2030年工作回顾 2030年是不平凡的一年。{told} 各位代表，我们走出了发展之路！"
        f"二、2031年工作安排 2031年要抓好产业。{told}"
    )
    assert outline(raw)[0] == ["一、2030年工作回顾", "二、2031年工作安排"]


def test_a_heading_joined_to_its_text_where_its_kin_stand_alone() -> None:
    sections = "".join(f"（{number}）{head}\n{TEXT}{LONG}\n" for number, head in zip(
        "二三四五", ("改革取得新进展", "开放有新拓展", "城市管理力度加大", "科技教育工作取得新成绩"), strict=True
    ))
    first = "（一）国民经济持续、快速、健康发展去年，我市完成生产总值500亿元，增长8%，财政收入增长9%。"
    raw = f"一、2030年的工作情况\n{first}{LONG}\n{sections}"
    assert outline(raw)[0][1:3] == ["（一）国民经济持续、快速、健康发展", "（二）改革取得新进展"]


def test_the_first_bold_heading_behind_a_colon() -> None:
    raw = (
        f"一、2030年工作回顾\n一年来，我们主要做了以下工作：**转型发展迈出坚实步伐。**{TEXT}{LONG} "
        f"**创新引领作用逐步增强。**{TEXT}{LONG}\n政府工作的总体要求是：**以新发展理念为指导，坚持稳中求进工作总基调，"
        "统筹发展和安全，着力推动高质量发展，实现良好开局。**\n"
    )
    report = draft(raw)
    assert [one.heading for one in report.outline][1:] == ["转型发展迈出坚实步伐。", "创新引领作用逐步增强。"]


def test_sections_turn_below_a_part_that_looks_both_ways() -> None:
    raw = (
        f"一、2030年工作回顾\n{TEXT}{LONG}\n二、“十四五”发展成就和“十五五”主要目标任务\n过去五年，生产总值年均增长5%，建成园区20个。\n"
        "（一）大力发展人工智能。\n加快建设合作中心，打造创新平台，推动产业集聚发展。\n"
        f"（二）加力保障和改善民生。\n深入实施就业优先战略，健全社会保障体系。\n三、2031年重点工作\n{TEXT}\n"
    )
    report = draft(raw)
    assert [(one.depth, one.role) for one in report.outline] == [
        (1, Role.REVIEW), (1, Role.REVIEW), (2, Role.PLAN), (2, Role.PLAN), (1, Role.PLAN)
    ]  # fmt: skip
    assert any("合作中心" in one.text for one in report.tasks)


def test_a_heading_behind_a_colon_ends_with_its_line() -> None:
    raw = (
        f"二、2031年工作安排\n今年将重点做好以下工作：一、坚定不移抓项目、强产业，以更大力度积蓄势能\n引进项目30个，新增企业15家。{TEXT}\n"
        f"二、坚定不移抓创新、增后劲\n新增平台3个。{TEXT}\n"
    )
    assert outline(raw)[0][1:] == ["一、坚定不移抓项目、强产业，以更大力度积蓄势能", "二、坚定不移抓创新、增后劲"]


def test_a_part_on_how_the_government_works_may_look_back() -> None:
    raw = (
        f"三、加强政府自身建设\n过去的一年，我们依法全面履行职责。颁布政府规章4件，受理案件800件。{TEXT}\n"
        "新的一年，我们将提请审议法规草案7件。\n"
    )
    report = draft(raw)
    told = [(str(one.value), one.status.value) for item in report.achievements for one in item.measures]
    assert told == [("4", "achieved"), ("800", "achieved")]
    assert [str(one.value) for item in report.tasks for one in item.measures] == ["7"]


@pytest.mark.parametrize("upper", ["坚定信心、奋勇争先，扎实做好", "凝心聚力、攻坚克难，经济社会", "奋力谱写"])
def test_a_part_s_heading_in_two_lines(upper: str) -> None:
    raw = f"一、2030年工作回顾\n{TEXT}\n二、{upper}\n发展的新篇章\n{TEXT}\n（一）发展产业。{TEXT}"
    assert outline(raw)[0][1:] == [f"二、{upper}发展的新篇章", "（一）发展产业。"]


@pytest.mark.parametrize("line", ["图1：生产总值增长情况", "表2：2030年主要指标完成情况", "图三 空间布局"])
def test_captions_are_no_headings(line: str) -> None:
    raw = f"一、2030年工作回顾\n{TEXT}\n（一）发展产业。{TEXT}\n{line}\n{TEXT}\n（二）扩大开放。{TEXT}"
    assert outline(raw)[0] == ["一、2030年工作回顾", "（一）发展产业。", "（二）扩大开放。"]


def test_a_run_in_heading_announces_the_problems() -> None:
    listed = "一是总量偏小；二是结构不优；三是短板较多。"
    raw = f"一、2030年工作回顾\n（一）产业发展壮大。{TEXT}\n（二）存在的主要问题。{listed}\n二、2031年工作安排\n{TEXT}"
    report = draft(raw)
    assert [one.text for one in report.problems] == ["一是总量偏小；", "二是结构不优；", "三是短板较多。"]


def test_works_for_the_people_named_beside_other_work() -> None:
    heads = ("（一）聚焦民生福祉，持续办好民生实事。", "（二）聚焦民生福祉，办好十件民生实事。")
    raw = "二、2031年重点工作\n" + "\n".join(head + TEXT for head in heads)
    assert [section.role for section in outline(raw)[1]] == [Role.PLAN, Role.PLAN, Role.LIVELIHOOD]


@pytest.mark.parametrize(
    "head",
    [
        "坚持工业立县不动摇，产业集聚效应逐步显现。",
        "向创新要动力，全面塑造产业新优势。",
        "消费品供应日益充足，市场持续繁荣活跃。",
    ],
)
def test_characters_of_duty_inside_words(head: str) -> None:
    others = ("城乡面貌显著改观，人居环境持续优化。", "民生福祉日益增进，社会大局和谐稳定。")
    raw = "一、2030年工作回顾\n" + "\n".join(one + LONG for one in (head, *others))
    assert outline(raw)[0][1] == head


def test_sections_in_brackets() -> None:
    heads = ("【工业经济提质增效】", "【打印本页】", "【民生福祉持续增进】")
    raw = f"一、2030年工作回顾\n{TEXT}\n" + "\n".join(f"{head}\n{TEXT}" for head in heads)
    assert outline(raw)[0][1:] == [heads[0], heads[2]]


def test_bullets_before_the_lines_of_parts() -> None:
    raw = f"■2030年工作回顾\n{TEXT}\n（一）发展产业。{TEXT}\n■2031年工作安排\n{TEXT}\n（一）扩大开放。{TEXT}"
    assert [depth for depth, _ in shape(raw)] == [1, 2, 1, 2]


def test_what_is_only_added_is_no_theme() -> None:
    added = "一年来，我们还加强了双拥共建工作，民族宗教、档案、史志等事业取得新成绩。"
    raw = f"一、2030年工作回顾\n（一）发展产业。{TEXT}\n{added}\n"
    assert outline(raw)[0] == ["一、2030年工作回顾", "（一）发展产业。"]


@pytest.mark.parametrize("marks", ["其一， 其二， 其三，", "（第一部分） （第二部分） （第三部分）"])
def test_more_marks(marks: str) -> None:
    heads = [mark + what for mark, what in zip(marks.split(), ("发展产业", "扩大开放", "改善民生"), strict=True)]
    assert outline("\n".join(f"{head}\n{TEXT}" for head in heads))[0] == heads


def test_dashes_before_the_lines_of_parts() -> None:
    raw = f"——2030年工作回顾\n{TEXT}\n（一）发展产业。{TEXT}\n——2031年工作安排\n{TEXT}\n（一）扩大开放。{TEXT}"
    assert [depth for depth, _ in shape(raw)] == [1, 2, 1, 2]
    raw = f"——坚持产业富民，特色产业不断壮大\n{TEXT}\n——坚持改进作风，自身建设不断加强\n{TEXT}"
    assert [depth for depth, _ in shape(raw)] == [2, 2]


def test_paragraphs_that_say_what_a_term_was() -> None:
    told = "全市生产总值年均增长8.5%，新增城镇就业12万人，新建学校35所。"
    heads = ["“十六五”是我市后发赶超、综合实力大提升的五年。", "“十六五”是我市转型升级、产业结构大突破的五年。",
             "“十六五”是我市坚守底线、生态文明大发展的五年。"]  # fmt: skip
    raw = "一、“十六五”时期工作回顾\n" + "".join(f"{head}{told}{told}\n" for head in heads)
    assert outline(raw)[0][1:] == heads
    assert outline("\n".join(raw.split("\n")[:2]))[0] == ["一、“十六五”时期工作回顾"]  # one alone is an opening


def test_the_opening_of_a_review_is_no_theme() -> None:
    opening = "过去的一年，是我市改革开放和现代化建设取得显著成效的一年。"
    raw = f"一、2030年工作回顾\n{opening}我们完成了各项任务。\n（一）发展产业。{TEXT}\n（二）扩大开放。{TEXT}"
    assert opening not in outline(raw)[0]


def test_millions_of_people_are_no_figures_of_a_theme() -> None:
    heads = ["一年来，我们立足打基础，全力做强产业家当。", "一年来，我们践行为民宗旨，用心解决千万人口的急难愁盼。"]
    raw = "2030年工作回顾\n" + "".join(f"{head}新增企业56家，新建学校12所，新增学位4500个。{TEXT}\n" for head in heads)
    assert outline(raw)[0][1:] == heads


def test_a_dash_announces_what_stands_in_the_paragraphs_below() -> None:
    heads = ["建设经济发达的创业之都。", "建设环境优美的宜居城市。", "建设生活富足的幸福家园。"]
    paragraphs = [f"{head}{TEXT}{TEXT}" for head in heads]
    raw = "\n\n".join(["二、今后五年的任务", "为此，我们要使实力更强、城乡更美、人民更富——", *paragraphs])
    assert outline(raw)[0][1:] == heads


@pytest.mark.parametrize("last", ["工作", "任务", "建设"])
def test_a_heading_ends_behind_its_quotation_mark(last: str) -> None:
    head = f"二、持续抓好“三项重点{last}”"
    raw = f"一、打好“三大攻坚战”\n\n{TEXT}\n\n{head}\n\n{TEXT}\n\n（一）振兴乡村。{TEXT}"
    assert outline(raw)[0] == ["一、打好“三大攻坚战”", head, "（一）振兴乡村。"]


LED = """二、2031年工作重点
（一）加快工业化进程。依托园区实施集聚发展。创新园区管理机制，把工作重心转到招商引资和协调服务上来，引导企业向园区集中。依托项目实施集群发展。加快优势产业集群发展，积极培育住宅工业、数字媒体、农产品加工等产业集群，抓好重点项目建设。
（二）增强农业发展活力。提升产业化经营水平。加快农业优势产业带建设，全市农产品加工业产值增长18%以上，重点建设5个农业科技园区。实行动物免费强制防疫，建立农产品质量可溯制度和市场准入制度。加强农村基础建设。投入1000万元编制村镇规划，改善农村生产生活条件，新建改造农村公路1700公里。继续实施“三整三改一分离”，全面开展村庄环境整治。
（三）切实加强政风建设。突出抓好政务公开。完善重大决策专家咨询和社会公示、社会听证制度，建立决策反馈纠偏机制和责任追究制度。把与群众利益密切相关的事项作为政务公开的重点。切实提高服务水平。严格实行首问负责制和一次告知、两次办结制度，落实超时默认、限时办结制度。推行重要岗位内部轮岗和对外交流制度，创造优良的投资创业环境。
（四）提升服务业发展水平。大力发展生产性服务业。加快中央商务区、金融街建设。发展产业投资基金，抓好已上市公司的培育，积极推动优质企业上市融资。发展知识密集型服务业。构筑服务业信息网络平台，扩大软件、电信、互联网等信息服务规模。着力提升生活性服务业。改造提升老城区传统商圈，加快新城等新型商务区建设。促进房地产业健康稳定发展。
（五）拓展改革开放的广度。推进和深化各项改革。继续推进行政管理体制改革，探索实行职能有机统一的大部门体制。深化财税、投融资体制改革。整体推进企业办社会职能分离，完善国有资产监管机制。推进事业单位分类改革，探索建立经费供给新机制。加强产业招商和项目招商。精心筹备投资洽谈会，突出引进战略投资者，实现引进外资机构的突破。拓展对外经贸与区域合作。开拓欧美和非洲外贸市场，培育出口重点企业、出口基地和出口产业集群，支持优势产业开展境外投资合作。
"""


def test_headings_right_behind_that_of_their_paragraph() -> None:
    texts = outline(LED)[0]
    assert texts[texts.index("（四）提升服务业发展水平。") + 1] == "大力发展生产性服务业。"
    named = [
        "依托园区实施集聚发展。", "依托项目实施集群发展。", "提升产业化经营水平。", "加强农村基础建设。",
        "突出抓好政务公开。", "切实提高服务水平。", "大力发展生产性服务业。", "发展知识密集型服务业。",
        "着力提升生活性服务业。", "推进和深化各项改革。", "加强产业招商和项目招商。", "拓展对外经贸与区域合作。",
    ]  # fmt: skip
    assert [text for text in texts if text in named] == named


def test_a_longer_sentence_that_sums_up_beside_headings_of_the_usual_length() -> None:
    told = "全市新增企业56家，新建学校12所，新增学位4500个，完成投资35亿元。" * 3
    long = "加快构建可持续发展的经济体系，着力培育六大产业集群，大项目和品牌经济取得新进展。"
    raw = f"（一）经济结构调整加快\n\n宏观调控取得阶段性成效。{told}\n\n{long}{told}\n\n现代服务业繁荣发展。{told}\n"
    assert outline(raw)[0][1:] == ["宏观调控取得阶段性成效。", long, "现代服务业繁荣发展。"]


def test_one_short_result_right_behind_a_run_in_heading_is_none_of_its_headings() -> None:
    told = "编制完成城市组团总体规划，7区控规覆盖率达到100%，新增绿地35公顷，改造道路12条。" * 2
    raw = (
        f"（三）城市环境进一步改善\n城市规划和重点建设取得新进展。城市总体规划修编全面展开。{told}\n"
        f"生态市建设开始启动。顺利通过复查。{told}\n"
    )
    assert "城市总体规划修编全面展开。" not in outline(raw)[0]


def test_two_paragraphs_that_open_with_the_same_words_of_ours() -> None:
    told = "完成投资76.8亿元，新增企业56家，新建学校12所，新增学位4500个。"
    heads = ["我们坚持转型发展，经济建设实现新跨越。", "我们坚持生态优先，生态建设取得新成效。"]
    raw = "一、2030年工作回顾\n" + "".join(f"{head}{told}{told}\n" for head in heads)
    assert outline(raw)[0][1:] == heads


def test_a_theme_may_tell_of_new_experience() -> None:
    head = "一年来，我们立下“必胜之志”，打赢多轮歼灭战，创造积累新经验。"
    assert outline(f"{head}{TEXT}{TEXT}")[0] == [head]
    assert outline(f"一年来，我们积累了宝贵经验，有了深刻体会。{TEXT}{TEXT}")[0] == []


def test_sentences_behind_dashes_printed_above_what_they_head() -> None:
    told = "全年地区生产总值达到320亿元、增长5.7%，规上工业增加值增长7.3%，固定资产投资增长0.1%。"
    heads = ["——经济运行稳中有进、发展态势向好。", "——科技创新深度融合、新质生产力加快培育。"]
    raw = "一、2030年工作回顾\n" + "".join(f"{head}\n{told}\n" for head in heads)
    assert outline(raw)[0][1:] == heads
    # The last of a list that runs on in its paragraphs, and what sums that up.
    raw = f"一、2030年工作回顾\n——经济稳中有进。{told}\n——载人航天获得圆满成功。\n这些成就，标志着国力又有提高。{told}"
    assert outline(raw)[0][1:] == ["——经济稳中有进。"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            "各位代表：我受市人民政府的委托，向大会作政府工作报告，请予审议。一、一九八六年的主要工作情况一九八六"
            "年，我市在省委和市委的领导下，认真贯彻执行党的方针、政策，坚持四项基本原则，把改革放在首位，扩大对外"
            "经济技术合作，加快企业技术改造，加强城市基础设施建设，大力发展商品经济。在抓紧物质文明建设的同时，加"
            "强社会主义精神文明建设，加强城市管理和社会治安的综合治理，推进美化城市的工作，全市形势很好，政治上安定团结，经济稳定增长。",
            ["一、一九八六年的主要工作情况"],
            id="years in characters",
        ),
        pytest.param(
            "各位代表：现在，我代表县人民政府向大会作政府工作报告，请予审议。 ?2030年工作回顾2030年是我"
            "县深化改革的重要一年。一年来，县政府聚焦产业和项目建设，各项工作卓有成效。一、内生动力越来越强。初步"
            "统计，全县生产总值58.3亿元，增长11.3%；公共财政预算收入5.83亿元，增长28.7%。落户企"
            "业49家，完成固定资产投资44亿元。二、发展活力越来越足。农村综合改革模式入选全国典型，建成交易中心"
            "1个。",
            ["2030年工作回顾", "一、内生动力越来越强。", "二、发展活力越来越足。"],
            id="a stray blank",
        ),
        pytest.param(
            "各位代表:  现在，我受镇人民政府委托，向大会作政府工作报告，请予审议。  过去五年的工作回顾  2"
            "026年以来，本届政府在县委、县政府的领导下，经济建设和各项事业迈上了新的台阶。  一、经济发展空前"
            "活跃  ——农业经济稳步提升。五年来，我们紧紧围绕农民增收的目标，不断增加农业投入，调整产业结构，呈现"
            "了持续、稳定、健康发展的好势头。至2030年，全镇工农业生产总值7260万元，比2026年增加111"
            "2万元。",
            ["过去五年的工作回顾", "一、经济发展空前活跃", "——农业经济稳步提升。"],
            id="two blanks for a line break",
        ),
        pytest.param(
            "三、以攻坚克难的精神做好2030年工作重点抓好两个方面工作：（一）提升服务业发展水平。加强商业布局规划，全面提升"
            "商业网点的功能，大力发展生产性服务业，高标准规划建设物流园、软件园，积极发展生活性服务业，推进社区商业建设。"
            "（二）科学编制规划。按照前瞻性、导向性的要求，抓紧编制四个重大规划，上半年全面完成报批工作。"
            "四、努力提高政府自身建设的科学化水平做好2030年的各项工作，政府肩负着重要责任。我们要主动适应形势的新要求。",
            [
                "三、以攻坚克难的精神做好2030年工作", "（一）提升服务业发展水平。", "（二）科学编制规划。",
                "四、努力提高政府自身建设的科学化水平",
            ],
            id="做好2030年的",
        ),
        pytest.param(
            "二、“十四五”时期的奋斗目标和主要任务“十四五”时期，是开启全面建设国家新征程的第一个五年，是我市加快发展、"
            "争先进位的关键五年。我们要准确识变、主动求变，在格局重塑中抢占先机，在区域竞争中抢先一步、走在前列。"
            "（一）坚定不移构建现代产业体系。坚持增量崛起与存量变革并举，大力发展数字经济，到2035年增加值占比达到8%以上。"
            "（二）坚定不移扩大内需。构建区域双循环重要枢纽，壮大现代商贸流通产业，到2035年主营业务收入突破5000亿元。",
            [
                "二、“十四五”时期的奋斗目标和主要任务", "（一）坚定不移构建现代产业体系。", "（二）坚定不移扩大内需。",
            ],
            id="新征程 inside a sentence",
        ),
    ],
)
def test_headings_in_one_line_of_text(raw: str, expected: list[str]) -> None:
    assert [one.heading for one in draft(raw).outline] == expected


def test_one_theme_of_two_stands_above_the_paragraphs_it_rules() -> None:
    told = "全市地区生产总值年均增长12%，新增企业56家，新建学校12所，新增学位4500个。"
    heads = ["过去的四年，是综合实力迈上新台阶的四年。", "过去的四年，是改革发展取得新动力的四年。"]
    raw = f"过去四年工作回顾\n{heads[0]}{told}\n{heads[1]}\n对外开放拓展新空间。{told}\n重点改革取得新突破。{told}\n"
    assert outline(raw)[0][1:] == [*heads, "对外开放拓展新空间。", "重点改革取得新突破。"]


def test_one_paragraph_that_opens_with_what_is_to_be_done() -> None:
    head = "积极研究财政体制改革，逐步理顺中央与地方的关系。"
    rest = "逐步实行复式预算，把经常性开支与投资区别开来，继续进行税后还贷的试验。"
    assert outline(f"{head}{rest}{rest}{rest}")[0] == [head]
    other = "去年以来，各级机构和人员逐步实行以垂直领导为主的体制，这项工作还要继续做下去，并且要做得更好。"
    assert outline(f"{head}{rest}{rest}\n{other}{rest}\n{other}{rest}\n")[0] == []


def test_openings_that_say_first_how_their_task_is_to_be_done() -> None:
    head = "以发展现代服务业为重点，促进产业结构优化，完善区域功能。"
    told = (
        "围绕增强区域经济竞争力，从政策引导、产业促进、改善服务方式等方面入手，努力创造良好发展环境，促进经济持续增长。"
        "地区生产总值完成397.6亿元，同比增长14%。"
    )
    raw = f"一、发展环境不断优化\n{told}{told}\n{head}{TEXT}{TEXT}\n"
    assert outline(raw)[0] == ["一、发展环境不断优化", head]


def test_a_part_that_a_lost_break_joined_to_the_opening() -> None:
    opening = "各位代表：\n现在，我作工作报告，请审议，并请委员提出意见。2030年工作回顾\n2030年是开局之年。"
    raw = f"{opening}{TEXT}\n一、调整结构\n{TEXT}\n"
    assert outline(raw)[0] == ["2030年工作回顾", "一、调整结构"]


@pytest.mark.parametrize(
    "head", ["这五年，人民生活水平有了新提高。", "过去的五年，是经济持续较快发展、综合实力跨上新台阶的五年。"]
)
def test_one_theme_of_a_term(head: str) -> None:
    raw = f"一、过去五年工作回顾\n{head}{TEXT}{TEXT}\n{TEXT}\n"
    assert outline(raw)[0] == ["一、过去五年工作回顾", head]


@pytest.mark.parametrize(
    "head", ["我们打好转型升级“组合拳”，经济结构进一步优化。", "这一年，我们加压奋进，以决战的姿态攻坚重点工作。"]
)
def test_one_theme_alone(head: str) -> None:
    rest = "综合施策，多管齐下，积极培育新的经济增长点。全年新增科技型中小企业1.4万家，累计达到6万家，新增就业3.2万人。"
    assert outline(f"{head}{rest}{rest}")[0] == [head]
    assert outline(f"{head}{rest}")[0] == ([head] if head.startswith("这") else [])


def test_two_headings_in_one_stretch_of_bold() -> None:
    text = "加强和改进预算管理，推行全过程预算绩效评价，规范政府性债务管理。"
    raw = f"**抓好重点领域改革。深化财政体制改革。**{text}{text}**放宽市场准入。**{text}\n"
    assert outline(raw)[0][:3] == ["抓好重点领域改革。", "深化财政体制改革。", "放宽市场准入。"]


def test_figures_in_bold_make_no_heading() -> None:
    text = "**2030**年，全社会研发经费投入占生产总值比重为**2.4%**。" + TEXT
    assert outline(f"一、2030年工作回顾\n{TEXT}\n{TEXT}{text}\n")[0] == ["一、2030年工作回顾"]


def test_what_is_told_with_了_or_of_building_divides_a_paragraph() -> None:
    told = "各项活动继续深入，市政道路改造及桥梁加固工程快速推进，建成公共停车场41个，安全隐患有效排除。"
    inner = ["城市更整洁了。", "城市更畅通了。", "城市更文明了。", "乡村更美丽了。"]
    end = f"\n村镇建设推进。{told}\n"
    raw = f"二、城乡面貌\n城乡环境显著提升。{told}" + "".join(f"{head}{told}" for head in inner) + end
    assert [head for head in outline(raw)[0] if head in inner] == inner
    inner = ["城市规划加快完善。", "配套功能均衡布点。", "建设品质不断提升。"]
    raw = "二、城乡面貌\n“大省城”框架拉开。" + "".join(f"{head}{told}" for head in inner) + end
    assert [head for head in outline(raw)[0] if head in inner] == inner


def test_three_short_duties_open_the_paragraphs_of_a_section() -> None:
    heads = ["要充分发挥规划引领作用。", "要加快构建快速交通体系。", "要提升精细化管理水平。"]
    raw = f"（二）强化基础设施建设\n高标准规划建设省城，{TEXT}\n" + "".join(f"{head}{TEXT}{TEXT}\n" for head in heads)
    assert outline(raw)[0][1:] == heads


def test_a_saying_before_a_call_is_no_heading() -> None:
    heads = ["大力发展向海经济。", "持续推进改革攻坚。"]
    call = "开放无止境，越开放越向上。我们要坚持东西协作、南北互济，向海而兴，以更大的决心向海图强！"
    raw = "（一）强开放\n" + "".join(f"{head}{TEXT}{TEXT}\n" for head in heads) + f"{call}\n"
    assert outline(raw)[0][1:] == heads


def test_terms_with_their_years_in_digits_are_themes() -> None:
    for heads in (
        ["5年，是我市纵深推进改革开放、发展活力迸发的5年。", "5年，是我市统筹城乡发展、新农村建设硕果累累的5年。"],
        ["这是凝心聚力、奋勇争先，综合实力显著增强的五年。", "这是改革突破、开放活跃，发展活力竞相迸发的五年。"],
    ):
        raw = "一、五年工作回顾\n" + "".join(f"{head}我们坚持改革创新，{TEXT}\n" for head in heads)
        assert outline(raw)[0][1:] == heads


def test_what_is_done_with_great_effort_divides_a_paragraph() -> None:
    told = "拆除70万吨落后生产线，依法关闭26户小企业，引导企业实施产品升级技术改造，推动产业整体转型升级，增长12%。"
    inner = ["下大力改造传统产能。", "多措并举消化库存。", "综合施策降低企业成本。", "高度关注金融风险。"]
    raw = "一、工作回顾\n（一）推进结构性改革。" + "".join(f"{head}{told}" for head in inner) + "\n"
    assert outline(raw)[0][2:] == inner


@pytest.mark.parametrize(
    ("heads", "right"),
    [
        (["依法行政，科学决策。", "依靠群众，关心群众。"], True),
        (["干净干事，清正廉洁。", "实事求是，真抓实干。"], True),
        (["志之所趋，无远弗届。", "大道至简，大音希声。"], False),
    ],
)
def test_maxims_of_how_the_government_works(heads: list[str], right: bool) -> None:
    raw = "三、加强自身建设\n" + "".join(f"{head}{TEXT}{TEXT}\n" for head in heads)
    assert outline(raw)[0][1:] == (heads if right else [])


def test_themes_of_a_term_rule_the_headed_paragraphs_below_them() -> None:
    themes = ["五年，是经济平稳较快发展、综合实力增强的五年。", "五年，是大规模推进建设、城市面貌日新月异的五年。"]
    inner = [["经济规模成倍增长。", "工业发展实现跨越。"], ["规划作用不断增强。", "路网建设全面推进。"]]
    raw = "一、五年工作回顾\n"
    for theme, heads in zip(themes, inner, strict=True):
        raw += f"{theme}我们坚持改革创新，{TEXT}\n" + "".join(f"**{head}**{TEXT}\n" for head in heads)
    heads, sections = outline(raw)
    assert [(section.depth, head) for section, head in zip(sections, heads, strict=True)][1:] == [
        (2, themes[0]), (3, inner[0][0]), (3, inner[0][1]), (2, themes[1]), (3, inner[1][0]), (3, inner[1][1]),
    ]


HEAD = "甲乙县2031年政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n"
REVIEWED = "地区生产总值达到180亿元，增长13%，建成学校12所，城镇新增就业8600人，圆满完成各项任务，人民生活明显改善。"
PLANNED = "今年主要预期目标是：地区生产总值增长8%以上。我们要加快产业集聚，力争新增企业30家，确保年内开工建设。"


@pytest.mark.parametrize(
    ("below", "roles"),
    [
        (
            f"大步跨越的三年\n{REVIEWED}\n实现新跨越的五年\n{PLANNED}\n开好局的一年\n{PLANNED}",
            [(1, "review"), (1, "plan"), (1, "plan")],
        ),
        (
            f"大步跨越的三年\n（一）产业提质增效\n{REVIEWED}\n（二）民生持续改善\n{REVIEWED}\n"
            f"开好局的一年\n（一）壮大产业\n{PLANNED}\n（二）改善民生\n{PLANNED}",
            [(1, "review"), (2, "review"), (2, "review"), (1, "plan"), (2, "plan"), (2, "plan")],
        ),
        (
            f"2030年工作回顾\n（一）产业提质增效\n{REVIEWED}\n（二）民生持续改善\n{REVIEWED}\n"
            f"奋力谱写甲乙新篇章\n（一）壮大产业\n{PLANNED}\n（二）改善民生\n{PLANNED}",
            [(1, "review"), (2, "review"), (2, "review"), (1, "plan"), (2, "plan"), (2, "plan")],
        ),
        (
            f"2030年工作回顾\n{REVIEWED}\n2031年经济社会发展总体要求和政策取向\n{PLANNED}",
            [(1, "review"), (1, "plan")],
        ),
        (f"2030年工作回顾\n{REVIEWED}\n二、再接再厉，干在实处\n{PLANNED}", [(1, "review"), (1, "plan")]),
        *(
            (
                f"{one}2030年工作回顾\n一、产业提质增效\n{REVIEWED}\n二、民生持续改善\n{REVIEWED}\n"
                f"{two}2031年工作安排\n一、壮大产业\n{PLANNED}\n二、改善民生\n{PLANNED}\n",
                [(1, "review"), (2, "review"), (2, "review"), (1, "plan"), (2, "plan"), (2, "plan")],
            )
            for one, two in (("01\n", "02\n"), ("（一）", "（二）"), ("1、", "2、"), ("第一部分：", "第二部分："))
        ),
        *(
            (
                f"{one}再谱新篇的一年\n1.产业提质增效：\n{REVIEWED}\n2.民生持续改善：\n{REVIEWED}\n{two}奋力开创新局面\n{PLANNED}",
                [(1, "review"), (2, "review"), (2, "review"), (1, "plan")],
            )
            for one, two in (("一\n", "二\n"), ("一 ", "二 "))
        ),
        (
            f"一、2030年工作回顾\n产业提质增效\n{REVIEWED}\n政府自身建设全面加强\n{REVIEWED}\n二、2031年工作安排\n壮大产业\n{PLANNED}\n"
            f"用心用情办好民生实事\n{PLANNED}\n三、加强政府自身建设\n{PLANNED}",
            [
                (1, "review"), (2, "review"), (2, "review"),
                (1, "plan"), (2, "plan"), (2, "livelihood"), (1, "governance"),
            ],
        ),
    ],
)
def test_parts_numbered_oddly_or_not_at_all(below: str, roles: list[tuple[int, str]]) -> None:
    report = draft(f"{HEAD}{below}\n各位代表，让我们努力奋斗！\n", name="parts.txt")
    assert [(one.depth, one.role.value) for one in report.outline] == roles


def test_the_introduction_above_themes_of_its_words_is_none() -> None:
    first = "四年来，我们坚持以新发展理念为指导，团结带领全旗各族人民积极应对各种冲击，“十四五”规划顺利实施。"
    themes = ["四年来，我们坚持优化升级，转型发展实现新跨越。", "四年来，我们坚持生态优先，绿色屏障实现新加固。"]
    raw = f"一、过去四年工作回顾\n{first}{REVIEWED}\n" + "".join(f"{theme}{REVIEWED}\n" for theme in themes)
    assert outline(raw)[0][1:] == themes


def test_the_only_short_sentence_of_a_text_heads_nothing_at_its_end() -> None:
    raw = f"二、2031年工作安排\n（一）发展工业\n{TEXT}\n三、加强政府自身建设\n深入推进政务公开。"
    assert [text for _, text in shape(raw)][-1] == "三、加强政府自身建设"
    assert shape(f"{raw}\n{TEXT}\n严肃财经纪律。{TEXT}{TEXT}\n优化服务。")[-1][1] == "优化服务。"


def test_an_unnumbered_line_that_opens_a_report_is_a_part_beside_others() -> None:
    raw = (
        "青川县人民政府工作报告\n各位代表：\n现在，我代表县人民政府向大会作工作报告，请予审议。\n"
        f"砥砺奋进 谱写新篇\n五年来，我们坚持创新驱动，动能更加强劲。{TEXT}\n五年来，我们坚持生态优先，环境更加宜居。"
        f"{TEXT}\n锚定目标任务 开创未来\n{TEXT}\n做好2031年工作\n{TEXT}\n建设人民满意政府\n{TEXT}\n"
        "各位代表，让我们努力奋斗！"
    )
    assert [(one.depth, one.role.value) for one in draft(raw).outline] == [
        (1, "review"), (2, "review"), (2, "review"), (1, "plan"), (1, "plan"), (1, "governance"),
    ]  # fmt: skip


def test_problems_stand_below_the_section_that_names_them() -> None:
    raw = (
        f"第一部分　2030年工作回顾\n一、综合实力增强\n{TEXT}\n二、存在的主要问题\n（一）产业竞争力不强。"
        f"企业规模小。\n（二）基础设施欠账较多。水利设施老化。\n（三）干部作风仍需改进。慵懒散现象仍然存在。\n"
        f"第二部分　2031年工作安排\n{TEXT}"
    )
    assert [(one.depth, one.role.value) for one in draft(raw).outline] == [
        (1, "review"), (2, "review"), (2, "problems"), *[(3, "problems")] * 3, (1, "plan"),
    ]  # fmt: skip


def test_a_fragment_whose_first_section_promises_projects_is_of_the_plan() -> None:
    raw = (
        "（五）倾力改善民生\n今年办好30件民生实事，分3类：一是就业5件，新增就业3万人；二是教育7件，新建学校9所；"
        "三是公共安全6件，新建消防站3座。\n（六）加强政府自身建设\n严格落实中央八项规定精神。"
    )
    assert {one.role for one in draft(raw).outline} == {Role.PLAN}


@pytest.mark.parametrize("aside", ["一年来，国防动员、民族宗教等工作取得新成绩。", "一年来，社会大局和谐稳定。"])
def test_what_stands_alone_before_the_next_part_heads_nothing(aside: str) -> None:
    raw = f"一、2030年工作回顾\n（一）深化改革。{TEXT}\n{aside}\n二、2031年重点任务\n{TEXT}"
    assert [text for _, text in shape(raw)] == ["一、2030年工作回顾", "（一）深化改革。", "二、2031年重点任务"]


def test_short_sections_whose_every_paragraph_opens_with_the_same_words() -> None:
    told = ("实施重点项目220个。完成投资350亿元。", "推进“放管服”改革。", "改造棚户区1.2万套。新建学校12所。")
    heads = [f"着力抓好{what}。" for what in ("项目建设，不断增强后劲", "深化改革，不断激发活力", "民生改善，不断造福")]
    below = "".join(f"{head}{text}\n" for head, text in zip(heads, told, strict=True))
    raw = f"2031年工作安排\n{below}政府自身建设\n{TEXT}"
    assert [text for _, text in shape(raw)] == ["2031年工作安排", *heads, "政府自身建设"]


def test_what_stands_alone_below_the_heading_of_a_part_sums_nothing_up() -> None:
    heads = ["突出转型升级，产业结构不断优化。", "突出改革开放，发展活力持续增强。", "突出生态建设，人居环境明显改善。"]
    below = "".join(f"{head}{TEXT}\n" for head in heads)
    raw = f"一、2030年工作回顾\n过去的一年，全市上下团结一心，各项工作取得新成绩。\n{below}"
    assert shape(raw) == [(1, "一、2030年工作回顾"), *((2, head) for head in heads)]


SHORT = (
    "新增规上工业企业32家，技改投资增长15%。完成工业投资20亿元。",
    "改造老旧小区12个，新建学校3所。发放低保金2300万元。",
    "造林2.3万亩，空气优良天数达到335天。断面水质全部达标。",
    "取消审批事项32项，新设企业1200户。",
)
"""What short reports say below their headings."""


@pytest.mark.parametrize("numbered", [False, True])
@pytest.mark.parametrize("end", ["", "。"])
@pytest.mark.parametrize(
    "heads",
    [
        [
            "聚力稳增长，经济大盘更稳固",
            "聚力惠民生，幸福底色更温暖",
            "聚力护生态，绿水青山更亮丽",
            "聚力促改革，发展动能更强劲",
        ],
        [
            "坚持稳字当头，经济运行持续向好",
            "坚持人民至上，民生福祉持续改善",
            "坚持绿色发展，生态环境持续优化",
            "坚持改革开放，发展活力持续释放",
        ],
        [
            "经济大盘更稳固",
            "幸福底色更温暖",
            "绿水青山更亮丽",
            "发展动能更强劲",
        ],
        [
            "聚力稳增长 经济大盘更稳固",
            "聚力惠民生 幸福底色更温暖",
            "聚力护生态 绿水青山更亮丽",
            "聚力促改革 发展动能更强劲",
        ],
        [
            "【经济】运行更稳固",
            "【民生】底色更温暖",
            "【生态】山水更亮丽",
            "【改革】动能更强劲",
        ],
        [
            "一是聚力稳增长。",
            "二是聚力惠民生。",
            "三是聚力护生态。",
            "四是聚力促改革。",
        ],
        [
            "一是聚力稳增长，经济大盘更稳固。",
            "二是聚力惠民生，幸福底色更温暖。",
            "三是聚力护生态，绿水青山更亮丽。",
            "四是聚力促改革，发展动能更强劲。",
        ],
        [
            "“稳”字当头，经济大盘更稳固",
            "“民”字为先，幸福底色更温暖",
            "“绿”字为底，绿水青山更亮丽",
            "“改”字为魂，发展动能更强劲",
        ],
        [
            "产业之基更加坚实",
            "民生之本更加厚重",
            "生态之美更加彰显",
            "改革之路更加宽广",
        ],
    ],
)  # fmt: skip
@pytest.mark.parametrize("most", [2, 4])
def test_lines_of_one_build_are_headings_all_of_them(heads: list[str], end: str, numbered: bool, most: int) -> None:
    first, second = ("一、", "二、") if numbered else ("", "")
    heads = [head if head.endswith("。") else head + end for head in heads[:most]]
    body = "\n".join(f"{head}\n{text}" for head, text in zip(heads, SHORT, strict=False))
    raw = f"{first}2030年工作回顾\n过去一年，全县实现生产总值450亿元，增长7%。\n{body}\n{second}2031年工作思路\n{TEXT}"
    bare = [head.replace(" ", "") for head in heads]
    assert [(depth, text.replace(" ", "")) for depth, text in shape(raw) if depth > 1] == [(2, head) for head in bare]


@pytest.mark.parametrize(
    "heads",
    [
        ["聚力稳增长，经济大盘更稳固。", "聚力惠民生，幸福底色更温暖。"],
        ["坚定不移走新型工业化道路。", "坚定不移走共同富裕道路。"],
        ["要在产业升级上实现新突破。", "要在改善民生上实现新突破。"],
        ["（稳增长）经济大盘更稳固。", "（惠民生）幸福底色更温暖。"],
        ["【稳增长】经济大盘更稳固。", "【惠民生】幸福底色更温暖。"],
        ["聚力稳增长 经济大盘更稳固。", "聚力惠民生 幸福底色更温暖。"],
    ],
)  # fmt: skip
def test_openings_of_one_build_are_headings_all_of_them(heads: list[str]) -> None:
    body = "\n".join(head + text for head, text in zip(heads, SHORT[1:], strict=False))
    raw = f"2030年工作回顾\n过去一年，全县实现生产总值450亿元，增长7.5%。\n{body}\n2031年工作思路\n{TEXT}"
    assert [text.replace(" ", "") for depth, text in shape(raw) if depth > 1] == "".join(
        head.replace(" ", "").replace("。", "。|") for head in heads
    ).split("|")[:-1]


@pytest.mark.parametrize(
    "lines",
    [
        ["有了这些成绩，我们更有信心。", "经济发展提质增效。"],
        ["一是建成学校3所。", "二是改造小区12个。"],
        [
            "经济运行稳中向好。",
            "城乡面貌焕然一新，人民生活不断改善。",
        ],
    ],
)
def test_lines_of_other_builds_are_no_series(lines: list[str]) -> None:
    body = "\n".join(f"{line}\n{text}" for line, text in zip(lines, SHORT, strict=False))
    raw = f"一、2030年工作回顾\n{body}\n二、2031年工作思路\n{TEXT}"
    assert [text for depth, text in shape(raw) if depth > 1] == []


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["抓项目，壮大实体经济", "抓治理，守牢平安底线", "抓作风，建设效能政府"], (2, Role.PLAN)),
        (["聚焦产业提升", "聚焦民生改善", "聚焦政府建设"], (2, Role.PLAN)),
        (["行动之一：做强工业", "行动之二：做优民生", "行动之三：提升政府效能"], (2, Role.PLAN)),
        (["产业提质，壮大实体经济", "民生提标，增进百姓福祉", "作风提效，建设法治政府"], (2, Role.PLAN)),
        (["做强工业经济", "做优民生服务", "加强政府自身建设"], (1, Role.GOVERNANCE)),
        (["加强产业培育", "加强民生保障", "加强政府自身建设"], (1, Role.GOVERNANCE)),
        (["做强工业经济", "做优民生服务", "打造人民满意政府"], (1, Role.GOVERNANCE)),
    ],
)
def test_the_last_line_of_a_series_is_no_part(lines: list[str], last: tuple[int, Role]) -> None:
    body = "\n".join(f"{line}\n{TEXT}" for line in lines)
    _, sections = outline(f"2030年工作回顾\n{TEXT}\n2031年工作思路\n{TEXT}\n{body}")
    assert (sections[-1].depth, sections[-1].role) == last


SESSION = "年{}日在甲乙县第十八届人民代表大会第三次会议上"


def top_roles(*parts: str, head: str = "2031" + SESSION.format("1月10")) -> list[tuple[str, Role]]:
    raw = "\n".join(("政府工作报告", head, "各位代表：", "现在，我代表县人民政府，向大会报告工作，请予审议。", *parts))
    return [(each.heading, each.role) for each in draft(raw).outline if each.depth == 1]


DONE_BELOW = "地区生产总值完成278亿元，增长8.1%。招商引资到位资金96亿元。"
AHEAD_BELOW = "今年的主要预期目标是：地区生产总值增长8%，财政收入增长9%。\n加快推进项目建设。改造农村公路150公里。"
GOVERNED = "推进政务公开。群众满意率达到90%。"


@pytest.mark.parametrize(
    "last",
    [
        "转变职能，改进作风，提高政府工作水平", "做人民满意的公仆", "打造过硬队伍", "践行初心使命", "强化效能建设",
        "提升执行力公信力", "永葆为民本色", "改进政府工作", "依法行政，廉洁从政", "转变作风，狠抓落实",
        "践行使命：做人民满意的公仆",
    ],
)  # fmt: skip
@pytest.mark.parametrize("marks", [("一、", "二、", "三、"), ("", "", "")])
def test_the_last_part_is_about_how_the_government_works(last: str, marks: tuple[str, str, str]) -> None:
    heads = (f"{marks[0]}2030年工作回顾", f"{marks[1]}2031年工作安排", f"{marks[2]}{last}")
    roles = top_roles(heads[0], 4 * DONE_BELOW, heads[1], AHEAD_BELOW, heads[2], GOVERNED)
    assert roles == list(zip(heads, (Role.REVIEW, Role.PLAN, Role.GOVERNANCE), strict=True))


def test_only_the_last_part_is_called_so() -> None:
    heads = "一、2030年工作回顾", "二、打造过硬队伍", "三、强化效能建设"
    roles = top_roles(heads[0], DONE_BELOW, heads[1], AHEAD_BELOW, heads[2], GOVERNED)
    assert [role for _, role in roles] == [Role.REVIEW, Role.PLAN, Role.GOVERNANCE]


@pytest.mark.parametrize(
    ("back", "ahead"),
    [
        ("回望2030：砥砺奋进的一年", "展望2031：攻坚克难的一年"), ("2030年：极不平凡的一年", "2031年：大有可为的一年"),
        ("2030，我们这样走过", "2031，我们这样干"), ("回顾过去", "展望未来"), ("回眸2030", "奋进2031"),
    ],
)  # fmt: skip
def test_lines_that_only_say_which_way_a_part_looks(back: str, ahead: str) -> None:
    roles = top_roles(back, DONE_BELOW, ahead, AHEAD_BELOW, "加强政府自身建设", GOVERNED)
    assert roles[:2] == [(back, Role.REVIEW), (ahead, Role.PLAN)]


@pytest.mark.parametrize("second", ["关于去年的工作", "2030年工作", "关于去年及“十二五”时期的工作"])
def test_a_review_behind_the_plan(second: str) -> None:
    first = "2031年工作" if "2030" in second else "关于今年的工作"
    roles = top_roles(f"一、{first}", AHEAD_BELOW, f"二、{second}", DONE_BELOW)
    assert [role for _, role in roles] == [Role.PLAN, Role.REVIEW]


@pytest.mark.parametrize("first", ["今年以来的工作", "今年的工作"])
def test_this_year_is_reviewed_before_the_next_is_planned(first: str) -> None:
    head = "2030" + SESSION.format("12月27")
    roles = top_roles(f"一、{first}", DONE_BELOW, "二、明年的工作", AHEAD_BELOW.replace("今年", "明年"), head=head)
    assert [role for _, role in roles] == [Role.REVIEW, Role.PLAN]


@pytest.mark.parametrize("back", ["六五计划前两年的执行情况", "前两年计划的完成情况"])
def test_how_a_plan_was_carried_out_looks_back_behind_it(back: str) -> None:
    roles = top_roles("第六个五年计划的基本任务", AHEAD_BELOW, back, DONE_BELOW, "全面实现计划的主要措施", AHEAD_BELOW)
    assert [role for _, role in roles] == [Role.PLAN, Role.REVIEW, Role.PLAN]


def test_what_stands_behind_the_part_on_governance_is_of_the_plan() -> None:
    """What it tells of last year does not make a part that bids to work one that looks back."""
    abroad = "去年，我们同周边各国的关系取得了新的进展，开创了新局面，合作签约3项，增长12%。"
    heads = "一、2030年工作回顾", "二、2031年工作安排", "三、加强政府自身建设", "四、努力开创外交工作新局面"
    bids = "要加快建设步伐，推进改革。必须抓好项目，办好学校。"
    roles = top_roles(heads[0], DONE_BELOW, heads[1], bids, heads[2], GOVERNED, heads[3], abroad * 3)
    assert [role for _, role in roles][-1] is Role.PLAN


def test_paragraphs_that_open_with_one_span_after_another_are_headed_all() -> None:
    """One says what came of it, another what was held, a third has an anniversary."""
    told = "我们精心组织各项活动，推动各项任务落到实处，让群众有更多获得感。"
    heads = [
        f"这一年，{what}。"
        for what in ("建县60周年庆祝活动隆重举行", "新时代标志性工程顺利开工", "灾后重建取得重大胜利")
    ]
    below = "\n".join(head + told for head in heads)
    made = draft(f"一、2030年工作回顾\n{below}\n二、2031年工作安排\n建设园区2个。\n")
    assert [each.heading for each in made.outline if each.depth == 2] == heads


@pytest.mark.parametrize("mark", ["：", ":"])
def test_a_line_that_opens_with_a_copula_goes_on(mark: str) -> None:
    """Words in bold stand on lines of their own where a page was copied."""
    aims = f"今年经济社会发展的\n主要预期目标\n是{mark}地区生产总值增长5%左右，财政收入增长3%左右。"
    plan = f"二、2031年工作安排\n{aims}\n（一）做强产业。\n建设园区2个。\n"
    made = draft(f"一、2030年工作回顾\n{DONE_BELOW}\n{plan}")
    assert [each.heading for each in made.outline] == ["一、2030年工作回顾", "二、2031年工作安排", "（一）做强产业。"]
    assert [target.label for target in made.targets] == ["地区生产总值", "财政收入"]


@pytest.mark.parametrize(
    "middle",
    [
        "“十五五”时期经济社会发展把握的重要要求", "“十五五”时期经济社会发展总体要求", "“十五五”发展的主要考虑",
        "“十五五”时期指导方针",
    ],
)
def test_a_line_that_says_what_a_term_asks_for_is_a_part(middle: str) -> None:
    bids = "要坚持稳中求进。必须深化改革。"
    roles = top_roles("2030年工作回顾", DONE_BELOW, middle, bids, "2031年重点工作", AHEAD_BELOW)
    assert [heading for heading, _ in roles] == ["2030年工作回顾", middle, "2031年重点工作"]
    assert [roles[0][1], roles[2][1]] == [Role.REVIEW, Role.PLAN]


@pytest.mark.parametrize(("last", "depth"), [("（二）民生保障有力。", 2), ("（二）政府效能提升。", 3)])
def test_what_the_government_did_for_itself_is_of_no_section_before_it(last: str, depth: int) -> None:
    told = "一年来，政府自身建设不断加强。"
    done = f"（一）产业提质升级。{TEXT}\n{last}{TEXT}\n{told}{TEXT}\n"
    made = draft(f"一、2030年工作回顾\n{done}二、2031年工作安排\n建设园区2个。\n")
    assert [each.depth for each in made.outline if each.heading == told] == [depth]


@pytest.mark.parametrize("line", ["聚力落实国家重大战略任务", "全面完成改革攻坚任务", "扎实履行对口援助任务"])
def test_a_line_that_bids_to_a_task_is_no_part(line: str) -> None:
    done = f"全力促进经济发展\n{DONE_BELOW}\n{line}\n新建口岸3个，增长12%。\n着力加强民生建设\n新建学校2所。"
    roles = top_roles("2030年工作回顾", done, "2031年主要任务", AHEAD_BELOW)
    assert roles == [("2030年工作回顾", Role.REVIEW), ("2031年主要任务", Role.PLAN)]
