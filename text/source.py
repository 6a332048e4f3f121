"""Open a source: bytes or text in, everything the reading needs out.

One pass through the other modules of this room: encoding, page, script, furniture, damage.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from ..schema.metadata import Correction
from . import desync, furniture, page, script
from .decode import DecodeError, decode
from .doubt import Doubt

__all__ = ["Opened", "open_source"]

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Opened:
    """A source text and what is known of it before anything is parsed."""

    text: str
    """All of it; spans count its code points."""
    encoding: str
    sha256: str
    """Of the bytes; of the text's UTF-8 where text was given."""
    script: script.ScriptName
    start: int
    """Where the article begins."""
    end: int
    furniture: tuple[tuple[int, int], ...]
    """Ordered, apart, never starting or ending on white space."""
    corrections: tuple[Correction, ...]
    doubts: tuple[Doubt, ...]
    html: bool
    title: str | None = None
    """As the page's metadata has it."""
    publisher: str | None = None
    published_on: date | None = None
    url: str | None = None


def open_source(data: bytes | str, *, name: str = "the source") -> Opened:
    """Open ``data``; ``name`` is used in messages.

    Raises:
        DecodeError: no text could be read (empty, binary, noise).
    """
    doubts: list[Doubt] = []
    if isinstance(data, str):
        text = _SURROGATE.sub("\ufffd", data)
        if not text.strip().strip("\ufeff").strip():
            raise DecodeError(name, "nothing: the text is empty", "pass the text of a report")
        encoding, raw = "utf-8", text.encode()
    else:
        decoded = decode(data, name=name)
        text, encoding, raw = decoded.text, decoded.encoding, data
        doubts += decoded.doubts
    found = page.open_page(text) if page.is_markup(text) else None
    start, end = (found.start, found.end) if found else (0, len(text))
    spans = list(found.furniture) if found else []
    spans += furniture.find(text, found.lines if found else None)
    article = text[start:end]
    written = script.detect(article)
    if written == "hant":
        spans += [(start + first, start + last) for first, last in script.twins(article)]
    furnished = furniture.tidy(text, spans)
    repair = desync.repair(text, script=written, start=start, end=end, furniture=furnished)
    if found:
        doubts += found.doubts
    return Opened(
        text=text,
        encoding=encoding,
        sha256=hashlib.sha256(raw).hexdigest(),
        script=written,
        start=start,
        end=end,
        furniture=furnished,
        corrections=repair.corrections,
        doubts=(*doubts, *repair.doubts),
        html=found is not None,
        title=found.title if found else None,
        publisher=found.publisher if found else None,
        published_on=found.published_on if found else None,
        url=found.url if found else None,
    )
