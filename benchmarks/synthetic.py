"""Many reports made of a few, each with a place, a year and an id of its own."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from baogao.schema.record import Report

__all__ = ["moved", "recombined"]

_LISTS = ("achievements", "problems", "targets", "tasks", "livelihood_projects", "context", "glossary", "numbers")


def recombined(base: Sequence[Report], count: int, seed: int = 0) -> Iterator[Report]:
    """Yield ``count`` reports with lists of one and headings of another. Their spans are true of no source."""
    chance = random.Random(seed)
    for place in range(count):
        donors = {name: getattr(chance.choice(base), name) for name in _LISTS}
        metadata = chance.choice(base).metadata
        yield _elsewhere(chance.choice(base).model_copy(update={"metadata": metadata, **donors}), place)


def moved(base: Sequence[Report], count: int, seed: int = 0) -> Iterator[Report]:
    """Yield ``count`` reports, each one of ``base`` as a whole, so that its spans stay true of its source."""
    chance = random.Random(seed)
    for place in range(count):
        yield _elsewhere(chance.choice(base), place)


def _elsewhere(report: Report, place: int) -> Report:
    """The report under another code and year."""
    code, year = f"{10_0000 + place // 10:06}", 2015 + place % 10
    region = report.metadata.region.model_copy(update={"code": code})
    years = {"report_year": year, "review_year": year - 1}
    metadata = report.metadata.model_copy(update={"region": region, **years})
    return report.model_copy(update={"id": f"{code}-{year}", "metadata": metadata})
