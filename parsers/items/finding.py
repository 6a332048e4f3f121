"""What stands in a text by itself, before its outline is known: targets, projects, problems and the glossary."""

from __future__ import annotations

from collections.abc import Sequence

from ...schema.terms import Role
from ..lines.marks import Style
from ..lines.sentences import Sentence as Piece
from ..outline.roles import heading_role
from . import glossary, headline, livelihood, problems, rows
from .placed import Found

__all__ = ["barred", "found_in"]

_LINE = 45
_NEAR = 3
"""Sentences below a line that names projects among which their list begins."""
_FRAGMENT = 40
"""Sentences of a short text."""


def found_in(
    text: str, pieces: Sequence[Piece], since: int = 0, bold: Sequence[tuple[int, int]] = ()
) -> Found:
    """Find what the clean ``text``, cut into ``pieces``, lists and sets; nothing of it depends on the outline.

    Up to ``since`` there may be a table of contents; ``bold`` are clean spans that stood in bold.
    """
    found = Found()
    stop = len(pieces)
    found.glossary = glossary.opening(pieces)
    if found.glossary is None:
        found.glossary = glossary.notes(pieces)
        found.headed = found.glossary is None
    if found.glossary is not None:
        stop = found.glossary
        annex = _annex(pieces, stop + 1)
        found.entries = glossary.entries(text, pieces[:annex], stop + found.headed, bold)
    found.entries = [*glossary.footnotes(text, pieces, stop), *found.entries]
    opening = _plan_heading(pieces, stop, since)
    # Without one the plan may be spoken of behind two fifths of the text; a short text is a fragment of any part.
    guessed = 0
    if opening is None and stop > _FRAGMENT:
        guessed = stop * 2 // 5
        guessed = _behind_review(pieces, guessed) or guessed
    ahead = opening or guessed
    found.headlines = headline.find(pieces, ahead, stop) or headline.find(pieces, 0, stop)
    found.projects = livelihood.find(pieces, ahead, stop)
    if not found.projects.items:
        listed = livelihood.find(pieces, 0, stop)
        # Where no heading opens the plan it may begin before the two fifths: 今年集中实施十大民生工程：一是…
        promised = livelihood.is_promised(pieces, listed)
        before = opening is not None and listed.lead_in is not None and listed.lead_in < opening
        if (livelihood.is_headed(pieces, listed) and (promised or not before)) or (guessed and promised):
            found.projects = listed
    if not found.projects.items and found.glossary is not None and annex < len(pieces):
        behind = livelihood.find(pieces, annex, len(pieces))
        if behind.items:
            found.projects = behind
    last = found.headlines[-1].sentences[0] if found.headlines else stop
    taken = {index for span in found.projects.items for index in span}
    found.problems = [
        stretch
        for stretch in problems.find(
            pieces, 0, stop, plainly_from=max(last, ahead), targets_at=[each.sentences[0] for each in found.headlines],
            openly_to=None if opening is not None or stop <= _FRAGMENT else stop * 3 // 5,
        )
        if not any(index in taken for index in range(stretch.start, stretch.end))
    ]
    return found


def _annex(pieces: Sequence[Piece], since: int) -> int:
    """Where a list of projects begins that stands behind the glossary, under a line of its own; else the end."""
    for index, piece in enumerate(pieces[since:], since):
        line = len(piece.text) <= _LINE and piece.alone and piece.text[-1] not in "。；"
        if line and heading_role(piece.text) is Role.LIVELIHOOD:
            below = pieces[index + 1 : index + 1 + _NEAR]
            if any(each.mark is not None or each.alone for each in below):  # else a term: 为民办实事项目
                return index
    return len(pieces)


def _plan_heading(pieces: Sequence[Piece], stop: int, since: int) -> int | None:
    """The first heading that says that a part is the plan, if there is one."""
    # A fragment may begin with such a heading, a report with lines about itself.
    first = max(stop // 12 + 1, since)
    for index, piece in enumerate(pieces[:stop]):
        if 0 < index < first or not piece.first:
            continue
        line = len(piece.text) <= _LINE and (piece.last or piece.mark is not None)
        # (9)启用…，提升…。 加强水利建设是一项迫切任务。
        told = piece.text[-1] in "。；" and ("，" in piece.text or "是" in piece.text)
        if line and not told and heading_role(piece.text) in (Role.PLAN, Role.TARGETS):
            return index
    return None


def _behind_review(pieces: Sequence[Piece], stop: int) -> int | None:
    """The line of the second part where that of the first says that it looks back (一、1996年工作的回顾 / 二、…)."""
    reviewed = False
    for index, piece in enumerate(pieces[:stop]):
        if not piece.alone or piece.mark is None or piece.mark.style is not Style.CN:
            continue
        looks_back = heading_role(piece.text) is Role.REVIEW
        if piece.mark.number == 1:
            reviewed = looks_back
        elif piece.mark.number == 2 and reviewed and not looks_back:
            return index
    return None


def barred(found: Found, pieces: Sequence[Piece]) -> list[range]:
    """The sentences among which no heading is looked for: items of lists that are no sections, targets, a glossary."""
    barred: list[range] = [*found.projects.items, found.projects.header]
    if found.glossary is not None:
        barred.append(range(found.glossary + found.headed, _annex(pieces, found.glossary + 1)))
    for stretch in found.problems:
        # Inside, only the opening sentence of a problem may be a heading.
        opening = {
            span.start for span in stretch.items
            if len(span) > 1 and (pieces[span.start].mark is not None or problems.is_head(pieces[span.start].text))
        }
        barred.extend(range(i, i + 1) for i in range(stretch.start, stretch.end) if i not in opening)
    barred.extend(entry.sentences for entry in found.entries)
    barred.extend([range(i, i + 1) for i, piece in enumerate(pieces) if "|" in piece.text and rows.is_row(piece.text)])
    for each in found.headlines:
        barred.extend(range(i, i + 1) for i in each.sentences)
    return barred
