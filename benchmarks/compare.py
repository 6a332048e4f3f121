"""Hold two readings of one report against each other: a record, a draft, or an independent reading in JSON Lines.

A reading is reduced to flat rows (kind, span, fields), so that records, drafts and independent readings are compared
by the same code. Used by ``agreement.py`` (two readers) and ``quality.py`` (parser against checked records).
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from baogao.converters.yaml import loads
from baogao.schema.record import Report

__all__ = ["KINDS", "Pairing", "ReadingError", "Row", "f1", "kappa", "pair", "rows_of_jsonl", "rows_of_report"]

FIELDS = (
    "label",
    "aspect",
    "value",
    "upper",
    "unit",
    "comparator",
    "status",
    "denominator",
    "component",
    "reference",
    "scope",
    "rank_of",
    "from_bottom",
    "modality",
    "year",
    "period",
    "basis",
    "part_of",
)


KINDS = ("measure", "target", "heading", "problem", "project", "glossary", "number")
"""What two readings are compared on."""
READ = (*KINDS, "announced")
"""What a line of a reading may be; the number of problems or projects announced is logged, not compared."""


class ReadingError(ValueError):
    """A reading in JSON Lines that cannot be used: file, line, and what to write."""


@dataclass(frozen=True)
class Row:
    """One annotation: what it is, where it stands, and what it says."""

    kind: str
    at: tuple[int, int]
    says: dict[str, Any] = field(hash=False, compare=False, default_factory=dict)


@dataclass
class Pairing:
    """Rows of one kind matched by span, and what either side has alone."""

    both: list[tuple[Row, Row]]
    left: list[Row]
    right: list[Row]


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value.normalize()
    if isinstance(value, str) and hasattr(value, "value"):
        return value.value
    return value


def rows_of_report(report: Report) -> list[Row]:
    """Flatten a record or a draft."""
    rows: list[Row] = []

    def says(item: Any) -> dict[str, Any]:
        said = {name: getattr(item, name, None) for name in FIELDS}
        return {name: _plain(value) for name, value in said.items() if value not in (None, "", False)}

    for _, item in report.bearers():
        rows += [Row("measure", measure.at, says(measure)) for measure in item.measures]
    rows += [Row("target", target.value_at or target.at, says(target)) for target in report.targets]
    rows += [Row("problem", problem.at) for problem in report.problems]
    rows += [Row("project", project.at) for project in report.livelihood_projects.items]
    rows += [Row("heading", item.at, {"depth": item.depth, "role": item.role.value}) for item in report.outline]
    rows += [Row("glossary", entry.at, {"term": entry.term}) for entry in report.glossary]
    rows += [Row("number", number.at, {"number": number.kind.value}) for number in report.numbers]
    return rows


def rows_of_jsonl(path: Path) -> list[Row]:
    """Read an independent reading: one JSON object a line, ``kind`` and ``at`` first; CONTRIBUTING.md shows one.

    Raises ``ReadingError`` for a line that is no such object.
    """
    rows = []
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
        except ValueError as error:
            raise ReadingError(f"{path}:{number}: not JSON ({error}); write one object a line") from error
        problem = _problem(data)
        if problem is not None:
            raise ReadingError(f"{path}:{number}: {problem}")
        kind = data.pop("kind")
        at = tuple(data.pop("value_at", None) or data["at"]) if kind == "target" else tuple(data["at"])
        data.pop("at", None)
        for name in ("value", "upper", "denominator"):
            if data.get(name) is not None:
                try:
                    data[name] = Decimal(str(data[name])).normalize()
                except InvalidOperation as error:
                    raise ReadingError(f"{path}:{number}: {name} is {data[name]!r}; write a number") from error
        rows.append(Row(kind, at, {key: value for key, value in data.items() if value not in (None, "", False)}))
    return rows


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise ReadingError(f"{path}: not UTF-8; save it as UTF-8") from error


def _problem(data: Any) -> str | None:
    """What keeps a line from being an annotation."""
    if not isinstance(data, dict):
        return 'no object; write {"kind": "measure", "at": [start, end], …}'
    if data.get("kind") not in READ:
        return f"kind is {data.get('kind')!r}; write one of {', '.join(READ)}"
    for name in ("at", "value_at"):
        at = data.get(name)
        if at is None and name == "value_at":
            continue
        if not (isinstance(at, list) and len(at) == 2 and all(type(end) is int for end in at)):
            return f"{name} is {at!r}; write [start, end], counted in characters of the source"
    return None


def read(path: Path) -> list[Row]:
    """Read either kind of file by its ending. Raises ``OSError``, ``RecordError`` or ``ReadingError``."""
    return rows_of_jsonl(path) if path.suffix == ".jsonl" else rows_of_report(loads(path.read_bytes(), str(path)))


def pair(left: Iterable[Row], right: Iterable[Row], kind: str) -> Pairing:
    """Match rows of one kind that share their span; among several on one span, those with the same label first."""
    spots: dict[tuple[int, int], tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for side, rows in enumerate((left, right)):
        for row in rows:
            if row.kind == kind:
                spots[row.at][side].append(row)
    result = Pairing([], [], [])
    for ones, others in (spots[at] for at in sorted(spots)):
        rest = list(others)
        unmatched = []
        for one in ones:
            same = next((other for other in rest if other.says.get("label") == one.says.get("label")), None)
            if same is None:
                unmatched.append(one)
            else:
                rest.remove(same)
                result.both.append((one, same))
        while unmatched and rest:
            result.both.append((unmatched.pop(0), rest.pop(0)))
        result.left += unmatched
        result.right += rest
    return result


def f1(matched: int, left: int, right: int) -> float:
    """F1 of ``matched`` rows among ``left`` and ``right`` unmatched ones; 1 where there is nothing at all."""
    return 1.0 if matched + left + right == 0 else 2 * matched / (2 * matched + left + right)


def kappa(pairs: Sequence[tuple[Any, Any]]) -> float:
    """Cohen's kappa (Cohen 1960) of two raters over nominal categories."""
    total = len(pairs)
    if not total:
        return 1.0
    observed = sum(one == other for one, other in pairs) / total
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(ones[category] * others[category] for category in ones) / total**2
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)
