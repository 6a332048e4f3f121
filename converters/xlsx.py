"""Excel: one sheet a table, and a sheet that explains the columns.

Text is written as text and numbers as numbers, so that nothing in a report can run as a formula. A number with more
digits than Excel keeps is written as text. The same records give the same bytes with the same release of XlsxWriter.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..schema.base import plain
from ..schema.columns import Cell, Column
from ..schema.tables import TABLES, Table
from .errors import ExportError, needs
from .rows import Row
from .stream import Records

__all__ = ["write"]

_MAX_ROWS = 1_048_576
_MAX_TEXT = 32_767
_DIGITS = 15
"""Significant digits that Excel keeps."""
_WIDE = {"text": 60, "heading": 40, "definition": 60, "clause": 50, "message": 60, "reason": 40, "method": 40}
_EPOCH = datetime(2000, 1, 1)


def write(out: Path, records: Records) -> None:
    """Write the workbook."""
    xlsxwriter: Any = needs("xlsxwriter", "excel")
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_date_format": "yyyy-mm-dd",
        "tmpdir": str(out.parent),
    }
    book = xlsxwriter.Workbook(str(out), options)
    # A fixed date, so that the same records give the same bytes.
    book.set_properties({"title": "baogao 报告", "created": _EPOCH})
    writer = _Sheets(book)
    for tables in records.tables():
        for name, rows in tables.items():
            writer.add(name, rows)
    writer.finish()
    _explain(book, writer.formats)
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        if isinstance(error.args[0], OSError):
            raise error.args[0] from error
        raise ExportError(f"Excel file: {error}", "choose another place") from error


class _Sheets:
    """The sheets of the tables, filled row by row."""

    def __init__(self, book: Any) -> None:
        self.formats = _Formats(book)
        self._sheets: dict[str, Any] = {}
        self._next: dict[str, int] = {}
        self._columns = {entry.name: entry.columns for entry in TABLES}
        for entry in TABLES:
            sheet = book.add_worksheet(entry.name)
            sheet.freeze_panes(1, 0)
            for place, column in enumerate(entry.columns):
                sheet.set_column(place, place, _width(column))
            for place, column in enumerate(entry.columns):
                sheet.write_string(0, place, column.name, self.formats.bold)
            self._sheets[entry.name] = sheet
            self._next[entry.name] = 1

    def add(self, name: str, rows: list[Row]) -> None:
        """Add rows to a sheet; raises ``ExportError`` where it is full or a text too long."""
        sheet, line = self._sheets[name], self._next[name]
        if line + len(rows) > _MAX_ROWS:
            raise ExportError(f"{name} has more rows than an Excel sheet holds", "export as parquet, duckdb or csv")
        for row in rows:
            for place, (column, value) in enumerate(zip(self._columns[name], row, strict=True)):
                self._cell(sheet, line, place, column, value)
            line += 1
        self._next[name] = line

    def finish(self) -> None:
        """Set the filters, now that the number of rows is known."""
        for name, sheet in self._sheets.items():
            sheet.autofilter(0, 0, max(1, self._next[name] - 1), len(self._columns[name]) - 1)

    def _cell(self, sheet: Any, line: int, place: int, column: Column, value: Cell) -> None:
        if value is None:
            return
        if isinstance(value, bool):
            sheet.write_boolean(line, place, value)
        elif isinstance(value, int):
            sheet.write_number(line, place, value)
        elif isinstance(value, Decimal) and len(value.as_tuple().digits) <= _DIGITS:
            sheet.write_number(line, place, float(value), self.formats.decimal(value))
        elif isinstance(value, date):
            sheet.write_datetime(line, place, value, self.formats.date)
        else:
            text = plain(value) if isinstance(value, Decimal) else str(value)
            if len(text.encode("utf-16-le")) // 2 > _MAX_TEXT:
                raise ExportError(f"{column.name}: a text of {len(text)} characters is too long for an Excel cell")
            sheet.write_string(line, place, text)


class _Formats:
    """Cell formats, made once each."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self.bold = book.add_format({"bold": True})
        self.wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self.date = book.add_format({"num_format": "yyyy-mm-dd"})
        self._decimals: dict[int, Any] = {}

    def decimal(self, value: Decimal) -> Any:
        """Return the format that shows as many places as were written."""
        exponent = value.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 0
        if places not in self._decimals:
            pattern = "0." + "0" * places if places else "0"
            self._decimals[places] = self._book.add_format({"num_format": pattern})
        return self._decimals[places]


def _width(column: Column) -> int:
    return _WIDE.get(column.name, 14 if column.type == "string" else 10)


def _explain(book: Any, formats: _Formats) -> None:
    """Add the sheet that says what the columns hold."""
    sheet = book.add_worksheet("columns")
    sheet.freeze_panes(1, 0)
    head = ("table", "table_title", "column", "title", "type", "may be empty", "words", "description")
    for place, width in enumerate((18, 14, 18, 18, 10, 12, 40, 80)):
        sheet.set_column(place, place, width)
    lines = [head, *(_line(entry, column) for entry in TABLES for column in entry.columns)]
    for line, cells in enumerate(lines):
        for place, text in enumerate(cells):
            sheet.write_string(line, place, text, formats.bold if line == 0 else formats.wrap)
    sheet.autofilter(0, 0, len(lines) - 1, len(head) - 1)


def _line(entry: Table, column: Column) -> tuple[str, ...]:
    empty = "yes" if column.nullable else "no"
    words = ", ".join(column.words)
    return entry.name, entry.title, column.name, column.title, column.type, empty, words, column.description
