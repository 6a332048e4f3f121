"""Records of the schema built without validation, from values that are known to be right."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

__all__ = ["build"]

M = TypeVar("M", bound=BaseModel)


def build(model: type[M], given: dict[str, Any]) -> M:
    """Return ``model`` with the fields ``given`` and its defaults for the others.

    Does what ``model_construct`` does, for models whose fields have plain defaults and no aliases, in a fifth of the
    time: a draft is made of some thousand of them.
    """
    made = object.__new__(model)
    _set_values(made, _defaults(model) | given)
    _set_given(made, set(given))
    _set_extra(made, None)
    _set_private(made, None)
    return made


_slots = vars(BaseModel)
_set_values, _set_given, _set_extra, _set_private = (
    _slots[name].__set__
    for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


@cache
def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    for name, field in model.model_fields.items():
        if field.default_factory is not None or field.alias is not None:
            raise TypeError(f"{model.__name__}.{name} has no plain default")
    return {name: field.default for name, field in model.model_fields.items() if not field.is_required()}
