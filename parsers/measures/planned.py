"""Values that a review tells of as planned, for what was reached of them (计划改造50个，实际完成56个)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .found import MeasureDraft

__all__ = ["names_plans", "only_planned", "share_of_plan"]

_PLANS = ("计划", "目标", "预算", "预期", "任务", "指标", "原定", "应", "提出")
_PLAN = "(?:计划|目标|预算|预期|任务|指标)"
_REACH = 48  # characters before a number in which it is said that it was planned
_PLANNED = re.compile(
    "(?:计划(?!生育|单列|总投资|的|项目)|目标|预算|预期|原定|任务数|指标(?=[为是])|(?:年度|全年|下达|分解)[^，。；、]{0,6}任务"
    "|(?<![对响适反供相答])应(?![急用对届邀约该]))[^，。；：“”《》（）]{0,24}$"
)
_REACHED = re.compile(
    "[^，。；0-9]{0,4}(?:、[^，。；]{1,14}){0,4}[，,（(](?:[^，。；、0-9]{0,6}?(?:实际|已|实[建有到参])|完成了?(?=[0-9]))"
)
# 占年度计划50亿元|的90%: the sum that the share is of.
_SUM = re.compile(
    rf"(?:[占为是]|相当于|达到?|完成了?)[^，。；、0-9]{{0,10}}{_PLAN}(?:任务|目标|数|值)*[（(]?$"
)
_SHARE_OF = re.compile("[）)]?的(?:[0-9]|百分之)")
_BARE_SUM = re.compile(
    "[，、,]?(?:已经?|仅|只|约)*(占|完成|为|是|达到?|相当于)了?"
    "((?:年度|全年|年初|当年|总|调整|省定|市定|下达|确定|的)*(?:投资|生产|建设|收入|招商|引资)?"
    "(?:计划|任务|目标|预算)(?:任务|投资|目标|总?数)?)$"
)
"""The same, where the plan has no name of its own."""
_OWN_SUM = re.compile("[，、,]?(?:已经?|仅|只|约)*占[了到]?((?!地)[^，。；、,;0-9占的]{2,14})$")
"""One that has a name (占生产总值|120亿元的10%), or is of a larger place (占全市|1200亿元的19%)."""
_PLACE = re.compile("(?:全[国省市区州县]|[一-龥]{2,3}[省市县区])(?:总[量数额])?")
_REACH_OF_SUM = 24  # characters before such a sum
_BRACKETED = re.compile(
    rf"(?:[（(][^（）()，。；0-9]{{0,8}}{_PLAN}(?:任务|目标|数|值)*(?:为|是|：)?|{_PLAN}(?:任务|目标|数|值)*[（(])$"
)
_AIMED = re.compile(
    "(?:紧盯|围绕|对标|锚定|聚焦|瞄准|[朝向]着|为了?确保|为实现|为完成)[^，。；]{0,16}$"
    "|(?:低于|高于|超过|好于|优于|快于|慢于)$"
    "|(?:没有|没能|未能?|尚未)(?:如期|按期|全部|完全)?(?:完成|达到|实现|达成|突破)[^，。；0-9]{0,24}"
    "(?:[0-9.]{1,6}%[^，。；0-9]{1,20}){0,3}$"
)
"""That the value was aimed at, or missed (没有完成|12.5%的预期目标)."""
_AIM = re.compile(
    "(?:左右|以上)?(?:(?:、|和|以及)[^，。；、0-9]{2,16}[0-9.]{1,6}%(?:左右|以上)?){0,3}的?(?:年度|全年|年初|预期|预定|既定|奋斗|增长|计划|调控|控制)*"
    "(?:目标|任务|计划)"
)
_PROPOSED = re.compile("(?:曾经?|(?:年初|去年|原来|原先)[^，。；]{0,12})提出[^。；]{0,36}$")
"""That so much was called for once (去年曾提出，要把涨幅控制在|10%以内)."""
_CLOSES = re.compile("[^，。；（）()0-9]{0,4}[）)]")


def names_plans(text: str) -> bool:
    """Does the text hold a word for what is planned?"""
    return any(map(text.__contains__, _PLANS))


def only_planned(text: str, start: int, end: int) -> bool:
    """Is the value ``[start, end)`` what was planned, beside what was reached?

    Planned 50, and 56 were done; of the 50 planned 90%; what was set, in brackets (新增就业5600人（目标5000人）) or
    aimed at (紧盯增长7%的目标).
    """
    begin = max(0, start - _REACH)
    if _SHARE_OF.match(text, end):
        return _SUM.search(text, begin, start) is not None
    if _REACHED.match(text, end):
        return _PLANNED.search(text, begin, start) is not None
    if text.find("提出", begin, start) >= 0 and (proposed := _PROPOSED.search(text, begin, start)):
        return text.find("实际", proposed.start(), start) < 0
    if _AIM.match(text, end):
        return _AIMED.search(text, begin, start) is not None
    return _CLOSES.match(text, end) is not None and _BRACKETED.search(text, begin, start) is not None


def share_of_plan(text: str, region: str, start: int, end: int, found: Sequence[MeasureDraft]) -> str | None:
    """The label of a sum ``[start, end)`` that a share is of, or of the share behind it; None where it is neither.

    投资6.8亿元，占年度计划15.3亿元的44.8%: the plan is of the investment ``found`` before, and so is the share; of
    占生产总值120亿元的10% the sum has a name of its own.
    """
    last = found[-1]
    if _SHARE_OF.match(text, end):
        if _BARE_SUM.fullmatch(region):
            return last.label
        whole = _OWN_SUM.fullmatch(region)
        return None if whole is None or _PLACE.fullmatch(whole[1]) else whole[1]
    if region != "的" or last.end != start - 1 or len(found) == 1:
        return None
    told, begin = found[-2].label, max(found[-2].end, last.start - _REACH_OF_SUM)
    if (planned := _BARE_SUM.search(text, begin, last.start)) is not None:
        return f"{told}占{planned[2]}" if planned[1] == "占" else told
    whole = _OWN_SUM.search(text, begin, last.start)
    return None if whole is None else f"{told}占{whole[1]}"
