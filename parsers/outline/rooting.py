"""How deep headings stand whose part the text does not hold.

That is known only when all of them are nested: by others of their style, and by what a whole report begins with.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..lines.marks import Style
from .section import MAX_DEPTH, USUAL_DEPTH, Section

__all__ = ["rooted", "settle"]

# Looking up a member of an enumeration costs as much as a search.
_LINE, _PCN, _SUBLINE = Style.LINE, Style.PCN, Style.SUBLINE


def settle(sections: list[Section], *, whole: bool, addressed: bool) -> None:
    """Give headings whose part the text does not hold the depth that their style has elsewhere, or usually has.

    In a ``whole`` report whose highest headings are （一）, （二）, these are its parts; unnumbered lines are if
    it has an ``addressed`` audience.
    """
    seen: dict[Style, int] = {}
    highest = min((section.style for section in sections), default=_LINE)
    if (whole and highest is _PCN) or (addressed and highest is _SUBLINE):
        for section in sections:
            if section.parent is None and section.style is highest:
                section.depth = 1
    for section in sections:
        if section.parent is not None and _rooted(section):
            seen.setdefault(section.style, section.depth)
    for section in sections:
        if section.parent is not None:
            section.depth = min(section.parent.depth + 1, MAX_DEPTH)
        elif section.in_problems:
            section.depth = 2
        elif section.depth > 1:
            section.depth = seen.get(section.style, section.depth)
    if whole:
        _part_above(sections)
        _raise_first(sections)


def _part_above(sections: list[Section]) -> None:
    """An unnumbered line that opens a whole report is a part, as those that follow it are, whose words say so."""
    highest = [section for section in sections if section.parent is None]
    if len(highest) > 2 and highest[0].style is _SUBLINE and all(one.style is _LINE for one in highest[1:]):
        highest[0].depth = 1
        for section in sections[1:]:
            if section.parent is not None:
                section.depth = min(section.parent.depth + 1, MAX_DEPTH)


def _raise_first(sections: list[Section]) -> None:
    """What stands before the first part of a whole report are the sections of one without a heading: depth 2 on."""
    first = next((place for place, section in enumerate(sections) if section.depth == 1), len(sections))
    above = min((section.depth for section in sections[:first]), default=2) - 2
    if above > 0 and first < len(sections):
        for section in sections[:first]:
            section.depth -= above


def rooted(sections: Sequence[Section]) -> None:
    """Make the highest headings of a complete report that has no parts stand for these, in place."""
    if any(section.depth == 1 for section in sections):
        return
    for section in sections:  # what has none above it stands beside the highest, whatever it looks like
        section.depth = 1 if section.parent is None else min(section.parent.depth + 1, MAX_DEPTH)


def _rooted(section: Section) -> bool:
    while section.parent is not None:
        section = section.parent
    return USUAL_DEPTH[section.style] == 1
