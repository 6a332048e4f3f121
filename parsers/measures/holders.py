"""The firm, park or trade that the clauses before tell of, whose figures stand without its name.

It opens a clause, and more than one clause may stand between: 园区建成投运，入驻企业35家，实现税收….
"""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from ..wording.gathering import entries
from .carrying import Carried
from .clauses import CLAUSE_MARK
from .labels import is_named, subject
from .saying import opened
from .trades import COMMAS, FAR, LONGEST_OWNER, TRADES
from .works import works_told

__all__ = ["COUNTED", "MAKER", "held_by", "opener_of"]

_HOLDER = re.compile(
    r"[^，。；、：0-9和与及]{0,16}?(?:(?:公司|集团|企业|合作社|供销社|信用社|商行|园区|景区|度假区|开发区|高新区|经开区|保税区|综保区"
    r"|(?:产业|工业|科技|创业|物流|软件|电商|创意|化工|孵化)园(?![区林])|产业集群|厂(?![区房家长址])|[煤铁金铜铝石磷锌锰]矿|商城|综合体|批发市场"
    r"|交易市场|(?:生产|种植|养殖|加工|产业)基地)(?!主体|[监治管]|[上家们]|减负|服务|活动|专项|“|[的和与及内外化])"
    "|(?:民营|非公有制|非公|个体私营|个体|私营|村?集体|庭院|楼宇|总部|数字|海洋|林下|夜间|飞地|低空|循环|冰雪|银发)经济|多种经营"
    "|电子商务(?=[^，。；、]{0,8}(?:发展|壮大|崛起|兴起|活跃))"
    rf"|[产{TRADES}]业(?!企|园|链|集|结构|布局|基地|[务主总增产单户人协]|[^，。；、]{{0,4}}(?:项目|工程|政策|投入|投资)))"
)
"""A firm, a park or a trade that opens a clause."""
_MOVED_IN = ("入驻", "入园", "入区", "进驻", "落户")
"""What firms did that a park counts as its own."""
_AT_LARGE = frozenset(("税收", "收入", "总收入", "投资", "利润", "利润总额", "增加值", "出口额"))
"""What the place as a whole has as well, where no verb says that it was made there."""
_OF_WORKS = frozenset(("年产值", "产值", "年销售收入", "年税收", "年利税", "年营业收入"))
"""What new works put out."""
_CLAUSES_BACK = 4
_SHORTEST_HOLDER = 3
_LOOKED_BACK = 8  # measures before a bare yield
MAKER = re.compile(
    "(?:新增|净增)?((?![新净]增).{2,}(?:企业|公司|园区|基地|合作社|集群|产品|产业带|项目|法人单位))(?:数量|总数|户数)?$"
)
"""Things counted that have figures of their own (高新技术企业|36家，实现增加值…)."""
COUNTED = (Aspect.COUNT, Aspect.CHANGE)
"""How much they are, or how many more."""


_CAME = re.compile(
    "(?:力争|确保|预计|计划|全年|[今当去]年|年内|共|累计|已|成功|先后|要|将|再|可|有望)*"
    "(?:新(?!能源|材料|兴|型)|净增|引进|招引|引入|签约|落户|入驻|进驻|入园|吸引|集聚|聚集|培育|孵化|招商|实施"
    "|开工|竣工|投产|储备|发展|入孵|落地)"
)
"""What came to the holder so many of (高新区|新引进项目15个)."""
_OWN_YIELDS = frozenset(entries(
    """
    税收 税金 利税 产值 总产值 工业总产值 工业产值 增加值 利润 净利润 利润总额 营业收入 总收入 收入 销售收入
    营收 主营业务收入
    税收收入 销售额 营业额 交易额 出口额 综合产值 年产值 上缴税金 上缴税收 入库税收 技工贸总收入 综合收入 旅游收入
    """
))
"""What a holder has, and not the things that came to it: money put into these is theirs."""
_SIZES = ("亩", "平方米", "公顷", "平方公里")
_YIELDED = re.compile(
    "[，、,]?(?:并|预计|力争|确保|全年|[今当]年|年内|共|累计|已|可|将|要|再)*(?:实现|完成|上缴|缴纳|创造?|贡献|带来)?(?:了|全?年)?"
)


def opener_of(text: str, carried: Carried, label: str, region: str) -> str:
    """The park, trade or firm that opens the clause of what came to it, for a yield told next; or nothing.

    经开区新签约项目28个、完成税收5.1亿元: the zone's, not the projects'.
    """
    said = _YIELDED.match(region) if label in _OWN_YIELDS else None
    if said is None or not region.startswith(label, said.end()):
        return ""
    told = carried.found[: -_CLAUSES_BACK - 2 : -1]
    for at, draft in enumerate(told[:_CLAUSES_BACK]):
        if draft.part_of is not None or (draft.aspect is not Aspect.COUNT and draft.label[-2:] != label[-2:] and (
            not draft.label.endswith(("投资", "资金", *_OWN_YIELDS))
        )):
            return ""
        begin = max(text.rfind(mark, max(0, draft.start - FAR), draft.start) for mark in "，,；。：") + 1
        if draft.start - begin >= FAR:
            return ""
        if at + 1 < len(told) and (size := told[at + 1]).end > begin and size.unit.endswith(_SIZES):
            # 500亩|食品产业园落户企业18家
            begin = size.end
        found = _HOLDER.match(text, begin, draft.start)
        if found is not None and draft.aspect is Aspect.COUNT:
            owner = subject(opened(found.group()))
            came = _CAME.match(text, found.end(), draft.start) is not None
            named = _SHORTEST_HOLDER <= len(owner) <= LONGEST_OWNER and found.group().endswith(owner)
            return owner if came and named else ""
        if text[begin - 1 : begin] in ("；", "。"):
            return ""
    return ""


def held_by(text: str, carried: Carried, clause: int, label: str, *, yields: bool) -> str:
    """The firm, park or trade of which the clauses before tell, over what they count of it, or nothing.

    大合公司锅炉技改顺利推进，年产值…; 园区建成投运，入驻企业35家，实现税收…
    """
    if text[clause - 1 : clause] not in COMMAS:
        return ""
    last = carried.returned() or carried.last
    if last is not None and not last.label.startswith(_MOVED_IN) and (
        carried.leaned(label) != label or (last.aspect in COUNTED and MAKER.match(last.label))
    ):
        # 肉牛产业壮大，出栏8万头，产值…; 新增企业36家，实现增加值…: of what was told last.
        return ""
    begin = max(0, clause - FAR, text.rfind("；", 0, clause) + 1, text.rfind("。", 0, clause) + 1)
    others: list[str] = []
    passed, stop, told = False, clause - 1, carried.found[-_LOOKED_BACK:]
    for before in CLAUSE_MARK.split(text[begin:stop])[: -_CLAUSES_BACK - 1 : -1]:
        start = stop - len(before)
        if between := [draft for draft in told if start < draft.end <= stop]:
            # 接待游客320万人次，实现收入18亿元: what was counted of it stands between.
            if not yields and label in _AT_LARGE:
                return ""
            others += [one.label for one in between if one.aspect not in COUNTED and is_named(one.label)]
            stop = start - 1
            continue
        found = _HOLDER.match(before)
        if found is None and label in _OF_WORKS and not others and (works := works_told(before)):
            # 制罐生产线投产，年产值突破10亿元
            return works
        if found is None:
            if passed or not yields or (label in _AT_LARGE and label != "利润"):
                return ""
            # 纺织厂通过技术改造，产品质量提高，全年实现利税…: what came of it stands between.
            passed, stop = True, start - 1
            continue
        if before[found.end() : found.end() + 1] in ("、", "和", "与", "及"):
            # 产业园、物流中心投入运营: of which of them?
            return ""
        owner = subject(opened(found.group()))
        named = _SHORTEST_HOLDER <= len(owner) <= LONGEST_OWNER and found.group().endswith(owner)
        return owner if named and all(other.startswith(owner) for other in others) else ""
    return ""
