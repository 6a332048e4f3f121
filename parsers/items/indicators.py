"""What headline targets are set for: the things by which an economy is measured, whatever leads in to them."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text.scanning import Scanner

__all__ = ["FIGURE", "WHOLE", "first_named", "may_set", "of_economy", "sets_for", "undated"]

_DATED = re.compile(r"(?:19|20)[0-9]{2}(?:年?[-—至到](?:19|20)?[0-9]{2}年|年)|(?<=今后|未来)[0-9]年")
FIGURE = re.compile(
    r"[0-9]+(?:\.[0-9]+)?|百分之|(?<=翻)[一两二三]番|[一二三四五六七八九十百千][万亿元]|(?<=突破|超过|达到|跨越)万亿"
)
WHOLE = "whole"
_FAMILIES = Scanner(
    "生G业总工社农国经财公税固零进外出内引资到居职人纯消物C价新失就粮耕能碳二污节主自计城规环空优森P水",
    rf"(?P<{WHOLE}>生产总值|GDP|(?<![工农林牧渔副商])(?:业)?总产值|(?:工农业|农工|农副工|社会)总产值|经济总(?:量|收入)|国民收入|经济(?:年均)?(?:实现)?增长|经济增速)"
    r"|(?P<revenue>财政(?:总|预算)?收入|财税收入|公共预算收入|税收(?:收入)?(?!占|比))"
    r"|(?P<investment>固定资产(?:投资|完成)|固投)|(?P<consumption>零售总?额|社零)"
    r"|(?P<trade>进出口|外贸|出口|外资|(?:[内引]资|资金)到位|到位[内资省市县境外]{0,4}资)"
    r"|(?P<income>(?:居民|农民|农牧民|职工|人均)[^，。；、]{0,12}(?<!人均)收入|人均可支配收入|纯收入)"
    r"|(?P<prices>消费价格|零售价格|物价|CPI|价格(?:总水平|指数|涨幅))|(?P<jobs>新增就业|失业率|就业[^，。；、]{0,6}人)"
    r"|(?P<balance>国际收支|财政收支)|(?P<grain>粮食|耕地保有量)|(?P<energy>能耗|碳排放|二氧化碳|污染物|节能减排|主要排放)"
    r"|(?P<population>自然增长率|人口出生率|计划生育率)|(?P<urban>城[镇市]化率)|(?P<industry>工业增加值|工业总?产值|规上工业)"
    r"|(?P<nature>生态环境质量|环境质量|空气质量|优良(?:天数|率)|森林覆盖率|PM2\.?5|水质)",
)
"""The things that headline targets are set for, by families."""
_SETS = re.compile(
    r"同步|一致|[高快好优]于|不低于|不高于|稳[步定中]|平稳|平衡|持续|改善|下降|提升|只增不减|减不增|合理区间|以内|正增长|转正|两位数"
    r"|(?:完成|达到|控制在)[^，。；]{0,16}(?:任务|目标|指标|要求)"
)
"""How one is set without a figure."""
_PARTING = re.compile("[，、；。：:,;]")


def undated(words: str) -> str:
    """The words without the years that they name."""
    return _DATED.sub("", words)


# What follows is asked of the same words for the year and for the term, and from each sentence of a list on.
@lru_cache(maxsize=1024)
def may_set(words: str) -> bool:
    """Do words hold a figure, or say how something is to be without one? Few sentences do."""
    figured = FIGURE.search(words) is not None and FIGURE.search(undated(words)) is not None
    return figured or _SETS.search(words) is not None


@lru_cache(maxsize=1024)
def sets_for(clause: str) -> str | None:
    """The family of the thing for which a clause sets a target, with a figure or without; None where it sets none."""
    if not may_set(clause):
        return None
    found = next(_FAMILIES.finditer(clause), None)
    return found.lastgroup if found is not None else None


def of_economy(words: str) -> set[str]:
    """The families for which the clauses of a sentence set targets."""
    return {family for clause in _PARTING.split(words) if (family := sets_for(clause)) is not None}


@lru_cache(maxsize=1024)
def first_named(words: str) -> int | None:
    """Where the first of those things is named, if one is."""
    found = next(_FAMILIES.finditer(words), None)
    return found.start() if found is not None else None
