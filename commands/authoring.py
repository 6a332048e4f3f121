"""Commands for those who write records: check them, explain a rule, print the schema, bring them into form."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .console import NAME, PATH, fail, fail_on, output_file, write_out

__all__ = ["explain", "fmt", "schema", "validate"]


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def validate(arguments: tuple[str, ...]) -> None:
    """Check records: files or folders, default the whole dataset. Exit 0 clean, 1 findings, 2 could not run."""
    from ..validate import run

    sys.exit(run(list(arguments)))


@click.command()
@click.argument("rule", required=False)
@click.option("--lang", type=click.Choice(["en", "zh"]), default=None, help="Language of the text.")
def explain(rule: str | None, lang: str | None) -> None:
    """Say what a rule of the validator is for, with a failing and a mended example; without RULE list them all.

    \b
    Example:
      baogao explain text-differs
    """
    from ..checks.explain import explain as run
    from ..checks.explain import nearest
    from ..checks.rules import catalogue
    from ..checks.show import language

    spoken = language(lang)
    if rule is None:
        for entry in catalogue().values():
            click.echo(f"{entry.id}  {entry.summary[spoken == 'zh']}")
        return
    text = run(rule, spoken)
    if text is None:
        near = nearest(rule)
        fail(f"there is no rule {rule!r}" + (f"; did you mean {near}?" if near else "; `baogao explain` lists them"))
    click.echo(text)


@click.command()
@click.option("-o", "--output", type=NAME, metavar="FILE", help="File to write instead of standard output.")
def schema(output: str | None) -> None:
    """Print the JSON Schema (Draft 2020-12) of a record.

    \b
    Example:
      baogao schema -o report.schema.json
    """
    from ..converters.output import write_files
    from ..schema.jsonschema import dumps

    path = output_file(output, "report.schema.json")
    if path is None:
        write_out(dumps())
        return
    try:
        write_files({path: dumps().encode("utf-8")})
    except OSError as error:
        fail_on(error, "name a place that can be written with -o", left="nothing was written")


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where a file is not in canonical form.")
@click.argument("paths", nargs=-1, type=PATH)
def fmt(check: bool, paths: tuple[Path, ...]) -> None:
    """Bring records into canonical form, keeping comments; what is canonical already is not touched.

    \b
    Examples:
      baogao fmt
      baogao fmt --check dataset/reports/33/330600-2024.yaml
    """
    from ..checks.run import DATASET, MAX_RECORD, PathError, record_files
    from ..checks.source import SourceError, open_plain
    from ..converters.output import write_files
    from ..converters.yaml import RecordError
    from ..converters.yaml import fmt as run
    from ..dataset.checkout import checkout

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
            if new == data:
                continue
            if check:
                status = 1
            else:
                write_files({file: new})
            click.echo(f"{file}: " + ("is not in canonical form" if check else "formatted"), err=True)
    except PathError as error:
        fail(str(error))
    except OSError as error:
        fail_on(error, "let it be written, or ask with --check", left="it is as it was")
    sys.exit(status)
