"""What a sentence writes otherwise than rules read it (noughts of years, names in brackets), as measures have it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol

from ..numbers.digits import YEAR_WITH_NOUGHTS

__all__ = ["plainly", "put_inside", "rewritten", "spelled"]

_INSIDE = re.compile("[（(][A-Za-z][A-Za-z0-9.&]{0,12}[）)](?=[一-龥]{2})")
_WORD = 2
_AMONG = re.compile("(?:(?<=[，,。；;：:（(])|^)当中(?!的)")
_IN_TURN = re.compile("依次(?![推进行开展铺铺设])")
_NOUGHTS = re.compile("[0OＯo]")
_NAMES = ("label", "unit", "scope", "part_of", "period", "reference")
_names = attrgetter(*_NAMES)


class _Named(Protocol):
    start: int
    label: str


def spelled(text: str) -> str:
    """Return the text with the noughts of years in characters as rules know them (二00三年, 二OO三年: 二〇〇三年)."""
    return YEAR_WITH_NOUGHTS.sub(lambda year: _NOUGHTS.sub("〇", year[0]), text)


def plainly(text: str) -> str:
    """Return the text with 其中 for 当中 that opens a clause and 分别 for 依次 that shares out."""
    if "依次" in text:
        text = _IN_TURN.sub("分别", text)
    return _AMONG.sub("其中", text) if "当中" in text else text


def rewritten(drafts: Sequence[_Named], text: str, read: str) -> None:
    """Give the words of drafts the noughts that ``text`` has where it was ``read`` with others."""
    for draft in drafts:
        for name, words in zip(_NAMES, _names(draft), strict=True):
            if words and "〇" in words and words not in text and (at := read.find(words)) >= 0:
                setattr(draft, name, text[at : at + len(words)])


def put_inside(found: Sequence[_Named], text: str) -> None:
    """Put back into labels the letters in brackets that stand inside them (细颗粒物（PM2.5）浓度)."""
    for letters in _INSIDE.finditer(text):
        start, end = letters.span()
        before, after_it = text[max(0, start - _WORD) : start], text[end : end + _WORD]
        for draft in found:
            if draft.start >= end and (own := _opening(draft.label, text, start)):
                # 细颗粒物（PM2.5）和可吸入颗粒物（PM10）浓度: each has its own.
                draft.label = draft.label[:own] + letters[0] + draft.label[own:]
            elif draft.start >= end and before + after_it in draft.label and draft.label not in text:
                draft.label = draft.label.replace(before + after_it, before + letters[0] + after_it, 1)


def _opening(label: str, text: str, at: int) -> int:
    """How many characters of a label that the text does not hold as it stands it opens with right before ``at``."""
    if label in text or "（" in label:
        return 0
    sizes = range(min(len(label) - 1, at), _WORD - 1, -1)
    return next((size for size in sizes if text.startswith(label[:size], at - size)), 0)
