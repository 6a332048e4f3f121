"""Measures of one sentence: its quantities, each with what it measures and what the words say of it."""

from __future__ import annotations

import re

from ...schema.terms import Aspect, Comparator, Status
from ..lines.uniform import spell_out, uniform
from ..numbers.quantities import Quantity, find
from ..wording.lexicon import LEAD
from ..wording.verbs import verb_end
from .amid import AMID, around, inside
from .aspects import RATES, aspect_of, is_attribute, is_rate, is_threshold, signed
from .bounding import AFTER_OPENS, after, leading_bound
from .carrying import leans
from .classes import RANK_STEPS, noun_behind
from .clauses import OPENS_LISTED, group_at, listed, marks, own_bound, turned
from .completing import completed
from .continuing import SHIFTS, STATES, continued, stock_of, stocks_of
from .counting import behind, resumed
from .found import Findings, MeasureDraft
from .goals import OF_ALL, PARED, WITHIN_AIM, shared_by_all
from .labels import subject
from .listing import lists, parts
from .nouns import bounded, classed, contributed, yielded
from .predicates import LONGEST, Predicate
from .ranking import count_peers, rank
from .ranks import ranked_among
from .series import ODD, Place
from .setapart import SHARES, aside, set_apart
from .spelling import plainly, put_inside, rewritten, spelled
from .stating import Stated
from .telling import told
from .thresholds import of_place, put_threshold, within_class, within_threshold
from .times import timeless

__all__ = ["measures"]

_STEPS = frozenset(("跨越", "跨", "连跨", "连续跨越", "连上", "跨上", "迈上", "登上", "跃上", "站上"))
# A name in another language, in brackets, says nothing of its own; nor does the number of a footnote.
_BRACKETS = re.compile(r"[（(\[［〔【①-⑳]")
_BRACKET, _STOP = frozenset("（()）"), frozenset("；;。")
_GLOSS = re.compile(
    r"[（(](?:[A-Za-z][A-Za-z0-9 ,.'’/&-]{0,60}|(?:预计数?|快报数?)?[，,、]?下同|预计数?|快报数?"
    r"|同口径|按?可比[^（）()]{0,6}|[^（）()]{0,24}[，,]下同|以下均?[^（）()]{1,8}|(?:与|同|比|较)[^（）()]{2,12}(?:相比|对比|比较)"
    r"|[^（）()]{0,8}(?:扣除|剔除|不含|不包括|不包含)[^（）()]{2,40}|[^（）()]{2,24}除外)[）)]|[\[［〔【][0-9]{1,3}[\]］〕】]"
    r"|[（(\[［〔【][见参]?(?:注释?|附注|名词解释)[:：]?[0-9①-⑳]{1,3}[)）\]］〕】]|[\[［〔【（(]?[①-⑳][\]］〕】)）]?"
)
# 平均每50公斤提高7元: of how much the price is says nothing of whose it is.
_PER_BASE = re.compile(
    r"(?:平均)?每[0-9]{1,4}(?:公斤|市?斤|吨|亩|度|千瓦时|立方米)(?=$|分别|提高|上调|提升|上涨|下降|下调|降低)"
)
# “小巨人”企业实现零突破、达到6家
_FIRST_OF_ALL = re.compile("实现“?零”?的?突破、")
# 失业率控制在|省下达的|4.5%以内: who set the bound is no part of what it is of.
_GIVEN = ("的", "定", "下达", "预期", "计划", "目标", "指标")
# 新增非遗项目一项、|传承人三名: one of what stands before is told, and no part of what comes next.
_ONE_OF = re.compile("^.*[一-龥]一[个座家名项所处条户台辆支件间栋]、")
_GIVEN_BOUND = re.compile(
    "((?:控制|稳定|保持|维持)在|降至|降到)(?:全?[国省市县区州]|国家|自治区|上级|年初|年度|预期|计划|规划)[^，。；、0-9]{0,8}?"
    "(?:[确规核预]?定|预期|下达|要求|计划|控制|目标|平均|人大通过|人代会通过)(?:目标|指标|计划|控制|水平)*的?$"
)
# 时限在法定时限基础上压缩75%: from what it moved.
_ON_BASIS = re.compile("(?:^|在[^，。；、]{1,14}?)的?基础上(?:再|又|继续|进一步)*")
# 落实国务院、省政府20条措施: units of what an authority issues.
_ARTICLES = ("条", "项")
_AUTHORITY = re.compile("国务院|中央|国家|自治区|[省市县区州盟旗](?:委|政府)*|.{2,3}[省市州]")
"""Who issues articles that are counted."""
_REACH_OF_NOUN = 24  # characters behind a number in which its noun begins
# Behind a noun these go on with it or end what is said; any other character begins what was done with it.
_NO_DEED = frozenset("，。；：、,;:）)和与及的")
# 经济适用房和危房改造分别竣工30万平方米和12万平方米: what was done with each.
_SHARED_DEED = re.compile(
    "分别(?:竣工|建成|完成|开工|新开工|新建|淘汰|关停|投用|投产|实施|拆除|改造|发放|安排|落实|整治|治理|种植|培育|引进|新增"
    "|(?:超额)?完成(?:年度|全年|年初|年(?=计划)|省定|下达|预定)*(?:计划|任务|目标)(?:任务)?的?)$"
)
_OF_GROWTH = re.compile(
    r"(?:左右|以上)?的(?:年均|平均)?(?:发展|递增)速度|(?:左右|以上)(?:的)?速度(?:持续|稳步|快速|较快|高速)?(?:增长|递增)|(?:左右|以上)?(?:的(?:年均|平均|预期)?(?:高速|中高速|较快|快速|平稳|稳定|两位数)?|(?=增长目标)|(?<=以上)|(?<=左右))(?:增[长速幅]|速度(?:持续|稳步|快速|较快|高速)?(?:增长|递增|发展|推进))"
)
_AIM = re.compile("(?:年度|年初|全年|预期|计划|规划|增长|奋斗|预定|既定|调控|控制|考核)*(?:目标|计划|任务)")
_GREW = re.compile("的(?:[一-龥]{2})?增长(?=[、和])|的?标准(?=[发安拨筹落给补奖])")
_BACKED = re.compile("(?:^|[，,、])以(?:年均|平均)?(?:增长|递增)?$|支撑[了起]?(?:年均|平均)?(?:增长)?$")
_PACE_BEHIND = re.compile("的([一-龥]{2,8}?)(?:(?<![性速快劲稳续定均幅大级])增[长速幅](?![点极率])(?:速度)?|(?=支撑))")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _GROWTH, _LEVEL = Aspect.CHANGE, Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL
_RANK, _SHARE, _THRESHOLD = Aspect.RANK, Aspect.SHARE, Aspect.THRESHOLD
_AT_LEAST, _EQUAL, _MORE, _UP_TO = Comparator.GTE, Comparator.EQ, Comparator.GT, Comparator.LTE
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
_VERB = 6  # characters behind an amount in which a verb is looked for
_OPENING_PART = 3  # characters around the beginning of a clause among which 其中 stands
_SETTING = ("", "确定", "设定", "提出", "制定", "安排", "把握", "考虑", "实现", "年均", "达到", "完成")
_WORD = 2  # characters of a word
_COSTS = re.compile("(?!左右|以上|以内|上下|[同环]比|[比较增占同下上居列完的元])[一-龥“]{3}")
_BARE = ("亿", "万亿", "万", "千万", "百万")
_AMOUNTS = (
    "额", "值", "收入", "投资", "税收", "支出", "投入", "资产", "利润", "GDP", "贷款", "存款", "规模", "营收", "消费",
    "预算", "社零", "集群", "产业", "产业链",
)
_FROM = frozenset("由从")
_MOVED_TO = re.compile("(?:缩短|压缩|压减|缩减|减少|降|减|延长|增加|提高)[至到为]")
_RISES = ("涨幅", "增幅", "增速")
_JOINED_BOUND = re.compile(
    "的[^，。；、0-9和与及的]{2,14}[和与及、](?=[^，。；、0-9]{0,6}(?:超过?|过|突破|达到?|逾)[0-9])"
)
_BOUNDS = 12  # bounds in a row that are looked past


class _Sentence(Stated):
    """One sentence while its measures are read from left to right."""

    def __init__(self, text: str, heading: str, status: Status, years: tuple[int | None, int | None]) -> None:
        super().__init__(text, heading, status, years)
        self.clause = -1
        self.led = (-1, 0)
        self.among: tuple[Quantity, str] | None = None

    def read(self, quantities: list[Quantity]) -> list[MeasureDraft]:
        text, found = self.text, self.carried.found
        between = marks(text, quantities)
        index = mark = 0
        clause = listed(text, 0)
        bracketed = _BRACKETS.search(text) is not None
        size, last = len(quantities), len(between)
        while index < size:
            start, passed = quantities[index].start, mark
            while mark < last and between[mark][1] <= start:
                said = between[mark][2]
                if said in _BRACKET:
                    self.carried.bracket(said)
                elif said in _STOP:
                    self.carried.new_sentence()
                mark += 1
            if mark > passed:
                clause = between[mark - 1][1]
                if text[clause : clause + 1] in OPENS_LISTED:
                    clause = listed(text, clause)
            stop = between[mark][0] if mark < last else len(text)
            group = [quantities[index]]
            index += 1
            if index < size and quantities[index].start < stop:
                group = group_at(text, quantities, index - 1, stop)
                index += len(group) - 1
            if self.parted and clause != self.clause:
                self.clause = clause
                # 其中A…, 其中，A…
                self.carried.new_clause(text[max(0, clause - _OPENING_PART) : clause + _OPENING_PART + 1])
            begin = self._begin(clause, start) if found and found[-1].end > clause else clause
            region = text[begin if start - begin <= LONGEST else start - LONGEST : start]
            if region.startswith(AMID) and found:
                region = around(text, clause, found[-1].start, region)
            if bracketed:
                region = _GLOSS.sub("", region)
            if "一" in region and "、" in region:
                region = _ONE_OF.sub("、", region)
            if region.endswith(_GIVEN) and (given := _GIVEN_BOUND.search(region)):
                region = region[: given.end(1)]
            odd = ODD.search(region) is not None
            if odd:
                if "每" in region:
                    region = _PER_BASE.sub("", region)
                if "突破、" in region:
                    region = _FIRST_OF_ALL.sub("", region)
                if "基础上" in region:
                    region = _ON_BASIS.sub("", region)
                if "分别" in region or "依次" in region or "前" in region:
                    region = timeless(region)
                    if "分别" in region:
                        region = _SHARED_DEED.sub("分别", region)
                if "指标" in region and "、" in region:
                    region = OF_ALL.sub(shared_by_all, region)
            bound_end, bound = group[-1].end, None
            if text[bound_end : bound_end + 1] in AFTER_OPENS:
                bound_end, bound = after(text, bound_end)
                if bound_end > stop:
                    # 控制在7.8%。以内: the mark is left of a sign, and the clause ends behind the bound.
                    stop = bound_end
            elif text.startswith("的", bound_end) and (within := WITHIN_AIM.match(text, bound_end)):
                bound_end, bound = within.end(), _UP_TO
            if text.startswith(AMID, bound_end):
                region = inside(region)
            following = quantities[index] if index < size else None
            next_start = stop if following is None or following.start > stop else following.start
            place = Place(group, clause, stop, following, region, bound_end, bound, next_start, odd)
            if following and following.aspect is _RANK and group[0].aspect is _COUNT and len(group) == 1 and (
                among := ranked_among(text, group[0], following.start)
            ):
                # 居全省17个市第3位: what is ranked stands before those that it is ranked among.
                self.among = group[0], among
            elif group[0].aspect is _RANK:
                rank(self, place)
                if self.among is not None:
                    count_peers(self, *self.among, group[0].start)
                    self.among = None
            else:
                self._measure(place)
        return self.carried.found

    def _begin(self, clause: int, start: int) -> int:
        """Where the text before the number at ``start`` begins behind the last one of the clause that is no bound."""
        for earlier in self.carried.found[: -_BOUNDS - 1 : -1]:
            if earlier.end <= clause:
                return clause
            if earlier.aspect is not _THRESHOLD:
                begin = after(self.text, earlier.end)[0]
                if self.text.startswith(RANK_STEPS, begin):
                    # 前移73个|位次、排名跃升至第40位
                    begin += _WORD
                elif grew := _GREW.match(self.text, begin):
                    # 实现1.2%|的增长、增幅居全省第2位; 按30元|的标准安排资金
                    begin = grew.end()
                stop = self.names.noun_stop
                if self.names.done_there and stop > begin:
                    self.names.done_there = False
                    return stop
                return resumed(self.text, stop, start) or begin if stop > begin else begin
            if self.text.startswith("的", earlier.end) and earlier is self.carried.found[-1] and (
                joined := _JOINED_BOUND.match(self.text, earlier.end)
            ):
                # 收入过30亿元的龙头企业和|过100亿元的园区
                return joined.end()
        return clause

    def _measure(self, place: Place) -> None:
        text, group, region = self.text, place.group, place.region
        first = group[0]
        said, own = told(self, place)
        if self.parted:
            self.carried.bare = bool(own) and region.startswith(own, 1 if region[:1] in "，、," else 0)
        label = completed(text, self.carried, place, own, said)
        if label[1:] == "本级":
            # 市本级|安排6.84亿元: who did it is no name.
            label = ""
        next_start = place.following.start if place.following else len(text)
        previous = self.carried.last
        if said.to and previous is not None and previous.aspect is _THRESHOLD and first.unit == previous.unit and (
            first.dimension == "time" and previous.end > place.clause
        ):
            # 由90周岁以上老年人拓展到85周岁以上: the same bound, moved.
            put_threshold(self, place, previous.label, said)
            return
        defined = self.names.class_end == group[-1].end
        if (defined or is_threshold(text, group, place.stop, next_start, label, said)) and not (
            of_place(text, group[-1].end, label)
        ):
            put_threshold(self, place, label, said)
            return
        label, noun = self._around(place, label, said)
        aspect = aspect_of(first, label, said, region, noun)
        if aspect is _CHANGE and said.noun and label and said.reach in SHIFTS and label in region:
            # 生产总值增幅回落4个百分点: it is the pace that moved.
            pace = region[said.label_end : said.noun_end]
            label = "、".join(one + pace for one in parts(label)) if lists(label) else label + pace
        if aspect is _COUNT and first.unit in _BARE and (
            label or noun or self.carried.label()
        ).endswith(_AMOUNTS):
            # 零售总额突破百亿，达到106亿; 打造105亿的产业集群
            aspect = _LEVEL
        if aspect is _COUNT and label[-1:] == "化" and said.reach == "提升":
            # 残疾人之家规范化|提升6家: what is done to each of them, as 标准化改造 is.
            label += said.reach
        if aspect is _COUNT and first.dimension == "time" and region[-1:] in _FROM and (
            _MOVED_TO.match(text, group[-1].end)
        ):
            # 时限由20天缩短至8天: what it was is as much a quantity of time as what it is.
            aspect = _LEVEL
        if said.led:
            self.led = (place.clause, said.sign)
            label = subject(region[said.led : said.label_end]) or label
        elif aspect is first.aspect is _LEVEL and self._in_led_list(place, said):
            # 压减炼铁产能795万吨、炼钢产能542万吨: the verb in front governs the list.
            aspect, said.sign = _CHANGE, self.led[1]
        elif aspect is _SHARE and label and not is_rate(label) and self._in_led_list(place, said):
            # 精简会议28%、文件31%
            aspect, said.sign = _GROWTH, self.led[1]
        if previous is not None and previous.end > place.clause and not region.startswith(("，", "、")):
            label = yielded(region) or label
        if previous is not None and previous.aspect is _THRESHOLD:
            label = within_threshold(self, place, previous, label)
        if not noun and aspect is _COUNT and "元" in region and "的" in region:
            label = within_class(self, place, label)
        if previous is not None and label == previous.label and previous.end > place.clause and (
            previous.aspect in (_COUNT, _SHARE) and first.dimension == "money" and not is_attribute(label)
        ) and (said.to or said.comparator is not None):
            # 农民人均纯收入6800元，其中3个乡镇超过8000元: what was told in the unit before.
            label = self.carried.told_in(first.unit) or label
        if label.endswith("各"):
            # A、B各9000亩: each has the value.
            label = label[:-1]
            said.every = said.every or lists(label)
        label = label or stock_of(self, place, said)
        if "贡献" in region:
            label = contributed(region, self.carried.label()) or label
        label = self.names.chosen(place, label, noun, said, aspect)
        label, aspect = continued(self, place, label, own, noun, said, aspect)
        if aspect is _COUNT and not noun and not label and self.carried.label().endswith("能力"):
            # 检测能力从1000份提升到5.5万份
            aspect = _LEVEL
        if aspect is _SHARE and len(group) == 1 and label.endswith(_RISES) and first.unit in RATES:
            # 增幅前两位的县为甲县（15%）
            aspect, label = _GROWTH, label[:-_WORD]
        end = group[-1].end
        if label == "投资" and (LEAD.match(text, end) or _COSTS.match(text, end) or verb_end(text[end : end + _VERB])):
            # 实施五项工程，投资2000万元新建校舍, 投资14亿元正极材料: what it is for stands behind.
            own = ""
        if leans(label) and (
            (text.startswith("的", end) and region[:1] != "、") or ("、" in region and f"等{label}" in region)
        ):
            # 20个总投资54亿元的工业项目; 企业24家，在谈项目甲、乙等投资规模3亿元: it belongs to those told with it.
            own = ""
        alone = label == own.removesuffix("各") or ((aspect is _SHARE or said.every) and lists(own))
        if aspect in (_GROWTH, _CHANGE) and ("带动" in region or "拉动" in region):
            # 谋划项目630个、总投资1280亿元，项目建设带动投资增长11个百分点: not theirs alone.
            alone = False
        if aspect is _COUNT and len(group) == 1 and not noun and previous is not None and label in ("", previous.label):
            label = self.carried.outgrown(first.value, first.unit) or label
        labels = self.carried.shared(label, len(group), said, aspect, own=alone)
        if len(group) > 1 and not label:
            labels = stocks_of(self, place, said, labels)
        if not noun and first.aspect is _COUNT and previous is not None and previous.aspect is _THRESHOLD and (
            within := bounded(text, first.start, self.carried.found)
        ):
            labels = [within] * len(group)
        elif said.each and aspect is _COUNT and len(group) > 1 and self.carried.found and (
            self.carried.found[-1].aspect is _THRESHOLD
        ) and (classes := classed(text, first.start, len(group), self.carried.found)):
            labels = [[one] for one in classes]
        if len(group) > 1 and label == group[-1].unit != first.unit:
            # 市辖9乡、13镇: each unit is what is counted.
            labels = [[one.unit] for one in group]
        if first.component is not None:
            labels = [[label or self.carried.label()]] * len(group)
        # 其中B…，分别增长…: what is shared out over A and B is no part of A.
        self._emit(place, labels, aspect, said, whole=len(group) == 1 or bool(label))

    def _around(self, place: Place, label: str, said: Predicate) -> tuple[str, str]:
        """The label before a number and the noun behind it, where only one of them names the thing measured."""
        first = place.group[0]
        based = self.base == first.end
        noun = ""
        if not based and first.component is None:
            noun, defined = noun_behind(self.text, place)
            if defined >= 0:
                self.names.class_end = defined
        if place.region[-1:] == "按" and self.text.startswith(_HANDLED, place.bound_end):
            # 增长11.5%，按13%组织: what it is worked for.
            noun = ""
        if not noun and first.aspect is _COUNT and label[-2:] in _DEALT and _DEALT_WITH.fullmatch(label):
            # 收到建议875件，其中被承办单位采纳、解决204件
            label = ""
        if not noun and first.aspect is _COUNT and label[:1] in _WHOSE and _BY_WHOM.fullmatch(label):
            # 新增上市公司15家，每个县要新发展1家; 推进学校改造，年度实施10所
            label = ""
        if noun and first.aspect is _COUNT and place.region[-1:] == "等":
            # A、人均B等6项指标: the class is counted.
            label = ""
        if noun and first.aspect is _COUNT and "每个" in label and _IN_EACH.fullmatch(label):
            # 每个远城区都有1座污水处理厂, 中心城区每个区建设2个产业基地
            label = ""
        if noun and "、" in label and first.unit in _ARTICLES and _AUTHORITY.fullmatch(label.rpartition("、")[2]):
            # 中央八项规定、自治区|28条配套规定
            label = ""
        if noun and place.region[-1:] == "为" and (first.aspect is _COUNT or first.unit in _BARE) and (
            self._goes_on(noun, place.bound_end)
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
        if first.unit not in RATES:
            return label, noun
        last = self.carried.last
        if noun and not label and last is not None and last.unit in RATES and _AIM.fullmatch(noun):
            # 增长9.6%，基本完成了10%左右的计划目标: what was aimed at is of the same.
            if last.aspect is _GROWTH:
                said.sign, said.to = 1, False
            return self.carried.label(), ""
        if not said.sign and (growth := _OF_GROWTH.match(self.text, place.group[-1].end)):
            # 保持年均15%的高速增长
            noun, said.sign, said.to = "", 1, False
            if label in _SETTING and self.text.startswith("目标", growth.end()):
                # 确定5%左右的增长目标
                label = self.text[growth.end() - _WORD : growth.end() + _WORD]
        if self.text.startswith("的", place.bound_end) and (
            (pace := _PACE_BEHIND.match(self.text, place.bound_end)) and (
                not (label or said.sign) or _BACKED.search(place.region)
            ) and (place.following is None or place.following.start > pace.end() + _WORD)
        ):
            # 以年均3%的能耗增长支撑了年均8%的经济增长, 实现7%的经济增长: each grew by so much.
            label, noun, said.sign, said.to = pace.group(1), "", 1, False
        if pared := PARED.match(self.text, place.bound_end):
            # 按5%的幅度压减一般性支出: what is pared may stand behind.
            label = behind(self.text, pared.end(), place.next_start) or label
            noun, said.sign, said.to = "", -1, False
        return label, noun

    def _goes_on(self, noun: str, since: int) -> bool:
        """Do words for what was done stand right behind the noun that follows ``since``?"""
        at = self.text.find(noun, since, since + _REACH_OF_NOUN + len(noun))
        behind_it = self.text[at + len(noun) : at + len(noun) + 1] if at >= 0 else ""
        return behind_it != "" and behind_it not in _NO_DEED

    def _in_led_list(self, place: Place, said: Predicate) -> bool:
        return not said.sign and place.clause == self.led[0] and place.region.startswith("、")

    def _emit(
        self, place: Place, labels: list[list[str]], aspect: Aspect, said: Predicate, *, whole: bool
    ) -> None:
        group, level = place.group, aspect
        first, last = group[0], group[-1]
        since = first.start, last.end
        if first is last:
            self._put(first, labels[0], aspect, place.bound, said, whole=whole, since=since)
            return
        begin = len(self.carried.found)
        reached = first.end
        for quantity, served in zip(group, labels, strict=True):
            if said.sign and quantity is not first:
                # 出口、进口分别增长5%和下降3%
                said.sign = turned(self.text[reached : quantity.start]) or said.sign
            if quantity is not first and (words := own_bound(self.text[reached : quantity.start])):
                said.comparator = leading_bound(words)
            reached = quantity.end
            if (quantity.unit in RATES) != (first.unit in RATES) or (
                quantity.aspect is not first.aspect and level in STATES
            ):
                # 覆盖率、人均面积分别达到42%、14平方米; 接待人次和收入分别达到560万人次、45亿元
                aspect = aspect_of(quantity, served[0], said, "", "")
            elif level is _GROWTH and said.noun and is_rate(served[0]):
                # 失业率、物价涨幅分别控制在5.5%和3%以内: the rate itself, and a growth.
                aspect = _SHARE
            elif level is _SHARE and served[0].endswith(_RISES):
                # 物价涨幅、失业率分别控制在3%和5.5%以内
                aspect, served = _GROWTH, [one[:-_WORD] for one in served]
            else:
                aspect = level
            own = place.bound if quantity is last else after(self.text, quantity.end)[1]
            # A trailing bound governs every value of the list.
            self._put(quantity, served, aspect, own, said, whole=whole, since=since, trailing=place.bound)
        self.carried.share_out(begin)
        if len(self.carried.found) - begin == len(group):
            self.time_each(begin, first.start)

    def _put(
        self, quantity: Quantity, served: list[str], aspect: Aspect, bound: Comparator | None, said: Predicate,
        *, whole: bool, since: tuple[int, int], trailing: Comparator | None = None,
    ) -> None:
        """Put down what a quantity says of each of the labels that it serves, within the bound behind it."""
        # 控制在…以内 outweighs what stands before.
        comparator = said.comparator if bound is not _UP_TO else None
        comparator = comparator or bound or trailing or (_MORE if quantity.more else None)
        if comparator is None:
            stepped = said.reach in _STEPS and aspect is not _COUNT
            comparator = _AT_LEAST if stepped or said.reach == "上" else _EQUAL
        value = signed(quantity.value, aspect, said) if said.sign < 0 else quantity.value
        for one in served:
            self.add(quantity, one, aspect, value, comparator, said, whole=whole, since=since)


def measures(
    text: str, *, heading: str = "", status: Status, review_year: int | None = None, report_year: int | None = None,
    plain: str | None = None,
) -> Findings:
    """Read the measures of one sentence (or heading, problem, glossary entry) in clean reading.

    ``status`` is that of the part it stands in, ``plain`` the uniform form of the text where it is known, as that of
    the heading is then; offsets are relative to ``text``. Every digit run of the text is
    covered by a measure or by one of the numbers returned.
    """
    if plain is None:
        plain, heading = uniform(text), uniform(heading)
    plain = plainly(plain)
    years = review_year, report_year
    if ("（" in plain or "(" in plain) and SHARES.search(plain) and (brackets := set_apart(plain)):
        apart = aside(text, brackets, lambda piece: _read(piece, uniform(piece), heading, status, years))
        if apart is not None:
            return apart
    return _read(text, plain, heading, status, years)


def _read(text: str, plain: str, heading: str, status: Status, years: tuple[int | None, int | None]) -> Findings:
    numbers = find(plain)
    if not numbers.quantities:
        return Findings([], numbers.others)
    read = spelled(plain) if "0" in plain or "O" in plain else plain
    found = _Sentence(read, heading, status, years).read(numbers.quantities)
    if read != plain:
        rewritten(found, plain, read)
    if "（" in plain:
        put_inside(found, plain)
    if plain is not text:
        spell_out(found, text, plain, heading)
    return Findings(found, numbers.others)
