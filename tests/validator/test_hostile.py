"""The validator cannot be hurt by what it reads, and sees what only shows across records."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path
from typing import Any

import pytest
from baogao.checks.run import check_files
from baogao.checks.show import safe
from baogao.validate import run
from validating import change, rules


def test_escapes_are_shown_and_not_obeyed(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(record, 'title: "2024年云和县政府工作报告"', 'title: "\\e[31m\\u202E\\r报告"')
    assert run([str(record)]) == 1
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\\x1b[31m\\u202e\\x0d报告" in out
    assert run([str(record), "--format", "json"]) == 1
    assert "\u202e" not in capsys.readouterr().out


def test_safe_keeps_what_people_write() -> None:
    text = "全市、“项目”——６％，𠮷　é"
    assert safe(text) == text
    assert safe("\x00\x9b\u200b\ud800") == "\\x00\\x9b\\u200b\\ud800"


@pytest.mark.parametrize(
    "content",
    [
        b"a: &x [1]\nb: *x\n",
        b"[" * 1_000_000,
        b"{a: " * 300_000,
        b"- " * 200_000 + b"x",
        b"\n".join(b" " * depth + b"a:" for depth in range(200)),
        b"a: " + b"9" * 2_000_000,
        b"schema_version: !!python/object/apply:os.system ['true']",
        b"<<: {a: 1}\n",
        b"a: 1\na: 2\n",
        b"a: \x00",
        b'a: "\\ud800"',
        b"\xff\xfea\x00:\x00",
        b"\xef\xbb\xbfschema_version: '1.0'\r\n",
        b"a:\n\tb: 1",
        b"? [a, b]\n: c\n",
        b"---\na: 1\n---\nb: 2\n",
        b"",
        b"null",
        b"%YAML 9.9\n---\na: 1",
        b"a: " + b"x" * 33_000_000,
    ],
    ids=range(20),
)
def test_hostile_yaml_is_a_finding(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(content)
    began = time.perf_counter()
    findings = check_files([path]).findings
    assert time.perf_counter() - began < 5
    assert findings
    assert all(f.line >= 1 and f.message("en") and f.message("zh") for f in findings)


@pytest.mark.parametrize(
    ("made", "rule"),
    [
        (lambda path: os.mkfifo(path), "source-unreadable"),
        (lambda path: path.mkdir(), "source-unreadable"),
        (lambda path: path.symlink_to("/etc/hostname"), "source-path"),
    ],
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no fifos here")
def test_source_that_is_no_plain_file(made: Any, rule: str, record: Path, data: Path) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    source.unlink()
    made(source)
    assert rules(record) == [rule]


@pytest.mark.parametrize("name", ["/etc/hostname", "../secret.txt", "a/../../b", "C:\\x", " x", "~/x"])
def test_source_that_climbs_out(name: str, record: Path) -> None:
    change(record, "file: sources/33/331125-2024.txt", f"file: {json.dumps(name)}")
    assert rules(record)[0] in ("source-path", "source-missing")


def test_a_source_named_with_backslashes_is_told_so(record: Path) -> None:
    change(record, "file: sources/33/331125-2024.txt", "file: 'sources\\33\\331125-2024.txt'")
    finding = check_files([record]).findings[0]
    assert finding.rule == "source-path"
    assert "with backslashes; write /" in finding.message("en")


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.gov.cn/a/b_1.htm?x=1#y", False), ("http://政府.中国/报告", False), ("ftp://a.cn", False),
        ("not a url", True), ("www.gov.cn/a.htm", True), ("https://", True), ("javascript:alert(1)", True),
        ("https://a.cn/两 空格", True),
    ],
)  # fmt: skip
def test_a_url_is_an_address(url: str, found: bool, record: Path) -> None:
    change(record, "    encoding: utf-8", f"    encoding: utf-8\n    url: {json.dumps(url)}")
    assert ("source-url" in rules(record)) is found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no fifos here")
def test_record_that_is_no_plain_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.yaml")
    assert rules(tmp_path / "x.yaml") == ["file-unreadable"]
    assert rules(Path("/dev/zero")) == ["file-unreadable"]


def test_source_of_200_megabytes(record: Path, data: Path) -> None:
    with (data / "sources" / "33" / "331125-2024.txt").open("r+b") as stream:
        stream.truncate(200_000_000)
    assert rules(record) == ["source-unreadable"]


# across records


def test_one_report_in_two_files(data: Path, record: Path) -> None:
    (data / "reports" / "again").mkdir()
    shutil.copy(record, data / "reports" / "again" / record.name)
    found = [f.rule for f in check_files(sorted((data / "reports").rglob("331125*.yaml"))).findings]
    assert "record-doubled" in found
    assert "source-shared" in found


def test_years_that_contradict(data: Path, record: Path) -> None:
    later = data / "reports" / "33" / "331125-2025.yaml"
    source = data / "sources" / "33" / "331125-2024.txt"
    text = source.read_text(encoding="utf-8")
    (data / "sources" / "33" / "331125-2025.txt").write_text(text.replace("123.4", "923.4"), encoding="utf-8")
    shutil.copy(record, later)
    for old, new in (("id: 331125-2024", "id: 331125-2025"), ("review_year: 2023", "review_year: 2024"),
                     ("report_year: 2024", "report_year: 2025"), ("value: 123.4", "value: 923.4"),
                     ("331125-2024.txt", "331125-2025.txt"), ("value: 58210", "value: 98210")):  # fmt: skip
        change(later, old, new)
    found = check_files([record, later]).findings
    assert "years-contradict" in [f.rule for f in found if f.file == str(later)]


def test_record_of_200_megabytes(tmp_path: Path) -> None:
    with (tmp_path / "x.yaml").open("wb") as stream:
        stream.truncate(200_000_000)
    assert rules(tmp_path / "x.yaml") == ["file-unreadable"]


@pytest.mark.parametrize("which", ["record", "source"])
def test_file_that_changes_while_it_is_read(
    which: str, record: Path, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    path = record if which == "record" else source
    before, read = path.read_bytes(), os.read
    changed = before.replace(b"6.2", b"6.3")

    def slow_read(descriptor: int, size: int) -> bytes:
        piece = read(descriptor, 1000)
        path.write_bytes(changed)  # the rest of the file is another's
        return piece

    monkeypatch.setattr(os, "read", slow_read)
    assert run([str(record)]) in (0, 1)
    monkeypatch.undo()
    monkeypatch.setenv("BAOGAO_CACHE", str(data.parent / "cache"))
    assert run([str(record)]) == 1, "what was half read is not kept"
    path.write_bytes(before)
    assert run([str(record)]) == 0
    capsys.readouterr()


def test_source_that_never_ends_growing(record: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("baogao.checks.source.MAX_SOURCE", 5000)
    source = data / "sources" / "33" / "331125-2024.txt"
    read = os.read

    def growing(descriptor: int, size: int) -> bytes:
        with source.open("ab") as stream:
            stream.write(b"x" * 2000)
        return read(descriptor, 500)

    monkeypatch.setattr(os, "read", growing)
    assert "source-unreadable" in rules(record)


def test_file_name_with_escapes(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evil = record.with_name("\x1b[2J\u202e.yaml")
    record.rename(evil)
    assert run([str(evil)]) == 1
    assert run([str(evil.with_name("\x1b[2J.yaml"))]) == 2
    captured = capsys.readouterr()
    assert "\x1b" not in captured.out + captured.err
    assert "\u202e" not in captured.out + captured.err


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    - [0, 37]\n", "    - [0, 37]\n    - [150, 167]\n"),  # all of a sentence
        ("    - [0, 37]\n", "    - [0, 37]\n    - [39, 985]\n"),  # all of the body
        ("  body: [39, 985]\n", "  body: [0, 1]\n"),
    ],
)
def test_furniture_over_all_of_an_item_is_a_finding(old: str, new: str, record: Path) -> None:
    change(record, old, new)
    assert rules(record)


@pytest.mark.parametrize("content", [b"", b" \n", b"\xef\xbb\xbf"])
def test_a_source_without_text_is_a_finding(content: bytes, record: Path, data: Path) -> None:
    (data / "sources" / "33" / "331125-2024.txt").write_bytes(content)
    assert "source-hash" in rules(record)


def test_what_nobody_foresaw_is_a_line_that_names_the_record(
    record: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr("baogao.checks.run.check_record", broken)
    assert run([str(record)]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"baogao: {record}: a mistake of baogao itself, not yours: IndexError at test_hostile.py:")
    assert "Traceback" not in told
    monkeypatch.setenv("BAOGAO_DEBUG", "1")
    with pytest.raises(IndexError):
        run([str(record)])
