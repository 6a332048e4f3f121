"""What only a reader can decide: where record and parser differ on it, that is a hint."""

from __future__ import annotations

from collections.abc import Sequence

from ..parsers.items.targets import TargetDraft
from ..parsers.measures.found import MeasureDraft
from ..parsers.numbers.quantities import NumberDraft
from ..schema.measure import Qualified
from .context import Bearer, Context
from .rederive import Where

__all__ = ["compare", "compare_numbers"]

_RULES = {
    "aspect": "judged-aspect",
    "status": "judged-status",
    "label": "judged-label",
    "modality": "judged-qualifier",
    "period": "judged-qualifier",
    "scope": "judged-qualifier",
    "basis": "judged-qualifier",
    "rank_of": "judged-qualifier",
    "year": "judged-qualifier",
    "part_of": "judged-qualifier",
    "reference": "judged-qualifier",
}


def compare(context: Context, where: Where, measure: Qualified, draft: MeasureDraft | TargetDraft | None) -> None:
    """``judged-aspect``, ``judged-status``, ``judged-label``, ``judged-qualifier``."""
    for field, rule in _RULES.items():
        found, expected = getattr(measure, field, None), getattr(draft, field, None)
        if found != expected:
            path = (*where.path, field) if found is not None else where.path
            context.add(rule, path, at=where.at, found=f"{field}: {found or 'none'}", expected=expected or "none")


def compare_numbers(context: Context, bearer: Bearer, drafts: Sequence[NumberDraft]) -> None:
    """``judged-number``: the kind of a digit run that is no measure."""
    kinds = {context.reading.raw_span(bearer.start + d.start, bearer.start + d.end): d.kind for d in drafts}
    for index, row in enumerate(context.report.numbers):
        expected = kinds.get(row.at)
        if expected is not None and expected is not row.kind:
            context.add("judged-number", ("numbers", index, "kind"), at=row.at, found=row.kind, expected=expected)
