"""Paragraphs: which gaps of a clean reading end one, and which only broke a line inside a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise

from . import glued
from .habits import HEADING_LIMIT, GapLike, Habits, full, habits_of, is_final
from .linebreaks import CONTINUED_BY, CONTINUES_AFTER, ENDED, GAP, SALUTATION, TITLE_LINE, WEAK, cuts_count, line_ends
from .marks import Style, mark_at
from .openings import PREDICATE_LAST
from .parting import parted
from .partlines import PART_LINE, closes, healed
from .severed import IN_WORDS, cuts_word, goes_on, put_back, rejoined

__all__ = ["GapLike", "paragraphs"]

_NONE: Mapping[int, int] = {}
_INNER_END = re.compile(r"[。！？!?]")
_LINES_LEAST = 20
_LINES_SHARE = 0.9
_SPREAD_SHARE, _STRAY_SHARE = 0.4, 0.06
"""Characters with a space behind them, from which spaces part nothing, and in long lines nothing but sentences."""
_MARKS = "，、：；…—,:"
_BLOCK_LONGEST = 1500
_INDENT = 4
"""Width of white space that opens a paragraph even inside a line."""
_OFFICE = re.compile(r"(?:[省市县区州旗镇乡盟]长|总理|主席|专员)$")
_PERSON = re.compile(r"[一-鿿]{2,3}(?=各位|$)")
_TITLE_ALONE = re.compile(r"[^。，；：:《》、 ]{0,24}政府工作(?:的)?报告")
_TITLE_REACH = 28
"""Characters from the start of a title to the end of its 政府工作, at most."""
_LEAD_LEAST = 10
"""Characters of a lead-in on a line of its own at least; fewer may name a field (来源：)."""
_PART_BEHIND_FORMULA = re.compile("。(?<=[议查见告]。)一、")
"""The first part behind what asks for the report's approval, in one line: the breaks of that line are lost."""
_OPENING_REACH = 600
_FIGURE = re.compile("[0-9]+(?:[.][0-9]+)?(?:[%‰亿万个家户人公吨亩元件项条所座]|平方)")
_WORDS = re.compile("[\u4e00-\u9fff]{6,16}")
_LINE_REACH = 60
_LINE_OPENS = re.compile(
    r"[。！？：:]([一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}[、产])[^。；：:！？!?]{4,44}"
    r"|(?:(?:19|20)[0-9]{2}年|过去)[^。；：:，,！？!?]{2,16}(?:回顾|总结|安排|任务|重点|打算)) ?$"
)
_SECTION_OPENS = re.compile(
    r"[。！？；]((?:[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[，、])"
    r"[^。；：:！？!?]{4,44}) ?$"
)
# It begins with a set, so that ``re`` passes over text in which no numeral stands.
_PART_OPENS = re.compile(
    r"[一二三四五六七八九十](?<=[。！？；”].)[一二三四五六七八九十]{0,2}、[^，。：；！？、,:;!? ]{2,30}"
    r"(?:回顾|总结|情况|安排|任务|要求|目标|工作|重点|部署|建设|打算|意见|措施|设想|建议)(?![，。：；！？、的和与”’》）)])"
)
_RUN_IN = re.compile("[^。！？；：，、,;:!?0-9]{4,16}(?:[，,][^。！？；：，、,;:!?0-9]{4,12})?。")
_SENTENCE_RUN_IN = re.compile(rf"。(?={_RUN_IN.pattern})")
_HEADS_LEAST, _HEADS_TIMES = 5, 1.5
"""Paragraphs that open with such a heading, at least, and how many times those of other sentences."""
_GOES_ON = "，。、；：,;:"
"""Marks that open no line but where a sentence was cut."""
_LINK_LONGEST = 16
"""Characters of the words of a link at most, that a page put in a line of their own."""
_FIRSTS, _SECONDS = ("一是", "一要"), ("二是", "二要")
_LIST_LEAST = 3
"""Marks of one list, at least, that are taken for its paragraphs where they stand behind wide gaps."""


def paragraphs(
    text: str, gaps: Sequence[GapLike], *, markup: bool = False, numbered: Mapping[int, int] = _NONE
) -> list[tuple[int, int]]:
    """Return the clean spans of the paragraphs of ``text``, in order; together they cover it but for white space.

    Headings on lines of their own are paragraphs. A line break inside a sentence ends none; in ``markup`` only tags
    break lines, unless the page has hardly any, or fewer than there are line breaks behind sentences: it leaves that
    to the line breaks of its text. ``numbered`` are the bare list numbers: each opens a paragraph, and goes with what
    it numbers.
    """
    inner = [gap for gap in gaps if 0 < gap.at < len(text)]
    blocks = sum(gap.block for gap in inner) if markup else 0
    ended = sum(1 for gap in inner if gap.newlines and not gap.block and is_final(text, gap.at)) if blocks else 0
    if blocks > ended and blocks * _BLOCK_LONGEST >= len(text):
        inner = [gap for gap in inner if gap.block or not gap.newlines]
    wide = [gap for gap in inner if gap.newlines or gap.block or gap.indent > GAP]
    if len(inner) - len(wide) > _SPREAD_SHARE * len(text):
        inner = wide  # 二 、 2 0 3 1 年 工 作 安 排: a space behind every character parts nothing
    elif len(inner) - len(wide) > _STRAY_SHARE * len(text) and sum(map(_is_break, inner)) * _LONG_LINE < len(text):
        inner = [gap for gap in inner if gap.indent > GAP or is_final(text, gap.at)]
    habits, inner = habits_of(text, inner)
    one_line = len(text) >= glued.LEAST and not any(map(_is_break, inner))
    if one_line and not habits.by_spaces:
        blanks = [gap.at for gap in inner]
        return parted(text, _spans(text, _glued(text, inner)), blanks=blanks, ends=glued.ends(text))
    ends = [gap.at for gap in inner if gap.newlines or gap.block]
    starts = set(ends)
    ends.append(len(text))
    gapped = _gapped(text, inner, ends, habits) if not habits.by_spaces else frozenset[int]()
    breaks: list[int] = []
    opened = 0
    line = 0
    flat = False
    behind = frozenset(numbered.values())
    linked = _linked(text, ends)
    for gap in inner:
        at = gap.at
        if at in behind:
            continue
        if at in linked:
            line = at
            continue
        if at in numbered:
            breaks.append(at)
            opened = line = at
        elif gap.newlines or gap.block:
            titled = text.find("政府工作", at, at + _TITLE_REACH) >= 0
            title = _TITLE_ALONE.match(text, at) if titled else None
            named = title is not None and title.end() in starts
            headed = habits.wrapped and _heads_below(text, at, habits, ends)
            ended = named or headed or line_ends(text, opened, line, gap, habits)
            if ended and (named or headed or is_final(text, at) or not cuts_word(text, opened, at)):
                breaks.append(at)
                opened = line = at
            elif not gap.furniture or (habits.wrapped and at - line >= full(habits.wrapped)):
                line = at  # where a page turns inside a line, that goes on
        elif not cuts_count(text, opened, at) and (
            (habits.by_spaces and _space_ends(text, opened, gap))
            or (gap.indent >= _INDENT and not gap.furniture and _indent_opens(text, opened, gap))
            or (gap.indent >= GAP and opened == line and _heads_line(text, opened, at, ends))
            or (at - opened <= HEADING_LIMIT and text[at] not in CONTINUED_BY and closes(text, opened, at))
            or at in gapped
        ):
            breaks.append(at)
            opened = at
            line = line if habits.wrapped else at  # how long a line is that was broken by width does not change
    if one_line and len(breaks) * glued.LEAST <= len(text):
        breaks, flat = sorted({*breaks, *glued.starts(text)}), True  # a few blanks part not all of it
    elif not one_line and (lost := _with_long(text, breaks)):
        breaks, flat = sorted({*breaks, *lost}), True
    if not one_line and (opens := _PART_BEHIND_FORMULA.search(text, 0, _OPENING_REACH)):
        first, after = max((at for at in starts if at < opens.end()), default=0), bisect_right(ends, opens.end())
        last = ends[after] if after < len(ends) else len(text)
        lost = [first + at for at in glued.starts(text[first:last])]
        # Where a part's heading ends is told beside the other parts, below.
        breaks = sorted({*breaks, *(at for at in lost if at <= opens.end() or mark_at(text, at) is not None)})
    if habits.wrapped and not (habits.indented or habits.spaced):
        breaks = _with_kin(text, breaks, inner)
    breaks = _with_lost(text, breaks, inner, habits)
    plain = habits.wrapped and not (habits.indented or habits.spaced)
    lines = [gap.at for gap in inner if gap.newlines] if plain else []
    blanks = [gap.at for gap in inner if not (gap.newlines or gap.block)]
    whole = rejoined(text, put_back(text, _spans(text, breaks)))
    spans = parted(text, whole, lines, blanks, glued.ends(text) if flat else ())
    return _regrouped(text, healed(text, spans), numbered)


def _linked(text: str, ends: Sequence[int]) -> frozenset[int]:
    """Where lines begin that hold only the words of a link inside a sentence (…贯彻 / 《公务员法》 / ，切实…).

    In narrow columns any line may open with a mark.
    """
    if max((end - start for start, end in pairwise(ends)), default=0) <= 2 * _LINK_LONGEST:
        return frozenset()
    return frozenset(
        start for start, end in pairwise(ends)
        if 1 < end - start <= _LINK_LONGEST and end < len(text) and text[end] in _GOES_ON
        and not is_final(text, end) and text[end - 1] not in _GOES_ON and text[start] not in _GOES_ON
        and not is_final(text, start) and text[start - 1] not in "：:" and mark_at(text, start) is None
        and not text[start : end].isdigit()
    )


def _gapped(text: str, gaps: Sequence[GapLike], ends: list[int], habits: Habits) -> Container[int]:
    """The gaps that part headings from the text of their lines, where kin of theirs do the same throughout:
    1.做强工业 新增企业10家。 / 2.做优农业 …"""
    kin: dict[Style | None, list[int]] = {}
    above = line = inside = 0
    opened = True
    for gap in gaps:
        at = gap.at
        if gap.newlines or gap.block:
            above, line, opened = line, at, True
            continue
        inside += text[at - 1] not in CONTINUED_BY and not (text[at].isdigit() or text[at - 1].isdigit())
        mark = mark_at(text, line) if opened else None
        words = text[line if mark is None else mark.end : at] if opened and at - line <= HEADING_LIMIT else ""
        begins = mark is not None or (line > 0 and (is_final(text, line) or line - above <= HEADING_LIMIT))
        end = ends[bisect_right(ends, at)]
        if (
            begins
            and (_HEADS.fullmatch(words) is not None or (words and closes(text, line, at)))
            and text[at] not in CONTINUED_BY
            and (mark is not None or not text[at].isdigit())  # 生产总值达到 300亿元
            and end - at > at - line
            and not _is_halved(text, line, at, end)
            and (habits.wrapped or ENDED.search(text, at, end) is not None)
        ):
            kin.setdefault(mark.style if mark else None, []).append(at)
        opened = False
    lists = [each for style, each in kin.items() if len(each) >= (2 if style is Style.CN else _LIST_LEAST)]
    parting = {at for each in lists for at in each}
    return parting if inside <= _STRAY * len(parting) else frozenset[int]()


def _is_halved(text: str, line: int, at: int, end: int) -> bool:
    """Whether a gap parts the halves of one heading, which text follows (聚力稳增长 经济大盘更稳固。规上工业…)."""
    stop = text.find("。", at, min(end, at + _HALF)) + 1
    even = 0 < stop <= end and abs(stop - 1 - at - (at - line)) <= _UNEVEN
    return even and _HALVED.fullmatch(text, at, stop) is not None and PREDICATE_LAST.search(text[at:stop]) is not None


_HALF, _UNEVEN = 16, 4
"""Characters of the second half of such a heading, and by which its halves may differ in length."""
_HALVED = re.compile("[\u4e00-\u9fff“”]{4,}。")
_HEADS = re.compile("[\u4e00-\u9fff“”、，]{4,30}(?<![，、和与及的在把将])：?")
_STRAY = 3
"""Gaps between words to each that parts a heading, at most."""


def _with_long(text: str, breaks: list[int]) -> list[int]:
    """The breaks lost inside lines, where most of a text stands in a few long ones."""
    long = [(start, end) for start, end in pairwise([0, *breaks, len(text)]) if end - start >= _LONG_LINE]
    if sum(end - start for start, end in long) < _IN_LONG * len(text):
        return []
    return [start + at for start, end in long for at in glued.starts(text[start:end], headed=start == 0)]


_LONG_LINE, _IN_LONG = 1200, 0.5
"""Characters of a line that holds paragraphs, and how much of a text such lines hold where its line breaks are lost."""


def _is_break(gap: GapLike) -> bool:
    """Whether lines or blocks part here, and not only the pages that a site numbered (1、… / 2、…)."""
    return gap.block or (gap.newlines > 0 and not gap.furniture)


def _with_kin(text: str, breaks: list[int], gaps: Sequence[GapLike]) -> list[int]:
    """The breaks with those behind lines that their paragraph's last sentence fills: nothing but what opens the next
    line tells them, where others open so (擦亮特色品牌。), or go on from it (一是… above a paragraph of 二是…)."""
    known = set(breaks)
    full_ = [gap.at for gap in gaps if gap.newlines and not gap.furniture and gap.at not in known]
    ended = [at for at in full_ if is_final(text, at) or text[at - 1] in "：:"]
    if not ended:
        return breaks
    found: set[int] = set()
    heads = sum(1 for at in breaks if _RUN_IN.match(text, at))
    inside = sum(1 for _ in _SENTENCE_RUN_IN.finditer(text)) - heads
    if heads >= _HEADS_LEAST and heads >= _HEADS_TIMES * inside:
        found = {at for at in ended if _RUN_IN.match(text, at)}
    seconds = [at for at in breaks if text.startswith(_SECONDS, at)]
    for first in ended:
        if text.startswith(_FIRSTS, first):
            second = seconds[place] if (place := bisect_right(seconds, first)) < len(seconds) else len(text)
            # No other 二是 stands between: the list goes on below.
            if text.find("二" + text[first + 1], first, second) < 0 and second < len(text):
                found.add(first)
    return sorted(found.union(breaks)) if found else breaks


def _with_lost(text: str, breaks: list[int], gaps: Sequence[GapLike], habits: Habits) -> list[int]:
    """The breaks with those lost before a part's heading that ends at a gap (…之路！二、2031年工作安排 2031年是…), and
    before that of a section that ends with a line which no width has cut (…增长8%。（二）产业结构不断优化)."""
    lost: set[int] = set()
    ends = {gap.at for gap in gaps}
    line = 0
    for gap in gaps:
        if not gap.newlines:
            continue
        # …做好六个方面工作：一、坚定不移抓创新 and a line break: the heading ends with its line, in no mark.
        whole = text[gap.at - 1] in "。；：:！？!?"
        before = max(line, gap.at - _LINE_REACH)
        apart = not habits.wrapped or (habits.indented and gap.indent >= 2) or (habits.spaced and gap.newlines > 1)
        opens = None if whole else _LINE_OPENS.search(text, before, gap.at)
        if opens is None and apart and not whole:
            opens = _SECTION_OPENS.search(text, before, gap.at)
        if opens is not None and not _is_mark(text, line, opens.start(1)):
            lost |= {opens.start(1), gap.at}
        line = gap.at
    for opens in _PART_OPENS.finditer(text):
        # A break inside the words shows that none was lost: they run on into the next line.
        within = bisect_right(breaks, opens.start()) < bisect_left(breaks, opens.end())
        if not within and not ends.isdisjoint((opens.end(), opens.end() + 1)):
            lost |= {opens.start(), opens.end()}
    return sorted(lost.union(breaks)) if lost else breaks


def _is_mark(text: str, line: int, at: int) -> bool:
    """Whether nothing but a mark stands in a line before ``at`` (第一部分：2030年工作回顾)."""
    mark = mark_at(text, line)
    return mark is not None and mark.end == at


def _glued(text: str, gaps: Sequence[GapLike]) -> list[int]:
    """Where paragraphs begin in a text of one line: at the words that open them, and behind the indents inside it."""
    starts = glued.starts(text)
    opened = 0
    indents = []
    for gap in gaps:
        if gap.indent < GAP:
            continue
        opened = max([opened, *starts[bisect_left(starts, opened) : bisect_left(starts, gap.at)][-1:]])
        if _indent_opens(text, opened, gap):
            indents.append(gap.at)
            opened = gap.at
    return sorted({*starts, *indents})


def _regrouped(text: str, spans: list[tuple[int, int]], numbered: Container[int]) -> list[tuple[int, int]]:
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
        opens = (mark is not None and mark.style is not Style.SHI) or SALUTATION.match(text, start) is not None
        opens = opens or start in numbered
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


def _heads_below(text: str, at: int, habits: Habits, ends: list[int]) -> bool:
    """Whether a sentence ends before a line that heads what follows, though it fills its line.

    It names a part, or it is short and ends in no mark, as no last line of a paragraph does.
    """
    if text[at] in CONTINUED_BY or not is_final(text, at):
        return False
    end = ends[bisect_right(ends, at)]
    if end - at <= HEADING_LIMIT and PART_LINE.match(text[at:end]) is not None:
        return True
    return 2 <= end - at < full(habits.wrapped) and text[end - 1] not in _MARKS and not is_final(text, end)


def _indent_opens(text: str, opened: int, gap: GapLike) -> bool:
    """Whether white space as wide as an indent opens a paragraph inside a line: after a sentence's end, a salutation
    or a numbered heading."""
    at = gap.at
    if text[at] in CONTINUED_BY and text[at] not in "—":
        return False
    if is_final(text, at):
        return True
    own = text[opened : min(at, opened + HEADING_LIMIT + 1)]
    if len(own) > HEADING_LIMIT or text[at - 1] in CONTINUES_AFTER:
        return False
    if SALUTATION.match(own):
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
    return comma > 0 and _OFFICE.search(own) is None and TITLE_LINE.search(own) is None and own[-1] not in WEAK


def _heads_line(text: str, opened: int, at: int, ends: list[int]) -> bool:
    """Whether a numbered heading stands before a gap of its line, text behind it (（一）做强工业  新增企业10家。)."""
    opening = mark_at(text[opened : min(at, opened + HEADING_LIMIT)])
    if opening is None or opening.style > Style.PCN or not 2 <= at - opened - opening.end <= HEADING_LIMIT:
        return False
    if text[at] in CONTINUED_BY or text[at - 1] in CONTINUES_AFTER or ENDED.search(text, opened + opening.end, at):
        return False
    end = ends[bisect_right(ends, at)]
    return end - at > at - opened and ENDED.search(text, at, end) is not None and goes_on(text, at) <= IN_WORDS


def _space_ends(text: str, opened: int, gap: GapLike) -> bool:
    """Whether a gap without a line break ends a paragraph, in a text that parts them by spaces."""
    at = gap.at
    if text[at] in CONTINUED_BY and text[at] not in "—":
        return False
    if is_final(text, at):
        return True
    before = text[at - 1]
    length = at - opened
    if SALUTATION.match(text, at) or (before in "：:" and SALUTATION.match(text, opened, at)):
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
        and before not in CONTINUES_AFTER
        and not before.isdigit()
        and not (before.isascii() and text[at].isascii())
        and not (text[at].isdigit() and _FIGURE.match(text, at) is not None)
    )
