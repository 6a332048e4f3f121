"""Headline targets without a number: kept in step, above or within what is no figure, fulfilled, or moved one way."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from ...schema.terms import Aspect, Comparator, Status
from ..measures.found import Doubtful, QualifiedDraft
from ..measures.labels import indicator_of, subject
from ..measures.listing import lists, parts
from ..measures.promises import modality

__all__ = ["TargetDraft", "without_number"]


@dataclass(slots=True)
class TargetDraft(QualifiedDraft):
    """A headline target with offsets into its sentence; the fields of ``schema.items.Target``.

    ``start`` and ``end`` span the clause, ``value_at`` the number through its unit.
    """

    start: int
    end: int
    label: str
    aspect: Aspect
    value_at: tuple[int, int] | None = None
    value: Decimal | None = None
    unit: str = ""
    comparator: Comparator = Comparator.EQ


_BARE_GOAL = re.compile(
    r"(?:并|且|同时|以上|左右)*(?:增速|增幅)?(?:确保|力争|努力|争取|保证|要|总体|继续|保持|实现|略)*"
    r"(?=(?:走在|位居|位列|处于|进入|达到(?=[^，、]{0,6}平均)|不低于|不高于|不超过|高于|快于|低于|超过|好于|优于|与|同|和)[^，]{2,})"
)
_SYNC = re.compile(
    r"^(?P<said>.{3,}?)(?:增长速度)?(?:继续|基本|总体|大体|保持|实现|相)*"
    r"(?:同步|一致|相适应|相匹配|相协调|相当|持平)(?:增长|提高|提升|改善|优化)?$"
)
_THEN = re.compile("(?:上一?|去|前|往)年(?:同期|实绩|水平|实际)?|(?:19|20)[0-9]{2}年(?:水平|实绩)?")
"""A time whose value a goal is to equal."""
_SYNC_LINKS = tuple(map(re.compile, (r"(?<![共相合])[同跟](?![比期步等类时])", "与", "和")))
"""What parts a thing from what it keeps pace with; the others may join things on either side of it."""
_SYNCED = re.compile(
    r"(?P<label>.+?)(?:年均)?(?:实际)?(?P<growth>增长|增速|增幅|增长率|增长速度)?(?:力争|保持|努力|基本|继续|实现|总体|要)*"
)
_SYNC_REFERENCE = range(2, 25)
_ABOVE = re.compile(
    r"^(?P<label>.*?)(?P<growth>增长速度|增长率|增长|增速|增幅|涨幅|上涨)?(?:力争|略|继续|持续|明显|努力|总体|均|都|保持|分别"
    r"|幅度|速度|要)*"
    r"(?P<word>不低于|不高于|不超过|达到[或和并](?:超过|高于)|(?<!或)(?:高于|快于|低于|超过|超出|好于|优于|大于)|领先于?|跑赢)(?P<reference>(?:20[0-9]{2}年|[^0-9、][^0-9])[^0-9]{0,28}?)"
    r"(?:[、并且]+(?:[高快好优]于|位?居|位?列|走在|处于|进入|保持|力争|争取|继续)[^0-9]*)?$"
)
_STANDING = re.compile(
    r"^(?P<label>.{2,30}?)(?P<growth>增长速度|增长率|增长|增速|增幅)?(?:力争|继续|保持|努力|均|都|总体|稳定|要)*"
    r"(?:走在|稳居|位居|位列|[居列]|处于|进入|跻身|挺进|保持在?|(?:稳定|维持)在)(?P<reference>[^，、]{0,12}(?:前列|前茅|方阵|上游|行列|水平|领先))(?:、.*)?$"
)
"""A place among others that is no rank (增速走在全市前列)."""
_REASON = re.compile(
    r"(?:[一二三四五六]是)?(?:这|主要(?:是|考虑|依据|基于)|考虑|兼顾|与此|体现|既|也是|提出|有利于|符合)"
)
"""How a clause opens that says why a goal was set so."""
_WITHIN = re.compile(
    r"^(?P<label>.+?)(?:(?:继续|持续|稳步)?(?:下降|降低|减少)[并且])?(?:严格|努力|力争|保持)?(?:控制|保持|稳定)在(?P<reference>[^0-9]{2,24}?(?:范围)?)(?:以内|之内|内"
    r"|(?<=范围)|(?<=标准)|(?<=目标)|(?<=指标)|(?<=要求))$"
)
_NOT_BELOW = re.compile(
    r"^(?P<label>.{2,24}?)(?P<growth>增长速度|增长率|增长|增速|增幅|涨幅)?(?:力争|努力|继续|总体|均|都)*"
    r"(?:保持|稳定|处)?在(?P<reference>[^0-9，、]{2,20}?(?:水平|平均|均值))(?:以上|之上)$"
)
"""A bound that is no number, from below (增速保持在全国平均水平以上)."""
_TWO_DIGITS = re.compile(
    r"^(?P<label>.{2,60}?)(?:年均|平均|每年)?(?P<growth>(?:增长|发展|递增)速度|增长率|增长|递增|增速|增幅)?"
    r"(?:力争|努力|争取|确保|继续|总体|平均|保持|实现|达到?|均|都|要|[在为以有])*两位数(?P<least>及?以上)?的?"
    r"(?:较快|快速)?(?:(?:增长)?速度|增[长速幅]|水平)*$"
)
"""A pace that is told by its digits (财政收入年均增长速度要达到两位数以上)."""
_SUBJECT_TO = re.compile(r"^(?P<label>.{2,20}?)以(?P<reference>[^0-9，]{2,24})为准$")
"""A goal that a higher level sets (生态环境指标以国家下达任务为准)."""
_OF_GRADE = re.compile(
    r"^(?P<label>.{2,40}?)(?:稳定|保持|持续|均|都|全部|力争|继续|总体|达到?|优于|在|为)+"
    r"(?P<reference>[ⅠⅡⅢⅣⅤIV一二三四五]{1,3}类(?:水质|水体|标准|水质标准|水)?)(?P<least>(?:及|或)?(?:以上|优于)[^，]{0,4})?$"
)
"""A grade of water that is to be kept (水质稳定保持在Ⅱ类及以上)."""
_FULFIL = re.compile(
    r"^(?P<label>.*?)(?:我们|确保|力争|努力|争取|必须|全面|全部|严格|坚决|认真|切实|如期|按[期时]|及时|提前|率先|同步|均|超额|圆满|顺利|较好"
    r"|胜利|高质量|保质保量|都|要|须|不折不扣)*(?:完成|达到(?!或|和好于)"
    r"|实现|落实(?=[^，]*(?:任务|目标)$))(?P<reference>[^0-9]*?(?:目标|任务|指标|要求|计划|水平|标准|下达数|控制数|(?<=节能)减排)(?:任务|要求|数)?(?:的?(?:序时)?进度)?)"
    r"(?:以内|之内)?$"
)
_STATE = re.compile(
    r"^(?P<label>[^，]{2,40}?(?<!生活水平)(?<!管理水平)(?<!治理水平)(?<!文明程度))(?P<state>(?:均|都|实现|略有|恢复性|两位数|保持|基本|总体|相对|持续|继续|进一步|明显|不断|稳步|稳中|有所|得到|大体"
    r"|力争|努力|争取|确保|平稳|逐步|更加|显著|大幅|较大幅度|适度|合理|要|状况|全面|全部|动态|(?:控制|保持|运行)在(?=合理)|"
    r"回稳|促稳|保稳|稳量|增量|稳定在?)*(?:有升|有进|有降|有增|平衡|改善|下降|稳定|向好|提升|提高|好转|优化|减少|回升|达标|提质|增加|扩大|增强|降低|合理区间"
    r"|“?双(?:下)?降”?|升级|量稳质升|稳中提质|脱贫|清零|稳定增长|[正零]增长|扭负为正|由负转正|止跌回[稳升]|企稳回升|优良|良好|协调|上升|增长|回落|巩固|提质增效|安全|优秀水平|收窄|缩小|同步|持平|向优|只增不减|不减|平稳)(?:和[^，]{0,10})?)$"
)
_RAISE = re.compile(
    r"^(?:稳步|持续|继续|逐步|适当)?(?P<state>提高|增加|降低|减少)(?P<label>[^，、]{2,20}(?:养老金|标准|收入|支出|率|比重|占比|能耗|排放量?))$"
)
"""A goal told by what is to be done to what is measured (提高居民基础养老金)."""
_JOINED = re.compile(
    r"^(?P<label>.+?)(?:(?:累计)?(?:降低|下降)(?:率|幅度)?)?(?:目标|指标)?(?:与|同|和)(?P<reference>[^，、]{0,16}(?:目标|要求|规划|水平|指标|任务|进度))"
    r"(?:统筹|保持|基本|做好|相互?|有效|充分)*衔接$"
)
"""A goal that is yet to be brought in line with that of a higher level."""
_MOVES = re.compile(r"下降|减少|增长|增加|上升|回落|降低|为正|转正|止跌|回升")
_ABOVE_BOUND = {"不低于": Comparator.GTE, "不高于": Comparator.LTE, "不超过": Comparator.LTE, "低于": Comparator.LT}
_REACHES = "达到"
"""How a bound opens that may be met as well as passed (达到或超过全国平均水平)."""
_OF_PLACE = re.compile(r"^(?P<who>[^，]{0,14}?(?:(?:下达|确定|核定|规定|分解|要求)的|下达))(?P<what>.{2,24})$")
_OF_PLAN = re.compile(r"^(?P<who>“[^”]{2,4}”(?:规划|中期|末|时期)?(?:确定|下达)?的?)(?P<what>.{2,24})$")
_OWN = re.compile("^(?:(?:我|全|本)[省市县区州旗盟](?:的)?|各项)+")
_DUTY = re.compile(
    r"(?<=..)(?<!目标)(?<!各项)(?:(?:降低|下降|削减)(?:目标|任务)+|等(?:各项)?(?:指标)?(?:目标)?任务|(?:等|各项)约束性(?:目标任务|目标|任务|指标)|(?<=[量度耗放])控制(?:目标|任务|指标)+|(?:目标|(?<=减排)指标)?任务|(?:(?<=减排)|(?<=节能)|(?<=降碳)|(?<=双控)|(?<=双控”)|(?<=[能水]耗))目标)$"
)
_OF_CUTS = re.compile(
    r"^(?:年度|全年|各项|[省市区县]定)*(?P<label>(?!约束性)[^，、“”的]{2,}?)(?P<reference>“[^”]+”(?:规划|中期|期间)?[^，、“”]{0,6})?"
    r"(?:各项|年度|全年|约束性|主要|(?:[国省市县区]|上级)(?:定|下达的?))*(?:目标|任务|指标|要求)*$"
)
"""What is to be fulfilled of a thing that is named (节能减排|各项任务, 减排|“十二五”中期目标任务, 粮食产量|任务)."""
_CUT_OR_KEPT = re.compile(
    r"(?:减排|降碳|降耗|双控|[能水]耗|排放|(?<!环境质)(?<!高质)量|收入|投资|总值|就业|造林|脱贫)$"
)


_KIND = re.compile("[（(](?:约束|预期|指导)性(?:指标|目标)?[）)]$")
"""What kind of target a clause sets, in a bracket behind it (与经济增长同步（预期性）)."""


def without_number(text: str, start: int, end: int, before: TargetDraft | None) -> list[TargetDraft]:
    """The targets that the clause ``[start, end)`` sets in words; ``before`` is the target told before it."""
    clause = _KIND.sub("", text[start:end])
    if len(clause) > 80 or _REASON.match(clause):
        return []
    found = _each_worded(clause, start) or _worded(clause, start, end)
    bare = _BARE_GOAL.match(clause)
    if bare and before is not None and (held := _worded(before.label + clause[bare.end() :], start, end)):
        # 生产总值增长6%左右，确保不低于全市平均水平: of the thing that the clause before sets a goal for.
        found = [replace(held[0], label=before.label, indicator=before.indicator, aspect=before.aspect)]
    found = [draft for draft in found if draft.label not in _OF_ALL and _TOLD_BEFORE.fullmatch(draft.label) is None]
    for draft in found:
        draft.modality = modality(clause, len(clause), Status.TARGET)
    return found


_OF_ALL = frozenset(("指标", "各项指标", "目标", "各项目标"))
"""What names nothing that is measured (各项指标增速高于全省平均水平)."""


_TOLD_BEFORE = re.compile("(?:这样|这一|这个|这些|上述|以上|既定|预定)的?(?:各项)?(?:目标|任务|指标|要求)")
"""What only points to goals told before (实现这样的目标)."""


def _each_worded(clause: str, start: int) -> list[TargetDraft]:
    """The targets of a clause whose goals a list mark parts (进出口实现正增长、|实际使用外资稳中提质), else none."""
    found: list[TargetDraft] = []
    begin = 0
    for mark in _LISTED.finditer(clause):
        said = clause[begin : mark.start()]
        state = _STATE.match(said)
        if state is not None and len(state["state"]) > _BARE_STATE and (
            one := _worded(said, start + begin, start + mark.start())
        ):
            found += one
            begin = mark.end()
    if not begin:
        return []
    last = _worded(clause[begin:], start + begin, start + len(clause))
    return [*found, *last] if last else []


_LISTED = re.compile("、")
_BARE_STATE = 2
"""Characters of a word that may head a list as well as close a goal (居民收入增长、财政收入增长与经济增长同步)."""


def _worded(clause: str, start: int, end: int) -> list[TargetDraft]:
    """The targets that a clause sets in words."""
    if (kept := _SYNC.match(clause)) and (synced := _synced(kept["said"])):
        # 与上年持平: as much as then; 与经济增长同步, 与全省持平: in step with something else.
        level = _THEN.fullmatch(synced[1]) is not None and clause.endswith(("持平", "相当"))
        return _held(*synced, start, end, Comparator.EQ if level else Comparator.SYNC)
    match = _ABOVE.match(clause)
    if match and (match.group("label") or match.group("growth")):
        passed = Comparator.GTE if match["word"].startswith(_REACHES) else Comparator.GT
        return _held(match, match["reference"], start, end, _ABOVE_BOUND.get(match["word"], passed))
    match = _STANDING.match(clause)
    if match and not (
        match["label"].startswith(("增", "以", "在", "确保", "力争")) or match["label"].endswith("中")
    ):
        aspect = Aspect.GROWTH if match["growth"] else Aspect.LEVEL
        return _held(match, match["reference"], start, end, Comparator.EQ, aspect=aspect)
    match = _NOT_BELOW.match(clause)
    if match:
        moving = Aspect.GROWTH if match["growth"] else None
        return _held(match, match["reference"], start, end, Comparator.GTE, aspect=moving)
    match = _TWO_DIGITS.match(clause) if "两位数" in clause else None
    if match:
        bound = Comparator.GTE if match["least"] else Comparator.EQ
        return _held(match, "两位数", start, end, bound, aspect=Aspect.GROWTH)
    match = _OF_GRADE.match(clause)
    if match:
        bound = Comparator.GTE if match["least"] else Comparator.EQ
        label = subject(match["label"]) or match["label"]
        return [TargetDraft(start, end, label, Aspect.LEVEL, comparator=bound, reference=match["reference"])]
    match = _SUBJECT_TO.match(clause)
    if match:
        return [TargetDraft(start, end, match["label"], Aspect.LEVEL, reference=match["reference"])]
    match = _WITHIN.match(clause)
    if match:
        bound = Comparator.LTE if clause.endswith(("内", "范围")) else Comparator.EQ
        return _held(match, match["reference"], start, end, bound, aspect=_bounded(match.group("label")))
    match = _FULFIL.match(clause) or _JOINED.match(clause)
    if match:
        return _fulfilled(match, start, end)
    match = _STATE.match(clause) or _ALL_FULFILLED.match(clause) or _RAISE.match(clause)
    if match:
        label = _PACE.sub("", match.group("label"))
        if label.endswith(_UNEVEN):
            # 国际收支不平衡状况得到改善: what is uneven is measured.
            label = label[: -len(_UNEVEN[0])]
        asked = _AS_ASKED.search(label)
        label = label[: asked.start()] if asked else label
        label = subject(label) or label
        measured = _MEASURED.search(label) is not None and label not in _OF_NOTHING
        if match.re is _STATE and not measured and indicator_of(label) is None:
            return []  # 安全生产形势平稳向好, 发展质量稳步提升: nothing that is measured
        doubts = (Doubtful("target-qualitative", "a target without number or reference; check that it is one"),)
        aspect = Aspect.GROWTH if _MOVES.search(match.group("state")) else Aspect.LEVEL
        reference = asked[1] if asked else None
        return [
            TargetDraft(start, end, one, aspect, indicator=indicator_of(one), doubts=doubts, reference=reference)
            for one in _names(label)
        ]
    return []


def _names(label: str) -> list[str]:
    return parts(label) if lists(label) else [label]


def _synced(said: str) -> tuple[re.Match[str], str] | None:
    """The thing that keeps pace and what it keeps pace with (财政收入和居民收入|与|生产总值), or nothing."""
    for link in _SYNC_LINKS:
        for found in reversed(list(link.finditer(said, 1))):
            reference = said[found.end() :]
            thing = _SYNCED.fullmatch(said, 0, found.start())
            if thing and len(reference) in _SYNC_REFERENCE and "、" not in reference:
                return thing, reference
    return None


def _held(
    match: re.Match[str], reference: str, start: int, end: int, comparator: Comparator, aspect: Aspect | None = None
) -> list[TargetDraft]:
    label = _PACE_EACH.sub("", match.group("label"))
    label = subject(label) or label
    reference = reference.strip()
    if aspect is None:
        rate = re.search(r"(?:率|比重|占比|比例|强度|水平|指数)$", label)
        kept = Aspect.LEVEL if label.endswith(_AMOUNTS) else Aspect.GROWTH
        aspect = Aspect.GROWTH if match.group("growth") else Aspect.SHARE if rate else kept
    if label.endswith(("增速", "增幅", "涨幅")) and len(label) > 3:
        label = label[:-2]
    return [
        TargetDraft(start, end, one, aspect, comparator=comparator, reference=reference, indicator=indicator_of(one))
        for one in _names(label)
    ]


_PACE_EACH = re.compile("(?<=..)(?:增长|增速|增幅)(?=[、和与及])")
"""What each thing of a list says of itself (A增速、B增速均高于全省)."""
_PACE = re.compile("(?<=..)(?:增速|增幅|涨幅)$")
_AS_ASKED = re.compile("(?<=..)按照?([^，、]{1,10}(?:规定|要求|目标|计划|标准))(?:要求|均|都)?$")
"""By what a state is asked for (能耗和排放总量按|国家规定|持续下降)."""
_MEASURED = re.compile(
    r"(?:率|额|量|比|收支|价格|物价|产值|收入|能耗|排放|支出|投资|进出口|外贸|出口|就业|总值|增加值|水耗|失业|消费|质量|浓度"
    r"|(?:收入|生活|消费|价格|物价|工资|就业|用能|能效|能耗|排放|负债|供应|保障|总)水平"
    r"|比值|性|状况|生态环境|水质|断面|指数|贷款|结构|存款|消耗|强度|规模|人口|外资)$"
)
"""What a thing is called whose state can be a target."""
_UNEVEN = ("不平衡", "不均衡", "不协调")
_OF_NOTHING = frozenset(("质量", "规模", "结构", "水平", "强度", "状况"))
_AMOUNTS = ("产量", "保有量", "面积", "总量")
"""What is held against a bound itself, where no growth of it is spoken of (粮食产量不低于上年)."""
_LESS = re.compile(r"(?:(?<=.{4})|(?<=[能水]耗))(?:(?:累计)?(?:降低|下降|削减)(?:率|幅度|目标)?|降幅|改善)$")
_SEPARATE = re.compile(r"[^、]{4}(?:、|以及|和|与|及)[^、]{4}")
"""Joins names long enough to stand alone; 节能减排、降碳 is one thing."""

_CUTS = re.compile(
    r"(?P<label>[^、，的等]{2,16}(?:、[^、，的等]{2,16})+?)"
    r"(?:等(?P<rest>[^、，]{0,14}?(?:目标任务|任务|目标|指标))|(?P<reference>减排(?:目标任务|任务|目标|指标)))$"
)
"""Several things that share what is to be fulfilled (完成二氧化硫、氨氮|减排任务, 能耗、氨氮等|年度节能减排任务)."""


_SUCH = re.compile("(?:等(?:各项|主要|[^，、等]{0,4}性)?(?:指标|目标|任务)?|(?:约束性|预期性)?指标)$")
"""How a list of what is to be fulfilled ends (能耗强度、主要污染物排放|等约束性指标)."""
_BY_KIND = re.compile("(?:各项|各类|主要)*((?:约束性|预期性|节能减排|环保|生态环保)指标)")
"""What is to be fulfilled that only its kind names (约束性指标|完成省下达任务)."""
_ALL_FULFILLED = re.compile(
    r"^(?P<label>[^，]{4,40}?)(?:等(?:[^，、等]{0,4}性)?|约束性|预期性|主要)?指标"
    r"(?:全面|全部|如期|圆满|均|按期)+(?P<state>完成)$"
)
_TOLD = re.compile(
    "(?:上述|以上|以下|下列|这些|这一|各项|全年的?|年度)(?:各项|主要|预期|发展|目标|任务)|“[^”五]{2,10}”的?(?:奋斗|发展)?目标$"
)
"""What only points at the targets that are set (确保完成|上述目标任务, 提前实现|“两个翻番”目标)."""


def _bounded(label: str) -> Aspect:
    """What is kept within a bound that is no number: a growth, a rate, or an amount."""
    if label.endswith(("涨幅", "增幅", "增速", "增长率", "增长速度")):
        return Aspect.GROWTH
    return Aspect.SHARE if label.endswith(("率", "比重", "占比")) else Aspect.LEVEL


def _fulfilled(match: re.Match[str], start: int, end: int) -> list[TargetDraft]:
    reference = match.group("reference").strip()
    said = match.group("label")
    kind = _BY_KIND.fullmatch(said)
    label = kind[1] if kind else subject(_LESS.sub("", _SUCH.sub("", said)))
    if not label and _TOLD.match(reference):
        return []
    listed = _CUTS.match(reference) if not label else None
    if listed is not None:
        label, reference = listed["label"], listed["rest"] or listed["reference"]
    if not label:
        return [draft for said in _BOTH.split(reference) for draft in _named(said, start, end)]
    aspect = Aspect.GROWTH if _PACE.search(label) else Aspect.LEVEL
    return [
        TargetDraft(start, end, one, aspect, reference=reference, indicator=indicator_of(one))
        for one in map(_less, _cut_each(_apart(_PACE.sub("", label))))
    ]


def _cut_each(names: list[str]) -> list[str]:
    """The names of a list whose last says that all are cut (化学需氧量、氨氮|减排): each pollutant with that word."""
    if not names[-1].endswith(_CUT):
        return names
    return [name + _CUT if _POLLUTANT.fullmatch(name) else name for name in names]


_CUT = "减排"
_POLLUTANT = re.compile("化学需氧量|COD|二氧化[硫碳]|氨氮|氮氧化物|挥发性有机物|VOCs|烟?粉尘|总?磷|主要污染物")


_BOTH = re.compile("(?<=指标|任务|目标)(?:和|与|及|以及)(?=[^，]{4})")


def _named(reference: str, start: int, end: int) -> list[TargetDraft]:
    """The targets of what is to be fulfilled, where only that names them (完成|省下达的节能减排任务)."""
    of_place = _OF_PLACE.match(reference) or _OF_PLAN.match(reference)
    cuts = None if of_place else _OF_CUTS.match(reference)
    cuts = cuts if cuts and _CUT_OR_KEPT.search(cuts["label"]) else None
    label = _DUTY.sub("", _OWN.sub("", of_place["what"])) if of_place else cuts["label"] if cuts else reference
    if cuts is not None and cuts["reference"]:
        reference = reference[cuts.start("reference") :]
    return [
        TargetDraft(start, end, one, Aspect.LEVEL, reference=reference, indicator=indicator_of(one))
        for one in (map(_less, _apart(label)) if of_place else [label])
    ]


def _less(label: str) -> str:
    return _LESS.sub("", label)


def _apart(label: str) -> list[str]:
    """The things of a list that have each their own target: names of some length, or more than two."""
    return _names(label) if _SEPARATE.search(label) or label.count("、") > 1 else [label]
