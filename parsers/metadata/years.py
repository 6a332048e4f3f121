"""The years of a report: the one it plans for, the one it looks back on, and whole terms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from ..lines.uniform import uniform
from .known import Facts, Span

__all__ = ["read_year", "years"]

_CN_DIGITS = str.maketrans("○〇零ＯO一二三四五六七八九", "00000123456789")
_NOUGHT = "○〇零0O"
"""What stands for 〇 in years written in characters (二00三年)."""
_IN_WORDS = rf"[一二][{_NOUGHT}九八][{_NOUGHT}一二三四五六七八九]{{2}}"
_YEAR_WORDS = re.compile(rf"(?P<y>(?:19|20)[0-9]{{2}})年|(?P<c>{_IN_WORDS})年")
_TITLED = re.compile(rf"((?:19[5-9]|20[0-9])[0-9]|{_IN_WORDS}(?=年))年?")
"""The year of a title."""
_OWN_YEAR = re.compile(r"(?<![比由从较到至与于])(?:" + _YEAR_WORDS.pattern + r")(?!末|代|以后|计划|规划|的?[0-9.]+倍)")
# It begins with 年, and looks back for which, so that ``re`` passes over text in which no year stands.
_AIMS = re.compile(
    rf"年(?:(?<=(?P<y>(?:19|20)[0-9]{{2}})年)|(?<=(?P<c>{_IN_WORDS})年))"
    r"(?<![比由从较到至与于].{4}年)(?!末|代|以后|计划|规划)(?!以来|[至到—-])[^。；;，,]{0,30}?(?:主要目标|预期目标|奋斗目标|工作的?总体(?:要求|思路)|工作的?指导思想)"
    r"(?:任务)?(?:建议|安排|初步)?(?:是|为|如下|[：:])"
)
"""What names the year planned for."""
_SAID_OF = re.compile(
    r"报告(?:中)?(?:指出|提出|明确|要求|强调|确定)[，,：:]?(?P<y>(?:19|20)[0-9]{2})年(?=[^。；]{0,40}?(?:将|要|目标|着力|重点|办好|抓好))"
)
"""How news of a report tells of the year planned for."""
_TURNS = re.compile(
    r"(?P<y>(?:19|20)[0-9]{2})年，?是[^。]{4,160}。(?:[^。]{0,160}。){0,2}[^。]{0,40}"
    r"(?:总体要求|总要求|思路|指导思想|目标)(?:是|为|：)"
)
"""How a plan turns to its year before it says what it asks of it (2031年是…开局之年。今年工作的总体要求是)."""
_NEWS = 1500
_LATE = 11
"""Month from which a report plans for the next year."""
_MIDDLE = 7
"""Month up to which none plans for the next year."""
_PLANS = {
    "六五": 1985,
    "七五": 1990,
    "八五": 1995,
    "九五": 2000,
    "十五": 2005,
    "十一五": 2010,
    "十二五": 2015,
    "十三五": 2020,
    "十四五": 2025,
    "十五五": 2030,
}
"""Last year of each five-year plan."""
_PLAN_PERIOD = re.compile(
    r"“?(十?[一二三四五六七八九]五|十五)”?"
    r"(?:时期|期间|规划|计划|以来|(?<=”)(?=[及和与、](?:19|20)[0-9]{2}年|的?(?:主要|重点|总体)?(?:工作|(?:国民)?(?:经济(?:和?社会)?)?发展|任务|目标|成就|要求|思路)))"
)
_PLAN_IN_FULL = re.compile(r"第(十?[一二三四五六七八九]|十)个五年(?:计划|规划)")
_PAST_TERM = re.compile(
    r"过去(?:的)?(?:一年(?:和|及|与))?([三四五六])年|([三四五六])年(?:来|(?=的?(?:政府)?工作(?:的)?(?:回顾|总结)))|(?:本|上)届政府"
    r"|第?[一二三四五六七八九十]{1,3}届(?:人民)?政府(?:任期)?(?:的)?(?:主要)?工作(?:的)?(?:回顾|总结)"
)
_SINCE = re.compile(r"(?P<y>(?:19|20)[0-9]{2})年以来")
_RESULTS = re.compile(
    r"(?<![到至])(?P<y>(?:19|20)[0-9]{2})年[^，,。；;0-9]{0,10}生产总值(?:完成|达到?|实现|突破)?[0-9]"
)
_CONGRESS_FIRST = 1978
_CONGRESS_TERM = 5
"""The Fifth National People's Congress first met in 1978, each later one five years after the one before."""
_PAST_TERM_OPENING = re.compile(r"(?:过去|本届政府)(?:的)?五年(?:的)?(?:政府)?工作|本届政府过去五年")
_TERM_AHEAD = re.compile(r"(?:今后|未来)(?:的)?([三四五])年")
_TERM_AHEAD_OPENING = re.compile(r"(?:今后|未来)(?:的)?([三四五])年(?:的)?.{0,12}(?:目标|任务|工作|建议)")
_LOOKS_BACK = re.compile(
    "回顾|总结|情况|成就|成绩|过去|去年|报告"
    "|(?<!确保)(?<!努力)(?<!力争)(?:圆满|胜利)完成[^，。]{0,14}(?:任务|目标)$"
)
_LATER_PART = re.compile("[二三四五六七八九十]{1,3}、|第[二三四五六七八九十]部分")
"""A part that is not the first of its report, even where a fragment begins with it."""
_FIRST, _LAST = 1949, 2100
_COUNTS = "三四五六"


def read_year(words: str) -> int:
    """Value of a year in digits or characters (一九九一 is 1991)."""
    return int(words) if words.isdigit() else int(words.translate(_CN_DIGITS))


def years(found: Facts, text: str, parts: Sequence[Span], year: int | None, hint: str | None) -> None:
    """Find the years; ``year`` is given from outside, ``hint`` the title of the page."""
    review, plan = _part_years(found, text, parts)
    if year is not None:
        _given(found, year, review, plan)
    elif (
        found.title
        and (match := _TITLED.search(found.title))
        and not _is_reviewed(read_year(match[1]), found, review, plan)
    ):
        found.report_year = read_year(match[1])
        found.evidence["report_year"] = _within(found.evidence["title"], match)
    elif plan is not None and (found.dated is None or plan[0] in _ahead(found.dated)):
        found.report_year = plan[0]
        found.evidence["report_year"] = plan[1]
    elif (planned := _planned(text)) and (found.dated is None or planned[0] in _ahead(found.dated)):
        found.report_year, found.evidence["report_year"] = planned
    elif found.dated is not None:
        found.report_year = _ahead(found.dated)[-1]
        found.inferred["report_year"] = "year of delivery" if found.delivered_on else "year of the session"
        if review is not None and review[0] in (found.report_year, found.report_year - 2):
            found.report_year = review[0] + 1
            found.inferred["report_year"] = "the year after the one that the heading of the review names"
    if found.report_year is None and review is not None:
        found.report_year = review[0] + 1
        found.inferred["report_year"] = "the year after the one reviewed"
    if found.report_year is None:
        _by_congress(found)
    if found.report_year is None:
        _guess(found, text, hint)
    if review is not None and (found.report_year is None or review[0] <= found.report_year):
        found.review_year = review[0]
        words = text[slice(*review[1])]
        if words[0].isdigit() or words[-1] == "年":
            found.evidence["review_year"] = review[1]
        else:
            found.inferred["review_year"] = f"last year of {words}"
    elif found.report_year is not None:
        found.review_year = found.report_year - 1
        found.inferred["review_year"] = "the year before the report's"
    _terms(found, text, parts)
    _within_reason(found)


def _is_reviewed(
    year: int, found: Facts, review: tuple[int, Span] | None, plan: tuple[int, Span] | None
) -> bool:
    """Whether the year of a title is the one looked back on: the parts, or the day of delivery, say the next; or a
    slip, for it was delivered early in the year before."""
    if review is not None and plan is not None:
        return (review[0], plan[0]) == (year, year + 1)
    delivered = found.dated
    if plan is not None or delivered is None:
        return False
    return (delivered.month < _LATE and delivered.year == year + 1) or (
        delivered.month < _MIDDLE and delivered.year == year - 1
    )


def _within_reason(found: Facts) -> None:
    """Note no year that no record can hold: 今后五年 of a report that calls itself one of 2099."""
    for name in ("report_year", "review_year", "review_from", "plan_to"):
        year = getattr(found, name)
        if year is not None and not _FIRST <= year <= _LAST:
            setattr(found, name, None)
            found.evidence.pop(name, None)
            found.inferred.pop(name, None)


def _ahead(delivered: date) -> tuple[int, ...]:
    """The years that a report delivered on a day may plan for."""
    return (delivered.year, delivered.year + 1) if delivered.month >= _LATE else (delivered.year,)


def _planned(text: str) -> tuple[int, Span] | None:
    """The year that the targets' own sentence or the guiding ideas name (2023年…的主要预期目标是)."""
    for match in _AIMS.finditer(text):
        year = read_year(match["y"] or match["c"])
        if _FIRST < year < _LAST:
            start = match.start("y" if match["y"] else "c")
            return year, (start, start + 5)
    said = _SAID_OF.search(text, 0, _NEWS)
    turned = said or (_TURNS.search(text) if "之年" in text or "一年" in text else None)
    return (int(turned["y"]), (turned.start("y"), turned.end("y") + 1)) if turned is not None else None


def _given(found: Facts, year: int, review: tuple[int, Span] | None, plan: tuple[int, Span] | None) -> None:
    """Take the year given from outside, and note the one that the text gives where it is another."""
    found.report_year = year
    found.inferred["report_year"] = "given by the user"
    titled = _TITLED.search(found.title or "")
    said = [read_year(titled[1])] if titled else []
    said += [plan[0]] if plan is not None else []
    said += [review[0] + 1] if review is not None else []
    if not said and found.dated is not None:
        delivered = found.dated
        said = list(_ahead(delivered))
    if said and year not in said:
        found.said_year = said[0]


def _by_congress(found: Facts) -> None:
    """The year in which a session of the National People's Congress met."""
    congress = found.congress
    if congress is None or congress.term is None or "全国人民代表大会" not in congress.name or congress.term < 5:
        return
    found.report_year = _CONGRESS_FIRST + _CONGRESS_TERM * (congress.term - 5) + (congress.session or 1) - 1
    found.inferred["report_year"] = f"the year in which {congress.name} met"


def _within(span: Span, match: re.Match[str]) -> Span:
    return span[0] + match.start(), span[0] + match.end()


def _part_years(
    found: Facts, text: str, parts: Sequence[Span]
) -> tuple[tuple[int, Span] | None, tuple[int, Span] | None]:
    """Years that the headings of the parts name: of the review and of the plan."""
    review: tuple[int, Span] | None = None
    plan: tuple[int, Span] | None = None
    for start, end in parts:
        heading = text[start:end]
        named = [
            (year, (start + match.start(), start + match.end()))
            for match in _YEAR_WORDS.finditer(heading)
            if (
                not heading.startswith("以来", match.end())  # 2003年以来的工作回顾
                # 2031年以来工作回顾, told in September of that year
                or (found.dated is not None and match["y"] == str(found.dated.year))
            )
            and _FIRST < (year := read_year(match["y"] or match["c"])) < _LAST
        ]
        looks_back = _LOOKS_BACK.search(heading) is not None
        if looks_back and review is None:
            if named:
                review = named[0]
                if len(named) > 1 and "工作" in heading and named[0][0] < named[1][0]:
                    plan = plan or named[-1]
            elif (period := _PLAN_PERIOD.search(uniform(heading))) and period[1] in _PLANS and "前" not in heading:
                review = (_PLANS[period[1]], (start + period.start(), start + period.end()))
        elif named and not looks_back and plan is None and re.search(r"工作|任务|目标|要求|安排|部署|建议", heading):
            if (review is None and found.dated is not None and named[0][0] < found.dated.year) or (
                review is None
                and heading.endswith("工作")
                and len(parts) > 1
                and start == parts[0][0]
                and _LATER_PART.match(heading) is None
                and text.find("预期目标", max(0, start - _TARGETS_ABOVE), start) < 0
            ):
                review = named[0]
            else:
                plan = named[0]
    if review is not None and plan is not None and plan[0] < review[0]:
        return review, None  # a slip: 三、2000年的主要任务 below 一、2002年工作回顾
    return review, plan


_TARGETS_ABOVE = 600
"""Characters above the first part of a fragment among which targets show that it is of the plan."""
_PLAN_YEARS = 5
_TELLS = re.compile("上年|同比|去年|前年|已(?!知)|了(?![解如])|年来|过去|历时|率先|获[评批得]|荣获|位居|[居列]全")


def _guess(found: Facts, text: str, hint: str | None) -> None:
    """Without headings that say so: the page's title, or the years that the text speaks of most."""
    if hint and (match := re.search(r"((?:19[5-9]|20[0-9])[0-9])年?[^0-9]{0,16}政府工作报告", hint)):
        found.report_year = int(match[1])
        found.inferred["report_year"] = f"the page is titled “{hint[:60]}”"
        return
    if re.search(r"五年(?:计划|规划)(?:纲要)?(?:（草案）|\(草案\))?的报告", text[:400]):
        return
    third = text[: max(len(text) // 3, 3000)]
    counts = Counter(read_year(match["y"] or match["c"]) for match in _OWN_YEAR.finditer(third))
    opening = [read_year(match["y"] or match["c"]) for match in _OWN_YEAR.finditer(text[:1800])]
    named = [year for year in opening if counts[year] >= 2 and _FIRST < year < _LAST]
    if named and max(named) % _PLAN_YEARS == 0 and not _TELLS.search(third):
        # 2030年服务业增加值突破300亿元。做优做强金融业: where a plan of five years is to get, nothing reviewed.
        return
    spoken = [year for year, count in counts.items() if count >= 3]
    if named and max(spoken, default=0) - max(named) in (0, 1, -max(named)):
        reviewed = max(named)
        found.report_year = reviewed + 1
        found.inferred["report_year"] = f"the year after {reviewed}, the last that the beginning speaks of"
    elif told := [int(match["y"]) for match in _RESULTS.finditer(third)]:
        found.report_year = max(told) + 1
        found.inferred["report_year"] = f"the year after {max(told)}, the last that the review gives the output of"


def _plan_named(headings: str) -> str | None:
    """The five-year plan that headings name, in short or in full (第十五个五年规划 is 十五五)."""
    if short := _PLAN_PERIOD.search(uniform(headings)):
        return short[1]
    full = _PLAN_IN_FULL.search(headings)
    return f"{full[1]}五" if full else None


def _terms(found: Facts, text: str, parts: Sequence[Span]) -> None:
    """Whether a whole term is reviewed or planned."""
    headings = " ".join(text[start:end] for start, end in parts)
    year = found.report_year
    opening = text[:600]
    if year is None:
        return
    looks_back = (span for span in parts if re.search(r"回顾|总结|情况|过去|年来", text[slice(*span)]))
    told = found.evidence.get("review_year", (0, 0))
    told_in = (span for span in parts if span[0] <= told[0] < told[1] <= span[1])
    head = next(looks_back, None) or next(told_in, (0, 0))
    review = text[slice(*head)]
    period = _PLAN_PERIOD.search(uniform(review))
    if period and "前" not in review and _PLANS.get(period[1], 0) in (year - 1, year):
        found.review_from = _PLANS[period[1]] - 4
        found.inferred["review_from"] = f"first year of “{period[1]}”"
    elif (span := _PAST_TERM.search(review)) or _PAST_TERM_OPENING.search(opening):
        count = _COUNTS.index((span[1] or span[2] or "五") if span else "五") + 3
        since = _SINCE.match(text, head[1])
        if since is not None and int(since["y"]) in range(year - count - 1, year):
            found.review_from = int(since["y"])
            found.evidence["review_from"] = (head[1], head[1] + 5)
        else:
            found.review_from = year - count
            found.inferred["review_from"] = "the review is of a whole term"
    plan = _TERM_AHEAD.search(headings) or _TERM_AHEAD_OPENING.search(opening)
    later = _plan_named(headings[len(review) :]) if review else None
    if plan:
        found.plan_to = year + _COUNTS.index(plan[1]) + 2
        found.inferred["plan_to"] = "the plan is for a whole term"
    elif later and _PLANS.get(later, 0) - 4 == year:
        found.plan_to = _PLANS[later]
        found.inferred["plan_to"] = f"last year of “{later}”"
