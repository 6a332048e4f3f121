"""Sentences: where they end, what they open with, and that nothing is lost."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from baogao.parsers.lines.layout import paragraphs
from baogao.parsers.lines.marks import Style, chinese_ordinal, mark_at
from baogao.parsers.lines.sentences import split
from baogao.parsers.lines.stops import told_plainly
from baogao.parsers.lines.uniform import uniform
from baogao.text.reading import read
from hypothesis import given
from hypothesis import strategies as st
from linear import grows_linearly


def pieces(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in split(text, [(0, len(text))])]


def test_the_width_of_marks_does_not_matter() -> None:
    narrow = uniform("这一年,「三大行动」(试点)提速增效!")
    assert [sentence.text for sentence in split(narrow, [(0, len(narrow))])] == ["这一年，“三大行动”（试点）提速增效！"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("增长7.8%。居全省第2位；", ["增长7.8%。", "居全省第2位；"]),
        ("打造“数字政府”。“一网通办”率达99%。", ["打造“数字政府”。", "“一网通办”率达99%。"]),
        ('做强"两柚一茶。"推广"共富果园"模式。', ['做强"两柚一茶。"', '推广"共富果园"模式。']),
        ('加快平台建设。"腾笼换鸟"成效明显。', ["加快平台建设。", '"腾笼换鸟"成效明显。']),
        ("重点做好以下工作：一是稳投资；二是促消费。", ["重点做好以下工作：", "一是稳投资；", "二是促消费。"]),
        ("总体要求是：坚持稳中求进。", ["总体要求是：坚持稳中求进。"]),
        ("比例为19.2:12.4:68.4。", ["比例为19.2:12.4:68.4。"]),
        ("扩散比2:1、全市最低。", ["扩散比2:1、全市最低。"]),
        ("各位代表！", ["各位代表！"]),
        ("没有句号的一行", ["没有句号的一行"]),
        ("（见附表。）继续努力！！", ["（见附表。）", "继续努力！！"]),
    ],
)
def test_ends(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "style", "number"),
    [
        ("一、工作回顾", Style.CN, 1),
        ("十二、其他", Style.CN, 12),
        ("（三）深化改革", Style.PCN, 3),
        ("(十)社会治理", Style.PCN, 10),
        ("1.新建学校", Style.NUM, 1),
        ("1.2024年工作", Style.NUM, 1),
        ("12、实施改造", Style.NUM, 12),
        ("（4）完善机制", Style.PNUM, 4),
        ("③推进", Style.CIRCLED, 3),
        ("第一，坚持", Style.DI, 1),
        ("第二部分 重点工作", Style.PART, 2),
        ("七是深化", Style.SHI, 7),
        ("——综合实力", Style.DASH, 0),
        ("——一是稳", Style.SHI, 1),
        ("★项目", Style.BULLET, 0),
        ("【一、2030年工作回顾】", Style.CN, 1),
        ("【第二部分 重点工作】", Style.PART, 2),
        ("〔二〕深化改革", Style.PCN, 2),
        ("【三】深化改革", Style.PCN, 3),
        ("四）深化改革", Style.PCN, 4),
        ("㈤深化改革", Style.PCN, 5),
        ("⒈新建学校", Style.NUM, 1),
        ("⑿新建学校", Style.PNUM, 12),
    ],
)
def test_marks(text: str, style: Style, number: int) -> None:
    mark = mark_at(text)
    assert mark is not None
    assert (mark.style, mark.number) == (style, number)


@pytest.mark.parametrize(
    "text",
    [
        "1.5亿元", "一、二产业协调发展", "2024年是关键之年", "第一产业增长", "十分重要", "一批项目", "", "【本报讯】",
        "〔2030〕5号",
    ],
)
def test_what_is_no_mark(text: str) -> None:
    assert mark_at(text) is None


@pytest.mark.parametrize(
    ("numeral", "value"), [("一", 1), ("十", 10), ("十九", 19), ("二十", 20), ("三十五", 35), ("甲", 0)]
)
def test_ordinals(numeral: str, value: int) -> None:
    assert chinese_ordinal(numeral) == value


@given(st.text(alphabet="发展。！？；!?;：:”’\"')）一是、1.（ ", max_size=80), st.integers(0, 80))
def test_every_character_stands_in_one_sentence(text: str, cut: int) -> None:
    spans = [(start, end) for start, end in ((0, min(cut, len(text))), (min(cut, len(text)), len(text))) if start < end]
    found = split(text, spans)
    kept = "".join(text[sentence.start : sentence.end] for sentence in found)
    assert kept.replace(" ", "") == text.replace(" ", "")
    assert all(len(sentence.text) == sentence.end - sentence.start for sentence in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    for number in {sentence.paragraph for sentence in found}:
        own = [sentence for sentence in found if sentence.paragraph == number]
        assert own[0].first
        assert own[-1].last


def test_a_question_mark_where_nothing_is_asked_ends_no_sentence() -> None:
    def ends(text: str) -> list[str]:
        return [sentence.text for sentence in split(uniform(text), [(0, len(text))])]

    assert ends("开展?绿剑?行动，完成?白改黑?1.8公里。") == ["开展？绿剑？行动，完成？白改黑？1.8公里。"]
    assert ends("自然增长率控制在7?以内，全部脱贫。") == ["自然增长率控制在7？以内，全部脱贫。"]
    assert ends("差距在哪里？我们要反思。怎么干?靠实干。") == ["差距在哪里？", "我们要反思。", "怎么干？", "靠实干。"]


def test_a_point_behind_a_sign_that_closes_is_a_full_stop() -> None:
    raw = "生产总值增长8.5%.固定资产投资增长7.2%，PM2.5浓度下降3.1%.\n打好“组合拳”.推广No.1号品种。"
    reading = read(raw)
    text = told_plainly(reading.text)
    sentences = split(text, paragraphs(text, reading.gaps))
    assert [raw.replace("\n", "")[s.start : s.end] for s in sentences] == [
        "生产总值增长8.5%.",
        "固定资产投资增长7.2%，PM2.5浓度下降3.1%.",
        "打好“组合拳”.",
        "推广No.1号品种。",
    ]
    assert [s.text[-1] for s in sentences] == ["。"] * 4
    assert [s.first for s in sentences] == [True, False, True, False]


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("改革迈上新台阶.2030年,新建公路35公里.", "改革迈上新台阶。2030年,新建公路35公里。"),
        ("居全省第一.跻身前十.成为试点之一.", "居全省第一。跻身前十。成为试点之一。"),
        ("评价居前10.排名第23.", "评价居前10。排名第23。"),
        ("物价上涨百分之二点九.占全国1/4.", "物价上涨百分之二点九。占全国1/4。"),
        ("推进统一.打造文化IP.扩大开放.", "推进统一。打造文化IP。扩大开放。"),
        ("节能减排完成省定目标.", "节能减排完成省定目标。"),
        ("一.工作回顾.二.工作安排.(一).改革开放.", "一.工作回顾。二.工作安排。(一).改革开放。"),
        ("满意度提升至95.2.增长7.8%.No.1基地.", "满意度提升至95.2。增长7.8%。No.1基地。"),
        ("1.新建学校.2.新建医院．", "1.新建学校。2.新建医院。"),
        ("增长7．8%．新建公路｡", "增长7．8%。新建公路。"),
        ("买买提.艾力等代表发言。大会听取报告。", "买买提.艾力等代表发言。大会听取报告。"),
        ("存在的问题∶工业､农业增速放缓,结构为5∶3", "存在的问题：工业、农业增速放缓,结构为5∶3"),
        ("省略号...不算", "省略号...不算"),
    ],
)
def test_marks_in_other_shapes(raw: str, plain: str) -> None:
    assert told_plainly(raw) == plain


@given(st.text(alphabet="一第前发展。.．｡､∶:%”)(（）15.A ", max_size=80))
def test_each_mark_stays_in_its_place(text: str) -> None:
    plain = told_plainly(text)
    assert len(plain) == len(text)
    assert all(is_ == was or was in ".．｡､∶" for is_, was in zip(plain, text, strict=True))
    for number in re.finditer(r"[0-9]+[.．][0-9]+", text):
        assert plain[slice(*number.span())] == number.group()


@pytest.mark.parametrize("filler", [".", "新.", "第一.", "5.2.", "∶", "）.", "一."])
def test_shapes_of_marks_cost_little(filler: str) -> None:
    assert grows_linearly(lambda size: told_plainly(filler * (size // len(filler))))


def test_a_decimal_point_behind_a_place_in_time_is_no_full_stop() -> None:
    text = "增量相当于5年前1.5个百分点、10年前2.5个百分点"
    assert told_plainly(text) == text
