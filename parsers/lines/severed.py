"""Words that a page cut or set apart: a paragraph stops inside a sentence, and the next lines go on with the rest."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from ...text.forms import START, forms
from ...text.suspicion import reports_at_large
from .marks import mark_at

__all__ = ["IN_WORDS", "cuts_word", "goes_on", "put_back", "rejoined"]

_GOES_ON = 3.0
"""How much likelier the next characters are behind those before a break than at the start of a line, where a word
was cut: by a factor of e to this."""
_CUTS = 4.0
"""The same where the line so far is but part of a sentence: it may be a heading."""
IN_WORDS = 4.0
"""How much likelier they are behind those before a blank in a heading that stands inside a word, and parts nothing."""
_CUTS_HEADING = 10.0
"""The same where it is a heading by its number or its shape, which often names what the next line opens with."""
_REST = 3
"""Characters in which a line ends the sentence of the one above, at most, its mark included (坚实有 / 力。)."""
_TITLES = re.compile("报告|代表大会|会议|人民政府")
"""What the lines of a title and of its delivery say, which are short and stand below each other."""
_TITLE_REACH = 12
_AHEAD = 2
_SENTENCE = re.compile("[。！？；]")
_CHINESE = re.compile("[一-鿿]")
_REACH = 400
_APART = re.compile("[一-鿿]{2,}")
_LONGEST = 10
_SHORT = 4
"""Characters of a line that is no heading where the line above it stops inside a sentence, at most."""
_AGAIN = 2
_RUNNING = re.compile("[，。；]")
_ABOVE_SPEAKER = ("报告", "会议", "会议上", "大会", "大会上", "日", "日)", "日）")
"""What the lines end with that the name of a speaker stands below."""
_ABOVE_LONGEST = 3
_FINAL = "。！？；：，、!?;:,”』」）)%"


def cuts_word(text: str, opened: int, at: int) -> bool:
    """Whether the paragraph that began at ``opened`` was cut in the middle of a word before ``at``.

    It holds sentences, or clauses of one without a number: of other lines, such as headings, this cannot be said.
    """
    if not (_CHINESE.match(text, at - 1) and _CHINESE.match(text, at)):
        return False
    if mark_at(text, at) is not None:
        return False
    whole = _SENTENCE.search(text, max(opened, at - _REACH), at) is not None
    if not whole and (text.find("，", opened, at) < 0 or mark_at(text, opened) is not None):
        return False
    return goes_on(text, at) > (_GOES_ON if whole else _CUTS)


def goes_on(text: str, at: int) -> float:
    """How much likelier the characters at ``at`` are behind those before them than at the start of a line."""
    ruler, following = reports_at_large(), text[at : at + _AHEAD]
    return ruler.of(following, START + forms(text[max(0, at - 2) : at])) - ruler.of(following, START)


_HEADS = ("目标", "任务", "回顾", "安排", "要求", "思路", "打算", "部署")
"""How a line of few words ends that heads what follows (预期目标)."""


def put_back(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put words that a page set apart (links, what was searched for) back into their sentence: …省国民 / 经济和社会发 /
    展第十个五年计划….

    They stand on a line of their own below one that stops inside a sentence: again and again, or in few characters.
    """
    again = Counter(
        text[start:end]
        for (_, closed), (start, end) in pairwise(spans)
        if end - start <= _LONGEST and text[closed - 1] not in _FINAL and _APART.fullmatch(text, start, end)
    )
    if not again:
        return spans
    whole = [spans[0]]
    running = _RUNNING.search(text, *spans[0]) is not None  # whether the last of the whole ones tells anything
    joined = False
    for place, (start, end) in enumerate(spans[1:], 1):
        opened, closed = whole[-1]
        apart = not joined and end - start <= _LONGEST and text[closed - 1] not in _FINAL
        apart = apart and not text.endswith(_ABOVE_SPEAKER, max(opened, closed - _ABOVE_LONGEST), closed)
        if apart:
            words = text[start:end]
            after = place + 1 < len(spans) and _CHINESE.match(text, spans[place + 1][0]) is not None
            few = len(words) <= _SHORT and running and not words.endswith(_HEADS)
            apart = after and words in again and (again[words] >= _AGAIN or few)
        own = _RUNNING.search(text, start, end) is not None
        if apart or (joined and mark_at(text, start) is None):
            whole[-1] = (opened, end)
            running = running or own
        else:
            whole.append((start, end))
            running = own
        joined = apart
    return whole


def rejoined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join paragraphs that a break inside a word parted though the first is a heading by its number or its shape
    (（三）聚焦民生福 / 祉，…), or the second but ends its word (坚实有 / 力。)."""
    whole = spans[:1]
    for start, end in spans[1:]:
        if _severs(text, *whole[-1], start, end):
            whole[-1] = whole[-1][0], end
        else:
            whole.append((start, end))
    return whole


def _severs(text: str, opened: int, closed: int, start: int, end: int) -> bool:
    if not (_CHINESE.match(text, closed - 1) and _CHINESE.match(text, start)) or mark_at(text, start) is not None:
        return False
    if _TITLES.search(text, max(opened, closed - _TITLE_REACH), min(end, start + _TITLE_REACH)):
        return False
    rest = _SENTENCE.search(text, start, min(end, start + _REST)) is not None
    return goes_on(text, start) > (_GOES_ON if rest else _CUTS_HEADING)
