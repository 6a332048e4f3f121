"""Records as YAML: the canonical form that people edit, and the strict reader of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from ..schema.migrate import STEPS, MigrationError, upgrade
from ..schema.record import SCHEMA_VERSION, Report
from .yaml_format import fmt
from .yaml_places import places
from .yaml_reader import RecordError, parse
from .yaml_writer import HEADER, dumps

__all__ = ["HEADER", "RecordError", "dumps", "fmt", "load_data", "loads"]


def load_data(source: bytes | str, name: str = "<record>") -> Any:
    """Parse one YAML document to plain data: dict, list, str, int, Decimal, bool, None.

    Raises ``RecordError`` with line and column where the text is not the YAML that records use.
    """
    document = parse(source, name)
    for problem in document.problems:
        if problem.code != "bom":
            raise RecordError(name, problem.line, problem.column, problem.message)
    return document.data


def loads(source: bytes | str, name: str = "<record>") -> Report:
    """Read a record; one of an older schema is brought up to the current one.

    Raises ``RecordError`` naming file, line and column where it is not YAML or not a record.
    """
    data = load_data(source, name)
    version = data.get("schema_version") if isinstance(data, dict) else None
    if version in STEPS or (isinstance(version, str) and version != SCHEMA_VERSION):
        try:
            data = upgrade(data)
        except MigrationError as error:
            raise RecordError(name, *_where(source, ("schema_version",)), str(error)) from error
    try:
        return Report.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        line, column = _where(source, first["loc"])
        where = ".".join(str(part) for part in first["loc"]) or "record"
        raise RecordError(name, line, column, f"{where}: {first['msg']}") from error


def _where(source: bytes | str, path: Sequence[str | int]) -> tuple[int, int]:
    text = source if isinstance(source, str) else source.decode("utf-8")
    place = places(text.removeprefix("\ufeff")).find(path)[0].place
    return place.line, place.column
