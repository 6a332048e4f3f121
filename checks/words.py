"""What words say, as far as the rules need it: bounds, falls, years, and the number and unit of a quote."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from ..parsers.quantities import find
from ..schema.terms import Aspect, Comparator

__all__ = [
    "RANK_UNITS",
    "SHARE_UNITS",
    "bound_said",
    "falls",
    "may_hold_numbers",
    "quoted_in",
    "read_quote",
    "year_said",
]

RANK_UNITS = frozenset({"位", "名", "", "强", "席", "个", "家", "位次", "批", "等次", "档", "方阵"})
SHARE_UNITS = frozenset({"%", "‰", "成", "百分点", "个百分点", "折", "％"})

_NUMBERS = re.compile("[0-9一二三四五六七八九十百千万亿两首半翻]")
_FALLS = re.compile(
    "下降|降低|减少|压减|压缩|缩减|削减|下跌|回落|缩短|缩小|降|减|负增长|下滑|下浮|精简|下调|跌|节约|节省|-|－|收窄|负"
)
_BEFORE: dict[Comparator, re.Pattern[str]] = {
    Comparator.ABOUT: re.compile("约|左右|上下|大体|大约"),
    Comparator.GTE: re.compile("不低于|不少于|至少|以上|不小于|跨上|迈上|登上|站上|跃上|最少|台阶|底线|起"),
    Comparator.GT: re.compile("超|突破|逾|余|多|强|高于|大于|快于|破|越过|过"),
    Comparator.LTE: re.compile("以内|内|以下|不超过|最多|控制在|不高于|不突破|前|不大于|不多于|封顶"),
    Comparator.LT: re.compile("近|接近|不到|低于|不足|少于|小于|将近|逼近|未到|未满|不满"),
    Comparator.SYNC: re.compile("同步|持平|相当|一致|匹配"),
}  # fmt: skip
_NEAR = re.compile(r"[，,。；;：:！!？?、]")


def may_hold_numbers(text: str) -> bool:
    """A quick look before a sentence is read as a whole."""
    return _NUMBERS.search(text) is not None


def falls(text: str) -> bool:
    """True where some word of the text says that something falls."""
    return _FALLS.search(text) is not None


def bound_said(comparator: Comparator, text: str, start: int, end: int, aspect: Aspect) -> bool:
    """True where the words around a number can carry the comparator. ``eq`` needs that no bound stands right there."""
    before, quote, after = text[max(0, start - 6) : start], text[start:end], text[end : end + 4]
    if comparator is Comparator.EQ:
        return not _bounded_here(before, quote, after)
    if aspect is Aspect.RANK:
        return comparator is Comparator.LTE and bool(re.search("前|进入|跻身", before + quote))
    pattern = _BEFORE[comparator]
    if pattern.search(quote) or pattern.search(after):
        return True
    clause = text[:start]
    cut = max((m.end() for m in re.finditer("[。；;！!？?]", clause)), default=0)
    return pattern.search(clause[cut:]) is not None or _trailing(comparator, text, end)


_TIGHT = re.compile(r"(?:超过?|突破|逾|近|接近|不到|约|不低于|不少于|至少|不超过|高于|低于|不足)[了到]?$")
_TRAIL = re.compile(r"^(?:左右|上下|以上|以内|以下|及以上|之内)")


def _bounded_here(before: str, quote: str, after: str) -> bool:
    return bool(_TIGHT.search(before) or _TRAIL.match(after) or re.search("[余多]", quote))


def _trailing(comparator: Comparator, text: str, end: int) -> bool:
    """A bound after the last of several numbers that share it (分别达到90%、85%以上)."""
    stop = re.search("[。；;！!？?]", text[end:])
    rest = text[end : end + stop.start()] if stop else text[end:]
    return _BEFORE[comparator].search(rest[:60]) is not None


@lru_cache(maxsize=8192)
def read_quote(quote: str) -> tuple[Decimal, Decimal | None, Decimal | None, str] | None:
    """Value, upper, denominator and unit of a quote that is a number through its unit; None where it is none."""
    numbers = find(quote)
    if not numbers.quantities:
        numbers = find(f"共{quote}。")
    if not numbers.quantities:
        return _bare(quote)
    found = numbers.quantities[0]
    return found.value, found.upper, found.denominator, found.unit


_WORDS = re.compile("[零〇一二两三四五六七八九十百千万亿]+")
_BARE = re.compile(r"[前后末第]?([0-9]+(?:\.[0-9]+)?)([^0-9]{0,8})")


def _bare(quote: str) -> tuple[Decimal, Decimal | None, Decimal | None, str] | None:
    from ..parsers.numerals import read

    match = _BARE.fullmatch(quote)
    if match:
        return Decimal(match.group(1)), None, None, re.sub("^[余多]|[余多]$", "", match.group(2))
    stripped = quote.lstrip("第前后末")
    match = _WORDS.match(stripped)
    numeral = read(match.group()) if match else None
    if match is None or numeral is None:
        return None
    return numeral.value, None, None, numeral.scale + stripped[match.end() :]


def quoted_in(value: str, field: str, text: str, above: str) -> bool:
    """True where the word stands in the sentence or, for what a heading may say, above it."""
    if value in above:
        return True
    if field == "basis":
        return bool(
            re.search("年均|平均每年|每年平均|年平均|年递增" if value == "年均" else "累计|累积|总计", text + above)
        )
    pieces = re.split(r"[、，,和与及 ]", value)
    return len(pieces) > 1 and all(piece in text or piece in above for piece in pieces)


_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_YEARS = re.compile(r"[0-9〇零○一二三四五六七八九]{4}|[0-9]{2}(?=年)")
_PLANS = {"十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026, "十五": 2001, "九五": 1996}


def year_said(year: int, text: str, report_year: int | None) -> bool:
    """True where the text names the year, or a word that stands for it (去年, 上年末, “十三五”末)."""
    for match in _YEARS.findall(text):
        said = match.translate(_DIGITS)
        if said.isdigit() and int(said) % 100 == year % 100 and (len(said) == 2 or int(said) == year):
            return True
    if any(name in text and first <= year <= first + 4 for name, first in _PLANS.items()):
        return True
    if report_year is None:
        return False
    words = {
        report_year - 1: "去年|上年|过去一年|今年",
        report_year - 2: "前年|上年|去年",
        report_year: "今年|本年|当年",
        report_year + 1: "明年",
    }
    return bool(re.search(words.get(year, "(?!)"), text))
