"""The panel that scholars want: place, year, indicator, result, target, how it is bounded, and the sentences.

``python panel.py [FOLDER] > panel.csv`` reads the packaged dataset, or records of your own. One line for each headline
target that has an indicator: beside the target of the year planned stands the result of the year reviewed, from the
same report, and, where the data hold the following report too, the outcome that it tells.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from decimal import Decimal
from typing import TextIO

import baogao
from baogao import Dataset, Measure, Report


@dataclass(frozen=True)
class Line:
    """One headline target, with what was reached the year before and what came of it."""

    place: str
    year: int
    """The year planned for; ``result`` belongs to the year before it, ``outcome`` to this one."""
    indicator: str
    aspect: str
    unit: str
    result: Decimal | None
    target: Decimal | None
    comparator: str
    modality: str
    outcome: Decimal | None
    result_sentence: str
    target_sentence: str
    outcome_sentence: str


_Results = dict[tuple[str, str], tuple[Measure, str]]
"""Measure and sentence by indicator and aspect."""


def panel(dataset: Dataset) -> Iterator[Line]:
    """Yield the lines report by report."""
    for report in dataset:
        place, year = report.metadata.region.name, report.metadata.report_year
        if place is None or year is None:
            continue
        reached = _results(report)
        following = dataset.filter(place=report.metadata.region.code or place, year=year + 1)
        outcomes = _results(following[0]) if following else {}
        for target in report.targets:
            if target.indicator is None:
                continue
            said = (target.indicator, target.aspect.value)
            result, result_sentence = reached.get(said, (None, ""))
            outcome, outcome_sentence = outcomes.get(said, (None, ""))
            yield Line(
                place=place,
                year=year,
                indicator=target.indicator,
                aspect=target.aspect.value,
                unit=target.unit or (result.unit if result else ""),
                result=result.value if result else None,
                target=target.value,
                comparator=target.comparator.value,
                modality=target.modality or "",
                outcome=outcome.value if outcome else None,
                result_sentence=result_sentence,
                target_sentence=target.text,
                outcome_sentence=outcome_sentence,
            )


def _results(report: Report) -> _Results:
    """The first result that a report tells of each indicator and aspect, for the whole place and year reviewed."""
    found: _Results = {}
    for item in report.achievements:
        for measure in item.measures:
            whole = measure.scope is None and measure.period is None and measure.basis is None
            reviewed = measure.year in (None, report.metadata.review_year)
            if measure.indicator and measure.status == "achieved" and whole and reviewed:
                found.setdefault((measure.indicator, measure.aspect.value), (measure, item.text))
    return found


def write(lines: Iterator[Line], stream: TextIO) -> int:
    """Write the lines as CSV; return how many there were."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(field.name for field in fields(Line))
    written = 0
    for line in lines:
        writer.writerow("" if cell is None else cell for cell in astuple(line))
        written += 1
    return written


def main() -> None:
    """Write the panel to standard output."""
    dataset = baogao.load(sys.argv[1] if len(sys.argv) > 1 else None)
    count = write(panel(dataset), sys.stdout)
    print(f"{count} targets from {len(dataset)} reports", file=sys.stderr)


if __name__ == "__main__":
    main()
