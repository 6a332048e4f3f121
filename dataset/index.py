"""The index of a store: one line a record, found by searching and parsed only when asked for.

A line is the id, a tab, and a JSON list: where the record is kept, then what datasets are filtered by. Opening an index
of ten thousand records and finding one of them is a search through some megabytes of text, not ten thousand parses.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cached_property
from typing import Any, NamedTuple

from ..schema.record import Report

__all__ = ["Entry", "Facts", "Index", "facts"]


class Facts(NamedTuple):
    """What a dataset is filtered by and shows of a record without loading it."""

    code: str | None
    name: str | None
    level: str | None
    prefecture: str | None
    province: str | None
    year: int | None
    """The year planned for."""


class Entry(NamedTuple):
    """One record of an index."""

    id: str
    place: list[Any]
    """Where the record is kept, as the store has it."""
    facts: Facts


def facts(report: Report) -> Facts:
    """Return what the index keeps of a report."""
    region = report.metadata.region
    level = region.level.value if region.level else None
    return Facts(region.code, region.name, level, region.prefecture, region.province, report.metadata.report_year)


class Index:
    """A read-only index; safe to share between threads."""

    def __init__(self, lines: bytes) -> None:
        self._lines = b"\n" + lines

    @staticmethod
    def lines(entries: Iterable[Entry]) -> bytes:
        """Write an index, ordered by id."""
        ordered = sorted(entries, key=lambda entry: entry.id)
        rows = ((entry.id, json.dumps([entry.place, *entry.facts], ensure_ascii=False)) for entry in ordered)
        # The name of a file may hold bytes that are no UTF-8.
        return b"".join(f"{name}\t{row}\n".encode("utf-8", "surrogatepass") for name, row in rows)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Every id in order."""
        return tuple(line[: line.index(b"\t")].decode() for line in self._lines.splitlines()[1:])

    def __len__(self) -> int:
        return self._lines.count(b"\n") - 1

    def find(self, name: str) -> Entry | None:
        """Return the entry of an id, or None."""
        head = b"\n" + name.encode("utf-8", "replace") + b"\t"
        start = self._lines.find(head)
        if start < 0:
            return None
        start += len(head)
        place, *known = json.loads(self._lines[start : self._lines.index(b"\n", start)])
        return Entry(name, place, Facts(*known))

    def __getitem__(self, name: str) -> Entry:
        entry = self.find(name)
        if entry is None:
            raise KeyError(name)
        return entry
