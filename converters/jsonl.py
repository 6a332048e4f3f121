"""JSON Lines: one file, one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from pathlib import Path

from ..schema.base import plain
from ..schema.columns import Cell
from ..schema.record import Report
from ..schema.tables import TABLES
from .errors import ReadError
from .json import loads, plain_data
from .stream import Records

__all__ = ["read", "write", "write_tables"]


def write(out: Path, records: Records) -> None:
    """Write one line for each report."""
    with out.open("w", encoding="utf-8", newline="\n") as stream:
        for report in records:
            line = json.dumps(plain_data(report), ensure_ascii=False, separators=(",", ":"))
            stream.write(line + "\n")


def write_tables(out: Path, records: Records) -> None:
    """Write ``<table>.jsonl`` for each table, one row a line; decimals as strings, dates as ISO 8601."""
    with ExitStack() as stack:
        streams = {
            entry.name: stack.enter_context((out / f"{entry.name}.jsonl").open("w", encoding="utf-8", newline="\n"))
            for entry in TABLES
        }
        for tables in records.tables():
            for entry in TABLES:
                for row in tables[entry.name]:
                    cells = dict(zip(entry.names, map(_cell, row), strict=True))
                    streams[entry.name].write(json.dumps(cells, ensure_ascii=False, separators=(",", ":")) + "\n")


def _cell(value: Cell) -> str | int | None:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value


def read(path: Path) -> Iterator[Report]:
    """Read the records one by one; raises ``ReadError`` naming the line."""
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield loads(line, f"{path}:{number}")
    except OSError as error:
        raise ReadError(f"cannot read {path}: {error.strerror}") from error
