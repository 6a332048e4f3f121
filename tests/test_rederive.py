"""A measure's quote can be read anew: value, unit, bound and sign from its own characters."""

from __future__ import annotations

from decimal import Decimal

import pytest
from baogao.parsers.measures.rederive import readings, support
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Aspect, Comparator, Status
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("quote", "following", "value", "upper", "unit", "denominator"),
    [
        ("26.4亿元", "", "26.4", None, "亿元", None),
        ("8000余人", "", "8000", None, "人", None),
        ("6%—6.5%", "", "6", "6.5", "%", None),
        ("三条", "", "3", None, "条", None),
        ("两季", "", "2", None, "季", None),
        ("第2位", "", "2", None, "位", None),
        ("第一", "", "1", None, "", None),
        ("前十", "", "10", None, "", None),
        ("首位", "", "1", None, "位", None),
        ("一半", "", "1", None, "", "2"),
        ("三分之二", "", "2", None, "", "3"),
        ("百分之七点五", "", "7.5", None, "%", None),
        ("万元", "", "1", None, "万元", None),
        ("七成", "", "7", None, "成", None),
        ("7.4个", "和7.7个百分点", "7.4", None, "个百分点", None),
        ("8", "、9和10个百分点", "8", None, "个百分点", None),
        ("1.65", "", "1.65", None, "", None),
        ("-5.6%", "", "-5.6", None, "%", None),
        ("十六连冠", "", "16", None, "连冠", None),
    ],
)
def test_quotes(
    quote: str, following: str, value: str, upper: str | None, unit: str, denominator: str | None
) -> None:
    wanted = (Decimal(value), Decimal(upper) if upper else None, unit, Decimal(denominator) if denominator else None)
    assert wanted in readings(quote, following)


@pytest.mark.parametrize("quote", ["", "项目", "亿" * 80])
def test_no_number(quote: str) -> None:
    assert readings(quote) == []


@pytest.mark.parametrize(
    ("clause", "quote", "bound", "sign"),
    [
        ("地区生产总值增长6.5%以上", "6.5%", Comparator.GTE, 1),
        ("失业率控制在5%以内", "5%", Comparator.LTE, 1),
        ("投资超40亿元", "40亿元", Comparator.GT, 1),
        ("警情分别下降15.3%、6.3%", "6.3%", Comparator.EQ, -1),
        ("示范区分别不少于7.5%、22.5%", "22.5%", Comparator.GTE, 1),
        ("收入增长10%、20%以上", "10%", Comparator.GTE, 1),
        ("进入全省前10位", "前10位", Comparator.LTE, 1),
        ("惠及8000余人", "8000余人", Comparator.GT, 1),
        ("增长7%左右", "7%", Comparator.ABOUT, 1),
    ],
)
def test_support(clause: str, quote: str, bound: Comparator, sign: int) -> None:
    start = clause.index(quote)
    found = support(clause, start, start + len(quote))
    assert bound in found.comparators
    assert sign in found.signs


CLAUSES = st.lists(
    st.sampled_from([
        "财政收入26.4亿元", "工业增加值增长8.5%以上", "失业率下降0.3个百分点", "绿道43公里左右", "新增企业85家", "，",
        "居全省第2位", "分别增长7%和9%", "超额完成", "一半以上", "翻一番", "由5%提高到7%", "不低于三成", "均居前十",
        "、", "；", "其中",
    ]),
    min_size=1,
    max_size=12,
).map("".join)  # fmt: skip


@given(CLAUSES)
def test_what_the_parser_reads_can_be_derived_again(text: str) -> None:
    for draft in measures(text, status=Status.ACHIEVED).measures:
        found = readings(text[draft.start : draft.end], text[draft.end :])
        assert (abs(draft.value), draft.unit, draft.denominator) in {
            (abs(reading.value), reading.unit, reading.denominator) for reading in found
        }
        if draft.aspect in (Aspect.GROWTH, Aspect.CHANGE):
            assert (-1 if draft.value < 0 else 1) in support(text, draft.start, draft.end).signs
