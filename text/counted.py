"""What words, reports and news have: characters, pairs and threes, counted by their forms.

The words of ``words.txt`` are put side by side at random; what reports say is counted in threes in ``threes.txt``, with
what news has beyond that in ``news.txt``.
"""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from .characters import common

__all__ = [
    "NO_PAIR", "Pair", "at_home", "known_pairs", "leading_forms", "linked_pairs", "report_counts", "rows", "told",
    "word_shares",
]  # fmt: skip

_NEWS = 0.06  # the weight of news against reports


class _Words(NamedTuple):
    """Shares of the running words; the sum of all words is 1."""

    total: float
    """What all words sum up to as they are listed."""
    any: dict[str, float]
    """A character, wherever in a word."""
    threes: dict[str, float]
    first: dict[str, float]
    last: dict[str, float]
    alone: dict[str, float]


class _Counts(NamedTuple):
    """How often reports have a character, a pair, a three."""

    size: float
    single: dict[str, float]
    pairs: dict[str, float]
    threes: dict[str, float]


Pair: TypeAlias = tuple[float, float, float, float]
"""Of two in a row: how often words as they are listed have them, begin and end with them, and how often reports have
them. Plain tuples, for there are a hundred thousand."""
NO_PAIR: Pair = (0.0, 0.0, 0.0, 0.0)
"""Of two that neither has in a row."""


def rows(name: str) -> list[tuple[str, str]]:
    """Return the lines of a list: what each begins with, and the rest."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return [(level, row) for level, _, row in (line.partition(" ") for line in lines) if level != "#"]


@cache
def word_shares() -> _Words:
    """Return what the words have, as shares of the running words."""
    anywhere, threes, first, last, alone = shares = [dict[str, float]() for _ in range(5)]
    for level, row in rows("words.txt"):
        share = math.exp(float(level))
        for word in row.split(" "):
            first[word[0]] = first.get(word[0], 0.0) + share
            last[word[-1]] = last.get(word[-1], 0.0) + share
            for character in word:
                anywhere[character] = anywhere.get(character, 0.0) + share
            if len(word) == 1:
                alone[word] = share
            for at in range(len(word) - 2):
                three = word[at : at + 3]
                threes[three] = threes.get(three, 0.0) + share
    total = sum(first.values())
    return _Words(total, *({key: value / total for key, value in table.items()} for table in shares))


@cache
def report_counts() -> _Counts:
    """Return what reports and news have."""
    single: dict[str, float] = {}
    pairs: dict[str, float] = {}
    threes: dict[str, float] = {}
    size = 0.0
    for level, row in rows("threes.txt"):
        count = int(level)
        for at in range(0, len(row), 3):
            three = row[at : at + 3]
            threes[three] = count
            pair, character = three[:2], three[0]
            pairs[pair] = pairs.get(pair, 0.0) + count
            single[character] = single.get(character, 0.0) + count
        size += count * (len(row) // 3)
    tables = single, pairs, threes
    for level, row in rows("news.txt"):
        before = int(level)
        table = tables[before]
        share, _, groups = row.partition(" ")
        weight = _NEWS * int(share)
        for group in groups.split(" "):
            head = group[:before]
            for last in group[before:]:
                key = head + last
                table[key] = table.get(key, 0.0) + weight
        if not before:
            size += weight * len(groups)
    return _Counts(size, single, pairs, threes)


@cache
def linked_pairs() -> dict[str, dict[str, Pair]]:
    """Return the pairs that words or reports have, by their first form and by their second.

    The tables of all pairs are so large that each look into one waits for memory. What stands behind one form is
    asked for in a row, and a small table says all that is known of it.
    """
    found: defaultdict[str, dict[str, Pair]] = defaultdict(dict)
    for level, row in rows("words.txt"):
        share = math.exp(float(level))
        for word in row.split(" "):
            end = len(word) - 2
            for at, (first, second) in enumerate(pairwise(word)):
                together, begins, ends, _ = found[first].get(second, NO_PAIR)
                begins, ends = begins + share if not at else begins, ends + share if at == end else ends
                found[first][second] = (together + share, begins, ends, 0.0)
    for pair, seen in report_counts().pairs.items():
        seconds = found[pair[0]]
        seconds[pair[1]] = (*seconds.get(pair[1], NO_PAIR)[:3], seen)
    return dict(found)


@cache
def leading_forms() -> dict[str, frozenset[str]]:
    """Return for a form those that stand before it in words and reports."""
    before: dict[str, list[str]] = {}
    for first, seconds in linked_pairs().items():
        for second in seconds:
            before.setdefault(second, []).append(first)
    return {second: frozenset(firsts) for second, firsts in before.items()}


@cache
def known_pairs() -> frozenset[str]:
    """Return the pairs of forms that stand together in words or reports."""
    return frozenset([first + second for first, seconds in linked_pairs().items() for second in seconds])


@cache
def told() -> tuple[str, ...]:
    """Return the characters that reports and news have beside the common ones, the most frequent first."""
    often = report_counts().single
    found = (name for name in often if name not in _usual() and "\u4e00" <= name <= "\u9fff")
    return tuple(sorted(found, key=often.__getitem__, reverse=True))


@cache
def _usual() -> frozenset[str]:
    return frozenset(common())


def at_home(character: str) -> bool:
    """Whether a text of simplified characters may well have it."""
    if character in _usual() or character in "0AaαβγμΔΩ":
        return True
    try:
        return len(character.encode("gb2312")) == 2 and character >= "\u2000"
    except UnicodeEncodeError:
        return "!" <= character <= "~"
