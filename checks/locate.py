"""Where an item of a record stands in its file, found by its id."""

from __future__ import annotations

from pathlib import Path

from ..converters.yaml_places import Node, Place, places
from ..converters.yaml_reader import RecordError, parse
from .finding import Path as Steps
from .source import SourceError, open_plain

__all__ = ["place_of"]

_TOP = Place(1, 1, 0, 0, 1)


def place_of(file: Path, path: Steps) -> Place:
    """Place of a node; a list may be entered by the id of an entry (``("targets", "t03")``)."""
    try:
        document = parse(open_plain(file, 64_000_000), str(file))
    except (SourceError, RecordError):
        return _TOP
    node: Node = places(document.text)
    data = document.data
    for step in path:
        if isinstance(data, dict) and "items" in data and step not in data:
            data, node = data["items"], node.children["items"]
        if isinstance(data, list) and isinstance(step, str):
            step = next((i for i, entry in enumerate(data) if isinstance(entry, dict) and entry.get("id") == step), -1)
        if isinstance(data, dict) and isinstance(step, int) and "measures" in data:
            data, node = data["measures"], node.children["measures"]
        if step not in node.children:
            break
        node = node.children[step]
        data = data[step]
    return node.place
