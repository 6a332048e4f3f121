"""The canonical layout of a record: what ``fmt`` makes of a file, and what two people's files have in common.

Prose stands in blocks, whatever fits on a line in flow mappings; text from the source is always quoted, ids and the
words of closed vocabularies stand bare; keys come in the order of the models, fields at their default are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from pydantic import BaseModel

from ..schema.base import plain
from ..schema.items import Item
from ..schema.record import Report

__all__ = ["HEADER", "dumps", "quoted", "scalar"]

HEADER = "# yaml-language-server: $schema=../../../schema/report.schema.json\n"

_BARE_FIELDS = frozenset(
    {"id", "section", "parent", "indicator", "topic", "group", "encoding", "file", "rule", "code", "parser"}
)
"""Fields whose value is one of our own words; whatever may come from a source is quoted."""
_BARE = re.compile(r"[a-z][a-z0-9_.-]*(?:/[a-z0-9_.-]+)*|[0-9]{6}-[0-9]{4}")
_GUESSED = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""Words that one or the other YAML reader takes for something else than text."""
_WORDS = frozenset({"null", "true", "false"})
_KEY = re.compile(r"[a-z][a-z0-9_.]*")
_FLOW_FIELDS = frozenset({"region", "congress", "speaker", "coverage"})
_BLOCK_KEYS = frozenset({"measures", "definition", "method"})
"""An entry of a list that has one of these stands in a block, and so does every sentence; the others fit on a line."""
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_PLAIN_TEXT = re.compile(
    r'[^"\\\x00-\x1f\x7f-\xa0\xad\u0600-\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]*'
)


def dumps(report: Report, *, header: str = HEADER) -> str:
    """Write a record in canonical form; reading it back gives an equal record.

    ``header`` tells editors where the schema is; it is right for records of the dataset and left out elsewhere.
    """
    return header + "\n".join(_block(_fields(report), "")) + "\n"


@cache
def _defaults(model: type[BaseModel]) -> tuple[tuple[str, bool, Any], ...]:
    return tuple(
        (name, info.is_required(), None if info.is_required() else info.get_default(call_default_factory=True))
        for name, info in model.model_fields.items()
    )


def _fields(model: BaseModel) -> dict[str, Any]:
    """The fields worth writing, in model order: required ones and those that differ from their default."""
    result: dict[str, Any] = {}
    for name, required, default in _defaults(type(model)):
        value = getattr(model, name)
        if required or value != default:
            result[name] = value
    return result


def _block(mapping: Mapping[str, Any], pad: str) -> Iterator[str]:
    below = pad + "  "
    for key, value in mapping.items():
        name = key if _KEY.fullmatch(key) and key not in _WORDS else quoted(key)
        if isinstance(value, BaseModel) and key not in _FLOW_FIELDS:
            value = _fields(value)
        if isinstance(value, Mapping) and value:
            yield f"{pad}{name}:"
            yield from _block(value, below)
        elif isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
            yield f"{pad}{name}:"
            for item in value:
                yield from _entry(item, below)
        elif isinstance(value, tuple) and value and isinstance(value[0], tuple):
            yield f"{pad}{name}:"
            for span in value:
                yield f"{below}- {_flow(span, '')}"
        else:
            yield f"{pad}{name}: {_flow(value, key)}"


def _entry(item: BaseModel, pad: str) -> Iterator[str]:
    """One entry of a list: on one line where it holds no prose and no list, else as a block."""
    fields = _fields(item)
    lines = iter(_block(fields, pad + "  ")) if _is_block(item, fields) else iter((f"{pad}  {_flow(fields, '')}",))
    yield f"{pad}- {next(lines).lstrip()}"
    yield from lines


def _is_block(item: BaseModel, fields: Mapping[str, Any]) -> bool:
    return isinstance(item, Item) or not _BLOCK_KEYS.isdisjoint(fields)


def _flow(value: Any, field: str) -> str:
    if isinstance(value, BaseModel):
        value = _fields(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(item, key)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(_flow(item, "") for item in value) + "]"
    return scalar(value, field)


def scalar(value: Any, field: str = "") -> str:
    """Write one value as the field of that name has it in canonical form."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, date):  # quoted, or many readers of YAML make a date object of it that JSON Schema refuses
        return f'"{value.isoformat()}"'
    if isinstance(value, Enum):
        word = str(value.value)
        return word if word.isascii() else quoted(word)
    text = str(value)
    bare = field in _BARE_FIELDS and _BARE.fullmatch(text) and text not in _GUESSED
    return text if bare else quoted(text)


def quoted(text: str) -> str:
    """Write text in double quotes, what does not print as an escape."""
    if _PLAIN_TEXT.fullmatch(text):
        return f'"{text}"'
    return '"' + "".join(_ESCAPES.get(c) or (c if c.isprintable() or c == "\u3000" else _escape(c)) for c in text) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
