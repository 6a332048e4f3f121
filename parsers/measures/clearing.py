"""The words before a number without what they say besides the thing measured.

First goes what stands around a name as it is written: since when it is so, among whom, whose it is, for which time.
What is left when the verbs are gone may still say who decided or led it, or speak of another thing.
"""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import LEAD
from ..wording.verbs import is_verb
from .doers import RELIEF, RELIEVED
from .framing import unremarked

__all__ = ["CHOSEN", "EDGES", "cleared", "undecided"]

EDGES = " ·，,、；;：:。的了—–#*\ufffd▶►▷➤●■◆★☆※◇□△▲✓√"
"""What neither opens nor closes a name."""
CHOSEN = "(?:筛选|遴选|评选|评[出定]|挑选|优选|选[出拔聘派取择送]|推[选荐]|择优|抽[取查调检]|确定|产生|涌现)出?"
"""What was done with some of the things told (从企业中|评选出12家)."""
_CHOSEN_FROM = re.compile(f"^[^，、]{{0,14}}[^初高其、，]中{CHOSEN}(?=..)")
_DRAWN = re.compile(
    r"^.{2,}?(?<!创业)(?:带动|拉动)(?=(?:[一-龥]{2})?(?:投资|消费|出口|增长)$|(?:就近|就地|稳定|充分|灵活|直接|间接)*(?:就业|创业|就业创业)$)"
)
_INVESTED_IN = re.compile("^[^，、]{0,12}?(?:公司|集团|企业|客商|厂|商会|协会)[^，、在]{0,2}在[^，、的]{2,10}(?=投资$)")
_PLACED, _PLACES = 4, frozenset("国省市县区州盟旗球")
_BEFORE_PLACE = frozenset("在额值入资量税")
_OURS = frozenset("我本")
_ABOUT_SHARE = re.compile(r"(?<=[一-龥])(?:(?:大?约|仅|只|已|就|便|即)占到?了?|占(?:到了?|了))(?=.)")
_MEMBER = re.compile("(?:为|是|成为)?全[国省市区州盟县](?:仅有的|唯一)?")
"""Among whom something is one of several (成为全省13个…之一)."""
_EXTREMES = frozenset((
    "高", "低", "多", "少", "快", "慢", "好", "差", "最高", "最低", "最多", "最少", "最快", "最慢", "最短", "最长",
    "最早", "最晚", "内", "尤其", "特别",
))
"""What of the things measured a value is of (高的达到百分之五): no name."""
_LONGEST_OR_SHORTEST = ("最快", "最慢", "最短", "最长")
"""Which of the times that something takes is told."""
_MOVES = ("增长", "发展", "上升", "提升", "下降", "进步")
"""What is done fastest (增长最快): no time is told."""
_EACH_DID = ("流转", "盘活", "收储", "消化", "腾出", "投资", "投入", "出资", "捐款", "捐资", "筹资")
"""What each did that stays before its thing, or is all that names it (各|流转土地, 各|投资)."""
_TAKEN = re.compile(r"^.*(?<!一)把(?![握关手脉控])(?=..)")
# 新增的主要生产能力有煤炭…: what is listed is measured.
_COMPRISED = re.compile(r"^[^，、]*(?:主要|能力|产品|品种)[^，、]{0,6}(?<![没所具含])有(?![效限机色线轨偿关])(?=..)")
_BECAME = re.compile(r"成为全[国省市区州盟县][^，、]{0,4}(?:第[一二三四五六七八九十0-9]{1,2}|首)[个家]$")
_NTH_OF = re.compile("(?:[，,]|成为|是)?在?[^，、]{0,8}(?:继[^，]{2,14}之?后)?(?:第[一二三四五六七八九十]|首)[个家座]")
_NOT_ITS = frozenset("中他它余实次间")
_NTH_ENDS = frozenset("个家座")
# 以A、B等为代表的产业集群; 中央决定将扶贫标准…
_LED_BY = re.compile(r"^.*为(?:代表|龙头|主体?|主导|核心|支撑|重点|引领|基础)的(?=..)")
_DECIDED = re.compile(
    r"^[^，、]{0,8}(?:决定|明确|规定|要求)将(?=..)|^[^，、]{0,6}(?:政府|[委局办部厅]|常委会)决定(?=..)"
)
_AT_LEVEL = re.compile("^[国家省市县区州]{1,4}级?层面(?:统筹)?(?:推进|实施|安排|谋划|组织)(?=..)")
_HOSTED = re.compile("^[^，、]{0,6}(?:旅游业|景区|宾馆|饭店|博物馆)(?:共|累计)?接待了?(?!能力|规模|容量|总?人)(?=..)")
_PUSHED_ON = re.compile("^.*(?:扎实|稳步|有序|加快|全面|深入|持续|顺利|统筹)推进、(?=..)")
"""What is said of something else, which only 、 parts from what is measured."""
_RAISED_TO = re.compile(
    "(?P<what>[^，、]{2,16}标准)(?:分别|统一)?(?:提高|上调|增加|调整)(?:到|至|为)(?P<whom>[一-龥]{2,6}?)(?:每生|每人)?$"
)
_FROM_EACH = re.compile(
    "(?<=..)[从由](?:年人均|每(?:平方公里|平方米|学[年期]|课时|[一-龥]{1,2})|[户亩村生社镇企床]均|平均){1,3}$"
)
_EACH = re.compile("(?<=补贴|补助|标准|奖励|工资|报酬|经费)每[台亩户人村头只辆套][从由]?$")
"""For what one of those paid for, before a sum that moved (农机购置补贴|每台由)."""
_IN_EACH_PLACE = re.compile(
    "^(?:[将把对]|全[国省市区])*各?(?:县|市|镇|乡|旗县|县区)[（(][^（）()]{1,6}[）)](?=[一-龥]{4})"
)
_POURED = ("投入", "安排", "拨付", "筹集", "新增", "统筹", "资金", "经费")
# 财政|将投入, 财政|为此将投入
_WILL = re.compile("(?:将要?|拟|要|计划)?(?:为此)?(?:将|拟)?(?=(?:投入|安排|拨付|筹集|新增|统筹)(?:资金|经费)?$)")
_STANDARD_OF = re.compile(
    "(?P<what>[^，、]{2,26}?(?:标准|公用经费|生活费|拨款|补[助贴](?=小学|初中|高中|中职|幼儿园|[一-龥]{2}户)))(?P<whom>小学生?|初中生?|高中生?|中小学生?|本科生?|[高中]职|幼儿园"
    "|城市|城镇|农村|市区|县城|(?:国家|[省市县])级|残疾学生|[一二三]类地?区?|(?:集中|分散)(?:供养|养育)?|散居|(?:一般|普通|特困|低保|五保|重点)户"
    "|水田|水浇地|旱[地田]|[林草园]地|[省市县]级示范园|普通园|(?:国有|集体)林)(?:每[家人户亩台])?[从由]?"
)
"""What says for whom a standard is, behind it (低保标准|城市)."""
_FOR_ALL = re.compile("^(?:义务教育|学前教育|高中教育)阶段(?=生均|寄宿|家庭|困难)|^城乡(?=低保|最低生活)")
"""All of those of whom it is one (义务教育阶段|生均公用经费小学)."""
_AIM_IS = re.compile("^[^，、]{0,16}?(?:目标|任务|要求)(?:就?是|(?:[确设]?定)?为)(?:到(?:19|20)[0-9]{2}年)?(?=..)")
_IN_USE = re.compile("(?:已|均|现|全部|并|和|、|，|建成|竣工|完工|交付|投入)*(?:投入|交付)使用$")
_SINCE = re.compile("(?:自|实现了?)[^，、]{2,12}?以来.{0,6}$")
_GOING_ON = "，,已累计连续共首次"
_ALREADY = re.compile("(?:已经?[^，。；、的]{2,8}|探明[^，。；、的]{2,6})的(?=[一-龥]{2})")
_SUMMED_JOBS = re.compile("(城镇|城乡|农村)(?:[一二三四五]年来?)?累计(?=新增就业)")
"""Where the new jobs are that were summed up (城镇五年|累计|新增就业)."""
_SPELL = re.compile("在[^，。；、0-9]{0,8}(?:[初前中后末]期|时期|阶段|之初|期间)")
_SPELL_ENDS = frozenset("期段初间")
"""When it was so (比重，在调整初期|由36.5%降低到28.5%)."""
_NAMED_AS = re.compile("被[^，。；、0-9]{0,10}?(?:(?:评|命名|认定|评定|评选|确定|列)[为入]|授予)(?=[^，。；、]{2})")
_NTH_YEAR = re.compile("连续第[0-9一二三四五六七八九十]{0,2}(?:年|个月|季度?|次|届)?")
_WORK_THERE = frozenset(entries("务工 就业 上岗 打工 经商 创业 就读 入学 挂职 实习 研修 培训"))
_SENT_TO = re.compile(
    "(?:[^，。；、]{0,8}?)(?:安排|介绍|推荐|输送|选送|选派|选拔|引导|组织|动员|带动|帮助)了?[^，。；、的在到]{0,8}?"
    "(?:户|人口|人员|劳动力|群众|农民|牧民|妇女|残疾人|毕业生|职工|青年|学生|教师|干部)(?:[在到赴去]|前往|进入)(?:[省市县区镇乡村]内的?|本地|当地)?(?=[^，。；、]{4,14}$)"
)
"""Whom was sent to work somewhere (介绍贫困户在|扶贫工厂务工, 引导农民到|外地务工经商)."""
_KINDS_WITHIN = re.compile("(?<=[上下本平]级)各[类项]|(?<=[国省市县区州])各[类项](?=.{2})|(?<=[）)])各[类项级]")
"""What says inside a name that there are several kinds of it."""
_FARED_WELL = re.compile(
    "^[^、，]{2,14}(?:进一步|加快|稳步|持续|不断|蓬勃|健康|快速|全面|有序|深入|扎实)"
    "(?:发展|推进|改善|提升|提高|加强|增强|优化|完善|好转|繁荣|壮大)、(?=.{4})"
)
"""How well something fared, joined to what is measured."""
_FARED_IN_ALL = re.compile(
    "(?P<what>[^、，]{2,14}?)(?:不断|加快|稳步|持续|蓬勃|健康|快速|迅速|大幅)(?:增长|增加|发展|壮大|扩大|提升)、(?:总量|总数)(?:已|首次)?$"
)
"""The same, with how many there are in all (市场主体|快速增长、总量突破8万户)."""
_FARED = re.compile(
    "(?<=[一-龥”]{2})(?:(?:稳步|持续|不断|大幅|明显|显著|逐年|逐步|稳定|平稳|较快|快速|进一步)"
    "(?:提高|提升|增长|增加|上升|攀升|扩大|改善|下降|降低|减少|回落|缩小)|稳中有[升增]|只[增升]不[减降]|只减不增|(?:再|屡|连)创(?:历史)?新高)$"
)
"""How it fared that came to a value (居民收入|稳步提高、达到3.2万元)."""
_ABOVE_ALL = re.compile("^.*(?:特别|尤其)(?:是|$)")
_FARED_ENDS = frozenset("高升长加扩大善降低少落小增减")


_WITHIN_BOUNDS = re.compile(
    "[^，、0-9]{0,12}?(?<!政策)(?<!保障)范围内(?![的部外]|报销|支付|住院|医疗|费)(?=[一-龥]{2})"
)
"""Within what bounds the things are."""
_SORT_OF = re.compile(
    "(?:新?(?:引进|招引|引入|增|入驻|登记|设立|注册))?([一-龥]{0,4}(?:企业|项目|机构|主体|公司|产品|人才|单位))中([一-龥]{2,8}[类级型])"
)
"""Things, and a sort of them that is told by a word."""
_THIS = re.compile("[^，、这]{0,14}?这[两三几]?[条座项家所处些支类批](?!方面)(?=[一-龥“]{2})")
"""What points at the thing that is measured."""
_HOLDING = re.compile(
    "[^，、着]{0,6}?(?:连接|连结|联结|承载|覆盖|维系|服务|带动|哺育|养育|守护|汇聚|聚集|集聚|分布|生活|居住|活跃|拥有|存在|贯穿|蕴藏|占据|担负|承担|影响|关系"
    "|牵动|支撑|供应|保障|滋养)着(?:全[国省市县区州旗乡镇村])?(?=[一-龥“]{2})"
)
"""A verb that says what so many are to something (连接着, 承载着)."""
_WIDENED = re.compile("(?:范围)?(?:要|将|已|再)?(?:扩大|扩展|拓展|推广|推开|覆盖)[到至]全[国省市县区州]$")
_THAN_BUDGET = re.compile("比(?:年度|年初|当年|调整)?预算(?=[超短]收)")
_GIVEN_OVER = re.compile(
    "(?:已|共|先后|累计|全部|陆续)*(?:移交|转交|下放|交|划转|转让|出让|赠送|捐赠|提供|发放|划拨|拨付|分配|赋予|授予|出租|归还|返还|兑现|让利)给"
    "[^，。；：0-9的]{1,24}的(?=[^，。；：、]{2,}$)"
)
"""To whom the things were given that are counted."""


def cleared(region: str) -> str:
    """Return the text without since when, among whom, whose and for which time it is; "" where it names nothing."""
    if region[:1] == "被" and (named := _NAMED_AS.match(region)):
        # 被评为劳动模范的有385人: what they became is counted.
        region = region[named.end() :]
    if "连续第" in region:
        # 收入规模连续第8年居首位
        region = _NTH_YEAR.sub("", region)
    if region[-2:] in _WORK_THERE and (sent := _SENT_TO.match(region)):
        region = region[sent.end() :]
    if "就是" in region:
        # 最关键的指标就是地区生产总值…, 也就是…
        region = region.rpartition("就是")[2] or region
    if "给" in region and (given := _GIVEN_OVER.match(region)):
        # 移交给企业、中介机构和地方的职能, 下放给市县的审批事项
        region = region[given.end() :]
    if region[-2:-1] == "全" and (widened := _WIDENED.search(region)):
        # 医疗保险试点扩大到全国|50%的城市
        region = region[: widened.start()]
    if "预算超" in region or "预算短" in region:
        # 财政比年度预算超收
        region = _THAN_BUDGET.sub("", region)
    if "每" in region or region[-1:] == "均":
        # 省补助标准|从每公里15万元提高到18万元
        region = _EACH.sub("", _FROM_EACH.sub("", region))
    if "、" in region and ("（" in region or "(" in region):
        # 将各县（市、区）|城乡居民低保标准
        region = _IN_EACH_PLACE.sub("", region)
    if region.endswith(_POURED) and ("将" in region or "拟" in region or "为此" in region):
        # 各级财政将投入, 中央财政为此投入
        region = _WILL.sub("", region, count=1)
    paid = "标准" in region or "费" in region or "拨款" in region or "补" in region
    if paid and (of_whom := _STANDARD_OF.fullmatch(region)):
        # 生均公用经费标准|小学提高到1150元
        region = of_whom["whom"] + _FOR_ALL.sub("", of_whom["what"].removeprefix("对"))
    if "目标" in region or "任务" in region or "要求" in region:
        # 总体目标是地区生产总值要突破…
        region = _AIM_IS.sub("", region)
    if region[1:2] == "的" and region[0] in "长宽高深厚":
        # 3米|高的围墙1200米
        region = region[2:]
    if "中" in region:
        # 从干部中选拔|副科级干部
        region = _CHOSEN_FROM.sub("", region)
    if "在内的" in region:
        # 包括领军人才在内的高层次人才
        region = region.rpartition("在内的")[2] or region
    if region.endswith("使用"):
        # 标准厂房已建成并投入使用12万平方米
        region = _IN_USE.sub("", region)
    if region[:1] == "各" and (
        LEAD.match(region, 1) or is_verb(region[1:3]) or region.startswith(_EACH_DID, 1)
    ):
        # 12个镇|各流转土地500亩
        region = region[1:]
    if "累计新增就业" in region:
        region = _SUMMED_JOBS.sub(r"\1", region)
    if "各" in region and region[0] != "各":
        # 上级|各类资金, （或购买）|各类保障性住房
        region = _KINDS_WITHIN.sub("", region)
    if "、" in region:
        # 教育事业进一步发展、|小学适龄儿童入学率
        if in_all := _FARED_IN_ALL.match(region):
            region = in_all["what"]
        region = _FARED_WELL.sub("", region)
    if "以来" in region:
        # 开工以来累计完成投资…, but 增加值增速自5月份以来连续…
        told = region.rpartition("以来")[2]
        region = told if told.strip(_GOING_ON) else _SINCE.sub("", region)
    region = unremarked(region.strip(EDGES)).removesuffix("剩余")
    if region[-1:] in _FARED_ENDS:
        region = _FARED.sub("", region)
    if region[:1] == "其" and region[1:2] not in _NOT_ITS:
        # 其总量由第八位跃升到第四位: of what was told before.
        region = region[1:]
    if region[-1:] in _NTH_ENDS and _NTH_OF.fullmatch(region):
        # 在东北地区继沈阳之后第三个进入3000亿元行列
        return ""
    if region.endswith(("个", "家")) and (became := _BECAME.search(region)):
        # 经济总量成为全区第四个突破…
        region = region[: became.start()]
    if region[-1:] in _SPELL_ENDS and _SPELL.fullmatch(region):
        return ""
    if region[-2:] in _LONGEST_OR_SHORTEST and not region.endswith(_MOVES, 0, -2):
        # 从申请到拿证最快|2小时
        region = region[:-2]
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
    if "特别" in region or "尤其" in region:
        # 抓好签约项目特别是|1000万美元以上大项目的落实
        region = _ABOVE_ALL.sub("", region)
    if "这" in region and (this := _THIS.match(region)):
        # 他们新铺的这条|水泥路全长8800米
        region = region[this.end() :]
    if "着" in region and (holding := _HOLDING.match(region)):
        # 连接着全村|农户家庭
        region = region[holding.end() :]
    if "范围内" in region and (within := _WITHIN_BOUNDS.match(region)):
        # 改造范围内|企业14家
        region = region[within.end() :]
    if "中" in region and (sort := _SORT_OF.fullmatch(region)):
        # 新引进企业中金融类266家
        region = sort[2] + sort[1]
    if "实施的" in region:
        # 贫困村实施的易地扶贫搬迁1427户
        region = region.rpartition("实施的")[2] or region
    return region


def undecided(region: str) -> str:
    """Return the text, its verbs gone, without who decided, hosted or led it, and what is said of another thing."""
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
    if region.endswith("投资") and "在" in region:
        # 集团在山下村投资1.7亿元: who and where are no part of it.
        region = _INVESTED_IN.sub("", region)
    if "带动" in region or "拉动" in region:
        # 项目建设带动投资增长11个百分点
        region = _DRAWN.sub("", region)
    if "占" in region:
        # 业务总量约占全国的40%
        region = _ABOUT_SHARE.sub("占", region)
    return region
