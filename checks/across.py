"""Rules across records: two reports of one place, or of one year, that cannot both be right. Warnings, all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from ..schema.record import Report
from ..schema.terms import Aspect, Comparator, Status
from ..schema.vocabulary import base_value
from .finding import Path

__all__ = ["Across", "Fact", "Facts", "check_across", "facts_of"]


class Fact(NamedTuple):
    """One headline figure: what was reached in a year, or promised for it."""

    indicator: str
    aspect: str
    status: str
    year: int
    value: str
    unit: str
    comparator: str
    path: Path
    at: tuple[int, int]


class Facts(NamedTuple):
    """What other records are held against. Plain data, so that it can be kept between runs."""

    id: str
    region: str | None
    year: int | None
    sha256: str
    figures: tuple[Fact, ...]


class Across(NamedTuple):
    """A finding that two records make together; reported in the first."""

    file: str
    rule: str
    path: Path
    at: tuple[int, int] | None
    facts: dict[str, str]


_FIRM = frozenset({Comparator.EQ, Comparator.ABOUT})


def facts_of(report: Report) -> Facts:
    """Collect the figures of a report that another year's can contradict: whole-year, of the place itself."""
    metadata = report.metadata
    figures: list[Fact] = []
    review, plan = metadata.review_year, metadata.report_year
    for part, item in report.bearers():
        prefix = (part.value, item.id)
        for number, measure in enumerate(item.measures):
            if measure.indicator is None or measure.aspect not in (Aspect.LEVEL, Aspect.GROWTH):
                continue
            if measure.period or measure.scope or measure.basis or measure.upper is not None:
                continue
            year = measure.year or (review if measure.status is Status.ACHIEVED else plan)
            if year is None or measure.status is Status.BACKGROUND:
                continue
            figures.append(
                Fact(measure.indicator, measure.aspect.value, measure.status.value, year, str(measure.value),
                     measure.unit, measure.comparator.value, (*prefix, number), measure.at)
            )  # fmt: skip
    return Facts(report.id, metadata.region.code, plan, metadata.source.sha256, tuple(figures))


def check_across(records: Sequence[tuple[str, Facts]]) -> list[Across]:
    """``record-doubled``, ``source-shared``, ``years-contradict``."""
    found: list[Across] = []
    found += _twice(records, "record-doubled", lambda facts: facts.id, ("id",))
    found += _twice(records, "source-shared", lambda facts: facts.sha256, ("metadata", "source", "sha256"))
    by_region: dict[str, list[tuple[str, Facts]]] = defaultdict(list)
    for file, facts in records:
        if facts.region:
            by_region[facts.region].append((file, facts))
    for group in by_region.values():
        if len({facts.id for _, facts in group}) > 1:
            found += _contradictions(sorted(group, key=lambda entry: entry[1].year or 0))
    return found


def _twice(records: Iterable[tuple[str, Facts]], rule: str, key: Callable[[Facts], str], path: Path) -> list[Across]:
    seen: dict[object, str] = {}
    found: list[Across] = []
    for file, facts in records:
        value = key(facts)
        if value in seen:
            found.append(Across(file, rule, path, None, {"found": str(value)[:20], "other": seen[value]}))
        seen.setdefault(value, file)
    return found


def _contradictions(group: Sequence[tuple[str, Facts]]) -> list[Across]:
    """The level of one year against the level of the year before and the growth that was reported for it."""
    levels: dict[tuple[str, int], tuple[str, Fact, Decimal]] = {}
    growth: dict[tuple[str, int], Fact] = {}
    found: list[Across] = []
    for file, facts in group:
        for fact in facts.figures:
            key = (fact.indicator, fact.year)
            if fact.status != Status.ACHIEVED or fact.comparator not in _FIRM:
                continue
            if fact.aspect == Aspect.GROWTH:
                growth.setdefault(key, fact)
                continue
            converted = base_value(Decimal(fact.value), fact.unit)
            if converted is None:
                continue
            amount = Decimal(str(float(converted[0])))
            before = levels.get((fact.indicator, fact.year - 1))
            rate = growth.get(key) or next(
                (f for f in facts.figures if f.indicator == fact.indicator and f.year == fact.year
                 and f.aspect == Aspect.GROWTH and f.status == Status.ACHIEVED), None
            )  # fmt: skip
            if before and rate and before[2] > 0 and before[0] != file:
                said = Decimal(rate.value)
                computed = (amount / before[2] - 1) * 100
                # Growth in constant prices, revised bases: only what no revision explains.
                if rate.unit == "%" and abs(computed - said) > max(Decimal(8), abs(said)):
                    found.append(Across(file, "years-contradict", fact.path, fact.at, {
                        "found": f"{fact.value}{fact.unit}", "expected": f"{computed:.1f}%", "said": f"{said}%",
                        "other": f"{before[0]} ({before[1].value}{before[1].unit})",
                    }))  # fmt: skip
            levels.setdefault(key, (file, fact, amount))
    return found
