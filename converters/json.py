"""JSON: one file a report, the record as it is; decimals as strings, dates as ISO 8601."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ..schema.record import Report
from .errors import ReadError, no_record
from .stream import Records

__all__ = ["dumps", "loads", "plain_data", "read", "write"]


def plain_data(report: Report) -> dict[str, Any]:
    """Return the record as JSON data: what is at its default is left out, as in the YAML record."""
    return report.model_dump(mode="json", exclude_defaults=True)


def dumps(report: Report) -> str:
    """Write a record as JSON, one item a line, so that line-based tools can search and compare."""
    return "".join(_pretty(plain_data(report), "")) + "\n"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _pretty(data: dict[str, Any], pad: str) -> Iterator[str]:
    inner = pad + "  "
    yield "{"
    for place, (key, value) in enumerate(data.items()):
        yield f"{',' if place else ''}\n{inner}{_compact(key)}: "
        if isinstance(value, dict) and any(isinstance(part, dict | list) for part in value.values()):
            yield from _pretty(value, inner)
        elif isinstance(value, list) and any(isinstance(part, dict | list) for part in value):
            lines = ",".join(f"\n{inner}  {_compact(part)}" for part in value)
            yield f"[{lines}\n{inner}]"
        else:
            yield _compact(value)
    yield f"\n{pad}}}"


def loads(text: str | bytes, name: str = "<record>") -> Report:
    """Read a record from JSON; raises ``ReadError`` with line and column where it is not JSON or not a record."""
    try:
        data = json.loads(text, parse_float=Decimal, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        where = f"{name}:{error.lineno}:{error.colno}"
        raise ReadError(f"{where}: not JSON: {error.msg}", "export the record anew") from error
    except _DoubledKeyError as error:
        raise ReadError(f"{name}: the key {error} stands twice", "keep one of the two") from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{name}: not UTF-8", "save the file as UTF-8") from error
    except RecursionError as error:
        raise ReadError(f"{name}: brackets nested too deep for a record", "export the record anew") from error
    try:
        return Report.model_validate(data)
    except ValidationError as error:
        raise no_record(name, error, "correct the record or export it anew") from error


class _DoubledKeyError(Exception):
    """A mapping with a key that stands twice, of which JSON readers would keep the last in silence."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _DoubledKeyError(next(repr(key) for key in keys if keys.count(key) > 1))
    return made


def write(out: Path, records: Records) -> None:
    """Write ``<id>.json`` for each report into a folder."""
    for report in records:
        (out / f"{report.id}.json").write_text(dumps(report), encoding="utf-8", newline="\n")


def read(paths: Iterable[Path]) -> Iterator[Report]:
    """Read records from JSON files; raises ``ReadError`` naming the file."""
    for path in paths:
        try:
            source = path.read_bytes()
        except OSError as error:
            raise ReadError(f"cannot read {path}: {error.strerror}") from error
        yield loads(source, str(path))
