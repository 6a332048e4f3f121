"""Where every node of a record stands in its file. Read only when there is something to point at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from .yaml_reader import MAX_DEPTH

__all__ = ["Node", "Place", "nodes", "places"]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ENDS = (yaml.SequenceEndEvent, yaml.MappingEndEvent)


class Place(NamedTuple):
    """A stretch of the file: line and column count from 1, offsets from 0 in code points."""

    line: int
    column: int
    start: int
    end: int
    end_line: int


@dataclass(slots=True)
class Node:
    """A node of the document and what stands below it."""

    place: Place
    flow: bool = False
    """True for a mapping or list in braces or brackets; for a scalar, true where it is quoted."""
    key: Place | None = None
    """Place of the key that leads to it, in a mapping."""
    children: dict[str | int, Node] = field(default_factory=dict)
    mapping: bool = False

    def find(self, path: Sequence[str | int]) -> tuple[Node, int]:
        """Return the deepest node on the way along ``path`` and how many steps lead to it."""
        node = self
        for steps, step in enumerate(path):
            below = node.children.get(step)
            if below is None:
                return node, steps
            node = below
        return node, len(path)


def places(text: str) -> Node:
    """Return the tree of places of a document that :func:`yaml_reader.parse` could read.

    ``text`` is without a byte order mark (``Document.text``). Of keys that stand twice the first counts.
    """
    root: Node | None = None
    stack: list[Node] = []
    pending: Place | None = None
    key: str | None = None
    event: Any
    for event in yaml.parse(text, Loader=_LOADER):
        if type(event) in _ENDS:
            node = stack.pop()
            node.place = node.place._replace(end=event.end_mark.index, end_line=event.end_mark.line + 1)
            continue
        if not isinstance(event, yaml.ScalarEvent | yaml.SequenceStartEvent | yaml.MappingStartEvent):
            continue
        node = Node(_place(event), flow=_flow(event), mapping=isinstance(event, yaml.MappingStartEvent))
        if not stack:
            root = root or node
        else:
            parent = stack[-1]
            if not parent.mapping:
                parent.children[len(parent.children)] = node
            elif key is None:
                key, pending = str(getattr(event, "value", "")), node.place
                continue
            else:
                node.key = pending
                parent.children.setdefault(key, node)
                key = None
        if not isinstance(event, yaml.ScalarEvent):
            if len(stack) > MAX_DEPTH:
                break
            stack.append(node)
    return root or Node(Place(1, 1, 0, 0, 1))


def nodes(root: Node) -> Iterator[tuple[tuple[str | int, ...], Node]]:
    """Yield every node with its path, parents first, in the order of the file."""
    todo: list[tuple[tuple[str | int, ...], Node]] = [((), root)]
    while todo:
        path, node = todo.pop()
        yield path, node
        todo.extend(((*path, step), below) for step, below in reversed(node.children.items()))


def _place(event: Any) -> Place:
    start, end = event.start_mark, event.end_mark
    return Place(start.line + 1, start.column + 1, start.index, end.index, end.line + 1)


def _flow(event: Any) -> bool:
    if isinstance(event, yaml.ScalarEvent):
        return event.style in ("'", '"')
    return bool(event.flow_style)
