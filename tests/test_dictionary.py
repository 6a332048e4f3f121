"""The data dictionary is made from the models and says something of every field."""

from __future__ import annotations

from pathlib import Path

from baogao.schema.fields import page

FILE = Path(__file__).parents[1] / "docs" / "data-dictionary.md"


def test_the_page_is_fresh() -> None:
    fresh = page()
    assert FILE.read_text(encoding="utf-8") == fresh, "run: python -m baogao.schema.fields > docs/data-dictionary.md"


def test_every_field_and_word_is_explained() -> None:
    silent = [line for line in page().splitlines() if line.startswith("| `") and line.endswith("|  |")]
    assert not silent
