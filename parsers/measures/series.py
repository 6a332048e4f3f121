"""A list of quantities that share one predicate, with the clause around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...schema.terms import Comparator
from ..numbers.quantities import Quantity

__all__ = ["ODD", "Place"]

ODD = re.compile("[中已累均至约比较从由每前分依指破基]")
"""What is in every word before a number that one of a dozen rules asks for; six in seven regions hold none."""


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
    odd: bool
    """Whether the region holds one of ``ODD``."""

    @property
    def ahead(self) -> bool:
        """Does another quantity follow in the clause?"""
        return self.following is not None and self.following.start < self.stop
