"""Many records: find the files, check each, hold them against each other."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from ..schema.record import Report
from .across import Across, check_across
from .engine import Checked, check_record
from .finding import Finding
from .rules import catalogue, rank
from .source import MAX_SOURCE, SourceError, open_plain
from .vocabulary import Vocabulary, configured, find_config

__all__ = ["DATASET", "Outcome", "PathError", "check", "check_file", "check_files", "record_files"]

DATASET = Path(__file__).resolve().parent.parent / "dataset"
_SUFFIXES = (".yaml", ".yml")
MAX_RECORD = 32_000_000
_SURROGATE = re.compile("[\ud800-\udfff]")


class PathError(Exception):
    """A path that cannot be checked at all: not there, not readable, not a record."""


@dataclass(slots=True)
class Outcome:
    """What came of checking a set of records."""

    files: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    waived: dict[str, int] = field(default_factory=dict)


def check(
    source: Report | str | Path | bytes,
    *,
    name: str | None = None,
    root: str | Path | None = None,
    original: bytes | str | Path | None = None,
    hints: bool = False,
    vocabulary: Vocabulary | None = None,
) -> list[Finding]:
    """Check a record (a ``Report``, the path of a file, or its bytes) or every record of a folder.

    ``root`` is a folder that ``source.file`` may be relative to, next to the record's own; for a ``Report`` and for
    bytes it is the packaged dataset where nothing else is said. ``original`` is the source itself (bytes, a text, the
    path of its file) for one record that was not saved yet: ``check(draft(page), original=page)``. Findings come
    sorted: what may be the cause first. Raises ``PathError`` where a path cannot be read or ``original`` is given for
    a path.
    """
    base = Path(root) if root is not None else None
    if isinstance(source, Report):
        from ..converters.yaml import dumps

        name = name or f"{source.id}.yaml"
        source = dumps(source).encode("utf-8")
    if isinstance(source, bytes):
        base = base or DATASET
        return check_record(
            source, base / (name or "record.yaml"), name=name, vocabulary=vocabulary, hints=hints, root=base,
            original=_bytes_of(original),
        ).findings  # fmt: skip
    if not isinstance(source, (str, os.PathLike)):
        step = "check its reports one by one, or the folder of their files" if isinstance(source, Iterable) else ""
        expected = "expected a Report, its bytes, or the path of a file or folder"
        raise TypeError(f"{expected}, found {type(source).__name__}" + (f"; {step}" if step else ""))
    if original is not None:
        raise PathError(f"{source}: original goes with a Report or its bytes; a file names its source itself")
    files = list(record_files([Path(source)]))
    outcome = check_files(files, hints=hints, vocabulary=vocabulary, root=base)
    return outcome.findings


def _bytes_of(original: bytes | str | Path | None) -> bytes | None:
    if isinstance(original, Path):
        try:
            return open_plain(original, MAX_SOURCE)
        except SourceError as error:
            raise PathError(f"{original}: {error.found}") from error
    # Halves of surrogate pairs are read as U+FFFD, as in a draft.
    return _SURROGATE.sub("\ufffd", original).encode() if isinstance(original, str) else original


def record_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Every record file among the paths: files as they are, folders searched; each once, in order.

    Raises ``PathError`` for a path that is not there, a folder without records, and one that cannot be listed.
    """
    seen: set[Path] = set()
    for path in paths:
        if not os.path.lexists(path):
            raise PathError(f"{path}: no such file or folder")
        found = [path]
        if path.is_dir():
            found = sorted(_walk(path))
            if not found:
                raise PathError(f"{path}: no record (*.yaml) in this folder")
        for file in found:
            absolute = file.absolute()
            if absolute not in seen:
                seen.add(absolute)
                yield file


def _walk(folder: Path) -> Iterator[Path]:
    """Record files below a folder; links to folders are not followed, hidden folders and vocabularies passed over."""
    for base, folders, files in os.walk(folder, onerror=_unlisted):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "vocab")
        for name in files:
            if name.endswith(_SUFFIXES) and not name.startswith("."):
                yield Path(base) / name


def _unlisted(error: OSError) -> NoReturn:
    raise PathError(f"{error.filename}: {error.strerror}; let it be read, or name the folders to check") from error


def check_file(path: Path, *, name: str | None = None, hints: bool = False, vocabulary: Vocabulary | None = None,
               root: Path | None = None) -> Checked:  # fmt: skip
    """Check the record in a file; a file that cannot be read as one is a finding."""
    name = name or str(path)
    try:
        data = open_plain(path, MAX_RECORD)
    except SourceError as error:
        finding = Finding("file-unreadable", catalogue()["file-unreadable"].severity, name, 1, 1, 1, 2, "",
                          {"found": error.found})  # fmt: skip
        return Checked(name, [finding])
    if vocabulary is None:
        vocabulary = configured(find_config(path))
    try:
        return check_record(data, path, name=name, vocabulary=vocabulary, hints=hints, root=root)
    except Exception as error:
        error.add_note(name)
        raise


def check_files(
    files: Iterable[Path], *, hints: bool = False, vocabulary: Vocabulary | None = None, root: Path | None = None
) -> Outcome:
    """Check records one after the other in this process, then against each other."""
    return joined([check_file(path, hints=hints, vocabulary=vocabulary, root=root) for path in files])


def joined(results: list[Checked]) -> Outcome:
    """Put the results of single records together and add what only shows across them."""
    outcome = Outcome()
    by_file: dict[str, list[Finding]] = {}
    for result in results:
        outcome.files.append(result.file)
        by_file[result.file] = list(result.findings)
        for rule, count in result.waived.items():
            outcome.waived[rule] = outcome.waived.get(rule, 0) + count
    for finding in check_across([(result.file, result.facts) for result in results if result.facts]):
        by_file[finding.file].append(_across(finding))
    for findings in by_file.values():
        outcome.findings += sorted(findings, key=lambda f: (rank(f.rule), f.line, f.column, f.path))
    return outcome


def _across(found: Across) -> Finding:
    """Place a finding that two records make: at the id for the record, at the figure for a figure."""
    from .locate import place_of

    place = place_of(Path(found.file), found.path)
    return Finding(
        found.rule, catalogue()[found.rule].severity, found.file, place.line, place.column, place.end_line,
        place.column + 1, ".".join(map(str, found.path)), found.facts,
    )  # fmt: skip
