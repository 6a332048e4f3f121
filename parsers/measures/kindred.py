"""What members of a list lend each other by what they are: pipes for what flows, a town and its villages, one stem."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from .found import MeasureDraft

__all__ = ["below_town", "laid_for", "of_act", "of_stem", "told_again"]

_FLOWS = tuple(entries(
    """
    供水 排水 给水 给排水 供气 供热 供暖 供电 输水 引水 雨水 污水 中水 原水 再生水 燃气 天然气 煤气 热力 蒸汽 自来水
    排污 截污 通信 弱电 强电 电力 饮水 雨污水
    """
))
"""What pipes and lines are laid for."""
_PIPES = re.compile(
    "(?:一级|二级|老旧|地下|[主支干]{1,2})?(?:管网|管道|管线|管廊|主管|干管|支管)"
    "(?:总?长度|总里程)?$"
)
_TOWN = re.compile("(?:.{0,4}(?:乡镇|镇街|街道|[镇乡县]))(?:[（(][^（）()]{1,6}[）)])?")
_VILLAGE = re.compile(
    "(?:(?:行政|中心|建制)?村(?:[（(][^（）()]{1,6}[）)])?(?![民级庄委支集内组落寨史容貌务干财村镇])|(?:城市|农村)?社区)"
    "(?=[^、]{2,}(?:率|面|比例|中心|站|平台)$)"
)
_STEM_ENDS = frozenset("额量值积入数率力")
_SHORT = 4  # characters of an amount, its stem included
_WORD = 2
_JOINTS = re.compile("[、和与及]")
_ACTS = "申请|授权|注册|拥有|受理|登记|转让|许可|公开|核准|备案"
_OF_ACT = re.compile(f"(.{{2,}}?)(?:{_ACTS})(?:总?量|件?数)")
_ACT = re.compile(f"(?:{_ACTS})(?:总?量|件?数)")

_BARE = frozenset(entries(
    """
    面积 种植面积 播种面积 产量 总产 总产量 单产 亩产 产值 总产值 存栏 出栏 存栏量 出栏量 销量 销售额 销售收入
    营业收入 利润 利税 税收 增加值 里程 人数 人次 总收入 收入 余额 数量 金额 户数 案件数 蓄积量
    """
))
"""What says nothing alone of whose it is."""
_YIELDS = frozenset(entries("产量 总产 总产量"))
_VISITS = "人次"
_BY_WEIGHT = ("吨", "斤", "担", "公斤")
_CROP = 5  # characters of the name of a crop


def told_again(label: str, found: list[MeasureDraft]) -> list[str]:
    """Each of the bare amounts that a label lists with whose it was when told among the last measures; or nothing.

    苹果面积12万亩、产量18万吨，|面积、产量|分别增长3%、5%
    """
    named: list[str] = []
    for bare in _JOINTS.split(label):
        if bare not in _BARE:
            return []
        whole = next((one.label for one in reversed(found) if one.label.endswith(bare) and one.label != bare), "")
        if not whole and bare == _VISITS:
            # 接待游客320万人次
            whole = next((one.label for one in reversed(found) if one.unit.endswith(_VISITS)), "")
        if not whole and bare in _YIELDS:
            # 茶园面积1.6万公顷，产茶1.1万吨
            crops = (one for one in reversed(found) if one.unit.endswith(_BY_WEIGHT) and len(one.label) <= _CROP)
            crop = next((one.label for one in crops), "")
            whole = crop and crop + bare
        if not whole:
            return []
        named.append(whole)
    return named if len(named) > 1 else []


def laid_for(piece: str, last: str) -> str:
    """The pipes that the last of several things has, for another that flows in them (供水、|燃气管网), or nothing."""
    pipes = _PIPES.search(last) if piece.endswith(_FLOWS) else None
    return pipes.group() if pipes and pipes.start() else ""


def below_town(piece: str, last: str) -> str:
    """What stands behind the village in the last of several things, for the town before it, or nothing."""
    village = _VILLAGE.match(last) if _TOWN.fullmatch(piece) else None
    return last[village.end() :] if village else ""


def of_stem(piece: str, first: str) -> str:
    """Whose a short amount is whose stem the first of the list has too (港口货物|年吞吐能力、吞吐量), or nothing."""
    if len(piece) > _SHORT or len(piece) <= _WORD or piece[-1] not in _STEM_ENDS or first[-1] not in _STEM_ENDS:
        return ""
    stem = first.rfind(piece[:_WORD])
    return first[:stem].removesuffix("年") if stem > 1 and len(first) - stem <= _SHORT else ""


def of_act(label: str, previous: str) -> str:
    """The amount of another act done with what was told before (专利申请量3120件、|授权量|1876件), or nothing."""
    told = _OF_ACT.fullmatch(previous) if _ACT.fullmatch(label) else None
    return told.group(1).removeprefix("有效") + label if told and not previous.endswith(label) else ""
