"""Where every sentence goes: achievement, task, problem, project, glossary entry, heading or context."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from ...schema.terms import Role
from ..lines.marks import Mark, Style
from ..lines.sentences import Sentence
from ..lines.tenses import Tenses, plain_tense
from ..numbers.quantities import may_hold_numbers
from ..outline.roles import content_role
from ..outline.section import Section
from ..wording.gathering import spelled
from .answering import OVER
from .ends import CALLED, SALUTATION, closing_start
from .placed import Found, Kind, Placed
from .turning import LESSONS, beginning, turned_at
from .workstart import LEAD_IN, PRINCIPLE, prefaced, work_start

__all__ = ["place"]

_MORE_WORDS = re.compile(r"[，,](?!.{0,3}同志们).{3}")
# Every branch begins with a plain character, so that ``re`` passes over text in which none can stand.
_THANKS = re.compile(
    rf"来之不易|{spelled('成绩|成就|进步|变化', '[^，。]{0,12}[，,]?(?:得益于|离不开|靠的是|根本在于|凝聚着)')}"
    rf"|{spelled('这些|这一切|以上', '[^，。]{0,6}[，,]?(?:[都更也均]|无不|主要)?(?:得益于|离不开|靠的是|凝聚着)')}"
    rf"|{spelled('成绩|成就|进步|变化', '的?取得[，,](?:[都均]是|[根关]|得益|离不开)')}"
    r"|是.{2,60}的结果|归功于|表示.{0,14}(?:感谢|敬意|谢意)|致以.{0,14}(?:感谢|敬意|问候|谢意)"
    rf"|{spelled('诚挚|衷心|由衷', '的?(?:感谢|敬意)')}"
)
_PAYS = re.compile("(?:在此|在这里|借此机会)[，,]?[^，。]{0,6}(?:我谨?|谨)代表[^。]*(?:感谢|敬意|谢意|问候)[！!。]$")
"""How a sentence opens that pays thanks and nothing else."""
_ANNOUNCING = ("以下", "如下", "下面", "这里", "着重考虑")
"""Words of which one stands in what announces a list."""
_ANNOUNCES = re.compile(
    r"以下[^，。]{1,6}(?:方面|点|问题|工作)。$|提出(?:如下|以下)[^，。]{0,4}建议。$|(?:下面|这里)[，,]?我?[^。]{0,12}(?:作[^。]{0,6}说明|几[个点])|着重考虑和研究了"
)
"""What only says that something is to follow."""
_TURNS_TO = re.compile(
    r"(?:下面|现在)[，,]?(?:请允许)?我?[^，。]{0,16}(?:报告|汇报|提出)[^。]{0,24}"
    r"(?:工作|建议|意见|安排|情况|打算|任务|设想|要求)[^，。]{0,6}。$"
)
"""How a speaker turns to the next part (下面，我报告2031年的工作建议。)."""
_BEARING_ON = re.compile(
    r"^(?:做好|完成|实现)(?:今年|全年|明年|新一年|(?:19|20)[0-9]{2}年)[^，。]{0,16}(?:工作|目标|任务)[，,][^，。]{0,6}(?:要|必须|应)"
)
"""How guiding ideas open that stand behind the targets."""
_FLOURISH_LIMIT = 32
_SALUTATION_LIMIT = 8
_ASIDE = re.compile(r"^(?:同时|与此同时|此外|另外|各位代表|一年来|过去一年|五年来)[，,！!：:]")
_OWN_PARAGRAPH = (Style.RUNIN, Style.INNER, Style.THEME)
# Looking up a member of an enumeration costs as much as a search: those asked for at each sentence are at hand.
_HEADING, _CONTEXT, _TASK = Kind.HEADING, Kind.CONTEXT, Kind.TASK
_RECALLS = re.compile(r"(?:在?(?:刚刚)?过去的?[一二三四五]年|[一五]年来|去年|上年|本届政府)")
"""How a part opens that tells what was done, though it is a plan, or about how the government works."""
_LAST_YEAR = re.compile(
    "^(?:过去的?一年|去年|上年)[，,](?![^。]*[0-9])[^。]{4,40}(?:成绩|成效|进展|好于预期|来之不易|完成)[^，。]{0,4}。$"
)
"""What opens a look back at last year, to be told in figures."""
_TURNS_AHEAD = re.compile(
    r"(?:各位代表[，,！!：:])?(?:新的一年|今[年后]|明年|下一步|面[对向]新|我们[将要]|必须|(?:19|20)[0-9]{2}年，?我们[将要])"
)
_NO_TASKS = (Role.OPENING, Role.CLOSING, Role.GLOSSARY, Role.TARGETS, Role.PROBLEMS)
_RECALLING = (Role.PLAN, Role.GOVERNANCE)
_OF_REVIEW = Role.REVIEW
_OF_TARGETS = Role.TARGETS


def place(sentences: Sequence[Sentence], sections: Sequence[Section], found: Found, opening: int) -> list[Placed]:
    """Place every sentence, in order; a heading that opens a problem stands beside its problem."""
    return _Placer(sentences, sections, found, opening).run()


class _Placer:
    def __init__(self, sentences: Sequence[Sentence], sections: Sequence[Section], found: Found, opening: int) -> None:
        self.sentences = sentences
        self.sections = {section.index: section for section in sections}
        self.ordered = sections
        self.heads = [section.index for section in sections]
        self.parts = [section.index for section in sections if section.depth == 1]
        self.found = found
        self.opening = opening
        self.placed: list[Placed] = []
        self.part: Section | None = None
        self.section: Section | None = None
        self.tail = False
        self.work_from = 0
        self.guided = False
        self.recalled_to = 0
        self.numbered = False
        self.tail_from = 0
        self.tenses = Tenses(sentences)
        self.turned = -2
        self.stop = len(sentences) if found.glossary is None else found.glossary
        self.closing = closing_start(sentences, sections, self.stop)
        self.admitting = {i for stretch in found.problems for i in range(stretch.start, stretch.end)}
        self.answering = {
            stretch.end
            for stretch in found.problems
            for after in sentences[stretch.end : stretch.end + 1]
            if not after.first and OVER.match(after.text)
        }
        self.aims = sorted(index for headline in found.headlines for index in headline.sentences)
        self.targets = set(self.aims)
        for index in self.aims:
            # What a semicolon joins to them is of their sentence, though it sets nothing.
            while sentences[index].text[-1] in "；;" and index + 1 < self.stop and not sentences[index + 1].first:
                index += 1
                self.targets.add(index)
        self.prefaced = prefaced(sentences, self.sections, self.aims)
        whole = not self.aims and not any(section.style < Style.SHI for section in sections)
        self.turn = turned_at(sentences, found.problems, opening, self.closing) if whole else -1
        self.role, self.inferred, self.turn, self.work_from = beginning(
            sentences, sections, found, self.aims, opening, self.turn
        )

    def run(self) -> list[Placed]:
        items = self._items()
        index = 0
        while index < len(self.sentences):
            sentence = self.sentences[index]
            own = self.sections.get(index)
            if index == self.stop and not self.found.headed:
                self.section = self.part = None  # notes below the text
            if index == self.turn:
                self.role, self.inferred, self.tail = Role.PLAN, True, False
                self.work_from = work_start(self.sentences, self.ordered, self.aims, Role.PLAN, index, self.closing)
            if own is not None:
                self._enter(own)
            elif sentence.first:
                self._leave_paragraph(index)
            item = items.get(index)
            if own is None and sentence.mark is not None and (item is None or item[0] is not Kind.PROJECT):
                self._leave_item(sentence.mark)
            if item is not None:
                kind, span = item
                if own is not None:
                    self._put(_HEADING, range(index, index + 1))
                self._put(kind, span)
                for inner in span:
                    if inner != index and inner in self.sections:
                        self._put(_HEADING, range(inner, inner + 1), self.sections[inner])
                if kind is Kind.PROBLEM:
                    self.tail = True
                    if span.stop not in items:
                        self.section = self.part
                index = span.stop
                continue
            if own is not None:
                self._put(_HEADING, range(index, index + 1))
            else:
                self._put(self._alike(index, self._kind(index)), range(index, index + 1))
            index += 1
        return self.placed

    def _put(self, kind: Kind, span: range, section: Section | None = None) -> None:
        # Only numbers have a status of their own.
        bears = len(span) == 1 and self.tenses.plain and may_hold_numbers(self.sentences[span.start].text)
        told = self.tenses.sure(span.start) if bears else 0
        if not told and len(span) == 1 and self.role is Role.PLAN and self._looks_back(span.start):
            told = 1
        role = _OF_REVIEW if self._of_past_term() else self.role
        self.placed.append(Placed(kind, span, section or self.section, role, self.inferred, told))

    def _of_past_term(self) -> bool:
        """Whether a theme rules the paragraph that looks back at a term in a plan (这五年，综合实力再攀新高峰。…)."""
        section = self.section
        return section is not None and section.style is Style.THEME and section.role is _OF_REVIEW and (
            self.role is Role.PLAN and self.part is not None
        )

    def _looks_back(self, index: int) -> bool:
        """Whether a sentence goes on with what the one before it says of last year.

        过去一年，我们取得了很大成绩。生产总值增长8%。
        """
        sentence = self.sentences[index]
        if sentence.first or not may_hold_numbers(sentence.text) or plain_tense(sentence.text) < 0:
            return False
        before = self.sentences[index - 1].text
        return "年" in before and "今年" not in sentence.text and _LAST_YEAR.search(before) is not None

    def _items(self) -> dict[int, tuple[Kind, range]]:
        items: dict[int, tuple[Kind, range]] = {}
        for stretch in self.found.problems:
            for span in stretch.items:
                items[span.start] = (Kind.PROBLEM, span)
        for span in self.found.projects.items:
            items[span.start] = (Kind.PROJECT, span)
        for entry in self.found.entries:
            items[entry.sentences.start] = (Kind.ENTRY, entry.sentences)
        return items

    def _enter(self, section: Section) -> None:
        self.section = section
        if section.style < Style.SHI:
            self.guided = False
        self.numbered = section.depth > 1 and section.style < Style.SHI
        root = section
        while root.parent is not None:
            root = root.parent
        if section.depth == 1:
            self.part = section
            self.role = section.role
            # A part on what was learnt tells no results: 五年来的基本经验.
            learnt = section.role is _OF_REVIEW and _LEARNT.search(self.sentences[section.index].text) is not None
            self.tail = learnt and not self._figures_below(section)
            self.inferred = section.inferred
            end = self._part_end(section)
            self.recalled_to = self._recalled(section, end)
            self.work_from = work_start(self.sentences, self.ordered, self.aims, section.role, section.index + 1, end)
            self.tail_from = (section.index + self._told_to(section.index, end)) // 2
        elif section.parent is None:
            if self.role is Role.OPENING:
                self.role = section.role
            elif self.turn > self.opening and section.role in _EITHER and self.role in _EITHER:
                section.role = self.role  # with no part above it, it is of what is told where it stands
            self.inferred = True
        elif section.style < Style.SHI and section.role is not self.role and (
            section.depth == 2 if section.inferred else root.role is Role.PLAN and {section.role, self.role} <= _EITHER
        ):
            self.role = section.role
            self.tail = False
            self.work_from = section.index
        if self.tail and section.depth > 1 and section.role is Role.REVIEW and self._tells_results(section):
            self.tail = False

    def _recalled(self, part: Section, end: int) -> int:
        """Where what was done ends with which a part opens at the latest, 0 where it opens otherwise: in one on how the
        government works with the part, in a plan with the paragraph."""
        start = part.index + 1
        if start >= end or part.role not in _RECALLING or _RECALLS.match(self.sentences[start].text) is None:
            return 0
        if part.role is Role.GOVERNANCE:
            return end
        stop = next((index for index in range(start + 1, end) if self.sentences[index].first), end)
        return stop if content_role(self.sentences[start:stop]) is _OF_REVIEW else 0

    def _told_to(self, start: int, end: int) -> int:
        """Where what was reached ends in a part at the latest: before the problems that it closes with."""
        stretches = self.found.problems
        place = bisect_left(stretches, end, key=attrgetter("start")) - 1
        last = stretches[place] if place >= 0 else None
        return last.start if last is not None and start < last.start and end <= last.end + _ANSWER else end

    def _tells_results(self, section: Section) -> bool:
        """Whether a section after thanks or problems goes back to what was reached, by its figures and its lead-in;
        what goes on a numbered list has that of its first."""
        index = section.index
        goes_on = section.style <= Style.PCN and section.number > 1
        before = self.sentences[index if goes_on else max(index - 3, 0) : index + 1]
        if any(LESSONS.search(s.text) or PRINCIPLE.search(s.text) for s in before):
            return False
        return self._figures_below(section)

    def _figures_below(self, section: Section) -> bool:
        stop = min(section.index + 6, self._part_end(section))
        return any(_RESULT.search(s.text) for s in self.sentences[section.index + 1 : stop])

    def _leave_paragraph(self, index: int) -> None:
        """A run-in heading rules its paragraph; an aside (同时，…) stands under the part."""
        sentence = self.sentences[index]
        while self.section is not None and self.section.style in _OWN_PARAGRAPH and not self.section.apart:
            self.section = self.section.parent
        directly = self.section is not None and self.section.index == index - 1
        if not directly and _ASIDE.match(sentence.text) and not self._turned_back():
            self.section = self.part
        elif sentence.last and sentence.text[-1] in "：:":
            # A lead-in on a line of its own stands beside the headings that it announces.
            following = self.sections.get(index + 1)
            above = self.section
            while above is not None and following is not None and above is not following.parent:
                above = above.parent
            if above is not None and following is not None:
                self.section = above

    def _turned_back(self) -> bool:
        """Whether the section looks back in a part that looks ahead."""
        return self.section is not None and self.part is not None and (
            self.section.role is _OF_REVIEW and self.part.role is Role.PLAN
        )

    def _leave_item(self, mark: Mark) -> None:
        """What has a later number of the list that the heading is in stands beside the heading, not under it."""
        above = self.section
        while above is not None and above.style is not mark.style:
            above = above.parent
        if above is not None and above.parent is not None and mark.number > above.number:
            self.section = above.parent

    def _alike(self, index: int, kind: Kind) -> Kind:
        """The kind of a sentence whose own words told it, or that of the one before it in their enumeration."""
        mark = self.sentences[index].mark
        if not self.inferred or kind not in _TOLD or mark is None or mark.style is not Style.SHI or not self.placed:
            return kind
        last = self.placed[-1]
        before = self.sentences[last.sentences.start].mark
        follows = before is not None and before.style is Style.SHI and before.number + 1 == mark.number
        return last.kind if follows and last.kind in _TOLD else kind

    def _kind(self, index: int) -> Kind:
        sentence = self.sentences[index]
        text = sentence.text
        if index in self.targets:
            self.guided = False
            return _CONTEXT
        if index < self.opening or index >= self.stop or index >= self.closing or index in self.admitting:
            return _CONTEXT
        addresses = len(text) <= 16 and SALUTATION.match(text) and (sentence.alone or not _MORE_WORDS.search(text))
        if addresses or index in self.answering:
            return _CONTEXT
        role = self.section.role if self.section is not None and self.section.role in _SPECIAL else self.role
        if self._of_past_term():
            role = _OF_REVIEW
        if role is _OF_TARGETS and self.part is not None and self.part is self.section and index >= self.work_from > 0:
            return _CONTEXT if text[-1] in "：:" else _TASK
        if role in _NO_TASKS:
            return _CONTEXT
        if text[0] in "下现" and _TURNS_TO.match(text) is not None:
            return _CONTEXT
        explains = bool(self.aims) and self.aims[0] < index < self.work_from  # why the targets were set so
        taught = self.tail and not sentence.first and "必须" in text  # what a lesson says that must be
        if self.inferred and not explains and not taught and not self.found.projects.announces(index):
            role = self._said(index, role)
        if index < self.recalled_to and _TURNS_AHEAD.match(text) is not None:
            self.recalled_to = 0
        if role is _OF_REVIEW or index < self.recalled_to:
            return self._review(index, text)
        if text[-1] in "：:" or (index < self.work_from and LEAD_IN.search(text)):
            return _CONTEXT
        if any(map(text.__contains__, _ANNOUNCING)) and _ANNOUNCES.search(text):
            return _CONTEXT
        if not self.numbered and text[0] in "做完实" and _BEARING_ON.match(text):
            self.guided = True
        if self.guided or self.found.projects.announces(index):
            return _CONTEXT
        if index < self.work_from or index in self.prefaced:
            return _CONTEXT
        return _TASK

    def _said(self, index: int, role: Role) -> Role:
        """The role of a sentence by its own words, or by those of its paragraph, where no heading tells it."""
        said = self.tenses.at(index) if self.section is None else self.tenses.sure(index)
        return (_OF_REVIEW if said > 0 else Role.PLAN) if said else role

    def _review(self, index: int, text: str) -> Kind:
        if (text[-1] in "：:" or self._list_follows(index)) and LEAD_IN.search(text):
            if index >= self.tail_from and LESSONS.search(text) and not self._sections_follow(index):
                self.tail = True
            return _CONTEXT
        if index >= self.tail_from and self._flourish(index):
            return _CONTEXT
        if text[0] in "在借" and _PAYS.match(text) is not None:
            return _CONTEXT  # thanks to some of them in the middle of the results
        if (
            not self.tail
            and index >= self.tail_from
            and (LESSONS.search(text) or _THANKS.search(text))
            and not self._sections_follow(index)
        ):
            self.tail = True
            self.section = self.part
        return _CONTEXT if self.tail else Kind.ACHIEVEMENT

    def _list_follows(self, index: int) -> bool:
        index += 1
        return index < len(self.sentences) and (self.sentences[index].mark is not None or index in self.sections)

    def _flourish(self, index: int) -> bool:
        """Whether a sentence only turns to the audience (各位代表，积力所举，无往不胜；众智所为，无所不成。)."""
        text = self.sentences[index].text
        if len(text) > _FLOURISH_LIMIT or _RESULT.search(text):
            return False
        if CALLED.match(text):
            turns = len(text) > _SALUTATION_LIMIT
        else:
            turns = self.turned == index - 1 and len(text) <= _FLOURISH_LIMIT // 2 and not self.sentences[index].first
        if turns:
            self.turned = index
        return turns

    def _sections_follow(self, index: int) -> bool:
        """Whether more of the review's own sections follow in this part."""
        at = bisect_right(self.heads, index)
        if at == len(self.ordered):
            return False
        section = self.ordered[at]
        return section.depth > 1 and section.role is Role.REVIEW and self._tells_results(section)

    def _part_end(self, part: Section) -> int:
        at = bisect_right(self.parts, part.index)
        return self.parts[at] if at < len(self.parts) else self.stop


_LEARNT = re.compile(f"{LESSONS.pattern}|(?:获得|取得|积累|得到|留下)了[^，。]{{0,12}}(?:经验|启示|体会)")
"""What the heading of a part says that tells what was learnt."""
_RESULT = re.compile(r"[0-9](?:\.[0-9]+)?(?:%|万|亿|个|家|公里)")
_ANSWER = 3
"""Sentences that follow the last problem of a part at most (对此，我们将…)."""
_EITHER = frozenset((Role.REVIEW, Role.PLAN))
_TOLD = (Kind.ACHIEVEMENT, Kind.TASK)
_SPECIAL = (Role.PROBLEMS, Role.TARGETS, Role.GLOSSARY)
