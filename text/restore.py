"""Search for the text that a damaged stretch was before GBK desync.

Every observed character gives its bytes back; a beam search tries at each place that a lead byte was lost there, and
pairs the bytes anew until they fall in step again, supplying bytes that the damage swallowed. The most plausible
reading wins (:mod:`plausible`); the reading without damage is one of those compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from typing import NamedTuple

from .characters import common
from .garble import encode_pair
from .plausible import Ruler, Score
from .script import to_simplified, to_traditional

__all__ = ["Emitted", "Found", "search"]

_MARKED = 3.0  # a lead byte is lost and a mark stands in its place
_UNMARKED = 8.0  # nothing stands in its place
_DROP = 0.5  # a pair fell into the user-defined area
_ORPHAN = 1.0
_WHOLE = 5.0  # both bytes of a character show as marks
_SILENT_ORPHAN = 4.0
_WIDE = 1.0  # an ASCII character was a full-width one
_BEAM = 24
_QUICK_BEAM = 5
_WIDTH = 18.0  # how far behind the best a reading may fall
_SETTLED = 7
_SOME = 10  # readings for which a vanished pair is tried
_FEW = 4  # readings for which every common character is tried
_CHOICES = 8
_ANY = -1  # a pending byte that nobody knows
_MARKS = "?\ufffd"
_USER_LEADS = (*range(0xAA, 0xB0), *range(0xF8, 0xFF))
_USER_LEADS_FULL = (*range(0xA1, 0xA8), *_USER_LEADS)
"""With the third user-defined area, which only traditional text (trail and lead below 0xA1) falls into."""


class Emitted(NamedTuple):
    """A restored character and how far the observed text was read when it was whole."""

    character: str
    read: int
    """Index of the observed character that completed it."""
    supplied: int
    """Bytes of it that no observed character gives."""
    inside: bool
    """Inside a damaged run."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best reading of a stretch."""

    emitted: tuple[Emitted, ...]
    end: int
    """How far the search read."""
    gain: float
    """Log odds over the reading that takes everything as it stands; 0 where that is best."""
    margin: float
    """Log odds over the next best reading that differs."""


class _Chain(NamedTuple):
    before: _Chain | None
    last: Emitted


class _State(NamedTuple):
    value: float
    score: Score
    pending: int | None
    chain: _Chain | None
    cost: float
    margin: float = 99.0
    """Log odds over the closest reading that this one was preferred to."""


@cache
def _tables(traditional: bool) -> tuple[dict[int, tuple[str, ...]], dict[int, tuple[str, ...]], tuple[str, ...]]:
    """Return the characters that have a given trail byte, a given lead byte, and the common ones."""
    by_trail: dict[int, list[str]] = {}
    by_lead: dict[int, list[str]] = {}
    everything: list[str] = []
    ranks = {character: rank for rank, character in enumerate(common())}
    for lead in range(0x81, 0xFF):
        for trail in (*range(0x40, 0x7F), *range(0x80, 0xFF)):
            character = bytes((lead, trail)).decode("gb18030", "replace")
            if len(character) != 1 or "\ue000" <= character <= "\uf8ff" or not _usable(character, traditional):
                continue
            if ranks.get(to_simplified(character), -1 if character < "\u4e00" or character > "\u9fff" else 9999) < 9999:
                by_trail.setdefault(trail, []).append(character)
            by_lead.setdefault(lead, []).append(character)
            if ranks.get(to_simplified(character), 9999) < 1500 or character in "，。、；：“”（）％":
                everything.append(character)
    return (
        {trail: tuple(found) for trail, found in by_trail.items()},
        {lead: tuple(found) for lead, found in by_lead.items()},
        tuple(everything),
    )


def _usable(character: str, traditional: bool) -> bool:
    """Whether a text of the script may hold the character where a byte of it has to be supplied."""
    if character in "　，。、；：？！“”‘’（）《》—…·％－～○":
        return True
    if not "\u4e00" <= character <= "\u9fff":
        return False
    if traditional:
        return to_traditional(character) == character or character in "于后里干系面余云台只准几征向回志才松游制御征"
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return to_simplified(character) == character


class _Search:
    def __init__(self, ruler: Ruler, observed: str, *, traditional: bool, quick: bool) -> None:
        self.beam, self.some = (_QUICK_BEAM, 0) if quick else (_BEAM, _SOME)
        self.ruler = ruler
        self.observed = observed
        self.traditional = traditional
        self.by_trail, self.by_lead, self.everything = _tables(traditional)
        self.user_leads = _USER_LEADS_FULL if traditional else _USER_LEADS

    def run(self, first: int, last: int, limit: int, before: str) -> Found:
        """Read from ``first`` to ``last``, and on to ``limit`` at most until the text has been in step for a while."""
        start = self.ruler.of(before)
        states = [_State(start.total, start, None, None, 0.0)]
        index = first
        while index < limit:
            character = self.observed[index]
            grown: list[_State] = []
            for rank, state in enumerate(states):
                grown.extend(self._read(state, index, character, rank))
            states = self._prune(grown)
            index += 1
            if index >= last and self._in_step(states[0]):
                break
        ranked = sorted((state for state in states if state.pending is None), key=self._final, reverse=True)
        if not ranked:
            # Out of step to the very limit: nothing that could be told.
            return Found((), index, 0.0, 0.0)
        best = ranked[0]
        asis = self.ruler.final(self.ruler.of(self.observed[first:index], start))
        margin = min([best.margin, *(self._final(best) - self._final(rival) for rival in ranked[1:2])])
        return Found(_unchain(best.chain), index, self._final(best) - asis, margin)

    @staticmethod
    def _in_step(state: _State) -> bool:
        """Whether the reading has met nothing but sound characters for a while."""
        chain = state.chain
        for _ in range(_SETTLED):
            if chain is None:
                break
            if chain.last.inside:
                return False
            chain = chain.before
        return state.pending is None

    def _final(self, state: _State) -> float:
        return self.ruler.final(state.score) - state.cost

    def _prune(self, states: list[_State]) -> list[_State]:
        best: dict[tuple[str, int | None], _State] = {}
        for state in states:
            key = (state.score.tail, state.pending)
            other = best.get(key)
            if other is None:
                best[key] = state
            elif state.value > other.value:
                best[key] = state._replace(margin=min(state.margin, state.value - other.value))
            else:
                best[key] = other._replace(margin=min(other.margin, other.value - state.value))
        ordered = sorted(best.values(), key=lambda state: state.value, reverse=True)
        floor = ordered[0].value - _WIDTH
        kept = [state for state in ordered[: self.beam] if state.value >= floor]
        # The reading without damage stays in the race to the end.
        clean = next((state for state in ordered[len(kept) :] if state.cost == 0.0), None)
        return [*kept, clean] if clean else kept

    def _emit(
        self,
        state: _State,
        character: str,
        index: int,
        pending: int | None,
        *,
        supplied: int,
        cost: float,
        inside: bool,
    ) -> _State:
        score = self.ruler.step(state.score, character)
        spent = state.cost + cost
        chain = _Chain(state.chain, Emitted(character, index, supplied, inside))
        # A reading in mid-air still has to pay for the byte it does not know.
        value = score.total - spent - (2.5 if pending == _ANY else 0.0)
        return _State(value, score, pending, chain, spent, state.margin)

    def _read(self, state: _State, index: int, character: str, rank: int) -> Iterator[_State]:
        if state.pending is None:
            yield self._emit(state, character, index, None, supplied=0, cost=0.0, inside=False)
            if character in _MARKS:
                yield state._replace(pending=_ANY, cost=state.cost + _MARKED, value=state.value - _MARKED - 2.5)
                if rank < _FEW:
                    yield from self._whole(state, index)
            elif state.cost == 0.0 and not character.isspace():
                opened = state._replace(pending=_ANY, cost=_UNMARKED, value=state.value - _UNMARKED)
                yield from self._shifted(opened, index, character, rank)
            return
        yield from self._shifted(state, index, character, rank)
        if rank < self.some:
            for dropped in self._dropped(state, index - 1):
                yield from self._shifted(dropped, index, character, _FEW)

    def _shifted(self, state: _State, index: int, character: str, rank: int) -> Iterator[_State]:
        """Read a character whose bytes belong to two characters of the text."""
        if character in _MARKS:
            yield from self._orphan(state, index, _ORPHAN, rank)
            yield from self._dropped(state, index)
        pair = encode_pair(character)
        if pair is not None:
            yield from self._complete(state, pair[0], index, pair[1], 0.0)
        elif "!" <= character <= "~":
            code = ord(character)
            yield from self._complete(state, 0xA3, index, code + 0x80, _WIDE)
            if character >= "@":
                yield from self._complete(state, code, index, None, 0.0)
        if pair is None and character not in _MARKS and state.pending != _ANY:
            # The lone byte left nothing behind; the character itself is sound.
            for ended in self._orphan(state, index - 1, _SILENT_ORPHAN, rank):
                yield self._emit(ended, character, index, None, supplied=0, cost=0.0, inside=False)

    def _complete(self, state: _State, trail: int, index: int, pending: int | None, cost: float) -> Iterator[_State]:
        if state.pending == _ANY:
            choices = self.by_trail.get(trail, ())
            yield from self._choose(state, choices, index, pending, supplied=1, cost=cost)
            return
        assert state.pending is not None
        character = bytes((state.pending, trail)).decode("gb18030", "replace")
        if len(character) == 1 and character != "\ufffd":
            yield self._emit(state, character, index, pending, supplied=0, cost=cost, inside=True)

    def _orphan(self, state: _State, index: int, cost: float, rank: int) -> Iterator[_State]:
        """The trail byte of the last character shows as a mark; what follows is in step."""
        if state.pending == _ANY and rank < _FEW:
            yield from self._choose(state, self.everything, index, None, supplied=2, cost=cost + _WHOLE)
        elif state.pending is not None and state.pending != _ANY:
            choices = self.by_lead.get(state.pending, ())
            yield from self._choose(state, choices, index, None, supplied=1, cost=cost)

    def _whole(self, state: _State, index: int) -> Iterator[_State]:
        """A mark stands for a whole character."""
        opened = state._replace(cost=state.cost + _MARKED)
        yield from self._choose(opened, self.everything, index, None, supplied=2, cost=_WHOLE)

    def _dropped(self, state: _State, index: int) -> Iterator[_State]:
        """A pair of the user-defined area vanished: it held the trail of one character and the lead of the next."""
        if state.pending == _ANY:
            return
        assert state.pending is not None
        choices = [
            character
            for lead in self.user_leads
            if len(character := bytes((state.pending, lead)).decode("gb18030", "replace")) == 1
            and _usable(character, self.traditional)
        ]
        yield from self._choose(state, choices, index, _ANY, supplied=1, cost=_DROP, limit=4)

    def _choose(
        self,
        state: _State,
        choices: tuple[str, ...] | list[str],
        index: int,
        pending: int | None,
        *,
        supplied: int,
        cost: float,
        limit: int = _CHOICES,
    ) -> list[_State]:
        step, score = self.ruler.step, state.score
        best = nlargest(limit, ((step(score, character).total, character) for character in choices))
        return [
            self._emit(state, character, index, pending, supplied=supplied, cost=cost, inside=True)
            for _, character in best
        ]


def _unchain(chain: _Chain | None) -> tuple[Emitted, ...]:
    out: list[Emitted] = []
    while chain is not None:
        out.append(chain.last)
        chain = chain.before
    return tuple(reversed(out))


def search(
    ruler: Ruler,
    text: str,
    first: int,
    last: int,
    *,
    limit: int,
    before: str = "",
    traditional: bool = False,
    quick: bool = False,
) -> Found:
    """Return the most plausible reading of ``text[first:last]``, which stands after ``before``.

    Where ``last`` falls inside a damaged run, the search reads on, but never past ``limit``. A ``quick`` search only
    tells whether there is damage.
    """
    return _Search(ruler, text, traditional=traditional, quick=quick).run(first, last, limit, before)
