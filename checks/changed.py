"""Which records a branch touches: those that differ from a commit, and those that depend on what differs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .source import MAX_SOURCE, SourceError, bases, open_plain
from .vocabulary import CONFIG

__all__ = ["GitError", "changed_records"]

_SOURCE = re.compile(r"""\bfile["']?:\s*(?:"((?:[^"\\]|\\.)*)"|'([^'\n]*)'|([^\s"',}#][^,}\n#]*))""")
_HASH = re.compile(r"\b[0-9a-f]{64}\b")
_CODE = re.compile(r"([0-9]{6})-[0-9]{4}")
_PACKAGE = Path(__file__).resolve().parent.parent
_ROOMS = frozenset({"schema", "text", "parsers", "converters", "checks"})


class GitError(Exception):
    """Git could not say what changed."""


def changed_records(ref: str, paths: Sequence[Path], config: Path | None = None) -> list[Path]:
    """Of the records, those touched since ``ref``, those whose source was, and those that share place or source
    with one of them.

    All of them where the rules, the vocabularies or a configuration changed. Raises ``GitError``.
    """
    if not paths:
        return []
    if ref.startswith("-"):
        raise GitError(f"{ref!r} is no commit")
    changed: set[Path] = set()
    for folder in {path.absolute().parent for path in paths}:
        top = Path(_git(folder, "rev-parse", "--show-toplevel").strip("\n"))
        base = _git(folder, "merge-base", ref, "HEAD", otherwise=_unknown(ref)).strip("\n")
        listed = _git(top, "diff", "--name-only", "--no-renames", "-z", base) + _git(
            top, "ls-files", "--others", "--exclude-standard", "-z"
        )
        changed |= {(top / name).resolve() for name in listed.split("\0") if name}
    configs = {config.resolve()} if config else set()
    if any(path.name == CONFIG or path in configs or _of_package(path) for path in changed):
        return list(paths)
    records = {path: _Record(path) for path in paths}
    touched = [path for path, record in records.items() if path.resolve() in changed or record.sources & changed]
    kin = {mark for path in touched for mark in records[path].marks}
    return [path for path in paths if path in touched or records[path].marks & kin]


def _of_package(path: Path) -> bool:
    return path.is_relative_to(_PACKAGE) and path.relative_to(_PACKAGE).parts[0] in _ROOMS


class _Record:
    """What a record may depend on, by its text alone: too much does no harm."""

    __slots__ = ("marks", "sources")

    def __init__(self, path: Path) -> None:
        try:
            text = open_plain(path, MAX_SOURCE).decode("utf-8", "replace")
        except SourceError:
            text = ""
        names = {"".join(found).strip() for found in _SOURCE.findall(text)}
        self.sources = {(base / name).resolve() for base in bases(path) for name in names if "\0" not in name}
        """Every place where its source may lie; a file that is gone, or has come, counts too."""
        place = _CODE.match(path.stem)
        self.marks = {*_HASH.findall(text), *([place.group(1)] if place else [])}
        """What it shares with records that it is held against: the hash of the source, the code of the place."""


def _unknown(ref: str) -> str:
    return (
        f"--changed-since {ref}: git knows no such commit or branch here, or nothing that it shares with what is "
        "checked out; `git fetch` it first (in GitHub Actions: actions/checkout with fetch-depth: 0)"
    )


def _git(folder: Path, *arguments: str, otherwise: str = "") -> str:
    """Run git and return what it prints; ``otherwise`` is what to say where it has no answer."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False, timeout=60, encoding="utf-8"
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitError(f"cannot run git: {error}; install it, or check all records") from error
    if done.returncode:
        if "not a git repository" in done.stderr:
            raise GitError(f"{folder} is in no git repository; leave out --changed-since to check all records")
        if otherwise:
            raise GitError(otherwise)
        lines = done.stderr.strip().splitlines()
        raise GitError(f"git {arguments[0]}: {lines[-1] if lines else 'failed'}")
    return done.stdout
