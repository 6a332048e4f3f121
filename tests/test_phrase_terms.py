"""A phrase book of what reports of a whole term tell: multiples of years, burdens, rules, funds, what is allotted."""

from __future__ import annotations

import pytest
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


def test_what_money_is_used_for_is_part_of_it() -> None:
    found = read("安排资金20亿元，其中用于教育的资金8亿元，用于农村道路3亿元。")
    assert [one.part_of for one in found] == [None, "资金", "资金"]


@pytest.mark.parametrize(
    "hostile", ["市级部门实施的", "165项国务院部门、", "选择部分", "是1950年到1997年", "今年将达", "以及一批"],
)
def test_hostile_text_stays_linear(hostile: str) -> None:
    assert grows_linearly(lambda size: measures(hostile * size, status=Status.TARGET))
