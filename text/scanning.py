"""Searching long text with a regular expression whose matches open with one of a few characters.

``re`` looks ahead for a set of characters only where a pattern plainly begins with one. An alternation it tries anew
at every character, which costs some twenty times as much as looking for the characters that open its branches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["ATTRIBUTES", "WHITE", "Scanner"]

ATTRIBUTES = r"""\s(?:[^<>"']++|"[^"<]{0,2000}+"(?=[\s/>])|'[^'<]{0,2000}+'(?=[\s/>])|["'])*+"""
"""What stands in a tag behind its name; in quotes a ``>`` ends nothing (``onload="if(this.width>600)…"``)."""

WHITE = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
r"""What ``\s`` stands for in a set: a set that names its characters is a table, one with ``\s`` is gone through."""


class Scanner:
    """Finds what ``pattern.finditer`` finds, where every match of ``pattern`` begins with a character of ``openers``.

    ``openers`` is written as inside the brackets of a character class. Where ``behind`` is given, matches are wanted
    only where it holds behind their first character.
    """

    def __init__(self, openers: str, pattern: str, *, behind: str = "") -> None:
        self._openers = re.compile(f"[{openers}]{behind}[{openers}]*")
        self.pattern = re.compile(pattern)

    def may_match(self, text: str) -> bool:
        """Whether a character that a match may begin with stands in the text at all."""
        return self._openers.search(text) is not None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Yield the matches in ``text[start:end]``, leftmost first, none overlapping."""
        stop = len(text) if end is None else end
        match_at, done = self.pattern.match, start
        for run in self._openers.finditer(text, start, stop):
            at, last = run.span()
            if at < done:
                at = done
            while at < last:
                match = match_at(text, at, stop)
                at += 1
                if match is not None:
                    yield match
                    done = match.end()
                    if at < done:
                        at = done
