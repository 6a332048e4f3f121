"""Tables of figures in plain text: rows of a name and the figures in its columns, parted by tabs, blanks or strokes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .furniture import lines

__all__ = ["TABLED", "tables"]

TABLED = "a table of figures stands in the text and was left out; its numbers are in no item"
_FIGURE = r"[-－—+]?[0-9０-９]+(?:[.．,，][0-9０-９]+)*[%％‰]?"
_COLUMNS = re.compile(rf"[0-9０-９%％‰][ \t\u3000│┃|]+{_FIGURE}[ \t\u3000│┃|]*(?:[\r\n]|\Z)")
"""How a line of a table ends: without two such figures in a text there is none to look for."""
_PARTED = re.compile("[ \t\u3000]*[│┃|][ \t\u3000]*|[ \t\u3000]+")
_VALUE = re.compile(rf"{_FIGURE}|[-－—/]{{1,2}}")
_UNIT = re.compile("[%％‰]|[\u4e00-\u9fff/㎡㎞℃]{1,6}")
_NAME = re.compile(r"[^0-9，。；：！？,;:!?][^，。；：！？,;!?]{1,24}")
_HEAD = re.compile(r"[^，。；！？,;!?]{1,16}")
_LONGEST = 120
_LAST = frozenset("0123456789０１２３４５６７８９%％‰│┃|")
_ROWS = 2


def tables(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of tables, the line with the names of their columns included.

    Whether a row tells figures is told by its cells: the first names something, the others hold no more than a unit and
    at least two figures. A table that says what is to be done (1 | 新建公园 | 3个) is the report's.
    """
    # The lines of a report end with a mark or a word.
    if not any(line.rstrip()[-1:] in _LAST for line in text.split("\n") if line) or _COLUMNS.search(text) is None:
        return
    rows = list(lines(text))
    first = -1
    for at, row in enumerate([*rows, None]):
        if row is not None and _tells(row.text):
            first = at if first < 0 else first
            continue
        if first >= 0 and at - first >= _ROWS:
            head = first > 0 and _heads(rows[first - 1].text)
            yield rows[first - head].start, rows[at - 1].end
        first = -1


def _cells(line: str) -> list[str]:
    return [cell for cell in _PARTED.split(line.strip("│┃| \t\u3000")) if cell]


def _tells(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    name, *others = _cells(line) or [""]
    if len(others) < 2 or _NAME.fullmatch(name) is None:
        return False
    values = sum(1 for cell in others if _VALUE.fullmatch(cell))
    if values < 2 or not any(cell[0].isdigit() or cell[-1].isdigit() for cell in others):
        return False
    return len(others) - values <= 1 and all(_VALUE.fullmatch(cell) or _UNIT.fullmatch(cell) for cell in others)


def _heads(line: str) -> bool:
    cells = _cells(line)
    return len(cells) > 2 and len(line) <= _LONGEST and all(_HEAD.fullmatch(cell) for cell in cells)
