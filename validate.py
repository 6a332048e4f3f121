"""Run the rules over records: ``python validate.py``, ``python -m baogao.validate``, ``baogao validate``.

Exit status: 0 clean, 1 findings, 2 could not run, 130 interrupted, 143 terminated.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence

__all__ = ["open_closed", "run", "stumbled"]


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
    except Exception as error:
        return stumbled(error)


def stumbled(error: Exception) -> int:
    """Tell of an error that nobody foresaw in a line, and return the status of what could not run.

    With ``BAOGAO_DEBUG`` set it is raised, for whoever is to mend it.
    """
    if os.environ.get("BAOGAO_DEBUG"):
        raise error
    if isinstance(error, OSError):  # standard output on a full disk; what concerns a file is caught where it is known
        sys.stderr.write(f"baogao: {error.filename or 'standard output'}: {error.strerror or error}\n")
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - or the interpreter tries once more while it closes
        return 2
    import traceback

    way = "".join(traceback.format_exception(error))  # with that of another process, which is a note
    steps = re.findall(r'File "(?:[^"]*[/\\])?([^"/\\]+)", line (\d+)', way)
    about = [note for note in getattr(error, "__notes__", ()) if "\n" not in note]
    sys.stderr.write(
        f"baogao: {''.join(f'{name}: ' for name in about[:1])}a mistake of baogao itself, not yours: "
        f"{type(error).__name__} at {':'.join(steps[-1]) if steps else 'an unknown place'}: {error}\n"
        "Please report it with this line and the file; BAOGAO_DEBUG=1 shows the whole way to it.\n"
    )
    return 2


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
