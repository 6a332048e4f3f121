"""Headings right behind that of their paragraph: （四）提升服务业。大力发展生产性服务业。… 提升生活性服务业。…"""

from __future__ import annotations

from collections.abc import Sequence

from ..lines.candidates import Candidate
from ..lines.marks import Style
from ..lines.openings import is_plain, opener_shape
from ..lines.sentences import Sentence

__all__ = ["leading"]

_LONGEST = 16
_LEAST, _SHARE = 3, 0.6
"""Paragraphs of numbered headings that a second one follows at once: how many, of those that are divided."""
_APART = 50
"""Characters between the first heading of a paragraph and the next, at least."""
_RULED = 30
"""Characters that each of those follows which end with the same words."""
_SAME = 3
"""Characters that these end with."""


def leading(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """Divide the paragraphs of numbered headings by the short sentence right behind these: where a text does so as a
    rule, or where two others of its paragraph end with its words."""
    numbered = [each for each in paragraphs if len(each) > _LEAST and _is_numbered(found.get(each[0]))]
    divided = [each for each in numbered if not found.keys().isdisjoint(each[1:])]
    led = sum(1 for each in divided if each[1] in found)
    habit = led >= _LEAST and led >= _SHARE * len(divided)
    for paragraph in numbered:
        first = paragraph[1]
        if first in found or not _may_head(sentences, first, closed):
            continue
        inner = [index for index in paragraph[2:] if index in found]
        if any(found[index].style is not Style.INNER for index in inner):
            continue
        others = [index for index in paragraph[3:-1] if index in inner or _may_head(sentences, index, closed)]
        words = sentences[first].text[-_SAME - 1 :]
        akin = [first, *(index for index in others if sentences[index].text.endswith(words))]
        stops = [*akin[1:], paragraph[-1] + 1]
        if len(akin) >= _LEAST and all(
            sentences[stop - 1].end - sentences[index].end >= _RULED for index, stop in zip(akin, stops, strict=True)
        ):
            members = akin
        elif habit and inner:
            near = sentences[first].end + _APART
            members = [first, *(index for index in inner if sentences[index - 1].end >= near)]
            if len(members) < max(2, len(inner)):
                continue
        else:
            continue
        for index in inner:
            del found[index]
        found.update((index, Candidate(index, Style.INNER, 0, False)) for index in members)


def _is_numbered(head: Candidate | None) -> bool:
    return head is not None and head.style < Style.SHI


def _may_head(sentences: Sequence[Sentence], index: int, closed: set[int]) -> bool:
    sentence = sentences[index]
    return (
        len(sentence.text) <= _LONGEST
        and index not in closed
        and opener_shape(sentence) == 2
        and is_plain(sentence.text)
    )
