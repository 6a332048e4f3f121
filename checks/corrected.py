"""Numbers inside a correction: the span of each is that of the whole of it, where its characters stand for all."""

from __future__ import annotations

from collections.abc import Container

from ..parsers.lines.uniform import uniform
from ..parsers.numbers.digits import runs
from ..parsers.numbers.quantities import find
from ..schema.measure import Measure
from ..text.reading import Reading

__all__ = ["quantity_inside", "run_inside"]

Span = tuple[int, int]


def quantity_inside(reading: Reading, measure: Measure, start: int, end: int) -> Span:
    """Where the number of a measure stands in the clean ``[start, end)`` that its span reads as."""
    for quantity in find(uniform(reading.text[start:end])).quantities:
        own = start + quantity.start, start + quantity.end
        alike = (quantity.value, quantity.unit) == (abs(measure.value), measure.unit)
        if alike and reading.raw_span(*own) == measure.at:
            return own
    return run_inside(reading, measure.at, format(abs(measure.value), "f")) or (start, end)


def run_inside(reading: Reading, at: Span, digits: str, taken: Container[Span] = ()) -> Span | None:
    """Where the run of digits stands whose span is ``at``, if it is none of those ``taken``; else None."""
    for own in runs(reading.text, *reading.clean_span(*at)):
        if reading.text[own[0] : own[1]] == digits and own not in taken and reading.raw_span(*own) == at:
            return own
    return None
