"""What a text says of itself: the facts of the metadata, each with its evidence or the reason it was inferred."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ...schema.metadata import Congress, Region, Speaker
from .places import Place

__all__ = ["Facts", "Span"]

Span = tuple[int, int]


@dataclass(slots=True)
class Facts:
    """What was found. ``evidence`` holds clean offsets of the reading the facts were found in, ``inferred`` reasons;
    both go by the name of the field, dotted below ``metadata``."""

    title: str | None = None
    region: Region = field(default_factory=Region.model_construct)
    report_year: int | None = None
    review_year: int | None = None
    review_from: int | None = None
    plan_to: int | None = None
    congress: Congress | None = None
    delivered_on: date | None = None
    met_on: date | None = None
    """A day of the session, or the one on which it adopted the report: for the years only."""
    speaker: Speaker | None = None
    evidence: dict[str, Span] = field(default_factory=dict)
    inferred: dict[str, str] = field(default_factory=dict)
    rivals: tuple[Place, ...] = ()
    """Places that the name could also be."""
    said_region: Region | None = None
    """The place that the text names, where another one was given from outside."""
    said_year: int | None = None
    """The year that the text gives, where another one was given from outside."""

    @property
    def dated(self) -> date | None:
        """The day by which years are told: that of delivery, or else one of the session's."""
        return self.delivered_on or self.met_on
