"""What brackets behind the values of a shared list say of each of them (分别增长8%（全市第3位）和10%（全市第1位）)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate, chain
from operator import attrgetter

from ...schema.terms import Aspect
from ..numbers.digits import runs
from ..numbers.quantities import NumberDraft
from .found import Findings

__all__ = ["SHARES", "aside", "set_apart"]

Span = tuple[int, int]

SHARES = re.compile("[分依](?:(?<=分)别|(?<=依)次)")
"""What shares values out over things. It begins with a set, so that ``re`` passes over text in which none stands."""
_BRACKET = re.compile("[（(][^（）()；。]{1,40}[）)](?=[、，,；;。和与及]|以[上下内]|左右|$)")
_NEXT = re.compile("(?:以[上下内]|左右)?[、，,和与及][^，、；。（）()0-9]{0,6}?[0-9一二三四五六七八九十]")
_CLOSES = re.compile("[；。]")
_GREW = {True: "增长", False: "下降"}
_NEAR = 4  # characters between a value and its bracket: 以上, 左右


def set_apart(text: str) -> list[Span]:
    """The brackets behind the values of a list that 分别 shares out, where one of them parts two values; or nothing."""
    found: list[Span] = []
    stop = 0
    for shares in SHARES.finditer(text):
        begin = shares.end()
        if begin > stop:  # else it stands in what was looked at
            closed = _CLOSES.search(text, begin)
            stop = closed.start() if closed is not None else len(text)
            row = [each.span() for each in _BRACKET.finditer(text, begin, stop)]
            if any(_NEXT.match(text, end, stop) for _, end in row):
                found += row
    return found


def aside(text: str, brackets: list[Span], read: Callable[[str], Findings]) -> Findings | None:
    """Read a sentence without these brackets, and each of them with the value that it stands behind.

    None where one of them stands behind no value, or holds a digit that is read of the whole alone: they belong to the
    sentence then.
    """
    edges = [0, *chain.from_iterable(brackets), len(text)]
    kept = list(zip(edges[::2], edges[1::2], strict=True))
    starts = [0, *accumulate(end - start for start, end in kept)]
    found = read("".join(text[start:end] for start, end in kept))

    def back(at: int) -> int:
        piece = min(bisect_right(starts, at), len(kept)) - 1
        return kept[piece][0] + at - starts[piece]

    values, drafts = found.measures, list(found.measures)
    for draft in values:
        draft.start, draft.end = back(draft.start), back(draft.end - 1) + 1
    numbers = [NumberDraft(back(start), back(end - 1) + 1, kind) for start, end, kind in found.numbers]
    ending = {draft.end: draft for draft in values}
    for start, end in brackets:
        of = next((ending[at] for at in range(start, start - _NEAR - 1, -1) if at in ending), None)
        if of is None:
            return None
        grew = _GREW[of.value >= 0] if of.aspect is Aspect.GROWTH else ""
        before = f"{of.label}{grew}{text[of.start : start]}"
        inside = read(before + text[start:end])
        shift = start - len(before)
        told = [draft for draft in inside.measures if draft.start >= len(before)]
        for draft in told:
            draft.start, draft.end = draft.start + shift, draft.end + shift
            draft.period, draft.year = draft.period or of.period, draft.year or of.year
        others = [NumberDraft(a + shift, b + shift, kind) for a, b, kind in inside.numbers if a >= len(before)]
        spans = [(draft.start, draft.end) for draft in told] + [(a, b) for a, b, _ in others]
        if any(not any(a <= first and last <= b for a, b in spans) for first, last in runs(text, start, end)):
            return None
        drafts += told
        numbers += others
    drafts.sort(key=attrgetter("start"))
    return Findings(drafts, sorted(numbers, key=attrgetter("start")))
