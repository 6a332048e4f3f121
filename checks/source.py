"""The stored source of a record: found without leaving its folder, and opened only if it is a plain file."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

__all__ = ["MAX_SOURCE", "SourceError", "Stored", "bases", "open_plain", "read_source"]

MAX_SOURCE = 64_000_000
"""Bytes. The longest report has some hundred kilobytes, a page around it a few megabytes."""
ENCODINGS = frozenset({"utf-8", "ascii", "gb18030", "gbk", "gb2312", "hz", "big5", "cp950", "big5hkscs",
                       "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
                       "cp1252", "latin-1"})  # fmt: skip


class SourceError(Exception):
    """A source that cannot be used; ``rule`` says why and ``found`` what stands there."""

    def __init__(self, rule: str, found: str) -> None:
        super().__init__(f"{rule}: {found}")
        self.rule, self.found = rule, found


class Stored:
    """The bytes of a source and where they were read from."""

    __slots__ = ("data", "path", "sha256")

    def __init__(self, path: Path, data: bytes) -> None:
        self.path, self.data = path, data
        self.sha256 = hashlib.sha256(data).hexdigest()


def bases(record: Path, root: Path | None = None) -> Iterator[Path]:
    """Folders that ``source.file`` may be relative to: the record's own, the dataset's root, the configuration's.

    The dataset's root is the folder that holds the ``reports`` folder the record lies in.
    """
    folder = record.absolute().parent
    yield folder
    for above in (folder, *folder.parents):
        if above.name == "reports":
            yield above.parent
            break
    if root is not None:
        yield root


def read_source(file: str, record: Path, root: Path | None = None) -> Stored:
    """Read the bytes of a source; raises ``SourceError`` where it climbs out, is no plain file, or is not there."""
    relative = PurePosixPath(file)
    if (
        relative.is_absolute()
        or ".." in relative.parts
        or "\\" in file
        or "\0" in file
        or PureWindowsPath(file).drive
        or file.strip() != file
    ):
        raise SourceError("source-path", f"{file} (with backslashes; write /)" if "\\" in file else file)
    for base in bases(record, root):
        path = base / relative
        if not os.path.lexists(path):
            continue
        # A link anywhere below the base could lead out of it.
        step = base
        for part in relative.parts:
            step = step / part
            if step.is_symlink():
                raise SourceError("source-path", f"{file} ({step.name} is a symbolic link)")
        return Stored(path, open_plain(path, MAX_SOURCE))
    raise SourceError("source-missing", file)


def open_plain(path: Path, limit: int) -> bytes:
    """Read a regular file of at most ``limit`` bytes; raises ``SourceError`` for anything else.

    Opened without waiting, so that a fifo cannot hold us, and judged by the opened file, so that nothing can be
    put in its place between looking and reading.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise SourceError("source-unreadable", f"{path.name}: {error.strerror or error}") from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise SourceError("source-unreadable", f"{path.name}: not a regular file")
        if status.st_size > limit:
            raise SourceError("source-unreadable", f"{path.name}: {status.st_size} bytes, more than {limit}")
        pieces: list[bytes] = []
        size = 0
        while piece := os.read(descriptor, 1 << 20):
            pieces.append(piece)
            size += len(piece)
            if size > limit:
                raise SourceError("source-unreadable", f"{path.name}: it grew beyond {limit} bytes while it was read")
    except OSError as error:
        raise SourceError("source-unreadable", f"{path.name}: {error.strerror or error}") from error
    finally:
        os.close(descriptor)
    return b"".join(pieces)
