"""The record: one government work report as typed, evidence-linked data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from .base import Model
from .closed import nearest, require
from .items import (
    Draft,
    GlossaryEntry,
    Heading,
    LivelihoodProject,
    LivelihoodProjects,
    Number,
    Problem,
    Sentence,
    Target,
    Waiver,
)
from .measure import Measure
from .metadata import Metadata
from .terms import Aspect, Part, Status

__all__ = ["SCHEMA_VERSION", "Bearer", "Report"]

SCHEMA_VERSION = "1.0"

Bearer = Heading | Sentence | Problem | LivelihoodProject | GlossaryEntry
"""What may bear measures."""


class Report(Model):
    """One report. Headings, sentences, problems, projects and glossary entries partition its body."""

    schema_version: Literal["1.0"]
    """Version of the schema the record follows."""
    id: Annotated[
        str,
        Field(pattern=r"^([0-9]{6}-[0-9]{4}|unknown-[0-9a-f]{8})$", examples=["330600-2024"]),
    ]
    """``<code>-<year>``, or ``unknown-<first 8 of the hash>`` where place or year is not known."""
    metadata: Metadata
    """Place, years, congress, speaker, source, and the state of the text."""
    outline: tuple[Heading, ...] = ()
    """Every heading in text order."""
    achievements: tuple[Sentence, ...] = ()
    """One per sentence of the review part."""
    problems: tuple[Problem, ...] = ()
    """One per problem admitted."""
    targets: tuple[Target, ...] = ()
    """The headline targets, one per indicator."""
    tasks: tuple[Sentence, ...] = ()
    """One per sentence of the plan and governance parts."""
    livelihood_projects: LivelihoodProjects = Field(default_factory=LivelihoodProjects)
    """The livelihood projects promised."""
    context: tuple[Sentence, ...] = ()
    """Every other sentence of the body."""
    glossary: tuple[GlossaryEntry, ...] = ()
    """Explained terms."""
    numbers: tuple[Number, ...] = ()
    """Every digit run of the body that is not a measure."""
    waivers: tuple[Waiver, ...] = ()
    """Rules silenced for this record."""
    draft: Draft | None = None
    """Doubts and leftovers, only while the record is a draft."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """What ``repr`` shows: whose report it is, and how much of what it holds; the whole is ``model_dump()``."""
        metadata = self.metadata
        yield "id", self.id
        yield "place", metadata.region.name
        yield "year", metadata.report_year
        yield "review", metadata.review.status.value
        for part in ("achievements", "problems", "targets", "tasks", "context"):
            yield part, len(getattr(self, part))
        yield "measures", len(self.measures())
        if self.draft is not None:
            yield "doubts", len(self.draft.doubts)

    def bearers(self) -> Iterator[tuple[Part, Bearer]]:
        """Yield every item that may bear measures, part by part, in text order within a part."""
        parts: tuple[tuple[Part, Sequence[Bearer]], ...] = (
            (Part.OUTLINE, self.outline),
            (Part.ACHIEVEMENTS, self.achievements),
            (Part.PROBLEMS, self.problems),
            (Part.TASKS, self.tasks),
            (Part.LIVELIHOOD_PROJECTS, self.livelihood_projects.items),
            (Part.CONTEXT, self.context),
            (Part.GLOSSARY, self.glossary),
        )
        for part, items in parts:
            for item in items:
                yield part, item

    def measures(
        self,
        *,
        indicator: str | None = None,
        aspect: Aspect | str | None = None,
        status: Status | str | None = None,
    ) -> list[Measure]:
        """Return the measures in text order, narrowed to an indicator, an aspect or a status.

        Headline targets are not among them; they are ``report.targets``. Raises ``ValueError`` with the nearest word
        for one that is no aspect or status, and for an indicator that neither the vocabulary nor this report has.
        """
        require(aspect, Aspect, "aspect")
        require(status, Status, "status")
        found = [
            measure
            for _, item in self.bearers()
            for measure in item.measures
            if (aspect is None or measure.aspect == aspect) and (status is None or measure.status == status)
        ]
        if indicator is not None:
            found = self._of(indicator, found)
        return sorted(found, key=lambda measure: measure.at)

    def _of(self, indicator: str, measures: list[Measure]) -> list[Measure]:
        """The measures of an indicator; raises ``ValueError`` for one that nothing knows."""
        found = [measure for measure in measures if measure.indicator == indicator]
        if found or any(measure.indicator == indicator for _, item in self.bearers() for measure in item.measures):
            return found
        from .vocabulary import indicators, named

        ids = [entry.id for entry in indicators()]
        if indicator not in ids:
            entry = named(indicator)  # somebody may well ask for 地区生产总值
            near = entry.id if entry is not None else nearest(indicator, ids)
            hint = f"did you mean {near!r}?" if near else "schema/vocab/indicators.yaml lists them"
            raise ValueError(f"indicator {indicator!r} is neither in the vocabulary nor in this report; {hint}")
        return found
