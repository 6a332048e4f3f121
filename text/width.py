"""Characters that are another character in disguise: full-width digits and letters, the radicals that PDFs give."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["BLANK", "fold_width"]

BLANK = "\ue5e5"
"""What the bytes A3A0 decode to, the blank of the row of full-width signs, with which many editors indent."""
_MARKS = {BLANK: "\u3000", "％": "%", "．": ".", "－": "-", "℅": "%", "٪": "%", "‐": "-", "‑": "-", "\u20e3": "."}
# Marks as they are set in columns, and the small ones of Taiwan's code pages.
_SHAPES = dict(
    zip(
        "︐︑︒︓︔︕︖︵︶︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹐﹑﹒﹔﹕﹖﹗﹙﹚﹝﹞﹢﹣﹪",
        "，、。：；！？（）〔〕【】《》〈〉「」『』，、.；：？！（）〔〕+-%",
        strict=True,
    )
)
_BREAKS = dict.fromkeys("\v\x85\u2028\u2029", "\n")
"""The line breaks of word processors and of mainframes."""
_LETTERS_AND_DIGITS = (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
_RADICALS = dict(
    zip(
        "⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
        "母民西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟",
        strict=True,
    )
)
# The Kangxi radicals (⼯ for 工) and the compatibility ideographs, which look like the character they stand for.
_IDEOGRAPHS = (*range(0x2F00, 0x2FD6), *range(0xF900, 0xFA6E), *range(0xFA70, 0xFADA))
_FOLDED = {
    **_MARKS,
    **_SHAPES,
    **_BREAKS,
    **{chr(code): chr(code - 0xFEE0) for code in _LETTERS_AND_DIGITS},
    **_RADICALS,
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in _IDEOGRAPHS},
}
_ANY = re.compile(
    "[\v\x85‐‑\u2028\u2029\ue5e5％．－℅٪\u20e3︐-﹪\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2e80-\u2fd5\uf900-\ufad9]"
)

_LETTERS = re.compile("[OolI]+")
_DIGITS_OF = str.maketrans("OolI", "0011")
_NUMERIC = frozenset("0123456789OolI.")
_LONGEST = 12
"""Characters of a number that letters stand in, at most."""
_BEHIND = re.compile("[%‰\u4e00-\u9fff]|[:：∶︰][0-9]")
"""What stands behind a number that begins with a letter."""
_ROMAN = re.compile(r"I{1,3}\.(?:19|20)[0-9]{2}")
"""A list number before a year."""
_SURE = re.compile("[%‰年亿万億萬个個元]")
"""What stands behind one that is all letters."""


def fold_width(text: str) -> str:
    """Make digits, Latin letters and ``％．－`` half-width, radicals characters, line breaks ``\\n``. Keeps the length.

    Marks as they are set in columns (︐) or small (﹐) are the marks; letters that text recognition took digits of a
    number for (1O%, l5亿元) are digits again. Other punctuation stays as it stands.
    """
    text = _ANY.sub(lambda found: _FOLDED.get(found[0], found[0]), text)
    if not any(letter in text for letter in "OolI"):
        return text
    parts: list[str] = []
    done = 0
    for found in _LETTERS.finditer(text):
        start, end = found.span()
        if start < done:
            continue
        start, end = _around(text, start, end, done)
        if _is_number(text, start, end):
            parts += text[done:start], text[start:end].translate(_DIGITS_OF)
            done = end
    return "".join(parts) + text[done:] if parts else text


def _around(text: str, start: int, end: int, first: int) -> tuple[int, int]:
    """The span of the digits, points and letters like them around some of these."""
    first, last = max(first, end - _LONGEST), min(len(text), start + _LONGEST)
    while start > first and text[start - 1] in _NUMERIC:
        start -= 1
    while end < last and text[end] in _NUMERIC:
        end += 1
    while text[start] == ".":
        start += 1
    while text[end - 1] == ".":
        end -= 1
    return start, end


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether text recognition took letters for digits there (2O12年, l5亿元, 2OO亩, O.5%); O2O and CO2 are names."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if (before.isascii() and before.isalnum()) or (behind.isascii() and behind.isalnum()):
        return False
    token = text[start:end]
    if token.count(".") > 1 or end - start > _LONGEST:
        return False
    if token[0].isdigit():
        return True
    if (token[0] in "Oo" and token[1:2] != ".") or _ROMAN.fullmatch(token):
        return False
    told = any(map(str.isdigit, token))
    return (_BEHIND if told else _SURE).match(text, end) is not None
