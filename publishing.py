"""``baogao build``: check every record, then write the dataset as JSON and CSV, or write nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .checks.finding import Severity
from .checks.partition import DIGITS
from .checks.run import DATASET, Outcome, check_file, joined, record_files
from .converters import FORMATS, export
from .converters.output import replaced_folder
from .dataset import load_paths
from .dataset.checkout import checkout

if TYPE_CHECKING:
    from .schema.record import Report
    from .text.reading import Reading

__all__ = ["Built", "build", "coverage", "summary"]

_FORMATS = ("json", "csv")


class Built(NamedTuple):
    """What came of a build."""

    outcome: Outcome
    """Findings of the check before it."""
    rows: list[dict[str, Any]]
    """One row of the summary table a report; empty where nothing was written."""
    written: tuple[Path, ...]
    """Folders written."""


def build(
    paths: Sequence[Path],
    out: Path,
    *,
    checking: Callable[[int], Callable[[], None]],
) -> Built:
    """Check the records under ``paths`` (default: the dataset) and write ``out/json`` and ``out/csv``.

    ``checking`` is told the number of records and gives what to call after each. Nothing is written where a record
    has an error. Raises ``PathError`` for a path that cannot be read and ``ConversionError`` where writing fails; what
    stood in ``out`` is intact then.
    """
    if not paths and (here := checkout()) is not None:
        paths = [here]
    files = list(record_files(paths or [DATASET / "reports"]))
    advance = checking(len(files))
    results = []
    for file in files:
        results.append(check_file(file))
        advance()
    outcome = joined(results)
    if any(finding.severity is Severity.ERROR for finding in outcome.findings):
        return Built(outcome, [], ())
    reports = load_paths(files) if paths else load_paths([])
    rows = [summary(report, reports.reading(report)) for report in reports]
    with replaced_folder(out, tuple(f"{name}/{old}" for name in _FORMATS for old in FORMATS[name].obsolete)) as made:
        for name in _FORMATS:
            export(reports, name, made / name, source_text=reports.source_text)
    return Built(outcome, rows, tuple(out / name for name in _FORMATS))


def coverage(report: Report, reading: Reading) -> tuple[float, float]:
    """Share of the body's characters that stand in an item, and of its digit runs that have a place (0 to 1)."""
    start, end = reading.clean_span(*report.metadata.body)
    text = reading.text
    placed = bytearray(len(text))
    numbered = bytearray(len(text))

    def mark(where: bytearray, span: tuple[int, int]) -> None:
        first, last = reading.clean_span(*span)
        where[first:last] = b"\1" * (last - first)

    for _, item in report.bearers():
        mark(placed, item.at)
        for measure in item.measures:
            mark(numbered, measure.at)
    for target in report.targets:
        if target.value_at:
            mark(numbered, target.value_at)
    for number in report.numbers:
        mark(numbered, number.at)
    characters = [offset for offset in range(start, end) if not text[offset].isspace()]
    runs = [found.span() for found in DIGITS.finditer(text, start, end)]
    return (
        sum(placed[offset] for offset in characters) / len(characters) if characters else 1.0,
        sum(all(numbered[first:last]) for first, last in runs) / len(runs) if runs else 1.0,
    )


def summary(report: Report, reading: Reading) -> dict[str, Any]:
    """One row of the closing table: what the record holds and how much of its source it accounts for."""
    characters, numbers = coverage(report, reading)
    projects = report.livelihood_projects
    return {
        "report": report.id,
        "place": report.metadata.region.name or "",
        "sentences": len(report.achievements) + len(report.tasks) + len(report.context),
        "measures": len(report.measures()) + sum(target.value is not None for target in report.targets),
        "targets": len(report.targets),
        "problems": len(report.problems),
        "projects": len(projects.items) or (f"({projects.announced})" if projects.announced else 0),
        "text": _share(characters),
        "numbers": _share(numbers),
        "fixes": len(report.metadata.corrections),
    }


def _share(part: float) -> str:
    """A share in per cent that says 100 only for the whole."""
    return "100%" if part == 1 else f"{min(part, 0.999):.1%}"
