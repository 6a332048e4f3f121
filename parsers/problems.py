"""Problems admitted: where their stretch begins and ends, and which sentences make up each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .marks import Style
from .sentences import Sentence, split

__all__ = ["Problems", "find", "part_lead_ins"]

_NOUN = r"(?:困难|问题|挑战|不足|差距|短板|薄弱环节|矛盾|缺点|隐患)"
_SEEN = r"(?:清醒|看到|认识到|意识到|面临|存在|还有|遇到|不容忽视|正视|必须指出|应当指出|坦诚|忧患)"
_LEAD_IN = re.compile(rf"{_SEEN}.*{_NOUN}|{_NOUN}.*(?:存在|突出|不少)")
_SEES = re.compile(
    r"清醒|看到|认识到|正视|不容忽视|应当指出|必须指出|(?:工作|发展|运行|生活).{0,12}(?:还|仍|也"
    r"|依然).{0,4}(?:存在|面临|有)"
)
_ANNOUNCES = re.compile(
    rf"(?:主要(?:是|有|表现|体现)|突出(?:表现|体现)|表现(?:在|为)|如下|集中(?:表现|体现)"
    rf"|{_NOUN}(?:[、和与及]{_NOUN})*)(?:[是为在有])?[：:]$"
)
_BARE = re.compile(rf"(?:{_SEEN}|不少|许多|一些|诸多|仍).*{_NOUN}(?:[、和与及](?:风险|{_NOUN}))*(?:和风险)?[。！；;]$")
_COLON = re.compile(
    rf"^[^：:]{{4,160}}?(?:{_NOUN}|主要(?:是|有|表现(?:在|为)?)|突出表现(?:在|为)|差距|表现(?:在|为)"
    rf"|认识到|看到)[是为在有]?[：:](?=.)"
)
_CONTINUES = re.compile(r"(?:主要|突出|具体|集中)?(?:是|有|表现(?:在|为)|体现(?:在|为))[：:]")
_OVER = re.compile(
    r"^(?:对此|对(?:于)?(?:这些|上述|以上)|针对(?:这些|上述|以上|存在|这种|此)|为此|这些(?:困难|问题|矛盾|不足)"
    r"|以上(?:这些)?(?:困难|问题)|上述(?:困难|问题)"
    r"|我们(?:一定|将|要|必须|有信心|决心)|面对(?:这些|困难|问题|挑战)|正视|解决(?:这些|上述)|所有这些"
    r"|(?:党中央|国务院|我们|市委|县委|省委).{0,10}对(?:这些|此)|我们[决绝]不能"
    r"|各位代表|在今后|今后|为了|因此|必须|下一步|行百里)"
)
_ADMITS = re.compile(
    r"不够|不足|不强|不高|不平衡|不充分|不协调|不适应|不到位|不完善|不合理|不牢|不优|不稳|不健全|不担当"
    r"|不作为|不明显|较[大低弱差慢多重小]|偏[弱低小少高重大慢]|有待|亟待|亟需|仍需|还需|需要|尚未|还没有"
    r"|没有(?:得到)?根本|薄弱|滞后"
    r"|困难|问题|压力|矛盾|短板|差距|突出|制约|下降|下滑|严峻|艰巨|脆弱|隐患|风险|欠缺|缺乏|缺少|短缺"
    r"|未能|未达|不少|依然|仍然|形式主义|官僚主义|落后|难度|瓶颈|过[快多大高]|严重|低下|缓慢|繁重|紧张"
    r"|加剧|恶化|流失|失衡|不理想|不满意|不适当|疲软|乏力|低迷|脱节|不及预期|没有完成|浪费|腐败|欠账|掣肘"
    r"|堵点|痛点|卡点|任重道远|硬骨头|仍处于|时有发生|有的地方|意见较[多大]|没有得到|违规|违法|不好"
)
_LIST = (Style.SHI, Style.NUM, Style.PNUM, Style.CIRCLED, Style.DI, Style.PCN, Style.DASH, Style.BULLET)
_PARAGRAPHED = (Style.DASH, Style.BULLET, Style.PCN)
"""Styles whose items are paragraphs."""
_OWNS = re.compile(r"(?:清醒|深刻)?(?:地)?(?:看到|认识到|意识到)[，,]")
_GENERAL = re.compile(rf"(?:还有|存在)(?:着)?(?:许多|不少|诸多|很多)[^，,]{{0,4}}{_NOUN}")
_LEAD_LIMIT = 60
_MAX_SENTENCES = 60


@dataclass(slots=True)
class Problems:
    """A stretch in which problems are admitted."""

    start: int
    """First sentence: the lead-in."""
    end: int
    """Sentence after the last one of the stretch."""
    items: list[range] = field(default_factory=list)
    """Sentences of each problem."""


def part_lead_ins(text: str, sentences: list[Sentence]) -> list[Sentence]:
    """Split sentences whose colon announces an unnumbered list of problems: the lead-in stands alone."""
    result: list[Sentence] = []
    for sentence in sentences:
        words = sentence.text
        colon = None
        if "：" in words or ":" in words:
            colon = _COLON.match(words)
            if colon is not None and not _LEAD_IN.search(words[: colon.end()]):
                colon = None
            elif colon is None and result and _LEAD_IN.search(result[-1].text):
                colon = _CONTINUES.match(words)
        if colon is None or colon.end() >= len(words):
            result.append(sentence)
            continue
        cut = sentence.start + colon.end()
        for span in ((sentence.start, cut), (cut, sentence.end)):
            piece = split(text, [span])
            for part in piece:
                part.paragraph = sentence.paragraph
                part.first = part.last = False
            result.extend(piece)
        result[-1].last = sentence.last
        first = next(part for part in reversed(result) if part.start == sentence.start)
        first.first = sentence.first
    return result


def find(
    sentences: Sequence[Sentence], start: int = 0, end: int | None = None, *, plainly_from: int | None = None
) -> list[Problems]:
    """Find the stretches that admit problems among sentences ``start`` to ``end``.

    From ``plainly_from`` on, where the plan is set out, only a stretch that is announced as a list is one.
    """
    stop = len(sentences) if end is None else end
    found: list[Problems] = []
    index = start
    while index < stop:
        if plainly_from is not None and index >= plainly_from:
            begins = _announced(sentences, index, stop)
        else:
            begins = _begins(sentences, index, stop)
            if not begins and found and index - found[-1].end <= 1:
                begins = _goes_on(sentences, index, stop)
        if begins:
            stretch = _stretch(sentences, index, stop)
            if stretch.items:
                found.append(stretch)
                index = stretch.end
                continue
        index += 1
    return found


def _begins(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    text = sentences[index].text
    if len(text) > 200 or not _LEAD_IN.search(text) or sentences[index].mark is not None:
        return False
    if _ANNOUNCES.search(text):
        return True
    if _is_first(sentences, index, stop):
        return True
    following = sentences[index + 1 : min(index + 4, stop)]
    admits = sum(1 for sentence in following if _ADMITS.search(sentence.text))
    if _OWNS.search(text) and _GENERAL.search(text) and admits == len(following) == 3:
        return True
    if _BARE.search(text) and any(_CONTINUES.match(sentence.text) for sentence in following):
        return True
    if _SEES.search(text) and any(_CONTINUES.match(sentence.text) for sentence in following[:1]):
        return True
    if _BARE.search(text) and _SEES.search(text):
        return admits >= min(2, len(following)) and len(following) > 0
    listed = any(s.mark is not None and s.mark.style is Style.SHI and s.mark.number == 1 for s in following)
    return listed and admits >= 1 and (_SEES.search(text) is not None or "面临" in text)


def _announced(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    text = sentences[index].text
    following = sentences[index + 1 : min(index + 2, stop)]
    return (
        len(text) <= 60
        and sentences[index].mark is None
        and _BARE.search(text) is not None
        and any(_CONTINUES.match(sentence.text) for sentence in following)
    )


def _goes_on(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a sentence right after a stretch leads on to more (我们还认识到，政府工作中存在不少缺点和不足。)."""
    text = sentences[index].text
    if len(text) > 60 or sentences[index].last or index + 1 >= stop:
        return False
    bare = _BARE.search(text) is not None and _SEES.search(text) is not None
    return bare and _ADMITS.search(sentences[index + 1].text) is not None


def _is_first(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a sentence sees a problem and is itself the first of a series in its paragraph (我们清醒认识到，…)."""
    text = sentences[index].text
    if not _OWNS.search(text) or _BARE.search(text) or _GENERAL.search(text) or len(_ADMITS.findall(text)) < 2:
        return False
    following = sentences[index + 1 : min(index + 4, stop)]
    return len(following) == 3 and all(not s.first and s.mark is None and _ADMITS.search(s.text) for s in following)


def _stretch(sentences: Sequence[Sentence], start: int, stop: int) -> Problems:
    limit = min(stop, start + _MAX_SENTENCES)
    first = start if _is_first(sentences, start, stop) else start + 1
    while first < limit and _leads_on(sentences, first):
        first += 1
    listed = next((index for index in range(first, min(first + 3, limit)) if _opens_list(sentences[index])), first)
    if all(not sentence.first and len(sentence.text) < _LEAD_LIMIT for sentence in sentences[first:listed]):
        first = listed
    stretch = Problems(start, first)
    style = None
    if first < limit:
        mark = sentences[first].mark
        style = mark.style if mark is not None and mark.style in _LIST else None
    index = first
    while index < limit:
        sentence = sentences[index]
        if _OVER.match(sentence.text) and (sentence.first or style not in _PARAGRAPHED):
            break
        if sentence.first and stretch.items and _goes_on(sentences, index, stop):
            break
        if style is not None:
            if _is_item(sentence, style):
                stretch.items.append(range(index, index + 1))
            elif stretch.items and (not sentence.first or style in (Style.DASH, Style.PCN, Style.NUM, Style.DI)):
                if sentence.first and not _ADMITS.search(sentence.text):
                    break
                stretch.items[-1] = range(stretch.items[-1].start, index + 1)
            elif sentence.first and _ADMITS.search(sentence.text) and re.match(r"同时|此外|另外|还有", sentence.text):
                stretch.items.append(range(index, index + 1))
            else:
                break
        else:
            parted = bool(stretch.items) and sentences[index - 1].text[-1] in "；;"
            if not parted and not _ADMITS.search(sentence.text) and (sentence.first or index > first + 1):
                if not stretch.items or sentence.first:
                    break
                stretch.items[-1] = range(stretch.items[-1].start, index + 1)
            else:
                stretch.items.append(range(index, index + 1))
        index += 1
    stretch.end = index
    return stretch


def _leads_on(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the sentence still belongs to the lead-in."""
    text = sentences[index].text
    return _ANNOUNCES.search(text) is not None and len(text) < 120


def _opens_list(sentence: Sentence) -> bool:
    mark = sentence.mark
    return mark is not None and mark.style is Style.SHI and mark.number == 1


def _is_item(sentence: Sentence, style: Style) -> bool:
    return sentence.mark is not None and sentence.mark.style is style
