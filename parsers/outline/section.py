"""A heading in its place, and how deep one of its style usually stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...schema.terms import Role
from ..lines.marks import Style

__all__ = ["MAX_DEPTH", "USUAL_DEPTH", "Section"]

USUAL_DEPTH = {
    Style.LINE: 1,
    Style.PART: 1,
    Style.CN: 1,
    Style.DASH: 2,
    Style.BULLET: 2,
    Style.PCN: 2,
    Style.DI: 2,
    Style.NUM: 3,
    Style.PNUM: 3,
    Style.CIRCLED: 3,
    Style.SUBLINE: 2,
    Style.SHI: 2,
    Style.THEME: 2,
    Style.RUNIN: 3,
    Style.INNER: 4,
}
"""The depth of a heading of each style where nothing stands above it."""
MAX_DEPTH = 9


@dataclass(slots=True)
class Section:
    """A heading in its place."""

    index: int
    """Its sentence."""
    style: Style
    number: int
    depth: int
    parent: Section | None
    role: Role = Role.OTHER
    inferred: bool = False
    """The role was judged by content."""
    sure: bool = True
    """False where only shape speaks for its being a heading."""
    childless_before: bool = False
    """Follows a heading of its style and parent that has none below it."""
    in_problems: bool = False
    """Opens a problem."""
    goes_on: bool = False
    """The next number of its list follows in its part."""
    apart: bool = False
    """A run-in heading in a paragraph of its own: it rules those that follow."""
    id: str = ""
    children: int = field(default=0, repr=False)
    styles_below: set[Style] = field(default_factory=set, repr=False)
    """Styles of the headings right below it."""
