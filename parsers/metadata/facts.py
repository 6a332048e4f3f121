"""What the text says of itself: title, congress, date, speaker, place and years, each with its evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ...schema.metadata import Congress, Speaker
from ...text.script import plainly_simplified
from ..lines.marks import chinese_ordinal
from .known import Facts, Span
from .region import PLACE_END
from .region import region as find_region
from .speaker import LINE, NUM, SALUTATION, SPEAKER, YEAR_IN_WORDS, speaker
from .years import read_year, years

__all__ = ["facts"]

_HAN = "[一-鿿]"
_YEAR = rf"(?:(?:19|20)[0-9]{{2}}|{YEAR_IN_WORDS})"
_DATE = re.compile(rf"(?P<y>{_YEAR})年(?P<m>{NUM}|元)月(?P<d>{NUM})日")
_DOTTED = re.compile(
    r"(?P<open>[（(])?(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?P<point>[./-])(?P<m>[0-9]{1,2})(?P=point)(?P<d>[0-9]{1,2})(?![0-9])"
    r"(?:(?=\s?[，,]?[在于])|(?(open)(?=[)）])|(?!)))"
)
"""The day of delivery, its numbers parted by points: before where it was, or in brackets."""
_POINTS = re.compile("[./-][0-9]{1,2}[./-]")
"""What such a day has inside, and is found at once."""
_CONGRESS = re.compile(
    rf"(?:{_HAN}|[·（）]){{0,24}}?(?P<term>第?{NUM}届)"
    rf"(?:(?:全国)?(?:人民代表大会|人大(?:代表大?会?)?)(?P<session>第?{NUM}次(?:会议|全体会议|全会)|第{NUM}会议)|(?P<short>第?{NUM}次)(?:人民代表大会|人代会))"
)
_WHICH_SESSION = re.compile(f"第?({NUM})次?")
"""Which session it is; the word for it may have dropped out (第一会议)."""
_BEFORE_TERM, _BEHIND_TERM = 28, 20
"""Characters that such a name may have before its 届, and behind it, at most."""
_MOST = 99
"""The highest number of a congress or session that a record holds."""
_NATIONAL = re.compile(rf"(?P<term>第{NUM}届)全国人民代表大会(?!第{NUM}次)(?=作|提出|报告)")
_BEFORE_CONGRESS = re.compile(
    rf"(?:.*(?:[在经]|召开的?|举行的?)|.*(?:日|报告)于|.*月{NUM}日|(?:.*(?:政府|委托，?))?向|.*提请|.*提交)"
)
_NOT_THIS = re.compile(r"以来|期间|确定|召开以|闭幕")
_TITLED_YEAR = rf"{_YEAR}年?(?:度)?"
_HELD = rf"在(?:{_HAN}|[0-9（）·]){{6,44}}?(?:会议|大会)上的"
"""Pattern of where it was given, in front of what a title says (在某某县第十九届人大第三次会议上的政府工作报告)."""
_TITLE = re.compile(
    rf"(?:(?<![0-9])(?:{_TITLED_YEAR}))?(?!(?<=[0-9×XxＸ*])[年月日])(?:{_HELD}|{_HAN}{{0,20}}?)"
    rf"(?:人民)?(?:政府)?(?:{_TITLED_YEAR})?《?(?:人民)?政府工作(?:的)?报告》?(?:[（(]{_TITLED_YEAR}[)）])?"
    rf"|(?:(?<![0-9])(?:{_TITLED_YEAR}))?(?!(?<=[0-9×XxＸ*])[年月日]){_HAN}{{2,18}}?(?:人民政府|[省市县区州旗镇乡]政府|(?:开发|实验|示范|高新|经开|度假|合作|新|园|片)区|[管革]委会|管理委员会|革命委员会|公署|行署|办事处)"
    rf"(?:{_TITLED_YEAR})?工作(?:的)?报告|(?<!{_HAN})(?:{_TITLED_YEAR})?(?:行政公署|行署|管委会|管理委员会|(?:街道)?办事处)工作(?:的)?报告"
)
_TITLED_AT = re.compile("工作(?:的)?报告")
_BEFORE_TITLED = 60
"""Characters that a title may have before these words, at most."""
_TITLE_LINE = re.compile(
    rf"(?:(?:title|标题|题目)[:：]\s?)?(?P<title>{_TITLE.pattern})(?:[（(](?:{_HAN}{{2,8}})[)）]|全文)?", re.ASCII
)
"""A line that holds nothing but a title; that it is the whole text (全文) or how it is kept is no part of it."""
_CALLED = re.compile(
    "^.{0,30}工作(?:报告|总结|思路|计划|打算|汇报)$|(?:会议|[大全]会)上(?:的(?:工作)?(?:报告|讲话))?[)）]?$"
)
"""A line that heads a report whose title says less, or says where it was given."""
_YEARLESS = re.compile(_YEAR)
_SIGNS = re.compile("印发|通知")
_PLACED = re.compile("[省市县区州旗盟镇乡](?:人民)?政府")
_ASKED = re.compile("审议(?!稿|通过|批准|并通过)")
"""What the opening formula asks for; a notice tells that it was done."""
_PLACE = re.compile(rf"{_HAN}{{1,12}}?{PLACE_END}")
_LINKS = re.compile("点击|查[看阅]|更多")
"""What a page says of links to the reports of others."""
_SPEAKS = re.compile("小编|整理|下面|我代表|向大会|会议?上作|各位代表|受.{0,8}委托|[长席理任员]作")
_SPOKEN = re.compile(r"(?:作|向大会|代表).{0,12}$")
_SESSION = re.compile(r"会议|代表大会|人大|人代会|[大全]会上")
_TRADITIONAL = re.compile("報告|人大會議|代表大會")
_NAME_LONGEST = 4
_HEAD_LINES = 14
_EDGE = 4
"""Lines at the start and at the end of a page's head that may tell of the report."""
_HEAD_LIMIT = 1500


def facts(
    text: str,
    lines: Sequence[Span],
    parts: Sequence[Span] = (),
    *,
    since: int = 0,
    above: Sequence[Span] = (),
    below: Sequence[Span] = (),
    region: str | None = None,
    year: int | None = None,
    hint: str | None = None,
) -> Facts:
    """Read the metadata off the clean ``text``.

    ``lines`` are its paragraphs, ``above`` those of the page's head, ``below`` those of its foot, ``parts`` the
    headings of its parts; ``region`` (a code) and ``year`` override what the text says; ``hint`` is the title of the
    page it came from. What stands before ``since`` is another text.
    """
    if since:
        moved = [[(start - since, end - since) for start, end in spans] for spans in (lines, parts, below)]
        found = facts(text[since:], moved[0], moved[1], below=moved[2], region=region, year=year, hint=hint)
        found.evidence = {path: (start + since, end + since) for path, (start, end) in found.evidence.items()}
        return found
    found = Facts()
    written = text
    if _TRADITIONAL.search(text, 0, _HEAD_LIMIT):  # above a simplified text: kept so, but read as what it says
        text = plainly_simplified(text[:_HEAD_LIMIT]) + text[_HEAD_LIMIT:]
    if len(above) > 2 * _EDGE:
        above = [*above[:_EDGE], *above[-_EDGE:]]  # what a forum says of its member stands between
    own, lines = lines, [*above, *lines]
    begins = own[0][0] if own else 0
    end = _head_end(text, lines)
    head = text[:end]
    # A title, the session's name and the speaker stand on lines of their own; a broken line is read on as a whole.
    spans = [(start, min(stop, end)) for start, stop in lines[:_HEAD_LINES] if start < end]
    # Of the lines that hold nothing but a title the one that says most, before what a page's trail of links says: that
    # of the report itself, where it names the place.
    lines_ = (_TITLE_LINE.fullmatch(head, *span) for span in spans)
    titles = [line.span("title") for line in lines_ if line is not None and not _SPEAKS.search(line["title"])]
    if titles:
        placed = [span for span in titles if span[0] >= begins and _PLACED.search(head, *span)]
        start, stop = max(placed or titles, key=lambda span: span[1] - span[0])
        said, first = head[start:stop], head[slice(*titles[0])]
        if said != first and _YEARLESS.sub("", said) == _YEARLESS.sub("", first):
            start, stop = titles[0]  # the page's own: the other is its link to that of another year
        if head[start] == "《" and head[stop - 1] == "》":
            start, stop = start + 1, stop - 1
        place = next((span for span in spans if span[1] == start and _PLACE.fullmatch(head, *span)), None)
        if place is not None and head.startswith("政府", start):
            start = place[0]  # 诸暨市 / 政府工作报告
        found.evidence["title"] = start, stop
        found.title = head[start:stop]
    for span in (*spans, (0, end)):
        if found.title is None:
            _title(found, head, *span)
    # The session as the report's own lines name it, before what the page or the news above says.
    spoken = [(start, min(stop, end)) for start, stop in (*own[:_HEAD_LINES], *above) if start < end]
    for short in (False, True):
        for span in (*spoken, (0, end)):
            if found.congress is None:
                _congress(found, head, *span, short=short)
    _date(found, head, spans, begins)
    spoken_by = speaker(text, lines[:_HEAD_LINES], [*own, *below], _HEAD_LIMIT)
    if spoken_by is not None:
        name, title = spoken_by
        found.speaker = Speaker(name=text[slice(*name)], title=text[slice(*title)] if title else None)
        found.evidence["speaker.name"] = name
        if title:
            found.evidence["speaker.title"] = title
    years(found, text, parts, year, hint)
    find_region(found, text, head, lines, region, hint)
    if text is not written:
        _as_written(found, written)
    return found


def _as_written(found: Facts, text: str) -> None:
    """Put names as the text writes them in the place of what they were read as."""
    at = found.evidence
    if found.title is not None:
        found.title = text[slice(*at["title"])]
    if found.congress is not None:
        found.congress = found.congress.model_copy(update={"name": text[slice(*at["congress.name"])]})
    if found.speaker is not None and "speaker.name" in at:
        office = text[slice(*at["speaker.title"])] if "speaker.title" in at else found.speaker.title
        found.speaker = Speaker(name=text[slice(*at["speaker.name"])], title=office)


def _head_end(text: str, lines: Sequence[Span]) -> int:
    """The title page and the opening formula: at most the first dozen paragraphs."""
    end = 0
    for start, stop in lines[:_HEAD_LINES]:
        if start > _HEAD_LIMIT:
            break
        end = stop
        if _ASKED.search(text, start, stop):
            break
    return min(end, _HEAD_LIMIT)


def _number(words: str) -> int:
    return 1 if words == "元" else chinese_ordinal(words)


def _ordinal(words: str) -> int | None:
    """The number of a congress or session; None where it is none that one can have (第412届)."""
    number = _number(words)
    return number if 0 < number <= _MOST else None


def _title(found: Facts, head: str, first: int, last: int) -> None:
    last = min(last, 400)
    at = _TITLED_AT.search(head, first, last)
    match = _TITLE.search(head, max(first, at.start() - _BEFORE_TITLED), last) if at is not None else None
    if match is None or match.start() > 200 or _SPEAKS.search(match[0]) or _LINKS.search(head, first, match.end()):
        return
    if match[0][0] == "的" or _SPOKEN.search(head[max(match.start() - 16, first) : match.start()]):
        return  # …都在2015年4月27日的某某县政府工作报告中
    start = match.start() + (match[0][0] == "《" and match[0][-1] != "》")  # 《政府工作报告.docx》由会员分享
    found.title = head[start : match.end()]
    found.evidence["title"] = start, match.end()


def _congress(found: Facts, head: str, first: int, last: int, *, short: bool = False) -> None:
    """``short`` takes a session by its short name (市十五届人大一次会议), where the text has no other."""
    done, at = first, head.find("届", first, last)
    while at >= 0:
        # Around each 届 only: elsewhere every character would be tried as the first of a name.
        match = _CONGRESS.search(head, max(done, at - _BEFORE_TERM), min(last, at + _BEHIND_TERM))
        done = match.end() if match is not None else done
        at = head.find("届", max(at + 1, done), last)
        if match is None:
            continue
        if _NOT_THIS.search(head[match.end() : match.end() + 6]) or (not short and match["term"][0] != "第"):
            continue
        start, end = match.span()
        cut = _BEFORE_CONGRESS.match(match[0])
        if cut is not None:
            start += cut.end()
        elif head[start] == "日" and head[start - 1 : start].isdigit():
            start += 1
        if head[start] == "（" and "）" not in head[start:end]:
            start += 1  # （某某县第十九届人民代表大会第三次会议 2031年1月20日）
        elif (closed := head.find("）", start, end)) >= 0 and "（" not in head[start:closed]:
            start = closed + 1  # （2031年）某某县第十九届人民代表大会第三次会议
        term = _ordinal(match["term"].removeprefix("第")[:-1])
        said = "session" if match["session"] else "short"
        counted = _WHICH_SESSION.search(head, match.start(said), match.end(said))
        session = _ordinal(counted[1]) if counted is not None else None
        found.congress = Congress(name=head[start:end], term=term, session=session)
        found.evidence["congress.name"] = (start, end)
        if term:
            found.evidence["congress.term"] = match.span("term")
        if session and counted is not None:
            found.evidence["congress.session"] = counted.span()
        return
    national = _NATIONAL.search(head, first, last)
    if national is not None:
        term = _ordinal(national["term"][1:-1])
        found.congress = Congress(name=national[0], term=term)
        found.evidence["congress.name"] = national.span()
        if term:
            found.evidence["congress.term"] = national.span("term")


_OF_SESSION = re.compile(
    rf"\s?(?:[至到]|[—～~－-]{{1,2}})(?:{_YEAR}年)?(?:{NUM}月)?{NUM}日"
    r"|[^，。；：（）()\n]{0,60}?(?:会议?|[大全]会|人大)(?:审议|表决)?(?:通过|批准)"
    r"|\s?(?:农历|星期[一二三四五六日天])"
)
"""What follows a day on which the session met or adopted the report, or of a newspaper's issue: none of delivery."""
_SHEET = re.compile("第?[A-Z]?[0-9]{1,3}版|[上下]一版")
"""What the line of a newspaper's page says, whose day is that of the issue."""
_WHEN = ("报告时间：", "报告时间:")
"""What a page puts before the day of delivery."""


def _date(found: Facts, head: str, lines: Sequence[Span], begins: int) -> None:
    # Days above the report's own lines sign the notice it came with.
    since = begins if _SIGNS.search(head, 0, begins) else 0
    said = [match for match in _DATE.finditer(head, since) if _as_date(match) is not None]
    issued = [span for span in lines if span[1] - span[0] <= LINE and _SHEET.search(head, *span)]
    said = [match for match in said if not any(start <= match.start() < end for start, end in issued)]
    dated = [match for match in said if _OF_SESSION.match(head, match.end()) is None]
    if len(dated) < len(said):
        found.met_on = next(_as_date(match) for match in said if match not in dated)
    points = _DOTTED.finditer(head, since) if _POINTS.search(head, since) else ()
    pointed = next((match for match in points if _as_date(match) is not None), None)
    # The delivery line says where; a headline only repeats the day.
    match = next((match for match in dated if head[match.end() : match.end() + 1] in "在于"), None)
    if match is None and pointed is not None:
        found.delivered_on, found.evidence["delivered_on"] = _as_date(pointed), (pointed.start("y"), pointed.end())
        return
    match = match or next(iter(dated), None)
    if match is None:
        return
    # A date alone may be the newspaper's or the page's; the day of delivery stands with the session or the headline.
    before, after = head[match.start() - 1 : match.start()], head[match.end() : match.end() + 40]
    bare = ((place, head[start:end].rstrip("上下午")) for place, (start, end) in enumerate(lines))
    place = next((place for place, line in bare if line == match[0]), None)
    below = head[slice(*lines[place + 1])] if place is not None and place + 1 < len(lines) else ""
    alone = place is not None and (found.congress is not None or SPEAKER.match(below) is not None)
    session = found.evidence.get("congress.name", (0, 0))
    # 某某县第十九届人民代表大会第三次会议 2031年1月20日
    alone = alone or any(
        start <= session[0] < session[1] <= match.start() and match.end() >= end - 1 and end - start <= LINE
        for start, end in lines
    )
    # …县长 李明远 / 2031年1月20日 / 各位代表：
    above = head[slice(*lines[place - 1])] if place else ""
    under = SPEAKER.match(above) is not None or _TITLE_LINE.fullmatch(above) is not None
    under = under or _CALLED.search(above) is not None
    named = under and len(below) <= _NAME_LONGEST and SALUTATION.match(below) is None
    if named and place is not None and place + 2 < len(lines):
        below = head[slice(*lines[place + 2])]  # the name stands between
    alone = alone or (under and SALUTATION.match(below) is not None)
    if before in ("（", "(", "—") or _SESSION.search(after) or alone or head.endswith(_WHEN, 0, match.start()):
        found.delivered_on = _as_date(match)
        found.evidence["delivered_on"] = match.span()


def _as_date(match: re.Match[str]) -> date | None:
    try:
        day = date(read_year(match["y"]), _number(match["m"]), _number(match["d"]))
    except ValueError:
        return None
    return day if day.year >= 1949 else None
