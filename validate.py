"""Run the rules over records: ``python validate.py``, ``python -m baogao.validate``, ``baogao validate``.

Exit status: 0 clean, 1 findings, 2 could not run, 130 interrupted, 143 terminated.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

__all__ = ["open_closed", "run"]


def run(arguments: Sequence[str] | None = None) -> int:
    """Check the records that a command line names, and print the findings.

    Answers from what an earlier run found out where nothing changed since; only else are the models loaded.
    """
    open_closed()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        from .checks import replay

        entry = None
        if replay.may_keep(given):
            entry = replay.entry_for(given)
            status = replay.replayed(entry)
            if status is not None:
                return status
        from .checks.command import command

        return command(given, entry)
    except KeyboardInterrupt:  # Ctrl-C, which may come while modules are loaded; what is kept is written whole or not
        sys.stderr.write("Aborted!\n")
        return 130


def open_closed() -> None:
    """Let what goes to a standard stream that was closed before the start go nowhere; no file may take its number."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _register() -> None:
    """Make the folder of this file the package ``baogao``, whatever it is called, for ``python validate.py``."""
    from importlib.util import module_from_spec, spec_from_file_location

    root = os.path.dirname(os.path.abspath(__file__))
    # The folder itself must not be searched: its rooms would hide other people's packages of the same name.
    sys.path[:] = [place for place in sys.path if os.path.abspath(place or ".") != root]
    spec = spec_from_file_location("baogao", os.path.join(root, "__init__.py"), submodule_search_locations=[root])
    if spec is None or spec.loader is None:
        raise SystemExit(2)
    package = module_from_spec(spec)
    sys.modules["baogao"] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    if not __package__:
        _register()
        __package__ = "baogao"
    sys.exit(run())
