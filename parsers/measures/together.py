"""What of a list behind a number is counted with it: the whole of it, or only what stands up to its first mark.

A number may stand before several things that are one lot (10位|区人大、政府领导), or before one after which something
else begins; the length of the list, its ends and what stands behind it tell.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..wording.gathering import entries
from .headnouns import WORK, acts
from .listing import first_join

__all__ = ["COUNTS", "JOINT_WORKS", "counted_together"]

_ITS_OWN = re.compile(
    r"[和与及、][^和与及、]{2,10}[一两三][个条座处所项道]|[和与及、](?:周边|其他)?(?:所有|全部|各)"
    "|(?:以及|[和与及、])(?:一大?批|部分|若干|近[百千万])"
)
_WITH_OTHERS = re.compile(
    "合作|签[约订]|对接|建立|达成|结对|合并|联网|共建|衔接|联动|连[接通]|相[连邻关]|开展|实现|建设|交界|接壤|融合|互动|[脱挂]钩|互换"
)
"""What is done with others that 与 joins to those counted (5家企业与高校|签约)."""
_KEPT_BY = re.compile("[、和与及][省市州县区乡镇村](?:[管级属直]|人大|政协|两级|重点|试点|示范)")
_THEY_BUILD = re.compile("[和与及][^，、和与及]{2,8}[区县市镇]建设[一-龥]{3}")
_PROVINCES = re.compile(
    "省、(?:自治区|市)(?!人大|政协|[两属直级]|重点|试点|示范)(?:、(?:直辖市|自治区))?(?:和计划单列市|、计划单列市)?"
)
_WORK_NAME = "(?:维修|养护|改造|新建|改建|扩建|建设|整治|治理|加固|提升|绿化|亮化)"
JOINT_WORKS = re.compile(
    f"{_WORK_NAME}[及和与、][一-龥]{{0,4}}?(?:新改?扩?建|改扩?建|扩建|{_WORK_NAME})(?:工程|项目)"
)
"""Several works on one thing, joined (公路|维修及新改建工程)."""
_LONGEST_LIST = 26
_LONGEST_ROW = 13
_PERSON = (
    r"(?:人员|对象|儿童|群众|老人|老年人|学生|教师|职工|家庭|妇女|残疾人|农民工|军人|居民|青年|人口|户|毕业生|孤儿|患者)"
)
_PEOPLE_IN_A_ROW = re.compile(rf"(?:[一-龥]{{0,8}}?{_PERSON}、){{2,5}}[一-龥]{{0,8}}?{_PERSON}(?!的)")
_OFFICES_IN_A_ROW = re.compile(
    "(?:[一-龥]{0,6}(?:党委|县委|市委|区委|旗委|州委|人大|政府|政协|纪委|部门|单位|乡镇|街道|镇街|企业|机关|法院|检察院|武装部)[、和与]){1,5}[一-龥]{0,6}?"
    "(?:领导(?:干部|同志)?|(?:主要)?负责(?:人|同志)|工作人员|干部|代表|委员|党员)(?=$|[^一-龥]|包|挂|联|公|参|深|走|下|带)"
)
"""Offices whose people are counted together (10位|区人大、政府、政协领导)."""
_TERRITORIES = frozenset(entries("区 县 市 州 旗 盟 县区 区县 县市 市县 县市区 市州 旗县 旗县区 省 省区 省市"))
COUNTS = frozenset("0123456789一二两三四五六七八九十百千万")
"""What the next number opens with."""
_GRADES = frozenset("级甲星类等次")
_COUNTRIES = "国家和地区"
_CLOSED_ROW = re.compile("(?:、[^、和与及]{2,10}){1,3}[和与及][^、和与及]{2,10}")
# 15个|乡镇中心校、卫生院和便民服务中心: each place has all of them.
_IN_PLACES = re.compile(
    "(乡镇|行政村|村|社区|街道|县区|区县|园区|学校)[^、和与及]{2,8}、[^、和与及]{2,8}[和与及][^、和与及]{2,10}"
)
_KIN_ROW = re.compile("[^、和与及]{2,16}(?:中心|[院所站校园室馆])、[^、和与及]{2,12}(?:中心|[院所站校园室馆])")


@lru_cache(maxsize=1 << 10)  # the reader asks for what stands behind a number more than once
def counted_together(phrase: str, *, next_number: bool, closed: bool) -> str:
    """The things of a list that belong to the number before it.

    What stands right before the ``next_number`` belongs to that (5个广场、公园3个), unless a mark parts them. Where the
    phrase is not ``closed`` by a mark, what 与 joins may do the next with the things (30家企业与高校|签约).
    """
    bare = phrase.rstrip("、和与及以")
    if bare != phrase:
        next_number, phrase = False, bare
    provinces = _PROVINCES.match(phrase)
    if provinces:
        return provinces.group()
    joined = first_join(phrase)
    if joined <= 0:
        return phrase
    if phrase.startswith(_COUNTRIES):
        # 60多个国家和地区的120个港口
        return phrase[: len(_COUNTRIES)] if next_number else phrase
    if phrase[:joined] in _TERRITORIES:
        kept = _KEPT_BY.match(phrase, joined)
        if not kept:
            # 8个区及经济技术开发区: each of these is one, but 市、区管道路 are roads.
            return phrase[:joined]
        further = first_join(phrase[kept.end() :])
        if further < 0:
            return phrase
        joined = kept.end() + further
    if phrase[joined] == "、" and (offices := _OFFICES_IN_A_ROW.match(phrase)):
        return offices.group()
    if phrase[joined] == "、" and (people := _PEOPLE_IN_A_ROW.match(phrase)):
        # 200万低保对象、特困人员、困境儿童基本生活…: all of them are counted.
        return people.group()
    if (placed := _IN_PLACES.fullmatch(phrase)) and not next_number:
        return placed.group(1)
    if phrase.endswith(WORK) and JOINT_WORKS.search(phrase):
        # 16项公路维修及新改建工程210公里
        return phrase
    rest = phrase[joined + 1 :]
    row = phrase[joined] == "、" and _KIN_ROW.fullmatch(phrase) is None
    # 15所中心校、卫生院和便民服务中心: a list that 和 closes is counted as a whole.
    long = len(phrase) > (_LONGEST_ROW if row and not _CLOSED_ROW.fullmatch(phrase, joined) else _LONGEST_LIST)
    # 15个专项行动和“百街千巷”整治任务: what has a name of its own is told apart.
    named = rest[:1] == "“" and phrase[joined - 1] != "”"
    beside = phrase[joined] == "与" and (not closed or _WITH_OTHERS.search(rest) is not None)
    other = beside or named or long or (rest[:1] in COUNTS and rest[1:2] not in _GRADES) or (
        row and acts(rest)
    )
    # 灯光隧道及火树银花一条街; 市和周边所有省份
    # 3个开发区和空港经济区|建设投融资平台
    other = other or (_ITS_OWN.match(phrase, joined) or _THEY_BUILD.match(phrase, joined)) is not None
    return phrase[:joined] if next_number or other else phrase
