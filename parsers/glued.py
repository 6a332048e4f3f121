"""Paragraphs of a report that came as one single line, with nothing where its line breaks were."""

from __future__ import annotations

import re

__all__ = ["LEAST", "starts"]

LEAST = 300
"""Characters from which a line is taken for a whole report."""
_HEAD = 400
_TITLE = re.compile(r"[^。，；：]{0,40}?政府工作(?:的)?报告(?=[—－\-（(0-9一二]|各位)")
_DELIVERY = re.compile(
    r"[—－\-]{0,2}[（(]?(?:[0-9]{4}|[一二][○〇零Ｏ一二三四五六七八九]{3})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"
    r"[）)]?(?:[^。，；：]{2,40}(?:会议|大会)上?[）)]?)?"
)
_SALUTATION = re.compile(r"(?:尊敬的)?(?:主席团、?)?各位代表(?:、[^。，；：:]{2,12})?[：:]")
_CALLED = re.compile(r"(?<=[。！？；”])(?=各位代表[！!，,：:])")
_NUMBERED = re.compile(r"(?<=[。！？；”])(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|——)")
_PART = re.compile(
    r"(?<![^。！？；”])[一二三四五六七八九十]{1,3}、[^，。：；！？,:;!?（(]{2,34}?"
    r"(?:回顾|总结|情况|安排|任务|要求|目标|工作|部署|建设|打算|意见|措施|设想)"
    r"(?=过去|去年|今年|明年|(?:19|20)[0-9]{2}年|[一二三四五]年来|今后|未来|当前|各位|同志们|我们|为|全[年省市县区州旗国]|[（(]一[)）]|一是"
    r"|坚持|面对|根据|按照|实现|做好|综合|加强|深入|全面|牢固|完成|推进|在[^建])"
)
_GLOSSARY = re.compile(
    r"(?<=[。！!])(?:附[：:]?)?(?:名词解释|名词注释|用语说明|有关用语|注释)[：:]?(?=[（(]?[1一][)）.．、])"
)


def starts(text: str) -> list[int]:
    """Return where paragraphs begin inside ``text``: the lines at its head, salutations, numbered parts, a glossary.

    A part's heading ends where a sentence plainly begins behind it; where none does, the heading runs on.
    """
    found: set[int] = set()
    at = 0
    for pattern in (_TITLE, _DELIVERY):
        if line := pattern.match(text, at):
            at = line.end()
            found.add(at)
    if opening := _SALUTATION.search(text, at, _HEAD):
        found |= {opening.start(), opening.end()}
    for pattern in (_CALLED, _NUMBERED):
        found.update(hit.end() for hit in pattern.finditer(text))
    found.update(hit.end() for hit in _PART.finditer(text))
    for hit in _GLOSSARY.finditer(text):
        found |= {hit.start(), hit.end()}
    return sorted(found - {0, len(text)})
