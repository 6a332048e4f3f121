"""What stands behind a number: the noun phrase of what it counts, where it ends, and what only goes on behind it."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import DEED
from ..wording.stopping import STOP
from ..wording.verbs import verb_end
from .clauses import AND, JOINTS
from .clearing import CHOSEN, EDGES
from .headnouns import ENDS_IN_HEAD, WORK
from .labels import SOME, SUCH
from .listing import balanced, first_join
from .together import COUNTS, JOINT_WORKS, counted_together

__all__ = ["behind", "resumed"]

_REACH = 48  # characters behind a number that are looked at
_NOTE, _CLOSES_NOTE = re.compile(r"[\[［〔【][0-9]{1,3}[\]］〕】]$"), frozenset("]］〕】")
_MERGED = re.compile(
    "[^，。；、的0-9和与及]{2,8}[和与及][^，。；、的0-9]{2,8}(?:融合|结合|联动|互动|协同|并重|对接)(?:发展)?的(?=[一-龥]{2})"
)
"""Two things that those counted join, as an attribute of theirs (100家|工业化与信息化融合的重点企业)."""
_ADVANTAGE = re.compile("(?<=..)的(?:区位|独特|资源|比较|天然|得天独厚)*(?:优势|潜力|优越条件)$")
"""What a place makes of what it has so much of (487公里|海岸线的优势)."""
_UNDONE = re.compile(r"(?:尚?未|待)[^，。；、的]{2,14}的(?=[一-龥]{2})")
_ATTRIBUTIVE = re.compile(
    r"(?:具有|具备|带有|来自|来源于)[^，。；]{2,16}的(?=..)|(?:可以|能够|需要|应当)[^，。；、]{2,18}的(?=..)|以[^，。；]{2,16}为[^，。；]{1,8}的(?=..)"
    r"|对(?![口外接])[^，。；、]{2,14}的(?=..)|各具[一-龥]{2}的|(?:满足|影响|支撑|引领|面向|关系|制约|困扰|反映|事关)[^，。；]{2,24}的(?=..)"
    r"|获(?:此殊荣|[^，。；、的]{2,8}称号|批)的(?=..)"
    r"|(?:鼓励|吸引|支持|引导)社会资本[^，。；]{2,16}的(?=..)"
)
_BESIDE_A_LIST = re.compile(r"([^、和与及]{2,12})[和与及][^、和与及]{2,6}、[^和与及]{2,40}$")
_OUT_OF = re.compile(f"([^中]{{1,12}})中(?:{CHOSEN}|脱颖)")
"""Things out of which some were chosen."""
# 10个|基础条件好、具有区位优势的中心镇: how good it is.
_PRAISED = re.compile(
    "(?:[一-龥]{2,7}(?:好|[^最]高|大|强|优|多|广|完善|齐全|优美|健全|合理|突出|明显|雄厚|先进|规范|完备|显著|鲜明|良好|过硬|宜人|便[利捷]|有市场)[、和且]){1,4}"
    "[一-龥]{2,12}?的(?=..)|(?:不同[一-龥]{2}|[一-龥]{2}(?:不[等一同]|各[异样]))、[一-龥]{2,12}的(?=..)"
)
_PRAISE_ENDS, _LONGEST_PRAISE = frozenset("好高大强优多广善全美理出显厚进范备著明良硬人利捷场类型等一异"), 10
_PLANNED = re.compile(
    "(.{2,}?|[村镇乡县区市])(?:土地利用|国土空间|城乡|城市|城镇|村庄|产业|建设|发展)?(?:总体|详细|控制性详细|控制性|专项|布局|空间)$"
)
"""Of what a plan is that is told behind it."""
_GIVEN_BY = re.compile(
    "(?:国家|中央|自治区|上级|[省市县区部州]级?)(?:[和、与及](?:自治区|[省市县区部州]级?))*(?:重点)?(?:支持|扶持|批准|批复|认定|确定|安排|下达|立项|挂牌|督办|资助|规划)的(?=[一-龥]{2})"
)
"""By whom things were given or named, as the words before them say (73个|国家和省支持的项目)."""
_MOVED = re.compile("(?:进城(?:落户|入户|安家|购房)|返乡创业)(?=[，。；、,;]|$)")
"""What people did who are counted by it (1600万人|进城落户)."""
_DONE_BY = re.compile(
    "(?:[^，。；、0-9的]|(?<=[一-龥])[、](?=[一-龥])){2,24}?(?:实施|承担|负责|办理|行使|审批|核准|管理|组织|设定|设立|主管)的(?=[一-龥]{2})"
)
"""Who carries out the tasks or grants the permits that are told behind it (53项|市级部门实施的审批事项)."""
_PIECES_OF_RULE = frozenset("项件")
_FROM_AMONG = re.compile("(?<=..)(?:选择|选取|选定|挑选|遴选|确定)(?:部分|一批|若干|一些|有条件|条件成熟|基础较好)")
"""That some were chosen among those counted (13个|粮食主产省选择部分县市)."""
_LISTED_IN = re.compile("(?:列入|纳入|入选|入围|进入)[^，。；、0-9的]{2,16}的(?=[一-龥]{2})")
_ONE_OF = re.compile("[^，。；：、0-9（）()]{2,32}?[县市区旗州盟省镇乡村城企业点园位家校院队](?=之一)")
"""What something is one of so many of, whatever verbs its name holds."""
_SHOCK = re.compile("(?:强烈)?(地震|强震)")
# 5000吨|多晶硅, 3个|多功能厅: 多 opens what is counted.
_MANIFOLD = (
    "晶|功能|品种|元|媒体|孔|金属|年生|式|肉|用途|边|维|样|能互|彩|效|联|模|头|旋翼|光谱|语|倍体|糖|肽|酚|聚|通道|车道|层|级|方式|渠道|发|胎|民族|部门|厅|主体|[规证码网审]合一"
)
_LEAD_OF_BEHIND = re.compile(
    rf"(?:规模(?:以上)?的|的|多(?!{_MANIFOLD})|余|级(?!别|次|配|差)|[长宽高深厚]的(?=[一-龥]{{2}})|以上|以下|左右|以内|及以上)+(?:已(?:建成|投用|挂牌|认定)的?|(?<=的)新增(?=[一-龥]{{2}}))?|组成的(?=[一-龥]{{2}})|已(?:建成|投用|挂牌|认定|开工|签约|竣工|完工|确定|批准|落地|投产)的?(?=[一-龥]{{2}})"
)
_ONLY_PLACE = re.compile(
    r"^(?:(?:排名?在?|位?居|位?列)?全[国省市县区州盟旗]|位?居|列|[上下]半年|年[内底初]|[今明]年|[一二三四1-4]季度|稳定|持续|直接|长期|成功|就近|就地|平均|自愿|积极|超过?|达|过|至|到|要|须|必须|应|应当|能|会)$"
)
_OWNER = re.compile(
    r"(?!跨)(.*(?:床位|车位|学位|对象|子女|儿童|人员|职工|移民|残疾人|毕业生|农民工|国家|地区|企业|单位|学生|农牧?民|牧民|村民|居民|群众|人口|村|县|市|省|镇|镇街|乡街|家庭|(?:贫困|脱贫|低保|农|牧|商)户|项目|城市|机组|船舶|车辆|品种|单元|[干街]道|道路|公路|桥梁|小区|片区|街区|路口|广场|公园|景区|成果|领域|人民|赛事|比赛|[一-龥][点站]|(?<!.)点|场馆|企事业|医院|学校|协会|机构|平台))的.+$"
)
_INSIDE = re.compile(
    r"(?:^(?:当年|同比|年均|累计)*(?:增幅|涨幅|降幅|增长率?|总量|排名|完成率|得分)|之[一首列]|之中|当中|(?<=..)(?:未来|今后|近期|下一步)|的?基础之?上|(?<![集高初期])中|中有|里|高效|圆满|顺利|稳步|不|(?:增[速幅])?有"
    r"|(?:当年|同比)?增速看?|看|(?<![高中初同平优上])等|(?<=..)[一两]个|(?<=..)(?<![第每统唯同单合])一[台座辆家所条栋艘架部套口眼列间只幢处]|(?<=.)(?:大约|(?<![公条合节制契预签])约|[总一]?共计?|超过?|(?<![通经])过|(?<![突打全侦])破|逾|(?<!附)近))$"
)
_ENDS_INSIDE = frozenset(
    "一首列中上有里效满利步不速看等个来后期约共计超过破逾近幅长率量名分台座辆家所条栋艘架部套口眼间只幢处"
)
_LONGEST_PLACE = 3
_WEAK = frozenset(entries(
    "发展 开放 提升 扩大 创新 运营 服务 提质 节能 适老化 智能化 提升改造 雨污分流 清洁能源 超低排放"
))
# What is done before something else that is done (人行道|整修改造): it closes no name.
_FIRST_DONE = re.compile(r"(?<=..)(?:整修|翻修|大修|维修|拓宽|扩容|提标|升级|修缮|清淤|提档|深度处理)$")
_WORKS = ("改造", "建设", "整治", "提升", "加固", "治理", "升级", "维修", "修缮")
_HARD_STOP = re.compile(
    r"[，,。；;：:！!？?（(、]|建设|完成|实现|通过|启动|达到|已|均|获|为|是|在|将|加快|推进|和|与|及"
)
_LONGEST_NAME = 24
_BOUND_BY = re.compile("(?:总投资|年度投资)额?(?:在|超过?|过|达到?)?[百千万亿]{1,2}元(?:及?以上|级)?的?(?=[一-龥]{2})")
_RULES = re.compile(
    "(?:支持|促进|推动|保障|扩大|稳定|提升|加快|降低|优化)[^，。；、0-9]{2,20}?(?:政策措施|政策|举措|措施|办法|意见|规定)"
)
"""Rules that are named with what they are for."""
_SITE_OF = re.compile(
    "([^、的]{2,10}(?:区域|小区|社区|街区|片区|园区|城区|景区|村庄|行政村|自然村|乡镇|路段|地块))的(?=[^、]{2,8}、)"
)
"""Sites of which several works are told behind their number."""
_AIMED = frozenset(("目标", "任务", "要求"))
_LEAST_AIMED = 5  # characters of what is aimed at, with what says so
_MARKS = frozenset("，。；：、！？）,;:!?)”") | {""}
_AMONG = frozenset("国省市区县州旗盟")
_WHERE = 3  # characters of a phrase that 全市 is more than the whole of
_OPENED = ("场馆", "学校", "体育", "公园", "景区", "平台", "口岸", "城市", "实验")
"""What names open with 开放."""
_STAGES = frozenset(entries(
    "入选 入围 落户 落实 落地 签约 实施 完成 启动 交付 划定 复工 摘帽 出列 投用 受益 建成 达标 退出 承接 纳入"
    " 列入 享受 下沉 结对 竣工 投产 运营 开工 达产 达效 并网 上市 挂牌 返乡 脱贫 帮扶 扩产 增资扩产 亏损 进驻"
))
"""Verbs that say how far the things have come that they open the name of."""
_NEWLY = ("新", "拟", "已", "未")
"""What says so of them in one character (4个|新签约项目)."""
_NOT = ("未", "不")
_NOT_YET = re.compile("未(?:能|按[时期]|如期|及时|完全|全部|得到|予以|真正)?")
_AT_STAGE = re.compile(
    "(?:帮扶|共建|低保|重点|后备|优质|骨干|挂牌|达效|扩产)?"
    "(?:项目|企业|客商|农户|群众|家庭|对象|人员|干部|医生|作品|案例|商户|地块|区域|机组|学校|单位)(?![化级内前投审]|名录|名单|标准)"
    "|[村县点户](?![化级内前点建投审选]|名录|名单|标准)"
)
_AMONG_WORKS = re.compile("[^，。；]{0,40}?等[0-9一二两三四五六七八九十]{1,4}[个项]")
_STAGED = re.compile(
    "(?:拟|计划|预计|将|待)(?:年内|年底前|今年|明年)?(?:(?:新|续|未)?(?:开工|竣工|投产|投用|建成|完工|达产|达效|签约|落地|入库|通车|交付|实施|启动|建设|新建|续建|改建|改造|扩建|申报|出让|征收|上市)){1,3}的?"
    "|(?:开工|竣工|投产|投用|建成|完工|达产|签约|落地){2}的?"
)
"""How far things have come, or are to come, told of before their name (拟竣工投产|项目)."""
_SUMMED = ("累计", "合计")
_WORKS_OF = ("项目", "工程")
_SOME = ("一批", "一大批", "一系列")
_TASKS = ("等工作", "等任务", "等手续", "等前期工作")
_ALL_KINDS = ("各类", "各级", "各项")
_CIRCUMSTANCE = re.compile("的(?:前提|情况|条件|背景|形势|影响|支持|推动)下.*$")
# 9条|与周边城市衔接的主干道路
_WITH = re.compile("与[^，。；、]{2,14}(?:衔接|相连|连接|配套|合作|对接|毗邻|关联|相关|共建)的(?=..)")
_NO_JOIN = ("和美", "和谐", "和平")
_EACH_DAY = re.compile("[日月年周旬]均[^，。；、的0-9]{2,12}[0-9.]++[百千万亿]*[一-龥]{1,4}(?=[，。；、]|$)")
_PER_HEAD = re.compile("[人户亩村]均[^，。；、的]{0,8}[0-9]")
_NO_NOUN = ("…", "列各", "列全", "列第", "列前", "列同", "两位数", "多出", "多增", "较上", "较去", "较20", "比20",
            "的基础上", "的唯一", "行列", "等落后", "、", "和", "与", "及", "中有", "中，", "中,",
            "对口支援", "对口帮扶", "[", "［", "〔", "【", "冲刺", "全力冲刺", "发起冲刺", "迈进", "进军", "挺进",
            "目标迈", "目标冲", "目标前进", "目标奋进", "目标挺进")

# 115个县|建设示范片1000个: what they did is told of the next number.
_DID_NEXT = re.compile(
    "(?:发放(?![额率量])|送[去上](?!货)|赠送|配发|拨付|兑付|建设|创建|建成|新建|打造|开展|推广|种植|发展|引进|引育|培育|实施|签订|吸引|带动|融资|担保)(?!项目|工程|[，。；、]|任务|[率面](?!积))"
    "|(?:解决|协调|筹措|争取|落实)(?=[^，。；、]{0,6}(?:资金|经费|贷款))"
    "|(?:改造|修建|兴建|改建|扩建|整治|设立|建立)(?!项目|工程|面积|里程|投资|任务|率|[，。；、])"
)
_GOES_ON = (*AND, "约", "大约", "共", "近", "年出栏", "年产", "年加工", "年处理", "日处理", "村集体", "村均")
# Behind a noun that was counted: what they yielded together.
_YIELDED = ("共完成", "共实现", "累计完成", "累计实现")
_LONGEST_TAIL = 10
_VERB = 6  # characters behind a mark in which a verb is looked for


def behind(text: str, start: int, end: int, *, classed: bool | None = None) -> str:
    """Return the noun phrase that begins at ``start`` and ends at the latest at ``end``, or an empty string.

    ``classed`` says whether the number counts the class where one is named (16名医师、护士等人员) or one of the things
    before 等 (3岁以下婴幼儿、孕妇等重点人群); where it says neither, a list belongs to its class, one thing does not.
    """
    if text.startswith(_NO_NOUN, start) and not text.startswith(_NO_JOIN, start):
        joined = _WITH.match(text, start, end) if text[start] == "与" else None
        if joined is None:
            return ""
        start = joined.end()
    if text[start + 1 : start + 2] == "均" and _EACH_DAY.match(text, start):
        # 老年食堂36家|日均服务老人1200人次
        return ""
    if text[start + 1 : start + 2] == "均" and _PER_HEAD.match(text, start):
        # 带动农户1万户|户均增收4000元
        return ""
    lead = _LEAD_OF_BEHIND.match(text, start, end)
    if lead:
        start = lead.end()
    listed = text.find("、", start + 3, min(end, start + _LONGEST_PRAISE))
    if listed > 0 and text[listed - 1] in _PRAISE_ENDS and (praised := _PRAISED.match(text, start, end)):
        start = praised.end()
    if text.startswith(_ALL_KINDS, start):
        start += len(_ALL_KINDS[0])
    if "的" in text[start:end] and (merged := _MERGED.match(text, start, end)):
        return text[start : _noun_end(text, merged.end(), end)]
    attributive = _ATTRIBUTIVE.match(text, start, end)
    if attributive:
        start = attributive.end()
    if text[start - 1 : start] == "人" and (moved := _MOVED.match(text, start, end)):
        return moved.group()
    if text[start - 1 : start] in _PIECES_OF_RULE and (done_by := _DONE_BY.match(text, start, end)):
        # 165项|国务院部门及其指定地方实施的审批事项
        start = done_by.end()
    shock = _SHOCK.match(text, start, end)
    if shock and "级" in text[start - 2 : start]:
        # 7级地震国际救援: it is the quake that has the strength.
        return shock.group(1)
    undone = _UNDONE.match(text, start, end)
    stop = _noun_end(text, undone.end() if undone else start, min(end, start + _REACH))
    phrase = text[start:stop]
    if text.startswith("规划", stop) and (planned := _PLANNED.match(phrase)):
        # 110个县城|总体规划编制工作
        phrase = planned[1]
    if "、" in phrase and text.startswith(_SUMMED, stop) and text[stop + 2 : stop + 3] in COUNTS:
        # 48条创新举措和典型经验、前海累计103项: who did the next is no part of it.
        phrase = phrase.rpartition("、")[0]
    such = SUCH.search(phrase) if "等" in phrase else None
    if such and (apart := _BESIDE_A_LIST.match(phrase, 0, such.start())):
        # 98个|中央部门和北京、上海等省市: what is counted stands before a list of others.
        phrase, such = apart.group(1), None
    if such and "的" in phrase and (site := _SITE_OF.match(phrase, 0, such.start())):
        # 17个|棚改区域的道路、供水、污水等配套基础设施
        phrase, such = site.group(1), None
    if such and such.start() > 1:
        if (classed is None and phrase.endswith(_WORKS_OF)) or phrase.startswith(_SOME, such.end()) or (
            phrase.endswith(_TASKS)
        ):
            # 30万亩|土地整治、引水工程等重大项目: works are no land; 1000万套轮胎等一批项目, 35个项目立项等工作
            classed = False
        listed = first_join(phrase[: such.start()]) > 0 if classed is None else classed
        phrase = SOME.sub("", phrase[such.end() :]) if listed else phrase[: such.start()]
        if classed is False:
            # 80万吨|电解铝及配套电厂等项目
            mark = first_join(phrase)
            phrase = phrase[:mark] if mark > 0 else phrase
    phrase = counted_together(
        phrase, next_number=stop == end and text[end : end + 1] not in _MARKS,
        closed=text[stop : stop + 1] in _MARKS or text.startswith(_WORKS, stop),
    )
    if classed is False and "、" in phrase and _AMONG_WORKS.match(text, stop):
        # 50万千瓦|光伏治沙、城区段治理、南环路等35个项目: it is one of them.
        phrase = phrase.partition("、")[0]
    if "各" in phrase:
        # 12个|乡镇各建成1个: what each did is told next.
        phrase = _each_did(phrase)
    if "下" in phrase:
        # 六项|政治标准的前提下
        phrase = _CIRCUMSTANCE.sub("", phrase)
    if ("选" in phrase or "确定" in phrase) and (among := _FROM_AMONG.search(phrase)):
        phrase = phrase[: among.start()]
    if "中" in phrase and (out_of := _OUT_OF.match(phrase)):
        # 从320个|项目中筛选重点项目
        phrase = out_of.group(1)
    if phrase[-1:] in "势力件" and "的" in phrase:
        phrase = _ADVANTAGE.sub("", phrase)
    if phrase.endswith("前列"):
        # 居全省100个|县区前列
        phrase = phrase[:-2].removesuffix("的")
    if phrase.endswith("能力") and "的" in phrase:
        # 50万吨|钢材的生产能力
        phrase = phrase[: phrase.rfind("的")]
    if phrase[-2:-1] == "全" and len(phrase) > _WHERE and phrase[-1] in _AMONG:
        # 3项指标|全市排名第一
        phrase = phrase[:-2]
    if phrase[-2:] in _AIMED and phrase[-3:-2] == "的" and len(phrase) > _LEAST_AIMED:
        # 1万亩|围栏封育的目标
        phrase = phrase[:-3]
    if phrase[-1:] in _ENDS_INSIDE:
        phrase = _INSIDE.sub("", phrase)
    if len(phrase) <= _LONGEST_PLACE:
        phrase = _ONLY_PLACE.sub("", phrase)
    phrase = phrase.removeprefix("等")
    if phrase[-2:-1] == "尽":
        # 8000万|纳税人应享尽享
        phrase = _ALL_THERE_ARE.sub("", phrase)
    if phrase[-1:] in _CLOSES_NOTE:
        # 2个国家重点实验室[1]: the number of a footnote.
        phrase = _NOTE.sub("", phrase)
    if phrase[:1] in _NOT and _NOT_YET.fullmatch(phrase):
        # 15个|未按时开工: what did not happen to them is no name.
        phrase = ""
    if phrase[:1] == "畜" and text[start - 1 : start] == "人":
        # 3万人畜吃水问题
        phrase = "人" + phrase
    if phrase in _SUPPLIES and text.startswith(phrase, start) and (
        supplied := _SUPPLIED.match(text, start + len(phrase))
    ):
        # 2万户|燃气改造: no gas is counted.
        phrase += supplied.group()
    owner = _OWNER.match(phrase)
    if owner:
        phrase = owner.group(1)
    if "制" in phrase or text.startswith("为", stop):
        # 8家|农村信用社改制为…, 3个|县级剧团转企改制: what became of it is no part of it.
        phrase = (_MADE_TO if text.startswith("为", stop) else _REFORMED).sub("", phrase)
    if "化和" in phrase and text.startswith(phrase, start) and (done_too := _DONE_TOO.match(text, start + len(phrase))):
        # 128栋|沿街楼房亮化和立面改造: both were done to them.
        phrase += done_too.group()
    return balanced(phrase).strip(EDGES)


_ALL_THERE_ARE = re.compile("(?<=..)(?:全部|都|均)?应([一-龥])尽\\1$")
_DONE_TOO = re.compile("(?:改造|整治|修缮|维修|装修|治理|提升|升级|更新|翻新|建设)(?=[，。；、])")
_REFORMED = re.compile("(?<=..)(?:(?:转企)?(?:改制|转制)(?:为.{2,})?)$")
_MADE_TO = re.compile("(?<=..)(?:改革|改[造建组制]|整合|组建|转[型制]|升[格级])$")
_SUPPLIES = frozenset(entries(
    "燃气 天然气 煤气 供暖 采暖 电采暖 取暖 清洁取暖 供电 用电 供水 自来水 供气 供热 暖气 水电 用水 电采暖"
))
_SUPPLIED = re.compile("(?:设施|入户|接入|管线)?改造|接入|入户|接通|置换")


def _each_did(phrase: str) -> str:
    """The things of which each did or got so much, without the words for that (乡镇|各建成), or the phrase as it is."""
    place = phrase.find("各", 1)
    rest = phrase[place + 1 :]
    did = not rest or rest[0] in _HAS or rest in _GIVE or DEED.match(rest) is not None or verb_end(rest) > 0
    did = did and place > 0
    return phrase[:place] if did else phrase


_GIVE = frozenset(("投资", "投入", "出资", "捐款", "捐资", "筹资"))
"""What each gave, where the sum follows."""
_HAS = frozenset("有设占达驻派包建")
"""What each has or does, in a character (村|各有1所)."""


def resumed(text: str, stop: int, end: int) -> int:
    """Where the words for the number at ``end`` begin behind the noun up to ``stop``; 0 where it is among them."""
    if text.startswith(_YIELDED, stop):
        return 0  # 7家投产企业|共完成工业总产值17亿元: theirs
    if text.startswith(("各", *_GOES_ON), stop) or _DID_NEXT.match(text, stop):
        return stop
    joined = text.find("、", stop, min(end, stop + _LONGEST_TAIL))
    if joined > 0 and (DEED.match(text, joined + 1) or verb_end(text[joined + 1 : joined + _VERB])):
        # 12条道路|“白改黑”、改造公厕20座: what was done with the first is told up to the mark.
        return joined
    return 0


_REFERS = ("详见", "见附", "附件", "附后", "名单", "具体", "见名词")
"""How a bracket opens that sends the reader elsewhere, and belongs to no name: 十件实事（见附件）."""


def _noun_end(text: str, start: int, end: int) -> int:
    """Where the noun phrase ends: at the first stop word outside quotations and short brackets."""
    position = start
    if (one_of := _ONE_OF.match(text, start, end)) and text.startswith("之一", one_of.end()):
        # 4个|生态环境质量持续改善县之一
        return one_of.end()
    if (staged := _STAGED.match(text, start, end)) and _AT_STAGE.match(text, staged.end(), end):
        position = staged.end()
    while position < end:
        stop = STOP.search(text, position, end)
        if not stop:
            return end
        if stop.start() == start and stop.group() == "新增" and text[stop.end() : stop.end() + 1] not in COUNTS:
            # 300个新增产能项目
            position = stop.end()
            continue
        if stop.start() in (start, start + text.startswith(_NEWLY, start)) and (
            text.startswith(_OPENED, stop.end()) if stop.group() == "开放"
            else stop.group() in _STAGES and _AT_STAGE.match(text, stop.end(), end)
        ):
            # 101家开放场馆, 21个签约项目
            position = stop.end()
            continue
        if (given := _GIVEN_BY.match(text, start, end)) and stop.start() < given.end():
            position = given.end()
            continue
        if stop.start() == start and (given := _LISTED_IN.match(text, start, end)):
            # 76座|列入国家规划的水库
            position = given.end()
            continue
        if stop.group() == "具备" and text.startswith("不", start) and stop.start() == start + 1:
            # 400个|不具备生产条件的村庄
            position = stop.end()
            continue
        if stop.start() == start and stop.group() in _NOT:
            # 100个不通公路建制村
            position = stop.end()
            continue
        if stop.start() == start and (bound := _BOUND_BY.match(text, start, end)):
            # 65个总投资亿元以上项目
            position = bound.end()
            continue
        if stop.start() == start and (rules := _RULES.match(text, start, end)):
            # 22项支持稳定经济增长财政政策
            return rules.end()
        opened = text.rfind("“", start, stop.start())
        if opened >= 0 and text.find("”", opened, stop.start()) < 0:
            closed = text.find("”", stop.start(), end)
            if closed < 0:
                return end
            position = closed + 1
            continue
        if stop.group() in ("（", "(") and stop.start() > start:
            closed = text.find("）" if stop.group() == "（" else ")", stop.start(), end)
            if text.startswith(_REFERS, stop.end()):
                return stop.start()
            if 0 <= closed <= stop.start() + 8:
                position = closed + 1
                continue
        if stop.group() == "了":
            # 乡镇|建立了, 生活|有了, 家庭|圆了: the verb goes before.
            short = text.startswith("有", stop.start() - 1) or text.startswith("户", stop.start() - 2)
            short = short or ENDS_IN_HEAD.search(text, start, stop.start() - 1) is not None
            return max(start, stop.start() - (1 if short else 2))
        if stop.group() in _WEAK:
            # 服务业扩大开放综合试点, 疏解整治促提升专项行动: a verb inside a name that ends with its head.
            edge = _HARD_STOP.search(text, stop.end(), end)
            last = edge.start() if edge else end
            name = text[start:last]
            if edge and edge.group() in JOINTS and not (ENDS_IN_HEAD.search(name) or name.endswith(WORK)):
                # 96个重点节能改造和循环经济项目
                edge = _HARD_STOP.search(text, edge.end(), end)
                last = edge.start() if edge else end
                name = text[start:last]
            if len(name) <= _LONGEST_NAME and (ENDS_IN_HEAD.search(name) or name.endswith(WORK)):
                return last
        if joint := JOINT_WORKS.match(text, stop.start(), end):
            # 16项公路|维修及新改建工程
            return joint.end()
        if stop.group() in _WORKS and (done := _FIRST_DONE.search(text, start, stop.start())):
            return done.start()
        return stop.start()
    return end


