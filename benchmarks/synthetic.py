"""Many reports made by recombining a few: lists of one, headings of another, places and years of their own."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from baogao.schema.record import Report

__all__ = ["recombined"]

_LISTS = ("achievements", "problems", "targets", "tasks", "livelihood_projects", "context", "glossary", "numbers")


def recombined(base: Sequence[Report], count: int, seed: int = 0) -> Iterator[Report]:
    """Yield ``count`` reports with ids of their own. Their spans are true of no source."""
    chance = random.Random(seed)
    for place in range(count):
        code, year = f"{10_0000 + place // 10:06}", 2015 + place % 10
        donors = {name: getattr(chance.choice(base), name) for name in _LISTS}
        metadata = chance.choice(base).metadata
        region = metadata.region.model_copy(update={"code": code})
        metadata = metadata.model_copy(update={"region": region, "report_year": year, "review_year": year - 1})
        yield chance.choice(base).model_copy(update={"id": f"{code}-{year}", "metadata": metadata, **donors})
