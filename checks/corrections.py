"""Rules on damaged places: what a correction says stands there does, and its proof can be done again."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis
from .context import Context

__all__ = ["check_corrections"]


def check_corrections(context: Context) -> None:
    """``correction-original``, ``correction-nothing``, ``correction-furniture``, ``correction-proof``,
    ``correction-basis``."""
    raw = context.raw
    metadata = context.report.metadata
    groups: dict[str, list[tuple[int, Correction]]] = defaultdict(list)
    for index, fix in enumerate(metadata.corrections):
        path = ("metadata", "corrections", index)
        first, last = fix.at
        if not 0 <= first < last <= len(raw):
            context.add("span-outside", (*path, "at"), found=list(fix.at), expected=len(raw))
            continue
        found = raw[first:last]
        if found != fix.original:
            context.add("correction-original", (*path, "original"), at=fix.at, found=fix.original, expected=found,
                        suggestion=f'original: "{found}"')  # fmt: skip
            continue
        if fix.corrected == fix.original:
            context.add("correction-nothing", (*path, "corrected"), at=fix.at, found=fix.corrected)
        if any(start < last and first < end for start, end in metadata.furniture):
            context.add("correction-furniture", (*path, "at"), at=fix.at, found=list(fix.at))
        if fix.basis is not CorrectionBasis.CONTEXT:
            groups[fix.group or f"#{index}"].append((index, fix))
    for members in groups.values():
        _prove(context, members)
    for index, span in enumerate(metadata.furniture):
        if not 0 <= span[0] < span[1] <= len(raw):
            context.add("span-outside", ("metadata", "furniture", index), found=list(span), expected=len(raw))


def _prove(context: Context, members: list[tuple[int, Correction]]) -> None:
    """Damage the corrected run again and hold it against what stands in the source."""
    from ..text.garble import prove

    raw = context.raw
    index, first = members[0]
    start, end = first.at[0], members[-1][1].at[1]
    if any(left.at[1] != right.at[0] for (_, left), (_, right) in pairwise(members)):
        context.add("correction-group", ("metadata", "corrections", index, "group"), at=(start, end), found=first.group)
        return
    corrected = "".join(fix.corrected for _, fix in members)
    if not prove(raw[start:end], corrected, after=raw[end : end + 1]):
        context.add(
            "correction-proof", ("metadata", "corrections", index, "corrected"), at=(start, end), found=corrected,
            expected=raw[start:end],
        )  # fmt: skip
        return
    known = [(index, fix) for index, fix in members if fix.basis is CorrectionBasis.BYTES]
    if known and not prove(raw[start:end], corrected, after=raw[end : end + 1], whole=True):
        for index, fix in known:
            context.add("correction-basis", ("metadata", "corrections", index, "basis"), at=fix.at, found=fix.basis)
