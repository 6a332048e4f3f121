"""The JSON Schema of a record (Draft 2020-12), made from the models.

``python -m baogao.schema.jsonschema`` writes ``report.schema.json`` anew; with ``--check`` it only says whether the
file is fresh.
"""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from . import terms
from .docstrings import attribute_docs
from .record import SCHEMA_VERSION, Report

__all__ = ["SCHEMA_ID", "dumps", "schema"]

SCHEMA_ID = f"urn:baogao:schema:report:{SCHEMA_VERSION}"
_VOCABULARIES: dict[str, type[StrEnum]] = {name: getattr(terms, name) for name in terms.__all__}
_FILE = "report.schema.json"


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a record as plain data."""
    made = Report.model_json_schema(mode="validation")
    definitions = made.pop("$defs")
    models = {model.__name__: model for model in _models(Report)}
    for name, definition in {**definitions, Report.__name__: made}.items():
        if name in models:
            _describe(models[name], definition, definitions)
        elif name in _VOCABULARIES:
            docs = attribute_docs(_VOCABULARIES[name])
            words = {word.value: docs.get(word.name, "") for word in _VOCABULARIES[name]}
            definition["enumDescriptions"] = list(words.values())  # an annotation that editors show
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID}
    whole: dict[str, Any] = _settled({**head, **made, "$defs": definitions})
    return whole


def dumps() -> str:
    """Return the JSON Schema as the committed file holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _models(model: type[BaseModel]) -> set[type[BaseModel]]:
    """The model and every model that its fields name."""
    found: set[type[BaseModel]] = set()
    waiting: list[Any] = [model]
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            if kind not in found:
                found.add(kind)
                waiting += [info.annotation for info in kind.model_fields.values()]
        else:
            waiting += getattr(kind, "__args__", ())
    return found


_COMMON = {
    "id": "Id of the item, unique in its record.",
    "at": "Where it stands in the source: start and end in code points, the end exclusive.",
}


def _describe(model: type[BaseModel], definition: dict[str, Any], definitions: dict[str, Any]) -> None:
    """Add the description of each field: its own docstring, else that of the model it holds."""
    docs = attribute_docs(model)
    for name, field in definition.get("properties", {}).items():
        held = next((part["$ref"] for part in field.get("anyOf", ()) if "$ref" in part), field.get("$ref", ""))
        about = docs.get(name) or _COMMON.get(name) or definitions.get(held.rpartition("/")[2], {}).get("description")
        if about:
            field["description"] = about


def _settled(node: Any) -> Any:
    """Take out titles that only repeat a name, and close patterns so that every engine reads them alike.

    In some engines ``$`` also matches before a line feed at the end; the lookahead forbids that.
    """
    if isinstance(node, list):
        return [_settled(part) for part in node]
    if not isinstance(node, dict):
        return node
    settled = {key: _settled(value) for key, value in node.items() if not (key == "title" and isinstance(value, str))}
    if isinstance(pattern := settled.get("pattern"), str):
        settled["pattern"] = pattern.replace("$|", "$(?!\\n)|") + ("(?!\\n)" if pattern.endswith("$") else "")
    return settled


def _main(arguments: list[str]) -> int:
    path = Path(__file__).with_name(_FILE)
    if arguments == ["--check"]:
        fresh = path.exists() and path.read_text(encoding="utf-8") == dumps()
        if not fresh:
            print(f"{path} is out of date; run python -m {__spec__.name if __spec__ else 'baogao.schema.jsonschema'}")
        return 0 if fresh else 1
    path.write_text(dumps(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
