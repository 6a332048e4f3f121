"""Quotes and dashes that a page wrote as entities and lost but for the semicolons that ended them.

A copy has ``打好;;三大攻坚战;;`` for ``打好“三大攻坚战”``, and ``;;;;工业提质增效。`` where a dash opens a line.
"""

from __future__ import annotations

import re

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis

__all__ = ["cut_entities"]

_RUN = re.compile(";{2,}")
_QUOTES = re.compile("[“”]")
_SENTENCE_END = re.compile("[。！!]")
_QUOTE, _DASH = ";;", ";;;;"
_LONGEST = 40
"""Characters between quotes."""
_LEAST = 3
"""Such signs that leave no doubt about a text."""
_SHARE = 0.9
_REASON = "a sign that was written as an entity, of which only the semicolons are left; supplied by sense"


def cut_entities(text: str, hidden: bytearray, *, start: int, stop: int) -> tuple[Correction, ...]:
    """Return the quotes and dashes that pairs of semicolons show for, but where ``hidden`` is set.

    Only so in a text without quotes, in which nearly all such pairs stand around words or open a paragraph.
    """
    if text.find(_QUOTE, start, stop) < 0 or _QUOTES.search(text, start, stop):
        return ()
    made: list[Correction] = []
    runs = 0
    opened = ended = -1
    for hit in _RUN.finditer(text, start, stop):
        at = hit.start()
        if hidden[at]:
            continue
        runs += 1
        if hit[0] not in (_QUOTE, _DASH):
            continue
        if opened >= 0 and at < ended and _holds_words(text[opened + len(_QUOTE) : at]):
            made += _correction(opened, _QUOTE, "“"), _correction(at, _QUOTE, "”")
            opened = -1
            if hit[0] == _QUOTE:
                continue
            at += len(_QUOTE)  # ”“: quotes stand side by side much more often than a dash inside of one
        elif hit[0] == _DASH:
            made.append(_correction(at, _DASH, "——"))
            continue
        end = _SENTENCE_END.search(text, at, min(at + 2 * _LONGEST, stop))
        opened, ended = at, end.start() + 1 if end else min(at + 2 * _LONGEST, stop)
    return tuple(made) if len(made) >= max(_LEAST, _SHARE * runs) else ()


def _holds_words(inside: str) -> bool:
    words = "".join(inside.split())
    return 1 <= len(words) <= _LONGEST and words[0] not in ",，;；:：、。"


def _correction(at: int, original: str, sign: str) -> Correction:
    return Correction(
        at=(at, at + len(original)), original=original, corrected=sign, basis=CorrectionBasis.CONTEXT, reason=_REASON
    )
