"""Writing that is all or nothing: everything is made beside the target and moved into place at the end."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import ExportError, explain

__all__ = ["replaced_file", "replaced_folder", "write_files"]


@contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """Yield a path to write to; it takes the target's place when the block ends without an error.

    Whatever happens inside, the target is either as before or complete. Raises ``ExportError``.
    """
    with _workshop(target) as (real, room):
        if real.is_dir():
            raise ExportError(f"cannot write {target}: it is a folder", "name a file")
        _replaceable(real)
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
        with _alone(real.parent):
            if not _became(made, real):
                _merge(made, real, target, obsolete)


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files, all of them or none: a full disk or Ctrl-C leaves what was there.

    A link goes on leading to its file, and what stands there keeps its permissions. Raises ``OSError`` with the name
    that was given.
    """
    staged: dict[str, Path] = {}
    target = Path()
    try:
        for target, data in files.items():
            real = Path(os.path.realpath(target))
            _replaceable(real)
            handle, name = tempfile.mkstemp(dir=real.parent, prefix=f"{_PREFIX}{real.name}.")
            staged[name] = real
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            os.chmod(name, real.stat().st_mode & 0o7777 if real.exists() else 0o644)
        for name, real in staged.items():
            os.replace(name, real)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(target)) from error
    finally:
        for name in staged:
            Path(name).unlink(missing_ok=True)


def _replaceable(real: Path) -> None:
    """Refuse to put a file in the place of a device or a pipe, which would be gone for everybody."""
    if real.exists() and not real.is_file() and not real.is_dir():
        raise OSError(errno.EINVAL, "it is a device or a pipe, no file", str(real))


def _became(made: Path, real: Path) -> bool:
    """Let a folder take the target's place where nothing is; False where a folder stands there.

    Asked of the system and not looked up before: where folders cannot be locked, another export may have made it since.
    """
    if real.is_dir():
        return False
    try:
        os.replace(made, real)
    except OSError:
        if real.is_dir():
            return False
        raise
    return True


def _merge(made: Path, real: Path, target: Path, obsolete: tuple[str, ...]) -> None:
    files = sorted(path.relative_to(made) for path in made.rglob("*") if path.is_file())
    for file in files:
        if (real / file).is_dir():
            raise ExportError(f"cannot write {target / file}: it is a folder", "name another folder")
        for folder in file.parents:
            if (real / folder).exists() and not (real / folder).is_dir():
                raise ExportError(f"cannot write {target / folder}: a file of that name exists", "name another folder")
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
    new: list[Path] = []
    try:
        real = Path(os.path.realpath(target))
        new = [folder for folder in real.parents if not folder.exists()]
        real.parent.mkdir(parents=True, exist_ok=True)
        _sweep(real.parent)
        room, lock = _room(real.parent)
        try:
            yield real, room
        finally:
            if sys.platform == "win32":  # a folder with an open file cannot be removed there
                os.close(lock)
            _clear(room)
            if sys.platform != "win32":
                os.close(lock)
    except OSError as error:
        raise explain(error, target) from error
    finally:
        with suppress(OSError):  # only empty folders go: those that nothing came into
            for folder in new:
                folder.rmdir()


_TRIES = 1000


def _room(folder: Path) -> tuple[Path, int]:
    """Make a temporary folder and hold its lock, which the end of the process gives back.

    Between the making of the folder and the lock, the sweep of another export may take it for one that was left: then
    the lock is another's, or what it locks is gone, and the next folder is tried. So it is where the folder for it
    was new and another export, which failed, took it away again.
    """
    for left in reversed(range(_TRIES)):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            room = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
            lock = os.open(room / _LOCK, os.O_RDWR | os.O_CREAT)
        except FileNotFoundError:
            if not left:  # a file system in which nothing can be made says so in this way, too
                raise
            continue
        if _taken(lock) is not False and _still_there(room / _LOCK, lock):
            return room, lock
        os.close(lock)
    raise BlockingIOError(errno.EAGAIN, "other exports are in the way")


def _sweep(folder: Path) -> None:
    """Remove the temporary folders of exports that were killed: their lock is no longer held."""
    for room in folder.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            room.rmdir()  # killed before it had a lock; only an empty folder goes
            continue
        if sys.platform == "win32":
            with suppress(OSError):
                (room / _LOCK).unlink()  # which fails as long as it is open
                _clear(room)
            continue
        try:
            lock = os.open(room / _LOCK, os.O_RDWR)
        except OSError:
            continue
        try:
            if _taken(lock) and _still_there(room / _LOCK, lock):
                _clear(room)
        finally:
            os.close(lock)


def _clear(room: Path) -> None:
    """Remove a temporary folder, its lock last: what is killed meanwhile leaves a folder that can be swept."""
    with suppress(OSError):
        for path in room.iterdir():
            if path.name != _LOCK:
                shutil.rmtree(path, ignore_errors=True)
    shutil.rmtree(room, ignore_errors=True)


def _taken(lock: int, *, wait: bool = False) -> bool | None:
    """Take a lock; False where another has it, None where the file system knows no locks."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _still_there(path: Path, lock: int) -> bool:
    """Whether a file that is open is the one of that name: a lock on a file that was removed locks nothing."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(lock))
    except FileNotFoundError:
        return False


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Move files into a folder while no other export does, so that what stands there in the end is of one export."""
    try:
        place = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders, and one may be there to write to and not to read
        yield
        return
    try:
        _taken(place, wait=True)
        yield
    finally:
        os.close(place)
