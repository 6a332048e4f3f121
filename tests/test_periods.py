"""The last year of the periods that reports name."""

from __future__ import annotations

import pytest
from baogao.parsers.measures.sentence import measures
from baogao.parsers.measures.term import term
from baogao.schema.periods import last_year, year_before
from baogao.schema.terms import Status


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("“一五”时期", 1957),
        ("“二五”时期", 1962),
        ("“三五”时期", 1970),
        ("“六五”期间", 1985),
        ("“十五”期间", 2005),
        ("十一五", 2010),
        ("“十四五”时期", 2025),
        ("“十五五”时期", 2030),
        ("第七个五年计划期间", 1990),
        ("第十个五年计划", 2005),
        ("今后五年", 2026),
        ("未来三年", 2026),
        ("五年来", None),
        ("十五年来", None),
        ("一季度", None),
        ("每年", None),
    ],
)
def test_last_year(period: str, year: int | None) -> None:
    assert last_year(period, report_year=2022, plan_to=2026) == year


def test_years_ahead_are_counted_from_the_year_planned() -> None:
    assert last_year("今后五年", report_year=2022) == 2026
    assert last_year("未来10年", report_year=2022) == 2031
    assert last_year("今后五年") is None


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("“十一五”时期", 2005), ("五年来", 2016), ("过去四年", 2017), ("5年来", 2016), ("今后五年", None),
        ("一季度", None),
    ],
)
def test_the_year_before(period: str, year: int | None) -> None:
    assert year_before(period, 2021) == year


@pytest.mark.parametrize(
    ("sentence", "span"),
    [
        ("高校扩招30万人，三年共扩招|83万人。", "三年"),
        ("十年增加|70万亿元。", "十年"),
        ("10年累计造林|12万亩。", "10年"),
        ("建市20年来，经济总量增长|18倍。", "20年来"),
        ("改革开放40年来，收入增长|86倍。", "40年来"),
        ("三年共建共享。今年投入|5亿元。", None),
    ],
)
def test_the_span_that_a_sentence_sets(sentence: str, span: str | None) -> None:
    end = sentence.index("|")
    assert term(sentence, sentence, 0, end, "", spanning=False, planned=False) == span


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("“十三五”期间，新建公路350公里，完成投资36亿元。", ["“十三五”期间"] * 2),
        ("五年来，城镇化率达到58%、提高8个百分点，生产总值突破900亿元。", [None, "五年来", None]),
        ("“十四五”时期，新增就业36万人，2024年新建学校3所。", ["“十四五”时期", None]),
        ("过去五年，规上企业增加120家、总数达到360家。", ["过去五年", None]),
        ("近年来，改造老旧小区350个、棚户区2600户。", ["近年来"] * 2),
    ],
)
def test_what_was_done_in_the_years_that_open_a_sentence(sentence: str, periods: list[str | None]) -> None:
    found = measures(sentence, status=Status.ACHIEVED, review_year=2025, report_year=2026).measures
    assert [draft.period for draft in found] == periods


def test_what_a_value_fell_or_rose_from_keeps_its_term_to_itself() -> None:
    found = measures("招商引资由“十一五”时期的0.8亿元增长到2亿元。", status=Status.ACHIEVED).measures
    assert [one.period for one in found] == ["“十一五”时期", None]


def test_the_year_of_one_title_of_a_list_is_not_that_of_their_number() -> None:
    text = "“十一五”期间，我镇先后获得2009年度先进单位、县十佳群众体育单位等50余项荣誉称号。"
    found = measures(text, status=Status.ACHIEVED, review_year=2010, report_year=2011).measures
    assert [one.year for one in found] == [None]
    built = "2009年建成幼儿园、敬老院等12个项目。"
    assert [one.year for one in measures(built, status=Status.ACHIEVED, review_year=2010).measures] == [2009]


def test_a_year_behind_what_something_changed_to_is_its_own() -> None:
    text = "产业结构比由2016年的42:3:55调整为2020年的32:8:60。"
    found = measures(text, status=Status.ACHIEVED, review_year=2021, report_year=2022).measures
    assert [one.year for one in found] == [2016] * 3 + [2020] * 3


def test_a_multiple_is_not_of_the_time_that_it_is_measured_by() -> None:
    text = "五年来共投入资金2.81亿元，是“十一五”期间8300万元的3.39倍。"
    found = measures(text, status=Status.ACHIEVED).measures
    assert [one.period for one in found] == ["五年来", "“十一五”期间", None]


@pytest.mark.parametrize("text", [
    "商务区被列为上海市重点推进的20个现代服务业集聚区之一。", "我县是全国重点支持的10个试点县之一。",
])  # fmt: skip
def test_one_of_those_that_are_furthered(text: str) -> None:
    assert [one.status for one in measures(text, status=Status.ACHIEVED).measures] == [Status.BACKGROUND]
