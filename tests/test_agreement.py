"""The second reading of a record: the example of CONTRIBUTING is one, and what is none is said in one line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from baogao.schema.metadata import Review

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "dataset" / "reports" / "33" / "330822-2023.yaml"
SECOND = ROOT / "dataset" / "reviews" / "330822-2023.second.jsonl"


def agreement(*arguments: Path | str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "agreement.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def block(language: str, after: str) -> str:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    found = re.search(rf"{after}\n+```{language}\n(.*?)```", page, re.DOTALL)
    assert found
    return found.group(1)


def test_two_readings_are_compared() -> None:
    done = agreement(RECORD, SECOND, "--source", ROOT / "dataset" / "sources" / "33" / "330822-2023.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("kind ")


def test_the_example_is_a_reading(tmp_path: Path) -> None:
    reading = tmp_path / "second.jsonl"
    reading.write_text(block("json", "<!-- second-reading -->"), encoding="utf-8")
    done = agreement(reading, reading)
    assert (done.returncode, done.stderr) == (0, "")
    counts = [line.split()[1] for line in done.stdout.splitlines()[1:8]]
    assert counts == ["1"] * 7, "one of each kind"


def test_the_example_of_a_review_is_one() -> None:
    review = Review.model_validate(yaml.safe_load(block("yaml", "how:"))["review"])
    assert review.status == "checked"
    assert len({one.reader for one in review.passes}) == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        ('{"kind": "measure", "at": [1, 2]}\n{"kind": ', "second.jsonl:2: not JSON"),
        ("[1, 2]", "second.jsonl:1: no object"),
        ('{"kind": "measures", "at": [1, 2]}', "kind is 'measures'; write one of measure, target"),
        ('{"kind": "measure"}', "at is None; write [start, end]"),
        ('{"kind": "target", "at": [1, 2], "value_at": [3]}', "value_at is [3]"),
        ('{"kind": "measure", "at": [1, 2], "value": "much"}', "value is 'much'; write a number"),
    ],
)
def test_what_is_no_reading_is_said(content: str | None, said: str, tmp_path: Path) -> None:
    reading = tmp_path / "second.jsonl"
    if content is not None:
        reading.write_text(content, encoding="utf-8")
    done = agreement(RECORD, reading)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "agreement.py"), str(RECORD), str(SECOND), "--differences"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        assert run.stderr.read() == ""
        assert run.wait() == 0


@pytest.mark.parametrize("name", ["quality", "desync", "validate"])
def test_a_benchmark_of_nothing_keeps_no_floor(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / f"{name}.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"error: {tmp_path}: " in done.stderr
