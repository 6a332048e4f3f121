"""What the words before a number say of it, and the label they leave, less what belongs to a standard or a plan."""

from __future__ import annotations

import re

from ...schema.terms import Aspect, Basis, Comparator
from .aspects import RATES, is_attribute
from .bounding import leading_bound
from .carrying import leans
from .clauses import AND, SCALES
from .comparing import SET, is_base, is_outpaced, outpaced_by
from .counting import behind
from .found import MeasureDraft
from .goals import ENDS_STANDARD, OF_PLAN, OF_STANDARD, OVER_PLAN, SET_BY
from .labels import subject
from .listing import lists
from .nouns import noun_before
from .planned import share_of_plan
from .portions import gives
from .predicates import Predicate
from .saying import opened, said_of
from .series import Place
from .stages import another_bound
from .stating import Stated

__all__ = ["told"]

_OF_ITS_BASE = re.compile(
    r"[、，,]?(?:分别|均|约|仅|也)?(?:为|是|相当于|等于|约为|超过(?=[^，、]{0,8}(?:年|届|总和)))[^，、]{2,20}$"
)
_OF_SUM = re.compile("[、，,]?(?:是|为|相当于|接近|超过)了?[^，。；、]{4,30}(?:总和|之和)的")
"""What a multiple is of that is told of the number before (公路投资123亿元，|是1950年到1997年投资总和的1.7倍)."""
_AND = ("和", "与", "及")
_DEED = re.compile("(?<=..)(?:新建|改建|扩建|建设|改造)[和与及]$")
_PER_HEAD_SUMS = ("标准", "养老金", "补助", "补贴", "水平")
_FROM_PART = re.compile(
    r"(?<=..)(?:从(?:月|年|日)[一-龥]{2,6}|[从由](?:19|20)[0-9]{2}年[一-龥]{2,12}|[从由][一-龥]{2,8}(?:前|之?初|初期|之?后)|[从由]全[国省市县区州](?:平均)?水平)$"
)
_JOINED = re.compile(r"..(?:、|以及|(?<![总共])和|与|及)$")
_PACES = frozenset(("增速", "增幅", "涨幅", "增长率", "降幅", "减幅", "跌幅", "升幅", "降速"))
_SUM = Basis("累计")
_THOSE = ("的有", "的达", "的共有", "的已有", "的达到")
_DONE_TO = re.compile("(?:完成|实现|达到|纳入|列入)[^，、]{2,8}的$")
"""What was done to those of the things told last that are counted now."""
_WHERE = ("城镇", "农村", "城市", "乡村", "境外", "国外")
_CLOSES = frozenset("把和与及")
_OTHERS = frozenset((
    "其他", "其它", "其余", "另外", "其余的", "其他的", "绝对额", "绝对量", "绝对数", "此一项", "这一项", "此项",
))
_SHARED_PART = re.compile("(?<=..)所?占(?:的?比[例重])?$")
_AUTHORITY = re.compile(".*政府|(?:中央|国家|上级|[省市县区州旗镇乡]|、|和){1,4}(?:里|上|委)?")
_SET_DOWN = ("规划确定的", "规划的", "计划确定的", "确定的", "下达的")
_HALF = 50  # per cent of a plan: what is said to be passed by less is passed by so much
_PASSED = ("超过", "超出", "超", "超额")
_EARNED = ("增收", "减负", "增支", "增产", "增效")
_EARNING = re.compile(f"(?:实现|每年|年均|平均|可|(?<=均)年)*({'|'.join(_EARNED)})")
"""What was earned, behind words that say when or that it was (户均|年增收, 劳动力|实现年均增收)."""
_EARNERS = (
    "人均", "户均", "亩均", "村均", "农户", "农民", "牧民", "村民", "群众", "贫困户", "脱贫户", "村集体", "劳务",
    "劳动力", "脱贫人口", "贫困人口", "养殖户", "种植户", "果农", "茶农", "菜农", "烟农", "药农",
)
_EARNED_AS = frozenset(("亩", "总", "户", "人", "村", "节本", "节支", "降本", "平均"))
"""What, alone before what was earned, makes its name (亩|增产, 节本|增收)."""
_EARNED_BY_EACH = re.compile("(?:每[亩户人村](?:每年|平均)?|[人户亩]均每?月|年[人户亩村]均)增[收产效]$")
# 年均浓度, 年均降水量: the mean is what is measured, not a sum shared out over years.
_FALLING = ("浓度", "空气质量综合指数", "环境质量综合指数", "空气综合指数", "水质指数", "水环境质量指数")
_POLLUTANT = re.compile(r"(?:颗粒物|PM ?(?:10|2\.5)|二氧化[硫氮]|一氧化碳|臭氧)(?:[（(][^（）()]{1,6}[）)])?$")
_YEARLY = re.compile("年均(?:$|浓度|值|增|降水|降雨|气温|温度|蒸发|日照|水平|价|利率|工资|收入|产|径流|发病|利润|税)")
_MEAN_OF_YEARS = re.compile("(?<![上去])年均")  # 比上年均增长2%: both of them
_AT_LEAST = re.compile("至少[^，。；、]{1,16}$")
_BARE_PLAN = re.compile(rf"{SET_BY}年?(?:目标)?(?:预算|任务|计划|目标|指标)(?:任务|[数量值额])?")
_OF_WORKS = ("投资", "投资量", "投资额", "工程量")
"""What works themselves have, not what was planned of them (绕城路工程|总投资量)."""
_SO_FAR = re.compile("(?:目前|现|已经?|累计|共)+$")
_PUT_OUT_LAST = re.compile("[^，、]{2,}?[和与及、]([年日](?:处理|供[水气热电]|焚烧)[一-龥]{0,6})")
_PUTS_OUT = ("年产", "日产", "日处理", "日供", "年处理", "年加工")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _GTE = Aspect.CHANGE, Aspect.COUNT, Comparator.GTE
_COUNTERS = frozenset(("项", "个", "种", "家", "户", "人", "名", "件"))
_WORKED_ON = (_COUNT, Aspect.LEVEL)
_WORKED = re.compile("[、，和]?(?:改造|提升|改善|恢复|修复|优化|调整|延伸){1,2}")
_WORD = 2  # characters of a word
_ONLY_HANDLED = re.compile(
    "(?:国家|中央|政府|[省市县区]?委|我们|决定|首先|先|集中(?:力量|精力)?|已经?|要|去年|今年|明年|下大力气?|重点)*(?:抓好?|扶持|对(?:其中)?)"
)
_ENDS_PLAN = frozenset("划务标算数资")
"""What the words for a plan without a name end with."""
_HANDLES = frozenset("抓好持对中")
"""What such words end with."""
_PAID_MORE = re.compile(
    "[，、]?(?P<who>[^，、]*?)(?:月?人均(?:每?月)?|月平均|平均每月|(?:每人)?每月(?:平均)?)(?:再|又)?(?:增加|提高|上调|增发|调增)"
    "(?P<what>(?:基础|基本|岗位|绩效|离退休)?(?:养老金|退休金|工资|报酬|补贴|津贴|待遇|生活费|补助))"
)
"""To whom more of what was paid."""
_DRAGGED = re.compile("(?:拉低|下拉)[^，。；]{2,16}$")
_SO_MANY = re.compile("[0-9一二两三四五六七八九十]{1,2}个$")
"""How many rates the one behind it is (实现|两个|100%)."""
_NEWLY = re.compile("^(?:新增|新开通|新开|新辟|新建)(?=..)")


_CAME_FROM = re.compile("[由从](?:平均|每[一-龥]{1,3})?的?$")
_BECOMES = frozenset("到至为成")
"""What stands before a number that a thing had, and what ends the verb before the one that it has now."""
_BECOMING = 6  # characters of the verb between what a thing was and what it became
_OF_WHOLE = re.compile("(?:[^，,]*[，,])??在?([^，。；、0-9]{2,16}?)(?<![过进其])(?<!工作)(?<!建设)(?<!发展)中[，,]")
"""Of what whole the things are shares that are told behind it (在财政收入中，|税收占78%)."""
_WHOLE_REACH = 240  # characters behind such a whole in which its shares are told


def told(sentence: Stated, place: Place) -> tuple[Predicate, str]:
    """What the words before a number say of it, and the label that they leave; may set ``sentence.base``."""
    region, last = place.region, sentence.carried.last
    first = place.group[0]
    rate = first.unit in RATES
    so_many = _SO_MANY.search(region) if rate and region[-1:] == "个" else None
    if so_many is not None:
        region = place.region = region[: so_many.start()]
    said, label = said_of(region, first.aspect is _CHANGE, rate=rate)
    if label and last is not None and region[-1:] in _BECOMES and len(region) <= _BECOMING and (
        last.end == first.start - len(region) and last.unit.lstrip(SCALES) == first.unit.lstrip(SCALES)
        and _CAME_FROM.search(sentence.text, max(0, last.start - _BECOMING), last.start)
    ):
        # 材料由12份砍到4份, 车道由2条拓成6条: whatever the verb, it is what the thing became.
        said.to, label = True, ""
    if label[-1:] in _HANDLES and _ONLY_HANDLED.fullmatch(label):
        # 国家决定首先抓好1000户，去年已经对其中近300户…: who does it is no name of what is counted.
        label = ""
    if len(label) == _WORD and region[-_WORD:] == label and region[-2 * _WORD : -_WORD - 1] == label[0] and (
        region[: -2 * _WORD].strip("，、,") == ""
    ):
        # 复绿复耕132处, 补植补栽47万平方米
        label = region[-2 * _WORD :]
    if so_many is not None and lists(label):
        # 及时受理率、按期办结率实现两个100%: each of them has it.
        said.every = True
    if first.unit[-1:] == "元" and ("均" in region or "每" in region) and (more := _PAID_MORE.fullmatch(region)):
        # 企业退休人员月人均增加养老金180元: what is paid rose by so much.
        label, said.sign, said.to = subject(opened(more["who"])) + more["what"], 1, False
    elif "增" in region or "减" in region:
        earning = _EARNING.match(region, said.label_end)
        earned = earning[1] if earning else region[said.label_end : said.label_end + 2]
        if earning and (label.endswith(_EARNERS) or label in _EARNED_AS):
            # 贫困户人均增收1490元, 帮助农户增收1500万元, 人均劳务增收超过200元, 户均年增收3000元
            label += earned
        elif label.endswith("畜总") and earned[:1] == "增":
            # 牲畜总增120万头
            label, said.sign = label + "增", 0
        elif said.reach == "减亏" and label:
            # 冶金、纺织等行业减亏75%: it is the loss that fell, not the trade.
            label, said.sign = label + said.reach, 1
        elif said.reach in _EARNED and not label and (each := _EARNED_BY_EACH.search(region)):
            label = each.group()
    closes = region[-1:]
    if closes == "的" and ((said.to and _AUTHORITY.fullmatch(label)) or region.endswith(_SET_DOWN)):
        # 市政府安排的27项实事, 规划确定的16万户牧民: who set them.
        label, said.to, said.reach = "", False, ""
    if closes == "破" and first.unit.endswith(("起", "宗", "件")) and last is not None and "案" in last.label:
        # 立命案436起，破430起: so many were solved.
        said.comparator = None
    if said.reach == "改善" and (cleaner := label or sentence.carried.label()) and (
        cleaner.endswith(_FALLING) or _POLLUTANT.search(cleaner)
    ):
        # PM2.5平均浓度改善8%, PM2.5平均浓度35微克/立方米、改善7.9%: it fell.
        said.sign = -1
    if said.noun and said.sign > 0 and first.aspect is _CHANGE and _DRAGGED.search(region):
        # 拉低投资增速3.2个百分点
        said.sign = -1
    if said.sign and label[-1:] in _AND and (deed := _DEED.search(label)):
        # 高标准农田新建和提升12万亩: so much was worked on.
        label, said.sign, said.reach = label[: deed.start()], 0, ""
    if not label and last is not None and last.unit == first.unit and last.aspect in _WORKED_ON and (
        _WORKED.fullmatch(region)
    ):
        # 新建公厕30座、提升50座; 新增灌溉面积4万亩、改善12万亩: so many were worked on.
        said.sign, said.reach, label = 0, "", _NEWLY.sub("", last.label)
    odd = place.odd
    if odd:
        if label[-2:] == "人均" and label[:-2].endswith(_PER_HEAD_SUMS):
            # 医保补助标准人均提高40元
            label = label[:-2]
        if "从" in label or "由" in label:
            label = _FROM_PART.sub("", label)
    if rate or first.unit[-1:] == "倍" or first.denominator is not None or (
        "超" in region and first.unit.endswith("百分点")
    ):
        label = _held_against(sentence, place, said, label, rate=rate)
    attributive = sentence.text.startswith("的", place.bound_end)
    given = rate and gives(region) and (
        attributive or is_attribute(behind(sentence.text, place.bound_end, place.next_start))
    )
    if given or (last is not None and label in _PACES) or (
        odd and ("中" in region or region[:1] == "已") and not noun_before(region)
    ):
        label = ""
    if (odd and ("累计" in region or "均" in region)) or (last is not None and last.basis is _SUM):
        label = _summed(sentence, place, said, label)
    if label and closes == "的" and first.aspect is _COUNT and sentence.carried.inside_whole and (
        first.unit in _COUNTERS and last is not None and last.unit in _COUNTERS
    ):
        # 开发新产品126项，其中达到国内先进水平的38项: so many of the things themselves; 产值过亿元的48家: a class.
        class_ = sentence.carried.whole
        label = (another_bound(class_, label) or label + class_) if label.endswith("元") else class_
    elif label and last is not None and first.unit.lstrip(SCALES) == last.unit.lstrip(SCALES) and (
        (
            region.endswith(_THOSE) and first.aspect is last.aspect is _COUNT and not label.endswith("元")
            and not _beside(sentence.text, last)
        )
        or (closes == "的" and sentence.carried.inside_whole and _DONE_TO.search(region) is not None)
    ):
        # 试点林场88个，签订合同的有75个; 林地84万公顷，其中完成区划的80万公顷
        label = sentence.carried.label()
    elif label[-1:] in ("内", "里") and len(label) > 2 and first.aspect is _COUNT and (
        sentence.carried.inside_whole and last is not None and last.unit == first.unit
    ):
        # 新建公厕20座，其中公园内5座
        label = sentence.carried.label()
    if closes == "占" and rate and label and "占" not in label:
        since = max(0, first.start - _WHOLE_REACH)
        stop = max(sentence.text.rfind(mark, since, first.start) for mark in "。；")
        opens = stop + 1 if stop >= 0 or not since else first.start
        whole = _OF_WHOLE.match(sentence.text, opens, first.start)
        if whole is not None:
            label = f"{label}占{whole[1]}"
    if last is not None and (closes == "的" if rate else "占" in region or closes in _ENDS_PLAN) and (
        planned := share_of_plan(sentence.text, region, first.start, first.end, sentence.carried.found)
    ):
        label, said.to = planned, True
    if odd and said.comparator is None:
        if "至少" in region and _AT_LEAST.search(region):
            # 至少引进世界500强企业1家
            said.comparator = _GTE
        elif "约占" in region:
            # 业务总量约占全国的40%
            said.comparator = Comparator.ABOUT
    if attributive and first.dimension != "money" and (made := _PUT_OUT_LAST.fullmatch(label)):
        # 治理工程和日处理污水6万吨的扩容工程: what stands before is another thing.
        label = made[1]
    if attributive or (odd and ("比" in region or "较" in region)) or region in _PASSED:
        label = _compared(sentence, place, said, label, attributive=attributive)
    if last is not None or closes in _CLOSES or region[:1] == "的" or label in _WHERE:
        label = _own(sentence, place, said, label)
    return said, label


def _beside(text: str, last: MeasureDraft) -> bool:
    """Was the number told last one of those of its own clause as well (获得省级表彰的有12人，获得市级表彰的有|30人)?"""
    if not text.endswith(_THOSE, 0, last.start):
        return False
    clause = max(text.rfind(mark, 0, last.start) for mark in "，；。")
    return text.find(last.label, clause + 1, last.start) >= 0


def _held_against(sentence: Stated, place: Place, said: Predicate, label: str, *, rate: bool) -> str:
    """The label without the plan or standard that the number is held against."""
    region, first = place.region, place.group[0]
    over = OVER_PLAN.search(region) if (rate or first.unit.endswith("百分点")) and "超" in region else None
    if over and region[-1:] == "的" and first.value >= _HALF:
        over = None
    if over:
        # 超年度计划28%, 项目开工率超序时进度12个百分点: by so much more than planned.
        label = subject(opened(region[: over.start()]))
        label, said.sign, said.comparator, said.to = label if len(label) > 1 else "", 1, None, False
    times = first.unit[-1:] == "倍"
    if first.denominator is not None and region[-1:] == "的" and said.comparator is None:
        # 接近现有高速公路总里程的一半
        said.comparator = leading_bound(region.lstrip("，,、"))
    against = OF_STANDARD.search(region) if region[-1:] in ENDS_STANDARD and not over else None
    if against:
        # 仅为全国的60%, 不足邻县的八成: what it is measured against is no part of its name.
        label = said_of(region[: against.start()], False)[1]
        said.comparator = leading_bound(against.group(1)) or said.comparator
    if rate and "完成" in region and (planned := OF_PLAN.search(region)):
        # 绕城路工程完成总投资量的60%: with what has come so far, where the clause names it.
        label = subject(opened(_SO_FAR.sub("", region[: planned.start()])))
        named = len(label) > 1
        # 实现利税800万元，完成计划的104%，增长9%: it is not the plan that grows.
        going_on = label if named else sentence.carried.label()
        sentence.carried.stepped(going_on)
        if _BARE_PLAN.fullmatch(planned.group(1)):
            # 造林3.2万亩，完成年度计划的110%: a plan without a name is that of what was told.
            label = going_on or planned.group(1)
        elif named:
            label += ("" if planned.group(1).endswith(_OF_WORKS) else "完成") + planned.group(1)
        else:
            named_by = planned.group(1).removeprefix("全年")
            label = named_by if len(named_by) > _WORD else planned.group(1)
    if times and sentence.carried.last is not None and region[-2:-1] == "和" and _OF_SUM.fullmatch(region):
        label = ""
    based = (rate or times) and not over and sentence.carried.last is not None and _OF_ITS_BASE.match(region)
    if based:
        # 增长8%和6%，分别为预算的102%和101%: what has come of it, no growth.
        said.to = True
    if based and "超过" in based.group():
        said.comparator = said.comparator or Comparator.GT
    return "" if based else label


def _summed(sentence: Stated, place: Place, said: Predicate, label: str) -> str:
    """The label without the words for a sum or a mean over years, which the predicate takes as its basis."""
    region, last = place.region, sentence.carried.last
    summed = last is not None and last.basis is _SUM and region.startswith("、") and last.end > place.clause
    if not said.basis and (summed or "累计" in region or "累积" in region):
        # 累计完成投资80亿元、减税9亿元
        said.basis = "累计"
    elif not said.basis and (
        "平均每年" in region or "每年平均" in region or (_MEAN_OF_YEARS.search(region) and "年均" not in label)
    ):
        # 年均引进项目30个
        said.basis = "年均"
    if label.startswith("年均") and not _YEARLY.match(label):
        # 年均减贫5万人
        label, said.basis = label[2:], "年均"
    return label


def _compared(sentence: Stated, place: Place, said: Predicate, label: str, *, attributive: bool) -> str:
    """The label, or none where the number is the base of a comparison or the distance from it."""
    region, last = place.region, sentence.carried.last
    if ("比" in region or "较" in region) and is_base(sentence.text, region, place.bound_end):
        sentence.base, sentence.base_set = place.group[0].end, SET.search(region) is not None
        label = ""
    if region in _PASSED and last is not None and last.end == sentence.base:
        # 比计划目标3000亿元超过70亿元
        label, said.sign, said.to, said.comparator = "", 1, False, None
    if attributive and "、" in label and leans(own := label.rpartition("、")[2]) and not any(
        map(leans, label.split("、")[:-1])
    ):
        # 群众期盼已久、投资8亿元的火车站: what else is said of it is not measured.
        label = own
    if attributive and is_outpaced(sentence.text, region, place.bound_end):
        label, said.comparator, said.to = subject(outpaced_by(region)), None, False
    return label


def _own(sentence: Stated, place: Place, said: Predicate, label: str) -> str:
    """The label, or none where the words tell where it was done, of the number before, or how far off a goal is."""
    region, last = place.region, sentence.carried.last
    closes = region[-1:]
    if label in _OTHERS and last is not None:
        # 高速公路建成287公里，其他4条完成40%: of the same kind; 比重每年提高一个百分点，仅此一项增加489亿元
        label = _SHARED_PART.sub("", last.label) if place.group[0].unit.endswith("元") else ""
    if closes == "把" or (label in _WHERE and f"在{label}" in region):
        # 劳动就业，在城镇安排600万人: where it was done is no thing.
        label = ""
    if label in _WHERE and place.group[0].unit in RATES and sentence.text.startswith("的", place.bound_end):
        # 农村98%以上的生产队: of what stands behind.
        label = ""
    if closes in AND:
        if last is not None and last.end > place.clause and _JOINED.search(region):
            # 82项获国家认可、37项向全国推广: what stands before the mark is said of the number before.
            label = ""
        if closes != "、" and place.group[0].aspect is _COUNT and (
            label.endswith(("和", "与", "及")) and behind(sentence.text, place.bound_end, place.next_start)
        ):
            # 通过五年规划纲要和20个专项规划: what stands before is another thing.
            label = ""
    if region.startswith("的") and "、" in label and (
        leans(label.rpartition("、")[2]) or label.rpartition("、")[2].startswith(_PUTS_OUT)
    ):
        # 总投资85亿元的电站、总投资32亿元的…: the noun behind the first is not the second's.
        label = label.rpartition("、")[2]
    if last is not None and (aimed := sentence.beaten.sign(sentence.text, place, region, last)):
        # 高于10%的目标2个百分点: what was set, and by how much it was passed.
        label, said.sign, said.to, said.comparator = "", aimed, False, None
    return label
