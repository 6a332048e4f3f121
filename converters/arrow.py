"""Arrow schemas and batches of the tables."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Any

from ..schema.columns import Cell, Column
from ..schema.record import SCHEMA_VERSION
from ..schema.tables import Table, table
from .errors import ExportError, needs
from .rows import Row

pa: Any = needs("pyarrow", "parquet")

__all__ = ["DECIMAL", "arrow_schema", "arrow_table"]

DECIMAL = (38, 12)
"""Precision and scale: twelve digits after the point are all that a record may hold."""


def _kind(column: Column) -> Any:
    match column.type:
        case "integer":
            return pa.int64()
        case "decimal":
            return pa.decimal128(*DECIMAL)
        case "date":
            return pa.date32()
        case "boolean":
            return pa.bool_()
        case _:
            return pa.dictionary(pa.int32(), pa.string()) if _repeats(column) else pa.string()


def _repeats(column: Column) -> bool:
    """Whether a text column holds few different values, so that a dictionary saves room."""
    return column.enum is not None or column.name in {"report_id", "section_id", "indicator", "unit", "base_unit"}


@cache
def arrow_schema(name: str) -> Any:
    """Return the Arrow schema of a table; titles, descriptions and keys are in its metadata."""
    entry = table(name)
    fields = [
        pa.field(
            column.name,
            _kind(column),
            nullable=column.nullable,
            metadata={"title": column.title, "description": column.description},
        )
        for column in entry.columns
    ]
    about = {
        "title": entry.title,
        "description": entry.description,
        "primary_key": json.dumps(entry.key),
        "schema_version": SCHEMA_VERSION,
    }
    return pa.schema(fields, metadata=about)


def arrow_table(entry: Table, rows: Iterable[Row]) -> Any:
    """Return rows as an Arrow table; raises ``ExportError`` where a number has more digits than Arrow's decimals."""
    schema = arrow_schema(entry.name)
    columns = list(zip(*rows, strict=True)) or [()] * len(entry.columns)
    arrays = [
        _array(entry, column, cells, field.type)
        for column, cells, field in zip(entry.columns, columns, schema, strict=True)
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def _array(entry: Table, column: Column, cells: tuple[Cell, ...], kind: Any) -> Any:
    try:
        if pa.types.is_dictionary(kind):
            return pa.array(cells, pa.string()).dictionary_encode()
        return pa.array(cells, kind)
    except pa.ArrowInvalid as error:
        large = next((cell for cell in cells if isinstance(cell, Decimal) and _too_large(cell)), None)
        if large is None:
            raise
        raise ExportError(
            f"{entry.name}.{column.name}: {large} has more than {DECIMAL[0] - DECIMAL[1]} digits before the point",
            "export as csv or json, which have no such limit",
        ) from error


def _too_large(value: Decimal) -> bool:
    limit: int = 10 ** (DECIMAL[0] - DECIMAL[1])
    return abs(value) >= limit
