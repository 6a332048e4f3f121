"""One record through all rules, in the order in which errors cause each other."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from ..converters.yaml_format import rewrite
from ..converters.yaml_places import Node, Place, places
from ..schema.items import Waiver
from ..schema.record import Report
from ..text.decode import redecode
from . import (
    corrections,
    evidence,
    furniture,
    identity,
    judgement,
    measures,
    partition,
    sorting,
    spans,
    stated,
    structure,
    targets,
    vocabularies,
)
from .across import Facts, facts_of
from .context import Bearer, Context, Raw, place_in
from .finding import Excerpt, Finding, written
from .finding import Path as Steps
from .model import Loaded, load
from .resaved import as_it_was, doubt, without_what_follows
from .rules import catalogue, rank
from .source import ENCODINGS, SourceError, Stored, read_source
from .vocabulary import Vocabulary

__all__ = ["CHECKS", "Checked", "Examined", "check_record", "examine"]

CHECKS: tuple[Callable[[Context], None], ...] = (
    corrections.check_corrections,
    furniture.check_furniture,
    spans.check_spans,
    spans.check_texts,
    spans.check_announced,
    partition.check_partition,
    partition.check_numbers,
    sorting.check_lists,
    sorting.check_sentences,
    structure.check_outline,
    structure.check_ids,
    structure.check_sections,
    identity.check_region,
    identity.check_script,
    identity.check_years,
    identity.check_address,
    identity.check_review,
    evidence.check_evidence,
    evidence.check_congress,
    stated.check_stated,
    targets.check_targets,
    measures.check_measures,
    vocabularies.check_vocabularies,
    judgement.check_judged,
)
"""What looks at a record and its source; each adds its findings, none needs another."""

_AROUND = 30
"""Characters of the sentence shown on either side of what is marked."""


@dataclass(slots=True)
class Checked:
    """What came of checking one record file."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    waived: dict[str, int] = field(default_factory=dict)
    """How many findings of a rule the record silences."""
    facts: Facts | None = None
    """What other records are held against; None where the record could not be read."""
    sha256: str = ""
    """Hash of the bytes that were checked."""
    source_file: str = ""
    """``source.file`` of the record."""
    source_sha256: str = ""
    """Hash of the source that was read; empty where none was."""


def check_record(
    data: bytes | str,
    path: Path,
    *,
    name: str | None = None,
    vocabulary: Vocabulary | None = None,
    hints: bool = False,
    root: Path | None = None,
    original: bytes | None = None,
) -> Checked:
    """Check one record. ``path`` says where its source is looked for, ``name`` how findings call it.

    ``original`` are the bytes of its source where they are at hand; nothing is looked for then.
    """
    name = name or str(path)
    vocabulary = vocabulary or Vocabulary()
    loaded = load(data, name)
    result = Checked(name, sha256=hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest())
    raws = loaded.found
    context: Context | None = None
    if loaded.report is not None:
        report = loaded.report
        result.source_file = report.metadata.source.file
        stored = None if original is None else Stored(path, original)
        examined = examine(report, path, name, vocabulary, hints=hints, root=root, whole=loaded.whole, stored=stored)
        context = examined.context
        if examined.stored is not None:
            result.source_sha256 = examined.stored.sha256
        if context is not None:
            result.facts = facts_of(report)
        raws = raws + [_moved(found, loaded) for found in examined.found if not _set_aside(found, loaded)]
        if hints and loaded.document is not None and loaded.whole:
            raws = raws + _layout(loaded.document.text, report)
        raws, result.waived = _waive(raws, report.waivers)
        raws = without_what_follows(raws)
    result.findings = _placed(raws, loaded, name, context)
    return result


def _layout(text: str, report: Report) -> list[Raw]:
    """``not-canonical``: where the file first differs from what the formatter makes of it."""
    canonical = rewrite(text, report)
    if canonical == text:
        return []
    lines = zip(text.splitlines(), canonical.splitlines(), strict=False)
    first = next((n for n, (is_, should) in enumerate(lines, start=1) if is_ != should), 1)
    return [Raw("not-canonical", (), {"found": f"line {first}"})]


class Examined(NamedTuple):
    """What the rules found in a typed record, before anything has a place in a file."""

    found: list[Raw]
    context: Context | None
    """None where the source could not be read."""
    stored: Stored | None


def examine(
    report: Report,
    path: Path,
    name: str,
    vocabulary: Vocabulary,
    *,
    hints: bool = False,
    root: Path | None = None,
    whole: bool = True,
    stored: Stored | None = None,
) -> Examined:
    """Hold a typed record against its source, ``stored`` where it was read already."""
    raw, stored, found = _source(report, path, root or vocabulary.root, stored)
    if raw is None:
        return Examined(found, None, stored)
    context = place_in(report, name, raw, vocabulary, hints=hints, whole=whole)
    for check in CHECKS:
        check(context)
    identity.check_file_name(context, path)
    _keep_ids(context.found)
    if any(problem.rule == "source-hash" for problem in found):
        doubt(context.found)
    return Examined(found + context.found, context, stored)


def _keep_ids(found: list[Raw]) -> None:
    """While a target is missing the ids of the others are left alone: they are right again once it is written."""
    if any(raw.rule == "target-left-out" for raw in found):
        for raw in found:
            if raw.rule == "id-number" and raw.path[0] == "targets" and raw.mend is not None:
                raw.mend, raw.suggestion = replace(raw.mend, certain=False), ""


def _set_aside(raw: Raw, loaded: Loaded) -> bool:
    """Whether the field that a finding misses stands in the file, but was set aside as wrong."""
    if raw.rule not in ("evidence-empty", "stated-missing"):
        return False
    field = ("metadata", *raw.facts["field"].split("."))
    return any(path[: len(field)] == field or field[: len(path)] == path for path in loaded.cuts)


def _moved(raw: Raw, loaded: Loaded) -> Raw:
    raw.path = loaded.original(raw.path)
    return raw


def _source(
    report: Report, path: Path, root: Path | None, stored: Stored | None
) -> tuple[str | None, Stored | None, list[Raw]]:
    source = report.metadata.source
    where: Steps = ("metadata", "source")
    try:
        stored = stored or read_source(source.file, path, root)
    except SourceError as error:
        return None, None, [Raw(error.rule, (*where, "file"), {"found": error.found})]
    problems = []
    data = stored.data
    before = None if stored.sha256 == source.sha256 else as_it_was(data, source.sha256)
    if before is not None:
        data, change = before
        problems.append(Raw("source-resaved", (*where, "sha256"), {"found": change}))
    elif stored.sha256 != source.sha256:
        facts = {"found": source.sha256[:12] + "…", "expected": stored.sha256[:12] + "…"}
        problems.append(Raw("source-hash", (*where, "sha256"), facts, suggestion=f'sha256: "{stored.sha256}"'))
    encoding = source.encoding.lower()
    if encoding not in ENCODINGS:
        close = next(iter(get_close_matches(encoding, sorted(ENCODINGS), 1)), "")
        expected = f"an encoding that is known here: {', '.join(sorted(ENCODINGS))}"
        facts = {"found": source.encoding, "expected": expected}
        return None, stored, [*problems, Raw("source-encoding", (*where, "encoding"), facts,
                                             suggestion=f"encoding: {close}" if close else "")]  # fmt: skip
    text = redecode(data, encoding)
    lost = text.count("\ufffd")
    if lost > 20 + len(text) // 100:
        expected = f"one in which it can be read; in this {lost} of its {len(text)} characters cannot"
        facts = {"found": source.encoding, "expected": expected}
        return None, stored, [*problems, Raw("source-encoding", (*where, "encoding"), facts)]
    return text, stored, problems


def _waive(raws: list[Raw], waivers: Sequence[Waiver]) -> tuple[list[Raw], dict[str, int]]:
    """Take out what the record silences; waivers that silence nothing are findings themselves."""
    rules = catalogue() if waivers else {}
    kept: list[Raw] = []
    waived: dict[str, int] = {}
    used: set[int] = set()
    for raw in raws:
        for index, waiver in enumerate(waivers):
            inside = waiver.at is None or (raw.at and waiver.at[0] <= raw.at[0] and raw.at[1] <= waiver.at[1])
            if waiver.rule == raw.rule and inside and rules[raw.rule].waivable:
                used.add(index)
                waived[raw.rule] = waived.get(raw.rule, 0) + 1
                break
        else:
            kept.append(raw)
    for index, waiver in enumerate(waivers):
        if waiver.rule not in rules or not rules[waiver.rule].waivable:
            kept.append(Raw("waiver-unknown", ("waivers", index, "rule"), {"found": waiver.rule}))
        elif index not in used:
            kept.append(Raw("waiver-unused", ("waivers", index), {"found": waiver.rule}))
    return kept, waived


def _placed(raws: list[Raw], loaded: Loaded, name: str, context: Context | None) -> list[Finding]:
    """Give every finding its line and column and its sentence; sorted by cause, then by place, each once."""
    rules = catalogue() if raws or loaded.broken else {}
    findings = [
        Finding(rule, rules[rule].severity, name, line, column, line, column + 1, "", facts)
        for line, column, rule, facts in loaded.broken
    ]
    if raws and loaded.document is not None:
        root = places(loaded.document.text)
        findings += [_finding(raw, root, name, context) for raw in raws]
    findings.sort(key=lambda f: (rank(f.rule), f.line, f.column, f.path))
    unique: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        unique.setdefault((finding.rule, finding.line, finding.column, *finding.facts.items()), finding)
    return list(unique.values())


def _finding(raw: Raw, root: Node, name: str, context: Context | None) -> Finding:
    node, steps = root.find(raw.path)
    place: Place = node.key if raw.key and node.key and steps == len(raw.path) else node.place
    if steps < len(raw.path) and node.key and not node.flow:
        place = node.key  # a key that is not there: point at the key of what should hold it
    elif node.children and not node.flow and place.end_line > place.line:
        place = place._replace(end_line=place.line, end=place.start + 1)
    column = place.column + (place.end - place.start if place.end_line == place.line else 1)
    excerpt = _excerpt(context, raw.at) if raw.at and context else None
    return Finding(
        raw.rule, catalogue()[raw.rule].severity, name, place.line, place.column, place.end_line, column,
        written(raw.path), raw.facts, raw.suggestion, excerpt, raw.mend,
    )  # fmt: skip


def _excerpt(context: Context, at: tuple[int, int]) -> Excerpt | None:
    reading = context.reading
    start, end = reading.clean_span(*at)
    if start >= end:
        return Excerpt(context.raw[max(0, at[0] - _AROUND) : at[0]], context.raw[at[0] : at[1]],
                       context.raw[at[1] : at[1] + _AROUND], at)  # fmt: skip
    bearer = _around(context.bearers, start, end)
    first = max(bearer.start if bearer else 0, start - _AROUND)
    last = min(bearer.end if bearer else len(reading.text), end + _AROUND)
    marked = reading.text[start:end]
    if len(marked) > 4 * _AROUND:
        marked = f"{marked[: 2 * _AROUND]}…{marked[-_AROUND:]}"
    before, after = reading.text[first:start], reading.text[end:last]
    if bearer and first > bearer.start:
        before = "…" + before
    if bearer and last < bearer.end:
        after += "…"
    return Excerpt(before, marked, after, at)


def _around(bearers: list[Bearer], start: int, end: int) -> Bearer | None:
    return next((b for b in bearers if b.start <= start and end <= b.end), None)
