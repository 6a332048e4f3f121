"""Ground of the record models: the strict base class and the scalar types every field is made of.

The models hold nothing that JSON Schema cannot say, so that model and schema accept and reject the same
records; whatever relates two fields to each other is a rule in ``checks``.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NoReturn, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    Strict,
    WithJsonSchema,
)

__all__ = ["BLANKLESS", "DECIMAL_PATTERN", "LIMIT", "Bool", "Date", "Exact", "Fixed", "Int", "Model", "Span", "Text",
           "Year", "plain"]  # fmt: skip

DECIMAL_PATTERN = r"^-?(0|[1-9][0-9]{0,23})(\.[0-9]{1,12})?$"
LIMIT = 10**24
Value = TypeVar("Value")
_DECIMAL = re.compile(DECIMAL_PATTERN)
_DATE_PATTERN = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_DATE = re.compile(_DATE_PATTERN)


class Model(BaseModel):
    """Base of every record model: frozen, no unknown keys, no silent conversions.

    Not ``strict`` as a whole, because lists must serve as tuples and words as enum members; the scalars
    that would be converted silently (``Int``, ``Bool``) are strict one by one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Fixed(dict[str, Value]):
    """A mapping that stays as it was made, as everything in a frozen model does; so it has a hash, too."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("a record is read-only; make another with model_copy(update=…)")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type[Fixed[Value]], tuple[dict[str, Value]]]:
        return Fixed, (dict(self),)

    def __copy__(self) -> Fixed[Value]:
        return self


def _exact(value: Any) -> Any:
    """Take a decimal as written: int, Decimal or a plain decimal string, never a float."""
    if isinstance(value, bool):
        raise ValueError("expected a decimal such as 7791 or 7.8")
    if isinstance(value, float):
        raise ValueError("expected an integer or a decimal string, never read through a float")
    if isinstance(value, int):
        if abs(value) >= LIMIT:
            raise ValueError("expected a number small enough to be a measure")
        return Decimal(value)
    if isinstance(value, Decimal):
        if not value.is_finite() or not _DECIMAL.fullmatch(plain(value)):
            raise ValueError("expected a number that is finite and no larger or finer than a measure can be")
        return value
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return Decimal(value)
    raise ValueError("expected a decimal such as 7791 or 7.8")


def plain(value: Decimal) -> str:
    """Write a decimal as it was written: no exponent, digits kept (``3.0`` stays ``3.0``)."""
    return format(value, "f")


Exact = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(plain, return_type=str, when_used="json"),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number", "exclusiveMinimum": -LIMIT, "exclusiveMaximum": LIMIT},
                {"type": "string", "pattern": DECIMAL_PATTERN},
            ],
            "examples": [7791, 7.8],
        }
    ),
]
"""A decimal as written in the source; JSON carries it as a string so that no reader makes it a float."""


def _as_date(value: Any) -> Any:
    if type(value) is date:
        return value
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError("expected a day that the calendar has, written YYYY-MM-DD") from None
    raise ValueError("expected a date written YYYY-MM-DD")


Date = Annotated[
    date,
    BeforeValidator(_as_date),
    PlainSerializer(date.isoformat, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date", "pattern": _DATE_PATTERN, "examples": ["2024-01-29"]}),
]


BLANKLESS = r"^\s*\S[\s\S]*$"
"""Pattern of text that says something."""
Int = Annotated[int, Strict()]
Bool = Annotated[bool, Strict()]
Offset = Annotated[int, Strict(), Field(ge=0, le=1_000_000_000)]
Span = Annotated[
    tuple[Offset, Offset],
    WithJsonSchema(
        {
            "type": "array",
            "items": {"type": "integer", "minimum": 0, "maximum": 1_000_000_000},
            "minItems": 2,
            "maxItems": 2,
            "examples": [[690, 696]],
        }
    ),
]
"""``[start, end)`` in Unicode code points of the decoded source."""

Text = Annotated[str, Field(min_length=1, pattern=BLANKLESS)]
"""Text that is not empty or blank."""
Year = Annotated[int, Strict(), Field(ge=1949, le=2100)]
