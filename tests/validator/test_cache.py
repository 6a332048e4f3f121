"""What was found out once is kept, and never believed when anything that it rests on has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from baogao.checks import command
from baogao.checks.engine import Checked
from baogao.validate import run
from validating import change

ROOT = Path(__file__).parents[2]
ROOMS = ("schema", "text", "parsers", "converters", "checks", "__init__.py", "validate.py")


@pytest.fixture(autouse=True)
def quiet(capsys: pytest.CaptureFixture[str]) -> None:
    """Findings are of no interest here."""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the package that a test may change."""
    for name in ROOMS:
        whole = ROOT / name
        ignore = shutil.ignore_patterns("__pycache__")
        if whole.is_dir():
            shutil.copytree(whole, tmp_path / "checkout" / name, ignore=ignore)
        else:
            shutil.copy(whole, tmp_path / "checkout" / name)
    return tmp_path / "checkout"


def status(checkout: Path, data: Path, *, replayed: bool) -> int:
    """Exit status of the copy, and whether it answered without loading the models."""
    script = (
        "import runpy, sys\n"
        "sys.argv = sys.argv[1:]\n"
        "try:\n    runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "finally:\n    print('pydantic' in sys.modules, file=sys.stderr)\n"
    )
    command = [sys.executable, "-c", script, str(checkout / "validate.py"), str(data)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=data, check=False)
    assert done.stderr.splitlines()[-1] == str(not replayed), done.stdout + done.stderr
    return done.returncode


def test_code_and_vocabulary_count(checkout: Path, data: Path) -> None:
    assert status(checkout, data, replayed=False) == 0
    assert status(checkout, data, replayed=True) == 0
    units = checkout / "schema" / "vocab" / "units.yaml"
    units.write_text(units.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert status(checkout, data, replayed=False) == 0
    assert status(checkout, data, replayed=True) == 0
    rule = checkout / "checks" / "targets.py"
    code = rule.read_text(encoding="utf-8")
    bent = code.replace("if (target.value is None) != (at is None)", "if (target.value is None) == (at is None)")
    assert bent != code
    rule.write_text(bent, encoding="utf-8")
    assert status(checkout, data, replayed=False) == 1
    assert status(checkout, data, replayed=True) == 1
    rule.write_text(code, encoding="utf-8")
    assert status(checkout, data, replayed=False) == 0


def test_source_that_becomes_a_link(data: Path) -> None:
    assert run([str(data)]) == 0
    source = data / "sources" / "33" / "331125-2024.txt"
    source.rename(data / "elsewhere.txt")
    source.symlink_to(data / "elsewhere.txt")
    assert run([str(data)]) == 1
    assert run([str(data)]) == 1


def test_folder_that_becomes_a_link(data: Path) -> None:
    assert run([str(data)]) == 0
    (data / "sources").rename(data / "elsewhere")
    (data / "sources").symlink_to(data / "elsewhere")
    assert run([str(data)]) == 1


def test_source_that_comes_to_lie_nearer(data: Path, record: Path) -> None:
    assert run([str(data)]) == 0
    nearer = record.parent / "sources" / "33"
    nearer.mkdir(parents=True)
    (nearer / "331125-2024.txt").write_text("another", encoding="utf-8")
    assert run([str(data)]) == 1


def test_configuration_that_comes_and_goes(data: Path, record: Path) -> None:
    change(record, "topic: investment", "topic: toys")
    assert run([str(data)]) == 1
    (data / "baogao.toml").write_text('[[topics]]\nid = "toys"\n', encoding="utf-8")
    assert run([str(data)]) == 0
    nearer = record.parent / "baogao.toml"
    nearer.write_text("", encoding="utf-8")
    assert run([str(data)]) == 1
    nearer.unlink()
    assert run([str(data)]) == 0
    named = data.parent / "named.toml"
    shutil.move(data / "baogao.toml", named)
    assert run([str(data)]) == 1
    assert run([str(data), "--config", str(named)]) == 0
    named.write_text("", encoding="utf-8")
    assert run([str(data), "--config", str(named)]) == 1


def test_record_that_comes_while_others_are_checked(data: Path, record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check = command.check_file

    def meanwhile(path: Path, **options: object) -> Checked:
        (record.parent / "late.yaml").write_text("a: 1\n", encoding="utf-8")
        return check(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(command, "check_file", meanwhile)
    assert run([str(data)]) == 0
    monkeypatch.setattr(command, "check_file", check)
    assert run([str(data)]) == 1


@pytest.mark.parametrize("name", ["record", "source", "config"])
def test_file_that_changes_after_it_was_checked(
    name: str, data: Path, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = data / "baogao.toml"
    config.write_text('[[topics]]\nid = "toys"\n', encoding="utf-8")
    change(record, "topic: investment", "topic: toys")
    source = data / "sources" / "33" / "331125-2024.txt"
    changed = {
        "record": (record, b"6.2", b"6.3"),
        "source": (source, b"6.2", b"6.3"),
        "config": (config, b"toys", b"x"),
    }
    path, old, new = changed[name]
    check = command.check_file

    def meanwhile(one: Path, **options: object) -> Checked:
        result = check(one, **options)  # type: ignore[arg-type]
        path.write_bytes(path.read_bytes().replace(old, new))
        return result

    monkeypatch.setattr(command, "check_file", meanwhile)
    assert run([str(record)]) == 0
    monkeypatch.setattr(command, "check_file", check)
    assert run([str(record)]) == 1


def test_cache_that_cannot_be_written(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("BAOGAO_CACHE", os.fspath(tmp_path / "file" / "cache"))
    assert run([str(data)]) == 0
    assert run([str(data)]) == 0


def test_what_is_recalled_says_the_same(data: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(record, "id: a003", "id: a009")
    change(record, "value: 6.2", "value: 6.3")
    other = record.with_name("331124-2024.yaml")
    arguments = [str(data), "--format", "json", "--hints"]
    assert run(arguments) == 1
    fresh = capsys.readouterr().out
    other.write_text(other.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert run(arguments) == 1
    assert capsys.readouterr().out.replace("not-canonical", "") != ""
    other.write_text(other.read_text(encoding="utf-8")[:-1], encoding="utf-8")
    assert run(arguments) == 1
    assert capsys.readouterr().out == fresh
    assert '"certain": true' in fresh
