"""What stands around a number that has no unit, or 位 for one: an index, a place in an order, people."""

from __future__ import annotations

import re

from ..wording.gathering import entries

__all__ = ["BEFORE_NEGATIVE", "CLOSES", "MORE_PERSONS", "PERSONS", "is_index", "is_place"]

_STANDS_WHEN = "(?:[0-9]{4}年[末底]?的?|上年的?|去年的?)?"
_STANDS = re.compile(
    f"(?:排名|排位|位次|名次)(?:[由从自]{_STANDS_WHEN}第?(?:(?:[0-9]{{1,3}}|[一二三四五六七八九十百]{{1,5}})位[^，。；、0-9]{{1,4}}[到至为]{_STANDS_WHEN})?)?$"
)
_STANDS_REACH = 28  # characters before a place in which it is said that things are ranked
_PLACED = re.compile(
    "(?:[居列]|排在?|[由从])(?:全[国省市区州县盟旗]|世界)[^，。；、0-9]{0,8}$|[由从](?:[0-9]{4}年[末底]?的?|上年的?|去年的?)?$"
    "|(?:(?<=[0-9一二三四五六七八九十])位[^，。；、0-9]{0,2}[升进移]|位[^，。；、0-9]{0,2}[升进移]到?[至到为])(?:全[国省市区州县])?$"
)
_PLACED_REACH = 14
_PLACE_ENDS = re.compile("[，。；、）)]|$|[^，。；、0-9]{0,3}[升进移降滑落退]")
PERSONS = (
    "农户", "农民", "农牧民", "牧民", "村民", "居民", "市民", "群众", "职工", "党员", "干部", "贫困人口", "贫困群众",
    "贫困户", "脱贫户", "学生", "师生", "老人", "老年人", "儿童", "游客", "住户", "商户", "志愿者", "移民",
)
"""People who are counted without a counter."""
MORE_PERSONS = (*PERSONS, *entries(
    """
    农民工 妇女 残疾人 困难 留守 空巢 独居 高龄 孤寡 家庭 工人 客商 嘉宾 观众 运动员 选手 专家 医护 医务 教师 教职工
    官兵 民兵 大学生 毕业生 青年 老党员 贫困 中小学生 考生 患者 用户 业主 退役军人 低保 五保 特困 人员 队员 学员 学子
    """
))
"""People who are where 余 or 多 stands behind the number (500多|留守老人)."""
_INDEX = re.compile(
    r"(?:指数|系数|比[值重例]?|倍差|值|率|指标|面积|密度|[为至到达在]|提高|提升|下降|上升|缩小|降低|超过?|突破|约|近"
    r"|不低于|高于|低于|以上|总数|数|[评得总均]分|满意度)[了仅]?(?:[从由](?:[0-9]{4}年[初末底]?|上年|去年|年初)?的?)?$"
)
CLOSES = re.compile(r"$|[，。、；：,;）)！”]|以[上下内]|左右|上下|的|和|与|提[高升]|降|增|上升|下降|缩[小减]|扩大|改善"
    r"|优化|调整|[跃攀回]?升[至到为]|减[少至到]|变[为成]")
BEFORE_NEGATIVE = frozenset(("", *"由从为是至到达长速幅率的、和与，"))
"""What stands before 负 that is a sign (由负12.5%回升)."""
_INDEX_REACH = 12  # characters before a number in which it is said to be an index


def is_index(text: str, start: int, end: int) -> bool:
    """Is a number without a unit an index or a ratio (收入比由2.1缩小到1.9)?"""
    return _INDEX.search(text, max(0, start - _INDEX_REACH), start) is not None and CLOSES.match(text, end) is not None


def is_place(text: str, start: int, end: int) -> bool:
    """Is a number with 位 a place in an order (排名由41位上升到37位, 居全省29位)?"""
    return _STANDS.search(text, max(0, start - _STANDS_REACH), start) is not None or (
        _PLACED.search(text, max(0, start - _PLACED_REACH), start) is not None
        and _PLACE_ENDS.match(text, end) is not None
    )
