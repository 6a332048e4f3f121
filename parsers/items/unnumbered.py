"""Livelihood projects without numbers: clauses, sentences or paragraphs, most often as many as are announced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..lines.candidates import final_mark
from ..lines.promised import DETAILS, PROJECT, PROJECTS
from ..lines.sentences import Sentence

__all__ = ["ITEM_LONGEST", "LEAST", "NEAR", "PROMISED", "ROUNDED_OFF", "in_paragraph", "in_paragraphs", "names"]

_NAMED = re.compile(rf"{PROJECT}(?:候选)?(?:项目)?(?:清单|计划)?[：:]?$")
_BIDDEN = re.compile("办(?:[好成]|实(?!事(?:项目|工程)))|[抓做]好|落实|实施|推进|保障|改善|加强")
LEAST = 3
NEAR, _OPENED = 3, 7
"""Sentences behind what announces a list among which it begins, and the end of its paragraph at most."""
ITEM_LONGEST = 15
"""Sentences that a project holds at most."""
_FUNDED = re.compile(
    "[^，。；0-9]{2,6}[0-9.]+[万亿]*元[^，。；]{0,8}(?:实施|推进|开展|用于)[^，。；]{2,20}(?:工程|行动|项目|计划)"
)
"""How a sentence opens that names a project with what it costs (筹措7亿元实施就业惠民工程)."""
_MANY, _WORD = 5, 2
"""Sentences at least that open alike, and the characters of the word that they open with."""
_NAME_LONGEST, _FEW_WORDS, _SHORT_ITEM = 16, 40, 150
_TITLE = re.compile(r"[^0-9，、；：。]{4,16}。")
PROMISED = re.compile(r"(?:办好|办实|抓好|实施好?|办理|推进|完成|做好)[^。]{0,12}$|[：:]$|切实|扎实|全力|集中")
"""What announces projects to come."""
ROUNDED_OFF = re.compile(
    r"我们|各位代表|(?:对|对于|围绕|抓好|办好)?(?:以上|上述|这些?)(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[件项个])?(?:重点)?(?:实事|项目|工程|民生|惠民|大事|好事)"
)
"""How a sentence opens that speaks of the projects as a whole."""
_TURNS = re.compile(rf"{ROUNDED_OFF.pattern}|同时|此外|另外|让我们|同志们")
"""The same, or of other things."""


def names(sentence: Sentence) -> bool:
    """Whether a line only names the projects (三、2031年民生实事项目), and bids to no work (办好民生实事)."""
    return sentence.alone and _NAMED.search(sentence.text) is not None and _BIDDEN.search(sentence.text) is None


def in_paragraph(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int) -> list[range]:
    """The items that follow a lead-in in its own paragraph: clauses parted by semicolons, behind a colon, its own or
    that of words that lead on (主要包括：), or as many as are announced; so many sentences, or so many titles with what
    they head; so many that open alike."""
    return _clauses(sentences, lead_in, stop, announced) or _titled(sentences, lead_in, stop, announced) or (
        _opened_alike(sentences, lead_in, stop, announced)
    )


def _clauses(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int) -> list[range]:
    details = lead_in + 1 < stop and DETAILS.fullmatch(sentences[lead_in + 1].text) is not None
    start = lead_in + 1 + details
    if announced >= LEAST:
        if beside := _so_many(sentences, start, stop, announced):
            return beside
        for begin in range(lead_in + 2, min(lead_in + 1 + NEAR, stop)):
            # 办好“十件实事”。预计投入资金116亿元。建设沼气10万户；解决…；…: as many clauses as are announced
            end = begin
            far = min(stop, begin + announced)
            while end < far and not sentences[end].first and sentences[end].text[-1] in "；;":
                end += 1
            if end < stop and not sentences[end].first and end + 1 - begin == announced:
                return [range(index, index + 1) for index in range(begin, end + 1)]
    items: list[range] = []
    for index in range(start, min(lead_in + 60, stop)):
        if sentences[index].first or (not items and sentences[index].mark is not None):
            break
        items.append(range(index, index + 1))
        if sentences[index].text[-1] not in "；;，、":
            break
    if len(items) == 1 and announced > 1:
        # As many sentences as are announced: that is why the colon ends one.
        behind = range(start, min(start + announced, stop))
        items = [range(index, index + 1) for index in behind]
        if len(items) < announced or any(sentences[index].first for index in behind):
            return []
        if sentences[start - 1].text[-1] not in "：:":
            return []
    sure = details or PROJECTS.search(sentences[lead_in].text) is not None or len(items) == announced
    return items if sure and len(items) >= LEAST else []


def _so_many(sentences: Sequence[Sentence], start: int, stop: int, announced: int) -> list[range]:
    """The sentences from ``start`` to the end of its paragraph, or to a word on all of them, where they are as many as
    are announced."""
    end = start + announced
    if end > stop or any(each.first for each in sentences[start + 1 : end]):
        return []
    over = end == stop or sentences[end].first or ROUNDED_OFF.match(sentences[end].text) is not None
    return [range(index, index + 1) for index in range(start, end)] if over and all(
        map(_is_short, sentences[start:end])
    ) else []


def _titled(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int) -> list[range]:
    """The stretches of the lead-in's own paragraph that each open with a short title, where there are as many as are
    announced (办好十件实事。提升供热质量。对100个小区的管网进行改造。缓解交通拥堵。…)."""
    if announced < LEAST or _TITLE.fullmatch(sentences[lead_in + 1].text) is None:
        return []
    titles: list[int] = []
    end = lead_in + 1
    while end < stop and not sentences[end].first and len(titles) <= announced:
        if _TITLE.fullmatch(sentences[end].text):
            titles.append(end)
        end += 1
    if len(titles) != announced:
        return []
    items = [range(left, right) for left, right in pairwise([*titles, end])]
    return items if min(map(len, items)) > 1 else []


def _opened_alike(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int) -> list[range]:
    """The sentences of the lead-in's own paragraph that open with the words of the first and name a project with its
    sum, where they are as many as are announced (筹措7亿元实施就业惠民工程，…。…。筹措280亿元实施社保惠民工程，…).

    Others may stand between."""
    first = sentences[lead_in + 1]
    if announced < _MANY or _FUNDED.match(first.text) is None:
        return []
    items: list[range] = []
    index = lead_in + 1
    stop = min(stop, index + announced * ITEM_LONGEST)
    while index < stop and not sentences[index].first and len(items) <= announced:
        if sentences[index].text.startswith(first.text[:_WORD]) and _FUNDED.match(sentences[index].text):
            items.append(range(index, index + 1))
        index += 1
    return items if len(items) == announced else []


def in_paragraphs(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int) -> list[range]:
    """The paragraphs without numbers behind a colon, a promise or below a heading, where there are as many as are
    announced; behind a colon, those that semicolons join; below a line that only names projects, those that each open
    with a short name."""
    start = lead_in + 1
    if sentences[lead_in].text[-1] not in "：:":
        while start < min(stop, lead_in + _OPENED) and not sentences[start].first:
            start += 1  # …办好15件民生实事。经代表票决产生。具体包括：
    opened = start <= stop and sentences[start - 1].text[-1] in "：:"
    joined = _joined(sentences, start, stop, announced) if opened else []
    if joined:
        return joined
    beside = _so_many(sentences, start, stop, announced) if announced >= LEAST else []
    if beside and sentences[start].mark is None and (opened or _joint(sentences, beside)):
        return beside  # 办好5件民生实事： and so many sentences in a paragraph below
    named = names(sentences[lead_in]) and (sentences[lead_in].mark is None or "实事" in sentences[lead_in].text)
    if not announced and (named or opened) and start < stop and sentences[start].first:
        return _named(sentences, start, stop) or _plain(sentences, start, stop)
    headed = _is_line(sentences[lead_in])
    told = not opened and not headed and sentences[lead_in].last
    promised = told and PROMISED.search(sentences[lead_in].text.rstrip("。")) is not None
    if announced < LEAST or start >= stop or not (opened or headed or promised):
        return []
    items: list[range] = []
    for index in range(start, min(start + announced * ITEM_LONGEST, stop)):
        if sentences[index].first:
            if len(items) == announced:
                break
            items.append(range(index, index + 1))
        elif not items:
            return []
        else:
            items[-1] = range(items[-1].start, index + 1)
    whole = len(items) == announced and len(items[-1]) <= max(map(len, items[:-1]))
    after = sentences[items[-1].stop] if whole and items[-1].stop < stop else None
    if headed and after is not None:  # another part follows, not more of the same
        whole = _is_line(after) or after.mark is not None or (whole and _told_apart(sentences, items, after))
    if whole and promised:
        # No colon says that they follow: they must be short, and what stands behind them something else.
        other = (
            after is None or after.mark is not None or ROUNDED_OFF.match(after.text) is not None
            or final_mark(after.text) != final_mark(sentences[items[-2].stop - 1].text)
        )
        whole = other and all(
            sentences[item.stop - 1].end - sentences[item.start].start < _SHORT_ITEM
            and ROUNDED_OFF.match(sentences[item.start].text) is None
            for item in items
        )
    sure = whole and all(
        sentences[item.start].mark is None and sentences[item.stop - 1].text[-1] not in "：:" for item in items
    )
    return items if sure else []


def _told_apart(sentences: Sequence[Sentence], items: Sequence[range], after: Sentence) -> bool:
    """Whether the items end where the speaker turns to other things: lines of one sentence each with the full stop that
    closes what semicolons join, before a word on all, on what else there is, or a longer paragraph; paragraphs that
    each open with a short name before one that does not."""
    if all(len(item) > 1 and _is_name(sentences[item.start]) for item in items):
        return not _is_name(after)
    if any(len(item) > 1 or not sentences[item.start].alone for item in items) or not _joint(sentences, items):
        return False
    marks = "".join(sentences[item.start].text[-1] for item in items).replace(";", "；")
    joined = marks[0] == marks[-2] == "；" and marks[-1] != "；"
    over = _TURNS.match(after.text) is not None or not after.alone or len(after.text) >= _FEW_WORDS
    return joined or over or final_mark(after.text) != final_mark(sentences[items[-1].start].text)


def _is_name(sentence: Sentence) -> bool:
    """Whether a sentence may be the short name of a project that opens its paragraph."""
    return not sentence.last and sentence.mark is None and len(sentence.text) <= _NAME_LONGEST


def _joint(sentences: Sequence[Sentence], items: Sequence[range]) -> bool:
    """Whether semicolons join the items, or each of them is a few words that tell a figure."""
    texts = [sentences[item.start].text for item in items]
    return all(text[-1] in "；;" for text in texts[:-1]) or all(
        len(text) < _FEW_WORDS and any(map(str.isdigit, text)) for text in texts
    )


def _joined(sentences: Sequence[Sentence], start: int, stop: int, announced: int) -> list[range]:
    """The lines from ``start`` on of which each but the last ends with a semicolon; no more than are announced."""
    items: list[range] = []
    for index in range(start, stop):
        if not sentences[index].alone or sentences[index].mark is not None:
            break
        items.append(range(index, index + 1))
        if sentences[index].text[-1] not in "；;" or len(items) == announced:
            break
    return items if len(items) >= LEAST and sentences[items[-1].start].text[-1] in "；;。" else []


def _named(sentences: Sequence[Sentence], start: int, stop: int) -> list[range]:
    """The paragraphs from ``start`` on that each open with a short name (医疗惠民。新建卫生室12个。)."""
    items: list[range] = []
    for index in range(start, stop):
        sentence = sentences[index]
        if not sentence.first:
            items[-1] = range(items[-1].start, index + 1)
        elif not _is_name(sentence) or ROUNDED_OFF.match(sentence.text):
            break
        else:
            items.append(range(index, index + 1))
        if sentence.last and sentence.text[-1] in "：:":
            return []  # what it leads in are the projects
    return items if len(items) >= LEAST else []


def _plain(sentences: Sequence[Sentence], start: int, stop: int) -> list[range]:
    """The short paragraphs of one sentence each from ``start`` on, where a heading or a word on all of them follows."""
    if start < stop and sentences[start].alone and _ANNOUNCING.search(sentences[start].text):
        start += 1  # 2031年民生实事 / 今年，全县将办好六件实事。
    end = start
    while end < stop and sentences[end].alone and sentences[end].mark is None and _is_short(sentences[end]) and (
        _TURNS.match(sentences[end].text) is None
    ):
        end += 1
    after = sentences[end] if end < stop else None
    over = after is None or after.mark is not None or _is_line(after) or _TURNS.match(after.text) is not None
    return [range(index, index + 1) for index in range(start, end)] if over and end - start >= LEAST else []


_ANNOUNCING = re.compile(
    rf"[0-9一二三四五六七八九十](?:[件项个][^，。；：0-9]{{0,12}}?{PROJECT}(?:项目)?|件[大好]?事?)[。：:]$"
)
"""How a line ends that says how many there are to be."""


def _is_short(sentence: Sentence) -> bool:
    """Whether a sentence may be a project: it ends like one, and speaks of no others."""
    text = sentence.text
    ended = text[-1] in "。；;" or (text[-1] not in "：:，," and any(map(str.isdigit, text)))
    return len(text) < _SHORT_ITEM and ended and ROUNDED_OFF.match(text) is None


def _is_line(sentence: Sentence) -> bool:
    """Whether a sentence has a line to itself and no mark at its end."""
    return sentence.alone and final_mark(sentence.text) == "" and sentence.text[-1] not in "：:"
