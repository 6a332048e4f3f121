"""What white space stands between: the halves of a number or word that layout split, or two things."""

from __future__ import annotations

import re
from typing import NamedTuple

from .markup import BLOCK_TAG, shown

__all__ = ["Joint", "separates"]

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_YEAR_NEXT = re.compile(rf"{_YEAR.pattern}\s*年")
_RATE_NEXT = re.compile(r"[0-9](?:\s?[0-9])?\s{0,9}[%‰万亿萬億]")
# Units of what is seldom counted in ones.
_DECIMAL_NEXT = re.compile(
    r"[0-9](?:\s?[0-9])?\s{0,9}(?:[个個]百分[点點]|倍|公[里顷頃斤]|平方|立方|[吨噸]|[亩畝]|千瓦|[美欧歐日港]?元|毫米|毫克|微克|[岁歲])"
)
_IN_LINE = re.compile("[A-Za-z\u4e00-\u9fff][ \t\u3000\xa0]{0,4}[0-9](?: ?[0-9]){0,5}(?: ?\\.[0-9]{0,6})?\\Z")
"""How a line goes on with the first half of a number; a list that was joined to one line has numbers there, too."""
_LIST_NEXT = re.compile(
    r"[0-9]{1,3}(?:[、)）]|\s{0,9}[.．](?![0-9\u00ad\u200b\u2060\ufeff]|\s{1,4}[0-9]{1,2}\s{0,2}[%‰万亿萬億]))"
    r"|(?:19|20)[0-9]{2}\s*年"
)
_CAPITALS_END = re.compile("(?<![\x20-\x7e])[A-Z]{1,5}\\Z")
_CAPITALS = re.compile("[A-Z]{1,5}(?![\x20-\x7e])")
_NAME_LONGEST = 6
"""Capitals of a name in a text (``RCEP``, ``AQI``) that a line may end in, at most: two such names never meet."""
_CELL = re.compile("<(?!/?(?:p|br|div|span|font|o:p|b|strong|em)\\b)", re.IGNORECASE)
"""A tag that no layout sets at the end of a line: the numbers of two cells of a table are two."""
_INLINE_TAGS = re.compile(r"(?:</?(?:span|font|b|strong|em|i|u|a)\b[^<>]{0,200}>\s?){0,6}", re.IGNORECASE)
_CLOCK = re.compile(r"[0-9]{1,2}[:：][0-9]{2}(?![0-9])")
_OF_DATES = "-/.年月日号"
"""What stands before the last number of a date: behind it the time begins (2031-02-03 10:30)."""
_LINE_ENDS = "\n\r<"
_NEAR = 120
"""Characters on both sides of a gap that are looked at, markup among them."""
_DIGITS = "0123456789"
_DIGITS_AFTER = re.compile(r"[0-9.]+")


class Joint(NamedTuple):
    """A gap and what is on both sides of it."""

    before: str
    """The kept text up to the gap, from the gap before it."""
    parted: bool
    """Whether white space (or the start) stood before that."""
    between: str
    """What stands in the gap."""
    block: bool
    """Whether a block tag is in it."""
    dressed: bool
    """Whether furniture is in it."""
    following: str
    """The first character behind it."""
    text: str
    """The whole raw text, half-width."""
    start: int
    """Where the following character stands in it; -1 where that is a correction or an entity."""


def separates(joint: Joint) -> bool:
    """Whether a gap between ASCII characters stays as a space: it parts Latin words, or numbers nothing split."""
    before, following = joint.before[-1], joint.following
    if before.isalpha() and following.isalpha():
        return not _spelt(joint)
    if before == "." and following.isdigit():
        return _list_mark(joint)
    if before.isdigit() and following.isdigit():
        return not _split_number(joint)
    return False


def _spelt(joint: Joint) -> bool:
    """Whether letters stand apart one by one (``P M 2 . 5``, ``L o g o``), or a line ends inside capitals."""
    before = joint.before
    alone = joint.parted if len(before) == 1 else not (before[-2].isascii() and before[-2].isalnum())
    after = joint.text[joint.start + 1 : joint.start + 2] if joint.start >= 0 else ""
    if alone and before[-1].isupper() and joint.following.isupper() and not (after.isascii() and after.islower()):
        return True
    if alone and joint.parted and len(before) == 1 and after.isspace():
        return len(joint.between) == 1
    if "\n" not in joint.between or joint.block or joint.start < 0:
        return False
    ends, opens = _CAPITALS_END.search(before), _CAPITALS.match(joint.text, joint.start)
    return ends is not None and opens is not None and len(ends[0]) + len(opens[0]) <= _NAME_LONGEST


def _list_mark(joint: Joint) -> bool:
    """Tell ``1. 2023年`` (a list mark) from ``7. 5%`` (a number that layout split)."""
    number = joint.before[:-1]
    following = joint.text[joint.start : joint.start + _NEAR] if joint.start >= 0 else ""
    if "<" in following:
        following = shown(following)
    if _YEAR_NEXT.match(following):
        return True
    if _RATE_NEXT.match(following):
        return False
    if not number.isdigit():
        head = _number_start(number)
        return 0 < head < len(number) and number[head - 1] in "。！？；!?;"
    if not joint.parted or len(number) > 3 or number == "0":
        return False
    # A page has its lists in lines of their own; in plain text the lines may have been joined.
    return not (("<" in joint.between or _DECIMAL_NEXT.match(following)) and _in_line(joint))


def _in_line(joint: Joint) -> bool:
    """Whether the number before the gap stands behind a character on its line, with blanks or tags between them."""
    gap = joint.start - len(joint.between)
    line = joint.text[max(gap - _NEAR, 0) : gap]
    if "<" in line:
        blocks = [tag.end() for tag in BLOCK_TAG.finditer(line)]
        line = shown(line[blocks[-1] :].partition(">")[2] if blocks else line)
    return _IN_LINE.search(line) is not None


def _split_number(joint: Joint) -> bool:
    """Whether the digits on both sides of the gap are one number that layout or the turn of a page split."""
    begin = _number_start(joint.before)
    before = joint.before[begin:]
    after = _DIGITS_AFTER.match(joint.text, joint.start) if joint.start >= 0 else None
    if not before or after is None or ("." in before and "." in after.group()):
        return False
    if _CLOCK.match(joint.text, joint.start) and (not begin or joint.before[begin - 1] in _OF_DATES):
        return False
    if len(before) >= 4 and len(after.group()) >= 4:  # two years or two columns, not one number
        return False
    # A number alone on its line is a column or a list mark, not the end of a line of text.
    alone = joint.parted and not begin
    spaced = joint.block or (joint.between.count("\n") > 1 and not joint.dressed)
    if spaced:
        sign = joint.before[begin - 1 : begin]
        prose = _in_line(joint) if alone else not (sign.isascii() and sign.isalnum())
        prose = prose and _CELL.search(joint.between) is None
        behind = _INLINE_TAGS.match(joint.text, after.end())
        if not prose or behind is None or joint.text[behind.end() : behind.end() + 1] in _LINE_ENDS:
            return False
    if joint.block or joint.dressed:
        return not ((alone and not spaced) or _YEAR.fullmatch(before) or _LIST_NEXT.match(joint.text, joint.start))
    if "\n" in joint.between or "\r" in joint.between:
        return not _LIST_NEXT.match(joint.text, joint.start)
    return len(shown(joint.between)) <= 2


def _number_start(text: str) -> int:
    """Where the number in digits that ends the text begins; its length where none does."""
    whole = text.rstrip(_DIGITS)
    if whole.endswith("."):
        head = whole[:-1].rstrip(_DIGITS)
        if len(head) < len(whole) - 1:
            return len(head)
    return len(whole)
