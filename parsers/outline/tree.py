"""The tree of headings: how deep each stands, and under which."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ...schema.terms import Role
from ..lines.candidates import Candidate
from ..lines.marks import Style
from ..lines.openings import is_told
from ..lines.sentences import Sentence
from ..wording.lexicon import spelled
from .partlists import listed_parts
from .roles import content_role, heading_role, is_aims_of, is_part_line

__all__ = ["LESSONS", "Section", "build", "rooted"]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each heading.
_LINE, _PART, _CN, _PCN, _DI, _SUBLINE = Style.LINE, Style.PART, Style.CN, Style.PCN, Style.DI, Style.SUBLINE
_DASH, _BULLET, _SHI, _THEME = Style.DASH, Style.BULLET, Style.SHI, Style.THEME
_RUNIN, _INNER = Style.RUNIN, Style.INNER
_RUN_IN = (_SHI, _THEME, _RUNIN, _INNER, _DASH, _BULLET)
_ITEMS = (_DASH, _BULLET, _SHI)
_APART = (_THEME, _RUNIN, _DASH)
"""Styles that rule what follows where they stand in paragraphs of their own."""
_PARTS = (_LINE, _PART, _CN, _PCN, _SUBLINE)
_LISTED = (_PCN, _DI, Style.NUM)
_TOPS = (_LINE, _PART)
_USUAL_DEPTH = {
    _LINE: 1,
    _PART: 1,
    _CN: 1,
    _DASH: 2,
    _BULLET: 2,
    _PCN: 2,
    _DI: 2,
    Style.NUM: 3,
    Style.PNUM: 3,
    Style.CIRCLED: 3,
    _SUBLINE: 2,
    _SHI: 2,
    _THEME: 2,
    _RUNIN: 3,
    _INNER: 4,
}
_LEAD_IN = re.compile(
    rf"：$|:$|{spelled('以下|下列|如下|下面', '.{0,16}$')}"
    rf"|{spelled('方面|几项|重点|项', '(?:的)?(?:重点)?工作[。:：]$')}"
)
_ANEW = re.compile(r"(?:一年来|过去一年|[三四五]年来|今年|全年|新的一年|(?:19|20)[0-9]{2}年)[，,]")
LESSONS = re.compile("来之不易|弥足珍贵|体会|启示|经验")
"""What opens a list of lessons: it stands beside the sections before it."""
_TERM = re.compile("(?:通过|经过)?(?:这|过去|近)?[三四五]年")
_TURNS_BACK = re.compile("[三四五]年|任务的?(?:圆满|顺利|全面)?完成|届(?:市|县|区|旗|省|自治区|人民)?政府")
"""Where the review of a year turns to the term that it ends."""
_BIDDEN = re.compile(
    "(?:用心|扎实|切实|着力|全力)?(?:办[好实]|抓好|落实|实施|推进)(?:为民|惠民|民生)[^0-9，。]{0,8}(?:实事|工程)$"
)
"""A line that only bids to care for works for the people, without their number: a section among others."""
_ADDRESS = re.compile(r"各位代表[！!：:，,。]?$")
_HEAD = 30
"""Sentences of a report among which it addresses its audience."""
_MAX_DEPTH = 9
_MAX_NESTED = 3
"""Lists of one style inside each other."""


@dataclass(slots=True)
class Section:
    """A heading in its place."""

    index: int
    """Its sentence."""
    style: Style
    number: int
    depth: int
    parent: Section | None
    role: Role = Role.OTHER
    inferred: bool = False
    """The role was judged by content."""
    sure: bool = True
    """False where only shape speaks for its being a heading."""
    childless_before: bool = False
    """Follows a heading of its style and parent that has none below it."""
    in_problems: bool = False
    """Opens a problem."""
    goes_on: bool = False
    """The next number of its list follows in its part."""
    apart: bool = False
    """A run-in heading in a paragraph of its own: it rules those that follow."""
    id: str = ""
    children: int = field(default=0, repr=False)
    styles_below: set[Style] = field(default_factory=set, repr=False)
    """Styles of the headings right below it."""


def build(
    sentences: Sequence[Sentence],
    candidates: Sequence[Candidate],
    *,
    problem_heads: Collection[int] = (),
    whole: bool = False,
) -> list[Section]:
    """Nest the headings by the styles seen, and number them.

    ``problem_heads`` are sentences inside problems: their headings stand right below the part.
    ``whole`` says that the text begins as a report does.
    """
    sections = _nest(sentences, candidates, problem_heads)
    addressed = whole and any(_ADDRESS.match(sentence.text) for sentence in sentences[:_HEAD])
    _orphans(sections, whole=whole, addressed=addressed)
    counts: dict[str, int] = {}
    for section in sections:
        above = section.parent.id + "." if section.parent is not None else "s"
        counts[above] = counts.get(above, 0) + 1
        section.id = f"{above}{counts[above]}"
    return sections


def _nest(
    sentences: Sequence[Sentence], candidates: Sequence[Candidate], problem_heads: Collection[int]
) -> list[Section]:
    stack: list[Section] = []
    sections: list[Section] = []
    before = -1
    latest: dict[tuple[int, Style], Section] = {}
    flat = _flat(sentences, candidates)
    tops = listed_parts(sentences, candidates)
    top = _PART if tops and any(each.style is _CN for each in candidates) else _CN
    headed = _headed(sentences, candidates) | _termed(sentences, candidates)
    continued = _continued(candidates)
    numbers = _next_numbers(candidates)
    for place, candidate in enumerate(candidates):
        style = top if place in tops else candidate.style
        sentence = sentences[candidate.sentence]
        if style is _SUBLINE and sentence.text[-1] != "。" and _opens_part(sentences, candidates, place, stack):
            style = _LINE
        elif style is _LINE and stack and (
            (stack[-1].style is _SUBLINE and _BIDDEN.match(sentence.text) is not None)
            or (numbers[place] == stack[0].number + 1 and _within(sentences, sentence, stack[0]))
            or _told_within(sentence.text, sentences[stack[0].index].text)
            or is_aims_of(sentence.text, sentences[stack[0].index].text)
        ):
            style = _SUBLINE
        in_problems = candidate.sentence in problem_heads
        if style in _TOPS or place in tops or (flat and style is _CN) or _goes_on(latest, stack, candidate):
            stack.clear()
        elif in_problems:
            while stack and stack[-1].depth > 1 and not _of_problems(stack[-1], style, sentences):
                stack.pop()
            if stack and stack[-1].parent is None and _USUAL_DEPTH[stack[-1].style] > 1:
                stack.pop()
        elif style is _CN and stack and not any(above.style in _TOPS for above in stack):
            _pop_numbered(stack, candidate, heading_role(sentence.text) is not None)
        else:
            if style in _RUN_IN and any(
                s.first and (s.text.startswith("各位代表") or (s.last and _ADDRESS.match(s.text)))
                for s in sentences[max(before + 1, 0) : candidate.sentence]
            ):
                # 各位代表！ turns from the last section to the part as a whole.
                while stack and stack[-1].depth > 1:
                    stack.pop()
            _pop(stack, candidate, style, sentence, sentences, before)
        parent = stack[-1] if stack else None
        depth = min(parent.depth + 1, _MAX_DEPTH) if parent else _USUAL_DEPTH[style]
        section = Section(candidate.sentence, style, candidate.number, depth, parent, sure=candidate.sure)
        section.in_problems = in_problems
        section.goes_on = place in continued
        section.apart = style in _APART and sentence.paragraph in headed
        if parent is not None:
            parent.children += 1
            parent.styles_below.add(style)
        last = latest.get((id(parent), style))
        section.childless_before = last is not None and not last.children
        latest[id(parent), style] = section
        sections.append(section)
        stack.append(section)
        before = candidate.sentence
    return sections


def _of_problems(section: Section, style: Style, sentences: Sequence[Sentence]) -> bool:
    """Whether a section holds the problems whose headings have this ``style`` (四、存在的主要问题 / （一）…。)."""
    above = section.style < style and not section.in_problems
    return above and heading_role(sentences[section.index].text) is Role.PROBLEMS


def _continued(candidates: Sequence[Candidate]) -> set[int]:
    """Places of the 一是 headings whose list goes on in the same part."""
    continued: set[int] = set()
    ahead = 0
    for place in range(len(candidates) - 1, -1, -1):
        candidate = candidates[place]
        if candidate.style is _SHI:
            if candidate.number + 1 == ahead:
                continued.add(place)
            ahead = candidate.number
        elif candidate.style in _PARTS:
            ahead = 0
    return continued


def _termed(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> set[int]:
    """Paragraphs of themes that say what a term was, where each rules headed paragraphs (五年，是…的五年。…)."""
    ruling: set[int] = set()
    run: list[list[int]] = []
    for candidate in [*candidates, None]:
        if candidate is not None and candidate.style is _THEME and _OF_TERM.search(
            sentences[candidate.sentence].text
        ):
            run.append([sentences[candidate.sentence].paragraph, 0])
        elif candidate is not None and candidate.style in (_RUNIN, _INNER):
            if run and sentences[candidate.sentence].first:
                run[-1][1] += 1
        else:
            counts = [count for _, count in run]
            if len(run) > 1 and all(counts[:-1]) and sum(counts) >= 2 * (len(run) - 1):
                ruling.update(paragraph for paragraph, _ in run)
            run = []
    return ruling


_OF_TERM = re.compile("是[^。]{6,}的[0-9一二三四五]年。$")


def _headed(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> set[int]:
    """Paragraphs that hold nothing but headings: those rule the paragraphs that follow."""
    headed: set[int] = set()
    before: Candidate | None = None
    whole = False
    for candidate in candidates:
        sentence = sentences[candidate.sentence]
        runs_on = whole and before is not None and before.sentence + 1 == candidate.sentence
        whole = sentence.first or runs_on
        if whole and sentence.last:
            headed.add(sentence.paragraph)
        before = candidate
    return headed


def _goes_on(latest: Mapping[tuple[int, Style], Section], stack: Sequence[Section], candidate: Candidate) -> bool:
    """Whether ``三、`` goes on the parts 一、 二、 after an unnumbered line that has no such list below it, or ``二、``
    after one that lost its number."""
    part = latest.get((id(None), _CN))
    return (
        candidate.style is _CN
        and candidate.number == (part.number if part is not None else 1) + 1
        and (part is None or part.number > 0)
        and bool(stack)
        and stack[0].style is _LINE
        and not any(section.style is _CN for section in stack)
    )


def _flat(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> bool:
    """Whether ``一、`` stand beside the unnumbered lines, not below them: 首先报告…工作 / 一、… / 二、… / 结束语."""
    lines = [candidate for candidate in candidates if candidate.style is _LINE]
    numbered = [candidate.sentence for candidate in candidates if candidate.style is _CN]
    if not lines or not numbered or lines[0].sentence > numbered[0]:
        return False
    roles = (heading_role(sentences[line.sentence].text) for line in lines)
    if next(roles) is not Role.REVIEW or any(role not in (Role.REVIEW, Role.CLOSING, Role.GLOSSARY) for role in roles):
        return False
    middle = numbered[len(numbered) // 2]
    return content_role(sentences[numbered[0] : middle + 40]) is Role.PLAN


def _opens_part(
    sentences: Sequence[Sentence], candidates: Sequence[Candidate], place: int, stack: list[Section]
) -> bool:
    """Whether an unnumbered line opens a part: the numbering below it starts anew, or its words say so."""
    if is_part_line(sentences[candidates[place].sentence].text):
        return True
    numbered = [section for section in stack if section.style is _CN]
    if not numbered and len(stack) > 1 and stack[0].style is _LINE and stack[1].style is _PCN:
        numbered = [stack[1]]  # （一） stand right below the parts where these have no numbers
    if not numbered or numbered[-1].number < 2:
        return False
    for candidate in candidates[place + 1 :]:
        if candidate.style in (_LINE, _SUBLINE, _PART):
            return False
        if candidate.style in (_CN, numbered[-1].style):
            return candidate.number == 1 and candidate.style is numbered[-1].style
    return False


def _next_numbers(candidates: Sequence[Candidate]) -> list[int]:
    """Of each candidate the number of the next ``一、`` behind it; 0 where none follows."""
    numbers = [0] * len(candidates)
    following = 0
    for place in range(len(candidates) - 1, -1, -1):
        numbers[place] = following
        if candidates[place].style is _CN:
            following = candidates[place].number
    return numbers


def _within(sentences: Sequence[Sentence], line: Sentence, part: Section) -> bool:
    """Whether an unnumbered line speaks of the plan, as the numbered part above it does (二、2024年工作安排 /
    主要预期目标 / … / 三、), or of what belongs to it: it stands inside, for the numbers go on behind it."""
    return (
        part.style is _CN
        and line.text[-1] not in "：:"
        and heading_role(sentences[part.index].text) in (Role.PLAN, Role.TARGETS)
        and heading_role(line.text) in (Role.PLAN, Role.TARGETS, Role.LIVELIHOOD, Role.GOVERNANCE)
    )


def _told_within(line: str, part: str) -> bool:
    """Whether a line says what came of the government's own work, in the review (政府自身建设全面加强): a section."""
    roles = heading_role(part), heading_role(line)
    return roles == (Role.REVIEW, Role.GOVERNANCE) and is_told(line.rpartition("，")[2] + "。")


def _pop_numbered(stack: list[Section], candidate: Candidate, is_part: bool) -> None:
    """Find the level of ``一、`` where lists of that style may nest (三、 of the parts after 五、 of one part)."""
    levels = [place for place, section in enumerate(stack) if section.style is _CN]
    if not levels:
        while stack and stack[-1].style > _CN:
            stack.pop()
        return
    following = [place for place in levels if stack[place].number + 1 == candidate.number]
    if candidate.number == 1 and not is_part and len(levels) == 1:
        return _truncate(stack, levels[-1] + 1)
    if following:
        return _truncate(stack, following[0] if is_part else following[-1])
    if is_part:
        return _truncate(stack, levels[0])
    # Numbering that skips stays on the deepest level it can go on; numbering that falls back opens a list below.
    skipped = [place for place in levels if stack[place].number < candidate.number]
    _truncate(stack, skipped[-1] if skipped else levels[-1] + (len(levels) < _MAX_NESTED))


def _truncate(stack: list[Section], size: int) -> None:
    del stack[size:]


def _pop(
    stack: list[Section],
    candidate: Candidate,
    style: Style,
    sentence: Sentence,
    sentences: Sequence[Sentence],
    before: int,
) -> None:
    if not stack:
        return
    new_paragraph = before < 0 or sentences[before].paragraph != sentence.paragraph
    between = sentences[before + 1 : candidate.sentence]
    lessons = style is _SHI and candidate.number == 1 and any(s.first and LESSONS.search(s.text) for s in between)
    if lessons or _turns_back(stack, style, sentence, between):
        while stack and stack[-1].depth > 1:
            stack.pop()
        return None
    for at in range(len(stack) - 1, -1, -1):
        if stack[at].style is style:
            return _truncate(stack, at)
    if not new_paragraph:
        return
    if style is _PCN and stack[-1].style is _DI and stack[-1].depth == 2 and not _seen_above(stack, style):
        return  # （一） below 第一，
    if style is _PCN and candidate.number == 1 and stack[-1].style is _SUBLINE and not (
        _seen_above(stack, style)
        or (above := sentences[stack[-1].index].text)[-1] == "。"
        or (before + 1 < candidate.sentence and heading_role(above) is Role.TARGETS)  # work follows the targets
    ):
        return  # a list that begins below 重点工作
    # A run-in heading rules its own paragraph; after a lead-in between, a series of dashes is over too.
    barren = stack[-1].style in _RUN_IN and stack[-1].childless_before and not stack[-1].goes_on
    led_in = barren or any(
        _LEAD_IN.search(text.text) for text in sentences[max(before + 1, candidate.sentence - 3) : candidate.sentence]
    )
    if before + 1 == candidate.sentence and style in _ITEMS and stack[-1].style is _THEME and stack[-1].apart:
        return  # the list that a theme in a paragraph of its own announces
    right_below = before + 1 == candidate.sentence and style in (_DASH, _BULLET)
    if right_below and stack[-1].style in _LISTED and not led_in and not _seen_above(stack, style):
        return  # ★ below （一）
    if style is _SHI and any(s.first and _ANEW.match(s.text) and _LEAD_IN.search(s.text) for s in between):
        while stack and stack[-1].depth > 1:
            stack.pop()
        return
    ruled = _APART if style is _RUNIN else (_THEME,) if style is _SUBLINE else ()
    while stack and not (stack[-1].apart and stack[-1].style in ruled) and (
        stack[-1].style > style
        or stack[-1].style in (_THEME, _RUNIN, _INNER)
        or (stack[-1].style is _SHI and not sentences[stack[-1].index].first)
        or (led_in and stack[-1].style in _RUN_IN)
    ):
        stack.pop()


def _turns_back(
    stack: Sequence[Section], style: Style, sentence: Sentence, between: Sequence[Sentence]
) -> bool:
    """Whether a theme opens what a term achieved, behind the numbered sections of its last year (这五年，…。)."""
    return (
        style in (_THEME, _RUNIN)
        and any(section.style is _PCN and section.number > 1 for section in stack)
        and _TERM.match(sentence.text) is not None
        and any(s.first and _TURNS_BACK.search(s.text) for s in between)
    )


def _seen_above(stack: list[Section], style: Style) -> bool:
    """Whether the part has sections of this style right below it."""
    part = stack[-1].parent
    return part is None or style in part.styles_below


def _orphans(sections: list[Section], *, whole: bool, addressed: bool) -> None:
    """Give headings whose part the text does not hold the depth that their style has elsewhere, or usually has.

    In a ``whole`` report whose highest headings are （一）, （二）, these are its parts; unnumbered lines are if
    it has an ``addressed`` audience.
    """
    seen: dict[Style, int] = {}
    highest = min((section.style for section in sections), default=_LINE)
    if (whole and highest is _PCN) or (addressed and highest is _SUBLINE):
        for section in sections:
            if section.parent is None and section.style is highest:
                section.depth = 1
    for section in sections:
        if section.parent is not None and _rooted(section):
            seen.setdefault(section.style, section.depth)
    for section in sections:
        if section.parent is not None:
            section.depth = min(section.parent.depth + 1, _MAX_DEPTH)
        elif section.in_problems:
            section.depth = 2
        elif section.depth > 1:
            section.depth = seen.get(section.style, section.depth)
    if whole:
        _part_above(sections)
        _raise_first(sections)


def _part_above(sections: list[Section]) -> None:
    """An unnumbered line that opens a whole report is a part, as those that follow it are, whose words say so."""
    highest = [section for section in sections if section.parent is None]
    if len(highest) > 2 and highest[0].style is _SUBLINE and all(one.style is _LINE for one in highest[1:]):
        highest[0].depth = 1
        for section in sections[1:]:
            if section.parent is not None:
                section.depth = min(section.parent.depth + 1, _MAX_DEPTH)


def _raise_first(sections: list[Section]) -> None:
    """What stands before the first part of a whole report are the sections of one without a heading: depth 2 on."""
    first = next((place for place, section in enumerate(sections) if section.depth == 1), len(sections))
    above = min((section.depth for section in sections[:first]), default=2) - 2
    if above > 0 and first < len(sections):
        for section in sections[:first]:
            section.depth -= above


def rooted(sections: Sequence[Section]) -> None:
    """Make the highest headings of a complete report that has no parts stand for these, in place."""
    above = min((section.depth for section in sections), default=1) - 1
    for section in sections if above else ():
        section.depth -= above


def _rooted(section: Section) -> bool:
    while section.parent is not None:
        section = section.parent
    return _USUAL_DEPTH[section.style] == 1
