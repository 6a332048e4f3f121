"""Data Package, Croissant and Hugging Face: the exports hold before the libraries that define them."""

from __future__ import annotations

import json
from pathlib import Path

import baogao
import pytest
from baogao.converters import ExportError, export, read
from baogao.schema.record import Report
from baogao.schema.tables import TABLES
from hypothesis import HealthCheck, Phase, given, settings
from samples import RAW, sample
from strategies import reports


def _exported(tmp_path: Path, name: str, **options: str) -> Path:
    return export([sample(2023), sample(2024)], name, tmp_path / "out", source_text=lambda report: RAW, **options)


def test_a_datapackage_is_valid(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    out = _exported(tmp_path, "datapackage")
    report = frictionless.validate(str(out / "datapackage.json"))
    assert report.flatten(["title", "message"]) == []
    assert report.valid
    assert len(report.tasks) == len(TABLES)
    assert list(read("csv", out)) == [sample(2023), sample(2024)]


def test_the_real_datapackage_is_valid(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    out = export(baogao.load(), "datapackage", tmp_path / "out")
    assert frictionless.validate(str(out / "datapackage.json")).flatten(["title", "message"]) == []


def test_a_broken_datapackage_is_not(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    out = _exported(tmp_path, "datapackage")
    path = out / "targets.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("gte", "much"), encoding="utf-8", newline="")
    found = {row[0] for row in frictionless.validate(str(out / "datapackage.json")).flatten(["type"])}
    assert "constraint-error" in found


def test_the_descriptor_has_keys_titles_and_constraints(tmp_path: Path) -> None:
    package = json.loads((_exported(tmp_path, "datapackage") / "datapackage.json").read_text(encoding="utf-8"))
    resources = {resource["name"]: resource for resource in package["resources"]}
    schema = resources["measures"]["schema"]
    fields = {field["name"]: field for field in schema["fields"]}
    assert schema["primaryKey"] == ["report_id", "measure_id"]
    assert schema["foreignKeys"][0]["reference"] == {"resource": "reports", "fields": ["report_id"]}
    assert fields["aspect"]["constraints"]["enum"][0] == "level"
    assert fields["value"]["title"] == "数值"
    assert all(field["description"] and field["title"] for field in fields.values())


@settings(max_examples=8, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
@given(reports())
def test_any_record_makes_a_valid_datapackage(tmp_path: Path, report: Report) -> None:
    frictionless = pytest.importorskip("frictionless")
    out = export([report], "datapackage", tmp_path / "any")
    for entry in TABLES:  # texts of white space alone are values to us and missing ones to frictionless
        if any("\r" in cell or not cell.strip() for cell in (out / f"{entry.name}.csv").read_text("utf-8").split(",")):
            return
    assert frictionless.validate(str(out / "datapackage.json")).flatten(["title", "message"]) == []


def test_the_real_croissant_has_the_version_and_the_day(tmp_path: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    dataset = baogao.load()
    path = export(dataset, "croissant", tmp_path / "out") / "croissant.json"
    issues = mlcroissant.Dataset(path).metadata.issues
    assert (issues.errors, issues.warnings) == (set(), set())
    data = json.loads(path.read_text(encoding="utf-8"))
    citation = (Path(__file__).parent.parent / "CITATION.cff").read_text(encoding="utf-8")
    assert data["version"] == dataset.version
    assert f"date-released: {data['datePublished']}\n" in citation


def test_croissant_loads(tmp_path: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    out = _exported(tmp_path, "croissant")
    dataset = mlcroissant.Dataset(out / "croissant.json")
    assert dataset.metadata.issues.errors == set()
    rows = list(dataset.records("measures"))
    assert len(rows) == 6
    assert rows[0]["measures/label"].decode() == "地区生产总值"
    assert rows[0]["measures/value"] == 1234.5


@pytest.mark.parametrize("files", ["parquet", "jsonl"])
def test_hugging_face_loads_from_disk(tmp_path: Path, files: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = pytest.importorskip("datasets")
    out = _exported(tmp_path, "huggingface", files=files)
    cache = str(tmp_path / "hf")
    measures = datasets.load_dataset(str(out), "measures", split="train", cache_dir=cache)
    assert [str(value).rstrip("0").rstrip(".") for value in measures["value"]] == ["1234.5", "7.8", "6"] * 2
    assert datasets.load_dataset(str(out), split="train", cache_dir=cache).num_rows == 6
    assert "doubts" not in datasets.get_dataset_config_names(str(out))
    with pytest.raises(ExportError, match="choose parquet or jsonl"):
        _exported(tmp_path, "huggingface", files="arrow")
