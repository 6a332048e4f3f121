"""Rules on metadata that the head of the report states: the day, the session and the speaker of its delivery line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..parsers.lines.marks import chinese_ordinal
from ..parsers.metadata.years import read_year
from ..schema.terms import Part
from .context import Bearer, Context
from .finding import Path

__all__ = ["check_stated"]

_NUMBER = "[0-9一二三四五六七八九十]{1,3}"
_DELIVERY = re.compile(
    rf"(?P<y>(?:19|20)[0-9]{{2}}|[一二][○〇零一二三四五六七八九]{{3}})年(?P<m>{_NUMBER}|元)月(?P<d>{_NUMBER})日[，,]?[在于]"
    rf"(?P<congress>[一-鿿（）·]{{0,24}}第{_NUMBER}届(?:全国)?人民代表大会第{_NUMBER}次会议)上?(?![一-鿿])"
)
"""Day and session in one run: no other day of a report stands so."""
_OFFICE = "(?:代理?|常务副|副)?(?:总理|省长|市长|县长|区长|州长|旗长|盟长|主席)"
_SPEAKER = re.compile(
    rf"[—―─-]{{0,4}}(?P<title>[一-鿿]{{2,16}}人民政府{_OFFICE}|{_OFFICE})[：: ]?"
    r"(?P<name>[一-鿿]{2,4}|[一-鿿]{2,6}·[一-鿿]{1,6})"
)
"""Office and name that are a line of their own."""
_NO_NAME = re.compile("各位|代表|同志|报告|政府|[在作的向]")
_LINES = 8
_LINE_LONGEST = 90
_TEXT_BEGINS = re.compile("各位代表|现在|我代表|受.{2,8}委托|审议")


def check_stated(context: Context) -> None:
    """``stated-otherwise``, ``stated-missing``: what the lines above the text state is in the record."""
    metadata = context.report.metadata
    for bearer in _head(context):
        delivery = _DELIVERY.search(bearer.text)
        day = _day(delivery) if delivery is not None else None
        if delivery is not None and day is not None:
            _hold(context, bearer, delivery, "d", ("metadata", "delivered_on"), metadata.delivered_on, day)
            named = metadata.congress.name if metadata.congress is not None else None
            _hold(context, bearer, delivery, "congress", ("metadata", "congress", "name"), named, delivery["congress"])
        speaker = _SPEAKER.fullmatch(bearer.text)
        if speaker is not None and not _NO_NAME.search(speaker["name"]):
            given = metadata.speaker.name if metadata.speaker is not None else None
            _hold(context, bearer, speaker, "name", ("metadata", "speaker", "name"), given, speaker["name"])


def _head(context: Context) -> Iterator[Bearer]:
    """The lines above the text."""
    for bearer in context.bearers[:_LINES]:
        if bearer.part is not Part.CONTEXT or _TEXT_BEGINS.search(bearer.text):
            break
        if len(bearer.text) <= _LINE_LONGEST:
            yield bearer


def _hold(
    context: Context, bearer: Bearer, match: re.Match[str], group: str, path: Path, found: object, expected: object
) -> None:
    if found == expected:
        return
    at = context.reading.raw_span(bearer.start + match.start(group if group != "d" else "y"),
                                  bearer.start + match.end(group) + (group == "d"))  # fmt: skip
    field = ".".join(str(step) for step in path[1:])
    if found is None:
        context.add("stated-missing", path[:2], at=at, found=expected, field=field)
    else:
        written = expected if isinstance(expected, date) else f'"{expected}"'
        context.add("stated-otherwise", path, at=at, found=found, expected=expected, field=field,
                    suggestion=f"{path[-1]}: {written}")  # fmt: skip


def _day(match: re.Match[str]) -> date | None:
    words = (match["m"].replace("元", "一"), match["d"])
    month, day = (int(word) if word.isdigit() else chinese_ordinal(word) for word in words)
    try:
        return date(read_year(match["y"]), month, day)
    except ValueError:
        return None
