"""How far the report reaches inside a page: from its title or delivery line to its last sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from .marks import Style, mark_at
from .sentences import Sentence

__all__ = ["body_lines", "further", "without_tail"]

Span = tuple[int, int]

_TITLE = re.compile(
    r"政府工作(?:的)?报告|(?:区|管委会|管理委员会|公署|办事处)(?:(?:19|20)[0-9]{2}年(?:度)?)?工作(?:的)?报告$"
)
_DELIVERY = re.compile(
    r"(?:[0-9]{4}|[一二][○〇零Ｏ一二三四五六七八九]{3})年.{1,6}月.{1,4}日.{0,6}(?:在|于).{2,40}(?:会议|大会)"
)
_SALUTATION = re.compile(r"^(?:尊敬的)?(?:各位代表|主席团)")
_FORMULA = re.compile(r"(?:我|现).{0,14}代表.{0,20}(?:政府|国务院)|受.{0,12}委托")
_FINAL = "。！？；!?;”）)"
_CALL = re.compile(r"(?:让我们|为[^。！!]{2,60}奋斗|胜利|辉煌|新篇章|贡献)[^。！!]{0,160}[！!]$|让我们[^。]{0,200}。$")
"""How a report ends."""
_CALL_REACH = 240
_BELOW = 400
"""Lines from the end among which the closing call is looked for."""
_TAIL = 600
"""Characters below the call that furniture alone may part from the report."""
_END_MARK = re.compile(r"[\W_]*(?:END|end|完|结束|全文完|正文完)[\W_]*")
_PAGE = re.compile(
    r"^[0-9]{1,4}(?:#|楼)|发表于\s?[0-9]|只看该作者|^签名[:：]|QQ群|Powered by|Processed in|GMT\+8|楼主|回帖|^回复"
    r"|^(?:上|下)一篇|^分享到|^责任编辑|版权所有|使用道具|著作权法|公有领域|[Pp]ublic domain|免责声明"
    r"|^本文(?:来源|链接)"
)
"""What stands below a report on a page."""
_GLOSSARY = re.compile(r"名词|注释|解释|说明|附件|附[:：]|^注")
_TITLE_LINE = re.compile(r"政府工作(?:的)?报告$")
_SECOND = re.compile(r"我(?:受.{0,10}委托|代表).{0,20}(?:政府|国务院)")
_OPENING = 8
"""Sentences that the head of a report has at most."""
_HEAD = 40
_SHORT = 80
_SALUTATION_LIMIT = 24
_TRAILING = 80


def body_lines(text: str, lines: Sequence[Span], cuts: Collection[int] = ()) -> tuple[list[Span], list[Span]]:
    """Return the paragraphs of the body and those that stand on the page before it.

    The body begins at the report's title, or at the delivery line where the page only repeats the title as its
    headline or puts its own lines below it (``cuts``: the clean offsets at which page furniture was left out);
    without either, at the salutation or the opening formula; a fragment begins where it begins.
    """
    title = delivery = opening = None
    read = 0
    for place, (start, end) in enumerate(lines[:_HEAD]):
        line = text[start:end]
        if (_SALUTATION.match(line) and len(line) <= _SALUTATION_LIMIT) or _FORMULA.search(line[:120]):
            opening = place
            break
        if _numbered(line):
            break  # a part's heading: a fragment, whose salutation turns to the audience
        if len(line) <= _SHORT and _DELIVERY.search(line) and delivery is None:
            delivery = place
        elif len(line) <= _SHORT and _TITLE.search(line):
            title = place
        else:
            # Running text before any salutation: a fragment, not a page's head.
            read += len(line) if line[-1] in "。；！？;!?" else len(line) // 4
            if read > 2 * _SHORT:
                break
    if title is not None and delivery is not None and title < delivery:
        begin = title if delivery - title <= 2 and not _headline(text, lines[title]) else delivery
    elif delivery is not None:
        begin = delivery
    elif title is not None and opening is not None:
        begin = title
    elif opening is not None:
        begin = opening
        while begin > 0 and opening - begin < 3 and _belongs(text, lines[begin - 1]):
            begin -= 1
    else:
        begin = title if title is not None else 0
    if begin == title and begin + 1 < len(lines) and lines[begin + 1][0] in cuts:
        begin += 1
    return list(lines[begin:]), list(lines[:begin])


def without_tail(text: str, lines: Sequence[Span], cuts: Collection[int]) -> tuple[list[Span], list[Span]]:
    """Return the paragraphs but for the page's foot, and that foot.

    ``cuts`` are the clean offsets at which page furniture was left out: short lines without a final mark that stand
    behind furniture behind the last sentence are no report.
    """
    lines, after = _called(text, lines, cuts)
    stop = len(lines)
    foot = stop
    while stop > 1:
        start, end = lines[stop - 1]
        if end - start > _TRAILING or text[end - 1] in _FINAL:
            break
        stop -= 1
        if start in cuts and text[lines[stop - 1][1] - 1] in _FINAL:
            foot = stop
    return list(lines[:foot]), [*lines[foot:], *after]


def _numbered(words: str) -> bool:
    mark = mark_at(words)
    return mark is not None and mark.style in (Style.PART, Style.CN, Style.PCN)


def _called(text: str, lines: Sequence[Span], cuts: Collection[int]) -> tuple[Sequence[Span], list[Span]]:
    """Part what a page or a forum has below the closing call: replies, signatures, an end mark."""
    for place in range(len(lines) - 1, max(len(lines) - _BELOW, len(lines) // 2, 0), -1):
        start, end = lines[place - 1]
        if _CALL.search(text, max(start, end - _CALL_REACH), end) is None:
            continue
        below = [text[slice(*line)] for line in lines[place:]]
        if any(_GLOSSARY.search(words[:_SHORT]) or _numbered(words) for words in below):
            break
        short = sum(len(words) for words in below) <= _TAIL
        parted = short and lines[place][0] in cuts
        marked = short and all(_END_MARK.fullmatch(words) for words in below)
        if parted or marked or any(_PAGE.search(words) for words in below):
            return lines[:place], list(lines[place:])
        break
    return lines, []


def further(text: str, sentences: Sequence[Sentence]) -> list[Span]:
    """Return where in the body a second report begins, and any after it: its title or delivery line.

    Without either it is the opening formula that tells.
    """
    found: list[Span] = []
    reported = False
    since = 0
    for index, sentence in enumerate(sentences):
        words = sentence.text
        if len(words) <= _SHORT and sentence.alone and (_TITLE_LINE.search(words) or _DELIVERY.search(words)):
            if reported and index - since > _OPENING and _opens(sentences, index):
                found.append((sentence.start, sentence.end))
                reported, since = False, index
        elif len(words) > _SHORT or words[-1] in _FINAL:
            opens = "审议" in words and _SECOND.search(words) is not None
            if opens and reported and index - since > _OPENING:
                found.append((sentence.start, sentence.end))
            since = index if opens else since
            reported = True
    return found


def _opens(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a title or delivery line stands at the head of a report: with the other, or before the salutation."""
    for near in sentences[index + 1 : index + 5]:
        if _SALUTATION.match(near.text) or _DELIVERY.search(near.text) or _FORMULA.search(near.text):
            return True
    return False


def _headline(text: str, line: Span) -> bool:
    """Whether a title line is the page's headline: it names date or speaker as well."""
    return re.search(r"[（(].*[日）)]", text[slice(*line)]) is not None


def _belongs(text: str, line: Span) -> bool:
    words = text[slice(*line)]
    return len(words) <= 40 and re.search(r"[省市县区州旗镇乡]长|总理|主席|会议", words) is not None
