"""What a label borrows from the one before it in its sentence: a head, an owner, or a tail that both share."""

from __future__ import annotations

import re

from ..wording.lexicon import CROPS, entries
from .borrowing import FEELING, FELT, RATE_OF
from .labels import is_named
from .sharing import BODIES, KIN_OF, LEVELS, SIDES

__all__ = [
    "OF_HERD", "RESIDENTS", "STATE_OWNED", "another_bound", "gained", "is_answer", "lent", "modelled", "qualified",
    "unbounded",
]

# Words of which a second stands for the first in what is otherwise the same name (存款余额、贷款余额).
_SIBLINGS = (
    entries("存款 贷款"),
    entries("收入 支出"),
    entries("进口 出口"),
    entries("存栏 出栏"),
    entries("通车里程 营业里程 复线里程 电气化里程 高速里程"),
    entries("新线 复线"),
    entries("污水 垃圾"),
    entries("示范村 达标村 精品村 重点村 特色村 示范点 达标点"),
    entries("示范户 重点户 大户"),
)
_CROP = re.compile(
    r"^(?:全年|年)?(.{0,4}?(?:粮食?|棉花?|油料|蔬菜|水果|果树|茶叶?|茶园|果园|桑园|夏粮|秋粮|小麦|水稻|玉米|马铃薯|薯|豆|菜籽?|药材|黄芪))"
    r"(?:作物)?(?:种?植|播种?|收获|生产|现有|挂果)?(?:总?面积|单产|总产量?|产量)"
)
_OF_CROPS = re.compile("(?:全市|全县)?(?:主要)?(?:农作物|粮食作物|作物|粮食|农产品)(?:生产)?(.{2,}率)$")
_CROPS_ONLY = re.compile(rf"(?:{'|'.join(CROPS)})(?:[、和与及](?:{'|'.join(CROPS)}))*")
# Whatever is planted or raised lends its name to what it yields (柑橘种植面积…、产量…、综合产值…).
_RAISED = re.compile(
    r"^(?:全年|年|全[市县省区州旗])?(.{2,8}?)(?:(?:种植|播种|栽植|栽培|养殖|产业|基地|挂果|投产|采摘|可采)(?:总?面积|规模)|总面积|总?(产量))$"
)
_YIELDED = re.compile(r"^(?:总产量?|产量|年产量|(?:综合|全产业链|年)?总?产值)$")
# 生猪饲养量…，出栏量…: of what herd.
_HERD = re.compile(r"^(.{1,6}?)(?:饲养量|[存出]栏量?)$")
OF_HERD = frozenset(entries("饲养量 存栏 存栏量 出栏 出栏量"))
"""How many animals there are of a kind."""
_WORKERS = re.compile(r"^(.{0,6}劳动力)")
_BARE_OUTPUT = re.compile(r"^(?:总产量?|单产|亩产|产量)$")
_OUTPUT = re.compile(r"的?(?:年平均|年均|年)?产量$")
_ATTRIBUTED = re.compile(
    "(?:率|额|值|量|收入|支出|投资|面积|比重|占比|人数|人次|存栏|出栏|里程|能力|产能"
    "|贷款|存款|资金|总产|单产|亩产)$"
)
# Lengths of a line that was named before.
_RUNS = frozenset(entries("通车里程 建成通车里程 在建里程 运营里程 建成里程 续建里程"))
_LINE = re.compile("(?:新增|新建)?(.{2,}?[道路通线网])(?:建成|在建|续建|通车|运营|营运|总)+(?:里程|线路)$")
"""The lines of a length (轨道交通|在建里程), with how far they have come."""
_OF_TRADE = re.compile(
    "(?<=[业群])(?:年|总)*(?:产值|增加值|(?:主营业务|营业|业务|销售)收入|营收|利润(?:总额)?|税收|销售额|投资|规模)$"
)
_TRADE = re.compile(
    "(?:产业|工业|行业|集群|.企业|(?:制造|加工|服务|旅游|建筑|养殖|种植|物流|金融|软件|信息|文化|化工|冶金)业)$"
)
_WHOM = re.compile("(?:城市|城镇|农村|小学|初中|高中|普通高中|中职|幼儿园|大学)(?:寄宿)?(?:学?生(?!活)|居民)?")
_TREATED = re.compile(r"^(?:新增)?(.{2,8}?)(?:综合)?治理面积$")
_NEW_BUILT = re.compile(r"^(?:新改扩?建|新建|改建|改造)+")
_WORK = re.compile(r"^(?:大中修|大修|中修|养护|维修养护|提质改造)$")
_SHORT = 10
_STAGE = re.compile(r"^(?:竣工|开工|投产|新开工|新竣工|新投产|续建|在建|完工|投用)$")
_GOING_ON = frozenset(("在建", "续建"))
_WEIGHT = re.compile("(?:国家|[省市县区州盟旗])级?(?:重大|重点|一般)")
_OF_STAGE = re.compile(r"(?:新?开工|新建|续建|在建|竣工|完工|投产|投用)")
_QUOTED_HEAD = re.compile(r"^([^“”]{0,6}“[^“”]{1,16}”)([^“”]{2,12})$")
_QUOTED = re.compile(r"^“[^“”]{1,16}”$")
_CLASS = re.compile(r"^[超过][百千万亿十]++元?")
_BOUND_ALONE = re.compile(r"[超过][百千万亿十]++元|[百千万亿十]++元以上")
_BOUNDED = re.compile(
    r"^.*[0-9百千万亿](?:元|亩|吨|人)?以[上下内]的?(?=..)|^.*[超过逾][0-9.百千万亿]+元的?(?=.)"
    r"|^.*[0-9百千万亿元][—~～-]{1,2}[0-9.百千万亿]+元的?(?=..)"
)
_ITS_BOUND = re.compile("(?:超过?|突破|达到?|过|逾)[0-9.百千万亿十]{1,12}元(?!以)")
_BEFORE_CLASS = re.compile(r"^([^，、]{2,14}?)[超过][百千万亿十]")
_OF_CLASS = re.compile(r"^([^，、]{2,14}?)[超过][百千万亿十]++元?(.*)$")
_INTENSITY = re.compile(r"^(单位(?:地区|国内)?生产总值|单位GDP|万元(?:地区|国内)?生产总值|万元GDP|单位工业增加值)")
_INTENSITIES = re.compile(r"^(?:能耗|水耗|电耗|煤耗|用水量|用水|二氧化碳排放量?|碳排放)")
_ANSWERED = re.compile(
    r"^(?:按期|按时)?(?:办结|办复|答复|满意|见面|面商|回复|办理满意|响应|解决|采纳|化解|调处|调解成功|调解|整改|销号|结案|执结|破案|侦破"
    r"|查处|成功|合格|完成|拨付|兑付|兑现|覆盖|入住|普及|完好|优秀|及格|获贷|逾期|续贷|年检|成活|存活|出租|投用|使用|升学|录取|续签|履约)率$"
)
_AMOUNTS = ("面积", "数量", "人数", "户数", "天数", "件数", "里程", "总量")
_POOR = re.compile("(?:落后|过剩|低效)(?:的)?")
_MODELS = frozenset(("示范", "试点", "精品", "达标", "先进", "样板", "文明"))
_ADDED = re.compile(r"^(?:新增|净增|新登记|新设立?|新注册|新建)(?=..)")
_REGISTERED = frozenset(("在册", "实有", "在册数"))
_SHARES = ("比重", "占比", "比例")
_HELD_PER = re.compile(r"^(?:每?[十百千万]+人|人均)(?:口)?拥有量$")
_PROGRESS = re.compile(
    r"^(?:年度|全年)?(?:计划|目标|任务)?完成率$|^(?:开[（(]?复?[）)]?工|复工|竣工|完工|投产|达产|开竣工|(?:年度|全年)?(?:计划)?投资完成|建成|入统|入库|办结|落地|签约|履约|到位|入住)率$|^(?:精简|取消|下放|减少|压[减缩]|削减)(?:比例|率|幅度)$"
)
_PROGRESSING = ("项目", "工程", "事项", "案件", "改造", "房", "协议", "合同")
_INVESTED = ("项目投资", "工程投资", "项目投入", "工程投入", "改造投资", "建设投资", "搬迁投资", "治理投资")
STATE_OWNED = frozenset(entries("资产总额 总资产 营业收入 营业总收入 利润总额 净利润"))
"""Labels that alone would be everyone's, where the sentence may speak of the state's enterprises."""
_LEVEL_BEHIND = re.compile(f"([^、和与及]{{2,}}?)((?:{'|'.join(LEVELS)})(?:及?以上)?)")
_RATED = re.compile("(?:国?家?[1-5]?A{1,5}|[一二三四五]?星)级(?:以上)?")
_OF_SIZE = re.compile("[十百千]*[十百千万亿]亿?元?级|[十百千]*亿元")
_AND_ABOVE = re.compile(r"^及?以上(?=..)")
RESIDENTS = ("城镇", "农村", "城镇居民", "农村居民", "城镇常住居民", "农村常住居民")
_OF_RESIDENTS = re.compile(
    r"^(?:(?:全体|城乡|城镇|农村|常住)*居民)?(人均(?:可支配收入|[^，、]{0,4}(?:消费)?支出|住房(?:建筑)?面积))$"
)
_OWNER = re.compile(r"^(.{2,}?企业|国企)(?:资产|营收|营业|主营|销售|利润|利税|税收|研发|产值|工业总产值|总产值)")
_OWNED = re.compile(
    r"(?:营收|(?:主营业务|营业|销售)收入|净?利润|利润总额|利税|税收|资产总额|研发投入|研发费用|(?:工业)?增加值)"
)
_PROFITS = frozenset(entries("利润总额 利润 利税 利税总额"))
_TAKEN = frozenset(entries("销售收入 主营业务收入 营业收入 税金"))
_TAKINGS = re.compile(
    r"^(.{2,}?(?:工业(?:企业)?|企业|服务业))(?:(?:主营业务|营业|销售)收入|利税(?:总额)?|利润(?:总额)?|增加值|总?产值)$"
)
# 红狮水泥产值超10亿元、税收8663万元
_OUTPUT_OF = re.compile(r"^(?!地区|社会|工农业)(.{2,}?)(?:年|总)?产值$")
_PAID = frozenset(entries("税收 税金 利税 利润 利润总额"))
_PRODUCT = re.compile(r"^(.{2,6}?)[总年]?产量$")
_SALES = re.compile(r"^(.{2,8}?)(?:销售收入|销售额)$")
_GREEN = frozenset(entries("绿地率 绿化率 绿化覆盖率"))
_SOLD = frozenset(entries("产值 综合产值 年产值 销售收入 销售额 税费 利税 利税总额 利润 利润总额"))
_LENT = re.compile("(?:本外币|人民币)?(?:各项)?贷款(?:余额)?")
_BANK = re.compile(r"(.{2,}(?:金融机构|银行业|银行))(?:本外币|人民币)?(?:各项)?存款(?:余额)?$")
_OF_SCHOOLS = frozenset(entries("普惠率 公办率 升学率"))
_ENJOYED = frozenset(("享受", "领取"))
_SCHEME = re.compile("(.*(?:保险|医保|社保|合作医疗))(?:参[保合]|覆盖)?(?:人数)?$")
_OF_TRAVEL = frozenset(entries("综合收入 总收入 综合总收入 收入"))
# What lends its name to an income, or to the number kept, that is told next.
_TRAVEL = re.compile("(?:乡村|医疗|红色|康养|生态|冰雪|工业|研学|体育|森林|入境|国内)?旅游")
_KEPT_CARS = re.compile(".{0,4}(?:汽车|机动车|轿车)")
_TOLL = frozenset(entries("死亡 死亡人数 受伤 受伤人数 伤亡 直接经济损失"))
_MISHAP = re.compile("(.*(?:事故|火灾|地震|洪灾))(?:死亡|受伤|伤亡|起数)?(?:人数)?$")
_TREASURIES = frozenset(entries("中央 国家 省级 自治区级 市级 州级 县级 区级 本级 省本级 市本级 州本级 县本级 区本级"))
_OF_TREASURY = ("资金", "收入", "支出", "税收")
_OF_TREASURIES = re.compile("^(?:[省市州县区]本级|中央|国家|省级|自治区级|市级|州级|县级|区级)")
_SIDES = ("城镇", "农村", "乡村", "限上", "规上")
_OF_SIDES = re.compile(
    "(?:(?:新增)?(?:就业|再就业|劳动力转移就业)|社会消费品零售总?额|(?:全社会)?用电量|固定资产投资)$"
)
_CAPITAL = ("内资", "外资", "省外资金", "市外资金", "境外资金")
_USED = re.compile(r"^((?:实际|合同)(?:使用|利用|到位))(?:[内外]资|[省市境][内外]资金)$")
_WORKS = ("项目", "工程", "任务", "计划")
_BEARING = frozenset(entries("挂果面积 投产面积 采摘面积 可采面积 收获面积"))
_SHORT_RATE = 3  # characters of a rate that may be anybody's (公办率)
_SOWN = frozenset(entries("播种面积 种植面积"))
_CROP_NAMED = re.compile(r"^(粮食|夏粮|秋粮|小麦|水稻|玉米|大豆|棉花|油料|蔬菜|马铃薯)(?:总产量?|产量)$")
_STEM = 4  # characters of an amount, its stem included
_ENDS_AMOUNT = frozenset("额量值积入")
_GENERAL = re.compile(r"各项$|各类$")


def gained(label: str) -> str:
    """The name of what is added to a stock (新增托位) where that has a name of its own, else the label."""
    more = f"新增{label}"
    return more if is_named(more) or label.endswith("贷款") else label


def unbounded(label: str) -> str:
    """The thing counted without the bound that it is named by (投资500万元以上|项目)."""
    return _BOUNDED.sub("", label)


def another_bound(previous: str, bound: str) -> str:
    """The class told before with another bound (企业纳税|超百万元, then 超千万元; 纳税超百万元企业), or nothing."""
    told = _ITS_BOUND.search(previous) if bound[0] in "超过达突逾" else None
    return previous[: told.start()] + bound + previous[told.end() :] if told else ""


def by_level(label: str) -> str:
    """The things counted with their level, where that stands behind them (绿色工厂|国家级), before them."""
    behind = _LEVEL_BEHIND.fullmatch(label)
    return behind[2] + behind[1] if behind and label not in LEVELS else label


def is_answer(label: str) -> bool:
    """Is the label the rate at which proposals or the like are answered?"""
    return label.endswith("率") and _ANSWERED.match(label) is not None


def modelled(noun: str, previous: str) -> str:
    """What stands before the model in the name told last (省级乡村振兴|示范县, then 示范村), or nothing."""
    place = previous.find(noun[:2]) if noun[:2] in _MODELS else -1
    return previous[:place] if place > 1 and previous[place - 1] != "”" else ""


def qualified(label: str, text: str, start: int, end: int) -> str:
    """Name the owner that ``text[start:end]`` speaks of for one of ``STATE_OWNED`` (国企资产总额)."""
    found = max((text.rfind(owner, start, end), owner) for owner in ("国企", "国有企业"))
    if found[0] < 0:
        return label
    # 县属国有企业资产总额…，营业收入…: which of them is told right before.
    level = text[found[0] - 2 : found[0]] if text[found[0] - 1 : found[0]] == "属" and found[0] > start + 1 else ""
    return level + found[1] + label


def lent(label: str, previous: str, *, listed: bool, alike: bool, counted: bool) -> str:
    """Complete a label by what the one before it lends.

    ``listed`` says that both stand in one list, ``alike`` that their units are of one kind, ``counted`` that the
    one before counted things.
    """
    if not label or not previous or label == previous or previous.endswith(label):
        return label
    if label in _SIDES and alike and (
        is_named(label + previous) or (label[-1] != "上" and _OF_SIDES.match(previous))
    ):
        # 新增就业140万人，其中城镇115万人; 社会消费品零售总额56亿元，其中限上32亿元
        return label + previous
    if label[:2] in _ENJOYED and (scheme := _SCHEME.match(previous)):
        # 基本养老保险参保25万人，享受待遇7万人
        return scheme.group(1) + label
    if label in _OF_TRAVEL and (travel := _TRAVEL.match(previous)):
        # 旅游接待人次突破500万、综合收入突破40亿元; 乡村旅游人数120万人次、收入6亿元
        return travel.group() + label
    if label == "保有量" and (kept := _KEPT_CARS.match(previous)):
        # 新能源汽车销量12万辆，保有量突破50万辆
        return kept.group() + label
    if label in _TOLL and (mishap := _MISHAP.match(previous)):
        # 安全生产事故3起，死亡4人、受伤5人
        return mishap.group(1) + label
    if label in _TREASURIES and (alike or label[1:] == "本级") and previous.endswith(_OF_TREASURY) and (
        not previous.startswith(label)
    ):
        # 安排专项资金173亿元，其中省级46亿元
        return label + _OF_TREASURIES.sub("", previous)
    if previous[-1] == "率" and (of_crops := _OF_CROPS.match(previous)) and _CROPS_ONLY.fullmatch(label):
        # 主要农作物耕种收综合机械化率82%，其中小麦99%
        return label + of_crops.group(1)
    if label in RESIDENTS and (residents := _OF_RESIDENTS.match(previous)):
        # 居民人均可支配收入3.2万元，其中城镇4.1万元、农村2.1万元
        return f"{label.removesuffix('居民')}居民{residents.group(1)}"
    instead = _instead(label, previous, counted=counted) if alike else ""
    if instead:
        return instead
    if previous.endswith("标准") and (whom := _WHOM.fullmatch(label)) and (first := _WHOM.match(previous)):
        # 补助标准提高到小学生每年1000元、初中生1250元
        return whom.group() + previous[first.end() :]
    if previous.endswith("拥有量") and _HELD_PER.match(label):
        # 有效发明专利拥有量5000件、万人拥有量60件
        return previous.removesuffix("拥有量") + label
    if label[0] == "总" and len(label) > 2 and previous.endswith(label[1:]):
        # 新增高速公路通车里程1500公里，总里程8600公里
        owner = _ADDED.sub("", previous.removesuffix(label[1:])).removesuffix("通车")
        return owner + label if len(owner) > 1 else label
    if label in _RUNS and (line := _LINE.match(previous)):
        # 轨道交通在建里程250公里、建成通车里程600公里
        return line.group(1) + label
    if previous.endswith("学位") and alike and label in BODIES:
        # 新增学位1.2万个，其中义务教育8600个
        return label + "学位"
    if label == "总产值" and previous.endswith("增加值"):
        return previous.removesuffix("增加值") + label
    if label in FELT and (whose := FEELING.match(previous)):
        # 群众安全感98.2%、满意度97.6%
        return whose.group(1) + label
    if label == "建议" and previous.endswith("代表议案"):
        # 办理人大代表议案3件、建议256件
        return previous[:-2] + label
    if label == "支出" and previous.endswith("收入") and previous[:-2].endswith("预算"):
        # 一般预算收入完成7亿元，支出64亿元
        return previous[:-2] + label
    if label in _REGISTERED and counted:
        return _ADDED.sub("", previous)
    if previous.startswith("金融机构") and _LENT.fullmatch(label):
        # 金融机构存款余额70亿元、各项贷款余额60亿元
        return ("金融机构年末" if previous.startswith("年末", 4) else "金融机构") + label
    if _LENT.fullmatch(label) and (bank := _BANK.match(previous)):
        # 银行业金融机构存款余额560亿元；贷款余额428亿元
        return bank.group(1) + label
    if label in _OF_SCHOOLS and (rate := RATE_OF.match(previous)) and rate.group(1).endswith("教育"):
        return rate.group(1) + label
    if label == "蓄积量" and previous.startswith("森林"):
        return "森林" + label
    if label in OF_HERD and (herd := _HERD.match(previous)):
        return herd.group(1) + label
    if label == "转移就业" and (workers := _WORKERS.match(previous)):
        # 农村劳动力转移技能培训2万人，转移就业9万人
        return workers.group(1) + label
    if label in _SHARES and previous.endswith(_SHARES):
        return previous
    if label[-1] in "量产值" and (harvest := _of_harvest(label, previous, listed=listed)):
        return harvest
    if label == "资金" and counted and previous.endswith(("项目", "工程")):
        # 地方专债项目11个、资金11.68亿元
        return previous + label
    if alike and label in _GOING_ON and len(previous) <= _SHORT and not previous.endswith(("项目", "工程")):
        # 引进企业23家，其中投产12家，在建8家
        return label + previous
    if counted and (told := _of_counted(label, previous, listed=listed and alike)):
        return told
    if label[-1] == "率" and previous.endswith(_INVESTED) and previous[:2] != "基本" and _PROGRESS.match(label):
        # 实施80个重点项目，完成投资218亿元，开工率100%
        return previous[:-2] + label
    treated = _TREATED.match(previous) if label.startswith("综合治理") else None
    if treated:
        return treated.group(1) + label
    if label.startswith("用于") and previous.endswith("资金"):
        return previous + label
    if label in _GREEN and previous.startswith("建成区"):
        # 建成区绿地率41.2%、绿化覆盖率43.5%
        return "建成区" + label
    if label == "优良率" and ("PM" in previous or "空气" in previous):
        return f"空气质量{label}" if "空气质量" in previous else f"空气{label}"
    if label == "自然增长率" and previous.startswith("人口"):
        return "人口" + label
    if (label in _PROFITS or (listed and label in _TAKEN)) and (of := _TAKINGS.match(previous)):
        # 规上工业营业收入增长15%，利润总额增长18%
        return of.group(1) + label
    if listed and label in _PAID and (of := _OUTPUT_OF.match(previous)):
        return of.group(1) + label
    if label in _SOLD and (product := _PRODUCT.match(previous) or _SALES.match(previous)) and not listed:
        # 煤炭总产量1.5亿吨，销售收入突破千亿元，实现税费250亿元
        return product.group(1) + label
    if label in _SOWN and (sown := _CROP_NAMED.match(previous)):
        return sown.group(1) + label
    if label in _CAPITAL and (used := _USED.match(previous)):
        # 实际使用内资30亿元、外资400万美元
        return used.group(1) + label
    if (stem := previous.rfind(label[:2])) > 1 and len(label) <= _STEM and len(previous) - stem <= _STEM and (
        label[-1] in _ENDS_AMOUNT and previous[-1] in _ENDS_AMOUNT
    ):
        # 商品房销售面积112万平方米，销售额86亿元: amounts of one stem.
        return previous[:stem] + label
    if label[-1] == "率" and (stem := previous.rfind(label[:-1])) > 1 and len(previous) > stem + len(label) - 1 and (
        previous.endswith(_AMOUNTS)
    ):
        # 土地流转面积85万亩，流转率46%: the rate of the same.
        return previous[:stem] + label
    if label in _BEARING and (raised := _RAISED.match(previous)):
        # 苹果种植面积12万亩，挂果面积8万亩
        return raised.group(1) + label
    if label[-1] == "率" and not is_named(label) and (known := _known_rate(label, previous)):
        return known
    if not listed:
        return _tailed(label, previous) if alike else label
    return _in_list(label, previous, alike=alike)


_KNOWN_LONGEST = 16
"""Characters of what a rate is of, in the vocabulary, at most."""


def _known_rate(label: str, previous: str) -> str:
    """The rate that the vocabulary knows of what the label before begins with (森林面积260万亩，覆盖率56%)."""
    ends = range(min(len(previous), _KNOWN_LONGEST), 1, -1)
    return next((previous[:end] + label for end in ends if is_named(previous[:end] + label)), "")


def _of_harvest(label: str, previous: str, *, listed: bool) -> str:
    """The label of a yield with what was grown or raised for it, as it is where that is not told; or nothing."""
    output = label[-1] in "量产" and _BARE_OUTPUT.match(label) is not None
    if output:
        if previous in CROPS:
            return previous + label
        crop = _CROP.match(previous)
        if crop:
            return ("粮食" if crop.group(1) == "粮" else crop.group(1)) + label
    raised = _RAISED.match(previous) if _YIELDED.match(label) else None
    if raised and (listed or not raised.group(2) or (label == "产值" and raised.group(1) in CROPS)):
        return raised.group(1) + label
    return label if output else ""


def _of_counted(label: str, previous: str, *, listed: bool) -> str:
    """The label with the things counted before that it is told of, or nothing."""
    of_class = _OF_CLASS.match(previous) if label[0] in "超过" and _CLASS.match(label) else None
    if of_class:
        # 主营业务收入过亿元的企业7户，超千万元的45户
        return of_class[1] + label + (of_class[2] if _BOUND_ALONE.fullmatch(label) else "")
    if _BOUND_ALONE.fullmatch(label):
        # 500万元以上项目60个，其中亿元以上5个
        return another_bound(previous, label) or label + unbounded(previous)
    if is_answer(label) and not previous.endswith("人数"):
        return previous.removesuffix("保有量").removesuffix("用户" * (label == "普及率")) + label
    if _PROGRESS.match(label) and previous.rstrip("”").endswith(_PROGRESSING):
        return previous + label
    if _STAGE.match(label) and previous.endswith(("项目", "工程")):
        # 实施重点项目150个，竣工25个; of 在建项目125个 the stage tells others.
        # 新签约项目68个、新开工52个: each is told on its own.
        own = _OF_STAGE.match(previous) is not None or label[0] == previous[0] == "新"
        return label + previous[-2:] if own else previous
    if listed and _WEIGHT.fullmatch(label) and previous.endswith(("项目", "工程")):
        # 省重大项目5个、市重点30个
        return label + previous[-2:]
    if listed and _STAGE.match(label) and len(previous) <= _SHORT:
        # 建成过江通道4座、在建8座; 开工住房20万套、竣工10万套: so many of them.
        return label + previous if label in _GOING_ON else previous
    return ""


def _instead(label: str, previous: str, *, counted: bool) -> str:
    """A label that is but the word by which its name differs from the one before (国家级1家), completed; or nothing."""
    added = _ADDED.match(previous)
    if added is not None and label in LEVELS and (same := _instead(label, previous[added.end() :], counted=False)):
        # 新增国家级“小巨人”企业5家、省级32家
        return added.group() + same
    kin = () if counted and label in BODIES and label not in SIDES else KIN_OF.get(label, ())
    hosted = "接待" if previous.startswith("接待") else ""
    word = next((word for word in kin if previous.startswith(word, len(hosted))), label) if kin else label
    if word != label and len(previous) > len(hosted + word) + 1:
        # 城镇人均居住面积…，农村…; 小学入学率100%，初中99%; 省级以上开发区6个，国家级1个: the one is of one level.
        return hosted + label + _AND_ABOVE.sub("", previous[len(hosted + word) :])
    if counted and _RATED.fullmatch(label) and (rated := _RATED.match(previous)) and rated.group() != label:
        # A级景区12家，其中5A级1家
        return label + previous[rated.end() :]
    if counted and label[-1] == "级" and _OF_SIZE.fullmatch(label):
        # 项目230个，其中百亿级5个、十亿级9个
        sized = _OF_SIZE.match(previous)
        return label + (previous[sized.end() :] if sized else previous)
    if label in LEVELS and not previous.startswith(LEVELS) and counted:
        # 特色小镇22个，其中省级11个
        return label + previous
    return ""


def _in_list(label: str, previous: str, *, alike: bool) -> str:
    rate = RATE_OF.match(previous) if len(label) == _SHORT_RATE and label[-1] == "率" else None
    if rate and label[:2] != previous[:2]:
        # 学前教育普惠率80%、公办率50%
        return rate.group(1) + label
    for words in _SIBLINGS:
        if label.startswith(words):
            for word in words:
                place = previous.find(word)
                if place > 0 and not label.startswith(word):
                    return _GENERAL.sub("", previous[:place]) + label
    if alike and (which := modelled(label, previous)):
        # 省级乡村振兴示范县1个、示范村45个
        return which + label
    if alike and label[-2:] == previous[-2:] == "产能" and (poor := _POOR.match(previous)):
        # 淘汰落后水泥产能320万吨、炼铁产能150万吨
        return poor.group() + label
    quoted = _QUOTED_HEAD.match(previous)
    if quoted and "“" not in label and label[:2] == quoted.group(2)[:2]:
        return quoted.group(1) + label
    owner = _OWNER.match(previous)
    if owner and _OWNED.fullmatch(label):
        return owner.group(1) + label
    intensity = _INTENSITY.match(previous)
    if intensity and _INTENSITIES.match(label):
        return intensity.group(1) + label
    if _CLASS.match(label):
        before = _BEFORE_CLASS.match(previous)
        return before.group(1) + label if before else label
    if alike and _WORK.match(label):
        return _NEW_BUILT.sub("", previous) + label
    head, mark, rest = previous.rpartition("的")
    if alike and mark and label[-2:] == rest[-2:] and len(label) <= len(rest) + 2 and "的" not in label:
        return head + mark + label
    return _tailed(label, previous) if alike else label


def _tailed(label: str, previous: str) -> str:
    """Lend the tail: 粮食产量…、棉花…; “五个一”产业产值…，其中“一张纸”…."""
    if _QUOTED.match(label):
        quoted = _QUOTED_HEAD.match(previous)
        return label + quoted.group(2) if quoted and _ATTRIBUTED.search(previous) else label
    output = _OUTPUT.search(previous)
    if output and output.start() and len(label) <= 5 and label[0] not in "产占" and not _ATTRIBUTED.search(label):
        return label + output.group()
    trade = _OF_TRADE.search(previous) if label[-1] in "业群" and _TRADE.search(label) else None
    if trade:
        # 装备制造业产值超400亿元，食品加工产业超300亿元; 镇办企业产值2300万元，村办企业560万元
        return label + trade.group()
    place = previous.find(label[-4:]) if len(label) > 4 else -1
    if place > 0 and place + 4 < len(previous) and not previous.endswith(_WORKS) and (
        # 安居工程建设8万户，安居工程7万户: as much a name as the one before.
        previous[place + 4 :] != "建设"
    ) and not (
        label.startswith("新增") or _ATTRIBUTED.search(label)
    ):
        return label + previous[place + 4 :]
    return label
