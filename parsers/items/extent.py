"""How far the report reaches inside a page: from its title or delivery line to its last sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..lines.linebreaks import MEASURED
from ..lines.marks import Style, mark_at
from ..lines.sentences import Sentence
from ..wording.gathering import spelled

__all__ = ["another_text", "body_lines", "further", "other_report", "tells", "without_tail"]

Span = tuple[int, int]

_TITLE = re.compile(
    r"政府工作(?:的)?报告|(?:区|管委会|管理委员会|公署|办事处)(?:(?:19|20)[0-9]{2}年(?:度)?)?工作(?:的)?报告$"
)
_DELIVERY = re.compile(
    r"(?:[0-9]{4}|[一二][○〇零Ｏ一二三四五六七八九]{3})年.{1,6}月.{1,4}日.{0,6}(?:在|于).{2,40}(?:会议|大会)"
)
_SALUTATION = re.compile(r"^(?:尊敬的)?(?:各位代表|主席团)")
_FORMULA = re.compile(r"(?:我|现).{0,14}代表(?!大会).{0,20}(?:政府|国务院|管委会|管理委员会|办事处)|受.{0,12}委托")
_THANKS = re.compile("感谢|谢意|敬意|问候")
_NEWS = re.compile("[讯电][ （(]{1,2}[^（）()]{0,16}记者|(?:报告)?全文如下[：:。]?$")
"""What news above the report say, who has it as well on whose behalf it was given."""
_FINAL = "。！？；!?;”）)"
_CALL = re.compile(
    spelled("让我们|为[^。！!]{2,60}奋斗|胜利|辉煌|新篇章|贡献", "[^。！!]{0,160}[！!]$") + "|让我们[^。]{0,200}。$"
)
"""How a report ends."""
_CALL_REACH = 240
_BELOW = 400
"""Lines from the end among which the closing call is looked for."""
_TAIL = 600
"""Characters below the call that furniture alone may part from the report."""
_SIGNED, _SIGNED_LONGEST = 6, 40
"""Lines below the call that may sign a report, and characters of one."""
_SIGNATURE = re.compile(
    r"(?:[〇○零一二三四五六七八九]{4}|(?:19|20)[0-9]{2})年.{1,3}月.{1,3}日(?:印发)?|[\u4e00-\u9fff]{2,20}(?:办公[室厅]|人民政府|秘书处)"
)
"""Who issued a report, and when, below its last sentence."""
_END_MARK = re.compile(r"[\W_]*(?:END|end|完|结束|全文完|正文完)[\W_]*")
_PAGE = re.compile(
    r"^[0-9]{1,4}(?:#|楼)|发表于\s?[0-9]|只看该作者|^签名[:：]|QQ群|Powered by|Processed in|GMT\+8|楼主|回帖|^回复"
    r"|^(?:上|下)一篇|^分享到|^责任编辑|版权所有|使用道具|著作权法|公有领域|[Pp]ublic domain|免责声明"
    r"|^本文(?:来源|链接)|^[^，。；：:0-9]{1,16}\s?20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\s?[0-9]{1,2}[:：][0-9]{2}"
)
"""What stands below a report on a page."""
_HEADS = re.compile(r"[省市县区州旗镇乡]长|总理|主席|会议|^[（(].{4}年.{1,3}月.{1,3}日[）)]$")
"""What stands between the title and the salutation."""
_FIELD = "title:"
"""What a line of the data above a Markdown text opens with, which is the page's headline."""
_READERS = r"(?:网友|全部|最新|热门|精彩|用户|游客|相关|文章|读者)?(?:评论|跟帖|留言|回复)(?:区|列表)?"
_COMMENTS = re.compile(
    rf"{_READERS}[：:]?(?:[（(](?:共|已有)?[0-9]{{1,6}}[条个]?[）)]|(?:(?:共|已有)?[0-9]{{1,6}}[条个]?)?[：:]?$)"
    r"|(?:我要|发表|查看|参与|写)(?:全部|更多|我的)?(?:评论|跟帖|留言)$"
)
"""Line that heads what readers of the page say: 网友评论（共3条）."""
_OTHER_REPORT = re.compile(r"关于.{4,90}报告(?:[（(].{1,12}[)）])?")
"""Title of another report to the same session: 关于2030年国民经济和社会发展计划执行情况…的报告."""
_GLOSSARY = re.compile(r"名词|注释|解释|说明|附件|附[:：]|^注")
_TITLE_LINE = re.compile(r"政府工作(?:的)?报告$")
_SECOND = re.compile(r"我(?:受.{0,10}委托|代表).{0,20}(?:政府|国务院)")
_OPENING = 8
"""Sentences that the head of a report has at most."""
_HEAD = 40
_OWN_TITLE = 40
_NOTICE = re.compile("关于|通知|印发|决议|贯彻|学习|解读")
"""What a line says that names the report and is not its title."""
_ABOVE_LINES = 120
"""Lines of another text above the report among which its own title is looked for."""
_ABOVE_SHARE = 0.5
"""How long what stands above may be beside the report; more is a part of it, or another report."""
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
        if _greets(line) or _opens_with(line):
            if read and _turns(text, lines, place):
                break  # a fragment that turns to the audience
            opening = place
            break
        if _numbered(line):
            break  # a part's heading: a fragment, whose salutation turns to the audience
        if len(line) <= _SHORT and _DELIVERY.search(line) and delivery is None:
            delivery = place
        elif len(line) <= _SHORT and _TITLE.search(line) and not line.startswith(_FIELD):
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
        begin = title if title is not None else _below_another(text, lines)
    if begin == title and begin + 1 < len(lines) and lines[begin + 1][0] in cuts:
        begin += 1
    return list(lines[begin:]), list(lines[:begin])


def _below_another(text: str, lines: Sequence[Span]) -> int:
    """The line at which the report begins below a notice or news that stand above it: its own title, or else its
    salutation and opening formula; 0 where there is none."""
    for place, (start, end) in enumerate(lines[:_ABOVE_LINES]):
        words = text[start:end]
        below = [text[slice(*line)] for line in lines[place + 1 : place + 6]]
        titled = len(words) <= _OWN_TITLE and _TITLE_LINE.search(words) is not None and not _NOTICE.search(words)
        if (titled and any(_greets(each) or _FORMULA.search(each[:120]) for each in below)) or (
            _greets(words) and below and "审议" in below[0] and _FORMULA.search(below[0][:120])
        ):
            return place if start - lines[0][0] <= _ABOVE_SHARE * (lines[-1][1] - start) else 0
    return 0


def _greets(words: str) -> bool:
    return len(words) <= _SALUTATION_LIMIT and _SALUTATION.match(words) is not None and words[-1] not in "。；;"


def _opens_with(words: str) -> bool:
    """Whether a paragraph has the opening formula, which is none where it thanks (我代表县政府，向…表示感谢)."""
    return _FORMULA.search(words[:120]) is not None and _THANKS.search(words) is None and _NEWS.search(words) is None


def _turns(text: str, lines: Sequence[Span], place: int) -> bool:
    """Whether a salutation behind running text opens no report: what follows has no formula, what stands above tells
    figures and nothing of a report."""
    if any(_opens_with(text[slice(*line)]) for line in lines[place : place + 3]):
        return False
    return tells(text[lines[0][0] : lines[place - 1][1]])


def tells(words: str) -> bool:
    """Whether what stands above a salutation tells figures and nothing of a report: the text is a fragment."""
    return "报告" not in words and MEASURED.search(words) is not None


def another_text(text: str, head: Sequence[Span]) -> bool:
    """Whether what stands above the report is another text, not the head of its page: it has numbered parts."""
    return any(_numbered(text[slice(*line)]) for line in head)


def without_tail(text: str, lines: Sequence[Span], cuts: Collection[int]) -> tuple[list[Span], list[Span]]:
    """Return the paragraphs but for the page's foot, and that foot.

    ``cuts`` are the clean offsets at which page furniture was left out: short lines without a final mark that stand
    behind furniture behind the last sentence are no report.
    """
    commented = next(
        (
            place
            for place in range(max(len(lines) - _BELOW, len(lines) // 2, 1), len(lines))
            if _COMMENTS.match(text[slice(*lines[place])][:_SHORT])
        ),
        len(lines),
    )
    comments = lines[commented:]
    lines, after = _called(text, lines[:commented], cuts)
    after += comments
    stop = len(lines)
    foot = stop
    while stop > 1:
        start, end = lines[stop - 1]
        if end - start > _TRAILING or text[end - 1] in _FINAL:
            break
        stop -= 1
        if start in cuts and text[lines[stop - 1][1] - 1] in _FINAL:
            foot = stop
    below = [text[slice(*line)] for line in lines[stop:]]
    if 0 < len(below) <= _SIGNED and text[lines[stop - 1][1] - 1] in _FINAL and all(map(_SIGNATURE.fullmatch, below)):
        foot = stop
    return list(lines[:foot]), [*lines[foot:], *after]


def other_report(text: str, lines: Sequence[Span]) -> int:
    """The line at which another report than the government's begins below it, the number of lines where none does."""
    opened = False
    for place, (start, end) in enumerate(lines[:-1]):
        upper = text[start : min(end, start + _SHORT + 1)]
        opened = opened or _greets(upper) or _FORMULA.search(upper) is not None
        if place < _OPENING or not opened or not upper.startswith("关于") or len(upper) > _SHORT:
            continue
        if _OTHER_REPORT.fullmatch(upper) or _OTHER_REPORT.fullmatch(upper + text[slice(*lines[place + 1])][:_SHORT]):
            below = [text[slice(*line)] for line in lines[place + 1 : place + 6]]
            if any(_SALUTATION.match(words) or _FORMULA.search(words[:120]) for words in below):
                return place
    return len(lines)


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
        if parted or marked or _signed(below) or any(_PAGE.search(words) for words in below):
            return lines[:place], list(lines[place:])
        break
    return lines, []


def _signed(below: Sequence[str]) -> bool:
    """Whether a few lines that tell nothing stand below the closing call: who signed, when, how it is filed."""
    return 0 < len(below) <= _SIGNED and all(
        len(words) <= _SIGNED_LONGEST and words[-1] not in "。！；：!;:" and mark_at(words) is None for words in below
    )


def further(sentences: Sequence[Sentence]) -> list[Span]:
    """Return where in the body a second report begins, and any after it: its title or delivery line.

    Without either it is the opening formula that tells.
    """
    found: list[Span] = []
    reported = False
    since = 0
    for index, sentence in enumerate(sentences):
        words = sentence.text
        if len(words) <= _SHORT:
            if sentence.alone and (_TITLE_LINE.search(words) or _DELIVERY.search(words)):
                if reported and index - since > _OPENING and _opens(sentences, index):
                    found.append((sentence.start, sentence.end))
                    reported, since = False, index
                continue
            if words[-1] not in _FINAL:
                continue
        if "审议" in words and _SECOND.search(words) is not None:
            if reported and index - since > _OPENING:
                found.append((sentence.start, sentence.end))
            since = index
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
    return len(words) <= 40 and _HEADS.search(words) is not None
