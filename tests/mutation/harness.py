"""Changes a record in every way a typing hand does, and asks the validator about each.

``python tests/mutation/harness.py [--per-field N] [RECORD…]`` prints the table, field by field, with the survivors;
``--per-field 0`` tries every mutant there is (a quarter of a million of the packaged records, an hour of one core).
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from baogao.checks import context as checked_context
from baogao.checks import measures as checked_measures
from baogao.checks.context import Raw, place_in
from baogao.checks.engine import CHECKS, Examined, examine
from baogao.checks.finding import Severity, written
from baogao.checks.rules import catalogue
from baogao.checks.spans import check_texts
from baogao.checks.vocabulary import configured, find_config
from baogao.converters.yaml_reader import parse
from baogao.schema.record import Report
from pydantic import ValidationError

Path_ = tuple[str | int, ...]

LISTS = ("outline", "achievements", "problems", "targets", "tasks", "context", "glossary", "numbers")
JUDGED = frozenset(
    {"aspect", "status", "topic", "role", "kind", "modality", "period", "scope", "rank_of", "basis", "part_of", "year"}
)
"""Fields that only judgement decides, or whose word is checked but not its reach."""


NEEDED = frozenset(
    {"title", "report_year", "review_year", "congress.name", "delivered_on", "speaker.name", "speaker.title",
     "source.publisher", "source.published_on"}
)  # fmt: skip
"""Fields whose evidence may not be left out; that of others only repeats what is said elsewhere."""


@dataclass(frozen=True)
class Mutant:
    """One change: which field it touches, where, and how it now reads."""

    field: str
    path: Path_
    change: str
    data: dict[str, Any] = field(repr=False, compare=False)


class Mutator:
    """Makes the mutants of one record, at most ``limit`` of each field and kind; all of them for 0."""

    def __init__(self, data: dict[str, Any], raw: str, limit: int, seed: int = 0) -> None:
        self.data = data
        self.raw = raw
        self.limit = limit
        self.random = random.Random(seed)
        self.whole = bool(data["metadata"]["coverage"]["complete"])
        self.sites: dict[str, list[tuple[Path_, Any, str]]] = defaultdict(list)
        self._collect()

    def mutants(self) -> Iterator[Mutant]:
        """Yield the mutants, field by field."""
        for name, sites in self.sites.items():
            some = 0 < self.limit < len(sites)
            chosen = self.random.sample(sites, self.limit) if some else sites
            for path, value, change in chosen:
                yield Mutant(name, path, change, self._with(path, value))

    def _with(self, path: Path_, value: Any) -> dict[str, Any]:
        """A copy with another value at a path; the nodes beside the path are shared."""
        root: Any = dict(self.data)
        node = root
        for step in path[:-1]:
            node[step] = copy.copy(node[step])
            node = node[step]
        if value is _GONE:
            del node[path[-1]]
        else:
            node[path[-1]] = value
        return root

    def _add(self, name: str, path: Path_, value: Any, change: str) -> None:
        self.sites[name].append((path, value, change))

    def _collect(self) -> None:
        self._metadata()
        for name in LISTS:
            self._entries(name, (name,), self.data.get(name) or [])
        projects = self.data.get("livelihood_projects") or {}
        self._entries("livelihood", ("livelihood_projects", "items"), projects.get("items") or [])
        if "announced" in projects:
            self._add("announced", ("livelihood_projects", "announced"), projects["announced"] + 1, "+1")

    def _entries(self, name: str, prefix: Path_, entries: list[dict[str, Any]]) -> None:
        for index, entry in enumerate(entries):
            path = (*prefix, index)
            self._add(f"{name} left out", prefix, entries[:index] + entries[index + 1 :], f"without {index}")
            self._add(f"{name} doubled", prefix, [*entries[: index + 1], *entries[index:]], f"{index} twice")
            if index + 1 < len(entries) and entries[index] != entries[index + 1]:
                swapped = [*entries[:index], entries[index + 1], entries[index], *entries[index + 2 :]]
                self._add(f"{name} swapped", prefix, swapped, f"{index} and {index + 1}")
            self._fields(path, entry, target=name == "targets")
            measures = entry.get("measures") or []
            below = (*path, "measures")
            for number, measure in enumerate(measures):
                self._add("measure left out", below, measures[:number] + measures[number + 1 :], str(measure["label"]))
                self._add("measure doubled", below, [*measures[: number + 1], *measures[number:]], "twice")
                self._fields((*below, number), measure, target=False, measure=True)
                if number + 1 < len(measures) and measure["value"] != measures[number + 1]["value"]:
                    self._swap(below, measures, number)

    def _swap(self, path: Path_, measures: list[dict[str, Any]], number: int) -> None:
        first, second = measures[number], measures[number + 1]
        swapped = [
            *measures[:number],
            {**first, "value": second["value"]},
            {**second, "value": first["value"]},
            *measures[number + 2 :],
        ]
        self._add("two values swapped", path, swapped, f"{first['value']} and {second['value']}")

    def _fields(self, path: Path_, entry: dict[str, Any], *, target: bool, measure: bool = False) -> None:
        for key, value in entry.items():
            where = (*path, key)
            if key in ("at", "value_at", "announced_at"):
                self._span("span end", where, value)
            elif key in ("text", "heading", "term", "definition"):
                self._text(key if path[0] != "numbers" else "number text", where, value)
            elif key in ("value", "upper", "denominator") and value is not None:
                self._number(key, where, value)
            elif key in ("label", "modality", "period", "scope", "reference", "part_of"):
                self._text(key, where, value)
            elif key in _CHOICES:
                for other in _CHOICES[key]:
                    if other != value:
                        self._add(key, where, other, f"{value} -> {other}")
            elif key in ("depth", "component", "year"):
                orphan = key == "depth" and "parent" not in entry and not self.whole
                self._add("depth without a parent" if orphan else key, where, value + 1, "+1")
            elif key in ("id", "section", "parent"):
                self._add(key, where, _other_id(value), f"{value} -> {_other_id(value)}")
            elif key in ("indicator", "topic"):
                for other in (f"{value}x", "steel_output" if key == "indicator" else "opening_up"):
                    if other != value:
                        self._add(key, where, other, f"{value} -> {other}")
                self._add(f"{key} dropped", where, _GONE, "dropped")
            elif key == "unit":
                self._unit(where, value)
        if measure and entry["aspect"] == "rank":
            turned = not entry.get("from_bottom")
            self._add("from_bottom", (*path, "from_bottom"), turned or _GONE, "turned")
        if (measure or target) and "comparator" not in entry:
            for other in ("about", "gte", "gt", "lte", "lt"):
                self._add("comparator", (*path, "comparator"), other, f"eq -> {other}")

    def _span(self, name: str, path: Path_, value: list[int]) -> None:
        for end, by in ((0, -1), (0, 1), (1, -1), (1, 1)):
            changed = list(value)
            changed[end] += by
            self._add(name, path, changed, f"{'start' if end == 0 else 'end'} {by:+}")

    def _text(self, name: str, path: Path_, value: str) -> None:
        for index in range(len(value)):
            if len(value) > 1:
                self._add(name, path, value[:index] + value[index + 1 :], f"without {value[index]!r} at {index}")
            other = "7" if value[index] != "7" and value[index].isdigit() else "的" if value[index] != "的" else "地"
            self._add(name, path, value[:index] + other + value[index + 1 :], f"{value[index]!r} -> {other!r}")
            if index + 1 < len(value) and value[index] != value[index + 1]:
                turned = value[:index] + value[index + 1] + value[index] + value[index + 2 :]
                self._add(name, path, turned, f"{value[index : index + 2]!r} turned round")

    def _number(self, name: str, path: Path_, value: Any) -> None:
        text = str(value)
        for index, digit in enumerate(text):
            if digit.isdigit():
                changed = text[:index] + str((int(digit) + 1) % 10) + text[index + 1 :]
                self._add(name, path, _decimal(changed), f"{text} -> {changed}")
        if text != "0":
            self._add(f"{name} sign", path, _decimal(text[1:] if text[0] == "-" else f"-{text}"), "sign")
        self._add(f"{name} point", path, _decimal(f"{text}0" if "." not in text else text.replace(".", "")), "point")

    def _unit(self, path: Path_, value: str) -> None:
        for other in ("亿元", "万元", "个", "%", "万亩"):
            if other != value:
                self._add("unit", path, other, f"{value} -> {other}")
        for index in range(len(value)):
            self._add("unit", path, value[:index] + value[index + 1 :], f"{value} without {value[index]}")

    def _metadata(self) -> None:
        metadata = self.data["metadata"]
        top: Path_ = ("metadata",)
        for index, digit in enumerate(self.data["id"]):
            if digit.isdigit():
                changed = self.data["id"][:index] + str((int(digit) + 1) % 10) + self.data["id"][index + 1 :]
                self._add("record id", ("id",), changed, changed)
        for key, value in (metadata.get("region") or {}).items():
            if key == "level":
                for other in ("province", "prefecture", "county"):
                    if other != value:
                        self._add("region level", (*top, "region", key), other, other)
            else:
                self._text(f"region {key}", (*top, "region", key), value)
        for key in ("report_year", "review_year"):
            if key in metadata:
                for by in (-1, 1):
                    self._add(key, (*top, key), metadata[key] + by, f"{by:+}")
        for path in (
            ("title",),
            ("congress", "name"),
            ("speaker", "name"),
            ("speaker", "title"),
            ("source", "publisher"),
        ):
            value = _at(metadata, path)
            if value is not None:
                self._text(".".join(path), (*top, *path), value)
        for key in ("term", "session"):
            if key in (metadata.get("congress") or {}):
                self._add(f"congress.{key}", (*top, "congress", key), metadata["congress"][key] + 1, "+1")
        for path in (("delivered_on",), ("source", "published_on")):
            value = _at(metadata, path)
            if value is not None:
                for index in (3, 5, 6, 8, 9):
                    changed = value[:index] + str((int(value[index]) + 1) % 10) + value[index + 1 :]
                    self._add(".".join(path), (*top, *path), changed, changed)
        self._add("script", (*top, "script"), "hans" if metadata["script"] == "hant" else "hant", "the other")
        digest = metadata["source"]["sha256"]
        for index in range(0, 64, 7):
            changed = digest[:index] + ("0" if digest[index] != "0" else "1") + digest[index + 1 :]
            self._add("sha256", (*top, "source", "sha256"), changed, f"character {index}")
        self._text("source.file", (*top, "source", "file"), metadata["source"]["file"])
        for other in ("big5", "utf-16-le", "gb18030", "utf-8"):
            if other != metadata["source"]["encoding"]:
                self._add("encoding", (*top, "source", "encoding"), other, other)
        self._span("body", (*top, "body"), metadata["body"])
        for name, span in (metadata.get("evidence") or {}).items():
            self._span("evidence span", (*top, "evidence", name), span)
            implied = name.split(".")[0] != name and name.split(".")[0] in (
                *metadata["evidence"],
                *(metadata.get("inferred") or ()),
            )
            if name in NEEDED and not implied:
                self._add("evidence dropped", (*top, "evidence", name), _GONE, name)
        self._spans_of("furniture", metadata.get("furniture") or [], metadata["body"])
        self._corrections(metadata.get("corrections") or [])

    def _spans_of(self, name: str, spans: list[list[int]], body: list[int]) -> None:
        for index, span in enumerate(spans):
            inside = body[0] <= span[0] < body[1]
            which = name if inside else f"{name} outside the body"
            self._span(which, ("metadata", name, index), span)
            rest = spans[:index] + spans[index + 1 :]
            beside = " beside evidence" if not inside and self._tells(span) else ""
            self._add(f"{which}{beside} left out", ("metadata", name), rest, f"without {index}")

    def _tells(self, span: list[int]) -> bool:
        """True where the line of a span holds evidence, too."""
        start = self.raw.rfind("\n", 0, span[0]) + 1
        end = self.raw.find("\n", span[0])
        evidence = (self.data["metadata"].get("evidence") or {}).values()
        return any(first < end and start < last for first, last in evidence)

    def _corrections(self, fixes: list[dict[str, Any]]) -> None:
        for index, fix in enumerate(fixes):
            path: Path_ = ("metadata", "corrections", index)
            rest = fixes[:index] + fixes[index + 1 :]
            self._add("correction left out", path[:-1], rest, f"without {index}")
            self._span("correction span", (*path, "at"), fix["at"])
            self._text("correction.original", (*path, "original"), fix["original"])
            self._text("correction.corrected", (*path, "corrected"), fix["corrected"])


_GONE = object()
_CHOICES = {
    "comparator": ("eq", "about", "gte", "gt", "lte", "lt"),
    "aspect": ("level", "count", "growth", "change", "share", "ratio", "rank", "threshold"),
    "status": ("achieved", "target", "background"),
    "kind": ("name", "time", "ordinal"),
    "role": ("review", "problems", "targets", "plan", "livelihood", "governance"),
}


def _decimal(text: str) -> Any:
    from decimal import Decimal

    return Decimal(text)


def _other_id(value: str) -> str:
    last = value[-1]
    return value[:-1] + str((int(last) + 1) % 10)


def _at(data: dict[str, Any], path: tuple[str, ...]) -> Any:
    node: Any = data
    for step in path:
        if not isinstance(node, dict) or step not in node:
            return None
        node = node[step]
    return node


class Judge:
    """The validator, asked about one record again and again. What depends on no mutant is worked out once."""

    def __init__(self, record: Path) -> None:
        self.record = record
        self.data: dict[str, Any] = parse(record.read_bytes(), str(record)).data
        self.vocabulary = configured(find_config(record))
        whole = self._examined(Report.model_validate(self.data))
        assert whole.context is not None
        self.raw = whole.context.raw
        self.baseline = {_key(found) for found in whole.found}

    def _examined(self, report: Report) -> Examined:
        return examine(report, self.record, self.record.name, self.vocabulary)

    def caught(self, mutant: Mutant) -> bool:
        """True where a rule objects to the mutant and did not object to the record."""
        try:
            report = Report.model_validate(mutant.data)
        except ValidationError:
            return True
        if mutant.path[0] in ("metadata", "id"):
            return self._new(self._examined(report).found)
        context = place_in(report, self.record.name, self.raw, self.vocabulary)
        for check in (check_texts, *CHECKS):  # what finds most mutants first
            check(context)
            if self._new(context.found):
                return True
        return False

    def _new(self, found: list[Raw]) -> bool:
        return any(
            _key(raw) not in self.baseline and catalogue()[raw.rule].severity is not Severity.HINT for raw in found
        )


def _key(raw: Raw) -> tuple[str, Path_, str]:
    return raw.rule, raw.path, str(raw.facts)


def remember() -> None:
    """Read each sentence and each source once, however many mutants there are: both are pure functions."""
    for module, name in ((checked_measures, "measures"), (checked_measures, "target"), (checked_context, "read")):
        function = getattr(module, name)
        if not hasattr(function, "cache_clear"):
            setattr(module, name, lru_cache(maxsize=20_000)(function))


@dataclass
class Row:
    """One line of the table."""

    tried: int = 0
    found: int = 0
    survivors: list[str] = field(default_factory=list)


def table(records: list[Path], limit: int, seed: int = 0, without: Sequence[str] = ()) -> dict[str, Row]:
    """Try the mutants of every record, but for some fields; rows by field, in the order they were met."""
    rows: dict[str, Row] = {}
    remember()
    for record in records:
        judge = Judge(record)
        for mutant in Mutator(judge.data, judge.raw, limit, seed).mutants():
            if mutant.field in without:
                continue
            row = rows.setdefault(mutant.field, Row())
            row.tried += 1
            if judge.caught(mutant):
                row.found += 1
            else:
                row.survivors.append(f"{record.stem} {written(mutant.path)}: {mutant.change}")
    return rows


def judged(name: str) -> bool:
    """True for fields of which only a person can say what is right."""
    return name.split(" ")[0] in JUDGED or name.startswith(("depth without", "furniture outside the body beside"))


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("records", nargs="*", type=Path)
    parser.add_argument("--per-field", type=int, default=40)
    parser.add_argument("--without", action="append", default=[], metavar="FIELD", help="a field to pass over")
    parser.add_argument("--show", type=int, default=8, help="survivors shown of a field")
    options = parser.parse_args()
    root = Path(__file__).parents[2] / "dataset" / "reports"
    rows = table(options.records or sorted(root.rglob("*.yaml")), options.per_field, without=options.without)
    tried = found = 0
    for name, row in sorted(rows.items(), key=lambda item: (judged(item[0]), item[0])):
        share = f"{100 * row.found / row.tried:.1f}%"
        print(f"{'judged ' if judged(name) else ''}{name:32} {row.found:6}/{row.tried:<6} {share:>7}")
        if not judged(name):
            tried, found = tried + row.tried, found + row.found
        for survivor in row.survivors[: options.show]:
            print(f"    {survivor}")
    print(f"evidence fields: {found} of {tried} mutants found")
    return 0 if found == tried else 1


if __name__ == "__main__":
    sys.exit(main())
