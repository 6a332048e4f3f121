"""The tables: the one definition that every tabular format derives from.

A table has one row for each entry of a list of the record (``source``); a column is a field of that entry
(``schema.columns``) or is worked out (``converters.rows``). The columns up to the contract's last come first and in its
order; the ones that a lossless round trip needs on top follow.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel

from .columns import Column, computed, field
from .items import Doubt, GlossaryEntry, Heading, LivelihoodProject, Number, Problem, Sentence, Target, Waiver
from .measure import Measure
from .metadata import Correction, ReviewPass
from .record import Report
from .terms import Part, Status
from .titles import TABLE_TITLES

__all__ = ["TABLES", "DigitRun", "Reference", "Table", "table"]


class DigitRun(StrEnum):
    """What a digit run of the body is."""

    MEASURE = "measure"
    NAME = "name"
    TIME = "time"
    ORDINAL = "ordinal"


@dataclass(frozen=True)
class Reference:
    """A foreign key: ``columns`` of the table point at the key of another."""

    columns: tuple[str, ...]
    table: str
    to: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One table."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    """Primary key."""
    source: str = ""
    """Dotted path of the list in the record; empty where rows are worked out."""
    references: tuple[Reference, ...] = ()

    @property
    def title(self) -> str:
        """Chinese title."""
        return TABLE_TITLES[self.name]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns in order."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """Return a column by name; raises ``KeyError``."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


_REPORT = computed("report_id", "string", "Id of the report.")
_TO_REPORT = Reference(("report_id",), "reports", ("report_id",))
_TO_SECTION = Reference(("report_id", "section_id"), "sections", ("report_id", "section_id"))
_POSITION = computed("position", "integer", "Place in the record's list, from 1.")
_SECTION = "Heading it stands under; empty before the first one."


def _fields(model: type[BaseModel], *specs: str) -> tuple[Column, ...]:
    """Columns of a model; a spec is ``name``, ``name=path`` or either followed by ``| description``."""
    made = []
    for spec in specs:
        head, _, note = spec.partition(" | ")
        name, _, path = head.partition("=")
        made.append(field(model, name, path, note))
    return tuple(made)


def _items(name: str, description: str, model: type[BaseModel], source: str = "") -> Table:
    head = _fields(model, "item_id=id | Id of the item, unique in its report.", f"section_id=section | {_SECTION}")
    tail = _fields(model, "text", *_SPAN)
    return Table(
        name,
        description,
        (_REPORT, *head, _POSITION, *tail),
        ("report_id", "item_id"),
        source or name,
        (_TO_REPORT, _TO_SECTION),
    )


_SPAN = (
    "start=at.0 | Start in the source, in code points.",
    "end=at.1 | End in the source, in code points, exclusive.",
)

_REPORTS = Table(
    "reports",
    "One row a report: place, years, congress, speaker, source and the state of the record.",
    _fields(
        Report,
        "report_id=id",
        "region_code=metadata.region.code",
        "region_name=metadata.region.name",
        "region_level=metadata.region.level",
        "prefecture=metadata.region.prefecture",
        "province=metadata.region.province",
        "report_year=metadata.report_year",
        "review_year=metadata.review_year",
        "congress=metadata.congress.name",
        "delivered_on=metadata.delivered_on",
        "speaker=metadata.speaker.name",
        "speaker_title=metadata.speaker.title",
        "script=metadata.script",
        "complete=metadata.coverage.complete",
        "review_status=metadata.review.status",
        "source_file=metadata.source.file",
        "source_sha256=metadata.source.sha256",
        "schema_version",
        "title=metadata.title",
        "review_from=metadata.review_from",
        "plan_to=metadata.plan_to",
        "congress_term=metadata.congress.term",
        "congress_session=metadata.congress.session",
        "source_encoding=metadata.source.encoding",
        "source_kind=metadata.source.kind",
        "publisher=metadata.source.publisher",
        "published_on=metadata.source.published_on",
        "source_url=metadata.source.url",
        "retrieved_on=metadata.source.retrieved_on",
        "body_start=metadata.body.0",
        "body_end=metadata.body.1",
        "projects_announced=livelihood_projects.announced",
        "announced_start=livelihood_projects.announced_at.0",
        "announced_end=livelihood_projects.announced_at.1",
        "draft_parser=draft.parser",
    ),
    ("report_id",),
)

_SECTIONS = Table(
    "sections",
    "One row a heading, run-in headings included.",
    (
        _REPORT,
        *_fields(
            Heading,
            "section_id=id | Id of the heading: s1, s1.5, numbered in text order below the parent.",
            "parent_id=parent",
            "depth",
            "role",
            "topic",
            "heading",
            *_SPAN,
        ),
        _POSITION,
    ),
    ("report_id", "section_id"),
    "outline",
    (_TO_REPORT,),
)

_QUALIFIERS = ("denominator", "component", "rank_of", "from_bottom", "part_of")

_TARGETS = Table(
    "targets",
    "One row a headline target (主要预期目标), one per indicator.",
    (
        _REPORT,
        *_fields(
            Target,
            "item_id=id | Id of the item, unique in its report.",
            "text",
            "label",
            "indicator",
            "aspect",
            "value",
            "upper",
            "unit",
            "comparator",
            "reference",
            "modality",
            *_SPAN,
            f"section_id=section | {_SECTION}",
        ),
        _POSITION,
        *_fields(
            Target,
            "value_start=value_at.0",
            "value_end=value_at.1",
            "year",
            "period",
            "basis",
            "scope",
            *_QUALIFIERS,
        ),
    ),
    ("report_id", "item_id"),
    "targets",
    (_TO_REPORT, _TO_SECTION),
)

_MEASURES = Table(
    "measures",
    "One row a measure, wherever it stands; headline targets that have a number included.",
    (
        _REPORT,
        computed("measure_id", "string", "Id of the measure: that of its item, m and its place in the item's list."),
        computed("part", "string", "List of the record whose item bears the measure.", enum=Part),
        computed("item_id", "string", "Item that bears the measure; the heading's id for outline."),
        computed("section_id", "string", _SECTION, nullable=True),
        computed("status", "string", "Whether the value was reached, is to come, or is neither.", enum=Status),
        *_fields(Measure, "label", "indicator", "aspect", "value", "upper", "unit"),
        computed("base_value", "decimal", "Value in the base unit; empty where the unit is unknown.", nullable=True),
        computed("base_unit", "string", "Base unit of the unit's dimension.", nullable=True),
        *_fields(Measure, "comparator", "reference", "modality"),
        computed(
            "year", "integer",
            "Year the value belongs to: stated, else the last of the five-year plan or the years ahead that `period` "
            "names, else reviewed or planned.",
            nullable=True,
        ),
        *_fields(Measure, "period", "basis", "scope", *_SPAN),
        computed("quote", "string", "Clean reading of the measure's span."),
        computed("clause", "string", "Clean reading of the clause around the measure."),
        _POSITION,
        *_fields(Measure, "stated_year=year", *_QUALIFIERS),
    ),
    ("report_id", "measure_id"),
    references=(_TO_REPORT, _TO_SECTION),
)

_NUMBERS = Table(
    "numbers",
    "One row for every digit run of the body, whether it is a measure or not.",
    (
        _REPORT,
        *_fields(Number, *_SPAN, "text"),
        computed("kind", "string", "What the digit run is: measure, name, time or ordinal.", enum=DigitRun),
        computed("measure_id", "string", "First measure that covers the digit run.", nullable=True),
        computed("position", "integer", "Place in the record's list, from 1; empty for measures.", nullable=True),
    ),
    ("report_id", "start", "end"),
    references=(_TO_REPORT, Reference(("report_id", "measure_id"), "measures", ("report_id", "measure_id"))),
)

_GLOSSARY = Table(
    "glossary",
    "One row an explained term (名词解释).",
    (
        _REPORT,
        *_fields(GlossaryEntry, "term", "definition", *_SPAN),
        *_fields(
            GlossaryEntry, "item_id=id | Id of the item, unique in its report.", f"section_id=section | {_SECTION}"
        ),
        _POSITION,
    ),
    ("report_id", "item_id"),
    "glossary",
    (_TO_REPORT, _TO_SECTION),
)


def _list(name: str, description: str, source: str, model: type[BaseModel], *specs: str) -> Table:
    """A table of what the record lists without ids; its key is the place in the list."""
    columns = (_REPORT, *_fields(model, *specs), _POSITION)
    return Table(name, description, columns, ("report_id", "position"), source, (_TO_REPORT,))


_SPANS = (
    computed("start", "integer", "Start in the source, in code points."),
    computed("end", "integer", "End in the source, in code points, exclusive."),
)
_METADATA_FIELD = computed("field", "string", "Metadata field, dotted below metadata.")

TABLES: tuple[Table, ...] = (
    _REPORTS,
    _SECTIONS,
    _items("achievements", "One row a sentence of the review part.", Sentence),
    _items("tasks", "One row a sentence of the plan and governance parts.", Sentence),
    _items("context", "One row for every other sentence of the body.", Sentence),
    _items("problems", "One row a problem admitted.", Problem),
    _items(
        "livelihood_projects",
        "One row a livelihood project (民生实事).",
        LivelihoodProject,
        "livelihood_projects.items",
    ),
    _TARGETS,
    _MEASURES,
    _NUMBERS,
    _GLOSSARY,
    _list(
        "corrections",
        "One row a damaged or mistaken place of the source and what it should read.",
        "metadata.corrections",
        Correction,
        *_SPAN,
        "original",
        "corrected",
        "basis",
        "reason",
        "group",
    ),
    _list("waivers", "One row a rule silenced for a record.", "waivers", Waiver, "rule", "reason", *_SPAN),
    _list("doubts", "One row a doubt of a draft.", "draft.doubts", Doubt, "code", "message", *_SPAN),
    _list(
        "review_passes",
        "One row a reading of a record against its source.",
        "metadata.review.passes",
        ReviewPass,
        "reader",
        "read_on=date",
        "method",
    ),
    Table(
        "furniture",
        "One row a stretch of the source that is not the report.",
        (_REPORT, *_SPANS, _POSITION),
        ("report_id", "position"),
        references=(_TO_REPORT,),
    ),
    Table(
        "missing",
        "One row a stretch that a fragment lacks.",
        (_REPORT, computed("text", "string", "What the fragment lacks."), _POSITION),
        ("report_id", "position"),
        references=(_TO_REPORT,),
    ),
    Table(
        "evidence",
        "One row a metadata field that the source states, with the place.",
        (_REPORT, _METADATA_FIELD, *_SPANS, _POSITION),
        ("report_id", "field"),
        references=(_TO_REPORT,),
    ),
    Table(
        "inferred",
        "One row a metadata field that the source does not state, with the reason.",
        (_REPORT, _METADATA_FIELD, computed("reason", "string", "How the value is known."), _POSITION),
        ("report_id", "field"),
        references=(_TO_REPORT,),
    ),
)
"""Every table, in an order in which none refers to a later one."""

_BY_NAME = {entry.name: entry for entry in TABLES}


def table(name: str) -> Table:
    """Return a table by name; raises ``KeyError`` naming the tables there are."""
    if name not in _BY_NAME:
        raise KeyError(f"no table {name!r}; the tables are {', '.join(_BY_NAME)}")
    return _BY_NAME[name]
