"""What each heading's part is for: by the words of its heading, by its company, and by its content where those fail."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from ...schema.terms import Role
from ..lines.marks import Style
from ..lines.openings import COMMA
from ..lines.sentences import Sentence
from .nesting import LESSONS, RUN_IN
from .roles import content_role, governs_last, heading_role, looks_back, looks_both_ways, section_role
from .section import Section

__all__ = ["assign_roles", "is_later"]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each heading.
_LIVELIHOOD, _PLAN, _REVIEW, _TARGETS = Role.LIVELIHOOD, Role.PLAN, Role.REVIEW, Role.TARGETS
_RUNIN, _SHI = Style.RUNIN, Style.SHI
_OF_PAST_TERM = re.compile("(?:(?:这|过去)[三四五]年[里来间]?|[三四五]年[来间])，(?![^。]*(?:要|将|必须|力争|努力))")
"""How a theme opens that tells of the term that is over (这五年，城市功能迈上新台阶。)."""
_NEAR = 6
"""Sentences below the heading of a plan among which its targets are set."""
_PROMISED = re.compile("实事|[0-9一二三四五六七八九十][大件项个类]")
"""What the heading of a list of works for the people says, not one of work on them (大力实施民生工程)."""
_NUMBERED = re.compile("[0-9一二三四五六七八九十][大件项个]")
_FACES = re.compile("直面|迎[接战]|应战|勇[于担]|迎难")
"""What a section of the plan bids to whose heading names problems."""
_SAMPLE = 60
"""Sentences by which a section's content is judged."""


def assign_roles(
    sentences: Sequence[Sentence],
    sections: Sequence[Section],
    *,
    report_year: int | None = None,
    review_year: int | None = None,
    planned_from: int | None = None,
    admitted_from: int | None = None,
    promised_from: int | None = None,
) -> None:
    """Give each heading the role of its part, or its own where it is about problems, targets or projects alone.

    ``planned_from`` is the sentence that sets the targets: a part behind it whose heading says nothing is of the plan.
    ``admitted_from`` is the first that admits problems, as a review does at its end.
    ``promised_from`` is the one that promises the projects which follow it.
    """
    seen_plan = seen_review = told_all = False
    last = _last_part(sentences, sections)
    next_year = next(
        (each.index for each in reversed(sections) if each.depth == 1 and "明年" in sentences[each.index].text), -1
    )
    ahead: Role | None = None
    previous = _first_role(sentences, sections, report_year, review_year, planned_from, admitted_from)
    if previous is _REVIEW and _opens_promising(sections, promised_from, admitted_from):
        previous = _PLAN
    for place, section in enumerate(sections):
        text = sentences[section.index].text
        if section.in_problems:
            section.role = Role.PROBLEMS
            continue
        if section.parent is not None:
            planned = section.style in (_SHI, _RUNIN) and section.parent.role is _PLAN
            own = section_role(text) if section.style < _SHI or planned else None
            if section.style is _SHI and not (own is _LIVELIHOOD and _PROMISED.search(text)):
                own = None
            if own is _LIVELIHOOD and (
                (section.parent.role is _REVIEW and not section.parent.inferred)  # carried out: achievements
                or (
                    _NUMBERED.search(text) is None
                    # 聚焦民生改善，办好民生实事。 and one that is divided as other sections are
                    and (
                        COMMA.search(text) is not None
                        or any(each.parent is section for each in sections[place + 1 : place + 2])
                    )
                )
            ):
                own = None
            if own is Role.PROBLEMS and section.parent.role is _PLAN and _FACES.search(text):
                own = None  # （二）直面困难挑战 bids to work
            if own is None and section.parent.role is _PLAN and section.style < _SHI and looks_back(text):
                own = _REVIEW
            if own is None and section.parent.role is _PLAN and section.style is Style.THEME and (
                _OF_PAST_TERM.match(text) is not None
            ):
                own = _REVIEW  # 这五年，综合实力再攀新高峰。 before the plan of the next term
            section.role = own or section.parent.role
            if section.role is _TARGETS and own is None and section.parent.depth > 1:
                if section.parent is sections[place - 1] and planned_from is not None:
                    told_all = section.parent.index < planned_from < section.index
                if told_all:
                    section.role = _PLAN  # the targets of a line are all told: what follows it is work
            section.inferred = section.parent.inferred and own is None
            if section.inferred and section.depth == 2 and section.style < _SHI and section.role is _REVIEW:
                # A part whose heading says nothing may turn from what was done to what is to be done.
                section.role = ahead or _judged(sentences, sections, place, admitted_from)
                ahead = section.role if section.role is _PLAN else None
            continue
        ahead = None
        role = heading_role(text, report_year=report_year, review_year=review_year) if section.depth == 1 else None
        if section.depth > 1 and (section.style < _SHI or section.style is _RUNIN):
            own = section_role(text)
            if own is not None:
                section.role = own  # its own alone: what follows is of the part again
                continue
        if role is _REVIEW and seen_plan and section.depth == 1 and "回顾" not in text and (
            seen_review or _FORMER.search(text) is None
        ):
            role = None
        if role is _PLAN and section.index < next_year and not seen_plan and _THIS_YEAR.search(text):
            role = _REVIEW  # 一、今年的工作 / 二、明年的工作
        if role is _PLAN and previous is None and _STATE.search(text) and (
            _judged(sentences, sections, place, admitted_from) is _REVIEW
        ):
            role, section.inferred = _REVIEW, True  # 一、当前形势和基本任务: most of it may be how things stand
        if role in (_PLAN, None) and seen_plan and section is last and governs_last(text):
            role = Role.GOVERNANCE
        if role is _TARGETS and _holds_work(sentences, sections, place, planned_from):
            role = _PLAN
        if role is _REVIEW and looks_both_ways(text):
            section.inferred = True
        if role is None:
            section.inferred = True
            planned = behind = planned_from is not None and section.index > planned_from
            later = previous is not None or section.number > 1
            planned = planned or (later and _before_governance(sentences, sections, place))
            if planned_from is not None and admitted_from is not None:
                # Problems above it, targets below: it does not look back.
                planned = planned or admitted_from < section.index < planned_from
            if previous is _REVIEW and planned_from is not None and not seen_plan:
                # What was done before it, the targets right below it: 奋力开创2031年工作新局面.
                planned = planned or section.index < planned_from <= section.index + _NEAR
            judged = _PLAN if planned else _judged(sentences, sections, place, admitted_from)
            role = _PLAN if seen_plan and judged is _REVIEW and previous in _AHEAD else judged
            if section.depth > 1 and previous is not None and not behind:
                role = previous
        section.role = role
        seen_plan = seen_plan or role is _PLAN
        seen_review = seen_review or role is _REVIEW
        previous = role


_FORMER = re.compile(
    "去年|上年|过去|前[一二三四五两]年|(?:执行|完成|进展)情况|(?:19|20)[0-9]{2}年(?:的)?(?:政府)?(?:主要)?工作$"
)
"""What the heading of a review says that stands behind the plan (二、关于去年的工作)."""
_AHEAD = (Role.PLAN, Role.GOVERNANCE)
_STATE = re.compile("形势[和与及、]")
"""What the heading of a first part names before the tasks that it goes on to."""
_THIS_YEAR = re.compile("今年(?:的)?(?:政府)?(?:主要)?工作$")


def _last_part(sentences: Sequence[Sentence], sections: Sequence[Section]) -> Section | None:
    """The last part, but for closing words, projects and a glossary."""
    for section in reversed(sections):
        if section.depth == 1 and heading_role(sentences[section.index].text) not in _BEHIND_ALL:
            return section
    return None


_BEHIND_ALL = (Role.CLOSING, Role.GLOSSARY, Role.LIVELIHOOD)


def _opens_promising(sections: Sequence[Section], promised_from: int | None, admitted_from: int | None) -> bool:
    """Whether the first section of a fragment promises projects, and nothing behind it admits problems."""
    if promised_from is None or admitted_from is not None or sections[0].index > promised_from:
        return False
    return len(sections) == 1 or promised_from < sections[1].index


def _before_governance(sentences: Sequence[Sentence], sections: Sequence[Section], place: int) -> bool:
    """Whether the part that follows is of how the government works, which is where plans end."""
    rest = (sections[later] for later in range(place + 1, len(sections)))  # a slice would copy them for each part
    following = next((each for each in rest if each.parent is None), None)
    return following is not None and heading_role(sentences[following.index].text) is Role.GOVERNANCE


def _judged(
    sentences: Sequence[Sentence], sections: Sequence[Section], place: int, admitted_from: int | None
) -> Role:
    """Judge by content what the section at ``place`` is for: what ends in problems admitted looks back."""
    section = sections[place]
    end = min(section.index + _SAMPLE, len(sentences))
    for later in sections[place + 1 : place + _SAMPLE]:
        if later.depth <= section.depth:
            end = min(end, later.index)
            break
    if section.style in RUN_IN and section.parent is None:  # it rules its paragraph
        paragraph = sentences[section.index].paragraph
        end = next((i for i in range(section.index + 1, end) if sentences[i].paragraph != paragraph), end)
    if admitted_from is not None and section.index < admitted_from < end:
        return Role.REVIEW
    # A passage may stop right behind a heading: what stands above it tells.
    start = section.index if section.index + 1 < end else max(section.index - _SAMPLE, 0)
    return content_role(sentences[start:end])


def _holds_work(
    sentences: Sequence[Sentence], sections: Sequence[Section], place: int, planned_from: int | None
) -> bool:
    """Whether a part named for its goals holds sections of work: headings two deep, or several behind the targets."""
    part = sections[place]
    below = []
    for later in range(place + 1, len(sections)):  # a slice would copy the rest of them for each part
        section = sections[later]
        if section.parent is None:
            break
        below.append(section)
    if planned_from is not None and part.index < planned_from:
        behind = bisect_left(below, planned_from, key=_index)
        prefatory = all(_PREFATORY.search(sentences[section.index].text) for section in below[:behind])
        first = below[behind].index if behind < len(below) else planned_from
        led_in = any(_LEADS.search(sentence.text) for sentence in sentences[planned_from + 1 : first])
        work = [section for section in below[behind:] if led_in or section.style < _SHI]
        if prefatory and len(work) > 1 and all(section_role(sentences[one.index].text) is not _TARGETS for one in work):
            return True
    if any(section_role(sentences[section.index].text) for section in below):
        return False
    if len(below) < _WORK_LEAST:
        return False
    return sum(1 for section in below if section.depth > part.depth + 1) >= _WORK_LEAST


_index = attrgetter("index")
_LEADS = re.compile("(?:工作|任务)[：:]$")
"""How a sentence ends that leads in to the work behind the targets."""
_PREFATORY = re.compile("要求|目标|指标|思路|原则|思想|形势")
"""What sections are called that stand before those of work."""
_WORK_LEAST = 4
"""Sections below the sections of a part that say that it is about work."""


def is_later(part: Section) -> bool:
    """Whether a part is the third or a later one: what stands before it need not be the review."""
    return part.style in (Style.CN, Style.PART) and part.number > 2


def _first_role(
    sentences: Sequence[Sentence],
    sections: Sequence[Section],
    report_year: int | None,
    review_year: int | None,
    planned_from: int | None,
    admitted_from: int | None,
) -> Role | None:
    """The role of what stands before the first part of a fragment, by the part that follows or by content."""
    if not sections or sections[0].depth == 1:
        return None
    first = next((section for section in sections if section.depth == 1), None)
    if planned_from is not None and (first is None or planned_from < first.index):
        # Of a section above the targets, and of what stands above it, the content tells.
        stop = sections[0].index + 1
        above = sentences[max(stop - _SAMPLE, 0) : stop] if stop <= planned_from else ()
        return content_role(above) if above else Role.PLAN
    if admitted_from is not None and sections[0].index < admitted_from and (
        first is None or admitted_from < first.index
    ):
        return Role.REVIEW
    led_in = sentences[: sections[0].index][-1:]
    if sections[0].style is Style.SHI and any(LESSONS.search(each.text) for each in led_in):
        return Role.REVIEW  # a list of lessons learnt
    if first is not None:
        role = heading_role(sentences[first.index].text, report_year=report_year, review_year=review_year)
        if role in (Role.PLAN, Role.TARGETS, Role.PROBLEMS) and not is_later(first):
            return Role.REVIEW
        if role in (Role.GOVERNANCE, Role.CLOSING, Role.LIVELIHOOD):
            return Role.PLAN
    end = min(first.index if first is not None else len(sentences), 80)
    return content_role(sentences[:end])
