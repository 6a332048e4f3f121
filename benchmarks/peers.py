"""Drafting held against the two libraries that also read quantities out of Chinese text.

``python benchmarks/peers.py`` gives the project's undamaged sources to ``baogao.draft``, to the number and
number-with-unit models of *recognizers-text-suite* and to the money extractor of *jionlp* (the only quantities that it
looks for), in one process on one core, and prints for each

- characters a second, the best of several runs after one that warms up, and how many times as fast drafting is. A
  draft does all its work (outline, items, metadata, labels), the peers find numbers only. recognizers-text is run on
  each text as a whole, which suits it best, and on each sentence, which one needs who wants to know where a number
  stands;
- recall: of the distinct spans of measures in the checked records (the number through its unit), how many some answer
  overlaps with the right number (*number*: the value times its 万 or 亿, sign aside; of a range either end), and how
  many an answer covers whole, unit and all (*quantity*). Labels and all else that a measure says are not asked.

Last figures (Python 3.11, one of two busy cores; load moves the rates, hardly the ratios): drafting 20 times as fast
as recognizers-text on whole texts and 59 times sentence by sentence; quantities found 100% (on the records that the
parser was made with), 46% and 12%; jionlp, which does a small part of the work, is more than twice as fast as drafting.

Exit 1 where drafting is less than fifty times as fast as recognizers-text sentence by sentence, or finds fewer
quantities than a peer. The peers need old packages: install them apart, with the project,

    python -m venv peers && peers/bin/pip install -e '.[peers]' && peers/bin/python benchmarks/peers.py

Without them the script prints the project's own figures and says so.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from baogao.converters.yaml import loads
from baogao.parsers.draft import draft
from baogao.schema.record import Report
from baogao.schema.vocabulary import scales
from baogao.text.source import open_source

DATASET = Path(__file__).resolve().parent.parent / "dataset"
FLOOR = 50
REPEATS = 3
SENTENCE = re.compile(r"[^。！？；\n]+[。！？；\n]*")
CLOSE = Decimal("0.000001")


class Answer(NamedTuple):
    """A number found, with its value in ones."""

    start: int
    end: int
    value: Decimal | None


class Tool(NamedTuple):
    """A way to find the quantities of a text."""

    name: str
    run: Callable[[str], object]
    """What is timed."""
    answers: Callable[[str], Iterable[Answer]]


class Figures(NamedTuple):
    """What a tool did."""

    rate: float
    number: float
    quantity: float


def main() -> None:
    cases = list(_cases())
    size = sum(len(text) for text, _ in cases)
    spans = sum(len(measures) for _, measures in cases)
    print(f"{len(cases)} texts, {size:,} characters, {spans:,} spans of measures\n")
    print(f"{'':46} {'characters/s':>12} {'ours is':>8} {'number':>8} {'quantity':>8}")
    own = _figures(Tool("baogao.draft", draft, _drafted), cases)
    _print("baogao.draft", own, own)
    failed = False
    for tool in (*_recognizers(), *_jionlp()):
        figures = _figures(tool, cases)
        _print(tool.name, figures, own)
        failed |= figures.quantity >= own.quantity
        failed |= tool.name.endswith("by sentence") and own.rate < FLOOR * figures.rate
    sys.exit(failed)


def _print(name: str, figures: Figures, own: Figures) -> None:
    ratio = f"{own.rate / figures.rate:7.1f}x"
    print(f"{name:46} {figures.rate:12,.0f} {ratio} {figures.number:8.1%} {figures.quantity:8.1%}")


def _cases() -> Iterator[tuple[str, dict[tuple[int, int], list[Decimal]]]]:
    """The texts with the spans that the checked records say are measures, and the values that stand there."""
    for path in sorted(DATASET.glob("reports/*/*.yaml")):
        record = loads(path.read_bytes(), str(path))
        if not record.metadata.corrections:
            yield open_source((DATASET / record.metadata.source.file).read_bytes()).text, _measured(record)


def _measured(report: Report) -> dict[tuple[int, int], list[Decimal]]:
    spans: dict[tuple[int, int], list[Decimal]] = {}
    for _, item in report.bearers():
        for measure in item.measures:
            values = [measure.value, measure.upper] if measure.upper is not None else [measure.value]
            spans.setdefault(measure.at, []).extend(
                abs(value) * _scale(measure.unit) / (measure.denominator or 1) for value in values
            )
    for target in report.targets:
        if target.value_at is not None and target.value is not None:
            values = [target.value, target.upper] if target.upper is not None else [target.value]
            spans.setdefault(target.value_at, []).extend(abs(value) * _scale(target.unit) for value in values)
    return spans


def _scale(unit: str) -> Decimal:
    """The number word that a unit begins with: 10000 for 万人; 1 where 千 opens a unit of its own (千瓦)."""
    words = [word for word in scales() if unit.startswith(word) and not unit.startswith(("千瓦", "千米", "千克"))]
    return Decimal(scales()[max(words, key=len)].numerator) if words else Decimal(1)


def _figures(tool: Tool, cases: list[tuple[str, dict[tuple[int, int], list[Decimal]]]]) -> Figures:
    right = covered = whole = 0
    for text, measures in cases:
        answers = list(tool.answers(text))
        for (start, end), values in measures.items():
            near = [answer for answer in answers if answer.start < end and start < answer.end]
            whole += 1
            right += any(answer.value is not None and _is_one_of(answer.value, values) for answer in near)
            covered += any(answer.start <= start and end <= answer.end for answer in near)
    best = float("inf")
    for _ in range(REPEATS):
        begin = time.process_time()
        for text, _ in cases:
            tool.run(text)
        best = min(best, time.process_time() - begin)
    return Figures(sum(len(text) for text, _ in cases) / best, right / whole, covered / whole)


def _is_one_of(value: Decimal, values: list[Decimal]) -> bool:
    return any(abs(value - one) <= CLOSE * max(one, 1) for one in values)


def _drafted(text: str) -> Iterator[Answer]:
    for (start, end), values in _measured(draft(text)).items():
        for value in values:
            yield Answer(start, end, value)


def _number(written: object) -> Decimal | None:
    try:
        return abs(Decimal(str(written).strip("%")))
    except InvalidOperation:
        return None


def _recognizers() -> Iterator[Tool]:
    try:
        import recognizers_suite as suite
    except ImportError:
        print("recognizers-text-suite is not installed (see the head of this script)")
        return
    chinese = suite.Culture.Chinese
    models = (
        suite.recognize_number, suite.recognize_ordinal, suite.recognize_percentage, suite.recognize_age,
        suite.recognize_currency, suite.recognize_dimension, suite.recognize_temperature,
    )  # fmt: skip

    def whole(text: str) -> list[Answer]:
        return [
            Answer(found.start, found.end + 1, _number((found.resolution or {}).get("value")))
            for recognize in models
            for found in recognize(text, chinese)
        ]

    def by_sentence(text: str) -> list[Answer]:
        return [
            Answer(sentence.start() + start, sentence.start() + end, value)
            for sentence in SENTENCE.finditer(text)
            for start, end, value in whole(sentence.group())
        ]

    yield Tool("recognizers-text-suite, each text as a whole", whole, whole)
    yield Tool("recognizers-text-suite, sentence by sentence", by_sentence, by_sentence)


def _jionlp() -> Iterator[Tool]:
    try:
        with redirect_stdout(None):  # it greets
            import jionlp
    except ImportError:
        print("jionlp is not installed (see the head of this script)")
        return

    def money(text: str) -> list[Answer]:
        return [
            Answer(*found["offset"], _number(found["detail"]["num"]))
            for found in jionlp.ner.extract_money(text)
        ]

    yield Tool("jionlp, money", money, money)


if __name__ == "__main__":
    main()
