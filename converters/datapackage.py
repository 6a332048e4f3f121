"""Frictionless Data Package (v2): the CSV tables and a descriptor with types, constraints, keys and descriptions."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from ..schema.columns import Column
from ..schema.tables import TABLES, Table
from . import csv
from .stream import Records

__all__ = ["LICENSES", "descriptor", "write"]

LICENSES = [
    {"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/", "title": "CC0 1.0 Universal"}
]
_TYPES = {"string": "string", "integer": "integer", "decimal": "number", "date": "date", "boolean": "boolean"}
DESCRIPTION = "Chinese government work reports (政府工作报告) as typed, evidence-linked tables."


def write(out: Path, records: Records) -> None:
    """Write the tables and ``datapackage.json`` into a folder."""
    csv.write(out, records)
    text = json.dumps(descriptor(out, records.version), ensure_ascii=False, indent=2)
    (out / "datapackage.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def descriptor(folder: Path, version: str | None) -> dict[str, Any]:
    """Return the descriptor of the tables in a folder; ``version`` is that of the published data they come from."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "baogao",
        "title": "baogao 报告",
        "description": DESCRIPTION,
        **({"version": version} if version else {}),
        "licenses": LICENSES,
        "resources": [_resource(entry, folder) for entry in TABLES],
    }


def _resource(entry: Table, folder: Path) -> dict[str, Any]:
    path = folder / f"{entry.name}.csv"
    return {
        "name": entry.name.replace("_", "-"),
        "type": "table",
        "path": path.name,
        "title": entry.title,
        "description": entry.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{_sha256(path)}",
        "dialect": {"lineTerminator": "\n"},
        "schema": _schema(entry),
    }


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _schema(entry: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column, entry) for column in entry.columns],
        "fieldsMatch": "exact",
        "missingValues": [""],
        "primaryKey": list(entry.key),
    }
    # A composite key of which a part may be empty is left out: validators take it for a broken reference.
    keys = [
        {"fields": list(key.columns), "reference": {"resource": key.table.replace("_", "-"), "fields": list(key.to)}}
        for key in entry.references
        if not any(entry.column(name).nullable for name in key.columns)
    ]
    return schema | ({"foreignKeys": keys} if keys else {})


def _field(column: Column, entry: Table) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    # An empty cell of a text column that may be empty (a unit) is a missing value to CSV readers.
    if not column.nullable and (column.type != "string" or column.path not in _MAY_BE_EMPTY):
        constraints["required"] = True
    if (column.name,) == entry.key:
        constraints["unique"] = True
    if column.words:
        constraints["enum"] = list(column.words)
    for name, limit in (("pattern", column.pattern), ("minimum", column.minimum), ("maximum", column.maximum)):
        if limit is not None:
            constraints[name] = limit
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.type],
        "title": column.title,
        "description": column.description,
    }
    if column.type == "boolean":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field | ({"constraints": constraints} if constraints else {})


_MAY_BE_EMPTY = {"unit", "corrected"}
