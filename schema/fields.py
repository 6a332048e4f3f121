"""The data dictionary of the record as Markdown, made from the models and their closed vocabularies.

``python -m baogao.schema.fields > docs/data-dictionary.md`` writes it anew; a test holds the file fresh.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel

from . import items, measure, metadata, record, terms
from .docstrings import attribute_docs

__all__ = ["page"]

_MODELS: tuple[type[BaseModel], ...] = (
    record.Report,
    metadata.Metadata,
    metadata.Region,
    metadata.Congress,
    metadata.Speaker,
    metadata.Coverage,
    metadata.Source,
    metadata.Correction,
    metadata.Review,
    metadata.ReviewPass,
    items.Heading,
    items.Sentence,
    items.Problem,
    items.Target,
    items.LivelihoodProjects,
    items.LivelihoodProject,
    measure.Measure,
    items.GlossaryEntry,
    items.Number,
    items.Waiver,
    items.Draft,
    items.Doubt,
)


def page() -> str:
    """Return the whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Data dictionary"
    yield ""
    yield "Made from the models by `python -m baogao.schema.fields`; edit their docstrings, not this page."
    yield "What the fields mean in borderline cases is in [guidelines.md](guidelines.md)."
    yield "The tables are in [tables.md](tables.md)."
    yield "Of the fields that are not required, absent means not said."
    yield ""
    yield "## The record"
    for model in _MODELS:
        docs = attribute_docs(model)
        yield ""
        yield f"### {model.__name__}"
        yield ""
        yield _cell(inspect.getdoc(model) or "")
        yield ""
        yield "| field | type | required | meaning |"
        yield "|---|---|---|---|"
        for name, info in model.model_fields.items():
            need = "yes" if info.is_required() else ""
            yield f"| `{name}` | {_type(info.annotation)} | {need} | {_cell(docs.get(name, ''))} |"
    yield ""
    yield "## Words"
    for name in terms.__all__:
        words: type[StrEnum] = getattr(terms, name)
        docs = attribute_docs(words)
        yield ""
        yield f"### {name}"
        yield ""
        yield _cell(inspect.getdoc(words) or "")
        yield ""
        yield "| word | meaning |"
        yield "|---|---|"
        for word in words:
            yield f"| `{word.value}` | {_cell(docs.get(word.name, ''))} |"


def _type(annotation: Any) -> str:
    """A type as a reader of YAML would say it."""
    if annotation is type(None):
        return ""
    if isinstance(annotation, type) and not get_args(annotation):
        plain = {"str": "text", "int": "integer", "bool": "true or false", "Decimal": "decimal", "date": "date"}
        name = plain.get(annotation.__name__, annotation.__name__)
        linked = issubclass(annotation, BaseModel | StrEnum)
        return f"[{name}](#{name.lower()})" if linked else name
    inner = [said for said in map(_type, get_args(annotation)) if said]
    origin = getattr(annotation, "__origin__", None)
    if origin is tuple:
        return "span" if inner == ["integer", "integer"] else f"list of {inner[0]}" if inner else "list"
    if origin is Mapping:
        return f"mapping to {inner[-1]}"
    if not inner:
        return " or ".join(f"`{value}`" for value in get_args(annotation))
    return inner[0]


def _cell(text: str) -> str:
    return " ".join(text.replace("``", "`").replace("|", "\\|").split())


if __name__ == "__main__":
    print(page(), end="")
