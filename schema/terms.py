"""Closed vocabularies of the record: the words a field may hold, each with its meaning."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Aspect",
    "Basis",
    "Comparator",
    "CorrectionBasis",
    "Level",
    "NumberKind",
    "Part",
    "ReviewStatus",
    "Role",
    "Script",
    "SourceKind",
    "Status",
]


class Aspect(StrEnum):
    """What a number says of the thing it measures."""

    LEVEL = "level"
    """Amount of money, physical quantity, capacity, index."""
    COUNT = "count"
    """Counted things and durations (家, 个, 户, 人次, 天, 个月)."""
    GROWTH = "growth"
    """Change in per cent or multiples (增长, 下降, 增长N倍); falls are negative."""
    CHANGE = "change"
    """An existing quantity moves by an absolute amount or by points; falls are negative."""
    SHARE = "share"
    """Rate or proportion in per cent (失业率, 占比, 覆盖率)."""
    RATIO = "ratio"
    """Part of an a:b:c, multiple, per-head or per-thousand figure."""
    RANK = "rank"
    """Position in an order; ``scope`` says among whom."""
    THRESHOLD = "threshold"
    """A bound that defines the thing counted (10亿元以上产业项目)."""


class Comparator(StrEnum):
    """How the words bound the magnitude."""

    EQ = "eq"
    """As it stands."""
    ABOUT = "about"
    """左右, 约, 上下."""
    GTE = "gte"
    """以上, 不低于, 不少于, 至少, 跨上…台阶."""
    GT = "gt"
    """超, 突破, 余, 多, 强, 高于."""
    LTE = "lte"
    """以内, 以下, 不超过, 最多, 控制在…以内."""
    LT = "lt"
    """近, 接近, 不到, 低于."""
    SYNC = "sync"
    """与…同步; ``reference`` says with what."""


class Status(StrEnum):
    """When the value holds."""

    ACHIEVED = "achieved"
    """In the year reviewed or earlier."""
    TARGET = "target"
    """To come."""
    BACKGROUND = "background"
    """Neither: a standing fact, a denominator, a definition."""


class Basis(StrEnum):
    """How a value was reckoned over time, where the text says so."""

    ANNUAL_AVERAGE = "年均"
    """Average of each year of the period."""
    CUMULATIVE = "累计"
    """Sum over the period."""


class Role(StrEnum):
    """What a part of the report is for."""

    OPENING = "opening"
    """Salutation and opening."""
    REVIEW = "review"
    """What was done and reached."""
    PROBLEMS = "problems"
    """Difficulties admitted."""
    TARGETS = "targets"
    """Headline targets."""
    PLAN = "plan"
    """What is to be done."""
    LIVELIHOOD = "livelihood"
    """Livelihood projects (民生实事)."""
    GOVERNANCE = "governance"
    """The government's own conduct (自身建设)."""
    CLOSING = "closing"
    """The closing call."""
    GLOSSARY = "glossary"
    """Explained terms."""
    OTHER = "other"
    """None of these."""


class NumberKind(StrEnum):
    """What a digit run is that is not a measure."""

    NAME = "name"
    """Part of a name or slogan (“315”, S324, 5A级, PM2.5)."""
    TIME = "time"
    """A date, year, clock time or anniversary (2024年, 75周年)."""
    ORDINAL = "ordinal"
    """A list number or place in a series (1., 第21届)."""


class Level(StrEnum):
    """Level of government."""

    NATIONAL = "national"
    """The State Council."""
    PROVINCE = "province"
    """Province, autonomous region, municipality under the central government."""
    PREFECTURE = "prefecture"
    """Prefecture or prefecture-level city."""
    COUNTY = "county"
    """County, district, county-level city."""
    TOWNSHIP = "township"
    """Town, township, subdistrict."""


class Script(StrEnum):
    """Script of the source as received."""

    HANS = "hans"
    """Simplified characters."""
    HANT = "hant"
    """Traditional characters; the clean reading converts them."""


class SourceKind(StrEnum):
    """Where the copy was taken from."""

    GOVERNMENT_SITE = "government-site"
    """Site of a government."""
    NEWS_SITE = "news-site"
    """News site."""
    NEWSPAPER = "newspaper"
    """Printed page or its electronic edition."""
    FORUM = "forum"
    """Forum post."""
    DOCUMENT_SITE = "document-site"
    """Document-sharing site."""
    ENCYCLOPEDIA = "encyclopedia"
    """Wiki or encyclopedia."""
    OTHER = "other"
    """None of these."""


class CorrectionBasis(StrEnum):
    """How the corrected reading is known."""

    BYTES = "bytes"
    """The damage is undone and redone byte by byte."""
    BYTES_CONTEXT = "bytes+context"
    """Some bytes were lost and are supplied by sense."""
    CONTEXT = "context"
    """By sense alone."""


class ReviewStatus(StrEnum):
    """How far the record has been read against its source."""

    DRAFT = "draft"
    """As the parser left it."""
    CHECKED = "checked"
    """Read by a first reader and a second, independent one; differences settled."""


class Part(StrEnum):
    """The lists of a record whose items bear measures."""

    OUTLINE = "outline"
    """Headings."""
    ACHIEVEMENTS = "achievements"
    """Sentences of the review."""
    PROBLEMS = "problems"
    """Difficulties admitted."""
    TARGETS = "targets"
    """Headline targets."""
    TASKS = "tasks"
    """Sentences of the plan and governance parts."""
    LIVELIHOOD_PROJECTS = "livelihood_projects"
    """Itemised livelihood projects."""
    CONTEXT = "context"
    """Every other sentence."""
    GLOSSARY = "glossary"
    """Explained terms."""
