"""Rules on measures: what the number, the words around it and the fields of the record say must be one thing."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from ..parsers.measures import MeasureDraft, measures
from ..schema.items import Heading
from ..schema.measure import Measure, Qualified
from ..schema.terms import Aspect, Comparator, Part, Role, Status
from . import words
from .context import Bearer, Context, Place
from .finding import Path
from .labels import check_label

__all__ = ["check_measures"]


def check_measures(context: Context) -> None:
    """Every measure and target against its sentence, read again."""
    by_bearer: dict[int, list[Place]] = defaultdict(list)
    for place in context.places:
        by_bearer[id(place.bearer)].append(place)
    headings = {heading.id: heading for heading in context.report.outline}
    overlays = [context.reading.clean_span(*target.at) for target in context.report.targets]
    for bearer in context.bearers:
        places = by_bearer.get(id(bearer), [])
        check_doubles(context, places)
        if not places and not words.may_hold_numbers(bearer.text):
            continue
        drafts = _drafts(context, bearer, headings)
        for place in places:
            start, end = place.start - bearer.start, place.end - bearer.start
            check_fields(context, place.path, place.measure)
            _check_reading(context, place, start, end, drafts)
        if context.whole:
            _check_left_out(context, bearer, places, drafts, overlays)


def _drafts(context: Context, bearer: Bearer, headings: dict[str, Heading]) -> list[MeasureDraft]:
    metadata = context.report.metadata
    section = None if isinstance(bearer.item, Heading) else headings.get(bearer.item.section or "")
    role = bearer.item.role if isinstance(bearer.item, Heading) else section.role if section else None
    review = bearer.part in (Part.ACHIEVEMENTS, Part.PROBLEMS) or role in (Role.REVIEW, Role.PROBLEMS)
    return measures(
        bearer.text, heading=section.heading if section else "",
        status=Status.ACHIEVED if review else Status.TARGET,
        review_year=metadata.review_year, report_year=metadata.report_year,
    ).measures  # fmt: skip


def check_doubles(context: Context, places: list[Place]) -> None:
    """``measure-doubled``, ``measure-overlap``."""
    seen: dict[tuple[object, ...], Place] = {}
    for index, place in enumerate(places):
        measure = place.measure
        key = (measure.at, measure.label, measure.aspect, measure.component)
        if key in seen:
            context.add("measure-doubled", place.path, at=measure.at, found=measure.label)
        seen.setdefault(key, place)
        before = places[index - 1] if index else None
        if before and before.end > place.start and (before.start, before.end) != (place.start, place.end):
            context.add("measure-overlap", (*place.path, "at"), at=measure.at, found=list(measure.at),
                        other=list(before.measure.at))  # fmt: skip


def check_fields(context: Context, path: Path, measure: Qualified) -> None:
    """``fields-clash``: fields that only make sense together, or never do."""
    aspect = measure.aspect

    def clash(field: str, why: str) -> None:
        context.add("fields-clash", (*path, field), found=f"{field}: {getattr(measure, field)}", expected=why)

    if measure.value is not None:
        if measure.value < 0 and aspect not in (Aspect.GROWTH, Aspect.CHANGE):
            clash("value", f"no negative value with aspect {aspect}")
        if measure.upper is not None and measure.upper <= measure.value:
            clash("upper", "upper is greater than value")
        if aspect is Aspect.RANK and (measure.value < 1 or measure.value != measure.value.to_integral_value()):
            clash("value", "a rank is a whole number from 1")
    if measure.denominator is not None and measure.denominator <= 0:
        clash("denominator", "a denominator is positive")
    if measure.rank_of is not None and aspect is not Aspect.RANK:
        clash("rank_of", "rank_of goes with aspect rank")
    if measure.rank_of is not None and measure.rank_of in (Aspect.RANK, Aspect.THRESHOLD):
        clash("rank_of", "rank_of is level, growth or what else can be ranked")
    if measure.from_bottom and aspect is not Aspect.RANK:
        clash("from_bottom", "from_bottom goes with aspect rank")
    if measure.component is not None and aspect not in (Aspect.RATIO, Aspect.SHARE):
        clash("component", "component goes with aspect ratio")
    if aspect is Aspect.RANK and measure.unit and measure.unit not in words.RANK_UNITS:
        clash("unit", "a rank is counted in 位, 名 or nothing")
    if measure.comparator is Comparator.SYNC and measure.reference is None:
        clash("comparator", "sync needs a reference")
    if aspect is Aspect.SHARE and measure.unit not in words.SHARE_UNITS and measure.denominator is None:
        clash("aspect", "a share is in per cent or a fraction")


def _check_reading(context: Context, place: Place, start: int, end: int, drafts: list[MeasureDraft]) -> None:
    """Value, unit and bounds against the sentence read again at the same place."""
    measure, text = place.measure, place.bearer.text
    same = [draft for draft in drafts if draft.start == start and draft.end == end]
    if not same:
        _check_quote(context, place, text[start:end])
    draft = _closest(measure, same)
    if draft is not None:
        _check_value(context, place.path, measure, draft)
        if draft.comparator is not measure.comparator and not words.bound_said(
            measure.comparator, text, start, end, measure.aspect
        ):
            context.add("comparator-differs", (*place.path, "comparator"), at=measure.at,
                        found=measure.comparator, expected=draft.comparator,
                        suggestion=f"comparator: {draft.comparator}")  # fmt: skip
    elif not words.bound_said(measure.comparator, text, start, end, measure.aspect):
        context.add("comparator-differs", (*place.path, "comparator"), at=measure.at,
                    found=measure.comparator, expected="eq")  # fmt: skip
    check_label(context, place, start, [d.label for d in same])
    _check_words(context, place.path, measure, place.bearer, measure.at)


def _closest(measure: Measure, drafts: list[MeasureDraft]) -> MeasureDraft | None:
    """Of several drafts at one place the one that the measure is most like."""
    return max(
        drafts,
        key=lambda d: (d.label == measure.label) * 4 + (d.aspect == measure.aspect) * 2 + (d.value == measure.value),
        default=None,
    )


def _check_value(context: Context, path: Path, measure: Qualified, draft: MeasureDraft) -> None:
    at = getattr(measure, "at", None)
    for field in ("value", "upper", "denominator", "component"):
        found, expected = getattr(measure, field), getattr(draft, field)
        if found == expected:
            continue
        if field == "value" and found is not None and expected is not None and abs(found) == abs(expected):
            if measure.aspect in (Aspect.GROWTH, Aspect.CHANGE):
                context.add("sign-differs", (*path, field), at=at, found=found, expected=expected,
                            suggestion=f"value: {expected}")  # fmt: skip
            continue
        context.add(f"{field}-differs", (*path, field) if found is not None else path, at=at,
                    found=_number(found), expected=_number(expected),
                    suggestion=f"{field}: {_number(expected)}" if expected is not None else "")  # fmt: skip
    if measure.unit != draft.unit:
        context.add("unit-differs", (*path, "unit") if measure.unit else path, at=at, found=measure.unit or "none",
                    expected=draft.unit or "none", suggestion=f'unit: "{draft.unit}"')  # fmt: skip


def _number(value: object) -> str:
    return format(value, "f") if isinstance(value, Decimal) else "none" if value is None else str(value)


def _check_quote(context: Context, place: Place, quote: str) -> None:
    """Where the parser reads no measure at that place: the quote alone must still say the number and the unit."""
    measure = place.measure
    reading = words.read_quote(quote)
    if reading is None:
        context.add("value-unsaid", (*place.path, "at"), at=measure.at, found=quote)
        return
    value, upper, denominator, unit = reading
    for field, expected in (("value", value), ("upper", upper), ("denominator", denominator)):
        found = getattr(measure, field)
        if found != expected and not (field == "value" and abs(found) == expected):
            context.add(f"{field}-differs", (*place.path, field) if found is not None else place.path, at=measure.at,
                        found=_number(found), expected=_number(expected),
                        suggestion=f"{field}: {_number(expected)}" if expected is not None else "")  # fmt: skip
    if measure.unit != unit and not (unit and unit.startswith(measure.unit) and measure.unit):
        context.add("unit-differs", (*place.path, "unit"), at=measure.at, found=measure.unit or "none",
                    expected=unit or "none", suggestion=f'unit: "{unit}"')  # fmt: skip
    if measure.value < 0 and not words.falls(place.bearer.text):
        context.add("sign-differs", (*place.path, "value"), at=measure.at, found=measure.value,
                    expected=abs(measure.value))  # fmt: skip


_WORDS = ("modality", "period", "scope", "reference", "basis")


def _check_words(context: Context, path: Path, measure: Qualified, bearer: Bearer, at: tuple[int, int]) -> None:
    """``word-absent``, ``year-unsaid``: what a field quotes stands in the sentence or in a heading above it."""
    above: str | None = None
    for field in (*_WORDS, "part_of"):
        value = getattr(measure, field)
        if value is None or value in bearer.text:
            continue
        if above is None:
            above = _headings_above(context, bearer)
        if not words.quoted_in(str(value), field, bearer.text, above):
            context.add("word-absent", (*path, field), at=at, found=value, field=field)
    if measure.year is not None:
        above = _headings_above(context, bearer) if above is None else above
        if not words.year_said(measure.year, bearer.text + above, context.report.metadata.report_year):
            context.add("year-unsaid", (*path, "year"), at=at, found=measure.year)


def _headings_above(context: Context, bearer: Bearer) -> str:
    if isinstance(bearer.item, Heading):
        return ""
    by_id = {heading.id: heading for heading in context.report.outline}
    heading = by_id.get(bearer.item.section or "")
    found: list[str] = []
    while heading is not None and len(found) < 10:
        found.append(heading.heading)
        heading = by_id.get(heading.parent or "")
    return "\n".join(found)


def _check_left_out(
    context: Context, bearer: Bearer, places: list[Place], drafts: list[MeasureDraft], overlays: list[tuple[int, int]]
) -> None:
    """``measure-left-out``: a number in words that the sentence counts with and the record passes over."""
    for draft in drafts:
        start, end = bearer.start + draft.start, bearer.start + draft.end
        if any(place.start < end and start < place.end for place in places):
            continue
        if any(first < end and start < last for first, last in overlays):
            continue
        if draft.doubts or any(
            character.isdigit() and character.isascii() for character in bearer.text[draft.start : draft.end]
        ):
            continue  # what has digits is accounted for by the rules on numbers
        context.add("measure-left-out", bearer.path, at=context.reading.raw_span(start, end),
                    found=bearer.text[draft.start : draft.end], label=draft.label)  # fmt: skip
