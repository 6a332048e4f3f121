"""The items of a record: headings, sentences, targets, problems, projects, glossary, numbers."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .base import Int, Model, Span, Text
from .measure import Measure, Qualified
from .terms import NumberKind, Role

__all__ = [
    "Doubt",
    "Draft",
    "GlossaryEntry",
    "Heading",
    "LivelihoodProject",
    "LivelihoodProjects",
    "Number",
    "Problem",
    "Sentence",
    "Target",
    "Waiver",
]

SectionId = Annotated[str, Field(pattern=r"^s[0-9]+(\.[0-9]+)*$", examples=["s1.5"])]


class Heading(Model):
    """A heading of the outline, run-in headings included."""

    id: SectionId
    """``s1``, ``s1.5``: numbered in text order below the parent."""
    role: Role
    """What the part is for."""
    depth: Annotated[Int, Field(ge=1, le=9)]
    """1 for a part of the report."""
    parent: SectionId | None = None
    """Id of the heading above."""
    at: Span
    """The heading with the mark that closes it."""
    heading: Text
    """Clean reading of ``at``."""
    topic: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", examples=["investment"])] | None = None
    """Id from the topics vocabulary."""
    measures: tuple[Measure, ...] = ()
    """Measures in the heading itself."""


class Item(Model):
    """What every placed stretch of text has."""

    id: Text
    """Letter of the part and number in text order."""
    section: SectionId | None = None
    """Heading it stands under; absent before the first one."""
    at: Span
    """The stretch of the source."""
    text: Text
    """Clean reading of ``at``."""
    measures: tuple[Measure, ...] = ()
    """In text order."""


class Sentence(Item):
    """A sentence of the review (achievements), of the plan (tasks) or of neither (context)."""

    id: Annotated[str, Field(pattern=r"^[akc][0-9]{3,}$", examples=["a006"])]
    """``a…`` achievement, ``k…`` task, ``c…`` context; numbered in text order."""


class Problem(Item):
    """One problem admitted, its opening heading included."""

    id: Annotated[str, Field(pattern=r"^p[0-9]{2,}$", examples=["p01"])]
    """``p…``, numbered in text order."""


class LivelihoodProject(Item):
    """One itemised livelihood project (民生实事)."""

    id: Annotated[str, Field(pattern=r"^l[0-9]{2,}$", examples=["l01"])]
    """``l…``, numbered in text order."""


class LivelihoodProjects(Model):
    """The livelihood projects of the year planned."""

    announced: Annotated[Int, Field(ge=1, le=999)] | None = None
    """How many the text announces, where it says."""
    announced_at: Span | None = None
    """Where it says so: the number through its noun."""
    items: tuple[LivelihoodProject, ...] = ()
    """One each; empty where the text only announces them."""


class TargetPlace(Model):
    """Where a headline target stands, before all else in the order of keys."""

    id: Annotated[str, Field(pattern=r"^t[0-9]{2,}$", examples=["t01"])]
    """``t…``, numbered in text order."""
    section: SectionId | None = None
    """Heading it stands under."""
    at: Span
    """The clause."""
    value_at: Span | None = None
    """The number through its unit; absent for a target without a number."""
    text: Text
    """Clean reading of ``at``."""


class Target(Qualified, TargetPlace):
    """One headline target (主要预期目标), one per indicator."""


class GlossaryEntry(Model):
    """One explained term (名词解释)."""

    id: Annotated[str, Field(pattern=r"^g[0-9]{2,}$", examples=["g01"])]
    """``g…``, numbered in text order."""
    section: SectionId | None = None
    """Heading it stands under."""
    at: Span
    """The entry with its number."""
    term: Text
    """The term, without the list number."""
    definition: Text
    """What the text says it means."""
    measures: tuple[Measure, ...] = ()
    """In text order."""


class Number(Model):
    """A digit run of the body that is not a measure."""

    at: Span
    """The digits alone."""
    text: Annotated[str, Field(pattern=r"^[0-9]+(\.[0-9]+)?$", examples=["2023"])]
    """Clean reading of ``at``."""
    kind: NumberKind
    """What it is instead of a measure."""


class Doubt(Model):
    """Something a reader of the draft should look at."""

    at: Span | None = None
    """Where; absent where it concerns the whole."""
    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", examples=["label-inferred"])]
    """Stable slug of the kind of doubt."""
    message: Text
    """What is doubtful and what to do."""


class Draft(Model):
    """What the parser was unsure of; only while the record is a draft."""

    parser: Text
    """Version of the package that made the draft."""
    doubts: tuple[Doubt, ...] = ()
    """Most pressing first."""


class Waiver(Model):
    """A rule of the validator silenced for this record, with the reason."""

    rule: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]*[0-9]{2,}$|^[a-z][a-z0-9-]*$")]
    """Id of the rule."""
    reason: Annotated[str, Field(min_length=8)]
    """Why it does not hold here."""
    at: Span | None = None
    """Only for findings inside this stretch; for the whole record where absent."""
