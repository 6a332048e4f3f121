"""What a sentence is in its place, and what was found in the text before its sentences are placed.

Those that make drafts of the sentences placed need these alone, and nothing of how a place is found.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ...schema.terms import Role
from ..outline.section import Section
from .glossary import Entry
from .headline import Headline
from .livelihood import Projects
from .problems import Problems

__all__ = ["Found", "Kind", "Placed"]


class Kind(StrEnum):
    """What a stretch of the text is."""

    HEADING = "heading"
    ACHIEVEMENT = "achievement"
    TASK = "task"
    CONTEXT = "context"
    PROBLEM = "problem"
    PROJECT = "project"
    ENTRY = "entry"


@dataclass(slots=True)
class Placed:
    """One or more sentences in their place."""

    kind: Kind
    sentences: range
    section: Section | None
    role: Role
    """Of the part it stands in."""
    inferred: bool = False
    """The role was judged by content."""
    told: int = 0
    """Whether its words tell of what was done (1) or of what is to come (-1)."""


@dataclass(slots=True)
class Found:
    """What was found in the text before its sentences are placed."""

    problems: list[Problems] = field(default_factory=list)
    projects: Projects = field(default_factory=Projects)
    headlines: list[Headline] = field(default_factory=list)
    glossary: int | None = None
    """Sentence that heads the glossary, or its first entry."""
    headed: bool = True
    """Whether a sentence heads the glossary."""
    entries: list[Entry] = field(default_factory=list)
