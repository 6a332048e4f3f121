"""What reports of the State Council of the eighties and nineties showed: lists in lines, sentences that stood in bold,
aims named one by one, spans of years that are counted, what a plan tells of as it is."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from phrases import read, shown

TEXT = "统筹抓好规划建设管理各个环节，推动各项任务落到实处。完善配套政策，健全长效机制，让群众有更多获得感。"
TOLD = "去年，我们调整了农业内部的结构，粮食总产量达到三千二百万吨，比前年增长了百分之四。"
AHEAD = "明年，必须把节约能源放在突出的地位，要新建大型矿井六座，还要改造旧锅炉一千五百台。"


def test_a_list_in_semicolons_is_none_of_sections_though_a_line_holds_each() -> None:
    """The last of it ends with a full stop, and is an item as those before it."""
    items = "一、提高粮食收购价格，放开其余农产品价格；\n二、适当提高铁路运价；\n三、重要生产资料的价格基本不动。\n"
    raw = f"（一）关于经济形势\n{TEXT}\n（二）关于经济体制改革\n{TEXT}主要内容是：\n{items}这个方案是稳妥的。{TEXT}"
    report = draft(raw, region="000000", year=1985)
    assert [one.heading for one in report.outline] == ["（一）关于经济形势", "（二）关于经济体制改革"]


def test_a_long_member_of_a_list_inside_a_paragraph_is_a_heading_as_the_others() -> None:
    long = (
        "第三、在控制货币投放的同时，进一步抓好消费品工业的生产，积极增产适销对路的产品和名牌优质产品，"
        "增加市场供应，大力发展服务业，加速货币回笼。"
    )
    raw = f"一、关于改革\n国务院决定：第一、严格控制消费基金。{TEXT}第二、统一制定信贷计划。{TEXT}{long}{TEXT}"
    assert long in [one.heading for one in draft(raw, region="000000", year=1985).outline]


APART = "　　\n{head}\n{text}{text}\n\n"


def test_what_opened_a_paragraph_in_bold_heads_it_though_it_has_a_line_of_its_own() -> None:
    """A page taken element by element: the indent has a line to itself, and so has the sentence in bold."""
    heads = ["加强水利建设是一项迫切任务。", "保持合理的投资规模。"]
    body = "".join(APART.format(head=head, text=TEXT) for head in heads)
    report = draft(f"一、2030年工作回顾\n\n　　{TEXT}\n\n二、2031年的工作\n\n{body}", region="330600", year=2031)
    assert [(one.depth, one.heading) for one in report.outline][2:] == [(2, head) for head in heads]
    body = body.replace("　　\n", "　　")
    report = draft(f"一、2030年工作回顾\n\n　　{TEXT}\n\n二、2031年的工作\n\n{body}", region="330600", year=2031)
    assert heads[0] not in [one.heading for one in report.outline]


def test_what_was_in_bold_with_figures_is_what_it_tells() -> None:
    body = APART.format(head="争取今年再有1000万以上贫困人口解决温饱问题。", text=TEXT)
    report = draft(f"二、2031年的工作\n\n{body}", region="330600", year=2031)
    assert [len(task.measures) for task in report.tasks if "贫困" in task.text] == [1]


@pytest.mark.parametrize(("text", "expected"), [
    ("工业总产值增长14%，超过了1953年到1978年的二十六年间平均每年增长3.2%的速度。", [None, "1953年到1978年"]),
    ("农业总产值1979年至1983年的五年中平均每年增长7.9%。", ["1979年至1983年"]),
    ("平均每年建成住宅6200万平方米，等于1953年到1980年平均每年建成面积的2.6倍。", [None, None]),
])  # fmt: skip
def test_a_span_of_years_that_is_counted_as_well(text: str, expected: list[str | None]) -> None:
    found = measures(text, status=Status.ACHIEVED, review_year=1984, report_year=1985).measures
    assert [one.period for one in found] == expected


def test_what_a_share_rose_to_has_its_year() -> None:
    text = "积累的比重由1978年的36.5%降低到1981年的28.5%，从1982年起略有回升。"
    found = measures(text, status=Status.ACHIEVED, review_year=1984, report_year=1985).measures
    assert [one.year for one in found] == [1978, 1981]
    found = measures("旅游收入恢复到2019年的92%。", status=Status.ACHIEVED, review_year=2022).measures
    assert [one.year for one in found] == [None]


@pytest.mark.parametrize(("text", "expected"), [
    ("国家财政收入的60%以上来自国有企业，有三分之二的职工在企业就业。", ["background"] * 2),
    ("我国有十亿人口，两亿多户，市场容量很大。", ["background"] * 2),
    ("在600多万香港人的共同努力下，香港一定能够保持繁荣。", ["background"]),
    ("争取有三分之二的村通上公路。", ["target"]),
    ("新增人口5万人，新建住宅2万套。", ["target"] * 2),
])  # fmt: skip
def test_what_a_plan_tells_of_as_it_is(text: str, expected: list[str]) -> None:
    assert [one.status.value for one in read(text, Status.TARGET)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("财政收入的60%以上来自国有企业。", ["60%: 财政收入来自国有企业 share 60 % gte"]),
    ("用电量的30%来自风电。", ["30%: 用电量来自风电 share 30 %"]),
    ("当年减少青壮年文盲400万人。", ["400万人: 青壮年文盲 change -400 万人"]),
    ("外商直接投资保持增长势头，实际到位400多亿美元，投向基础产业的项目增多。",
     ["400多亿美元: 外商直接投资 level 400 亿美元 gt"]),
    ("安排3亿元用于有市场的项目。", ["3亿元: 有市场的项目 level 3 亿元"]),
])  # fmt: skip
def test_what_comes_from_where_and_goes_where(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_product_behind_a_semicolon_is_told_by_its_output() -> None:
    text = "粮食产量达到40万吨，增长5%；油料达到6万吨；棉花2万吨，下降4%；水果产值9亿元。"
    report = draft(f"某某县人民政府工作报告\n一、2011年工作回顾\n{text}", region="330822", year=2012)
    labels = [one.label for _, item in report.bearers() for one in item.measures]
    assert labels == ["粮食产量"] * 2 + ["油料产量"] + ["棉花产量"] * 2 + ["水果产值"]


def test_what_each_of_several_trades_gave_up() -> None:
    assert shown("煤炭、电解铝分别淘汰落后生产能力1.1亿吨和120万吨。") == [
        "1.1亿吨: 煤炭落后生产能力 level 1.1 亿吨", "120万吨: 电解铝落后生产能力 level 120 万吨",
    ]
    assert shown("水泥、钢铁行业分别压减产能100万吨和50万吨。") == [
        "100万吨: 水泥产能 level 100 万吨", "50万吨: 钢铁行业产能 level 50 万吨",
    ]


def test_an_aim_may_be_set_in_so_many_words() -> None:
    report = draft(
        f"一、1996年工作回顾\n{TOLD}\n二、1997年的主要任务\n经济增长速度的调控目标定为百分之八。{AHEAD}"
        f"今年全社会固定资产投资的调控目标为三千亿元，投资率为百分之三十二。{AHEAD}",
        region="000000",
        year=1997,
    )
    assert [(one.label, str(one.value)) for one in report.targets] == [
        ("经济", "8"), ("全社会固定资产投资", "3000"), ("投资率", "32"),
    ]


def test_the_part_behind_the_review_may_set_targets_whatever_it_is_called() -> None:
    """The first aim stands above two fifths of the text, and no heading says that what follows is the plan."""
    filler = TOLD * 30 + AHEAD * 60
    report = draft(
        f"一、1996年国内工作的回顾\n{TOLD}\n二、保持国民经济发展的良好势头\n经济增长速度的调控目标定为百分之八。\n"
        f"加强水利建设是一项迫切任务。\n{filler}",
        region="000000",
        year=1997,
    )
    assert [(one.label, str(one.value)) for one in report.targets] == [("经济", "8")]


def test_more_than_last_year_is_of_this_year_though_the_sentence_does_not_say_so() -> None:
    more = "中央财政安排补助资金101亿元，比去年增加58亿元。"
    report = draft(
        f"一、2006年工作回顾\n{TOLD}{TOLD}\n二、促进经济又好又快发展\n{AHEAD}{AHEAD}{more}", region="000000", year=2007
    )
    assert [{one.status.value for one in task.measures} for task in report.tasks if "补助" in task.text] == [{"target"}]


def test_a_report_on_a_plan_has_its_title_above_its_parts() -> None:
    head = (
        "1996年政府工作报告\n关于国民经济和社会发展“九五”计划和2010年远景目标纲要的报告\n"
        "——1996年3月5日在第八届全国人民代表大会第四次会议上\n国务院总理李大\n各位代表：\n现在，我代表国务院向大会报告，请予审议。\n"
    )
    parts = f"一、“八五”时期国民经济和社会发展的回顾\n{TOLD}{TOLD}\n二、今后十五年的奋斗目标和指导方针\n{AHEAD}{AHEAD}"
    report = draft(head + parts)
    assert [(one.depth, one.role.value) for one in report.outline] == [(1, "review"), (1, "targets")]
    assert len(report.achievements) == 2
