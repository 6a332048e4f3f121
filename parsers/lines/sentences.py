"""Sentences: where they end inside a paragraph, and what each opens with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .marks import LIST_START, OPENS, Mark, mark_at

__all__ = ["FINAL", "Sentence", "split"]

FINAL = "。！？；!?;"
"""Marks that end a sentence."""

# It begins with a set, so that ``re`` passes over text in which no mark stands. A colon behind a digit parts the
# terms of a ratio (扩散比2:1、全市最低); a full stop or a mark for a lost character may be the rest of a sign for per
# mille (5.8%。以内，… 5.8?以内，…): no sentence is that short.
_END = re.compile(
    rf"[{FINAL}：:](?:(?<=[{FINAL}])(?!(?:(?<=%。)|(?<=[0-9]？))(?:以[内下上]|左右)[，。；、）])"
    rf"[{FINAL}]*[”’」』）)】》〉\]\"']*"
    rf"|(?<=[：:])(?<![0-9][：:])(?={LIST_START}))"
)
_ASKS = re.compile("[吗呢么何谁哪吧否怎几]|多少|是不是")
"""What a sentence holds that asks; other question marks stand for characters that were lost (开展?绿剑?行动)."""
_CLOSING = "”’」』）)】》%‰"
_CLAUSE = 40
_WORD = re.compile(r"\w")
_WORD_LEAST = 8
"""Characters of a stretch that surely holds a word."""


class Sentence:
    """One sentence of the clean text, with its place in its paragraph."""

    __slots__ = ("end", "first", "last", "leaning", "mark", "paragraph", "start", "text")

    def __init__(self, start: int, end: int, paragraph: int, text: str) -> None:
        self.start = start
        self.end = end
        self.paragraph = paragraph
        """Number of the paragraph."""
        self.text = text
        """Its words in uniform marks: by them rules know it. What a record holds is cut from the clean text."""
        self.first = False
        """Opens its paragraph."""
        self.last = False
        """Closes its paragraph."""
        self.mark: Mark | None = mark_at(text) if text[:1] in OPENS else None
        self.leaning: tuple[float, float] | None = None
        """How much it looks back and ahead, once the roles of parts have asked for it: their stretches overlap."""

    @property
    def alone(self) -> bool:
        """The only sentence of its paragraph."""
        return self.first and self.last

    def __repr__(self) -> str:
        return f"Sentence({self.start}, {self.end}, {self.text!r})"


def split(text: str, paragraphs: Iterable[tuple[int, int]]) -> list[Sentence]:
    """Split paragraphs (spans of ``text``, which has uniform marks) into sentences.

    Together the sentences hold every character of the paragraphs but white space at their ends. Stretches without
    any word character are joined to the sentence before them.
    """
    found: list[Sentence] = []
    for number, (start, end) in enumerate(paragraphs):
        spans: list[tuple[int, int]] = []
        at = counted = start
        quotes = {'"': 0, "'": 0}
        for match in _END.finditer(text, start, end):
            stop = match.end()
            if text[stop - 1] == "？" and stop < end and not _asks(text, max(at, match.start() - _CLAUSE), stop):
                continue
            if text[stop - 1] in "\"'" and stop - match.start() > 1:
                # A straight quote after an even number of its kind opens the next sentence.
                for quote in quotes:
                    quotes[quote] += text.count(quote, counted, stop - 1)
                counted = stop - 1
                if quotes[text[stop - 1]] % 2 == 0:
                    stop -= 1
            if text[at] == " " or (stop - at < _WORD_LEAST and spans):  # before the stop stands a mark
                _add(spans, text, at, stop)
            else:  # as nearly all are
                spans.append((at, stop))
            at = stop
        if at < end:
            _add(spans, text, at, end)
        if spans:
            sentences = [Sentence(first, last, number, text[first:last]) for first, last in spans]
            sentences[0].first = True
            sentences[-1].last = True
            found += sentences
    return found


def _asks(text: str, start: int, stop: int) -> bool:
    """Whether the clause before a question mark asks, or is closed by another mark."""
    return text[stop - 2] in _CLOSING or _ASKS.search(text, start, stop) is not None


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if piece[0] == " " or piece[-1] == " ":
        stripped = piece.strip(" ")
        if not stripped:
            return
        start += piece.index(stripped[0])
        end = start + len(stripped)
        piece = stripped
    if spans and len(piece) < _WORD_LEAST and not _WORD.search(piece):
        spans[-1] = (spans[-1][0], end)
        return
    spans.append((start, end))
