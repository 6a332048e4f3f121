"""How plausible a stretch of Chinese is: what usually stands behind two characters, and the habits of the text at hand.

The score of a reading is a log probability, character by character, each given the two before it. It is put together
from what words, reports and news have (``counted``) and from the text itself.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from .counted import NO_PAIR, Pair, at_home, leading_forms, linked_pairs, report_counts, word_shares
from .forms import FORMS, LINE_END, START, WIDE, forms

__all__ = ["Ruler"]

_OWN = 3.0  # the weight of the text itself against reports at large
_ALONE, _BEHIND_ONE, _BEHIND_TWO = 2000.0, 25.0, 20.0
"""How often a context has to be seen before it says half of what there is to say."""
_WORDS = 0.5  # how much of what reports do not say is left to words rather than to pairs
_LISTED = 0.6
_CHANCE = 0.01  # of what is left to a character by itself
_FLOOR, _RARE, _MARK = 1e-5, 1e-8, 1e-9
_SPACE = -3.0
_SPACES = "".join(character for character in map(chr, range(0x3000)) if character.isspace())
_MARKS = "?\ufffd"
_WIDTH = 5.0  # at most, how strange a narrow mark is in a text of wide ones
_Before: TypeAlias = tuple[float, float, float, float, dict[str, Pair], dict[str, list[int]]]


class _AtLarge(dict[str, float]):
    """How often a form stands in reports, with what it has by itself."""

    def __missing__(self, form: str) -> float:
        if form in _MARKS:
            made = _ALONE * _MARK
        else:
            floor = _LISTED * word_shares().any.get(form, 0.0) + (_FLOOR if at_home(form) else _RARE)
            made = report_counts().single.get(form, 0) + _ALONE * floor
        self[form] = made
        return made


_AT_LARGE = _AtLarge()


def _joined(text: str) -> str:
    """Return the text without white space inside its lines, ``LINE_END`` where they end."""
    first, *others = text.split("\n")
    if others:
        last = others.pop().lstrip()
        within = (line.lstrip().rstrip(_SPACES) for line in others)
        text = LINE_END.join((first.rstrip(_SPACES), *filter(None, within), last))
    for space in _SPACES:
        if space in text:
            text = text.replace(space, "")
    return text


class _Pairs(dict[str, dict[str, list[int]]]):
    """For each form of a text those that stand behind it, and where: worked out as it is asked for."""

    def __init__(self, whole: str) -> None:
        self._whole = whole + "\n"  # which is no form
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for at, character in enumerate(whole):
            self._places[character].append(at)

    def __missing__(self, character: str) -> dict[str, list[int]]:
        made: dict[str, list[int]] = {}
        for at in self._places.get(character, ()):
            made.setdefault(self._whole[at + 1], []).append(at + 1)
        self[character] = made
        return made

    def often(self, character: str) -> int:
        """Return how often a form stands in the text."""
        return len(self._places.get(character, ()))

    def behind(self, pair: str) -> str:
        """Return the forms that stand behind two in a row, as often as they do: they are few, and counted at once."""
        return "".join([self._whole[at + 1] for at in self[pair[0]].get(pair[1], _NOWHERE)])

    def before(self, character: str) -> dict[str, int]:
        """Return how often which forms stand before one."""
        return Counter([self._whole[at - 1] for at in self._places.get(character, ()) if at])


_NOTHING: dict[str, Pair] = {}
_NOWHERE: tuple[int, ...] = ()


class Ruler(dict[str, float]):
    """Log probability of a three: of its last form behind its first two; ``text`` is what is known to be sound."""

    def __init__(self, text: str) -> None:
        self._words, self._reports, self._linked = word_shares(), report_counts(), linked_pairs()
        whole = _joined(forms(text))
        self._pairs = _Pairs(whole)
        self._size = self._reports.size + _OWN * len(whole)
        self._befores: dict[str, _Before] = {}
        self._afters: dict[str, tuple[float, float]] = {}
        self._starts: dict[str, tuple[float, float, float, float, bool, str]] = {}
        self._ends: defaultdict[str, dict[str, tuple[float, float, float, float]]] = defaultdict(dict)
        self._followers: dict[str, frozenset[str]] = {}
        self._leaders: dict[str, frozenset[str]] = {}
        self._narrow = {narrow: self._strangeness(text, narrow, wide) for narrow, wide in WIDE.items()}

    @staticmethod
    def _strangeness(text: str, narrow: int, wide: str) -> float:
        """Return how strange a narrow mark is beside the wide ones of the text."""
        odds = (text.count(wide) + 1.0) / (text.count(chr(narrow)) + 0.5)
        return -min(_WIDTH, max(0.0, math.log(odds)))

    def trim(self, most: int) -> None:
        """Forget what was worked out where that has become more than ``most``."""
        if len(self) > most:
            for table in (self, self._starts, self._ends):
                table.clear()

    def width(self, character: str) -> float:
        """Return what the width of a mark adds to its log probability."""
        return self._narrow.get(ord(character), 0.0)

    def of(self, text: str, before: str = START) -> float:
        """Score ``text`` as it stands behind ``before``."""
        tail, value = before[-2:], 0.0
        for character in text:
            if character.isspace() and character not in "\n\u3000":
                value += _SPACE
                continue
            three = tail + FORMS[ord(character)]
            value += self[three] + (0.0 if character > "\x7f" else self.width(character))
            tail = three[1:]
        return value

    def followers(self, character: str) -> frozenset[str]:
        """Return the forms that are known to stand behind a form."""
        found = self._followers.get(character)
        if found is None:
            own = [form for form, places in self._pairs[character].items() if len(places) > 1]
            found = self._followers[character] = frozenset(self._linked.get(character, ())).union(own)
        return found

    def leaders(self, character: str) -> frozenset[str]:
        """Return the forms that are known to stand before a form."""
        found = self._leaders.get(character)
        if found is None:
            own = [form for form, count in self._pairs.before(character).items() if count > 1]
            found = self._leaders[character] = leading_forms().get(character, frozenset()).union(own)
        return found

    def often(self, character: str) -> int:
        """Return how often the text has a form."""
        return 0 if character in _MARKS else self._pairs.often(character)

    def single(self, character: str) -> float:
        """Return the probability of a form by itself."""
        return (_AT_LARGE[character] + _OWN * self.often(character)) / (self._size + _ALONE)

    def __missing__(self, three: str) -> float:
        return self.behind(three[:2], three[2])[0][0]

    def behind(self, tail: str, names: Iterable[str]) -> list[tuple[float, str]]:
        """Return for each of several forms its log probability behind the two of ``tail``, and the form."""
        known, end_of, log = self.get, self._end, math.log
        in_words, in_reports = self._words.threes.get, self._reports.threes.get
        whole, over, ended, of, listed, own = self._starts.get(tail) or self._start(tail)
        last = tail[1]
        ends = self._ends[last].get
        found: list[tuple[float, str]] = []
        for name in names:
            three = tail + name
            value = known(three)
            if value is None:
                usual, begun, by_word, opening = ends(name) or end_of(last, name)
                seen = _OWN * own.count(name) if own else 0.0
                if listed:
                    seen += in_reports(three, 0)
                    if whole:
                        by_word = (in_words(three, 0.0) + ended * opening + over * begun) / whole
                elif whole:
                    by_word = (ended * opening + over * begun) / whole
                value = self[three] = log((seen + _BEHIND_TWO * (_WORDS * by_word + usual)) / of)
            found.append((value, name))
        return found

    def _start(self, pair: str) -> tuple[float, float, float, float, bool, str]:
        """Return what the first two of a three say: of words, how often both stand together, how often a word ends
        between them, how often one ends behind them; the weight of all that was seen behind them; whether words or
        reports have the two, as those of every three of theirs; and what the text has behind them."""
        words, first, second = self._words, pair[0], pair[1]
        over = words.last.get(first, 0.1)
        linked = self._linked.get(first, _NOTHING).get(second)
        together, _, ended, seen = linked or NO_PAIR
        together, ended = together / words.total, ended / words.total
        seen += _OWN * len(self._pairs[first].get(second, _NOWHERE))
        own = self._pairs.behind(pair) if seen else ""
        whole = over * words.first.get(second, 0.0) + together
        found = self._starts[pair] = (whole, over, ended, seen + _BEHIND_TWO, linked is not None, own)
        return found

    def _end(self, first: str, second: str) -> tuple[float, float, float, float]:
        """Return what the last two of a three say: the share that does not hang on the first, how often words begin
        with them, the chance of the last behind the other by words alone, and behind the end of a word."""
        share, last, alone, of, linked, own = self._befores.get(first) or self._before(first)
        single, opening = self._afters.get(second) or self._after(second)
        together, begins, _, seen = linked.get(second, NO_PAIR)
        together, begins = together / self._words.total, begins / self._words.total
        seen += _OWN * len(own.get(second, _NOWHERE))
        by_pair = (together + last * opening) / share if share else single
        usual = (1.0 - _WORDS) * (seen + _BEHIND_ONE * by_pair) / of + _CHANCE * single
        found = self._ends[first][second] = (usual, alone * opening + begins, by_pair, opening)
        return found

    def _before(self, character: str) -> _Before:
        """Return of a form: its share of the running words, at the end of one, as one, how often it was seen, and what
        stands behind it, in words and reports and in the text."""
        words = self._words
        seen = self._reports.single.get(character, 0) + _OWN * self._pairs.often(character)
        found = self._befores[character] = (
            words.any.get(character, 0.0), words.last.get(character, 0.0), words.alone.get(character, 0.0),
            seen + _BEHIND_ONE, self._linked.get(character, _NOTHING), self._pairs[character],
        )  # fmt: skip
        return found

    def _after(self, character: str) -> tuple[float, float]:
        """Return the probability of a form by itself, and behind the end of a word."""
        single = self.single(character)
        found = self._afters[character] = (single, 0.5 * self._words.first.get(character, 0.0) + 0.5 * single)
        return found
