"""Answering from an earlier run: the same command line over files that are all as they were.

Imports next to nothing: it runs before anything else, on every keystroke of some people.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from . import cache

__all__ = ["entry_for", "may_keep", "replayed", "walked"]

_NEVER = ("--fix", "--watch", "--no-cache", "--help", "-h")
_ENVIRONMENT = ("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS")


def may_keep(arguments: Sequence[str]) -> bool:
    """False for command lines whose result is never kept. What git says changes without any file changing."""
    return not any(a in _NEVER or a.startswith("--changed-since") for a in arguments)


def entry_for(arguments: Sequence[str]) -> str:
    """Where the result of this command line, run here and shown so, is kept."""
    width = -1
    if sys.stdout.isatty():
        try:
            width = os.get_terminal_size(sys.stdout.fileno()).columns
        except (OSError, ValueError):
            width = 0
    shown = [os.environ.get(name) for name in _ENVIRONMENT]
    return cache.entry_path([list(arguments), os.getcwd(), width, shown])


def walked(folder: str) -> list[str]:
    """Every record file below a folder, as the validator finds them, without their places in order."""
    found: list[str] = []
    for base, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "vocab"]
        found += [os.path.join(base, name) for name in files if name.endswith((".yaml", ".yml")) and name[0] != "."]
    return sorted(found)


def replayed(entry: str) -> int | None:
    """Write what the earlier run wrote and return its exit status; None where something changed."""
    kept = cache.recall(entry)
    if kept is None:
        return None
    try:
        same = (
            kept["fingerprint"] == cache.fingerprint()
            and all(walked(folder) == files for folder, files in kept["folders"].items())
            and cache.still_so(kept["files"])
        )
        if not same:
            return None
        text, status = str(kept["out"]), int(kept["status"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    sys.stdout.write(text)
    return status if status in (0, 1) else None
