"""Problems admitted: where their stretch begins and ends, and which sentences make up each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from ..lines.admitting import ADMITS, CONTINUES, NOUN, SEES_BARE, leads_in, of_any, owned, works_on, worries
from ..lines.candidates import final_mark
from ..lines.marks import Style
from ..lines.sentences import Sentence
from .announcing import (
    ADMITTED_LEAST,
    is_announced,
    is_headed,
    is_lead_in,
    is_listed,
    leads_further,
    leads_on,
)
from .answering import ANSWERS, OVER, is_answer, is_saying, opens_outlook
from .lacking import IS_WORK, LIST, lack_behind
from .unannounced import unannounced

__all__ = ["Problems", "find", "is_head"]

_UNMET = re.compile(
    r"(?:目标|指标|任务|计划|预期|增速|增幅)[^，。；]{0,20}(?:未能?|没有?能?够?)(?:全部|如期|全面|完全|按期)?(?:实现|完成|达到|达标)"
    r"|(?:未能?|没有?能?够?)(?:全部|如期|全面|完全|按期)?(?:实现|完成|达到)[^，。；]{0,12}(?:目标|指标|任务|计划|预期)|未达(?:到)?预期"
)
"""What a goal is said to have come to that was not reached."""
_PARAGRAPHED = (Style.DASH, Style.BULLET, Style.PCN)
"""Styles whose items are paragraphs."""
_LEAD_LIMIT, _AND_SO_ON, _MAX_SENTENCES = 60, 4, 60
_HEADS_LEAST, _HEAD_LIMIT = 3, 20
"""Short heads that make a list of problems one of heads with their text, and characters of one."""
_ANSWERED_WITHIN = 8  # sentences between a problem and the answer to all


@dataclass(slots=True)
class Problems:
    """A stretch in which problems are admitted."""

    start: int
    """First sentence: the lead-in."""
    end: int
    """Sentence after the last one of the stretch."""
    items: list[range] = field(default_factory=list)
    """Sentences of each problem."""


def find(
    sentences: Sequence[Sentence],
    start: int = 0,
    end: int | None = None,
    *,
    plainly_from: int | None = None,
    targets_at: Sequence[int] = (),
    openly_to: int | None = None,
) -> list[Problems]:
    """Find the stretches that admit problems among sentences ``start`` to ``end``.

    From ``plainly_from`` on, where the plan is set out, only a stretch that is announced as a list is one. None goes on
    past the sentences that begin to set targets (``targets_at``). Up to ``openly_to`` any sentence may lead in.
    """
    stop = len(sentences) if end is None else end
    listed = _begun_in_list(sentences, stop) if start == 0 < stop else None
    found: list[Problems] = [listed] if listed is not None else []
    index = found[0].end if found else start
    while index < stop:
        headed = False
        if plainly_from is not None and index >= plainly_from:
            begins = is_announced(sentences, index, stop)
        else:
            begins = is_lead_in(sentences, index, stop) or (
                (openly_to is None or index < openly_to) and lack_behind(sentences, index, stop)
            )
            if not begins and found and index - found[-1].end <= 1 and not opens_outlook(sentences[index]):
                begins = leads_further(sentences, index, stop)
            headed = not begins and is_headed(sentences, index, stop)
        if begins or headed:
            bound = next((at for at in targets_at if at > index), stop)
            stretch = (_below if headed else _stretch)(sentences, index, min(bound, stop))
            if stretch.items:
                free = found[-1].end if found else start
                if index > free and not sentences[index].first and _fell_short(sentences[index - 1]):
                    stretch.start = index - 1
                    stretch.items.insert(0, range(index - 1, index))
                found.append(stretch)
                index = stretch.end
                continue
        index += 1
    if not found and start == 0:
        found = _begun_before(sentences, stop)
    if found:
        return found
    before = stop if plainly_from is None else min(plainly_from, stop)
    row = unannounced(sentences, start, before)
    if row is not None:
        return [Problems(row.start, row.stop, [range(index, index + 1) for index in row])]
    return _told(sentences, start, before)


def _begun_before(sentences: Sequence[Sentence], stop: int) -> list[Problems]:
    """The problems with which a fragment begins, up to their answer, behind a lead-in that was cut off."""
    if not stop or ADMITS.search(sentences[0].text) is None:
        return []
    end = next((index for index in range(min(stop, _MAX_SENTENCES)) if OVER.match(sentences[index].text)), 0)
    admitting = [ADMITS.search(sentence.text) is not None for sentence in sentences[:end]]
    if end < _BEGUN_LEAST or not all(admitting) or _NAMES_THEM.search(sentences[end].text) is None:
        return []
    marked = [index for index in range(1, end) if is_listed(sentences[index])]
    starts = [0, *marked] if marked else [*range(end)]
    return [Problems(0, end, [range(above, below) for above, below in pairwise([*starts, end])])]


def _begun_in_list(sentences: Sequence[Sentence], stop: int) -> Problems | None:
    """The problems of a list with which a fragment begins, whose heads admit them (一是农民增收难度加大。…二是…)."""
    first = sentences[0].mark
    if first is None or first.style not in LIST or first.style in (Style.DASH, Style.BULLET):
        return None
    starts = [0]
    index = 1
    while index < min(stop, _MAX_SENTENCES):
        sentence = sentences[index]
        mark = sentence.mark
        if mark is not None and mark.style is first.style and mark.number == first.number + len(starts):
            starts.append(index)
        elif sentence.first or is_answer(sentence.text) or mark is not None:
            break
        index += 1
    heads = [sentences[start].text[mark.end :] for start in starts if (mark := sentences[start].mark) is not None]
    admitting = sum(1 for head in heads if ADMITS.search(head))
    if len(heads) < _LISTED_LEAST or 4 * admitting < 3 * len(heads) or any(map(IS_WORK.match, heads)):
        return None
    return Problems(0, index, [range(above, below) for above, below in pairwise([*starts, index])])


_LISTED_LEAST = 3
_BEGUN_LEAST = 2
_NAMES_THEM = re.compile("^(?:对此|为此)|这些|上述|以上")
"""What the answer to problems calls them."""


def _fell_short(sentence: Sentence) -> bool:
    """Whether a sentence right before the lead-in admits that goals were not reached (原定…的目标未能实现。)."""
    text = sentence.text
    short = sentence.mark is None and text[-1] == "。" and ("未" in text or "没" in text)
    return short and _UNMET.search(text) is not None


def _told(sentences: Sequence[Sentence], start: int, stop: int) -> list[Problems]:
    """The sentence that admits all in one where nothing is listed (我们清醒看到，还存在总量偏小、短板较多等问题。)."""
    for index in range(start, stop):
        text = sentences[index].text
        if len(text) < _TOLD_LEAST:
            continue
        if _KNOWN.search(text) is None and (IS_WORK.match(text) or not owned(text) or works_on(text)):
            continue
        if len(ADMITS.findall(text)) < ADMITTED_LEAST:
            continue
        after = sentences[index + 1].text if index + 1 < len(sentences) else ""
        answered = ANSWERS.match(after) is not None or (is_answer(after) and _FACES.search(after) is not None)
        if answered or _TOLD.search(text) is not None:
            return [Problems(index, index + 1, [range(index, index + 1)])]
    return []


_TOLD_LEAST = 30
_FACES = re.compile("困难|问题|不足|短板|差距|挑战|矛盾|忧患|正视|重视|改进")
"""What an answer to problems speaks of (我们将直面问题，认真加以解决。)."""
_KNOWN = re.compile(
    r"等(?:问题|矛盾|困难)(?:依然|仍然|仍|还)|(?:困难|问题|制约|矛盾|压力|短板|差距)(?:依[然旧]|仍然|仍|还)[^，。]{0,2}(?:明显|突出|较?多|不少|[较很]大)|存在着?(?:不少|许多|一些)|清醒|清楚|看到|认识到|意识到|深[知感]|正视|应当指出|必须指出"
)
_TOLD = re.compile(
    rf"(?:存在|面临|还有|仍有)[^。；]{{8,}}等[^，。；、]{{0,8}}(?:{NOUN})"
    rf"|(?:存在|面临)着?(?:不少|许多|一些)[^，。；、]{{0,6}}(?:{NOUN})[，,](?:最|主要|比较)?(?:突出|主要)的?是"
    rf"|(?:{NOUN})[，,](?:主要|突出|集中)的?(?:是|有|(?:表现|体现|反映)(?:在|为))[^。；]{{12,300}}。$"
    rf"|等[^，。；、]{{0,4}}(?:{NOUN})(?:依[然旧]|仍然|仍|还|比较|较为)[^。；]*(?:解决|重视|改进|克服)。$"
    rf"|等[^，。；、]{{0,4}}(?:{NOUN})[^，。；、]{{0,4}}(?:存在|突出|不容忽视|不可忽视|明显|凸显|没有[^，。；、]{{0,4}}解决|未[^，。；、]{{0,4}}解决)。$"
)


def _below(sentences: Sequence[Sentence], head: int, stop: int) -> Problems:
    """The problems between a heading that announces them and the next of its kind: in a list, or one a paragraph."""
    own = sentences[head].mark
    end = head + 1
    while end < min(stop, head + _MAX_SENTENCES):
        sentence = sentences[end]
        mark = sentence.mark
        # Below a line without a number a part's number is that of the next part, not of a problem.
        least = own.style if own is not None else Style.CN
        over = mark.style <= least if mark is not None else sentence.alone
        if over and final_mark(sentence.text) == "":
            break
        end += 1
    first = sentences[head + 1].mark
    if first is not None and first.style in LIST:
        stretch = _stretch(sentences, head, end, headed=True)
        stretch.start = head + 1
        return stretch
    end = next((index for index in range(head + 1, end) if is_answer(sentences[index].text)), end)
    begins = head + 1
    near = range(begins, min(begins + _LEADS_MOST + 1, end))
    listed = next((index for index in near if is_listed(sentences[index])), 0)
    if listed:
        # 同兄弟县市相比，我们要有清醒的头脑：一是…。二是…。
        stretch = _stretch(sentences, listed - 1, end, headed=True)
        stretch.start = head + 1
        return stretch
    joined = next((index for index in near if sentences[index].text[-1] in "；;"), 0)
    if joined > begins and not any(sentences[index].first for index in range(begins + 1, joined + 1)):
        begins = joined  # 换个角度讲，发展的质量还不高。产业层次低；财力薄弱。
    while end - begins > 1 and begins <= head + _LEADS_MOST and _says_no_more(sentences[begins].text):
        begins += 1
    told = range(begins, end)
    stretch = Problems(head + 1, end)
    if 2 * sum(1 for index in told if ADMITS.search(sentences[index].text)) < len(told):
        return stretch
    opening = [index for index in told if sentences[index].first]
    starts = opening if len(opening) >= _HEADS_LEAST else [*told]
    stretch.items = [range(above, below) for above, below in pairwise([*starts, end])]
    return stretch


_LEADS_MOST = 2
"""Sentences below a heading of problems that only lead in to them."""


def _says_no_more(text: str) -> bool:
    """Does a sentence below a heading say no more than that there are problems?"""
    clauses = text[:-1].split("，")
    return worries(text) or text[-1] in "：:" or (
        of_any(clauses[-1]) and all(of_any(each) or owned(each) for each in clauses[:-1])
    )


def _stretch(sentences: Sequence[Sentence], start: int, stop: int, *, headed: bool = False) -> Problems:
    """The problems behind the lead-in ``start``; all that follows below a heading of their own (``headed``)."""
    limit = min(stop, start + _MAX_SENTENCES)
    first = start + 1
    while first < limit and leads_on(sentences, first):
        first += 1
    foremost = first < limit and _gone_into(sentences, first, limit)
    listed = next((index for index in range(first, min(first + 3, limit)) if _opens_list(sentences[index])), first)
    if not foremost and all(not each.first and len(each.text) < _LEAD_LIMIT for each in sentences[first:listed]):
        first = listed
    stretch = Problems(start, first)
    style = None
    if first < limit:
        mark = sentences[first].mark
        style = mark.style if mark is not None and mark.style in LIST else None
    index = first
    while index < limit:
        sentence = sentences[index]
        paragraphed = style in _PARAGRAPHED and (not stretch.items or sentences[stretch.items[-1].start].first)
        if is_answer(sentence.text) and (sentence.first or not paragraphed or ANSWERS.match(sentence.text)) and not (
            # 三是…的问题。因此要继续探索。四是…的问题。: it answers that one.
            style is not None and _next_is_near(sentences, index, limit, style, len(stretch.items) + 1)
        ):
            break
        if stretch.items and (is_saying(sentences, index, limit) or opens_outlook(sentence) or _is_line(sentence)):
            break
        if stretch.items and (
            SEES_BARE.search(sentence.text) or (sentence.first and leads_further(sentences, index, stop))
        ):
            break
        if stretch.items and style is None and sentence.text[-1] in "：:":
            if leads_in(sentence.text):
                break  # 同时，还面临一些难题，主要是：
            if CONTINUES.fullmatch(sentence.text):
                return Problems(start, (told := _stretch(sentences, index, stop)).end, told.items)
        if style is not None:
            besides = _BESIDES.match(sentence.text) is not None and ADMITS.search(sentence.text) is not None
            if _is_item(sentence, style) or (stretch.items and besides):
                stretch.items.append(range(index, index + 1))
            elif stretch.items and (not sentence.first or style in (Style.DASH, Style.PCN, Style.NUM, Style.DI)):
                if sentence.first and not headed and not ADMITS.search(sentence.text):
                    break
                stretch.items[-1] = range(stretch.items[-1].start, index + 1)
            elif sentence.first and ADMITS.search(sentence.text) and re.match(r"同时|此外|另外|还有", sentence.text):
                stretch.items.append(range(index, index + 1))
            else:
                break
        elif stretch.items and sentence.text.startswith("等等") and len(sentence.text) <= _AND_SO_ON:
            stretch.items[-1] = range(stretch.items[-1].start, index + 1)
        elif foremost and stretch.items and not sentence.first:
            foremost = _ELSE.match(sentence.text) is None
            if foremost:
                stretch.items[-1] = range(stretch.items[-1].start, index + 1)
        else:
            before = sentences[index - 1].text[-1]
            parted = before in "；;" or (before == "，" and sentence.text.startswith("有的"))
            parted = parted and bool(stretch.items)
            parted = parted or _between(sentences, index, limit) or _enclosed(sentences, index, limit)
            if index == first and sentence.text[-1] in "；;" and sentences[start].text[-1] in "：:":
                parted = parted or any(ADMITS.search(one.text) for one in sentences[index + 1 : min(index + 3, limit)])
            if not parted and not ADMITS.search(sentence.text) and (sentence.first or index > first + 1):
                if not stretch.items or sentence.first:
                    break
                stretch.items[-1] = range(stretch.items[-1].start, index + 1)
            else:
                stretch.items.append(range(index, index + 1))
        index += 1
    stretch.end = index
    lead = sentences[start].text
    if stretch.items and style is None and lead[-1] in "；;" and len(ADMITS.findall(lead)) >= _BEGUN_LEAST:
        # 我们深知，…没有根本改变，脱贫任务艰巨；…: the first stands in the sentence that leads in
        stretch.items.insert(0, range(start, start + 1))
    if style is None:
        _grouped(sentences, stretch)
    return stretch


def _grouped(sentences: Sequence[Sentence], stretch: Problems) -> None:
    """Put the text behind short heads to them, in place (经济回升基础仍不牢固。尽管…), where each problem has one.

    Where they fill several paragraphs, most of them of several sentences or some of one, each of these is a problem.
    """
    opening = [span.start for span in stretch.items if sentences[span.start].first]
    if len(opening) >= _HEADS_LEAST and opening[0] == stretch.items[0].start:
        each = [range(above, below) for above, below in pairwise([*opening, stretch.items[-1].stop])]
        several = sum(1 for span in each if len(span) > 1)
        # A paragraph that is one problem says that the others are, too.
        if 2 * several > len(each) or (several < len(each) and max(map(len, each)) <= _GONE_INTO):
            stretch.items = each
            return
    singles = [span.start for span in stretch.items if len(span) == 1]
    if not stretch.items or len(singles) < len(stretch.items):
        return
    marks = "。" + "".join(sentences[index].text[-1] for index in singles).replace(";", "；")
    # 总量不大，后劲不足。产业层次低；服务业弱。…: a sentence, and what semicolons join behind it.
    heads = [index for place, index in enumerate(singles) if marks.startswith("。。；", place)]
    heads = heads if len(heads) >= _HEADS_LEAST else [i for i in singles if is_head(sentences[i].text)]
    spaced = all(below - above > 1 for above, below in pairwise([*heads, stretch.items[-1].stop]))
    if len(heads) < _HEADS_LEAST or heads[0] != singles[0] or not spaced:
        return
    stretch.items = [range(above, below) for above, below in pairwise([*heads, stretch.items[-1].stop])]


_GONE_INTO = 3
"""Sentences of a paragraph that is one of several problems, where it is not most of them that are gone into."""


def is_head(text: str) -> bool:
    """Is it a short sentence that names a problem, which others may go into?"""
    return len(text) <= _HEAD_LIMIT and "，" not in text and text[-1] == "。" and ADMITS.search(text) is not None


def _between(sentences: Sequence[Sentence], index: int, limit: int) -> bool:
    """Whether a sentence without a word that admits stands as one more problem between two that do."""
    sentence = sentences[index]
    if sentence.first or sentence.last or index + 1 >= limit or _LEANS.match(sentence.text):
        return False
    before, after = sentences[index - 1].text, sentences[index + 1].text
    return len(sentence.text) <= _LEAD_LIMIT and bool(ADMITS.search(before) and ADMITS.search(after))


def _enclosed(sentences: Sequence[Sentence], index: int, limit: int) -> bool:
    """Whether a paragraph opens between problems and what answers all of them (我们一定高度重视…)."""
    if not sentences[index].first or sentences[index].mark is not None:
        return False
    admits = False
    for sentence in sentences[index + 1 : min(index + _ANSWERED_WITHIN, limit)]:
        if is_answer(sentence.text):
            return admits
        admits = admits or ADMITS.search(sentence.text) is not None
    return False


def _gone_into(sentences: Sequence[Sentence], index: int, limit: int) -> bool:
    """Whether a problem is gone into before the speaker turns to others: 突出的问题是…。… 除…外，还有…。"""
    if _FOREMOST.match(sentences[index].text) is None:
        return False
    paragraph = sentences[index].paragraph
    return any(s.paragraph == paragraph and _ELSE.match(s.text) for s in sentences[index + 1 : limit])


_FOREMOST = re.compile(r"(?:最|比较)?突出的(?:问题)?是|最(?:大|主要)的(?:问题|困难)是")
"""How a problem opens that is gone into."""
_ELSE = re.compile(r"除[^，。]{1,12}外，")
"""How the speaker turns from it to others."""
_BESIDES = re.compile(r"(?:此外|另外)[，,]")
"""How one more problem opens behind the last of a list."""
_LEANS = re.compile(r"这|其|它|他们|上述|由于|因为|虽然|尽管|特别是|尤其|例如|比如|如|只有|但|而且|同时|既|要")
"""How a sentence opens that says more of the problem before it."""


def _is_line(sentence: Sentence) -> bool:
    """Whether a short line without a mark at its end heads something else."""
    line = sentence.alone and sentence.mark is None and final_mark(sentence.text) == ""
    return line and len(sentence.text) <= _LINE_LIMIT and ADMITS.search(sentence.text) is None


_LINE_LIMIT = 30


def _opens_list(sentence: Sentence) -> bool:
    mark = sentence.mark
    return mark is not None and mark.style is Style.SHI and mark.number == 1


def _next_is_near(sentences: Sequence[Sentence], index: int, limit: int, style: Style, number: int) -> bool:
    """Whether the list goes on right behind a sentence of its paragraph, with the number that is due."""
    near = takewhile(lambda each: not each.first, sentences[index + 1 : min(index + 1 + _NEXT, limit)])
    return any(_is_item(each, style) and each.mark is not None and each.mark.number == number for each in near)


_NEXT = 3


def _is_item(sentence: Sentence, style: Style) -> bool:
    return sentence.mark is not None and sentence.mark.style is style
