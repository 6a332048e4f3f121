"""Parquet: one file a table, with decimals, dates, dictionaries, and the descriptions in the schema's metadata.

The same records give the same bytes with the same release of pyarrow.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from ..schema.tables import TABLES, table
from .errors import needs
from .rows import Row
from .stream import Records

__all__ = ["write"]

_GROUP = 65_536
"""Rows held in memory for a table before they are written."""


def write(out: Path, records: Records) -> None:
    """Write ``<table>.parquet`` for each table into a folder."""
    needs("pyarrow", "parquet")
    pq: Any = needs("pyarrow.parquet", "parquet")
    from .arrow import arrow_schema, arrow_table

    waiting: dict[str, list[Row]] = {entry.name: [] for entry in TABLES}
    with ExitStack() as stack:
        writers: dict[str, Any] = {
            entry.name: stack.enter_context(
                pq.ParquetWriter(out / f"{entry.name}.parquet", arrow_schema(entry.name), compression="zstd")
            )
            for entry in TABLES
        }

        def flush(name: str) -> None:
            writers[name].write_table(arrow_table(table(name), waiting[name]))
            waiting[name].clear()

        for tables in records.tables():
            for name, rows in tables.items():
                waiting[name] += rows
                if len(waiting[name]) >= _GROUP:
                    flush(name)
        for name, rows in waiting.items():
            if rows:
                flush(name)
