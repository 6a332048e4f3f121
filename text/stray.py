"""Stray bytes: what a byte that no text of the encoding has broke, and what stands there without it.

Copying and storing put such bytes into good text (a lone 0xFF, a no-break space of another encoding), and programs that
break lines after so many bytes put a line break inside a character. Nothing is lost by them: without the byte the
others read as before. What is lost and must be supplied is the business of the repair.
"""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis
from .characters import plain_share

__all__ = ["without_stray_bytes"]

_NEVER = {
    "utf-8": re.compile(b"[\xc0\xc1\xf5-\xff]"),
    "gb18030": re.compile(b"\xff"),
}
_SPACE = b"\xa0"
_FINAL = frozenset("。！？；!?;")
_LEAST, _MOST, _COPIED = 200, 5000, 400_000_000
"""Places that are looked at, however large the text is and at most; bytes that are copied in between."""
_REASON = "a byte that no text in {} has; without it the others read so"
_PARTED = "white space inside a character; without it the bytes read so"
_WHITE = re.compile(rb"[ \t\r\n]{1,8}")
_CUT = re.compile(
    rb"[\xc2-\xdf][ \t\r\n]{1,8}[\x80-\xbf]"
    rb"|[\xe0-\xef](?:[ \t\r\n]{1,8}[\x80-\xbf]{2}|[\x80-\xbf][ \t\r\n]{1,8}[\x80-\xbf])"
)
"""A character of UTF-8 with white space inside."""
_RUN = 2000
"""Bytes of double-byte text that fall out of step behind a character cut in two, at most."""
_BETTER = 0.1
_SENTENCE_END = re.compile("[。！；][”’」』）》]*|$")


def without_stray_bytes(data: bytes, encoding: str) -> tuple[Correction, ...]:
    """Return what ``data`` reads at its undecodable places without the bytes that cannot belong there.

    Places at which bytes are missing are not among them.
    """
    never = _NEVER.get(encoding)
    if never is None:
        return ()
    found: list[Correction] = []
    at = done = 0
    for first, last in _broken(data, encoding):
        if first < done:  # inside what was put together
            continue
        at += len(data[done:first].decode(encoding, "replace"))
        piece = data[first:last]
        stop = _cut_end(data, first, last, encoding)
        if stop and (pieces := _joined(data, first, stop, at, encoding)):
            found += pieces
            at += len(data[first:stop].decode(encoding, "replace"))
            done = stop
            continue
        size = len(piece.decode(encoding, "replace"))
        read = _read(piece, never, encoding)
        if read is not None:
            found.append(
                Correction(
                    at=(at, at + size),
                    original="\ufffd" * size,
                    corrected=read,
                    basis=CorrectionBasis.CONTEXT,
                    reason=_REASON.format(encoding),
                )
            )
        at += size
        done = last
    return tuple(found)


def _cut_end(data: bytes, first: int, last: int, encoding: str) -> int:
    """Where what a character cut in two by white space has garbled ends; 0 where none is cut."""
    if encoding == "utf-8":
        cut = _CUT.match(data, first)
        return cut.end() if cut else 0
    if last - first > 1 or _WHITE.match(data, last) is None:
        return 0
    true, false = _step(data, first, joins=True), last
    while true != false:
        if max(true, false) > first + _RUN or min(true, false) >= len(data):
            return 0
        if true < false:
            true = _step(data, true, joins=True)
        else:
            false = _step(data, false)
    return true


def _step(data: bytes, at: int, *, joins: bool = False) -> int:
    """Where the character of double-byte text ends that begins at an offset; ``joins`` passes white space inside it."""
    if data[at] < 0x81:
        return at + 1
    trail = at + 1
    if joins and (white := _WHITE.match(data, trail)):
        trail = white.end()
    return trail + 1 if data[trail : trail + 1] >= b"@" else at + 1


def _joined(data: bytes, first: int, stop: int, at: int, encoding: str) -> list[Correction]:
    """Return the corrections that put the characters together again that white space has cut, one a sentence."""
    garbled = data[first:stop].decode(encoding, "replace")
    ends, joined = [first], ""
    while ends[-1] < stop:
        end = stop if encoding == "utf-8" else _step(data, ends[-1], joins=True)
        piece = data[ends[-1] : end]
        try:
            joined += (_WHITE.sub(b"", piece) if len(piece) > 1 else piece).decode(encoding)
        except UnicodeDecodeError:
            return []
        ends.append(end)
    if len(joined) != len(ends) - 1 or plain_share(joined) < plain_share(garbled) + _BETTER:
        return []
    edges = [0]
    for hit in _SENTENCE_END.finditer(joined):
        edge = len(data[first : ends[hit.end()]].decode(encoding, "replace"))
        if edge > edges[-1]:
            edges.append(edge)
    cuts = [0, *(hit.end() for hit in _SENTENCE_END.finditer(joined))]
    return [
        Correction(
            at=(at + a, at + b),
            original=garbled[a:b],
            corrected=joined[c:d],
            basis=CorrectionBasis.CONTEXT,
            reason=_PARTED,
        )
        for (a, b), (c, d) in zip(pairwise(edges), pairwise(dict.fromkeys(cuts)), strict=True)
    ]


def _broken(data: bytes, encoding: str) -> list[tuple[int, int]]:
    """The stretches of bytes that the codec refuses, side by side as one; of a large text the first few hundred."""
    decode = codecs.lookup(encoding).decode
    bytes_ = memoryview(data)
    found: list[tuple[int, int]] = []
    at = 0
    most = min(_MOST, max(_LEAST, _COPIED // max(len(data), 1)))  # the error holds a copy of what is left
    while at < len(data) and len(found) <= most:
        try:
            decode(bytes_[at:], "strict")
            break
        except UnicodeDecodeError as error:
            first, last = at + error.start, at + error.end
            if found and found[-1][1] == first:
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
            at = last
    return found[:most]


def _read(piece: bytes, never: re.Pattern[bytes], encoding: str) -> str | None:
    """What the bytes read without those that cannot belong there; None where others are at fault."""
    left = b"" if encoding == "utf-8" and not piece.strip(_SPACE) else never.sub(b"", piece)
    if left == piece or (left and encoding != "utf-8"):  # in double-byte text what follows has fallen out of step
        return None
    try:
        read = left.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _FINAL.intersection(read[:-1]) else read  # no item may end inside a correction
