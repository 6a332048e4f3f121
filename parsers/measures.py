"""Measures of one sentence: its quantities, each with what it measures and what the words say of it."""

from __future__ import annotations

import re

from ..schema.terms import Aspect, Basis, Comparator, Status
from .aspects import BY_POINTS, RATES, aspect_of, is_attribute, is_rate, is_threshold, signed
from .carrying import leans
from .clauses import group_at, listed, marks
from .comparing import SET, is_base, is_outpaced
from .counting import behind, counted
from .drafts import Doubtful, Findings, MeasureDraft
from .further import topic
from .goals import OF_ALL, OF_PLAN, OF_STANDARD, OVER_PLAN, PARED, RAISED, shared_by_all
from .joining import jointly, of_unit, part_of_body
from .labels import indicator_of, subject
from .lending import unbounded
from .listing import lists
from .nouns import bounded, contributed, gives, head_of, noun_before, yielded
from .owning import owned
from .place import Place
from .predicates import LONGEST, Predicate, after, leading_bound
from .quantities import MINUS, Quantity, find
from .ranking import count_peers, rank
from .ranks import ranked_among
from .saying import opened, said_of
from .stating import Stated
from .times import timeless
from .uniform import spell_out, uniform

__all__ = ["Doubtful", "Findings", "MeasureDraft", "indicator_of", "measures"]

_OF_ITS_BASE = re.compile(r"[、，,]?(?:分别|均|约|仅|也)?(?:为|是|相当于|等于|约为)[^，、]{2,20}$")
_PERSON = re.compile(
    r".{0,8}?(?:婴幼儿|儿童|老年人口?|老人|人口|人员|人群|居民|学生|女性|妇女|男性|青年|青少年|群众)"
)
_STEPS = frozenset(("跨越", "连跨", "连续跨越", "连上", "跨上", "迈上", "登上", "跃上", "站上"))
# A name in another language, in brackets, says nothing of its own; nor does the number of a footnote.
_BRACKETS = re.compile(r"[（(\[［〔【①-⑳]")
_GLOSS = re.compile(
    r"[（(](?:[A-Za-z][A-Za-z0-9 ,.'’/&-]{0,60}|(?:预计数?|快报数?)?[，,、]?下同|预计数?|快报数?"
    r"|同口径|按?可比[^（）()]{0,6}|[^（）()]{0,24}[，,]下同|以下均?[^（）()]{1,8}|(?:与|同|比|较)[^（）()]{2,12}(?:相比|对比|比较)"
    r"|(?:已|若|如)?(?:扣除|剔除|不含|不包括)[^（）()]{2,40}|[^（）()]{2,24}除外)[）)]|[\[［〔【][0-9]{1,3}[\]］〕】]|[①-⑳]"
)
# 平均每50公斤提高7元: of how much the price is says nothing of whose it is.
_PER_BASE = re.compile(
    r"(?:平均)?每[0-9]{1,4}(?:公斤|市?斤|吨|亩|度|千瓦时|立方米)(?=$|分别|提高|上调|提升|上涨|下降|下调|降低)"
)
_PER_HEAD_SUMS = ("标准", "养老金", "补助", "补贴", "水平")
_FROM_PART = re.compile(r"(?<=..)(?:从(?:月|年|日)[一-龥]{2,6}|[从由](?:19|20)[0-9]{2}年[一-龥]{2,12})$")
_AND = ("、", "和", "与", "及")
_JOINED = re.compile(r"..(?:、|以及|(?<![总共])和|与|及)$")
_OF_GROWTH = re.compile(
    r"(?:左右|以上)?的(?:年均|平均)?(?:高速|中高速|较快|快速|平稳|稳定|两位数)?(?:增[长速幅]|速度(?:持续|稳步|快速|较快|高速)?(?:增长|递增|发展|推进))"
)
_FUNDS = re.compile(r"(.{3,}?)(?:建设|改造)?(?:专项|补助|补贴)?(?:资金|投资)")
_PACES = frozenset(("增速", "增幅", "涨幅", "增长率"))
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_CHANGE, _COUNT, _GROWTH, _LEVEL = Aspect.CHANGE, Aspect.COUNT, Aspect.GROWTH, Aspect.LEVEL
_RANK, _SHARE, _THRESHOLD = Aspect.RANK, Aspect.SHARE, Aspect.THRESHOLD
_EQUAL, _UP_TO = Comparator.EQ, Comparator.LTE
_SUM = Basis("累计")
_ACTS = re.compile(
    r"(?:建立|设立|建成|新建|修建|兴建|改建|扩建|组建|成立|购买|购置|配备|配置|安装|聘请|招聘|选派|引进|下达|新增|安排|举办)$"
)
_WHERE = ("城镇", "农村", "城市", "乡村", "境外", "国外")
_GOES_ON = (*_AND, "约", "大约", "共", "近")
_CAME = frozenset(("达到", "达", "为", "是"))
_REACHED = frozenset(("达到", "达", "突破", "超过", "增至", "增加到", "已达", "冲破", "跨越"))
_PASSED = ("超过", "超出", "超", "超额")
_BOUND_WORD = re.compile(r"(?:超过?|突破|达到?)$")
_STATES = (Aspect.LEVEL, Aspect.COUNT, Aspect.SHARE, Aspect.RATIO)
_OPENING_PART = 3  # characters around the beginning of a clause among which 其中 stands
_EARNED = ("增收", "减负", "增支")
# 年均浓度, 年均降水量: the mean is what is measured, not a sum shared out over years.
_YEARLY = re.compile("年均(?:$|浓度|值|增|降水|降雨|气温|温度|蒸发|日照|水平|价|利率|工资|收入|产|径流|发病|利润|税)")
_AT_LEAST = re.compile("至少[^，。；、]{1,16}$")
_BOUNDS = 12  # bounds in a row that are looked past


class _Sentence(Stated):
    """One sentence while its measures are read from left to right."""

    def __init__(self, text: str, heading: str, status: Status, years: tuple[int | None, int | None]) -> None:
        super().__init__(text, heading, status, years)
        self.clause = -1
        self.led = (-1, 0)
        self.among: tuple[Quantity, str] | None = None

    def read(self, quantities: list[Quantity]) -> list[MeasureDraft]:
        text, between = self.text, marks(self.text, quantities)
        index = mark = 0
        clause = listed(text, 0)
        bracketed = _BRACKETS.search(text) is not None
        size, last = len(quantities), len(between)
        while index < size:
            start, passed = quantities[index].start, mark
            while mark < last and between[mark].end <= start:
                said = between[mark].mark
                if said in "（()）":
                    self.carried.bracket(said)
                if said in "；;。":
                    self.carried.new_sentence()
                mark += 1
            if mark > passed:
                clause = listed(text, between[mark - 1].end)
            stop = between[mark].start if mark < last else len(text)
            group = group_at(text, quantities, index, stop)
            index += len(group)
            self._open(clause)
            region = text[max(self._begin(clause), start - LONGEST) : start]
            if bracketed:
                region = _GLOSS.sub("", region)
            if "每" in region:
                region = _PER_BASE.sub("", region)
            if "分别" in region or "前" in region:
                region = timeless(region)
            if "指标" in region and "、" in region:
                region = OF_ALL.sub(shared_by_all, region)
            bound_end, bound = after(text, group[-1].end)
            following = quantities[index] if index < size else None
            place = Place(group, clause, stop, following, region, bound_end, bound)
            if following and following.aspect is _RANK and group[0].aspect is _COUNT and (
                among := ranked_among(text, group[-1].end, following.start)
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

    def _open(self, clause: int) -> None:
        if clause != self.clause:
            self.clause = clause
            # 其中A…, 其中，A…
            self.carried.new_clause(self.text[max(0, clause - _OPENING_PART) : clause + _OPENING_PART])

    def _begin(self, clause: int) -> int:
        """Where the text that may name the next thing begins: behind the last number of the clause that is no bound."""
        for earlier in self.carried.found[: -_BOUNDS - 1 : -1]:
            if earlier.end <= clause:
                return clause
            if earlier.aspect is not _THRESHOLD:
                begin = after(self.text, earlier.end)[0]
                stop = self.names.noun_stop
                return stop if stop > begin and self.text.startswith(_GOES_ON, stop) else begin
        return clause

    def _told(self, place: Place) -> tuple[Predicate, str]:
        """What the words before a number say of it, and the label that they leave; sets ``self.base``."""
        text, region = self.text, place.region
        first, last = place.group[0], self.carried.last
        rate, times = first.unit in RATES, first.unit[-1:] == "倍"
        said, label = said_of(region, first.aspect is _CHANGE, rate=rate)
        if said.reach in _EARNED and label.endswith(("人均", "户均", "亩均", "村均")):
            # 贫困户人均增收1490元
            label += said.reach
        if label.endswith("人均") and label[:-2].endswith(_PER_HEAD_SUMS):
            # 医保补助标准人均提高40元
            label = label[:-2]
        if "从" in label or "由" in label:
            label = _FROM_PART.sub("", label)
        if rate and "超" in region and OVER_PLAN.search(region):
            # 超年度计划28%: by so much more than planned.
            label, said.sign, said.comparator, said.to = "", 1, None, False
        against = OF_STANDARD.search(region) if rate or times or first.denominator else None
        if against:
            # 仅为全国的60%, 不足邻县的八成: what it is measured against is no part of its name.
            label = said_of(region[: against.start()], False)[1]
            said.comparator = leading_bound(against.group(1)) or said.comparator
        if rate and region.endswith("的") and "完成" in region and (planned := OF_PLAN.search(region)):
            # 绕城路工程完成总投资量的60%: with what has come so far, where the clause names it.
            label = subject(opened(region[: planned.start()]))
            label = f"{label}完成{planned.group(1)}" if len(label) > 1 else planned.group(1)
        if (rate or times) and last is not None and _OF_ITS_BASE.match(region):
            label = ""
        attributive = text.startswith("的", place.bound_end)
        given = rate and gives(region) and (
            attributive or is_attribute(behind(text, place.bound_end, place.next_start))
        )
        if given or not noun_before(region) or (last is not None and label in _PACES):
            label = ""
        summed = last is not None and last.basis is _SUM and region.startswith("、") and last.end > place.clause
        if not said.basis and (summed or "累计" in region):
            # 累计完成投资80亿元、减税9亿元
            said.basis = "累计"
        elif not said.basis and ("平均每年" in region or ("年均" in region and "年均" not in label)):
            # 年均引进项目30个
            said.basis = "年均"
        if label.startswith("年均") and not _YEARLY.match(label):
            # 年均减贫5万人
            label, said.basis = label[2:], "年均"
        if said.comparator is None and "至少" in region and _AT_LEAST.search(region):
            # 至少引进世界500强企业1家
            said.comparator = Comparator.GTE
        if ("比" in region or "较" in region) and is_base(text, region, place.bound_end):
            self.base, self.base_set = first.end, SET.search(region) is not None
            label = ""
        if region in _PASSED and last is not None and last.end == self.base:
            # 比计划目标3000亿元超过70亿元
            label, said.sign, said.to, said.comparator = "", 1, False, None
        if attributive and is_outpaced(text, region, place.bound_end):
            label, said.comparator = "", None
        if region.endswith("把") or (label in _WHERE and f"在{label}" in region):
            # 劳动就业，在城镇安排600万人: where it was done is no thing.
            label = ""
        if last is not None and last.end > place.clause and region.endswith(_AND) and _JOINED.search(region):
            # 82项获国家认可、37项向全国推广: what stands before the mark is said of the number before.
            label = ""
        if region.startswith("的") and "、" in label and leans(label.rpartition("、")[2]):
            # 总投资85亿元的电站、总投资32亿元的…: the noun behind the first is not the second's.
            label = label.rpartition("、")[2]
        if last is not None and (aimed := self.beaten.sign(text, place, region, last)):
            # 高于10%的目标2个百分点: what was set, and by how much it was passed.
            label, said.sign, said.to, said.comparator = "", aimed, False, None
        return said, label

    def _measure(self, place: Place) -> None:
        text, group, region = self.text, place.group, place.region
        first = group[0]
        said, own = self._told(place)
        self.carried.bare = bool(own) and region.startswith(own, 1 if region[:1] in "，、," else 0)
        label = self.names.completed(place, own, said)
        next_start = place.following.start if place.following else len(text)
        defined = self.names.class_end == group[-1].end
        if defined or is_threshold(text, group, place.stop, next_start, label, said):
            self._threshold(place, label, said)
            return
        based = self.base == first.end
        noun = "" if based or first.component is not None else self.names.behind(place)
        if noun and said.every and first.aspect is _COUNT and label.startswith("每个"):
            # 每个远城区都有1座污水处理厂
            label = ""
        if noun and first.aspect in (_COUNT, _LEVEL) and first.dimension != "money" and _ACTS.search(label):
            # 在每个镇至少建立1处示范点: what stands before the number only says what is done.
            label = ""
        if first.unit in RATES and not said.sign and _OF_GROWTH.match(text, group[-1].end):
            # 保持年均15%的高速增长
            noun, said.sign, said.to = "", 1, False
        pared = PARED.match(text, place.bound_end) if first.unit in RATES else None
        if pared:
            # 按5%的幅度压减一般性支出: what is pared may stand behind.
            label = behind(text, pared.end(), place.next_start) or label
            noun, said.sign, said.to = "", -1, False
        aspect = aspect_of(first, label, said, region, noun)
        if said.led:
            self.led = (place.clause, said.sign)
            label = subject(region[said.led : said.label_end]) or label
        elif aspect is first.aspect is _LEVEL and self._in_led_list(place, said):
            # 压减炼铁产能795万吨、炼钢产能542万吨: the verb in front governs the list.
            aspect, said.sign = _CHANGE, self.led[1]
        previous = self.carried.last
        if previous is not None and previous.end > place.clause and not region.startswith(("，", "、")):
            label = yielded(region) or label
        if previous is not None and previous.aspect is _THRESHOLD and place.group[0].start == previous.end:
            # 其中超10亿元2栋: the bound and what it is drawn within; 投资5000万元以上项目…，其中1—5亿元30个
            if label.endswith(text[previous.start : previous.end]):
                label = previous.label + label + unbounded(self.carried.whole) if is_attribute(previous.label) else (
                    label + unbounded(previous.label)
                )
        elif previous is not None and previous.aspect is _THRESHOLD and region.endswith("的") and (
            place.group[0].start == previous.end + 1
        ):
            # 企业500家，其中产值超百万元的二十个
            bound = _BOUND_WORD.search(text, max(place.clause, previous.start - 2), previous.start)
            begin = bound.start() if bound else previous.start
            label = previous.label + text[begin : previous.end] + unbounded(self.carried.whole)
        if label.endswith("各"):
            # A、B各9000亩: each has the value.
            label = label[:-1]
            said.every = said.every or lists(label)
        if not label and previous is not None and "新增" in previous.label and said.reach in _REACHED and (
            first.unit == previous.unit and first.value > previous.value
        ):
            # 特色产业新增面积41万亩，首次突破1000万亩: the stock is reached, not what was added to it.
            label = previous.label.replace("新增", "", 1)
        if "贡献" in region:
            label = contributed(region, self.carried.label()) or label
        label = self.names.chosen(place, label, noun, said, aspect)
        if label and not noun and region.startswith(label[:2]) and previous is not None and (
            previous.end == first.start - len(region)
        ):
            # 22个扶贫专项、278个脱贫项目投入资金36亿元: of both.
            label = jointly(self.carried.found, label, text[previous.start - 1])
        if label and said.to and not noun and label == own:
            label = part_of_body(self.carried.found, label, first.unit, aspect) or label
        if not label and previous is not None and previous.unit != first.unit and len(group) == 1:
            label = of_unit(self.carried.found, self.carried.shared_out, first.unit)
        single = len(group) == 1 and first.aspect is _COUNT and region.strip("、，")
        if not label and single and previous and previous.unit != first.unit:
            # 争取项目20项，到位资金3亿元，开工15项: the things counted before.
            label = self.carried.counted(first.unit)
        if label and not (self.carried.found and self.carried.found[-1].end > place.clause):
            label = owned(self.text, self.carried, place.clause, label, region)
        if not label:
            label, grown = topic(self.text, self.carried, place.clause, region, counted=aspect is _COUNT)
            if grown and aspect is _SHARE:
                aspect, said.sign = _GROWTH, grown
        if aspect is _GROWTH and not label and said.reach in BY_POINTS and self._of_rate(said):
            # 覆盖率95%，提高2%
            aspect = _CHANGE
        if not label and (aspect is _GROWTH or said.kept or first.unit.endswith("倍")):
            label = self.carried.part(grows=not said.kept)
        aspect = self._inherit(aspect, place, own, label, said)
        if label.endswith("台阶") and own and own != label:
            # 跨越3个千亿元台阶，达到1.5万亿元: it is not the steps that go on.
            self.carried.stepped(own)
        if not label and aspect is _COUNT and (funded := _FUNDS.fullmatch(self.carried.label())):
            # 投入保障房建设资金9亿元，开工3000套: not the money is counted.
            label = funded[1]
        alone = label == own or (aspect is _SHARE and lists(own))
        labels = self.carried.shared(label, len(group), said, aspect, own=alone)
        within = bounded(text, first.start, self.carried.found) if not noun and first.aspect is _COUNT else []
        if within:
            labels = [within] * len(group)
        if first.component is not None:
            labels = [[label or self.carried.label()]] * len(group)
        # 其中B…，分别增长…: what is shared out over A and B is no part of A.
        self._emit(place, labels, aspect, said, whole=len(group) == 1 or bool(label))

    def _of_rate(self, said: Predicate) -> bool:
        """Does the number tell how far the rate that the sentence told last has moved (覆盖率95%，提高2%)?"""
        previous = self.carried.last
        return previous is not None and previous.aspect is _SHARE and not said.basis and is_rate(previous.label)

    def _in_led_list(self, place: Place, said: Predicate) -> bool:
        return not said.sign and place.clause == self.led[0] and place.region.startswith("、")

    def _inherit(self, aspect: Aspect, place: Place, own: str, label: str, said: Predicate) -> Aspect:
        """A rate without its own verb goes on with the growth before it (其中工业8%; 、轻工业5%)."""
        first = place.group[0]
        previous = self.carried.last
        if not label and previous is not None and previous.aspect is _GROWTH and first.unit in RATES and (
            RAISED.fullmatch(place.region)
        ):
            # 增长6%，力争达到7%: the same growth, set higher.
            said.sign = -1 if previous.value < 0 else 1
            return _GROWTH
        again = previous is not None and previous.unit == first.unit and previous.end > self.clause
        if previous is not None and again and said.to and not label and previous.starting and (
            previous.aspect is _GROWTH and first.unit in RATES
        ):
            # 增速由-3.6%回升至4.2%, 降幅由12%收窄至2%: a pace at both ends.
            said.sign = -1 if previous.value < 0 and self.text[previous.start] not in MINUS else 1
            return _GROWTH
        if previous is not None and again and said.to and not label:
            # 平均年限从9.6年提升至10.2年: both ends say the same of it.
            return previous.aspect if previous.aspect in _STATES else aspect
        if previous is not None and first.dimension == "index" and not label and (
            aspect is _LEVEL and previous.aspect is Aspect.RATIO
        ):
            return Aspect.RATIO
        if previous is None or previous.aspect is not _GROWTH or first.unit not in RATES:
            return aspect
        if said.to and aspect is _SHARE and not label and said.reach in _CAME and not is_rate(previous.label):
            # 总产值计划增长4%，实际达到5.6%
            said.sign = 1
            return _GROWTH
        if said.sign or said.to or aspect is not _SHARE:
            return aspect
        if not own and not label:
            if previous.unit in RATES and said.comparator is None:
                said.sign = -1 if previous.value < 0 else 1
                return _GROWTH
        elif self.carried.inside_whole and not is_rate(label) and "占" not in label:
            return _GROWTH
        return aspect

    def _threshold(self, place: Place, label: str, said: Predicate) -> None:
        noun = behind(self.text, place.bound_end, place.next_start, classed=False)
        aged = _PERSON.match(noun) if place.group[0].unit in ("岁", "周岁") else None
        noun = counted(aged.group() if aged else noun.removeprefix("各")) or head_of(unbounded(self.carried.thing()))
        if not is_attribute(label) and not (said.to and label):
            label = self._same_bound(place.group[0]) or label.removesuffix("各")
        if aged or not label or not (is_attribute(label) or said.to):
            label = noun or label or self.carried.label()
        for quantity in place.group:
            # 10万元以下、10—50万元、50万元以上的村
            own = after(self.text, quantity.end)[1] or (_EQUAL if quantity.upper is not None else place.bound)
            self.add(quantity, label, _THRESHOLD, quantity.value, own or said.comparator or _EQUAL, said)

    def _same_bound(self, quantity: Quantity) -> str:
        """What an earlier bound of the sentence measures (收入35万元以上行政村…、50万元以上行政村…)."""
        for earlier in reversed(self.carried.found[-4:]):
            if earlier.aspect is _THRESHOLD and earlier.unit == quantity.unit and is_attribute(earlier.label):
                return earlier.label
        return ""

    def _emit(
        self, place: Place, labels: list[list[str]], aspect: Aspect, said: Predicate, *, whole: bool
    ) -> None:
        group, level = place.group, aspect
        first, last = group[0], group[-1]
        begin = len(self.carried.found)
        for quantity, served in zip(group, labels, strict=True):
            if (quantity.unit in RATES) != (first.unit in RATES) or (
                quantity.aspect is not first.aspect and level in _STATES
            ):
                # 覆盖率、人均面积分别达到42%、14平方米; 接待人次和收入分别达到560万人次、45亿元
                aspect = aspect_of(quantity, served[0], said, "", "")
            elif level is _GROWTH and said.noun and len(group) > 1 and is_rate(served[0]):
                # 失业率、物价涨幅分别控制在5.5%和3%以内: the rate itself, and a growth.
                aspect = _SHARE
            else:
                aspect = level
            own = place.bound if quantity is last else after(self.text, quantity.end)[1]
            # 控制在…以内 outweighs what stands before; a trailing bound governs every value of the list.
            comparator = said.comparator if own is not _UP_TO else None
            comparator = comparator or own or place.bound or (Comparator.GT if quantity.more else None)
            if comparator is None and said.reach in _STEPS and aspect is not _COUNT:
                comparator = Comparator.GTE
            value = signed(quantity.value, aspect, said)
            for one in served:
                self.add(quantity, one, aspect, value, comparator or _EQUAL, said, whole=whole,
                          since=(place.group[0].start, place.group[-1].end))
        if len(group) > 1:
            self.carried.share_out(begin)
            if len(self.carried.found) - begin == len(group):
                self.time_each(begin, first.start)


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
    numbers = find(plain)
    if not numbers.quantities:
        return Findings([], numbers.others)
    sentence = _Sentence(plain, heading, status, (review_year, report_year))
    found = sentence.read(numbers.quantities)
    if plain is not text:
        spell_out(found, text, plain, heading)
    return Findings(found, numbers.others)
