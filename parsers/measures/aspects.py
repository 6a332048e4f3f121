"""What a number says of the thing it measures: its aspect, and whether it is a bound that defines what is counted."""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect, Comparator
from ..numbers.quantities import Quantity
from ..wording.gathering import entries
from ..wording.lexicon import LEAD
from ..wording.verbs import verb_end
from .counting import behind
from .defining import is_bound_of_things
from .predicates import Predicate

__all__ = [
    "BY_POINTS", "COUNTED_BOUND", "NATURE", "NTH_PAST", "OF_THOSE", "PEOPLE_BOUND", "RATES", "YEARLY_OUTPUT",
    "aspect_of", "bound_at", "is_attribute", "is_rate", "is_span", "is_threshold", "signed",
]  # fmt: skip

# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _GROWTH, _LEVEL, _RATIO = Aspect.CHANGE, Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL, Aspect.RATIO
RATES = frozenset(("%", "‰", "成"))
_BOUNDING = frozenset(entries(
    "money time area length mass power households people volume composite energy voltage apparent_power mass_flow "
    "volume_flow ship_capacity boiler_capacity grade"
))
_FIRMS = ("企业", "央企", "主体", "工商户", "合作社", "农场", "大户", "公司", "小巨人”")
# 2000人以上中心村卫生室: no people are counted.
_SETTLED = re.compile(
    "[一-龥]{0,4}(?:村|乡镇|集镇|镇|社区|小区|学校|海岛|居民点|居住区)"
    "(?:[一-龥“”（）()]{0,10}[^人员工民生者户家师众长])?"
)
_HERDS = frozenset(("头", "只", "羽", "头（只）", "头(只)", "万羽", "万只", "万头"))
_BOUND = re.compile(r"(?:级?及?以[上下内]|级)的?(?=[一-龥“\"])")
PEOPLE_BOUND = ("人口以上", "人口以下", "人口及以")
"""What bounds places by how many live there, right behind the number (10万|人口以上的城市)."""
_FIRST_OF = ("首个", "第一个", "第二个", "第三个", "唯一", "首家", "第一家")
NTH_PAST = re.compile(
    "(?:第[0-9一二三四五六七八九十]{1,3}|首)[个家座](?:经济总量|总量|规模)?(?:突破|超过?|过|破|迈[入上]|跨[入上]|进入|站上|跃上|达到)$"
)
"""That a bound was passed by one of several (成为全国第5个突破|3000公里的省份)."""
_NTH_ENDS = frozenset("破超过入上到")
_OPENS_BOUND = frozenset("级及以")
_SIZED = re.compile("及?以[上下]的?(?:[一-龥]{0,4}(?:投资|工业|产值|税收))?(?:[一-龥]{0,4}(?:项目|企业))")
_WORTH = re.compile(
    "元?(?:企业|项目|产业集群|产业链|产业|集群|园区|强镇|强村|镇|村)(?=(?:达到?|超过?|突破|增至|增加到|发展到|新增)?[0-9两三四五六七八九十]|[，。；、])"
)
"""Things that are called by the hundreds of millions that they yield (50亿|企业5家)."""
_STAGE = re.compile("新?(?:阶段|台阶|时代|时期|水平)")
_NAMED_BOUND = re.compile(r"以[上下内]的[^，。；、0-9的]{1,12}(?<!目标)(?<!要求)(?<!任务)(?<!水平)(?<!速度)(?=[，,])")
_NEXT = 14  # characters of the next clause before its number
_CLASS = re.compile(
    r"(?:级|的)?[^，。；、0-9]{0,6}?(?:项目|企业|产业链|产业|集群|工程|强镇|强村|村|平台|园区|骨干|龙头|镇|乡镇|行政村)"
)
_FUND = re.compile(r"[^，。、；和与及的0-9]{0,12}?(?:基金|资金|贷款|债券|补助|补贴|奖励|奖金)")
_DONE = ("完成", "实现")
_BEYOND = (Comparator.GT, Comparator.GTE)
OF_THOSE = re.compile("(及?以[上下])?的(?:共?有|达到?)?")
"""What stands between a bound and the number of those beyond it."""
_NO_CLASS = ("的", "和", "与", "及", "以及")
COUNTED_BOUND = re.compile(
    r"(?:级?及?以[上下内]|级)(?:各|的(?:共?有|达到?)?)?(?:分别|力争|确保|要|至少|不[少低]于|不下于|达到?|超过?|突破|增至|增加到){0,4}"
)
"""What may stand between a bound and the number of those within it, where the noun stands before."""
_AGED = re.compile(
    r"(?:及?以[上下])?[^，。；、0-9]{0,6}?(?:老年?人|居民|儿童|幼儿|婴幼儿|妇女|女性|女孩|女生|学生|人口|人群|青少年|青年)|及?以[上下](?:的?占|达|的?比例|接种率)"
)
_EVERYWHERE = re.compile(r"以[上下]全覆盖")
_BOUNDED = (
    "(?:企业|项目|乡镇|镇|村|园区|产业|集群|公司|单位|行政村|农户|品牌|产品|行业|市场|平台|基地|县|区|市|商户|网店)"
)
_OF_WHICH = re.compile(f"元?的?[^，,。；;、0-9]{{0,14}}?{_BOUNDED}")
_BOUND_TOO = re.compile(
    r"及?以[上下][、且和][^，。；、0-9]{2,10}[0-9.]+[百千万亿]{0,2}[元亩吨人](?:[/／]亩)?及?以[上下]的[^，。；、0-9]{0,8}?"
    + _BOUNDED
)
"""A second bound of the same things, with what they are."""
_TO = frozenset("至到—-－~～")
_ALONE = re.compile(f"的[^，,。；;、0-9和与及的]{{0,12}}{_BOUNDED}(?=[，,。；;、和与及]|$)")
_OF_RATE = re.compile(
    r"(?:以[上下])?的[^，。；、0-9的]{0,6}?(?:企业|乡镇|村|单位|园区|县|区|市|产品|品种|行业|学校|医院|农户|家庭|项目|地区|街道)"
)
_LONGEST_CLASS = 14
_HAS = (
    "班额 坡度 负债率 楼龄 房龄 车龄 船龄 树龄 工龄 教龄 账龄 胸径 海拔 时限 降雨 降雨量 降水 降水量 风速 风力 气温"
    " 震级"
)
NATURE = (
    *entries(_HAS), "期限", "年限",
    "直径", "管径", "水深", "楼高", "高度", "深度", "长度", "宽度", "距离", "人数", "客流量", "龄",
)
"""What things have by which they are told apart (坡度25度以上的耕地)."""
_TELLS_APART = tuple(entries(_HAS))
"""The same, where nothing else is said of it."""
_SHORT_OF = frozenset((Comparator.GT, Comparator.GTE, Comparator.LT, Comparator.LTE))
_THOSE_BEYOND = re.compile(
    "的(?![^，。；、]{0,10}(?:目标|任务|要求|水平|速度|成绩|增长))"
    "[^，。；：、0-9的和与及]{1,14}(?<![破过到达为是有占长])"
)
_RATE = re.compile(r"(?:(?<!生产)率|税比|比重|占比|比例|程度|覆盖面|参保面)$")
_ENDS_RATE = frozenset("率比重例度面")
_ATTRIBUTE = re.compile(
    r"(?:收入|利税|销售额?|产值|投资|税收|规模|面积|总额|营收|利润|资产|产量|产能|金额|缴税|纳税|创汇|[年树工党教株]龄|海拔|水深|跨度|里程|总值|强度|额|量|率|值|价|费"
    r"|标准|能耗|水耗|电耗|装机|库容|半径|[时车]速|利用[外内]资|注册资[本金]金?)$"
)
_HELD = re.compile(
    "(?:床位|泊位|车位|机位|客房|餐位|座位|教学班|人员|职工|员工|用工|在校生|常住人口|户籍人口|总?人口|社员|会员|入驻企业|[存出]栏|饲养)数?量?$"
)
_HEADCOUNT = re.compile(r"(?:人数|人次|户数|数|数量|人口)$")
_MANY = ("百", "千", "万")
_LONGEST_PER = 8  # characters before a number in which it is said per what
_PER_UNIT = re.compile(r"每[百千万]?(?:平方公里|人|户)(?:约|近|超过?)?$")
_PER_HEAD = re.compile(
    r"每[0-9]{0,4}[十百千万]{0,2}(?:名|户|人|个|万|平方|亩)|每[百千万亿]{1,2}[元吨]|每[百千万][一-龥]{1,4}[人户]|^[百千万][人名户](?!次)|[人户]均|(?<!学)生均|均拥有|万人拥有"
)
_MONEY = ("资金", "贷款", "存款", "债务", "GDP", "销售")
_SUMS = ("生产总值", "GDP", "收入")
"""Sums of money, where 人均…突破5万关口 says no more."""
_BARE_RATIO = ("比", "系数", "倍差", "率")
YEARLY_OUTPUT = ("年产", "日产", "月产", "年产能")
"""Words before a number of what a plant puts out in a span of time."""
_CAPACITY = ("产能", "生产能力", "年产能")
_LED = re.compile(
    r"(?:^年?|年内|[，、]年|[，、 ”]"
    r"|(?:单位|企业|部门|机构|群众|居民|农民|主体|项目|工程)|为[^，]{0,8}|(?<!占)全[年国省市县区州旗盟]|共计?"
    r"|总计|合计|累计|可以?|每年|预计|力争"
    r"|年均|直接|间接|有效|切实|大幅|确保"
    r"|^[，、]?(?:[今明去当同]年|我们|要|将|继续|进一步|计划|努力|争取|积极|大力|不断|持续|逐步|全面|全力|严格|坚决|同时|还)+"
    r"|我们|政府|我[国省市县区州旗盟镇]|主动|带头"
    r"|(?:审计|评审|审核|结算|决算)(?=核减(?!资金|率)|审减(?!资金|率)))(?:再|又|已|将|还|共|就|便|即|可|要|能|需|新(?=减少|调减|压减|削减|核减)){0,2}"
    r"(净?增加|净增|增收(?=村财|村集体|财政|税收)|增产|调增|核增|下拉|拉低|净?减少|降低|压减|核减|调减|削减|压缩|节约|节省|少用|减轻|缩短|减排|压降|下调|调降|精简|降(?=成本)|审减(?!资金|金额)|提高"
    r"|(?:扩大|缩小)(?=[^，。；、0-9]{1,12}(?:面积|规模|水面|库容|容量|产能|能力)$)"
    r"|提升(?!建设|改造|打造|整治|绿化|硬化|亮化))(?![值量率站机额])"
)
_LEADS = re.compile("[净增调核减降压下拉削节缩提少精审扩]")
"""What such a verb begins with."""
_FALLS = frozenset(
    ("减少", "净减少", "降低", "压减", "核减", "调减", "削减", "压缩", "节约", "节省", "少用", "减轻", "缩短", "减排",
     "压降", "下调", "调降", "精简", "降", "审减", "缩小", "下拉", "拉低")
)
# 精简事项35项: they are counted.
_NET = (_FALLS - {"精简", "审减"}) | frozenset(("净增", "增产", "净增加", "调增", "核增"))
_HALF = 50  # an index in per cent is about a hundred; what is below is its rise
_ITEMS = ("项", "个", "种", "类", "余项", "多项")
_RATES_OF_CHARGE = ("标准", "价格", "电价", "水价", "气价", "费率", "税率", "收费")
"""What is moved item by item."""
_SPANS = ("年限", "寿命", "时间", "时限", "周期", "期限", "时长", "均用时", "均耗时", "车程", "行程")
_MOVES = ("增加", "减少")
_BODIES = re.compile("(?:个体工商户|(?:[中小微]{1,3}|民营)?企业|农户|群众|居民|职工).{0,4}(?:税负|负担|成本|费)")
_WORKS = frozenset(("提升", "扩大", "提标"))
_BUILT = frozenset(("家", "座", "所", "处", "幢", "栋", "间", "户"))
# Rates of what happens are told by how much they grew (发案率下降15%).
_HAPPENS = re.compile(r"(?:发案|立案|发生|事故|死亡|犯罪|投诉|火灾|发病|患病|感染|致残)率$")
BY_POINTS = frozenset(("提高", "提升", "降低", "下降", "上升", "回落"))
"""Verbs by which a rate moves so many points (覆盖率提高2%), not by a part of itself."""
_TIME_TO = frozenset(
    ("至", "压到", "压至", "缩短到", "缩短至", "压缩到", "压缩至", "降至", "压减至", "压减到", "降到", "减至", "减到",
     "缩至", "延长至", "延长到")
)
_COMPARED = ("同比", "环比", "比上年", "较上年", "比上年同期", "较上年同期")


def is_rate(label: str) -> bool:
    """Does the label name a rate or proportion (失业率, 占比)?"""
    return label[-1:] in _ENDS_RATE and _RATE.search(label) is not None


def bound_at(text: str, start: int) -> int:
    """Where a bound right behind a number ends that defines what is counted (5万吨|级以上|泊位), or 0."""
    bound = _BOUND.match(text, start)
    return bound.end() if bound else 0


def is_attribute(label: str) -> bool:
    """Does the label name what things have (产值, 面积), rather than things that are counted?"""
    return bool(_ATTRIBUTE.search(label))


def is_held(label: str) -> bool:
    """Does the label name what some have so many of, by which they are told (床位100张以上|养老机构)?"""
    return _HELD.search(label) is not None


def is_span(label: str) -> bool:
    """Does the label name a quantity of time (办理时间)?"""
    return label.endswith(_SPANS)


def aspect_of(quantity: Quantity, label: str, said: Predicate, region: str, noun: str) -> Aspect:
    """Return the aspect of a quantity; a verb that opens the clause (减轻负担…) sets ``said.sign`` and ``said.led``."""
    unit = quantity.unit
    if quantity.component is not None:
        return _RATIO
    if quantity.aspect is _CHANGE:
        if not said.sign and not said.to and not said.against:
            # 降低不良贷款率0.5个百分点
            _led(said, region, falls_only=True)
        return _CHANGE
    if unit[-1:] == "番" or (not unit and quantity.aspect is _GROWTH):
        return _GROWTH
    moved = bool(said.sign) and not said.to
    if moved and said.noun and unit in _ITEMS and quantity.aspect is _COUNT and not said.against:
        # 主要经济指标增速7项居全市前三位: the things are counted whose pace is told.
        said.sign, moved = 0, False
    if unit[-1:] == "倍":
        # 是全省平均增速的2倍: of a pace.
        return _GROWTH if moved and not (said.noun and region.endswith("的")) else _RATIO
    if unit in RATES or quantity.denominator is not None:
        return _of_rate(quantity, label, said, region, moved)
    if moved:
        if said.kept and quantity.dimension == "time":
            return _COUNT
        if quantity.aspect is _COUNT and quantity.dimension != "time" and (
            said.reach == "扩大" or (noun and not said.against and not (said.reach in _MOVES and not label))
        ):
            said.sign = 0
            return _COUNT
        if not quantity.dimension and said.reach in _FALLS and _BODIES.match(noun):
            # 降低900多万个体工商户税负: they are counted, what fell for them is not told.
            said.sign = 0
            return _COUNT
        if said.reach in _WORKS and not said.against and (
            quantity.unit.lstrip("万余多") in _BUILT or (quantity.unit == "个" and label[-1:] == "化")
        ):
            # 托养机构规范化提升74家
            said.sign = 0
            return _COUNT
        if said.reach in _WORKS and noun and not label and not said.against:
            # 新建提升310公里农村公路: the noun behind was worked on.
            said.sign = 0
            return quantity.aspect
        return _CHANGE
    return _of_amount(quantity, label, said, region, noun)


def _of_rate(quantity: Quantity, label: str, said: Predicate, region: str, moved: bool) -> Aspect:
    minus = (quantity.value < 0 or quantity.aspect is _GROWTH) and not is_rate(label)  # -5.6%, +5.6%
    compared = region.endswith(_COMPARED)
    grown = said.grown and not is_rate(label)
    if said.noun or grown or minus or compared or label.endswith(("增长目标", "增长预期目标")):
        return _GROWTH
    if moved:
        by_points = is_rate(label) and said.reach in BY_POINTS and not said.basis and not _HAPPENS.search(label)
        return _CHANGE if by_points else _GROWTH
    if not said.to and _led(said, region):
        return _CHANGE if is_rate(label) else _GROWTH
    if label.endswith(_INDICES):
        # 物价指数控制在103%以内 is the index, 控制在3%以内 its rise.
        return _LEVEL if quantity.value > _HALF else _GROWTH if label.endswith(_PRICES) else Aspect.SHARE
    return Aspect.SHARE


_PRICES = ("CPI", "PPI", "价格指数", "物价指数", "价格总水平", "物价总水平", "消费价格")
_INDICES = ("指数", *_PRICES)


def _of_amount(quantity: Quantity, label: str, said: Predicate, region: str, noun: str) -> Aspect:
    dimension, counted = quantity.dimension, quantity.aspect is _COUNT
    per_head = "均" in label or "每" in label or "人" in label or label[:1] in _MANY
    per_head = per_head and _PER_HEAD.search(label) is not None
    per_head = per_head or ("每" in region and _PER_UNIT.search(region[-_LONGEST_PER:]) is not None)
    if per_head and dimension not in ("money", "money_rate", "time") and (dimension or not label.endswith(_SUMS)):
        return _RATIO
    if label.endswith("率") and counted and dimension != "time" and not (
        noun or quantity.unit.startswith("连")
    ):
        # 万车死亡率1.2人
        return _RATIO
    able = not noun and dimension != "time" and label.endswith(("能力", "容量"))
    if counted and (able or noun.endswith(_CAPACITY)):
        # 20万辆产能, 生产能力30万只, 交换机容量12万门
        return _LEVEL
    if counted and region.endswith((*YEARLY_OUTPUT, "总能力")):
        # 年产5万辆整车, 日检测总能力1.8万人的实验室
        return _LEVEL
    if dimension == "index":
        return _RATIO if label.endswith(_BARE_RATIO) else _LEVEL
    if not dimension and (
        _HEADCOUNT.search(label) or not (is_attribute(label) or label.endswith(_MONEY))
    ):
        return _COUNT
    if counted and quantity.unit in _ITEMS and label.endswith(_RATES_OF_CHARGE):
        # 降低收费标准12项: so many of them were moved.
        if not said.to and _led(said, region):
            said.sign = 0
        return _COUNT
    if label and not said.to and _led(said, region, falls_only=quantity.aspect is not _LEVEL):
        return _CHANGE
    if dimension == "time" and label.endswith(_SPANS):
        return _LEVEL
    if dimension == "time" and said.to:
        return _LEVEL if said.reach in _TIME_TO or quantity.unit in ("岁", "周岁") else _COUNT
    return quantity.aspect


def _led(said: Predicate, region: str, *, falls_only: bool = False) -> bool:
    """Does a verb of change open the clause, with the thing changed behind it (降低融资成本1亿元)?"""
    led = _LED.search(region) if _LEADS.search(region) else None
    if not led or led.end() >= len(region) or (falls_only and led.group(1) not in _NET):
        return False
    if region.startswith(("比例", "幅度"), led.end()):
        return False
    said.sign, said.led = (-1 if led.group(1) in _FALLS else 1), led.end()
    return True


def is_threshold(
    text: str, group: list[Quantity], stop: int, following: int, label: str, said: Predicate
) -> bool:
    """Is the group a bound that defines what is counted (10亿元以上产业项目, 3岁以下婴幼儿)?

    ``stop`` is the end of the clause, ``following`` the start of the next quantity.
    """
    last = group[-1]
    if text.startswith("的", last.end) and said.comparator in _SHORT_OF and not said.sign and (
        those := _THOSE_BEYOND.match(text, last.end)
    ) and (label.endswith(_TELLS_APART) or (
        those.end() == following < stop and last.unit not in RATES and last.denominator is None
        and not is_attribute(those.group())
    )):
        # 班额超过56人的班级, 长度超过3公里的绿道5条
        return True
    if last.dimension in _BOUNDING and last.component is None and is_bound_of_things(
        text, group[0].start, last.end, label, said
    ):
        # 使用10年以上、面积不足30平方米的公租房
        return True
    if not last.dimension and last.unit[-1:] in ("万", "亿") and following < stop and (
        COUNTED_BOUND.fullmatch(text, last.end, following)
    ):
        # 其中50亿级|3个: the noun stands before.
        return True
    if not last.dimension and last.unit[-1:] in ("万", "亿") and text.startswith(PEOPLE_BOUND, last.end):
        # 10万人口以上的城市
        return True
    if not last.dimension and last.unit[-1:] in ("万", "亿") and text.startswith("级", last.end) and (
        not text.startswith("规模", last.end + 1)
    ):
        # 10亿级项目
        return bool(behind(text, last.end + 1, min(stop, following)))
    if not last.dimension and last.unit[-1:] == "亿" and _WORTH.match(text, last.end) and label != "投资":
        # 50亿企业|5家, 3个|50亿产业
        return True
    if not last.dimension and last.unit[-1:] in ("万", "亿") and _SIZED.match(text, last.end):
        # 500万以上固定资产投资项目
        return True
    if last.unit == "分" and following < stop and COUNTED_BOUND.fullmatch(text, last.end, following):
        # 高考600分以上86人
        return True
    if last.unit == "分" and (scored := _BOUND.match(text, last.end)):
        # 600分以上考生
        return bool(behind(text, scored.end(), min(stop, following)))
    if last.unit in RATES:
        # 税收占比超过80%的乡镇8个
        beyond = said.comparator in _BEYOND or text.startswith("以", last.end)
        risen = said.sign > 0 and bool(label or said.noun)
        counted = beyond and following < stop and _OF_RATE.match(text, last.end) is not None
        if beyond and following < stop and not said.sign and (is_rate(label) or not label) and (
            OF_THOSE.fullmatch(text, last.end, following)
        ):
            # 占比超过10%的有44种、超过20%的23种
            return True
        return counted and (risen or is_rate(label))
    ahead = following < stop
    if last.dimension not in _BOUNDING and not (ahead and (last.unit in _HERDS or is_held(label))):
        return False
    if last.component is not None or group[0].dimension != last.dimension:
        return False
    if last.dimension == "length" and text.startswith(("服务半径", "覆盖率"), last.end):
        # 公园绿地500米服务半径覆盖率
        return True
    if last.unit in ("岁", "周岁") and _AGED.match(text, last.end):
        return True
    if text.startswith(("的部分", "部分"), last.end) and (said.comparator is not None or last.upper is not None):
        return True
    if last.dimension == "money" and following == last.end and said.comparator in _BEYOND:
        # 其中超10亿元2栋: the bound of what the number right behind it counts.
        return True
    if last.dimension == "money" and following == last.end and (len(group) > 1 or last.upper is not None):
        # 5000万元—1亿元15个: the bounds of what the number right behind them counts.
        return True
    if last.dimension == "money" and ahead and len(group) > 1 and text.startswith("的", last.end) and (
        text[group[0].end : last.start] in _TO and _OF_WHICH.match(text, last.end)
    ):
        # 5000万元至1亿元的项目15个
        return True
    if last.dimension == "money" and said.comparator in _BEYOND and ahead and (is_attribute(label) or not label) and (
        OF_THOSE.fullmatch(text, last.end, following)
    ):
        # 产值超百万元的二十个
        return True
    behind_it = text[last.end : last.end + 1]
    if behind_it == "的" and text[group[0].start - 1 : group[0].start] in _NTH_ENDS and (
        NTH_PAST.search(text, max(0, group[0].start - _LONGEST_CLASS), group[0].start)
    ):
        return True
    named = _NAMED_BOUND.match(text, last.end) if behind_it == "以" else None
    if named and named.end() == stop and not said.sign and following - stop <= _NEXT:
        # 收入在三百元以上的大队，1979年有1622个: what the next clause counts.
        return True
    bounded = behind_it in _OPENS_BOUND
    bound = _BOUND.match(text, last.end) if bounded else None
    if bounded and ahead and COUNTED_BOUND.fullmatch(text, last.end, following):
        # 其中10亿元以上6个、50亿元和100亿元以上各1个: the noun stands before.
        return True
    if bounded and _EVERYWHERE.match(text, last.end) and is_attribute(label):
        return True
    if ahead and not label and said.comparator in _BEYOND and last.dimension == "money" and (
        named := _OF_WHICH.match(text, last.end)
    ) and (named.end() == following or text.startswith(("占", "达"), named.end())):
        # 产值超亿元的企业12家，超5亿元的企业3家; 收入超10万元的村占60%，超50万元的村占15%
        return True
    if (ahead or last.dimension == "money") and said.comparator in _BEYOND and is_attribute(label) and (
        not text.startswith(("大关", "台阶", "关口", "门槛"), last.end)
    ):
        # 年销售收入超5亿元的企业由2家增加到10家
        return bool(_OF_WHICH.match(text, last.end))
    if not label and behind_it == "的" and last.dimension == "money" and said.comparator in _BEYOND and (
        _ALONE.match(text, last.end)
    ):
        # 培育过30亿元的龙头企业
        return True
    if bounded and is_attribute(label) and _BOUND_TOO.match(text, last.end):
        # 亩均投资强度300万元以上、亩均税收20万元以上的项目
        return True
    if bound:
        if last.dimension == "money" and _STAGE.match(text, bound.end()):
            # 城市经济规模进入了5万亿元以上的新阶段
            return False
        noun = behind(text, bound.end(), min(stop, following))
        if not noun or (last.dimension == "people" and not ahead and not _SETTLED.fullmatch(noun)) or (
            # 新增15户以上规上企业: so many of them.
            last.unit == "户" and noun.endswith(_FIRMS)
        ):
            return False
        if said.to and said.reach in _DONE and not label:
            # 完成10千伏及以下配电网改造
            return True
        # 人均收入在300元以上的村
        within = said.reach in ("在", "有", "达", "达到") and text.startswith("的", bound.end() - 1)
        if ahead and behind_it == "级":
            # 整合提升200—300万吨级焦化企业7户: what is of a grade did not move by it.
            return True
        return not (said.sign or (said.to and not within)) or (ahead and is_attribute(label))
    if last.dimension == "money" and text.endswith(_FIRST_OF, 0, group[0].start) and _CLASS.match(text, last.end):
        # 成为全市首个300亿元|园区
        return True
    if ahead and last.dimension == "money" and following - last.end <= _LONGEST_CLASS:
        # 安排产业基金5000万元和专项资金500万元: what a mark joins has its own amount; 5000万元企业发展基金 is one.
        return not (
            text.startswith(_NO_CLASS, last.end) or _FUND.match(text, last.end) or LEAD.match(text, last.end)
            # 投资7000万元修复道路20条: what was done with it.
            or verb_end(text[last.end : last.end + _LONGEST_CLASS])
        ) and bool(_CLASS.match(text, last.end))
    return False


def signed(value: Decimal, aspect: Aspect, said: Predicate) -> Decimal:
    """Return the value with the sign of its predicate: falls are negative for growth and change."""
    falls = said.sign < 0 and aspect in (_GROWTH, _CHANGE)
    return -value if falls and value > 0 else value
