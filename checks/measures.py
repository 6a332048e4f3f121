"""Rules on measures and targets: each is held against its sentence, read once more."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from ..parsers.items.targets import TargetDraft, target
from ..parsers.measures.found import Findings, MeasureDraft
from ..parsers.measures.sentence import measures
from ..schema.items import Heading
from ..schema.measure import Qualified
from ..schema.terms import Aspect, Comparator, Part, Role, Status
from . import adjacent, judgement, rederive, words
from .context import Bearer, Context, Place
from .finding import Path

__all__ = ["check_measures"]

Span = tuple[int, int]
_STATUS = {Part.GLOSSARY: Status.BACKGROUND}


def check_measures(context: Context) -> None:
    """Every measure and target against its sentence, read again."""
    by_bearer: dict[int, list[Place]] = defaultdict(list)
    for place in context.places:
        by_bearer[id(place.bearer)].append(place)
    headings = {heading.id: heading for heading in context.report.outline}
    overlays = [context.reading.clean_span(*target.at) for target in context.report.targets]
    before = ""
    for bearer in context.bearers:
        led, before = before if before.endswith(("；", ";")) else "", bearer.text
        places = by_bearer.get(id(bearer), [])
        _check_doubles(context, places)
        if not places and not words.may_hold_numbers(bearer.text):
            continue
        drafts, numbers = _drafts(context, bearer, headings)
        if context.hints:
            judgement.compare_numbers(context, bearer, numbers)
        for place in places:
            start, end = place.start - bearer.start, place.end - bearer.start
            _check_fields(context, place.path, place.measure, minus=bearer.text[start : start + 1] in ("-", "−"))
            adjacent.check_status(context, place)
            same = [draft for draft in drafts if (draft.start, draft.end) == (start, end)]
            near = same or [draft for draft in drafts if draft.start < end and start < draft.end]
            where = rederive.Where(place.path, "at", place.measure.at, bearer, start, end)
            rederive.check(context, where, place.measure, same, near)
            adjacent.check_adjacent(context, where, place.measure, led + _heading(bearer, headings))
            if context.hints and same:
                judgement.compare(context, where, place.measure, rederive.closest(place.measure, same))
        if context.whole and bearer.part is not Part.OUTLINE:  # numbers in words in a heading are names
            _check_left_out(context, bearer, places, drafts, overlays)
    _check_targets(context)


def _heading(bearer: Bearer, headings: dict[str, Heading]) -> str:
    section = None if isinstance(bearer.item, Heading) else headings.get(bearer.item.section or "")
    return section.heading if section else ""


def _drafts(context: Context, bearer: Bearer, headings: dict[str, Heading]) -> Findings:
    metadata = context.report.metadata
    section = None if isinstance(bearer.item, Heading) else headings.get(bearer.item.section or "")
    role = bearer.item.role if isinstance(bearer.item, Heading) else section.role if section else None
    review = bearer.part in (Part.ACHIEVEMENTS, Part.PROBLEMS) or role in (Role.REVIEW, Role.PROBLEMS)
    return measures(
        bearer.text, heading=section.heading if section else "",
        status=Status.ACHIEVED if review else _STATUS.get(bearer.part, Status.TARGET),
        review_year=metadata.review_year, report_year=metadata.report_year,
    )  # fmt: skip


def _check_doubles(context: Context, places: list[Place]) -> None:
    """``measure-doubled``, ``measure-overlap``."""
    seen: set[tuple[object, ...]] = set()
    for index, place in enumerate(places):
        measure = place.measure
        key = (measure.at, measure.label, measure.aspect, measure.component, measure.rank_of)
        if key in seen:
            context.add("measure-doubled", place.path, at=measure.at, found=measure.label)
        seen.add(key)
        before = places[index - 1] if index else None
        if before and before.end > place.start and (before.start, before.end) != (place.start, place.end):
            context.add("measure-overlap", (*place.path, "at"), at=measure.at, found=list(measure.at),
                        other=list(before.measure.at))  # fmt: skip


def _check_fields(context: Context, path: Path, measure: Qualified, *, minus: bool = False) -> None:
    """``fields-clash``: fields that only make sense together, or never do.

    ``minus`` says that the number is written with the sign, as rates and amounts below nothing are.
    """
    aspect = measure.aspect

    def clash(field: str, why: str) -> None:
        context.add("fields-clash", (*path, field), found=f"{field}: {getattr(measure, field)}", expected=why)

    if measure.value is not None:
        if measure.value < 0 and not minus and aspect not in (Aspect.GROWTH, Aspect.CHANGE):
            clash("value", f"no negative value with aspect {aspect}")
        if measure.upper is not None and not (
            # 下降3%—4% falls by 3 or by 4.
            measure.upper < measure.value if measure.value < 0 and measure.upper < 0 else measure.upper > measure.value
        ):
            clash("upper", "upper is greater than value")
        if aspect is Aspect.RANK and (measure.value < 1 or (measure.unit != "%" and measure.value % 1)):
            clash("value", "a rank is a whole number from 1")
    if measure.denominator is not None and measure.denominator <= 0:
        clash("denominator", "a denominator is positive")
    if measure.rank_of is not None and aspect is not Aspect.RANK:
        clash("rank_of", "rank_of goes with aspect rank")
    if measure.rank_of in (Aspect.RANK, Aspect.THRESHOLD):
        clash("rank_of", "rank_of is level, growth or what else can be ranked")
    if measure.from_bottom and aspect is not Aspect.RANK:
        clash("from_bottom", "from_bottom goes with aspect rank")
    if measure.component is not None and aspect not in (Aspect.RATIO, Aspect.SHARE):
        clash("component", "component goes with aspect ratio")
    if aspect is Aspect.RANK and measure.unit not in words.RANK_UNITS:
        clash("unit", "a rank is counted in 位, 名 and the like, or in nothing")
    if measure.comparator is Comparator.SYNC and measure.reference is None:
        clash("comparator", "sync needs a reference")
    fraction = measure.denominator is not None or measure.unit in words.SHARE_UNITS
    # 贫困发生率降为0: of nothing there is no unit to tell.
    if aspect is Aspect.SHARE and measure.value and not fraction:
        clash("aspect", "a share is in per cent or a fraction")


def _check_left_out(
    context: Context, bearer: Bearer, places: list[Place], drafts: Sequence[MeasureDraft], overlays: list[Span]
) -> None:
    """``measure-left-out``: a number that the sentence counts with, or one of the things that it counts for."""
    held = Counter((place.start - bearer.start, place.end - bearer.start) for place in places)
    read = Counter((draft.start, draft.end) for draft in drafts)
    for draft in drafts:
        start, end = bearer.start + draft.start, bearer.start + draft.end
        span = (draft.start, draft.end)
        if held[span] >= read[span] or any(first < end and start < last for first, last in overlays):
            continue
        quote = bearer.text[draft.start : draft.end]
        if not held[span]:
            touched = any(place.start < end and start < place.end for place in places)
            if touched or words.has_digits(quote) or draft.doubts:
                continue  # what has digits is accounted for by the rules on numbers
        elif any(place.measure.label == draft.label for place in places if place.start == start):
            continue
        context.add("measure-left-out", bearer.path, at=context.reading.raw_span(start, end), found=quote,
                    label=draft.label)  # fmt: skip


def _check_targets(context: Context) -> None:
    """Every headline target against its clause, and clauses that no target holds."""
    metadata, reading = context.report.metadata, context.reading
    rows = []
    for index, entry in enumerate(context.report.targets):
        if entry.at[0] < entry.at[1] <= len(context.raw):
            rows.append((index, entry, reading.clean_span(*entry.at)))
    spans = [(span, reading.clean_span(*entry.value_at) if entry.value_at else None) for _, entry, span in rows]
    headline = _headline(context.bearers, [span for _, _, span in rows])
    for bearer in context.bearers:
        inside = [row for row in rows if bearer.start <= row[2][0] and row[2][1] <= bearer.end]
        if id(bearer) not in headline:
            continue
        drafts = target(bearer.text, review_year=metadata.review_year, report_year=metadata.report_year)
        for index, entry, span in inside:
            path = ("targets", index)
            _check_fields(context, path, entry)
            at = entry.value_at or entry.at
            first, last = reading.clean_span(*at)
            start, end = first - bearer.start, last - bearer.start
            same = [draft for draft in drafts if _place(draft) == (start, end)]
            near = same or [draft for draft in drafts if _place(draft)[0] < end and start < _place(draft)[1]]
            if entry.value_at is None:
                clause = (span[0] - bearer.start, span[1] - bearer.start)
                same = [draft for draft in drafts if (draft.start, draft.end) == clause and draft.value_at is None]
                near = same
            where = rederive.Where(path, "value_at" if entry.value_at else "at", at, bearer, start, end)
            rederive.check(context, where, entry, same, near)
            adjacent.check_adjacent(context, where, entry)
            if context.hints and same:
                judgement.compare(context, where, entry, rederive.closest(entry, same))
        if context.whole:
            _check_unlisted(context, bearer, [span for span, _ in spans])
        for draft in drafts if context.whole else ():
            clause_at = (bearer.start + draft.start, bearer.start + draft.end)
            if any(first < clause_at[1] and clause_at[0] < last for (first, last), _ in spans):
                continue
            if not any(place.start < clause_at[1] and clause_at[0] < place.end for place in context.places):
                context.add("target-left-out", bearer.path, at=reading.raw_span(*clause_at),
                            found=bearer.text[draft.start : draft.end], label=draft.label)  # fmt: skip


def _check_unlisted(context: Context, bearer: Bearer, spans: list[Span]) -> None:
    """``target-left-out``: what the sentence of headline targets promises in a number is a target, not its measure."""
    for place in context.places:
        measure = place.measure
        if place.bearer is not bearer or measure.status is not Status.TARGET or measure.aspect is Aspect.THRESHOLD:
            continue
        if not any(first < place.end and place.start < last for first, last in spans):
            quote = bearer.text[place.start - bearer.start : place.end - bearer.start]
            context.add("target-left-out", place.path, at=measure.at, found=quote, label=measure.label)


def _headline(bearers: list[Bearer], spans: list[Span]) -> set[int]:
    """The sentences that hold targets, and those that a semicolon joins to them."""
    holds = [any(bearer.start <= first and last <= bearer.end for first, last in spans) for bearer in bearers]
    for index in range(1, len(bearers)):
        holds[index] = holds[index] or (holds[index - 1] and bearers[index - 1].text.endswith(("；", ";")))
    for index in range(len(bearers) - 2, -1, -1):
        joined = holds[index + 1] and bearers[index].text.endswith(("；", ";"))
        holds[index] = holds[index] or (joined and bearers[index].part is bearers[index + 1].part)
    return {id(bearer) for bearer, held in zip(bearers, holds, strict=True) if held}


def _place(draft: TargetDraft) -> Span:
    return draft.value_at or (draft.start, draft.end)
