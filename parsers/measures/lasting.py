"""What a span of time measures: how long something was kept up or won again (连续16年|获评先进), how soon done."""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from ..wording.lexicon import LEAD
from .aspects import is_attribute
from .carrying import Carried
from .clauses import JOINTS
from .counting import behind
from .further import topic
from .labels import subject
from .nouns import decided_in, done_to, kept_as
from .predicates import Predicate
from .ranks import placed
from .saying import opened
from .series import Place

__all__ = ["ONLY", "done_within", "kept_up", "won"]

_GAINED = re.compile(
    r"获评|荣获|获得|获|受到(?=[^，。；]{0,16}(?:表彰|表扬|通报|肯定|奖励|激励))|入选|被评为|被授予|蝉联|保持|实现|夺得|荣膺|成为|跻身|上榜|获批|被[^，]{0,12}?(?:评为|授予"
    r"|确定为|命名为|列为|表彰为)"
)
_TITLE = re.compile(r"[^，。；、,;“]{2,20}[与和及][^，。；、,;“]{2,20}?(?:单位|称号|[县市区]|奖)(?=[，。；、,;]|$)")
_GOES_WELL = re.compile(
    r"丰[产收]|增[产收]|(?:单月|当月|同比|逆势|环比|双|负)[下上正增负]|平稳|稳定|快速|较快|高速|良好|正?增长|两位数|[0-9]|[全居].{0,6}[首前第]|全[国省市].{0,6}水平|[盈零]"
)
_PACE = re.compile(r"增[幅速长]|涨幅")
_SPARED = re.compile("(?:无|未发生|没有发生|未出现)新增[^，。；、]{2,10}")
_GREW = frozenset(("增产", "丰收", "增收", "双增", "正增长", "负增长", "增产丰收"))
_GROWN = re.compile("增产增收|增产丰收|增产|丰收|增收")
_BROKEN = re.compile("([^，。；、]{2,14}?)的?(?:局面|历史|态势|状况|格局|趋势|势头|困境)")
_ROWS = re.compile(
    "(?<=..)(?:行列|方阵|阵营|之列)$"
    "|(?<=考核|考评|评价|评比|测评|评估|评议)中?(?:位[居列]|名列|列|居|获得?|荣获|取得|保持|被?评为)[^，。；、]*$"
)
_NEXT = re.compile("[、和](?=[0-9一二两三四五六七八九十]+[次年])")
_BROKE = re.compile("(?:结束|扭转|改变|打破|告别|终结|摆脱)了?(?:[一-龥]{0,4})(?:连续|长达)?$")
_WON = re.compile(r"获(?!得感)|蝉联|夺得|受到")
# 连续3年|实现亿元级增长: what grew was told before.
_ROSE = re.compile("(?:实现|保持)[^，。；、]{0,8}(?:增长|递增|攀升|上升)(?:态势|势头)?(?=[，。；、]|$)")
_STAYED = re.compile(
    "(?:(?:稳定|保持|维持|控制)在|超过?|突破|达到?|高于|低于|不低于|实现|迈上|站稳)了?(?:全[国省市县区州](?:平均)?(?:水平)?)?[0-9一二三四五六七八九十百千万亿]"
)
_REACH_OF = re.compile(r"^(?:全[国省市县区州盟球]|世界)(?=.{4})")
_LONGEST_GAINED = 40
_LONGEST_PLACE = 2  # characters of a place, which is no list (全国)
# Looking up a member of an enumeration costs as much as a search.
_RANK = Aspect.RANK
ONLY = ("仅用", "只用", "历时", "用时", "耗时", "仅", "，仅", "只", "，只")
"""How the words before a time end that say how soon something was done."""
_AT_ONCE = re.compile(r"(?:之?内|以内)?(?:时间)?(?:[就即便]|(?=实现|完成|建成))")
_REACHED_IN = re.compile("(?:直达|到达|通达|可达|抵达|直通|互达|互通)[一-龥]{0,8}(?=[，。；、,;]|$)")


def won(text: str, end: int) -> bool:
    """Does a verb of winning stand right behind a number (三年|蝉联)?"""
    return _WON.match(text, end) is not None


_OUTRAN = ("跑赢", "领跑", "领先", "赶超")


def kept_up(text: str, carried: Carried, place: Place, label: str, noun: str, said: Predicate) -> str | None:
    """What was kept up, done or won for the time told; None where the words around it do not say."""
    end = place.group[-1].end
    if spared := _SPARED.match(text, end):
        # 连续10个月无新增病例
        return spared.group()
    if not label and carried.label() and (held := kept_as(text, end, carried.label())):
        # 增加值增长8.6%，连续3年|高于全省平均水平
        return held
    if not label and carried.label() and text.startswith(_OUTRAN, end):
        # 收入增长8.3%，连续12年|跑赢城镇
        return carried.label()
    if not label and carried.found and _ROSE.match(text, end):
        return carried.label()
    if not label and carried.found and _STAYED.match(text, end):
        # 粮食总产186万吨，连续9年|稳定在180万吨以上
        return (carried.told_in(place.following.unit) if place.ahead and place.following else "") or carried.label()
    broke = _BROKE.search(place.region)
    if broke and (broken := _BROKEN.match(text, end)):
        # 结束了连续九年|亏损的局面: what had lasted so long; 工业增加值扭转了…: of what.
        whose = subject(opened(place.region[: broke.start()]))
        return whose if is_attribute(whose) else broken.group(1)
    verb = _GAINED.match(text, end)
    ranked = place.ahead and place.following is not None and place.following.aspect is _RANK
    gained = _gained(text, verb.end()) if verb and not ranked else ""
    if ranked and not label:
        # 连续16年排名世界第一
        told = carried.part() or carried.label()
        if told and len(carried.found) > carried.since:
            return told
        listed = _listed_in(text[end : place.next_start])
        # 粮食总产再创新高，连续16年位居全国首位: what the clause before tells of.
        return (topic(text, carried, place.clause)[0] if len(listed) <= _LONGEST_PLACE else "") or told or listed
    # 水质连续7年保持Ⅱ类: it is what was kept so that the time is told of.
    kept = verb is not None and verb.group() == "保持" and "“" not in gained
    kept = kept and bool(label or carried.found)
    if len(gained) > 1 and not kept and not _GOES_WELL.match(gained):
        return gained
    if said.noun and label and not ranked:
        # 投资增速连续11个月保持两位数: it is the pace that was kept up.
        label = subject(opened(place.region[: said.noun_end])) or label
    if label:
        return kept_as(text, end, label) or label
    if kept or (noun and (_PACE.fullmatch(noun) or noun in _GREW)):
        # 增长22%，连续三年增幅保持20%以上
        return carried.label()
    if not carried.found and (grew := _GROWN.match(text, end)):
        # 连续6年增产增收之后
        return grew.group()
    if not noun and not ranked:
        # 连续6年提高基本养老金标准: what was done year after year; 、4次提高…: and what was done next.
        return _ROWS.sub("", _NEXT.split(done_to(text, end))[0])
    return (_ROWS.sub("", done_to(text, end)) or None) if not ranked and LEAD.match(noun) else None


def _gained(text: str, start: int) -> str:
    """What was won, by the words from ``start``: a title may join two things (卫生与计划生育先进单位)."""
    title = _TITLE.match(text, start)
    if title:
        return title.group()
    return _ROWS.sub("", behind(text, start, min(len(text), start + _LONGEST_GAINED)).partition("（")[0])


def _listed_in(words: str) -> str:
    """The list that the words between a span of years and a rank name (连续九年|位列全国百强县|榜首), or nothing."""
    return _REACH_OF.sub("", placed(words).scope)


def done_within(text: str, carried: Carried, place: Place, label: str) -> str | None:
    """Return what was done, reached or decided within no more than the time told, or None."""
    last, before = place.group[-1], carried.last
    timed = last.dimension == "time"
    # 三年任务，两年完成; 44天实现全部“清零”: a time that opens its clause.
    alone = timed and not place.region.strip("，,")
    again = alone and (place.clause == last.start or (before is not None and before.unit == last.unit))
    if (again or place.region[-2:] in ONLY) and (soon := _AT_ONCE.match(text, last.end)):
        # 仅用9天就控制住疫情
        return done_to(text, soon.end()) or label
    if timed and (not label or place.region.endswith(JOINTS)) and "最" not in place.region and (
        reached := _REACHED_IN.match(text, last.end)
    ):
        # 实现1小时直达省城
        return reached.group()
    return (decided_in(text, last.end, label) or None) if timed else None
