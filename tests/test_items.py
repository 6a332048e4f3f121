"""Problems, headline targets, livelihood projects, the glossary, and where the other sentences go."""

from __future__ import annotations

import pytest
from baogao.parsers import glossary, headline, livelihood, problems
from baogao.parsers.draft import draft
from baogao.parsers.layout import paragraphs
from baogao.parsers.sentences import Sentence, split
from baogao.text.reading import read
from invented import GLOSSARY, REPORT


def sentences(raw: str) -> tuple[str, list[Sentence]]:
    reading = read(raw)
    return reading.text, problems.part_lead_ins(
        reading.text, split(reading.text, paragraphs(reading.text, reading.gaps))
    )


def found_problems(raw: str) -> list[str]:
    text, pieces = sentences(raw)
    return [
        text[pieces[span.start].start : pieces[span.stop - 1].end]
        for stretch in problems.find(pieces)
        for span in stretch.items
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            "我们也清醒地看到，发展中还有不少困难和问题：一是总量偏小。产业链条短。二是短板较多。"
            "医疗资源不足。对此，我们一定努力解决。",
            ["一是总量偏小。产业链条短。", "二是短板较多。医疗资源不足。"],
            id="numbered, each with its text",
        ),
        pytest.param(
            "同时，我们也面临不少困难和挑战：发展基础尚不牢固，投资后劲不足；科技支撑能力不强；"
            "公共服务还有短板。对此，我们高度重视。",
            ["发展基础尚不牢固，投资后劲不足；", "科技支撑能力不强；", "公共服务还有短板。"],
            id="groups parted by semicolons",
        ),
        pytest.param(
            "我们清醒地认识到，工作中还存在不少矛盾和问题。主要是：农民增收缓慢；一些企业经营困难，"
            "就业压力加大。这些问题，我们要认真解决。",
            ["农民增收缓慢；", "一些企业经营困难，就业压力加大。"],
            id="a second lead-in",
        ),
        pytest.param(
            "我们也清醒看到，发展中还存在不少困难和问题。部分行业产能过剩严重。财政收支矛盾突出。"
            "我们要增强忧患意识，努力做好工作。",
            ["部分行业产能过剩严重。", "财政收支矛盾突出。"],
            id="sentences",
        ),
        pytest.param(
            "主要困难有：一是总量偏小，任务艰巨；二是财税减收，压力增大；三是隐患仍然存在。对此，"
            "我们将着力解决。".replace("主要困难有", "在肯定成绩的同时，我们也面临不少困难和问题。主要有"),
            ["一是总量偏小，任务艰巨；", "二是财税减收，压力增大；", "三是隐患仍然存在。"],
            id="an enumeration",
        ),
        pytest.param("着力解决群众反映强烈的困难和问题。完善长效机制。", [], id="a task about problems"),
    ],
)
def test_problems(raw: str, expected: list[str]) -> None:
    assert found_problems(raw) == expected


@pytest.mark.parametrize(
    ("raw", "count", "items"),
    [
        ("用心办好十方面民生实事。我们将不折不扣兑现承诺。", 10, 0),
        ("今年，集中力量办好三件民生实事：一是硬化道路15公里。二是改造管网。三是新建食堂2家。我们将狠抓落实。", 3, 3),
        ("着力办好4件实事：1.新建学校；2.改造医院；3.修缮道路；4.增加车位。", 4, 4),
        ("重点实施以下为民实事：\n（1）新建学校。\n（2）改造医院。\n（3）修缮道路。", None, 3),
        ("持续改善民生，让群众生活更有温度。", None, 0),
    ],
)
def test_livelihood_projects(raw: str, count: int | None, items: int) -> None:
    _, pieces = sentences(raw)
    found = livelihood.find(pieces)
    assert found.announced == count
    assert len(found.items) == items


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("今年主要预期目标是：生产总值增长6%，财政收入增长5%，居民收入与经济增长同步。为此，要抓好以下工作。", 1),
        (
            "建议主要预期目标为：生产总值增长7%左右，投资增长8%。收入与经济增长同步，完成上级下达的指标。"
            "为实现上述目标，努力工作。",
            2,
        ),
        (
            "今年发展的主要预期目标是：\n生产总值增长6%；\n城镇新增就业1万人；\n物价涨幅3%左右。\n"
            "这里要说明，目标积极稳妥。",
            2,
        ),
        ("努力目标为生产总值增长6%，财政收入增长5%，投资增长9%。", 1),
        ("圆满完成了年初确定的目标任务，增长6%，居全市第2位。", 0),
    ],
)
def test_headline_targets(raw: str, count: int) -> None:
    _, pieces = sentences(raw)
    found = headline.find(pieces)
    assert len(found[0].sentences) >= count if count else not found


def test_glossary() -> None:
    text, pieces = sentences(REPORT + GLOSSARY)
    opening = glossary.opening(pieces)
    assert opening is not None
    assert pieces[opening].text == "名词解释"
    found = glossary.entries(text, pieces, opening + 1)
    assert [text[slice(*entry.term)] for entry in found] == ["“百企升级”行动", "定制公交"]
    assert text[slice(*found[1].definition)].endswith("统一确定。")


def test_glossary_without_numbers() -> None:
    text, pieces = sentences("用语说明\n百企升级：推动企业改造。\n定制公交：按预约开行的公交。")
    found = glossary.entries(text, pieces, 1)
    assert [text[slice(*entry.term)] for entry in found] == ["百企升级", "定制公交"]


def test_where_the_sentences_go() -> None:
    report = draft(REPORT + GLOSSARY)
    context = [item.text for item in report.context]
    tasks = [item.text for item in report.tasks]
    achievements = [item.text for item in report.achievements]
    assert "各位代表：" in context
    assert "一年来，我们主要做了以下工作：" in context
    assert any(text.startswith("今年经济社会发展的主要预期目标是") for text in context)
    assert any(text.startswith("2031年是新一轮规划") for text in context)
    assert any("来之不易" in text for text in context)
    assert any(text.startswith("对此") for text in context)
    assert any(text.startswith("让我们") for text in context)
    assert any(text.startswith("坚持制造业当家") for text in tasks)
    assert any(text.startswith("自觉接受人大监督") for text in tasks)
    assert any(text.startswith("我们将始终牢记") for text in tasks)
    assert any(text.startswith("全年实现地区生产总值") for text in achievements)
    assert [item.text for item in report.problems] == [
        "一是产业结构还不够优。龙头企业偏少，新兴产业占比不高。",
        "二是公共服务还有短板。优质教育、医疗资源供给不足。",
    ]
    assert report.livelihood_projects.announced == 5
    assert len(report.livelihood_projects.items) == 5
    assert [target.label for target in report.targets][:2] == ["地区生产总值", "一般公共预算收入"]
    assert len(report.glossary) == 2
