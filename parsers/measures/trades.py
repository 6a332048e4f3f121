"""The trade or industry that a clause speaks of before anything of it is measured (服务业加快发展，占…).

Whoever looks for an owner asks here what the clause is about, and which of its words only say how that fares.
"""

from __future__ import annotations

import re

from .aspects import is_attribute
from .carrying import Carried
from .clauses import CLAUSE_MARK
from .labels import subject
from .saying import opened
from .yields import OWNED_YIELD

__all__ = ["COMMAS", "FAR", "GROUP", "INDUSTRY", "LONGEST_OWNER", "SAID_OF_TOPIC", "TRADES", "shared_by", "spoken_of"]

SAID_OF_TOPIC = re.compile(
    r"(?<=..)(?:(?:[量质产规][效质销模效])?(?:齐[增升进]|[双同并]增|并[举进]|两旺)|(?:发展|运行|增长)?(?:势头|态势|形势|步伐|速度)|“三驾马车”|进位|争先|赶超|晋位|[从由]无到有|由[弱小]到[强大]|(?<![人户年亩村校地日月平生班师床])均(?!衡|价)|都(?!市)|已|正在?|[一二三四五六七八九十两]次|跨越|连跨|连上|跨上|迈上|登上|跃上|站上|迈入|[跃稳]居|突破|超过|过半|连续|进行了?|开展了?|也|又|再|屡|逐[年月季步]|[连屡再]?创(?=历史|新高|下)|继续|持续|不断|稳步|稳定(?=[增提上发])|稳中有[进升增]|恢复性(?=[增回])|跨越式|茁壮|爆发式|井喷式|中?高速(?=[增发])|[两双]位数|小幅|明显|显著|大幅|较快|快速|首次|近[几两三]?年来|最[大多高快低少好强](?=的|$)|加快|加速(?!器)|崛起|强势|复苏|方兴未艾|蓄势|提质(?!改造)|成长(?!性|型)|蓬勃|迅速|日[益趋渐]|严重|(?:健康|良性|有序)(?=发展)|(?:多?[作做]出?)?贡献(?![率度值奖者])|长足|异军|实现|保持|出现|不[仅但]"
    r"|[从自][0-9一二三四五六七八九十]{1,2}月|提前[一二两三四五半][年个]|连年|[降跌减]幅(?=收窄|扩大|缩小|趋缓|持续)|增[速幅](?=放缓|回落|回升|加快|提升|趋缓|由负转正|转正|收窄)|在[^，]{1,8}[中下](?!的)|按(?:照|[时月期]|[0-9一]|可比|不变|现)|足额|折合|呈(?![报送请])|达到|取得|得到|有所|进一步|全面|逐步|逐年|平稳|逆势|强劲|总体|基本(?!医|养|公|农|药|建)|“?双|普遍(?=[增提下上回减])|先[抑降跌落]后[扬升增涨起]|先[升扬增]后[降抑减]|[低高]开[高低]走|前[低高]后[高低]|[触筑探]底|企稳|由[负降跌弱]|扭[负亏降]|止跌|略有|必须|将|要(?!求|素)|集[聚群](?=发展|效应|$)|活力(?=迸发|增强|显现|[凸彰]显|四射)|[畅远热]销|扎堆|云集|纷纷|(?<!不)是(?=[^，]{1,12}(?:[产行]业|支柱|引擎|增长点|主力))|受(?=[^，]{2,16}(?:影响|冲击|制约|拖累|带动|拉动))|发展(?=提速|迅[猛速]|壮大)|增长(?![率速幅点额量极]|的速)|下降(?!率|幅)|提高|增加(?!值)"
    r"|减少|扩大|[同环]比|(?<![占别入可价])比(?!重(?!工业)|[例值率]))"
)
"""What a clause says of its topic before the figures come (化学需氧量、二氧化硫排放量首次双下降，分别下降…)."""
FAR = 80
"""Characters before a clause in which its topic is looked for."""
LONGEST_OWNER = 16
"""Characters of the name of an owner."""
_WELL = re.compile(
    r"(?:(?:经济)?(?:效益|运行|生产)(?:情况|状况|质量)?|(?:支撑|带动|引领|集聚|辐射)(?:作用|效应|能力)|规模)$"
)
TRADES = "工农贸渔牧殖务游造筑融林果菌药茶蚕桑烟酒糖乳输饮宿售流展商饲蜂花草苗竹木矿冶纺油化电光信软件险"
"""What stands before 业 in the names of trades."""
COMMAS = ("，", ",")
"""What parts a clause from the one before that it may be told of."""
_FLOWS = ("支出", "投入", "出口", "进口", "投资", "消费")
_GOODS = ("产品", "商品", "品牌", "连锁")
"""What is sold, and how: the business of it is told as that of a trade."""
INDUSTRY = re.compile(
    rf"(?:[产行]业|[{TRADES}]业|园区|开发区|高新区|企业|集群|板块|链条?|经济|项目|工程|房地产)$"
)
"""How what is a trade, a park or works of one ends."""
# 培育三大产业集群，销售收入、利税分别占…
GROUP = re.compile(
    r"[一二三四五六七八九十两]大(?:[一-龥]{2})?[产行]业(?:集群|链|带|板块)?$|(?:集群|园区|开发区|高新区|产业[带链])$"
)
_TRADE = re.compile(r"(?:[工农林渔商]业|(?:现代)?服务业|[一-龥]{2}产业(?![带链园集基])|[一-龥]{2}业(?=[一-龥]{4}))")


def shared_by(text: str, carried: Carried, clause: int) -> str:
    """Whose share it is that the clause before tells of (服务业加快发展，占生产总值的45%), or nothing."""
    if text[clause - 1 : clause] not in COMMAS:
        return ""
    begin = max(0, clause - FAR, carried.last.end if carried.last else 0)
    before = CLAUSE_MARK.split(text[begin : clause - 1])[-1]
    said = SAID_OF_TOPIC.search(before)
    owner = subject(_WELL.sub("", opened(before[: said.start()]))) if said else ""
    if "、" in owner and (group := GROUP.search(owner)):
        # 新材料、新能源两大主导产业集聚发展
        owner = group.group()
    return owner if len(owner) <= LONGEST_OWNER and (
        INDUSTRY.search(owner) or owner.endswith((*_FLOWS, *_GOODS)) or is_attribute(owner)
    ) else ""


def spoken_of(before: str, label: str, *, several: bool) -> tuple[str, bool, bool]:
    """The industry that a clause speaks of; whether the clause says how it fares, and that of itself, not of its yield.

    ``several`` says that what is measured is of several kinds.
    """
    said = SAID_OF_TOPIC.search(before)
    told = opened(before[: said.start()] if said else before)
    # 工业企业经济效益大幅度提高，实现利润…; 骨干企业带动作用明显，实现增加值…
    whose = _WELL.sub("", told) if said else told
    owner, itself = subject(whose), whose == told
    if said:
        # 房地产市场平稳健康，完成投资…
        owner = owner.removesuffix("市场") if owner.startswith("房地产") else owner
        if whole := OWNED_YIELD.fullmatch(owner):
            owner, itself = whole.group(1), False
    elif len(before) > len(owner) and not (several and GROUP.search(owner)):
        # 轻工业，总产值增长…: nothing but the industry is named.
        owner = ""
    if owner in ("工业经济", "农业经济"):
        owner = owner[:2]
    if label == "增加值" and not INDUSTRY.search(owner) and (trade := _TRADE.match(before)):
        # 服务业助推增长，增加值增长9%
        owner = trade.group()
    return owner, said is not None, itself
