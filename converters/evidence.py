"""What tables say of the words around a number: its quote, its clause, and every digit run of the body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Protocol

from ..schema.record import Report
from ..text.reading import Reading, read

__all__ = ["Passage", "digit_runs", "reading_of"]

DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
# Commas inside 1,234 and colons inside 19.2:12.4 do not end a clause.
_CLAUSE_END = re.compile(r"[，；。！？;!?]|,(?![0-9]{3}(?![0-9]))|(?<![0-9]),|[:：](?![0-9])|(?<![0-9])[:：]")


def reading_of(report: Report, raw: str) -> Reading:
    """Read the source of a report clean, as its record says."""
    metadata = report.metadata
    return read(raw, script=metadata.script, furniture=metadata.furniture, corrections=metadata.corrections)


class _Placed(Protocol):
    @property
    def at(self) -> tuple[int, int]:
        """Span in the source."""


class Passage:
    """The clean text of one item, for the measures in it.

    Without the source (``reading`` is None) the item's own text serves: exactly where the clean reading left nothing
    out, else as a whole.
    """

    def __init__(self, item: _Placed, text: str, reading: Reading | None) -> None:
        self._reading = reading
        start, end = item.at
        if reading is None:
            self.text = text
            self._start = start
            self._exact = len(text) == end - start
        else:
            self._start, last = reading.clean_span(start, end)
            self.text = reading.text[self._start : last]
            self._exact = True
        self._cuts: list[int] | None = None

    def _inside(self, at: tuple[int, int]) -> tuple[int, int]:
        start, end = self._reading.clean_span(*at) if self._reading else at
        size = len(self.text)
        return min(max(start - self._start, 0), size), min(max(end - self._start, 0), size)

    def quote(self, at: tuple[int, int]) -> str:
        """Clean reading of a span."""
        if self._reading:
            return self._reading.of(*at)
        start, end = self._inside(at)
        return self.text[start:end] if self._exact and end > start else self.text

    def clause(self, at: tuple[int, int]) -> str:
        """Clean reading of the clause around a span, without the marks that end it."""
        if not self._exact:
            return self.text
        start, end = self._inside(at)
        if self._cuts is None:
            self._cuts = [found.start() for found in _CLAUSE_END.finditer(self.text)]
        before = bisect_left(self._cuts, start)
        after = bisect_left(self._cuts, end)
        first = self._cuts[before - 1] + 1 if before else 0
        last = self._cuts[after] if after < len(self._cuts) else len(self.text)
        return self.text[first:last].strip()

    def runs(self, at: tuple[int, int]) -> Iterator[tuple[tuple[int, int], str]]:
        """Raw span and text of each digit run in a span, without the source; none where places are not exact."""
        if self._exact and not self._reading:
            start, end = self._inside(at)
            for found in DIGITS.finditer(self.text, start, end):
                yield (self._start + found.start(), self._start + found.end()), found.group()


def digit_runs(
    reading: Reading, body: tuple[int, int], measures: Iterable[tuple[tuple[int, int], str]]
) -> Iterator[tuple[tuple[int, int], str, str | None]]:
    """Yield raw span, text and id of the first covering measure for every digit run of the body.

    ``measures`` are spans and ids, in text order.
    """
    first, last = reading.clean_span(*body)
    found = list(DIGITS.finditer(reading.text, first, last))
    starts = [match.start() for match in found]
    owner: dict[int, str] = {}
    for at, name in measures:
        start, end = reading.clean_span(*at)
        for place in range(bisect_left(starts, start), bisect_left(starts, end)):
            owner.setdefault(place, name)
    for place, match in enumerate(found):
        yield reading.raw_span(*match.span()), match.group(), owner.get(place)
