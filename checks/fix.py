"""``--fix``: makes the mends that are certain, as edits of the file's own text; the rest stays byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

from ..converters.output import write_files
from ..converters.yaml_format import fmt
from ..converters.yaml_places import Node, places
from ..converters.yaml_reader import RecordError, parse
from ..converters.yaml_writer import scalar
from .finding import Finding, Mend
from .run import PathError
from .source import SourceError, open_plain
from .vocabulary import Vocabulary

__all__ = ["apply", "fix_files", "mended"]

_ROUNDS = 8
Edit = tuple[int, int, str]


def fix_files(paths: Iterable[Path], vocabulary: Callable[[Path], Vocabulary]) -> int:
    """Mend every file as far as that is certain; returns how many files changed.

    Raises ``PathError`` where one cannot be written.
    """
    changed = 0
    for path in paths:
        try:
            before = open_plain(path, 64_000_000)
            text = before.decode("utf-8")
        except (SourceError, UnicodeDecodeError):
            continue
        # A file with the line ends of Windows is mended like any other, and keeps them.
        windows = 0 < text.count("\r\n") == text.count("\n")
        after = mended(text.replace("\r\n", "\n") if windows else text, path, vocabulary(path))
        if windows:
            after = after.replace("\n", "\r\n")
        if after.encode("utf-8") != before:
            try:
                write_files({path: after.encode("utf-8")})
            except OSError as error:
                reason = error.strerror or error
                raise PathError(f"{path}: {reason}; nothing was mended here: make the file and its folder writable, "
                                "or mend a copy") from error  # fmt: skip
            changed += 1
    return changed


def mended(text: str, path: Path, vocabulary: Vocabulary) -> str:
    """The text of a record with every certain mend made, in canonical layout where it is a valid record."""
    from .engine import check_record
    from .moved import relocated
    from .resaved import holds_alone

    # Spans move to a source fetched anew all together or not at all: a record moved in part fits neither.
    moved = relocated(text, path, vocabulary)
    if moved != text:
        left = check_record(moved, path, vocabulary=vocabulary).findings
        rules = {finding.rule for finding in left}
        if "source-hash" not in rules:  # the source is the record's own: what is left is looked at one by one
            if "spans-moved" not in rules:
                text = moved
        elif all(holds_alone(finding.rule) and finding.facts.get("held", "0") == "0" for finding in left):
            text = moved
    for _ in range(_ROUNDS):
        findings = check_record(text, path, vocabulary=vocabulary).findings
        after = apply(text.removeprefix("\ufeff"), findings)
        if after == text or not _reads(after):
            break
        text = after
    try:
        return fmt(text, str(path))
    except RecordError:
        return text


def _reads(text: str) -> bool:
    """Whether a text is still YAML; a mend that broke it is not made."""
    try:
        parse(text)
    except RecordError:
        return False
    return True


def apply(text: str, findings: Iterable[Finding]) -> str:
    """Make the certain mends of the findings; those that touch each other wait for the next round."""
    mends = [finding.mend for finding in findings if finding.mend is not None and finding.mend.certain]
    if not mends:
        return text
    try:
        document = parse(text)
    except RecordError:
        return text
    root = places(document.text)
    # An order is mended alone: it moves what the others point at.
    for mend in mends:
        if mend.kind == "sort" and (after := _sorted(text, root, document.data, mend)) != text:
            return after
    edits: list[Edit] = []
    for mend in mends:
        edits += _edits(text, root, mend)
    done = len(text) + 1
    for start, end, new in sorted(set(edits), reverse=True):
        if end <= done:
            text = text[:start] + new + text[end:]
            done = start
    return text


def _edits(text: str, root: Node, mend: Mend) -> list[Edit]:
    node, steps = root.find(mend.path)
    if steps < len(mend.path):
        return []
    if mend.kind == "set":
        return [(node.place.start, node.place.end, _flow(mend.value, mend.path))]
    if mend.kind == "shift":
        return _shifted(text, node, int(mend.value))
    if mend.kind == "remove":
        return _removed(text, root, mend)
    if mend.kind == "insert":
        return _inserted(text, node, mend.value)
    return []


def _flow(value: Any, path: tuple[str | int, ...]) -> str:
    if isinstance(value, list | tuple):
        return "[" + ", ".join(str(number) for number in value) + "]"
    field = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    return scalar(value, field)


def _shifted(text: str, node: Node, by: int) -> list[Edit]:
    """Move the span of an item and of the measures in it."""
    spans = [node.children[key] for key in ("at", "value_at") if key in node.children]
    measures = node.children.get("measures")
    if measures is not None:
        spans += [m.children["at"] for m in measures.children.values() if "at" in m.children]
    edits: list[Edit] = []
    for span in spans:
        for number in span.children.values():
            place = number.place
            if (offset := _number(text, number)) is not None:
                edits.append((place.start, place.end, str(offset + by)))
    return edits


def _number(text: str, node: Node | None) -> int | None:
    """The whole number that stands there; None for what else may stand in a record that is not valid yet."""
    stands = text[node.place.start : node.place.end] if node is not None else ""
    return int(stands) if stands.isascii() and stands.isdigit() else None


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end + 1


def _after(text: str, node: Node) -> int:
    """Start of the line after a node.

    A block collection is said to end where the next token stands, so its last entry tells.
    """
    while node.children and not node.flow:
        node = list(node.children.values())[-1]
    return _line_end(text, max(node.place.end - 1, node.place.start))


def _removed(text: str, root: Node, mend: Mend) -> list[Edit]:
    """Take out an entry of a block list, with its lines."""
    parent, _ = root.find(mend.path[:-1])
    node, _ = root.find(mend.path)
    if parent.flow or len(parent.children) < 2:
        return []
    start = _line_start(text, node.place.start)
    return [(start, _after(text, node), "")]


def _inserted(text: str, node: Node, entry: dict[str, Any]) -> list[Edit]:
    """Put a row into a block list of flow rows, before the first that lies further on in the source."""
    if node.flow or not node.children:
        return []
    fields = ", ".join(f"{key}: {_flow(value, (key,))}" for key, value in entry.items())
    rows = list(node.children.values())
    line = text[_line_start(text, rows[0].place.start) :]
    pad = line[: len(line) - len(line.lstrip(" "))]
    for row in rows:
        at = row.children.get("at")
        first = _number(text, at.children.get(0)) if at else None
        if first is not None and first > entry["at"][0]:
            start = _line_start(text, row.place.start)
            return [(start, start, f"{pad}- {{{fields}}}\n")]
    end = _after(text, rows[-1])
    return [(end, end, f"{pad}- {{{fields}}}\n")]


def _sorted(text: str, root: Node, data: Any, mend: Mend) -> str:
    """Put the entries of a block list into the order of their spans, comments above an entry moving with it."""
    node, steps = root.find(mend.path)
    rows = list(node.children.values())
    for step in mend.path:
        data = data[step]
    if steps < len(mend.path) or node.flow or len(rows) < 2:
        return text
    spans = [_span(entry) for entry in data]
    if None in spans:
        return text
    first = _line_start(text, rows[0].place.start)
    starts = [first]
    for before, row in pairwise(rows):
        # Comments between two entries stand above the second.
        starts.append(max(_after(text, before), starts[-1]))
        if starts[-1] > row.place.start:
            return text
    end = _after(text, rows[-1])
    if end == len(text) and not text.endswith("\n"):
        text += "\n"
        end += 1
    chunks = [text[start:stop] for start, stop in zip(starts, [*starts[1:], end], strict=True)]
    order = sorted(range(len(rows)), key=lambda index: spans[index] or (0, 0))
    return text[:first] + "".join(chunks[index] for index in order) + text[end:]


def _span(entry: Any) -> tuple[int, int] | None:
    match entry.get("at") if isinstance(entry, dict) else entry:
        case [int(first), int(last)]:
            return first, last
    return None
