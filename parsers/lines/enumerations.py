"""Lists shared out (A，B和C分别增长1%，2%和3%) whose members a comma parts where the usual mark is 、."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["enumerated"]

_LINK = re.compile("[、和与]|以?及")
_LINK_OR_COMMA = re.compile(f"，|{_LINK.pattern}")
_NUMBER = "[0-9]+(?:\\.[0-9]+)?"
# The values that a word shares out: each but the first opens with its digits, right behind a comma or another link.
_VALUES = re.compile(
    rf"(?:分别|依次)[^，。；、0-9]{{0,12}}(?:(?:19|20)[0-9]{{2}}年[^，。；、0-9]{{0,8}})?{_NUMBER}(?P<unit>[^0-9，。；：、和与及\n]{{1,5}})"
    rf"(?P<more>(?:(?:{_LINK_OR_COMMA.pattern}){_NUMBER}(?P=unit))+)"
)
_COMMA_LIST = re.compile("，(?=[0-9])")
# What a label looks like that has the comma behind it: no clause ends so.
_MEMBER = re.compile(
    "(?:(?:19|20)[0-9]{2}年)?(?:第?[一二三](?:次?产业?)?"
    "|[一-龥A-Z]{0,14}(?:值|[总税余]额|收入|[投融]资|税收?|[产销客货用数总]量|面积|率|资金|利润|利税|人数|[存贷]款|GDP|价格|支出|里程))"
)
# One word for two things: it has two values without a list before it.
_TWO_IN_ONE = re.compile("城乡|存贷|进出|本外币|内外资|男女|中小|产销|供销|正副")
_SENTENCE = re.compile("[。；！？：\n]")
_REACH = 120  # characters before the word in which its list stands


def enumerated(text: str) -> str:
    """Return the text, as long as it was, with 、 for the commas that part the members of a list shared out."""
    if "，" not in text or not ("分别" in text or "依次" in text):
        return text
    commas: list[int] = []
    for shared in _shared_out(text):
        commas += _commas(text, shared.start(), 1 + len(_LINK_OR_COMMA.findall(shared["more"])))
        commas += [comma.start() for comma in _COMMA_LIST.finditer(text, *shared.span("more"))]
    if not commas:
        return text
    marks = list(text)
    for at in commas:
        marks[at] = "、"
    return "".join(marks)


def _shared_out(text: str) -> Iterator[re.Match[str]]:
    """Yield the values shared out, in order."""
    done = 0
    # To find the words is many times as fast as to try each place.
    words = (at for word in ("分别", "依次") for at in _places(text, word))
    for at in sorted(words):
        if at >= done and (shared := _VALUES.match(text, at)) is not None:
            done = shared.end()
            yield shared


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _commas(text: str, word: int, size: int) -> list[int]:
    """Where the commas stand that part the ``size`` labels before the word which shares values out over them."""
    begin = max(0, word - _REACH)
    last = text.rfind("，", begin, word)
    if last < 0 or last + 1 == word:
        return []
    listed = 1 + len(_LINK.findall(text, last + 1, word))
    if listed >= size or _TWO_IN_ONE.search(text, last + 1, word):
        return []
    for mark in _SENTENCE.finditer(text, begin, word):
        begin = mark.end()
    found: list[int] = []
    while listed < size and last > begin:
        before = text.rfind("，", begin, last)
        first = max(before + 1, begin)
        pieces = _LINK.split(text[first:last])
        if not all(_MEMBER.fullmatch(piece) for piece in pieces):
            return []
        found.append(last)
        listed += len(pieces)
        last = before
    return found if listed == size else []
