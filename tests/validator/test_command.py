"""The validator as a command: exit states, formats, bad input, hostile input, cache, mends, changed files, watch."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import baogao
import pytest
from baogao.checks import cache
from baogao.checks.explain import nearest
from baogao.checks.run import check_files
from baogao.converters.yaml import fmt
from baogao.validate import run
from validating import GOOD, change, rules

ROOT = Path(__file__).parents[2]


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


def test_a_heading_that_cannot_be_read_is_missed_nowhere_else(record: Path) -> None:
    change(record, "outline:\n  - {id: s1, role: review, depth: 1", "outline:\n  - {id: s1, role: review, depth: one")
    assert rules(record) == ["value-wrong"]


def test_a_dataset_is_no_single_record() -> None:
    with pytest.raises(TypeError, match=r"expected a Report.*found Dataset; check its reports one by one"):
        baogao.check(baogao.load())  # type: ignore[arg-type]


def test_waiver_silences_with_a_reason_and_is_counted(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(record, "value: 6.2", "value: 6.3")
    change(record, "numbers:\n", 'waivers:\n  - {rule: value-differs, reason: "the page has it wrong"}\nnumbers:\n')
    assert run([str(record)]) == 0
    assert "1 waived (value-differs ×1)" in capsys.readouterr().out


def test_explain_suggests_the_nearest() -> None:
    assert nearest("value-difers") == "value-differs"


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


@pytest.mark.parametrize(("old", "new"), [("　　一、2023", "　　　　一、2023"), ("：一是", "：\n一是")])
def test_fix_moves_spans_where_the_source_was_fetched_anew(old: str, new: str, record: Path, data: Path) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    before = record.read_text(encoding="utf-8").replace("  body: ", "  body:   ")
    record.write_text(before.replace("outline:\n", "# the tree\noutline:\n"), encoding="utf-8")
    change(source, old, new)
    run([str(record), "--fix"])
    assert rules(record) == ["source-hash"]
    after = record.read_text(encoding="utf-8")
    assert "# the tree\noutline:\n" in after
    spans = re.compile(r"\[[0-9]+, [0-9]+\]")
    after = after.replace("# the tree\n", "")
    assert after != before
    assert spans.sub("[]", after) == spans.sub("[]", before.replace("  body:   ", "  body: "))


@pytest.mark.parametrize(("old", "new"), [("云和县政府网", "云和县人民政府网"), ("字体：", "\n\n字体：")])
def test_fix_moves_no_spans_where_some_would_be_left(old: str, new: str, record: Path, data: Path) -> None:
    before = record.read_bytes()
    change(data / "sources" / "33" / "331125-2024.txt", old, new)
    run([str(record), "--fix"])
    assert record.read_bytes() == before


@pytest.mark.parametrize(
    ("change_", "said"),
    [
        (lambda data: data.replace(b"\n", b"\r\n"), "LF → CRLF"),
        (lambda data: b"\xef\xbb\xbf" + data, "+BOM"),
        (lambda data: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") + b"\r\n", "LF → CRLF, +BOM, +EOL"),
        (lambda data: data.rstrip(b"\n"), "-EOL"),
    ],
    ids=["crlf", "mark", "all", "end"],
)
def test_a_source_saved_anew_is_told_from_another(
    change_: Callable[[bytes], bytes], said: str, record: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    source.write_bytes(change_(source.read_bytes()))
    change(record, "value: 6.2", "value: 6.3")
    before = record.read_bytes()
    assert run([str(record), "--fix"]) == 1
    assert record.read_bytes() == before
    assert f"({said})" in capsys.readouterr().out
    assert rules(record) == ["source-resaved", "value-differs"]
    change(record, "id: a003", "id: a009")
    change(record, "title: [39, 53]", "title: [38, 53]")
    run([str(record), "--fix"])
    assert record.read_bytes() == before, "what is certain in the source as it was is mended"


def test_what_only_follows_from_another_source_is_counted(
    record: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    source.write_bytes(source.read_bytes().replace(b"\n", b"\n\n \n"))
    change(record, "id: a003", "id: a002")
    run([str(record)])
    out = capsys.readouterr().out
    held = re.search(r"only follow from it: ([0-9]+)\)", out)
    assert held
    assert int(held[1]) > 20
    assert set(rules(record)) == {"source-hash", "id-doubled"}
    assert "write sha256" not in out


def test_an_edited_source_with_its_new_hash_is_one_finding_that_fix_mends(record: Path, data: Path) -> None:
    before = record.read_text(encoding="utf-8")
    source = data / "sources" / "33" / "331125-2024.txt"
    old = hashlib.sha256(source.read_bytes()).hexdigest()
    change(source, "　　一、2023", "　一、2023")
    new = hashlib.sha256(source.read_bytes()).hexdigest()
    change(record, old, new)
    (finding,) = check_files([record]).findings
    assert (finding.rule, finding.facts["by"]) == ("spans-moved", "-1")
    assert run([str(record), "--fix"]) == 0
    change(source, "　一、2023", "　　一、2023")
    change(record, new, old)
    assert run([str(record), "--fix"]) == 0
    assert record.read_text(encoding="utf-8") == before


def test_a_few_findings_show_where_the_source_was_edited(record: Path, data: Path) -> None:
    change(data / "sources" / "33" / "331125-2024.txt", "6.2%", "6.4%")
    assert set(rules(record)) >= {"source-hash", "value-differs"}


def test_fix_moves_nothing_where_sentences_changed_places(record: Path, data: Path) -> None:
    source = data / "sources" / "33" / "331125-2024.txt"
    lines = source.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(index for index, line in enumerate(lines) if "（一）项目" in line)
    lines[at], lines[at + 1] = lines[at + 1], lines[at]
    source.write_text("".join(lines), encoding="utf-8")
    before = record.read_text(encoding="utf-8")
    run([str(record), "--fix"])
    assert record.read_text(encoding="utf-8") == before


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
    said = capsys.readouterr().err
    assert "--changed-since no-such-branch: git knows no such commit or branch here" in said
    assert "fatal" not in said


def test_changed_since_sees_what_a_record_depends_on(
    data: Path, record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nearer = record.parent / "my sources" / "one.txt"
    nearer.parent.mkdir()
    shutil.move(data / "sources" / "33" / "331125-2024.txt", nearer)
    change(record, "file: sources/33/331125-2024.txt", 'file: "my sources/one.txt"  # file: elsewhere')
    named = data / "words.toml"
    named.write_text("", encoding="utf-8")
    git(data, "init", "-q", "-b", "main")
    git(data, "add", ".")
    git(data, "commit", "-qm", "one")
    arguments = [str(data / "reports"), "--changed-since", "main"]

    def counted(expected: str, *more: str) -> None:
        run([*arguments, *more])
        assert f"{expected} checked" in capsys.readouterr().out
        git(data, "clean", "-qfd")
        git(data, "checkout", "-q", ".")

    counted("0 records")
    nearer.unlink()
    counted("1 record")
    (data / "sources" / "33" / "new.txt").write_text("of no record", encoding="utf-8")
    counted("0 records")
    (data / "baogao.toml").write_text("", encoding="utf-8")
    counted("2 records")
    named.write_text("[[units]]\nunit = '箩'\n", encoding="utf-8")
    counted("2 records", "--config", str(named))
    shutil.copy(record, record.with_name("copy.yaml"))  # shares its source with another
    counted("2 records")
    git(data, "mv", str(record), str(record.with_name("331125-2023.yaml")))
    counted("1 record")


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


def test_watch_sees_configuration_and_source_and_files_that_go(
    data: Path, record: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from baogao.checks import watch
    from baogao.checks.command import Session
    from baogao.checks.options import parse

    config = data / "baogao.toml"
    source = data / "sources" / "33" / "331125-2024.txt"
    text = record.read_text(encoding="utf-8").replace("topic: investment", "topic: toys")
    record.write_text(text, encoding="utf-8")
    steps = iter(
        [
            lambda: config.write_text('[[topics]]\nid = "toys"\n', encoding="utf-8"),
            lambda: config.write_text("[[topics]", encoding="utf-8"),
            lambda: config.write_text('[[topics]]\nid = "toys"\n\n', encoding="utf-8"),
            record.unlink,
            lambda: record.write_text(text, encoding="utf-8"),
            lambda: source.write_text(source.read_text(encoding="utf-8") + "\n", encoding="utf-8"),
        ]
    )
    monkeypatch.setattr(watch.time, "sleep", lambda _: next(steps)())
    assert watch.watch(Session(parse([str(record)]), None), rounds=5) == 0
    out = capsys.readouterr().out
    said = re.findall("topic-unknown|source-resaved|0 errors|cannot read the configuration|no such file", out)
    assert said[:4] == ["topic-unknown", "0 errors", "cannot read the configuration", "0 errors"]
    assert said[4:] == ["no such file", "0 errors", "source-resaved"]


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


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    ("paths", "taken"),
    [
        ("a b", ["a", "b"]),
        ("my reports\n", ["my", "reports"]),
        ("okrec\nbadrec\n", ["okrec", "badrec"]),
        ("\n  my reports \n\n\tb*\\\n", ["my reports", "b*\\"]),
        ("\nreports", ["reports"]),
        ("-x\n$(touch no)\n", ["-x", "$(touch no)"]),
    ],
)
def test_the_action_takes_every_line_of_its_paths(tmp_path: Path, paths: str, taken: list[str]) -> None:
    assert _acted(tmp_path, paths) == (0, taken, "status=0\n")


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize("paths", ["", " ", "\n", "\n \n\t\n"])
def test_the_action_checks_nothing_else_where_it_is_given_no_path(tmp_path: Path, paths: str) -> None:
    assert _acted(tmp_path, paths) == (2, None, "status=2\n")


def _acted(folder: Path, paths: str) -> tuple[int, list[str] | None, str]:
    """Run the script of the action with a command that only says what it was given."""
    import yaml

    command, given, output = folder / "baogao", folder / "given", folder / "output"
    command.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{given}'\n", encoding="utf-8")
    command.chmod(0o755)
    environment = {
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "GITHUB_OUTPUT": str(output), "PATHS": paths,
        "SINCE": "", "FORMAT": "github", "OUTPUT": "", "MESSAGES": "en", "JOBS": "1",
    }  # fmt: skip
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    script = action["runs"]["steps"][-1]["run"]
    done = subprocess.run(["bash", "-eo", "pipefail", "-c", script], env=environment, cwd=folder, check=False)
    taken = given.read_text(encoding="utf-8").splitlines() if given.exists() else None
    return done.returncode, taken and taken[taken.index("--") + 1 :], output.read_text(encoding="utf-8")


_UP = "import time, baogao.checks.processes as p; up = lambda: print('up', flush=True); "
MOMENTS = {
    "a process starts": "b = p._begin; p._begin = lambda: (up(), b())",
    "the others start": "s = p._start; p._start = lambda *a: (s(*a), up(), time.sleep(0.5))",
    "all wait for work": "p._answers = lambda *_: iter(lambda: (time.sleep(0.5), up(), time.sleep(60)), 0)",
    "all work": "p._answers = lambda *a, f=p._answers: (x for x in f(*a) if not up())",
    "an answer is half read": "c = p.Connection; r = c._recv; "
    "c._recv = lambda s, n: r(s, n) if n < 100 else (up(), time.sleep(60))",
}


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize("whom", ["one", "group"])
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("command", ["validate", "draft"])
def test_sigterm_ends_all_processes_without_a_word(
    data: Path, tmp_path: Path, command: str, moment: str, whom: str
) -> None:
    pile = tmp_path / "pile" / "reports"
    pile.mkdir(parents=True)
    name = next((data / "reports").rglob("*.yaml"))
    for number in range(300):
        (pile / f"{number}.yaml").write_bytes(name.read_bytes())
        (pile / f"{number}.txt").write_text("一、过去一年工作。全市地区生产总值增长6%。\n" * 400, encoding="utf-8")
    given = {"validate": ["validate", "--no-cache"], "draft": ["draft", "--out", str(tmp_path / "out")]}[command]
    code = f"{_UP}{MOMENTS[moment]}\nfrom baogao.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, *given, "--jobs", "2", str(pile)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path, start_new_session=True,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stdout.readline().startswith("up")
        (os.kill if whom == "one" else os.killpg)(running.pid, signal.SIGTERM)
        try:  # the pipes are shut when the last process has ended
            _, said = running.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            raise
    assert (running.returncode, "Traceback" in said) == (143, False), said


def test_records_are_canonical() -> None:
    for path in sorted(GOOD.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        assert fmt(text) == text
