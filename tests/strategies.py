"""Hypothesis strategies: any valid record, read off the models themselves."""

from __future__ import annotations

import types
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from baogao.schema.base import BLANKLESS
from baogao.schema.items import GlossaryEntry, Heading, LivelihoodProject, Problem, Sentence, Target
from baogao.schema.record import Report
from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic.fields import FieldInfo

__all__ = ["decimals", "models", "reports", "texts"]

_HARD = [
    "=1+1",
    "'",
    "''=x",
    '"',
    ",",
    "a,b",
    "\n",
    "\r\n",
    "\r",
    "\t@",
    " ",
    "-5",
    "+",
    "@x",
    "null",
    "true",
    "#",
    ": ",
    "亿元",
    "%",
    "“315”",
    "é",
    "𠮷",
    "\u3000",
    "0",
    "1,234",
    "\x85",
    "\u2028",
    "\ufeff",
    "﹣",
    "~",
    "NA",
    "nan",
]


def texts(min_size: int = 0) -> st.SearchStrategy[str]:
    """Any text that UTF-8 can hold, the troublesome ones often."""
    free = st.text(st.characters(codec="utf-8"), min_size=min_size, max_size=12)
    hard = [text for text in _HARD if len(text) >= min_size]
    return st.one_of(free, st.sampled_from(hard)) if hard else free


def decimals() -> st.SearchStrategy[Decimal]:
    """Any decimal that a record can hold, its digits as written."""
    whole = st.integers(-(10**24) + 1, 10**24 - 1).map(Decimal)
    small = st.tuples(st.integers(-99999, 99999), st.integers(0, 12)).map(
        lambda pair: Decimal(pair[0]).scaleb(-pair[1])
    )
    return st.one_of(small, whole)


def _of(annotation: Any, metadata: tuple[Any, ...] = ()) -> st.SearchStrategy[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _of(inner, (*metadata, *more))
    if origin in (Union, types.UnionType):
        return st.one_of([_of(part) for part in get_args(annotation)])
    if annotation is types.NoneType:
        return st.none()
    if origin is Literal:
        return st.sampled_from(get_args(annotation))
    if origin is tuple:
        parts = get_args(annotation)
        if parts[-1] is Ellipsis:
            return st.lists(_of(parts[0]), max_size=2).map(tuple)
        return st.tuples(*map(_of, parts))
    if origin in (dict, Mapping):
        return st.dictionaries(texts(), _of(get_args(annotation)[1]), max_size=2)
    return _scalar(annotation, _limits(metadata))


def _scalar(annotation: Any, limits: dict[str, Any]) -> st.SearchStrategy[Any]:
    if issubclass(annotation, BaseModel):
        return models(annotation)
    if issubclass(annotation, StrEnum):
        return st.sampled_from(list(annotation))
    if annotation is bool:
        return st.booleans()
    if annotation is int:
        return st.integers(limits["ge"], limits["le"])
    if annotation is Decimal:
        return decimals()
    if annotation is date:
        return st.dates(date(1949, 10, 1), date(2100, 12, 31))
    if limits.get("pattern") == BLANKLESS:
        return texts(1).filter(str.strip)
    if "pattern" in limits:
        # Without the anchors, since ``$`` would let a line feed in.
        bare = "|".join(part.removeprefix("^").removesuffix("$") for part in limits["pattern"].split("|^"))
        return st.from_regex(bare, fullmatch=True)
    return texts(limits.get("min_length", 0))


def _limits(metadata: tuple[Any, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for entry in metadata:
        if isinstance(entry, FieldInfo):
            found |= _limits(tuple(entry.metadata))
        for name in ("ge", "le", "pattern", "min_length"):
            if getattr(entry, name, None) is not None:
                found[name] = getattr(entry, name)
    return found


def models(model: type[BaseModel], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any valid instance of a model; ``fixed`` strategies stand for fields by name."""
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for name, info in model.model_fields.items():
        if name not in fixed:
            fields[name] = st.deferred(lambda info=info: _of(info.annotation, tuple(info.metadata)))
    return st.builds(model, **fields, **fixed)


def _numbered(model: type[BaseModel], letter: str, digits: int) -> st.SearchStrategy[Any]:
    """Some items with the ids that a record would give them."""

    def number(items: list[Any]) -> tuple[Any, ...]:
        return tuple(
            item.model_copy(update={"id": f"{letter}{place:0{digits}}"}) for place, item in enumerate(items, 1)
        )

    return st.lists(models(model), max_size=3).map(number)


def reports() -> st.SearchStrategy[Report]:
    """Any valid record whose items have ids of their own; its texts need not make sense."""
    from baogao.schema.items import LivelihoodProjects

    projects = models(LivelihoodProjects, items=_numbered(LivelihoodProject, "l", 2))
    return models(
        Report,
        id=st.from_regex(r"[0-9]{6}-[0-9]{4}|unknown-[0-9a-f]{8}", fullmatch=True),
        outline=_numbered(Heading, "s", 1),
        achievements=_numbered(Sentence, "a", 3),
        problems=_numbered(Problem, "p", 2),
        targets=_numbered(Target, "t", 2),
        tasks=_numbered(Sentence, "k", 3),
        livelihood_projects=projects,
        context=_numbered(Sentence, "c", 3),
        glossary=_numbered(GlossaryEntry, "g", 2),
    )
