"""Goals and standards that a figure is held against: a plan that was passed, a growth set higher, the nation's mean."""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from .found import MeasureDraft
from .series import Place

__all__ = [
    "ENDS_STANDARD", "INDICATORS", "OF_ALL", "OF_PLAN", "OF_STANDARD", "OVER_PLAN", "PARED", "RAISED", "SET_BY",
    "WITHIN_AIM", "Beaten", "shared_by_all",
]  # fmt: skip

INDICATORS = re.compile(r"(?:这|以上|上述)?([两二三四五六七八九十])项(?:(?:主要|经济|核心)?指标)?")
"""What stands for the indicators told before (两项指标增速均排名第三)."""
OF_ALL = re.compile(
    r"(?<=[一-龥]{2})(?:等?[两二三四五六七八九十0-9]{1,2}项|等)(?:主要|经济|核心|重要|先行|关键|支撑|效益|综合){0,2}指标"
    r"(?=增[速幅]|增长|总量|均|都|全部|分别|稳?居|位|列|排|超)(增[速幅])?(均|都|全部|分别)?"
)
"""What sums up the indicators that a clause lists before it says something of each (A、B、C|三项指标增速)."""
SET_BY = (
    r"(?:[两三五]年|年度|全年|总(?=[任目计指])|年(?=[计任目指])|年初|年终|同期|序时|时序|调整|当年|责任|预期|预定|既定|规划|考核|奋斗|控制|指导性?|工作(?=任务|目标)"
    r"|[国家省市区州县盟旗镇乡里党自治上级政府委下达分解核确定的])*"
)
"""Of what time a plan is, and who set it (省定|目标, 市政府下达的|任务)."""
OF_STANDARD = re.compile(
    r"(仅为|只有|只?相当于|达到|是|为|提高[到至](?:当地|同期)?|不足|不到|不低于|不少于|不超过|超过|突破|接近|将近|逼近|压缩[至到]|缩短[至到]|恢复[到至]|回升[到至])"
    r"(?:(?:GDP|生产总值|[一-龥]{0,6}(?:收入|支出|投资|人口|产值|增加值|容量|面积|经费|总数|价款|总价|标准|[口易交]额|产量|销量))(?:总[量数额])?的"
    rf"|{SET_BY}(?:计划|任务|指标|目标)[数值]?的"
    r"|(?:上|前|过去)(?:一?个|一)?(?:[一二三四五六七八九十]年|届(?:政府)?(?:任期)?(?:[一二三四五六七八九十]年)?)(?:总和|之和|合计)?"
    r"|(?:常年|往年|历年|正常(?:年[份景])?|疫情?(?:之|发生)?前|灾前|历史)(?:同期)?"
    r"|全国|全省|全市|全区|全州|法定[时年期]限|[一-龥]{2,3}[县市省区])(?:平均|总[量数])?(?:水平)?的?$"
)
"""What a share is measured against (仅为全国的|60%)."""
ENDS_STANDARD = frozenset("的国省市区州限县均量数平")
"""What that ends with."""
OVER_PLAN = re.compile(
    rf"超(?:过|出|额完成|前)?了?(?:{SET_BY}(?:计划|预期|预算|目标|任务|进度|指标)(?:目标|任务|数|要求)?|序时|时序)的?$"
)
"""That a rate says by how much a plan was passed (超年度计划|28%, 超省定任务|3%)."""
OF_PLAN = re.compile(
    rf"完成了?({SET_BY}(?:投资|化解|招商|建设|生产|收入)?"
    r"(?:预算|任务|计划|目标|指标)(?:任务|[数量值额])?|[一-龥]{2,6}?任务|总投资[量额]?|总?工程量)的?$"
)
"""That a share is how far what was planned is done: the plan is what is measured (完成年度任务的|118%)."""
PARED = re.compile(r"(?:左右|以上)?的(?:幅度|比例|速度)(?:压[减缩]|削减|核减|缩减|精简|减少|降低)")
"""That a rate says by how much something is pared (按5%|的幅度压减)."""
RAISED = re.compile(r"[，、]?(?:力争|努力|争取|确保|奋力|并|实现|达到|完成|冲刺|更高|向|突破|超过|全力|以上)+")
"""That the growth told before is set higher (增长6%，力争达到|7%)."""
WITHIN_AIM = re.compile("的[^，。；、0-9]{0,6}(?:目标|范围|幅度)[之以]内")
"""That the bound before it holds from above (控制在4.5%|的目标以内)."""
_BEATS = re.compile(r"(高于|低于|超过|超出|快于|比)[^，。；0-9]{0,14}$")
_CHANGE = Aspect.CHANGE
_GOAL = re.compile(r"的(?:年度|全年|预期|奋斗|年初|调控)*(?:目标|计划|任务|预期)(?:值|任务)?[高低]?")


def shared_by_all(found: re.Match[str]) -> str:
    """Put what is said of all the indicators listed in the words for it (增速均, 分别)."""
    return (found[1] or "") + ("分别" if found[2] == "分别" else "均")


class Beaten:
    """The goals that a sentence names for the distance from them (高于10%的目标2个百分点)."""

    def __init__(self) -> None:
        self.goal = -1
        """Where the number ends that is one."""
        self._sign = 0

    def sign(self, text: str, place: Place, region: str, last: MeasureDraft) -> int:
        """The sign of the distance where the number is the distance, 1 where it is the goal, 0 where it is neither."""
        first, following = place.group[0], place.following
        if following is not None and following.aspect is _CHANGE and (beat := _BEATS.search(region)) and (
            _GOAL.fullmatch(text, place.bound_end, following.start)
        ):
            self.goal, self._sign = first.end, -1 if beat[1] == "低于" else 1
            return 1
        if first.aspect is _CHANGE and self.goal == last.end and _GOAL.fullmatch(region):
            return self._sign
        return 0
