"""The damage that GBK desync does, done on purpose: the other half of every repair's proof.

A page's bytes were cut in the middle of a double-byte character. The lead byte was lost (on most pages a ``?`` stands
in its place), and the bytes after it pair up one late: the trail of each character with the lead of the next, until a
trail finds a byte below 0x80 behind it. If that byte can be a trail itself, the two make one character; if not, the
lone byte shows as ``?``. Pairs in the user-defined area of GBK show as nothing.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

__all__ = ["ORPHAN", "damage", "decode_pairs", "encode_pair", "narrow", "prove", "user_defined"]

ORPHAN = "?"
_NARROW = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}


def user_defined(character: str) -> bool:
    """Whether GBK has the character in an area it leaves to its users."""
    return "\ue000" <= character <= "\uf8ff"


@lru_cache(maxsize=4096)
def encode_pair(character: str) -> bytes | None:
    """Return the two bytes of a character in GBK, or nothing where it has one or four."""
    try:
        data = character.encode("gb18030")
    except UnicodeEncodeError:
        return None
    return data if len(data) == 2 else None


def narrow(text: str) -> str:
    """Make full-width ASCII half-width, as many pages do with punctuation after the damage."""
    return text.translate(_NARROW)


def decode_pairs(data: bytes, *, orphan: str = ORPHAN, drop: bool = True) -> str:
    """Decode as browsers do: a byte without partner shows as ``orphan``; user-defined pairs vanish if ``drop``."""
    out: list[str] = []
    at = 0
    while at < len(data):
        first = data[at]
        if first < 0x80:
            out.append(chr(first))
            at += 1
            continue
        second = data[at + 1] if at + 1 < len(data) else 0
        if first in (0x80, 0xFF) or second < 0x40 or second in (0x7F, 0xFF):
            out.append(orphan)
            at += 1
            continue
        character = data[at : at + 2].decode("gb18030", "replace")
        if not user_defined(character):
            out.append(character if len(character) == 1 and character != "\ufffd" else orphan)
        elif not drop:
            out.append(character)
        at += 2
    return "".join(out)


def damage(
    text: str, at: int = 0, *, mark: str = ORPHAN, orphan: str = ORPHAN, drop: bool = True, narrowed: bool = False
) -> str:
    """Lose the lead byte of the double-byte character ``text[at]``.

    Args:
        text: characters of GBK.
        at: index of the character that is cut.
        mark: what shows in place of the lost byte; empty where nothing does.
        orphan: what shows for a lone byte.
        drop: whether user-defined pairs vanish.
        narrowed: whether full-width marks were made half-width afterwards.

    Raises:
        ValueError: ``text[at]`` is no double-byte character, or the text holds characters GBK lacks.
    """
    if encode_pair(text[at]) is None:
        raise ValueError(f"{text[at]!r} is no double-byte character of GBK")
    tail = "".join(text[at:]).encode("gb18030")[1:]
    result = text[:at] + mark + decode_pairs(tail, orphan=orphan, drop=drop)
    return narrow(result) if narrowed else result


def prove(original: str, corrected: str, *, after: str = "") -> bool:
    """Whether damaging ``corrected`` gives ``original``: what stands in the source, full-width marks aside.

    Both are the whole of a damaged run (the pieces of one group joined), ``after`` is the character behind it. The
    run may begin with a few characters that were not damaged.
    """
    wanted = narrow(original)
    follow = after[:1] if after[:1] < "\x80" else ""
    for at, mark, orphan, drop in product(range(min(len(corrected), 3)), ("?", "\ufffd", ""), "?\ufffd", (True, False)):
        if encode_pair(corrected[at]) is None:
            continue
        try:
            made = damage(corrected + follow, at, mark=mark, orphan=orphan, drop=drop)
        except UnicodeEncodeError:
            return False
        if narrow(made) == wanted + follow:
            return True
    # A character both of whose bytes were lost shows as one or two marks.
    return len(corrected) == 1 and original.strip("?\ufffd") == "" and 1 <= len(original) <= 2
