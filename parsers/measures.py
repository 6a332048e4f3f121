"""Measures of one sentence: its quantities, each with what it measures and what the words say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from ..schema.terms import Aspect, Basis, Comparator, Status
from ..schema.vocabulary import indicator
from .labels import behind, parts, rough, separate, subject
from .predicates import LONGEST, Predicate, after, leading_bound, predicate
from .quantities import NumberDraft, Quantity, find

__all__ = ["Doubtful", "Findings", "MeasureDraft", "indicator_of", "measures"]


class Doubtful(NamedTuple):
    """Something of a draft that a reader should look at: a stable slug and a message."""

    code: str
    message: str


@dataclass(slots=True)
class MeasureDraft:
    """A measure with offsets into its sentence; the fields of ``schema.measure.Measure``."""

    start: int
    end: int
    label: str
    aspect: Aspect
    value: Decimal
    unit: str
    status: Status
    comparator: Comparator = Comparator.EQ
    indicator: str | None = None
    upper: Decimal | None = None
    reference: str | None = None
    denominator: Decimal | None = None
    component: int | None = None
    modality: str | None = None
    year: int | None = None
    period: str | None = None
    basis: Basis | None = None
    scope: str | None = None
    rank_of: Aspect | None = None
    from_bottom: bool = False
    part_of: str | None = None
    doubts: tuple[Doubtful, ...] = ()


class Findings(NamedTuple):
    """What a sentence holds: measures and the digit runs that are none, both in text order."""

    measures: list[MeasureDraft]
    numbers: list[NumberDraft]


_HARD = re.compile(r"[，,；;：:。！!？?]|——|--|[（(][^（）()]{0,12}[）)]|[（(）)]")
_LINK = re.compile(r"^(?:以上|以下|以内|左右|上下|及以上)?(?:、|和|与|及|或|以及|到|至)?(?:约|近|超|超过|近|不少于)?$")
_THRESHOLD = re.compile(r"(?:及?以[上下内]|级)的?(?=[一-龥“\"])")
_THRESHOLD_NOUN = re.compile(r"(?:级|的)?(?:[^，。；、0-9]{0,6})?(?:项目|企业|产业链|产业|集群|工程|强镇|强村|村|平台|园区|骨干|龙头|镇|乡镇|行政村)")
_BOUNDING = frozenset(("money", "time", "area", "length", "mass", "power", "households", "people", "volume", "composite", "energy", "voltage",
                       "apparent_power", "mass_flow", "volume_flow", "ship_capacity", "grade"))
_RANKED = re.compile(
    r"(?:位居|居于|稳居|跃居|荣居|高居|居|位列|列于|名列|荣列|列|排名|排在|排到|排|跃升至|跃升到|跃升|升至|升到|上升至|上升到|前移至|进入|跻身|保持|位于|站稳|获得?|夺得|达到|为|占|实现|挤进|迈入|闯进|迈进)"
)
_SCOPE = re.compile(r"((?:全|中|我)(?:省|市|国|县|区|州|球|旗|盟)(?:[一-龥]{0,10})?|世界|亚洲|国内|国际|中西部[一-龥]{0,6}|[中西东]部(?:地区|省份)?|长三角[一-龥]{0,6}|[一-龥]{2,3}省)(?:的)?$")
_PERIOD = re.compile(
    r"(?:第?[一二三四]季度|前[一二三四两]个?季度|上半年|下半年|半年度|[“\"]?(?:十[一二三四五]|[六七八九]|十)五[”\"]?(?:时期|期间|以来|末)|(?:[一二三四五六七八九十]+|几|近|[0-9]+)年来|过去[一二三四五六七八九十]+年|(?:今后|未来)[一二三四五六七八九十]+年|前[0-9]+个?月|[0-9]{1,2}[—\-至~][0-9]{1,2}月(?:份)?)"
)
_MODAL = re.compile(r"确保|力争|努力|争取(?=[^，。；]{0,3}(?:实现|完成|达到|达|在|到|使|让|创|突破|建成|开工|增长|率先|早日|全年|年内|用|再|实施|获|引进|新增|[0-9]))|预计|保证|力促|力求|(?<!模)拟(?!定|订|合)|计划(?=[完安投新实达]|[0-9])")
_WRITTEN_YEAR = r"(?:(?:19|20)[0-9]{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})"
_NEAR_YEAR = re.compile(rf"({_WRITTEN_YEAR})年[底末初]?的[约近]?$")
# A year that only dates the other side of a comparison, or one end of a span, sets nothing for what follows.
_YEAR = re.compile(
    rf"(?<![0-9比较从自由与同至到—-])({_WRITTEN_YEAR})年(?![底末]?的[约近]?[0-9一二三四五六七八九十百]|的?基础|相比|同期|以来|高考|届|来|[至到—-]"
    r"|的?[一二三四五六七八九十0-9]+多?年)"
    rf"|(?<=到)({_WRITTEN_YEAR})年(?!的?[一二三四五六七八九十0-9]+多?年|[底末]?的)"
)
_POSITIONAL = {char: str(value) for value, chars in enumerate(("零〇○", "一", "二", "三", "四", "五", "六", "七", "八", "九")) for char in chars}
_PER_HEAD = re.compile(r"每[百千万]?(?:名|户|人|个|万|平方|亩)|人均|户均|均拥有")
_RATE = re.compile(r"(?:率|比重|占比|比例|程度|覆盖面|参保面)$")
_LEANING = re.compile(r"^(?:年度|计划|概算|估算|完成|当年|累计)*总?投资额?$|^总产值$|^(?:总)?建筑面积$|^总面积$|^总长$|^全长$|^总里程$|^占")
_ATTRIBUTE = re.compile(r"(?:收入|销售额|产值|投资|税收|规模|面积|总额|营收|利润|资产|产量|产能|金额|年龄|里程|总值|额|量|率|值|价|费|标准)$")
_LED_CHANGE = re.compile(r"(?:^|[，、 ]|为[^，]{0,8}|全年|共|累计)(增加|减少|降低|压减|削减|压缩|节约|减轻|缩短|提高|提升)(?!值)")
_GAINED = re.compile(r"(?:获评|荣获|获得|获|入选|被评为|被授予|蝉联|保持|实现|夺得|荣膺|成为|跻身|上榜|获批)")
_FALLS = frozenset(("减少", "降低", "压减", "削减", "压缩", "节约", "减轻", "缩短"))
_QUANTIFIED = re.compile(r"(?:量|数|能力|水平|率|速度|总值|产量|建设|生产|工业|农业|幅度|比重|时间)$")
_OVER = re.compile(r"(高于|低于|快于|慢于|好于|超过|高出|领先)(?:于)?[^，。；]{2,18}$")
_OF_ITS_BASE = re.compile(r"^[、，,]?(?:分别|均|约|仅|也)?(?:为|是|相当于|等于|约为)[^，、]{2,20}的?$")
_SPENT = re.compile(r"(?:安排|投入|拨出|拨付|下达|筹集|发放|争取|落实|提供|设立|给予|补助|奖励|获得|引进|投放)$")
_PERSON = re.compile(r".{0,8}?(?:婴幼儿|儿童|老年人|老人|人口|人员|人群|居民|学生|女性|妇女|男性|青年|青少年|群众)")
_MEAN = re.compile(r"^(?:人|户|村|亩|校|镇|乡|年)均$")
_OUTPUT = re.compile(r"总?产值$")
_MEDALS = frozenset(("金", "银", "铜"))
_SHARED_OUT = re.compile(r"^(.{2,}?)(分别|依次|(?<![人年亩户村地日月平])均|都(?!市))(?=([^、，分均都]{3,})$)")
_HEADCOUNT = re.compile(r"(?:人数|人次|户数|数|数量|人口)$")
_RATES = frozenset(("%", "‰", "成"))


def _clauses(text: str, quantities: list[Quantity]) -> list[tuple[int, int, str]]:
    """Marks that part clauses: ``(start, end, mark)``. A short bracket without digits stays inside its clause."""
    marks = []
    for match in _HARD.finditer(text):
        mark = match.group()
        if len(mark) > 1 and mark[0] in "（(" and not any(match.start() < quantity.start < match.end() for quantity in quantities):
            continue
        if len(mark) > 1 and mark[0] in "（(":
            marks.append((match.start(), match.start() + 1, mark[0]))
            marks.append((match.end() - 1, match.end(), mark[-1]))
            continue
        if mark in ":：" and match.start() and text[match.start() - 1].isdigit() and text[match.end() : match.end() + 1].isdigit():
            continue
        if mark == "," and match.start() and text[match.start() - 1].isdigit() and text[match.end() : match.end() + 3].isdigit() and len(text[match.end() : match.end() + 3]) == 3:
            continue
        marks.append((match.start(), match.end(), mark))
    return marks


@lru_cache(maxsize=1 << 14)
def indicator_of(label: str) -> str | None:
    """Return the id of the indicator whose name the label is, or None."""
    found = indicator(label)
    return found.id if found else None


@dataclass(slots=True)
class _Place:
    """A group of quantities that share one predicate, and the clause before them."""

    group: list[Quantity]
    begin: int
    clause: int
    index: int
    region: str = ""
    predicate: Predicate = field(default_factory=lambda: Predicate(0))


class _Sentence:
    """The state of one sentence while its measures are read from left to right."""

    def __init__(self, text: str, heading: str, status: Status, review_year: int | None, report_year: int | None,
                 quantities: list[Quantity]) -> None:
        self.text = text
        self.heading = heading
        self.status = status
        self.review_year = review_year
        self.report_year = report_year
        self.marks = _clauses(text, quantities)
        self.found: list[MeasureDraft] = []
        self.since = 0
        self.clause = -1
        self.whole: str | None = None
        self.within = ""
        self.sibling = False

    def read(self, quantities: list[Quantity]) -> list[MeasureDraft]:
        index = 0
        mark = 0
        clause = 0
        while index < len(quantities):
            quantity = quantities[index]
            while mark < len(self.marks) and self.marks[mark][1] <= quantity.start:
                clause = self.marks[mark][1]
                if self.marks[mark][2] in "；;。":
                    self.since = len(self.found)
                    self.whole = None
                mark += 1
            stop = self.marks[mark][0] if mark < len(self.marks) else len(self.text)
            group = self._group(quantities, index, stop)
            following = quantities[index + len(group)].start if index + len(group) < len(quantities) else len(self.text)
            self._measure(group, clause, stop, following, quantities, index)
            index += len(group)
        return self.found

    def _group(self, quantities: list[Quantity], index: int, stop: int) -> list[Quantity]:
        group = [quantities[index]]
        for quantity in quantities[index + 1 :]:
            last = group[-1]
            if quantity.start >= stop or quantity.start - last.end > 8 or len(group) >= 12:
                break
            gap = self.text[last.end : quantity.start]
            if last.aspect is Aspect.RANK or quantity.aspect is Aspect.RANK:
                if not (last.aspect is quantity.aspect and gap in ("、", "和", "与")):
                    break
            elif last.dimension != quantity.dimension or not _LINK.match(gap) or (not gap and last.component is None and quantity.component is None and last.unit != quantity.unit):
                break
            elif (quantity.component is None) != (last.component is None):
                break
            if quantity.component is not None and gap not in (":", "：", "∶", "︰"):
                break
            group.append(quantity)
        return group

    def _measure(self, group: list[Quantity], clause: int, stop: int, following: int, quantities: list[Quantity], index: int) -> None:
        text = self.text
        first, last = group[0], group[-1]
        previous = self.found[-1] if self.found else None
        begin = clause
        for earlier in reversed(self.found):
            if earlier.end <= clause:
                break
            if earlier.aspect is not Aspect.THRESHOLD:
                begin = after(text, earlier.end)[0]
                break
        region = text[max(begin, first.start - LONGEST) : first.start]
        bound_end, bound = after(text, last.end)
        if clause != self.clause:
            self.clause = clause
            opens = text.startswith(("其中", "内含"), clause) or text.startswith("其中", clause + 1)
            self.sibling = self.whole is not None and not opens
            if opens:
                self.whole = self._last_label()
                self.within = ""
        if first.aspect is Aspect.RANK:
            self._rank(group, region, bound_end)
            return
        said, label = self._said(region, first.aspect is Aspect.CHANGE)
        if self.found and (first.unit in _RATES or first.unit.endswith("倍")) and _OF_ITS_BASE.match(region):
            label = ""
        own = label
        threshold = self._is_threshold(group, last, bound_end, stop, following, label, said)
        noun = ""
        next_stop = min(stop, following)
        if bound_end < next_stop or bound is None:
            noun = behind(text, bound_end, next_stop)
        aspect = self._aspect(first, label, said, region, noun)
        if threshold:
            self._thresholds(group, label, noun, said, bound)
            return
        if said.led:
            label = subject(region[said.led : said.label_end]) or label
        if label and not noun and _LEANING.match(label) and text.startswith("的", last.end) and following == last.end + 1:
            # 总投资X亿元的N个Y: the total leans on what the next number counts.
            label = noun_of(behind(text, quantities[index + len(group)].end, stop)) + label
        label = self._choose(last, label, noun, said, aspect, following < stop, region)
        if not label and not self.found:
            label = self._topic(clause)
        inherited = not label
        if inherited and previous is not None and not own:
            if first.unit in _RATES and previous.unit in _RATES and not said.sign and previous.aspect is Aspect.GROWTH and not said.to and said.comparator is None:
                aspect = Aspect.GROWTH
                said.sign = -1 if previous.value < 0 else 1
        elif previous is not None and self.whole and first.unit in _RATES and not said.sign and previous.aspect is Aspect.GROWTH and not _RATE.search(label) and not said.to and "占" not in label:
            aspect = Aspect.GROWTH
        labels = self._labels(group, label, said, aspect)
        self._emit(group, labels, aspect, said, bound, clause, region)

    def _said(self, region: str, points: bool) -> tuple[Predicate, str]:
        """Read predicate and label of the text before a number."""
        said = predicate(region)
        if points:
            over = _OVER.search(region)
            if over:
                said.sign, said.to, said.comparator = (-1 if over.group(1) in ("低于", "慢于") else 1), False, None
                inner = predicate(region[: over.start()])
                return said, subject(_without_period(region[: over.start()][: inner.label_end]))
        shared = _SHARED_OUT.match(region) if not said.each and not said.every else None
        if shared and said.label_end > shared.end():
            # A、B分别不少于建成区面积的…: what stands behind 分别 bounds the value, it names nothing.
            said.each, said.every = shared.group(2) in ("分别", "依次"), shared.group(2) in ("均", "都")
            said.comparator = said.comparator or leading_bound(shared.group(3))
            inner = predicate(shared.group(1))
            return said, subject(_without_period(shared.group(1)[: inner.label_end]))
        if said.noun and indicator(region[: said.noun_end].rsplit("，", 1)[-1]):
            said.sign, said.noun = 0, False
            return said, region[: said.noun_end].rsplit("，", 1)[-1]
        return said, subject(_without_period(region[: said.label_end]))

    def _topic(self, clause: int) -> str:
        """The clause before, where it only names what the sentence goes on to measure (工业总产值，一九八一年…)."""
        before = re.split(r"[，,；;：:。]", self.text[:clause].rstrip("，,：: "))[-1]
        topic = subject(before) if 2 <= len(before) <= 26 else ""
        return topic if topic and (indicator(topic) or _ATTRIBUTE.search(topic) or _RATE.search(topic) or _QUANTIFIED.search(topic)) else ""

    def _last_label(self) -> str | None:
        for draft in reversed(self.found):
            if draft.aspect not in (Aspect.THRESHOLD, Aspect.RANK):
                return draft.label
        return None

    def _is_threshold(self, group: list[Quantity], last: Quantity, bound_end: int, stop: int, following: int, label: str, said: Predicate) -> bool:
        text = self.text
        if len(group) > 1 and group[0].unit != group[-1].unit:
            return False
        if last.dimension not in _BOUNDING or last.component is not None:
            return False
        ahead = following < stop
        match = _THRESHOLD.match(text, last.end)
        if match:
            noun = behind(text, match.end(), min(stop, following))
            if not noun:
                return False
            if last.dimension == "people" and not ahead:
                return False
            if said.sign or said.to:
                return ahead and bool(_ATTRIBUTE.search(label))
            return True
        if ahead and last.dimension == "money" and _THRESHOLD_NOUN.match(text, last.end):
            gap = text[last.end : following]
            return "的" not in gap[:1] and len(gap) <= 14
        return False

    def _thresholds(self, group: list[Quantity], label: str, noun: str, said: Predicate, bound: Comparator | None) -> None:
        aged = _PERSON.match(noun) if group[0].unit in ("岁", "周岁") else None
        noun = aged.group() if aged else noun
        chosen = label if label and _ATTRIBUTE.search(label) else (noun_of(noun) or label or self._carried())
        comparator = bound or said.comparator or Comparator.EQ
        for quantity in group:
            self._add(quantity, chosen, Aspect.THRESHOLD, quantity.value, comparator, said)

    def _aspect(self, quantity: Quantity, label: str, said: Predicate, region: str, noun: str) -> Aspect:
        unit = quantity.unit
        if quantity.component is not None:
            return Aspect.RATIO
        if quantity.aspect is Aspect.CHANGE:
            return Aspect.CHANGE
        if unit.endswith("番"):
            return Aspect.GROWTH
        if unit.endswith("倍"):
            return Aspect.GROWTH if said.sign and not said.to else Aspect.RATIO
        if unit in _RATES or quantity.denominator is not None:
            if said.noun:
                return Aspect.GROWTH
            if said.sign and not said.to:
                return Aspect.CHANGE if _RATE.search(label) and said.reach in ("提高", "提升", "降低", "下降", "上升", "回落") and not said.basis else Aspect.GROWTH
            led = _LED_CHANGE.search(region)
            if led and not said.to and led.end() < len(region):
                said.sign, said.led = (-1 if led.group(1) in _FALLS else 1), led.end()
                return Aspect.CHANGE if _RATE.search(label) else Aspect.GROWTH
            return Aspect.SHARE
        if said.sign and not said.to and (said.reach or said.against):
            if quantity.aspect is Aspect.COUNT and (said.reach == "扩大" or (noun and not said.against)):
                said.sign = 0
                return Aspect.COUNT
            return Aspect.CHANGE
        if quantity.dimension not in ("money", "time") and _PER_HEAD.search(label):
            return Aspect.RATIO
        if quantity.dimension == "index":
            return Aspect.RATIO if label.endswith("比") or label.endswith("系数") or label.endswith("倍差") else Aspect.LEVEL
        if quantity.dimension == "" and not _ATTRIBUTE.search(label):
            return Aspect.COUNT
        if quantity.dimension == "" and _HEADCOUNT.search(label):
            return Aspect.COUNT
        led = _LED_CHANGE.search(region)
        if led and not said.to and (quantity.aspect is Aspect.LEVEL or led.group(1) in _FALLS) and label and led.end() < len(region):
            said.sign = -1 if led.group(1) in _FALLS else 1
            said.led = led.end()
            return Aspect.CHANGE
        if quantity.dimension == "time" and said.to:
            return Aspect.LEVEL if said.reach in ("缩短到", "缩短至", "压缩到", "压缩至", "降至", "压减至", "压减到", "降到", "延长至", "延长到") else Aspect.COUNT
        return quantity.aspect

    def _choose(self, last: Quantity, label: str, noun: str, said: Predicate, aspect: Aspect, ahead: bool, region: str) -> str:
        """Choose between the noun before the number and the one behind it."""
        text = self.text
        if said.kept and last.dimension in ("time", "count"):
            verb = _GAINED.match(text, last.end)
            gained = behind(text, verb.end(), min(len(text), verb.end() + 40)) if verb else ""
            if len(gained) > 1:
                return gained
        if last.unit in _MEDALS:
            return (re.split(r"[获得夺]", label)[-1] or self._carried().rstrip("金银铜")) + last.unit
        if aspect in (Aspect.GROWTH, Aspect.CHANGE, Aspect.RATIO) and (label or not noun or said.sign):
            return label
        if not noun or ((said.to or said.comparator is not None) and label and not _SPENT.search(region)):
            return label
        if last.dimension == "money":
            if label and text.startswith("的", last.end) and _LEANING.match(label):
                return noun_of(noun) + label
            return noun if label and _SPENT.search(region) else label or noun
        if aspect is Aspect.SHARE:
            return label or noun
        if aspect is Aspect.LEVEL and label and _ATTRIBUTE.search(label):
            return label
        return noun_of(noun) if ahead else noun

    def _labels(self, group: list[Quantity], label: str, said: Predicate, aspect: Aspect) -> list[list[str]]:
        """For each quantity of the group, the labels that it serves."""
        size = len(group)
        if group[0].component is not None:
            return [[label or self._carried()]] * size
        if label:
            label = self._leaned(label)
            listed = parts(label) if _LISTED.search(label) else [label]
            if size > 1:
                spread = self._spread(label, listed, size)
                return [[one] for one in spread] if spread else [[label]] * size
            if len(listed) > 1:
                if said.every or said.each or (aspect in (Aspect.GROWTH, Aspect.SHARE, Aspect.CHANGE) and separate(label)):
                    return [listed]
            if said.every and not said.sign and self._counted_before() and _RATE.search(label) and len(label) <= 4:
                return [[f"{one}{label}" for one in self._counted_before()]]
            return [[label]]
        earlier = self._earlier(size, said)
        if size == 1:
            return [earlier if said.every and earlier else [self._carried()]]
        if len(earlier) >= size:
            return [[one] for one in earlier[-size:]]
        return [[self._carried()]] * size

    def _counted_before(self) -> list[str]:
        seen: list[str] = []
        for draft in self.found[self.since :]:
            if draft.aspect in (Aspect.COUNT, Aspect.LEVEL) and draft.label not in seen:
                seen.append(draft.label)
        return seen

    def _leaned(self, label: str) -> str:
        """总投资 behind a count leans on what was counted; 占GDP比重 on what came before."""
        if _MEAN.match(label) and self._carried():
            return label + self._carried()
        if label == "增加值" and _OUTPUT.search(self._carried()):
            return _OUTPUT.sub("增加值", self._carried())
        if not _LEANING.match(label) or not self.found:
            return label
        previous = self.found[-1]
        if previous.aspect in (Aspect.RANK, Aspect.THRESHOLD):
            return label
        if label.startswith("占") or previous.aspect is Aspect.COUNT:
            return previous.label if previous.label.endswith(label) else previous.label + label
        return label

    def _spread(self, label: str, listed: list[str], size: int) -> list[str]:
        if len(listed) == size:
            return listed
        if size == 2 and "城乡" in label:
            return [label.replace("城乡", "城镇", 1), label.replace("城乡", "农村", 1)]
        double = re.match(r"^(.*?)一二(三?)(本|产|级|孩|审|产业)(.*)$", label)
        if double and size == 2 + len(double.group(2)):
            return [f"{double.group(1)}{number}{double.group(3)}{double.group(4)}" for number in "一二三"[:size]]
        herd = re.match(r"^([牛羊猪禽鸡鸭鱼驴马蛋奶肉]{2,6})([^牛羊猪禽鸡鸭鱼驴马].*)$", label)
        if herd and len(herd.group(1)) == size:
            return [animal + herd.group(2) for animal in herd.group(1)]
        return []

    def _earlier(self, size: int, said: Predicate) -> list[str]:
        """Labels of the measures so far that a shared value (均居, 分别增长) leans on, in text order."""
        seen: list[str] = []
        for draft in self.found[self.since :]:
            if draft.aspect is not Aspect.THRESHOLD and draft.label not in seen:
                seen.append(draft.label)
        return seen

    def _carried(self) -> str:
        for draft in reversed(self.found):
            if draft.aspect is not Aspect.THRESHOLD:
                return draft.label
        return self.found[-1].label if self.found else ""

    def _rank(self, group: list[Quantity], region: str, bound_end: int) -> None:
        text = self.text
        first = group[0]
        label, scope, each, every = _placed(region)
        said = Predicate(0, each=each, every=every)
        if first.rank == "前" and first.unit == "%":
            noun = behind(text, group[-1].end, min(len(text), group[-1].end + 20))
            for quantity in group:
                self._add(quantity, noun_of(noun) or label or self._carried(), Aspect.THRESHOLD, quantity.value, Comparator.LTE, said, scope=scope)
            return
        previous = self.found[-1] if self.found else None
        rank_of = Aspect.GROWTH if previous is not None and previous.aspect is Aspect.GROWTH and (not label or self.whole) else Aspect.LEVEL
        if label and re.search(r"(?:增速|增幅|涨幅|增长率)$", label):
            rank_of = Aspect.GROWTH
            label = re.sub(r"(?:增速|增幅|涨幅|增长率)$", "", label)
        if previous is not None and previous.aspect is Aspect.RANK and not label:
            rank_of = previous.rank_of or rank_of
        if label:
            listed = parts(label) if _LISTED.search(label) else [label]
            if len(group) > 1:
                spread = self._spread(label, listed, len(group)) or [label] * len(group)
                labels = [[one] for one in spread]
            else:
                labels = [listed]
        else:
            earlier = self._earlier(len(group), said)
            if len(group) > 1 and len(earlier) >= len(group):
                labels = [[one] for one in earlier[-len(group) :]]
            elif every and earlier:
                labels = [earlier]
            else:
                labels = [[self._carried()]] * len(group)
        for quantity, served in zip(group, labels, strict=True):
            comparator = Comparator.LTE if quantity.rank in ("前", "后", "末") else Comparator.EQ
            for one in served:
                self._add(quantity, one, Aspect.RANK, quantity.value, comparator, said, scope=scope, rank_of=rank_of,
                          bottom=quantity.rank in ("后", "末"))
        self.since = len(self.found) if every else self.since

    def _emit(self, group: list[Quantity], labels: list[list[str]], aspect: Aspect, said: Predicate, bound: Comparator | None, clause: int, region: str) -> None:
        for quantity, served in zip(group, labels, strict=True):
            value = quantity.value
            if aspect in (Aspect.GROWTH, Aspect.CHANGE) and said.sign < 0 and value > 0:
                value = -value
            _, own = after(self.text, quantity.end)
            comparator = said.comparator if said.comparator is not None and own is not Comparator.LTE else None
            comparator = comparator or own or bound or (Comparator.GT if quantity.more else None)
            if comparator is None and said.reach in ("跨上", "迈上", "登上", "跃上", "站上") :
                comparator = Comparator.GTE
            for one in served:
                self._add(quantity, one, aspect, value, comparator or Comparator.EQ, said)

    def _add(self, quantity: Quantity, label: str, aspect: Aspect, value: Decimal, comparator: Comparator, said: Predicate, *,
             scope: str | None = None, rank_of: Aspect | None = None, bottom: bool = False) -> None:
        doubts: tuple[Doubtful, ...] = ()
        if not label:
            label = self._fallback(quantity)
            doubts = (Doubtful("label-missing", "no noun near the number says what it measures; give the label"),)
        status, year = self._when(quantity.start)
        upper = quantity.upper
        if upper is not None and value < 0 < upper:
            upper = -upper
        self.found.append(
            MeasureDraft(
                quantity.start, quantity.end, label, aspect, value, quantity.unit, status, comparator, indicator_of(label), upper,
                None, quantity.denominator, quantity.component, self._modality(quantity.start), year, self._period(quantity.start),
                Basis(said.basis) if said.basis else None, scope or None, rank_of, bottom, self._part_of(label, aspect), doubts,
            )
        )

    def _part_of(self, label: str, aspect: Aspect) -> str | None:
        """The whole that 其中 named, for the clause that it opens and for siblings of what stands there."""
        if self.whole is None or aspect is Aspect.THRESHOLD:
            return None
        if aspect is Aspect.RANK and self.within:
            return None
        if not self.within:
            self.within = label
        if self.sibling and label[-2:] != self.within[-2:]:
            self.whole = None
        return self.whole

    def _fallback(self, quantity: Quantity) -> str:
        noun = behind(self.text, quantity.end, min(len(self.text), quantity.end + 24))
        if noun:
            return noun
        before = rough(re.split(r"[，,；;：:。]", self.text[max(0, quantity.start - 30) : quantity.start])[-1].strip("、 "))
        return before or subject(self.heading[:40]) or self.heading.strip() or self.text[quantity.start : quantity.end]

    def _when(self, start: int) -> tuple[Status, int | None]:
        year = self._year(start) if "年" in self.text else None
        default = self.review_year if self.status is Status.ACHIEVED else self.report_year
        if year is None or year == default:
            return self.status, None
        if self.status is Status.TARGET and self.review_year and year <= self.review_year:
            return Status.ACHIEVED, year
        if self.status is Status.ACHIEVED and self.review_year and year > self.review_year:
            return Status.TARGET, year
        return self.status, year

    def _year(self, start: int) -> int | None:
        """The year a value belongs to: the one right before it, else the last one that the sentence sets."""
        near = _NEAR_YEAR.search(self.text, max(0, start - 12), start)
        if near:
            return _written_year(near.group(1))
        year = None
        for match in _YEAR.finditer(self.text, 0, start):
            year = match
        return _written_year(year.group(1) or year.group(2)) if year else None

    def _modality(self, start: int) -> str | None:
        last = None
        for last in _MODAL.finditer(self.text, max(0, start - 160), start):
            pass
        if last is None:
            return None
        between = self.text[last.end() : start]
        word = last.group()
        if "；" in between or ";" in between:
            return None
        if word == "预计" or self.status is Status.ACHIEVED:
            return word if word in ("预计", "计划") and not re.search("[，,]", between) else None
        return word

    def _period(self, start: int) -> str | None:
        begin = max(self.text.rfind(mark, 0, start) for mark in "，,；;：:、")
        last = None
        for last in _PERIOD.finditer(self.text, max(0, begin), start):
            pass
        return last.group().strip("“”\"") if last and False else (last.group() if last else None)


_LISTED = re.compile(r"、|和|与|及")
_EDGE_PERIOD = re.compile(r"^(?:[一二三四]季度|半年度|上半年|下半年)(?=$|达|新|完|实)")
_OPENING = re.compile(r"^(?:[、，, ]|和(?!美|谐|平|睦)|与|及|以及)+")
_COUNTABLE = re.compile(r"^(.*(?:项目|工程|企业|人才|案例|平台|基地|公园|学校|医院|机构|景区|指标|措施|产品|单位|家庭|公司|集群|园区|道路|公路|站点|中心|县|镇|乡|村|区|市|婴幼儿|老年人|老人|儿童|人员|居民|学生))(.+)$")
_EACH_BEFORE = re.compile(r"(分别|依次|均|都|双双|同时|仍|继续|首次|一举|稳定|再次|连续[一二三四五六七八九十0-9两]+[年季次个月届]+|,|，)+$")


def _written_year(text: str) -> int:
    return int("".join(_POSITIONAL.get(char, char) for char in text))


def _without_period(region: str) -> str:
    return _EDGE_PERIOD.sub("", _OPENING.sub("", region))


def noun_of(noun: str) -> str:
    """Cut a phrase that runs on into what another number measures (项目投资完成率) after the thing counted."""
    if noun.endswith("数") and len(noun) > 3:
        noun = noun[:-1]
    match = _COUNTABLE.match(noun)
    if match and (re.search(r"(?:率|额|量|值|投资|资金|收入|面积|比重|占比)$", match.group(2)) or len(match.group(2)) > 6):
        return match.group(1)
    return noun


def _placed(region: str) -> tuple[str, str, bool, bool]:
    """Read the words before a rank: label, scope, and whether 分别 or 均 shares it out."""
    verb = None
    for verb in _RANKED.finditer(region, max(0, len(region) - 24)):
        pass
    scope = ""
    if verb is not None:
        scope, head = region[verb.end() :], region[: verb.start()]
        if len(scope) > 14 or "、" in scope:
            scope = ""
    else:
        found = _SCOPE.search(region)
        scope, head = (found.group(1), region[: found.start()]) if found else ("", region)
    scope = scope.strip("的，、 ")
    tail = _EACH_BEFORE.search(head)
    shared = tail.group() if tail else ""
    if tail:
        head = head[: tail.start()]
    said = predicate(head)
    label = subject(head[: said.label_end])
    return label, scope, "分别" in shared or "依次" in shared, "均" in shared or "都" in shared or "双双" in shared


def measures(
    text: str, *, heading: str = "", status: Status, review_year: int | None = None, report_year: int | None = None
) -> Findings:
    """Read the measures of one sentence (or heading, problem, glossary entry) in clean reading.

    ``status`` is that of the part it stands in; offsets are relative to ``text``. Every digit run of the text is
    covered by a measure or by one of the numbers returned.
    """
    numbers = find(text)
    if not numbers.quantities:
        return Findings([], numbers.others)
    sentence = _Sentence(text, heading, status, review_year, report_year, numbers.quantities)
    return Findings(sentence.read(numbers.quantities), numbers.others)
