"""Compiling the checked dataset for an installed package, so that nobody who installs it ever parses YAML."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .checks.engine import check_record
from .checks.finding import Severity
from .converters.yaml import RecordError, loads
from .dataset.pack import pack
from .schema.record import Report

__all__ = ["PackingError", "pack_dataset"]


class PackingError(Exception):
    """A dataset with an invalid record; ``str()`` has a line for each finding."""


def pack_dataset(dataset: Path, target: Path) -> None:
    """Check every record below ``dataset/reports`` and write the pack to ``target``; raises ``PackingError``."""
    errors: list[str] = []
    target.parent.mkdir(parents=True, exist_ok=True)
    pack(_checked(dataset, errors), target)
    if errors:
        target.unlink()
        raise PackingError("\n".join(["invalid records cannot be packed:", *errors]))


def _checked(dataset: Path, errors: list[str]) -> Iterator[Report]:
    for path in sorted((dataset / "reports").rglob("*.yaml")):
        data = path.read_bytes()
        name = path.relative_to(dataset).as_posix()
        findings = check_record(data, path, name=name, root=dataset).findings
        errors += [str(finding) for finding in findings if finding.severity is Severity.ERROR]
        try:
            yield loads(data, name)
        except RecordError as error:
            errors.append(str(error))
