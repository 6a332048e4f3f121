"""What each number of a sentence measures: the noun before it or behind it, with what it borrows from those before."""

from __future__ import annotations

import re
from functools import lru_cache

from ..schema.terms import Aspect
from .aspects import is_attribute
from .carrying import Carried, leans
from .clauses import listed
from .labels import behind, counted, is_named, rough, subject
from .lending import gained, lent, qualified
from .nouns import cut_off, decided_in, defining, done_by, kept_as, noun_end, of_whom
from .place import Place
from .predicates import Predicate, predicate
from .quantities import Quantity
from .saying import opened

__all__ = ["Names"]

_GAINED = re.compile(
    r"获评|荣获|获得|获|入选|被评为|被授予|蝉联|保持|实现|夺得|荣膺|成为|跻身|上榜|获批|被[^，]{0,12}?(?:评为|授予"
    r"|确定为|命名为|列为|表彰为)"
)
_TOPIC = re.compile(
    r"(?:量|数|能力|水平|率|速度|总值|产量|建设|生产|工业|农业|幅度|比重|比例|时间|额|值|收入|支出|投资|面积|规模)$"
)
_SPENT = re.compile(
    r"(?:安排|投入|拨出|拨付|下达|筹集|发放|争取|落实|提供|设立|给予|补助|奖励|获得|引进|投放|增发|发行|覆盖)$"
)
_CLAUSE_MARK = re.compile(r"[，,；;：:。]")
# Words that never name a thing.
_SAYS_NOTHING = re.compile(
    r"(?:(?:19|20)[0-9]{2}年|仍|还|约|有|共|已|确保|力争|达到?|实现|基础上?|由|从|仅为?|再)+"
)
_MEDALS = "金银铜"
_LONGEST_TOPIC = 26
_IDLE = re.compile(r"(?:力争|确保|全年|预计|努力|争取|其中|当年|年内|累计|今年|去年|计划|、|，|,)*")
_COUNTED_NAME = re.compile(r"^[一二三四五六七八九十两][个大项](?=“)")
_WON = re.compile(r"获(?!得感)|蝉联|夺得")
_EARNING = re.compile(r"(?:增收|节支|增产)$")
_LISTED = ("、", "和", "与", "及", "以及")
_REACH = 200  # characters before a number in which an owner is looked for


class Names:
    """Names the measures of one sentence from left to right."""

    def __init__(self, text: str, carried: Carried) -> None:
        self.text = text
        self.carried = carried
        self.noun_stop = -1
        """Where the noun found last behind a number ends."""
        self._prefix = ""

    def completed(self, place: Place, label: str, said: Predicate) -> str:
        """What the label borrows from the measures before it and from the sentence."""
        previous = self.carried.last
        if not label or previous is None or previous.aspect is Aspect.RANK:
            return qualified(label, self._near(place)) if label else label
        gap = self.text[previous.end : place.group[0].start]
        listed = "、" in gap[:4] or gap.startswith(_LISTED)
        begin = self.text.rfind("新增", max(place.clause, previous.start - _REACH), previous.start) if listed else -1
        bare = begin >= 0 and place.region.lstrip("、和与及以上") == label
        if bare and _IDLE.fullmatch(self.text, place.clause, begin):
            # 新增国家高新技术企业12家、省科技型中小企业36家: 新增 is shared.
            label = gained(label)
        alike = _kind(previous.unit) == _kind(place.group[0].unit)
        if previous.unit.endswith("千伏") and previous.end == place.group[0].start - len(place.region):
            return self.text[previous.start : previous.end] + label
        if label.endswith("建设") and place.group[0].dimension in ("length", "area") and len(label) > 4:
            label = label[:-2]
        full = lent(
            label, self.carried.label(), listed=listed, alike=alike,
            counted=previous.aspect is Aspect.COUNT and not said.every,
        )
        return qualified(full, self._near(place))

    def _near(self, place: Place) -> str:
        start = place.group[0].start
        return self.text[max(0, start - _REACH) : start]

    def chosen(self, place: Place, label: str, noun: str, said: Predicate, aspect: Aspect) -> str:
        """Choose between the noun before the number and the one behind it."""
        text, last = self.text, place.group[-1]
        said.kept = said.kept or (last.dimension == "time" and bool(_WON.match(text, last.end)))
        if said.kept and last.dimension in ("time", "count"):
            verb = _GAINED.match(text, last.end)
            gained = behind(text, verb.end(), min(len(text), verb.end() + 40)) if verb else ""
            if len(gained) > 1:
                return gained
            if label:
                return kept_as(text, last.end, label) or label
        if not noun and last.dimension in ("people", "person_times", "households") and not said.to and not said.sign:
            done = done_by(text, last.end)
            if label in ("城镇", "农村") and done:
                return label + done
            label = label if place.region.endswith(label) and label else done or label
        if last.dimension == "time" and decided_in(text, last.end, label):
            return decided_in(text, last.end, label)
        if text.startswith("人口", last.end) and last.unit in ("亿", "万") and not is_attribute(label):
            return "人口"
        if not noun and not label:
            return cut_off(text, place.region, place.bound_end)
        if last.unit in _MEDALS and last.unit:
            return re.split(r"[获得夺]", label)[-1] or self.carried.label()
        if aspect in (Aspect.GROWTH, Aspect.CHANGE, Aspect.RATIO) and (label or not noun or said.sign):
            return label
        # 安排资金5亿元, 教育已覆盖36万所中小学: the verb in front has what stands behind the number as its object.
        spent = _SPENT.search(place.region)
        if not noun or (label and (said.to or said.comparator is not None) and not spent):
            return label
        if last.dimension == "money":
            if label and text.startswith("的", last.end) and leans(label):
                return label
            return noun if label and spent else label or noun
        if aspect is Aspect.SHARE:
            return label or of_whom(text, place.bound_end, place.next_start) or noun
        if aspect is Aspect.LEVEL and label and is_attribute(label):
            return label
        noun = counted(noun) if place.ahead else noun
        self.noun_stop = noun_end(text, noun, last.end)
        return self._defined(place, label, noun)

    def _defined(self, place: Place, label: str, noun: str) -> str:
        """What is counted, with the words before the number that define it (“健康城市”26项专项行动)."""
        region = place.region
        label = _COUNTED_NAME.sub("", label)
        if label.startswith("“") and label.endswith("”"):
            return label + noun
        if region in ("、", "和", "与", "及") and self._prefix:
            return self._prefix + noun
        if _EARNING.search(region):
            label = subject(opened(region))
        self._prefix = defining(region, label, noun, sited=place.group[0].dimension == "power")
        return self._prefix + noun

    def topic(self, clause: int) -> str:
        """The clause before, where it only names what the sentence goes on to measure (工业总产值，一九八一年…)."""
        before = _CLAUSE_MARK.split(self.text[max(0, clause - 40) : clause].rstrip("，,：: "))[-1]
        topic = subject(before) if 2 <= len(before) <= _LONGEST_TOPIC else ""
        return topic if topic and (is_named(topic) or _TOPIC.search(topic)) else ""

    def fallback(self, quantity: Quantity, heading: str) -> str:
        """What stands nearest where nothing names the thing measured."""
        text, start = self.text, quantity.start
        noun = behind(text, quantity.end, min(len(text), quantity.end + 24))
        before = rough(_CLAUSE_MARK.split(text[max(0, start - 30) : start])[-1].strip("、 "))
        if _SAYS_NOTHING.fullmatch(before) or not predicate(before).label_end:
            before = ""
        return noun or before or _headed(heading) or text[start : quantity.end]


@lru_cache(maxsize=1 << 8)
def _headed(heading: str) -> str:
    """What a heading is about; the sentences below it may all ask."""
    heading = heading[listed(heading, 0) :]
    return subject(heading[:40]) or heading.strip()


def _kind(unit: str) -> str:
    """The unit without its scale words: what tells whether two numbers are of one kind."""
    return unit.lstrip("十百千万亿") or unit
