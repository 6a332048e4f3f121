"""The topic of a section, by the words of its heading."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..schema import vocabulary

__all__ = ["topic"]


@cache
def _keywords() -> tuple[re.Pattern[str], dict[str, tuple[str, float]]]:
    weights: dict[str, tuple[str, float]] = {}
    for entry in vocabulary.topics():
        count = len(entry.keywords)
        for place, word in enumerate(entry.keywords):
            weights[word] = (entry.id, len(word) + (count - place) / (count + 1))
    words = sorted(weights, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words))), weights


@lru_cache(maxsize=4096)
def topic(heading: str) -> str | None:
    """Return the id of the topic that the heading's words point to most, ``None`` where none does."""
    pattern, weights = _keywords()
    scores: dict[str, float] = {}
    for match in pattern.finditer(heading):
        name, weight = weights[match[0]]
        scores[name] = scores.get(name, 0.0) + weight
    return max(scores, key=lambda name: scores[name]) if scores else None
