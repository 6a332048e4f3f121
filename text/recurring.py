"""Lines that come again and again: headlines set anew, and what a site puts between the lines of a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence

from .chrome import SPACE, LineLike

__all__ = ["SAID", "copies", "doubled", "headlines", "inserted", "speakers"]

_TITLE = re.compile("工作报告")
_ENDS = re.compile(r"[。；！？!?;:：,，、][”」』\"]?$")
_PROSE = 100
_GREETS = re.compile("(?:尊敬的)?(?:各位|同志们|主席团)")
_BEGINS = re.compile(_GREETS.pattern + "|.{0,200}。")
"""How the text of a report begins whose lines are all short."""
_SITE = re.compile(
    r"网(?:站|址)?(?:$|[^\u4e00-\u9fff])|范文|文档|资料|精品|广告|公众号|微信|[A-Za-z0-9]\.(?:com|cn|net|org)\b"
    r"|版权|水印|仅供|欢迎(?:下载|阅读)|整理(?:$|[^\u4e00-\u9fff])|责编|责任编辑|校对|星期[一二三四五六日]"
)
_FIELD = re.compile(r"[\u4e00-\u9fff]{2,8}[:：]")
"""What is told of each item of a list (责任单位：市网信办)."""
_PARTS = re.compile("[，。；：、！？,;:!?]|[0-9](?:[.%]|[万亿])")
"""What only text has."""
_OPENING = ("《", "〈", "“", "「", "『", "（", "(", "【")
_APART, _SHORTER = 150, 0.8
"""Characters between a line that a page repeats and its next turn, at least; its length beside the line it cuts."""
_LONGEST = 60
_FIGURES = 3
_LEAST = 3


_RUNNING = re.compile(
    r"(?:[0-9]{1,3} {0,3}[·|—-]? {0,3})?(?:(?:19|20)[0-9]{2}年)?[\u4e00-\u9fff]{0,16}工作报告"
    r"(?: {0,3}[·|—-]? {0,3}(?:第 ?)?[0-9]{1,3}(?: ?页)?)?"
)
"""A running head, perhaps with the number of its page."""


def headlines(
    rows: Sequence[LineLike], taken: Sequence[tuple[int, int]], goes_on: Callable[[str], bool]
) -> list[tuple[int, int]]:
    """Take headlines that come again: all but the last before the text, and running heads inside it.

    Of running heads one is enough where it cuts a sentence, which ``goes_on`` tells of the line above.
    """
    gone = set(taken)
    titles = [
        row
        for row in rows
        if len(row.text) <= _LONGEST
        and _TITLE.search(row.text)
        and not _ENDS.search(row.text)
        and (row.start, row.end) not in gone
    ]
    if len(titles) < 2:
        return []
    same = Counter(_name(row) for row in titles)
    opening = next((row.start for row in rows if len(row.text) > _PROSE or _GREETS.match(row.text)), None)
    if opening is None:
        opening = next((row.start for row in rows if _BEGINS.match(row.text)), 1 << 62)
    found: list[tuple[int, int]] = []
    kept: set[str] = set()
    # Where another headline stands above the text, one that only comes inside it is a running head.
    if any(row.start < opening for row in titles):
        kept |= {name for name, turns in same.items() if turns >= (2 if name.endswith("工作报告") else _LEAST)} - {
            _name(row) for row in titles if row.start < opening
        }
    # From the text upwards: the nearest headline is the report's own.
    for row in sorted(titles, key=lambda row: (row.start >= opening, abs(row.start - opening))):
        name = _name(row)
        if same[name] > 1:
            if name in kept:
                found.append((row.start, row.end))
            kept.add(name)
    if any(row.start < opening for row in titles):
        found += [(row.start, row.end) for row in _cutting(rows, gone, goes_on) if row.start > opening]
    return found


def _name(row: LineLike) -> str:
    """A headline without the number of its page: 政府工作报告(2)."""
    return _OF_PAGE.sub("", SPACE.sub("", row.text))


_OF_PAGE = re.compile("(?<=报告)[（(\\[【]第?[0-9]{1,2}页?[）)\\]】]$")


def _cutting(
    rows: Sequence[LineLike], gone: Collection[tuple[int, int]], goes_on: Callable[[str], bool]
) -> Iterator[LineLike]:
    """Yield the running heads that stand where a sentence goes on, with the page's number on the line beside them.

    They are shorter than the line of the sentence.
    """
    above = ""
    for at, row in enumerate(rows):
        if (row.start, row.end) in gone or _numbers_page(row):
            continue
        if (
            "报告" in row.text
            and len(row.text) <= _SHORTER * len(above)
            and goes_on(above)
            and _RUNNING.fullmatch(row.text)
        ):
            yield row
            yield from filter(_numbers_page, (*rows[at - 1 : at], *rows[at + 1 : at + 2]))
        else:
            above = row.text


def _numbers_page(row: LineLike) -> bool:
    return len(row.text) <= _FIGURES and row.text.isdecimal()


def inserted(rows: Sequence[LineLike], goes_on: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Take a line that stands between the lines of the text three times or more and is none of them.

    Such a line speaks of a site or its wares, or comes where a sentence goes on (``goes_on``) more often than not.
    """
    places: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        if len(row.text) <= _LONGEST:
            places.setdefault(row.text, []).append(at)
    found: list[tuple[int, int]] = []
    for line, turns in places.items():
        if len(turns) < _LEAST or len(SPACE.sub("", line)) < _LEAST or _FIELD.match(line):
            continue
        if _TITLE.search(line):  # of a headline one is the report's own
            continue
        if any(rows[at - 1].text.endswith(_OPENING) for at in turns if at):
            continue  # 《|纲要（草案）|》: what was a link
        if _OF_SESSION.search(line):  # a running head without a number; above the title it may be the report's own
            found += [(rows[at].start, rows[at].end) for at in turns if at >= _HEAD_ROWS]
        elif _SITE.search(line) or (_PARTS.search(line) is None and _cuts(rows, turns, goes_on)):
            found += [(rows[at].start, rows[at].end) for at in turns]
    return found


_OF_SESSION = re.compile("届.{2,16}次会议(?:文件|材料|资料)")
_HEAD_ROWS = 4


def copies(rows: Sequence[LineLike]) -> list[tuple[int, int]]:
    """Take all further copies of a text that the page holds more than once (for telephones, pasted twice)."""
    first: dict[str, int] = {}
    found: list[tuple[int, int]] = []
    done = 0
    edge = len(rows)  # where the first copy ends
    for at, row in enumerate(rows):
        if at < done or len(row.text) <= _WHOLE_LINE:
            continue
        begin = first.setdefault(row.text, at)
        if begin == at:
            continue
        back = size = 0
        while back < begin and at - back > begin and rows[begin - back - 1].text == rows[at - back - 1].text:
            back += 1
        while at + size < len(rows) and begin + size < at - back and rows[begin + size].text == rows[at + size].text:
            size += 1
        held = sum(len(each.text) for each in rows[at : at + size])
        between = sum(len(each.text) for each in rows[begin : min(at - back, edge)])
        if held >= _COPY_LEAST and held >= _COPY_SHARE * between:
            found += [(each.start, each.end) for each in rows[at - back : at + size]]
            done, edge = at + size, min(at - back, edge)
    return found


_WHOLE_LINE = 60
_COPY_LEAST, _COPY_SHARE = 800, 0.9
"""Characters of a copy, and how much of what stands from the first on to it, at least."""


def doubled(rows: Sequence[LineLike]) -> dict[int, tuple[str, list[tuple[int, int]]]]:
    """Return which lines stand twice side by side, or each of whose characters does: what they say, and the spans of
    the second print.

    So the text of a page comes whose bold type was made by printing it two times (工作回顾工作回顾, 工工作作回回顾顾).
    """
    found: dict[int, tuple[str, list[tuple[int, int]]]] = {}
    lines = 0
    for number, row in enumerate(rows):
        line = row.text
        if len(line) > _TWICE_LONGEST or line.count(line[0]) < 2 or line.count(line[-1]) < 2:
            continue
        places = [at for at, character in enumerate(line) if not character.isspace()]
        half, odd = divmod(len(places), 2)
        words = "".join(line[at] for at in places)
        if odd or half < _TWICE_LEAST or not _CHINESE.search(words):
            continue
        if words[-1] in "。；！？":
            continue  # a sentence that is said again
        if words[:half] == words[half:]:
            once, spans = words[:half], [(row.start + places[half], row.end)]
        elif words[::2] == words[1::2]:
            once, spans = words[::2], [(row.start + at, row.start + at + 1) for at in places[1::2]]
        else:
            continue
        found[number] = once, spans
        lines += 1 + ("工作报告" in once)
    return found if lines >= _TWICE_LINES else {}


_TWICE_LEAST, _TWICE_LINES, _TWICE_LONGEST = 4, 2, 160
"""Characters of what stands twice and lines that have it so, at least, the title of a report counting for two;
characters of such a line at most."""
_CHINESE = re.compile("[\u4e00-\u9fff]")


def speakers(rows: Sequence[LineLike]) -> list[int]:
    """Return how many characters of each line tell who speaks, as reports from a hall have it before every paragraph
    ([县长 周某某]：…), or when ([09:32] …); nothing where most lines have no such words."""
    opened = [_SAYS.match(row.text) for row in rows]
    said = Counter(_DIGIT.sub("#", hit[0]) for hit in opened if hit is not None)
    kinds = {words for words, turns in said.items() if turns >= max(_SAID_LEAST, _SAID_SHARE * len(rows))}
    if not kinds:
        return []
    return [hit.end() if hit is not None and _DIGIT.sub("#", hit[0]) in kinds else 0 for hit in opened]


_CLOCK = "(?:(?:[0-9]{1,4}[-/.年月日 ]{1,2}){0,3}(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)"
_SAYS = re.compile(
    rf"(?:[\[【（(<]{_CLOCK}[\]】）)>][:：]?|[\[【（(<][^\]】）)>。；0-9\r\n]{{2,20}}[\]】）)>][:：]"
    rf"|{_CLOCK}(?=[ \t\u3000\u4e00-\u9fff]))"
    r"[ \t\u3000]{0,9}"
)
SAID = re.compile(rf"(?:{_SAYS.pattern}\s{{0,9}}){{1,9}}")
"""What stands before a line that tells who speaks or when."""
_DIGIT = re.compile("[0-9]")
_SAID_LEAST, _SAID_SHARE = 8, 0.4


def _cuts(rows: Sequence[LineLike], turns: Sequence[int], goes_on: Callable[[str], bool]) -> bool:
    """Whether a line that stands at the places ``turns`` cuts sentences more often than not, and far apart.

    It is shorter than the line it cuts: in narrow columns any line of the text may come again.
    """
    if rows[turns[-1]].start - rows[turns[0]].start < _APART * (len(turns) - 1):
        return False
    cutting = sum(
        1
        for at in turns
        if at and goes_on(rows[at - 1].text) and len(rows[at].text) <= _SHORTER * len(rows[at - 1].text)
    )
    return 2 * cutting > len(turns)
