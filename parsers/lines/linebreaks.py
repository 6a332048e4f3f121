"""Whether a line break ends a paragraph, or only broke a line inside a sentence."""

from __future__ import annotations

import re

from ..numbers.tails import tail_at
from .habits import EVEN, HEADING_LIMIT, GapLike, Habits, full, is_final
from .marks import Style, mark_at
from .partlines import PART_LINE

__all__ = [
    "CONTINUED_BY", "CONTINUES_AFTER", "ENDED", "GAP", "MEASURED", "SALUTATION", "TITLE_LINE", "WEAK", "cuts_count",
    "line_ends",
]  # fmt: skip

CONTINUES_AFTER = "，、,—-·(（《“‘「『~～+＋/"
"""What a line ends with whose sentence goes on."""
WEAK = "和与及的在把自从将并而"
"""Words that no line ends with whose sentence does not go on."""
_BLANK_LIMIT = 70
_ANNOUNCES = ("——", "──")
"""A dash that announces what follows."""
CONTINUED_BY = "，。、；：！？”’」』）》〉】…·,;:!?)%‰"
"""What a line opens with that goes on with the one above."""
_OPEN_REACH = 400
"""Characters before a line break among which an open bracket says that the sentence goes on."""
_PROSE_REACH = 400
_ATTACHED = re.compile(r"附件?[0-9一二三四五六七八九十]{0,2}[：:]? ?$")
_ATTACHED_LIMIT = 8
GAP = 2
"""Width of white space that may part a heading from the text of its line."""
ENDED = re.compile("[。；;：:！？]")
"""What ends a sentence or opens a list inside a line."""
_SAYS_ALL = re.compile(
    r"新(?:变化|提升|成效|进展|台阶|成绩|局面|跨越|突破)$|更[优快高强新实美浓足好稳活]$"
    r"|(?:取得|获得)[一-鿿]{0,6}(?:成效|进展|成果|成绩|成就|突破|胜利)$"
    "|(?:持续|稳步|不断|明显|显著|更加|日益|进一步)(?:向好|好转|转变|增强|改善|提升|优化|提高|夯实|显现|跃升|共享|凸显)$"
)
"""How a heading ends that says what came of something."""
_TOLD_SENTENCE = re.compile("[一-鿿][。；]")
"""Where running text has told a sentence: no number's dot, no bracket."""
_SLACK = 3
"""Characters that a line of a numbered heading that goes on lacks of the width at most."""
TITLE_LINE = re.compile(r"工作(?:的)?报告$|(?:会议|大会)上[）)]?$")
"""How a title or a delivery line ends."""
_SESSION = re.compile(r"[一-鿿]{0,24}(?:会议|大会)上?[）)]?")
"""How a broken delivery line goes on."""
_PART_NAME = re.compile("[^，。；：、]{2,24}(?:情况|工作|任务|目标|安排|回顾|建设|要求|措施|部署|成就|经验)")
_STATES = ("是：", "是:")
"""What no line begins with that opens a paragraph."""
_DAY = re.compile("[0-9]{1,2}(?:月[0-9]{1,2})?日")
_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?(?![0-9年、.]|月[0-9]|[：:][^0-9])")
_VALUE_CLOSES = re.compile(r"[0-9]+(?:\.[0-9]+)?(?=[^0-9]{1,6}$)")
"""The number that a line closes with, unit and all."""
_VALUE_OPENS = re.compile(r"[0-9]+(?:\.[0-9]+)?(?=[%亿万])")
"""A value that opens no sentence: 12.8亿元, 8%, but for things counted, as 3家企业."""
# 2030 alone in a line, 3号 and (2) are no values.
_VALUE_CUT = re.compile(r"(?<=[一-鿿])[0-9]+(?:\.[0-9]+)?(?=[^0-9.，。；、：,;()（）]{0,5}$)")
_COMES_TO = re.compile(r"(?:为|达到?)[0-9]+(?:\.[0-9]+)?(?:%|亿|万[元吨亩]|个百分点)")
"""What opens no line: the value that the one above comes to."""
_MOVED = re.compile(
    "[由从][^，。；]{1,24}[0-9][^，。；0-9]{1,8}(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|缩小|缩短|发展|调整)$"
)
"""What a value does that goes on with what it came to (由…135亿元增加 / 到2030年的…)."""
_MOVED_REACH = 48
_UNIT_REACH = 16
_COUNTERS = frozenset("个所家座条名项件")
_BARE_COUNT = re.compile(
    "(?:支持|扶持|培育|打造|建设|新建|建成|抓好|实施|完成|推进|启动|引进|组织|力争|首批)[0-9]+(?:[—～~-]+[0-9]+)?[多余]?[个所家座条名项件]$"
)
"""A count without what is counted, which the next line tells (重点支持50个 / 县域特色产业集群)."""
_NOTE = re.compile(r"[\[［〔【][0-9]{1,3}[\]］〕】](?![^，。；]{0,24}[：:])")
"""The number of a footnote in running text, not of an entry of the notes themselves."""
_DIGIT_WORDS = frozenset("一二三四五六七八九两")
_SCALE_WORDS = frozenset("十百千万亿点")
_NUMBER_WORDS = _SCALE_WORDS.union(_DIGIT_WORDS, "零之")
_OPEN_NO_NUMBERS = ("十分", "千方", "万众", "百姓", "百般", "百年", "千年", "点燃", "点亮", "点击")
MEASURED = re.compile("[0-9](?:[%亿万个家户人公吨亩元]|平方)")
"""A figure with the unit of most that reports tell."""
_TOLD = ("%", "亿元", "万元", "万人", "个百分点")
_BOUND = re.compile("以[上下内]|左右|[的和与及、]")
_STUB = 8
SALUTATION = re.compile(
    r"(?:尊敬的)?(?:主席团、?)?各位(?:代表|委员|领导|同志)"
    "(?![的对作提审]|汇报|报告|说明|介绍|通报|致[以敬]|表[示达]|连同|一[并起道])|同志们[：:]"
)
"""What addresses the audience, and is no object of a verb (…向各位代表作如下的报告) that a line break may cut off."""
_PREDICATE = re.compile(
    "(?:不断|持续|稳步|扎实|深入|全面|加快|明显|显著|蓬勃|有序|进一步|更加|日益)(?:[一-鿿]{2}){1,3}。"
)
"""What is said of the topic that a heading names, in a sentence that is no more than that."""
_TOPIC_LIMIT = 16
"""Characters of such a topic and its number."""
_DATE_LINE = re.compile(
    r"[—\-（(]{0,4}(?:19|20|[一二]九?[○〇零Ｏ0一二三四五六七八九]{2,3})[0-9一二三四五六七八九〇○零]*年"
)


_CELL_LONGEST = 40
"""Characters of a cell at most."""
_ENGLISH = re.compile("[A-Za-z]{2,}[^\u4e00-\u9fff]{40}")
"""A line in another language, such as the abstract below that of a paper."""


_REST = re.compile("[^，。；：！、《“（\\s]{1,10}[。！；]")
"""The last words of a sentence."""
_REST_REACH = 40


class _Break:
    """A line break inside or behind the paragraph that began at ``opened``, in a line that began at ``line``."""

    def __init__(self, text: str, opened: int, line: int, gap: GapLike, habits: Habits) -> None:
        self.text, self.opened, self.line, self.gap, self.habits = text, opened, line, gap, habits
        self.at = gap.at
        self.blank = gap.newlines >= 2 or gap.block
        self.length = gap.at - line
        """Of the line that it ends."""
        self.before, self.following = text[gap.at - 1], text[gap.at]
        self.mark = mark_at(text, gap.at)
        """What the line below opens with."""
        self.numbered = self.mark is not None and self.mark.style is not Style.SHI

    def width(self) -> int:
        """How wide the line is, the indent of a paragraph's first line included."""
        return self.length + GAP if self.habits.indented and self.opened == self.line else self.length

    def behind_sentence(self) -> bool:
        """Whether it ends the paragraph where a sentence ends: not in a text whose lines are cut at a width."""
        text, gap, habits = self.text, self.gap, self.habits
        opens = self.mark is not None or SALUTATION.match(text, self.at) is not None
        if gap.furniture and habits.indented and gap.indent < 2 and _within(text, self.opened):
            return opens or ENDED.search(text, self.at, self.at + _PROSE_REACH) is None  # else it goes on overleaf
        if habits.indented and not gap.indent:
            least = full(habits.wrapped)  # the first line of a paragraph, and one before a number, have less room
        else:
            least = 0.9 * habits.wrapped if habits.spaced else habits.wrapped - 1
        return (
            opens or self.blank or bool(gap.indent) or not habits.wrapped
            or not least <= self.width() <= EVEN * habits.wrapped
        )

    def behind_colon(self) -> bool:
        """Whether it ends the paragraph where the line ends with a colon."""
        text, habits = self.text, self.habits
        if text[self.at - 2].isdigit() and self.following.isdigit():
            return False
        if SALUTATION.match(text, self.opened) and self.length < HEADING_LIMIT // 2 and self.opened == self.line:
            return True
        apart = self.blank or self.gap.indent >= 2 or self.numbered or self._heads()
        return apart or not (habits.spaced or habits.indented or habits.wrapped)

    def _heads(self) -> bool:
        """Whether the line is a numbered heading that ends with its colon, short of the width of its text."""
        if self.opened != self.line or self.length > HEADING_LIMIT or self.width() >= self.habits.wrapped - 1:
            return False
        mark = mark_at(self.text, self.line)
        return (
            mark is not None
            and mark.style in (Style.PART, Style.CN, Style.PCN)
            and ENDED.search(self.text, mark.end, self.at - 1) is None
        )

    def by_edges(self) -> bool | None:
        """Whether it ends the paragraph by the characters on both sides of it, where they tell."""
        text, at, before, following = self.text, self.at, self.before, self.following
        if at - self.opened <= _ATTACHED_LIMIT and _ATTACHED.match(text[self.opened : at]):
            return True
        if before in CONTINUES_AFTER or before == " ":
            if text.endswith(_ANNOUNCES, 0, at) and not self.habits.wrapped:  # …使城乡更美、人民更富——
                return (self.blank and self.habits.spaced) or (self.gap.indent >= 2 and self.habits.indented)
            return self.blank and self.numbered and self.gap.indent >= 2
        runs_on = (
            text.startswith(_STATES, at)  # 经济社会发展的 / 主要目标 / 是：…, bold words on lines of their own
            # 1. and 2030年 would read as one number
            or (before in ".．" and following.isdigit() and at > 1 and text[at - 2].isdigit())
            or (before in WEAK and (not (self.blank and self.habits.spaced) or _FIGURE.match(text, at) is not None))
            or _unbalanced(text[max(self.opened, at - _OPEN_REACH) : at])
            or (before.isdigit() and (following.isdigit() or following in "年月日万亿个."))
            # 由148亿元增加到203亿元, 2月8日: no line ends so, but for 自由, 做到
            or (following.isdigit() and before in "由至到" and text[at - 2] not in "自做")
            or (following.isdigit() and before in "年月" and _DAY.match(text, at) is not None)
            or (self.blank and following.isdigit() and self._before_value())
            or (following in "为达" and _COMES_TO.match(text, at) is not None)  # 今年目标设定 / 为6%以上
            or (following in "到至" and _MOVED.search(text, max(self.opened, at - _MOVED_REACH), at) is not None)
            or (not self.blank and (_cuts_unit(text, self.opened, at) or _cuts_words(text, self.opened, at)))
            or (not self.blank and cuts_count(text, self.opened, at))
            or (following in "[［〔【" and at - self.opened > _STUB and _noted(text, self.opened, at))
        )
        return False if runs_on else None

    def _before_value(self) -> bool:
        """Whether a page ends between what running text is about to tell and its value (…生产总值 / 12.8亿元，)."""
        value = _VALUE_OPENS.match(self.text, self.at)
        if value is None or not self.before.isalpha() or tail_at(self.text, value.end()).end == value.end():
            return False
        told = ENDED.search(self.text, max(self.opened, self.at - _PROSE_REACH), self.at)
        return told is not None and not _says_all(self.text, self.at)

    def _runs_on(self) -> bool:
        """Whether a page ends, not a paragraph: prose that has told a sentence stops at a word, and no part opens."""
        if not self.before.isalpha() or (self.gap.indent >= 2 and self.habits.indented):
            return False
        value = _VALUE_CLOSES.search(self.text, max(self.opened, self.at - _UNIT_REACH), self.at)
        if value is not None and tail_at(self.text, value.end()).end == self.at:
            return False  # 新增企业120家: only its final mark is lost
        told = _TOLD_SENTENCE.search(self.text, max(self.opened, self.at - _PROSE_REACH), self.at)
        return told is not None and PART_LINE.match(self.text[self.at : self.at + 40].split("。")[0]) is None

    def _ends_overleaf(self, own: str, *, headed: bool) -> bool:
        """Whether a page ends a few words before its sentence does (家庭农场45 / — 3 — / 家。), or behind a colon."""
        if not self.gap.furniture or not self.before.isalnum() or len(own) <= _STUB:
            return False
        if not _within(self.text, self.opened) or (headed and ENDED.search(own) is None):
            return False
        reach = self.at + _REST_REACH if "：" in own else self.at
        ends = _REST.match(self.text, self.at) is not None or ENDED.search(self.text, self.at, reach) is not None
        return ends and not PART_LINE.match(own) and not TITLE_LINE.search(own)

    def by_words(self) -> bool:
        """Whether it ends the paragraph by what its lines open with, how long they are, and what they say."""
        text, at, gap, habits, length = self.text, self.at, self.gap, self.habits, self.length
        own = text[self.opened : min(at, self.opened + 2 * HEADING_LIMIT)]
        mark, opening = self.mark, mark_at(own)
        if opening is not None and opening.end >= len(own):
            return False
        if opening and mark and mark.style is opening.style and mark.number == opening.number + 1:
            return True  # the next item of a list whose items end without a mark
        if self.blank and habits.spaced and not (habits.wrapped or gap.furniture) and _says_all(text, at):
            return True  # only its final mark is lost
        if mark is None and (self._runs_on() or self._ends_overleaf(own, headed=opening is not None)):
            return False
        if length > 2 * HEADING_LIMIT or (self.opened != self.line and at - self.opened > 1.5 * HEADING_LIMIT):
            # The tail of a wrapped sentence, or a long line: ends only where the next line plainly opens something.
            return self._apart() and (self.numbered or PART_LINE.match(text[at : at + 40].split("。")[0]) is not None)
        if self.blank and mark is not None and mark.style <= Style.PCN:
            return True
        dated = self.before not in "）)" and _DATE_LINE.match(own)
        if dated and _SESSION.match(text, at) and not TITLE_LINE.search(own):
            return False
        if TITLE_LINE.search(own) or _date_opens(text, at):
            return True
        cut = habits.wrapped > 0 and self.width() >= habits.wrapped - 1 and opening is None  # …的总体要求 / 是：
        if not cut and PART_LINE.match(own):
            return True
        if self.following.isdigit() and not self.blank and mark is None and _FIGURE.match(text, at):
            return False
        if not self.blank and not gap.indent and mark is None and _cut_off(own):
            return False
        numbered_above = opening is not None and opening.style <= Style.PCN
        if numbered_above and self.numbered:
            return True
        headed = numbered_above and ENDED.search(own) is None
        whole = headed and 0 < self.width() < full(habits.wrapped)  # a page cuts no line that is short of the width
        if gap.furniture and habits.overleaf and _within(text, self.opened) and not whole:
            # The turn of a page cuts sentences far more often than it falls below a heading, but where that says all
            # or is the whole name of a part.
            if headed and _SAYS_ALL.search(own) is not None:
                return True
            if opening is not None and opening.style <= Style.CN and not cut and _PART_NAME.fullmatch(own, opening.end):
                return True
            return gap.indent >= 2 if habits.indented else self.blank and habits.spaced and numbered_above
        return self._by_width(own, marked=opening is not None, headed=headed)

    def _apart(self) -> bool:
        """Whether a new paragraph would begin as the line below does."""
        gap, habits = self.gap, self.habits
        return self.blank or (gap.indent >= 2 if habits.indented else not (habits.spaced or habits.wrapped))

    def _by_width(self, own: str, *, marked: bool, headed: bool) -> bool:
        """Whether it ends the paragraph ``own``, ``headed`` by a number or ``marked``, by the habits of the text."""
        gap, habits, blank = self.gap, self.habits, self.blank
        apart = (blank and habits.spaced) or (gap.indent >= 2 and habits.indented)
        reach = max(full(habits.wrapped), habits.wrapped - _SLACK if headed else 0)
        indented = habits.indented and gap.indent >= 2
        if habits.wrapped and self.length >= reach and not (apart and (marked or indented)):
            return False
        if self.length > (_BLANK_LIMIT if blank and habits.spaced else HEADING_LIMIT):
            if self.numbered and self._apart():
                return True  # only its final mark is lost
            return (blank or not habits.spaced) and marked and (gap.indent >= 2 or not habits.indented)
        if _joins(own, self.text[self.at : self.at + 12]):
            return False
        if habits.spaced and not habits.indented:
            return blank or (headed and not habits.wrapped)
        if habits.indented:
            return blank or gap.indent >= 2
        return True


def line_ends(text: str, opened: int, line: int, gap: GapLike, habits: Habits) -> bool:
    """Whether a gap with a line break ends a paragraph that began at ``opened``, in a line that began at ``line``."""
    at = gap.at
    if text[at] in CONTINUED_BY and not _date_opens(text, at):
        # ·固定资产投资增长8%；: a bullet behind a line that is over, or that a number heads, else a dot inside a name.
        return text[at] == "·" and (is_final(text, at) or text[at - 1] in "：:" or _is_headed(text, opened, at))
    if text.find("|", at, at + _CELL_LONGEST) >= 0 and (text[at - 1] in "|：:" or text.find("|", line, at) >= 0):
        return True  # rows of a table whose cells strokes part
    if _ENGLISH.match(text, at):
        return True
    final = is_final(text, at)
    if final and not gap.furniture and (gap.newlines >= 2 or gap.block or gap.indent or not habits.wrapped):
        return True  # as most do: nothing of it speaks against a paragraph's end
    if _PREDICATE.match(text, at) and at - opened <= _TOPIC_LIMIT and _is_headed(text, opened, at):
        return False  # （五）改革开放 / 不断深化。
    here = _Break(text, opened, line, gap, habits)
    if final:
        return here.behind_sentence()
    if SALUTATION.match(text, at):
        return True
    if here.before in "：:":
        return here.behind_colon()
    told = here.by_edges()
    return here.by_words() if told is None else told


def _is_headed(text: str, opened: int, at: int) -> bool:
    """Whether a paragraph is a short line so far that the number of a part or section heads (三、办好十件民生实事)."""
    mark = mark_at(text, opened) if at - opened <= HEADING_LIMIT else None
    return mark is not None and mark.style in (Style.PART, Style.CN, Style.PCN) and mark.end < at and (
        ENDED.search(text, mark.end, at) is None
    )


def _says_all(text: str, at: int) -> bool:
    """Whether a line ends behind a figure and its unit, and the next does not go on with a bound."""
    end = next((at - len(unit) for unit in _TOLD if text.endswith(unit, 0, at)), 0)
    return text[end - 1 : end].isdigit() and _BOUND.match(text, at) is None


def _cut_off(own: str) -> bool:
    """Whether a line stops inside a clause of running text: it has told figures, its last clause tells none yet."""
    comma = max(own.rfind("，"), own.rfind(","))
    stub = own[comma + 1 :]
    return comma > 0 and len(stub) <= _STUB and stub.isalpha() and MEASURED.search(own, 0, comma) is not None


def _cuts_unit(text: str, opened: int, at: int) -> bool:
    """Whether a break stands between a number and its unit, or inside the unit (126 / 公里, 0.8个百 / 分点)."""
    number = _VALUE_CUT.search(text, max(opened, at - _UNIT_REACH), at)
    return number is not None and tail_at(text, number.end()).end > at


def _cuts_words(text: str, opened: int, at: int) -> bool:
    """Whether a break stands inside a number in words (二十三 / 万六千亩, 百分之 / 二十)."""
    if text[at] not in _NUMBER_WORDS or at - opened <= _STUB:
        return False
    before, first = text[at - 2 : at], text[at]
    if before == "分之" or before[1] in "第点" or (first == "之" and before in ("百分", "千分")):
        return True
    if before[1] in _DIGIT_WORDS:
        return first in _SCALE_WORDS and not text.startswith(_OPEN_NO_NUMBERS, at)
    scaled = before[1] in _SCALE_WORDS and before[0] in _NUMBER_WORDS and first in _DIGIT_WORDS
    return scaled and (text[at + 1 : at + 2] in _SCALE_WORDS or tail_at(text, at + 1).end > at + 1)


def cuts_count(text: str, opened: int, at: int) -> bool:
    """Whether a break stands between a count and what is counted (重点支持50个 / 县域特色产业集群)."""
    return text[at - 1] in _COUNTERS and text[at].isalpha() and (
        _BARE_COUNT.search(text, max(opened, at - _UNIT_REACH), at) is not None
    )


def _noted(text: str, opened: int, at: int) -> bool:
    """Whether a line opens with the number of a footnote to running text (…通过托管共建 / [2]由13平方公里…)."""
    return text.find("，", opened, at) >= 0 and _NOTE.match(text, at) is not None


def _within(text: str, opened: int) -> bool:
    """Whether the paragraph that began at ``opened`` follows running text: it is not the head of the page."""
    return text.rfind("。", max(opened - _PROSE_REACH, 0), opened) >= 0


def _joins(own: str, following: str) -> bool:
    """Whether two pieces of a line are one sentence by their edges: Latin or digits running on."""
    return own[-1].isascii() and own[-1].isalnum() and following[:1].isascii() and following[:1].isalnum()


def _date_opens(text: str, at: int) -> bool:
    return text[at] in "—-（(" and _DATE_LINE.match(text, at) is not None


def _unbalanced(own: str) -> bool:
    return own.count("《") > own.count("》") or own.count("（") + own.count("(") > own.count("）") + own.count(")")
