"""Distances of what is behind: how far a thing lags (滞后序时进度), what it lacks (距目标还差), a gap with a name.

A distance is told of the thing itself, and below zero where the thing is the one behind; whom it is measured by and the
verb are no part of its name. A gap (与全省平均差距) is a thing of its own.
"""

from __future__ import annotations

import re

from .labels import subject
from .predicates import Predicate

__all__ = ["OUTDONE", "fallen_short", "gap_in"]

_STANDARD = (
    "(?:平均(?:水平|数|值)?|水平|进度(?:要求|计划|目标)?|要求|目标(?:任务|要求|值)?|计划|任务|预期|预算|指标|标准|线|同期"
    "|全[国省市区州县盟旗]|[国省市州县区][均里]|[一-龥](?<!平)均|[一-龥][省市州县区]|发达地区|先进地区|兄弟[县市]区?|第一名)"
)
"""What a thing may be behind of, by how it ends."""
_BEHIND = re.compile(
    rf"(?:明显|仍然?|还|较大|大幅|严重|均|都|分别|也)*(?:滞后|落后)(?:于?[^，。；、0-9]{{0,14}}{_STANDARD}|于[^，。；、0-9]{{2,14}})的?"
    "(?:近|约|达|超过?|了|整整){0,2}$"
)
_OUTDATED = re.compile(
    "落后(?:产能|工艺|设备|装备|生产|技术|机组|地区|企业|[乡村县])|(?:淘汰|关停|关闭|化解|压减|退出|整治|改造|转化|帮扶|认定)了?落后"
)
"""What is behind the times: no distance is told."""
_FROM = "距离?|离(?!退|校|职|婚|岸|任)"
_SHORT = re.compile(
    f"(?:{_FROM}"
    "|(?:[与同和]|较(?![大快好多高低强慢小])|(?<![同环占对])比(?![例重率值较特]))(?=[^，。；、0-9]{2,18}[差后慢低少]))"
    "[^，。；、0-9]{2,16}?(?:仍然?|还|尚|依然|都|均|也|有|要|只|仅|已|相比)*"
    "(?:相差|差|缺|落后|滞后|慢|偏低|偏少)(?:了|着|近|约|达|超过?|至少){0,2}$"
)
_SHORT_ALONE = re.compile("[，、,]?(?:仍然?|还|尚|依然)(?:相差|差|缺)(?:了|着|近|约|达|超过?|至少){0,2}$")
_TO_GO = re.compile(
    f"(?:{_FROM}|与)"
    "[^，。；、0-9]{2,16}?(?:仍然?|还|尚|依然|都)+(?:存在|存有|有)(?:着|近|约|至少){0,2}$"
)
"""What is still to go, in points (离全年目标还有|2.3个百分点的差距)."""
_LACKS = re.compile("[差缺慢低少]")
_GAP = re.compile(
    "(?P<gap>(?:与|同|跟|距)[^，。；、0-9]{2,20}?差距)"
    "(?:仍然?|还|已|也|均|进一步|逐步|持续|不断|又|再|分别|由|从|为|有|达到?|高达|[在是约近]"
    "|(?:缩小|扩大|拉大|收窄|拉开|缩减|缩短|增大|加大|减少)(?:了|到|至|为)?)*$"
)
OUTDONE = ("落后", "落后于", "滞后于", "领先", "领先于")
"""What the first of a ranking is only measured by behind (落后|第一名|2.3个百分点)."""
_REMARK = re.compile("^[，、,]|(?:但|但是|不过|然而|却|且|而|也)+$|^(?:但|但是|不过|然而)+")


def fallen_short(region: str, *, points: bool) -> re.Match[str] | None:
    """The words at the end of the text before a number, of ``points`` perhaps, that say how far something is behind."""
    if region.find("后") >= 0 and (behind := _BEHIND.search(region) or _SHORT.search(region)) and not (
        _OUTDATED.search(region)
    ):
        return behind
    if points and region.find("有") > 0 and (left := _TO_GO.search(region)):
        return left
    if _LACKS.search(region):
        return _SHORT.search(region) or _SHORT_ALONE.fullmatch(region)
    return None


def gap_in(region: str, said: Predicate) -> str:
    """The name of the gap that the text before a number tells of (农民收入|与全省平均差距|缩小到), or nothing."""
    gap = _GAP.search(region)
    if gap is None:
        return ""
    said.label_end = gap.end("gap")
    owner = subject(_REMARK.sub("", region[: gap.start()])) if gap.start() > 1 else ""
    return owner + gap["gap"]
