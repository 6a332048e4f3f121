"""Re-derivation: value, unit, bound, sign, label and quoted words of a measure, from its sentence alone."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ..parsers.items.targets import TargetDraft
from ..parsers.measures.found import MeasureDraft
from ..parsers.measures.rederive import readings, support
from ..schema.items import Heading
from ..schema.measure import Qualified
from ..schema.periods import years_before
from ..schema.terms import Aspect
from . import words
from .context import Bearer, Context
from .finding import Mend, Path
from .labels import check_label

__all__ = ["Where", "check", "closest"]

Draft = MeasureDraft | TargetDraft


class Where(NamedTuple):
    """Where a measure or target stands: in the record, in the source, in its sentence."""

    path: Path
    field: str
    """``at`` or ``value_at``."""
    at: tuple[int, int]
    bearer: Bearer
    start: int
    """Of the number, in the clean text of the sentence."""
    end: int

    @property
    def quote(self) -> str:
        """The number through its unit."""
        return self.bearer.text[self.start : self.end]


def check(context: Context, where: Where, measure: Qualified, same: Sequence[Draft], near: Sequence[Draft]) -> None:
    """Hold a measure against what the parser reads at the same place, else against the quote alone.

    Where the two differ, the words right at the number decide, not the parser.
    """
    draft = closest(measure, same)
    if measure.value is not None:
        meant = _meant(measure, near) if draft is None else None
        if draft is None and near:
            _span_differs(context, where, meant or near[0])
        if meant is None:
            # Of a number that is cut wrong nothing else can be told but what it was meant to be.
            _check_value(context, where, measure, draft)
        _check_bound(context, where, measure, draft)
        _check_bottom(context, where, measure, draft)
    elif draft is not None and draft.comparator is not measure.comparator:
        _differs(context, where, "comparator", measure.comparator, draft.comparator)
    check_label(context, where.path, measure, where.at, where.bearer, [d.label for d in same])
    _check_words(context, where, measure, draft)


def _meant(measure: Qualified, near: Sequence[Draft]) -> Draft | None:
    """The number beside the span that has the value, upper end and unit of the record."""
    said = (measure.value, measure.upper, measure.unit)
    return next((draft for draft in near if (draft.value, draft.upper, draft.unit) == said), None)


def closest(measure: Qualified, drafts: Sequence[Draft]) -> Draft | None:
    """Of several drafts at one place the one that the measure is most like."""
    return max(
        drafts,
        key=lambda d: (d.label == measure.label) * 4 + (d.aspect == measure.aspect) * 2 + (d.value == measure.value),
        default=None,
    )


def _span_differs(context: Context, where: Where, draft: Draft) -> None:
    """``value-span``: the number and its unit stand a little beside the span."""
    first, last = getattr(draft, "value_at", None) or (draft.start, draft.end)
    start = where.bearer.start
    tight = context.reading.raw_span(start + first, start + last)
    context.add(
        "value-span", (*where.path, where.field), at=where.at, found=where.quote,
        expected=where.bearer.text[first:last], suggestion=f"{where.field}: [{tight[0]}, {tight[1]}]",
        mend=Mend("set", (*where.path, where.field), list(tight)),
    )  # fmt: skip


def _check_value(context: Context, where: Where, measure: Qualified, draft: Draft | None) -> None:
    """``value-differs``, ``upper-differs``, ``denominator-differs``, ``unit-differs`` and their kin."""
    value = measure.value
    if value is None:
        return
    said = (abs(value), measure.upper and abs(measure.upper), measure.denominator, measure.unit)
    found: list[tuple[Decimal, Decimal | None, Decimal | None, str]] = []
    if draft is not None and draft.value is not None:
        found.append((draft.value, draft.upper, draft.denominator, draft.unit))
    if not any(_bare(reading) == said for reading in found):
        following = where.bearer.text[where.end : where.end + 60]
        found += [(r.value, r.upper, r.denominator, r.unit) for r in readings(where.quote, following)]
    if not found:
        context.add("value-unsaid", (*where.path, where.field), at=where.at, found=where.quote)
        return
    if not any(_bare(reading) == said for reading in found):
        expected = found[0]
        # Of several readings the one that agrees most is what the record meant.
        expected = max(found, key=lambda r: (abs(r[0]) == said[0]) + (r[3] == said[3]) + (r[1] == measure.upper))
        for name, is_, should in (
            ("value", value, expected[0].copy_sign(value)),
            ("upper", measure.upper, expected[1]),
            ("denominator", measure.denominator, expected[2]),
            ("unit", measure.unit, expected[3]),
        ):
            if is_ != should:
                _differs(context, where, name, is_, should)
    if any(str(value) != str(v) and abs(v) == abs(value) and _digits(v) != _digits(value) for v, *_ in found[:1]):
        _differs(context, where, "value", value, found[0][0])
    component = getattr(draft, "component", None)
    if draft is not None and measure.component != component:
        _differs(context, where, "component", measure.component, component)


def _bare(
    reading: tuple[Decimal, Decimal | None, Decimal | None, str],
) -> tuple[Decimal, Decimal | None, Decimal | None, str]:
    """A reading without its sign, which the words around the number decide."""
    value, upper, denominator, unit = reading
    return abs(value), upper and abs(upper), denominator, unit


def _digits(value: Decimal) -> int | str:
    """Decimal places as written: 3.0 is not 3."""
    return value.as_tuple().exponent


def _check_bound(context: Context, where: Where, measure: Qualified, draft: Draft | None) -> None:
    """``comparator-differs`` and ``sign-differs``."""
    text = where.bearer.text
    moves = measure.aspect in (Aspect.GROWTH, Aspect.CHANGE)
    if draft is not None and draft.comparator is measure.comparator:
        if not moves or draft.aspect is not measure.aspect or draft.value is None or measure.value is None:
            return
        if (draft.value < 0) == (measure.value < 0):
            return
    said = support(text, where.start, where.end)
    if draft is None:
        if measure.comparator not in said.comparators:
            _differs(context, where, "comparator", measure.comparator, "/".join(sorted(said.comparators)))
    elif draft.comparator is not measure.comparator and not (
        measure.comparator in said.comparators and words.bound_near(measure.comparator, text, where.start, where.end)
    ):
        _differs(context, where, "comparator", measure.comparator, draft.comparator)
    if moves and measure.value:
        sign = 1 if measure.value > 0 else -1
        contrary = draft is not None and draft.aspect is measure.aspect and draft.value and draft.value * sign < 0
        if sign not in said.signs or (contrary and said.signs != {1, -1}):
            context.add("sign-differs", (*where.path, "value"), at=where.at, found=measure.value,
                        expected=-measure.value, suggestion=f"value: {_written(-measure.value)}")  # fmt: skip


def _check_bottom(context: Context, where: Where, measure: Qualified, draft: Draft | None) -> None:
    """``bottom-differs``: a rank is counted from the end where the words at it say so."""
    if measure.aspect is not Aspect.RANK:
        return
    near = where.bearer.text[max(0, where.start - _BOTTOM_NEAR) : where.start] + where.quote
    said = any(word in near for word in _BOTTOM)
    read = draft is not None and draft.aspect is Aspect.RANK and draft.from_bottom
    if measure.from_bottom and not said and not read:
        context.add("bottom-differs", (*where.path, "from_bottom"), at=where.at, found="true", expected="none")
    elif not measure.from_bottom and (read or where.quote[:1] in _BACK or near.endswith(f"倒数{where.quote}")):
        context.add("bottom-differs", where.path, at=where.at, found="none", expected="true",
                    suggestion="from_bottom: true")  # fmt: skip


_BOTTOM = ("后", "末", "倒数", "垫底", "尾")
_BACK = ("后", "末")
_BOTTOM_NEAR = 4
"""Characters before a rank in which such a word stands."""


def _differs(context: Context, where: Where, field: str, found: object, expected: object) -> None:
    suggestion = ""
    if expected not in (None, ""):
        written = _written(expected)
        suggestion = f'{field}: "{written}"' if field == "unit" else f"{field}: {written}"
    path = (*where.path, field) if found not in (None, "") else where.path
    context.add(f"{field}-differs", path, at=where.at, found=_written(found), expected=_written(expected),
                suggestion=suggestion)  # fmt: skip


def _written(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    return "none" if value in (None, "") else str(value)


_WORDS = ("modality", "period", "scope", "reference", "basis", "part_of")


def _check_words(context: Context, where: Where, measure: Qualified, draft: Draft | None) -> None:
    """``word-absent``, ``year-unsaid``: what a field quotes stands in the sentence or in a heading above it."""
    text = where.bearer.text
    above: str | None = None
    for field in _WORDS:
        value = getattr(measure, field)
        read = getattr(draft, field, None)
        if value is None or read == value:
            continue
        if read and len(value) == len(read) - 1 and (read.startswith(value) or read.endswith(value)):
            context.add("word-absent", (*where.path, field), at=where.at, found=value, field=field,
                        suggestion=f'{field}: "{read}"')  # fmt: skip
            continue
        if above is None:
            above = _above(context, where.bearer)
            if where.path[0] == "targets":
                above += _led_in(context, where.bearer)
        if field == "part_of" and value in _measured(context, where.bearer):
            continue
        if not words.quoted_in(str(value), field, text, above, context.cutter):
            context.add("word-absent", (*where.path, field), at=where.at, found=value, field=field)
    if measure.year is not None and (draft is None or draft.year != measure.year):
        if above is None:
            above = _above(context, where.bearer)
        metadata = context.report.metadata
        said = words.year_said(measure.year, text + above, metadata.report_year)
        if not said and measure.year not in years_before(text + above, metadata.review_year):
            context.add("year-unsaid", (*where.path, "year"), at=where.at, found=measure.year)


def _measured(context: Context, bearer: Bearer) -> set[str]:
    """What the piece and those that semicolons join it to measure: a whole is called as it is there."""
    begin = bearer.start - len(context.joined(bearer))
    near = (place for place in context.places if begin <= place.bearer.start and place.bearer.end <= bearer.end)
    return {place.measure.label for place in near}


def _led_in(context: Context, bearer: Bearer) -> str:
    """The sentences before one of several that set targets: the first of them says what all are for."""
    before = [item.text for item in context.report.context if item.at[1] <= bearer.item.at[0]]
    return "\n" + "\n".join(before[-_LED_IN:])


_LED_IN = 16


def _above(context: Context, bearer: Bearer) -> str:
    """What a piece may take its words from: the sentences it is joined to, the headings over it."""
    joined = context.joined(bearer)
    if isinstance(bearer.item, Heading):
        return f"{joined}\n"
    by_id = {heading.id: heading for heading in context.report.outline}
    heading = by_id.get(bearer.item.section or "")
    found = [joined]
    while heading is not None and len(found) <= 10:
        found.append(heading.heading)
        heading = by_id.get(heading.parent or "")
    return "\n".join(found)
