"""Reports on their way into a format: one pass, one report in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..schema.record import Report
from .errors import ExportError
from .evidence import reading_of
from .rows import Rows, count, rows

__all__ = ["Progress", "Records", "SourceText"]

SourceText = Callable[[Report], str | None]
"""Gives the decoded source of a report, or None where it is not at hand."""
Progress = Callable[[int], None]
"""Called with the number of reports done so far."""


class Records:
    """The reports of one export. Iterate it once, either as reports or as ``tables()``."""

    def __init__(
        self,
        reports: Iterable[Report],
        source_text: SourceText | None,
        progress: Progress | None = None,
        version: str | None = None,
    ) -> None:
        self._reports = reports
        self._source_text = source_text
        self._progress = progress
        self.version = version
        """Version of the published data that the reports belong to; None for reports of somebody's own."""

    def __iter__(self) -> Iterator[Report]:
        """Yield each report; raises ``ExportError`` where two have the same id."""
        seen: set[str] = set()
        for done, report in enumerate(self._reports, 1):
            if not isinstance(report, Report):
                raise TypeError(f"expected reports to export, found {type(report).__name__} {str(report)[:60]!r}")
            if report.id in seen:
                raise ExportError(f"two reports have the id {report.id}", "leave one of them out")
            seen.add(report.id)
            yield report
            if self._progress:
                self._progress(done)

    def tables(self) -> Iterator[Rows]:
        """Yield the rows of every table, report by report; raises ``ExportError`` where ids are not unique."""
        for report in self:
            _unique_ids(report)
            raw = self._source_text(report) if self._source_text else None
            yield rows(report, None if raw is None else reading_of(report, raw))


    def count(self, table: str) -> int:
        """Return the number of rows of a table without making them."""
        total = 0
        for report in self:
            raw = self._source_text(report) if self._source_text else None
            total += count(report, table, None if raw is None else reading_of(report, raw))
        return total


def _unique_ids(report: Report) -> None:
    seen: set[str] = set()
    groups = [[item.id for _, item in report.bearers()], [target.id for target in report.targets]]
    for name in (name for group in groups for name in group):
        if name in seen:
            raise ExportError(f"report {report.id} has two items with the id {name}", "run baogao validate and correct")
        seen.add(name)
