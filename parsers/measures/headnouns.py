"""The head noun of what is counted: where its name ends, and what is said of it begins."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import LEAD
from ..wording.verbs import SERVING, is_verb, verb_end
from .clauses import JOINTS
from .framing import only_done
from .listing import balanced, first_join

__all__ = ["ENDS_IN_HEAD", "HEAD", "WORK", "acts", "apart", "counted", "doer", "told_by"]

HEAD = (
    r"(?:项目|工程|出入口|企业集团|企业|行业领域|行业|人才|群众|中小学|案例|平台|基地|公园|学校|医院|机构|实事|景区|指标|措施|产品|单位|家庭|公司|集群|园区|示范区|示范城市|示范县|示范村|示范点|板块|地块"
    r"|道路|公路|小巷|街巷|河流|河道|站点|中心|孩子|志愿者|事项|省份|高校|院校|初中|高中|小学|幼儿园|卫生[院所室]|养老院|敬老院|社区|街道|安置点|小区|场馆|试点|村集体(?!经济收入|经营性?收入|收入|资产|产权)|合作社|农户|商户|产业(?!链|园|集群|带|基|联盟|工人|项目|投资)|产业链|[电水]厂|处理厂"
    r"|信访件|案件|工单|诉求|线索|提案|问题|经济组织|排污口|断面|盟市|市州|州市|县市|旗县|县区|县(?!域|城|人大|级|直|政府)|(?<!城)镇|乡(?![镇村])|(?<!农)村(?![民庄落居])|区(?!域|划|人大|级|直|政府)|市(?!场|民|人大|级|直|政府|值)|矿山|水源地|水体|河涌|水库|支流|湖泊|海湾|市民|婴幼儿|老年人|老人|儿童|人员|居民(?!住宅|小区|楼)|师生|学生|新生(?!产|态|代)|毕业生|妇女|职工(?!作)|农民工|农民|农?牧民|教师|患者|干部|残疾人|移民"
    r"|党员|青年|医生|医师|护士|劳动力|寄宿生|考生|大学生|亲属|家属|对象)"
)
"""Nouns of things and people that are counted, for use in patterns."""
ENDS_IN_HEAD = re.compile(rf"{HEAD}$")
"""Such a noun at the end."""
WORK = ("任务", "工程", "项目", "行动", "方案", "设施", "工作")
"""What names of works end with."""
_PAID_FOR = re.compile("(.{2,}?)(?:补偿|补助|补贴|奖补)标准")
_DISTRICTS = re.compile("[县市区旗][（(](?:[县市区旗]、?){1,3}[）)][县市区]?(?!级)")
_COUNTED = re.compile(rf"^(.*{HEAD}(?:[（(][^（）()]{{1,8}}[）)]|[）)])?)(?![级落型式]|身边|家门口|县?域)(.+)$")
_DOER = re.compile(
    rf"(.*(?:{HEAD}|协会|商会|联盟|集团|机关|队伍|团队|机组|航线|品牌|成果|经验|改革|窗口|泵站|桥梁|基站|隐患|案件|路口|路段))"
    r"(?![、和与及的级型式类化性层链群]|质量|建设|服务|管理|改造|发展)[一-龥“”]{2,}$"
)
# 6项|惠农政策落实率, 五项|配套技术普及面
_OF_RATE = re.compile(
    "(.{2,}?)(?:落实|普及|推广|覆盖|应用|完成|达标|入户|到位|执行|知晓|使用|合格|受益|办结|满意)[率面]$"
)
_KINDS = frozenset(("项", "个", "种", "类"))
_SHORT_HEAD = re.compile(
    r"([村镇乡县区](?:（[居市区街道、]{1,4}）)|街道办事处|产业链|乡镇|区县|市县|县市|旗县|市州|村(?![内庄])|县|镇|乡|区|市|学校|企业|社区|小区|单位|家庭|农户|街道|行政村|自然村|贫困村|景区|园区|部门|县区|医院|项目)(.{3,})$"
)
_QUOTED = re.compile("“[^“”]{1,10}”")
_MEASURED = re.compile(
    r"(?:功能|税负|税费|负担|接待费|经费|费用|增速|[增降涨]幅|指数|浓度|经济|水质|产值|税收|税金|利税|利润|GDP|装机|竞争力|带动力|能力|实力|比例|率|(?<!托)额|量|值|[地房租物单均]价|投资|资金|收入|债务|面积|比重|占比|水平|规模|固投|条件|环境|状况|(?:时[限间]|材料|环节|流程|费用)(?:压缩|压减|精简|优化))$"
)
# 12所中小学教学用房: the counter says that it is the schools.
_LINE = re.compile(r"(?:[道公铁街小]路|大?道|[街巷河渠沟]|[路线航]线|管[网道线])$")
_WORN = re.compile(r".{2,8}?(?:[小背街]巷|道路|街道|河道)(?=破损|路面|路灯|沿线|两侧|立面)")
_SCHOOL = re.compile(
    r".*(?:高校|院校|大学|学院|学校|[名弱]校|[中小]学|[初高]中|幼儿园|医院|卫生院|卫生室)(?![生区舍])(?:[（(][^（）()]{1,8}[）)]|[）)])?"
)
# 24户企业资产重组: these counters count the things, not what was done with them.
_OF_PIECES = ("家", "户", "名", "座", "条", "台", "辆", "口", "眼", "艘", "栋", "幢")
_OF_FIRMS = ("家", "户")
"""Counters of those who act: what they have of their own is counted in these only where it is a body, too."""
_OWN_NOUNS = entries(
    "信用社 联社 合作社 供销社 旅行社 出版社"
    " 中心 机构 总部 基地 集团 组织 平台 协会 工会 联盟 联合体 孵化器 银行 门店 部门 分部 支部 党委 公司 企业"
)
_WORKED = re.compile(
    r"(?:重组|改制|改革|改造|整治|治理|建设|升级|转型|清零|搬迁|整合|验收|认定|备案|登记|确权|上云|上市|复工|投产|达标|创建"
    r"|转制|评定|清退|整改|销号|审批|入住|参保|脱困|倒闭|破产|解困|设置|安装|配置|更换)$"
)
_PEOPLE = re.compile(
    r"^(.*(?:群众|婴幼儿|老年人|老人|儿童|人员|居民|学生|新生(?!产|态|代)|毕业生|妇女|职工(?!作)|农民工|教师|患者|干部|残疾人|移民|党员|青年|军人(?!家|服)|士兵|官兵"
    r"|寄宿生|考生|大学生|学子|亲属|家属|子女|子弟|业主(?!委|大会)|能人(?!才)|工人(?!员)|人口(?!较)|书记|队员|专家|特派员|志愿者|指导员|辅导员|网格员|专员"
    r"|选手|运动员|客商|嘉宾|游客|旅客|观众|院士|学者|学员|球员|教练(?!员)|记者|演员|员工|乡贤|企业家|创客|乘客|消费者|驾驶员))"
    r"(?![、和与及的]|干部|专家|团队|代表|人才|人员|志愿者|教师|医生|队员|能手|先锋|文明号|突击队)(.+)$"
)
# What a noun behind a head ends with, rather than a verb (社区日间照料服务站).
_KIN = ("亲属", "家属", "子女", "子弟")
_HEADS = ("户", "万", "亿")
_FARMERS = re.compile(
    r"^(.*(?:农民|[茶果菜粮棉蔗烟药花蚕渔瓜]农|(?<=[一-龥])(?<![账帐门窗落开入到进])户”?(?![外口型主籍均数头厕用表内长群区])|村民|牧民|市民|人口(?!较)|百姓|(?<=中)国人))(?![、和与及工]|的(?!饭碗)|专业|合作)(.+)$"
)
# 20个|重点区域环境整治: no surroundings are counted in pieces.
_SURROUNDINGS = re.compile(
    r"(.{0,10}?(?:区域?|(?<!农)村庄?|[镇乡院校站库园湖室所馆](?:[（(]中心[）)])?|医院|街道|小区|社区|市场|景区|道路|公路|河[流道]|路段))"
    r"(?:(?:人居|周边|周围|沿线|内外|水|生态|卫生)?环境(?:卫生|综合|连片|面貌|整治|治理|提升|改造)*"
    # 1000个|行政村生活污水治理, 300个|村庄绿化美化
    r"|(?:生活|农村|面源)?(?:污水|垃圾|黑臭水体|污染|饮水安全|厕所|内涝|安全隐患)"
    r"(?:综合|集中|专项|收集)?(?:治理|整治|处理|改造|巩固提升|提升)|(?:[绿美亮硬净洁]化){1,3}(?:提升)?"
    # 23条|主要街道噪声
    r"|(?:噪[声音]|市容市貌|市容|交通秩序|秩序|扬尘)(?:污染)?(?:综合|集中|专项)?(?:治理|整治|提升)?"
    # 10个|基层文化站设施设备
    r"|(?:办公|医疗|教学|文化|体育|健身|硬件)?(?:设施设备|设备设施|设备|器材)"
    # 22个|小区供电设施
    r"|(?:供[电水热暖气]|燃气|消防|二次供水|照明|基础|配套)(?:设施|管网|管道))$"
)
_IMPROVED = re.compile(
    "设备|器材|噪[声音]|市容|秩序|扬尘|设施|管网|管道|环境|污|垃圾|黑臭|饮水|厕所|内涝|隐患|[绿美亮硬净洁]化"
)
_PIECES = frozenset("个条处座所家")
_MARKED = frozenset("个项条座家户栋幢")
_WORTH = re.compile("[0-9.]+[十百千万亿]*(?:[美港欧]?元)的?(?!以[上下内]|级)(?=..)")
_EVENTS = ("场", "场次", "课时", "学时", "堂", "批次")
_OF_PEOPLE = ("户", "人", "名", "头", "只", "匹")
_NEEDS = frozenset(entries("饮水 吃水 用水 安全 用电 住房 居住 就业 出行 行路 上学 看病 温饱"))
_SOLVED = ("问题", "困难")
_LACKING = re.compile(
    "([一-龥]{0,8}?(?:小区|社区|片区|村庄?|自然村|行政村|乡镇|镇|乡|县|学校|企业|院落|楼院))的?"
    "(?:供暖|取暖|供热|通[电水路邮气车]|供[电水气]|饮水|吃水|用[水电气]|出行|行路|停车|排水|积水|停水|物业|如厕)(?:安全|难|不便)?(?:问题|困难)"
)
"""Places with what they lack."""
_HOUSE = re.compile(
    "(?:(?![全上下入出进在到重])[一-龥]{1,3}?[站室院馆店园堂屋所]|广场|超市|公厕|菜场|球场)(?![产区长])(?=[一-龥]{2})"
)
"""A house of the place or the body counted (社区|食堂), before what is told of it."""
_SPOTS = frozenset("处项起条件")
_STAFF = ("医生", "医师", "护士", "教师")
_HOUSEHOLD = ("家庭", "户", "用户")
_LAST_OF_NOUN = frozenset(
    "屋站所室院馆场店点网络队团线路桥园厂城位品牌链群盟户员师生者家体库池渠坝堤井房楼亭街巷厕车船机器台塔管灯卡证法规例会赛奖项题课片带局区村县镇堂"
)
_TEAMS = frozenset("组班")
_TEAM_NAMES, _TEAM_UNITS = ("团队", "队伍", "小队", "小分队", "专班"), ("个", "支")
_OFFICIALS = ("领导", "领导干部", "干部", "负责人", "负责同志", "工作人员", "委员", "代表", "党员")
"""People named with the body that they are of (32名|县委、人大领导)."""
_BUILT = "站所室院馆场店网队线路桥园厂库池坝堤井房楼厕堂局"
_HOW = ("最多跑", "年出栏", "年产", "年加工", "年处理", "日处理", "日产", *entries(
    "逐一 全部 全面 顺利 成功 正式 如期 陆续 相继 均 已 逐步 基本 稳定 免费 首次 率先 建成 纳入 列入 入选 获评 进入"
    " 参会 报会 过会 裁员 进园 挂职 驻村 驻点"
))
_GOING = frozenset(entries("进城 上岗 参保 入股 入市 入网 入会 转产 转岗 转业 参军 入伍 升学"))
"""What people go to do, and open no name of them with (农民|进城)."""
_GOES_TO = 4  # characters of what they do
_STAGE_OF = re.compile("[一二三四首前]期(?:工程|项目)?|主体(?:工程)?|土建|厂房|桩基")
_TELLING = ("引进", "招引", "引育", "上报", "申报", "承担", "承接", "启动")
"""Verbs that no name of works opens with (23个村|上报亮化项目)."""
_REACHED = ("入户", "到户", "进户", "入园", "上楼", "通水", "通电", "通车", "通气", "达标", "全覆盖")
_ROAD, _ROADS = 3, frozenset("路街道桥河渠")
_PREPARED = ("工作", "选址", "设计", "招标", "任务", "安装", "采购", "规划")
_PREPARING = re.compile(
    "(.{2,}?)的(?:设备|前期|设施|方案|初步)?(?:采购|安装|选址|规划|设计|招标|调试|验收)(?:工作|任务)?"
)
_PLANNED = re.compile(
    "(.+[村镇乡县区市庄城])(?:土地利用|国土空间|城乡|产业)?(?:总体|详细|控制性详细|专项)?规划(?:编制|修编|修订|调整|制定|评审|报批)(?:工作|任务)?"
)
"""Places with what becomes of their plans (86个|县城总体规划修编)."""
_WENT = re.compile(
    "(.{2,}?(?:队伍?|人员|干部|专家|医生|团队|小组|专班|党员|教师|志愿者|名师|骨干))"
    "(?:入[乡村户企社校园]|进[村企社校园户]|走[村乡街企]|送[戏医教法文电技]|上[门山]|下[乡村企])(?!生|站).*"
)
_OF_TEAMS = frozenset("支名人个批位")
"""Teams with where they went (30支|医疗队伍入乡进村)."""
_KIND_OF_PEOPLE = re.compile("“[^“”]{1,8}[户人员]”(?=[一-龥]{2})")
"""A kind of people or households that has a name of its own (“三类户”|动态监测)."""
_TITLED = re.compile(
    "(.{0,8}?(?:[耕土林农草山]地|农田|草[原场]|水面))(?:承包经营权|承包|经营权|使用权|所有权)?(?:确权|登记|颁证)"
)
_STAGES = ("首期", "一期", "二期", "三期", "四期")
_FARES = ("增收", "致富", "受益", "获益", "脱贫", "出列", "摘帽", "退出")
_NO_TASKS = frozenset("亩米里户套座条处所台家名栋幢辆口个㎡顷")
"""What no tasks are counted in."""
_DEED_OF = re.compile(
    "(.{2,}?)的(?:[一-龥]{0,4}?(?:工作$|起草|制定|修订|编制|出租|经营|改造|整治|治理|安装|更新|搬迁|拆除|施工|审批|报审|报批|报建|整备|申报|评审|修缮|维修|维护|前期|审议|审查"
    "|回收|处置|收储|供应|出让|绿化|亮化|硬化|提升|建设|铺设|砌筑|征收|征用|整理|流转|开挖|清淤|疏浚|加固|栽植|种植|播种|抚育|管护|检修|检测|鉴定|登记"
    "|确权|验收|兑付|收购|修复|设置|规范设置|联动|协作|协同|拆改|保护|销售|转让|拍卖|交付|分配|采购|设计|勘察|选址|评估|重组|改制|移交))+"
)
_THERE = re.compile(
    "[^，、]{0,6}?(?:片区|社区|小区|乡镇|镇街|乡街|街道|(?:行政|自然|建制|贫困)?村(?!民|庄|级|集)|乡(?!村)|镇(?!区)|县区?|园区)"
    "(?:[（(][^（）()]{1,6}[）)])?(?=[一-龥]{4})"
)
_WHO = re.compile(rf"[^、和与及]{{0,10}}?(?:{HEAD}|部门|医疗队|工作队|服务队)")
"""Bodies or places that did something, at the beginning."""
_REACHING = ("完成", "实现", "达到", "总", "累计")
_DONE_WITH = ("任务", "整顿")
_TREATED = re.compile(
    "(.{2,}(?:[罐炉窑井库坝桥站厂场泵闸]|企业|锅炉|机组|车辆|油库))"
    "(?:(?:[一-龥、]{0,10}?)(?:改造|淘汰|治理|整治|整改|加固|拆除|审核|更换|关停|搬迁|验收)任务|(?:治理|清理)整顿)"
)
_NETWORK = re.compile("[一-龥]{1,5}?(?:[管电路]网|管线|网络|宽带|光纤|信号)")
_FIRM = re.compile("(.*?(?:企业|公司))(?=“[^”]+”(?:办理|遗留|历史|审批|整改))")

# 36家规下企业|上规入库, 46件规范性文件|清理, 36个村土地|确权登记颁证: what is done with the things counted.
_DONE_WITH_THEM = frozenset(entries(
    """
    改造 提升 升级 整治 治理 修复 修缮 维修 加固 清理 整改 销号 分类 增容 扩容 迁建 改建 扩建 新建 建设 分配 配租
    交付 置换 更新 登记 颁证 确权 征收 征拆 拆迁 搬迁 迁移 批复 审批 修订 编制 调整 优化 转型 创建 创评 评定 认定
    验收 入库 上规 升规 入规 纳统 入统 上市 挂牌 股改 改制 重组 改组 破零 清零 回迁 亮化 硬化 美化 净化 黑化 油化 渠化
    疏浚 清淤 排查 监测 巡查 检测 复垦 复耕 复绿 整理 流转 收储 出让 供应 管护 抚育 铺设 架设 敷设 安装 接入 接通 联网
    覆盖 联通 互通 互联 贯通 打通 开工 竣工 投产 达产 复工 推广 轮训 评价 评估 评审 审查 审核 申报 达标 脱困 化解
    检查 响应 布放 调解 处置 盘活 保护 利用 活化 清产 核资 回购 拆除 签约 办结 招标 改培 绿化
    """
))
_HOW_DONE = re.compile(
    "(?<=..)(?:(?<!文)(?<!变)[一-龥]化|股份合作制|股份制|公司制|有机|综合|全面|整体|集中|专项|提标|提质|提档|扩面|智慧|绿色|深度|系统|抗震|节能|防渗|制|消防(?:安全)?|安全生产|食品安全|环境卫生|扬尘(?:污染)?)+$"
)
_BRACKETED = re.compile("[（(][^（）()]{1,8}[）)]$")
_UNCOUNTED = frozenset("次场期轮批届项遍回")
"""What deeds themselves are counted in: 5轮|问题整改."""
_CHORES = ("工作", "任务")
_SORTS = frozenset("种类")
_CARED_FOR = re.compile(
    "([一-龥“”]{2,}?)(?:保障|保险|救治|救助|防治|防控|预防|筛查|监测|整治|治理|管理|服务|改革|推广|检测|抽检|检查|认定|评审)*(?:试点)?(?:工作|任务)"
)
"""Sorts of things with what is done about them (20种|重大疾病保障试点工作)."""
_TRADES = ("产业", "行业", "工业", "领域")
_PAPERS = ("规划", "方案", "计划", "政策", "意见", "办法", "条例", "目录", "清单", "标准", "指南")
"""What is drawn up for trades, and counted itself."""
_FRONTS = ("外立面", "沿街立面", "立面", "屋面")
_THINGS = re.compile(
    rf"(?:{HEAD}|[车床学泊铺摊工岗]位|[屋站所室院馆场店点络队线路桥园厂库池渠坝堤井房楼亭街巷厕车船机塔管灯村庄寨屯县镇堂校网道田湖河流沟塘岸滩源患件准]|(?<!土)地|(?<!园)林|草原)$"
)


def _things(noun: str, unit: str) -> str:
    """The things counted, without what is done with them; the text as it is where that names none."""
    if noun.endswith(_CHORES) and first_join(noun) > 0:
        return noun
    end = len(noun) - 2 * noun.endswith(_CHORES)
    while noun[end - 2 : end] in _DONE_WITH_THEM:
        end -= 2
    thing = _HOW_DONE.sub("", noun[:end])
    if thing[-2:-1] == "全" and len(thing) > len("全市") + 1 and thing[-1] in "国省市区县州盟旗镇":
        # 6万个|智能预案全市配置
        thing = thing[:-2]
    if len(thing) < 2 and thing not in ("村", "镇", "乡", "县", "区"):
        return noun
    if _THINGS.search(_BRACKETED.sub("", thing) if thing[-1] in "）)" else thing):
        return thing
    of_thing = _COUNTED.match(thing) if unit[-1:] in _MARKED else None
    return balanced(of_thing.group(1)) if of_thing else noun


_LISTED_TRADES = ("行业", "产业", "领域", "地区", "重点行业", "重点领域", "重点产业")
_WORK_ON_TRADES = re.compile(
    "((?:重点)?(?:行业|产业|领域|地区))(?:结构|技术|布局|节能|产能|振兴|发展|改革|改造|调整|规范|准入)[^的]{0,6}的(?:政策措施|政策|措施|规划|意见|方案|办法|标准)$"
)
"""Trades that rules are for, told of behind their number."""


def counted(noun: str, unit: str = "") -> str:
    """Cut a phrase that runs on after the thing counted (项目投资完成率, 高中改善办学条件)."""
    if noun[:1].isdigit() and (worth := _WORTH.match(noun)):
        # 4支、|16亿元产业投资基金
        noun = noun[worth.end() :]
    if noun.endswith(_CHORES) and noun[:-2].endswith(_CHORES):
        # 21个自然庄复耕任务工作
        noun = noun[:-2]
    if noun.endswith("棚户区改造") and unit[-1:] in "套户":
        # 722套|城市棚户区改造: no areas are counted in flats.
        return noun
    if noun[:1] == "“" and noun.find("”") == len(noun) - 1:
        # 两轮“城市建设行动纲要”
        return noun
    if unit[-1:] in _OF_TEAMS and (team := _WENT.fullmatch(noun)):
        return team.group(1)
    if noun[:1] == "“" and unit.endswith(_OF_PEOPLE) and (kind := _KIND_OF_PEOPLE.match(noun)):
        return kind.group()
    if (noun[-2:] in _DONE_WITH_THEM or noun[-1:] == "化" or (
        noun.endswith(_CHORES) and noun[-4:-2] in _DONE_WITH_THEM
    )) and unit[-1:] not in _UNCOUNTED and noun[-3:] != "全覆盖":
        noun = _things(noun, unit)
    elif noun.endswith(_FRONTS):
        noun = next(noun.removesuffix(front) for front in _FRONTS if noun.endswith(front)) or noun
    if noun.endswith(_CHORES) and unit in _SORTS and (kind := _CARED_FOR.fullmatch(noun)):
        # 20种重大疾病保障试点工作
        noun = kind[1]
    if noun.startswith("村“") and unit == "个":
        # 18个村“三变”试点
        return "村"
    if noun[-2:] in _FARES and unit[-1:] in "个家所" and ENDS_IN_HEAD.search(noun[:-2]):
        # 带动36个村|增收
        return noun[:-2]
    if noun.startswith(_LISTED_TRADES) and unit == "个" and (trades := _WORK_ON_TRADES.match(noun)):
        # 钢铁、煤炭等11个行业结构调整的政策措施
        return trades[1]
    if noun.endswith("村村"):
        # 18个村|村均收入26万元
        return noun[:-1]
    if "村村集体" in noun and unit == "个":
        # 5个村|村集体经济收入, 23个行政村|村集体经济收入
        return noun[: noun.find("村村集体") + 1]
    if noun[1:2] in "（(" and unit == "个" and (districts := _DISTRICTS.match(noun)):
        # 50个县（市、区）雨污管网清零
        return districts.group()
    if noun.endswith("到位") and noun[-4:-2] in _DONE_WITH_THEM:
        # 120处隐患整改到位
        noun = _things(noun[:-2], unit)
    if noun[-2:] in _PREPARED and (of_piece := _PREPARING.fullmatch(noun)):
        # 227个农家书屋的设备安装工作, 2个健身馆的选址
        noun = of_piece.group(1)
    if unit[-1:] in _NO_TASKS and noun[-2:] in _DONE_WITH and (treated := _TREATED.fullmatch(noun)):
        # 14545个地下油罐防渗改造任务, 7190家企业治理整顿
        noun = treated.group(1)
    if "规划" in noun and (of_place := _PLANNED.fullmatch(noun)):
        noun = of_place.group(1)
    if unit.endswith("亩") and (land := _TITLED.match(noun)):
        # 81万亩集体耕地确权工作
        noun = land.group(1)
    if noun[-2:] in _STAGES and len(noun) > 3:
        # 年产3万吨锂电铜箔|首期1.5万吨项目
        noun = noun[:-2]
    if noun.endswith(_CHORES) and unit[-1:] in _NO_TASKS and unit != "个" and len(noun) > 3:
        # 874亩征地工作, 1200套廉租房工作, 320户危房任务
        noun = noun[:-2]
    if "的" in noun and (deed_of := _DEED_OF.fullmatch(noun)):
        # 3件地方性法规的起草, 100万平方米厂房的出租
        noun = deed_of.group(1)
    if noun.endswith("数") and len(noun) > 3:
        noun = noun[:-1].removesuffix("人")
    if noun.endswith("标准") and (paid := _PAID_FOR.fullmatch(noun)):
        # 4000万亩公益林补偿标准
        noun = paid.group(1)
    if noun.startswith("方面") and len(noun) > 3 and unit == "个":
        # 12个方面民生实事
        noun = noun[2:].removeprefix("的")
    if len(noun) > 2 and noun.endswith("”") and unit[-1:] in _MARKED and (
        noun[-2] not in _LAST_OF_NOUN or "改" in noun[noun.rfind("“") :]
    ) and (
        ENDS_IN_HEAD.search(noun[: noun.rfind("“")])
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
    person = _PEOPLE.match(noun) if not unit or unit.endswith(("名", "人", "位", *_HEADS)) else None
    if person is None and unit.endswith(_HEADS):
        person = _FARMERS.match(noun)
    # 广播电视“户户通”: no households inside a name in quotes.
    named = person is not None and person.group(1).count("“") > person.group(1).count("”")
    if person and not named and person.group(2).startswith("用户") and len(person.group(2)) > len("用户"):
        # 1200户居民用户燃气管道改造
        return person.group(1) + "用户"
    if person and not named and not person.group(2).startswith(_HOUSEHOLD) and not noun.endswith(_KIN):
        return balanced(person.group(1))
    if noun.endswith(_SOLVED) and unit.endswith(_OF_PEOPLE) and (whose := _COUNTED.match(noun[:-2])):
        # 9000户低收入家庭住房问题
        return balanced(whose.group(1))
    if unit[-1:] in _PERSONS and len(noun) >= _LEAST_DOING and (who := _doing(noun)):
        return who
    if noun.endswith(_SOLVED) and unit[-1:] in _PIECES and (lacking := _LACKING.fullmatch(noun)):
        # 100多个小区供暖问题
        return lacking.group(1)
    if noun.endswith("问题") and unit.endswith(_OF_PEOPLE) and noun[-4:-2] in _NEEDS and len(noun) > 4:
        # 10万人安全饮水问题; 279人饮水问题: the need alone names nothing
        noun = noun[:-2]
    around = _SURROUNDINGS.match(noun) if unit[-1:] in _PIECES and _IMPROVED.search(noun) else None
    if around:
        return balanced(around.group(1))
    if unit[-1:] in ("名", "位") and noun.endswith(_OFFICIALS):
        return noun
    short = _SHORT_HEAD.match(noun)
    if short and (_told_of(short.group(2)) or (
        unit == "个" and _NETWORK.fullmatch(short.group(2))
    )):
        # 100个村|创建乡村振兴示范村, 1300家企业|开展技术改造, 6个乡镇|天然气管网
        return short.group(1)
    if ENDS_IN_HEAD.search(noun):
        return noun
    match = _COUNTED.match(noun)
    if not match:
        of_rate = _OF_RATE.match(noun) if unit in _KINDS and noun[-1:] in ("率", "面") else None
        return of_rate.group(1) if of_rate else noun
    rest = match.group(2)
    if match.group(1).endswith(_TRADES) and rest.endswith(_PAPERS):
        # 11个产业调整振兴规划: no trades are counted.
        return noun
    if rest.endswith("隐患") and unit[-1:] in _SPOTS:
        # 56处道路交通与消防安全隐患
        return noun
    if unit.endswith("户") and match.group(1).endswith(_STAFF):
        # 3000户家庭医生签约服务: no doctors are counted in these.
        return noun
    quoted = _QUOTED.match(rest) if rest[0] == "“" else None
    if quoted and quoted.group()[-2] in _LAST_OF_NOUN:
        # 18个社区“宝宝屋”扩优提质
        return match.group(1) + quoted.group()
    if unit.endswith(_EVENTS):
        # 100场社区电影放映服务: no place is counted in these.
        return noun
    if rest[-1] in _TEAMS or (unit in _TEAM_UNITS and rest.endswith(_TEAM_NAMES)):
        # 10个城市更新突击组, 8个家庭医生服务团队: what they are for is part of the name.
        return noun
    if _MEASURED.search(rest) or _STAGE_OF.match(rest) or rest.endswith(_REACHED) or acts(rest) or (
        unit.endswith(_OF_PIECES) and _WORKED.search(rest)
    ):
        return balanced(match.group(1))
    if rest[-1] in _LAST_OF_NOUN or rest.endswith(("）", ")")) or (
        len(rest) <= 6 and not (unit.endswith(_OF_FIRMS) and len(rest) > 1 and not rest.endswith(_OWN_NOUNS))
    ):
        return noun
    last = max(rest.replace("网络", "··").rfind(char) for char in _BUILT)
    return balanced(match.group(1) + rest[: last + 1] if last > 0 else match.group(1))


_TOLD_BY = re.compile(
    "(?<=..)(?:(?:(?:占地|建筑|总?经营|养殖|种植|流转|使用|营业|总)?面积|[年总](?:产[量值]|收入|收益|产能)|产[量值能]|年?(?:销售|营业|交易|出口|成交)额|年?(?:营业|经营|销售|门票|集体|综合)收入"
    "|(?:年|缴纳)?税收|利润|利税|纳税|(?:计划|年度)?总?投资额?|(?:存款|贷款|存贷款)余额|(?:用电|用水|用气|接待|客流)量|从业人员|就业人员|床位|学位|资产总额|固定资产|总资产"
    "|年?(?:加工|生产|处理|供水|接待)能力|(?:带贫)?收益|分红|注册资[本金]|研发投入)(?:共|累计|合计|总计)?)$"
)
"""What figures of the things counted are told next (4家养殖场|养殖面积200公顷)."""


def told_by(noun: str) -> str:
    """The things counted, of a noun that ends with what is measured of them next, or nothing."""
    figure = _TOLD_BY.search(noun)
    thing = noun[: figure.start()] if figure else ""
    return thing if len(thing) > 1 and not thing.endswith(("的", "及", "和", "与", "、")) else ""


def apart(whole: str, noun: str, *, counts: bool, extends: bool) -> str:
    """The thing counted where what it did or what was done there is measured next, or nothing.

    ``whole`` is all that stands before the next number, ``noun`` what of it was taken for the thing; the next number
    ``counts`` things or ``extends`` over a length or an area.
    """
    if extends and (noun == whole or whole[-2:] in _DONE_WITH_THEM) and (there := _THERE.match(whole)):
        return there.group()
    who = _WHO.match(whole) if noun == whole else None
    thing = who.group() if who else noun
    rest = whole[len(thing) :]
    if not (counts or extends) or not rest or not whole.startswith(thing) or rest.startswith(_REACHING):
        return ""
    if only_done(rest) or (rest.endswith(WORK) and not counts):
        # 16项|公路维修及新改建工程210公里
        return ""
    deed = LEAD.match(rest)
    end = deed.end() if deed else verb_end(rest)
    return thing if end > 1 and len(rest) - end > 1 and not _MEASURED.search(rest) else ""


def doer(noun: str) -> str:
    """What is counted, of a clause that nothing but the number opens: its predicate stands behind the thing.

    26个省市重点项目|如火如荼, 26家企业|满负荷生产
    """
    found = _DOER.match(noun)
    if found is None or noun[-1] in _LAST_OF_NOUN:
        return noun
    # 128家上市|公司, 12个公路|项目: no predicate closes with a thing.
    named = ENDS_IN_HEAD.search(noun) is not None or noun.endswith(("任务", "举措"))
    if house := _HOUSE.match(noun, found.end(1)):
        # 32个社区食堂|开门营业
        return noun[: house.end()]
    said = noun[found.end(1) :]
    # 36个行业|标准: two characters that are no predicate are the head of a name.
    return noun if (named or len(said) == _HEAD_NOUN) and not acts(said) else found.group(1)


_HEAD_NOUN = 2  # characters of the head of a name


_PERSONS = frozenset("名位")
_LEAST_DOING = 6  # characters of people with what they do
_OF_PEOPLE_ENDS = frozenset("员者师生手工人户民长家士兵官才军队代表干部属女弟童")
"""What the name of people ends with."""


def _doing(noun: str) -> str:
    """Those who do something, where a verb with its object stands behind them (货车司机|办理绿色通行证), or nothing."""
    if noun[-1] in _OF_PEOPLE_ENDS or "的" in noun:
        return ""
    for start in range(2, len(noun) - 3):
        led = LEAD.match(noun, start)
        end = led.end() - start if led else verb_end(noun[start:])
        if end > 1 and len(noun) - start - end > 1:
            return noun[:start]
    return ""


def _told_of(words: str) -> bool:
    """Do the words behind a short noun tell what it does, or how far it has come, rather than go on with its name?"""
    return acts(words) or words.startswith("煤改") or _STAGE_OF.match(words) is not None or (
        words.startswith("建设") and not words.endswith(WORK)
    )


def acts(words: str) -> bool:
    """Do the words behind a thing say what it does or what is done to it?"""
    if words.endswith(WORK) and not words.startswith(_TELLING):
        return False
    if words.startswith(("建设", "培育", "治理", "整治", "帮扶", *JOINTS)) or (
        # 城区|规划路
        len(words) == _ROAD and words[-1] in _ROADS
    ):
        return False
    if SERVING.match(words):
        return False
    if words[:2] in _GOING and len(words) <= _GOES_TO:
        return True
    return words.startswith(_HOW) or is_verb(words) or bool(verb_end(words)) or bool(LEAD.match(words))
