"""A pile of sources to a folder of drafts: nothing lost, nothing written over, and a stopped run goes on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from baogao import drafting
from baogao.checks.run import PathError, record_files
from baogao.commands import cli
from baogao.converters.yaml import loads
from baogao.parsers.draft import DraftError, draft
from click.testing import CliRunner, Result

TEXT = """{place}人民政府工作报告

——{year}年1月9日在{place}第十七届人民代表大会第三次会议上

一、{before}年工作回顾

过去一年，全市地区生产总值达到350亿元，增长3.2%。

二、{year}年工作安排

主要预期目标是：地区生产总值增长6%左右。
"""


def text(place: str, year: int) -> str:
    return TEXT.format(place=place, year=year, before=year - 1)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    (folder / "deeper").mkdir(parents=True)
    (folder / "a.txt").write_text(text("江山市", 2023), encoding="utf-8")
    (folder / "b.htm").write_text(f"<p>{text('义乌市', 2022)}</p>", encoding="utf-8")
    (folder / "deeper" / "c.txt").write_bytes(text("江山市", 2021).encode("gb18030"))
    (folder / "notes.xlsx").write_bytes(b"PK")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_text_of_a_folder_gets_its_record_and_its_copy(pile: Path, tmp_path: Path, jobs: str) -> None:
    out = tmp_path / "out"
    result = run("draft", pile, "--out", out, "--jobs", jobs)
    assert result.exit_code == 0, result.output
    names = {"330881-2023.txt", "330782-2022.htm", "330881-2021.txt"}
    assert {path.name for path in out.iterdir()} == names | {Path(name).stem + ".yaml" for name in names}
    for name in names:
        report = loads((out / name).with_suffix(".yaml").read_bytes())
        assert report.metadata.source.file == name
    assert (out / "330881-2021.txt").read_bytes() == (pile / "deeper" / "c.txt").read_bytes()
    assert "1 file passed over" in result.stderr
    assert str(pile / "notes.xlsx") in result.stderr
    assert run("validate", "--no-cache", out).exit_code == 0


def test_a_second_run_changes_nothing(pile: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("draft", pile, "--out", out)
    (out / "330881-2023.yaml").write_text("edited by hand", encoding="utf-8")
    before = contents(out)
    result = run("draft", pile, "--out", out)
    assert result.exit_code == 0
    assert "3 there already" in result.stderr
    assert contents(out) == before
    run("draft", pile, "--out", out, "--force")
    assert contents(out)["330881-2023.yaml"] != b"edited by hand"


def test_one_bad_source_does_not_stop_the_others(pile: Path, tmp_path: Path) -> None:
    (pile / "empty.txt").write_bytes(b"")
    result = run("draft", pile, "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert "empty.txt" in result.stderr
    assert len(list((tmp_path / "out").glob("*.yaml"))) == 3


def test_a_folder_that_cannot_be_listed_is_told(pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = os.scandir

    def refusing(folder: str | Path) -> object:
        if Path(folder).name == "deeper":
            raise PermissionError(13, "Permission denied", str(folder))
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    result = run("draft", pile, "--out", tmp_path / "out", "--jobs", "1")
    assert result.exit_code == 1
    assert f"{pile / 'deeper'}: Permission denied; check the path and who may read it" in result.stderr
    assert "2 drafts written" in result.stderr
    with pytest.raises(PathError, match=r"deeper: Permission denied"):
        list(record_files([pile]))


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_another_text_of_the_same_report_is_never_written_over(
    pile: Path, tmp_path: Path, force: tuple[str, ...]
) -> None:
    out = tmp_path / "out"
    (pile / "z.txt").write_text(text("江山市", 2023) + "谢谢大家！", encoding="utf-8")
    result = run("draft", pile, "--out", out, *force)
    assert result.exit_code == 1
    assert "z.txt" in result.stderr
    assert (out / "330881-2023.txt").read_bytes() == (pile / "a.txt").read_bytes()
    later = run("draft", pile / "z.txt", pile / "a.txt", "--out", out, *force)
    assert later.exit_code == 1
    assert (out / "330881-2023.txt").read_bytes() == (pile / "a.txt").read_bytes()


def test_a_record_without_its_source_beside_it_is_not_replaced(pile: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "330881-2023.yaml").write_text("somebody's", encoding="utf-8")
    result = run("draft", pile / "a.txt", "--out", out)
    assert result.exit_code == 1
    assert contents(out) == {"330881-2023.yaml": b"somebody's"}


def test_the_drafts_may_lie_in_the_pile(pile: Path) -> None:
    assert run("draft", pile, "--out", pile / "drafts").exit_code == 0
    before = contents(pile)
    assert run("draft", pile, "--out", pile / "drafts").exit_code == 0
    assert contents(pile) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("a.txt", "b.htm"),
        ("a.txt", "--out", "out", "-o", "x.yaml"),
        ("a.txt", "--out", "out", "--year", "2023"),
        ("-", "--out", "out"),
        ("missing.txt", "--out", "out"),
        ("deeper/none", "--out", "out"),
        ("a.txt", "--out", "a.txt/out"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_a_line(
    pile: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(pile)
    (pile / "deeper" / "none").mkdir()
    result = run("draft", *arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("baogao: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_what_is_done_and_says_how_to_go_on(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    out = tmp_path / "out"
    real, written = drafting.write_files, []

    def interrupted(files: dict[Path, bytes]) -> None:
        if len(written) == 2:
            raise KeyboardInterrupt
        written.append(files)
        real(files)

    with monkeypatch.context() as patch:
        patch.setattr(drafting, "write_files", interrupted)
        result = run("draft", pile, "--out", out, "--jobs", jobs)
    assert result.exit_code == 130
    assert "2 drafts written" in result.stderr
    assert "the same command goes on" in result.stderr
    assert len(list(out.iterdir())) == 4
    for record in out.glob("*.yaml"):
        loads(record.read_bytes())
    again = run("draft", pile, "--out", out, "--jobs", jobs)
    assert again.exit_code == 0
    assert "1 draft written" in again.stderr
    assert "2 there already" in again.stderr


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafting.os, "replace", refuse)


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_nothing_half_written(pile: Path, tmp_path: Path) -> None:
    result = run("draft", pile, "--out", tmp_path / "out", "--jobs", "1")
    assert result.exit_code == 2
    assert "No space left on device; free some space" in result.stderr
    assert contents(tmp_path / "out") == {}


def test_a_source_that_is_not_there_is_no_fault_of_the_folder_to_write(tmp_path: Path) -> None:
    result = run("draft", tmp_path / "none", "--out", tmp_path / "out")
    assert (result.exit_code, result.stderr) == (
        2,
        f"baogao: {tmp_path / 'none'}: No such file or directory; check the path\n",
    )


def test_a_folder_is_no_source(pile: Path) -> None:
    with pytest.raises(DraftError, match="a folder; give the file of one report"):
        draft(pile)


def test_a_long_run_says_in_a_log_how_far_it_is(pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 1000, 6))
    monkeypatch.setattr("baogao.display.monotonic", lambda: next(clock))
    result = run("draft", pile, "--out", tmp_path / "out", "--jobs", "1")
    assert [line for line in result.stderr.splitlines() if line.startswith("drafting")] == ["drafting: 2 of 3"]


def test_a_long_text_is_announced(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "MB" not in run("draft", pile / "a.txt").stderr
    monkeypatch.setattr("baogao.commands.drafts._LONG", 100)
    assert run("draft", pile / "a.txt").stderr.startswith(f"{pile / 'a.txt'} has 0.0 MB; the draft takes a moment\n")
