"""How far the sentences reach that set headline targets, from the words that lead in to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..lines.marks import Style, mark_at
from ..lines.sentences import Sentence
from ..wording.seeking import last_match
from .indicators import FIGURE, sets_for, undated
from .rows import is_header, is_row

__all__ = [
    "HEAD_LIMIT", "NAMED_TERM", "OF_WHOLE", "SET", "STEERED", "TERM", "TERM_OPENING", "YEAR",
    "Headline", "in_words", "reach", "sets_each",
]  # fmt: skip

_VALUE = re.compile(
    r"[0-9]|百分之|[万亿](?<=[一二三四五六七八九十百千]{2}[万亿])|亿(?<=[一二三四五六七八九十百千]亿)(?=美元|元?[，。；、]|[公斤吨])|[一二三四五六七八九十]倍|翻[一两二三]番|同步|目标|任务|基本平衡|以内|以上|左右|两位数|恢复性增长|正增长"
    r"|(?:高于|快于)(?!预期|计划)"
)
_GROWTH = re.compile(r"增长|达到|控制在|以上|以内|左右|不低于|同步|下降|提高|新增|高于|[0-9]")
_STEADY = re.compile(r"完成.{0,10}(?:任务|目标)|稳中|平衡|稳定|持续(?:改善|优化)|继续(?:改善|下降)|改善")
"""How a headline target is worded that sets no value."""
_BOUND = re.compile(
    r"^(?:同时，?)?(?:全面|确保|努力|坚决|高质量|圆满|如期)*完成(?:国家|[省市县区州]|上级|[^，。；]{2,20}(?:约束性|监测|下达))[^，。；]{2,28}(?:任务|目标|指标|要求)。$"
    r"|(?:^|[，、])(?!确保|努力|力争|全面|圆满|实现|要)[^，。；]{4,30}(?:完成|达到|控制在)[^，。；]{0,16}(?:任务|目标|指标|要求)。$"
)
"""How a sentence of targets ends whose last is bound to what a higher level asks for (…排放完成目标任务。)."""
_NEXT_KIND = re.compile(
    r"(?:其中|同时|主要)?[，,]?(?:预期性|约束性|指导性|节能减排|生态环保)(?:发展|目标)?(?:指标|目标)(?:是|为|如下|包括)?[：:是为，,]"
    r"|[二三四五](?:是|、)(?:预期|约束|调控|指导|控制|引导)性指标[，,：:是为]"
)
"""How the next kind of targets opens behind the first: 约束性指标是：…, 二是约束性指标，…"""
OF_WHOLE = re.compile(r"总产值|生产总值|国民收入|经济增长|财政收入|物价|人口")
"""What the figures of a plan must be of to be targets of the whole, not of one trade."""
_KIND_SAID = re.compile("(?:以上|上述|前述)(?:[^，。]{0,6}[是为属])[^，。]{0,6}性指标(?:，[^，。]{0,8})?。")
"""What is said behind targets of what kind they are, before those of another (以上为预期性指标。)."""
_OVER = re.compile(
    r"^(?:报告(?:说|指出|提出|强调)[，,])?(?:为(?:了)?(?:实现|完成|确保|达到)|为此|围绕|做好|实现(?:这些|上述|以上|今年|全年|这一)|要实现"
    r"|上述|以上|这些|这一|这里|展望|放眼|提出|之所以|确定|在(?:实际)?工作中|重点|我们|今年(?:的)?(?:工作|重点|要)"
    r"|各位|各级|综合(?!实力|经济实力|竞争力)|工作中|按照|根据|完成(?:上述|以上|今年)|主要考虑|必须|需要|政府工作|全年工作|新的一年)"
)
_WORK = re.compile("加快|加强|加大|推进|推动|实施|建设|深化|深入|大力|着力|坚持|抓好|做好|培育|打造|全力")
"""How a paragraph of work opens, which is no line of a list of targets."""
TERM = re.compile(
    r"(?:今后|未来|接下来的?)[一-龥]?[三四五5]年|“?(?:十[一二三四五六七八九]?|[一二三四五六七八九])五”?(?:时期|期间|规划|末|(?<=”)计划)"
    r"|到20[0-9]{2}年|本届(?:政府|任期)|(?<![0-9〇○零一二三四五六七八九])五年"
)
TERM_OPENING = re.compile(rf"(?:到|在)?(?:{TERM.pattern}|新一届政府)(?:任期)?(?:末|内|里|间)?[，,]")
NAMED_TERM = re.compile(
    "“?十[一二三四五六七八九]?五”?(?=[^，。；：]{0,12}(?:目标|蓝图|思路))"
    "|(?:新一届|本届)政府(?=[^，。；：]{0,12}目标)"
)
"""How a heading names a term whose targets it heads (“十一五”发展目标, 新一届政府目标任务)."""
_TERM_FOR = re.compile("“十[一二三四五六七八九]?五”(?=我们|全[省市县区州旗]|[^，。；]{0,6}将)")
"""How a paragraph opens with a term that no comma parts (“十六五”我们将…)."""
YEAR = re.compile(r"(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|今年|全年|新的?一年|来年|明年")
_TIMED_LINE = re.compile(rf"(?:{TERM.pattern}|{YEAR.pattern})：[^：]+$")
"""A line that opens with the time it is for (未来五年：同心逐梦启新程)."""
HEAD_LIMIT = 45
_ABOVE = 12
"""Sentences before a lead-in among which the heading that names its term stands."""
_ASKED = re.compile("[^，。；]{4,30}(?:完成|达到)[^，。；]{0,8}(?:下达|规定)[^，。；]{0,4}(?:任务|目标|指标)[。；]")
"""What is to reach what a higher level asks for (万元GDP能耗和主要污染物减排完成省下达指标；)."""
SET = re.compile(FIGURE.pattern + r"|同步|高于|快于|目标(?:是|为|包括)?[：:]$")
_SHORT = 20
"""Characters of a sentence that sets a target in words, between others that set figures."""
_ROW_LIMIT = 60
_COLUMNS = re.compile(r"(?:主要)?(?:指标|项目|序号)(?:名称)?[^，。；：、]{0,16}目标(?:值)?")
"""The heads of a table of targets that became a line of text."""
_REASON = re.compile(
    r"(?:之所以)?(?:提出|确定|设定|作出|把)?(?:这|以上|上述)(?:一|些|个|样|既|主要|也|充分)[^。]*"
    r"|主要(?:考虑|是|依据|基于)[^。]*|[^，。]{0,12}，(?:主要|既)考虑[^。]*"
)
"""A sentence that says why a target was set so, before the next one."""
_SETS_AGAIN = re.compile(
    r"(?:同时|此外)?，?[^，。；]{0,16}(?:生产总值|收入|投资|零售|消费|价格|物价|就业|失业率|进出口|外贸|粮食|能耗|增加值|产量|城镇化率|排放)"
    r"[^，。；]{0,12}(?:[0-9]|同步)"
)
"""How the next target opens behind it."""
_OPENING = 30
"""Characters that say what a paragraph is for."""
_REASONS_MOST = 4
_OF_PLACE = re.compile(
    rf"[^，。；：]{{0,16}}?(?:{OF_WHOLE.pattern}|固定资产投资|零售总额|进出口|外贸|居民[^，。；]{{0,8}}收入|就业|失业率|城镇化率)"
)
"""What the figures are of that a list of targets goes on with."""
_LISTED_WITHIN = 8
"""Sentences within which a list of targets goes on behind paragraphs that set no figures."""
_FIELD_LIMIT = 160
_FIELDS_LEAST, _ALIKE = 3, 2
_QUOTED = re.compile("“[^“”]{2,10}”")
"""What a lead-in calls several targets (实现“两个翻番”、“三个突破”)."""
_EXPECTED = re.compile(
    rf"(?:今年|全年|(?:19|20)[0-9]{{2}}年|{TERM.pattern}).{{0,24}}(?:预期|奋斗|主要|发展|增长)(?:性)?(?:预期|奋斗)?目标(?:任务)?(?:确定|安排|建议)?(?:是|为)[：:]?$"
)
"""A lead-in so plain that a single figure behind it is a target."""
STEERED = re.compile(r"(?:宏观)?(?:调控|控制)的?目标(?:拟|确|预)?定?(?:是|为|在)?[：:，,]?$")
"""How reports of the nineties name each aim of the whole economy where they speak of it."""
_ANOTHER = re.compile(
    r"(?:今年|全年|明年|(?:19|20)[0-9]{2}年|今后|未来|“?十[一二三四五六七八九]?五)[^，；。：:]{0,24}(?:目标|指标)[^，；。：:0-9]{0,6}(?:[：:]|[是为](?=.))"
)
"""How targets of another time are led in to."""
_OF_THE_YEAR = re.compile(
    r"[^，,]{0,24}[，,](?:[^，,]{1,30}[，,])*?[^，,]{0,14}(?:今年|全年|新的?一年|(?:19|20)[0-9]{2}年)"
)
"""What stands behind a term that a lead-in for the year only refers to (结合“十二五”规划，今年主要预期目标是：)."""
_YEAR_IS = re.compile(rf"(?:{YEAR.pattern})(?:，?是|，?我们)")
"""How a paragraph turns to the year, below the heading of a term (2031年是…的开局之年)."""
_THIS_YEAR = re.compile("[今明]年(?!以来)")
_FOR_YEAR = re.compile(r"预期|奋斗目标|今年|全年|(?:19|20)[0-9]{2}年")


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
    led: bool = True
    """Whether words that call them targets open the first sentence, or they begin in it where ``starts`` says."""
    period: str | None = None
    """The term or plan period they are for, as worded, where they are not for the year."""


def in_words(text: str) -> bool:
    """Whether a short sentence sets a target without a figure (价格总水平基本稳定。)."""
    return (len(text) <= _SHORT and _STEADY.search(text) is not None) or _ASKED.fullmatch(text) is not None


def sets_each(text: str) -> int:
    """How many clauses of a sentence hold a figure."""
    return sum(1 for clause in _PARTING.split(undated(text)) if FIGURE.search(clause) is not None)


def reach(sentences: Sequence[Sentence], index: int, head: int, stop: int) -> Headline | None:
    """Return what sentence ``index`` sets behind its lead-in of ``head`` characters, with the sentences before
    ``stop`` that go on setting targets; None where that is too little for headline targets."""
    text = sentences[index].text
    headline = Headline(
        [index], [head], plain=_FOR_YEAR.search(text[:head]) is not None, period=_period(sentences, index, head)
    )
    values = _values(text[head:])
    bare = head >= len(text)
    following = index + 1
    if bare and following < stop and (_COLUMNS.fullmatch(below := sentences[following].text) or is_header(below)):
        following += 1
    after = following
    if bare and following < stop and _names_field(sentences[following]) and (
        chosen := _themed(sentences, following, stop, ())
    ):
        # 主要目标是： / 保持国民经济较快增长。国内生产总值增长10%左右；… / 促进农村经济发展。粮食总产量…
        headline.sentences += chosen
        headline.starts += [0] * len(chosen)
        headline.weight = sum(_values(sentences[place].text) for place in chosen)
        return headline if headline.weight >= _SETS_LEAST else None
    turned = -1  # the sentence with which another kind of targets begins
    # 预期目标为，地区生产总值增长7%以上 / 财政收入增长6%以上: the first of lines without marks stands behind a comma.
    begun = sentences[index].last and text[-1] not in "。！；;：:" and FIGURE.search(undated(text[head:])) is not None
    rows = (bare or begun) and following < stop and _is_row(sentences[following])
    first = mark_at(text, head)  # 预期目标为，一是生产总值增长8%；二是…
    style: Style | None = first.style if first is not None else None
    while following < stop and following - index < 40:
        sentence = sentences[following]
        words = sentence.text
        mark = sentence.mark
        if mark is not None and style is None and bare and following == after:
            style = mark.style
        listed = mark is not None and mark.style is style
        again = _behind_reasons(sentences, following, stop, listed=style)
        if again > following:
            following = again
            continue
        heads = listed and not sentence.last and not _VALUE.search(words)
        behind = sentences[following + 1] if heads else sentence
        if heads and behind.mark is None and not _OVER.match(behind.text) and _targets_like(behind.text):
            # ——经济保持较快增长。 heads the figures that follow it.
            following += 1
            continue
        if _KIND_SAID.fullmatch(words):
            following = turned = following + 1
            continue
        kind = _NEXT_KIND.match(words)
        if kind is not None and _values(words[kind.end() :]):
            headline.sentences.append(following)
            headline.starts.append(kind.end())
            values += _values(words)
            following += 1
            continue
        if _OVER.match(words) or (mark is not None and not listed) or _ANOTHER.match(words):
            break
        if sentence.first and YEAR.match(words) and TERM_OPENING.match(sentences[after].text) and following > after:
            break  # 本届政府任期内，力争做到：…。 / 2031年，全县确保：…
        unfinished = sentences[following - 1].text[-1] in "；;"
        # A line broken after a semicolon goes on; a new paragraph otherwise ends the list.
        broken = unfinished and (_GROWTH.search(words) or _STEADY.search(words) or sets_for(words)) is not None
        led_in = bare and (following == after or unfinished)
        row = rows and _is_row(sentence)
        if sentence.first and not (listed or led_in or broken or row or following == turned):
            another = headline.period is not None and YEAR.search(words[:_OPENING]) is not None
            if another or not (headline.plain and sentences[following - 1].last and _is_all_targets(words)):
                break
            # 预期目标是：…。 / 力争投资增长16%以上、产值增长13%以上、财政收入增长12%以上。
            headline.sentences.append(following)
            headline.starts.append(0)
            values += _values(words)
            following += 1
            continue
        if len(words) > 400:
            break
        joined = unfinished and not sentence.first
        asked = not sentence.first and _BOUND.search(words) is not None
        worded = asked or ((listed or broken) and (_STEADY.search(words) or sets_for(words)))
        within = not sentence.first and not sentence.last
        if within and in_words(words) and _sets_on(sentences, following + 1):
            # …失业率控制在4%以内。价格总水平基本稳定。居民收入年均增长10%以上。
            headline.sentences.append(following)
            headline.starts.append(mark.end if mark is not None else 0)
            following += 1
            continue
        over = not joined and not row and not _GROWTH.search(words) and not worded
        if over and bare and style is Style.DASH and not sentence.first and _OF_PLACE.match(words):
            # ——保持投资规模适度增长。|全社会固定资产投资五千亿元；
            over = not _VALUE.search(words)
        # What a semicolon parts is one sentence: it sets targets to its end, in figures or in words.
        if over or (not (listed or unfinished or row or asked) and not _targets_like(words)):
            on = _listed_on(sentences, following, stop) if bare and style is Style.DASH else following
            if on == following:
                break
            following = on
            continue
        headline.sentences.append(following)
        headline.starts.append(mark.end if mark is not None else 0)
        values += _values(words) or sets_for(words) is not None
        following += 1
    if headline.period is not None and (following == after if bare else not _sets_figures(sentences, headline)):
        said = [text[head:], *(sentences[place].text for place in headline.sentences[1:])]
        chosen = _themed(sentences, following, stop, [name for one in said for name in _QUOTED.findall(one)])
        headline.sentences += chosen
        headline.starts += [0] * len(chosen)
        values = sum(_values(sentences[place].text) for place in chosen)
    if not bare and headline.plain and values < _SETS_LEAST and _is_worded(text[head:]):
        values = _SETS_LEAST
    headline.weight = values
    if values >= 3 or (values >= 2 and not bare):
        return headline
    single = _EXPECTED.search(text[:head]) or (STEERED.search(text[:head]) and OF_WHOLE.search(text))
    return headline if values and single and FIGURE.search(text, head) else None


def _listed_on(sentences: Sequence[Sentence], index: int, stop: int) -> int:
    """The next paragraph with a dash that sets figures, behind one or more that set none, or ``index``."""
    for at in range(index + 1, min(stop, index + _LISTED_WITHIN)):
        sentence = sentences[at]
        if not sentence.first:
            continue
        if sentence.mark is None or sentence.mark.style is not Style.DASH:
            break
        own = sentence.text + ("" if sentence.last or at + 1 == stop else sentences[at + 1].text)
        if FIGURE.search(undated(own)) and _OF_PLACE.search(own):
            return at
    return index


def _behind_reasons(sentences: Sequence[Sentence], index: int, stop: int, *, listed: Style | None) -> int:
    """The sentence that sets the next target behind those that only say why the last was set so, or ``index``."""
    last = min(stop, index + _REASONS_MOST)
    at = index
    while at < last and not sentences[at].first:
        mark, before = sentences[at].mark, sentences[at - 1].text
        given = mark is not None and mark.style is not listed and ("考虑" in before or at > index)
        if not given and not _REASON.fullmatch(sentences[at].text[:-1]):
            break
        at += 1
    if at == index or at >= stop:
        return index
    words = sentences[at].text
    mark = sentences[at].mark
    if sentences[at].first and (mark is None or mark.style is not listed):
        return index
    return at if _SETS_AGAIN.match(words, mark.end if mark is not None else 0) else index


def _is_row(sentence: Sentence) -> bool:
    """Whether a paragraph opens with a short sentence that sets a target, as each line of a list of them does."""
    words = sentence.text
    if is_row(words):
        return sentence.first and not is_header(words) and _VALUE.search(undated(words)) is not None
    sets = FIGURE.search(undated(words)) is not None or sets_for(words) is not None
    sets = sets or "同步" in words or _STEADY.search(words) is not None
    done = _OVER.match(words) is not None or (not sentence.last and _WORK.match(words) is not None)
    return sentence.first and len(words) <= _ROW_LIMIT and sets and not done


def _sets_on(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the sentences from ``index`` on set more targets, if only behind some that set them in words."""
    while not sentences[index].first and not sentences[index].last and in_words(sentences[index].text):
        index += 1
    return not sentences[index].first and _targets_like(sentences[index].text)


def _sets_figures(sentences: Sequence[Sentence], headline: Headline) -> bool:
    starts = zip(headline.sentences, headline.starts, strict=True)
    return any(FIGURE.search(undated(sentences[place].text[start:])) for place, start in starts)


def _names_field(sentence: Sentence) -> bool:
    """Whether a paragraph opens with a sentence that only names the field of the targets behind it."""
    text = sentence.text
    return sentence.first and not sentence.last and sentence.mark is None and text[-1] == "。" and (
        len(text) <= _FIELD_LIMIT and FIGURE.search(text) is None and _OVER.match(text) is None
    )


def _themed(sentences: Sequence[Sentence], index: int, stop: int, names: Sequence[str]) -> list[int]:
    """The sentences that set figures among the paragraphs from ``index`` on, where each names its field first
    (国民经济实现新的跨越。国内生产总值年均增长12%；…), or opens with one of the ``names`` that sum them up
    (“两个翻番”：地区生产总值…)."""
    chosen: list[int] = []
    fields = 0
    while index < stop:
        opening = sentences[index]
        summed = opening.text.startswith(tuple(names))
        named = opening.first and opening.mark is None and (summed or len(opening.text) <= _FIELD_LIMIT)
        plain = not FIGURE.search(opening.text) and not _OVER.match(opening.text) and opening.text[-1] in "。！"
        if not named or not (summed or plain):
            break
        fields += 1
        end = index + 1
        while end < stop and not sentences[end].first:
            end += 1
        own = range(index if summed else index + 1, end)
        chosen += [place for place in own if SET.search(undated(sentences[place].text))]
        index = end
    return chosen if fields >= (_ALIKE if names else _FIELDS_LEAST) else []


def _period(sentences: Sequence[Sentence], index: int, head: int) -> str | None:
    """The term that a headline is for: named by its lead-in, by the time that its figures open with, or by the
    heading above."""
    text = sentences[index].text
    named = last_match(TERM, text, 0, head)
    if named is not None and (
        _OF_THE_YEAR.match(text, named.end(), head) or _THIS_YEAR.search(text, named.end(), head)
    ):
        # 兼顾“十五”计划，今年的主要预期目标是
        named = None
    if named is not None:
        return named[0]
    if YEAR.search(text[:head]):
        return None
    opening = TERM_OPENING.match(text, head)
    if opening is not None:
        return opening[0].rstrip("，,")  # 发展目标：到2015年，…, whatever year the heading names
    own = not sentences[index].first
    for above in reversed(sentences[max(index - _ABOVE, 0) : index]):
        if above.first and _YEAR_IS.match(above.text):
            return None
        if own and (opening := TERM_OPENING.match(above.text) or _TERM_FOR.match(above.text)):
            return opening[0].rstrip("，,")  # 今后五年，是关键时期。…主要奋斗目标为：
        own = own and not above.first
        words = above.text[above.mark.end :] if above.mark is not None else above.text
        told = above.text[-1] in "。；" and FIGURE.search(undated(above.text)) is not None  # 五年新增就业5万人。
        if above.alone and len(above.text) <= HEAD_LIMIT and not told and (
            "：" not in words or _TIMED_LINE.match(words) is not None
        ):
            named = TERM.search(above.text) or NAMED_TERM.search(above.text)
            if named is not None or YEAR.search(above.text):
                return named[0] if named is not None else None
    if "年均" not in text[head:]:
        return None
    # “十三五”时期，是决胜期。…主要目标：经济年均增长8%以上: the paces of a term that was named above.
    named_above = reversed(sentences[max(index - _ABOVE, 0) : index])
    opening = next((hit for one in named_above if (hit := TERM_OPENING.match(one.text))), None)
    return opening[0].rstrip("，,") if opening is not None else None


def _targets_like(words: str) -> bool:
    """Whether a sentence goes on setting targets rather than saying what will be done."""
    return _values(words) >= 1 + len(words) // 120


def _is_all_targets(words: str) -> bool:
    """Whether most clauses of a sentence each set a target, at least three of them."""
    clauses = _PARTING.split(words.rstrip("。；;"))
    sets = sum(1 for clause in clauses if _SETS_ONE.search(clause) is not None)
    return sets >= _SETS_LEAST and 2 * sets >= len(clauses)


def _is_worded(words: str) -> bool:
    """Whether the clauses behind a lead-in all set targets in words (保持正增长，投资由负转正，物价基本稳定。)."""
    clauses = _PARTING.split(words.rstrip("。；;"))
    return len(clauses) >= _SETS_LEAST and all(_SETS_WORDED.search(clause) is not None for clause in clauses)


_SETS_WORDED = re.compile(
    "正增长|转正|稳[步定]增长|平稳增长|同步|[高快低好优]于|稳定$|只减不增|持续(?:改善|下降|增长|提[升高])"
    "|(?:目标|计划|范围|任务|要求)(?:之内|以内|内)?$"
)
"""How such a clause ends."""
_PARTING = re.compile("[，、；]")
_SETS_ONE = re.compile(
    "(?:增[长速幅加]|下降|降低|涨幅)[^0-9]{0,6}[0-9.]+%|(?:控制|稳定|保持)在[^0-9]{0,8}[0-9]|(?:高|快|低)于[^，。]{2,}"
    "|同步|(?:完成|达到)[^，。]{0,16}(?:任务|目标|指标|要求)|(?:目标|计划|范围)(?:之内|以内|内)|保持[^，。]{0,6}稳定|持续改善"
    "|(?:新增就业|失业率|价格|物价|总?产量|城镇化率|覆盖率|能耗|自然增长率|天数)[^，。0-9]{0,10}[0-9]"
)
"""How a clause sets a target of the whole economy, with a figure or without."""
_SETS_LEAST = 3


def _values(words: str) -> int:
    return len(_VALUE.findall(undated(words)))
