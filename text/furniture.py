"""Page furniture: what stands on the page and is not the report.

Rules are about kinds of pages (government sites, newspapers, forums, document-sharing sites, scanned books), and
work on lines: of plain text, or the text blocks of a page's markup. A line that might be part of the report is
never taken for the sake of its length alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .below import LICENCE_LONGEST, RIGHTS, annexes, beneath, licence, links
from .chrome import INLINE, is_chrome, is_jump
from .forum import FORUM_WORDS, forum_head, forum_tail
from .lines import ENDS, HEAD_LONGEST, PROSE, Line, lines
from .numbering import line_numbers
from .paging import goes_on, note_marks, numbered_pages, page_notes, page_numbers, running_heads
from .recurring import copies, doubled, headlines, inserted, speakers
from .script import plainly_simplified
from .watermark import addresses, sayings, watermarks

__all__ = ["find", "tidy"]

_QUOTED = 0.9
"""Of all lines, those that a mark of quotation opens where it is no sign of the text."""
_TEMPLATE = re.compile(r"\{\{[^{}]{1,600}\}\}")
"""What a wiki sets in from elsewhere, as its source has it."""
_TITLE = re.compile(r"工作报告")
_CLOSES = re.compile(r"[)）】\]]{1,2}")


def find(
    text: str, blocks: Sequence[Line] | None = None, *, traditional: bool = False
) -> tuple[tuple[int, int], ...]:
    """Return the spans of furniture, ordered and apart; ``blocks`` stand for the lines where ``text`` is markup.

    What a ``traditional`` text says is looked for in simplified characters, each in its place.
    """
    rows = list(lines(text)) if blocks is None else list(blocks)
    if traditional:
        text = plainly_simplified(text)
        rows = [Line(row.start, row.end, plainly_simplified(row.text)) for row in rows]
    found: list[tuple[int, int]] = []
    if sum(row.text[0] == ">" for row in rows) > _QUOTED * len(rows):
        said = ((row.end, row.text.lstrip("> \t\u3000")) for row in rows)
        rows = [Line(end - len(words), end, words) for end, words in said if words]
    if counts := line_numbers([row.text for row in rows]):
        found += [(row.start, row.start + size) for row, size in zip(rows, counts, strict=True)]
        bare = (Line(row.start + size, row.end, row.text[size:]) for row, size in zip(rows, counts, strict=True))
        rows = [row for row in bare if row.text]
    found += _bars(rows)
    if told := speakers(rows):
        found += [(row.start, row.start + size) for row, size in zip(rows, told, strict=True) if size]
        rows = [Line(row.start + size, row.end, row.text[size:]) for row, size in zip(rows, told, strict=True)]
        rows = [row for row in rows if row.text]
    if twice := doubled(rows):
        found += [span for _, spans in twice.values() for span in spans]
        rows = [Line(row.start, row.end, twice[at][0]) if at in twice else row for at, row in enumerate(rows)]
    found += [(row.start, row.end) for row in rows if is_chrome(row.text)]
    # （责任编辑： 张三 / ）: the bracket of a word of the page that was broken.
    found += [
        (row.start, row.end) for above, row in pairwise(rows) if _CLOSES.fullmatch(row.text) and is_chrome(above.text)
    ]
    if blocks is not None or any(word in text for word in FORUM_WORDS):
        found += forum_head(rows)
        found += forum_tail(rows)
    found += beneath(rows)
    found += annexes(rows, found)
    found += links(rows)
    found += licence(rows)
    found += _inside_line(text, rows)
    found += page_numbers(rows)
    found += running_heads(rows, found)
    found += page_notes(rows, found)
    if again := copies(rows):
        found += again
        rows = [row for row in rows if (row.start, row.end) not in set(again)]
    found += headlines(rows, found, goes_on)
    found += inserted(rows, goes_on)
    found += _jump_heads(rows)
    found += watermarks(text, rows)
    found += sayings(text)
    found += note_marks(text)
    if "{{" in text:
        found += [hit.span() for hit in _TEMPLATE.finditer(text)]
    found += numbered_pages(rows)
    if blocks is None:
        found += addresses(text)
        found += [hit.span() for hit in INLINE.finditer(text)]
    else:
        found += [hit.span() for row in rows for hit in INLINE.finditer(text, row.start, row.end)]
    return tidy(text, found)


def tidy(text: str, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sort spans, join those that overlap or that only white space parts, and trim white space off their ends."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    trimmed = []
    for start, end in joined:
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if start < end:
            trimmed.append((start, end))
    return tuple(trimmed)


def _bars(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the bars at both ends of nearly every line: a table of one column, or a frame."""
    barred = [row for row in rows if row.text[0] in _BAR and len(row.text) > 2 and row.text[0] == row.text[-1]]
    if len(barred) < max(_BARRED_LEAST, _QUOTED * len(rows)) or any(row.text[0] in row.text[1:-1] for row in barred):
        return []
    return [span for row in barred for span in ((row.start, row.start + 1), (row.end - 1, row.end))]


_BAR = "|｜│┃║"
_BARRED_LEAST = 5


def _inside_line(text: str, rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what the page says around a report that came as one line: the words at its ends that spaces part."""
    found: list[tuple[int, int]] = []
    for row in rows[:_FEW]:
        if len(row.text) < _WHOLE or len(rows) > _FEW:
            continue
        head = list(_WORD.finditer(text, row.start, row.start + _HEAD_REACH))
        foot = list(_WORD.finditer(text, row.end - _HEAD_REACH, row.end))
        for words in (head, reversed(foot)):
            for word in words:
                if len(word[0]) > HEAD_LONGEST:
                    break
                if len(word[0]) >= _WORD_LEAST and is_chrome(word[0]):
                    found.append(word.span())
        notice = text.find("本作品", max(row.end - LICENCE_LONGEST, row.start), row.end)
        if notice > 0 and text[notice - 1].isspace() and RIGHTS.search(text, notice, row.end):
            found.append((notice, row.end))
    return found


_WORD = re.compile(r"\S+")
_FEW = 3
_WHOLE = 2000
_HEAD_REACH = 600
_WORD_LEAST = 4


def _jump_heads(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the headline that a newspaper sets anew above what goes on from another page, however it is worded."""
    found = []
    begun = False
    for at, row in enumerate(rows):
        begun = begun or len(row.text) > PROSE
        if begun and len(row.text) <= HEAD_LONGEST and _TITLE.search(row.text) and not ENDS.search(row.text):
            near = [rows[place].text for place in (at - 1, at + 1) if 0 <= place < len(rows)]
            if any(map(is_jump, near)):
                found.append((row.start, row.end))
    return found
