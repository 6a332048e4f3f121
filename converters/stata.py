"""Stata: one .dta file a table, with variable and value labels in Chinese (format 118: Stata 14 and later, UTF-8).

``end`` is a word of Mata's and becomes ``end_``. Words of closed vocabularies are numbers with labels, decimals
doubles, long texts strL. The rows wait in temporary files until the widths of the texts are known, so that memory does
not grow with the number of reports.
"""

from __future__ import annotations

import pickle
import shutil
import struct
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from ..schema.columns import Cell, Column
from ..schema.tables import TABLES, Table
from .rows import Row
from .stream import Records

__all__ = ["write"]

_EPOCH = date(1960, 1, 1).toordinal()
_FIXED = 244
"""Bytes up to which a text has a fixed width, and can be a key; longer ones are strL."""
_LABEL = 80
"""Characters that a label may have."""
_LONG = (-2_147_483_647, 2_147_483_620)
"""Whole numbers that Stata's long holds."""
_STRL, _DOUBLE, _LONG_TYPE, _BYTE = 32_768, 65_526, 65_528, 65_530
_MISSING = {_DOUBLE: 2.0**1023, _LONG_TYPE: 2_147_483_621, _BYTE: 101}
_CODES = {_STRL: "Q", _DOUBLE: "d", _LONG_TYPE: "i", _BYTE: "b"}
_FORMATS = {_STRL: "%-60s", _DOUBLE: "%12.0g", _LONG_TYPE: "%12.0g", _BYTE: "%8.0g"}


def write(out: Path, records: Records) -> None:
    """Write ``<table>.dta`` for each table into a folder."""
    with ExitStack() as stack:
        waiting = {entry.name: _Waiting(entry, stack.enter_context(_temporary(out))) for entry in TABLES}
        for tables in records.tables():
            for name, rows in tables.items():
                waiting[name].add(rows)
        for entry in TABLES:
            with (out / f"{entry.name}.dta").open("wb") as stream, _temporary(out) as texts:
                _File(stream, texts, entry, waiting[entry.name]).write()


def _temporary(folder: Path) -> IO[bytes]:
    return tempfile.TemporaryFile(dir=folder)


class _Waiting:
    """The rows of a table in a temporary file, and what their values ask for."""

    def __init__(self, entry: Table, stream: IO[bytes]) -> None:
        self._stream = stream
        self._convert = [_converter(column) for column in entry.columns]
        self.count = 0
        self.widths = [1] * len(entry.columns)
        """Bytes of the longest text of each column; more than Stata's fixed widths for one with a NUL."""
        self.large = [False] * len(entry.columns)
        """Whether a column has whole numbers that no long holds."""

    def add(self, rows: list[Row]) -> None:
        """Add rows."""
        if not rows:
            return
        cut = zip(self._convert, zip(*rows, strict=True), strict=True)
        columns: list[list[Any]] = [[convert(cell) for cell in cells] for convert, cells in cut]
        for place, cells in enumerate(columns):
            if type(cells[0]) is bytes:
                self.widths[place] = max(self.widths[place], max(map(_width, cells)))
            elif not self.large[place]:
                self.large[place] = any(type(cell) is int and not _LONG[0] <= cell <= _LONG[1] for cell in cells)
        self.count += len(rows)
        pickle.dump(columns, self._stream, pickle.HIGHEST_PROTOCOL)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        end = self._stream.tell()
        self._stream.seek(0)
        while self._stream.tell() < end:
            yield from zip(*pickle.load(self._stream), strict=True)


def _width(text: bytes) -> int:
    return len(text) if b"\0" not in text else _FIXED + 1


def _converter(column: Column) -> Callable[[Any], bytes | int | float | None]:
    """Return the function from a cell to what Stata stores: a text as bytes, a number, or None for a missing one."""
    if column.words:
        numbers: dict[Cell, int] = {word: place for place, word in enumerate(column.words, 1)}
        return numbers.get
    match column.type:
        case "string":
            return lambda cell: b"" if cell is None else str(cell).encode()
        case "decimal":
            return lambda cell: float(cell) if isinstance(cell, Decimal) else None
        case "date":
            return lambda cell: cell.toordinal() - _EPOCH if isinstance(cell, date) else None
        case "boolean":
            return lambda cell: None if cell is None else int(cell)
        case _:
            return lambda cell: cell


@dataclass(frozen=True)
class _Variable:
    """One column as Stata has it."""

    column: Column
    type: int
    """Number of Stata's storage type; the width itself for texts of fixed width."""

    @property
    def name(self) -> bytes:
        return b"end_" if self.column.name == "end" else self.column.name.encode()

    @property
    def code(self) -> str:
        return _CODES.get(self.type, f"{self.type}s")

    @property
    def format(self) -> str:
        return "%td" if self.column.type == "date" else _FORMATS.get(self.type, f"%-{min(self.type, 60)}s")


def _variable(column: Column, width: int, large: bool) -> _Variable:
    if column.words or column.type == "boolean":
        return _Variable(column, _BYTE)
    if column.type == "string":
        return _Variable(column, width if width <= _FIXED else _STRL)
    return _Variable(column, _DOUBLE if large or column.type == "decimal" else _LONG_TYPE)


class _File:
    """One .dta file, written section by section; a map at its beginning has the place of each."""

    def __init__(self, stream: IO[bytes], texts: IO[bytes], entry: Table, rows: _Waiting) -> None:
        self._stream = stream
        self._texts = texts
        self._entry = entry
        self._rows = rows
        self._variables = list(map(_variable, entry.columns, rows.widths, rows.large))
        self._places: list[int] = [0]

    def write(self) -> None:
        """Write the whole file."""
        variables = self._variables
        self._stream.write(b"<stata_dta>" + self._header())
        self._section(b"map", b"\0" * 8 * 14)
        self._section(b"variable_types", *(struct.pack("<H", variable.type) for variable in variables))
        self._section(b"varnames", *(_padded(variable.name, 129) for variable in variables))
        self._section(b"sortlist", b"\0\0" * (len(variables) + 1))
        self._section(b"formats", *(_padded(variable.format.encode(), 57) for variable in variables))
        labelled = [variable for variable in variables if variable.column.words]
        self._section(b"value_label_names", *(_padded(v.name if v in labelled else b"", 129) for v in variables))
        self._section(b"variable_labels", *(_padded(_label(variable.column), 321) for variable in variables))
        self._section(b"characteristics")
        self._open(b"data")
        self._data()
        self._stream.write(b"</data>")
        self._open(b"strls")
        self._texts.seek(0)
        shutil.copyfileobj(self._texts, self._stream)
        self._stream.write(b"</strls>")
        self._section(b"value_labels", *map(_value_labels, labelled))
        self._places.append(self._stream.tell())
        self._stream.write(b"</stata_dta>")
        self._places.append(self._stream.tell())
        self._stream.seek(self._places[1] + len(b"<map>"))
        self._stream.write(struct.pack("<14Q", *self._places))

    def _header(self) -> bytes:
        title = self._entry.title.encode()
        return (
            b"<header><release>118</release><byteorder>LSF</byteorder>"
            + struct.pack("<3sH4s", b"<K>", len(self._variables), b"</K>")
            + struct.pack("<3sQ4s", b"<N>", self._rows.count, b"</N>")
            + struct.pack(f"<7sH{len(title)}s8s", b"<label>", len(title), title, b"</label>")
            + b"<timestamp>\0</timestamp></header>"
        )

    def _open(self, name: bytes) -> None:
        self._places.append(self._stream.tell())
        self._stream.write(b"<" + name + b">")

    def _section(self, name: bytes, *parts: bytes) -> None:
        self._open(name)
        self._stream.writelines((*parts, b"</" + name + b">"))

    def _data(self) -> None:
        pack = struct.Struct("<" + "".join(variable.code for variable in self._variables)).pack
        missing = [_MISSING.get(variable.type) for variable in self._variables]
        long = [place for place, variable in enumerate(self._variables) if variable.type == _STRL]
        for number, row in enumerate(self._rows, 1):
            cells: list[Any] = [empty if cell is None else cell for cell, empty in zip(row, missing, strict=True)]
            for place in long:
                cells[place] = self._text(place + 1, number, cells[place])
            self._stream.write(pack(*cells))

    def _text(self, variable: int, row: int, text: bytes) -> int:
        """Keep a long text; return what stands for it in the row: variable and row in which it first stood."""
        if not text:
            return 0
        binary = b"\0" in text
        text = text if binary else text + b"\0"
        self._texts.write(b"GSO" + struct.pack("<IQBI", variable, row, 129 if binary else 130, len(text)) + text)
        return variable | row << 16


def _padded(text: bytes, size: int) -> bytes:
    return text.ljust(size, b"\0")


def _label(column: Column) -> bytes:
    return f"{column.title}: {column.description}"[:_LABEL].encode()


def _value_labels(variable: _Variable) -> bytes:
    """The table of a variable's labels: their places in one text, the numbers they stand for, and the text."""
    texts = [title.encode() + b"\0" for title in variable.column.word_titles.values()]
    count = len(texts)
    places = [sum(map(len, texts[:place])) for place in range(count)]
    joined = b"".join(texts)
    table = struct.pack(f"<ii{count}i{count}i", count, len(joined), *places, *range(1, count + 1)) + joined
    return b"<lbl>" + struct.pack("<i", len(table)) + _padded(variable.name, 132) + table + b"</lbl>"
