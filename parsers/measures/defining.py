"""Bounds that say which things are meant, though none are counted (使用10年以上、面积不足30平方米的|公租房)."""

from __future__ import annotations

import re

from .predicates import Predicate

__all__ = ["is_bound_of_things"]

_THINGS = (
    "的(?![^，。；、]{0,10}(?:目标|任务|要求|水平|速度|成绩|增长|现状|局面|问题|状况|历史|困境|差距|规模|标准|优势|基础))"
    "[^，。；：、0-9的和与及]{2,14}"
)
_THOSE = re.compile(_THINGS)
_BOUND = "[^，。；、0-9]{1,10}[0-9.]+[百千万亿]{0,2}[一-龥/]{1,5}?(?:及?以[上下])?"
_TOO = re.compile(f"(?:及?以[上下])?[、且和](?:{_BOUND}[、且和]){{0,2}}{_BOUND}{_THINGS}")
"""Another bound of the same things behind one (10年|以上、面积不足30平方米的公租房)."""
_BEFORE = re.compile(
    "(?:[0-9][^，。；、0-9]{1,5}以[上下]|(?:不足|不到|不满|低于|小于|少于)[0-9.]+[^，。；、0-9]{1,5})"
    "[、且和][^，。；、0-9]{1,12}$"
)
"""The bound before another one."""
_REACH = 28  # characters before a number in which that stands
_SHORT = frozenset(("不足", "不到", "不满", "低于", "小于", "少于", "未达", "未到", "未满"))
"""Words that hold things to be too small, which no deed makes them."""
_MEASURE = (
    "面积", "长度", "宽度", "高度", "距离", "年限", "产值", "收入", "规模", "投资", "容量", "层数", "人数", "产能",
)
"""What things have too little of."""


def is_bound_of_things(text: str, start: int, end: int, label: str, said: Predicate) -> bool:
    """Does the number ``[start, end)`` bound the things that stand behind 的, alone or beside another bound?"""
    if said.sign or said.to or not label:
        return False
    if text.startswith("以", end) or text.startswith("及以", end):
        return _TOO.match(text, end) is not None
    if not text.startswith("的", end) or _THOSE.match(text, end) is None:
        return said.reach in _SHORT and text[end : end + 1] in _JOINS and _TOO.match(text, end) is not None
    if said.reach in _SHORT and label.endswith(_MEASURE):
        return True
    return said.comparator is not None and _BEFORE.search(text, max(0, start - _REACH), start) is not None


_JOINS = frozenset("、且和")
