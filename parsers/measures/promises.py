"""How firmly a value is promised (确保, 力争, 预计): the word that holds for it, among those of its sentence."""

from __future__ import annotations

import re

from ...schema.terms import Status
from .clauses import PAUSE
from .timing import BACK, WRITTEN

__all__ = ["is_promised", "modality"]

# Looking up a member of an enumeration costs as much as a search.
_TARGET = Status.TARGET
# Every branch begins with a plain character, so that ``re`` passes over text in which none of these stands.
_MODAL = re.compile(
    r"确保|力争(?<![全奋着合大致竭]力争)|努(?<![年的过]努)力(?!目标|方向|奋斗|[，,。；;、]|$)"
    r"|争取(?:(?=[^，。；]{0,3}(?:实现|完成|达到|达|在|到(?!位|[^，。；0-9]{0,10}(?:资金|补助|债券|国债|贷款|指标|额度)[0-9])|使|让|创|突破|翻|建成|开工|增长|率先|早日|全年|年内|明年|今年|节约|增[加产]|减少|提高|降低|控制|做到|有|到[0-9二]|用|再|实施"
    r"|获|引进|新[增上建]|[向从]|签约|落地|落户|投产|竣工|完工|创建|培育|打造|纳入|列入|进入|跻身|入围|成为|形成|启动|解决|通过|提前))|$|(?=[0-9]))"
    r"|预计(?!的)|保证(?!金)|力促"
)
_PER_CENT = re.compile(r"[0-9]+(?:\.[0-9]+)?%")
_OWN_VALUE = re.compile(
    r"(?:达到?|实现|突破|完成|冲刺|增长|在|为|有|超过?|约){0,2}(?:[0-9]+(?:\.[0-9]+)?|两位数)[^，,；;。：:、）)0-9]{0,4}"
    r"(?=[，,；;。：:、）)])(?![，,、](?:分别|比|同比)?增长[0-9])|更[高好快]"
)
"""Behind such a word: it is of this value alone (增长6%、力争7%，财政收入…)."""
_OF_OTHER = re.compile(rf"[比较](?:{WRITTEN}年|上年|去年|今年|上一年)$")
_BETWEEN_SENTENCES = re.compile(r"[；;。]")


def is_promised(text: str) -> bool:
    """Does the text hold a word that sets how firm a promise is?"""
    return _MODAL.search(text) is not None


def modality(text: str, start: int, status: Status) -> str | None:
    """Return the word that sets how firm the promise at ``start`` is: the last one of its sentence."""
    begin, last = start - BACK if start > BACK else 0, None
    for said in _MODAL.finditer(text, begin, start):
        if said.group() == "预计" and _OF_OTHER.search(text, begin, said.start()):
            # 比1980年预计增长5.5%: the other side is estimated.
            continue
        if said.end() == start and said.group() == "争取" and not _PER_CENT.match(text, start):
            continue  # 争取5.88亿元 is a verb like any other; 增长6%、争取7% is not
        own = None
        if said.start() and text[said.start() - 1] in "、，,（(" and said.group() != "预计":
            own = _OWN_VALUE.match(text, said.end())
        if own is None or not PAUSE.search(text, own.end(), start):
            last = said
    if last is None or _BETWEEN_SENTENCES.search(text, last.end(), start):
        return None
    word = last.group()
    if status is not _TARGET:
        # What was done is not promised, at most estimated.
        return word if word == "预计" else None
    return word
