"""Which sentences are headings: numbered, in bold, on a line of their own, or run in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ...schema.terms import Role
from ..lines.candidates import SALUTATION, Candidate, final_mark, has_figures, heads_nothing, is_followed
from ..lines.marks import Style, chinese_ordinal
from ..lines.openings import COMMA, is_plain, worth
from ..lines.partlines import PART_LINE
from ..lines.sentences import Sentence
from .numbered import complete
from .roles import heading_role, is_part_line, owns_time
from .runins import run_in
from .themes import is_theme_line

__all__ = ["SUMMARY_TITLE", "Candidate", "headings"]


_FIGURED = 16
"""Longest run-in heading that may hold figures."""
_LINE_LIMIT = 60
_NUMBERED_LIMIT = 90
_ITEM_LIMIT = 40
_SUM_UP = ("这些", "以上", "上述")
"""What opens a paragraph that looks back on a list."""
_DASH_REACH = 20
"""Sentences before one behind a dash among which the last such is looked for."""
_SHORT = 20
_ANNOUNCES = re.compile(
    r"抓好|做好|做了|抓了|以下|如下|下面|方面|[几一二三四五六七八九十0-9][个项点方大]|[是为有][：:]$|要"
)
_LEAD_IN = re.compile(r"[：:](?:[（(][^（()）]{2,12}[)）])?$")
_PROMISE = re.compile(r"(?:今年|明年|20[0-9]{2}年)[，,][^，,。]{0,8}(?:将|要)")
"""How a line opens that promises what follows (今年，我市将办好“十件实事”)."""
_DATE_LINE = re.compile(r"^[—\-－–（( ]*(?:19|20|[一二])[0-9○〇零Ｏ一二三四五六七八九]{2,3}年.{0,12}[日月]")
_METADATA_LINE = re.compile(
    r"人民代表大会(?:.{0,12}会议|$)|[届次]人大.{0,8}会议上|^[—-]{1,4}.{0,16}在[^，。；：]{2,40}(?:会议|[大全]会)上(?:的(?:工作)?(?:报告|讲话))?$|政府工作(?:的)?报告$|^[^，。]{0,16}(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长"
    r"|主席|总理|主任|专员)[一-鿿]{0,4}$"
    r"|编辑|来源|发布|页|责编|打印|关闭|上一篇|下一篇|字号|审核"
)
SUMMARY_TITLE = re.compile(
    r"年.{0,12}(?:总结|回顾|情况).{0,3}(?:[和及暨与、]|以及).{0,12}年.{0,12}(?:思路|计划|安排|打算|要点|谋划)(?:的?报告)?$"
    r"|^[一-鿿]{2,20}(?:镇|乡|街道|苏木|区|办事处|政府|委会)(?:[0-9]{4}年(?:度)?)?工作(?:总结|报告|汇报)$"
)
"""The title of a report of a town or zone that is called otherwise (某某镇2030年工作总结和2031年工作思路)."""
_CAPTION = re.compile("[图表][0-9一二三四五六七八九十]{1,2}[：: 　—.-]?(?![、年])")
_BRACKETED = 8
"""Characters of a heading in brackets, at least: shorter ones are a site's (【打印】)."""
_FEW_WORDS = 16
_UNENDED = "，、,自从将并而和与及的在把"
"""What a line ends with that was cut off."""
_TITLE_ZONE = 12
_ADDRESSES = re.compile("我.{0,24}向.{0,8}大会.{0,6}(?:报告|汇报)|请予?审[议查]")
"""How the speaker begins: the head of the page is past."""
_LISTS = re.compile("(?:首先|其次|再次|最后|下面|接下来)[，,]?")
"""How a line opens that says what comes next, and stands as a part of its own."""
_HAS_WORD = re.compile(r"[一-鿿]{2}")


def headings(
    sentences: Sequence[Sentence],
    bold: Sequence[tuple[int, int]] = (),
    barred: Iterable[range] = (),
    *,
    glossary: int | None = None,
    apart: Sequence[tuple[int, int]] = (),
) -> list[Candidate]:
    """Return the headings among ``sentences``, in order.

    ``bold`` are clean spans that stood in bold; sentences in ``barred`` ranges (items of lists that are no sections)
    are passed over. ``glossary`` is the sentence that heads the glossary: a heading wherever it stands. What stands
    ``apart`` opened a paragraph in bold, though its text has it on a line of its own.
    """
    closed = {index for stretch in barred for index in stretch}
    found: dict[int, Candidate] = {}
    dressed, spans = set(bold), sorted(bold)
    edges = {end for _, end in bold}
    starts = {start for start, _ in bold}
    opened = set(apart)
    item = -1
    for index, number in _numerals(sentences):
        found[index] = Candidate(index, Style.CN, number, True)
    for index, sentence in enumerate(sentences):
        if index in closed or index in found:
            continue
        candidate = _marked(sentences, index, item + 1) if sentence.mark else None
        if candidate is None and sentence.first and sentence.last:
            candidate = _line(sentences, index)
            if candidate is None and (sentence.start, sentence.end) in opened and _opens(sentences, index):
                mark = sentence.mark
                style, number = (mark.style, mark.number) if mark is not None else (Style.SUBLINE, 0)
                candidate = Candidate(index, style, number, True)
        if candidate is None and dressed and sentence.start in starts:
            candidate = _bold(sentences, index, edges, spans)
            if candidate is None and _are_two(sentences, index, dressed, starts):
                found.update((each, Candidate(each, Style.RUNIN, 0, True)) for each in (index, index + 1))
        if candidate is not None:
            found[index] = candidate
            if candidate.style is Style.SHI:
                item = candidate.number
    if glossary is not None:
        found.setdefault(glossary, Candidate(glossary, Style.LINE, 0, True))
    complete(sentences, found, closed)
    run_in(sentences, found, closed)
    return [found[index] for index in sorted(found)]


def _numerals(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """The lines that hold nothing but 一, 二, 三, as old reports part their text, each with its number."""
    lines: list[tuple[int, int]] = []
    for index, sentence in enumerate(sentences):
        if sentence.first and len(sentence.text) <= _NUMERAL_LIMIT and sentence.last and (
            _NUMERAL.fullmatch(sentence.text)
        ):
            number = chinese_ordinal(sentence.text)
            if number != len(lines) + 1:
                return []
            lines.append((index, number))
    return lines if len(lines) > 1 else []


_NUMERAL = re.compile("[一二三四五六七八九]|十[一二三四五六七八九]?")
_NUMERAL_LIMIT = 2


def _marked(sentences: Sequence[Sentence], index: int, expected: int) -> Candidate | None:
    """The heading that a mark opens; ``expected`` is the number that goes on the last list 一是, 二是."""
    sentence = sentences[index]
    mark = sentence.mark
    assert mark is not None
    text = sentence.text
    style = mark.style
    final = final_mark(text)
    body = len(text) - mark.end
    if body < 2 or (final in "；;" and final) or _DATE_LINE.match(text) or not _HAS_WORD.search(text):
        return None
    if style is Style.SHI:
        before = sentences[index - 1].mark if index else None
        if before is not None and before.style is style and before.number == mark.number - 1:
            return None  # the item before it is one sentence: an enumeration
        goes_on = mark.number == max(expected, 1) and (mark.number > 1 or body <= _SHORT)
        broken_off = index == len(sentences) - 1 and goes_on
        if (
            final
            and body <= (_LINE_LIMIT if mark.number == expected else _ITEM_LIMIT)
            and (broken_off or is_followed(sentences, index, style) or _above_own(sentences, index))
            and not has_figures(text[mark.end :])
            and "二是" not in text[mark.end :]
        ):
            return Candidate(index, style, mark.number, True)
        return None
    if final in "？?" and final and not (style is Style.CN and sentence.first and is_part_line(text[:-1])):
        return None  # but 二、2031年工作总体要求？: a sign that was lost, no question
    if style in (Style.CN, Style.PCN, Style.PART):
        before = sentences[index - 1].mark if index else None
        if before is not None and sentences[index - 1].text[-1] in "；;" and (
            not sentence.first or (before.style is style and before.number == mark.number - 1)
        ):
            return None  # the last of a list inside a sentence, whether a line holds each or all
        before = before if not sentence.first else None
        if before is not None and before.style is style and before.number == mark.number - 1:
            return None  # an enumeration in one paragraph
        if not sentence.last and sentences[index + 1].mark and not is_followed(sentences, index, style):
            return None
        if sentence.alone and not final:
            return Candidate(index, style, mark.number, True) if body <= _NUMBERED_LIMIT else None
        if not final or body > _NUMBERED_LIMIT:
            return None
        text_follows = is_followed(sentences, index) or (sentence.last and _next_unmarked(sentences, index, style))
        figured = has_figures(text[mark.end :])
        if figured and (body > _FIGURED or (sentence.last and "：" in text)):
            return None  # （一）促改革：完成33项任务。
        if not text_follows and body > 40:
            return None
        return Candidate(index, style, mark.number, sentence.first or sentence.start == 0)
    if sentence.alone and not final and (_LEAD_IN.search(text) is None or _headed(sentences, index, text[mark.end :])):
        if style in (Style.DASH, Style.BULLET) and _METADATA_LINE.search(text):
            return None
        if style in (Style.DASH, Style.BULLET) and PART_LINE.match(text[mark.end :]):
            return Candidate(index, Style.LINE, 0, True)
        return Candidate(index, style, mark.number, True) if body <= _LINE_LIMIT else None
    if final and body <= _LINE_LIMIT and not has_figures(text[mark.end :]):
        if is_followed(sentences, index, style) and (style is not Style.DASH or sentence.first or body <= 30):
            return Candidate(index, style, mark.number, True)
        listed = (Style.DASH, Style.BULLET, Style.DI, Style.NUM, Style.PNUM)
        if sentence.alone and style in listed and _next_unmarked(sentences, index, style):
            before = sentences[index - 1].mark if index else None
            if before is not None and before.style is style and before.number == max(mark.number - 1, 0):
                return None  # the last of a list of single sentences
            if style in (Style.DASH, Style.BULLET) and not _printed(sentences, index, style):
                return None
            return Candidate(index, style, mark.number, False)
    return None


def _above_own(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence in a paragraph of its own stands above one of text (一是稳定宏观政策。 / 宏观政策适应…)."""
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    return (
        following is not None
        and sentences[index].alone
        and following.mark is None
        and not following.alone
        and not following.text.startswith(_SUM_UP)
        and SALUTATION.match(following.text) is None
    )


def _printed(sentences: Sequence[Sentence], index: int, style: Style) -> bool:
    """Whether a sentence behind a dash stands above the paragraph that it heads, as the one before it does."""
    sentence, following = sentences[index], sentences[index + 1]
    if following.last and len(following.text) <= len(sentence.text):
        return False
    if following.text.startswith(_SUM_UP) or SALUTATION.match(following.text):
        return False
    others = (sentences[at] for at in range(index - 1, max(index - _DASH_REACH, -1), -1))
    before = next((each for each in others if each.mark is not None and each.mark.style is style), None)
    return before is None or before.alone


def _next_unmarked(sentences: Sequence[Sentence], index: int, style: Style) -> bool:
    """Whether the next sentence is text, or a heading of another style, but no item of the same list."""
    if index + 1 >= len(sentences):
        return False
    mark = sentences[index + 1].mark
    return mark is None or mark.style is not style


def _line(sentences: Sequence[Sentence], index: int) -> Candidate | None:
    sentence = sentences[index]
    text = sentence.text
    if len(text) > _LINE_LIMIT or final_mark(text) or not _HAS_WORD.search(text):
        return None
    if _LEAD_IN.search(text):
        words = text.rstrip("：:")
        if len(text) > 16 or _ANNOUNCES.search(text):
            return None
        if not is_part_line(words):
            heads = is_plain(words + "。") and _headed(sentences, index, text)
            return Candidate(index, Style.SUBLINE, 0, False) if heads else None
        if heading_role(words) is Role.LIVELIHOOD:
            return None  # it announces the projects that follow
        return Candidate(index, Style.LINE, 0, True)
    if SALUTATION.match(text) or _DATE_LINE.match(text) or text[0] in "(（〔[":
        return None
    if text[-1] in _UNENDED and not owns_time(text):
        return None
    if _CAPTION.match(text):
        return None
    if text[0] == "【" and (text[-1] != "】" or len(text) < _BRACKETED):
        return None
    if index < _TITLE_ZONE and SUMMARY_TITLE.search(text):
        return None
    if text.startswith("关于") and text.endswith("报告"):
        return None  # 关于国民经济和社会发展“九五”计划和2010年远景目标纲要的报告: the title
    if _METADATA_LINE.search(text) and not is_part_line(text):
        return None
    if _PROMISE.match(text) and not owns_time(text):
        return Candidate(index, Style.LINE, 0, True) if _promises_work(sentences, index) else None
    if is_part_line(text):
        return Candidate(index, Style.LINE, 0, True)
    if index < _TITLE_ZONE and not (_below_text(sentences, index) or _above_text(sentences, index)):
        return None
    if index + 1 >= len(sentences):  # a passage may stop right behind a heading
        return Candidate(index, Style.SUBLINE, 0, False) if index and is_plain(text + "。") else None
    if len(text) < 4 or not sentences[index + 1].first:
        return None
    if heads_nothing(text) and not is_theme_line(text):
        return None
    return Candidate(index, Style.SUBLINE, 0, False)


def _promises_work(sentences: Sequence[Sentence], index: int) -> bool:
    """A line that promises work for the year heads its sections (2031年，我们将抓好六项工作)."""
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    mark = following.mark if following is not None else None
    numbered = (
        mark is not None and mark.number == 1 and mark.style in (Style.CN, Style.PCN, Style.DI, Style.NUM)
    )
    named = following is not None and following.alone and heading_role(following.text) is Role.TARGETS
    return (numbered or named) and heading_role(sentences[index].text) is Role.PLAN


def _headed(sentences: Sequence[Sentence], index: int, text: str) -> bool:
    """Whether a line that ends with a colon heads the text below it, and announces no list (1.做强工业：)."""
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    return (
        following is not None
        and following.mark is None
        and len(text) <= _SHORT
        and _ANNOUNCES.search(text) is None
        and final_mark(following.text) == "。"
        and heading_role(text.rstrip("：:")) in (None, Role.PLAN, Role.GOVERNANCE)
    )


def _below_text(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the head of the page is past: a paragraph too long for it stands above, for few words a sentence too."""
    start = 0
    few = len(sentences[index].text) <= _FEW_WORDS and COMMA.search(sentences[index].text) is None
    for sentence in sentences[:index]:
        if few and (final_mark(sentence.text) == "。" or (sentence.alone and is_part_line(sentence.text))):
            return True
        if final_mark(sentence.text) == "。" and _ADDRESSES.search(sentence.text):
            return _LISTS.match(sentences[index].text) is None
        if sentence.first:
            start = sentence.start
        if sentence.last and sentence.end - start > _LINE_LIMIT:
            return True
    return False


def _above_text(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a line that is worded like a heading opens a passage: text follows at once, and no title stands above."""
    return (
        index == 0
        and len(sentences) > 1
        and is_plain(sentences[0].text + "。")
        and worth(sentences, 1, 1)
        and not any(SALUTATION.match(sentence.text) for sentence in sentences[1:_TITLE_ZONE])
    )


def _are_two(
    sentences: Sequence[Sentence], index: int, dressed: set[tuple[int, int]], starts: set[int]
) -> bool:
    """Whether a paragraph opens with two headings in one stretch of bold, and goes on with others in bold.

    **抓好改革。深化财政体制改革。**… **放宽市场准入。**…
    """
    if not sentences[index].first or not is_followed(sentences, index) or not is_followed(sentences, index + 1):
        return False
    two = sentences[index : index + 2]
    paragraph = two[0].paragraph
    return (
        not dressed.isdisjoint({(two[0].start, two[1].end), (two[0].start, two[1].end - 1)})
        and all(len(each.text) <= _BOTH_LONGEST and final_mark(each.text) == "。" for each in two)
        and any(
            each.start in starts for each in sentences[index + 2 : index + 2 + _REACH] if each.paragraph == paragraph
        )
    )


_BOTH_LONGEST = 16
_REACH = 40


def _opens(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence that stood in bold at the front of its paragraph heads what follows it."""
    text = sentences[index].text
    return (
        len(text) <= _LINE_LIMIT and final_mark(text) == "。" and not has_figures(text)
        and SALUTATION.match(text) is None and index + 1 < len(sentences) and sentences[index + 1].mark is None
    )


def _bold(
    sentences: Sequence[Sentence], index: int, edges: set[int], spans: Sequence[tuple[int, int]]
) -> Candidate | None:
    sentence = sentences[index]
    text = sentence.text
    if len(text) > _LINE_LIMIT or SALUTATION.match(text) or (final_mark(text) in "；;" and final_mark(text)):
        return None
    if (sentence.end not in edges and sentence.end - 1 not in edges) or not is_followed(sentences, index):
        return None
    inside = spans[bisect_left(spans, (sentence.start, 0)) : bisect_left(spans, (sentence.end, 0))]
    if sum(end - start for start, end in inside) < _DRESSED_SHARE * len(text):
        return None  # **2031**年投入占生产总值**2.4%**。
    return Candidate(index, Style.RUNIN, 0, True)


_DRESSED_SHARE = 0.7
"""How much of a heading stands in bold, at least, whose first and last words do."""
