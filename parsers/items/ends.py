"""Where the opening of a report ends and its closing call begins."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...schema.terms import Role
from ..lines.linebreaks import MEASURED
from ..lines.marks import Style
from ..lines.openings import is_verse
from ..lines.sentences import Sentence
from ..outline.headings import SUMMARY_TITLE
from ..outline.section import Section
from .extent import tells

__all__ = ["CALLED", "SALUTATION", "addressed", "begins_late", "closing_start", "opening_end"]

SALUTATION = re.compile(r"^[，,]?(?:尊敬的)?(?:各位|主席团|同志们|女士们|朋友们)[^。]{0,12}[：:！!，,。]?$")
# Every branch begins with a plain character, so that ``re`` passes over text in which none can stand.
_FORMULA = re.compile(
    r"请.{0,12}审议|予.{0,12}审议|提出意见|提请.{0,20}审议|代(?<!各位代)表.{0,16}(?:政府|国务院|管委会|管理委员会|办事处|党工委)[，,]?.{0,12}(?:(?<!工)作|报告)"
    r"|受.{0,10}委托.{0,20}报告"
)
_TITLE = re.compile(
    r"人民代表大会.{0,12}会议|(?:政府|管委会|管理委员会|办事处)工作(?:的)?报告"
    r"|^.{0,20}(?:省长|市长|县长|区长|总理|主席|州长|旗长|镇长|乡长|苏木达|(?:管委会|管理委员会|办事处)(?:常务副|副)?主任).{0,5}$"
    r"|^[—-]{0,4}.{0,16}在[^，。；]{2,40}(?:会议|[大全]会)上(?:的(?:工作)?(?:报告|讲话))?[)）]?$"
)
_CALL = re.compile(r"让我们|万岁|团结一[心致]|奋斗|谱写|奋勇|而努力|胜利|辉煌|明天|贡献")
CALLED = re.compile(r"(?:各位代表|同志们|各位委员)")
_SIGNS_OFF = re.compile(
    r"(?:最后，)?(?:我)?(?:代表[^，。]{2,16}，?)?(?:衷心|再次)*(?:预?祝)|(?:以上|上述)(?:工作)?(?:报告|汇报)[^。]{0,16}(?:审议|审查|指正|意见)|(?:我的)?(?:报告|汇报)(?:完毕|完了)|谢谢(?:大家|各位|代表)"
)
"""How a speaker ends who calls for nothing (以上报告，请各位代表审议。谢谢大家！)."""
_ROUSES = re.compile(
    "我们(?:坚信|相信|一定)|未来|前[行进程]|征程|梦想|使命|答卷|不负|美好|拼搏|实干|奋[进发勇斗]|必将|蓝图|号角|团结|行则将至|笃行|踔厉"
    "|任务(?:已经?)?明确|在于?落实|[而懈]努力|努力(?:建设|开创|创造|谱写)|共[创建筑](?!共享)"
)
"""What is said last, and tells nothing (新征程任重道远，新使命催人奋进。)."""
_FEELS = re.compile(
    "豪情|信心(?:百倍|满怀|满满|十足|倍增)|重任在肩|使命(?:光荣|在肩)|任重道远|时不我待|前景(?:光明|广阔)|前程似锦|催人奋进|充满希望|无上光荣"
    "|正当时|再出发|未来可期|大有可为"
)
"""What the speaker feels at the end (面向未来，我们信心百倍。)."""
_CALLED_WITHIN = 3
"""Sentences from the salutation on among which the formula is looked for."""
_ADDRESSED_WITHIN = 30
_CALL_LIMIT = 1800


def opening_end(sentences: Sequence[Sentence], sections: Sequence[Section], listed_above: int = 0) -> int:
    """Return the first sentence after title, delivery lines, salutation and opening formula; 0 for a fragment.

    ``listed_above`` sentences of these are a table of contents.
    """
    limit = min(len(sentences), 30 + listed_above)
    first_part = next((section.index for section in sections if section.depth == 1), len(sentences))
    formula = -1
    title = -1
    listed = next((section.index for section in sections if section.number), limit)
    for index in range(min(limit, first_part, listed)):
        text = sentences[index].text
        if _FORMULA.search(text) and (index < 12 + listed_above or formula >= 0):
            formula = index
        elif (SALUTATION.match(text) and sentences[index].last) or (
            len(text) < 60 and (_TITLE.search(text) or SUMMARY_TITLE.search(text))
        ):
            title = index
    if formula >= 0:
        end = formula + 1
        if first_part < limit and not any(section.index < first_part for section in sections):
            return first_part
        return end
    if 0 <= title < 8 + listed_above and not tells("".join(sentence.text for sentence in sentences[:title])):
        return first_part if first_part <= title + 4 and first_part < len(sentences) else title + 1
    return 0


def addressed(sentences: Sequence[Sentence]) -> int:
    """Return the sentence in which the speaker turns to the audience with the report; 0 where none does at the head.

    What stands above it (the lines of a page, 时间：…, 机构：…) heads nothing.
    """
    called = -_CALLED_WITHIN
    for index, sentence in enumerate(sentences[:_ADDRESSED_WITHIN]):
        if SALUTATION.match(sentence.text) or CALLED.match(sentence.text):
            called = index
        if index - called < _CALLED_WITHIN and _FORMULA.search(sentence.text):
            return index
    return 0


def begins_late(opening: Sequence[Sentence], sections: Sequence[Section]) -> bool:
    """Whether a text's first heading is not the first of its list, and nothing before it opens a report."""
    first = sections[0] if sections else None
    numbered = first is not None and first.number > 1 and first.style in (Style.PART, Style.CN, Style.PCN, Style.SHI)
    return numbered and not any(_FORMULA.search(sentence.text) or _TITLE.search(sentence.text) for sentence in opening)


def closing_start(sentences: Sequence[Sentence], sections: Sequence[Section], stop: int) -> int:
    """Return the first sentence of the closing call before ``stop``, or ``stop`` where there is none.

    Lists of projects that a report has as an annex stand behind it.
    """
    heads = {section.index for section in sections}
    annex = stop
    for section in reversed(sections):
        if section.index < stop and section.depth == 1:
            if section.role is not Role.LIVELIHOOD:
                break
            annex = section.index
    closing = _call_start(sentences, heads, annex)
    if closing == annex and annex < stop:
        closing = _call_start(sentences, heads, stop)
    while closing < stop and closing and closing - 1 not in heads and _feels(sentences[closing - 1]):
        closing -= 1  # 站在新的起点，我们豪情满怀。 / 道阻且长，行则将至。 / 让我们…
    return closing


def _promises(sentences: Sequence[Sentence], index: int, stop: int) -> bool:
    """Whether a paragraph before the last tells those present what is to be done this year, and does not call on them
    (各位代表，民生无小事，今年县政府将办好八件民生实事。)."""
    own = [sentence for sentence in sentences[index:stop] if sentence.paragraph == sentences[index].paragraph]
    text = "".join(sentence.text for sentence in own)
    behind = own[-1] is not sentences[stop - 1]
    return behind and text[-1] == "。" and _PROMISES.search(text) is not None and _CALL.search(text) is None and (
        _ROUSES.search(text) is None
    )


_PROMISES = re.compile(
    "(?:今年|新的一年|(?:19|20)[0-9]{2}年)[^。]{0,16}[将要][^。]{0,8}(?:办好|办成|抓好|实施|完成|兴办|推进)"
)


def _rouses(text: str) -> bool:
    """Whether the last paragraph only calls on those present, or looks ahead: it tells no figures."""
    if MEASURED.search(text) is not None:
        return False
    if text[-1] in "！!":
        return CALLED.match(text) is not None or _ROUSES.search(text) is not None
    # What is to be done may be told to those present, too; the last word is none of it.
    last = text.rfind("。", 0, -1) + 1
    return CALLED.match(text) is not None and text[-1] == "。" and _ROUSES.search(text, last) is not None


def _feels(sentence: Sentence) -> bool:
    """Whether a sentence only says how the speaker feels, or is a line of verse."""
    text = sentence.text
    plain = sentence.mark is None and len(text) <= _FELT_LONGEST and MEASURED.search(text) is None
    return plain and (_FEELS.search(text) is not None or is_verse(text))


_FELT_LONGEST = 40


def _call_start(sentences: Sequence[Sentence], sections: Collection[int], stop: int) -> int:
    starts: list[int] = []
    length = 0
    for index in range(stop - 1, stop // 2, -1):
        length += len(sentences[index].text)
        if length > _CALL_LIMIT or index in sections:
            break
        if sentences[index].first:
            starts.append(index)
            if len(starts) == 10:
                break
    for index in starts[:6]:
        following = "".join(s.text for s in sentences[index:stop])
        if CALLED.match(sentences[index].text) and _CALL.search(following) and not _promises(sentences, index, stop):
            return index
    for index in starts:
        paragraph = sentences[index].paragraph
        own = [at for at in range(index, stop) if sentences[at].paragraph == paragraph]
        if any("让我们" in sentences[at].text for at in own):
            # 开展廉政行动。各位代表，让我们…: what stands before the call is no part of it.
            return next((at for at in own if CALLED.match(sentences[at].text)), index)
    if starts and (
        _rouses("".join(s.text for s in sentences[starts[0] : stop])) or all(map(_feels, sentences[starts[0] : stop]))
    ):
        return starts[0]
    signed = [index for index in starts if _SIGNS_OFF.match(sentences[index].text)]
    return signed[-1] if signed else stop
