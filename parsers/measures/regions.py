"""The text before a number that may name what it measures, without what names nothing there.

Everything else that is read of the words before a number begins from this text: its predicate, its label, its list.
"""

from __future__ import annotations

import re

from .goals import OF_ALL, shared_by_all
from .times import timeless

__all__ = ["evened", "without_asides"]

# A name in another language, in brackets, says nothing of its own; nor does the number of a footnote.
_GLOSS = re.compile(
    r"[（(](?:[A-Za-z][A-Za-z0-9 ,.'’/&-]{0,60}|(?:预计数?|快报数?)?[，,、]?下同|预计数?|快报数?"
    r"|同口径|按?可比[^（）()]{0,6}|[^（）()]{0,24}[，,]下同|以下均?[^（）()]{1,8}|(?:与|同|比|较)[^（）()]{2,12}(?:相比|对比|比较)"
    r"|[^（）()]{0,8}(?:扣除|剔除|不含|不包括|不包含)[^（）()]{2,40}|[^（）()]{2,24}除外|注[：:][^（）()]{2,60})[）)]|[\[［〔【][0-9]{1,3}[\]］〕】]"
    r"|[（(\[［〔【][见参]?(?:注释?|附注|名词解释)[:：]?[0-9①-⑳]{1,3}[)）\]］〕】]|[\[［〔【（(]?[①-⑳][\]］〕】)）]?"
)
# 平均每50公斤提高7元: of how much the price is says nothing of whose it is.
_PER_BASE = re.compile(
    r"(?:平均)?每[0-9]{1,4}(?:公斤|市?斤|吨|亩|度|千瓦时|立方米)(?=$|分别|提高|上调|提升|上涨|下降|下调|降低)"
)
# “小巨人”企业实现零突破、达到6家
_FIRST_OF_ALL = re.compile("实现“?零”?的?突破、")
# 新增非遗项目一项、|传承人三名: one of what stands before is told, and no part of what comes next.
_ONE_OF = re.compile("^.*[一-龥]一[个座家名项所处条户台辆支件间栋]、")
# 失业率控制在|省下达的|4.5%以内: who set the bound is no part of what it is of.
_GIVEN = ("的", "定", "下达", "预期", "计划", "目标", "指标")
_GIVEN_BOUND = re.compile(
    "((?:控制|稳定|保持|维持)在|降至|降到)(?:全?[国省市县区州]|国家|自治区|上级|年初|年度|预期|计划|规划)[^，。；、0-9]{0,8}?"
    "(?:[确规核预]?定|预期|下达|要求|计划|控制|目标|平均|人大通过|人代会通过)(?:目标|指标|计划|控制|水平)*的?$"
)
# 时限在法定时限基础上压缩75%: from what it moved.
_ON_BASIS = re.compile("(?:^|在[^，。；、]{1,14}?)的?基础上(?:再|又|继续|进一步)*")
# 经济适用房和危房改造分别竣工30万平方米和12万平方米: what was done with each.
_SHARED_DEED = re.compile(
    "分别(?:竣工|建成|完成|开工|新开工|新建|淘汰|关停|投用|投产|实施|拆除|改造|发放|安排|落实|整治|治理|种植|培育|引进|新增"
    "|(?:超额)?完成(?:年度|全年|年初|年(?=计划)|省定|下达|预定)*(?:计划|任务|目标)(?:任务)?的?)$"
)

# 由于客观原因|取消4项, 因条件限制|有2件未办结, 受疫情影响|关闭的企业: why it was so.
_BECAUSE = re.compile(
    "([，、]?)(?:由于|因(?![特素子果地])|受|根据|鉴于)[^，。；、0-9]{1,12}?(?:原因|影响|限制|制约|因素|变化|调整|所限)(?![率额量])"
)
_BY_MEANS = re.compile("(?<=..)通过(?!能力|率)[^，、0-9]{2,14}(?=[由从]$)")
"""By what means it came to be so (高新区|通过托管共建由13平方公里拓展到130平方公里)."""
_FROM = frozenset("由从")
_BECAUSE_OPENS = frozenset("，、由因受根鉴")


def without_asides(region: str, *, bracketed: bool) -> str:
    """Return the text before a number without glosses in brackets, and who set a bound or what else was told there.

    ``bracketed`` says that its sentence holds a bracket at all.
    """
    if bracketed:
        region = _GLOSS.sub("", region)
    if region[:1] in _BECAUSE_OPENS and (because := _BECAUSE.match(region)):
        region = because[1] + region[because.end() :]
    if "一" in region and "、" in region:
        region = _ONE_OF.sub("、", region)
    if region[-1:] in _FROM and "通过" in region:
        region = _BY_MEANS.sub("", region)
    if region.endswith(_GIVEN) and (given := _GIVEN_BOUND.search(region)):
        region = region[: given.end(1)]
    return region


# 市场主体从新区成立时的1万家增加到3万家: since when is no part of the name.
_SINCE_THEN = re.compile("(?<=..)([从由])[一-龥“”]{2,10}(?:(?<![小平及临])时|之初|初期|伊始|前夕)的?$")


def evened(region: str) -> str:
    """Return the text before a number, which holds an odd word (``ODD``), without what such words say besides."""
    if "每" in region:
        region = _PER_BASE.sub("", region)
    if "突破、" in region:
        region = _FIRST_OF_ALL.sub("", region)
    if "基础上" in region:
        region = _ON_BASIS.sub("", region)
    if region[-1:] in "时初期始夕的" and ("从" in region or "由" in region):
        region = _SINCE_THEN.sub(r"\1", region)
    if "分别" in region or "依次" in region or "前" in region:
        region = timeless(region)
        if "分别" in region:
            region = _SHARED_DEED.sub("分别", region)
    if "指标" in region and "、" in region:
        region = OF_ALL.sub(shared_by_all, region)
    return region
