"""How a text marks its paragraphs: by indents, blank lines or spaces, and whether its lines are broken by width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from .marks import OPENS, mark_at

__all__ = ["EVEN", "HEADING_LIMIT", "GapLike", "Habits", "full", "habits_of", "is_final"]

_FINAL = "。！？；!?;"
_CLOSERS = "”’」』）)】》\"'"
HEADING_LIMIT = 45
"""Characters of a heading on a line of its own, about."""
_NARROW_LEAST = 3
_SPACED_SHARE = 0.04
EVEN = 1.25
"""How much longer than most a line broken by width is at most, for digits and letters are narrow."""
_UNBROKEN = 0.5
"""Share of a text in longer lines at most: where paragraphs are lines, the short ones are headings."""
_WIDE = 20
"""Characters of a line from which lines about equally long are broken by width; narrower ones must be just as long."""
_ALWAYS = 0.9
"""Line breaks with a blank line or a block tag, from which all lines are taken to have one."""
_FEW = 0.1
"""Of all line breaks, those of what stands around a text."""
_MARGIN_LEAST, _MARGIN_SHARE = 1, 0.4
_TURNED_LEAST, _CUT_SHARE = 3, 0.1
"""Pages that turn, at least, and what share of them at most inside long lines, where they turn between paragraphs."""
_COLUMN = 8
_COLUMN_LINES = 6


class GapLike(Protocol):
    """What layout needs of a gap in a clean reading."""

    @property
    def at(self) -> int:
        """Clean offset of the character after the gap."""

    @property
    def newlines(self) -> int:
        """Line breaks in the gap."""

    @property
    def indent(self) -> int:
        """Width of the white space after the last line break, or of all of it without one."""

    @property
    def block(self) -> bool:
        """Whether an HTML block tag stood in it."""

    @property
    def furniture(self) -> bool:
        """Whether page furniture stood in it."""


class Habits(NamedTuple):
    """How the text marks its paragraphs, judged by the gaps after final marks."""

    indented: bool
    """New paragraphs are indented."""
    spaced: bool
    """New paragraphs follow a blank line."""
    wrapped: int
    """Width at which lines are broken wherever they stand; 0 where lines are paragraphs."""
    by_spaces: bool
    """Paragraphs are parted by spaces only."""
    overleaf: bool
    """Pages turn inside sentences, too."""


class _Break(NamedTuple):
    """A gap whose blank line or block tag tells nothing, since every line of the text has one."""

    at: int
    newlines: int
    indent: int
    block: bool
    furniture: bool


def habits_of(text: str, gaps: Sequence[GapLike]) -> tuple[Habits, list[GapLike]]:
    """Judge the habits of ``text``, and return its gaps with the line breaks that count.

    Where every line stands in a paragraph of its own or has a blank line below it, though lines are broken by width,
    one line break less is counted for each.
    """
    breaks = [gap for gap in gaps if gap.newlines or gap.block]
    margin = _margin(text, breaks)
    if margin:
        gaps = [gap if not (gap.newlines or gap.block) else _outdented(gap, margin) for gap in gaps]
        breaks = [gap for gap in gaps if gap.newlines or gap.block]
    apart = [gap for gap in breaks if gap.newlines >= 2 or gap.block]
    if len(apart) > _ALWAYS * len(breaks):
        least = _usual(gap.newlines for gap in apart)
        single: list[GapLike] = [
            _Break(gap.at, max(gap.newlines - least, 0) + 1, gap.indent, False, gap.furniture)
            if gap.newlines or gap.block
            else gap
            for gap in gaps
        ]
        habits = _judged(text, single)
        ends = [0, *(gap.at for gap in breaks), len(text)]
        if habits.wrapped and max(end - start for start, end in pairwise(ends)) <= EVEN * habits.wrapped:
            return habits, single
    return _judged(text, gaps), list(gaps)


def _usual(sizes: Iterable[int]) -> int:
    """The least of the sizes, but for the few that head and foot of a page have; 0 where there are none."""
    sizes = sorted(sizes)
    return sizes[int(_FEW * len(sizes))] if sizes else 0


def _margin(text: str, breaks: Sequence[GapLike]) -> int:
    """Width of the white space that opens every line, where a page keeps its margin: lines inside sentences, too."""
    least = _usual(gap.indent for gap in breaks)
    if least < _MARGIN_LEAST:
        return 0
    inside = sum(1 for gap in breaks if gap.indent == least and not is_final(text, gap.at))
    return least if inside >= max(_NARROW_LEAST, _MARGIN_SHARE * len(breaks)) else 0


def _outdented(gap: GapLike, margin: int) -> _Break:
    return _Break(gap.at, gap.newlines, max(gap.indent - margin, 0), gap.block, gap.furniture)


def full(width: int) -> float:
    """Characters from which a line is full where lines are broken at ``width``; those of columns are even."""
    return 0.75 * width if width >= _WIDE else width - 2


def _judged(text: str, gaps: Sequence[GapLike]) -> Habits:
    ends = indents = blanks = loose = turned = cut = paged = 0
    narrow: list[GapLike] = []
    lengths: list[int] = []
    every: list[int] = []
    closing: list[tuple[int, bool, bool]] = []
    previous = opened = 0
    for gap in gaps:
        if not (gap.newlines or gap.block):
            continue
        length = gap.at - previous
        every.append(length)
        if gap.furniture:
            turned += 1
            cut += length > HEADING_LIMIT and not is_final(text, gap.at)
        if is_final(text, gap.at):
            paged += gap.furniture
            closing.append((length, gap.indent >= 2, gap.newlines >= 2 or gap.block))
            if length > HEADING_LIMIT:
                ends += 1
                indents += gap.indent >= 2
                blanks += gap.newlines >= 2 or gap.block
            elif gap.at - opened > HEADING_LIMIT:
                narrow.append(gap)
            opened = gap.at
        elif (not (gap.newlines >= 2 or gap.block) or length > HEADING_LIMIT) and not _opens(text, gap.at):
            loose += 1
            lengths.append(length)
        previous = gap.at
    if ends < _NARROW_LEAST <= len(narrow):
        # Narrow lines are all short: the sentences they end are not.
        ends += len(narrow)
        indents += sum(gap.indent >= 2 for gap in narrow)
        blanks += sum(gap.newlines >= 2 or gap.block for gap in narrow)
    lines = ends + loose
    wrapped = 0
    if loose >= 4 and loose > 0.4 * lines:
        lengths.sort()
        width = lengths[int(len(lengths) * 0.8)]
        # Lines broken by width are about equally long, and none is longer; lines broken by sense are not.
        near = sum(1 for length in lengths if 0.75 * width <= length <= EVEN * width)
        longer = sum(length for length in every if length > EVEN * width)
        within = longer == 0
        if width < _WIDE:
            # The columns of a newspaper: every line is full.
            even = sum(1 for length in lengths if abs(length - width) <= 1)
            if width >= _COLUMN and within and loose >= _COLUMN_LINES and even > 0.6 * loose:
                wrapped = width
        elif longer <= _UNBROKEN * len(text) and near > (0.4 if within else 0.6) * loose and (within or loose >= 6):
            wrapped = width
    # A full line ends with a sentence by chance, too; a short one ends its paragraph.
    short = [one for one in closing if one[0] < full(wrapped)] if wrapped else []
    if len(short) >= _NARROW_LEAST:
        ends = len(short)
        indents = sum(indent for _, indent, _ in short)
        blanks = sum(blank for _, _, blank in short)
    by_spaces = False
    if (ends - paged) * 1500 < len(text):  # where a page turns, or a site numbered it, no line of the text ends
        finals = sum(text.count(mark) for mark in "。！!")
        parted = sum(1 for gap in gaps if not gap.newlines and is_final(text, gap.at))
        # A stray space here and there parts none.
        by_spaces = max(_SPACED_SHARE * finals, 1) <= parted < 0.6 * finals or (parted > 0 and finals < 4)
    overleaf = wrapped > 0 or turned < _TURNED_LEAST or cut > _CUT_SHARE * turned
    return Habits(indents > 0.6 * ends, blanks > 0.6 * ends, wrapped, by_spaces, overleaf)


def _opens(text: str, at: int) -> bool:
    """Whether a line opens with a list number, so that the one above ends without a mark and no width broke it."""
    return text[at] in OPENS and mark_at(text, at) is not None


def is_final(text: str, at: int) -> bool:
    """Whether a sentence ends before ``at``."""
    before = text[at - 1]
    if before in _FINAL:
        return True
    if before == " " and at > 1:
        at -= 1
        before = text[at - 1]
        if before in _FINAL:
            return True
    return before in _CLOSERS and at > 1 and text[at - 2] in _FINAL
