"""Text in the marks that the rules know: “ ” for quotes of any kind, full-width punctuation, one dash, one slash.

Only the marks change, each for one, so that offsets hold; records keep what the source has. No rule that reads uniform
text lists quotes of other kinds again.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from operator import attrgetter
from typing import Protocol

from .enumerations import enumerated
from .stops import told_plainly

__all__ = ["as_written", "marks_in", "spell_out", "uniform"]

# Marks of one meaning wherever they stand.
_ALWAYS = tuple(zip("「」『』〝〞〟＂″／＆〜∼―━⁄│┃｜", "“”‘’“””\"\"/&～～——/|||", strict=True))
# It begins with a set, so that ``re`` passes over text in which no such mark stands.
_ODD = re.compile("[\"'‘’「」『』〝〞〟＂″／＆〜∼―━⁄│┃｜−,;:!?()·•‧。，](?:(?<![·•‧。，])|(?<=[0-9].)(?=[0-9]))")
_QUOTES = re.compile("[\"'‘’“”]")
# A comma between digits parts thousands, a colon the parts of a ratio.
# Each opens with its mark, so that ``re`` passes over text in which it does not stand.
_COMMA = re.compile(r",(?<=[0-9A-Za-z],)(?=[0-9A-Za-z])")
_COLON = re.compile(r":(?:(?![0-9/])|(?<![0-9A-Za-z]:))")
# 增长7·8%, 4。5%以内, 46，8亿元, 11·2:45·7:43·1: a decimal point, where a unit follows that no date or name has, or in
# a ratio; 3·15 and 第3。 have none.
_POINT = re.compile(
    r"[·•‧。，,](?<=[0-9].)(?:(?<![。，,])(?=[0-9]{1,4}(?:[%‰]|[万亿]|个百分点|公[里斤顷]|平方|立方|元|吨|亩|千[克瓦]|[毫微厘]米|[毫微]克|[张倍岁米])|[0-9]{1,2}[:：∶︰][0-9])"
    r"|(?<![。，,])(?:(?<=[:：∶︰][0-9].)|(?<=[:：∶︰][0-9]{2}.))(?=[0-9]{1,2}(?![0-9]))"
    r"|(?<=[。，,])(?<![0-9]{3}[，,])(?<![0-9]{4}.)(?<![第前.][0-9].)(?<![第前.][0-9]{2}.)(?=[0-9]{1,2}(?:[%‰倍万亿]|个百分点|公里|平方|元|吨|亩)))"
)
# 7.5−7.8%: a minus sign between two numbers.
_RANGE = re.compile(r"(?<=[0-9%‰])−(?=[0-9])")
# 6%一6.5%, 6%—一6.5%: a dash that text recognition took for a character.
_STROKE = re.compile("一(?<=[0-9%‰—]一)(?=[0-9])")
_WIDE = tuple(zip(";!?()", "；！？（）", strict=True))
_ENDS = frozenset("，。、；：！？）》,;:!?) ")
_BEGINS = frozenset("，。、；：！？（《,;:!?( ")
_BROKEN = frozenset("，。；：！？,;:!?")
_CURLY = re.compile("[“”]")
_ASTRAY = re.compile("“[^“”]*+“|”[^“”]*+”")
"""Two curly quotes in a row that both open or both close."""
_QUOTED = 30
"""Characters of a name in quotes at most."""
_HAN = re.compile("[\u4e00-\u9fff0-9A-Za-z]")
_LATIN = re.compile("[0-9A-Za-z ]{2}")
# What each mark of the uniform text may have been.
_WRITTEN = {
    "“": "\"「‘'〝＂″”", "”": "\"」’'〞〟＂″“", "‘": "『'", "’": "』'", "/": "／⁄", "&": "＆", "～": "〜∼", "—": "―━",
    "，": ",", "、": "､，,", "；": ";", "：": ":∶", "！": "!", "？": "?", "（": "(", "）": ")",
}
_EVERY = "".join({*_WRITTEN, *"".join(_WRITTEN.values())})
_MARKED = re.compile("[“”‘’/&～—，、；：！（）]")
_NAMES = ("label", "unit", "scope", "part_of", "period", "reference")
_names = attrgetter(*_NAMES)
_HELD = re.compile("[\"'‘’「」『』〝〞〟＂″／＆〜∼―━⁄､()]")
"""Marks that words of a draft may hold; a comma parts them."""
_REACH = 300  # characters around a number from which its words are


class _Named(Protocol):
    start: int
    label: str
    unit: str


def uniform(text: str) -> str:
    """Return the text, as long as it was, with its marks made those that the rules know."""
    text = _STROKE.sub("—", told_plainly(text))
    if _ODD.search(text):
        text = _replaced(text, _ALWAYS)
        if "," in text:
            text = _commas(text)
        if ":" in text:
            text = _COLON.sub("：", text)
        text = _replaced(text, _WIDE)
        text = _POINT.sub(".", text)
        if "−" in text:
            text = _RANGE.sub("-", text)
        if _straight(text):
            text = _quoted(text)
    if _ASTRAY.search(text):
        text = _paired(text)
        if _straight(text):  # told by the pairs, as a second pass would tell it
            text = _quoted(text)
    return enumerated(text)


def _commas(text: str) -> str:
    """Make commas full-width but for those between digits or letters, which part thousands."""
    # There may be one in every clause: the few that stay are looked for.
    made: list[str] = []
    done = 0
    for kept in _COMMA.finditer(text):
        made += text[done : kept.start()].replace(",", "，"), ","
        done = kept.end()
    return "".join(made) + text[done:].replace(",", "，")


def _replaced(text: str, marks: Sequence[tuple[str, str]]) -> str:
    # A replacement for each mark is several times faster than one translation of every character.
    for mark, known in marks:
        text = text.replace(mark, known)
    return text


def as_written(words: str, text: Container[str]) -> str:
    """Return words of the uniform form of a text with the marks that the text has itself.

    ``text`` tells which marks stand in it: the text, or what ``marks_in`` says of it.
    """
    if not _MARKED.search(words):
        return words
    return "".join(
        next((mark for mark in _WRITTEN[char] if mark in text), char) if char in _WRITTEN and char not in text else char
        for char in words
    )


def marks_in(text: str) -> frozenset[str]:
    """Return which of the marks that words may hold stand in the text."""
    return frozenset(mark for mark in _EVERY if mark in text)


def spell_out(drafts: Iterable[_Named], text: str, plain: str, heading: str) -> None:
    """Give the words of drafts, taken from ``plain`` or its heading, the marks that ``text`` and ``heading`` have.

    ``plain`` is the uniform form of ``text``.
    """
    if not _held(text) and not (heading and _held(heading)):
        return
    for draft in drafts:
        at = draft.start
        begin, end = max(0, at - _REACH), at + _REACH
        for name, words in zip(_NAMES, _names(draft), strict=True):
            # Most words are of characters alone, which is told much faster.
            if not words or words.isalnum() or not _MARKED.search(words):
                continue
            found = plain.rfind(words, begin, at)
            found = found if found >= 0 else plain.find(words, at, end)
            written = text[found : found + len(words)] if found >= 0 else as_written(words, text[begin:end] + heading)
            setattr(draft, name, written)


def _held(text: str) -> bool:
    """Whether words of a draft may have other marks in the text than in its uniform form."""
    return _HELD.search(text) is not None or ("“" in text) != ("”" in text) or _ASTRAY.search(text) is not None


def _paired(text: str) -> str:
    """Turn curly quotes that stand the wrong way round (”三农”, “三农“) where a name stands between the two."""
    places = [found.start() for found in _CURLY.finditer(text)]
    marks = [text[at] for at in places]

    def named(place: int) -> bool:
        if place + 1 >= len(places):
            return False
        name = text[places[place] + 1 : places[place + 1]]
        return 0 < len(name) <= _QUOTED and _BROKEN.isdisjoint(name)

    opened = -1
    for place in range(len(places)):
        if marks[place] == "”":
            if opened < 0 and named(place) and marks[place + 1] == "”":
                marks[place], opened = "“", place
            else:
                opened = -1
        elif opened == place - 1 >= 0 and named(opened) and (marks[place + 1 : place + 2] != ["”"] or not named(place)):
            # Where the next one closes a name, one may stand inside another: “打造“数字”城市”.
            marks[place], opened = "”", -1
        else:
            opened = place
    made: list[str] = []
    done = 0
    for at, mark in zip(places, marks, strict=True):
        made += text[done:at], mark
        done = at + 1
    return "".join(made) + text[done:]


def _straight(text: str) -> bool:
    return '"' in text or "'" in text or "‘" in text or "’" in text


def _quoted(text: str) -> str:
    """Tell the opening ones of straight quotes by turns, and by the marks beside them where a turn was lost."""
    marks = list(text)
    opened = ""
    for match in _QUOTES.finditer(text):
        at, mark = match.start(), match.group()
        if mark in "“”":
            opened = "“" if mark == "“" else ""
            continue
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if mark in "‘’":
            if opened != "“":
                # Inside “ ” they are the second level; alone they are the first.
                marks[at] = "“" if mark == "‘" else "”"
            continue
        if not (_HAN.match(before) or _HAN.match(after)) or (mark == "'" and _LATIN.match(before + after)):
            # An apostrophe. Beside another mark it is a quote, whatever that becomes: a second pass must find the same.
            continue
        closes = opened == mark
        if closes and before in _BEGINS and after not in _ENDS:
            closes = False
        elif not closes and after in _ENDS and before not in _BEGINS:
            closes = True
        marks[at] = "”" if closes else "“"
        opened = "" if closes else mark
    return "".join(marks)
