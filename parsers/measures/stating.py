"""The state of one sentence while its measures are read, and how a measure is put down."""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect, Basis, Comparator, Status
from ..numbers.quantities import Quantity
from .aspects import RATES
from .carrying import Carried
from .elsewhere import placed_as_told, placed_elsewhere
from .existing import goes_with, standing
from .found import Doubtful, MeasureDraft
from .further import fallback
from .goals import Beaten
from .labels import indicator_of, is_named
from .naming import Names
from .periods import first_time, is_years, period
from .planned import names_plans, only_planned
from .predicates import Predicate
from .promises import is_promised, modality
from .times import times_of
from .timing import (
    comes_later,
    compared_with,
    first_year,
    goes_ahead,
    is_behind,
    of_base,
    of_past,
    started,
    starts,
    when,
)

__all__ = ["Stated", "gives_up"]

_COUNT, _SHARE, _CHANGE, _GROWTH = Aspect.COUNT, Aspect.SHARE, Aspect.CHANGE, Aspect.GROWTH
_OF_ITSELF = (_GROWTH, _SHARE, _CHANGE, Aspect.RANK, Aspect.RATIO)
"""What no part has of a thing of its own name."""
_TARGET = Status.TARGET
_SCRAPPED = re.compile("(?:淘汰|关停|压减|化解)[^，。；]{0,60}$")
_ACHIEVED, _BACKGROUND = Status.ACHIEVED, Status.BACKGROUND
_SHARES = 6  # characters before a rate in which 占 says that it is a share
_AMONG_WHOM = 12  # characters before a number in which it is said among whom something is one
_NO_LABEL = Doubtful("label-missing", "no noun near the number says what it measures; give the label")


# 出口2006年总量, 项目上半年开工率: when it was so is told by the period.
_INNER_TIME = re.compile(
    r"(?<=[一-龥]{2})(?:(?:19|20)[0-9]{2}年度?|[0-9]{1,2}月份|[上下]半年|[一二三四1-4]季度)"
    r"(?=[一-龥]{1,8}(?:[量额值率费]|收入|支出|投资|面积|利润)$)"
    # 教育|三年|投入12亿元, 水利建设|全年共|投入3亿元
    r"|(?<=[一-龥]{2})(?:[两三四五六七八九十]年[来间]?|全年|当年)(?:共计?|累计|合计|总计)?(?=(?:总?投[入资]|支出)$)"
)


_RISEN_BY = re.compile(
    "[，,](?:[一二三四五六七八九十两0-9]{1,3}年[来间内里中]?)?(?:平均每年|每年平均|年均|共|累计|净)?(?:增长|增加|提高|上升|下降|减少|降低)了?"
)
"""What stands between what something rose to and by how much it did."""
_AMONG = re.compile("[^，。；、0-9]{2,36}(?:连续[0-9]{1,2}年[^，。；、0-9]{2,20})?之一")
_ALL_OF = re.compile(
    "(?:全[国省市县区州盟旗球]|我[国省市]|世界|[东中西]部(?:地区)?)(?:首批|仅有的|唯一的?|的)?$"
    "|(?:确定|列|评|选|命名|认定|批准|成)为(?:重点|首批)?(?:[培扶]植|扶持|建设|支持|发展|培育)?的?$"
    "|[国省市县区州盟旗](?:里|委|政府)?重点(?:推进|支持|扶持|建设|发展|培育|打造|联系)的$"
)
"""Among whom something is one of so many."""


def gives_up(indicator: str, text: str, start: int) -> bool:
    """Is the amount at ``start`` one of what was given up, which is no output (淘汰水泥|1700万吨)?"""
    return indicator.endswith("_output") and _SCRAPPED.search(text, 0, start) is not None


class Stated:
    """What a sentence has stated so far."""

    def __init__(self, text: str, heading: str, status: Status, years: tuple[int | None, int | None]) -> None:
        self.text = text
        self.heading = heading
        self.status = status
        self.review_year, self.report_year = years
        self.carried = Carried()
        self.names = Names(text, self.carried)
        self.beaten = Beaten()
        self.base = -1
        """Where the number ends that others are only compared with."""
        self.base_set = False
        """Whether that number was a goal."""
        self.parted = "其中" in text
        """Whether anything of the sentence can be a part of what it told before."""
        self.from_year = compared_with(text)
        self.compared = self.from_year is not None
        # Most sentences hold no word that the rules of time begin with, and are asked once for all their numbers.
        self.promised = is_promised(text)
        self._dated = first_year(text)
        self._timed = first_time(text)
        self._one_of = "之一" in text
        self._scraps = "淘汰" in text or "关停" in text or "压减" in text or "化解" in text
        self._rising = self.compared or "从" in text or "由" in text or "率" in text or "比例" in text
        self._behind = "基础上" in text or "之后" in text
        self._planned = status is _ACHIEVED and names_plans(text)
        self._later = status is _ACHIEVED and (
            "后" in text or "届时" in text or "达产时" in text or "向" in text or "朝" in text
        )

    def time_each(self, begin: int, start: int) -> None:
        """Give each of the measures put down since ``begin`` its own of the times that they are shared out over."""
        drafts = self.carried.found[begin:]
        times = times_of(self.text, start, len(drafts), self.review_year, self.report_year, self.status)
        for draft, (status, year, spell) in zip(drafts, times, strict=False):
            draft.status, draft.year, draft.period = status, year, spell

    def _time(self, quantity: Quantity, begin: int, stop: int) -> tuple[Status, int | None, bool]:
        """The status and the year of a value in the list ``[begin, stop)``, and whether something rises from it."""
        status, year = self.status, None
        if self._dated < begin:
            status, year = when(self.text, begin, status, self.review_year, self.report_year)
        if self._later and comes_later(self.text, begin, stop):
            status = _TARGET
        elif status is _TARGET:
            status = standing(self.text, quantity.start, quantity.end)
            last = self.carried.last
            if last is not None and status is _TARGET and last.status is _BACKGROUND and not last.starting and (
                goes_with(self.text, last.end, begin)
            ):
                status = _BACKGROUND
        if self._dated < begin and (quantity.unit in RATES or quantity.unit.endswith("倍")) and (
            base := of_base(self.text, begin)
        ) and not self._rose_to(quantity):
            # 恢复到2019年的92%: of what it is measured in, not when; 是1997年的1.8倍，占…的比重从2.5%提高到3.3%
            self.from_year = self.from_year or base
            year = None
        if self._one_of and _AMONG.match(self.text, quantity.end) and _ALL_OF.search(
            self.text, max(0, begin - _AMONG_WHOM), begin
        ):
            # 全省12个试点县之一: among how many it is.
            status = _BACKGROUND
        if self.beaten.goal == quantity.end or (
            self._planned and status is _ACHIEVED and only_planned(self.text, quantity.start, quantity.end)
        ):
            status = _BACKGROUND
        starting = self._rising and starts(self.text, begin, stop, compared=self.compared)
        if starting:
            # In a plan 上年 is the year reviewed.
            before = self.review_year - 1 if self.review_year and self.status is _ACHIEVED else None
            self.from_year = started(self.text, begin, before) or self.from_year
            year = self.from_year
            if status is _TARGET:
                status = _ACHIEVED if of_past(self.text, begin) else _BACKGROUND
        elif quantity.end == self.base and (status is _TARGET or self.base_set):
            status = _BACKGROUND
        if self._behind and is_behind(self.text, begin, quantity.end):
            status = _ACHIEVED
        elif status is _TARGET and self._rising and not starting and self._has_risen(begin):
            # 由1978年的371亿元增加到1982年的650亿元，四年间|增长75%
            status = _ACHIEVED
        return status, year, starting

    def _rose_to(self, quantity: Quantity) -> bool:
        """Is the value what one told right before rose or fell to (由1978年的36%降低到1981年的|28%)?"""
        last = self.carried.last
        return last is not None and last.starting and last.unit == quantity.unit

    def _has_risen(self, begin: int) -> bool:
        """Does the value at ``begin`` only say by how much that rose whose rise was told right before as reached?"""
        found = self.carried.found
        return len(found) > 1 and found[-1].status is found[-2].status is _ACHIEVED and found[-2].starting and (
            _RISEN_BY.fullmatch(self.text, found[-1].end, begin) is not None
        )

    def add(
        self, quantity: Quantity, label: str, aspect: Aspect, value: Decimal, comparator: Comparator, said: Predicate,
        *, scope: str = "", rank_of: Aspect | None = None, bottom: bool = False, whole: bool = True,
        since: tuple[int, int] | None = None,
    ) -> None:
        """Put a measure down with the status, time, scope and whole that the words around its number set.

        ``since`` spans the list of numbers that it belongs to; ``whole`` says that 其中 may hold for it.
        """
        doubts: tuple[Doubtful, ...] = ()
        carried = self.carried
        since_first = since is not None and carried.last is not None and carried.last.start >= since[0]
        if not label and since_first and carried.last is not None and carried.last.doubts:
            label, doubts = carried.last.label, (_NO_LABEL,)
        elif not label:
            label, doubts = fallback(self.text, quantity, self.heading), (_NO_LABEL,)
        kept = said.kept and quantity.dimension == "time"
        begin, stop = since or (quantity.start, quantity.end)
        status, year, starting = self._time(quantity, begin, stop)
        if aspect is _SHARE and label[0] in "为是" and len(label) > 2 and self.text.startswith(label, quantity.end):
            # 其中85%|为创新型企业: what they are.
            label = label[1:]
        if quantity.unit == "天" and label.endswith("天数比例"):
            label = label[:-2]
        scope, label = placed_elsewhere(label, scope, carried.last, counted=aspect is _COUNT)
        if not scope and rank_of is None and carried.last is not None:
            scope = placed_as_told(self.text, carried.found, carried.since, label, begin)
        if "累计" in label and "累计" in label[2:]:
            # 园区累计建成面积: the basis says so.
            label = label.replace("累计", "") or label
        if label.startswith("同比") and len(label) > len("同比"):
            # 同比批次下降12%: what it is compared with is no part of it.
            label = label[2:]
        if label[-1:].isdigit() and is_named(label[:-1]):
            # 规模以上工业增加值2完成…: the mark of a note.
            label = label[:-1]
        if "年" in label or "月份" in label or "季度" in label:
            label = _INNER_TIME.sub("", label) or label
        opens = begin if quantity.component else quantity.start
        moved = aspect is _CHANGE or aspect is _GROWTH
        spell = period(self.text, opens, spans=bool(said.basis), moved=moved) if self._timed < opens else None
        measured_by = carried.last if self.text[begin - 1 : begin] == "的" else None
        if spell is not None and quantity.unit[-1:] == "倍" and (
            spell[-1] == "末"
            or (measured_by is not None and measured_by.period == spell and measured_by.end == begin - 1)
        ):
            # “十五”期末…，是“九五”期末的2倍, 是“十一五”期间8300万元的3.4倍: of what it is told, not when.
            spell = None
        if year is not None and is_years(spell):
            year = None
        elif year is None and carried.last is not None and carried.last.end == begin and aspect is _COUNT:
            # 由2015年底的3.68万户|12.4万人减少到…
            year, starting = carried.last.year, starting or carried.last.starting
        upper = quantity.upper
        if upper is not None and value < 0 < upper:
            upper = -upper
        draft = MeasureDraft(
            quantity.start, quantity.end, label, aspect, value, quantity.unit, status, comparator, starting
        )
        # Set one by one: to hand all of them over, most of them None, takes twice the time.
        draft.indicator = indicator_of(label, quantity.unit.partition("（")[0], aspect)
        if self._scraps and aspect is Aspect.LEVEL and draft.indicator is not None and (
            gives_up(draft.indicator, self.text, quantity.start)
        ):
            draft.indicator = None
        draft.year = year
        draft.period = spell
        if upper is not None:
            draft.upper = upper
        if quantity.denominator is not None:
            draft.denominator = quantity.denominator
        if quantity.component is not None:
            draft.component = quantity.component
        if self.promised and not starting:
            draft.modality = modality(self.text, quantity.start, status)
        if said.basis:
            draft.basis = Basis(said.basis)
        if scope:
            draft.scope = scope
        if rank_of is not None:
            draft.rank_of, draft.from_bottom = rank_of, bottom
        if self.parted and not kept:
            if whole:
                shares = aspect is _SHARE and self.text.find("占", max(0, begin - _SHARES), begin) >= 0
                draft.part_of = carried.part_of(label, aspect, quantity.unit, shares=shares)
            elif (before := carried.told(label)) is not None:
                # 其中A、B…，分别增长…
                draft.part_of = before.part_of
            counted = carried.last is not None and carried.last.aspect is _COUNT
            if draft.part_of == label and (
                aspect in _OF_ITSELF or (counted and quantity.dimension == "money")
            ):
                # 零售总额增长8.9%，其中10月份增长12.4%; 收入6800元，其中3个乡镇超过8000元: told of the same thing.
                draft.part_of = None
            if draft.part_of is not None and status is _TARGET:
                whole_of = carried.told(draft.part_of)
                if whole_of is not None and whole_of.status is _BACKGROUND and not (
                    goes_ahead(self.text, whole_of.end, begin)
                ):
                    # 还有危房406幢，其中C级242幢
                    draft.status = _BACKGROUND
        if doubts:
            draft.doubts = doubts
        carried.add(draft)
