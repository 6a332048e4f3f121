"""What the SQL databases share: tables with keys, indexes, comments and views, from the one definition."""

from __future__ import annotations

from collections.abc import Iterable

from ..schema.columns import Column
from ..schema.tables import TABLES, Reference, Table

__all__ = ["VIEWS", "create_table", "indexes", "quoted"]


def quoted(text: str, mark: str = '"') -> str:
    """Quote a name (``"``) or a text (``'``)."""
    return mark + text.replace(mark, mark * 2) + mark


def create_table(entry: Table, types: dict[str, str], references: Iterable[Reference]) -> str:
    """Return the statement that makes a table; ``types`` are the database's own by type of column."""
    lines = [_column(column, types) for column in entry.columns]
    lines.append(f"PRIMARY KEY ({_names(entry.key)})")
    lines += [
        f"FOREIGN KEY ({_names(key.columns)}) REFERENCES {quoted(key.table)} ({_names(key.to)})" for key in references
    ]
    return f"CREATE TABLE {quoted(entry.name)} (\n  " + ",\n  ".join(lines) + "\n)"


def _column(column: Column, types: dict[str, str]) -> str:
    line = f"{quoted(column.name)} {types[column.type]}"
    if not column.nullable:
        line += " NOT NULL"
    if column.words:
        words = ", ".join(quoted(word, "'") for word in column.words)
        line += f" CHECK ({quoted(column.name)} IN ({words}))"
    return line


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(map(quoted, names))


def indexes() -> list[str]:
    """Return the statements that index what questions are asked by."""
    wanted = {
        "reports": ("region_code", "report_year"),
        "measures": ("indicator", "item_id"),
        "targets": ("indicator",),
    }
    return [
        f"CREATE INDEX {quoted(f'{entry.name}_{name}')} ON {quoted(entry.name)} ({quoted(name)})"
        for entry in TABLES
        for name in wanted.get(entry.name, ())
    ]


VIEWS = {
    "headline_targets": """
SELECT r.region_code, r.region_name, r.province, r.report_year, t.report_id, t.item_id, t.indicator, t.label, t.aspect,
       t.comparator, t.value, t.upper, t.unit, t.reference, t.modality, t.text
FROM targets AS t JOIN reports AS r ON r.report_id = t.report_id
""",
    "results": """
SELECT r.region_code, r.region_name, r.province, r.review_year, m.report_id, m.measure_id, m.indicator, m.label,
       m.aspect, m.comparator, m.value, m.upper, m.unit, m.year, m.quote, m.clause
FROM measures AS m JOIN reports AS r ON r.report_id = m.report_id
WHERE m.status = 'achieved'
""",
    "target_and_result": """
SELECT a.region_code, a.region_name, a.report_year AS year, t.indicator, t.aspect, t.comparator, t.value AS target,
       t.unit, t.modality, t.text AS target_text, m.value AS result, m.clause AS result_text
FROM targets AS t
JOIN reports AS a ON a.report_id = t.report_id
JOIN reports AS b ON b.region_code = a.region_code AND b.review_year = a.report_year
JOIN measures AS m ON m.report_id = b.report_id AND m.indicator = t.indicator AND m.aspect = t.aspect
     AND m.status = 'achieved' AND m.part = 'achievements' AND m.year = a.report_year AND m.period IS NULL
WHERE t.indicator IS NOT NULL
""",
}
"""Views by name, in SQL that both databases read."""
