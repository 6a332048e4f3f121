"""What a reader should look at: the one shape in which every step of this room reports its uncertainty."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Doubt"]


class Doubt(NamedTuple):
    """Something a reader should look at."""

    code: str
    """Stable, of lower-case words joined by hyphens."""
    message: str
    span: tuple[int, int]
    """Code points of the decoded source; ``(0, 0)`` where it is about the whole."""
