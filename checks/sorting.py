"""Rules on where sentences go: the list that the part of the report decides, and one natural sentence an item."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..parsers.lines.admitting import ADMITS, NOUN, SEEN, laments
from ..parsers.lines.marks import LIST_START, Mark, Style, mark_at
from ..parsers.lines.sentences import FINAL, split
from ..parsers.lines.stops import told_plainly
from ..parsers.lines.tenses import plain_tense
from ..parsers.lines.uniform import uniform
from ..parsers.outline.roles import heading_role
from ..schema.items import Heading
from ..schema.terms import Part, Role
from .context import Bearer, Context

__all__ = ["check_lists", "check_sentences"]

_ROLES: Mapping[Part, frozenset[Role]] = {
    Part.ACHIEVEMENTS: frozenset({Role.REVIEW, Role.GOVERNANCE}),
    Part.TASKS: frozenset({Role.PLAN, Role.GOVERNANCE, Role.LIVELIHOOD, Role.TARGETS}),
    Part.LIVELIHOOD_PROJECTS: frozenset({Role.PLAN, Role.GOVERNANCE, Role.LIVELIHOOD}),
}
"""Roles of the sections in which the entries of a list may stand; what is not told here may stand anywhere."""
_TOLD = {Part.ACHIEVEMENTS: 1, Part.TASKS: -1}
"""What the words of a sentence say in whose list it stands: what was done, what is to come."""
_ADMITTING = re.compile(f"{NOUN}|{SEEN}|{ADMITS.pattern}")
_OF_ITSELF = re.compile(rf"等[^，。；、]{{0,8}}{NOUN}")
"""How a problem that names several in one sentence says that they are such."""
_LEADS_IN = 3
"""Pieces before a problem of which one says that problems follow."""
_LEADING = frozenset({Part.CONTEXT, Part.OUTLINE, Part.PROBLEMS})
_OPENING = 12
_GREETING = 12
"""Characters of a salutation at most."""
_LISTED = frozenset({Part.ACHIEVEMENTS, Part.TASKS, Part.PROBLEMS, Part.CONTEXT})
_SENTENCES = frozenset({Part.ACHIEVEMENTS, Part.TASKS, Part.CONTEXT, Part.OUTLINE})
_ENDS = re.compile(rf"[{FINAL}.…][”’」』〞〟＂）)】》〉\]\"'*]*$")
_GOES_ON = re.compile("[，,、]$")
_LIST = re.compile(LIST_START)
_ANNOUNCED = frozenset({Part.PROBLEMS, Part.LIVELIHOOD_PROJECTS})
_INNER = re.compile(rf"[{FINAL}：:][”’」』〞〟＂）)】》〉\]\"']*[^”’」』〞〟＂）)】》〉\]\"']")
"""What a second sentence cannot do without in front of it."""
_SHOWN = 10
_SERIES = frozenset({Style.PART, Style.CN, Style.PCN, Style.SHI})
"""Styles of numbers whose headings follow each other through a part."""


def check_lists(context: Context) -> None:
    """``list-wrong``, ``list-apart``, ``problem-alone``: the entries of a list stand where the report has such things.

    Of a fragment, and of a piece without a section, the part cannot be told.
    """
    if context.report.metadata.coverage.complete:
        _check_roles(context)
    bearers = context.bearers
    for index, bearer in enumerate(bearers):
        if bearer.part is Part.PROBLEMS and not _announced(context, index):
            context.add("problem-alone", bearer.path, at=bearer.item.at, found=bearer.item.id)
    for before, bearer, after in zip(bearers, bearers[1:], [*bearers[2:], None], strict=False):
        beside = after is not None and after.part is before.part
        if bearer.part is Part.ACHIEVEMENTS and beside and before.part is Part.PROBLEMS:
            _apart(context, bearer, before)
        elif bearer.part is not before.part and _follows(before, bearer):
            # Of two neighbours in a list of problems the one that is filed elsewhere is the wrong one.
            wrong, other = (before, bearer) if bearer.part is Part.PROBLEMS else (bearer, before)
            _apart(context, wrong, other)
        elif context.hints and (
            (before.part, bearer.part) == (Part.PROBLEMS, Part.ACHIEVEMENTS)
            or (after is not None and beside and _amid(before, bearer, after))
        ):
            context.add("judged-list", bearer.path, at=bearer.item.at, found=bearer.item.id, expected=before.part)


def _amid(before: Bearer, bearer: Bearer, after: Bearer) -> bool:
    """Whether context stands among the achievements or tasks of one section and neither greets nor leads in."""
    if bearer.part is not Part.CONTEXT or before.part not in (Part.ACHIEVEMENTS, Part.TASKS):
        return False
    sections = {piece.item.section for piece in (before, bearer, after) if not isinstance(piece.item, Heading)}
    return len(sections) == 1 and len(bearer.text) > _GREETING and bearer.text[-1] not in "：:"


def _check_roles(context: Context) -> None:
    """Pieces against the roles of their sections; what one section has is one finding.

    A part called by its matter alone (二、农业问题) tells what was done beside what is to be done: there the words of
    a sentence tell where it belongs, and one that neither tells nor bids may stand in either list.
    """
    roles = {heading.id: heading.role for heading in context.report.outline}
    mixed = _called_by_matter(context.report.outline)
    before: Bearer | None = None
    told = 0
    found: dict[tuple[Part, str], list[Bearer]] = defaultdict(list)
    for bearer in context.bearers:
        allowed = _ROLES.get(bearer.part)
        section = "" if allowed is None or isinstance(bearer.item, Heading) else bearer.item.section or ""
        goes_on = before is not None and before.part is bearer.part and before.text.endswith(("；", ";"))
        listed = before is not None and before.part is bearer.part and _follows(before, bearer)
        told = 0 if listed else plain_tense(bearer.text) or (told if goes_on else 0)
        before = bearer
        if allowed is None or section not in roles or roles[section] in allowed:
            continue
        if section not in mixed or bearer.part not in _TOLD or told == -_TOLD[bearer.part]:
            found[bearer.part, section].append(bearer)
    for (part, section), wrong in found.items():
        role = roles[section]
        fitting = [part.value for part, allowed in _ROLES.items() if role in allowed]
        fitting += [Part.PROBLEMS.value] if role in (Role.REVIEW, Role.PROBLEMS) else []
        first = wrong[0].item
        named = f"{first.id} (+{len(wrong) - 1})" if wrong[1:] else first.id
        context.add("list-wrong", wrong[0].path, at=first.at, found=named, list=part, section=section, role=role,
                    expected=" / ".join([*fitting, "context"]))  # fmt: skip


def _called_by_matter(outline: Sequence[Heading]) -> set[str]:
    """Ids of the headings of parts that say nothing of what is done or to do, and of all below them."""
    mixed: set[str] = set()
    for heading in outline:
        if heading.parent in mixed or (heading.parent is None and heading_role(heading.heading) is None):
            mixed.add(heading.id)
    return mixed


def _apart(context: Context, bearer: Bearer, other: Bearer) -> None:
    context.add("list-apart", bearer.path, at=bearer.item.at, found=bearer.item.id, list=bearer.part,
                other=other.item.id, expected=other.part)  # fmt: skip


def _follows(before: Bearer, bearer: Bearer) -> bool:
    """Whether two pieces are neighbours in one enumeration (一是…；二是…), which one list holds as a whole."""
    if before.part not in _LISTED or bearer.part not in _LISTED:
        return False
    first, second = mark_at(before.text), mark_at(bearer.text)
    return (
        first is not None and second is not None and first.style is second.style is Style.SHI
        and second.number == first.number + 1
    )  # fmt: skip


def _announced(context: Context, index: int) -> bool:
    """Whether a problem stands behind another, or what leads in to it or the heading above speaks of problems."""
    bearer = context.bearers[index]
    before = context.bearers[max(0, index - _LEADS_IN) : index]
    if any(piece.part is Part.PROBLEMS for piece in before[-1:]):
        return True
    if _OF_ITSELF.search(bearer.text):
        return True
    near = [bearer.text[:_OPENING], *(piece.text for piece in before if piece.part in _LEADING)]
    section = None if isinstance(bearer.item, Heading) else bearer.item.section
    near += [heading.heading for heading in context.report.outline if heading.id == section]
    return any(_ADMITTING.search(text) or laments(text) for text in near)


def check_sentences(context: Context) -> None:
    """``sentence-joined``, ``sentence-cut``, ``heading-left-out``: an item is one natural sentence."""
    for bearer in context.bearers:
        if bearer.part not in _SENTENCES or not _INNER.search(bearer.text):
            continue
        sentences = split(uniform(bearer.text), [(0, len(bearer.text))])
        if len(sentences) > 1:
            first = sentences[0].end
            at = context.reading.raw_span(bearer.start, bearer.start + first)
            context.add("sentence-joined", bearer.path, at=bearer.item.at, found=len(sentences),
                        expected=_tail(bearer.text[:first]), suggestion=f"at: [{at[0]}, {at[1]}]")  # fmt: skip
    bearers = context.bearers
    for bearer, following, third in zip(bearers, bearers[1:], [*bearers[2:], None], strict=False):
        if bearer.part not in _SENTENCES or bearer.item.at[1] != following.item.at[0]:
            continue
        leads = bearer.part is Part.CONTEXT and not _ANNOUNCED.isdisjoint((following.part, third and third.part))
        if not leads and _cut(bearer, following):
            context.add("sentence-cut", bearer.path, at=bearer.item.at, found=_tail(bearer.text),
                        expected=f"{following.text[:_SHOWN]}…")  # fmt: skip
    _check_series(context)


def _tail(text: str) -> str:
    return f"…{text[-_SHOWN:]}"


def _cut(bearer: Bearer, following: Bearer) -> bool:
    """Whether a piece ends inside a sentence that goes on right behind it.

    What leads in to a list of problems or projects may end with a comma (我们也看到，|一是…), a line of the title
    without a mark.
    """
    if not bearer.text or told_plainly(bearer.text[-1]) in FINAL:
        return False
    if bearer.part in (Part.ACHIEVEMENTS, Part.TASKS):
        return not (_ENDS.search(bearer.text) or (bearer.text[-1] in "：:" and _LIST.match(following.text)))
    return _GOES_ON.search(bearer.text) is not None


def _check_series(context: Context) -> None:
    """``heading-left-out``: a sentence with the number next to a heading's, in the same style, is one of its series.

    一是 opens sentences too: there the headings on both sides must have the numbers next to it. A sentence that is
    all there is under its number heads nothing.
    """
    pieces = [bearer for bearer in context.bearers if bearer.part in _SENTENCES]
    marked = [(bearer, mark_at(bearer.text)) for bearer in pieces]
    alone = {id(first) for first, (second, mark) in zip(pieces, marked[1:], strict=False)
             if mark is not None or second.part is Part.OUTLINE}  # fmt: skip
    series = [(bearer, mark) for bearer, mark in marked if mark is not None and mark.style in _SERIES]
    for index, (bearer, mark) in enumerate(series):
        if bearer.part is Part.OUTLINE or id(bearer) in alone:
            continue
        before = _next_of(series[index - 1 :: -1] if index else [], mark.style)
        after = _next_of(series[index + 1 :], mark.style)
        beside = [
            heading.item.id for heading, step in ((before, -1), (after, 1))
            if heading is not None and (number := mark_at(heading.text)) and number.number == mark.number + step
        ]  # fmt: skip
        if len(beside) > (mark.style is Style.SHI):
            context.add("heading-left-out", bearer.path, at=bearer.item.at, found=bearer.text[: mark.end],
                        expected=" / ".join(beside))  # fmt: skip


def _next_of(series: Sequence[tuple[Bearer, Mark]], style: Style) -> Bearer | None:
    """The first of a style, where it is a heading."""
    first = next((bearer for bearer, mark in series if mark.style is style), None)
    return first if first is not None and first.part is Part.OUTLINE else None
