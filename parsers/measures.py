"""Measures of one sentence: its quantities, each with what it measures and what the words say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from ..schema.terms import Aspect, Basis, Comparator, Status
from .aspects import RATES, aspect_of, is_attribute, is_rate, is_threshold, signed
from .carrying import Carried, leans
from .clauses import group_at, marks
from .drafts import Doubtful, Findings, MeasureDraft
from .labels import behind, counted, indicator_of, rough, subject
from .lending import gained, lent, qualified
from .predicates import LONGEST, Predicate, after, leading_bound, predicate
from .nouns import (
    bounded,
    contributed,
    cut_off,
    decided_in,
    defining,
    done_by,
    head_of,
    kept_as,
    noun_before,
    noun_end,
    of_whom,
    yielded,
)
from .quantities import Quantity, find
from .ranks import placed
from .timing import modality, period, standing, when

__all__ = ["Doubtful", "Findings", "MeasureDraft", "indicator_of", "measures"]

_GAINED = re.compile(
    r"获评|荣获|获得|获|入选|被评为|被授予|蝉联|保持|实现|夺得|荣膺|成为|跻身|上榜|获批|被[^，]{0,12}?(?:评为|授予"
    r"|确定为|命名为|列为|表彰为)"
)
_TOPIC = re.compile(
    r"(?:量|数|能力|水平|率|速度|总值|产量|建设|生产|工业|农业|幅度|比重|比例|时间|额|值|收入|支出|投资|面积|规模)$"
)
_OVER = re.compile(r"(高于|低于|快于|慢于|好于|超过|高出|领先)于?[^，。；]{2,18}$")
_OF_ITS_BASE = re.compile(r"[、，,]?(?:分别|均|约|仅|也)?(?:为|是|相当于|等于|约为)[^，、]{2,20}$")
_SPENT = re.compile(
    r"(?:安排|投入|拨出|拨付|下达|筹集|发放|争取|落实|提供|设立|给予|补助|奖励|获得|引进|投放|增发|发行)$"
)
_PERSON = re.compile(
    r".{0,8}?(?:婴幼儿|儿童|老年人|老人|人口|人员|人群|居民|学生|女性|妇女|男性|青年|青少年|群众)"
)
_SHARED_OUT = re.compile(r"^(.{2,}?)(分别|依次|(?<![人年亩户村地日月平])均|都(?!市))(?=([^、，分均都]{3,})$)")
_EDGE_PERIOD = re.compile(r"^(?:[一二三四]季度|半年度|上半年|下半年)(?=$|达|新|完|实)")
_OPENING = re.compile(r"^(?:[、，, ]|和(?!美|谐|平|睦)|与|及|以及)+")
_CLAUSE_MARK = re.compile(r"[，,；;：:。]")
_MEDALS = "金银铜"
_STEPS = frozenset(("跨上", "迈上", "登上", "跃上", "站上"))
_LONGEST_TOPIC = 26
_COUNTED_NAME = re.compile(r"^[一二三四五六七八九十两][个大项](?=“)")
_WON = re.compile(r"获(?!得感)|蝉联|夺得")
_OF_TOWN = re.compile(r"^(城区|中心城区|市区|县城|建成区)(?:空气(?=PM))?((?:PM|空气).*)$")
_EARNING = re.compile(r"(?:增收|节支|增产)$")
_LISTED = ("、", "和", "与", "及", "以及")
_NO_LABEL = Doubtful("label-missing", "no noun near the number says what it measures; give the label")


@dataclass(slots=True)
class _Place:
    """A list of quantities with the clause around it: ``region`` is the text before it that may name the thing."""

    group: list[Quantity]
    clause: int
    stop: int
    following: Quantity | None
    region: str
    bound_end: int
    bound: Comparator | None

    @property
    def next_start(self) -> int:
        """Where the next quantity of the clause starts, or the clause ends."""
        return self.stop if self.following is None else min(self.stop, self.following.start)

    @property
    def ahead(self) -> bool:
        """Does another quantity follow in the clause?"""
        return self.following is not None and self.following.start < self.stop


class _Sentence:
    """The state of one sentence while its measures are read from left to right."""

    def __init__(self, text: str, heading: str, status: Status, years: tuple[int | None, int | None]) -> None:
        self.text = text
        self.heading = heading
        self.status = status
        self.review_year, self.report_year = years
        self.carried = Carried()
        self.clause = -1
        self.led = (-1, 0)
        self.noun_stop = -1
        self.prefix = ""

    def read(self, quantities: list[Quantity]) -> list[MeasureDraft]:
        between = marks(self.text, quantities)
        index = mark = clause = 0
        while index < len(quantities):
            start = quantities[index].start
            while mark < len(between) and between[mark].end <= start:
                clause = between[mark].end
                if between[mark].mark in "；;。":
                    self.carried.new_sentence()
                mark += 1
            stop = between[mark].start if mark < len(between) else len(self.text)
            group = group_at(self.text, quantities, index, stop)
            index += len(group)
            self._open(clause)
            region = self.text[max(self._begin(clause), start - LONGEST) : start]
            bound_end, bound = after(self.text, group[-1].end)
            following = quantities[index] if index < len(quantities) else None
            place = _Place(group, clause, stop, following, region, bound_end, bound)
            if group[0].aspect is Aspect.RANK:
                self._rank(place)
            else:
                self._measure(place)
        return self.carried.found

    def _open(self, clause: int) -> None:
        if clause != self.clause:
            self.clause = clause
            self.carried.new_clause(self.text.startswith("其中", clause) or self.text.startswith("其中", clause + 1))

    def _begin(self, clause: int) -> int:
        """Where the text that may name the next thing begins: behind the last number of the clause that is no bound."""
        for earlier in reversed(self.carried.found):
            if earlier.end <= clause:
                return clause
            if earlier.aspect is not Aspect.THRESHOLD:
                begin = after(self.text, earlier.end)[0]
                past = self.noun_stop > begin and self.text.startswith("、", self.noun_stop)
                return self.noun_stop if past else begin
        return clause

    def _measure(self, place: _Place) -> None:
        text, group, region = self.text, place.group, place.region
        first, last = group[0], group[-1]
        said, label = self._said(region, first.aspect is Aspect.CHANGE)
        if self.carried.found and (first.unit in RATES or first.unit.endswith("倍")) and _OF_ITS_BASE.match(region):
            label = ""
        if not noun_before(region):
            label = ""
        if not said.basis and "累计" in region:
            said.basis = "累计"
        own = label
        label = self._completed(place, label, said)
        next_start = place.following.start if place.following else len(text)
        if is_threshold(text, group, place.stop, next_start, label, said):
            self._threshold(place, label, said)
            return
        noun = behind(text, place.bound_end, place.next_start) if place.bound_end < place.next_start else ""
        aspect = aspect_of(first, label, said, region, noun)
        if said.led:
            self.led = (place.clause, said.sign)
            label = subject(region[said.led : said.label_end]) or label
        elif self._in_led_list(place, said) and aspect is first.aspect is Aspect.LEVEL:
            # 压减炼铁产能795万吨、炼钢产能542万吨: the verb in front governs the list.
            aspect, said.sign = Aspect.CHANGE, self.led[1]
        previous = self.carried.last
        if previous is not None and previous.end > place.clause and not region.startswith(("，", "、")):
            label = yielded(region) or label
        label = contributed(region, self.carried.label()) or label
        label = self._choose(place, label, noun, said, aspect)
        if not label and not self.carried.found:
            label = self._topic(place.clause)
        aspect = self._inherit(aspect, first, own, label, said)
        labels = self.carried.shared(label, len(group), said, aspect, own=label == own)
        within = bounded(text, first.start, self.carried.found) if not noun and first.aspect is Aspect.COUNT else []
        if within:
            labels = [within] * len(group)
        if first.component is not None:
            labels = [[label or self.carried.label()]] * len(group)
        self._emit(place, labels, aspect, said)

    def _completed(self, place: _Place, label: str, said: Predicate) -> str:
        """What the label borrows from the measures before it and from the sentence."""
        previous = self.carried.last
        if not label or previous is None or previous.aspect is Aspect.RANK:
            return qualified(label, self.text) if label else label
        gap = self.text[previous.end : place.group[0].start]
        listed = "、" in gap[:4] or gap.startswith(_LISTED)
        begin = self.text.rfind("新增", place.clause, previous.start) if listed else -1
        if begin >= 0 and place.region.lstrip("、和与及以上") == label:
            # 新增国家高新技术企业12家、省科技型中小企业36家: 新增 is shared.
            more = gained(label)
            label = more if indicator_of(more) or label.endswith("贷款") else label
        alike = _kind(previous.unit) == _kind(place.group[0].unit)
        full = lent(
            label, self.carried.label(), listed=listed, alike=alike,
            counted=previous.aspect is Aspect.COUNT and not said.every,
        )
        return qualified(full, self.text)

    def _in_led_list(self, place: _Place, said: Predicate) -> bool:
        return not said.sign and place.clause == self.led[0] and place.region.startswith("、")

    def _said(self, region: str, points: bool) -> tuple[Predicate, str]:
        """Read predicate and label of the text before a number."""
        said = predicate(region)
        over = _OVER.search(region) if points else None
        if over:
            # 高于全省平均2个百分点: a distance, whose sign the comparison sets.
            said.sign, said.to, said.comparator = (-1 if over.group(1) in ("低于", "慢于") else 1), False, None
            before = region[: over.start()]
            return said, _named(before) or subject(_opened(before))
        shared = _SHARED_OUT.match(region) if not said.each and not said.every else None
        if shared and said.label_end > shared.end():
            # A、B分别不少于建成区面积的…: what stands behind 分别 bounds the value, it names nothing.
            said.each, said.every = shared.group(2) in ("分别", "依次"), shared.group(2) in ("均", "都")
            said.comparator = said.comparator or leading_bound(shared.group(3))
            return said, _named(shared.group(1))
        if said.noun:
            whole = subject(_opened(region[: said.noun_end]))
            if indicator_of(whole):
                # 人口自然增长率 is the name of a rate, not the growth of something.
                said.sign, said.noun = 0, False
                return said, whole
        return said, subject(_opened(region[: said.label_end]))

    def _topic(self, clause: int) -> str:
        """The clause before, where it only names what the sentence goes on to measure (工业总产值，一九八一年…)."""
        before = _CLAUSE_MARK.split(self.text[max(0, clause - 40) : clause].rstrip("，,：: "))[-1]
        topic = subject(before) if 2 <= len(before) <= _LONGEST_TOPIC else ""
        return topic if topic and (indicator_of(topic) or _TOPIC.search(topic)) else ""

    def _inherit(self, aspect: Aspect, first: Quantity, own: str, label: str, said: Predicate) -> Aspect:
        """A rate without its own verb goes on with the growth before it (其中工业8%; 、轻工业5%)."""
        previous = self.carried.last
        if previous is None or previous.aspect is not Aspect.GROWTH or first.unit not in RATES:
            return aspect
        if said.sign or said.to or aspect is not Aspect.SHARE:
            return aspect
        if not own and not label:
            if previous.unit in RATES and said.comparator is None:
                said.sign = -1 if previous.value < 0 else 1
                return Aspect.GROWTH
        elif self.carried.inside_whole and not is_rate(label) and "占" not in label:
            return Aspect.GROWTH
        return aspect

    def _threshold(self, place: _Place, label: str, said: Predicate) -> None:
        noun = behind(self.text, place.bound_end, place.next_start)
        aged = _PERSON.match(noun) if place.group[0].unit in ("岁", "周岁") else None
        noun = counted(aged.group() if aged else noun.removeprefix("各")) or head_of(self.carried.label())
        if not is_attribute(label):
            label = self._same_bound(place.group[0]) or label.removesuffix("各")
        chosen = label if label and is_attribute(label) else (noun or label or self.carried.label())
        for quantity in place.group:
            comparator = place.bound or said.comparator or Comparator.EQ
            self._add(quantity, chosen, Aspect.THRESHOLD, quantity.value, comparator, said)

    def _same_bound(self, quantity: Quantity) -> str:
        """What an earlier bound of the sentence measures (收入35万元以上行政村…、50万元以上行政村…)."""
        for earlier in reversed(self.carried.found[-4:]):
            if earlier.aspect is Aspect.THRESHOLD and earlier.unit == quantity.unit and is_attribute(earlier.label):
                return earlier.label
        return ""

    def _choose(self, place: _Place, label: str, noun: str, said: Predicate, aspect: Aspect) -> str:
        """Choose between the noun before the number and the one behind it."""
        text, last = self.text, place.group[-1]
        said.kept = said.kept or (last.dimension == "time" and bool(_WON.match(text, last.end)))
        if said.kept and last.dimension in ("time", "count"):
            verb = _GAINED.match(text, last.end)
            gained = behind(text, verb.end(), min(len(text), verb.end() + 40)) if verb else ""
            if len(gained) > 1:
                return gained
            if label:
                return kept_as(text, last.end, label) or label
        if not noun and last.unit == "人":
            label = label if place.region.endswith(label) and label else done_by(text, last.end) or label
        if last.dimension == "time" and decided_in(text, last.end, label):
            return decided_in(text, last.end, label)
        if not noun and not label:
            return cut_off(text, place.region, place.bound_end)
        if last.unit in _MEDALS and last.unit:
            return re.split(r"[获得夺]", label)[-1] or self.carried.label()
        if aspect in (Aspect.GROWTH, Aspect.CHANGE, Aspect.RATIO) and (label or not noun or said.sign):
            return label
        spent = _SPENT.search(place.region)
        if not noun or (label and (said.to or said.comparator is not None) and not spent):
            return label
        if last.dimension == "money":
            if label and text.startswith("的", last.end) and leans(label):
                return label
            return noun if label and spent else label or noun
        if aspect is Aspect.SHARE:
            return label or of_whom(text, place.bound_end, place.next_start) or noun
        if aspect is Aspect.LEVEL and label and is_attribute(label):
            return label
        noun = counted(noun) if place.ahead else noun
        self.noun_stop = noun_end(text, noun, last.end)
        return self._defined(place, label, noun)

    def _defined(self, place: _Place, label: str, noun: str) -> str:
        """What is counted, with the words before the number that define it (“健康城市”26项专项行动)."""
        region = place.region
        label = _COUNTED_NAME.sub("", label)
        if label.startswith("“") and label.endswith("”"):
            return label + noun
        if region in ("、", "和", "与", "及") and self.prefix:
            return self.prefix + noun
        if _EARNING.search(region):
            label = subject(_opened(region))
        self.prefix = defining(region, label, noun)
        return self.prefix + noun

    def _rank(self, place: _Place) -> None:
        group, first = place.group, place.group[0]
        found = placed(place.region)
        label = found.label
        said = Predicate(0, each=found.each, every=found.every)
        if first.rank == "前" and first.unit == "%":
            noun = counted(behind(self.text, group[-1].end, min(len(self.text), group[-1].end + 20)))
            label = subject(place.region)
            for quantity in group:
                self._add(quantity, label or noun or self.carried.label(), Aspect.THRESHOLD, quantity.value,
                          Comparator.LTE, said, scope=found.scope)
            return
        previous = self.carried.last
        rank_of = Aspect.LEVEL
        if previous is not None and previous.aspect is Aspect.GROWTH and (not label or self.carried.inside_whole):
            rank_of = Aspect.GROWTH
        if previous is not None and previous.aspect is Aspect.RANK and not label:
            rank_of = previous.rank_of or rank_of
        if found.of_growth:
            rank_of = Aspect.GROWTH
        for quantity, served in zip(group, self.carried.ranked(label, len(group), found.every), strict=True):
            comparator = Comparator.EQ if quantity.rank == "第" else Comparator.LTE
            for one in served:
                self._add(quantity, one, Aspect.RANK, quantity.value, comparator, said, scope=found.scope,
                          rank_of=rank_of, bottom=quantity.rank in ("后", "末"))
        if found.every:
            self.carried.since = len(self.carried.found)

    def _emit(self, place: _Place, labels: list[list[str]], aspect: Aspect, said: Predicate) -> None:
        # 其中B…，分别增长…: what is shared out over A and B is no part of A.
        whole = len(place.group) == 1 or bool(place.region.strip("，、,"
                                                               "分别均依次增长下降为达到"))
        for quantity, served in zip(place.group, labels, strict=True):
            _, own = after(self.text, quantity.end)
            # 控制在…以内 outweighs what stands before; a trailing bound governs every value of the list.
            comparator = said.comparator if own is not Comparator.LTE else None
            comparator = comparator or own or place.bound or (Comparator.GT if quantity.more else None)
            if comparator is None and said.reach in _STEPS:
                comparator = Comparator.GTE
            value = signed(quantity.value, aspect, said)
            for one in served:
                self._add(quantity, one, aspect, value, comparator or Comparator.EQ, said, whole=whole)

    def _add(
        self, quantity: Quantity, label: str, aspect: Aspect, value: Decimal, comparator: Comparator, said: Predicate,
        *, scope: str = "", rank_of: Aspect | None = None, bottom: bool = False, whole: bool = True,
    ) -> None:
        doubts: tuple[Doubtful, ...] = ()
        if not label:
            label, doubts = self._fallback(quantity), (_NO_LABEL,)
        kept = said.kept and quantity.dimension == "time"
        status, year = when(self.text, quantity.start, self.status, self.review_year, self.report_year)
        status = standing(self.text, quantity.start, quantity.end, status)
        town = _OF_TOWN.match(label)
        if town:
            # The air of the town is not that of the whole place; what leans on it is the town's too.
            scope, label = town.group(1), town.group(2)
        elif label.startswith("空气") and self.carried.last is not None and self.carried.last.label.startswith("PM"):
            scope = scope or self.carried.last.scope or ""
        upper = quantity.upper
        if upper is not None and value < 0 < upper:
            upper = -upper
        self.carried.found.append(
            MeasureDraft(
                quantity.start, quantity.end, label, aspect, value, quantity.unit, status, comparator,
                indicator=indicator_of(label), upper=upper, denominator=quantity.denominator,
                component=quantity.component, modality=modality(self.text, quantity.start, self.status), year=year,
                period=period(self.text, quantity.start), basis=Basis(said.basis) if said.basis else None,
                scope=scope or None, rank_of=rank_of, from_bottom=bottom,
                part_of=None if kept or not whole else self.carried.part_of(label, aspect), doubts=doubts,
            )
        )

    def _fallback(self, quantity: Quantity) -> str:
        """What stands nearest where nothing names the thing measured."""
        text, start = self.text, quantity.start
        noun = behind(text, quantity.end, min(len(text), quantity.end + 24))
        before = rough(_CLAUSE_MARK.split(text[max(0, start - 30) : start])[-1].strip("、 "))
        heading = subject(self.heading[:40]) or self.heading.strip()
        return noun or before or heading or text[start : quantity.end]


def _kind(unit: str) -> str:
    """The unit without its scale words: what tells whether two numbers are of one kind."""
    return unit.lstrip("十百千万亿") or unit


def _opened(region: str) -> str:
    """Drop what only joins a clause to the one before, and the period that it is for."""
    return _EDGE_PERIOD.sub("", _OPENING.sub("", region))


def _named(region: str) -> str:
    """The thing that a text with its own predicate at the end names."""
    return subject(_opened(region[: predicate(region).label_end]))


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
    sentence = _Sentence(text, heading, status, (review_year, report_year))
    return Findings(sentence.read(numbers.quantities), numbers.others)
