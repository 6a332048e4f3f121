"""List numbers without a mark, which only white space parts from their text: rows of a table, numbers that stand alone
in their lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from .habits import HEADING_LIMIT, GapLike, is_final
from .marks import Mark, Style, chinese_ordinal
from .sentences import Sentence

__all__ = ["bare_numbers", "put_marks"]

_NUMBER = re.compile(
    # Between digits the reading keeps a space: 01 / 2030年工作回顾.
    r"(?:(0[1-9]|[1-9][0-9]?)|[一二三四五六七八九]|十[一二三四五六七八九]?)"
    r"(?:(?=[一-鿿“《])(?!是)| ?(?=(?:19|20)[0-9]{2}年))"
)
_OPENS = frozenset("0123456789一二三四五六七八九十")
_COUNTS = frozenset("年月日号个万亿元家项人户次天条")
"""What follows a number of running text that a break only cut from its unit."""
_LEAST, _PAIR = 3, 2
_REACH = 500
"""Characters from one number of a list to the next: the numbers of pages stand farther apart."""


def bare_numbers(text: str, gaps: Sequence[GapLike]) -> dict[int, int]:
    """Return where the bare numbers of lists begin in the clean ``text``, each with its end.

    They open lines, white space follows those in digits, and they count 1, 2, 3 or 01, 02, 03; lists of two only
    beside another.
    Numbers in characters (一) stand in the line of a heading or above it; nothing need part them from its words.
    """
    parted = {gap.at for gap in gaps}
    lists: list[list[tuple[int, int]]] = []
    runs: dict[bool, list[tuple[int, int]]] = {}
    for place, gap in enumerate(gaps):
        at = gap.at
        if not (gap.newlines or gap.block) or text[at : at + 1] not in _OPENS:
            continue
        number = _NUMBER.match(text, at)
        if number is None:
            continue
        digits = number[1] is not None
        if digits and (number.end() not in parted or text[number.end()] in _COUNTS):
            continue
        if not digits and not _heads(text, gaps, place, number.end()):
            continue
        run = runs.setdefault(digits, [])
        near = not run or not digits or at - run[-1][0] <= _REACH or number[0][0] == "0"
        value = int(number[0]) if digits else chinese_ordinal(number[0])
        if value == len(run) + 1 and near:
            run.append((at, number.end()))
            continue
        lists.append(run)
        runs[digits] = [(at, number.end())] if value == 1 else []
    lists = [run for run in (*lists, *runs.values()) if len(run) >= _PAIR]
    sure = len(lists) > 1 or any(len(run) >= _LEAST or run[0][1] in parted for run in lists)
    return {start: end for run in lists for start, end in run} if sure else {}


def _heads(text: str, gaps: Sequence[GapLike], place: int, end: int) -> bool:
    """Whether a number in characters that opens a line behind a sentence's end (the first may stand below the title)
    and ends at ``end`` numbers a heading: a line that no mark ends, with the number or below it."""
    at = gaps[place].at
    if not (text[at] == "一" or is_final(text, at) or text[at - 1] in "：:"):
        return False
    for gap in islice(gaps, place + 1, place + 1 + HEADING_LIMIT):
        if (gap.newlines or gap.block) and gap.at > end:
            return gap.at - end <= HEADING_LIMIT and text[gap.at - 1] not in "。！？；：，"
    return False


def put_marks(sentences: Sequence[Sentence], numbers: Mapping[int, int]) -> None:
    """Give the sentences that bare ``numbers`` open the marks that these are."""
    for sentence in sentences if numbers else ():
        end = numbers.get(sentence.start)
        if end is not None and sentence.mark is None:
            number = sentence.text[: end - sentence.start]
            if number.strip().isdigit():
                sentence.mark = Mark(Style.NUM, int(number), len(number))
            else:
                sentence.mark = Mark(Style.CN, chinese_ordinal(number), len(number))
