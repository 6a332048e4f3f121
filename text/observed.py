"""What the characters of a text may have been shown for: their bytes, in step and out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .choices import sources
from .forms import LINE_END, form
from .garble import EURO, bracketed, encode_pair, user_defined
from .named import names
from .script import to_traditional

__all__ = ["Observed", "Unit", "decode", "lone"]

_WORD = re.compile("[A-Za-z]{3}")
_LONE, _LONE_BEHIND_DIGIT, _LONE_BEFORE_DIGIT = 6.0, 3.0, 4.0
"""An ASCII character alone among Chinese ones is a byte out of step more often than it is itself."""
_BEHIND_DIGITS = frozenset("ABCDEFGKMPRSTVWmkg")


class Unit(NamedTuple):
    """What an observed character gives to a run out of step."""

    trail: int
    pending: int | None
    """The lead of the next character; None where the run ends."""
    eaten: str
    """An ASCII character that the trail paired with."""


class Observed:
    """Gives the bytes of an observed text back."""

    def __init__(self, text: str, *, converted: bool) -> None:
        """``converted``: what the bytes showed was made traditional afterwards."""
        self.text = text
        self.converted = converted
        self._bytes: dict[str, list[bytes]] = {}
        self._peeked: dict[tuple[int, int], str] = {}

    def pairs(self, index: int) -> list[bytes]:
        """Return the bytes that an observed character may have been shown for."""
        character = self.text[index]
        found = self._bytes.get(character)
        if found is None:
            own = encode_pair(character)
            found = [own] if own else []
            if self.converted:
                made = [pair for source in sources().get(character, ()) if (pair := encode_pair(source))]
                found = [*found, *made] if own and (not made or to_traditional(character) == character) else made
            self._bytes[character] = found
        return found

    def peek(self, lead: int, index: int) -> str:
        """Return the form that a pending lead makes with what is observed at ``index``, or nothing."""
        found = self._peeked.get((lead, index))
        if found is None:
            made = ""
            if lead >= 0 and index < len(self.text):
                pairs = self.pairs(index)
                character = self.text[index]
                if character == EURO:
                    trail = 0x80
                else:
                    trail = pairs[0][0] if pairs else ord(character) if "@" <= character <= "~" else 0
                made = decode(lead, trail)
            # Readings side by side ask for the same again and again.
            found = self._peeked[lead, index] = form(made) if made else ""
        return found

    def sound(self, index: int) -> str:
        """Return the form of what is observed at ``index``, if that is Chinese, a digit or the end of a line."""
        character = self.text[index : index + 1]
        if character > "\u2fff" or character.isdigit():
            return form(character)
        return LINE_END if character in ("", "\n") else ""

    def units(self, index: int) -> Iterator[Unit]:
        """Yield what an observed character gives to a run out of step."""
        character = self.text[index]
        pairs = self.pairs(index)
        for first, second in pairs:
            yield Unit(first, second, "") if second >= 0x80 else Unit(first, None, chr(second))
        if character == EURO:
            yield Unit(0x80, None, "")
        if not pairs and "!" <= character <= "~":
            yield Unit(0xA3, ord(character) + 0x80, "")
            if character >= "@" and not _WORD.match(self.text, index):
                yield Unit(ord(character), None, "")

    def lone(self, index: int) -> float:
        """Return the cost of taking a letter that stands alone for itself."""
        return lone(self.text, index)

    def lone_eaten(self, character: str, index: int) -> float:
        """Return the cost of a letter that would stand alone before what is observed at ``index``, a line's end too."""
        after = self.text[index : index + 1]
        return _LONE if "@" <= character < "~" and (after > "\u2e7f" or after in "\n\r") else 0.0


def lone(text: str, index: int) -> float:
    """Return the cost of taking a letter that stands alone for itself."""
    character = text[index]
    if not "@" <= character < "~" or bracketed(text, index):
        return 0.0
    before, after = text[max(index - 1, 0) : index], text[index + 1 : index + 2]
    if before.isspace() or after.isspace() or (before + after).isascii():
        return 0.0
    if before.isascii() and before.isalpha():
        return 0.0
    if after.isascii() and after.isalnum():
        return _LONE_BEFORE_DIGIT if before > "\u2e7f" and after.isdigit() else 0.0
    if before.isdigit() and character.isalpha():
        return 0.0 if character in _BEHIND_DIGITS else _LONE_BEHIND_DIGIT
    return 0.0 if names(text, index) else _LONE


@lru_cache(maxsize=1 << 14)
def decode(lead: int, trail: int) -> str:
    """Return the character of two bytes, or nothing where GBK has none of its own there."""
    character = bytes((lead, trail)).decode("gb18030", "replace")
    return character if len(character) == 1 and character != "\ufffd" and not user_defined(character) else ""
