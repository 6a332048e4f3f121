"""A phrase book of what reports of a whole term tell: multiples of years, burdens, rules, funds, what is allotted."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Status
from linear import grows_linearly
from phrases import read, shown

# sentence -> its measures, each "span: label aspect value unit", the comparator last where it is not eq
PHRASES = [
    ("农民负担平均减轻30%。", ["30%: 农民负担 growth -30 %"]),
    ("农民人均负担减轻120元。", ["120元: 农民人均负担 change -120 元"]),
    ("地区生产总值预期增长目标定为8%左右。", ["8%: 地区生产总值 growth 8 % about"]),
    ("广义货币M2（注：M2为货币供应量）预期增长12%左右。", ["12%: 广义货币M2 growth 12 % about"]),
    ("保障性安居工程新安排740套。", ["740套: 保障性安居工程 count 740 套"]),
    ("完成以电代煤、以气代煤3万户。", ["3万户: 以电代煤、以气代煤 count 3 万户"]),
    ("又取消65项市级部门及其下属单位实施的审批事项。", ["65项: 审批事项 count 65 项"]),
    ("清理规范92项中介服务事项。", ["92项: 中介服务事项 count 92 项"]),
    ("在13个粮食主产县选择部分乡镇试点。", ["13个: 粮食主产县 count 13 个"]),
    ("向92个重点国有企业以及一批金融机构派出了监事会。", ["92个: 重点国有企业 count 92 个"]),
    ("带动银行贷款和社会资金形成32亿元的投资规模。", ["32亿元: 投资规模 level 32 亿元"]),
    ("建成长达35公里的沿江大道。", ["35公里: 沿江大道 level 35 公里"]),
    ("开展20种重大疾病保障试点工作。", ["20种: 重大疾病 count 20 种"]),
    ("教育经费所占比例每年提高一个百分点，仅此一项五年增加48亿元。",
     ["一个百分点: 教育经费所占比例 change 1 个百分点",
      "48亿元: 教育经费 change 48 亿元"]),
    ("安排资金20亿元，其中用于教育的资金8亿元，用于农村道路3亿元。",
     ["20亿元: 资金 level 20 亿元",
      "8亿元: 用于教育的资金 level 8 亿元",
      "3亿元: 用于农村道路 level 3 亿元"]),
    ("公路建设投资123亿元，是1950年到1997年公路建设投资总和的1.7倍。",
     ["123亿元: 公路建设投资 level 123 亿元",
      "1.7倍: 公路建设投资 ratio 1.7 倍"]),
    ("又有16万人进城落户。", ["16万人: 进城落户 count 16 万人"]),
    ("实现粮食产量“十一连增”、农民收入“五连快”。",
     ["十一连增: 粮食产量 count 11 连增",
      "五连快: 农民收入 count 5 连快"]),
    ("本届政府减少1/3行政审批事项的目标提前实现。", ["1/3: 行政审批事项 growth -1"]),
    ("审批环节压减1/4。", ["1/4: 审批环节 growth -1"]),
    ("五次降低银行存贷款利率。", ["五次: 银行存贷款利率 count 5 次"]),
    ("两次降低准备金率、三次降低利率。", ["两次: 准备金率 count 2 次", "三次: 利率 count 3 次"]),
    ("五年获得省级以上科技成果14项。", ["14项: 省级以上科技成果 count 14 项"]),
    ("五年蝉联全国文明城市。", ["五年: 全国文明城市 count 5 年"]),
    ("健全住房保障制度，覆盖面逐步扩大，2012年底已达到12.5%。", ["12.5%: 住房保障制度覆盖面 share 12.5 %"]),
    ("全市实现通公路的行政村比例，由65%提高到91%。",
     ["65%: 通公路的行政村比例 share 65 %",
      "91%: 通公路的行政村比例 share 91 %"]),
    ("五年中分两轮取消行政许可498项。", ["498项: 行政许可 count 498 项"]),
    ("城镇新增就业预期目标比去年多100万人。", ["100万人: 城镇新增就业 change 100 万人"]),
    ("化学需氧量、氨氮排放都减少2%左右。",
     ["2%: 化学需氧量排放 growth -2 % about",
      "2%: 氨氮排放 growth -2 % about"]),
    ("新开工36项重点工程，投资总规模600多亿元。",
     ["36项: 重点工程 count 36 项",
      "600多亿元: 重点工程投资总规模 level 600 亿元 gt"]),
    ("财政支持农业生产支出达40亿元。", ["40亿元: 财政支持农业生产支出 level 40 亿元"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_what_a_term_came_to(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("养老金从2004年人均每月700元提高到1721元。", [2004, None]),
        ("低保标准由2010年每人每月100元提高到180元。", [2010, None]),
        ("公路投资123亿元，是1950年到1997年公路投资总和的1.7倍。", [None, None]),
        ("启动面向2030年的重大项目，新设6个示范区。", [None]),
    ],
)
def test_which_year_a_value_is_of(sentence: str, years: list[int | None]) -> None:
    assert [one.year for one in read(sentence)] == years


def test_what_this_year_will_come_to_is_no_result() -> None:
    assert [one.status for one in read("今年财政用于改革的资金将达30亿元。")] == [Status.TARGET]
    assert [one.status for one in read("启动面向2030年的重大项目，新设6个示范区。")] == [Status.ACHIEVED]


@pytest.mark.parametrize(
    ("sentence", "statuses"),
    [
        ("我国有13亿人口、9亿劳动力资源，潜力巨大。", [Status.BACKGROUND, Status.BACKGROUND]),
        ("今年高校毕业生749万人，为历史最高。", [Status.BACKGROUND]),
        ("今年引进高校毕业生795人。", [Status.TARGET]),
    ],
)
def test_what_a_plan_finds(sentence: str, statuses: list[Status]) -> None:
    assert [one.status for one in read(sentence, Status.TARGET)] == statuses


@pytest.mark.parametrize(
    ("sentence", "statuses"),
    [
        ("去年我曾提出，要把物价涨幅控制在10%以内。", [Status.BACKGROUND]),
        ("广义货币增长11.3%，低于13%左右的预期目标。", [Status.ACHIEVED, Status.BACKGROUND]),
    ],
)
def test_what_was_aimed_at_is_no_result(sentence: str, statuses: list[Status]) -> None:
    assert [one.status for one in read(sentence)] == statuses


def test_the_year_that_a_multiple_is_of_is_that_of_the_base() -> None:
    found = read("2023年经费3366亿元，是2018年的1.8倍，占生产总值的比重从2.5%提高到3.3%。")
    assert [one.year for one in found] == [None, None, 2018, None]


@pytest.mark.parametrize(
    ("sentence", "wholes"),
    [
        ("新登记市场主体12万户，其中新登记企业增长45%。", [None, "新登记市场主体"]),
        ("新增公路60公里，其中高速公路4公里，高速公路总里程达95公里。", [None, "公路", None]),
    ],
)
def test_what_is_a_part(sentence: str, wholes: list[str | None]) -> None:
    assert [one.part_of for one in read(sentence)] == wholes


def test_what_money_is_used_for_is_part_of_it() -> None:
    found = read("安排资金20亿元，其中用于教育的资金8亿元，用于农村道路3亿元。")
    assert [one.part_of for one in found] == [None, "资金", "资金"]


@pytest.mark.parametrize(
    "hostile", ["市级部门实施的", "165项国务院部门、", "选择部分", "是1950年到1997年", "今年将达", "以及一批"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))


_REVIEW = """2031年政府工作报告

——2031年1月10日在某市第八届人民代表大会第六次会议上

市长 王某

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、过去五年工作回顾

过去五年，全市生产总值年均增长9%。

一是加快结构调整。坚持扩大内需，投资年均增长8%。居民消费结构加快升级。\
人均住房面积32.9平方米，比2025年增加2.8平方米；每百户拥有汽车21.5辆，比2025年增加15.5辆；旅游、文化消费大幅增加。坚持走新型工业化道路，\
大力推进产业转型升级。工业增加值年均增长13.4%，成为国民经济的重要支柱产业；新能源、新材料等一批新兴产业快速发展。产品质量水平不断提高。\
服务业增加值占生产总值比重提高2.7个百分点，成为吸纳就业最多的产业。扎实推进节能减排和生态保护。五年累计淘汰落后产能117万吨。

二是抓好三农工作。加大财政投入，农业支出年均增长23.5%。

二、对今年政府工作的建议

结合近五年工作的体会，对今年政府主要工作提出以下建议。

（一）加快转变经济发展方式。坚持以经济建设为中心，聚精会神搞建设。

（二）强化农业基础。今年粮食产量稳定在12万吨以上。
"""


def test_the_last_of_what_semicolons_join_is_no_heading() -> None:
    report = draft(_REVIEW.encode(), name="term.txt")
    heads = [section.heading for section in report.outline]
    assert "旅游、文化消费大幅增加。" not in heads
    assert "一是加快结构调整。" in heads


def test_what_leads_in_to_the_proposals_is_context() -> None:
    report = draft(_REVIEW.encode(), name="term.txt")
    assert any(one.text.endswith("提出以下建议。") for one in report.context)
