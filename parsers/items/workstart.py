"""Where the work of a plan begins: behind what the year means, the guiding ideas and the targets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from operator import attrgetter

from ...schema.terms import Role
from ..lines.marks import Style
from ..lines.sentences import Sentence
from ..outline.section import Section
from ..wording.gathering import spelled

__all__ = ["LEAD_IN", "PREFACE", "PRINCIPLE", "TO_YEAR", "prefaced", "work_start"]

# Every branch of these begins with a plain character, so that ``re`` passes over text in which none can stand.
_DOING = "(?:要)?(?:抓好|做好|抓|做|推进|实施|开展|完成|突出"
LEAD_IN = re.compile(
    rf"：$|:$|{spelled('抓|做|开展|推进|实施|进行', '了.{0,16}(?:工作|任务)[。]$')}"
    rf"|{spelled('重点|着重|主要|着力|突出', _DOING + ').{0,24}(?:工作|任务|方面|文章)[。]$')}"
)
_WORK = re.compile(
    spelled("重点|着重|主要|着力|突出|扎实|全力|切实|集中", _DOING + "|打好).{0,30}(?:工作|任务|方面|[：:])")
    + f"|{spelled('工作|任务', '(?:安排|部署)?(?:是|如下|为)?[：:]$')}"
)
_GUIDING = re.compile(
    r"总体要求|指导思想|指导方针|总体思路|总要求|基本思路|工作(?:总)?基调|主要原则|总体考虑|周年"
    rf"|{spelled('开局|关键|收官|决胜|重要|攻坚|起步|第一|最后|基础|承上启下', '.{0,12}(?:之年|一年)')}"
    rf"|{spelled('五”时期|五”期间|今后五年|未来五年', '[^。]{0,48}(?:关键|重要|攻坚|决胜|机遇)[^，。]{0,8}期')}"
)
PRINCIPLE = re.compile(r"要求|把握|原则|坚持|做到|体现|注重|处理好|统筹|遵循|关系|理念")
_NO_WORK = re.compile(r"总体要求|指导思想|目标|形势|思路|原则|把握|总体部署|考虑|要求$")


def work_start(
    sentences: Sequence[Sentence],
    sections: Sequence[Section],
    aims: Sequence[int],
    role: Role,
    start: int,
    end: int,
) -> int:
    """First sentence of the plan's work among ``start`` to ``end``, a part of that ``role``; 0 in a part without any.

    ``aims`` are the sentences that set targets, in order.
    """
    if role not in (Role.PLAN, Role.TARGETS):
        return 0
    first = end
    for place in range(bisect_left(sections, start, key=_index), bisect_left(sections, end, key=_index)):
        section = sections[place]
        if _is_work(sentences, section):
            first = section.index
            break
    before = bisect_left(aims, end) - 1
    last_target = aims[before] if before >= 0 and aims[before] >= start else -1
    lead = -1
    guided, ideas = last_target >= 0, False
    for index in range(start, first):
        text = sentences[index].text
        if _GUIDING.search(text) and index < start + _GUIDED_WITHIN:
            guided = ideas = True
        if index > last_target and _WORK.search(text) and LEAD_IN.search(text):
            lead = index
            break
    if lead >= 0 and (guided or role is Role.TARGETS):
        return lead + 1
    if role is Role.TARGETS:
        return end
    if guided and first < end and (ideas or first - last_target <= _TARGETS_FAR):
        return first
    if last_target >= 0:
        return _explained(sentences, last_target + 1, end)
    return _guiding(sentences, start, end) if guided else start


def _guiding(sentences: Sequence[Sentence], index: int, end: int) -> int:
    """The first sentence from ``index`` on behind the paragraphs that say what the year means and what guides it."""
    while index < end:
        stop = next((at for at in range(index + 1, end) if sentences[at].first), end)
        if _OUTLOOK.match(sentences[index].text) is None and not any(
            _GUIDING.search(sentence.text) for sentence in sentences[index:stop]
        ):
            break
        index = stop
    return index


_OUTLOOK = re.compile(
    "(?:从|纵观|综观|展望|综合|分析|面对|面临)[^，。]{0,16}(?:看|形势|环境|挑战|机遇|条件|判断|分析|未来)|当前[，及和]|(?:今年|明年|新的一年)[^，。]{0,12}(?:面临|形势)"
)
"""How a paragraph opens that says what the year will bring."""


def _explained(sentences: Sequence[Sentence], index: int, end: int) -> int:
    """The first sentence from ``index`` on behind the paragraphs that only say why the targets were set so."""
    while index < end and _EXPLAINS.match(sentences[index].text):
        index += 1
        while index < end and not sentences[index].first:
            index += 1
    return index


_EXPLAINS = re.compile(
    r"需要(?:说明|指出)的是|(?:各位代表[，！])?(?:之所以)?(?:提出|确定|安排|设[定立]|实现|完成|作出)(?:这|上述|以上|今年)[^，。]{0,14}(?:目标|指标|安排|增长)"
    r"|这(?:一|样|些|个)[^，。]{0,10}(?:目标|安排|指标)"
    r"|[^，。]{0,24}(?:目标|增长|指标)[^。]{0,16}，(?:主要|综合|充分|既|统筹)(?:是)?考虑"
)
"""How a paragraph opens that says why (今年增长目标定为5%左右，主要考虑…; 提出上述目标，综合考虑…)."""


def prefaced(sentences: Sequence[Sentence], heads: Container[int], aims: Sequence[int]) -> set[int]:
    """The sentences that say what the year means before its targets, ``aims``, behind the work of a whole term.

    They stand between the last of ``heads`` and the targets, from a paragraph on that turns to the year.
    """
    found: set[int] = set()
    for place, first in enumerate(aims):
        if place and aims[place - 1] == first - 1:
            continue
        start, index = first, first - 1
        while index >= 0 and index not in heads and first - index <= PREFACE:
            if sentences[index].first and _TURNS.match(sentences[index].text):
                start = index
            index -= 1
        found.update(range(start, first))
    return found


TO_YEAR = re.compile(r"(?:今年|明年|(?:19|20)[0-9]{2}年)，?是|做好(?:今年|明年|(?:19|20)[0-9]{2}年)")
"""How a paragraph opens that turns to the year planned for."""
_TURNS = re.compile(rf"(?:各位代表|同志们)[！!，,：:]|{TO_YEAR.pattern}")
PREFACE = 24
"""Sentences between such a turn and the targets at most."""
_index = attrgetter("index")
_GUIDED_WITHIN = 40
"""Sentences from the start of a part within which its guiding ideas stand."""


def _is_work(sentences: Sequence[Sentence], section: Section) -> bool:
    text = sentences[section.index].text
    if section.role is Role.TARGETS or (section.style < Style.SHI and _NO_WORK.search(text)):
        return False
    if section.style is Style.THEME:
        return False
    if section.style in (Style.SHI, Style.RUNIN, Style.INNER):
        before = sentences[max(section.index - _LED_WITHIN, 0) : section.index]
        for sentence in reversed(before):
            if sentence.mark is None and sentence.text[-1] in "：:":
                return not (PRINCIPLE.search(sentence.text) and not _WORK.search(sentence.text))
    return True


_TARGETS_FAR = 12
"""Sentences between the targets and the first heading below them that may all belong to the targets."""
_LED_WITHIN = 12
"""Sentences above a run-in heading among which stands what leads it in."""
