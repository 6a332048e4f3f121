"""Parts that are numbered as sections usually are: （一） or 1、 where a report has no 一、."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...schema.terms import Role
from ..lines.candidates import Candidate, final_mark
from ..lines.marks import Style
from ..lines.sentences import Sentence
from .roles import heading_role, is_part_line

__all__ = ["listed_parts"]

_ABOVE = (Style.LINE, Style.PART, Style.CN)
"""Styles that head parts usually."""
_BELOW = (Style.PCN, Style.DI, Style.NUM, Style.PNUM, Style.CIRCLED)
"""Styles that number sections usually."""
_TIME = re.compile("(?:19|20)[0-9]{2}年|[去今明]年|过去|今后|以来")
_OPENED = re.compile("请予?审[议查]|提请.{0,20}审议")


def listed_parts(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> set[int]:
    """Places of the candidates that head parts although their style usually stands below: those of the first list."""
    first = next((place for place, each in enumerate(candidates) if each.style in (*_ABOVE, *_BELOW)), None)
    if first is None or candidates[first].style not in _BELOW:
        return set()
    above = [
        place
        for place, each in enumerate(candidates)
        if each.style in _ABOVE and not _beside(sentences[each.sentence])
    ]
    if above:
        return _ruling(sentences, candidates, first, above)
    titled = _titled(candidates)
    if titled:
        return titled
    style = candidates[first].style
    opened = any(_OPENED.search(each.text) for each in sentences[: candidates[first].sentence])
    if style is Style.PCN and opened and candidates[first].number == 1:
        return {place for place, each in enumerate(candidates) if each.style is style}
    parts = _list(sentences, candidates, first)
    heads = [sentences[candidates[place].sentence] for place in parts]
    lines = all(head.alone and not final_mark(head.text) for head in heads)
    told = all(heading_role(head.text) is not None for head in heads[:2])
    if opened and candidates[first].number == 1 and len(parts) > 1 and (lines or told):
        return set(parts)
    # In a fragment lines must say more: which time they are about.
    timed = any(_TIME.search(head.text) for head in heads)
    return set(parts) if lines and timed and all(is_part_line(head.text) for head in heads[:2]) else set()


def _ruling(
    sentences: Sequence[Sentence], candidates: Sequence[Candidate], first: int, above: list[int]
) -> set[int]:
    """The list that begins with the candidate at ``first``, where its members name parts and the lists of 一、 begin
    anew below them (01 / 2030年工作回顾 … 一、 二、 … 02 / 2031年工作安排 … 一、 二、)."""
    parts = _list(sentences, candidates, first)
    named = [place for place in parts if is_part_line(sentences[candidates[place].sentence].text)]
    numbered = all(candidates[place].style is Style.CN for place in above)
    if candidates[first].number != 1 or len(named) < 2 or not numbered:
        return set()
    runs = [[place for place in above if start < place < stop] for start, stop in pairwise([*parts, len(candidates)])]
    anew = [candidates[run[0]].number for run in runs if run]
    return set(parts) if len(anew) > 1 and set(anew) == {1} else set()


def _beside(head: Sentence) -> bool:
    """Whether an unnumbered line stands beside the parts of any report: 结束语, 名词解释."""
    return head.mark is None and heading_role(head.text) in (Role.CLOSING, Role.GLOSSARY)


def _titled(candidates: Sequence[Candidate]) -> set[int]:
    """The unnumbered lines right above the lists of （一）, where two or more have such a line, and every list has."""
    firsts = [place for place, each in enumerate(candidates) if each.style is Style.PCN and each.number == 1]
    lines = {place - 1 for place in firsts if place and candidates[place - 1].style is Style.SUBLINE}
    return lines if 1 < len(lines) == len(firsts) else set()


def _list(sentences: Sequence[Sentence], candidates: Sequence[Candidate], first: int) -> list[int]:
    """The list that begins with the candidate at ``first``: 1、2030年工作回顾 … 2、2031年工作安排.

    A list of the same style below one of its members begins with 1 again; it is left where the next part is named.
    """
    style, number = candidates[first].style, candidates[first].number
    parts: list[int] = []
    anew = False
    for place in range(first, len(candidates)):
        each = candidates[place]
        if each.style is not style:
            continue
        if each.number == number + len(parts):
            if not anew or heading_role(sentences[each.sentence].text) is not None:
                parts.append(place)
                anew = False
        elif each.number == 1:
            anew = True
    return parts
