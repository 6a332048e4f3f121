"""What announces that problems follow: a lead-in, or a heading that stands for one.

Most sentences that name problems tell of work on them; so what follows is looked at, too, before one is a lead-in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ...schema.terms import Role
from ..lines.admitting import (
    ADMITS,
    CONTINUES,
    NOUN,
    OF_THEM,
    REMAIN,
    SEEN,
    SEES_BARE,
    TAIL,
    goes_on,
    laments,
    leads_in,
    names_them,
    owns_up,
    says_them,
    worries,
)
from ..lines.candidates import final_mark
from ..lines.marks import Style
from ..lines.sentences import Sentence
from ..outline.roles import heading_role
from .answering import NAMED, is_answer
from .lacking import DID, IS_WORK, LIST, SOLVED, TURNED_TO, words_of

__all__ = [
    "ADMITTED_LEAST", "LIST", "is_announced", "is_headed", "is_lead_in", "is_listed",
    "leads_further", "leads_on",
]  # fmt: skip

_SEES = re.compile(
    r"清醒|看到|认识到|深[知感]|正视|不容(?:忽视|回避)|不可忽视|应当指出|必须指出|(?:工作|发展|运行|生活|前进).{0,12}(?:还|仍|也"
    r"|依然).{0,4}(?:存在|面临|有)"
)
_ANNOUNCES = re.compile(
    rf"(?:主要(?:是|有|表现|体现|反映)|突出(?:的?是|表现|体现)|这就是|表现(?:在|为)|如下|集中(?:表现|体现)"
    rf"|(?:表现|体现)[在为]“[^”]{{2,10}}”|以下[几一二三四五六七八九十][个点](?:方面|问题)?|{REMAIN}|{NOUN}(?:[、和与及]{NOUN})*(?:之处)?){TAIL}(?:[是为在有])?[：:]$"
)
_IN_POINTS = re.compile("(?:是|有|(?:表现|体现|反映)(?:在|为))(?:以下|下列)?[几一二三四五六七八九十]个?方面。$")
"""How a lead-in ends that only says in how many points (困难和问题主要表现在以下四个方面。)."""
_MAINLY = re.compile(
    r"[，,：:](?:这?(?:(?:主要|突出)的?|具体|集中)(?:是|有|(?:表现|体现|反映)(?:在|为))|比如|例如|譬如)[，,：:]?$|[，,]如[：:]$"
)
_CHIEFLY = ("主要是", "主要有", "主要表现", "突出表现", "集中表现")
_BARE = re.compile(
    rf"(?:{SEEN}|不少|许多|一些|诸多|仍).*{NOUN}(?:[、和与及](?:风险|{NOUN}))*(?:和风险)?{TAIL}[。！；;]$|{REMAIN}{TAIL}[。！；;]$"
    rf"|存在的?{NOUN}(?:[、和与及]{NOUN})*，?(?:必须|要|应当?)?有(?:着|一个)?(?:清醒|清楚|足够)的?认识。$"
)
_OWNS = re.compile(r"(?:清醒|深刻)?(?:地)?(?:看到|认识到|意识到)[，,]")
_GENERAL = re.compile(rf"(?:还有|存在)(?:着)?(?:许多|不少|诸多|很多)[^，,]{{0,4}}{NOUN}")
_NEWLY = re.compile(rf"(?:新|老|一些|不少)[^，。]{{0,4}}{NOUN}")
"""问题 that a sentence tells of in its own words (一些老问题尚未根本解决。), before 主要是：."""
_LINE_LIMIT = 30  # characters of such a heading
ADMITTED_LEAST = 3
"""Words that admit something in a sentence that admits it all."""


def _may_head(sentence: Sentence) -> bool:
    """Whether a sentence stands as a heading does: alone without a final mark, or behind a number (（三）存在的问题。,
    （三）存在的问题：一是…)."""
    mark = final_mark(sentence.text)
    numbered = sentence.first and sentence.mark is not None
    return (sentence.alone and mark == "") or (numbered and (mark == "。" or sentence.text[-1] in "：:"))


def is_headed(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a heading announces the problems, which follow it without a lead-in (二、存在的主要问题)."""
    head = sentences[index]
    text = head.text
    return (
        _may_head(head)
        and len(text) <= _LINE_LIMIT
        and heading_role(text) is Role.PROBLEMS
        and index + 1 < stop
        and any(ADMITS.search(sentence.text) for sentence in sentences[index + 1 : min(index + 4, stop)])
        and not any(map(_only_leads_in, sentences[index + 1 : min(index + 3, stop)]))
    )


def _only_leads_in(sentence: Sentence) -> bool:
    """Whether a sentence below the heading of problems announces them, and is none itself: it ends in a colon, in a
    comma, where it was cut off from the first, or admits nothing but that there are some."""
    if sentence.mark is None and _ONLY_SEES.fullmatch(sentence.text) is not None:
        return True
    if sentence.mark is not None or not leads_in(sentence.text):
        return False
    said = says_them(sentence.text)
    return sentence.text[-1] in "：:，," or (said and all(map(NAMED.fullmatch, ADMITS.findall(sentence.text))))


_ONLY_SEES = re.compile("[^，。；：]{0,12}(?:还|仍|也)?(?:存在|面临)[^，。；：]{0,4}：")
"""What opens the list below such a heading and calls it nothing (工作中还存在：)."""


def _is_bare(text: str) -> bool:
    """Whether a sentence says no more than that there are problems: its end tells, and what stands not far before."""
    return _BARE.search(text, max(0, len(text) - _BARE_REACH)) is not None and _CAUSES.match(text) is None


_BARE_REACH = 300
_CAUSES = re.compile("(?:这(?:里面|其中|当中)?[，,]?(?:既[有是]|[固虽]然|与|主要[是由]|[是有][^，。]{0,8}原因)|究其)")
"""How it opens that says where a problem comes from (这既有客观原因，也有主观努力不够的问题。)."""


def is_lead_in(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    text = sentences[index].text
    if len(text) > 200 or is_listed(sentences[index]):
        return False
    if text[-1] in "：:" and _tells_of_work(text, sentences[index + 1 : min(index + 4, stop)]):
        return False
    return (
        (says_them(text) and _is_said(sentences, index, stop))
        or (names_them(text) and _are_admitted(sentences, index, stop))
        or (text[-1] in "：:" and _opens_admitting(sentences, index, stop))
        or (
            text[-1] == "。" and _MORE_OF.search(text) is None and laments(text)
            and not _recurs(sentences, index) and _are_told(sentences, index, stop)
        )
    )


def _recurs(sentences: Sequence[Sentence], index: int) -> bool:
    """Does a sentence open as another of its paragraph does (我们面对的是…。 我们面对的是…。), to say what was met?"""
    text, paragraph = sentences[index].text, sentences[index].paragraph
    near = sentences[max(0, index - _RECURS_WITHIN) : index + _RECURS_WITHIN + 1]
    return any(
        one is not sentences[index] and one.paragraph == paragraph and one.text[:_OPENING] == text[:_OPENING]
        for one in near
    )


_RECURS_WITHIN, _OPENING = 4, 5
"""Sentences on either side among which another may open so, and the characters that they open with."""


def _are_told(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether several sentences behind one that laments what is lacking all admit something, up to their answer or to a
    line of its own, and none of them bids to work."""
    behind = sentences[index + 1 : min(index + 1 + _TOLD_NEAR, stop)]
    if len(sentences[index].text) > _LAMENT_LIMIT:
        return False
    told = [*takewhile(lambda one: not is_answer(one.text) and not (one.alone and final_mark(one.text) == ""), behind)]
    words = [one.text[one.mark.end if one.mark is not None else 0 :] for one in told]
    return len(told) > 1 and all(
        each[-1] not in "：:" and ADMITS.search(each) and not IS_WORK.match(each) for each in words
    )


_ALL_ADMIT = 3
_TOLD_NEAR, _LAMENT_LIMIT = 3, 32
"""Sentences behind such a one that are looked at, and characters of it."""
_MORE_OF = re.compile("^(?:这(?!.{0,2}年)|其|该|上述|以上)|形势|今年|明年|新的一年")
"""What such a one says that tells more of what was admitted, or of what lies ahead."""


def _opens_admitting(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a sentence that ends in a colon says or admits something, and what semicolons part behind it, to the end
    of the list, all admits (工作中还存在：|…不够强；…较低；…)."""
    text = sentences[index].text
    before = sentences[index - 1].text if index else ""
    if IS_WORK.match(text) or TURNED_TO.search(text) or not owns_up(text, before):
        return False
    told = sentences[index + 1 : min(index + 1 + _TOLD_NEAR, stop)]
    return (
        len(told) > 1
        and told[0].text[-1] in "；;"
        and ADMITS.search(told[0].text) is not None
        and not any(one.first or IS_WORK.match(one.text) for one in told[:2])
        and sum(1 for one in told if ADMITS.search(one.text)) > 1
    )


def _are_admitted(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether what stands right behind a sentence that only names problems admits them, and is no work on them; behind
    a full stop, or no mark, only in a list."""
    behind = sentences[index + 1 : min(index + 4, stop)]
    told = [*takewhile(lambda sentence: not is_answer(sentence.text), behind)]
    listed = len(told) > 1 and all(one.mark is not None and one.mark.style in LIST for one in told[:2])
    cut = sentences[index].text[-1] in "有是为在于"  # 工作中的失误，主要是|思想不够解放；
    if not told or not (sentences[index].text[-1] in "：:" or listed or cut):
        return False
    words = [one.text[one.mark.end if one.mark is not None else 0 :] for one in told]
    admits = [ADMITS.search(each) is not None for each in words]
    work = sum(1 for each in words if IS_WORK.match(each))  # 抓落实不力 is none
    return admits[0] and 3 * sum(admits) >= 2 * len(admits) and 2 * work < len(words)


def _tells_of_work(text: str, following: Sequence[Sentence]) -> bool:
    """Whether the list behind a sentence that names problems tells of work on them (针对存在的问题：一是开展整治。), or
    of all of them that they are solved."""
    if len(following) < _WORK_LEAST or following[0].mark is None or following[0].mark.style not in LIST:
        return False
    if all(DID.match(words_of(one)) for one in following[:_WORK_LEAST]):
        return True  # 我们啃下了不少硬骨头：一是拆除了…；二是化解了…。
    turned = TURNED_TO.search(text) is not None and not any(ADMITS.search(one.text) for one in following)
    return turned or all(SOLVED.search(one.text) for one in following[:_WORK_LEAST])


_WORK_LEAST = 2


def _is_said(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a sentence that says that there are problems leads in to them."""
    text = sentences[index].text
    if _ANNOUNCES.search(text) or (text.endswith("方面。") and _IN_POINTS.search(text)):
        return True
    if text[-1] in "：:" and _opens_admissions(sentences, index + 1, stop) and TURNED_TO.search(text) is None:
        return True  # 去年的工作仍然存在一些问题，有些还比较突出：（一）…。（二）…。
    following = sentences[index + 1 : min(index + 4, stop)]
    admits = sum(1 for sentence in following if ADMITS.search(sentence.text))
    if SEES_BARE.search(text) or _MAINLY.search(text):
        return admits > 0
    if text[-1] in "：:" and CONTINUES.match(text, text.rfind("，") + 1) is not None:
        return admits > 0  # …工作中的不足，那就是：
    if _OWNS.search(text) and _GENERAL.search(text) and admits == len(following) == 3:
        return True
    said = _NEWLY.search(text) is not None and following and CONTINUES.fullmatch(following[0].text) is not None
    if said and admits:
        return True
    if text[-1] in "，,":  # it was cut off from the first
        told = [*takewhile(lambda sentence: not is_answer(sentence.text), following)]
        if len(told) > 1 and all(ADMITS.search(sentence.text) for sentence in told):
            return True
    if _is_bare(text) and any(CONTINUES.match(sentence.text) for sentence in following):
        return True
    if _SEES.search(text) and any(CONTINUES.match(sentence.text) for sentence in following[:1]):
        return True
    listed = any(s.mark is not None and s.mark.style is Style.SHI and s.mark.number == 1 for s in following)
    if _is_bare(text) and _SEES.search(text):
        if following and following[0].text.startswith(_CHIEFLY) and (
            len(ADMITS.findall(following[0].text)) >= ADMITTED_LEAST
        ):
            return True  # …还存在一些问题。主要是效益不够高，项目不够多，环境有待改善。对此，…
        return admits >= (1 if listed else min(2, len(following))) and len(following) > 0
    if admits == len(following) == _ALL_ADMIT and len(text) <= _LAMENT_LIMIT and _is_bare(text) and not (
        TURNED_TO.search(text) or any(IS_WORK.match(sentence.text) for sentence in following)
    ):
        return True  # 我们还有许多不如意的地方。
    if listed and admits == len(following) > 1 and _is_bare(text) and TURNED_TO.search(text) is None:
        return True  # …反映出发展中存在的突出问题。一是…
    return listed and admits >= 1 and (_SEES.search(text) is not None or "面临" in text)


def _opens_admissions(sentences: Sequence[Sentence], first: int, stop: int) -> bool:
    """Whether a list begins at ``first`` of which every item near admits something."""
    items = [one for one in sentences[first : min(first + 4, stop)] if one.mark is not None and one.mark.style in LIST]
    numbers = [one.mark.number for one in items if one.mark is not None]
    return numbers[:2] == [1, 2] and sentences[first] is items[0] and all(ADMITS.search(one.text) for one in items)


def is_announced(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    text = sentences[index].text
    if text[-1] in "：:":
        return _FACED.search(text) is not None and _all_admit(sentences, index + 1, stop)
    if len(text) > 60 or text[-1] not in "。！；;" or index + 1 >= stop:
        return False
    goes_on = CONTINUES.match(sentences[index + 1].text) is not None  # which hardly a sentence does
    return goes_on and not is_listed(sentences[index]) and _is_bare(text)


def _all_admit(sentences: Sequence[Sentence], first: int, stop: int) -> bool:
    """Whether several items in one paragraph, or in a list, admit something each, up to their answer."""
    behind = sentences[first : min(first + _ITEMS_SEEN, stop)]
    told = [*takewhile(lambda one: not is_answer(one.text) and (not one.first or one.mark is not None), behind)]
    words = [one.text[one.mark.end if one.mark is not None else 0 :] for one in told]
    return len(told) > 1 and all(ADMITS.search(each) and not IS_WORK.match(each) for each in words)


_ITEMS_SEEN = 5
_FACED = re.compile(
    rf"^(?:[^，。；：:]{{0,16}}[，,])?[^，。；：:]{{0,14}}(?:面临|存在|遇到)着?的[^，。；：:]{{0,10}}{NOUN}(?:[、和与及]{NOUN})*(?:主要|突出|集中|仍然|依然)?"
    "(?:是|有|(?:表现|体现|反映)(?:在|为))?(?:以下|下列)?[几一二三四五六七八九十]?个?(?:方面)?[：:]$"
)
"""How a lead-in in the plan says what is in the way (目前面临的突出问题是：)."""


def leads_further(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a sentence right after a stretch leads on to more (我们还认识到，政府工作中存在不少缺点和不足。)."""
    text = sentences[index].text
    if len(text) > 60 or sentences[index].last or index + 1 >= stop:
        return False
    bare = _is_bare(text) and _SEES.search(text) is not None
    return bare and ADMITS.search(sentences[index + 1].text) is not None


def leads_on(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the sentence still belongs to the lead-in."""
    text = sentences[index].text
    if (_ANNOUNCES.search(text) is not None and len(text) < 120) or CONTINUES.fullmatch(text) is not None:
        return True
    if worries(text) or (text[-1] in "：:" and sentences[index].mark is None and (laments(text) or goes_on(text))):
        return True  # 先说难处。当前，爬坡过坎的任务依然很重：…
    said = _is_bare(text) and _SEES.search(text) is not None
    return (said or OF_THEM.match(text) is not None) and (
        _mainly(sentences, index + 1) or _is_led_in(sentences, index + 1)
    )


def _mainly(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence goes on with what the problems mainly are."""
    return index < len(sentences) and CONTINUES.match(sentences[index].text) is not None


def _is_led_in(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence announces the list itself, behind one that only says that there are problems."""
    return index < len(sentences) and _ANNOUNCES.search(sentences[index].text) is not None and (
        leads_in(sentences[index].text)
    )


def is_listed(sentence: Sentence) -> bool:
    """Whether a sentence opens with a number or a dash: a lead-in may have a bullet before it, but is no such item."""
    return sentence.mark is not None and sentence.mark.style is not Style.BULLET
