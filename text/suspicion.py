"""Where a text may be damaged: a cheap look at its characters finds places that hardly occur in sound Chinese."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice
from operator import add

from .characters import common
from .counted import known_pairs
from .forms import forms
from .garble import bracketed, encode_pair, marks_at
from .named import names, set_in
from .plausible import Ruler
from .scanning import WHITE
from .script import to_simplified, to_traditional

__all__ = [
    "FAR",
    "LONGEST",
    "Rare",
    "is_lone",
    "is_odd_mark",
    "letters",
    "lost_indents",
    "marked",
    "oddness",
    "reports_at_large",
    "strange",
    "suspects",
    "worded",
]

LONGEST = 1000
"""Characters of the longest stretch that is looked at."""
_NEAR = 12
_AROUND = 10
FAR = 20_000
"""Characters before and behind a place in which what is written twice is meant: all of a report."""
_POOR = -6.5  # log probability of a character of a poor sentence
_ODD = 8.0
_OFTEN = 5
_KNOWN = 500_000  # threes whose probability is kept
_AGAIN, _NAME, _ITEM = 3, 40, 3
_RARE = 24  # times that a character stands in a text which is rare in it
_ODD_LETTERS = "@A-Z\\[-~"
_USUAL = (
    f"{WHITE}\\x00-\\x3e\\u00a0-\u00bf\u00a4\u00a7\u00a8\u00b0\u00b1\u00b7\u00d7\u00f7\u2000-\u206f\u2070-\u209f\u2100-\u214f\u2160-\u216f\u2190-\u2199"
    "\u2212\u2215\u2217\u2219\u2223\u2236\u223c\u2248\u2260\u2264-\u2267\u2460-\u2473\u2500\u2501\u25a0-\u25ff\u2600-\u2606\u3000-\u3017\u3220-\u3229\u32a3\u338e-\u33a5"
    "\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff5e\uffe5\uf0a0-\uf0ff"
)
_BOXES = "|(?<=[\u4e00-\u9fff])\u25a1+(?=[\u4e00-\u9fff])"
_QUESTION = re.compile(
    "[吗嗎呢么麼谁誰哪怎岂豈孰]|(?<!任)何(?![况況])|[几幾](?=[何时時多])|[是能可会會应應]否(?![认認定决決])|多少|为什|難道|难道|[吧啊]$|(.)[不没沒]\\1"
)
_CLAUSE_END = re.compile("[。！；\n!;]")
_LONE = re.compile(r"(?<![A-Za-z&+/\u00c0-\u024f])(?!(?<=\d)[A-Z])[@-~]{1,2}(?!\s*[&+./=-]?[A-Za-z0-9\u00c0-\u024f])")
"""Bytes that can be a trail, alone among Chinese characters: there a run of traditional text falls back in step."""
_CHINESE = re.compile("[\u4e00-\u9fff、]+")
# It begins with a set, so that ``re`` passes over text without letters.
_ALONE = re.compile(
    "[@-~0](?<=[\u00b1\u2014\u2016\u2018-\u201d\u2026\u2200-\u22ff\u2460-\u24ff\u2e80-\uffef0-9,;:%\n].)(?:(?<!0)|(?<=[0A-Z])[a-z])(?<![0-9][lIOo])"
    "(?<![一二三四五六七八九十日末初0-9]~)(?=[\u2018-\u201d\u2e80-\uffef0-9,;:\n])"
)
"""The same, as far as it can be where damage leaves no mark: not a 1 or 0 written as a letter, nor a range."""
_OPENING = {"“": "”", "‘": "’", "「": "」", "『": "』", "《": "》"}
_LETTERS = "\u0370-\u04ff\u2550-\u259f\u3040-\u312f"
_FOREIGN = re.compile(f"(?<![ -~{_LETTERS}])[{_LETTERS}](?![{_LETTERS}])")
"""A letter of another script, alone."""
_ACCENTED = re.compile("(?<![!-~\u00c0-\u024f])[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f](?![a-z\u00c0-\u024f])")
"""A letter with an accent that is part of no Latin word: GBK has those of pinyin."""
_SIGN = re.compile(
    r"(?<=\d)(?:[\[\\\]^_`{}](?=[\u4e00-\u9fff])|\|(?=[元人千戶公畝]))|(?<=[\u4e00-\u9fff])(?:[\\\]^_`{}](?=[^\S\n]?\d)|\|(?=[\u4e00-\u9fff]))"
)
"""A sign between a number and a Chinese character, or two of these."""
_LOST = "?\ufffd\u25a1"
_INDENT = re.compile(f"^[^\\S\n]{{0,9}}([{_LOST}]{{1,8}})(?=[^\\s{_LOST}])", re.MULTILINE)
_INDENTED = re.compile("^(?:\u3000|[ \t\xa0]{2})", re.MULTILINE)
_INDENTS = 3  # lines
_KEPT = frozenset(
    "于后里干系面余云台只准几征向回志才松游制御并伙采岩升占吊奸布并扎托扣旋志杰栗泛注漓灶炮痴碱秸筑策粽糊系累"
    "群考舍范荐蒙蔑表裏谷豆辟迹郁酸鍾閑闢鬥默"
)


@cache
def _odd(traditional: bool, boxes: bool = False) -> re.Pattern[str]:
    """Return a pattern of characters that sound text of the script seldom holds, with ``boxes`` of boxes in words."""
    more = _BOXES if boxes else ""
    usual = set(common())
    if traditional:
        # Machine-made text keeps some simplified characters, but none that only simplified text writes.
        usual = {
            form for form in map(chr, range(0x4E00, 0xA000)) if _full(form) and to_simplified(form) in usual
        } | _KEPT
        return _run_of(f"[^{_USUAL}{''.join(sorted(usual))}]", more)
    usual.update(to_traditional("".join(usual)))
    return _run_of(f"[^{_USUAL}{_ODD_LETTERS}{''.join(sorted(usual))}]", more)


def _run_of(odd: str, more: str) -> re.Pattern[str]:
    # ``re`` passes over text without a character of a set that stands once, not over that of one repeated.
    return re.compile(f"{odd}{odd}*{more}")


@cache
def _usual() -> frozenset[str]:
    return frozenset(common()) | frozenset(to_traditional("".join(common())))


def _full(character: str) -> bool:
    """Whether traditional text may write the character."""
    return to_traditional(character) == character or to_simplified(character) != character


def _speaks(text: str, at: int, traditional: bool) -> bool:
    """Whether an odd character may come of damage."""
    character = text[at]
    if character == "?":
        return _odd_question(text, at)
    if character < "\x7f":
        return traditional and is_lone(text, at)
    if character <= "\xff":
        return is_odd_mark(text, at) or _ACCENTED.match(text, at) is not None
    if "\u2474" <= character <= "\u249b":  # a number in brackets or with a point lists what follows it
        return "\u4e00" <= text[max(at - 1, 0)] <= "\u9fff" and "\u4e00" <= text[at + 1 : at + 2] <= "\u9fff"
    if "\u2200" <= character <= "\u22ff":
        return "@" <= text[at + 1 : at + 2] <= "z" or "\u4e00" <= text[at + 1 : at + 2] <= "\u9fff"
    return character == "\ufffd" or encode_pair(character) is not None


def is_lone(text: str, at: int) -> bool:
    """Whether a letter or sign stands alone between Chinese characters."""
    if bracketed(text, at) or set_in(text, at):
        return False
    if _SIGN.match(text, at):
        return text.count(text[at], text.rfind("\n", 0, at) + 1, (text.find("\n", at) + 1 or len(text) + 1) - 1) == 1
    hit = _LONE.match(text, at)
    if hit is None or text[at] in "~|" or names(text, at):
        return False
    before, after = text[at - 1 : at], text[hit.end() : hit.end() + 1]
    if text[at] <= "Z" and after == _OPENING.get(before):
        return False  # “M”
    if after.isspace():
        return False
    if before == ".":  # was wide
        before = text[max(at - 2, 0) : at - 1]
    if before > "\u2e80" or "\u2200" <= before <= "\u24ff" or before in "\n,;:!)%±—”":
        return True
    return marks_at(text, max(at - 1, 0))


def _odd_question(text: str, at: int) -> bool:
    """Whether a half-width question mark stands where no question ends."""
    # A rate may be all that stands on one side or on both.
    around = text[max(at - _AROUND, 0) : at].rpartition("\n")[2] + text[at : at + _AROUND].partition("\n")[0]
    if not any("\u4e00" <= character <= "\u9fff" or character >= "\u3000" for character in around):
        return False
    if re.search(r"[\w/=]\?[A-Za-z_]+=|\?[A-Za-z]{4}", text[max(at - 1, 0) : at + 30]):
        return False
    clause = _CLAUSE_END.split(text[max(at - 60, 0) : at])[-1]
    behind = text[at + 1 : at + 2]
    ends = not behind or behind.isspace() or behind in "”’」』）)\"'" or "\u4e00" <= behind <= "\u9fff" or behind == "“"
    return not (ends and _QUESTION.search(clause))


def lost_indents(text: str) -> tuple[tuple[int, int], ...]:
    """Return the marks that show for the white space before a paragraph.

    Either many lines begin with the same ones, or most begin with white space and this one with marks two by two, as
    ideographic spaces lose them.
    """
    if not any(mark in text for mark in _LOST):
        return ()
    found = list(_INDENT.finditer(text))
    lines = sum(1 for line in text.splitlines() if line.strip()) if found else 0
    often = Counter(hit[1] for hit in found)
    # One mark may show for a lead byte that was lost there.
    lost = {marks for marks, count in often.items() if count >= max(_INDENTS, lines / (4 if len(marks) > 1 else 2))}
    indented = bool(found) and len(_INDENTED.findall(text)) >= max(_INDENTS, lines / 2)
    spans: list[tuple[int, int]] = []
    for hit in found:
        first, last = hit.span(1)
        if hit[1] in lost or (indented and hit.start() == first and not len(hit[1]) % 2):
            spans.append((first, last))
        elif size := max((len(marks) for marks in lost if hit[1].startswith(marks)), default=0):
            spans.append((first, first + size))  # behind it the paragraph's own sign
    return tuple(spans)


def suspects(text: str, *, traditional: bool, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return stretches (first to last odd character) that are worth a closer look."""
    stop = len(text) if end is None else end
    clusters: list[tuple[int, int]] = []
    for hit in _odd(traditional, "\u25a1" in text).finditer(text, start, stop):
        first, last = hit.span()
        if not any(_speaks(text, at, traditional) for at in range(first, min(last, first + LONGEST))):
            continue
        if clusters and first - clusters[-1][1] <= _NEAR and "\n" not in text[clusters[-1][1] : first]:
            clusters[-1] = (clusters[-1][0], last)
        else:
            clusters.append((first, last))
    return clusters


@cache
def _large() -> Ruler:
    return Ruler("")


def reports_at_large() -> Ruler:
    """Return a ruler that knows nothing of the text at hand."""
    ruler = _large()
    ruler.trim(_KNOWN)
    return ruler


def marked(text: str, span: tuple[int, int]) -> bool:
    """Whether something in the stretch shows for a byte that could not be decoded."""
    return any(is_odd_mark(text, at) for at in range(*span))


def is_odd_mark(text: str, at: int) -> bool:
    """Whether a character shows for a byte that could not be decoded, and ends no question."""
    return _odd_question(text, at) if text[at] == "?" else marks_at(text, at)


class Rare:
    """Where the rare characters of a text stand: to look there is many times as fast as to count words in it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, list[int]] | None = None

    def stands(self, words: str, at: int, around: tuple[int, int], least: int) -> bool:
        """Whether ``words`` stand ``least`` times in a part of the text; ``at`` is the place in them of a rare one."""
        start, stop = around
        places = self._found().get(words[at], ())
        first, last = bisect_left(places, start + at), bisect_right(places, stop - len(words) + at)
        if not 0 < last - first <= _RARE:
            return self._text.count(words, start, stop) >= least
        done = start
        for place in places[first:last]:
            if place - at >= done and self._text.startswith(words, place - at):
                least -= 1
                done = place - at + len(words)
        return least <= 0

    def _found(self) -> dict[str, list[int]]:
        if self._places is None:
            self._places = {}
            for hit in _odd(False).finditer(self._text):
                for place, character in enumerate(hit[0], hit.start()):
                    self._places.setdefault(character, []).append(place)
        return self._places


def strange(text: str, span: tuple[int, int], rare: Rare) -> bool:
    """Whether a stretch reads badly for Chinese; names with rare characters do not read as badly as damage.

    ``rare`` knows where those of the ``text`` stand.
    """
    first, last = span
    odd = text[first:last]
    around = max(first - FAR, 0), last + FAR
    if not _CHINESE.fullmatch(odd):  # as nearly all are: no mark or letter is among them
        if marked(text, span):
            return True
        if any(
            # Names that are made with a letter come more than once.
            "@" <= text[at] <= "~" and is_lone(text, at) and text.count(text[at : at + 2], *around) < _OFTEN
            for at in range(first, min(last, first + LONGEST))
        ):
            return True
        accented = any(_ACCENTED.match(text, at) for at in range(first, min(last, first + LONGEST)))
        if (accented or _FOREIGN.search(odd)) and text.count(odd, *around) < _OFTEN:
            return True
        return not _is_list(odd) and oddness(reports_at_large(), text, span) > _ODD
    # What a text says again and again is a name.
    if (
        _is_list(odd)
        or (len(odd) < _NAME and all(rare.stands(each, 0, around, _AGAIN) for each in set(odd) - _usual()))
        or rare.stands(text[first : last + 1], 0, around, 2)
        or rare.stands(text[max(first - 1, 0) : last], min(first, 1), around, 2)
    ):
        return False
    return oddness(reports_at_large(), text, span) > _ODD


def _is_list(odd: str) -> bool:
    """Whether odd characters are short items of a list."""
    items = odd.split("、")
    return len(items) > 2 and all(len(item) <= _ITEM for item in items)


def worded(text: str, span: tuple[int, int], *, traditional: bool) -> bool:
    """Whether each odd character of a stretch makes a pair with a neighbour that words or reports have (抉择, 淘汰).

    Damage hardly ever does: its characters come as their bytes happen to fall.
    """
    linked = known_pairs()
    for hit in _odd(traditional).finditer(text, *span):
        before = hit.start() - 1 if hit.start() else 0
        near = forms(text[before : hit.end() + 1])
        pairs = list(map(linked.__contains__, map(add, near, near[1:])))
        for at in range(hit.start() - before, hit.end() - before):
            if text[before + at] <= "\x7f" or True not in pairs[max(at - 1, 0) : at + 1]:
                return False
    return True


def oddness(ruler: Ruler, text: str, span: tuple[int, int]) -> float:
    """Return by how much the characters of a stretch and its neighbours sit worse than those of a poor sentence."""
    tail = forms(text[max(span[0] - 3, 0) : max(span[0] - 1, 0)]).rjust(2, "。")
    total = 0.0
    for character in forms(text[max(span[0] - 1, 0) : min(span[1], span[0] + _NEAR) + 3]):
        if not character.isspace():
            total += max(0.0, _POOR - ruler[tail + character])
            tail = tail[1] + character
    return total


def letters(text: str, *, start: int, stop: int, most: int) -> Iterator[tuple[int, int]]:
    """Yield letters and signs that stand alone in traditional text: all that is left of a character, perhaps.

    At most ``most`` of them are looked at.
    """
    for hit in islice(_ALONE.finditer(text, start, stop), most):
        first, last = hit.span()
        if bracketed(text, first) or set_in(text, first) or (text[first] in "@~" and names(text, first)):
            continue
        if text[first] <= "Z" and text[last : last + 1] == _OPENING.get(text[first - 1 : first]):
            continue
        if text.count(text[first - 1 : last + 1], max(0, first - FAR), last + FAR) == 1:
            yield first, last
