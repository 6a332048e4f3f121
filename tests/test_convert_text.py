"""JSON, JSON Lines and CSV: lossless both ways, deterministic, clear about what cannot be read."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import baogao
import pytest
from baogao.converters import FORMATS, ExportError, ReadError, export, read
from baogao.converters.csv import MARKER
from baogao.converters.json import dumps, loads
from baogao.schema.record import Report
from baogao.schema.tables import TABLES
from hypothesis import HealthCheck, given, settings
from samples import RAW, folder, sample
from strategies import reports

modest = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@modest
@given(reports())
def test_json_is_lossless(report: Report) -> None:
    assert loads(dumps(report)) == report


@modest
@given(reports())
def test_jsonl_is_lossless(tmp_path: Path, report: Report) -> None:
    out = export([report], "jsonl", tmp_path / "out.jsonl")
    assert list(read("jsonl", out)) == [report]


@modest
@given(reports())
@pytest.mark.parametrize("safe", [False, True])
def test_csv_is_lossless(tmp_path: Path, safe: bool, report: Report) -> None:
    out = export([report], "csv", tmp_path / "csv", spreadsheet_safe=safe)
    assert list(read("csv", out)) == [report]
    for table in out.glob("*.csv"):  # with the mark that an editor may set
        table.write_bytes("\ufeff".encode() + table.read_bytes())
    assert list(read("csv", out)) == [report]


HARD = [
    "=1+1",
    "+x",
    "-5",
    "@SUM(A1)",
    "'",
    "''=x",
    '"',
    'a "b", c',
    "\r\n",
    "x\ny\r\nz",
    "\t=x",
    " ",
    "\ufeff",
    "\u2028",
]
HARD += [chr(code) for code in (*range(1, 32), 127, 0x85, 0xA0, 0x3000, 0xFF1D)]
SAYING = [text if text.strip() else f"{text}甲{text}" for text in HARD]
"""The same where a text may not be blank."""


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "csv-safe"])
def test_hard_texts_come_back(tmp_path: Path, name: str) -> None:
    report = sample()
    sentence, measure = report.achievements[0], report.achievements[0].measures[0]
    measures = tuple(
        measure.model_copy(update={"label": text, "unit": text, "reference": says, "period": says})
        for text, says in zip(HARD, SAYING, strict=True)
    )
    sentences = tuple(
        sentence.model_copy(update={"id": f"a{place:03}", "text": text, "measures": measures[place : place + 1]})
        for place, text in enumerate(SAYING)
    )
    coverage = report.metadata.coverage.model_copy(update={"missing": tuple(SAYING)})
    metadata = report.metadata.model_copy(update={"coverage": coverage, "inferred": dict.fromkeys(HARD, "=x")})
    report = report.model_copy(update={"achievements": sentences, "metadata": metadata})
    name, _, safe = name.partition("-")
    out = export([report], name, tmp_path / "out", **({"spreadsheet_safe": True} if safe else {}))
    assert list(read(name, out)) == [report]
    if safe:
        with (out / "achievements.csv").open(encoding="utf-8", newline="") as stream:
            assert not [row for row in csv.DictReader(stream) if row["text"][0] in "=+-@\t\r\n ＝"]


def test_several_reports_stay_in_order(tmp_path: Path) -> None:
    several = [sample(year) for year in (2022, 2024, 2023)]
    for name in ("csv", "jsonl"):
        out = export(several, name, tmp_path / name)
        assert list(read(name, out)) == several
    out = export(several, "json", tmp_path / "json")
    assert [report.id for report in read("json", out)] == ["330600-2022", "330600-2023", "330600-2024"]


def test_json_keeps_decimals_and_dates_as_text() -> None:
    data = json.loads(dumps(sample()))
    assert data["achievements"][0]["measures"][0]["value"] == "1234.5"
    assert "upper" not in data["achievements"][0]["measures"][0]


def test_csv_is_plain_rfc_4180(tmp_path: Path) -> None:
    out = export([sample()], "csv", tmp_path / "csv", source_text=lambda report: RAW)
    assert sorted(path.name for path in out.iterdir()) == sorted(f"{entry.name}.csv" for entry in TABLES)
    data = (out / "measures.csv").read_bytes()
    assert b"\r" not in data
    assert not data.startswith(b"\xef\xbb\xbf")
    with (out / "measures.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["measure_id"], row["value"], row["quote"]) for row in rows] == [
        ("a001.m1", "1234.5", "1234.5亿元"),
        ("a001.m2", "7.8", "7.8%"),
        ("t01", "6", "6%"),
    ]


def test_spreadsheet_safe_guards_text_and_leaves_numbers(tmp_path: Path) -> None:
    report = sample()
    sentence = report.achievements[0]
    measure = sentence.measures[0].model_copy(update={"label": "=HYPERLINK(1)", "value": Decimal("-5")})
    report = report.model_copy(
        update={"achievements": (sentence.model_copy(update={"text": "@x", "measures": (measure,)}),)}
    )
    out = export([report], "csv", tmp_path / "csv", spreadsheet_safe=True)
    with (out / "measures.csv").open(encoding="utf-8", newline="") as stream:
        row = next(csv.DictReader(stream))
    assert row["label"] == "'=HYPERLINK(1)"
    assert row["value"] == "-5"
    assert list(read("csv", out)) == [report]
    export([report], "csv", out)
    assert not (out / MARKER).exists()
    assert list(read("csv", out)) == [report]


@pytest.mark.parametrize("name", ["json", "jsonl", "csv"])
def test_same_input_same_bytes(tmp_path: Path, name: str) -> None:
    made = []
    for turn in "ab":
        out = export([sample(2023), sample(2024)], name, tmp_path / turn)
        files = sorted(out.rglob("*")) if out.is_dir() else [out]
        made.append([path.read_bytes() for path in files])
    assert made[0] == made[1]


def test_a_dataset_brings_its_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOGAO_CACHE", str(tmp_path / "cache"))
    dataset = baogao.load(folder(tmp_path / "own", 2023, 2024))
    done: list[int] = []
    out = export(dataset, "csv", tmp_path / "csv", progress=done.append)
    assert done == [1, 2]
    assert "增长7.8%、居全省第2位" in (out / "measures.csv").read_text(encoding="utf-8")
    assert list(read("csv", out)) == list(dataset)


@pytest.mark.parametrize(
    ("name", "options"), [("json", {}), ("jsonl", {}), ("csv", {}), ("csv", {"spreadsheet_safe": True})]
)
def test_the_real_reports_come_back(tmp_path: Path, name: str, options: dict[str, bool]) -> None:
    dataset = baogao.load()
    assert list(read(name, export(dataset, name, tmp_path / name, **options))) == list(dataset)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "x.json:1:2: not JSON"),
        ("[]", "x.json: : Input should be a valid dictionary"),
        ('{"schema_version": "1.0"}', "x.json: id: Field required"),
        ('{"id": "x", "id": "y"}', "x.json: the key 'id' stands twice; keep one of the two"),
        ("[" * 100_000, "x.json: brackets nested too deep"),
    ],
)
def test_json_that_is_no_record(text: str, message: str) -> None:
    with pytest.raises(ReadError, match=r"x\.json") as caught:
        loads(text, "x.json")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def _broken(folder: Path) -> Iterator[tuple[str, str]]:
    def change(table: str, old: str, new: str) -> None:
        path = folder / f"{table}.csv"
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8", newline="")

    change("measures", "1234.5", "12x")
    yield "measures.csv:2: value: '12x'", "cell"
    change("measures", "12x", "1234.5")
    change("targets", "comparator", "sign")
    yield "targets.csv:1: no column comparator", "column"
    change("targets", "sign", "comparator")
    change("measures", "a001,", "a009,")
    yield "stands in no item", "item"
    change("measures", "a009,", "a001,")
    change("sections", "\n", "\n999999-2000,s1,,1,plan,,x,0,1,1\n")
    yield "sections has rows of report 999999-2000", "report"
    (folder / "sections.csv").unlink()
    yield "sections.csv: No such file", "file"


def test_broken_tables_are_told_by_file_line_and_column(tmp_path: Path) -> None:
    out = export([sample()], "csv", tmp_path / "csv")
    for message, _ in _broken(out):
        with pytest.raises(ReadError) as caught:
            list(read("csv", out))
        assert message in str(caught.value)


def test_wrong_requests(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"no format 'cvs'; the formats are json, jsonl, csv"):
        export([sample()], "cvs", tmp_path / "x")
    with pytest.raises(ExportError, match="json takes no option spreadsheet_safe"):
        export([sample()], "json", tmp_path / "x", spreadsheet_safe=True)
    with pytest.raises(ExportError, match="two reports have the id 330600-2024"):
        export([sample(), sample()], "json", tmp_path / "x")
    with pytest.raises(ReadError, match="parquet cannot be read back"):
        read("parquet", tmp_path)
    assert not list(tmp_path.iterdir())


def test_doubled_items_cannot_become_tables(tmp_path: Path) -> None:
    report = sample()
    report = report.model_copy(update={"achievements": report.achievements * 2})
    with pytest.raises(ExportError, match="two items with the id a001"):
        export([report], "csv", tmp_path / "x")


def test_every_format_has_a_module_that_writes() -> None:
    for entry in FORMATS.values():
        assert callable(entry.module.write)
