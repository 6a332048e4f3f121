"""Labels that a number inherits: what the sentence has measured so far, and what leans on it."""

from __future__ import annotations

import re

from ...schema.terms import Aspect
from ..wording.gathering import entries
from .aspects import is_rate
from .clauses import SCALES
from .found import MeasureDraft
from .joining import SHORT_RATE, in_sum, owners, rated
from .kindred import told_again
from .listing import lists, parts, separate, spread, summed_up
from .predicates import Predicate
from .wholes import LOOKED_BACK, OF_SHARE, PARTS, PEOPLE, WHOLES, Wholes

__all__ = ["HARVESTS", "PARTS", "PARTS_OF_WORKS", "PLANNED", "Carried", "leans"]

_LEANING = re.compile(
    r"^(?!年度投资$)(?:年度|计划|概算|估算|完成|当年|累计)*总?投资额?$|^(?:计划|概算|估算|合同|协议)?投资总额$|^(?:协议|合同)(?:总?投资|总)?(?:金?额)$|^(?:协议|合同)总?投资$|^总?产值$|^(?:总|建筑|总建筑|累计|累计建成)?面积$|^总?长度?$|^全长$|^总里程$"
    r"|^(?:总|户均|平均|投资|投资总)?规模$|^总[数量额](?:$|占)|^总数量$|^总?金额$|^(?:计划|概算)?总造价$|^注册(?:资本金?|资金)$|^资金数额$|^涉[及案](?:金额|资金)$|^从业人员$|^占(?!地(?![区方]))|^对[^，、]{2,12}(?:贡献率|贡献度)$"
)
_OPENS_LEANING = frozenset("年计概估完当累总投产建面全长户平规金注资涉从占对协合")
"""What such a label opens with."""
HARVESTS = frozenset((
    "产量", "总产量", "年产量", "总产", "产值", "年产值", "单产", "亩产", "平均单产", "平均亩产", "亩均产量",
))
"""What fields yield."""
PLANNED = re.compile("(.+(?:项目|工程))(?:年度|计划|概算|估算|总)+投资额?$")
"""What works are planned to cost (项目年度计划投资), as which no more than the works are the first group."""
_OF_IT = re.compile(r"累计(?:建成)?面积$|(?:总|户均|平均|投资|投资总)?规模$|总数量?$|总[量额](?:$|占)")
_AREA = re.compile("(?:总|种植|播种|栽植)?面积$")
_USES = frozenset(entries("经营 流转 承包 承租 托管 管护 服务 覆盖 辐射 建设 规划 改造 治理 绿化"))
"""What is done with an area, and is no crop."""
_HERD = re.compile("(?<=..)(?:[存出]栏量?|饲养量)$")
_OF_LAND = re.compile("总?面积|总?产值")
_HELPED = ("家庭", "群众", "人员", "村民", "居民", "农户", "住户", "贫困户", "人口", "学生", "职工", "师生")
"""Whom works help, who put no money into them."""
_DIVISIONS = ("区", "县", "旗", "镇", "乡", "村", "乡镇", "街道", "社区", "行政村", "自然村", "嘎查", "苏木")
_SPANS_OF_TIME = frozenset("月年天日")
_MORE = re.compile(r"^(?:新增|净增|新登记|新设)(?=..)")
_ROW = 3  # things that make a list
_SHARED = 2  # the measure before the last, of which that gives a share
_RATIO_OF = re.compile(r"(?:占.*|比重|占比)$")
_PER_SO_MANY = re.compile("每[百千万](?:名|户籍|常住)*(?:人口|人|老年人)")
_LENGTHS = ("总里程", "通车里程", "通车总里程", "运营里程", "总长度")
_WORKS = ("项目", "工程")
_OF_WORKS = ("工程量", "工程总量", "总投资", "工作量", "计划", "任务", "总量")
_OF_ALL = ("投资", "面积", "金额")
"""What is told of all the parts, where two or more were counted before it."""
_MEAN = frozenset(("人均", "户均", "村均", "亩均", "校均", "镇均", "乡均", "年均", "日均", "月均"))
_MAY_LEAN = _OPENS_LEANING.union("增", (word[0] for word in _MEAN))
"""What every label opens with that ``Carried.leaned`` may complete."""
_OUTPUT = re.compile(r"总?产值$")
_PIECES = frozenset(("张", "台", "辆", "盏", "棵", "株", "头", "只", "件", "份", "本"))
_COUNTED = (Aspect.COUNT, Aspect.CHANGE)
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _RANK, _SHARE, _THRESHOLD = Aspect.COUNT, Aspect.RANK, Aspect.SHARE, Aspect.THRESHOLD
_SHARED_ASPECTS = (Aspect.GROWTH, _SHARE, Aspect.CHANGE)


def leans(label: str) -> bool:
    """Does the label say too little alone (总投资, 占GDP比重)?"""
    return label[:1] in _OPENS_LEANING and _LEANING.match(label) is not None

PARTS_OF_WORKS = (
    "路基", "路面", "桥梁", "隧道", "涵洞", "桩基", "土方", "土石方", "石方", "混凝土", "坝体", "边坡", "护坡",
    "防渗墙", "管道铺设", "管网铺设", "房屋拆迁",
)  # fmt: skip
"""What is done of works: the money that is told next is for all of them."""


class Carried(Wholes):
    """The measures of one sentence so far, and the labels they hand on."""

    def __init__(self) -> None:
        super().__init__()
        self.since = 0
        self._before = 0
        self._together: tuple[int, list[list[str]]] = (-1, [])
        self._opened: list[tuple[str, int]] = []
        self._inside: set[int] = set()
        self._resumed = (-1, "")
        self._again = (-1, "")
        self._shared_out = (0, -1)

    def new_sentence(self) -> None:
        """A semicolon: nothing before it is shared out any more, but for a list of parts (其中：A…；B…)."""
        whole = self.whole
        super().new_sentence()
        if whole and not self.whole and self.last is not None and self.last.part_of == whole:
            # 市场主体32.6万户，其中企业9.8万户；全年新增|5.6万户: of all of them again.
            self._again = len(self.found), whole
        self.since = self._before = len(self.found)

    def bracket(self, mark: str) -> None:
        """A bracket with numbers opens or closes: what follows it goes on with what stood before it."""
        if mark in "（(":
            self._opened.append((self.label(), len(self.found)))
            self.bracketed(opens=True)
        elif self._opened:
            label, begin = self._opened.pop()
            self._resumed = len(self.found), label
            self._inside.update(range(begin, len(self.found)))
            self.bracketed(opens=False)

    def stepped(self, label: str) -> None:
        """What follows the next measure goes on with the label given, not with its own."""
        self._resumed = len(self.found) + 1, label

    def peers(self) -> bool:
        """Were several things of one kind counted last (建议396件、提案876件), but for what share of each was told?"""
        stop = len(self.found)
        while stop > 1 and self.found[stop - 1].aspect is _SHARE and len(self.found) - stop < LOOKED_BACK:
            stop -= 1
        if stop < len(self.found) and self.found[-1].start != self.found[-2].start:
            # 满意率98%: of the last alone.
            return False
        if stop - 1 in self._inside:
            return False
        last = [draft for draft in self.found[max(0, stop - 2) : stop] if draft.aspect is _COUNT]
        return len(last) > 1 and last[0].unit == last[1].unit and last[0].label != last[1].label

    def answered(self) -> str:
        """What was counted before a share of it was told last (诉求23万件，办结率99%), or nothing."""
        last = self.last
        if last is None or last.aspect is not _SHARE:
            return ""
        owner = next((draft.label for draft in self._recent() if draft.aspect is _COUNT), "")
        return owner if owner and last.label.startswith(owner) and last.label != owner else ""

    def label(self) -> str:
        """The label that a number without its own takes."""
        found = self.found
        if self._resumed[0] == len(found) and self._resumed[1]:
            return self._resumed[1]
        if not found:
            return ""
        last = found[-1]
        if last.aspect is not _THRESHOLD:
            return last.label
        return next((draft.label for draft in self._recent() if draft.aspect is not _THRESHOLD), last.label)

    def resumed(self, unit: str) -> str:
        """The whole whose parts a semicolon has closed, where it was counted in the unit, or nothing."""
        if self._again[0] != len(self.found):
            return ""
        whole = self.told(self._again[1])
        return whole.label if whole is not None and whole.unit == unit else ""

    def counted(self, unit: str) -> str:
        """What the sentence counted last in the unit, before it went on to other things, or nothing."""
        begin = max(0, len(self.found) - WHOLES)
        told = [at for at in range(len(self.found) - 1, begin - 1, -1) if self.found[at].unit == unit]
        # 开工15312套（任务13860套），竣工6345套: what a bracket holds is another thing.
        first = next((at for at in told if at not in self._inside), told[0] if told else -1)
        return self.found[first].label if told else ""

    def counted_before(self, unit: str) -> str:
        """What was counted in the unit before the last, or nothing."""
        before = self.found[-WHOLES:-1]
        return next((draft.label for draft in reversed(before) if draft.unit == unit and draft.aspect is _COUNT), "")

    def rated(self, thing: str) -> str:
        """The share of the thing that was told last, or nothing."""
        shares = (draft.label for draft in self._recent() if draft.aspect is _SHARE and draft.label.startswith(thing))
        return next(shares, "")

    def row(self) -> bool:
        """Do three things or more stand in the list told last (核桃10万亩、猕猴桃3万亩、中药材2万亩)?"""
        told = self.found[-_ROW:]
        return len(told) == _ROW and len({draft.unit for draft in told}) == 1 and len(
            {draft.label[:1] for draft in told}
        ) == _ROW

    def works(self) -> str:
        """The works that were counted before what was told last is said of them (项目66个，开工率42%), or nothing."""
        last = self.last
        if last is None or last.aspect not in (_SHARE, Aspect.GROWTH):
            return ""
        counted = (draft.label for draft in self._recent() if draft.aspect is _COUNT and draft.label.endswith(_WORKS))
        owner = next(counted, "")
        return owner if owner and last.label.startswith(owner) else ""

    def told_in(self, unit: str) -> str:
        """What the sentence told last in a unit of the kind, or nothing."""
        kind = unit.lstrip(SCALES)
        return next((draft.label for draft in self._recent() if draft.unit.lstrip(SCALES) == kind), "")

    def part(self, *, grows: bool = False) -> str:
        """What the last measure gave the share of, where it was measured itself or now ``grows``, or nothing.

        产量40亿斤，占全省的八分之一，居全省第一，增长2%: it is the thing that is ranked and grows, not its share.
        """
        if self._resumed[0] == len(self.found):
            # 收入30亿元（其中税收22亿元，占比73%），增长6%: of what stood before the bracket.
            return ""
        last = self.last
        share = OF_SHARE.match(last.label) if last is not None and last.aspect is _SHARE else None
        if share and grows and last is not None and last.label == f"{share.group(1)}占比" and len(self.found) > 1 and (
            all(draft.label != share.group(1) for draft in self._recent())
        ):
            # 预算收入21.6亿元，税收占比76%，增长8.1%: what the share is of grows.
            return self.found[-_SHARED].label
        if share and (grows or any(draft.label == share.group(1) for draft in self._recent())):
            return share.group(1)
        return ""

    def thing(self) -> str:
        """What was counted last where only an amount of it has been told since (项目76个、总投资389亿元，其中…)."""
        label = self.label()
        for draft in self._recent():
            if draft.aspect is _COUNT:
                return draft.label if leans(label.removeprefix(draft.label)) else label
        return label

    def share_out(self, since: int) -> None:
        """The measures from the index ``since`` on were shared out over several things at once."""
        self._shared_out = since, len(self.found)

    @property
    def shared_out(self) -> tuple[int, int]:
        """Between which indices the measures stand that were shared out last."""
        return self._shared_out

    def earlier(self, *aspects: Aspect) -> list[str]:
        """Labels since the last semicolon that a shared value (均居, 分别增长) leans on, in text order."""
        return self._labels(max(self.since, len(self.found) - LOOKED_BACK), aspects)

    def earlier_labels(self) -> list[str]:
        """Labels of the latest measures in text order, across semicolons."""
        return [draft.label for draft in self.found[-LOOKED_BACK:]]

    def _labels(self, begin: int, aspects: tuple[Aspect, ...] = (), *, outside: bool = False) -> list[str]:
        seen: list[str] = []
        for at, draft in enumerate(self.found[begin:], begin):
            if outside and at in self._inside:
                continue
            fits = draft.aspect in aspects if aspects else draft.aspect is not _THRESHOLD
            if fits and draft.label not in seen:
                seen.append(draft.label)
        return seen

    def leaned(self, label: str) -> str:
        """Complete a label that leans: 总投资 on what was counted, 占GDP比重 on what came before, 村均 on both."""
        if label in _MEAN and (carried := self.of_parts()):
            self._whole = None
            return label + carried
        if label in _MEAN and (carried := self.label()):
            return label + carried
        if label == "增加值" and _OUTPUT.search(carried := self.label()):
            return _OUTPUT.sub("增加值", carried)
        own = label[0] == "占" or (label[-2:] in _OF_ALL and label != "投资")
        previous = (None if own else self.returned()) or self.last
        if self._resumed[0] == len(self.found) and self._resumed[1] and (
            label.startswith("占") or (leans(label) and _OF_IT.match(label))
        ):
            # 收入30亿元（其中税收22亿元），占预算的103%; 新增企业900户（其中…），总量突破2万户
            return self._resumed[1] + label if label[0] == "占" else in_sum(_MORE.sub("", self._resumed[1]), label)
        if self._resumed[0] == len(self.found) and leans(label) and label.endswith("投资") and (
            (thing := self.told(self._resumed[1])) is not None and thing.aspect is _COUNT
        ):
            # 重点项目86个（其中省级12个），总投资320亿元
            return thing.label + label
        if label[-2:] in _OF_ALL and leans(label) and (all_of_them := self.of_parts()):
            self._whole = None
            return all_of_them + label
        ranked = previous is not None and previous.aspect is _RANK and label[0] != "占"
        if label in HARVESTS and self.row():
            # 核桃10万亩、猕猴桃3万亩、中药材2万亩，产值…: of all of them.
            return label
        if not leans(label) or previous is None or ranked or previous.aspect is _THRESHOLD:
            return label
        if label[-2:] == "投资" and previous.label.endswith(PARTS_OF_WORKS):
            # 改线工程完成路基18公里、桥梁6座，累计完成投资4.2亿元
            return label
        of_pieces = previous.aspect is _COUNT and (previous.unit in _PIECES or len(previous.label) == 1)
        if of_pieces and label.endswith(("投资", "投资额")):
            # 设置床位800张，已完成投资4.2亿元; 设站21座，…
            return label
        if previous.unit[-1:] in _SPANS_OF_TIME and previous.aspect is _COUNT and label[0] != "占":
            # 工期30个月，总投资9亿元
            return label
        if label.startswith("对"):
            # 服务业增加值占比50%，对经济增长贡献率60%
            return _RATIO_OF.sub("", previous.label).removesuffix("增速") + label
        if previous.aspect is Aspect.LEVEL and label.endswith("投资") and (planned := PLANNED.match(previous.label)):
            # 重点项目47个、年度计划投资84亿元，累计完成投资40亿元
            return planned.group(1) + label
        if label[0] == "占" and previous.label.endswith(PARTS_OF_WORKS) and label.endswith(_OF_WORKS):
            # 完成路基5公里、桥梁3座，占总工程量的72%: all that was done.
            return label
        if previous.aspect is _SHARE and label.endswith("投资") and (share := OF_SHARE.match(previous.label)) and any(
            draft.aspect is _COUNT and draft.label == share.group(1) for draft in self._recent()
        ):
            # 亿元以上项目18个，占总数的36%，总投资63亿元
            return share.group(1) + label
        if label == "面积" and previous.label.endswith(("长度", "总长", "全长")):
            # 绿化长度302公里、面积2.8万亩
            return previous.label[:-2] + label
        if label == "投资" and previous.aspect is _COUNT and previous.label.endswith(_HELPED):
            # 改造项目8项，可解决3400户家庭住房问题，完成投资5.5亿元
            works = (one.label for one in self._recent() if one.aspect is _COUNT and one.label.endswith(_WORKS))
            return next(works, "") + label
        people = previous.unit.endswith(PEOPLE) or previous.label.endswith("农户") or previous.label in _DIVISIONS
        if people and previous.aspect is _COUNT and label[0] != "占" and not _OF_IT.match(label):
            return label
        # 新植果树44万亩，总面积76万亩，产值14亿元
        grown = previous.unit.endswith("亩") and previous.label[:2] != "占地" and _OF_LAND.fullmatch(label) is not None
        if grown or label.startswith("占") or previous.aspect is _COUNT or _OF_IT.match(label):
            whole = _MORE.sub("", previous.label) if _OF_IT.match(label) else self._owner(previous)
            whole = _AREA.sub("", whole) if grown else whole
            if whole in _USES:
                # 家庭农场120家，经营面积3.6万亩，产值1.8亿元
                whole = next((draft.label for draft in self._recent() if draft.aspect is _COUNT), "")
            whole = _HERD.sub("", whole) if label.endswith("产值") else whole
            summed = whole.endswith(label) or (label.startswith("总") and whole.endswith(("总值", "总额", "总量")))
            return whole if summed else in_sum(whole, label)
        return label

    def _owner(self, previous: MeasureDraft) -> str:
        """What a share is of behind another of the same thing (对增长贡献率32%，占全国份额3%; 占全市41%，占全省36%)."""
        if previous.aspect is _SHARE and (share := OF_SHARE.match(previous.label)):
            return share.group(1)
        if previous.aspect is _SHARE and "对" in previous.label:
            for draft in self._recent():
                if draft.aspect is not _SHARE and previous.label.startswith(f"{draft.label}对"):
                    return draft.label
        return previous.label

    def ranked_together(self, labels: list[list[str]]) -> None:
        """Several things were ranked as one: what follows leans on what comes after, other ranks on the same."""
        self._together = len(self.found), labels
        self._before, self.since = self.since, len(self.found)

    def ranked(self, label: str, size: int, every: bool, *, going_on: bool = False) -> list[list[str]]:
        """For each of ``size`` ranks in a list, the labels that it serves.

        ``going_on`` says that the list goes on (均居全省第二、全国第三).
        """
        if going_on and self._together[0] == len(self.found) and len(self._together[1]) == size:
            return self._together[1]
        if label:
            if size > 1:
                return [[one] for one in spread(label, size) or [label] * size]
            return [parts(label) if lists(label) else [label]]
        return self._inherited(size, every)

    def shared(
        self, label: str, size: int, said: Predicate, aspect: Aspect, *, own: bool = True
    ) -> list[list[str]]:
        """For each of ``size`` values in a list, the labels that it serves.

        ``own`` says that the label stands as it is before the number.
        """
        if not label:
            # …收入25000元，…收入20600元，分别增长14%: both grew by it.
            return self._inherited(size, said.every or (said.each and size == 1))
        if own and lists(label) and (again := told_again(label, self.found[-LOOKED_BACK:])):
            # 苹果面积12万亩、产量18万吨，面积、产量分别增长3%、5%
            if size == len(again):
                return [[one] for one in again]
            label = "、".join(again)
        if size > 1:
            if said.each and lists(label) and len(one_each := rated(label, self.earlier)) == size:
                return one_each
            of_it = _OF_IT.fullmatch(label) is not None
            leaning = label[0] == "占" or (label[0] == "对" and leans(label))
            earlier = self.earlier(*(_COUNTED if of_it else ())) if of_it or leaning else []
            if leaning and label[0] == "占" and len(earlier) >= size == len(of := parts(label[1:])):
                # 总产值26亿元，利税2亿元，分别占全县社会总产值、财政收入的62%和48%
                return [[f"{one}占{whole}"] for one, whole in zip(earlier[-size:], of, strict=True)]
            if len(earlier) >= size:
                return [[in_sum(_MORE.sub("", one), label) if of_it else one + label] for one in earlier[-size:]]
            if _PER_SO_MANY.fullmatch(label) and len(counted := self.earlier(_COUNT)) == size:
                # 床位2.6万张、医师1.1万人，每千人口分别达到6.2张和2.6人
                return [[label + one] for one in counted]
            if label in _LENGTHS and len(lines := self.earlier(Aspect.LEVEL)) == size:
                # 新增高速公路100公里、一级公路200公里，总里程分别达…: of each.
                return [[one + label] for one in lines]
            if label in HARVESTS and len(sown := self.earlier(Aspect.LEVEL)) >= size:
                # 粮食面积6万亩，蔬菜面积9万亩，产量分别为…
                return [[_AREA.sub("", one) + label] for one in sown[-size:]]
            if is_rate(label) and len(label) <= SHORT_RATE and len(told := self.earlier(_COUNT)) >= size:
                # 养老保险参保2万人，医疗保险参保3万人，参保率分别达…: the rate of each.
                return [[one.removesuffix(label[:-1]) + label] for one in told[-size:]]
            if is_rate(label) and len(label) <= SHORT_RATE and (whose := owners(self.earlier(_SHARE)[-size:], size)):
                # 小学、初中入学率分别达到…，辍学率分别控制在…: of the same.
                return [[one + label] for one in whose]
            label = self.leaned(label)
            if said.again and not said.each and not lists(label):
                return [[label]] * size
            return [[one] for one in spread(label, size) or [label] * size]
        if own and label[0] in _MAY_LEAN:
            label = self.leaned(label)
        # 办结率和满意率99%以上: of each, though nothing says so.
        both = said.every or (aspect is _SHARE and own and lists(label))
        if both and not said.sign and (rates := rated(label, self.earlier)):
            return [[one for row in rates for one in row]]
        several = said.every or said.each or said.noun or aspect in _SHARED_ASPECTS
        if several and own and lists(label) and len(named := parts(label)) > 1:
            # 海洋药物、海洋旅游增速保持在10%: the pace of each.
            each = said.every or said.each or (said.noun and "、" in label and "和" not in label)
            if each or (aspect in _SHARED_ASPECTS and separate(label, aspect is _SHARE)):
                # 小麦、玉米、水稻三大作物良种覆盖率98%: one head, where nothing says that each has it.
                class_ = "" if said.every or said.each else summed_up(label)
                return [[class_] if class_ else named]
        elif (said.every or said.each) and (halves := spread(label, 2)):
            # 存贷款余额双超1万亿元; 城乡居民收入均增长8%, 分别增长8%以上
            return [halves]
        return [[label]]

    def _inherited(self, size: int, every: bool) -> list[list[str]]:
        earlier = self.earlier()
        if size > 1 and len(earlier) < size:
            # 均居全省第二，分别增长5%和6%: what was ranked together is shared out still.
            self.since = self._before
            earlier = self.earlier()
        if size == 1:
            if every and self._shared_out[1] == len(self.found):
                # A增长5%，B、C分别达到…，增幅均达10%: of those that were shared out last.
                earlier = self._labels(self._shared_out[0])
            if every and len(earlier) > 1:
                # 新入园企业6家，实现营业收入111亿元、税收5亿元，增幅均超过32%: those counted only own what grew.
                since = max(self.since, len(self.found) - LOOKED_BACK)
                counted = {draft.label for draft in self.found[since:] if draft.aspect is _COUNT}
                owned = [
                    one for one in earlier
                    if one not in counted or not any(other != one and other.startswith(one) for other in earlier)
                ]
                earlier = owned if len(owned) > 1 else earlier
            return [earlier if every and earlier else [self.label()]]
        if len(earlier) >= size:
            if size > 1 and self._inside and len(told := self._labels(self.since, outside=True)) >= size:
                # 游客860万人次（其中入境1.2万人次），收入62亿元（外汇360万美元），分别增长…: not what brackets hold.
                earlier = told
            return [[one] for one in earlier[-size:]]
        each = [one for joined in earlier for one in parts(joined)]
        if len(each) == size:
            # 生产总值和投资跨千亿，收入跨万元，分别增长…: two things were told of as one.
            return [[one] for one in each]
        return [[self.label()]] * size
