"""The two sides of a number, where the words show that only one of them names what is measured.

Where both may, the choice is the matter of ``naming``; here a side is dropped for what stands on it, or a rate is told
to be a growth by the words behind it.
"""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from .aspects import RATES, is_rate
from .classes import noun_behind
from .counting import behind
from .further import topic
from .goals import PARED
from .headnouns import counted
from .labels import indicator_of
from .predicates import Predicate
from .series import Place
from .stating import Stated

__all__ = ["SCALES", "one_sided"]

# 落实国务院、省政府20条措施: units of what an authority issues.
_ARTICLES = ("条", "项")
_AUTHORITY = re.compile("国务院|中央|国家|自治区|[省市县区州盟旗](?:委|政府)*|.{2,3}[省市州]")
"""Who issues articles that are counted."""
_REACH_OF_NOUN = 24  # characters behind a number in which its noun begins
# Behind a noun these go on with it or end what is said; any other character begins what was done with it.
_NO_DEED = frozenset("，。；：、,;:）)和与及的")
_OF_GROWTH = re.compile(
    r"(?:左右|以上)?的(?:年均|平均)?(?:发展|递增)速度|(?:左右|以上)(?:的)?速度(?:持续|稳步|快速|较快|高速)?(?:增长|递增)|(?:左右|以上)?(?:的(?:年均|平均|预期)?(?:高速|中高速|较快|快速|平稳|稳定|两位数)?|(?=增长目标)|(?<=以上)|(?<=左右))(?:增[长速幅]|速度(?:持续|稳步|快速|较快|高速)?(?:增长|递增|发展|推进))"
    "|增长(?=[，。；、,;]|$)"
)
_WHERE_FIT = re.compile(
    "、有条件的[一-龥]{0,8}?(?:至少|可以?|要|再|力争)*(?:建成|建设|新建|打造|培育|创建|发展|建|设立)(?:一[大小]?批|[0-9一二两三四五]{1,2}(?:[-—–~～至到、][0-9]{1,2})?[个家所处座条](?:以上)?)"
)
"""What those do that can do more, in the same clause; what is counted stands behind it."""
_SHOWING = re.compile("(?:体现|具有|彰显|富有|凸显)[^，。；、0-9]{2,16}的")
_AIM = re.compile("(?:年度|年初|全年|预期|计划|规划|增长|奋斗|预定|既定|调控|控制|考核)*(?:目标|计划|任务)")
_AIMED_AT = re.compile(f"(?:左右|以上)?的{_AIM.pattern}(?![^，。；]*率)")
_BACKED = re.compile("(?:^|[，,、])以(?:年均|平均)?(?:增长|递增)?$|支撑[了起]?(?:年均|平均)?(?:增长)?$")
_PACE_BEHIND = re.compile("的([一-龥]{2,8}?)(?:(?<![性速快劲稳续定均幅大级])增[长速幅](?![点极率])(?:速度)?|(?=支撑))")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _GROWTH, _LEVEL = Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL
_BY_WHOM = re.compile(
    "(?:年度|年内|当年|(?:其[他它余]|每个?|各)[一-龥（）()、]{0,8}(?:[市县区州旗镇乡村]|街道|单位|部门))"
    "(?:要|都|均|须|再|新|至少|将)*(?:不少于|谋划实施|谋划|实施|发展|建设|建成|建|完成|引进|培育|打造|创建|改造|落实|签约|开工|竣工)?"
)
_HANDLED = ("组织", "安排", "把握", "掌握", "考虑")
_DEALT = frozenset(("解决", "采纳", "落实", "办理", "办结", "答复"))
_DEALT_WITH = re.compile("(?:(?:已|正在|正|被)[^，。；]{0,8}?(?:解决|采纳|落实|办理|办结|答复|列入计划|、|或)+)")
_WHOSE = frozenset("年当其每各")
_IN_EACH = re.compile("(?:[一-龥]{1,6}[区县市镇乡村州])?每个.{1,12}")
_ACTS = re.compile(
    r"(?:建立|设立|建成|新建|修建|兴建|改建|扩建|组建|成立|购买|购置|购|配备|配置|安装|聘请|招聘|选派|引进|下达|新增|安排|举办|推出|出台|制定|打造|推广|开展|实施)$"
)
_EXTREMES = frozenset(("最高", "最多", "最低", "最少", "至多", "最高不超过", "最高可达"))
_AMID = re.compile("在[^，。；]{2,40}(?:基础上|前提下|条件下|情况下|背景下|同时)[，,]$")
_FAR_AMID = 48  # characters before a clause in which the one begins that says amid what
_PACE_NAMED = re.compile("的(增长(?:速度|率|幅度|预期|目标)|增[速幅]|(?:发展|递增)速度)")
_MORE_OR_LESS = ("增加", "，增加", "减少", "，减少")
_SETTING = ("", "确定", "设定", "提出", "制定", "安排", "把握", "考虑", "实现", "年均", "达到", "完成")
_WORD = 2  # characters of a word
_PACES = ("速度", "幅度", "水平")
SCALES = ("亿", "万亿", "万", "千万", "百万")
"""Units that only say how many, not of what."""


def one_sided(sentence: Stated, place: Place, label: str, said: Predicate) -> tuple[str, str]:
    """The label before a number and the noun behind it, where only one of them names the thing measured."""
    first = place.group[0]
    based = sentence.base == first.end
    noun = ""
    if not based and first.component is None:
        noun, defined = noun_behind(sentence.text, place)
        if defined >= 0:
            sentence.names.class_end = defined
    if noun[:1] == "有" and sentence.text.startswith("内有", place.bound_end - 1):
        # 群众出行500米内|有站点
        noun = noun[1:]
    if first.aspect is _COUNT and not noun and sentence.text.startswith("、有条件", place.bound_end) and (
        also := _WHERE_FIT.match(sentence.text, place.bound_end)
    ):
        # 每个县建成1个、有条件的地方建成一批样板村
        which = _SHOWING.match(sentence.text, also.end())
        begin = which.end() if which else also.end()
        return "", counted(behind(sentence.text, begin, min(len(sentence.text), begin + _REACH_OF_NOUN)), first.unit)
    if noun and label in _EXTREMES:
        # 给予最高500万元奖励: how much at most.
        label = ""
    if place.region[-1:] == "按" and sentence.text.startswith(_HANDLED, place.bound_end):
        # 增长11.5%，按13%组织: what it is worked for.
        noun = ""
    if not noun and first.aspect is _COUNT and label[-2:] in _DEALT and _DEALT_WITH.fullmatch(label):
        # 收到建议875件，其中被承办单位采纳、解决204件
        label = ""
    if not noun and first.aspect is _COUNT and label[:1] in _WHOSE and _BY_WHOM.fullmatch(label):
        # 新增上市公司15家，每个县要新发展1家; 推进学校改造，年度实施10所
        label = ""
    if noun and first.aspect is _COUNT and place.region.endswith("等", 0, said.label_end):
        # A、人均B等6项指标: the class is counted.
        label = ""
    if noun and first.aspect is _COUNT and "每个" in label and _IN_EACH.fullmatch(label):
        # 每个远城区都有1座污水处理厂, 中心城区每个区建设2个产业基地
        label = ""
    if noun and "、" in label and first.unit in _ARTICLES and _AUTHORITY.fullmatch(label.rpartition("、")[2]):
        # 中央八项规定、自治区|28条配套规定
        label = ""
    if noun and place.region[-1:] == "为" and (first.aspect is _COUNT or first.unit in SCALES) and (
        _goes_on(sentence.text, noun, place.bound_end)
    ):
        # 平台为300家企业|提供融资: for whom something was done.
        label, said.to = "", False
    if noun and said.to and first.aspect is _COUNT and label.endswith("户均") and len(label) > _WORD:
        # 脱贫户均实现有1项以上增收产业: all of them.
        label = ""
    if noun and said.reach == "到" and first.aspect is _COUNT and label[-_WORD:] not in noun:
        # 选派干部到1000家企业挂职: it is there that they went.
        label = ""
    if noun and first.aspect in (_COUNT, _LEVEL) and first.dimension != "money" and _ACTS.search(label):
        # 在每个镇至少建立1处示范点: what stands before the number only says what is done.
        label = ""
    if noun and not label and said.sign and first.unit in SCALES and place.region in _MORE_OR_LESS and (
        sentence.text.startswith(noun, place.bound_end)
    ):
        # 解决3200万农村人口的饮水问题，增加500万沼气用户
        return noun, ""
    if first.unit not in RATES:
        return label, noun
    last = sentence.carried.last
    if said.sign and noun in _PACES and sentence.text.startswith("的", place.bound_end):
        # 超过重工业年均增长3.4%的速度: how fast it grew.
        noun = ""
    if said.to and (aim := _AIMED_AT.match(sentence.text, place.bound_end)):
        # 没有完成12.5%的预期目标: what was aimed at is the growth of what has an amount.
        aimed = label or sentence.carried.label() or (
            topic(sentence.text, sentence.carried, place.clause, place.region)[0]
        )
        if indicator_of(aimed, first.unit, _GROWTH) and not is_rate(aimed) and aim.end() >= place.bound_end + len(noun):
            said.sign, said.to = 1, False
            return aimed, ""
    if noun and not label and last is not None and last.unit in RATES and _AIM.fullmatch(noun):
        # 增长9.6%，基本完成了10%左右的计划目标: what was aimed at is of the same.
        if last.aspect is _GROWTH:
            said.sign, said.to = 1, False
        return sentence.carried.label(), ""
    if not said.sign and (growth := _OF_GROWTH.match(sentence.text, place.group[-1].end)):
        # 保持年均15%的高速增长, 保持年均15%增长
        noun, said.sign, said.to = "", 1, False
        if label in _SETTING and sentence.text.startswith("目标", growth.end()):
            # 确定5%左右的增长目标
            label = sentence.text[growth.end() - _WORD : growth.end() + _WORD]
        elif (label in _SETTING or label.endswith("若干")) and not sentence.carried.label() and (
            named := _PACE_NAMED.match(sentence.text, place.bound_end)
        ) and (
            _AMID.search(sentence.text, max(0, place.clause - _FAR_AMID), place.clause)
            or not topic(sentence.text, sentence.carried, place.clause, place.region)[0]
        ):
            # 在优化结构的基础上，实现7%左右的增长速度: only the pace is named.
            label = named[1]
    if sentence.text.startswith("的", place.bound_end) and (
        (pace := _PACE_BEHIND.match(sentence.text, place.bound_end)) and (
            (label in _SETTING and not said.sign) or _BACKED.search(place.region)
        ) and (place.following is None or place.following.start > pace.end() + _WORD)
    ):
        # 以年均3%的能耗增长支撑了年均8%的经济增长, 实现7%的经济增长: each grew by so much.
        label, noun, said.sign, said.to = pace.group(1), "", 1, False
    if pared := PARED.match(sentence.text, place.bound_end):
        # 按5%的幅度压减一般性支出: what is pared may stand behind.
        label = behind(sentence.text, pared.end(), place.next_start) or label
        noun, said.sign, said.to = "", -1, False
    return label, noun


def _goes_on(text: str, noun: str, since: int) -> bool:
    """Do words for what was done stand right behind the noun that follows ``since``?"""
    at = text.find(noun, since, since + _REACH_OF_NOUN + len(noun))
    behind_it = text[at + len(noun) : at + len(noun) + 1] if at >= 0 else ""
    return behind_it != "" and behind_it not in _NO_DEED
