"""Parallel short sentences inside a paragraph, each of which heads what follows (加快平台“腾拓”。… 推进项目“引落”。…).

They are told by each other: by their length, the words that they share, their form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..lines.candidates import Candidate, has_figures
from ..lines.marks import Style
from ..lines.openings import ACT, COMMA, PLAIN_LIMIT, PREDICATE_LAST, VERB_FIRST, is_plain, opener_shape
from ..lines.sentences import Sentence
from .stretches import is_headed, is_outweighed, that_rule

__all__ = ["AIMS", "INNER_LIMIT", "LONE_LEAST", "MANY", "MOST", "NEAR_OPENING", "RULED_CLOSE", "RULED_EVEN", "series"]

INNER_LIMIT = 16
"""Characters of a heading inside a paragraph at most."""
_RULED = 30
"""Characters that follow each heading of a series, at least."""
RULED_CLOSE, RULED_EVEN = 14, 22
"""The same where they share words, and where they are of one length."""
_LONG = 12
"""Sentences of a paragraph that a series may divide without being of equal length."""
_RULED_ALIKE = 44
AIMS = re.compile("(?:目标|要求|思路|思想)(?:任务)?[是为]?：.")
"""What opens a paragraph whose short sentences say what is aimed at."""
LONE_LEAST = 3
"""Headings that divide a paragraph which opens with none."""
MANY = 4
"""Headings of a paragraph that leave no doubt about one that few words follow."""
MOST = 0.8
"""Of the short sentences of a paragraph, those that rule where these are its headings."""
_SERIES = 3
"""Members of a series that others may join."""
NEAR_OPENING = 4
"""Sentences behind the opening of a paragraph among which what divides it begins."""


def series(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """Parallel short sentences inside a paragraph: 加快平台“腾拓”。… 推进项目“引落”。… 深化主体“转育”。…"""
    for indexes in paragraphs:
        if len(indexes) < 6 or any(found[i].style in (Style.RUNIN, Style.SHI) for i in indexes[1:] if i in found):
            continue
        if AIMS.search(sentences[indexes[0]].text):
            continue
        shaped = [
            i
            for i in indexes[1:-1]
            if len(sentences[i].text) <= PLAIN_LIMIT
            and i not in found
            and i not in closed
            and is_outweighed(sentences, i)
            and opener_shape(sentences[i]) == 2
            and ACT.match(sentences[i].text) is None
        ]
        short = [i for i in shaped if len(sentences[i].text) <= INNER_LIMIT]
        members = _parallel(sentences, short, indexes)
        opener = found.get(indexes[0])
        if opener is not None and opener.style is Style.RUNIN:
            whole = _parallel(sentences, [indexes[0], *short], indexes, RULED_CLOSE)
            if len(whole) == len(short) + 1 and _is_whole(sentences, indexes, whole, found):
                # 坚持政治引领，打造忠诚政府。… 坚持依法行政，打造法治政府。…: the opening is one of the series.
                found.update((index, Candidate(index, Style.RUNIN, 0, False)) for index in whole[1:])
                continue
            members = members if _is_close(sentences, members) else []
            for index in members:
                found[index] = Candidate(index, Style.INNER, 0, False)
            continue
        if opener is not None and opener.style is Style.SHI and not _is_kin(sentences, members):
            continue
        if opener is not None and opener.style is Style.THEME and not _is_close(sentences, members):
            members = []
        if opener is not None and len(indexes) >= _LONG:
            members = max(members, _alike(sentences, shaped, indexes), key=len)
        if opener is None and indexes[0] not in closed and opener_shape(sentences[indexes[0]]) == 2:
            whole = _parallel(sentences, [indexes[0], *short], indexes, RULED_CLOSE)
            if _is_whole(sentences, indexes, whole, found):
                members = whole
        if opener is None or opener.style is not Style.SHI:
            members = _others(sentences, indexes, members, closed)
        for index in _kin(sentences, members, short):
            found[index] = Candidate(index, Style.INNER, 0, False)


def _others(
    sentences: Sequence[Sentence], paragraph: list[int], members: list[int], closed: set[int]
) -> list[int]:
    """The members of a series with the other plain sentences of their form that rule as much, of whatever length."""
    form = next(
        (form for form in (VERB_FIRST, PREDICATE_LAST) if all(form.search(sentences[i].text) for i in members)), None
    )
    if form is None or len(members) < _SERIES:
        return members
    alike = [
        index
        for index in paragraph[:-1]
        if index not in closed
        and (index in members or len(sentences[index].text) <= INNER_LIMIT)
        and (index in members or (opener_shape(sentences[index]) == 2 and is_plain(sentences[index].text)))
        and form.search(sentences[index].text)
    ]
    ruling = that_rule(sentences, paragraph, alike, _RULED)
    if not set(members) <= set(ruling):
        return members
    # What is to be done is often said in short sentences that head nothing: what these rule is long, and tells figures.
    return [
        index
        for index, following in zip(ruling, [*ruling[1:], paragraph[-1] + 1], strict=True)
        if index in members
        or (
            sentences[following - 1].end - sentences[index].end >= _RULED_ALIKE
            and any(has_figures(sentences[at].text) for at in range(index + 1, following))
        )
    ]


def _kin(sentences: Sequence[Sentence], members: list[int], short: list[int]) -> list[int]:
    """The members of a series with those that open with the same word where all of them do, however long they are."""
    words = {sentences[index].text[:2] for index in members}
    if len(words) != 1 or len(members) < 3:
        return members
    others = (index for index in short if index >= members[0] and sentences[index].text[:2] in words)
    return sorted({*members, *others})


def _is_kin(sentences: Sequence[Sentence], members: list[int]) -> bool:
    """Whether nearly all members of a series open with the same word (加强金融监管。… 加强安全生产。…)."""
    if len(members) < 3:
        return False
    words = [sentences[index].text[:2] for index in members]
    return words.count(max(words, key=words.count)) >= len(members) - 1


def _is_close(sentences: Sequence[Sentence], members: list[int]) -> bool:
    """Whether the members of a series share words, not only their length (坚持依法行政。… 坚持高效行政。…)."""
    if len(members) < 3:
        return False
    template = sentences[members[0]].text
    shared = sorted(_shares(template, sentences[index].text) for index in members[1:])
    # 城市更整洁了。… 城市更畅通了。… 城市更文明了。… 乡村更美丽了。…
    return shared[0] >= 3 or (len(shared) >= 3 and shared[0] == 2 and shared[1] >= 3)


def _is_whole(
    sentences: Sequence[Sentence], paragraph: list[int], members: list[int], found: Mapping[int, Candidate]
) -> bool:
    """Whether a series begins with its paragraph: its members share words, or the line of a heading is above it."""
    if members[:1] != paragraph[:1]:
        return False
    headed = len(members) >= LONE_LEAST and is_headed(sentences, paragraph, found)
    return (headed and that_rule(sentences, paragraph, members, _RULED) == members) or _is_close(sentences, members)


def _alike(sentences: Sequence[Sentence], shaped: list[int], paragraph: list[int]) -> list[int]:
    """Short sentences of one form that divide a long paragraph: all verb first, or all with their predicate last."""
    best: list[int] = []
    for form in (VERB_FIRST, PREDICATE_LAST):
        members = [i for i in shaped if form.search(sentences[i].text) and not COMMA.search(sentences[i].text)]
        ruled = that_rule(sentences, paragraph, members, _RULED_ALIKE)
        if form is PREDICATE_LAST and len(ruled) >= max(MANY, MOST * len(members)):
            ruled = that_rule(sentences, paragraph, members, RULED_EVEN)
        sure = len(ruled) >= max(3, 0.6 * len(members))
        if sure and ruled[0] - paragraph[0] <= 3 and len(ruled) > len(best):
            best = ruled
    return best


def _parallel(
    sentences: Sequence[Sentence], shaped: list[int], paragraph: list[int], ruled: int = _RULED
) -> list[int]:
    """The members of the longest parallel series among ``shaped``, each ruling ``ruled`` characters at least."""
    best: list[int] = []
    for first in shaped[:6]:
        # The series begins near the paragraph's start, after its heading and a few sentences of introduction.
        if first - paragraph[0] > NEAR_OPENING:
            break
        template = sentences[first].text
        members = [first]
        for index in shaped:
            if index - members[-1] >= 2 and abs(len(sentences[index].text) - len(template)) <= 1:
                members.append(index)
        needed = 1 if len(members) > 2 else 2
        alike = sum(1 for index in members[1:] if _shares(template, sentences[index].text) >= needed)
        if len(members) < 2 or (len(members) == 2 and not alike):
            continue
        between = [
            sentences[right - 1].end - sentences[left].end
            for left, right in zip(members, [*members[1:], paragraph[-1] + 1], strict=True)
        ]
        plain = sum(1 for index in shaped if index >= members[0] and is_plain(sentences[index].text))
        if min(between) >= ruled and len(members) > len(best) and len(members) >= 0.5 * plain:
            best = members
    return best


def _shares(left: str, right: str) -> int:
    """How many characters (but the final mark) two short sentences share at the same place, from the better end."""
    return max(
        sum(a == b for a, b in zip(left[:-1], right[:-1], strict=False)),
        sum(a == b for a, b in zip(left[-2::-1], right[-2::-1], strict=False)),
    )
