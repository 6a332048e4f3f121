"""The headline targets (主要预期目标): which sentences set them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from .marks import Style
from .seeking import last_match
from .sentences import Sentence

__all__ = ["Headline", "find"]

_LEAD_IN = re.compile(
    r"(?:预期|奋斗|主要|工作|发展|努力|总体|具体|调控(?:的(?=目标是))?|控制|计划)(?:性)?(?:调控|控制|奋斗"
    r"|预期)?(?:发展)?(?:目标|指标)(?:任务)?"
    r"(?:安排|建议|确定|初步)?(?:是(?:这样的)?|为|包括|如下|建议为|安排为|确定为|[（(][^）)]{1,20}[）)])?[：:是为，,]"
    r"|目标(?:任务)?(?:是|为)?[：:]"
)
_PAST = re.compile(r"完成了?.{0,20}目标|实现了|目标任务(?:圆满|全面|顺利)?完成|确定的.{0,10}目标")
_VALUE = re.compile(
    r"[0-9]|百分之|[一二三四五六七八九十百千]{2,}[万亿]|[一二三四五六七八九十]倍|同步|目标|任务|基本平衡|以内|以上|左右|两位数|恢复性增长|正增长"
)
_GROWTH = re.compile(r"增长|达到|控制在|以上|以内|左右|不低于|同步|下降|提高|新增|高于|[0-9]")
_PLAIN = 4
_ALONE = 2
"""Values by which a headline is plainly one."""
_STEADY = re.compile(r"完成.{0,10}(?:任务|目标)|稳中|平衡|稳定|持续(?:改善|优化)|继续(?:改善|下降)|改善")
"""How a headline target is worded that sets no value."""
_BOUND = re.compile(
    r"^(?:全面|确保|努力|坚决)?完成(?:国家|[省市县区州]|上级)[^，。；]{2,28}(?:任务|目标|指标|要求)。$"
    r"|(?:^|[，、])(?!确保|努力|力争|全面|圆满|实现|要)[^，。；]{4,30}(?:完成|达到|控制在)[^，。；]{0,16}(?:任务|目标|指标|要求)。$"
)
"""How a sentence of targets ends whose last is bound to what a higher level asks for (…排放完成目标任务。)."""
_BINDING = re.compile(
    r"(?:其中|同时|主要)?[，,]?(?:预期性|约束性|指导性|节能减排|生态环保)(?:发展|目标)?(?:指标|目标)(?:是|为|如下|包括)?[：:是为，,]"
)
"""How the rest of the targets opens, those that are binding: 约束性指标是：…"""
_PLANNED = re.compile(
    r"(?:计划|规划|纲要)(?:草案)?(?:（草案）|\(草案\))?(?:规定|要求|确定|提出|安排)[，,：:]?"
    r"|(?:计划|规划)[，,]到.{4,6}年[，,]"
)
"""How a plan of former years opens its figures, where no target is called one."""
_OF_WHOLE = re.compile(r"总产值|生产总值|国民收入|经济增长|财政收入|物价|人口")
"""What the figures of a plan must be of to be targets of the whole, not of one trade."""
_PAST_RESULT = re.compile(r"实际|执行|完成了?[0-9]|已经|预计")
_OVER = re.compile(
    r"^(?:为(?:了)?(?:实现|完成|确保|达到)|为此|围绕|做好|实现(?:这些|上述|以上|今年|全年|这一)|要实现"
    r"|上述|以上|这些|这一|这里|提出|之所以|确定|在(?:实际)?工作中|重点|我们|今年(?:的)?(?:工作|重点|要)"
    r"|各位|各级|综合(?!实力|经济实力|竞争力)|工作中|按照|根据|完成(?:上述|以上|今年)|主要考虑|必须|需要|政府工作|全年工作|新的一年)"
)
_TERM = re.compile(
    r"(?:今后|未来|接下来的?)[一-龥]?[三四五5]年|(?:[十“]+)?[一二三四五]五[”]?(?:时期|期间|规划)"
    r"|到20[0-9]{2}年|本届政府|(?<![0-9〇○零一二三四五六七八九])五年"
)
_TERM_OPENING = re.compile(rf"(?:到|在)?(?:{_TERM.pattern})(?:末|内|里|间)?[，,]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|今年|全年|新的?一年|来年|明年")
_TASKS = re.compile(
    rf"(?:{_YEAR.pattern})[^，。；：:]{{0,16}}(?:任务(?:目标)?是?|(?:总的?|总体|基本)要求是|(?:主要|具体)安排是)[：:]"
)
_HEAD_LIMIT = 45
_ABOVE = 12
"""Sentences before a lead-in among which the heading that names its term stands."""
_NEAR = 3
"""Sentences after a heading among which the targets that it names begin."""


@dataclass(slots=True)
class Headline:
    """Sentences that set headline targets."""

    sentences: list[int] = field(default_factory=list)
    """The sentences, the lead-in first."""
    starts: list[int] = field(default_factory=list)
    """Where in each sentence the targets begin (after the lead-in's colon)."""
    weight: int = 0
    """How many values they set, about."""
    plain: bool = False
    """Whether the lead-in calls them what is expected, or names the year that they are for."""
    period: str | None = None
    """The term or plan period they are for, as worded, where they are not for the year."""


def find(sentences: Sequence[Sentence], start: int = 0, end: int | None = None) -> list[Headline]:
    """Find the sentences that set headline targets among sentences ``start`` to ``end``."""
    stop = len(sentences) if end is None else end
    found: list[Headline] = []
    index = start
    while index < stop:
        text = sentences[index].text
        lead_in = _LEAD_IN.search(text) if "目标" in text or "指标" in text else None
        if lead_in is not None and not _PAST.search(text[: lead_in.end()]) and not _pursued(text, lead_in):
            headline = _headline(sentences, index, lead_in.end(), stop)
            if headline is not None:
                found.append(headline)
                index = headline.sentences[-1]
        index += 1
    if max((headline.weight for headline in found), default=0) < _PLAIN:
        for index in range(min(start, stop // 8), stop):
            text = sentences[index].text
            lead_in = _PLANNED.search(text) if "计划" in text or "规划" in text else None
            if lead_in is not None and not _PAST.search(text[: lead_in.end()]):
                headline = _headline(sentences, index, lead_in.end(), stop)
                large = headline is not None and headline.weight >= _PLAIN and _OF_WHOLE.search(text) is not None
                if headline is not None and large and not _PAST_RESULT.search(text):
                    found = [headline]
                    break
    if not any(headline.period is None for headline in found):
        found.extend(_of_tasks(sentences, start, stop))
    if not found:
        found = _single(sentences, start, stop)
    if not any(headline.period for headline in found):
        found.extend(_of_term(sentences, start, stop, {i for headline in found for i in headline.sentences}))
    if len(found) > 1:
        # 《纲要（草案）》明确了主要指标：…其中…: what a plan holds, told beside the year's own targets.
        found = [headline for headline in found if headline.period or not _OF_PLAN.search(_lead(headline, sentences))]
    return _chosen([headline for headline in found if headline.period is None or _is_set(headline, sentences)])


def _of_tasks(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The targets of a year that are called its tasks or what it asks for (一九九三年的主要任务是：工农业总产值…)."""
    for index in range(start, stop):
        text = sentences[index].text
        lead_in = _TASKS.search(text) if "任务" in text or "要求" in text or "安排" in text else None
        if lead_in is not None and _OF_WHOLE.search(text, lead_in.end()) and not _PAST_RESULT.search(text):
            headline = _headline(sentences, index, lead_in.end(), stop)
            if headline is not None and headline.weight >= _PLAIN and headline.period is None:
                return [headline]
    return []


def _single(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The aims of the whole economy that a plan sets one by one, in the words of its sentences."""
    found: list[Headline] = []
    for index in range(start, stop):
        text = sentences[index].text
        if ("计划" in text or "要求" in text) and (opens := _YEARLY.search(text)) and not _PAST_RESULT.search(text):
            found.append(Headline([index], [opens.end()], 1, plain=True))
    return found[:_ALONE]


def _lead(headline: Headline, sentences: Sequence[Sentence]) -> str:
    return sentences[headline.sentences[0]].text[: headline.starts[0]]


def _pursued(text: str, lead_in: re.Match[str]) -> bool:
    """Whether a goal is only what was worked for (围绕…奋斗目标，…，圆满完成了…)."""
    if lead_in[0][-1] not in "，,":
        return False
    if _FIGURE.search(text, lead_in.end()) is None:
        return True  # …提出了…奋斗目标，为…指明了方向。
    return _PAST.search(text, lead_in.end()) is not None or _TOWARDS.search(text[: lead_in.start()]) is not None


_OF_PLAN = re.compile(r"(?:纲要|规划)(?:》|（草案）|[(]草案[)]|草案)*[^，。；]{0,8}(?:明确|提出|确定|设定|设置|安排)")
_TOWARDS = re.compile(r"(?:围绕|对照|锚定|紧扣|瞄准|朝着|聚焦|按照|根据|实现|完成)[^，,；;。]*$")


def _is_set(headline: Headline, sentences: Sequence[Sentence]) -> bool:
    """Whether what is said of a term sets figures, and does not only tell what it will look like."""
    said = [sentences[index].text for index in headline.sentences]
    kept = [place for place, text in enumerate(said) if _SET.search(_undated(text)) or _in_words(text)]
    figures = sum(len(_FIGURE.findall(_undated(sentences[headline.sentences[place]].text))) for place in kept)
    headline.starts = [headline.starts[place] for place in kept]
    headline.sentences = [headline.sentences[place] for place in kept]
    return figures >= _SET_LEAST


def _in_words(text: str) -> bool:
    """Whether a short sentence sets a target without a figure (价格总水平基本稳定。)."""
    return (len(text) <= _SHORT and _STEADY.search(text) is not None) or _ASKED.fullmatch(text) is not None


_ASKED = re.compile("[^，。；]{4,30}(?:完成|达到)[^，。；]{0,8}(?:下达|规定)[^，。；]{0,4}(?:任务|目标|指标)[。；]")
"""What is to reach what a higher level asks for (万元GDP能耗和主要污染物减排完成省下达指标；)."""


def _undated(words: str) -> str:
    return _DATED.sub("", words)


_DATED = re.compile(r"(?:19|20)[0-9]{2}(?:年?[-—至到](?:19|20)?[0-9]{2}年|年)")
_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?|百分之|[一二三四五六七八九十百千]+[万亿元]|(?<=突破|超过|达到|跨越)万亿")
_SET = re.compile(_FIGURE.pattern + r"|同步|高于|快于|目标(?:是|为|包括)?[：:]$")
_SHORT = 20
"""Characters of a sentence that sets a target in words, between others that set figures."""
_SET_LEAST = 3
"""Figures that the targets of a term hold at least."""


def _of_term(sentences: Sequence[Sentence], start: int, stop: int, taken: AbstractSet[int]) -> list[Headline]:
    """The targets of a term that follow a heading naming them (二、今后五年的奋斗目标), without a lead-in."""
    for index in range(start, stop - 1):
        head = sentences[index]
        if len(head.text) > _HEAD_LIMIT or not head.alone or "目标" not in head.text:
            continue
        named = _TERM.search(head.text)
        if named is None:
            continue
        for near, sentence in enumerate(sentences[index + 1 : index + 1 + _NEAR], index + 1):
            if _TERM_OPENING.match(sentence.text) is None or near in taken or near >= stop:
                continue
            headline = _headline(sentences, near, 0, stop)
            if headline is not None and headline.weight >= _PLAIN and taken.isdisjoint(headline.sentences):
                headline.period = named[0]
                return [headline]
    return []


def _headline(sentences: Sequence[Sentence], index: int, head: int, stop: int) -> Headline | None:
    text = sentences[index].text
    headline = Headline(
        [index], [head], plain=_FOR_YEAR.search(text[:head]) is not None, period=_period(sentences, index, head)
    )
    values = _values(text[head:])
    bare = head >= len(text)
    following = index + 1
    style: Style | None = None
    while following < stop and following - index < 40:
        sentence = sentences[following]
        words = sentence.text
        mark = sentence.mark
        if mark is not None and style is None and bare and following == index + 1:
            style = mark.style
        listed = mark is not None and mark.style is style
        if listed and not sentence.last and not _VALUE.search(words) and _targets_like(sentences[following + 1].text):
            # ——经济保持较快增长。 heads the figures that follow it.
            following += 1
            continue
        if _OVER.match(words) or (mark is not None and not listed):
            break
        bound = _BINDING.match(words)
        if bound is not None and _values(words[bound.end() :]):
            headline.sentences.append(following)
            headline.starts.append(bound.end())
            values += _values(words)
            following += 1
            continue
        unfinished = sentences[following - 1].text[-1] in "；;"
        # A line broken after a semicolon goes on; a new paragraph otherwise ends the list.
        broken = unfinished and (_GROWTH.search(words) or _STEADY.search(words)) is not None
        led_in = bare and (following == index + 1 or unfinished)
        if sentence.first and not (listed or led_in or broken):
            break
        if len(words) > 400:
            break
        joined = unfinished and not sentence.first
        in_words = ((listed or broken) and _STEADY.search(words)) or (not sentence.first and _BOUND.search(words))
        within = not sentence.first and not sentence.last
        if within and _in_words(words) and _targets_like(sentences[following + 1].text):
            # …失业率控制在4%以内。价格总水平基本稳定。居民收入年均增长10%以上。
            headline.sentences.append(following)
            headline.starts.append(0)
            following += 1
            continue
        if not joined and not _GROWTH.search(words) and not in_words:
            break
        # What a semicolon parts is one sentence: it sets targets to its end, in figures or in words.
        if not listed and not unfinished and not _targets_like(words):
            break
        headline.sentences.append(following)
        headline.starts.append(mark.end if mark is not None else 0)
        values += _values(words)
        following += 1
    if bare and headline.period is not None and following == index + 1:
        chosen = _themed(sentences, following, stop)
        headline.sentences += chosen
        headline.starts += [0] * len(chosen)
        values = sum(_values(sentences[place].text) for place in chosen)
    headline.weight = values
    if values >= 3 or (values >= 2 and not bare):
        return headline
    single = _EXPECTED.search(text[:head]) or (_STEERED.search(text[:head]) and _OF_WHOLE.search(text))
    return headline if values and single and _FIGURE.search(text, head) else None


def _themed(sentences: Sequence[Sentence], index: int, stop: int) -> list[int]:
    """The sentences that set figures among the paragraphs from ``index`` on, where each names its field first
    (国民经济实现新的跨越。国内生产总值年均增长12%；…)."""
    chosen: list[int] = []
    fields = 0
    while index < stop:
        opening = sentences[index]
        named = opening.first and opening.mark is None and len(opening.text) <= _FIELD_LIMIT
        if not named or _FIGURE.search(opening.text) or _OVER.match(opening.text) or opening.text[-1] not in "。！":
            break
        fields += 1
        index += 1
        while index < stop and not sentences[index].first:
            if _SET.search(_undated(sentences[index].text)):
                chosen.append(index)
            index += 1
    return chosen if fields >= _FIELDS_LEAST else []


_FIELD_LIMIT = 160
_FIELDS_LEAST = 3
_EXPECTED = re.compile(
    r"(?:今年|全年|(?:19|20)[0-9]{2}年).{0,24}(?:预期|奋斗|主要|发展|增长)(?:性)?(?:预期|奋斗)?目标(?:确定|安排|建议)?(?:是|为)[：:]?$"
)
"""A lead-in so plain that a single figure behind it is a target."""
_YEARLY = re.compile(
    r"(?:今年|明年|全年)的?(?:计划|要求|计划要求|计划安排)[，,]?(?:[^，,。；]{4,24}[，,])?"
    r"(?=(?:国[民内]生产总值|国民收入|工农业总产值|经济)(?:比[^，,。]{2,6})?增长(?:百分之|[0-9]))"
)
"""今年计划国内生产总值增长百分之九."""
_STEERED = re.compile(r"(?:宏观)?(?:调控|控制)的?目标(?:是|为)?[：:，,]?$")
"""How reports of the nineties name each aim of the whole economy where they speak of it."""


_OF_THE_YEAR = re.compile(
    r"[^，,]{0,24}[，,](?:[^，,]{1,30}[，,])*?[^，,]{0,8}(?:今年|全年|新的?一年|(?:19|20)[0-9]{2}年)"
)
"""What stands behind a term that a lead-in for the year only refers to (结合“十二五”规划，今年主要预期目标是：)."""
_FOR_YEAR = re.compile(r"预期|奋斗目标|今年|全年|(?:19|20)[0-9]{2}年")


def _period(sentences: Sequence[Sentence], index: int, head: int) -> str | None:
    """The term that a headline is for: named by its lead-in, by the time that its figures open with, or by the
    heading above."""
    text = sentences[index].text
    named = last_match(_TERM, text, 0, head)
    if named is not None and _OF_THE_YEAR.match(text, named.end(), head):
        named = None
    if named is not None:
        return named[0]
    if _YEAR.search(text[:head]):
        return None
    for above in reversed(sentences[max(index - _ABOVE, 0) : index]):
        if above.alone and len(above.text) <= _HEAD_LIMIT and "：" not in above.text:
            named = _TERM.search(above.text)
            if named is not None or _YEAR.search(above.text):
                return named[0] if named is not None else None
    opening = _TERM_OPENING.match(text, head)
    if opening is None and "年均" in text[head:]:
        # “十三五”时期，是决胜期。…主要目标：经济年均增长8%以上: the paces of a term that was named above.
        named_above = reversed(sentences[max(index - _ABOVE, 0) : index])
        opening = next((hit for one in named_above if (hit := _TERM_OPENING.match(one.text))), None)
    return opening[0].rstrip("，,") if opening is not None else None


def _targets_like(words: str) -> bool:
    """Whether a sentence goes on setting targets rather than saying what will be done."""
    return _values(words) >= 1 + len(words) // 120


def _values(words: str) -> int:
    return len(_VALUE.findall(_undated(words)))


def _chosen(found: list[Headline]) -> list[Headline]:
    """Keep what sets most: at most one headline of the year and one of the term."""
    chosen: list[Headline] = []
    for term in (True, False):
        kind = [headline for headline in found if (headline.period is not None) is term]
        if kind:
            most = max(kind, key=lambda headline: (headline.plain, headline.weight))
            # Aims that are named one by one, each where it is spoken of, stand side by side.
            alone = most.weight <= _ALONE and not term
            chosen.extend([one for one in kind if one.weight <= _ALONE] if alone else [most])
    return sorted(chosen, key=lambda headline: headline.sentences[0])
