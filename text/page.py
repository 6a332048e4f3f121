"""HTML pages: which stretch of the markup is the article, and what in it is not text of the article.

The extraction library decides what the article is; this module finds that text again in the raw markup, because all
spans count code points of the markup. Tags and entities stay: the reading takes them out.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from .doubt import Doubt
from .furniture import Line
from .width import BLANK

__all__ = ["Page", "blocks", "is_markup", "open_page"]

_MARKUP = re.compile(
    r"<(?:!doctype html|html|head|body|div|p|table|article|section|span|meta|script|style)\b[^<>]{0,2000}>", re.I
)
_PLAINLY = ("html", "!doc", "body", "head", "meta", "scri", "styl")
_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})((?:\s[^<>]{0,20000})?)/?>|<!(?!--)[^<>]{0,2000}>|<\?[^<>]{0,2000}>"
)
# The readings that <ruby> sets above characters are no text of the report either.
_VERBATIM = re.compile(r"<(script|style|noscript|textarea|template|svg|iframe|object|select|button|rt|rp)\b|<!--", re.I)
_RUBY = re.compile(r"<(rt|rp)\b[^<>]{0,200}>[^<>]{0,40}</\1\s*>", re.I)
_ASIDE = frozenset(("nav", "aside", "footer", "header", "form", "menu"))
_INLINE_TAGS = """a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark o:p q rb ruby s samp
    small span st1:chsdate strike strong sub sup time tt u var wbr"""
_INLINE = frozenset(_INLINE_TAGS.split())
_CJK = re.compile("[\u3400-\u9fff]")
_ANY_CJK = re.compile("[\u3400-\u9fff]|\\\\u[4-9][0-9a-fA-F]{3}")
_SHOWN, _HELD = 100, 300
"""Chinese characters that a page shows at most, and its scripts hold at least, where its text is put there by them."""
# The library leaves characters out that have no width.
_SPACE = re.compile(rf"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff{BLANK}]+")
_HIDDEN = re.compile(r"""\bstyle\s*=\s*["'][^"'<>]{0,300}?\bdisplay\s*:\s*none|\shidden(?=[\s/=]|$)""", re.I)
_STRUCK = frozenset(("del", "s", "strike"))
_NOTE = re.compile(r"(?P<open>[\[［〔【（(])?(?:注?[0-9]{1,3}|[①-⑳*＊])(?(open)[\]］〕】）)])")
"""What stands above the line to point at a note (工业增加值<sup>2</sup>), unless it belongs to what is before it."""
_ISO_DAY = re.compile("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_REPORT_TITLE = re.compile(r"工作[报報](?:[（(\[【〔][^）)]{1,8}[）)\]】〕])?告")
_OPENING = re.compile("各位[代委]|主席[团團]|(?:会|會)[议議]上|大[会會]上|[省市县縣区區州旗]长|[省市縣區州旗]長")
_SENTENCES = re.compile("[\u3400-\u9fff][^。！；]{11,}[。！；][”）]?$")
"""How a paragraph of running text ends."""
_WIDGETS = re.compile(
    r"""(?:class|id)\s*=\s*["'][^"']{0,120}?\b(?:share|bshare|bdshare|jiathis|toolbar|breadcrumb|crumbs?|related|recommend|
    hot-?news|prev-?next|pagination|pager|copyright|comment|sidebar|qrcode|print)\w{0,20}\b""",
    re.I | re.X,
)


_NOTICE = re.compile(r"(?:来源|來源|稿源|发布机构)[:：]|(?:时间|日期)[:：](?:19|20)[0-9]{2}|^(?:Source|Published)[:：]")
_NOTICE_LONGEST = 160
_HEAD = 40
# The account a WeChat article belongs to.
_ACCOUNT = re.compile(
    r"""<[a-z]{1,6}\s[^<>]{0,400}?\bid\s*=\s*["']js_name["'][^<>]{0,400}>\s{0,80}([^<>\s][^<>\r\n]{0,60})"""
)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of markup between two block tags."""

    start: int
    end: int
    text: str
    """As a reader sees it: tags out, entities read, white space squeezed out."""
    linked: int
    """Characters of the text inside links."""
    aside: bool
    """Inside navigation, a footer, a form or a widget."""
    cell: bool = False
    """A cell of a table of figures."""
    hidden: bool = False
    """Inside an element that is not shown."""

    @property
    def prose(self) -> bool:
        """Whether it looks like text rather than a list of links."""
        return not self.aside and not self.cell and not self.hidden and self.linked * 2 <= len(self.text)


class _Hints(NamedTuple):
    title: str | None
    publisher: str | None
    published_on: date | None
    url: str | None


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
    parts, verbatim, left_out = _Scanner(text).run()
    if _scripted(text, parts, verbatim):
        # The file of a component: what it shows stands in its template.
        parts, verbatim, left_out = _Scanner(text, templates=True).run()
    article, hints = _extract(text, verbatim)
    region = _region(parts, article)
    scripted = False
    doubts: list[Doubt] = []
    if region is None:
        region = (0, len(parts))
        doubts.append(Doubt("article-not-found", "no article was found on the page; all of its text is read", (0, 0)))
        scripted = _scripted(text, parts, verbatim)
    first, last = region
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
        lines=tuple(Line(block.start, block.end, block.text) for block in inside if block.prose),
        account=account,
        scripted=scripted,
        doubts=tuple(doubts),
        title=hints.title,
        publisher=hints.publisher,
        published_on=hints.published_on,
        url=hints.url,
    )


def blocks(text: str) -> list[Block]:
    """Return the text blocks of a page, in order."""
    return _Scanner(text).run()[0]


def _scripted(text: str, parts: list[Block], verbatim: list[tuple[int, int]]) -> bool:
    if sum(len(_CJK.findall(block.text)) for block in parts) > _SHOWN:
        return False
    held = sum(len(_ANY_CJK.findall(text, start, end)) for start, end in verbatim)
    return held >= _HELD


def _account(text: str) -> tuple[int, int] | None:
    found = _ACCOUNT.search(text)
    return (found.start(1), found.start(1) + len(found[1].rstrip())) if found else None


def _without_code(text: str, verbatim: Sequence[tuple[int, int]]) -> str:
    """Leave out scripts and styles, on which the library's parser spends more than their length: all but metadata."""
    kept: list[str] = []
    at = 0
    for start, end in verbatim:
        if _CODE.match(text, start) and not _DATA.search(text, start, min(start + _TAG_REACH, end)):
            kept.append(text[at:start])
            at = end
    return "".join([*kept, text[at:]])


_FIGURE = re.compile("[0-9０-９]")
_CELLS = 4  # cells of a table of figures at least
_CELL_LONGEST = 30  # characters of its longest cell
_CODE = re.compile("<(?:script|style)", re.I)
_DATA = re.compile("ld\\+json", re.I)
_TAG_REACH = 200


def _extract(text: str, verbatim: Sequence[tuple[int, int]]) -> tuple[str, _Hints]:
    """Ask the library for the article's text (white space squeezed out) and the page's metadata."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    document = bare_extraction(
        _RUBY.sub("", _without_code(text, verbatim)),
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        deduplicate=False,
        with_metadata=True,
        # The extensive search guesses from any year in the report.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if not isinstance(document, Document):
        return "", _Hints(None, None, None, None)
    day = document.date if document.date and _ISO_DAY.fullmatch(document.date) and _says(text, document.date) else None
    return _SPACE.sub("", document.text or ""), _Hints(
        document.title or None,
        document.sitename or None,
        date.fromisoformat(day) if day else None,
        document.url or None,
    )


def _says(text: str, day: str) -> bool:
    """Whether the day is written out in the markup: the library makes the first of January of a lone year."""
    year, month, date_ = day.split("-")
    digits = rf"{year}(?:[-/.年]0?{int(month)}[-/.月]0?{int(date_)}|{month}{date_})(?![0-9])"
    return re.search(digits, text) is not None


def _region(parts: list[Block], article: str) -> tuple[int, int] | None:
    """Return the run of blocks that holds the article, grown to its title above and to prose that follows it."""
    hits = [
        at
        for at, block in enumerate(parts)
        if block.prose and len(_CJK.findall(block.text[:40])) >= 12 and _SPACE.sub("", block.text[:40]) in article
    ]
    if not hits:
        hits = [at for at, block in enumerate(parts) if block.prose and len(_CJK.findall(block.text)) >= 40]
        if not hits:
            return None
    first, last = hits[0], hits[-1] + 1
    # The library may leave out the title, the lines below it, the last words or a glossary of short entries.
    heads = [at for at in range(max(first - 40, 0), first) if parts[at].prose and len(parts[at].text) <= 60]
    # 我代表市人民政府，向大会作政府工作报告，请予审议。 is no title.
    titles = [at for at in heads if _REPORT_TITLE.search(parts[at].text) and parts[at].text[-1] not in "。；！，"]
    openings = [at for at in heads if first - at <= 4 and _OPENING.search(parts[at].text)]
    first = titles[-1] if titles else min([*openings, first])
    if not titles and not openings:
        while first > 0 and parts[first - 1].prose and _SENTENCES.search(parts[first - 1].text):
            first -= 1
    while last < len(parts) and parts[last].prose and _goes_on(parts[last].text, article):
        last += 1
    return first, last


def _goes_on(words: str, article: str) -> bool:
    if len(_CJK.findall(words)) >= 30:
        return True
    if not article:
        return _SENTENCES.search(words) is not None
    return words[-1] in "。！!" and words in article


def _notes(before: str, raised: str) -> bool:
    """Whether what is raised behind ``before`` is a note's number, no power (m²) and no part of a sign (CO²)."""
    note = _NOTE.fullmatch(raised)
    if note is None or not before:
        return False
    return note["open"] is not None or not (before.isascii() and before.isalnum())


class _Scanner:
    """Cuts markup into blocks of visible text in one pass."""

    def __init__(self, text: str, *, templates: bool = False) -> None:
        self.text = text
        self.templates = templates
        """Whether the content of templates is read, as a browser does once a script has put it in place."""
        self.blocks: list[Block] = []
        self.verbatim: list[tuple[int, int]] = []
        self.pieces: list[str] = []
        self.first = self.last = -1
        self.linked = self.in_link = 0
        self.asides: list[tuple[str, int, bool]] = []
        """Open elements that hold no text of the article; whether they are hidden."""
        self.inner: tuple[str, int, int] | None = None
        """An element inside the line that may be left out: its name, its start, and how many pieces stood before it."""
        self.left_out: list[tuple[int, int]] = []
        self.depth: dict[str, int] = {}
        self.in_head = False
        self.tables: list[tuple[int, int, int]] = []
        """Of each open table: how many blocks stood before it, how many cells and how many rows it has so far."""

    def run(self) -> tuple[list[Block], list[tuple[int, int]], list[tuple[int, int]]]:
        """Return the blocks; the elements whose content is no text; what is left out of lines (numbers of notes)."""
        text, at = self.text, 0
        skip = self._verbatim_spans()
        starts = [span[0] for span in skip]
        while at < len(text):
            opening = text.find("<", at)
            if opening < 0:
                opening = len(text)
            if opening > at:
                self._visible(at, opening)
            if opening == len(text):
                break
            place = bisect_left(starts, opening)
            if place < len(skip) and skip[place][0] == opening:
                at = skip[place][1]
                continue
            tag = _TAG.match(text, opening)
            if tag is None:
                self._visible(opening, opening + 1)
                at = opening + 1
                continue
            if tag[2]:
                self._tag(tag)
            at = tag.end()
        self._close()
        hidden = sum(len(block.text) for block in self.blocks if block.hidden)
        if hidden > sum(len(block.text) for block in self.blocks if block.prose):
            # What a script unfolds is the article itself.
            self.blocks = [replace(block, hidden=False) for block in self.blocks]
        return self.blocks, skip, self.left_out

    def _verbatim_spans(self) -> list[tuple[int, int]]:
        """Return comments and elements whose content is no text, tags included."""
        text, at = self.text, 0
        lower = text.lower()
        folded = lower if len(lower) == len(text) else text
        absent: set[str] = set()  # what is not found stays unfound: looked for once, however many tags want it

        def find(where: str, wanted: str, start: int) -> int:
            place = -1 if wanted in absent else where.find(wanted, start)
            if place < 0:
                absent.add(wanted)
            return place

        found: list[tuple[int, int]] = []
        while hit := _VERBATIM.search(text, at):
            if self.templates and hit[1] and hit[1].lower() == "template":
                at = hit.end()
                continue
            if hit[1] is None:
                end, size = find(text, "-->", hit.end()), 3
            else:
                end = find(folded, f"</{hit[1].lower()}", hit.end())
                closed = find(text, ">", end) if end >= 0 else -1
                size = closed + 1 - end if closed >= 0 else 0
            if end < 0:
                # Never closed: a browser would swallow the rest of the page; only the tag itself is left out.
                at = hit.end()
                continue
            found.append((hit.start(), end + size))
            at = end + max(size, 1)
        return found

    def _visible(self, start: int, end: int) -> None:
        piece = self.text[start:end]
        if self.in_head or not piece.strip():
            return
        shown = _SPACE.sub("", html.unescape(piece)) if "&" in piece else _SPACE.sub("", piece)
        if not shown:
            return
        if self.first < 0:
            self.first = start + len(piece) - len(piece.lstrip())
        self.last = start + len(piece.rstrip())
        self.pieces.append(shown)
        if self.in_link:
            self.linked += len(shown)

    def _tag(self, tag: re.Match[str]) -> None:
        name, closing = tag[2].lower(), bool(tag[1])
        if name == "head":
            self.in_head = not closing
        elif name in ("body", "article", "div", "p"):
            self.in_head = False
        if name == "a":
            self.in_link = 0 if closing else 1
        if name in _INLINE:
            self._inside(tag, name, closing=closing)
            return
        self._close()
        if name in ("table", "tr", "td", "th"):
            self._table(name, closing=closing)
        if tag.group().endswith("/>") or name in ("br", "hr", "input", "link", "meta", "col", "img", "base", "area"):
            return
        level = self.depth.get(name, 0)
        if closing:
            level = max(level - 1, 0)
            self.depth[name] = level
            while self.asides and self.asides[-1][:2] == (name, level):
                self.asides.pop()
        else:
            if name in _ASIDE or (tag[3] and _WIDGETS.search(tag[3])):
                self.asides.append((name, level, False))
            elif tag[3] and _HIDDEN.search(tag[3]):
                self.asides.append((name, level, True))
            self.depth[name] = level + 1

    def _inside(self, tag: re.Match[str], name: str, *, closing: bool) -> None:
        """Follow elements inside a line: leave out what is struck or hidden, and the numbers of notes."""
        if not closing:
            if self.inner is None and (name == "sup" or name in _STRUCK or (tag[3] and _HIDDEN.search(tag[3]))):
                self.inner = (name, tag.start(), len(self.pieces))
            return
        if self.inner is None or self.inner[0] != name:
            return
        _, start, count = self.inner
        self.inner = None
        if name != "sup" or _notes(self.pieces[count - 1][-1] if count else "", "".join(self.pieces[count:])):
            del self.pieces[count:]
            self.left_out.append((start, tag.end()))

    def _table(self, name: str, *, closing: bool) -> None:
        """Follow the tables; once one ends whose cells all are short and a good part of them figures, mark its cells.

        A table that only lays a page out holds longer text.
        """
        if name != "table":
            if not closing and self.tables:
                begin, cells, rows = self.tables[-1]
                self.tables[-1] = (begin, cells, rows + 1) if name == "tr" else (begin, cells + 1, rows)
            return
        if not closing:
            self.tables.append((len(self.blocks), 0, 0))
            return
        if not self.tables:
            return
        begin, cells, rows = self.tables.pop()
        if cells <= rows:
            return  # a paragraph a row
        held = self.blocks[begin:]
        figures = sum(_FIGURE.search(block.text) is not None for block in held)
        if cells >= _CELLS and held and max(len(block.text) for block in held) <= _CELL_LONGEST and (
            figures * 3 >= len(held)
        ):
            self.blocks[begin:] = [replace(block, cell=True) for block in held]

    def _close(self) -> None:
        if text := "".join(self.pieces):
            hidden = [aside[2] for aside in self.asides]
            aside = not all(hidden)
            self.blocks.append(
                Block(self.first, self.last, text, self.linked, aside, hidden=not aside and bool(hidden))
            )
        self.pieces = []
        self.inner = None
        self.first = self.last = -1
        self.linked = 0
