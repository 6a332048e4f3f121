"""Where a copy was taken from, as far as the page says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ...schema.terms import SourceKind
from ...text.chrome import DATE, ISSUED_BY, PAPER, PRESS, TAKEN, imprints
from ...text.furniture import tidy
from ...text.script import plainly_simplified, to_simplified
from ...text.source import Opened

__all__ = ["Origin", "cut_around", "origin"]

Span = tuple[int, int]

_PUBLISHER = re.compile(
    rf"(?:(?:来源|來源|稿源)(?:媒体|网站|单位|于)?|来自|出处|发布者|公众号|{ISSUED_BY})(?:\s?[:：|｜丨/]|】)(?:\s|<[^<>]{{0,200}}>)*[《“]?"
    r"([^\s|｜，,。<>（(）)】\]《》“”]{2,24}?)(?=[\s|｜，,。<>（(）)】\]》”]|$|打印|分享|字[体号]|浏览|点击|阅读|作者|编辑|责编|发布(?=[时日者人于:：0-9])|时间|日期"
    r"|【|\[|[0-9]{4}[-年])"
)
_NEWSPAPER = re.compile(
    r"(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?\s+"
    r"([一-鿿]{2,10}(?:日报|晚报|晨报|时报|电视台|新闻网|政府网|在线))(?=[\s|｜]|$)"
)
"""A newspaper or site that a line names behind the day and hour of its page, without saying 来源."""
_ACCOUNT = re.compile(
    r"(?:^|(?<=>))([一-鿿]{2,10}(?:发布|日报|晚报|晨报|时报|电视台|新闻网|政府网|在线|融媒))\s{1,4}"
    r"(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s{1,4}[0-9]{1,2}[:：][0-9]{2}",
    re.MULTILINE,
)
"""One that stands before them (新昌发布 2031-02-05 09:12)."""
_NOBODY = re.compile(
    "(?:来自|来源于?)?(?:本[站网](?:原创|整理)?|原创|转载|(?:互联网|网络)(?:整理|收集|转载)?|网[上友](?:投稿|上传|整理)?|整理"
    "|佚名|未知|不详|其[他它]|https?:.*|www\\..*)"
)
"""What a page says of a source that names none."""
_BLANK = "[ \\t\u3000]{0,8}"
_OWN_LINES = tuple(
    re.compile(rf"(?:^|(?<=>)){_BLANK}{line}{_BLANK}(?=$|<|\r|返回|放大|上一|下一|版面|字号|朗读)", re.MULTILINE)
    for line in imprints(f"(?P<paper>{PAPER})")
)
"""The line of a newspaper: its name, the day and the page."""
_TAKEN = re.compile(
    rf"(?:^|(?<=[\s（(【\[—|｜>。！!])|(?<=本文)|(?<=文章))(?:{TAKEN}|(?<=本文)来(?:源于|自))(?:\s?[:：]\s?)?(?:(?:{DATE}\s?的?)?[《“\"](?P<quoted>[^《》“”\"\s]{{2,20}})[》”\"]"
    rf"|(?<=[:：])(?P<told>[^\s|｜，,。<>）)】\]]{{2,20}})|(?P<plain>[\u4e00-\u9fff]{{2,12}}(?:报|发布|{PRESS})))"
    rf"|[（(](?:据《?(?P<after>[\u4e00-\u9fff]{{2,12}}(?:报|网|社|客户端))》?[）)]|载《(?P<of>[\u4e00-\u9fff]{{2,12}})》)",
    re.MULTILINE,
)
"""Where a line says the text was taken from."""
_DOCUMENT = re.compile("(?:报告|意见|纲要|方案|规划|决定|通知)$")
_AGENCY = re.compile(
    r"(?:^|[（(>])据?(?:(新华[社网]|中新[社网]|人民网)[\u4e00-\u9fff]{0,8}(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日[电讯]"
    r"|([\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|时报|新闻网))(?:[0-9]{1,2}月[0-9]{1,2}日)?讯(?=[\s（(]|$))",
    re.MULTILINE,
)
"""Whose dispatch a line says it is."""
_GAZETTE = re.compile(
    r"(?:^|(?<=[>\s]))《?([\u4e00-\u9fff]{2,14}(?:政报|公报))》?\s?[（(]?(?:19|20)[0-9]{2}年?[·.]?\s?第[0-9]{1,3}[期号]",
    re.MULTILINE,
)
"""The line of a government's gazette (浙江政报 2031年第2期)."""
_SIGNED = re.compile(rf"^[（(]([一-鿿]{{2,20}}{PRESS})[)）]$")
"""Who published the report, in brackets behind its last words."""
_DAY = re.compile(
    r"(?:(?P<said>发布|發佈|发表|發表|时间|時間|日期)[^0-9]{0,6})?(?P<day>(?P<y>(?:19|20)[0-9]{2})(?:年"
    r"|[-/.])(?P<m>[0-9]{1,2})(?:月|[-/.])(?P<d>[0-9]{1,2}?)日?)(?:(?![0-9])|(?=[0-2][0-9][:：]))"
    r"(?P<then>\s*[0-9]{1,2}[:：][0-9]{2}|\s*(?:来源|來源|来自))?"
)
_SOURCED = re.compile(r"(?:[:：][0-9]{2})?\s*(?:来源|來源|来自|稿源)[:：]")
"""What follows the day of a page, wherever in the head of the report it stands."""
_PUBLISHED = ("发布", "發佈", "发表", "發表")
_KINDS = (
    (
        SourceKind.NEWSPAPER,
        re.compile(
            r"(?:紧接|上接|下转|续接|转接)第?[A-Z]?[0-9一二三四五六七八九十]{1,3}版"
            r"|第[0-9一二三四五六七八九十]{1,3}版"
        ),
    ),
    (SourceKind.FORUM, re.compile(r"楼主|论坛|发表于|签到|回帖|版主|只看该作者")),
    (SourceKind.DOCUMENT_SITE, re.compile(r"[0-9]+篇[（(]第|文库|豆丁|道客巴巴|下载文档|下一篇|范文")),
    (SourceKind.GOVERNMENT_SITE, re.compile(r"索引号|政府信息公开|gov\.cn|人民政府(?:门户)?网站?|主办单位")),
    (SourceKind.ENCYCLOPEDIA, re.compile(r"维基|百科|Wikisource")),
)
_NEWS = re.compile(r"日报|晚报|晨报|时报|新闻|新华|在线|网$|报$|电视台|发布")


@dataclass(slots=True)
class Origin:
    """What a page says of the copy; spans are into its decoded text."""

    kind: SourceKind | None = None
    publisher: str | None = None
    published_on: date | None = None
    evidence: dict[str, Span] = field(default_factory=dict)
    inferred: dict[str, str] = field(default_factory=dict)
    """Reasons for what only the page's markup says."""


def origin(opened: Opened, body: Span, beside: Sequence[Span] = (), *, delivered_on: date | None = None) -> Origin:
    """Read kind, publisher and day of publication off the page's furniture and metadata.

    ``beside`` are stretches outside the ``body`` that are no furniture. What stands nearest above the body counts.
    A day before the report was ``delivered_on`` that no line of the page gives for its own is that of something else.
    """
    text = opened.text
    found = Origin()
    above = sorted((span for span in {*opened.furniture, *beside} if span[0] < body[0]), reverse=True)
    below = sorted(span for span in {*opened.furniture, *beside} if span[0] >= body[0])
    chrome = []
    for start, end in (*above, *below):
        words = text[start:end]
        chrome.append(words)
        named = _publisher(words) if found.publisher is None else None
        if named is not None:
            said = words[slice(*named)]
            found.publisher = to_simplified(said) if opened.script == "hant" else said
            found.evidence["source.publisher"] = (start + named[0], start + named[1])
        days = list(_DAY.finditer(words)) if found.published_on is None else []
        issue = _own_line(words) if days else None
        days.sort(key=lambda day: day["said"] not in _PUBLISHED)  # 成文日期：2031年1月30日 发布日期：2031年2月5日
        for day in days:
            # Below the report a day with its hour may be that of what a reader says (张三 2031-02-03 10:30).
            own = day["then"] and (start < body[0] or _SOURCED.match(words, day.end()) is not None)
            own = own or (issue is not None and issue.start() <= day.start() < issue.end())
            if (day["said"] or own) and (published := _date(day)) is not None:
                found.published_on = published
                found.evidence["source.published_on"] = (start + day.start("day"), start + day.end("day"))
                break
    for name, at in (("publisher", opened.publisher_at), ("published_on", opened.published_on_at)):
        said = getattr(opened, name)
        if isinstance(said, str) and _NOBODY.fullmatch(said):
            continue
        if getattr(found, name) is None and said is not None:
            if at is None and isinstance(said, date) and delivered_on is not None and said < delivered_on:
                continue
            setattr(found, name, said)
            if at is not None:
                found.evidence[f"source.{name}"] = at
            else:
                found.inferred[f"source.{name}"] = "the metadata of the page's markup"
    for name, at in list(found.evidence.items()):
        if body[0] <= at[0] < body[1]:  # a page's line between title and salutation is furniture, which is not read
            del found.evidence[name]
            found.inferred[name] = f"a line of the page inside the report says so, at {list(at)}"
    found.kind = _kind("\n".join(chrome), found.publisher)
    return found


def cut_around(text: str, furniture: Sequence[Span], evidence: Sequence[Span]) -> tuple[Span, ...]:
    """Return ``furniture`` without the stretches of ``evidence``: what a field rests on is read, not left out."""
    cut: list[Span] = []
    for start, end in sorted(set(furniture)):
        at = start
        for first, last in sorted(evidence):
            if start <= first and at < last <= end:
                cut.append((at, first))
                at = last
        cut.append((at, end))
    return tidy(text, [(start, end) for start, end in cut if start < end and text[start:end].strip()])


def _own_line(words: str) -> re.Match[str] | None:
    """The line of a newspaper with the day of its issue."""
    if not any(word in words for word in ("报", "報", "今日", "电讯")):
        return None
    return next((own for line in _OWN_LINES if (own := line.search(words)) is not None), None)


def _publisher(words: str) -> Span | None:
    """Where a line of the page names who published the text, the surest way of saying so first."""
    words = plainly_simplified(words) if "報" in words or "轉" in words else words
    match = next((said for said in _PUBLISHER.finditer(words) if not _NOBODY.fullmatch(said[1])), None)
    match = match or _NEWSPAPER.search(words) or _ACCOUNT.search(words) or _SIGNED.match(words)
    match = match or _GAZETTE.search(words)
    if match is not None:
        return match.span(1)
    own = _own_line(words)
    if own is not None:
        return own.span("paper")
    match = _TAKEN.search(words)
    if match is not None and match.lastgroup is not None:
        said = match[match.lastgroup]
        return None if _DOCUMENT.search(said) or _NOBODY.fullmatch(said) else match.span(match.lastgroup)
    match = _AGENCY.search(words)
    return match.span(match.lastindex or 0) if match is not None else None


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None


def _kind(chrome: str, publisher: str | None) -> SourceKind | None:
    for kind, pattern in _KINDS:
        if pattern.search(chrome):
            return kind
    if publisher and "政府" in publisher:
        return SourceKind.GOVERNMENT_SITE
    if publisher and _NEWS.search(publisher):
        return SourceKind.NEWS_SITE
    return None
