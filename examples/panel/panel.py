"""The panel that scholars want: place, year, indicator, target, how it is bounded, result, and the sentences.

``python panel.py [FOLDER] > panel.csv`` reads the packaged dataset, or records of your own.
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
    """One target, and what the next report says came of it."""

    place: str
    year: int
    indicator: str
    aspect: str
    target: Decimal | None
    unit: str
    comparator: str
    modality: str
    result: Decimal | None
    target_sentence: str
    result_sentence: str


def panel(dataset: Dataset) -> Iterator[Line]:
    """Yield a line for each headline target that has an indicator, by place and year."""
    for report in dataset:
        metadata = report.metadata
        place, year = metadata.region.name, metadata.report_year
        if place is None or year is None:
            continue
        following = dataset.filter(place=place, year=year + 1)
        for target in report.targets:
            if target.indicator is None:
                continue
            result, sentence = _result(following[0], target.indicator, target.aspect) if following else (None, "")
            yield Line(
                place=place,
                year=year,
                indicator=target.indicator,
                aspect=target.aspect.value,
                target=target.value,
                unit=target.unit,
                comparator=target.comparator.value,
                modality=target.modality or "",
                result=result.value if result else None,
                target_sentence=target.text,
                result_sentence=sentence,
            )


def _result(report: Report, indicator: str, aspect: str) -> tuple[Measure | None, str]:
    """The first result of the whole year reviewed, and its sentence."""
    for item in report.achievements:
        for measure in item.measures:
            whole_year = measure.year is None and measure.period is None
            if measure.indicator == indicator and measure.aspect == aspect and whole_year:
                return measure, item.text
    return None, ""


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
