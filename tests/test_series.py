"""Series of run-in headings: in one paragraph below a heading, in the paragraph below its line, in paragraphs."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft

TOLD = (
    "规上工业增加值增长8.2%，新增规上工业企业36家。宏达新材料等12个项目建成投产，完成技改投资28.6亿元。标准厂房投用15万平方米。",
    "改造老旧小区38个，惠及居民6200户。新建城市道路6条，铺设雨污管网27公里。新增绿地面积16万平方米，建成口袋公园9个。",
    "新增城镇就业8600人，城镇登记失业率控制在3.5%以内。发放低保金1.2亿元，建成日间照料中心14个。养老保险参保率达到98%。",
)
PLANNED = (
    "实施链长制，推进新能源、新材料等产业补链延链强链。支持金源电子扩大产能，推动传统产业技术改造。年内新增规上工业企业30家以上。",
    "编制国土空间总体规划，推进城市更新。实施老旧管网改造，打通断头路5条。加强物业管理，让城市更有温度。",
    "落实就业优先政策，抓好高校毕业生、农民工等重点群体就业。健全社会救助体系，扩大保险覆盖面。新增城镇就业8000人以上。",
)
HEADS = [
    "产业提档升级。|城乡面貌一新。|民生持续改善。",
    "强产业、增动能。|优环境、提品质。|惠民生、添福祉。",
    "抓产业、促转型，发展动能持续增强。|抓城建、提品质，城乡面貌持续改善。|抓民生、办实事，群众福祉持续增进。",
    "产业发展取得新突破，综合实力实现新提升。|城乡建设迈出新步伐，环境面貌得到新改观。|民生事业取得新进步，群众生活有了新改善。",
    "工业经济势头喜人。|城镇建设亮点频现。|民生改善实事连连。",
    "我们大抓产业，综合实力持续攀升。|我们大抓城建，环境品质持续提升。|我们大抓民生，群众福祉持续增进。",
    "在逆境中抓转型，工业经济企稳回升。|在统筹中抓建设，城乡环境明显改善。|在共享中抓民生，社会事业全面进步。",
    "工业效益明显提高，产销两旺。|城乡建设全面发展，基础设施进一步加强。|城乡市场繁荣活跃，商品供应充足。",
    "全力以赴稳增长。|精雕细琢建城市。|千方百计惠民生。",
]
AHEAD = [
    "全面建设制造强县。|全面推进城市更新。|全面增进民生福祉。",
    "更大力度发展实体经济。|更高标准建设美丽城市。|更高水平保障和改善民生。",
    "强龙头、延链条、聚集群，推动产业提质增效。|优布局、强功能、提品质，推动城乡融合发展。|兜底线、织密网、建机制，推动民生持续改善。",
    "突出项目引领，推动投资量质齐升。|突出融合发展，推动城乡提档升级。|突出普惠共享，推动民生持续改善。",
    "要着力构建现代产业体系。|要着力推进城乡融合发展。|要着力提升民生保障水平。",
    "我们要坚持产业第一，推动转型升级。|我们要坚持建管并重，提升城市品质。|我们要坚持民生优先，增进群众福祉。",
    "围绕“强”的目标，千方百计促进工业增长。|围绕“美”的要求，千方百计改善城乡面貌。|围绕“实”的标准，千方百计办好民生实事。",
    "打造百亿级产业集群。|建设宜居型精品城市。|织密全覆盖保障网络。",
]
OTHER_TOLD = "空气优良天数比例达到92.3%，完成造林6.5万亩。"
OTHER_PLANNED = "打好蓝天、碧水、净土保卫战，完成营造林5万亩。"


def _found(heads: str, texts: tuple[str, ...], part: str, section: str, other: str, joint: str, end: str) -> list[str]:
    core = joint.join(head + text for head, text in zip(heads.split("|"), texts, strict=True))
    raw = f"{part}\n（一）{section}{end}{core}\n（二）{other}"
    return [one.heading for one in draft(raw.encode()).outline][2:-1]


@pytest.mark.parametrize(("joint", "end"), [("", "。"), ("", "\n"), ("\n", "。\n")], ids=["run in", "below", "apart"])
@pytest.mark.parametrize("heads", HEADS)
def test_what_was_done(heads: str, joint: str, end: str) -> None:
    other = f"生态环境更加优美。{OTHER_TOLD}"
    found = _found(heads, TOLD, "一、2030年工作回顾", "县域发展取得新成效", other, joint, end)
    assert found == heads.split("|")


@pytest.mark.parametrize(("joint", "end"), [("", "。"), ("", "\n"), ("\n", "。\n")], ids=["run in", "below", "apart"])
@pytest.mark.parametrize("heads", AHEAD)
def test_what_is_to_be_done(heads: str, joint: str, end: str) -> None:
    if joint and heads.startswith("要"):
        pytest.skip("paragraphs that open with 要 are tasks, unless there are many")
    other = f"持续改善生态环境。{OTHER_PLANNED}"
    found = _found(heads, PLANNED, "二、2031年重点工作", "推动县域发展再上新台阶", other, joint, end)
    assert found == heads.split("|")


def test_paragraphs_that_open_with_the_same_words() -> None:
    heads = [
        f"坚定不移{what}，全力构建具有山水特色、体现时代特征的现代化{field}体系。"
        for what, field in (("推进新型工业化", "产业"), ("建设美丽城镇", "城乡"), ("增进民生福祉", "保障"))
    ]
    raw = "二、2031年重点工作\n" + "\n".join(head + text for head, text in zip(heads, PLANNED, strict=True))
    assert [one.heading for one in draft(raw.encode()).outline][1:] == heads


def test_a_topic_that_paragraphs_repeat_is_no_heading() -> None:
    raw = "二、2031年重点工作\n" + "\n".join(
        f"建设社会主义新农村，{must}。{text}"
        for must, text in zip(
            ("首先要发展现代农业，促进粮食稳定增产", "必须加强农村基础设施建设", "是一项长期而艰巨的任务"),
            PLANNED,
            strict=True,
        )
    )
    assert [one.heading for one in draft(raw.encode()).outline] == ["二、2031年重点工作"]


def test_openings_that_hold_figures_are_sentences() -> None:
    fields = (("工业集群化", 94), ("城乡一体化", 20), ("服务均等化", 31))
    raw = "二、2031年重点工作\n" + "\n".join(
        f"全力推进{what}，实施重点项目{count}个。{text}"
        for (what, count), text in zip(fields, PLANNED, strict=True)
    )
    assert [one.heading for one in draft(raw.encode()).outline] == ["二、2031年重点工作"]


MIXED = "强化就业优先。|织密扎牢社会保障网。|全力保障“一老一小”。|医疗服务持续优化。"
FIGURED = (
    *TOLD,
    "县人民医院新院区建成投用，新增床位340张。家庭医生签约率达到76%，乡镇卫生院标准化率达到100%。引进医学人才45名。",
)


@pytest.mark.parametrize("mark", ["一是", "（一）", "——"])
def test_what_was_done_is_told_in_figures_however_its_headings_are_worded(mark: str) -> None:
    led = f"{mark}民生福祉不断增进。坚持财力向民生倾斜，高质量办好群众关切的实事。"
    core = "".join(head + text for head, text in zip(MIXED.split("|"), FIGURED, strict=True))
    raw = f"一、2030年工作回顾\n{led}{core}\n{mark.replace('一', '二')}生态环境更加优美。{OTHER_TOLD}"
    assert [one.heading for one in draft(raw.encode()).outline][2:-1] == MIXED.split("|")


@pytest.mark.parametrize(
    "heads",
    [
        "工业经济量质齐升。|城乡发展更加协调。|社会保障全面普惠。",
        "产业布局成链成势。|城乡面貌加速蝶变。|社会大局安定祥和。",
    ],
)
def test_more_words_for_what_came_of_something(heads: str) -> None:
    other = f"生态环境更加优美。{OTHER_TOLD}"
    lead = "县域发展取得新成效。坚持稳中求进，推动各项事业迈上新台阶。"
    assert _found(heads, TOLD, "一、2030年工作回顾", lead[:-1], other, "", "。") == heads.split("|")


def test_duties_said_one_after_another_in_a_paragraph() -> None:
    heads = "要持续加强法治政府建设。|要着力提升政府服务效能。|要纵深推进廉洁政府建设。"
    core = "打铁必须自身硬。" + "".join(head + text for head, text in zip(heads.split("|"), PLANNED, strict=True))
    found = [one.heading for one in draft(f"三、加强政府自身建设\n{core}".encode()).outline]
    assert found[1:] == heads.split("|")


LOST = ("产业结构明显优化。", "节能减排强力推进。", "基础设施更加完善。", "环境质量稳步提升。", "城市影响持续扩大。")


@pytest.mark.parametrize("count", [5, 4])
def test_headings_of_paragraphs_that_lost_their_breaks(count: int) -> None:
    told = "全市规模以上工业总产值由2445亿元提高到9000亿元左右，年均增长16.7%，财政总收入年均增长15.6%，居全省第二位。"
    behind = "三次产业比重调整为1.4：58.5：40.1，高新技术产业产值占规上工业的比重达到42%，新增企业36家。"
    rest = "各级各部门扎实做好各项工作，人民群众的获得感进一步增强。"
    core = "\n".join(told + head + behind + rest for head in LOST[:count])
    raw = f"一、2030年工作回顾\n{core}\n二、2031年工作安排\n推进项目建设。"
    inner = [one.heading for one in draft(raw.encode()).outline][1:-1]
    assert inner == list(LOST[:count])


WEIGHED = [
    "加快城镇建设。突出抓好一河两路等一批城镇基础设施建设项目，加快旧城改造步伐。对水、电、路等设施进行提升改造，完善功能。",
    "加强城镇管理。以“双创”活动为载体，继续开展城镇环境整治，促进城镇管理进一步好转。认真落实责任制，形成齐抓共管的管理格局。",
    "大力发展教育事业。全面贯彻党的教育方针，坚持把教育摆在优先发展的战略地位。巩固“两基”成果，提高义务教育办学水平。",
    "加强社会保障工作。切实落实社会保障政策，确保下岗职工基本生活费和离退休人员养老金按时足额发放。",
]


def test_short_sentences_that_those_behind_them_take_up() -> None:
    heads = [text.partition("。")[0] + "。" for text in WEIGHED]
    parts = "".join(
        f"（{number}）加快{what}\n投入资金3600万元，支持各地突出特色。{''.join(texts)}\n"
        for number, what, texts in (("一", "城镇化进程", WEIGHED[:2]), ("二", "社会事业发展", WEIGHED[2:]))
    )
    outline = [one.heading for one in draft(f"二、2031年工作安排\n{parts}".encode()).outline]
    assert [head for head in outline if not head.startswith(("二", "（"))] == heads


SUMMED = (
    "农业摆脱了长期徘徊不前的困境，实现了持续的全面高涨。", "消费品工业扭转了落后的局面，整个工业持续增长。",
    "城乡市场出现了少有的繁荣景象，对外经济技术交流有了很大的发展。", "经济体制进行了初步改革，取得了有益的经验。",
    "轻视知识的错误倾向逐步得到纠正，教育科学文化事业有了新的发展。", "对外工作打开了新的局面，取得了新的成就。",
)  # fmt: skip


def test_paragraphs_summed_up_by_what_opens_them() -> None:
    rest = "这几年，国务院执行一系列政策，使群众得到休养生息，生产条件逐步改善，各方面的积极性都调动起来。"
    more = "一九八二年同一九七八年相比，产量增长百分之十六，收入增长一倍，市场上的商品日益丰富，群众普遍感到满意。"
    told = "\n".join(head + rest + more for head in SUMMED)
    raw = f"过去五年的回顾\n{told}\n今后五年的主要任务\n今后五年，必须继续改善人民生活。"
    assert [one.heading for one in draft(raw.encode()).outline][1:-1] == list(SUMMED)


def test_lines_that_name_what_a_term_was() -> None:
    things = (
        *("综合实力显著提升", "改革开放步伐加快", "人民生活明显改善"),
        *("城乡面貌焕然一新", "生态环境持续向好", "社会大局和谐稳定"),
    )
    heads = [f"这是{what}的五年。" for what in things]
    told = "全市地区生产总值迈上4000亿元台阶，产业集群逐步壮大，新增企业120家，城镇化率提高5个百分点。"
    raw = "一、过去五年工作回顾\n" + "\n".join(f"{head}\n{told}" for head in heads)
    assert [one.heading for one in draft(raw.encode()).outline][1:] == heads
