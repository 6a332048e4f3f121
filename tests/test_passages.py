"""Passages cut out of a report: what a missing heading would say is judged by the words that are there."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.lines.sentences import Sentence
from baogao.parsers.outline.roles import content_role, heading_role
from baogao.schema.record import Report
from baogao.schema.terms import Role

TEXT = "新建改造一批道路、管网和停车场，开工建设体育公园，完成背街小巷整治二十余处，城区环境明显好转，出行更加方便。"
MORE = "引导企业加大技术改造力度，支持骨干企业做大做强，推动上下游配套企业向园区集中，形成协同发展的良好格局。"


def headings(report: Report) -> list[str]:
    return [heading.heading for heading in report.outline]


@pytest.mark.parametrize(
    ("sentences", "role"),
    [
        pytest.param(["路网改造有序推进。", "就业形势持续好转，社保扩面提前完成。"], Role.REVIEW, id="predicates last"),
        pytest.param(["健全用工服务机制，支持校企合作。", "打造特色街区，提升商圈能级。"], Role.PLAN, id="verbs first"),
        pytest.param(["县乡公路总里程1283.6公里。", "农田灌溉面积37.9万亩。"], Role.REVIEW, id="exact figures"),
        pytest.param(["编制了三年行动方案，开展了消费帮扶。"], Role.REVIEW, id="the particle of what is done"),
        pytest.param(["低保标准从2028年的每月620元提高到760元左右。"], Role.REVIEW, id="from one year to another"),
        pytest.param(["改造老旧小区20个，培育龙头企业5家。"], Role.PLAN, id="round figures behind verbs"),
        pytest.param(
            ["“十六五”时期，要努力实现以下目标：", "综合实力明显增强，产业结构持续优化。", "生态环境不断改善。"],
            Role.PLAN,
            id="goals worded like results",
        ),
    ],
)
def test_the_role_of_a_stretch(sentences: list[str], role: Role) -> None:
    assert content_role([Sentence(0, len(text), 0, text) for text in sentences]) is role


def test_works_that_a_heading_tells_of_are_no_plan() -> None:
    assert heading_role("二、路网骨架全面拉开，重大项目实现突破") is None
    assert heading_role("二、加快实施重大项目") is Role.PLAN


def test_what_stands_before_the_third_part_need_not_be_the_review() -> None:
    raw = (
        f"（五）守牢安全底线。\n健全应急体系，{MORE}到2040年要与全省同步基本实现现代化。\n三、2031年重点工作任务\n{MORE}"
        "\n（一）抓好项目建设。新开工项目30个。"
    )
    report = draft(raw)
    assert [heading.role for heading in report.outline] == [Role.PLAN] * 3
    assert not report.achievements


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            f"一是农业基础更加牢固。{TEXT}二是工业支撑显著增强。{MORE}三是商贸流通更加活跃。",
            ["一是农业基础更加牢固。", "二是工业支撑显著增强。", "三是商贸流通更加活跃。"],
            id="behind the last item",
        ),
        pytest.param(
            f"一、2030年工作回顾\n园区承载能力提升。{TEXT}{MORE}\n道路条件显著改善。{MORE}{TEXT}\n改革红利加速释放。",
            ["一、2030年工作回顾", "园区承载能力提升。", "道路条件显著改善。", "改革红利加速释放。"],
            id="behind a run-in heading",
        ),
    ],
)
def test_a_passage_that_stops_behind_a_heading(raw: str, expected: list[str]) -> None:
    assert headings(draft(raw)) == expected


def test_a_theme_goes_on_with_a_list() -> None:
    report = draft(
        f"一、2030年工作回顾\n过去一年，全县经济稳中提质，发展韧性不断显现。一是农业基础更加牢固。{TEXT}二是工业支撑显著增强。{MORE}"
        f"\n一年来，我们重点抓了以下工作。一是抓项目。{TEXT}二是抓招商。{MORE}"
    )
    assert [(heading.depth, heading.heading) for heading in report.outline[1:4]] == [
        (2, "过去一年，全县经济稳中提质，发展韧性不断显现。"),
        (3, "一是农业基础更加牢固。"),
        (3, "二是工业支撑显著增强。"),
    ]
    assert "一年来，我们重点抓了以下工作。" not in headings(report)


def test_a_long_member_of_a_list_of_headings() -> None:
    long = "（二）" + "、".join(["统筹推进农村道路建设"] * 5) + "，努力改善" + "、".join(["出行条件"] * 12) + "。"
    raw = f"二、2031年重点工作\n（一）抓好春耕生产。{MORE}\n{long}{TEXT}\n（三）抓好项目建设。{MORE}"
    assert headings(draft(raw)) == ["二、2031年重点工作", "（一）抓好春耕生产。", long, "（三）抓好项目建设。"]


def test_a_list_of_sentences_holds_no_headings() -> None:
    raw = f"二、2031年重点工作\n{MORE}要做到以下三点。一是敢担当。二是抓落实，把各项任务落到实处。{TEXT}三是守底线。"
    assert headings(draft(raw)) == ["二、2031年重点工作"]


def test_run_in_headings_below_a_list_that_goes_on() -> None:
    raw = (
        f"一、2030年工作回顾\n一是扩大有效投资。{TEXT}\n二是加快产业升级。{MORE}\n三是发展社会事业。{TEXT}\n"
        f"教育事业优先发展。{MORE}\n文化建设继续加强。{TEXT}\n四是改善生态环境。{MORE}"
    )
    assert [heading.depth for heading in draft(raw).outline] == [1, 2, 2, 2, 3, 3, 2]


def test_projects_of_a_passage() -> None:
    report = draft(f"扎扎实实办好十件民生实事。\n一、提高低保标准。\n{MORE}\n二、改造乡镇卫生院。\n{TEXT}")
    assert [item.text[:2] for item in report.livelihood_projects.items] == ["一、", "二、"]


def test_projects_that_only_semicolons_part() -> None:
    raw = "五是坚持办好四件实事。新建公园3座；改造道路5条；新增学位2000个；改厕1万户。"
    report = draft(f"二、2031年重点工作\n（一）保障民生。{MORE}\n{raw}")
    assert [item.text for item in report.livelihood_projects.items] == [
        "新建公园3座；",
        "改造道路5条；",
        "新增学位2000个；",
        "改厕1万户。",
    ]
    assert report.outline[-1].role is Role.LIVELIHOOD


def test_a_glossary_alone() -> None:
    report = draft("有关用语说明：\n1.一区两园：指工业集中区和城东、城西两个园区。\n2.三清行动：指清渠、清路、清院。")
    assert [entry.term for entry in report.glossary] == ["一区两园", "三清行动"]
    assert [heading.role for heading in report.outline] == [Role.GLOSSARY]


def test_parts_that_are_numbered_like_sections() -> None:
    report = draft(
        f"各位代表：\n现在，我代表县政府报告工作，请予审议。\n（一）关于经济形势\n去年粮食产量增长了5.3%，财政收入比上年增加1.2亿元。\n"
        f"（二）关于今后的改革\n必须加快改革步伐，要继续扩大企业自主权。{MORE}"
    )
    assert [(heading.depth, heading.role) for heading in report.outline] == [(1, Role.REVIEW), (1, Role.PLAN)]


def test_news_of_a_report_goes_on_with_the_plan() -> None:
    report = draft(
        "本报讯 桐庐县第二十届人民代表大会第二次会议昨天开幕。\n"
        "根据政府工作报告，2031年的主要预期目标是：地区生产总值增长6%；财政收入增长5%。\n此外推进实事项目，新建公园3座，完成道路大修28条。"
    )
    assert [item.text for item in report.tasks] == ["此外推进实事项目，新建公园3座，完成道路大修28条。"]
