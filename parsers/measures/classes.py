"""The noun behind a number, with the class or the amount that defines what is counted (3个|产值超千亿元的产业集群)."""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from ..numbers.idioms import RANK_STEPS
from ..numbers.quantities import Quantity
from ..wording.gathering import entries
from ..wording.lexicon import DEED
from ..wording.verbs import is_verb
from .aspects import YEARLY_OUTPUT, bound_at
from .bounding import after
from .clauses import AND, JOINTS
from .counting import behind
from .headnouns import counted
from .labels import subject
from .saying import opened
from .series import Place

__all__ = ["PLACES", "noun_behind"]

PLACES = frozenset(entries(
    "国 省 市 州 盟 县 旗 区 镇 乡 村 乡镇 镇街 乡街 街道 县区 市县 社区 县市 区县 旗县 县市区 旗县区 市州"
    " 州市 盟市 地市 省市 省区 省区市"
))
"""Units that are themselves what is counted (26县)."""

# What a number in front of a noun tells of each thing counted before it (3个10万千瓦风电项目).
_DEFINING = frozenset(("power", "energy", "money", "mass"))
_CAPACITIES = _DEFINING - {"money"}
_OF_CLASS = re.compile(
    r"(?:年)?(?:产值|营收|营业收入|营业额|销售收入|主营业务收入|(?:销售|交易|成交|出口)额|纳税额?|缴税|税收|利润"
    r"|(?:总|计划)?投资额?|(?:总|年)?(?:装机|装机容量|库容|产能)|规模|面积"
    r"|[年日月][一-龥]{2,6}能力|[年日](?:产|处理|加工|出栏)[一-龥]{0,4}?)(?:超过?|过|达到?|突破|不低于|不少于|逾|在|上)?|(?<!、)(?:超过?|突破|逾)"
)
_CAPACITY = ("能力", "能力达", "能力达到", "能力超", "能力超过")
_IN_ALL = ("总能力", "总投资", "总投资额", "总装机", "总装机容量", "总库容", "总产能", "总规模")
_OF_EXTENT = re.compile(
    "[、，]?(?:全长|总长度?|长度?|总里程|总库容|库容|占地(?:面积)?|总?建筑面积|总?面积|水域面积|总规模|宽|高)(?:约|近|达到?|超过?|共计?|为)*"
)
"""What says between a number and its noun how large all of them are (3条|全长60公里的景观大道)."""
_BEYOND = ("超", "超过", "过", "突破", "达", "达到", "逾")
# Between the first of several classes and the noun that they share.
_CLASS_TAIL = re.compile(r"(?:、[^，。；、的]{4,16}){0,3}的(?=..)")
# 2个百亿元、7个30亿元以上项目; 3项国家级和8项省级奖励: the noun stands behind the last of the classes.
_CLASS = (
    r"(?:[0-9]{2,4}(?:千伏|[kK][vV])|(?:总?投资)?(?:[0-9.]*[两五]?[百千万亿]+元?|[0-9.]+[十百千万亿]*元?|[五十]+亿元?)(?:级|及?以上)?"
    r"|(?:国家|[省市县区部州盟旗镇乡村]|自治区|世界|乡镇|街道|社区|科|处|厅|局|乡科|县处|[1-5]?A{1,5}|[一二三四五]星|[一二三])级"
    r"|特?大型|[中小微]型|公办|民办|公立|民营|国有|室内|室外|城市|农村|(?:世界|全球|中国|全国|国内|民营|行业)[0-9]{2,3}强"
    # 50个小麦、48个玉米万亩示范片; 12个工业、8个农业项目
    r"|小麦|玉米|水稻|大豆|油菜|棉花|花生|蔬菜|马铃薯|水果|茶叶|中药材|食用菌|生猪|肉牛|肉羊|奶牛|蛋鸡"
    r"|工业|农业|服务业|商贸|旅游|文旅|交通|水利|能源|基础设施|民生|社会事业|生态环保|城建)"
)
# 5个省重大、30个市重点和100个市级一般项目
_WEIGHT = "(?:国家|[省市县区州盟旗])级?(?:重大|重点|一般)"
_COUNTED_TOO = "[、和及与][0-9一二三四五六七八九十两]{1,5}[个家项条所座处名户种件位]"
_ROW_OF_CLASSES = re.compile(
    rf"({_CLASS})(?:{_COUNTED_TOO}{_CLASS}){{1,4}}的?(?=[一-龥]{{2}})"
    rf"|({_WEIGHT})(?:{_COUNTED_TOO}{_WEIGHT}){{1,4}}(?=项目|工程)"
)
# 国家6方面|33条、省级39条稳增长政策: articles of several authorities, with what they are behind the last.
_ARTICLES = re.compile(
    "(?=[0-9、和])(?:[0-9]{1,3}[条项](?:措施)?)?(?:[、和](?:国家|中央|[省市县区州旗]级?|自治区)[0-9]{1,3}[条项](?:措施)?){1,3}(?=[一-龥]{3})"
)
_GOES_ON = re.compile(
    "等(?![级于额位次]|.{0,6}?(?:措施|政策|举措))|的(?:综合|年|日)?(?:生产|加工|处理|冶炼|供应|接待|吞吐|供水|发电|养殖)*(?:能力|规模)"
)
_GOES_ON_OPENS = frozenset("等的")
_ARTICLES_OPEN = frozenset("0123456789、和")
_BEASTS = re.compile("^大?牲畜的?")
_CLASS_OPENS = frozenset("0123456789.百千万亿两五十总投国省市县区部州盟旗镇自世全中民行特大微公国室乡街农城社科处厅"
                          "局A一二三四五小玉水大油棉花蔬马茶食生肉奶蛋工农服商旅文交能基社城")
_STEPS = re.compile("[一两二三四五六七八九十0-9]{1,2}个[^，。；、]{0,4}?(?:台阶|大关|关口)")
_SOME_STEPS = frozenset("一两二三四五六七八九十0123456789")
_AGES = ("岁", "周岁")
_IN_SUM = ("共", "共计", "总计", "合计")
_LONGEST_DEED = 5
_LONGEST = 30  # characters of what stands behind a class
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _RANK = Aspect.COUNT, Aspect.RANK


def noun_behind(text: str, place: Place) -> tuple[str, int]:
    """The noun behind the number; behind the next one where both count it (56条76公里农村公路).

    With it goes where the amount ends that defines what is counted (3个产值超千亿元|的产业集群), or -1.
    """
    following = place.following
    if place.bound_end == place.stop and (following is None or following.start > place.bound_end + 1):
        # A mark closes the clause right behind most numbers.
        return "", -1
    if following is not None and text[place.bound_end] in "（(" and not subject(opened(place.region)):
        closer = after(text, following.end)[0]
        if text.startswith(("）", ")"), closer):
            # 5套（52件）健身器材, 46个（20户以上）自然村
            return behind(text, closer + 1, min(len(text), closer + _LONGEST)), -1
    if text[place.bound_end] in _SOME_STEPS and _STEPS.match(text, place.bound_end):
        # 跨过5亿元、10亿元|两个台阶
        return "", -1
    if text[place.bound_end] in "为是" and (
        place.region.endswith("其中") or (not place.region.strip("，,") and text.endswith("其中", 0, place.clause - 1))
    ):
        # 引进企业36家，其中12家|为规上企业
        return behind(text, place.bound_end + 1, place.stop), -1
    if text[place.bound_end] in _GOES_ON_OPENS and _GOES_ON.match(text, place.bound_end, place.stop) and (
        (place.region[:1] in JOINTS or text[place.bound_end] == "的") and subject(opened(place.region))
    ):
        # 引进博士12名、硕士56名|等高层次人才; 新增水泥120万吨、化肥30万吨|的生产能力: what it counts stands before.
        return "", -1
    if text[place.bound_end] in _ARTICLES_OPEN and (articles := _ARTICLES.match(text, place.bound_end)):
        return behind(text, articles.end(), min(len(text), articles.end() + _LONGEST)), -1
    classed = text[place.bound_end : place.bound_end + 1] in _CLASS_OPENS
    row = _ROW_OF_CLASSES.match(text, place.bound_end) if classed else None
    if row:
        return (row[1] or row[2]) + counted(behind(text, row.end(), min(len(text), row.end() + _LONGEST))), -1
    gap = text[place.bound_end : following.start] if following is not None else ""
    shared = gap in _IN_SUM or (following is not None and gap[:1] in AND and (
        _both(place, following) if gap in AND else gap[0] == "、" and _done_too(place, following, gap[1:])
    ))
    if place.bound_end < place.next_start and not shared:
        if text.startswith(RANK_STEPS, place.bound_end):
            # 前进8个位次: what is ranked stands before.
            return "", -1
        if (noun := _defined(text, place)) and following is not None:
            whole = text[place.bound_end] == "、" or (
                text.startswith("的", following.end) and (
                    text.endswith(_IN_ALL, place.bound_end, following.start)
                    or _OF_EXTENT.fullmatch(text, place.bound_end, following.start) is not None
                )
            )
            return noun, -1 if whole else following.end
        noun = behind(text, place.bound_end, place.next_start, classed=_counts(place))
        if noun and noun == gap and following is not None and following.unit in _AGES:
            # 80万农村35—64岁妇女
            stop = bound_at(text, following.end) or following.end
            return noun + text[following.start : stop] + behind(text, stop, place.stop), -1
        return noun, -1
    if following is None or (following.start != place.bound_end and not shared):
        return "", -1
    return _shared(text, place, following), -1


def _shared(text: str, place: Place, following: Quantity) -> str:
    """The noun that two numbers count, with what the second says of it; or nothing."""
    if following.aspect is _RANK or (place.group[0].aspect is not _COUNT and following.aspect is not _COUNT):
        return ""
    if place.group[-1].unit in PLACES and following.unit not in PLACES:
        # 5乡镇32个村: each has its own.
        return ""
    bound = bound_at(text, following.end)
    noun = behind(text, bound or following.end, place.stop, classed=_counts(place))
    if place.group[0].unit.endswith("人"):
        # 8万人、85万头牲畜饮水困难
        noun = _BEASTS.sub("", noun)
    aged = following.unit in _AGES and following.upper is not None
    if noun and not bound and (aged or following.dimension in _DEFINING):
        return text[following.start : following.end] + noun
    return text[following.start : bound] + noun if bound and noun else noun


def _both(place: Place, following: Quantity) -> bool:
    """Do two numbers of different kinds count the one noun behind them (2万平方米、300户房屋)?"""
    return following.dimension != place.group[0].dimension and not subject(opened(place.region))


def _done_too(place: Place, following: Quantity, deed: str) -> bool:
    """Does one noun behind two numbers say what two things were done to (新建33条、续建|85条主次干道)?"""
    if following.unit != place.group[0].unit or len(deed) > _LONGEST_DEED or not (
        is_verb(deed) or DEED.fullmatch(deed)
    ):
        return False
    # 废止8件、修改|19件地方性法规: some verbs stay where nothing follows them.
    named = subject(opened(place.region))
    return not named or is_verb(named)


def _defined(text: str, place: Place) -> str:
    """What is counted by an amount of its own (3个产值超千亿元、2个产值500亿元的产业集群), or nothing."""
    following = place.following
    if following is None:
        return ""
    if following.dimension not in _DEFINING and not text.endswith(_CAPACITY, place.bound_end, following.start):
        large = text.startswith("的", following.end) and _OF_EXTENT.fullmatch(text, place.bound_end, following.start)
        return behind(text, following.end + 1, min(len(text), following.end + _LONGEST)) if large else ""
    # 26个、总投资83亿元的基础设施项目
    told = text[place.bound_end] == "、" and text.startswith("的", following.end)
    of = _OF_CLASS.fullmatch(text, place.bound_end + told, following.start)
    if of is None:
        return ""
    if told or (text.startswith("的", following.end) and of.group().endswith(_IN_ALL)):
        # 3家日检测总能力1.8万人的实验室, 28个总投资54亿元的项目: of all of them together.
        return behind(text, following.end + 1, min(len(text), following.end + _LONGEST))
    bound = bound_at(text, following.end)
    end = bound or following.end
    tail = _CLASS_TAIL.match(text, end)
    # 3家产值过百亿元企业: what goes beyond the amount stands right behind it.
    beyond = end if of.end() > of.start() and of[0].endswith(_BEYOND) else 0
    begin = tail.end() if tail else bound or beyond
    noun = behind(text, begin, min(len(text), begin + _LONGEST)) if begin else ""
    return f"{text[of.start() : end]}{'的' if tail else ''}{noun}" if noun else ""


def _counts(place: Place) -> bool | None:
    """Does the number count the class behind 等? Not where it is one of a row (4个厂、3个场等设施) or a capacity."""
    if place.group[0].dimension in _CAPACITIES or place.region.endswith(YEARLY_OUTPUT):
        return False
    if place.region.startswith(JOINTS) or place.region.endswith(JOINTS):
        return False
    return True if place.group[0].aspect is _COUNT else None
