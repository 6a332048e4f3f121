"""Livelihood projects (民生实事): how many are announced, and the items where the text lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ..lines.candidates import final_mark
from ..lines.marks import Style, chinese_ordinal
from ..lines.promised import DEEDS, PROJECT
from ..lines.sentences import Sentence
from .unnumbered import ITEM_LONGEST, LEAST, NEAR, PROMISED, ROUNDED_OFF, in_paragraph, in_paragraphs, names

__all__ = ["Projects", "find", "is_headed", "is_promised"]

_NEARER = (
    "(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])个?(?:大?类|大?方面|[件项桩])"
    "|等(?!级)"
)
"""Pattern of what parts a number from the projects: another number of them, the last of several that are done
(改造10个小区等民生实事)."""
_COUNT = re.compile(
    rf"(?<![0-9.第])(?<!第[一二三四五六七八九十])(?P<count>[0-9]{{1,3}}|[一二三四五六七八九十]{{1,3}})(?:个)?(?:大类|方面|大方面|大|件|项|类|个|桩)"
    rf"(?:(?!{_NEARER})[^，,。；;：:0-9]){{0,16}}?(?:{PROJECT})(?:候选)?(?:项目)?"
    rf"|(?:{PROJECT}”?(?:候选)?(?:项目)?[共计]?[（(“]?|{DEEDS}“?(?=[^，。]{{1,3}}件[大好实]?事)|民生[一-鿿]{{0,2}}“?(?=[^，。]{{1,3}}大?[重工行项实事]))"
    r"(?P<after>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:件(?:[大好实]?事)?|项|个|大项|大|事)"
)
_BELOW = re.compile(
    r"(?:以下|下列|下面|如下)(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?P<after>)(?:个)?(?:大类|方面|大方面|大|件|项|类|个|桩)"
    r"(?=[^，。；：:]{0,12}[：:]$)"
)
"""The number of what follows, where the sentence names another one as well."""
_SO_MANY = re.compile(
    r"(?:办[好实成理]|[抓做]好|实施|推进|安排|确定|落实|筛选|推出)(?:以下|如下)?(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?P<after>)[件项个](?=[：:。]$)"
)
"""The number of them behind what speaks of such projects (坚持每年办一批实事，今年重点办好5件：)."""
_CALLED = ("民生", "惠民", "民心", "暖心", "件事", "件大事", "件好事")
"""One of these, or 实事, stands in all that they are called."""
_LEAD_IN = re.compile(PROJECT)
_INTRODUCES = re.compile("(?!.*(?:以下|如下|今年))[^：:]*，[^：:]*。")
_HABIT = re.compile(
    "(?:(?<![一二三四五六七八九十])、|多)办[^，。；：]{0,12}实事|办实事(?:、|，求)|多?做[^，。；：]{0,12}实事|坚持[^，。；：]{0,8}办(?:几件)?实事"
)
"""What speaks of doing good in general (察实情、办实事, 坚持为民办实事), and of no list."""
_PAST = re.compile(
    r"全面完成|全部完成|圆满完成|顺利完成|如期完成|办结|(?<!年内)(?<!要)(?<!将)办成|(?:去年|上年)|收官|(?<!确保)(?<!力争)落地见效"
    "|(?<!确保)(?<!力争)(?<!要)件件落实|满意率达"
)
_TO_COME = re.compile(
    "(?:确保|力争|年内|将|要|争取|努力)(?:高质量|高标准|按时|按期|年内)*(?:全面|全部|圆满|顺利|如期)完成"
)
"""What is still to be done, for all that it says so in the words of what was."""
_TOLD = re.compile(
    r"(?:完成|办理|落实|兑现|进展)情况|(?:全部|全面|如期|圆满|均|已)(?:已?(?:兑现|完成|办结|落实))[^，。；]{0,6}[：:。]?$"
    r"|(?:落实|完成|[办做][好成结理实]?|兑现|实施|推进)了[^，。；]{0,16}[：:。]$"
)
"""How a sentence ends that only tells what came of those of last year."""
_STYLES = (
    Style.SHI, Style.NUM, Style.PNUM, Style.CIRCLED, Style.DI, Style.PCN, Style.CN, Style.DASH, Style.BULLET,
)  # fmt: skip
_BELOW_STYLES = (Style.NUM, Style.PNUM, Style.CIRCLED)
"""Marks of what a project is made of."""


@dataclass(slots=True)
class Projects:
    """The livelihood projects of a report."""

    announced: int | None = None
    announced_at: tuple[int, int] | None = None
    """Clean span of the number through its noun."""
    lead_in: int | None = None
    """The sentence that announces the list."""
    others: dict[int, int] = field(default_factory=dict)
    """Sentences that announce further lists, and how many items those hold."""
    items: list[range] = field(default_factory=list)
    """Sentences of each item."""
    header: range = range(0)
    """The sentences that hold the names of a table's columns above the items."""

    def announces(self, index: int) -> bool:
        """Whether a sentence announces a list, or names the columns of one."""
        return index == self.lead_in or index in self.others or index in self.header


def find(sentences: Sequence[Sentence], start: int = 0, end: int | None = None) -> Projects:
    """Find the projects promised among sentences ``start`` to ``end`` (the plan)."""
    stop = len(sentences) if end is None else end
    result = Projects()
    for index, sentence in enumerate(sentences[start:stop], start):
        text = sentence.text
        # The characters of which all these words have one are found at once.
        if "民" not in text and "事" not in text and "暖心" not in text:
            continue
        deeds = "实事" in text and "实事" in text.replace("实事求是", "")
        if not deeds and not any(map(text.__contains__, _CALLED)):
            continue
        if not _LEAD_IN.search(text) or _TOLD.search(text):
            continue
        count = _BELOW.search(text) or _count(text)
        if count is None and deeds and not _LEAD_IN.search(_HABIT.sub("", text)):
            continue
        broken_off = count is not None and PROMISED.search(text) is not None and stop == len(sentences)
        listed = count or text[-1] in "：:" or deeds
        items = _items(sentences, index, stop, _value(count), broken_off) if listed else []
        apart = bool(items) and not deeds and items[0].start > _header_end(sentences, index + 1, stop)
        few = bool(items) and _value(count) == len(items) and max(map(len, items)) < _FEW
        if apart and not few and all(sentences[each].text[-1] not in "：:" for each in (index, items[0].start - 1)):
            items = []  # 深入实施九大惠民工程 heads sections of work
        if items and count is None and _is_of_others(sentences, index, items[0].start - 1):
            items = []  # 民生实事要办好，营商环境更要优。重点推出六条举措：
        if items and count is None and _INTRODUCES.fullmatch(text) and sum(map(len, items)) > 2 * len(items):
            items = []  # （六）改善民生福祉，办好民生实事。 introduces sections of work
        if items and text[-1] not in "：:" and _PAST.search(_TO_COME.sub("", text)) and not _AHEAD.search(text):
            items = []  # 十件民生实事全面完成。…一是必须坚持…
        grouped = _GROUPED.search(text, 0, count.start("count")) if count is not None and count["count"] else None
        # The text ends inside the list.
        cut = bool(items) and any(map(names, sentences[max(0, index - 1) : index + 1])) and stop - items[-1].stop <= 1
        cut = cut or (broken_off and bool(items) and items[-1].stop == stop)
        cut = cut or (grouped is not None and chinese_ordinal(grouped[1]) == len(items))
        if not cut and _value(count) >= _FEW * len(items) and sum(map(len, items)) >= _FEW * len(items):
            items = []  # 办好100件实事: four paragraphs of many works each are sections, not the hundred
        named = bool(items) and items[0].start == index + 1 and names(sentences[index])
        if named and result.items and result.items[0].start == (result.lead_in or 0) + 1:
            named = False  # the list that the sentence right before it announces is not that of another line
        if items and (not result.items or items[0] == result.items[0] or named):
            result.items = items
            result.lead_in = index
            result.header = range(index + 1, _header_end(sentences, index + 1, stop))
            result.others = {}
        elif items and items[0].start >= result.items[-1].stop and len(items) == _value(count):
            result.items = [*result.items, *items]  # ten of the province, and ten of the county
            result.others[index] = len(items)
            continue
        elif result.announced is not None or _PAST.search(_TO_COME.sub("", text)):
            continue
        said = sentence
        if count is None and items:  # 办好一批民生实事。重点办好10件：
            said = sentences[items[0].start - 1]
            count = _SO_MANY.search(said.text)
        if count:
            number = _value(count)
            if 2 <= number <= 200:
                result.announced = number
                first = count.start("count" if count["count"] else "after")
                result.announced_at = (said.start + first, said.start + count.end())
    return result


def _is_of_others(sentences: Sequence[Sentence], lead_in: int, before: int) -> bool:
    """Whether the words right before a list count something else than the projects that the lead-in speaks of."""
    counted = _COUNTS.search(sentences[before].text)
    return counted is not None and (before > lead_in or counted["other"] is not None)


_COUNTS = re.compile(
    "[0-9一二三四五六七八九十](?:大|项|条|个|场)(?:方面)?的?[^，。；：实事民]{0,6}?"
    "(?:(?P<other>改革|机制|制度|攻坚战?|战役)|举措|措施|工作|任务|行动|计划)[：:]$"
)
"""How words end that count what a list holds (重点推出六条举措：)."""


def is_headed(sentences: Sequence[Sentence], projects: Projects) -> bool:
    """Whether a line of its own announces the list and how many it holds, as an annex does."""
    if projects.lead_in is None or projects.announced_at is None:
        return False
    lead_in = sentences[projects.lead_in]
    return lead_in.alone and lead_in.start <= projects.announced_at[0] < lead_in.end


def is_promised(sentences: Sequence[Sentence], projects: Projects) -> bool:
    """Whether what announces the list says that they are to come (今年我们将努力办好以下10件实事：)."""
    if projects.lead_in is None:
        return False
    text = sentences[projects.lead_in].text
    if _AHEAD.search(text) is not None:
        return True
    so_many = projects.announced == len(projects.items)
    return "了" not in text and (so_many or _BIDS.match(text) is not None) and _PAST.search(text) is None


_BIDS = re.compile(
    "(?:集中|扎实|全力|继续|切实|认真|用心|着力|力量|财力|精力|重点|为[全我]?[省市县区]?人?民(?:群众)?)*(?:办[好成实]|办理|实施|抓好|推进)"
)
"""How the sentence opens that bids to them (集中力量办好10件实事)."""
_GROUPED = re.compile("([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:大?[项类]|个?方面)$")
"""In how many groups a number of projects is told that follows (10项|32件实事)."""
_AHEAD = re.compile(
    "(?:今年|明年|新的?一年)(?!以?来)|我们[将要]|将(?:继续|集中|重点|努力|全力|着力)|力争|确保|要(?:继续|集中|努力)?[办抓做]"
)
"""What says that projects are to come."""


def _value(count: re.Match[str] | None) -> int:
    """How many projects are announced; 0 where the text does not say."""
    if count is None:
        return 0
    return chinese_ordinal(count["count"] or count["after"])


def _header_end(sentences: Sequence[Sentence], start: int, stop: int) -> int:
    """Where the names of a table's columns end that begin at ``start`` (序号 / 项目名称 / 建设内容); there, without."""
    if start >= stop or _COLUMN.match(sentences[start].text) is None:
        return start
    if "|" in sentences[start].text:
        return start + 1
    end = start
    while end < min(stop, start + _COLUMNS) and sentences[end].alone and sentences[end].mark is None:
        end += 1
    return end


def _rows(sentences: Sequence[Sentence], start: int, stop: int) -> list[range]:
    """The rows of a table from ``start`` on, whose cells strokes part."""
    end = start
    while end < stop and sentences[end].alone and "|" in sentences[end].text:
        end += 1
    return [range(index, index + 1) for index in range(start, end)]


def _shelved(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int) -> list[range]:
    """The items of several numbered lists, each below a line that says whom or what it is for
    （（一）城市方面 / 1.… 2.… / （二）农村方面 / 1.…）; none where one list follows, or sections of work do."""
    items: list[range] = []
    shelves = 0
    index = lead_in + 1
    stop = min(stop, index + _SHELVES_REACH)
    while index + 1 < stop:
        shelf, below = sentences[index], sentences[index + 1].mark
        named = shelf.alone and len(shelf.text) <= _SHELF_LIMIT and final_mark(shelf.text) == ""
        if not named or below is None or below.style not in _STYLES or below.number != 1:
            break
        shelves += 1
        number = 0
        index += 1
        while index < stop:
            mark = sentences[index].mark
            if mark is not None and mark.style is below.style and mark.number == number + 1:
                number += 1
                items.append(range(index, index + 1))
            elif sentences[index].first:
                break
            else:
                items[-1] = range(items[-1].start, index + 1)
            index += 1
    told = sentences[lead_in].text[-1] in "：:" or names(sentences[lead_in]) or announced == len(items)
    return items if told and shelves > 1 and len(items) > shelves else []


_OPENED = 7
"""Sentences behind what says how many projects there are among which a list of as many begins, or any below a title."""
_FEW = 3
"""So many times more projects announced than paragraphs found, each of so many sentences: they are no projects."""
_SHELF_LIMIT, _SHELVES_REACH = 24, 300
_COLUMNS = 8
_COLUMN = re.compile("[|]?序号|[|]?(?:编号|类别|项目(?:名称|类别)?)[|]")
"""How the names of a table's columns open."""


def _count(text: str) -> re.Match[str] | None:
    """The number of projects that a sentence announces: where a list follows, the last that it names, else the first
    that is not of a higher level."""
    bare = _SO_MANY.search(text) if text[-2:-1] in "件项个" else None
    if bare is not None:
        return bare
    counts = list(_COUNT.finditer(text))
    if len(counts) > 1 and text[-1] not in "：:":
        counts = [
            count for count in counts
            if _OF_ABOVE.search(text, max(0, count.start() - _ABOVE_REACH), count.start()) is None
        ] or counts
    return counts[-1 if text[-1] in "：:" else 0] if counts else None


_OF_ABOVE = re.compile("(?:国家|省|自治区|上级|市|州)(?:委|政府|级|定|里){0,2}的?$")
"""Whose projects a number counts that are not the report's own (落实省10件、市8件民生实事)."""
_ABOVE_REACH = 12  # characters before the number in which that is said


def _items(sentences: Sequence[Sentence], lead_in: int, stop: int, announced: int, broken_off: bool) -> list[range]:
    """The items that follow a lead-in, or none where no list follows; a text that is ``broken_off`` may hold few."""
    shelved = _shelved(sentences, lead_in, stop, announced)
    if shelved:
        return shelved
    if lead_in + 1 < stop and not sentences[lead_in + 1].first and sentences[lead_in + 1].mark is None:
        clauses = in_paragraph(sentences, lead_in, stop, announced)
        if clauses:
            return clauses
    begin = _header_end(sentences, lead_in + 1, stop)
    rows = _rows(sentences, begin, stop)
    if len(rows) >= LEAST:
        return rows
    near = _OPENED if announced else NEAR
    marked = (index for index in range(begin, min(begin + near, stop)) if sentences[index].mark is not None)
    first = next(marked, None)
    mark = sentences[first].mark if first is not None else None
    if first is None or mark is None or mark.style not in _STYLES or mark.number not in (0, 1):
        return in_paragraphs(sentences, lead_in, stop, announced)
    style = mark.style
    starts = [first]
    expected = 2
    inner: list[int] = []
    below = 0
    index = first + 1
    while index < stop and index - starts[-1] < ITEM_LONGEST:
        mark = sentences[index].mark
        if mark is not None and mark.style is style and mark.number in (0, expected):
            starts.append(index)
            expected += 1
            below = 0
        elif (
            mark is not None
            and mark.style in _BELOW_STYLES
            and mark.style is not style
            and mark.number in (below + 1, len(inner) + 1)
        ):
            below = mark.number  # 一是提升道路：①新建…；②…。
            inner.append(index)
        elif mark is not None and mark.style is style and mark.number == 1 and len(starts) > 1:
            break  # another list
        elif mark is not None and mark.style < style and mark.style not in (Style.DASH, Style.BULLET):
            break
        index += 1
    led_in = any(sentences[each].text[-1] in "：:" for each in (lead_in, first - 1)) or names(sentences[lead_in])
    few = broken_off and index == stop and first == lead_in + 1 and len(starts) != announced
    led_in = led_in or len(starts) == announced
    if not few and (len(starts) < 3 or (style in (Style.CN, Style.PCN) and not led_in and len(starts) < 5)):
        return []
    if first >= begin + NEAR and len(starts) != announced and not names(sentences[lead_in]):
        return []  # another list, behind what is said of the projects
    heads: list[int] = []
    if len(starts) != announced == len(inner) and inner:  # 办好10件实事：（一）道路方面：1.…；2.…。（二）教育方面：1.…
        starts, heads = inner, starts
    lengths = [right - left for left, right in pairwise(starts)] or [ITEM_LONGEST]
    last = starts[-1] + 1
    spans = not heads and any(
        sentences[within].first for left, right in pairwise(starts) for within in range(left + 1, right)
    )
    longest = ITEM_LONGEST if few else max(lengths)  # the text ends inside the last
    while last < stop and last - starts[-1] < longest:
        if sentences[last].first and (not spans or sentences[last].mark is not None or not sentences[last - 1].alone):
            break  # items of several paragraphs: a line and what it heads
        if ROUNDED_OFF.match(sentences[last].text):
            break
        last += 1
    items: list[range] = []
    for left, right in pairwise([*starts, last]):
        end = next((head for head in heads if left < head < right), right)
        # 6.新建书房2个。 / 文化类： / 7.…: the line leads in what follows
        end -= end - left > 1 and sentences[end - 1].alone and sentences[end - 1].text[-1] in "：:"
        items.append(range(left, end))
    return items
