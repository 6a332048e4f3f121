"""The tables: the contract's columns, titles and descriptions for all, rows that say what the record says."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from baogao.converters.evidence import Passage, digit_runs, reading_of
from baogao.converters.records import records
from baogao.converters.rows import rows
from baogao.schema import terms
from baogao.schema.record import Report
from baogao.schema.tables import TABLES, table
from baogao.schema.tables_page import dumps
from baogao.schema.titles import WORD_TITLES
from baogao.text.reading import read
from hypothesis import HealthCheck, given, settings
from samples import RAW, place, sample
from strategies import reports

CONTRACT = {
    "reports": "report_id region_code region_name region_level prefecture province report_year review_year congress "
    "delivered_on speaker speaker_title script complete review_status source_file source_sha256 schema_version",
    "sections": "report_id section_id parent_id depth role topic heading start end",
    "targets": "report_id item_id text label indicator aspect value upper unit comparator reference modality start end",
    "measures": "report_id measure_id part item_id section_id status label indicator aspect value "
    "upper unit base_value base_unit comparator reference modality year period basis scope start end quote clause",
    "numbers": "report_id start end text kind measure_id",
    "glossary": "report_id term definition start end",
    "corrections": "report_id start end original corrected basis reason group",
    **dict.fromkeys(
        ("achievements", "tasks", "context", "problems", "livelihood_projects"),
        "report_id item_id section_id position text start end",
    ),
}


@pytest.mark.parametrize("name", CONTRACT)
def test_contract_columns_come_first_and_in_order(name: str) -> None:
    columns = CONTRACT[name].split()
    assert list(table(name).names[: len(columns)]) == columns


def test_every_table_and_column_is_titled_and_described() -> None:
    for entry in TABLES:
        assert entry.title
        assert entry.description.endswith(".")
        assert set(entry.key) <= set(entry.names)
        assert len(set(entry.names)) == len(entry.names)
        for column in entry.columns:
            assert column.title, column.name
            assert column.description, f"{entry.name}.{column.name}"
            assert len(column.word_titles) == len(column.words)
        for key in entry.references:
            assert set(key.columns) <= set(entry.names)
            assert set(key.to) <= set(table(key.table).names)


def test_every_word_has_a_title() -> None:
    for name in terms.__all__:
        vocabulary: type[StrEnum] = getattr(terms, name)
        assert {word.value for word in vocabulary} <= set(WORD_TITLES), name


def test_unknown_table_names_the_tables() -> None:
    with pytest.raises(KeyError, match="reports, sections"):
        table("measure")


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(reports())
def test_rows_fit_their_columns_and_rebuild_the_record(report: Report) -> None:
    made = rows(report)
    kinds = {"string": str, "integer": int, "decimal": Decimal, "boolean": bool}
    for entry in TABLES:
        for row in made[entry.name]:
            for column, cell in zip(entry.columns, row, strict=True):
                if cell is None:
                    assert column.nullable, f"{entry.name}.{column.name}"
                elif column.type in kinds:
                    assert type(cell) is kinds[column.type], f"{entry.name}.{column.name}"
                if column.words and cell is not None:
                    assert cell in column.words
    cells = {entry.name: [dict(zip(entry.names, row, strict=True)) for row in made[entry.name]] for entry in TABLES}
    assert list(records(cells)) == [report]


class At:
    def __init__(self, start: int, end: int) -> None:
        self.at = (start, end)


@pytest.mark.parametrize(
    ("measured", "quote", "clause"),
    [
        ("1 234.5亿元", "1234.5亿元", "全年实现地区生产总值1234.5亿元"),
        ("7.8%", "7.8%", "增长7.8%、居全省第2位"),
        ("第2位", "第2位", "增长7.8%、居全省第2位"),
        ("6%", "6%", "增长6%以上"),
        ("12.4", "12.4", "三产比为19.2:12.4:68.4"),
        ("1,234元", "1,234元", "收入1,234元"),
    ],
)
def test_quote_and_clause(measured: str, quote: str, clause: str) -> None:
    passage = Passage(At(5, len(RAW)), "", read(RAW))
    assert passage.quote(place(measured)) == quote
    assert passage.clause(place(measured)) == clause


def test_without_the_source_the_text_of_the_item_serves() -> None:
    start, end = place("增长7.8%、居全省第2位。")
    passage = Passage(At(start, end), RAW[start:end], None)
    assert passage.quote(place("第2位")) == "第2位"
    assert passage.clause(place("7.8%")) == "增长7.8%、居全省第2位"
    shortened = Passage(At(0, 30), "实现1234.5亿元", None)
    assert shortened.quote((10, 14)) == shortened.clause((10, 14)) == "实现1234.5亿元"


def test_digit_runs_belong_to_the_first_measure_that_covers_them() -> None:
    found = list(digit_runs(read(RAW), (0, len(RAW)), [(place("1 234.5亿元"), "a.m1"), (place("1 234.5亿元"), "a.m2")]))
    assert found[0] == (place("1 234.5"), "1234.5", "a.m1")
    assert [(text, owner) for _, text, owner in found[1:5]] == [("7.8", None), ("2", None), ("2024", None), ("6", None)]


def test_targets_and_years() -> None:
    report = sample()
    made = [dict(zip(table("measures").names, row, strict=True)) for row in rows(report)["measures"]]
    target = next(row for row in made if row["part"] == "targets")
    assert (target["measure_id"], target["status"], target["year"]) == ("t01", "target", 2024)
    assert (target["start"], target["end"]) == report.targets[0].value_at
    result = next(row for row in made if row["part"] == "achievements")
    assert (result["measure_id"], result["year"], result["stated_year"]) == ("a001.m1", 2023, None)
    assert (result["base_value"], result["base_unit"]) == (Decimal("123450000000"), "元")
    numbers = [
        dict(zip(table("numbers").names, row, strict=True)) for row in rows(report, reading_of(report, RAW))["numbers"]
    ]
    assert [(row["text"], row["kind"], row["measure_id"]) for row in numbers[:3]] == [
        ("1234.5", "measure", "a001.m1"),
        ("7.8", "measure", "a001.m2"),
        ("2024", "time", None),
    ]


def test_the_page_of_the_tables_is_fresh() -> None:
    page = Path(__file__).parent.parent / "docs" / "tables.md"
    assert page.read_text(encoding="utf-8") == dumps(), "run python -m baogao.schema.tables_page > docs/tables.md"
