"""The examples do what they say, against an installed copy of the package."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import baogao
import pytest
from baogao.converters import export
from samples import RAW, folder, sample

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
QUESTIONS = [
    part.strip()
    for part in re.split(r"^-- \d+\. ", (EXAMPLES / "questions.sql").read_text(encoding="utf-8"), flags=re.MULTILINE)[
        1:
    ]
]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("duckdb")
    return export(baogao.load(), "duckdb", tmp_path_factory.mktemp("duckdb") / "baogao.duckdb")


def test_there_are_ten_questions() -> None:
    assert len(QUESTIONS) == 10


@pytest.fixture(scope="module")
def lite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(baogao.load(), "sqlite", tmp_path_factory.mktemp("sqlite") / "baogao.sqlite")


@pytest.mark.parametrize("number", range(1, 11))
def test_every_question_has_an_answer_and_both_databases_the_same(database: Path, lite: Path, number: int) -> None:
    import duckdb

    statement = QUESTIONS[number - 1]
    statement = statement[statement.index("\nSELECT") :]
    with closing(duckdb.connect(str(database), read_only=True)) as connection:
        found = connection.execute(statement).fetchall()
    assert found
    with closing(sqlite3.connect(lite)) as connection:
        assert len(connection.execute(statement).fetchall()) == len(found)


def test_result_target_and_outcome_meet(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    several = [sample(2023), sample(2024)]
    out = export(several, "duckdb", tmp_path / "baogao.duckdb", source_text=lambda report: RAW)
    with closing(duckdb.connect(str(out), read_only=True)) as connection:
        query = "SELECT region_name, report_year, result, comparator, target, outcome FROM panel ORDER BY report_year"
        rows = [tuple(map(str, row)) for row in connection.execute(query).fetchall()]
    number = "7.800000000000"
    assert rows == [
        ("绍兴市", "2023", number, "gte", "6.000000000000", number),
        ("绍兴市", "2024", number, "gte", "6.000000000000", "None"),
    ]


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder in which ``baogao`` is an ordinary package, as type checkers need it."""
    ignored = shutil.ignore_patterns(".git", "tests", "docs", "_compiled", "build", "__pycache__", "*.egg-info", ".*")
    shutil.copytree(ROOT, tmp_path / "site" / "baogao", ignore=ignored)
    return tmp_path / "site"


def test_the_panel_passes_mypy_strict(installed: Path, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    project = shutil.copytree(EXAMPLES / "panel", tmp_path / "panel")
    command = [sys.executable, "-m", "mypy", "--no-incremental", "--follow-imports=silent", "panel.py"]
    environment = {**os.environ, "MYPYPATH": str(installed)}
    run = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert "Success" in run.stdout, run.stdout


def test_the_panel_draws_targets_and_results(tmp_path: Path) -> None:
    own = folder(tmp_path / "own", 2023, 2024)
    command = [sys.executable, str(EXAMPLES / "panel" / "panel.py"), str(own)]
    environment = {**os.environ, "BAOGAO_CACHE": str(tmp_path / "cache"), "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr
    assert run.stderr.endswith("from 2 reports\n")
    rows = list(csv.DictReader(io.StringIO(run.stdout)))
    shown = ("place", "year", "indicator", "result", "comparator", "target", "outcome", "target_sentence")
    assert [tuple(row[name] for name in shown) for row in rows] == [
        ("绍兴市", "2023", "gdp", "7.8", "gte", "6", "7.8", "增长6%以上"),
        ("绍兴市", "2024", "gdp", "7.8", "gte", "6", "", "增长6%以上"),
    ]
    assert {row["result_sentence"] for row in rows} == {sample().achievements[0].text}


def test_the_panel_of_the_dataset_has_results_beside_targets() -> None:
    command = [sys.executable, str(EXAMPLES / "panel" / "panel.py")]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
    rows = list(csv.DictReader(io.StringIO(run.stdout)))
    assert len(rows) == sum(target.indicator is not None for report in baogao.load() for target in report.targets)
    assert sum(bool(row["result"] and row["target"]) for row in rows) > 10
    assert all(row["target_sentence"] for row in rows)
    assert all(bool(row["result"]) == bool(row["result_sentence"]) for row in rows)


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="Rscript is not on the path")
def test_r_draws_the_same_panel(tmp_path: Path) -> None:
    dataset = baogao.load()
    command = ["Rscript", str(EXAMPLES / "read_tables.R"), str(export(dataset, "csv", tmp_path / "csv"))]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    with (tmp_path / "panel.csv").open(encoding="utf-8", newline="") as stream:
        drawn = {(row["region_name"], row["report_year"], row["indicator"]): row for row in csv.DictReader(stream)}
    targets = [(report, target) for report in dataset for target in report.targets if target.indicator]
    assert len(drawn) == len(targets)
    for report, target in targets:
        row = drawn[report.metadata.region.name, str(report.metadata.report_year), target.indicator]
        assert (row["comparator"], row["target_text"]) == (target.comparator, target.text)
        assert row["target"] == "" if target.value is None else float(row["target"]) == float(target.value)
    assert sum(bool(row["result"]) for row in drawn.values()) > 10
