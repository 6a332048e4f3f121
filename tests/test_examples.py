"""The examples do what they say, against an installed copy of the package."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
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


@pytest.mark.parametrize("number", range(1, 11))
def test_every_question_has_an_answer(database: Path, number: int) -> None:
    import duckdb

    _, _, statement = QUESTIONS[number - 1].partition("\n")
    with closing(duckdb.connect(str(database), read_only=True)) as connection:
        found = connection.execute(statement).fetchall()
    assert found or number == 3  # the dataset has no two complete reports of one place in a row


def test_target_and_result_meet(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    several = [sample(2023), sample(2024)]
    out = export(several, "duckdb", tmp_path / "baogao.duckdb", source_text=lambda report: RAW)
    with closing(duckdb.connect(str(out), read_only=True)) as connection:
        rows = connection.execute("SELECT region_name, year, comparator FROM target_and_result").fetchall()
    assert rows == [("绍兴市", 2023, "gte")]


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
    assert [(row["place"], row["year"], row["indicator"], row["target"], row["result"]) for row in rows] == [
        ("绍兴市", "2023", "gdp", "6", "7.8"),
        ("绍兴市", "2024", "gdp", "6", ""),
    ]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="no R here")
def test_r_reads_the_tables(tmp_path: Path) -> None:
    out = export([sample(2023), sample(2024)], "csv", tmp_path / "csv")
    subprocess.run(["Rscript", str(EXAMPLES / "read_tables.R"), str(out)], check=True)
