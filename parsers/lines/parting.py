"""Numbered headings parted from the text that a lost line break joined to them without a mark.

（一）着力保持投资较快增长坚持以项目建设为总抓手，通过…: nothing but the words tells where the heading ends. One
alone is left as it is; where most of a list are joined so, or the others stand on lines of their own, a break is lost.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from . import glued
from .habits import HEADING_LIMIT, is_final
from .marks import Style, mark_at
from .seams import LONGEST, Seam, seam
from .severed import IN_WORDS, goes_on

__all__ = ["parted"]

_HEADED = re.compile(
    r"[一二三四五六七八九十]{1,3}(?:&?、|[)）])|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[，、]"
)
_KIN_LEAST, _KIN_SHARE = 3, 0.6
"""How many numbered headings stand alone, at least, where another runs on into its text by mistake."""
_ALIKE_LEAST, _PARTS_LEAST, _ALIKE_SHARE = 3, 2, 0.6
"""How many of a list that digits number are joined to their text, at least, how many of others, and what share of those
that do not stand alone where a blank parts them."""
_FILLED_LEAST, _FILLED_SHARE = 2, 0.3
"""How many of a list stand alone, at least, where another fills its line."""
_SKIPS = 2
"""How much the number of a heading may be more than that before it in its list."""
_LONG = 600
"""Characters of a paragraph in which numbered headings may stand joined to each other."""
_NUMBERED = re.compile(r"[0-9](?<=[。！].)[0-9]?[.．、](?![0-9])")
_SENTENCE = re.compile("[。；！？：!?;]")
_NAME_OPENS = frozenset("12一二过今本“全切进加结")
"""What the name of a part without a number may begin with."""
_LEAST = 5
"""Characters of a heading that ends at no mark, at least."""
_RUNNING = 12
"""Characters of the sentences that headings open on the average, at least, where they run on into their text."""
_SUM, _SUM_BESIDE, _MOST = 3.0, 0.0, 4.0
"""What the seams of such a list weigh together, at least, by itself or where another list of the text is joined to its
text by the same marks, and how much of one counts."""
_LEAST_OF_LIST = -2.5
"""What a seam weighs, at least, that others of its list speak for."""
_DOUBTLESS = 9.0
"""What a seam weighs, at least, that is one whatever its list is."""
_FIRST, _JUDGED = 3, 12
"""Headings that settle it soon where all of them speak against it, and those by which a list is judged, at most."""
_SURE = 1.5
"""What a seam weighs, at least, that no others of its list speak for."""
# What the verb or noun behind it goes on with: no heading ends so.
_GOES_ON = re.compile(
    r"(?:扎实|加快|努力|全力|不断|全面|积极|大力|切实|着力|持续|深入|有效|稳步|有序|更加|进一步|加强|推进|提升|坚持|实现|促进|推动|强化|优化|完善"
    r"|健全|开展|实施|做好|抓好|前提下|基础上|条件下|过程中|同时|重大|重点|主要|优质|全民|各项|[的地得和与及在对把将为是有了以而并从向被让使不也又更再最很就都均各、，,（(《“第前])$"
)


class _Head(NamedTuple):
    """A numbered heading and the text that may be joined to it."""

    start: int
    end: int
    """Where its paragraph ends, or the next heading of its list begins in that."""
    style: Style
    number: int
    words: int
    """Where its words begin."""


def parted(
    text: str,
    spans: list[tuple[int, int]],
    lines: Sequence[int] = (),
    blanks: Sequence[int] = (),
    ends: Sequence[int] = (),
) -> list[tuple[int, int]]:
    """Return the paragraphs with headings parted from the text that is joined to them.

    ``lines`` are where lines begin that were broken by width, in a text that tells its paragraphs by nothing else;
    ``blanks`` are the gaps inside lines; ``ends`` those of headings by their form alone, in a text that lost its line
    breaks: they tell where a heading has no list that could be judged.
    """
    heads = _heads(text, spans)
    cuts = _named(text, spans)
    if not (heads or cuts or ends):
        return spans
    if lines:
        for series in _series(heads):
            if sum(1 for head in series if _alone(text, head)) >= max(_FILLED_LEAST, _FILLED_SHARE * len(series)):
                cuts |= {end for head in series if not _alone(text, head) and (end := _filled(text, head, lines))}
    for series in _series(heads) if blanks else ():
        running = [head for head in series if not _alone(text, head)]
        gapped = {end for head in running if (end := _gapped(text, head, blanks))}
        if len(gapped) >= max(_PARTS_LEAST, _ALIKE_SHARE * len(running)):
            cuts |= gapped
    if cuts:
        heads = [head for head in heads if not _is_cut(head, cuts)]
    judged: set[_Head] = set()
    joined_: set[Style] = set()
    unsure: list[list[_Head]] = []
    for series in _series(heads):
        parts = _cuts(text, series, _SUM)
        if parts is not None:
            cuts |= parts
            judged.update(series)
            if parts:
                joined_.add(series[0].style)
            else:
                unsure.append(series)
    for series in unsure:
        if series[0].style in joined_:
            cuts |= _cuts(text, series, _SUM_BESIDE) or set()
    if ends:
        within = {at for head in judged for at in range(head.start + 1, min(head.end, head.words + 2 * LONGEST))}
        cuts |= set(ends) - within
    heads = [head for head in heads if head.style is not Style.DI]  # sentences open so, too
    marked = [_alone(text, head) or _is_cut(head, cuts) for head in heads if head.style is not Style.NUM]
    with_kin = sum(marked) >= max(_KIN_LEAST, _KIN_SHARE * len(marked))
    for head in heads:
        if head.style is Style.NUM or head in judged or _is_cut(head, cuts):
            continue
        if head.end - head.start > HEADING_LIMIT or (not with_kin and is_final(text, head.end)):
            shape = glued.CLAUSES if with_kin else glued.NAMED_PART
            joined = shape.match(text[head.start : head.end])  # which asks what stands in front
            end = head.start + joined.end() if joined else _end(text, head) if with_kin else 0
            if end:
                cuts.add(end)
    if not cuts:
        return spans
    found: list[tuple[int, int]] = []
    ordered = sorted(cuts)
    at = 0
    for start, end in spans:
        while at < len(ordered) and ordered[at] < end:
            if ordered[at] > start:
                found.append((start, ordered[at]))
                start = ordered[at]
            at += 1
        found.append((start, end))
    return found


def _named(text: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    """Where the names of parts without numbers end that open paragraphs of text (2031年重点工作新的一年，…)."""
    long = (
        span
        for span in spans
        if text[span[0]] in _NAME_OPENS
        and (span[1] - span[0] > HEADING_LIMIT or text.startswith(glued.CLOSING, span[0]))
    )
    return {named.end() for start, end in long if (named := glued.NAMED_LINE.match(text, start, end))}


def _heads(text: str, spans: Sequence[tuple[int, int]]) -> list[_Head]:
    """The numbered headings that open paragraphs, and those of lists of 1. inside long ones."""
    found: list[_Head] = []
    for start, end in spans:
        opened = len(found)
        if _HEADED.match(text, start, end) and (mark := mark_at(text, start)) is not None:
            found.append(_Head(start, end, mark.style, mark.number, mark.end))
        if end - start < _LONG:
            continue
        if not found[opened:] and text[start].isdigit() and (mark := mark_at(text, start)) and mark.style is Style.NUM:
            found.append(_Head(start, end, mark.style, mark.number, mark.end))
        elif found[opened:] and (first := glued.ABOVE_NEXT.match(text[start : start + 2 * LONGEST])):
            # （一）调整结构，提高质量和效益1.优化工业结构…
            mark = mark_at(text, start + first.end())
            if mark is not None and mark.style is Style.NUM:
                found.append(_Head(start + first.end(), end, mark.style, mark.number, mark.end))
        for hit in _NUMBERED.finditer(text, start, end):
            mark = mark_at(text, hit.start())
            if mark is not None and mark.style is Style.NUM:
                if len(found) > opened:
                    found[-1] = found[-1]._replace(end=hit.start())
                found.append(_Head(hit.start(), end, mark.style, mark.number, mark.end))
    return found


def _series(heads: Sequence[_Head]) -> list[list[_Head]]:
    """The lists that the headings make: of one style, each number one more than that before, or two where one is left
    out."""
    open_: dict[Style, list[_Head]] = {}
    found: list[list[_Head]] = []
    for head in heads:
        series = open_.get(head.style)
        if series is None or not 1 <= head.number - series[-1].number <= _SKIPS:
            series = open_[head.style] = []
            found.append(series)
        series.append(head)
    return found


def _alone(text: str, head: _Head) -> bool:
    return head.end - head.start <= HEADING_LIMIT and not is_final(text, head.end)


def _is_cut(head: _Head, cuts: set[int]) -> bool:
    return not cuts.isdisjoint(range(head.start + 1, min(head.end, head.words + 2 * LONGEST)))


def _cuts(text: str, series: list[_Head], least: float) -> set[int] | None:
    """Where the headings of a list end, and those inside paragraphs begin, if most are joined to their text; None where
    too few are for a judgement."""
    joined = [head for head in series if not _alone(text, head)]
    alone = len(series) - len(joined)
    if alone >= _PARTS_LEAST and alone >= _KIN_SHARE * len(series):
        # The others stand on lines of their own: what runs on far beyond a heading lost its break.
        return {end for head in joined if (end := _end(text, head))}
    if len(joined) < (_PARTS_LEAST if series[0].style in (Style.CN, Style.PCN) else _ALIKE_LEAST):
        return None
    if sum(_closed(text, head) - head.words for head in joined) < _RUNNING * len(joined):
        return None  # as nearly always, and soon
    if 2 * sum(text[head.end - 1] == "；" for head in joined) > len(joined):
        return set()
    seams = [_seam(text, head) for head in joined[:_FIRST]]
    if all(found is None or found.weight <= -_MOST for found in seams):
        return set()
    seams += [_seam(text, head) for head in joined[_FIRST:_JUDGED]]
    weight = sum(max(min(found.weight, _MOST), -_MOST) for found in seams if found)
    if weight < least:
        # Short sentences stand in one list with what is joined beyond doubt: 二、2031年工作安排今年…三、推进工业化。…
        return {found.at for found in seams if found and found.weight >= _DOUBTLESS}
    seams += [_seam(text, head) for head in joined[_JUDGED:]]
    likely = [(head, found) for head, found in zip(joined, seams, strict=True) if found is not None]
    usual = median(found.at - head.words for head, found in likely)
    ends = {found.beside(head.words, usual) for head, found in likely if found.weight > _LEAST_OF_LIST}
    return ends.union(head.start for head in joined if head.style is Style.NUM)


def _filled(text: str, head: _Head, lines: Sequence[int]) -> int:
    """Where a heading ends that fills its line, or two; 0 where it ends at a mark, or stands in lines of its own."""
    closed = _closed(text, head)
    reach = min(closed, head.start + HEADING_LIMIT) if closed < head.end else 0
    for at in lines[bisect_right(lines, head.words + _LEAST) : bisect_right(lines, reach)]:
        if _GOES_ON.search(text, head.words, at) is None:
            return at
    return 0


def _gapped(text: str, head: _Head, blanks: Sequence[int]) -> int:
    """Where the one blank among the words of a heading parts it from its text; 0 where there is none, or several.

    One that stands inside a word (推进现 代化) is but layout's.
    """
    reach = min(_closed(text, head), head.start + HEADING_LIMIT)
    within = [
        at
        for at in blanks[bisect_right(blanks, head.words + _LEAST - 1) : bisect_right(blanks, reach)]
        if not (text[at].isdigit() or text[at - 1].isdigit() or text[at - 1] in "，、")
        and goes_on(text, at) <= IN_WORDS
    ]
    return within[0] if len(within) == 1 and _GOES_ON.search(text, head.words, within[0]) is None else 0


def _closed(text: str, head: _Head) -> int:
    """Where the sentence that a heading opens ends."""
    mark = _SENTENCE.search(text, head.words, head.end)
    return mark.start() if mark else head.end


def _seam(text: str, head: _Head) -> Seam | None:
    closed = _closed(text, head)
    if closed == head.end:
        return None  # no text follows: it is a long heading
    return seam(text, head.start, head.words, closed, head.style)


def _end(text: str, head: _Head) -> int:
    """Where the words of a heading end to which its text is joined without a mark; 0 where they may be all of it."""
    found = _seam(text, head)
    return found.at if found is not None and found.weight > _SURE else 0
