"""What words say, as far as the rules need it: bounds right at a number, quoted words, years."""

from __future__ import annotations

import re

from ..parsers.lines.uniform import uniform
from ..parsers.measures.term import SPAN_OF_YEARS
from ..schema.terms import Comparator
from .cuts import Cutter

__all__ = [
    "RANK_UNITS",
    "SHARE_UNITS",
    "bound_near",
    "has_digits",
    "looks_ahead",
    "looks_back",
    "may_hold_numbers",
    "quoted_in",
    "year_said",
]

RANK_UNITS = frozenset({"位", "名", "", "强", "席", "个", "家", "位次", "批", "等次", "档", "方阵", "%", "列", "等"})
SHARE_UNITS = frozenset({"%", "‰", "成", "折", "个百分点", "百分点"})

_NUMBERS = re.compile("[0-9一二三四五六七八九十百千万亿两首半翻]")
_DIGITS = re.compile("[0-9]")
_BOUNDS: dict[Comparator, tuple[re.Pattern[str], ...]] = {
    comparator: tuple(re.compile(words or "(?!)") for words in (f"(?:{before})$" if before else "", within, after))
    for comparator, before, within, after in (
        (Comparator.ABOUT, "约|大体", "", "左右|上下|前后"),
        (Comparator.GTE, "不低于|不少于|至少|不小于|[跨迈登站跃]上|最少", "", "及?以上|起"),
        (Comparator.GT, "超过?|突破|逾|(?<!不)高于|大于|快于|破|多于", "[余多强]", "[余多强]"),
        (Comparator.LTE, "不超过|最多|控制在|不高于|不突破|不大于|不多于|前|末|后", "[前末后]", "以?内|之内|以下"),
        (Comparator.LT, "近|不到|(?<!不)低于|不足|(?<!不)少于|小于|未到|未满|不满", "", ""),
        (Comparator.SYNC, "同步|持平|相当|一致|匹配", "", "同步|持平|相当|一致|匹配"),
    )
}
"""Words that bound a number from in front of it, inside it, and from behind."""


def may_hold_numbers(text: str) -> bool:
    """A quick look before a sentence is read as a whole."""
    return _NUMBERS.search(text) is not None


def has_digits(text: str) -> bool:
    """True where a digit stands in the text."""
    return _DIGITS.search(text) is not None


def bound_near(comparator: Comparator, text: str, start: int, end: int) -> bool:
    """True where words right at a number carry the comparator; ``eq`` is carried by none."""
    if comparator not in _BOUNDS:
        return False
    before, within, after = _BOUNDS[comparator]
    return (
        before.search(text[max(0, start - 4) : start].rstrip("了到至")) is not None
        or within.search(text[start:end]) is not None
        or after.match(text, end) is not None
    )


_BASES = {"年均": "年均|平均每年|每年平均|年平均|年递增", "累计": "累计|累积|总计"}
_MODAL = re.compile("确保|力争|努力|争取|预计|保证|力促|预期|力求|拟|计划|必须|要|力戒|坚决|全力|务必|可望|有望|奋力")


def quoted_in(value: str, field: str, text: str, above: str, cutter: Cutter) -> bool:
    """True where the words stand whole in the sentence or, for what a heading may say, above it."""
    if field == "basis":
        return re.search(_BASES.get(value, "(?!)"), text + above) is not None
    if field == "modality" and not _MODAL.fullmatch(value):
        return False
    if field == "period" and any(_spans_years(value, words) for words in (text, above)):
        return True
    if _stands(value, text, cutter) or _stands(value, above, cutter):
        return True
    parts = [part for part in re.split("[、，,和与及]", value) if part]
    return len(parts) > 1 and all(_stands(part, text, cutter) or _stands(part, above, cutter) for part in parts)


def _spans_years(value: str, words: str) -> bool:
    """True where the value is a span of years that the words name."""
    return any(words[slice(*span.span())] == value for span in SPAN_OF_YEARS.finditer(uniform(words)))


def _stands(part: str, text: str, cutter: Cutter) -> bool:
    """True where the part stands in the text as whole words."""
    return any(cutter.whole(part, text, found.start()) for found in re.finditer(re.escape(part), text))


_AHEAD = re.compile("[将要拟]|今后|未来|到20[0-9]{2}年|年底前|预计|规划|计划|目标|力争|有望|从今天起|[还只]有.{0,4}天")


def looks_ahead(text: str) -> bool:
    """True where words of a sentence speak of what is to come."""
    return _AHEAD.search(text) is not None


_BACK = re.compile(
    "[已了曾过现由从]|去年|上年|前年|先后|累计|获|年来|以来|同比|目前|截至|近[年期]|上半年|季度|此前|原有|首[次个批]|成功|连续.{1,8}之后|[0-9〇○零一二三四五六七八九]年比[0-9一二]"
)
_YEAR = re.compile("(?:19|20)[0-9]{2}(?=年)")


def looks_back(text: str, report_year: int) -> bool:
    """True where words of a sentence may speak of what was before the year that the report sets out."""
    return _BACK.search(text) is not None or any(int(year) < report_year for year in _YEAR.findall(text))


_CHINESE = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_YEARS = re.compile(r"[0-9〇零○一二三四五六七八九]{4}|[0-9]{2}(?=年)")
_PLANS = {"十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026, "十五": 2001, "九五": 1996}


def year_said(year: int, text: str, report_year: int | None) -> bool:
    """True where the text names the year, or a word that stands for it (去年, 上年末, “十三五”末)."""
    for match in _YEARS.findall(text):
        said = match.translate(_CHINESE)
        if said.isdigit() and int(said) % 100 == year % 100 and (len(said) == 2 or int(said) == year):
            return True
    if any(name in text and first <= year <= first + 4 for name, first in _PLANS.items()):
        return True
    if report_year is None:
        return False
    relative = {
        report_year - 2: "前年|上年|去年",
        report_year - 1: "去年|上年|过去一年|今年",
        report_year: "今年|本年|当年",
        report_year + 1: "明年",
    }
    return re.search(relative.get(year, "(?!)"), text) is not None
