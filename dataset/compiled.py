"""The compiled form of a record: what loads fast once the record is known to be valid.

A record is kept as JSON in columns: all measures of a list are one table of columns, a column that holds nothing but
the default is left out. ``decode`` fills the models without validating them, since only validated reports are ever
encoded; nothing of the models' validators has to be built for it, which is most of what a cold start would cost.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import islice, repeat
from typing import Any

from pydantic import BaseModel

from ..schema import items, measure, metadata, record, terms
from ..schema.base import Fixed, plain
from ..schema.record import Report

__all__ = ["FORM", "decode", "encode"]

FORM = 1
"""Number of this form; a file of another number is compiled anew."""

Table = list[Any]
"""Class name, number of rows, and a dict from field name to ``[kind, values]``."""

_MODELS: dict[str, type[BaseModel]] = {
    name: found
    for module in (record, metadata, items, measure)
    for name, found in vars(module).items()
    if isinstance(found, type) and issubclass(found, BaseModel)
}
_WORDS: dict[str, dict[str | None, StrEnum | None]] = {
    name: {None: None, **{word.value: word for word in getattr(terms, name)}} for name in terms.__all__
}


def encode(report: Report) -> bytes:
    """Compile a valid report."""
    return json.dumps(_table([report]), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def decode(source: bytes) -> Report:
    """Return the report that was compiled."""
    report: Report = _rows(json.loads(source))[0]
    return report


# --- encoding: the kind of a column follows from the values ------------------------------------------------------


def _table(rows: Sequence[BaseModel]) -> Table:
    model = type(rows[0]) if rows else BaseModel
    columns: dict[str, list[Any]] = {}
    for name, info in model.model_fields.items():
        values = [getattr(row, name) for row in rows]
        if not info.is_required():
            default = info.get_default(call_default_factory=True)
            if all(value == default for value in values):
                continue
        columns[name] = _column(values)
    return [model.__name__, len(rows), columns]


def _column(values: list[Any]) -> list[Any]:
    some = [value for value in values if value is not None]
    first = some[0] if some else None
    match first:
        case StrEnum():
            return [type(first).__name__, values]
        case Decimal():
            return ["decimal", [None if value is None else plain(value) for value in values]]
        case date():
            return ["date", [None if value is None else value.isoformat() for value in values]]
        case BaseModel():
            return ["model", [value is not None for value in values], _table(some)]
        case dict():
            return ["dict", values]
        case tuple():
            return _tuples(values, some)
        case _:
            return ["plain", values]


def _tuples(values: list[Any], some: list[tuple[Any, ...]]) -> list[Any]:
    parts = [part for value in some for part in value]
    if parts and isinstance(parts[0], BaseModel):
        return ["models", [len(value) for value in values], _table(parts)]
    if len(some) == len(values) and all(len(value) == 2 and type(value[0]) is int for value in some):
        return ["spans", parts]
    if parts and isinstance(parts[0], tuple):
        return ["tuples", values]
    return ["tuple", values]


# --- decoding ----------------------------------------------------------------------------------------------------


def _rows(table: Table) -> list[Any]:
    """Make the models of a table."""
    name, count, stored = table
    model = _MODELS[name]
    fields = model.model_fields
    # Every row starts as a copy of the defaults, in the order of the fields; then the stored columns are filled in.
    defaults = {field: info.default for field, info in fields.items()}
    contents = [defaults.copy() for _ in range(count)]
    for field, info in fields.items():
        column = stored.get(field)
        if column is not None:
            for content, value in zip(contents, _KINDS[column[0]](column), strict=True):
                content[field] = value
        elif info.default_factory is not None:
            for content in contents:
                content[field] = info.get_default(call_default_factory=True)
    made = [model.__new__(model) for _ in range(count)]
    # What pydantic's own model_construct does, without its look at every field of every instance. Frozen models never
    # change the set of their fields, so that all rows may share it.
    _each(_set_dict, made, contents)
    _each(_set_known, made, repeat(set(fields)))
    _each(_set_extra, made, repeat(None))
    _each(_set_private, made, repeat(None))
    return made


def _each(set_slot: Callable[[Any, Any], None], made: list[Any], values: Iterable[Any]) -> None:
    deque(map(set_slot, made, values), maxlen=0)


_set_dict, _set_known, _set_extra, _set_private = (
    vars(BaseModel)[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


def _spans(column: list[Any]) -> Iterable[Any]:
    flat = iter(column[1])
    return zip(flat, flat, strict=True)


def _models(column: list[Any]) -> list[Any]:
    made = iter(_rows(column[2]))
    return [tuple(islice(made, count)) for count in column[1]]


def _model(column: list[Any]) -> list[Any]:
    made = iter(_rows(column[2]))
    return [next(made) if there else None for there in column[1]]


def _optional(convert: Callable[[Any], Any]) -> Callable[[list[Any]], Iterable[Any]]:
    return lambda column: [None if value is None else convert(value) for value in column[1]]


def _words(words: dict[str | None, StrEnum | None]) -> Callable[[list[Any]], Iterable[Any]]:
    return lambda column: map(words.__getitem__, column[1])


def _dict(value: dict[str, Any]) -> Fixed[Any]:
    return Fixed({key: tuple(part) if isinstance(part, list) else part for key, part in value.items()})


_KINDS: dict[str, Callable[[list[Any]], Iterable[Any]]] = {
    "plain": lambda column: column[1],
    "decimal": _optional(Decimal),
    "date": _optional(date.fromisoformat),
    "spans": _spans,
    "tuple": _optional(tuple),
    "tuples": _optional(lambda value: tuple(map(tuple, value))),
    "models": _models,
    "model": _model,
    "dict": _optional(_dict),
    **{name: _words(words) for name, words in _WORDS.items()},
}
