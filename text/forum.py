"""What a forum sets around a post: widgets above it, signatures and the posts of others below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .chrome import DATE, LONGEST, is_chrome
from .lines import ENDS, PROSE, Line
from .numbering import OF_REPORT

__all__ = ["FORUM_WORDS", "forum_head", "forum_tail"]

_SIGNATURE = re.compile(r"(?:个人)?签名(?:档)?[:：]")
_POST = re.compile(
    rf"(?:[0-9]{{1,4}} ?[#楼]|沙发|板凳|地板).{{0,40}}发表于|只看该作者.{{0,20}}发表于"
    rf"|发表于 ?{DATE}.{{0,40}}(?:只看|显示全部楼层|阅读模式)"
)
_FORUM_MARK = re.compile(
    r"复制链接|签到天数|每日心情|Rank[:：]|显示全部楼层|只看该作者|电梯直达|阅读模式|发表于|\[LV\.|本帖最后由|Discuz|"
    r"查看[:：] ?[0-9]+"
)
FORUM_WORDS = (
    "复制链接", "签到天数", "每日心情", "Rank", "显示全部楼层", "只看该作者", "电梯直达", "阅读模式", "发表于", "[LV.",
    "本帖最后由", "Discuz", "查看",
)
"""Of these one stands in every such mark: to find none in a whole text costs much less than to search its lines."""


def forum_head(rows: Sequence[Line]) -> list[tuple[int, int]]:
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


def forum_tail(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Take signatures and the posts of others: what follows the first long line and holds no long line itself."""
    if sum(len(row.text) <= LONGEST and _FORUM_MARK.search(row.text) is not None for row in rows) < 2:
        return []
    first = next((at for at, row in enumerate(rows) if len(row.text) > PROSE), None)
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
        if all((len(row.text) <= PROSE and not OF_REPORT.match(row.text)) or is_chrome(row.text) for row in post):
            found += [(row.start, row.end) for row in post]
        elif len(rows[at].text) <= LONGEST:
            found.append((rows[at].start, rows[at].end))
    return found


def _named(line: str) -> bool:
    return len(line) <= 16 and not ENDS.search(line)
