"""CONTRIBUTING.md walked through: from a web page to a record that CI accepts, on a report outside the dataset."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from baogao.checks import check
from baogao.commands import cli
from baogao.converters.yaml import dumps, loads
from baogao.schema.metadata import Review, ReviewPass
from baogao.schema.record import Report
from baogao.schema.terms import ReviewStatus
from click.testing import CliRunner

PAGE = Path(__file__).parent / "data" / "contribution" / "page.html"


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Steps 1 to 3: the page as it is, the draft, and the source where the dataset keeps it."""
    path = tmp_path / "dataset" / "reports" / "33" / "330881-2023.yaml"
    result = CliRunner().invoke(cli, ["draft", str(PAGE), "-o", str(path)])
    assert result.exit_code == 0, result.output
    source = tmp_path / "dataset" / "sources" / "33" / "330881-2023.html"
    source.parent.mkdir(parents=True)
    shutil.move(path.with_suffix(".html"), source)
    report = loads(path.read_bytes())
    moved = report.metadata.source.model_copy(update={"file": "sources/33/330881-2023.html"})
    path.write_text(dumps(with_metadata(report, source=moved)), encoding="utf-8")
    return path


def with_metadata(report: Report, **fields: object) -> Report:
    return report.model_copy(update={"metadata": report.metadata.model_copy(update=fields)})


def test_the_draft_says_what_the_page_says(record: Path) -> None:
    report = loads(record.read_bytes())
    metadata = report.metadata
    assert report.id == "330881-2023"
    assert (metadata.title, metadata.delivered_on) == ("江山市人民政府工作报告", date(2023, 2, 8))
    assert metadata.congress is not None
    assert (metadata.congress.term, metadata.congress.session) == (17, 2)
    assert metadata.speaker is not None
    assert metadata.speaker.name == "何江川"
    assert metadata.source.published_on == date(2023, 2, 20)
    assert [heading.heading for heading in report.outline if heading.depth == 1] == [
        "一、2022年工作回顾",
        "二、2023年主要工作",
        "三、加强政府自身建设",
    ]
    assert len(report.problems) == 3
    assert [project.text for project in report.livelihood_projects.items] == [
        "1.新建农村公路35公里。",
        "2.新增公办幼儿园学位1200个。",
        "3.为65周岁以上老年人免费体检不少于5万人次。",
    ]
    assert [(target.indicator, target.value, target.comparator.value) for target in report.targets] == [
        ("gdp", Decimal("6"), "gte"),
        ("general_public_budget_revenue", Decimal("5.5"), "about"),
        ("urban_disposable_income_per_capita", Decimal("6.5"), "eq"),
        ("rural_disposable_income_per_capita", Decimal("8"), "eq"),
        ("registered_urban_unemployment_rate", Decimal("2.5"), "lte"),
        ("energy_consumption_per_gdp", None, "eq"),
    ]
    assert {measure.value for measure in report.measures(indicator="gdp")} == {Decimal("352.6"), Decimal("3.4")}


def test_the_draft_passes_the_validator(record: Path) -> None:
    assert [str(finding) for finding in check(record)] == []


def test_a_slip_of_the_hand_is_found_where_it_is(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    line = next(number for number, row in enumerate(text.splitlines(), 1) if "value: 352.6" in row)
    record.write_text(text.replace("value: 352.6", "value: 325.6"), encoding="utf-8")
    findings = [finding for finding in check(record) if finding.severity == "error"]
    assert findings
    assert findings[0].line == line
    assert "352.6" in findings[0].suggestion


def test_the_checked_record_is_accepted_and_built(record: Path, tmp_path: Path) -> None:
    report = loads(record.read_bytes())
    passes = tuple(
        ReviewPass(reader=who, date=date(2026, 11, 22), method="read beside the source, sentence by sentence")
        for who in ("first reader", "second reader")
    )
    report = with_metadata(report, review=Review(status=ReviewStatus.CHECKED, passes=passes))
    record.write_text(dumps(report.model_copy(update={"draft": None})), encoding="utf-8")
    assert [str(finding) for finding in check(record)] == []
    result = CliRunner().invoke(cli, ["build", "--out", str(tmp_path / "build"), str(record.parents[1])])
    assert result.exit_code == 0, result.output
    assert (tmp_path / "build" / "json" / "330881-2023.json").exists()
