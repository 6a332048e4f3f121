"""What stands below a report on its page: related pages, annexes, names of other sites, the rights in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .chrome import is_chrome
from .lines import HEAD_LONGEST, PROSE, RUNNING, Line
from .numbering import OF_REPORT

__all__ = ["LICENCE_LONGEST", "RIGHTS", "annexes", "beneath", "licence", "links"]

_OVER_ALONE = re.compile("完|结束")
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


def beneath(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what stands below the last long line: lists of related pages, and a word that says it is over."""
    back = range(len(rows) - 1, -1, -1)
    last = next((at for at in back if len(rows[at].text) > PROSE and not is_chrome(rows[at].text)), None)
    if last is None:  # no line is long
        ends = (at for at in back if len(rows[at].text) > RUNNING and rows[at].text[-1] in "。！!")
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
            is_chrome(row.text) or (len(row.text) <= HEAD_LONGEST and not OF_REPORT.match(row.text)) for row in below
        ):
            return [(row.start, row.end) for row in below]
        if ended and _OVER_ALONE.fullmatch(rows[at].text):
            return [(rows[at].start, rows[at].end)]
    return []


def annexes(rows: Sequence[Line], taken: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Take the lines at the very end, but for those ``taken``, that only name what was annexed (附件：1.名词解释)."""
    found: list[tuple[int, int]] = []
    gone = set(taken)
    for row in reversed(rows):
        if _ANNEX.fullmatch(row.text) or (found and _ANNEXES.fullmatch(row.text)):
            found.append((row.start, row.end))
        elif (row.start, row.end) not in gone and not is_chrome(row.text):
            break
    return found


_ANNEX = re.compile(
    "(?:[0-9]{1,2}[.．、] {0,4})?附件?[0-9一二三四五六]{0,2}[:：] {0,4}(?:[0-9]{1,2}[.．、] {0,4})?[^。；，,;]{2,40}"
    r"|(?:[0-9０-９]{1,2}[.．、] {0,4})?[^。；，,;]{2,60}\.(?:docx?|xlsx?|pdf|wps|zip|rar)"
)


def links(rows: Sequence[Line]) -> list[tuple[int, int]]:
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


def licence(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take what a wiki says at the foot of a text of the rights in it, down to the end."""
    length = 0
    for at in range(len(rows) - 1, -1, -1):
        length += len(rows[at].text)
        if length > LICENCE_LONGEST:
            break
        if rows[at].text.startswith("本作品") and any(RIGHTS.search(row.text) for row in rows[at:]):
            return [(row.start, row.end) for row in rows[at:]]
    return []


LICENCE_LONGEST = 800
"""Characters of what is said of the rights at most."""
RIGHTS = re.compile("公有领域|公有領域|著作权|著作權|版权|版權")
"""Words for them."""
