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
    words = _OPENS.sub("", heading)
    led = _LED_BY.search(words)
    if led is not None and (about := _about(led[1])) is not None:
        return about
    return _about(words)


def _about(words: str) -> str | None:
    pattern, weights = _keywords()
    scores: dict[str, float] = {}
    for match in pattern.finditer(_MEANT.sub(lambda found: _MEANS[found[0]], words)):
        name, weight = weights[match[0]]
        scores[name] = scores.get(name, 0.0) + (weight * _BROAD_WEIGHT if name in _BROAD else weight)
    return max(scores, key=lambda name: scores[name]) if scores else None


_OPENS = re.compile(r"^(?:过去[^，,]{1,4}|[一五]年来|(?:19|20)[0-9]{2}年)[，,](?:我们)?")
_LED_BY = re.compile(r"以(.{2,16}?)为(?:动力|关键|支撑|目标|重点|牵引|载体|导向|抓手|引领|核心|基础|突破口|主线|主导)")
_MEANS = {
    "人民满意的教育": "教育",
    "人民满意教育": "教育",
    "发展环境": "营商环境",
    "投资环境": "营商环境",
    "农业产业": "农业",
}
_MEANT = re.compile("|".join(_MEANS))
_BROAD = frozenset(("economy", "general", "livelihood"))
_BROAD_WEIGHT = 0.5
"""Topics whose words stand in headings about anything."""
