"""Results kept by content: a run over files that did not change is answered without loading anything heavy.

A kept result names every file it came from with the hash of what was in it, every place where a file would have
counted but was not there, and a fingerprint of the package. It counts only while all of that is still so.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["Kept", "digest", "entry_path", "fingerprint", "keep", "noted", "recall", "still_so"]

_FORMAT = 1
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_ROOMS = ("schema", "text", "parsers", "converters", "checks")
_LARGEST = 200_000_000

Kept = dict[str, Any]


def folder() -> str:
    """Folder of the cache, by the custom of the system."""
    base = os.environ.get("BAOGAO_CACHE")
    if base:
        return base
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "baogao", "validate")


def fingerprint() -> str:
    """What the package is made of, by size and time of change of its files, and the libraries beside it."""
    seen: list[object] = [_FORMAT, sys.version]
    for place in sys.path:  # an installed library changes the folder it is installed into
        try:
            seen.append((place, os.stat(place or ".").st_mtime_ns))
        except OSError:
            continue
    for folder in _folders():
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.endswith((".py", ".csv", ".yaml", ".txt", ".toml")):
                        status = entry.stat()
                        seen.append((folder, entry.name, status.st_size, status.st_mtime_ns))
        except OSError:
            continue
    return hashlib.sha256(repr(sorted(map(repr, seen))).encode()).hexdigest()


def _folders() -> Iterator[str]:
    """The folders whose files decide what a run finds: the package's own and its rooms, with all that is in these."""
    yield _PACKAGE
    for room in _ROOMS:
        yield from (folder for folder, _, _ in os.walk(os.path.join(_PACKAGE, room)))


def digest(path: str) -> str | None:
    """SHA-256 of a file; None where it cannot be read as a plain file."""
    try:
        with open(path, "rb", buffering=0, opener=_plainly) as stream:
            status = os.fstat(stream.fileno())
            if status.st_size > _LARGEST or not _regular(status.st_mode):
                return None
            return hashlib.sha256(stream.read()).hexdigest()
    except OSError:
        return None


def noted(path: str) -> str | None:
    """What a kept result holds of a file: its hash, and where it really lies, since links are judged by that."""
    content = digest(path)
    return None if content is None else f"{content} {os.path.realpath(path)}"


def _plainly(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _regular(mode: int) -> bool:
    return mode & 0o170000 == 0o100000


def entry_path(key: Iterable[object]) -> str:
    """File in which the result of a command line is kept."""
    name = hashlib.sha256(repr(list(key)).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return os.path.join(folder(), f"{name}.json")


def recall(path: str) -> Kept | None:
    """What was kept there, whatever it is worth; None where there is nothing or it does not read."""
    try:
        with open(path, encoding="utf-8") as stream:
            kept = json.load(stream)
    except (OSError, ValueError, RecursionError):
        return None
    return kept if isinstance(kept, dict) and kept.get("format") == _FORMAT else None


def keep(path: str, kept: Kept) -> None:
    """Put a result by; a cache that cannot be written is no error."""
    kept["format"] = _FORMAT
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        temporary = f"{path}.{os.getpid()}"
        with open(temporary, "w", encoding="utf-8") as stream:
            json.dump(kept, stream, ensure_ascii=True, separators=(",", ":"))
        os.replace(temporary, path)
    except OSError:
        return


def still_so(files: dict[str, str | None]) -> bool:
    """True while every file has the content (or is as absent) as noted."""
    return all((noted(path) if note else _absent(path)) == note for path, note in files.items())


def _absent(path: str) -> str | None:
    return "there" if os.path.lexists(path) else None
