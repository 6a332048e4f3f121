"""Ten times the text takes ten times as long, whatever the text: places that once took the square of it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from baogao.parsers.draft import DraftError, draft
from baogao.text.page import open_page
from baogao.text.reading import read
from linear import grows_linearly

PARTS = {
    "sentences of marks alone": "。）”",
    "marks and a number": "推进工作。！12？",
    "numbers of one sentence, no year": "收入一半",
    "items without a label": "一是增长3%；",
    "posts of a forum": "1#发表于2023-01-01\n工作\n",
    "page numbers": "第1页\n工作\n",
    "digits split by layout": "11 a1 ",
    "brackets without end": "（工作",
    "titles": "2023年政府工作报告\n",
    "lines with brackets left open": "\n两（一是",
    "numbers of projects": "十件实事提高到三",
    "projects announced again and again": "用电办好十件民生实事！兜牢",
    "short sentences without a figure": "共享大型升级。",
    "lists shared out with brackets": "分别1（2）、",
    "brackets in brackets behind 分别": "分别（1",
    "clauses parted in many ways": f"{'地区' * 15}鑫，路子窄；\n",
    "targets without a lead-in": "地区生产总值增长5%；",
    "tags of line breaks left open": "工作<br ",
}


def _drafted(text: str) -> None:
    with suppress(DraftError):
        draft(text)


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_drafting_is_linear(part: str) -> None:
    assert grows_linearly(lambda size: _drafted(part * (size // len(part)) + "政府工作报告"))


@pytest.mark.parametrize(
    "part",
    ["一、总体要求\n（一）加快发展\n我们推进工作。\n", "存在的主要问题是：产业层次偏低。差距大。\n我们将加以解决。\n"],
)
def test_thousands_of_parts_and_lead_ins_are_linear(part: str) -> None:
    assert grows_linearly(lambda size: _drafted(part * (8 * size // len(part))))  # it takes many to tell


@pytest.mark.parametrize(
    ("opening", "part"),
    [("主要预期目标是：", "千"), ("存在的问题：", "还有"), ("问题", "看到"), ("存在的问题：", "不少、")],
)
def test_what_a_lead_in_opens_is_linear(opening: str, part: str) -> None:
    assert grows_linearly(lambda size: _drafted(opening + part * (4 * size // len(part)) + "。"))


def test_hundreds_behind_what_calls_them_a_target_are_linear() -> None:
    assert grows_linearly(lambda size: _drafted("主要预期目标是：" + "百" * 4 * size))


def test_targets_of_one_sentence_are_linear() -> None:
    opening, target = "今年主要预期目标是：", "粮食面积不低于315万亩"
    for end in ("", "，"):
        assert grows_linearly(lambda size, each=target + end: _drafted(opening + each * (size // len(each))))


@pytest.mark.parametrize("tag", ["<!--", "<script>", "<script></script", "<style", "<!-- -- >"])
def test_what_a_page_never_closes_is_looked_for_once(tag: str) -> None:
    page = "<html><body><p>政府工作报告</p>"
    assert grows_linearly(lambda size: read(page + tag * (4 * size // len(tag))))


def test_blocks_of_a_page_are_linear() -> None:
    assert grows_linearly(lambda size: open_page("<html><body><p>工作报告</p>" + "<script></script" * (size // 16)))


def test_a_long_number_split_by_layout_is_linear() -> None:
    assert grows_linearly(lambda size: read(("1" * 10 * size) + "a1 1"))
