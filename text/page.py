"""HTML pages: which stretch of the markup is the article, and what in it is not text of the article.

Tags and entities stay: the reading takes them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .article import CJK, Hints, extract, region
from .blocks import Block, scan
from .doubt import Doubt
from .lines import Line, lines

__all__ = ["Page", "is_markup", "open_page"]

_MARKUP = re.compile(
    r"<(?:!doctype html|html|head|body|div|p|table|article|section|span|meta|script|style)\b[^<>]{0,2000}>", re.I
)
_PLAINLY = ("html", "!doc", "body", "head", "meta", "scri", "styl")
_ANY_CJK = re.compile("[\u3400-\u9fff]|\\\\u[4-9][0-9a-fA-F]{3}")
_SHOWN, _HELD = 100, 300
"""Chinese characters that a page shows at most, and its scripts hold at least, where its text is put there by them."""
_NOTICE = re.compile(r"(?:来源|來源|稿源|发布机构)[:：]|(?:时间|日期)[:：](?:19|20)[0-9]{2}|^(?:Source|Published)[:：]")
_NOTICE_LONGEST = 160
_HEAD = 40
_WHOLE = 12
"""Line breaks in a block that holds a whole text, at least."""
# The account a WeChat article belongs to.
_ACCOUNT = re.compile(
    r"""<[a-z]{1,6}\s[^<>]{0,400}?\bid\s*=\s*["']js_name["'][^<>]{0,400}>\s{0,80}([^<>\s][^<>\r\n]{0,60})"""
)


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a page."""

    start: int
    end: int
    furniture: tuple[tuple[int, int], ...]
    """Scripts, styles, comments, navigation and lists of links inside the region; the lines above it that say where
    and when the page was published."""
    lines: tuple[Line, ...]
    """The text blocks of the region."""
    account: tuple[int, int] | None
    """Where the name of the WeChat account stands whose article this is."""
    scripted: bool
    """The page shows hardly any text, its scripts hold plenty."""
    title: str | None
    publisher: str | None
    published_on: date | None
    url: str | None
    doubts: tuple[Doubt, ...]


def is_markup(text: str) -> bool:
    """Tell a page from plain text with a stray tag in it."""
    found = 0
    for hit in _MARKUP.finditer(text[:200_000]):
        found += 3 if hit.group()[1:5].lower() in _PLAINLY else 1
        if found >= 3:
            return True
    return False


def open_page(text: str) -> Page:
    """Find the article in the markup ``text``."""
    parts, verbatim, left_out = scan(text)
    if _scripted(text, parts, verbatim):
        # The file of a component: what it shows stands in its template; of a form: in its field.
        parts, verbatim, left_out = scan(text, templates=True)
    chinese = any(CJK.search(block.text) for block in parts)
    article, hints = extract(text, verbatim) if chinese else ("", Hints(None, None, None, None))
    found = region(parts, article)
    scripted = False
    doubts: list[Doubt] = []
    if found is None:
        found = (0, len(parts))
        doubts.append(Doubt("article-not-found", "no article was found on the page; all of its text is read", (0, 0)))
        scripted = _scripted(text, parts, verbatim)
    first, last = found
    inside = parts[first:last]
    start = inside[0].start if inside else 0
    end = inside[-1].end if inside else len(text)
    furniture = [span for span in (*verbatim, *left_out) if start <= span[0] and span[1] <= end]
    furniture += [(block.start, block.end) for block in inside if not block.prose]
    furniture += [
        (block.start, block.end)
        for block in parts[max(first - _HEAD, 0) : first]
        if len(block.text) <= _NOTICE_LONGEST and _NOTICE.search(block.text)
    ]
    tabled = [block for block in inside if block.cell]
    if tabled:
        doubts.append(
            Doubt(
                "table-left-out",
                "a table of figures stands in the article and was left out; its numbers are in no item",
                (tabled[0].start, tabled[-1].end),
            )
        )
    account = _account(text)
    return Page(
        start=start,
        end=end,
        furniture=tuple(sorted(furniture)),
        lines=tuple(line for block in inside if block.prose for line in _lines(text, block)),
        account=account,
        scripted=scripted,
        doubts=tuple(doubts),
        title=hints.title,
        publisher=hints.publisher,
        published_on=hints.published_on,
        url=hints.url,
    )


def _lines(text: str, block: Block) -> Iterator[Line]:
    """The lines of a block: one, unless it holds a whole text whose lines no tags part (``<pre>``)."""
    if text.count("\n", block.start, block.end) < _WHOLE or text.find("<", block.start, block.end) >= 0:
        yield Line(block.start, block.end, block.text)
    else:
        yield from lines(text, block.start, block.end)


def _scripted(text: str, parts: list[Block], verbatim: list[tuple[int, int]]) -> bool:
    if sum(len(CJK.findall(block.text)) for block in parts) > _SHOWN:
        return False
    held = sum(len(_ANY_CJK.findall(text, start, end)) for start, end in verbatim)
    return held >= _HELD


def _account(text: str) -> tuple[int, int] | None:
    found = _ACCOUNT.search(text)
    return (found.start(1), found.start(1) + len(found[1].rstrip())) if found else None
