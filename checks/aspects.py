"""What the unit of a number and the words right at it decide of its aspect; where both leave a choice, nothing is said.

The parser weighs labels, verbs and nouns and may be wrong; what stands here needs none of that and is true of every
right reading.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..parsers.measures.aspects import is_rate
from ..parsers.numbers.units import unit_at
from ..schema.measure import Qualified
from ..schema.terms import Aspect, Comparator

__all__ = ["aspect_fits", "aspects_said"]

_LEVEL, _COUNT, _GROWTH, _CHANGE = Aspect.LEVEL, Aspect.COUNT, Aspect.GROWTH, Aspect.CHANGE
_SHARE, _RATIO, _RANK, _THRESHOLD = Aspect.SHARE, Aspect.RATIO, Aspect.RANK, Aspect.THRESHOLD
_ALL = frozenset(Aspect)
_PARTS = frozenset("%‰成")
_HEADS = frozenset({"households", "people", "person_times"})
"""Dimensions of what is only ever counted."""
_COUNTED = _HEADS | {"count", "time", "containers", "index", "ratio"}
"""Dimensions whose numbers are not amounts."""
_SCALE = re.compile("^[十百千]?[万亿]+(?=.)")
_PLACE = re.compile(
    "(?:倒数)?(?:第|[前末后])[0-9一二三四五六七八九十百]+[位名强]|[0-9一二三四五六七八九十百]+强|首[位席]?|榜首"
)
_OPENS = frozenset("第前末后首倒榜")
"""What a place in a ranking may begin with."""
_BOUND = re.compile(
    "以[上下内外]|及其?以|[级档型的]|之[上下内]|大关|门槛"
    "|[^，。；]{0,3}(?:产业|企业|项目|园区|集群|覆盖率|服务圈|范围)"
)
"""What bounds a class right behind a number that carries no comparator."""
_LIMITS = re.compile("[超过满达逾破近于足至上大]$")
_AGED = ("岁", "周岁")
_MOVES = re.compile("[增升降减涨跌缩翻幅速快多少负落扩高低长压省约滑退超善优倍简]|[上下]调|同比|环比")
"""A growth is told by one of these somewhere in its sentence."""
_GROWN = re.compile(
    "(?:增长|下降|增速|增幅|涨幅|降幅)(?:速度)?(?:了|约|近|超过?|均?为|达|逾|仅|[、，,]?分别(?:为)?)?$"
)
_BEFORE, _AFTER = 12, 8
"""Characters around a number in which a verb of change stands right at it."""
_MOVED = re.compile(f"{_MOVES.pattern}|[提延节赢加改]|[前后]移|[前进]位|前进")
_PLACED = re.compile("[第前末后首强榜尾冠]")
_PLACES = ("位", "名", "席", "位次", "")
_PER = re.compile("[每均比倍]")
_PER_LABEL = re.compile("[每均比率倍密人户]|系数")


def aspect_fits(measure: Qualified, text: str, start: int, end: int, led: str = "") -> bool:
    """Whether ``aspects_said`` holds the aspect of a measure; the usual cases without a look at every word."""
    aspect, unit, quote = measure.aspect, measure.unit, text[start:end]
    if aspect in _by_unit(unit, measure.denominator is not None) and measure.component is None:
        placed = quote[:1] in _OPENS or quote[-1:] == "强"
        if aspect in (_LEVEL, _COUNT) and not placed:
            return True
        if aspect is _GROWTH and not placed and _MOVES.search(text) is not None:
            return True
    return aspect in aspects_said(measure, text, start, end, led)


def aspects_said(measure: Qualified, text: str, start: int, end: int, led: str = "") -> frozenset[Aspect]:
    """The aspects that a number may have by its unit and the words right at it.

    ``text`` is its sentence, ``led`` what may tell of its growth above: the sentence before a semicolon, the heading.
    """
    quote, unit = text[start:end], measure.unit
    if _PLACE.match(quote):
        return frozenset({_RANK})
    if measure.component is not None:
        return frozenset({_RATIO, _SHARE})
    allowed = _by_unit(unit, measure.denominator is not None)
    if unit in _PARTS and measure.label.endswith(("指数", "系数")):
        allowed |= {_LEVEL}  # an index is written in per cent too
    if unit.endswith(("倍", "番", "百分点")) or measure.denominator is not None:
        return allowed
    plain = measure.comparator is Comparator.EQ and measure.upper is None and not unit.endswith(_AGED)
    if plain and not (_BOUND.match(text, end) or _LIMITS.search(text, max(0, start - 1), start)):
        allowed -= {_THRESHOLD}
    if not (_PLACED.search(quote) or unit in _PLACES):
        allowed -= {_RANK}
    if not (_PER_LABEL.search(measure.label) or "/" in unit or _PER.search(text, 0, start)):
        allowed -= {_RATIO}
    if not any(_MOVED.search(words) for words in (text[: end + _AFTER], led, measure.label)):
        allowed -= {_CHANGE}
    if _GROWTH in allowed:
        if unit in _PARTS and _GROWN.search(text, max(0, start - _BEFORE), start) and not is_rate(measure.label):
            return frozenset({_GROWTH})
        named = measure.indicator is not None and not is_rate(measure.label)  # a row of a table: 固定资产投资|12%
        if not named and not any(_MOVES.search(words) for words in (text, led, measure.label)):
            allowed -= {_GROWTH}
    return allowed


@lru_cache(maxsize=1 << 10)
def _by_unit(unit: str, fraction: bool) -> frozenset[Aspect]:
    """What a number in that unit can say at all."""
    if unit.endswith("百分点"):
        return frozenset({_CHANGE})
    if unit.endswith("番"):
        return frozenset({_GROWTH})
    if fraction:
        return frozenset({_SHARE, _GROWTH, _CHANGE, _RATIO})
    if unit in _PARTS:
        return frozenset({_SHARE, _GROWTH, _CHANGE, _RANK, _THRESHOLD})
    if unit.endswith("倍"):
        return frozenset({_GROWTH, _RATIO})
    if not unit:
        return _ALL  # 增长18.3；: the sign of per cent was lost
    found = unit_at(_SCALE.sub("", unit), 0)
    dimension = found.dimension if found is not None else ""
    if dimension and dimension not in _COUNTED:
        return frozenset({_LEVEL, _CHANGE, _THRESHOLD, _RATIO})
    return _ALL - {_GROWTH, _SHARE} - ({_LEVEL} if dimension in _HEADS else set())
