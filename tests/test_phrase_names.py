"""The names of the vocabulary in the frames of reports: whatever is said of it, the label is the name."""

from __future__ import annotations

import re

import pytest
from baogao.schema.vocabulary import indicator_names
from phrases import read

FRAMES = [
    "{}同比增长36%。",
    "全年{}较年初增长36%。",
    "{}达360亿元。",
    "{}由12亿元提高到36亿元。",
    "{}稳定在36%以上。",
    "{}控制在36%以内。",
    "{}降至36%。",
    "{}居全省第3位。",
    "{}位居全市前列，达到36%。",
    "{}高于全省平均水平3个百分点。",
    "{}提前一年实现目标，达到360亿元。",
    "到2026年，{}达到36%。",
    "{}是上年的1.6倍。",
    "{}完成36亿元，为年计划的102%。",
]
_SEVERAL = re.compile("[、和及与]|工农|城乡|存贷|减税降费")
"""Names that may stand for several things, each of which has the value."""
_TOLD = re.compile(
    "^(?:各|新|净|减|降|节|核|削|压|精|用于)|比$|局用|R&D|以新产业|(?:改造|建设|增长率|就业|标准|压缩|下降|增收|治理|搬迁|减排)$"
)
"""Names that open with what was done, or that such a frame takes for what is said of the thing."""


def _names() -> list[str]:
    plain = (name for name in indicator_names() if not re.search("[0-9]", name) and _SEVERAL.search(name) is None)
    return sorted(name for name in plain if _TOLD.search(name) is None and labels(f"{name}达到36%。") == {name})


def labels(sentence: str) -> set[str]:
    return {draft.label for draft in read(sentence)}


@pytest.fixture(scope="module")
def names() -> list[str]:
    found = _names()
    assert len(found) > 3000
    return found


@pytest.mark.parametrize("frame", FRAMES)
def test_a_name_of_an_indicator_is_the_label_in_each_frame(frame: str, names: list[str]) -> None:
    assert [name for name in names if labels(frame.format(name)) != {name}] == []
