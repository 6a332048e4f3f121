"""The console command. ``baogao validate`` goes straight to the validator, which editors and hooks call often."""

from __future__ import annotations

import io
import sys

__all__ = ["main"]


def main() -> None:
    """Run the ``baogao`` command with the arguments of the process."""
    from .validate import open_closed, stumbled

    open_closed()
    for stream in (sys.stdout, sys.stderr):  # a terminal that cannot show a character shows "?"; documents are UTF-8
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        if sys.argv[1:2] == ["validate"]:
            from .validate import run as check

            status = check(sys.argv[2:])
            sys.stdout.flush()
            sys.exit(status)
        from .checks.ending import terminable
        from .commands import run

        with terminable():
            sys.exit(run())
    except KeyboardInterrupt:  # Ctrl-C, which may come while modules are loaded; the status is that of shells
        sys.stderr.write("Aborted!\n")
        sys.exit(130)
    except Exception as error:
        sys.exit(stumbled(error))


if __name__ == "__main__":
    main()
