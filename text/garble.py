"""The damage that GBK desync does, done on purpose: the other half of every repair's proof.

A page's bytes were cut in the middle of a double-byte character. The lead byte was lost (on most pages a ``?`` stands
in its place), and the bytes after it pair up one late: the trail of each character with the lead of the next, until a
trail finds a byte below 0x80 behind it. If that byte can be a trail itself, the two make one character; if not, the
lone byte shows as ``?`` or U+FFFD, or not at all. Pairs in the user-defined area of GBK show as nothing, as private
characters, or make a decoder stumble, which brings it back in step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from .script import to_simplified, to_traditional

__all__ = [
    "EURO",
    "ORPHAN",
    "Shown",
    "UserPairs",
    "bracketed",
    "damage",
    "decode_pairs",
    "encode_pair",
    "is_mark",
    "marks_at",
    "narrow",
    "prove",
    "shown",
    "user_defined",
]

ORPHAN = "?"
UserPairs = Literal["drop", "keep", "break", "mark"]
"""What becomes of a pair in the user-defined area: it vanishes, stays, its first byte counts as an orphan, or it shows
as one."""
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]{3}")
_BRACKETED = re.compile(r"\[[^\[\]]{1,10}\]|\{[^{}]{1,10}\}")
EURO = "€"
"""What browsers show for the byte 0x80."""
_SHOWN_FOR_LOST = f"?\ufffd□{EURO}"
_USER: tuple[UserPairs, ...] = ("drop", "keep", "break", "mark")
_NARROW = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}


class Shown(NamedTuple):
    """What a decoder shows for some bytes."""

    end: int
    """Index behind the last of them."""
    text: str
    whole: bool
    """Whether the bytes can be had back from ``text``."""


def user_defined(character: str) -> bool:
    """Whether GBK has the character in an area it leaves to its users."""
    return "\ue000" <= character <= "\uf8ff"


@lru_cache(maxsize=8192)
def encode_pair(character: str) -> bytes | None:
    """Return the two bytes of a character in GBK, or nothing where it has one or four."""
    try:
        data = character.encode("gb18030")
    except UnicodeEncodeError:
        return None
    return data if len(data) == 2 else None


@lru_cache(maxsize=4096)
def is_mark(character: str) -> bool:
    """Whether a character may show for a byte (or a pair) that could not be decoded."""
    if character in _SHOWN_FOR_LOST:
        return True
    # Of Latin-1 the letters and the controls; soft hyphens and signs (², ®) are a page's own.
    return ("\x80" <= character <= "\x9f" or "\xc0" <= character <= "\xff") and encode_pair(character) is None


def marks_at(text: str, at: int) -> bool:
    """Whether the character at a place may show for a lost byte: no letter of a Latin word, no sign among signs."""
    character = text[at]
    if not is_mark(character):
        return False
    if character in "?\ufffd":
        return True
    around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
    if character == EURO:
        return len(around) == 2 and all(near > "\u2e7f" for near in around)
    if character == "□":
        return not any("\u2190" <= near <= "\u27bf" for near in around)
    return not _LATIN.search(text[max(at - 2, 0) : at + 3])


def bracketed(text: str, at: int) -> bool:
    """Whether a sign stands in or beside square brackets or braces that belong together."""
    return _BRACKETED.search(text, max(at - 12, 0), at + 12) is not None


def narrow(text: str) -> str:
    """Make full-width ASCII half-width, as many pages do with punctuation after the damage."""
    return text.translate(_NARROW)


def shown(data: bytes, *, orphan: str = ORPHAN, user: UserPairs = "drop") -> Iterator[Shown]:
    """Decode step by step as browsers and converters do; a byte without partner shows as ``orphan``."""
    at, size = 0, len(data)
    while at < size:
        first = data[at]
        if first < 0x80:
            at += 1
            yield Shown(at, chr(first), True)
            continue
        second = data[at + 1] if at + 1 < size else 0
        if first in (0x80, 0xFF) or second < 0x40 or second in (0x7F, 0xFF):
            at += 1
            yield Shown(at, orphan, False)
            continue
        character = data[at : at + 2].decode("gb18030", "replace")
        if user_defined(character) and user == "break":
            at += 1
            yield Shown(at, orphan, False)
            continue
        at += 2
        if user_defined(character):
            yield Shown(at, {"keep": character, "mark": orphan}.get(user, ""), user == "keep")
        else:
            yield Shown(at, character, True)


def decode_pairs(data: bytes, *, orphan: str = ORPHAN, user: UserPairs = "drop") -> str:
    """Return all that :func:`shown` shows."""
    return "".join(unit.text for unit in shown(data, orphan=orphan, user=user))


def damage(
    text: str,
    at: int = 0,
    *,
    mark: str = ORPHAN,
    orphan: str = ORPHAN,
    user: UserPairs = "drop",
    narrowed: bool = False,
) -> str:
    """Lose the lead byte of the double-byte character ``text[at]``.

    Args:
        text: characters of GBK.
        at: index of the character that is cut.
        mark: what shows in place of the lost byte; empty where nothing does.
        orphan: what shows for a lone byte.
        user: what becomes of user-defined pairs.
        narrowed: whether full-width marks were made half-width afterwards.

    Raises:
        ValueError: ``text[at]`` is no double-byte character, or the text holds characters GBK lacks.
    """
    if encode_pair(text[at]) is None:
        raise ValueError(f"{text[at]!r} is no double-byte character of GBK")
    tail = "".join(text[at:]).encode("gb18030")[1:]
    result = text[:at] + mark + decode_pairs(tail, orphan=orphan, user=user)
    return narrow(result) if narrowed else result


@lru_cache(maxsize=1024)  # asked again when the windows of a text are judged together
def prove(original: str, corrected: str, *, after: str = "", whole: bool = False) -> bool:
    """Whether damaging ``corrected`` gives ``original``: what stands in the source, full-width marks aside.

    Both are the whole of a damaged run (the pieces of one group joined), ``after`` is the character behind it. The
    run may begin with a few characters that were not damaged. A page may have been converted to traditional
    characters after the damage; then its simplified form is the one that is damaged again. With ``whole`` no pair of
    bytes may have vanished on the way, and something but marks be left: then ``corrected`` was not chosen by sense.
    """
    if whole and all(map(is_mark, original)):
        return False
    if _redone(narrow(original), corrected, after, whole=whole):
        return True
    simple = to_simplified(corrected)
    if simple != corrected and _redone(narrow(original), simple, after, whole=whole, converted=True):
        return True
    # A character both of whose bytes were lost shows as one or two marks.
    return not whole and len(corrected) == 1 and all(map(is_mark, original)) and 1 <= len(original) <= 2


def _redone(wanted: str, corrected: str, after: str, *, whole: bool, converted: bool = False) -> bool:
    marks = [character for character in wanted if is_mark(character)]
    # The character behind matters where a lone byte stands before it; a double-byte one, where decoders stumble.
    follow = to_simplified(after[:1]) if converted else after[:1]
    if "\ud800" <= follow <= "\udfff" or user_defined(follow):
        follow = ""
    ways = product(
        range(min(len(corrected), 3)), {"", *marks[:1]}, {"", *marks[:1], *marks[-1:]}, _USER,
        (follow, "") if follow > "\x7f" else (follow,),
    )  # fmt: skip
    for at, mark, orphan, user, behind in ways:
        if encode_pair(corrected[at]) is None:
            continue
        try:
            shows = damage(corrected + behind, at, mark=mark, orphan=orphan, user=user)
            if whole and shows != damage(corrected + behind, at, mark=mark, orphan=orphan, user="keep"):
                continue
        except UnicodeEncodeError:
            return False
        made = narrow(shows)
        if converted:
            made, behind = to_traditional(made), to_traditional(behind)
        if made == wanted + narrow(behind):
            return True
    return False
