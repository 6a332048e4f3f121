"""Rules of completeness: no sentence is lost or stands twice, no number is lost or stands twice."""

from __future__ import annotations

import re
from bisect import bisect_right

from ..schema.terms import NumberKind, Part
from .context import Bearer, Context
from .corrected import run_inside
from .counted import is_quantity
from .finding import Mend

__all__ = ["DIGITS", "check_numbers", "check_partition"]

DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_SHOWN = 40
_UNIT_SHOWN = 4


def check_partition(context: Context) -> None:
    """``text-lost`` and ``text-doubled``: the pieces cover the body once, white space and markup aside."""
    reading = context.reading
    text = reading.text
    body_start, body_end = reading.clean_span(*context.report.metadata.body)
    openings = {bearer.start: bearer.end for bearer in context.bearers if bearer.part is Part.PROBLEMS}
    done = body_start
    before: Bearer | None = None
    for bearer in context.bearers:
        if bearer.part is Part.OUTLINE and bearer.end <= openings.get(bearer.start, -1):
            continue  # a heading that opens a problem lies over it
        if bearer.end <= body_start or bearer.start >= body_end:
            continue
        if bearer.start > done:
            _lost(context, done, bearer.start)
        elif bearer.start < done and before is not None:
            overlap = text[bearer.start : min(done, bearer.end)]
            context.add(
                "text-doubled", bearer.path, at=reading.raw_span(bearer.start, min(done, bearer.end)),
                found=_short(overlap), other=_name(before),
            )  # fmt: skip
        if bearer.end > done:
            done, before = bearer.end, bearer
    if body_end > done:
        _lost(context, done, body_end)


def _name(bearer: Bearer) -> str:
    return bearer.item.id


def _lost(context: Context, start: int, end: int) -> None:
    reading = context.reading
    lost = reading.text[start:end]
    stripped = lost.strip(" ")
    if not stripped or not context.whole:
        return
    start += len(lost) - len(lost.lstrip(" "))
    span = reading.raw_span(start, start + len(stripped))
    after = max((b for b in context.bearers if b.end <= start), key=lambda b: b.end, default=None)
    context.add(
        "text-lost", after.path if after else ("metadata", "body"), at=span, found=_short(stripped),
        suggestion=f"at: [{span[0]}, {span[1]}]",
    )  # fmt: skip


def check_numbers(context: Context) -> None:
    """``number-lost``, ``number-doubled``, ``number-counts``, ``number-nothing``: every digit run has one place."""
    reading = context.reading
    text = reading.text
    body_start, body_end = reading.clean_span(*context.report.metadata.body)
    measured = _merged(context)
    starts = [start for start, _ in measured]
    rows: dict[tuple[int, int], int] = {}
    for index, row in enumerate(context.report.numbers):
        span = reading.clean_span(*row.at)
        if text[span[0] : span[1]] != row.text:
            span = run_inside(reading, row.at, row.text, rows) or span
        if span in rows:
            context.add("number-doubled", ("numbers", index), at=row.at, found=row.text, other=f"numbers[{rows[span]}]",
                        mend=Mend("remove", ("numbers", index), certain=True))  # fmt: skip
            continue
        rows[span] = index
        at = bisect_right(starts, span[1] - 1) - 1
        if at >= 0 and measured[at][1] > span[0]:
            context.add("number-doubled", ("numbers", index), at=row.at, found=row.text, other="measures")
    seen = set()
    for match in DIGITS.finditer(text, body_start, body_end):
        span = match.span()
        seen.add(span)
        if span in rows:
            continue
        at = bisect_right(starts, span[0]) - 1
        if at >= 0 and measured[at][1] >= span[1]:
            continue
        if context.whole:
            _number_lost(context, span, match.group())
    for span, index in rows.items():
        row = context.report.numbers[index]
        if span in seen and is_quantity(text, *span):
            after = text[span[1] : span[1] + _UNIT_SHOWN]
            context.add("number-counts", ("numbers", index), at=row.at, found=f"{row.text}{after}", kind=row.kind)
        elif span not in seen:
            context.add("number-nothing", ("numbers", index, "at"), at=row.at, found=reading.of(*row.at))


def _merged(context: Context) -> list[tuple[int, int]]:
    """Clean spans of measures and of targets' numbers, touching ones kept apart, overlapping ones joined."""
    reading = context.reading
    spans = [(place.start, place.end) for place in context.places]
    size = len(context.raw)
    spans += [
        reading.clean_span(*target.value_at)
        for target in context.report.targets
        if target.value_at and target.value_at[0] < target.value_at[1] <= size
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _number_lost(context: Context, span: tuple[int, int], number: str) -> None:
    at = context.reading.raw_span(*span)
    if any(place.start < span[1] and span[0] < place.end for place in context.places):
        # A measure holds a part of it: its span is to be mended, no row to be written.
        context.add("number-lost", ("numbers",), at=at, found=number)
        return
    kind = _kind(context.reading.text, span)
    suggestion = f'- {{at: [{at[0]}, {at[1]}], text: "{number}", kind: {kind or "name|time|ordinal"}}}'
    mend = None
    if kind:
        mend = Mend("insert", ("numbers",), {"at": at, "text": number, "kind": NumberKind(kind)}, certain=True)
    context.add("number-lost", ("numbers",), at=at, found=number, suggestion=suggestion, mend=mend)


_YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")


def _kind(text: str, span: tuple[int, int]) -> str:
    """The kind of a digit run where there is no doubt: a year with 年 behind it; else nothing."""
    if _YEAR.match(text[span[0] : span[1]]) and text[span[1] : span[1] + 1] == "年":
        return "time"
    return ""


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 10] + "…" + text[-9:]
