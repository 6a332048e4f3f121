"""Any report's source to a complete draft record, with its doubts."""

from __future__ import annotations

import gc
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path

from ..schema.items import Draft, LivelihoodProjects
from ..schema.metadata import Coverage, Metadata, Review, Source
from ..schema.record import SCHEMA_VERSION, Report
from ..schema.terms import ReviewStatus, Role, Script
from ..text.lines import lines as raw_lines
from ..text.markup import says_something
from ..text.reading import read
from ..text.source import Opened
from .bearing import Bearings
from .doubting import doubt_facts, doubt_structure
from .doubts import Doubts
from .items.ends import addressed, begins_late, closing_start, opening_end
from .items.extent import another_text, body_lines, further, other_report, without_tail
from .items.finding import barred, found_in
from .items.livelihood import is_promised
from .items.placed import Found, Placed
from .items.placing import place
from .lines.bare import bare_numbers, put_marks
from .lines.inline import set_apart
from .lines.layout import paragraphs
from .lines.leadins import part_lead_ins
from .lines.sentences import split
from .lines.uniform import marks_in, uniform
from .measures.elsewhere import own_names
from .metadata.facts import facts
from .metadata.kinds import other_kind, sounds_like_one
from .metadata.known import Facts
from .metadata.origin import cut_around, origin
from .outline import headings, tree
from .outline.assigning import assign_roles
from .outline.contents import contents
from .outline.rooting import rooted
from .outline.section import Section
from .receiving import DraftError, received, refuse_unread
from .shelves import Shelves

__all__ = ["DraftError", "draft"]

_SENTENCES_LEFT_OUT = 8
"""Sentences of one stretch that was taken for furniture, from which it is no line of a page but a text."""


def draft(
    source: bytes | str | Path,
    *,
    region: str | None = None,
    year: int | None = None,
    name: str | None = None,
) -> Report:
    """Draft the record of the report in ``source``: bytes of a file in any encoding, a text, or the path of a file.

    ``region`` (a GB/T 2260 code) and ``year`` (the year whose tasks the report sets) override what the text says;
    ``name`` stands for the source in messages and in ``metadata.source.file``.

    Raises:
        DraftError: the source is a folder, empty or no text, or holds no report; ``region`` or ``year`` cannot be one.
        OSError: the file cannot be read.
    """
    # A draft is tens of thousands of small objects that last and form no cycles. The collector of cycles would walk
    # those made so far again and again, which costs more than their number's share of time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        opened, name = received(source, region=region, year=year, name=name)
        return _Drafter(opened, name, region, year).report()
    finally:
        if collecting:
            gc.enable()


class _Drafter:
    """One source on its way to a record."""

    def __init__(self, opened: Opened, name: str, region: str | None, year: int | None) -> None:
        self.opened = opened
        self.name = name
        self.region = region
        self.year = year
        self.doubts = Doubts()
        self.beside: list[tuple[int, int]] = []
        self.foot: list[tuple[int, int]] = []

    def report(self) -> Report:
        opened = self.opened
        reading = read(
            opened.text,
            script=opened.script,
            furniture=opened.furniture,
            corrections=opened.corrections,
            start=opened.start,
            end=opened.end,
        )
        self.reading = reading
        refuse_unread(reading.text, self.name)
        text = uniform(reading.text)
        numbered = bare_numbers(text, reading.gaps)
        lines = paragraphs(text, reading.gaps, markup=opened.html, numbered=numbered)
        cuts = frozenset(
            gap.at for gap in reading.gaps if gap.furniture and says_something(opened.text[gap.start : gap.end])
        )
        lines, head = body_lines(text, lines, cuts)
        stop = other_report(text, lines)
        lines, other = lines[:stop], lines[stop:]
        lines, tail = without_tail(text, lines, cuts)
        foot = tail + other
        if other:
            at = self._span(*other[0])
            self.doubts.add("two-reports", "another report begins; give each report as a source of its own", at)
        self.beside, self.foot = [*head, *foot], foot
        apart = set_apart(opened.text, reading.gaps)
        bold = [*reading.bold, *apart]
        pieces = part_lead_ins(text, split(text, lines), bold)
        put_marks(pieces, numbered)
        if not pieces:
            raise DraftError(f"{self.name}: no sentence was found; pass the text of a report")
        self.pieces, self.plain, self.numbered = pieces, text, numbered
        table = contents(pieces)
        found = found_in(text, pieces, table.stop, bold)
        closed = [*barred(found, pieces), table, range(addressed(pieces))]
        headed = found.glossary if found.headed else None
        candidates = headings.headings(pieces, bold, closed, glossary=headed, apart=apart)
        heads = {index for stretch in found.problems for span in stretch.items for index in span}
        sections = tree.build(
            pieces, candidates, problem_heads=heads, whole=opening_end(pieces, (), len(table)) > 0
        )
        parts = [(pieces[s.index].start, pieces[s.index].end) for s in sections if s.depth == 1]
        known = facts(
            reading.text,
            _without(lines, pieces[table.start].start, pieces[table.stop - 1].end) if table else lines,
            parts,
            since=lines[0][0] if another_text(text, head) else 0,
            above=head,
            below=tail,
            region=self.region,
            year=self.year,
            hint=opened.title or _hint(opened),
        )
        assign_roles(
            pieces,
            sections,
            report_year=known.report_year,
            review_year=known.review_year,
            planned_from=found.headlines[0].sentences[0] if found.headlines else None,
            admitted_from=found.problems[0].start if found.problems else None,
            promised_from=found.projects.lead_in if is_promised(pieces, found.projects) else None,
        )
        opening = opening_end(pieces, sections, len(table))
        placed = place(pieces, sections, found, opening)
        return self._assemble(known, sections, placed, found, opening)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        return self.reading.offsets.raw_span(start, end)

    def _assemble(
        self,
        known: Facts,
        sections: Sequence[Section],
        placed: Sequence[Placed],
        found: Found,
        opening: int,
    ) -> Report:
        pieces = self.pieces
        text = self.reading.text
        span = self.reading.offsets.raw_span
        bearings = Bearings(
            text, span, self.doubts, known.review_year, known.report_year, numbers=[], targets=[],
            own=own_names(known.region.name),
            plain=self.plain,
            marks=marks_in(text),
            numbered=self.numbered,
        )
        body = (self._span(pieces[0].start, pieces[0].end)[0], self._span(pieces[-1].start, pieces[-1].end)[1])
        metadata = self._metadata(known, body, sections, found, opening)
        if metadata.coverage.complete:
            rooted(sections)
        shelves = Shelves(text, span, pieces, sections, found, bearings)
        for item in placed:
            shelves.put(item)
        self._doubt(known, sections, placed, found, metadata.coverage.missing)
        announced_at = found.projects.announced_at
        return Report.model_construct(
            schema_version=SCHEMA_VERSION,
            id=self._id(known),
            metadata=metadata,
            outline=tuple(shelves.outline),
            achievements=tuple(shelves.achievements),
            problems=tuple(shelves.problems),
            targets=tuple(bearings.targets),
            tasks=tuple(shelves.tasks),
            livelihood_projects=LivelihoodProjects.model_construct(
                announced=found.projects.announced,
                announced_at=self._span(*announced_at) if announced_at else None,
                items=tuple(shelves.projects),
            ),
            context=tuple(shelves.context),
            glossary=tuple(shelves.glossary),
            numbers=tuple(sorted(bearings.numbers, key=lambda number: number.at)),
            draft=Draft.model_construct(parser=_version(), doubts=self.doubts.ordered()),
        )

    def _id(self, known: Facts) -> str:
        if known.region.code is not None and known.report_year is not None:
            return f"{known.region.code}-{known.report_year}"
        return f"unknown-{self.opened.sha256[:8]}"

    def _metadata(
        self,
        known: Facts,
        body: tuple[int, int],
        sections: Sequence[Section],
        found: Found,
        opening: int,
    ) -> Metadata:
        opened = self.opened
        missing = []
        if not opening or begins_late(self.pieces[:opening], sections):
            missing.append("the beginning")
        stop = found.glossary if found.glossary is not None else len(self.pieces)
        called = closing_start(self.pieces, sections, stop) < stop
        planned = any(section.role in (Role.PLAN, Role.GOVERNANCE, Role.CLOSING) for section in sections)
        if not planned or (not called and found.glossary is None):
            missing.append("the end")
        evidence = {key: self._span(*value) for key, value in _wholes(known.evidence, known.inferred).items()}
        beside = self._lines_beside()
        copy = origin(opened, body, beside, delivered_on=known.delivered_on)
        proof = [*evidence.values(), *copy.evidence.values()]
        # What stands beside the report is furniture, but for the lines that a field rests on.
        chrome = [line for line in beside if not any(line[0] < last and first < line[1] for first, last in proof)]
        furniture = [*opened.furniture, *(self._span(*span) for span in self.foot), *chrome]
        return Metadata(
            title=known.title,
            region=known.region,
            report_year=known.report_year,
            review_year=known.review_year,
            review_from=known.review_from,
            plan_to=known.plan_to,
            congress=known.congress,
            delivered_on=known.delivered_on,
            speaker=known.speaker,
            script=Script(opened.script),
            coverage=Coverage.model_construct(complete=not missing, missing=tuple(missing)),
            source=Source(
                file=self.name,
                sha256=opened.sha256,
                encoding=opened.encoding,
                kind=copy.kind,
                publisher=copy.publisher,
                published_on=copy.published_on,
                url=opened.url,
            ),
            evidence=dict(sorted({**evidence, **copy.evidence}.items())),
            inferred={**known.inferred, **copy.inferred},
            body=body,
            furniture=cut_around(opened.text, furniture, proof),
            corrections=opened.corrections,
            review=Review.model_construct(status=ReviewStatus.DRAFT),
        )

    def _lines_beside(self) -> list[tuple[int, int]]:
        """The raw lines that stand on the page beside the report; of markup, the stretches between its tags."""
        spans = [self._span(*span) for span in self.beside]
        if self.opened.html:
            return spans
        return [(line.start, line.end) for start, end in spans for line in raw_lines(self.opened.text, start, end)]

    def _doubt(
        self,
        known: Facts,
        sections: Sequence[Section],
        placed: Sequence[Placed],
        found: Found,
        missing: Sequence[str],
    ) -> None:
        doubts = self.doubts
        text = self.reading.text
        if (kind := other_kind(text)) is not None:
            doubts.add("not-a-report", f"reads like {kind}; check that it is the one you mean")
        elif not sounds_like_one(text):
            doubts.add("not-a-report", "hardly a word of government work reports is in it; check that it is one")
        for start, end in further(self.pieces):
            at = self._span(start, end)
            doubts.add("two-reports", "a second report begins; give each report as a source of its own", at)
        for start, end in self.beside:
            doubts.add("left-out", "stands on the page beside the report and was left out", self._span(start, end))
        for start, end in self.opened.furniture:
            if self.opened.text.count("。", start, end) >= _SENTENCES_LEFT_OUT:
                doubts.add("left-out", "a text of its own, or one that stands twice, was left out", (start, end))
        for doubt in self.opened.doubts:
            doubts.add(doubt.code, doubt.message, doubt.span if doubt.span != (0, 0) else None)
        doubt_facts(
            doubts, known, self._span, region_given=self.region is not None, year_given=self.year is not None
        )
        doubt_structure(doubts, self.pieces, sections, placed, found, self._span, missing=missing)


@cache
def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"baogao {version('baogao')}"
    except PackageNotFoundError:
        return "baogao"


def _wholes(evidence: dict[str, tuple[int, int]], inferred: Collection[str]) -> dict[str, tuple[int, int]]:
    """Add the places of the place, the session and the speaker as wholes, where name and title stand side by side.

    Of what was ``inferred`` only the name stands there.
    """
    wholes = dict(evidence)
    for name in ("region", "congress"):
        if f"{name}.name" in evidence and name not in inferred:
            wholes[name] = evidence[f"{name}.name"]
    if "speaker.name" in evidence and "speaker.title" in evidence:
        (start, end), (first, last) = sorted((evidence["speaker.title"], evidence["speaker.name"]))
        if end == first:
            wholes["speaker"] = (start, last)
    return wholes


def _without(lines: Sequence[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
    return [(start, end) for start, end in lines if end <= first or start >= last]


def _hint(opened: Opened) -> str | None:
    """The first words of the page, furniture included: they often hold its title."""
    for line in opened.text[:2000].splitlines():
        if "工作报告" in line and len(line) < 80:
            return line.strip()
    return None
