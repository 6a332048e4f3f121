"""The stored source texts, found without leaving the folders they may lie in."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

from ..schema.record import Report
from ..text.decode import redecode
from .errors import DatasetError

__all__ = ["decoded", "relative"]


def relative(report: Report) -> PurePosixPath:
    """Return the path of a report's source, below its record's folder or the dataset's; raises ``DatasetError``."""
    file = report.metadata.source.file
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts or "\\" in file or ":" in file or "\0" in file:
        raise DatasetError(f"report {report.id}: source.file {file!r} leads out of the dataset; make it relative")
    return path


def decoded(report: Report, data: bytes) -> str:
    """Decode the bytes of a report's source; raises ``DatasetError`` where they are not the ones it was made from."""
    source = report.metadata.source
    if hashlib.sha256(data).hexdigest() != source.sha256:
        raise DatasetError(
            f"report {report.id}: {source.file} is not the text that the record was made from (its SHA-256 differs); "
            "put the old bytes back, or run baogao validate and draft anew"
        )
    try:
        return redecode(data, source.encoding)
    except LookupError as error:
        raise DatasetError(f"report {report.id}: {source.encoding!r} is no encoding that Python knows") from error
