"""What the things of a list borrow from each other: a head that only the last has, an owner that only the first has."""

from __future__ import annotations

import re

from ...schema.vocabulary import named
from ..wording.gathering import entries
from .kindred import below_town, laid_for, of_stem
from .sharing import BODIES, DONE_AMOUNT, HEAD, LONGEST_OWNER, OF_INDUSTRY, shared_tail, tail_of_kin

__all__ = ["COMPLETE", "FEELING", "FELT", "RATE_OF", "STEP_RATE", "completed"]

COMPLETE = re.compile(
    r"(?:率|额|值|量|数|寿命|能力|位次|名次|排名|价格|总产|单产|亩产|起数|涨幅|增幅|增速|降幅|收入|营收|收益|支出|投资|指数|比重|占比|比例|面积|水平|强度|贷款|存款|税收|出口|进口|规模|浓度|人次"
    r"|就业|纳税|排放|减排|降碳|装机|游客|补助|建成区|GDP|利润|产业|消费|警情|资产|经费|能耗|水耗|电耗|创[收汇税]"
    r"|成本|案件|事故|存栏|出栏|产能|里程|长度|在校(?:学)?生|毕业生|床位|用户|内资|外资|到位资金|投放|[^一二三四季年月温力]度(?<![制态尺角]度))$"
)
"""Names that say what is measured, and borrow nothing."""
_ACCIDENT = re.compile(r"^(.*?(?:事故|诈骗|火灾))(?:起数|次数|件数|发生数|数|发案数|立案数)$")
_TOLL = re.compile(r"死亡|致伤|受伤|伤亡|损失|直接|造成")
_AVERAGED = re.compile(r"^(.{2,8}?)(亩均|人均|户均|单位)(.+)$")
# What the first of several things lends to the others: whose they are (市直企业资产、主营业务收入), or where (市区…率).
_OWNER = re.compile(
    r"^([^、]{0,10}(?:企业|银行业?|金融机构|集团|园区|开发区|集聚区|工业园|产业园|高新区|商品房|工商户|重点项目|能源(?=发电|用电|装机|消费))"
    r"|(?:全域|乡村|文化)?旅游(?=(?:接待)?总?人[次数]|接待)"
    r"|[^、]{2,12}(?:国家|地区)(?=(?:直接|累计)?投资额?$|进出口|贸易))(?=.{2})"
)
_OWNED = re.compile(
    r"^(?:资产|资本|主营|营业|用电|用气|用水|用能|物流|融资|销售|利润|利税|税收|税金|上[交缴](?:税|利|国家)|研发|投资|发电|用电|装机|消费|开工|竣工|投产|注册|存款|贷款|增加值|就业|从业|(?:综合|总)?收入$|总产量$|(?:工业)?总?产值$|进出?口总?额|贸易额)"
)
# 乡镇工业增加值、利润; 七大产业增加值和利税: what an industry yields.
_OUTPUT = "(?:增加值|总?产值|(?:主营业务|营业|销售)收入|利润总?额?|利税总?额?|实现利税)"
_INDUSTRY_OWNS = re.compile(
    rf"^([^、]{{0,14}}(?:产业|行业|工业|(?:民营|非公|个私|私营|个体|集体|数字|海洋)经济))(?={_OUTPUT}$)"
)
_INDUSTRY_OWNED = re.compile(rf"^(?:{_OUTPUT}(?=$|占)|亏损|(?:实缴|上缴|入库|缴纳)?税金)")
_TRADE = re.compile("(?<=..)(?:进出口|出口|进口|贸易)(?:总?[额值])?$")
_PARTNER = re.compile(
    "东盟|欧盟|[非欧美亚]洲|拉丁?美洲?|中东|(?:东南|东北|南|中|西|东)亚|俄罗斯|美国|日本|韩国|日韩|香港|台湾|[^、]{0,12}(?:国家|地区|成员国|市场)"
)
"""With whom a place trades."""
_PLACE = re.compile(
    r"^(城市建成区|建成区|市区|城区|县城|中心城区|省级以上|市级以上|国家级以上|市级|省级|国家级|县级|市直)(?=.{2})"
)
_PLACED = re.compile(
    r"^(?:新增|国家|[市省县国部州区自][^，]{0,3}级|市区|城[区镇市乡]|县城|农[村业民]|乡|村|全|规|限|中心|人均|GDP|外|进|出|社会|固定|地方|一般|财政)"
)
_PER = re.compile(r"每[百千万]+名?(?:常住)?(?:人口?|居民|老年?人)(?:拥有)?(?=..)")
_PER_HEADS = ("数", "量", "面积", "医师", "医生", "护士", "床位", "病床", "托位", "车位")
_AREA_PER_HEAD = re.compile(
    "(?:(?:公[共园]|城市)?绿地|(?:住房|居住)(?:建筑)?|(?:城市)?道路|体育场地|(?:基本)?农田|耕地)面积"
)
"""Areas that the last of several has per head where the first says so."""
_PER_OTHERS = ("每", "人均", "户均", "千人", "万人")
_SUPPLIES = ("自来水", "集中供热", "燃气", "煤气", "供水")
_OF_HOMES = {
    "农村": ("生活垃圾", "生活污水", "卫生厕所", "饮水安全", "住房安全", *_SUPPLIES), "城市": _SUPPLIES,
    "城镇": ("垃圾处理", *_SUPPLIES), "城乡": ("垃圾处理", *_SUPPLIES),
}
"""By the homes that a rate is told of first what else they have."""
FELT = frozenset(entries("安全感 满意度 满意率 获得感 幸福感 知晓率"))
"""What people say of how they are governed."""
FEELING = re.compile("(群众|公众|居民|人民群众|社会公众)(?:安全感|满意度|满意率|获得感|幸福感|知晓率)$")
"""Whose it is (群众|安全感)."""
_OF_TRADE = re.compile(r"[业产]的?(?:增加值|总?产值|营业收入|利润|税收|投资|出口)$")
RATE_OF = re.compile(
    r"^([一-龥0-9“”]{0,14}(?:项目|工程|工单|热线|诉求|建议|提案|投诉|来信|案卷|合同|订单|商品|食品|药品|饮用水|苗木"
    r"|患者|教育|小学|初中|高中|保险|医保|养老|服务|事项|垃圾|污水|信访|农机|厕所|作物|销售收入|营业收入|业务收入|儿童|学生|毕业生|合作医疗|新农合|[牲家大小仔成幼母]畜|畜禽|生猪|产品|案件|人口|城市|站点|网点|驿站|平台))"
    r"[一-龥]{2,4}率$"
)
"""Whose a rate is that others of the same may follow (学前教育|普惠率、公办率)."""
_OF_STEPS = (
    "受理|办理|办结|办复|答复|满意|回访|响应|处[置理]|整改|完成|化解|调解|结案|破案|执[行结]|硬化|亮化|绿化|净化|美化"
    "|开工|竣工|投产|达产|履约|签约|入库|转化|入住|开[门业]|安置|就业|升学|入学|巩固|毕业|合格|达标|优良|抽检|检出|回收|利用|收集|清运|接种|免疫|筛查|治愈|救治|规范|按[期时]|及时|成活|保存|发芽|投保|赔付|续[保约]|出勤|上线|录取"
)
"""What is done to things one step after the other, of which each step has a rate."""
STEP_RATE = re.compile(f"(?:按[期时]|及时|规范|综合|群众|一次)?(?:{_OF_STEPS})率")
"""The rate of a step by itself (按期办结率)."""
_RATE_OF_STEP = re.compile(rf"^([一-龥0-9“”]{{2,14}}?)(?:按[期时]|及时|规范|综合)?(?:{_OF_STEPS})率$")
"""Whose the rate of a step is, that the rate of another step follows (道路|硬化率、亮化率)."""
_BARE_RATE = re.compile("(?:[一-龥]{2,3}|科技[一-龥]{2}|自然增长|(?:资金|投资|合同|土地|达产|按期)[一-龥]{2})率")
_INTENSITY = re.compile(r"^((?:单位|万元)(?:(?:地区|国内)?生产总值|GDP|工业增加值))(?=(?:综合)?.?耗|用水量)")
_OF_EACH = re.compile(r"每[^、]{2,10}的(?=..)")
_SCHEMES = ("医保", "社保", "低保")
_INSURED = ("养老", "医疗", "失业", "工伤", "生育", *_SCHEMES)
_OF_SCHEME = re.compile(
    "(城乡居民|城镇(?:职工|居民)|企业职工|农村居民|职工|居民)(?:基本)?(?:养老|医疗|大病|失业|工伤|生育)保险(?=.)"
)
"""Who is insured (城乡居民|养老保险参保率)."""
_BESIDE = {
    word: tuple(kin)
    for kin in (
        entries("门急诊量 门诊量 住院量 出院量 手术量 诊疗量 急诊量"),
        entries("门急诊人次 门诊人次 住院人次 出院人次 手术台次 诊疗人次"),
        entries("立案数 破案数 发案数 损失数 损失额 发案量 立案量"),
        entries("发案 立案 破案 损失"),
        entries("公办率 普惠率 入园率 覆盖率"),
    )
    for word in kin
}  # fmt: skip
"""Figures told one beside the other of the same, by each of them."""
_OPPOSITE = {
    "收入": "支出", "存款": "贷款", "出口": "进口", "进口": "出口", "总量": "均量",
    "存栏": "出栏", "出栏": "存栏", "存栏量": "出栏量", "出栏量": "存栏量",
}
_SHARE_OF_WHOLE = re.compile(r"占.+$")
_WORD = 2  # characters of a word
_KIN = entries("社区 村庄 小区 乡镇 学校 医院 机关 园区 街区")
_MODEL = re.compile(r"(?:示范|试点|达标|先进|文明|卫生|绿色|平安|智慧)..$")
_PLANTED = re.compile("([一-龥]{2,4}?)(?:播种|种植|栽培|养殖)?面积")
_YIELDS = ("产量", "总产量", "总产", "单产", "产值", "总产值")
_AMOUNT = re.compile("(?:产值|增加值|总值|总额|GDP|收入|投资|税收|面积|量|装机)$")
_LONGER = {"率": 3, "放": 2}
"""How much longer than the last name, by what that ends with, one may be that still borrows its end."""
_OF_GOODS = (
    "数量", "用户", "减排量", "保有量", "拥有量", "标准", "排放", "排放量", "排放总量",
    "浓度", "里程", "产量", "零售额",
    "销售额", "产能", "绿化率", "优良率", "达标率", "合格率", "发案率", "破案率", "办复率", "办结率", "答复率",
    "满意率", "死亡率", "管理率",
)  # fmt: skip
"""Amounts that even a thing with an indicator of its own borrows."""
_OF_ANY = ("吞吐量", "周转量", "出口", "进口", "产量")
"""Amounts that what is moved has, however long its name is."""
_CARRIED = ("货运", "货物", "客运", "旅客", "集装箱")
_ROADS = ("公路", "铁路", "水路", "水运", "航空", "民航")
_BY_ROAD = re.compile(f"(?:{'|'.join(_ROADS)}|机场|港口)(?=货|客|旅客|集装箱)")
_PATENTS = ("申请量", "授权量", "拥有量")
_INDUSTRY = re.compile(r"第?[二三](?=次|产)")
_ORDINALS = ("一", "二", "三", "第一", "第二")
_ALTERNATES = entries(
    "国地 高中低 男女 大中小 轻重 老新旧 春夏秋冬 干支 水旱 公私民 正副 进出 本专 上下 东西南北中 左右 前后 长短 冷热"
    " 软硬 早中晚 文理 主次"
)
"""Halves of words that stand for each other before one tail (高、中、低|压线路)."""
_CAPITAL = ("内资", "外资")
_AWARDS = ("金奖", "银奖", "铜奖", "金牌", "银牌", "铜牌")
_LEVELS = entries("国家级 自治区级 省部级 部级 省级 市级 县级 区级 州级 乡级 镇级 村级")
_GRADE = re.compile("[1-5]A|[甲乙丙丁特一二三四五A-E](?=级)")
_OF_ALL = re.compile("全[国省市区州县]占比")
_HAD_PER_HEAD = frozenset(entries("国民收入 可支配收入 纯收入 税收 工商税收 财政收入 产值 投资"))
_PER_EACH = re.compile("人均|每平方公里(?:产出)?|地均|亩均")
_LAND = frozenset("省市州县区旗乡镇村")
_OF_SORT = re.compile("[^类型、]{2,4}([类型](?:项目|企业|产业|工程|贷款|商品|产品|用地).*)")
_SEAT = re.compile("[县区市镇乡旗](?![场域级委民政容貌直办集])(?=..)")
"""What closes the name of a place, of which the last of several has it (肥西、长丰|县财政收入)."""
_FAMILY = 3  # characters of a class name that others replace: 示范区、高标区、标准区
_LONGEST_FAMILY = 5
_SHARE_OF = re.compile(r"(?:增加值|总产值|产值|销售收入|收入|投资|支出|面积)?占.+$")
_SITE = re.compile(
    "(?<=..)(?:标准化|规模化|良种)?(?:种养|种植|养殖|生产|繁育|加工|示范|产业|培育)*(?:基地|示范[区园带点]|产业园|合作社|生产线|加工厂|处理厂|养殖场|专业村)$"
)
_SITE_ENDS = frozenset(
    "学园院站所馆场厂室心地村镇区县社线带点道路桥河库校店圈池房楼企业级构厕柜台棚窖井部口箱栏车队团厅"
)
_BUSINESS = re.compile("(.{2,4}业务)总?量$")
_TEST = re.compile("(?:综合|年度)?(?:考核|考评|测评)$")


def completed(pieces: list[str]) -> list[str]:
    """Lend a head to pieces that lack one (城镇和农村居民收入), a front part to those that lean (起数、死亡人数)."""
    last = pieces[-1]
    done = list(pieces)
    share = _SHARE_OF.search(last)
    for index, piece in enumerate(pieces[:-1]):
        if piece in _ORDINALS and (industry := _INDUSTRY.match(last)):
            # 第二、第三产业占地区生产总值的比重
            done[index] = piece + last[industry.end() :]
        elif len(piece) == 1 and len(last) > _WORD and any(piece in kind and last[0] in kind for kind in _ALTERNATES):
            # 高、中、低压线路; 国、地税收入
            done[index] = piece + last[1:]
        elif len(piece) == 1 and (last[1:2] in ("等", "业") or piece + last[1:2] in _AWARDS):
            done[index] = piece + last[1:]
        elif piece[-1] in "内外" and last[0] in "内外" and piece[-1] != last[0]:
            # 实际利用内、外资; 市内、外资金
            done[index] = piece + last[1:]
        elif piece in ("进", "外贸进") and last.startswith("出口"):
            # 进、出口额
            done[index] = piece + last[1:]
        elif piece in _LAND and last[0] in _LAND and len(last) > _FAMILY + 1:
            # 县、区五保供养标准
            done[index] = piece + last[1:]
        elif len(piece) == 1 and last[1:2] == "级" and piece + "级" in _LEVELS:
            # 县、乡级服务机构
            done[index] = piece + last[1:]
        elif (trade := _TRADE.search(last)) and _PARTNER.fullmatch(piece):
            # 东盟、“一带一路”国家进出口总额; 非洲、欧洲出口
            done[index] = piece + trade.group()
        elif pipes := laid_for(piece, last):
            # 供水、排水、燃气管网
            done[index] = piece + pipes
        elif villages := below_town(piece, last):
            # 乡镇（街道）、村（社区）综合文化服务中心建成率
            done[index] = piece + villages
        elif alike := tail_of_kin(piece, last):
            # 社区、行政村体育设施配置率; 水、大气污染物减排项目; 国内、国际航线
            done[index] = _joined(piece, alike)
        elif piece.endswith("存款") and last.endswith("贷款余额"):
            # 各项存款、贷款余额
            done[index] = piece + "余额"
        elif piece[-1] in "级A" and (grade := _GRADE.match(last)) and _GRADE.match(piece) and len(piece) <= _FAMILY:
            # 4A、5A级景区; 4A级、3A级景区; 甲级、乙级设计院
            done[index] = piece.removesuffix("级") + last[grade.end() :]
        elif piece in _ROADS and last.startswith(_ROADS):
            # 公路、铁路、水路货运量
            done[index] = piece + last[_WORD:]
        elif len(piece) <= LONGEST_OWNER and piece[-1] not in _SITE_ENDS and (site := _SITE.search(last)):
            # 奶源、肉牛、生猪基地各10个
            done[index] = piece + site.group()
        elif _WORD <= (size := len(piece)) <= _FAMILY and piece[-1] not in _LAND and COMPLETE.search(last) and (
            _SEAT.match(last, size)
        ):
            # 蜀山、庐阳、包河区财政收入
            done[index] = piece + last[size:]
        elif (sort := _OF_SORT.match(last)) and size <= LONGEST_OWNER and not COMPLETE.search(piece):
            # 工业、商贸、文化旅游类项目投资
            done[index] = piece + sort[1]
        elif size > 1 and piece[-1] == last[size - 1 : size] != "”" and len(last) > size + 1 and not (
            COMPLETE.search(piece) or COMPLETE.search(last) or piece[-1] in _SITE_ENDS or named(piece)
        ):
            # 客运、货运市场主体; 国企、民企职工
            done[index] = piece + last[size:]
        elif last[-2:] == "占比" and len(last) > _WORD and _AMOUNT.search(piece):
            # 主导产业产值、税收占比; 生产总值、投资全省占比
            done[index] = piece + (last[-4:] if _OF_ALL.match(last, len(last) - 4) else "占比")
        elif share and share.start() and "占" not in piece and len(piece) <= len(last) and not (
            piece.endswith(("率", "强度"))
        ):
            done[index] = _joined(piece, share.group())
        elif piece.endswith(_INSURED) and "保险" in last[1:]:
            # 基本养老、基本医疗保险参保人数; 职工养老、医疗、工伤保险: of whom is told once.
            # 基本养老、失业、工伤保险: only pensions and medical care are basic ones.
            whose = pieces[0][:-_WORD] if index and piece in _INSURED and pieces[0].endswith(_INSURED) else ""
            whose = whose if piece == "医疗" else whose.removesuffix("基本")
            done[index] = whose + piece + last[last.index("保险") :]
        elif (test := _TEST.search(last)) and test.start() > 1 and not _TEST.search(piece):
            # 示范区和开发区两项考核
            done[index] = piece + test.group()
        elif (
            _whole(piece, last)
            or piece.startswith("新增")  # what is new grows itself: 新增外资企业、离岛免税销售额
            or not (COMPLETE.search(last) or last.endswith("标准"))
            or (
                len(piece) > len(last) + _LONGER.get(last[-1:], 0) and not last.endswith(_OF_ANY)
                and not (piece[-1] == "业" and _OF_TRADE.search(last))
            )
        ):
            continue
        elif (
            not named(piece)
            or last.endswith(_OF_GOODS)
            or DONE_AMOUNT.search(last)
            or 0 < last.find(piece[-_WORD:]) < len(last) - _WORD  # 老旧小区改造、棚户区改造投资
            or (piece.endswith(("业", "产")) and _OF_TRADE.search(last))
            or OF_INDUSTRY.search(last)
        ):
            done[index] = _joined(piece, shared_tail(piece, last))
    if pieces[0].endswith(_INSURED) and len(pieces[0]) > _WORD and last.startswith(_INSURED):
        whose = pieces[0][:-_WORD]
        done[-1] = (whose if last.startswith(("医疗", *_SCHEMES)) else whose.removesuffix("基本")) + last
        if len(last) > _WORD and last.startswith(_SCHEMES):
            # 贫困人口医保、社保参保率
            done[:-1] = [*(piece + last[_WORD:] for piece in pieces[:-1])]
    _lent_by_first(done)
    accident = _ACCIDENT.match(pieces[0])
    if accident:
        for index in range(1, len(pieces)):
            if _TOLL.match(pieces[index]):
                done[index] = accident.group(1) + pieces[index]
    averaged = _AVERAGED.match(pieces[0])
    if averaged:
        for index in range(1, len(pieces)):
            if pieces[index].startswith(averaged.group(2)):
                done[index] = averaged.group(1) + pieces[index]
    return done


def _joined(piece: str, tail: str) -> str:
    """The piece with its tail, of which it may hold the beginning (城镇居民 and 居民人均收入)."""
    if piece.endswith("居民") and tail.startswith("家庭"):
        # 城镇居民和农村家庭人均收入
        tail = tail[2:]
    for size in range(min(len(piece), len(tail)) - 1, 0, -1):
        if size > 1 and piece.endswith(tail[:size]):
            return piece + tail[size:]
    return piece + tail


def _whole(piece: str, last: str) -> bool:
    """Does a piece need nothing of the last one? 化学需氧量 and industries do, where these have an amount."""
    if piece.endswith("案件") and last.endswith("案率"):
        # 刑事案件、治安案件发案率
        return False
    if piece.endswith("需氧量") or (piece.endswith("产业") and _OF_TRADE.search(last)):
        return False
    return COMPLETE.search(piece) is not None


def _lent_by_first(done: list[str]) -> None:
    """Lend the front of the first piece to the others, in place, where they lean on it."""
    first, others = done[0], done[1:]
    size = len(others[0])
    if (
        _FAMILY <= size <= _LONGEST_FAMILY and "”" not in first
        and all(len(piece) in (size, size - 1, _FAMILY) and piece[-1] == first[-1] for piece in others)
        and len(first) > size + 1 and first[-1] in "区村镇园县"
    ):
        head = first[:-_FAMILY]
        done[1:] = [head + piece for piece in others]
        return
    if others[0] == _OPPOSITE.get(first[-size:]) and len(first) > _FAMILY:
        # 一般公共预算收入和支出; 生猪存栏、出栏; 财力总量、均量
        done[1] = first[:-size] + others[0]
    if others[0] in _YIELDS and (crop := _PLANTED.fullmatch(first)):
        # 粮食播种面积和产量; 粮食播种面积、总产、单产
        done[1:] = [crop.group(1) + piece if piece in _YIELDS else piece for piece in others]
        return
    intensity = _INTENSITY.match(first)
    scheme = _OF_SCHEME.match(first)
    owner, place, per, felt = _OWNER.match(first), _PLACE.match(first), _PER.match(first), FEELING.match(first)
    industry = _INDUSTRY_OWNS.match(_SHARE_OF_WHOLE.sub("", first))
    each = _OF_EACH.match(first)
    rate = (RATE_OF.match(first) or _RATE_OF_STEP.match(first)) if first[-1] == "率" else None
    if each and not COMPLETE.search(first) and (shared := HEAD.search(others[-1])):
        done[0] = first + shared.group()
    for index, piece in enumerate(others, start=1):
        if each and not piece.startswith("每"):
            # 每万元产值的能源和电力消耗
            done[index] = each.group() + piece
        elif intensity and re.match(r".?耗|用水量|(?:二氧化)?碳排放(?:量|强度)?$", piece):
            done[index] = intensity.group(1) + piece
        elif owner and _OWNED.match(piece):
            done[index] = owner.group(1) + piece
        elif rate and (STEP_RATE.fullmatch(piece) or (rate.re is RATE_OF and _BARE_RATE.fullmatch(piece))):
            # 农作物良种普及率、优质率; 销售收入利税率、利润率
            done[index] = rate.group(1) + piece
        elif piece[0] == "通" and (reached := first.find("通", 1)) > 0:
            # 建制村通客车率、通邮率
            done[index] = first[:reached] + piece
        elif industry and _INDUSTRY_OWNED.match(piece):
            done[index] = industry.group(1) + piece
        elif piece.startswith(_CARRIED) and (by := _BY_ROAD.match(first)):
            # 公路客运量和货运量
            done[index] = by.group() + piece
        elif piece.removeprefix("业务") == "收入" and (trade := _BUSINESS.match(first)):
            # 快递业务量和收入
            done[index] = trade.group(1) + "收入"
        elif len(piece) == _FAMILY < len(first) - 1 and piece[-1] == first[-1] == "数" and piece[0] >= "一":
            # 刑事案件立案数、破案数
            done[index] = first[:-_FAMILY] + piece
        elif piece in _PATENTS and first.endswith(_PATENTS) and len(first) > len(piece):
            # 发明专利申请量和授权量
            done[index] = first[: -len(piece)] + piece
        elif first[0] == "第" and piece[0] in "二三" and _INDUSTRY.match(piece + "次产" if len(piece) == 1 else piece):
            done[index] = "第" + piece
        elif piece in _KIN and first.endswith(_KIN) and _MODEL.search(first):
            # 绿色示范社区和村庄
            done[index] = first[:-_WORD] + piece
        elif len(piece) > _WORD and len(first) > len(piece) + 1 and first[-len(piece) : -1] == piece[:-1]:
            # 碳排放权交易量、交易额: of one stem.
            done[index] = first[: -len(piece)] + piece
        elif stem := of_stem(piece, first):
            # 港口货物年吞吐能力、吞吐量
            done[index] = stem + piece
        elif piece in _CAPITAL and first.endswith(_CAPITAL) and len(first) > _WORD:
            # 实际利用内资、外资
            done[index] = first[:-_WORD] + piece
        elif piece.endswith("占比") and len(piece) == _FAMILY and first[-_FAMILY + 1 :] == "占比":
            # 公立医院药占比、耗占比
            done[index] = first[:-_FAMILY] + piece
        elif piece == "人次" and first.endswith("批次"):
            done[index] = first[:-_WORD] + piece
        elif len(piece) == _WORD and len(first) > _WORD + 1 and first[-_WORD] == piece[0] and first[-1] != piece[1]:
            # 旅游创汇和创收: words of one stem have one owner.
            done[index] = first[:-_WORD] + piece
        elif piece.startswith("总收入") and first.startswith("旅游"):
            done[index] = "旅游" + piece
        elif (piece[0] == "占" or (piece[0] == "对" and piece.endswith("贡献率"))) and "占" in first[2:]:
            # 民营经济占GDP比重、占税收比重
            done[index] = first[: first.index("占")] + piece
        elif piece in _HAD_PER_HEAD and (each_has := _PER_EACH.match(first)):
            # 人均国民生产总值和国民收入分别为982元和872元; 每平方公里产出GDP、税收
            done[index] = each_has.group() + piece
        elif first.startswith("人均") and first.endswith("面积") and _AREA_PER_HEAD.fullmatch(piece):
            # 人均道路面积、公园绿地面积
            done[index] = "人均" + piece
        elif per and piece.endswith(_PER_HEADS) and not piece.startswith(_PER_OTHERS):
            # 每千人口床位数、执业医师数
            done[index] = per.group() + piece
        elif piece.endswith("率") and not first.startswith("化", _WORD) and (
            home := next((one[:_WORD] for one in reversed(done[:index]) if one[:_WORD] in _OF_HOMES), "")
        ) and piece.startswith(_OF_HOMES[home]):
            # 农村卫生厕所普及率、生活垃圾处理率; 城市燃气普及率、集中供热普及率
            done[index] = home + piece
        elif scheme and piece.removeprefix("基本").startswith(_INSURED):
            # 城乡居民养老保险、医疗保险参保率
            done[index] = scheme.group(1) + piece
        elif piece in _BESIDE and (whose := next(filter(first.endswith, _BESIDE[piece]), "")) and (
            len(first) > len(whose) + 1
        ):
            # 县人民医院门诊量、住院量; 电诈案件立案数、损失额
            done[index] = first[: -len(whose)] + piece
        elif felt and piece in FELT:
            # 群众安全感、满意度
            done[index] = felt.group(1) + piece
        elif place and not _PLACED.match(piece) and not piece.startswith((place.group(1), *BODIES)):
            done[index] = place.group(1) + piece
