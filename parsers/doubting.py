"""What a draft asks its reader to look at: inferred facts; headings, roles and lists that may be wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..schema.terms import Level, Role
from .doubts import Doubts
from .items.aims import YEAR
from .items.placed import Found, Placed
from .lines.marks import Style
from .lines.sentences import Sentence
from .metadata.known import Facts
from .outline.section import Section

__all__ = ["doubt_facts", "doubt_structure"]

Spanning = Callable[[int, int], tuple[int, int]]
"""From clean offsets to a span of the source."""

_COUNTED = (Style.PART, Style.CN, Style.PCN, Style.DI, Style.NUM, Style.PNUM)


def doubt_facts(doubts: Doubts, known: Facts, span: Spanning, *, region_given: bool, year_given: bool) -> None:
    """Note what is doubtful about the place and the years."""
    region = known.region
    if known.rivals:
        places = ", ".join(f"{place.code} {place.name}" for place in known.rivals[:6])
        doubts.add("place-ambiguous", f"several places have this name ({places}); give the code with --region")
    elif region.code is None:
        said = "the text does not say whose report it is"
        if region.name:
            said = f"{region.name} is in no list of divisions"
        doubts.add("place-unknown", f"{said}; give the code of the county or place above it with --region")
    elif "region" in known.inferred and not region_given and region.level is not Level.NATIONAL:
        doubts.add("place-inferred", f"{region.name}: {known.inferred['region']}; check it")
    if known.said_region is not None:
        other = known.said_region
        option = f"--region gives {region.code} {region.name or ''}".rstrip()
        named = f"{other.code} {other.name}" if other.code else f"{other.name}, which is in no list of divisions"
        doubts.add(
            "region-contradicts",
            f"{option}, the text names {named}",
            span(*known.evidence["region.name"]) if "region.name" in known.evidence else None,
        )
    if known.said_year is not None:
        doubts.add("year-contradicts", f"--year gives {known.report_year}, the text says {known.said_year}")
    if known.report_year is None:
        doubts.add("year-unknown", "the text does not say which year's tasks it sets; give it with --year")
    elif "report_year" in known.inferred and not year_given:
        doubts.add("year-inferred", f"{known.report_year}: {known.inferred['report_year']}; check it")


def doubt_structure(
    doubts: Doubts,
    pieces: Sequence[Sentence],
    sections: Sequence[Section],
    placed: Sequence[Placed],
    found: Found,
    span: Spanning,
    *,
    missing: Sequence[str],
) -> None:
    """Note what is doubtful about the outline and the lists; ``missing`` says what the source does not hold."""
    if missing:
        parts = " and ".join(missing)
        doubts.add("incomplete", f"{parts} of the report seems to be missing; if it is not, say so in coverage")
    for section in sections:
        piece = pieces[section.index]
        at = span(piece.start, piece.end)
        if section.inferred and section.depth == 1:
            doubts.add("role-inferred", f"judged by its content to be {section.role}; check the role", at)
        elif not section.sure:
            doubts.add("heading-inferred", "taken for a heading by its shape and place; check that it is one", at)
    if placed and placed[0].inferred and placed[0].section is None:
        piece = pieces[placed[0].sentences.start]
        doubts.add(
            "role-inferred",
            "no heading says what the beginning belongs to; judged by its content",
            span(piece.start, piece.end),
        )
    for before, section in _skipping(sections):
        piece = pieces[section.index]
        doubts.add(
            "numbering-skips",
            f"number {section.number} follows number {before}; look for a heading between them that was missed",
            span(piece.start, piece.end),
        )
    announced = found.projects.announced
    listed = len(found.projects.items) - sum(found.projects.others.values())
    if announced is not None and listed and announced != listed:
        doubts.add(
            "projects-miscounted",
            f"the text announces {announced} livelihood projects, {listed} items were found",
            span(*found.projects.announced_at) if found.projects.announced_at else None,
        )
    told = {section.role for section in sections if section.depth == 1}
    # What lacks its end, but has the headings of review and plan, holds what stands between them.
    if Role.REVIEW in told and (not missing or Role.PLAN in told):
        dated = any(section.role is Role.PLAN and YEAR.search(pieces[section.index].text) for section in sections)
        if not found.headlines:
            doubts.add("targets-missing", "no headline targets were found; look for 主要预期目标 in the plan")
        elif dated and all(headline.period for headline in found.headlines):
            says = "headline targets of a term, but none of the year were found; look for them in the plan of the year"
            doubts.add("targets-missing", says)
        if not found.problems:
            doubts.add("problems-missing", "no admission of problems was found; look for it at the end of the review")


def _skipping(sections: Sequence[Section]) -> list[tuple[int, Section]]:
    """Headings whose number leaves one out behind the heading of their kind before them, with that one's number."""
    last: dict[tuple[int, Style], int] = {}
    skipping = []
    for section in sections:
        if section.style not in _COUNTED or section.in_problems:
            continue
        key = (id(section.parent), section.style)
        before = last.get(key)
        if before is not None and section.number > before + 1:
            skipping.append((before, section))
        last[key] = section.number
    return skipping
