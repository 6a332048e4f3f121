"""The clean reading: what a source says once furniture, markup, layout, damage, script and width are taken away.

A pure function of the raw text and the record. Nothing here decides where paragraphs or sentences end: white space
that was left out is reported as gaps, for the parsers to judge.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from .gaps import Gap, indent_of, line_breaks
from .joints import Joint, separates
from .markup import BLOCK_TAG, BOLD_TAG, LAYOUT, decoration, emphasised, formula_end, named, special, unseen, untyped
from .numbering import COUNTED
from .offsets import OffsetMap
from .recurring import SAID
from .width import fold_width

__all__ = ["Reading", "Replacement", "read"]

_LONGEST_COMMENT = 2000
_BEFORE_MARK = 60
# A bracket that only repeats the character before it or gives its reading: no white space, and no turn of a page.
_READING = "a-z\u00e0-\u01dc\u0261\u0300-\u036f\u02c9-\u02d9\u3105-\u312f "
_REPEATED = re.compile(f"[（(\\[［〔【]\\s?(?:[^完\\s]|[{_READING}]{{1,8}}[0-5]?)\\s?[)）\\]］〕】]")
_PARAGRAPH_END = re.compile(r"(?=[A-Za-z0-9\s]*[a-z])(?:[A-Za-z0-9]{2,5}|[A-Za-z0-9]{1,4}\s[A-Za-z0-9]{1,4})")
"""The token that some sites put at the end of every paragraph."""


class Replacement(Protocol):
    """What the reading needs of a correction."""

    @property
    def at(self) -> tuple[int, int]:
        """Raw span replaced."""

    @property
    def corrected(self) -> str:
        """What it should read, in the script of the source."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A clean text that knows where every character came from."""

    raw: str
    text: str
    """Without line breaks; one space between two Latin words or two numbers that layout did not split."""
    gaps: tuple[Gap, ...]
    bold: tuple[tuple[int, int], ...]
    """Clean spans that stood in ``**``, ``<b>``, ``<strong>`` or a heading of HTML or Markdown."""
    offsets: OffsetMap

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw span of clean ``[start, end)``, without what was left out at its ends."""
        return self.offsets.raw_span(start, end)

    def clean_span(self, start: int, end: int) -> tuple[int, int]:
        """Clean span of all that comes from raw ``[start, end)``."""
        return self.offsets.clean_span(start, end)

    def of(self, start: int, end: int) -> str:
        """Clean reading of raw ``[start, end)``."""
        first, last = self.offsets.clean_span(start, end)
        return self.text[first:last].strip(" ")


def read(
    raw: str,
    *,
    script: str = "hans",
    furniture: Sequence[tuple[int, int]] = (),
    corrections: Sequence[Replacement] = (),
    start: int = 0,
    end: int | None = None,
) -> Reading:
    """Read ``raw[start:end]`` clean.

    ``furniture`` and ``corrections`` are raw spans without overlaps, in any order; spans that are empty, overlap an
    earlier one or lie outside the text are passed over, so that a broken record can still be read and reported on.
    """
    stop = len(raw) if end is None else min(end, len(raw))
    builder = _Builder(fold_width(raw))
    cuts = [(*span, None) for span in furniture] + [(*fix.at, fix.corrected) for fix in corrections]
    done = max(start, 0)
    for first, last, text in sorted(cuts, key=lambda cut: cut[:2]):
        if first < done or last > stop or first >= last:
            continue
        builder.plain(done, first)
        if text is None:
            builder.furniture(first, last)
        else:
            builder.correction(first, last, fold_width(text))
        done = last
    builder.plain(done, stop)
    text, gaps, bold, offsets = builder.finish()
    if script == "hant":
        text, gaps, bold, offsets = _simplified(text, gaps, bold, offsets)
    return Reading(raw, text, gaps, bold, offsets)


class _Builder:
    """Collects kept stretches and the gaps between them, in text order."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.special = special(folded)
        self.pieces: list[str] = []
        self.map = OffsetMap()
        self.gaps: list[Gap] = []
        self.bold: list[tuple[int, int]] = []
        self.bold_since: int | None = None
        self.last = ""  # last kept piece, for what stands before a gap
        self.parted = True  # whether white space (or the start) stood before that piece
        self.gap_start = -1  # raw start of the gap being collected, -1 where there is none
        self.gap_end = -1
        self.white = self.block = self.dressed = False
        self.turned = 0  # line breaks inside the furniture of the gap
        self.heading = False  # inside a Markdown heading
        self.emphasis_end = -1  # raw offset of the mark that closes an emphasis
        self.formula_end = -1  # raw offset behind the formula that was opened last
        self.uncommented = -1  # raw offset before which no further comment closes
        self.measured: dict[str, tuple[int, int]] = {}  # gaps, each with its line breaks and its indent
        self.decoration: str | None = None  # marks that open nearly every line, once they are asked for

    def plain(self, start: int, end: int) -> None:
        """Read an undisturbed stretch."""
        folded = self.folded
        done = start
        for match in self.special.finditer(folded, start, end):
            first, last = match.span()
            if first < done:
                continue  # inside a comment
            mark = folded[first]
            kind = match.lastgroup
            if match.group() == "<!--":
                last = self._comment_end(last, end)
                if last < 0:
                    continue
            if kind is not None and not self._holds(kind, first, done):
                continue
            if first > done:
                self._keep(done, first)
            done = last
            if kind == "power" or kind == "to":
                sign = "~" if kind == "to" else "²" if match["power"] == "2" else "³"
                self._flush(sign)
                self._emit(first, last, sign)
                continue
            if (mark == "&" and not match.group().endswith("&gt;")) or match.group().startswith("<U+"):
                character = named(match.group())
                if character == match.group():
                    self._keep(first, last)
                elif re.fullmatch(LAYOUT, fold_width(character)):
                    self._open(first, last)
                    self.white = self.white or any(map(str.isspace, character))
                else:
                    self._flush(character[0])
                    self._emit(first, last, fold_width(character))
                continue
            self._open(first, last)
            if kind in ("line", "bullet", "listing", "typed"):
                self.white = True
                if "#" in match.group():
                    self._set_bold(True)
                    self.block = self.heading = True
            elif kind == "emphasis":
                if last > first + 1 and not self.heading:
                    self._set_bold(self.bold_since is None)
            elif kind is None and mark in "<[&":
                tag = match.group()
                if BLOCK_TAG.match(tag):
                    self.white = self.block = True
                bold = BOLD_TAG.match(tag)
                if bold:
                    self._set_bold(not bold.group(1))
            elif mark == "*":
                if not self.heading:
                    self._set_bold(self.bold_since is None)
            elif kind is None:
                self._white(match.group())
        if end > done:
            self._keep(done, end)

    def furniture(self, start: int, end: int) -> None:
        """Leave a stretch out; what a site puts at the end of every paragraph ends one, and turns no page."""
        self._open(start, end)
        words = self.folded[start:end]
        if unseen(words) or self._counts(words, end):
            self.turned += line_breaks(words)
            return
        self._white(words)
        if not _REPEATED.fullmatch(words):
            self.turned += line_breaks(words)
            self.white = True
            if _PARAGRAPH_END.fullmatch(words):
                self.block = True
            else:
                self.dressed = True

    def _counts(self, words: str, end: int) -> bool:
        """Whether furniture is the number that an editor shows before a line, what tells who speaks in it or when, or
        an indent that was saved as marks."""
        if not self.folded[end : end + 1].strip("\r\n"):
            return False
        return not words.strip("?\ufffd") or bool(COUNTED.fullmatch(words) or SAID.fullmatch(words))

    def correction(self, start: int, end: int, text: str) -> None:
        """Put a reading in the place of what stands there."""
        if text:
            self._flush(text[0])
            self._emit(start, end, text)
        else:
            self._open(start, end)

    def finish(self) -> tuple[str, tuple[Gap, ...], tuple[tuple[int, int], ...], OffsetMap]:
        if self.gap_start >= 0:
            self._close()
        if self.bold_since is not None:
            self._set_bold(False)
        return "".join(self.pieces), tuple(self.gaps), tuple(self.bold), self.map

    def _keep(self, start: int, end: int) -> None:
        parted = self.white or not self.pieces
        if self.gap_start >= 0:
            self._flush(self.folded[start], start)
        piece = self.folded[start:end]
        if parted:
            self.last = piece
            self.parted = True
        else:  # what is not seen parts nothing
            self.last = self.last[-_BEFORE_MARK:] + piece
        self.pieces.append(piece)
        self.map.keep(start, end - start)

    def _emit(self, start: int, end: int, text: str) -> None:
        self.pieces.append(text)
        self.last = text
        self.map.replace(start, end, len(text))

    def _white(self, left_out: str) -> None:
        self.white = self.white or any(map(str.isspace, left_out))
        if self.heading and ("\n" in left_out or "\r" in left_out):
            self._set_bold(False)
            self.heading = False
            self.block = True

    def _starts_line(self, at: int) -> bool:
        """Whether only white space and marks of quotation stand before ``at`` on its line."""
        before = self.folded[max(at - _BEFORE_MARK, 0) : at]
        line = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
        return (len(line) < _BEFORE_MARK or at == len(line)) and not line.strip("> \t\u3000\xa0\ufeff")

    def _holds(self, kind: str, at: int, done: int) -> bool:
        """Whether the mark at ``at`` is markup there; what was read so far ends at ``done``."""
        if at < self.formula_end and kind in ("emphasis", "formula", "to"):
            return True
        if kind == "formula":
            self.formula_end = formula_end(self.folded, at)
            return self.formula_end >= 0
        if kind == "to":
            return False
        if kind == "line":
            return self._starts_line(at)
        if kind in ("bullet", "listing"):
            return at == done and self._opens_line(at) and (kind == "bullet" or self._decorates(at))
        if kind == "emphasis":
            return self._emphasis(at)
        return kind != "closing" or self.heading

    def _decorates(self, at: int) -> bool:
        """Whether the mark at ``at`` opens nearly every other line, too."""
        if self.decoration is None:
            self.decoration = decoration(self.folded)
        return self.folded[at] in self.decoration

    def _opens_line(self, at: int) -> bool:
        """Whether nothing that is kept stands before ``at`` on its line or in its block."""
        if not self.pieces or self.gap_start < 0:
            return not self.pieces
        before = self.folded[max(self.gap_start, at - _BEFORE_MARK) : at]
        return self.block or "\n" in before or "\r" in before or "\\n" in before

    def _emphasis(self, at: int) -> bool:
        """Whether the ``*``, ``_`` or ``__`` at ``at`` opens or closes an emphasis."""
        if at == self.emphasis_end:
            return True
        end = emphasised(self.folded, at) if at > self.emphasis_end else -1
        if end < 0:
            return False
        self.emphasis_end = end
        return True

    def _comment_end(self, start: int, end: int) -> int:
        """Where the comment whose text begins at ``start`` ends; -1 where it is not closed soon and before ``end``."""
        stop = min(start + _LONGEST_COMMENT + 3, end)
        closed = self.folded.find("-->", max(start, self.uncommented), stop)
        if closed < 0:
            self.uncommented = max(stop - 2, self.uncommented)
            return -1
        return closed + 3

    def _open(self, start: int, end: int) -> None:
        if self.gap_start < 0:
            self.gap_start = start
        self.gap_end = end

    def _set_bold(self, on: bool) -> None:
        if on and self.bold_since is None:
            self.bold_since = self.map.length
        elif not on and self.bold_since is not None:
            if self.map.length > self.bold_since:
                self.bold.append((self.bold_since, self.map.length))
            self.bold_since = None

    def _flush(self, following: str, start: int = -1) -> None:
        """End the gap before a kept character; keep a space where leaving it out would join two things."""
        if self.gap_start < 0:
            return
        plain = self.white and self.last and self.last[-1].isascii() and following.isascii()
        if plain and separates(self._joint(following, start)):
            self.pieces.append(" ")
            self.map.replace(self.gap_start, self.gap_end, 1)
        self._close()

    def _joint(self, following: str, start: int) -> Joint:
        between = self.folded[self.gap_start : self.gap_end]
        if "\\" in between:
            between = untyped(between)
        return Joint(self.last, self.parted, between, self.block, self.dressed, following, self.folded, start)

    def _close(self) -> None:
        if self.white:
            raw = self.folded[self.gap_start : self.gap_end]
            found = self.measured.get(raw)  # a few kinds of gaps come again and again
            if found is None:
                found = self.measured[raw] = line_breaks(raw), indent_of(raw)
            newlines, indent = found
            newlines -= self.turned
            newlines -= min(self.dressed + ("\f" in raw), max(newlines - 1, 0))
            self.gaps.append(
                Gap(self.map.length, self.gap_start, self.gap_end, newlines, indent, self.block, self.dressed)
            )
        self.gap_start = self.gap_end = -1
        self.white = self.block = self.dressed = False
        self.turned = 0


def _simplified(
    text: str, gaps: tuple[Gap, ...], bold: tuple[tuple[int, int], ...], offsets: OffsetMap
) -> tuple[str, tuple[Gap, ...], tuple[tuple[int, int], ...], OffsetMap]:
    from .script import edits, to_simplified

    changes = edits(text)
    converted = to_simplified(text)
    if not changes:
        return converted, gaps, bold, offsets
    moved = _mover(changes)
    return (
        converted,
        tuple(gap._replace(at=moved(gap.at)) for gap in gaps),
        tuple((moved(first), moved(last)) for first, last in bold),
        offsets.edited((first, last, len(new)) for first, last, new in changes),
    )


def _mover(changes: Sequence[tuple[int, int, str]]) -> Callable[[int], int]:
    def moved(offset: int) -> int:
        shift = 0
        for first, last, new in changes:
            if last <= offset:
                shift += len(new) - (last - first)
            elif first < offset:
                return first + shift + len(new)
        return offset + shift

    return moved
