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
    "panel": """
WITH told AS (
  SELECT m.report_id, m.indicator, m.aspect, m.value, m.unit, s.text,
         row_number() OVER (PARTITION BY m.report_id, m.indicator, m.aspect ORDER BY m.start, m.measure_id) AS turn
  FROM measures AS m
  JOIN reports AS r ON r.report_id = m.report_id AND r.review_year = m.year
  JOIN achievements AS s ON s.report_id = m.report_id AND s.item_id = m.item_id
  WHERE m.part = 'achievements' AND m.status = 'achieved' AND m.scope IS NULL AND m.period IS NULL AND m.basis IS NULL
)
SELECT r.region_code, r.region_name, r.report_year, t.indicator, t.aspect, coalesce(nullif(t.unit, ''), b.unit) AS unit,
       b.value AS result, t.value AS target, t.comparator, t.modality, a.value AS outcome,
       b.text AS result_text, t.text AS target_text, a.text AS outcome_text
FROM targets AS t
JOIN reports AS r ON r.report_id = t.report_id
LEFT JOIN told AS b ON b.report_id = t.report_id AND b.indicator = t.indicator AND b.aspect = t.aspect AND b.turn = 1
LEFT JOIN reports AS n ON n.region_code = r.region_code AND n.review_year = r.report_year
LEFT JOIN told AS a ON a.report_id = n.report_id AND a.indicator = t.indicator AND a.aspect = t.aspect AND a.turn = 1
WHERE t.indicator IS NOT NULL
""",
}
"""Views by name, in SQL that both databases read. ``panel`` has a row for each headline target that has an indicator:
the result of the year reviewed from the same report, the target, and the outcome that the next report tells."""
