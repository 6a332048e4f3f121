"""What a label takes from a like one before it where it is but the word that they differ by: a head, a tail, an owner.

Members of a list are alike: what a label lacks is found by laying both names side by side, whatever they are of.
"""

from __future__ import annotations

import re

from ..wording.gathering import entries
from .borrowing import RATE_OF
from .labels import is_named
from .listing import lists, parts
from .sharing import BODIES, KIN_OF, LEVELS, SIDES
from .stages import CLASS

__all__ = ["ADDED", "by_level", "in_list", "in_place_of", "modelled", "of_kind", "output_of", "same_figure", "tailed"]

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
_OUTPUT = re.compile(r"的?(?:年平均|年均|年)?产量$")
_MADE = "产量"
_WEIGHTS = ("吨", "斤", "担")
_ATTRIBUTED = re.compile(
    "(?:率|额|值|量|收入|支出|投资|面积|比重|占比|人数|人次|存栏|出栏|里程|能力|产能"
    "|贷款|存款|资金|总产|单产|亩产)$"
)
_OF_TRADE = re.compile(
    "(?<=[业群])(?:年|总)*(?:产值|增加值|(?:主营业务|营业|业务|销售)收入|营收|利润(?:总额)?|税收|销售额|投资|规模)$"
)
_TRADE = re.compile(
    "(?:产业|工业|行业|集群|.企业|(?:制造|加工|服务|旅游|建筑|养殖|种植|物流|金融|软件|信息|文化|化工|冶金)业)$"
)
_FIGURE = re.compile(
    "(?<=..)(?:总产值|产值|增加值|(?:主营业务|营业|业务|销售|经营)收入|营收|营业额|销售额|交易额|利润总额|利润|税收|建成区面积|面积)$"
)
"""What firms, trades and places are told by, one after the other."""
_BARE_OWNER = re.compile("[一-龥A-Z“”、和与及（）·]{2,40}(?<![率额值量入款税润费数价金积资本位度力品口])")
_NO_OWNER = re.compile("全[国省市县区]|达到|力争|实现|完成|[要将]|其中|用于|投资|消费|人口|人均|出口|存款|贷款")
_NEW_BUILT = re.compile(r"^(?:新改扩?建|新建|改建|改造)+")
_WORK = re.compile(r"^(?:大中修|大修|中修|养护|维修养护|提质改造)$")
_QUOTED_HEAD = re.compile(r"^([^“”]{0,6}“[^“”]{1,16}”)([^“”]{2,12})$")
_QUOTED = re.compile(r"^“[^“”]{1,16}”$")
_BEFORE_CLASS = re.compile(r"^([^，、]{2,14}?)[超过][百千万亿十]")
_INTENSITY = re.compile(r"^(单位(?:地区|国内)?生产总值|单位GDP|万元(?:地区|国内)?生产总值|万元GDP|单位工业增加值)")
_INTENSITIES = re.compile(r"^(?:能耗|水耗|电耗|煤耗|用水量|用水|二氧化碳排放量?|碳排放)")
_POOR = re.compile("(?:落后|过剩|低效)(?:的)?")
_MODELS = frozenset(("示范", "试点", "精品", "达标", "先进", "样板", "文明"))
ADDED = re.compile(r"^(?:新增|净增|新登记|新设立?|新注册|新建)(?=..)")
"""That so many of the things were added."""
_LEVEL_BEHIND = re.compile(f"([^、和与及]{{2,}}?)((?:{'|'.join(LEVELS)})(?:及?以上)?)")
_RATED = re.compile("(?:国?家?[1-5]?A{1,5}|[一二三四五]?星)级(?:以上)?")
_ONE_SORT = "|".join((
    "(?!大型|中型|小型|微型|典型|重型)[一-龥]{2,3}[型性](?!小区|体|别|质)|(?:[A-D]|[一-龥]{2,4})类|(?:国家|自治区|[省市县区州])级示范",
    *entries(
        """
        公立 私立 公办 民办 民营 国有 国营 集体 私营 股份制 公建民营 民建公助 普惠 女性 男性 少数民族 大型 中型 小型
        高级 中级 初级 一级 二级 三级 三甲 二甲 甲级 乙级 丙级 特级 一类 二类 三类 甲类 乙类 丙类 发明 实用新型 外观设计
        境外 境内 国内 国际 国外 省内 省外 市内 市外 县内 县外 区内 区外 纯电动 新能源 氢能源 全日制 线上 线下 规上 限上
        主板 创业板 科创板 刑事 民事 行政 商事 重症 道路交通 省属 市属 县属 省管 市管 县管 固定 流动 公共 专用 室内 室外
        立体 地下 地上 地面 路内 路外 机械 直流 交流 综合 专科 中医 普通 微型
        """
    ),
))
_SORT = re.compile(f"(?:{_ONE_SORT}){{1,2}}")
"""Words that only say which of the things so many are (幼儿园12所，其中|公办|8所)."""
_OF_VOLTAGE = re.compile("[0-9]{2,4}千伏")
_OF_SIZE = re.compile("[十百千]*[十百千万亿]亿?元?级|[十百千]*亿元")
_AND_ABOVE = re.compile(r"^及?以上(?=..)")
_OWNER = re.compile(r"^(.{2,}?企业|国企)(?:资产|营收|营业|主营|销售|利润|利税|税收|研发|产值|工业总产值|总产值)")
_OWNED = re.compile(
    r"(?:营收|(?:主营业务|营业|销售)收入|净?利润|利润总额|利税|税收|资产总额|研发投入|研发费用|(?:工业)?增加值)"
)
_WORKS = ("项目", "工程", "任务", "计划")
_SHORT_RATE = 3  # characters of a rate that may be anybody's (公办率)
_LONGEST_KIND = 4  # characters of a word that only says what a part is of
_OWN_NOUNS = frozenset("率比重度额量值数费税")
"""What names of values of their own end with."""
_THINGS = ("企业", "公司", "机构", "基地", "学校", "人员", "用户", "农户")
"""What is counted on its own, whatever stood before (入驻企业)."""
_SECTOR = re.compile("[一-龥]{1,3}业|基础设施|民生|社会事业|生态环保|文旅|文化旅游|房地产|交通|水利|能源|教育|卫生")
_COUNT_OF = re.compile("(?:总数|总量|数量|[户人个家]数)$")
_GENERAL = re.compile(r"各项$|各类$")


def by_level(label: str) -> str:
    """The things counted with their level, where that stands behind them (绿色工厂|国家级), before them."""
    behind = _LEVEL_BEHIND.fullmatch(label)
    return behind[2] + behind[1] if behind and label not in LEVELS else label


def modelled(noun: str, previous: str) -> str:
    """What stands before the model in the name told last (省级乡村振兴|示范县, then 示范村), or nothing."""
    place = previous.find(noun[:2]) if noun[:2] in _MODELS else -1
    return previous[:place] if place > 1 and previous[place - 1] != "”" else ""


def in_place_of(label: str, previous: str, *, counted: bool) -> str:
    """A label that is but the word by which its name differs from the one before (国家级1家), completed; or nothing."""
    added = ADDED.match(previous)
    sort = counted and _SORT.fullmatch(label) is not None
    if added is not None and (sort or label in LEVELS) and (
        same := in_place_of(label, previous[added.end() :], counted=sort)
    ):
        # 新增国家级“小巨人”企业5家、省级32家; 新增上市公司8家，其中境外2家
        return added.group() + same
    kin = () if counted and label in BODIES and label not in SIDES else KIN_OF.get(label, ())
    hosted = "接待" if previous.startswith("接待") else ""
    word = next((word for word in kin if previous.startswith(word, len(hosted))), label) if kin else label
    if word != label and len(previous) > len(hosted + word) + 1:
        # 城镇人均居住面积…，农村…; 小学入学率100%，初中99%; 省级以上开发区6个，国家级1个: the one is of one level.
        return hosted + label + _AND_ABOVE.sub("", previous[len(hosted + word) :])
    if counted and _RATED.fullmatch(label) and not previous.startswith(label):
        # A级景区12家，其中5A级1家; 景区32家，其中5A级1家
        rated = _RATED.match(previous)
        return label + (previous[rated.end() :] if rated else previous)
    if counted and label[-1] == "伏" and _OF_VOLTAGE.fullmatch(label) and (grade := _OF_VOLTAGE.match(previous)):
        # 220千伏变电站2座、110千伏5座
        return label + previous[grade.end() :]
    if counted and label[-1] == "级" and _OF_SIZE.fullmatch(label):
        # 项目230个，其中百亿级5个、十亿级9个
        sized = _OF_SIZE.match(previous)
        return label + (previous[sized.end() :] if sized else previous)
    if sort and previous != label:
        # 幼儿园12所，其中公办8所、民办4所; 床位3200张，其中护理型1200张、普通型2000张
        other = _SORT.match(previous, len(hosted))
        things = previous[other.end() if other and other.end() < len(previous) - 1 else len(hosted) :]
        return hosted + label + things.removesuffix("总数").removesuffix("数量")
    if label in LEVELS and not previous.startswith(LEVELS) and counted:
        # 特色小镇22个，其中省级11个
        return label + previous
    return ""


def of_kind(label: str, whole: str, beside: str) -> str:
    """The part with the noun of its whole, where the vocabulary knows it by that (财政支出，其中|教育); or nothing.

    What stands ``beside`` it is the part before it, if that was completed so: 教育支出, then |医疗.
    """
    if len(label) > _LONGEST_KIND or label[-1] in _OWN_NOUNS or label.endswith(_THINGS) or is_named(label):
        return ""
    if whole.endswith("项目") and _SECTOR.fullmatch(label):
        # 签约项目56个，其中工业32个
        return f"{label}项目"
    whole = _COUNT_OF.sub("", whole)
    nouns = [whole[-size:] for size in range(2, len(whole) + 1)]
    if named := next((label + one for one in nouns if is_named(label + one)), ""):
        return named
    noun = next((one for one in nouns[_LONGEST_KIND - 2 :: -1] if beside.endswith(one) and beside != one), "")
    if label[-1] in "道路线" and (road := noun.find("路") + 1):
        # 公路总里程1260公里，其中高速86公里、国省道320公里
        noun = noun[road:]
    # 种植业总产值, then 畜牧业: 业 is of both.
    return label + noun.removeprefix(label[-1]) if noun else ""


def in_list(label: str, previous: str, *, alike: bool) -> str:
    """The label with what the member of the list before it lends; ``alike`` says that their units are of one kind."""
    rate = RATE_OF.match(previous) if len(label) == _SHORT_RATE and label[-1] == "率" else None
    if rate and label[:2] != previous[:2]:
        # 学前教育普惠率80%、公办率50%
        return rate.group(1) + label
    for words in _SIBLINGS:
        if label.startswith(words):
            for word in words:
                place = previous.find(word)
                if place > 0 and not label.startswith(word) and previous[:place] != "年":
                    return _GENERAL.sub("", previous[:place]) + label
    if alike and (which := modelled(label, previous)):
        # 省级乡村振兴示范县1个、示范村45个
        return which + label
    if alike and label[-2:] == previous[-2:] == "产能" and not _POOR.match(label) and (
        poor := _POOR.match(previous)
    ):
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
    if CLASS.match(label):
        before = _BEFORE_CLASS.match(previous)
        return before.group(1) + label if before else label
    if alike and _WORK.match(label):
        return _NEW_BUILT.sub("", previous) + label
    head, mark, rest = previous.rpartition("的")
    if alike and mark and label[-2:] == rest[-2:] and len(label) <= len(rest) + 2 and "的" not in label:
        return head + mark + label
    return tailed(label, previous) if alike else label


def tailed(label: str, previous: str) -> str:
    """Lend the tail: 粮食产量…、棉花…; “五个一”产业产值…，其中“一张纸”…."""
    if _QUOTED.match(label):
        quoted = _QUOTED_HEAD.match(previous)
        return label + quoted.group(2) if quoted and _ATTRIBUTED.search(previous) else label
    output = _OUTPUT.search(previous)
    if output and output.start() and len(label) <= 5 and label[0] not in "产占" and not (
        _ATTRIBUTED.search(label) or (is_named(label) and not is_named(label + output.group()))
    ):
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


def output_of(label: str, unit: str, before: str) -> str | None:
    """Return the name of how much of a product there was where only that was told of the one ``before`` it, or None.

    粮食产量达到4.1亿吨；棉花|达到608万吨
    """
    if _MADE not in before or not unit.endswith(_WEIGHTS) or is_named(label) or not is_named(label + _MADE):
        return None
    return label + _MADE


def same_figure(label: str, own: str, previous: str, *, each: bool) -> str:
    """The label with the figure told of another before it where its ``own`` words only say whose it is.

    新能源产业销售收入达到2300亿元，建筑材料业达到1500亿元; 甲公司销售收入超1000亿元，乙公司超500亿元
    """
    figure = _FIGURE.search(previous)
    if figure is None or _FIGURE.search(own) or is_named(own) or _NO_OWNER.search(own) or (
        not _BARE_OWNER.fullmatch(own)
    ):
        return label
    if each and lists(own):
        return "、".join(one + figure.group() for one in parts(own))
    return own + figure.group()
