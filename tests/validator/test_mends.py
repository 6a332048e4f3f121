"""What is proposed and what ``--fix`` makes: never something that would make the record worse, and the next step."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from baogao.checks.finding import Finding
from baogao.checks.run import PathError, check, check_files
from baogao.converters import output
from baogao.converters.yaml import RecordError, loads
from baogao.parsers.draft import draft
from baogao.validate import run
from validating import change, rules


def _of(record: Path, rule: str) -> list[Finding]:
    return [finding for finding in check_files([record]).findings if finding.rule == rule]


def _entries(record: Path) -> list[str]:
    """The tasks of the record as they stand in the file, entry by entry."""
    text = record.read_text(encoding="utf-8")
    part = text[text.index("tasks:\n") + 7 : text.index("livelihood_projects:")]
    return re.split(r"(?m)^(?=  - id: )", part)[1:]


def test_fix_puts_sentences_in_order(record: Path) -> None:
    original = record.read_text(encoding="utf-8")
    entries = _entries(record)
    change(record, entries[1] + entries[2], f"{entries[2]}  # about the second\n{entries[1]}")
    assert "out-of-order" in rules(record)
    assert run([str(record), "--fix"]) == 0
    expected = original.replace(entries[1], f"  # about the second\n{entries[1]}")
    assert record.read_text(encoding="utf-8") == expected


def test_what_is_out_of_order_says_what_to_do(record: Path) -> None:
    entries = _entries(record)
    change(record, entries[1] + entries[2], entries[2] + entries[1])
    (finding,) = _of(record, "out-of-order")
    assert "--fix" in finding.message("en")
    assert "--fix" in finding.message("zh")


def test_ids_are_left_alone_while_a_sentence_is_missing(record: Path) -> None:
    entry = _entries(record)[2]
    change(record, entry, "")
    without = record.read_text(encoding="utf-8")
    assert run([str(record), "--fix"]) == 1
    assert record.read_text(encoding="utf-8") == without
    found = check_files([record]).findings
    assert found[0].rule == "text-lost"
    counted = [finding.facts for finding in found if finding.rule == "id-number"]
    assert [(facts["found"], facts["expected"]) for facts in counted] == [("k004", "k003")]


def test_ids_are_counted_anew_where_nothing_is_missing(record: Path) -> None:
    original = record.read_text(encoding="utf-8")
    change(record, "id: k002", "id: k005")
    change(record, "id: k003", "id: k009")
    assert run([str(record), "--fix"]) == 0
    assert record.read_text(encoding="utf-8") == original


@pytest.mark.parametrize(
    ("changes", "proposals"),
    [
        ([("report_year: 2024", "report_yaer: 2024")], {"report_year: 2024"}),
        ([("report_year: 2024", "report_year: 2025")], {"report_year: 2024"}),
        ([('code: "331125"', 'code: "331124"')], {'code: "331125"'}),
        ([('code: "331125", ', "")], {'code: "331125"'}),
        ([("id: 331125-2024", "id: 331124-2024")], {"id: 331125-2024"}),
        ([("id: 331125-2024", "id: 331125-2025")], {"id: 331125-2024"}),
        ([("id: 331125-2024", "id: unknown-00000000")], {"id: 331125-2024"}),
        # Two of three are wrong: nothing tells which id is right.
        ([('code: "331125"', 'code: "331124"'), ("id: 331125", "id: 331123")], {""}),
        (
            [("id: 331125-2024", "id: unknown-00000000"), ('code: "331125", ', ""), ('"435c', '"0000')],
            {""},
        ),
    ],
)
def test_the_id_is_proposed_from_sound_fields_only(
    changes: list[tuple[str, str]], proposals: set[str], record: Path
) -> None:
    for old, new in changes:
        change(record, old, new)
    assert {finding.suggestion for finding in _of(record, "id-region")} == proposals


def test_a_mistyped_code_takes_no_names_with_it(record: Path) -> None:
    change(record, 'code: "331125"', 'code: "331124"')
    assert rules(record) == ["id-region"]


def test_no_number_is_proposed_from_a_mistyped_congress(record: Path) -> None:
    change(record, 'name: "云和县第十七届', 'name: "云和县第十六届')
    (finding,) = _of(record, "congress-number")
    assert finding.suggestion == ""
    change(record, 'name: "云和县第十六届', 'name: "云和县第十七届')
    change(record, "term: 17", "term: 16")
    (finding,) = _of(record, "congress-number")
    assert finding.suggestion == "term: 17"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "report_year: 2024",
            'report_year: "2024"',
            'found "2024" (text), expected a whole number without quotes; write report_year: 2024',
        ),
        (
            "complete: true",
            'complete: "true"',
            'found "true" (text), expected true or false without quotes; write complete: true',
        ),
        (
            'schema_version: "1.0"',
            "schema_version: 1.0",
            'found 1.0 (a number without quotes), expected text in quotes; write schema_version: "1.0"',
        ),
        (
            'delivered_on: "2024-02-01"',
            'delivered_on: "2024-02-30"',
            "found 2024-02-30, expected a day that the calendar has, written YYYY-MM-DD",
        ),
        ("value: 6.2", "value: 9-11", "found 9-11, expected a decimal such as 7791 or 7.8"),
        (
            "id: 331125-2024",
            "id: 331125",
            'found 331125 (a number without quotes), expected text in quotes; write id: "331125"',
        ),
        ("id: k001", "id: k1", "found k1, expected text such as a006, that matches ^[akc][0-9]{3,}$"),
        ("value: 6.2", "value: true", "found true, expected a decimal such as 7791 or 7.8"),
        ("depth: 2", "depth: 0", "found 0, expected a number of at least 1"),
        ("at: [177, 184]", "at: [177]", "found [177], expected two numbers [start, end]"),
        (
            "outline:\n",
            "waivers: [{rule: label-cut, reason: 因为}]\noutline:\n",
            "found 因为, expected text of at least 8 characters",
        ),
    ],
)
def test_messages_say_what_stands_there_and_what_should(old: str, new: str, message: str, record: Path) -> None:
    change(record, old, new)
    assert message in [finding.message("en") for finding in check_files([record]).findings]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("report_year: 2024", 'report_year: "2024"'),
        ("complete: true", 'complete: "true"'),
        ('schema_version: "1.0"', "schema_version: 1.0"),
    ],
)
def test_fix_takes_and_gives_quotes(old: str, new: str, record: Path) -> None:
    original = record.read_text(encoding="utf-8")
    change(record, old, new)
    assert run([str(record), "--fix"]) == 0
    assert record.read_text(encoding="utf-8") == original


def test_an_unknown_kind_is_not_missing_too(record: Path) -> None:
    change(record, 'text: "315", kind: name', 'text: "315", kind: nmae')
    found = check_files([record]).findings
    assert [(finding.rule, finding.suggestion) for finding in found] == [("value-wrong", "kind: name")]


@pytest.mark.parametrize("version", ["0.9", "2.0"])
def test_a_record_of_another_version_is_not_made_one_by_its_number(version: str, record: Path) -> None:
    change(record, 'schema_version: "1.0"', f'schema_version: "{version}"')
    before = record.read_text(encoding="utf-8")
    (finding,) = check_files([record]).findings
    assert finding.rule == "schema-version"
    assert finding.suggestion == ""
    assert "the release that it was written for" in finding.message("en").replace("needs the release", "the release")
    assert run([str(record), "--fix"]) == 1
    assert record.read_text(encoding="utf-8") == before
    with pytest.raises(RecordError, match="install the release of baogao"):
        loads(before)


@pytest.mark.parametrize("at", ["[177, 185]", "[178, 184]"])
def test_a_number_cut_wrong_is_told_once(at: str, record: Path) -> None:
    change(record, "at: [177, 184]", f"at: {at}")
    proposed = {finding.rule: finding.suggestion for finding in check_files([record]).findings if finding.suggestion}
    assert proposed == {"value-span": "at: [177, 184]"}


def test_fix_does_not_cut_a_span_to_a_text_that_lost_its_mark(record: Path) -> None:
    change(record, 'text: "做优生态农业。"', 'text: "做优生态农业"')
    before = record.read_text(encoding="utf-8")
    (finding,) = check_files([record]).findings
    assert finding.suggestion == 'text: "做优生态农业。"'
    assert run([str(record), "--fix"]) == 1
    assert record.read_text(encoding="utf-8") == before


def test_fix_cuts_a_span_that_runs_into_the_next(record: Path) -> None:
    original = record.read_text(encoding="utf-8")
    change(record, "at: [746, 753]", "at: [746, 755]")
    assert run([str(record), "--fix"]) == 0
    assert record.read_text(encoding="utf-8") == original


def test_ids_of_targets_are_left_alone_while_one_is_missing(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    row = next(line for line in text.splitlines(keepends=True) if line.startswith("  - {id: t03"))
    change(record, row, "")
    without = record.read_text(encoding="utf-8")
    assert run([str(record), "--fix"]) == 1
    after = record.read_text(encoding="utf-8")
    assert "id: t04" in after
    assert "id: t05" in after
    assert after.count("\n") >= without.count("\n")


def test_an_unknown_encoding_is_told_with_those_there_are(record: Path) -> None:
    change(record, "encoding: utf-8", "encoding: utf8x")
    (finding,) = _of(record, "source-encoding")
    assert "expected an encoding that is known here: ascii" in finding.message("en")
    assert finding.suggestion == "encoding: utf-8"


def test_a_tab_is_called_a_tab(record: Path) -> None:
    change(record, "  title:", "\ttitle:")
    (finding,) = _of(record, "yaml-syntax")
    assert (finding.line, finding.column) == (5, 1)
    assert finding.message("en") == "not YAML: a TAB stands where YAML wants spaces; indent with spaces"


def test_a_rank_is_counted_from_the_end_where_the_text_says_so(record: Path, data: Path) -> None:
    change(record, "aspect: rank, ", "aspect: rank, from_bottom: true, ")
    assert rules(record) == ["bottom-differs"]
    source = data / "sources" / "33" / "331125-2024.txt"
    change(source, "居全市第3位", "居全市末3位")
    assert "bottom-differs" not in rules(record)
    change(record, "from_bottom: true, ", "")
    (finding,) = _of(record, "bottom-differs")
    assert finding.suggestion == "from_bottom: true"


def test_fix_keeps_the_line_ends_of_windows(record: Path) -> None:
    windows = record.read_bytes().replace(b"\n", b"\r\n")
    record.write_bytes(windows)
    row = b'  - {at: [150, 154], text: "2023", kind: time}\r\n'
    assert row in windows
    record.write_bytes(windows.replace(row, b""))
    assert run([str(record), "--fix"]) == 0
    assert record.read_bytes() == windows


def test_fix_names_a_file_that_cannot_be_written(
    record: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> tuple[int, str]:
        raise OSError(30, os.strerror(30))

    change(record, "id: k003", "id: k009")
    before = record.read_text(encoding="utf-8")
    monkeypatch.setattr(output.tempfile, "mkstemp", refuse)
    assert run([str(record), "--fix"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"baogao validate: {record}: ")
    assert "mend a copy" in said
    assert record.read_text(encoding="utf-8") == before


def test_a_draft_that_was_not_saved_is_checked_against_its_source(data: Path) -> None:
    page = data / "sources" / "33" / "331125-2024.txt"
    for source in (page, page.read_bytes(), page.read_text(encoding="utf-8")):
        made = draft(source)
        assert [finding.rule for finding in check(made)] == ["source-missing"]
        assert "source-missing" not in [finding.rule for finding in check(made, original=source)]
        assert len(check(made.model_copy(update={"context": ()}), original=source)) > len(check(made, original=source))
    with pytest.raises(PathError, match="original goes with a Report"):
        check(data, original=page)
    with pytest.raises(PathError, match=r"no\.txt"):
        check(made, original=data / "no.txt")


@pytest.mark.parametrize("name", ["title", "report_year", "delivered_on", "congress", "speaker"])
def test_a_field_taken_out_leaves_evidence_that_is_found(name: str, record: Path) -> None:
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = (index for index, line in enumerate(lines) if line.startswith(f"  {name}: "))
    record.write_text("".join(lines[:at] + lines[at + 1 :]), encoding="utf-8")
    assert "evidence-empty" in rules(record)


def test_a_field_that_is_wrong_is_not_called_empty(record: Path) -> None:
    change(record, 'delivered_on: "2024-02-01"', 'delivered_on: "2024-02-30"')
    assert rules(record) == ["value-wrong"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    at: [707, 714]\n", ""),
        ("    at: [707, 714]\n", "    at: [707]\n"),
        ("    at: [707, 714]\n", "    at: 707\n"),
    ],
)
def test_fix_leaves_a_list_in_which_a_span_is_broken(old: str, new: str, record: Path) -> None:
    entries = _entries(record)
    assert old in entries[0]
    change(record, entries[1] + entries[2], entries[2] + entries[1])
    change(record, old, new)
    assert run([str(record), "--fix"]) == 1
    assert "out-of-order" in rules(record)
