"""The words before a number taken apart: what they say of the value, and the label that they leave."""

from __future__ import annotations

import re

from ...schema.terms import Comparator
from ..wording.gathering import entries
from ..wording.lexicon import LEAD
from ..wording.verbs import is_verb, verb_end
from .bounding import leading_bound
from .gaps import fallen_short, gap_in
from .labels import is_named, subject
from .listing import lists, parts
from .predicates import Predicate, predicate
from .yields import SHARED_CUT, SHARED_YIELD

__all__ = ["AIM_OF", "opened", "said_of"]

_BY_FAR = "(?:(?:远远|大大|大幅度?|较大幅度|明显|显著|稍稍|略微|远|略|稍)地?)?"
"""By how far something is over or below another, as the branch of a pattern."""
_OVER = re.compile(
    rf"(?<!或){_BY_FAR}"
    r"(高于|低于|快于|慢于|好于|优于|多于|少于|大于|小于|超过|高出|领先|跑赢|领跑|赶超|反超|(?<=远)超|超(?=全[国省市区县州]|传统|平均|[国省市]均))于?"
    r"(?:(?![高低快慢好优多少大小]于)[^，。；]){2,18}$"
)
_BEYOND = re.compile(
    rf"{_BY_FAR}(超出|高出|高于|低于|少于|超)过?"
    r"[^，。；、0-9]{0,12}?(?:任务|指标|控制|计划|预算|预期|目标|下达)(?:任务|指标|目标|数)*$"
)
_ABOUT_OF = re.compile("(?:大?约)?(?=占)")
_ABOUT = {"近": Comparator.LT, "约": Comparator.ABOUT, "逾": Comparator.GT, "超": Comparator.GT}
_PACE = re.compile(r"[，,]?(?:增[速幅]|涨幅|降幅)?(分别|均|都|双双)")
AIM_OF = re.compile(
    "(?:预期|预计|计划)?(?:增长速度|增长率|增长|增速|上涨幅度|涨幅|增幅)的?(?:宏观|年度|主要)?(?:调控|控制|预期|奋斗)?目标$"
)
"""What says that a growth was aimed at (经济|增长预期目标)."""
_SET_AT = frozenset(("定为", "设定为", "确定为"))
_AIM_SET = re.compile("(?<=[一-龥]{2})(?<!预期)(?<!主要)(?<!年度)(?<!工作)的?(?:预期|主要|年度|奋斗|工作)*目标$")
"""What says that it was aimed at, behind the thing."""
_AIMED_AT = re.compile("(?<=..)的?(?:宏观|年度|主要)?(?:预期|调控|控制|奋斗|计划)目标$")
_LEAST_AIMED = 6  # characters of a label that ends with 预期目标
_SET = ("数", "指标", "计划", "预算", "任务", "目标", "预期")
_MEAN = ("平均", "平均水平", "省标", "国标", "部标", "标准")
_BEFORE = ("上年", "去年", "前年", "往年", "常年", "同期")
"""Times that something is held against."""
_AVERAGE = ("省均", "国均", "市均", "县均", "区均")
"""What something is held against, and no 均 of the things told (高于省均|2个百分点)."""
_ENDS_SET = frozenset(words[-1] for words in (*_SET, *_MEAN))
_PLACES = frozenset("国省市区县州盟旗")
_BELOW = ("低于", "慢于", "少于", "小于")
_SHARED_OUT = re.compile(
    r"^(.{2,}?)(分别|依次|(?<![人年亩户村地日月平生校班师床])均(?![等衡价值])|(?<![成首])都(?!市))(?=([^、，分均都]{3,})$)"
)
_TO_EACH = ("对", "向", "给", "为")
_SHARING = re.compile("[分依均都]")
_SUCH = re.compile(
    r"^([^，]*?、[^，]*?)(?<![高中初同平优])等"
    r"((?:[^，、等]{2,12}(?:值|收入|产量|投资|额|量|率))|新?兴?产业(?=增[速幅]))"
)
_EDGE_PERIOD = re.compile(
    r"^(?:(?:[一二三四1-4]季度|半年度|上半年|下半年)(?=$|达|新|完|实)"
    r"|(?:[0-9一二两三四五][—\-至到])?[0-9一二两三四五]年内)"
)
_OF_YEAR = frozenset("一二两三四五半上下0123456789")
_POURED = re.compile(
    r"(?<=..)(?<=建设|工程|改造|治理|整治|保护|修复|事业|领域)(?:[一二两三四五六七八九十]年(?:来|间)?)?(?:累计|合计|总计|共计?)投入(?P<money>资金)?$"
)
_OF_BASE = re.compile(
    "(?P<what>[^，。；]*?)(?P<how>(?:提高|调整|增加)?(?:到|至)|达到|不低于|不少于|不超过|相当于)"
    "(?P<base>(?:当地|当年|同期|上年度?|去年|全[国省市县]|所在|本[省市县])[^，。；]{2,30}?(?:收入|标准|水平|工资|支出|总额|产值))的"
)
"""What is told as a share or a multiple of something else (提高到|当地低保标准|的1.3倍)."""
_RATE_REACHED = re.compile("([^，、]{2,}?率)达到[^，、占率]{2,}$")
_BESIDE = frozenset(entries("产量 产值 总产 单产 税收 利润 利税 销量 存款 贷款 面积 数量 金额"))
"""Amounts that are told of two by two without a mark."""
_WORD, _PAIR = 2, 4  # characters of a word, and of two
# Each of the things told reaches a number of its own.
_EACH_REACHES = ("分别惠及", "分别覆盖", "分别服务")
_OF_EACH_SERVING = re.compile(
    "[，、,]?(?:平均)?(每[名个位万千百所辆家][一-龥]{0,10}?(?:服务|负担|联系|管理|负责|照护|看护|护理|管辖|包联|承担|覆盖)[一-龥]{1,8})"
)
"""For how many of whom each of them is there."""
_OPENING = re.compile(
    r"^(?:[、，, ]|和(?!美|谐|平|睦|田[地市县])|与(?![^，、]{2,12}(?:接壤|毗邻|相邻|相距)$)|及(?![时早])|以及)+"
)
_JOINING = frozenset("、，, 和与及以")
_OPENS_JOINED = _JOINING | _OF_YEAR


def said_of(region: str, points: bool, *, rate: bool = True) -> tuple[Predicate, str]:
    """Read predicate and label of the text before a number; it may be of ``points``, or a ``rate``."""
    if region.endswith("的") and (of_base := _OF_BASE.fullmatch(region)):
        # 供养标准提高到上年人均纯收入的60%, 生活标准不低于当地低保标准的1.6倍
        said = predicate(region[: of_base.end("how")])
        return said, subject(opened(of_base["what"]))
    if region.endswith(_EACH_REACHES):
        # A工程、B工程分别惠及3500万、2300万人次
        region = region[:-2]
    poured = _POURED.search(region) if "投入" in region else None
    if poured:
        # 城市建设四年累计投入…: the works are named, what was done with the money is not.
        region = region[: poured.start()]
    said = predicate(region)
    if poured:
        said.basis = "累计" if poured.group().find("累计") >= 0 else said.basis
    if "差距" in region and (gap := gap_in(region, said)):
        return said, gap
    if short := fallen_short(region, points=points):
        # 滞后序时进度8个百分点, 距省定目标还差2.8个百分点: a distance of what was told, from below.
        said.sign, said.to, said.noun, said.every = -1, False, False, False
        said.comparator = _ABOUT.get(short.group()[-1])
        return said, _named(region[: short.start()]) or subject(opened(region[: short.start()]))
    over = None
    if points:
        over = _OVER.search(region) or _BEYOND.search(region)
    elif not rate and region.endswith(_BEFORE):
        # 产量高于上年35万吨
        over = _OVER.search(region)
    elif not rate and region[-2:-1] == "全" and region[-1] in _PLACES:
        # 单产高出全省180公斤
        over = _OVER.search(region)
    elif not rate and region[-1:] in _ENDS_SET:
        if region.endswith(_SET):
            over = _BEYOND.search(region)
        elif region.endswith(_MEAN):
            over = _OVER.search(region)
    if over:
        # 高于全省平均2个百分点, 高于全省平均300元, 超出下达指标6000万元: a distance, whose sign the comparison sets.
        said.sign, said.to = (-1 if over.group(1) in _BELOW else 1), False
        # 高于全省近4个百分点: what stands right before the number bounds it.
        said.comparator = _ABOUT.get(region[-1]) if over.end(1) < len(region) else None
        before = region[: over.start()].removesuffix("转为").removesuffix("变为")
        if region.endswith(_AVERAGE):
            said.every = False
        shared = _PACE.fullmatch(before)
        if shared:
            # 分别增长…，增幅分别高于全省…: of what grew.
            said.each, said.every = shared[1] == "分别", shared[1] != "分别"
            return said, ""
        return said, _named(before) or subject(opened(before))
    several = said.each or said.every
    shared = _SHARED_OUT.match(region) if not several and _SHARING.search(region) else None
    if shared and said.label_end > shared.end():
        if opened(region).startswith(_TO_EACH):
            # 对市区、县城分别下放权限…: what each of them got stands behind.
            said.each = True
            return said, subject(region[shared.end() : said.label_end])
        # A、B分别不少于建成区面积的…: what stands behind 分别 bounds the value, it names nothing.
        said.each, said.every = shared.group(2) in ("分别", "依次"), shared.group(2) in ("均", "都")
        said.comparator = said.comparator or leading_bound(shared.group(3))
        named, share = _named(shared.group(1)), shared.group(3).removesuffix("的")
        each = SHARED_YIELD.match(share)
        if each is not None and lists(named):
            noun = each.group(1)
            named = "、".join(piece.removesuffix(noun) + noun for piece in parts(named + noun))
        elif (given_up := SHARED_CUT.fullmatch(share)) is not None and lists(named):
            # 煤炭、电解铝分别|淘汰落后生产能力
            named = "、".join(piece + given_up[1] for piece in parts(named))
        elif (about := _ABOUT_OF.match(share)) is not None and lists(named):
            said.comparator = said.comparator or (Comparator.ABOUT if about.end() else None)
            share = share[about.end() :]
            named = "、".join(piece + share for piece in parts(named))
        elif not rate and said.each and said.comparator is None and (verb_end(share) or LEAD.match(share)) and (
            (noun := subject(share)).startswith("新增") or (len(noun) > 1 and share.endswith(noun, 1))
        ):
            # 开发区、物流园分别|新增企业12家、8家: who did it is no part of what was done.
            named = noun
        return said, named
    if said.noun:
        whole = subject(opened(region[: said.noun_end]))
        rates = parts(whole) if whole.endswith("率") and lists(whole) else []
        plain = whole.replace("年均", "").replace("平均", "") if "均" in whole else whole
        if is_named(plain) or (rates and all(one.endswith("率") for one in rates)):
            # 人口自然增长率, 人口年均自然增长率: the name of a rate, not the growth of something.
            said.sign, said.noun = 0, False
            return said, whole
    if several and (such := _SUCH.match(region, 0, said.label_end)):
        # A、B等产业增加值均增长…: each of the list has the growth.
        heads = subject(opened(such.group(1))).split("、")
        return said, "、".join(head + such.group(2) for head in heads)
    words = region[: said.label_end]
    if "每" in words and (served := _OF_EACH_SERVING.fullmatch(words)):
        # 平均|每名民警服务群众860人
        return said, served[1]
    label = subject(opened(words) if words[:1] in _OPENS_JOINED else words)
    if several and "、" in label and not words.startswith(label):
        # 受理群众来信、接待群众来访分别下降…: the verb of each goes.
        # but 跟踪回访、企业满意率均达…: two verbs name what is rated.
        cut = ((one, subject(one)) for one in label.split("、"))
        label = "、".join(one if not thing or is_verb(thing) else thing for one, thing in cut)
    if rate and "率达到" in label and (of_whom := _RATE_REACHED.match(label)):
        # 家庭医生签约率达到重点人群的|80%
        said.to, label = True, of_whom[1]
    if several and label[-_PAIR:-_WORD] in _BESIDE and label[-_WORD:] in _BESIDE:
        # 石材产量产值均增长27%: two amounts without a mark between them.
        label = f"{label[:-_WORD]}、{label[:-_PAIR]}{label[-_WORD:]}"
    if label.endswith("目标") and len(label) > _LEAST_AIMED and (of := _AIMED_AT.search(label)) and (
        not AIM_OF.search(label)
    ):
        # 城镇新增就业预期目标比去年多100万人, 固定资产投资的调控目标为300亿元: a plan names nothing.
        label = label[: of.start()]
    if label.endswith("目标") and (aim := AIM_OF.search(label)) and aim.start() > 1:
        # 经济增长速度的调控目标定为8%
        said.sign, said.to, label = said.sign or 1, False, label[: aim.start()]
    elif said.reach in _SET_AT and (set_at := _AIM_SET.search(label)):
        # 城镇新增就业的目标设定为1200万人
        label = label[: set_at.start()]
    return said, label


def opened(region: str) -> str:
    """Drop what only joins a clause to the one before, and the period that it is for."""
    first = region[:1]
    if first in _JOINING and (joined := _OPENING.match(region)):
        region = region[joined.end() :]
        first = region[:1]
    spell = _EDGE_PERIOD.match(region) if first in _OF_YEAR else None
    return region[spell.end() :] if spell else region


def _named(region: str) -> str:
    """The thing that a text with its own predicate at the end names."""
    return subject(opened(region[: predicate(region).label_end]))
