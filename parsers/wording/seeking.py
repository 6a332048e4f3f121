"""Looking backwards with a regular expression."""

from __future__ import annotations

import re

__all__ = ["last_match"]


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the last match of the pattern that lies between the offsets, or None."""
    found = pattern.search(text, start, end)
    if found is not None:
        for later in pattern.finditer(text, found.end(), end):
            found = later
    return found
