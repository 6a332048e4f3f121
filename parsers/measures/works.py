"""Works that the clause before tells how far they have come (县医院门诊楼主体封顶，|完成投资4800万元)."""

from __future__ import annotations

import re

from .labels import subject
from .saying import opened

__all__ = ["works_told"]

_LONGEST = 20
"""Characters of the name of works."""
_SORTS = (
    "(?:项目|工程|[公铁道]路|高速|高铁|铁路|大道|环线|桥梁?|隧道|水库|水厂|电[厂站]|风电场?|光伏|机场|港口?|码头|车站|枢纽|医院|院区|[一-龥]楼|学校|[中小]学"
    "|大学|学院|幼儿园|公园|园区|广场|中心|[馆厂场园城寺塔]|基地|管[网廊道线]|小区|安置房|公寓|片区|起步区|开发区|[一二三四]期|生产线|改造|建设|治理|整治"
    "|[灌库渠]区?|堤防|水系|绿道|栈道|设施|平台|配套|投资)"
)
_SAID = (
    "(?=已|均|全[面线]|正[式在]?|基本|顺利|如期|成功|加[快速]|抓紧|有序|扎实|稳步|稳定|快速|迅速|强[力势]|提[前速]|相继|陆续|即将|日[趋益渐]|进展|进入|进度|主体|土建|路[基面]|厂房"
    "|封顶|[开动完竣交]工|破土|奠基|[建落]成|投[产用运]|投入(?:使用|运|生产|试)|通车|运[行营转]|开放|启动|实施|施工|推进|展开|落[地户]|签约|并网|贯通"
    "|合龙|收尾|增[长速]|较快|大幅|保持|平稳|再创|创[历下]|突破|发力|回升|力度|规模|步伐|成效|取得|实现|初具|全部|整体|试[运生投]|开园|开业|开馆|开建|复工|高效|大力|纵深|深入|持续|积极|不断|逐步|迈出|掀起|如火)"
)
_TOLD = re.compile(f"(?!房地产)[^，。；、]{{1,{_LONGEST}}}?{_SORTS}{_SAID}(?!项目|工程)")
_NAMED = re.compile(f"[^，。；、]{{1,{_LONGEST}}}{_SORTS}$")
_OF_KIND = ("项目建设", "工程建设")
_NO_WORKS = ("工作", "攻坚", "百日", "行动")


def works_told(before: str, *, alone: bool = False) -> str:
    """The works that a clause tells of, or nothing; ``alone`` says that their name is enough."""
    listed = before.rfind("、") if "、" in before and "等" not in before else -1
    if listed >= 0:
        # A、B建成投用: of which of them?
        return ""
    told = _TOLD.match(before) or (_NAMED.match(before) if alone else None)
    if told is None:
        return ""
    words = told.group().removeprefix("的")
    works = subject(opened(words))
    if len(works) == len(words) - 1:
        # 达利食品制罐生产线: no word of one character stands before it.
        works = words
    if not 1 < len(works) <= _LONGEST or works.startswith(_NO_WORKS):
        return ""
    # 固定资产投资快速增长，完成投资…: it is the same investment.
    return works[:-2] if works.endswith((*_OF_KIND, "投资")) else works
