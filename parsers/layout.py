"""Paragraphs: which gaps of a clean reading end one, and which only broke a line inside a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from . import glued
from .habits import EVEN, HEADING_LIMIT, GapLike, Habits, full, habits_of, is_final
from .marks import Style, mark_at
from .partlines import PART_LINE, closes, healed
from .severed import cuts_word
from .tails import tail_at

__all__ = ["MEASURED", "GapLike", "paragraphs"]

_CONTINUES_AFTER = "，、,—-·(（《“‘「『~～+＋/"
_WEAK = "和与及的在把自从将并而"
_BLANK_LIMIT = 70
_INNER_END = re.compile(r"[。！？!?]")
_LINES_LEAST = 20
_LINES_SHARE = 0.9
_SPREAD_SHARE = 0.4
_MARKS = "，、：；…—,:"
_CONTINUED_BY = "，。、；：！？”’」』）》〉】…·,;:!?)%‰"
_OPEN_REACH = 400
"""Characters before a line break among which an open bracket says that the sentence goes on."""
_BLOCK_LONGEST = 1500
_PROSE_REACH = 400
_ATTACHED = re.compile(r"附件?[0-9一二三四五六七八九十]{0,2}[：:]? ?$")
_ATTACHED_LIMIT = 8
_INDENT = 4
"""Width of white space that opens a paragraph even inside a line."""
_GAP = 2
"""Width of white space that may part a heading from the text of its line."""
_ENDED = re.compile("[。；;：:！？]")
_SAYS_ALL = re.compile(
    "新(?:变化|提升|成效|进展|台阶|成绩|局面|跨越|突破)$|更[优快高强新实美浓足好稳活]$"
    "|(?:持续|稳步|不断|明显|显著|更加|日益|进一步)(?:向好|好转|增强|改善|提升|优化|提高|夯实|显现|跃升|共享|凸显)$"
)
"""How a heading ends that says what came of something."""
_SLACK = 3
"""Characters that a line of a numbered heading that goes on lacks of the width at most."""
_OFFICE = re.compile(r"(?:[省市县区州旗镇乡盟]长|总理|主席|专员)$")
_PERSON = re.compile(r"[一-鿿]{2,3}(?=各位|$)")
_TITLE_LINE = re.compile(r"工作(?:的)?报告$|(?:会议|大会)上[）)]?$")
_TITLE_ALONE = re.compile(r"[^。，；：:《》、 ]{0,24}政府工作(?:的)?报告")
_SESSION = re.compile(r"[一-鿿]{0,24}(?:会议|大会)上?[）)]?")
"""How a broken delivery line goes on."""
_PART_NAME = re.compile("[^，。；：、]{2,24}(?:情况|工作|任务|目标|安排|回顾|建设|要求|措施|部署|成就|经验)")
_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?(?![0-9年、.]|月[0-9])")
# 2030 alone in a line, 3号 and (2) are no values.
_VALUE_CUT = re.compile(r"(?<=[一-鿿])[0-9]+(?:\.[0-9]+)?(?=[^0-9.，。；、：,;()（）]{0,5}$)")
_UNIT_REACH = 16
MEASURED = re.compile("[0-9](?:[%亿万个家户人公吨亩元]|平方)")
"""A figure with the unit of most that reports tell."""
_TOLD = ("%", "亿元", "万元", "万人", "个百分点")
_BOUND = re.compile("以[上下内]|左右|[的和与及、]")
_STUB = 8
_LEAD_LEAST = 10
"""Characters of a lead-in on a line of its own at least; fewer may name a field (来源：)."""
_WORDS = re.compile("[\u4e00-\u9fff]{6,16}")
_SALUTATION = re.compile(r"(?:尊敬的)?(?:主席团、?)?各位(?:代表|委员|领导|同志)|同志们[：:]")
_LINE_REACH = 60
_LINE_OPENS = re.compile(r"[。！？：:]([一二三四五六七八九十]{1,3}、[^。；：:！？!?]{4,44}) ?$")
# It begins with a set, so that ``re`` passes over text in which no numeral stands.
_PART_OPENS = re.compile(
    r"[一二三四五六七八九十](?<=[。！？；”].)[一二三四五六七八九十]{0,2}、[^，。：；！？、,:;!? ]{2,30}"
    r"(?:回顾|总结|情况|安排|任务|要求|目标|工作|重点|部署|建设|打算|意见|措施|设想|建议)(?![，。：；！？、的和与])"
)
_HEADED = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]")
_KIN_LEAST, _KIN_SHARE = 3, 0.6
"""How many numbered headings stand alone, at least, where another runs on into its text by mistake."""
_DATE_LINE = re.compile(
    r"[—\-（(]{0,4}(?:19|20|[一二]九?[○〇零Ｏ0一二三四五六七八九]{2,3})[0-9一二三四五六七八九〇○零]*年"
)


def paragraphs(text: str, gaps: Sequence[GapLike], *, markup: bool = False) -> list[tuple[int, int]]:
    """Return the clean spans of the paragraphs of ``text``, in order; together they cover it but for white space.

    Headings on lines of their own are paragraphs. A line break inside a sentence ends none; in ``markup`` only tags
    break lines, unless the page has hardly any and leaves that to the line breaks of its text.
    """
    inner = [gap for gap in gaps if 0 < gap.at < len(text)]
    if markup and sum(gap.block for gap in inner) * _BLOCK_LONGEST >= len(text):
        inner = [gap for gap in inner if gap.block]
    wide = [gap for gap in inner if gap.newlines or gap.block or gap.indent > _GAP]
    if len(inner) - len(wide) > _SPREAD_SHARE * len(text):
        inner = wide  # 二 、 2 0 3 1 年 工 作 安 排: a space behind every character parts nothing
    habits, inner = habits_of(text, inner)
    if len(text) >= glued.LEAST and not habits.by_spaces and not any(gap.newlines or gap.block for gap in inner):
        return _spans(text, _glued(text, inner))
    ends = [gap.at for gap in inner if gap.newlines or gap.block]
    starts = set(ends)
    ends.append(len(text))
    breaks: list[int] = []
    opened = 0
    line = 0
    for gap in inner:
        at = gap.at
        if gap.newlines or gap.block:
            title = _TITLE_ALONE.match(text, at)
            named = title is not None and title.end() in starts
            headed = habits.wrapped and _heads_below(text, at, habits, ends)
            ended = named or headed or _line_ends(text, opened, line, gap, habits)
            if ended and (named or headed or is_final(text, at) or not cuts_word(text, opened, at)):
                breaks.append(at)
                opened = line = at
            elif not gap.furniture:  # the turn of a page may cut a line anywhere
                line = at
        elif (
            (habits.by_spaces and _space_ends(text, opened, gap))
            or (gap.indent >= _INDENT and _indent_opens(text, opened, gap))
            or (gap.indent >= _GAP and opened == line and _heads_line(text, opened, at, ends))
            or (at - opened <= HEADING_LIMIT and text[at] not in _CONTINUED_BY and closes(text, opened, at))
        ):
            breaks.append(at)
            opened = line = at
    breaks = _with_lost(text, breaks, inner)
    return _regrouped(text, healed(text, _parted_heads(text, _spans(text, breaks))))


def _parted_heads(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The paragraphs with headings parted from text that a lost break joined to them, where their kin stand alone."""
    headed = [(start, end) for start, end in spans if _HEADED.match(text, start, end)]
    alone = sum(1 for start, end in headed if end - start <= HEADING_LIMIT and not is_final(text, end))
    if not headed or alone < max(_KIN_LEAST, _KIN_SHARE * len(headed)):
        return spans
    parted: list[tuple[int, int]] = []
    kin = set(headed)
    for start, end in spans:
        long = end - start > HEADING_LIMIT and (start, end) in kin
        joined = glued.CLAUSES.match(text[start:end]) if long else None  # which asks what stands in front
        cut = start + joined.end() if joined else end
        parted += [(start, cut), (cut, end)] if joined else [(start, end)]
    return parted


def _with_lost(text: str, breaks: list[int], gaps: Sequence[GapLike]) -> list[int]:
    """The breaks with those lost before a part's heading that ends at a gap (…之路！二、2031年工作安排 2031年是…)."""
    lost: set[int] = set()
    ends = {gap.at for gap in gaps}
    line = 0
    for gap in gaps:
        if not gap.newlines:
            continue
        # …做好六个方面工作：一、坚定不移抓创新 and a line break: the heading ends with its line.
        if opens := _LINE_OPENS.search(text, max(line, gap.at - _LINE_REACH), gap.at):
            lost |= {opens.start(1), gap.at}
        line = gap.at
    for opens in _PART_OPENS.finditer(text):
        # A break inside the words shows that none was lost: they run on into the next line.
        within = bisect_right(breaks, opens.start()) < bisect_left(breaks, opens.end())
        if not within and not ends.isdisjoint((opens.end(), opens.end() + 1)):
            lost |= {opens.start(), opens.end()}
    return sorted(lost.union(breaks)) if lost else breaks


def _glued(text: str, gaps: Sequence[GapLike]) -> list[int]:
    """Where paragraphs begin in a text of one line: at the words that open them, and behind the indents inside it."""
    starts = glued.starts(text)
    opened = 0
    indents = []
    for gap in gaps:
        if gap.indent < _INDENT:
            continue
        opened = max([opened, *starts[bisect_left(starts, opened) : bisect_left(starts, gap.at)][-1:]])
        if _indent_opens(text, opened, gap):
            indents.append(gap.at)
            opened = gap.at
    return sorted({*starts, *indents})


def _regrouped(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put the paragraphs of a text together again in which every sentence has a line of its own."""
    closed = [span for span in spans if is_final(text, span[1])]
    if len(closed) < _LINES_LEAST:
        return spans
    single = sum(1 for start, end in closed if _INNER_END.search(text, start, end - 2) is None)
    if single < _LINES_SHARE * len(closed):
        return spans
    grouped: list[tuple[int, int]] = []
    for start, end in spans:
        mark = mark_at(text, start)
        opens = (mark is not None and mark.style is not Style.SHI) or _SALUTATION.match(text, start) is not None
        if grouped and not opens and is_final(text, end) and is_final(text, grouped[-1][1]):
            grouped[-1] = (grouped[-1][0], end)
        else:
            grouped.append((start, end))
    return grouped


def _spans(text: str, breaks: list[int]) -> list[tuple[int, int]]:
    spans = []
    start = 0
    for end in [*breaks, len(text)]:
        first, last = start, end
        while first < last and text[first] == " ":
            first += 1
        while last > first and text[last - 1] == " ":
            last -= 1
        if first < last:
            spans.append((first, last))
        start = end
    return spans


def _line_ends(text: str, opened: int, line: int, gap: GapLike, habits: Habits) -> bool:
    """Whether a gap with a line break ends a paragraph that began at ``opened``, in a line that began at ``line``."""
    at = gap.at
    following = text[at]
    if following in _CONTINUED_BY and not _date_opens(text, at):
        return False
    blank = gap.newlines >= 2 or gap.block
    length = at - line
    if is_final(text, at) and gap.furniture and habits.indented and gap.indent < 2 and _within(text, opened):
        return mark_at(text, at) is not None or _SALUTATION.match(text, at) is not None  # else it goes on overleaf
    if is_final(text, at):
        return not (
            habits.wrapped
            and length >= (0.9 * habits.wrapped if habits.indented or habits.spaced else habits.wrapped - 1)
            and length <= EVEN * habits.wrapped
            and not blank
            and not gap.indent
            and mark_at(text, at) is None
            and _SALUTATION.match(text, at) is None
        )
    if _SALUTATION.match(text, at):
        return True
    before = text[at - 1]
    mark = mark_at(text, at)
    numbered = mark is not None and mark.style is not Style.SHI
    if before in "：:":
        if text[at - 2].isdigit() and following.isdigit():
            return False
        if _SALUTATION.match(text, opened) and length < HEADING_LIMIT // 2 and opened == line:
            return True
        return blank or gap.indent >= 2 or numbered or not (habits.spaced or habits.indented or habits.wrapped)
    if at - opened <= _ATTACHED_LIMIT and _ATTACHED.match(text[opened:at]):
        return True
    if before in _CONTINUES_AFTER or before == " ":
        return blank and numbered and gap.indent >= 2
    if before in ".．" and following.isdigit() and at > 1 and text[at - 2].isdigit():
        return False  # 1. and 2030年 would read as one number
    if before in _WEAK and not (blank and habits.spaced):
        return False
    own = text[opened : min(at, opened + 2 * HEADING_LIMIT)]
    if _unbalanced(text[max(opened, at - _OPEN_REACH) : at]):
        return False
    if before.isdigit() and (following.isdigit() or following in "年月日万亿个."):
        return False
    if not blank and _cuts_unit(text, opened, at):
        return False
    opening = mark_at(own)
    if opening is not None and opening.end >= len(own):
        return False
    if opening and mark and mark.style is opening.style and mark.number == opening.number + 1:
        return True  # the next item of a list whose items end without a mark
    if blank and habits.spaced and not (habits.wrapped or gap.furniture) and _says_all(text, at):
        return True  # only its final mark is lost
    if length > 2 * HEADING_LIMIT or (opened != line and at - opened > 1.5 * HEADING_LIMIT):
        # The tail of a wrapped sentence, or a long line: ends only where the next line plainly opens something.
        apart = gap.indent >= 2 if habits.indented else not (habits.spaced or habits.wrapped)
        return (blank or apart) and (numbered or PART_LINE.match(text[at : at + 40].split("。")[0]) is not None)
    if blank and mark is not None and mark.style <= Style.PCN:
        return True
    if _DATE_LINE.match(own) and _SESSION.match(text, at) and not _TITLE_LINE.search(own):
        return False
    if _TITLE_LINE.search(own) or _date_opens(text, at):
        return True
    width = length + _GAP if habits.indented and opened == line else length
    cut = habits.wrapped > 0 and width >= habits.wrapped - 1 and opening is None  # …经济社会发展的总体要求 / 是：
    if not cut and PART_LINE.match(own):
        return True
    if following.isdigit() and not blank and _FIGURE.match(text, at):
        return False
    if not blank and not gap.indent and mark is None and _cut_off(own):
        return False
    numbered_above = opening is not None and opening.style <= Style.PCN
    if numbered_above and numbered:
        return True
    if gap.furniture and _within(text, opened):
        # The turn of a page cuts sentences far more often than it falls below a heading, but where that says all
        # or is the whole name of a part.
        if numbered_above and _ENDED.search(own) is None and _SAYS_ALL.search(own) is not None:
            return True
        if opening is not None and opening.style <= Style.CN and not cut and _PART_NAME.fullmatch(own, opening.end):
            return True
        return gap.indent >= 2 if habits.indented else blank and habits.spaced and numbered_above
    apart = (blank and habits.spaced) or (gap.indent >= 2 and habits.indented)
    headed = numbered_above and _ENDED.search(own) is None
    reach = max(full(habits.wrapped), habits.wrapped - _SLACK if headed else 0)
    if habits.wrapped and length >= reach and not (apart and opening is not None):
        return False
    if length > (_BLANK_LIMIT if blank and habits.spaced else HEADING_LIMIT):
        return (blank or not habits.spaced) and opening is not None and (gap.indent >= 2 or not habits.indented)
    if _joins(own, text[at : at + 12]):
        return False
    if habits.spaced and not habits.indented:
        return blank or (headed and not habits.wrapped)
    if habits.indented:
        return blank or gap.indent >= 2
    return True


def _heads_below(text: str, at: int, habits: Habits, ends: list[int]) -> bool:
    """Whether a sentence ends before a line that heads what follows, though it fills its line.

    It names a part, or it is short and ends in no mark, as no last line of a paragraph does.
    """
    if text[at] in _CONTINUED_BY or not is_final(text, at):
        return False
    end = ends[bisect_right(ends, at)]
    if end - at <= HEADING_LIMIT and PART_LINE.match(text[at:end]) is not None:
        return True
    return 2 <= end - at < full(habits.wrapped) and text[end - 1] not in _MARKS and not is_final(text, end)


def _says_all(text: str, at: int) -> bool:
    """Whether a line ends behind a figure and its unit, and the next does not go on with a bound."""
    end = next((at - len(unit) for unit in _TOLD if text.endswith(unit, 0, at)), 0)
    return text[end - 1 : end].isdigit() and _BOUND.match(text, at) is None


def _cut_off(own: str) -> bool:
    """Whether a line stops inside a clause of running text: it has told figures, its last clause tells none yet."""
    comma = max(own.rfind("，"), own.rfind(","))
    stub = own[comma + 1 :]
    return comma > 0 and len(stub) <= _STUB and stub.isalpha() and MEASURED.search(own, 0, comma) is not None


def _cuts_unit(text: str, opened: int, at: int) -> bool:
    """Whether a break stands between a number and its unit, or inside the unit (126 / 公里, 0.8个百 / 分点)."""
    number = _VALUE_CUT.search(text, max(opened, at - _UNIT_REACH), at)
    return number is not None and tail_at(text, number.end()).end > at


def _within(text: str, opened: int) -> bool:
    """Whether the paragraph that began at ``opened`` follows running text: it is not the head of the page."""
    return text.rfind("。", max(opened - _PROSE_REACH, 0), opened) >= 0


def _joins(own: str, following: str) -> bool:
    """Whether two pieces of a line are one sentence by their edges: Latin or digits running on."""
    return own[-1].isascii() and own[-1].isalnum() and following[:1].isascii() and following[:1].isalnum()


def _date_opens(text: str, at: int) -> bool:
    return text[at] in "—-（(" and _DATE_LINE.match(text, at) is not None


def _unbalanced(own: str) -> bool:
    return own.count("《") > own.count("》") or own.count("（") + own.count("(") > own.count("）") + own.count(")")


def _indent_opens(text: str, opened: int, gap: GapLike) -> bool:
    """Whether white space as wide as an indent opens a paragraph inside a line: after a sentence's end, a salutation
    or a numbered heading."""
    at = gap.at
    if text[at] in _CONTINUED_BY and text[at] not in "—":
        return False
    if is_final(text, at):
        return True
    own = text[opened : min(at, opened + HEADING_LIMIT + 1)]
    if len(own) > HEADING_LIMIT or text[at - 1] in _CONTINUES_AFTER:
        return False
    if _SALUTATION.match(own):
        return text[at - 1] in "：:！!"
    if text[at - 1] in "：:" and len(own) >= _LEAD_LEAST:
        return True
    opening = mark_at(own)
    if opening is None:
        return PART_LINE.match(own) is not None or (_WORDS.fullmatch(own) is not None and _told(text, own, at))
    return opening.style <= Style.PCN and opening.end + 2 <= len(own) and text[at - 1] not in "：:"


def _told(text: str, own: str, at: int) -> bool:
    """Whether a sentence follows a line that names no office and no title."""
    comma = text.find("，", at, at + HEADING_LIMIT)
    return comma > 0 and _OFFICE.search(own) is None and _TITLE_LINE.search(own) is None and own[-1] not in _WEAK


def _heads_line(text: str, opened: int, at: int, ends: list[int]) -> bool:
    """Whether a numbered heading stands before a gap of its line, text behind it (（一）做强工业  新增企业10家。)."""
    opening = mark_at(text[opened : min(at, opened + HEADING_LIMIT)])
    if opening is None or opening.style > Style.PCN or not 2 <= at - opened - opening.end <= HEADING_LIMIT:
        return False
    if text[at] in _CONTINUED_BY or text[at - 1] in _CONTINUES_AFTER or _ENDED.search(text, opened + opening.end, at):
        return False
    end = ends[bisect_right(ends, at)]
    return end - at > at - opened and _ENDED.search(text, at, end) is not None


def _space_ends(text: str, opened: int, gap: GapLike) -> bool:
    """Whether a gap without a line break ends a paragraph, in a text that parts them by spaces."""
    at = gap.at
    if text[at] in _CONTINUED_BY and text[at] not in "—":
        return False
    if is_final(text, at):
        return True
    before = text[at - 1]
    length = at - opened
    if _SALUTATION.match(text, at) or (before in "：:" and _SALUTATION.match(text, opened, at)):
        return True
    if before in "：:":
        return mark_at(text, at) is not None
    opening = mark_at(text[opened : min(at, opened + 8)])
    if opening is not None and opening.end >= length:
        return False
    if _OFFICE.search(text, max(opened, at - 2), at) and _PERSON.match(text, at):
        return False
    # A short piece after a paragraph's end is a line of its own: a heading, the date, the speaker.
    return (
        1 < length <= HEADING_LIMIT
        and before not in _CONTINUES_AFTER
        and not before.isdigit()
        and not (before.isascii() and text[at].isascii())
    )
