"""Lists of words written with white space between them, and the patterns that are gathered from such lists.

Every room has lists of its own, and none of them needs those of another for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["entries", "gathered", "spelled"]


def entries(listed: str) -> tuple[str, ...]:
    """Split a list that is written with white space between its entries."""
    return tuple(listed.split())


def gathered(words: Iterable[str]) -> str:
    """Return the alternation of entries that each open with a character meant as it is, earlier ones tried first.

    They are gathered by that character, so that each place of a text tries those few that may begin there.
    """
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in tails.items())


def spelled(words: str, behind: str) -> str:
    """Return the alternation of entries, parted by bars, each with what stands behind it.

    Where every branch of a pattern begins with a plain character, ``re`` passes over text in which none of these
    stands; behind ``(?:A|B)C`` it tries each place.
    """
    return "|".join(word + behind for word in words.split("|"))
