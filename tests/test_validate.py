"""The validator as a command: exit states, formats, bad input, hostile input, cache, mends, changed files, watch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from baogao.checks import cache
from baogao.checks.explain import nearest
from baogao.checks.run import check_files
from baogao.checks.show import safe
from baogao.converters.yaml import fmt
from baogao.validate import run

ROOT = Path(__file__).parents[1]
GOOD = Path(__file__).parent / "data" / "good"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOGAO_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def record(data: Path) -> Path:
    return data / "reports" / "33" / "331125-2024.yaml"


def change(path: Path, old: str, new: str, count: int = 1) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def rules(path: Path) -> list[str]:
    return [finding.rule for finding in check_files([path]).findings]


# exit states and messages


def test_clean_is_0(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(data)]) == 0
    assert capsys.readouterr().out == "2 records checked: 0 errors, 0 warnings\n"


def test_finding_points_at_file_line_column_and_sentence(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(record, "value: 6.2", "value: 6.3")
    assert run([str(record), "--no-cache"]) == 1
    out = capsys.readouterr().out.splitlines()
    line = (
        record.read_text(encoding="utf-8")
        .splitlines()
        .index(next(row for row in record.read_text(encoding="utf-8").splitlines() if "value: 6.3" in row))
    )
    column = record.read_text(encoding="utf-8").splitlines()[line].index("6.3") + 1
    assert out[0] == (
        f"{record}:{line + 1}:{column}: error [value-differs] found 6.3, but the text says 6.2; write value: 6.2"
    )
    assert "增长⟦6.2%⟧，居全市" in out[1]


@pytest.mark.parametrize("arguments", [["--no-such"], ["--format", "html"], ["--jobs", "-1"]])
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    assert run(arguments) == 2


@pytest.mark.parametrize("path", ["/no/such/file.yaml", "empty"])
def test_path_that_is_not_there_is_2_with_one_line(
    path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert run([str(tmp_path / path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1


def test_chinese_messages(record: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    change(record, "value: 6.2", "value: 6.3")
    assert run([str(record), "--lang", "zh"]) == 1
    assert "错误" in capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run([str(record)]) == 1
    assert "而原文为 6.2" in capsys.readouterr().out


def test_one_broken_key_does_not_bury_the_rest(record: Path) -> None:
    change(record, "  script: hans", "  scripture: hans\n  script: hans")
    change(record, "value: 6.2", "value: 6.3")
    change(record, "value: 123.4, unit", "valeu: 123.4, unit")
    found = rules(record)
    assert found[:2] == ["key-unknown", "key-unknown"] or found[0].startswith("key")
    assert "value-differs" in found
    assert "number-lost" not in found


def test_waiver_silences_with_a_reason_and_is_counted(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(record, "value: 6.2", "value: 6.3")
    change(record, "numbers:\n", 'waivers:\n  - {rule: value-differs, reason: "the page has it wrong"}\nnumbers:\n')
    assert run([str(record)]) == 0
    assert "1 waived (value-differs ×1)" in capsys.readouterr().out


def test_explain_suggests_the_nearest() -> None:
    assert nearest("value-difers") == "value-differs"


# formats


def broken_output(record: Path, capsys: pytest.CaptureFixture[str], form: str) -> str:
    change(record, "value: 6.2", "value: 6.3")
    assert run([str(record), "--format", form]) == 1
    return capsys.readouterr().out


def test_json(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = json.loads(broken_output(record, capsys, "json"))
    assert result["version"] == "1.0"
    assert result["counts"] == {"error": 1, "warning": 0, "hint": 0}
    (finding,) = result["findings"]
    assert finding["path"] == "achievements[1].measures[1].value"
    assert finding["suggestion"] == "value: 6.2"
    assert finding["excerpt"]["marked"] == "6.2%"


def test_github(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = broken_output(record, capsys, "github")
    assert out.startswith(f"::error file={record},line=")
    assert ",title=value-differs::found 6.3" in out
    assert "6.2%25" in out
    assert out.count("\n") == 1


SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id"],
                                            "properties": {"shortDescription": {"required": ["text"]}},
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "items": {
                            "required": ["message"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": -1},
                                "message": {"required": ["text"]},
                                "locations": {
                                    "uniqueItems": True,
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "properties": {
                                                    "artifactLocation": {
                                                        "properties": {"uri": {"format": "uri-reference"}}
                                                    },
                                                    "region": {
                                                        "additionalProperties": {"type": "integer", "minimum": 1}
                                                    },
                                                }
                                            }
                                        }
                                    },
                                },
                            },
                        }
                    },
                },
            },
        },
    },
}
"""What SARIF 2.1.0 asks of the parts that are written; ``SARIF_SCHEMA`` may name the standard's own schema."""


def test_sarif(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = json.loads(broken_output(record, capsys, "sarif"))
    jsonschema.validate(log, SARIF)
    if os.environ.get("SARIF_SCHEMA"):
        jsonschema.validate(log, json.loads(Path(os.environ["SARIF_SCHEMA"]).read_text(encoding="utf-8")))
    (result,) = log["runs"][0]["results"]
    assert log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "value-differs"


def test_sarif_reads_as_the_models_made_from_its_schema(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    models = pytest.importorskip("sarif_pydantic")
    models.Sarif.model_validate_json(broken_output(record, capsys, "sarif"))


def test_junit(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = ET.fromstring(broken_output(record, capsys, "junit").encode("utf-8"))
    assert root.attrib["failures"] == "1"
    assert [case.find("failure") is not None for case in root.iter("testcase")] == [True]


# hostile input


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


# cache


def test_cache_answers_only_while_nothing_changed(data: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(data)]) == 0
    assert run([str(data)]) == 0
    change(record, "value: 6.2", "value: 6.3")
    assert run([str(data)]) == 1
    assert run([str(data)]) == 1
    change(record, "value: 6.3", "value: 6.2")
    assert run([str(data)]) == 0
    source = data / "sources" / "33" / "331125-2024.txt"
    source.write_bytes(source.read_bytes().replace(b"6.2%", b"6.4%"))
    assert run([str(data)]) == 1
    source.write_bytes(source.read_bytes().replace(b"6.4%", b"6.2%"))
    assert run([str(data)]) == 0
    (data / "baogao.toml").write_text("[[units]]\nunit = '箩'\n", encoding="utf-8")
    assert run([str(data)]) == 0
    (data / "baogao.toml").write_text("[[units]\n", encoding="utf-8")
    assert run([str(data)]) == 2
    (data / "baogao.toml").unlink()
    shutil.copy(record, record.with_name("other.yaml"))
    assert run([str(data)]) == 1
    capsys.readouterr()


def test_cache_is_not_believed_when_it_is_damaged(data: Path, tmp_path: Path) -> None:
    assert run([str(data)]) == 0
    for kept in (tmp_path / "cache").iterdir():
        kept.write_text("{", encoding="utf-8")
    assert run([str(data)]) == 0
    for kept in (tmp_path / "cache").iterdir():
        kept.write_text('{"format": 1, "fingerprint": "x"}', encoding="utf-8")
    assert run([str(data)]) == 0


def test_cache_forgets_when_the_package_changes(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run([str(data)]) == 0
    before = cache.fingerprint()
    monkeypatch.setattr(cache, "_ROOMS", ("", "schema"))
    assert cache.fingerprint() != before


# mends


def test_fix_mends_what_is_certain_and_nothing_else(record: Path) -> None:
    original = record.read_text(encoding="utf-8")
    change(record, '  - {at: [150, 154], text: "2023", kind: time}\n', "")
    change(record, "id: a003", "id: a009")
    change(record, "title: [39, 53]", "title: [38, 53]  # by hand")
    change(record, 'code: "331125"', "code: 331125")
    change(record, "value: 6.2", "value: 6.3")
    assert run([str(record), "--fix"]) == 1
    mended = record.read_text(encoding="utf-8")
    assert mended == original.replace("title: [39, 53]", "title: [39, 53]  # by hand").replace(
        "value: 6.2", "value: 6.3"
    )
    assert rules(record) == ["value-differs"]


def test_fix_puts_entries_in_order_with_their_comments(record: Path) -> None:
    original = record.read_text(encoding="utf-8")
    rows = [line for line in original.splitlines(keepends=True) if line.startswith("  - {at: [") and "kind:" in line]
    change(record, rows[0] + rows[1], f"{rows[1]}  # about the first\n{rows[0]}")
    assert "out-of-order" in rules(record)
    run([str(record), "--fix"])
    assert record.read_text(encoding="utf-8") == original.replace(rows[0], f"  # about the first\n{rows[0]}")


def test_fix_moves_spans_that_moved(record: Path, data: Path) -> None:
    change(record, "at: [167, 199]", "at: [168, 199]")
    run([str(record), "--fix"])
    assert "at: [167, 199]" in record.read_text(encoding="utf-8")
    assert rules(record) == []


def test_fix_leaves_a_clean_file_alone(record: Path) -> None:
    before = record.read_bytes(), record.stat().st_mtime_ns
    assert run([str(record), "--fix"]) == 0
    assert (record.read_bytes(), record.stat().st_mtime_ns) == before


# other ways to run


def test_from_a_bare_checkout_of_any_name(tmp_path: Path, data: Path) -> None:
    checkout = tmp_path / "some name"
    checkout.mkdir()
    for name in ("schema", "text", "parsers", "converters", "checks", "__init__.py", "validate.py"):
        (checkout / name).symlink_to(ROOT / name)
    for command in ([sys.executable, str(checkout / "validate.py")], [sys.executable, "-m", "baogao.validate"]):
        done = subprocess.run([*command, str(data)], capture_output=True, text=True, cwd=tmp_path, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("2 records checked")


def test_jobs_give_the_same(data: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(record, "value: 6.2", "value: 6.3")
    outputs = []
    for jobs in ("1", "2"):
        assert run([str(data), "--jobs", jobs, "--no-cache", "--format", "json"]) == 1
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=folder, check=True, capture_output=True
    )


def test_changed_since(data: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(data, "init", "-q", "-b", "main")
    git(data, "add", ".")
    git(data, "commit", "-qm", "one")
    arguments = [str(data / "reports"), "--changed-since", "main"]
    assert run(arguments) == 0
    assert "0 records" in capsys.readouterr().out
    change(record, "value: 6.2", "value: 6.3")
    assert run(arguments) == 1
    assert "1 record checked" in capsys.readouterr().out
    git(data, "checkout", "-q", ".")
    source = data / "sources" / "33" / "331124-2024.txt"
    source.write_bytes(source.read_bytes() + b"\n")
    assert run(arguments) == 1
    assert "331124-2024.yaml" in capsys.readouterr().out
    assert run([str(data / "reports"), "--changed-since", "no-such-branch"]) == 2
    assert run([str(data / "reports"), "--changed-since=--upload-pack=x"]) == 2


def test_watch_answers_at_once(record: Path) -> None:
    from baogao.checks.command import Session
    from baogao.checks.options import parse
    from baogao.checks.watch import Watcher

    watcher = Watcher(Session(parse([str(record)]), None))
    assert list(watcher.changed()) == [record]
    assert list(watcher.changed()) == []
    change(record, "value: 6.2", "value: 6.3")
    began = time.perf_counter()
    assert list(watcher.changed()) == [record]
    assert time.perf_counter() - began < 0.5  # well under a tenth on a quiet machine; see benchmarks/validate.py
    assert [f.rule for f in watcher.results[record].findings] == ["value-differs"]


def test_own_vocabulary(data: Path, record: Path) -> None:
    change(record, 'value: 123.4, unit: "亿元"', 'value: 123.4, unit: "亿圆"')
    assert "unit-unknown" in rules(record)
    (data / "baogao.toml").write_text('[[units]]\nunit = "圆"\n\n[[topics]]\nid = "toys"\n', encoding="utf-8")
    change(record, "topic: investment", "topic: toys")
    assert rules(record) == ["unit-differs"]


# workflow files


def test_action_hook_and_workflow_call_what_is_there() -> None:
    import yaml

    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    script = action["runs"]["steps"][-1]["run"]
    assert "${{" not in script, "inputs reach a script as variables, never as text"
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
        assert hook["entry"].split()[0] == "baogao"
    workflow = yaml.safe_load((ROOT / "examples" / "workflows" / "validate.yml").read_text(encoding="utf-8"))
    used = [step["with"] for step in workflow["jobs"]["validate"]["steps"] if "baogao" in str(step.get("uses"))]
    assert used
    assert all(set(inputs) <= set(action["inputs"]) for inputs in used)


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_script_of_the_action(data: Path, record: Path, tmp_path: Path) -> None:
    import yaml

    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "baogao"
    command.write_text(f'#!/bin/sh\nshift\nexec "{sys.executable}" -m baogao.validate "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    output = tmp_path / "output"
    environment = {
        **os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "GITHUB_OUTPUT": str(output),
        "PATHS": str(data / "reports"), "SINCE": "", "FORMAT": "github", "OUTPUT": "", "MESSAGES": "en", "JOBS": "1",
    }  # fmt: skip
    script = action["runs"]["steps"][-1]["run"]
    assert subprocess.run(["bash", "-c", script], env=environment, cwd=tmp_path, check=False).returncode == 0
    change(record, "value: 6.2", "value: 6.3")
    done = subprocess.run(
        ["bash", "-c", script], env=environment, cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=")
    assert output.read_text(encoding="utf-8") == "status=0\nstatus=1\n"


def test_records_are_canonical() -> None:
    for path in sorted(GOOD.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        assert fmt(text) == text
