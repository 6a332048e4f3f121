"""How plausible a stretch of Chinese is: words of the packaged list, and the habits of the text at hand.

The score of a reading is a log probability: the best way to cut it into words, each as likely as the
list says; what the text itself says again and again counts as words too. It is built up character by character, so
that a search can drop bad readings early. Traditional characters are scored as their simplified form.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from .characters import commonness
from .script import to_simplified

__all__ = ["Ruler", "Score"]

_LONGEST = 4
_HABIT = 0.15
_FONDNESS = 0.7
_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d")
_WORD = re.compile("[\u4e00-\u9fff]+")
_MARKS = {
    "，": -3.2, "。": -4.0, "、": -3.6, "“": -5.5, "”": -5.5, "；": -5.5, "：": -6.0, "！": -7.0, "？": -8.5,
    "《": -7.0, "》": -7.0, "（": -6.0, "）": -6.0, "％": -6.0, "—": -6.0, "…": -8.5, "·": -7.5, "　": -6.0,
    ",": -6.5, ".": -6.0,
    ":": -7.5, ";": -7.5, "!": -9.0, "(": -7.5, ")": -7.5, "%": -5.5, "-": -8.0, '"': -9.0, "?": -9.5, "\n": -5.5,
}  # fmt: skip
_DIGIT, _LETTER, _SYMBOL, _UNKNOWN, _RARE = -4.5, -12.5, -14.0, -13.0, -16.0


@cache
def _words() -> tuple[dict[str, float], dict[str, float]]:
    """Return the log probability of each word, and of each beginning of longer words."""
    whole: dict[str, float] = {}
    begun: dict[str, float] = {}
    for line in files(__package__).joinpath("words.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        value, *row = line.split(" ")
        level = float(value)
        chance = math.exp(level)
        for word in row:
            whole[word] = level
            for size in range(1, len(word)):
                begun[word[:size]] = begun.get(word[:size], 0.0) + chance
    return whole, {start: math.log(chance) for start, chance in begun.items()}


class Score(NamedTuple):
    """A reading's score so far, and what the next character needs of it."""

    ends: tuple[float, float, float, float]
    """Best score of a cutting that ends 0, 1, 2, 3 characters back."""
    tail: str
    """The last three characters, simplified."""
    liking: float
    """What pairs of characters that the text is fond of add."""
    total: float
    """What unfinished readings are compared by: the last word may still be growing."""


class Ruler:
    """Scores readings of one text; ``text`` is what of it is known to be sound."""

    def __init__(self, text: str) -> None:
        self._whole, self._begun = _words()
        squeezed = _DIGITS.sub("0", to_simplified(_SPACE.sub("", text)))
        self._single: Counter[str] = Counter(squeezed)
        self._size = max(len(squeezed), 1)
        self._alone: dict[str, float] = {}
        self._forms: dict[str, str] = {}
        self._pairs: Counter[str] = Counter(map("".join, pairwise(squeezed)))
        self._fond: dict[str, float] = {}
        self._own_whole, self._own_begun = self._habits(squeezed)
        self.start = Score((0.0, -1e9, -1e9, -1e9), "", 0.0, 0.0)

    def _habits(self, text: str) -> tuple[dict[str, float], dict[str, float]]:
        """Return what the text itself says again and again, as words."""
        counts: Counter[str] = Counter()
        for size in range(2, _LONGEST + 1):
            counts.update(text[at : at + size] for at in range(len(text) - size + 1))
        whole: dict[str, float] = {}
        begun: dict[str, float] = {}
        for word, count in counts.items():
            if not _WORD.fullmatch(word):
                continue
            chance = math.exp(self._whole.get(word, -99.0)) + _HABIT * (count - 0.5) / self._size
            whole[word] = math.log(chance)
            for size in range(1, len(word)):
                begun[word[:size]] = begun.get(word[:size], 0.0) + chance
        return whole, {
            start: math.log(chance + math.exp(self._begun.get(start, -99.0))) for start, chance in begun.items()
        }

    def of(self, text: str, after: Score | None = None) -> Score:
        """Score ``text`` after what ``after`` stands for."""
        score = after or self.start
        for character in text:
            score = self.step(score, character)
        return score

    def step(self, score: Score, character: str) -> Score:
        """Add a character."""
        form = self._forms.get(character)
        if form is None:
            form = self._forms[character] = "0" if character.isdecimal() else to_simplified(character)[:1]
        (end0, end1, end2, end3), tail, liking, _ = score
        own_whole, whole, own_begun, begun = self._own_whole, self._whole, self._own_begun, self._begun
        alone = self._alone.get(form)
        best = end0 + (self._character(form) if alone is None else alone)
        value = own_begun.get(form) or begun.get(form, -99.0)
        hope = end0 + value
        word = form
        for back, base in ((1, end1), (2, end2), (3, end3)):
            if base < -1e8:
                break
            word = tail[-back] + word
            if (found := own_whole.get(word) or whole.get(word)) is not None and base + found > best:
                best = base + found
            if (found := own_begun.get(word) or begun.get(word)) is not None and base + found > hope:
                hope = base + found
        if tail:
            pair = tail[-1] + form
            fond = self._fond.get(pair)
            liking += self._fondness(pair) if fond is None else fond
        return Score((best, end0, end1, end2), (tail + form)[-3:], liking, (best if best > hope else hope) + liking)

    def final(self, score: Score) -> float:
        """Return the score of a reading that ends here."""
        return score.ends[0] + score.liking

    def _fondness(self, pair: str) -> float:
        """Return a share of how much more often the text has the pair than chance would."""
        seen = self._pairs[pair]
        value = 0.0
        if seen:
            expected = self._single[pair[0]] * self._single[pair[1]] / self._size
            value = _FONDNESS * max(0.0, math.log((seen - 0.3) / (expected + 0.3)))
        self._fond[pair] = value
        return value

    def _character(self, form: str) -> float:
        """Return the log probability of a character by itself."""
        value = self._alone.get(form)
        if value is None:
            seen = self._single[form]
            value = self._whole.get(form, -99.0)
            if value < -98:
                value = self._outside(form)
            # A character the text uses elsewhere too is at home in it, a name's for instance.
            if seen >= 2 and form not in "?\ufffd":
                value = max(value, math.log((seen - 1) / (self._size + 400)) - 0.5)
            self._alone[form] = value
        return value

    def _outside(self, form: str) -> float:
        if form in _MARKS:
            # A text of some length shows which marks it uses, and whether they are wide.
            return _MARKS[form] - (
                5.0 if self._size > 500 and form not in self._single and form > " " and form != "　" else 0.0
            )
        if form.isascii():
            return _DIGIT if form.isdigit() else _LETTER if form.isalpha() else _SYMBOL
        if "\u4e00" <= form <= "\u9fff":
            return _UNKNOWN if form in commonness() or _in_gb2312(form) else _RARE
        return _SYMBOL


def _in_gb2312(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
