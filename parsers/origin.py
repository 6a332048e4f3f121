"""Where a copy was taken from, as far as the page says."""

from __future__ import annotations

import re

from ..schema.terms import SourceKind
from ..text.source import Opened

__all__ = ["source_kind"]

_PUBLISHER = re.compile(r"(?:来源|来自|稿源)[:：]\s*([^\s|｜，,。]{2,24})")
_KINDS = (
    (SourceKind.NEWSPAPER, re.compile(r"(?:紧接|上接|下转|续接|转接)第?[A-Z]?[0-9一二三四五六七八九十]{1,3}版|第[0-9一二三四五六七八九十]{1,3}版")),
    (SourceKind.FORUM, re.compile(r"楼主|论坛|发表于|签到|回帖|版主|只看该作者")),
    (SourceKind.DOCUMENT_SITE, re.compile(r"[0-9]+篇[（(]第|文库|豆丁|道客巴巴|下载文档|下一篇|范文")),
    (SourceKind.GOVERNMENT_SITE, re.compile(r"索引号|政府信息公开|gov\.cn|人民政府(?:门户)?网站?|主办单位")),
    (SourceKind.ENCYCLOPEDIA, re.compile(r"维基|百科|Wikisource")),
)
_NEWS = re.compile(r"日报|晚报|晨报|时报|新闻|新华|在线|网$|报$|电视台|发布")


def source_kind(opened: Opened) -> tuple[SourceKind | None, str | None]:
    """Return the kind of source and the publisher, by the page's furniture; ``None`` where it does not say."""
    text = opened.text
    chrome = "\n".join(text[start:end] for start, end in opened.furniture)
    publisher = opened.publisher
    if publisher is None and (match := _PUBLISHER.search(chrome)):
        publisher = match[1]
    for kind, pattern in _KINDS:
        if pattern.search(chrome):
            return kind, publisher
    if publisher and re.search(r"政府", publisher):
        return SourceKind.GOVERNMENT_SITE, publisher
    if publisher and _NEWS.search(publisher):
        return SourceKind.NEWS_SITE, publisher
    return None, publisher
