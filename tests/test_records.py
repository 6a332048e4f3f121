"""The five real reports end to end: every number read back from the raw source by its span alone."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from pathlib import Path

import baogao
import pytest
from baogao.checks import check
from baogao.converters.yaml import fmt, loads
from baogao.publishing import coverage
from baogao.schema.measure import Qualified
from baogao.schema.metadata import Correction
from baogao.schema.record import Report
from baogao.schema.terms import Aspect, Comparator, CorrectionBasis
from baogao.text.garble import prove

DATASET = Path(__file__).parents[1] / "dataset"
FILES = sorted((DATASET / "reports").rglob("*.yaml"))
EXPECTED = {"330600-2024", "330822-2023", "330822-2024", "330825-2023", "621121-2024"}
"""The inventory of data version 1.0.0: more may come, none may go."""


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    file: Path = request.param
    return file


@pytest.fixture
def report(path: Path) -> Report:
    return loads(path.read_bytes(), str(path))


@pytest.fixture
def raw(report: Report) -> str:
    source = report.metadata.source
    return (DATASET / source.file).read_bytes().decode(source.encoding)


def test_the_inventory_is_whole() -> None:
    assert {path.stem for path in FILES} >= EXPECTED


def test_the_validator_has_nothing_to_say(path: Path, report: Report) -> None:
    assert [str(finding) for finding in check(path)] == []
    assert report.waivers == ()


def test_the_source_is_stored_byte_for_byte(report: Report) -> None:
    source = report.metadata.source
    assert hashlib.sha256((DATASET / source.file).read_bytes()).hexdigest() == source.sha256


def test_the_file_is_canonical(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert fmt(text, str(path)) == text, f"run: baogao fmt {path}"


def test_every_record_is_checked_twice(report: Report) -> None:
    # A contributed draft may wait here for its second reader; what was published as checked stays so.
    if report.metadata.review.status == "draft" and report.id not in EXPECTED:
        return
    assert report.metadata.review.status == "checked"
    assert len({one.reader for one in report.metadata.review.passes}) >= 2
    assert report.draft is None
    assert (DATASET / "reviews" / f"{report.id}.md").exists()


# A slow and simple reader of its own, so that record and parser cannot agree on the same mistake.
_DIGITS = dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_TENS = {"十": 10, "百": 100, "千": 1000}


def words_to_number(words: str) -> int:
    total = current = 0
    for character in words:
        if character in _DIGITS:
            current = _DIGITS[character]
        else:
            total += (current or 1) * _TENS[character]
            current = 0
    return total + current


def numbers_in(quote: str) -> list[Decimal]:
    found = [Decimal(run.replace(",", "")) for run in re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?", quote)]
    words = [Decimal(words_to_number(run)) for run in re.findall("[零〇一二两三四五六七八九十百千]+", quote)]
    bare = [Decimal(1)] if re.match("[万亿首]", quote) else []
    half = [Decimal(1)] if "半" in quote else []
    return found + words + bare + half


def test_every_number_is_read_back_from_its_span(report: Report, raw: str) -> None:
    reading = baogao.load(DATASET / "reports").reading(report)
    spans: list[tuple[tuple[int, int], Qualified]] = [
        (measure.at, measure) for _, item in report.bearers() for measure in item.measures
    ]
    spans += [(target.value_at, target) for target in report.targets if target.value_at]
    for at, said in spans:
        quote = reading.of(*at)
        assert said.value is not None
        assert abs(said.value) in numbers_in(quote), (quote, said)
        if said.upper is not None:
            assert said.upper in numbers_in(quote), (quote, said)
        if said.unit and said.aspect is not Aspect.RANK:
            last = said.unit[-1]
            assert last in quote or last in reading.text[slice(*reading.clean_span(at[0], at[1] + 12))], (quote, said)
    for number in report.numbers:
        assert reading.of(*number.at) == number.text
        assert re.fullmatch(r"[0-9０-９]+([.．][0-9０-９]+)?", raw[slice(*number.at)].replace(" ", ""))


BOUNDS = {
    Comparator.ABOUT: "左右|约|上下|大约|基本",
    Comparator.GTE: "以上|不低于|不少于|至少|不小于|台阶|及以上|只增不减",
    Comparator.GT: "超|突破|余|多|强|高于|大于|以上|跑赢|快于",
    Comparator.LTE: "以内|内|以下|不超过|不高于|最多|控制在|前|末|后",
    Comparator.LT: "近|接近|不到|低于|少于|以下|不足",
    Comparator.SYNC: "同步",
}
FALLS = "下降|降|减|缩|压|负|-|少|低|收窄|回落"


def test_every_comparator_and_sign_has_its_word(report: Report) -> None:
    for _, item in report.bearers():
        text = next(getattr(item, name) for name in ("heading", "text", "definition") if hasattr(item, name))
        for measure in item.measures:
            if measure.comparator is not Comparator.EQ:
                assert re.search(BOUNDS[measure.comparator], text), (text, measure)
            if measure.value < 0:
                assert re.search(FALLS, text), (text, measure)
    for target in report.targets:
        if target.comparator is not Comparator.EQ:
            assert re.search(BOUNDS[target.comparator], target.text), target


def test_every_character_and_number_has_its_place(report: Report) -> None:
    assert coverage(report, baogao.load(DATASET / "reports").reading(report)) == (1.0, 1.0)


def test_corrections_are_proven_or_say_that_they_are_not(report: Report, raw: str) -> None:
    groups: dict[str, list[Correction]] = {}
    for index, correction in enumerate(report.metadata.corrections):
        assert raw[slice(*correction.at)] == correction.original
        groups.setdefault(correction.group or str(index), []).append(correction)
    for pieces in groups.values():
        assert len({piece.basis for piece in pieces}) == 1
        if pieces[0].basis is not CorrectionBasis.CONTEXT:
            start, end = pieces[0].at[0], pieces[-1].at[1]
            assert prove(raw[start:end], "".join(piece.corrected for piece in pieces), after=raw[end : end + 1])


def test_counts_are_those_of_the_release() -> None:
    records = {path.stem: loads(path.read_bytes()) for path in FILES}
    counts = {
        name: (len(r.problems), len(r.targets), len(r.livelihood_projects.items), len(r.glossary))
        for name, r in records.items()
        if name in EXPECTED
    }
    assert counts == {
        "330600-2024": (5, 12, 0, 0),
        "330822-2023": (0, 0, 0, 0),
        "330822-2024": (4, 8, 0, 0),
        "330825-2023": (5, 9, 0, 0),
        "621121-2024": (5, 7, 10, 14),
    }
