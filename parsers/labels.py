"""What a number measures: the noun phrase before it or behind it, without verbs, times and places."""

from __future__ import annotations

import re
from functools import lru_cache

from ..schema.terms import Aspect
from ..schema.vocabulary import indicator, indicator_names, measures_in, named
from .lexicon import ALWAYS, FRAME, LEAD, STOP, STRONG, entries
from .listing import balanced, first_join
from .seeking import last_match
from .verbs import is_verb, last_verb, named_with, verb_end

__all__ = ["OWNED_YIELD", "SHARED_YIELD", "behind", "counted", "indicator_of", "is_named", "rough", "subject"]

_EDGES = " ，,、；;：:。的了—–#*\ufffd"
_LEADS = 24  # words before a noun that are looked at
_REACH = 48  # characters behind a number that are looked at
# Where the noun that follows shows that the word before was no verb after all.
_NOUN_TAIL = re.compile(
    r"(?:率|额|值|数|量|者|费|程度|面积|总量|总额|收入|支出|人数|指数|强度|水平|规模|密度|系数|比重|占比|比例|标准"
    r"|能力|金额|产值|效益"
    r"|余额|价格|浓度|资本|速度|时限|时间|周期)(?:[^一-龥]|[和与及]|$)"
)
# What a thing that realises (实现) or completes something yields: the label needs both.
_YIELD_NAME = (
    r"(?:年度|年|工业|农业|固定资产|产业类|技改)?(?:总?产值|总?投资|总?收入|税收|税金|利税|增加值|利润(?:总额)?|营业收入"
    r"|销售收入|销售额|营收|主营业务收入|进出口|贸易额|交易额|吞吐量|货运量)"
)
_YIELDED = rf"{_YIELD_NAME}$"
_YIELDING = re.compile(
    rf"(?<=..)(?:全年|已|累计|共|预计|[两三四五六七]年)*(?:实现|完成)(?=(?:{_YIELD_NAME}[、和与及]){{0,3}}{_YIELDED})"
)
SHARED_YIELD = re.compile(rf"(?:全年|已|累计|共|预计)*(?:实现|完成)({_YIELDED})")
"""What each of several things is said to yield (A、B分别|完成投资)."""
OWNED_YIELD = re.compile(rf"(.{{2,}}?(?:企业|[产行]业|工业|园区|开发区|集群)){_YIELDED}")
"""What things of a kind yield, with whose it is (乡镇企业产值)."""
# 新建（改扩建）中小学15所
_ALSO_BUILT = re.compile(r"[（(](?:[改扩续新迁重复建修缮造、和及]|改造|提升|优化|更新|调整)+[）)](?=..)")
# 新增的主要生产能力有煤炭…: what is listed is measured.
# 比上年产值增长…: the thing stands behind what it is compared with.
_THAN_BEFORE = re.compile(r"^比(?:上年|去年)(?:同期)?(?=(?![增减提下上相多少高低])[一-龥]{2})")
_EXTREMES = ("高", "低", "多", "少", "快", "慢", "好", "差", "最高", "最低", "最多", "最少")
"""What of the things measured a value is of (高的达到百分之五): no name."""
_TAKEN = re.compile(r"^.*(?<!一)把(?![握关手脉控])(?=..)")
_COMPRISED = re.compile(r"^[^，、]*(?:主要|能力|产品|品种)[^，、]{0,6}(?<![没所具含])有(?![效限机色线轨偿关])(?=..)")
_UNDONE = re.compile(r"(?:尚?未|待)[^，。；、的]{2,14}的(?=[一-龥]{2})")
# 年收入10万元以上且参保的…: a second bound, told of the same thing as the first.
_BOTH_BOUNDS = re.compile(r"^.*(?:以[上下内]|不足|超过)且(?=..)(?!.*以[上下内])")
_ATTRIBUTIVE = re.compile(r"(?:具有|具备|带有)[^，。；]{2,16}的(?=..)|以[^，。；]{2,16}为[^，。；]{1,8}的(?=..)")
_COMPARED = re.compile(r"(?:比|较)(?!例|赛|重|为|大)|(?:高于|低于|快于|好于|大于|等于|相当于)")
_COMPARING = frozenset("比较高低快好大等相")
# A part before 、 that has its own predicate but no number (规模大幅增加、项目减少…) names something else.
_FINISHED = re.compile(
    r"^.*(?:增加|增长|下降|提高|提升|减少|加快|丰收|放缓|回升|改善|完成|建立|改革"
    r"|只减不增|只增不减)、(?=..)"
)
_SUCH = re.compile(r"(?<![高中初同平优均])等(?![级于额位次离])(?:渠道|方式|形式|途径)?(?=[^等]{2,}$)")
_PROVINCES = re.compile("省、(?:自治区|市)(?:、(?:直辖市|自治区))?(?:和计划单列市|、计划单列市)?")
_SHOCK = re.compile("(?:强烈)?(地震|强震)")
_SOME = re.compile(r"^(?:[一多大]批|一系列|多[个项类种]|若干|各[类级项种])")
_REMARK = re.compile(r"[（(](?:含|其中|不含|包括)[^（）()]*[）)]$")
_LEAD_OF_BEHIND = re.compile(
    r"(?:的|多|余|级|以上|以下|左右|以内|及以上)+(?:已(?:建成|投用|挂牌|认定)的?|(?<=的)新增(?=[一-龥]{2}))?|已(?:建成|投用|挂牌|认定|开工|签约|竣工|完工|确定|批准|落地|投产)的?(?=[一-龥]{2})"
)
# 扣除留抵退税因素后增长2.5%: how it is reckoned, not what grows.
_WITHOUT = re.compile(r"(?:扣除|剔除|不含|还原)[^，。；]{2,20}(?:后|影响|因素)|按[^，。；、]{1,12}(?:计算|口径|价格?)")
_RECKONED = re.compile(
    r"(?<=..)[（(，]?(?:(?:扣除|剔除|不含|还原)[^，。；、]{2,20}(?:后|影响|因素)|按?(?:同口径|可比口径|可比价格?)(?:计算)?)[）)，]?$"
)
_ONLY_PLACE = re.compile(r"^(?:全[国省市县区州盟旗]|稳定|持续|直接|长期|成功|就近|就地|平均|自愿|积极|超过?|达|过)$")
_HAVING = re.compile(r"[，、]?(?:精简|调整|合并|整合|改革|压减|优化|改造|扩建|建成|投产|达产)后")
_OWNER = re.compile(
    r"(.*(?:国家|地区|企业|单位|学生|农民|群众|人口|村|县|市|省|镇|家庭|项目|城市|机组|品种|[干街]道|道路|公路|桥梁|小区|片区|街区|成果|领域|人民))的.+$"
)
_INSIDE = re.compile(
    r"(?:之一|之中|当中|(?<![集高初期])中|中有|里|高效|圆满|顺利|稳步|不"
    r"|(?:当年|同比)?增速看?|看|(?<![高中初同平优上])等|(?<=..)[一两]个|(?<=..)(?:大约|(?<![公条合节制契预签])约|共计?|超过?|(?<!附)近))$"
)
_HEAD = (
    r"(?:项目|工程|企业|人才|群众|中小学|案例|平台|基地|公园|学校|医院|机构|景区|指标|措施|产品|单位|家庭|公司|集群|园区|示范区|示范城市|示范县|示范村|示范点|板块|地块"
    r"|道路|公路|河流|河道|站点|中心|事项|高校|院校|高中|小学|幼儿园|卫生院|社区|街道|安置点|小区|场馆|试点|村集体(?!经济收入|收入|资产|产权)|合作社|农户|商户|产业(?!链|园|集群|带|基|联盟|工人|项目|投资)|产业链|[电水]厂"
    r"|问题|排污口|断面|盟市|县区|县(?!域)|(?<!城)镇|乡(?![镇村])|(?<!农)村(?![民庄落居])|区(?!域|划)|市(?!场|民)|市民|婴幼儿|老年人|老人|儿童|人员|居民|学生|新生|毕业生|妇女|职工|农民工|农民|教师|患者|干部|残疾人|移民"
    r"|党员|青年|医生|医师|护士|劳动力|寄宿生|考生|大学生|亲属|家属|对象)"
)
_COUNTED = re.compile(rf"^(.*{_HEAD})(?![级落型式])(.+)$")
_WEAK = frozenset(entries("发展 开放 提升 扩大 创新 运营 服务"))
_HARD_STOP = re.compile(
    r"[，,。；;：:！!？?（(、]|建设|完成|实现|通过|启动|达到|已|均|获|为|是|在|将|加快|推进|和|与|及"
)
_HOW_RECKONED = ("后", "影响", "因素", "口径", "价", "价格", "计算", "）", ")")
_LONGEST_NAME = 24
_LONGEST_LIST = 26
_LONGEST_ROW = 13
_ENDS_IN_HEAD = re.compile(rf"{_HEAD}$")
_MEASURED = re.compile(
    r"(?:增速|增幅|经济|水质|产值|装机|竞争力|带动力|能力|实力|比例|率|额|量|值|投资|资金|收入|面积|比重|占比|水平|条件|环境|状况)$"
)
# 12所中小学教学用房: the counter says that it is the schools.
_LINE = re.compile(r"(?:[道公铁街小]路|大?道|[街巷河渠沟]|[路线航]线|管[网道线])$")
_SCHOOL = re.compile(r".*(?:高校|院校|大学|学院|学校|[中小]学|幼儿园|医院|卫生院|卫生室)(?![生区舍])")
# 24户企业资产重组: these counters count the things, not what was done with them.
_OF_PIECES = ("家", "户", "名", "座", "条", "台", "辆", "口", "眼", "艘", "栋", "幢")
_WORKED = re.compile(
    r"(?:重组|改制|改革|改造|整治|治理|建设|升级|转型|清零|搬迁|整合|验收|认定|备案|登记|确权|上云|上市|复工|投产|达标|创建"
    r"|评定|清退|整改|销号|审批|入住|参保|脱困|倒闭|破产|解困)$"
)
_PEOPLE = re.compile(
    r"^(.*(?:群众|婴幼儿|老年人|老人|儿童|人员|居民|学生|新生|毕业生|妇女|职工|农民工|教师|患者|干部|残疾人|移民|党员|青年"
    r"|寄宿生|考生|大学生|亲属|家属|人口(?!较)|特派员|志愿者|指导员|辅导员|网格员|专员))"
    r"(?![、和与及的])(.+)$"
)
# What a noun behind a head ends with, rather than a verb (社区日间照料服务站).
_HEADS = ("户", "万", "亿")
_FARMERS = re.compile(
    r"^(.*(?:农民|(?:农|牧|贫困|脱贫|低保|搬迁)户|村民|牧民|市民|人口(?!较)))(?![、和与及的工]|专业|合作)(.+)$"
)
_EVERY = ("各类", "各级")
_HOUSEHOLD = ("家庭", "户")
_LAST_OF_NOUN = frozenset(
    "屋站所室院馆场店点网络队团线路桥园厂城位品牌链群盟户员师生者家库池渠坝堤井房楼亭街巷厕车船机器台塔管灯卡证法规例会赛奖项题课片带局区村县镇"
)
_BUILT = "站所室院馆场店网队线路桥园厂库池坝堤井房楼厕"
_MARKS = frozenset("，。；：、！？）,;:!?)”") | {""}
_HOW = tuple(entries(
    "逐一 全部 全面 顺利 成功 正式 如期 陆续 相继 均 已 逐步 基本 稳定 免费 首次 率先 建成 纳入 列入 入选 获评 进入"
))
_WORK = ("任务", "工程", "项目", "行动", "方案", "设施", "工作")
_NO_INSIDE = ("集中", "初中", "高中", "途中", "其中", "手中", "心中", "当中", "命中")
_COUNTS = frozenset("0123456789一二两三四五六七八九十百千万")
_NO_JOIN = ("和美", "和谐", "和平")
# 以A、B等为代表的产业集群; 中央决定将扶贫标准…
_LED_BY = re.compile(r"^.*为(?:代表|龙头|主体?|主导|核心|支撑|重点|引领|基础)的(?=..)")
_DECIDED = re.compile(r"^[^，、]{0,8}(?:决定|明确|规定|要求)将(?=..)")
_NO_NAME = ("实现", "完成", "其中")
_DOINGS = frozenset(("就业", "再就业", "创业", "就业创业", "脱贫", "增收"))
# 为企业减税: whom it is for is no part of the name.
_CHIEFLY = re.compile(
    r"^以[^，。；]{2,40}?为(?:重点|主体?|核心|龙头|支撑|代表|骨干)的(?=..)|^与?[^，。；]{2,14}(?:相关|有关)的(?=..)"
)
_RELIEF = re.compile(r"^(?:[^，、]{0,6}(?:企业|主体|群众|居民|农民|纳税人))(?=(?:减税降费|减税|减费|减负|让利|降本)$)")
_JOINING = ("、", "和", "与", "及", "以及")
_NO_NOUN = ("多出", "多增", "的基础上", "等落后", "、", "和", "与", "及", "中有", "中，", "中,")


@lru_cache(maxsize=1 << 14)
def indicator_of(label: str, unit: str = "", aspect: Aspect = Aspect.LEVEL) -> str | None:
    """Return the id of the indicator whose name the label is and whose values come in the unit, or None."""
    found = indicator(label)
    return found.id if found and (not unit or measures_in(found, unit, aspect, label)) else None


def is_named(label: str) -> bool:
    """Does the vocabulary list the label as it stands?"""
    return label in indicator_names()


def subject(region: str) -> str:
    """Return the thing measured that the text before a number names, or an empty string.

    ``region`` is the clause up to the predicate (达到, 增长, …), already without it.
    """
    region = _unremarked(region.strip(_EDGES))
    if not region:
        return ""
    if region in _EXTREMES:
        return ""
    reckoned = region.endswith(_HOW_RECKONED)
    if reckoned and (_WITHOUT.fullmatch(region) or _HAVING.fullmatch(region)):
        return ""
    if region[0] == "占":
        return balanced(region)
    if region[0] == "比":
        region = _THAN_BEFORE.sub("", region)
    if reckoned:
        region = _RECKONED.sub("", region)
    if region[:1] in _COMPARING and _COMPARED.match(region):
        return ""
    if "、" in region:
        region = _FINISHED.sub("", region)
    if region[:1] == "以" or "关的" in region:
        # 以住宅为主的房地产投资; 与群众密切相关的民生支出
        region = _CHIEFLY.sub("", region)
    if "且" in region:
        region = _BOTH_BOUNDS.sub("", region)
    names = indicator_names()
    for _ in range(_LEADS):
        if not region:
            break
        if region in names:
            always = ALWAYS.match(region)
            verb = always.end() if always else named_with(region)
            if verb:
                region = region[verb:]
                continue
            if region.startswith(_EVERY) and is_named(region[2:]):
                region = region[2:]
                continue
            if region.startswith("新增") and named(region[2:]) == named(region):
                region = region[2:]
            break
        end = verb_end(region)
        if not end:
            match = LEAD.match(region) or _ALSO_BUILT.match(region)
            end = match.end() if match else 0
        if not end:
            break
        rest = region[end:]
        if len(rest) < 2 and rest not in ("人", "户", "村") and rest:
            # 2024年区: the one character that is left names nothing.
            region = "" if FRAME.match(region) and region[:4].isdigit() else region
            break
        named_by = rest and not region.startswith(_NO_NAME) and _NOUN_TAIL.match(rest)
        if named_by and region[end - 1] not in "年末底初月批":
            break
        region = rest.lstrip(" ，,、")
    if region[:1] in _COMPARING and _COMPARED.match(region):
        return ""
    yielded = _YIELDING.search(region) if "实现" in region or "完成" in region else None
    if yielded:
        doer = subject(region[: yielded.start()])
        if doer:
            noun = region[yielded.end() :]
            return doer if doer.endswith(noun) else doer + noun
    if region[-1:] == "中" and not region.endswith(_NO_INSIDE) and len(region) > 3:
        # 在国家考核中获…
        region = region[:-1]
    region = _RELIEF.sub("", region)
    if "为" in region:
        region = _LED_BY.sub("", region)
    if "将" in region:
        region = _DECIDED.sub("", region)
    if "把" in region:
        region = _TAKEN.sub("", region)
    if "有" in region:
        region = _COMPRISED.sub("", region)
    region = _inner(region)
    if "等" in region:
        for listed in _SUCH.finditer(region):
            if len(region) - listed.end() >= 2:
                return balanced(_SOME.sub("", region[listed.end() :]) or region[listed.end() :]).strip(_EDGES)
    return balanced(_unremarked(region)).strip(_EDGES)


def _unremarked(region: str) -> str:
    return _REMARK.sub("", region) if region[-1:] in ("）", ")") else region


def _inner(region: str) -> str:
    """Cut at the last verb inside the text that clearly is one, where a noun is left behind it."""
    if not region or is_named(region):
        return region
    strong = last_match(STRONG, region, 1, len(region))
    end = max(strong.end() if strong else 0, last_verb(region))
    if not end or end >= len(region) - 1:
        return region
    before = region[: strong.start() if strong and strong.end() == end else end]
    if before.endswith(("城镇", "本外币", "人民币", "中央")):
        # 城镇新增就业目标, 本外币新增贷款
        return region
    if before.endswith("、") and (region.endswith("率") or region.startswith("新增", len(before))):
        return region
    if "占" in before:
        return region
    if before.count("“") != before.count("”"):
        return region
    inner = subject(region[end:])
    if inner in _DOINGS:
        # 失业人员实现就业: whose it is makes the name.
        return region
    if before.endswith("、") and is_named(before[:-1]):
        # 接待游客、实现旅游收入: both are measured.
        return before + inner
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


def behind(text: str, start: int, end: int, *, classed: bool | None = None) -> str:
    """Return the noun phrase that begins at ``start`` and ends at the latest at ``end``, or an empty string.

    ``classed`` says whether the number counts the class where one is named (16名医师、护士等人员) or one of the things
    before 等 (3岁以下婴幼儿、孕妇等重点人群); where it says neither, a list belongs to its class, one thing does not.
    """
    if text.startswith(_NO_NOUN, start) and not text.startswith(_NO_JOIN, start):
        return ""
    lead = _LEAD_OF_BEHIND.match(text, start, end)
    if lead:
        start = lead.end()
    attributive = _ATTRIBUTIVE.match(text, start, end)
    if attributive:
        start = attributive.end()
    shock = _SHOCK.match(text, start, end)
    if shock:
        # 7级地震国际救援: it is the quake that has the strength.
        return shock.group(1)
    undone = _UNDONE.match(text, start, end)
    stop = _noun_end(text, undone.end() if undone else start, min(end, start + _REACH))
    phrase = text[start:stop]
    such = _SUCH.search(phrase) if "等" in phrase else None
    if such and such.start() > 1:
        listed = first_join(phrase[: such.start()]) > 0 if classed is None else classed
        phrase = _SOME.sub("", phrase[such.end() :]) if listed else phrase[: such.start()]
        if classed is False:
            phrase = phrase.partition("、")[0]
    phrase = _listed(phrase, next_number=stop == end and text[end : end + 1] not in _MARKS)
    phrase = _ONLY_PLACE.sub("", _INSIDE.sub("", phrase)).removeprefix("等")
    owner = _OWNER.match(phrase)
    if owner:
        phrase = owner.group(1)
    return balanced(phrase).strip(_EDGES)


def _listed(phrase: str, *, next_number: bool) -> str:
    """The things of a list that belong to the number before it.

    What stands right before the ``next_number`` belongs to that (5个广场、公园3个), unless a mark parts them.
    """
    closed = phrase.rstrip("、和与及以")
    if closed != phrase:
        next_number, phrase = False, closed
    provinces = _PROVINCES.match(phrase)
    if provinces:
        return provinces.group()
    joined = first_join(phrase)
    if joined <= 0:
        return phrase
    rest = phrase[joined + 1 :]
    row = phrase[joined] == "、"
    long = len(phrase) > (_LONGEST_ROW if row else _LONGEST_LIST)
    other = phrase[joined] == "与" or long or rest[:1] in _COUNTS or (row and _acts(rest))
    return phrase[:joined] if next_number or other else phrase


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
        if stop.group() == "了":
            # 乡镇|建立了, 生活|有了, 家庭|圆了: the verb goes before.
            short = text.startswith("有", stop.start() - 1) or _ENDS_IN_HEAD.search(text, start, stop.start() - 1)
            return max(start, stop.start() - (1 if short else 2))
        if stop.group() in _WEAK:
            # 服务业扩大开放综合试点: a verb inside the name of something that ends with its head.
            edge = _HARD_STOP.search(text, stop.end(), end)
            last = edge.start() if edge else end
            if last - start <= _LONGEST_NAME and _ENDS_IN_HEAD.search(text[start:last]):
                return last
        return stop.start()
    return end


def counted(noun: str, unit: str = "") -> str:
    """Cut a phrase that runs on after the thing counted (项目投资完成率, 高中改善办学条件)."""
    if noun.endswith("数") and len(noun) > 3:
        noun = noun[:-1]
    if noun.endswith("”") and unit in ("个", "项") and _ENDS_IN_HEAD.search(noun[: noun.rfind("“")]):
        # 事项“全市通办”: what was done with them.
        noun = noun[: noun.rfind("“")]
    joined = first_join(noun) if unit.endswith("条") else -1
    if joined > 0 and _LINE.search(noun[:joined]) and not _LINE.search(noun):
        # 3条道路和变电站
        return noun[:joined]
    school = _SCHOOL.match(noun) if unit.endswith("所") else None
    if school and not noun.endswith(("”", "机构", "中心", "站", "基地", "分院", "部")):
        return balanced(school.group())
    person = _PEOPLE.match(noun) if unit.endswith(("名", "人", *_HEADS)) else None
    if person is None and unit.endswith(_HEADS):
        person = _FARMERS.match(noun)
    if person and not person.group(2).startswith(_HOUSEHOLD):
        return balanced(person.group(1))
    if _ENDS_IN_HEAD.search(noun):
        return noun
    match = _COUNTED.match(noun)
    if not match:
        return noun
    rest = match.group(2)
    if _MEASURED.search(rest) or _acts(rest) or (unit.endswith(_OF_PIECES) and _WORKED.search(rest)):
        return balanced(match.group(1))
    if len(rest) <= 6 or rest[-1] in _LAST_OF_NOUN or rest.endswith(("）", ")")):
        return noun
    last = max(rest.rfind(char) for char in _BUILT)
    return balanced(match.group(1) + rest[: last + 1] if last > 1 else match.group(1))


def _acts(words: str) -> bool:
    """Do the words behind a thing say what it does or what is done to it?"""
    if words.endswith(_WORK):
        return False
    if words.startswith(("建设", "培育", "治理", "整治", "帮扶", *_JOINING)):
        return False
    return words.startswith(_HOW) or is_verb(words) or bool(verb_end(words)) or bool(LEAD.match(words))
