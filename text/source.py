"""Open a source: bytes or text in, everything the reading needs out.

One pass through the other modules of this room: encoding, page, script, furniture, damage.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from itertools import islice

from ..schema.metadata import Correction
from . import desync, formats, furniture, page, script
from .chrome import ISSUED_BY
from .decode import DecodeError, decode, stray_controls
from .doubt import Doubt
from .lines import lines
from .markup import blanked
from .misread import destroyed, misread
from .stray import without_stray_bytes
from .suspicion import lost_indents
from .tables import TABLED, tables

__all__ = ["Opened", "open_source"]

_HEAD_LINES = 40
_PROSE = 100
_FEW = 3
_GAP = r"(?:\s|&[a-z]{2,5};|<[^<>]{0,200}>){0,8}"
_DAY = r"(?P<day>(?P<y>(?:19|20)[0-9]{2})[-/.年][ \u3000]?(?P<m>[0-9]{1,2})[-/.月][ \u3000]?(?P<d>[0-9]{1,2})日?)"
# From the plainest to the vaguest; the first that is found counts.
_PUBLISHERS = (
    re.compile(rf"(?:来源|來源|稿源|{ISSUED_BY})[:：]{_GAP}([^\s|｜，,。<>&]{{2,24}})"),
    re.compile(r"\bSource[:：]\s{0,4}([^\s:|<>][^:|<>\r\n]{0,40}?)(?=\s{2}|\s+[A-Z][a-z]+[:：]|\s*(?:[|<]|\Z))"),
    re.compile(r"\A([\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|早报|时报|商报|都市报))\Z"),
)
_DAYS = (
    re.compile(rf"(?:(?:时间|時間|日期)[:：]|\b(?:Published|Posted)(?: on| at)?[:：]?){_GAP}{_DAY}"),
    re.compile(rf"(?:来源|來源|稿源)[:：][^\r\n]{{2,40}}?{_DAY}"),
    re.compile(rf"{_DAY}[^\r\n]{{0,16}}(?:来源|來源|稿源)[:：]"),
    re.compile(rf"\A{_DAY}\s*(?:星期|周)[一二三四五六日天]"),
)
_TAG = re.compile("<(?:br|p|div|span|b|strong|font)[ />]", re.I)
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
    """As the lines at the head of the page have it, else its metadata."""
    publisher_at: tuple[int, int] | None = None
    """Where that is written; None where only the metadata says it."""
    published_on: date | None = None
    published_on_at: tuple[int, int] | None = None
    url: str | None = None


def open_source(data: bytes | str, *, name: str = "the source") -> Opened:
    """Open ``data``; ``name`` is used in messages.

    Raises:
        DecodeError: no text could be read (empty, binary, noise).
    """
    doubts: list[Doubt] = []
    if isinstance(data, str):
        try:
            text, raw = data, data.encode()
        except UnicodeEncodeError:
            text = _SURROGATE.sub("\ufffd", data)
            raw = text.encode()
        if not text.strip().strip("\ufeff").strip():
            raise DecodeError(name, "nothing: the text is empty", "pass the text of a report")
        if (other := formats.of_text(text) or misread(text) or destroyed(text, raw)) is not None:
            raise DecodeError(name, *other)
        encoding = "utf-8"
        doubts += stray_controls(text)
    else:
        decoded = decode(data, name=name)
        text, encoding, raw = decoded.text, decoded.encoding, data
        doubts += decoded.doubts
    found = page.open_page(text) if page.is_markup(text) else None
    if found and found.scripted:
        step = "open it in a browser, then save the page as shown or copy its text"
        raise DecodeError(name, "a page whose text a script puts there", step)
    start, end = (found.start, found.end) if found else (0, len(text))
    article = text[start:end]
    written = script.detect(article)
    spans = list(found.furniture) if found else []
    spans += furniture.find(text, found.lines if found else None, traditional=written == "hant")
    tabled = [] if found else list(tables(text))
    spans += tabled
    cut = without_stray_bytes(raw, encoding) if "\ufffd" in text else ()
    spans += [(start + first, start + last) for first, last in script.twins(article)]
    spans += [
        (start + first, start + last)
        for first, last in lost_indents(article)
        if not any(fix.at[0] < start + last and start + first < fix.at[1] for fix in cut)
    ]
    furnished = furniture.tidy(text, spans)
    publisher_at, day = _notices(text, _head(text, found, furnished))
    if found and found.account:
        publisher_at = found.account
    publisher = text[slice(*publisher_at)] if publisher_at else found.publisher if found else None
    stray = [
        fix
        for fix in cut
        if start <= fix.at[0] and fix.at[1] <= end
        and not any(first < fix.at[1] and fix.at[0] < last for first, last in furnished)
    ]
    known = [*furnished, *(fix.at for fix in stray)]
    tagged = found is not None or _TAG.search(text) is not None
    seen = blanked(text) if tagged else text
    if "``" in seen:  # ``三农'', as programs for typesetting have it
        seen = seen.replace("``", "““").replace("''", "””")
    repair = desync.repair(seen, script=written, start=start, end=end, furniture=known)
    repaired = repair.corrections
    if tabled:
        doubts.append(Doubt("table-left-out", TABLED, tabled[0]))
    if found:
        doubts += found.doubts
    if tagged or seen != text:
        repaired = tuple(fix for fix in repaired if not _enclosed(text, fix) and text[slice(*fix.at)] == fix.original)
    return Opened(
        text=text,
        encoding=encoding,
        sha256=hashlib.sha256(raw).hexdigest(),
        script=written,
        start=start,
        end=end,
        furniture=furnished,
        corrections=tuple(sorted((*stray, *repaired), key=lambda fix: fix.at)),
        doubts=(*doubts, *repair.doubts),
        html=found is not None,
        title=found.title if found else None,
        publisher=publisher,
        publisher_at=publisher_at,
        published_on=day[0] if day else found.published_on if found else None,
        published_on_at=day[1] if day else None,
        url=found.url if found else None,
    )


def _enclosed(text: str, fix: Correction) -> bool:
    """Whether a correction is of the few characters that one element holds: tags on both sides are no damage, and
    without its neighbours any character may seem to be."""
    start, end = fix.at
    return fix.group is None and end - start <= _FEW and text[start - 1] == ">" and text[end : end + 1] == "<"


def _head(text: str, found: page.Page | None, furnished: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """Return the lines of furniture above the first long line, the nearest to it first."""
    rows = list(islice(lines(text), _HEAD_LINES)) if found is None else list(found.lines[:_HEAD_LINES])
    opening = next((row.start for row in rows if len(row.text) > _PROSE), rows[-1].end if rows else 0)
    head = [span for span in furnished if span[1] <= opening and span[1] - span[0] < 40 * _PROSE]
    if found is not None:  # markup has lines of its own
        return head[::-1]
    return [(line.start, line.end) for start, end in head for line in lines(text, start, end)][::-1]


def _notices(
    text: str, head: list[tuple[int, int]]
) -> tuple[tuple[int, int] | None, tuple[date, tuple[int, int]] | None]:
    """Read who published the page and when off the lines of its head, with the places where they say so."""
    publishers = (
        (start + hit.start(1), start + hit.end(1))
        for pattern in _PUBLISHERS
        for start, end in head
        if (hit := pattern.search(text[start:end]))
    )
    days = (
        (day, (start + hit.start("day"), start + hit.end("day")))
        for pattern in _DAYS
        for start, end in head
        if (hit := pattern.search(text[start:end])) and (day := _date(hit)) is not None
    )
    return next(publishers, None), next(days, None)


def _date(hit: re.Match[str]) -> date | None:
    try:
        return date(int(hit["y"]), int(hit["m"]), int(hit["d"]))
    except ValueError:
        return None
