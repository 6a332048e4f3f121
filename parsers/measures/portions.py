"""A share with what it is of and what holds for that (60%的农户|参加合作社, 财力的71%|用于民生事业).

A share in front names its thing by what stands behind; one behind the thing has the label, with what was done there.
"""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from .aspects import is_attribute
from .carrying import Carried
from .clauses import JOINTS
from .listing import first_join, lists, parts
from .predicates import Predicate
from .series import Place

__all__ = ["BY", "SITES", "gives", "of_whom", "rate_moved", "share_of", "used_for"]

# Looking up a member of an enumeration costs as much as a search.
_SHARE = Aspect.SHARE
SITES = (
    "区", "县", "镇", "乡", "村", "牧区", "地区", "园区", "社区", "市直", "各地",
    "区内", "市内", "县内", "镇内", "村内", "境内", "范围内", "区域内",
)
"""Where those are of whom a share is told (项目区90%的|农户)."""
BY = frozenset(("用", "拿", "拿出", "以", "将", "把"))
"""What a share or a sum is taken by (用60%的财力改善民生): no label."""
_DONE_WITH = re.compile(
    r"(?:以上|左右)?(?:实现|都|均|已)?"
    r"((?:通|用于|用在|投向|来自|来源于|出自|依靠|依赖)[一-龥“”、]{1,14}|得到(?:妥善|及时|有效)?(?:受理|解决|办理|落实|答复|回复|化解|处理)|达标(?:排放)?|全覆盖|入园|上云|脱贫|就业|复工复产|复工|复产|到岗|办结|落实|兑现|投产|清零)(?=[，。；,;]|$)"
)
_RATE_BEHIND = re.compile(
    "(?:一档)?的([一-龥]{0,6}?(?:税率|税负率|费率|征收率|利率|缴费比例|缴存比例|报销比例))(?=统一|分别|逐步|再|[降提上下调减增]|保持|不变|[，。；、]|$)"
)
"""A rate that stands behind its value (现行16%|的税率降至13%)."""
_AS_IT_IS = re.compile("(?:[的、]|^)?(?:现行|现有|原有|原来|目前|当前|原|一档)的?$")
_MEAN = re.compile("(?<=[一-龥]{3})[户人]均")
_AND_NEARLY = re.compile("以?[和与及]+[近约超]?$")
_SHARE_STOP = re.compile(r"[，。、；：,;!！?？]|$")
_ROW = re.compile(r"(?:、[一-龥]{2,6}?){1,3}[和与及][一-龥]{2,6}(?=[，。；,;]|$)")
_CLOSED = re.compile("[^，。；（）]{1,6}）")
_AND = frozenset("和与及、")
_OTHER_SHARE = re.compile("[0-9.]{1,6}%(?:以上|左右)?的?([一-龥“”]{2,22})(?=[，。；,;]|$)")
_LONGEST_SHARE = 22
_LONGEST_HOLDING = 30
_REACHING = re.compile(r"(?:均|都)?(?:(?<![通到直送抵])达到?|超过?|突破|不低于|实现)$")
_HOLDS = re.compile(
    r"(?:(?P<it>(?<![通到直送抵])达到?|超过?|突破|不低于|低于|高于|不足|不到|少于|不少于|不超过)|增长|下降|(?:实现|完成)[^，。；]{0,4}(?:产值|收入|利润|税收|投资)"
    r"|占[^，。；、]{2,10}的|[建拥配设]?有|配备|在)(?:[约近]|了)?$"
)
"""What holds for those of whom a share is told, with the figure behind it (一半的行政村|收入超过20万元)."""
_PACES = ("增速", "增幅", "占比", "比重", "比例")
_HOLDS_ON = re.compile("(?:以[上下内外]|左右|内)?(?P<more>[^，。；：、0-9]{0,10})")
_OF_PLACE = "(?:全[国省市县区州旗盟球]|全社会|世界|[一-龥]{2,3}[省市县区])"
_GIVES = re.compile(
    "(?:(?:贡献|创造|提供|吸纳|承担|缴纳|上缴|支撑|集聚|汇聚|解决|安置|容纳|养活|养育|供养|产出|生产|占用|占有|消耗)了?占?"
    f"|(?:以|用|凭)(?:仅|只)?占?(?:不足|不到)?(?={_OF_PLACE}))"
    f"{_OF_PLACE}?(?:不足|不到|约|近|超过?)?$"
)
"""Words that give, or make do with, so much of what stands behind (贡献了全市65%的税收, 以占全国7%的耕地养活了…)."""


def rate_moved(text: str, carried: Carried, place: Place, label: str) -> str:
    """The rate that stands behind its first value, with whose it is, for that and for the one it moves to, or nothing.

    将制造业等行业现行16%|的税率降至13%
    """
    rate = _RATE_BEHIND.match(text, place.bound_end)
    if rate is not None:
        whose = _AS_IT_IS.sub("", label)
        return whose + rate[1] if not whose.endswith(rate[1]) else whose
    last = carried.last
    if last is None or last.aspect is not _SHARE or place.region[:1] != "的" or last.end != place.group[0].start - len(
        place.region
    ):
        return ""
    return last.label if label and label != last.label and last.label.endswith(label) and label.endswith("率") else ""


def share_of(text: str, carried: Carried, place: Place, label: str, said: Predicate) -> str:
    """Return what a share in front is of, with what is said of it behind (行政村、自然村100%通水泥路)."""
    if label and not said.to and (place.region.endswith(SITES) or label in BY) and (
        text.startswith("的", place.bound_end) and not text.startswith("面积", place.bound_end + 1)
    ) and (whom := of_whom(text, place)):
        # 项目区90%的农户参加合作社: the place is where they are; 用60%的财力改善民生
        return whom
    region, last = place.region, carried.last
    if region.rstrip("近约超").endswith(JOINTS) and (
        last is None or last.end <= place.clause or (region[0] == "的" and last.aspect is _SHARE)
    ):
        # 所有市州和三分之二的县通了高速公路: the share is of what stands behind.
        return of_whom(text, place) or label
    if said.reach == "覆盖" and label and (whom := of_whom(text, place)):
        # 服务站覆盖30%的行政村
        return f"{label}覆盖{whom}" if text.startswith("的", place.bound_end) else label
    did = done_with(text, place.bound_end) if label and region.endswith((label, f"{label}的", "实现")) else ""
    if not did:
        return label
    # 新增财力的71%用于民生事业
    added = "新增" if region.endswith((f"新增{label}的", f"新增{label}")) else ""
    several = lists(label) and "的" not in label[: first_join(label)]  # 群众反映的意见和投诉: of one kind
    said.every = said.every or several
    return "、".join(added + one + did for one in (parts(label) if several else [label]))


def gives(region: str) -> bool:
    """Do the words before a share say who gives it (民营经济贡献了全市65%的税收), so that its noun stands behind it?"""
    return bool(_GIVES.search(region))


def done_with(text: str, end: int) -> str:
    """What is said behind a share of the thing before it (水质100%|达标, 财力的71%|用于民生事业), or nothing."""
    match = _DONE_WITH.match(text, end)
    return match.group(1) if match else ""


def used_for(text: str, end: int) -> str:
    """What the share that ends here is used for, where it opens its clause (支出12亿元，80%|用于民生), or nothing."""
    used = done_with(text, end)
    return used if used.startswith("用") else ""


def of_whom(text: str, place: Place) -> str:
    """A share in front with what holds for it (60%|的资金用于支持产业发展), or nothing."""
    start, stop, held = place.bound_end, place.next_start, place.following
    mark = _SHARE_STOP.search(text, start, stop)
    if mark and mark.group() == "、" and "（" in text[start : mark.start()] and (
        closed := _CLOSED.match(text, mark.start(), stop)
    ):
        # 70%以上的县（市、区）开展了试点
        mark = _SHARE_STOP.search(text, closed.end(), stop)
    elif mark and mark.group() == "、" and (row := _ROW.match(text, mark.start(), stop)):
        # 90%以上的贫困户得到了产业扶贫、就业扶贫和信贷支持
        mark = _SHARE_STOP.search(text, row.end(), stop)
    reached = _HOLDS.search(text, start, stop) if held and held.start == stop and not (mark and mark.group()) else None
    if held and reached and (
        reached["it"] is None or is_attribute(text[start : reached.start()])
        or text.endswith(_PACES, start, reached.start())
    ):

        on = _HOLDS_ON.match(text, held.end)
        whole = on is not None and held.aspect is Aspect.COUNT and _SHARE_STOP.match(text, on.end())
        end = held.end if on is None else on.end() if whole else on.start("more")
        told = text[start:end].removeprefix("的")
        if len(told) <= _LONGEST_HOLDING:
            return told
    phrase = text[start : mark.start() if mark else stop]
    if held and held.start == stop and not (mark and mark.group()):
        # 占全市3.6%|的土地贡献了|58%的工业增加值
        phrase = _GIVES.sub("", phrase)
    phrase = _REACHING.sub("", phrase.removeprefix("的"))
    phrase = _AND_NEARLY.sub("", phrase)
    if "户均" in phrase or "人均" in phrase:
        # 80%的农户参与产业化经营|户均增收3200元
        phrase = _MEAN.split(phrase, maxsplit=1)[0]
    if phrase and text[stop - 1 : stop] in _AND and (other := _OTHER_SHARE.match(text, stop)):
        # 80%的城市社区和70%的农村社区|达到标准: it holds for both.
        alike = next((end for end in (phrase[-2:], phrase[-1]) if end in other[1]), "")
        phrase += other[1].partition(alike)[2] if alike else ""
    return phrase if 2 <= len(phrase) <= _LONGEST_SHARE else ""
