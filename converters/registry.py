"""The formats there are, and the one way into each of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

from ..schema.record import Report
from .errors import ExportError, ReadError
from .output import replaced_file, replaced_folder
from .stream import Progress, Records, SourceText

__all__ = ["FORMATS", "Format", "export", "read"]


@dataclass(frozen=True)
class Format:
    """One format."""

    name: str
    description: str
    kind: Literal["file", "folder"]
    """Whether an export is one file or a folder of files."""
    suffix: str = ""
    """Usual end of the file's name."""
    extra: str = ""
    """The extra to install for it; empty where nothing more is needed."""
    options: tuple[str, ...] = ()
    """Keyword options of ``export`` that it takes."""
    readable: bool = False
    """Whether ``read`` takes it."""
    obsolete: tuple[str, ...] = ()
    """Files of earlier exports with other options that must not stay beside a new one."""

    @property
    def module(self) -> Any:
        """The module that writes (and reads) it."""
        return import_module(f".{self.name}", __package__)


FORMATS: dict[str, Format] = {
    entry.name: entry
    for entry in (
        Format("json", "One JSON file a report, lossless.", "folder", readable=True),
        Format("jsonl", "JSON Lines, one report a line, lossless.", "file", ".jsonl", readable=True),
        Format(
            "csv",
            "One CSV file a table, lossless.",
            "folder",
            options=("spreadsheet_safe",),
            readable=True,
            obsolete=("SPREADSHEET-SAFE.txt",),
        ),
        Format("datapackage", "CSV tables with a Frictionless Data Package descriptor.", "folder"),
        Format("parquet", "One Parquet file a table.", "folder", extra="parquet"),
        Format("duckdb", "DuckDB database with keys and views.", "file", ".duckdb", extra="duckdb"),
        Format("sqlite", "SQLite database with keys, indexes and views.", "file", ".sqlite"),
        Format("xlsx", "Excel workbook, one sheet a table.", "file", ".xlsx", extra="excel"),
        Format("stata", "One Stata file a table, with Chinese labels.", "folder"),
        Format("croissant", "CSV tables with Croissant metadata for machine learning.", "folder"),
        Format(
            "huggingface", "Hugging Face dataset folder with a card.", "folder", extra="parquet", options=("files",)
        ),
    )
}
"""Every format by name."""


@runtime_checkable
class _Dataset(Protocol):
    """A collection of reports that knows their sources and its version."""

    @property
    def version(self) -> str | None: ...

    def source_text(self, report: Report) -> str | None: ...


def export(
    reports: Iterable[Report],
    format: str,
    out: str | os.PathLike[str],
    *,
    source_text: SourceText | None = None,
    progress: Progress | None = None,
    **options: Any,
) -> Path:
    """Write reports in a format and return the file or folder written.

    ``out`` is a folder or a file, as the format is; an existing folder, or a name that ends with a slash, stands for a
    file of the usual name in it.
    ``source_text`` gives the decoded source of a report, for quotes and clauses; a ``Dataset`` brings its own.
    Whatever stood at ``out`` is replaced at the end, at once, or stays as it was. Raises ``ExportError``.
    """
    entry = _format(format)
    if isinstance(reports, Report) or not isinstance(reports, Iterable):
        found = "one report" if isinstance(reports, Report) else type(reports).__name__
        raise TypeError(f"expected a dataset or a list of reports, found {found}; put a report into a list: [report]")
    unknown = [name for name in options if name not in entry.options]
    if unknown:
        known = ", ".join(entry.options) or "none"
        raise ExportError(f"{format} takes no option {unknown[0]}", f"its options are: {known}")
    version = None
    if isinstance(reports, _Dataset):
        version = reports.version
        source_text = source_text or reports.source_text
    records = Records(reports, source_text, progress, version)
    target = Path(out)
    if entry.kind == "folder":
        with replaced_folder(target, entry.obsolete) as made:
            entry.module.write(made, records, **options)
    else:
        if target.is_dir() or os.fspath(out).endswith(("/", os.sep)):
            target = target / f"baogao{entry.suffix}"
        with replaced_file(target) as made:
            entry.module.write(made, records, **options)
    return target


def read(format: str, source: str | os.PathLike[str], **options: Any) -> Iterator[Report]:
    """Read the reports of an export back: a ``csv`` or ``json`` folder, a ``jsonl`` file. Raises ``ReadError``."""
    entry = _format(format)
    if not entry.readable:
        names = ", ".join(name for name, known in FORMATS.items() if known.readable)
        raise ReadError(f"{format} cannot be read back", f"export as one of {names}")
    path = Path(source)
    if format == "json":
        files = sorted(path.glob("*.json")) if path.is_dir() else [path]
        return iter(entry.module.read(files))
    return iter(entry.module.read(path, **options))


def _format(name: str) -> Format:
    if name not in FORMATS:
        raise ExportError(f"no format {name!r}", f"the formats are {', '.join(FORMATS)}")
    return FORMATS[name]
