"""The span of several years that a value stands for, where its sentence or the heading of its section says so."""

from __future__ import annotations

import re

from ..wording.seeking import last_match

__all__ = ["SPAN_OF_YEARS", "sets_time", "term"]

_COUNT = "[二两三四五六七八九十23456789]"
_SPOKEN = (
    rf"(?:过去|今后|未来|近|前|这)的?(?:{_COUNT}[至到—-])?{_COUNT}年(?:来|间|里|内|中(?!央|国(?!家|民)))?|(?:{_COUNT}[至到—-])?(?:[二两三四五六七八九十]|(?<![0-9.])(?:[2-9]|[1-6][0-9]))年(?:来|间|里|内|中(?!央|国|部|小|长|期|心))"
    r"|五年(?!中(?!央|西|小)|[来间里内计规期前后以之多行纲的一任级制目过倍大]|(?:国债|滚动|发展|攻坚|建设规划))"
    r"|(?:(?<![一二三四五六七八九十])[二两三四六七八九十]|(?<![0-9.])(?:[2-9]|10))年(?=累[计积]|共(?![同建享有和富])|合计|总计|年均|用于|增加|新增|净增)"
    r"|第[一二三四五六七八九十]{1,2}个五年计划(?:期间|时期|内)|“(?:十[一二三四五]|[六七八九十])五”(?:时期|期间|以来|前[一二三四]年)"
    rf"|今明[两二]年|近几?年来|本届政府{_COUNT}年(?:间|来|里)?|疫情三年"
)
# It begins with a set, so that ``re`` passes over text in which no time stands.
_OPENS = re.compile(
    r"[，,；;。：:、！—12一二过去上今全年的](?:(?:(?<=[，,；;。：:、！—])|(?<=年的))(?<![0-9]—)"
    rf"(?:(?:在|到|尽管|虽然|[而但仅]|预计|我们|力争|全[国省市县区州旗]|建[国党市县区]|撤[县市地乡][设改建][市区镇]|设[市区]|改革开放|解放)?(?P<term>{_SPOKEN})"
    rf"|(?:力争|争取|计划|拟|再|要)?用(?P<within>[二两三四五六七八九十]年|(?:[2-9]|10)年)(?:左右)?的?时间)"
    r"|(?<=[12一二过去上今全年])(?<![从由比较是自与].)(?:(?<=1)9[0-9]{2}年|(?<=2)0[0-9]{2}年|(?<=[一二])[九〇○零][〇○零一二三四五六七八九]{2}年"
    r"|(?<=一)年来|(?<=过)去一年|(?<=[去上今全])年|(?<=年)内))"
)
"""What sets the time of what follows: a span of years, or a year."""
_SINCE = re.compile(
    "[，,；;。：:](?:在|自(?![贸治由主])|自?从)?((?!今年|本?年初?以|去年|开年|新年|[一长多]|[此从]|近?年|几?个?月|入[春夏秋冬汛]|[0-9]+月)"
    "(?:(?:19|20)[0-9]{2}年|[^，,。；;：:、0-9]{2,16}?)(?<!长期)(?<!一直)(?<!多年)以来)(?![^，,。]{0,4}(?:首|最|第一|罕见|同期|新高|[未少]有))"
)
"""From an event on, as it is worded (党的十八大以来, 2021年以来), but for the beginning of the year."""
_CENTURY = re.compile("本世纪末(?![^。；]*目标[和与，])")
"""By when it is so, whatever span of years the heading names."""
_AS_OF = re.compile("[，,；;。：:](?:截[至止]|到?目前)")
"""What is told as it stands by then is of no span of years."""
_FOR_LONG = re.compile("(?:多年来?|历年来?|长期以来)(?:累计|共|已经?)[^，。；]{0,20}$")
"""What was done in more years than the heading tells of (多年累计改造危房|26万户)."""
SPAN_OF_YEARS = re.compile(_SPOKEN)
"""A span of several years, as it is spoken of."""
_A_YEAR = re.compile(r"(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|今年|明年|本年")
_BACK = 300
"""Characters before a value that are looked at."""


def sets_time(heading: str) -> bool:
    """Does a heading say for which year or span of years what stands under it is told?"""
    if "年" not in heading and "五" not in heading:
        return False
    return (SPAN_OF_YEARS.search(heading) or _A_YEAR.search(heading)) is not None


def term(
    text: str, plain: str, start: int, end: int, heading: str, *, spanning: bool, planned: bool, pace: bool = False
) -> str | None:
    """Return the span of years, as worded, that a value stands for.

    ``text[start:end]`` is its sentence as far as the value, ``plain`` the uniform form of the text. A ``spanning``
    value (a yearly average, a sum) takes the span that the ``heading`` over it names, where the sentence itself sets
    no time before it; one that is ``planned`` does so where the heading names no single year besides. A yearly
    ``pace`` is of no single year: where the sentence names one (2011年达到9亿元，年均增长8%), it passes over it.
    """
    begin = end - _BACK if end - start > _BACK else start
    # One of the two stands in the words of every span of years and of every year.
    words = plain[begin:end]
    opened = f"，{words}"  # the sentence itself opens as a clause does
    since = last_match(_SINCE, opened, 0, len(opened)) if "以来" in words else None
    if "年" in words or "五" in words:
        last = last_match(_OPENS, opened, since.end() if since is not None else 0, len(opened))
        if last is not None:
            first, stop = last.span("term") if last["within"] is None else last.span("within")
            if first < 0 and pace:
                first, stop = next((one.span("term") for one in _OPENS.finditer(opened) if one["term"]), (first, stop))
            if first >= 0:
                return text[begin + first - 1 : begin + stop - 1]
            if not pace:
                return None
    if since is not None:
        return text[begin + since.start(1) - 1 : begin + since.end(1) - 1]
    as_of = ("截" in words or "目前" in words) and _AS_OF.search(opened)
    as_of = as_of or ("多年" in words and _FOR_LONG.search(words))
    if not heading or as_of or ("世纪" in words and _CENTURY.search(words)):
        return None
    if not (spanning or (planned and not _A_YEAR.search(heading))):
        return None
    named = SPAN_OF_YEARS.findall(heading)
    # “十三五”时期发展成就和“十四五”时期目标任务: what is planned is of the second.
    return named[-1 if planned else 0] if named else None
