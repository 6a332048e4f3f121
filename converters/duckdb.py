"""DuckDB: one database with every table, keys, comments and views.

The content is the same for the same records; the bytes are not, since DuckDB gives every file an identity of its own.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from ..schema.tables import TABLES, Reference, Table
from . import csv
from .errors import ExportError, needs
from .sql import VIEWS, create_table, quoted
from .stream import Records

__all__ = ["write"]

_TYPES = {
    "string": "VARCHAR", "integer": "BIGINT", "decimal": "DECIMAL(38, 12)", "date": "DATE", "boolean": "BOOLEAN",
}  # fmt: skip


def _opened(duckdb: Any, out: Path) -> Any:
    try:
        return duckdb.connect(str(out))
    except RuntimeError as error:  # a name that is no UTF-8; what DuckDB refuses otherwise has classes of its own
        raise ExportError(f"{out}: DuckDB cannot open a file of this name", "give another name") from error


def write(out: Path, records: Records) -> None:
    """Write the database file. The rows pass through CSV files beside it, which DuckDB reads fastest."""
    duckdb: Any = needs("duckdb", "duckdb")
    staging = Path(tempfile.mkdtemp(dir=out.parent))
    csv.write(staging, records)
    try:
        with closing(_opened(duckdb, out)) as database:
            for entry in TABLES:
                database.execute(create_table(entry, _TYPES, _enforced(entry)))
                database.execute(_copy(entry, staging))
                _comment(database, entry)
            for name, query in VIEWS.items():
                database.execute(f"CREATE VIEW {quoted(name)} AS {query}")
            database.execute("CHECKPOINT")
    except duckdb.Error as error:
        line = str(error).splitlines()[0]
        step = "check the records and the space left"
        raise ExportError(f"cannot write the DuckDB database: {line}", step) from error


def _enforced(entry: Table) -> list[Reference]:
    """References to reports only: DuckDB enforces all that are declared, and a draft may lack a heading."""
    return [key for key in entry.references if key.table == "reports"]


def _copy(entry: Table, staging: Path) -> str:
    file = quoted(str(staging / f"{entry.name}.csv"), "'")
    kept = [quoted(column.name) for column in entry.columns if column.type == "string" and not column.nullable]
    force = f", FORCE_NOT_NULL ({', '.join(kept)})" if kept else ""
    return (
        f"COPY {quoted(entry.name)} FROM {file} "
        f"(FORMAT csv, HEADER, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '', "
        f"AUTO_DETECT false, NEW_LINE '\\n'{force})"
    )


def _comment(database: Any, entry: Table) -> None:
    name = quoted(entry.name)
    about = quoted(f"{entry.title}: {entry.description}", "'")
    database.execute(f"COMMENT ON TABLE {name} IS {about}")
    for column in entry.columns:
        about = quoted(f"{column.title}: {column.description}", "'")
        database.execute(f"COMMENT ON COLUMN {name}.{quoted(column.name)} IS {about}")
