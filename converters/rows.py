"""A record as rows of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any

from ..schema.columns import Cell
from ..schema.measure import Qualified
from ..schema.periods import last_year
from ..schema.record import Report
from ..schema.tables import TABLES, Table, table
from ..schema.terms import Part, Status
from ..schema.vocabulary import base_value
from ..text.reading import Reading
from .evidence import Passage, digit_runs

__all__ = ["SOURCED", "Row", "count", "rows"]

SOURCED = frozenset({"measures", "numbers"})
"""Tables that say more where the source is at hand."""
Row = tuple[Cell, ...]
Rows = dict[str, list[Row]]


def rows(report: Report, reading: Reading | None = None) -> Rows:
    """Return the rows of every table for one report, by table name, in the order of the record.

    ``reading`` is the clean reading of the source; without it, quotes and clauses come from the items' own text and
    ``numbers`` lists only what these tell.
    """
    made: Rows = {}
    for entry in TABLES:
        if entry.source:
            made[entry.name] = [
                _row(entry, item, {"report_id": report.id, "position": place})
                for place, item in enumerate(_list(report, entry.source), 1)
            ]
    made["reports"] = [_row(table("reports"), report, {})]
    made["measures"], spans = _measures(report, reading)
    made["numbers"] = _numbers(report, reading, spans)
    metadata = report.metadata
    rid = report.id
    made["furniture"] = [(rid, *at, place) for place, at in enumerate(metadata.furniture, 1)]
    made["missing"] = [(rid, text, place) for place, text in enumerate(metadata.coverage.missing, 1)]
    made["evidence"] = [(rid, name, *at, place) for place, (name, at) in enumerate(metadata.evidence.items(), 1)]
    made["inferred"] = [(rid, name, why, place) for place, (name, why) in enumerate(metadata.inferred.items(), 1)]
    return {entry.name: made[entry.name] for entry in TABLES}


def count(report: Report, name: str, reading: Reading | None = None) -> int:
    """Return how many rows of a table one report has; only for ``numbers`` a row is made."""
    source = table(name).source
    if source:
        return len(_list(report, source))
    metadata = report.metadata
    match name:
        case "reports":
            return 1
        case "measures":
            told = sum(len(item.measures) for _, item in report.bearers())
            return told + sum(target.value is not None for target in report.targets)
        case "numbers":
            return len(_numbers(report, reading, _measures(report, reading)[1]))
        case "furniture":
            return len(metadata.furniture)
        case "missing":
            return len(metadata.coverage.missing)
        case "evidence":
            return len(metadata.evidence)
        case _:
            return len(rows(report, reading)[name])


def _list(report: Report, source: str) -> tuple[Any, ...]:
    value: Any = report
    for step in source.split("."):
        value = getattr(value, step)
        if value is None:
            return ()
    return tuple(value)


class _Plan:
    """How a table's rows are cut from items: most cells at once by name, the rest one by one, then put in order."""

    def __init__(self, entry: Table) -> None:
        direct, worked, walked = [], [], []
        for column in entry.columns:
            if not column.path:
                worked.append(column)
            elif "." not in column.path and not (column.enum and column.nullable):
                direct.append(column)
            else:
                walked.append(column)
        # The member's own text, since formats take a plain str; ``.value`` would pass through a slow descriptor.
        names = [f"{column.path}._value_" if column.enum else column.path for column in direct]
        self._direct = attrgetter(*names)  # gives a tuple, since every table has two such columns or more
        self._worked = [column.name for column in worked]
        self._walked = [tuple(map(_step, column.path.split("."))) for column in walked]
        places = [column.name for column in (*direct, *worked, *walked)]
        self._order = itemgetter(*map(places.index, entry.names))

    def row(self, item: object, extra: Mapping[str, Cell]) -> Row:
        """Return the row of an item; ``extra`` has the cells that were worked out beside it."""
        rest = [_walk(item, steps) for steps in self._walked]
        made: Row = self._order((*self._direct(item), *[extra[name] for name in self._worked], *rest))
        return made


@cache
def _plan(name: str) -> _Plan:
    return _Plan(table(name))


def _row(entry: Table, item: object, extra: Mapping[str, Cell]) -> Row:
    return _plan(entry.name).row(item, extra)


def _step(step: str) -> int | str:
    return int(step) if step.isdigit() else step


def _walk(value: Any, steps: tuple[int | str, ...]) -> Any:
    for step in steps:
        if value is None:
            return None
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value.value if isinstance(value, StrEnum) else value


_Span = tuple[tuple[int, int], str]


def _measures(report: Report, reading: Reading | None) -> tuple[list[Row], list[tuple[_Span, Passage]]]:
    """The rows of ``measures``, and where each stands, in text order."""
    made: list[Row] = []
    spans: list[tuple[_Span, Passage]] = []
    entry = table("measures")
    for part, item in report.bearers():
        if not item.measures:
            continue
        section = getattr(item, "section", getattr(item, "parent", None))
        passage = Passage(item, _text(item), reading)
        for place, measure in enumerate(item.measures, 1):
            name = f"{item.id}.m{place}"
            extra = _extra(report, measure, measure.status, name, part, item.id, section, place)
            extra["quote"] = passage.quote(measure.at)
            extra["clause"] = passage.clause(measure.at)
            made.append(_row(entry, measure, extra))
            spans.append(((measure.at, name), passage))
    for place, target in enumerate(report.targets, 1):
        if target.value is None:
            continue
        passage = Passage(target, target.text, reading)
        at = target.value_at or target.at
        extra = _extra(report, target, Status.TARGET, target.id, Part.TARGETS, target.id, target.section, place)
        extra["quote"], extra["clause"] = passage.quote(at), target.text
        made.append(_row(entry, _Numeric(target, at), extra))
        spans.append(((at, target.id), passage))
    spans.sort(key=lambda span: span[0][0])
    return made, spans


class _Numeric:
    """A target with a number, seen as a measure: ``at`` is the number's."""

    def __init__(self, target: Qualified, at: tuple[int, int]) -> None:
        self._target = target
        self.at = at

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)


def _text(item: Any) -> str:
    for name in ("text", "heading", "definition"):
        if hasattr(item, name):
            return str(getattr(item, name))
    raise AttributeError(f"{type(item).__name__} has no text")


def _extra(
    report: Report, said: Qualified, status: Status, name: str, part: Part, item: str, section: str | None, place: int
) -> dict[str, Cell]:
    year = said.year
    if year is None and status is not Status.BACKGROUND:
        metadata = report.metadata
        if said.period is not None:
            year = last_year(said.period, report_year=metadata.report_year, plan_to=metadata.plan_to)
        if year is None:
            year = metadata.review_year if status is Status.ACHIEVED else metadata.report_year
    value, unit = _base(getattr(said, "value"), said.unit)  # noqa: B009  (measures and targets both have it)
    return {
        "report_id": report.id,
        "measure_id": name,
        "part": part.value,
        "item_id": item,
        "section_id": section,
        "status": status.value,
        "base_value": value,
        "base_unit": unit,
        "year": year,
        "position": place,
    }


def _base(value: Decimal, unit: str) -> tuple[Decimal | None, str | None]:
    found = base_value(value, unit)
    if found is None:
        return None, None
    exact, base = found
    if isinstance(exact, Fraction):
        # A value without a finite expansion (亩 in square metres) is rounded to nine places.
        exact = Decimal(round(exact * 10**9)).scaleb(-9)
    return exact, base or None  # what has no dimension has no unit of it


def _numbers(report: Report, reading: Reading | None, spans: list[tuple[_Span, Passage]]) -> list[Row]:
    """Every entry of the record's numbers, and every digit run that a measure covers, in text order."""
    made: list[Row] = [
        (report.id, *number.at, number.text, number.kind.value, None, place)
        for place, number in enumerate(report.numbers, 1)
    ]
    named = {number.at for number in report.numbers}
    for at, text, owner in _runs(report, reading, spans):
        if owner is not None and at not in named:
            named.add(at)
            made.append((report.id, *at, text, "measure", owner, None))
    return sorted(made, key=itemgetter(1, 2))


def _runs(
    report: Report, reading: Reading | None, spans: list[tuple[_Span, Passage]]
) -> Iterator[tuple[tuple[int, int], str, str | None]]:
    if reading is not None:
        yield from digit_runs(reading, report.metadata.body, (span for span, _ in spans))
        return
    for (at, name), passage in spans:
        for run, text in passage.runs(at):
            yield run, text, name
