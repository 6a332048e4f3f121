"""Measures of one sentence: its quantities, each with what it measures and what the words say of it."""

from __future__ import annotations

import re
from decimal import Decimal

from ..schema.terms import Aspect, Basis, Comparator, Status
from .aspects import RATES, aspect_of, is_attribute, is_rate, is_threshold, signed
from .carrying import Carried
from .clauses import group_at, listed, marks
from .drafts import Doubtful, Findings, MeasureDraft
from .labels import behind, counted, indicator_of, subject
from .naming import Names
from .nouns import bounded, contributed, head_of, noun_before, yielded
from .place import Place
from .predicates import LONGEST, Predicate, after, leading_bound
from .quantities import Quantity, find
from .ranks import placed
from .saying import said_of
from .timing import is_promised, modality, period, standing, starts, when

__all__ = ["Doubtful", "Findings", "MeasureDraft", "indicator_of", "measures"]

_OF_ITS_BASE = re.compile(r"[、，,]?(?:分别|均|约|仅|也)?(?:为|是|相当于|等于|约为)[^，、]{2,20}$")
_PERSON = re.compile(
    r".{0,8}?(?:婴幼儿|儿童|老年人|老人|人口|人员|人群|居民|学生|女性|妇女|男性|青年|青少年|群众)"
)
_STEPS = frozenset(("跨越", "跨上", "迈上", "登上", "跃上", "站上"))
_OF_TOWN = re.compile(r"^(城区|中心城区|市区|县城|建成区)(?:空气(?=PM))?((?:PM|空气).*)$")
# A name in another language, in brackets, says nothing of its own.
_GLOSS = re.compile(r"[（(][A-Za-z][A-Za-z0-9 ,.'’/&-]{0,60}[）)]")
_FROM_PART = re.compile(r"(?<=..)从(?:月|年|日)[一-龥]{2,6}$")
_OF_STANDARD = re.compile(
    r"(仅为|只有|只相当于|不足|不到|压缩[至到]|缩短[至到])(?:全国|全省|全市|全区|全州|法定[时年期]限|[一-龥]{2,3}[县市省区])(?:平均)?(?:水平)?的?$"
)
_BOUNDS = 12  # bounds in a row that are looked past
_NO_LABEL = Doubtful("label-missing", "no noun near the number says what it measures; give the label")


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
        self.names = Names(text, self.carried)
        self.promised = is_promised(text)

    def read(self, quantities: list[Quantity]) -> list[MeasureDraft]:
        between = marks(self.text, quantities)
        index = mark = 0
        clause = listed(self.text, 0)
        while index < len(quantities):
            start, passed = quantities[index].start, mark
            while mark < len(between) and between[mark].end <= start:
                if between[mark].mark in "；;。":
                    self.carried.new_sentence()
                mark += 1
            if mark > passed:
                clause = listed(self.text, between[mark - 1].end)
            stop = between[mark].start if mark < len(between) else len(self.text)
            group = group_at(self.text, quantities, index, stop)
            index += len(group)
            self._open(clause)
            region = self.text[max(self._begin(clause), start - LONGEST) : start]
            if "（" in region or "(" in region:
                region = _GLOSS.sub("", region)
            bound_end, bound = after(self.text, group[-1].end)
            following = quantities[index] if index < len(quantities) else None
            place = Place(group, clause, stop, following, region, bound_end, bound)
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
        for earlier in self.carried.found[: -_BOUNDS - 1 : -1]:
            if earlier.end <= clause:
                return clause
            if earlier.aspect is not Aspect.THRESHOLD:
                begin = after(self.text, earlier.end)[0]
                past = self.names.noun_stop > begin and self.text.startswith("、", self.names.noun_stop)
                return self.names.noun_stop if past else begin
        return clause

    def _measure(self, place: Place) -> None:
        text, group, region = self.text, place.group, place.region
        first = group[0]
        said, label = said_of(region, first.aspect is Aspect.CHANGE)
        if "从" in label:
            label = _FROM_PART.sub("", label)
        against = _OF_STANDARD.search(region) if first.unit in RATES else None
        if against:
            # 仅为全国的60%, 不足邻县的八成: what it is measured against is no part of its name.
            label = said_of(region[: against.start()], False)[1]
            said.comparator = leading_bound(against.group(1)) or said.comparator
        if self.carried.found and (first.unit in RATES or first.unit.endswith("倍")) and _OF_ITS_BASE.match(region):
            label = ""
        if not noun_before(region):
            label = ""
        if not said.basis and "累计" in region:
            said.basis = "累计"
        own = label
        label = self.names.completed(place, label, said)
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
        if previous is not None and previous.aspect is Aspect.THRESHOLD and place.group[0].start == previous.end:
            # 其中超10亿元2栋: the bound and what it is drawn within.
            label = label + previous.label if label.endswith(text[previous.start : previous.end]) else label
        label = label.removesuffix("各")
        label = contributed(region, self.carried.label()) or label
        label = self.names.chosen(place, label, noun, said, aspect)
        if not label and not self.carried.found:
            label = self.names.topic(place.clause)
        aspect = self._inherit(aspect, first, own, label, said)
        labels = self.carried.shared(label, len(group), said, aspect, own=label == own)
        within = bounded(text, first.start, self.carried.found) if not noun and first.aspect is Aspect.COUNT else []
        if within:
            labels = [within] * len(group)
        if first.component is not None:
            labels = [[label or self.carried.label()]] * len(group)
        self._emit(place, labels, aspect, said)

    def _in_led_list(self, place: Place, said: Predicate) -> bool:
        return not said.sign and place.clause == self.led[0] and place.region.startswith("、")

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

    def _threshold(self, place: Place, label: str, said: Predicate) -> None:
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

    def _rank(self, place: Place) -> None:
        group, first = place.group, place.group[0]
        found = placed(place.region)
        label = found.label
        said = Predicate(0, each=found.each, every=found.every)
        size = label in ("规模", "总量", "总规模")
        if size and self.carried.found:
            label = ""
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
        if size:
            # 研发投入增长12%、规模跃居世界第二位: the size is ranked, not its growth.
            rank_of = Aspect.LEVEL
        if found.of_growth:
            rank_of = Aspect.GROWTH
        for quantity, served in zip(group, self.carried.ranked(label, len(group), found.every), strict=True):
            comparator = Comparator.EQ if quantity.rank == "第" else Comparator.LTE
            for one in served:
                self._add(quantity, one, Aspect.RANK, quantity.value, comparator, said, scope=found.scope,
                          rank_of=rank_of, bottom=quantity.rank in ("后", "末"))
        if found.every:
            self.carried.since = len(self.carried.found)

    def _emit(self, place: Place, labels: list[list[str]], aspect: Aspect, said: Predicate) -> None:
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
            label, doubts = self.names.fallback(quantity, self.heading), (_NO_LABEL,)
        kept = said.kept and quantity.dimension == "time"
        status, year = when(self.text, quantity.start, self.status, self.review_year, self.report_year)
        status = standing(self.text, quantity.start, quantity.end, status)
        if status is Status.TARGET and starts(self.text, quantity.start, quantity.end):
            status = Status.BACKGROUND
        if self.text.startswith("的基础上", quantity.end):
            status = Status.ACHIEVED
        town = _OF_TOWN.match(label) if "PM" in label or "空气" in label else None
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
                indicator=indicator_of(label, quantity.unit, aspect), upper=upper, denominator=quantity.denominator,
                component=quantity.component, year=year,
                modality=modality(self.text, quantity.start, self.status) if self.promised else None,
                period=period(self.text, quantity.start, spans=bool(said.basis)),
                basis=Basis(said.basis) if said.basis else None,
                scope=scope or None, rank_of=rank_of, from_bottom=bottom,
                part_of=None if kept or not whole else self.carried.part_of(label, aspect), doubts=doubts,
            )
        )

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
