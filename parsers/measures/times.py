"""A list of times that values are shared out over: 2029年、2030年分别建成…, 一季度、上半年分别增长…."""

from __future__ import annotations

import re

from ...schema.terms import Status
from ..wording.seeking import last_match
from .timing import dated, year_of

__all__ = ["timeless", "times_of"]

_BACK = 300  # characters before the first value that are looked at
_TIME = re.compile(
    r"(?:19|20)[0-9]{2}(?:年|(?=、))|[一二][九〇○零][〇○零一二三四五六七八九]{2}(?:年|(?=、[一二][九〇○零]))|全年|第?[一二三四1-4](?:季度末?|(?=(?:[、和][一二三四]){1,3}季度))|“?(?:元旦|春节|清明|五一|端午|中秋|国庆|十一)”?(?:期间|假期|假日|小?长假|黄金周)?|前[一二三四两2-4]个?季度|[上下]半年|前?[0-9]{1,2}个?月份?"
    r"|[0-9]{1,2}[—–\-至到~～][0-9]{1,2}月份?|“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?:时期|期间|末)?"
)
_OF_YEAR = re.compile("19|20|[一二][九〇○零]")
_TIMES = re.compile(rf"(?:{_TIME.pattern})(?:(?:、|和|与|及|以及|(?<=”)(?=“))(?:{_TIME.pattern}))+")
_OPENING_TIMES = re.compile(rf"[，、]?(?:{_TIMES.pattern})(?:分别|依次)")
_INNER_TIMES = re.compile(rf"(?<=[一-龥])(?:{_TIMES.pattern})(?=分别|依次)")
_BY_DATE = re.compile(
    "(?:(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月(?:[0-9]{1,2}日|底|末|初|[上中下]旬)?|(?:(?:19|20)[0-9]{2})?年[底末])[之以]?前"
)
_COMPARING = frozenset("比较")
_OPENS = 4  # characters before times that a sentence opens with (力争到|2025年、2030年)
# 到2025年、2030年，A分别达到42%、45%，B分别达到…: shared out again, where no other time stands between.
_SHARED_ON = re.compile("[^；;。年月季度期]*(?:分别|依次)[^0-9；;。]*")
_SHARED = re.compile("[^0-9；;。]*(?:分别|依次)[^0-9；;。]*")


def timeless(region: str) -> str:
    """Return the text before a number without the times at its front that are shared out (2029年、2030年分别建成…).

    Nor has it the day by which something is done (其中5月底前完工).
    """
    times = _OPENING_TIMES.match(region)
    return _BY_DATE.sub("", region[times.end() :] if times else _INNER_TIMES.sub("", region))


def times_of(
    text: str, start: int, size: int, review_year: int | None, report_year: int | None, status: Status
) -> list[tuple[Status, int | None, str | None]]:
    """Return status, year and period of each of ``size`` values that a list of times is shared out over, or nothing.

    2029年、2030年分别建成1200套、860套; 一季度、上半年分别增长3.2%和4.5%. ``start`` is that of the first value.
    """
    begin = max(0, start - _BACK)
    shared = max(text.rfind("分别", begin, start), text.rfind("依次", begin, start))
    listed = last_match(_TIMES, text, begin, shared) if shared >= 0 else None
    if listed is None or text[listed.start() - 1 : listed.start()] in _COMPARING:
        return []
    if not _SHARED.fullmatch(text, listed.end(), start) and (
        listed.start() > _OPENS or not _SHARED_ON.fullmatch(text, listed.end(), start)
    ):
        return []
    times = [time.group() for time in _TIME.finditer(listed.group())]
    return [
        (*dated(year_of(time[:4]), status, review_year, report_year), None) if _OF_YEAR.match(time)
        # 一、二季度; 上半年、全年
        else (status, None, f"{time}季度" if time[-1] in "一二三四" else time if time != "全年" else None)
        for time in times
    ] if len(times) == size else []
