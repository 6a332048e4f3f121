"""Openings of paragraphs that the headings beside them in their section speak for, where their own words do not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..lines.candidates import SALUTATION, Candidate, final_mark, has_figures, heads_nothing
from ..lines.marks import Style
from ..lines.openings import VERB_FIRST, claims, is_told, worth
from ..lines.sentences import Sentence

__all__ = ["siblings"]

_LONGEST = 62
_WORDS = 4
"""Characters that the openings of one section begin with."""
_BESIDE = 2
"""Headings of a section that speak for another."""
_HABIT, _HABIT_LEAST = 0.8, 12
"""Share of the paragraphs of a text that headings open, and how many, from which few others are left."""
_SHARE = 0.5
"""That of those in its section."""
_WORTH = 2
_OPENERS = (Style.RUNIN, Style.THEME)


def siblings(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add the openings that begin with the words of the headings beside them (更加积极地…。), and those that are only
    longer than these, where headings open nearly all paragraphs of a text."""
    blocks = _blocks(sentences, found, closed)
    total = sum(len(block) for block in blocks)
    headed = sum(1 for block in blocks for index in block if index in found)
    habit = headed >= max(_HABIT_LEAST, _HABIT * total)
    for block in blocks:
        heads = [index for index in block if index in found]
        if len(heads) < _BESIDE or len(heads) == len(block):
            continue
        beside = [sentences[index].text[:_WORDS] for index in heads]
        settled = habit and len(heads) >= _SHARE * len(block)
        for index in block:
            if index in found or not _may_head(sentences, index):
                continue
            akin = beside.count(sentences[index].text[:_WORDS]) >= _BESIDE
            if akin or (settled and _is_longer(sentences, index)):
                found[index] = Candidate(index, Style.RUNIN, 0, False)


def _blocks(sentences: Sequence[Sentence], found: Mapping[int, Candidate], closed: set[int]) -> list[list[int]]:
    """The first sentences of the paragraphs of each section."""
    blocks: list[list[int]] = [[]]
    for index, sentence in enumerate(sentences):
        if not sentence.first or index in closed:
            continue
        head = found.get(index)
        if head is not None and head.style not in _OPENERS:
            blocks.append([])
        else:
            blocks[-1].append(index)
    return blocks


def _may_head(sentences: Sequence[Sentence], index: int) -> bool:
    sentence = sentences[index]
    text = sentence.text
    if not 4 <= len(text) <= _LONGEST or sentence.mark is not None or final_mark(text) != "。" or has_figures(text):
        return False
    if SALUTATION.match(text) or claims(text, 0) or heads_nothing(text) or index + 1 >= len(sentences):
        return False
    following = sentences[index + 1]
    return following.mark is None and (
        not (sentence.last and following.last) or len(following.text) >= _WORTH * len(text)
    )


def _is_longer(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether an opening says what is to be done, or what came of something, and enough goes into it."""
    text = sentences[index].text
    if sentences[index].last or not worth(sentences, index, _WORTH):
        return False
    aim = _AIM.match(text)
    return VERB_FIRST.match(text[aim.end() :] if aim else text) is not None or is_told(text.rpartition("，")[2])


_AIM = re.compile("(?:围绕|以|按照?|着[眼力]|立足|瞄准|紧扣|针对)[^，。]{2,40}，")
"""What an opening says first of how its task is to be done, or what for."""
