"""The vocabulary reader: units and their exact bases, indicators, topics and divisions."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from baogao.schema.terms import Aspect, Level
from baogao.schema.vocabulary import (
    base_value,
    division,
    find,
    indicator,
    indicators,
    scales,
    topics,
    unit,
    units,
)
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("value", "name", "base", "base_name"),
    [
        ("7791", "亿元", Decimal("779100000000"), "元"),
        ("3.5", "万亿元", Decimal("3500000000000"), "元"),
        ("2", "千万元", Decimal("20000000"), "元"),
        ("1.21", "亿斤", Decimal("60500000.0"), "千克"),
        ("3", "亩", Decimal("2000"), "平方米"),
        ("1", "亩", Fraction(2000, 3), "平方米"),
        ("43", "公里", Decimal("43000"), "米"),
        ("2.4", "倍", Decimal("240"), "%"),
        ("7", "成", Decimal("70"), "%"),
        ("-1.5", "%", Decimal("-1.5"), "%"),
        ("8", "万", Decimal("80000"), ""),
        ("1.65", "", Decimal("1.65"), ""),
    ],
)
def test_base_value(value: str, name: str, base: Decimal | Fraction, base_name: str) -> None:
    assert base_value(Decimal(value), name) == (base, base_name)


def test_unknown_unit_has_no_base() -> None:
    assert base_value(Decimal(1), "亿唉") is None
    assert unit("唉") is None


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4), st.sampled_from([entry.unit for entry in units()]))
def test_base_values_are_exact(value: Decimal, name: str) -> None:
    entry = unit(name)
    assert entry is not None
    converted = base_value(value, name)
    assert converted is not None
    assert Fraction(converted[0]) == Fraction(value) * entry.factor
    assert converted[1] == entry.base


def test_scale_words_multiply() -> None:
    for word, factor in scales().items():
        converted = base_value(Decimal(1), f"{word}元")
        assert converted is not None
        assert Fraction(converted[0]) == factor


def test_units_know_their_aspect() -> None:
    entry = unit("万亩")
    assert entry is not None
    assert (entry.unit, entry.dimension, entry.aspect) == ("亩", "area", Aspect.LEVEL)


def test_every_name_leads_to_its_indicator() -> None:
    assert indicator("GDP") == indicator("地区生产总值")
    assert indicator("没有这个指标") is None
    for entry in indicators():
        assert entry.names[0] == entry.name
        assert all(indicator(name) is entry for name in entry.names)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("上市企业总数", "listed_companies"), ("高新技术企业数量", "high_tech_enterprises"), ("托位数",
        "infant_care_places"),
        ("服务业增加值占GDP", "service_share"), ("大气质量", None), ("粮食产量数", None),
    ],
)
def test_the_number_of_what_is_counted_is_its_indicator(name: str, expected: str | None) -> None:
    found = indicator(name)
    assert (found and found.id) == expected


def test_topics_have_keywords() -> None:
    assert all(topic.keywords for topic in topics())


@pytest.mark.parametrize(
    ("code", "year", "name", "level"),
    [
        ("330600", 2024, "绍兴市", Level.PREFECTURE),
        ("330600", None, "绍兴市", Level.PREFECTURE),
        ("621121", 2024, "通渭县", Level.COUNTY),
        ("000000", 1978, "中华人民共和国", Level.NATIONAL),
    ],
)
def test_division(code: str, year: int | None, name: str, level: Level) -> None:
    found = division(code, year)
    assert found is not None
    assert (found.name, found.level) == (name, level)


def test_division_not_in_force() -> None:
    assert division("999999", 2024) is None
    assert division("330600", 1981) is None


def test_find_by_name() -> None:
    assert [entry.code for entry in find("通渭县", 2024)] == ["621121"]
    assert {entry.code for entry in find("绍兴市", 1981)} == {"332301"}
    assert find("无此县") == ()


def test_a_counter_with_another_in_brackets_is_one_of_its_own() -> None:
    assert base_value(Decimal("3.7"), "万套（户）") == (Decimal(37000), "套(户)")
    assert unit("套(户)") == unit("套（户）") != unit("套")
    assert unit("元(户)") is None
    assert unit("套(元)") is None
