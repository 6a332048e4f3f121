"""Checking in several processes."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from pathlib import Path

from .ending import deaf
from .engine import Checked
from .run import check_file
from .vocabulary import Vocabulary, configured, find_config

__all__ = ["check_in_processes"]

_vocabularies: dict[Path | None, Vocabulary] = {}


def check_in_processes(paths: Sequence[Path], jobs: int, config: Path | None, *, hints: bool) -> list[Checked]:
    """Check records in up to ``jobs`` processes, in order; in this one where the system cannot fork."""
    work = [(path, config, hints) for path in paths]
    if "fork" not in multiprocessing.get_all_start_methods():
        return [_one(item) for item in work]
    count = min(jobs, len(work))
    with multiprocessing.get_context("fork").Pool(count, deaf) as pool:
        return pool.map(_one, work, chunksize=max(1, len(work) // (count * 8)))


def _one(item: tuple[Path, Path | None, bool]) -> Checked:
    path, config, hints = item
    config = config or find_config(path)
    if config not in _vocabularies:
        _vocabularies[config] = configured(config)
    return check_file(path, hints=hints, vocabulary=_vocabularies[config])
