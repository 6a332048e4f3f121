"""Compiled records on disk, kept by content: what is found under a key is what compiling would give."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from zlib import crc32

from .compiled import FORM

__all__ = ["Cache", "code_key", "user_cache"]

_PACKAGE = Path(__file__).parent.parent
_CODE = (
    *(f"schema/{name}.py" for name in ("base", "items", "measure", "metadata", "record", "terms")),
    *(f"converters/{name}.py" for name in ("yaml", "yaml_reader")),
    "dataset/compiled.py",
    "dataset/index.py",
)


def code_key() -> str:
    """Return a key of the code that a compiled record depends on: models, YAML reader, compiled form."""
    sums = [crc32((_PACKAGE / name).read_bytes()) for name in _CODE]
    return f"{FORM}-" + "".join(f"{part:08x}" for part in sums)


def user_cache() -> Path:
    """Return the folder for caches of the user."""
    if explicit := os.environ.get("BAOGAO_CACHE"):
        return Path(explicit)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "baogao"


_OTHERS = 8
"""Folders of other code that are kept; several checkouts and releases may share one cache."""
_OURS = re.compile(r"[0-9]+-[0-9a-f]{8,}")
_SUM = 4
"""Bytes of the checksum in front of what is kept."""


def _checksum(data: bytes) -> bytes:
    return crc32(data).to_bytes(_SUM, "big")


class Cache:
    """A folder of compiled records and indexes. Where nothing can be written it keeps them in memory.

    Several processes may use one folder: a file is written beside its place and renamed, and whoever comes second
    writes the same bytes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / code_key()
        self._memory: dict[str, bytes] = {}

    def read(self, name: str) -> bytes | None:
        """Return what is kept under a name, or None."""
        kept = self._memory.get(name)
        if kept is not None:
            return kept
        try:
            whole = (self._folder / name).read_bytes()
        except OSError:
            return None
        # A crash of the machine can leave a renamed file without its content.
        data = whole[_SUM:]
        return data if whole[:_SUM] == _checksum(data) else None

    def write(self, name: str, data: bytes) -> None:
        """Keep something under a name."""
        import tempfile  # needed by few processes, and slow to import

        target = self._folder / name
        try:
            if not self._folder.exists():
                self._prune()
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(dir=target.parent, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(_checksum(data) + data)
                os.replace(made, target)
            except BaseException:  # Ctrl-C too leaves nothing behind
                os.unlink(made)
                raise
        except OSError:
            self._memory[name] = data

    def _prune(self) -> None:
        """Remove what code of long ago has left; who still runs that compiles anew."""
        import shutil

        try:
            found = [entry for entry in os.scandir(self._folder.parent) if _OURS.fullmatch(entry.name)]
            found.sort(key=lambda entry: entry.stat().st_mtime_ns)
        except OSError:  # no cache yet, or somebody else prunes it
            return
        for entry in found[:-_OTHERS]:
            shutil.rmtree(entry.path, ignore_errors=True)
