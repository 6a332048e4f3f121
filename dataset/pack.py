"""The packed dataset of an installed package: one file with an index and every compiled record."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from ..schema.record import Report
from .compiled import FORM, decode, encode
from .errors import DatasetError
from .index import Entry, Index, facts

__all__ = ["PackStore", "pack"]

_HEAD = 64
"""Bytes of the first line, filled up with spaces; records follow, and the index at the end."""


def pack(reports: Iterable[Report], path: Path) -> None:
    """Write valid reports to a pack, one at a time; raises ``DatasetError`` where two have the same id."""
    entries: dict[str, Entry] = {}
    with path.open("wb") as stream:
        stream.write(_head(0, 0))
        offset = _HEAD
        for report in reports:
            if report.id in entries:
                raise DatasetError(f"two records have the id {report.id}; correct or remove one of them")
            blob = encode(report)
            entries[report.id] = Entry(report.id, [offset, len(blob)], facts(report))
            stream.write(blob)
            offset += len(blob)
        lines = Index.lines(entries.values())
        stream.write(lines)
        stream.seek(0)
        stream.write(_head(offset, len(lines)))


def _head(start: int, size: int) -> bytes:
    return json.dumps({"baogao": FORM, "start": start, "size": size}).encode().ljust(_HEAD - 1) + b"\n"


class PackStore:
    """Reads a packed dataset from a file, or from memory where the package itself lies in a zip archive."""

    def __init__(self, path: str) -> None:
        """``path`` is the pack in the package's folder. Raises ``FileNotFoundError`` where there is none."""
        self.root = os.path.dirname(os.path.dirname(path))
        self._path = path
        self._memory = None if os.path.isfile(path) else _from_loader(path)
        head = json.loads(self._read(0, _HEAD))
        if head["baogao"] != FORM:
            raise DatasetError("the packed records are of another version of baogao; install the package anew")
        self._index = Index(self._read(head["start"], head["size"]))

    def _read(self, start: int, size: int) -> bytes:
        if self._memory is not None:
            return self._memory[start : start + size]
        with open(self._path, "rb", buffering=0) as stream:
            stream.seek(start)
            return stream.read(size)

    def find(self, name: str) -> Entry | None:
        """Return the entry of an id, or None."""
        return self._index.find(name)

    def whole(self) -> Index:
        """Return the index."""
        return self._index

    def report(self, name: str) -> Report:
        """Return a report by id; raises ``KeyError``."""
        offset, size = self._index[name].place
        return decode(self._read(offset, size))

    def source(self, report: Report, path: PurePosixPath) -> bytes | None:
        """Return the bytes of a report's source."""
        full = os.path.join(self.root, *path.parts)
        if os.path.isfile(full):
            with open(full, "rb") as stream:
                return stream.read()
        try:
            return _from_loader(full)
        except FileNotFoundError:
            return None


def _from_loader(path: str) -> bytes:
    """Read a file of this package through the loader that imported it, as needed inside a zip archive."""
    loader = __spec__.loader if __spec__ else None
    try:
        return bytes(loader.get_data(path))  # type: ignore[union-attr]
    except (OSError, AttributeError) as error:
        raise FileNotFoundError(path) from error
