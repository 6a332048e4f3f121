"""What brackets behind the values of a shared list say of each of them (分别增长8%（全市第3位）和10%（全市第1位）)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate, chain

from ...schema.terms import Aspect
from ..numbers.quantities import NumberDraft
from .found import Findings

__all__ = ["aside", "set_apart"]

Span = tuple[int, int]

_SHARES = re.compile("分别|依次")
_BRACKET = re.compile("[（(][^（）()；。]{1,40}[）)]")
_NEXT = re.compile("[、，,和与及][^，、；。（）()0-9]{0,6}?[0-9一二三四五六七八九十]")
_GREW = {True: "增长", False: "下降"}
_NEAR = 4  # characters between a value and its bracket: 以上, 左右


def set_apart(text: str) -> list[Span]:
    """The brackets behind the values of a list that 分别 shares out, where one of them parts two values; or nothing."""
    found: list[Span] = []
    for shares in _SHARES.finditer(text):
        stop = min((at for at in (text.find(mark, shares.end()) for mark in "；。") if at >= 0), default=len(text))
        row = [each.span() for each in _BRACKET.finditer(text, shares.end(), stop)]
        if row and any(_NEXT.match(text, end, stop) for _, end in row) and row[0][0] >= (found[-1][1] if found else 0):
            found += row
    return found


def aside(text: str, brackets: list[Span], read: Callable[[str], Findings]) -> Findings | None:
    """Read a sentence without these brackets, and each of them with the value that it stands behind.

    None where one of them stands behind no value: they belong to the sentence then.
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
    for start, end in brackets:
        of = next((draft for draft in reversed(values) if start - _NEAR <= draft.end <= start), None)
        if of is None:
            return None
        grew = _GREW[of.value >= 0] if of.aspect is Aspect.GROWTH else ""
        before = f"{of.label}{grew}{text[of.start : start]}"
        inside = read(before + text[start:end])
        shift = start - len(before)
        for draft in inside.measures:
            if draft.start >= len(before):
                draft.start, draft.end = draft.start + shift, draft.end + shift
                draft.period, draft.year = draft.period or of.period, draft.year or of.year
                drafts.append(draft)
        numbers += [NumberDraft(a + shift, b + shift, kind) for a, b, kind in inside.numbers if a >= len(before)]
    drafts.sort(key=lambda draft: draft.start)
    return Findings(drafts, sorted(numbers))
