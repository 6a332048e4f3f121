"""Openings of paragraphs that the headings beside them in their section speak for, where their own words do not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from ..lines.candidates import SALUTATION, Candidate, final_mark, has_figures, heads_nothing
from ..lines.marks import Style
from ..lines.openings import (
    COMMA,
    PLAIN_LIMIT,
    PREDICATE_LAST,
    RUN_IN_LIMIT,
    VERB_FIRST,
    claims,
    is_plain,
    is_told,
    opener_shape,
    worth,
)
from ..lines.sentences import Sentence
from .printed import is_built_alike, opens_alike
from .stretches import FAR, tells

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
_RULED = 50
"""Characters that follow a heading behind the words that lead in to its section, at least."""
_OPENERS = (Style.RUNIN, Style.THEME)


def siblings(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add the openings that begin with the words of the headings beside them (更加积极地…。), and those that are only
    longer than these, where headings open nearly all paragraphs of a text."""
    blocks = _blocks(sentences, found, closed)
    total = sum(len(block) for block in blocks)
    headed = sum(1 for block in blocks for index in block if index in found)
    habit = headed >= max(_HABIT_LEAST, _HABIT * total)
    _duties(sentences, blocks, found)
    for block in blocks:
        heads = [index for index in block if index in found]
        if len(heads) < len(block):
            heads = _of_one_build(sentences, block, heads, found)
        if not heads and len(block) >= _BESIDE and all(_sums_up(sentences, index) for index in block):
            found.update((index, Candidate(index, Style.RUNIN, 0, False)) for index in block)
        if len(heads) < _BESIDE or len(heads) == len(block):
            continue
        beside = [sentences[index].text[:_WORDS] for index in heads]
        _behind_lead_in(sentences, block, heads, found, closed)
        settled = habit and len(heads) >= _SHARE * len(block)
        for index in block:
            if index in found or not _may_head(sentences, index):
                continue
            akin = beside.count(sentences[index].text[:_WORDS]) >= _BESIDE
            if akin or (settled and _is_longer(sentences, index)):
                found[index] = Candidate(index, Style.RUNIN, 0, False)


def _of_one_build(
    sentences: Sequence[Sentence], block: list[int], heads: list[int], found: dict[int, Candidate]
) -> list[int]:
    """The headings of a section with the openings that are built like them, however little follows these; where none
    is known, those that all say the same of different things (要在产业升级上实现新突破。 要在改善民生上…)."""
    others = [
        index
        for index in block
        if index not in found and _is_short(sentences, index) and sentences[index].text[0] not in _TIMES
    ]
    if not others:
        return heads
    known = [text for index in heads if len(text := sentences[index].text.rstrip("。")) <= RUN_IN_LIMIT]
    if known:
        said = ((index, sentences[index].text.rstrip("。")) for index in others if _may_head(sentences, index))
        added = [
            index for index, text in said if any(opens_alike(text, one) and is_built_alike(text, one) for one in known)
        ]
    else:
        added = [index for index in others if _is_framed(sentences[others[0]].text, sentences[index].text)]
        said_of = {sentences[index].text for index in added}
        if len(said_of) < len(added) or len(added) < max(_BESIDE, _FRAMED_SHARE * len(block)):
            return heads
    found.update((index, Candidate(index, Style.RUNIN, 0, False)) for index in added)
    return sorted([*heads, *added])


def _is_short(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a short sentence without figures opens a paragraph that goes on."""
    sentence = sentences[index]
    text = sentence.text
    return (
        4 <= len(text) <= RUN_IN_LIMIT
        and not sentence.last
        and sentence.mark is None
        and final_mark(text) == "。"
        and not has_figures(text)
        and SALUTATION.match(text) is None
        and worth(sentences, index, _BUILT_WORTH)
    )


def _is_framed(one: str, other: str) -> bool:
    """Whether two sentences open and end with the same words around what each is about."""
    shared = _common(one, other)
    ended = _common(one[-2::-1], other[-2::-1])
    return shared > 0 and ended >= _ENDED_ALIKE and shared + ended >= _FRAME


def _common(one: str, other: str) -> int:
    """How many characters two words begin with that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


_BUILT_WORTH = 0.8
"""How much must follow an opening that is built like the headings beside it."""
_TIMES = frozenset("在过一二三四五六七八九十两这我")
"""What openings begin with that say when something was, or who did it."""
_FRAMED_SHARE, _ENDED_ALIKE, _FRAME = 0.6, 3, 6
"""Share of the paragraphs of a section that such sentences open, and characters that they share."""


def _duties(sentences: Sequence[Sentence], blocks: Sequence[list[int]], found: dict[int, Candidate]) -> None:
    """Add the openings of a section that all say what must be done (要用科技强动力。), as headings of its text do."""
    must = {index for block in blocks for index in block if _DUTY.match(sentences[index].text)}
    if sum(1 for index in must if index in found) < _DUTIES_LEAST:
        return
    for block in blocks:
        if len(block) >= _BESIDE and must.issuperset(block):
            for index in block:
                if not sentences[index].last and not has_figures(sentences[index].text):
                    found.setdefault(index, Candidate(index, Style.RUNIN, 0, False))


_DUTY = re.compile("要(?![素求点么])[^，。]{3,18}。$")
_DUTIES_LEAST = 6


def _sums_up(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether an opening says in several clauses what was done, and what follows tells it with figures."""
    if not (_may_head(sentences, index) and COMMA.search(sentences[index].text) and _is_longer(sentences, index)):
        return False
    paragraph = sentences[index].paragraph
    far = min(len(sentences), index + FAR)
    end = next((at for at in range(index + 1, far) if sentences[at].paragraph != paragraph), far)
    return worth(sentences, index, _SUMMED) and tells(sentences, index, end)


_SUMMED = 2.5


def _behind_lead_in(
    sentences: Sequence[Sentence], block: list[int], heads: list[int], found: dict[int, Candidate], closed: set[int]
) -> None:
    """The heading of the first paragraph of a section that lost its line break, so that it stands behind what leads in
    to the section: one short sentence of the form of those that open the paragraphs below."""
    first = block[0]
    if first in found or heads != block[1:]:
        return
    openings = [sentences[index].text for index in heads]
    form = next((form for form in (VERB_FIRST, PREDICATE_LAST) if all(map(form.search, openings))), None)
    longest = max(map(len, openings)) + 1
    if form is None or longest > PLAIN_LIMIT or not all(map(is_plain, openings)):
        return
    end = next(index for index in range(first, block[1] + 1) if sentences[index].last)
    likely = [
        index
        for index in range(first + 1, end)
        if len(text := sentences[index].text) <= longest and is_plain(text) and opener_shape(sentences[index]) == 2
    ]
    if len(likely) == 1 and likely[0] not in closed:
        ruled = sentences[end].end - sentences[likely[0]].end
        if ruled >= _RULED and form.search(sentences[likely[0]].text):
            found[likely[0]] = Candidate(likely[0], Style.RUNIN, 0, False)


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
