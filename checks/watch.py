"""``--watch``: stays in memory and checks a record again as soon as it, its source or its configuration is saved."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .engine import Checked
from .run import PathError, check_file, joined
from .show import safe, show, style_for, summary
from .source import bases
from .vocabulary import ConfigError, find_config

if TYPE_CHECKING:
    from .command import Session

__all__ = ["Watcher", "watch"]

_PAUSE = 0.02
"""Seconds between two looks; a look costs one ``stat`` a file."""

Stamp = tuple[int, int, int] | None


def _stamp(path: Path) -> Stamp:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


class Watcher:
    """The state of the files watched, and the last result of each."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.stamps: dict[Path, tuple[Stamp, ...]] = {}
        self.results: dict[Path, Checked] = {}

    def _all(self, path: Path, config: Path | None) -> tuple[Stamp, ...]:
        beside = [path] if config is None else [path, config]
        result = self.results.get(path)
        if result is not None and result.source_file:
            beside += [base / result.source_file for base in bases(path, config.parent if config else None)]
        return tuple(_stamp(each) for each in beside)

    def changed(self) -> Iterator[Path]:
        """Check and yield every record that changed since the last look, all of them the first time.

        Raises ``PathError`` and ``ConfigError``.
        """
        paths = self.session.paths()
        for gone in self.results.keys() - set(paths):
            del self.results[gone], self.stamps[gone]
        for path in paths:
            config = self.session.config or find_config(path)
            stamps = self._all(path, config)
            if self.stamps.get(path) == stamps:
                continue
            first = path not in self.results
            self.stamps[path] = stamps
            self.session.vocabularies.pop(config, None)
            vocabulary = self.session.vocabulary(path)
            self.results[path] = check_file(path, hints=self.session.options.hints, vocabulary=vocabulary)
            if first:  # only now its source is known; what was written meanwhile shows at the next look
                self.stamps[path] = self._all(path, config)
            yield path


def watch(session: Session, *, rounds: int = 0) -> int:
    """Check at every save until interrupted; ``rounds`` ends it after so many answers."""
    watcher = Watcher(session)
    style = style_for(sys.stdout, session.options.lang)
    answers = 0
    trouble = ""
    while True:
        began = time.perf_counter()
        try:
            changed = list(watcher.changed())
            trouble = ""
        except (PathError, ConfigError) as error:
            if not answers:
                raise
            if str(error) != trouble:  # a file on its way from one state to the next
                trouble = str(error)
                sys.stdout.write(f"{safe(trouble)}\n")
                sys.stdout.flush()
            changed = []
        if changed:
            outcome = joined([watcher.results[path] for path in sorted(watcher.results)])
            taken = (time.perf_counter() - began) * 1000
            lines = [
                *show(outcome.findings, style),
                summary(len(outcome.files), outcome.findings, outcome.waived, style),
            ]
            sys.stdout.write("\n".join(lines) + f"  ({taken:.0f} ms)\n\n")
            sys.stdout.flush()
            answers += 1
            if rounds and answers >= rounds:
                return 0
            gc.collect()  # between two saves nobody waits
        time.sleep(_PAUSE)
