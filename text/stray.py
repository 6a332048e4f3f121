"""Stray bytes: what a byte that no text of the encoding has broke, and what stands there without it.

Copying and storing put such bytes into good text (a lone 0xFF, a no-break space of another encoding). Nothing is lost
by them: without the byte the others read as before. What is lost and must be supplied is the business of the repair.
"""

from __future__ import annotations

import codecs
import re

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis

__all__ = ["without_stray_bytes"]

_NEVER = {
    "utf-8": re.compile(b"[\xc0\xc1\xf5-\xff]"),
    "gb18030": re.compile(b"\xff"),
}
_SPACE = b"\xa0"
_FINAL = frozenset("。！？；!?;")
_MOST = 200
_REASON = "a byte that no text in {} has; without it the others read so"


def without_stray_bytes(data: bytes, encoding: str) -> tuple[Correction, ...]:
    """Return what ``data`` reads at its undecodable places without the bytes that cannot belong there.

    Places at which bytes are missing are not among them.
    """
    never = _NEVER.get(encoding)
    if never is None:
        return ()
    found = []
    at = done = 0
    for first, last in _broken(data, encoding):
        at += len(data[done:first].decode(encoding, "replace"))
        piece = data[first:last]
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


def _broken(data: bytes, encoding: str) -> list[tuple[int, int]]:
    """The stretches of bytes that the codec refuses, those side by side as one; at most two hundred."""
    decode = codecs.lookup(encoding).decode
    bytes_ = memoryview(data)
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(data) and len(found) <= _MOST:
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
    return found[:_MOST]


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
