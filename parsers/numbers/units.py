"""Units as they follow a number: the longest name of the vocabulary, composite and bracketed forms included."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from ...schema.terms import Aspect
from ...schema.vocabulary import Unit, units
from ..wording.gathering import entries

__all__ = ["COMPOSING", "FoundUnit", "longer_heads", "scaled_heads", "short_units", "unit_at", "unit_heads"]

# Names of the vocabulary that stand behind a digit far more often as part of a name, a date or another word.
_NOT_AFTER_DIGITS = frozenset(
    entries("A A级 级 星 星级 P M 号 届 月 日 季度 周年 线 路 点 桥 港 步 字 里 周 面 首 管 针 基 带 团 地 院 廊")
)
_COUNTERS_THAT_STAY = entries(
    "个百分点 个千分点 个基点 个点 个月 个小时 个钟头 个季度 个工作日 个星期 个指数点"
)
_BRACKETED = re.compile(
    r"[(（](?:[次个家户处套间台件条段座只头羽所项名人辆匹]|人次|场次|[丛株根本册幅支枚艘盏栋块床部门片对眼口])[)）](?:次(?![数序]))?"
)
COMPOSING = frozenset("/／(（")
"""What a unit goes on with that is one with what stands behind it (元/吨, 人（次）)."""
_AMOUNT_ENDS = frozenset("，。、；：！,;）)") | {""}
_SECOND = frozenset("干级高要生优新中")
"""What 次 makes a word with that is no unit."""
_ALONE = (1,)
_SCALES = "十百千万亿"
_PER = re.compile(r"[/／]每?[百千万亿]{0,2}")
# Counters that the vocabulary need not convert, but that reports put behind digits.
_EXTRA = dict.fromkeys(entries("大 大项 小项 门类 类别 人份 篇次 周 面"), "个") | {
    **dict.fromkeys(entries("册次 本次 笔次 处次 栋次 趟次 桌次 期次 堂次 份次 张次 组次 课次 个批次"), "个"),
    "条段": "条",
    "个工日": "个",
    "工日": "个",
    "季": "个月",
    "里": "公里",
    "方": "立方米",
}


class FoundUnit(NamedTuple):
    """A unit found behind a number: how long it is and what the vocabulary says of it."""

    size: int
    dimension: str
    aspect: Aspect


def _usable(entry: Unit, name: str, simple: frozenset[str]) -> bool:
    if name in _NOT_AFTER_DIGITS:
        return False
    if entry.aspect is not Aspect.COUNT or name in _COUNTERS_THAT_STAY:
        return True
    # 个车位, 张床位, 座基站: the counter is the unit, the noun behind it is what is counted.
    return len(name) == 1 or name[0] not in "个张座" or name in simple


@cache
def _table() -> tuple[dict[str, FoundUnit], dict[str, tuple[int, ...]]]:
    """What is found where a name stands, and by the first two characters how long those that may are, longest first.

    Names that open with a Latin letter are listed in lower case.
    """
    simple = frozenset(entry.unit for entry in units() if len(entry.unit) == 1)
    entries_by_name = [(name, entry) for entry in units() for name in entry.names if _usable(entry, name, simple)]
    by_unit = {entry.unit: entry for entry in units()}
    entries_by_name += [(name, by_unit[like]) for name, like in _EXTRA.items()]
    found: dict[str, FoundUnit] = {}
    sizes: dict[str, set[int]] = {}
    for name, entry in entries_by_name:
        key = name.lower() if name[0].isascii() else name
        found.setdefault(key, FoundUnit(len(name), entry.dimension, entry.aspect))
        if len(name) > 1:
            sizes.setdefault(key[:2], set()).add(len(name))
    return found, {head: (*sorted(lengths, reverse=True), 1) for head, lengths in sizes.items()}


@cache
def short_units() -> dict[str, FoundUnit]:
    """Return what is found for the names of one character."""
    return {name: found for name, found in _table()[0].items() if len(name) == 1}


@cache
def longer_heads() -> Collection[str]:
    """Return the first two characters of all names of more than one, Latin letters in lower case."""
    return _table()[1]


@cache
def scaled_heads() -> frozenset[str]:
    """Return the first two characters of the names of units that open like a scale word (千瓦, 百分点)."""
    return frozenset(head for head in _table()[1] if head[0] in _SCALES)


@cache
def unit_heads() -> frozenset[str]:
    """Return the characters that names of units open with, Latin letters in lower case."""
    return frozenset(name[0] for name in _table()[0])


def unit_at(text: str, start: int) -> FoundUnit | None:
    """Return the longest unit that starts at the offset (a scale word before it not included), or None."""
    found = _listed(text, start)
    if not found:
        return None
    end = start + found.size
    following = text[end : end + 1]
    if following in _SECOND and found.size > 1 and text[end - 1] == "次":
        # 100条|次干道, 12处|次生灾害
        return short_units().get(text[start])
    if found.dimension == "money" and text[start] == "个" and following not in _AMOUNT_ENDS:
        # 3个亿元以上项目: so many projects, but 收入13.6个亿
        return short_units().get("个")
    if following not in COMPOSING:
        return found
    if following in "/／":
        below_at = end + 1
        below = _listed(text, below_at)  # 元/千瓦时: 千 is no scale here
        if not below and (per := _PER.match(text, end)):
            below_at = per.end()
            below = _listed(text, below_at)
        if below:
            aspect = Aspect.LEVEL if found.aspect is Aspect.LEVEL else Aspect.RATIO
            return FoundUnit(below_at + below.size - start, "composite", aspect)
    elif bracketed := _BRACKETED.match(text, end):
        return found._replace(size=bracketed.end() - start)
    return found


def _listed(text: str, start: int) -> FoundUnit | None:
    names, sizes = _table()
    head = text[start : start + 2]
    if not head[:1].isascii():
        for size in sizes.get(head, _ALONE):
            found = names.get(text[start : start + size])
            if found is not None:
                return found
        return None
    for size in sizes.get(head.lower(), _ALONE):
        end = start + size
        found = names.get(text[start:end].lower())
        if found is not None:
            following = text[end : end + 1]
            if head[:1].isalpha() and following.isascii() and following.isalnum():
                continue
            if following == "." and text[end - 1].isdigit() and text[end + 1 : end + 2].isdigit():
                # M2.5 is no M2.
                continue
            return found
    return None
