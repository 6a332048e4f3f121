"""Migration between schema versions: the chain, its purity, and its refusals."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from baogao.converters.yaml import RecordError, loads
from baogao.schema.migrate import STEPS, MigrationError, Step, upgrade
from baogao.schema.record import SCHEMA_VERSION


def rename(data: Mapping[str, Any]) -> dict[str, Any]:
    return {("context" if key == "other" else key): value for key, value in data.items()}


def split(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "numbers": list(data.get("numbers", ()))}


CHAIN: dict[str, tuple[str, Step]] = {"0.8": ("0.9", rename), "0.9": ("1.0", split)}


def test_steps_are_chained_and_leave_the_old_data_alone() -> None:
    old = {"schema_version": "0.8", "id": "330600-2024", "other": [1]}
    assert upgrade(old, to="1.0", steps=CHAIN) == {
        "schema_version": "1.0",
        "id": "330600-2024",
        "context": [1],
        "numbers": [],
    }
    assert old == {"schema_version": "0.8", "id": "330600-2024", "other": [1]}


def test_the_current_version_is_left_as_it_is() -> None:
    data = {"schema_version": SCHEMA_VERSION, "id": "330600-2024"}
    assert upgrade(data) == data


@pytest.mark.parametrize("version", [None, 1.0, "9.9", "0.7"])
def test_unknown_versions_are_refused_with_the_next_step(version: Any) -> None:
    with pytest.raises(MigrationError, match="install the release"):
        upgrade({"schema_version": version}, steps=CHAIN)


def test_a_circle_of_steps_ends() -> None:
    with pytest.raises(MigrationError):
        upgrade({"schema_version": "a"}, steps={"a": ("b", split), "b": ("a", split)})


def test_reading_a_record_of_an_older_schema_upgrades_it(monkeypatch: pytest.MonkeyPatch) -> None:
    new = Path(__file__).parents[1].joinpath("dataset/reports/33/330822-2023.yaml").read_text(encoding="utf-8")
    old = new.replace('schema_version: "1.0"', 'schema_version: "0.9"').replace("\ncontext:", "\nother:")
    monkeypatch.setitem(STEPS, "0.9", ("1.0", rename))
    assert loads(old) == loads(new)
    monkeypatch.delitem(STEPS, "0.9")
    with pytest.raises(RecordError, match="schema_version"):
        loads(old.replace("\nother:", "\ncontext:"))


def test_every_step_of_ours_leads_to_the_current_version() -> None:
    for version in STEPS:
        assert upgrade({"schema_version": version})["schema_version"] == SCHEMA_VERSION
