"""From bytes to a typed record: what is no YAML, what is no record, and what can be checked all the same."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

from ..converters.yaml_reader import Document, RecordError, parse
from ..schema.base import BLANKLESS
from ..schema.record import SCHEMA_VERSION, Report
from .context import Raw
from .finding import Mend, Path

__all__ = ["Loaded", "load"]

_DOCUMENT_RULES = {"duplicate-key": "yaml-duplicate-key", "bom": "yaml-mark"}
_ROUNDS = 6
_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")


class Loaded:
    """A record file as far as it could be read."""

    __slots__ = ("broken", "cuts", "document", "found", "kept", "report", "whole")

    def __init__(self) -> None:
        self.document: Document | None = None
        self.report: Report | None = None
        self.found: list[Raw] = []
        self.broken: list[tuple[int, int, str, dict[str, str]]] = []
        """Findings that know their line and column already."""
        self.whole = True
        """False where broken entries were set aside to read the rest."""
        self.cuts: set[Path] = set()
        """What was set aside as wrong, by its path in the file."""
        self.kept: dict[Path, list[int]] = {}
        """For each list that lost entries the places, in the file, of those that it kept."""

    def original(self, path: Path) -> Path:
        """The path in the file of a path in the record that was checked."""
        if not self.kept:
            return path
        prefix: Path = ()
        for step in path:
            kept = self.kept.get(prefix)
            prefix = (*prefix, kept[step] if kept is not None and isinstance(step, int) and step < len(kept) else step)
        return prefix


def load(source: bytes | str, name: str) -> Loaded:
    """Parse and type a record; broken entries are reported and set aside, so that the rest is still checked."""
    result = Loaded()
    try:
        document = parse(source, name)
    except RecordError as error:
        result.broken.append((error.line, error.column, "yaml-syntax", {"found": error.message}))
        return result
    result.document = document
    for problem in document.problems:
        rule = _DOCUMENT_RULES.get(problem.code, "yaml-not-plain")
        result.broken.append((problem.line, problem.column, rule, {"found": problem.message}))
    data = document.data
    if not isinstance(data, dict):
        result.broken.append((1, 1, "record-shape", {"found": _shown(data)}))
        return result
    if data.get("schema_version") != SCHEMA_VERSION and "schema_version" in data:
        result.found.append(_version(data["schema_version"]))
        data = {**data, "schema_version": SCHEMA_VERSION}
    cuts = result.cuts
    sound = data
    for _ in range(_ROUNDS):
        try:
            result.report = Report.model_validate(sound)
            break
        except ValidationError as error:
            errors = error.errors(include_url=False, include_context=True)
        for detail in errors:
            path = result.original(detail["loc"])
            # What was set aside because it is wrong is not missing.
            if not (detail["type"] == "missing" and path in cuts):
                result.found.append(_finding(path, detail))
            if not _cut(path, detail["type"], cuts, result):
                return result
        result.kept.clear()
        sound = _without(data, (), cuts, result.kept)
    return result


def _version(stands: Any) -> Raw:
    """``schema-version``: a record of another version is not mended by its number; one in another type is."""
    path = ("schema_version",)
    if str(stands) != SCHEMA_VERSION:
        return Raw("schema-version", path, {"found": _kind(stands), "expected": f'"{SCHEMA_VERSION}"'})
    mend = Mend("set", path, SCHEMA_VERSION, certain=True)
    return Raw("value-wrong", path, {"found": _kind(stands), "expected": _EXPECTED["string_type"]},
               suggestion=f'schema_version: "{SCHEMA_VERSION}"', mend=mend)  # fmt: skip


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else "nothing" if value is None else str(value)
    if isinstance(value, dict | list):
        text = "a mapping" if isinstance(value, dict) else "a list"
    return text if len(text) <= 60 else text[:57] + "…"


def _kind(value: Any) -> str:
    """A scalar as it reads in YAML, with what it is: for where that is what is wrong with it."""
    if isinstance(value, str):
        return f'"{_shown(value)}" (text)'
    if isinstance(value, bool):
        return str(value).lower()
    return f"{_shown(value)} (a number without quotes)" if isinstance(value, int | Decimal) else _shown(value)


def _list(value: Any) -> str:
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list | tuple) else _shown(value)


def _bounded(kind: str, bounds: Mapping[str, Any]) -> str:
    """What a bound asks for, in words."""
    if kind == "string_too_short":
        least = int(bounds["min_length"])
        return f"text of at least {least} characters" if least > 1 else "text that is not empty"
    words = {"greater_than_equal": ("ge", "at least"), "greater_than": ("gt", "more than"),
             "less_than_equal": ("le", "at most"), "less_than": ("lt", "less than")}  # fmt: skip
    if kind not in words:
        return ""
    bound, word = words[kind]
    return f"a number of {word} {bounds[bound]}"


_EXPECTED = {
    "string_type": "text in quotes",
    "int_type": "a whole number without quotes",
    "bool_type": "true or false without quotes",
    "tuple_type": "a list",
    "too_long": "two numbers [start, end]",
    "missing": "this key",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
    "dict_type": "a mapping",
}


def _finding(path: Path, problem: Any) -> Raw:
    kind: str = problem["type"]
    given = problem["input"]
    facts = {"found": f'"{given}"' if isinstance(given, str) and not given.strip() else _shown(given)}
    if kind == "extra_forbidden":
        key = str(path[-1])
        known = _keys(path[:-1])
        close = get_close_matches(key, known, 1)
        return Raw("key-unknown", path, {"found": key, "expected": ", ".join(known)}, key=True,
                   suggestion=f"{close[0]}:" if close else "")  # fmt: skip
    if kind == "missing" and isinstance(path[-1], int):
        # A list that is to hold two numbers lacks the second.
        return Raw("value-wrong", path[:-1], {"found": _list(problem["input"]), "expected": _EXPECTED["too_long"]})
    if kind == "missing":
        return Raw("key-missing", path, {"expected": str(path[-1])}, suggestion=f"{path[-1]}: …")
    message = str(problem["msg"]).removeprefix("Value error, ").removeprefix("expected ")
    facts["expected"] = _EXPECTED.get(kind) or _bounded(kind, problem.get("ctx") or {}) or message
    if kind in ("string_type", "int_type", "bool_type") or isinstance(problem["input"], bool):
        facts["found"] = _kind(problem["input"])
    suggestion, mend = "", None
    if kind == "enum":
        facts["expected"] = str(problem["ctx"]["expected"])
        words = facts["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        close = get_close_matches(str(problem["input"]), words, 1)
        suggestion = f"{path[-1]}: {close[0]}" if close else ""
    elif kind == "string_pattern_mismatch":
        example = _example(path)
        such = f"text such as {example}, " if example else "text "
        pattern = problem["ctx"]["pattern"]
        facts["expected"] = "text that is not blank" if pattern == BLANKLESS else f"{such}that matches {pattern}"
    elif kind == "string_type" and type(problem["input"]) is int:
        suggestion = f'{path[-1]}: "{problem["input"]}"'
        mend = Mend("set", path, str(problem["input"]), certain=True)
    elif kind == "int_type" and isinstance(problem["input"], str) and _WHOLE.fullmatch(problem["input"]):
        suggestion = f"{path[-1]}: {problem['input']}"
        mend = Mend("set", path, int(problem["input"]), certain=True)
    elif kind == "bool_type" and problem["input"] in ("true", "false"):
        suggestion = f"{path[-1]}: {problem['input']}"
        mend = Mend("set", path, problem["input"] == "true", certain=True)
    return Raw("value-wrong", path, facts, suggestion=suggestion, mend=mend)


def _keys(path: Sequence[str | int]) -> list[str]:
    """Keys that the models know at that place."""
    model: Any = Report
    for step in path:
        if isinstance(step, int):
            continue
        info = model.model_fields.get(step) if model is not None else None
        model = _model_in(info.annotation) if info else None
    return list(model.model_fields) if model is not None else []


def _example(path: Path) -> str:
    """An example of the value there, as the model gives one."""
    model: Any = Report
    found: Any = None
    for step in path:
        if isinstance(step, str):
            found = model.model_fields.get(step) if model is not None else None
            model = _model_in(found.annotation) if found is not None else None
    return str(found.examples[0]) if found is not None and found.examples else ""


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = _model_in(argument)
        if found is not None:
            return found
    return None


_OPTIONAL = frozenset(
    {
        "indicator",
        "topic",
        "rank_of",
        "component",
        "upper",
        "denominator",
        "comparator",
        "reference",
        "scope",
        "from_bottom",
        "modality",
        "year",
        "period",
        "basis",
        "part_of",
        "section",
        "value_at",
        "url",
        "retrieved_on",
        "publisher",
        "published_on",
        "speaker",
        "congress",
        "delivered_on",
        "review_year",
        "review_from",
        "plan_to",
        "kind",
        "group",
        "announced",
        "announced_at",
    }
)


def _cut(path: Path, kind: str, cuts: set[Path], result: Loaded) -> bool:
    """Set aside what is broken: an unknown key, an optional value, else the list entry around it.

    False where nothing smaller than the record would do.
    """
    if kind == "extra_forbidden" or (path[-1] in _OPTIONAL and len(path) > 1 and path not in cuts):
        cuts.add(path)
        return True
    result.whole = False
    entries = [index for index, step in enumerate(path) if isinstance(step, int) and path[index - 1] not in _SPANS]
    if not entries:
        return False
    cuts.add(path[: entries[-1] + 1])
    return True


_SPANS = frozenset({"at", "value_at", "body", "announced_at"})
"""Lists whose numbers are no entries of their own."""


def _without(value: Any, path: Path, cuts: set[Path], kept: dict[Path, list[int]]) -> Any:
    if isinstance(value, dict):
        return {
            key: _without(below, (*path, key), cuts, kept) for key, below in value.items() if (*path, key) not in cuts
        }
    if isinstance(value, list):
        places = [index for index in range(len(value)) if (*path, index) not in cuts]
        if len(places) < len(value):
            kept[path] = places
        return [_without(value[index], (*path, index), cuts, kept) for index in places]
    return value
