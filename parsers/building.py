"""Records of the schema built without validation, from values that are known to be right."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

__all__ = ["build"]

M = TypeVar("M", bound=BaseModel)


def build(model: type[M], given: dict[str, Any]) -> M:
    """Return ``model`` with the fields ``given`` and its defaults for the others.

    Does what ``model_construct`` does, for models whose fields have plain defaults and no aliases, in a third of the
    time: a draft is made of some thousand of them.
    """
    made = model.__new__(model)
    _set(made, "__dict__", _defaults(model) | given)
    _set(made, "__pydantic_fields_set__", set(given))
    _set(made, "__pydantic_extra__", None)
    _set(made, "__pydantic_private__", None)
    return made


_set = object.__setattr__


@cache
def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    for name, field in model.model_fields.items():
        if field.default_factory is not None or field.alias is not None:
            raise TypeError(f"{model.__name__}.{name} has no plain default")
    return {name: field.default for name, field in model.model_fields.items() if not field.is_required()}
