"""The commands of ``baogao``. Each is a thin shell around a function of the rooms below."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from .display import Progress, counted, drafted_row, print_table, row, show_text, sum_up

if TYPE_CHECKING:
    from .dataset import Dataset

__all__ = ["cli", "run"]

_EXISTING = click.Path(path_type=Path)
_ADDRESS = re.compile("(?:https?|ftp):/")


def _fail(message: str, status: int = 2) -> NoReturn:
    """End with one line on standard error."""
    click.echo(f"baogao: {message}", err=True)
    sys.exit(status)


def _oserror(error: OSError, step: str = "") -> NoReturn:
    where = f"{error.filename}: " if error.filename else ""
    _fail(f"{where}{error.strerror or error}{f'; {step}' if step else ''}")


def _file(name: str | None, such: str) -> Path | None:
    """Take what an option names for a file; a ``Path`` would no longer show the slash that says it is a folder."""
    if name is None:
        return None
    path = Path(name)
    if path.is_dir() or name.endswith(("/", os.sep)):
        _fail(f"{name} is a folder; name the file to write in it, such as {path / such}")
    return path


def _print(document: str) -> None:
    """Write a document to standard output as UTF-8, whatever the terminal's own encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(document.encode("utf-8"))
    sys.stdout.buffer.flush()


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Documentation: README.md; each command has examples under --help.",
)
@click.version_option(package_name="baogao")
def cli() -> None:
    """Chinese government work reports (政府工作报告) as typed, evidence-linked, versioned data."""


def run() -> int:
    """Run the command line of the process and return its exit status. Raises ``KeyboardInterrupt`` after Ctrl-C."""
    try:
        status = cli.main(prog_name="baogao", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:  # click's own status for it is that of an invalid record
        raise KeyboardInterrupt from None
    return status if isinstance(status, int) else 0


@cli.command()
@click.option(
    "--out",
    type=_EXISTING,
    default=Path("build"),
    show_default=True,
    help="Folder to write json/ and csv/ into.",
)
@click.argument("paths", nargs=-1, type=_EXISTING)
def build(out: Path, paths: tuple[Path, ...]) -> None:
    """Validate every record and write JSON and CSV.

    Where a record is invalid nothing is written and the exit status is 1.

    \b
    Examples:
      baogao build
      baogao build --out /tmp/out
      baogao build --out out my-records/
    """
    from .checks.run import PathError
    from .checks.show import show as lines
    from .checks.show import style_for
    from .converters import ConversionError
    from .dataset import DatasetError
    from .publishing import build as run

    try:
        with Progress("checking") as bar:
            built = run(paths, out, checking=bar.start)
    except (PathError, ConversionError, DatasetError) as error:
        _fail(str(error))
    except OSError as error:
        _oserror(error)
    if built.outcome.findings:
        click.echo("\n".join(lines(built.outcome.findings, style_for(sys.stderr))), err=True)
    if not built.written:
        click.echo(f"nothing written to {out}: mend the errors above, then build again", err=True)
        sys.exit(1)
    print_table("", built.rows)
    click.echo(f"{counted(len(built.rows), 'records')} written to " + " and ".join(map(str, built.written)))


@cli.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def validate(arguments: tuple[str, ...]) -> None:
    """Check records: files or folders, default the whole dataset. Exit 0 clean, 1 findings, 2 could not run."""
    from .validate import run

    sys.exit(run(list(arguments)))


@cli.command()
@click.argument("rule", required=False)
@click.option("--lang", type=click.Choice(["en", "zh"]), default=None, help="Language of the text.")
def explain(rule: str | None, lang: str | None) -> None:
    """Say what a rule of the validator is for, with a failing and a mended example; without RULE list them all.

    \b
    Example:
      baogao explain text-differs
    """
    from .checks.explain import explain as run
    from .checks.explain import nearest
    from .checks.rules import catalogue
    from .checks.show import language

    spoken = language(lang)
    if rule is None:
        for entry in catalogue().values():
            click.echo(f"{entry.id}  {entry.summary[spoken == 'zh']}")
        return
    text = run(rule, spoken)
    if text is None:
        near = nearest(rule)
        _fail(f"there is no rule {rule!r}" + (f"; did you mean {near}?" if near else "; `baogao explain` lists them"))
    click.echo(text)


@cli.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=_EXISTING)
@click.option("--region", metavar="CODE", help="GB/T 2260 code, where the text does not name its place.")
@click.option("--year", type=click.IntRange(1949, 2100), help="Year planned for, where the text does not say it.")
@click.option("-o", "--output", metavar="FILE", help="Record to write; the source is copied beside it.")
@click.option("--out", type=_EXISTING, help="Folder for the records of many sources, each with its source beside it.")
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
            _fail(f"{len(sources)} sources; give --out DIR for their records")
        _draft_one(sources[0], region, year, _file(output, "330600-2024.yaml"), force)
        return
    if output is not None:
        _fail("-o names one record, --out a folder for many; give one of them")
    if year is not None:
        _fail("--year would give every source the same year; draft those that do not say theirs one by one with -o")
    if Path("-") in sources:
        _fail("standard input holds one source; draft it with -o")
    _draft_many(sources, out, region, jobs or os.cpu_count() or 1, force)


def _draft_one(source: Path, region: str | None, year: int | None, output: Path | None, force: bool) -> None:
    from .drafting import SourceError, as_file, located, misnamed, read_piped, read_source, write_pair
    from .parsers.draft import DraftError
    from .parsers.draft import draft as run

    piped = str(source) == "-"
    if str(output) == "-":
        output = None
    if output is not None and output.exists():
        if not piped and source.exists() and output.samefile(source):
            _fail(f"{output} is the source itself; give the record another name")
        if not force:
            _fail(f"{output} exists; give another name, or --force to replace it")
    try:
        data = read_piped(sys.stdin) if piped else read_source(source)
        report = run(data, region=region, year=year, name="standard input" if piped else str(source))
    except SourceError as error:
        _fail(str(error), error.status)
    except DraftError as error:
        _fail(str(error), 1)
    except OSError as error:
        _oserror(error, "save the page first and give its file" if _ADDRESS.match(str(source)) else "check the path")
    stem = report.id if piped else source.name
    if output is None:
        _print(as_file(located(report, stem), None).decode("utf-8"))
    else:
        copy = output.with_suffix(Path(stem).suffix or ".txt")
        if copy == output:
            copy = output.with_suffix(".source")
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            same = copy.exists() and copy.read_bytes() == data
            if copy.exists() and not same and not force:
                _fail(f"{copy} exists and is another text; give another name, or --force to replace it")
            record = as_file(located(report, copy.name), output)
            write_pair(output, record, copy, None if same else data)
        except SourceError as error:
            _fail(str(error), error.status)
        except OSError as error:
            _oserror(error, "nothing was written; name a place that can be written with -o")
        click.echo(f"{output}: draft of {report.id}, source copied to {copy}", err=True)
        warning = misnamed(report, output)
        if warning is not None:
            click.echo(f"baogao: {warning}", err=True)
    sum_up(report)


def _draft_many(sources: Sequence[Path], out: Path, region: str | None, jobs: int, force: bool) -> None:
    from .drafting import SourceError, draft_pile, sources_in

    rows, failed, before = [], 0, 0
    try:
        files, passed = sources_in(sources, out)
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
        _fail(str(error), error.status)
    except ChildProcessError as error:
        _fail(f"{error}: {counted(len(rows), 'drafts')} written to {out}", 2)
    except OSError as error:
        _oserror(error, "name with --out a folder that can be written, and see that the sources can be read")
    except KeyboardInterrupt:
        click.echo(f"stopped; {counted(len(rows), 'drafts')} written to {out}: the same command goes on", err=True)
        sys.exit(130)
    if rows:
        print_table("", sorted(rows, key=lambda row: str(row["report"])))
    parts = [f"{counted(len(rows), 'drafts')} written to {out}"]
    parts += [f"{before} there already"] if before else []
    parts += [f"{counted(failed, 'sources')} without a draft, see above"] if failed else []
    parts += [f"{counted(passed, 'files')} passed over: no text or page"] if passed else []
    click.echo("; ".join(parts), err=True)
    sys.exit(1 if failed else 0)


def _check_region(code: str) -> None:
    from .parsers.draft import unknown_region

    problem = unknown_region(code)
    if problem is not None:
        _fail(f"--region {code}: {problem}")


def _records(paths: Sequence[Path]) -> Dataset:
    """The dataset (that of a checkout in the working directory first), or the given files and folders."""
    from .converters.yaml import RecordError
    from .dataset import DatasetError, load_paths
    from .dataset.checkout import checkout

    here = None if paths else checkout()
    try:
        reports = load_paths(paths if here is None else [here])
        len(reports)  # reads the index, so that a broken folder fails here
        return reports
    except RecordError as error:
        _fail(f"{error}; `baogao validate` says more", 1)
    except DatasetError as error:
        _fail(str(error))
    except OSError as error:
        _oserror(error)


@cli.command()
@click.option(
    "--format",
    "format_",
    required=True,
    help="json, jsonl, csv, datapackage, parquet, duckdb, sqlite, xlsx, stata, croissant or huggingface.",
)
@click.option("--out", required=True, metavar="PATH", help="Folder or file to write, as the format calls for.")
@click.option("--spreadsheet-safe", is_flag=True, help="CSV: keep spreadsheets from running text cells as formulas.")
@click.argument("paths", nargs=-1, type=_EXISTING)
def export(format_: str, out: str, spreadsheet_safe: bool, paths: tuple[Path, ...]) -> None:
    """Write the dataset, or the given record files (drafts too), in another format.

    \b
    Examples:
      baogao export --format csv --out tables
      baogao export --format sqlite --out baogao.sqlite
      baogao export --format json --out json my-draft.yaml
    """
    from .converters import FORMATS, ConversionError
    from .converters import export as run

    if format_ not in FORMATS:
        _fail(f"there is no format {format_!r}; there are {', '.join(FORMATS)}")
    options = {"spreadsheet_safe": True} if spreadsheet_safe else {}
    reports = _records(paths)
    try:
        with Progress(f"exporting {format_}") as bar:
            advance = bar.start(len(reports))
            written = run(reports, format_, out, source_text=reports.source_text, progress=advance, **options)
    except ConversionError as error:
        _fail(str(error))
    except OSError as error:
        _oserror(error)
    click.echo(f"{counted(len(reports), 'records')} written to {written}", err=True)


@cli.command("list")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.argument("paths", nargs=-1, type=_EXISTING)
def list_(format_: str, paths: tuple[Path, ...]) -> None:
    """List the records: place, year, and what each holds.

    \b
    Examples:
      baogao list
      baogao list --format json my-records/
    """
    rows = [row(report) for report in _records(paths)]
    if format_ == "json":
        _print(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    print_table("", rows)


@cli.command()
@click.argument("id_", metavar="ID")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "yaml", "json"]),
    default="text",
    show_default=True,
    help="text: what it promises and reached; yaml or json: the record.",
)
@click.argument("paths", nargs=-1, type=_EXISTING)
def show(id_: str, format_: str, paths: tuple[Path, ...]) -> None:
    """Show one record.

    \b
    Examples:
      baogao show 330600-2024
      baogao show 330600-2024 --format yaml
    """
    reports = {report.id: report for report in _records(paths)}
    if id_ not in reports:
        from .schema.closed import alike

        near = alike(id_, reports)
        _fail(f"there is no record {id_!r}" + (f"; did you mean {near}?" if near else "; `baogao list` lists them"))
    report = reports[id_]
    if format_ == "yaml":
        from .converters.yaml import dumps

        _print(dumps(report))
    elif format_ == "json":
        from .converters.json import dumps as dumps_json

        _print(dumps_json(report))
    else:
        show_text(report)


@cli.command()
@click.option("-o", "--output", metavar="FILE", help="File to write instead of standard output.")
def schema(output: str | None) -> None:
    """Print the JSON Schema (Draft 2020-12) of a record.

    \b
    Example:
      baogao schema -o report.schema.json
    """
    from .drafting import write_whole
    from .schema.jsonschema import dumps

    path = _file(output, "report.schema.json")
    if path is None:
        _print(dumps())
        return
    try:
        write_whole(path, dumps().encode("utf-8"))
    except OSError as error:
        _oserror(error, "nothing was written; name a place that can be written with -o")


@cli.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where a file is not in canonical form.")
@click.argument("paths", nargs=-1, type=_EXISTING)
def fmt(check: bool, paths: tuple[Path, ...]) -> None:
    """Bring records into canonical form, keeping comments; what is canonical already is not touched.

    \b
    Examples:
      baogao fmt
      baogao fmt --check dataset/reports/33/330600-2024.yaml
    """
    from .checks.run import DATASET, MAX_RECORD, PathError, record_files
    from .checks.source import SourceError, open_plain
    from .converters.yaml import RecordError
    from .converters.yaml import fmt as run
    from .dataset.checkout import checkout
    from .drafting import write_whole

    status = 0
    try:
        files = list(record_files(paths or [checkout() or DATASET / "reports"]))
        for file in files:
            try:
                data = open_plain(file, MAX_RECORD)
                new = run(data, str(file)).encode("utf-8")
            except SourceError as error:
                click.echo(f"baogao: {file.parent / error.found}; a record is a plain file of some 100 kB", err=True)
                status = 1
                continue
            except RecordError as error:
                click.echo(f"{error}; `baogao validate {file}` says more", err=True)
                status = 1
                continue
            if new != data:
                click.echo(f"{file}: " + ("is not in canonical form" if check else "formatted"), err=True)
                if check:
                    status = 1
                else:
                    write_whole(file, new)
    except PathError as error:
        _fail(str(error))
    except OSError as error:
        _oserror(error)
    sys.exit(status)
