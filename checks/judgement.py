"""What only a reader can decide: where record and parser differ on it, that is a hint."""

from __future__ import annotations

from collections.abc import Sequence

from ..parsers.items import livelihood
from ..parsers.items.targets import TargetDraft
from ..parsers.lines.sentences import Sentence
from ..parsers.lines.uniform import uniform
from ..parsers.measures.found import MeasureDraft
from ..parsers.numbers.quantities import NumberDraft
from ..parsers.outline.topics import fallback, topic, vague
from ..schema.items import Heading
from ..schema.measure import Qualified
from ..schema.terms import Part, Role
from .context import Bearer, Context
from .rederive import Where

__all__ = ["check_judged", "compare", "compare_numbers"]

_RULES = {
    "aspect": "judged-aspect",
    "status": "judged-status",
    "label": "judged-label",
    "modality": "judged-qualifier",
    "period": "judged-qualifier",
    "scope": "judged-qualifier",
    "basis": "judged-qualifier",
    "rank_of": "judged-qualifier",
    "year": "judged-qualifier",
    "part_of": "judged-qualifier",
    "reference": "judged-qualifier",
}


def compare(context: Context, where: Where, measure: Qualified, draft: MeasureDraft | TargetDraft | None) -> None:
    """``judged-aspect``, ``judged-status``, ``judged-label``, ``judged-qualifier``."""
    for field, rule in _RULES.items():
        found, expected = getattr(measure, field, None), getattr(draft, field, None)
        if found != expected:
            path = (*where.path, field) if found is not None else where.path
            context.add(rule, path, at=where.at, found=f"{field}: {found or 'none'}", expected=expected or "none")


def compare_numbers(context: Context, bearer: Bearer, drafts: Sequence[NumberDraft]) -> None:
    """``judged-number``: the kind of a digit run that is no measure."""
    kinds = {context.reading.raw_span(bearer.start + d.start, bearer.start + d.end): d.kind for d in drafts}
    for index, row in enumerate(context.report.numbers):
        expected = kinds.get(row.at)
        if expected is not None and expected is not row.kind:
            context.add("judged-number", ("numbers", index, "kind"), at=row.at, found=row.kind, expected=expected)


_TO_COME = {Role.PLAN, Role.LIVELIHOOD, Role.TARGETS}


def check_judged(context: Context) -> None:
    """``judged-topic``, ``judged-announced``: what a whole record is asked once."""
    if not context.hints:
        return
    for index, heading in enumerate(context.report.outline):
        said = None if vague(heading.heading) else topic(heading.heading)
        if heading.topic is None and heading.depth == 1:
            continue
        expected = said or (fallback(heading.heading) if heading.topic is None else heading.topic)
        if heading.topic != expected:
            path = ("outline", index, "topic") if heading.topic else ("outline", index)
            found = f"topic: {heading.topic or 'none'}"
            context.add("judged-topic", path, at=heading.at, found=found, expected=expected)
    _check_announced(context)


def _check_announced(context: Context) -> None:
    said = any(raw.rule == "announced-differs" for raw in context.found)
    if said or context.report.livelihood_projects.announced is not None:
        return
    roles = {heading.id: heading.role for heading in context.report.outline}
    ahead = [
        Sentence(bearer.start, bearer.end, number, uniform(bearer.text))
        for number, bearer in enumerate(context.bearers)
        if not isinstance(bearer.item, Heading)
        and bearer.part in (Part.TASKS, Part.CONTEXT, Part.LIVELIHOOD_PROJECTS)
        and roles.get(bearer.item.section or "") in _TO_COME
    ]
    found = livelihood.find(ahead)
    if found.announced is not None and found.announced_at is not None:
        at = context.reading.raw_span(*found.announced_at)
        context.add("judged-announced", ("livelihood_projects",), at=at, found="announced: none",
                    expected=str(found.announced))  # fmt: skip
