"""Where a numbered heading ends that runs on into its text without a mark: the likeliest seam.

No one sign tells it. At a seam the characters behind go better with the start of a line than with those before, and
those before are such as stand before a mark; the heading has a usual length, its last clause is whole, and it does not
ask for an object; the text opens as sentences do, and has the characters on both sides nowhere else. The weights were
fitted to the headings that stand on lines of their own in reports of all kinds and years, joined to the text below
them, beside headings and other sentences that end with their mark: in texts held out, nine in ten are found at their
place.
"""

from __future__ import annotations

import re
from math import exp, log
from typing import NamedTuple

from ...text.forms import LINE_END, START, forms
from ...text.suspicion import reports_at_large
from . import glued
from .marks import Style
from .openings import PREDICATE_LAST, VERB_FIRST

__all__ = ["LONGEST", "Seam", "seam"]

LONGEST = 44
"""Characters of a heading that ends at no mark, at most."""
_LEAST = 4
_BEHIND = 6
"""Characters of the sentence right behind such a heading, at least."""
_CALL = "各位代表"
"""What is called out right behind such a heading (…各项工作各位代表！), shorter than any sentence."""
_NO_END, _NO_START = frozenset("，、：；（“《"), frozenset("，、。；：！？”》）的了和与及")
_TOLD_ON = re.compile(
    "(?:进一步|持续|不断|明显|显著|稳步|加快|切实|全面|更加|日益|逐步|坚定|扎实|迅速|蓬勃|健康|快速|平稳)[\u4e00-\u9fff]{2}(?:[，。；]|$)"
    "|[0-9](?![0-9]{3}年|0年代)|[一二三四五六七八九][十百千万亿]|迅速(?!.{0,2}[开推落组])|良好(?!的)|喜人|取得|得到|获得|有[新了所]|迈[上出入]|再上|开局|呈现|势头|趋于|成效|成绩|显著|更上"
)
"""What is told of the words before it, and opens no sentence: …和谐稳定局面进一步巩固。"""
# How a sentence opens that goes on about what its heading names.
_OPENS = re.compile(
    r"坚持(?!不懈)|(?:按照|围绕|继续|认真|进一步|牢固树立|充分|立足|紧紧|毫不动摇|千方百计|根据|针对|始终|必须|通过)"
    r"|(?:切实|深入|有效|持续|全面|大力|积极|努力|着力|不断|加快)"
    r"(?:开展|推进|实施|贯彻|学习|促进|提升|推动|防范|深化|强化|抓好|加强|优化|改善|扩大|巩固|做好|建设|落实|提高|发展|完善|健全|稳住|稳定"
    r"|解决|抓|把|转变|培育|培植|构建|打造)(?<!可持续发展)"
    r"|(?:加快|加大|强化|深化|推进|突出|抓住)(?!的)[^，。；：、]{2,10}，"
    r"|以[^，。；：、]{2,24}?(?:为|[推促带]|，)|在[^，。；：、]{2,16}?(?:同时|基础上|[中下上]，)"
    r"|这是|为了|由于|随着(?=[^，。]{4,20}，)|各级政府(?:及|要|必须|都|和)"
    r"|(?<![主重需必摘纲首紧简将只])要(?![求素件点闻害道])|今年|去年|当前|我们|把[^，。；：]{2,20}?(?:放|摆|作)"
    rf"|{glued.OPENS})"
)
_NAMES_PART = re.compile(
    "(?:回顾|总结|情况|安排|任务|要求|目标|工作|重点|部署|建设|打算|意见|措施|设想|建议|取向|成就|成效|思想|问题|困难)$"
)
_NAMES_ON = re.compile(
    "总体|回顾|总结|情况|安排|任务|要求|目标|重点|部署|建设|打算|意见|措施|设想|建议|取向|方针|政策|思路|计划|成效|[和与及]"
)
"""How the name of a part goes on (2031年工作 / 安排)."""
_SAYS = re.compile("[^，。]{2,12}(?:是(?!否)|关系|事关)")
"""How a sentence opens that says what something is."""
_CLAIMS = re.compile("是(?!否)|必须|需要|应当|应该|我们|决定|事关|关系|在于")
"""What a sentence asserts with, and a heading hardly ever has."""
_ASKS = re.compile(
    "(?:推[进动]|促进|实施|践行|培育|壮大|打造|构建|提供|确保|解决|抓[住好]|增[加强]|扩大|深化|优化|强化|加[快大强]|提[升高]|改善|完善|健全|开展|落实|支持"
    "|处理|[打做]好|创造|维护|坚持|围绕|需要|希望|必须|要求|确定|集中|抗击|充分|努力|[全着大]力|用[心情力]|切实|认真|积极|继续|不断|进一步|巩固|拓展|激发|营造|形成|实现"
    "|保护|防范|化解|适应|面对|把握|树立|贯彻|弘扬|建立|应对|发挥|夺取|[谱书]写|开创|满足|转变|统筹|突出|狠抓|紧扣|聚焦|锚定|瞄准|优先|持续|稳步|建设|发展)$"
)
"""How a clause ends that asks for an object, where it has its verb already (改善民生促进) or hardly anything else."""
_BARE = 6
"""Characters of a clause that has hardly anything but its last word, at most."""
_CLAUSE_LEAST = 4
_SHORT = 16
"""Characters of a heading of the text itself behind that of its section (（一）做强工业打造产业链。…), at most."""
_TOPIC = 4
"""Characters at the start of a sentence that it may take up from its heading (扩大对外开放对外开放是…), and those of a
first clause that are too few for one."""


class Seam(NamedTuple):
    """Where a heading ends, and how much more speaks for its ending at some seam than for its going on to the end of
    its sentence."""

    at: int
    weight: float
    likely: list[tuple[float, int]]
    """Where else it may end, each place with what speaks for it."""

    def beside(self, words: int, usual: float) -> int:
        """Where it ends beside others of its list, whose headings are ``usual`` characters long; its words begin at
        ``words``."""
        return max((weight - _UNLIKE * min(abs(at - words - usual), _UNLIKE_MOST), at) for weight, at in self.likely)[1]


def seam(text: str, start: int, words: int, closed: int, style: Style) -> Seam | None:
    """Return the likeliest end of the heading that begins at ``start`` and its words at ``words``; its first sentence
    ends at ``closed``."""
    behind = len(_CALL) if text.endswith(_CALL, words, closed) else _BEHIND
    stop = min(words + LONGEST + 1, closed - behind + 1)
    line = text[start : start + 2 * LONGEST]  # the patterns ask what stands in front
    shape = glued.ABOVE_NEXT.match(line) or glued.TOLD.match(line)
    if shape is None and style is Style.CN:
        shape = glued.PART.match(line)
    shaped = start + shape.end() if shape is not None else 0
    likely = [
        (sum(map(float.__mul__, _WEIGHTS, _signs(text, words, at, closed, style, shaped=at == shaped))), at)
        for at in range(words + _LEAST, stop)
        if not (text[at] in _NO_START or text[at - 1] in _NO_END or _TOLD_ON.match(text, at, closed))
        and text.count("“", words, at) == text.count("”", words, at)
    ]
    if not likely:
        return None
    least = max(likely)[0] - _AGAIN * _OFTEN
    around = max(0, start - _AROUND), start + _AROUND
    likely = [
        (weight - _AGAIN * min(text.count(text[at - 2 : at + 1], *around) - 1, _OFTEN), at)
        for weight, at in likely
        if weight >= least
    ]
    most, at = max(likely)
    together = most + log(sum(exp(weight - most) for weight, _ in likely))
    return Seam(at, together - _WHOLE + _EACH * min(closed - words, _LONG), likely)


_WEIGHTS = (7.1, 0.36, 1.17, 3.14, -4.14, 1.08, -0.3, 3.27, -3.31, 1.68, -2.66, 2.82, 3.46, 1.34, -2.43, -1.75, -1.42)
"""In the order of the signs."""
_AGAIN, _OFTEN, _AROUND = 1.33, 3, 20_000
"""What it speaks against a seam that the text has the characters around it elsewhere too, each time up to so many; in
how many characters before and behind it is looked for."""
_UNLIKE, _UNLIKE_MOST = 0.1, 16
"""What each character speaks against it by which its heading is longer or shorter than others of its list, up to so
many."""
_WHOLE, _EACH, _LONG = 0.54, 0.1, 50
"""What speaks for there being no seam, and how much less each character of the sentence makes it, up to so many."""


def _signs(text: str, words: int, at: int, closed: int, style: Style, *, shaped: bool) -> tuple[float, ...]:
    """What speaks for a seam at ``at``, in the order of the weights."""
    ruler, following = reports_at_large(), text[at : at + 2]
    before = forms(text[at - 2 : at])
    comma = text.rfind("，", words, at) + 1
    opened = max(comma, words)
    clause = at - opened
    length = (at - words) / 10
    next_comma = text.find("，", at, closed)
    verb = VERB_FIRST.match(text[opened : opened + 8]) is not None
    return (
        shaped,
        ruler.of(following, START) - ruler.of(following, START + before),
        max(ruler.of(LINE_END, before), ruler.of("。", before)),
        _OPENS.match(text, at) is not None,
        glued.WANTS.fullmatch(text, opened, at) is not None,
        length,
        length * length,
        style <= Style.CN and _NAMES_PART.search(text, words, at) is not None and _NAMES_ON.match(text, at) is None,
        clause < _CLAUSE_LEAST,
        comma > 0 and clause == comma - 1 - max(text.rfind("，", words, comma - 1) + 1, words),
        not verb and not PREDICATE_LAST.search(text[opened:at] + "。"),
        next_comma < 0 and closed - at <= _SHORT and VERB_FIRST.match(text[at : at + 8]) is not None,
        text.find(following, words, at) >= 0 and _SAYS.match(text, at) is not None,
        text.find(text[at : at + _TOPIC], words, at) >= 0,
        0 <= next_comma - at <= _TOPIC,
        _CLAIMS.search(text, words, at) is not None,
        (clause <= _BARE or verb) and _ASKS.search(text, opened, at) is not None,
    )
