"""The fuzz target under Hypothesis: bytes that look like nothing, like YAML, and like a record gone wrong."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

HERE = Path(__file__).parent
RECORD = (HERE.parent / "data" / "good" / "reports" / "33" / "331125-2024.yaml").read_bytes()


def _target() -> Any:
    spec = importlib.util.spec_from_file_location("fuzz_reader", HERE / "fuzz_reader.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.one_input


one_input = _target()
_WORDS = (
    ": |- |[|]|{|}|, |\n|\n  |&a |*a|!!str |!x |? |>-\n |'|\"|#|---\n|...\n|<<: |%TAG ! x\n|\t|\ufeff|0x1F|1e999|-|~|no"
    '|12:30|id|2024-02-30|metadata|\x00|\u2028|\x85|𠮷|at: [1, 2]|schema_version: "1.0"\n|achievements:\n'
)
TOKENS = st.sampled_from([*_WORDS.split("|"), "|\n "])
SETTINGS = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    one_input(data)


@SETTINGS
@given(st.lists(TOKENS | st.text(max_size=8), max_size=40))
def test_anything_like_yaml(tokens: list[str]) -> None:
    one_input("".join(tokens).encode("utf-8", "surrogatepass"))


@settings(SETTINGS, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, len(RECORD)), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=3)
)
def test_a_record_gone_wrong(cuts: list[tuple[int, int, bytes]]) -> None:
    data = RECORD
    for start, length, new in cuts:
        data = data[:start] + new + data[start + length :]
    one_input(data)
