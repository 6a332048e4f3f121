"""When a value holds: its year, and whether it was reached by then, from the words before it."""

from __future__ import annotations

import re

from ...schema.terms import Status
from ..wording.lexicon import DEED, LEAD
from ..wording.seeking import last_match
from ..wording.verbs import is_verb
from .term import SPAN_OF_YEARS

__all__ = [
    "BACK", "SPAN", "WRITTEN", "YEAR", "comes_later", "compared_with", "dated", "first_year", "goes_ahead", "is_behind",
    "of_base", "of_past", "started", "starts", "when", "year_of",
]  # fmt: skip

# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_ACHIEVED, _TARGET = Status.ACHIEVED, Status.TARGET
BACK = 300  # characters before a number that are looked at
WRITTEN = r"(?:(?:19|20)[0-9]{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})"
# 由2022年的全省第8位上升到第5位, 从2004年人均每月700元提高到1721元
_AMONG = "(?:(?:全[国省市县区州]|世界)[^，。；、0-9平]{0,6}|(?:[人户亩]均)?(?:每[人户亩生])?(?:每[月年天])?)?"
_NEAR = re.compile(rf"(?:(?<![是为])|(?<=[变整转升增降改]为))({WRITTEN})年[底末初]?的?(?:[约近超]|不[足到])?{_AMONG}$")
_LAST_YEAR = re.compile(
    "(?<!比)(?<!较)(?:上年|上一年|前一年)[底末]?的?(?:(?:分别)?(?:增长|上升|提高|下降|降低|减少)|位?居|位?列|排名?)?"
    rf"[约近]?{_AMONG}$"
)
# 由2008年雨雪灾害后的64.6%上升到
_FROM_EVENT = re.compile(rf"[从由]({WRITTEN})年[^，。；：、0-9]{{1,12}}的$")
_FROM_TO = re.compile(rf"(?:从|由|自)?({WRITTEN})年?(?:到|至|—|–|-|~|～){{1,2}}{WRITTEN}年[，,]")
SPAN = r"的?[一二三四五六七八九十0-9]+多?年"
# A year that only dates the other side of a comparison, or one end of a span, sets nothing for what follows.
YEAR = re.compile(
    rf"(?<![0-9比较从自由与同至到按除含对向—-])({WRITTEN})年"
    rf"(?!不变价|[底末]?的[约近]?(?:[0-9一二三四五六七八九十百]|$)|的?基础|相比|同期|(?:[一-龥]{{2,8}})?以来|高考|届|来|[至到—-]|{SPAN})"
    rf"|(?:(?<=到)|(?<=截至))({WRITTEN})年(?!{SPAN}|[底末]?的)|(?<![比较从自由与同])去年(?!同期|相比|的?基础|[底末]?的[0-9])"
    r"|(?<=[，；])今年(?!同期|以来|预计)"
)
_BEFORE_YEAR = (4, 1)  # characters of such a year before its 年
_AGAINST = re.compile(r"[比较](?!例|重|值)[^，,。；;、0-9]{1,8}$")
_COMPARED_TOO = re.compile(rf"[比较与同](?:{WRITTEN}年?(?:同期)?[、和与]){{1,3}}$")
_FAR_BACK = 32  # characters before the last of such years
_FAR = 10  # characters before a year that are looked at
_PAST_OF = re.compile(rf"(?:今年|去年|上年|前年)(?:预计|实际|同期)?的?[约近]?{_AMONG}$")
_OF_BASE = re.compile(
    rf"(?:恢复[到至]|相当于|达到?|为|是|占|[到至])了?({WRITTEN})年(?:同期|全年|底|末)?的[约近]?$"
    # 是1950年到1997年投资总和的1.7倍
    rf"|(?:为|是|相当于)了?(?:{WRITTEN}年?[到至—-])?({WRITTEN})年[^，。；、0-9]{{0,16}}(?:总和|之和|总[量额数])的[约近]?$"
)
_LAST = re.compile(
    r"(?:^|(?<=[，；。：]))(?:而|但)?(?:去年(?!同期|相比|的?基础|[底末]?的)|(?:截至|截止|到)去年[年底末]"
    "|过去的?[一二三四五六七八九十]+年|(?:近几?|[三五])年来)"
)
# 延续去年增长12%的势头: of the one number alone.
_LAST_ALONE = re.compile(r"(?<![比较同与按于过到至由从超为是])去年(?!同期|相比|的?基础|[底末]?的)[^，。；：]{0,24}$")
_FROM_NOW = re.compile(
    r"[；。要将拟]|[今明]年|计划|力争|确保|争取(?!的|到|了|上级|中央|资金|专项)|努力|预期|到(?:20|“)"
    "|以来|今后"
)
_EVENT = re.compile(
    "[底末]?(?:全面|全线|正式|整体|主体)?(?:建成|通车|投产|投用|竣工|完工|开工|运营|交付|启用|开通|试运行){1,2}(?:使用)?[，；]"
)
"""Behind a year: it dates no more than that."""
_READIED = ("谋划", "储备", "策划", "梳理", "启动", "筹备", "编制", "申报", "下达", "争取", "谋划了", "储备了")
_REACHES = re.compile("(?:达到?|实现|完成|突破|超过|保持在|控制在|增长|[升降增减提]到)[^，。；、0-9]{0,4}$")
"""That things which are aimed at come to something in that year (争取1997年粮食产量达到|4.75亿吨)."""
_CALLED_FOR = re.compile(
    "，?(?:我们|国务院|中央|省委|市委|县委|[省市县区]政府){0,2}(?:就|曾|首次)?(?:提出|部署|决定|承诺)了?"
)
"""That so much was called for in that year, which what came of it is not of."""
_GIVEN = ("获", "获得", "荣获", "获评", "评为", "授予", "获得了", "荣获了", "获颁", "、")
_MEMBER_OF = re.compile("度?[^，。；：]{2,}、[^，。；：]*等$")
"""What stands between the year of a title and the number of all that were got."""
# 去年开工的5个项目年内竣工，|新开工1200套; 2021年续建的3座桥完工: of that thing alone.
_THING_OF_THEN = re.compile("(?![同与和较比])[^，。；：、]{1,14}的(?=[0-9])")
# 改造2000年以前建成的|小区64个: since when the things are there, not when they were dealt with.
_THINGS_FROM = re.compile(
    "[底末初]?(?:[以之]?前(?![0-9一二三四五六七八九十几后])|以后)"
    "(?:(?![全我])[^，。；：、0-9]{1,12}的(?=[^，。；：])|离休|退休|参加工作|入党|入伍)"
)
_THINGS_OF = re.compile(
    "(?:[底末初]?(?:[以之]?前|以后)(?=的|历史|遗留)"
    "|[度底末初]?[^，。；：、0-9的]{2,10}(?=的))[的历遗](?=[^，。；：])"
)
_BUILT_BEFORE = re.compile("[底末]?[以之]?前(?:建成|建设|竣工|投用|投产|形成|注册|出生|登记|立项|批准)")
_TO_WHICH = frozenset("对把将为")
"""What stands before things that something is done to."""
_VERB_BEFORE = re.compile("(?:^|[，。；：、,;])(?P<verb>[^，。；：、,;]{2,9})$")
_SPAN_TO = re.compile(rf"{WRITTEN}年?[到至]({WRITTEN})年")
_SPAN_OPENS = re.compile(f"[，,](?:{SPAN_OF_YEARS.pattern})")
_AHEAD = re.compile(r"计划|规划|期间|时期|要|将|争取|必须|今后|力争|再")
_SPENT = re.compile(rf"{WRITTEN}年(?:的?上半年|前[0-9一二三四五六七八九十]+个?月|第?一季度|[一1](?:[—-]|至|到))")
"""The months of a year that are over when its report is given."""
_DIGITS = {
    char: str(value) for value, chars in enumerate(("零〇○", *"一二三四五六七八九")) for char in chars
}
_FROM = re.compile(
    rf"[从由](?:{WRITTEN}年[底末初]?|[0-9]{{1,2}}月?[至到—–~～-][0-9]{{1,2}}(?=月)|前?[0-9]{{1,2}}(?=个?月))?[^，。；、0-9]{{0,8}}$"
)
_ON_TO = re.compile(
    r"，?[^，。；0-9]{0,3}?(?:提高|提升|增加|增长|扩大|上升|上调|前移|前进|转正|下降|降低|减少|缩短|压缩|调整|增|升|降|减|改|变|转(?!为[盈亏])|窄|跌|涨|缩|落|扩"
    "|调[高低]|加快|提速|放缓|放慢|减缓|趋缓|下滑|反弹|走[高低])[到至为成]|，?[^，。；0-9]{0,3}?达到"
)
_RATE_MOVED = re.compile("的[一-龥]{0,8}(?:率|比例)(?:统一|分别|逐步|再)?(?:[降提上下调减增][低高调整升加]?)[至到为]")
_BEHIND = re.compile(r"[^，。；、]{0,16}的基础上|[^，。；、0-9]{0,10}之后(?=[，,])")
_BASED = 4  # characters of 的基础上
_BASE = 40  # characters before a multiple in which it is said of what it is one
_COMPARED_WITH = re.compile(rf"(?:到?{WRITTEN}年[底末]?)?[与同和较比]({WRITTEN})年[底末]?(?:相比|比较|比)?[，,]")
_COMPARING = frozenset("与同和较比到12一二")
_TO_COME = re.compile(
    "将[于在][^，。；、]{1,20}$|今年(?!以来)[^，。；、0-9]{0,30}将[达超为突有可需增][^，。；、0-9]{0,3}$"
)
_NEXT_YEAR = re.compile("明年(?![春计])[^，。；、0-9]{0,16}$")
_ONCE_DONE = re.compile(
    r"(?:(?:建成|投产|投用|竣工|完工|使用|运营|通车|开业|落地|实施)[之以]?[后时](?:[^。；已了]{0,40}?(?:可(?!再生|持续|支配|控)|将|预计|能够?|有望)"
    r"|[，,]?(?:预计)?(?:年|每年|日))|(?:达产|达效|满产)[之以]?[后时]|届时)[^。；已了]*$"
)
"""Told of what is done it says what will come of it (建成后年产值可达100亿元, 届时…)."""
_TOWARDS = frozenset("向着朝")
_HEADING = ("冲刺", "迈进", "进军", "挺进", "冲击", "奋进", "前进", "迈步", "攀升", "跨越")
"""What is done towards a figure that is not reached yet."""
_HEADED_FOR = re.compile(
    rf"(?:新?大关|新?台阶|关口|目标|门槛|规模)?的?(?:目标|方向)?[^，。；、0-9]{{0,6}}?(?:{'|'.join(_HEADING)})"
)
_NEXT = 40  # characters before a number in which it is said to be yet to come
_DONE_WITHIN = 60  # characters before a number in which it is told of what the value comes


def when(
    text: str, start: int, status: Status, review_year: int | None, report_year: int | None
) -> tuple[Status, int | None]:
    """Return the status of the value at ``start``, and its year where that is not the year of its part."""
    year = _year(text, start) if text.find("年", max(0, start - BACK), start) >= 0 else None
    if year is None and status is _TARGET and review_year and _spent_span(text, start, review_year):
        return _ACHIEVED, None
    if year is None:
        if status is _ACHIEVED and text.find("将", max(0, start - _NEXT), start) >= 0 and (
            _TO_COME.search(text, max(0, start - _NEXT), start)
        ):
            # 引进数字经济总部，将于5年内打造105亿元的产业集群
            return _TARGET, None
        if status is _ACHIEVED and text.find("明年", max(0, start - _NEXT), start) >= 0 and (
            _NEXT_YEAR.search(text, max(0, start - _NEXT), start)
        ):
            # 总投资100亿元，预计明年突破|200亿元
            return _TARGET, None
        return (_ACHIEVED if status is _TARGET and _of_last_year(text, start) else status), None
    then, year = dated(year, status, review_year, report_year)
    if then is _TARGET and status is _ACHIEVED and _SPENT.search(text, max(0, start - BACK), start):
        then = _ACHIEVED
    return then, year


def comes_later(text: str, start: int, end: int) -> bool:
    """Will the value come of what was done (项目达产后可实现产值50亿元), or is it headed for (向500亿元迈进)?"""
    if text[start - 1 : start] in _TOWARDS:
        return _HEADED_FOR.match(text, end) is not None
    return _ONCE_DONE.search(text, max(0, start - _DONE_WITHIN), start) is not None


def _of_last_year(text: str, start: int) -> bool:
    """Does a clause that opens with 去年 tell of the value (去年新增3万人，今年计划新增4万人)?"""
    begin = max(0, start - BACK)
    if text.find("去", begin, start) < 0 and text.find("年来", begin, start) < 0:
        return False
    past = last_match(_LAST, text, begin, start)
    if past is not None:
        return not _FROM_NOW.search(text, past.end(), start) and not _of_thing(text, past.end(), start)
    alone = _LAST_ALONE.search(text, begin, start)
    # 在去年增长9%的基础上|再增长8%
    return alone is not None and text.find("基础上", alone.start(), start) < 0


def goes_ahead(text: str, begin: int, end: int) -> bool:
    """Do the words between the offsets go on to what is to come?"""
    return _FROM_NOW.search(text, begin, end) is not None


def _of_thing(text: str, behind: int, start: int) -> bool:
    """Does the time that ends at ``behind`` only say of which thing is told, before the value at ``start``?"""
    thing = _THING_OF_THEN.match(text, behind)
    return thing is not None and text.find("，", thing.end(), start) >= 0


def dated(
    year: int, status: Status, review_year: int | None, report_year: int | None
) -> tuple[Status, int | None]:
    """Return the status of a value of ``year``, and that year where it is not the one of its part."""
    if year == (review_year if status is _ACHIEVED else report_year):
        return status, None
    if review_year and status is _TARGET and year <= review_year:
        return _ACHIEVED, year if year < review_year else None
    if review_year and status is _ACHIEVED and year > review_year:
        return _TARGET, year
    return status, year


def _spent_span(text: str, start: int, review_year: int) -> bool:
    """Does the sentence set a span of years that is over for the value (从1953年到1980年的28年中…递增3.4%)?"""
    begin = max(0, start - BACK)
    if text.find("年", begin, start) < 0 or (text.find("到", begin, start) < 0 and text.find("至", begin, start) < 0):
        return False
    span = last_match(_SPAN_TO, text, begin, start)
    return span is not None and year_of(span[1]) <= review_year and not _AHEAD.search(text, span.end(), start)


def _year(text: str, start: int) -> int | None:
    """The year right before the value, else the last one that the sentence sets."""
    near = _NEAR.search(text, max(0, start - 18), start)
    if near:
        return year_of(near.group(1))
    year = _last_year(text, max(0, start - BACK), start)
    if year and _AGAINST.search(text, max(0, year.start() - _FAR), year.start()):
        # 比大丰收的1990年增长
        return None
    based = text.find("基础上", year.end(), start) if year else -1
    if year and based >= 0 and text.find("，", year.end(), based) < 0:
        # 在2022年突破50亿元的基础上，达80亿元
        return None
    written = year and (year.group(1) or year.group(2))
    if year and text[start - 1 : start] == "等" and _MEMBER_OF.match(text, year.end(), start) and (
        text.endswith(_GIVEN, 0, year.start())
    ):
        # 先后荣获2031年度优秀单位、先进集体等12项荣誉: the year of one of those listed.
        return None
    if year and _CALLED_FOR.match(text, year.end()) and (
        text.rfind("已", year.end(), start) > text.find("，", year.end())
    ):
        # 2004年提出用三年时间解决欠薪问题，各地已偿还|1834亿元: when it was called for.
        return None
    if year and text.endswith(_READIED, 0, year.start()) and not _REACHES.search(text, year.end(), start):
        # 谋划2031年重点项目120个: the year that they are for.
        return None
    if year and (text.find("目前", year.end(), start) >= 0 or _EVENT.match(text, year.end())):
        # 到2030年达到60%，目前已达|58%; 将于2030年通车，总投资|120亿元
        return None
    if year and written and (
        _of_thing(text, year.end(), start)
        or (text.find("年", year.end(), start) >= 0 and _SPAN_OPENS.search(text, year.end(), start))
    ):
        # 1985年招收2万人，五年内毕业|4万人
        return None
    return year_of(written) if written else None


def _last_year(text: str, begin: int, end: int) -> re.Match[str] | None:
    """The last year that the text sets between the offsets: looked for at each 年, and from behind."""
    at = text.rfind("年", begin, end)
    while at >= 0:
        for length in _BEFORE_YEAR:
            found = YEAR.match(text, at - length, end) if at - length >= begin else None
            if found is not None and found.end() == at + 1:
                if text[found.start() - 1 : found.start()] in "、和与" and _COMPARED_TOO.search(
                    text, max(begin, found.start() - _FAR_BACK), found.start()
                ):
                    # 较2015年、2019年分别增长: both are what it is compared with.
                    return None
                if not _of_origin(text, found):
                    return found
        at = text.rfind("年", begin, at)
    return None


def _of_origin(text: str, year: re.Match[str]) -> bool:
    """Does the year only say since when the things are there that something is done to (淘汰2005年以前注册的|车辆)?"""
    if _THINGS_FROM.match(text, year.end()):
        return True
    start = year.start()
    if _THINGS_OF.match(text, year.end()) is None and _BUILT_BEFORE.match(text, year.end()) is None:
        return False
    if text[start - 1 : start] in _TO_WHICH or text.endswith("其中", 0, start):
        return True
    # 改造2008年建成的泵站, but 基本建设1979年交付使用的
    verb = _VERB_BEFORE.search(text, max(0, start - _FAR), start)
    if verb is None:
        return False
    begin = verb.start("verb")
    while not (DEED.fullmatch(text, begin, start) or is_verb(text[begin:start])):
        led = LEAD.match(text, begin, start)
        if led is None or led.end() == begin:
            return False
        begin = led.end()
    return True


def year_of(written: str) -> int:
    """Return the year that is written in digits or characters."""
    return int("".join(_DIGITS.get(char, char) for char in written))


def first_year(text: str) -> int:
    """Return where the first 年 stands, before which no value has a year; the end of the text where none does."""
    at = text.find("年")
    return at if at >= 0 else len(text)


def compared_with(text: str) -> int | None:
    """Return the year that the sentence opens by comparing with (与2005年相比，产值47亿元增加到113亿元), or None."""
    year = _COMPARED_WITH.match(text) if text[:1] in _COMPARING else None
    return year_of(year.group(1)) if year else None


def starts(text: str, start: int, end: int, *, compared: bool = False) -> bool:
    """Is the value the one that something rises or falls from (从10万元提高到15万元)?

    Where the sentence is ``compared`` with a year, no word need say so.
    """
    if text[end : end + 1] == "的" and _RATE_MOVED.match(text, end):
        # 将现行16%|的税率降至13%
        return True
    return bool(compared or _FROM.search(text, max(0, start - 16), start)) and bool(_ON_TO.match(text, end))


def is_behind(text: str, start: int, end: int) -> bool:
    """Is the value told as one that is behind us (增长5%的基础上, 在连续6年增产之后)?"""
    behind = _BEHIND.match(text, end)
    return behind is not None and (behind.end() - end <= _BASED or text.find("在", max(0, start - _FAR), start) >= 0)


def of_past(text: str, start: int) -> bool:
    """Is the value at ``start`` dated as one that is reached (由今年预计的44%提高到45%)?"""
    return _PAST_OF.search(text, max(0, start - 18), start) is not None


def of_base(text: str, start: int) -> int | None:
    """The year right before a rate or multiple that only says of what it is one (恢复到2019年的92%), or None."""
    base = _OF_BASE.search(text, max(0, start - _BASE), start)
    return year_of(base.group(1) or base.group(2)) if base is not None else None


def started(text: str, start: int, last_year: int | None) -> int | None:
    """Return the year of a value from which something rises or falls (从2015年的…, 由上年的…; 2015年到2020年，…从…).

    ``last_year`` is the one before the year that the sentence tells of, None where that needs no telling.
    """
    near = _NEAR.search(text, max(0, start - 18), start) or _FROM_EVENT.search(text, max(0, start - 20), start)
    if near:
        return year_of(near.group(1))
    if last_year and _LAST_YEAR.search(text, max(0, start - 18), start):
        return last_year
    span = last_match(_FROM_TO, text, max(0, start - BACK), start)
    return year_of(span.group(1)) if span else None
