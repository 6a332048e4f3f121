"""The commands of ``baogao``. Each is a thin shell around a function of the rooms below."""

from __future__ import annotations

import click

from .authoring import explain, fmt, schema, validate
from .drafts import draft
from .records import build, export, list_, show

__all__ = ["cli", "run"]


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Documentation: README.md; each command has examples under --help.",
)
@click.version_option(package_name="baogao")
def cli() -> None:
    """Chinese government work reports (政府工作报告) as typed, evidence-linked, versioned data."""


for _command in (build, draft, explain, export, fmt, list_, schema, show, validate):
    cli.add_command(_command)


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
