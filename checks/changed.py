"""Which records a branch touches: those that differ from a commit, and those that depend on what differs."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .source import SourceError, bases, open_plain
from .vocabulary import CONFIG

__all__ = ["GitError", "changed_records"]

_SOURCE = re.compile(rb"\bfile:\s*[\"']?([^\"'\s,}]+)")
_CODE = re.compile(r"([0-9]{6})-[0-9]{4}")
_PACKAGE = Path(__file__).resolve().parent.parent
_ROOMS = frozenset({"schema", "text", "parsers", "converters", "checks"})


class GitError(Exception):
    """Git could not say what changed."""


def changed_records(ref: str, paths: Sequence[Path]) -> list[Path]:
    """Of the records, those touched since ``ref``, those whose source was, and those of the same place as one of them.

    All of them where the rules, the vocabularies or a configuration changed. Raises ``GitError``.
    """
    if not paths:
        return []
    if ref.startswith("-"):
        raise GitError(f"{ref!r} is no commit")
    changed: set[Path] = set()
    for folder in {path.absolute().parent for path in paths}:
        top = Path(_git(folder, "rev-parse", "--show-toplevel").strip("\n"))
        base = _git(folder, "merge-base", ref, "HEAD").strip("\n")
        listed = _git(top, "diff", "--name-only", "-z", base) + _git(
            top, "ls-files", "--others", "--exclude-standard", "-z"
        )
        changed |= {(top / name).resolve() for name in listed.split("\0") if name}
    if any(path.name == CONFIG or _of_package(path) for path in changed):
        return list(paths)
    touched = [path for path in paths if path.resolve() in changed or _source_of(path) in changed]
    places = {found.group(1) for path in touched if (found := _CODE.match(path.stem))}
    return [path for path in paths if path in touched or _CODE.sub(r"\1", path.stem) in places]


def _of_package(path: Path) -> bool:
    return path.is_relative_to(_PACKAGE) and path.relative_to(_PACKAGE).parts[0] in _ROOMS


def _source_of(path: Path) -> Path | None:
    try:
        found = _SOURCE.search(open_plain(path, 64_000_000))
    except SourceError:
        return None
    if found is None:
        return None
    name = found.group(1).decode("utf-8", "replace")
    for base in bases(path):
        candidate = base / name
        if os.path.lexists(candidate):
            return candidate.resolve()
    return (list(bases(path))[-1] / name).resolve()


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False, timeout=60, encoding="utf-8"
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitError(f"cannot run git: {error}") from error
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        raise GitError(f"git {arguments[0]}: {lines[-1] if lines else 'failed'}")
    return done.stdout
