"""The numbers that placed items bear: measures, headline targets, and the digit runs that are neither."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from ..schema.items import Number, Target
from ..schema.measure import Measure
from ..schema.periods import year_before
from ..schema.terms import Aspect, Comparator, NumberKind, Status
from .building import build
from .doubts import Doubts
from .items.targets import TargetDraft, asides, target
from .lines.uniform import as_written
from .measures.carrying import PARTS
from .measures.elsewhere import placed_at_home
from .measures.found import Findings, MeasureDraft, QualifiedDraft
from .measures.labels import indicator_of
from .measures.lending import RESIDENTS
from .measures.members import output_of
from .measures.owning import BARE_HEADS, OWNABLE
from .measures.sentence import measures
from .measures.term import term
from .measures.wholes import TRADED
from .numbers.digits import runs
from .numbers.quantities import NumberDraft, find, may_hold_numbers

__all__ = ["LEANS", "Bearings"]

Span = tuple[int, int]

_CHAIN = 3  # sentences that one with semicolons goes on with; reading them again must cost little
# How a sentence opens that says how much something told before grew, or what part of something it is.
LEANS = re.compile(
    "(?:分别|均|都|也)?(?:[比较与](?!例|重|赛|大|多|高|低)|同比|环比|年均|增[长加幅速]|下降|减少|占)|分别|均[增居比达占]"
    "|(?:全年|年内|当年|年末|目前|现|已|共|累计|预计)*(?:完成|实现|达到?|突破|超过|净增|办结|提高|降低)了?(?:近|超|约)?(?=[0-9])"
)
_GOES_ON = 300  # characters of the sentence before a semicolon that what follows it may go on with

# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_RATIO, _THRESHOLD, _EQUAL, _TARGET = Aspect.RATIO, Aspect.THRESHOLD, Comparator.EQ, Status.TARGET
_ACHIEVED = Status.ACHIEVED
_PACES = (Aspect.GROWTH, Aspect.CHANGE)
_NUMERALS = frozenset("一二三四五六七八九十百千万")


@dataclass(slots=True)
class Bearings:
    """Reads the numbers of one text's items and collects what is no measure.

    ``span`` turns clean offsets of the whole text into raw spans.
    """

    text: str
    span: Callable[[int, int], Span]
    doubts: Doubts
    review_year: int | None
    report_year: int | None
    numbers: list[Number]
    targets: list[Target]
    own: tuple[str, ...]
    """What the report calls its own place."""
    plain: str
    """The text in uniform marks."""
    marks: frozenset[str]
    """The quotation marks, brackets and the like that stand in the text."""
    numbered: Mapping[int, int]
    """The bare list numbers, each with its end."""
    joined: tuple[int, ...] = ()
    """Where the items start that the one read last goes on with, itself the last of them."""
    read: int = 0
    """Where the item read last ends."""
    from_year: int | None = None
    """The year of the value that something rose from last."""
    chain: int = 0
    """Where the sentence starts whose last part between semicolons the item read last is."""
    risen: bool = False
    """Whether that item told, as reached, what something rose from and to."""
    until: int | None = None
    """The year to come that the sentence, or one that it goes on with behind a semicolon, opens with."""

    def of(self, start: int, end: int, status: Status, heading: str = "", timed: str = "") -> tuple[Measure, ...]:
        """Return the measures of the item that is the clean text ``[start, end)``; note its other digit runs.

        ``heading`` is that of its section, ``timed`` the nearest one over it that sets a time.
        """
        if start in self.numbered:
            behind = self.numbered[start]
            if self.text[start].isdecimal():  # 一 is no run of digits
                self._numbers([NumberDraft(0, behind - start, NumberKind.ORDINAL)], start)
            start = behind
        self._open(start)
        before, stop = self.joined, self.read
        self.joined, self.read = (start,), end
        if stop != start or self.text[start - 1] not in "；;":
            self.chain, self.risen = start, False
        if not may_hold_numbers(self.text, start, end):
            return ()
        found = self._read(start, end, status, heading)
        if found.measures and stop == start and (
            self.text[start - 1] in "；;" or (self.text[start - 1] == "。" and self._leans(found.measures[0], start))
        ):
            if before and self._go_on(found, before, start, end, status, heading):
                # 产值9亿元；利润1亿元；税金2亿元: what goes on with this goes on with all of it.
                self.joined = (*before[-_CHAIN:], start)
            elif before and self.text[start - 1] in "；;" and self.text.startswith(found.measures[0].label, start) and (
                self._as_output(found, max(before[0], start - _GOES_ON), start)
            ):
                self.joined = (*before[-_CHAIN:], start)
        else:
            self.from_year = None
            if found.measures and found.measures[0].label in OWNABLE and self.text[start - 1] == "。" and (
                over := self._heading_before(heading, start)
            ):
                self._go_on(found, over, start, end, status, heading, bare=OWNABLE)
        if found.numbers:
            self._numbers(found.numbers, start)
        if not found.measures:
            return ()
        self._date_starts(found)
        words = self.plain[max(self.chain, start - _GOES_ON) : end]
        # Else no time is set to look for.
        dated = timed != "" or "年" in words or "五" in words or "以来" in words
        return tuple([self._measure(draft, start, timed, dated=dated) for draft in found.measures])

    def headline(
        self,
        start: int,
        end: int,
        heading: str,
        section: str | None,
        mark: int,
        period: str | None,
        status: Status,
        timed: str,
    ) -> tuple[Measure, ...]:
        """Split a sentence of headline targets; return the measures it holds besides them.

        ``mark`` is the length of the list mark that it opens with: no part of a target.
        """
        self._open(start + mark)
        self.chain, self.risen = start, False
        words = self.text[start:end]
        drafts = target(words[mark:], heading=heading, review_year=self.review_year, report_year=self.report_year)
        for draft in drafts:
            self._target(draft, start + mark, section, period)
        self._left(start, words, [(draft.start + mark, draft.end + mark) for draft in drafts], mark)
        taken = _Covered([(d.value_at[0] + mark, d.value_at[1] + mark) for d in drafts if d.value_at is not None])
        numbers = find(self.plain[start:end])
        # What a row of a table tells (小学：7) is its target's, though alone it may be no quantity.
        others = [number for number in numbers.others if not taken.holds(number.start, number.end)]
        if all(taken.holds(quantity.start, quantity.end) for quantity in numbers.quantities):
            self._numbers(others, start)
            return ()
        found = self._read(start, end, status, heading)
        self._numbers([number for number in found.numbers if not taken.holds(number.start, number.end)], start)
        clauses = _Covered([(draft.start + mark, draft.end + mark) for draft in drafts])
        aside = _Covered(asides(words))
        return tuple(
            [
                self._measure(draft, start, timed)
                for draft in found.measures
                if not taken.holds(draft.start, draft.end)
                and (
                    draft.aspect is _THRESHOLD
                    or draft.status is not _TARGET
                    or not clauses.holds(draft.start, draft.end)
                    or aside.holds(draft.start, draft.end)
                )
            ]
        )

    def _open(self, start: int) -> None:
        """Note the year to come that the sentence at ``start`` opens with (到2030年，…；|…；|…)."""
        opened = _UNTIL.match(self.plain, start)
        if opened:
            year = int(opened.group(1))
            self.until = year if self.report_year is not None and year > self.report_year else None
        elif self.text[start - 1 : start] not in ("；", ";") or self.plain.startswith(_OWN_TIME, start):
            self.until = None

    def _left(self, start: int, words: str, clauses: Sequence[tuple[int, int]], mark: int) -> None:
        """Doubt the clauses of a sentence of headline targets that set none, behind the first that does."""
        joined = words[-1:] in "；;" or self.text[start - 1 : start] in ("；", ";")
        if not clauses and (not joined or words[-1:] in "：:"):
            return  # ——综合实力显著增强。 heads those that follow
        at, clauses = 0, sorted(clauses)
        for left in _CLAUSE.finditer(words, clauses[0][0] if clauses else mark):
            while at < len(clauses) and clauses[at][1] <= left.start():
                at += 1
            if at == len(clauses) or clauses[at][0] >= left.end():
                told = "a clause beside headline targets that sets none; check that it does not"
                self.doubts.add("target-left", told, self.span(start + left.start(), start + left.end()))

    def _leans(self, first: MeasureDraft, start: int) -> bool:
        """Does a sentence say too little without the one before its full stop (产值9亿元。|比上年增长5%。|其中…)?"""
        return self.plain.startswith("其中", start) or (
            bool(first.doubts) and LEANS.match(self.plain, start) is not None
        ) or (first.label in BARE_HEADS and self.plain.startswith(("实现", "完成", first.label), start))

    def _heading_before(self, heading: str, start: int) -> tuple[int, ...]:
        """Where the heading begins that closes right before an item (粮食生产再获丰收。|总产达36万吨), or nothing."""
        at = self.plain.rfind(heading, max(0, start - _GOES_ON), start) if heading else -1
        return (at,) if at >= 0 and not self.plain[at + len(heading) : start].strip("。 ") else ()

    def _read(self, start: int, end: int, status: Status, heading: str, stops: Sequence[int] = ()) -> Findings:
        """Read the measures of a stretch; the full stops at ``stops`` part nothing in it."""
        plain = self.plain[start:end]
        for stop in stops:
            if stop >= start:
                plain = f"{plain[: stop - start]}，{plain[stop - start + 1 :]}"
        found = measures(
            self.text[start:end], heading=heading, status=status, review_year=self.review_year,
            report_year=self.report_year, plain=plain,
        )
        if found.measures and self.own and self.own[-1][0] in _NUMERALS:
            # 五台, 六枝: the numbers in words spell the report's own place.
            words = self.text[start:end]
            found.measures[:] = [draft for draft in found.measures if words[draft.start : draft.end] not in self.own]
        return found

    def _go_on(
        self, found: Findings, joined: Sequence[int], start: int, end: int, status: Status, heading: str,
        bare: AbstractSet[str] = BARE_HEADS,
    ) -> bool:
        """Read what goes on with the sentences ``joined`` before it (；其中…, ；增加值97亿元) together with them.

        Labels that are ``bare`` are another's. Return whether it was read so.
        """
        first, before = found.measures[0], max(joined[0], start - _GOES_ON)
        sided = first.label in RESIDENTS
        leans = first.label in bare and not sided
        on_its_own = not self.text.startswith("其中", start) and not first.doubts and not leans and not sided
        traded = first.label.startswith(TRADED) and self.plain.find("其中", before, start) >= 0
        if on_its_own and not traded and PARTS.search(self.plain, before, start) is None:
            return False
        stops = [at - 1 for at in (*joined[1:], start) if self.text[at - 1] == "。"]
        both = self._read(before, end, status, heading, stops).measures
        gone_on = [draft for draft in both if draft.start >= start - before]
        if leans and self.text[start - 1] == "。" and len(gone_on) < len(both) and (
            both[-len(gone_on) - 1].aspect is Aspect.COUNT
        ):
            # 新发展企业24家。实现税收2亿元: those counted last are not known to have all of it.
            return False
        if len(gone_on) != len(found.measures) or (leans and not gone_on[0].label.endswith(first.label)) or (
            sided and gone_on[0].label[:2] != first.label[:2]
        ):
            return False
        if on_its_own:
            # 其中：国税30亿元；地税20亿元: only that it is a part is said before.
            for draft, part in zip(found.measures, gone_on, strict=True):
                draft.part_of = part.part_of
        elif gone_on:
            for draft, own in zip(gone_on, found.measures, strict=True):
                draft.modality = own.modality  # a promise ends with its sentence
                draft.start -= start - before
                draft.end -= start - before
            found.measures[:] = gone_on
        return True

    def _as_output(self, found: Findings, before: int, start: int) -> bool:
        """A product that goes on with the output of another is told by its own (；棉花达到608万吨，增长31%)."""
        first = found.measures[0]
        bare = first.label
        named = output_of(bare, first.unit, self.plain[before:start])
        if named is None:
            return False
        for draft in found.measures:
            if draft.label == bare:
                draft.label, draft.indicator = named, indicator_of(named, draft.unit, draft.aspect)
        return True

    def _date_starts(self, found: Findings) -> None:
        """What values rise from has the year that the sentence gave last for one (从2005年的3亿元…；税收从1亿元…).

        A plan that tells in one part of a sentence what was reached so tells it in the next.
        """
        if self.risen and found.measures[0].starting:
            for draft in found.measures:
                draft.status = _ACHIEVED
        self.risen = any(draft.starting for draft in found.measures) and all(
            draft.status is _ACHIEVED for draft in found.measures
        )
        for draft in found.measures:
            if draft.starting:
                draft.year = draft.year or self.from_year
                self.from_year = draft.year

    def _numbers(self, numbers: Sequence[NumberDraft], start: int) -> None:
        for number in numbers:
            first, last = start + number.start, start + number.end
            # 8·11 is two, whatever the mark may be between them in the uniform form.
            for begin, end in runs(self.text, first, last):
                given = {"at": self.span(begin, end), "text": self.text[begin:end], "kind": number.kind}
                self.numbers.append(build(Number, given))

    def _measure(self, draft: MeasureDraft, start: int, timed: str, *, dated: bool = True) -> Measure:
        at = self.span(start + draft.start, start + draft.end)
        if draft.scope is not None or draft.label.startswith(self.own):
            label, draft.scope = placed_at_home(draft.label, draft.scope, self.own)
            if label != draft.label:
                draft.label, draft.indicator = label, indicator_of(label, draft.unit, draft.aspect)
        given: dict[str, Any] = {
            "label": draft.label,
            "aspect": draft.aspect,
            "unit": draft.unit,
            "at": at,
            "value": draft.value,
            "status": draft.status,
        }
        if draft.comparator is not _EQUAL:
            given["comparator"] = draft.comparator
        _say(given, draft)
        aspect = draft.aspect
        pace = draft.basis == "年均" and aspect in _PACES
        undated = draft.period is None and (draft.year is None or (pace and draft.status is _TARGET))
        if self.until is not None and undated and draft.status is _TARGET and aspect is not _THRESHOLD and not pace:
            given["year"] = self.until
        elif dated and undated and aspect is not _THRESHOLD and not (
            aspect is _RATIO and draft.unit.endswith("倍")
        ):
            # 五年来，产值由3亿元增加到8亿元: what it rose from was reached in the year before.
            base = draft.status is _ACHIEVED and draft.starting
            spell = term(
                self.text, self.plain, min(self.chain, start), start + draft.start, timed,
                spanning=base or draft.basis is not None, planned=draft.status is _TARGET,
                pace=pace,
            )
            year = year_before(spell, self.review_year) if base and spell is not None else None
            if year is not None:
                given["year"] = self.from_year = year
            elif spell is not None and not base:
                given["period"] = as_written(spell, self.marks)
                given.pop("year", None)  # 到2026年达到20亿元，年均增长8%
        for doubt in draft.doubts:
            self.doubts.add(doubt.code, doubt.message, at)
        return build(Measure, given)

    def _target(self, draft: TargetDraft, start: int, section: str | None, period: str | None) -> None:
        at = self.span(start + draft.start, start + draft.end)
        given: dict[str, Any] = {
            "label": draft.label,
            "aspect": draft.aspect,
            "unit": draft.unit,
            "id": f"t{len(self.targets) + 1:02}",
            "at": at,
            "text": self.text[start + draft.start : start + draft.end],
        }
        if section is not None:
            given["section"] = section
        if draft.value_at is not None:
            given["value_at"] = self.span(start + draft.value_at[0], start + draft.value_at[1])
            given["value"] = draft.value
        if draft.comparator is not _EQUAL:
            given["comparator"] = draft.comparator
        _say(given, draft)
        if self.until is not None and draft.year is None and draft.period is None:
            given["year"] = self.until
        if period is not None and draft.period is None:
            given["period"] = as_written(period, self.marks)
        if draft.basis == "年均" and draft.aspect in _PACES and "period" in given:
            given.pop("year", None)  # the pace is that of the years up to it
        for doubt in draft.doubts:
            self.doubts.add(doubt.code, doubt.message, at)
        self.targets.append(build(Target, given))


# A year to come that holds for the parts of a sentence, until one opens with a time of its own (20: a year in full).
_UNTIL = re.compile("(?:力争|确保|争取|努力|预计|计划)?[到至](20[0-9]{2})年[底末]?")
_OWN_TIME = ("今年", "本年", "当年", "明年", "年内", "近期", "目前", "20", "到今", "到明", "一季度", "上半年")
_CLAUSE = re.compile("[^，,；;。：:！!？?]{4,}")


def _say(given: dict[str, Any], draft: QualifiedDraft) -> None:
    """Add to the fields of a record the optional ones that say something."""
    # Written out: for each measure most of them say nothing, and a loop over their names takes ten times as long.
    if draft.indicator is not None:
        given["indicator"] = draft.indicator
    if draft.upper is not None:
        given["upper"] = draft.upper
    if draft.reference is not None:
        given["reference"] = draft.reference
    if draft.denominator is not None:
        given["denominator"] = draft.denominator
    if draft.component is not None:
        given["component"] = draft.component
    if draft.modality is not None:
        given["modality"] = draft.modality
    if draft.year is not None:
        given["year"] = draft.year
    if draft.period is not None:
        given["period"] = draft.period
    if draft.basis is not None:
        given["basis"] = draft.basis
    if draft.scope is not None:
        given["scope"] = draft.scope
    if draft.rank_of is not None:
        given["rank_of"] = draft.rank_of
    if draft.part_of is not None:
        given["part_of"] = draft.part_of
    if draft.from_bottom:
        given["from_bottom"] = True


class _Covered:
    """Spans, of which any may be asked for by what it holds."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Does one of the spans hold ``[start, end)`` whole?"""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._reach[at]
