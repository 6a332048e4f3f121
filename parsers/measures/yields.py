"""What something is said to yield (企业|实现税收, 项目|完成投资): the label needs both, the doer and what it yields.

Such a yield may also be shared out, or owned by what was named before: those who look for that ask the patterns here.
"""

from __future__ import annotations

import re

__all__ = ["OWNED_YIELD", "SHARED_CUT", "SHARED_YIELD", "yield_in", "yield_of"]

# What a thing that realises (实现) or completes something yields: the label needs both.
_YIELD_NAME = (
    r"(?:年度|年|工业|农业|施工|建安|固定资产|产业类|技改|入库|综合|地方|[省市县区]级)?(?:总?产值|总?投资|总?收入|总?税收"
    r"|税收(?:收入|总额)|(?:实缴|上缴|入库|缴纳)?税金|利税(?:总额)?|增加值|净?利润(?:总额)?|营业收入|营业额|经营收入|(?:电商|网络|网上|线上)(?:销售|零售|交易)额?|(?:技改|研发|科技)?投入"
    r"|[科技]工贸总收入|业务总?收入|(?:全口径)?(?:工业)?(?:开票|应税)(?:销售)?(?:收入|额)?"
    r"|销售收入|销售额|销售|营收|主营业务收入|进出口(?:总?[额值])?|出口总?额|出口交货值|贸易额|交易额|交易金额|成交金?额|到位资金|吞吐量|货运量|总?工程量|总?投资量|投资计划|计划投资)"
)
_YIELDED = rf"{_YIELD_NAME}$"
_YIELDING = re.compile(
    rf"(?<=..)(?:全年|[今当]年|年内|已|累计|总共|一共|共计?|合计|总计|预计|要|将|需|力争|确保|[两三四五六七]年)*(?:(?:实现|完成)的?|创造?|安排(?=投资)|(?<![、和与及])(?:上缴|缴纳)(?:各[项类])?(?=税|利))(?=(?:{_YIELD_NAME}[、和与及]){{0,3}}{_YIELDED})"
)
_YIELDS = re.compile("实现|完成|创|安排投资|上缴|缴纳")
SHARED_YIELD = re.compile(
    rf"(?:(?:19|20)[0-9]{{2}}年|[两三四五六七八九十]年(?:来|间)?|全年|已|累计|共|预计)*(?:实现|完成|(?:上缴|缴纳)(?=税|利))({_YIELDED})"
)
"""What each of several things is said to yield (A、B分别|完成投资)."""
SHARED_CUT = re.compile("(?:淘汰|压减|压缩|化解|退出|关停|削减)了?((?:落后|过剩|低效)?(?:生产能力|产能))")
"""What each of several trades is said to give up (A、B分别|淘汰落后产能)."""
OWNED_YIELD = re.compile(
    rf"(.{{2,}}?(?:企业|[产行]业|工业|园区|开发区|集群)|(?:民营|非公|个私|私营|个体|集体|数字|海洋)经济){_YIELDED}"
)
"""What things of a kind yield, with whose it is (乡镇企业产值)."""
_PUSHED = ("行动", "工程", "项目", "计划", "攻坚", "攻坚战", "改造", "整治", "治理")
"""What is carried out and costs so much (城市更新行动|、完成投资)."""


def yield_in(region: str) -> re.Match[str] | None:
    """Return the words for yielding (企业|实现|税收) that the text closes with a yield behind, or None."""
    return _YIELDING.search(region) if _YIELDS.search(region) else None


def yield_of(doer: str, noun: str, *, joined: bool) -> str:
    """Return what is measured where the doer yields what the noun names; ``joined`` where that is told of both."""
    if doer.endswith(("项目计划", "工程计划")):
        # 重大项目计划完成投资700亿元
        doer = doer[:-2]
    if noun == "投资" and doer.endswith(_PUSHED):
        # 实施城市更新行动、完成投资220亿元
        return doer + noun
    if joined:
        # 完成投资、实现税收分别增长12%、8%
        whose = OWNED_YIELD.match(doer)
        return f"{doer}、{whose[1] if whose else ''}{noun}"
    if noun.endswith("投入") and noun != "投入":
        # 企业完成技改投入4.6亿元: it says enough.
        return noun
    if noun.startswith(doer[-2:]):
        # 改造工程完成工程量的70%
        return doer + noun[2:]
    return doer if doer.endswith(noun) else doer + noun
