"""Periods of several years as reports word them, and the last year of each."""

from __future__ import annotations

import re

__all__ = ["last_year", "year_before", "years_before"]

_PLAN = re.compile(r"(?P<ordinal>十[一二三四五六七八九]?|[一二三四五六七八九])五(?!年|个|天|分)")
_PLAN_WRITTEN_OUT = re.compile(r"第(?P<ordinal>十[一二三四五六七八九]?|[一二三四五六七八九])个五年")
_AHEAD = re.compile(r"(?:今后|未来)(?:的)?(?P<years>[一二两三四五六七八九十]|[0-9]{1,2})年")
_BACK = re.compile(r"(?<!今后)(?<!未来)(?<![0-9])(?P<years>[二两三四五六七八九十]|[2-9])年")
_DIGITS = {char: value for value, chars in enumerate(("", "一", "二两", *"三四五六七八九")) for char in chars}
_FIRST_PLAN_ENDS = 1957
_BEFORE_THE_GAP = 2
"""Plans that ended before the years of adjustment, after which the third began in 1966."""


def last_year(period: str, *, report_year: int | None = None, plan_to: int | None = None) -> int | None:
    """Return the last year of a five-year plan (“十四五”期间: 2025) or of years ahead (今后五年), else ``None``.

    ``plan_to`` is the last year that the report plans for, ``report_year`` the first; years ahead end with them.
    The five-year plans are those of the State Council: the first 1953 to 1957, the second 1958 to 1962, the third
    1966 to 1970, and so on every five years.
    """
    plan = _PLAN.search(period) or _PLAN_WRITTEN_OUT.search(period)
    if plan is not None:
        return _last(plan)
    ahead = _AHEAD.search(period)
    if ahead is None:
        return None
    if plan_to is not None:
        return plan_to
    return None if report_year is None else report_year + _ordinal(ahead["years"]) - 1


def year_before(period: str, review_year: int | None = None) -> int | None:
    """Return the year before a period that is over: before a five-year plan (“十一五”时期: 2005), or before the years
    that end with the ``review_year`` (五年来); ``None`` where the words are of neither.
    """
    ends = last_year(period)
    if ends is not None:
        return ends - 5
    years = _BACK.search(period)
    return review_year - _ordinal(years["years"]) if years is not None and review_year is not None else None


def years_before(text: str, review_year: int | None = None) -> set[int]:
    """Return the year before each period that the text names and that is over (see ``year_before``)."""
    found = {_last(plan) - 5 for pattern in (_PLAN, _PLAN_WRITTEN_OUT) for plan in pattern.finditer(text)}
    if review_year is not None:
        found |= {review_year - _ordinal(years["years"]) for years in _BACK.finditer(text)}
    return found


def _last(plan: re.Match[str]) -> int:
    """The last year of a five-year plan."""
    number = _ordinal(plan["ordinal"])
    return (_FIRST_PLAN_ENDS - 5 if number <= _BEFORE_THE_GAP else 1955) + 5 * number


def _ordinal(words: str) -> int:
    if words.isdigit():
        return int(words)
    return 10 * words.startswith("十") + _DIGITS.get(words[-1], 0)
