"""A measure: one number of the text, what it measures, and how firmly it is said."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .base import Bool, Exact, Int, Model, Span, Text, Year
from .terms import Aspect, Basis, Comparator, Status

__all__ = ["INDICATOR_PATTERN", "Located", "Measure", "Qualified"]

INDICATOR_PATTERN = r"^[a-z][a-z0-9_]*$"


class Located(Model):
    """A place in the source, before all else in the order of keys."""

    at: Span
    """The number through its unit, or the whole range."""


class Qualified(Model):
    """What a measure and a headline target have in common."""

    label: Annotated[str, Field(min_length=1, examples=["地区生产总值"])]
    """Shortest phrase of the source that names what is measured, simplified."""
    indicator: Annotated[str, Field(pattern=INDICATOR_PATTERN, examples=["gdp"])] | None = None
    """Id from the indicators vocabulary when the label is one of its names."""
    aspect: Aspect
    """What the number says of the thing measured."""
    rank_of: Aspect | None = None
    """Whether a rank is of the level or of the growth."""
    component: Annotated[Int, Field(ge=1, le=99)] | None = None
    """Place among the parts of a ratio a:b:c, from 1."""
    value: Exact | None = None
    """As written, in the unit as written; falls are negative for growth and change. Absent where no number is said."""
    upper: Exact | None = None
    """Upper end of a range."""
    denominator: Exact | None = None
    """Denominator of a fraction in words (三分之二 is 2 with denominator 3)."""
    unit: Annotated[str, Field(examples=["亿元", "%", "万人次"])] = ""
    """Unit as written, simplified; empty for a bare index or ratio."""
    comparator: Comparator = Comparator.EQ
    """How the words bound the magnitude; ``eq`` where nothing does."""
    reference: Text | None = None
    """What the value is held against, for ``sync`` and for comparisons without a number."""
    scope: Text | None = None
    """Among whom a rank holds, or the place a value is for where it is not the report's own."""
    from_bottom: Bool = False
    """True for a rank counted from the end (后20名)."""
    modality: Text | None = None
    """Word that sets how firm a promise is, as written (确保, 力争)."""
    year: Year | None = None
    """Year the value belongs to, where it is not the year reviewed (results) or planned (targets)."""
    period: Text | None = None
    """Period other than a year, as worded (一季度, “十四五”期间, 五年来)."""
    basis: Basis | None = None
    """年均 or 累计 where said."""
    part_of: Text | None = None
    """Label of the whole, where 其中 says so."""


class Measure(Qualified, Located):
    """One number (or range) of the text. Several measures may share one ``at``."""

    value: Exact
    """As written, in the unit as written; falls are negative for growth and change."""
    status: Status
    """Whether the value was reached, is to come, or is neither."""
