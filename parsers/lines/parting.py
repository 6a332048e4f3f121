"""Numbered headings parted from the text that a lost line break joined to them without a mark.

（一）着力保持投资较快增长坚持以项目建设为总抓手，通过…: nothing but the words tells where the heading ends. One
alone is left as it is; where most of a list are joined so, or the others stand on lines of their own, a break is lost.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from . import glued
from .habits import HEADING_LIMIT, is_final
from .marks import Style, mark_at

__all__ = ["parted"]

_HEADED = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[，、]"
)
_KIN_LEAST, _KIN_SHARE = 3, 0.6
"""How many numbered headings stand alone, at least, where another runs on into its text by mistake."""
_ALIKE_LEAST, _PARTS_LEAST, _ALIKE_SHARE = 3, 2, 0.6
"""How many of a list are joined to their text, at least, how many parts of a text, and what share of those that do not
stand alone."""
_FILLED_LEAST, _FILLED_SHARE = 2, 0.3
"""How many of a list stand alone, at least, where another fills its line."""
_LONG = 600
"""Characters of a paragraph in which numbered headings may stand joined to each other."""
_NUMBERED = re.compile(r"[0-9](?<=[。！].)[0-9]?[.．、](?![0-9])")
_SENTENCE = re.compile("[。；！？：]")
_LONGEST = 40
"""Characters of a heading that ends at no mark, at most."""
_LEAST = 5
_SHORT_LEAST = 6
"""Characters of the sentence right behind such a heading, at least."""
# How a sentence opens that goes on about what its heading names.
_OPENS = re.compile(
    r"坚持(?!不懈)|(?:按照|围绕|继续|认真|进一步|牢固树立|充分|立足|紧紧|毫不动摇|千方百计|根据|针对|始终|必须|通过)"
    r"|(?:切实|深入|有效|持续|全面|大力|积极|努力|着力|不断|加快)"
    r"(?:开展|推进|实施|贯彻|学习|促进|提升|推动|防范|深化|强化|抓好|加强|优化|改善|扩大|巩固|做好|建设|落实|提高|发展|完善|健全|稳住|稳定"
    r"|解决|抓|把|转变|培育|培植|构建|打造)(?<!可持续发展)"
    r"|(?:加快|加大|强化|深化|推进|突出|抓住)(?!的)[^，。；：、]{2,10}，"
    r"|以[^，。；：、]{2,24}?(?:为|[推促带]|，)|在[^，。；：、]{2,16}?(?:同时|基础上|[中下上]，)"
    r"|这是|为了|由于|随着(?=[^，。]{4,20}，)|各级政府(?:及|要|必须|都|和)"
    r"|(?<![主重需必摘纲首紧简将只])要(?![求素件点闻害道])|今年|去年|当前|我们|把[^，。；：]{2,20}?(?:放|摆|作)"
    rf"|{glued.OPENS})"
)
# These open a short sentence, too, but stand inside headings as well.
_OPENS_SHORT = re.compile(
    r"(?:深化|实施|推进|强化|健全|完善|优化|提升|提质|拓宽|拓展|加快|加强|活化|培育|促进|融入|打造|积极|有效|提高|改善|扩大|巩固|规范"
    r"|严密|严格|推动|支持|引导|落实)[^，。；：、]{4,22}。"
)
# What the verb or noun behind it goes on with: no heading ends so.
_GOES_ON = re.compile(
    r"(?:扎实|加快|努力|全力|不断|全面|积极|大力|切实|着力|持续|深入|有效|稳步|有序|更加|进一步|加强|推进|提升|坚持|实现|促进|推动|强化|优化|完善"
    r"|健全|开展|实施|做好|抓好|前提下|基础上|条件下|过程中|同时|重大|重点|主要|优质|全民|各项|[的地得和与及在对把将为是有了以而并从向被让使不也又更再最很就都均各、，,（(《“第前])$"
)
_TAKEN_UP = re.compile(
    r"([一-鿿]{2})[^。：；！？]{0,38}?(\1[^，。：；！？是]{0,8})(?:是(?!否)|事关|关系到?|关乎|既是)"
)
"""A word of the heading that the sentence behind it takes up, to say what it is (促进文化大发展 文化是…)."""
_CLAUSE_LEAST = 6
"""Characters of the last clause of a heading, at least."""


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
    text: str, spans: list[tuple[int, int]], lines: Sequence[int] = (), blanks: Sequence[int] = ()
) -> list[tuple[int, int]]:
    """Return the paragraphs with headings parted from the text that is joined to them.

    ``lines`` are where lines begin that were broken by width, in a text that tells its paragraphs by nothing else;
    ``blanks`` are the gaps inside lines.
    """
    heads = _heads(text, spans)
    if not heads:
        return spans
    cuts: set[int] = set()
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
        heads = [head for head in heads if cuts.isdisjoint(range(head.start + 1, head.end))]
    heads = [head for head in heads if head.style is not Style.DI]  # sentences open so, too
    marked = [_alone(text, head) for head in heads if head.style is not Style.NUM]
    with_kin = sum(marked) >= max(_KIN_LEAST, _KIN_SHARE * len(marked))
    for series in _series(heads):
        cuts |= _cuts(text, series)
    for head in heads:
        if head.style is Style.NUM or not cuts.isdisjoint(range(head.start + 1, head.end)):
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


def _heads(text: str, spans: Sequence[tuple[int, int]]) -> list[_Head]:
    """The numbered headings that open paragraphs, and those of lists of 1. inside long ones."""
    found: list[_Head] = []
    for start, end in spans:
        opened = len(found)
        if _HEADED.match(text, start, end) and (mark := mark_at(text, start)) is not None:
            found.append(_Head(start, end, mark.style, mark.number, mark.end))
        if end - start < _LONG:
            continue
        if found[opened:] and (first := glued.ABOVE_NEXT.match(text[start : start + 2 * _LONGEST])):
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
    """The lists that the headings make: of one style, each number one more than that before."""
    open_: dict[Style, list[_Head]] = {}
    found: list[list[_Head]] = []
    for head in heads:
        series = open_.get(head.style)
        if series is None or head.number != series[-1].number + 1:
            series = open_[head.style] = []
            found.append(series)
        series.append(head)
    return found


def _alone(text: str, head: _Head) -> bool:
    return head.end - head.start <= HEADING_LIMIT and not is_final(text, head.end)


def _cuts(text: str, series: list[_Head]) -> set[int]:
    """Where the headings of a list end, and those inside paragraphs begin, if most are joined to their text."""
    joined = [head for head in series if not _alone(text, head)]
    alone = len(series) - len(joined)
    if alone >= _PARTS_LEAST and alone >= _KIN_SHARE * len(series):
        # The others stand on lines of their own: what runs on far beyond a heading lost its break.
        ends = [_end(text, head) for head in joined if _closed(text, head) - head.start > HEADING_LIMIT]
        return {end for end in ends if end}
    least = max(_PARTS_LEAST if series[0].style is Style.CN else _ALIKE_LEAST, _ALIKE_SHARE * len(joined))
    ends = []
    for place, head in enumerate(joined):
        if len(ends) + len(joined) - place < least:
            return set()  # as nearly always, and soon: too few of those left could be joined to their text
        if end := _end(text, head):
            ends.append(end)
    return set(ends).union(head.start for head in joined if head.style is Style.NUM) if len(ends) >= least else set()


def _filled(text: str, head: _Head, lines: Sequence[int]) -> int:
    """Where a heading ends that fills its line, or two; 0 where it ends at a mark, or stands in lines of its own."""
    closed = _closed(text, head)
    reach = min(closed, head.start + HEADING_LIMIT) if closed < head.end else 0
    for at in lines[bisect_right(lines, head.words + _LEAST) : bisect_right(lines, reach)]:
        if _GOES_ON.search(text, head.words, at) is None:
            return at
    return 0


def _gapped(text: str, head: _Head, blanks: Sequence[int]) -> int:
    """Where the one blank among the words of a heading parts it from its text; 0 where there is none, or several."""
    reach = min(_closed(text, head), head.start + HEADING_LIMIT)
    within = [
        at
        for at in blanks[bisect_right(blanks, head.words + _LEAST - 1) : bisect_right(blanks, reach)]
        if not (text[at].isdigit() or text[at - 1].isdigit() or text[at - 1] in "，、")
    ]
    return within[0] if len(within) == 1 and _GOES_ON.search(text, head.words, within[0]) is None else 0


def _closed(text: str, head: _Head) -> int:
    """Where the sentence that a heading opens ends."""
    mark = _SENTENCE.search(text, head.words, head.end)
    return mark.start() if mark else head.end


def _end(text: str, head: _Head) -> int:
    """Where the words of a heading end to which its text is joined without a mark; 0 where they may be all of it."""
    closed = _closed(text, head)
    stop = min(head.words + _LONGEST, closed)
    line = text[head.start : min(head.start + 2 * _LONGEST, head.end)]  # the patterns ask what stands in front
    part = glued.ABOVE_NEXT.match(line) or glued.TOLD.match(line)
    if part is None and head.style is Style.CN:
        part = glued.PART.match(line)
    if part is not None:
        return head.start + part.end()
    for opens in (_OPENS, _OPENS_SHORT):
        for at in range(head.words + _LEAST, stop):
            if opens.match(text, at) is None or _GOES_ON.search(text, head.words, at):
                continue
            clause = max(head.words, text.rfind("，", head.words, at) + 1)
            if at - clause < (_CLAUSE_LEAST if clause > head.words else _LEAST):
                continue
            if closed - at >= _SHORT_LEAST and (opens is _OPENS or at - head.words > _LEAST + 2):
                return at
    reach = min(head.words + 2 * _LONGEST, head.end)
    said = text.find("是", head.words, reach) >= 0 or text.find("关", head.words, reach) >= 0
    taken = _TAKEN_UP.search(text, head.words, reach) if said else None
    at = taken.start(2) if taken is not None else 0
    return at if at >= head.words + _LEAST and _GOES_ON.search(text, head.words, at) is None else 0
