"""Rules on open vocabularies: indicators and units that a record names are known."""

from __future__ import annotations

from difflib import get_close_matches

from ..parsers.measures.stating import gives_up
from ..schema.terms import Aspect
from .context import Context

__all__ = ["check_vocabularies"]


def check_vocabularies(context: Context) -> None:
    """``indicator-unknown``, ``indicator-label``, ``indicator-missing``, ``unit-unknown``."""
    vocabulary = context.vocabulary
    ids: set[str] = set()
    pieces = [
        (place.path, place.measure, place.measure.at, place.bearer.text, place.start - place.bearer.start)
        for place in context.places
    ]
    rows = [*pieces, *((("targets", index), one, one.at, "", 0) for index, one in enumerate(context.report.targets))]
    for path, measure, at, text, start in rows:
        expected = vocabulary.indicator(measure.label)
        if measure.indicator is not None and measure.indicator != expected:
            ids = ids or vocabulary.indicator_ids()
            if measure.indicator not in ids:
                close = expected or next(iter(get_close_matches(measure.indicator, sorted(ids), 1)), "")
                context.add("indicator-unknown", (*path, "indicator"), at=at, found=measure.indicator,
                            suggestion=f"indicator: {close}" if close else "")  # fmt: skip
            else:
                names = "、".join(vocabulary.names(measure.indicator)[:4])
                context.add("indicator-label", (*path, "indicator"), at=at, found=measure.indicator,
                            label=measure.label, expected=expected or "none", names=names,
                            suggestion=f"indicator: {expected}" if expected else "")  # fmt: skip
        elif (
            measure.indicator is None
            and expected is not None
            and vocabulary.fits(expected, measure.unit, measure.aspect, measure.label)
            and not gives_up(expected, text, start)
        ):
            context.add("indicator-missing", path, at=at, label=measure.label, expected=expected,
                        suggestion=f"indicator: {expected}")  # fmt: skip
        placed = measure.aspect is Aspect.RANK and measure.unit == "强"  # 跻身全国20强: a place, no unit of quantity
        if not placed and not vocabulary.has_unit(measure.unit):
            context.add("unit-unknown", (*path, "unit"), at=at, found=measure.unit)
