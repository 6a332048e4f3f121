"""What the rules look at: one record, its source read clean once, and the list its findings go to."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from ..parsers.bearing import LEANS
from ..schema.items import GlossaryEntry, Heading, LivelihoodProject, Problem, Sentence
from ..schema.measure import Measure
from ..schema.record import Report
from ..schema.terms import Part
from ..text.reading import Reading, read
from .corrected import quantity_inside
from .cuts import Cutter
from .finding import Mend, Path
from .vocabulary import Vocabulary

__all__ = ["Bearer", "Context", "Piece", "Place", "Raw", "place_in"]

Piece = Heading | Sentence | Problem | LivelihoodProject | GlossaryEntry

PATHS: dict[Part, Path] = {
    Part.OUTLINE: ("outline",),
    Part.ACHIEVEMENTS: ("achievements",),
    Part.PROBLEMS: ("problems",),
    Part.TASKS: ("tasks",),
    Part.LIVELIHOOD_PROJECTS: ("livelihood_projects", "items"),
    Part.CONTEXT: ("context",),
    Part.GLOSSARY: ("glossary",),
}


@dataclass(slots=True)
class Raw:
    """A finding before it has a place in the file."""

    rule: str
    path: Path
    facts: dict[str, str]
    at: tuple[int, int] | None = None
    """Raw span to show; None where the source has nothing to say."""
    suggestion: str = ""
    mend: Mend | None = None
    key: bool = False
    """True where the key is at fault and not its value."""


_JOINED = 8  # sentences before a piece that may be one with it


class Bearer(NamedTuple):
    """A piece of the body with its place in the clean text."""

    part: Part
    path: Path
    item: Piece
    start: int
    """Clean start."""
    end: int
    text: str
    """Clean reading of its span."""


class Place(NamedTuple):
    """A measure with its place in the clean text."""

    bearer: Bearer
    path: Path
    measure: Measure
    start: int
    end: int


@dataclass(slots=True)
class Context:
    """One record under check. Rules read it and add to ``found``."""

    report: Report
    name: str
    """Path of the record as findings name it."""
    raw: str
    """Decoded source."""
    reading: Reading
    vocabulary: Vocabulary
    bearers: list[Bearer]
    """Every piece that lies inside the source, in text order."""
    places: list[Place]
    """Their measures, in text order."""
    cutter: Cutter
    """Tells where words of the clean text end."""
    found: list[Raw] = field(default_factory=list)
    hints: bool = False
    whole: bool = True
    """False where broken entries were set aside: then nothing can be said about what is missing."""

    def joined(self, bearer: Bearer) -> str:
        """The sentences before a piece that it goes on with, by their semicolons or how it opens (其中…, 比上年…)."""
        place = bisect_left(self.bearers, bearer.start, key=lambda one: one.start)
        found: list[str] = []
        start, text = bearer.start, bearer.text
        for earlier in self.bearers[max(0, place - _JOINED) : place][::-1]:
            leans = text.startswith("其中") or LEANS.match(text) is not None
            if earlier.end != start or not (leans or earlier.text[-1:] in ("；", ";")):
                break
            found.append(earlier.text)
            start, text = earlier.start, earlier.text
        return "".join(reversed(found))

    def add(
        self,
        rule: str,
        path: Path,
        *,
        at: tuple[int, int] | None = None,
        suggestion: str = "",
        mend: Mend | None = None,
        **facts: object,
    ) -> None:
        """Note a finding at a node of the record."""
        self.found.append(Raw(rule, path, {key: str(value) for key, value in facts.items()}, at, suggestion, mend))


def place_in(
    report: Report, name: str, raw: str, vocabulary: Vocabulary, *, hints: bool = False, whole: bool = True
) -> Context:
    """Read the source clean with the record's furniture and corrections, and find every piece in it."""
    metadata = report.metadata
    reading = read(raw, script=metadata.script, furniture=metadata.furniture, corrections=metadata.corrections)
    bearers: list[Bearer] = []
    places: list[Place] = []
    size = len(raw)
    clean_span, text = reading.clean_span, reading.text
    counts: Counter[Part] = Counter()
    for part, item in report.bearers():
        index = counts[part]
        counts[part] += 1
        first, last = item.at
        if first >= last or last > size:
            continue
        start, end = clean_span(first, last)
        bearer = Bearer(part, (*PATHS[part], index), item, start, end, text[start:end])
        bearers.append(bearer)
        for number, measure in enumerate(item.measures):
            first, last = measure.at
            if first < last <= size:
                span = clean_span(first, last)
                if any(first < correction.at[1] and correction.at[0] < last for correction in metadata.corrections):
                    span = quantity_inside(reading, measure, *span)
                places.append(Place(bearer, (*bearer.path, "measures", number), measure, *span))
    bearers.sort(key=lambda bearer: (bearer.start, -bearer.end))
    places.sort(key=lambda place: place.start)
    return Context(report, name, raw, reading, vocabulary, bearers, places, Cutter(text), hints=hints, whole=whole)
