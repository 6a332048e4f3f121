"""Texts that are taken for a government's report: reports of other bodies, and what the press writes about one."""

from __future__ import annotations

import re

__all__ = ["other_kind", "sounds_like_one"]

_HEAD = 400
"""Characters before the salutation among which a title stands."""
_LINE = 60
_BODY = re.compile(
    r"(?:人民)?(?:法院|检察院)(?:的)?工作报告|(?:人大|人民代表大会)?常(?:务委员会|委会)(?:的)?工作报告|(?:纪委|纪律检查委员会)(?:的)?工作报告"
)
_PLAN = re.compile(r"国民经济和社会发展计划(?:执行情况|草案|（草案）|与)[^。]{0,60}报告")
_BUDGET = re.compile(r"(?:财政|地方)?预算(?:执行情况|草案|（草案）)[^。]{0,60}报告")
_PARTY = re.compile(r"(?:中国共产党|中共)[^。，]{2,24}(?:代表大会|代表会议|全体会议|全会)[^。，]{0,6}报告")
_FIRST = re.compile(r"我(?:受.{0,12}委托|代表|向).{0,24}(?:政府|国务院|大会)|各位代表")
_SAYS = "报告(?:中)?(?:指出|提出|强调|显示|认为|说)"
# Every branch begins with a plain character, so that ``re`` passes over text in which none of these stands.
_TOLD = re.compile(
    rf"作(?:了)?(?:《)?政府工作报告|政府工作{_SAYS}|{_SAYS}|在报告(?:中|里)?(?:指出|提出|说)"
    r"|讨论(?:了)?(?:《)?政府工作报告|审议(?:了)?(?:《)?政府工作报告|分组(?:讨论|审议)|分成[^，。]{0,6}组|代表们?(?:一致|纷纷|踊跃|认为)|隆重开幕|胜利闭幕"
    r"|会议(?:指出|强调|要求|认为)|(?:主持|出席)了?会议|本报讯|本报记者|新华社|讯(?:（|\()?记者|解读"
)
_TOLD_LEAST = 2
_WORDS = (
    "政府", "工作", "发展", "建设", "项目", "群众", "人民", "经济", "加快",
    "推进", "国务院", "增长", "改革", "社会",
)
_WORDS_LEAST = 4


def other_kind(text: str) -> str | None:
    """Say what the clean ``text`` is rather than a government's report; None where nothing speaks for another kind."""
    head = text[:_HEAD]
    salutation = head.find("各位代表")
    title = head[:salutation] if salutation >= 0 else head[: max(head.find("同志们"), _LINE)]
    if "政府工作报告" not in title:
        for pattern, kind in (
            (_BODY, "the report of a court, a procuratorate or a standing committee"),
            (_PLAN, "the report on the plan of economic and social development"),
            (_BUDGET, "a report on the budget"),
            (_PARTY, "the report of a party committee"),
        ):
            if pattern.search(title):
                return kind
    if not _FIRST.search(text) and len(set(_TOLD.findall(text))) >= _TOLD_LEAST:
        return "news, not the report itself"
    return None


def sounds_like_one(text: str) -> bool:
    """Is the clean ``text`` in the words of a government's report?"""
    return sum(word in text for word in _WORDS) >= _WORDS_LEAST
