"""Which characters may stand where bytes were lost, and which of them sit best between their neighbours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from heapq import nlargest
from importlib.resources import files
from typing import NamedTuple

from .characters import common
from .plausible import Ruler
from .script import to_simplified, to_traditional

__all__ = ["BOTH", "CHOICES", "Scale", "Tables", "sources", "tables"]

CHOICES = 9
_USER_LEADS = (*range(0xAA, 0xB0), *range(0xF8, 0xFF))
_USER_LOW = tuple(range(0xA1, 0xA8))
"""Leads of the third user-defined area, which only traditional text (trail and lead below 0xA1) falls into."""
_SIGNS = "　，。、；：？！“”‘’（）《》—…·％－～○"
BOTH = "于后里干系面余云台只准几征向回志才松游制御乾幹裡髮製麵鐘鍾復複覆曆歷係繫準鬆遊徵週穀闆捲佔佈採彙範颱臺檯誌託"
"""What traditional text writes besides the first form that a converter gives."""


@cache
def _bonds() -> dict[str, float]:
    """Return the log probability of two characters side by side in one word."""
    chances: dict[str, float] = {}
    for line in files(__package__).joinpath("words.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        level, *row = line.split(" ")
        chance = math.exp(float(level))
        for word in row:
            for at in range(len(word) - 1):
                pair = word[at : at + 2]
                chances[pair] = chances.get(pair, 0.0) + chance
    return {pair: math.log(chance) for pair, chance in chances.items()}


class Scale(Ruler):
    """A ruler that also tells in a moment how well a character sits between two others."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._bonds = _bonds()
        self._bound: dict[str, float] = {}
        self._ranked: dict[tuple[str, Sequence[str], str], list[str]] = {}

    def form(self, character: str) -> str:
        """Return what the character counts as."""
        form = self._forms.get(character)
        if form is None:
            form = self._forms[character] = "0" if character.isdecimal() else to_simplified(character)[:1]
        return form

    def bond(self, pair: str) -> float:
        """Return by how much more often than chance the two (simplified) characters stand together; 0 or more."""
        value = self._bound.get(pair)
        if value is None:
            apart = self._character(pair[0]) + self._character(pair[1])
            seen = self._pairs[pair]
            own = math.log(0.5 * seen / self._size) if seen else -99.0
            value = self._bound[pair] = max(0.0, max(self._bonds.get(pair, -99.0), own) - apart)
        return value

    def best(self, before: str, choices: Sequence[str], after: str) -> list[str]:
        """Return the few choices that sit best between two characters, best first; either may be unknown."""
        key = (before, choices, after)
        found = self._ranked.get(key)
        if found is None:
            bond, form, alone = self.bond, self.form, self._character
            ranked: list[tuple[float, str]] = []
            for choice in choices:
                own = form(choice)
                value = alone(own)
                if before:
                    value += bond(before + own)
                if after:
                    value += bond(own + after)
                ranked.append((value, choice))
            found = self._ranked[key] = [choice for _, choice in nlargest(CHOICES, ranked)]
        return found


class Tables(NamedTuple):
    """The characters that have a given trail byte, a given lead byte, and the common ones."""

    by_trail: dict[int, tuple[str, ...]]
    by_trail_low: dict[int, tuple[str, ...]]
    by_trail_high: dict[int, tuple[str, ...]]
    by_lead: dict[int, tuple[str, ...]]
    user: dict[int, tuple[tuple[str, ...], tuple[str, ...]]]
    """By lead: those with a trail that opens a high and a low user-defined pair."""
    user_any: tuple[str, ...]
    everything: tuple[str, ...]


@cache
def tables(traditional: bool) -> Tables:
    by_trail: dict[int, list[str]] = {}
    by_lead: dict[int, list[str]] = {}
    everything: list[str] = []
    ranks = {character: rank for rank, character in enumerate(common())}
    simple = _simple_forms()
    for lead in range(0x81, 0xFF):
        for trail in (*range(0x40, 0x7F), *range(0x80, 0xFF)):
            character = bytes((lead, trail)).decode("gb18030", "replace")
            if len(character) != 1 or "\ue000" <= character <= "\uf8ff" or not _usable(character, traditional):
                continue
            if (
                ranks.get(
                    simple.get(character, character), -1 if character < "\u4e00" or character > "\u9fff" else 9999
                )
                < 9999
            ):
                by_trail.setdefault(trail, []).append(character)
                by_lead.setdefault(lead, []).append(character)
            if ranks.get(simple.get(character, character), 9999) < 1500 or character in "，。、；：“”（）％":
                everything.append(character)

    def lead_of(character: str) -> int:
        return character.encode("gb18030")[0]

    def trailed(characters: Sequence[str], trails: Sequence[int]) -> tuple[str, ...]:
        return tuple(character for character in characters if character.encode("gb18030")[1] in trails)

    return Tables(
        {trail: tuple(found) for trail, found in by_trail.items()},
        {trail: tuple(c for c in found if lead_of(c) < 0xA1) for trail, found in by_trail.items()},
        {trail: tuple(c for c in found if lead_of(c) >= 0xA1) for trail, found in by_trail.items()},
        {lead: tuple(found) for lead, found in by_lead.items()},
        {lead: (trailed(found, _USER_LEADS), trailed(found, _USER_LOW)) for lead, found in by_lead.items()},
        tuple(character for trail in _USER_LEADS for character in by_trail.get(trail, ())),
        tuple(everything),
    )


@cache
def _simple_forms() -> dict[str, str]:
    """Return each character of Unicode's first block of Chinese with its simplified form, looked up in one go."""
    characters = [chr(code) for code in range(0x4E00, 0xA000)]
    return dict(zip(characters, to_simplified("\n".join(characters)).split("\n"), strict=True))


def _usable(character: str, traditional: bool) -> bool:
    """Whether a text of the script may hold the character where a byte of it has to be supplied."""
    if character in _SIGNS:
        return True
    if not "\u4e00" <= character <= "\u9fff":
        return False
    if traditional:
        return to_traditional(_simple_forms()[character]) == character or character in BOTH
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return _simple_forms()[character] == character


@cache
def sources() -> dict[str, tuple[str, ...]]:
    """Return for a traditional character the characters of GB2312 that a converter makes it of."""
    found: dict[str, list[str]] = {}
    for lead in range(0xA1, 0xFF):
        for trail in range(0xA1, 0xFF):
            character = bytes((lead, trail)).decode("gb18030", "replace")
            if (made := to_traditional(character)) != character:
                found.setdefault(made, []).append(character)
    return {made: tuple(of) for made, of in found.items()}
