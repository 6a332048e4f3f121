"""Run-in headings of texts that lost their line breaks."""

from __future__ import annotations

import re

import pytest
from baogao.parsers.draft import draft

HEADS = {
    "大力发展现代农业。": "农业",
    "加快工业转型升级。": "工业",
    "着力扩大有效投资。": "投资",
    "全面深化国企改革。": "国企改革",
    "持续优化营商环境。": "营商环境",
    "加强城市建设管理。": "城市",
    "切实保护生态环境。": "生态环境",
    "优先发展教育事业。": "教育",
    "提升医疗服务水平。": "医疗服务",
    "完善社会保障体系。": "社会保障",
    "繁荣发展文化事业。": "文化",
    "维护社会和谐稳定。": "社会稳定",
}


def told(field: str) -> list[str]:
    """A paragraph about a field, without its heading."""
    return [
        f"围绕{field}这个重点，坚持规划引领、项目带动，全年安排财政专项资金3.5亿元，实施{field}重点项目12个。",
        "开展专项行动，逐项细化目标、分解任务、落实责任，力争年内完成投资20亿元以上，新增就业2300人。",
        f"建立部门协调、上下联动的工作机制，推动{field}各项政策措施早见效，年底前惠及群众15万人以上。",
        f"支持{field}领域的龙头单位与高等院校、科研院所开展多种形式的合作，带动相关单位30家共同发展。",
        "这是民生所系。",
    ]


WORK = [sentence for head, field in HEADS.items() for sentence in (head, *told(field))]
OPENING = ["各位代表：", "一、2031年工作安排", "今年是新五年的开局之年，我们要坚定信心、开拓奋进。"]
REPORT = [*OPENING, *WORK, "各位代表！", "让我们团结一心，为建设美好家园而奋斗！"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("".join(REPORT), id="one line"),
        pytest.param("\n".join(REPORT), id="a sentence a line"),
        pytest.param("\n".join([*REPORT[:2], "".join(REPORT[2:])]), id="long lines"),
    ],
)
def test_headings_without_paragraphs(text: str) -> None:
    found = [heading.heading for heading in draft(text.encode()).outline]
    assert set(HEADS) <= set(found)
    assert [heading for heading in found if re.match("这是|支持|建立|开展|围绕", heading)] == []


def test_themes_that_begin_with_the_same_words() -> None:
    themes = [
        f"一年来，我们坚持把{field}放在全局工作的突出位置，抓项目、补短板、优环境，办成了一批多年想办的大事，发展基础更加坚实。"
        for field in ("农业", "工业", "教育")
    ]
    review = [sentence for theme in themes for sentence in (theme, *told("投资"), *told("教育"))]
    text = "".join(["各位代表：", "一、2030年工作回顾", "2030年是关键之年。", *review, *REPORT[1:]])
    assert set(themes) <= {heading.heading for heading in draft(text.encode()).outline}
