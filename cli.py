"""The console command. ``baogao validate`` goes straight to the validator, which editors and hooks call often."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the ``baogao`` command with the arguments of the process."""
    if sys.argv[1:2] == ["validate"]:
        from .validate import run

        sys.exit(run(sys.argv[2:]))
    from .commands import cli

    cli(prog_name="baogao")
