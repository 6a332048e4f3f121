"""What 其中 parts, and the measures of one sentence so far, among which the whole and its parts are found."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from ...schema.terms import Aspect
from .aspects import RATES, is_rate
from .clauses import SCALES
from .found import MeasureDraft
from .joining import SUMS, alike
from .kinds import of_another_kind

__all__ = ["LOOKED_BACK", "OF_SHARE", "PARTS", "PEOPLE", "TRADED", "WHOLES", "Wholes"]

LOOKED_BACK = 24
"""Measures of the sentence that a shared value can lean on."""
PARTS = re.compile("其中(?:[：:，]|(?=第[一二三]|[一二三]产))")
"""Opens a list of parts (其中：A…；B…), or may do so (其中，A…；B…; 其中第一产业…；第二产业…)."""
WHOLES = 3
"""Measures before 其中 among which the whole is looked for."""
_OF_MONEY = ({"元"}, {"元", "%"})  # sums of money, and how they grew
_OF_PART = ("占比", "比例", "比重")
_HOLDERS = ("村", "县", "乡", "镇", "户", "家庭", "企业")
_COLONS = ("：", ":")
_CROPS = re.compile("[^值额入出量积度率费资金款]{1,4}")
_TAXES = ("税", "税收")
_USED = "用于"
_OPENING = 3  # characters that a part opens with as its whole does (新登记市场主体, 新登记企业)
_IN_ALL = re.compile("总(?:里程|数|数量|量|规模|面积|人数|额)$")
"""What all of the things come to, not only those of the whole (新增公路60公里，其中高速4公里，|高速总里程达95公里)."""
_BESIDES = re.compile("[，,；](?:同时|此外|另外|另有|另新|与此同)")
"""What opens a clause that tells of no part any more."""
_LEAST_WHOLE = 3  # characters of a whole that a part may end with
_SIDES = ({"出口", "进口"}, {"收入", "支出"}, {"存款", "贷款"})
TRADED = ("出口", "进口")
"""What trade is parted into, the second often behind a semicolon (其中出口6亿元；|进口4亿元)."""
_AT_WORK = re.compile("投产|达产|投运|投用|运营|开业|建成|竣工|营业|盈利")
"""What those parts say that alone can have yielded something."""
OF_SHARE = re.compile(r"^(.{2,}?)占.")
"""What a share is of, before 占."""
PEOPLE = ("人", "名", "人次")
# Looking up a member of an enumeration costs as much as a search: these are asked for at each number.
_COUNT, _RANK, _SHARE, _THRESHOLD = Aspect.COUNT, Aspect.RANK, Aspect.SHARE, Aspect.THRESHOLD


class _Parting(NamedTuple):
    """What 其中 parts where a bracket opens, and how far its list of parts has come."""

    whole: str | None
    wholes: list[tuple[str, str]]
    within: str
    things: bool
    listing: str
    parted: bool
    first: tuple[str, Aspect]


def _whole(draft: MeasureDraft) -> str:
    """What 其中 goes into: the thing measured, not its share of another (收入300亿元，占…的20%，其中…)."""
    share = OF_SHARE.match(draft.label) if draft.aspect is _SHARE and "占" in draft.label else None
    return share.group(1) if share else draft.label


class Wholes:
    """The measures of one sentence so far, and what 其中 parts of them."""

    def __init__(self) -> None:
        self.found: list[MeasureDraft] = []
        self.last: MeasureDraft | None = None
        """The measure read last."""
        self.bare = False
        """Whether the clause read now opens with the name of what it measures."""
        self._whole: str | None = None
        self._wholes: list[tuple[str, str]] = []
        self._within = ""
        self._things = False
        self._sibling = False
        self._listing = ""
        self._parted = False
        self._first = ("", _RANK)
        self._outside: list[_Parting] = []
        self._outward: str | None = None
        """The whole of what went out or came in, up to a semicolon."""

    def add(self, draft: MeasureDraft) -> None:
        """Note the measure that comes next."""
        self.found.append(draft)
        self.last = draft

    @property
    def inside_whole(self) -> bool:
        """Does 其中 still govern?"""
        return self._whole is not None

    @property
    def whole(self) -> str:
        """What 其中 parts, or nothing."""
        return self._whole or ""

    def new_sentence(self) -> None:
        """A semicolon: no part stands behind it, but for a list of parts (其中：A…；B…)."""
        if not self._listing:
            self._outward = self._whole if self._within.startswith(TRADED) else None
            self._whole = None
        self._parted = self._listing[-1:] not in _COLONS

    def new_clause(self, opening: str) -> None:
        """A clause begins; ``opening`` is the text around its beginning, which may open with 其中."""
        opens_part = "其中" in opening
        if self._whole is not None and not opens_part and _BESIDES.search(opening):
            # 在建项目16个，其中6个进入收尾阶段，同时新增项目40个: none of those.
            self._whole, self._listing = None, ""
        self._sibling = self._whole is not None and not opens_part
        if opens_part:
            wholes = [draft for draft in self._recent() if draft.aspect not in (_THRESHOLD, _RANK)]
            listing = PARTS.search(opening)
            self._listing, self._parted = listing[0] if listing else "", False
            self._wholes = [(_whole(draft), draft.unit.lstrip(SCALES)) for draft in wholes[:WHOLES]]
            self._whole = self._wholes[0][0] if self._wholes else None
            self._things = bool(self.found) and self.found[-1].aspect is _COUNT and (
                not self.found[-1].unit.endswith(PEOPLE)
            )
            self._within = ""

    def bracketed(self, *, opens: bool) -> None:
        """A bracket with numbers opens or closes: what is parted outside it goes on behind it (其中A（含B），C)."""
        if opens:
            self._outside.append(_Parting(
                self._whole, self._wholes, self._within, self._things, self._listing, self._parted, self._first
            ))
            return
        outside = self._outside.pop()
        self._whole, self._wholes, self._within, self._things = outside[:4]
        self._listing, self._parted, self._first = outside[4:]

    def part_of(self, label: str, aspect: Aspect, unit: str, *, shares: bool = False) -> str | None:
        """The whole that 其中 named, for the clause that it opens, siblings of what stands there, and ``shares``."""
        if self._whole is None and self._outward is not None and label.startswith(TRADED) and label != self._within:
            # 其中出口6亿元；进口4亿元
            return self._outward
        if self._whole is None or aspect is _THRESHOLD or (aspect is _RANK and self._within):
            return None
        if aspect is _SHARE and label.endswith("完成率"):
            # 招商引资1.8亿元，完成率115%，其中省外资金4000万元，完成率40%: how much of its own plan is done.
            return None
        if self._outside and self._outside[-1].whole is self._whole and label != self._within and (
            self.last is None or label != self.last.label
        ):
            # 其中制造业贷款38亿元（含技改贷款12亿元）: of the part, which no 其中 says.
            return None
        if self._things and not shares and aspect not in (_COUNT, _RANK) and label != self._within and (
            label[:_OPENING] != self._whole[:_OPENING]
        ):
            # 设6项指标，其中生产总值增长6%: things that were counted are no sum of what is told of one.
            return None
        if self._sibling and not self._within and not self._listing and not self.bare:
            # 刑事案件1260起，其中命案破案率100%，查处治安案件3560起: no part was counted that this goes on with.
            self._whole = None
            return None
        unit = unit.lstrip(SCALES)
        if not self._within:
            self._within, self._first = label, (unit, aspect)
            # A、B分别增长…，其中X: the whole is the one of X's unit, then the one that X shares its noun with.
            if shares or (aspect is _SHARE and label.endswith(_OF_PART)):
                # 参保率98%，招录教师126名，其中硕士占比30%: a share of what was told last.
                self._whole = self._wholes[0][0]
            else:
                self._whole = max(self._wholes, key=lambda whole: (
                    whole[1] == unit, whole[0] != label or whole is self._wholes[0], alike(whole[0], label)
                ))[0]
            if is_rate(self._whole) and unit not in RATES and aspect is _COUNT:
                # 上线率92%，其中一本上线218人: people are no part of a rate.
                self._whole = None
            elif (aspect is _COUNT or label.endswith(_HOLDERS)) and unit != "元" and (
                {of for _, of in self._wholes} in _OF_MONEY
            ):
                # 收入6800元，其中3个乡镇超过8000元: things are no part of money, but what they yield may be.
                self._within = ""
                return None
            elif aspect is _RANK and label[-2:-1] not in self._whole and not alike(self._whole, label):
                # 收入增长8%，其中投资、消费增速居第一: ranked among what was told, no part of the last.
                self._whole = None
        if self._sibling and not self._beside(label, aspect, unit):
            self._whole = None
        if self._whole is None or label == self._within:
            return self._whole
        # 项目230项，投资805亿元，其中…100项，投资418亿元
        return next((name for name, of in self._wholes if of == unit), self._whole)

    def of_parts(self) -> str:
        """The whole of which two parts or more were counted right before this clause, or nothing.

        项目56个，其中甲8个、乙2个，总投资398亿元: of all of them.
        """
        parts = [draft for draft in self.found[-WHOLES - 1 :] if draft.aspect is not _THRESHOLD][-2:]
        two = len(parts) > 1 and all(draft.aspect is _COUNT and draft.part_of for draft in parts)
        whole = parts[1].part_of if two and parts[0].part_of == parts[1].part_of else None
        return (whole or "") if self._sibling else ""

    def returned(self) -> MeasureDraft | None:
        """The whole that this clause goes back to behind so many of its things, or None.

        入驻企业268家，其中规上企业92家，实现营业收入520亿元; but 落户项目65个，其中投产38个，实现税收2亿元 is theirs.
        """
        last = self.last
        if not self._sibling or last is None or last.aspect is not _COUNT or not last.part_of or (
            _AT_WORK.search(last.label)
        ):
            return None
        whole = self.told(last.part_of)
        return whole if whole is not None and whole.aspect is _COUNT and whole.label != last.label else None

    def outgrown(self, value: Decimal, unit: str) -> str:
        """The whole that so many must be of, for the part told last has fewer, or nothing.

        项目48个，其中10亿元以上6个，竣工32个
        """
        last = self.last
        if last is None or last.aspect is not _COUNT or not last.part_of or last.unit != unit or value <= last.value:
            return ""
        if not self._sibling or (whole := self.told(last.part_of)) is None or whole.aspect is not _COUNT:
            return ""
        self._whole = None
        return whole.label

    def told(self, label: str) -> MeasureDraft | None:
        """What was told last of the label, but for bounds of it."""
        drafts = (draft for draft in self._recent() if draft.aspect is not _THRESHOLD)
        return next((draft for draft in drafts if draft.label == label), None)

    def _beside(self, label: str, aspect: Aspect, unit: str) -> bool:
        """Does a clause behind the one of 其中 tell of another part (其中企业4万户，个体户9万户; 其中出口…，进口…)?"""
        if self._whole is not None and of_another_kind(label, self._whole):
            # 铁路运营里程4981公里，其中高铁1212公里，农村公路超过27万公里
            return False
        if _IN_ALL.search(label) and self._whole is not None and not _IN_ALL.search(self._whole) and not (
            _IN_ALL.search(self._within)
        ):
            return False
        if self._whole is not None and len(self._whole) >= _LEAST_WHOLE and label.endswith(self._whole) and (
            (unit, aspect) == self._first
        ):
            # 养殖面积2000亩，其中河蟹养殖500亩，其他水产品|养殖面积400亩
            return label != self._whole
        if label[-2:] == self._within[-2:] or label.startswith(self._within) or label[-1:] == self._within[-1:] == "产":
            return True
        if label.startswith(_USED) and self._within.startswith(_USED):
            # 其中用于教育的资金8亿元，用于农村道路3亿元
            return True
        if {label[-2:], self._within[-2:]} in _SIDES or (label.endswith(_TAXES) and self._within.endswith(_TAXES)):
            return True
        if self._parted:
            return False  # 其中，第一产业增加值…；第二产业增加值…；财政收入…
        if self._listing[-1:] in _COLONS and (unit, aspect) == self._first:
            self._within = label  # what comes next may go on with this part
            return True
        # 其中夏粮20万吨，秋粮30万吨; 其中小麦5万亩，玉米3万亩
        crops = aspect is Aspect.LEVEL and unit != "元" and _CROPS.fullmatch(label) and _CROPS.fullmatch(self._within)
        alike = (unit, aspect) == self._first and (aspect in (_COUNT, _SHARE) or crops) and not label.endswith(SUMS)
        if not alike or not self.bare or is_rate(label):
            return False
        self._within = label  # 其中企业4万户，增长9%，个体户9万户，增长13%
        return True

    def _recent(self) -> list[MeasureDraft]:
        """The latest measures, last first."""
        return self.found[: -LOOKED_BACK - 1 : -1]
