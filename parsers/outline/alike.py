"""Sentences built alike that divide a paragraph: 抓产业、促转型，动能增强。 … 抓城建、提品质，面貌改善。 …"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ..lines.candidates import SALUTATION, Candidate, final_mark, has_figures, heads_nothing
from ..lines.marks import Style
from ..lines.openings import ACT, RUN_IN_LIMIT, is_told_twice, opener_shape
from ..lines.sentences import Sentence

__all__ = ["alike"]

_LEAST = 3
"""Members of a series."""
_NEAR = 4
"""Sentences behind the opening of a paragraph among which its series begins."""
_RULED = 30
"""Characters that follow each member, at least."""
_SHARE = 0.6
"""Members among the sentences of a paragraph that are as short and hold no figures."""
_WORDS, _WORDS_SPOKEN = 2, 3
"""Characters that a series opens with, and one whose members open as no heading does (我们大抓…，…。)."""
_APART = 1
"""Characters by which clauses of one build may differ in length."""
_CLAUSE = re.compile("[，、]")
_AIMS = re.compile("(?:目标|要求|思路|思想|原则)(?:任务)?[是为]?[：:]")
"""What opens a paragraph whose short sentences say what is aimed at."""


def alike(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """Add the series of sentences that divide paragraphs in which no other heading stands."""
    for paragraph in paragraphs:
        if len(paragraph) < 2 * _LEAST or not found.keys().isdisjoint(paragraph[1:]):
            continue
        if _AIMS.search(sentences[paragraph[0]].text):
            continue
        members = _series(sentences, paragraph, found, closed)
        goes_on = members[:1] == paragraph[:1] and paragraph[0] in found
        for index in members:
            found.setdefault(index, Candidate(index, Style.RUNIN if goes_on else Style.INNER, 0, False))


def _series(
    sentences: Sequence[Sentence], paragraph: list[int], found: Mapping[int, Candidate], closed: set[int]
) -> list[int]:
    short = [
        index
        for index in paragraph[:-1]
        if len(sentences[index].text) <= RUN_IN_LIMIT
        and index not in closed
        and (index not in found or found[index].style is Style.RUNIN)
        and _may_head(sentences[index])
    ]
    best: list[int] = []
    for place, first in enumerate(short[:_NEAR]):
        if first - paragraph[0] > _NEAR:
            break
        members = _apart(first, (at for at in short[place + 1 :] if _is_kin(sentences[first].text, sentences[at].text)))
        if len(members) < _LEAST and (opener_shape(sentences[first]) or not heads_nothing(sentences[first].text)):
            like = (at for at in short[place + 1 :] if _is_even(sentences[first].text, sentences[at].text))
            members = _apart(first, like)
        said = {sentences[index].text for index in members}
        if len(members) < max(_LEAST, len(best) + 1) or len(said) < len(members):
            continue
        longest = max(len(sentences[index].text) for index in members)
        rivals = sum(1 for index in short if len(sentences[index].text) <= longest)
        sure = all(_is_refrain(sentences[first].text, sentences[index].text) for index in members[1:])
        if (sure or len(members) >= _SHARE * rivals) and all(_ruled(sentences, paragraph, members)):
            best = members
    return best


def _may_head(sentence: Sentence) -> bool:
    text = sentence.text
    return (
        len(text) >= 4
        and sentence.mark is None
        and final_mark(text) == "。"
        and not has_figures(text)
        and SALUTATION.match(text) is None
    )


def _apart(first: int, others: Iterable[int]) -> list[int]:
    """Those of a series between which text stands."""
    members = [first]
    for index in others:
        if index - members[-1] >= 2:
            members.append(index)
    return members


def _is_kin(first: str, other: str) -> bool:
    """Whether a sentence opens with the words of the first of a series, in as many clauses."""
    if len(_CLAUSE.findall(first)) != len(_CLAUSE.findall(other)):
        return False
    if first[0] == other[0] == "要" and abs(len(first) - len(other)) <= _APART and _CLAUSE.search(first) is None:
        return True  # 要加强法治建设。… 要提升服务效能。…
    if _CLAUSE.search(first) is not None and _ends(first) == _ends(other):
        return True  # 抓好大气治理，坚决打赢蓝天保卫战。… 突出水的治理，坚决打赢碧水保卫战。…
    words = _WORDS_SPOKEN if heads_nothing(first) else _WORDS
    return first[:words] == other[:words] and ACT.match(first) is None


def _ends(text: str) -> str:
    """The first and last words of the last clause of a sentence."""
    last = _CLAUSE.split(text)[-1]
    return last[:_WORDS_SPOKEN] + last[-_WORDS_SPOKEN:] if len(last) >= _LAST_LEAST else text


_LAST_LEAST = 8
def _is_even(first: str, other: str) -> bool:
    """Whether the clauses of a sentence are as long as those of the first of a series, or both say what came of two
    things."""
    one, another = _CLAUSE.split(first), _CLAUSE.split(other)
    if len(one) == 1 or len(one) != len(another):
        return False
    even = all(abs(len(left) - len(right)) <= _APART for left, right in zip(one, another, strict=True))
    return even or (is_told_twice(first) and is_told_twice(other))


def _is_refrain(first: str, other: str) -> bool:
    """Whether two sentences leave no doubt: three clauses of the same lengths, or two that open with the same words."""
    one, another = _CLAUSE.split(first), _CLAUSE.split(other)
    if len(one) > 2:
        return True
    return len(one) > 1 and all(left[:2] == right[:2] for left, right in zip(one, another, strict=True))


def _ruled(sentences: Sequence[Sentence], paragraph: list[int], members: list[int]) -> Iterable[bool]:
    for index, following in zip(members, [*members[1:], paragraph[-1] + 1], strict=True):
        yield sentences[following - 1].end - sentences[index].end >= _RULED
