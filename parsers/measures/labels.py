"""What a number measures: the noun phrase before it, without verbs, times and places."""

from __future__ import annotations

import re
from functools import lru_cache

from ...schema.terms import Aspect
from ...schema.vocabulary import indicator, indicator_names, measures_in, named
from ..wording.lexicon import ALWAYS, DEED, FRAME, LEAD, LEAD_OPENS, STRONG, STRONG_OPENS, entries
from ..wording.seeking import last_match
from ..wording.suffixes import is_for, is_rated, makes_noun
from ..wording.verbs import LAST_OPENS, SHORT_NAMES, is_verb, last_verb, named_with, newly, verb_end
from .doers import FOR_OPENS, FOR_WHOM, RELIEF, RELIEVED, actor_end, doer_end, is_whole
from .framing import COMPARED, COMPARING, HAVING, WHICH, WHICH_OPENS, only_done, unframed, unremarked
from .listing import balanced

__all__ = [
    "EDGES", "OWNED_YIELD", "SHARED_YIELD", "SOME", "SUCH", "indicator_of", "is_named", "rough", "subject",
]  # fmt: skip

EDGES = " ·，,、；;：:。的了—–#*\ufffd▶►▷➤●■◆★☆※◇□△▲✓√"
"""What neither opens nor closes a name."""
# A set of ``re`` is gone through several times faster than ``isdisjoint`` asks for each character.
_OPENS_INNER = re.compile(f"[{''.join(map(re.escape, sorted(STRONG_OPENS | LAST_OPENS)))}]")
_OF_ASPECTS = 5  # characters of a label that 方面 only points at
_SHORTEST_VERB = 2
_LEADS = 24  # words before a noun that are looked at
# Where the noun that follows shows that the word before was no verb after all.
_NOUN_TAIL = re.compile(
    r"(?:率|额|值|数|量|者|费|程度|幅度|面积|总量|总额|收入|支出|人数|指数|强度|水平|规模|密度|系数|比重|占比|比例|标准"
    r"|能力|金额|产值|效益|对象"
    r"|余额|价格|浓度|资本|速度|时限|时间|周期)(?:[^一-龥]|[和与及]|$)"
)
# What a thing that realises (实现) or completes something yields: the label needs both.
_YIELD_NAME = (
    r"(?:年度|年|工业|农业|施工|建安|固定资产|产业类|技改|入库|综合|地方|[省市县区]级)?(?:总?产值|总?投资|总?收入|总?税收"
    r"|税收(?:收入|总额)|税金|利税(?:总额)?|增加值|净?利润(?:总额)?|营业收入|营业额|经营收入|(?:电商|网络|网上|线上)(?:销售|零售|交易)额?|(?:技改|研发|科技)?投入"
    r"|[科技]工贸总收入|业务总?收入|(?:全口径)?(?:工业)?(?:开票|应税)(?:销售)?(?:收入|额)?"
    r"|销售收入|销售额|销售|营收|主营业务收入|进出口|贸易额|交易额|交易金额|成交金?额|到位资金|吞吐量|货运量|总?工程量|总?投资量|投资计划|计划投资)"
)
_YIELDED = rf"{_YIELD_NAME}$"
_YIELDING = re.compile(
    rf"(?<=..)(?:全年|[今当]年|年内|已|累计|共|预计|要|将|需|力争|确保|[两三四五六七]年)*(?:(?:实现|完成)的?|创造?|安排(?=投资))(?=(?:{_YIELD_NAME}[、和与及]){{0,3}}{_YIELDED})"
)
_YIELDS = re.compile("实现|完成|创|安排投资")
SHARED_YIELD = re.compile(
    rf"(?:(?:19|20)[0-9]{{2}}年|[两三四五六七八九十]年(?:来|间)?|全年|已|累计|共|预计)*(?:实现|完成)({_YIELDED})"
)
"""What each of several things is said to yield (A、B分别|完成投资)."""
OWNED_YIELD = re.compile(
    rf"(.{{2,}}?(?:企业|[产行]业|工业|园区|开发区|集群)|(?:民营|非公|个私|私营|个体|集体|数字|海洋)经济){_YIELDED}"
)
"""What things of a kind yield, with whose it is (乡镇企业产值)."""
# 新建（改扩建）中小学15所
_ALSO_BUILT = re.compile(r"[（(](?:[改扩续新迁重复在建修缮造、和及]|改造|提升|优化|更新|调整)+[）)](?=..)")
# 新增的主要生产能力有煤炭…: what is listed is measured.
_DRAWN = re.compile(r"^.{2,}?(?:带动|拉动)(?=(?:[一-龥]{2})?(?:投资|消费|出口|增长)$)")
_PLACED, _PLACES = 4, frozenset("国省市县区州盟旗球")
_BEFORE_PLACE = frozenset("在额值入资量税")
_OURS = frozenset("我本")
_ABOUT_SHARE = re.compile(r"(?<=[一-龥])(?:(?:大?约|仅|只|已)占[到了]?|占[到了])(?=.)")
# 五大类指标实现程度超过93%，各县区均突破90%: where it is so is no name of what is measured.
_VAGUE = re.compile(
    r"(?:各|一些|有些|有的|部分|大部分|多数|个别|少数)(?:地方|地区|地|县[（(]?[市区]?、?[市区]?[)）]?|[市州]县|市区|市州|乡镇|镇街|镇村|部门|单位)"
)
_VAGUE_OPENS = frozenset("各一有部大多个少")
_MEMBER = re.compile("(?:为|是|成为)?全[国省市区州盟县](?:仅有的|唯一)?")
"""Among whom something is one of several (成为全省13个…之一)."""
_SOME_OF = frozenset(("一批", "一大批", "一系列"))
_EXTREMES = frozenset(("高", "低", "多", "少", "快", "慢", "好", "差", "最高", "最低", "最多", "最少", "内", "尤其",
                       "特别"))
"""What of the things measured a value is of (高的达到百分之五): no name."""
_TAKEN = re.compile(r"^.*(?<!一)把(?![握关手脉控])(?=..)")
_COMPRISED = re.compile(r"^[^，、]*(?:主要|能力|产品|品种)[^，、]{0,6}(?<![没所具含])有(?![效限机色线轨偿关])(?=..)")
SUCH = re.compile(
    r"(?<![高中初同平优均])等(?![级于额位次离候烟]|待(?!业)|方面(?:的|综合|改造|整治|提升|进行))"
    r"(?:渠道|方式|形式|途径|平台(?=签约|引进|招引|达成)|地(?![区方下上面理质块段产标铁]))?(?=[^等]{2,}$)"
)
"""What closes a list before its class (A、B|等C)."""
_BY_WORKS = re.compile("^(?:重点|重大|国家)*(?:工程|项目)(?=(?:人工|营)?造林|新增|治理|种草|绿化|封育)")
"""Works by which something was done (天保等工程|造林)."""
SOME = re.compile(r"^(?:[一多大]批|一系列|多[个项类种]|若干|各[类级项种])")
"""What says how many of a class without a number."""
# 扣除留抵退税因素后增长2.5%: how it is reckoned, not what grows.
_WITHOUT = re.compile(
    r"(?:扣除|剔除|不含|还原)[^，。；]{2,20}(?:后|影响|因素)|按[^，。；、]{1,12}(?:计算|口径|价格?|核算(?:方法)?)"
)
_HOW_RECKONED = ("后", "影响", "因素", "口径", "价", "价格", "计算", "核算方法", "核算", "）", ")")
_ENDS_RECKONED = frozenset(words[-1] for words in _HOW_RECKONED)
_EVERY = ("各类", "各级")
_KINDS = (*_EVERY, "各项", "各种")
# 新开工和在建项目800个
_TWO_STAGES = re.compile(
    "(?:新开工|新建|续建|在建|竣工|建成|投产)(?:和|、|与|及)(?:新开工|新建|续建|在建|投产|计划开工|拟开工)(?=.{0,8}项目)"
)
_STAGE_OPENS = frozenset("新续在竣建投")
# 当年签约当年开工的项目占比
_SAME_YEAR = re.compile("(?:当年[一-龥]{2,4}、?){2,3}的?项目")
_STAGED = ("续建", "在建", "竣工")
_BECAME = re.compile(r"成为全[国省市区州盟县][^，、]{0,4}(?:第[一二三四五六七八九十0-9]{1,2}|首)[个家]$")
_NTH_OF = re.compile("(?:[，,]|成为|是)?在?[^，、]{0,8}(?:继[^，]{2,14}之?后)?(?:第[一二三四五六七八九十]|首)[个家座]")
_NOT_ITS = frozenset("中他它余实次间")
_NTH_ENDS = frozenset("个家座")
_LISTED_IN = re.compile(r"^(?:列入|纳入|属于)[^，、的]{2,14}的(?=..)")
_IN_TOWN = re.compile(
    "^(?:中心城区|主城区|城区|市区|县城)(?=(?:新[建种植栽铺架装设]|[新改扩续]建[、和与及]).*[^率]$)"
)
_TOWN_OPENS = frozenset("中主城市县")
_LISTING = frozenset("列纳属")
_ADDED_TO = ("和", "与", "及")
_NO_INSIDE = ("集中", "初中", "高中", "途中", "其中", "手中", "心中", "当中", "命中")
# 以A、B等为代表的产业集群; 中央决定将扶贫标准…
_LED_BY = re.compile(r"^.*为(?:代表|龙头|主体?|主导|核心|支撑|重点|引领|基础)的(?=..)")
_DECIDED = re.compile(
    r"^[^，、]{0,8}(?:决定|明确|规定|要求)将(?=..)|^[^，、]{0,6}(?:政府|[委局办部厅]|常委会)决定(?=..)"
)
_EQUAL = ("高等", "中等", "初等", "同等", "平等", "优等", "均等")
# 向和田地区投入资金: to whom it went is no part of the name.
_TOWARDS = re.compile(
    r"^向[^，、]{1,10}?(?=(?:报告|投入|拨付|提供|捐赠|援助|输送|派出|选派|交售|上[缴交]|缴纳|出售|下放|移交)[一-龥]{2})"
)
# 就试验区工作作出指示: what it was about.
_ON_MATTER = re.compile("^[就对][^，。；]{2,16}?(?=(?:作出|做出|提出|进行|开展|召开))")
# 赴北京、上海等地招商52次
_GONE = re.compile("^赴[^，。]{2,16}?(?:等地|等)?(?=(?:招商|考察|学习|洽谈|推介|对接|拜访)[^，。]{0,8}$)")
# 在公共场所配置自动体外除颤仪15台: where it was done goes with the verb.
_SITED = re.compile(
    "^在(?![建校岗线库册谈])[^，。、的]{2,12}?(?=投资$|(?:配[置备建]|安装|加装|设[立置]|增设|开设|布设|铺设|新建|建[成立设]|种植|栽[植种]|投放|推广)"
    "[^，。、率]{2,}$)"
)
_UNDERTAKEN = frozenset(entries("实施 开展 组织 举办 各类 各项 完成 新增 补栽 补植 发动 动员 带领"))
_AMOUNTS = ("量", "额", "数", "率", "面积", "里程", "规模")
_TOO_GENERAL = frozenset(("任务", "工作"))
_OF_WORKS = frozenset(("里程", "库容", "装机", "装机容量", "产能"))
_FOR_YEARS = re.compile("(?:[一两二三四五六七八九十]年|累计|共)+$")
_DEEDS = frozenset(entries(
    "绿化 植树 造林 规划 培训 调研 检查 走访 巡查 督查 抽查 排查 演练 宣讲 义诊 巡诊 巡演 慰问 推介 普查"
))
_SAID_FIRST = ("累计", "预计", "累计完成", "累计实现", "预计完成", "预计实现")
"""Words that no noun makes part of its name (累计|产量)."""
_NO_NAME = ("实现", "完成", "其中", "指", "培育", "打造", "形成", "扶持", "力争", "壮大", "引进", "创", "冲刺",
            "加速冲刺")
_DOINGS = frozenset(("就业", "再就业", "创业", "就业创业", "脱贫", "增收"))
_DOER = re.compile(
    r"(?:[省市县区州旗盟乡镇](?:委|政府|四套班子|四大班子|级|处级|直)?、?){0,3}(?:厅|处|科)?级?(?:党政|党员|机关)?(?:主要)?"
    r"(?:领导班子成员|领导干部|领导同志|领导|负责同志|负责人|干部职工|干部|书记(?:、[县市区]长)?|“?一把手”?)"
    r"(?:带头|带队|率队|亲自|先后|累计|分别|共|赴[一-龥]{2,8}?(?=招商|考察|学习|洽谈|推介|对接)|“[^”]{2,6}”)*"
    r"(?=(?:外出|招商|走访|入户|慰问|结对|包联|包保|联系|帮扶|排查|宣讲|化解|下访|接访|现场办公|深入|调研|考察|洽谈|督导|督查|约谈|带案)[^的、]{0,12}$)"
)
_ACTED = re.compile("(?<!公)共计?(?=..)|(?P<so_far>(?:现|均|都)?已(?![婚知故有])经?(?=..))|年内(?=..)")
"""What stands between who did something and what was done."""
_AT_LEVEL = re.compile("^[国家省市县区州]{1,4}级?层面(?:统筹)?(?:推进|实施|安排|谋划|组织)(?=..)")
_HOSTED = re.compile("^[^，、]{0,6}(?:旅游业|景区|宾馆|饭店|博物馆)(?:共|累计)?接待了?(?!能力|规模|容量|总?人)(?=..)")
_PUSHED_ON = re.compile("^.*(?:扎实|稳步|有序|加快|全面|深入|持续|顺利|统筹)推进、(?=..)")
"""What is said of something else, which only 、 parts from what is measured."""
_RAISED = ("融资", "引资", "募资", "筹资", "争资", "增收", "减税", "减负")
_RAISED_TO = re.compile(
    "(?P<what>[^，、]{2,16}标准)(?:分别|统一)?(?:提高|上调|增加|调整)(?:到|至|为)(?P<whom>[一-龥]{2,6}?)(?:每生|每人)?$"
)
_IN_USE = re.compile("(?:已|均|现|全部|并|和|、|，|建成|竣工|完工|交付|投入)*(?:投入|交付)使用$")
_PUSHED = ("行动", "工程", "项目", "计划", "攻坚", "攻坚战", "改造", "整治", "治理")
"""What is carried out and costs so much (城市更新行动|、完成投资)."""
_SELF = frozenset(("街道", "镇", "乡", "村", "县", "区", "市", "旗", "全镇", "全乡"))
"""The place of the report, which owns nothing apart (街道|实现投资)."""
_SINCE = re.compile("(?:自|实现了?)[^，、]{2,12}?以来.{0,6}$")
_GOING_ON = "，,已累计连续共首次"
_ALREADY = re.compile("(?:已经?[^，。；、的]{2,8}|探明[^，。；、的]{2,6})的(?=[一-龥]{2})")
_NTH_YEAR = re.compile("连续第[0-9一二三四五六七八九十]{0,2}(?:年|个月|季度?|次|届)?")


@lru_cache(maxsize=1 << 14)
def indicator_of(label: str, unit: str = "", aspect: Aspect = Aspect.LEVEL) -> str | None:
    """Return the id of the indicator whose name the label is and whose values come in the unit, or None."""
    found = indicator(label)
    return found.id if found and (not unit or measures_in(found, unit, aspect, label)) else None


def is_named(label: str) -> bool:
    """Does the vocabulary list the label as it stands?"""
    return label in indicator_names()


_KINDS_WITHIN = re.compile("(?<=[上下本平]级)各[类项]|(?<=[国省市县区州])各[类项](?=.{2})|(?<=[）)])各[类项级]")
"""What says inside a name that there are several kinds of it."""
_FARED_WELL = re.compile(
    "^[^、，]{2,14}(?:进一步|加快|稳步|持续|不断|蓬勃|健康|快速|全面|有序|深入|扎实)"
    "(?:发展|推进|改善|提升|提高|加强|增强|优化|完善|好转|繁荣|壮大)、(?=.{4})"
)
"""How well something fared, joined to what is measured."""


@lru_cache(maxsize=1 << 13)
def subject(region: str) -> str:
    """Return the thing measured that the text before a number names, or an empty string.

    ``region`` is the clause up to the predicate (达到, 增长, …), already without it.
    """
    if "连续第" in region:
        # 收入规模连续第8年居首位
        region = _NTH_YEAR.sub("", region)
    if "就是" in region:
        # 最关键的指标就是地区生产总值…, 也就是…
        region = region.rpartition("就是")[2] or region
    if region.endswith("使用"):
        # 标准厂房已建成并投入使用12万平方米
        region = _IN_USE.sub("", region)
    if "各" in region and region[0] != "各":
        # 上级|各类资金, （或购买）|各类保障性住房
        region = _KINDS_WITHIN.sub("", region)
    if "、" in region:
        # 教育事业进一步发展、|小学适龄儿童入学率
        region = _FARED_WELL.sub("", region)
    if "以来" in region:
        # 开工以来累计完成投资…, but 增加值增速自5月份以来连续…
        told = region.rpartition("以来")[2]
        region = told if told.strip(_GOING_ON) else _SINCE.sub("", region)
    region = unremarked(region.strip(EDGES)).removesuffix("剩余")
    if region[:1] == "其" and region[1:2] not in _NOT_ITS:
        # 其总量由第八位跃升到第四位: of what was told before.
        region = region[1:]
    if region[-1:] in _NTH_ENDS and _NTH_OF.fullmatch(region):
        # 在东北地区继沈阳之后第三个进入3000亿元行列
        return ""
    if region.endswith(("个", "家")) and (became := _BECAME.search(region)):
        # 经济总量成为全区第四个突破…
        region = region[: became.start()]
    if not region or region[-1] == "辖" or region in _EXTREMES or _MEMBER.fullmatch(region):
        return ""
    if region[-2:-1] == "全" and len(region) > _PLACED and region[-1] in _PLACES and region[-3] in _BEFORE_PLACE:
        # 项目建设在全省率先实现…, 零售总额全市率先突破…
        region = region[:-2].removesuffix("在")
    elif region[-2:-1] in _OURS and len(region) > _PLACED and region[-1] in _PLACES:
        # 民营企业500强|我市有3家
        region = region[:-2]
    if "的" in region and region[0] in "已探" and (known := _ALREADY.match(region)):
        # 已探明储量的矿藏, 已认证的产品
        region = region[known.end() :]
    if "实施的" in region:
        # 贫困村实施的易地扶贫搬迁1427户
        region = region.rpartition("实施的")[2] or region
    reckoned = region[-1] in _ENDS_RECKONED and region.endswith(_HOW_RECKONED)
    if reckoned and (_WITHOUT.fullmatch(region) or HAVING.fullmatch(region)):
        return ""
    if "、占" in region and region.count("占") == 1 and not region.endswith("占比"):
        # 34个大模型通过备案、占全市六成: what they did is told before their share.
        region = region[region.rfind("、占") + 1 :]
    if region[0] == "占":
        return balanced("占" + region[1:].lstrip("到了"))
    region = unframed(region, reckoned=reckoned)
    staged = region[:2] if region.startswith(_STAGED) else ""
    if not region.startswith("新增") or "占" not in region:
        # 新增产量占全国增量24.5%: what is added has the share.
        region = _without_lead(region)
    if region[:1] in COMPARING and COMPARED.match(region):
        return ""
    yielded = _YIELDING.search(region) if _YIELDS.search(region) else None
    if yielded:
        doer = subject(region[: yielded.start()])
        if doer in _SELF:
            # 街道实现固定资产投资25.8亿元
            doer = ""
            region = region[yielded.end() :]
        if staged and doer.endswith("项目") and not doer.startswith(staged):
            # 9个|续建省列重大项目完成投资: how far they have come is told right behind their number.
            doer = staged + doer
        if doer.endswith(("项目计划", "工程计划")):
            # 重大项目计划完成投资700亿元
            doer = doer[:-2]
        if doer:
            noun = region[yielded.end() :]
            if noun == "投资" and doer.endswith(_PUSHED):
                # 实施城市更新行动、完成投资220亿元
                return doer + noun
            if region[yielded.start() - 1] in "、和与及":
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
    region = _inner(_without_doer(region))
    if "等" in region:
        for listed in SUCH.finditer(region):
            if len(region) - listed.end() >= 2:
                named_by = SOME.sub("", region[listed.end() :]) or region[listed.end() :]
                return balanced(_BY_WORKS.sub("", named_by)).strip(EDGES)
    if region[-1:] == "等" and not region.endswith(_EQUAL):
        # 甲公司、乙公司等: what they are stands behind the number.
        return ""
    name = balanced(unremarked(region)).strip(EDGES)
    if name.endswith("方面") and len(name) > _OF_ASPECTS:
        # 固定资产投资方面，增速达到8%
        name = name[:-2]
    if name in _SOME_OF:
        return ""
    if name[-1:] == "并" and name[-2:-1] not in "撤合兼归拆":
        # 全面启动并完成50%的村庄规划编制
        return subject(name[:-1])
    return "" if name[:1] in _VAGUE_OPENS and _VAGUE.fullmatch(name) else name


def _without_lead(region: str) -> str:
    """The text without the verbs, times and places before its noun."""
    names, done = indicator_names(), ""
    for _ in range(_LEADS):
        if not region or only_done(region):
            break
        if region[0] == "向":
            region = _TOWARDS.sub("", region)
        elif region[0] in "就对":
            region = _ON_MATTER.sub("", region)
        elif region[0] == "赴":
            region = _GONE.sub("", region)
        elif region[0] == "在":
            region = _SITED.sub("", region)
        elif region[0] in FOR_OPENS:
            region = FOR_WHOM.sub("", region)
        elif region[0] in _TOWN_OPENS:
            region = _IN_TOWN.sub("", region)
        elif region[0] in _LISTING:
            region = _LISTED_IN.sub("", region)
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
        if "、" in region and region[0] != "各" and (first := region.partition("、")[0]) in names and (
            subject(first) == first
        ):
            # 签约项目、到位资金: the first of them is a name as it stands.
            break
        if region[0] in WHICH_OPENS and "的" in region and WHICH.match(region):
            break
        if (region[0] in _STAGE_OPENS and _TWO_STAGES.match(region)) or (
            region[0] == "当" and _SAME_YEAR.match(region)
        ):
            break
        end = verb_end(region)
        if not end and (match := _lead(region)):
            end = match.end()
        if region[0] == "新" and end <= _SHORTEST_VERB:
            # 新架设, 新评定: not 新架 or 新评.
            end = max(end, newly(region))
        if not end:
            break
        rest = region[end:]
        if not rest and done[:2] in _UNDERTAKEN and region in _DEEDS:
            # 实施绿化, 各类规划: what was done is the thing.
            break
        if is_for(region[:end], rest) and (is_verb(done) or DEED.fullmatch(done)):
            # 筹措|改造资金, 精简|申报材料: the second verb says what for.
            break
        if not done or region[:end] not in _KINDS:
            done = region[:end]  # 发放|各类|保障资金: the verb is still what was done
        if len(rest) < 2 and rest and rest not in SHORT_NAMES.get(region[end - 1], SHORT_NAMES[""]):
            # 2024年区: the one character that is left names nothing.
            region = "" if FRAME.match(region) and region[:4].isdigit() else region
            break
        named_by = rest and not region.startswith(_NO_NAME) and _NOUN_TAIL.match(rest)
        if named_by and region[:end] not in _SAID_FIRST and region[end - 1] not in "年末底初月批类项级":
            break
        if end > 1 and makes_noun(region, end) and not FRAME.match(region):
            break
        if is_rated(region[:end], rest):
            break
        region = rest.lstrip(" ，,、")
        if region[:1] == "了" and region[1:2] not in "解结如":
            region = region[1:]
    return region


def _without_doer(region: str) -> str:
    """The text without those who did something with the thing, or decided it, and what it drew along."""
    if region[-1:] == "中" and not region.endswith(_NO_INSIDE) and len(region) > 3:
        # 在国家考核中获…
        region = region[:-1]
    if ("领导" in region or "干部" in region or "负责" in region or "书记" in region) and (doer := _DOER.match(region)):
        # 市级领导带队外出招商18次: what they did is counted.
        region = subject(region[doer.end() :]) or region[doer.end() :]
    elif acts := doer_end(region):
        # 法院审结案件2860件
        done = region[acts:] if is_whole(region[acts:]) else subject(region[acts:])
        region = done if len(done) > 1 else region
    elif acts := actor_end(region):
        # 山区修建公路126公里: no 服务 of 农村|服务体系.
        told = region[acts:]
        done = told if is_whole(told) else subject(told)
        region = done if len(done) > 1 and (is_whole(told) or done != told) else region
    if ("共" in region or "已" in region or "年内" in region) and (acted := _ACTED.search(region, 2)):
        # 小镇共入驻服装企业60余家; 园区已入驻企业120家
        deed = LEAD.match(region, acted.end())
        done = subject(region[deed.end() :]) if deed else ""
        if len(done) > 1:
            region = done
        elif region.startswith(_RAISED, acted.end()) and not acted["so_far"]:
            # 投融资公司共融资140亿元
            region = region[acted.end() :]
        elif acted["so_far"]:
            region = region[: acted.start()] + region[acted.end() :]
    if "层面" in region:
        region = _AT_LEVEL.sub("", region)
    if "接待" in region and (hosted := _HOSTED.match(region)):
        # 旅游业接待海外游客4.35万人次
        region = region[hosted.end() :]
    if "推进、" in region:
        # 示范区创建扎实推进、旅游消费增长20%
        region = _PUSHED_ON.sub("", region)
    if "标准" in region and (raised := _RAISED_TO.match(region)):
        # 补助标准提高到小学生每年1000元
        region = raised["whom"] + raised["what"]
    if region[-1:] in RELIEVED:
        region = RELIEF.sub("", region)
    if "为" in region:
        region = _LED_BY.sub("", region)
    if "将" in region or "决定" in region:
        region = _DECIDED.sub("", region)
    if "把" in region:
        region = _TAKEN.sub("", region)
    if "有" in region:
        region = _COMPRISED.sub("", region)
    if "带动" in region or "拉动" in region:
        # 项目建设带动投资增长11个百分点
        region = _DRAWN.sub("", region)
    if "占" in region:
        # 业务总量约占全国的40%
        region = _ABOUT_SHARE.sub("占", region)
    return region


def _lead(region: str) -> re.Match[str] | None:
    """What opens the text and is no part of the thing: a time, a place, or what was done."""
    if region[0] in "（(":
        return _ALSO_BUILT.match(region)
    return LEAD.match(region) if region[0] in LEAD_OPENS else None


def _inner(region: str) -> str:
    """Cut at the last verb inside the text that clearly is one, where a noun is left behind it."""
    # Most nouns hold no character that such a verb opens with.
    if not _OPENS_INNER.search(region) or is_named(region) or only_done(region):
        return region
    strong = last_match(STRONG, region, 1, len(region))
    end = max(strong.end() if strong else 0, last_verb(region))
    if not end or end >= len(region) - 1:
        return region
    before = region[: strong.start() if strong and strong.end() == end else end]
    if before.endswith(("城镇", "农村劳动力", "本外币", "人民币", "中央")):
        # 城镇新增就业目标, 本外币新增贷款
        return region
    if before.endswith(_ADDED_TO) and region.startswith("新增", len(before)) and region.endswith("资金"):
        # 节余指标和新增耕地交易资金: 新增 says which, not what was done.
        return region
    if region.endswith("参保人数"):
        # 工伤保险新增参保人数
        return region
    if before.endswith("、") and (region.endswith("率") or region.startswith("新增", len(before))):
        return region
    if "占" in before:
        return region
    if before.count("“") != before.count("”"):
        return region
    inner = subject(region[end:])
    if inner == region[end:] and region.endswith("累计", 0, end) and inner.endswith(_AMOUNTS):
        # 中欧班列累计开行量: no verb stands there.
        return region[: end - 2] + inner
    if inner in _TOO_GENERAL or (is_verb(inner) and not region.endswith("新增", 0, end)):
        # 重点科技成果推广运用10项: two verbs name nothing.
        return region
    if not inner and region[end:] in _DEEDS:
        # 项目完成绿化30公顷: what was done is the thing.
        return region[end:]
    if strong and strong.group() == "新增" and inner in _OF_WORKS and (whose := _FOR_YEARS.sub("", before)):
        # 二级公路五年新增里程: the roads are as long.
        return whose + inner
    if strong and strong.group() == "新增" and strong.end() == end and is_named(f"新增{inner}"):
        # 住宅小区新增停车位630个: what is added has a name of its own.
        return f"新增{inner}"
    if inner in _DOINGS:
        # 失业人员实现就业: whose it is makes the name.
        return region
    if before.endswith("、") and is_named(before[:-1]):
        # 接待游客、实现旅游收入: both are measured.
        return before + inner
    return inner if len(inner) >= 2 else region


def rough(region: str) -> str:
    """Return the text before a number without times and places only, where no noun is left of it."""
    region = region.strip(EDGES)
    for _ in range(8):
        match = FRAME.match(region)
        if not match or match.end() >= len(region) - 1:
            break
        region = region[match.end() :]
    return balanced(region).strip(EDGES)
