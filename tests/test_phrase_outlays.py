"""Phrase book of what a treasury lays out and for what, of the years that values rose from, and of goals missed."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.items.qualitative import without_number
from baogao.parsers.lines.openings import opener_shape
from baogao.parsers.lines.sentences import split
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
    # A rate that stands behind its value, and the one it moves to.
    ("将制造业等行业现行16%的税率降至13%，将运输业现行10%的税率降至9%。",
     ["16%: 行业税率 share 16 %",
      "13%: 行业税率 share 13 %",
      "10%: 运输业税率 share 10 %",
      "9%: 运输业税率 share 9 %"]),
    ("将小微企业20%的所得税税率降至10%，保持6%一档的税率不变。",
     ["20%: 小微企业所得税税率 share 20 %",
      "10%: 小微企业所得税税率 share 10 %",
      "6%: 税率 share 6 %"]),
    ("阶段性将增值税起征点从月销售额3万元提高到15万元。",
     ["3万元: 增值税起征点 level 3 万元", "15万元: 增值税起征点 level 15 万元"]),
    ("荒漠、沙化土地面积分别净减少10.6万、3.3万平方公里，甲、乙、丙三县分别投入10亿、3亿、2亿元。",
     ["10.6万: 荒漠面积 change -10.6 万平方公里",
      "3.3万平方公里: 沙化土地面积 change -3.3 万平方公里",
      "10亿: 甲县投入 level 10 亿元",
      "3亿: 乙县投入 level 3 亿元",
      "2亿元: 丙县投入 level 2 亿元"]),
    ("延续执行企业研发费用加计扣除75%政策。", ["75%: 企业研发费用加计扣除 share 75 %"]),
    ("今年城镇新增就业的目标设定为1200万人。", ["1200万人: 城镇新增就业 count 1200 万人"]),
    ("落实好增值税起征点提高到15万元的政策。", ["15万元: 增值税起征点 level 15 万元"]),
    ("从预备费中拿出3亿元，用于救灾。", ["3亿元: 救灾 level 3 亿元"]),
    ("从失业保险基金中拿出3亿元，用于1.2万人次的技能培训。",
     ["3亿元: 失业保险基金 level 3 亿元", "1.2万人次: 技能培训 count 1.2 万人次"]),
    ("各类支持创新的税收优惠政策年度规模达到36亿元。", ["36亿元: 支持创新的税收优惠政策年度规模 level 36 亿元"]),
    # Whom, where the words behind or before the count say.
    ("为符合条件的约3万名老人发放补贴。", ["3万名: 老人 count 3 万名 about"]),
    ("使符合政策的近8000户企业应享尽享。", ["8000户: 企业 count 8000 户 lt"]),
    ("向更多低收入群众发放价格补贴，约67万人受益。", ["67万人: 低收入群众 count 67 万人 about"]),
    ("减税5亿元、降费2亿元，年均新增涉税企业和个体工商户等超过1100户。",
     ["5亿元: 减税 level 5 亿元",
      "2亿元: 降费 level 2 亿元",
      "1100户: 涉税企业和个体工商户 count 1100 户 gt"]),
    ("提高6万农村人口供水保障水平。", ["6万: 农村人口 count 6 万"]),
    ("多年来取消和下放行政许可事项86项，大规模扩招1200人。",
     ["86项: 行政许可事项 count 86 项", "1200人: 扩招 count 1200 人"]),
    ("连续举办8届双创活动周、超过5.2万人次参与。",
     ["8届: 双创活动周 count 8 届", "5.2万人次: 双创活动周 count 5.2 万人次 gt"]),
    ("新增劳动力平均受教育年限从13.5年提高到14年。",
     ["13.5年: 新增劳动力平均受教育年限 level 13.5 年", "14年: 新增劳动力平均受教育年限 level 14 年"]),
    ("设备使用年限由10年延长到15年。", ["10年: 设备使用年限 level 10 年", "15年: 设备使用年限 level 15 年"]),
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


def test_the_rate_in_force_is_what_it_moves_from() -> None:
    drafts = read("将制造业现行16%的税率降至13%。", Status.TARGET)
    assert [draft.status.value for draft in drafts] == ["background", "target"]


def test_so_many_people_as_there_are_is_no_target() -> None:
    (one,) = read("近14亿中国人的饭碗，必须端在自己手上。", Status.TARGET)
    assert one.status is Status.BACKGROUND


def test_how_long_it_took_is_said_right_before() -> None:
    assert [draft.period for draft in read("财政收入十年接近翻一番。")] == ["十年"]


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


def test_what_was_done_in_many_years_is_of_no_term() -> None:
    text = "五年来的工作\n多年累计改造农村危房26万户。累计新建学校36所。"
    (first, second) = [one for item in draft(f"政府工作报告\n一、{text}\n").achievements for one in item.measures]
    assert (first.period, second.period) == (None, "五年来")


def test_what_is_planned_is_of_the_later_of_two_terms_that_a_heading_names() -> None:
    text = (
        "政府工作报告\n一、2030年工作回顾\n全年生产总值增长6%。\n二、“十四五”时期发展成就和“十五五”时期主要目标任务\n"
        "（一）绿色发展。全面推进生态保护，要使森林覆盖率达到24%。\n三、2031年重点工作\n坚持扩大内需，建设项目36个。\n"
    )
    told = {one.label: one.period for item in draft(text).tasks for one in item.measures}
    assert told["森林覆盖率"] == "“十五五”时期"


def test_the_value_that_a_line_comes_to_goes_on_with_it() -> None:
    text = (
        "政府工作报告\n\n一、2031年工作安排\n\n今年要坚持稳中求进，推动高质量发展。经济增速是综合性指标，今年预期目标设定\n\n"
        "为6%以上，有利于各方面推进改革创新。\n\n各位代表，让我们努力奋斗！\n"
    )
    assert not [section for section in draft(text).outline if "设定" in section.heading]


@pytest.mark.parametrize(
    "opening",
    [
        "思危方能居安。", "我国有上亿市场主体，而且还在不断增加。", "从当前情况看，调控工作不能放松。",
        "经济体制改革仍处在攻坚阶段。", "一年来的工作殊为不易。",
    ],
)
def test_what_only_says_how_things_stand_opens_no_section(opening: str) -> None:
    text = f"{opening}我们深化改革，优化服务，建成园区三处。"
    assert opener_shape(split(text, [(0, len(text))])[0]) == 0
