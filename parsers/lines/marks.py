"""Marks that open a heading or a list item: ``一、`` ``（一）`` ``1.`` ``第一，`` ``一是`` ``——`` and their kin."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

__all__ = ["BULLETS", "LIST_START", "OPENS", "Mark", "Style", "chinese_ordinal", "mark_at"]


class Style(IntEnum):
    """Styles of headings; where two nest, the lower value usually stands above."""

    LINE = 1
    """A short line of its own without a number that names a part."""
    PART = 2
    """第一部分"""
    CN = 3
    """一、"""
    DASH = 4
    """——"""
    BULLET = 5
    """★ ●"""
    PCN = 6
    """（一）"""
    DI = 7
    """第一，"""
    NUM = 8
    """1. 1、"""
    PNUM = 9
    """(1)"""
    CIRCLED = 10
    """①"""
    SUBLINE = 11
    """A short line of its own without a number below a part."""
    SHI = 12
    """一是"""
    THEME = 13
    """Opening sentences of a series of paragraphs that begin with the same words (过去一年，我们…)."""
    RUNIN = 14
    """A short sentence that opens a paragraph, or that stands in bold."""
    INNER = 15
    """One of a parallel series of short sentences inside a paragraph."""


class Mark(NamedTuple):
    """What a sentence opens with."""

    style: Style
    number: int
    """Place in its list; 0 for marks without a number."""
    end: int
    """Offset after the mark."""


_CN = "一二三四五六七八九十"
_DIGITS = {character: value for value, character in enumerate(_CN, 1)}
_MEASURED = "万亿千百个元倍成番公平立方吨亩分米人户家斤件次年月日号版型级升度毫瓦兆余多至到和与及、"
"""What stands behind a number with a decimal point that is measured."""
_DASHES = r"(?:[—―─━]{1,4}|-{2,4}|–{1,4})"
BULLETS = "★☆●○◆◇■□▲△※•·▪►▶➢➤❖◎◉"
_MARK = re.compile(
    rf"(?:(?P<DASH>{_DASHES})|(?P<BULLET>[{BULLETS}]))?(?:"
    # A heading may stand in brackets as a whole: 【一、2030年工作回顾】.
    rf"[【（(]?第(?P<PART>[{_CN}]{{1,3}})(?:大?部分|章|编)[、，,:：）)]?"
    rf"|(?:[第其]|(?:民生)?实事之?)(?P<DI>[{_CN}]{{1,3}}|[0-9]{{1,2}}(?=[件项])|(?<=实事)[0-9]{{1,2}}(?=[:：]))"
    r"(?:[件项](?:实?事)?)?(?:[，、,:：]|(?<=其.)是(?!否))"
    # What is left of an entity may stand before the mark: 二&、.
    rf"|【?(?P<CN>[{_CN}]{{1,3}})&?(?:[、．]|\.(?:(?![0-9])|(?=(?:19|20)[0-9]{{2}}年)))(?![{_CN}]{{1,2}}[、产线类级次是三四])"
    rf"|【?[（(〔【\[]?(?P<PCN>[{_CN}]{{1,3}})[）)〕】\]][、.，,]?"
    rf"|(?P<SHI>[{_CN}]{{1,3}})(?:是(?!否)|要(?![求点素]))"
    r"|【?(?P<NUM>[0-9]{1,2})(?:、|[．.](?:(?![0-9])|(?=(?:19|20)[0-9]{2}年))|[)）]、?)"
    r"|[（(【〔\[](?P<PNUM>[0-9]{1,2})[）)】〕\]][、.]?"
    # 2.1 below 2.: what follows is no unit.
    rf"|[1-9]\.(?:[1-9]\.)?(?P<BELOW>[1-9])[、.．]?(?=[ “一-鿿])(?! ?[{_MEASURED}])"
    r"|(?P<SIGN>[①-⒛㈠-㈩㊀-㊉⓵-⓾❶-➓]|[Ⅰ-Ⅻ](?=[、.．](?![Ⅰ-Ⅻ])))"
    r"|(?P<ROMAN>(?:I{1,3}|IV|VI{0,3}|IX|X)(?=[、.．])|[（(](?:[Ⅰ-Ⅻ]|I{1,3}|IV|VI{0,3}|IX|X)(?=[）)]))[、.．）)](?![A-Za-z])"
    r")?"
)
_SIGNS = {
    chr(ord(first) + place): (style, place + 1)
    for first, count, style in (
        ("①", 20, Style.CIRCLED), ("⑴", 20, Style.PNUM), ("⒈", 20, Style.NUM), ("㈠", 10, Style.PCN),
        ("㊀", 10, Style.CIRCLED), ("⓵", 10, Style.CIRCLED), ("❶", 10, Style.CIRCLED), ("➀", 10, Style.CIRCLED),
        ("➊", 10, Style.CIRCLED),
        ("Ⅰ", 12, Style.CN),
    )
    for place in range(count)
}
"""List numbers that are one character."""
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
OPENS = frozenset(f"{_CN}0123456789IVX第其实民（(〔【[—―─━-–{BULLETS}").union(_SIGNS)
"""What a mark may begin with."""
LIST_START = (
    rf"{_DASHES}?(?:一是|一要|其一|首先[，,]|第一(?:[件项](?:实?事)?)?[，、,:：]|实事之一[，、,:：]|一、(?![{_CN}])|[（(][一1][）)]"
    r"|1(?:[、)）]|[.．](?![0-9]))|[①⑴⒈㈠㊀⓵❶➀➊])"
    rf"|{_DASHES}(?=[^0-9])|[★☆●◆■▲]"
)
"""Pattern of what opens the first item of a list; a colon before it ends a lead-in."""


def chinese_ordinal(numeral: str) -> int:
    """Value of a list number in digits, or up to 99 in characters (十二 is 12); 0 where it is none."""
    if numeral.isdigit():
        return int(numeral)
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return _DIGITS.get(numeral, 0)
    return (_DIGITS.get(tens, 0) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)


def mark_at(text: str, start: int = 0) -> Mark | None:
    """Return the mark that opens ``text[start:]``, if there is one.

    A dash or a bullet before another mark belongs to that mark.
    """
    if text[start : start + 1] not in OPENS:
        return None
    match = _MARK.match(text, start)
    if match is None or match.end() == start:
        return None
    name = match.lastgroup or "DASH"
    numeral = match[name]
    if name == "SIGN":
        return Mark(*_SIGNS[numeral], match.end() + ("Ⅰ" <= numeral <= "Ⅻ"))
    if name == "ROMAN":
        in_brackets = numeral[0] in "（("
        numeral = numeral[in_brackets:]
        style = Style.PCN if in_brackets else Style.CN
        return Mark(style, _ROMAN.get(numeral) or ord(numeral) - ord("Ⅰ") + 1, match.end())
    if name == "BELOW":
        return Mark(Style.PNUM, int(numeral), match.end())
    style = Style[name]
    number = 0
    if style in (Style.NUM, Style.PNUM):
        number = int(numeral)
    elif style not in (Style.DASH, Style.BULLET):
        number = chinese_ordinal(numeral)
    return Mark(style, number, match.end())
