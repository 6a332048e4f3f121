"""``baogao draft`` over files: one source to a record, or a whole pile of sources to a folder of records."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from .checks.processes import in_processes
from .converters.output import write_files
from .converters.yaml import HEADER, dumps
from .parsers.draft import DraftError, draft
from .parsers.receiving import unreadable_name

if TYPE_CHECKING:
    from .schema.record import Report

__all__ = [
    "Drafted",
    "SourceError",
    "as_file",
    "draft_pile",
    "located",
    "misnamed",
    "read_piped",
    "read_source",
    "sources_in",
]

SCHEMA = HEADER.rpartition("=")[2].strip()
"""Where the schema lies, seen from a record of the dataset."""
_LARGEST = 64_000_000
"""Bytes of a source that are read at all."""
_ENDINGS = frozenset({".txt", ".text", ".htm", ".html", ".shtml", ".xhtml"})
"""What is taken for a source in a folder; a file that is named itself is always taken."""


class SourceError(ValueError):
    """A source cannot be read; the message names it and says what to do. ``status`` is the exit status to end with."""

    def __init__(self, message: str, status: int = 2) -> None:
        super().__init__(message)
        self.status = status


class Drafted(NamedTuple):
    """What came of one source of a pile: a record, or the reason why there is none."""

    source: Path
    record: Path | None = None
    """The record written, or the one that an earlier run had written."""
    report: Report | None = None
    """The draft; None where there was a record already, or none could be made."""
    problem: str | None = None


def read_source(path: Path) -> bytes:
    """Return the bytes of a regular file.

    Raises ``SourceError`` for a folder, a pipe, or a file of 64 MB and more, and ``OSError`` where it cannot be read.
    """
    facts = path.stat()
    if stat.S_ISDIR(facts.st_mode):
        os.scandir(path).close()  # that it may not be listed comes before that it is none
        raise SourceError(f"{path} is a folder; give the file of one report, or --out DIR to draft all in it")
    if not stat.S_ISREG(facts.st_mode):
        raise SourceError(f"{path} is no regular file; save the page to a file first, or pipe it to `baogao draft -`")
    if facts.st_size > _LARGEST:
        size = facts.st_size / 1e6
        raise SourceError(f"{path} has {size:.0f} MB; a report has less than one: is it the right file?", 1)
    return path.read_bytes()


def read_piped(stream: TextIO | None) -> bytes:
    """Return the bytes of standard input. Raises ``SourceError`` where it is closed or holds 64 MB and more."""
    if stream is None:
        raise SourceError("standard input is closed; give the file of a report")
    data = stream.buffer.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        size = _LARGEST / 1e6
        raise SourceError(f"standard input has more than {size:.0f} MB; a report has less than one: is it right?", 1)
    return data


def located(report: Report, file: str) -> Report:
    """Return the report with ``source.file`` naming the copy of its source.

    Raises ``SourceError`` where the name holds bytes that cannot be read as text.
    """
    problem = unreadable_name(file)
    if problem is not None:
        raise SourceError(problem)
    source = report.metadata.source.model_copy(update={"file": file})
    return report.model_copy(update={"metadata": report.metadata.model_copy(update={"source": source})})


def as_file(report: Report, record: Path | None) -> bytes:
    """Return a draft as the bytes of its file; the line that tells editors where the schema is only where it is there.

    ``record`` is the file it is for, None where that is not known.
    """
    there = record is not None and (record.parent / SCHEMA).is_file()
    return dumps(report, header=HEADER if there else "").encode("utf-8")


_NAMED = re.compile("[0-9]{6}-[0-9]{4}")


def misnamed(report: Report, record: Path) -> str | None:
    """Return what to say where a file has the name of another report than the one drafted into it."""
    if record.stem == report.id or not _NAMED.fullmatch(record.stem):
        return None
    region, year = record.stem.split("-")
    place = f" ({report.metadata.region.name})" if report.metadata.region.name else ""
    return (
        f"{record} is named after another report: the text reads as {report.id}{place}; draft it again with "
        f"-o {record.with_stem(report.id)}, or where the text misleads with --region {region} --year {year}"
    )


def sources_in(paths: Sequence[Path], out: Path) -> tuple[list[Path], list[Path]]:
    """List the files to draft, each once and in order, and the files in folders that were passed over.

    A folder stands for the texts and pages below it, hidden ones and those in ``out`` apart; one that cannot be listed
    is among the files, so that it is reported. Raises ``SourceError`` where there is nothing to draft, and ``OSError``.
    """
    found: dict[Path, None] = {}

    def unlisted(error: OSError) -> None:
        found[Path(error.filename)] = None

    passed: list[Path] = []
    beyond = out.resolve()
    for path in paths:
        if not path.is_dir():
            path.stat()
            found[path] = None
            continue
        for folder, names, files in os.walk(path, onerror=unlisted):
            here = Path(folder)
            names[:] = sorted(name for name in names if not name.startswith(".") and (here / name).resolve() != beyond)
            for name in sorted(files):
                if Path(name).suffix.lower() in _ENDINGS and not name.startswith("."):
                    found[here / name] = None
                else:
                    passed.append(here / name)
    if not found:
        raise SourceError(f"no text or page ({', '.join(sorted(_ENDINGS))}) in {', '.join(map(str, paths))}")
    return list(found), passed


def draft_pile(
    sources: Sequence[Path],
    out: Path,
    *,
    region: str | None,
    force: bool,
    jobs: int,
    drafting: Callable[[int], Callable[[], None]],
) -> Iterator[Drafted]:
    """Draft every source into ``out`` as ``<id>.yaml`` with the source's bytes beside it; yield what came of each.

    The order is that of ``sources``. A source whose record stands in ``out`` already is passed over, so a run that was
    stopped goes on where it was; ``force`` drafts it again. Nothing of another source is ever written over: of two
    sources of one report the second is reported. ``drafting`` is told the number of sources and gives what to call
    after each. Raises ``OSError`` where ``out`` cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    had = {} if force else _had(out)
    written: dict[Path, Path] = {}
    known = frozenset(had)
    work = [(path, region, known) for path in sources]
    advance = drafting(len(sources))
    with closing(in_processes(_one, work, jobs)) as results:
        for source, made in zip(sources, results, strict=True):
            if isinstance(made, str):
                yield Drafted(source, problem=made)
            elif isinstance(made, bytes):
                yield Drafted(source, record=had[made])
            else:
                report, data = made
                record = out / f"{report.id}.yaml"
                problem = _put(record, source, report, data, written, force)
                yield Drafted(source, problem=problem) if problem else Drafted(source, record, report)
            advance()


def _put(
    record: Path, source: Path, report: Report, data: bytes, written: dict[Path, Path], force: bool
) -> str | None:
    """Write record and copy; return why not where another source stands there."""
    if record in written:
        return f"{source}: the same report as {written[record]} ({record.stem}); compare the two and keep the better"
    suffix = source.suffix if source.suffix.lower() != record.suffix else ".source"
    copy = record.with_suffix(suffix or ".txt")
    copies = [path for path in record.parent.glob(f"{record.stem}.*") if path != record]
    other = next((path for path in copies if path.read_bytes() != data), None)
    if other is not None or (record.exists() and not copies and not force):
        return (
            f"{source}: {record} stands there already, made of another text"
            f"{f' ({other.name})' if other else ''}; compare the two, then remove the worse or give another --out"
        )
    text = as_file(located(report, (copies or [copy])[0].name), record)
    write_files({**({} if copies else {copy: data}), record: text})
    written[record] = source
    return None


def _had(out: Path) -> dict[bytes, Path]:
    """The records in ``out`` by the hash of the source beside each."""
    had = {}
    for record in out.glob("*.yaml"):
        for copy in out.glob(f"{record.stem}.*"):
            if copy != record:
                had[sha256(copy.read_bytes()).digest()] = record
    return had


_Work = tuple[Path, str | None, frozenset[bytes]]
_Made = tuple["Report", bytes] | bytes | str


def _one(work: _Work) -> _Made:
    """Draft one source: the draft and the bytes, the hash where a record of it exists, or what is wrong with it."""
    path, region, had = work
    try:
        data = read_source(path)
        digest = sha256(data).digest()
        if digest in had:
            return digest
        return draft(data, region=region, name=str(path)), data
    except (SourceError, DraftError) as error:
        return str(error)
    except OSError as error:
        return f"{path}: {error.strerror or error}; check the path and who may read it"
