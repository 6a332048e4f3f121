"""The words that bound a number: before it (不低于, 约, 突破) and right behind it (左右, 以上).

``predicate`` meets the ones before it among the other words there; those behind a number are read here alone.
"""

from __future__ import annotations

import re

from ...schema.terms import Comparator
from ..numbers.idioms import RANK_STEPS
from ..wording.gathering import entries

__all__ = ["AFTER_OPENS", "BOUNDS", "after", "bounds_in", "leading_bound"]

BOUNDS = {
    word: bound
    for bound, words in (
        (Comparator.ABOUT, "约 大约 大体 大致 大概"),
        (Comparator.GT, "超 超过 超出 首超 首破 突破 逾 高于 大于 多于 过 破 冲破 迈过 跨过 越过 闯过"),
        (Comparator.GT, "超越 冲过 跃过 不止 远超 远超过 远高于"),
        (Comparator.GT, "＞ >"),
        (Comparator.GTE, "达到或超过 达到或高于 达到或略高于 达到或突破 达到或略超过 达到并超过"),
        (Comparator.GTE, "不低于 不少于 至少 不小于 最少 不下于 不下 未低于 ≥ ≧"),
        (Comparator.LTE, "不超过 不高于 最多 不多于 不大于 不突破 未超过 没有超过 未突破 不超 未超 未高于 ≤ ≦"),
        (Comparator.LT, "近 接近 不到 低于 不足 少于 小于 将近 逼近 直逼 迈近 临近 趋近 靠近"),
        (Comparator.LT, "未到 未达 不及 不满 未满 跌破 降破 ＜ <"),
    )
    for word in entries(words)
}
_BOTH = ("双超", "双过", "双破", "双突破", "双双突破", "双双超过")
BOUNDS |= {said: Comparator.GT for word in _BOTH for said in (word, f"“{word}”")}
"""Bounds that two things reach (财政收入、税收收入实现“双超”|10亿元)."""
_POST = re.compile(
    r"(左右|上下|以上|以内|以下|及以上|及以下|之[内上]|以外|上下浮动|范围内|内(?=[，,。；;、）)]|$)|内(?=决|办|完|解|答"
    r"|审)|(?<=[天时钟日])内(?!部)|(?<=[米里])内(?=有|可|能|到|即|就|必|均|都|实现|设)|强(?=[，,。；;、）)]|$)|(?<=之[一二三四五六七八九])强|多(?=[，,。；;、的]|$)|(?<=成)多|[新大]?台阶|大关|关口|门槛(?=[，,。；;、）)]|$))"
)
_POST_OPENS = frozenset("左上以及之范内强多新台大关门")
_REST_OF_SIGN = frozenset("。o")
_BOUND_ALONE = re.compile("(?:以[内下上]|左右)(?:[，。；、）]|$)")
_STEPS_OPEN = frozenset(word[0] for word in RANK_STEPS)
AFTER_OPENS = _POST_OPENS | _REST_OF_SIGN | _STEPS_OPEN | {"级"}
"""What opens the bound right behind a number."""
_POST_BOUND = {
    word: bound
    for bound, words in (
        (Comparator.ABOUT, "左右 上下"),
        (Comparator.GTE, "以上 及以上 之上"),
        (Comparator.LTE, "以内 以下 及以下 之内 内"),
        (Comparator.GT, "强 多"),
    )
    for word in entries(words)
}
_ANY_COMPARE = re.compile("|".join(sorted(BOUNDS, key=lambda word: -len(word))))


def leading_bound(words: str) -> Comparator | None:
    """Return the bound that the words open with (不少于建成区面积的), or None."""
    for length in (3, 2, 1):
        bound = BOUNDS.get(words[:length])
        if bound is not None:
            return bound
    return None


def bounds_in(words: str) -> set[Comparator]:
    """Return every bound that some word of the text may set."""
    found = {BOUNDS[match.group()] for match in _ANY_COMPARE.finditer(words)}
    return found | {bound for word, bound in _POST_BOUND.items() if word in words}


def after(text: str, end: int) -> tuple[int, Comparator | None]:
    """Read the bound right behind a number that ends at ``end``: where it ends, and what it says."""
    opens = text[end : end + 1]
    if opens not in AFTER_OPENS:
        return end, None
    if opens in _STEPS_OPEN:
        # 前移3个|位次以上: what the steps are counted in stands between.
        match = _POST.match(text, end + len(RANK_STEPS[0])) if text.startswith(RANK_STEPS, end) else None
        return (match.end(), _POST_BOUND.get(match.group())) if match else (end, None)
    past = opens in _REST_OF_SIGN
    if past and (text[end - 1] not in "%‰" or _BOUND_ALONE.match(text, end + 1) is None):
        return end, None
    match = _POST.match(text, end + (past or text.startswith("级以", end)))  # 控制在7.8%。以内
    if not match:
        return end, None
    return match.end(), _POST_BOUND.get(match.group())
