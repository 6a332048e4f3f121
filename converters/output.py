"""Writing that is all or nothing: everything is made beside the target and moved into place at the end."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from .errors import ExportError, explain

__all__ = ["replaced_file", "replaced_folder"]


@contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """Yield a path to write to; it takes the target's place when the block ends without an error.

    Whatever happens inside, the target is either as before or complete. Raises ``ExportError``.
    """
    with _workshop(target) as (real, room):
        if real.is_dir():
            raise ExportError(f"cannot write {target}: it is a folder", "name a file")
        made = room / "made"
        made.mkdir()
        yield made / real.name
        os.replace(made / real.name, real)


@contextmanager
def replaced_folder(target: Path, obsolete: tuple[str, ...] = ()) -> Iterator[Path]:
    """Yield a folder to write into; its files take their places in the target when the block ends without an error.

    Other files in the target stay, except those named in ``obsolete`` that were not written anew. Raises
    ``ExportError``.
    """
    with _workshop(target) as (real, room):
        if real.exists() and not real.is_dir():
            raise ExportError(f"cannot write {target}: a file of that name exists", "name a folder")
        made = room / "made"
        made.mkdir()
        yield made
        if not real.exists():
            os.replace(made, real)
            return
        files = sorted(path.relative_to(made) for path in made.rglob("*") if path.is_file())
        for file in files:
            if (real / file).is_dir():
                raise ExportError(f"cannot write {target / file}: it is a folder", "name another folder")
        for file in files:
            (real / file).parent.mkdir(parents=True, exist_ok=True)
            os.replace(made / file, real / file)
        for name in obsolete:
            if Path(name) not in files:
                (real / name).unlink(missing_ok=True)


_PREFIX = ".baogao-"
_LOCK = "lock"


@contextmanager
def _workshop(target: Path) -> Iterator[tuple[Path, Path]]:
    """Yield the target with links resolved, and a temporary folder on the same file system."""
    try:
        real = Path(os.path.realpath(target))
        real.parent.mkdir(parents=True, exist_ok=True)
        _sweep(real.parent)
        room = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=real.parent))
        try:
            with (room / _LOCK).open("w") as lock:
                _held(lock)
                yield real, room
        finally:
            shutil.rmtree(room, ignore_errors=True)
    except OSError as error:
        raise explain(error, target) from error


def _sweep(folder: Path) -> None:
    """Remove the temporary folders of exports that were killed: their lock is no longer held."""
    for path in folder.glob(f"{_PREFIX}*/{_LOCK}"):
        try:
            with path.open("r+") as lock:
                dead = _held(lock)
        except OSError:
            continue
        if dead:
            shutil.rmtree(path.parent, ignore_errors=True)


def _held(lock: IO[str]) -> bool:
    """Take the lock, which the end of the process gives back; False where another has it."""
    if sys.platform != "win32":  # there a folder with an open file cannot be removed anyway
        import fcntl

        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True
