"""Page furniture: what stands on the page and is not the report.

Rules are about kinds of pages (government sites, newspapers, forums, document-sharing sites, scanned books), and
work on lines: of plain text, or the text blocks of a page's markup. A line that might be part of the report is
never taken for the sake of its length alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from .chrome import DATE, INLINE, LONGEST, SPACE, is_chrome, is_jump
from .markup import TYPED
from .numbering import OF_REPORT, line_numbers
from .recurring import copies, headlines, inserted, speakers
from .watermark import addresses, sayings, watermarks
from .width import BLANK

__all__ = ["Line", "find", "lines", "tidy"]

_LINE = re.compile(r"[^\r\n]+")
_LINE_ENDS = " \t\u3000¶↵⏎\\"
_LINE_TYPED = re.compile(rf"(?:{TYPED})+(?P<white>)|(?:(?!{TYPED})[^\r\n])+")
"""Where lines end with line breaks as programs write them."""
_LINE_OF_WORDS = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
"""Where a word processor broke the lines, or a page ended with its number (``3\f``)."""
_BLANK_ENTITIES = re.compile(r"(?:&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#8195|#xA0|#x3000);\s*)+", re.IGNORECASE)
_BARE = re.compile(r"[0-9０-９]{1,3}")
_ENCLOSED = re.compile(
    r"[\[［【〔<〈（(＊]\s?([0-9０-９]{1,3})\s?[\]］】〕>〉）)＊]|(0[1-9])|([0-9０-９]{1,3})[.．]"
)
_APART = 200
"""Characters between pages at least whose numbers have a point, as those of items on lines of their own have too."""
_RUNNING = 24
"""Characters of a line of running text at least; the lines of narrow columns stand between no numbers of pages."""
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
_OVER_ALONE = re.compile("完|结束")
_SIGNATURE = re.compile(r"(?:个人)?签名(?:档)?[:：]")
_POST = re.compile(
    rf"(?:[0-9]{{1,4}} ?[#楼]|沙发|板凳|地板).{{0,40}}发表于|只看该作者.{{0,20}}发表于"
    rf"|发表于 ?{DATE}.{{0,40}}(?:只看|显示全部楼层|阅读模式)"
)
_RELATED = re.compile(
    r"(?:[【《“\"].{1,40}[】》”\"](?:的)?)?(?:猜你喜欢|(?:相关|延伸|扩展|推荐|热门|精彩|更多|往期)(?:阅读|链接|文章|推荐|新闻|内容|资讯|专题|信息|报道|稿件|文档|下载|词条|搜索|解读)"
    r"|参考(?:资料|文献|来源)|词条(?:统计|标签|图册)"
    r"|(?:精选|全部|热门|最新|网友|读者)(?:留言|评论)(?:[（(][0-9]{1,5}[)）])?|[0-9]{1,5} ?条(?:评论|留言)"
    r"|送TA礼物|登录百度帐?账?号|楼主发言[:：].{1,60}|跟[贴帖] ?[0-9]{1,6}(?: ?参与 ?[0-9]{1,8})?)[:：]?"
)
_DASHES = ("--", "-- ", "－－")
"""What parts a letter from what its writer always sets below it."""
_SIGNS_MOST = 8
"""Lines of that, at most."""
_ANNEXES = re.compile("附件(?:下载|列表)?[:：]?")
_QUOTED = 0.9
"""Of all lines, those that a mark of quotation opens where it is no sign of the text."""
_PROSE = 100
_HEAD_LONGEST = 40
_HEAD_WORDS = re.compile("报告|文件|材料|汇编|会议|年鉴|公报|办公[室厅]|[页頁]|報告|會議|年鑑")
_HEAD_NUMBER = re.compile(
    r"[0-9]{1,3}(?![0-9])(?!.*[0-9]|[年届次])|(?<![0-9])[0-9]{1,3}(?=\s?页)|^[0-9]{1,3}(?=[\s·—|-])"
)
_STEPS = (1, 2)
"""How the numbers of heads count up: the heads of left and right pages may differ."""
_RUN = 3
"""Page numbers in a row that make the next one sure."""
_FORUM_MARK = re.compile(
    r"复制链接|签到天数|每日心情|Rank[:：]|显示全部楼层|只看该作者|电梯直达|阅读模式|发表于|\[LV\.|本帖最后由|Discuz|"
    r"查看[:：] ?[0-9]+"
)
_FORUM_WORDS = (
    "复制链接", "签到天数", "每日心情", "Rank", "显示全部楼层", "只看该作者", "电梯直达", "阅读模式", "发表于", "[LV.",
    "本帖最后由", "Discuz", "查看",
)
"""Of these one stands in every such mark: to find none in a whole text costs much less than to search its lines."""
_TEMPLATE = re.compile(r"\{\{[^{}]{1,600}\}\}")
"""What a wiki sets in from elsewhere, as its source has it."""
_TITLE = re.compile(r"工作报告")
_ENDS = re.compile(r"[。；！？!?;:：,，、][”」』\"]?$")


class Line(NamedTuple):
    """A line of text, or a text block of markup, without the white space around it."""

    start: int
    end: int
    text: str


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """Yield the lines of ``text[start:end]`` that hold more than white space."""
    stop = len(text) if end is None else min(end, len(text))
    for at, line in _raw_lines(text, start, stop):
        if BLANK in line:
            line = line.replace(BLANK, "\u3000")
        bare = line.strip().rstrip(_LINE_ENDS)
        if bare:
            first = at + line.index(bare[0])
            if bare[0] == "&" and (blank := _BLANK_ENTITIES.match(bare)):
                first += blank.end()
                bare = bare[blank.end() :]
            if bare:
                yield Line(first, first + len(bare), bare)


def _raw_lines(text: str, start: int, stop: int) -> Iterator[tuple[int, str]]:
    """Yield where each line of ``text[start:stop]`` begins, and the line."""
    odd = any(mark in text for mark in "\v\f\x85\u2028\u2029")
    if odd or "\r" in text or "\\n" in text:
        line_of = _LINE_OF_WORDS if odd else _LINE_TYPED if "\\n" in text else _LINE
        for found in line_of.finditer(text, start, stop):
            if found.lastgroup is None:
                yield found.start(), found.group()
        return
    # As nearly all texts are: here each line break is found at once.
    while start < stop:
        end = text.find("\n", start, stop)
        end = end if end >= 0 else stop
        yield start, text[start:end]
        start = end + 1


def find(text: str, blocks: Sequence[Line] | None = None) -> tuple[tuple[int, int], ...]:
    """Return the spans of furniture, ordered and apart; ``blocks`` stand for the lines where ``text`` is markup."""
    rows = list(lines(text)) if blocks is None else list(blocks)
    found: list[tuple[int, int]] = []
    if sum(row.text[0] == ">" for row in rows) > _QUOTED * len(rows):
        said = ((row.end, row.text.lstrip("> \t\u3000")) for row in rows)
        rows = [Line(end - len(words), end, words) for end, words in said if words]
    if counts := line_numbers([row.text for row in rows]):
        found += [(row.start, row.start + size) for row, size in zip(rows, counts, strict=True)]
        bare = (Line(row.start + size, row.end, row.text[size:]) for row, size in zip(rows, counts, strict=True))
        rows = [row for row in bare if row.text]
    found += _bars(rows)
    if told := speakers(rows):
        found += [(row.start, row.start + size) for row, size in zip(rows, told, strict=True) if size]
        rows = [Line(row.start + size, row.end, row.text[size:]) for row, size in zip(rows, told, strict=True)]
        rows = [row for row in rows if row.text]
    found += [(row.start, row.end) for row in rows if is_chrome(row.text)]
    if blocks is not None or any(word in text for word in _FORUM_WORDS):
        found += _forum_head(rows)
        found += _forum_tail(rows)
    found += _foot(rows)
    found += _annexes(rows)
    found += _links(rows)
    found += _licence(rows)
    found += _inside_line(text, rows)
    found += _page_numbers(rows)
    found += _running_heads(rows, found)
    found += _page_notes(rows, found)
    if again := copies(rows):
        found += again
        rows = [row for row in rows if (row.start, row.end) not in set(again)]
    found += headlines(rows, found, _goes_on)
    found += inserted(rows, _goes_on)
    found += _jump_heads(rows)
    found += watermarks(text, rows)
    found += sayings(text)
    found += _note_marks(text)
    if "{{" in text:
        found += [hit.span() for hit in _TEMPLATE.finditer(text)]
    found += _numbered_pages(rows)
    if blocks is None:
        found += addresses(text)
        found += [hit.span() for hit in INLINE.finditer(text)]
    else:
        found += [hit.span() for row in rows for hit in INLINE.finditer(text, row.start, row.end)]
    return tidy(text, found)


def tidy(text: str, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sort spans, join those that overlap or that only white space parts, and trim white space off their ends."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    trimmed = []
    for start, end in joined:
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if start < end:
            trimmed.append((start, end))
    return tuple(trimmed)


def _bars(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the bars at both ends of nearly every line: a table of one column, or a frame."""
    barred = [row for row in rows if row.text[0] in _BAR and len(row.text) > 2 and row.text[0] == row.text[-1]]
    if len(barred) < max(_BARRED_LEAST, _QUOTED * len(rows)) or any(row.text[0] in row.text[1:-1] for row in barred):
        return []
    return [span for row in barred for span in ((row.start, row.start + 1), (row.end - 1, row.end))]


_BAR = "|｜│┃║"
_BARRED_LEAST = 5


def _forum_head(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the whole head of a forum post, where its widgets stand: every short line above the last of them.

    The thread's title is kept when it stands last before the text; repeated headlines are dealt with apart.
    """
    head = rows[:80]
    for at, row in enumerate(head):
        if OF_REPORT.match(row.text) or (len(row.text) > 60 and not _FORUM_MARK.search(row.text)):
            head = head[:at]
            break
    marks = [at for at, row in enumerate(head) if _FORUM_MARK.search(row.text)]
    if len(marks) < 3:
        return []
    return [(row.start, row.end) for row in head[: marks[-1] + 1]]


def _forum_tail(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take signatures and the posts of others: what follows the first long line and holds no long line itself."""
    if sum(len(row.text) <= LONGEST and _FORUM_MARK.search(row.text) is not None for row in rows) < 2:
        return []
    first = next((at for at, row in enumerate(rows) if len(row.text) > _PROSE), None)
    if first is None:  # no line is long
        first = next((at for at, row in enumerate(rows) if OF_REPORT.match(row.text)), len(rows))
    cuts = [
        at
        for at in range(first + 1, len(rows))
        if _SIGNATURE.match(rows[at].text) or ("发表于" in rows[at].text and _POST.search(rows[at].text[:LONGEST]))
    ]
    # Above the head of a post may stand the name of its author.
    cuts = [at - 1 if rows[at].text.startswith("发表于") and _named(rows[at - 1].text) else at for at in cuts]
    found: list[tuple[int, int]] = []
    for at, stop in pairwise([*cuts, len(rows)]):
        post = rows[at:stop]
        if all((len(row.text) <= _PROSE and not OF_REPORT.match(row.text)) or is_chrome(row.text) for row in post):
            found += [(row.start, row.end) for row in post]
        elif len(rows[at].text) <= LONGEST:
            found.append((rows[at].start, rows[at].end))
    return found


def _named(line: str) -> bool:
    return len(line) <= 16 and not _ENDS.search(line)


def _foot(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what stands below the last long line: lists of related pages, and a word that says it is over."""
    back = range(len(rows) - 1, -1, -1)
    last = next((at for at in back if len(rows[at].text) > _PROSE and not is_chrome(rows[at].text)), None)
    if last is None:  # no line is long
        ends = (at for at in back if len(rows[at].text) > _RUNNING and rows[at].text[-1] in "。！!")
        last = next(ends, len(rows))
    for at in range(last + 1, len(rows)):
        ended = at > 0 and rows[at - 1].text[-1] in "。！!”"
        below = rows[at:]
        related = _RELATED.fullmatch(rows[at].text) and not any(OF_REPORT.match(row.text) for row in below)
        if related or (
            _ANNEXES.fullmatch(rows[at].text)
            and len(below) > 1
            and all(is_chrome(row.text) for row in below[1:])
        ):
            return [(row.start, row.end) for row in below]
        if rows[at].text in _DASHES and len(below) <= _SIGNS_MOST and all(
            is_chrome(row.text) or (len(row.text) <= _HEAD_LONGEST and not OF_REPORT.match(row.text)) for row in below
        ):
            return [(row.start, row.end) for row in below]
        if ended and _OVER_ALONE.fullmatch(rows[at].text):
            return [(rows[at].start, rows[at].end)]
    return []


def _annexes(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the lines at the very end that only name what was annexed (附件：1.名词解释)."""
    found: list[tuple[int, int]] = []
    for row in reversed(rows):
        if _ANNEX.fullmatch(row.text):
            found.append((row.start, row.end))
        elif not is_chrome(row.text):
            break
    return found


_ANNEX = re.compile("附件?[0-9一二三四五六]{0,2}[:：] {0,4}(?:[0-9]{1,2}[.．、] {0,4})?[^。；，,;]{2,40}")


def _links(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the names of other pages in a row at the foot of a page, one in a line (省教育厅 / 省公安厅 / 网站地图)."""
    at = len(rows)
    names = 0
    while at > 0:
        chrome = is_chrome(rows[at - 1].text)
        if not chrome and _LINK.fullmatch(rows[at - 1].text) is None:
            break
        at -= 1
        names += not chrome
    return [(row.start, row.end) for row in rows[at:]] if names >= _LINKS_LEAST else []


_LINK = re.compile(r"[^\s0-9。，；：！？、“”《》,;:!?]{1,20}")
_LINKS_LEAST = 12
"""Names in a row that no report ends with."""


def _inside_line(text: str, rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what the page says around a report that came as one line: the words at its ends that spaces part."""
    found: list[tuple[int, int]] = []
    for row in rows[:_FEW]:
        if len(row.text) < _WHOLE or len(rows) > _FEW:
            continue
        head = list(_WORD.finditer(text, row.start, row.start + _HEAD_REACH))
        foot = list(_WORD.finditer(text, row.end - _HEAD_REACH, row.end))
        for words in (head, reversed(foot)):
            for word in words:
                if len(word[0]) > _HEAD_LONGEST:
                    break
                if len(word[0]) >= _WORD_LEAST and is_chrome(word[0]):
                    found.append(word.span())
        notice = text.find("本作品", max(row.end - _LICENCE_LONGEST, row.start), row.end)
        if notice > 0 and text[notice - 1].isspace() and _RIGHTS.search(text, notice, row.end):
            found.append((notice, row.end))
    return found


_WORD = re.compile(r"\S+")
_FEW = 3
_WHOLE = 2000
_HEAD_REACH = 600
_WORD_LEAST = 4


def _licence(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what a wiki says at the foot of a text of the rights in it, down to the end."""
    length = 0
    for at in range(len(rows) - 1, -1, -1):
        length += len(rows[at].text)
        if length > _LICENCE_LONGEST:
            break
        if rows[at].text.startswith("本作品") and any(_RIGHTS.search(row.text) for row in rows[at:]):
            return [(row.start, row.end) for row in rows[at:]]
    return []


_LICENCE_LONGEST = 800
_RIGHTS = re.compile("公有领域|公有領域|著作权|著作權|版权|版權")


def _page_numbers(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take bare numbers on lines of their own that count up by one, alone or together with marked page numbers.

    A lone one may be a value that layout split, but not where it cuts a unit in two (``85.6亿 / 1 / 元``). A number in
    brackets or with a zero in front may be a mark of the text (``01 / 2030年工作回顾``); in the middle of a sentence it
    is none (``达到5亿元， / （3） / 增长5.5%``), nor are those that count on from it.
    """
    found: list[tuple[int, int]] = []
    pages: list[tuple[int, Line, bool]] = []
    enclosing: list[tuple[int, Line, bool]] = []
    for at, row in enumerate(rows):
        if len(row.text) > 24:
            continue
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
            enclosing.append((number, row, far and at > 0 and _goes_on(rows[at - 1].text)))
        elif marked := _PAGE_MARK.fullmatch(row.text):
            pages.append((int(next(filter(None, marked.groups()))), row, False))
    found += _cutting(enclosing)
    run = 1
    for (number, row, bare), (following, other, bare_too) in pairwise(pages):
        # The last page may hold no more than the end of a sentence.
        if following == number + 1 and (other.start - row.end >= 60 or run >= _RUN):
            run += 1
            found += [(line.start, line.end) for line, lone in ((row, bare), (other, bare_too)) if lone]
        else:
            run = 1
    return found


def _numbered_pages(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the numbers that a site for documents sets before each page of a text, one page a line (1、… / 2、…).

    A list of the text has them too, but its items end; pages break off inside a sentence.
    """
    pages = [row for row in rows if len(row.text) >= _PAGE_LEAST]
    marks = [_PAGE_OPENS.match(row.text) for row in pages]
    if len(pages) < 2 or any(mark is None or int(mark[1]) != place for place, mark in enumerate(marks, 1)):
        return []
    if not any(_goes_on(row.text) for row in pages[:-1]):
        return []
    return [(row.start, row.start + mark.end()) for row, mark in zip(pages, marks, strict=True) if mark is not None]


_PAGE_OPENS = re.compile("([0-9]{1,2})、")
_PAGE_LEAST = 120
"""Characters of such a page at least."""


def _cutting(enclosing: list[tuple[int, Line, bool]]) -> list[tuple[int, int]]:
    """Take numbers in brackets or with a point that count up, where one of them cuts a sentence."""
    return [(row.start, row.end) for _, row, _ in enclosing] if any(cuts for _, _, cuts in enclosing) else []


def _goes_on(line: str) -> bool:
    """Whether the sentence of a line goes on below it: behind a comma, or at the end of a line of running text."""
    return line[-1] in "，、," or (len(line) > _RUNNING and _ENDS.search(line) is None and line[-1] not in "）)")


def _page_notes(rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
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


def _note_marks(text: str) -> list[tuple[int, int]]:
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


def _running_heads(rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take a short line that stands beside a page number again and again."""
    gone = set(taken)
    turns: dict[str, list[tuple[int, int]]] = {}
    for at, row in enumerate(rows):
        if len(row.text) > _HEAD_LONGEST or _ENDS.search(row.text) or (row.start, row.end) in gone:
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
        if len(row.text) > _HEAD_LONGEST or not _HEAD_WORDS.search(row.text):
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


def _jump_heads(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take the headline that a newspaper sets anew above what goes on from another page, however it is worded."""
    found = []
    begun = False
    for at, row in enumerate(rows):
        begun = begun or len(row.text) > _PROSE
        if begun and len(row.text) <= _HEAD_LONGEST and _TITLE.search(row.text) and not _ENDS.search(row.text):
            near = [rows[place].text for place in (at - 1, at + 1) if 0 <= place < len(rows)]
            if any(map(is_jump, near)):
                found.append((row.start, row.end))
    return found
