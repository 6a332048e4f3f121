"""What the tests of the validator share: where the good records are, and ways to change and check one."""

from __future__ import annotations

from pathlib import Path

from baogao.checks.run import check_files

GOOD = Path(__file__).parent / "data" / "good"


def change(path: Path, old: str, new: str, count: int = 1) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def rules(path: Path) -> list[str]:
    return [finding.rule for finding in check_files([path]).findings]
