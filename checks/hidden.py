"""Rules on furniture inside the body: what stands there and is no furniture would be lost without a trace."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..schema.terms import Script
from ..text.blocks import scan
from ..text.furniture import find
from ..text.lines import Line
from ..text.page import is_markup
from ..text.reading import read
from .context import Context
from .counted import is_quantity

__all__ = ["check_hidden"]

Span = tuple[int, int]
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_HAN = re.compile("[\u4e00-\u9fff]")
_TELLS = 6
"""Characters that a sentence has at least."""
_MARKED = re.compile("[。；！？，;!?,]")
_SHOWN = 40


def check_hidden(context: Context, inside: Sequence[tuple[int, Span]]) -> None:
    """``furniture-number``, ``furniture-sentence``: what the rules on pages do not know holds no report."""
    taken: list[Span] | None = None
    for index, (start, end) in inside:
        if len(_HAN.findall(context.raw, start, end)) == 0:
            continue
        text = read(context.raw[start:end], script=context.report.metadata.script).text
        tells = len(_HAN.findall(text)) >= _TELLS
        counts = any(is_quantity(text, *match.span()) for match in _DIGITS.finditer(text))
        if not counts and not (tells and _MARKED.search(text)):
            continue
        if taken is None:
            taken = _known(context.raw, traditional=context.report.metadata.script is Script.HANT)
        if any(first <= start and end <= last for first, last in taken) or text in context.reading.text:
            continue  # what the page repeats is in the record once
        context.add("furniture-number" if counts else "furniture-sentence", ("metadata", "furniture", index),
                    at=(start, end), found=text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")  # fmt: skip


def _known(raw: str, *, traditional: bool) -> list[Span]:
    """What the rules on pages take for furniture; of markup also what is no running text (scripts, tables)."""
    if not is_markup(raw):
        return list(find(raw, traditional=traditional))
    prose = [block for block in scan(raw).blocks if block.prose]
    lines = [Line(block.start, block.end, block.text) for block in prose]
    known = list(find(raw, lines, traditional=traditional))
    done = 0
    for block in prose:
        known.append((done, block.start))
        done = block.end
    return [*known, (done, len(raw))]
