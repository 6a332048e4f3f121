"""Whose a bare noun is (产值, 利润, 出栏量, 毛入学率): its owner stands in the clause before, or was measured last."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import CROPS
from ..wording.seeking import last_match
from .aspects import is_rate
from .carrying import PARTS_OF_WORKS, PLANNED, Carried
from .clauses import CLAUSE_MARK
from .holders import COUNTED, MAKER, held_by
from .joining import SUMS
from .labels import is_named, subject
from .listing import parts
from .standing import stood
from .trades import COMMAS, FAR, GROUP, INDUSTRY, LONGEST_OWNER, SAID_OF_TOPIC, TRADES, shared_by, spoken_of
from .works import works_told
from .yields import OWNED_YIELD, SHARED_YIELD

__all__ = ["BARE_HEADS", "OWNABLE", "fared", "owned"]

_NOTED = re.compile(r"(?:[\[［〔【（(]注?[0-9]{1,3}[\]］〕】）)]|[①-⑳*＊])$")
"""The mark of a note behind a clause (老旧小区改造[1]，完成投资9亿元), which names nothing."""
BARE_HEADS = frozenset(
    (
        "增加值", "总产值", "产值", "利润", "净利润", "税金", "税收", "利税", "利润总额",
        "主营业务收入", "营业收入", "销售收入",
        "出栏量", "存栏量", "复线", "创汇", "总产量", "产量", "单产", "支出", "贷款余额",
    )
)
"""Nouns that say nothing alone: they belong to what was named before, across a semicolon too."""
_BARE_SHARE = re.compile(r"(?:增加值|总?产值|税收|利润|投资|出口)(?:已?占|达到|相当于)")
_SHARED_BY = re.compile("[占、]|达到|相当于")
_TRADE_ENDS = re.compile(rf"[产{TRADES}]业(?:链条?|集群)?$")
# 民营经济稳步发展，实现税收、就业分别占…: each of the list is its own.
_OF_TRADE = frozenset(
    ("增加值", "总产值", "产值", "税收", "利润", "利税", "投资", "出口", "进出口", "就业", "销售收入", "营业收入",
     "固定资产投资")
)
_TRADE_YIELD = re.compile(r"(工业|建筑业|服务业|农业)(?:增加值|总?产值|利润|利税)$")
_FIRMS = re.compile(
    r"(.{2,}?(?:企业|工业|服务业|建筑业))(?:资产总额|总资产|资产负债率|营业收入|主营业务收入|销售收入|产销率|亏损[面额]|利润总额|利税总额)$"
)
_OF_FIRM = re.compile(r"(.{2,}?企业)(?:工业)?(?:总?产值|增加值|利润|利税|税收)")
_STAFF = re.compile(r"(.{2,}?)(?:从业人员|从业人数|职工|员工)$")
_OF_MANY = re.compile(r"(.{2,}?(?:企业|企业集团|集团|公司|园区|合作社|工商业?户))(?:户数|数量|个数|总数)?$")
_FIRM_YIELDS = frozenset(entries(
    """
    资产总额 总资产 资产 净资产 所有者权益 销售收入 主营业务收入 营业收入 营收 利税总额 利税 利润 利润总额 净利润 税收
    税金 总产值 产值 增加值 工业总产值 工业增加值 出口创汇 出口额 营业额
    """
))
_CROP = re.compile(rf"({'|'.join(CROPS)})[^，,。；;、]{{2,24}}[，,]$")
_GROWN = frozenset(("总产量", "产量", "单产", "总产", "亩产"))
_FIELDS = frozenset(entries("面积 总面积 种植面积 播种面积 栽培面积 栽植面积 种植规模"))
_PLANTED = re.compile(
    rf"(?:^|[，,。；;：:、]|其中|等(?:特色|优势|主导)*)(?:[一-龥]{{0,4}}?(?<=[国省市县区州旗盟年]))?"
    rf"(?!其中)(?P<crop>{'|'.join(CROPS)}|[一-龥]{{0,4}}?(?:薯|药材|瓜菜?|林果|杂粮|牧草|苜蓿|枸杞|红枣|核桃|花椒|柑橘|葡萄|苹果|芒果|荔枝|香蕉"
    r"|辣椒|番茄|甜菜|油茶|花卉|食用菌|百合|茶|蚕桑|橡胶|槟榔|胡椒|椰子|咖啡|魔芋|刺梨|青稞|谷子|高粱|向日葵|胡麻|亚麻))(?!等)"
    r"(?:(?:种植|特色)?产?业|生产|种植)?(?:作为|已?成为|是|(?:[一-龥]{2,8}?(?:发展|丰收|壮大|规模|扩大|推进|增长|提高|良好|起步|突破|见效|调整)))"
    r"[^，,。；;、0-9]{0,16}[，,]$"
)
"""A crop that a clause says something of, before what was sown or reaped of it is told."""
_MEAN = ("人均", "户均")
_RAISED = re.compile(r"(?:提高|增加|上调|调高|调整)了?([^，,。；;、]{4,20})[，,](?=[^，,。；;]{0,4}$)")
_OF_FIRMS = frozenset(entries("亏损额 亏损面 产销率 负债率 工业总产值 营业收入 营业总收入 利润总额 净利润"))
_PROFITS = frozenset(("利润", "净利润", "利税", "利润总额", "税金"))
_YIELDS = frozenset(("总产值", "产值", "利润", "税收", "收入", "总收入", "营业收入", "销售收入", "投资"))
_WORKS = ("建设", "改造", "工程", "治理", "整治", "项目")
_PACES = ("增幅", "增速")
_SCHOOL = re.compile(r"(学前|义务|高中阶段|高等|职业|小学|初中|高中|幼儿)(?:教育)?")
_ENROLMENT = frozenset(("毛入学率", "入学率", "巩固率", "毛入园率", "入园率"))
_TRACK = re.compile(r"高速公路|高速铁路|高铁|铁路|公路|轨道交通|地铁")
_RUNNING = frozenset(("通车里程", "运营里程", "营业里程"))
_BARE = frozenset(("增加值",))
_SAVED = frozenset(("存款余额", "储蓄余额", "余额"))
_SAVER = re.compile(r"((?:城乡|城镇|农村)?居民储蓄)[^，。；]{0,10}[，,]$")
_INSURED = frozenset(("参保", "参合", "覆盖面", "参保人数"))
_ENROLLED = frozenset(entries("在册人数 在册户数 在册数 在保人数 保障人数 供养人数"))
_RELIEVED = re.compile(
    "(?:城乡|城市|城镇|农村)?(?:低保|特困|五保|脱贫|贫困|救助|优抚|困境|孤残|残疾|建档立卡)(?:(?:[一-龥]{2})?(?:对象|户(?!籍)|人口|人员|家庭|儿童)|(?<=低保)|(?<=五保)|(?<=特困))"
)
"""Who is on the rolls."""
_BOUNDED = re.compile("及?以[上下内](?=的)")
_TAKEN_IN = frozenset(("营业收入", "主营业务收入", "销售收入", "营收"))
_MADE = _TAKEN_IN.union(entries(
    "总产值 产值 工业总产值 利税 利润 利润总额 增加值 总收入 经营收入 年销售收入"
    " 交易额 销售额 营业额 注册资本金 注册资金 年产值 年总产值 年营业收入 年税收 年利税 年纳税 年销售额"
))
_COMPANIES = re.compile("(?:新增|净增)?((?![新净]增).{2,}(?:企业|公司|合作社|农场|工商业?户|商户))")
_KEPT = frozenset(("存栏", "出栏", "存栏量", "出栏量", "饲养量"))
_ANIMALS = re.compile("生猪|能繁母猪|肉牛|奶牛|牦牛|肉羊|绒山羊|家禽|肉鸡|蛋鸡|肉鸭|牛羊|羊(?![一-龥]毛)")
_SUMS = frozenset(("总额", "总值", "总量"))
_COUNTABLE = re.compile(
    "(?:企业|公司|主体|机构|基金|合作社|[商农]户|工商户|项目|平台|人才|网点|门店|品牌|园区|基地|学校|医院|党员|志愿者)$"
)
"""What a clause tells of and the next has the total of."""
_ECONOMY = re.compile("(?:民营|非公有制|非公|数字|海洋|个私|个体私营|绿色|临空|县域)经济")
_OF_ECONOMY = re.compile("(?:增加值|税收|就业|投资|进出口)(?:占|达到|相当于)")
_TOURISM = re.compile("旅游业?")
_BUDGETED = ("预算收入", "财政收入", "财政总收入")
"""Incomes of a budget whose expenditure may follow."""
_SIDES = frozenset(("城市", "城镇", "农村", "城镇居民", "农村居民"))
_BOTH_SIDES = re.compile("(?:城乡|(?=居民[^，。；、]{0,4}收入))([^，。；、]{2,16}?)(?=[，,：:])")
_CARRIERS = re.compile("邮电|邮政|电信|通信|快递")
_BUSINESS = frozenset(("业务总量", "业务量", "业务收入"))
_ALLOWANCE = re.compile(
    "[一-龥]{2,10}?(?:补贴|补助金?|津贴|低保金?|养老金|供养金|救助金|生活费|奖励金?|公用经费)(?![一-龥]{0,6}(?:标准|[0-9]))"
)
"""What is paid to somebody, of which the standard is told next (领取护理补贴，|标准为每月90元)."""
_LONGEST_ALLOWANCE = 8
_TAKEN_FROM = frozenset(("收入", "总收入", "营业收入"))
"""What travellers leave, as it is told behind how many came."""
_TOLD_BEFORE = {"标准", "结构比", "收入比", "支出", "创汇", "综合收入"}.union(
    _TAKEN_FROM, _SIDES, _KEPT, _SUMS, SUMS, _ENROLLED, _BUSINESS, _SAVED, _INSURED, _MEAN, _ENROLMENT, _RUNNING
)
"""Labels that the clauses before may tell whose they are."""
_HELD = _YIELDS.union(
    _PROFITS,
    _BARE,
    entries(
        """
        年产值 年总产值 年收入 年销售收入 年营业收入 年销售额 年税收 年利税 年利润 年纳税 年交易额 年吞吐量 年货值
        销售额 营业额 交易额 成交额 营收 装机规模 总装机规模 装机容量 总装机容量 产业规模 养殖规模 年发电量
        主营业务收入 经营收入 经营性收入 综合收入 综合产值 出口额 货值 市值
        税金 上缴税金 上缴税收 增加值 利税 吞吐量 年生产能力 年产能 年产量
        """
    ),
)
"""What a firm, a park or a trade has of which the clauses before told."""
OWNABLE = _TOLD_BEFORE.union(_PROFITS, _GROWN, _BARE, _FIELDS, _HELD)
"""Labels that may be another's though nothing was measured before."""
_POURED = frozenset(("投资", "投入", "投入资金", "资金"))
_WORKS_GOING = re.compile(
    "(?<![^，；。：])([一-龥A-Z0-9“”]{2,20}?(?:工程|项目|公路|铁路|高速|大桥|隧道|水库|电站|线))(?:已|累计|共|现已)?完成"
)
"""Works of which so much is done."""
_GOING_ON = re.compile(
    "(?:^|[，。；：、])([^，。；：、0-9]{1,18}?(?:工程|项目|行动|计划|制度?|战略)”?)(?:的?自?(?:全面|正式|组织)?(?:实施|启动|推行|开展|开工|建设|推进))"
    "(?:以来|[一二两三四五六七八九十0-9]+(?:多|余)?年[多半]?来)$"
)
"""Works or a policy that a clause says to have gone on since (河长制推行三年来，|累计投入…)."""
_SCHEME = re.compile(r"((?:[一-龥]{2,10}?)?(?:养老|医疗|失业|工伤|生育)保险|[一-龥]{0,4}合作医疗)(?:制度|试点|改革)?")
_FARED = re.compile(rf"[，,]?({'|'.join(CROPS)})[^，。；、]{{2,8}}、(?:总?产量|单产)")


def fared(label: str, region: str) -> str:
    """A bare yield with the crop that the same clause says fared well (粮食喜获丰收、总产量…), or nothing."""
    crop = _FARED.match(region) if label in _GROWN else None
    return crop.group(1) + label if crop else ""


def _yielded(carried: Carried, label: str) -> re.Match[str] | None:
    """Whose yield was told last (规模以上工业|总产值), as the first group of a match."""
    back = carried.returned()
    told = carried.label() if back is None else back.label
    last = told if len(carried.found) > carried.since or label in BARE_HEADS else ""
    if is_rate(last) and label in BARE_HEADS:
        # 规模工业增加值4250亿元，产品销售率98%；实现利润571亿元: a rate between is of the same.
        last = next((one for one in reversed(carried.earlier_labels()) if not is_rate(one)), last)
    found = OWNED_YIELD.match(last) or _FIRMS.match(last)
    return found or (_TRADE_YIELD.match(last) if label in BARE_HEADS else None)


_ESTIMATED = re.compile("(.+?)(?:概算|估算|预算|匡算|计划|批复|拟)总?投资$")
"""What was to be put into something (省级|概算投资), as which what was done has no name."""
_YEAR_TOLD = re.compile("^，?(?:(?:19|20)[0-9]{2}年)?")
"""What may stand before a bare yield (，1997年|总产值)."""
_WITHIN = ("中的比重", "中的份额", "中的占比", "中的比例")
"""How a share ends that says of what it is and not whose."""


def owned(text: str, carried: Carried, clause: int, label: str, region: str) -> str:
    """A bare yield or share with the industry that the clause before speaks of (旅游业加快发展，实现收入…)."""
    if label[-2:] in _PACES and label[:-2] in OWNABLE:
        # 民营经济贡献加大，增加值增幅提高4个百分点
        return owned(text, carried, clause, label[:-2], region) + label[-2:]
    back = carried.returned()
    told_of = carried.label() if back is None else back.label
    if label[0] == "占":
        return shared_by(text, carried, clause) + label
    if label.endswith(_WITHIN) and (part := region.lstrip("，,")).startswith(("在", "于")) and label in part and (
        whose := shared_by(text, carried, clause)
    ):
        # 非公有制经济发展壮大，在全区生产总值中的比重由44%…
        return whose + part[: part.find(label) + len(label)]
    if label in _POURED and text.endswith("来", 0, clause - 1) and (
        going := _GOING_ON.search(text, max(0, clause - FAR), clause - 1)
    ):
        # “幸福社区”工程实施三年来，累计投资3亿元
        return going[1] + (label.removeprefix("投入") or label)
    yielding = "实现" in region or "完成" in region or "缴" in region
    if not yielding and not carried.found and label not in OWNABLE and not _SHARED_BY.search(label):
        return label
    bare = SHARED_YIELD.match(region.lstrip("，、")) if yielding else None
    yields = bare is not None and bare.group(1) == label
    if label in _TOLD_BEFORE and (told := _told_of(text, carried, max(0, clause - FAR), clause, label)):
        return told
    if yields and label == "投资" and told_of.endswith(PARTS_OF_WORKS) and (
        going := last_match(_WORKS_GOING, text, max(0, clause - FAR), clause)
    ):
        # 水库枢纽工程完成土石方86万立方米，完成投资3.6亿元
        return going[1] + label
    if yields and label == "投资" and text[clause - 1 : clause] in COMMAS and (
        works := _works_before(text, carried, clause)
    ):
        # 大桥主体完工，完成投资3亿元; 总投资3.2亿元的供水工程，已完成投资1.1亿元
        return works + label
    if yields and told_of.endswith(label):
        # 固定资产投资增长9%，累计完成投资30亿元; 项目年度计划投资84亿元，累计完成投资40亿元
        planned = PLANNED.match(told_of) or (_ESTIMATED.match(told_of) if label == "投资" else None)
        return planned.group(1) + label if planned else told_of
    if yields and label.endswith("投资") and (works := carried.works()):
        # 新开工项目66个，开工率42%，完成投资43亿元
        return works + label
    if (label in _OF_FIRMS or label in _BARE) and _YEAR_TOLD.sub("", region, count=1).startswith(label) and (
        firms := _FIRMS.match(told_of)
    ):
        # 省属企业资产总额达到2万亿元，工业总产值突破1万亿元
        return firms.group(1) + label
    if label == "从业人员" and (whole := OWNED_YIELD.match(told_of)):
        # 乡镇企业总产值12.5亿元，增长42%，从业人员发展到6.8万人
        return whole.group(1) + label
    if (yields or label in _YIELDS or label in _PROFITS or label in _MADE) and (staff := _STAFF.match(told_of)):
        # 乡镇企业发展到3120个，从业人员2.6万人，产值6800万元
        return staff.group(1) + label
    if label in _TAKEN_IN and region.lstrip("，、").startswith(label) and (firms := _OF_FIRM.match(told_of)):
        # 国营工业企业产值增长10%，销售收入增长15%
        return firms.group(1) + label
    if yields or label in _PROFITS or (carried.found and told_of.endswith(label)):
        previous = _yielded(carried, label)
        own = yields or (label in _PROFITS and region.lstrip("，、").startswith(label))
        if previous and (own or previous.group() == previous.group(1) + label):
            # 乡镇企业产值9亿元，实现利润1亿元，利润增长5%
            return previous.group(1).removeprefix("全社会") + label
    if (label in _HELD or (label.startswith(("增加值占", "增加值达到", "增加值相当于")) and "、" not in label)) and (
        held := held_by(text, carried, clause, label, yields=yields)
    ):
        return held + label
    if label in _MADE and carried.last and (back or carried.last).aspect in COUNTED and (
        firms := _COMPANIES.fullmatch(told_of)
    ) and not (label[:2] == "工业" and "工业" in told_of):
        # 规上数字经济企业达到42家，营业收入56亿元
        return firms.group(1) + label
    if (label in _FIELDS or label in _GROWN) and text[clause - 1 : clause] in COMMAS and "分别" not in region and (
        crop := _PLANTED.search(text, max(0, clause - FAR // 2), clause)
    ):
        # 马铃薯作为立旗产业，种植面积…; 茶产业发展迅速，面积…
        return crop["crop"] + label
    if label in _GROWN and "分别" not in region and (crop := _CROP.search(text, max(0, clause - FAR // 2), clause)):
        # 粮食喜获丰收，总产量…
        return crop.group(1) + label
    alone = yields or label in _BARE or _BARE_SHARE.match(label) is not None
    counted = (back or carried.last) if alone else None
    if counted and counted.aspect in COUNTED and (maker := MAKER.match(counted.label)) and (
        not label.endswith("投资") or not maker.group(1).endswith("项目")
    ):
        # 新增高新技术企业36家，实现增加值9亿元; 入园投产企业70家，产值占全市的…
        return maker.group(1) + label
    if "、" not in label and _OF_ECONOMY.match(label) and (
        economy := last_match(_ECONOMY, text, max(0, clause - FAR), clause)
    ):
        # 民营经济活力增强，市场主体达到5.6万户，增加值占GDP比重达68%
        return economy.group() + label
    each = parts(label) if "、" in label or "占" in label else []
    several = len(each) > 1 and all(one.partition("占")[0] in _OF_TRADE for one in each)
    if len(each) > 1 and text[clause - 1 : clause] in COMMAS and (
        firms := _OF_MANY.match(told_of) or _FIRMS.match(told_of)
    ) and all(
        one.partition("占")[0] in _FIRM_YIELDS for one in each
    ):
        # 国有企业户数减少60%，资产总额、销售收入分别增长…: those counted have them.
        return "、".join(firms.group(1) + one for one in each)
    topical = label in _YIELDS and text[clause - 1 : clause] in COMMAS
    if not alone and not several and not topical:
        return label
    begin = max(0, clause - FAR, carried.last.end if carried.last else 0)
    before = _NOTED.sub("", CLAUSE_MARK.split(text[begin:clause].rstrip("，,：: "))[-1])
    owner, said, itself = spoken_of(before, label, several=several)
    if len(owner) > LONGEST_OWNER or not INDUSTRY.search(owner) or label[:2] in (owner[:2], owner[-2:]):
        # 工业经济平稳运行，完成工业总产值…: the yield says whose it is.
        return label
    if topical and said and itself and not bare and not _TRADE_ENDS.search(owner):
        # 工业生产增长较快，总产值增长…, 林果业稳步发展，产值…, but not 园区发展很快，产值….
        return label
    if several:
        if "、" in owner and (group := GROUP.search(owner)):
            # 培育医药、新材料两大产业集群: the sum of them.
            owner = group.group()
        return "、".join(owner + one for one in each)
    return owner + label.replace("已占", "占")


def _works_before(text: str, carried: Carried, clause: int) -> str:
    """The works that the clause before, which measures nothing of them but what they cost, tells of; or nothing."""
    begin = max(0, clause - FAR, carried.last.end if carried.last else 0)
    before = _NOTED.sub("", CLAUSE_MARK.split(text[begin : clause - 1])[-1])
    if bounded := _BOUNDED.match(before):
        # 132个投资5000万元|以上的重点项目，完成投资273亿元
        begin, before = begin + bounded.end(), before[bounded.end() :]
    cost = carried.last is not None and clause - 1 - len(before) == begin
    if cost and not before.startswith("的"):
        # 新建公路86公里|路基，完成投资…
        return ""
    return works_told(before, alone=cost or before.endswith(_WORKS))


def _told_of(text: str, carried: Carried, begin: int, clause: int, label: str) -> str:
    """The label with what the words before the clause, from ``begin`` on, tell of; or nothing."""
    if label == "结构比":
        return f"三次产业{label}" if text.rfind("三次产业", begin, clause) >= 0 else label
    if label == "收入比" and text.rfind("城乡居民", begin, clause) >= 0:
        # 城乡居民收入稳步提高，收入比缩小到1.81
        return f"城乡居民{label}"
    if label == "创汇" and (told := last_match(_TOURISM, text, begin, clause)):
        # 旅游业接待游客4万人次；创汇2008万美元
        return told.group() + label
    if label in _BUSINESS and (told := last_match(_CARRIERS, text, begin, clause)):
        # 邮电事业发展较快，完成业务总量…
        return told.group() + label
    if label == "标准" and (paid := last_match(_ALLOWANCE, text, begin, clause)):
        allowance = subject(paid.group().rpartition("领取")[2].rpartition("享受")[2])
        return allowance + label if len(allowance) <= _LONGEST_ALLOWANCE else ""
    if (label == "综合收入" or (label in _TAKEN_FROM and carried.label().endswith(("游客", "人次", "人数")))) and (
        last_match(_TOURISM, text, begin, clause)
    ):
        # 旅游业持续升温，接待游客360万人次，收入26亿元
        return f"旅游{label}"
    if label in _SIDES and (both := last_match(_BOTH_SIDES, text, begin, clause)):
        # 提高城乡低保标准，城市由每人每月450元提高到470元
        whose = both.group(1)
        said = SAID_OF_TOPIC.search(whose)
        whose = stood(whose[: said.start()] if said else whose, told=said is not None)
        return label.removesuffix("居民") + (subject(whose) or whose)
    if label in _KEPT and (animals := last_match(_ANIMALS, text, begin, clause)):
        # 生猪产能有效恢复，存栏56万头
        return animals.group() + label
    if label == "支出":
        # 一般公共预算收入完成21.6亿元，税收占比76%；支出完成58亿元
        whose = (one.removesuffix("收入").removesuffix("总") for one in reversed(carried.earlier_labels())
                 if one.endswith(_BUDGETED))
        return next((one + label for one in whose), "")
    if (label in SUMS or label in _SUMS) and not carried.found:
        owner = spoken_of(CLAUSE_MARK.split(text[begin:clause].rstrip("，,"))[-1], label, several=False)[0]
        if label in SUMS and _COUNTABLE.search(owner):
            # 高新技术企业快速成长，总数达到320家: how many there are in all is the things themselves.
            return owner
        if label in _SUMS:
            # 外贸出口逆势增长，总额达8.6亿美元
            named = owner + label if is_named(owner + label) else owner if is_named(owner) else ""
            return named if label != "总量" or not is_named(owner) else owner
    if label in _SAVED and (saver := _SAVER.search(text, begin, clause)):
        # 城乡居民储蓄大幅度增加，存款余额达到…
        return saver.group(1) + label
    if label in _ENROLLED and (relieved := last_match(_RELIEVED, text, begin, clause)):
        # 完成低保对象帮扶任务，在册人数降至97人
        return relieved.group() + label
    if label in _INSURED and (scheme := last_match(_SCHEME, text, begin, clause)):
        # 实施养老保险试点，1300万人参保
        return (subject(scheme.group(1)) or scheme.group(1)) + label
    if label in _MEAN and not carried.found and (raised := last_match(_RAISED, text, begin, clause)):
        # 连续第7年提高企业退休人员养老金，人均增加1680元
        return raised.group(1)
    if label in _ENROLMENT and (school := last_match(_SCHOOL, text, begin, clause)):
        # 高中阶段教育发展加快，办学规模扩大，毛入学率提高到…
        return school.group() + label
    if label in _RUNNING and (track := last_match(_TRACK, text, begin, clause)):
        # 7个县通高速公路，通车里程达…
        return track.group() + label
    return ""
