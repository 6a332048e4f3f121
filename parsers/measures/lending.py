"""What a label borrows from the one before it in its sentence: an owner, or the head of what both are told of."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import CROPS
from .aspects import is_rate
from .borrowing import FEELING, FELT, RATE_OF
from .kindred import of_act
from .labels import is_named
from .members import ADDED, in_list, in_place_of, tailed
from .sharing import BODIES
from .stages import GOING_ON, PROGRESS, PROGRESSING, SHORT, of_counted

__all__ = ["OF_HERD", "RESIDENTS", "STATE_OWNED", "gained", "lent", "qualified"]

_CROP = re.compile(
    r"^(?:全年|年)?(.{0,4}?(?:粮食?|棉花?|油料|蔬菜|水果|果树|茶叶?|茶园|果园|桑园|夏粮|秋粮|小麦|水稻|玉米|马铃薯|薯|豆|菜籽?|药材|黄芪))"
    r"(?:作物)?(?:种?植|播种?|收获|生产|现有|挂果)?(?:总?面积|单产|平均亩产|亩产|总产量?|产量)"
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
_PER_AREA = re.compile("(.{2,8}?)(?:平均)?[亩单]产$")
"""What a crop yields on so much land, as which no more than the crop is the first group."""
# Lengths of a line that was named before.
_RUNS = frozenset(entries("通车里程 建成通车里程 在建里程 运营里程 建成里程 续建里程"))
_LINE = re.compile("(?:新增|新建)?(.{2,}?[道路通线网])(?:建成|在建|续建|通车|运营|营运|总)+(?:里程|线路)$")
"""The lines of a length (轨道交通|在建里程), with how far they have come."""
_WHOM = re.compile(
    "[一-龥]{0,8}?(?:孤儿|无人抚养儿童|困境儿童|残疾人|残疾学生|特困人员|五保对象|优抚对象)|(?:集中|分散)(?:供养|养育)?|散居|(?:一般|普通|特困|低保|五保|重点)户|水田|水浇地|旱[地田]|[林草园]地|[省市县]级示范园|普通园|(?:国有|集体)林|(?:国家|[省市县])级|(?:城市|城镇|农村|小学|初中|高中|普通高中|中职|幼儿园|大学)(?:寄宿)?(?:学?生(?!活)|居民)?"
)
_STANDARDS = ("标准", "补助水平", "补差水平", "供养水平", "公用经费", "生活费", "拨款", "生活补助", "学生补助")
_KEPT_HOW = re.compile("(?:集中|分散)(?:供养|养育)|散居")
_PAID_WHOM = (
    "[一-龥]{0,10}?(?:教师|干部|书记|主任|工作者|村医|医生|护士|[一-龥]{2}员|保安|工人|环卫工|职工|民警|辅警|村支书"
    "|农民工)"
)
_PAID_TO = re.compile(_PAID_WHOM)
_PAY = re.compile(
    f"{_PAID_WHOM}(?P<pay>(?:每?[年月]|人?均|平均|基础|基本|岗位)*(?:报酬|工资|补助|补贴|待遇|薪酬|津贴|误工补贴|生活补助)(?:标准|水平)?)"
)
"""What somebody is paid (村干部|月平均报酬)."""
_SCHOOL = (
    "(?:[一-龥]{0,4}[一二三四五六七八九十]中(?!学)|[一-龥]{1,8}(?:中学|小学|学校|高中|职中|职高|附中|中专|学院|大学|幼儿园|医院|卫生院|保健院))"
)
_OF_SCHOOL = re.compile(
    f"{_SCHOOL}(?P<of>[一-龥“”]{{0,8}}?"
    "(?:上线|达线|过线|录取|升学|考取|毕业生?|在校学?生|招生|新生|学生|教师|教职工|学位|门急?诊|住院|诊疗|手术|床位|出院)(?:人数|人次|台次|量|数)?)"
)
"""What is told of a school or a hospital (县一中|本科上线)."""
_SCHOOLS = re.compile(_SCHOOL)
_TREATED = re.compile(r"^(?:新增)?(.{2,8}?)(?:综合)?治理面积$")
_AMOUNTS = ("面积", "数量", "人数", "户数", "天数", "件数", "里程", "总量")
_REGISTERED = frozenset(("在册", "实有", "在册数"))
_SHARES = ("比重", "占比", "比例")
_HELD_PER = re.compile(r"^(?:每?[十百千万]+人|人均)(?:口)?拥有量$")
_INVESTED = ("项目投资", "工程投资", "项目投入", "工程投入", "改造投资", "建设投资", "搬迁投资", "治理投资")
STATE_OWNED = frozenset(entries("资产总额 总资产 营业收入 营业总收入 利润总额 净利润"))
"""Labels that alone would be everyone's, where the sentence may speak of the state's enterprises."""
RESIDENTS = ("城镇", "农村", "城镇居民", "农村居民", "城镇常住居民", "农村常住居民")
_OF_RESIDENTS = re.compile(
    r"^(?:(?:全体|城乡|城镇|农村|常住)*居民)?(人均(?:可支配收入|[^，、]{0,4}(?:消费)?支出|住房(?:建筑)?面积))$"
)
_PROFITS = frozenset(entries("利润总额 利润 利税 利税总额"))
_TAKEN = frozenset(entries("销售收入 主营业务收入 营业收入 税金"))
_TAKINGS = re.compile(
    r"^(.{2,}?(?:工业(?:企业)?|企业|服务业))(?:(?:主营业务|营业|销售)收入|利税(?:总额)?|利润(?:总额)?|增加值|总?产值)$"
)
# 红狮水泥产值超10亿元、税收8663万元
_OUTPUT_OF = re.compile(r"^(?!地区|社会|工农业)(.{2,}?)(?:年|总)?产值$")
_ZONE = re.compile(
    "([一-龥]{0,10}(?:高新区|经开区|开发区|园区|产业园|工业园|保税区|综保区|集团|公司))"
    "(?:实现|完成)?(?:总?营业?收入?|营业收入|销售收入|(?:工业)?总?产值|资产总额|总资产|增加值|利润(?:总额)?|税收)$"
)
_OF_ZONE = frozenset(entries("税收 利润 净利润 利税 利润总额 负债率 资产负债率 营收 营业收入"))
"""What a park or a firm has of its own beside what was told of it."""
_FIRM = re.compile(
    "((?:[一-龥A-Z]{0,14}(?:厂|矿|企业|公司|集团|园区|开发区|高新区|经开区|产业园|工业园)|乡镇工业|规[模上]工业))"
    "(?:实现|完成)?(?:(?:主营业务|营业|销售)(?:总?收入)|营收|销售额|(?:工业)?(?:总?产值|增加值)|利[税润](?:总额)?|[税纳缴]税?金?)$"
)
_OF_FIRM = frozenset(entries("纳税 缴税 纳税额 上缴税金 税金 上缴税收 上缴利税 利税 利润 净利润 利润总额"))
"""What none but firms have of their own, behind what a firm was told to have made."""
_CARRIED_OUT = re.compile("(?:年度|全年|总|目标|任务|计划)*完成(?:率|比例|进度)")
"""How much of what was set is done."""
_SHORT_ZONE = 3
_PAID = frozenset(entries("税收 税金 利税 利润 利润总额"))
_PRODUCT = re.compile(r"^(.{2,6}?)(?:[总年]?产量|总产)$")
_SALES = re.compile(r"^(.{2,8}?)(?:销售收入|销售额)$")
_GREEN = frozenset(entries("绿地率 绿化率 绿化覆盖率"))
_SOLD = frozenset(entries("总收入 产值 综合产值 年产值 销售收入 销售额 税费 利税 利税总额 利润 利润总额"))
_LENT = re.compile("(?:本外币|人民币)?(?:各项)?贷款(?:余额)?")
_BANK = re.compile(
    "(.+(?:金融机构|银行业|银行|[农城]商行|信用社|联社|邮储行|邮储))(?:本外币|人民币)?(?:各项)?存款(?:余额)?$"
)
_RELIEF = ("救助", "供养", "报销", "赔付", "理赔", "抚恤", "慰问", "补偿", "低保")
_LOANS = re.compile("(?:新增|净增|累放)?(.*(?:贷款|存款|储蓄|债券|债务|信贷|票据|基金))")
"""What there may be a balance of."""
_TREES = re.compile("(.*(?:造林|植树|种草|补植|栽植|绿化))(?:面积)?$")
_OF_TREES = frozenset(entries("成活率 保存率 合格率 存活率"))
_OF_SCHOOLS = frozenset(entries("普惠率 公办率 升学率"))
_ENJOYED = frozenset(("享受", "领取"))
_SCHEME = re.compile("(.*(?:保险|医保|社保|合作医疗))(?:参[保合]|覆盖)?(?:人数)?$")
_OF_TRAVEL = frozenset(entries("综合收入 总收入 综合总收入 收入"))
# What lends its name to an income, or to the number kept, that is told next.
_TRAVEL = re.compile("(?:乡村|医疗|红色|康养|生态|冰雪|工业|研学|体育|森林|入境|国内)?旅游")
_KEPT_CARS = re.compile(".{0,4}(?:汽车|机动车|轿车)")
_TOLL = frozenset(entries("死亡 死亡人数 受伤 受伤人数 伤亡 直接经济损失"))
_OPENS_TOLL = ("死亡", "受伤", "伤亡", "直接")
_TALLIES = frozenset(entries("批次 人次 件次 件数 起数 批数"))
_CASES = re.compile("(.*(?:信访|来访|上访|案件|事故|纠纷|火灾|积案|警情))(?:批次|人次|件次|件数|起数|批数)?$")
"""What is told by how often and by how many people it was brought."""
_MISHAP = re.compile("(.*(?:事故|火灾|地震|洪灾))(?:死亡|受伤|伤亡|起数)?(?:人数)?$")
_TREASURIES = frozenset(entries("中央 国家 省级 自治区级 市级 州级 县级 区级 本级 省本级 市本级 州本级 县本级 区本级"))
_OF_TREASURY = ("资金", "收入", "支出", "税收")
_GIVES = frozenset(entries("下达 安排 拨付 投入 筹集 落实 解决 出资 下拨"))
_BY_TREASURY = re.compile(
    "((?:[省市州县区]本级|中央|国家|省级|自治区级|市级|州级|县级|区级)(?:财政)?)(?:共|预算|累计)?[一-龥]{2}"
)
"""Which treasury gave so much of the money told before."""
_OF_TREASURIES = re.compile("^(?:[省市州县区]本级|中央|国家|省级|自治区级|市级|州级|县级|区级)")
_MEANS = ("亩均", "户均", "人均", "平均", "每亩")
"""Of what so much is a mean, which no sum is."""
_SIDES = ("城镇", "农村", "乡村", "限上", "规上", "城市", "市区", "县城", "县以下", "县及县以下", "县及以下")
_OF_SIDES = re.compile(
    "(?:(?:新增)?(?:就业|再就业|劳动力转移就业)|社会(?:消费品|商品)零售总?额|(?:全社会)?用电量|固定资产投资)$"
)
_CAPITAL = ("内资", "外资", "省外资金", "市外资金", "境外资金")
_USED = re.compile(r"^((?:实际|合同)(?:使用|利用|到位))(?:[内外]资|[省市境][内外]资金)$")
_BEARING = frozenset(entries("挂果面积 投产面积 采摘面积 可采面积 收获面积"))
_SOWN = frozenset(entries("播种面积 种植面积"))
_CROP_NAMED = re.compile(r"^(粮食|夏粮|秋粮|小麦|水稻|玉米|大豆|棉花|油料|蔬菜|马铃薯)(?:总产量?|产量)$")
_STEM = 4  # characters of an amount, its stem included
_ENDS_AMOUNT = frozenset("额量值积入")


def gained(label: str) -> str:
    """The name of what is added to a stock (新增托位) where that has a name of its own, else the label."""
    more = f"新增{label}"
    return more if is_named(more) or label.endswith("贷款") else label


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
    if label in _SIDES and alike:
        beside = next(filter(previous.startswith, _SIDES), "")
        whole = previous[len(beside) :] or previous
        if is_named(label + whole) or (label[-1] != "上" and _OF_SIDES.match(whole)):
            # 新增就业140万人，其中城镇115万人; 社会消费品零售总额56亿元，其中限上32亿元
            return label + whole
    if label[:2] in _ENJOYED and (scheme := _SCHEME.match(previous)):
        # 基本养老保险参保25万人，享受待遇7万人
        return scheme.group(1) + label
    if label in _OF_TRAVEL and (travel := _TRAVEL.match(previous)):
        # 旅游接待人次突破500万、综合收入突破40亿元; 乡村旅游人数120万人次、收入6亿元
        return travel.group() + label
    if label == "保有量" and (kept := _KEPT_CARS.match(previous)):
        # 新能源汽车销量12万辆，保有量突破50万辆
        return kept.group() + label
    if (cases := _CASES.match(previous)) and _TALLIES.issuperset(tallies := label.removeprefix("同比").split("、")):
        # 群众来访320批1460人次，同比批次下降12%、人次下降9%
        return "、".join(cases.group(1) + one for one in tallies)
    if label.startswith(_OPENS_TOLL) and (mishap := _MISHAP.match(previous)) and (
        _TOLL.issuperset(each := label.split("、"))
    ):
        # 安全生产事故3起，死亡4人、受伤5人; 交通事故下降8%，死亡人数、受伤人数分别下降…
        return "、".join(mishap.group(1) + one for one in each)
    if label.removesuffix("财政") in _TREASURIES and previous.endswith(_OF_TREASURY) and (
        alike or label[1:] == "本级"
    ) and (
        not previous.startswith(label)
    ):
        # 安排专项资金173亿元，其中省级46亿元
        return label + _OF_TREASURIES.sub("", previous).removeprefix("财政" * label.endswith("财政"))
    if alike and label[-2:] in _GIVES and previous.endswith(_OF_TREASURY) and (
        by := _BY_TREASURY.fullmatch(label)
    ):
        # 中央下达扶贫资金1.2亿元，省级财政下达3600万元
        return by[1] + _OF_TREASURIES.sub("", previous).removeprefix("财政" * by[1].endswith("财政"))
    if previous[-1] == "率" and (of_crops := _OF_CROPS.match(previous)) and _CROPS_ONLY.fullmatch(label):
        # 主要农作物耕种收综合机械化率82%，其中小麦99%
        return label + of_crops.group(1)
    if label in RESIDENTS and (residents := _OF_RESIDENTS.match(previous)):
        # 居民人均可支配收入3.2万元，其中城镇4.1万元、农村2.1万元
        return f"{label.removesuffix('居民')}居民{residents.group(1)}"
    if alike and (same := in_place_of(label, previous, counted=counted)):
        return same
    if _KEPT_HOW.fullmatch(label) and previous.endswith(_STANDARDS) and (how := _KEPT_HOW.search(previous)):
        # 五保户集中供养标准3600元，分散供养2400元
        return previous[: how.start()] + label + previous[how.end() :]
    if previous.endswith(_STANDARDS) and (first := _WHOM.match(previous)) and all(
        map(_WHOM.fullmatch, each := label.split("、"))
    ):
        # 补助标准提高到小学生每年1000元、初中生1250元
        return "、".join(one + previous[first.end() :] for one in each)
    if alike and (pay := _PAY.fullmatch(previous)) and all(map(_PAID_TO.fullmatch, each := label.split("、"))):
        # 村干部月报酬达到2100元，村党组织书记达到3800元
        return "、".join(one + pay["pay"] for one in each)
    if alike and _SCHOOLS.fullmatch(label) and (of_school := _OF_SCHOOL.fullmatch(previous)):
        # 县一中本科上线612人，县二中198人
        return label + of_school["of"]
    if previous.endswith("拥有量") and _HELD_PER.match(label):
        # 有效发明专利拥有量5000件、万人拥有量60件
        return previous.removesuffix("拥有量") + label
    if label[0] == "总" and len(label) > 2 and previous.endswith(label[1:]):
        # 新增高速公路通车里程1500公里，总里程8600公里
        owner = ADDED.sub("", previous.removesuffix(label[1:])).removesuffix("通车")
        return owner + label if len(owner) > 1 and owner not in _MEANS else label
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
    if label == "支出" and counted and previous.endswith(_RELIEF):
        # 医疗救助1.2万人次、支出2860万元
        return previous + label
    if label == "总支出" and previous.endswith("总收入"):
        # 财政总收入1.4亿元，总支出1.5亿元
        return previous[:-2] + label[1:]
    if label in _REGISTERED and counted:
        return ADDED.sub("", previous)
    if previous.startswith("金融机构") and _LENT.fullmatch(label):
        # 金融机构存款余额70亿元、各项贷款余额60亿元
        return ("金融机构年末" if previous.startswith("年末", 4) else "金融机构") + label
    if _LENT.fullmatch(label) and (bank := _BANK.match(previous)):
        # 银行业金融机构存款余额560亿元；贷款余额428亿元
        return bank.group(1) + label
    if label == "余额" and (loans := _LOANS.fullmatch(previous)):
        # 新增贷款112亿元，余额突破800亿元
        return loans.group(1) + label
    if label in _OF_TREES and (trees := _TREES.match(previous)):
        # 植树造林面积6.3万亩，成活率92%
        return trees.group(1) + label
    if label in _OF_SCHOOLS and (rate := RATE_OF.match(previous)) and rate.group(1).endswith("教育"):
        return rate.group(1) + label
    if label == "蓄积量" and previous.startswith("森林"):
        return "森林" + label
    if label in OF_HERD and (herd := _HERD.match(previous)):
        return herd.group(1) + label
    if label[-1] in "量数" and alike and (amount := of_act(label, previous)):
        # 专利申请量3120件、授权量1876件
        return amount
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
    if alike and label in GOING_ON and len(previous) <= SHORT and not previous.endswith(("项目", "工程")):
        # 引进企业23家，其中投产12家，在建8家
        return label + previous
    told_in_stages = counted or (PROGRESS.match(label) is not None and previous.endswith(PROGRESSING))
    if told_in_stages and (told := of_counted(label, previous, listed=listed and alike)):
        return told
    if label[-1] == "率" and previous.endswith(_INVESTED) and previous[:2] != "基本" and PROGRESS.match(label):
        # 实施80个重点项目，完成投资218亿元，开工率100%
        return previous[:-2] + label
    treated = _TREATED.match(previous) if label.startswith("综合治理") else None
    if treated:
        return treated.group(1) + label
    if label.startswith("用于") and previous.endswith("资金") and "用于" not in previous and not label.endswith("资金"):
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
    if label in _OF_ZONE and (park := _ZONE.match(previous)):
        # 高新区营收突破300亿元，税收26亿元
        return park.group(1) + label
    if label[-1] in "率例度" and _CARRIED_OUT.fullmatch(label) and not is_rate(previous):
        # 完成招商引资1.8亿元，完成率149%: of what was told.
        return previous.partition("占")[0].removesuffix("目标") + label
    if label in _OF_FIRM and (firm := _FIRM.match(previous)):
        # 电炉厂实现营业收入4630万元，纳税148万元
        return firm.group(1) + label
    if listed and label in _PAID and (of := _OUTPUT_OF.match(previous)):
        zone = of.group(1)
        if label.startswith("税") and len(zone) > _SHORT_ZONE and zone.endswith("区工业"):
            # 开发区完成工业总产值420亿元、税收18亿元: the zone's.
            zone = zone.removesuffix("工业")
        return zone + label
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
        return tailed(label, previous) if alike else label
    return in_list(label, previous, alike=alike)


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
        if per := _PER_AREA.match(previous):
            # 烟叶亩产130公斤，总产3900吨
            return per.group(1) + label
    raised = _RAISED.match(previous) if _YIELDED.match(label) else None
    if raised and (listed or not raised.group(2) or (label == "产值" and raised.group(1) in CROPS)):
        return raised.group(1) + label
    return label if output else ""
