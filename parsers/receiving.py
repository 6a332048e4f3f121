"""What is given to be drafted, taken in or refused: a source, the code of its place, the year it plans for."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from ..text.decode import DecodeError
from ..text.source import Opened, open_source
from .metadata.places import by_code

__all__ = ["DraftError", "received", "refuse_unread", "unknown_region", "unreadable_name"]

_CHINESE = re.compile("[\u4e00-\u9fff]")
_LARGEST = 10_000_000
_CODE = re.compile("[0-9]{6}")
_YEARS = (1949, 2100)
_ENDING = re.compile(r"\.[A-Za-z]{2,5}\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_PATH_LONGEST = 300
_LOOKED_THROUGH = 200_000  # characters among which some must be Chinese


class DraftError(ValueError):
    """No draft can be made of the source; the message says why and what to do."""


def received(
    source: bytes | str | Path, *, region: str | None, year: int | None, name: str | None
) -> tuple[Opened, str]:
    """Return the source, read and mended, with its name; the arguments are those of ``draft``.

    Raises:
        DraftError: the source is a folder, empty, too large or no text; ``region``, ``year`` or ``name`` cannot be one.
        OSError: the file cannot be read.
    """
    if region is not None and (problem := unknown_region(region)):
        raise DraftError(f"region {region!r}: {problem}")
    if year is not None and not (isinstance(year, int) and _YEARS[0] <= year <= _YEARS[1]):
        raise DraftError(f"year {year!r}: expected a year, as a whole number, from {_YEARS[0]} to {_YEARS[1]}")
    data: bytes | str
    if isinstance(source, Path):
        if source.is_dir():
            raise DraftError(f"{source}: a folder; give the file of one report, or draft each of its files")
        data = source.read_bytes()
        name = name or source.name
    elif isinstance(source, bytes | str):
        data = source
        if isinstance(source, str) and _names_a_file(source):
            raise DraftError(f"{source}: expected the text of a report, found the name of a file; pass it as a Path")
    else:
        raise DraftError(f"expected the bytes or the text of a report, or a Path, found {type(source).__name__}")
    if name is not None and (problem := unreadable_name(name)):
        raise DraftError(problem)
    if len(data) > _LARGEST:
        raise DraftError(
            f"{name or 'the source'}: {len(data):,} bytes or characters, a report has less than {_LARGEST:,}; "
            "give the report alone"
        )
    try:
        return open_source(data, name=name or "the source"), name or "source.txt"
    except DecodeError as error:
        raise DraftError(str(error)) from error


def unknown_region(code: str) -> str | None:
    """Return what is wrong with a code as that of a place, None where nothing is."""
    if not (isinstance(code, str) and _CODE.fullmatch(code)):
        return "expected the six digits of a GB/T 2260 code as text, such as 330600"
    if code != "000000" and by_code(code) is None:
        return "no place has or had this GB/T 2260 code; see schema/vocab/divisions.csv"
    return None


def unreadable_name(name: str) -> str | None:
    """Return what is wrong with the name of a file that no record could hold, None where nothing is.

    Bytes that the system's encoding of file names cannot read stand in it as halves of surrogate pairs.
    """
    if not _SURROGATE.search(name):
        return None
    shown = os.fsencode(name).decode("utf-8", "replace")
    encoding = sys.getfilesystemencoding()
    step = "rename the file" if encoding == "utf-8" else "set PYTHONUTF8=1 or LC_ALL=C.UTF-8, or rename the file"
    return f"{shown}: the name of this file cannot be read as {encoding}; {step}"


def _names_a_file(text: str) -> bool:
    try:
        if len(text) >= _PATH_LONGEST or any(mark in text for mark in "\n。，"):
            return False
        return _ENDING.search(text) is not None or Path(text).is_file()
    except (OSError, ValueError):
        return False


def refuse_unread(text: str, name: str) -> None:
    """Raise ``DraftError`` where the reading of a source holds no Chinese text."""
    if not text.strip():
        raise DraftError(
            f"{name}: nothing is left of the page once its furniture is taken away; pass the report's text"
        )
    if not _CHINESE.search(text, 0, _LOOKED_THROUGH):
        raise DraftError(f"{name}: expected the text of a report, found no Chinese text; is it the right file?")
