"""The command line as a user meets it: exit status, streams, and what is left on disk."""

from __future__ import annotations

import csv
import errno
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from baogao.commands import cli
from baogao.converters.yaml import loads
from baogao.dataset import load
from click.testing import CliRunner, Result

ROOT = Path(__file__).parents[1]
REPORT = """江山市人民政府工作报告

——2023年2月8日在江山市第十七届人民代表大会第二次会议上

江山市人民政府市长 何某某

各位代表：

现在，我代表市人民政府向大会作工作报告，请予审议。

一、2022年工作回顾

过去一年，全市地区生产总值突破350亿元，增长3.2%。新增规上工业企业31家。

当前还存在一些问题：一是产业层次不高；二是民生短板不少。

二、2023年工作安排

今年主要预期目标是：地区生产总值增长6%左右，城镇登记失业率控制在3%以内。

（一）聚焦工业强市。力争规上工业总产值突破500亿元。

谢谢大家！
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def record(source: Path, tmp_path: Path) -> Path:
    path = tmp_path / "records" / "330881-2023.yaml"
    result = run("draft", source, "-o", path)
    assert result.exit_code == 0, result.output
    return path


def test_draft_prints_a_record_and_sums_up_on_standard_error(source: Path) -> None:
    result = run("draft", source)
    assert result.exit_code == 0, result.output
    report = loads(result.stdout)
    assert report.id == "330881-2023"
    assert "targets" in result.stderr
    assert len(report.targets) == 2
    assert len(report.problems) == 2


def test_draft_to_a_file_copies_the_bytes_beside_it(record: Path, source: Path) -> None:
    report = loads(record.read_bytes())
    copy = record.parent / report.metadata.source.file
    assert copy.read_bytes() == source.read_bytes()


def test_a_draft_is_valid(record: Path) -> None:
    assert run("validate", "--no-cache", record).exit_code == 0, run("validate", "--no-cache", record).output


def test_draft_does_not_overwrite_unless_told(record: Path, source: Path) -> None:
    before = record.read_bytes()
    result = run("draft", source, "-o", record)
    assert (result.exit_code, "--force" in result.stderr) == (2, True)
    assert record.read_bytes() == before
    assert run("draft", source, "-o", record, "--force").exit_code == 0


@pytest.mark.parametrize(("data", "status"), [(b"", 1), (b"\x89PNG\r\n\x1a\n" + bytes(200), 1)])
def test_draft_of_what_is_no_report_says_so_in_a_line(tmp_path: Path, data: bytes, status: int) -> None:
    path = tmp_path / "input.bin"
    path.write_bytes(data)
    result = run("draft", path)
    assert result.exit_code == status
    assert result.stderr.count("\n") == 1
    assert not result.stdout


@pytest.mark.parametrize(
    "command", [["draft"], ["export", "--format", "json", "--out", "x"], ["build"], ["list"], ["fmt"]]
)
def test_a_missing_path_is_one_line_and_status_2(command: list[str], tmp_path: Path) -> None:
    command = [str(tmp_path / "x") if word == "x" else word for word in command]
    result = run(*command, tmp_path / "missing.yaml")
    assert result.exit_code == 2
    assert result.stderr.strip().count("\n") == 0
    assert "missing.yaml" in result.stderr


@pytest.mark.parametrize("code", ["abc", "33", "3311", "999999"])
def test_an_impossible_region_is_refused_in_a_line(source: Path, code: str) -> None:
    result = run("draft", source, "--region", code)
    assert (result.exit_code, result.stderr.count("\n"), code in result.stderr) == (2, 1, True)


def test_draft_never_writes_over_its_own_source(source: Path) -> None:
    before = source.read_bytes()
    assert run("draft", source, "-o", source, "--force").exit_code == 2
    assert source.read_bytes() == before


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_folder_is_no_record(source: Path, tmp_path: Path, force: tuple[str, ...]) -> None:
    (tmp_path / "out").mkdir()
    result = run("draft", source, "-o", tmp_path / "out", *force)
    assert (result.exit_code, result.stderr.count("\n"), "is a folder" in result.stderr) == (2, 1, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "page.txt"]


def test_a_failed_write_leaves_all_as_it_was(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = tempfile.mkstemp

    def full(**where: object) -> tuple[int, str]:
        if str(where["prefix"]).endswith(".yaml."):
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(**where)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(tempfile, "mkstemp", full)
    record = tmp_path / "record.yaml"
    result = run("draft", source, "-o", record)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert f"{record}: No space left on device; nothing was written" in result.stderr
    assert list(tmp_path.iterdir()) == [source]


def test_draft_to_a_dash_is_standard_output(source: Path, tmp_path: Path) -> None:
    result = run("draft", source, "-o", "-")
    assert loads(result.stdout).id == "330881-2023"
    assert list(tmp_path.iterdir()) == [source]
    assert run("schema", "-o", "-").stdout == run("schema").stdout


def test_an_address_is_no_file() -> None:
    result = run("draft", "https://www.example.cn/report.html")
    assert (result.exit_code, "save the page first" in result.stderr) == (2, True)


def test_a_pipe_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("baogao.drafting._LARGEST", 500)
    result = CliRunner().invoke(cli, ["draft", "-"], input=b"1" * 600)
    assert (result.exit_code, "standard input has more than" in result.stderr) == (1, True)


def test_draft_of_a_pipe_or_a_folder_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        result = run("draft", path)
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


def test_draft_reads_standard_input() -> None:
    result = CliRunner().invoke(cli, ["draft", "-"], input=REPORT.encode())
    assert result.exit_code == 0
    assert loads(result.stdout).id == "330881-2023"


def test_build_writes_json_and_csv(record: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("build", "--out", out, record)
    assert result.exit_code == 0, result.output
    assert json.loads((out / "json" / "330881-2023.json").read_text(encoding="utf-8"))["id"] == "330881-2023"
    with (out / "csv" / "measures.csv").open(encoding="utf-8", newline="") as file:
        quotes = [row["quote"] for row in csv.DictReader(file)]
    assert {"350亿元", "3.2%", "31家", "6%", "3%", "500亿元"} <= set(quotes)
    assert "100%" in result.stdout


def test_build_with_an_invalid_record_changes_nothing(record: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("build", "--out", out, record).exit_code == 0
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    record.write_text(record.read_text(encoding="utf-8").replace("value: 350", "value: 351"), encoding="utf-8")
    result = run("build", "--out", out, record)
    assert result.exit_code == 1
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("inside", ["", "measures.csv/"])
def test_build_that_cannot_write_one_format_leaves_the_other(record: Path, tmp_path: Path, inside: str) -> None:
    out = tmp_path / "out"
    (out / "csv" / inside if inside else out).mkdir(parents=True)
    if not inside:
        (out / "csv").write_text("mine")
    result = run("build", "--out", out, record)
    assert (result.exit_code, result.stderr.count("\n"), "cannot write" in result.stderr) == (2, 1, True)
    assert [path.name for path in out.iterdir()] == ["csv"]


@pytest.mark.parametrize(
    "command",
    [
        ["build", ""], ["build", "--out", ""], ["list", ""], ["fmt", ""], ["show", "330600-2024", ""], ["draft", ""],
        ["draft", "page", "-o", ""], ["draft", "page", "--out", ""], ["schema", "-o", ""], ["validate", ""],
        ["export", "--format", "csv", "--out", ""], ["export", "--format", "csv", "--out", "out", ""],
    ],
)  # fmt: skip
def test_an_empty_name_is_not_the_working_directory(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*command)
    assert result.exit_code == 2
    assert "the name is empty" in result.stderr + capfd.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command",
    [
        ["baogao", "list"], ["baogao", "show", "330600-2024", "--format", "yaml"], ["baogao", "schema"],
        ["baogao", "validate"], ["baogao.validate"],
    ],
)  # fmt: skip
def test_closed_standard_streams_are_no_traceback(command: list[str], tmp_path: Path) -> None:
    shown = subprocess.run(
        ["/bin/sh", "-c", '"$@" >&- 2>"$0"', str(tmp_path / "err"), sys.executable, "-m", *command],
        cwd=tmp_path, check=False,
    )  # fmt: skip
    assert (shown.returncode, (tmp_path / "err").read_text(encoding="utf-8")) == (0, "")


def test_export_takes_drafts(record: Path, tmp_path: Path) -> None:
    result = run("export", "--format", "jsonl", "--out", tmp_path / "all.jsonl", record)
    assert result.exit_code == 0, result.output
    assert json.loads((tmp_path / "all.jsonl").read_text(encoding="utf-8"))["id"] == "330881-2023"


def test_an_unknown_format_names_those_there_are() -> None:
    result = run("export", "--format", "docx", "--out", "x")
    assert (result.exit_code, "csv" in result.stderr) == (2, True)


def test_an_export_needs_a_place_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("export", "--format", "jsonl", "--out", "-")
    assert (result.exit_code, "name it" in result.stderr, list(tmp_path.iterdir())) == (2, True, [])


def test_list_and_show(record: Path) -> None:
    rows = json.loads(run("list", "--format", "json", record).stdout)
    assert [(row["id"], row["place"], row["targets"]) for row in rows] == [("330881-2023", "江山市", 2)]
    assert "地区生产总值增长6%左右" in run("show", "330881-2023", record).stdout
    assert loads(run("show", "330881-2023", "--format", "yaml", record).stdout).id == "330881-2023"
    wrong = run("show", "330881-2022", record)
    assert (wrong.exit_code, "330881-2023" in wrong.stderr) == (2, True)
    path = run("show", record)
    assert path.exit_code == 2
    assert "is a path, and the first word is an id: baogao show " in path.stderr


def test_schema_is_the_committed_one(tmp_path: Path) -> None:
    assert run("schema").stdout == (ROOT / "schema" / "report.schema.json").read_text(encoding="utf-8")
    assert run("schema", "-o", tmp_path / "s.json").exit_code == 0
    assert json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["$schema"].endswith("2020-12/schema")


def _fifo(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes with names here")
    os.mkfifo(path)


def _zero(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(33_000_000)


@pytest.mark.parametrize("make", [_fifo, _zero, _huge])
@pytest.mark.parametrize("options", [(), ("--check",)])
def test_fmt_passes_over_what_is_no_plain_file(
    tmp_path: Path, record: Path, make: Callable[[Path], None], options: tuple[str, ...]
) -> None:
    make(record.parent / "0.yaml")
    record.write_text(record.read_text(encoding="utf-8").replace("id: 3", "id:   3", 1), encoding="utf-8")
    result = run("fmt", *options, record.parent)
    assert (result.exit_code, str(record.parent / "0.yaml") in result.stderr) == (1, True), result.output
    assert str(record) in result.stderr, "the others have their turn"


@pytest.mark.parametrize("make", [_fifo, _zero, lambda path: path.symlink_to("nowhere")])
@pytest.mark.parametrize("command", [["list"], ["show", "x"], ["export", "--format", "json", "--out", "out"]])
def test_what_is_no_record_and_no_folder_is_called_so(
    tmp_path: Path, command: list[str], make: Callable[[Path], None]
) -> None:
    make(tmp_path / "a.yaml")
    result = run(*command, tmp_path / "a.yaml")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "neither a plain file nor a folder" in result.stderr or "it links to nothing" in result.stderr


def test_the_editor_hint_stands_only_where_the_schema_is(source: Path, tmp_path: Path) -> None:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "report.schema.json").write_text("{}", encoding="utf-8")
    inside, outside = tmp_path / "dataset" / "reports" / "33" / "330881-2023.yaml", tmp_path / "330881-2023.yaml"
    for path in (inside, outside):
        assert run("draft", source, "-o", path).exit_code == 0
        assert run("fmt", "--check", path).exit_code == 0
    hint = inside.read_text(encoding="utf-8").splitlines()[0]
    assert (inside.parent / hint.rpartition("=")[2]).is_file()
    assert "yaml-language-server" not in outside.read_text(encoding="utf-8") + run("draft", source).stdout
    own = "# yaml-language-server: $schema=mine.json\n" + outside.read_text(encoding="utf-8")
    outside.write_text(own.replace("id: 3", "id:   3", 1), encoding="utf-8")
    assert run("fmt", outside).exit_code == 0
    assert outside.read_text(encoding="utf-8") == own


@pytest.mark.parametrize(("name", "warned"), [("330881-2023", 0), ("430626-2025", 1), ("330881-2022", 1), ("my", 0)])
def test_a_draft_with_the_name_of_another_report_is_told_of(
    source: Path, tmp_path: Path, name: str, warned: int
) -> None:
    result = run("draft", source, "-o", tmp_path / f"{name}.yaml")
    assert result.exit_code == 0
    assert result.stderr.count("named after another report: the text reads as 330881-2023 (江山市)") == warned


@pytest.mark.parametrize("command", [["draft", "page.txt"], ["schema"]])
def test_a_slash_at_the_end_names_a_folder(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*command, "-o", "nodir/")
    assert (result.exit_code, result.stderr.count("\n"), "is a folder; name the file" in result.stderr) == (2, 1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


def test_a_schema_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    result = run("schema", "-o", tmp_path / "missing" / "s.json")
    assert (result.exit_code, result.stderr.count("\n"), "with -o" in result.stderr) == (2, 1, True)


def test_fmt_is_idempotent_and_check_writes_nothing(record: Path) -> None:
    assert run("fmt", "--check", record).exit_code == 0
    spoilt = record.read_text(encoding="utf-8").replace("id: 330881-2023", "id:   330881-2023", 1)
    record.write_text(spoilt, encoding="utf-8")
    assert run("fmt", "--check", record).exit_code == 1
    assert record.read_text(encoding="utf-8") == spoilt
    assert run("fmt", record).exit_code == 0
    assert run("fmt", "--check", record).exit_code == 0


def test_explain_lists_and_explains() -> None:
    ids = [line.split()[0] for line in run("explain").stdout.splitlines()]
    assert "text-lost" in ids
    assert run("explain", "text-lost", "--lang", "zh").exit_code == 0
    wrong = run("explain", "text-lots")
    assert (wrong.exit_code, "text-lost" in wrong.stderr) == (2, True)


@pytest.mark.parametrize("name", sorted(set(cli.commands) - {"validate"}))  # validate has a parser of its own
def test_every_command_has_help_with_an_example(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert "Example" in result.output


def test_a_place_among_so_many_needs_no_unit_of_the_vocabulary(tmp_path: Path) -> None:
    source, record = tmp_path / "page.txt", tmp_path / "330881-2023.yaml"
    source.write_text(REPORT.replace("新增规上工业企业31家。", "全市工业跻身全省20强。"), encoding="utf-8")
    assert run("draft", source, "-o", record).exit_code == 0
    assert any(measure.unit == "强" for measure in loads(record.read_bytes()).measures())
    assert "unit-unknown" not in run("validate", "--no-cache", record).output


def test_a_checkout_in_the_working_directory_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    here = tmp_path / "dataset"
    shutil.copytree(ROOT / "dataset" / "sources", here / "sources")
    (here / "VERSION").write_text("0.0.1\n", encoding="utf-8")
    place = Path("reports", "33", "330822-2023.yaml")
    (here / place).parent.mkdir(parents=True)
    text = (ROOT / "dataset" / place).read_text(encoding="utf-8")
    (here / place).write_text(text.replace("report_year: 2023", "report_year: 2024"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("list", "--format", "json").output.count("330822") == 1
    built = run("build", "--out", "out")
    assert built.exit_code == 1
    assert "330822-2023.yaml" in built.output
    monkeypatch.chdir(ROOT)
    assert run("list", "--format", "json").output.count("330600-2024") == 1


@pytest.mark.parametrize(
    ("arguments", "module"),
    [
        (["validate", "--no-cache"], "baogao.checks.engine"),
        (["validate", "--no-cache"], "baogao.checks.replay"),
        (["build", "--out", "out"], "baogao.publishing"),
        (["list"], "baogao.dataset.store"),
        (["draft", "page.txt", "-o", "x.yaml"], "baogao.parsers.metadata.places"),
        (["fmt"], "baogao.converters.yaml"),
    ],
)
def test_ctrl_c_while_a_command_starts_ends_with_a_word(
    arguments: list[str], module: str, source: Path, tmp_path: Path
) -> None:
    program = f"""
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell runs the tests in the background
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder())
from baogao.cli import main
sys.argv = {["baogao", *arguments]!r}
main()
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 130
    assert ended.stderr.strip() == "Aborted!"
    assert sorted(path.name for path in tmp_path.iterdir()) == [source.name]


def test_ctrl_c_while_a_mend_is_written_leaves_the_record(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from baogao.converters import output
    from baogao.validate import run as validate

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = record.read_text(encoding="utf-8").replace("id: c001", "id: c009")
    record.write_text(before, encoding="utf-8")
    beside = sorted(record.parent.iterdir())
    monkeypatch.setattr(output.os, "replace", interrupt)
    assert validate([str(record), "--fix"]) == 130
    assert record.read_text(encoding="utf-8") == before
    assert sorted(record.parent.iterdir()) == beside


@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_a_name_that_cannot_be_read_is_named_with_the_next_step(locale: dict[str, str], tmp_path: Path) -> None:
    name = "报告.txt".encode("utf-8" if locale else "gb18030")
    try:
        (tmp_path / os.fsdecode(name)).write_text(REPORT, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such names")
    (tmp_path / "page.txt").write_text(REPORT, encoding="utf-8")
    environment = {**os.environ, "BAOGAO_CACHE": str(tmp_path / "cache"), **locale}
    for arguments in ([name], [name, "-o", "x.yaml"], ["page.txt", "-o", os.fsdecode(name).replace("txt", "yaml")]):
        command = [sys.executable, "-m", "baogao", "draft", *arguments]
        ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
        assert ended.returncode in (1, 2)
        said = ended.stderr.decode("utf-8", "replace")
        assert "the name of this file cannot be read as" in said
        assert "rename the file" in said
        assert said.count("\n") == 1
    assert sorted(path.name for path in tmp_path.glob("*.yaml")) == []


def test_list_tells_projects_from_those_only_announced() -> None:
    rows = {row["id"]: row for row in json.loads(run("list", "--format", "json", ROOT / "dataset" / "reports").stdout)}
    for report in load(ROOT / "dataset" / "reports"):
        projects = report.livelihood_projects
        told = rows[report.id]["projects"], rows[report.id]["announced"]
        assert told == (len(projects.items), projects.announced)
    assert (0, 10) in {(row["projects"], row["announced"]) for row in rows.values()}
