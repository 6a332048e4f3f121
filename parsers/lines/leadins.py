"""Lead-ins: a colon that announces an unnumbered list of problems or projects ends a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, takewhile

from .admitting import (
    ADMITS,
    CONTINUES,
    NOUN,
    OF_THEM,
    POINTS,
    PROBLEM,
    PROBLEM_SEEN,
    REMAIN,
    SEES_BARE,
    TAIL,
    leads_in,
    named_until,
    of_any,
    owns_up,
    says_them,
    works_on,
)
from .marks import Style, chinese_ordinal, mark_at
from .promised import DETAILS, PROJECT
from .sentences import Sentence, split

__all__ = ["part_lead_ins"]

_SAID_OF_PROJECTS = re.compile(rf"{PROJECT}[^，。；：:]{{0,6}}[。！]$")
_COUNTED_PROJECTS = re.compile(rf"[0-9一二三四五六七八九十][件项个大][^，。；：:0-9]{{0,12}}{PROJECT}")
_NAMELY = re.compile("(?:[具分][体别])?(?:主要|重点)?(?:内容|项目)?(?:包括|是|为|有|即|如下)[：:]")
"""What opens the list behind a sentence that says how many there are, and more (…，惠及全体人民。|具体是：…；…)."""

_NEAR = 30
_FEW_WORDS = 8
"""Characters between a lead-in and its list at most (从总体看，一是…)."""
_BEFORE = 4
"""Sentences before one that says that there are problems, of which none admits one where it opens the list."""
_REACH = 200
"""Characters of the sentence before in which its lead-in is looked for."""
_PROBLEMS_COLON = re.compile(
    rf"^[^：:]{{0,160}}?(?:{NOUN}(?:之处)?|主要(?:是|有|(?:表现|体现|反映)(?:在|为)?)|突出的?[是有]|(?:突出|集中)(?:表现|体现|反映)(?:在|为)|这就是|差距|表现(?:在|为){POINTS}"
    rf"|[，,](?:比如|例如|譬如|如)|[，,](?:[那也]就|(?:归纳|概括|总结)起来[，,]?(?:主要|就)?)[是有]{POINTS}|认识到|看到|意识到|(?:认识到|看到|意识到)[，,][^，,。：:]{{2,30}}|深[知感]|{REMAIN}|以下[几一二三四五六七八九十][个点](?:方面|问题)?){TAIL}[是为在有]?[：:](?=.)"
)
_CHIEFLY = ("主要是", "特别是", "尤其是")
_MUST = ("需要", "有待", "必须", "应")
"""How it opens what must be done about problems."""
_OWNED = re.compile(
    rf"^[^。：:；;]{{0,60}}?(?:(?:清醒|清楚|深刻|[也还](?:要|应当?|必须)?|必须)地?(?:看到|认识到|意识到)(?![^，,]{{0,30}}{NOUN})[，,]"
    rf"|(?:认识到|看到|存在|面临)[^，,。]{{0,30}}{NOUN}[^，,。]{{0,12}}[，,]主要是[，,]?(?![：:，,]))"
)
_OBLIGED = re.compile("(?:要|应当?|必须)地?(?:看到|认识到|意识到)[，,]$")
_GENERAL = re.compile(
    rf"(?:不少|许多|一些|诸多|很多|面临|存在|还有)[^，,]{{0,20}}{NOUN}(?:[、和与及]{NOUN})*[。；;：:]$"
    rf"|(?:还有|存在|面临)着?(?:许多|不少|诸多|很多|一些)[^，,]{{0,8}}{NOUN}"
)
"""What only says that there are problems."""
_MANY = re.compile(rf"[^，,。]{{0,16}}{NOUN}(?:[、和与及]{NOUN})*(?:还|仍|依然|仍然)?(?:不少|很多)。$")
"""What says so before a list 一是, 二是."""
_THERE_ARE = re.compile(
    r"[^，,；;]{0,30}(?:(?:[还仍尚]有|存在|面临)着?(?:许多|不少|诸多|很多|一些|很大|较大|不小|一定)|看到|认识到|意识到|正视)"
    rf"[^，,；;]{{0,16}}{NOUN}(?:[、和与及]{NOUN})*[，,]|[^，,；;]{{0,20}}{NOUN}(?:[、和与及]{NOUN})*[还仍](?:[很较]多|不少)[，,]"
)
_SAID = re.compile(rf"(?:[^，,；;]{{0,24}}[，,]){{0,2}}?(?=[^，,；;]{{0,60}}{NOUN}[，,])")
"""What may stand before it: that it is seen, what was looked back on."""
_REMAINS = re.compile(rf"(?:(?:受|由于|因)[^，。]{{0,30}}，)?[^，。]{{0,24}}{REMAIN}[^，。；：:]{{0,12}}。")
_MAINLY = re.compile(
    r"这?(?:(?:主要|突出)的?|具体|集中)(?:是|有|(?:表现|体现|反映)(?:在|为))(?:[，,]|(?!于))|(?:比如|例如|譬如)[，,]?"
)
"""How the first of several problems parted by semicolons opens where no colon stands."""
_NO_PROJECT = (
    "(?!(?:.{1,4}[，、：.）)是要]|[^一-鿿“])?“?(?![^：:]*(?:[办抓做建大项件个各]|实施|推进|完成|承诺|安排|确定|以下|今年|政府|重点|主要))"
    "[一-鿿“”]{2,10}(?:工程|行动|项目)”?[：:])"
)
"""Pattern of what does not open with the name of one of them (三是文化惠民工程：…)."""
_PROJECTS_COLON = re.compile(
    rf"^{_NO_PROJECT}[^：:]{{2,100}}{PROJECT}[^：:。；;]{{0,12}}(?:[：:]|，即(?!一是))(?=[^。]*；$)"
)

_SO_MANY = re.compile(
    rf"^{_NO_PROJECT}(?![^：:]*(?:(?<!确定)(?<!产生)(?<!选出)(?<!推出)了|兑现|办结|去年|上年|(?<!确保)(?<!力争)(?<!年内)(?<![将要])(?:全部|全面|圆满|顺利|如期|均|已)[^：:]{{0,4}}(?:完成|落实)))"
    rf"[^：:]{{2,80}}?(?P<count>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}})(?:[件项个大]|方面)[^：:0-9]{{0,12}}{PROJECT}[^：:。；;]{{0,12}}"
    r"(?:[：:]|，即(?!一是)|分别[是为](?=[^，；。]{4,}、))(?=.*。$)"
)
"""How the first opens of as many sentences, or clauses of one, as there are projects (办好5件实事：新建小学2所。…)."""

_SO_MANY_BEHIND = re.compile(
    rf"^{_NO_PROJECT}[^：:，；。]{{0,24}}?(?:民生|惠民|暖心|民心|为民)[一-鿿]{{0,6}}[“（(]{{0,2}}"
    r"(?P<count>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[件项个大]|事)[^：:0-9，。；]{0,8}[：:](?=.*。$)"
)
"""The same, with the number behind what they are called (2031年民生实事（5项）：新建小学2所。…)."""
_PROMISED = re.compile(
    f"(?:[0-9一二三四五六七八九十][件项个大]|办[好实成理]|为民办)[^，。；：]{{0,12}}{PROJECT}”?，即?$"
    "|(?:办[好实成理]|[办做]|为民办)[^，。；：]{0,16}[0-9一二三四五六七八九十]件[大好实]?事”?，即?$"
)
"""What only a comma parts from the first of the projects (办好4件民生实事，即|一是新建小学2所；二是…)."""

_FIRST = re.compile("，即?(?=一是|[第其]一[，、]|①)")
_FIRST_OF_LIST = ("，一是", "，即一是", "，第一", "，其一", "，①")
_SECOND = re.compile("，(?:二是|[第其]二[，、]|②|[（(](?:二|2)[）)]|2[.、](?![0-9]))")
"""How the first of a numbered list opens behind a comma, and the second."""
_OF_PROJECTS = re.compile(f"{PROJECT}[^，。；：:]{{0,12}}[。：:，！]?$")
"""What stands before the first of a numbered list of projects."""
_ROUNDS_OFF = ("我们", "各位代表", "以上", "上述")
"""How a sentence opens that speaks of the projects as a whole."""
_CLAUSES_LEAST, _CLAUSE_LEAST = 3, 5
"""Projects that one sentence lists at least, and characters of one."""
_LONGEST_ITEM = 40
"""Sentences that the first of a list may hold."""
_SHORT_HEAD = 26
"""Characters of a heading that says no more than what the text behind it is about, at most."""
_HEAD_LIMIT = 40
"""Characters of a heading in bold at most; more are words with weight (总体要求是：**以…为指导…**)."""


def part_lead_ins(
    text: str, sentences: list[Sentence], bold: Sequence[tuple[int, int]] = ()
) -> list[Sentence]:
    """Split sentences whose colon announces an unnumbered list of problems or projects: the lead-in stands alone.

    So does one behind which the first heading of several stands in ``bold`` (clean spans).
    """
    result: list[Sentence] = []
    dressed = dict(bold)
    # Few of these stand in a text, and most sentences are asked for none.
    opening = [mark for mark in _FIRST_OF_LIST if mark in text]
    seconds = [second.start() for second in _SECOND.finditer(text)]
    for place, sentence in enumerate(sentences):
        words = sentence.text
        end = None
        if "：" in words or ":" in words or words[-1] in "；;" or "分别是" in words or "，即" in words:
            labelled = _is_labelled(words, sentences[max(place - 1, 0) : place + 2 : 2])
            above = next((one.text for one in result[:-3:-1] if OF_THEM.match(one.text) is None), "")
            end = None if labelled else _colon(words, above)
            if end is None and not labelled:
                end = _admitting(words, sentences[place + 1 : place + 1 + _ALL_NEAR], above)
            if end is None and (said := _SO_MANY.match(words) or _SO_MANY_BEHIND.match(words)) is not None:
                behind = takewhile(
                    lambda each: not each.first and not each.text.startswith(_ROUNDS_OFF),
                    sentences[place + 1 : place + 1 + _LONGEST_ITEM],
                )
                so_many = chinese_ordinal(said["count"])
                end = said.end() if so_many == 1 + sum(1 for _ in behind) > 1 else None
                if end is None and (cuts := _clauses(words, said.end(), so_many)):
                    result.extend(_cut(text, sentence, [said.end(), *cuts]))
                    continue
        if end is None and dressed and (colon := words.rfind("：") + 1):
            # 我们主要做了以下工作：**转型迈出坚实步伐。**
            closes = dressed.get(sentence.start + colon, 0)
            headed = sentence.end - 1 <= closes <= sentence.end and len(words) - colon <= _HEAD_LIMIT
            end = colon if headed else None
        if end is None and opening and any(map(words.__contains__, opening)):
            before = result[-1].text if result else ""
            end = _before_list(words, before, sentences[place + 1 : place + 1 + _LONGEST_ITEM])
        if end is None and (
            "识到" in words or "看到" in words or "存在" in words or "面临" in words or "还有" in words
            or "仍有" in words or "尚有" in words
        ):
            near = result[-1 if sentence.first else -_BEFORE :]
            begins = not any(ADMITS.search(one.text) for one in near if not one.alone or one.text[-1] in "。；")
            end = _comma(words, sentences[place + 1 : place + 3], begins=begins)
            if end is not None and (
                of_any(words[end:-1])
                or any(CONTINUES.match(after.text) for after in sentences[place + 1 : place + 2])
            ):
                end = None
        if end is None and words[-1] in "；;。" and "，" in words[:_NEAR] and sentence.mark is None:
            end = _of_any_first(words, sentences[place + 1 : place + 1 + _ALL_NEAR])
            if end is not None and any(_admits_before(one, sentence) for one in result[-_BEFORE:]):
                end = None
        opens = end if end is not None and end < len(words) else 0
        cuts = [opens] if opens else []
        if words.startswith("有的", opens):
            cuts += _of_some(words, opens, words[:opens] or (result[-1].text if result else ""))
        elif not opens and not sentence.first and result and result[-1].text[-1] == "。":
            cuts += _promised(words, result[-1].text)
        place_of_second = bisect_left(seconds, sentence.start) if seconds else 0
        if place_of_second < len(seconds) and seconds[place_of_second] < sentence.end:
            before = next((one.text for one in result[:-3:-1] if CONTINUES.fullmatch(one.text) is None), "")
            cuts += _by_commas(words, opens, words[:opens] or before)
        if cuts:
            result.extend(_cut(text, sentence, cuts))
        else:
            result.append(sentence)
    return result


def _is_labelled(words: str, beside: Sequence[Sentence]) -> bool:
    """Whether a sentence opens with a name as one beside it does (基础设施短板：路网不密。产业发展短板：链条不长。)."""
    own = _LABEL.match(words)
    return own is not None and any(
        (other := _LABEL.match(one.text)) is not None and other[1] == own[1] and other[0] != own[0] for one in beside
    )


_LABEL = re.compile("[^，。；：]{2,12}([^，。；：]{2})：(?=.{4})")


def _admitting(words: str, following: Sequence[Sentence], before: str) -> int | None:
    """Where the lead-in ends of what admits something in each part that semicolons make, whatever it says itself
    (工作中还存在：|…不够强；…较低；…)."""
    colon = words.find("：") + 1
    if not _LEAD_LEAST < colon <= _LEAD_MOST or colon == len(words):
        return None
    lead_in = words[:colon]
    if "原因" in lead_in:
        return None  # why something is so
    if words[colon] in "“‘" and lead_in[-2] in "出说讲":
        return None  # 毛主席指出：“…
    if words[-1] not in "；;":
        return colon if _owned_to(words, colon, following, before) else None
    told = [*takewhile(lambda one: not one.first, following)]
    if len(told) < _ALL_NEAR or mark_at(words) is not None or any("：" in one.text for one in told):
        return None
    admit = sum(1 for one in (words[colon:], *(one.text for one in told)) if ADMITS.search(one) is not None)
    seen = owns_up(lead_in, before)
    if not seen and _RESULTS.search(words, colon):
        return None  # 预计全年：地区生产总值实现165亿元，下降12%；…
    return colon if admit >= (_ALL_NEAR if seen else _ALL_NEAR + 1) else None


def _owned_to(words: str, colon: int, following: Sequence[Sentence], before: str) -> bool:
    """Whether a lead-in owns up to what each clause behind its colon admits, or each sentence of its paragraph
    (我们深切地感到：实力不强。产业层次低。…)."""
    lead_in = words[:colon]
    if works_on(lead_in) or mark_at(words) is not None or not owns_up(lead_in, before):
        return False
    if ADMITS.search(words, colon) is None:
        return False
    told = [*takewhile(lambda one: not one.first, following)]
    clauses = words[colon:-1].split("，")
    if len(told) == _ALL_NEAR and all(ADMITS.search(one.text) and one.mark is None for one in told):
        return True
    admit = sum(1 for each in clauses if ADMITS.search(f"{each}。") is not None)
    return len(clauses) > _ALL_NEAR and len(clauses) <= 1 + admit


_RESULTS = re.compile("(?:实现|完成|达到?)[0-9]")
_LEAD_LEAST, _LEAD_MOST, _ALL_NEAR = 4, 60, 2
"""Characters of such a lead-in, and sentences behind the first that are looked at."""


def _admits_before(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence before one admits something, so that this is not the first that does."""
    if before.paragraph == sentence.paragraph:
        return ADMITS.search(before.text) is not None
    return before.paragraph == sentence.paragraph - 1 and before.last and ADMITS.search(before.text) is not None and (
        not works_on(before.text)
    )


def _of_any_first(words: str, following: Sequence[Sentence]) -> int | None:
    """Where clauses end that say that there are problems, whichever they are, before the first of those that semicolons
    part, or before clauses that each admit one (工作中的毛病还不少，|路子窄；…)."""
    comma = words.find("，") + 1
    start = 0
    while 0 < comma <= _LEAD_MOST and not of_any(words[start : comma - 1]):
        if any(map(str.isdigit, words[start:comma])) or start:
            return None
        start, comma = comma, words.find("，", comma) + 1
    if not 0 < comma <= _LEAD_MOST or works_on(words[:comma]):
        return None
    if words[-1] in "；;":
        beside = [*takewhile(lambda one: not one.first, following)]
        admit = bool(beside) and ADMITS.search(words, comma) is not None
        return comma if admit and all(ADMITS.search(one.text) for one in beside) else None
    clauses = words[comma:-1].split("，")
    return comma if len(clauses) > _ALL_NEAR and all(ADMITS.search(f"{each}。") for each in clauses) else None


def _of_some(words: str, start: int, before: str) -> list[int]:
    """Where what is said of further ones opens in a sentence of problems behind a lead-in (有的…，有的…，有的…。)."""
    cuts = [found.end() for found in _OTHERS.finditer(words, start)]
    return cuts if len(cuts) > 1 and leads_in(before[-_REACH:]) and ADMITS.search(words, start) else []


_OTHERS = re.compile("，(?=有的)")


def _promised(words: str, before: str) -> list[int]:
    """Where the projects open, but the first, of a sentence that lists as many as the one before promises
    (全力办好五件实事。新建小学2所，…。)."""
    said = _PROMISES.search(before, max(0, len(before) - _NEAR))
    return _clauses(words, 0, chinese_ordinal(said["count"])) if said is not None and "了" not in before else []


_PROMISES = re.compile(
    rf"(?:办[好实成]|[抓做]好|实施)(?P<count>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}})[件项个大]{PROJECT}。$"
)


def _by_commas(words: str, start: int, before: str) -> list[int]:
    """Where the second and further items open of a numbered list of problems or projects that only commas part
    (主要问题是：一是…，二是…，三是…。), behind the lead-in ``before``."""
    first = mark_at(words, start)
    if first is None or first.number != 1:
        return []
    named = len(before) <= _NEAR and before[-1:] not in "。！；;" and PROBLEM.search(before) is not None
    problems = (named or leads_in(before)) and ADMITS.search(words, first.end) is not None
    if not problems and _OF_PROJECTS.search(before) is None:
        return []
    cuts: list[int] = []
    at = words.find("，", first.end)
    while at >= 0:
        mark = mark_at(words, at + 1)
        if mark is not None and mark.style is first.style and mark.number == len(cuts) + 2:
            cuts.append(at + 1)
        at = words.find("，", at + 1)
    return cuts if len(cuts) > 1 else []


def _cut(text: str, sentence: Sentence, cuts: Sequence[int]) -> list[Sentence]:
    """The pieces of a sentence that is cut at these places of its words."""
    bounds = [sentence.start, *(sentence.start + cut for cut in cuts), sentence.end]
    pieces = [piece for span in pairwise(bounds) for piece in split(text, [span])]
    for piece in pieces:
        piece.paragraph = sentence.paragraph
        piece.first = piece.last = False
    pieces[0].first, pieces[-1].last = sentence.first, sentence.last
    return pieces


def _clauses(words: str, start: int, so_many: int) -> list[int]:
    """Where the projects end, but the last, that one sentence lists, if it parts as many as it announces."""
    for mark in "，、":
        cuts = [place + 1 for place, character in enumerate(words) if character == mark and place >= start]
        if len(cuts) + 1 == so_many >= _CLAUSES_LEAST:
            lengths = [below - above for above, below in pairwise([start, *cuts, len(words)])]
            return cuts if min(lengths) >= _CLAUSE_LEAST else []
    return []


def _colon(words: str, before: str) -> int | None:
    """Where the lead-in of a sentence ends, or ``None``; ``before`` is the sentence before it."""
    if "：" not in words and ":" not in words:
        mainly = _MAINLY.match(words)  # the sentence ends in a semicolon
        if mainly is not None and leads_in(before[-_REACH:]):
            return mainly.end()
        named = named_until(words)  # 工作中的失误，主要是|思想不够解放；
        if named and ADMITS.search(words, named):
            return named
        namely = _PROJECTS_COLON.match(words) if "，即" in words else None  # 办好5件民生实事，即|新建小学2所；
        return namely.end() if namely is not None else None
    colon = _PROBLEMS_COLON.match(words)
    if colon is not None:
        lead_in = words[: colon.end()]
        bare = PROBLEM.search(lead_in) is None and SEES_BARE.search(lead_in) is not None
        if not leads_in(lead_in) or (
            (bare or not says_them(lead_in)) and not ADMITS.search(words, colon.end())
        ):
            colon = None
    if colon is None and leads_in(before[-_REACH:]):
        colon = CONTINUES.match(words)
    if colon is None and 0 < (named := named_until(words)) < len(words) and ADMITS.search(words, named):
        return named
    if colon is None:
        colon = _PROJECTS_COLON.match(words)
    if colon is None and words[-1] in "；;" and _SAID_OF_PROJECTS.search(before, max(0, len(before) - _NEAR)):
        colon = DETAILS.match(words)
    elif colon is None and (namely := _NAMELY.match(words)) is not None:
        colon = namely if _COUNTED_PROJECTS.search(before, max(0, len(before) - _REACH)) else None
    if colon is None:
        return None
    mainly = _MAINLY.match(words, colon.end()) if words[-1:] in "；;" else None  # …困难和问题：主要是…；
    return mainly.end() if mainly is not None else colon.end()


def _comma(words: str, following: Sequence[Sentence], *, begins: bool) -> int | None:
    """Where the lead-in of a sentence ends that goes on with what it admits (我们也清醒地认识到，…依然不足，…).

    ``begins`` says that nothing was admitted right before.
    """
    owned = _OWNED.match(words)
    if owned is None:
        said = _SAID.match(words) if begins and words[-1] in "；;。" and PROBLEM.search(words) is not None else None
        return _admitted(words, said.end(), following, begins=begins) if said is not None else None
    if words[-1] in "：:" or (_OBLIGED.search(words, 0, owned.end()) and words[-1] not in "；;"):
        return None  # it announces a list itself; 同时也要看到，…。 is a thought, not the first of one
    if _REMAINS.match(words, owned.end()):
        return None
    before = words
    for sentence in following:
        mark = sentence.mark
        listed = mark is not None and mark.style is Style.SHI and mark.number == 1
        if listed and (_announces(before) or _MANY.match(words, owned.end())):
            return None  # the problems are the list 一是, 二是: all that stands before it leads in
        before = sentence.text
    end = owned.end()
    told = words[end:]
    clauses = told.split("，")
    if len(clauses) > 2 and all(map(ADMITS.search, clauses)) and not (
        of_any(clauses[0]) or PROBLEM.search(clauses[0]) or PROBLEM_SEEN.search(clauses[0])
        or clauses[-1].startswith("等") or "等问题" in clauses[-1]
    ):
        return end  # 同时也清醒看到，|结构还需优化，民生还有不少短板，作风有待改进。
    if _GENERAL.search(told) or _THERE_ARE.match(told):
        return _admitted(words, end, following, begins=begins)
    while clauses and of_any(clauses[0]):  # 我们清醒地认识到，差距仍然很大，|污染未得到控制；…
        end += len(clauses.pop(0)) + 1
    told = words[end:]
    if len(ADMITS.findall(told)) < 2 and not (
        len(following) == 2 and all(not s.first and ADMITS.search(s.text) for s in following)
    ):
        return None
    return end


def _before_list(words: str, before: str, following: Sequence[Sentence]) -> int | None:
    """Where words end that only a comma parts from the first of the list they open; ``before`` is the sentence before.

    So do a lead-in of problems (还存在不少问题，|一是…；二是…) or of so many projects, and words before headings that
    say no more than what the text behind each is about (按照…格局，|一是重点工程建设稳步推进。…二是…。…).
    """
    beside = list(takewhile(lambda sentence: not sentence.first, following))
    opens = _FIRST.search(words)
    if opens is None or (mark := mark_at(words, end := opens.end())) is None:
        return None
    seconds = (place for place, s in enumerate(beside) if s.mark is not None and s.mark[:2] == (mark.style, 2))
    second = next(seconds, None)
    near = (second is not None and second < _BEFORE) or _SECOND.search(words, end) is not None
    led_in = leads_in(words[:end]) or (end <= _FEW_WORDS and before[-1:] == "。" and leads_in(before))
    if not led_in and end <= _NEAR + len("一是") and len(beside) > 1 and all(
        one.mark is not None and one.mark.style is mark.style and ADMITS.search(one.text) for one in beside[:2]
    ):
        led_in = not works_on(words[:end])  # 再看我们自己，|其一，路子窄；其二，…弱；其三，…慢。
    if near and led_in and (ADMITS.search(words, end) or _GENERAL.search(words, 0, end)):
        return end
    if (second == 0 or _SECOND.search(words, end) is not None) and _PROMISED.search(words, 0, end):
        return end
    if second is None or not 0 < second < len(beside) - 1:
        return None
    heads = words[end:], beside[second].text
    return end if all(head[-1] == "。" and len(head) <= _SHORT_HEAD for head in heads) else None


def _announces(text: str) -> bool:
    """Does a sentence announce a list of problems (也有不少困难和问题值得高度重视：)?"""
    return text[-1] in "：:" and PROBLEM.search(text, max(0, len(text) - _NEAR)) is not None


def _admitted(words: str, start: int, following: Sequence[Sentence], *, begins: bool) -> int | None:
    """Where a sentence that says that there are problems goes on with the first of those that semicolons part, or
    full stops, where nothing was admitted before (``begins``)."""
    general = _THERE_ARE.match(words, start)
    if general is not None and words[-1] not in "；;" and not words.startswith(_CHIEFLY, general.end()):
        told = _GENERAL.search(words, general.end()) is None and not words.startswith(_MUST, general.end())
        sure = begins and told and len(following) > 1
        general = general if sure and all(not one.first and ADMITS.search(one.text) for one in following) else None
    if general is None or CONTINUES.match(words, general.end()) or not following or following[0].first:
        return None
    mainly = _MAINLY.match(words, general.end()) if words[-1] in "；;" else None
    admits = [ADMITS.search(words, general.end()) is not None, *(bool(ADMITS.search(one.text)) for one in following)]
    if mainly is not None:
        return mainly.end() if any(admits) else None
    return general.end() if all(admits[:2]) else None
