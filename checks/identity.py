"""Rules on what the record says of itself: id, file name, place, years, and the state of its review."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..schema.terms import Level, ReviewStatus
from ..text.script import detect
from .context import Context
from .evidence import years_in

__all__ = ["check_address", "check_file_name", "check_region", "check_review", "check_script", "check_years"]

_NAMED = re.compile(r"([0-9]{6})-([0-9]{4})")
"""An id that names place and year."""


def check_file_name(context: Context, path: Path) -> None:
    """``file-name``, ``file-folder``: the file is called as the record's id, its folder as the province."""
    report = context.report
    if report.metadata.review.status is ReviewStatus.DRAFT:
        return
    if path.stem != report.id:
        context.add("file-name", ("id",), found=path.name, expected=f"{report.id}.yaml")
    parent = path.absolute().parent
    if parent.parent.name == "reports" and parent.name != report.id[:2]:
        context.add("file-folder", ("id",), found=parent.name, expected=report.id[:2])


def check_region(context: Context) -> None:
    """``id-region``, ``region-*``: id, code, name, level and what is above agree with the divisions of that year."""
    metadata = context.report.metadata
    region = metadata.region
    path = ("metadata", "region")
    year = metadata.report_year
    if region.code is None or year is None:
        _check_unknown(context, "code" if region.code is None else "report_year")
        if region.code is None:
            return
        code = region.code
    else:
        code = _check_id(context, region.code, year)
    division = context.vocabulary.division(code, year)
    if division is None:
        rule = "region-not-in-force" if context.vocabulary.known_code(code) else "region-unknown"
        context.add(rule, (*path, "code"), found=code, expected=year or "any year",
                    suggestion=_code_of(region.name, year))  # fmt: skip
        return
    _same(context, "region-name", "name", region.name, division.name)
    _same(context, "region-level", "level", region.level, division.level)
    above = context.vocabulary.division(f"{code[:2]}0000", year)
    middle = context.vocabulary.division(f"{code[:4]}00", year)
    county = division.level is Level.COUNTY
    province = above.name if above and division.level is not Level.NATIONAL and above.code != code else None
    _same(context, "region-above", "province", region.province, province)
    prefecture = middle.name if county and middle and middle.level is Level.PREFECTURE else None
    if prefecture is not None or region.prefecture is not None:
        _same(context, "region-above", "prefecture", region.prefecture, prefecture)


def _check_unknown(context: Context, missing: str) -> None:
    """``id-region``, ``region-missing``: where place or year is not known the id goes by the hash of the source.

    An id that names both says that the field was left out or mistyped: then the field is to be mended, not the id.
    """
    metadata = context.report.metadata
    id = context.report.id
    expected = f"unknown-{metadata.source.sha256[:8]}"
    if id != expected:
        named = _NAMED.fullmatch(id)
        fits = named is not None and (metadata.region.code or named[1]) == named[1]
        suggestion = f"id: {expected}" if named is None else ""
        if named is not None and fits and missing == "report_year":
            suggestion = f"report_year: {named[2]}"
        elif named is not None and (metadata.report_year or int(named[2])) == int(named[2]):
            division = context.vocabulary.division(named[1], int(named[2]))
            if missing == "code" and division is not None and metadata.region.name in (None, division.name):
                suggestion = f'code: "{named[1]}"'
        context.add("id-region", ("id",), found=id, expected=f"{expected} while {missing} is not known",
                    suggestion=suggestion)  # fmt: skip
    if metadata.review.status is ReviewStatus.CHECKED:
        context.add("region-missing", ("metadata", "region") if missing == "code" else ("metadata",), found=missing)


def _check_id(context: Context, code: str, year: int) -> str:
    """``id-region``: the id is code and year. Return the code that the other fields go with.

    Of id, code and name two agree where one was mistyped, as do id, year and what the text says: the third is to be
    mended. Where nothing tells, no mend is proposed.
    """
    id = context.report.id
    expected = f"{code}-{year}"
    if id == expected:
        return code
    region = context.report.metadata.region
    named = _NAMED.fullmatch(id)
    own = context.vocabulary.division(code, year)
    if own is None:
        return code  # which is said next
    if named is not None and named[1] != code and own.name != region.name:
        theirs = context.vocabulary.division(named[1], year)
        if theirs is not None and theirs.name == region.name:
            context.add("id-region", ("metadata", "region", "code"), found=code, expected=named[1],
                        suggestion=f'code: "{named[1]}"')  # fmt: skip
            return named[1]
    suggestion = f"id: {expected}"
    if named is not None and int(named[2]) != year and not _stated(context, year):
        suggestion = f"report_year: {named[2]}" if _stated(context, int(named[2])) and named[1] == code else ""
    elif own.name != region.name:
        suggestion = ""
    context.add("id-region", ("id",), found=id, expected=expected, suggestion=suggestion)
    return code


def _stated(context: Context, year: int) -> bool:
    """Whether the text or the years beside it speak for a year as that of the report."""
    metadata = context.report.metadata
    at = metadata.evidence.get("report_year")
    if at is not None and at[0] < at[1] <= len(context.raw):
        return year in years_in(context.reading.of(*at))
    return metadata.review_year is not None and year == metadata.review_year + 1


def _same(context: Context, rule: str, field: str, found: Any, expected: Any) -> None:
    if found != expected:
        path = ("metadata", "region", field) if found is not None else ("metadata", "region")
        context.add(rule, path, field=field, found=found or "none", expected=expected or "none",
                    suggestion=f'{field}: "{expected}"' if expected else "")  # fmt: skip


def _code_of(name: str | None, year: int | None) -> str:
    from ..schema.vocabulary import find

    found = find(name, year) if name else ()
    return f'code: "{found[0].code}"' if len(found) == 1 else ""


def check_script(context: Context) -> None:
    """``script-differs``: the body is written in the characters that the record says."""
    metadata = context.report.metadata
    first, last = metadata.body
    written = detect(context.raw[first:last])
    if written != metadata.script:
        context.add("script-differs", ("metadata", "script"), found=metadata.script, expected=written,
                    suggestion=f"script: {written}")  # fmt: skip


def check_years(context: Context) -> None:
    """``years-apart``, ``delivered-when``, ``published-before``: years and dates of one report hang together."""
    metadata = context.report.metadata
    path = ("metadata",)
    year, review = metadata.report_year, metadata.review_year
    # A report may review the very year it plans (a spring session), but then it says so.
    earliest = review if "review_year" in metadata.evidence else (review or 0) + 1
    if year is not None and review is not None and not (earliest or 0) <= year <= review + 1:
        context.add("years-apart", (*path, "review_year"), found=review, expected=year - 1)
    if metadata.review_from is not None and review is not None and metadata.review_from > review:
        context.add("years-apart", (*path, "review_from"), found=metadata.review_from, expected=f"≤ {review}")
    if metadata.plan_to is not None and year is not None and metadata.plan_to < year:
        context.add("years-apart", (*path, "plan_to"), found=metadata.plan_to, expected=f"≥ {year}")
    delivered, published = metadata.delivered_on, metadata.source.published_on
    if delivered and year is not None and not year - 1 <= delivered.year <= year:
        context.add("delivered-when", (*path, "delivered_on"), found=delivered, expected=f"{year - 1} – {year}")
    if published and delivered and published < delivered:
        context.add("published-before", (*path, "source", "published_on"), found=published, expected=f"≥ {delivered}")
    retrieved = metadata.source.retrieved_on
    if retrieved and published and retrieved < published:
        context.add("published-before", (*path, "source", "retrieved_on"), found=retrieved, expected=f"≥ {published}")


_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s/]+(?:/\S*)?")


def check_address(context: Context) -> None:
    """``source-url``: where the copy was taken from is an address."""
    url = context.report.metadata.source.url
    if url is not None and not _ADDRESS.fullmatch(url):
        context.add("source-url", ("metadata", "source", "url"), found=url)


def check_review(context: Context) -> None:
    """``draft-section``, ``review-passes``, ``coverage``: the state of checking is what the rest of the record says."""
    report = context.report
    review = report.metadata.review
    path = ("metadata", "review")
    if review.status is ReviewStatus.DRAFT and report.draft is None:
        context.add("draft-section", (*path, "status"), found=review.status, expected="checked")
    if review.status is ReviewStatus.CHECKED:
        if report.draft is not None:
            context.add("draft-section", ("draft",), found="draft", expected="no draft section")
        if len(review.passes) < 2 or len({_person(p.reader) for p in review.passes}) < 2:
            context.add("review-passes", (*path, "passes") if review.passes else path, found=len(review.passes))
    source = report.metadata.source
    known = (report.metadata.delivered_on, source.published_on, source.retrieved_on)
    earliest = max((day for day in known if day is not None), default=None)
    for index, one in enumerate(review.passes):
        if earliest is not None and one.date < earliest:
            context.add("review-order", (*path, "passes", index, "date"), found=one.date, expected=f"≥ {earliest}")
        earliest = max(one.date, earliest or one.date)
    coverage = report.metadata.coverage
    if coverage.complete == bool(coverage.missing):
        context.add("coverage", ("metadata", "coverage"), found=str(coverage.complete).lower(),
                    expected=len(coverage.missing))  # fmt: skip


def _person(reader: str) -> str:
    """A reader's name without what does not make it another's: blanks and capitals."""
    return "".join(reader.split()).casefold()
