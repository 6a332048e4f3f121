"""A column of a table, read off the field of a model: type, nullability, constraints, description."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from .docstrings import attribute_docs
from .titles import TABLE_TITLES, TITLES, WORD_TITLES

__all__ = ["Cell", "Column", "ColumnType", "computed", "field"]

ColumnType = Literal["string", "integer", "decimal", "date", "boolean"]
Words = type[StrEnum]
ModelClass = type[BaseModel]
Cell = str | int | bool | Decimal | date | None
"""What a cell of a table may hold; the type follows from the column's."""

_TYPES: dict[type, ColumnType] = {str: "string", bool: "boolean", int: "integer", Decimal: "decimal", date: "date"}


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    name: str
    type: ColumnType
    path: str = ""
    """Dotted path of the field in the row's model (``region.code``, ``at.0``); empty where the value is computed."""
    nullable: bool = False
    enum: Words | None = None
    """The vocabulary of a column that holds one of a few words."""
    pattern: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    note: str = ""
    """Description of a computed column, or one that replaces the field's own."""
    model: ModelClass | None = None
    """The model that ``path`` starts from."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words the column may hold, where they are few."""
        return tuple(word.value for word in self.enum) if self.enum else ()

    @property
    def title(self) -> str:
        """Chinese title."""
        return TITLES[self.name]

    @property
    def word_titles(self) -> dict[str, str]:
        """Chinese titles of ``words``; the words of ``part`` are names of tables."""
        titles = WORD_TITLES | TABLE_TITLES if self.name == "part" else WORD_TITLES
        return {word: titles[word] for word in self.words}

    @cached_property
    def description(self) -> str:
        """What the column holds, from the docstring of the field."""
        if self.note or self.model is None:
            return self.note
        owner: Any = self.model
        doc = ""
        for step in self.path.split("."):
            if step.isdigit():
                return f"{'Start' if step == '0' else 'End'} of: {doc}" if doc else ""
            annotation = _bare(owner.model_fields[step].annotation)[0]
            doc = attribute_docs(owner).get(step, "") or inspect.cleandoc(self.enum.__doc__ or "" if self.enum else "")
            owner = annotation
        return doc


def field(model: type[BaseModel], name: str, path: str = "", note: str = "") -> Column:
    """Make the column that holds the field at ``path`` (default: the field of the column's own name)."""
    path = path or name
    annotation: Any = model
    nullable = False
    constraints: dict[str, Any] = {}
    for step in path.split("."):
        constraints = {}
        if step.isdigit():
            annotation = get_args(annotation)[int(step)]
        else:
            info = annotation.model_fields[step]
            annotation = info.annotation
            constraints.update(_constraints(info.metadata))
        annotation, optional, metadata = _bare(annotation)
        constraints.update(_constraints(metadata))
        nullable = nullable or optional
    enum = annotation if isinstance(annotation, type) and issubclass(annotation, StrEnum) else None
    kind: ColumnType = "string" if enum or get_origin(annotation) is Literal else _TYPES[annotation]
    return Column(name, kind, path, nullable, enum, **constraints, note=note, model=model)


def computed(
    name: str, kind: ColumnType, note: str, *, nullable: bool = False, enum: type[StrEnum] | None = None
) -> Column:
    """Make a column whose values are worked out and not taken from one field."""
    return Column(name, kind, nullable=nullable, enum=enum, note=note)


def _bare(annotation: Any) -> tuple[Any, bool, list[Any]]:
    """The annotation without ``None`` and ``Annotated``, whether ``None`` was in it, and what annotated it."""
    metadata: list[Any] = []
    optional = False
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            metadata += more
        elif get_origin(annotation) in (Union, types.UnionType):
            kept = [part for part in get_args(annotation) if part is not types.NoneType]
            optional = optional or len(kept) < len(get_args(annotation))
            if len(kept) != 1:
                raise TypeError(f"{typing.cast(object, annotation)} cannot be the type of a column")
            annotation = kept[0]
        else:
            return annotation, optional, metadata


def _constraints(metadata: list[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for entry in _flat(metadata):
        for name, key in (("ge", "minimum"), ("le", "maximum"), ("pattern", "pattern")):
            value = getattr(entry, name, None)
            if value is not None:
                found[key] = value
    return found


def _flat(metadata: list[Any]) -> Iterator[Any]:
    for entry in metadata:
        if isinstance(entry, FieldInfo):
            yield from entry.metadata
        else:
            yield entry
