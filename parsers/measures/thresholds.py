"""Bounds that define what is counted (10亿元以上|产业项目, 3岁以下|婴幼儿): what is bounded, and how."""

from __future__ import annotations

import re

from ...schema.terms import Aspect, Comparator
from ..numbers.quantities import Quantity
from ..wording.gathering import entries
from ..wording.lexicon import DEED
from ..wording.seeking import last_match
from .aspects import COUNTED_BOUND, NATURE, NTH_PAST, OF_THOSE, is_attribute, is_held, is_rate
from .bounding import after
from .continuing import unscaled
from .counting import behind
from .found import MeasureDraft
from .headnouns import counted
from .nouns import head_of
from .predicates import Predicate
from .series import Place
from .stages import another_bound, unbounded
from .stating import Stated

__all__ = ["class_of", "of_place", "put_threshold", "within_class", "within_threshold"]

_PERSON = re.compile(
    r".{0,8}?(?:婴幼儿|儿童|老年人口?|老人|人口|人员|人群|居民|学生|女[性孩生]|妇女|男性|青年|青少年|群众)"
)
_BOUND_WORD = re.compile(r"(?:超过?|突破|达到?|过|逾)$")
_OF_THOSE_ENDS = frozenset("的有达到")
_OWN_BOUND = re.compile(r"(.{2,12}?)(?:(?:超过?|突破|达到?|过|逾)[0-9.百千万亿]+元|[0-9.百千万亿]+元及?以[上下])")
_BARE_CLASS = re.compile(
    "[、，,和与及]?(?:其中)?[，,：]?([一-龥]{0,8}?)((?:超过?|过|突破|达到?|逾)?[百千万亿]+元(?:及?以[上下])?)(?:的(?:共?有|达到?)?|(?:达到?|有))?"
)
"""A bound without a numeral, with what it bounds (其中年产值|百万元以上的)."""
_BARE_GRADE = re.compile("[、，,和与及]?(?:其中)?[，,：]?([十百千万]+吨级(?:及?以[上下])?)(?:的有?)?")
"""A grade without a numeral, of those told before (泊位36个，其中|万吨级以上)."""
_TOLD_BY = re.compile(
    "((?:(?<=年)|(?:总|年)?)(?:产值|投资|营业?收入|销售收入|销售额|纳税|税收|利税|收入))额?(?:超过?|过|达到?|突破|在)[百千万亿]{1,2}元?(?:以上)?的?"
)
_DIGITS = frozenset(".0123456789")
_CLASS_REACH = 24  # characters before a bound in which a class before it is looked for
_SOLD = re.compile("(销售)(?:超过?|过|突破|达到?)?$")
_BOUND_FIRST = re.compile(".{2,16}?[0-9.百千万亿]+元及?以[上下][、且和]")
_BOUND_TOO = re.compile("[^，。；]{1,16}?[0-9.]+[百千万亿]{0,2}[一-龥]{1,4}?以[上下][、且和]")
_OF_HERDS = ("存栏", "出栏", "饲养")
_JOINT = re.compile("[0-9百千万亿]元的")
_OF_PLACE = frozenset(entries(
    """
    地区生产总值 生产总值 国内生产总值 GDP 固定资产投资 全社会固定资产投资 旅游收入 旅游总收入 旅游综合收入
    社会消费品零售总额 进出口总额 外贸进出口总额 贷款 贷款余额 存款余额 到位资金 实际到位资金 出口创汇 工业增加值
    规模以上工业增加值 农业总产值 财政收入 财政总收入 一般公共预算收入 地方财政收入
    """
))
"""Sums that a place has, and no thing counted in it."""
_OF_PLACES = re.compile("(?!城镇|农村)[^，。；、]{0,3}?[县市区镇乡村旗州街园]|及?以[上下]|级|的")
_EARLIER = 4  # measures before a bound among which one of the same kind is looked for
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _EQUAL, _LEVEL, _THRESHOLD = Aspect.COUNT, Comparator.EQ, Aspect.LEVEL, Aspect.THRESHOLD
_PASSED = frozenset((Comparator.GT, Comparator.GTE))


def put_threshold(sentence: Stated, place: Place, label: str, said: Predicate) -> None:
    """Put down the bounds of a list; ``label`` is what the words before them leave."""
    noun = behind(sentence.text, place.bound_end, place.next_start, classed=False)
    if COUNTED_BOUND.fullmatch(sentence.text, place.group[-1].end, place.next_start):
        # 其中5亿元以上|不少于|15个
        noun = ""
    stands = bool(noun)
    aged = _PERSON.match(noun) if place.group[0].unit in ("岁", "周岁") else None
    noun = counted(aged.group() if aged else noun.removeprefix("各")) or head_of(unbounded(sentence.carried.thing()))
    if not label and (sold := _SOLD.search(place.region)):
        # 新增销售10亿元以上企业27家
        label = sold.group(1)
    owned = label.rpartition("及")[2]
    if owned != label and is_attribute(owned):
        # 国有及年销售收入500万元以上企业: the bound is of the second class alone.
        label = owned
    if "元" in label and (first := _BOUND_FIRST.match(label)) and is_attribute(label[first.end() :]):
        # 亩均投资强度300万元以上、|亩均税收20万元以上的项目
        label = label[first.end() :]
    if not is_attribute(label) and not (said.to and label):
        same = "" if said.noun else _same_bound(sentence, place.group[0])
        label = same or _class_before(sentence.text, place) or label.removesuffix("各")
    if "以" in label and (first := _BOUND_TOO.match(label)) and (
        is_attribute(rest := label[first.end() :]) or rest.endswith(NATURE)
    ):
        # 面积50亩以上、|坡度15度以上的耕地
        label = rest
    nth = NTH_PAST.search(place.region)
    if nth is not None and (told := sentence.carried.told_in(place.group[0].unit)):
        # 里程达到3234公里，成为全国第5个突破3000公里的省份
        label = told
    if "首个" in label:
        # 中西部地区首个|经济总量超过3万亿元的城市
        label = label.rpartition("首个")[2] or label
    deed = DEED.match(label) if label.endswith(NATURE) or said.comparator is Comparator.LT else None
    if deed is not None:
        # 清理|面积不足30平方米的住房
        label = label[deed.end() :] or label
    # 年出栏500头以上的养殖场; of 养殖场320个，其中年出栏1万头以上12个 the noun stands before.
    held = is_held(label) and (stands or not label.endswith(_OF_HERDS))
    named = is_attribute(label) or label.endswith(NATURE) or is_rate(label) or held or said.to or nth
    if aged or not label or not named:
        label = noun or label or sentence.carried.label()
    for quantity in place.group:
        # 10万元以下、10—50万元、50万元以上的村
        own = after(sentence.text, quantity.end)[1] or (_EQUAL if quantity.upper is not None else place.bound)
        sentence.add(quantity, label, _THRESHOLD, quantity.value, own or said.comparator or _EQUAL, said)


def _same_bound(sentence: Stated, quantity: Quantity) -> str:
    """What an earlier bound of the sentence measures (收入35万元以上行政村…、50万元以上行政村…).

    So does a sum that each of many passes (村集体收入均超过10万元，其中超50万元的村30个).
    """
    for earlier in reversed(sentence.carried.found[-_EARLIER:]):
        if earlier.aspect is _COUNT and "元" in earlier.label and quantity.dimension == "money" and (
            (told := _OWN_BOUND.match(earlier.label)) and is_attribute(told[1])
        ):
            # 产值超亿元企业46家，超10亿元企业5家
            return told[1]
        bound = earlier.aspect is _THRESHOLD and earlier.unit == quantity.unit
        passed = sentence.parted and earlier.aspect is _LEVEL and earlier.comparator in _PASSED and (
            unscaled(earlier.value, earlier.unit)[0] <= unscaled(quantity.value, quantity.unit)[0]
        )
        if quantity.dimension == "people" and earlier.aspect is _THRESHOLD and is_held(earlier.label):
            # 人口超过1万人的镇8个、超过5000人的村32个
            return earlier.label
        if (bound or (passed and quantity.dimension == "money" and earlier.unit[-1:] == "元")) and (
            is_attribute(earlier.label) or is_rate(earlier.label)
        ):
            return earlier.label
    return ""


def _class_before(text: str, place: Place) -> str:
    """What a class without a figure was told by, right before a bound of money (产值超亿元的15家、超5亿元|的3家)."""
    if place.group[0].unit[-1:] != "元":
        return ""
    start = place.group[0].start
    told = last_match(_TOLD_BY, text, max(0, start - _CLASS_REACH), start)
    return told.group(1) if told else ""


def of_place(text: str, end: int, label: str) -> bool:
    """Is the sum that ends here a place's own, so that it bounds nothing that is counted behind it?

    地区生产总值突破150亿元|规模以上工业企业达到36家: the comma was lost; but 财政收入过亿元|乡镇12个.
    """
    return label in _OF_PLACE and _OF_PLACES.match(text, end) is None


def within_threshold(sentence: Stated, place: Place, bound: MeasureDraft, label: str) -> str:
    """The label of what is counted within the ``bound`` right before it (其中超10亿元|2栋), else as it is."""
    carried, start = sentence.carried, place.group[0].start
    if start == bound.end and label.endswith(sentence.text[bound.start : bound.end]):
        # The bound and what it is drawn within; 投资5000万元以上项目…，其中1—5亿元30个
        if is_attribute(bound.label):
            own = "" if label.startswith(bound.label) else bound.label
            return own + label + class_of(sentence, place.group[0].unit)
        return label + unbounded(bound.label)
    gap = OF_THOSE.fullmatch(sentence.text, bound.end, start) if place.region[-1:] in _OF_THOSE_ENDS else None
    if gap is not None:
        # 企业500家，其中产值超百万元的二十个
        word = _BOUND_WORD.search(sentence.text, max(place.clause, bound.start - 2), bound.start)
        begin = word.start() if word else bound.start
        counts = (draft.label for draft in reversed(carried.found[-_EARLIER:]) if draft.aspect is _COUNT)
        class_ = carried.whole or next(counts, "")
        if is_rate(bound.label) and class_.startswith(bound.label) and "%" in class_:
            # 税收占比超过80%的乡镇8个，超过90%的|3个
            return bound.label + sentence.text[begin : bound.end] + class_.partition("%")[2]
        if class_[-1:] == "元" and (again := another_bound(class_, sentence.text[begin : bound.end])):
            # 企业营收超10亿元的12家，超50亿元的|3家
            return again
        # 产值过亿元的企业35家，过10亿元的|3家: bounds of the same thing.
        told = _OWN_BOUND.match(class_)
        own = bound.label if is_attribute(bound.label) or is_rate(bound.label) else told[1] if told else ""
        joint = "的" if _JOINT.search(class_) else ""
        return own + sentence.text[begin : bound.end] + (gap[1] or "") + joint + unbounded(class_)
    return label


def class_of(sentence: Stated, unit: str) -> str:
    """What is counted within bounds that have no noun of their own: the whole, or what was last counted in the unit."""
    if sentence.carried.whole:
        return unbounded(sentence.carried.whole)
    return next((
        unbounded(draft.label) for draft in reversed(sentence.carried.found[-_EARLIER:])
        if draft.aspect is _COUNT and draft.unit == unit and draft.label[-1:] != "元"
    ), "")


def within_class(sentence: Stated, place: Place, label: str) -> str:
    """The label of what is counted within a bound without a numeral (其中年产值百万元以上的|12个), else as it is."""
    graded = _BARE_GRADE.fullmatch(place.region) if sentence.carried.whole else None
    if graded is not None:
        # 泊位36个，其中万吨级以上12个
        return graded[1] + sentence.carried.whole
    bare = _BARE_CLASS.fullmatch(place.region)
    if bare is None or (bare[1] and not is_attribute(bare[1])):
        return label
    place_of = label.find(bare[2])
    named = place_of >= 0 and label.count("元") == 1 and label[place_of - 1 : place_of] not in _DIGITS
    if named and not (bare[1] and label == bare[1] + bare[2]):
        return label
    carried = sentence.carried
    counts = (draft.label for draft in reversed(carried.found[-_EARLIER:]) if draft.aspect is _COUNT)
    last = next(counts, "")
    class_ = carried.whole or last
    told = _OWN_BOUND.match(last)
    own = bare[1] or (told[1] if told and is_attribute(told[1]) else "")
    return own + bare[2] + unbounded(class_) if class_ else label
