"""How well a reading falls into words: the second ruler beside :mod:`plausible`, which looks at three characters only.

A stretch is cut into words of ``words.txt`` and ``rare_words.txt`` as they come out most probable together. Each
character counts against the average of sound text, so that what is longer costs no more.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from .counted import rows

__all__ = ["NOTHING_SAID", "Said", "say", "word_values"]

_LISTS = "words.txt", "rare_words.txt"
_WEIGHT = 0.5  # against the ruler of threes, which knows words too
_MEAN = -4.4  # log probability of a character of sound text
_UNKNOWN = -12.0  # of a character that is no word
_LETTER = -2.0  # weighted already: a letter among Chinese characters is no word either
_FAR = -1e9


class Said(NamedTuple):
    """A reading as far as it has come."""

    value: float
    """How well the best cutting up to here reads."""
    before: float
    """The same up to one, two and three characters before."""
    before_two: float
    before_three: float
    last: str
    """The last characters, three at most."""


NOTHING_SAID = Said(0.0, _FAR, _FAR, _FAR, "")


@cache
def word_values() -> dict[str, float]:
    """Return what each word counts, weighted."""
    return {
        word: _WEIGHT * (float(level) - _MEAN * len(word))
        for name in _LISTS
        for level, row in rows(name)
        for word in row.split(" ")
    }


class _Singles(dict[str, float]):
    def __missing__(self, form: str) -> float:
        found = word_values().get(form)
        if found is None:
            found = _WEIGHT * (_UNKNOWN - _MEAN) if "\u4e00" <= form <= "\u9fff" else _LETTER if form in "Aa" else 0.0
        self[form] = found
        return found


_SINGLES = _Singles()


def say(said: Said, form: str) -> Said:
    """Return a reading with one more character."""
    value, before, before_two, before_three, last = said
    best = value + _SINGLES[form]
    if form >= "\u4e00":
        known = word_values()
        word = last[-1:] + form
        share = known.get(word)
        if share is not None and before + share > best:
            best = before + share
        word = last[-2:] + form
        share = known.get(word)
        if share is not None and before_two + share > best:
            best = before_two + share
        word = last + form
        share = known.get(word)
        if share is not None and before_three + share > best:
            best = before_three + share
    return Said(best, value, before, before_two, last[-2:] + form)
