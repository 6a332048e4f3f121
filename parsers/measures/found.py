"""What the parser hands on about one number: a measure with offsets into its sentence, and its doubts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ...schema.terms import Aspect, Basis, Comparator, Status
from ..numbers.quantities import NumberDraft

__all__ = ["Doubtful", "Findings", "MeasureDraft", "QualifiedDraft"]


class Doubtful(NamedTuple):
    """Something of a draft that a reader should look at: a stable slug and a message."""

    code: str
    message: str


@dataclass(slots=True, kw_only=True)
class QualifiedDraft:
    """What may be said of a measure and of a headline target alike; fields of ``schema.measure.Qualified``."""

    indicator: str | None = None
    upper: Decimal | None = None
    reference: str | None = None
    denominator: Decimal | None = None
    component: int | None = None
    modality: str | None = None
    year: int | None = None
    period: str | None = None
    basis: Basis | None = None
    scope: str | None = None
    rank_of: Aspect | None = None
    from_bottom: bool = False
    part_of: str | None = None
    doubts: tuple[Doubtful, ...] = ()


@dataclass(slots=True)
class MeasureDraft(QualifiedDraft):
    """A measure with offsets into its sentence; the fields of ``schema.measure.Measure``."""

    start: int
    end: int
    label: str
    aspect: Aspect
    value: Decimal
    unit: str
    status: Status
    comparator: Comparator = Comparator.EQ
    starting: bool = False
    """Whether it is what something rises or falls from; no field of a measure."""


class Findings(NamedTuple):
    """What a sentence holds: measures and the digit runs that are none, both in text order."""

    measures: list[MeasureDraft]
    numbers: list[NumberDraft]
