"""Search for the text that a damaged stretch was before GBK desync.

Every observed character gives its bytes back; a beam search tries at each place that a lead byte was lost there, and
pairs the bytes anew until they fall in step again, supplying bytes that the damage swallowed. The most plausible
reading wins (:mod:`plausible`); the reading without damage is one of those compared.
"""

from __future__ import annotations

from .choices import ANY, Choices, Chooser, gaps, tables
from .forms import START, form, forms
from .garble import EURO, bracketed, encode_pair, marks_at
from .lexicon import NOTHING_SAID, say
from .named import names
from .observed import Observed, Unit, decode
from .plausible import Ruler
from .script import to_traditional
from .states import HOPE, Found, State, stands_at, unchain, value_of

__all__ = ["Searcher"]

_MARKED = 3.0  # a lead byte is lost and a mark stands in its place
_UNMARKED, _UNMARKED_AGAIN, _UNMARKED_QUICK = 7.0, 5.5, 2.0
"""Nothing stands in its place; the same where that is known of the text, and where the question is whether it is so."""
_DROP, _DROP_SIMPLIFIED = 1.0, 0.3
"""A pair fell into the user-defined area. In simplified text each seventh does, so that it has to be cheap."""
_AT_ONCE = 2.0  # the first pair of a run vanished
_SHOWN = 1.0  # such a pair shows as a mark
_ORPHAN = 1.0
_WHOLE = 2.0  # both bytes of a character show as marks
_SILENT_ORPHAN, _SILENT_END = 4.0, 1.5
_WIDE = 1.0  # an ASCII character was a full-width one
_EATEN = 1.0  # an ASCII character paired with the lone byte
_HALF = 2.0  # a simplified character in traditional text
_UNSEEN = -5.0  # what the next character is worth where nothing tells it
_BEGINS = -16.0  # and what it is at least behind a character in step: damage may begin with it
_FULL, _QUICK = (9, 4, 2, 8), (4, 0, 1, 4)
"""Readings kept; those for which vanished pairs are tried, and still rarer things; choices for a lead."""
_ENDS, _DOUBLES = 5, 5
_TWICE = 2  # readings for which two vanished pairs in a row are tried
_CLOSE = 6.0  # how far behind the best a reading may be for rare things to be tried
_WIDTH = 16.0  # how far behind the best a reading may fall
_SETTLED = 7
_SOUND = -6.5  # a character that sits better than this behind what is before it is no sign of damage
_BOUND = -5.0  # one that sits better than this leaves no room for a vanished pair

_WIDE_DIGITS = "０１２３４５６７８９"
_NOTHING = Found((), 0, 0.0, 0.0)


class Searcher:
    """Searches stretches of one text."""

    def __init__(
        self, ruler: Ruler, text: str, *, traditional: bool = False, converted: bool = False, quick: bool = False,
        unseen: bool = False,
    ) -> None:  # fmt: skip
        """``converted``: simplified text was damaged and then made traditional. ``quick`` only tells damage;
        ``unseen``: some is known to leave no mark in this text."""
        self.unmarked = _UNMARKED_QUICK if quick else _UNMARKED_AGAIN if unseen else _UNMARKED
        self._beam, self._some, self._few, self._starts = _QUICK if quick else _FULL
        # Pairs that vanished are then told by what is left of their run; how it falls into words is not asked.
        self._quick = quick
        self.ruler = ruler
        self.observed = text
        self._given = Observed(text, converted=converted)
        self.traditional, self.converted = traditional, converted
        self.tables = tables(traditional and not converted, digits=any(digit in text for digit in _WIDE_DIGITS))
        self.chooser = Chooser(ruler, text if not converted else "", self.tables.writings, quick=quick)
        self.drop = _DROP if traditional and not converted else _DROP_SIMPLIFIED

    def run(self, first: int, last: int, limit: int, before: str) -> Found:
        """Return the most plausible reading of ``text[first:last]``, which stands after ``before``.

        Where ``last`` falls inside a damaged run, the search reads on, but never past ``limit``, until the text has
        been in step for a while.
        """
        start = (START + forms("".join(before.split())))[-2:]
        said = NOTHING_SAID
        for name in "" if self._quick else forms("".join(before.split())):
            said = say(said, name)
        states = [State(said.value, start, None, True, None, 99.0, said)]
        index = first
        while index < limit:
            grown: list[State] = []
            bar = stands_at(states[0]) - _CLOSE
            sound = shifted = 0  # ranks among those in step and out of it; too high for rare things when far behind
            for state in states:
                far = self._beam if stands_at(state) < bar else 0
                if state[2] is None:
                    self._read_sound(state, index, sound + far, grown)
                    sound += 1
                else:
                    self._read_shifted(state, index, shifted + far, grown)
                    shifted += 1
            index += 1
            states = grown if len(grown) == 1 else self._prune(grown, index)
            if not states:
                return _NOTHING
            if index >= last and states[0].pending is None and self._settled(states[0]):
                break
        ended: list[State] = []
        for state in states:
            if state.pending is not None and state.pending >= 0:
                # The last byte of all left nothing behind.
                self._orphan(state, index - 1, _SILENT_END, 0, ended)
        states = self._prune(states + ended, len(self.observed))
        ranked = sorted((state for state in states if state.pending is None), reverse=True, key=value_of)
        if not ranked:
            # Out of step to the very limit: nothing that could be told.
            return Found((), index, 0.0, 0.0)
        best = ranked[0]
        asis = next((state for state in states if state.clean), best)
        # A name is no word of any list: words choose between readings, but alone make no damage of it.
        gain = min(best.value - asis.value, best.by_threes - asis.by_threes)
        margin = min([best.margin, *(best.value - rival.value for rival in ranked[1:2])])
        return Found(unchain(best.chain), index, gain, margin)

    @staticmethod
    def _settled(state: State) -> bool:
        """Whether a reading in step has met nothing but sound characters for a while, or a line break since damage."""
        if state.clean:
            return True
        chain = state.chain
        for _ in range(_SETTLED):
            if chain is None:
                break
            chain, character, _, _, inside = chain
            if character == "\n":
                break
            if inside:
                return False
        return True

    def _prune(self, states: list[State], index: int) -> list[State]:
        """Keep the best of the readings that have come as far as ``index``, each with a look at what follows."""
        best: dict[tuple[str, int | None, bool], State] = {}
        # By place, for to ask a named tuple for a name takes several times as long.
        for state in states:
            key = state[1:4]  # tail, pending, clean: what alike readings go on alike from
            other = best.get(key)
            if other is None:
                best[key] = state
                continue
            ahead = state[0] - other[0]
            if ahead > 0.0:
                best[key] = state._replace(margin=min(state.margin, ahead))
            elif ahead > -other.margin:
                best[key] = other._replace(margin=-ahead)
        following: dict[int | None, str] = {None: self._given.sound(index) if index < len(self.observed) else ""}
        ranked: list[tuple[float, int, State]] = []
        for (tail, pending, _), state in best.items():
            after = following.get(pending)
            if after is None:
                after = following[pending] = self._given.peek(pending, index) if pending is not None else ""
            ahead = self.ruler[tail + after] if after else _UNSEEN
            ahead = max(ahead, _BEGINS) if pending is None else ahead - HOPE
            ranked.append((state[0] + ahead, -len(ranked), state))
        if not ranked:
            return []
        ranked.sort(reverse=True)  # of equals the first; states themselves are never compared
        floor = ranked[0][0] - _WIDTH
        kept = [state for standing, _, state in ranked[: self._beam] if standing >= floor]
        # The reading without damage stays in the race to the end.
        clean = next((state for _, _, state in ranked[len(kept) :] if state.clean), None)
        return [*kept, clean] if clean else kept

    def _emit(
        self, state: State, character: str, index: int, pending: int | None, supplied: int, cost: float,
        inside: bool = True,
    ) -> State:  # fmt: skip
        """Return the state with one more character."""
        before, tail, _, clean, chain, margin, said = state
        made = form(character)
        three = tail + made
        if inside and self.traditional:
            if self.converted:
                character = to_traditional(character)
            elif not supplied and character >= "\u3400" and character not in self.tables.usable:
                cost += _HALF
        more = said if self._quick else say(said, made)
        value = before + self.ruler[three] - cost + more[0] - said[0]
        chain = (chain, character, index, supplied, inside)
        return State(value, three[1:], pending, clean and not inside, chain, margin, more)

    def _keep(self, state: State, index: int, cost: float = 0.0) -> State:
        """Take a character as it stands."""
        character = self.observed[index]
        if character.isspace() and character not in "\n\u3000":
            chain = (state.chain, character, index, 0, False)
            return state._replace(value=state.value + self.ruler.of(character) - cost, pending=None, chain=chain)
        if character <= "\x7f":
            cost += self._given.lone(index) - self.ruler.width(character)
        return self._emit(state, character, index, None, 0, cost, inside=False)

    def _read_sound(self, state: State, index: int, rank: int, grown: list[State]) -> None:
        """Read a character in step: it stays, or damage begins with it."""
        character = self.observed[index]
        kept = self._keep(state, index)
        grown.append(kept)
        if character == EURO and marks_at(self.observed, index):
            opened = state._replace(pending=ANY, clean=False, value=state.value - _MARKED)
            self._read_shifted(opened, index, rank, grown)
        elif marks_at(self.observed, index):
            grown.append(state._replace(pending=ANY, clean=False, value=state.value - _MARKED))
            if not rank:
                # What shows is the trail; the lead went without a trace.
                opened = state._replace(value=state.value - self.unmarked - _WHOLE)
                after = self._given.sound(index + 1)
                self._choose(opened, self.tables.everything, index, None, 2, after, self._starts, grown)
        elif not character.isspace() and self._settled(state) and self._odd(state, kept, index):
            opened = state._replace(pending=ANY, clean=False, value=state.value - self.unmarked)
            self._read_shifted(opened, index, rank, grown)

    def _odd(self, state: State, kept: State, index: int) -> bool:
        """Whether damage may begin at a character that no mark stands before; none is what brackets a number ([2]) or a
        sign that joins (15家~20家)."""
        sign = self.observed[index]
        if sign <= "\x7f" and (bracketed(self.observed, index) or (sign in "@~" and names(self.observed, index))):
            return False
        if kept.by_threes - state.by_threes < _SOUND:
            return True
        following = self.observed[index + 1 : index + 2]
        if not following or following.isspace():
            return False
        return marks_at(self.observed, index + 1) or self.ruler[kept.tail + form(following)] < _SOUND

    def _read_shifted(self, state: State, index: int, rank: int, grown: list[State]) -> None:
        """Read a character whose bytes belong to two characters of the text."""
        character = self.observed[index]
        lead = state.pending
        assert lead is not None
        if character != EURO and marks_at(self.observed, index):
            self._orphan(state, index, _ORPHAN, rank, grown)
            # The mark is what shows of a user-defined pair.
            if lead >= 0 and lead in self.tables.gaps:
                for pick in self.chooser.picks(state.tail, self.tables.gaps[lead], "", _DOUBLES):
                    kind = self._gap(pick.character)
                    grown.append(self._emit(state, pick.character, index, kind, 1, self.drop + _SHOWN + pick.cost))
            if character not in "?□":
                return
        sound = False
        wide = 0.0 if self._given.pairs(index) else _WIDE
        for trail, pending, eaten in self._given.units(index):
            if not eaten:
                sound |= self._complete(state, trail, index, pending, wide if pending else 0.0, grown)
                continue
            # No lead: an ASCII character that the lone byte before it took for its trail.
            size = len(grown)
            self._complete(state, trail, index, None, _EATEN, grown, form(eaten))
            alone = self._given.lone_eaten(eaten, index + 1)
            grown[size:] = [self._emit(ended, eaten, index, None, 0, alone) for ended in grown[size:]]
        if lead >= 0 and not sound:
            if rank < self._few or wide:
                # The lone byte left nothing behind; the character itself is sound.
                size = len(grown)
                self._orphan(state, index - 1, _SILENT_END if wide else _SILENT_ORPHAN, rank, grown)
                grown[size:] = [self._keep(ended, index) for ended in grown[size:]]
            if rank < self._some:
                self._dropped(state, index, rank, grown)
        elif lead == ANY and rank < self._few and not self._quick:
            self._dropped(state, index, rank, grown)

    def _complete(
        self, state: State, trail: int, index: int, pending: int | None, cost: float, grown: list[State],
        after: str | None = None,
    ) -> bool:  # fmt: skip
        """Put the pending byte and its trail together; return whether the character sits so well that it must be."""
        lead = state.pending
        assert lead is not None
        if after is None:
            after = self._given.peek(pending, index + 1) if pending is not None else self._given.sound(index + 1)
        if lead < 0:
            choices = self.tables.by_trail[lead].get(trail, {})
            self._choose(state, choices, index, pending, 1, after, self._starts, grown, cost)
            return False
        character = decode(lead, trail)
        if not character:
            return False
        made = self._emit(state, character, index, pending, 0, cost)
        grown.append(made)
        sits = made.by_threes - state.by_threes + cost > _BOUND
        return sits and (not after or self.ruler[made.tail + after] > _SOUND)

    def _orphan(self, state: State, index: int, cost: float, rank: int, grown: list[State]) -> None:
        """The trail byte of the last character shows as a mark; what follows is in step."""
        after = self._given.sound(index + 1)
        if state.pending is not None and state.pending >= 0:
            choices = self.tables.by_lead.get(state.pending, {})
            self._choose(state, choices, index, None, 1, after, _ENDS, grown, cost)
        elif rank < self._few:
            self._choose(state, self.tables.everything, index, None, 2, after, _ENDS, grown, cost + _WHOLE)

    @staticmethod
    def _gap(character: str) -> int:
        """Return the kind of gap that the trail byte of a character opens."""
        pair = encode_pair(character)
        assert pair is not None
        return gaps()[0][pair[1]]

    def _dropped(self, state: State, index: int, rank: int, grown: list[State]) -> None:
        """A pair that stands for nothing vanished: it held the trail of one character and the lead of the next."""
        lead = state.pending
        assert lead is not None
        choices = self.tables.gaps.get(lead) if lead >= 0 else self.tables.gaps_any
        if not choices:
            return
        for unit in self._given.units(index):
            self._two(state, choices, index, unit, 1 + (lead < 0), _DOUBLES, grown)
            if rank < _TWICE and lead >= 0:
                # Two such pairs in a row.
                for pick in self.chooser.picks(state.tail, choices, "", 2):
                    kind = self._gap(pick.character)
                    between = self.tables.gaps_between.get(kind)
                    if between:
                        opened = self._emit(state, pick.character, index - 1, kind, 1, self.drop + pick.cost)
                        self._two(opened, between, index, unit, 2, _ENDS, grown)

    def _two(
        self, state: State, choices: Choices, index: int, unit: Unit, supplied: int, most: int, grown: list[State]
    ) -> None:
        """Supply the trail of one character, of which ``supplied`` bytes are lost, and the lead of the next."""
        trail, pending, eaten = unit
        given = self._given
        after = form(eaten) if eaten else given.peek(pending, index + 1) if pending else given.sound(index + 1)
        for one, two, kind in self.chooser.doubles(state.tail, choices, self.tables.by_trail, trail, after, most):
            cost = self.drop + one.cost + (_AT_ONCE if state.pending == ANY else 0.0)
            made = self._emit(state, one.character, index - 1, kind, supplied, cost)
            made = self._emit(made, two.character, index, pending, 1, two.cost)
            if eaten:
                made = self._emit(made, eaten, index, None, 0, _EATEN + given.lone_eaten(eaten, index + 1))
            grown.append(made)

    def _choose(
        self, state: State, choices: Choices, index: int, pending: int | None, supplied: int,
        after: str, most: int, grown: list[State], cost: float = 0.0,
    ) -> None:  # fmt: skip
        """Supply bytes that are lost."""
        for pick in self.chooser.picks(state.tail, choices, after, most):
            grown.append(self._emit(state, pick.character, index, pending, supplied, cost + pick.cost))
