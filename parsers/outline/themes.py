"""Theme sentences of the review that open a paragraph and sum it up: 过去一年，我们全力扛起…。"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from ..lines.candidates import Candidate, final_mark, has_figures, heads_nothing, is_followed
from ..lines.marks import Style
from ..lines.openings import COMMA, RUN_IN_LIMIT, is_told, is_told_twice, opener_shape, worth
from ..lines.sentences import Sentence

__all__ = ["THEME_LIMIT", "THEME_OPENS", "is_theme_line", "spans", "themes"]

THEME_LIMIT = 110
_THEME = re.compile(
    r"^(?:在?过去|[一二三四五六七八九十两]+年[来间]|这[一二三四五六两几]?年|这是(?=[^。]{6,}的[一三四五]年。$)|(?:19|20)[0-9]{2}年|五年|“[一二三四五六七八九十]+五”"
    r"|我们(?:[一-鿿]{4}(?:、[一-鿿]{4})?|(?:坚持|聚焦|着力|全力|始终|突出|狠抓|深入)[^，,]{2,12})[，,](?!这|是))"
)
THEME_OPENS = frozenset("在过一二三四五六七八九十两这12“我")
"""What a theme sentence may begin with."""
_LONE = re.compile(
    r"^(?:在?过去(?:的)?[一三四五]年|[一三四五]年[来间]|这[一三四五]年)[来间里]?[，,]"
    r"(?:(?:我们|全[市县区省旗州]|我[市县区省州旗])(?!主要|重点|着重|认真|还|也|在[^，]{2,30}下)"
    r"|(?!是)[^，,。]{6,24}(?:取得|实现|迈出|迎来|展现|呈现|有了新|开创|打开|开启|谱写)[^，,。]{2,14}。$"
    r"|是[^，,。]{4,36}(?:提[升高速]|增强|改善|发展|优化|深化|夯实|加快|转变|突破|完善|进步|增进|新?台阶)的[一三四五]年。$)"
)
"""How a theme sentence opens, even where it is the only one of a text."""
_TIMED = re.compile("(?:在?过去(?:的)?[三四五]年|[三四五]年[来间]|这[三四五]年)[来间里]?，")
_YEARLY = re.compile("(?:19|20)[0-9]{2}年，我们[^，。]{4,12}，")
_OF_YEARS = re.compile(
    "(这是|[^，,。]{2,8}[，,]?是(?:我[市县区省州旗盟乡镇])?)[^。]{6,}的[一二三四五六七八九十两几]+年。$"
)
"""A paragraph that says what a term was (“十四五”是我市锐意改革、活力大增强的五年。)."""
_LONE_LIMIT = 50
_ROUTINE = re.compile(
    r"领导下|指引下|指导|贯彻|目标任务|各项任务|(?:重点|着重|主要|以下|方面).{1,8}(?:工作|任务)|特点"
    r"|等方面|等(?:各项|方面)?(?:工作|事业)(?:[，。]|[都均也又]?(?:取得|有了|迈出|得到))|面临[^，。]{0,12}(?:困难|挑战|考验|压力)|不仅|(?<!新)经验|体会|遭[遇受到]|[受遇]到|(?:着力点|重点|重心|精力)[^，。]{0,6}放在"
)
"""What the opening of a review says that sums nothing up."""
_OURS = re.compile(
    "我们(?!深|也|还|要|将|必|一定|清醒|高兴|欣慰|坚信|相信|知道|看到|体会|认为|所|都|在)[^，。；]{2,16}，"
)
_OURS_LEAST, _OURS_WORTH = 3, 2.5
_SAME = 4
_SPAN_LEAST = 3
"""Paragraphs that open with a span of time alone: 五年来，…，…。"""


def themes(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Paragraphs that open with the same words: 过去一年，我们…。 / 2012年，是…的一年。"""
    firsts = [index for index, sentence in enumerate(sentences) if sentence.first and index not in closed]
    groups: dict[str, list[int]] = {}
    for index in firsts:
        text = _with_years_spelled(sentences[index].text)
        if index in found or not _THEME.match(text) or len(text) > THEME_LIMIT or "，我们不仅" in text:
            continue
        if final_mark(text) in ("。", "！", "!") and not has_figures(text):
            years = _OF_YEARS.match(text)
            if years is not None:
                groups.setdefault(years[1] + ("年" if years[1] != "这是" else ""), []).append(index)
            comma = min((at for at in (text.find("，"), text.find(",")) if at > 0), default=0)
            if comma:
                groups.setdefault(text[:comma] + text[comma + 1 : comma + 2], []).append(index)
                if _ROUTINE.search(text) is None and COMMA.search(text, comma + 1):
                    groups.setdefault(text[:comma], []).append(index)
    for words, members in groups.items():
        if words.startswith("我们"):
            continue
        if _ROUTINE.search(sentences[members[0]].text) and not any(
            _ROUTINE.search(sentences[index].text) for index in members[1:]
        ):
            del members[0]  # 四年来，我们坚持以…为指导，…: an introduction
        followed = [index for index in members if is_followed(sentences, index) or _stands_above(sentences, index)]
        least = 2 if words[-1:] not in "年来间里" else _SPAN_LEAST
        if len(followed) >= least and len(followed) >= 0.6 * len(members):
            for index in members:
                if index in followed or index == len(sentences) - 1:
                    found[index] = Candidate(index, Style.THEME, 0, True)
    for index in firsts:
        # What stands alone before the next part, or between a part's heading and its paragraphs, sums none of them up.
        after = found.get(index + 1)
        over = sentences[index].last and (
            (after is not None and after.style < Style.SHI)
            or (index - 1 in found and found[index - 1].style < Style.SHI)
        )
        if index not in found and not over and _is_lone_theme(sentences, index):
            found[index] = Candidate(index, Style.THEME, 0, False)
    _above_items(sentences, firsts, found)
    _listing(sentences, firsts, found)
    _ours(sentences, firsts, found)
    _inside(sentences, found, closed)


def spans(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Paragraphs that open with the same span of time and what came of it (这五年，经济实力显著增强。…)."""
    groups: dict[str, list[int]] = {}
    for index, sentence in enumerate(sentences):
        text = sentence.text
        if not sentence.first or text[0] not in _INSIDE_OPENS or len(text) > RUN_IN_LIMIT or index in closed:
            continue
        opening = _SPAN.match(text)
        if opening is None or has_figures(text) or _ROUTINE.search(text) or not _is_plain_theme(found, index):
            continue
        if final_mark(text) == "。" and is_followed(sentences, index):
            groups.setdefault(opening[0], []).append(index)
    for words, members in groups.items():
        told = [index for index in members if is_told(sentences[index].text[len(words) :])]
        beside = [sentences[index].paragraph - place for place, index in enumerate(members)]
        if told and len(members) >= _SPAN_LEAST and beside[0] == beside[-1]:
            told = members  # one paragraph after another, so that it need not be said of each what came of it
        for index in told if len(told) > 1 else ():
            found.setdefault(index, Candidate(index, Style.THEME, 0, False))


def _is_plain_theme(found: dict[int, Candidate], index: int) -> bool:
    """Whether a sentence is no heading yet, or one as a theme."""
    return index not in found or found[index].style is Style.THEME


_SPAN = re.compile("(?:这|过去)[一三四五]年，|[一三四五]年[来间]，")


def _with_years_spelled(text: str) -> str:
    """A sentence with the years of a term in characters: 5年，是…的5年。 and 过去5年，… are no figures."""
    return _YEARS_OF_TERM.sub(lambda digit: "三四五"[int(digit[0]) - 3], text)


# It begins with a set, so that ``re`` passes over text in which no digit stands.
_YEARS_OF_TERM = re.compile("[345](?<![0-9.][345])(?=年(?:[，,来间]|。$))")


def _stands_above(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence in a paragraph of its own stands above one that a short sentence opens (开放拓展新空间。…)."""
    if not sentences[index].last or index + 1 >= len(sentences) or _ROUTINE.search(sentences[index].text):
        return False
    return opener_shape(sentences[index + 1]) == 2 and is_followed(sentences, index + 1)


def is_theme_line(text: str) -> bool:
    """Whether a line without a final mark is worded like a theme sentence (一年来，我们聚力…，…展现新面貌)."""
    return _THEME.match(text) is not None and _ROUTINE.search(text) is None and not has_figures(text)


def _above_items(sentences: Sequence[Sentence], firsts: Sequence[int], found: dict[int, Candidate]) -> None:
    """Theme sentences in paragraphs of their own that each rule a list of headed dashes (五年来，…。 / ——…。…)."""
    members = []
    for index in firsts:
        item = found.get(index + 1)
        if item is None or item.style not in (Style.DASH, Style.BULLET) or not sentences[index].last:
            continue
        text = sentences[index].text
        if (
            index not in found
            and _THEME.match(text) is not None
            and len(text) <= THEME_LIMIT
            and final_mark(text) == "。"
            and not has_figures(text)
            and _ROUTINE.search(text) is None
        ):
            members.append(index)
    for index in members if len(members) > 1 else ():
        found[index] = Candidate(index, Style.THEME, 0, False)


def _listing(sentences: Sequence[Sentence], firsts: Sequence[int], found: dict[int, Candidate]) -> None:
    """Sentences that sum up a paragraph which goes on with 一是…。 headings (产业发展稳中有进。一是工业…。)."""
    for index in firsts:
        sentence = sentences[index]
        if index in found or sentence.mark is not None:
            continue
        item = found.get(index + 1)
        text = sentence.text
        if (
            item is not None
            and item.style is Style.SHI
            and item.number == 1
            and not sentence.last
            and final_mark(text) == "。"
            and not has_figures(text)
            and _LEADS_IN.search(text) is None
        ):
            themed = _THEME.match(text) is not None and len(text) <= THEME_LIMIT // 2
            if themed or (len(text) <= RUN_IN_LIMIT and not heads_nothing(text)):
                found[index] = Candidate(index, Style.THEME if themed else Style.RUNIN, 0, False)


_LEADS_IN = re.compile(
    r"(?:抓|做|要|突出|推进|实施|开展|采取|把握|坚持|注重|处理|[0-9一二三四五六七八九十几])[^，。]{0,14}"
    r"(?:工作|任务|方面|措施|举措|重点|文章|原则|关系|问题|[件点项条])。$|以下|如下|下列|体会|要求|来之不易|主要[是有]|特点|困难|不足|我们(?:必须|一定|要|将)"
    r"|将[^，。]{0,8}(?:实施|落实|推进|执行)。$"
)
"""What a sentence says that only announces the list."""


def _inside(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Theme sentences inside one long paragraph that begin with the same words, text behind each: 这五年，发展提速。…
    这五年，结构持续优化。…; 我们坚持工业强县，产业发展提质增效。…"""
    groups: dict[tuple[int, str], list[int]] = {}
    for index, sentence in enumerate(sentences):
        text = sentence.text
        if text[0] not in _INSIDE_OPENS or len(text) > _INSIDE_LIMIT:
            continue
        if sentence.last or index in found or index in closed:
            continue
        opening = _INSIDE.match(text)
        if opening is None or final_mark(text) != "。" or has_figures(text) or _ROUTINE.search(text):
            continue
        if text[0] != "我" or is_told(text.rpartition("，")[2]):
            groups.setdefault((sentence.paragraph, opening[0]), []).append(index)
    for (_, words), members in groups.items():
        if words[0] != "我":
            least = 2
            apart = all(right > left + 1 for left, right in pairwise(members))
        else:
            least, apart = _OURS_LEAST, True
            members = [index for index, after in zip(members, [*members[1:], 0], strict=True) if after != index + 1]
        if len(members) >= least and apart:
            for index in members:
                found[index] = Candidate(index, Style.THEME, 0, False)


_INSIDE = re.compile(
    r"(?:这|过去)[一三四五]年，|[一三四五]年[来间]，|过去的[一三四五]年，|我们[一-鿿]{2}(?=[^，。]{2,14}，)"
)
_INSIDE_OPENS = "这过一三四五我"
_INSIDE_LIMIT = 32


def _is_lone_theme(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence sums up a part of the review by itself (这一年，我们聚焦…，乡村面貌焕然一新。)."""
    text = _with_years_spelled(sentences[index].text)
    timed = None if sentences[index].last else _TIMED.match(text)
    yearly = None if sentences[index].last else _YEARLY.match(text)
    ours = None if sentences[index].last or not text.startswith("我们") else _OURS.match(text)
    return (
        len(text) <= _LONE_LIMIT
        and (
            _LONE.match(text) is not None
            or (timed is not None and is_told_twice(text[timed.end() :]))
            or (yearly is not None and is_told(text[yearly.end() :]))
            or (
                ours is not None
                and is_told(text[ours.end() :])
                and worth(sentences, index, _OURS_WORTH)
                and not _another_of_ours(sentences, index)
            )
        )
        and final_mark(text) == "。"
        and not has_figures(text)
        and _ROUTINE.search(text) is None
        # A passage may stop right behind a theme.
        and (index + 1 < len(sentences) or (index > 0 and sentences[index].first and _LONE.match(text) is not None))
    )


def _another_of_ours(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the paragraph goes on with a theme of that form: a series is found as one."""
    beside = takewhile(lambda sentence: not sentence.first, islice(sentences, index + 1, None))
    return any(sentence.text.startswith("我们") and _OURS.match(sentence.text) for sentence in beside)


def _ours(sentences: Sequence[Sentence], firsts: Sequence[int], found: dict[int, Candidate]) -> None:
    """Paragraphs that open one after another with 我们…，…。"""
    run: list[int] = []
    last = -2
    for index in firsts:
        sentence = sentences[index]
        text = sentence.text
        themed = (
            text.startswith("我们")
            and (index not in found or found[index].style is Style.THEME)
            and _OURS.match(text) is not None
            and len(text) <= RUN_IN_LIMIT
            and final_mark(text) == "。"
            and COMMA.search(text) is not None
            and not has_figures(text)
            and is_followed(sentences, index)
        )
        if themed:
            if sentence.paragraph != last + 1:
                run = []
            run.append(index)
            last = sentence.paragraph
            same = text[:_SAME] == sentences[run[0]].text[:_SAME]  # 我们坚持转型发展，…。 我们坚持生态优先，…。
            if len(run) >= _OURS_LEAST - same:
                for member in run:
                    found[member] = Candidate(member, Style.THEME, 0, True)
