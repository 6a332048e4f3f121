"""Digit runs that are no quantities: dates, years and clock times, list numbers, names and slogans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters

from ...schema.terms import NumberKind

__all__ = [
    "MOVING", "PER_PEOPLE", "PER_RATE", "SO_MANY_RATES", "WITHIN_DAYS", "YEAR_WITH_NOUGHTS", "is_force", "kind_of",
    "moves_on", "of_index", "runs",
]  # fmt: skip

MOVING = "跃攀上提晋前升进移后下回退降滑"
"""How a word begins that says that a rank rose or fell."""

YEAR_WITH_NOUGHTS = re.compile("[一二][0OＯo九八〇○零][0OＯo〇○零一二三四五六七八九]{2}(?=年)")
"""A year in characters, whose noughts may be digits or letters (二00三年, 二OO三年)."""
_RUN = re.compile(r"[0-9]++(?:\.[0-9]++)?")
_YEARS = re.compile(
    r"(?:[—\-~～–─至到、和及与]{1,2}(?:19|20)?[0-9]{2}){0,6}(?:[两三]?年|届毕业|学年)|/(?:19|20)[0-9]{2}(?:学?年|榨季|雪季|供暖季|采暖季)|[-./](?:0?[1-9]"
    r"|1[0-2])(?:[-./]|[^0-9%]|$)"
)
# 1.2030年工作回顾: a list number and a year, in one run of digits.
_LISTED_YEAR = re.compile(r"[0-9]{1,2}\.(?:19|20)[0-9]{2}(?=年)")
_SPAN_OF_YEARS = re.compile(r"[—\-~～–─至]{1,2}(?:19|20)[0-9]{2}(?![0-9.%])")
# 2023.12.31: the run of digits holds year and month.
_YEAR_AND_MONTH = re.compile(r"(?:19|20)[0-9]{2}\.(?:0?[1-9]|1[0-2])")
# 由2005年的5亿元增加到2010的13亿元: a year that lost its word.
_OF_YEAR = re.compile(r"的(?=[0-9])")
_MONTH = re.compile(r"(?:[—\-~～–─至到、和]{1,2}[0-9]{1,2}){0,3}月")
_DAY = re.compile(r"(?:[—\-~～–─至到、和]{1,2}[0-9]{1,2}){0,3}日(?!元)")
WITHIN_DAYS = re.compile("日(?:之?内(?![部容在])|以内)")
"""What makes of days so long a time (3|日内办结), where no month stands before them."""
_DAY_OF = frozenset("月-—~～至到")
_DAY_NUMBER = re.compile(r"号(?!线|楼|令|文|院|馆|地块|泊位|机组|码头|工程|桥|门|矿|井|站)")
_CLOCK = re.compile(r"[时点](?:[0-9整许半起前后至到—\-，。、]|$)")
_POINTS = re.compile(
    r"(?:指数|景气度?|得分|评分|均分|信心)[^，。；、0-9]{0,8}[0-9]++(?:\.[0-9]++)?$|[0-9]\.[0-9]{1,3}$"
    r"|(?:提高|上升|下降|增加|回落|提升|下滑|降低|上涨|下跌)了?[0-9]{1,3}$"
)
_POINTS_REACH = 24  # characters
_OF_HOUR = frozenset("时点分秒")
_HOUR_BEFORE = re.compile(r"[0-9][时点](?:[0-9]{1,2}分)?$")
_PART_OF_DAY = re.compile("(?:凌晨|清晨|早[上晨]|[上中下]午|傍晚|晚[上间]|夜[里间]|当晚)(?:约|近)?$")
_OF_TIME = re.compile(r"周年|世纪|年代|月份|点钟|日龄")
_DURATION = re.compile(r"年(?!均|产|级)|个月|天|周(?!岁)|个季度|季度|个星期|个五年|多年|余年|个年头")
_KEPT = re.compile(
    r"(?:连续|蝉联|提前|仅用|只用|延长|缩短|长达|历时|不少于|不低于|至少|满|超过|达到?|持续|保持|增至|降至|压缩|使用|为|寿命"
    r"|年龄)[了至到为近约超过]{0,2}$"
)
_TERM = re.compile(
    "(?:期限|年限|任期|工期|周期|租赁期|租期|[借还贷]款期|服务期|有效期|保质期|质保期|运营期|合同期|存续期|合作期|特许期|宽限期|过渡期)"
    "(?:不少于|不低于|不超过|[从由为达至到了约近超过均]){0,3}$"
    # 受教育年限从13.5年提高到|14年
    "|年限[从由][0-9.]{1,4}年(?:提高|提升|延长|增加|缩短|压缩|下降|减少)[到至为]$"
)
"""What has so long a time (平均期限|17年, 贷款期限由|3年延长到5年)."""
_ONLY = ("仅用", "只用", "仅用了", "只用了", "仅仅用", "用了")
_AFTER_SPAN = re.compile(
    r"(?:(?:年|个月|周|季度)(?:多|余)?(?:来|以来|间|期间|内|前|后|时间|之后|之前|之内|里|中|过去|期)|天(?:来|以来|前"
    r"|后|时间|里))"
)
_RECORD = re.compile("[年月]的?(?:来|同期|历史)*(?:的?最|新[高低])")
"""What shows that the time before it only says since when something was not seen (为近5年最好)."""
_PLAN = re.compile(
    r"(?:年|个月|天|周)(?:期|制|行动|规划|计划|攻坚|倍增|会战|大干|大会战|提升(?![至到为])|国债|滚动|任务|目标|左右时间|大变样"
    r"|再造|任期)"
)
_PLAN_OPENS = frozenset("年个天周")
_SPAN_BEFORE = re.compile(
    r"(?:近|过去|未来|今后|最近|前|这|头|后|来|历经|经过|用|再用|力争用|将用|每|每隔|那|本世纪头|下|以往|同期|分"
    r"|争取|第)$"
)
_ROUND = re.compile(r"(?:分钟|小时|公里|里)(?:、[一-龥]{0,4}[0-9]+分钟)?[^，。、；,;]{0,12}圈|米见[绿园]")
_ROUND_OPENS = frozenset("分小公里米")
PER_RATE = re.compile(
    r"(?<=[十百千万])人口?(?:[^，。；、0-9]{0,8}?(?:死亡|发病|发案|病死|事故|火灾|自杀))[^，。；、0-9]{0,2}率"
)
"""What shows that people without 每 are the base of a rate (10万人火灾死亡率)."""
PER_PEOPLE = re.compile(r"[十百千万]{0,2}(?:名|户|人(?!次)|公斤|市?斤|吨|亩|度|千瓦时|平方公里|立方米)")
_LATIN_WORD = re.compile(r"[A-Za-z]{2}$")
_ONLY_DATING = frozenset(("年", "季度", "个季度", "多年", "余年", "个五年", "周"))
_CLOCK_AFTER = re.compile(
    r"[至到—\-~][0-9]{1,2}(?:[:：时]|点)|[^，。、；,;]{0,4}[时点]|(?:准时|正式|统一)?(?:发车|开[车幕会]|出发|召开|举行)"
)
_NAME_TAIL = re.compile(
    r"车道|人制|号(?!召)|里(?=[一-龥])|公里处|国道|省道|县道|[GgKkXxDd](?![A-Za-z])|版(?!权)|式|型(?!号)|°(?!C)|路(?:公交|车)|#|行动|热线"
    r"|平台|模式|计划|方案|工程(?!师)|战略|体系|"
    r"强(?:企业|县|市|区|镇|村|品牌|榜|,|，|、|。|$)|比特|[A-Za-z]级|级(?!(?:以上|左右)?(?:的?强?烈?地震|强震|大风|台风))|国集团|人论坛|天(?:无理由|不打烊|无休)|类(?:水(?![果产利泥库稻])|新药|创新药)"
)
_OPENS_NAME_TAIL = frozenset(f"车人号里公国省县道版式型°路#行热平模计方工战体强比级天类{ascii_letters}")
"""What such a rest of a name opens with."""
# 12345市民服务热线: a number to call is no 12345 of anything.
_CALLED = re.compile(r"12[0-9]{3}|9[56][0-9]{3,4}|1(?:10|19|20|22)")
_LINE_TO_CALL = re.compile(
    r"(?:市长|市民|便民|为民|民生|政务|政府|公共|公开|公益|消费者?|服务|投诉|举报|维权|咨询|求助|诉求|心理|援助|法律|职工|妇女"
    r"|青少年|旅游|交通|环保|价格|一号|综合){1,4}(?:热线|专线|电话|平台|工单|中心)"
)
_CLOCK_BEFORE = re.compile(r"(?:[日晨晚午起至夜间—\-]|每[天日]|北京时间|[-./][0-9]{1,2}[-./][0-9]{1,2} ?)$")
_FORCE = re.compile(r"(?:风力|阵风|震级|烈度|里氏|风速)[^0-9，。；、]{0,3}[0-9]{1,2}(?:\.[0-9])?$")
_FORCE_REACH = 12  # characters
_LIST_MARK = re.compile(r"[.．、)）,，](?![0-9])|[.．](?=[0-9]{4}年)")
_LIST_CLOSES = frozenset(".．、)）,，]】〕")
"""What may stand behind the number of a list."""
_JOINS = frozenset("+＋×·•")
_BEFORE_SIGN = frozenset("（(，,、：:；;| ")
_OF_CHANGE = ("%", "％", "个百分点")
_OPENERS = frozenset("“\"‘'《〈#＃")
_CLOSERS = frozenset("”\"’'》〉")
_QUOTED_UNIT = re.compile(
    r"[百千万亿]*(?:%|元|亩|吨|连[增涨升降丰冠胜优跃]|公里|平方|公顷|个百分点|倍|千瓦|人次|多?[个家项户])"
)
# “3个80%”, “1+7”: a short quotation that opens with a number names a scheme.
_SLOGAN = re.compile(
    r"“(?:[0-9](?![0-9]?连[增涨升降丰冠胜优跃])|[一二两三四五六七八九十](?=个[0-9]{1,3}%))[^“”，。；]{0,7}”"
)
_LONGEST_QUOTE = 24
_PROMISED = ("“最多", "“不超过", "“不到")
"""What opens a quotation that promises a bound (验收“最多50天”)."""
_VALUE_NEXT = frozenset("%亿万元千百项家名户亩吨倍座所台辆套处场件")
"""What follows only the digits of a value: no date, span of time, plan or name goes on so."""
_NOTE_OPENS = frozenset("（([〔【")
_NOTE = re.compile(r"[”\"』’》][（(][0-9]{1,2}[)）]|[^年号字][\[〔【][0-9]{1,3}[\]〕】]")
_TIME_NEXT = frozenset("-—~～–─至到、和及与两三年届学./的周世月点日时号个天季多余")
"""What follows the digits of a time, save those that close one."""

_DATE_GOES_ON = frozenset("—-~～至到和、./")
"""What a date or span of years goes on behind."""


def of_index(text: str, end: int) -> bool:
    """Is the number that ends at ``end`` one of the points that an index or a score has, or has moved by?"""
    return _POINTS.search(text, max(0, end - _POINTS_REACH), end) is not None


def is_force(text: str, end: int) -> bool:
    """Does the number that ends at ``end`` say how strong a wind or a quake was (最大风力12级)?"""
    return _FORCE.search(text, max(0, end - _FORCE_REACH), end) is not None


def runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield every digit run between the offsets."""
    for match in _RUN.finditer(text, start, end):
        yield match.span()


def _quoted(text: str, start: int, end: int) -> bool:
    """Does the number stand inside a short quotation or title?"""
    begin = start - _LONGEST_QUOTE if start > _LONGEST_QUOTE else 0
    before = text[begin:start]
    if "“" not in before and "《" not in before:
        return False
    for opener, closer in (("“", "”"), ("《", "》")):
        opened = text.rfind(opener, begin, start)
        if opened >= 0 and text.find(closer, opened, start) < 0:
            closed = text.find(closer, end, end + _LONGEST_QUOTE)
            if closed >= 0 and closed - opened <= _LONGEST_QUOTE:
                return True
    return False


def _year(text: str, start: int, end: int) -> bool:
    if "." in text[start:end]:
        listed = _LISTED_YEAR.match(text, start)
        if listed is not None and listed.end() == end:
            return True
        dotted = text[end] == "." and text[end + 1 : end + 2].isdigit()
        return dotted and _YEAR_AND_MONTH.fullmatch(text, start, end) is not None
    if end - start != 4 or text[start : start + 2] not in ("18", "19", "20"):
        return False
    return bool(_YEARS.match(text, end) or _SPAN_OF_YEARS.match(text, end) or _OF_YEAR.match(text, end))


def _time(text: str, start: int, end: int, before: str) -> bool:
    """Is the number part of a date, a clock time, an anniversary, or a span of time that only dates something?"""
    if text[end : end + 1] not in _TIME_NEXT:
        return _ends_date(text, start, end, before)
    if text[end] == "日" and end - start <= 2 and before[-1:] not in _DAY_OF and WITHIN_DAYS.match(text, end):
        # 3日内办结: so long it takes at most.
        return False
    if _year(text, start, end) or _OF_TIME.match(text, end):
        return True
    if end - start <= 2 and (_MONTH.match(text, end) or _DAY.match(text, end) or (
        _CLOCK.match(text, end) and not (text[end] == "点" and of_index(text, end))
    )):
        return True
    if end - start <= 2 and before[-1:] == "月" and _DAY_NUMBER.match(text, end):
        return True
    if _ends_date(text, start, end, before):
        return True
    span = _DURATION.match(text, end)
    if "." in text[start:end]:
        # 11.3年: no date has parts of a year.
        return False
    if not span:
        return False
    if span.group() in ("年",) and end - start >= 4:
        return True
    if before.endswith("到期后再延长"):
        # 第二轮土地承包到期后再延长30年: the name of a policy
        return True
    if before.endswith(_ONLY) and text.startswith("天时间", end):
        # 仅用14天时间就完成…
        return False
    if before[-1:] == "近" and _RECORD.match(text, end):
        return True
    termed = ("期" in before or "年限" in before) and _TERM.search(before)
    if (termed or _KEPT.search(before)) and not _AFTER_SPAN.match(text, end):
        return False
    if _AFTER_SPAN.match(text, end) or _SPAN_BEFORE.search(before):
        return True
    return span.group() in _ONLY_DATING and not text.startswith(("年以上", "年以下"), end)


def _in_hour(text: str, start: int, end: int, before: str) -> bool:
    """Is the number the hour, minute or second of a clock time (14时28分42秒, 晚上9点)? 8小时30分 is a span of time."""
    if end - start > 2 or "." in text[start:end]:
        return False
    if text[end] in "时点":
        return _PART_OF_DAY.search(before) is not None
    return not text.startswith("分之", end) and _HOUR_BEFORE.search(before) is not None


def _ends_date(text: str, start: int, end: int, before: str) -> bool:
    """Does the number close a span of years or a date in digits that what stands before it opens?"""
    if end - start == 4:
        return text[start] in "12" and _TAIL_YEAR.search(before) is not None
    return end - start <= 2 and before[-1:] in ("-", ".", "/") and _DATE_HEAD.search(before) is not None


def moves_on(text: str, start: int, end: int) -> bool:
    """Is 第N the place from which something rose or fell to another (由全省第58|上升到第45位)?"""
    return bool(_MOVES.match(text, end)) and bool(_MOVES_FROM.search(text, max(0, start - 14), start))


_MOVES = re.compile(
    f"[{MOVING}][升进移降滑退居位跃]?[到至为]?了?(?:全[国省市区州县盟旗])?(?:第|前(?!移))(?:[0-9]++|[一二三四五六七八九十]++)(?!次?产)"
)
_MOVES_FROM = re.compile("[由从](?![^，。；]*[到至])[^，。；、0-9]{0,12}第$")
_TELLING = frozenset("每第至到和个项条")
"""Words before the digits of a value that may yet make a name, a time or an ordinal of them."""
_TAIL_YEAR = re.compile(r"(?:19|20)[0-9]{2}年?[—\-~～至到和、]{1,2}$")
_DATE_HEAD = re.compile(r"(?:19|20)[0-9]{2}[-./](?:[0-9]{1,2}[-./])?$")
# 出台稳经济40条: a policy is called by the number of its articles; of 措施, 意见 these are counted.
_ARTICLES = re.compile(
    r"(?:出台|制定|落实|实施|推出|印发|推进|兑现|用好|抓好|发布|贯彻|执行|落细|用足|[0-9]条[、和])(?:[^，。；、0-9]{1,12}[0-9]{1,3}条[、和及])*"
    r"[^，。；、]{0,14}(?:经济|增长|发展|创新|新政|环境|就业|消费|内需|开放|投资|人才|外贸|外资|企业|惠企|助企|纾困|引资|招商|提质|振兴|增收|促进|房地产"
    r"|强[省市县区企]|转型|升级|减负|降本|回归)(?:新政)?$"
    r"|(?:^|[，。；、：和与及“]|国务院|国家|[全我]?[省市县])(?:扎实|工业|服务业|农业|企业)?(?:稳(?!定)|促(?!进)|扩(?=内需|投资|消费|开放)|优(?=环境|服务)|惠企|助企|纾困|稳住经济)[^，。；、0-9]{0,7}"
    r"(?<!措施)(?<!政策)(?<!意见)(?<!办法)(?<!举措)(?<!规定)$"
)
_AFTER_ARTICLES = re.compile("[0-9]条[、和][^，。；、0-9]{2,8}$")
_LEVEL_ARTICLES = re.compile("[0-9]条”?[、和]“?(?:国务院|国家|国|[省市县区州])(?:委|政府)?$")
_LISTED_MEASURES = re.compile(
    "条(?:[、和][^，。；、0-9]{1,6}[0-9]{1,3}条){0,4}[^，。；、0-9和与及等]{0,6}(?:措施|政策|举措|意见|办法|规定|任务)"
)
_ARTICLES_REACH = 36  # characters
_MEASURES = re.compile(r"条(?:[^，。；、和与及0-9]{0,6})?(?:措施|政策|举措|意见|办法|规定|实招|硬招|任务|细则)")
_ROUND_THE_CLOCK = re.compile(
    r"小时(?:最大)?(?:累计|平均)?(?:降[雨水]|雨)量|小时(?:不间断|全天候|便民)?(?:开放|服务|自助|值[班守]|营业|不打烊|在线|监[测控]|供|待命|响应|提供)"
)
_PHASE = re.compile("期(?:工程|项目|建设|开工|投产|厂房|标准厂房)")
SO_MANY_RATES = re.compile("个[0-9]{1,3}%")
"""So many rates that are told as one (实现两|个100%)."""
_OF_CLASS = re.compile(r"[0-9一二两三四五六七八九十百千万余多][个种款项件例]$")
_VILLAGES = re.compile("(?:[、和][0-9]{1,2}){1,12}[村组社队](?!级|集体|里|员)")
_VILLAGE_BEFORE = re.compile("[^0-9.][0-9]{1,2}[、和]$")
_HAN = re.compile("[\u4e00-\u9fff]")


def kind_of(text: str, start: int, end: int, *, ratio: bool = False) -> NumberKind | None:
    """Return what a digit run is where it is no quantity, or None where it may be one.

    ``ratio`` says that the span holds numbers joined by colons.
    """
    following = text[end : end + 1]
    last = text[start - 1] if start else ""
    if following == "万" and text.startswith("人", end + 1) and PER_RATE.match(text, end + 1):
        return NumberKind.NAME
    if following in _VALUE_NEXT and "一" <= last <= "龥" and last not in _TELLING and not ratio and text[start] != "0":
        # 增长7.8%, 总值7791亿元: most numbers. Nothing before or behind makes a name or a time of them.
        return NumberKind.NAME if _quoted(text, start, end) and not _strong(text, end) else None
    before = text[start - 12 if start > 12 else 0 : start]
    if text[start] == "0" and any(YEAR_WITH_NOUGHTS.match(text, max(start - back, 0)) for back in (1, 2, 3)):
        return NumberKind.TIME
    if ratio:
        return _clock(text, start, end, before)
    if (following in _LIST_CLOSES or not following) and end - start <= 3 and _opens_list(text, start, end, before):
        return NumberKind.ORDINAL
    if last in _NOTE_OPENS and _NOTE.fullmatch(text, max(0, start - 2), end + 1):
        # “四个意识”（1）, “三品一标”[11]: a note, told of behind the report.
        return NumberKind.ORDINAL
    if last.isascii() and last.isalpha():
        # GDP7791亿元 is a value, S324 a name.
        # Nothing but money has no unit behind 亿: GDP1200亿.
        worth = _strong(text, end) or (following in "亿万" and before.endswith("GDP"))
        return None if worth and _LATIN_WORD.search(before) else NumberKind.NAME
    if last == "_" and before[-2:-1].isascii() and before[-2:-1].isalpha():
        return NumberKind.NAME  # PM_2.5年均浓度: a low index, as it was copied
    if last == "每" and PER_PEOPLE.match(text, end):
        # 每10万人有图书馆1.2个: the base of a ratio.
        return NumberKind.NAME
    if following in _OF_HOUR and _in_hour(text, start, end, before):
        return NumberKind.TIME
    if (following in _TIME_NEXT or last in _DATE_GOES_ON) and _time(text, start, end, before):
        return NumberKind.NAME if _quoted(text, start, end) and last in _OPENERS else NumberKind.TIME
    if last == "第" and following and following not in "位名，。、；：,;）)”！和的" and not moves_on(text, start, end):
        return NumberKind.ORDINAL
    if following in _JOINS or last in _JOINS:
        if following and (following in "+＋" or (following in "·•" and text[end + 1 : end + 2].isdigit())):
            return NumberKind.NAME
        if last and last in "+＋":
            # “10+2” is a name, +5.6% a value with its sign; （+5.6%）, too.
            told = before[-2:-1]
            signed = _HAN.fullmatch(told) or (told in _BEFORE_SIGN and text.startswith(_OF_CHANGE, end))
            return None if signed and _strong(text, end) else NumberKind.NAME
        if last and last in "×·•" and len(before) > 1 and before[-2].isdigit():
            return NumberKind.NAME
    if (following in "、和" and _VILLAGES.match(text, end)) or (
        following in "村组社队" and last in "、和" and _VILLAGE_BEFORE.search(before)
    ):
        # 以9、10、15村为一带: villages called by numbers.
        return NumberKind.NAME
    if following in _CLOSERS and (following not in "\"'" or last in _OPENERS):
        return NumberKind.NAME
    if last in _OPENERS and not _strong(text, end) and not text.startswith("连", end):
        return NumberKind.NAME
    if last and last in "个项条“" and (
        (opened := text.rfind("“", max(0, start - 4), start)) >= 0 and _SLOGAN.match(text, opened)
    ):
        return NumberKind.NAME
    if following not in _VALUE_NEXT:
        if following in _PLAN_OPENS and _PLAN.match(text, end) and not before.endswith("连续"):
            return NumberKind.NAME
        if following in _ROUND_OPENS and _ROUND.match(text, end):
            return NumberKind.NAME
        if following in _OPENS_NAME_TAIL and _NAME_TAIL.match(text, end) and last not in ("前", "第") and not (
            following == "级" and is_force(text, end)
        ):
            return NumberKind.NAME
    if following == "个" and SO_MANY_RATES.match(text, end):
        # 开工、投产、达效率实现3个100%
        return NumberKind.NAME
    if end - start > 2 and _CALLED.fullmatch(text, start, end) and _LINE_TO_CALL.match(text, end):
        return NumberKind.NAME
    listed = following == "条" and _AFTER_ARTICLES.search(before) is not None and text.startswith("条等", end)
    if following == "条" and (listed or not _MEASURES.match(text, end)) and (
        _ARTICLES.search(text, max(0, start - _ARTICLES_REACH), start)
        # 国务院33条、省42条
        or (_LEVEL_ARTICLES.search(before) and not _LISTED_MEASURES.match(text, end))
    ):
        return NumberKind.NAME
    if following == "小" and text[start:end] == "24" and _ROUND_THE_CLOCK.match(text, end):
        return NumberKind.NAME
    if following == "类" and _OF_CLASS.search(before) and _HAN.match(text, end + 1):
        # 5个1类新药: the class of what is counted.
        return NumberKind.NAME
    if (following == "县" and before.endswith("山区")) or (following in "公米" and before.endswith("最后")):
        # 山区26县, “最后1公里”
        return NumberKind.NAME
    if following == "期" and _PHASE.match(text, end) and last not in ("分", "共"):
        return NumberKind.ORDINAL
    if last in "〔[" and following in "〕]":
        return NumberKind.NAME
    if _quoted(text, start, end) and not _strong(text, end) and not before.endswith(_PROMISED):
        return NumberKind.NAME
    return None


def _strong(text: str, end: int) -> bool:
    return bool(_QUOTED_UNIT.match(text, end))


def _opens_list(text: str, start: int, end: int, before: str) -> bool:
    """1. 2、 （3） at the start of the sentence or behind a mark that closes one."""
    following = text[end : end + 1]
    opened = before.rstrip("（([【〔 ")
    if opened and opened[-1] not in "；;。：:！!？?\n":
        return before[-1:] in "（(" and following in "）)" and bool(before[-1:]) and not before[:-1].strip()
    if len(opened) < len(before):
        return following in "）)]】〕" and end < len(text)
    if text[start:end].startswith("0"):
        return False
    return bool(_LIST_MARK.match(text, end)) and (start == 0 or before[-1:] != "：" or following in ".．、")


def _clock(text: str, start: int, end: int, before: str) -> NumberKind | None:
    parts = re.split(r"[:：∶︰]", text[start:end])
    if len(parts) in (2, 3) and all(len(part) == 2 and part.isdigit() and int(part) < 60 for part in parts[1:]):
        hour = parts[0]
        if hour.isdigit() and int(hour) <= 24 and (_CLOCK_BEFORE.search(before) or _CLOCK_AFTER.match(text, end)):
            return NumberKind.TIME
    return None
