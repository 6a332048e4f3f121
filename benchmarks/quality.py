"""How right drafts are: the parser held against every checked record.

``python benchmarks/quality.py [FOLDER] [--differences]`` drafts the source of each record in FOLDER (default: the
project's own) and prints each figure with its floor; ``--differences`` lists what the drafts have otherwise than the
records. Exit 1 where a floor is missed.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from baogao.converters.yaml import loads
from baogao.parsers.draft import draft
from baogao.schema.record import Report
from baogao.schema.terms import SourceKind
from baogao.text.reading import Reading, read
from baogao.text.source import open_source
from compare import Row, f1, pair, rows_of_report

DATASET = Path(__file__).resolve().parent.parent / "dataset"
DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
NUMBERED = re.compile(
    r"[（(]?[0-9一二三四五六七八九十]+(?:[）)、．.]|是)|第[一二三四五六七八九十]+[，、]|第.{1,3}部分|[—★●◆■▲]"
)
METADATA = (
    "title", "region.code", "region.name", "region.level", "region.prefecture", "region.province", "report_year",
    "review_year", "review_from", "plan_to", "congress.name", "congress.term", "congress.session", "delivered_on",
    "speaker.name", "speaker.title", "script", "coverage.complete", "source.kind", "source.publisher",
    "source.published_on", "source.encoding", "source.sha256",
)  # fmt: skip


@dataclass
class Score:
    """Counts behind one figure; a share, or an F1 where both sides have rows of their own."""

    right: int = 0
    missed: int = 0
    extra: int = 0

    def add(self, right: int, missed: int, extra: int = 0) -> None:
        self.right += right
        self.missed += missed
        self.extra += extra

    @property
    def share(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def f1(self) -> float:
        return f1(self.right, self.missed, self.extra)


FLOORS = {
    "digit runs classified": ("share", 1.0),
    "sentences placed": ("share", 1.0),
    "measures, recall": ("share", 0.99),
    "measures, precision": ("precision", 0.99),
    "label": ("share", 0.95),
    "aspect": ("share", 0.97),
    "status": ("share", 0.97),
    "comparator": ("share", 0.97),
    "headline targets": ("f1", 0.97),
    "problems": ("f1", 0.97),
    "livelihood projects": ("f1", 0.97),
    "glossary": ("f1", 0.97),
    "metadata": ("share", 1.0),
    "parts and sections": ("f1", 0.98),
    "run-in headings": ("f1", 0.92),
    "role": ("share", 0.98),
    "depth": ("share", 0.98),
    "topic": ("share", 0.95),
    "sentence in its part": ("share", 0.98),
    "section of the sentence": ("share", 0.98),
}


@dataclass
class Tally:
    """Scores by name, and what differs."""

    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    differences: list[str] = field(default_factory=list)


def main() -> None:
    parser, arguments = _arguments()
    records = sorted(arguments.folder.glob("**/reports/*/*.yaml"))
    if not records:  # nothing measured is no floor kept
        parser.error(f"{arguments.folder}: no records there; name a folder that holds reports/ and sources/")
    whole = Tally()
    singles: dict[str, Tally] = {}
    for path in records:
        record = loads(path.read_bytes(), str(path))
        tally = Tally()
        compare_record(record, path.parents[2] / record.metadata.source.file, tally)
        singles[record.id] = tally
        for name, score in tally.scores.items():
            whole.scores[name].add(score.right, score.missed, score.extra)
    print(f"{'figure':26} {'floor':>6} {'all':>7}  " + " ".join(f"{name:>11}" for name in singles))
    failed = False
    for name, (kind, floor) in FLOORS.items():
        value = getattr(whole.scores[name], kind)
        failed |= value < floor
        each = " ".join(f"{getattr(tally.scores[name], kind):11.4f}" for tally in singles.values())
        print(f"{name:26} {floor:6.2f} {value:7.4f}{'!' if value < floor else ' '} {each}")
    if arguments.differences:
        for name, tally in singles.items():
            print(f"\n{name}", *tally.differences, sep="\n  ")
    sys.exit(failed)


def _arguments() -> tuple[argparse.ArgumentParser, argparse.Namespace]:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=DATASET, help="holds reports/ and sources/")
    parser.add_argument("--differences", action="store_true", help="list what differs")
    return parser, parser.parse_args()


def compare_record(record: Report, source: Path, tally: Tally) -> None:
    """Draft ``source`` and count how far the draft says what the checked ``record`` says."""
    mine = draft(source)
    opened = open_source(source.read_bytes())
    reading = read(
        opened.text,
        script=opened.script,
        furniture=mine.metadata.furniture,
        corrections=mine.metadata.corrections,
        start=opened.start,
        end=opened.end,
    )
    _complete(mine, reading, tally)
    ours, theirs = rows_of_report(mine), rows_of_report(record)
    _measures(ours, theirs, reading, tally)
    for kind, name in (
        ("target", "headline targets"),
        ("problem", "problems"),
        ("project", "livelihood projects"),
        ("glossary", "glossary"),
    ):
        found = pair(theirs, ours, kind)
        tally.scores[name].add(len(found.both), len(found.left), len(found.right))
        _tell(tally, name, found.left, found.right, reading)
    _outline(mine, record, reading, tally)
    _places(mine, record, reading, tally)
    for name in METADATA:
        expected, found_value = _at(record, name), _at(mine, name)
        if name == "source.kind" and expected == "other":
            continue  # the reader's word that the text does not say where it comes from
        if expected is not None or found_value is not None:
            tally.scores["metadata"].add(expected == found_value, expected != found_value)
            if expected != found_value:
                tally.differences.append(f"metadata {name}: {found_value} for {expected}")


def _complete(mine: Report, reading: Reading, tally: Tally) -> None:
    start, end = reading.clean_span(*mine.metadata.body)
    covered = bytearray(len(reading.text) + 1)
    numbered = bytearray(len(reading.text) + 1)
    for _, item in mine.bearers():
        first, last = reading.clean_span(*item.at)
        covered[first:last] = b"\1" * (last - first)
        for measure in item.measures:
            _mark(numbered, reading.clean_span(*measure.at))
    for target in mine.targets:
        if target.value_at is not None:
            _mark(numbered, reading.clean_span(*target.value_at))
    for number in mine.numbers:
        _mark(numbered, reading.clean_span(*number.at))
    for run in DIGITS.finditer(reading.text, start, end):
        whole = all(numbered[run.start() : run.end()])
        tally.scores["digit runs classified"].add(whole, not whole)
    lost = sum(1 for at in range(start, end) if not covered[at] and reading.text[at] != " ")
    tally.scores["sentences placed"].add(end - start - lost, lost)


def _mark(flags: bytearray, span: tuple[int, int]) -> None:
    flags[span[0] : span[1]] = b"\1" * (span[1] - span[0])


def _measures(ours: list[Row], theirs: list[Row], reading: Reading, tally: Tally) -> None:
    found = pair(theirs, ours, "measure")
    same = [
        (right, left)
        for right, left in found.both
        if all(right.says.get(key) == left.says.get(key) for key in ("value", "upper", "unit"))
    ]
    wrong = len(found.both) - len(same)
    for name in ("measures, recall", "measures, precision"):
        tally.scores[name].add(len(same), len(found.left) + wrong, len(found.right) + wrong)
    _tell(tally, "measure", found.left, found.right, reading)
    for right, left in found.both:
        for key in ("value", "upper", "unit"):
            if right.says.get(key) != left.says.get(key):
                _differs(tally, reading, left, key, left.says.get(key), right.says.get(key))
    for right, left in same:
        for key in ("label", "aspect", "status", "comparator"):
            equal = right.says.get(key) == left.says.get(key)
            tally.scores[key].add(equal, not equal)
            if not equal:
                _differs(tally, reading, left, key, left.says.get(key), right.says.get(key))


def _outline(mine: Report, record: Report, reading: Reading, tally: Tally) -> None:
    ours = {heading.at: heading for heading in mine.outline}
    theirs = {heading.at: heading for heading in record.outline}
    for at in sorted(ours.keys() | theirs.keys()):
        heading = theirs.get(at) or ours[at]
        # Numbered or on a line of its own: a part or section; else run in.
        name = "parts and sections" if _stands_out(heading.heading) else "run-in headings"
        tally.scores[name].add(at in ours and at in theirs, at not in ours, at not in theirs)
        if at not in ours or at not in theirs:
            tally.differences.append(f"heading {'missed' if at not in ours else 'extra'}: {at} {heading.heading}")
            continue
        for key in ("role", "depth", "topic"):
            left, right = getattr(ours[at], key), getattr(theirs[at], key)
            tally.scores[key].add(left == right, left != right)
            if left != right:
                tally.differences.append(f"heading {key}: {left} for {right}: {heading.heading}")


def _stands_out(heading: str) -> bool:
    return NUMBERED.match(heading) is not None or heading[-1] not in "。！!"


def _places(mine: Report, record: Report, reading: Reading, tally: Tally) -> None:
    ours, theirs = _parts(mine), _parts(record)
    headings = [{heading.id: heading.at for heading in report.outline} for report in (mine, record)]
    for at, (part, section) in theirs.items():
        own = ours.get(at)
        equal = own is not None and own[0] == part
        tally.scores["sentence in its part"].add(equal, not equal)
        words = reading.of(*at)[:40]
        if not equal:
            tally.differences.append(f"place: {own and own[0]} for {part}: {at} {words}")
        if own is None:
            continue
        under = [found.get(name or "") for found, name in zip(headings, (own[1], section), strict=True)]
        tally.scores["section of the sentence"].add(under[0] == under[1], under[0] != under[1])
        if under[0] != under[1]:
            tally.differences.append(f"section: {own[1]} for {section}: {at} {words}")


def _parts(report: Report) -> dict[tuple[int, int], tuple[str, str | None]]:
    return {item.at: (part.value, getattr(item, "section", None)) for part, item in _placed(report)}


def _placed(report: Report) -> Iterator[tuple[Any, Any]]:
    return ((part, item) for part, item in report.bearers() if part.value != "outline")


def _at(report: Report, name: str) -> object:
    value: Any = report.metadata
    for step in name.split("."):
        value = getattr(value, step, None)
    return None if value is SourceKind.OTHER else value  # no text says that it came from nowhere in particular


def _tell(tally: Tally, kind: str, missed: list[Row], extra: list[Row], reading: Reading) -> None:
    for word, rows in (("missed", missed), ("extra", extra)):
        for row in rows:
            said = " ".join(f"{key}={value}" for key, value in row.says.items())
            tally.differences.append(f"{kind} {word}: {row.at} {reading.of(*row.at)[:60]} {said}")


def _differs(tally: Tally, reading: Reading, row: Row, key: str, found: object, expected: object) -> None:
    tally.differences.append(f"measure {key}: {found} for {expected}: {row.at} {reading.of(*row.at)}")


if __name__ == "__main__":
    main()
