"""What is told of things counted before: how far they have come, how they were answered, a class among them.

Such a label has no noun of its own (竣工25个, 办结率99%, 其中亿元以上5个): it is told of what was counted last.
"""

from __future__ import annotations

import re

from ..wording.gathering import entries
from ..wording.verbs import is_verb
from .headnouns import WORK

__all__ = [
    "CLASS", "GOING_ON", "PROGRESS", "PROGRESSING", "SHORT", "another_bound", "is_answer", "next_stage", "of_counted",
    "of_stages", "states", "unbounded",
]  # fmt: skip

SHORT = 10  # characters of the name of things that are told of in stages
_STAGE = re.compile(r"^(?:竣工|开工|投产|新开工|新竣工|新投产|续建|在建|完工|投用|正在(?:实施|推进|建设))$")
GOING_ON = frozenset(("在建", "续建"))
"""Stages of works that are not done."""
_STAGE_ALONE = re.compile(
    "[，、,]?(?:已|全部|陆续|共|年内|累计|计划|力争)*(新?(?:开工|竣工|投产)|续建|在建|完工|投用|竣工投产|建成投产|建成|入统|入库)"
)
"""A stage without a noun (续建项目8个、|新开工|14个)."""
_WORKS_IN_STAGE = re.compile(
    "((?:[十百千万亿]*元?(?:以上)?|[0-9]{1,5}[百千万亿]*元以上|[国省市县区]?[级列定]?(?:重点|重大)?)?)"
    "(?:新?(?:开工|竣工|投产|建)|续建|在建|完工|投用|竣工投产|建成投产|建成|入统|入库)(项目|工程)"
)
"""Works by how far they have come, and nothing else."""
_PAIR = 2
_WEIGHT = re.compile("(?:国家|[省市县区州盟旗])级?(?:重大|重点|一般)")
_OF_STAGE = re.compile(r"(?:新?开工|新建|续建|在建|竣工|完工|投产|投用)")
CLASS = re.compile(r"^[超过][百千万亿十]++元?")
"""A class of things by an amount that they pass (超千万元)."""
_BOUND_ALONE = re.compile(r"[超过][百千万亿十]++元|[百千万亿十]++元以上")
_BOUNDED = re.compile(
    r"^.*[0-9百千万亿](?:元|亩|吨|人|头)?级?以[上下内]的?(?=..)|^.*[超过逾][0-9.百千万亿]+元的?(?=.)"
    r"|^.*[0-9百千万亿元][—~～-]{1,2}[0-9.百千万亿]+元的?(?=..)"
)
_COST = re.compile("(?<=项目|工程)(?:年度|计划|概算|估算|协议|合同)*总?投资额?$")
"""What works cost."""
_ITS_BOUND = re.compile("(?:超过?|突破|达到?|过|逾)[0-9.百千万亿十]{1,12}元(?!以)")
_OF_CLASS = re.compile(r"^([^，、]{2,14}?)[超过][0-9.]*+[百千万亿十]++元?(.*)$")
_ANSWERED = re.compile(
    r"^(?:按期|按时|及时|限时|如期|按时限)?(?:办结|办复|答复|满意|见面|面商|回复|(?:办理|回访|服务|群众)满意|响应|解决|采纳|化解|调处|调解成功|调解|整改|销号|结案|执结|破案|侦破"
    r"|查处|成功|合格|完成|拨付|兑付|兑现|覆盖|入住|普及|完好|优秀|及格|获贷|逾期|续贷|年检|成活|存活|入户|受益|建档|见效|出租|投用|使用|升学|录取|续签|履约)率$"
)
PROGRESS = re.compile(
    r"^(?:年度|全年)?(?:计划|目标|任务)?完成率$|^(?:开[（(]?复?[）)]?工|复工|竣工|完工|投产|达产|开竣工|(?:年度|全年)?(?:计划)?投资完成|建成|入统|入库|办结|落地|签约|履约|到位|入住)率$|^(?:精简|取消|下放|减少|压[减缩]|削减)(?:比例|率|幅度)$"
)
"""How far works or plans are, as a rate."""
PROGRESSING = tuple(entries(
    "项目 工程 事项 案件 改造 房 协议 合同 征收 征迁 拆迁 征地 补偿 安置 搬迁 拆除 整治 治理 清零 建设 造林 绿化 培训"
))
"""What the names of works and of what was carried out end with."""
# What became of those counted: words that name nothing, and words with what they led to.
_STATE = re.compile(
    "(?:已|均|正|仍|全部|依法|相继|陆续|顺利|先后|整体)*(?:在建|停建|缓建|办结|结案|达产|达效|达标|脱困|解困|脱贫|扭亏(?:为盈)?|减亏|升规(?:入统|纳统)?|入统|纳统|入规|过会|报会|关闭|关停|停产|停业|停工|倒闭|歇业|注销|出售|拍卖"
    "|(?:转企)?改制|转制|改组|重组|租赁经营|承包经营|委托经营|破产(?:终结|清算)?|通[电水气车航]|封顶|进场施工|(?:整体|异地|就地|易地)搬迁|因故停工|主体|处于|力争|正|未|满负荷)$"
)
_BECAME = re.compile(
    "(?:已|均|正|仍|全部|相继|陆续|顺利|成功|先后|分别|首次|再次)*(?:进入|转入|转为|划归|移交(?!项目|工程|资产)|下放给?|迁[入至到]|处于|改[制组造建]为|改造成|升[格级]为|晋升|评为|并入|归并|整合为|纳入|列入"
    "|入选(?!企业|项目|单位|作品)|入围(?!企业|项目|单位|作品)|获[评批得省市国]|荣获|被(?:评|授|列|选|认定|命名|确[定认]|推荐|批准)|达到|取得|通过|跻身|符合|具备|实现)[一-龥“]"
)


def unbounded(label: str) -> str:
    """The thing counted without the bound that it is named by (投资500万元以上|项目) or what it costs (项目|总投资)."""
    return _COST.sub("", _BOUNDED.sub("", label))


def another_bound(previous: str, bound: str) -> str:
    """The class told before with another bound (企业纳税|超百万元, then 超千万元; 纳税超百万元企业), or nothing."""
    told = _ITS_BOUND.search(previous) if bound[0] in "超过达突逾" else None
    return previous[: told.start()] + bound + previous[told.end() :] if told else ""


def is_answer(label: str) -> bool:
    """Is the label the rate at which proposals or the like are answered?"""
    return label.endswith("率") and _ANSWERED.match(label) is not None


def of_counted(label: str, previous: str, *, listed: bool) -> str:
    """The label with the things counted before that it is told of, or nothing."""
    of_class = _OF_CLASS.match(previous) if label[0] in "超过" and CLASS.match(label) else None
    if of_class:
        # 主营业务收入过亿元的企业7户，超千万元的45户
        return of_class[1] + label + (of_class[2] if _BOUND_ALONE.fullmatch(label) else "")
    if _BOUND_ALONE.fullmatch(label):
        # 500万元以上项目60个，其中亿元以上5个
        return another_bound(previous, label) or label + unbounded(previous)
    if is_answer(label) and not previous.endswith("人数"):
        return previous.removesuffix("保有量").removesuffix("用户" * (label in ("普及率", "入户率"))) + label
    if PROGRESS.match(label) and previous.rstrip("”").endswith(PROGRESSING):
        return previous + label
    if _STAGE.match(label) and previous.endswith(("项目", "工程")):
        # 实施重点项目150个，竣工25个; of 在建项目125个 the stage tells others.
        # 新签约项目68个、新开工52个: each is told on its own.
        own = _OF_STAGE.match(previous) is not None or label[0] == previous[0] == "新"
        return label + previous[-2:] if own else previous
    if listed and _WEIGHT.fullmatch(label) and previous.endswith(("项目", "工程")):
        # 省重大项目5个、市重点30个
        return label + previous[-2:]
    if listed and _STAGE.match(label) and len(previous) <= SHORT:
        # 建成过江通道4座、在建8座; 开工住房20万套、竣工10万套: so many of them.
        return label + previous if label in GOING_ON else previous
    return ""


def next_stage(region: str, previous: str) -> str:
    """The works at the stage that the words before a number tell alone, behind those at another; or nothing."""
    works = _WORKS_IN_STAGE.fullmatch(previous)
    stage = _STAGE_ALONE.fullmatch(region) if works else None
    if not works or not stage or previous.startswith(stage[1], works.end(1)):
        return ""
    return works[1] + stage[1] + works[2]


def of_stages(labels: list[str]) -> str:
    """What works are called of which so many were told at each of two stages (续建8个、竣工11个: 项目), or nothing."""
    told = [_WORKS_IN_STAGE.fullmatch(label) for label in labels[-_PAIR:]]
    first, last = told[0], told[-1]
    if not first or not last or len(told) < _PAIR or first[0] == last[0] or first.groups() != last.groups():
        return ""
    return last[1] + last[2]


def states(words: str) -> bool:
    """Do the words behind a number tell nothing but what became of those counted (185户|进入改制程序)?"""
    return is_verb(words) or _STATE.match(words) is not None or (
        _BECAME.match(words) is not None and "的" not in words and not words.endswith(WORK)
    )
