"""The outline: which sentences are headings, how deep they stand, and what their parts are for."""

from __future__ import annotations

import pytest
from baogao.parsers.headings import headings
from baogao.parsers.layout import paragraphs
from baogao.parsers.outline import Section, assign_roles, build
from baogao.parsers.roles import content_role, heading_role
from baogao.parsers.sentences import split
from baogao.parsers.topics import topic
from baogao.schema.terms import Role
from baogao.text.reading import read
from hypothesis import given
from hypothesis import strategies as st
from invented import REPORT

TEXT = "统筹抓好规划建设管理各个环节，推动各项任务落到实处。完善配套政策，健全长效机制，让群众有更多获得感。"


def outline(raw: str) -> tuple[list[str], list[Section]]:
    reading = read(raw)
    sentences = split(reading.text, paragraphs(reading.text, reading.gaps))
    sections = build(sentences, headings(sentences, reading.bold))
    assign_roles(sentences, sections, report_year=2031, review_year=2030)
    return [sentences[section.index].text for section in sections], sections


def shape(raw: str) -> list[tuple[int, str]]:
    texts, sections = outline(raw)
    return [(section.depth, text) for section, text in zip(sections, texts, strict=True)]


def test_the_report() -> None:
    assert shape(REPORT.split("对此")[0] + "二、2031" + REPORT.split("二、2031")[1])[:3] == [
        (1, "一、2030年工作回顾"),
        (2, "（一）聚力产业升级，发展动能更加充沛。"),
        (2, "（二）聚力城乡融合，山水画卷更加秀美。"),
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            f"一、2030年工作回顾\n{TEXT}\n二、2031年重点工作\n（一）深化改革。{TEXT}\n1.做强产业。{TEXT}\n"
            f"2.做优环境。{TEXT}\n（二）扩大开放。{TEXT}",
            [
                (1, "一、2030年工作回顾"),
                (1, "二、2031年重点工作"),
                (2, "（一）深化改革。"),
                (3, "1.做强产业。"),
                (3, "2.做优环境。"),
                (2, "（二）扩大开放。"),
            ],
            id="three numbered levels",
        ),
        pytest.param(
            f"2030年工作回顾\n{TEXT}\n一、农业稳步发展。{TEXT}\n二、工业提质增效。{TEXT}\n2031年重点工作\n"
            f"{TEXT}\n一、做强农业。{TEXT}\n二、做优工业。{TEXT}",
            [
                (1, "2030年工作回顾"),
                (2, "一、农业稳步发展。"),
                (2, "二、工业提质增效。"),
                (1, "2031年重点工作"),
                (2, "一、做强农业。"),
                (2, "二、做优工业。"),
            ],
            id="numbering that starts anew below unnumbered parts",
        ),
        pytest.param(
            f"一、去年工作回顾\n{TEXT}\n——产业提质升级。{TEXT}\n——城乡焕然一新。{TEXT}\n一年来，"
            f"我们主要做了以下工作：\n（一）着力稳增长。{TEXT}\n（二）着力促改革。{TEXT}",
            [
                (1, "一、去年工作回顾"),
                (2, "——产业提质升级。"),
                (2, "——城乡焕然一新。"),
                (2, "（一）着力稳增长。"),
                (2, "（二）着力促改革。"),
            ],
            id="a series of dashes ends with the lead-in",
        ),
        pytest.param(
            f"一、去年工作回顾\n过去一年，我们奋力攻坚，经济稳中向好。{TEXT}\n过去一年，我们改善民生，"
            f"生活更有质感。{TEXT}\n重点做了以下工作：\n"
            f"一是做强产业，动能持续增强。{TEXT}\n二是做优环境，活力不断迸发。{TEXT}",
            [
                (1, "一、去年工作回顾"),
                (2, "过去一年，我们奋力攻坚，经济稳中向好。"),
                (2, "过去一年，我们改善民生，生活更有质感。"),
                (2, "一是做强产业，动能持续增强。"),
                (2, "二是做优环境，活力不断迸发。"),
            ],
            id="theme sentences",
        ),
        pytest.param(
            f"二、2031年重点工作\n（一）建设美丽县城。{TEXT}**推动规划提领。**{TEXT}**推动建设提质。**{TEXT}",
            [(1, "二、2031年重点工作"), (2, "（一）建设美丽县城。"), (3, "推动规划提领。"), (3, "推动建设提质。")],
            id="bold run-ins",
        ),
        pytest.param(
            f'二、2031年重点工作\n（一）打好工业攻坚战。{TEXT}加快平台"腾拓"。{TEXT}推进项目"引落"。'
            f'{TEXT}深化主体"转育"。{TEXT}',
            [
                (1, "二、2031年重点工作"),
                (2, "（一）打好工业攻坚战。"),
                (3, '加快平台"腾拓"。'),
                (3, '推进项目"引落"。'),
                (3, '深化主体"转育"。'),
            ],
            id="a parallel series inside a paragraph",
        ),
        pytest.param(
            f"二、2031年重点工作\n（一）培育现代产业。\n{TEXT}\n做强先进制造业。{TEXT}\n做优现代服务业。"
            f"{TEXT}\n新增企业23家。{TEXT}",
            [(1, "二、2031年重点工作"), (2, "（一）培育现代产业。"), (3, "做强先进制造业。"), (3, "做优现代服务业。")],
            id="sentences that open paragraphs; figures make none",
        ),
        pytest.param(
            f"重点抓好三件事：一是新建学校3所；二是改造医院2家；三是修缮道路5条。{TEXT}",
            [],
            id="an enumeration is no heading",
        ),
        pytest.param(
            f"--聚焦产业升级，打赢攻坚战。{TEXT}\n（一）做强工业。{TEXT}\n（二）做优服务业。{TEXT}\n"
            f"--聚焦城乡融合，打好组合拳。{TEXT}\n（一）做靓县城。{TEXT}",
            [
                (2, "--聚焦产业升级，打赢攻坚战。"),
                (3, "（一）做强工业。"),
                (3, "（二）做优服务业。"),
                (2, "--聚焦城乡融合，打好组合拳。"),
                (3, "（一）做靓县城。"),
            ],
            id="a fragment without its part",
        ),
    ],
)
def test_shapes(raw: str, expected: list[tuple[int, str]]) -> None:
    assert shape(raw) == expected


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("一、2030年工作回顾", Role.REVIEW),
        ("“十二五”时期经济社会发展回顾", Role.REVIEW),
        ("一、过去五年政府工作", Role.REVIEW),
        ("2030年主要工作", Role.REVIEW),
        ("2031年主要工作", Role.PLAN),
        ("二、2031年主要目标和重点工作", Role.PLAN),
        ("三、今后五年的目标任务", Role.PLAN),
        ("二、总体要求和主要目标", Role.TARGETS),
        ("三、切实加强政府自身建设", Role.GOVERNANCE),
        ("四、努力建设人民满意的服务型政府", Role.GOVERNANCE),
        ("（二）存在的困难和问题", Role.PROBLEMS),
        ("2031年十件民生实事", Role.LIVELIHOOD),
        ("名词解释", Role.GLOSSARY),
        ("有关用语说明：", Role.GLOSSARY),
        ("结束语", Role.CLOSING),
        ("三、加快现代农业建设", None),
    ],
)
def test_roles_by_heading(heading: str, role: Role | None) -> None:
    assert heading_role(heading, report_year=2031, review_year=2030) is role


def test_roles_by_content() -> None:
    assert content_role(["全年完成投资31亿元，增长8.2%。", "荣获全国先进称号。"]) is Role.REVIEW
    assert content_role(["加快建设产业园，力争开工项目10个以上。", "全面推进乡村振兴。"]) is Role.PLAN


def test_sections_inherit_their_part_s_role() -> None:
    texts, sections = outline(f"二、2031年重点工作\n（一）深化改革。{TEXT}\n（二）2031年十件民生实事。{TEXT}")
    assert [section.role for section in sections] == [Role.PLAN, Role.PLAN, Role.LIVELIHOOD]
    assert [section.id for section in sections] == ["s1", "s1.1", "s1.2"]
    assert texts[0] == "二、2031年重点工作"


def test_topics() -> None:
    assert topic("（三）深化医药卫生体制改革。") == "health"
    assert topic("打造一流营商环境。") == "business_environment"
    assert topic("各位") is None


@given(st.text(alphabet="一二三、（）1.是第，。；：\n　*——★做强产业发展回顾工作", max_size=200))
def test_any_text_has_an_outline(raw: str) -> None:
    _, sections = outline(raw)
    ids = [section.id for section in sections]
    assert len(set(ids)) == len(ids)
    for section in sections:
        assert 1 <= section.depth <= 9
        if section.parent is not None:
            assert section.parent.depth < section.depth
            assert section.id.startswith(section.parent.id + ".")
    assert [section.index for section in sections] == sorted({section.index for section in sections})
