"""Numerals: every number below a hundred thousand in every style, and round trips beyond."""

from __future__ import annotations

from decimal import Decimal

import pytest
from baogao.parsers.numbers.numerals import Style, integer, read, words
from hypothesis import given
from hypothesis import strategies as st

STYLES: list[Style] = ["plain", "liang", "financial", "positional"]


@pytest.mark.parametrize("style", STYLES)
def test_every_number_below_a_hundred_thousand(style: Style) -> None:
    assert [number for number in range(100_000) if integer(words(number, style)) != number] == []


@given(st.integers(min_value=0, max_value=10**16 - 1), st.sampled_from(["plain", "liang", "financial"]))
def test_round_trip(number: int, style: Style) -> None:
    assert integer(words(number, style)) == number


@given(st.integers(min_value=0, max_value=10**16 - 1), st.sampled_from(["plain", "liang"]))
def test_read_keeps_the_amount(number: int, style: Style) -> None:
    numeral = read(words(number, style))
    assert numeral is not None
    assert numeral.value * {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}[numeral.scale] == number


@given(st.integers(min_value=0, max_value=10**12), st.integers(min_value=0, max_value=6))
def test_thousands_separators_change_nothing(number: int, places: int) -> None:
    fraction = f".{'5' * places}" if places else ""
    assert read(f"{number:,}{fraction}") == read(f"{number}{fraction}")


@given(st.text(alphabet="零〇○一二三四五六七八九十百千万亿两点壹拾佰0123456789.,", max_size=60))
def test_any_run_is_read_or_refused(text: str) -> None:
    numeral = read(text)
    assert numeral is None or numeral.value.is_finite()


@pytest.mark.parametrize(
    ("text", "value", "scale"),
    [
        ("二千二百亿", "2200", "亿"),
        ("两千两百亿", "2200", "亿"),
        ("六百零三万", "603", "万"),
        ("八十五万六千", "856000", ""),
        ("三亿六千万", "36000", "万"),
        ("一万亿", "1", "万亿"),
        ("十万亿", "10", "万亿"),
        ("一点二万亿", "1.2", "万亿"),
        ("七点五", "7.5", ""),
        ("零点零五", "0.05", ""),
        ("十二", "12", ""),
        ("一百十", "110", ""),
        ("一百零八", "108", ""),
        ("一万二", "12000", ""),
        ("一百二", "120", ""),
        ("一九八○", "1980", ""),
        ("一九八〇", "1980", ""),
        ("千万", "1000", "万"),
        ("千亿", "1000", "亿"),
        ("百", "100", ""),
        ("壹佰贰拾万", "120", "万"),
        ("3千万", "3", "千万"),
        ("3亿8千万", "38000", "万"),
        ("1万3千", "13000", ""),
        ("12,345.6", "12345.6", ""),
        ("33，212", "33212", ""),
    ],
)
def test_numbers(text: str, value: str, scale: str) -> None:
    assert read(text) == (Decimal(value), scale)


@pytest.mark.parametrize(
    "text", ["", "亿万", "十百千", "百千万", "两两", "点五", "五点", "零万", "一" * 99, "1.2.3", "a"]
)
def test_no_numbers(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("number", [-1, 10**16])
def test_words_refuses_what_it_cannot_write(number: int) -> None:
    with pytest.raises(ValueError, match="outside the range"):
        words(number)
