"""Words of closed vocabularies as people type them: which was meant, and what to say to one that is none."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

__all__ = ["nearest", "require"]


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Return the one of ``words`` that is most like a mistyped word, None where none is."""
    from difflib import get_close_matches  # slow to import, and seldom needed

    return next(iter(get_close_matches(word, list(words), 1)), None)


def require(word: str | None, terms: type[StrEnum], what: str) -> None:
    """Raise ``ValueError`` with the nearest word, or all there are, where ``word`` is none of a closed vocabulary."""
    words = [term.value for term in terms]
    if word is not None and word not in words:
        near = nearest(str(word), words)
        hint = f"did you mean {near!r}?" if near else f"expected one of {', '.join(words)}"
        raise ValueError(f"there is no {what} {word!r}; {hint}")
