"""Search for the text that a damaged stretch was before GBK desync.

Every observed character gives its bytes back; a beam search tries at each place that a lead byte was lost there, and
pairs the bytes anew until they fall in step again, supplying bytes that the damage swallowed. The most plausible
reading wins (:mod:`plausible`); the reading without damage is one of those compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .choices import BOTH, CHOICES, Scale, sources, tables
from .garble import encode_pair, user_defined
from .plausible import Score
from .script import to_traditional

__all__ = ["Emitted", "Found", "Scale", "search"]

_MARKED = 3.0  # a lead byte is lost and a mark stands in its place
_UNMARKED = 8.0  # nothing stands in its place
_DROP, _DROP_SIMPLIFIED = 0.5, -1.0
"""A pair fell into the user-defined area. In simplified text each seventh does, so that it has to be cheap."""
_ORPHAN = 1.0
_WHOLE = 5.0  # both bytes of a character show as marks
_SILENT_ORPHAN = 4.0
_WIDE = 1.0  # an ASCII character was a full-width one
_EATEN = 1.0  # an ASCII character paired with the lone byte
_LONE = {**dict.fromkeys("[]\\^_`{|}~@", -6.0), **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", -5.0)}
_LONE.update(dict.fromkeys("DEFGHIJLMNOPQRSTVWXYZ", -4.0))
"""An ASCII character alone among Chinese ones is a trail more often than it is itself."""
_HALF = 2.0  # a simplified character in traditional text
_HOPE = 2.5  # what a reading in mid-air still has to pay
_FULL, _QUICK = (20, 6, 3, CHOICES), (5, 0, 1, 3)
"""Readings kept; those for which a vanished pair, and every common character, is tried; choices for a lost byte."""
_WIDTH = 18.0  # how far behind the best a reading may fall
_SETTLED = 7
_DROPPED = 4
_BOUND = 2.0  # a pair of characters that belongs together leaves no room for a vanished one
_ANY = -1  # a pending byte that nobody knows
_MARKS = "?\ufffd"
_LOW, _HIGH = -2, -3  # a pending byte below 0xA1, and above 0xA0: what user-defined pairs leave open


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


class _Search:
    def __init__(self, ruler: Scale, observed: str, *, traditional: bool, converted: bool, quick: bool) -> None:
        self.beam, self.some, self.few, self.choices = _QUICK if quick else _FULL
        self.ruler = ruler
        self.observed = observed
        self.traditional, self.converted = traditional, converted
        self.tables = tables(traditional and not converted)
        self.drop = _DROP if traditional and not converted else _DROP_SIMPLIFIED

    def run(self, first: int, last: int, limit: int, before: str) -> Found:
        """Read from ``first`` to ``last``, and on to ``limit`` at most until the text has been in step for a while."""
        start = self.ruler.of(before)
        states = [_State(start.total, start, None, None, 0.0)]
        index = first
        while index < limit:
            grown: list[_State] = []
            for rank, state in enumerate(states):
                grown.extend(self._read(state, index, rank))
            states = self._prune(grown)
            index += 1
            if not states:
                return Found((), index, 0.0, 0.0)
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
        if not ordered:
            return []
        floor = ordered[0].value - _WIDTH
        kept = [state for state in ordered[: self.beam] if state.value >= floor]
        # The reading without damage stays in the race to the end.
        clean = next((state for state in ordered[len(kept) :] if state.cost == 0.0), None)
        return [*kept, clean] if clean else kept

    def _pairs(self, index: int) -> list[bytes]:
        """Return the bytes that an observed character may have been shown for."""
        character = self.observed[index]
        own = encode_pair(character)
        if not self.converted:
            return [own] if own else []
        made = [pair for source in sources().get(character, ()) if (pair := encode_pair(source))]
        return [own, *made] if own and (not made or to_traditional(character) == character) else made

    def _peek(self, lead: int | None, index: int) -> str:
        """Return the character that a pending lead makes with what is observed at ``index``, simplified."""
        if lead is None or lead < 0 or index >= len(self.observed):
            return ""
        pairs = self._pairs(index)
        trail = pairs[0][0] if pairs else ord(self.observed[index]) if "@" <= self.observed[index] <= "~" else 0
        character = bytes((lead, trail)).decode("gb18030", "replace")
        return self.ruler.form(character) if len(character) == 1 and "\u4e00" <= character <= "\u9fff" else ""

    def _sound(self, index: int) -> str:
        """Return the Chinese character observed at ``index``, simplified, if there is one."""
        character = self.observed[index : index + 1]
        return self.ruler.form(character) if "\u4e00" <= character <= "\u9fff" else ""

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
        if inside and self.traditional:
            whole = to_traditional(character)
            if self.converted:
                character = whole
            elif whole != character and character not in BOTH:
                cost += _HALF
        score = self.ruler.step(state.score, character)
        spent = state.cost + cost
        chain = _Chain(state.chain, Emitted(character, index, supplied, inside))
        value = score.total - spent - (_HOPE if pending is not None and pending < 0 else 0.0)
        return _State(value, score, pending, chain, spent, state.margin)

    def _read(self, state: _State, index: int, rank: int) -> Iterator[_State]:
        character = self.observed[index]
        if state.pending is None:
            yield self._emit(state, character, index, None, supplied=0, cost=0.0, inside=False)
            if character in _MARKS:
                yield state._replace(pending=_ANY, cost=state.cost + _MARKED, value=state.value - _MARKED - _HOPE)
                if rank < self.few:
                    opened = state._replace(cost=state.cost + _MARKED)
                    yield from self._choose(opened, self.tables.everything, index, None, supplied=2, cost=_WHOLE)
            elif state.cost == 0.0 and not character.isspace():
                yield from self._shifted(
                    state._replace(pending=_ANY, cost=_UNMARKED, value=state.value - _UNMARKED), index, rank
                )
            return
        straight = list(self._shifted(state, index, rank))
        yield from straight
        if rank < self.some and self._loose(state, index):
            for dropped in self._dropped(state, index - 1, rank):
                yield from self._shifted(dropped, index, self.few)

    def _loose(self, state: _State, index: int) -> bool:
        """Whether the next character, put together as if no pair had vanished, sits badly."""
        if state.pending is None or state.pending < 0:
            return True
        own = self._peek(state.pending, index)
        if not own:
            return True
        bond = self.ruler.bond
        if state.score.tail and bond(state.score.tail[-1] + own) >= _BOUND:
            return False
        pairs = self._pairs(index)
        after = self._peek(pairs[0][1], index + 1) if pairs else ""
        return not (after and bond(own + after) >= _BOUND)

    def _shifted(self, state: _State, index: int, rank: int) -> Iterator[_State]:
        """Read a character whose bytes belong to two characters of the text."""
        character = self.observed[index]
        if character in _MARKS:
            yield from self._orphan(state, index, _ORPHAN, rank)
            if self.some:
                yield from self._dropped(state, index, rank)
        pairs = self._pairs(index)
        for first, second in pairs:
            if second >= 0x80:
                yield from self._complete(state, first, index, second, 0.0)
                continue
            # No lead: an ASCII character that the lone byte before it took for its trail.
            for ended in self._complete(state, first, index, None, _EATEN):
                yield self._emit(ended, chr(second), index, None, supplied=0, cost=0.0, inside=True)
        if not pairs and "!" <= character <= "~":
            code = ord(character)
            yield from self._complete(state, 0xA3, index, code + 0x80, _WIDE)
            if character >= "@":
                yield from self._complete(state, code, index, None, self._lone(index))
        if character not in _MARKS and rank < self.few and state.pending is not None and state.pending >= 0:
            # The lone byte left nothing behind; the character itself is sound.
            for ended in self._orphan(state, index - 1, _SILENT_ORPHAN + (2.0 if pairs else 0.0), rank):
                yield self._emit(ended, character, index, None, supplied=0, cost=0.0, inside=False)

    def _lone(self, index: int) -> float:
        """Return how much a letter that stands alone speaks for damage, as a cost."""
        around = self.observed[max(index - 1, 0) : index] + self.observed[index + 1 : index + 2]
        if any(character.isascii() and character.isalnum() for character in around):
            return 0.0
        return _LONE.get(self.observed[index], -1.0)

    def _complete(self, state: _State, trail: int, index: int, pending: int | None, cost: float) -> Iterator[_State]:
        lead = state.pending
        assert lead is not None
        if lead < 0:
            known = self.tables
            table = known.by_trail if lead == _ANY else known.by_trail_low if lead == _LOW else known.by_trail_high
            after = self._peek(pending, index + 1) if pending is not None else self._sound(index + 1)
            yield from self._choose(state, table.get(trail, ()), index, pending, supplied=1, cost=cost, after=after)
            return
        character = bytes((lead, trail)).decode("gb18030", "replace")
        if len(character) == 1 and character != "\ufffd" and not user_defined(character):
            yield self._emit(state, character, index, pending, supplied=0, cost=cost, inside=True)

    def _orphan(self, state: _State, index: int, cost: float, rank: int) -> Iterator[_State]:
        """The trail byte of the last character shows as a mark; what follows is in step."""
        after = self._sound(index + 1)
        if state.pending is not None and state.pending >= 0:
            choices = self.tables.by_lead.get(state.pending, ())
            yield from self._choose(state, choices, index, None, supplied=1, cost=cost, after=after)
        elif rank < self.few:
            everything = self.tables.everything
            yield from self._choose(state, everything, index, None, supplied=2, cost=cost + _WHOLE, after=after)

    def _dropped(self, state: _State, index: int, rank: int) -> Iterator[_State]:
        """A pair of the user-defined area vanished: it held the trail of one character and the lead of the next."""
        lead = state.pending
        if lead is None:
            return
        if lead < 0:
            if rank < self.few:
                choices = self.tables.user_any
                yield from self._choose(state, choices, index, _HIGH, supplied=2 - (lead == _ANY), cost=self.drop + 2.0)
            return
        high, low = self.tables.user.get(lead, ((), ()))
        yield from self._choose(state, high, index, _HIGH, supplied=1, cost=self.drop, limit=_DROPPED)
        if low and not self.converted:
            yield from self._choose(state, low, index, _LOW, supplied=1, cost=self.drop, limit=_DROPPED)

    def _choose(
        self,
        state: _State,
        choices: Sequence[str],
        index: int,
        pending: int | None,
        *,
        supplied: int,
        cost: float,
        after: str = "",
        limit: int = CHOICES,
    ) -> list[_State]:
        best = self.ruler.best(state.score.tail[-1:], choices, after)
        return [
            self._emit(state, character, index, pending, supplied=supplied, cost=cost, inside=True)
            for character in best[: min(limit, self.choices)]
        ]


def _unchain(chain: _Chain | None) -> tuple[Emitted, ...]:
    out: list[Emitted] = []
    while chain is not None:
        out.append(chain.last)
        chain = chain.before
    return tuple(reversed(out))


def search(
    ruler: Scale,
    text: str,
    first: int,
    last: int,
    *,
    limit: int,
    before: str = "",
    traditional: bool = False,
    converted: bool = False,
    quick: bool = False,
) -> Found:
    """Return the most plausible reading of ``text[first:last]``, which stands after ``before``.

    Where ``last`` falls inside a damaged run, the search reads on, but never past ``limit``. ``converted`` tries
    that simplified text was damaged and then made traditional. A ``quick`` search only tells whether there is damage.
    """
    scan = _Search(ruler, text, traditional=traditional, converted=converted, quick=quick)
    return scan.run(first, last, limit, before)
