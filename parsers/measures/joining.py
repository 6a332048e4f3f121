"""What a label joins with labels before it: works counted together, a body and what was measured, units that tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from ...schema.terms import Aspect
from .aspects import is_attribute, is_rate
from .counting import behind
from .found import MeasureDraft
from .headnouns import counted
from .listing import lists, parts
from .series import Place
from .stages import is_answer

__all__ = [
    "SHORT_RATE", "SUMS", "alike", "each_behind", "in_full", "in_sum", "jointly", "of_unit", "owners", "part_of_body",
    "rated",
]  # fmt: skip

_LEVELS = ("国家级", "省级", "市级", "县级", "区级", "盟级", "旗级", "州级", "镇级", "乡级", "村级")
_JOINTS = ("、", "和", "与")
_ASKED = ("建议", "提案", "议案", "意见", "建议案", "批评", "来信", "诉求")
"""What representatives and citizens bring before a government."""
_BODY = re.compile(r"(?:集团|公司|油田|港区|港务局|铁路局|电厂)$")
_LOOKED_BACK = 3  # measures among which a body finds what it has its part of
SHORT_RATE = 4
"""Characters of a rate that says nothing of whose it is (办结率, 参保率)."""
_FUNDS = ("资金", "投资", "投入", "经费")
_HELD = ("占地", "床位", "床位数", "编制", "长", "全长", "长度", "总长")
"""What things have besides, that they are told by."""
_THOSE_BEHIND = re.compile(
    "的((?:[^，。；、和与及0-9的“”（）]{2,16}[、和与及]){0,3}[^，。；、和与及0-9的“”（）]{2,16})[、和与及]([^，。；、和与及0-9的“”（）]{2,16})(?=[，。；]|$)"
)
_SO_MANY = re.compile("(.{2,}?)[两三四五六七八九](?:个|大|条|座|家)(.{2,6})")
_JOINT = re.compile("[、和与及]")
_MANNER = re.compile("^(?:按期|按时|及时|限时|如期|当场|(?:回访|办理|服务)(?=满意))")
"""How what a rate is of was done (按时|办复率)."""
_NO_AMOUNT = ("济", "化", "展")  # 经济总量: alone the word is no amount
SUMS = ("总数", "总数量", "总量")
"""How many there are in all."""
_LONGEST_TOLD_BY = 6  # characters of what things are told by before their noun
_COUNT, _LEVEL = Aspect.COUNT, Aspect.LEVEL


def alike(whole: str, label: str) -> int:
    """How many characters two labels share at their end."""
    shared = 0
    while shared < min(len(whole), len(label)) and whole[-1 - shared] == label[-1 - shared]:
        shared += 1
    return shared if shared > 1 else 0


def _answerable(counted: list[str]) -> list[str]:
    """Of the things counted those that are answered, where these are told (制定规章7件，办理建议93件、提案18件)."""
    asked = [label for label in counted if label.endswith(_ASKED)]
    return asked if len(asked) > 1 else counted


def rated(label: str, earlier: Callable[..., list[str]]) -> list[list[str]]:
    """A short rate, or each of those listed, of each thing that was counted ``earlier``; or nothing.

    建议143件、提案167件，满意率均达100%; 办复率、满意率均达100%
    """
    if label[-1:] != "率":
        return []
    rates = parts(label) if lists(label) else [label]
    short = all(is_rate(one) and len(_MANNER.sub("", one)) <= SHORT_RATE for one in rates)
    if not short or not all(map(is_answer, rates[1:])):
        return []
    counts = earlier(_COUNT)
    counted = _answerable(counts if len(counts) > 1 else earlier(_COUNT, _LEVEL))
    # 投入资金5亿元，新建公路20公里、桥梁3座，合格率均达100%: no rate of the money.
    counted = [one for one in counted if not one.endswith(_FUNDS)]
    return [[one + rate for one in counted] for rate in rates] if counted else []


def each_behind(text: str, place: Place, label: str) -> list[list[str]]:
    """The labels of an attribute that each of the things listed behind the value has, or nothing.

    面积各20平方公里的承德工业园和秦皇岛工业园; 总投资分别为5亿元和8亿元的南环路、北环路
    """
    of = _THOSE_BEHIND.match(text, place.bound_end)
    if of is None or not (is_attribute(label) or label in _HELD):
        return []
    last = counted(behind(text, of.start(2), of.end(2))) or of[2]
    if told := _SO_MANY.fullmatch(last):
        # 锂电、光伏|两个项目
        names = [one + told[2] for one in (*_JOINT.split(of[1]), told[1])]
    else:
        names = parts("、".join((*_JOINT.split(of[1]), last)))
    size = len(place.group)
    if size == 1:
        return [[one + label for one in names]]
    return [[one + label] for one in names] if len(names) == size else []


def part_of_body(found: Sequence[MeasureDraft], label: str, unit: str, aspect: Aspect) -> str:
    """What was measured last, with the body that ``label`` names for its own part of it, or nothing.

    港口货物吞吐量完成6380万吨，港务集团完成4500万吨
    """
    if aspect is not _LEVEL or not _BODY.search(label):
        return ""
    told = (draft.label for draft in found[: -_LOOKED_BACK - 1 : -1] if draft.unit == unit and draft.aspect is aspect)
    whole = next(told, "")
    return label + whole if is_attribute(whole) and not _BODY.search(whole) and label not in whole else ""


def jointly(found: Sequence[MeasureDraft], label: str, mark: str) -> str:
    """A label that begins with the thing counted last, with the one counted right before it behind a ``mark``.

    22个扶贫专项、278个脱贫项目投入资金36亿元: the money is for both.
    """
    if len(found) < 2 or mark not in _JOINTS:
        return label
    other, last = found[-2:]
    if last.aspect is not _COUNT or other.aspect is not _COUNT or other.unit != last.unit:
        return label
    if not label.startswith(last.label) or label == last.label:
        return label
    # 6个盟级、42个旗级重点项目完成投资
    own = other.label[: len(other.label) - alike(other.label, last.label)]
    own += "级" * (other.label.startswith("级", len(own)) and last.label.startswith(_LEVELS))
    return f"{own or other.label}、{label}"


def in_full(counted: str, label: str) -> str:
    """A label that leans on what was ``counted`` right before it, with all of the name (12家签约企业|完成投资).

    What they are told by opens their name as a verb would open a clause, and goes with it where it is no such verb.
    """
    for start in range(1, min(len(counted) - 1, _LONGEST_TOLD_BY + 1)):
        if label.startswith(counted[start:]):
            return counted[:start] + label
    return label


def of_unit(found: Sequence[MeasureDraft], shared_out: tuple[int, int], unit: str) -> str:
    """Of things that were ``shared_out`` last by units of their own, the one that the unit tells, or nothing.

    水耗、电耗分别从39吨和1162千瓦时，下降到22吨和912千瓦时
    """
    begin, end = shared_out
    if end < 0 or len(found) - end >= end - begin:
        return ""
    told = [draft for draft in found[begin:end] if draft.unit == unit]
    return told[0].label if len(told) == 1 < end - begin else ""


def owners(labels: list[str], size: int) -> list[str]:
    """Whose rates the labels are where they are ``size`` rates of one name (小学|入学率, 初中|入学率), or nothing."""
    alike_behind = takewhile(lambda row: len(set(row)) == 1, zip(*(label[::-1] for label in labels), strict=False))
    tail = "".join(row[0] for row in alike_behind)[::-1]
    whose = [label.removesuffix(tail) for label in labels]
    return whose if len(whose) == size and is_rate(tail) and all(len(owner) > 1 for owner in whose) else []


_MONEY = frozenset(("金额", "总金额"))
_COUNTED_IN = re.compile("(?<=..)(?:户数|人数|件数|笔数|家数|宗数|单数)$")
"""How many there are of what a sum is told of next."""


def in_sum(whole: str, label: str) -> str:
    """The thing with its scale (投资规模); how many there are in all is the thing itself (新增5家，总数达到36家)."""
    if label[:2] == "合同" and whole.endswith("合同"):
        # 签订合同8份，合同金额208万美元
        whole = whole[:-2]
    if label in _MONEY and (counted := _COUNTED_IN.search(whole)):
        # 授信户数4.6万户、金额56亿元
        whole = whole[: counted.start()]
    if label == "总额" and whole.endswith("比重"):
        # 农业投资比重提高到14%，总额达到174亿元: the sum of what has the share.
        return whole[:-2] + label
    if label in SUMS:
        # 新增各类市场主体8600户，总量突破5万户
        whole = whole.removeprefix("各类")
    return whole if label in SUMS and whole[-1:] not in _NO_AMOUNT else whole + label
