"""The numbers that count the lines of a text, one before each: what an editor or a search shows beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .chrome import SPACE

__all__ = ["COUNTED", "OF_REPORT", "line_numbers"]

_AHEAD = r"(?:[^\s:：]{1,60}\.[a-z]{2,5}:)?[\[(（<]?[Ll第]?\s{0,4}"
"""What stands before such a number: the name of the file, a bracket, a word."""
_BEHIND = r"[行段]?\s{0,2}[\])）>]?\s{0,2}(?:[:：|｜]|(?<!\s)[.．,])?"
_COUNT = re.compile(rf"{_AHEAD}(?P<number>[0-9]{{1,5}}){_BEHIND}(?:(?<![0-9])|(?=\s)|\Z)\s*")
_ONE = rf"{_AHEAD}[0-9]{{1,5}}{_BEHIND}"
COUNTED = re.compile(rf"{_ONE}(?:[\r\n]\s*{_ONE}){{0,9}}")
"""Such numbers, of one line or of several that hold nothing else."""
_LEAST = 12
"""Lines of such a text at least."""
_HEAD = 16
_STEP = 4
"""Lines that stand empty between two that are shown, at most, and one."""
OF_REPORT = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|(?:尊敬的)?各位代表|第[一二三]部分)"
)
"""How a line opens that heads a part of a report or turns to its audience: no list is numbered around these."""


def line_numbers(rows: Sequence[str]) -> list[int]:
    """Return how many characters of each line are the number that counts it; nothing where no such numbers stand."""
    found: list[int] = []
    before = -1
    told = False
    for row in rows if len(rows) >= _LEAST else ():
        count = _COUNT.match(row)
        if count is None or not before < int(count["number"]) <= (1 if before < 0 else before + _STEP):
            return []
        before = int(count["number"])
        found.append(count.end())
        told = told or OF_REPORT.match(SPACE.sub("", row[count.end() : count.end() + _HEAD])) is not None
    return found if told else []
