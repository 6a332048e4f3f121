"""The tree of headings: how deep each stands, and under which."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from ...schema.terms import Role
from ..lines.admitting import ADMITS
from ..lines.candidates import Candidate
from ..lines.marks import Style
from ..lines.openings import is_told
from ..lines.sentences import Sentence
from .nesting import APART, RUN_IN, unnest, unnest_numbered
from .partlists import listed_parts
from .printed import CLAUSE
from .roles import content_role, governs_last, heading_role, is_aims_of, is_part_line
from .rooting import settle
from .section import MAX_DEPTH, USUAL_DEPTH, Section

__all__ = ["build"]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each heading.
_LINE, _PART, _CN, _PCN, _SUBLINE = Style.LINE, Style.PART, Style.CN, Style.PCN, Style.SUBLINE
_SHI, _THEME = Style.SHI, Style.THEME
_RUNIN, _INNER = Style.RUNIN, Style.INNER
_PARTS = (_LINE, _PART, _CN, _PCN, _SUBLINE)
_TOPS = (_LINE, _PART)
_BIDDEN = re.compile(
    "(?:用心|扎实|切实|着力|全力)?(?:办[好实]|抓好|落实|实施|推进)(?:为民|惠民|民生)[^0-9，。]{0,8}(?:实事|工程)$"
)
"""A line that only bids to care for works for the people, without their number: a section among others."""
_ADDRESS = re.compile(r"各位代表[！!：:，,。]?$")
_HEAD = 30
"""Sentences of a report among which it addresses its audience."""


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
    settle(sections, whole=whole, addressed=addressed)
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
            or _ends_series(sentences, sections, sentence.text, stack[0])
        ):
            style = _SUBLINE
        in_problems = candidate.sentence in problem_heads
        if style in _TOPS or place in tops or (flat and style is _CN) or _goes_on(latest, stack, candidate):
            stack.clear()
        elif in_problems:
            while stack and stack[-1].depth > 1 and not _of_problems(stack[-1], style, sentences):
                stack.pop()
            if stack and stack[-1].parent is None and USUAL_DEPTH[stack[-1].style] > 1:
                stack.pop()
        elif style is _CN and stack and not any(above.style in _TOPS for above in stack):
            unnest_numbered(stack, candidate, heading_role(sentence.text) is not None)
        else:
            if style in RUN_IN and any(
                s.first and (s.text.startswith("各位代表") or (s.last and _ADDRESS.match(s.text)))
                for s in sentences[max(before + 1, 0) : candidate.sentence]
            ):
                # 各位代表！ turns from the last section to the part as a whole.
                while stack and stack[-1].depth > 1:
                    stack.pop()
            unnest(stack, candidate, style, sentence, sentences, before)
        parent = stack[-1] if stack else None
        depth = min(parent.depth + 1, MAX_DEPTH) if parent else USUAL_DEPTH[style]
        section = Section(candidate.sentence, style, candidate.number, depth, parent, sure=candidate.sure)
        section.in_problems = in_problems
        section.goes_on = place in continued
        section.apart = style in APART and sentence.paragraph in headed
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
    line = candidates[place].sentence
    if stack and stack[0].style is _LINE and heading_role(sentences[stack[0].index].text) is Role.PROBLEMS:
        # 存在的问题 / … / 鼓足干劲，谋发展: what admits nothing is no section of the problems
        below = (sentences[line].text, *(one.text for one in sentences[line + 1 : line + 2]))
        if not any(map(ADMITS.search, below)):
            return True
    if stack and stack[0].style is _LINE and governs_last(sentences[candidates[place].sentence].text) and (
        heading_role(sentences[stack[0].index].text) is not Role.REVIEW
    ):
        # 2031年工作安排 / （一）… （二）… / 永葆为民本色: the last of the lines, and those of the plan have numbers.
        rest = (candidates[later].style for later in range(place + 1, len(candidates)))
        return not any(style in (_LINE, _SUBLINE, _CN) for style in rest) and all(
            section.style not in (_SUBLINE, _CN) for section in stack[1:]
        )
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
    主要预期目标 / … / 三、), or of what belongs to it, as problems to what was done: it stands inside, for the numbers
    go on behind it."""
    roles = heading_role(sentences[part.index].text), heading_role(line.text)
    if part.style is _CN and roles == (Role.REVIEW, Role.PROBLEMS):
        return True
    return (
        part.style is _CN
        and line.text[-1] not in "：:"
        and roles[0] in (Role.PLAN, Role.TARGETS)
        and roles[1] in (Role.PLAN, Role.TARGETS, Role.LIVELIHOOD, Role.GOVERNANCE)
    )


def _ends_series(sentences: Sequence[Sentence], sections: Sequence[Section], line: str, part: Section) -> bool:
    """Whether a line about how the government works is built like those above it in the part (抓项目，壮大实体经济 /
    抓治理，守牢平安底线 / 抓作风，建设效能政府): the last of their series, and no part."""
    if heading_role(line) is not Role.GOVERNANCE or _OWN_PART.search(line):
        return False
    above: list[str] = []
    for section in reversed(sections):
        if section.parent is not part:
            if section is part:
                break
            continue
        if section.style is not _SUBLINE or len(above) == _SERIES_MOST:
            break
        above.append(sentences[section.index].text)
    return bool(above) and all(_is_built_like(line, text) for text in above)


def _is_built_like(line: str, other: str) -> bool:
    """Whether two lines open with the same words, or as many clauses whose first share a character at its place."""
    if line[:2] == other[:2]:
        return True
    one, another = CLAUSE.split(line), CLAUSE.split(other)
    first, second = one[0], another[0]
    even = 1 < len(one) == len(another) and len(first) == len(second)
    return even and any(a == b for a, b in zip(first, second, strict=True))


_OWN_PART = re.compile("政府自身|自身(?:改革|建设)")
"""What the part at the end of a report is called, whatever the lines above it open with."""
_SERIES_MOST = 3
"""Lines above one to which it is held."""


def _told_within(line: str, part: str) -> bool:
    """Whether a line says what came of the government's own work, in the review (政府自身建设全面加强): a section."""
    roles = heading_role(part), heading_role(line)
    return roles == (Role.REVIEW, Role.GOVERNANCE) and is_told(line.rpartition("，")[2] + "。")
