"""How a text begins, and where one without parts turns from what was done to what is to be done.

Where headings tell it, a sentence has its role from its part; a fragment, or a report without headings, is read for it
as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...schema.terms import Role
from ..lines.marks import Style
from ..lines.sentences import Sentence
from ..outline.assigning import is_later
from ..outline.roles import content_role, leaning
from ..outline.section import Section
from ..wording.gathering import spelled
from .placed import Found
from .problems import Problems
from .workstart import PREFACE, TO_YEAR, work_start

__all__ = ["LESSONS", "beginning", "turned_at"]

LESSONS = re.compile(
    rf"体会(?:到|是|有|[：:])|{spelled('几点|认识和|经验和', '体会')}|启示(?:我们|是|[：:]|。$)"
    r"|经验(?:告诉|表明|证明|启示)"
    r"|实践(?:一再|充分|再次|反复|雄辩地|深刻|生动)?(?:告诉|表明|证明|启示|昭示)"
    r"|积累了.{0,20}经验|基本经验|宝贵经验|使我们(?:更加)?(?:深[刻切])?(?:认识|体会)到|成[绩就][^，。]{0,6}(?:告诉|启示)我们"
)
"""What says that lessons were learnt, which look back whatever they bid."""
_TURN_LEAST = 0.5
"""How much more must be said of what is to be done behind a turn: a sentence or two of a passage may say neither."""
_BEHIND_REVIEW = (Role.PLAN, Role.TARGETS, Role.PROBLEMS)


class Beginning(NamedTuple):
    """The role with which a text begins, and where what follows from it stands."""

    role: Role
    inferred: bool
    turn: int
    """Where it turns to what is to be done, without a heading; -1 where it does not."""
    work_from: int = 0
    """Where work begins behind the targets."""


def beginning(
    sentences: Sequence[Sentence], sections: Sequence[Section], found: Found, aims: Sequence[int],
    opening: int, turn: int,
) -> Beginning:
    """How the text begins: the role of what stands before the first part, for a fragment may begin anywhere.

    ``turn`` is where a text without parts turns to what is to be done; ``aims`` are the sentences of the targets.
    """
    part = next((section for section in sections if section.depth == 1), None)
    first = part.index if part is not None else len(sentences)
    if opening >= first:
        return Beginning(Role.OPENING, False, turn)
    if aims and aims[0] < first:
        above = _before_aims(sentences, found.problems, aims, opening)
        if above > opening:
            return Beginning(Role.REVIEW, True, above)
        return Beginning(Role.PLAN, True, turn, work_start(sentences, sections, aims, Role.PLAN, opening, first))
    if part is not None and not part.inferred and part.role in _BEHIND_REVIEW and not is_later(part):
        return Beginning(Role.REVIEW, True, turn)
    if part is not None and part.role is Role.REVIEW:
        # Before 二、 of a fragment whose parts are numbered so, the review has begun.
        begun = part.style is Style.CN and part.number > 1
        return Beginning(Role.REVIEW if begun else Role.OPENING, begun, turn)
    if part is not None and part.role in (Role.GOVERNANCE, Role.CLOSING, Role.LIVELIHOOD):
        return Beginning(Role.PLAN, True, turn)
    if any(opening <= stretch.start < first for stretch in found.problems):
        return Beginning(Role.REVIEW, True, turn)
    projects = found.projects
    if projects.items and projects.lead_in is not None and projects.lead_in < first:
        return Beginning(Role.PLAN, True, turn)  # promises them
    if turn > opening:
        roles = {section.role for section in sections}
        if len(sections) > 1 and roles == {Role.PLAN} and sections[0].index <= opening:
            # Every heading is of work, from the first sentence on: the passage is from a plan.
            return Beginning(Role.PLAN, True, -1)
        return Beginning(Role.REVIEW, True, turn)
    return Beginning(content_role(sentences[opening : min(first, opening + 80)]), True, turn)


def _before_aims(
    sentences: Sequence[Sentence], problems: Sequence[Problems], aims: Sequence[int], opening: int
) -> int:
    """Where the paragraph with the targets begins, or the one above that turns to their year, if what stands before
    it tells of what was done, else -1."""
    turn = aims[0]
    while turn > opening and not sentences[turn].first:
        turn -= 1
    above = range(turn, max(opening, turn - PREFACE) - 1, -1)
    turns = [i for i in above if sentences[i].first and _TURNS.match(sentences[i].text)]
    # 2030年，是极不平凡的一年 looks back where what follows it tells of results.
    turn = next((i for i in turns if not _tells_results(sentences[i:turn])), turn)
    admits = any(opening <= stretch.start < turn for stretch in problems)
    before = sentences[opening : turn]
    return turn if admits or (turn > opening and content_role(before) is Role.REVIEW) else -1


def _tells_results(sentences: Sequence[Sentence]) -> bool:
    """Whether a stretch says so much more of what was done that it cannot lead in to targets."""
    done, ahead = leaning(sentences)
    return done - ahead > _RESULTS_LEAST


_RESULTS_LEAST = 2.0
_TURNS = re.compile(
    f"{TO_YEAR.pattern}"
    "|[^，。；：]{0,16}，?[^，。；：]{0,12}(?:总体要求|总体思路|工作总要求|指导思想|工作思路|基本思路|总的要求)(?:是|为|：)"
)
"""How a paragraph opens that turns to the year planned for or says what guides it, above its targets."""


def turned_at(sentences: Sequence[Sentence], problems: Sequence[Problems], opening: int, closing: int) -> int:
    """Where a text without parts turns from what was done to what is to be done: its first such paragraph, or the
    end; behind the problems it admits, where it admits any."""
    behind = max((stretch.end for stretch in problems), default=opening)
    starts = []
    lessons = False
    for index in range(behind, closing):
        sentence = sentences[index]
        if sentence.first:
            # What a term taught looks back, whatever must go on to be done.
            lessons = LESSONS.search(sentence.text) is not None or (lessons and sentence.mark is not None)
            if not lessons:
                starts.append(index)
    if not starts:
        return closing
    told = best = 0.0
    at = 0
    # The cut that leaves most of what was done before it, and most of what is to be done behind it.
    for place, (start, stop) in enumerate(pairwise([*starts, closing]), 1):
        done, ahead = leaning(sentences[start:stop])
        told += done - ahead
        if told > best or told == best > 0:  # what says neither goes on with what was done
            best, at = told, place
    turns = at < len(starts) and (at == 0 or best - told >= _TURN_LEAST)
    return starts[at] if turns else closing
