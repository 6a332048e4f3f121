"""When a value holds and how firmly it is said: year, period, status and modality from the words before it."""

from __future__ import annotations

import re

from ...schema.terms import Status
from ..wording.lexicon import HOLIDAYS
from ..wording.seeking import last_match
from .term import SPAN_OF_YEARS

__all__ = [
    "comes_later", "compared_with", "dated", "first_time", "first_year", "goes_ahead", "goes_with", "is_behind",
    "is_promised", "is_years", "modality", "of_base", "of_past", "period", "standing", "started", "starts", "when",
    "year_of",
]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_ACHIEVED, _TARGET = Status.ACHIEVED, Status.TARGET
_BACK = 300  # characters before a number that are looked at
_WRITTEN = r"(?:(?:19|20)[0-9]{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})"
_AMONG = "(?:(?:全[国省市县区州]|世界)[^，。；、0-9平]{0,6})?"  # 由2022年的全省第8位上升到第5位
_NEAR = re.compile(rf"(?<![是为])({_WRITTEN})年[底末初]?的?(?:[约近超]|不[足到])?{_AMONG}$")
_LAST_YEAR = re.compile(rf"(?<!比)(?<!较)(?:上年|上一年|前一年)[底末]?的?[约近]?{_AMONG}$")
# 由2008年雨雪灾害后的64.6%上升到
_FROM_EVENT = re.compile(rf"[从由]({_WRITTEN})年[^，。；：、0-9]{{1,12}}的$")
_FROM_TO = re.compile(rf"(?:从|由|自)?({_WRITTEN})年?(?:到|至|—|–|-|~|～){{1,2}}{_WRITTEN}年[，,]")
_SPAN = r"的?[一二三四五六七八九十0-9]+多?年"
# A year that only dates the other side of a comparison, or one end of a span, sets nothing for what follows.
_YEAR = re.compile(
    rf"(?<![0-9比较从自由与同至到按除含对—-])({_WRITTEN})年"
    rf"(?!不变价|[底末]?的[约近]?(?:[0-9一二三四五六七八九十百]|$)|的?基础|相比|同期|以来|高考|届|来|[至到—-]|{_SPAN})"
    rf"|(?:(?<=到)|(?<=截至))({_WRITTEN})年(?!{_SPAN}|[底末]?的)|(?<![比较从自由与同])去年(?!同期|相比|的?基础|[底末]?的[0-9])"
    r"|(?<=[，；])今年(?!同期|以来|预计)"
)
_BEFORE_YEAR = (4, 1)  # characters of such a year before its 年
_AGAINST = re.compile(r"[比较](?!例|重|值)[^，,。；;、0-9]{1,8}$")
_COMPARED_TOO = re.compile(rf"[比较与同](?:{_WRITTEN}年?(?:同期)?[、和与]){{1,3}}$")
_FAR_BACK = 32  # characters before the last of such years
_AGAINST_IT = ("高于", "低于", "快于", "慢于", "好于", "优于", "大于", "高出")
_FAR = 10  # characters before a year that are looked at
_PAST_OF = re.compile(r"(?:今年|去年|上年|前年)(?:预计|实际|同期)?的?[约近]?$")
_OF_BASE = re.compile(rf"(?:恢复[到至]|相当于|达到?|为|是|占|[到至])了?{_WRITTEN}年(?:同期|全年|底|末)?的[约近]?$")
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
# 去年开工的5个项目年内竣工，|新开工1200套; 2021年续建的3座桥完工: of that thing alone.
_EVENT = re.compile(
    "[底末]?(?:全面|全线|正式|整体|主体)?(?:建成|通车|投产|投用|竣工|完工|开工|运营|交付|启用|开通|试运行){1,2}(?:使用)?[，；]"
)
"""Behind a year: it dates no more than that."""
_READIED = ("谋划", "储备", "策划", "梳理", "启动", "筹备", "编制", "申报", "下达", "争取", "谋划了", "储备了")
_THING_OF_THEN = re.compile("[^，。；：、]{1,14}的(?=[0-9])")
_SPAN_TO = re.compile(rf"{_WRITTEN}年?[到至]({_WRITTEN})年")
_SPAN_OPENS = re.compile(f"[，,](?:{SPAN_OF_YEARS.pattern})")
_AHEAD = re.compile(r"计划|规划|期间|时期|要|将|争取|必须|今后|力争|再")
_SPENT = re.compile(rf"{_WRITTEN}年(?:的?上半年|前[0-9一二三四五六七八九十]+个?月|第?一季度|[一1](?:[—-]|至|到))")
"""The months of a year that are over when its report is given."""
_DIGITS = {
    char: str(value) for value, chars in enumerate(("零〇○", *"一二三四五六七八九")) for char in chars
}
_SEASON = "入[春夏秋冬汛]以来|去冬今春|今冬明春"
_MONTHS = "(?:[0-9]{1,2}[—–\\-至到~～][0-9]{1,2}|[一二三四五六七八九][—至到](?:[二三四五六七八九]|十[一二]?))月份?"
_OPENS_PERIOD = "0123456789“一七三上下两中九二五今假元入八六几前十半去双四国春未每汛清端第过近采黄暑"
_PERIOD = re.compile(
    # So that ``re`` tries the branches only where one may begin.
    rf"(?=[{_OPENS_PERIOD}])(?:“?(?:十[一二三四五]|[一二三四五六七八九十])五”?前[一二三四]年|第?[一二三四]季度末?|前[一二三四两]个?季度|上半年|下半年|半年度"
    r"|“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?:时期|期间|以来|期末|末期?)"
    r"|(?<![0-9])(?:近?(?!一年)(?:[一二两三四五六七八九十]+|几|[0-9]{1,2})|近)年来|过去(?!一年)[一二两三四五六七八九十]+年"
    r"|(?<![一二三四五六七八九十百〇○零近每前后第续连])[二两三四五六七]年(?=净?增[长加]|新增|翻|共?(?:投入|支出|安排|完成|建成|实现|下降|减少|提高)|(?:改造|新建|建设|培育|打造|引进)(?!计划|行动|方案|规划|工程)[^，。；、]{0,6}$)|(?:今后"
    r"|未来)[一二三四五六七八九十]+年"
    rf"|(?<!提)前[0-9]+个?月|{_MONTHS}|{_SEASON}|(?<![年截至到0-9])[0-9]{{1,2}}月份|假日|(?<![均人户亩生])每年"
    rf"|{HOLIDAYS})"
)
_OF_PERIOD = re.compile("[季年五月日期假周春夏秋冬汛]")
"""A character that every period holds."""
_YEARS_OF = re.compile(
    r"“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?:时期|期间|以来)"
    r"|(?:[一二三四五六七八九十]|近[一二三四五六七八九十]|几|近)年来|(?:过去|今后|未来)(?!一年)[一二三四五六七八九十]年"
    r"|“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?=累[计积]|年均|共)|(?:19|20)[0-9]{2}年以来"
)
_SPOKEN = re.compile(r"(?<![一二三四五六七八九十百〇○零近每前后第])[两三四五六七]年(?=累[计积]|共|年均|平均)")
_YEARS = re.compile(
    rf"(?:从|自)?(?<![0-9〇○零一二三四五六七八九]){_WRITTEN}年?(?:到|至|[-—–~～]{{1,2}}){_WRITTEN}年(?!{_SPAN}|[底末]?的)"
)
"""Several years, from the first to the last."""
_FROM = re.compile(rf"[从由](?:{_WRITTEN}年[底末初]?)?[^，。；、0-9]{{0,8}}$")
_ON_TO = re.compile(
    r"，?[^，。；0-9]{0,3}?(?:提高|提升|增加|增长|扩大|上升|上调|前移|前进|转正|下降|降低|减少|缩短|压缩|调整|增|升|降|减|改|变|窄|跌|涨|缩|落|扩)[到至为成]"
)
_BEHIND = re.compile(r"[^，。；、]{0,16}的基础上|[^，。；、0-9]{0,10}之后(?=[，,])")
_BASED = 4  # characters of 的基础上
_COMPARED_WITH = re.compile(rf"[与同和较比]({_WRITTEN})年[底末]?(?:相比|比较|比)?[，,]")
_COMPARING = frozenset("与同和较比")
# 从三季度看, …: the period of what follows.
_SEEN_FROM = re.compile(rf"从({_PERIOD.pattern})(?:情况)?(?:来)?看[，,]")
# 上半年，全市…; 1—11月投资增长17.9%，…: of the whole sentence.
_OPENS_WITH = re.compile(
    r"(?:力争|确保|争取|努力)?(?:今年|去年|到|(?:19|20)[0-9]{2}年)?(“?(?:十[一二三四五]|[六七八九十])五”?(?:末期?|期末)|第?[一二三四]季度末?|前[一二三四两]个?季度|[上下]半年"
    rf"|{HOLIDAYS}|{_SEASON}|前[0-9一二三四五六七八九十]{{1,2}}个?月|{_MONTHS})(?=[，,全我]|[一-龥]{{2}})"
)
_OPENS_TIME = frozenset("今去到前上下第一二三四五六七八九十“0123456789力确争努元春清端中国双黄汛采入暑")
# 上半年完成全年任务的55%: the task is the year's, not the value.
_WHOLE_YEAR = re.compile("全年(?!任务|目标|计划|预算|预期)")
_TOPIC_OVER = re.compile(r"其中|[；;]")
_OTHER_TIME = re.compile(
    "全年|年[底末内]|预计|目前|季度|半年|月份?|累计|[今明]年|去年(?!同期)|[0-9]年|五年|期间|假|黄金周"
)
_CLAUSE_MARKS = re.compile(r"[，,；;：:、]")
# Every branch begins with a plain character, so that ``re`` passes over text in which none of these stands.
_MODAL = re.compile(
    r"确保|力争(?<![全奋着合大致竭]力争)|努(?<![年的过]努)力(?!目标|方向|奋斗|[，,。；;、]|$)"
    r"|争取(?:(?=[^，。；]{0,3}(?:实现|完成|达到|达|在|到(?!位|[^，。；0-9]{0,10}(?:资金|补助|债券|国债|贷款|指标|额度)[0-9])|使|让|创|突破|翻|建成|开工|增长|率先|早日|全年|年内|明年|今年|节约|增[加产]|减少|提高|降低|控制|做到|有|到[0-9二]|用|再|实施"
    r"|获|引进|新[增上建]|签约|落地|落户|投产|竣工|完工|创建|培育|打造|纳入|列入|进入|跻身|入围|成为|形成|启动|解决|通过|提前))|$|(?=[0-9]))"
    r"|预计(?!的)|保证(?!金)|力促"
)
_PER_CENT = re.compile(r"[0-9]+(?:\.[0-9]+)?%")
_OWN_VALUE = re.compile(
    r"(?:达到?|实现|突破|完成|冲刺|增长|在|为|有|超过?|约){0,2}(?:[0-9]+(?:\.[0-9]+)?|两位数)[^，,；;。：:、）)0-9]{0,4}"
    r"(?=[，,；;。：:、）)])(?![，,、](?:分别|比|同比)?增长[0-9])|更[高好快]"
)
"""Behind such a word: it is of this value alone (增长6%、力争7%，财政收入…)."""
_OF_OTHER = re.compile(rf"[比较](?:{_WRITTEN}年|上年|去年|今年|上一年)$")
# 支持现有23家企业, 已建成的5个园区: they are there. 目前有老人5万人: so it is, whatever is to come.
_STANDING = re.compile(
    r"(?:现有|原有|已有|在建的?|已[^，。；、0-9的]{2,8}的)$|(?:^|[，；。])(?:目前|当前|眼下)[，,]?(?:[^，。；0-9]{0,12}(?:共?有|共)[^，。；]{0,16}|[^，。；]{0,20}(?:已?达到?|仅为?))$"
    r"|(?:^|[，；。])(?:[全我][省市县区州旗])?现有(?:(?![新增提扩升达])[^，。；]){0,16}$|(?:仅(?:仅)?(?:为|占|有|是|相当于)|只(?:有|占|相当于)|[还尚]有)[^，。；、0-9]{0,12}$"
)
_THERE = re.compile("(?:^|(?<=[，；。]))(?:目前|眼下|[全我][省市县区州旗](?:共有|还有|尚有))")
"""Opens what there is, up to where the sentence turns to what is to come."""
_OF_IT = re.compile(
    "[，,、（(](?:其中)?(?:约|仅|只)?(?:占(?!领|用)|高[于出]|低于|相当于|人均|户均|总)[^，。；要将力确]*"
    "|、(?![新再建引培推改增提扩实完达打])[^，。；、0-9]{2,10}"
)
"""Between two values, that the second is of what the first told (老人5万人，占人口的|12%)."""
_REACHED = re.compile(
    r"(?:^|[，；。：])(?:(?!确保|力争|推|对|将|要|加快|促|抓)[^，。；：]){0,24}?已经?(?:达|突破|超|连续|累计|完成|实现|建成|跃居|位居|跻身|安排|落实|投入|到位|发放|签约|引进)[^，。；的]{0,20}$"
)
"""我县产值已突破500亿元: told of the past, whatever is to come."""
_HOLDING = ("紧盯", "抓紧抓牢", "立足", "对照", "依托")
_HELD_TO = re.compile(rf"(?:{'|'.join(_HOLDING)})(?!、)[^，,。；;]{{0,36}}$")
_NAMED = re.compile(r"(?:加强|推进)[^，,。；;]{0,24}$")
_BUILDING = re.compile(
    r"[^，,。；;]{0,12}?(?:试点|核心区|协同区|先行区|试验区)[^，,。；;、]{0,2}(?:、[0-9]+个[^，,。；;、]{2,8})?建设(?=[，,。；;]|$)"
)
_TO_COME = re.compile("将[于在][^，。；、]{1,20}$")
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
_NEXT = 24  # characters before a number in which it is said to be yet to come
_BUILT_WITHIN = 60  # characters behind a number in which such works end
_BETWEEN_SENTENCES = re.compile(r"[；;。]")


def when(
    text: str, start: int, status: Status, review_year: int | None, report_year: int | None
) -> tuple[Status, int | None]:
    """Return the status of the value at ``start``, and its year where that is not the year of its part."""
    year = _year(text, start) if text.find("年", max(0, start - _BACK), start) >= 0 else None
    if year is None and status is _TARGET and review_year and _spent_span(text, start, review_year):
        return _ACHIEVED, None
    if year is None:
        if status is _ACHIEVED and text.find("将", max(0, start - _NEXT), start) >= 0 and (
            _TO_COME.search(text, max(0, start - _NEXT), start)
        ):
            # 引进数字经济总部，将于5年内打造105亿元的产业集群
            return _TARGET, None
        return (_ACHIEVED if status is _TARGET and _of_last_year(text, start) else status), None
    then, year = dated(year, status, review_year, report_year)
    if then is _TARGET and status is _ACHIEVED and _SPENT.search(text, max(0, start - _BACK), start):
        then = _ACHIEVED
    return then, year


def comes_later(text: str, start: int, end: int) -> bool:
    """Will the value come of what was done (项目达产后可实现产值50亿元), or is it headed for (向500亿元迈进)?"""
    if text[start - 1 : start] in _TOWARDS:
        return _HEADED_FOR.match(text, end) is not None
    return _ONCE_DONE.search(text, max(0, start - _BUILT_WITHIN), start) is not None


def _of_last_year(text: str, start: int) -> bool:
    """Does a clause that opens with 去年 tell of the value (去年新增3万人，今年计划新增4万人)?"""
    begin = max(0, start - _BACK)
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
    begin = max(0, start - _BACK)
    if text.find("年", begin, start) < 0 or (text.find("到", begin, start) < 0 and text.find("至", begin, start) < 0):
        return False
    span = last_match(_SPAN_TO, text, begin, start)
    return span is not None and year_of(span[1]) <= review_year and not _AHEAD.search(text, span.end(), start)


def _year(text: str, start: int) -> int | None:
    """The year right before the value, else the last one that the sentence sets."""
    near = _NEAR.search(text, max(0, start - 18), start)
    if near:
        return year_of(near.group(1))
    year = _last_year(text, max(0, start - _BACK), start)
    if year and _AGAINST.search(text, max(0, year.start() - _FAR), year.start()):
        # 比大丰收的1990年增长
        return None
    based = text.find("基础上", year.end(), start) if year else -1
    if year and based >= 0 and text.find("，", year.end(), based) < 0:
        # 在2022年突破50亿元的基础上，达80亿元
        return None
    written = year and (year.group(1) or year.group(2))
    if year and text.endswith(_READIED, 0, year.start()):
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
            found = _YEAR.match(text, at - length, end) if at - length >= begin else None
            if found is not None and found.end() == at + 1:
                if text[found.start() - 1 : found.start()] in "、和与" and _COMPARED_TOO.search(
                    text, max(begin, found.start() - _FAR_BACK), found.start()
                ):
                    # 较2015年、2019年分别增长: both are what it is compared with.
                    return None
                return found
        at = text.rfind("年", begin, at)
    return None


def year_of(written: str) -> int:
    """Return the year that is written in digits or characters."""
    return int("".join(_DIGITS.get(char, char) for char in written))


def standing(text: str, start: int, end: int) -> Status:
    """Return the status of a count in a plan, which may only name things, or tell of the past.

    6大新兴产业提质扩量, 紧盯储备、前期3个项目库, 加强4个核心区建设: they exist already.
    """
    last, begin = text[end - 1], start - 40 if start > 40 else 0
    before = text[begin:start]
    said = "有" in before or "已" in before or "前" in before or "仅" in before or "只" in before or "在建" in before
    if said and _STANDING.search(text, begin, start):
        return Status.BACKGROUND
    if "已" in before and _REACHED.search(text, begin, start):
        return _ACHIEVED
    if said and last_match(_THERE, text, max(0, start - _BACK), start) and not (
        _FROM_NOW.search(text, text.rfind("。", 0, start) + 1, start)
    ):
        # 目前，全县60岁以上老人达23万人; 全县共有行政村228个
        return Status.BACKGROUND
    if last in "次人" and text.endswith("先后", 0, start) and text.startswith(("次", "人次"), end - 1):
        return _ACHIEVED
    if last == "大" or (any(map(before.__contains__, _HOLDING)) and _HELD_TO.search(text, begin, start)):
        return Status.BACKGROUND
    built = text.find("建设", end, end + _BUILT_WITHIN) >= 0
    if built and _NAMED.search(text, begin, start) and _BUILDING.match(text, end):
        return Status.BACKGROUND
    return _TARGET


def goes_with(text: str, end: int, start: int) -> bool:
    """Is the value at ``start`` told of the one that ends at ``end``, as one that is there as well?"""
    return _OF_IT.fullmatch(text, end, start) is not None


def is_promised(text: str) -> bool:
    """Does the text hold a word that sets how firm a promise is?"""
    return _MODAL.search(text) is not None


def first_year(text: str) -> int:
    """Return where the first 年 stands, before which no value has a year; the end of the text where none does."""
    at = text.find("年")
    return at if at >= 0 else len(text)


def first_time(text: str) -> int:
    """Return where the first character stands of those of which every period holds one, or the end of the text."""
    found = _OF_PERIOD.search(text)
    return found.start() if found is not None else len(text)


def modality(text: str, start: int, status: Status) -> str | None:
    """Return the word that sets how firm the promise at ``start`` is: the last one of its sentence."""
    begin, last = start - _BACK if start > _BACK else 0, None
    for said in _MODAL.finditer(text, begin, start):
        if said.group() == "预计" and _OF_OTHER.search(text, begin, said.start()):
            # 比1980年预计增长5.5%: the other side is estimated.
            continue
        if said.end() == start and said.group() == "争取" and not _PER_CENT.match(text, start):
            continue  # 争取5.88亿元 is a verb like any other; 增长6%、争取7% is not
        own = None
        if said.start() and text[said.start() - 1] in "、，,（(" and said.group() != "预计":
            own = _OWN_VALUE.match(text, said.end())
        if own is None or not _CLAUSE_MARKS.search(text, own.end(), start):
            last = said
    if last is None or _BETWEEN_SENTENCES.search(text, last.end(), start):
        return None
    word = last.group()
    if status is not _TARGET:
        # What was done is not promised, at most estimated.
        return word if word == "预计" else None
    return word


def _years(text: str, start: int) -> re.Match[str] | None:
    """The span of years (从2003年到2006年年均…) that the sentence sets for the value, unless a year comes after it."""
    span = last_match(_YEARS, text, max(0, start - _BACK), start)
    return span if span and not last_match(_YEAR, text, span.end(), start) else None


def is_years(period: str | None) -> bool:
    """Is the period a span of years, of which none is the year of the value?"""
    return period is not None and _YEARS.fullmatch(period) is not None


def compared_with(text: str) -> int | None:
    """Return the year that the sentence opens by comparing with (与2005年相比，产值47亿元增加到113亿元), or None."""
    year = _COMPARED_WITH.match(text) if text[:1] in _COMPARING else None
    return year_of(year.group(1)) if year else None


def starts(text: str, start: int, end: int, *, compared: bool = False) -> bool:
    """Is the value the one that something rises or falls from (从10万元提高到15万元)?

    Where the sentence is ``compared`` with a year, no word need say so.
    """
    return bool(compared or _FROM.search(text, max(0, start - 16), start)) and bool(_ON_TO.match(text, end))


def is_behind(text: str, start: int, end: int) -> bool:
    """Is the value told as one that is behind us (增长5%的基础上, 在连续6年增产之后)?"""
    behind = _BEHIND.match(text, end)
    return behind is not None and (behind.end() - end <= _BASED or text.find("在", max(0, start - _FAR), start) >= 0)


def of_past(text: str, start: int) -> bool:
    """Is the value at ``start`` dated as one that is reached (由今年预计的44%提高到45%)?"""
    return _PAST_OF.search(text, max(0, start - 10), start) is not None


def of_base(text: str, start: int) -> bool:
    """Does the year right before a rate or multiple only say of what it is one (恢复到2019年的92%)?"""
    return _OF_BASE.search(text, max(0, start - 20), start) is not None


def started(text: str, start: int, review_year: int | None) -> int | None:
    """Return the year of a value from which something rises or falls (从2015年的…, 由上年的…; 2015年到2020年，…从…)."""
    near = _NEAR.search(text, max(0, start - 18), start) or _FROM_EVENT.search(text, max(0, start - 20), start)
    if near:
        return year_of(near.group(1))
    if review_year and _LAST_YEAR.search(text, max(0, start - 14), start):
        return review_year - 1
    span = last_match(_FROM_TO, text, max(0, start - _BACK), start)
    return year_of(span.group(1)) if span else None


def period(text: str, start: int, *, spans: bool = False) -> str | None:
    """Return the period other than a year that the clause of the value names, as worded.

    ``spans`` says that the value is for several years (年均, 累计): then the sentence may name them before.
    """
    topic = _SEEN_FROM.match(text) if text[:1] == "从" else None
    if topic and start - topic.end() < _BACK and not _TOPIC_OVER.search(text, topic.end(), start):
        return topic.group(1)
    opened = _OPENS_WITH.match(text) if text[:1] in _OPENS_TIME else None
    if opened and opened.end() < start < opened.end() + _BACK and not _OTHER_TIME.search(text, opened.end(), start):
        return opened.group(1)
    begin, last = start - 40 if start > 40 else 0, None
    if _OF_PERIOD.search(text, begin, start):
        for mark in _CLAUSE_MARKS.finditer(text, begin, start):
            begin = mark.end()
        if _OF_PERIOD.search(text, begin, start):
            last = last_match(_PERIOD, text, begin, start)
    if last is None and spans:
        last = last_match(_YEARS_OF, text, max(0, start - _BACK), start) or _years(text, start)
        last = last or last_match(_SPOKEN, text, begin, start)
    before = text[last.start() - 1] if last and last.start() else ""
    after = text[last.end() : start] if last else ""
    if "全年" in after and _WHOLE_YEAR.search(after):
        # 由一季度的2.1%回升到全年的5.3%
        return None
    if last and before and (
        (before in "比较与" and after != "的") or (before in "是为" and after.startswith(("的", "总和", "之和")))
        or (before in "于出" and text.endswith(_AGAINST_IT, 0, last.start()))
        or (before == "在" and after.startswith(("基础", "的基础")))
    ):
        # 比“九五”增长, 是“九五”时期的5倍, 高于“九五”期间增幅2个百分点: the other side of a comparison.
        # 四季度增速较三季度提高1.2个百分点: of the time before it; “十三五”期间…，是“十二五”时期的1.8倍，年均….
        said, begin = (_YEARS_OF, max(0, start - _BACK)) if spans else (_PERIOD, begin)
        last = last_match(said, text, begin, last.start())
    if last and last.group().strip("“”")[-1:] == "末" and before and before in "由从同为":
        # 由“七五”末的8500万减少到…, 比“七五”末增长: of the value right behind it alone.
        return last.group() if text[last.end() : start] in ("", "的") else None
    # 每年4400元 is a rate of pay, 每年创建5个 what is done in each year.
    return last.group() if last and not (last.group() == "每年" and last.end() == start) else None
