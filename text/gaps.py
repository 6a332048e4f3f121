"""What a clean reading left out between two characters: white space, markup, furniture.

Its line breaks and its indent are what the parsers judge by; nothing here decides what a gap ends.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .markup import BLOCK_TAG, shown, untyped

__all__ = ["Gap", "indent_of", "line_breaks"]

_WRITTEN = re.compile("[0-9>\u4e00-\u9fff]")


class Gap(NamedTuple):
    """White space or markup that stood before the clean character at ``at`` and was left out (or kept as a space)."""

    at: int
    """Clean offset of the character after the gap."""
    start: int
    """Raw start."""
    end: int
    """Raw end."""
    newlines: int
    """Line breaks in it; CRLF is one. The line that furniture or a form feed has to itself is not counted."""
    indent: int
    """Width of the white space after the last line break, or of all of it without one; an ideographic space is two."""
    block: bool
    """True where an HTML block tag or the mark of a Markdown heading stood in it, or where such a heading ends."""
    furniture: bool
    """True where page furniture stood in it."""


def line_breaks(raw: str) -> int:
    """The line breaks in what was left out; a form feed is one where nothing else is."""
    if "\\" in raw:
        raw = untyped(raw)
    return raw.count("\n") + raw.count("\r") - raw.count("\r\n") or int("\f" in raw)


def indent_of(raw: str) -> int:
    """The width of the white space behind the last line break."""
    if "\\" in raw:
        raw = untyped(raw)
    tail = raw[max(raw.rfind("\n"), raw.rfind("\r")) + 1 :]
    if "<" in tail or "&" in tail:
        blocks = [hit.end() for hit in BLOCK_TAG.finditer(tail)]
        tail = shown(tail[tail.find(">", blocks[-1]) + 1 :] if blocks else tail)
    if _WRITTEN.search(tail):  # the number of a line, a mark of quotation, words of the page
        tail = tail[len(tail.rstrip()) :]
    return tail.count("\u3000") * 2 + sum(map(tail.count, " \xa0\u2002\u2003"))
