"""What a number measures: the noun phrase before it, without verbs, times and places."""

from __future__ import annotations

import re
from functools import lru_cache

from ...schema.terms import Aspect
from ...schema.vocabulary import indicator, indicator_names, measures_in, named
from ..wording.gathering import entries
from ..wording.lexicon import DEED, FRAME, LEAD, LEAD_OPENS
from ..wording.seeking import last_match
from ..wording.strong import ALWAYS, STRONG, STRONG_OPENS
from ..wording.suffixes import is_for, is_rated, makes_noun
from ..wording.verbs import LAST_OPENS, SERVING, SHORT_NAMES, is_verb, last_verb, named_with, newly, verb_end
from .clearing import EDGES, cleared, undecided
from .doers import ENDS_JUDGED, JUDGING, OPENS_PLACED, actor_end, doer_end, is_whole, unplaced, willing_end
from .framing import COMPARED, COMPARING, HAVING, WHICH, WHICH_OPENS, only_done, unframed, unremarked
from .listing import balanced
from .yields import yield_in, yield_of

__all__ = ["SOME", "SUCH", "indicator_of", "is_named", "rough", "subject"]

# A set of ``re`` is gone through several times faster than ``isdisjoint`` asks for each character.
_OPENS_INNER = re.compile(f"[{''.join(map(re.escape, sorted(STRONG_OPENS | LAST_OPENS)))}]")
_OF_ASPECTS = 5  # characters of a label that 方面 only points at
_SHORTEST_VERB = 2
_LEADS = 24  # words before a noun that are looked at
# Where the noun that follows shows that the word before was no verb after all.
_NOUN_TAIL = re.compile(
    r"(?:平均|次均|合格|综合)?(?:率|额|值|数|量|者|费|程度|幅度|面积|总量|总额|收入|支出|人数|指数|强度|水平|规模|密度|系数|比重|占比|比例|标准"
    r"|能力|金额|产值|产量|次数|天数|倍数|里程|效益|对象|事业费(?:支出)?"
    r"|余额|价格|浓度|资本|速度|时限|时间|周期|封顶线|起付线|警戒线)(?:[^一-龥]|[和与及]|$)"
)
# 新建（改扩建）中小学15所
_ALSO_BUILT = re.compile(r"[（(](?:[改扩续新迁重复在建修缮造、和及]|改造|提升|优化|更新|调整)+[）)](?=..)")
# 五大类指标实现程度超过93%，各县区均突破90%: where it is so is no name of what is measured.
_VAGUE = re.compile(
    r"(?:各|一些|有些|有的|部分|大部分|多数|个别|少数)(?:地方|地区|地|县[（(]?[市区]?、?[市区]?[)）]?|[市州]县|市区|市州|乡镇|镇街|镇村|部门|单位)"
)
_VAGUE_OPENS = frozenset("各一有部大多个少")
_SOME_OF = frozenset(("一批", "一大批", "一系列"))
_SOME_BATCH = frozenset(entries("首批 首期 第一批 第二批 第三批 一期 二期 三期 另 另外 其余 余下"))
"""Some of what was told, by when or how many they are (启动整治行动，首批|12处完工)."""
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
_HOW_RECKONED = (
    "后", "影响", "因素", "口径", "价", "价格", "计算", "核算方法", "核算", "统计", "测算", "折算", "）", ")",
)  # fmt: skip
_ENDS_RECKONED = frozenset(words[-1] for words in _HOW_RECKONED)
_EVERY = ("各类", "各级")
_KINDS = (*_EVERY, "各项", "各种")
# 新开工和在建项目800个
_TWO_STAGES = re.compile(
    "(?:新开工|新建|续建|在建|竣工|建成|投产)(?:和|、|与|及)(?:新开工|新建|续建|在建|投产|计划开工|拟开工)(?=.{0,8}项目)"
)
# 达到或优于Ⅲ类水质断面比例: no verb of the report's.
_GRADED = re.compile("(?:达到|优于|好于|高于)[或和及、](?:优于|好于|高于|超过|达到)")
_GRADED_OPENS = frozenset("达优好高")
_STAGE_OPENS = frozenset("新续在竣建投")
# 当年签约当年开工的项目占比
_SAME_YEAR = re.compile("(?:当年[一-龥]{2,4}、?){2,3}的?项目")
_STAGED = ("续建", "在建", "竣工")
_ADDED_TO = ("和", "与", "及")
_SHORTEST_INSIDE = 3
_THOSE = ("党员中", "干部中", "企业中", "职工中", "学生中", "农户中", "居民中", "项目中")
_NO_INSIDE = ("集中", "初中", "高中", "途中", "其中", "手中", "心中", "当中", "命中")
_EQUAL = ("高等", "中等", "初等", "同等", "平等", "优等", "均等")
_UNDERTAKEN = frozenset(entries("实施 开展 组织 举办 各类 各项 完成 新增 补栽 补植 发动 动员 带领"))
_AMOUNTS = ("量", "额", "数", "率", "面积", "里程", "规模")
_TOO_GENERAL = frozenset(("任务", "工作"))
_OF_WORKS = frozenset(("里程", "通车里程", "营业里程", "运营里程", "库容", "装机", "装机容量", "产能", "供地"))
_WORKS = ("项目", "工程")
_TAKEN_UP = frozenset(entries("实施 组织实施 开展 完成 新增 启动 推进 申报 谋划 储备 争取 安排 承担 列入 上报"))
"""Verbs behind which a deed names the works that are told."""
_WORKED = frozenset(entries(
    "垦造 改造 修缮 修复 整治 治理 加固 清理 疏浚 清淤 拆除 维修 绿化 亮化 硬化 翻修 装修 提升 升级 开垦 复垦 整理 保护"
    " 救治 防治 防控"
))
"""Deeds by which works are named."""
_FOR_YEARS = re.compile("(?:[一两二三四五六七八九十]年|全年|当年|年内|累计|共)+$")
_SO_OFTEN = re.compile("(?:每?[日周月时]均|平均每[日周月天])(?=[^均率量额值数]{0,6}$)")
"""What says before a verb that so much is done each day or month, which is no figure of the year."""
_SAVED = re.compile("(?:节约|节省)[^，、0-9]{1,6}量$")
_IN_ALL = ("总数", "总数量", "总量")
_CARRIED_OUT = frozenset(("完成", "开展", "组织", "实施"))
"""Verbs that what was done stands behind as a thing (完成|征收补偿)."""
_DEEDS = frozenset(entries(
    "绿化 植树 造林 规划 培训 调研 检查 走访 巡查 督查 抽查 排查 演练 宣讲 义诊 巡诊 巡演 慰问 推介 普查"
))
_SAID_FIRST = ("累计", "共计", "合计", "总计", "总共", "预计", "年内", "累计完成", "累计实现", "预计完成", "预计实现")
"""Words that no noun makes part of its name (累计|产量)."""
_NO_NAME = ("实现", "完成", "其中", "指", "培育", "打造", "形成", "扶持", "力争", "壮大", "引进", "创", "冲刺",
            "加速冲刺")
_WHOM = "对象"
"""What a deed makes the name of those to whom it is done (扶持对象)."""
_DOINGS = frozenset(("就业", "再就业", "创业", "就业创业", "脱贫", "增收"))
_DOER = re.compile(
    r"(?:[省市县区州旗盟乡镇](?:委|政府|四套班子|四大班子|级|处级|直)?、?){0,3}(?:厅|处|科)?级?(?:党政|党员|机关)?(?:主要)?"
    r"(?:领导班子成员|领导干部|领导同志|领导|负责同志|负责人|干部职工|干部|书记(?:、[县市区]长)?|“?一把手”?)"
    r"(?:带头|带队|率队|亲自|先后|累计|分别|共|赴[一-龥]{2,8}?(?=招商|考察|学习|洽谈|推介|对接)|“[^”]{2,6}”)*"
    r"(?=(?:外出|招商|走访|入户|慰问|结对|包联|包保|联系|帮扶|排查|宣讲|化解|下访|接访|现场办公|深入|调研|考察|洽谈|督导|督查|约谈|带案|包抓|包案|包挂|挂包|挂联|领办|领衔)[^的、]{0,12}$)"
)
_ITS_OWN = ("资助", "救助")
"""Verbs that whom they helped may keep in a name (希望工程|资助学生)."""
_ACTED = re.compile("(?<!公)共计?(?=..)|(?P<so_far>(?:现|均|都)?已(?![婚知故有久])经?(?=..))|年内(?=..)")
"""What stands between who did something and what was done."""
# The classes that firms are sorted in are no campaign.
_CAMPAIGN = re.compile(
    "“(?!专精特新|小巨人|瞪羚|独角兽|单项冠军|隐形冠军)[^“”]{2,16}”(?:专项)?(?:改革|行动|工程|计划|活动|工作|攻坚|机制)?"
    "(?=[一-龥]{4})(?![为是和与及的])(?![^“”]*(?:[率数量额值款]|面积|里程|单位|事项|资金|投资|经费)$)"
)
"""What a campaign is called under which something was done."""
_TOWARDS = re.compile(
    "(?:^|[，、])(?:进一步|不断|持续|切实|全面|继续)*"
    "(?:加强|加大|强化|增强|深化|扩大|提高|开展|完成|实现|启动|实施|做好|抓好|推进|推动|加快|落实)了?对$"
)
"""What is done about the things that stand behind their number (加强对|100家重点企业的指导)."""
_NUMBERED_PLACES = re.compile("[一-龥]{0,6}[0-9]{1,3}个?(?:县区|区县|市县|县市|乡镇|[县市区旗州镇乡村])(?=[一-龥]{4})")
_JOINS = ("和", "与", "及")
_EITHER = 4  # characters of a verb with the 或 before it
_USED_FOR = re.compile("用于[^，、0-9]{2,16}的(?:投资|资金|支出|投入|经费|财力)$")
"""Money that is named by what it is used for (用于园林绿化建设的投资)."""
_KEPT_VERBS = ("盘活", "流转", "收储", "消化", "腾出")
"""Verbs that stay before land and assets."""
_RAISED = ("融资", "引资", "募资", "筹资", "争资", "增收", "减税", "减负")
_SELF = frozenset(("街道", "镇", "乡", "村", "县", "区", "市", "旗", "全镇", "全乡"))
"""The place of the report, which owns nothing apart (街道|实现投资)."""


@lru_cache(maxsize=1 << 14)
def indicator_of(label: str, unit: str = "", aspect: Aspect = Aspect.LEVEL) -> str | None:
    """Return the id of the indicator whose name the label is and whose values come in the unit, or None."""
    found = indicator(label)
    return found.id if found and (not unit or measures_in(found, unit, aspect, label)) else None


def is_named(label: str) -> bool:
    """Does the vocabulary list the label as it stands?"""
    return label in indicator_names()


@lru_cache(maxsize=1 << 13)
def subject(region: str) -> str:
    """Return the thing measured that the text before a number names, or an empty string.

    ``region`` is the clause up to the predicate (达到, 增长, …), already without it.
    """
    region = cleared(region)
    if not region:
        return ""
    if region[-1] == "对" and _TOWARDS.search(region):
        return ""
    reckoned = region[-1] in _ENDS_RECKONED and region.endswith(_HOW_RECKONED)
    if reckoned and (_WITHOUT.fullmatch(region) or HAVING.fullmatch(region)):
        return ""
    if "、占" in region and region.count("占") == 1 and not region.endswith("占比"):
        # 34个大模型通过备案、占全市六成: what they did is told before their share.
        region = region[region.rfind("、占") + 1 :]
    if region.endswith("量") and (saved := _SAVED.search(region)):
        # 全国节约能源总量: what was saved is the figure's name.
        return region[saved.start() :]
    if region.endswith("收入") and (at := region.find("可用于")) > 0:
        # 职工家庭平均每人可用于生活费的收入: the name of an income of former times.
        return subject(region[:at].removesuffix("全年")) + region[at:]
    if region[0] == "占":
        return balanced("占" + region[1:].lstrip("到了"))
    region = unframed(region, reckoned=reckoned)
    staged = region[:2] if region.startswith(_STAGED) else ""
    if not region.startswith("新增") or "占" not in region:
        # 新增产量占全国增量24.5%: what is added has the share.
        region = _without_lead(region)
    if region[:1] in COMPARING and COMPARED.match(region):
        return ""
    yielded = yield_in(region)
    if yielded:
        doer = subject(region[: yielded.start()])
        if doer in _SELF:
            # 街道实现固定资产投资25.8亿元
            doer = ""
            region = region[yielded.end() :]
        if staged and doer.endswith("项目") and not doer.startswith(staged):
            # 9个|续建省列重大项目完成投资: how far they have come is told right behind their number.
            doer = staged + doer
        if doer:
            joined = region[yielded.start() - 1] in "、和与及"
            return yield_of(doer, region[yielded.end() :], joined=joined)
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
    if name in _SOME_OF or name in _SOME_BATCH:
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
        if region[0] in OPENS_PLACED:
            region = unplaced(region)
        if willing := willing_end(region):
            return region[willing:]
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
        if region[0] == "用" and _USED_FOR.fullmatch(region):
            break
        if region[0] in WHICH_OPENS and "的" in region and WHICH.match(region):
            break
        if region[0] in _GRADED_OPENS and _GRADED.match(region):
            break
        if (region[0] in _STAGE_OPENS and _TWO_STAGES.match(region)) or (
            region[0] == "当" and _SAME_YEAR.match(region)
        ):
            break
        end = 0 if SERVING.match(region) else verb_end(region) or len(_lead(region))
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
        if done in _TAKEN_UP and region[:end] in _WORKED and rest.endswith(_WORKS) and (
            rest not in _WORKS and "的" not in rest
        ):
            # 新增|垦造耕地项目, 实施|改造老旧小区项目: the second verb says what works they are.
            break
        if not done or region[:end] not in _KINDS:
            done = region[:end]  # 发放|各类|保障资金: the verb is still what was done
        if len(rest) < 2 and rest and rest not in SHORT_NAMES.get(region[end - 1], SHORT_NAMES[""]):
            # 2024年区: the one character that is left names nothing.
            region = "" if FRAME.match(region) and region[:4].isdigit() else region
            break
        if rest == "额度":
            # 争取额度居全市第二: how much was got.
            break
        named_by = rest and rest not in _IN_ALL and (rest == _WHOM or not region.startswith(_NO_NAME)) and (
            _NOUN_TAIL.match(rest)
        )
        if named_by and region[:end] not in _SAID_FIRST and region[end - 1] not in "年末底初月批类项级":
            break
        if end > 1 and makes_noun(region, end) and not FRAME.match(region):
            break
        if is_rated(region[:end], rest):
            break
        if rest[:1] in _JOINS and rest.endswith("投资") and not verb_end(rest[1:]):
            # 改建和技术改造投资: what was invested in is told as a deed.
            break
        region = rest.lstrip(" ，,、")
        if region[:1] == "了" and region[1:2] not in "解结如":
            region = region[1:]
    return region


def _without_doer(region: str) -> str:
    """The text without those who did something with the thing, or decided it, and what it drew along."""
    if region[-1:] == "中" and not region.endswith(_NO_INSIDE) and (
        len(region) > _SHORTEST_INSIDE or region.endswith(_THOSE)
    ):
        # 在国家考核中获…
        region = region[:-1]
    if ("领导" in region or "干部" in region or "负责" in region or "书记" in region) and (doer := _DOER.match(region)):
        # 市级领导带队外出招商18次: what they did is counted.
        region = subject(region[doer.end() :]) or region[doer.end() :]
    elif region[:1] == "“" and (campaign := _CAMPAIGN.match(region)) and (
        (told := region[campaign.end() :]).endswith(done := subject(told)) and len(done) > 1
        and (done != told or told.startswith(_KEPT_VERBS))
    ):
        # “三改一拆”拆除违法建筑120万平方米: in what was done.
        region = done
    elif (places := _NUMBERED_PLACES.match(region)) and (
        (told := region[places.end() :]) != (done := subject(told)) and len(done) > 1
    ):
        # 西部山区8县建设园区17个
        region = done
    elif acts := doer_end(region):
        # 法院审结案件2860件
        done = region[acts:] if is_whole(region[acts:]) else subject(region[acts:])
        region = done if len(done) > 1 else region
    elif acts := actor_end(region):
        # 山区修建公路126公里: no 服务 of 农村|服务体系.
        told = region[acts:]
        done = told if is_whole(told) else subject(told)
        region = done if len(done) > 1 and (is_whole(told) or done != told or told[:2] in _ITS_OWN) else region
    if region[-1:] in ENDS_JUDGED and (office := JUDGING.match(region)):
        # 检察院批捕86人: it is the deed that is counted.
        region = region[office.end() :]
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
    return undecided(region)


def _lead(region: str) -> str:
    """What opens the text and is no part of the thing: a time, a place, or what was done; or nothing."""
    opens = _ALSO_BUILT if region[0] in "（(" else LEAD
    lead = opens.match(region) if opens is _ALSO_BUILT or region[0] in LEAD_OPENS else None
    return lead.group() if lead else ""


_OF_DEEDS = frozenset(entries("里程 面积 总里程 总面积 人数 户数 数量 总数 时间 时长"))
_BY_DEED = frozenset(entries(
    "开通 铺设 敷设 建设 改造 治理 整治 修复 绿化 硬化 拓宽 征收 拆除 清理 培训 接待 受理 办理 安置 搬迁 流转 开发 出让"
    " 供应 种植 养殖 栽植 播种 收获 发放 受益 救助 惠及 覆盖"
))
"""Figures that say nothing alone, and what was done so that there is one."""


def _inner(region: str) -> str:
    """Cut at the last verb inside the text that clearly is one, where a noun is left behind it."""
    # Most nouns hold no character that such a verb opens with.
    if not _OPENS_INNER.search(region) or is_named(region) or only_done(region):
        return region
    strong = last_match(STRONG, region, 1, len(region))
    end = max(strong.end() if strong else 0, last_verb(region))
    if region.endswith("设站", 0, end + 1):
        # 地铁2号线设站21座
        return region[end:]
    if not end or end >= len(region) - 1:
        return region
    before = region[: strong.start() if strong and strong.end() == end else end]
    either = region.find("或", max(1, end - _EITHER), end)
    if either > 0 and region[either - 1] not in "（(":
        # 境内外上市或报审企业: either says which.
        return region
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
    if region[end:] in _OF_DEEDS and strong and strong.end() == end and strong.group() in _BY_DEED:
        # 高铁开通里程: the figure is of what was done.
        return region
    if before.count("“") != before.count("”"):
        return region
    if "均" in before and (often := _SO_OFTEN.search(before)):
        # 日均新增市场主体: a figure of each day is none of the year.
        return region[often.start() :]
    inner = subject(region[end:])
    if strong and strong.end() == end and DEED.fullmatch(strong.group()) and (
        (meant := DEED.match(region, end)) and is_for(meant.group(), region[meant.end() :])
    ):
        # 通过“以奖代补”兑现|奖励资金: the second verb says what for.
        inner = region[end:]
    if inner == region[end:] and region.endswith("累计", 0, end) and inner.endswith(_AMOUNTS):
        # 中欧班列累计开行量: no verb stands there.
        return region[: end - 2] + inner
    if is_verb(inner) and strong and strong.end() == end and (
        strong.group() in _CARRIED_OUT and (inner != region[end:] or before.removesuffix("累计").endswith("工程"))
    ):
        # 调蓄工程完成征收补偿1141公顷: the two verbs name what was done.
        return region[end:]
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
