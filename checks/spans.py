"""Rules on spans and texts: every span lies in the source and is tight, every text is the clean reading of its span."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..parsers.measures.rederive import readings
from ..schema.items import GlossaryEntry, Heading
from .context import Context, Piece
from .corrected import run_inside
from .finding import Mend, Path

__all__ = ["check_announced", "check_spans", "check_texts"]

Span = tuple[int, int]
_SHOWN = 60
_ENOUGH = 6
"""Characters of a text that can be looked for elsewhere."""


def check_spans(context: Context) -> None:
    """``span-outside``, ``span-outside-body``, ``span-loose``, ``correction-cut``, ``measure-outside``."""
    report = context.report
    size = len(context.raw)
    body = report.metadata.body
    if not _inside(context, ("metadata", "body"), body, size):
        return
    _tight(context, ("metadata", "body"), body)
    for path, span in _piece_spans(context):
        if _inside(context, path, span, size):
            if span[0] < body[0] or span[1] > body[1]:
                context.add("span-outside-body", path, at=span, found=_text(span), expected=_text(body))
            _tight(context, path, span)
    for name, span in report.metadata.evidence.items():
        path = ("metadata", "evidence", name)
        if _inside(context, path, span, size):
            _tight(context, path, span)
    for place in context.places:
        bearer, measure = place.bearer, place.measure
        if measure.at[0] < bearer.item.at[0] or measure.at[1] > bearer.item.at[1]:
            context.add(
                "measure-outside", (*place.path, "at"), at=measure.at,
                found=_text(measure.at), expected=_text(bearer.item.at),
            )  # fmt: skip


def _piece_spans(context: Context) -> Iterator[tuple[Path, Span]]:
    report = context.report
    lists: tuple[tuple[Path, tuple[Piece, ...]], ...] = (
        (("outline",), report.outline),
        (("achievements",), report.achievements),
        (("problems",), report.problems),
        (("tasks",), report.tasks),
        (("livelihood_projects", "items"), report.livelihood_projects.items),
        (("context",), report.context),
        (("glossary",), report.glossary),
    )
    for prefix, items in lists:
        for index, item in enumerate(items):
            yield (*prefix, index, "at"), item.at
            for number, measure in enumerate(item.measures):
                yield (*prefix, index, "measures", number, "at"), measure.at
    for index, target in enumerate(report.targets):
        yield ("targets", index, "at"), target.at
        if target.value_at:
            yield ("targets", index, "value_at"), target.value_at
    for index, number_row in enumerate(report.numbers):
        yield ("numbers", index, "at"), number_row.at
    if report.livelihood_projects.announced_at:
        yield ("livelihood_projects", "announced_at"), report.livelihood_projects.announced_at


def _inside(context: Context, path: Path, span: Span, size: int) -> bool:
    if 0 <= span[0] < span[1] <= size:
        return True
    context.add("span-outside", path, found=_text(span), expected=size)
    return False


def _tight(context: Context, path: Path, span: Span) -> None:
    reading = context.reading
    first, last = reading.clean_span(*span)
    text = reading.text
    # A space between two words is a clean character too, but no span begins or ends with one.
    while first < last and text[first] == " ":
        first += 1
    while first < last and text[last - 1] == " ":
        last -= 1
    tight = reading.raw_span(first, last)
    if tight == span:
        return
    if first == last:
        context.add("span-empty", path, at=span, found=_text(span))
    elif tight[0] < span[0] or tight[1] > span[1]:
        context.add("correction-cut", path, at=span, found=_text(span), suggestion=f"{path[-1]}: {_text(tight)}")
    else:
        context.add(
            "span-loose", path, at=span, found=_text(span), suggestion=f"{path[-1]}: {_text(tight)}",
            mend=Mend("set", path, list(tight), certain=True),
        )  # fmt: skip


def check_texts(context: Context) -> None:
    """``text-differs``, ``term-differs``: what the record writes is what the source says at its span."""
    reading = context.reading
    for bearer in context.bearers:
        item = bearer.item
        if isinstance(item, GlossaryEntry):
            _check_entry(context, bearer.path, item, bearer.text)
            continue
        field, found = ("heading", item.heading) if isinstance(item, Heading) else ("text", item.text)
        if found != bearer.text:
            _differs(context, (*bearer.path, field), found, bearer.text, item.at)
    for index, target in enumerate(context.report.targets):
        expected = reading.of(*target.at)
        if target.text != expected:
            _differs(context, ("targets", index, "text"), target.text, expected, target.at)
    for index, row in enumerate(context.report.numbers):
        expected = reading.of(*row.at)
        if row.text != expected and run_inside(reading, row.at, row.text) is None:
            _differs(context, ("numbers", index, "text"), row.text, expected, row.at)


def check_announced(context: Context) -> None:
    """``announced-differs``: the number of projects is the one that the text announces."""
    projects = context.report.livelihood_projects
    path = ("livelihood_projects", "announced")
    at = projects.announced_at
    if (projects.announced is None) != (at is None):
        context.add("announced-differs", path[:1], at=at, found=projects.announced or "none",
                    expected="announced and announced_at together")  # fmt: skip
    elif at is None:
        _check_unannounced(context, path[:1])
    elif at[0] < at[1] <= len(context.raw):
        quote = context.reading.of(*at)
        said = {reading.value for end in range(1, len(quote) + 1) for reading in readings(quote[:end])}
        if projects.announced not in said:
            context.add("announced-differs", path, at=at, found=projects.announced, expected=quote)


_PROJECTS = re.compile(
    "([0-9]{1,2}|[一二三四五六七八九十]{1,3})[件项](?:省级|市级|县级|区级|重点|为民|民生){0,3}实事(?:项目)?[：:。]?$"
)


def _check_unannounced(context: Context, path: Path) -> None:
    """A number of projects right before the first of them is the number announced."""
    items = context.report.livelihood_projects.items
    before = [bearer for bearer in context.bearers if items and bearer.item.at[1] <= items[0].at[0]]
    match = _PROJECTS.search(before[-1].text) if before else None
    if match is not None:
        at = context.reading.raw_span(before[-1].start + match.start(1), before[-1].start + match.end(1) + 1)
        context.add("announced-differs", path, at=at, found="none", expected=match.group(),
                    suggestion=f"announced_at: [{at[0]}, {at[1]}]")  # fmt: skip


def _check_entry(context: Context, path: Path, item: GlossaryEntry, text: str) -> None:
    """Term and definition both stand in the entry, in this order, and nothing but marks and a number beside them."""
    start = text.find(item.term)
    if start < 0 or not _LEAD.fullmatch(text[:start]):
        context.add("term-differs", (*path, "term"), at=item.at, found=item.term, expected=_short(text))
        return
    middle = _MIDDLE.match(text, start + len(item.term))
    rest = text[middle.end() :] if middle else ""
    if item.definition not in (rest, _SAYS.sub("", rest)):
        _differs(context, (*path, "definition"), item.definition, rest, item.at)
    elif not (
        item.term.endswith("”") or (middle and middle.group()) or rest.startswith(_MEANING)
        or f"{item.term}\n" in context.raw[slice(*item.at)].replace("\r", "")
    ):
        context.add("term-differs", (*path, "term"), at=item.at, found=item.term, expected=_short(text))


_LEAD = re.compile(
    r"(?:[（(\[［〔【]?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})[）)\]］〕】]?[.．、：:]?|[①-⑳⑴-⒇]|[*★☆●○◆※■▲]"
    r"|注释?[0-9]*[：:.]?)? ?【?"
)
_MEANING = ("即", "系", "指", "是指")
_SAYS = re.compile(r"^(?:是指|指的是|指)[：:，,]?")
_MIDDLE = re.compile(
    r"(?:[（(](?:见|报告|正文)*(?:第[0-9]{1,3}页|[Pp]\.?[0-9]{1,3})[^（）()]{0,10}[）)])?"  # the page that it stands on
    r"】?[ ：:—\-－―，,]*(?=[^ ：:—\-－―，,]|$)"
)



def _differs(context: Context, path: Path, found: str, expected: str, at: Span) -> None:
    first, last = _difference(found, expected)
    moved = _moved(context, found)
    suggestion, mend = f'{path[-1]}: "{expected}"', Mend("set", path, expected)
    if moved and moved != at and not _shortened(context, moved, at):
        suggestion, by = f"at: [{moved[0]}, {moved[1]}]", moved[0] - at[0]
        if moved[1] - at[1] == by:
            mend = Mend("shift", path[:-1], by, certain=True)
        else:
            mend = Mend("set", (*path[:-1], "at"), list(moved), certain=True)
    context.add("text-differs", path, at=_part(context, at, first, last), found=_short(found, first),
                expected=_short(expected, first), suggestion=suggestion, mend=mend)  # fmt: skip


def _shortened(context: Context, moved: Span, at: Span) -> bool:
    """Whether a text lost characters at an end: it stands inside its span, and what is beyond it is no other's.

    Were the span cut to the text, the rest would be lost.
    """
    if not (at[0] <= moved[0] and moved[1] <= at[1]):
        return False
    return not any(
        first < at[1] and at[0] < last and (first, last) != at and not (at[0] <= first and last <= at[1])
        for first, last in (bearer.item.at for bearer in context.bearers)
    )


def _moved(context: Context, text: str) -> Span | None:
    """Where the text stands instead: the only place in the source that reads so."""
    reading = context.reading
    if len(text) < _ENOUGH or reading.text.count(text) != 1:
        return None
    start = reading.text.index(text)
    return reading.raw_span(start, start + len(text))


def _difference(found: str, expected: str) -> tuple[int, int]:
    """The stretch of ``expected`` that the other text has otherwise."""
    first = 0
    shorter = min(len(found), len(expected))
    while first < shorter and found[first] == expected[first]:
        first += 1
    last = 0
    while last < shorter - first and found[-1 - last] == expected[-1 - last]:
        last += 1
    return first, len(expected) - last


def _part(context: Context, at: Span, first: int, last: int) -> Span:
    """Raw span of a part of the clean reading of ``at``; one character at least, for the eye to rest on."""
    start, end = context.reading.clean_span(*at)
    if start >= end:
        return at
    first = min(start + first, end - 1)
    return context.reading.raw_span(first, max(min(start + last, end), first + 1))


def _short(text: str, around: int = 0) -> str:
    if len(text) <= _SHOWN:
        return text
    start = max(0, min(around - _SHOWN // 2, len(text) - _SHOWN))
    return ("…" if start else "") + text[start : start + _SHOWN] + ("…" if start + _SHOWN < len(text) else "")


def _text(span: Span) -> str:
    return f"[{span[0]}, {span[1]}]"
