"""What all admits something: the list, row or paragraphs behind a sentence, told by what each of them says.

A sentence that leads in to problems may word it in any way; what it leads in to are clauses of lack, all alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..lines.admitting import ADMITS, TAIL, laments, of_any, owned, owns_up
from ..lines.candidates import final_mark
from ..lines.marks import Style
from ..lines.sentences import Sentence
from ..lines.tenses import tense
from .answering import is_answer, opens_outlook

__all__ = ["DID", "IS_WORK", "LIST", "SOLVED", "TURNED_TO", "lack_behind", "words_of"]

LIST = (Style.SHI, Style.NUM, Style.PNUM, Style.CIRCLED, Style.DI, Style.PCN, Style.DASH, Style.BULLET)
"""Styles of the items of a list."""
DID = re.compile("[一-鿿]{2,3}了(?![，。；])")
"""How it opens that says what was done (拆除了违法建筑3.2万平方米)."""
SOLVED = re.compile(
    "(?<![未没])(?:得到|有效|基本|全面|全部|逐步|成功|妥善|圆满|彻底)(?:了|有效|妥善|根本|全面|明显|初步)?"
    "(?:解决|缓解|改善|化解|破解|整治|治理|扭转|遏制)[。；;]$"
)
"""How it ends what a problem has come to."""
IS_WORK = re.compile(
    "(?:要(?![素点害])|将|我们(?![有的还也对仍面]|自身|一些|部分|少数|个别|工作|干部|政府)|着力|全力|努力|切实|坚持|坚决|大力|加[快强大]|推[进动]|深化|解决|破解|化解|攻克|补[齐上]|缩小|防范"
    "|围绕|针对|抓(?!工作|落实|[而得])|做(?!工作|事)|完善|强化|聚焦|突破|克服)"
)
"""How work opens on what is admitted (一是着力解决…不足的问题)."""
TURNED_TO = re.compile(
    "(?<![未没待需须])(?<!没有)(?<!需要)(?<!没有得到)(?<!未得到)(?<!没有根本)(?<!未根本)解决"
    "|破解|整[治改]|治理|针对|围绕|化解|聚焦|克服|攻克|排查|应对|纠正"
)
"""What is done about problems that a sentence names."""
_NO_LEAD = re.compile(
    "(?:措施|举措|做法|办法|任务|重点|原因|成[效绩就]|体会|经验|要求|目标|思路|原则)(?:主要)?[是为有]?[：:。]$"
    "|(?<![未没])(?<!没有)(?:开展|实施|推进|做好|抓好|完成|落实|把握|坚持|加强|实现)[^，。；]{0,12}[：:。]$"
)
"""How it ends that leads in to something else."""
_TAILED = re.compile(f"{TAIL}[。：:，,]$")
_SEEN_MOST, _LONGEST = 8, 160
"""Sentences of such a row that are looked at, and characters of one."""
_LEAST, _FEW = 3, 2
"""Sentences of lack behind one that owns up to nothing, or behind one that does."""
_LEAD_LONGEST = 120


def words_of(sentence: Sentence) -> str:
    """The words of a sentence behind its number."""
    return sentence.text[sentence.mark.end :] if sentence.mark is not None else sentence.text


def lack_behind(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a sentence that speaks of no work stands before a list, a row or paragraphs that all admit something."""
    lead, mark = sentences[index].text, sentences[index].mark
    if len(lead) > _LEAD_LONGEST or lead[-1] not in "：:。，," or index + 1 >= stop or index == 0:
        return False
    stopped = lead[-1] not in "：:"
    if stopped and (len(lead) > _SAID_LONGEST or _FIGURE.search(lead)):
        return False
    if mark is not None and mark.style is not Style.BULLET:
        return False  # （二）差距和不足。 heads them
    work = IS_WORK.match(lead.removeprefix("我们"))
    if work is not None and not (work.group() == "要" and owned(lead)):  # 我们要有清醒的头脑
        return False
    tail = _TAILED.search(lead)
    if TURNED_TO.search(lead, 0, tail.start() if tail is not None else len(lead)) or _NO_LEAD.search(lead):
        return False
    owning = not stopped or laments(lead) or owned(lead)
    if not owning and ADMITS.search(lead) is None:
        return False
    told = [*_told(sentences, index + 1, stop)]
    lacking = [lacks(words) for words in map(words_of, told)]
    if not owning and not (_is_list(told) and all(lacking)) and not _answered(sentences, index, stop):
        return False
    listed = bool(told) and (told[0].mark is not None or told[0].text[-1] in "；;")
    if len(told) == 1 and told[0].mark is None:
        # 我们深切地感到：总量不大，后劲不足，环境不优。
        clauses = words_of(told[0])[:-1].split("，")
        return len(clauses) >= _LEAST and all(lacking) and all(lacks(f"{each}。") for each in clauses) and (
            of_any(lead[:-1].split("，")[-1]) or laments(lead) or owned(lead)
        )
    if any(map(_tells_other, map(words_of, told))):
        return False
    if not listed:
        # Sentences one behind the other: each of them must, to the end, or most behind a colon.
        plain = all(len(one.text) <= _PLAIN and tense(one.text) >= 0 for one in told)
        most = not stopped and lacking[:1] == [True] and 3 * sum(lacking) >= 2 * len(lacking)
        return len(told) >= _LEAST and (most or (all(lacking) and plain))
    owns = owns_up(lead, sentences[index - 1].text)
    if not owns and (stopped or mark is not None):
        return False
    if owns and not stopped:
        return len(told) >= _FEW and 2 * sum(lacking) >= len(lacking)
    return len(told) >= (_FEW if owns else _LEAST) and any(lacking[:2]) and 3 * sum(lacking) >= 2 * len(lacking)


def _tells_other(words: str) -> bool:
    """Do words tell of work, or of what was done, and of nothing that is lacking at the end?"""
    if IS_WORK.match(words) or SOLVED.search(words) or DID.match(words) or _EASES.match(words):
        return True
    done = tense(words) > 0 or _WORKED.match(words) is not None
    return done and ADMITS.search(words, len(words) // 2) is None


_EASES = re.compile("缓解|消[除化]|扭转|遏制|清[理欠退]|淘汰|取缔|查处|关[停闭]|拆除|减[免轻]")
_WORKED = re.compile(
    "打通|盘活|新[建增]|改[造建]|建[成设立]|完成|追回|压[减缩]|降低|增加|扩大|提[升高]|帮[助扶]|组织|开展|实施|落实|兑[现付]|争取|筹[措集]"
    "|引进|培育|摸清|修[建复]|安置|救助|发放|投入|投放|办[理好成]|开[工通展]|启动|出台|设立"
)
"""How it opens that says what was done: about what is amiss whatever its end, or about other things."""


def _is_list(told: Sequence[Sentence]) -> bool:
    return len(told) >= _LEAST and told[0].mark is not None


def _answered(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether an answer follows what stands in the paragraph behind a sentence, or in those of the list behind it."""
    for sentence in sentences[index + 1 : min(index + 1 + _ANSWER_NEAR, stop)]:
        if is_answer(sentence.text):
            return True
        if sentence.alone and final_mark(sentence.text) == "":
            return False
    return False


_ANSWER_NEAR = 20
_SAID_LONGEST, _PLAIN = 60, 80
"""Characters of a lead-in without a colon, and of a sentence behind it in no list."""
_FIGURE = re.compile("[0-9][0-9.]*[%万亿]")


def lacks(words: str) -> bool:
    """Do words admit something, and tell neither of work nor of what a problem came to?"""
    return (
        len(words) <= _LONGEST and ADMITS.search(words) is not None and IS_WORK.match(words) is None
        and SOLVED.search(words) is None and DID.match(words) is None
        and not (tense(words) > 0 and ADMITS.search(words, len(words) // 2) is None)
    )


def _told(sentences: Sequence[Sentence], first: int, stop: int) -> Iterator[Sentence]:
    """What may be the problems from ``first`` on: the items of a list, the paragraphs or the sentences of one."""
    opening = sentences[first]
    style = opening.mark.style if opening.mark is not None else None
    if style is not None and style not in LIST:
        return
    for index in range(first, min(first + _SEEN_MOST, stop)):
        sentence = sentences[index]
        if is_answer(sentence.text) or opens_outlook(sentence) or (sentence.alone and final_mark(sentence.text) == ""):
            return
        if style is not None:
            if sentence.mark is not None and sentence.mark.style is not style:
                return
            if sentence.mark is None and sentence.first:
                return
            if sentence.mark is not None:
                yield sentence
        elif sentence.mark is not None or (sentence.first and not opening.first):
            return
        elif sentence.first or not opening.first:
            yield sentence
