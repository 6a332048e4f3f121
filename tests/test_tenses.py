"""Reports whose sentences say when: what was done and what is to come stand in one paragraph, without headings."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.lines.tenses import tense
from baogao.schema.record import Report
from hypothesis import given
from hypothesis import strategies as st

TOLD = "去年，我们调整了农业内部的结构，粮食总产量达到三千二百万吨，比前年增长了百分之四。"
AHEAD = "明年，必须把节约能源放在突出的地位，要新建大型矿井六座，还要改造旧锅炉一千五百台。"
LIST = "推进老旧小区改造，完成棚户区改造3000套。实施路网提升工程，建成公路120公里。必须说明，新增学位5000个。"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("几年来，城乡市场日益繁荣，商业网点增加了三倍。", 1),
        ("轻工业产值比上年增长百分之九。", 1),
        ("为了改善供应，要增产小农具四百万件。", -1),
        ("今后五年，计划新建铁路三千公里。", -1),
        ("主要产品是煤炭和钢材。", 0),
        ("工业产值在去年增长9%的基础上再增长8%。", 0),
        ("这个县有小学二百所。", 0),
        ("将改革创新贯穿发展全过程，新增企业5家。", 0),
        ("将由去年的6亿元增加到9亿元，并将新增企业5家。", -1),
        ("完成投资318亿元，高于预期目标20个百分点。", 0),
        ("建成一批对调整结构具有显著作用的工程。", 0),
        ("在改革已经取得很大成绩的基础上，做好今年的工作。", 0),
        ("今年的价格改革，是在去年货币发行偏多的情况下进行的。", 0),
        ("产品从过去的供不应求变为供求平衡。", 0),
        ("应该看到，这是一个很大的胜利。", 0),
        ("这对今后经济的长期发展将产生重要作用。", 0),
        ("今后将产生一批骨干企业。", -1),
    ],
)
def test_words_tell_the_tense(sentence: str, expected: int) -> None:
    assert tense(sentence) == expected


def statuses(report: Report) -> list[str]:
    items = sorted([*report.achievements, *report.tasks, *report.context], key=lambda item: item.at)
    return [measure.status.value for item in items for measure in item.measures]


@pytest.mark.parametrize(
    "raw", [TOLD + AHEAD, AHEAD + TOLD, f"一、关于农业\n{TOLD}{AHEAD}", f"一、关于能源\n{AHEAD}{TOLD}"]
)
def test_plan_and_review_in_one_paragraph(raw: str) -> None:
    report = draft(raw, region="000000", year=1986)
    assert [TOLD in item.text for item in report.achievements] == [True]
    assert [AHEAD in item.text for item in report.tasks] == [True]
    expected = ["achieved", "achieved", "target", "target"] if raw.index(TOLD) < raw.index(AHEAD) else (
        ["target", "target", "achieved", "achieved"]
    )
    assert statuses(report) == expected


def test_what_was_done_is_told_in_the_plan() -> None:
    report = draft(f"一、1986年工作回顾\n{TOLD}{TOLD}\n二、1987年的主要任务\n{AHEAD}{TOLD}", region="000000", year=1987)
    assert {measure.status.value for measure in report.tasks[-1].measures} == {"achieved"}


def test_more_than_last_year_is_to_come_in_the_plan() -> None:
    more = "今年财政安排“三农”支出56亿元，比上年增加13亿元。"
    report = draft(f"一、1986年工作回顾\n{TOLD}{TOLD}\n二、1987年的主要任务\n{AHEAD}{more}", region="000000", year=1987)
    assert {measure.status.value for measure in report.tasks[-1].measures} == {"target"}


def test_a_list_of_verbs_is_of_one_time() -> None:
    report = draft(LIST, region="000000", year=2020)
    assert len(set(statuses(report))) == 1


@given(st.lists(st.sampled_from([TOLD, AHEAD, LIST, "这个县有小学二百所。"]), min_size=1, max_size=8))
def test_no_sentence_is_lost(sentences: list[str]) -> None:
    report = draft("".join(sentences), region="000000", year=1986)
    placed = [*report.achievements, *report.tasks, *report.context, *report.problems]
    size = sum(len(item.text) for item in placed) + sum(len(heading.heading) for heading in report.outline)
    assert size == sum(map(len, sentences))


def test_aims_named_one_by_one_are_targets() -> None:
    """Reports of the nineties name each aim of the whole economy where they speak of it."""
    report = draft(
        f"一、1993年工作回顾\n{TOLD}\n二、1994年的主要任务\n今年经济增长速度的宏观调控目标，定为百分之七。"
        f"要下决心稳定物价。宏观调控的目标是，力争把物价上涨幅度控制在百分之十二左右。{AHEAD}",
        region="000000",
        year=1994,
    )
    aims = [(target.label, target.aspect.value, str(target.value)) for target in report.targets]
    assert aims == [("经济", "growth", "7"), ("物价", "growth", "12")]


def test_what_a_plan_says_of_one_trade_is_no_headline_target() -> None:
    trade = "计划安排，货运量九亿吨，其中煤炭五亿吨；港口吞吐量三亿吨，增长百分之六。"
    assert not draft(f"一、关于交通运输\n{AHEAD}{trade}", region="000000", year=1986).targets


def test_a_sentence_behind_a_semicolon_goes_on_in_its_tense() -> None:
    told = "过去一年，全省原煤产量达到了三千万吨；棉纱九万吨；食糖四万吨。"
    assert statuses(draft(AHEAD + told, region="000000", year=1986))[2:] == ["achieved"] * 3


def test_numbers_in_brackets_number_the_parts_of_a_whole_report() -> None:
    opening = "政府工作报告\n各位代表：\n现在，我代表省人民政府作工作报告，请予审议。\n"
    body = f"（一）关于工农业生产\n{TOLD}{TOLD}\n（二）关于经济体制改革\n{AHEAD}{AHEAD}"
    whole = draft(opening + body, region="000000", year=1986)
    assert [(heading.depth, heading.role.value) for heading in whole.outline] == [(1, "review"), (1, "plan")]
    passage = draft(body, region="000000", year=1986)
    assert [heading.depth for heading in passage.outline] == [2, 2]


def test_what_a_target_rises_from_is_a_measure_of_its_sentence() -> None:
    aims = (
        "主要预期目标是：工业总产值由三千亿元增加到四千亿元；粮食产量比一九八〇年的三亿吨增加二千万吨；"
        "财政收入增长百分之六。"
    )
    report = draft(f"一、1985年工作回顾\n{TOLD}\n二、1986年的主要任务\n{aims}{AHEAD}", region="000000", year=1986)
    assert [str(target.value) for target in report.targets] == ["4000", "2000", "6"]
    based = [(str(m.value), m.status.value) for item in report.context for m in item.measures]
    assert based == [("3000", "background"), ("3", "achieved")]


def test_a_span_of_years_that_is_over_is_told_in_the_plan() -> None:
    told = "从一九六〇年到一九八〇年的二十年间，原煤产量平均每年递增百分之三点五，这几年计划递增百分之五。"
    report = draft(f"一、1985年工作回顾\n{TOLD}\n二、1986年的主要任务\n{AHEAD}{told}", region="000000", year=1986)
    assert [measure.status.value for measure in report.tasks[-1].measures] == ["achieved", "target"]


def test_what_was_done_these_years_goes_on_this_year() -> None:
    told = "这几年，国家先后在五十八个城市进行了试点，今年试点城市扩大到一百一十个。"
    report = draft(f"一、1996年工作回顾\n{TOLD}\n二、1997年的主要任务\n{AHEAD}{told}", region="000000", year=1997)
    assert [measure.status.value for measure in report.tasks[-1].measures] == ["achieved", "target"]
