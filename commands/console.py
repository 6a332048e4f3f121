"""What the commands share: how they end with one line, and where their output goes."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

__all__ = ["NAME", "PATH", "fail", "fail_on", "output_file", "write_out"]

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


class _Named(click.Path):
    """The name of a file or folder; an empty one would stand for the working directory, unasked."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not os.fspath(value):
            self.fail("the name is empty, as of a variable that is not set; name a file or folder", param, ctx)
        return super().convert(value, param, ctx)


PATH = _Named(path_type=Path)
"""An argument that names a file or folder."""
NAME = _Named()
"""One of which the slash at its end counts: a ``Path`` would no longer show it."""


def fail(message: str, status: int = 2) -> NoReturn:
    """End with one line on standard error."""
    click.echo(f"baogao: {message}", err=True)
    sys.exit(status)


def fail_on(error: OSError, step: str = "", *, left: str = "") -> NoReturn:
    """End with what the system says of a file, what is ``left`` there, and the step; a full disk has one of its own."""
    if error.errno in _FULL:
        step = "free some space or choose another place"
    where = f"{error.filename}: " if error.filename else ""
    fail("; ".join(filter(None, (f"{where}{error.strerror or error}", left, step))))


def output_file(name: str | None, such: str) -> Path | None:
    """Take what an option names for a file; None stands for standard output, as ``-`` does."""
    if name is None or name == "-":
        return None
    path = Path(name)
    if path.is_dir() or name.endswith(("/", os.sep)):
        fail(f"{name} is a folder; name the file to write in it, such as {path / such}")
    return path


def write_out(document: str) -> None:
    """Write a document to standard output as UTF-8, whatever the terminal's own encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(document.encode("utf-8"))
    sys.stdout.buffer.flush()
