"""Labels that name a place of their own: what they measure is not the report's whole place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...schema.terms import Aspect
from ..metadata.places import core, is_place
from ..wording.lexicon import LEAD
from ..wording.verbs import verb_end
from .found import MeasureDraft
from .labels import is_named, subject

__all__ = ["names_place", "own_names", "placed_as_told", "placed_at_home", "placed_elsewhere"]

_RANK = Aspect.RANK
_STANDING = ("竞争力", "实力", "指数")
"""How that ends by which places are held against each other."""
_OF_TOWN = re.compile(r"^(城区|中心城区|市区|县城|建成区)(?:空气(?=PM))?((?:PM|空气).*)$")
# 青山市生产总值: the value is not the report's own place's.
_NAMED = r"(?:(?![占全本我各省城区的])[一-龥])"
_PART = re.compile(r"(?:[一二三四五六七八九十两]|其[他余])个?[县市区州旗]|市区|城区|县城|主城区|中心城区")
_PROVINCES = (
    "西藏|新疆|宁夏|广西|内蒙古|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南"
    "|四川|贵州|云南|陕西|甘肃|青海"
)
_PROVINCE = re.compile(rf"(?:{_PROVINCES})(?:省|(?:维吾尔|壮族|回族)?自治区)?")
_MAY_BE_PLACED = re.compile("[市县区州旗镇街P空]")
"""A character of which every label that tells of a place holds one, unless it opens with a province."""
_OPENS_PROVINCE = frozenset(name[0] for name in _PROVINCES.split("|"))
_KIND = r"(?:市|县|新区|高新区|经开区|开发区|示范区|自治州)"
_OF_PLACE = re.compile(
    rf"^({_NAMED}{{2,4}}{_KIND}(?:[、和及][一-龥]{{2,6}}[市县区州旗])*|{_NAMED}{{2,10}}{_KIND}(?:核心区)?)"
    r"(?=[^区场民])(.{2,})$"
)

_COUNTY = re.compile(
    "((?![老新主]城区)[一-龥]{2,4}?区|[一-龥]{1,4}?[市县旗])(?![域级直属城中政场民内外籍委本区块划间小、和与及至]|人(?![口均]))"
    "([一-龥A-Z].+[额值量率入资力积程产])$"
)

_DOER = re.compile(
    rf"(?:(中心城[市区]|主城区)|{_NAMED}{{2,3}}(街道|(?<![小城乡集重强心])镇)|[一-龥]{{2,4}}[市县区旗])(?=[一-龥]{{4}})"
)


def placed_elsewhere(
    label: str, scope: str, previous: MeasureDraft | None, *, counted: bool = False
) -> tuple[str, str]:
    """Return the scope and the label, once the place that the label opens with is told apart."""
    if label[:1] not in _OPENS_PROVINCE and not _MAY_BE_PLACED.search(label):
        return scope, label
    if previous is not None and not counted and 2 <= len(label) <= 4 and (
        _PART.fullmatch(label) or names_place(label)
    ):
        # 低保标准提高10%，五区达到253元: of what was told before.
        return scope or label, previous.label
    named = not scope and ("市" in label or "县" in label or "区" in label or "州" in label)
    place = _OF_PLACE.match(label) if named else None
    whole = _PROVINCE.match(label) if not scope and label[:1] in _OPENS_PROVINCE else None
    if whole and whole.group()[-1] in "省区" and is_named(label[whole.end() :]):
        # 四川省人口自然增长率
        scope, label = whole.group(), label[whole.end() :]
    elif whole and is_named(label[whole.end() :]):
        # 西藏生产总值: reports of a province name it by its short name.
        label = label[whole.end() :]
    if place and is_named(place.group(2)):
        scope, label = place.groups()
    elif named and (place := _COUNTY.match(label)) and is_place(place.group(1)) and (
        measured := subject(place.group(2))
    ):
        # 武鸣区沃柑产业产值, 横县公路总里程
        scope, label = place.group(1), measured
    elif (named or "镇" in label or "街道" in label) and not scope and (doer := _DOER.match(label)):
        # 诸暨市建成产业园4个, 七星街道拆除违建3万平方米: whose deed it is.
        rest = label[doer.end() :]
        thing = subject(rest)
        # 长丰县在全省位次: it is the county that stands there.
        if len(thing) > 1 and rest.endswith(thing) and thing != rest and not rest.startswith("在全") and (
            doer.lastindex or is_place(doer[0])
        ):
            scope, label = doer[0], thing
    if "PM" not in label and "空气" not in label:
        return scope, label
    town = _OF_TOWN.match(label)
    if town:
        # The air of the town is not that of the whole place; what leans on it is the town's too.
        return town.group(1), town.group(2)
    if label.startswith("空气") and previous is not None and previous.label.startswith("PM"):
        scope = scope or previous.scope or ""
    return scope, label


def names_place(label: str) -> bool:
    """Is the label nothing but the name of a place (四川省, 越城区)?"""
    return label[-1:] in _ENDS_PLACE and len(label) > 2 and (
        _PROVINCE.fullmatch(label) is not None or is_place(label)
    )


_ENDS_PLACE = frozenset("省市县区旗州")
_AT_HOME = re.compile("全[国省市县区州旗]|我[省市县区州]|[省市县区]本级")
"""What tells of the report's own place again, or of a larger one."""
_LOOKED_BACK = 6  # measures among which the value is looked for whose place was told


def placed_as_told(text: str, found: Sequence[MeasureDraft], since: int, label: str, start: int) -> str:
    """Return the place of the value, ``found`` since then, that a number at ``start`` goes on with, or nothing.

    兰州新区完成固定资产投资310亿元，增长45%，占全市的19.1%: all three are the new area's.
    """
    for draft in reversed(found[max(since, len(found) - _LOOKED_BACK) :]):
        if draft.aspect is _RANK:
            continue
        going_on = label in (draft.label, f"人均{draft.label}") or label.startswith(f"{draft.label}占")
        if not going_on or draft.scope is None:
            return ""
        clause = max(text.rfind(mark, draft.end, start) for mark in "，、,")
        if "占" not in label and _AT_HOME.search(text, max(draft.end, clause), start):
            return ""
        return draft.scope
    return ""


_NO_LABEL_OPENS = frozenset("区级直属场民内外籍委政府人中本")
"""What makes another word of the name of a place (上海市级, 金华市区), as which it is no part of a label."""
_NAMED_AFTER = frozenset("港机站路桥江河湖海山岛")
"""What a name goes on with that holds the short name of a place (绍兴港, 龙游港区)."""
_TOWN = ("市区", "全市", "全县", "全省", "全区", "城区", "中心城区", "主城区", "县城", "建成区")


def own_names(name: str | None) -> tuple[str, ...]:
    """Return what a report calls its own place: the name in full (鄂州市) and the short one (鄂州)."""
    if not name:
        return ()
    short = core(name)
    return (name, short) if short != name and len(short) > 1 else (name,)


def placed_at_home(label: str, scope: str | None, own: tuple[str, ...]) -> tuple[str, str | None]:
    """Return label and scope without the report's own place: 鄂州市民生支出 is what is measured everywhere else."""
    if scope in own:
        scope = None
    for name in own:
        if not label.startswith(name):
            continue
        rest = label[len(name) :]
        if len(rest) < 2 or rest[0] in "、和与及":
            # 日照、岚山两港货物吞吐量: one of two.
            continue
        if name[-1] in "省市县区州旗盟" and len(name) > 2 and rest[0] not in _NO_LABEL_OPENS:
            return subject(rest) or rest, scope
        if rest.startswith(_TOWN) or (rest[0] not in _NAMED_AFTER and is_named(rest)):
            town = _OF_TOWN.match(rest)
            return (town.group(2), town.group(1)) if town else (rest, scope)
        if rest.startswith(("综合", "总体")) and rest.endswith(_STANDING):
            # 深圳综合竞争力
            return rest, scope
        if verb_end(rest) or (LEAD.match(rest) and subject(rest) != rest):
            # 上海新开办托育机构
            return subject(rest) or label, scope
    return label, scope
