"""Records as YAML: the canonical form that people edit, and the strict reader of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from ..schema.base import plain
from ..schema.record import Report

__all__ = ["HEADER", "RecordError", "dumps", "load_data", "loads"]

HEADER = "# yaml-language-server: $schema=https://baogao.dev/schema/1.0/report.schema.json\n"

class RecordError(ValueError):
    """A record file that cannot be read: where, what was found, and what to do."""

    def __init__(self, name: str, line: int, column: int, message: str) -> None:
        super().__init__(f"{name}:{line}:{column}: {message}")
        self.name, self.line, self.column, self.message = name, line, column, message


class _Loader(yaml.CSafeLoader):  # type: ignore[misc]
    """YAML 1.2-like reading: decimals from their own text, dates as text, no merge keys, no duplicate keys."""


def _decimal(loader: _Loader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(loader.construct_scalar(node))


def _integer(loader: _Loader, node: yaml.ScalarNode) -> int:
    return int(loader.construct_scalar(node))


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str):
            raise yaml.constructor.ConstructorError(None, None, f"key {key!r} is not text", key_node.start_mark)
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"key {key!r} stands twice", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", ["t", "f"]),
    ("tag:yaml.org,2002:int", r"^-?(?:0|[1-9][0-9]{0,23})$", list("-0123456789")),
    ("tag:yaml.org,2002:float", r"^-?(?:0|[1-9][0-9]{0,23})\.[0-9]{1,12}$", list("-0123456789")),
):
    _Loader.add_implicit_resolver(_tag, re.compile(_pattern), _first)
_Loader.add_constructor("tag:yaml.org,2002:int", _integer)
_Loader.add_constructor("tag:yaml.org,2002:float", _decimal)
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def load_data(source: bytes | str, name: str = "<record>") -> Any:
    """Parse one YAML document to plain data: dict, list, str, int, Decimal, bool, None.

    Raises ``RecordError`` with line and column where the text is not the YAML that records use.
    """
    try:
        text = source.decode("utf-8") if isinstance(source, bytes) else source
    except UnicodeDecodeError as error:
        line = source[: error.start].count(b"\n") + 1  # type: ignore[arg-type]
        raise RecordError(name, line, 1, "the file is not UTF-8; save it as UTF-8") from error
    try:
        return yaml.load(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise RecordError(name, line, column, str(error.problem)) from error
    except yaml.YAMLError as error:
        raise RecordError(name, 1, 1, str(error)) from error


def loads(source: bytes | str, name: str = "<record>") -> Report:
    """Read a record.

    Raises ``RecordError`` naming file, line and column where it is not YAML or not a record.
    """
    data = load_data(source, name)
    try:
        return Report.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise RecordError(name, 1, 1, f"{where}: {first['msg']}") from error


def dumps(report: Report) -> str:
    """Write a record in canonical form; reading it back gives an equal record."""
    lines = list(_block(_fields(report), 0))
    return HEADER + "\n".join(lines) + "\n"


def _fields(model: BaseModel) -> dict[str, Any]:
    """The fields worth writing, in model order: required ones and those that differ from their default."""
    result: dict[str, Any] = {}
    for name, info in type(model).model_fields.items():
        value = getattr(model, name)
        if info.is_required() or value != info.get_default(call_default_factory=True):
            result[name] = value
    return result


_ALWAYS_FLOW = {"region", "congress", "speaker", "coverage", "evidence_item"}
_INLINE_LISTS = {"missing"}


def _block(mapping: Mapping[str, Any], depth: int) -> Iterator[str]:
    pad = "  " * depth
    for key, value in mapping.items():
        if isinstance(value, BaseModel):
            fields = _fields(value)
            flow = _flow(fields)
            if key in _ALWAYS_FLOW or not fields:
                yield f"{pad}{key}: {flow}"
            else:
                yield f"{pad}{key}:"
                yield from _block(fields, depth + 1)
        elif isinstance(value, Mapping):
            if not value:
                yield f"{pad}{key}: {{}}"
                continue
            yield f"{pad}{key}:"
            yield from _block(value, depth + 1)
        elif isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
            yield f"{pad}{key}:"
            for item in value:
                yield from _item(item, depth + 1)
        elif isinstance(value, tuple) and value and isinstance(value[0], tuple):
            yield f"{pad}{key}:"
            for span in value:
                yield f"{pad}  - {_flow(span)}"
        else:
            yield f"{pad}{key}: {_flow(value)}"


def _item(item: BaseModel, depth: int) -> Iterator[str]:
    """One list entry: on one line where it holds no prose and no list, else as a block."""
    pad = "  " * depth
    fields = _fields(item)
    if "measures" not in fields and "text" not in fields and "definition" not in fields:
        yield f"{pad}- {_flow(fields)}"
        return
    if "kind" in fields:  # numbers: their text is a few digits
        yield f"{pad}- {_flow(fields)}"
        return
    lines = list(_block(fields, depth + 1))
    yield pad + "- " + lines[0].lstrip()
    yield from lines[1:]


def _flow(value: Any) -> str:
    if isinstance(value, BaseModel):
        value = _fields(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return plain(value)
    return _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        text = str(value.value)
        return text if text.isascii() else _quoted(text)
    text = str(value)
    return text if _ID.fullmatch(text) else _quoted(text)


# Ids of ours (s1.5, a006, gdp_per_capita) stand bare; whatever may come from a source is quoted.
_ID = re.compile(r"[a-z][0-9]+(?:\.[0-9]+)*|[a-z]+(?:_[a-z0-9]+)+|gdp|gnp|exports|imports|utf-8|sources/[0-9a-z/._-]+")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(c) or (c if c.isprintable() or c == "\u3000" else _escape(c)) for c in text) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
