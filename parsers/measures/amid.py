"""A circumstance with a figure of its own between a thing and its number (进出口在对美贸易下降3成的情况下|增长12%)."""

from __future__ import annotations

import re

__all__ = ["AMID", "around", "inside"]

AMID = ("的情况下", "的形势下", "的背景下", "的条件下", "的压力下", "的前提下", "的影响下", "的基础上")
"""How such a circumstance goes on behind its figure."""
# One that is only a time (在上年增长30%的基础上) tells of the thing itself.
_OPENS = re.compile(
    "([^，。；、]{2,24}?)(?:是|仍|又|还)?在(?!建|岗|校|册|外|[上去前]年|20[0-9]{2}年|(?:去年|上年)?同期|高位)(?=[^，。；]{2})"
)
_REACH = 80  # characters before the figure in which the circumstance opens
_GOES_ON = re.compile("^的..[下上](?:仍然?|还|依然|继续|又|再|实现了?)*")


def inside(region: str) -> str:
    """The words before a figure that such a circumstance goes on behind, without those that stand before it."""
    opened = _OPENS.search(region)
    return region[opened.end() :] if opened else region


def around(text: str, clause: int, figure: int, region: str) -> str:
    """The words for the number behind the circumstance, whose own ``figure`` stands in the ``clause``: what is measured
    stands before it."""
    opened = _OPENS.search(text, max(clause, figure - _REACH), figure)
    return opened[1] + _GOES_ON.sub("", region) if opened else region
