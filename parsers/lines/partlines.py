"""Headings of parts: lines known by their last words, set in two lines or in one line with their text."""

from __future__ import annotations

import re

from .marks import Style, mark_at
from .openings import PREDICATE_LAST, VERB_FIRST
from .severed import goes_on

__all__ = ["PART_LINE", "closes", "healed"]

PART_LINE = re.compile(
    r"^.{0,30}(?:回顾|总结|远景目标|重点工作|主要工作|工作任务|主要任务|重点任务|目标任务|工作安排|总体部署|自身建设"
    r"|总体要求|主要目标|奋斗目标|预期目标|工作(?:打算|部署|重点|思路|设想|意见|的?建议)|年的?(?:任务|打算|安排)|结束语"
    r"|我们[将要][^，。；：]{0,4}(?:[抓做]好|推进|完成)[^，。；：]{2,8}(?:工作|任务)|名词(?:术语)?(?:解释|说明|注释|释义)"
    r"|[用术]语(?:说明|解释)|注释|存在的(?:主要)?(?:问题|困难))[：:]?】?[：:]?$"
)
"""A line that says by its last words that it heads a part."""
_OPENS_LINE = re.compile(
    "【|(?:19|20)[0-9]{2}年|[一二][九〇零○][〇零○一二三四五六七八九]{2}年|“十[一二三四五六七八九]?五”"
    "|(?:在?过去|今后|未来)的?[一二三四五六两几]?年|(?:(?:切实|全面|进一步|努力|着力|不断|扎实|大力|持续)?加强)?政府自身"
)
"""How the line of a part opens that has no number."""
_HALF_LIMIT = 26
_NUMBERED = (Style.CN, Style.PART, Style.PCN, Style.DI, Style.NUM)
_SEVERED, _SEVERED_TOLD = 2.5, 5.5
"""How much likelier the lower half of a heading goes on with the upper than it opens a line, by e to this: more where
it may be a line by itself (人民生活不断改善)."""
_FINAL = "。！？；!?;：:，,"
_JOINS = "和与及、"
_TITLED = re.compile(
    "[\u4e00-\u9fff0-9]{2,20}(?:政府|公署|管委会|管理委员会)/工作(?:的)?报告|[\u4e00-\u9fff]{2,12}(?:[省市县区州旗盟镇乡]|地区)/(?:人民)?政府工作(?:的)?报告"
)
"""The report's title, its two lines parted by a stroke."""
_OPEN_ENDED = re.compile(
    "(?:[做抓办]好|完成|推进|推动|实现|加快|[谱书]写|开创|夺取|迈[出向上]|奋力|全力|全面|扎实|努力|着力|切实|坚决|不断|进一步|加强|取得|促进"
    "|开启|[的为以在向]|经济社会|国民经济)$"
)
"""How the upper half of a heading ends that wants its object (二、坚定信心，扎实做好 / 2031年各项工作)."""
_UNNAMED = re.compile("(?:年|时期|期间|政府|五”|以来|今后|未来|过去|全[市县省区]|我[市县省区])$")
"""How the upper half of a part's heading ends that does not say what the part is."""


def closes(text: str, opened: int, at: int) -> bool:
    """Whether a part's heading ends at ``at``, inside a line that goes on (一、2030年工作回顾 过去一年，…)."""
    mark = mark_at(text, opened)
    if mark is None:
        named = _OPENS_LINE.match(text, opened) is not None and text[at] not in "是为的要"
    else:
        named = mark.style <= Style.CN
    return named and PART_LINE.match(text[opened:at]) is not None


def healed(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put the two lines of a part's heading together (一、2030年和“十六五” / 工作回顾), and those of the title."""
    whole: list[tuple[int, int]] = []
    for start, end in spans:
        if whole and _halves(text, *whole[-1], start, end):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return whole


def _halves(text: str, opened: int, closed: int, start: int, end: int) -> bool:
    if text[end - 2 : end] == "报告":
        return _TITLED.fullmatch(text[opened:closed] + "/" + text[start:end]) is not None
    if closed - opened > _HALF_LIMIT or end - start > _HALF_LIMIT or text[end - 1] in _FINAL:
        return False
    mark = mark_at(text, opened)
    if mark is None or mark.style not in _NUMBERED or mark_at(text, start) is not None:
        return False
    upper = text[opened:closed]
    if upper[-1] in _FINAL:
        return False
    if upper[-1] in _JOINS:
        return True
    if _OPEN_ENDED.search(upper):
        return True
    lower = text[start:end]
    least = _SEVERED_TOLD if PREDICATE_LAST.search(lower + "。") else _SEVERED
    if not VERB_FIRST.match(lower) and goes_on(text, start) > least:
        return True  # （三）大力推进新型 / 城镇化，促进区域协调发展
    named = mark.style in (Style.CN, Style.PART) and _UNNAMED.search(upper) is not None
    return named and PART_LINE.match(lower) is not None
