"""Markup cut into the blocks of text that a reader sees, in one pass."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from .scanning import ATTRIBUTES

__all__ = ["RUBY", "SPACE", "Block", "Scan", "scan"]

_TAG = re.compile(
    rf"<(/?)([A-Za-z][A-Za-z0-9:-]{{0,40}})((?:{ATTRIBUTES})?)/?>"
    r"|<!(?!--)[^<>]{0,2000}>|<\?[^<>]{0,2000}>"
)
# The readings that <ruby> sets above characters are no text of the report either.
_VERBATIM = re.compile(
    r"<(script|style|noscript|textarea|template|svg|iframe|object|select|button|rt|rp|title)\b|<!--", re.I
)
RUBY = re.compile(r"<(rt|rp)\b[^<>]{0,200}>[^<>]{0,40}</\1\s*>", re.I)
"""The readings that ``<ruby>`` sets above characters."""
_ASIDE = frozenset(("nav", "aside", "footer", "header", "form", "menu"))
_INLINE_TAGS = """a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd label mark nobr
    output q rb ruby s samp small span strike strong sub sup time tt u var wbr"""
_INLINE = frozenset(_INLINE_TAGS.split())
_OF_OFFICE = ("o:", "st1:", "w:", "v:")
"""How the names begin of elements that a word processor sets inside a line (``<st1:chsdate>``, ``<o:p>``)."""
# The library leaves characters out that have no width.
SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff]+")
"""White space of markup, what has no width, and what fonts of symbols leave behind."""
_EDITED = re.compile(r"""\bclass\s*=\s*["'][^"'<>]{0,80}\bmw-editsection\b""", re.I)
"""The link that a wiki sets behind each heading."""
_HIDDEN = re.compile(r"""\bstyle\s*=\s*["'][^"'<>]{0,300}?\bdisplay\s*:\s*none|\shidden(?=[\s/=]|$)""", re.I)
_STRUCK = frozenset(("del", "s", "strike"))
_NOTE = re.compile(r"(?P<open>[\[［〔【（(])?(?:注?[0-9]{1,3}|[①-⑳*＊])(?(open)[\]］〕】）)])")
"""What stands above the line to point at a note (工业增加值<sup>2</sup>), unless it belongs to what is before it."""
_WIDGETS = re.compile(
    r"""(?:class|id)\s*=\s*["'][^"']{0,120}?\b(?:share|bshare|bdshare|jiathis|toolbar|breadcrumb|crumbs?|related|recommend|
    hot-?news|prev-?next|pagination|pager|copyright|comment|sidebar|qrcode|print)\w{0,20}\b""",
    re.I | re.X,
)
_FIGURE = re.compile("[0-9０-９]")
_CELLS = 4  # cells of a table of figures at least
_CELL_LONGEST = 30  # characters of its longest cell
_NUMBERED_ROWS = 3
_WORDS = 6  # characters of words beside the figures of a cell that make it none of figures


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


class Scan(NamedTuple):
    """What a page holds."""

    blocks: list[Block]
    verbatim: list[tuple[int, int]]
    """Comments and elements whose content is no text, tags included."""
    left_out: list[tuple[int, int]]
    """What is left out of lines: numbers of notes, words struck out or hidden."""


def scan(text: str, *, templates: bool = False) -> Scan:
    """Cut the markup ``text`` into blocks.

    ``templates`` says that the content of templates is read, as a browser does once a script has put it in place, and
    that of the fields of a form.
    """
    return _Scanner(text, templates=templates).run()


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
        self.blocks: list[Block] = []
        self.verbatim: list[tuple[int, int]] = []
        self.pieces: list[str] = []
        self.first = self.last = -1
        self.linked = self.in_link = 0
        self.asides: list[tuple[str, int, bool]] = []
        """Open elements that hold no text of the article; whether they are hidden."""
        self.inner: tuple[str, int, int] | None = None
        """An element inside the line that may be left out: its name, its start, and how many pieces stood before it."""
        self.nested = 0
        """Elements of that name that are open inside it."""
        self.left_out: list[tuple[int, int]] = []
        self.depth: dict[str, int] = {}
        self.in_head = False
        self.tables: list[tuple[int, int, int]] = []
        """Of each open table: how many blocks stood before it, how many cells and how many rows it has so far."""

    def run(self) -> Scan:
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
        return Scan(self.blocks, skip, self.left_out)

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
            if self.templates and hit[1] and hit[1].lower() in ("template", "textarea"):
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
        shown = SPACE.sub("", html.unescape(html.unescape(piece))) if "&" in piece else SPACE.sub("", piece)
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
        if name in _INLINE or name.startswith(_OF_OFFICE):
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
            if (name in _ASIDE and not (self.templates and name == "form")) or (tag[3] and _WIDGETS.search(tag[3])):
                self.asides.append((name, level, False))
            elif tag[3] and _HIDDEN.search(tag[3]):
                self.asides.append((name, level, True))
            self.depth[name] = level + 1

    def _inside(self, tag: re.Match[str], name: str, *, closing: bool) -> None:
        """Follow elements inside a line: leave out what is struck or hidden, and the numbers of notes."""
        if not closing:
            if self.inner is None:
                unread = tag[3] and (_HIDDEN.search(tag[3]) or _EDITED.search(tag[3]))
                if name == "sup" or name in _STRUCK or unread:
                    self.inner, self.nested = (name, tag.start(), len(self.pieces)), 0
            elif name == self.inner[0]:
                self.nested += 1
            return
        if self.inner is None or self.inner[0] != name:
            return
        if self.nested:
            self.nested -= 1
            return
        _, start, count = self.inner
        self.inner = None
        if name != "sup" or _notes(self.pieces[count - 1][-1] if count else "", "".join(self.pieces[count:])):
            del self.pieces[count:]
            self.left_out.append((start, tag.end()))

    def _table(self, name: str, *, closing: bool) -> None:
        """Follow the tables; once one ends whose cells all are short and a good part of them figures, mark its cells.

        A table that only lays a page out holds longer text; one of what is to be done has rows that are numbered, and
        words in its cells (1 / 新建幼儿园 / 5所).
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
        if cells >= _CELLS and held and max(len(block.text) for block in held) <= _CELL_LONGEST and _of_figures(held):
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


def _of_figures(cells: Sequence[Block]) -> bool:
    """Whether a good part of a table's cells hold figures and hardly a word; where its rows are numbered, most do."""
    rows = figures = 0
    for cell in cells:
        if cell.text == str(rows + 1):
            rows += 1
        elif _FIGURE.search(cell.text) is not None and sum(map(str.isalpha, cell.text)) < _WORDS:
            figures += 1
    return figures * 2 > len(cells) - rows if rows >= _NUMBERED_ROWS else figures * 3 >= len(cells)
