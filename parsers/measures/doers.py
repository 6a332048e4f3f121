"""Who did something with what is measured (法院|审结案件2860件), for whom, where and about what (为企业|融资5亿元)."""

from __future__ import annotations

import re

from ..wording.gathering import entries, gathered
from ..wording.lexicon import DEED
from ..wording.verbs import SERVING, is_verb, verb_end

__all__ = [
    "ENDS_JUDGED", "JUDGING", "OPENS_PLACED", "RELIEF", "RELIEVED", "actor_end", "doer_end", "is_body", "is_deed",
    "is_whole", "unplaced", "willing_end",
]  # fmt: skip

# The bodies that act in reports, by the ends of their names. Firms and places have rules of their own: what they
# yield and take in is theirs (企业完成产值).
_BODIES = entries(
    """
    管委会 居委会 村委会 理事会
    局 委 办公室 办 法院 检察院 医院 卫生院 保健院 中医院 农科院 科学院 研究院 研究所 敬老院 福利院 派出所 司法所 卫生所
    大队 支队 中队 工作队 医疗队 服务队 团队 联社 联 妇联 残联 工商联 协会 商会 工会 红十字会 基金会 慈善会 慈善总会
    计生协
    党组织 党支部 党总支 团支部
    老龄委 团委 共青团 热线 大厅 中心 部门 机关 馆 学校 中学 小学 大学 学院 党校 技校 职校 银行 农商行 农发行
    国开行 农行 工行 建行 中行 世行 亚行 信用社 供销社 合作社 园区 开发区
    新区 高新区 经开区 财政 各级 两级 三级 总站 分站 政府 政协
    公司 集团 人大常委会 驻军 人武部 志愿者 部队 官兵 民兵 干警 民警 救援队伍 执法队伍 执法队 农信社 国家电网 科研院所
    高校 社会组织 帮扶单位 成员单位 责任单位 挂联单位 包联单位 派驻单位 驻县单位 支援省市
    援疆省市 援藏省市 电商平台 网格员 第三方机构 调解组织 群团组织 开发商 运营商 供应商 医共体 公益金 中国电信 中国移动
    中国联通 中国铁塔 支援城市 协作城市
    省(?<=[江苏浙北南西东徽建肃海林宁州川]省)
    河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏
    陕西 甘肃 青海 宁夏 新疆 北京 天津 上海 重庆
    """
)
# Places and people that do something of their own: 山区|修建公路126公里, 科技特派员|服务农户860户.
_ACTORS = entries(
    """
    各乡镇 各县区 各市县 各街道 山区 郊区 城区 市区 牧区 林区 库区 灌区 景区 片区 城镇 县城 农村 乡镇 镇街 街道 社区
    各村 各镇 各乡 各县 各区 各地 集镇 村组 行政村 自然村 特派员 农户 农民 牧民 村民 居民 市民 群众 党员 干部
    职工 志愿者 青年 学生 乡贤 能人 大户 商户 企业 国企 央企 民企 社会资本
    民间资本 社会力量 农场 医生 教师 专家 科技人员 团员 妇女 残疾人 乡亲 各界 人士 工程
    车间 工坊 作坊 扶贫(?=资助|救治|救助|培训|发放|带动|惠及|减免|报销|覆盖|吸纳)
    人民(?=踊跃|自愿|自发|慷慨|积极) 金融机构(?=[向对]|发放|投放)
    银行机构(?=[向对])
    招商引资 院校 示范区 试验区 自贸区 保税区 功能区 先导区 众创空间 系统 部队 干群
    镇(?<![城乡集建村]镇) 乡(?<![城下返回家老水侨故还离]乡)(?![村镇])
    村(?<![农乡山渔新中]村)(?![村级民庄镇组寨社落容史]|集体) 村集体(?!经济|资产|收入) 集中区
    集聚区 合作区 园(?<=[业流范技]园) 林场 牧场 茶场 果园 煤矿 铁矿 矿区 油田 电厂 药业 酒业 乳业 矿业 重工 实业
    单位 平原 丘陵 川区 滩区 坝区 高原 大街 一中 二中 三中 四中 职高
    """
)
_END = re.compile(gathered(_BODIES))
# What was done in the course of works: 旧城改造|拆除房屋3万平方米.
_WORKS = entries("改造 整治 治理 绿化 建设 扩建 加固 开发 重建 修复 攻坚战")
_DOER = re.compile(gathered((*_BODIES, *_WORKS)))
_ACTOR = re.compile(gathered(_ACTORS))
# Where, or by whom: 企业|通过红十字会向湖北|捐赠款物.
_THROUGH = re.compile(
    "(?:通过[^，、]{2,10}?)?(?:[向在从为给][^，、的]{1,10}?)?(?=捐[赠献款资物]|捐|获|投[入放]|提供|发放|拨付|取得|开设|[新增]?设|举办|开展|建[成设立]|签[约订]|采购|争取|承接)"
)
# What a verb makes a name of where it stands between one who acts and a thing: 企业|服务专员, 农村|改造任务.
_MODIFIED = re.compile(
    "(?:热线|窗口|领域|网点|安置房|专员|机构|站|[^，、]{0,4}?(?:专员|专班|队伍?|人员|[站点场所院馆室库班组]|窗口|热线|机构|组织|网[点络]|大户|主体|单位|部门|示范|试点|机制|制度|方案|规划|计划|产品|装备|补[贴助]|贷款|保险"
    "|里程|进度|成本|工期|质量|程度|方式|类型|对象|人才|人口|总?数|总?量|总?额|总?值|收入|支出|投资)$)"
)
_GIVEN = re.compile(
    "(?:购置|购买|添置|安装|配备|引进|投入|协调|争取|筹集|筹措|安排|拨付|捐赠|落实|募集|整合|下拨|划拨|列支|拿出|建成|建起|新增|投放)"
    "(?:资金|经费|贷款|设备|设施|中心|基地|平台|系统|场所)(?:$|(?=[和、及与]))"
    "|(?:吸纳|吸引|引进|引入|招引|承接|容纳|集聚|承载)(?:项目|工程)(?:$|(?=[和、及与]))"
)
_NEVER_NAMES = frozenset(entries(
    "新建 扩建 改建 改扩建 新改建 新扩建 新改扩建 建成 打造 引进 引育 招引 创建 修缮 修建 兴建 组建 开办 创办 兴办"
    " 设立 成立 关停 改造 整治 清理 化解 慰问 援建 捐建 走访 建设"
))
"""Verbs that make a name of nothing that has a name of its own (国企|扩建乡镇卫生院)."""
_LEAST_BUILT = 4  # characters of such a name
_BUILT = ("站", "点", "场", "所", "院", "馆", "室", "库", "机构", "人员", "主体", "单位", "对象")
"""What such a name ends with that might say who else."""
_GIVES = frozenset(entries("投入 协调 争取 筹集 筹措 安排 拨付 捐赠 落实 募集 整合 下拨 划拨 列支 拿出"))
"""Verbs that open no noun, with what they give or take: 援疆单位|投入资金, 医院|购置设备."""
_OF_FUNDS = frozenset((*_WORKS, "财政"))
"""Whose money is named with them (财政投入资金)."""
_WILLINGLY = ("踊跃", "自愿", "自发", "慷慨", "主动", "积极", "带头")
"""How people give or take part: what they had before was not told."""
_HELD = entries("上缴 缴纳 入库 创造 贡献 参与 参加 拥有 达到 实现 完成 有 享有 共有 建有 设有")
"""Verbs that say what somebody has, yields or takes part in, which is his."""
_SENT = frozenset(entries("派出 选派 出动 下派 抽调 组织 组建 选聘 派驻 动员 发动"))
"""Verbs whose object may be a body, too (卫生系统派出|医疗队)."""
WHOLE_DEEDS = frozenset(entries(
    "捐款 捐物 捐款捐物 捐赠款物 捐资 捐资助学 投工投劳 投劳 义务植树 植树 造林 植树造林 创收 献血 无偿献血 义务献血"
    " 育苗 退耕还林 退耕还林还草 退耕还草 封山育林 人工造林 退牧还草"
))
"""Deeds that have their object within them."""
_STAYING = ("流转", "收储", "盘活", "腾出", "消化", "新开工", "新签约")
"""Verbs that their thing keeps (工业园区|收储土地)."""
_LONGEST = 18
"""Characters of a doer, the bodies that act together included."""
_NAMED_ON = ("、", "和", "与", "及", "的")
_THEN = re.compile(
    r"(?:全年|今年|将|继续|再|累计|共计|共(?!建|享|同)|先后|已|分别|各|均|都|也|还|上下|牵头|联合|主动|积极|免费|依法|集中|全力|组织|为民|多方|多渠道|共同|统筹|专门|踊跃|自愿|自发|慷慨|带头"
    r"|[两三四五六七八九十]年)*"
)
_NOUN = re.compile(
    r"(?:项目|工程|力度|步伐|进程|进度|成效|资金|经费|设备|设施(?!蔬菜|农业|大棚|[果瓜菌菜])|行动|能力|标准|面积|用房|情况|中心|基地|平台|体系|系统|活动|工作|任务|力量|场所|病种|[率额量数费]|$)"
)
_BY_ARRANGEMENT = re.compile(
    "(?:“[^”]{1,16}”|[^，、的“])*?(?:制度|机制|平台|模式|管理|工作法|专班|窗口|热线|中心|体系|行动)(?:有效|高效|成功|妥善|精准|推动|助力)"
)
"""By what something was brought about (领导包案制度推动|化解积案)."""
_DRIVE = re.compile(
    "“[^”]{1,16}”(?:公益|慈善|爱心|志愿|帮扶|募捐|主题|专项)*(?:活动|行动|工程|基金|计划|义卖|义演|晚会)?"
    "(?:累计|共计?|已){0,2}(?:共?为[^，、的]{2,8}?)?"
    "(?=(?:筹集|募集|筹得|募得|筹措|接收|收到|收缴|发放|资助|救助|帮扶|救治|服务|惠及|培训|提供|接待|受理|办理|解决|化解|捐赠|捐出)[^，、率额]{2})"
)
"""A drive that has a name of its own, before what was raised or given by it (“大爱罗湖”|筹集善款)."""
_FUND = re.compile(r"发展(?:专项|引导|奖补|扶持)*[资基]金$")  # 园区|发展引导资金
_AMOUNTS = ("额", "值", "量", "率", "面", "均", "比例", "比重", "人数")
"""What is told of the body itself closes with: 商业部门收购商品总额."""
_KEPT = (*_AMOUNTS, "任务", "工作", "行动", "资金", "基金", "里程", "占比", "规模")
_DONE = "(?:[绿亮美净硬洁黑彩]化|改造|整治|治理|提升|修复|建设|开发|保护)"
_DONE_THERE = re.compile(f"(?:{_DONE}[、和与及]){{1,4}}{_DONE}{{1,2}}(?:工程|项目|行动)")
_WHOM = (
    "(?:企业(?![家园主办])|主体|群众|居民|市民|农民工|农[民户]|村民|职工|用户|商户|客户|经营户|工商户|纳税人|个人|患者|百姓|学生|家庭|项目|残疾人|老人|老年人|儿童|妇女|女[生童性]|[幼学]童|人群|师生|劳动者|游客|考生|毕业生|军人|孤儿)"
)
_FOR_WHOM = re.compile(
    f"(?:为|给|替|帮助|协助|助力)[^，、的]{{0,8}}?(?:{_WHOM}[、和与及]?)+(?!办|再?就业|创业|脱贫$|增收$)(?=..)"
)
"""For whom something was done: no part of its name (为企业|融资5亿元)."""
_FOR_OPENS = frozenset("为给替帮协助")
"""What that opens with."""
RELIEF = re.compile(
    rf"^[^，、]{{0,6}}{_WHOM}(?=(?:[、和]?(?:减税|降税|退税|缓税|免税|减费|降费|减负|降负|减租|免租|让利|降本|增信|节支))+$)"
)
"""Who was relieved of what: no part of its name either (企业|减税降费)."""
RELIEVED = frozenset("费税负利本租信支")
"""What the names of reliefs end with."""
_LISTED_IN = re.compile(r"^(?:列入|纳入|属于)[^，、的]{2,14}的(?=..)")
_IN_TOWN = re.compile(
    "^(?:中心城区|主城区|城区|市区|县城)(?=(?:新[建种植栽铺架装设]|[新改扩续]建[、和与及]).*[^率]$)"
)
_TOWN_OPENS = frozenset("中主城市县")
OPENS_PLACED = frozenset("向就对赴在列纳属").union(_FOR_OPENS, _TOWN_OPENS)
"""What opens words that say of a deed to whom, where or about what it was done."""
# 向和田地区投入资金: to whom it went is no part of the name.
_TOWARDS = re.compile(
    r"^向[^，、]{1,10}?(?=(?:报告|投入|拨付|提供|捐赠|援助|推荐|推介|申报|报送|上报|争取|开放|投放|输送|派出|选派|交售|上[缴交]|缴纳|出售|下放|移交)[一-龥]{2})"
)
# 就试验区工作作出指示: what it was about.
_ON_MATTER = re.compile("^[就对][^，。；]{2,16}?(?=(?:作出|做出|提出|进行|开展|召开))")
# 赴北京、上海等地招商52次
_GONE = re.compile("^赴[^，。]{2,16}?(?:等地|等)?(?=(?:招商|考察|学习|洽谈|推介|对接|拜访)[^，。]{0,8}$)")
# 在公共场所配置自动体外除颤仪15台: where it was done goes with the verb.
_SITED = re.compile(
    "^在(?![建校岗线库册谈])[^，。、的]{2,12}?(?=投资$|(?:累计|共|新|已|义务)*(?:植树|栽树|造林|种树|种草)$|(?:累计|共|已)?(?:配[置备建]|安装|加装|设[立置]|增设|开设|布设|铺设|新建|建[成立设]|种植|栽[植种]|投放|推广)"
    "[^，。、率]{2,}$)"
)
PUTS_OUT = re.compile(
    "[年日](?:产|加工|处理|生产|屠宰|宰杀|出栏|存栏|孵化|饲养|繁育|育苗|发电|供[水气热电]|烘干|冷藏|冶炼|炼|采|榨)"
    "(?![值量能业品销供])[一-龥]{2,}(?<!能力)(?<!规模)(?<![额量值率])"
)
"""What a plant or a farm puts out in a year or a day, with the verb."""
_SO_OFTEN = frozenset("年日")
_COME_TO = frozenset(("达到", "达成", "实现", "完成", "形成", "拥有", "增加", "减少", "提高", "降低"))
"""Verbs by which a value is reached, and nothing done."""


JUDGING = re.compile(
    "[^，、的]{0,8}?(?:检察院|检察机关|法院|公安机关|公安局?|派出所|司法机关|纪检监察机关|纪检机关|纪委监委|纪委|监委|监察局)(?:共|依法|累计|全年)?"
    "(?=(?:批捕|批准逮捕|起诉|公诉|逮捕|刑拘|拘留|留置|立案|立案审查|立案侦查|受理|审结|执结|审执结|接警|出警|处分|问责|约谈)$)"
)
"""The office that judged or charged so many, before the deed by which they are counted."""
ENDS_JUDGED = frozenset("捕诉拘留置案查侦理结警分责谈")


def doer_end(text: str) -> int:
    """Where the verb begins behind the body that opens the text, or 0 where none does or the verb makes a noun."""
    if text.endswith(_AMOUNTS):
        return 0
    if (by := _BY_ARRANGEMENT.match(text)) is not None:
        deed = DEED.match(text, by.end())
        end = deed.end() if deed else by.end() + verb_end(text[by.end() :])
        if end - by.end() > 1 and len(text) - end > 1:
            return by.end()
    if text[:1] == "“" and (drive := _DRIVE.match(text)) is not None and (
        not SERVING.match(text, drive.end())
    ):
        return drive.end()
    for body in _DOER.finditer(text, 0, _LONGEST):
        then = _THEN.match(text, body.end())
        at = then.end() if then else body.end()
        if text.startswith(_NAMED_ON, at) or SERVING.match(text, at):
            continue
        rest = text[at:]
        if is_whole(rest) and body.group() not in _WORKS:
            return at
        deed = DEED.match(rest)
        end = deed.end() if deed else verb_end(rest)
        # 政府将投入资金: what it will do is no noun.
        will = then is not None and "将" in then.group()
        if rest[:1] in _SO_OFTEN and PUTS_OUT.fullmatch(rest):
            # 华英集团|年加工肉鸭3000万只: what it makes in a year.
            return at
        given = body.group() not in _OF_FUNDS and _GIVEN.match(rest)
        if end > 1 and (will or given or not _NOUN.match(rest, end)) and (
            rest[:end] in _SENT or not _END.match(rest, end)
        ) and not _FUND.match(rest):
            return at
    return 0


def actor_end(text: str) -> int:
    """Where the verb begins behind the place or the people that open the text, or 0 where nothing was done there."""
    if "的" in text or (text.endswith(_KEPT) and not (text.endswith("资金") and text[-4:-2] in _GIVES)):
        return 0
    for actor in _ACTOR.finditer(text, 0, _LONGEST):
        then = _THEN.match(text, actor.end())
        at = then.end() if then else actor.end()
        if text[at : at + 1] in "通向在从为给" and (through := _THROUGH.match(text, at)):
            at = through.end()
        if text.startswith(_NAMED_ON, at) or SERVING.match(text, at):
            continue
        rest = text[at:]
        if rest[:1] in _SO_OFTEN and PUTS_OUT.fullmatch(rest):
            return at
        if rest.startswith(_STAYING) and "、" in text[:at]:
            # 甲区、乙新区新开工项目: each has its own.
            continue
        if is_whole(rest) and actor.group() != "工程":
            return at
        deed = DEED.match(rest)
        end = deed.end() if deed else verb_end(rest)
        if "、" in rest and (_DONE_THERE.fullmatch(rest) or (
            rest[end : end + 1] == "、" and not (DEED.match(rest, end + 1) or verb_end(rest[end + 1 :]))
        )):
            # 城区|亮化、绿化、美化工程; 农村|改造、供水项目: what is done there makes the name of the works.
            continue
        held = rest.startswith(_HELD) and not text.endswith(_WILLINGLY, 0, at)
        built = rest[:end] in _NEVER_NAMES and len(rest) - end >= _LEAST_BUILT and rest.endswith(_BUILT)
        modified = not built and _MODIFIED.match(rest, end)
        if end > 1 and len(rest) - end > 1 and not held and not is_verb(rest[end:]) and not (
            _FUND.match(rest) or (not _GIVEN.match(rest) and (_NOUN.match(rest, end) or modified))
        ):
            return at
    return 0


def willing_end(text: str) -> int:
    """Where a deed that is a thing by itself begins behind how willingly it was done (踊跃|捐款捐物), or 0."""
    return 2 if text.startswith(_WILLINGLY) and text[2:] in WHOLE_DEEDS else 0


def is_whole(text: str) -> bool:
    """Does the text name what was done as a thing, or with the verb that its thing keeps (植树, 流转土地)?"""
    return text in WHOLE_DEEDS or (text.startswith(_STAYING) and len(text) > 3 and not text.endswith((*_KEPT, "投资")))


def is_body(text: str) -> bool:
    """Is the text the name of a body that acts?"""
    return text.endswith(_BODIES)


def unplaced(region: str) -> str:
    """Return the text without what opens it and only says of a deed to whom, where or about what it was done."""
    opens = region[0]
    if opens == "向":
        return _TOWARDS.sub("", region)
    if opens in "就对":
        return _ON_MATTER.sub("", region)
    if opens == "赴":
        return _GONE.sub("", region)
    if opens == "在":
        return _SITED.sub("", region)
    if opens in _FOR_OPENS:
        return _FOR_WHOM.sub("", region)
    return (_IN_TOWN if opens in _TOWN_OPENS else _LISTED_IN).sub("", region)


def is_deed(words: str) -> bool:
    """Do the words tell what was done, and not that a value was reached?"""
    return words not in _COME_TO and (is_verb(words) or DEED.fullmatch(words) is not None)
