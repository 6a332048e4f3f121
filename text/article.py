"""Which blocks of a page are the article, and what the page says of it.

The extraction library decides what the article is; here its text is found again among the blocks of the raw markup,
because all spans count code points of the markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from .blocks import RUBY, SPACE, Block
from .chrome import is_chrome

__all__ = ["CJK", "Hints", "extract", "region"]

CJK = re.compile("[\u3400-\u9fff]")
_ISO_DAY = re.compile("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_REPORT_TITLE = re.compile(r"工作[报報](?:[（(\[【〔][^）)]{1,8}[）)\]】〕])?告")
_OPENING = re.compile("各位[代委]|主席[团團]|(?:会|會)[议議]上|大[会會]上|[省市县縣区區州旗]长|[省市縣區州旗]長")
_SENTENCES = re.compile("[\u3400-\u9fff][^。！；]{11,}[。！；][”）]?$")
"""How a paragraph of running text ends."""
_PART = re.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]")
"""How the heading of a part opens, which is too short to be prose by itself."""
_HEAD_LONGEST = 60
_GLOSSARY = re.compile(
    "(?:附[件录]?[:：]?)?(?:《?政府工作报告》?)?(?:部分|相关|有关)?(?:名词|用语|术语)(?:解释|注释|说明)[:：]?"
)
_ANNEX = re.compile(
    "(?:附[件录]?[0-9]?[:：]?)?(?:[^，。；：:]{0,24}?)(?:民生实事|为民办?实事|办实事|[件项]实事|民心工程|民生工程)(?:候选)?(?:项目)?(?:清单|一览表|安排|计划)?(?:[（(][^）)]{1,12}[）)])?"
)
"""What heads the list of projects that a report has as an annex."""
_ATTACHED = re.compile("附[件录]?[0-9]?[:：]?")
_LISTED = re.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])")
_OPENS = rf"(?:{_PART.pattern}|各位代表|同志们|[0-9]{{1,2}}[.．、](?![0-9]))"
"""How a paragraph opens that only a report has."""
_OF_REPORT = re.compile(f"{_OPENS}.*[。！；]$")
"""Sentences that are short and of a report all the same: of a numbered section or list, of its closing call."""
_PAGER = re.compile("[上下]一?页|[\\[［][23][\\]］]|第?[0-9一二三四五]页")
_PAGER_LONGEST = 60
_PAGE_REACH = 80
"""Blocks between two pages of one article at most."""
_NEAR = 4
"""Short blocks in a row on such a page at most."""
_IN_REPORT = re.compile(rf"{_OPENS}.*[。；！;!]$|.{{60,}}[。；！;!]$")
"""The text of a report on the next page of its article."""
_CODE = re.compile("<(?:script|style)", re.I)
_DATA = re.compile("ld\\+json", re.I)
_TAG_REACH = 200


class Hints(NamedTuple):
    """What the metadata of a page say, as far as the page itself shows it."""

    title: str | None
    publisher: str | None
    published_on: date | None
    url: str | None


def _without_code(text: str, verbatim: Sequence[tuple[int, int]]) -> str:
    """Leave out scripts and styles, on which the library's parser spends more than their length: all but metadata."""
    kept: list[str] = []
    at = 0
    for start, end in verbatim:
        if _CODE.match(text, start) and not _DATA.search(text, start, min(start + _TAG_REACH, end)):
            kept.append(text[at:start])
            at = end
    return "".join([*kept, text[at:]])


def extract(text: str, verbatim: Sequence[tuple[int, int]]) -> tuple[str, Hints]:
    """Ask the library for the article's text (white space squeezed out) and the page's metadata."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    document = bare_extraction(
        RUBY.sub("", _without_code(text, verbatim)),
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        deduplicate=False,
        with_metadata=True,
        # The extensive search guesses from any year in the report.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if not isinstance(document, Document):
        return "", Hints(None, None, None, None)
    day = document.date if document.date and _ISO_DAY.fullmatch(document.date) and _says(text, document.date) else None
    return SPACE.sub("", document.text or ""), Hints(
        document.title or None,
        document.sitename or None,
        date.fromisoformat(day) if day else None,
        document.url or None,
    )


def _says(text: str, day: str) -> bool:
    """Whether the day is written out in the markup: the library makes the first of January of a lone year."""
    year, month, date_ = day.split("-")
    digits = rf"{year}(?:[-/.年]0?{int(month)}[-/.月]0?{int(date_)}|{month}{date_})(?![0-9])"
    return re.search(digits, text) is not None


def region(parts: list[Block], article: str) -> tuple[int, int] | None:
    """Return the run of blocks that holds the article, grown to its title above and to prose that follows it."""
    hits = [
        at
        for at, block in enumerate(parts)
        if block.prose and len(CJK.findall(block.text[:40])) >= 12 and SPACE.sub("", block.text[:40]) in article
    ]
    if not hits:
        hits = [at for at, block in enumerate(parts) if block.prose and len(CJK.findall(block.text)) >= 40]
        if not hits:
            return None
    first, last = hits[0], hits[-1] + 1
    # The library may leave out the title, the lines below it, the last words or a glossary of short entries.
    heads = [at for at in range(max(first - 40, 0), first) if parts[at].prose and len(parts[at].text) <= 60]
    # 我代表市人民政府，向大会作政府工作报告，请予审议。 is no title.
    titles = [at for at in heads if _REPORT_TITLE.search(parts[at].text) and parts[at].text[-1] not in "。；！，"]
    openings = [at for at in heads if first - at <= 4 and _OPENING.search(parts[at].text)]
    first = titles[-1] if titles else min([*openings, first])
    if not titles and not openings:
        # A page may begin in mid-report, at the heading of a part.
        while first > 0 and parts[first - 1].prose and _goes_before(parts[first - 1].text):
            first -= 1
    turned = False
    while last < len(parts):
        size = 0 if turned else _grows(parts, last, article)
        if not size:
            size = _turns(parts, last, turned=turned)
            turned = True
        if not size:
            break
        last += size
    return first, last


def _grows(parts: Sequence[Block], last: int, article: str) -> int:
    """How many blocks right below the article belong to it at once: 0 where it ends."""
    if not parts[last].prose:
        return 0
    below = parts[last + 1].text if last + 1 < len(parts) and parts[last + 1].prose else ""
    if _goes_on(parts[last].text, article):
        return 1
    words = parts[last].text
    if below and _ATTACHED.fullmatch(words) and (_ANNEX.fullmatch(below) or _GLOSSARY.fullmatch(below)):
        size = _grows(parts, last + 1, article)
        return size + 1 if size else 0
    heads = _PART.match(words) or _GLOSSARY.fullmatch(words)
    annexed = _ANNEX.fullmatch(words) is not None
    goes_on = heads and (_goes_on(below, article) or below.endswith(("。", "；", "！")))
    if goes_on or (annexed and _LISTED.match(below)):
        return 2
    listed = last > 0 and _LISTED.match(words) and _LISTED.match(parts[last - 1].text)
    return 1 if listed and len(words) <= _HEAD_LONGEST and not is_chrome(words) else 0


def _turns(parts: Sequence[Block], last: int, *, turned: bool) -> int:
    """How many blocks there are to the next one of the article's text on another page of it, with that one.

    Between them stand the links from page to page and what else is at a page's foot and head; once a page was
    ``turned``, nothing may.
    """
    linked = turned
    for at in range(last, min(last + (_NEAR if turned else _PAGE_REACH), len(parts))):
        words = parts[at].text
        linked = linked or (len(words) <= _PAGER_LONGEST and _PAGER.search(words) is not None)
        if linked and parts[at].prose and _IN_REPORT.match(words) and not is_chrome(words):
            return at + 1 - last
    return _turns(parts, last, turned=False) if turned else 0


def _goes_before(words: str) -> bool:
    return _SENTENCES.search(words) is not None or (len(words) <= _HEAD_LONGEST and _PART.match(words) is not None)


def _goes_on(words: str, article: str) -> bool:
    if not words:
        return False
    if len(CJK.findall(words)) >= 30 or _OF_REPORT.match(words):
        return True
    if not article:
        return _SENTENCES.search(words) is not None
    return words[-1] in "。！!" and words in article
