"""Parquet, DuckDB, SQLite, Excel, Stata, and the light table: the same rows everywhere, typed, deterministic."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime
from decimal import Context, Decimal
from pathlib import Path
from typing import Any

import baogao
import pytest
from baogao.converters import ExportError, MissingExtraError, export
from baogao.converters.frames import Frame
from baogao.converters.rows import rows
from baogao.schema.columns import Column
from baogao.schema.record import Report
from baogao.schema.tables import TABLES, Table, table
from hypothesis import HealthCheck, Phase, given, settings
from samples import RAW, folder, sample
from strategies import reports

# Shrinking a whole record through a database takes minutes and says little.
few = settings(
    max_examples=15, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate)
)


def _exported(tmp_path: Path, name: str) -> Path:
    return export([sample(2023), sample(2024)], name, tmp_path / "out", source_text=lambda report: RAW)


@few
@given(reports())
def test_parquet_holds_the_rows(tmp_path: Path, report: Report) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    try:
        out = export([report], "parquet", tmp_path / "parquet")
    except ExportError as error:
        assert "digits before the point" in str(error)  # noqa: PT017
        return
    for entry in TABLES:
        read = pq.read_table(out / f"{entry.name}.parquet")
        assert read.column_names == list(entry.names)
        assert [tuple(row.values()) for row in read.to_pylist()] == rows(report)[entry.name]


def test_parquet_types_and_metadata(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    schema = pq.read_schema(_exported(tmp_path, "parquet") / "measures.parquet")
    assert schema.field("value").type == pa.decimal128(38, 12)
    assert pa.types.is_dictionary(schema.field("aspect").type)
    assert schema.field("label").metadata[b"title"].decode() == "指标名称(原文)"
    assert schema.metadata[b"description"]
    reports_schema = pq.read_schema(tmp_path / "out" / "reports.parquet")
    assert reports_schema.field("delivered_on").type == pa.date32()


def test_a_number_too_large_for_arrow_is_told(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    report = sample()
    sentence = report.achievements[0]
    measure = sentence.measures[0].model_copy(update={"value": Decimal(10**23), "unit": "亿元"})
    report = report.model_copy(update={"achievements": (sentence.model_copy(update={"measures": (measure,)}),)})
    with pytest.raises(ExportError, match=r"measures\.base_value: .* more than 26 digits before the point"):
        export([report], "parquet", tmp_path / "out")
    assert not list(tmp_path.iterdir())


@few
@given(reports())
def test_duckdb_holds_the_rows(tmp_path: Path, report: Report) -> None:
    duckdb = pytest.importorskip("duckdb")
    try:
        out = export([report], "duckdb", tmp_path / "baogao.duckdb")
    except ExportError as error:
        assert "cannot write the DuckDB" in str(error)  # noqa: PT017
        return
    with closing(duckdb.connect(str(out), read_only=True)) as database:
        for entry in TABLES:
            found = database.execute(f'SELECT * FROM "{entry.name}"').fetchall()
            wanted = [_in_duckdb(entry, row) for row in rows(report)[entry.name]]
            assert sorted(map(repr, found)) == sorted(map(repr, wanted)), entry.name


def _in_duckdb(entry: Table, row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A row as DuckDB gives it back: decimals with twelve places, no empty text where a value may be missing."""
    return tuple(
        cell.quantize(_PLACES, context=Context(prec=60))
        if isinstance(cell, Decimal)
        else None
        if cell == "" and column.nullable
        else cell
        for column, cell in zip(entry.columns, row, strict=True)
    )


_PLACES = Decimal(10) ** -12


def test_duckdb_has_keys_comments_and_views(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with closing(duckdb.connect(str(_exported(tmp_path, "duckdb")), read_only=True)) as database:
        views = {
            row[0] for row in database.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        }
        assert views == {"headline_targets", "results", "panel"}
        kinds = {row[0] for row in database.execute("SELECT constraint_type FROM duckdb_constraints()").fetchall()}
        assert {"PRIMARY KEY", "FOREIGN KEY", "NOT NULL", "CHECK"} <= kinds
        found = database.execute(
            "SELECT label, value, comparator FROM headline_targets WHERE value IS NOT NULL"
        ).fetchall()
        assert found == [("地区生产总值", Decimal(6), "gte")] * 2
        (comment,) = database.execute("SELECT comment FROM duckdb_tables() WHERE table_name = 'measures'").fetchone()
        assert comment.startswith("数据")


def test_sqlite_has_rows_keys_indexes_and_views(tmp_path: Path) -> None:
    out = _exported(tmp_path, "sqlite")
    with closing(sqlite3.connect(out)) as database:
        for entry in TABLES:
            (count,) = database.execute(f'SELECT count(*) FROM "{entry.name}"').fetchone()
            assert count == sum(len(rows(sample(year))[entry.name]) for year in (2023, 2024)) or entry.name == "numbers"
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        names = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'index'").fetchall()}
        assert "measures_indicator" in names
        query = "SELECT value, clause FROM results WHERE indicator = 'gdp' AND aspect = 'level' AND year = 2023"
        assert database.execute(query).fetchall() == [(1234.5, "全年实现地区生产总值1234.5亿元")]


@pytest.mark.parametrize(
    ("name", "library"), [("sqlite", ""), ("parquet", "pyarrow"), ("xlsx", "xlsxwriter"), ("stata", "")]
)
def test_same_input_same_bytes(tmp_path: Path, name: str, library: str) -> None:
    if library:
        pytest.importorskip(library)
    made = []
    for turn in "ab":
        out = export([sample(2023), sample(2024)], name, tmp_path / turn)
        made.append([path.read_bytes() for path in (sorted(out.rglob("*")) if out.is_dir() else [out])])
    assert made[0] == made[1]


def _risky() -> Report:
    report = sample()
    sentence = report.achievements[0]
    measure = sentence.measures[0].model_copy(
        update={"label": "=1+1", "value": Decimal("-5.50"), "upper": Decimal("12345678901234567890")}
    )
    return report.model_copy(
        update={"achievements": (sentence.model_copy(update={"text": "@x", "measures": (measure,)}),)}
    )


def test_excel_cells_are_typed(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(export([_risky()], "xlsx", tmp_path / "out.xlsx"))
    assert book.sheetnames == [*(entry.name for entry in TABLES), "columns"]
    sheet = book["measures"]
    cells = dict(zip([cell.value for cell in sheet[1]], sheet[2], strict=True))
    assert (cells["label"].value, cells["label"].data_type) == ("=1+1", "s")
    assert (cells["value"].value, cells["value"].data_type, cells["value"].number_format) == (-5.5, "n", "0.00")
    assert (cells["upper"].value, cells["upper"].data_type) == ("12345678901234567890", "s")
    assert cells["from_bottom"].value is False
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.startswith("A1:")
    explained = {(row[0].value, row[2].value): row[3].value for row in book["columns"].iter_rows(min_row=2)}
    assert explained["measures", "label"] == "指标名称(原文)"
    assert len(explained) == sum(len(entry.columns) for entry in TABLES)


def test_excel_refuses_what_a_cell_cannot_hold(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    report = sample()
    sentence = report.achievements[0].model_copy(update={"text": "长" * 40_000})
    with pytest.raises(ExportError, match="too long for an Excel cell"):
        export([report.model_copy(update={"achievements": (sentence,)})], "xlsx", tmp_path / "out.xlsx")


def test_stata_has_chinese_labels(tmp_path: Path) -> None:
    stata = pytest.importorskip("pandas.io.stata")
    with stata.StataReader(_exported(tmp_path, "stata") / "measures.dta") as reader:
        frame = reader.read()
        assert reader.data_label == "数据"
        assert reader.variable_labels()["value"].startswith("数值")
        assert reader.value_labels()["aspect"][1] == "水平"
    assert list(frame["aspect"][:2]) == ["水平", "增长率"]
    assert list(frame["value"][:3]) == [1234.5, 7.8, 6.0]
    assert frame["end_"].dtype.kind == "i"
    assert list(frame["clause"][:1]) == ["全年实现地区生产总值1234.5亿元"]


@few
@given(reports())
def test_stata_holds_the_rows(tmp_path: Path, report: Report) -> None:
    stata = pytest.importorskip("pandas.io.stata")
    out = export([report, report.model_copy(update={"id": "999999-1999"})], "stata", tmp_path / "stata")
    for entry in TABLES:
        with stata.StataReader(out / f"{entry.name}.dta", convert_categoricals=False) as reader:
            found = reader.read().astype(object)
        wanted = [tuple(map(_in_stata, entry.columns, row)) for row in rows(report)[entry.name]]
        read = [tuple(None if cell != cell else cell for cell in row) for row in found.itertuples(index=False)]
        assert read[: len(wanted)] == wanted
        assert len(read) == 2 * len(wanted)


def _in_stata(column: Column, cell: Any) -> Any:
    if column.words and cell is not None:
        return column.words.index(cell) + 1
    match cell:
        case Decimal():
            return float(cell)
        case date():
            return datetime(cell.year, cell.month, cell.day)
        case None:
            return "" if column.type == "string" and not column.words else None
        case str() if "\0" in cell:
            return str(cell.encode())  # pandas shows binary texts so
        case _:
            return cell


def test_stata_keeps_long_texts_apart(tmp_path: Path) -> None:
    stata = pytest.importorskip("pandas.io.stata")
    report = sample()
    long = report.achievements[0].model_copy(update={"text": "长" * 40_000, "measures": ()})
    short = long.model_copy(update={"id": "a002", "text": "短"})
    report = report.model_copy(update={"achievements": (long, short)})
    with stata.StataReader(export([report], "stata", tmp_path / "out") / "achievements.dta") as reader:
        assert list(reader.read()["text"]) == ["长" * 40_000, "短"]


@pytest.fixture
def frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Frame:
    monkeypatch.setenv("BAOGAO_CACHE", str(tmp_path / "cache"))
    return baogao.load(folder(tmp_path / "own", 2023, 2024)).table("measures")


def test_a_table_iterates_rows(frame: Frame) -> None:
    first = next(iter(frame))
    assert (first["measure_id"], first["value"], first["quote"]) == ("a001.m1", Decimal("1234.5"), "1234.5亿元")
    assert frame.columns == table("measures").names
    assert len(list(frame)) == len(list(frame.rows())) == 6
    assert repr(frame).startswith("<Frame measures: report_id, measure_id")


@pytest.mark.parametrize("name", [entry.name for entry in TABLES])
def test_the_length_of_a_table_is_the_number_of_its_rows(name: str) -> None:
    for given_ in (baogao.load(), [sample(2023), sample(2024)]):
        made = Frame(table(name), given_, getattr(given_, "source_text", None))
        assert len(made) == sum(1 for _ in made)
        assert made


def test_a_length_makes_no_rows(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("baogao.converters.stream.rows", None)
    monkeypatch.setattr("baogao.converters.stream.reading_of", None)
    assert len(frame) == 6


def test_base_unit_is_never_empty_text(frame: Frame, tmp_path: Path) -> None:
    """``formats.md``: only ``unit`` and ``corrected`` may be; what has no dimension has a value and no unit of it."""
    bare = [row for row in baogao.load().table("measures") if row["unit"] == ""]
    assert bare
    assert {row["base_unit"] for row in bare} == {None}
    assert all(row["base_value"] is not None for row in bare)


def test_pandas(frame: Frame) -> None:
    pytest.importorskip("pandas")
    made = frame.to_pandas()
    assert list(made["value"][:3]) == [1234.5, 7.8, 6.0]
    assert str(made["year"].dtype) == "Int64"
    assert str(made["aspect"].dtype) == "category"
    assert made["upper"].isna().all()


def test_polars(frame: Frame) -> None:
    polars = pytest.importorskip("polars")
    made = frame.to_polars()
    assert made["value"][0] == Decimal("1234.5")
    assert made.schema["aspect"] == polars.Enum(table("measures").column("aspect").words)
    assert made.filter(polars.col("status") == "target").height == 2


def test_arrow(frame: Frame) -> None:
    pytest.importorskip("pyarrow")
    made = frame.to_arrow()
    assert made.num_rows == 6
    assert made.column("value")[1].as_py() == Decimal("7.8")


@pytest.mark.parametrize("name", ["doubts", "reports"])
def test_empty_and_dated_tables(name: str, tmp_path: Path) -> None:
    report = sample()
    report = report.model_copy(
        update={"metadata": report.metadata.model_copy(update={"delivered_on": date(2024, 1, 29)})}
    )
    made = Frame(table(name), [report])
    for library, method in (("pandas", made.to_pandas), ("polars", made.to_polars), ("pyarrow", made.to_arrow)):
        pytest.importorskip(library)
        assert len(method()) == (name == "reports")


def test_missing_libraries_name_the_extra(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, extra, method in (
        ("pandas", "pandas", frame.to_pandas),
        ("polars", "polars", frame.to_polars),
        ("pyarrow", "parquet", frame.to_arrow),
    ):
        monkeypatch.setitem(__import__("sys").modules, module, None)
        with pytest.raises(MissingExtraError, match=rf"{module} is not installed; pip install 'baogao\[{extra}\]'"):
            method()
