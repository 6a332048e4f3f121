"""The doubts of a draft: what a reader should look at, most pressing first."""

from __future__ import annotations

from ..schema.items import Doubt
from .building import build

__all__ = ["Doubts"]

_ORDER = (
    "two-reports",
    "not-a-report",
    "encodings-mixed",
    "article-not-found",
    "region-contradicts",
    "year-contradicts",
    "place-ambiguous",
    "place-unknown",
    "year-unknown",
    "damage-unrepaired",
    "place-inferred",
    "year-inferred",
    "incomplete",
    "targets-missing",
    "problems-missing",
    "projects-miscounted",
    "role-inferred",
    "numbering-skips",
    "damage-unsure",
    "left-out",
    "target-qualitative",
    "target-left",
    "heading-inferred",
    "label-missing",
    "number-kind-guessed",
    "label-inferred",
)
_RANK = {code: rank for rank, code in enumerate(_ORDER)}
_MOST = 400
"""Doubts of one code beyond which only their number is told."""


class Doubts:
    """Collects doubts."""

    def __init__(self) -> None:
        self._found: dict[str, list[Doubt]] = {}
        self._more: dict[str, int] = {}

    def add(self, code: str, message: str, at: tuple[int, int] | None = None) -> None:
        """Note a doubt about ``at``, or about the whole where that is absent."""
        kind = self._found.setdefault(code, [])
        if len(kind) < _MOST:
            kind.append(build(Doubt, {"at": at, "code": code, "message": message}))
        else:
            self._more[code] = self._more.get(code, 0) + 1

    def ordered(self) -> tuple[Doubt, ...]:
        """All doubts, the most pressing kinds first, each kind in text order."""
        found: list[Doubt] = []
        for code in sorted(self._found, key=lambda code: (_RANK.get(code, len(_ORDER) // 2), code)):
            found.extend(self._found[code])
            if code in self._more:
                found.append(Doubt(code=code, message=f"and {self._more[code]} more of the same kind"))
        return tuple(found)
