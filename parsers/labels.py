"""What a number measures: the noun phrase before it or behind it, without verbs, times and places."""

from __future__ import annotations

import re
from functools import lru_cache

from ..schema.terms import Aspect
from ..schema.vocabulary import indicator, measures_in, named
from .lexicon import ALWAYS, FRAME, LEAD, STOP, STRONG
from .listing import balanced, first_join
from .seeking import last_match

__all__ = ["behind", "counted", "indicator_of", "is_named", "rough", "subject"]

_EDGES = " ，,、；;：:。的了—–#*"
_LEADS = 24  # words before a noun that are looked at
_REACH = 48  # characters behind a number that are looked at
# Where the noun that follows shows that the word before was no verb after all.
_NOUN_TAIL = re.compile(
    r"(?:率|额|值|数|量|者|费|程度|面积|总量|总额|收入|支出|人数|指数|强度|水平|规模|密度|系数|比重|占比|比例|标准"
    r"|能力|金额|产值|效益"
    r"|余额|价格|浓度|资本|速度|时限|时间|周期)(?:[^一-龥]|$)"
)
# What a thing that realises (实现) or completes something yields: the label needs both.
_YIELDING = re.compile(
    r"(?<=..)(?:全年|已|累计|共)*(?:实现|完成)(?=(?:年度|年|工业|农业|固定资产)?(?:总?产值|总?投资|总?收入|税收|利税"
    r"|增加值|利润|营业收入|销售收入"
    r"|销售额|营收|主营业务收入|进出口|贸易额|交易额|吞吐量|货运量)$)"
)
_ATTRIBUTIVE = re.compile(r"^(?:具有|具备|带有)[^，。；]{2,16}的(?=..)")
_COMPARED = re.compile(r"(?:比|较)(?!例|赛|重|为|大)|(?:高于|低于|快于|好于|大于|等于|相当于)")
# A part before 、 that has its own predicate but no number (规模大幅增加、项目减少…) names something else.
_FINISHED = re.compile(
    r"^.*(?:增加|增长|下降|提高|提升|减少|加快|丰收|放缓|回升|改善|完成|建立|改革"
    r"|只减不增|只增不减)、(?=..)"
)
_SUCH = re.compile(r"(?<![高中初同平优])等(?![级于额位次离])(?=[^等]{2,}$)")
_REMARK = re.compile(r"[（(](?:含|其中|不含|包括)[^（）()]*[）)]$")
_LEAD_OF_BEHIND = re.compile(r"(?:的|多|余|级|以上|以下|左右|以内|及以上)+")
# 扣除留抵退税因素后增长2.5%: how it is reckoned, not what grows.
_WITHOUT = re.compile(r"(?:扣除|剔除|不含|还原)[^，。；]{2,20}(?:后|影响)")
_OWNER = re.compile(
    r"(.*(?:国家|地区|企业|单位|学生|农民|群众|人口|村|县|市|省|镇|家庭|项目|城市|机组|品种))的.+$"
)
_INSIDE = re.compile(r"(?:之一|之中|当中|中|里|(?:当年|同比)?增速看?|看)$")
_COUNTED = re.compile(
    r"^(.*(?:项目|工程|企业|人才|群众|中小学|案例|平台|基地|公园|学校|医院|机构|景区|指标|措施|产品|单位|家庭|公司|集群|园区"
    r"|道路|公路|站点|中心"
    r"|县|镇|乡|(?<!农)村|区|市|婴幼儿|老年人|老人|儿童|人员|居民|学生))(.+)$"
)
_MEASURED = re.compile(r"(?:率|额|量|值|投资|资金|收入|面积|比重|占比)$")
_NO_NOUN = ("的基础上", "等落后", "、", "和", "与", "及", "中有", "中，", "中,")


@lru_cache(maxsize=1 << 14)
def indicator_of(label: str, unit: str = "", aspect: Aspect = Aspect.LEVEL) -> str | None:
    """Return the id of the indicator whose name the label is and whose values come in the unit, or None."""
    found = indicator(label)
    return found.id if found and (not unit or measures_in(found, unit, aspect)) else None


def is_named(label: str) -> bool:
    """Does the vocabulary list the label as it stands?"""
    return named(label) is not None


def subject(region: str) -> str:
    """Return the thing measured that the text before a number names, or an empty string.

    ``region`` is the clause up to the predicate (达到, 增长, …), already without it.
    """
    region = _unremarked(region.strip(_EDGES))
    if not region:
        return ""
    if _WITHOUT.fullmatch(region):
        return ""
    if region.startswith("占"):
        return balanced(region)
    if _COMPARED.match(region):
        return ""
    if "、" in region:
        region = _FINISHED.sub("", region)
    for _ in range(_LEADS):
        if not region:
            break
        if is_named(region):
            always = ALWAYS.match(region)
            if always:
                region = region[always.end() :]
                continue
            if region.startswith("新增") and named(region[2:]) == named(region):
                region = region[2:]
            break
        match = LEAD.match(region)
        if not match or not match.end():
            break
        rest = region[match.end() :]
        if len(rest) < 2 and rest not in ("人", "户", "村") and rest:
            break
        if rest and _NOUN_TAIL.match(rest):
            break
        region = rest.lstrip(" ，,、")
    if _COMPARED.match(region):
        return ""
    yielded = _YIELDING.search(region) if "实现" in region or "完成" in region else None
    if yielded:
        doer = subject(region[: yielded.start()])
        if doer:
            return doer + region[yielded.end() :]
    region = _inner(region)
    if "等" in region:
        for listed in _SUCH.finditer(region):
            if len(region) - listed.end() >= 2:
                return balanced(region[listed.end() :]).strip(_EDGES)
    return balanced(_unremarked(region)).strip(_EDGES)


def _unremarked(region: str) -> str:
    return _REMARK.sub("", region) if region.endswith(("）", ")")) else region


def _inner(region: str) -> str:
    """Cut at the last verb inside the text that clearly is one, where a noun is left behind it."""
    if not region or is_named(region):
        return region
    strong = last_match(STRONG, region, 1, len(region))
    if strong is None or strong.end() >= len(region) - 1:
        return region
    before = region[: strong.start()]
    if before.endswith("、") and region.endswith("率"):
        return region
    if before.count("“") != before.count("”"):
        return region
    inner = subject(region[strong.end() :])
    return inner if len(inner) >= 2 else region


def rough(region: str) -> str:
    """Return the text before a number without times and places only, where no noun is left of it."""
    region = region.strip(_EDGES)
    for _ in range(8):
        match = FRAME.match(region)
        if not match or match.end() >= len(region) - 1:
            break
        region = region[match.end() :]
    return balanced(region).strip(_EDGES)


def behind(text: str, start: int, end: int) -> str:
    """Return the noun phrase that begins at ``start`` and ends at the latest at ``end``, or an empty string."""
    if text.startswith(_NO_NOUN, start):
        return ""
    lead = _LEAD_OF_BEHIND.match(text, start, end)
    if lead:
        start = lead.end()
    stop = _noun_end(text, start, min(end, start + _REACH))
    phrase = text[start:stop]
    such = _SUCH.search(phrase) if "等" in phrase else None
    if such and such.start() > 1:
        phrase = phrase[: such.start()]
    phrase = _ATTRIBUTIVE.sub("", phrase)
    joined = first_join(phrase)
    if joined > 0 and (stop == end or phrase[joined] == "、"):
        phrase = phrase[:joined]
    phrase = _INSIDE.sub("", phrase)
    owner = _OWNER.match(phrase)
    if owner:
        phrase = owner.group(1)
    return balanced(phrase).strip(_EDGES)


def _noun_end(text: str, start: int, end: int) -> int:
    """Where the noun phrase ends: at the first stop word outside quotations and short brackets."""
    position = start
    while position < end:
        stop = STOP.search(text, position, end)
        if not stop:
            return end
        opened = text.rfind("“", start, stop.start())
        if opened >= 0 and text.find("”", opened, stop.start()) < 0:
            closed = text.find("”", stop.start(), end)
            if closed < 0:
                return end
            position = closed + 1
            continue
        if stop.group() in ("（", "(") and stop.start() > start:
            closed = text.find("）" if stop.group() == "（" else ")", stop.start(), end)
            if 0 <= closed <= stop.start() + 8:
                position = closed + 1
                continue
        return stop.start()
    return end


def counted(noun: str) -> str:
    """Cut a phrase that runs on into what another number measures (项目投资完成率) after the thing counted."""
    if noun.endswith("数") and len(noun) > 3:
        noun = noun[:-1]
    match = _COUNTED.match(noun)
    if match and (_MEASURED.search(match.group(2)) or len(match.group(2)) > 6):
        return match.group(1)
    return noun
