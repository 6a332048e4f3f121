"""Which number words are measures: idioms, names and frames of a list are told from counts and amounts."""

from __future__ import annotations

import re
from decimal import Decimal

from ..wording.gathering import entries
from .units import longer_heads, short_units

__all__ = ["RANK_STEPS", "frames_only", "is_count", "is_crowd", "is_fraction_unit", "is_tenth", "reached"]

# Physical and money units that a number in words may carry; anything else counted in words is looked at closely.
_FIRM = frozenset(entries(
    "money area length mass volume power people person_times households freight_turnover passenger_turnover "
    "containers carbon_equivalent composite"
))
_NEVER = frozenset(entries(
    "里 尺 丈 角 毛 块 升 方 分 兆 克 顷 口 席 国 省 市 区 州 大 大类 类 层 级 句 面 届 期 批 代 步 线 道 门 头 片 "
    "带 手 地 点 本 对 双 把 票 单 桥 网"
    " 校 院 园 馆 厂 桶 基 字 集 包 车 站 周 秒 分钱 组 团 号 环 纵 横 社区 街道 乡 圈 片区 强 章 节 班 段 队 遍 "
    "乡镇 年 日 孔 芯 顶 管 厘 根 粒 例 款"
    " 金 银 铜 架次 棵 枚 县 村 镇 度 峰 群 丛"
))
# 获批两个省实验室: what goes by its grade is a thing.
_GRADED = re.compile(
    "(?:国家|世界|国际|自治区|[省市县区州部])(?:级|属|直管?|重点|定)|[省部](?:重点)?(?:实验室|工程|创新|示范)"
    "|国家(?:重点|工程|技术|高新|创新|制造|地方|示范|专利)"
)
_PIECES = frozenset("个座处条片块")
_COMPOSED = ("做好", "做足", "做活", "做强", "做实", "写好", "抓好", "书写", "谱写")
_TWO = frozenset(entries(
    "轮 座 所 家 条 处 支 场 批次 户 名 幅 艘 台 架 部 栋 幢 列 趟 辆"
))
_THINGS = tuple(entries(
    "项目 企业 园区 基地 平台 景区 医院 学校 中心 奖励 奖项 荣誉 专利 商标 工程 事故 案件 标准 品牌 产品 课题 成果 "
    "机构 市场 超市 酒店 公司 单位 公园 小区 社区 试点 示范村 实验室 床位"
))
_HOUSES = tuple("场站所院校馆厂店园室库池井塔楼房棚社司矿窑炉港桥渠坝堰")
"""What the names of built things end with, of which two may be told behind them (新建菜场|两个)."""
_NAMED_HOUSES = tuple(entries("医院 中心 学校 中学 小学 公司 集团 车站 水库 公园 广场"))
"""What the names of houses and works end with that two things are told to belong to."""
_DONE = (
    "建成", "新建", "建立", "建立了", "建成了", "新建了", "引进", "引进了", "新增", "新增了", "创建", "培育", "投产",
    "改造", "扩建", "改建", "开工", "竣工", "兴建", "修建", "修建了", "建起", "建起了", "兴办", "创办", "办起了",
    "组建", "开办",
)
"""What stands before two things that were made, and not the two of a slogan (用好两个市场)."""
_HAPPENED = tuple(
    deed + did for did in ("", "了", "过") for deed in entries(
        "先后 遭受 遭遇 发生 开展 举办 举行 组织 召开 进行 经历 接受 承办 遇到 出现 开出 受到"
    )
)
"""What stands before how often something happened."""
_BOUNDED_GRADE = re.compile("及?以[上下]")
RANK_STEPS = ("位次", "名次")
"""What places in an order are counted in (提升两个位次)."""
_MANY_TIMES, _MANY_DAYS = 10, 100
_OF_MEDALS = "枚"
_PIECEWISE = frozenset(entries(
    "口 对 期 枚 棵 根 把 票 桥 校 馆 厂 桶 包 车 班 遍 例 款 架次 片 门 台 只 株"
))
"""What ten or more are counted in, though fewer are mostly a frame or a name (打井四十六口, but 三口之家)."""
_DID = re.compile(
    "(?:(?:较大|大)幅度?地?|再次|连续|及时|果断)?(?:提高|上调|下调|调整|降低|降息|降准|调[低高]|扩大|延长|减免|压减|修订|召开|赴|荣?获|受到|入选|蝉联|组织|深入|就(?=[^业近地])|主持|听取)"
)
"""What stands behind how often it was done (四次|提高低保标准)."""
_DURATIONS = frozenset(entries("天 个月 个工作日 个小时 小时"))
_WITHIN = re.compile(
    "[之以]?内(?![把将要])|(?:就|便|即|基本|全部|全面|完全)*(?:实现|完成|建成|控制|解决|达到|竣工|通车)"
)
"""What stands behind a time within which something is done."""
_LASTED = re.compile(
    "(?:(?:期|时间|时限|时长)(?:为|达到?|约|在)?|仅用|只用|用时|耗时|连[降增升涨跌]|天数(?:达到?|为)?|[同环]比[多少]|多)了?$"
)
"""What stands before days and months that are counted, beside how long something was kept up (``_KEPT_UP``)."""
_BOUNDED_UNITS = frozenset("元亩人岁吨户万亿级名里分倍层米方个家度龄")
"""What a bound ends with behind which things are counted (五亿元以上|三个), and not those told above (以上三项)."""
_NO_TIMES = (
    "产业", "分配", "能源", "创业", "革命", "飞跃", "大会", "全会", "会议", "党代", "人代", "代表", "以上", "元",
    "全委", "全体", "常委", "党组",
)
"""What 次 numbers and does not count (十一届九次|全会, 三次|产业)."""
_COUNTED_BEFORE = (*_THINGS, *_HOUSES)
_CLOSES = ("、", "，", "。", "；", "")
_EACH_OF = frozenset("每一户家这那各人的有")
_FRAMED = frozenset("个项条种件次位套")
_FRAMES = 20  # no more than so many are named only to frame a list
_FRAME = re.compile(
    r"(?:大|方面|重点|主要|重大|基本|根本|突出|关键|不同|具体|必要|重要|战略|新的?|好的?|更加?|转变|转移|“|\"|‘|《"
    r"|[一二三四五六七八九十])*"
    r"(?:事(?=[，。：:]|$)|战线|底线|红线|主线|问题|任务|工作|原则|环节|关系|要求|战略|目标|坚持|确保|始终|必须|方面|阶段|时期|步骤|层次|特点|意见|原因"
    r"|条件|因素|基本|转变|结合"
    r"|统一|到位|文明|自信|意识|维护|革命|代表|离不开|面向|有利|领域|方向|重点(?![一-龥])|规定|制度|机制|体系|板块|月|世界|主体"
    r"|中心|层面|渠道|不|没有"
    r"|全面|务必|安居|更|优先|并|共同|公报|基地和|明显|较快|五年|十年|计划|世纪|时代|着力|组合拳|攻坚|提升|突破|行动|指示|要素"
    r"|[0-9]{1,3}%|梯度|一批|有之|梯队|统筹|努力|加强"
    r"|台阶|转型|方针|政策|指数|设想|办法|步子|点|侧面|极|当中|组成|大字|能不能|标准|精神|建议|倡议|主张|措施|决议|决定|联合"
    r"|条约|协定|倾向|判断|现代化"
    r"|作风|回合|轮子|拳头|直辖|特区|经济特区|民族|政党|先锋|先行|清零|清单|强化|能力|职能|关口|中国|地区|方案|区域"
    r"|联盟|分之|(?:率先|领先|提前|倾斜|严禁|杜绝|零容忍)(?![一-龥]))"
)
# 三场大会战, 四套组合拳, 一场攻坚战: a campaign that the words frame, whatever its counter.
_CAMPAIGN = re.compile(r"[^，。、；：,;]{0,6}?(?:大?会战|攻坚战|攻坚行动|组合拳|硬仗|战役|保卫战|主动仗|接力赛|大战)")
# 四位一体, 三网融合, 十种有色金属: fixed phrases.
_LAYOUT = re.compile("[一二两三四五六七八九十][纵横轴带核环射廊翼圈][^，。；]{0,4}$")
_FIXED = re.compile(r"一体|合一|并举|走在前|有色金属|[十百千万亿]+元?(?:级|新)?(?:台阶|大关)")
_OPENS_FIXED = frozenset("一合并走有十百千万亿")
# A、B、C三项指标增速…: it sums up what is listed.
_SUMMED = re.compile(r"(?:主要|经济|核心)?指标(?:增[速幅]|增长|总量|均|都|全部|分别|[位稳]?居|位列|排|超)")
_REACH = re.compile(
    r"(?:突破|超过?|达到?|(?:稳定|保持|维持)在|迈[上进入过]|跨[上进入过]?|(?<!次)跨越|[站登]上|跃[上升]|冲[破上过]|[越闯]过|逼近|接近"
    r"|逾|破|近|过|不[足到]|(?<![线网路以海会马限晚早])上)了?“?(?:[十百千万亿]+元?、)?$"
)
# 两季获五星, 三次蝉联冠军: how long or how often something was won.
_HELD = re.compile(
    r"获(?!得感)|蝉联|夺得|夺冠|位居|位列|入选|荣登|受到|登[上陆]|上榜|亮相|被(?!告)"
    r"|在[^，。；]{2,14}(?:交流|发言|介绍|推[介广])"
)
_ENGAGED = re.compile(r"(?:推动|组织|新?培育|新增|新?引进|选派|带动|帮助|惠及|扶持|选聘|招引|支持|动员|服务|培训)$")
_CROWD_BEFORE = re.compile(r"(?:引|育|养|聘|招|训|派|增)[^，。]{0,4}(?:企业|人才|干部|专家|教师|医生|学生)$")
_CROWD = re.compile(r"[一-龥]{0,8}(?:企业|人才|干部|专家|党员|农户|教师|医生|学生|青年|大学生|商户|单位)")
# 上百家企业, 近千名教师; 网上百家, 就近千家 are other words.
_ABOUT = re.compile("(?:(?<![线网路以海会马限晚早])上|(?<![就附最])近|逾|约)$")
_ROUND = frozenset(("百", "千", "万", "百万", "千万", "亿"))
_CROWDS = frozenset(("家", "名", "户", "人", "人次", "项", "件", "场", "台", "套", "辆", "种", "个"))
_BOUNDED = re.compile(
    r"(?:产值|收入|营收|税收|利税|利润|投资额?|销售额|交易额|资产|规模|贷款|存款|市值|面积|人口)(?:超过?|突破|逾|过|达到?|上)$"
)
_CLASS_OF = re.compile("的|[^，。；、级]{0,4}(?:企业|产业|行业|园区|项目|集群|县|区|镇|乡|村|市场|公司|品牌)")
# A reached scale word closes its statement; in front of a noun it names a class (超亿元企业, 百亿级项目).
_CLOSED = re.compile(
    r"大关|(?:增加|提高|上升|发展|扩大|跃升|增长|减少|下降)[到至]|台阶|关口|门槛|左右|以上[，。；、,;]|达到?[0-9]"
    r"|[，。；、,;！!）)”]|$"
)
_GOOD_DEEDS = re.compile(r"(?:为民|惠民|民生)?(?:实事|好事)")
_KEPT_UP = re.compile(
    r"(?:连续|蝉联|持续|连续获评|提前|缩短|压缩|压减|延长|长达|历时|连)(?:了|为|至|到|近|约|超|超过)?$"
)
_MOVED = re.compile(r"(?:下降|下调|降低|调低|减少|降|减|上涨|上调|提高|增加|调高|上浮|涨|增)了?$")
# 周转天数由一百一十天缩短到九十八天
_COMES_TO = re.compile(r"(?:缩短|压缩|延长|减少|增加|下降|降|提高|增|减)[到至为]")
_BOUND_OF = ("元的", "以上的", "以下的")
"""How what stands before those within a bound ends."""
_NAMED_BEFORE = tuple("“‘\"《第每初上下这那哪各头以分")
_FRAMED_BEFORE = ("是", "为", "以下", "有", "这", "这么")
_PLACES = {
    "台": re.compile("[县区山河]"),
    "枝": re.compile("特区|至"),
    "轮": re.compile("(?:电动|摩托)?车"),
    "家": re.compile(
        "渠|子(?!公司|企业)|[屯岭沟湾坪寨堡峪](?!站)|庄(?!园)|铺(?!面|子)|河(?![道流湖长])|营(?![业收销])|村(?=党[支总]|“)"
    ),
}
# 四个年头, 三位岁以上…; 四个年产15万吨以上的项目 are counted.
_OF_AGE = frozenset("年岁")
_YEARLY = ("年产", "年销", "年营", "年主营", "年处理", "年吞吐", "年收入", "年纳税", "年交易", "年加工", "年出栏")
_PLACED = frozenset(_PLACES)
_INDEFINITE = ("几", "数", "最后")
_TOTALS = tuple(f"{what}数" for what in "天人户件总次家个起台指日场")
"""Where 数 is no 数 of 数十 (优良天数|三百二十天)."""
# 一成不变, 三成立: what shows that 成 is no tenth, and what shows that it is.
_NO_TENTH = tuple("为立功果员就效熟本长套都品片批交渝绩型份不活")
_TENTH_AFTER = "，。、；,;）)的是企以多左来人农用"
_TENTH_BEFORE = tuple("近约超逾达过有占高降减增长了的由从足到满")


# 四个“千字号”产业集群: what the quotation names is a kind of the things counted, not what they are counted for.
_OPENED = re.compile(
    r"[“\"‘《][^“”\"’》]{1,8}[”\"’》][一-龥]{0,2}(?:产业|集群|园区|基地|平台|企业|中心|小镇|社区|街区|线路|品牌|场馆|景区)"
)


def reached(before: str, after: str, written: str = "") -> bool:
    """Is a bare scale word (万元, 千亿) a value that something reaches, not the name of a class?

    A round number (百亿) with what it measures in front bounds the class behind it (产值过百亿元的企业); 过百亿元企业,
    产值过亿元的企业 are names.
    """
    if _REACH.search(before) and _CLOSED.match(after):
        return True
    return len(written) > 1 and _CLASS_OF.match(after) is not None and _BOUNDED.search(before) is not None


def is_crowd(written: str, unit: str, before: str, after: str, *, more: bool = False) -> bool:
    """Is a bare 百, 千 or 万 with a counter a round number that is promised (推动千家规上企业…), not a name?

    ``more`` says that 余 or 多 stands behind it (百余项), which no name has.
    """
    if more and written in ("百", "千", "万", "十", "百万", "千万", "亿"):
        return bool(unit) and not before.endswith(("数", "几"))
    if written in _ROUND and unit in _CROWDS and _ABOUT.search(before) and not after.startswith("万户"):
        return True
    if written not in ("百", "千", "万") or unit not in ("家", "名", "户"):
        return False
    if _CROWD_BEFORE.search(before) and (not after or after[0] in "，。、；,;"):
        return True
    return bool(_ENGAGED.search(before)) and bool(_CROWD.match(after))


def frames_only() -> frozenset[str]:
    """Return the characters behind which no single number word is a measure (二期, 三圈, 四届)."""
    heads = {head[0] for head in longer_heads()}
    return frozenset(
        name
        for name, found in short_units().items()
        if name in _NEVER and name not in heads and found.dimension != "time" and name != _OF_MEDALS
    )


def is_fraction_unit(char: str) -> bool:
    """Is the character 倍 or 番, which the unit table leaves to the words around?"""
    return char in ("倍", "番")


def is_tenth(before: str, after: str) -> bool:
    """Is 成 behind a number a tenth (近七成, 六成以上)?"""
    if after.startswith(_NO_TENTH):
        return False
    return not after or after[0] in _TENTH_AFTER or after.startswith("上下") or before.endswith(_TENTH_BEFORE)


def is_count(
    value: Decimal, written: str, scaled: bool, unit: str, dimension: str, before: str, after: str
) -> bool:
    """Is a number in words with this unit a measure, rather than an idiom, a name or the frame of a list?

    ``before`` and ``after`` are the few characters around it; ``scaled`` says that it holds 万 or 亿.
    """
    if not value or (before.endswith(_INDEFINITE) and not before.endswith(_TOTALS)):
        return False
    if after[:1] in _CLOSES and before.endswith(_BOUND_OF):
        # 其中过500万元的两个、超亿元的一个
        return True
    # 10亿元以上七个, 各十个, but 以上三项工作
    named = before.endswith(_NAMED_BEFORE) and not before.endswith("处分") and not (
        value > 1 and (before[-1] == "各" or (before.endswith(("以上", "以下")) and before[-3:-2] in _BOUNDED_UNITS))
    )
    if not scaled and named and unit[:1] not in ("连", "件"):
        # “三大行动”, 第三次: what stands before tells of most number words that they are a name.
        return False
    if after[:1] in _OPENS_FIXED and _FIXED.match(after):
        return False
    if unit == "项" and (_SUMMED.match(after) or (after.startswith("费用") and before.endswith("科技"))):
        # 科技三项费用: as the budget calls it
        return False
    if (unit == "条" and after[:1] == "”") or (unit == "部" and after[:1] == "委"):
        # “奶九条”政策, 国家四部委: a name.
        return False
    if unit == "个" and value < 10 and _LAYOUT.search(before):
        # “两纵五横四个枢纽”铁路网
        return False
    if unit in _PLACED and _PLACES[unit].match(after):
        # 五台县, 七家岭, 三轮车: a name.
        return False
    if unit in _FRAMED and value < 20 and before.endswith(_FRAMED_BEFORE) and after[:1] in tuple("。：，:；"):
        return False
    if unit.startswith("连") and value > 1:
        return True
    if not scaled and named and not (unit == "件" and _GOOD_DEEDS.match(after)):
        return False
    if dimension == "voltage" and _BOUNDED_GRADE.match(after):
        # 三十五千伏及以上线路
        return True
    if dimension in ("voltage", "grade", "index") or (after[:1] in _OF_AGE and not after.startswith(_YEARLY)):
        return False
    if unit == "次" or dimension == "time":
        dated = unit in ("月", "周") or (unit == "季" and after.startswith("度"))
        if before.endswith("后再延长"):
            return False
        if before.endswith("提前") and (value == 1 or unit == "年"):
            return False
        if before.endswith(("由", "从")) and _COMES_TO.match(after):
            return True
        if unit == "次" and value > 1 and "届" not in before and not after.startswith(_NO_TIMES) and (
            value >= _MANY_TIMES or before.endswith(_HAPPENED) or _DID.match(after)
            or (after[:1] in _CLOSES and len(before) > 1 and before[-1] not in _EACH_OF)
        ):
            # 遭受了三次洪涝灾害, 先后三次到省里汇报, 召开现场会三次, 四次提高低保标准
            return True
        if unit in _DURATIONS and value > 1 and (
            value >= _MANY_DAYS or _WITHIN.match(after) or _LASTED.search(before)
        ):
            # 十五天内办结, 四十四天实现病例清零, 优良天数三百二十天
            return True
        kept = _KEPT_UP.search(before[-6:]) or (
            # 五年获得成果14万项: in that time.
            unit in ("季", "年", "次") and _HELD.match(after) and not (unit == "年" and after.startswith("获得"))
        )
        return unit in ("岁", "周岁") or (not dated and bool(kept))
    if scaled or value >= 100:
        return unit not in ("分", "里", "面", "大") and not after.startswith("计划")
    return _is_small_count(value, written, unit, dimension, before, after)


def _is_small_count(value: Decimal, written: str, unit: str, dimension: str, before: str, after: str) -> bool:
    # Counting says 两; 二 before a counter is a place in a series.
    if unit in _NEVER and (
        (value >= _MANY_TIMES and unit in _PIECEWISE) or (unit == _OF_MEDALS and before.endswith(("牌", "奖")))
    ):
        # 打井四十六口, 获金牌四枚
        return after[:1] in _CLOSES and value > 1
    if unit.startswith(("个百分点", "百分点")):
        # 提高一个百分点
        return True
    if value % 1 and unit not in _NEVER:
        # 平均家庭规模由四点七人缩小到三点六人
        return True
    if unit in _NEVER or value == 1 or (value == 2 and written == "二" and dimension not in _FIRM):
        return False
    if unit == "篇" and after.startswith(("文章", "大文章")) and before.endswith(_COMPOSED):
        # 做好四篇文章
        return False
    if unit == "方面" or _CAMPAIGN.match(after) or (unit == "项" and after.startswith("支出")):
        return False
    if unit == "元":
        # 下调两元 says by how much; 两元 alone is seldom more than a name (两元店).
        return value >= 5 or "." in str(value) or _MOVED.search(before) is not None
    if unit == "人":
        if value < 10:
            # 查处干部五人，追究三人: behind what says who they are, where the clause ends.
            return after[:1] in _CLOSES and len(before) > 1 and before[-1] not in _EACH_OF
        return not after.startswith(("小组", "计划", "帮", "体"))
    if dimension in _FIRM:
        return True
    if value == 2:
        # 收支两条线, 两条腿走路
        if after.startswith("腿") or (after.startswith("线") and not after.startswith("线路")):
            return False
        if after[:1].isdigit() and unit in _PIECES:
            # 建成两个500亩示范基地
            return True
        # 50亿元以上项目两个、20亿元以上4个: the thing counted stands before.
        if unit == "个" and (_GRADED.match(after) or after.startswith(RANK_STEPS)):
            return True
        behind = (after[:1] in _CLOSES or after[0] in "约共") and before.endswith(_COUNTED_BEFORE)
        # 建立了两个市场; but 用好两个市场
        done = unit == "个" and after.startswith(_THINGS) and before.endswith(_DONE)
        # 市医院、疾控中心两个检测实验室
        listed = unit == "个" and "、" in before and before.endswith(_NAMED_HOUSES) and not _FRAME.match(after)
        return behind or done or listed or ((unit in _TWO or before.endswith("等")) and not _FRAME.match(after))
    if unit in _FRAMED and value <= _FRAMES and _FRAME.match(after):
        return False
    return bool(_OPENED.match(after)) if after[:1] in tuple("“\"‘《") else not after.startswith("分之")
