"""Measures of one sentence: its quantities, each with what it measures and what the words say of it."""

from __future__ import annotations

import re

from ...schema.terms import Aspect, Comparator, Status
from ..lines.uniform import spell_out, uniform
from ..numbers.idioms import RANK_STEPS
from ..numbers.quantities import Quantity, find
from ..wording.lexicon import LEAD
from ..wording.verbs import verb_end
from .amid import AMID, around, inside
from .aspects import PEOPLE_BOUND, RATES, aspect_of, is_attribute, is_rate, is_span, is_threshold
from .bounding import AFTER_OPENS, after
from .carrying import leans
from .clauses import OPENS_LISTED, group_at, listed, marks
from .completing import completed
from .continuing import SHIFTS, continued, stock_of, stocks_of
from .counting import resumed
from .elsewhere import names_place
from .found import Findings, MeasureDraft
from .further import topic
from .gaps import OUTDONE
from .goals import WITHIN_AIM
from .joining import each_behind, in_full
from .labels import is_named, subject
from .listing import lists, parts
from .nouns import bounded, classed, contributed, yielded
from .predicates import LONGEST, Predicate
from .ranking import count_peers, rank
from .ranks import ranked_among
from .regions import evened, without_asides
from .series import ODD, Place
from .serving import RISES, serve
from .setapart import SHARES, aside, set_apart
from .sides import SCALES, one_sided
from .spelling import plainly, put_inside, rewritten, spelled
from .stating import Stated
from .telling import told
from .thresholds import class_of, of_place, put_threshold, within_class, within_threshold

__all__ = ["measures"]

_BRACKETS = re.compile(r"[（(\[［〔【①-⑳]")
"""What a gloss opens with; a sentence that holds none is not searched for glosses."""
_BRACKET, _STOP = frozenset("（()）"), frozenset("；;。")
_GREW = re.compile("的(?:[一-龥]{2})?增长(?=[、和])|的?标准(?=[发安拨筹落给补奖])")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _GROWTH, _LEVEL = Aspect.CHANGE, Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL
_RANK, _SHARE, _THRESHOLD = Aspect.RANK, Aspect.SHARE, Aspect.THRESHOLD
_UP_TO = Comparator.LTE
_VERB = 6  # characters behind an amount in which a verb is looked for
_OPENING_PART = 3  # characters around the beginning of a clause among which 其中 stands
_WORD = 2  # characters of a word
_OF_WHOSE = re.compile(
    "([一-龥]{0,8}?(?:人口|群众|居民|农民|职工|学生|家庭|农户|老人|儿童|残疾人|贫困户))(?:[一-龥]{2,8}(?:水平|条件|质量|能力|待遇|保障))"
)
"""Of how many people something is made better."""
_GROWING_FOR = ("增长连续", "增长已连续", "增长持续")
_COSTS = re.compile("(?!左右|以上|以内|上下|[同环]比|[比较增占同下上居列完的元])[一-龥“]{3}")
_AMOUNTS = (
    "额", "值", "收入", "投资", "税收", "支出", "投入", "资产", "利润", "GDP", "贷款", "存款", "规模", "营收", "消费",
    "预算", "社零", "集群", "产业", "产业链",
)
_FROM = frozenset("由从")
_MOVED_TO = re.compile("(?:缩短|压缩|压减|缩减|减少|降|减|延长|增加|提高)[至到为]")
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
            region = without_asides(region, bracketed=bracketed)
            odd = ODD.search(region) is not None
            if odd:
                region = evened(region)
            bound_end, bound = group[-1].end, None
            if text[bound_end : bound_end + 1] in AFTER_OPENS:
                bound_end, bound = after(text, bound_end)
                if bound_end > stop:
                    # 控制在7.8%。以内: the mark is left of a sign, and the clause ends behind the bound.
                    stop = bound_end
            elif text.startswith(PEOPLE_BOUND, bound_end) and group[-1].unit[-1:] in SCALES:
                # 10万人口以上的城市
                bound_end, bound = after(text, bound_end + _WORD)
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
            elif group[0].aspect is _RANK and region.endswith(OUTDONE) and following and (
                following.aspect is _CHANGE and not any(map(str.isdigit, text[start : group[-1].end]))
            ):
                # 落后第一名2.3个百分点: whom it is measured by.
                continue
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
        if text.startswith(PEOPLE_BOUND, group[-1].end):
            label = "人口"
        defined = self.names.class_end == group[-1].end
        if (defined or is_threshold(text, group, place.stop, next_start, label, said)) and not (
            of_place(text, group[-1].end, label)
        ):
            put_threshold(self, place, label, said)
            return
        label, noun = one_sided(self, place, label, said)
        aspect = aspect_of(first, label, said, region, noun)
        if aspect is _CHANGE and said.noun and label and said.reach in SHIFTS and label in region:
            # 生产总值增幅回落4个百分点: it is the pace that moved.
            pace = region[said.label_end : said.noun_end]
            label = "、".join(one + pace for one in parts(label)) if lists(label) else label + pace
        if aspect is _SHARE and previous is not None and previous.unit == "年" and previous.end > place.clause and (
            text.endswith(_GROWING_FOR, 0, previous.start)
        ):
            # 经济增长连续四年|超过10%
            aspect = _GROWTH
        if aspect is _COUNT and first.unit in SCALES and (
            label or noun or self.carried.label()
        ).endswith(_AMOUNTS):
            # 零售总额突破百亿，达到106亿; 打造105亿的产业集群
            aspect = _LEVEL
        if aspect is _CHANGE and first.dimension != "money" and not label and (whose := _OF_WHOSE.fullmatch(noun)):
            # 提高6000万|农村人口供水保障水平: they are counted, it is that which rose.
            aspect, noun, said.sign = _COUNT, whose[1], 0
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
        elif aspect is _LEVEL and self._goes_on_growing(place, label, said):
            aspect = _CHANGE
            said.sign = -1 if self.carried.found[-1].value < 0 else 1
        elif aspect is _SHARE and label and not is_rate(label) and self._in_led_list(place, said):
            # 精简会议28%、文件31%
            aspect, said.sign = _GROWTH, self.led[1]
        if previous is not None and previous.end > place.clause and not region.startswith(("，", "、")):
            label = yielded(region) or label
        if previous is not None and previous.aspect is _THRESHOLD:
            label = within_threshold(self, place, previous, label)
        if not noun and aspect is _COUNT and ("元" in region or "吨级" in region):
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
        if label and (said.each or said.every or region.endswith("各")) and text.startswith("的", place.bound_end) and (
            each := each_behind(text, place, label)
        ):
            serve(self, place, each, aspect, said, whole=False)
            return
        label = label or stock_of(self, place, said)
        if "贡献" in region:
            label = contributed(region, self.carried.label()) or label
        label = self.names.chosen(place, label, noun, said, aspect)
        if not noun and previous is not None and previous.aspect is _COUNT and region.startswith(previous.label):
            label = in_full(previous.label, label)
        if previous is None and said.to and names_place(label) and region.startswith(label) and not noun:
            # 人口自然增长率，四川省由29‰降到6.1‰: what the clause before names, of a place.
            what = topic(text, self.carried, place.clause)[0]
            label = label + what if is_named(what) else what or label
        label, aspect = continued(self, place, label, own, noun, said, aspect)
        if aspect is _COUNT and not noun and not label and self.carried.label().endswith(("能力", "容量")):
            # 检测能力从1000份提升到5.5万份; 装机容量由5000门增加到2.4万门
            aspect = _LEVEL
        if aspect is _COUNT and first.dimension == "time" and not (label or said.kept) and (
            is_span(self.carried.label())
            and (
                "最" in region or (not region and previous is not None and previous.aspect is _LEVEL)
                or (not noun and (said.to or said.comparator is not None))
            )
        ):
            # 办理时间平均不到2小时，最短30分钟; 4分|50秒
            aspect = _LEVEL
        if aspect is _SHARE and len(group) == 1 and label.endswith(RISES) and first.unit in RATES:
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
            within := bounded(text, first.start, self.carried.found, class_of(self, first.unit))
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
        serve(self, place, labels, aspect, said, whole=len(group) == 1 or bool(label))

    def _goes_on_growing(self, place: Place, label: str, said: Predicate) -> bool:
        """Does a verb before the last clause hold for this one (扩大水稻面积1500万亩，|玉米面积500万亩)?"""
        last = self.carried.last
        return not said.sign and last is not None and last.aspect is _CHANGE and not last.starting and (
            place.region == label and last.label[-_WORD:] == label[-_WORD:] == "面积" != label
            and last.unit.lstrip("万亿") == place.group[0].unit.lstrip("万亿") and last.label != label
        )

    def _in_led_list(self, place: Place, said: Predicate) -> bool:
        return not said.sign and place.clause == self.led[0] and place.region.startswith("、")


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
