"""A copy of the good records and a cache of their own for every test of the validator."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from validating import GOOD


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOGAO_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def record(data: Path) -> Path:
    return data / "reports" / "33" / "331125-2024.yaml"
