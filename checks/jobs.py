"""Checking in several processes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .engine import Checked
from .processes import in_processes
from .run import check_file
from .vocabulary import Vocabulary, configured, find_config

__all__ = ["check_in_processes"]

_vocabularies: dict[Path | None, Vocabulary] = {}


def check_in_processes(paths: Sequence[Path], jobs: int, config: Path | None, *, hints: bool) -> list[Checked]:
    """Check records in up to ``jobs`` processes, in order; in this one where the system cannot fork."""
    return list(in_processes(_one, [(path, config, hints) for path in paths], jobs))


def _one(item: tuple[Path, Path | None, bool]) -> Checked:
    path, config, hints = item
    config = config or find_config(path)
    if config not in _vocabularies:
        _vocabularies[config] = configured(config)
    return check_file(path, hints=hints, vocabulary=_vocabularies[config])
