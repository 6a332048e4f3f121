"""Commands that read whole records: to list and show them, and to write them in other formats."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..display import Progress, counted, print_table, row, show_text
from .console import NAME, PATH, fail, fail_on, write_out

if TYPE_CHECKING:
    from ..dataset import Dataset

__all__ = ["build", "export", "list_", "show"]


@click.command()
@click.option(
    "--out",
    type=PATH,
    default=Path("build"),
    show_default=True,
    help="Folder to write json/ and csv/ into.",
)
@click.argument("paths", nargs=-1, type=PATH)
def build(out: Path, paths: tuple[Path, ...]) -> None:
    """Validate every record and write JSON and CSV.

    Where a record is invalid nothing is written and the exit status is 1.

    \b
    Examples:
      baogao build
      baogao build --out /tmp/out
      baogao build --out out my-records/
    """
    from ..checks.run import PathError
    from ..checks.show import show as lines
    from ..checks.show import style_for
    from ..converters import ConversionError
    from ..dataset import DatasetError
    from ..publishing import build as run

    try:
        with Progress("checking") as bar:
            built = run(paths, out, checking=bar.start)
    except (PathError, ConversionError, DatasetError) as error:
        fail(str(error))
    except OSError as error:
        fail_on(error)
    if built.outcome.findings:
        click.echo("\n".join(lines(built.outcome.findings, style_for(sys.stderr))), err=True)
    if not built.written:
        click.echo(f"nothing written to {out}: mend the errors above, then build again", err=True)
        sys.exit(1)
    print_table("", built.rows)
    click.echo(f"{counted(len(built.rows), 'records')} written to " + " and ".join(map(str, built.written)))


def _records(paths: Sequence[Path]) -> Dataset:
    """The dataset (that of a checkout in the working directory first), or the given files and folders."""
    from ..converters.yaml import RecordError
    from ..dataset import DatasetError, load_paths
    from ..dataset.checkout import checkout

    here = None if paths else checkout()
    try:
        reports = load_paths(paths if here is None else [here])
        len(reports)  # reads the index, so that a broken folder fails here
        return reports
    except RecordError as error:
        fail(f"{error}; `baogao validate` says more", 1)
    except DatasetError as error:
        fail(str(error))
    except OSError as error:
        fail_on(error)


@click.command()
@click.option(
    "--format",
    "format_",
    required=True,
    help="json, jsonl, csv, datapackage, parquet, duckdb, sqlite, xlsx, stata, croissant or huggingface.",
)
@click.option(
    "--out", type=NAME, required=True, metavar="PATH", help="Folder or file to write, as the format calls for."
)
@click.option("--spreadsheet-safe", is_flag=True, help="CSV: keep spreadsheets from running text cells as formulas.")
@click.argument("paths", nargs=-1, type=PATH)
def export(format_: str, out: str, spreadsheet_safe: bool, paths: tuple[Path, ...]) -> None:
    """Write the dataset, or the given record files (drafts too), in another format.

    \b
    Examples:
      baogao export --format csv --out tables
      baogao export --format sqlite --out baogao.sqlite
      baogao export --format json --out json my-draft.yaml
    """
    from ..converters import FORMATS, ConversionError
    from ..converters import export as run

    if format_ not in FORMATS:
        fail(f"there is no format {format_!r}; there are {', '.join(FORMATS)}")
    if out == "-":
        fail("--out -: an export is a file or a folder; name it (./- for one called so)")
    options = {"spreadsheet_safe": True} if spreadsheet_safe else {}
    reports = _records(paths)
    try:
        with Progress(f"exporting {format_}") as bar:
            advance = bar.start(len(reports))
            written = run(reports, format_, out, source_text=reports.source_text, progress=advance, **options)
    except ConversionError as error:
        fail(str(error))
    except OSError as error:
        fail_on(error)
    click.echo(f"{counted(len(reports), 'records')} written to {written}", err=True)


@click.command("list")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.argument("paths", nargs=-1, type=PATH)
def list_(format_: str, paths: tuple[Path, ...]) -> None:
    """List the records: place, year, and what each holds.

    \b
    Examples:
      baogao list
      baogao list --format json my-records/
    """
    rows = [row(report) for report in _records(paths)]
    if format_ == "json":
        write_out(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    print_table("", rows)


@click.command()
@click.argument("id_", metavar="ID")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "yaml", "json"]),
    default="text",
    show_default=True,
    help="text: what it promises and reached; yaml or json: the record.",
)
@click.argument("paths", nargs=-1, type=PATH)
def show(id_: str, format_: str, paths: tuple[Path, ...]) -> None:
    """Show one record.

    \b
    Examples:
      baogao show 330600-2024
      baogao show 330600-2024 --format yaml
    """
    reports = {report.id: report for report in _records(paths)}
    if id_ not in reports:
        from ..schema.closed import alike

        near = alike(id_, reports)
        if os.path.exists(id_):
            fail(f"{id_} is a path, and the first word is an id: baogao show {near or 'ID'} {id_}")
        fail(f"there is no record {id_!r}" + (f"; did you mean {near}?" if near else "; `baogao list` lists them"))
    report = reports[id_]
    if format_ == "yaml":
        from ..converters.yaml import dumps

        write_out(dumps(report))
    elif format_ == "json":
        from ..converters.json import dumps as dumps_json

        write_out(dumps_json(report))
    else:
        show_text(report)
