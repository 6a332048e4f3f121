"""Results of single records as plain data, with the files they depend on, for the cache and for other processes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .across import Fact, Facts
from .cache import noted
from .engine import Checked
from .finding import Excerpt, Finding, Mend, Severity
from .source import bases
from .vocabulary import CONFIG

__all__ = ["depends", "pack", "unpack"]


Notes = dict[str, str | None]


def depends(path: Path, source_file: str, root: Path | None, config: Path | None) -> tuple[Notes, Notes]:
    """Every file that the result of a record rests on: the record with its configuration, and its source.

    Each with its hash and place; None for one that would count but is not there.
    """
    record: Notes = {str(path.absolute()): noted(str(path))}
    if config is not None:
        record[str(config.absolute())] = noted(str(config))
    for folder in path.absolute().parents:
        if _note(record, folder / CONFIG):
            break
    source: Notes = {}
    for base in bases(path, root) if source_file else ():
        if _note(source, base / source_file):
            break
    return record, source


def _note(notes: Notes, path: Path) -> bool:
    """Note a file; True where it is there."""
    name = str(path)
    if name not in notes:
        notes[name] = noted(name) if os.path.lexists(path) else None
    return notes[name] is not None


def pack(checked: Checked) -> dict[str, Any]:
    """A result as plain data."""
    return {
        "file": checked.file,
        "waived": checked.waived,
        "findings": [_pack(finding) for finding in checked.findings],
        "facts": checked.facts,
    }


def _pack(finding: Finding) -> list[Any]:
    excerpt, mend = finding.excerpt, finding.mend
    return [
        finding.rule, finding.severity.value, finding.line, finding.column, finding.end_line, finding.end_column,
        finding.path, dict(finding.facts), finding.suggestion,
        [excerpt.before, excerpt.marked, excerpt.after, list(excerpt.at)] if excerpt else None,
        [mend.kind, list(mend.path), mend.value, mend.certain] if mend else None,
    ]  # fmt: skip


def unpack(data: dict[str, Any]) -> Checked:
    """The result that :func:`pack` made the data of."""
    result = Checked(data["file"], waived=data["waived"])
    result.findings = [_unpack(data["file"], row) for row in data["findings"]]
    facts = data["facts"]
    if facts is not None:
        figures = tuple(Fact._make([*row[:7], tuple(row[7]), tuple(row[8])]) for row in facts[4])
        result.facts = Facts(facts[0], facts[1], facts[2], facts[3], figures)
    return result


def _unpack(file: str, row: list[Any]) -> Finding:
    excerpt = Excerpt(row[9][0], row[9][1], row[9][2], (row[9][3][0], row[9][3][1])) if row[9] else None
    mend = Mend(row[10][0], tuple(row[10][1]), row[10][2], row[10][3]) if row[10] else None
    return Finding(
        row[0], Severity(row[1]), file, row[2], row[3], row[4], row[5], row[6], row[7], row[8], excerpt, mend
    )
