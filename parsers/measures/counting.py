"""What stands behind a number: the noun phrase of what it counts, where it ends, and what only goes on behind it."""

from __future__ import annotations

import re
from functools import lru_cache

from ..wording.lexicon import LEAD, STOP, entries
from ..wording.verbs import is_verb, verb_end
from .clauses import JOINTS
from .labels import EDGES, SOME, SUCH
from .listing import balanced, first_join

__all__ = ["acts", "behind", "counted", "doer", "ends_in_head"]

_REACH = 48  # characters behind a number that are looked at
_UNDONE = re.compile(r"(?:尚?未|待)[^，。；、的]{2,14}的(?=[一-龥]{2})")
_ATTRIBUTIVE = re.compile(
    r"(?:具有|具备|带有)[^，。；]{2,16}的(?=..)|以[^，。；]{2,16}为[^，。；]{1,8}的(?=..)"
    r"|对(?![口外接])[^，。；、]{2,14}的(?=..)|各具[一-龥]{2}的|(?:满足|影响|支撑|引领|面向|关系|制约|困扰|反映|事关)[^，。；]{2,24}的(?=..)"
    r"|获(?:此殊荣|[^，。；、的]{2,8}称号|批)的(?=..)"
    r"|(?:鼓励|吸引|支持|引导)社会资本[^，。；]{2,16}的(?=..)"
)
_BESIDE_A_LIST = re.compile(r"([^、和与及]{2,12})[和与及][^、和与及]{2,6}、[^和与及]{2,40}$")
_ITS_OWN = re.compile(r"[和与及、][^和与及、]{2,10}[一两三][个条座处所项道]|[和与及、](?:周边|其他)?(?:所有|全部|各)")
_KEPT_BY = re.compile("[、和与及][省市州县区乡镇村](?:[管级属直]|人大|政协|两级|重点)")
_THEY_BUILD = re.compile("[和与及][^，、和与及]{2,8}[区县市镇]建设[一-龥]{3}")
_PROVINCES = re.compile(
    "省、(?:自治区|市)(?!人大|政协|[两属直级]|重点)(?:、(?:直辖市|自治区))?(?:和计划单列市|、计划单列市)?"
)
# 10个|基础条件好、具有区位优势的中心镇: how good it is.
_PRAISED = re.compile(
    "(?:[一-龥]{2,7}(?:好|[^最]高|大|强|优|多|广|完善|齐全|优美|健全|合理|突出|明显|雄厚|先进|规范|完备|显著|鲜明|良好|过硬|宜人|便[利捷]|有市场)[、和且]){1,4}"
    "[一-龥]{2,12}?的(?=..)|(?:不同[一-龥]{2}|[一-龥]{2}(?:不[等一同]|各[异样]))、[一-龥]{2,12}的(?=..)"
)
_PRAISE_ENDS, _LONGEST_PRAISE = frozenset("好高大强优多广善全美理出显厚进范备著明良硬人利捷场类型等一异"), 10
_SHOCK = re.compile("(?:强烈)?(地震|强震)")
# 5000吨|多晶硅, 3个|多功能厅: 多 opens what is counted.
_MANIFOLD = (
    "晶|功能|品种|元|媒体|孔|金属|年生|式|肉|用途|边|维|样|能互|彩|效|联|模|头|旋翼|光谱|语|倍体|糖|肽|酚|聚|通道|车道|层|级|方式|渠道|发|胎|民族|部门"
)
_LEAD_OF_BEHIND = re.compile(
    rf"(?:规模(?:以上)?的|的|多(?!{_MANIFOLD})|余|级(?!别|次|配|差)|以上|以下|左右|以内|及以上)+(?:已(?:建成|投用|挂牌|认定)的?|(?<=的)新增(?=[一-龥]{{2}}))?|已(?:建成|投用|挂牌|认定|开工|签约|竣工|完工|确定|批准|落地|投产)的?(?=[一-龥]{{2}})"
)
_ONLY_PLACE = re.compile(
    r"^(?:(?:排名?在?|位?居|位?列)?全[国省市县区州盟旗]|位?居|列|[上下]半年|年[内底初]|[今明]年|[一二三四]季度|稳定|持续|直接|长期|成功|就近|就地|平均|自愿|积极|超过?|达|过|至|到|要|须|必须|应|应当|能|会)$"
)
_OWNER = re.compile(
    r"(.*(?:床位|车位|学位|国家|地区|企业|单位|学生|农牧?民|牧民|村民|居民|群众|人口|村|县|市|省|镇|镇街|乡街|家庭|(?:贫困|脱贫|低保|农|牧|商)户|项目|城市|机组|船舶|车辆|品种|单元|[干街]道|道路|公路|桥梁|小区|片区|街区|路口|广场|公园|景区|成果|领域|人民))的.+$"
)
_INSIDE = re.compile(
    r"(?:之一|之中|当中|的?基础之?上|(?<![集高初期])中|中有|里|高效|圆满|顺利|稳步|不|(?:增[速幅])?有"
    r"|(?:当年|同比)?增速看?|看|(?<![高中初同平优上])等|(?<=..)[一两]个|(?<=.)(?:大约|(?<![公条合节制契预签])约|共计?|超过?|(?<![通经])过|(?<![突打])破|逾|(?<!附)近))$"
)
_ENDS_INSIDE = frozenset("一中上有里效满利步不速看等个约共计超过破逾近")
_LONGEST_PLACE = 3
_HEAD = (
    r"(?:项目|工程|企业|行业|人才|群众|中小学|案例|平台|基地|公园|学校|医院|机构|实事|景区|指标|措施|产品|单位|家庭|公司|集群|园区|示范区|示范城市|示范县|示范村|示范点|板块|地块"
    r"|道路|公路|河流|河道|站点|中心|事项|省份|高校|院校|高中|小学|幼儿园|卫生[院所室]|养老院|敬老院|社区|街道|安置点|小区|场馆|试点|村集体(?!经济收入|经营性?收入|收入|资产|产权)|合作社|农户|商户|产业(?!链|园|集群|带|基|联盟|工人|项目|投资)|产业链|[电水]厂|处理厂"
    r"|信访件|案件|工单|诉求|线索|提案|问题|经济组织|排污口|断面|盟市|县区|县(?!域|人大|级|直|政府)|(?<!城)镇|乡(?![镇村])|(?<!农)村(?![民庄落居])|区(?!域|划|人大|级|直|政府)|市(?!场|民|人大|级|直|政府)|水源地|水体|河涌|水库|支流|湖泊|海湾|市民|婴幼儿|老年人|老人|儿童|人员|居民(?!住宅|小区|楼)|师生|学生|新生|毕业生|妇女|职工(?!作)|农民工|农民|农?牧民|教师|患者|干部|残疾人|移民"
    r"|党员|青年|医生|医师|护士|劳动力|寄宿生|考生|大学生|亲属|家属|对象)"
)
_PAID_FOR = re.compile("(.{2,}?)(?:补偿|补助|补贴|奖补)标准")
_DISTRICTS = re.compile("[县市区旗][（(](?:[县市区旗]、?){1,3}[）)][县市区]?(?!级)")
_COUNTED = re.compile(rf"^(.*{_HEAD}[）)]?)(?![级落型式])(.+)$")
_DOER = re.compile(
    rf"(.*(?:{_HEAD}|协会|商会|联盟|集团|机关|队伍|团队|机组|航线|品牌|成果|经验|改革|窗口|泵站|桥梁|基站|隐患|案件|路口|路段))"
    r"(?![、和与及的级型式类化性层链群]|质量|建设|服务|管理|改造|发展)[一-龥“”]{2,}$"
)
_SHORT_HEAD = re.compile(
    r"([村镇乡县区](?:（[居市区街道、]{1,4}）)|街道办事处|产业链|乡镇|村(?![内庄])|县|镇|乡|区|市|学校|企业|社区|小区|单位|家庭|农户|街道|行政村|自然村|贫困村|景区|园区|部门|县区|医院|项目)(.{3,})$"
)
_QUOTED = re.compile("“[^“”]{1,10}”")
_WEAK = frozenset(entries(
    "发展 开放 提升 扩大 创新 运营 服务 提质 节能 适老化 智能化 提升改造 雨污分流 清洁能源 超低排放"
))
# What is done before something else that is done (人行道|整修改造): it closes no name.
_FIRST_DONE = re.compile(r"(?<=..)(?:整修|翻修|大修|维修|拓宽|扩容|提标|升级|修缮|清淤|提档|深度处理)$")
_WORKS = ("改造", "建设", "整治", "提升", "加固", "治理", "升级")
_HARD_STOP = re.compile(
    r"[，,。；;：:！!？?（(、]|建设|完成|实现|通过|启动|达到|已|均|获|为|是|在|将|加快|推进|和|与|及"
)
_WORK_NAME = "(?:维修|养护|改造|新建|改建|扩建|建设|整治|治理|加固|提升|绿化|亮化)"
_JOINT_WORKS = re.compile(
    f"{_WORK_NAME}[及和与、][一-龥]{{0,4}}?(?:新改?扩?建|改扩?建|扩建|{_WORK_NAME})(?:工程|项目)"
)
_LONGEST_NAME = 24
_LONGEST_LIST = 26
_LONGEST_ROW = 13
_ENDS_IN_HEAD = re.compile(rf"{_HEAD}$")
_RULES = re.compile(
    "(?:支持|促进|推动|保障|扩大|稳定|提升|加快|降低|优化)[^，。；、0-9]{2,20}?(?:政策措施|政策|举措|措施|办法|意见|规定)"
)
"""Rules that are named with what they are for."""
_MEASURED = re.compile(
    r"(?:功能|税负|税费|负担|接待费|经费|费用|增速|增幅|经济|水质|产值|税收|税金|利税|利润|GDP|装机|竞争力|带动力|能力|实力|比例|率|(?<!托)额|量|值|[地房租物单均]价|投资|资金|收入|债务|面积|比重|占比|水平|规模|条件|环境|状况|(?:时[限间]|材料|环节|流程|费用)(?:压缩|压减|精简|优化))$"
)
# 12所中小学教学用房: the counter says that it is the schools.
_LINE = re.compile(r"(?:[道公铁街小]路|大?道|[街巷河渠沟]|[路线航]线|管[网道线])$")
_WORN = re.compile(r".{2,8}?(?:[小背街]巷|道路|街道|河道)(?=破损|路面|路灯|沿线|两侧|立面)")
_SCHOOL = re.compile(r".*(?:高校|院校|大学|学院|学校|[名弱]校|[中小]学|幼儿园|医院|卫生院|卫生室)(?![生区舍])")
# 24户企业资产重组: these counters count the things, not what was done with them.
_OF_PIECES = ("家", "户", "名", "座", "条", "台", "辆", "口", "眼", "艘", "栋", "幢")
_WORKED = re.compile(
    r"(?:重组|改制|改革|改造|整治|治理|建设|升级|转型|清零|搬迁|整合|验收|认定|备案|登记|确权|上云|上市|复工|投产|达标|创建"
    r"|转制|评定|清退|整改|销号|审批|入住|参保|脱困|倒闭|破产|解困)$"
)
_PEOPLE = re.compile(
    r"^(.*(?:群众|婴幼儿|老年人|老人|儿童|人员|居民|学生|新生|毕业生|妇女|职工(?!作)|农民工|教师|患者|干部|残疾人|移民|党员|青年|军人(?!家|服)|士兵|官兵"
    r"|寄宿生|考生|大学生|亲属|家属|子女|子弟|工人(?!员)|人口(?!较)|书记|队员|专家|特派员|志愿者|指导员|辅导员|网格员|专员))"
    r"(?![、和与及的]|干部)(.+)$"
)
_PERSON = (
    r"(?:人员|对象|儿童|群众|老人|老年人|学生|教师|职工|家庭|妇女|残疾人|农民工|军人|居民|青年|人口|户|毕业生|孤儿|患者)"
)
_PEOPLE_IN_A_ROW = re.compile(rf"(?:[一-龥]{{0,8}}?{_PERSON}、){{2,5}}[一-龥]{{0,8}}?{_PERSON}(?!的)")
_TERRITORIES = frozenset(entries("区 县 市 州 旗 盟 县区 区县 县市 市县 县市区 市州 旗县 旗县区 省 省区 省市"))
# What a noun behind a head ends with, rather than a verb (社区日间照料服务站).
_KIN = ("亲属", "家属", "子女", "子弟")
_HEADS = ("户", "万", "亿")
_FARMERS = re.compile(
    r"^(.*(?:农民|(?:农|牧|贫困|脱贫|低保|搬迁|棚改|拆迁|征迁|住|用)户|村民|牧民|市民|人口(?!较)|百姓|(?<=中)国人))(?![、和与及工]|的(?!饭碗)|专业|合作)(.+)$"
)
# 20个|重点区域环境整治: no surroundings are counted in pieces.
_SURROUNDINGS = re.compile(
    r"(.{0,10}?(?:区域?|(?<!农)村庄?|[镇乡院校站库园湖]|医院|街道|小区|社区|市场|景区|道路|公路|河[流道]|路段))"
    r"(?:(?:人居|周边|周围|沿线|内外|水|生态|卫生)?环境(?:卫生|综合|连片|面貌|整治|治理|提升|改造)*"
    # 1000个|行政村生活污水治理, 300个|村庄绿化美化
    r"|(?:生活|农村|面源)?(?:污水|垃圾|黑臭水体|污染|饮水安全|厕所|内涝|安全隐患)"
    r"(?:综合|集中|专项|收集)?(?:治理|整治|处理|改造|巩固提升|提升)|(?:[绿美亮硬净洁]化){1,3}(?:提升)?"
    # 22个|小区供电设施
    r"|(?:供[电水热暖气]|燃气|消防|二次供水|照明|基础|配套)(?:设施|管网|管道))$"
)
_IMPROVED = re.compile("设施|管网|管道|环境|污|垃圾|黑臭|饮水|厕所|内涝|隐患|[绿美亮硬净洁]化")
_PIECES = frozenset("个条处座所家")
_ROAD, _ROADS = 3, frozenset("路街道桥河渠")
_AIMED = frozenset(("目标", "任务", "要求"))
_LEAST_AIMED = 5  # characters of what is aimed at, with what says so
_EVENTS = ("场", "场次", "课时", "学时", "堂", "批次")
_OF_PEOPLE = ("户", "人", "名", "头", "只", "匹")
_NEEDS = frozenset(entries("饮水 吃水 用水 安全 用电 住房 居住 就业 出行 行路 上学 看病 温饱"))
_SOLVED = ("问题", "困难")
_HOUSEHOLD = ("家庭", "户", "用户")
_LAST_OF_NOUN = frozenset(
    "屋站所室院馆场店点网络队团线路桥园厂城位品牌链群盟户员师生者家库池渠坝堤井房楼亭街巷厕车船机器台塔管灯卡证法规例会赛奖项题课片带局区村县镇"
)
_BUILT = "站所室院馆场店网队线路桥园厂库池坝堤井房楼厕"
_MARKS = frozenset("，。；：、！？）,;:!?)”") | {""}
_HOW = ("最多跑", "年出栏", "年产", "年加工", "年处理", "日处理", "日产", *entries(
    "逐一 全部 全面 顺利 成功 正式 如期 陆续 相继 均 已 逐步 基本 稳定 免费 首次 率先 建成 纳入 列入 入选 获评 进入"
))
_STAGE_OF = re.compile("[一二三四首前]期(?:工程|项目)?|主体(?:工程)?|土建|厂房|桩基")
_TELLING = ("引进", "招引", "引育", "上报", "申报", "承担", "承接", "启动")
"""Verbs that no name of works opens with (23个村|上报亮化项目)."""
_REACHED = ("入户", "到户", "进户", "入园", "上楼", "通水", "通电", "通车", "通气", "达标", "全覆盖")
_AMONG = frozenset("国省市区县州旗盟")
_WHERE = 3  # characters of a phrase that 全市 is more than the whole of
_WORK = ("任务", "工程", "项目", "行动", "方案", "设施", "工作")
_COUNTS = frozenset("0123456789一二两三四五六七八九十百千万")
_GRADES = frozenset("级甲星类等次")
_OPENED_BY = {
    "开放": ("场馆", "学校", "体育", "公园", "景区", "平台", "口岸", "城市", "实验"), "签约": ("项目", "企业", "客商"),
}
"""By a verb what it opens the name of."""
_PREPARED = ("工作", "选址", "设计", "招标", "任务", "安装", "采购", "规划")
_PREPARING = re.compile(
    "(.{2,}?)的(?:设备|前期|设施|方案|初步)?(?:采购|安装|选址|规划|设计|招标|调试|验收)(?:工作|任务)?"
)
_TITLED = re.compile(
    "(.{0,8}?(?:[耕土林农草山]地|农田|草[原场]|水面))(?:承包经营权|承包|经营权|使用权|所有权)?(?:确权|登记|颁证)"
)
_DONE_WITH = ("任务", "整顿")
_TREATED = re.compile(
    "(.{2,}(?:[罐炉窑井库坝桥站厂场泵闸]|企业|锅炉|机组|车辆|油库))"
    "(?:(?:防渗|提标|超低排放|除险加固|综合)?(?:改造|淘汰|治理|整治|整改|加固)任务|(?:治理|清理)整顿)"
)
_SUMMED = ("累计", "合计")
_COUNTRIES = "国家和地区"
_WORKS_OF = ("项目", "工程")
_ALL_KINDS = ("各类", "各级", "各项")
_CLOSED_ROW = re.compile("(?:、[^、和与及]{2,10}){1,3}[和与及][^、和与及]{2,10}")
# 15个|乡镇中心校、卫生院和便民服务中心: each place has all of them.
_IN_PLACES = re.compile(
    "(乡镇|行政村|村|社区|街道|县区|区县|园区|学校)[^、和与及]{2,8}、[^、和与及]{2,8}[和与及][^、和与及]{2,10}"
)
_KIN_ROW = re.compile("[^、和与及]{2,16}(?:中心|[院所站校园室馆])、[^、和与及]{2,12}(?:中心|[院所站校园室馆])")
_NETWORK = re.compile("[一-龥]{1,5}?(?:[管电路]网|管线)")
_CIRCUMSTANCE = re.compile("的(?:前提|情况|条件|背景|形势|影响|支持|推动)下.*$")
# 9条|与周边城市衔接的主干道路
_WITH = re.compile("与[^，。；、]{2,14}(?:衔接|相连|连接|配套|合作|对接|毗邻|关联|相关|共建)的(?=..)")
_NO_JOIN = ("和美", "和谐", "和平")
_PER_HEAD = re.compile("[人户亩村]均[^，。；、的]{0,8}[0-9]")
_NO_NOUN = ("…", "两位数", "多出", "多增", "较上", "较去", "较20", "比20",
            "的基础上", "的唯一", "行列", "等落后", "、", "和", "与", "及", "中有", "中，", "中,",
            "对口支援", "对口帮扶")


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
    attributive = _ATTRIBUTIVE.match(text, start, end)
    if attributive:
        start = attributive.end()
    shock = _SHOCK.match(text, start, end)
    if shock and "级" in text[start - 2 : start]:
        # 7级地震国际救援: it is the quake that has the strength.
        return shock.group(1)
    undone = _UNDONE.match(text, start, end)
    stop = _noun_end(text, undone.end() if undone else start, min(end, start + _REACH))
    phrase = text[start:stop]
    if "、" in phrase and text.startswith(_SUMMED, stop) and text[stop + 2 : stop + 3] in _COUNTS:
        # 48条创新举措和典型经验、前海累计103项: who did the next is no part of it.
        phrase = phrase.rpartition("、")[0]
    such = SUCH.search(phrase) if "等" in phrase else None
    if such and (apart := _BESIDE_A_LIST.match(phrase, 0, such.start())):
        # 98个|中央部门和北京、上海等省市: what is counted stands before a list of others.
        phrase, such = apart.group(1), None
    if such and such.start() > 1:
        if classed is None and phrase.endswith(_WORKS_OF):
            # 30万亩|土地整治、引水工程等重大项目: works are no land.
            classed = False
        listed = first_join(phrase[: such.start()]) > 0 if classed is None else classed
        phrase = SOME.sub("", phrase[such.end() :]) if listed else phrase[: such.start()]
        if classed is False:
            phrase = phrase.partition("、")[0]
    phrase = _listed(phrase, next_number=stop == end and text[end : end + 1] not in _MARKS)
    if "下" in phrase:
        # 六项|政治标准的前提下
        phrase = _CIRCUMSTANCE.sub("", phrase)
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
    if phrase[:1] == "畜" and text[start - 1 : start] == "人":
        # 3万人畜吃水问题
        phrase = "人" + phrase
    owner = _OWNER.match(phrase)
    if owner:
        phrase = owner.group(1)
    return balanced(phrase).strip(EDGES)


@lru_cache(maxsize=1 << 10)  # the reader asks for what stands behind a number more than once
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
    if phrase.startswith(_COUNTRIES):
        # 60多个国家和地区的120个港口
        return phrase[: len(_COUNTRIES)] if next_number else phrase
    if phrase[:joined] in _TERRITORIES:
        kept = _KEPT_BY.match(phrase, joined)
        if not kept:
            # 8个区及经济技术开发区: each of these is one, but 市、区管道路 are roads.
            return phrase[:joined]
        further = first_join(phrase[kept.end() :])
        if further < 0:
            return phrase
        joined = kept.end() + further
    if phrase[joined] == "、" and (people := _PEOPLE_IN_A_ROW.match(phrase)):
        # 200万低保对象、特困人员、困境儿童基本生活…: all of them are counted.
        return people.group()
    if (placed := _IN_PLACES.fullmatch(phrase)) and not next_number:
        return placed.group(1)
    if phrase.endswith(_WORK) and _JOINT_WORKS.search(phrase):
        # 16项公路维修及新改建工程210公里
        return phrase
    rest = phrase[joined + 1 :]
    row = phrase[joined] == "、" and _KIN_ROW.fullmatch(phrase) is None
    # 15所中心校、卫生院和便民服务中心: a list that 和 closes is counted as a whole.
    long = len(phrase) > (_LONGEST_ROW if row and not _CLOSED_ROW.fullmatch(phrase, joined) else _LONGEST_LIST)
    other = phrase[joined] == "与" or long or (rest[:1] in _COUNTS and rest[1:2] not in _GRADES) or (
        row and acts(rest)
    )
    # 灯光隧道及火树银花一条街; 市和周边所有省份
    # 3个开发区和空港经济区|建设投融资平台
    other = other or (_ITS_OWN.match(phrase, joined) or _THEY_BUILD.match(phrase, joined)) is not None
    return phrase[:joined] if next_number or other else phrase


_FIRM = re.compile("(.*?(?:企业|公司))(?=“[^”]+”(?:办理|遗留|历史|审批|整改))")
_REFERS = ("详见", "见附", "附件", "附后", "名单", "具体", "见名词")
"""How a bracket opens that sends the reader elsewhere, and belongs to no name: 十件实事（见附件）."""


def _noun_end(text: str, start: int, end: int) -> int:
    """Where the noun phrase ends: at the first stop word outside quotations and short brackets."""
    position = start
    while position < end:
        stop = STOP.search(text, position, end)
        if not stop:
            return end
        if stop.start() == start and stop.group() == "新增" and text[stop.end() : stop.end() + 1] not in _COUNTS:
            # 300个新增产能项目
            position = stop.end()
            continue
        if stop.start() == start and text[stop.end() : stop.end() + 2] in _OPENED_BY.get(stop.group(), ()):
            # 101家开放场馆, 21个签约项目
            position = stop.end()
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
            short = text.startswith("有", stop.start() - 1) or _ENDS_IN_HEAD.search(text, start, stop.start() - 1)
            return max(start, stop.start() - (1 if short else 2))
        if stop.group() in _WEAK:
            # 服务业扩大开放综合试点, 疏解整治促提升专项行动: a verb inside a name that ends with its head.
            edge = _HARD_STOP.search(text, stop.end(), end)
            last = edge.start() if edge else end
            name = text[start:last]
            if len(name) <= _LONGEST_NAME and (_ENDS_IN_HEAD.search(name) or name.endswith(_WORK)):
                return last
        if joint := _JOINT_WORKS.match(text, stop.start(), end):
            # 16项公路|维修及新改建工程
            return joint.end()
        if stop.group() in _WORKS and (done := _FIRST_DONE.search(text, start, stop.start())):
            return done.start()
        return stop.start()
    return end


def counted(noun: str, unit: str = "") -> str:
    """Cut a phrase that runs on after the thing counted (项目投资完成率, 高中改善办学条件)."""
    if noun[:1] == "“" and noun.find("”") == len(noun) - 1:
        # 两轮“城市建设行动纲要”
        return noun
    if noun.startswith(("村“", "村村集体")) and unit == "个":
        # 18个村“三变”试点, 5个村|村集体经济收入
        return "村"
    if noun[1:2] in "（(" and unit == "个" and (districts := _DISTRICTS.match(noun)):
        # 50个县（市、区）雨污管网清零
        return districts.group()
    if noun[-2:] in _PREPARED and (of_piece := _PREPARING.fullmatch(noun)):
        # 227个农家书屋的设备安装工作, 2个健身馆的选址
        noun = of_piece.group(1)
    if unit[-1:] in _PIECES and noun[-2:] in _DONE_WITH and (treated := _TREATED.fullmatch(noun)):
        # 14545个地下油罐防渗改造任务, 7190家企业治理整顿
        noun = treated.group(1)
    if unit.endswith("亩") and (land := _TITLED.match(noun)):
        # 81万亩集体耕地确权工作
        noun = land.group(1)
    if noun.endswith("工作") and unit.endswith(("亩", "米", "里")) and len(noun) > 3:
        # 874亩征地工作
        noun = noun[:-2]
    if noun.endswith("数") and len(noun) > 3:
        noun = noun[:-1].removesuffix("人")
    if noun.endswith("标准") and (paid := _PAID_FOR.fullmatch(noun)):
        # 4000万亩公益林补偿标准
        noun = paid.group(1)
    if noun.startswith("方面") and len(noun) > 3 and unit == "个":
        # 12个方面民生实事
        noun = noun[2:].removeprefix("的")
    if len(noun) > 2 and noun.endswith("”") and unit in ("个", "项") and noun[-2] not in _LAST_OF_NOUN and (
        _ENDS_IN_HEAD.search(noun[: noun.rfind("“")])
    ):
        # 事项“全市通办”: what was done with them.
        noun = noun[: noun.rfind("“")]
    if unit.endswith("家") and (firm := _FIRM.match(noun)):
        # 5家酒类企业“两证”遗留问题
        return firm.group(1)
    joined = first_join(noun) if unit.endswith("条") else -1
    if unit.endswith("条") and (worn := _WORN.match(noun)):
        # 80条背街小巷破损路面
        return worn.group()
    if joined > 0 and _LINE.search(noun[:joined]) and not _LINE.search(noun):
        # 3条道路和变电站
        return noun[:joined]
    school = _SCHOOL.match(noun) if unit.endswith("所") else None
    if school and not noun.endswith(("”", "机构", "中心", "站", "基地", "分院", "部", "宫", "食堂")):
        return balanced(school.group())
    person = _PEOPLE.match(noun) if unit.endswith(("名", "人", *_HEADS)) else None
    if person is None and unit.endswith(_HEADS):
        person = _FARMERS.match(noun)
    if person and not person.group(2).startswith(_HOUSEHOLD) and not noun.endswith(_KIN):
        return balanced(person.group(1))
    if noun.endswith(_SOLVED) and unit.endswith(_OF_PEOPLE) and (whose := _COUNTED.match(noun[:-2])):
        # 9000户低收入家庭住房问题
        return balanced(whose.group(1))
    if noun.endswith("问题") and unit.endswith(_OF_PEOPLE) and noun[-4:-2] in _NEEDS:
        # 10万人安全饮水问题
        noun = noun[:-2]
    around = _SURROUNDINGS.match(noun) if unit[-1:] in _PIECES and _IMPROVED.search(noun) else None
    if around:
        return balanced(around.group(1))
    short = _SHORT_HEAD.match(noun)
    if short and (_told_of(short.group(2)) or (
        unit == "个" and _NETWORK.fullmatch(short.group(2))
    )):
        # 100个村|创建乡村振兴示范村, 1300家企业|开展技术改造, 6个乡镇|天然气管网
        return short.group(1)
    if _ENDS_IN_HEAD.search(noun):
        return noun
    match = _COUNTED.match(noun)
    if not match:
        return noun
    rest = match.group(2)
    quoted = _QUOTED.match(rest) if rest[0] == "“" else None
    if quoted and quoted.group()[-2] in _LAST_OF_NOUN:
        # 18个社区“宝宝屋”扩优提质
        return match.group(1) + quoted.group()
    if unit.endswith(_EVENTS):
        # 100场社区电影放映服务: no place is counted in these.
        return noun
    if _MEASURED.search(rest) or _STAGE_OF.match(rest) or rest.endswith(_REACHED) or acts(rest) or (
        unit.endswith(_OF_PIECES) and _WORKED.search(rest)
    ):
        return balanced(match.group(1))
    if len(rest) <= 6 or rest[-1] in _LAST_OF_NOUN or rest.endswith(("）", ")")):
        return noun
    last = max(rest.replace("网络", "··").rfind(char) for char in _BUILT)
    return balanced(match.group(1) + rest[: last + 1] if last > 1 else match.group(1))


def doer(noun: str) -> str:
    """What is counted, of a clause that nothing but the number opens: its predicate stands behind the thing.

    26个省市重点项目|如火如荼, 26家企业|满负荷生产
    """
    found = _DOER.match(noun)
    return noun if found is None or noun[-1] in _LAST_OF_NOUN else found.group(1)


def _told_of(words: str) -> bool:
    """Do the words behind a short noun tell what it does, or how far it has come, rather than go on with its name?"""
    return acts(words) or _STAGE_OF.match(words) is not None or (
        words.startswith("建设") and not words.endswith(_WORK)
    )


def ends_in_head(words: str) -> bool:
    """Do the words end with a noun that is counted (项目, 企业, 村)?"""
    return _ENDS_IN_HEAD.search(words) is not None


def acts(words: str) -> bool:
    """Do the words behind a thing say what it does or what is done to it?"""
    if words.endswith(_WORK) and not words.startswith(_TELLING):
        return False
    if words.startswith(("建设", "培育", "治理", "整治", "帮扶", *JOINTS)) or (
        # 城区|规划路
        len(words) == _ROAD and words[-1] in _ROADS
    ):
        return False
    return words.startswith(_HOW) or is_verb(words) or bool(verb_end(words)) or bool(LEAD.match(words))
