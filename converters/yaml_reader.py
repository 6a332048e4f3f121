"""The strict reader of record YAML: plain data from events, with the place of every node where it is asked for.

Read from the parser's events and not from its node tree: nothing recurses, so that no nesting can exhaust the stack,
and what records do not use (anchors, aliases, tags, merge keys, keys that are no text) is met where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import yaml

from .yaml_syntax import MERGE, explained, merge_mark

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Document", "Problem", "RecordError", "decode", "parse"]

MAX_BYTES = 32_000_000
"""A record is some hundred kilobytes; whatever is larger than this is not one."""
MAX_DEPTH = 32
MAX_PROBLEMS = 50

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SPECIAL = re.compile(
    r"(?P<int>-?(?:0|[1-9][0-9]{0,23}))|(?P<decimal>-?(?:0|[1-9][0-9]{0,23})\.[0-9]{1,12})"
    r"|(?P<null>~|null|)|(?P<bool>true|false)"
)
_MAY_BE_SPECIAL = frozenset("-0123456789~ntf")
_SURROGATE = re.compile("[\ud800-\udfff]")


class RecordError(ValueError):
    """A record file that cannot be read: where, what was found, and what to do."""

    def __init__(self, name: str, line: int, column: int, message: str) -> None:
        super().__init__(f"{name}:{line}:{column}: {message}")
        self.name, self.line, self.column, self.message = name, line, column, message


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a readable document that a record must not hold; line and column count from 1."""

    code: str
    """``duplicate-key``, ``key``, ``tag``, ``anchor``, ``bom``."""
    line: int
    column: int
    message: str


@dataclass(slots=True)
class Document:
    """A parsed document."""

    text: str
    """The decoded file without a byte order mark; marks count in it."""
    data: Any
    """dict, list, str, int, Decimal, bool, None."""
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is not closed yet."""

    value: Any
    """dict or list."""
    key: str | None = None
    """The key whose value comes next; ``None`` where a key or list entry comes next."""
    skip: bool = False
    """True where the value that comes next belongs to a key that stood before."""


def decode(source: bytes, name: str) -> str:
    """Decode the bytes of a record; raises ``RecordError`` where they are not UTF-8 or too many."""
    if len(source) > MAX_BYTES:
        raise RecordError(name, 1, 1, f"the file has more than {MAX_BYTES // 1_000_000} MB; a record has far less")
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        before = source[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        found = source[error.start : error.start + 4].hex(" ")
        message = f"the file is not UTF-8 (bytes {found}); save it as UTF-8"
        if error.reason == "unexpected end of data":
            message = f"the file ends in the middle of a character (bytes {found}): it was cut off; restore it whole"
        raise RecordError(name, line, column, message) from error


def parse(source: bytes | str, name: str = "<record>") -> Document:
    """Parse one YAML document to plain data.

    Raises ``RecordError`` where the text cannot be read at all; what can be read but must not stand in a record is
    listed in ``problems`` of the result.
    """
    text = source if isinstance(source, str) else decode(source, name)
    document = Document(text.removeprefix("\ufeff"), None)
    if document.text is not text:
        document.problems.append(Problem("bom", 1, 1, "the file starts with a byte order mark; save it without one"))
    if isinstance(source, str):
        _check_text(document.text, name)
    try:
        _read(document, name)
    except yaml.MarkedYAMLError as error:
        merged = merge_mark(document.text)
        if merged is not None:
            raise RecordError(name, merged, 1, f"not YAML: {MERGE}") from error
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise RecordError(name, line, column, f"not YAML: {explained(error, document.text)}") from error
    except yaml.reader.ReaderError as error:
        line, column = _first_unreadable(document.text)
        found = f"{error.reason} (U+{_code(error.character):04X})"
        raise RecordError(name, line, column, f"not YAML: {found}; take the character out") from error
    except yaml.YAMLError as error:
        raise RecordError(name, 1, 1, f"not YAML: {error}") from error
    return document


def _check_text(text: str, name: str) -> None:
    if len(text) > MAX_BYTES:
        raise RecordError(name, 1, 1, f"the text has more than {MAX_BYTES // 1_000_000} MB; a record has far less")
    lone = _SURROGATE.search(text)
    if lone:
        before = text[: lone.start()]
        line, column = before.count("\n") + 1, lone.start() - before.rfind("\n")
        raise RecordError(name, line, column, f"half a surrogate pair (U+{ord(lone.group()):04X}) is not text")


_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\ufeff")


def _first_unreadable(text: str) -> tuple[int, int]:
    found = _UNREADABLE.search(text)
    if found is None:
        return 1, 1
    return text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start())


def _code(character: object) -> int:
    if isinstance(character, int):
        return character
    return ord(character[:1]) if isinstance(character, str | bytes) and character else 0


def _read(document: Document, name: str) -> None:
    """Build the data from events. One loop with everything in reach: it meets every node of every record."""
    stack: list[_Frame] = []
    top: _Frame | None = None
    documents = 0
    scalar, sequence, mapping = yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent
    ends = (yaml.SequenceEndEvent, yaml.MappingEndEvent)
    special, may_be = _SPECIAL.fullmatch, _MAY_BE_SPECIAL
    problems = document.problems
    value: Any
    for event in _events(document.text):
        kind = type(event)
        if kind is scalar:
            value = event.value
            plain = event.implicit[0]
            if plain and (not value or value[0] in may_be):
                found = special(value)
                if found is not None:
                    value = _special(value, found.lastgroup)
            if event.tag is not None or event.anchor is not None:
                _unwanted(event, problems)
        elif kind is mapping or kind is sequence:
            if event.tag is not None or event.anchor is not None:
                _unwanted(event, problems)
            value = {} if kind is mapping else []
            if len(stack) >= MAX_DEPTH:
                raise _error(name, event, f"nested more than {MAX_DEPTH} deep; a record is not")
        elif kind in ends:
            top = stack[-2] if len(stack) > 1 else None
            stack.pop()
            continue
        elif kind is yaml.AliasEvent:
            raise _error(name, event, f"an alias (*{event.anchor}); write the value out")
        else:
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise _error(name, event, "a second document; a file holds one record")
            continue
        # Place the value, then go down into it where it is a container.
        if top is None:
            document.data = value
        elif type(top.value) is list:
            top.value.append(value)
        elif top.key is None and not top.skip:
            _take_key(top, value, event, problems)
            if kind is not scalar:
                raise _error(name, event, "a key that is no word; a stray ? or bracket opens one")
            continue
        else:
            if top.skip:
                top.skip = False
            elif top.key is not None:
                top.value[top.key] = value
            top.key = None
        if kind is not scalar:
            top = _Frame(value)
            stack.append(top)
        if len(problems) > MAX_PROBLEMS:
            raise RecordError(name, problems[-1].line, problems[-1].column, problems[-1].message)
    if not documents:
        raise RecordError(name, 1, 1, "the file is empty; a record starts with schema_version")


def _events(text: str) -> Iterator[Any]:
    return iter(yaml.parse(text, Loader=_LOADER))


def _special(value: str, group: str | None) -> Any:
    if group == "int":
        return int(value)
    if group == "decimal":
        return Decimal(value)
    return value == "true" if group == "bool" else None


def _take_key(top: _Frame, key: Any, event: Any, problems: list[Problem]) -> None:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if type(key) is not str:
        message = f"the key {event.value} is no word; quote it or correct it" if hasattr(event, "value") else "no word"
        problems.append(Problem("key", line, column, message))
        top.skip = True
    elif key in top.value:
        problems.append(Problem("duplicate-key", line, column, f"the key {key!r} stands twice; keep one of the two"))
        top.skip = True
    else:
        top.key = key


def _unwanted(event: Any, problems: list[Problem]) -> None:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if event.tag is not None:
        problems.append(Problem("tag", line, column, f"a tag ({event.tag}); records have none, take it out"))
    if event.anchor is not None:
        problems.append(Problem("anchor", line, column, f"an anchor (&{event.anchor}); records have none, take it out"))


def _error(name: str, event: Any, message: str) -> RecordError:
    return RecordError(name, event.start_mark.line + 1, event.start_mark.column + 1, message)
