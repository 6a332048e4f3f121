"""Words of closed vocabularies as people type them: which was meant, and what to say to one that is none."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

__all__ = ["alike", "nearest", "require"]


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Return the one of ``words`` that is most like a mistyped word, None where none is."""
    from difflib import get_close_matches  # slow to import, and seldom needed

    return next(iter(get_close_matches(word, list(words), 1)), None)


def alike(word: str, words: Iterable[str]) -> str:
    """Return which of ``words`` may be meant, to be read after "did you mean": those that begin so, else the nearest.

    Empty where none is like it.
    """
    known = list(words)
    begun = [each for each in known if word and each.startswith(word)]
    if begun:
        more = f" or one of {len(begun) - _SHOWN} more" if len(begun) > _SHOWN else ""
        return ", ".join(begun[:_SHOWN]) + more
    return nearest(word, known) or ""


_SHOWN = 5


def require(word: str | None, terms: type[StrEnum], what: str) -> None:
    """Raise ``ValueError`` with the nearest word, or all there are, where ``word`` is none of a closed vocabulary."""
    words = [term.value for term in terms]
    if word is not None and word not in words:
        near = nearest(str(word), words)
        hint = f"did you mean {near!r}?" if near else f"expected one of {', '.join(words)}"
        raise ValueError(f"there is no {what} {word!r}; {hint}")
