"""Headings of paragraphs that lost their line breaks: …居全省第二。产业结构明显优化。三次产业比重…"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..lines.candidates import Candidate
from ..lines.marks import Style
from ..lines.openings import is_plain, opener_shape
from ..lines.sentences import Sentence
from .stretches import tells

__all__ = ["joined"]

_LEAST = 5
"""Such sentences that a text holds at least; others have at most three by chance."""
_LONGEST = 13
_BEFORE, _BEHIND = 60, 80
"""Characters before and behind each in its paragraph, figures among them."""


def joined(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """Add short plain sentences in mid-paragraph, between stretches of figures, where a text has many of them."""
    short = {index for index, sentence in enumerate(sentences) if not sentence.first and len(sentence.text) <= _LONGEST}
    if len(short) < _LEAST:
        return
    heads: list[int] = []
    for paragraph in paragraphs:
        edges = [paragraph[0] - 1, *(index for index in paragraph if index in found), paragraph[-1] + 1]
        for begin, end in pairwise(edges):
            heads.extend(
                index
                for index in range(begin + 2, end - 1)
                if index in short
                and index not in closed
                and opener_shape(sentences[index]) == 2
                and is_plain(sentences[index].text)
                and sentences[index].start - sentences[begin + 1].start >= _BEFORE
                and sentences[end - 1].end - sentences[index].end >= _BEHIND
                and tells(sentences, begin, index)
                and tells(sentences, index, min(end, index + 4))
            )
    if len(heads) >= _LEAST:
        found.update((index, Candidate(index, Style.RUNIN, 0, False)) for index in heads)
