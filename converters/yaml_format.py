"""The formatter: canonical layout with the comments and blank lines of the file kept at what they stand by."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from pydantic import ValidationError

from ..schema.record import Report
from .yaml_places import Node, nodes, places
from .yaml_reader import RecordError, parse
from .yaml_writer import dumps

__all__ = ["fmt", "rewrite"]

Path = tuple[str | int, ...]
_BREAK = re.compile("\r\n|\r|\n|\x85|\u2028|\u2029")
_COMMENT = re.compile("#[^\n]*")
_HINT = "# yaml-language-server:"


@dataclass
class _Remarks:
    """What a file holds beside its data."""

    head: list[str] = field(default_factory=list)
    """Lines before the first key, the editor hint left out."""
    above: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Comment and blank lines above the line on which the node of that path starts."""
    beside: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Comments after the node of that path, on its last line."""
    beside_key: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Comments after the key of that path, before what it holds."""
    tail: list[str] = field(default_factory=list)


def fmt(source: bytes | str, name: str = "<record>") -> str:
    """Return the file in canonical layout; comments stay with what they stand above or beside.

    Formatting twice gives what formatting once gave. Raises ``RecordError`` where the file is no valid record.
    """
    document = parse(source, name)
    for problem in document.problems:
        if problem.code != "bom":
            raise RecordError(name, problem.line, problem.column, problem.message)
    try:
        report = Report.model_validate(document.data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = places(document.text).find(first["loc"])[0].place
        where = ".".join(map(str, first["loc"]))
        raise RecordError(name, place.line, place.column, f"{where}: {first['msg']}") from error
    return rewrite(document.text, report)


def rewrite(text: str, report: Report) -> str:
    """Return the canonical form of ``report`` with the remarks of ``text``, the file it was read from."""
    lines = _BREAK.split(text)
    hint = _hint(lines)
    canonical = dumps(report, header=hint)
    if canonical == text:
        return canonical
    first = 1 if hint and lines[0].startswith(_HINT) else 0
    if not any("#" in line or not line.strip() for line in lines[first:-1]):
        return canonical
    return _with_remarks(dumps(report), _remarks(text, lines), hint)


def _hint(lines: list[str]) -> str:
    """The editor hint at the head of a file, empty where it has none: it is the file's place that decides on it."""
    for line in lines:
        if line.startswith(_HINT):
            return f"{line.rstrip()}\n"
        if line.strip() and not line.startswith("#"):
            break
    return ""


def _remarks(text: str, lines: list[str]) -> _Remarks:
    result = _Remarks()
    root = places(text)
    starts: dict[int, Path] = {}
    ends: list[tuple[int, Path, bool]] = []
    scalars: list[tuple[int, int]] = []
    for path, node in nodes(root):
        place = node.key or node.place
        if path:
            starts.setdefault(place.line, path)
        if not node.children:
            if path:
                ends.append((node.place.end, path, False))
            scalars.append((node.place.start, node.place.end))
        if node.key:
            scalars.append((node.key.start, node.key.end))
            ends.append((node.key.end, path, True))
    scalars.sort()
    ends.sort(key=lambda end: end[0])
    end_offsets = [end for end, _, _ in ends]
    spans = [start for start, _ in scalars]
    order = sorted(starts)
    offset = 0
    for number, line in enumerate(lines, start=1):
        stripped = line.strip()
        inside = bisect_right(spans, offset) - 1
        in_scalar = inside >= 0 and scalars[inside][0] < offset < scalars[inside][1]
        if number == len(lines) and not stripped:
            break
        if (not stripped or stripped.startswith("#")) and not in_scalar:
            if not stripped.startswith(_HINT):
                _stand(result, number, stripped, order, starts)
        elif "#" in line:
            comment = _comment_of(line, offset, scalars, spans)
            if comment is not None:
                _, path, key = ends[max(bisect_right(end_offsets, offset + comment[0]) - 1, 0)]
                (result.beside_key if key else result.beside)[path].append(comment[1])
        offset += len(line)
        offset += len(_break_at(text, offset))
    return result


def _break_at(text: str, offset: int) -> str:
    found = _BREAK.match(text, offset)
    return found.group() if found else ""


def _stand(result: _Remarks, number: int, stripped: str, order: list[int], starts: dict[int, Path]) -> None:
    at = bisect_left(order, number)
    if at == 0 and not result.above:
        result.head.append(stripped)
    elif at == len(order):
        result.tail.append(stripped)
    else:
        result.above[starts[order[at]]].append(stripped)


def _comment_of(line: str, offset: int, scalars: list[tuple[int, int]], spans: list[int]) -> tuple[int, str] | None:
    """The comment at the end of a line and its column, where the ``#`` is not part of a scalar."""
    for found in _COMMENT.finditer(line):
        column = found.start()
        while column >= 0:
            at = bisect_right(spans, offset + column) - 1
            inside = at >= 0 and scalars[at][0] <= offset + column < scalars[at][1]
            if not inside and (column == 0 or line[column - 1] in " \t"):
                return column, line[column:].rstrip()
            column = line.find("#", column + 1)
    return None


def _with_remarks(canonical: str, remarks: _Remarks, hint: str) -> str:
    root = places(canonical)
    above: dict[int, list[str]] = defaultdict(list)
    beside: dict[int, list[str]] = defaultdict(list)
    for path, remarked in remarks.above.items():
        node, _ = _nearest(root, path)
        above[(node.key or node.place).line].extend(remarked)
    for path, remarked in remarks.beside.items():
        node, _ = _nearest(root, path)
        beside[_last_line(node)].extend(remarked)
    for path, remarked in remarks.beside_key.items():
        node, steps = _nearest(root, path)
        beside[node.key.line if node.key and steps == len(path) else _last_line(node)].extend(remarked)
    return hint + "".join(f"{line}\n" for line in _woven(canonical.splitlines(), remarks, above, beside))


def _woven(
    lines: list[str], remarks: _Remarks, above: dict[int, list[str]], beside: dict[int, list[str]]
) -> Iterator[str]:
    """The lines of a record, but for the editor hint at its head."""
    yield from remarks.head
    for number, line in enumerate(lines[1:], start=2):
        pad = line[: len(line) - len(line.lstrip())]
        for remark in above.get(number, ()):
            yield pad + remark if remark else ""
        yield "  ".join([line, *beside.get(number, ())])
    yield from remarks.tail


def _nearest(root: Node, path: Path) -> tuple[Node, int]:
    """The node of that path, or the one above where a default was left out."""
    return root.find(path)


def _last_line(node: Node) -> int:
    while node.children:
        node = list(node.children.values())[-1]
    return node.place.end_line
