"""``baogao draft``: raw texts to draft records, one or a whole pile."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from ..display import Progress, counted, drafted_row, print_table, sum_up
from .console import NAME, PATH, fail, fail_on, output_file, write_out

__all__ = ["draft"]

_NAMED = 5
"""Files passed over that are named; of more the number says enough."""
_LONG = 2_000_000
"""Bytes of a source whose draft takes long enough to be announced; a report has some ten thousand."""
_ADDRESS = re.compile("(?:https?|ftp):/")


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=PATH)
@click.option("--region", metavar="CODE", help="GB/T 2260 code, where the text does not name its place.")
@click.option("--year", type=click.IntRange(1949, 2100), help="Year planned for, where the text does not say it.")
@click.option("-o", "--output", type=NAME, metavar="FILE", help="Record to write; the source is copied beside it.")
@click.option("--out", type=PATH, help="Folder for the records of many sources, each with its source beside it.")
@click.option("--jobs", type=click.IntRange(0), default=0, help="With --out: processes to use (default: one a core).")
@click.option("--force", is_flag=True, help="Replace an existing record; with --out, draft again what is there.")
def draft(
    sources: tuple[Path, ...],
    region: str | None,
    year: int | None,
    output: str | None,
    out: Path | None,
    jobs: int,
    force: bool,
) -> None:
    """Turn a report's raw text (text or HTML, any usual encoding) into a draft record.

    What could not be placed or is doubtful goes into the record's `draft` section and is summed up on standard
    error. `-` as SOURCE reads standard input. With --out, SOURCE may be many files and folders; sources that are
    drafted already are passed over, so a run that was stopped goes on where it was.

    \b
    Examples:
      baogao draft page.html > draft.yaml
      baogao draft page.html -o records/330881-2023.yaml
      baogao draft fragment.txt --region 330822 --year 2023
      baogao draft my-reports/ --out drafts
    """
    if region is not None:
        _check_region(region)
    if out is None:
        if len(sources) > 1:
            fail(f"{len(sources)} sources; give --out DIR for their records")
        _draft_one(sources[0], region, year, output_file(output, "330600-2024.yaml"), force)
        return
    if output is not None:
        fail("-o names one record, --out a folder for many; give one of them")
    if year is not None:
        fail("--year would give every source the same year; draft those that do not say theirs one by one with -o")
    if Path("-") in sources:
        fail("standard input holds one source; draft it with -o")
    _draft_many(sources, out, region, jobs or os.cpu_count() or 1, force)


def _draft_one(source: Path, region: str | None, year: int | None, output: Path | None, force: bool) -> None:
    from ..converters.output import write_files
    from ..drafting import SourceError, as_file, located, misnamed, read_piped, read_source
    from ..parsers.draft import DraftError
    from ..parsers.draft import draft as run

    piped = str(source) == "-"
    if output is not None and output.exists():
        if not piped and source.exists() and output.samefile(source):
            fail(f"{output} is the source itself; give the record another name")
        if not force:
            fail(f"{output} exists; give another name, or --force to replace it")
    try:
        data = read_piped(sys.stdin) if piped else read_source(source)
        name = "standard input" if piped else str(source)
        if len(data) > _LONG:
            click.echo(f"{name} has {len(data) / 1e6:.1f} MB; the draft takes a moment", err=True)
        report = run(data, region=region, year=year, name=name)
    except SourceError as error:
        fail(str(error), error.status)
    except DraftError as error:
        fail(str(error), 1)
    except OSError as error:
        fail_on(error, "save the page first and give its file" if _ADDRESS.match(str(source)) else "check the path")
    stem = report.id if piped else source.name
    if output is None:
        write_out(as_file(located(report, stem), None).decode("utf-8"))
    else:
        copy = output.with_suffix(Path(stem).suffix or ".txt")
        if copy == output:
            copy = output.with_suffix(".source")
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            same = copy.exists() and copy.read_bytes() == data
            if copy.exists() and not same and not force:
                fail(f"{copy} exists and is another text; give another name, or --force to replace it")
            record = as_file(located(report, copy.name), output)
            write_files({**({} if same else {copy: data}), output: record})
        except SourceError as error:
            fail(str(error), error.status)
        except OSError as error:
            fail_on(error, "name a place that can be written with -o", left="nothing was written")
        click.echo(f"{output}: draft of {report.id}, source copied to {copy}", err=True)
        warning = misnamed(report, output)
        if warning is not None:
            click.echo(f"baogao: {warning}", err=True)
    sum_up(report)


def _draft_many(sources: Sequence[Path], out: Path, region: str | None, jobs: int, force: bool) -> None:
    from ..drafting import SourceError, draft_pile, sources_in

    rows, failed, before = [], 0, 0
    try:
        files, passed = sources_in(sources, out)
    except SourceError as error:
        fail(str(error), error.status)
    except OSError as error:
        fail_on(error, "check the path")
    try:
        with Progress("drafting") as bar:
            for each in draft_pile(files, out, region=region, force=force, jobs=jobs, drafting=bar.start):
                if each.problem is not None:
                    failed += 1
                    click.echo(f"baogao: {each.problem}", err=True)
                elif each.report is None:
                    before += 1
                else:
                    rows.append(drafted_row(each.report, each.source))
    except SourceError as error:
        fail(str(error), error.status)
    except ChildProcessError as error:
        fail(f"{error}: {counted(len(rows), 'drafts')} written to {out}", 2)
    except OSError as error:
        fail_on(error, "name with --out a folder that can be written")
    except KeyboardInterrupt:
        click.echo(f"stopped; {counted(len(rows), 'drafts')} written to {out}: the same command goes on", err=True)
        sys.exit(130)
    if rows:
        print_table("", sorted(rows, key=lambda row: str(row["report"])))
    parts = [f"{counted(len(rows), 'drafts')} written to {out}"]
    doubts = sum(row["doubts"] for row in rows)
    parts += [f"{counted(doubts, 'doubts')}, told under `draft:` in the records"] if doubts else []
    parts += [f"{before} there already"] if before else []
    parts += [f"{counted(failed, 'sources')} without a draft, see above"] if failed else []
    if passed:
        names = ", ".join(map(str, passed[:_NAMED])) + (", …" if len(passed) > _NAMED else "")
        parts.append(f"{counted(len(passed), 'files')} passed over, no text or page by the ending: {names}")
    click.echo("; ".join(parts), err=True)
    sys.exit(1 if failed else 0)


def _check_region(code: str) -> None:
    from ..parsers.receiving import unknown_region

    problem = unknown_region(code)
    if problem is not None:
        fail(f"--region {code}: {problem}")
