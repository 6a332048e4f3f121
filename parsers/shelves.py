"""Placed stretches become the items of the record, each with its id, section, span, text and measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..schema.items import GlossaryEntry, Heading, LivelihoodProject, Problem, Sentence
from ..schema.terms import Role, Status
from .bearing import Bearings
from .building import build
from .items.placed import Found, Kind, Placed
from .lines.sentences import Sentence as Piece
from .measures.term import sets_time
from .outline.roles import looks_both_ways
from .outline.section import Section
from .outline.topics import fallback, topic, vague

__all__ = ["Shelves"]

Span = tuple[int, int]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each item.
_HEADING, _ENTRY, _ACHIEVEMENT, _TASK = Kind.HEADING, Kind.ENTRY, Kind.ACHIEVEMENT, Kind.TASK
_ACHIEVED, _TARGET = Status.ACHIEVED, Status.TARGET
_OWN_ROLES = (Role.PROBLEMS, Role.TARGETS, Role.LIVELIHOOD)
_CLOSING = frozenset("。！？；：，、…,;:!?.”’）)》—")
_STATUS = {
    Role.REVIEW: Status.ACHIEVED,
    Role.PROBLEMS: Status.ACHIEVED,
    Role.OPENING: Status.ACHIEVED,
    Role.GLOSSARY: Status.BACKGROUND,
}


class Shelves:
    """Builds the items of a record in text order."""

    def __init__(
        self,
        text: str,
        span: Callable[[int, int], Span],
        pieces: Sequence[Piece],
        sections: Sequence[Section],
        found: Found,
        bearings: Bearings,
    ) -> None:
        self._text = text
        self._span = span
        self._pieces = pieces
        self._sections = {section.index: section for section in sections}
        self._terms = {entry.sentences.start: entry for entry in found.entries}
        self._targets = {
            index: (start if place or not headline.led else 0, headline.period)
            for headline in found.headlines
            for place, (index, start) in enumerate(zip(headline.sentences, headline.starts, strict=True))
        }
        self._announcing = found.projects.lead_in
        self._bearings = bearings
        self._topics: dict[str, str] = {}
        self._over: dict[str, tuple[str, str]] = {}
        self.outline: list[Heading] = []
        self.achievements: list[Sentence] = []
        self.tasks: list[Sentence] = []
        self.context: list[Sentence] = []
        self.problems: list[Problem] = []
        self.projects: list[LivelihoodProject] = []
        self.glossary: list[GlossaryEntry] = []

    def put(self, item: Placed) -> None:
        """Make the item of a placed stretch and put it where it belongs."""
        pieces, sentences, kind = self._pieces, item.sentences, item.kind
        start, end = pieces[sentences.start].start, pieces[sentences.stop - 1].end
        if kind is _HEADING:
            self.outline.append(self._heading(item, start, end))
            return
        if kind is _ENTRY:
            self.glossary.append(self._entry(item, start, end))
            return
        section, heading, timed = item.section, "", ""
        if section is not None:
            heading, timed = self._over.get(section.id) or self._set_over(section)
        model: type[Any] = Sentence
        shelf: list[Any]
        if kind is _ACHIEVEMENT:
            shelf, number = self.achievements, f"a{len(self.achievements) + 1:03}"
            status = _ACHIEVED if item.told >= 0 else _TARGET
        elif kind is _TASK:
            shelf, number = self.tasks, f"k{len(self.tasks) + 1:03}"
            status = _TARGET if item.told <= 0 else _ACHIEVED
        elif kind is Kind.PROBLEM:
            shelf, number, model = self.problems, f"p{len(self.problems) + 1:02}", Problem
            status = _ACHIEVED
        elif kind is Kind.PROJECT:
            shelf, number, model = self.projects, f"l{len(self.projects) + 1:02}", LivelihoodProject
            status = _TARGET
        else:
            shelf, number = self.context, f"c{len(self.context) + 1:03}"
            status = _STATUS.get(section.role if section is not None else item.role, _TARGET)
            if item.told or sentences.start == self._announcing:
                status = _ACHIEVED if item.told > 0 else _TARGET
        target = self._targets.get(sentences.start) if shelf is self.context else None
        if target is not None:
            section_id = section.id if section is not None else None
            measures = self._bearings.headline(start, end, heading, section_id, *target, status, timed)
        else:
            stop = self._titled(sentences) if len(sentences) > 1 else end
            measures = self._bearings.of(start, stop, status, heading, timed)
            if stop < end:
                measures += self._bearings.of(pieces[sentences.start + 1].start, end, status, heading, timed)
        given: dict[str, Any] = {
            "id": number, "measures": measures, "at": self._span(start, end), "text": self._text[start:end],
        }
        if section is not None:
            given["section"] = section.id
        shelf.append(build(model, given))

    def _titled(self, sentences: range) -> int:
        """Where the title line ends that an item of several opens with, which no mark closes; else where it ends."""
        first = self._pieces[sentences.start]
        if first.text[-1] not in _CLOSING:
            # 3.提高社会保险待遇 / 基础养老金提高15%: the title is no part of the name.
            return first.end
        return self._pieces[sentences.stop - 1].end

    def _set_over(self, section: Section) -> tuple[str, str]:
        """The heading of a section, and the nearest one over it that says for which years it is told, or nothing."""
        words, above = self._pieces[section.index].text, section.parent
        timed = words
        if not sets_time(words):
            timed = (self._over.get(above.id) or self._set_over(above))[1] if above is not None else ""
        self._over[section.id] = words, timed
        return words, timed

    def _shown(self, section: Section) -> Role:
        """The role of a heading: that of its part, save that problems, targets and projects have their own.

        So has what stands below a part that looks back and ahead, and what looks back in one that looks ahead.
        """
        root = section
        while root.parent is not None and root.role not in _OWN_ROLES:
            if root.role is Role.REVIEW and root.parent.role is Role.PLAN and not root.inferred:
                break
            if root.parent.parent is None and looks_both_ways(self._pieces[root.parent.index].text):
                break
            root = root.parent
        return root.role

    def _heading(self, item: Placed, start: int, end: int) -> Heading:
        section = self._sections[item.sentences.start]
        words = self._text[start:end]
        at = self._span(start, end)
        given: dict[str, Any] = {"id": section.id, "role": self._shown(section), "depth": section.depth, "at": at}
        if section.parent is not None:
            given["parent"] = section.parent.id
        if section.depth > 1:
            about = topic(words)
            above = self._inherited(section)
            if about is None or (above is not None and section.depth > 2 and vague(words)):
                about = above or fallback(words)
            given["topic"] = about
            self._topics[section.id] = about
        # A heading that opens a problem lies over it: the problem bears its numbers.
        if not section.in_problems:
            measures = self._bearings.of(start, end, _STATUS.get(section.role, _TARGET))
            if measures:
                given["measures"] = measures
        return build(Heading, {"heading": words, **given})

    def _inherited(self, section: Section) -> str | None:
        """The topic of the section above, where a heading's own words say nothing."""
        if section.in_problems or section.parent is None:
            return None
        if section.role is Role.GOVERNANCE:
            return "government_building"
        return self._topics.get(section.parent.id)

    def _entry(self, item: Placed, start: int, end: int) -> GlossaryEntry:
        entry = self._terms[item.sentences.start]
        given: dict[str, Any] = {}
        if item.section is not None:
            given["section"] = item.section.id
        return GlossaryEntry.model_construct(
            id=f"g{len(self.glossary) + 1:02}",
            at=self._span(start, end),
            term=self._text[slice(*entry.term)].strip(),
            definition=self._text[slice(*entry.definition)].strip(),
            measures=self._bearings.of(start, end, Status.BACKGROUND),
            **given,
        )


