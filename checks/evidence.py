"""Rules on metadata: every field that the text states points at the place, and the place says what the field holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from ..parsers.lines.marks import chinese_ordinal
from ..parsers.metadata.places import resolve
from ..schema.metadata import Metadata
from .context import Context
from .finding import Mend

__all__ = ["check_congress", "check_evidence", "years_in"]

_EQUAL = frozenset({"title", "speaker.name", "speaker.title", "congress.name", "source.publisher"})
_DATES = frozenset({"delivered_on", "source.published_on", "source.retrieved_on"})
_YEARS = frozenset({"report_year", "review_year", "review_from", "plan_to"})
_NUMBERS = frozenset({"congress.term", "congress.session"})
_OTHER = frozenset({"region", "region.code", "region.name", "region.level", "region.prefecture", "region.province",
                    "congress", "speaker", "coverage", "source.kind", "source.url", "script"})  # fmt: skip
_NEEDED = ("title", "report_year", "review_year", "review_from", "plan_to", "congress.name", "delivered_on",
           "speaker.name", "speaker.title", "source.publisher", "source.published_on")  # fmt: skip
"""Fields that stand in the text or are inferred: the record says which."""

_FILLED = frozenset(_NEEDED) | {"congress", "speaker"}
"""Fields that the record leaves out where nothing is known of them."""

_DIGITS = str.maketrans("〇零○ＯO一二三四五六七八九", "00000123456789")
_DATE = re.compile(r"(?:([0-9]{4})\s*[年./-])?\s*([0-9]{1,2})\s*[月./-]\s*([0-9]{1,2})(?![0-9])")
_CHINESE_DATE = re.compile(
    r"(?:([〇零○ＯO0一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])|([一二三四五六七八九〇零○ＯO0]{4})(?=年)")
_TERM = re.compile(r"第?([一二三四五六七八九十百0-9]{1,4})[届屆]")
_SESSION = re.compile(r"第?([一二三四五六七八九十0-9]{1,4})次")


def _fields(metadata: Metadata) -> Iterator[tuple[str, Any]]:
    for name in _NEEDED:
        value: Any = metadata
        for step in name.split("."):
            value = getattr(value, step, None)
        if value is not None:
            yield name, value


def check_evidence(context: Context) -> None:
    """``evidence-missing``, ``evidence-empty``, ``evidence-twice``, ``evidence-unknown``, ``evidence-differs``."""
    metadata = context.report.metadata
    known = _EQUAL | _DATES | _YEARS | _NUMBERS | _OTHER
    values = dict(_fields(metadata))
    for where, keys in (("evidence", metadata.evidence), ("inferred", metadata.inferred)):
        for name in keys:
            path = ("metadata", where, name)
            if name not in known:
                context.add("evidence-unknown", path, found=name, suggestion=_close(name, known))
            elif where == "inferred" and name in metadata.evidence:
                context.add("evidence-twice", path, found=name)
    for name in values:
        head = name.split(".")[0]
        if not {name, head} & (metadata.evidence.keys() | metadata.inferred.keys()):
            context.add("evidence-missing", ("metadata", *name.split(".")), found=name)
    for name, at in metadata.evidence.items():
        inside = at[0] < at[1] <= len(context.raw)
        if name in _FILLED and not any(field == name or field.startswith(f"{name}.") for field in values):
            found = context.reading.of(*at) if inside else "nothing"
            written = f'{name.rpartition(".")[2]}: "{found}"' if inside and name in _EQUAL else ""
            context.add("evidence-empty", ("metadata", "evidence", name), at=at if inside else None, found=found,
                        field=name, suggestion=written)  # fmt: skip
        if not inside:
            continue
        text = context.reading.of(*at)
        _check_shape(context, name, at, text)
        for field, value in values.items():
            if field == name or field.startswith(f"{name}."):
                expected = _says(field, text, value, metadata, whole=field == name)
                if expected is not None:
                    context.add("evidence-differs", ("metadata", *field.split(".")), at=at, found=value,
                                expected=expected)  # fmt: skip


def _says(field: str, text: str, value: Any, metadata: Metadata, *, whole: bool) -> str | None:
    """None where the text says the value, else what it says."""
    if field in _EQUAL:
        said = text == value if whole else str(value) in text
        return None if said else text
    if field in _DATES:
        return _date_differs(text, value, metadata)
    years = years_in(text)
    if value in years or (field == "review_year" and value + 1 in years):  # 去年 of the year named
        return None
    return ", ".join(map(str, sorted(years))) or text


_SHAPES = {
    **dict.fromkeys(_YEARS, re.compile(r"(?:[0-9]{4}|[〇零○ＯO一二三四五六七八九]{4})(?:年度?)?|[去今上本]年")),
    **dict.fromkeys(
        _DATES,
        re.compile(
            r"[0-9〇零○ＯO一二三四五六七八九]{4}[年./-]"
            r"(?:[0-9一二三四五六七八九十]{1,2}|元)[月./-][0-9一二三四五六七八九十]{1,3}[日号]?"
            r"|[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}[日号]"
        ),
    ),
    "congress.term": re.compile(r"第?[一二三四五六七八九十百0-9]{1,4}[届屆]"),
    "congress.session": re.compile(r"第?[一二三四五六七八九十0-9]{1,4}次"),
}
_GOES_ON = {"年": _YEARS, "日": _DATES, "号": _DATES}


def _check_shape(context: Context, name: str, at: tuple[int, int], text: str) -> None:
    """``evidence-loose``: the place holds the field from its first character to its last, and nothing beside it."""
    metadata = context.report.metadata
    shape = _SHAPES.get(name)
    reading = context.reading
    if name == "region.name" or name == "region":
        good = text == metadata.region.name or not metadata.region.name or _short_for(text, metadata)
    elif name == "congress":
        good = metadata.congress is None or text == metadata.congress.name
    elif name == "speaker":
        named, title = (metadata.speaker.name, metadata.speaker.title or "") if metadata.speaker else (text, "")
        good = text.replace(" ", "") in (f"{title}{named}".replace(" ", ""), f"{named}{title}".replace(" ", ""))
    elif shape is None or at == metadata.evidence.get("title"):
        return
    else:
        after = reading.text[reading.clean_span(*at)[1] :][:1]
        before = reading.text[: reading.clean_span(*at)[0]][-1:]
        more = name in _GOES_ON.get(after, ()) and not text.endswith(("年", "度", "日", "号"))
        cut = (before.isdigit() and text[:1].isdigit()) or (before == "第" and name in _NUMBERS)
        good = (
            shape.fullmatch(text) is not None and not more and not cut and not (after.isdigit() and text[-1].isdigit())
        )
        if shape.fullmatch(text) and more and not cut:
            wider = reading.raw_span(reading.clean_span(*at)[0], reading.clean_span(*at)[1] + 1)
            context.add(
                "evidence-loose", ("metadata", "evidence", name), at=at, found=text, expected=text + after,
                suggestion=f"{name}: [{wider[0]}, {wider[1]}]",
                mend=Mend("set", ("metadata", "evidence", name), list(wider), certain=True),
            )  # fmt: skip
            return
    if not good:
        context.add("evidence-loose", ("metadata", "evidence", name), at=at, found=text, expected=name)


def years_in(text: str) -> set[int]:
    """The years that a stretch of clean text names, in digits or in words."""
    return {int((digits or words).translate(_DIGITS)) for digits, words in _YEAR.findall(text)}


def _date_differs(text: str, value: date, metadata: Metadata) -> str | None:
    found = [(year, int(month), int(day)) for year, month, day in _DATE.findall(text.replace("元月", "1月"))]
    found += [
        (year.translate(_DIGITS), chinese_ordinal(month), chinese_ordinal(day))
        for year, month, day in _CHINESE_DATE.findall(text.replace("元月", "一月"))
    ]
    for year, month, day in found:
        if (month, day) == (value.month, value.day) and (not year or int(year) == value.year):
            return None if year or value.year in (metadata.report_year, metadata.review_year) else text
    return text


def _short_for(text: str, metadata: Metadata) -> bool:
    """Whether the text has a short name of the region (科右前旗)."""
    place = resolve(text, text, year=metadata.report_year).place
    return place is not None and place.code == metadata.region.code


def _close(name: str, known: frozenset[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, sorted(known), 1)), "")


def check_congress(context: Context) -> None:
    """``congress-number``, ``congress-place``, ``title-year``: names and numbers in the metadata agree."""
    metadata = context.report.metadata
    congress = metadata.congress
    if congress is not None:
        at = metadata.evidence.get("congress.name", metadata.evidence.get("congress"))
        # Of a name that the text has otherwise the numbers tell nothing.
        sound = at is None or not at[0] < at[1] <= len(context.raw) or context.reading.of(*at) == congress.name
        for field, pattern, value in (("term", _TERM, congress.term), ("session", _SESSION, congress.session)):
            match = pattern.search(congress.name)
            said = _number(match.group(1)) if match else None
            if value != said:
                path = ("metadata", "congress", field) if value is not None else ("metadata", "congress")
                context.add("congress-number", path, at=at, field=field, found=value or "none", expected=said or "none",
                            suggestion=f"{field}: {said}" if said and sound else "")  # fmt: skip
    title = metadata.title
    if title and metadata.report_year is not None:
        years = years_in(title)
        if years.isdisjoint({metadata.report_year, metadata.review_year}) and years:
            context.add("title-year", ("metadata", "report_year"), at=metadata.evidence.get("title"),
                        found=metadata.report_year, expected=", ".join(map(str, sorted(years))))  # fmt: skip


def _number(text: str) -> int:
    return int(text) if text.isdigit() else chinese_ordinal(text)
