"""Rules on furniture: it holds whole words of the page and none of the report, and every line outside the body is
accounted for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..text.page import is_markup
from ..text.width import BLANK
from . import hidden
from .context import Context
from .finding import Mend

__all__ = ["check_furniture"]

Span = tuple[int, int]
_LINE = re.compile(r"[^\r\n]+")
_SHOWN = 40
_TOKEN_LEAST = 4
"""Times that what a site puts behind every line stands in a text."""


def check_furniture(context: Context) -> None:
    """``span-loose``, ``furniture-cut``, ``furniture-number``, ``furniture-sentence``, ``outside-unplaced``.

    Of a page in markup only the article is furnished.
    """
    metadata, raw = context.report.metadata, context.raw
    body = metadata.body
    spans = [(index, span) for index, span in enumerate(metadata.furniture) if 0 <= span[0] < span[1] <= len(raw)]
    for index, span in spans:
        _check_tight(context, index, span)
    hidden.check_hidden(context, [(index, span) for index, span in spans if span[0] < body[1] and span[1] > body[0]])
    if is_markup(raw) or not 0 <= body[0] < body[1] <= len(raw):
        return
    # What else may stand beside furniture on its line: the body, and what tells the metadata.
    edges = {0, len(raw), *body, *(end for at in metadata.evidence.values() for end in at)}
    tokens = Counter(raw[start:end] for _, (start, end) in spans)
    for index, (start, end) in spans:
        if (end > body[0] and start < body[1]) or tokens[raw[start:end]] >= _TOKEN_LEAST:
            continue
        if not ((start in edges or _blank(raw[start - 1])) and (end in edges or _blank(raw[end]))):
            context.add("furniture-cut", ("metadata", "furniture", index), at=(start, end), found=[start, end])
    for start, end in _unplaced(context):
        text = raw[start:end]
        context.add("outside-unplaced", ("metadata", "furniture") if spans else ("metadata", "body"), at=(start, end),
                    found=text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…",
                    suggestion=f"- [{start}, {end}]")  # fmt: skip


def _blank(character: str) -> bool:
    return character.isspace() or character == BLANK


def _check_tight(context: Context, index: int, span: Span) -> None:
    text = context.raw[span[0] : span[1]]
    tight = [span[0] + len(text) - len(text.lstrip()), span[1] - len(text) + len(text.rstrip())]
    if tight != list(span):
        path = ("metadata", "furniture", index)
        mend = Mend("set", path, tight, certain=True) if tight[0] < tight[1] else None
        context.add("span-loose", path, at=span, found=list(span), suggestion=f"- {tight}", mend=mend)


def _unplaced(context: Context) -> Iterator[Span]:
    """The first stretch before the body and after it that is no furniture, on a line without evidence."""
    metadata, raw, reading = context.report.metadata, context.raw, context.reading
    evidence = list(metadata.evidence.values())
    for first, last in ((0, metadata.body[0]), (metadata.body[1], len(raw))):
        for line in _LINE.finditer(raw, first, last):
            start, end = line.span()
            if any(at[0] < end and start < at[1] for at in evidence):
                continue
            clean = reading.clean_span(start, end)
            text = reading.text[clean[0] : clean[1]]
            if text.strip():
                begin = clean[0] + len(text) - len(text.lstrip())
                yield reading.raw_span(begin, begin + len(text.strip()))
                break
