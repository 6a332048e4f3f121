"""What sites put into the text of a page, so that copies give themselves away: a token at the end of every paragraph
(提出意见。hd9), their name and address inside a sentence (推 某某范文网www.example.com 进古城复兴)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from .chrome import LineLike

__all__ = ["addresses", "sayings", "watermarks"]

_WORD = r"(?<=[\u4e00-\u9fff。，；：！？”）),;:!?])(?=[A-Za-z0-9]*[a-z])[A-Za-z0-9]{2,5}"
_TOKEN = re.compile(_WORD + "$")
_ALONE = re.compile(r"(?=[A-Za-z0-9]*[a-z])(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{3,5}")
"""Such a token that is no word: it has capitals or digits among its letters."""
_JOINED = re.compile(_WORD + r"(?=[ \u3000\u00a0]{2})")
"""Such a token where the lines were joined and blanks are all that is left of their ends."""
_ENDED = re.compile(r"[A-Za-z0-9][ \u3000\u00a0]{2}")
"""What there is little of, and is found at once."""
_ADDRESS = re.compile(r"(?:https?://|www\.)[A-Za-z0-9][A-Za-z0-9./_%?=&#:~+-]{2,200}")
_NAMED = re.compile(r"(?<=\s)[^\s，。；：、！？“”]{2,16}[:：]?\Z")
_NAME_REACH = 20
_OF_MARKUP = "(<\"'=[/"
_LEAST = 5
"""Lines that end with one token at least."""
_FEW, _SURE = 3, 2
"""Lines of a passage, where so many of them hold nothing else, or have it right behind a final mark."""
_NOTHING = ("", "。", "！", "；", "？")
_PART = 0.1
"""Of all lines, those that end with it at least."""
_INSIDE = re.compile(r"(?<=[\u4e00-\u9fff。，；：！？”）),;:!?])")


def watermarks(text: str, rows: Sequence[LineLike]) -> list[tuple[int, int]]:
    """Return the spans of the token that ends line after line of ``text``, where there is one.

    It is no word of the report: letters, small ones among them, and digits right behind a character or a mark.
    Where a line breaks inside it, both parts are taken.
    """
    near = [row.text[-6:] for row in rows if row.text[-1:].isascii()]
    ends = [match[0] for end in near if (match := _TOKEN.search(end) or _ALONE.fullmatch(end))]
    joined = _JOINED.findall(text) if len(ends) < _LEAST <= len(_ENDED.findall(text)) else []
    if len(ends) + len(joined) < _FEW:
        return _mottoes(rows)
    token, count = Counter([*ends, *joined]).most_common(1)[0]
    if count < _PART * len(rows) or count < _FEW:
        return []
    if count < _LEAST and (
        _ALONE.fullmatch(token) is None
        or sum(1 for end in near if end.removesuffix(token)[-1:] in _NOTHING) < _SURE
    ):
        return []
    found = [(row.end - len(token), row.end) for row in rows if row.text.endswith(token)]
    for row, following in pairwise(rows):
        for size in range(1, len(token)):
            broken = row.text.endswith(token[:size]) and following.text == token[size:]
            if broken and _INSIDE.match(row.text, len(row.text) - size):
                found += [(row.end - size, row.end), (following.start, following.end)]
    # Where lines were joined, it stands before white space: 政府工作报告hd9 2020年6月4日…
    found += [hit.span() for hit in re.finditer(rf"(?<=[\u4e00-\u9fff。]){re.escape(token)}(?=\s)", text)]
    return found


_LONGEST_MOTTO, _SHORTEST_MOTTO = 32, 8
_OPENS_MOTTO = re.compile("(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{2,5}(?=[一-龥])")


def _mottoes(rows: Sequence[LineLike]) -> list[tuple[int, int]]:
    """Return the spans of a token with what the site calls itself behind it that end line after line (Zx9乡村百科)."""
    near = Counter(row.text[-_SHORTEST_MOTTO:] for row in rows if len(row.text) > _SHORTEST_MOTTO)
    tail, count = near.most_common(1)[0] if near else ("", 0)
    if count < max(_LEAST, _PART * len(rows)):
        return []
    ended = [row for row in rows if row.text.endswith(tail)]
    size = _SHORTEST_MOTTO
    while size < _LONGEST_MOTTO and len({row.text[-size - 1 :] for row in ended}) == 1:
        size += 1
    opened = _OPENS_MOTTO.search(ended[0].text, len(ended[0].text) - size)
    if opened is None or sum(1 for row in ended if len(row.text) > size) < _LEAST:
        return []
    motto = ended[0].text[opened.start() :]
    return [(row.end - len(motto), row.end) for row in rows if row.text.endswith(motto)]


# What shops of documents write between the words of all that they sell.
_SAYING_WORDS = ("文档来", "收集整理", "商业用途", "精品文档", "资料来")
_NO_TRADE = "(?:请?勿|不得)用?[作做]?于?商业用途"
_SAYING = re.compile(
    rf"(?:本?文档|本?资料)(?:均?来(?:自|源)于?|收集于)(?:网络|互联网)(?:搜索|收集|整理|及个人整理)?(?:[，,]?{_NO_TRADE})?"
    rf"|个人(?:资料)?收集整理[，, ]{{0,2}}(?:仅供参考(?:学习)?(?:使用)?|{_NO_TRADE})?"
    rf"|仅供(?:个人)?(?:学习)?参考[，, ]{{0,2}}{_NO_TRADE}"
    r"|精品文档[，, ]{0,2}(?:值得(?:拥有|下载|学习)|仅供参考|欢迎下载)?"
)


def sayings(text: str) -> list[tuple[int, int]]:
    """Return what a shop of documents says of them, wherever it stands: inside a sentence, too."""
    if not any(words in text for words in _SAYING_WORDS):
        return []
    return [hit.span() for hit in _SAYING.finditer(text)]


def addresses(text: str) -> list[tuple[int, int]]:
    """Return the web addresses inside the lines of ``text``, with the name before them, that are no part of a sentence.

    White space parts them from it, or they come again.
    """
    if "http" not in text and "www." not in text:
        return []
    hits = [hit for hit in _ADDRESS.finditer(text) if text[hit.start() - 1 : hit.start()] not in tuple(_OF_MARKUP)]
    turns = Counter(hit[0] for hit in hits)
    found: list[tuple[int, int]] = []
    for hit in hits:
        start, end = hit.span()
        apart = not text[end : end + 1].strip()
        named = _NAMED.search(text[max(start - _NAME_REACH, 0) : start]) if apart else None
        if named is not None:
            found.append((start - len(named[0]), end))
        elif turns[hit[0]] > 1 or (apart and not text[start - 1 : start].strip()):
            found.append((start, end))
    return found
