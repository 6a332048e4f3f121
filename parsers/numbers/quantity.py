"""A quantity as found in a text, and a digit run that is none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ...schema.terms import Aspect, NumberKind

__all__ = ["NumberDraft", "Numbers", "Quantity"]


@dataclass(slots=True)
class Quantity:
    """One quantity: ``[start, end)`` covers the number through its unit; value in the unit as written.

    ``rank`` is 第, 前, 后 or 末 for a place in an order; ``more`` says that 余 or 多 stands inside.
    """

    start: int
    end: int
    value: Decimal
    unit: str = ""
    dimension: str = ""
    aspect: Aspect = Aspect.LEVEL
    upper: Decimal | None = None
    denominator: Decimal | None = None
    component: int | None = None
    more: bool = False
    rank: str = ""


class NumberDraft(NamedTuple):
    """A digit run that is no quantity."""

    start: int
    end: int
    kind: NumberKind


class Numbers(NamedTuple):
    """Every number of a text, both lists in text order."""

    quantities: list[Quantity]
    others: list[NumberDraft]
