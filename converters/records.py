"""Rows of the tables back to records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from ..schema.columns import Cell
from ..schema.record import Report
from ..schema.tables import TABLES, Table, table
from ..schema.terms import Part
from .errors import ReadError, no_record

__all__ = ["records"]

Cells = Mapping[str, Cell]
_BEARERS = {
    Part.OUTLINE: "outline",
    Part.LIVELIHOOD_PROJECTS: "livelihood_projects.items",
}


def records(tables: Mapping[str, Iterable[Cells]]) -> Iterator[Report]:
    """Build the reports that the tables hold, in the order of ``reports``.

    Raises ``ReadError`` where rows belong to no report or do not make a valid record.
    """
    grouped = {entry.name: _by_report(entry, tables[entry.name]) for entry in TABLES}
    known = grouped["reports"]
    for name, groups in grouped.items():
        stray = next((rid for rid in groups if rid not in known), None)
        if stray is not None:
            raise ReadError(f"{name} has rows of report {stray}, which is not in reports", "export the tables anew")
    for rid in known:
        data = _record({name: groups.get(rid, []) for name, groups in grouped.items()})
        try:
            yield Report.model_validate(data)
        except ValidationError as error:
            raise no_record(f"report {rid}", error, "correct the tables or export anew") from error


def _by_report(entry: Table, cells: Iterable[Cells]) -> dict[str, list[Cells]]:
    groups: dict[str, list[Cells]] = {}
    for row in cells:
        groups.setdefault(str(row["report_id"]), []).append(row)
    if "position" in entry.names:
        for group in groups.values():
            group.sort(key=lambda row: (row["position"] is None, row["position"]))
    return groups


def _record(tables: Mapping[str, list[Cells]]) -> dict[str, Any]:
    data: dict[str, Any] = {"metadata": {"region": {}}}  # a place of which nothing is known leaves no cell
    reports = table("reports")
    if len(tables["reports"]) != 1:
        raise ReadError(f"report {tables['reports'][0]['report_id']} has more than one row in reports")
    _fill(data, reports, tables["reports"][0])
    bearers: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in TABLES:
        if not entry.source:
            continue
        items = [_fill({}, entry, row) for row in tables[entry.name]]
        if items:
            _set(data, entry.source, items)
        for item in items:
            if "id" in item:
                bearers[entry.source, item["id"]] = item
    for row in tables["measures"]:
        part = Part(str(row["part"]))
        if part is Part.TARGETS:
            continue  # told by the targets' own table
        owner = bearers.get((_BEARERS.get(part, part.value), str(row["item_id"])))
        if owner is None:
            raise ReadError(f"measures: {row['measure_id']} of {row['report_id']} stands in no item of {part}")
        measure = _fill({"status": row["status"]}, table("measures"), row)
        owner.setdefault("measures", []).append(measure)
    data["numbers"] = [
        _fill({"kind": row["kind"]}, table("numbers"), row) for row in tables["numbers"] if row["kind"] != "measure"
    ]
    metadata = data["metadata"]
    metadata["furniture"] = [(row["start"], row["end"]) for row in tables["furniture"]]
    metadata["coverage"]["missing"] = [row["text"] for row in tables["missing"]]
    metadata["evidence"] = {row["field"]: (row["start"], row["end"]) for row in tables["evidence"]}
    metadata["inferred"] = {row["field"]: row["reason"] for row in tables["inferred"]}
    return data


def _fill(data: dict[str, Any], entry: Table, row: Cells) -> dict[str, Any]:
    """Put the cells of a row where their columns say; empty ones leave no trace."""
    for column in entry.columns:
        if column.path and (value := row[column.name]) is not None:
            _set(data, column.path, value)
    return data


def _set(data: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    if last.isdigit():
        *outer, span = outer
        target = _reach(data, outer)
        target.setdefault(span, [None, None])[int(last)] = value
    else:
        _reach(data, outer)[last] = value


def _reach(data: dict[str, Any], steps: list[str]) -> dict[str, Any]:
    for step in steps:
        data = data.setdefault(step, {})
    return data
