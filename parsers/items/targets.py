"""Headline targets: the sentence 主要预期目标 split into one target per indicator, those without a number too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

from ...schema.terms import Aspect, Status
from ..lines.uniform import spell_out, uniform
from ..measures.found import MeasureDraft, QualifiedDraft
from ..measures.labels import indicator_of
from ..measures.sentence import measures
from .indicators import sets_for
from .qualitative import TargetDraft, without_number
from .rows import Row, is_row, row

__all__ = ["TargetDraft", "asides", "target"]


_LEAD_IN = re.compile(r"^[^：:∶︰]{0,120}?(?:目标|指标|任务|预期|要求|安排|打算|设想)[^：:∶︰，,；;。]{0,16}[：:∶︰]")
_LEAD_IN_WORDS = re.compile(
    r"^[^。；;]{0,120}?(?:目标|指标|预期)(?:任务|安排|建议)?(?:初步)?(?:确定|安排|定|设定|拟定|考虑)?(?:是|为)[，,]?"
)
_KEPT_UP = re.compile(r"(?:左右|以上|以内|上下|以下)?(?:、|并且?|且)+(?P<held>[^0-9、。；][^0-9。；]{3,40})$")
"""What a clause sets in words behind its figures (增长8%、|社零总额增速高于全省, 增长6%左右、|与经济增长同步)."""
_MARK = re.compile(r"[，,；;。！!？?：:]")
_SYNC_JOINED = re.compile(r"(?:(?<=同步)|(?<=一致)|(?<=适应)|(?<=匹配)|(?<=协调)|(?<=同步增长))[、和并且]+(?![与同])")
"""Between two goals of one clause (A与B同步、C与D同步)."""
_MARK_OR_LIST = re.compile("[，,；;。：:、]")
_LINK = re.compile(r"^(?:以上|以下|以内|左右|上下)?(?:、|和|与|及|以及|或)(?:约|近|超|超过)?$")
_OPENS = re.compile(r"^(?:以上|以下|以内|左右|上下)?([、和与及,，])")
_THOUSANDS = re.compile(r"[0-9]{3}(?![0-9])")
_MOST = 30
"""Numbers that one clause of targets may hold; each target repeats the words of its clause."""
_EDGE = "，,；;。！!？?：: "


def target(
    text: str, *, heading: str = "", review_year: int | None = None, report_year: int | None = None
) -> list[TargetDraft]:
    """Split a sentence of headline targets (clean reading) into one target per indicator, in text order."""
    written = text
    text = plain = uniform(text)
    if is_row(text) and (clause := row(text)) is not None:
        return _in_row(clause, text, target(clause.said, review_year=review_year, report_year=report_year))
    text = _SYNC_JOINED.sub(lambda match: "，" * len(match[0]), text)
    text = _BETTER.sub(lambda match: "，" * len(match[0]), text)
    text = _HIGHER.sub(lambda match: match[1] + "实现达到".ljust(len(match[0]) - 1, "为"), text)
    text = _PARTS.sub(r"，\1；", text)
    text = _ASIDE.sub(lambda match: (match[1] or "").ljust(len(match[0]), "·"), text)
    begin = _begin(text)
    if "、" in text:
        text = _parted(text, begin)
    text = text[:begin] + _ROW.sub(lambda match: "将" if match[1] else "要" if match[2] else "为", text[begin:])
    if begin and text[begin - 1] in "是为" and not text[begin : begin + 1].isdigit():
        text = f"{text[: begin - 1]}：{text[begin:]}"  # 预期目标是|生产总值增长6%: no part of what is measured
    drafts = [
        draft
        for draft in measures(
            text if text[-1:] in _EDGE else f"{text}。",  # a line that no mark closes says as much
            heading=heading,
            status=Status.TARGET,
            review_year=review_year,
            report_year=report_year,
        ).measures
        if draft.start >= begin and draft.status is Status.TARGET and not _frames(draft)
        and not text.endswith("提前", 0, draft.start)  # 提前3年翻一番: when, not what
    ]
    found: list[TargetDraft] = []
    index = 0
    for start, end in _clauses(text, begin):
        inside = []
        while index < len(drafts) and drafts[index].start < end:
            if drafts[index].start >= start:
                inside.append(drafts[index])
            index += 1
        if not inside:
            found.extend(without_number(text, start, end, found[-1] if found else None))
            continue
        for piece_start, piece_end, members in _pieces(text, start, end, inside):
            if len(members) > _MOST:
                continue
            found.extend(
                _numeric(draft, piece_start, piece_end) for draft in members if draft.aspect is not Aspect.THRESHOLD
            )
        kept = _KEPT_UP.match(text, inside[-1].end, end)
        if kept and found:
            found.extend(without_number(text, kept.start("held"), kept.end("held"), found[-1]))
    spell_out(found, written, plain, heading)
    return found


def _in_row(clause: Row, text: str, found: list[TargetDraft]) -> list[TargetDraft]:
    """The targets of a row, with offsets into its ``text``."""
    for draft in found:
        draft.start, draft.end = clause.name_at, clause.end
        if draft.value_at is not None:
            quote = clause.said[slice(*draft.value_at)]
            at = text.rfind(quote, 0, clause.end)
            draft.value_at = (at, at + len(quote)) if at >= 0 else clause.number_at
    return found


_ROW = re.compile(
    r"(?<=[一-龥）)%]{2})[：:](?:(?=(增长|下降|达到?|力争|控制|保持|完成))"
    r"|(?=([与同和](?!比)|[高快低]于|不[高低]于))|(?=[0-9约超]))"
)
"""What parts the name of a goal from its value where each has a row of its own (生产总值：增长6%)."""
_FRAMES = frozenset(("工作", "指标", "目标", "预期目标", "主要指标", "任务", "目标任务"))


def _frames(draft: MeasureDraft) -> bool:
    """Does the number only say how many targets there are (提出6项指标, 从5方面提出28个主要指标)?"""
    counted = draft.aspect is Aspect.COUNT and (draft.unit == "方面" or draft.label.endswith("指标"))
    return counted or (draft.label in _FRAMES and draft.aspect is not Aspect.RANK)


_BETTER = re.compile(r"[、，]?(?:在)?实际(?:工作|执行)中[^，。；]{0,12}更好[^，。；]{0,6}")
"""An aside that promises more than the figures; its 努力 and 争取 govern none of them."""


_HIGHER = re.compile("([，、（])(?:奋斗|力争|挑战|冲刺|确保)目标[为是]?(?=[0-9])")
"""A goal of the same thing beyond the one told (增长6%左右，奋斗目标|6.5%)."""


_ASIDE = re.compile(
    r"(?<=[%‰元人户吨亩位])[（(](?!(?:比上年|同比|年均|可比)*(?:增长|增加|下降|降低|力争|争取|其中))"
    r"[^（）()]{0,40}[0-9][^（）()]{0,40}[）)](以[内上下]|左右|上下)?"
)
"""What a bracket behind a value says of others: 控制在9.5‰（省下达9.4‰）以内; the bound is that of the value.
200亿元（增长6%） says more of the same."""


_PARTS = re.compile(r"[（(](其中[^（）()]{2,120}[，、][^（）()]{2,120})[）)]")
"""A bracket that sets goals for the parts of a whole (增长6%（其中一产增长4%，二产增长7%）)."""


def asides(text: str) -> list[tuple[int, int]]:
    """Return the brackets behind values whose numbers are no targets."""
    return [match.span() for match in _ASIDE.finditer(text)]


def _begin(text: str) -> int:
    match = _LEAD_IN.match(text) or _LEAD_IN_WORDS.match(text)
    return match.end() if match and _OF_ONE.search(match[0]) is None else 0


_OF_ONE = re.compile(
    r"(?:^|[，,])[^，,年]{0,12}(?:增长|就业|收入|投资|产值|失业率|价格|能耗|涨幅|增[幅速]|产量|总额)目标(?:是|为|：)$"
)
"""The goal of one thing, which leads in to no list (就业目标为新增5万人)."""


def _clauses(text: str, begin: int) -> Iterator[tuple[int, int]]:
    start = begin
    for match in _MARK.finditer(text, begin):
        if match.group() in ",，" and text[match.start() - 1].isdigit() and _THOUSANDS.match(text, match.end()):
            continue
        yield from _trimmed(text, start, match.start())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _parted(text: str, begin: int) -> str:
    """The text with a comma for each list mark between what sets targets for a thing of its own on either side
    (耕地保有量只增不减|、失业率控制在5%以内)."""
    start, cut = begin, text.find("、", begin)
    while cut >= 0:
        start = max(start, *(text.rfind(mark, start, cut) + 1 for mark in "，；。："))
        after = _MARK_OR_LIST.search(text, cut + 1)
        if sets_for(text[start:cut]) and sets_for(text[cut + 1 : after.start() if after else len(text)]):
            text = f"{text[:cut]}，{text[cut + 1 :]}"
        cut = text.find("、", cut + 1)
    return text


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if start < end:
        yield start, end


def _pieces(
    text: str, start: int, end: int, drafts: list[MeasureDraft]
) -> Iterator[tuple[int, int, list[MeasureDraft]]]:
    """Part a clause where each number of it has its own noun (A增长7%、B增长8%)."""
    members = [drafts[0]]
    for draft in drafts[1:]:
        gap = text[members[-1].end : draft.start]
        opens = _OPENS.match(gap)
        if opens and not _LINK.match(gap) and draft.label != members[-1].label:
            stop = members[-1].end + opens.start(1)
            yield start, stop, members
            start, members = members[-1].end + opens.end(1), []
        members.append(draft)
    yield start, end, members


_SHARED_FIELDS = ("value", "unit", "comparator", *(field.name for field in fields(QualifiedDraft)))


def _numeric(draft: MeasureDraft, start: int, end: int) -> TargetDraft:
    """The target that a measure of the clause ``[start, end)`` states."""
    shared = {name: getattr(draft, name) for name in _SHARED_FIELDS}
    label = _GOAL.sub("", draft.label)
    aspect = Aspect.GROWTH if draft.aspect is Aspect.SHARE and label.endswith(_GROWING) else draft.aspect
    if label != draft.label or aspect is not draft.aspect:
        shared["indicator"] = indicator_of(label)
    return TargetDraft(start, end, label, aspect, value_at=(draft.start, draft.end), **shared)


_GROWING = ("总值", "增加值", "收入", "投资", "总额", "总产值", "零售额")
"""What a goal in per cent is the growth of, even where no word says so (生产总值：6%左右)."""
_GOAL = re.compile(r"(?<=..)的?(?:(?:宏观)?(?:调控|控制)|奋斗)?(?<!预期)目标$")
"""What only says that a figure is a target (就业|目标)."""
