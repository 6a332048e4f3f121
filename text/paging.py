"""What the pages of a text leave in it: their numbers, running heads and notes.

None is told by its words: numbers count up, heads come again beside them, and both cut sentences in two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .chrome import SPACE
from .lines import ENDS, HEAD_LONGEST, RUNNING, Line

__all__ = ["goes_on", "note_marks", "numbered_pages", "page_notes", "page_numbers", "running_heads"]

_BARE = re.compile(r"[0-9０-９]{1,3}")
_ENCLOSED = re.compile(
    r"[\[［【〔<〈（(＊]\s?([0-9０-９]{1,3})\s?[\]］】〕>〉）)＊]|(0[1-9])|([0-9０-９]{1,3})[.．]"
)
_APART = 200
"""Characters between pages at least whose numbers have a point, as those of items on lines of their own have too."""
_PAGE_MARK = re.compile(
    r"([0-9]{1,3}) ?[/|｜] ?[0-9]{1,4}页?|[-—–－] ?([0-9]{1,3}) ?[-—–－]|第 ?([0-9]{1,3}) ?页.{0,12}"
)
_PAGE_FOOT = re.compile(
    rf"{_PAGE_MARK.pattern}|[-—–－~～·*]{{1,3}} ?[0-9]{{1,3}} ?[-—–－~～·*]{{0,3}}|[Pp]\.? ?[0-9]{{1,3}}"
    r"|[Pp]age ?[0-9]{1,3}.{0,8}"
)
_PAGE_ENDS = frozenset("0123456789-—–－~～·*页")
_SCALED = re.compile(r"[0-9] ?(?:[百千]?[万亿萬億]|[百千])$")
_UNIT = re.compile(
    r"[美欧歐日港]?元|公[里顷頃斤]|平方|立方|[吨噸]|[亩畝]|人次?(?![民大口才均])|千瓦|[户戶]|[亿億][元吨噸斤]"
)
_HEAD_WORDS = re.compile("报告|文件|材料|汇编|会议|年鉴|公报|办公[室厅]|[页頁]|報告|會議|年鑑")
_HEAD_NUMBER = re.compile(
    r"[0-9]{1,3}(?![0-9])(?!.*[0-9]|[年届次])|(?<![0-9])[0-9]{1,3}(?=\s?页)|^[0-9]{1,3}(?=[\s·—|-])"
)
_STEPS = (1, 2)
"""How the numbers of heads count up: the heads of left and right pages may differ."""
_RUN = 3
"""Page numbers in a row that make the next one sure."""


def page_numbers(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take bare numbers on lines of their own that count up by one, alone or together with marked page numbers.

    A lone one may be a value that layout split (see ``_lone``), but not where it cuts a unit in two (``85.6亿 / 1 /
    元``). A number in brackets or with a zero in front may be a mark of the text (``01 / 2030年工作回顾``); in the
    middle of a sentence it is none (``达到5亿元， / （3） / 增长5.5%``), nor are those that count on from it.
    """
    found: list[tuple[int, int]] = []
    pages: list[tuple[int, Line, bool]] = []
    enclosing: list[tuple[int, Line, bool]] = []
    lone: list[int] = []
    for at, row in enumerate(rows):
        if len(row.text) > 24:
            continue
        if row.text[-1] in _LONE_ENDS and len(row.text) <= _LONE_LONGEST and _LONE.fullmatch(row.text):
            lone.append(at)
        if len(row.text) <= 3 and _BARE.fullmatch(row.text) and not (len(row.text) == 2 and row.text[0] == "0"):
            pages.append((int(row.text), row, True))
            if 0 < at < len(rows) - 1 and _SCALED.search(rows[at - 1].text[-8:]) and _UNIT.match(rows[at + 1].text):
                found.append((row.start, row.end))
        elif enclosed := _ENCLOSED.fullmatch(row.text):
            number = int(next(filter(None, enclosed.groups())))
            if enclosing and number != enclosing[-1][0] + 1:
                found += _cutting(enclosing)
                enclosing = []
            far = enclosed[3] is None or (bool(enclosing) and row.start - enclosing[-1][1].end >= _APART)
            enclosing.append((number, row, far and at > 0 and goes_on(rows[at - 1].text)))
        elif marked := _PAGE_MARK.fullmatch(row.text):
            pages.append((int(next(filter(None, marked.groups()))), row, False))
    found += _cutting(enclosing)
    found += _lone(rows, lone) if all(bare for *_, bare in pages) else []
    run = 1
    for (number, row, bare), (following, other, bare_too) in pairwise(pages):
        # The last page may hold no more than the end of a sentence.
        if following == number + 1 and (other.start - row.end >= 60 or run >= _RUN):
            run += 1
            found += [(line.start, line.end) for line, lone in ((row, bare), (other, bare_too)) if lone]
        else:
            run = 1
    return found


def _lone(rows: Sequence[Line], places: Sequence[int]) -> list[tuple[int, int]]:
    """Take the number of the one page turn in a fragment or a short report, far from any other: it stands between two
    lines of one sentence, of one paragraph or list (存在的问题是： / 1 / 一是…), or behind the last.

    A number that its unit follows, or words that lead up to it precede, is a value; one that heads a short line is the
    heading's; one in round brackets may be an item's where others open lines, but not before the mark of another.
    """
    numbers = [int(_DIGITS.sub("", rows[at].text)) for at in places]
    apart = all(rows[below].start - rows[above].end >= _APART for above, below in pairwise(places))
    if len(places) > _LONE_MOST or not apart or sorted(set(numbers)) != numbers:
        return []
    found = []
    items = sum(1 for row in rows if _ITEM.match(row.text)) > len(places)
    for at in filter(None, places):
        above, row = rows[at - 1].text, rows[at]
        below = rows[at + 1].text if at + 1 < len(rows) else ""
        ends = above[-1] in _STOPS
        if not ends and not goes_on(above):
            continue
        listed = _LISTED.match(below) is not None
        if items and row.text[0] in "（(":
            over = listed
        elif not below:
            over = ends
        else:
            prose = len(below) > RUNNING or ENDS.search(below) is not None
            unit = _OPENS_VALUE if above[-1] in "。；！？：;!?:" else _VALUE_GOES_ON
            valued = unit.match(below) is not None or (not ends and above[-1] in _BEFORE_VALUE)
            over = listed or (prose and not valued)
        if over:
            found.append((row.start, row.end))
    return found


_LONE = re.compile(r"[1-9１-９][0-9０-９]?|[\[［【〔（(]\s?[1-9１-９][0-9０-９]?\s?[\]］】〕）)]")
_ITEM = re.compile(r"[（(]\s?[0-9]{1,2}\s?[）)]")
_LONE_ENDS = frozenset("0123456789０１２３４５６７８９]］】〕）)")
_LONE_LONGEST, _LONE_MOST = 6, 3
"""Characters of such a line, and such lines of a text, at most."""
_DIGITS = re.compile(r"[^0-9０-９]")
_STOPS = "。；！？：;!?:，、,”）)"
_LISTED = re.compile(
    "[一二三四五六七八九十]{1,3}[是要、]|[第其][一二三四五六七八九十]{1,3}[，、是部]|[（(][一二三四五六七八九十0-9]{1,3}[）)]."
    "|[0-9]{1,2}[.．、](?![0-9])|[①-⑳⑴-⒇⒈-⒛]|[—－-]{1,2}[^0-9—－-]|[★●◆■▲·•][^0-9]"
)
"""What the next item of a list, or the heading of the next part, opens with."""
_COUNTED = (
    "[，。；、：,;:！？!?%％‰.．/／~～-]|[个個家户戶项項名次亿億万萬千百十余多几元月日号倍条條所亩畝吨噸件台辆輛场場座"
    "处處只頭头度届屆级級岁歲张張套间間里米升斤克期轮輪支片颗棵株艘架册栋幢羽尾盏根眼毫兆赫]"
)
_VALUE_GOES_ON = re.compile(
    _COUNTED + "|(?!人[均民才口]|公共|国[内家有]|区域|市场|大力|成[功为效]|年[均内]|对外|本级|村[民级]|县域)"
    "[人位公立平批类類小分天大种種层層部列对本门門代镇鎮乡县縣市村省国國区區床例起宗笔站点點路线口匹段孔斗周星季世成股"
    "微吉卡瓦伏时時年以左上之至到]"
)
"""How a line opens that goes on with what a number above it, in the middle of a sentence, counts or measures."""
_OPENS_VALUE = re.compile(_COUNTED)
"""The same where a sentence begins with the number."""
_BEFORE_VALUE = "第达達到至为為是约約超过過近长長降成有占率比增减新于於共计計破升和与與及或、"
"""What leads up to a value at the end of a line."""


def numbered_pages(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the numbers that a site for documents sets before each page of a text, one page a line (1、… / 2、…).

    A list of the text has them too, but its items end; pages break off inside a sentence.
    """
    pages = [row for row in rows if len(row.text) >= _PAGE_LEAST]
    marks = [_PAGE_OPENS.match(row.text) for row in pages]
    if len(pages) < 2 or any(mark is None or int(mark[1]) != place for place, mark in enumerate(marks, 1)):
        return []
    if not any(goes_on(row.text) for row in pages[:-1]):
        return []
    return [(row.start, row.start + mark.end()) for row, mark in zip(pages, marks, strict=True) if mark is not None]


_PAGE_OPENS = re.compile("([0-9]{1,2})、")
_PAGE_LEAST = 120
"""Characters of such a page at least."""


def _cutting(enclosing: list[tuple[int, Line, bool]]) -> list[tuple[int, int]]:
    """Take numbers in brackets or with a point that count up, where one of them cuts a sentence."""
    return [(row.start, row.end) for _, row, _ in enclosing] if any(cuts for _, _, cuts in enclosing) else []


def goes_on(line: str) -> bool:
    """Whether the sentence of a line goes on below it: behind a comma, or at the end of a line of running text."""
    return line[-1] in "，、," or (len(line) > RUNNING and ENDS.search(line) is None and line[-1] not in "）)")


def page_notes(rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take the notes between a rule and the number of the page (────── / ①指… / 3): they cut what goes on below."""
    gone = set(taken)
    found: list[tuple[int, int]] = []
    for at, row in enumerate(rows):
        if _RULE.fullmatch(row.text) and at + 2 < len(rows) and _NOTED.match(rows[at + 1].text):
            for below in range(at + 2, min(at + 2 + _NOTES_MOST, len(rows))):
                if (rows[below].start, rows[below].end) in gone and _paged(rows[below].text):
                    found += [(each.start, each.end) for each in rows[at:below]]
                    break
    return found


def note_marks(text: str) -> list[tuple[int, int]]:
    """Take the numbers of notes behind closing quotes (“十九连丰”①), where they count up."""
    hits = [hit for hit in _NOTE_MARK.finditer(text) if text[hit.start() - 1] in "”」"]
    kinds = [[hit for hit in hits if hit.lastgroup == kind] for kind in ("circled", "digits")]
    found: list[tuple[int, int]] = []
    for kind in kinds:
        numbers = [ord(hit[0]) - 0x245F if hit["circled"] else int(hit["digits"]) for hit in kind]
        if len(kind) < 2 or any(later != one + 1 for one, later in pairwise(numbers)):
            continue
        found += [hit.span() for hit in kind]
    return found


_NOTE_MARK = re.compile(r"(?P<circled>[①-⑳])|[\[［〔](?P<digits>[0-9]{1,2})[\]］〕]")
_RULE = re.compile("[-—─━_＿]{4,80}")
_NOTED = re.compile("[①-⑳]|[\\[［〔【（(]?注?[0-9]{1,2}[\\]］〕】）)]")
_NOTES_MOST = 12
"""Lines of the notes of a page at most."""


def running_heads(rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take a short line that stands beside a page number again and again."""
    gone = set(taken)
    turns: dict[str, list[tuple[int, int]]] = {}
    for at, row in enumerate(rows):
        if len(row.text) > HEAD_LONGEST or ENDS.search(row.text) or (row.start, row.end) in gone:
            continue
        near = [rows[place] for place in (at - 1, at + 1) if 0 <= place < len(rows)]
        # Above the first page stands no number, but the report's title may.
        first = at == 0 and not _titles_report(rows)
        if first or any((other.start, other.end) in gone and _paged(other.text) for other in near):
            turns.setdefault(SPACE.sub("", row.text), []).append((row.start, row.end))
    found = [span for spans in turns.values() if len(spans) > 1 for span in spans]
    return found + _numbered_heads(rows)


def _titles_report(rows: Sequence[Line]) -> bool:
    """Whether the first line is the only one above the text that may be the report's title."""
    return rows[0].text.endswith(_TITLE_END) and not any(_TITLE_END in row.text for row in rows[1:_TITLE_LINES])


_TITLE_END = "工作报告"
_TITLE_LINES = 4
"""Lines in which a title stands with the delivery and the speaker's name."""


def _numbered_heads(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the running heads that hold the page's number: the same line again and again, its number counting up."""
    heads: dict[str, list[tuple[int, Line]]] = {}
    for row in rows:
        if len(row.text) > HEAD_LONGEST or not _HEAD_WORDS.search(row.text):
            continue
        if number := _HEAD_NUMBER.search(row.text):
            name = SPACE.sub("", row.text[: number.start()] + "#" + row.text[number.end() :])
            heads.setdefault(name, []).append((int(number[0]), row))
    return [
        (row.start, row.end)
        for lines_ in heads.values()
        if len(lines_) >= _RUN and all(later[0] - first[0] in _STEPS for first, later in pairwise(lines_))
        for _, row in lines_
    ]


def _paged(line: str) -> bool:
    return _BARE.fullmatch(line) is not None or (line[-1] in _PAGE_ENDS and _PAGE_FOOT.fullmatch(line) is not None)
