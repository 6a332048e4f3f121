"""A finding: what is wrong, where it stands, what the source says, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

__all__ = ["Excerpt", "Finding", "Mend", "Path", "Severity", "written"]

Path = tuple[str | int, ...]


class Severity(StrEnum):
    """How much a finding matters. Errors and warnings make the exit status 1, hints do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Mend:
    """One change to the record that answers a finding."""

    kind: str
    """``set`` a value, ``shift`` an item with its measures, ``remove`` or ``insert`` an entry, ``sort`` a list."""
    path: Path
    value: Any = None
    certain: bool = False
    """True where ``--fix`` may make it without asking."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The sentence of the source that decides, with the characters in question."""

    before: str
    marked: str
    after: str
    at: tuple[int, int]
    """Span of the marked characters in the source."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. Lines and columns count from 1."""

    rule: str
    severity: Severity
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    path: str
    """Dotted path of the node in the record, ``achievements[3].measures[0].value``."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What the message is made of: ``found``, ``expected`` and the like."""
    suggestion: str = ""
    """What to write instead, as it would stand in the record; empty where nobody can say."""
    excerpt: Excerpt | None = None
    mend: Mend | None = None

    def message(self, language: str = "en") -> str:
        """Say what was found, what was expected and what to do, in ``en`` or ``zh``."""
        from .rules import render

        return render(self.rule, self.facts, self.suggestion, language)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message()} [{self.rule}]"


def written(path: Path) -> str:
    """Write a path as people read it: ``achievements[3].measures[0].value``."""
    parts: list[str] = []
    for step in path:
        parts.append(f"[{step}]" if isinstance(step, int) else f".{step}" if parts else step)
    return "".join(parts)
