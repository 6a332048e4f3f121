"""What the README shows is what the tool prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from baogao.commands import cli
from click.testing import CliRunner

ROOT = Path(__file__).parents[1]


def shown(page: str) -> str:
    text = (ROOT / page).read_text(encoding="utf-8")
    found = re.search(r"<!-- build-output -->\n```text\n(.*?)```", text, re.DOTALL)
    assert found
    return found.group(1)


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_the_table_is_what_build_prints(page: str, tmp_path: Path) -> None:
    # The page shows the records of a release; those that were contributed since are added with the next one.
    ids = re.findall(r"^ ([0-9]{6}-[0-9]{4}) ", shown(page), re.MULTILINE)
    files = [str(path) for path in sorted((ROOT / "dataset" / "reports").rglob("*.yaml")) if path.stem in ids]
    assert len(files) == len(ids) >= 5
    result = CliRunner().invoke(cli, ["build", "--out", str(tmp_path), *files])
    assert result.exit_code == 0, result.output
    printed = [line.rstrip() for line in result.stdout.splitlines() if line.strip()]
    assert [line.rstrip() for line in shown(page).splitlines()] == printed[:-1]


def test_the_commands_are_marked_for_ci() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("main-job", "tests"):
        block = re.search(rf"<!-- {name} -->\n```bash\n(.*?)\n```", text, re.DOTALL)
        assert block
        assert "\n" not in block.group(1), "one command, pasted as it stands"


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```python\n(.*?)\npanel", text, re.DOTALL)
    assert block
    exec(compile(block.group(1), "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "7791" in printed
    assert "高于GDP增速" in printed
