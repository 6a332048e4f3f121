"""What the words further off say is measured: the clause before, the opening of the sentence, the heading."""

from __future__ import annotations

import re
from functools import lru_cache

from ...schema.terms import Aspect
from ..lines.marks import mark_at
from ..numbers.quantities import Quantity
from ..wording.lexicon import CROPS
from ..wording.seeking import last_match
from .carrying import Carried
from .clauses import CLAUSE_MARK
from .counting import behind
from .goals import OF_ALL, shared_by_all
from .labels import is_named, rough, subject
from .listing import parts
from .predicates import DOWN_WORDS, UP_WORDS, predicate
from .saying import AIM_OF, opened
from .standing import stood
from .trades import FAR, LONGEST_OWNER, SAID_OF_TOPIC

__all__ = ["WORKED", "fallback", "those", "topic", "worked_on"]


_TOPIC = re.compile(
    r"(?:经济|量|数|覆盖面|参保面|能力|水平|率|速度|总值|产量|建设|生产|工业|农业|幅度|比重|比例|时间|额|值|收入|支出|投资|面积|规模|经费|资金"
    r"|机构|部门|人员|编制|事项|投入|赤字|费用|贷款|存款|人口|储备|税收|债务|价格|利润|利税|效益|储蓄|补[助贴]|国债|债券|就业|标准|强度|密度|指数|结构|比|排放|能耗|事故|案件|消费|进?出口|进口|考[核评]|实力|(?:发展|影响|吸引|创新|承载|带动|生产|执行|竞争)力)$"
)
_THINGS = re.compile(
    "(?:企业|公司|学校|大学|学院|医院|项目|工程|单位|农户|社员|大队|学生|职工|教师|人才|病床|网点|商店|矿井|机组|电站|水库|港口|机构|协定|法规|法律"
    "|国家|地区|城市|市县|县市|乡镇|品种|产品|商品|品牌|家庭|群众|党员|干部|人员|园区|小区|社区|平台|基地)$"
)
# 国有企业改革力度加大，206户…; 中小学布局调整实施，撤并18所: what is done to those that are counted next.
_DEALT_WITH = re.compile(
    "(?<=..)(?:(?:体制|机制|产权|股份制|综合|全面|深化|标准化|规范化|信息化|现代化|公司制|集团化|布局|结构|梯度|梯队|上市|危房|人事制度|管理体制)*"
    "(?:[一-龥]{2}率|技改|技术改造|改革|改制|转制|改组|重组|改造|建设|整治|治理|培育|培植|创建|办理|办复|提升|调整|优化|撤并|合并|整合|除险加固|加固|达标|升级|攻坚|认定|申报|招引|引进|挂牌|上市|整顿|清理|关停|淘汰"
    "|搬迁|维修|修缮|改扩建|改建|扩建|新建|迁建|验收|退出|脱贫|摘帽|帮扶|化解|处置|排查|认证|评定|换届|复工|复产|投产)"
    "(?:工作|任务|工程|进度|步伐|力度|进程|行动|试点)?)+$"
)
_COUNTABLE = {
    "户": re.compile("(?:企业|公司|单位|合作社|[商农]户|家庭)$"),
    "家": re.compile("(?:企业|公司|单位|机构|合作社|商户|银行|医院|卫生院|基地|市场|景区|中心|店|厂)$"),
    "所": re.compile("(?:学|学校|幼儿园|院|卫生室|[站所])$"),
    "座": re.compile("(?:水库|桥梁?|[电泵]站|变电站|厕所?|井|塘|厂|场|坝|公园)$"),
    "个": re.compile(
        "(?:项目|工程|企业|村|村庄|乡镇|街道|社区|小区|园区|中心|场所|[站点所园]|合作社|基地|平台|市场|景区|机构|单位|部门"
        "|学校|厅局|示范区|特色小镇)$"
    ),
    "条": re.compile("(?:[道公铁]路|街巷|小巷|河道|河流|[航线]线|线路|管网)$"),
    "项": re.compile("(?:项目|工程|事项|实事|课题|措施|标准|任务)$"),
    "件": re.compile("(?:案件|积案|建议|提案|议案|事项|诉求|纠纷|实事)$"),
    "处": re.compile("(?:隐患|隐患点|水源地|工程|设施|遗址|场所|路段|[站点])$"),
}
"""By a counter what it counts, at the end of what a clause tells of."""
_SUMS_UP = re.compile(r"[，、,]?(?:合计|共计|总计|合共|总共|一共)(?:达|近|超|约)?")
# Words that never name a thing.
_SAYS_NOTHING = re.compile(
    r"(?:(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年?|[两三四五]年|计划|合计|将|和|近|可以|预计|仍|还|由于|已经|连续|约|有|共|上半年|下半年|年底|到"
    r"|尤其是?|特别是?|其中|去年|今年|明年|首先|先|主要|继续|要|我们|国家|中央|政府|决定|集中力量|抓好?|扶持|支持|扩大到|增加到|发展到"
    r"|分别|依次|[均位]?居|[排位]列|排名|同比|已|确保|力争|达到?|实现|基础上?|由|从|仅为?|再|并|对|为|向|给)+"
)
_RANKED_ONLY = re.compile(
    "(?:在[^，。；、]{2,24}中)?(?:[位名]?[居列]|稳居|跃居|排名?|排在)(?:全[国省市区县州盟]|世界)?"
)
_BOUNDED = re.compile(r"以[上下内]的[^，。；、0-9的]{1,12}")
_NUMBER = re.compile("^[0-9.]+[百千万亿]*[一-龥]{1,4}(?:[（(].*)?$")
# 完成签约326户: what was done names what was counted.
_CARRIED_OUT = re.compile("^(?:完成|实现|累[计积]|已|共计?|截[至止](?:目前|当前|今)|目前)+(?=..)")
_PACE = re.compile(r"[增降涨]幅|增速")
_ASIDE = re.compile("(?:专项|主要|重点|全部)?用于|尽管|虽然|虽|由于")
_TURNS = re.compile("[，,]?(?:但是?|却)")
"""That a clause answers the one before it (虽然生产总值平稳增长，|但没有完成12%的目标)."""
_SHARES = ("比重", "比例", "份额")
_RATES = ("率", "比例", "比重", "覆盖面")
_FROM = re.compile("[，,]?[由从](?:(?:[0-9]{4}|[上去前])年[底末初]?的?)?")
_SYSTEMS = ("制度", "体系")
_SHARE_IN = re.compile("[^，。；、0-9]{2,14}(?:在|占)[^，。；、0-9]{2,14}中(?:所占)?的?(?:比重|比例|份额)$")
_STEPS = re.compile("(?<=..)(?:建设)?(?:步伐|力度|进度)$|(?<=...)建设$")
_BUILT = re.compile("建设(?:步伐|力度|进度|工程)?$")
_STARTED = frozenset(("开工", "新开工", "竣工", "建成", "基本建成", "完工", "交付", "新建", "再建", "投用"))
WORKED = _STARTED.union(
    ("改造", "整治", "治理", "修复", "清理", "拆除", "加固", "修缮", "培训", "签约", "安置", "盘活")
)
"""What is done to things that the clause before may name (管网改造，年内|改造210公里)."""
_ACTED = re.compile("(?:发行|招收|录取|招募|征集|发放|播种)$")
_OUTPACES = re.compile(r"([^，。；]{2,12}?)增[长速](?:[高快]于|不低于|好于|与[^，。；]{2,12}同步)")
_REACHING = ("达到", "达", "超过", "突破", "在", "不低于", "实现")
_ARISEN = re.compile("(财政|贸易|收支)(?:出现|发生|形成)[^，、]{0,5}(赤字|顺差|逆差|亏损|结余)$")
_HARVESTED = re.compile(rf"({'|'.join(CROPS)})[^，。、]{{0,6}}(?:增产|丰收)")
# 专业服务业和物流业保持较快增长，分别增长…: what is said of it is what is measured next.
_MOVED = re.compile(r"(?:增长|增加|增收|增产|上升|上涨|回升|提升|提高|攀升|扩大|减少|下降|降低|回落|下滑|收窄)$")
_MOVING = frozenset("增上回提攀扩减下降收双")
_NO_TOPIC = re.compile(
    r"^(?:未(?![来成])|没有|无(?![人线锡障])|杜绝|避免|防止|用于|加上|作为|其中|包括|按照|根据|考虑)|[（(）)]"
)
_LONGEST_TOPIC = 30
_NO_OPENER = re.compile(
    r"[在为通按经据当从由根随同此其目今去到截这那我各对把将要因如不并以及而但也又再还第一二三四五六七八九十0-9（(“]|尽管|虽|即使|只要|无论|特别|尤其|首先|另外|过去|近几?年|未来"
)
_MOVES = frozenset((*UP_WORDS, *DOWN_WORDS))
_PIECES = {
    "条": re.compile("背街小巷|街巷|(?:断头|农村|城市)?[道公]路|河[道流]|[航线]路|管线"),
    "座": re.compile("水库|桥梁?|电站|泵站|公厕|变电站|厕所|公园|基站"),
    "所": re.compile("[中小]学|学校|幼儿园|医院|卫生院"),
    "家": re.compile("企业|公司|商户|门店"),
}
"""By a counter what comes in such pieces."""
_THRESHOLD = Aspect.THRESHOLD
_OWN_PLACE_OPENS, _OWN_PLACES = frozenset("全我本"), frozenset("国省市县区州旗盟镇乡")
"""What the words for the place itself are made of (全市, 我县)."""


def topic(text: str, carried: Carried, clause: int, region: str = "", *, counted: str = "") -> tuple[str, int]:
    """What the clause before only names and the sentence goes on to measure (工业总产值，一九八一年…), or nothing.

    A ``region`` that only sums up (…大学生，合计60名) goes back to whatever stands there. The number is the sign of
    the growth, where it is its growth that is named. ``counted`` is the counter of what is counted.
    """
    last = carried.last
    begin = max(0, clause - FAR, last.end if last else 0)
    clauses = CLAUSE_MARK.split(text[begin:clause].rstrip("，,：: "))
    before = _unmarked(clauses[-1])
    if len(clauses) > 1 and _ASIDE.match(before) and not _TURNS.match(region):
        # 发行特别国债，专项用于重大战略，今年先发行1万亿元
        before = clauses[-2]
    if last and last.aspect is _THRESHOLD and _BOUNDED.fullmatch(before):
        # 收入在三百元以上的大队，1979年有1622个
        bounding = CLAUSE_MARK.split(text[max(0, last.start - FAR) : last.start])[-1]
        return rough(opened(bounding + text[last.start : last.end] + before)), 0
    if before.endswith(_SHARES) and (share := _SHARE_IN.match(before)):
        # 积累在国民收入中所占的比重，由36.5%降低到28.5%
        return subject(opened(share.group())), 0
    if before.endswith(_RATES) and _FROM.fullmatch(region) and (rate := subject(opened(before))).endswith(_RATES):
        # 全市实现通公路的行政村比例，由65%提高到91%
        return rate, 0
    if before.endswith("目标") and (aim := AIM_OF.search(before)):
        # 今年经济增长速度的宏观调控目标，定为百分之八
        return subject(opened(before[: aim.start()])), 1
    if acted := _ACTED.search(region):
        # 发行超长期特别国债，今年先发行1万亿元: the object that the verb had before.
        place = text.rfind(acted.group(), begin, clause)
        thing = CLAUSE_MARK.split(text[place + 2 : clause])[0] if place >= 0 else ""
        if 2 <= len(thing) <= LONGEST_OWNER and subject(thing) == thing:
            return thing, 0
    if region.endswith(_REACHING) and (outpaced := _OUTPACES.match(before)):
        # 经济增长高于全国平均水平，力争达到7%
        whole = subject(opened(before[: outpaced.end(1) + 2]))
        return (whole if is_named(whole) else subject(opened(outpaced.group(1)))), 1
    if arisen := _ARISEN.search(before):
        # 国家财政出现较大的赤字，两年合计近三百亿元
        return arisen.group(1) + arisen.group(2), 0
    if not last and (crop := _HARVESTED.match(before)):
        # 粮食仍然连年增产，1982年达到…
        return crop.group(1), 0
    if "指标" in before:
        # A、B、C三项指标增速均高于全市: the figures are named.
        before = OF_ALL.sub(shared_by_all, before)
    said = _said_of_it(before)
    if counted and last and last.unit == counted and begin == last.end and len(clauses) == 1 and (
        "的" in before or before.startswith(last.label)
    ):
        # 六十五种主要产品的产量，已有四十三种达到指标; 9条道路开工建设，其中4条通车
        return last.label, 0
    if counted and not last and _THINGS.search(before) and "的" in before[said.end() if said else 0 :]:
        # 实行扩大自主权试点的企业，…有6600个
        return rough(opened(before)), 0
    told_of = before[: said.start()] if said else before
    before = stood(told_of, told=said is not None)
    sized = told_of.startswith(_FIGURES, len(before)) and not is_named(before)
    if sized or (before.endswith("占") and len(before) < len(told_of)):
        before = told_of[: len(before) + 2]  # 装机规模|再创新高，达到…: the figure is of its size; 占全市|好于预期
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
    if named and said is not None and region[-2:-1] and _MOVING.intersection(region[-4:]) and (
        _MOVED.search(clauses[-1].rstrip("”")) and "增" not in named and len(named) <= LONGEST_OWNER
    ):
        return named, 0
    if counted and (thing := _countable(named, counted)):
        return thing, 0
    most = said is not None and said.group().startswith("最")
    counts = counted != "" and _THINGS.search(named) is not None
    grows = grown.noun and not rated and named.endswith(("经济", "物价"))
    if not named or not (most or grows or counts or is_named(named) or _TOPIC.search(named)):
        return "", 0
    if carried.found and not most and named != rough(opened(before)):
        return "", 0
    if named == "覆盖面" and len(clauses) > 1 and clauses[-2].endswith(_SYSTEMS):
        # 健全住房保障制度，覆盖面逐步扩大，2012年底已达到12.5%
        named = subject(opened(_unmarked(clauses[-2]))) + named
    return named, grown.sign if grown.noun and not rated else 0


_FIGURES = ("规模", "总量", "水平")
_GOES_ON_NAMED = re.compile("(?:的)?[一-龥]{0,4}?(?:[率额值量]|指数|面积|系数|水平)")
"""What goes on with a name behind a word that might have told of it."""


def _said_of_it(words: str) -> re.Match[str] | None:
    """What begins to say something of the topic of a clause, behind such words as its name may hold."""
    said = SAID_OF_TOPIC.search(words)
    if said is not None and (name_end := _named_in(words, said.start())):
        # 消费对经济增长的贡献率|位居前列
        said = SAID_OF_TOPIC.search(words, name_end)
    while said is not None and (tail := _GOES_ON_NAMED.match(words, said.end())):
        further = SAID_OF_TOPIC.match(words, tail.end())
        if further is None:
            # 政协提案按时|办复率|位居前列: what follows stands at the end of a clause alone.
            return None if tail.end() == len(stood(words, told=False)) < len(words) else said
        said = further  # 商贸业经济增长|贡献率|再创新高
    return said


def _named_in(words: str, start: int) -> int:
    """Where the longest name of an indicator ends that the words open with and that holds ``start``, or 0."""
    begin = 2 if words[:1] in _OWN_PLACE_OPENS and words[1:2] in _OWN_PLACES else 0
    ends = range(min(len(words), begin + _LONGEST_TOPIC), start, -1)
    return next((end for end in ends if is_named(words[begin:end])), 0)


def listed_before(text: str, carried: Carried, clause: int, size: int, label: str) -> str:
    """What the clause right before lists, where it has no number and as many things as there are values; or nothing.

    面积、总产、单产实现“三增”，分别达到…; 生猪、肉羊养殖稳步发展，存栏分别达到…, where ``label`` is what each has.
    """
    last = carried.last
    before = CLAUSE_MARK.split(text[max(0, clause - FAR, last.end if last else 0) : clause].rstrip("，,"))[-1]
    joints = [*_JOINT.finditer(before)]
    if len(joints) < size - 1 or (last is not None and last.end > clause - len(before) - 1):
        return ""
    said = _TOLD_OF_ALL.search(before, joints[size - 2].end())
    if said is None and _ONLY_SAYS_HOW.search(before):
        return ""
    things = subject(opened(before[: said.start()] if said else before))
    if label:
        things = _RAISING.sub("", things)
    listed = parts(things) if things else []
    if len(listed) != size:
        return ""
    return "、".join(one + label for one in listed)


def those(text: str, carried: Carried, clause: int, unit: str) -> str:
    """The things of which the clause before tells, or that were counted last, as the unit counts them; or nothing.

    国有企业改革力度加大，206户|完成改制，185户|进入改制程序
    """
    last = carried.last
    if last is not None:
        return last.label if last.unit == unit and _countable(last.label, unit) == last.label else ""
    thing = topic(text, carried, clause, counted=unit)[0]
    return thing if _countable(thing, unit) == thing else ""


_JOINT = re.compile("[、和与及]")
_TOLD_OF_ALL = re.compile(
    "等|[两三四五六七八九十](?:项|大)?[^，。、]{0,4}(?:指标|产业|数据)|“|实现|同步|双双|双[增升]|再创|创|喜获|喜迎|再获|获得"
    "|均(?<![人户亩年月日村]均)|都(?=实|达|有|保|增)|全面|稳[定步健中]|持续|保持|大幅|[较加]快|快速|[迈跃跨登站踏][上进入越]|再上|上[了新一]|突破|增长|提[升高]|上升"
    "|平稳|继续|逐步|明显|显著|不断|总体|协同|竞相|齐头|进一步|止跌|逆势|健康|有所|蓬勃|强劲|扣除|普遍|下[降滑]|回落|放缓|减少"
)
"""What is said of all that is listed before it (A、B|双双增长, A、B|等主要指标快速增长)."""
_ONLY_SAYS_HOW = re.compile("扣除|剔除|因素|影响|带动|情况|基础|不含|包括|按|以|为|比|在")
"""What shows that a clause without a number lists no things measured (扣除减税、降费因素，分别增长…)."""
_RAISING = re.compile("(?:规模)?(?:养殖|种植|生产|栽培)(?:业|规模)?$")


def _countable(named: str, unit: str) -> str:
    """The things in a topic that the unit counts, without what is done to them (国有企业|改革), or nothing."""
    ends = _COUNTABLE.get(unit[-1:])
    if ends is None:
        return ""
    thing = _DEALT_WITH.sub("", named)
    return thing if ends.search(thing) else ""


def worked_on(text: str, carried: Carried, clause: int, deed: str, unit: str) -> str:
    """What the clause before says is worked on, for a number that only the deed stands before, or nothing.

    加快老城区供水管网改造，年内改造210公里; 加快安置房建设，竣工12万平方米
    """
    begin = max(0, clause - FAR, carried.last.end if carried.last else 0)
    clauses = CLAUSE_MARK.split(text[begin:clause].rstrip("，,"))
    if carried.last and len(clauses) == 1:
        # 新建公路50公里，改造30公里: of what was told last.
        return ""
    before = _unmarked(clauses[-1])
    place = before.rfind(deed)
    if place > 1:
        words = before[: place + len(deed)]
    elif deed in _STARTED and (steps := _BUILT.search(before)):
        words = before[: steps.start()]
    else:
        return ""
    named = subject(opened(words))
    named = _countable(f"{named}建设", unit) or named
    return named if 1 < len(named) <= LONGEST_OWNER and not CLAUSE_MARK.search(named) else ""


def _opener(text: str, start: int, unit: str) -> str:
    """What the sentence opens with, where that names a thing (影片的摄制，必须增加数量，计划由82部…)."""
    mark = CLAUSE_MARK.search(text, 0, min(start, _LONGEST_TOPIC))
    words = _unmarked(text[: mark.start()]) if mark else ""
    said = SAID_OF_TOPIC.search(words)
    words = stood(words[: said.start()] if said else words, told=said is not None)
    # 加快退耕还林步伐，完成8万亩: how it goes on is no part of it.
    plain = rough(words).removeprefix("这个")
    name = subject(opened(words)) or plain
    name = _countable(name, unit) or _STEPS.sub("", name).removeprefix("这个")
    return name if 1 < len(name) <= LONGEST_OWNER and not _NO_OPENER.match(plain) else ""


def fallback(text: str, quantity: Quantity, heading: str) -> str:
    """What stands nearest where nothing names the thing measured."""
    start = quantity.start
    noun = behind(text, quantity.end, min(len(text), quantity.end + 24))
    if noun in _MOVES:
        # 从全省第9位|跃升到第5位
        noun = ""
    before = rough(CLAUSE_MARK.split(text[max(0, start - 30) : start])[-1].strip("、 "))
    noun = _NUMBER.sub("", noun)
    before = _CARRIED_OUT.sub("", before).removesuffix("由").removesuffix("从")
    said = predicate(before)
    opens = _SAYS_NOTHING.match(before, 0, said.noun_end) if said.noun else None
    if said.noun and (opens.end() if opens else 0) >= said.label_end:
        # 尤其是去年|增幅|达到42.3%
        before = before[opens.end() if opens else 0 : said.noun_end]
    elif _SAYS_NOTHING.fullmatch(before) or not said.label_end or (
        quantity.aspect is Aspect.RANK and _RANKED_ONLY.fullmatch(before)
    ):
        before = ""
    elif said.comparator is not None:
        # 全年销售超过|100亿元
        before = before[: said.label_end]
    told = noun or before or _piece_of(text, start, quantity.unit) or _opener(text, start, quantity.unit)
    return told or _headed(heading) or text[start : quantity.end]


def _piece_of(text: str, start: int, unit: str) -> str:
    """The things that the clauses before tell of and that come in such pieces (背街小巷整治完成，50条|通过验收)."""
    things = _PIECES.get(unit)
    found = last_match(things, text, max(0, start - FAR), start) if things is not None else None
    return found.group() if found is not None else ""


def _unmarked(words: str) -> str:
    """The words without the mark that opens them as one of a list (四是|加快学校改造)."""
    mark = mark_at(words)
    return words[mark.end :] if mark else words


@lru_cache(maxsize=1 << 8)
def _headed(heading: str) -> str:
    """What a heading is about; the sentences below it may all ask."""
    heading = _unmarked(heading).strip("，,、。 ")
    for words in CLAUSE_MARK.split(heading):
        said = SAID_OF_TOPIC.search(words)
        about = words[: said.start()].rstrip("由从") if said else ""
        if about.endswith("经济") or _TOPIC.search(about):
            # 城乡居民收入大幅度增加: what is told of it is no part of its name.
            return subject(about[:40]) or about
    clauses = [words for words in CLAUSE_MARK.split(heading) if words]
    return next(filter(None, (subject(words[:40]) for words in clauses)), clauses[0] if clauses else "")
