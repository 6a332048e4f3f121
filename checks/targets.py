"""Rules on the headline targets, which lie over a sentence of the context or the plan."""

from __future__ import annotations

from ..schema.items import Target
from ..schema.terms import Comparator, Part
from .context import Context

__all__ = ["check_targets"]

_MARKS = "，,；;。：:、！!"
"""Marks that stand beside a clause and are none of it."""
_UNDER = frozenset({Part.CONTEXT, Part.TASKS, Part.OUTLINE})


def check_targets(context: Context) -> None:
    """``target-outside``, ``target-marks``, ``target-value``, ``target-doubled``, ``target-repeated``."""
    seen: dict[tuple[str, str, tuple[int, int]], int] = {}
    named: dict[tuple[object, ...], int] = {}
    for index, target in enumerate(context.report.targets):
        path = ("targets", index)
        first, last = target.at
        if not any(b.item.at[0] <= first and last <= b.item.at[1] and b.part in _UNDER for b in context.bearers):
            context.add("target-outside", (*path, "at"), at=_shown(context, target.at), found=list(target.at))
        _check_value(context, index, target)
        _check_marks(context, index, target)
        key = (target.label, target.aspect.value, target.value_at or target.at)
        # A floor and a stretch goal (增长8%，力争10%), a rate and a multiple of it are two targets of one indicator.
        when = (target.year, target.period, target.basis)
        name = (target.label, target.aspect.value, target.modality, when, target.unit)
        if key in seen:
            context.add("target-doubled", path, at=_shown(context, target.at), found=target.id,
                        other=context.report.targets[seen[key]].id)  # fmt: skip
        elif name in named and not target.period and target.component is None:
            context.add("target-doubled", path, at=_shown(context, target.at), found=target.id,
                        other=context.report.targets[named[name]].id)  # fmt: skip
        seen.setdefault(key, index)
        named.setdefault(name, index)
        if target.value_at is None:
            continue
        for place in context.places:
            at = place.measure.at
            if at[0] < target.value_at[1] and target.value_at[0] < at[1]:
                context.add("target-repeated", place.path, at=at, found=place.measure.label, other=target.id)


def _check_value(context: Context, index: int, target: Target) -> None:
    path = ("targets", index)
    at = target.value_at
    if at is not None and not (target.at[0] <= at[0] and at[1] <= target.at[1]):
        context.add("target-outside", (*path, "value_at"), at=_shown(context, at), found=list(at))
    if (target.value is None) != (at is None):
        missing = "value" if target.value is None else "value_at"
        context.add("target-value", path, at=_shown(context, at or target.at), found=missing)
    elif at is None and target.reference is None and target.comparator is not Comparator.EQ:
        context.add("target-value", path, at=_shown(context, target.at), found="reference")


def _check_marks(context: Context, index: int, target: Target) -> None:
    """``target-marks``: the clause without the marks around it and without what leads in to it (目标是：)."""
    reading = context.reading
    start, end = reading.clean_span(*target.at)
    text = reading.text[start:end]
    led_in = max(text.rfind("：", 0, -1), text.rfind(":", 0, -1)) + 1
    if led_in and text[led_in].isdigit():
        led_in = 0  # 三次产业比为5:42:53
    tight = text[led_in:].strip(_MARKS)
    if tight in ("", text):
        return
    start += text.index(tight, led_in)
    at = reading.raw_span(start, start + len(tight))
    context.add("target-marks", ("targets", index, "at"), at=_shown(context, target.at), found=text, expected=tight,
                suggestion=f"at: [{at[0]}, {at[1]}]")  # fmt: skip


def _shown(context: Context, span: tuple[int, int]) -> tuple[int, int] | None:
    return span if span[0] < span[1] <= len(context.raw) else None
