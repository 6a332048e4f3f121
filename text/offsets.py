"""The offset map between a clean reading and its raw source.

The map is a list of segments in text order. A *linear* segment carries its characters over one by one; any other
segment stands as a whole for a whole stretch of the source (an entity, a correction, a converted phrase of another
length). Source characters between two segments were left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

__all__ = ["OffsetMap"]


@dataclass(slots=True)
class OffsetMap:
    """Where every character of a clean text came from; both directions in logarithmic time."""

    clean: list[int] = field(default_factory=list)
    """Clean start of each segment."""
    raw: list[int] = field(default_factory=list)
    """Raw start of each segment."""
    size: list[int] = field(default_factory=list)
    """Clean length of each segment."""
    span: list[int] = field(default_factory=list)
    """Raw length of each segment; equal to ``size`` and negative-free only where linear."""
    linear: list[bool] = field(default_factory=list)
    length: int = 0
    """Clean length so far."""
    _near: tuple[int, int, int] = field(default=(0, 0, 0), compare=False, repr=False)
    """Of the stretch carried over that was asked for last: its clean span, and by how much it is shifted."""

    def keep(self, start: int, size: int) -> None:
        """Add a stretch carried over character by character."""
        if size:
            if self.linear and self.linear[-1] and self.raw[-1] + self.span[-1] == start:
                self.size[-1] += size
                self.span[-1] += size
                self.length += size
            else:
                self._add(start, size, size, True)

    def replace(self, start: int, end: int, size: int) -> None:
        """Add a stretch whose ``size`` clean characters stand as a whole for ``[start, end)``."""
        if size:
            self._add(start, size, end - start, False)

    def _add(self, start: int, size: int, span: int, linear: bool) -> None:
        self.clean.append(self.length)
        self.raw.append(start)
        self.size.append(size)
        self.span.append(span)
        self.linear.append(linear)
        self.length += size

    def raw_start(self, offset: int) -> int:
        """Raw start of the clean character at ``offset``; the end of the last one where ``offset`` is the length."""
        if not self.clean:
            return 0
        if offset >= self.length:
            return self.raw[-1] + self.span[-1]
        at = bisect_right(self.clean, offset) - 1
        return self.raw[at] + (offset - self.clean[at] if self.linear[at] else 0)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The tight raw span of clean ``[start, end)``; empty at ``raw_start(start)`` where that is empty."""
        first, last, shift = self._near
        if first <= start < end <= last:
            return start + shift, end + shift
        if end <= start:
            first = self.raw_start(start)
            return first, first
        clean = self.clean
        at = bisect_right(clean, start) - 1
        if at >= 0 and self.linear[at]:
            first = clean[at]
            if end - first <= self.size[at]:
                shift = self.raw[at] - first
                self._near = first, first + self.size[at], shift
                return start + shift, end + shift
        first = self.raw_start(start)
        at = bisect_right(self.clean, end - 1) - 1
        last = self.raw[at] + (end - self.clean[at] if self.linear[at] else self.span[at])
        return first, last

    def clean_span(self, start: int, end: int) -> tuple[int, int]:
        """The clean span of all characters any part of which comes from raw ``[start, end)``."""
        first = self._at_or_after(start)
        last = first if end <= start else max(first, self._before(end))
        return first, last

    def _at_or_after(self, raw: int) -> int:
        at = bisect_right(self.raw, raw) - 1
        if at < 0:
            return 0
        inside = raw - self.raw[at]
        if inside >= self.span[at]:
            return self.clean[at] + self.size[at]
        return self.clean[at] + (inside if self.linear[at] else 0)

    def _before(self, raw: int) -> int:
        at = bisect_right(self.raw, raw - 1) - 1
        if at < 0:
            return 0
        inside = raw - self.raw[at]
        if not self.linear[at] or inside >= self.span[at]:
            return self.clean[at] + self.size[at]
        return self.clean[at] + inside

    def edited(self, edits: Iterable[tuple[int, int, int]]) -> OffsetMap:
        """Return the map after clean stretches were replaced by stretches of another length.

        ``edits`` are ``(start, end, new size)`` in this map's clean offsets, in order, without overlaps.
        """
        result = OffsetMap()
        done = 0
        for start, end, size in edits:
            self._copy(done, start, result)
            first, last = self.raw_span(start, end)
            result.replace(first, last, size)
            done = end
        self._copy(done, self.length, result)
        return result

    def _copy(self, start: int, end: int, result: OffsetMap) -> None:
        at = max(bisect_right(self.clean, start) - 1, 0)
        while start < end:
            inside = start - self.clean[at]
            take = min(self.size[at] - inside, end - start)
            if self.linear[at]:
                result.keep(self.raw[at] + inside, take)
            else:
                result.replace(self.raw[at], self.raw[at] + self.span[at], take)
            start += take
            at += 1
