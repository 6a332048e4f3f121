"""What can go wrong between records and files, told in one line with the next step."""

from __future__ import annotations

import errno
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import ValidationError

__all__ = ["ConversionError", "ExportError", "MissingExtraError", "ReadError", "explain", "needs", "no_record"]


class ConversionError(Exception):
    """A conversion that cannot go on; ``str()`` is one line for the user."""

    def __init__(self, message: str, step: str = "") -> None:
        super().__init__(f"{message}; {step}" if step else message)
        self.message = message
        self.step = step
        """What to do about it."""

    def __reduce__(self) -> tuple[type[ConversionError], tuple[str, str]]:
        return type(self), (self.message, self.step)


class ExportError(ConversionError):
    """Records that cannot be written; what stood at the target before is untouched."""


class MissingExtraError(ExportError):
    """A format whose library is not installed."""


class ReadError(ConversionError):
    """Exported files that cannot be read back; the message names file, line and column where there are any."""


_STEPS = {
    errno.ENOSPC: "free some space or choose another place",
    errno.EDQUOT: "free some space or choose another place",
    errno.EFBIG: "choose a place that takes larger files",
    errno.EACCES: "choose a folder that you may write to",
    errno.EPERM: "choose a folder that you may write to",
    errno.EROFS: "choose a folder that you may write to",
    errno.EEXIST: "a file stands where a folder is needed; choose another name",
    errno.ENOTDIR: "a file stands where a folder is needed; choose another name",
    errno.EISDIR: "a folder stands where a file is needed; choose another name",
    errno.ENAMETOOLONG: "choose a shorter name",
}


def explain(error: OSError, target: object) -> ExportError:
    """Put an error of the operating system into one line about the target."""
    reason = error.strerror or str(error)
    return ExportError(f"cannot write {target}: {reason}", _STEPS.get(error.errno or 0, "choose another place"))


def needs(module: str, extra: str) -> ModuleType:
    """Import an optional library; raises ``MissingExtraError`` naming the extra that brings it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module.partition(".")[0]:
            raise
        raise MissingExtraError(f"{module} is not installed", f"pip install 'baogao[{extra}]'") from error


def no_record(what: str, error: ValidationError, step: str) -> ReadError:
    """Put the first thing that makes data no record into one line."""
    first = error.errors()[0]
    where = ".".join(map(str, first["loc"]))
    return ReadError(f"{what}: {where}: {first['msg']}", step)
