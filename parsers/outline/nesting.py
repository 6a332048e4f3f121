"""Which of the headings above a heading stands under: those that it ends are taken off the stack.

The order of the styles tells most of it; lists of one style inside each other, what turns back to the part as a whole
and what stands in a paragraph of its own have rules besides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...schema.terms import Role
from ..lines.candidates import Candidate
from ..lines.marks import Style
from ..lines.sentences import Sentence
from ..wording.gathering import spelled
from .roles import heading_role, looks_back
from .section import Section

__all__ = ["APART", "LESSONS", "RUN_IN", "unnest", "unnest_numbered"]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each heading.
_CN, _PCN, _DI, _SUBLINE = Style.CN, Style.PCN, Style.DI, Style.SUBLINE
_DASH, _BULLET, _SHI, _THEME = Style.DASH, Style.BULLET, Style.SHI, Style.THEME
_RUNIN, _INNER = Style.RUNIN, Style.INNER
RUN_IN = (_SHI, _THEME, _RUNIN, _INNER, _DASH, _BULLET)
"""Styles of headings that text follows in their paragraph."""
_ITEMS = (_DASH, _BULLET, _SHI)
APART = (_THEME, _RUNIN, _DASH)
"""Styles that rule what follows where they stand in paragraphs of their own."""
_LISTED = (_PCN, _DI, Style.NUM)
_BELOW_LINES = (_DI, Style.NUM)
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
_OWN_WORK = re.compile("(?:在?过去(?:的)?一年|一年来)[里来]?，[^，。]{0,12}政府自身(?:建设|改革)")
"""How a theme opens that tells of the government's own work, behind what it did for others."""
_MAX_NESTED = 3
"""Lists of one style inside each other."""


def unnest_numbered(stack: list[Section], candidate: Candidate, is_part: bool) -> None:
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


def unnest(
    stack: list[Section],
    candidate: Candidate,
    style: Style,
    sentence: Sentence,
    sentences: Sequence[Sentence],
    before: int,
) -> None:
    """Take off the stack what a heading of this ``style`` ends; ``before`` is the sentence of the last heading."""
    if not stack:
        return
    new_paragraph = before < 0 or sentences[before].paragraph != sentence.paragraph
    between = sentences[before + 1 : candidate.sentence]
    lessons = style is _SHI and candidate.number == 1 and any(s.first and LESSONS.search(s.text) for s in between)
    if lessons or _turns_back(stack, style, sentence, between, sentences):
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
    if style in _BELOW_LINES and candidate.number == 1 and stack[-1].style is _SUBLINE and (
        before + 1 == candidate.sentence and sentences[stack[-1].index].text[-1] != "。"
    ):
        return  # 三个突破 / 第一，…: the list right below a line is its own
    # A run-in heading rules its own paragraph; after a lead-in between, a series of dashes is over too.
    barren = stack[-1].style in RUN_IN and stack[-1].childless_before and not stack[-1].goes_on
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
    ruled = APART if style is _RUNIN else (_THEME,) if style is _SUBLINE else ()
    while stack and not (stack[-1].apart and stack[-1].style in ruled) and (
        stack[-1].style > style
        or stack[-1].style in (_THEME, _RUNIN, _INNER)
        or (stack[-1].style is _SHI and not sentences[stack[-1].index].first)
        or (led_in and stack[-1].style in RUN_IN)
    ):
        stack.pop()


def _turns_back(
    stack: Sequence[Section], style: Style, sentence: Sentence, between: Sequence[Sentence],
    sentences: Sequence[Sentence],
) -> bool:
    """Whether a theme opens what a term achieved, behind the numbered sections of its last year (这五年，…。)."""
    if style not in (_THEME, _RUNIN):
        return False
    numbered = [section for section in stack if section.style is _PCN and section.number > 1]
    if numbered and _OWN_WORK.match(sentence.text) and "政府" not in sentences[numbered[-1].index].text:
        return True
    return (
        bool(numbered)
        and _TERM.match(sentence.text) is not None
        and any(s.first and _TURNS_BACK.search(s.text) for s in between)
        and not any(section.style is _PCN and looks_back(sentences[section.index].text) for section in stack)
    )


def _seen_above(stack: list[Section], style: Style) -> bool:
    """Whether the part has sections of this style right below it."""
    part = stack[-1].parent
    return part is None or style in part.styles_below
