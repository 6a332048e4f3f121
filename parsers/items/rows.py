"""Rows of a table of targets: the name of each, its unit and its value stand in cells of their own."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..numbers.units import unit_at

__all__ = ["Row", "is_header", "is_row", "row"]

_CELL = re.compile(r"[^|]+")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:[-—~～至][0-9]+(?:\.[0-9]+)?)?")
_SAID = re.compile(r"[0-9]|同步|[完达]成?|以内|以上|平衡|持平|稳定")
_TOLD = re.compile(r"增长|下降|上涨|达到?|力争|控制|保持|完成|与|降低|提高|新增|稳|不[低高超]|[高低]于")
"""How the value of a row opens that goes on from its name (地区生产总值 | 增长6%)."""
_ITEM = re.compile(r"[0-9]{1,2}[、.．]?|[一二三四五六七八九十]{1,3}")
_GROWS = re.compile(r"(?:总值|增加值|收入|投资|总额|产值|零售额|外资|[进出]口)$")
_COLUMNS = re.compile(r"(?:[|]|^)(?:主要)?(?:指标|项目|序号)(?:名称)?[|]|目标值?[|]|(?:计量)?单位[|]")
_BOUNDS = {"≤": "不超过", "≥": "不低于", "＜": "低于", "＞": "超过", "<": "低于", ">": "超过"}


class Row(NamedTuple):
    """A row as a clause."""

    said: str
    name_at: int
    """Where its name begins in the row."""
    end: int
    """Where its value ends in the row."""
    number_at: tuple[int, int] | None
    """The number of its value in the row, whose unit may stand in a cell of its own."""


def is_row(words: str) -> bool:
    """Whether a line is one of a table whose cells strokes part."""
    return words.count("|") > (words[:1] == "|")


def is_header(words: str) -> bool:
    """Whether a line names the columns of such a table."""
    return is_row(words) and _COLUMNS.search(words) is not None


def row(words: str) -> Row | None:
    """The clause that a row says: its name and the last of its cells that hold a value."""
    cells = [(found.start(), found.end()) for found in _CELL.finditer(words)]
    named = next((place for place, cell in enumerate(cells) if not _ITEM.fullmatch(words, *cell)), None)
    if named is None or _SAID.match(words, cells[named][0]):
        return None
    name = words[slice(*cells[named])]
    units = [cell for cell in cells[named + 1 :] if _is_unit(words, *cell)]
    values = [cell for cell in cells[named + 1 :] if cell not in units and _SAID.search(words, *cell)]
    if not values:
        return None
    start, end = values[-1]
    value = words[start:end]
    number = _NUMBER.search(value)
    unit = words[slice(*units[0])] if units else ""
    own = number is not None and (value[number.end() :][:1] in ("%", "‰") or unit_at(value, number.end()) is not None)
    if number is not None and unit and not own:
        value = f"{value[: number.end()]}{unit}{value[number.end() :]}"
    value = _BOUNDS.get(value[0], value[0]) + value[1:]
    joint = "" if _TOLD.match(value) else "增长" if "%" in value and _GROWS.search(name) else "为"
    at = (start + number.start(), start + number.end()) if number is not None else None
    return Row(f"{name}{joint}{value}", cells[named][0], end, at)


def _is_unit(words: str, start: int, end: int) -> bool:
    found = unit_at(words, start) or (unit_at(words, start + 1) if words[start] in "万亿千百" else None)
    if words[start:end] in ("%", "‰"):
        return True
    return found is not None and end - start <= _UNIT_LONGEST and _NUMBER.search(words, start, end) is None and (
        found.size >= end - start - 1
    )


_UNIT_LONGEST = 8
