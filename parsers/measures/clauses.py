"""The marks that part the clauses of a sentence, and the quantities that stand together in one list."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from ...schema.terms import Aspect
from ..numbers.quantities import MOVED_BY, Quantity

__all__ = [
    "AND", "CLAUSE_MARK", "JOINTS", "OPENS_LISTED", "PAUSE", "SCALES", "Mark", "group_at", "listed", "marks",
    "own_bound", "turned",
]  # fmt: skip

Mark = tuple[int, int, str]
"""A mark between two clauses: its span and itself. A plain tuple, for there are more of them than of numbers."""

AND = ("、", "和", "与", "及")
"""What joins the last of a list."""
JOINTS = (*AND, "以及")
"""What goes on with a list, or has it go on."""
_BOUNDS = ("以上", "以下", "以内", "左右")
CLAUSE_MARK = re.compile(r"[，,；;：:。]")
"""What a clause is split at where only its words are asked for."""
PAUSE = re.compile(r"[，,；;：:、]")
"""The marks at which a sentence pauses, those of its lists among them."""
# It begins with a set, so that ``re`` passes over text in which no mark stands.
_HARD = re.compile(
    r"[，,；;：:。！!？?—\-（(）)](?:(?<=[，,；;：:。！!？?）)])|(?<=—)—|(?<=-)-"
    r"|(?<=[（(])(?:(?:[^（）()]{0,12}|[A-Za-z][A-Za-z0-9 ,.'’/&-]{0,60}"
    r"|(?:扣除|剔除|包?含|不含|不?包括|不?计入|其中|以下|与|同|按)[^（）()]{0,40})[）)])?)"
)
# What numbers or marks an entry of a list: 2. （一） 五是 —— - # *.
_LISTED = re.compile(
    r"(?: {0,2}(?:#{1,6}|[-*>·●◆■•]|[①-⒛㈠-㈩㊀-㊉⓵-⓾❶-➓][.．、]?|[Ⅰ-Ⅻ][.．、]|[—–─]{1,2}"
    r"|[（(]?(?:[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3})[）)][.．、]?"
    r"|(?:[0-9]{1,2}[.．、](?![0-9])|[一二三四五六七八九十]{1,3}(?:、(?![一二三四五六七八九十]、|[一二三]次?产|[二三四][级类期号])"
    r"|[是要](?![一-龥]?[，、])))) {0,2}){0,3}"
)
OPENS_LISTED = frozenset(" #-*>·●◆■•—–─（(0123456789一二三四五六七八九十").union(
    chr(code) for first, last in ("①⒛", "㈠㈩", "㊀㊉", "⓵⓾", "❶➓", "ⅠⅫ") for code in range(ord(first), ord(last) + 1)
)
"""What the number or mark of a list opens with."""
_THOUSANDS = re.compile(r"[0-9]{3}(?![0-9])")
_LINK = re.compile(
    r"^(?:及?以[上下内]|左右|上下)?(?:(?:、|和|与|及|或|以及|到|至|[-—–~～]{1,2})(?:约|近|超过?|不少于)?)?(?:每[年月人户]){0,2}$"
)
_BOUND_ALONE = ("", "以上", "以下", "以内", "及以上", "及以下")
_OWN = re.compile(
    "(?:及?以[上下内]|左右)?[、和与及](约|近|超过?|突破|逾|接近|将近|达到?|为|不[少低高大多]于|不[到足]|不超过|低于|高于)了?"
)
_TURN = re.compile("[、和与及](?:同比|则)?(增长|增加|提高|上升|上涨|提升|下降|降低|减少|回落|下跌|下滑)了?")
# 播种面积、产量稳定在|500万亩、40亿斤: as many things as values.
_TWO_OF = re.compile(
    r"[一-龥](?:[、与及]|(?<!共)和)[一-龥]{2,12}(?<=[量额值率数入次积产])(?:分别|均|要|力争)?"
    r"(?:(?:稳定|保持|维持)在|达到?|突破|完成|实现|超过?)$"
)
_TO = ("至", "到")
_LONGEST_GAP = 8
_LARGEST_GROUP = 12
_LONGEST_SHARING = 24  # characters before a list in which 分别 stands
_LONGEST_LIST = 40  # characters of a list of things behind 分别
_MARK = re.compile("[，、；。]")
_NO_LIST = re.compile("[，,；。0-9]")
_AND_MARK = re.compile("[、和与及]")
SCALES = "十百千万亿"
"""What scales a counter or a unit (万人, 亿元)."""
_WITHIN = ("以上", "以下", "以内", "以上的", "以下的", "以内的", "级")
"""What ends a bound before the number of those within it."""
_start = attrgetter("start")


def marks(text: str, quantities: list[Quantity]) -> list[Mark]:
    """Return the marks that part clauses, as far as the first behind the last quantity.

    A short bracket without a quantity stays inside its clause.
    """
    found: list[Mark] = []
    last = quantities[-1].start
    for match in _HARD.finditer(text):
        start, end = match.span()
        mark = match[0]
        if end - start > 1:
            index = bisect_left(quantities, start, key=_start)
            if mark[0] in "（(":
                if index < len(quantities) and quantities[index].start < end:
                    found.append((start, start + 1, mark[0]))
                    found.append((end - 1, end, mark[-1]))
                    if end > last:
                        break
                continue
            if index and start < quantities[index - 1].end:
                # 3家——5家 is one quantity.
                continue
        elif mark in ":：,，" and start and text[start - 1].isdigit():
            following = text[end : end + 1].isdigit()
            if following and (mark in ":：" or _THOUSANDS.match(text, end)):
                continue
        found.append((start, end, mark))
        if end > last:
            break
    return found


def listed(text: str, start: int) -> int:
    """Return where the words of a clause begin behind the number or mark of its list, if it has one."""
    match = _LISTED.match(text, start) if text[start : start + 1] in OPENS_LISTED else None
    return match.end() if match else start


def group_at(text: str, quantities: list[Quantity], index: int, stop: int) -> list[Quantity]:
    """Return the quantities from ``index`` on that share one predicate (80392元、48825元; 19.2:12.4:68.4)."""
    last = quantities[index]
    group, start = [last], last.start
    for at in range(index + 1, min(index + _LARGEST_GROUP, len(quantities))):
        quantity = quantities[at]
        if quantity.start >= stop or quantity.start - last.end > _LONGEST_GAP:
            break
        gap = text[last.end : quantity.start]
        if gap == "、" and last.unit != quantity.unit and text.endswith(_WITHIN, 0, start) and (
            last.unit.lstrip(SCALES) != quantity.unit.lstrip(SCALES)
        ):
            # 500头以上36个、|1000头以上12个: the next bound, of no list with the number before.
            break
        moved = MOVED_BY.search(text, max(0, last.start - 4), last.start) is not None
        if gap in _TO and (moved or not _of_one_range(text, last, quantity)):
            # 下降0.8个百分点至4.2%, 增加56家至618家: by how much, then to what.
            break
        if not _joined(gap, last, quantity) and not (
            (gap in AND or ((bounded := gap.removeprefix("及"))[2:] in AND and bounded[:2] in _BOUNDS))
            and (_shared_out(text, start) or _for_each(text, start, len(group)))
        ) and not (
            last.dimension == quantity.dimension and (turned(gap) or own_bound(gap)) and _shares(text, start) >= 0
        ):
            break
        group.append(quantity)
        last = quantity
    return group


def _of_one_range(text: str, last: Quantity, quantity: Quantity) -> bool:
    """Are two values joined by 至 the ends of one range (5000万元至1亿元的项目), not what it moved from and to?"""
    if last.unit == quantity.unit:
        return True
    money = last.dimension == quantity.dimension == "money" and last.unit[-1:] == quantity.unit[-1:]
    return money and not text.endswith(("由", "从"), 0, last.start) and quantity.unit[:1] == "亿" != last.unit[:1]


def _shared_out(text: str, start: int) -> bool:
    """Do the words before a number share several out (分别比上年增加8平方公里和3个百分点)?"""
    shared = _shares(text, start)
    if shared < 0:
        return _TWO_OF.search(text, max(0, start - _LONGEST_SHARING), start) is not None
    return start - shared <= _LONGEST_GAP or text.startswith(("比", "较", "由", "从"), shared + 2)


def _for_each(text: str, start: int, size: int) -> bool:
    """Does a list that 分别 shares out before a number name more than ``size`` things (分别淘汰A、B3万吨和2万千瓦)?"""
    shared = text.rfind("分别", max(0, start - _LONGEST_LIST), start)
    words = text[shared:start] if shared >= 0 else ""
    return _NO_LIST.search(words) is None and len(_AND_MARK.findall(words)) >= size


def _shares(text: str, start: int) -> int:
    """Where the 分别 stands that a number follows with no mark between, or -1."""
    shared = text.rfind("分别", max(0, start - _LONGEST_SHARING), start)
    return shared if shared >= 0 and not _MARK.search(text, shared, start) else -1


def turned(gap: str) -> int:
    """Return which way the next of a list moved where the words before it say so (分别增长5%|和下降|3%), or 0."""
    found = _TURN.fullmatch(gap) if gap[:1] in AND else None
    return 0 if found is None else 1 if found[1][0] in "增提上" else -1


def own_bound(gap: str) -> str:
    """The bound that the next of a list has for its own (分别超过98%|、接近|90%), or nothing."""
    found = _OWN.fullmatch(gap)
    return "" if found is None else found[1]


def _joined(gap: str, last: Quantity, quantity: Quantity) -> bool:
    if last.aspect is Aspect.RANK or quantity.aspect is Aspect.RANK:
        return last.aspect is quantity.aspect and gap in ("、", "和", "与")
    if last.component is not None or quantity.component is not None:
        return last.component is not None and quantity.component == last.component + 1 and len(gap) == 1
    if last.dimension != quantity.dimension or (gap in _BOUND_ALONE and last.unit != quantity.unit):
        # 5000头以上12个: the second counts those within the first.
        return False
    return bool(_LINK.match(gap))
