"""A list of quantities that share one predicate, with the clause around it."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema.terms import Comparator
from .quantities import Quantity

__all__ = ["Place"]


@dataclass(slots=True)
class Place:
    """A list of quantities with the clause around it: ``region`` is the text before it that may name the thing."""

    group: list[Quantity]
    clause: int
    stop: int
    following: Quantity | None
    region: str
    bound_end: int
    bound: Comparator | None
    next_start: int
    """Where the next quantity of the clause starts, or the clause ends."""

    @property
    def ahead(self) -> bool:
        """Does another quantity follow in the clause?"""
        return self.following is not None and self.following.start < self.stop
