"""Findings for machines: JSON, GitHub annotations, SARIF, JUnit."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from baogao.validate import run
from validating import change


def broken_output(record: Path, capsys: pytest.CaptureFixture[str], form: str) -> str:
    change(record, "value: 6.2", "value: 6.3")
    assert run([str(record), "--format", form]) == 1
    return capsys.readouterr().out


def test_json(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = json.loads(broken_output(record, capsys, "json"))
    assert result["version"] == "1.0"
    assert result["counts"] == {"error": 1, "warning": 0, "hint": 0}
    (finding,) = result["findings"]
    assert finding["path"] == "achievements[1].measures[1].value"
    assert finding["suggestion"] == "value: 6.2"
    assert finding["excerpt"]["marked"] == "6.2%"


def test_github(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = broken_output(record, capsys, "github")
    assert out.startswith(f"::error file={record},line=")
    assert ",title=value-differs::found 6.3" in out
    assert "6.2%25" in out
    assert out.count("\n") == 1


SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id"],
                                            "properties": {"shortDescription": {"required": ["text"]}},
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "items": {
                            "required": ["message"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": -1},
                                "message": {"required": ["text"]},
                                "locations": {
                                    "uniqueItems": True,
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "properties": {
                                                    "artifactLocation": {
                                                        "properties": {"uri": {"format": "uri-reference"}}
                                                    },
                                                    "region": {
                                                        "additionalProperties": {"type": "integer", "minimum": 1}
                                                    },
                                                }
                                            }
                                        }
                                    },
                                },
                            },
                        }
                    },
                },
            },
        },
    },
}
"""What SARIF 2.1.0 asks of the parts that are written; ``SARIF_SCHEMA`` may name the standard's own schema."""


def test_sarif(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = json.loads(broken_output(record, capsys, "sarif"))
    jsonschema.validate(log, SARIF)
    if os.environ.get("SARIF_SCHEMA"):
        jsonschema.validate(log, json.loads(Path(os.environ["SARIF_SCHEMA"]).read_text(encoding="utf-8")))
    (result,) = log["runs"][0]["results"]
    assert log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "value-differs"


def test_sarif_reads_as_the_models_made_from_its_schema(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    models = pytest.importorskip("sarif_pydantic")
    models.Sarif.model_validate_json(broken_output(record, capsys, "sarif"))


def test_junit(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = ET.fromstring(broken_output(record, capsys, "junit").encode("utf-8"))
    assert root.attrib["failures"] == "1"
    assert [case.find("failure") is not None for case in root.iter("testcase")] == [True]
