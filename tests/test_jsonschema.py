"""Model and JSON Schema accept and reject the same records; the committed file is fresh and helps an editor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import baogao
import pytest
import yaml
from baogao.converters.json import plain_data
from baogao.schema import jsonschema
from baogao.schema.record import Report
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import ValidationError
from samples import sample
from strategies import reports

VALIDATOR = Draft202012Validator(jsonschema.schema(), format_checker=FormatChecker(("date",)))
ODD: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -1,
    2024,
    10**9,
    10**9 + 1,
    10**24,
    -(10**24),
    Decimal("7.8"),
    Decimal("1.0"),
    "",
    "x",
    "gdp",
    "gte",
    "330600",
    "330600-2024",
    "330600-2024\n",
    "s1.2",
    "2024-01-29",
    "2024-02-30",
    "2024-1-9",
    "7.80",
    "1e5",
    "007",
    "-0",
    "1.1234567890123",
    " 7",
    "７",
    [],
    {},
    [0, 1],
    [1, 0],
    [0, 1, 2],
    [0],
    [0, "1"],
    ["x"],
    [[0, 1]],
    {"at": [0, 1]},
]


def test_the_committed_file_is_fresh() -> None:
    path = Path(jsonschema.__file__).with_name("report.schema.json")
    assert path.read_text(encoding="utf-8") == jsonschema.dumps(), "run python -m baogao.schema.jsonschema"


def test_it_is_a_valid_schema_with_an_id() -> None:
    schema = jsonschema.schema()
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == jsonschema.SCHEMA_ID
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def _properties(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        for name, field in node.get("properties", {}).items():
            yield f"{path}.{name}", field
        for name, part in node.items():
            yield from _properties(part, f"{path}.{name}")


def test_every_field_is_described() -> None:
    fields = dict(_properties(jsonschema.schema()))
    assert len(fields) > 100
    assert not [path for path, field in fields.items() if not field.get("description")]


def _agree(data: Any) -> bool:
    try:
        Report.model_validate(data)
        accepted = True
    except ValidationError:
        accepted = False
    assert VALIDATOR.is_valid(data) == accepted, (data, [error.message for error in VALIDATOR.iter_errors(data)][:3])
    return accepted


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(reports())
def test_both_accept_what_the_model_writes(report: Report) -> None:
    assert _agree(plain_data(report))
    assert _agree(json.loads(report.model_dump_json()))


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every key or index of every mapping and list."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from _places(node[key])


def _change(data: st.DataObject, record: dict[str, Any]) -> None:
    """Change one or two places of a record."""
    for _ in range(data.draw(st.integers(1, 2))):
        node, key = data.draw(st.sampled_from(list(_places(record))))
        match data.draw(st.sampled_from(["set", "set", "drop", "add", "line"])):
            case "set":
                node[key] = deepcopy(data.draw(st.sampled_from(ODD)))
            case "drop":
                del node[key]
            case "add" if isinstance(node, dict):
                node["extra"] = 1
            case "line" if isinstance(node[key], str):
                node[key] += "\n"


@settings(max_examples=400, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_both_judge_a_changed_record_alike(data: st.DataObject) -> None:
    changed = deepcopy(_FULL)
    _change(data, changed)
    _agree(changed)


RECORDS = sorted((Path(baogao.__file__).parent / "dataset" / "reports").rglob("*.yaml"))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_record_files_fit_the_schema_as_any_yaml_reader_reads_them(path: Path) -> None:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(data)] == []


def _short(report: Report) -> dict[str, Any]:
    """A real record of which every list keeps its last three entries, so that it is judged in no time."""

    def cut(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: cut(part) for key, part in node.items()}
        return [cut(part) for part in node[-3:]] if isinstance(node, list) else node

    made: dict[str, Any] = cut(plain_data(report))
    return made


@cache
def _real() -> list[dict[str, Any]]:
    return [_short(report) for report in baogao.load()]


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_both_judge_a_changed_real_record_alike(data: st.DataObject) -> None:
    changed = deepcopy(data.draw(st.sampled_from(_real())))
    _change(data, changed)
    _agree(changed)


def _full() -> dict[str, Any]:
    """A record in which every field of every model stands at least once."""
    made: dict[str, Any] = plain_data(sample())
    made["metadata"] |= {
        "title": "报告",
        "review_from": 2020,
        "plan_to": 2028,
        "delivered_on": "2024-01-29",
        "congress": {"name": "会", "term": 9, "session": 4},
        "speaker": {"name": "某", "title": "市长"},
        "coverage": {"complete": False, "missing": ["头"]},
        "evidence": {"speaker": [1, 2]},
        "inferred": {"title": "因"},
        "furniture": [[0, 1]],
        "review": {"status": "draft", "passes": [{"reader": "a", "date": "2024-03-01", "method": "m"}]},
        "corrections": [
            {"at": [2, 3], "original": "x", "corrected": "", "basis": "bytes+context", "reason": "r", "group": "d1"}
        ],
    }
    made["metadata"]["source"] |= {
        "kind": "forum",
        "publisher": "p",
        "published_on": "2024-02-01",
        "url": "u",
        "retrieved_on": "2024-02-02",
    }
    made["outline"] = [
        {"id": "s1", "role": "plan", "depth": 1, "at": [0, 2], "heading": "一", "parent": "s1", "topic": "investment"}
    ]
    item = {"section": "s1", "at": [0, 2], "text": "x"}
    made["problems"] = [{"id": "p01", **item}]
    made["tasks"] = [{"id": "k001", **item}]
    made["livelihood_projects"] = {"announced": 10, "announced_at": [0, 1], "items": [{"id": "l01", **item}]}
    made["glossary"] = [{"id": "g01", "at": [0, 2], "term": "t", "definition": "d"}]
    made["waivers"] = [{"rule": "T001", "reason": "long enough", "at": [0, 1]}]
    made["draft"] = {"parser": "1", "doubts": [{"code": "x-y", "message": "m", "at": [0, 1]}]}
    made["achievements"][0]["measures"][0] |= {
        "upper": "2",
        "reference": "r",
        "denominator": "3",
        "component": 1,
        "modality": "确保",
        "year": 2023,
        "period": "p",
        "basis": "年均",
        "scope": "全省",
        "rank_of": "growth",
        "from_bottom": True,
        "part_of": "w",
        "comparator": "gte",
    }
    return made


_FULL = _full()


def test_the_full_record_is_valid() -> None:
    assert _agree(_FULL)


@pytest.mark.parametrize("value", ODD, ids=repr)
def test_numbers_and_dates(value: Any) -> None:
    for path in (
        ("achievements", 0, "measures", 0, "value"),
        ("metadata", "delivered_on"),
        ("metadata", "report_year"),
    ):
        changed = deepcopy(_FULL)
        node: Any = changed
        for step in path[:-1]:
            node = node[step]
        node[path[-1]] = deepcopy(value)
        _agree(changed)


def test_the_command_checks_and_writes(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert jsonschema._main(["--check"]) == 0
    monkeypatch.setattr(jsonschema, "dumps", lambda: "{}")
    assert jsonschema._main(["--check"]) == 1
    assert "out of date" in capsys.readouterr().out
