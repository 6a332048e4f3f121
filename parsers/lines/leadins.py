"""Lead-ins: a colon that announces an unnumbered list of problems or projects ends a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, takewhile

from .marks import Style, chinese_ordinal, mark_at
from .sentences import Sentence, split

__all__ = [
    "ADMITS", "CONTINUES", "DEEDS", "DETAILS", "NOUN", "PROJECT", "PROJECTS", "REMAIN", "SEEN", "SEES_BARE", "TAIL",
    "leads_in", "part_lead_ins",
]  # fmt: skip

NOUN = (
    r"(?:困难|问题|挑战|不足|差距|短板|弱项|薄弱环节|矛盾|缺点|隐患|制约(?=[：:，。])|瓶颈(?=[：:，。])|压力(?=[：:])|难题(?=[，,]主要|[：:])"
    r"|(?:错误|失误)(?=[：:，])|制约因素|不利因素|不确定因素|“拦路虎”|“绊脚石”|拦路虎|绊脚石"
    r"|(?:不尽如?人意|(?:需要?|有待|亟待|亟需|尚待)(?:进一步)?(?:改进|完善|加强|提高|提升))(?:的(?:地方|方面|环节)|之处)"
    r"|(?:工作|地方|方面)[还仍也]?(?:不尽如?人意|(?:需要?|有待|亟待|亟需|尚待)(?:进一步)?(?:改进|完善|加强|提高|提升))(?=[：:，。]))"
)
"""Pattern of what admitted problems are called."""
SEEN = (
    r"(?:清醒|看到|认识到|意识到|面临|存在|还有|遇到|不容忽视|正视|必须指出|应当指出|坦诚|忧患|深[知感]|感到|注意到|仍有|尚有|也有)"
)
"""Pattern of how they are seen."""
REMAIN = (
    rf"{NOUN}(?:[、和与及](?:压力|风险|{NOUN}))?(?:之处)?(?:[也还仍]?(?:依然|仍然|比较|较为|客观)?"
    r"(?:不容忽视|不容回避|不可忽视|不[容可]小觑|不容低估|不少|[较很]多|[较很]大|突出|存在)|并存|同在"
    r"|(?:需要|有待|亟待|亟需|尚待|急需)[^：:，,。]{0,8}解决)"
)
"""Pattern of how it is said that there still are some."""
TAIL = (
    "(?:[，,](?:都|也|还)?(?:需要|有待|亟待|亟需|应当?|必须|尚待|值得|急需|要)[^，。；：:]{2,18}"
    "(?:解决|改进|加强|重视|克服|完善|提高|关注|改善|纠正|破解|弥补))?"
)
"""Pattern of what must be done about them, where a lead-in says so at its end."""
_SEES_BARE = (
    r"(?:(?:(?:清醒|清楚|深刻)地?(?:看到|认识到|意识到)|(?:[我也]们?|更|也)深[知感])[：:]"
    r"|(?:清醒|清楚|深刻|[也还](?:要|应当?|必须)?|必须)地?(?:看到|认识到|意识到)[，,]"
    r"(?:[^，,。：:]{2,30}[：:]|[^，,。：:]{4,40}[，,](?:主要|突出|集中)的?(?:是|有|(?:表现|体现|反映)(?:在|为))[：:])?)"
)
SEES_BARE = re.compile(_SEES_BARE + "$")
"""Ends a lead-in that does not call the problems anything (我们也清醒地看到：)."""
_POINTS = "(?:以下(?:[几一二三四五六七八九十0-9]?[个点])?(?:方面|问题)?|“[^”]{2,10}”)?"
"""How many points follow, or how they are summed up (突出表现在“五个不够”：)."""
_LEAD_IN = re.compile(
    rf"{_SEES_BARE}$"
    rf"|{NOUN}[^，。：:]{{0,10}}(?:重视|关注|警惕|正视|注意)[：:。]$"
    rf"|^(?!.*(?:解决|破解|化解|应对|整改))[^：:]{{0,40}}(?:主要|突出)的?{NOUN}(?:[、和与及]{NOUN})*(?:主要)?(?:是|有|为|表现在){_POINTS}[：:]$"
    rf"|^(?:这些|上述|以上)?(?:{NOUN}[、和与及]?){{1,3}}主要(?:是|有|表现(?:在|为)|体现在){_POINTS}[：:]$"
    rf"|{REMAIN}[：:。，]$|[也还仍]有着?[^，。：:]{{0,12}}{NOUN}[：:]$"
    rf"|^(?:[^，。：:]{{2,24}}，)?(?!针对|围绕|解决|破解|聚焦)[^，。：:]{{1,30}}(?:问题|困难|矛盾|不足|差距|缺点|不尽如?人意(?:的地方|之处))"
    rf"[^，。：:]{{0,14}}[，,](?:主要|突出)(?:是|有|表现(?:在|为)){_POINTS}[：:]$"
    rf"|{NOUN}(?:之处)?(?:主要|突出|集中)?(?:是|有|(?:表现|体现|反映)(?:在|为))(?:以下|下列)?[几一二三四五六七八九十]个?方面[。：:]$"
    rf"|^(?:主要|突出)的?{NOUN}(?:[、和与及]{NOUN})*[：:]$|^(?:存在|主要)?的?不足之处[：:]$"
)
_NOUN = re.compile(NOUN)
_SEEN = re.compile(SEEN)
_STANDS_OUT = re.compile("存在|突出|不少|清醒的?认识|不容忽视|不容回避|不可忽视")
"""What is said behind a noun of problems that are there."""
CONTINUES = re.compile(
    rf"(?:这些?(?:{NOUN}[、和与及]?){{0,3}}|其中)?(?:(?:主要|突出)的?|具体|集中)?(?:是|有|(?:表现|体现|反映)(?:在|为))(?:以下(?:[几一二三四五六七八九十0-9]个?)?方面)?(?:[：:]|[，,]?$)"
    r"|(?:尤其|特别)[^，。；：:]{0,12}是[：:]"
)
"""How a sentence opens that goes on with the list a lead-in announced."""
_ADJECTIVES = (
    "弱", "难", "窄", "薄", "慢", "任务重", "负担重", "少", "低", "散", "差", "缺", "不上", "不住", "不进", "周期长",
    "度高", "小(?<!缩小)", "短(?<!缩短)", "贵", "单一", "包袱重", "压力重", "问题多", "欠账多", "欠债多", "缺口大",
    "阻力大", "占比大", "包袱大", "改变(?<=有改变|未改变)",
)
"""Words that admit something where a clause ends with them (人才留不住，龙头企业少)."""
_AT_END = "".join(rf"|{word}(?=[，。；、])" for word in _ADJECTIVES)
ADMITS = re.compile(
    r"不够|不足|不强|不高|不平衡|不充分|不协调|不适应|不到位|不完善|不合理|不牢|不优|不稳|不健全|不担当"
    r"|不作为|不明显|较[大低弱差慢多重小]|偏[弱低小少高重大慢紧窄散]|有待|亟待|亟[需须]|仍[需须]|还[需须]|尚[需须]|还要(?=进一步|加[强大快])|需要|尚未|还没有"
    r"|没有(?:得到)?根本|薄弱|滞后"
    r"|困难|问题|压力|矛盾|短板|差距|突出|制约|下降|下滑|严峻|艰巨|脆弱|隐患|风险|欠缺|缺乏|缺少|短缺"
    r"|未能|未达|不少|依然|仍然|形式主义|官僚主义|落后|难度|瓶颈|过[快多大高]|严重|低下|缓慢|繁重|紧张"
    r"|加剧|恶化|流失|失衡|不理想|不满意|不适当|疲软|乏力|低迷|脱节|不及预期|没有完成|浪费|腐败|欠账|掣肘"
    r"|堵点|痛点|卡点|任重道远|硬骨头|仍处于|时有发生|有的地方|意见较[多大]|没有得到|违规|违法|不好"
    r"|沉重|未(?:能)?根本|尚待|贫困面|(?:仍|还|依旧|比较|较为)[^，。]{0,3}贫困|(?:仍|还|尚|并)未|未(?:充分|完全|有效|全面)|(?:趋于|趋|近)饱和|弱项|不小|等靠要|老龄化|不[实严细畅深准精快匹全广均突活浓尽旺顺齐大多佳力透灵紧硬宽]|不相(?:适应|匹配|称|符|协调)|趋紧|占比[高低]|中低端|不及|还没|没有稳定|受到[^，。]{0,8}影响|走低|萎缩|滞缓"
    r"|放缓|趋缓|减缓|迟缓|迟滞|滑坡|减弱|弱化|增[速幅]回落|亏损|停产|倒闭|受阻|受限|受制|有限|吃紧|屡[有禁]|仍[有在]|跟不上|多发|频发|高发"
    r"|抬头|同质化|空心化|空壳|参差不齐|良莠不齐|难以|欠佳|欠发达|欠债|闲置|懈怠|敷衍|推诿|扯皮|松懈|拖拉|涣散|淡薄|淡漠|匮乏|末位|靠后"
    r"|折扣|低落|低效|断档|断层|滞销|起步阶段|初级阶段|低于(?:预期|全)|不甚|仅[为占有]|只有"
    rf"|老化|粗放|外流|缺口|庸懒{_AT_END}"
)
"""How a problem is worded."""
_N = "[0-9一二三四五六七八九十]{1,3}"
DEEDS = (
    "(?:(?:群众|人民|民生|暖心|惠民|民心|涉民|为民|为群众|百姓|[市居农]民)[^，。；：0-9]{0,14}"
    "|(?<=办[好成实])(?=“?(?:[5-9]|[1-9][0-9]|[五六七八九十]|[一二]?十[一二三四五六七八九]?)件[大好]?事”?[：:]))"
)
"""Pattern of for whom things are done, before how many (群众最关心的|10件事), (办好|十件事：)."""
PROJECT = (
    "(?:(?:民[生心]|惠民|为民办?|办|好事)?实事(?!求是)(?:好事|工程|项目)?|民生(?:幸福|提升|改善|保障|重点)?工程"
    "|民生(?:项目|大事|事项|承诺|“?(?:关键)?小事”?|“?大?礼包”?|“?红包”?|清单)|(?:民心|惠民|暖心)(?:工程|项目)|暖民心行动"
    f"|惠?民生[一-鿿]{{0,2}}“?{_N}大(?:重点)?(?:民生)?(?:工程|行动|实事|项目)|(?<=[大项个件])(?:惠民|民生)[一-鿿]{{0,2}}(?:举措|行动|”工程)"
    f"|{DEEDS}“?{_N}件(?:[大好实]?事(?![业件情])|好事实事)”?|民生“?{_N}事(?![业件情])”?)"
)
"""Pattern of what livelihood projects are called."""
PROJECTS = re.compile(rf"{PROJECT}[^：:。；;]{{0,12}}[：:]$")
"""Ends a lead-in of them."""
DETAILS = re.compile(r"[^，。；：:0-9]{1,16}[：:]")
"""What opens the list behind a sentence that only says that there will be some (办好一批实事。|主要包括：|…；…)."""
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
    rf"^[^：:]{{0,160}}?(?:{NOUN}(?:之处)?|主要(?:是|有|(?:表现|体现|反映)(?:在|为)?)|突出的?[是有]|(?:突出|集中)(?:表现|体现|反映)(?:在|为)|这就是|差距|表现(?:在|为){_POINTS}"
    rf"|[，,](?:比如|例如|譬如|如)|认识到|看到|意识到|(?:认识到|看到|意识到)[，,][^，,。：:]{{2,30}}|深[知感]|{REMAIN}|以下[几一二三四五六七八九十][个点](?:方面|问题)?){TAIL}[是为在有]?[：:](?=.)"
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
    f"(?:[0-9一二三四五六七八九十][件项个大]|办[好实成理]|为民办)[^，。；：]{{0,12}}{PROJECT}，即?$"
)
"""What only a comma parts from the first of the projects (办好4件民生实事，即|一是新建小学2所；二是…)."""


def leads_in(text: str) -> bool:
    """Does the text say what a lead-in of problems says?"""
    # Few sentences hold such a noun, and these are found at once; without it none but one that sees them leads in.
    named = _NOUN.search(text)
    if named is None:
        return text[-1:] in "：:，," and SEES_BARE.search(text) is not None
    # 看到…问题, 问题…突出: each word is looked for but once, however often the other stands there.
    seen = _SEEN.search(text)
    if seen is not None and (named.start() >= seen.end() or _NOUN.search(text, seen.end()) is not None):
        return True
    return _STANDS_OUT.search(text, named.end()) is not None or _LEAD_IN.search(text) is not None


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
            end = _colon(words, result[-1].text if result else "")
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
            if end is not None and any(CONTINUES.match(after.text) for after in sentences[place + 1 : place + 2]):
                end = None
        opens = end if end is not None and end < len(words) else 0
        cuts = [opens] if opens else []
        place_of_second = bisect_left(seconds, sentence.start) if seconds else 0
        if place_of_second < len(seconds) and seconds[place_of_second] < sentence.end:
            before = next((one.text for one in result[:-3:-1] if CONTINUES.fullmatch(one.text) is None), "")
            cuts += _by_commas(words, opens, words[:opens] or before)
        if cuts:
            result.extend(_cut(text, sentence, cuts))
        else:
            result.append(sentence)
    return result


def _by_commas(words: str, start: int, before: str) -> list[int]:
    """Where the second and further items open of a numbered list of problems or projects that only commas part
    (主要问题是：一是…，二是…，三是…。), behind the lead-in ``before``."""
    first = mark_at(words, start)
    if first is None or first.number != 1:
        return []
    named = len(before) <= _NEAR and before[-1:] not in "。！；;" and _NOUN.search(before) is not None
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
        namely = _PROJECTS_COLON.match(words) if "，即" in words else None  # 办好5件民生实事，即|新建小学2所；
        return namely.end() if namely is not None else None
    colon = _PROBLEMS_COLON.match(words)
    if colon is not None:
        lead_in = words[: colon.end()]
        bare = _NOUN.search(lead_in) is None and SEES_BARE.search(lead_in) is not None
        if not leads_in(lead_in) or (bare and not ADMITS.search(words, colon.end())):
            colon = None
    if colon is None and leads_in(before[-_REACH:]):
        colon = CONTINUES.match(words)
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
        said = _SAID.match(words) if begins and words[-1] in "；;。" and _NOUN.search(words) is not None else None
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
    told = words[owned.end() :]
    clauses = told.split("，")
    if len(clauses) > 2 and all(map(ADMITS.search, clauses)) and not (
        _NOUN.search(clauses[0]) or _SEEN.search(clauses[0]) or clauses[-1].startswith("等") or "等问题" in clauses[-1]
    ):
        return owned.end()  # 同时也清醒看到，|结构还需优化，民生还有不少短板，作风有待改进。
    if _GENERAL.search(told) or _THERE_ARE.match(told):
        return _admitted(words, owned.end(), following, begins=begins)
    if len(ADMITS.findall(told)) < 2 and not (
        len(following) == 2 and all(not s.first and ADMITS.search(s.text) for s in following)
    ):
        return None
    return owned.end()


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
    return text[-1] in "：:" and _NOUN.search(text, max(0, len(text) - _NEAR)) is not None


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
