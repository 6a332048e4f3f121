"""A folder of YAML records, compiled at first use and never served stale.

What a file holds is known by its SHA-256; whether that has to be computed again is told by its size, times and inode,
and whether files came or went by the times of the folders. A time that is younger than the index, or as good as, tells
nothing, since a file can change twice within one tick of the clock: then the content decides.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from threading import Lock
from zlib import crc32

from ..schema.record import Report
from .cache import Cache
from .compiled import decode, encode
from .errors import DatasetError
from .index import Entry, Index, facts

__all__ = ["FolderStore"]

_TICK = 2_000_000_000
"""Nanoseconds within which two changes may carry the same time (two seconds on FAT)."""
_ENDS = (".yaml", ".yml")


class FolderStore:
    """The records in some folders or files, found by id."""

    def __init__(self, roots: tuple[Path, ...], cache: Cache) -> None:
        """Open the records below ``roots``; raises ``DatasetError`` or ``RecordError`` where that cannot be done."""
        self._roots = tuple(Path(os.path.abspath(root)) for root in roots)
        self._cache = cache
        self._lock = Lock()
        self._key = "\0".join(map(str, self._roots))
        self._name = f"index-{crc32(self._key.encode('utf-8', 'surrogateescape')):08x}"
        self._made = 0
        self._index = Index(b"")
        self._looked = False
        kept = cache.read(self._name)
        if kept is not None:
            head, _, lines = kept.partition(b"\n")
            known = json.loads(head)
            self._made, self._index = known["made"], Index(lines)
        if kept is None or known["roots"] != self._key or not self._same_folders(known["folders"]):
            self._refresh()
        if not len(self._index):
            raise DatasetError(f"{', '.join(map(str, roots))}: no record (*.yaml) there; name a folder of records")

    def find(self, name: str) -> Entry | None:
        """Return the entry of an id as its file stands now, or None."""
        entry = self._index.find(name)
        if entry is None or not self._fresh(entry):
            self._refresh()
            entry = self._index.find(name)
        return entry

    def whole(self) -> Index:
        """Return the index; every file is looked at once after the store was opened."""
        if not self._looked:
            if not all(map(self._fresh, map(self._index.__getitem__, self._index.ids))):
                self._refresh()
            self._looked = True
        return self._index

    def report(self, name: str) -> Report:
        """Return a report by id as its file stands now; raises ``KeyError``, ``DatasetError`` or ``RecordError``."""
        entry = self.find(name)
        if entry is None:
            raise KeyError(name)
        path, key, _ = entry.place
        blob = self._cache.read(_blob(key))
        if blob is not None:
            return decode(blob)
        report, _ = self._compile(path)
        if report.id != name:
            raise KeyError(name)
        return report

    def _same_folders(self, folders: dict[str, int]) -> bool:
        """Whether no file can have come or gone since the index was made."""
        for folder, changed in folders.items():
            try:
                now = os.stat(folder).st_mtime_ns
            except OSError:
                return False
            if now != changed or changed > self._made - _TICK:
                return False
        return True

    def _refresh(self) -> None:
        """Make the index anew; compile what is not compiled yet."""
        with self._lock:
            made = time.time_ns()
            old = {entry.place[0]: entry for entry in map(self._index.__getitem__, self._index.ids)}
            folders: dict[str, int] = {}
            entries: dict[str, Entry] = {}
            for path in self._files(folders):
                entry = self._entry(path, old.get(path))
                twin = entries.get(entry.id)
                if twin is not None:
                    raise DatasetError(f"{path} and {twin.place[0]} both have the id {entry.id}; correct one of them")
                entries[entry.id] = entry
            lines = Index.lines(entries.values())
            head = json.dumps({"roots": self._key, "made": made, "folders": folders}).encode()
            self._cache.write(self._name, head + b"\n" + lines)
            self._index, self._made = Index(lines), made

    def _files(self, folders: dict[str, int]) -> Iterator[str]:
        """Yield every record file in order, and note the folders passed with their times."""
        waiting = [str(root) for root in reversed(self._roots)]
        while waiting:
            path = waiting.pop()
            try:
                if os.path.isfile(path):
                    folder = os.path.dirname(path)
                    folders[folder] = os.stat(folder).st_mtime_ns
                    yield path
                    continue
                there = os.stat(path)
                if not stat.S_ISDIR(there.st_mode):
                    raise DatasetError(f"{path} is neither a plain file nor a folder; name a record or a folder")
                folders[path] = there.st_mtime_ns
                with os.scandir(path) as found:
                    names = sorted((entry for entry in found if not entry.name.startswith(".")), key=_by_name)
            except OSError as error:
                what = "it links to nothing" if os.path.islink(path) and not os.path.exists(path) else error.strerror
                raise DatasetError(f"cannot read {path}: {what}; name a record or a folder of records") from error
            waiting += [entry.path for entry in reversed(names) if entry.is_dir(follow_symlinks=False)]
            yield from (entry.path for entry in names if entry.name.endswith(_ENDS) and entry.is_file())

    def _entry(self, path: str, old: Entry | None) -> Entry:
        """The index entry of a file: the old one where the file is surely the same, else from its content."""
        if old is not None and self._fresh(old):
            return old
        mark = _mark(path)
        report, key = self._compile(path)
        return Entry(report.id, [path, key, mark], facts(report))

    def _fresh(self, entry: Entry) -> bool:
        """Whether the file is surely still the one that the entry was made from, by its mark alone."""
        path, _, mark = entry.place
        settled: bool = max(mark[1], mark[2]) <= self._made - _TICK
        return settled and _mark(path) == mark

    def _compile(self, path: str) -> tuple[Report, str]:
        """Return the report of a file and the key of its content, from the cache where that knows it."""
        import hashlib  # slow to import, and seldom needed

        content = _read(path)
        key = hashlib.sha256(content).hexdigest()
        blob = self._cache.read(_blob(key))
        if blob is not None:
            return decode(blob), key
        from ..converters.yaml import loads

        report = loads(content, path)
        self._cache.write(_blob(key), encode(report))
        return report, key

    def source(self, report: Report, path: PurePosixPath) -> bytes | None:
        """Return the bytes of a report's source: beside its record, or below the folder that holds ``reports``."""
        record = Path(self._index[report.id].place[0])
        above = next((folder.parent for folder in record.parents if folder.name == "reports"), None)
        for base in (record.parent, above, *self._roots):
            full = base / path if base else None
            if full is not None and full.is_file():
                return full.read_bytes()
        return None


def _by_name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _blob(key: str) -> str:
    return f"{key[:2]}/{key}"


def _mark(path: str) -> list[int]:
    """What tells a file's change from outside; nothing for a file that is gone."""
    try:
        found = os.stat(path)
    except OSError:
        return []
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise DatasetError(f"cannot read {path}: {error.strerror}") from error
