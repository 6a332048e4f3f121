"""What the last of several things lends to an earlier one that has no head of its own."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import CROPS

__all__ = [
    "BODIES", "DONE_AMOUNT", "HEAD", "KIN_OF", "LEVELS", "LONGEST_OWNER", "OF_INDUSTRY",
    "RATE_NAME", "SIDES", "shared_tail", "tail_of_kin",
]

_WORD = 2  # characters of a word
OF_INDUSTRY = re.compile(
    r"(?:全产业链|产业链?|行业|领域)(?:规模|增加值|[年总]?产值|营业收入|主营业务收入|营收|投资额?|出口)$"
)
"""What an industry yields or gets, with the word for an industry."""
RATE_NAME = 3  # characters that the name of a rate has at least (达标率)
_PEOPLE = entries("居民 职工 城乡居民 城镇职工 农民 市民 渔民 牧民")
_PARTS = entries(
    """
    城镇 农村 牧区 农牧区 城市 乡村 社区 行政村 自然村 建制村 村庄 村级 街道 乡镇 县城 城区 集镇 中心城区 主城区
    老城区 新城区 市区 郊区 山区 川区 坝区 农区 林区 库区 高新区 经开区 开发区 东部 西部 南部 北部 中部 城东 城西
    城南 城北 江南 江北 河东 河西 东区 西区 南区 北区 建制镇 中心镇 镇区 片区 矿区 垦区 灌区 近郊 远郊 城郊
    """
)
_ORGANS = entries(
    """
    学校 医院 中学 小学 初中 高中 幼儿园 高校 卫生院 企业 机关 园区 景区 普高 职高 中职 高职 大学 本科 专科 研究生
    高中阶段教育 高中阶段 学前教育 义务教育 高等教育 职业教育 特殊教育 普通高中 职业高中 中小学 大中专
    """
)
BODIES = (*_PEOPLE, *_PARTS, *_ORGANS)
"""People, places and houses whose figures are told side by side."""
SIDES = ("城镇", "农村", "城市", "乡村", "城区", "乡镇", "县城")
"""Of these those that are told of town and country."""
LEVELS = entries("国家级 自治区级 省部级 部级 省级 市级 县级 区级 州级 乡级 镇级 村级 世界级")
_KIN = (
    _PEOPLE, _PARTS, _ORGANS,
    (*LEVELS, *entries("国家 中央 上级 本级 省 市 县 区 州")),
    entries("国内 国际 国外 境内 境外 入境 出境 海外 省内 省外 市内 市外 县内 县外 区内 区外 域内 域外"),
    entries("线上 线下 网上 实体"),
    entries("公立 私立 公办 民办 民营 国有 国营 集体 个体 私营 外资 内资 股份制 外商投资 港澳台商 民间"),
    entries("规上 限上 规下 限下 规模以上 限额以上"),
    entries("工业 农业 林业 牧业 渔业 畜牧业 服务业 建筑业 商贸业 商业 商贸 交通 轻工业 重工业"),
    entries("一产 二产 三产 第一产业 第二产业 第三产业"),
    entries("进口 出口"),
    entries("存款 贷款"),
    entries("男性 女性 婴幼儿 幼儿 婴儿 新生儿 儿童 孕产妇 老年人 妇女 残疾人 青少年"),
    entries("大型 中型 小型 微型 小微 大中型 中小型"),
    entries("高级 中级 初级 甲级 乙级 一级 二级 三级"),
    entries("有线 无线 固定 移动"),
    entries("长期 短期 中长期 中期 定期 活期"),
    entries("本币 外币 人民币 本外币"),
    entries("水 大气 土壤 噪声 固废 废水 废气"),
    entries("春季 夏季 秋季 冬季 夏粮 秋粮 早稻 中稻 晚稻 春播 秋播"),
    entries("汉族 少数民族"),
)  # fmt: skip
"""Words for things told side by side, that stand for each other before one tail (国内、国际|航线)."""
KIN_OF = {word: tuple(sorted(kin, key=len, reverse=True)) for kin in _KIN for word in kin}
"""By each of these words its kind, the longest first."""
_KIN_LONGEST = max(map(len, KIN_OF))
_HANDLED = tuple("办访复查结")
_TRADE_NAMES = (
    "金融", "运输", "零售", "批发", "餐饮", "住宿", "地产", "服务", "制造", "物流", "旅游", "商贸", "加工", "建筑",
    "通信", "邮政", "仓储", "养殖", "种植",
)
LONGEST_OWNER = 4  # characters of a thing whose rate the last of a list names
_OF_TRADES = frozenset(entries("增加值 总产值 产值 收入 营业收入 投资 销售额 零售额"))
"""What is told of trades, whatever the length of their names."""
_SHORTEST_EVEN = 4
_MANNER = (
    "综合", "集中", "规范化?", "标准化", "无害化", "资源化", "减量化", "安全", "有效", "及时", "按[时期]", "全程",
    "免费", "稳定", "清洁", "平均", "常态化", "产地", "抽[检查样]", "监[测督]", "检[测查验]", "一次性?", "总体", "治理",
    "办理", "整改", "改造", "系统", "在线", "网上", "主动", "全面", "重复", "日常",
)  # fmt: skip
_RATED = re.compile(rf"(?:{'|'.join(_MANNER)})*[一-龥]{{2}}率$")
"""The name of a rate with how or in what it is told (秸秆|综合利用率, 农药|抽检合格率)."""
_TREATED = re.compile(r"(?:处[理置]|利用|回收|收集|净化)率$")
_ACTED = "|".join(entries(
    """
    消费 消耗 销售 生产 处理 处置 发电 供电 供水 供气 供热 供应 输送 运输 装机 储存 储备 仓储 存储 接待 加工 冶炼 养殖
    屠宰 回收 利用 进口 (?<!进)出口 开采 投放 配送 通行 诊疗 治理 服务 成交 交易 申请 注册 流转 出让
    """
))
_DONE_AMOUNT = f"[日年]?总?(?:{_ACTED}){{1,2}}(?:总?量|总?能力|总?规模|总?容量|总?额|总?收入)"
DONE_AMOUNT = re.compile(f"{_DONE_AMOUNT}$")
"""How much is done with things (水泥、钢铁|生产能力)."""
_SITES = entries("幼儿园 机构 设施 网点 站点 场所 基地 项目 学校 医院 企业")
"""Houses and works that the last of several is told with (养老、托育|机构数量)."""
_SITE = re.compile("|".join(_SITES))
HEAD = re.compile(
    rf"(?:{_DONE_AMOUNT}|(?<=..)(?:{_SITE.pattern})数量?"
    "|(?:管网|管道|线路|道路|路网|渠道|堤防|铺设)?(?:总?长度|总里程)"
    r"|[存贷]款(?:余额|规模|总额)?|(?<=..)排放(?:总?量)?|减排量|削减量|排放强度|(?:平均|年均)?浓度|吞吐量|装机|(?:落后|过剩)产能|建成区|周转量|货运量|客运量|水质达标率|水质优良(?:比例|率)|全产业链总?产值|无害化处[理置]率|(?:资源化)?综合利用率|(?:新增)?数量|增加值|总产值|产值|(?:限上)?(?:零售额|销售额)|(?:(?:主营业务|营业|销售)?)收入|支出|(?:固定资产|民间|工业|房地产开发)?投资|总产量?|产量|单产|亩产|价格|(?:种植|播种|栽植|养殖|销售|成交|竣工|施工|开工|供热|灌溉|改造|整治|治理|绿化|修复|流转|确权)?面积|(?:接待|服务|诊疗|就诊)?人次|(?:运营|通车|营业|改造|建设|硬化|养护|修建)?里程|(?:参保|在校|就业|死亡|受伤|接待|登记|上线|录取)?人数|用户|游客|(?:人均)?(?:财政)?补助(?:标准)?|(?:月?人均)?待遇(?:水平|标准)?|总额|总量|余额|[存出]栏量?|饲养量|产能"
    r"|比重|占比|成本|消耗量?|[使施]用量|用[电水气能煤]量|发电量|(?:综合)?人口(?:综合)?覆盖率|(?:综合)?机械化率|(?:在校|毕业)(?:学)?生|床位|满意度|机[收播耕插]率|良种率|成活率|商品率|绿化率|入学率|巩固率|到位率|村庄覆盖率|覆盖率|普及率|优良率|达标率|合格率|完成率|纳税|保有量|标准|(?<!进)出口|(?<!出)进口"
    r"|满意率|案件[一-龥]{1,3}率|参[保合与]率|率|(?:地区)?生产总值|GDP|警情|案件(?:(?:发|立|破|受理|审结)案?数)?|(?:(?:生产)?安全|交通|死亡)?事故(?:起数|(?:死亡|受伤|伤亡)人数)?|(?:专任)?教师)$"
)
_THINGS_END = frozenset("园院站所馆场厂室村镇社线带点桥库校店户体业司区心")
"""What things of their own end with."""
_FOR_EACH = re.compile("[生师人户亩床]均.+标准$|(?:家庭|人员|对象|儿童|老人)的.+标准$")
"""What a standard is for, told of the last of several (死亡、伤残|家庭的特别扶助标准)."""
_OWN_FIGURES = frozenset("镇乡村县区市旗州司厂")
_WATERS = frozenset("江河湖溪")
_WATER = re.compile("[^江河湖溪]{0,3}[江河湖溪]")
_YEARS_TOLD = frozenset("当全去今上每往历多0123456789两三四五")


_TALLIES = ("批次", "件次", "起数", "批数")


def tail_of_kin(piece: str, last: str) -> str:
    """What stands in the last of several things behind a word of the kind that an earlier one ends with."""
    # 城镇居民和农村家庭人均收入: those who live there.
    for ended in (piece, piece[:-_WORD]) if piece.endswith("居民") else (piece,):
        for size in range(min(len(ended), _KIN_LONGEST), 0, -1):
            kin = KIN_OF.get(ended[-size:], ())
            if kin and (size > 1 or len(ended) == 1) and (alike := next(filter(last.startswith, kin), "")):
                return last[len(alike) :]
    return ""


def shared_tail(piece: str, last: str) -> str:
    """What the last of several things lends to an earlier one that has no head of its own."""
    if piece.endswith(_TALLIES):
        # 批次、人次分别下降12%、9%
        return ""
    industry = OF_INDUSTRY.search(last)
    if industry and industry.start():
        # 高技术制造业和战略性新兴产业增加值
        return industry.group()[_WORD if piece.endswith("业") else 0 :]
    size = len(piece)
    if last.endswith("率") and len(last) - size > RATE_NAME and (
        (size <= RATE_NAME and piece[-1] == last[size - 1]) or (piece in CROPS and last.startswith(CROPS))
    ):
        # 食品、药品抽检合格率; 小麦、玉米良种覆盖率: names of one form.
        return last[size:]
    common = last.find(piece[-2:])
    if 0 < common < len(last) - 3 and len(piece) > 3:
        # 工业危险废物、医疗废物无害化处置率: what follows the word that both have.
        return last[common + 2 :].lstrip("”’》")
    if size > 1 and piece[-1] in _WATERS and (water := _WATER.match(last, 1, size + _WORD)):
        # 长江、淮河水质优良断面比例
        return last[water.end() :]
    if size > 1 and piece[-1] in _OWN_FIGURES and 0 < (alike := last.find(piece[-1], 1, size + 2)) < len(last) - _WORD:
        # 甲镇、乙镇年产值; 甲村、乙村集体收入
        return last[alike + 1 :]
    if last.endswith("标准") and (each := _FOR_EACH.search(last, 1)):
        # 普通本科院校、高水平大学生均拨款标准; 独生子女死亡、伤残家庭的特别扶助标准
        return each.group()
    owned = last.find("的", 2)
    if 0 < owned <= LONGEST_OWNER and len(piece) <= owned:
        # 广播和电视的人口覆盖率
        return last[owned:]
    if last.endswith("产业") and len(piece) <= LONGEST_OWNER and not piece.endswith("业"):
        # 汽车、电子产业
        return "产业"
    head = HEAD.search(last)
    rated = _RATED.search(last) if last[-1] == "率" else None
    if rated and rated.start() and _TREATED.search(last):
        # 城市污水、生活垃圾处理率
        return rated.group()
    if head and head.group() == "满意率" and piece.endswith(_HANDLED):
        return "率"
    # 村卫生室标准化达标率, 不动产登记网办率: what is left is a row of words of two characters and 率, or half a word.
    even = (len(last) - size) % _WORD == 1 and (rated is None or rated.start() >= size)
    if even and head and head.group() == "率" and _SHORTEST_EVEN <= size <= len(last) - _SHORTEST_EVEN:
        # 单位内部、居民住宅技防设施建设率: of even length.
        return last[size:]
    if last[0] == "通" and "通" in piece:
        # 通乡（镇）、通村公路硬化率; 村村通公路、通客车率
        road = last.find("公路")
        return last[road:] if road > 0 else "率"
    if even and head and head.group()[-1] == "率" and len(last) - size >= RATE_NAME and (
        size < len(last) - len(head.group()) <= size + _WORD
    ) and (
        size >= _SHORTEST_EVEN or (size == _WORD and head.group() == "率")
    ):
        # 主要食品和基本药物检测覆盖率; 猪肉、蔬菜自给率: of even length.
        return last[size:]
    if head and last.endswith("工业", 0, head.start()) and not piece.endswith("业") and size <= LONGEST_OWNER:
        # 能源和冶金工业销售收入
        return "工业" + head.group()
    if head and last[head.start() - 1] == "业" and piece.endswith(_TRADE_NAMES):
        # 金融、交通运输、信息服务业增加值
        return "业" + head.group()
    if head and head.group().startswith(_SITES) and (size > LONGEST_OWNER or piece[-1] in _THINGS_END):
        # 合作社、养殖基地数量: it has a noun of its own.
        return _SITE.sub("", head.group(), count=1)
    if head and piece[-1] == last[head.start() - 1] == "业" and head.group() in _OF_TRADES:
        # 信息传输软件和信息技术服务业、租赁和商务服务业增加值
        return head.group()
    if not head or size > (12 if head.group().endswith("率") else 8):
        return ""
    if rated and len(rated.group()) > len(head.group()):
        # 种子、化肥、农药抽检合格率; 人大代表建议、政协提案办复率
        return rated.group()
    # 甲厂、乙厂年产值
    yearly = last[head.start() - 1] == "年" and last[head.start() - 2] not in _YEARS_TOLD
    return "年" * yearly + head.group()
