"""The public face: every name, in every order, and nothing imported before it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import baogao
import pytest

HEAVY = {
    "pydantic", "yaml", "jsonschema", "opencc", "click", "rich", "pandas", "polars", "pyarrow", "duckdb", "xlsxwriter",
    "trafilatura", "lxml", "datasets", "mlcroissant", "frictionless",
}  # fmt: skip
EXTRAS = HEAVY - {"pydantic", "yaml", "jsonschema", "opencc", "click", "rich", "trafilatura", "lxml"}


def _run(code: str) -> str:
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_import_is_light() -> None:
    loaded = set(_run("import sys, baogao; print(*{name.partition('.')[0] for name in sys.modules})").split())
    assert not loaded & HEAVY


def test_loading_a_report_needs_no_extra_and_no_yaml() -> None:
    code = "import sys, baogao; d = baogao.load(); len(d) and d[0]; baogao.load(); print(*sys.modules)"
    _run(code)  # compiles where that is still to be done
    loaded = {name.partition(".")[0] for name in _run(code).split()}
    assert not loaded & (HEAVY - {"pydantic"})


def test_no_format_imports_an_extra_before_it_writes() -> None:
    code = "import sys; from baogao.converters import FORMATS; print(*sys.modules)"
    assert not {name.partition(".")[0] for name in _run(code).split()} & EXTRAS


@pytest.mark.parametrize("name", baogao.__all__)
def test_each_name_comes_first(name: str) -> None:
    assert _run(f"from baogao import {name}; print({name} is not None)").strip() == "True"


def test_a_name_that_is_none_of_ours_is_told_with_the_nearest() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Reprot'; did you mean 'Report'"):
        baogao.Reprot  # noqa: B018
    assert not {"Any", "TYPE_CHECKING", "annotations"} & set(dir(baogao))


def test_names_in_any_order() -> None:
    names = [name for name in baogao.__all__ if name not in {"__version__"}]
    ours = ["load", "draft", "check", "export"]
    rotations = [ours[turn:] + ours[:turn] for turn in range(len(ours))]  # every two both ways
    orders = [names, names[::-1], *rotations]
    code = """
import importlib, sys
for order in {orders!r}:
    for name in [name for name in sys.modules if name.partition(".")[0] == "baogao"]:
        del sys.modules[name]
    import baogao
    for name in order:
        assert not isinstance(getattr(baogao, name), type(sys)), (order, name)
    for name in order:
        assert getattr(baogao, name) is getattr(baogao, name)
"""
    _run(code.format(orders=[list(order) for order in orders]))


def test_no_public_name_is_a_module() -> None:
    root = Path(baogao.__file__).parent
    for name in baogao.__all__:
        assert not (root / f"{name}.py").exists(), name
        assert not (root / name).is_dir(), name


def test_unknown_names_and_dir() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'lod'"):
        baogao.lod  # noqa: B018
    assert set(baogao.__all__) <= set(dir(baogao))
