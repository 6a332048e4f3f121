"""Rules on what the words right at a number say: its aspect, where it ranks, over how long, how firmly, and when.

What stands further off only a reader can weigh; ``judged-…`` hints speak of it.
"""

from __future__ import annotations

import re

from ..parsers.measures.timing import comes_later
from ..schema.measure import Measure, Qualified
from ..schema.terms import Aspect, Part, Status
from . import words
from .aspects import aspect_fits, aspects_said
from .context import Context, Place
from .rederive import Where

__all__ = ["check_adjacent", "check_status"]

_OVER = re.compile("(?P<word>全[国省市区县州旗盟]|全球|世界)(?:综合)?(?:排名|排位|位列|居)?$")
_BASIS = re.compile(
    "(?P<average>年均)(?:增长|递增|增速|增幅|下降|增加)?率?(?:了|约|近|超过?|达到?|为|保持在)?$|(?P<total>累计)[一-鿿]{0,3}$"
)
_FIRM = re.compile("(?P<word>确保|力争|力促)(?!了)[^，,；;。、：:“”（）()]{0,24}$")
_BEFORE = 30
_PROMISED = frozenset({Part.TASKS, Part.LIVELIHOOD_PROJECTS})


def check_adjacent(context: Context, where: Where, measure: Qualified, led: str = "") -> None:
    """``aspect-differs``, ``word-left-out``."""
    text = where.bearer.text
    if measure.value is None:
        return
    if not aspect_fits(measure, text, where.start, where.end, led):
        allowed = aspects_said(measure, text, where.start, where.end, led)
        only = next(iter(allowed)) if len(allowed) == 1 else None
        context.add("aspect-differs", (*where.path, "aspect"), at=where.at, found=measure.aspect,
                    expected=" / ".join(sorted(allowed)), suggestion=f"aspect: {only}" if only else "")  # fmt: skip
    before = text[max(0, where.start - _BEFORE) : where.start]
    if measure.aspect is Aspect.RANK and measure.scope is None and (over := _OVER.search(before)):
        _left_out(context, where, "scope", over["word"])
    if measure.basis is None and ("年均" in before or "累计" in before) and (basis := _BASIS.search(before)):
        _left_out(context, where, "basis", basis["average"] or basis["total"])
    # What was done is not promised: 确保…控制在5%以内 in a review.
    promised = measure.modality is None and getattr(measure, "status", Status.TARGET) is Status.TARGET
    if promised and ("确保" in before or "力" in before) and (firm := _FIRM.search(before)):
        _left_out(context, where, "modality", firm["word"])


def _left_out(context: Context, where: Where, field: str, word: str) -> None:
    context.add("word-left-out", where.path, at=where.at, found=word, field=field, suggestion=f"{field}: {word}")


def check_status(context: Context, place: Place) -> None:
    """``status-part``: the review tells of what was reached, the plan of what is to come, if no word denies it."""
    measure, part, text = place.measure, place.bearer.part, place.bearer.text
    if part in (Part.ACHIEVEMENTS, Part.PROBLEMS) and measure.status is Status.TARGET:
        later = comes_later(text, place.start - place.bearer.start, place.end - place.bearer.start)
        wrong = measure.modality is None and not later and not words.looks_ahead(text)
    else:
        wrong = part in _PROMISED and measure.status is Status.ACHIEVED and not _looks_back(context, measure, text)
    if wrong:
        context.add("status-part", (*place.path, "status"), at=measure.at, found=measure.status, expected=part)


def _looks_back(context: Context, measure: Measure, text: str) -> bool:
    report_year = context.report.metadata.report_year
    if report_year is None or (measure.year is not None and measure.year < report_year):
        return True
    return words.looks_back(text, report_year)
