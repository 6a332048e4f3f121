"""What the text says of itself: title, congress, date, speaker, place and years, each with its evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from ..schema.metadata import Congress, Speaker
from .known import Facts, Span
from .marks import chinese_ordinal
from .region import region as find_region
from .years import read_year, years

__all__ = ["facts"]

_HAN = "[一-鿿]"
_CN_YEAR = r"[一二][○〇零Ｏ一二三四五六七八九]{3}"
_NUM = r"[0-9一二三四五六七八九十]{1,3}"
_DATE = re.compile(rf"(?P<y>(?:19|20)[0-9]{{2}}|{_CN_YEAR})年(?P<m>{_NUM}|元)月(?P<d>{_NUM})日")
_DOTTED = re.compile(r"[（(](?P<y>(?:19|20)[0-9]{2})[.-](?P<m>[0-9]{1,2})[.-](?P<d>[0-9]{1,2})[)）]")
"""The day of delivery in brackets, its numbers parted by points."""
_DAY = rf"(?:(?:19|20)[0-9]{{2}}|{_CN_YEAR})年(?:{_NUM}|元)月{_NUM}日"
_CONGRESS = re.compile(
    rf"(?:{_HAN}|[·（）]){{0,24}}?(?P<term>第?{_NUM}届)(?:全国)?(?:人民代表大会|人大)(?P<session>第?{_NUM}次(?:会议|全体会议))"
)
_BEFORE_TERM, _BEHIND_TERM = 28, 20
"""Characters that such a name may have before its 届, and behind it, at most."""
_MOST = 99
"""The highest number of a congress or session that a record holds."""
_NATIONAL = re.compile(rf"(?P<term>第{_NUM}届)全国人民代表大会(?!第{_NUM}次)(?=作|提出|报告)")
_BEFORE_CONGRESS = re.compile(rf"(?:.*在|.*(?:日|报告)于|.*月{_NUM}日|向)")
_NOT_THIS = re.compile(r"以来|期间|确定|召开以|闭幕")
_TITLE = re.compile(
    rf"(?:(?<![0-9])(?:19|20)[0-9]{{2}}年?(?:度)?)?(?!(?<=[0-9×XxＸ*])[年月日]){_HAN}{{0,20}}?(?:人民)?(?:政府)?(?:(?:19"
    rf"|20)[0-9]{{2}}年(?:度)?)?《?(?:人民)?政府工作(?:的)?报告》?(?:[（(](?:19|20)[0-9]{{2}}年?(?:度)?[)）])?"
    rf"|{_HAN}{{2,18}}?(?:开发区|实验区|示范区|高新区|新区|管委会|管理委员会|公署|办事处)(?:(?:19|20)[0-9]{{2}}年(?:度)?)?工作(?:的)?报告"
)
_TITLED_AT = re.compile("工作(?:的)?报告")
_BEFORE_TITLED = 44
"""Characters that a title may have before these words, at most."""
_TITLE_LINE = re.compile(
    rf"(?:(?:title|标题|题目)[:：]\s?)?(?P<title>{_TITLE.pattern})(?:[（(](?:{_HAN}{{2,8}})[)）]|全文)?", re.ASCII
)
"""A line that holds nothing but a title; that it is the whole text (全文) or how it is kept is no part of it."""
_SPEAKS = re.compile("小编|整理|下面|我代表|向大会|会上作|各位代表|受.{0,8}委托|[长席理任员]作")
_SPOKEN = re.compile(r"(?:作|向大会|代表).{0,12}$")
_OFFICE = (
    r"(?:(?:代理?|常务副|副)?(?:总理|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|专员)"
    r"|(?:街道)?办事处主任|管(?:理)?委(?:员)?会主任)(?:候选人|(?:提名)?人选)?"
)
_LOST_BLANK = "[?\ufffd]{0,4}"  # 县长??李明远: the no-break spaces before the name were saved as marks
_SPEAKER = re.compile(
    rf"[—-]{{0,4}}(?:报告人[：:])?(?P<title>(?:{_HAN}|、){{0,28}}?{_OFFICE})(?:[：:]|同志)?{_LOST_BLANK}[（(]?"
    rf"(?P<name>{_HAN}{{2,6}}(?:·{_HAN}{{1,6}})?)?[)）]?(?=$|报告时间)"
)
_BEFORE_SPEAKER = re.compile(
    r"^.*(?:会议上?[）)]?|政府工作(?:的)?报告|[0-9一二三四五六七八九十]日[）)]?)(?=[^，。]{4,})"
)
_NAME = re.compile(
    rf"(?!各位|代表|现在|报告|人民|同志|政府|工作)(?!{_HAN}*(?:[在作的报]|[省市县区州旗镇乡]长|主[任席])){_HAN}{{2,6}}|{_HAN}{{2,6}}·{_HAN}{{1,6}}"
)
_PERSON = re.compile(rf"{_HAN}{{2,3}}|{_HAN}{{2,6}}·{_HAN}{{1,6}}")
_DELIVERED = re.compile(r"(?:会议上?|大会上?)[）)]?$|日[）)]?$")
_TITLED = re.compile("工作(?:的)?报告》?$")
_SESSION = re.compile(r"会议|代表大会|人大")
_BYLINE = re.compile(rf"年{_NUM}月{_NUM}日[）)]?\s?(?P<name>{_HAN}{{2,3}})[)）]?$")
_GLUED = re.compile(
    rf"(?:(?<=[会议]上)|(?<=[日）)]))\s?(?P<title>{_HAN}{{0,16}}?{_OFFICE})\s?(?P<name>{_HAN}{{2,3}})\s?(?=各位代表|发表|作)"
)
"""Office and name in one run with the delivery line and the salutation, or with what news says of them."""
_IN_FRONT = re.compile(
    rf"[—-]{{0,4}}(?P<title>{_HAN}{{0,16}}?{_OFFICE})?\s?(?P<name>{_HAN}{{2,3}}|{_HAN}{{2,6}}·{_HAN}{{1,6}})(?:同志)?"
    rf"(?:于?{_DAY})?在{_HAN}{{4,40}}(?:会议|大会)上的?(?:政府工作)?(?:报告)?"
    rf"|(?:报告人|作报告人|主讲人)[：:]\s?(?P<reader>{_HAN}{{2,3}}|{_HAN}{{2,6}}·{_HAN}{{1,6}})"
    rf"|(?P<author>{_HAN}{{2,3}}|{_HAN}{{2,6}}·{_HAN}{{1,6}})[：:](?:{_TITLE.pattern})"
)
"""A delivery line that opens with who spoke (某某在…会议上的报告), or a field or a title that names the speaker."""
_SALUTATION = re.compile("(?:尊敬的)?各位|同志们")
_BEHIND_NAME = re.compile(
    rf"(?P<name>(?:(?![省市县区州旗盟镇乡政府人民代副]){_HAN}){{2,3}}|{_HAN}{{2,6}}·{_HAN}{{1,6}})[（(]?(?P<title>{_OFFICE})[）)]?"
)
"""A line on which the office stands behind the name (李明远县长)."""
_OF_GOVERNMENT = re.compile(
    rf"{_HAN}{{2,12}}[省市县区州旗]人民政府(?P<name>(?:(?![省市县区州旗镇乡]){_HAN}){{2,3}})"
)
"""A line of the government's name and the speaker's, with no office between."""
_REPORTED = re.compile(
    rf"(?:^|(?<=[，。,;；:：\s]))(?P<title>{_HAN}{{0,14}}?{_OFFICE})?(?P<name>(?!现在|今天|下面|这里|受){_HAN}{{1,2}}(?!我)(?!我们){_HAN}|{_HAN}{{2,6}}·{_HAN}{{1,6}})"
    rf"(?:同志)?代表[省市县区州旗镇]?(?:{_HAN}{{0,6}})?(?:人民)?政府[，,]?(?:在会上)?(?:向大会)?(?:作了?|做了?)(?:政府)?工作报告"
)
"""How news tells who delivered a report (区长某某代表区人民政府向大会作政府工作报告)."""
_SPEAKER_LINE = 90
_HEAD_LINES = 14
_HEAD_LIMIT = 1500


def facts(
    text: str,
    lines: Sequence[Span],
    parts: Sequence[Span] = (),
    *,
    since: int = 0,
    above: Sequence[Span] = (),
    region: str | None = None,
    year: int | None = None,
    hint: str | None = None,
) -> Facts:
    """Read the metadata off the clean ``text``.

    ``lines`` are its paragraphs, ``above`` those of the page's head, ``parts`` the headings of its parts; ``region`` (a
    code) and ``year`` override what the text says; ``hint`` is the title of the page it came from. What stands before
    ``since`` is another text.
    """
    if since:
        moved = [[(start - since, end - since) for start, end in spans] for spans in (lines, parts)]
        found = facts(text[since:], *moved, region=region, year=year, hint=hint)
        found.evidence = {path: (start + since, end + since) for path, (start, end) in found.evidence.items()}
        return found
    found = Facts()
    own, lines = lines, [*above, *lines]
    end = _head_end(text, lines)
    head = text[:end]
    # A title, the session's name and the speaker stand on lines of their own; a broken line is read on as a whole.
    spans = [(start, min(stop, end)) for start, stop in lines[:_HEAD_LINES] if start < end]
    # Of the lines that hold nothing but a title the one that says most, before what a page's trail of links says.
    lines_ = (_TITLE_LINE.fullmatch(head, *span) for span in spans)
    titles = [line.span("title") for line in lines_ if line is not None and not _SPEAKS.search(line["title"])]
    if titles:
        found.evidence["title"] = start, stop = max(titles, key=lambda span: span[1] - span[0])
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
    _date(found, head, spans)
    _speaker(found, text, [line for line in lines[:_HEAD_LINES] if line[1] <= _HEAD_LIMIT])
    years(found, text, parts, year, hint)
    find_region(found, text, head, region, hint)
    return found


def _head_end(text: str, lines: Sequence[Span]) -> int:
    """The title page and the opening formula: at most the first dozen paragraphs."""
    end = 0
    for start, stop in lines[:_HEAD_LINES]:
        if start > _HEAD_LIMIT:
            break
        end = stop
        if "审议" in text[start:stop]:
            break
    return min(end, _HEAD_LIMIT)


def _number(words: str) -> int:
    return 1 if words == "元" else int(words) if words.isdigit() else chinese_ordinal(words)


def _ordinal(words: str) -> int | None:
    """The number of a congress or session; None where it is none that one can have (第412届)."""
    number = _number(words)
    return number if 0 < number <= _MOST else None


def _title(found: Facts, head: str, first: int, last: int) -> None:
    last = min(last, 400)
    at = _TITLED_AT.search(head, first, last)
    match = _TITLE.search(head, max(first, at.start() - _BEFORE_TITLED), last) if at is not None else None
    if match is None or match.start() > 200 or _SPEAKS.search(match[0]):
        return
    if match[0][0] == "的" or _SPOKEN.search(head[max(match.start() - 16, first) : match.start()]):
        return  # …都在2015年4月27日的某某县政府工作报告中
    found.title = match[0]
    found.evidence["title"] = match.span()


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
        term = _ordinal(match["term"].removeprefix("第")[:-1])
        session = _ordinal(match["session"].partition("次")[0].removeprefix("第"))
        found.congress = Congress(name=head[start:end], term=term, session=session)
        found.evidence["congress.name"] = (start, end)
        if term:
            found.evidence["congress.term"] = match.span("term")
        if session:
            found.evidence["congress.session"] = (match.start("session"), head.index("次", match.start("session")) + 1)
        return
    national = _NATIONAL.search(head, first, last)
    if national is not None:
        term = _ordinal(national["term"][1:-1])
        found.congress = Congress(name=national[0], term=term)
        found.evidence["congress.name"] = national.span()
        if term:
            found.evidence["congress.term"] = national.span("term")


def _date(found: Facts, head: str, lines: Sequence[Span]) -> None:
    dated = [match for match in _DATE.finditer(head) if _as_date(match) is not None]
    # The delivery line says where; a headline only repeats the day.
    match = next(
        (match for match in dated if head[match.end() : match.end() + 1] in "在于"), dated[0] if dated else None
    )
    if match is None:
        match = _DOTTED.search(head)
        if match is not None and (day := _as_date(match)) is not None:
            found.delivered_on, found.evidence["delivered_on"] = day, (match.start() + 1, match.end() - 1)
        return
    # A date alone may be the newspaper's or the page's; the day of delivery stands with the session or the headline.
    before, after = head[match.start() - 1 : match.start()], head[match.end() : match.end() + 40]
    bare = ((place, head[start:end].rstrip("上下午")) for place, (start, end) in enumerate(lines))
    place = next((place for place, line in bare if line == match[0]), None)
    below = head[slice(*lines[place + 1])] if place is not None and place + 1 < len(lines) else ""
    alone = place is not None and (found.congress is not None or _SPEAKER.match(below) is not None)
    session = found.evidence.get("congress.name", (0, 0))
    # 某某县第十九届人民代表大会第三次会议 2031年1月20日
    alone = alone or any(
        start <= session[0] < session[1] <= match.start() and match.end() >= end - 1 and end - start <= _SPEAKER_LINE
        for start, end in lines
    )
    # …县长 李明远 / 2031年1月20日 / 各位代表：
    above = head[slice(*lines[place - 1])] if place else ""
    alone = alone or (_SPEAKER.match(above) is not None and _SALUTATION.match(below) is not None)
    if before in ("（", "(", "—") or _SESSION.search(after) or alone or head.endswith("报告时间：", 0, match.start()):
        found.delivered_on = _as_date(match)
        found.evidence["delivered_on"] = match.span()


def _as_date(match: re.Match[str]) -> date | None:
    try:
        day = date(read_year(match["y"]), _number(match["m"]), _number(match["d"]))
    except ValueError:
        return None
    return day if day.year >= 1949 else None


def _speaker(found: Facts, text: str, lines: Sequence[Span]) -> None:
    for place, (start, end) in enumerate(lines):
        line = text[start:end]
        if len(line) > _SPEAKER_LINE:
            continue
        cut = None if line.startswith("报告人") else _BEFORE_SPEAKER.match(line)
        match = _SPEAKER.match(line, cut.end() if cut else 0)
        if match is None:
            continue
        name, at = match["name"], (start + match.start("name"), start + match.end("name"))
        if not name and place + 1 < len(lines):
            at = lines[place + 1]
            name = text[slice(*at)]
        if name and _NAME.fullmatch(name):
            found.speaker = Speaker(name=name, title=match["title"])
            found.evidence["speaker.name"] = at
            found.evidence["speaker.title"] = (start + match.start("title"), start + match.end("title"))
            return
    glued = _GLUED.search(text, 0, lines[-1][1] if lines else 0)
    if glued is not None:
        found.speaker = Speaker(name=glued["name"], title=glued["title"])
        found.evidence["speaker.name"] = glued.span("name")
        found.evidence["speaker.title"] = glued.span("title")
        return
    for start, end in lines:
        spoken = _IN_FRONT.fullmatch(text, start, end) if end - start <= _SPEAKER_LINE else None
        group = next((each for each in ("name", "reader", "author") if spoken is not None and spoken[each]), "name")
        if spoken is not None and _NAME.fullmatch(spoken[group]):
            found.speaker = Speaker(name=spoken[group], title=spoken["title"])
            found.evidence["speaker.name"] = spoken.span(group)
            if spoken["title"]:
                found.evidence["speaker.title"] = spoken.span("title")
            return
    for pattern in (_BEHIND_NAME, _OF_GOVERNMENT):
        for start, end in lines:
            hit = pattern.fullmatch(text, start, end) if end - start <= _SPEAKER_LINE else None
            if hit is not None and _NAME.fullmatch(hit["name"]):
                title = hit["title"] if pattern is _BEHIND_NAME else None
                found.speaker = Speaker(name=hit["name"], title=title)
                found.evidence["speaker.name"] = hit.span("name")
                if title:
                    found.evidence["speaker.title"] = hit.span("title")
                return
    reported = _REPORTED.search(text, 0, _HEAD_LIMIT)
    if reported is not None and _NAME.fullmatch(reported["name"]) and not reported["name"].endswith("我"):
        found.speaker = Speaker(name=reported["name"], title=reported["title"])
        found.evidence["speaker.name"] = reported.span("name")
        if reported["title"]:
            found.evidence["speaker.title"] = reported.span("title")
        return
    for start, end in lines:
        byline = _BYLINE.search(text[start:end]) if end - start <= _SPEAKER_LINE else None
        if byline is not None and _NAME.fullmatch(byline["name"]):
            found.speaker = Speaker(name=byline["name"])
            found.evidence["speaker.name"] = (start + byline.start("name"), start + byline.end("name"))
            return
    for (start, end), below in pairwise(lines):
        # A line below the delivery line and above the salutation that holds nothing but a name.
        if _DELIVERED.search(text, start, end) and _PERSON.fullmatch(text, *below) and _NAME.fullmatch(text, *below):
            found.speaker = Speaker(name=text[slice(*below)])
            found.evidence["speaker.name"] = below
            return
    for (start, end), name_at, below in zip(lines, lines[1:], lines[2:], strict=False):
        # A name between title and delivery line.
        titled = end - start <= _SPEAKER_LINE and _TITLED.search(text, start, end) is not None
        named = titled and _PERSON.fullmatch(text, *name_at) and _NAME.fullmatch(text, *name_at)
        if named and _DELIVERED.search(text, *below):
            found.speaker = Speaker(name=text[slice(*name_at)])
            found.evidence["speaker.name"] = name_at
            return
