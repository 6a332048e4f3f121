"""What the text says of itself: title, place, years, congress, date, speaker, each with its evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ..schema.metadata import Congress, Region, Speaker
from ..schema.terms import Level
from .marks import chinese_ordinal
from .places import Place, by_code, core, most_named, resolve

__all__ = ["Facts", "facts"]

Span = tuple[int, int]

_CN_DIGITS = str.maketrans("○〇零Ｏ一二三四五六七八九", "0000123456789")
_CN_YEAR = r"[一二][○〇零Ｏ一二三四五六七八九]{3}"
_CN_NUM = r"[0-9一二三四五六七八九十]{1,3}"
_DATE = re.compile(rf"(?P<y>(?:19|20)[0-9]{{2}}|{_CN_YEAR})年(?P<m>{_CN_NUM})月(?P<d>{_CN_NUM})日")
_HAN = "[一-鿿]"
_CONGRESS = re.compile(
    rf"(?P<place>(?:{_HAN}|[·（）]){{0,24}}?)(?P<term>第[0-9一二三四五六七八九十]{{1,3}}届)(?P<kind>全国)?人民代表大会(?:第(?P<session>[0-9一二三四五六七八九十]{{1,3}})次(?:会议|全体会议)|(?=上|[，。、]|$))"
)
_PLACE_END = r"(?:特别行政区|自治区|自治州|自治县|自治旗|新区|地区|省|市|县|区|州|旗|盟|镇|乡|街道)"
_TITLE = re.compile(
    rf"(?P<title>(?:(?:19|20)[0-9]{{2}}年(?:度)?)?(?P<place>{_HAN}{{0,20}}?)(?:人民)?(?:政府)?(?P<year>(?:19|20)[0-9]{{2}}年(?:度)?)?(?:人民)?政府工作(?:的)?报告)"
)
_OFFICE = (
    r"(?:国务院(?:代)?总理|(?:代理?|常务副|副)?(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长)|(?:自治区)(?:代理?)?主席|(?:人民政府)(?:代理?)?主席|(?:街道)?办事处主任|行署专员|专员)"
)
_SPEAKER = re.compile(
    rf"[—-]{{0,4}}(?:报告人[：:])?(?P<title>{_HAN}{{0,24}}?{_OFFICE})(?:[：:]|同志)?[（(]?(?P<name>{_HAN}{{2,4}}(?:·{_HAN}{{1,6}})?)?[)）]?$"
)
_BEFORE_SPEAKER = re.compile(r"^.*(?:会议上?[）)]?|[0-9一二三四五六七八九十]日[）)]?)(?=[^，。]{4,})")
_NAME = re.compile(rf"(?!各位|代表|现在|报告|人民|同志|政府|工作){_HAN}{{2,4}}|{_HAN}{{2,6}}·{_HAN}{{1,6}}")
_SPEAKER_LINE = 90
_BYLINE = re.compile(rf"年[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日[）)]?\s?(?P<name>{_HAN}{{2,3}})[)）]?$")
_ON_BEHALF = re.compile(rf"代表(?P<place>{_HAN}{{2,12}}?(?:省|市|县|区|州|旗|镇|乡))?人民政府")
_PARTY = re.compile(r"中共(?P<place>[一-鿿]{2,6}?(?:省|市|县|区|州|旗))委")
_PLAN_OF = re.compile(r"《(?P<place>[一-鿿]{2,8}?(?:省|市|县|区|州|旗))国民经济和社会发展")
_SELF = (
    ((Level.TOWNSHIP,), re.compile(r"[全我]镇|镇党委|[全我]乡(?!村)|乡党委")),
    ((Level.COUNTY,), re.compile(r"我县|全县(?!级)|县委|我区|(?<![社小园片])区委|全旗|我旗|旗委")),
    ((Level.PREFECTURE, Level.COUNTY), re.compile(r"我市|全市|市委|我州|全州|州委|我盟|全盟|盟委")),
    ((Level.PROVINCE,), re.compile(r"我省|省委|全省(?![第前首最唯率各同排])")),
)
_HEAD_LIMIT = 1500
_YEAR_WORDS = re.compile(r"(?P<y>(?:19|20)[0-9]{2})年|(?P<c>[一二][○〇零九八][○〇零一二三四五六七八九]{2})年")
_OWN_YEAR = re.compile(r"(?<![比由从较到至与于])" + _YEAR_WORDS.pattern + r"(?!末|代|以后|计划|规划)")
_PLANS = {"六五": 1985, "七五": 1990, "八五": 1995, "九五": 2000, "十五": 2005, "十一五": 2010, "十二五": 2015, "十三五": 2020, "十四五": 2025, "十五五": 2030}
_PLAN_PERIOD = re.compile(r"“?(十?[一二三四五六七八九]五|十五)”?(?:时期|期间|规划|计划|以来)")


@dataclass(slots=True)
class Facts:
    """What was found; spans are clean offsets of the reading they were found in."""

    title: str | None = None
    region: Region = field(default_factory=Region)
    report_year: int | None = None
    review_year: int | None = None
    review_from: int | None = None
    plan_to: int | None = None
    congress: Congress | None = None
    delivered_on: date | None = None
    speaker: Speaker | None = None
    evidence: dict[str, Span] = field(default_factory=dict)
    inferred: dict[str, str] = field(default_factory=dict)
    rivals: tuple[Place, ...] = ()
    """Places that the name could also be."""


def facts(
    text: str,
    lines: Sequence[Span],
    parts: Sequence[Span] = (),
    *,
    region: str | None = None,
    year: int | None = None,
    hint: str | None = None,
) -> Facts:
    """Read the metadata off the clean ``text``.

    ``lines`` are its paragraphs, ``parts`` the headings of its parts; ``region`` (a code) and ``year`` override what
    the text says; ``hint`` is the title of the page it came from.
    """
    found = Facts()
    head = text[: _head_end(text, lines)]
    _title(found, head)
    _congress(found, text, head)
    _date(found, text, head)
    _speaker(found, text, [line for line in lines[:14] if line[1] <= _HEAD_LIMIT])
    _years(found, text, parts, year, hint)
    _region(found, text, head, region, hint)
    return found


def _head_end(text: str, lines: Sequence[Span]) -> int:
    """The title page and the opening formula: at most the first dozen paragraphs."""
    end = 0
    for start, stop in lines[:14]:
        if start > _HEAD_LIMIT:
            break
        end = stop
        if "审议" in text[start:stop]:
            break
    return min(end, _HEAD_LIMIT)


def _number(words: str) -> int:
    return int(words) if words.isdigit() else chinese_ordinal(words)


def _year(words: str) -> int:
    return int(words) if words.isdigit() else int(words.translate(_CN_DIGITS))


def _title(found: Facts, head: str) -> None:
    match = _TITLE.search(head)
    if match is None or match.start("title") > 200:
        return
    before = head[: match.start()]
    if before and re.search(r"(?:作|向大会|代表).{0,12}$", before[-16:]):
        return
    found.title = match["title"]
    found.evidence["title"] = match.span("title")


def _congress(found: Facts, text: str, head: str) -> None:
    for match in _CONGRESS.finditer(head):
        if match["session"] is None and "次会议" in head:
            continue
        name = match[0]
        start = match.start()
        cut = re.match(r"^(?:.*日[在于]|在)", name)
        if cut is not None:
            start += cut.end()
            name = head[start : match.end()]
        if match["session"] is None or re.search(r"以来|期间|确定", head[match.end() : match.end() + 6]):
            continue
        term = _number(match["term"][1:-1])
        session = _number(match["session"])
        found.congress = Congress(name=name, term=term or None, session=session or None)
        found.evidence["congress"] = (start, match.end())
        return


def _date(found: Facts, text: str, head: str) -> None:
    match = _DATE.search(head)
    if match is None:
        return
    try:
        day = date(_year(match["y"]), _number(match["m"]), _number(match["d"]))
    except ValueError:
        return
    if day.year < 1949:
        return
    around = head[max(match.start() - 30, 0) : match.end() + 40]
    if re.search(r"会议|报告|人民代表大会|[（(]", around):
        found.delivered_on = day
        found.evidence["delivered_on"] = match.span()


def _speaker(found: Facts, text: str, lines: Sequence[Span]) -> None:
    for place, (start, end) in enumerate(lines):
        line = text[start:end]
        if len(line) > _SPEAKER_LINE:
            continue
        cut = _BEFORE_SPEAKER.match(line)
        begin = cut.end() if cut else 0
        match = _SPEAKER.match(line, begin)
        if match is not None:
            name, stop = match["name"], start + match.end("name")
            if not name and place + 1 < len(lines):
                name = text[slice(*lines[place + 1])]
                stop = lines[place + 1][1]
            if _NAME.fullmatch(name):
                found.speaker = Speaker(name=name, title=match["title"])
                found.evidence["speaker"] = (start + begin, stop)
                return
    for start, end in lines:
        byline = _BYLINE.search(text[start:end]) if end - start <= _SPEAKER_LINE else None
        if byline is not None and _NAME.fullmatch(byline["name"]):
            found.speaker = Speaker(name=byline["name"])
            found.evidence["speaker"] = (start + byline.start("name"), start + byline.end("name"))
            return


def _years(found: Facts, text: str, parts: Sequence[Span], year: int | None, hint: str | None) -> None:
    review, plan = _part_years(found, text, parts)
    if year is not None:
        found.report_year = year
        found.inferred["report_year"] = "given by the user"
    elif found.title and (match := re.search(r"(?:19|20)[0-9]{2}", found.title)):
        found.report_year = int(match[0])
        found.evidence["report_year"] = _within(found.evidence["title"], found.title, match)
    elif found.delivered_on is not None:
        found.report_year = found.delivered_on.year + (found.delivered_on.month >= 11)
        found.inferred["report_year"] = "year of delivery"
        if review is not None and review[0] + 1 != found.report_year and review[0] in (found.report_year, found.report_year - 2):
            found.report_year = review[0] + 1
            found.inferred["report_year"] = "the year after the one that the heading of the review names"
    if found.report_year is None and plan is not None:
        found.report_year = plan[0]
        found.evidence["report_year"] = plan[1]
    if found.report_year is None and review is not None:
        found.report_year = review[0] + 1
        found.inferred["report_year"] = "the year after the one reviewed"
    if found.report_year is None:
        _guess_year(found, text, hint)
    if review is not None and (found.report_year is None or review[0] <= found.report_year):
        found.review_year = review[0]
        found.evidence["review_year"] = review[1]
    elif found.report_year is not None:
        found.review_year = found.report_year - 1
        found.inferred["review_year"] = "the year before the report's"
    _terms(found, text, parts)


def _within(span: Span, title: str, match: re.Match[str]) -> Span:
    return span[0] + match.start(), span[0] + match.end()


def _part_years(
    found: Facts, text: str, parts: Sequence[Span]
) -> tuple[tuple[int, Span] | None, tuple[int, Span] | None]:
    """Years that the headings of the parts name: of the review and of the plan."""
    review: tuple[int, Span] | None = None
    plan: tuple[int, Span] | None = None
    for start, end in parts:
        heading = text[start:end]
        years = [(_year(m["y"] or m["c"]), (start + m.start(), start + m.end())) for m in _YEAR_WORDS.finditer(heading)]
        looks_back = re.search(r"回顾|总结|情况|成就|成绩|过去|去年|报告", heading) is not None
        if looks_back and review is None:
            if years:
                review = min(years) if "和" in heading and "工作的" in heading and len(years) > 1 else years[0]
                if len(years) > 1 and "工作" in heading and years[0][0] < years[1][0]:
                    plan = plan or years[-1]
            elif (period := _PLAN_PERIOD.search(heading)) and period[1] in _PLANS and "前" not in heading:
                review = (_PLANS[period[1]], (start + period.start(), start + period.end()))
        elif years and not looks_back and plan is None and re.search(r"工作|任务|目标|要求|安排|部署|建议", heading):
            if review is None and found.delivered_on is not None and years[0][0] < found.delivered_on.year:
                review = years[0]
            elif review is None and plan is None and re.search(r"主要工作$|工作$", heading) and len(parts) > 1 and start == parts[0][0]:
                review = years[0]
            else:
                plan = years[0]
    return review, plan


def _guess_year(found: Facts, text: str, hint: str | None) -> None:
    """Without headings that say so: the page's title, or the years that the text speaks of most."""
    if hint and (match := re.search(r"((?:19|20)[0-9]{2})年?[^0-9]{0,16}政府工作报告", hint)):
        found.report_year = int(match[1])
        found.inferred["report_year"] = f"the page is titled “{hint[:60]}”"
        return
    if re.search(r"五年(?:计划|规划)(?:纲要)?(?:（草案）|\(草案\))?的报告", text[:400]):
        return
    third = text[: max(len(text) // 3, 3000)]
    counts = Counter(_year(match["y"] or match["c"]) for match in _OWN_YEAR.finditer(third))
    opening = [_year(match["y"] or match["c"]) for match in _OWN_YEAR.finditer(text[:1800])]
    named = [year for year in opening if counts[year] >= 2 and 1949 <= year <= 2100]
    spoken = [year for year, count in counts.items() if count >= 3]
    if named and max(spoken, default=0) - max(named) in (0, 1, -max(named)):
        reviewed = max(named)
        found.report_year = reviewed + 1
        found.inferred["report_year"] = f"the year after {reviewed}, the last that the beginning speaks of"


def _terms(found: Facts, text: str, parts: Sequence[Span]) -> None:
    """Whether a whole term is reviewed or planned."""
    headings = " ".join(text[start:end] for start, end in parts)
    year = found.report_year
    opening = text[:600]
    if year is None:
        return
    review = next((text[s:e] for s, e in parts if re.search(r"回顾|总结|情况|过去", text[s:e])), "")
    period = _PLAN_PERIOD.search(review)
    if period and "前" not in review and _PLANS.get(period[1], 0) in (year - 1, year):
        found.review_from = _PLANS[period[1]] - 4
        found.inferred["review_from"] = f"first year of “{period[1]}”"
    elif (span := re.search(r"过去(?:的)?([三四五六])年|([三四五六])年来|(?:本|上)届政府", review or "")) or re.search(
        r"(?:过去|本届政府)(?:的)?五年(?:的)?(?:政府)?工作|本届政府过去五年", opening
    ):
        count = "三四五六".find((span[1] or span[2]) if span and (span[1] or span[2]) else "五") + 3
        found.review_from = year - count
        found.inferred["review_from"] = "the review is of a whole term"
    plan = re.search(r"(?:今后|未来)(?:的)?([三四五])年", headings) or re.search(
        r"(?:今后|未来)(?:的)?([三四五])年(?:的)?.{0,12}(?:目标|任务|工作|建议)", opening
    )
    later = _PLAN_PERIOD.search(headings[len(review) :]) if review else None
    if plan:
        found.plan_to = year + "三四五".index(plan[1]) + 2
        found.inferred["plan_to"] = "the plan is for a whole term"
    elif later and _PLANS.get(later[1], 0) - 4 <= year <= _PLANS.get(later[1], 0) and _PLANS[later[1]] - 4 == year:
        found.plan_to = _PLANS[later[1]]
        found.inferred["plan_to"] = f"last year of “{later[1]}”"


def _region(found: Facts, text: str, head: str, code: str | None, hint: str | None) -> None:
    year = found.report_year
    if code is not None:
        place = by_code(code, year)
        found.inferred["region"] = "given by the user"
        if place is not None:
            found.region = _as_region(place, year)
        else:
            found.region = Region(code=code)
        return
    national = re.search(r"国务院", head)
    if national and ("代表国务院" in head or "国务院总理" in head or "国务院的委托" in head):
        found.region = Region(code="000000", name="国务院", level=Level.NATIONAL)
        found.evidence["region"] = (national.start(), national.start() + 3)
        return
    levels = _own_levels(text)
    for name, span, reason in _names(found, text, head, hint):
        if _by_name(found, text, name, span, reason, year, None if span is not None and span[1] <= len(head) else levels):
            return
    frequent = most_named(text, levels, year=year)
    if frequent is not None:
        place, count = frequent
        found.region = _as_region(place, year)
        found.inferred["region"] = f"the text names {core(place.name)} {count} times, more than any other place"
        return
    if levels is not None and len(levels) == 1:
        found.region = Region(level=levels[0])
        found.inferred["region"] = "level by what the text calls itself"


def _names(found: Facts, text: str, head: str, hint: str | None) -> list[tuple[str, Span | None, str]]:
    """Names of the place with their spans, the surest first."""
    names: list[tuple[str, Span | None, str]] = []
    if found.congress is not None:
        start, _ = found.evidence["congress"]
        place = re.match(r"(.*?)第", found.congress.name)
        if place and len(place[1]) >= 2:
            names.append((place[1], (start, start + len(place[1])), ""))
    if found.speaker is not None and found.speaker.title:
        start, _ = found.evidence["speaker"]
        match = re.match(rf"(.*?{_PLACE_END})(?:人民政府|(?:代理?)?[省市县区州旗镇乡盟]长|政府)", found.speaker.title)
        if match:
            names.append((match[1], (start, start + len(match[1])), ""))
    if found.title is not None:
        match = _TITLE.match(found.title)
        if match and match["place"] and len(match["place"]) >= 2:
            start = found.evidence["title"][0]
            names.append((match["place"], (start + match.start("place"), start + match.end("place")), ""))
    for pattern, where in ((_ON_BEHALF, head), (_PARTY, text), (_PLAN_OF, text)):
        named = pattern.search(where)
        if named and named["place"]:
            names.append((named["place"], named.span("place"), ""))
    if hint and (match := re.search(rf"({_HAN}{{2,12}}?{_PLACE_END})(?:(?:19|20)[0-9]{{2}}年)?(?:人民)?政府工作报告", hint)):
        names.append((match[1], None, f"the page is titled “{hint[:60]}”"))
    return names


def _by_name(
    found: Facts,
    text: str,
    name: str,
    span: Span | None,
    reason: str,
    year: int | None,
    levels: tuple[Level, ...] | None,
) -> bool:
    above: list[str] = []
    rest = name
    while True:
        resolution = resolve(rest, text, year=year, above=above, levels=levels)
        if resolution.place is not None or resolution.rivals:
            break
        match = re.match(rf"({_HAN}{{2,11}}?(?:省|自治区|自治州|地区|市|县|区|州|盟))(?={_HAN}{{2}})", rest)
        if match is None:
            break
        above.append(match[1])
        rest = rest[match.end() :]
    if resolution.place is not None:
        found.region = _as_region(resolution.place, year)
    elif resolution.rivals:
        found.rivals = resolution.rivals
        found.region = Region(name=resolution.rivals[0].name, level=resolution.rivals[0].level)
    elif levels is not None:
        return False
    elif re.search(r"(?:镇|乡|街道)$", rest):
        parent = next((r.place for n in reversed(above) if (r := resolve(n, text, year=year)).place), None)
        upper = _as_region(parent, year) if parent else Region()
        found.region = Region(
            name=rest, level=Level.TOWNSHIP, prefecture=upper.prefecture, province=upper.province
        )
    elif re.search(rf"{_PLACE_END}$", rest) and 3 <= len(rest) <= 12:
        found.region = Region(name=rest)
    else:
        return False
    if span is not None:
        found.evidence["region"] = (span[0] + len(name) - len(rest), span[1])
    else:
        found.inferred["region"] = reason
    return True


def _as_region(place: Place, year: int | None) -> Region:
    if place.level is Level.NATIONAL:
        return Region(code=place.code, name="国务院", level=place.level)
    prefecture = province = None
    code = place.parent
    while code and code != "000000":
        parent = by_code(code, year)
        if parent is None:
            break
        if parent.level is Level.PROVINCE:
            province = parent.name
        elif parent.level is Level.PREFECTURE:
            prefecture = parent.name
        code = parent.parent
    return Region(code=place.code, name=place.name, level=place.level, prefecture=prefecture, province=province)


def _own_levels(text: str) -> tuple[Level, ...] | None:
    """Levels the place may have by what the text calls itself (我市, 全县); ``None`` where it does not say."""
    sample = text[:40_000]
    counts = [(len(pattern.findall(sample)), levels) for levels, pattern in _SELF]
    province = counts.pop()
    count, levels = max(counts, key=lambda item: item[0])
    if count >= 3 and count * 2 >= province[0]:
        return levels
    return province[1] if province[0] >= 3 else None
