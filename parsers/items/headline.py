"""The headline targets (主要预期目标): which sentences set them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ...schema.terms import Role
from ..lines.marks import Style
from ..lines.openings import VERB_FIRST
from ..lines.sentences import Sentence
from ..outline.roles import heading_role
from ..wording.seeking import last_match
from .aims import (
    HEAD_LIMIT,
    NAMED_TERM,
    OF_WHOLE,
    SET,
    STEERED,
    TERM,
    TERM_OPENING,
    YEAR,
    Headline,
    in_words,
    reach,
    sets_each,
)
from .fields import in_fields
from .indicators import FIGURE, WHOLE, of_economy, undated
from .unled import PAST_RESULT, by_indicators, is_of_section, lead_of

__all__ = ["Headline", "find"]

_LEAD_IN = re.compile(
    r"(?:预期|奋斗|主要|工作|发展|努力|总体|具体|调控(?:的(?=目标是))?|控制|计划|约束)(?:性)?(?:调控|控制|奋斗"
    r"|预期)?(?:发展)?(?:目标|指标)(?:[和与及、]?(?:主要|重点|工作)?任务)?"
    r"(?:主要)?(?:的?(?:安排|建议|确定|设定|初步|预期|拟))*(?:是(?:这样的)?|定?为|包括|如下|[（(][^）)]{1,20}[）)])?定?[：:是为，,]"
    r"|目标(?:任务)?(?:安排|建议|确定|设定|初步|拟)*(?:是|定?为|如下)?(?:[：:]|——)|(?:经济|主要|增长)指标(?:安排|预期|计划)*[是为]?[：:]"
    r"|以下(?:主要|预期|奋斗){0,2}目标[。：:]|[0-9一二三四五六七八九十]项指标(?:组成|构成)[。：:]|指标(?:任务)?(?:计划|安排|建议)(?:是|为|如下)?[：:是为，,。]|(?:目标|指标)(?:任务)?(?:如下|见下|详见下)(?:表)?(?:所示)?[。：:]"
    r"|(?:我们|今年|全年|明年|[全我][省市县区州旗盟])的?(?:总|总体)?目标(?:就)?是[：:，,]"
)
_HEADED = re.compile(
    r"(?![^，；：]*(?:完成|实现|达到|围绕|对照|锚定|提出|明确|聚焦|了|落实|分解|突出|坚持|对标|树立|(?<!^)建议|超|好于|高于|低于|[可将能]))[^，；：。0-9“”]{0,24}"
    r"(?:主要|预期|奋斗|工作|发展|总体|具体|调控|重点(?!目标任务))性?(?:预期|奋斗|发展|调控|工作)?性?(?:目标|指标)(?:任务)?(?:安排|建议)?[。：:]?"
)
"""A heading, or a short sentence that opens a paragraph, which names the targets that follow it."""
_HEADED_LIMIT = 36
_PAST = re.compile(
    r"完成了?.{0,20}目标|实现了|目标任务(?:圆满|全面|顺利)?完成|(?<!我们)(?<!今年)(?<!讨论)(?<!研究)确定的.{0,10}目标"
)
_BY_WHOM = re.compile(
    "^(?:(?:根据|按照|依据|遵照|对照|结合|着眼)[^，。；]{0,60}?(?:目标(?:任务|要求)?|要求|部署|精神|安排|思路|原则|方针|规律|实际)[，,]){1,3}"
)
"""How a lead-in opens that says who set the course (根据党代会确定的奋斗目标，|建议今后5年的主要目标是…)."""
_ACHIEVED = re.compile(r"(?:完成|实现)了|(?:圆满|全面|顺利|胜利|超额)完成|目标任务完成")
_PLAIN = 4
_ALONE = 2
"""Values by which a headline is plainly one."""
_PLANNED = re.compile(
    r"(?:计划|规划|纲要)(?:草案)?(?:（草案）|\(草案\))?(?:规定|要求|确定|提出|安排)[，,：:]?"
    r"|(?:计划|规划)[，,]到.{4,6}年[，,]"
)
"""How a plan of former years opens its figures, where no target is called one."""
_TASKS = re.compile(
    rf"(?:{YEAR.pattern})[^。；：]{{0,20}}?(?:任务(?:目标)?是?|(?:总的?|总体|基本)要求是"
    r"|(?:主要|具体|总体|初步|计划，?|计划，?初步)安排[是为]?)[：:]"
)
_NEAR = 3
"""Sentences after a heading among which the targets that it names begin."""
_WHOLE = (
    r"(?:[全我][省市县区州旗盟镇乡])?(?<!单位)(?<!万元)(?:(?:地区|国内|国民)?生产总值|GDP|工农业总产值|社会总产值|国民收入)(?!能耗)"
)
_PROPOSED = re.compile(
    rf"(?:(?:建议|提出|预期|计划|初步安排|拟安排|指标安排上|要|即)"
    rf"[^。；]{{0,40}}?(?P<goal>(?:(?:力争|确保|争取|努力)(?:实现|达到|完成)?)?{_WHOLE})"
    rf"|(?P<firm>(?:力争|确保|争取|努力)(?:实现|达到|完成)?(?:[：:]|今年|全年)?{_WHOLE}))[^，,。；、0-9]{{0,6}}(?:[0-9]|百分之)"
    r"|(?P<pace>经济增长(?:速度|率)?(?:初步|拟|预期|计划)*(?:安排|定)(?:为|在)?)(?:[0-9]|百分之)"
    rf"|(?:^|(?<=[，。]))(?P<year>今年|全年|明年|(?:19|20)[0-9]{{2}}年)[，,]?(?P<bare>{_WHOLE})[要将须]?(?:增长|达到)[^，,。；0-9]{{0,3}}(?:[0-9]|百分之)"
    rf"|(?P<expected>{_WHOLE}(?:预期|计划|力争|确保)(?:目标)?(?:增长|达到)[^，,。；0-9]{{0,3}}(?:[0-9]|百分之"
    "|[一二三四五六七八九十]))"
    rf"|(?P<of>今年|全年|明年|新的?一年|(?:19|20)[0-9]{{2}}年)[^。；：0-9]{{0,30}}：(?P<listed>{_WHOLE})(?:增长|达到)"
    r"[^，,。；0-9]{0,3}(?:[0-9]|百分之)"
)
"""How a plan sets its targets that calls them none (建议今年地区生产总值增长6%左右，…)."""
_SET_OUT = re.compile(
    "(?:努力|预期|力争|确保|争取|要)(?:实现|达到|完成)(?:以下|下列|如下)?(?:主要)?(?:任务|指标)?[：:]$"
)
"""How it leads in to a list of them (做好今年工作，要努力实现：)."""
_NAMES_OF_WHOLE = ("总值", "总产值", "GDP", "国民收入", "经济增长")
"""Of these one stands in every such plan."""
_PLANNED_FOR = re.compile(
    r"建议|初步安排|今年计划|预期增长|(?:开局|起步)之年[^。；]{0,12}(?:力争|确保|争取|计划|预期)|(?:今年|全年|明年|新的?一年)[^。；]{0,20}(?:力争|确保|争取|计划|要)"
)
"""What a text that has no plan must say for it."""
_OF_PLAN = re.compile(r"(?:纲要|规划)(?:》|（草案）|[(]草案[)]|草案)*[^，。；]{0,8}(?:明确|提出|确定|设定|设置|安排)")
_TOWARDS = re.compile(r"(?:围绕|对照|锚定|紧扣|瞄准|朝着|聚焦|按照|根据|实现|完成)[^，,；;。]*$")
_SET_LEAST = 3
"""Figures that the targets of a term hold at least, where they are not called those of the whole economy."""
_AIMED = re.compile("(?:调控|预期)的?(?:预期|调控)?目标[^，。；：]{0,4}[，：]?$|目标(?:任务)?(?:是|为)?[：:，,]$")
_YEARLY = re.compile(
    r"(?:今年|明年|全年)的?(?:计划|要求|计划要求|计划安排)[，,]?(?:[^，,。；]{4,24}[，,])?"
    r"(?=(?:国[民内]生产总值|国民收入|工农业总产值|经济)(?:比[^，,。]{2,6})?增长(?:百分之|[0-9]))"
)
"""今年计划国内生产总值增长百分之九."""
_EXPECTED = re.compile(
    rf"(?:今年|全年|明年|(?:19|20)[0-9]{{2}}年)的?(?P<goal>(?:{_WHOLE}|(?:国民)?经济)(?:增长|增速)?(?:速度|率|幅度)?"
    r"(?:的?预期|拟安排)(?:拟|确定|定|安排)?(?:为|在|是))(?=约?(?:[0-9]|百分之))"
)
"""今年的经济增长预期为7%左右."""


def find(sentences: Sequence[Sentence], start: int = 0, end: int | None = None) -> list[Headline]:
    """Find the sentences that set headline targets among sentences ``start`` to ``end``."""
    stop = len(sentences) if end is None else end
    found: list[Headline] = []
    index = start
    while index < stop:
        text = sentences[index].text
        if "标" not in text:
            index += 1
            continue
        lead_in = _led_in(text) if "目标" in text or "指标" in text else None
        if lead_in is not None and lead_in.end() == len(text) <= _HEADED_LIMIT and _is_numbered(sentences[index]):
            headline = _below(sentences, index, stop)
        elif lead_in is not None and not _PAST.search(_BY_WHOM.sub("", text[: lead_in.end()])) and not _pursued(
            text, lead_in
        ):
            headline = reach(sentences, index, lead_in.end(), stop)
        elif len(text) <= _HEADED_LIMIT and _is_headed(sentences[index]):
            headline = _below(sentences, index, stop)
        else:
            headline = None
        if headline is not None and not _is_of_trade(headline, sentences, start):
            found.append(headline)
            index = headline.sentences[-1]
        index += 1
    if max((headline.weight for headline in found), default=0) < _PLAIN:
        for index in range(min(start, stop // 8), stop):
            text = sentences[index].text
            lead_in = _PLANNED.search(text) if "划" in text and ("计划" in text or "规划" in text) else None
            if lead_in is not None and not _PAST.search(text[: lead_in.end()]):
                headline = reach(sentences, index, lead_in.end(), stop)
                large = headline is not None and headline.weight >= _PLAIN and OF_WHOLE.search(text) is not None
                if headline is not None and large and not PAST_RESULT.search(text) and (
                    headline.period is None or _is_set(headline, sentences)
                ):
                    # 国家计划要求|今年的国民生产总值增长百分之五: what sets them is no part of what is measured
                    headline.led = headline.period is not None
                    found = [headline]
                    break
    if not any(headline.period is None for headline in found):
        found.extend(_named_behind(sentences, start, stop))
    if not any(headline.period is None for headline in found):
        found.extend(_of_tasks(sentences, start, stop))
    if not any(headline.period is None for headline in found):
        taken = {index for headline in found for index in headline.sentences}
        own = _single(sentences, start, stop) or _proposed(sentences, start, stop)
        found.extend(headline for headline in own if taken.isdisjoint(headline.sentences))
    if not any(headline.period is None for headline in found):
        taken = {index for headline in found for index in headline.sentences}
        found.extend(_under_aims(sentences, start, stop, taken))
    if not any(headline.period is None for headline in found):
        taken = {index for headline in found for index in headline.sentences}
        found.extend(by_indicators(sentences, start, stop, taken, term=False))
    if not found:
        found = _paced(sentences, start, stop)
    if not any(headline.period for headline in found):
        taken = {index for headline in found for index in headline.sentences}
        found.extend(
            _of_term(sentences, start, stop, taken)
            or _by_field(sentences, start, stop, taken)
            or by_indicators(sentences, start, stop, taken, term=True)
        )
    if len(found) > 1:
        # 《纲要（草案）》明确了主要指标：…其中…: what a plan holds, told beside the year's own targets.
        found = [
            headline for headline in found
            # 根据《纲要（草案）》提出的目标，今年主要预期目标是: the year's own, for all that it refers to
            if headline.period or (of := last_match(_OF_PLAN, lead := _lead(headline, sentences), 0, len(lead))) is None
            or YEAR.search(lead, of.end())
        ]
    kept = [headline for headline in found if headline.period is None or _is_set(headline, sentences)]
    return _chosen(kept, [one for one in kept if STEERED.search(_lead(one, sentences))])


def _is_of_trade(headline: Headline, sentences: Sequence[Sentence], start: int) -> bool:
    """Whether a section of work sets the targets for a field of it (目标任务：造林2万亩，…。 below （四）生态建设)."""
    lead = _lead(headline, sentences)
    if headline.period or not headline.led or _OF_ALL.search(lead):
        return False
    if any(OF_WHOLE.search(sentences[index].text) for index in headline.sentences):
        return False
    families = {family for index in headline.sentences for family in of_economy(sentences[index].text)}
    return families.isdisjoint(_OF_PLACE) and is_of_section(sentences, headline.sentences[0], start)


_OF_ALL = re.compile("预期|调控|奋斗|总体|经济社会|国民经济|[全我][国省市县区州旗盟镇乡]")
_OF_PLACE = frozenset((WHOLE, "revenue", "income", "prices", "jobs", "population"))
"""What the targets of a place are of, and those of a trade are not."""


def _named_behind(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The sentence whose targets are called so at its end, or right behind it (增长8%、…，是我们今年努力的方向。)."""
    for index in range(start, stop):
        text = sentences[index].text
        called = _CALLED.search(text) if start and text[-4:-1] in _CALLED_LAST else None
        if called is None and start and index + 1 < stop and sentences[index + 1].text.startswith(_FOR_THESE):
            called = _THESE.match(sentences[index + 1].text)
        if called is None or PAST_RESULT.search(text) or sets_each(text) < _SET_LEAST or not OF_WHOLE.search(text):
            continue
        begin = index
        while begin > start and not sentences[begin].first and sentences[begin - 1].text[-1] in "；;":
            begin -= 1
        opens = _CALLS.match(sentences[begin].text) or _FOR_WHEN.match(sentences[begin].text)
        head = opens.end() if opens else lead_of(sentences[begin].text)
        chosen = [*range(begin, index + 1)]
        return [Headline(chosen, [head, *[0] * (index - begin)], sets_each(text), plain=True, led=False)]
    return []


_CALLED = re.compile(
    "(?:，这?就?是|作为|列为|定为|的)[^，。；：、0-9]{0,14}(?:努力的?方向|(?:预期|奋斗|努力|主要|工作|发展)性?目标)。$"
)
_FOR_THESE = (
    "围绕", "实现", "为实现", "为了实现", "为确保", "确保", "要实现", "要完成", "为完成", "完成",
    "按照", "对照", "以上", "上述",
)  # fmt: skip
_THESE = re.compile(
    "(?:为了?)?(?:围绕|实现|确保(?:实现|完成)?|要?(?:实现|完成)|按照|对照)?(?:上述|以上|这些|这一)[^，。；]{0,8}(?:目标|指标)"
)
"""How the sentence behind them calls them so (围绕上述目标，重点做好以下工作。)."""
_FOR_WHEN = re.compile("(?:今年|明年|全年|(?:19|20)[0-9]{2}年|新的?一年)，")
_CALLED_LAST = ("的方向", "力方向", "期目标", "斗目标", "力目标", "要目标", "作目标", "展目标", "性目标")
"""The last characters of such words."""
_CALLS = re.compile("(?:今年|明年)?，?(?:我们)?(?:将|要|拟)?(?:把|以|确定|确立|提出)")
"""How a sentence opens that calls its figures targets at its end."""


def _of_tasks(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The targets of a year that are called its tasks or what it asks for (一九九三年的主要任务是：工农业总产值…)."""
    for index in range(start, stop):
        text = sentences[index].text
        lead_in = _TASKS.search(text) if "任务" in text or "要求" in text or "安排" in text else None
        if lead_in is not None and OF_WHOLE.search(text, lead_in.end()) and not PAST_RESULT.search(text):
            headline = reach(sentences, index, lead_in.end(), stop)
            if headline is not None and headline.weight >= _PLAIN and headline.period is None:
                return [headline]
    return []


def _single(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The aims of the whole economy that a plan sets one by one, in the words of its sentences."""
    found: list[Headline] = []
    for index in range(start, stop):
        text = sentences[index].text
        if ("计划" in text or "要求" in text) and (opens := _YEARLY.search(text)) and not PAST_RESULT.search(text):
            found.append(Headline([index], [opens.end()], 1, plain=True))
        elif ("预期" in text or "拟安排" in text) and (goal := _EXPECTED.search(text)) and (
            PAST_RESULT.search(text) is None
        ):
            found.append(Headline([index], [goal.start("goal")], 1, plain=True, led=False))
    return found[:_ALONE]


def _proposed(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The first sentence of a plan that sets figures of the whole economy with others, and calls them no targets."""
    for index in range(start, stop):
        text = sentences[index].text
        if text[-1] in "：:" and index + 1 < stop and _SET_OUT.search(text) and start:
            headline = reach(sentences, index, len(text), stop)
            if headline is not None and headline.weight >= _PLAIN and OF_WHOLE.search(sentences[index + 1].text):
                return [headline]
        opens = None
        if any(map(text.__contains__, _NAMES_OF_WHOLE)):
            opens = _PROPOSED.search(text)
            if opens is None and 0 < start == index - 1 and sets_each(text) >= _SET_LEAST:
                opens = _PACE.match(text)  # the first sentence of a plan, which says of nothing that it was done
        if opens is None or PAST_RESULT.search(text) or "年均" in text or "同比增长" in text:
            continue
        year = (opens["year"] or opens["of"]) if opens.re is _PROPOSED else None
        if year and not (start and (year[0] in "今全明新" or year in sentences[start].text)):
            continue  # 2030年，全县生产总值增长8%: what was reached
        if start == 0 and _PLANNED_FOR.search(text) is None:
            continue
        headline = reach(sentences, index, opens.start(opens.lastgroup or 0), stop)
        if headline is not None and headline.period is None and (
            headline.weight >= _PLAIN  # 百分之八 is one value, 8.5% are two
            or sum(sets_each(sentences[at].text) for at in headline.sentences) >= _SET_LEAST
        ):
            headline.led = False
            return [headline]
    return []


def _under_aims(sentences: Sequence[Sentence], start: int, stop: int, taken: AbstractSet[int]) -> list[Headline]:
    """The sentence near below a heading that names goals which sets figures of the whole economy, and calls them none
    (二、2031年总体要求和目标任务 / 在优化结构的基础上，全县生产总值增长8%，…)."""
    for index in range(start, stop - 1):
        head = sentences[index]
        if "目标" not in head.text or len(head.text) > HEAD_LIMIT or not head.alone or head.text[-1] in "。；：:":
            continue
        if heading_role(head.text) not in (Role.PLAN, Role.TARGETS) or TERM.search(head.text):
            continue
        for near in range(index + 1, min(index + 1 + _NEAR, stop)):
            text = sentences[near].text
            if (headline := in_fields(sentences, near, stop)) is not None:
                return [headline]
            if near in taken or sentences[near].mark is not None or sentences[near].alone is (text[-1] not in "。；"):
                break
            opens = _PACE.search(text)
            if opens is None or PAST_RESULT.search(text) or "年均" in text or TERM_OPENING.match(text):
                continue
            headline = reach(sentences, near, opens.start(), stop)
            if headline is not None and headline.weight >= _PLAIN and headline.period is None:
                headline.led = False
                return [headline]
    return []


_PACE = re.compile(rf"{_WHOLE}[^，,。；、0-9]{{0,6}}增长[^，,。；、0-9]{{0,4}}(?:[0-9]|百分之)")


def _paced(sentences: Sequence[Sentence], start: int, stop: int) -> list[Headline]:
    """The sentence that sets the paces of a term, in a paragraph that it or another opens with the term, and calls
    them no targets (今后五年，我们要…。地区生产总值年均增长7%左右，…)."""
    named: re.Match[str] | None = None
    ahead = False
    for index in range(start, stop):
        text = sentences[index].text
        if sentences[index].first:
            named, ahead = TERM_OPENING.match(text), False
        elif named is None and (named := TERM_OPENING.match(text)) is not None:
            ahead = False
        if named is None:
            continue
        ahead = ahead or (_TO_REACH.search(text) is not None and "了" not in text)
        if ahead and (pace := _PACE_OF_WHOLE.search(text)) is not None and "了" not in text and (
            PAST_RESULT.search(text) is None and len(FIGURE.findall(undated(text[pace.start() :]))) >= _SET_LEAST
        ):
            weight = len(FIGURE.findall(undated(text)))
            return [Headline([index], [pace.start()], weight, plain=True, led=False, period=named[0].rstrip("，,"))]
    return []


_PACE_OF_WHOLE = re.compile(
    rf"{_WHOLE}[^，,。；、0-9]{{0,6}}(?:年均|平均)[^，,。；、0-9]{{0,6}}(?:增长|递增)[^，,。；、0-9]{{0,4}}"
    "(?:[0-9]|百分之)"
)


def _lead(headline: Headline, sentences: Sequence[Sentence]) -> str:
    return sentences[headline.sentences[0]].text[: headline.starts[0]]


def _pursued(text: str, lead_in: re.Match[str]) -> bool:
    """Whether a goal is only what was worked for (围绕…奋斗目标，…，圆满完成了…)."""
    if lead_in[0][-1] not in "，,":
        return False
    if FIGURE.search(text, lead_in.end()) is None and lead_in[0][-2] not in "是为":
        return True  # …提出了…奋斗目标，为…指明了方向。
    return _ACHIEVED.search(text, lead_in.end()) is not None or _TOWARDS.search(text[: lead_in.start()]) is not None


def _is_set(headline: Headline, sentences: Sequence[Sentence]) -> bool:
    """Whether what is said of a term sets figures, and does not only tell what it will look like."""
    said = [sentences[index].text for index in headline.sentences]
    kept = [place for place, text in enumerate(said) if SET.search(undated(text)) or in_words(text)]
    figures = sum(len(FIGURE.findall(undated(sentences[headline.sentences[place]].text))) for place in kept)
    headline.starts = [headline.starts[place] for place in kept]
    headline.sentences = [headline.sentences[place] for place in kept]
    aimed = figures and (not headline.led or _AIMED.search(_lead(headline, sentences)) is not None)
    of_place = any(OF_WHOLE.search(text) for text in said) or (figures > 1 and any(map(_OF_TOWN.search, said)))
    return figures >= _SET_LEAST or bool(aimed and of_place)


_OF_TOWN = re.compile("经济总收入|人均(?:纯|可支配)?收入")
"""What stands for the whole economy where a town or township sets its targets."""


def _of_term(sentences: Sequence[Sentence], start: int, stop: int, taken: AbstractSet[int]) -> list[Headline]:
    """The targets of a term that follow a heading naming them (二、今后五年的奋斗目标), without a lead-in; below one
    that only names the term, those that it is to come to (经过五年努力，…)."""
    for index in range(start, stop - 1):
        head = sentences[index]
        if len(head.text) > HEAD_LIMIT or not head.alone or not any(map(head.text.__contains__, _OF_TERMS)):
            continue
        named = TERM.search(head.text) or NAMED_TERM.search(head.text)
        if named is None:
            continue
        aimed = "目标" in head.text
        for near, sentence in enumerate(sentences[index + 1 : index + 1 + _NEAR], index + 1):
            text = sentence.text
            opens = _BY_YEAR.match(text) or TERM_OPENING.match(text)
            by_year = opens is not None and opens.re is _BY_YEAR
            paced = "年均" in text or "平均" in text
            past = PAST_RESULT.search(text) is not None
            if opens is None and aimed and near == index + 1 and paced and not past:
                opens = named  # “十六五”规划主要目标 / 生产总值年均增长8%；…
            by_year = by_year and len(FIGURE.findall(undated(text))) >= _SET_LEAST - aimed and "了" not in text
            sets = aimed or (by_year and OF_WHOLE.search(text) is not None and not past)
            if not sets and (opens is None or past or _PACE_OF_WHOLE.search(text) is None):
                opens = _BY_EFFORT.match(text)
            if opens is None or near in taken or near >= stop:
                continue
            headline = reach(sentences, near, 0, stop)
            if headline is not None and (aimed or paced) and OF_WHOLE.search(text) is not None:
                headline.led = False
                said = (FIGURE.findall(undated(sentences[at].text)) for at in headline.sentences)
                if sum(map(len, said)) >= (_ALONE if aimed else _SET_LEAST):
                    headline.weight = max(headline.weight, _PLAIN)
            doubled = _DOUBLED.search(sentence.text) if "番" in sentence.text else None
            if headline is None and doubled is not None and doubled[0].count("、") + 1 >= _SET_LEAST:
                headline = Headline([near], [doubled.start()], _PLAIN, led=False)
            if headline is not None and headline.weight >= _PLAIN and taken.isdisjoint(headline.sentences):
                own = named.re is NAMED_TERM or named[0] in opens[0]
                headline.period = opens[0].rstrip("，,") if own else named[0]
                if by_year:
                    headline.period, headline.led = _AIMING.sub("", headline.period), False
                return [headline]
    return []


_AIMING = re.compile("^(?:力争|努力|争取|确保)")
_OF_TERMS = ("目标", "年", "五”")
"""One of these stands in a heading that names a term."""
_BY_YEAR = re.compile(
    f"(?:{_AIMING.pattern[1:]})?到(?:20[0-9]{{2}}|[一二][九〇零○][〇零○一二三四五六七八九]{{2}})年(?:底|末|时)?[，,]?(?=[^，。；：]{{2,24}}(?:[0-9]|番))"
)
"""How a sentence opens that says what a term is to have come to at its end (到2031年，生产总值达到500亿元，…)."""
_BY_EFFORT = re.compile("(?:经过|通过|用)[一-鿿]{0,4}?[三四五]年(?:时间)?的?(?:不懈|艰苦)?(?:努力|奋斗|时间)，")
"""How a sentence opens that says what a term is to come to."""
_DOUBLED = re.compile("[^，。：；]{6,60}(?:分别|均|都|全部)[^，。；、]{0,16}翻[一两二三]番")
"""Several things that are each to double."""


def _by_field(sentences: Sequence[Sentence], start: int, stop: int, taken: AbstractSet[int]) -> list[Headline]:
    """The targets of a term that paragraphs with dashes set, one a field, behind the sentence that says for when
    (今后五年，我们将努力实现…。 / ——经济繁荣，就是…。生产总值年均增长8%左右；…)."""
    for index in range(start, stop - _SET_LEAST):
        opening = sentences[index]
        below = sentences[index + 1]
        if not (below.first and below.mark is not None and below.mark.style is Style.DASH):
            continue
        named = TERM_OPENING.match(opening.text) or _AFTER_TERM.search(opening.text)
        if named is None or not (opening.text[-1] in "：:" or _TO_REACH.search(opening.text)):
            continue
        chosen: list[int] = []
        fields, works = set(), 0
        for at in range(index + 1, min(stop, index + _FIELDS_REACH)):
            sentence = sentences[at]
            mark = sentence.mark
            if sentence.first:
                if mark is None or mark.style is not Style.DASH:
                    break
                works += VERB_FIRST.match(sentence.text[mark.end :]) is not None
            if SET.search(undated(sentence.text)):
                chosen.append(at)
                fields.add(sentence.paragraph)
        figures = sum(len(FIGURE.findall(undated(sentences[at].text))) for at in chosen)
        whole = any(OF_WHOLE.search(sentences[at].text) for at in chosen)
        if len(fields) > max(1, works) and figures >= _SET_LEAST and whole and taken.isdisjoint(chosen):
            starts = [(mark.end if (mark := sentences[at].mark) is not None else 0) for at in chosen]
            return [Headline(chosen, starts, figures, plain=True, led=False, period=named[0].rstrip("，,"))]
    return []


_AFTER_TERM = re.compile("(?:(?<=经过)|(?<=用))[三四五]年")
"""How long something is to take (再经过|五年|的发展)."""
_TO_REACH = re.compile("[将要](?![军领])|努力|力争|确保|实现")
"""How a sentence speaks of what is to come."""
_FIELDS_REACH = 60
"""Sentences that such paragraphs hold at most."""


def _led_in(text: str) -> re.Match[str] | None:
    """The lead-in that the figures follow (兼顾“十五”计划和奋斗目标，今年的主要预期目标是|…)."""
    lead_in = _LEAD_IN.search(text)
    while lead_in is not None and text[lead_in.end() - 1] in "，,":
        closer = _LEAD_IN.search(text, lead_in.end())
        if closer is None or FIGURE.search(undated(text[lead_in.end() : closer.start()])):
            break
        lead_in = closer
    return lead_in


def _is_headed(sentence: Sentence) -> bool:
    """Whether the sentence is a heading, or opens a paragraph like one, that only names targets."""
    words = sentence.text[sentence.mark.end :] if sentence.mark is not None else sentence.text
    return sentence.first and _HEADED.fullmatch(YEAR.sub("", words)) is not None


def _is_numbered(sentence: Sentence) -> bool:
    """Whether a sentence is a numbered line (二、“十六五”时期主要目标：)."""
    return sentence.alone and sentence.mark is not None and sentence.mark.style in (Style.PART, Style.CN, Style.PCN)


def _below(sentences: Sequence[Sentence], index: int, stop: int) -> Headline | None:
    """The targets below a heading that names them; the heading itself sets none."""
    if index + 1 < stop and sentences[index + 1].text[-1] in "：:":
        index += 1  # （二）主要指标 / 今年，我们将努力交出这样的答卷：
    headline = reach(sentences, index, len(sentences[index].text), stop)
    if headline is None or len(headline.sentences) < _ALONE:
        return None
    headline.sentences, headline.starts = headline.sentences[1:], headline.starts[1:]
    headline.plain, headline.led = True, False
    below = sentences[headline.sentences[0]].text
    head = lead_of(below)
    if below[-1] not in "：:" and below[head - 1 : head] == "：":
        headline.starts[0] = head  # （二）发展目标 / 全年经济工作要达到以下水平：…
    term = TERM.search(below, 0, head) if headline.period is None else None
    if term is not None and YEAR.search(below, term.end(), head) is None:
        headline.period = term[0]
    return headline


def _chosen(found: list[Headline], steered: list[Headline]) -> list[Headline]:
    """Keep what sets most: at most one headline of the year and one of the term.

    Those that are ``steered`` name each an aim of the whole economy where they speak of it.
    """
    chosen: list[Headline] = []
    for term in (True, False):
        kind = [headline for headline in found if (headline.period is not None) is term]
        if kind:
            most = max(kind, key=lambda headline: (headline.plain, headline.weight))
            # Aims that are named one by one, each where it is spoken of, stand side by side.
            alone = most.weight <= _ALONE and not term
            beside = steered if most in steered else [most]
            chosen.extend([one for one in kind if one.weight <= _ALONE or one in beside] if alone else [
                one for one in kind if one in beside
            ])
    return sorted(chosen, key=lambda headline: headline.sentences[0])
