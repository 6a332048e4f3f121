"""Which digits the unit right behind them makes a quantity, whatever else the sentence says."""

from __future__ import annotations

import re

from ..parsers.numbers.units import unit_at

__all__ = ["is_quantity", "quantity_end"]

_SCALE = re.compile("[余多几]?[十百千]?[万亿]{0,2}[余多]?")
_UNDECIDED = frozenset({"time", "count", "people", "index", "ratio", "length", "voltage", "grade"})
"""Dimensions of units that stand in names too: 24小时博物馆, 320国道, 50人论坛, 20里水岸, 220千伏变电站."""
_COUNTERS = ("个百分点", *"个家座件所处套台辆张栋枚倍", "人次", "公里", "公顷", "千米", "万人", "亿人")
"""Of those units the ones that no name begins with behind bare digits."""
_NO_UNITS = ("公里处", "个月", "个季度", "个五年")
"""What says where or when behind bare digits (31公里处, 前10个月)."""
_PERCENT = re.compile("%|‰")
_OPEN, _SHUT = "“‘《「『", "”’》」』"
_REACH = 40
_NAMED = re.compile(r"[A-Za-z×*+＋·/\-—－.:：第每]$")


def is_quantity(text: str, start: int, end: int) -> bool:
    """Whether the digits ``text[start:end]`` are a quantity by the unit behind them."""
    return quantity_end(text, start, end) > 0


def quantity_end(text: str, start: int, end: int) -> int:
    """Where the unit ends that makes the digits ``text[start:end]`` a quantity, for no name has both; else 0.

    Inside quotation marks, behind a letter, a mark that joins numbers, or 第 they may be part of a name.
    """
    if text.startswith(_NO_UNITS, end) or _NAMED.search(text, max(0, start - 1), start) or _quoted(text, start):
        return 0
    scale = _SCALE.match(text, end)
    at = scale.end() if scale is not None else end
    counter = next((counter for counter in _COUNTERS if text.startswith(counter, end)), "")
    if counter or _PERCENT.match(text, at):
        return end + len(counter) if counter else at + 1
    found = unit_at(text, at)
    if found is None or found.dimension == "time":
        return 0
    scaled = at > end and text[at - 1] in "万亿"
    return at + found.size if scaled or found.dimension not in _UNDECIDED else 0


def _quoted(text: str, start: int) -> bool:
    """Whether a quotation mark or bracket of a title stands open before a place of its sentence."""
    before = text[max(0, start - _REACH) : start]
    opened = max(before.rfind(mark) for mark in _OPEN)
    if opened > max(before.rfind(mark) for mark in _SHUT):
        return True
    return before.count('"') % 2 == 1
