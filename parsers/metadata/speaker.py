"""Who delivered the report: in a line of the head, in what the delivery line or news says, or in a signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..lines.marks import BULLETS
from .known import Span

__all__ = ["DAY", "LINE", "NUM", "SALUTATION", "SPEAKER", "YEAR_IN_WORDS", "Spoken", "speaker"]

_HAN = "[一-鿿]"
YEAR_IN_WORDS = r"[一二][○〇零Ｏ0O一二三四五六七八九]{3}"
"""Pattern of a year written out."""
NUM = r"[0-9一二三四五六七八九十]{1,3}"
"""Pattern of the number of a month, day, congress or session."""
DAY = rf"(?:(?:19|20)[0-9]{{2}}|{YEAR_IN_WORDS})年(?:{NUM}|元)月{NUM}日"
"""Pattern of a day."""
_TWO_PARTS = rf"{_HAN}{{1,7}}(?:[·•‧・]{_HAN}{{1,7}}?){{1,2}}"
_FULL_NAME = rf"{_HAN}{{2,3}}|{_TWO_PARTS}"
_OFFICE = (
    r"(?:(?:代理?|常务副|副)?(?:总理|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|专员)"
    r"|苏木[达长]|嘎查[达长]|(?:办事处|街道办)(?:常务副|副)?主任|(?:管理?|革命?|执行?|计划|改革)委(?:员)?会(?:常务副|副)?主任|工委(?:副)?书记)(?:候选人|(?:提名)?人选|[（(]代[)）])?"
)
_LOST_BLANK = "[?\ufffd]{0,4}"  # 县长??李明远: the no-break spaces before the name were saved as marks
SPEAKER = re.compile(
    rf"[（(—-]{{0,4}}(?:报告人[：:])?(?P<title>(?:{_HAN}|、){{0,28}}?{_OFFICE})(?:[：:]|同志)?{_LOST_BLANK}[（(]?"
    rf"(?P<name>{_TWO_PARTS}?|{_HAN}{{2,6}}?)?(?:同志)?(?:[（(][男女][^）)]{{0,6}}[)）])?[)）]?(?=$|\s?[?？]$|报告时间|[—（(]|{DAY})"
)
"""A line of the office and, mostly, the name."""
_BEFORE_SPEAKER = re.compile(
    r"^.*(?:会议上?(?:的报告)?[）)]?|政府工作(?:的)?报告(?:[（(][0-9]{4}年?[)）])?|[0-9一二三四五六七八九十]日[）)]?)(?=[^，。]{4,})"
)
_NAME = re.compile(
    r"(?!各位|代表|现在|报告|[中外]文名|人民|同志|政府|工作|资料|附件|全文|标题|题目|名称|来源|专题|链接|两会|解读|聚焦|关注|快讯|公告|重磅|通过|讲话|发言|星期|致辞|宣读|汇报|发布|[上下]午|第[一二三四五六七八九十])"
    rf"(?!{_HAN}*(?:[在作的报]|[省市县区州旗镇乡]长|主[任席])){_HAN}{{2,6}}|{_TWO_PARTS}"
)
_DELIVERED = re.compile(r"(?:会议上?|[大代]会上?)[）)]?$|日[）)]?$|(?:通过|批准)[）)]$")
_TITLED = re.compile("工作(?:的)?报告》?$")
_BYLINE = re.compile(rf"(?:年{NUM}月{NUM}日[）)]?|[会议]上[）)]?)\s?(?P<name>{_FULL_NAME})[)）]?$")
_GLUED = re.compile(
    rf"[上日）)](?:(?<=[会议]上)|(?<=[日）)]))\s?(?P<title>{_HAN}{{0,16}}?{_OFFICE})\s?(?P<name>{_HAN}{{2,3}})\s?(?=各位代表|发表|作)"
)
"""Office and name in one run with the delivery line and the salutation, or with what news says of them."""
_IN_FRONT = re.compile(
    rf"[（(—-]{{0,4}}(?:{DAY})?(?P<title>{_HAN}{{0,16}}?{_OFFICE})?\s?(?P<name>{_FULL_NAME})(?:同志)?"
    rf"(?:于?{DAY})?在(?:{_HAN}|[0-9（）“”]){{4,40}}(?:会议|[大全]会)上的?作?(?:(?:政府)?工作)?(?:报告|讲话)?[）)]?"
    rf"|(?P<author>{_FULL_NAME})[：:](?:{_HAN}|[0-9]){{0,30}}政府工作(?:的)?报告"
)
"""A delivery line that opens with who spoke (某某在…会议上的报告), or a title that names the speaker."""
_CHAIR = re.compile(
    rf"[（(]?(?P<title>(?:{_HAN}{{2,10}}、)?(?:常务副|副)?主任)[：:]?(?P<name>{_FULL_NAME})[）)]?"
)
"""A line of the head of a committee or office that is named above (主任 李明远)."""
_CHAIRED = re.compile("管委会|管理委员会|办事处")
_FIELD = re.compile(rf"[（(]?(?:报告人|作报告人|主讲人)[：:]?\s?(?P<name>{_FULL_NAME})[）)]?")
SALUTATION = re.compile("(?:尊敬的)?各位|同志们")
_BEHIND_NAME = re.compile(
    rf"(?P<name>(?!{_HAN}{{0,2}}(?:人民|政府|人大|政协|国家|工会|妇联)){_HAN}{{1,3}}(?![省市县区州旗盟镇乡府代副院]){_HAN}|{_TWO_PARTS})[（(]?(?P<title>{_OFFICE})[）)]?"
)
"""A line on which the office stands behind the name (李明远县长)."""
_OF_GOVERNMENT = re.compile(
    rf"{_HAN}{{2,12}}[省市县区州旗]人民政府(?P<name>(?:(?![省市县区州旗镇乡]){_HAN}){{2,3}})"
)
"""A line of the government's name and the speaker's, with no office between."""
_REPORTED = re.compile(
    rf"(?:^|(?<=[，。,;；:：\s]))(?P<title>{_HAN}{{0,14}}?{_OFFICE})?(?P<name>(?!现在|今天|下面|这里|受){_HAN}{{1,2}}(?!我)(?!我们){_HAN}|{_TWO_PARTS})"
    rf"(?:同志)?代表[省市县区州旗镇]?(?:{_HAN}{{0,6}})?(?:人民)?政府[，,]?(?:在会上)?(?:向大会)?(?:作了?|做了?)(?:政府)?工作报告"
)
"""How news tells who delivered a report (区长某某代表区人民政府向大会作政府工作报告)."""
_GAVE = re.compile("[作做]了?(?:政府)?工作报告")
"""What such news ends with, and is found at once."""
_ALONE = re.compile(rf"[（(]?(?P<name>{_FULL_NAME}|(?P<long>{_HAN}{{4}}))[）)]?")
"""A line that holds nothing but a name, perhaps a long one (欧阳晓明, 扎西尼玛)."""
LINE = 90
"""Characters of a line of the head at most."""
_SIGNATURE, _ABOVE_SIGNATURE = 32, 2
_NO_NAME = re.compile(r".*(?:信箱|热线|专线|之窗|[介绍活讲致]|办公|接待|简)")
"""What names a page of an office, and no person."""


class Spoken(NamedTuple):
    """Where the name of the speaker stands, and the title."""

    name: Span
    title: Span | None = None


def speaker(text: str, lines: Sequence[Span], own: Sequence[Span], head_limit: int) -> Spoken | None:
    """Find who speaks by the ``lines`` of the head, or else by those that close the report's ``own``."""
    lines = [(start + (text[start] in BULLETS), end) for start, end in lines if start < end <= head_limit]
    short = [(start, end) for start, end in lines if end - start <= LINE]
    listed: Spoken | None = None
    for found in _ways(text, lines, short, head_limit):
        if not _NAME.fullmatch(text, *found.name):
            continue
        if listed is None and found.title is not None and text.endswith("报告人：", 0, found.title[0]):
            listed = found
        elif listed is None or (found.title is not None and text[slice(*found.name)] == text[slice(*listed.name)]):
            return found  # the report's own line, before what a page lists above it
    return listed or _signed(text, own)


def _ways(text: str, lines: Sequence[Span], short: Sequence[Span], head_limit: int) -> Iterator[Spoken]:
    """What the head says of a speaker, the surest way of saying so first."""
    for place, (start, end) in enumerate(lines):
        if end - start > LINE:
            continue
        cut = None if text.startswith("报告人", start) else _BEFORE_SPEAKER.match(text[start:end])
        for begin in (start + cut.end(), start) if cut is not None else (start,):
            match = SPEAKER.match(text, begin, end)
            if match is not None and match["name"]:
                yield Spoken(match.span("name"), match.span("title"))
            elif match is not None and place + 1 < len(lines):
                yield Spoken(lines[place + 1], match.span("title"))
    glued = _GLUED.search(text, 0, lines[-1][1] if lines else 0)
    if glued is not None:
        yield Spoken(glued.span("name"), glued.span("title"))
    for pattern in (_IN_FRONT, _FIELD, _BEHIND_NAME, _OF_GOVERNMENT):
        for line in short:
            hit = pattern.fullmatch(text, *line)
            if hit is not None:
                yield _spoken(hit)
    if _CHAIRED.search(text, 0, head_limit):
        for line in short:
            hit = _CHAIR.fullmatch(text, *line)
            if hit is not None:
                yield _spoken(hit)
    reported = _REPORTED.search(text, 0, head_limit) if _GAVE.search(text, 0, head_limit) else None
    if reported is not None and not reported["name"].endswith("我"):
        yield _spoken(reported)
    for start, end in short:
        byline = _BYLINE.search(text, start, end)
        if byline is not None:
            yield Spoken(byline.span("name"))
    for (above, line), below in zip(pairwise(lines), [*lines[2:], None], strict=False):
        # A line below the delivery line that holds nothing but a name, and perhaps one of the office below it.
        alone = _ALONE.fullmatch(text, *line)
        if alone is not None and alone["long"] and (below is None or SALUTATION.match(text, *below) is None):
            continue
        if alone is not None and _DELIVERED.search(text, *above):
            office = SPEAKER.fullmatch(text, *below) if below is not None else None
            yield Spoken(alone.span("name"), office.span("title") if office is not None else None)
    for (start, end), line, below in zip(lines, lines[1:], lines[2:], strict=False):
        # A name between title and delivery line.
        titled = end - start <= LINE and _TITLED.search(text, start, end) is not None
        alone = _ALONE.fullmatch(text, *line) if titled else None
        if alone is not None and not alone["long"] and _DELIVERED.search(text, *below):
            yield Spoken(alone.span("name"))


def _spoken(match: re.Match[str]) -> Spoken:
    """What a pattern with a name, or a group that stands for one, and perhaps a title has found."""
    groups = match.groupdict()
    name = next(group for group in ("name", "author") if groups.get(group))
    return Spoken(match.span(name), match.span("title") if groups.get("title") else None)


def _signed(text: str, own: Sequence[Span]) -> Spoken | None:
    """Who signs below the closing call."""
    for place in range(len(own) - 1, len(own) // 2, -1):
        start, end = own[place]
        if end - start > _SIGNATURE:
            continue
        signed = SPEAKER.fullmatch(text, start, end) or _FIELD.fullmatch(text, start, end)
        name = signed["name"] if signed is not None else None
        if not name or _NO_NAME.match(name) or not _NAME.fullmatch(name):
            continue
        if any(text[last - 1] in "！!。" for _, last in own[max(place - _ABOVE_SIGNATURE, 0) : place]):
            return _spoken(signed) if signed is not None else None
    return None
