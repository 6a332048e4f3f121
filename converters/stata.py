"""Stata: one .dta file a table, with variable and value labels in Chinese (format 118, UTF-8).

``end`` is a word of Stata's own and becomes ``end_``.
Words of closed vocabularies are numbers with labels, decimals doubles, long texts strL. The same records give the same
bytes with the same release of pandas.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from ..schema.columns import Cell, Column
from ..schema.tables import TABLES, Table
from .errors import ExportError, needs
from .rows import Row
from .stream import Records

__all__ = ["write"]

_STAMP = datetime(2000, 1, 1)
_FIXED = 2045
"""Bytes that a string of fixed width may have."""
_LABEL = 80
"""Characters of a variable label."""


def write(out: Path, records: Records) -> None:
    """Write ``<table>.dta`` for each table into a folder."""
    pd: Any = needs("pandas", "stata")
    rows: dict[str, list[Row]] = {entry.name: [] for entry in TABLES}
    for tables in records.tables():
        for name, more in tables.items():
            rows[name] += more
    for entry in TABLES:
        _write(pd, out / f"{entry.name}.dta", entry, rows.pop(entry.name))


def _write(pd: Any, path: Path, entry: Table, rows: list[Row]) -> None:
    cells = list(zip(*rows, strict=True)) or [()] * len(entry.columns)
    frame = pd.DataFrame(
        {_name(column): _values(pd, column, values) for column, values in zip(entry.columns, cells, strict=True)}
    )
    long = [
        _name(column)
        for column, values in zip(entry.columns, cells, strict=True)
        if column.type == "string" and not column.words and _longest(values) > _FIXED
    ]
    try:
        frame.to_stata(
            path,
            write_index=False,
            version=118,
            time_stamp=_STAMP,
            data_label=entry.title,
            variable_labels={
                _name(column): f"{column.title}: {column.description}"[:_LABEL] for column in entry.columns
            },
            value_labels={
                _name(column): dict(enumerate(column.word_titles.values(), 1))
                for column in entry.columns
                if column.words
            },
            convert_dates={_name(column): "td" for column in entry.columns if column.type == "date"},
            convert_strl=long,
        )
    except ValueError as error:
        raise ExportError(f"Stata cannot hold {entry.name}: {error}", "export as parquet or csv") from error


def _name(column: Column) -> str:
    return "end_" if column.name == "end" else column.name


def _longest(values: tuple[Cell, ...]) -> int:
    return max((len(str(value).encode()) for value in values if value is not None), default=0)


def _values(pd: Any, column: Column, values: tuple[Cell, ...]) -> Any:
    if column.words:
        number = {word: place for place, word in enumerate(column.words, 1)}
        return _numbers(pd, [None if value is None else number[str(value)] for value in values])
    match column.type:
        case "integer" | "boolean":
            return _numbers(pd, list(values))
        case "decimal":
            return pd.Series([None if value is None else float(str(value)) for value in values], dtype="float64")
        case "date":
            return pd.to_datetime(pd.Series(values, dtype="object"))
        case _:
            return pd.Series(["" if value is None else str(value) for value in values], dtype="object")


def _numbers(pd: Any, values: list[Any]) -> Any:
    """Whole numbers as Stata's long, or as doubles where some are missing."""
    if values and None not in values:
        return pd.Series(values, dtype="int32")
    return pd.Series([None if value is None else float(value) for value in values], dtype="float64")
