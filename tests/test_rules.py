"""Every rule has a case that breaks it, and finds it; good records are clean; the page of rules is fresh."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from baogao.checks.explain import explain, page
from baogao.checks.finding import Finding
from baogao.checks.rules import LAYERS, catalogue
from baogao.checks.run import check_files, record_files

ROOT = Path(__file__).parents[1]
GOOD = Path(__file__).parent / "data" / "good"
BAD = sorted((Path(__file__).parent / "data" / "bad").glob("*.yaml"))
ELSEWHERE = {
    "correction-basis": "validator",
    "judged-announced": "validator",
    "spans-moved": "validator",
    "file-unreadable": "validator",
    "source-unreadable": "validator",
    "record-doubled": "validator",
    "source-shared": "validator",
    "years-contradict": "validator",
}
"""Rules whose case is more than a change to one record."""


def broken(case: dict, folder: Path) -> list[Finding]:  # type: ignore[type-arg]
    """Findings of the good record after the changes of a case."""
    shutil.copytree(GOOD, folder / "data")
    path = folder / "data" / "reports" / "33" / "331125-2024.yaml"
    text = case.get("content") or path.read_text(encoding="utf-8")
    for old, new in case.get("replace", ()):
        assert old in text, f"the case changes {old!r}, which does not stand in the record"
        text = text.replace(old, new, 1)
    if "rename" in case:
        path.unlink()
        path = folder / "data" / "reports" / case["rename"]
        path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    if "resave" in case:
        old, new = (piece.encode() for piece in case["resave"])
        source = folder / "data" / "sources" / "33" / "331125-2024.txt"
        source.write_bytes(source.read_bytes().replace(old, new))
    return check_files([path], hints=bool(case.get("hints"))).findings


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_bad_case_is_found(path: Path, tmp_path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    findings = broken(case, tmp_path)
    found = {finding.rule for finding in findings}
    assert set(case["expect"]) <= found, [str(finding) for finding in findings]
    for finding in findings:
        assert finding.line >= 1
        assert finding.column >= 1
        assert "?" not in finding.message("en").replace(str(finding.facts), "") or finding.facts or finding.suggestion
        assert finding.message("zh")


@pytest.mark.parametrize("path", list(record_files([GOOD])), ids=lambda path: path.stem)
def test_good_case_is_clean(path: Path) -> None:
    assert [str(finding) for finding in check_files([path]).findings] == []


def test_every_rule_has_a_case() -> None:
    cases = {rule for path in BAD for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["expect"]}
    assert cases | ELSEWHERE.keys() == set(catalogue())


def test_every_rule_is_told_in_both_languages() -> None:
    for rule in catalogue().values():
        assert rule.layer in LAYERS
        for words in (rule.summary, rule.why, rule.message):
            assert all(text.strip() for text in words), rule.id
        assert explain(rule.id, "en") != explain(rule.id, "zh")
    assert explain("no-such-rule") is None


def test_page_of_rules_is_fresh() -> None:
    text = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert text == page(), "run: python -m baogao.checks.explain > docs/rules.md"
