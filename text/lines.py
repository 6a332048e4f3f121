"""Lines of a text, or text blocks of markup, as furniture is looked for among them, and how long they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .markup import TYPED
from .width import BLANK

__all__ = ["ENDS", "HEAD_LONGEST", "PROSE", "RUNNING", "Line", "lines"]

_LINE = re.compile(r"[^\r\n]+")
_LINE_ENDS = " \t\u3000¶↵⏎\\"
_LINE_TYPED = re.compile(rf"(?:{TYPED})+(?P<white>)|(?:(?!{TYPED})[^\r\n])+")
"""Where lines end with line breaks as programs write them."""
_TAG = r"<(?:br|/?(?:p|div|li|tr|h[1-6]))(?:\s[^<>\r\n]{0,200})?/?>"
_LINE_TAGGED = re.compile(
    rf"{_TAG}(?P<white>)|[^\r\n][^\r\n<]*(?:(?!{_TAG})<[^\r\n<]*)*", re.IGNORECASE
)
"""Where lines end with tags of pages, in a text that is none."""
_LINE_OF_WORDS = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
"""Where a word processor broke the lines, or a page ended with its number (``3\f``)."""
_BLANK_ENTITIES = re.compile(
    r"(?:(?:&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#8195|#xA0|#x3000);|<U\+(?:00A0|200[0-F]|3000|FEFF)>)\s*)+",
    re.IGNORECASE,
)
RUNNING = 24
"""Characters of a line of running text at least; the lines of narrow columns stand between no numbers of pages."""
PROSE = 100
"""Characters that a longer line is prose for."""
HEAD_LONGEST = 40
"""Characters of a headline at most."""
ENDS = re.compile(r"[。；！？!?;:：,，、][”」』\"]?$")
"""How a line ends at which its sentence does, or pauses."""


class Line(NamedTuple):
    """A line of text, or a text block of markup, without the white space around it."""

    start: int
    end: int
    text: str


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """Yield the lines of ``text[start:end]`` that hold more than white space."""
    stop = len(text) if end is None else min(end, len(text))
    for at, line in _raw_lines(text, start, stop):
        if BLANK in line:
            line = line.replace(BLANK, "\u3000")
        bare = line.strip().rstrip(_LINE_ENDS)
        if bare:
            first = at + line.index(bare[0])
            if bare[0] in "&<" and (blank := _BLANK_ENTITIES.match(bare)):
                first += blank.end()
                bare = bare[blank.end() :]
            if bare:
                yield Line(first, first + len(bare), bare)


def _raw_lines(text: str, start: int, stop: int) -> Iterator[tuple[int, str]]:
    """Yield where each line of ``text[start:stop]`` begins, and the line."""
    odd = any(mark in text for mark in "\v\f\x85\u2028\u2029")
    tagged = "<br" in text or "<BR" in text or "</p>" in text or "</P>" in text
    if odd or tagged or "\r" in text or "\\n" in text:
        line_of = _LINE_OF_WORDS if odd else _LINE_TAGGED if tagged else _LINE_TYPED if "\\n" in text else _LINE
        for found in line_of.finditer(text, start, stop):
            if found.lastgroup is None:
                yield found.start(), found.group()
        return
    # As nearly all texts are: here each line break is found at once.
    while start < stop:
        end = text.find("\n", start, stop)
        end = end if end >= 0 else stop
        yield start, text[start:end]
        start = end + 1
