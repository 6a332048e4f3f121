"""Spans of a record whose source was fetched anew or edited, with something put in or taken out between the sentences.

The sentences themselves tell how far they moved: what stands in one of them, or between two that moved equally far,
moved with them. All else is left for a reader.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from ..converters.yaml_places import Node, nodes, places
from ..schema.items import GlossaryEntry, Heading
from ..schema.record import Report
from ..text.decode import redecode
from ..text.reading import read
from .model import load
from .resaved import as_it_was
from .source import ENCODINGS, SourceError, read_source
from .vocabulary import Vocabulary

__all__ = ["relocated"]

_ENOUGH = 6
"""Characters of a sentence that can be looked for."""
_SPANS = frozenset({"at", "value_at", "announced_at", "body"})
_LISTS = frozenset({"evidence", "furniture"})


class _Anchor(NamedTuple):
    """A sentence that stands once in the source, and how far it moved."""

    start: int
    end: int
    by: int


def relocated(text: str, path: Path, vocabulary: Vocabulary) -> str:
    """The text of a record with the spans moved of which that is certain; as it is where only line ends or marks of its
    source changed."""
    loaded = load(text, str(path))
    report = loaded.report
    if report is None or loaded.document is None or loaded.broken or report.metadata.source.encoding not in ENCODINGS:
        return text
    source = report.metadata.source
    try:
        stored = read_source(source.file, path, vocabulary.root)
    except SourceError:
        return text
    if stored.sha256 != source.sha256 and as_it_was(stored.data, source.sha256) is not None:
        return text
    anchors = sorted(_anchors(report, redecode(stored.data, source.encoding)))
    if any(left.end > right.start or left.end + left.by > right.start + right.by for left, right in pairwise(anchors)):
        return text  # sentences changed places: nothing is certain
    edits: list[tuple[int, int, str]] = []
    text = loaded.document.text
    for place, node in nodes(places(text)):
        if _is_span(place, node):
            edits += _edits(text, node, anchors)
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _anchors(report: Report, raw: str) -> Iterator[_Anchor]:
    reading = read(raw, script=report.metadata.script)
    opened = -1
    for _, item in sorted(report.bearers(), key=lambda piece: (piece[1].at[0], -piece[1].at[1])):
        said = (
            item.heading if isinstance(item, Heading)
            else item.definition if isinstance(item, GlossaryEntry)
            else item.text
        )
        if len(said) < _ENOUGH or reading.text.count(said) != 1 or item.at[0] < opened:
            continue
        clean = reading.text.index(said)
        start, end = reading.raw_span(clean, clean + len(said))
        by = end - item.at[1]
        if isinstance(item, GlossaryEntry):  # its definition is its end
            yield _Anchor(item.at[1] - (end - start), item.at[1], by)
        elif start - item.at[0] == by:
            yield _Anchor(item.at[0], item.at[1], by)
        else:
            continue
        opened = item.at[1]


def _is_span(place: tuple[str | int, ...], node: Node) -> bool:
    if len(node.children) != 2 or any(below.children for below in node.children.values()):
        return False
    return place[-1] in _SPANS or (len(place) == 3 and place[0] == "metadata" and place[1] in _LISTS)


def _edits(text: str, node: Node, anchors: list[_Anchor]) -> list[tuple[int, int, str]]:
    ends = [below.place for below in node.children.values()]
    first, last = (int(text[end.start : end.end]) for end in ends)
    moves = (_moved(first, anchors), _moved(last - 1, anchors))
    if None in moves or moves == (0, 0):
        return []
    return [
        (end.start, end.end, str(value + (by or 0))) for end, value, by in zip(ends, (first, last), moves, strict=True)
    ]


def _moved(at: int, anchors: list[_Anchor]) -> int | None:
    """How far the character there moved; None where that cannot be told."""
    after = bisect_right(anchors, at, key=lambda anchor: anchor.start)
    before = anchors[after - 1] if after else None
    if before is not None and at < before.end:
        return before.by
    if before is None:
        return None
    # What stands behind the last sentence moved with it; if there is more to it, the rules on furniture say so.
    return before.by if after == len(anchors) or anchors[after].by == before.by else None
