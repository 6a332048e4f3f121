"""Candidates for headings, and what tells one sentence from another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..wording.gathering import spelled
from .marks import Style
from .sentences import FINAL, Sentence

__all__ = ["SALUTATION", "Candidate", "final_mark", "has_figures", "heads_nothing", "is_followed"]


class Candidate(NamedTuple):
    """A sentence that is a heading."""

    sentence: int
    """Its place among the sentences."""
    style: Style
    number: int
    """List number, 0 without one."""
    sure: bool
    """False where only shape and company speak for it."""


_QUOTED = re.compile(r"[“\"《][^“”\"》]{1,20}[”\"》]")
_NAMES = re.compile(
    r"(?:19|20)[0-9]{2}(?:年|[—-])|[0-9]{1,3}周年|第[0-9]{1,3}[届次]|[0-9](?:(?<![0-9.][0-9])[AG](?![0-9A-Za-z])|(?<![0-9.][0-9])\.0(?![0-9]))"
)
"""Years, anniversaries, meetings, and what digits name (5G, 4A, 2.0)."""
_CLASSES = re.compile(
    "(?<![0-9一二两三四五六七八九十百千])(?:[十百千]+亿元?(?=级|产业|集群|园区|企业|板块|工程)"
    "|[百千]万(?=人口|人民|群众|市民|百姓|居民|儿女|家庭))"
)
# It begins with a set, so that ``re`` passes over text in which no number stands.
_FIGURE = re.compile(
    r"[0-9一二两三四五六七八九十百千](?:(?<=[0-9])|(?<=百)分之|(?<!两)[一二三四五六七八九十百千]*[多余]?[万亿]"
    r"|(?<![百千])[一二两三四五六七八九十]*(?:成(?=[。，、左以])|番|倍)"
    r"|(?<![一两百千])[二三四五六七八九十]*(?:家|个百分点|亩|公里))"
)
SALUTATION = re.compile(r"^(?:尊敬的)?(?:主席团|主任|主席)?[、，]?(?:各位|同志们|女士们|先生们|尊敬的|朋友们)")
"""What addresses the audience."""
_OPENS_NO_HEADING = re.compile(
    r"(?:这|我们|各位|同志们|同时|此外|另外|但|然而|因此|为此|目前|当前|现在|总之|在此|对此|其中|特别是|尤其"
    r"|不过|如果|展望|也|还|要|它|他们|其(?!次)|可以|由于|据|预计|在|一年来[，,]我们|今年是|事实)"
)
# Every branch begins with a plain character, so that ``re`` passes over text in which none can stand.
_NO_HEADING = re.compile(
    rf"{spelled('如下|以下[^，。]{0,12}|是|有', '[。:：]$')}|表示|报告(?:工作)?[，,].*审议|感谢|？|\?"
    r"|是[^，,]{0,40}的?(?:一年|[三五]年)[。！]"
)


def heads_nothing(text: str) -> bool:
    """Whether a sentence is worded as no heading is."""
    return _OPENS_NO_HEADING.match(text) is not None or _NO_HEADING.search(text) is not None


def has_figures(text: str) -> bool:
    """Whether a sentence holds figures, names in quotes, years and classes (百亿级产业) aside."""
    if _FIGURE.search(text) is None:
        return False
    return _FIGURE.search(_CLASSES.sub("", _NAMES.sub("", _QUOTED.sub("", text)))) is not None


def final_mark(text: str) -> str:
    """The final mark of a sentence, closers left aside; empty where it has none."""
    bare = text.rstrip("”’）)】》\"'")
    return bare[-1] if bare and bare[-1] in FINAL else ""


def is_followed(sentences: Sequence[Sentence], index: int, style: Style | None = None) -> bool:
    """Whether text follows in the same paragraph that is not the next item of the same list."""
    if sentences[index].last or index + 1 >= len(sentences):
        return False
    mark = sentences[index + 1].mark
    return mark is None or style is None or mark.style is not style
