"""The options of ``baogao validate``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

__all__ = ["parse"]

_EPILOG = """\
examples:
  baogao validate                                   the whole dataset
  baogao validate dataset/reports/33                a folder
  baogao validate --fix my/330600-2024.yaml         mend what is certain
  baogao validate --changed-since origin/main       what a branch touches
  baogao validate --format sarif > findings.sarif   for code scanning

exit status: 0 clean, 1 findings, 2 could not run, 130 interrupted, 143 terminated"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; exits with status 2 and a line on standard error where it makes no sense."""
    parser = argparse.ArgumentParser(
        prog="baogao validate",
        description="Check records against their sources: every value, span and text.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "paths", nargs="*", type=_named, metavar="PATH",
        help="record files or folders (default: the dataset, a checkout first)",
    )  # fmt: skip
    add("--format", choices=("text", "json", "github", "sarif", "junit"), default="text", help="how to write findings")
    add("--lang", choices=("en", "zh"), help="language of the messages (default: by locale)")
    add("--hints", action="store_true", help="show what only judgement decides, too; never changes the exit status")
    add("--fix", action="store_true", help="mend what is certain, in the files")
    add(
        "--changed-since", metavar="REF", help="only records that differ from REF in git, and those that depend on them"
    )
    add("--jobs", type=_jobs, default=1, metavar="N", help="processes to use (0: one a core)")
    add("--watch", action="store_true", help="check again at every save, until interrupted")
    add("--config", metavar="FILE", help="baogao.toml with further vocabularies (default: the nearest above a record)")
    add("--no-cache", action="store_true", help="neither use nor keep results of earlier runs")
    add("-q", "--quiet", action="store_true", help="no summary line")
    return parser.parse_args(list(arguments))


def _named(text: str) -> str:
    if not text:  # the working directory else, unasked
        raise argparse.ArgumentTypeError("the name is empty, as of a variable that is not set; name a file or folder")
    return text


def _jobs(text: str) -> int:
    try:
        count = int(text)
    except ValueError:
        count = -1
    if not 0 <= count <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes from 0 to 256")
    return count
