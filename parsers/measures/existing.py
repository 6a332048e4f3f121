"""What a plan tells of as being there already (现有23家企业, 6大新兴产业), or as told of such a thing.

A value of a plan is a target unless these words say otherwise, whatever its year: the rules of time need none of them.
"""

from __future__ import annotations

import re

from ...schema.terms import Status
from ..wording.seeking import last_match
from .timing import BACK, goes_ahead

__all__ = ["goes_with", "standing"]

# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_ACHIEVED, _TARGET = Status.ACHIEVED, Status.TARGET
# 支持现有23家企业, 已建成的5个园区: they are there. 目前有老人5万人: so it is, whatever is to come.
_STANDING = re.compile(
    r"(?:现有|原有|已有|在建的?|已[^，。；、0-9的]{2,8}的)$|(?:^|[，；。])(?:[^，。；0-9]{0,8}(?<![到至按]))?(?:目前|当前|眼下|现在)[，,]?(?:[^，。；0-9]{0,12}(?:共?有|共)[^，。；]{0,16}|[^，。；]{0,20}(?:已?达到?|仅为?))$"
    r"|我[国省市县区州旗](?:共|现|拥)?有$|(?:发挥|利用|用好|依托|凭借)[^，。；、0-9]{0,12}拥有$"
    r"|(?:国家|中央|上级|省[里委]?)(?:已|正在)?(?:实施|安排|下达|启动|推出|出台|批准|确定)的$|(?:^|[，；。])(?:[全我][省市县区州旗])?现有(?:(?![新增提扩升达])[^，。；]){0,16}$|(?:仅(?:仅)?(?:为|占|有|是|相当于)|只(?:有|占|相当于)|[还尚]有)[^，。；、0-9]{0,12}$"
)
_OF_SIZE = re.compile(
    "(?:人口|居民|常住人口|农民)?的(?:[一-龥]{0,4}[大强](?:国|省|市|县|区)|(?:发展中)?国家)|(?:[一-龥]{2}){0,2}(?:各族)?(?:人民|儿女|父老乡亲|父老)|中国人"
    "|[^，。；、的]{2,10}的(?:共同|不懈|辛勤|艰苦|大力|团结|一致|积极)*(?:努力|奋斗|拼搏|支持)"
)
"""How large a place or its people is that is spoken of."""
_THERE = re.compile(
    "(?:^|(?<=[，；。]))(?:目前|眼下|[全我][国省市县区州旗](?:共有|还有|尚有|有$))"
)
"""Opens what there is, up to where the sentence turns to what is to come."""
_OF_IT = re.compile(
    # 我国有十亿人口，|两亿多户
    "(?:人口|居民|耕地|劳动力|职工)[，,](?:约|近|超过?)?|[，,、（(](?:其中)?(?:约|仅|只)?(?:占(?!领|用)|高[于出]|低于|相当于|人均|户均|总)[^，。；要将力确]*"
    "|、(?![新再建引培推改增提扩实完达打])[^，。；、0-9]{2,10}"
    "|[^，。；、0-9]{2,12}[和及与][^，。；、0-9的]{2,6}的"
    # 13亿|人口、|9亿劳动力
    "|(?![新再建引培推改增提扩实完达打])[^，。；、0-9]{2,6}、"
)
"""Between two values, that the second is of what the first told (老人5万人，占人口的|12%)."""
_REACHED = re.compile(
    r"(?:^|[，；。：])(?:(?!确保|力争|推|对|将|要|加快|促|抓)[^，。；：]){0,24}?已经?(?:达|突破|超|连续|累计|完成|实现|建成|跃居|位居|跻身|安排|落实|投入|到位|发放|签约|引进|[一-龥]{1,3}了)[^，。；的]{0,20}$"
)
"""我县产值已突破500亿元: told of the past, whatever is to come."""
_SO_IT_IS = re.compile(
    "(?:以上|左右)?(?:的|[和、]|(?=没有|尚未|仍|来自|来源于))[^，。；：、]{0,16}?(?:来自|来源于|存在着|没有[恢达完实]|尚未|仍未|属于|分布在|集中在)"
)
"""Behind a share: it is so (80%以上的|财政收入来自工商业)."""
_THERE_IS = re.compile("(?:^|[，；。])(?:全[国省市县区][^，；。]{0,4})?(?:大?约|还|仍|都|已|尚)?有$")
"""How a clause opens that tells a part of what there is (，有|三分之二的职工在企业就业)."""
_RATE_IN_WORDS = ("百分之", "千分之")
_STIRRED = re.compile("(?:发挥|调动|激发|动员)(?:好|了|起)?(?:全[国省市县]|广大)?$")
_GRADUATES = re.compile(
    "(?:^|[，；。])(?:[今明]年)?(?:[全我][国省市县区])?(?:应届|普通)*(?:高校|大学|大中专)?(?:应届|毕业)*毕业生(?:人数|总数|总量)?(?:预计|将|达到?|约|有|近|超过?|突破)*$"
)
"""How many leave school this year, whatever is done for them (今年高校毕业生|749万人)."""
_OVER_YEARS = re.compile("(?:这几年|近几?年来?|几年来|多年来)[，,][^。；要将力确]{0,24}?先后[^，。；]{0,8}$")
"""这几年，国家先后在58个城市进行了试点, and this year it goes on."""
_SEEN = re.compile("(?:^|(?<=[，；。：]))从[^，。；0-9]{2,12}看[，,]")
"""Opens what the state of things is judged by (从区位条件看，有3条高速公路)."""
_BEING = re.compile("有|达|为|是|已|距|接壤|占|突破|超|仅|邻")
_MAKING = re.compile(
    "(?:^|[，；。、：])(?:加快|大力|着力|重点|全力|集中力量|努力|深入|扎实|继续|积极|全面|高标准|高质量|高水平|聚力|奋力|精心|确保|力争|推动|逐步|要|将|再)*"
    "(?:(?P<works>推进)|打造|创建|开发|新建|谋划|布局|构建|组建|建成|实施|启动|推出|办好|抓好|建设|培育(?!壮大))[^，；。]{0,36}$"
)
"""What opens that so many are made (打造|3大产业集群), and not only spoken of."""
_MADE = re.compile("[^，。；、：,;]{2,14}(?=[，。；、,;]|$)")
_WORKS = ("工程", "项目", "行动", "任务", "计划")
_SO_FAR = re.compile("(?:^|[，；。：])(?:截至|截止到?|到)目前(?:为止)?[^；。将要力拟确今有]{0,24}$")
_HOLDING = ("紧盯", "抓紧抓牢", "立足", "对照", "依托")
_HELD_TO = re.compile(rf"(?:{'|'.join(_HOLDING)})(?!、)[^，,。；;]{{0,36}}$")
_NAMED = re.compile(r"(?:加强|推进)[^，,。；;]{0,24}$")
_BUILDING = re.compile(
    r"[^，,。；;]{0,12}?(?:试点|核心区|协同区|先行区|试验区)[^，,。；;、]{0,2}(?:、[0-9]+个[^，,。；;、]{2,8})?建设(?=[，,。；;]|$)"
)
_BUILT_WITHIN = 60  # characters behind a number in which such works end


def standing(text: str, start: int, end: int) -> Status:
    """Return the status of a count in a plan, which may only name things, or tell of the past.

    6大新兴产业提质扩量, 紧盯储备、前期3个项目库, 加强4个核心区建设: they exist already.
    """
    last, begin = text[end - 1], start - 40 if start > 40 else 0
    before = text[begin:start]
    if last in "万亿人多余" and _OF_SIZE.match(text, end):
        # 十亿人口的大国; 7000万河北人民
        return Status.BACKGROUND
    said = "有" in before or "已" in before or "前" in before or "仅" in before or "只" in before or "在建" in before
    said = said or (last == "元" and before.endswith("的"))
    if said and _STANDING.search(text, begin, start):
        return Status.BACKGROUND
    if ("已" in before and _REACHED.search(text, begin, start)) or (
        "目前" in before and _SO_FAR.search(text, begin, start)
    ):
        return _ACHIEVED
    if said and last_match(_THERE, text, max(0, start - BACK), start) and not (
        goes_ahead(text, text.rfind("。", 0, start) + 1, start)
    ):
        # 目前，全县60岁以上老人达23万人; 全县共有行政村228个
        return Status.BACKGROUND
    rate = last in "%‰" or text.startswith(_RATE_IN_WORDS, start)
    if rate and _SO_IT_IS.match(text, end) and not (
        goes_ahead(text.replace("主要", "——"), text.rfind("。", 0, start) + 1, start)
    ):
        return Status.BACKGROUND
    if before.endswith("有") and "分之" in text[start:end] and _THERE_IS.search(text, begin, start) and not (
        goes_ahead(text, text.rfind("。", 0, start) + 1, start)
    ):
        return Status.BACKGROUND
    if before.endswith("据对") or (last in "亿万" and _STIRRED.search(before)):
        # 据对176个项目的检查, 调动8亿农民的积极性
        return Status.BACKGROUND
    if "毕业生" in before and _GRADUATES.search(text, begin, start):
        return Status.BACKGROUND
    if "先后" in before and _OVER_YEARS.search(text, begin, start):
        return _ACHIEVED
    if last in "次人" and text.endswith("先后", 0, start) and text.startswith(("次", "人次"), end - 1):
        return _ACHIEVED
    far = max(0, start - BACK)
    seen = last_match(_SEEN, text, far, start) if text.find("看", far, start) >= 0 else None
    if seen and not goes_ahead(text, seen.end(), start) and _BEING.search(text, seen.end(), start):
        return Status.BACKGROUND
    if last == "大" and (making := _MAKING.search(text, begin, start)) and (made := _MADE.match(text, end)) and (
        making["works"] is None or made.group().endswith(_WORKS)
    ):
        # 打造3大产业集群, 推进8大工程: they are to come.
        return _TARGET
    if last == "大" or (any(map(before.__contains__, _HOLDING)) and _HELD_TO.search(text, begin, start)):
        return Status.BACKGROUND
    built = text.find("建设", end, end + _BUILT_WITHIN) >= 0
    if built and _NAMED.search(text, begin, start) and _BUILDING.match(text, end):
        return Status.BACKGROUND
    return _TARGET


def goes_with(text: str, end: int, start: int) -> bool:
    """Is the value at ``start`` told of the one that ends at ``end``, as one that is there as well?"""
    return _OF_IT.fullmatch(text, end, start) is not None
