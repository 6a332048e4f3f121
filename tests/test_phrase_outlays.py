"""Phrase book of what a treasury lays out and for what, of the years that values rose from, and of goals missed."""

from __future__ import annotations

import pytest
from baogao.parsers.items.qualitative import without_number
from baogao.parsers.outline.roles import heading_role
from baogao.schema.terms import Role, Status
from phrases import read, shown

PHRASES = [
    # On what money was spent, whoever's it is.
    ("中央财政用于教育、卫生和文化事业的支出分别为36亿元、8亿元和3亿元，增长12%、9%和6%。",
     ["36亿元: 教育支出 level 36 亿元",
      "8亿元: 卫生支出 level 8 亿元",
      "3亿元: 文化事业支出 level 3 亿元",
      "12%: 教育支出 growth 12 %",
      "9%: 卫生支出 growth 9 %",
      "6%: 文化事业支出 growth 6 %"]),
    ("市财政用于医疗和住房的支出分别增长12%和9%。", ["12%: 医疗支出 growth 12 %", "9%: 住房支出 growth 9 %"]),
    ("中央财政安排36亿元，用于公共卫生服务。", ["36亿元: 公共卫生服务 level 36 亿元"]),
    ("中央财政安排36亿元，用于支持地方改善办学条件。", ["36亿元: 办学条件 level 36 亿元"]),
    ("市财政拿出3亿元，用于加强农村基础设施建设。", ["3亿元: 农村基础设施建设 level 3 亿元"]),
    ("省财政安排3亿元，支持中小企业发展。", ["3亿元: 中小企业发展 level 3 亿元"]),
    ("市财政安排2亿元，设立产业发展基金。", ["2亿元: 产业发展基金 level 2 亿元"]),
    ("中央财政安排36亿元，比上年增加6亿元。", ["36亿元: 中央财政 level 36 亿元", "6亿元: 中央财政 change 6 亿元"]),
    ("发行专项债券36亿元、比上年增加6亿元，重点用于投资建设和土地收储。",
     ["36亿元: 专项债券 level 36 亿元", "6亿元: 专项债券 change 6 亿元"]),
    ("为此财政支出由3亿元增加到9亿元。", ["3亿元: 财政支出 level 3 亿元", "9亿元: 财政支出 level 9 亿元"]),
    ("清付农民工工资3亿元，补付工程款2亿元。", ["3亿元: 农民工工资 level 3 亿元", "2亿元: 工程款 level 2 亿元"]),
    ("抚恤事业费支出3亿元，扶持对象达到2.6万人。",
     ["3亿元: 抚恤事业费支出 level 3 亿元", "2.6万人: 扶持对象 count 2.6 万人"]),
    # Whom it reached is told in the clause before.
    ("向困难群众发放一次性生活补助，惠及1100多万人。", ["1100多万人: 困难群众 count 1100 万人 gt"]),
    ("为高龄老人发放津贴，惠及3万人。", ["3万人: 高龄老人 count 3 万人"]),
    ("向企业发放稳岗补贴，惠及职工3万人。", ["3万人: 职工 count 3 万人"]),
    # Trades with long names share what is told of the last.
    ("信息传输软件和信息技术服务业、租赁和商务服务业增加值分别增长9%、8%。",
     ["9%: 信息传输软件和信息技术服务业增加值 growth 9 %", "8%: 租赁和商务服务业增加值 growth 8 %"]),
    ("科学研究和技术服务业、住宿和餐饮业营业收入分别增长9%、8%。",
     ["9%: 科学研究和技术服务业营业收入 growth 9 %", "8%: 住宿和餐饮业营业收入 growth 8 %"]),
    ("淘汰落后水泥产能200万吨、落后造纸产能10万吨、炼铁产能6万吨。",
     ["200万吨: 落后水泥产能 level 200 万吨",
      "10万吨: 落后造纸产能 level 10 万吨",
      "6万吨: 落后炼铁产能 level 6 万吨"]),
    ("一定要守住耕地不少于180万亩这条红线。", ["180万亩: 耕地 level 180 万亩 gte"]),
    ("务必守住耕地保有量不低于100万亩的红线。", ["100万亩: 耕地保有量 level 100 万亩 gte"]),
    ("将甲肝等6种可以通过接种疫苗预防的传染病纳入规划。", ["6种: 传染病 count 6 种"]),
    ("制定钢铁、煤炭等11个行业结构调整的政策措施。", ["11个: 行业 count 11 个"]),
    ("经济增长连续四年达到或略高于10%。", ["四年: 经济 count 4 年", "10%: 经济 growth 10 % gte"]),
    ("生产总值增速达到或高于8%。", ["8%: 生产总值 growth 8 % gte"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_outlays_phrase_book(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "status", "years"),
    [
        ("财政收入由上年的20亿元增加到25亿元。", Status.ACHIEVED, [2022, None]),
        ("外贸总额由上年居世界第四位上升为第三位。", Status.ACHIEVED, [2022, None]),
        ("化学需氧量、氨氮排放量由上年分别增长5%和13%，减为增长1%和2%。", Status.ACHIEVED, [2022, 2022, None, None]),
        # In a plan it is the year reviewed.
        ("教育支出由上年18亿元增加到95亿元。", Status.TARGET, [None, None]),
        ("补助标准由上年每人每年240元提高到300元。", Status.TARGET, [None, None]),
        # When something was called for is not when it was done.
        ("2019年我们提出用三年时间解决欠薪问题，各地已偿还拖欠工程款18亿元。", Status.ACHIEVED, [None]),
        ("2019年提出试点，当年完成改造18处。", Status.ACHIEVED, [2019]),
    ],
)
def test_the_year_before(sentence: str, status: Status, years: list[int | None]) -> None:
    assert [draft.year for draft in read(sentence, status)] == years


def test_what_a_plan_raises_was_reached_in_the_year_before() -> None:
    assert [draft.status.value for draft in read("补助标准由上年每人每年240元提高到300元。", Status.TARGET)] == [
        "achieved", "target",
    ]


def test_goals_missed_in_a_list_are_background() -> None:
    missed = "没有实现年初确定的单位生产总值能耗降低4%左右、主要污染物排放总量减少2%的目标。"
    assert [draft.status.value for draft in read(missed)] == ["background", "background"]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("（二）控制投资过快增长，大力加强薄弱环节", None),
        ("三、支持薄弱环节和重点领域", None),
        ("三、发展中的薄弱环节", Role.PROBLEMS),
    ],
)
def test_work_on_weak_links_admits_none(heading: str, role: Role | None) -> None:
    assert heading_role(heading, report_year=2031, review_year=2030) is role


def test_what_is_uneven_is_to_be_better() -> None:
    said = "国际收支不平衡状况得到改善"
    (goal,) = without_number(said, 0, len(said), None)
    assert (goal.label, goal.aspect.value) == ("国际收支", "level")
