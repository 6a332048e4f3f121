"""What a value is only compared with: a base of the same thing, or a pace that it kept in another time."""

from __future__ import annotations

import re

__all__ = ["SET", "is_base", "is_outpaced", "outpaced_by"]

SET = re.compile("目标|计划|设想|预期|预算|规划|指标")
"""That a base was only set, not reached."""

_BASE = re.compile(r"(?:^|[，,])(?:比|较)[^，,。；0-9]{0,14}(?:的|为)(?:约|近)?$")
_PLANNED = re.compile(r"(?:^|[，,])(?:比|较)[^，,。；0-9]{2,14}(?:目标|计划|预期)$")
_MORE = re.compile(r"(?:又|还|再|将|要|实际)?(?:超[过额出]?|多|少|高|低|增[加长]|减少|提高|上升|下降|降低)")
_PACES = ("的水平", "的速度", "的幅度")
_PASSED = re.compile(r"(?:高于|低于|超过|快于|慢于)[^，。；]{2,40}$")
_PASSED_THING = re.compile(
    "(?:高于|低于|超过|快于|慢于)(?P<thing>(?:(?![年期前上去本全计预目规增递])[^，。；0-9]){2,10}?)"
    "(?:年均|平均|每年|同期|同比)*(?:增长|递增|提高|上升|增加)$"
)
"""Another thing that has the pace, not another time (快于重工业|年均增长)."""


def is_base(text: str, region: str, end: int) -> bool:
    """Is the number that ends at ``end`` what another is more or less than (比设想的六百亿元多出54%)?

    ``region`` is the text before the number.
    """
    based = _BASE if "的" in region[-2:] else _PLANNED if region.endswith(("目标", "计划", "预期")) else None
    return based is not None and based.search(region) is not None and _MORE.match(text, end) is not None


def outpaced_by(region: str) -> str:
    """Return the thing whose pace it is where that is another one (超过重工业每年平均增长), or nothing."""
    passed = _PASSED_THING.search(region)
    return passed["thing"] if passed is not None else ""


def is_outpaced(text: str, region: str, end: int) -> bool:
    """Is it a pace of another time (递增6%，高于前28年平均递增4.3%的水平)?"""
    return text.startswith(_PACES, end) and _PASSED.search(region) is not None
