"""``baogao validate`` where there is something to do: files in, findings out, the result kept for the next time."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..dataset.checkout import checkout
from . import cache, replay
from .changed import GitError, changed_records
from .ending import terminable
from .engine import Checked
from .finding import Severity
from .options import parse
from .results import depends, pack, unpack
from .run import DATASET, Outcome, PathError, check_file, joined, record_files
from .vocabulary import ConfigError, Vocabulary, configured, find_config

__all__ = ["EXIT_CLEAN", "EXIT_FAILED", "EXIT_FINDINGS", "Session", "command", "written"]

EXIT_CLEAN, EXIT_FINDINGS, EXIT_FAILED = 0, 1, 2


def command(arguments: Sequence[str], entry: str | None = None) -> int:
    """Run the command line; ``entry`` is where its result is kept, None for nowhere."""
    try:
        options = parse(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    gc.disable()  # nearly all that is made lives to the end of the run
    session = Session(options, entry)
    with terminable():
        return _run(session)


def _run(session: Session) -> int:
    options = session.options
    try:
        if options.watch:
            from .watch import watch

            return watch(session)
        if options.fix:
            from .fix import fix_files

            fix_files(session.paths(), session.vocabulary)
        outcome = session.outcome()
        text = written(outcome, options)
        sys.stdout.write(text)
        sys.stdout.flush()
        status = exit_status(outcome)
        session.keep(text, status)
        return status
    except (PathError, ConfigError, GitError, ChildProcessError) as error:
        from .show import safe

        sys.stderr.write(f"baogao validate: {safe(str(error))}\n")
        return EXIT_FAILED
    except BrokenPipeError:
        # Whoever read the findings has seen enough; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FINDINGS


def exit_status(outcome: Outcome) -> int:
    """0 where nothing but hints was found, else 1."""
    bad = any(finding.severity is not Severity.HINT for finding in outcome.findings)
    return EXIT_FINDINGS if bad else EXIT_CLEAN


class Session:
    """The records of one command line."""

    def __init__(self, options: argparse.Namespace, entry: str | None) -> None:
        self.options = options
        self.entry = entry
        self.roots = [Path(path) for path in options.paths] or [checkout() or DATASET / "reports"]
        self.config = Path(options.config) if options.config else None
        self.vocabularies: dict[Path | None, Vocabulary] = {}
        self.kept: dict[str, dict[str, object]] = {}
        """Result of each record with the files it rests on, for the next run."""
        self.files: dict[str, str | None] = {}
        # What a result rests on is looked at before it is used: what changes meanwhile shows at the next run.
        self.fingerprint = cache.fingerprint() if entry else ""
        self.configs: dict[str, str | None] = {}
        self.folders: dict[str, list[str]] = {}

    def vocabulary(self, path: Path) -> Vocabulary:
        """The vocabulary for a record; each configuration is read once."""
        config = self.config or find_config(path)
        if config not in self.vocabularies:
            if config is not None and self.entry:
                self.configs[str(config.absolute())] = cache.noted(str(config))
            self.vocabularies[config] = configured(config)
        return self.vocabularies[config]

    def paths(self) -> list[Path]:
        """The record files to check; raises ``PathError``, ``ConfigError`` or ``GitError``."""
        if self.config is not None and not self.config.is_file():
            raise ConfigError(f"{self.config}: no such configuration file")
        paths = list(record_files(self.roots))
        if self.options.changed_since:
            paths = changed_records(self.options.changed_since, paths, self.config)
        return paths

    def outcome(self) -> Outcome:
        """Check every record, taking over what an earlier run found out where it still holds."""
        if self.entry:
            self.folders = {str(root): replay.walked(str(root)) for root in self.roots if root.is_dir()}
        paths = self.paths()
        results = self._known(paths)
        todo = [path for path in paths if str(path) not in results]
        for path, checked in zip(todo, self._checked(todo), strict=True):
            results[checked.file] = checked
            if self.entry:
                self._note(path, checked)
        return joined([results[str(path)] for path in paths])

    def _checked(self, paths: Sequence[Path]) -> list[Checked]:
        jobs = self.options.jobs or os.cpu_count() or 1
        if jobs > 1 and len(paths) > 1:
            from .jobs import check_in_processes

            return check_in_processes(paths, jobs, self.config, hints=self.options.hints)
        return [check_file(path, hints=self.options.hints, vocabulary=self.vocabulary(path)) for path in paths]

    def _known(self, paths: Sequence[Path]) -> dict[str, Checked]:
        kept = cache.recall(f"{self.entry}.records") if self.entry else None
        if kept is None or kept.get("fingerprint") != self.fingerprint:
            return {}
        known: dict[str, Checked] = {}
        for path in paths:
            record = kept["records"].get(str(path))
            if record is not None and cache.still_so(record["files"]):
                known[str(path)] = unpack(record["result"])
                self.kept[str(path)] = record
                self.files |= record["files"]
        return known

    def _note(self, path: Path, checked: Checked) -> None:
        config = self.config or find_config(path)
        root = self.vocabulary(path).root
        record, source = depends(path, checked.source_file, root, config)
        files = {**record, **source, **self.configs}
        # What was read and what lies there now may differ: a file that changes while it is checked is not kept.
        read = [note.partition(" ")[0] for note in (record[str(path.absolute())], *source.values()) if note]
        if read != [sha256 for sha256 in (checked.sha256, checked.source_sha256) if sha256]:
            self.entry = None
            return
        self.files |= files
        self.kept[str(path)] = {"files": files, "result": pack(checked)}

    def keep(self, text: str, status: int) -> None:
        """Keep the result for the next run of the same command line."""
        if not self.entry:
            return
        base = {"fingerprint": self.fingerprint}
        run = {**base, "folders": self.folders, "files": self.files, "out": text, "status": status}
        cache.keep(f"{self.entry}.records", {**base, "records": self.kept})
        cache.keep(self.entry, run)


def written(outcome: Outcome, options: argparse.Namespace) -> str:
    """The findings in the format asked for."""
    from .show import show, style_for, summary

    style = style_for(sys.stdout, options.lang)
    if options.format != "text":
        from .formats import FORMATS

        return FORMATS[options.format](outcome, style.language)
    lines = list(show(outcome.findings, style))
    if not options.quiet:
        lines.append(summary(len(outcome.files), outcome.findings, outcome.waived, style))
    return "".join(f"{line}\n" for line in lines)
