"""Metadata of a report: place, years, congress, speaker, source, and the state of the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field

from .base import Bool, Date, Fixed, Int, Model, Span, Text, Year
from .terms import CorrectionBasis, Level, ReviewStatus, Script, SourceKind

__all__ = [
    "Congress",
    "Correction",
    "Coverage",
    "Metadata",
    "Region",
    "Review",
    "ReviewPass",
    "Source",
    "Speaker",
]


class Region(Model):
    """The place whose government reports."""

    code: Annotated[str, Field(pattern=r"^[0-9]{6}$", examples=["330600"])] | None = None
    """GB/T 2260 code in force in the year of the report; 000000 for the State Council; absent where unknown."""
    name: Annotated[str, Field(min_length=1, examples=["绍兴市"])] | None = None
    """Full name in simplified characters."""
    level: Level | None = None
    """Level of government."""
    prefecture: Text | None = None
    """Name of the prefecture above a county."""
    province: Text | None = None
    """Name of the province above."""


class Congress(Model):
    """The session of the people's congress before which the report was delivered."""

    name: Annotated[str, Field(min_length=1, examples=["绍兴市第九届人民代表大会第四次会议"])]
    """Full name as worded in the text, simplified."""
    term: Annotated[Int, Field(ge=1, le=99)] | None = None
    """Number of the congress (届)."""
    session: Annotated[Int, Field(ge=1, le=99)] | None = None
    """Number of the session (次)."""


class Speaker(Model):
    """Who delivered the report."""

    name: Annotated[str, Field(min_length=1, examples=["施惠芳"])]
    """Personal name, simplified."""
    title: Annotated[str, Field(min_length=1, examples=["绍兴市人民政府市长"])] | None = None
    """Office as the text words it."""


class Coverage(Model):
    """How much of the report the source holds."""

    complete: Bool
    """True where the source holds the report from its opening to its last sentence."""
    missing: tuple[Text, ...] = ()
    """What a fragment lacks, one entry a stretch, in text order."""


class Source(Model):
    """The stored source text."""

    file: Annotated[str, Field(min_length=1, examples=["sources/33/330600-2024.txt"])]
    """Path relative to the record or to the dataset's root; never climbs out."""
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """SHA-256 of the stored bytes."""
    encoding: Annotated[str, Field(min_length=1, examples=["utf-8", "gb18030"])]
    """Encoding the bytes are decoded with (a Python codec name)."""
    kind: SourceKind | None = None
    """Where the copy was taken from."""
    publisher: Text | None = None
    """Who published the copy, as the page says."""
    published_on: Date | None = None
    """Day the copy was published, as the page says."""
    url: Text | None = None
    """Address of the copy, where known."""
    retrieved_on: Date | None = None
    """Day the copy was taken, where known."""


class Correction(Model):
    """One damaged or mistaken place of the source and what it should read."""

    at: Span
    """What is replaced."""
    original: Annotated[str, Field(min_length=1)]
    """What stands there, character for character."""
    corrected: str
    """What it should read, in the script of the source."""
    basis: CorrectionBasis
    """How the reading is known."""
    reason: Text
    """Why, in a sentence."""
    group: Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*$", examples=["d1"])] | None = None
    """Shared by the pieces of one damaged run that had to be split at a sentence end."""


class ReviewPass(Model):
    """One reading of the record against its source."""

    reader: Text
    """Who read."""
    date: Date
    """Day the reading was finished."""
    method: Text
    """How it was read and what came of it."""


class Review(Model):
    """The state of checking."""

    status: ReviewStatus
    """How far it has been read against its source."""
    passes: tuple[ReviewPass, ...] = ()
    """Readings in the order they were made."""


class Metadata(Model):
    """What is known of the report as a document, with the evidence for each field."""

    title: Text | None = None
    """Title as the text words it, simplified."""
    region: Region
    """The place whose government reports."""
    report_year: Year | None = None
    """The year whose tasks the report sets."""
    review_year: Year | None = None
    """The (last) year it looks back on."""
    review_from: Year | None = None
    """First year looked back on, where the report reviews a whole term."""
    plan_to: Year | None = None
    """Last year planned for, where the report plans a whole term."""
    congress: Congress | None = None
    """The session before which it was delivered."""
    delivered_on: Date | None = None
    """Day of delivery."""
    speaker: Speaker | None = None
    """Who delivered it."""
    script: Script
    """Script of the source as received."""
    coverage: Coverage
    """How much of the report the source holds."""
    source: Source
    """The stored source text."""
    evidence: Annotated[Mapping[str, Span], AfterValidator(Fixed)] = Field(default_factory=Fixed)
    """Span in the source for each metadata field the text states (key: field name, dotted below ``metadata``)."""
    inferred: Annotated[Mapping[str, Text], AfterValidator(Fixed)] = Field(default_factory=Fixed)
    """Reason for each metadata field that the text does not state."""
    body: Span
    """From the report's own title or delivery line to the end of its last sentence, glossary included."""
    furniture: tuple[Span, ...] = ()
    """Stretches that are not the report: site chrome, page numbers, repeated headlines."""
    corrections: tuple[Correction, ...] = ()
    """Damaged places, in text order."""
    review: Review
    """The state of checking."""
