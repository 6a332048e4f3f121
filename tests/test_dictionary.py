"""The data dictionary is made from the models and says something of every field."""

from __future__ import annotations

from pathlib import Path

from baogao.schema.dictionary import page

FILE = Path(__file__).parents[1] / "docs" / "data-dictionary.md"

def test_the_page_is_fresh() -> None:
    assert FILE.read_text(encoding="utf-8") == page(), "run: python -m baogao.schema.dictionary > docs/data-dictionary.md"


def test_every_field_word_and_column_is_explained() -> None:
    silent = [line for line in page().splitlines() if line.startswith("| `") and line.endswith("|  |")]
    assert not silent
