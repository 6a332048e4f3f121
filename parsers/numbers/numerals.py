"""Numerals: Chinese and mixed number words to exact decimals, and decimals back to Chinese words.

``read`` keeps a trailing 万, 亿 or 万亿 apart, because a record keeps such a scale word in the unit
(六百零三万人 is 603 and 万人); everything else is written out (八十五万六千 is 856000).
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

__all__ = ["DIGITS", "SCALES", "Numeral", "Style", "integer", "read", "words"]

DIGITS = {char: value for value, chars in enumerate(("零〇○", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆",
                                                     "七柒", "八捌", "九玖")) for char in chars}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
# Longer runs of number words are no numbers; the cap keeps hostile input cheap.
_LONGEST = 40
_LARGEST = Decimal(10) ** 24
_PIECE = re.compile(r"([0-9]+(?:\.[0-9]+)?)([十百千万亿]*)")
_TRAILING = re.compile(r"(?:万亿|亿|万)$")

Style = Literal["plain", "liang", "financial", "positional"]


class Numeral(NamedTuple):
    """A number as read: ``value`` times the power of ten that ``scale`` (万, 亿, 千万, …) says."""

    value: Decimal
    scale: str


def integer(text: str) -> int | None:
    """Read a whole number in Chinese words (二千二百, 两千两百, 一九八〇, 一万二, 千万); None where it is none."""
    if not text or len(text) > _LONGEST:
        return None
    if all(char in DIGITS for char in text):
        if len(text) > 1 and "两" in text:
            return None
        return int("".join(str(DIGITS[char]) for char in text))
    total = 0
    for scale, factor in (("亿", 10**8), ("万", 10**4)):
        if text == "零":
            break
        head, mark, rest = text.rpartition(scale) if scale == "亿" else text.partition(scale)
        if not mark:
            continue
        times = _below(head, scale) if head else (1 if not total else None)
        if times is None or (times == 0):
            return None
        total += times * factor
        # 一万二 is 12000, 一亿二 is 1 2000 0000: a lone digit after a scale counts its next lower thousand.
        if len(rest) == 1 and rest in DIGITS and DIGITS[rest]:
            return total + DIGITS[rest] * factor // 10
        text = rest
        if not text:
            return total
    last = _section(text, leading=not total)
    return None if last is None else total + last


def _below(head: str, scale: str) -> int | None:
    """What stands before a scale word: a section below ten thousand, or before 亿 also one with 万."""
    if scale == "亿" and "万" in head:
        return integer(head) if "亿" not in head else None
    return _section(head.lstrip("零〇○") or head, leading=True)


def _section(text: str, *, leading: bool) -> int | None:
    """Read a number below ten thousand; ``leading`` allows a unit without its digit (十二, 百, 千)."""
    total, digit, lowest, zero, unit = 0, -1, 10_000, False, 0
    for char in text:
        if char in DIGITS:
            value = DIGITS[char]
            if value == 0:
                if digit > 0:
                    return None
                zero, digit = True, -1
                continue
            if digit >= 0:
                return None
            digit = value
            continue
        unit = _UNITS.get(char, 0)
        if not unit or unit >= lowest:
            return None
        if digit < 0:
            # A bare 十 may follow 百 loosely (一百十); a bare 百 or 千 only opens a number.
            if (total or not leading) and unit != 10:
                return None
            digit = 1
        total += digit * unit
        lowest, digit, zero = unit, -1, False
    if digit >= 0:
        if lowest in (100, 1000) and not zero and total:
            return total + digit * lowest // 10
        total += digit
    return total


def read(text: str) -> Numeral | None:
    """Read a number in Arabic digits, Chinese words or both, thousands separators allowed; None where it is none.

    The scale of a number in Arabic digits stays as written (3千万 is 3 and 千万); of words only a trailing
    万, 亿 or 万亿 stays apart.
    """
    return _remembered(text) if len(text) <= _LONGEST else _read(text)


def _read(text: str) -> Numeral | None:
    text = text.replace(",", "").replace("，", "").replace("廿", "二十").replace("卅", "三十")
    if text and text[0] in "0123456789":
        return _arabic(text)
    head, mark, fraction = text.partition("点")
    if mark:
        tail = _TRAILING.search(fraction)
        scale = tail.group() if tail else ""
        fraction = fraction[: len(fraction) - len(scale)]
        whole = integer(head)
        if whole is None or not fraction or len(fraction) > _LONGEST or any(char not in DIGITS for char in fraction):
            return None
        return Numeral(Decimal(f"{whole}.{''.join(str(DIGITS[char]) for char in fraction)}"), scale)
    total = integer(text)
    return None if total is None else _apart(Decimal(total), text)


_remembered = lru_cache(maxsize=1 << 12)(_read)


def _apart(total: Decimal, text: str) -> Numeral:
    tail = _TRAILING.search(text)
    if not tail:
        return Numeral(total, "")
    scale = tail.group()
    factor = 1
    for char in scale:
        factor *= SCALES[char]
    return Numeral(Decimal(total // factor) if total % factor == 0 else total / factor, scale)


def _arabic(text: str) -> Numeral | None:
    pieces = _PIECE.findall(text)
    if "".join(digits + scale for digits, scale in pieces) != text or not pieces:
        return None
    if len(pieces) == 1:
        return Numeral(Decimal(pieces[0][0]), pieces[0][1])
    # 3亿8千万: every piece counts by its own scale, a closing 万 or 亿 counts for all below it.
    total = Decimal(0)
    for index, (digits, scale) in enumerate(pieces):
        factor = 1
        for char in scale:
            factor *= SCALES[char]
        if index == len(pieces) - 1 and not scale:
            factor = 1
        total += Decimal(digits) * factor
    return _apart(total, text) if total < _LARGEST else None


_PLAIN = "零一二三四五六七八九"
_FINANCIAL = "零壹贰叁肆伍陆柒捌玖"


def words(value: int, style: Style = "plain") -> str:
    """Write a whole number from 0 to below 10**16 in Chinese words.

    ``plain`` is 二千二百, ``liang`` 两千两百, ``financial`` 贰仟贰佰, ``positional`` 二二〇〇.
    """
    if not 0 <= value < 10**16:
        raise ValueError(f"{value} is outside the range that number words are written for")
    if style == "positional":
        return "".join("〇" if digit == "0" else _PLAIN[int(digit)] for digit in str(value))
    if value == 0:
        return "零"
    upper, rest = divmod(value, 10**8)
    written = ""
    if upper:
        written = (words(upper, style) if upper >= 10**4 else _write(upper, style, opening=True)) + "亿"
    middle, low = divmod(rest, 10**4)
    if middle:
        gap = "零" if written and middle < 1000 else ""
        written += gap + _write(middle, style, opening=not written) + "万"
    if low:
        gap = "零" if written and (low < 1000 or not middle) else ""
        written += gap + _write(low, style, opening=not written)
    return written


def _write(value: int, style: Style, *, opening: bool) -> str:
    digits = _FINANCIAL if style == "financial" else _PLAIN
    units = ("", "拾", "佰", "仟") if style == "financial" else ("", "十", "百", "千")
    written, gap = "", False
    for place in (3, 2, 1, 0):
        digit = value // 10**place % 10
        if not digit:
            gap = bool(written)
            continue
        name = digits[digit]
        if style == "liang" and digit == 2 and (place >= 2 or (place == 0 and value == 2)):
            name = "两"
        if place == 1 and digit == 1 and not written and opening and style != "financial":
            name = ""
        written += ("零" if gap else "") + name + units[place]
        gap = False
    return written
