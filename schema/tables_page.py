"""The data dictionary of the tables as Markdown, made from their definition.

``python -m baogao.schema.tables_page > docs/tables.md`` writes the page anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from .columns import Column
from .tables import TABLES, Table

__all__ = ["dumps"]

_HEAD = """# Tables

Every tabular format (CSV, Parquet, DuckDB, SQLite, Excel, Stata, Data Package, Croissant, Hugging Face) holds these
tables with these columns in this order. This page is made from their definition: `python -m baogao.schema.tables_page`.
Columns in **bold** are the primary key; a column marked *may be empty* holds nothing where the record says nothing.
"""


def dumps() -> str:
    """Return the page."""
    return _HEAD + "".join(line for entry in TABLES for line in _section(entry))


def _section(entry: Table) -> Iterator[str]:
    yield f"\n## {entry.name} {entry.title}\n\n{entry.description}\n\n"
    yield "| column | 列 | type | what it holds |\n|---|---|---|---|\n"
    for column in entry.columns:
        name = f"**{column.name}**" if column.name in entry.key else column.name
        kind = column.type + (", may be empty" if column.nullable else "")
        yield f"| {name} | {column.title} | {kind} | {_about(column)} |\n"


def _about(column: Column) -> str:
    words = ": " + ", ".join(f"`{word}`" for word in column.words) if column.words else ""
    return (
        (column.description.removesuffix(".") + words if words else column.description)
        .replace("\n", " ")
        .replace("``", "`")
    )


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    sys.stdout.write(dumps())
