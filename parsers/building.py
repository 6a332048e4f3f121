"""Records of the schema built without validation, from values that are known to be right."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel

__all__ = ["build"]

M = TypeVar("M", bound=BaseModel)


def build(model: type[M], given: dict[str, Any]) -> M:
    """Return ``model`` with the fields ``given`` and its defaults for the others.

    Does what ``model_construct`` does, for models whose fields have plain defaults and no aliases, in a fifth of the
    time: a draft is made of some thousand of them.
    """
    made = _new(model)
    _set_values(made, _DEFAULTS[model] | given)
    _set_given(made, set(given))
    _set_extra(made, None)
    _set_private(made, None)
    return made


_new = object.__new__
_slots = vars(BaseModel)
_set_values, _set_given, _set_extra, _set_private = (
    _slots[name].__set__
    for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


class _Defaults(dict[type[BaseModel], dict[str, Any]]):
    def __missing__(self, model: type[BaseModel]) -> dict[str, Any]:
        fields = model.model_fields.items()
        for name, field in fields:
            if field.default_factory is not None or field.alias is not None:
                raise TypeError(f"{model.__name__}.{name} has no plain default")
        made = self[model] = {name: field.default for name, field in fields if not field.is_required()}
        return made


_DEFAULTS = _Defaults()
"""By model the defaults of its fields."""
