"""Headline targets known by what they measure and where they stand, whatever leads in to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ...schema.terms import Role
from ..lines.marks import Style
from ..lines.sentences import Sentence
from ..outline.roles import heading_role
from ..wording.seeking import last_match
from .aims import YEAR, Headline, reach
from .indicators import FIGURE, WHOLE, first_named, may_set, of_economy, sets_for, undated

__all__ = ["PAST_RESULT", "by_indicators", "is_of_section", "lead_of"]

PAST_RESULT = re.compile(r"实际(?!工作|到[位账帐资]|利用|使用|吸收|投放)|执行|完成了?[0-9]|已经|预计")
_LIKE = 3
"""Families that the targets of a plan are of, at least."""
_LED = 2
"""As many where words and a colon lead in to them."""
_AHEAD = re.compile(
    "今年|明年|全年|来年|新的?一年|力争|争取|确保|努力|预期|建议|目标|指标|计划|安排|拟|要|将|底线|任务|今后|未来|本届|考虑|20[0-9]{2}年"
)
"""What says that something is to come."""
_BIDS = re.compile(
    "明年|来年|新的一年|力争|争取|确保|努力(?!下)|(?<![代表])建议|(?:预期|奋斗)目标|安排|拟(?!定)|(?<![主重需首])要(?![素求])|将(?!军)|底线|今后|未来"
)
"""The same, in words that no review tells of its own year in."""
_OF_OTHERS = re.compile(
    r"(?:国家|中央|党中央|国务院|自治区|(?<![全我各本])[省市]|上级)(?:委|政府|里|级)?[^，。；]{0,8}(?:预期|要求|确定|提出|下达|明确|安排|目标)"
)
"""Whose goal a sentence tells that is not the report's own (国家预期经济增长5%左右，市里要求…)."""
_DONE = re.compile(
    "了(?!解|然)|同比(?!口径)|去年|过去|已(?!有)|年来|超额|提前完成|执行|实际(?!工作|到[位账帐资]|利用|使用|吸收|投放|增长[0-9.]+%(?:左右|以上))"
)
"""What tells of what was done."""
_DONE_BEFORE = re.compile(
    "了(?!解|然)|同比|去年|上年|过去|年来|超额|提前完成|(?:已|全面|如期|圆满)(?:经|全面|如期|全部)*(?:完成|实现|达到)"
)
"""What the words before figures say that were reached."""
_PERHAPS = re.compile("上年|累计(?!新增)|预计|完成[0-9]")
"""What tells of it as well as of what is to come."""
_FORESEES = re.compile("预计，?(?:今年|全年|明年|(?:19|20)[0-9]{2}年)")
_WORK = re.compile(
    r"(?:建[成设]|新建|改造|实施|打造|培育|引进|推进|推动|开展|举办|治理|修建|完善|组织|启动|种植|发放|整治|新增规|新增高|新增市场|新增企)[^，、；。：:]{2,}"
)
"""A clause of work, which sets no target of the whole."""
_AIM_HEAD = re.compile("目标|指标|要求|思路|预期|总体|安排|取向|定位|任务|打算|设想")
_LINES_SEEN, _LINE_LIMIT, _LEAD_LIMIT = 40, 80, 90
"""Sentences of a list that are looked at, characters of one, and of the words that lead in to it, at most."""
_HEAD_LONGEST = 60
"""Characters of the heading of a plan at most."""
_FRONT = 120
"""Sentences behind the opening of the plan among which its targets stand."""


def _opens_section(sentence: Sentence) -> bool:
    """Whether a sentence opens a numbered part or section."""
    mark = sentence.mark
    return sentence.first and mark is not None and mark.style in (Style.PART, Style.CN, Style.PCN)


def is_of_section(sentences: Sequence[Sentence], index: int, start: int) -> bool:
    """Whether a sentence stands below a numbered heading of work (（一）着力培育现代产业。…)."""
    for above in range(index, max(start, index - _FRONT), -1):
        if _opens_section(sentences[above]):
            head = re.split("[。；：]", sentences[above].text, maxsplit=1)[0]
            return _AIM_HEAD.search(head) is None and heading_role(head) not in (Role.PLAN, Role.TARGETS)
    return False


def by_indicators(
    sentences: Sequence[Sentence], start: int, stop: int, taken: AbstractSet[int], *, term: bool
) -> list[Headline]:
    """The first sentence near the opening of a plan that sets targets of several of the things that headline targets
    are set for, or leads in to a list that does; for a ``term`` where it names one, else for the year."""
    head = sentences[start]
    headed = head.first and len(head.text) <= _HEAD_LONGEST and (head.last or head.mark is not None)
    planned = headed and heading_role(head.text) in (Role.PLAN, Role.TARGETS)
    for index in range(start, min(stop, start + _FRONT)):
        text = sentences[index].text
        line = sentences[index].mark is not None and sentences[index].alone and text[-1] not in "：:"
        if index in taken or line:
            continue
        begin = _begin(sentences, index, stop, planned)
        if begin is None or is_of_section(sentences, index, start):
            continue
        if not term and _is_of_other_year(text[:begin], sentences[start].text):
            continue
        headline = reach(sentences, index, begin, stop)
        if headline is None or (headline.period is not None) is not term or not taken.isdisjoint(headline.sentences):
            continue
        headline.led, headline.plain = False, True
        return [headline]
    return []


def _is_of_other_year(lead: str, plan: str) -> bool:
    """Whether the words before targets name a year, and none that the heading of the plan names (2030年，…)."""
    years = set(_YEARS.findall(lead))
    return bool(years) and _YEARS.search(plan) is not None and years.isdisjoint(_YEARS.findall(plan))


_YEARS = re.compile("(?:19|20)[0-9]{2}(?=年)")


def _begin(sentences: Sequence[Sentence], index: int, stop: int, planned: bool) -> int | None:
    """Where in a sentence its targets begin, or the length of one that leads in to a list of them; None where it sets
    none."""
    text = sentences[index].text
    if text[-1] in "：:":
        told = "；".join(words.rstrip("。；;") for words in _listed(sentences, index + 1, stop))
        lead, said, begin = text, told, len(text)
    else:
        if (text[-1] not in "；;" and not may_set(text)) or first_named(text) is None:
            return None
        begin = lead_of(text)
        lead, said = text[:begin], text[begin:]
        for one in sentences[index + 1 : min(stop, index + _LINES_SEEN)]:
            if one.first or not (said[-1] in "；;" or of_economy(one.text)):
                break
            said += one.text
    if not planned and _BIDS.search(lead) is None:
        return None  # 2030年全年生产总值2.97亿元，增长4.3%；…: what a review tells, where no plan was found
    led = lead[-1:] in ("：", ":")
    past = _DONE.search(said) or (_PERHAPS.search(said) and not (planned and (led or _AHEAD.search(lead))))
    if len(lead) > _LEAD_LIMIT or past or _DONE_BEFORE.search(lead) or (
        _PERHAPS.search(lead) and not _FORESEES.search(lead)
    ):
        return None
    others = _OF_OTHERS.search(lead)
    if others is not None and YEAR.search(lead, others.end()) is None:
        return None
    clauses = [clause for clause in re.split("[，；。,;]", said) if clause]
    families = of_economy(said)
    sets = sum(1 for clause in clauses if sets_for(clause) is not None)
    works = sum(1 for clause in clauses if _WORK.match(clause) is not None)
    enough = len(families) >= (_LED if led else _LIKE) and (WHOLE in families or len(families) >= _LIKE)
    return begin if enough and 2 * sets >= len(clauses) and 3 * works <= len(clauses) else None


def _listed(sentences: Sequence[Sentence], index: int, stop: int) -> list[str]:
    """What the list holds that stands behind a colon, in the same paragraph or one a line."""
    said: list[str] = []
    inline = index < stop and not sentences[index].first
    for at in range(index, min(stop, index + _LINES_SEEN)):
        one = sentences[at]
        words = one.text[one.mark.end :] if one.mark is not None else one.text
        if inline and said and sentences[at - 1].text[-1] not in "；;" and not of_economy(words):
            break
        if (inline and one.first) or len(words) > _LINE_LIMIT * (3 if inline else 1) or _opens_section(one):
            break
        figured = sets_for(words) is not None or FIGURE.search(undated(words)) is not None
        if not inline and (not figured or _WORK.match(words)):
            break
        said.append(words)
    return said


_VERBS = re.compile(
    "通过[^，]{0,12}努力|我们|今年|明年|全年|年内|(?:19|20)[0-9]{2}年|建议|预期|预计|计划|初步|安排|力[争保求]|争取|确保|努力|就是|有望|可望|[要将拟须使达]"
    "|同时|实现|完成|保持"
)
"""Words that bid to a target, or say when it is for."""


def lead_of(text: str) -> int:
    """Where the first target of a sentence begins, behind a colon or the words that bid to it; 0 where it names none of
    the things that targets are set for."""
    named = first_named(text)
    if named is None:
        return 0
    colon = text.rfind("：", 0, named) + 1
    if colon:
        return colon
    begin = max(text.rfind(mark, 0, named) for mark in "，；。,") + 1
    verbs = last_match(_VERBS, text, begin, named)
    return verbs.end() if verbs is not None else begin
