"""Which characters may stand where bytes were lost, and which of them sit best between their neighbours."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice
from typing import NamedTuple

from .characters import common
from .counted import told
from .forms import forms
from .garble import user_defined
from .plausible import Ruler
from .script import to_traditional

__all__ = ["ANY", "Choices", "Chooser", "Pick", "Tables", "gaps", "sources", "tables"]

ANY = -1
"""A lead byte that nobody knows."""
_FIRST = "，。、"
_SIGNS = "　；：？！“”‘’（）《》—…·％－～○"
_DIGITS = "０１２３４５６７８９．"
"""What only some texts write so; they are told by their trail alone, never by sense."""
_BOTH = "于后里干系面余云台只准几征向回志才松游制御"
"""Simplified characters that machine-made traditional text keeps, besides what a converter gives."""
_COMMON = 1500  # of the common characters, those that are tried where both bytes are lost
_AS_USUAL = (0.0,)
_NONE: frozenset[str] = frozenset()
_UNUSUAL = 6.0  # at most, how strange a way of writing is that the text does not have
_FEW = 40  # characters counted one by one
_AT_HAND, _OFTEN = 0.5, 15  # the weight of how often the text itself has a choice, and how often that is usually
_LATER = 4  # how much rarer than the usual way of writing the next one is, as long as the text tells nothing
_FAR = 7.0  # how far behind the best a first may fall
_MANY = 40
_ALONE = 2
_HEADS, _FIRSTS = 6, 4  # first characters of two that are tried; for how many also seconds that nothing binds to them
_TRIED, _TRIED_QUICK = 12, 6  # choices whose fit with what follows is looked at
_PLAIN = 3  # choices tried though nothing is known to bind them to their neighbours

Choices = Mapping[str, tuple[str, ...]]
"""By form, the characters of it that may stand there."""


class Tables(NamedTuple):
    """The characters that a text of a script may hold, by their bytes."""

    by_trail: dict[int, dict[int, Choices]]
    """By what is known of the lead (ANY, or a gap), by trail."""
    by_lead: dict[int, Choices]
    gaps: dict[int, Choices]
    """By lead: those whose trail may open a pair that vanishes."""
    gaps_any: Choices
    """The same with any lead."""
    gaps_between: dict[int, Choices]
    """The same with a lead that falls into a gap, by that."""
    everything: Choices
    usable: frozenset[str]
    writings: Choices
    """By form, every way to write it, whatever its bytes, the usual first."""


@cache
def _full_forms() -> dict[str, tuple[str, ...]]:
    """Return for a simplified character what traditional texts of any region write for it, the usual first."""
    found: dict[str, tuple[str, ...]] = {}
    variants: dict[str, list[str]] = {}
    for name in ("TWVariants.txt", "HKVariants.txt"):
        for key, values in _rows(name):
            variants.setdefault(key, []).extend(values)
    for key, values in _rows("STCharacters.txt"):
        found[key] = tuple(dict.fromkeys([*values, *(other for value in values for other in variants.get(value, ()))]))
    for key, values in variants.items():
        found.setdefault(key, (key, *values))
    return found


def _rows(name: str) -> Iterator[tuple[str, list[str]]]:
    for line in files("opencc").joinpath("dictionary", name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, values = line.split("\t")
            yield key, values.split(" ")


def _bytes(character: str) -> bytes:
    try:
        return character.encode("gb18030")
    except UnicodeEncodeError:
        return b""


@cache
def gaps() -> tuple[dict[int, int], dict[int, frozenset[int]]]:
    """Return the kind of gap that a byte opens as a lead, and which bytes fall into a gap of each kind.

    A gap is what GBK leaves to its users or to nobody. Kinds are numbers below ``ANY``.
    """
    kinds: dict[frozenset[int], int] = {}
    opens: dict[int, int] = {}
    for lead in range(0x81, 0xFF):
        falls = frozenset(trail for trail in range(0x81, 0xFF) if user_defined(_decode(lead, trail)))
        if falls:
            opens[lead] = kinds.setdefault(falls, ANY - 1 - len(kinds))
    return opens, {kind: falls for falls, kind in kinds.items()}


def _in_gb2312(pair: bytes) -> bool:
    return pair[0] > 0xA0 and pair[1] > 0xA0


def _decode(lead: int, trail: int) -> str:
    return bytes((lead, trail)).decode("gb18030", "replace")


@cache
def tables(traditional: bool, *, digits: bool = False) -> Tables:
    """Return the tables of a script, for texts that write full-width digits with these."""
    opens, falls = gaps()
    by_trail: dict[int, dict[int, dict[str, list[str]]]] = {kind: {} for kind in (ANY, *falls)}
    by_lead: dict[int, dict[str, list[str]]] = {}
    gapped: dict[int, dict[str, list[str]]] = {}
    gapped_any: dict[str, list[str]] = {}
    between: dict[int, dict[str, list[str]]] = {}
    everything: dict[str, list[str]] = {}
    usable: set[str] = set()
    writings: dict[str, list[str]] = {}
    for rank, simple in enumerate((*_FIRST, *common()[:_COMMON], *_SIGNS, *common()[_COMMON:], *told())):
        full = (*_full_forms().get(simple, (simple,)), *(simple if simple in _BOTH else ""))
        for character in dict.fromkeys(full) if traditional else simple:
            pair = _bytes(character)
            if len(pair) != 2 or not (traditional or _in_gb2312(pair)):
                continue
            name = forms(character)
            lead, trail = pair
            usable.add(character)
            writings.setdefault(name, []).append(character)
            for kind, table in by_trail.items():
                if kind == ANY or lead in falls[kind]:
                    table.setdefault(trail, {}).setdefault(name, []).append(character)
            by_lead.setdefault(lead, {}).setdefault(name, []).append(character)
            if trail in opens:
                gapped.setdefault(lead, {}).setdefault(name, []).append(character)
                gapped_any.setdefault(name, []).append(character)
                for kind, leads in falls.items():
                    if lead in leads:
                        between.setdefault(kind, {}).setdefault(name, []).append(character)
            if rank < _COMMON + len(_SIGNS):
                everything.setdefault(name, []).append(character)

    for character in _DIGITS if digits else "":
        lead, trail = _bytes(character)
        usable.add(character)
        for kind, table in by_trail.items():
            if kind == ANY or lead in falls[kind]:
                table.setdefault(trail, {}).setdefault(forms(character), []).append(character)

    def fixed(table: Mapping[str, list[str]]) -> Choices:
        return {name: tuple(found) for name, found in table.items()}

    def deep(table: Mapping[int, dict[str, list[str]]]) -> dict[int, Choices]:
        return {byte: fixed(found) for byte, found in table.items()}

    return Tables(
        {kind: deep(table) for kind, table in by_trail.items()},
        deep(by_lead),
        deep(gapped),
        fixed(gapped_any),
        deep(between),
        fixed(everything),
        frozenset(usable),
        fixed(writings),
    )


@cache
def sources() -> dict[str, tuple[str, ...]]:
    """Return for a traditional character the characters of GB2312 that a converter makes it of."""
    found: dict[str, list[str]] = {}
    for lead in range(0xA1, 0xFF):
        for trail in range(0xA1, 0xFF):
            character = bytes((lead, trail)).decode("gb18030", "replace")
            for made in {to_traditional(character), *_full_forms().get(character, ())[:1]}:
                if made != character:
                    found.setdefault(made, []).append(character)
    return {made: tuple(of) for made, of in found.items()}


class Pick(NamedTuple):
    """A choice for lost bytes."""

    value: float
    """Log probability behind what stands before, and of what follows."""
    character: str
    form: str
    cost: float = 0.0
    """How strange this way of writing would be in the text."""


@lru_cache(maxsize=1)
def _counted(text: str) -> Counter[str]:
    """Return how often each character stands in the text; the searches of one text ask for the same."""
    return Counter(text)


class Chooser:
    """Ranks the choices for lost bytes in one text."""

    def __init__(self, ruler: Ruler, text: str, writings: Choices, *, quick: bool = False) -> None:
        """``quick`` tries fewer choices: enough to tell damage, not to mend it."""
        self._tried = _TRIED_QUICK if quick else _TRIED
        self._quick = quick
        self._unusual: dict[str, float] = {}
        self._ruler = ruler
        self._text = text
        self._often: Counter[str] = Counter()
        self._writings = writings
        self._costs: dict[tuple[str, ...], tuple[float, ...]] = {}
        self._plain: dict[int, tuple[str, ...]] = {}
        self._followers: dict[tuple[str, int], frozenset[str]] = {}
        self._leaders: dict[tuple[str, int], frozenset[str]] = {}

    def costs(self, name: str, characters: tuple[str, ...]) -> tuple[float, ...]:
        """Return for each of several ways to write a form how strange it would be in this text.

        The usual way is held against them even where it is none of them, because its bytes are others.
        """
        writings = self._writings.get(name, characters)
        if len(writings) == 1:
            return _AS_USUAL
        found = self._costs.get(characters)
        if found is None:
            counts = {
                character: self._count(character) + 0.3 / (1 + _LATER * place)
                for place, character in enumerate(writings)
            }
            most = max(counts.values())
            found = self._costs[characters] = tuple(
                min(_UNUSUAL, math.log(most / counts[character])) for character in characters
            )
        return found

    def _count(self, character: str) -> int:
        """How often the character stands in the text: the first few are counted one by one, sound text asks no more."""
        if character not in self._often:
            if len(self._often) == _FEW:
                self._often = _counted(self._text)
            else:
                self._often[character] = self._text.count(character)
        return self._often[character]

    def picks(self, tail: str, choices: Choices, after: str, most: int) -> list[Pick]:
        """Return the choices that sit best between ``tail`` and the form ``after`` (which may be empty)."""
        if not choices:
            return []
        ruler, last = self._ruler, tail[1]
        leading = self._leading(after, choices) if after else _NONE
        names = self._bound(last, choices).union(self._likely(choices), leading)
        alone = sorted(ruler.behind(tail, names), reverse=True)
        ranked = alone[:most]
        if after:
            # What seems to follow may be wrong, where the bytes fall in step at once.
            close = [row for place, row in enumerate(alone) if place < self._tried or row[1] in leading]
            fits = [(value + ruler[last + name + after], name) for value, name in close]
            ranked = sorted(fits, key=lambda row: row[0] - self._unlike(row[1]), reverse=True)[:most]
            taken = {name for _, name in ranked}
            ranked += [row for row in alone[:_ALONE] if row[1] not in taken]
        found: list[Pick] = []
        for value, name in ranked:
            written, unusual = choices[name], self._unlike(name)
            found += [
                Pick(value - cost - unusual, character, name, cost + unusual)
                for character, cost in zip(written, self.costs(name, written), strict=True)
            ]
        found.sort(reverse=True)
        return found[: most + _ALONE]

    def _unlike(self, name: str) -> float:
        """Return how unlike this text a form is that was chosen by sense: what a text is about comes again in it.

        To tell damage nothing is asked but how sound text reads.
        """
        if self._quick:
            return 0.0
        found = self._unusual.get(name)
        if found is None:
            often = self._ruler.often(name)
            found = self._unusual[name] = _AT_HAND * math.log((1 + _OFTEN) / (1 + often))
        return found

    def doubles(
        self, tail: str, firsts: Choices, by_trail: Mapping[int, Mapping[int, Choices]], trail: int, after: str,
        most: int,
    ) -> list[tuple[Pick, Pick, int]]:  # fmt: skip
        """Return the two characters in a row that sit best between ``tail`` and ``after``, with the gap between them.

        The trail of the first and the lead of the second fall into a gap; ``trail`` is that of the second.
        """
        ruler, last, opens = self._ruler, tail[1], gaps()[0]
        names: Iterable[str] = firsts
        if len(firsts) > _MANY:
            names = self._bound(last, firsts).union(self._likely(firsts))
        heads = sorted(ruler.behind(tail, names), reverse=True)[:_HEADS]
        if len(firsts) > _MANY and after:
            heads = self._joined(tail, firsts, by_trail[ANY].get(trail, {}), after, heads)
        ranked: list[tuple[float, str, str, str, Choices]] = []
        for place, (value, head) in enumerate(heads):
            if value < heads[0][0] - _FAR:
                break
            start = last + head
            for written, cost in zip(firsts[head], self.costs(head, firsts[head]), strict=True):
                seconds = by_trail[opens[_bytes(written)[1]]].get(trail)
                if not seconds:
                    continue
                tried = self._bound(head, seconds)
                if place < _FIRSTS:
                    tried = tried.union(self._likely(seconds), self._leading(after, seconds) if after else ())
                ranked += [
                    (value + here - cost, written, head, name, seconds) for here, name in ruler.behind(start, tried)
                ]
        ranked.sort(key=_first, reverse=True)
        if after:
            ranked = [(row[0] + ruler[row[2] + row[3] + after], *row[1:]) for row in ranked[:self._tried]]
            ranked.sort(key=_first, reverse=True)
        found: list[tuple[Pick, Pick, int]] = []
        for value, written, head, name, seconds in ranked[:most]:
            cost, second = min(zip(self.costs(name, seconds[name]), seconds[name], strict=True))
            own = self.costs(head, firsts[head])[firsts[head].index(written)]
            found.append(
                (Pick(value, written, head, own), Pick(value, second, name, cost), opens[_bytes(written)[1]])
            )  # fmt: skip
        return found

    def _joined(
        self, tail: str, firsts: Choices, seconds: Choices, after: str, heads: list[tuple[float, str]]
    ) -> list[tuple[float, str]]:
        """Return ``heads`` and the firsts that make a word with a second that sits well before ``after``."""
        ruler = self._ruler
        best = sorted(self._leading(after, seconds), key=lambda name: ruler.single(name), reverse=True)[:_HEADS]
        names = {name for second in best for name in ruler.leaders(second) if name in firsts}
        names.difference_update(name for _, name in heads)
        more = sorted(ruler.behind(tail, names), reverse=True)[: 2 * _HEADS]
        return sorted([*heads, *more], reverse=True)

    def _bound(self, head: str, choices: Choices) -> frozenset[str]:
        """Return the choices that are known to stand behind a form."""
        key = (head, id(choices))
        found = self._followers.get(key)
        if found is None:
            found = self._followers[key] = _among(choices, self._ruler.followers(head))
        return found

    def _leading(self, after: str, choices: Choices) -> frozenset[str]:
        """Return the choices that are known to stand before a form."""
        key = (after, id(choices))
        found = self._leaders.get(key)
        if found is None:
            found = self._leaders[key] = _among(choices, self._ruler.leaders(after))
        return found

    def _likely(self, choices: Choices) -> tuple[str, ...]:
        """Return the few choices that are the most common by themselves; the tables have them first."""
        found = self._plain.get(id(choices))
        if found is None:
            found = self._plain[id(choices)] = tuple(islice(choices, _PLAIN))
        return found


def _among(choices: Choices, known: frozenset[str]) -> frozenset[str]:
    """Return the choices that are known, looking at each of the fewer."""
    return known.intersection(choices) if len(choices) < len(known) else frozenset(filter(choices.__contains__, known))


def _first(row: tuple[float, str, str, str, Choices]) -> float:
    return row[0]
