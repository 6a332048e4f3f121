"""How records look on a terminal: a line in a list, a page of their own, the summary of a draft."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from time import monotonic
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pathlib import Path

    from .schema.record import Report

__all__ = ["Progress", "counted", "drafted_row", "print_table", "row", "show_text", "sum_up"]

_TOLD = 8
"""Doubts that the summary of a draft tells."""
_OF_A_KIND = 2
"""Doubts of one kind among them."""
_QUOTED = 16
"""Characters of what a doubt is about."""
_PAUSE = 10.0
"""Seconds between two lines on how far a run has come, where there is no terminal."""
_WIDE = 160
"""Columns of a table that goes to a file or a pipe, where nothing says how wide it may be."""


def row(report: Report) -> dict[str, Any]:
    metadata = report.metadata
    return {
        "id": report.id,
        "place": metadata.region.name,
        "level": metadata.region.level.value if metadata.region.level else None,
        "year": metadata.report_year,
        "complete": metadata.coverage.complete,
        "review": metadata.review.status.value,
        "sentences": len(report.achievements) + len(report.tasks) + len(report.context),
        "measures": len(report.measures()) + sum(target.value is not None for target in report.targets),
        "targets": len(report.targets),
        "problems": len(report.problems),
        "projects": len(report.livelihood_projects.items),
        "announced": report.livelihood_projects.announced,
    }


def drafted_row(report: Report, source: Path) -> dict[str, Any]:
    """One line of the table after a pile was drafted: what was found, and how much of it asks for a reader."""
    found = row(report)
    names = ("place", "year", "complete", "sentences", "measures", "targets", "problems", "projects")
    doubts = len(report.draft.doubts) if report.draft else 0
    return {"report": report.id, **{name: found[name] for name in names}, "doubts": doubts, "source": source.name}


def print_table(title: str, rows: Iterable[dict[str, Any]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    rows = list(rows)
    table = Table(title=title or None, box=box.SIMPLE, pad_edge=False)
    for name in rows[0] if rows else ():
        number = all(row[name] is None or type(row[name]) is int for row in rows)
        table.add_column(name, justify="right" if number else "left", overflow="fold", no_wrap=name in ("id", "report"))
    for row in rows:
        table.add_row(*(_cell(value) for value in row.values()))
    Console(width=None if sys.stdout.isatty() else _WIDE).print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def show_text(report: Report) -> None:
    metadata = report.metadata
    click.echo(f"{report.id}  {metadata.title or ''}".rstrip())
    who = f"{metadata.speaker.title or ''} {metadata.speaker.name}".strip() if metadata.speaker else ""
    facts = [metadata.congress.name if metadata.congress else "", str(metadata.delivered_on or ""), who]
    click.echo("  ".join(fact for fact in facts if fact))
    if not metadata.coverage.complete:
        click.echo("fragment, missing: " + "; ".join(metadata.coverage.missing))
    click.echo()
    for heading in report.outline:
        if heading.depth <= 2:
            click.echo("  " * heading.depth + heading.heading)
    targets = [
        {
            "id": target.id,
            "label": target.label,
            "aspect": target.aspect.value,
            "": target.comparator.value,
            "value": _amount(target),
            "text": target.text,
        }
        for target in report.targets
    ]
    if targets:
        print_table("targets", targets)
    results = [
        {"label": m.label, "aspect": m.aspect.value, "": m.comparator.value, "value": _amount(m)}
        for m in report.measures(status="achieved")
        if m.indicator
    ]
    if results:
        print_table("results with an indicator", results)
    for problem in report.problems:
        click.echo(f"{problem.id}  {problem.text}")


def _amount(item: Any) -> str:
    if item.value is None:
        return item.reference or ""
    upper = f"–{item.upper}" if item.upper is not None else ""
    over = f"/{item.denominator}" if item.denominator is not None else ""
    return f"{item.value}{upper}{over}{item.unit}"


def counted(count: int, plural: str) -> str:
    return f"{count} {plural.removesuffix('s') if count == 1 else plural}"


def sum_up(report: Report) -> None:
    """Say on standard error what was found and what a reader should look at first."""
    counts = {
        "sentences": len(report.achievements) + len(report.tasks) + len(report.context),
        "headings": len(report.outline),
        "measures": len(report.measures()),
        "targets": len(report.targets),
        "problems": len(report.problems),
        "projects": len(report.livelihood_projects.items),
        "corrections": len(report.metadata.corrections),
    }
    click.echo("; ".join(counted(count, name) for name, count in counts.items()), err=True)
    doubts = report.draft.doubts if report.draft else ()
    if not doubts:
        click.echo("no doubts", err=True)
        return
    kinds: dict[str, int] = {}
    for doubt in doubts:
        kinds[doubt.code] = kinds.get(doubt.code, 0) + 1
    listed = ", ".join(f"{code} {count}" for code, count in kinds.items())
    click.echo(f"{counted(len(doubts), 'doubts')}: {listed}", err=True)
    told: list[Any] = []
    seen: dict[str, int] = {}
    for doubt in doubts:
        seen[doubt.code] = seen.get(doubt.code, 0) + 1
        if seen[doubt.code] <= _OF_A_KIND and len(told) < _TOLD:
            told.append(doubt)
    words = _words(report)
    for doubt in told:
        quoted = words.get(doubt.at, "")
        place = f" at {list(doubt.at)}{quoted and f' “{quoted}”'}" if doubt.at else ""
        click.echo(f"  {doubt.code}{place}: {doubt.message}", err=True)
    if len(doubts) > len(told):
        click.echo(f"  … and {len(doubts) - len(told)} more in the record's draft section", err=True)


def _words(report: Report) -> dict[tuple[int, int], str]:
    """What stands where doubts point: the beginning of a heading or a sentence, the value of a measure."""
    words = {measure.at: f"{measure.value}{measure.unit}" for measure in report.measures()}
    for _, item in report.bearers():
        text = str(getattr(item, "heading", None) or getattr(item, "text", ""))
        words[item.at] = text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
    return words


class Progress:
    """A progress bar on a terminal; elsewhere a line now and then, so that a log shows that a long run goes on."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._bar: Any = None

    def __enter__(self) -> Progress:
        return self

    def start(self, total: int) -> Callable[..., None]:
        """Show the bar; return what moves it on by one."""
        if not sys.stderr.isatty():
            return self._lines(total)
        from rich.console import Console
        from rich.progress import Progress as Bar

        self._bar = Bar(console=Console(stderr=True), transient=True)
        task = self._bar.add_task(self._label, total=total)
        self._bar.start()
        return lambda *_: self._bar.advance(task)

    def _lines(self, total: int) -> Callable[..., None]:
        done, last = 0, monotonic()

        def advance(*_: object) -> None:
            nonlocal done, last
            done += 1
            if done < total and monotonic() - last >= _PAUSE:
                last = monotonic()
                click.echo(f"{self._label}: {done} of {total}", err=True)

        return advance

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
