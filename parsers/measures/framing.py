"""What only frames a thing measured: how it is reckoned, judged or compared, for what end, by what means."""

from __future__ import annotations

import re

__all__ = [
    "COMPARED", "COMPARING", "HAVING", "STANDINGS", "WHICH", "WHICH_OPENS", "only_done", "unframed", "unremarked",
]  # fmt: skip

# 比上年产值增长…: the thing stands behind what it is compared with.
_THAN_BEFORE = re.compile(
    r"^(?:(?:19|20)[0-9]{2}年)?[比较](?:上年|去年|前年|(?:19|20)[0-9]{2}年)(?:同期)?(?=(?![增减提下上相多少高低底末初])[一-龥A-Z]{2})"
)
# 年收入10万元以上且参保的…: a second bound, told of the same thing as the first.
_BOTH_BOUNDS = re.compile(r"^.*(?:以[上下内]|不足|超过)且(?=..)(?!.*以[上下内])")
_REMARK = re.compile(
    r"[（(](?:(?:包?含|其中|不含|不?包括|不?计入)[^（）()]*|[^（）()]{0,8}口径|实物量|折纯量?|折标准?煤?|[毛净]重|[^（）()]{0,8}(?:现行?价|当年价|可比价|不变价)格?(?:计算)?|按[^（）()]{2,10}(?:计算|折算|核算|统计|测算))[）)]$"
)
COMPARED = re.compile(
    r"(?:比|较)(?!例|赛|重|为|大|亚迪|较?[^，、0-9比]{1,4}的)|(?:高于|低于|快于|好于|大于|等于|相当于)"
)
"""What opens a comparison, which names nothing."""
COMPARING = frozenset("比较高低快好大等相")
"""What such words begin with."""
# A part before 、 that has its own predicate but no number (规模大幅增加、项目减少…) names something else.
_FINISHED = re.compile(
    r"^.*(?:增加|增长|下降|提高|提升|减少|加快|丰收|放缓|回升|改善|完成|建立|改革"
    r"|只减不增|只增不减|[未没](?:有)?(?:启动|开工|到位|完成|落实|达标|投用|解决))、(?=..)"
)
_RECKONED = re.compile(
    r"(?<=..)[（(，]?(?:(?:扣除|剔除|不含|还原)[^，。；、]{2,20}(?:后|影响|因素)|按?(?:同口径|可比口径|可比价格?)(?:计算)?|按[^，。；、按]{1,10}(?:统计|测算|核算|折算)|盈亏相抵后|经过?(?:调整|精简|合并|整合|审核|压减)后)[）)，]?$"
)
HAVING = re.compile(
    r"[，、]?(?:(?:项目|工程|一期|二期|全部|全面|正式|[今明]年|年[内底])*(?:建成|投产|达产|竣工|完工|投用|运营|满产)+|盈亏相抵|精简|调整|合并|整合|改革|压减|优化|改造|扩建)后"
)
"""After what something was reckoned."""
WHICH = re.compile(
    "(?:享受|参加|参与|实行|落实|推行|从事|拥有|使用|取得|获得|接受|达到|符合|建立|开展|实施|完成|签订|领取|缴纳|种植|养殖|承包|持有|具有|具备)了?[^，、；的]{1,13}[^，、；的化性型级上下大高好]的"
    "[一-龥、]{0,14}?(?:企业|单位|机构|人[口员数]|居民|农民|农户|职工|学生|群众|专家|[医教]师|儿童|家庭|产品|车|医院|卫生院|高校|老人|老年人"
    "|劳动[者力]|毕业生|主体|生产队|大队|社队|(?:行政|自然|贫困|(?<=的))村|乡镇|卫生服务中心)(?:占比|比[例重]|占.+|人?数)?$"
    "|支持[^，、；的]{2,12}的(?:[一-龥]{0,4})?(?:资金|投资|贷款|支出|政策(?:年度|资金|总)?规模)$|上缴[^，、；的]{2,4}的(?:利[润税]|税[收金])$"
)
"""What somebody or something does, or has, that is named by it (享受低保政策的|城镇人口): no verb of the report's."""
WHICH_OPENS = frozenset("享参实落推从拥使取获接达符建开完支上签领缴种养承持具")
STANDINGS = ("排位", "排名", "位次", "名次")
"""Where somebody stands among others."""
_STANDS_IN = re.compile(
    r"^[一-龥]{1,4}[省市县区州旗盟镇乡]在(?=全[国省市县区州])|(?<=.[^省市县区州旗盟镇乡])在全[国省市县区州旗盟](?=(?:排位|排名|位次|名次)$)"
)
_PURPOSE = re.compile(r"为[^，、]{2,14}而(?=..)")
# 人口近百万的大市、|奶牛存栏20万头的畜牧大市: another thing that the place is.
_EPITHET = re.compile("^[^、]*的[一-龥]{0,4}(?:[大强][国省市县区州旗镇乡村]|名城|之[乡都城])、(?=..)")
# “一事一议”财政奖补项目|硬化通村道路: within which programme it was done.
_PROGRAMME = re.compile(
    "^[，、]?“[^“”]{2,12}”(?:财政奖补|奖补|专项|示范)?(?:项目|工程|行动|资金|政策)?(?=(?:硬化|绿化|亮化|铺设|架设|安装|栽植|修建|修筑|衬砌|新修)[^，、率“”]{2,}$)"
)
# 集团购买力要按上年实际数额|核减20%: from what it is reckoned.
_HOW_FAR = re.compile("(?<=[^的]{2})(?:完成|执行|落实|进展|推进|运行|增长)情况$")
_BY_BASE = re.compile(
    "(?<=..)(?:要|将|均|都|应|须|一律)*按照?[^，。；、0-9]{2,14}(?:数额|基数|实绩|实际数|预算数|决算数)$"
)
# 具有电子围栏应用的规范停车点位
_MEANING = re.compile(
    "^[^，、]{0,24}?(?<![五食拇中手戒])(?:主要是|就是|是|系|即|主要)?指(?=[年月日总单每人主营销规固常户从占资注在])(?=[一-龥]{2})"
)
_OPENED_BY = re.compile(
    "^.*(?:通车|投产|投用|开业|封顶|贯通|建成|竣工|完工|开工|动工)、"
    "(?=(?:年[底内末]前?|全年|当年|[0-9]{1,2}月底?前?|[上下]半年|力争|确保)+..|(?:完成|实现)(?!率)..)"
)
"""What is to be done by another time (10月底前通车、|年底前完成投资)."""
_BEARING = re.compile("具[有备][^，、的]{2,14}的(?=..)")
# 重点产业链|加快发展、|产值
_GREW = re.compile(
    "(?<=产业链|.产业|.集群|.企业|.园区|.经济)(?:加快|快速|蓬勃|持续|稳步|平稳|健康)+发展、"
    "(?=总?产值|规模|营收|增加值|收入)"
)
_BY_INCOME = re.compile("标准[由从](?:家庭)?年?人均(?:纯)?收入$")
_MONTHS = re.compile(r"(?<=..)[0-9]{1,2}(?:[—–\-~～至到][0-9]{1,2})?月份?$")
# 支持乡镇办好|群众呼声较高的实事
_DONE_WELL = re.compile("^[^，。；、]*?(?:办[好成实结](?!事)|承办|办理|落实)了?(?=[^，。；、]*(?:实事|好事)$)")
# 现行标准下|农村贫困人口
_BY_STANDARD = re.compile("^按?(?:国家|省定|我[国省市县])?(?:现行|新的?|原|同一|统一|扶贫|贫困)+标准下的?(?=..|$)")
_LONGEST_MONTHS = 6
_ARTICLES = re.compile("^.{2,12}[0-9]{1,3}条[、和与及](?=..)")
# 与群众密切相关的民生支出
_RELATED = re.compile(r"^与?[^，。；]{2,14}(?:相关|有关)的(?=..)")
_GREW_UP = re.compile(
    "(?<=..)(?:从无到有|从小到大|从少到多|从弱到强|由[小弱少]到[大强多]|遍地开花|星罗棋布|蓬勃发展|快速发展|加快发展|不断壮大|日益壮大|发展壮大|持续壮大|不断增多|持续增加)[、，]?$"
)
"""How the things fared, told of them before a number."""
_ENDS_GROWN = frozenset("有大强多花布展壮加、")
_STEPS = re.compile(
    r"(?:先后|连续|接连|一举)?连?(?:跨[越上过入]?|迈[上过入]|跃[上升过]|突破|站上)了?[一-鿿]{0,3}“?[十百千万亿]+元?[级新]?”?(?:台阶|大关|关口|门槛)$"
)
# 财政收入|在经济下行压力下增长6%
_AMID = re.compile(
    "(?<=..)在[^，。；、在]{0,12}(?:(?:情况|形势|背景|条件|压力|冲击|影响|环境|局面|态势|拉动|带动|推动|挑战|困难)下|(?:困难|逆境|挑战|竞争|考验|危机|寒流|低迷|萎缩|波动|调整)中)$"
)
# 税收收入连续跨越三个“十亿元”台阶
_STEPPING = re.compile(r"(?:先后|连续|接连|一举)?(?:跨越|跨过|迈上|跃上|突破)了?[一两二三四五六七八九十]个“?$")
_PASSED = re.compile("(?:在?全[国省市区州])?(?:率先|首次|成功|一举)*(?:首?破|[超过])[百千万亿]$")
_PASSES = frozenset("破超过")
_ENDS_STEPPING = frozenset("个“")
# 开发区在全省综合考评中前移23位: where it is judged.
_JUDGED = re.compile("(?<=..)在全[国省市县区州盟旗][^，、]{0,10}$")
_JUDGED_ENDS = ("考评", "考核", "评价", "评比", "测评", "考评中", "考核中", "评价中", "评比中", "测评中")


# 在校生总数三年来增加…, 收入在9年后…, 案件从一月到九月共有…
_SO_LONG = re.compile(
    "(?<=..)(?:近?[一两三四五六七八九十几]{1,2}年来|在[一两三四五六七八九十0-9]{1,3}年[之以]?后|自[^，、]{2,14}?[之以]后|从[今去当]年[^，、]{1,4}月份?到[^，、]{1,4}月份?)$"
)
_DONE = re.compile(
    "(?:改造|整治|治理|修复|加固|修缮|维修|绿化|亮化|硬化|美化|净化|提升|扩建|改建|改扩建|迁建|重建|养护|保护|扩容|提质|升级|清淤"
    "|疏浚|拓宽|利用|恢复|灾后){1,3}(?:工程|项目)(?:完工|开工|竣工|投产)?"
)
_CONCEDED = re.compile("(?<=..)(?:虽然?|尽管)[^，。；、0-9]{0,10}$")
"""What is granted of the thing before a number tells the contrary."""
_LINKS = frozenset("向由从")
_TOWARD = frozenset("方流投走去意导趋双面志定横纵外理缘自事服随")
_BOUND_FOR = re.compile("(?:正在?)?(?:[向朝](?:着|$))$|(?<=[总值入额资量售力模口度出，、])正在?$")
_FASTER = re.compile("(?<=..)增[速幅](?:高于|快于|低于)[^，、0-9于]{2,12}$")
_ONLY_ONE = re.compile("[，、]?(?:在?全[国省市县区州盟]|在?[国省市]内|目前|是|为)*唯一$")
_UNHEARD = re.compile("(?:实现了?|有?效?应对|遭[遇受]了?|发生了?|创造了?)?(?:历史|百年|多年|近年)*(?:罕见|少见|不遇)$")
# What is done with the thing measured, behind the words that say how.
_MADE = (
    "(?:新[上办]|兴办|新建|改建|扩建|改扩建|修建|兴建|援建|筹建|建成|建立|打造|引进|引导|引育|招引|新增|新修|新签约?|栽植|播种|铺设|实施|开展|举办|销售|落实|盘活"
    "|流转|处置|拆迁|拆除|淘汰|关停|安置|搬迁|解决|完成|筹集|筹措|争取|申报|发行|发放|拨付|投入|投放|购置|购买|购进|调入|调运|安装|设立|创建|创办|成立|组建"
    "|布局|开发|招聘|招录|选派|整合|消化|化解|清退|脱贫|修复|配备|资助|慰问|办理|推广|调整|培育"
    "|硬化|绿化|亮化|收储|关闭|取缔|收回|出让|收购|架设|敷设|整改|查处|侦破|破获|排查|调解|调处|受理|减免|补充|输送|输出|吸引|吸纳"
    "|募集|招收|招募|开通|开办|开设|加装|更换|孵化|认定|评选|转移|接种|配租|抢修|迁建|补贴|撬动|带动|惠及"
    "|(?:建设|改造|整治|治理|培训|养殖|种植|生产|发展|帮扶|救助)(?!用地|项目|工程|任务|规划|基地|中心|资金|户|站|点|对象|车间))(?![率面])"
)
_SO_FAR = "(?:共|累计|先后|已|成功|全部|全面|统一|集中|及时|足额|陆续|重点|大力|积极|公开|新)*"
_THEN = f"(?={_SO_FAR}(?:{_MADE}[^，。；、]{{2}}|造林$|植树$|绿化$))"
# 按照“公司+农户”的模式|流转土地, 采用BOT方式|建设污水处理厂, 利用闲置校舍|改建养老院: how it was done, before its verb.
_MEANS = re.compile(
    "(?:充分|严格|积极|牢牢|统筹|创新|广泛|主动)?(?:"
    "(?:按照?|采[取用]|运用|以|通过|根据|依[照据]|本着|坚持|探索|推行|遵循|参照|引入)(?:“[^”]{1,24}”|[^，。；：“、0-9])*?"
    "(?:模式|方式|办法|形式|机制|原则|要求|思路|途径|手段|做法|标准|政策|为(?:抓手|载体|契机|依托|重点|导向|主[体导线]|基础"
    f"|引领|牵引|支撑|龙头|中心|核心|目标))(?={_SO_FAR}{_MADE})"
    f"|以工代赈{_THEN}|(?:利用(?![外内]资|率)|依[托靠]|借[助力势]|凭借|立足|围绕|通过|经过|按照?|根据|结合(?!部)|针对)"
    f"[^，。；：0-9]{{1,16}}?{_THEN}"
    f"|(?:抓住|抢抓|抢占|把握)[^，。；：0-9]{{1,16}}?(?:机遇|契机|时机|窗口期|机会){_THEN}"
    f"|(?:整合|自筹|筹措|争取)[^，。；：0-9]{{0,10}}?(?:资金|资源|力量){_THEN}"
    f"|沿[^，。；：、0-9]{{0,5}}?[江河湖海路线道岸边]{_THEN}|从(?![业事])[^，。；：、0-9]{{2,6}}{_THEN}"
    f"|面向[^，。；：、0-9]{{2,8}}{_THEN}"
    f"|在(?!建)(?:“[^”]{{1,24}}”|[^，。；：“、0-9])*?(?:活动|行动|过程|工作)中{_THEN})"
)
_MEANS_OPENS = frozenset("按采运以通根依本坚探推遵参引利借凭立围在经结针抓抢把整自筹争沿从面充严积牢统创广主")
# 位于城南的|体育中心, 由省交投建设的|环湖路, 正在建设的|南环路: where it stands, whose work it is, how far it is.
_WHICH_IS = re.compile(
    "(?:(?:位于|[坐座]落[在于]|地处|分布[在于]|作为)[^，、的]{1,14}|由[^，、的]{2,16}(?:承[建办担]|投资|建设|兴建|实施|开发|[援捐]建|主办|创办|研制|设计|资助|出资|运营)"
    "|(?:即将|正在|正|刚刚)[^，、的]{0,4}(?:建[设成]|新建|施工|实施|推进|筹建|规划|投[产用运]|开[工建业放]|竣工|完工|通车|运营|使用)"
    "|(?:曾经?|一度)[^，、的]{2,12})的(?=..)"
)
_WHICH_OPENS = frozenset("位坐座地分作由即正刚曾一")
# 与某某公司合作|建设光伏电站
_JOINTLY = re.compile(f"[^，。；：、0-9]{{2,14}}?(?:合作|共同|携手){_THEN}")


def only_done(region: str) -> bool:
    """Are works named by nothing but what is done (维修加固工程)?"""
    return ("工程" in region or "项目" in region) and _DONE.fullmatch(region) is not None


def unframed(region: str, *, reckoned: bool) -> str:
    """The text without what only frames the thing: how it is reckoned or compared, for what end, by what means."""
    if region[-1:] in "来后月份":
        region = _SO_LONG.sub("", region)
    if "虽" in region or "尽管" in region:
        # 税收收入虽然|增长9%, 降水量虽有减少但|仍达到680毫米
        region = _CONCEDED.sub("", region)
    if region[-1:] in _LINKS and region[-2:-1] not in _TOWARD:
        # 主营业务收入向3000亿元迈进, 综合排名由第12位上升到第8位
        region = region[:-1]
    if region[-1:] in "正着朝":
        # 产值正向|100亿元、正朝着|100亿元迈进
        region = _BOUND_FOR.sub("", region)
    if region.endswith(("罕见", "少见", "不遇")):
        # 总产量实现了历史罕见的“八连增”
        region = _UNHEARD.sub("", region)
    if "标准" in region and region.endswith("收入"):
        # 低保标准由家庭年人均收入2650元提高到3000元
        region = _BY_INCOME.sub("标准", region)
    if region.endswith("唯一"):
        # 公共预算收入在全市唯一连续5年保持正增长
        region = _ONLY_ONE.sub("", region)
    if region[-1:] in "月份" and len(region) > _LONGEST_MONTHS:
        # 重点项目1—4月累计完成投资…
        region = _MONTHS.sub("", region)
    if "条" in region:
        # 稳就业20条、稳外资|21条; 稳住经济33条和|接续政策19条
        region = _ARTICLES.sub("", region)
    if region.endswith(("实事", "好事")) and "办" in region:
        region = _DONE_WELL.sub("", region)
    if "标准下" in region:
        region = _BY_STANDARD.sub("", region)
    if region.endswith("支出投入"):
        region = region[:-2]
    if region[-1:] in "中下" and "在" in region:
        region = _AMID.sub("", region)
    if region[-1:] in _ENDS_GROWN:
        # 民宿从无到有、|达到8家
        region = _GREW_UP.sub("", region)
    if region.endswith(("台阶", "大关", "关口", "门槛")):
        # 地区生产总值连跨三个千亿台阶、达到…
        region = _STEPS.sub("", region)
    if region.endswith(_JUDGED_ENDS):
        region = _JUDGED.sub("", region)
    if region[-1:] in _ENDS_STEPPING:
        region = _STEPPING.sub("", region)
    if region[-2:-1] in _PASSES:
        # 新能源装机在全国率先破亿、达到1.35亿千瓦
        region = _PASSED.sub("", region)
    if "比" in region or "较" in region:
        region = _THAN_BEFORE.sub("", region)
    if reckoned:
        region = _RECKONED.sub("", region)
    if "后" in region and (having := HAVING.match(region)):
        # 盈亏相抵后由亏损11.5亿元变为盈利…
        region = region[having.end() :]
    if region[:1] in COMPARING and COMPARED.match(region):
        return ""
    if "、" in region:
        region = _OPENED_BY.sub("", _FINISHED.sub("", region).removesuffix("等"))
        if "发展、" in region:
            region = _GREW.sub("", region)
    if region.endswith(STANDINGS):
        # 我市在全国百强县排位上升…
        region = _STANDS_IN.sub("", region)
    if "关的" in region:
        region = _RELATED.sub("", region)
    if region[:2] == "通过" and len(means := region.rpartition("累计")[2]) > 1:
        # 通过搭建融资平台累计融资…
        region = means
    if "、" in region and "的" in region:
        region = _EPITHET.sub("", region)
    if region[:1] in _WHICH_OPENS and (which := _WHICH_IS.match(region)):
        region = region[which.end() :]
    if region[:1] in _MEANS_OPENS and (by := _MEANS.match(region)):
        region = region[by.end() :]
    if ("合作" in region or "共同" in region or "携手" in region) and (by := _JOINTLY.match(region)):
        region = region[by.end() :]
    if "而" in region:
        # 为改造现有企业而引进的设备
        region = _PURPOSE.sub("", region, count=1)
    if region[:2].endswith("“") or region[:1] == "“":
        region = _PROGRAMME.sub("", region)
    if region.endswith("情况"):
        # 工业增值税完成情况|全市第三
        region = _HOW_FAR.sub("", region)
    if "按" in region:
        region = _BY_BASE.sub("", region)
    if "且" in region:
        region = _BOTH_BOUNDS.sub("", region)
    if "于" in region:
        # 人均可支配收入增速高于经济增速、突破3万元
        region = _FASTER.sub("", region)
    if "具" in region:
        region = _BEARING.sub("", region)
    if "指" in region:
        # 规上工业企业是指年主营业务收入2000万元以上的企业: what is explained is no part of it.
        region = _MEANING.sub("", region)
    return region


def unremarked(region: str) -> str:
    """The text without the remark in brackets that closes it (how it is reckoned, what it holds)."""
    return _REMARK.sub("", region) if region[-1:] in ("）", ")") else region
