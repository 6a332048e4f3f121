"""Exports are all or nothing: a full disk, an unwritable folder, an existing file, an interruption."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from baogao.converters import FORMATS, ExportError, MissingExtraError, export, output, read
from baogao.schema.record import Report
from samples import sample

FREE = [name for name, entry in FORMATS.items() if not entry.extra]


def _interrupted() -> Iterator[Report]:
    yield sample()
    raise KeyboardInterrupt


@pytest.mark.parametrize("name", FREE)
def test_an_interrupted_export_leaves_what_was_there(tmp_path: Path, name: str) -> None:
    out = export([sample(2020)], name, tmp_path / "out")
    before = {path: path.read_bytes() for path in [out, *out.rglob("*")] if path.is_file()}
    with pytest.raises(KeyboardInterrupt):
        export(_interrupted(), name, out)
    assert {path: path.read_bytes() for path in [out, *out.rglob("*")] if path.is_file()} == before
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("name", FREE)
def test_an_interrupted_first_export_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        export(_interrupted(), name, tmp_path / "out")
    assert not list(tmp_path.iterdir())


_LIMITED = """
import resource, signal, sys
sys.path.insert(0, sys.argv[1])
from samples import sample
from baogao.converters import ExportError, export
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
reports = [sample(year) for year in range(1950, 2100)]
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))
try:
    export(reports, sys.argv[2], sys.argv[3])
except ExportError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize("name", ["jsonl", "csv", "sqlite", "parquet", "xlsx", "duckdb", "stata"])
def test_a_full_disk_is_one_line_and_leaves_the_old_file(tmp_path: Path, name: str) -> None:
    if FORMATS[name].extra:
        pytest.importorskip({"excel": "xlsxwriter", "parquet": "pyarrow"}.get(FORMATS[name].extra, name))
    out = export([sample(2020)], name, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in [out, *out.rglob("*")] if path.is_file()}
    command = [sys.executable, "-c", _LIMITED, str(Path(__file__).parent), name, str(out)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path.parent, check=False)
    assert len(run.stdout.splitlines()) == 1, run.stderr
    assert "cannot write" in run.stdout
    assert {path.name: path.read_bytes() for path in [out, *out.rglob("*")] if path.is_file()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


_KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from samples import sample
from baogao.converters import export
def reports():
    yield sample()
    print("half", flush=True)
    if sys.argv[3] == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    sys.stdin.readline()
export(reports(), "csv", sys.argv[2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_what_a_killed_export_left_is_swept_and_what_runs_is_not(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _KILLED, str(Path(__file__).parent), str(tmp_path / "out")]
    elsewhere = tmp_path.parent
    assert subprocess.run([*command, "dies"], stdout=subprocess.DEVNULL, cwd=elsewhere, check=False).returncode < 0
    (left,) = tmp_path.iterdir()
    with subprocess.Popen(
        [*command, "waits"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=elsewhere, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "half\n"
        assert not left.exists()
        export([sample()], "json", tmp_path / "other")
        running.communicate("go\n")
    assert running.returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "out"]


@pytest.mark.skipif(sys.platform == "win32", reason="the order of steps is that of POSIX")
@pytest.mark.parametrize("before", ["the lock is made", "the lock is held"])
def test_a_room_that_is_swept_before_it_is_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    made, taken = tempfile.mkdtemp, output._taken
    swept: list[int] = []

    def sweep() -> None:
        """Do what another export does at this very moment, three times."""
        if len(swept) < 3:
            there = len(list(tmp_path.iterdir()))
            swept.append(there)
            output._sweep(tmp_path)
            assert len(list(tmp_path.iterdir())) == there - 1

    def then_swept(*arguments: Any, **options: Any) -> str:
        room = made(*arguments, **options)
        sweep()
        return room

    def swept_first(lock: int, **options: bool) -> bool | None:
        monkeypatch.setattr(output, "_taken", taken)
        sweep()
        monkeypatch.setattr(output, "_taken", swept_first)
        return taken(lock, **options)

    if before == "the lock is made":
        monkeypatch.setattr(tempfile, "mkdtemp", then_swept)
    else:
        monkeypatch.setattr(output, "_taken", swept_first)
    export([sample()], "json", tmp_path / "out")
    assert swept == [1, 1, 1]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_a_folder_that_another_export_made_meanwhile_is_filled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The two want one new folder: who comes last puts files into it, and nobody takes it away."""
    out = tmp_path / "new" / "out"

    def reports() -> Iterator[Report]:
        yield sample()
        export([sample(2020)], name, out)

    export(reports(), name, out)
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
    assert [path.name for path in out.parent.iterdir()] == ["out"]
    if name == "json":
        assert {path.name for path in out.iterdir()} == {"330600-2020.json", "330600-2024.json"}


_MANY = """
import sys
sys.path.insert(0, sys.argv[1])
from samples import sample
from baogao.converters import export
reports = [sample(year) for year in range(int(sys.argv[3]), int(sys.argv[3]) + 2)]
for turn in range(40):
    export(reports, "csv", f"{sys.argv[2]}/{turn}/tables")
    export(reports, "jsonl", f"{sys.argv[2]}/{turn}/out.jsonl")
"""


def test_many_exports_to_one_place_disturb_none(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _MANY, str(Path(__file__).parent), str(tmp_path / "out")]
    years = ["1950", "1960", "1970", "1980"]
    running = [subprocess.Popen([*command, year], stderr=subprocess.PIPE, text=True) for year in years]
    assert [process.communicate()[1] for process in running] == [""] * len(years)
    for turn in (tmp_path / "out").iterdir():
        assert sorted(path.name for path in turn.iterdir()) == ["out.jsonl", "tables"]
        found = {row.id for row in read("jsonl", turn / "out.jsonl")}
        assert found in [{f"330600-{year}", f"330600-{int(year) + 1}"} for year in years]
        assert len({report.id for report in read("csv", turn / "tables")}) == 2  # all tables are of one export


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_a_failed_export_takes_the_folders_away_that_it_made(tmp_path: Path, name: str) -> None:
    (tmp_path / "mine").mkdir()
    with pytest.raises(KeyboardInterrupt):
        export(_interrupted(), name, tmp_path / "mine" / "a" / "b" / "out")
    assert not list((tmp_path / "mine").iterdir())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_an_unwritable_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError, match="Permission denied; choose a folder that you may write to"):
        export([sample()], "json", tmp_path / "out")
    tmp_path.chmod(0o700)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(ExportError, match="a file stands where a folder is needed"):
        export([sample()], "json", tmp_path / "file" / "out")
    with pytest.raises(ExportError, match=r"cannot write .*file: a file of that name exists; name a folder"):
        export([sample()], "csv", tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


def test_other_files_in_the_folder_stay(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    export([sample()], "csv", tmp_path)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert (tmp_path / "measures.csv").exists()


def test_a_folder_stands_for_a_file_of_the_usual_name(tmp_path: Path) -> None:
    assert export([sample()], "sqlite", tmp_path) == tmp_path / "baogao.sqlite"
    assert export([sample()], "sqlite", f"{tmp_path}/new/") == tmp_path / "new" / "baogao.sqlite"
    (tmp_path / "baogao.jsonl").mkdir()
    with pytest.raises(ExportError, match="it is a folder; name a file"):
        export([sample()], "jsonl", tmp_path)


def test_links_are_followed(tmp_path: Path) -> None:
    real = tmp_path / "real.jsonl"
    real.write_text("old")
    link = tmp_path / "link.jsonl"
    link.symlink_to(real)
    export([sample()], "jsonl", link)
    assert link.is_symlink()
    assert "330600-2024" in real.read_text(encoding="utf-8")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_device_or_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "link").symlink_to(pipe)
    for target in (pipe, tmp_path / "link"):
        with pytest.raises(ExportError, match="a device or a pipe, no file; choose another place"):
            export([sample()], "jsonl", target)
        with pytest.raises(OSError, match="a device or a pipe"):
            output.write_files({tmp_path / "first": b"1", target: b"2"})
    assert pipe.is_fifo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "pipe"]


def test_a_file_that_is_written_keeps_its_link_and_its_permissions(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.write_bytes(b"old")
    real.chmod(0o640)
    (tmp_path / "link").symlink_to(real)
    output.write_files({tmp_path / "link": b"new", tmp_path / "other": b"2"})
    assert (tmp_path / "link").is_symlink()
    assert (real.read_bytes(), real.stat().st_mode & 0o777) == (b"new", 0o640)


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [
        ("parquet", "pyarrow", "parquet"),
        ("xlsx", "xlsxwriter", "excel"),
        ("duckdb", "duckdb", "duckdb"),
        ("huggingface", "pyarrow", "parquet"),
    ],
)
def test_a_missing_library_names_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'baogao\[{extra}\]'"):
        export([sample()], name, tmp_path / "out")
    assert not list(tmp_path.iterdir())
