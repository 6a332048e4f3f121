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


@pytest.mark.parametrize(
    "did",
    [
        "拆掉", "强拆", "强制拆除", "自行拆除", "连夜拆除", "依规拆除", "提前拆除", "逐项拆除", "妥善处理",
        "招来", "涵盖", "另拆除", "还建设", "高标准拆除",
    ],
)  # fmt: skip
def test_what_was_done_and_how_is_no_name(did: str) -> None:
    assert labels(f"{did}违法建筑物36处。") == {"违法建筑物"}


@pytest.mark.parametrize(
    ("said", "comparator"),
    [
        ("超出", "gt"), ("远超", "gt"), ("远高于", "gt"), ("做大到", "eq"), ("稳控在", "eq"), ("锁定在", "eq"),
        ("滑落至", "eq"), ("修正为", "eq"), ("到达", "eq"),
    ],
)  # fmt: skip
def test_words_of_reaching_leave_the_name(said: str, comparator: str) -> None:
    (one,) = read(f"财政收入{said}36亿元。")
    assert (one.label, one.comparator) == ("财政收入", comparator)


def test_losses_that_were_made_good_are_no_losses_from_disasters() -> None:
    saved, lost = read("为国家挽回经济损失860万元。")[0], read("因灾造成直接经济损失4.3亿元。")[0]
    assert (saved.indicator, lost.indicator) == (None, "disaster_losses")


def test_a_figure_keeps_the_verb_that_says_of_what_it_is() -> None:
    assert labels("办理环节压减72%。") == {"办理环节"}
    assert labels("高铁开通里程126公里。") == {"高铁开通里程"}
