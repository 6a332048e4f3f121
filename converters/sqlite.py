"""SQLite: one database with every table, keys, indexes and views.

SQLite knows no decimals: values become its own integers and floating-point numbers (``3.0`` becomes 3).
The same records give the same bytes with the same release of SQLite.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

from ..schema.base import plain
from ..schema.columns import Cell
from ..schema.tables import TABLES
from .errors import ExportError
from .sql import VIEWS, create_table, indexes, quoted
from .stream import Records

__all__ = ["write"]

_TYPES = {"string": "TEXT", "integer": "INTEGER", "decimal": "NUMERIC", "date": "TEXT", "boolean": "INTEGER"}


def write(out: Path, records: Records) -> None:
    """Write the database file."""
    try:
        with closing(sqlite3.connect(out, isolation_level=None)) as database:
            _fill(database, records)
    except sqlite3.Error as error:
        step = "check the records and the space left"
        raise ExportError(f"cannot write the SQLite database: {error}", step) from error


def _fill(database: sqlite3.Connection, records: Records) -> None:
    # The file is only moved to its place when it is complete, so a journal would protect nothing.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("BEGIN")
    inserts: dict[str, str] = {}
    for entry in TABLES:
        database.execute(create_table(entry, _TYPES, entry.references))
        places = ", ".join("?" * len(entry.columns))
        inserts[entry.name] = f"INSERT INTO {quoted(entry.name)} VALUES ({places})"
    for tables in records.tables():
        for name, rows in tables.items():
            database.executemany(inserts[name], (tuple(map(_cell, row)) for row in rows))
    for statement in indexes():
        database.execute(statement)
    for name, query in VIEWS.items():
        database.execute(f"CREATE VIEW {quoted(name)} AS {query}")
    database.execute("COMMIT")


def _cell(value: Cell) -> str | int | None:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    return value
