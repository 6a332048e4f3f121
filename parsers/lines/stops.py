"""Marks in other shapes than rules know them by: points for full stops, and half-width or mathematical look-alikes."""

from __future__ import annotations

import re

__all__ = ["told_plainly"]

_SHAPES = (("｡", "。"), ("､", "、"))
_COLON = re.compile(r"[∶︰](?:(?<![0-9].)|(?![0-9]))")
"""No ratio: 存在的问题∶一是…"""
_NUMERALS = "一二三四五六七八九十0-9"
_NO_LIST = rf"(?<![（(〔【][{_NUMERALS}][）)〕】].)(?<![（(〔【][{_NUMERALS}]{{2}}[）)〕】].)"
_NO_DECIMAL = r"(?![0-9]{1,2}(?![0-9]))"
"""5年前1.5个百分点 has a decimal point, 居全省前3.2030年 a full stop."""
_CLOSERS = "%‰”“’‘\"'」「』『〞〝〟＂》）)"  # of quotes both: texts have them all the same (”三农”.)
_CLOSED = re.compile(rf"[.．](?:(?<=[{_CLOSERS}].){_NO_LIST}(?![0-9A-Za-z.．])|(?<=[一-鿿].)\Z)")
"""A point behind a sign that closes is a full stop that lost its width (增长8.5%.固定资产投资…), as is the last one."""
_POINT = re.compile(
    rf"[.．](?:(?<=[一-鿿{_CLOSERS}].){_NO_LIST}(?<![{_NUMERALS}].)|(?<=[之前第点统唯/／⁄][{_NUMERALS}].){_NO_DECIMAL}|(?<=[前第][0-9]{{2}}.){_NO_DECIMAL}"
    r"|(?<=[A-Z].)(?=[一-鿿])"
    r"|(?<=[0-9]\.[0-9].)(?=[一-鿿])|(?<=[0-9]\.[0-9]{2}.)(?=[一-鿿]))(?![.．])"
)
"""So is every point behind a word where a text has no other full stops (迈上新台阶.2030年，…), but for list numbers."""
_LEAST = 2


def told_plainly(text: str) -> str:
    """Return the clean ``text`` with its marks in the shapes that rules know, each in its place.

    The half-width ``!?;,:()`` are known to the rules as they are.
    """
    for shape, known in _SHAPES:
        text = text.replace(shape, known)
    if "∶" in text or "︰" in text:
        text = _COLON.sub("：", text)
    if "." not in text and "．" not in text:
        return text
    most = text.count(".") + text.count("．")
    stops = max(text.count("。"), _LEAST - 1)
    # Most texts hold fewer points than full stops, whatever the points are.
    alone = most > stops and sum(1 for _ in _POINT.finditer(text)) > stops
    return (_POINT if alone else _CLOSED).sub("。", text)
