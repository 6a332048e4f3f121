"""Tables of figures in plain text: rows of a name and the figures in its columns, parted by tabs, blanks or strokes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lines import lines

__all__ = ["TABLED", "tables"]

TABLED = "a table of figures stands in the text and was left out; its numbers are in no item"
_FIGURE = r"[-－—+]?[0-9０-９]+(?:[.．,，][0-9０-９]+)*[%％‰]?"
_COLUMNS = re.compile(
    rf"[0-9０-９%％‰][ \t\u3000│┃|]+[\u4e00-\u9fff]{{0,4}}{_FIGURE}[\u4e00-\u9fff]{{0,2}}"
    r"[ \t\u3000│┃|]*(?:[\r\n]|\Z)"
)
"""How a line of a table ends: without two such figures in a text there is none to look for."""
_PARTED = re.compile("[ \t\u3000]*[│┃|][ \t\u3000]*|[ \t\u3000]+")
_AIMED = "(?:增长|增幅|下降|不低于|不高于|控制在|达到|完成)?"
_BOUND = "(?:以上|以内|左右|以下)?"
_VALUE = re.compile(rf"{_AIMED}{_FIGURE}{_BOUND}|[-－—/]{{1,2}}")
_CELL = re.compile("[^ \t\u3000│┃|\r\n]+")
_STROKES = re.compile("[│┃|]")
_RULE = re.compile("[|│┃:—─ -]+")
"""The line below the names of the columns in Markdown."""
_AIMS = re.compile("目标|预期|计划")
"""What the last column is called of a table of targets."""
_ANNOUNCED = re.compile("(?:目标|预期|指标)[^，。；]{0,8}$")
"""How the line above ends that announces such a table."""
_UNIT = re.compile("[%％‰]|[\u4e00-\u9fff/㎡㎞℃]{1,6}")
_NAME = re.compile(r"[^0-9，。；：！？,;:!?][^，。；：！？,;!?]{1,24}")
_HEAD = re.compile(r"[^，。；！？,;!?]{1,16}")
_SAYS = re.compile(rf"{_AIMED}{_FIGURE}(?<=[%％‰]){_BOUND}")
"""A value that says with its name what is aimed at."""
_LONGEST = 120
_LAST = frozenset("0123456789０１２３４５６７８９%％‰│┃|")
_ROWS = 2


def tables(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of tables, the line with the names of their columns included.

    Whether a row tells figures is told by its cells: the first names something, the others hold no more than a unit and
    at least two figures. A table that says what is to be done (1 | 新建公园 | 3个) is the report's. Of one that a line
    above announces as targets all is read where strokes part its cells, else the name and the value that says of each
    row what is aimed at.
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
            names = first - 2 if first > 1 and _RULE.fullmatch(rows[first - 1].text) else first - 1
            head = names >= 0 and _heads(rows[names].text)
            aims = head and names > 0 and _ANNOUNCED.search(rows[names - 1].text) is not None
            aims = aims and _AIMS.search(_cells(rows[names].text)[-1]) is not None
            if aims and _STROKES.search(rows[first].text):
                first = -1
                continue
            if aims and all(_SAYS.fullmatch(_cells(one.text)[-1]) for one in rows[first:at]):
                for one in rows[names:at]:
                    yield _between(text, one.start, one.end)
            else:
                yield rows[names if head else first].start, rows[at - 1].end
        first = -1


def _cells(line: str) -> list[str]:
    return [cell for cell in _PARTED.split(line.strip("│┃| \t\u3000")) if cell]


def _between(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of a row from the end of its first cell to the start of its last."""
    cells = [found.span() for found in _CELL.finditer(text, start, end)]
    return cells[0][1], cells[-1][0]


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
