"""List numbers without a mark, which only white space parts from their text: rows of a table, numbers that stand alone
in their lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .habits import GapLike
from .marks import Mark, Style
from .sentences import Sentence

__all__ = ["bare_numbers", "put_marks"]

_NUMBER = re.compile(r"(0[1-9]|[1-9][0-9]?)(?=[一-鿿“《]|(?:19|20)[0-9]{2}年)")
_COUNTS = frozenset("年月日号个万亿元家项人户次天条")
"""What follows a number of running text that a break only cut from its unit."""
_LEAST, _PAIR = 3, 2
_REACH = 500
"""Characters from one number of a list to the next: the numbers of pages stand farther apart."""


def bare_numbers(text: str, gaps: Sequence[GapLike]) -> dict[int, int]:
    """Return where the bare numbers of lists begin in the clean ``text``, each with its end.

    They open lines, white space follows them, and they count 1, 2, 3 or 01, 02, 03; lists of two only beside another.
    """
    parted = {gap.at for gap in gaps}
    runs: list[list[tuple[int, int]]] = []
    run: list[tuple[int, int]] = []
    for gap in gaps:
        at = gap.at
        if not (gap.newlines or gap.block) or not text[at : at + 1].isdigit():
            continue
        number = _NUMBER.match(text, at)
        if number is None or number.end() not in parted or text[number.end()] in _COUNTS:
            continue
        value = int(number[1])
        near = not run or at - run[-1][0] <= _REACH or number[1][0] == "0"
        if value == len(run) + 1 and near:
            run.append((at, number.end()))
            continue
        runs.append(run)
        run = [(at, number.end())] if value == 1 else []
    lists = [run for run in (*runs, run) if len(run) >= _PAIR]
    sure = len(lists) > 1 or any(len(run) >= _LEAST for run in lists)
    return {start: end for run in lists for start, end in run} if sure else {}


def put_marks(sentences: Sequence[Sentence], numbers: Mapping[int, int]) -> None:
    """Give the sentences that bare ``numbers`` open the marks that these are."""
    for sentence in sentences if numbers else ():
        end = numbers.get(sentence.start)
        if end is not None and sentence.mark is None:
            size = end - sentence.start
            sentence.mark = Mark(Style.NUM, int(sentence.text[:size]), size)
