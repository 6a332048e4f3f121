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
from .run import check_file, joined
from .show import show, style_for, summary

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

    def _all(self, path: Path) -> tuple[Stamp, ...]:
        beside = [path]
        result = self.results.get(path)
        if result is not None and result.source_file:
            from .source import bases

            beside += [base / result.source_file for base in bases(path)]
        return tuple(_stamp(each) for each in beside)

    def changed(self) -> Iterator[Path]:
        """Check and yield every record that changed since the last look, all of them the first time."""
        for path in self.session.paths():
            stamps = self._all(path)
            if self.stamps.get(path) != stamps:
                vocabulary = self.session.vocabulary(path)
                self.results[path] = check_file(path, hints=self.session.options.hints, vocabulary=vocabulary)
                # The source is known only now; what was written meanwhile shows at the next look.
                self.stamps[path] = self._all(path) if len(stamps) == 1 else stamps
                yield path


def watch(session: Session, *, rounds: int = 0) -> int:
    """Check at every save until interrupted; ``rounds`` ends it after so many answers."""
    watcher = Watcher(session)
    style = style_for(sys.stdout, session.options.lang)
    answers = 0
    while True:
        began = time.perf_counter()
        changed = list(watcher.changed())
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
