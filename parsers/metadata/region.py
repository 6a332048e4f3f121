"""The place that reports: named in the head, by what the text calls itself, or by the places it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import product
from typing import NamedTuple

from ...schema.metadata import Region
from ...schema.terms import Level
from ..wording.gathering import spelled
from .known import Facts, Span
from .places import Place, Resolution, by_code, core, is_place, most_named, resolve

__all__ = ["PLACE_END", "region"]

_HAN = "[一-鿿]"
PLACE_END = r"(?:特别行政区|自治区|自治州|自治县|自治旗|新区|地区|省|市|县|区|州|旗|盟|镇|乡|街道|苏木|嘎查)"
"""Pattern of what the full name of a place ends with."""
_OF_NATION = re.compile(
    "代表国务院|国务院总理|[受以]国务院的?委托"
    r"|^\s*(?:(?:19|20)[0-9]{2}年)?(?:中华人民共和国)?国务院(?:关于)?(?:政府)?工作报告(?![》”的精提要中])"
)
"""How the State Council is said to report."""
_NATIONAL = "全国人民代表大会"
_ON_BEHALF = re.compile(
    rf"代表(?!大会)(?P<place>{_HAN}{{1,12}}?(?:省|市|县|区|州|旗|盟|镇|乡|苏木))?(?:人民政府|行政公署|行署)"
)
_PARTY = re.compile(rf"中共(?P<place>{_HAN}{{2,6}}?(?:省|市|县|区|州|旗))委")
_PARTY_OF_OFFICE = re.compile(rf"中共(?P<place>{_HAN}{{2,8}}?)地委")
"""A prefecture without a congress, by its party committee (中共某某地委工作会议)."""
_PLAN_OF = re.compile(rf"《(?P<place>{_HAN}{{2,8}}?(?:省|市|县|区|州|旗))国民经济和社会发展")
_OF_OFFICE = re.compile(
    rf"(.*?{PLACE_END})(?:人民政府|行政公署|行署|(?:代理?|常务副|副)?(?:[省市县区州旗镇乡盟]长|主席|专员)|政府)"
)
_OF_TITLE = re.compile(
    rf"(?:(?:19|20)[0-9]{{2}}(?:年(?:度)?|(?=两会)))?(?:(?:全国|地方)?两会)?(?P<place>{_HAN}{{2,20}}?)(?:人民)?(?:政府)?(?:(?:19"
    rf"|20)[0-9]{{2}}年(?:度)?)?(?:人民)?政府工作"
)
_YEAR_OF = "(?:(?:19|20)[0-9]{2}年?(?:度)?)"
_COMMITTEE = "(?:党工委[、和]?)?(?:管委会|管理委员会|执委会|执行委员会)"
_ZONE_ENDS = "(?:区|(?:新|科[技学]|生态|大学|航空|航天|智慧|未来)城|走廊|[农林]场|[山岛湖港])"
"""Pattern of what the name of a place under such a committee ends with."""
_OTHERS = "(?![年由与向对在受各本全我该]|[省市县区州盟旗镇乡](?:委|政府|级|人大|城区)|城乡)"
"""Pattern of what no name of a place opens with, though a character of Chinese stands there (由滨江新区, 全市)."""
_OF_ZONE = re.compile(
    rf"{_YEAR_OF}?(?P<place>{_HAN}{{2,18}}?(?:{_ZONE_ENDS}(?={_COMMITTEE})"
    rf"|(?:开发|实验|示范|高新|经开|度假|合作|新|园|片)区(?={_YEAR_OF}|工作)))"
)
_FOR_COMMITTEE = re.compile(
    rf"(?:代表(?!大会)|受(?={_HAN}{{0,28}}委托))(?P<place>(?:(?!政府|党工委){_HAN}){{0,18}}?){_COMMITTEE}"
)
"""A zone's committee reports, whose place is no division, whatever city it speaks of."""
_OF_COMMITTEE = re.compile(rf"(?<!{_HAN}){_OTHERS}(?P<place>{_HAN}{{2,16}}?{_ZONE_ENDS})(?:{_COMMITTEE}|党工委)")
_HEADS_COMMITTEE = re.compile(
    rf"{_COMMITTEE}{_YEAR_OF}?工作(?:的)?报告|{_COMMITTEE}(?:常务副|副)?主任$|党工委(?:副)?书记$"
)
"""The title of such a report, or the office of who gives it."""
_OF_DIVISIONS = re.compile("人民政府|[省市县区州旗镇乡盟]政府|街道")
_OF_BUREAU = re.compile(rf"(?:(?:19|20)[0-9]{{2}}年)?(?P<place>{_HAN}{{2,10}}?)(?:行政公署|行署)")
_OF_STREET = re.compile(
    rf"(?:(?<!{_HAN})|(?<=代表)|(?<=受))(?P<place>(?:(?!代表|受){_HAN}){{2,14}}?街道)(?=(?:党工委[、和]?)?办事处)"
)
"""Whose office works where no title of a report says it (某某街道办事处2030年工作总结)."""
_NO_NAME = "召开|举行|推进|加快|创建|城乡|乡村|乡镇|农村|社区|工作|会议|大会"
"""Pattern of words that are in the names of meetings and in no place's (在创建文明社区工作会议上)."""
_OF_SUMMARY = re.compile(
    rf"(?:(?<!{_HAN})|(?<=[0-9]年)(?!度)|(?<=年度)){_OTHERS}(?P<place>(?:(?!{_NO_NAME}){_HAN}){{2,14}}?(?:{PLACE_END}|{_ZONE_ENDS}))"
    rf"(?:党工?委[、和]?)?(?:(?:人民)?政府|办事处|{_COMMITTEE})?{_YEAR_OF}?"
    r"(?:重点)?工作(?:总结|汇报|情况|报告|要点|思路|打算)"
)
"""What heads a report that is called otherwise (某某街道2030年工作总结和2031年工作思路)."""
_OF_MEETING = re.compile(
    rf"(?:在|(?<!关)于){_YEAR_OF}?(?:中共)?{_OTHERS}(?P<place>(?:(?!{_NO_NAME}){_HAN}){{2,16}}?(?:{PLACE_END}|{_ZONE_ENDS}))"
    r"(?=[0-9一二○〇第“（(党委工管干三四两经年全居村人政会大扩领半述表总])"
    r"(?:(?!召开|举行)[^，。；：:\n]){0,24}(?:会议?|大会|全会)(?:上|$|[）)])"
)
"""Where there is no congress another meeting is reported to (在某某镇2031年三级干部会议上)."""
_OF_PAGE = re.compile(rf"(?P<place>(?!年){_HAN}{{2,12}}?{PLACE_END})(?:(?:19|20)[0-9]{{2}}年)?(?:人民)?政府工作报告")
_BESIDE_TITLE = re.compile(
    rf"[（(【\[](?!{_HAN}{{0,8}}(?:政府|[省市县区州旗镇乡盟]长))(?P<place>{_HAN}{{1,12}}?{PLACE_END})[）)】\]]"
)
"""The place in brackets beside a title that does not name it (2031年政府工作报告（义乌市）)."""
_BESIDE = 16
# What the name of a place stands before: looking for these first costs less than trying each character as a name's.
_OF_CONGRESS = re.compile(r"第[0-9〇一二三四五六七八九十]{1,3}届人民代表大会")
_OF_LEAGUE = re.compile(rf"在(?P<place>{_HAN}{{2,8}}?(?:盟|地区))[^，。；：]{{0,12}}(?:会议|大会)")
"""A league or prefecture without a congress: its office reports to another meeting."""
_OF_LINE = re.compile(rf"^(?P<place>{_HAN}{{1,12}}?{PLACE_END})(?:人民政府|行政公署|行署|政府|办事处)$")
"""A line of the head that holds nothing but the name of the government (萧山区人民政府 / 2031年政府工作报告)."""
_OF_SITE = re.compile(spelled("人民政府|政府", "(?:门户|公众信息|信息|官方)?网"))
_TITLED = re.compile(r"(?:19|20)[0-9]{2}年(?:人民)?政府工作报告")
_NAME_ENDS = re.compile(rf"(?:(?![的是在为了告]){_HAN}){{2,14}}?{PLACE_END}$")
_NAME_LONGEST = 16
_SHORTEST = 2
_TITLED_WITHIN = 2000
_BEFORE_TERM = re.compile(r"第?[0-9一二三四五六七八九十]{1,3}届")
_NAME = re.compile(rf"(?=.{{3,12}}\Z).*{PLACE_END}")
_ABOVE = re.compile(
    rf"((?:新疆)?生产建设兵团(?:第?[一二三四五六七八九十]+师)?"
    rf"|{_HAN}{{2,11}}?(?:省|自治区|自治州|地区|市|县|区|州|盟|旗))(?!级)(?={_HAN}{{2}})"
)
# Every branch opens with a plain character, so that ``re`` passes over all others at once.
_SELF = (
    ((Level.TOWNSHIP,), re.compile(r"全镇|我镇|镇党委|全乡(?!村)|我乡(?!村)|乡党委")),
    ((Level.COUNTY,), re.compile(r"我县|全县(?!级)|县委|我区|区(?<![社小园片]区)委|全旗|我旗|旗委")),
    ((Level.PREFECTURE, Level.COUNTY), re.compile(r"我市|全市|市委|我州|全州|州委|我盟|全盟|盟委")),
    ((Level.PROVINCE,), re.compile(r"我省|省委|全省(?![第前首最唯率各同排])")),
)
_OF_ZONES = (
    "国家级?|省级|市级|经济|经开|技术|高新|高科技|科技|科学|教育|综合|综保|保税|试验|实验|示范|开发|管理|产业|工业|农业|现代|生态|文化|旅游"
    "|度假|风景|名胜|合作|自由|贸易|自贸|出口|加工|物流|集聚|集中|功能|服务|创新|改革|先行|先导|化工|循环|临空|口岸|边境|跨境"
    "|起步|核心|中心|主?城|园|片|新"
)
_ZONE = re.compile(rf"(?:{_OF_ZONES}){{1,6}}(?:区|城|空港)")
"""A zone without a name of its own."""
_KIND = re.compile(
    rf"{_ZONE.pattern}|自治[州县旗区]|乡镇|镇街|街镇|县区|区县|市县|县市区?"
    r"|街道|地区|苏木|嘎查|[省市县区州旗盟镇乡]"
)
"""What says of which kind a place is, and not which."""
_ZONE_NAME = re.compile(rf".{{2,18}}{_ZONE_ENDS}")
_SPEAKS_FOR = re.compile(r"(?:代表|受)(?:本届|上届)?(?P<kind>[镇乡县区旗州省])(?:党委[、和]?)?(?:人民)?政府")
_TOWN = re.compile("(?:镇|乡|街道|苏木)$")
_OF_TOWN = re.compile("[镇乡]长$|苏木[达长]$|街道办(?:事处)?(?:常务副|副)?主任$")
"""Who heads the government of a town."""
_LISTED = re.compile(r"[市县旗州盟省]\Z")
"""Places of these kinds are in the list of divisions."""
_KINDS = {
    "镇": Level.TOWNSHIP,
    "乡": Level.TOWNSHIP,
    "县": Level.COUNTY,
    "区": Level.COUNTY,
    "旗": Level.COUNTY,
    "州": Level.PREFECTURE,
    "省": Level.PROVINCE,
}
_LEVELS = re.compile("(?:自治[县旗州区]|县|旗|盟|地区|省)$")
_OF_KIND = {
    "自治县": Level.COUNTY,
    "自治旗": Level.COUNTY,
    "县": Level.COUNTY,
    "旗": Level.COUNTY,
    "自治州": Level.PREFECTURE,
    "盟": Level.PREFECTURE,
    "地区": Level.PREFECTURE,
    "自治区": Level.PROVINCE,
    "省": Level.PROVINCE,
}
"""Level of a place that is in no list, by the last word of its name; a 市 or 区 may be of several."""
_SAMPLE = 40_000
_OUR_COUNTRY = "我国"
_OURS = 5
"""Times that a report of the State Council says so at least; others hardly do."""
NATION = "中华人民共和国"
"""Name of the place for which the State Council reports, as the divisions vocabulary has it."""


class _Where(NamedTuple):
    """What a place is looked for in."""

    text: str
    head: str
    lines: Sequence[Span]
    hint: str | None

    def named(self, *patterns: re.Pattern[str], below: bool = False) -> Iterator[_Name]:
        """Yield what the patterns find in the lines of the head or, with ``below``, of what stands under it."""
        lines = [line for line in self.lines if (line[0] < len(self.head)) is not below and line[0] < _SAMPLE]
        for pattern, (start, end) in product(patterns, lines):
            for hit in pattern.finditer(self.text[start:end]):  # no line goes on where another ends
                first, last = hit.span("place")
                yield _Name(hit["place"], (start + first, start + last))


class _Name(NamedTuple):
    """The name of a place, where it stands in the text, and the reason for it where it does not."""

    name: str
    span: Span | None
    reason: str = ""


def region(found: Facts, text: str, head: str, lines: Sequence[Span], code: str | None, hint: str | None) -> None:
    """Find the place, after title, congress, speaker and years; ``code`` is given from outside."""
    where = _Where(text, head, lines, hint)
    year = found.report_year
    if code is not None:
        place = by_code(code, year)
        found.inferred["region"] = "given by the user"
        if place is not None:
            found.region = _as_region(place, year)
        else:
            found.region = Region(code=code)
        found.said_region = _otherwise(found, where)
        return
    _read(found, where)


def _otherwise(given: Facts, where: _Where) -> Region | None:
    """The place that the head of the text names, where it is another than the one given."""
    said = Facts(
        title=given.title,
        report_year=given.report_year,
        congress=given.congress,
        speaker=given.speaker,
        evidence=dict(given.evidence),
    )
    _read(said, where)
    place, here = said.region, given.region
    named = "region.name" in said.evidence or place.level is Level.NATIONAL
    if not named or place.code == here.code:
        return None
    if place.code is None:
        # Zones and towns are in no list: they go by the code above them. A county or city that is in none contradicts.
        name = place.name or ""
        return place if _LISTED.search(name) and core(name) != core(here.name or "") else None
    return place if core(place.name or "") != core(here.name or "") or place.level is not here.level else None


def _read(found: Facts, where: _Where) -> None:
    """Find the place that the text names."""
    text, head = where.text, where.head
    year = found.report_year
    session = found.congress
    national = session is not None and session.name.endswith("次会议") and _NATIONAL in session.name
    if "国务院" in head and (national or _OF_NATION.search(head)):
        found.region = Region(code="000000", name=NATION, level=Level.NATIONAL)
        found.inferred["region"] = "the State Council reports"
        return
    own_levels = cache(partial(_own_levels, text))  # asked for only where no name in the head settles the place
    if found.congress is None and _by_committee(found, where):
        return
    for name, span, reason in _names(found, where):
        in_head = span is not None and span[1] <= len(head)
        if _by_name(found, text, name, span, reason, year, None if in_head else own_levels()):
            return
    if found.congress is not None and _by_committee(found, where):
        return
    levels = own_levels()
    if _of_town(found, head):
        found.region = Region(level=Level.TOWNSHIP)
        found.inferred["region"] = "level by whose government or office reports"
        return
    frequent = most_named(text, levels, year=year)
    if frequent is not None:
        place, count = frequent
        found.region = _as_region(place, year)
        found.inferred["region"] = f"the text names {core(place.name)} {count} times, more than any other place"
        return
    speaks = _SPEAKS_FOR.search(head)
    level = _KINDS[speaks["kind"]] if speaks is not None else levels[0] if levels and len(levels) == 1 else None
    if level is not None:
        found.region = Region(level=level)
        found.inferred["region"] = "level by what the text calls itself"
    elif levels is None and text.count(_OUR_COUNTRY, 0, _SAMPLE) >= _OURS and "国务院" in text:
        found.region = Region(code="000000", name=NATION, level=Level.NATIONAL)
        found.inferred["region"] = "the text speaks of our country and of no place in it as its own"


def _of_town(found: Facts, head: str) -> bool:
    """Whether a town or street reports, which no list of divisions has."""
    office = (found.speaker.title if found.speaker is not None else None) or ""
    speaks = _SPEAKS_FOR.search(head)
    return _OF_TOWN.search(office) is not None or (speaks is not None and _KINDS[speaks["kind"]] is Level.TOWNSHIP)


def _by_committee(found: Facts, where: _Where) -> bool:
    """Whether the committee of a zone reports. Find the zone then by the head or, behind a bare 我代表新区管委会, by
    what it is called later on."""
    text, head, hint = where.text, where.head, where.hint
    spoken = _FOR_COMMITTEE.search(head)
    office = (found.speaker.title if found.speaker is not None else None) or ""
    titled = found.title is not None and _HEADS_COMMITTEE.search(found.title) is not None
    governs = found.congress is None and not _OF_DIVISIONS.search(head) and _HEADS_COMMITTEE.search(office) is not None
    if spoken is None and not titled and not governs:
        return False
    names: list[_Name] = []
    if found.title is not None:
        start, end = found.evidence["title"]
        named = _OF_ZONE.match(head, start, end)
        names += [_Name(named["place"], named.span("place"))] if named is not None else []
    names += [_Name(spoken["place"], spoken.span("place"))] if spoken is not None else []
    names += where.named(_OF_COMMITTEE, _OF_MEETING, _OF_SUMMARY)
    if hint and (page := _OF_ZONE.search(hint)) is not None:
        names.append(_Name(page["place"], None, f"the page is titled “{hint[:60]}”"))
    names += where.named(_OF_COMMITTEE, below=True)
    for name, span, reason in names:
        if not name or _KIND.fullmatch(name):
            continue
        if _by_name(found, text, name, span, reason, found.report_year, None, governed=True):
            break
    return True


def _names(found: Facts, where: _Where) -> list[_Name]:
    """Names of the place with their spans, the surest first."""
    text, head, _, hint = where
    names: list[_Name] = []
    if found.congress is not None:
        start, _ = found.evidence["congress.name"]
        place = _BEFORE_TERM.split(found.congress.name)[0]
        if len(place) >= 2:
            names.append(_Name(place, (start, start + len(place))))
    if found.speaker is not None and found.speaker.title:
        start, _ = found.evidence["speaker.title"]
        match = _OF_OFFICE.match(found.speaker.title)
        head_of = match[1] if match else found.speaker.title.removesuffix("长")
        if match or (head_of[:1] not in "代副" and is_place(head_of)):  # 锡林郭勒盟长, but not 代县长
            names.append(_Name(head_of, (start, start + len(head_of))))
    if found.title is not None:
        match = _OF_TITLE.match(found.title) or _OF_ZONE.match(found.title) or _OF_BUREAU.match(found.title)
        if match:
            start = found.evidence["title"][0]
            names.append(_Name(match["place"], (start + match.start("place"), start + match.end("place"))))
        start, end = found.evidence["title"]
        beside = _BESIDE_TITLE.search(head, max(0, start - _BESIDE), end + _BESIDE)
        if beside is not None:
            names.append(_Name(beside["place"], beside.span("place")))
    spoken = _ON_BEHALF.search(head)
    if spoken and spoken["place"] and (len(spoken["place"]) > _SHORTEST or is_place(spoken["place"])):  # 洋县, not 本县
        names.append(_Name(spoken["place"], spoken.span("place")))
    names += where.named(_OF_STREET, _OF_SUMMARY, _OF_MEETING)
    sure = len(names)
    for pattern, said in ((_PARTY, text), (_PLAN_OF, text)):
        named = pattern.search(said)
        if named and named["place"]:
            names.append(_Name(named["place"], named.span("place")))
    office = _PARTY_OF_OFFICE.search(head)
    if office is not None:
        names.append(_Name(office["place"] + "地区", office.span("place")))
    names += [_Name(league["place"], league.span("place")) for league in _OF_LEAGUE.finditer(head)]
    names += where.named(_OF_LINE)
    for pattern in (_OF_CONGRESS, _OF_SITE):
        names += [_Name(head[start:end], (start, end)) for start, end in _before(pattern, head, where.lines)]
    titled = _before(_TITLED, text[:_TITLED_WITHIN], where.lines)
    if len({text[start:end] for start, end in titled}) == 1:
        # Several would be a page's links to the reports of others.
        names.append(_Name(text[slice(*titled[0])], titled[0]))
    if hint and (match := _OF_PAGE.search(hint)):
        names.append(_Name(match["place"], None, f"the page is titled “{hint[:60]}”"))
    elif hint:
        reason = f"the page is titled “{hint[:60]}”"
        names += [_Name(hint[start:end], None, reason) for start, end in _before(_OF_SITE, hint)]
    if _of_town(found, head):  # the county and its party are named as well
        return [*names[:sure], *(named for named in names[sure:] if _TOWN.search(named.name))]
    return names


def _before(pattern: re.Pattern[str], text: str, lines: Sequence[Span] = ()) -> list[Span]:
    """The spans of names of places that stand right before what the pattern finds, in the same of the ``lines``."""
    found = []
    for match in pattern.finditer(text):
        end = match.start()
        line = max((start for start, _ in lines if start <= end), default=0)
        named = _NAME_ENDS.search(text[max(line, end - _NAME_LONGEST) : end])
        if named is not None:
            found.append((end - len(named[0]), end))
    return found


def _by_name(
    found: Facts,
    text: str,
    name: str,
    span: Span | None,
    reason: str,
    year: int | None,
    levels: tuple[Level, ...] | None,
    *,
    governed: bool = False,
) -> bool:
    """Whether ``name`` is that of a place, which is taken. What is ``governed`` by a committee is no division, but for
    a new district of a province that the text names."""
    above: list[str] = []
    rest = name
    while True:
        resolution = resolve(rest, text, year=year, above=above, levels=levels)
        if resolution.place is not None or resolution.rivals:
            break
        match = _ABOVE.match(rest)
        if match is None or (match[1][-1] == "旗" and not is_place(match[1])):
            break
        above.append(match[1])
        rest = rest[match.end() :]
    if governed and "政府" not in (found.title or ""):
        resolution = _of_zone(resolution, rest, above, text)
    if resolution.place is not None:
        found.region = _as_region(resolution.place, year)
    elif (only := _of_such_a_province(resolution.rivals, text, year)) is not None:
        found.region = _as_region(only, year)
        found.inferred["region"] = "of the places of this name the only one in an autonomous region, as the text has it"
    elif resolution.rivals:
        found.rivals = resolution.rivals
        found.region = Region(name=resolution.rivals[0].name, level=resolution.rivals[0].level)
    elif levels is not None:
        return False
    elif _TOWN.search(rest) and not _KIND.fullmatch(rest):
        prefecture, province = _over(above, text, year)
        found.region = Region(name=rest, level=Level.TOWNSHIP, prefecture=prefecture, province=province)
    elif above and _ZONE.fullmatch(rest):
        prefecture, province = _over(above, text, year)
        rest = above[-1] + rest  # 某某市高新区: the city is part of the name
        found.region = Region(name=rest, prefecture=prefecture, province=province)
    elif (_NAME.fullmatch(rest) or (governed and _ZONE_NAME.fullmatch(rest))) and not _KIND.fullmatch(rest):
        kind = _LEVELS.search(rest)
        level = _OF_KIND[kind[0]] if kind is not None else None
        if level is None and rest.endswith("区") and found.congress is not None:
            # A zone has no congress of its own.
            level = Level.COUNTY
        prefecture, province = _over(above, text, year)
        found.region = Region(name=rest, level=level, prefecture=prefecture, province=province)
    else:
        return False
    if span is not None:
        found.evidence["region.name"] = (span[0] + len(name) - len(rest), span[1])
    else:
        found.inferred["region"] = reason
    return True


def _of_zone(said: Resolution, name: str, above: Sequence[str], text: str) -> Resolution:
    """What the name of a zone may come to: a new district (滨海新区) where its province is named."""
    place = said.place
    over = by_code(place.parent) if place is not None else None
    if place is None or over is None or place.name != name or not name.endswith("新区"):
        return Resolution(None)
    own = over.name in above or core(over.name) in above if above else core(over.name) in text
    return said if own else Resolution(None)


def _over(names: Sequence[str], text: str, year: int | None) -> tuple[str | None, str | None]:
    """The prefecture and the province of what lies in the last of the places named that is a division."""
    place = next((found.place for name in reversed(names) if (found := resolve(name, text, year=year)).place), None)
    if place is None:
        return None, None
    region = _as_region(place, year)
    itself = {Level.PREFECTURE: (region.name, region.province), Level.PROVINCE: (None, region.name)}
    return itself.get(place.level, (region.prefecture, region.province))


def _of_such_a_province(rivals: Sequence[Place], text: str, year: int | None) -> Place | None:
    """Of places that have one name the only one in an autonomous region, where the text speaks of one and of no
    province as its own."""
    if not rivals or _PROVINCIAL.search(text, 0, _SAMPLE) or _AUTONOMOUS.search(text, 0, _SAMPLE) is None:
        return None
    within = [place for place in rivals if (_as_region(place, year).province or "").endswith("自治区")]
    return within[0] if len(within) == 1 else None


_PROVINCIAL = re.compile("省委|省政府|全省|我省|省级|(?<!自治区)直辖市")
_AUTONOMOUS = re.compile("自治区(?:党委|政府|级|[^，。]{0,8}(?:强区|前列|首位|第[一二三])|下达|主席|、市|旗县区)")


def _as_region(place: Place, year: int | None) -> Region:
    if place.level is Level.NATIONAL:
        return Region(code=place.code, name=NATION, level=place.level)
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
    sample = text[:_SAMPLE]
    counts = [(len(pattern.findall(sample)), levels) for levels, pattern in _SELF]
    province = counts.pop()
    count, levels = max(counts, key=lambda item: item[0])
    if count >= 3 and count * 2 >= province[0]:
        return levels
    return province[1] if province[0] >= 3 else None
