"""What a list of numbers says, put down for each of the labels that the numbers serve.

The numbers of a list share a predicate and a trailing bound, and each may have a sign, a bound or an aspect of its own.
"""

from __future__ import annotations

from ...schema.terms import Aspect, Comparator
from ..numbers.quantities import Quantity
from .aspects import RATES, aspect_of, is_rate, signed
from .bounding import after, leading_bound
from .clauses import own_bound, turned
from .continuing import STATES
from .predicates import Predicate
from .series import Place
from .stating import Stated

__all__ = ["RISES", "serve"]

_STEPS = frozenset(("跨越", "跨", "连跨", "连续跨越", "连上", "跨上", "迈上", "登上", "跃上", "站上", "冲上"))
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _GROWTH, _SHARE = Aspect.COUNT, Aspect.GROWTH, Aspect.SHARE
_AT_LEAST, _EQUAL, _MORE, _UP_TO = Comparator.GTE, Comparator.EQ, Comparator.GT, Comparator.LTE
_WORD = 2  # characters of a word
RISES = ("涨幅", "增幅", "增速")
"""How the names of growths end."""


def serve(
    sentence: Stated, place: Place, labels: list[list[str]], aspect: Aspect, said: Predicate, *, whole: bool
) -> None:
    """Put down what a list of numbers says of each label that they serve; ``whole`` says that 其中 may hold for it."""
    group, level = place.group, aspect
    first, last = group[0], group[-1]
    since = first.start, last.end
    if first is last:
        _put(sentence, first, labels[0], aspect, place.bound, said, whole=whole, since=since)
        return
    begin = len(sentence.carried.found)
    reached = first.end
    for quantity, served in zip(group, labels, strict=True):
        if said.sign and quantity is not first:
            # 出口、进口分别增长5%和下降3%
            said.sign = turned(sentence.text[reached : quantity.start]) or said.sign
        if quantity is not first and (words := own_bound(sentence.text[reached : quantity.start])):
            said.comparator = leading_bound(words)
        reached = quantity.end
        if (quantity.unit in RATES) != (first.unit in RATES) or (
            quantity.aspect is not first.aspect and level in STATES
        ):
            # 覆盖率、人均面积分别达到42%、14平方米; 接待人次和收入分别达到560万人次、45亿元
            aspect = aspect_of(quantity, served[0], said, "", "")
        elif level is _GROWTH and said.noun and is_rate(served[0]):
            # 失业率、物价涨幅分别控制在5.5%和3%以内: the rate itself, and a growth.
            aspect = _SHARE
        elif level is _SHARE and served[0].endswith(RISES):
            # 物价涨幅、失业率分别控制在3%和5.5%以内
            aspect, served = _GROWTH, [one[:-_WORD] for one in served]
        else:
            aspect = level
        own = place.bound if quantity is last else after(sentence.text, quantity.end)[1]
        # A trailing bound governs every value of the list.
        _put(sentence, quantity, served, aspect, own, said, whole=whole, since=since, trailing=place.bound)
    sentence.carried.share_out(begin)
    if len(sentence.carried.found) - begin == len(group):
        sentence.time_each(begin, first.start)


def _put(
    sentence: Stated, quantity: Quantity, served: list[str], aspect: Aspect, bound: Comparator | None,
    said: Predicate, *, whole: bool, since: tuple[int, int], trailing: Comparator | None = None,
) -> None:
    """Put down what a quantity says of each of the labels that it serves, within the bound behind it."""
    # 控制在…以内 outweighs what stands before.
    comparator = said.comparator if bound is not _UP_TO else None
    comparator = comparator or bound or trailing or (_MORE if quantity.more else None)
    if comparator is None:
        stepped = said.reach in _STEPS and aspect is not _COUNT
        comparator = _AT_LEAST if stepped or said.reach == "上" else _EQUAL
    value = signed(quantity.value, aspect, said) if said.sign < 0 else quantity.value
    for one in served:
        sentence.add(quantity, one, aspect, value, comparator, said, whole=whole, since=since)
