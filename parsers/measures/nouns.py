"""The thing counted where it stands around a number in an unusual way: defined before, cut off, or told by a verb."""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.lexicon import DEED, LEAD
from ..wording.verbs import is_verb, verb_end
from .aspects import is_attribute
from .classes import PLACES
from .clauses import CLAUSE_MARK, JOINTS
from .found import MeasureDraft
from .labels import subject

__all__ = [
    "bounded", "classed", "contributed", "cut_off", "decided_in", "defining", "does", "done_by", "done_to", "head_of",
    "helped", "kept_as", "noun_before", "noun_end", "spent_on", "yielded",
]  # fmt: skip

_BOUNDED = re.compile(r"(级?及?以[上下内]|级)(各)?(?:力争|确保|要|至少|不[少低]于|不下于|达到?|超过?|突破){0,4}$")
_LONGEST_BOUND = 8  # characters between a bound and the number of those within it
_HOLDER = re.compile("(.{0,6}?(?:村|乡镇|镇|县|企业|农户))(?:[村级]*集体|纳税|税收|营业|主营|销售|产值|收入|年收入)")
_CLASSED = re.compile("((?:及?以[上下]|级)?的?)([一-龥]{2,8}?)(?:数量)?(?:分别|各|达|发展|增加)")
_OVER = re.compile("[一-龥]{2,6}(?:超过?|过|达到?|突破)$")
_OVER_WORD = 2  # characters of what says that a bound is passed
_CLASS = re.compile(r"^.*?(?:以上|以下|以内|级)(?=..)|^[超过]?(?:[0-9.]*[十百千万亿]+元?)(?=..)")
_SO_FAR = "全部|均已|均|都|已|如期"
"""What may stand before what people did, as the branches of a pattern."""
_DONE = re.compile(
    f"(?:{_SO_FAR})?"
    r"(?:(?:成功|稳定|顺利)?实现了?(?:稳定)?)?(?:(?:稳定|持续|直接|长期)(?=[受获]益))?(?:在[^，。、；]{1,6}?)?"
    r"((?:尚未|还未|未|没有)?(?:(?:再|转移|充分|就近|就地|稳定)?就业|创业|就业和?再就业|脱贫致富|脱贫退出|脱贫出列|脱贫摘帽|脱贫"
    r"|稳定脱贫|稳定增收|增收|受益|获益|[未没不](?:能|有)?(?:通|用上?|喝上|吃上|住上|解决)(?:上|了)?(?!过)[一-龥]{1,6}|饮水(?:困难|不安全|不便)|住危房|住在危房))(?=[，。、；,;]|$)"
)
_DOES = re.compile(
    f"(?:{_SO_FAR}|顺利)?"
    r"((?:荣获|获评|获得|获(?!得感)|当选|入选|参保|进入|迁入|领取|享受|享有|获得|得到|参加|参与|入住|搬入|纳入|接受|实现|返乡|就地|签订|报名|搬迁入住|受益|受惠|就读|用上|喝上|住上|搬进|喜迁|拿到|领到|住进|找到|告别|甩掉|摘掉|走出|考取|考上|走上|达到(?=[一-龥]{0,6}标准)|达到?小康|被(?=[录聘评授认选吸]))[一-龥“”]{0,16})(?=[，。、；,;]|$)"
)
_REALISED = re.compile(
    "^(?:实现了?|参[加与]了?(?:[国全省市县区州镇乡级][里上内]?|上级|部门|单位|[一-龥]{2,6}(?:校|局|委|院|学|协会|公司)){0,3}(?:举办|组织|开展|主办|承办)的)(?=..)"
)
_ARRANGED = re.compile("(?:实行|做到|实现|承诺|推行|确保|须|要求|全面|均|可)+$")
"""That so quick a way is promised or done."""
_WITHIN = re.compile(r"(?:之?内|以内)(?:[都均]?有)?([一-龥]{2,4})(?=[，。、；,;]|$)")
_HOW_MUCH = re.compile("(?:较大|大)幅度?地?(?=..)")
_DID_NEXT = re.compile("[、和](?=[0-9一二两三四五六七八九十]{1,3}次)")
_COUNT_BEHIND = re.compile("(?<=..)[0-9.]+[万亿]*[一-龥]{1,2}$")
_COUNT_AHEAD = re.compile("^[0-9.]+[百千万亿]*余?[个家座所条项套户名人台处件种](?=..)")
_HELD_AS = re.compile(
    "((?:高于|低于|快于|好于|优于)[^，。、；,;]{2,14}|[^，。、；,;]{0,6}全覆盖|全破|必破|全部?侦破|[“”]?[零0]发生[“”]?)"
    "(?=[，。、；,;]|$)"
)
_BEST = re.compile("、全[国省市县区州]最[快早先]$")
_LONGEST_DEED = 30
_GIVEN_TO = re.compile(
    "(?:^|[，。；、]|[一-龥]{2})[向为给对](?:更多|广大|全体|有关|相关|各类)?((?!全[国省市区县])[^，。；、0-9的向为给对]{0,10}?(?:群众|学生|职工|居民|农民|农民工|人员|家庭|老人|老年人|儿童|妇女|残疾人|患者|毕业生"
    "|对象|军人|教师|医护人员|劳动者|考生|移民|教职工))(?=[一-龥]{4})[^，。；0-9]{4,24}[，,]$"
)
_LONGEST_VERB = 6
_DIGIT = re.compile("[0-9]")
_CONTRIBUTED = re.compile(r"贡献(税收|财政收入|利税)$")
_YEARLY = re.compile(r"^[^，、]*?(?:完成|实现)((?:年度|计划|总)+投资)$")
_BEFORE_NOUN = re.compile(
    r"(?:的|等|有|了|个|及|和|与|出|首[批期]|第?[一二三四五六七八九十]批|年产|其中|先后|分别|均|[，、,]|增速|率|额|值|量|数"
    r"|投资|收入)$"
)
_NO_PREFIX = re.compile(
    r"[、，,；;“]|(?:改造|建设|整治|治理)[和与及]|占|由|从|来自|超过|赶超|对(?![口外接])|^被"
    r"|^(?:为民|全|各|每|人均|其他|上述|这|该|本|近|已|共|来自|通过)"
)
_OFFICES = re.compile(
    r"(?:政府|财政|部门|单位|委员会|大会|会议|乡镇|街道|企业|同志|健儿|选手|群众|干部|公司|银行|学校|大学|学院|医院"
    r"|全市|全县)$"
)
_FIRST_OF_ALL = re.compile("(?:全[国省市球]|[国省市]内|世界|亚洲)首[台套条座个家艘款批]$")
"""Not what is counted by its size (国内首台|12英寸晶圆探针台)."""
_WORKS = frozenset(("建设", "改造", "调整", "整治", "治理", "保护", "发展"))
_OF_WORKS = ("项目", "工程", "工作", "任务", "措施", "行动")
_LEAST_WORKS = 5  # characters of works that a name begins with
_SITE = re.compile("(?:产业园|园区|开发区|高新区|新区|工程)$")
_SITED = re.compile(
    "(?:园|(?<![地山牧库老灾城市郊农林矿灌])区|广场|商圈|市场|中心|集团|[中小]学|医院|大道|[路街河站]|基地)$"
)
"""What the names of places and bodies end with."""
_LEAST_ITSELF = 3  # characters of a noun that needs no place to say what is counted
_LONGEST_PREFIX = 16
_SHORTEST_PREFIX = 4
# Who found work or earned more, as a word too short to define much else (贫困户|105人|就业).
_WHO = frozenset(entries(
    "群众 农民 村民 农户 贫困户 脱贫户 低保户 困难户 残疾人 妇女 大学生 毕业生 农民工 军人 职工 青年 学生 居民 移民"
))
_FARING = ("就业", "创业", "增收", "康复", "务工", "脱贫", "致富")
_OTHER_VERBS = re.compile(
    r"(?:组成|成立|组建|形成|进驻|入驻|派驻|深入|走进|远销|销往|出口到|通达|遍布|涉及|连接|通往|直达|来自|面向|挂包|挂钩|帮扶|包联|包抓|使|让|对|为|至|返|确定|提交|靠泊|处理|办|(?<![友良爱美完])好|做大|做强|培强|壮大|列为|做|指标|[0-9]|报告分|[区市省县州境线路环街城园]内)$"
)
_WHICH = re.compile(r"^(?:其?中有?|[^，、0-9]{0,12}中有|已.{1,6}的)$")


def defining(region: str, label: str, noun: str, *, sited: bool = False) -> str:
    """The words right before a number that define what is counted behind it (数字化改革9个场景应用), or nothing.

    ``sited`` says that a short name of a place may be one (马营10万千瓦集中式光伏).
    """
    if sited and _SITE.search(label):
        # 家居产业园|60万平方米|标房: where they stand.
        return ""
    if sited and 2 <= len(label) < _SHORTEST_PREFIX and region.lstrip("、") == label:
        return "" if LEAD.match(label) else label
    if not label or not region.endswith(label) or len(label) > _LONGEST_PREFIX or len(noun) > _LONGEST_PREFIX:
        return ""
    if label[-2:] in _WORKS and len(label) >= _LEAST_WORKS and noun.endswith(_OF_WORKS) and (
        not _NO_PREFIX.search(label)
    ):
        # 大湾区建设38项重点工作, 工业结构调整100个重点项目
        return label
    if label in _WHO and noun.endswith(_FARING):
        return label
    if len(label) < _SHORTEST_PREFIX or LEAD.fullmatch(label[-2:]) or _OTHER_VERBS.search(label):
        return ""
    if is_verb(label[-2:]) or _BEFORE_NOUN.search(label) or _NO_PREFIX.search(label):
        return ""
    if _SITED.search(label) and (noun in PLACES or (len(noun) >= _LEAST_ITSELF and not noun.endswith(_OF_WORKS))):
        # 滨河公园|12座提灌站, 供应链物流园|4个村: where they stand, beside a noun that says enough.
        return ""
    if _OFFICES.search(label) or noun in label or _FIRST_OF_ALL.search(label):
        return ""
    return label


def noun_before(region: str) -> bool:
    """May the words before a number name what it counts? Not 已出数据的16项, 其中有8项: they only say which."""
    return _WHICH.match(region) is None


def bounded(text: str, start: int, found: list[MeasureDraft], class_: str) -> list[str]:
    """Labels of a count right behind bounds without a noun (其中10亿元以上6个; 50亿元和100亿元以上各1个).

    ``class_`` is what was counted before, of which those within a bound of what things have are (总投资10亿元以上6个).
    """
    thresholds: list[MeasureDraft] = []
    edge = start
    for draft in reversed(found[-4:]):
        mark = _BOUNDED.search(text[draft.end : edge]) if not thresholds else None
        if draft.aspect != "threshold" or draft.end + _LONGEST_BOUND < edge or (not thresholds and not mark):
            break
        thresholds.append(draft)
        edge = draft.start
        if mark and not mark.group(2):
            break
    if not thresholds:
        return []
    bound = _BOUNDED.search(text[thresholds[0].end : start])
    if class_.startswith(thresholds[0].label) and is_attribute(thresholds[0].label):
        class_ = ""  # 产值10亿元以上12家、50亿元以上|3家: the bound before names none.
    word = bound.group(1) if bound else ""
    return [
        # 村集体收入达3万元以上420个: those that have it are counted.
        of.group(1) if (of := _HOLDER.match(draft.label)) and is_attribute(draft.label)
        else draft.label + text[draft.start : draft.end] + word + class_ if is_attribute(draft.label) or (
            draft.unit == "分" and text.endswith(draft.label, 0, draft.start)
        )
        else text[draft.start : draft.end] + word + draft.label
        for draft in reversed(thresholds)
    ]


def classed(text: str, start: int, size: int, found: list[MeasureDraft]) -> list[str]:
    """Labels of counts shared out over bounds (纳税500万元以上、1000万元以上企业分别达到|86家、32家), or nothing."""
    bounds = found[-size:]
    if len(bounds) < size or any(draft.aspect != "threshold" for draft in bounds):
        return []
    said = _CLASSED.match(text, bounds[-1].end, start)
    if said is None:
        return []
    first = bounds[0]
    own = first.label if first.label != said[2] and text.endswith(first.label, 0, first.start) else ""
    over = _OVER.search(text, max(0, first.start - len(first.label) - _OVER_WORD), first.start)
    if over is not None and over.group().startswith(first.label):
        own = over.group()
    return [own + text[draft.start : draft.end] + said[1] + said[2] for draft in bounds]


def head_of(label: str) -> str:
    """The noun of a class: 项目 of 亿元以上项目."""
    return _CLASS.sub("", label)


def done_by(text: str, end: int) -> str:
    """What people are counted for (支持7000人|实现创业), or nothing."""
    match = _DONE.match(text, end)
    return match.group(1) if match else ""


def helped(text: str, clause: int) -> str:
    """To whom the clause that ends at ``clause`` says something was given (向群众发放补助，|惠及3万人), or nothing."""
    given = _GIVEN_TO.search(text, max(0, clause - _LONGEST_DEED), clause)
    if given is None:
        return ""
    then = text[given.end(1) : given.end(1) + _LONGEST_VERB]
    return given.group(1) if DEED.match(then) or verb_end(then) else ""


def does(text: str, end: int) -> str:
    """What people do for which they are counted (641万人|领取养老金, 10人|参加县举办的技能培训), or nothing."""
    match = _DOES.match(text, end)
    return _REALISED.sub("", match.group(1)) if match else ""


def decided_in(text: str, end: int, label: str) -> str:
    """重大项目30天|内决策: what is done within the time, with what it is done to; or nothing."""
    match = _WITHIN.match(text, end)
    if match is None or (not label and match.group(1).endswith(("完成", "实现", "达到", "建成"))):
        return ""
    # 小额工程|实行3日内直接发包: that it is so is no part of the name.
    return _ARRANGED.sub("", label) + match.group(1)


def kept_as(text: str, end: int, label: str) -> str:
    """What was kept up for the time that ends here (指标连续11个月|高于全省平均水平; 两季|五星全覆盖), or nothing."""
    match = _HELD_AS.match(text, end)
    if not match:
        return ""
    return match.group(1) if match.group(1).endswith("全覆盖") else label + match.group(1)


def done_to(text: str, start: int) -> str:
    """The thing that the words behind a number say something was done to (仅用9天就|控制住疫情), or nothing."""
    if text[start : start + 1] in JOINTS:
        # 2021年为312件|、2022年为325件: what goes on there is a list.
        return ""
    if how := _HOW_MUCH.match(text, start):
        # 三次|较大幅度提高粮食收购价
        start = how.end()
    stop = CLAUSE_MARK.search(text, start, start + _LONGEST_DEED)
    # 两次降低准备金率、两次下调利率: what was done next is told of the next number.
    words = _DID_NEXT.split(_BEST.sub("", text[start : stop.start() if stop else start]), maxsplit=1)[0]
    thing = _COUNT_AHEAD.sub("", _COUNT_BEHIND.sub("", subject(words)))
    return thing if thing != words and len(thing) > 1 else ""


def spent_on(text: str, start: int) -> str:
    """The things listed behind money that was spent on all of them (用于|水利、电力、交通建设), or nothing."""
    stop = CLAUSE_MARK.search(text, start, start + _LONGEST_DEED)
    words = text[start : stop.start()] if stop else ""
    return subject(words) if "、" in words and not _DIGIT.search(words) else ""


def contributed(region: str, carried: str) -> str:
    """新能源…，贡献税收9682万元: whose taxes they are; or nothing."""
    match = _CONTRIBUTED.search(region)
    if match is None:
        return ""
    owner = carried.partition("占")[0]
    return owner + match.group(1) if 2 <= len(owner) <= 8 and not is_attribute(owner) else ""


def yielded(region: str) -> str:
    """98个项目完成年度投资: what the things counted before yield, or nothing."""
    match = _YEARLY.match(region) if region.endswith("投资") else None
    return match.group(1) if match else ""


def cut_off(text: str, region: str, end: int) -> str:
    """The verb where the text breaks off behind the number (建成3家), or nothing."""
    rest = text[end : end + 8].strip()
    verb = region.strip("，、 ")
    return verb if not rest and 2 <= len(verb) <= 4 and LEAD.fullmatch(verb) and not subject(verb) else ""


def noun_end(text: str, noun: str, start: int) -> int:
    """Where the noun that was found behind a number ends."""
    place = text.find(noun, start, start + len(noun) + 8)
    return place + len(noun) if noun and place >= 0 else start
