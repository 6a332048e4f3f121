"""CSV: one file a table. UTF-8, header row, LF, quoted as RFC 4180 has it; an empty cell is no value."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from types import NoneType
from typing import Any, TextIO

from ..schema.base import plain
from ..schema.columns import Cell, Column
from ..schema.record import Report
from ..schema.tables import TABLES, Table
from .errors import ReadError
from .records import records
from .rows import Row
from .stream import Records

__all__ = ["MARKER", "read", "write"]

MARKER = "SPREADSHEET-SAFE.txt"
"""Stands beside the tables whose text cells were guarded, for the reader and for people."""
_MARKER_TEXT = """Text cells of these tables that begin with one of = + - @ ' or with white space have an apostrophe in
front, so that no spreadsheet program runs them as a formula. `baogao` takes it away again when it reads the folder;
other readers should drop one leading apostrophe from text cells. Numbers are as they are.
"""
_QUOTE, _QUOTES = '"', '""'
_SPECIAL = re.compile('[",\r\n]')
_RISKY = tuple("=+-@'\t\r\n ＝＋－＠")


def _quoted(text: str) -> str:
    """A cell as RFC 4180 has it. ``csv.writer`` would leave a lone carriage return unquoted where rows end in LF."""
    return f'"{text.replace(_QUOTE, _QUOTES)}"' if _SPECIAL.search(text) else text


_TEXTS: dict[type, Callable[[Any], str]] = {
    str: _quoted,
    int: str,
    bool: lambda value: "true" if value else "false",
    Decimal: plain,
    date: date.isoformat,
    NoneType: lambda value: "",
}
"""How a cell of each type is written: decimals as they were written, dates as ISO 8601, nothing for no value."""


def _line(cells: Iterable[Cell]) -> str:
    return ",".join([_TEXTS[type(cell)](cell) for cell in cells]) + "\n"


def _guarded(row: Row) -> Row:
    return tuple("'" + cell if isinstance(cell, str) and cell.startswith(_RISKY) else cell for cell in row)


def write(out: Path, records: Records, *, spreadsheet_safe: bool = False) -> None:
    """Write ``<table>.csv`` for each table into a folder, report by report.

    ``spreadsheet_safe`` puts an apostrophe before text that a spreadsheet program could take for a formula; the
    reader takes it away.
    """
    with ExitStack() as stack:
        streams: dict[str, TextIO] = {}
        for entry in TABLES:
            stream = stack.enter_context((out / f"{entry.name}.csv").open("w", encoding="utf-8", newline=""))
            stream.write(_line(entry.names))
            streams[entry.name] = stream
        for tables in records.tables():
            for name, rows in tables.items():
                lines = map(_guarded, rows) if spreadsheet_safe else rows
                streams[name].writelines(map(_line, lines))
    if spreadsheet_safe:
        (out / MARKER).write_text(_MARKER_TEXT, encoding="utf-8", newline="\n")


def read(folder: Path, *, spreadsheet_safe: bool | None = None) -> Iterator[Report]:
    """Read the records that a folder of tables holds.

    ``spreadsheet_safe`` says whether text cells are guarded; by default the marker file beside the tables tells.
    Raises ``ReadError`` naming file, line and column.
    """
    safe = (folder / MARKER).exists() if spreadsheet_safe is None else spreadsheet_safe
    yield from records({entry.name: _rows(folder / f"{entry.name}.csv", entry, safe) for entry in TABLES})


def _rows(path: Path, entry: Table, safe: bool) -> Iterator[dict[str, Cell]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:  # with the mark of an editor or without
            reader = csv.reader(stream, strict=True)
            header = next(reader, [])
            absent = [name for name in entry.names if name not in header]
            if absent:
                raise ReadError(f"{path}:1: no column {absent[0]}", "export the tables anew")
            columns = [(entry.column(name), header.index(name)) for name in entry.names]
            parse = [(column.name, place, _parser(column, safe)) for column, place in columns]
            for cells in reader:
                yield _parsed(cells, parse, f"{path}:{reader.line_num}")
    except OSError as error:
        raise ReadError(f"cannot read {path}: {error.strerror}", "export the tables anew") from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{path}: not UTF-8", "save the file as UTF-8") from error
    except csv.Error as error:
        raise ReadError(f"{path}:{reader.line_num}: not CSV: {error}", "export the tables anew") from error


_Parser = Callable[[str], Cell]


def _parsed(cells: list[str], columns: list[tuple[str, int, _Parser]], where: str) -> dict[str, Cell]:
    row: dict[str, Cell] = {}
    for name, place, parse in columns:
        try:
            row[name] = parse(cells[place])
        except IndexError as error:
            raise ReadError(f"{where}: {len(cells)} cells, no {name}", "export the tables anew") from error
        except (ValueError, InvalidOperation) as error:
            raise ReadError(f"{where}: {name}: {cells[place]!r} is not what the column holds") from error
    return row


def _parser(column: Column, safe: bool) -> _Parser:
    convert: _Parser
    match column.type:
        case "integer":
            convert = int
        case "decimal":
            convert = Decimal
        case "date":
            convert = date.fromisoformat
        case "boolean":
            convert = _boolean
        case "string":
            convert = _unguarded if safe else str
    empty = None if column.nullable or column.type != "string" else ""
    return lambda text: convert(text) if text else empty


def _boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _unguarded(text: str) -> str:
    return text.removeprefix("'")
