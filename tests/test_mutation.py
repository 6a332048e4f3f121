"""A sample of the mutation harness: a change to a field that evidence decides is always found."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
RECORDS = [
    *sorted((HERE / "data" / "good" / "reports").rglob("*.yaml")),
    *sorted((HERE.parent / "dataset" / "reports").rglob("*.yaml")),
]


def harness() -> Any:
    spec = importlib.util.spec_from_file_location("harness", HERE / "mutation" / "harness.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["harness"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)
def test_sample_of_mutants(record: Path) -> None:
    module = harness()
    rows = module.table([record], 2 if "dataset" in record.parts else 6, seed=20240129)
    assert len(rows) > 30
    survivors = {name: row.survivors for name, row in rows.items() if row.survivors and not module.judged(name)}
    assert survivors == {}
