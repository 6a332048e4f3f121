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

# 2O12年, 增长1O%, l5亿元: what text recognition took for a letter.
_AS_LETTERS = re.compile(
    r"[OolI](?:(?<![OolI].)(?<=[0-9].)(?<![A-HJ-NP-Za-kmnp-z]..)"
    r"|(?<![0-9A-Za-z].)(?<=[lI])(?=[0-9OolI.]{1,6}[%‰年亿万億萬]))[OolI]*"
    r"(?=[0-9OolI.]{1,6}[%‰年月亿万億萬元个個家户戶]|[%‰年亿万億萬元个個]|[0-9]{1,2}(?![0-9A-Za-z]))"
)
_DIGITS_OF = str.maketrans("OolI", "0011")


def fold_width(text: str) -> str:
    """Make digits, Latin letters and ``％．－`` half-width, radicals characters, line breaks ``\\n``. Keeps the length.

    Marks as they are set in columns (︐) or small (﹐) are the marks; letters that text recognition took digits of a
    number for (1O%, l5亿元) are digits again. Other punctuation stays as it stands.
    """
    text = _ANY.sub(lambda found: _FOLDED.get(found[0], found[0]), text)
    if not any(letter in text for letter in "OolI"):
        return text
    return _AS_LETTERS.sub(lambda found: found[0].translate(_DIGITS_OF), text)
