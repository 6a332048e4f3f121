"""How parts of a report announce themselves: whatever leads in to problems, targets and projects, they are found."""

from __future__ import annotations

import pytest
from baogao import draft
from baogao.schema.terms import Role

HEAD = """政府工作报告
——2031年1月18日在青川县第十九届人民代表大会第四次会议上
县长 李文涛
各位代表：
我代表县人民政府，向大会报告工作，请予审议。
"""
REVIEW = "一、2030年工作回顾\n2030年，全县实现地区生产总值68.3亿元，增长6.4%。建成高标准农田2万亩。\n"
PLAN = "二、2031年工作安排\n主要预期目标是：地区生产总值增长6.5%左右，固定资产投资增长8%，粮食产量12万吨以上。\n"
WORK = "（一）抓产业。新建园区2个。\n（二）抓民生。改造农村公路30公里。\n"
CLOSE = "各位代表，让我们为建设美丽青川而努力奋斗！\n"
FOUR = ["产业层次不高，链条不长；", "城乡差距较大；", "财政收支矛盾突出；", "干部作风还不够实。"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "在肯定成绩的同时，我们也看到工作中的不足，那就是：",
        "我们必须正视存在的问题，归纳起来就是“四个不够”：",
        "我们深知，前进路上还有不少瓶颈制约。比如，",
        "对照群众的期盼，我们也充分认识到：",
        "工作中还存在：",
        "我们也要看到，青川发展还不平衡不充分：",
        "当前，我县正面临转型的严峻挑战，要素约束加剧。具体来说：",
        "发展中的不协调、不平衡、不适应也逐步显现：",
        "我们清醒地认识到，青川仍有不少“成长的烦恼”。",
        "过去一年的成绩来之不易，需要加倍珍惜；存在的问题同样不少，需要认真对待。",
        "对照群众的期待，我们还有许多不如意的地方。",
        "这五年，我们一步一个脚印走来，但离群众的期望还有不小的距离。",
    ],
)
@pytest.mark.parametrize("stops", [False, True])
def test_problems_whatever_leads_in_to_them(lead_in: str, *, stops: bool) -> None:
    four = [each.replace("；", "。") for each in FOUR] if stops and lead_in[-1] == "。" else FOUR
    report = draft((HEAD + REVIEW + lead_in + "".join(four) + "\n" + PLAN + WORK + CLOSE).encode())
    assert [each.text for each in report.problems] == four


def test_problems_below_a_heading_of_their_own() -> None:
    bare = "二、问题和挑战\n成绩之外，也有隐忧。财政自给率仅为15%。接续产业支撑不足。人口持续流失。\n"
    named = "（三）“三大短板”亟待补齐\n基础设施短板：断头路占比高。产业发展短板：链条不长。公共服务短板：医生留不住。\n"
    rest = PLAN.replace("二、", "三、") + WORK + CLOSE
    report = draft((HEAD + REVIEW + bare + rest).encode())
    assert [each.text for each in report.problems] == ["财政自给率仅为15%。", "接续产业支撑不足。", "人口持续流失。"]
    report = draft((HEAD + REVIEW + named + PLAN + WORK + CLOSE).encode())
    assert [each.text for each in report.problems] == [
        "基础设施短板：断头路占比高。", "产业发展短板：链条不长。", "公共服务短板：医生留不住。",
    ]  # fmt: skip
    # What is done about them is no problem.
    report = draft((HEAD + REVIEW + PLAN + "（一）以路活县，打通交通瓶颈。新建公路18公里。\n" + CLOSE).encode())
    assert [section.role for section in report.outline][-1] is Role.PLAN


@pytest.mark.parametrize(
    ("review", "plan"),
    [
        ("2030年：盘点成绩，振奋人心", "2031年：谋定后动，真抓实干"),
        ("“十五五”，我们收获满满", "2031年，我们要怎么干"),
        ("2030年工作亮点", "2031年工作打算"),
    ],
)
def test_lines_that_name_parts_by_their_time(review: str, plan: str) -> None:
    told = "全县地区生产总值增长6.4%。建成公路46公里。\n"
    planned = "工作目标是：地区生产总值增长7%，财政收入增长5%，粮食产量稳定在12万吨。\n"
    report = draft((HEAD + f"{review}\n" + told + f"{plan}\n" + planned + WORK + CLOSE).encode())
    parts = [(part.heading, part.role) for part in report.outline if part.depth == 1]
    assert parts == [(review, Role.REVIEW), (plan, Role.PLAN)]
    assert len(report.targets) == 3


@pytest.mark.parametrize(
    "targets",
    [
        "按照三年任务两年基本完成的要求，今年全县经济社会发展的预期目标是：地区生产总值增长8%，财政收入增长6%，粮食产量达到12万吨。",
        "为确保“十六五”开好局，今年地区生产总值要增长8%以上，财政收入增长6%，城镇登记失业率控制在4.2%以内。为此，要做好六项工作：",
        "2031年，地区生产总值增长8%，财政收入增长6%，农民人均纯收入增加280元。围绕上述目标，着力抓好六个方面的工作：",
        "2031年，建议地区生产总值增长8%，财政收入增长6%，实际到位资金增长9%。",
    ],
)
def test_targets_of_the_year(targets: str) -> None:
    report = draft((HEAD + REVIEW + "二、2031年的工作\n" + targets + "\n" + WORK + CLOSE).encode())
    assert [(each.label, each.period) for each in report.targets][:2] == [("地区生产总值", None), ("财政收入", None)]
    assert len(report.targets) == 3


@pytest.mark.parametrize(
    "part",
    [
        "二、今后五年工作设想\n到2035年，",
        "二、今后五年工作的总体思路\n到2035年",
        "二、“十六五”主要目标\n力争到2035年，",
        "二、“十六五”发展思路和目标\n指导思想是：坚持科学发展。主要目标：",
        "二、未来五年\n“十六五”我们将以高质量发展为主题。预期目标为：",
    ],
)
def test_targets_of_a_term_beside_those_of_the_year(part: str) -> None:
    term = "地区生产总值达到700亿元，财政收入达到60亿元，常住人口城镇化率达到68%。\n"
    report = draft((HEAD + REVIEW + part + term + PLAN.replace("二、", "三、") + WORK + CLOSE).encode())
    assert [(each.value, each.period is not None) for each in report.targets] == [
        (700, True), (60, True), (68, True), (6.5, False), (8, False), (12, False),
    ]  # fmt: skip


def test_a_few_deeds_that_are_to_be_done() -> None:
    deeds = "三、办好几件实事\n1．完成大道拓宽工程。2．建成自来水二厂。3．改造门诊大楼。\n"
    report = draft((HEAD + REVIEW + PLAN + WORK + deeds + CLOSE).encode())
    assert len(report.livelihood_projects.items) == 3


@pytest.mark.parametrize(
    "before",
    [
        "我们也深感，青川仍处在爬坡过坎的关键期。",
        "对照科学发展观的要求，青川发展的“软肋”也显而易见。",
        "我们同样看到，青川的发展正经受着多重考验。",
        "各位代表，我们也必须承认：",
        "我县发展还有“三道坎”要过：",
    ],
)
def test_problems_that_only_their_own_words_tell(before: str) -> None:
    told = [*FOUR[:2], "要素约束趋紧；", FOUR[3]]
    report = draft((HEAD + REVIEW + before + "".join(told) + "我们将认真加以解决。\n" + PLAN + WORK + CLOSE).encode())
    assert [each.text for each in report.problems] == told


@pytest.mark.parametrize(
    "done",
    [
        "我们克服了资金短缺的困难；化解了历史遗留的矛盾；解决了群众反映的问题；缩小了城乡差距。",
        "面对困难和挑战，我们全力以赴。着力化解矛盾。着力补齐短板。着力防范风险。",
        "发展中的问题逐项解决。破解用地难题，新增用地300亩。破解融资难题，新增贷款2亿元。",
    ],
)
def test_what_was_done_about_problems_is_none(done: str) -> None:
    report = draft((HEAD + REVIEW + done + "\n" + PLAN + WORK + CLOSE).encode())
    assert not report.problems


def test_parts_that_look_back_and_ahead() -> None:
    told, planned = "生产总值26亿元，增长21%。\n", "今年力争生产总值增长8%，财政收入增长6%，粮食产量达到12万吨。\n"
    report = draft((HEAD + "2030年工作回眸\n" + told + "2031年工作展望\n" + planned + WORK + CLOSE).encode())
    assert [part.role for part in report.outline if part.depth == 1] == [Role.REVIEW, Role.PLAN]
    lines = "过去五年：砥砺前行铸辉煌\n" + told + "未来五年：同心逐梦启新程\n主要预期目标："
    term = "地区生产总值年均增长7%，财政收入年均增长6%，常住人口城镇化率达到60%。\n"
    year = "2031年：奋力实现开门红\n" + PLAN.partition("\n")[2]
    report = draft((HEAD + lines + term + year + WORK + CLOSE).encode())
    assert [each.period is not None for each in report.targets] == [True] * 3 + [False] * 3


@pytest.mark.parametrize("part", ["二、“十六五”规划主要目标\n", "二、锚定未来：“十六五”宏伟目标\n"])
def test_paces_below_the_heading_of_a_term(part: str) -> None:
    paces = "地区生产总值年均增长6%；财政收入年均增长7%；常住人口城镇化率提高到62%。\n"
    report = draft((HEAD + REVIEW + part + paces + PLAN.replace("二、", "三、") + WORK + CLOSE).encode())
    assert [each.period is not None for each in report.targets] == [True] * 3 + [False] * 3


def test_results_that_fell_are_no_problems() -> None:
    fell = "预计全年：财政收入实现8.5亿元，下降53.4%；固定资产投资下降26.2%；工业增加值下降20%；居民收入增长3.5%。\n"
    report = draft((HEAD + REVIEW + fell + PLAN + WORK + CLOSE).encode())
    assert not report.problems
    assert next(m for m in report.measures() if m.label == "财政收入").modality == "预计"
