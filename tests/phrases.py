"""Measures of a phrase in a line each, as the phrase books write them."""

from __future__ import annotations

from baogao.parsers.measures.found import MeasureDraft
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Comparator, Status


def read(sentence: str, status: Status = Status.ACHIEVED) -> list[MeasureDraft]:
    """The measures of a sentence of a report of 2024."""
    return measures(sentence, status=status, review_year=2023, report_year=2024).measures


def shown(sentence: str) -> list[str]:
    """Each measure as "span: label aspect value unit", the comparator last where it is not eq."""
    seen = []
    for draft in read(sentence):
        bound = "" if draft.comparator is Comparator.EQ else draft.comparator.value
        words = (draft.label, draft.aspect.value, str(draft.value), draft.unit, bound)
        seen.append(f"{sentence[draft.start : draft.end]}: {' '.join(word for word in words if word)}")
    return seen
