"""Reading a quote anew: which values and units the characters of a measure may carry, and which bounds and signs
the words around it support. Derived from the tables the parser itself reads with."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from ...schema.terms import Comparator
from ..lines.uniform import as_written, uniform
from ..numbers.numerals import read
from ..numbers.quantities import find
from ..numbers.tails import MORE, NUMBER, TO, tail_at
from .bounding import after, bounds_in
from .gaps import fallen_short
from .predicates import DOWN_WORDS, LONGEST, UP_WORDS, predicate

__all__ = ["Reading", "Support", "readings", "support"]

_LONGEST_QUOTE = 60
_RANK = re.compile(r"[第前后末]")
_SHARED = re.compile(r"[^，,；;。]{0,40}?([百千万亿]*(?:个百分点|百分点))")
_STEPS = re.compile(r"[跨迈登跃站]上|上$")
_NO_MORE = str.maketrans("", "", MORE)
_SYNC = re.compile(r"同步|一致|相适应|相匹配|持平|相当")
# A lone 多 or 少 is too common to say which way something moved.
_UP = re.compile("|".join(sorted((word for word in UP_WORDS if len(word) > 1), key=lambda word: -len(word))))
_DOWN = re.compile("|".join(sorted((word for word in DOWN_WORDS if len(word) > 1), key=lambda word: -len(word))))


class Reading(NamedTuple):
    """One way to read a quote."""

    value: Decimal
    upper: Decimal | None
    unit: str
    denominator: Decimal | None


class Support(NamedTuple):
    """What the words around a number support: bounds of its magnitude, and signs (1, -1)."""

    comparators: frozenset[Comparator]
    signs: frozenset[int]


def readings(quote: str, following: str = "") -> list[Reading]:
    """Return every reading of the clean text of a measure's span, the likeliest first.

    ``following`` is the clause behind it, from which a number in a list may take its unit (7.4个和7.7个百分点;
    8、9和10个百分点). The list is empty where the quote is no number.
    """
    if not quote or len(quote) > _LONGEST_QUOTE:
        return []
    written = quote + following
    quote, following = uniform(quote), uniform(following)
    found = [
        Reading(quantity.value, quantity.upper, quantity.unit, quantity.denominator)
        for quantity in find(quote).quantities
        if (quantity.start, quantity.end) == (0, len(quote))
    ]
    for plain in _plainly(quote, following):
        if plain not in found:
            found.append(plain)
    return [reading._replace(unit=as_written(reading.unit, written)) for reading in found]


def _plainly(quote: str, following: str) -> list[Reading]:
    """Read number and unit without asking whether the words make a measure."""
    if quote in ("首位", "首"):
        return [Reading(Decimal(1), None, quote[1:], None)]
    start = 1 if _RANK.match(quote) else 0
    sign = -1 if quote[:1] in ("-", "−") else 1
    first = NUMBER.match(quote, 1 if sign < 0 else start)
    number = read(first.group()) if first else None
    if not first or number is None:
        return []
    upper, end = None, first.end()
    unit = tail_at(quote, end)
    link = TO.match(quote, unit.end)
    second = NUMBER.match(quote, link.end()) if link else None
    other = read(second.group()) if second else None
    if second and other:
        upper, end, number = other.value, second.end(), number._replace(scale=other.scale or number.scale)
        unit = tail_at(quote, end)
    rest = quote[end:]
    units = {number.scale + unit.unit} if unit.end == len(quote) else set()
    units.add(number.scale + rest.translate(_NO_MORE))
    shared = _SHARED.match(following)
    if shared and rest in ("", "个"):
        units.add(shared.group(1))
    if not rest:
        units |= {quantity.unit for quantity in find(following).quantities[:8] if quantity.unit}
    return [Reading(sign * number.value, upper, written, None) for written in sorted(units, key=len, reverse=True)]


def support(clause: str, start: int, end: int) -> Support:
    """Return the comparators and signs that the words of the clause support for the number at ``[start, end)``.

    A bound right beside the number is the only one it has; where none stands there it may be exact, or share
    the bound of its list (分别不少于7.5%、22.5%; 10%、20%以上).
    """
    before, behind = clause[max(0, start - LONGEST) : start], clause[end : end + LONGEST]
    said = predicate(before)
    _, own = after(clause, end)
    here = {bound for bound in (said.comparator, own) if bound is not None}
    quote = clause[start:end]
    if any(char in quote for char in "余多"):
        here.add(Comparator.GT)
    if quote[:1] in ("前", "后", "末"):
        here = {Comparator.LTE}
    if _STEPS.search(before):
        here.add(Comparator.GTE)
    if _SYNC.search(clause):
        here.add(Comparator.SYNC)
    comparators = set(here)
    if not here - {Comparator.SYNC}:
        comparators |= {Comparator.EQ} | bounds_in(before) | bounds_in(behind)
    if fallen_short(before, points=quote.endswith("百分点")):
        signs = {-1}
    elif said.sign and not said.to:
        signs = {said.sign}
    else:
        signs = {-1} if _DOWN.search(before) else set()
        signs |= {1} if _UP.search(before) or not signs or said.to else set()
    return Support(frozenset(comparators), frozenset(signs))
