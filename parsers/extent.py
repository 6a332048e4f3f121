"""How far the report reaches inside a page: from its title or delivery line to its last sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .sentences import Sentence

__all__ = ["body_lines", "further", "without_tail"]

Span = tuple[int, int]

_TITLE = re.compile(r"政府工作(?:的)?报告")
_DELIVERY = re.compile(
    r"(?:[0-9]{4}|[一二][○〇零Ｏ一二三四五六七八九]{3})年.{1,6}月.{1,4}日.{0,6}(?:在|于).{2,40}(?:会议|大会)"
)
_SALUTATION = re.compile(r"^(?:尊敬的)?(?:各位代表|主席团)")
_FORMULA = re.compile(r"(?:我|现).{0,14}代表.{0,20}(?:政府|国务院)|受.{0,12}委托")
_FINAL = "。！？；!?;”）)"
_TITLE_LINE = re.compile(r"政府工作(?:的)?报告$")
_SECOND = re.compile(r"我(?:受.{0,10}委托|代表).{0,20}(?:政府|国务院)")
_OPENING = 8
"""Sentences that the head of a report has at most."""
_HEAD = 40
_SHORT = 80
_SALUTATION_LIMIT = 24
_TRAILING = 80


def body_lines(text: str, lines: Sequence[Span], cuts: Sequence[int] = ()) -> tuple[list[Span], list[Span]]:
    """Return the paragraphs of the body and those that stand on the page before it.

    The body begins at the report's title, or at the delivery line where the page only repeats the title as its
    headline or puts its own lines below it (``cuts``: the clean offsets at which page furniture was left out);
    without either, at the salutation or the opening formula; a fragment begins where it begins.
    """
    title = delivery = opening = None
    read = 0
    for place, (start, end) in enumerate(lines[:_HEAD]):
        line = text[start:end]
        if (_SALUTATION.match(line) and len(line) <= _SALUTATION_LIMIT) or _FORMULA.search(line[:120]):
            opening = place
            break
        if len(line) <= _SHORT and _DELIVERY.search(line) and delivery is None:
            delivery = place
        elif len(line) <= _SHORT and _TITLE.search(line):
            title = place
        else:
            # Running text before any salutation: a fragment, not a page's head.
            read += len(line) if line[-1] in "。；！？;!?" else len(line) // 4
            if read > 2 * _SHORT:
                break
    if title is not None and delivery is not None and title < delivery:
        begin = title if delivery - title <= 2 and not _headline(text, lines[title]) else delivery
    elif delivery is not None:
        begin = delivery
    elif title is not None and opening is not None:
        begin = title
    elif opening is not None:
        begin = opening
        while begin > 0 and opening - begin < 3 and _belongs(text, lines[begin - 1]):
            begin -= 1
    else:
        begin = title if title is not None else 0
    if begin == title and begin + 1 < len(lines) and lines[begin + 1][0] in cuts:
        begin += 1
    return list(lines[begin:]), list(lines[:begin])


def without_tail(text: str, lines: Sequence[Span], cuts: Sequence[int]) -> tuple[list[Span], list[Span]]:
    """Return the paragraphs but for the page's foot, and that foot.

    ``cuts`` are the clean offsets at which page furniture was left out: short lines without a final mark that stand
    behind furniture behind the last sentence are no report.
    """
    stop = len(lines)
    foot = stop
    while stop > 1:
        start, end = lines[stop - 1]
        if end - start > _TRAILING or text[end - 1] in _FINAL:
            break
        stop -= 1
        if start in cuts and text[lines[stop - 1][1] - 1] in _FINAL:
            foot = stop
    return list(lines[:foot]), list(lines[foot:])


def further(text: str, sentences: Sequence[Sentence]) -> list[Span]:
    """Return where in the body a second report begins, and any after it: its title or delivery line.

    Without either it is the opening formula that tells.
    """
    found: list[Span] = []
    reported = False
    since = -_HEAD
    for index, sentence in enumerate(sentences):
        words = sentence.text
        if sentence.alone and len(words) <= _SHORT and (_TITLE_LINE.search(words) or _DELIVERY.search(words)):
            if reported and index - since > _OPENING and _opens(sentences, index):
                found.append((sentence.start, sentence.end))
                reported, since = False, index
        elif len(words) > _SHORT or words[-1] in _FINAL:
            opens = "审议" in words and _SECOND.search(words) is not None
            if opens and reported and index - since > _OPENING:
                found.append((sentence.start, sentence.end))
            since = index if opens else since
            reported = True
    return found


def _opens(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a title or delivery line stands at the head of a report: with the other, or before the salutation."""
    for near in sentences[index + 1 : index + 5]:
        if _SALUTATION.match(near.text) or _DELIVERY.search(near.text) or _FORMULA.search(near.text):
            return True
    return False


def _headline(text: str, line: Span) -> bool:
    """Whether a title line is the page's headline: it names date or speaker as well."""
    return re.search(r"[（(].*[日）)]", text[slice(*line)]) is not None


def _belongs(text: str, line: Span) -> bool:
    words = text[slice(*line)]
    return len(words) <= 40 and re.search(r"[省市县区州旗镇乡]长|总理|主席|会议", words) is not None
