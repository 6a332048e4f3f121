"""The period other than a year that holds for a value (上半年, “十四五”期间, 1—11月), as worded.

What a sentence opens with, or a topic sets, holds for all its values; a span of years only for what is of several.
"""

from __future__ import annotations

import re

from ..wording.lexicon import HOLIDAYS, LEAD
from ..wording.seeking import last_match
from ..wording.verbs import verb_end
from .clauses import PAUSE
from .timing import BACK, SPAN, WRITTEN, YEAR

__all__ = ["first_time", "is_years", "period"]

_AGAINST_IT = ("高于", "低于", "快于", "慢于", "好于", "优于", "大于", "高出")
_TURNED = ("转为", "变为", "升为", "降为", "增为", "减为", "改为", "提高为", "缩小为", "收窄为")
"""Behind it stands when something came to the value (由1月份的-5.6%转为|6月份的8.2%)."""
_SEASON = "入[春夏秋冬汛]以来|去冬今春|今冬明春"
_MONTHS = "(?:[0-9]{1,2}[—–\\-至到~～][0-9]{1,2}|[一二三四五六七八九][—至到](?:[二三四五六七八九]|十[一二]?))月份?"
_QUARTERS = (
    r"第?(?:[一二三四]|(?<![0-9.])[1-4])季度末?|前[一二三四两2-4]个?季度|[一1](?:至|到|[—–\-~～])[二三四2-4]季度"
)
_MONTH = "(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])"
_OPENS_PERIOD = "0123456789“一七三上下两中九二五今假元入八六几前十半去双四国春未每汛清端第过近采黄暑"
_PERIOD = re.compile(
    # So that ``re`` tries the branches only where one may begin.
    rf"(?=[{_OPENS_PERIOD}])(?:“?(?:十[一二三四五]|[一二三四五六七八九十])五”?前[一二三四]年|{_QUARTERS}|上半年|下半年|半年度"
    r"|“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?:时期|期间|以来|期末|末期?)"
    r"|(?<![0-9])(?:近?(?!一年)(?:[一二两三四五六七八九十]+|几|[0-9]{1,2})|近)年来|过去(?!一年)[一二两三四五六七八九十]+年"
    r"|(?<![一二三四五六七八九十百〇○零近每前后第续连])[二两三四五六七八九十]年(?=净?增[长加]|新增|接近翻|翻|共?(?:投入|支出|安排|完成|建成|实现|下降|减少|提高)|(?:改造|新建|建设|培育|打造|引进)(?!计划|行动|方案|规划|工程)[^，。；、]{0,6}$)|(?:今后"
    r"|未来)[一二三四五六七八九十]+年"
    rf"|(?<!提)前[0-9]+个?月|{_MONTHS}|{_SEASON}|(?<![年截至到0-9])[0-9]{{1,2}}月份|(?:(?<=[由从自])|(?<=[^0-9月份截止一二三四五六七八九十][至到为])){_MONTH}月份?(?=的)|假日|(?<![均人户亩生])每年(?!平均)"
    rf"|{HOLIDAYS})"
)
_OF_PERIOD = re.compile("[季年五月日期假周春夏秋冬汛]")
"""A character that every period holds."""
_YEARS_OF = re.compile(
    r"“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?:时期|期间|以来)"
    r"|(?:[一二三四五六七八九十]|近[一二三四五六七八九十]|几|近)年来|(?:过去|今后|未来)(?!一年)[一二三四五六七八九十]年"
    r"|“?(?:十[一二三四五]|[一二三四五六七八九十])五”?(?=累[计积]|年均|共)|(?:19|20)[0-9]{2}年(?:[一-龥]{2,8})?以来"
)
_SPOKEN = re.compile(r"(?<![一二三四五六七八九十百〇○零近每前后第])[两三四五六七]年(?=累[计积]|共|年均|平均)")
_YEARS = re.compile(
    rf"(?:从|自)?(?<![0-9〇○零一二三四五六七八九]){WRITTEN}年?(?:到|至|[-—–~～]{{1,2}}){WRITTEN}年(?!{SPAN}(?![间中里])|[底末]?的(?!{SPAN[2:]}))"
)
"""Several years, from the first to the last."""
# 从三季度看, …: the period of what follows.
_SEEN_FROM = re.compile(rf"从({_PERIOD.pattern})(?:情况)?(?:来)?看[，,]")
# 上半年，全市…; 1—11月投资增长17.9%，…: of the whole sentence.
_OPENS_WITH = re.compile(
    r"(?:力争|确保|争取|努力)?(?:今年|去年|到|(?:19|20)[0-9]{2}年)?(“?(?:十[一二三四五]|[六七八九十])五”?(?:末期?|期末)|"
    rf"{_QUARTERS}|[上下]半年|{HOLIDAYS}|{_SEASON}|前[0-9一二三四五六七八九十]{{1,2}}个?月|{_MONTHS})(?=[，,全我]|[一-龥]{{2}})"
)
# “十三五”期间，新建公路350公里: what was done, or by how much something moved, in all of those years.
_OPENS_YEARS = re.compile(
    r"(?:过去的?|回顾|[自从])?(“?(?:十[一二三四五]|[六七八九十])五”?(?:时期|期间|以来)|(?:近?[两三四五六七八九十]|近)年来"
    r"|(?:过去|今后|未来)的?[二三四五六七八九十]年|(?:19|20)[0-9]{2}年(?:[一-龥]{2,8})?以来)[，,]"
)
_TERM = re.compile("五”?(?:时期|期间)$")
_DONE = re.compile("[达到至为有超破由从占居列是过]|余额|总量|总数|年[底末]")
"""What something came to, or is: it is so at the end of the years."""
_OPENS_TIME = frozenset("今去到前上下第一二三四五六七八九十“0123456789力确争努元春清端中国双黄汛采入暑")
# 上半年完成全年任务的55%: the task is the year's, not the value.
_WHOLE_YEAR = re.compile("全年(?!任务|目标|计划|预算|预期)")
_TOPIC_OVER = re.compile(r"其中|[；;]")
_OTHER_TIME = re.compile(
    "全年|年[底末内]|预计|目前|季度|半年|月份?|累计|[今明]年|去年(?!同期)|[0-9]年|五年|期间|假|黄金周"
)


def first_time(text: str) -> int:
    """Return where the first character stands of those of which every period holds one, or the end of the text."""
    found = _OF_PERIOD.search(text)
    return found.start() if found is not None else len(text)


def _years(text: str, start: int) -> re.Match[str] | None:
    """The span of years (从2003年到2006年年均…) that the sentence sets for the value, unless a year comes after it."""
    span = last_match(_YEARS, text, max(0, start - BACK), start)
    return span if span and not last_match(YEAR, text, span.end(), start) else None


def _acts(clause: str) -> bool:
    """Whether a clause opens with a verb of what was done (新建公路…)."""
    return clause[:1] == "新" or LEAD.match(clause) is not None or verb_end(clause) > 0


def is_years(period: str | None) -> bool:
    """Is the period a span of years, of which none is the year of the value?"""
    return period is not None and _YEARS.fullmatch(period) is not None


def period(text: str, start: int, *, spans: bool = False, moved: bool = False) -> str | None:
    """Return the period other than a year that the clause of the value names, as worded.

    ``spans`` says that the value is for several years (年均, 累计), ``moved`` that it says by how much something rose
    or fell: then the sentence may name them before, as for what was done in them.
    """
    topic = _SEEN_FROM.match(text) if text[:1] == "从" else None
    if topic and start - topic.end() < BACK and not _TOPIC_OVER.search(text, topic.end(), start):
        return topic.group(1)
    opened = _OPENS_WITH.match(text) if text[:1] in _OPENS_TIME else None
    if opened and opened.end() < start < opened.end() + BACK and not _OTHER_TIME.search(text, opened.end(), start):
        return opened.group(1)
    years = _OPENS_YEARS.match(text) if "年" in text[:6] or "五" in text[:5] else None
    if years and years.end() <= start < years.end() + BACK and not _OTHER_TIME.search(text, years.end(), start):
        clause = max(text.rfind(mark, 0, start) for mark in "，；,;") + 1
        told = max(clause, text.rfind("、", 0, start) + 1 if moved else 0)
        if not _DONE.search(text, told, start) and (moved or _acts(text[clause:start])):
            return years.group(1)
    begin, last = start - 40 if start > 40 else 0, None
    if _OF_PERIOD.search(text, begin, start):
        for mark in PAUSE.finditer(text, begin, start):
            begin = mark.end()
        if _OF_PERIOD.search(text, begin, start):
            last = last_match(_PERIOD, text, begin, start)
    if last is None and spans:
        last = last_match(_YEARS_OF, text, max(0, start - BACK), start) or _years(text, start)
        last = last or last_match(_SPOKEN, text, begin, start)
    before = text[last.start() - 1] if last and last.start() else ""
    after = text[last.end() : start] if last else ""
    if "全年" in after and _WHOLE_YEAR.search(after):
        # 由一季度的2.1%回升到全年的5.3%
        return None
    if last and before and (
        (before in "比较与" and after != "的")
        or (
            before in "是为" and after.startswith(("的", "总和", "之和"))
            and not text.endswith(_TURNED, 0, last.start())
        )
        or (before in "于出" and text.endswith(_AGAINST_IT, 0, last.start()))
        or (before in "于是" and after[-1:] == "的")  # 等于1953年到1980年平均每年建成面积的|2.6倍
        or (before == "在" and after.startswith(("基础", "的基础")))
    ):
        # 比“九五”增长, 是“九五”时期的5倍, 高于“九五”期间增幅2个百分点: the other side of a comparison.
        # 四季度增速较三季度提高1.2个百分点: of the time before it; “十三五”期间…，是“十二五”时期的1.8倍，年均….
        said, begin = (_YEARS_OF, max(0, start - BACK)) if spans else (_PERIOD, begin)
        last = last_match(said, text, begin, last.start())
    if last and last.group().strip("“”")[-1:] == "末" and before and before in "由从同为":
        # 由“七五”末的8500万减少到…, 比“七五”末增长: of the value right behind it alone.
        return last.group() if text[last.end() : start] in ("", "的") else None
    if last and before and before in "由从" and _TERM.search(last.group()) and after[:1] == "的" and len(after) > 1:
        # 由“十一五”时期的0.8亿元增长到2亿元
        return None
    # 每年4400元 is a rate of pay, 每年创建5个 what is done in each year.
    return last.group() if last and not (last.group() == "每年" and last.end() == start) else None
