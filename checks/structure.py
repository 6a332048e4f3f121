"""Rules of order: ids, text order, the tree of headings, and the section that every piece stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Protocol

from ..parsers.outline.roles import heading_role, looks_back, looks_both_ways
from ..schema.items import Heading
from ..schema.terms import Role
from .context import Context
from .finding import Mend, Path

__all__ = ["check_ids", "check_outline", "check_sections"]


_OF_THEIR_OWN = (Role.PROBLEMS, Role.TARGETS, Role.LIVELIHOOD)
"""Roles that a section may have whatever its part is for."""
_TURNING = {Role.REVIEW, Role.PLAN}
"""Roles between which the sections of a part may turn whose heading looks both ways."""


class _Placed(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def at(self) -> tuple[int, int]: ...


def _lists(context: Context) -> list[tuple[Path, str, int, Sequence[_Placed]]]:
    report = context.report
    return [
        (("achievements",), "a", 3, report.achievements),
        (("problems",), "p", 2, report.problems),
        (("targets",), "t", 2, report.targets),
        (("tasks",), "k", 3, report.tasks),
        (("livelihood_projects", "items"), "l", 2, report.livelihood_projects.items),
        (("context",), "c", 3, report.context),
        (("glossary",), "g", 2, report.glossary),
    ]


def check_ids(context: Context) -> None:
    """``id-doubled``, ``id-letter``, ``id-number``, ``out-of-order``: ids count the pieces of a list in text order.

    Where a sentence is lost or stands twice, the ids that follow are right once that is mended: they are left alone,
    and only where the count breaks it is said.
    """
    sound = not any(raw.rule in ("text-lost", "text-doubled", "list-wrong", "list-apart") for raw in context.found)
    for prefix, letter, width, items in _lists(context):
        _check_order(context, prefix, [item.at for item in items])
        seen: dict[str, int] = {}
        shift = 0
        for index, item in enumerate(items):
            path = (*prefix, index, "id")
            expected = f"{letter}{index + 1 + shift:0{width}}"
            mend = Mend("set", path, expected, certain=sound)
            if item.id in seen:
                context.add("id-doubled", path, at=item.at, found=item.id, suggestion=f"id: {expected}", mend=mend)
            elif item.id[0] != letter:
                context.add("id-letter", path, at=item.at, found=item.id, expected=letter,
                            suggestion=f"id: {expected}", mend=mend)  # fmt: skip
            elif item.id != expected and context.whole:
                context.add("id-number", path, at=item.at, found=item.id, expected=expected,
                            suggestion=f"id: {expected}" if sound else "", mend=mend)  # fmt: skip
                if not sound and item.id[1:].isdigit():
                    shift = int(item.id[1:]) - index - 1
            seen.setdefault(item.id, index)
    report = context.report
    _check_order(context, ("outline",), [heading.at for heading in report.outline])
    _check_order(context, ("numbers",), [row.at for row in report.numbers])
    _check_order(context, ("metadata", "furniture"), list(report.metadata.furniture), apart=True)
    _check_order(context, ("metadata", "corrections"), [fix.at for fix in report.metadata.corrections], apart=True)
    for bearer in context.bearers:
        if len(bearer.item.measures) > 1:
            _check_order(context, (*bearer.path, "measures"), [measure.at for measure in bearer.item.measures])


def _check_order(context: Context, path: Path, spans: Sequence[tuple[int, int]], *, apart: bool = False) -> None:
    for index in range(1, len(spans)):
        if spans[index][0] < spans[index - 1][0]:
            context.add(
                "out-of-order", (*path, index), at=_shown(context, spans[index]), found=list(spans[index]),
                other=list(spans[index - 1]), mend=Mend("sort", path, certain=True),
            )  # fmt: skip
            return
        if apart and spans[index][0] < spans[index - 1][1]:
            context.add("spans-overlap", (*path, index), at=_shown(context, spans[index]), found=list(spans[index]),
                        other=list(spans[index - 1]))  # fmt: skip


def _shown(context: Context, span: tuple[int, int]) -> tuple[int, int] | None:
    return span if span[0] < span[1] <= len(context.raw) else None


def check_outline(context: Context) -> None:
    """``section-*``: ids resolve and count, parents stand above, depth and role follow, topics are known."""
    known: dict[str, Heading] = {}
    counts: dict[str | None, int] = {}
    topics = context.vocabulary.topic_ids()
    filled = _filled(context)
    # A fragment may begin inside a part whose heading it lacks.
    orphans = _orphans(context)
    for index, heading in enumerate(context.report.outline):
        path = ("outline", index)
        parent = known.get(heading.parent) if heading.parent else None
        if heading.id in known:
            context.add("id-doubled", (*path, "id"), at=heading.at, found=heading.id)
        if heading.parent and parent is None:
            if context.whole:  # else it may be a heading that cannot be read itself, which is said
                context.add("section-unknown", (*path, "parent"), at=heading.at, found=heading.parent,
                            expected=", ".join(list(known)[-3:]) or "none")  # fmt: skip
        elif heading.depth != (depth := parent.depth + 1 if parent else orphans.get(index, 1)):
            context.add("section-depth", (*path, "depth"), at=heading.at, found=heading.depth, expected=depth)
        if parent is not None or not heading.parent:
            counts[heading.parent] = counts.get(heading.parent, 0) + 1
            expected = f"{heading.parent}.{counts[heading.parent]}" if heading.parent else f"s{counts[None]}"
            if heading.id != expected and heading.id not in known and context.whole:
                context.add("section-number", (*path, "id"), at=heading.at, found=heading.id, expected=expected)
        if parent is not None and heading.parent not in _ancestors(context, index):
            context.add("section-parent", (*path, "parent"), at=heading.at, found=heading.parent,
                        expected=", ".join(sorted(_ancestors(context, index))))  # fmt: skip
        own = parent is not None and {heading.role, parent.role} <= _TURNING and (
            looks_both_ways(parent.heading) or (heading.role is Role.REVIEW and looks_back(heading.heading))
        )
        if parent is not None and heading.role not in (parent.role, *_OF_THEIR_OWN) and not own:
            context.add("section-role", (*path, "role"), at=heading.at, found=heading.role, expected=parent.role,
                        suggestion=f"role: {parent.role}")  # fmt: skip
        elif parent is not None and heading.role is not parent.role and not _is_filled(context, heading, filled):
            context.add("role-unfilled", (*path, "role"), at=heading.at, found=heading.role, expected=parent.role)
        if heading.topic and heading.topic not in topics:
            context.add("topic-unknown", (*path, "topic"), at=heading.at, found=heading.topic,
                        suggestion=_nearest("topic", heading.topic, topics))  # fmt: skip
        known.setdefault(heading.id, heading)


def _filled(context: Context) -> dict[Role, list[int]]:
    """Where the targets and the livelihood projects stand, in text order."""
    report = context.report
    projects = [project.at[0] for project in report.livelihood_projects.items]
    if report.livelihood_projects.announced_at:
        projects.append(report.livelihood_projects.announced_at[0])
    return {Role.TARGETS: sorted(target.at[0] for target in report.targets), Role.LIVELIHOOD: sorted(projects)}


def _is_filled(context: Context, heading: Heading, filled: Mapping[Role, Sequence[int]]) -> bool:
    """Whether a section holds what its role asks for, or its heading says that it is about such."""
    if heading.role not in filled:
        return True
    metadata, outline = context.report.metadata, context.report.outline
    places = filled[heading.role]
    place = bisect_right(places, heading.at[0] - 1)
    if place < len(places):
        ends = (other.at[0] for other in outline if other.at > heading.at and other.depth <= heading.depth)
        if places[place] < min(ends, default=metadata.body[1]):
            return True
    years = {"report_year": metadata.report_year, "review_year": metadata.review_year}
    return heading_role(heading.heading, **years) is heading.role


def _orphans(context: Context) -> dict[int, int]:
    """Depths of the headings that stand before the first part: of a fragment, only a reader can tell the first's; in
    a whole report they are sections of a part that has no heading.

    One that is deeper than another before it would have that one for its parent.
    """
    outline = context.report.outline
    found: dict[int, int] = {}
    lowest = outline[0].depth if outline else 1
    if context.report.metadata.coverage.complete:
        if not any(heading.depth == 1 for heading in outline):
            return {}
        lowest = min(lowest, _UNHEADED)
    for index, heading in enumerate(outline):
        if heading.parent is None:
            lowest = min(lowest, heading.depth)
            if lowest == 1:
                break
            found[index] = lowest
    return found


_UNHEADED = 2  # depth of the sections of a part without a heading


def _ancestors(context: Context, index: int) -> set[str]:
    """Ids of the headings that are still open where the heading of that index stands: it and what is above it."""
    outline = context.report.outline
    above: set[str] = set()
    depth = 10
    for heading in reversed(outline[:index]):
        if heading.depth < depth:
            above.add(heading.id)
            depth = heading.depth
        if depth == 1:
            break
    return above


def _nearest(field: str, word: str, words: set[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, sorted(words), 1)
    return f"{field}: {close[0]}" if close else ""


def check_sections(context: Context) -> None:
    """``section-unknown``, ``section-wrong``: every piece names the last heading before it, and none before the first.

    The last pieces under a heading may name an ancestor instead, or nothing: they close the part, or the report.
    A target is in the section of the sentence it is a clause of.
    """
    headings = sorted(context.report.outline, key=lambda heading: heading.at)
    starts = [heading.at[0] for heading in headings]
    parents = {heading.id: heading.parent for heading in headings}
    pieces: list[tuple[tuple[int, int], Path, str | None]] = [
        (bearer.item.at, bearer.path, bearer.item.section)
        for bearer in context.bearers
        if not isinstance(bearer.item, Heading)
    ]
    climbs: dict[int, list[tuple[int, tuple[int, int], Path, str | None]]] = {}
    for at, path, section in pieces:
        before = bisect_right(starts, at[0]) - 1
        chain = _chain(headings[before].id if before >= 0 else None, parents)
        if section in chain:
            climbs.setdefault(before, []).append((chain.index(section), at, path, section))
        else:
            _wrong(context, path, at, section, chain[0], known=section is None or section in parents)
    for before, climb in climbs.items() if context.whole else ():
        held = _climbing([steps for steps, *_ in climb])
        for index, (_, at, path, section) in enumerate(climb):
            if index not in held:
                _wrong(context, path, at, section, headings[before].id, known=True)
    sentences = sorted(((at, section) for at, _, section in pieces), key=lambda sentence: sentence[0])
    for index, target in enumerate(context.report.targets):
        place = bisect_right(sentences, target.at[0], key=lambda sentence: sentence[0][0]) - 1
        if place >= 0 and target.at[1] <= sentences[place][0][1]:
            expected = sentences[place][1]
        else:
            before = bisect_right(starts, target.at[0]) - 1
            expected = headings[before].id if before >= 0 else None
        if target.section != expected:
            known = target.section is None or target.section in parents
            _wrong(context, ("targets", index), target.at, target.section, expected, known=known)


def _climbing(steps: Sequence[int]) -> set[int]:
    """Places of the most entries that together never go down: what is left over is what was mistyped."""
    ends: list[int] = []
    """For each length of a run, the place of the lowest entry that such a run can end with."""
    before: list[int] = []
    for index, step in enumerate(steps):
        length = bisect_right(ends, step, key=steps.__getitem__)
        before.append(ends[length - 1] if length else -1)
        ends[length : length + 1] = [index]
    held: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        held.add(at)
        at = before[at]
    return held


def _chain(heading: str | None, parents: dict[str, str | None]) -> list[str | None]:
    """A heading, what is above it, and at the end nothing."""
    chain: list[str | None] = []
    while heading is not None and heading not in chain:
        chain.append(heading)
        heading = parents.get(heading)
    return [*chain, None]


def _wrong(
    context: Context, path: Path, at: tuple[int, int], section: str | None, expected: str | None, *, known: bool
) -> None:
    if not known:
        if context.whole:
            context.add("section-unknown", (*path, "section"), at=at, found=section, expected=expected or "none")
        return
    where = (*path, "section") if section else path
    mend = Mend("set", where, expected, certain=False) if section and expected else None
    context.add("section-wrong", where, at=at, found=section or "none", expected=expected or "none",
                suggestion=f"section: {expected}" if expected else "", mend=mend)  # fmt: skip
