"""What the words further off say is measured: the clause before, the opening of the sentence, the heading."""

from __future__ import annotations

import re
from functools import lru_cache

from ..schema.terms import Aspect
from .carrying import Carried
from .clauses import CLAUSE_MARK, listed
from .counting import behind
from .labels import OWNED_YIELD, SHARED_YIELD, is_named, rough, subject
from .predicates import predicate
from .quantities import Quantity
from .saying import opened
from .seeking import last_match

__all__ = ["fallback", "owned", "topic"]

_TOPIC = re.compile(
    r"(?:量|数|能力|水平|率|速度|总值|产量|建设|生产|工业|农业|幅度|比重|比例|时间|额|值|收入|支出|投资|面积|规模|经费|资金"
    r"|机构|部门|人员|编制|事项|投入|赤字|费用|贷款|存款|人口|储备|税收|债务|价格|利润|利税|效益|储蓄|补[助贴]|标准|强度|密度|指数|结构|比|排放|能耗|事故|案件|消费|进出?口)$"
)
_AIM_OF = re.compile(r"(?:增长速度|增长率|增长|增速|上涨幅度|涨幅|增幅)的?(?:宏观)?(?:调控|控制|预期|奋斗)?目标$")
_THINGS = re.compile(
    r"(?:企业|公司|学校|大学|学院|医院|项目|工程|单位|农户|社员|大队|学生|职工|教师|人才|病床|网点|商店|矿井|机组|电站|水库|港口|机构|协定|法规|法律)$"
)
# What a clause says of its topic before the figures come (化学需氧量、二氧化硫排放量首次双下降，分别下降…).
_SAID_OF_TOPIC = re.compile(
    r"(?<=..)(?:(?<![人户年亩村校地日月平生班师床])均(?!衡|价)|都(?!市)|已|正在?|[一二三四五六七八九十两]次|跨越|连跨|连上|跨上|迈上|登上|跃上|站上|迈入|突破|超过|连续|进行了?|开展了?|也|又|再|屡|逐[年月季步]|创(?=历史|新高|下)|继续|持续|不断|稳步|明显|显著|大幅|较快|快速|首次|近[几两三]?年来|最[大多高快低少好强](?=的|$)|加快|蓬勃|迅速|实现|保持|出现"
    r"|在[^，]{1,8}[中下](?!的)|按(?:照|[0-9一]|可比|不变|现)|折合|呈现|达到|取得|得到|有所|进一步|全面|逐步|逐年|平稳|逆势|强劲|总体|基本(?!医|养|公|农|药|建)|双|略有|必须|将|要(?!求|素)|增长(?![率速幅点额量极]|的速)|下降(?!率|幅)|提高|增加(?!值)"
    r"|减少|扩大|比(?![重例值率]))"
)
_SUMS_UP = re.compile(r"[，、,]?(?:合计|共计|总计|合共|总共|一共)(?:达|近|超|约)?")
# Words that never name a thing.
_SAYS_NOTHING = re.compile(
    r"(?:(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年?|[两三四五]年|计划|合计|将|和|近|可以|预计|仍|还|由于|已经|连续|约|有|共|上半年|下半年|年底|到"
    r"|已|确保|力争|达到?|实现|基础上?|由|从|仅为?|再)+"
)
_BOUNDED = re.compile(r"以[上下内]的[^，。；、0-9的]{1,12}")
_PACE = re.compile(r"[增降涨]幅|增速")
_NO_TOPIC = re.compile(r"^(?:用于|加上|作为|其中|包括|按照|根据|考虑)|[（(）)]")
_LONGEST_TOPIC = 30
_FAR = 80  # characters before a clause in which its topic is looked for
_BARE_SHARE = re.compile(r"(?:增加值|总?产值|税收|利润|投资|出口)已?占")
_INDUSTRY = re.compile(r"(?:[产行]业|[工农渔牧殖务游造筑融林]业|园区|开发区|高新区|企业|集群|经济|项目|工程)$")
_TRADE = re.compile(r"(?:[工农林渔商]业|(?:现代)?服务业|[一-龥]{2}产业(?![带链园集基])|[一-龥]{2}业(?=[一-龥]{4}))")
_BARE = frozenset(("增加值",))
_SAVED = frozenset(("存款余额", "储蓄余额", "余额"))
_SAVER = re.compile(r"((?:城乡|城镇|农村)?居民储蓄)[^，。；]{0,10}[，,]$")
_INSURED = frozenset(("参保", "参合", "覆盖面", "参保人数"))
_SCHEME = re.compile(r"((?:[一-龥]{2,10}?)?(?:养老|医疗|失业|工伤|生育)保险|[一-龥]{0,4}合作医疗)(?:制度|试点|改革)?")
_NO_OPENER = re.compile(
    r"[在为通按经据当从由根随同此其目今去到截这那我各对把将要因如不并以及而但也又再还第一二三四五六七八九十0-9（(]|特别|尤其|首先|另外"
)
_MAKER = re.compile(r"(?:新增|净增)?(.{2,}(?:企业|公司|园区|基地|合作社|集群))$")
_LONGEST_OWNER = 16
_COUNT, _THRESHOLD = Aspect.COUNT, Aspect.THRESHOLD


def topic(text: str, carried: Carried, clause: int, region: str = "", *, counted: bool = False) -> tuple[str, int]:
    """What the clause before only names and the sentence goes on to measure (工业总产值，一九八一年…), or nothing.

    A ``region`` that only sums up (…大学生，合计60名) goes back to whatever stands there. The number is the sign of
    the growth, where it is its growth that is named.
    """
    last = carried.last
    begin = max(0, clause - _FAR, last.end if last else 0)
    before = CLAUSE_MARK.split(text[begin:clause].rstrip("，,：: "))[-1]
    if last and last.aspect is _THRESHOLD and _BOUNDED.fullmatch(before):
        # 收入在三百元以上的大队，1979年有1622个
        bounding = CLAUSE_MARK.split(text[max(0, last.start - _FAR) : last.start])[-1]
        return rough(opened(bounding + text[last.start : last.end] + before)), 0
    if before.endswith("目标") and (aim := _AIM_OF.search(before)):
        # 今年经济增长速度的宏观调控目标，定为百分之八
        return subject(opened(before[: aim.start()])), 1
    said = _SAID_OF_TOPIC.search(before)
    if counted and not last and _THINGS.search(before) and "的" in before[said.end() if said else 0 :]:
        # 实行扩大自主权试点的企业，…有6600个
        return rough(opened(before)), 0
    before = before[: said.start()] if said else before
    if _PACE.match(before):
        # 增长18%，增幅为近年最高，比2002年增长1倍
        return "", 0
    if not 2 <= len(before) <= _LONGEST_TOPIC or _NO_TOPIC.search(before):
        return "", 0
    grown = predicate(before)
    whole = subject(opened(before))
    rated = grown.noun and whole.endswith("自然增长率")
    named = subject(opened(before[: grown.label_end])) if grown.noun and not rated else whole
    if named and _SUMS_UP.fullmatch(region):
        return named, 0
    most = said is not None and said.group().startswith("最")
    counts = counted and _THINGS.search(named) is not None
    grows = grown.noun and not rated and named.endswith(("经济", "物价"))
    if not named or not (most or grows or counts or is_named(named) or _TOPIC.search(named)):
        return "", 0
    if carried.found and not most and named != rough(opened(before)):
        return "", 0
    return named, grown.sign if grown.noun and not rated else 0


def owned(text: str, carried: Carried, clause: int, label: str, region: str) -> str:
    """A bare yield or share with the industry that the clause before speaks of (旅游业加快发展，实现收入…)."""
    previous = OWNED_YIELD.match(carried.label()) if len(carried.found) > carried.since else None
    bare = SHARED_YIELD.match(region.lstrip("，、"))
    if label == "结构比":
        begin = text.rfind("三次产业", max(0, clause - _FAR), clause)
        return f"三次产业{label}" if begin >= 0 else label
    if label in _SAVED and (saver := _SAVER.search(text, max(0, clause - _FAR), clause)):
        # 城乡居民储蓄大幅度增加，存款余额达到…
        return saver.group(1) + label
    if label in _INSURED and (scheme := last_match(_SCHEME, text, max(0, clause - _FAR), clause)):
        # 实施养老保险试点，1300万人参保
        return (subject(scheme.group(1)) or scheme.group(1)) + label
    if bare and bare.group(1) == label and carried.label().endswith(label):
        # 固定资产投资增长9%，累计完成投资30亿元
        return carried.label()
    if previous and ((bare and bare.group(1) == label) or previous.group() == previous.group(1) + label):
        # 乡镇企业产值9亿元，实现利润1亿元，利润增长5%
        return previous.group(1) + label
    counted = carried.last if bare and bare.group(1) == label else None
    if counted and counted.aspect is _COUNT and (maker := _MAKER.match(counted.label)):
        # 新增高新技术企业36家，实现增加值9亿元
        return maker.group(1) + label
    if not (bare and bare.group(1) == label) and not _BARE_SHARE.match(label) and label not in _BARE:
        return label
    begin = max(0, clause - _FAR, carried.last.end if carried.last else 0)
    before = CLAUSE_MARK.split(text[begin:clause].rstrip("，,：: "))[-1]
    said = _SAID_OF_TOPIC.search(before)
    owner = subject(opened(before[: said.start()])) if said else ""
    if label == "增加值" and not _INDUSTRY.search(owner) and (trade := _TRADE.match(before)):
        # 服务业助推增长，增加值增长9%
        owner = trade.group()
    if len(owner) > _LONGEST_OWNER or not _INDUSTRY.search(owner) or label[:2] in (owner[:2], owner[-2:]):
        # 工业经济平稳运行，完成工业总产值…: the yield says whose it is.
        return label
    return owner + label.replace("已占", "占")


def _opener(text: str, start: int) -> str:
    """What the sentence opens with, where that names a thing (影片的摄制，必须增加数量，计划由82部…)."""
    mark = CLAUSE_MARK.search(text, 0, min(start, _LONGEST_TOPIC))
    words = text[: mark.start()] if mark else ""
    said = _SAID_OF_TOPIC.search(words)
    name = rough(words[: said.start()] if said else words).removeprefix("这个")
    return name if 1 < len(name) <= _LONGEST_OWNER and not _NO_OPENER.match(name) else ""


def fallback(text: str, quantity: Quantity, heading: str) -> str:
    """What stands nearest where nothing names the thing measured."""
    start = quantity.start
    noun = behind(text, quantity.end, min(len(text), quantity.end + 24))
    before = rough(CLAUSE_MARK.split(text[max(0, start - 30) : start])[-1].strip("、 "))
    if _SAYS_NOTHING.fullmatch(before) or not predicate(before).label_end:
        before = ""
    return noun or before or _opener(text, start) or _headed(heading) or text[start : quantity.end]


@lru_cache(maxsize=1 << 8)
def _headed(heading: str) -> str:
    """What a heading is about; the sentences below it may all ask."""
    heading = heading[listed(heading, 0) :].strip("，,、。 ")
    said = _SAID_OF_TOPIC.search(heading)
    if said and _TOPIC.search(heading, 0, said.start()):
        # 城乡居民收入大幅度增加: what is told of it is no part of its name.
        heading = heading[: said.start()]
    return subject(heading[:40]) or heading.strip()
