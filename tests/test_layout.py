"""Paragraphs: every habit of layout that reports come in."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from baogao.parsers.draft import draft
from baogao.parsers.lines.layout import paragraphs
from baogao.parsers.lines.severed import put_back
from baogao.text.reading import read
from hypothesis import given
from hypothesis import strategies as st
from invented import REPORT, clean_body, wrapped
from linear import grows_linearly

LONG = "全县上下坚持稳中求进工作总基调，扎实做好稳增长、促改革、惠民生各项工作，经济社会发展保持良好态势"

FULL = f"{LONG}，{LONG}势。"
"""Three full lines of 33 characters."""
HEADS = [
    *[f"{LONG}。"] * 2,
    *[f"做强特色产业。{LONG}。"] * 5,
    f"打造产业集群。{FULL[7:]}",
    *[f"做优城乡环境。{LONG}。"] * 2,
]
LISTED = [
    *[f"{LONG}，{LONG}，{LONG}。"] * 3,
    f"{LONG[:16]}，{LONG[:15]}：",
    *[f"{what}。{LONG}，{LONG}。" for what in ("一是做强产业", "二是做优环境", "三是做实民生")],
]
HEADED = wrapped(f"一、工作回顾\n{LONG}，{LONG}。", 30)


def split(raw: str) -> list[str]:
    reading = read(raw)
    return [reading.text[start:end] for start, end in paragraphs(reading.text, reading.gaps)]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            f"一、工作回顾\n{LONG}。\n二、重点工作\n{LONG}。",
            ["一、工作回顾", f"{LONG}。", "二、重点工作", f"{LONG}。"],
            id="plain lines",
        ),
        pytest.param(
            f"{LONG}。\n一、2030年工作回顾\n新增重点 项目2个，{LONG}。",
            [f"{LONG}。", "一、2030年工作回顾", f"新增重点项目2个，{LONG}。"],
            id="a blank below a heading whose own break stands",
        ),
        pytest.param(
            wrapped(f"{FULL}\n2031年工作安排\n{LONG}，{LONG}，{LONG}。", 33),
            [FULL, "2031年工作安排", f"{LONG}，{LONG}，{LONG}。"],
            id="a short line without a mark under a full one",
        ),
        pytest.param(
            "政府工作报告\n（2031年1月8日在临江市桐山区第四届人民代表大会第一次会议上）\n区长  钱江潮\n"
            f"　　各位代表：\n　　{LONG}。\n　　{LONG}。\n　　{LONG}。",
            [
                "政府工作报告",
                "（2031年1月8日在临江市桐山区第四届人民代表大会第一次会议上）",
                "区长钱江潮",
                "各位代表：",
                *[f"{LONG}。"] * 3,
            ],
            id="a delivery line in brackets",
        ),
        pytest.param(wrapped("\n".join(HEADS), 33), HEADS, id="headings below full lines"),
        pytest.param(wrapped("\n".join(LISTED), 33), LISTED, id="the first of a list below a full line"),
        pytest.param(
            "".join(f"　　{LONG[:11]}{mark}。\n{wrapped(LONG + '，' + LONG, 15)}。\n" for mark in "一二三四五六七八"),
            [f"{LONG[:11]}{mark}。{LONG}，{LONG}。" for mark in "一二三四五六七八"],
            id="a sentence that fills the first line of a column",
        ),
        pytest.param(f"　　{LONG}，\n并取得实效。", [f"{LONG}，并取得实效。"], id="a break after a comma"),
        pytest.param(
            "全县生产总值达到\n317亿元，增长\n6%。", ["全县生产总值达到317亿元，增长6%。"], id="a break at a number"
        ),
        pytest.param(
            "全县新增就业3200\n人，覆盖率提高0.6个百\n分点，造林12万\n亩，通车86公\n里。",
            ["全县新增就业3200人，覆盖率提高0.6个百分点，造林12万亩，通车86公里。"],
            id="breaks at units",
        ),
        pytest.param(
            "全县完成造林二十三\n万六千亩，占计划的百分之\n八十，三分之\n二的村通路，居全省第\n三位，产值一亿二\n千万元。",
            ["全县完成造林二十三万六千亩，占计划的百分之八十，三分之二的村通路，居全省第三位，产值一亿二千万元。"],
            id="breaks inside numbers in words",
        ),
        pytest.param(
            "三次产业结构由13.0:\n54.2:\n32.8调整优化。",
            ["三次产业结构由13.0:54.2:32.8调整优化。"],
            id="a broken ratio",
        ),
        pytest.param(
            "一、回顾\n全县生产总值完成128亿元，增\n长18.6%。\n新签约项目12个，到位资金8亿元\n新开工项目10个",
            ["一、回顾", "全县生产总值完成128亿元，增长18.6%。", "新签约项目12个，到位资金8亿元", "新开工项目10个"],
            id="a break in a clause behind figures",
        ),
        pytest.param("实施《\n中华人民共和国公司法\n》。", ["实施《中华人民共和国公司法》。"], id="a linked title"),
        pytest.param("（一）\n坚持改革创新。", ["（一）坚持改革创新。"], id="a mark on a line of its own"),
        pytest.param(
            f"　　{LONG}。\n\n　　强化协\n\n调指挥，统筹推进。",
            [f"{LONG}。", "强化协", "调指挥，统筹推进。"],
            id="short pieces",
        ),
        pytest.param(
            f"{LONG}，加强统\n\n筹协调。\n\n{LONG}。",
            [f"{LONG}，加强统筹协调。", f"{LONG}。"],
            id="a page break in a sentence",
        ),
        pytest.param(
            f"{LONG}，并请提出意见\n\n\n一、工作回顾\n\n\n　　{LONG}。",
            [f"{LONG}，并请提出意见", "一、工作回顾", f"{LONG}。"],
            id="a forgotten full stop",
        ),
        pytest.param(
            "政府工作报告2031年1月8日在桐庐县第二十届人民代表大会第二次会议上县长 钱江潮各位代表："
            f"现在，我代表县政府报告工作。一、2030年工作回顾2030年，{LONG * 4}。二、2031年重点工作今年，{LONG * 4}。"
            f"加强政府自身建设坚持依法行政，{LONG}。",
            [
                "政府工作报告",
                "2031年1月8日在桐庐县第二十届人民代表大会第二次会议上",
                "县长钱江潮",
                "各位代表：",
                "现在，我代表县政府报告工作。",
                "一、2030年工作回顾",
                f"2030年，{LONG * 4}。",
                "二、2031年重点工作",
                f"今年，{LONG * 4}。",
                "加强政府自身建设",
                f"坚持依法行政，{LONG}。",
            ],
            id="all in one line",
        ),
        pytest.param(
            f"各位代表：【2030年工作回顾】{LONG * 4}。二、“十七五”目标任务：到2035年，总值比2030年翻一番，{LONG * 4}。"
            f"结束语各位代表，{LONG}！",
            [
                "各位代表：", "【2030年工作回顾】", f"{LONG * 4}。",
                "二、“十七五”目标任务：", f"到2035年，总值比2030年翻一番，{LONG * 4}。",
                "结束语", f"各位代表，{LONG}！",
            ],
            id="brackets and colons in one line",
        ),
        pytest.param(
            f"各位代表：一、2030年主要工作2030年，{LONG * 4}。二、2031年主要目标和重点任务各位代表，{LONG}!"
            f"三、加强政府自身建设新征程赋予新使命，{LONG}。四、增强改革动力，扩大对外开放当前，{LONG}。",
            [
                "各位代表：",
                "一、2030年主要工作",
                f"2030年，{LONG * 4}。",
                "二、2031年主要目标和重点任务",
                f"各位代表，{LONG}!",
                "三、加强政府自身建设",
                f"新征程赋予新使命，{LONG}。",
                "四、增强改革动力，扩大对外开放",
                f"当前，{LONG}。",
            ],
            id="parts in one line",
        ),
        pytest.param(
            f"各位代表：一、2030年主要工作2030年，{LONG * 4}。"
            f"1、优化产业结构。增长7.5%，{LONG}。2、改善城乡面貌。{LONG}。",
            [
                "各位代表：",
                "一、2030年主要工作",
                f"2030年，{LONG * 4}。",
                f"1、优化产业结构。增长7.5%，{LONG}。",
                f"2、改善城乡面貌。{LONG}。",
            ],
            id="sections numbered in digits in one line",
        ),
        pytest.param(
            f"一、2030年工作回顾 过去一年，{LONG}。",
            ["一、2030年工作回顾", f"过去一年，{LONG}。"],
            id="a space below a part",
        ),
        pytest.param(
            f"【2030年工作回顾】 过去一年，{LONG}。\n过去三年工作的回顾： 全县，{LONG}。\n"
            f"加强政府自身建设 {LONG}。\n{LONG}建设 {LONG}。",
            [
                "【2030年工作回顾】", f"过去一年，{LONG}。", "过去三年工作的回顾：", f"全县，{LONG}。",
                "加强政府自身建设", f"{LONG}。", f"{LONG}建设{LONG}。",
            ],
            id="a space below parts without numbers",
        ),
        pytest.param(
            "\n".join(f"{LONG[at : at + 20]}" for at in range(0, 60, 20)) + "。\n（一）大力发展产业：\n"
            + "\n".join(f"{LONG[at : at + 20]}" for at in range(0, 60, 20)) + "。",
            [f"{LONG[:60]}。", "（一）大力发展产业：", f"{LONG[:60]}。"],
            id="a heading with a colon among broken lines",
        ),
        pytest.param(
            f"一、2030年和“十六五”\n\n工作回顾\n\n{LONG}。\n\n二、“十七五”主要任务和\n\n2040年远景目标\n\n{LONG}。",
            ["一、2030年和“十六五”工作回顾", f"{LONG}。", "二、“十七五”主要任务和2040年远景目标", f"{LONG}。"],
            id="the two lines of a heading",
        ),
        pytest.param(
            f"　　{LONG[:18]}\n{LONG[18:36]}\n{LONG[36:]}。\n　　城乡面貌改善。\n" * 4,
            [f"{LONG}。", "城乡面貌改善。"] * 4,
            id="narrow lines",
        ),
        pytest.param(
            f"{HEADED}\n".replace("\n", "\n\n") * 3,
            ["一、工作回顾", f"{LONG}，{LONG}。"] * 3,
            id="a blank line below every line",
        ),
        pytest.param(
            "".join(f"<p>{line}</p>" for line in HEADED.split("\n") * 3),
            ["一、工作回顾", f"{LONG}，{LONG}。"] * 3,
            id="a paragraph of the page for every line",
        ),
        pytest.param(
            "".join(f"{LONG[at : at + 14]}\n" for at in range(0, 42, 14)) + "提升。\n大力发展产业\n" + LONG[:14] + "\n"
            + LONG[14:28] + "\n" + LONG[28:42] + "\n巩固。",
            [f"{LONG[:42]}提升。", "大力发展产业", f"{LONG[:42]}巩固。"],
            id="columns",
        ),
        pytest.param(
            f"各位代表：　　一、2030年工作回顾　　{LONG}。　　二、2031年重点工作　　{LONG}。",
            ["各位代表：", "一、2030年工作回顾", f"{LONG}。", "二、2031年重点工作", f"{LONG}。"],
            id="indents inside a line",
        ),
        pytest.param(
            f"县长　　钱江潮　　各位代表：　　工作回顾　　经济运行稳中有进　　{LONG}。　　人民生活改善　　{LONG}。",
            ["县长钱江潮", "各位代表：", "工作回顾", "经济运行稳中有进", f"{LONG}。", "人民生活改善", f"{LONG}。"],
            id="lines of a few words in one line",
        ),
        pytest.param(
            f"各位代表：　　一、2030年工作回顾　　{LONG * 4}。环境改善。　　二、2031年重点工作　　{LONG * 4}。",
            ["各位代表：", "一、2030年工作回顾", f"{LONG * 4}。环境改善。", "二、2031年重点工作", f"{LONG * 4}。"],
            id="indents inside a long line",
        ),
        pytest.param(
            f"政府工作报告 各位代表: 工作回顾 {LONG}。 {LONG},继续前进。",
            ["政府工作报告", "各位代表:", "工作回顾", f"{LONG}。", f"{LONG},继续前进。"],
            id="parted by spaces only",
        ),
        pytest.param(
            f"一、工作回顾\n（一）工业增长。{LONG * 20}。（二）农业丰收。{LONG * 20}。\n二、任务\n{LONG * 5}。",
            [
                "一、工作回顾", f"（一）工业增长。{LONG * 20}。", f"（二）农业丰收。{LONG * 20}。",
                "二、任务", f"{LONG * 5}。",
            ],
            id="the sections of a part in one line",
        ),
        pytest.param(
            f"过去的一年，各级政府认真贯彻\n《公务员法》\n，切实履行职能。{LONG}。\n{LONG}。\n{LONG}。",
            [f"过去的一年，各级政府认真贯彻《公务员法》，切实履行职能。{LONG}。", f"{LONG}。", f"{LONG}。"],
            id="the words of a link in a line of their own",
        ),
        pytest.param(
            f"（四）工业增长。{LONG}。\n（五）\n改革开放\n不断深化。{LONG}。\n{LONG}。",
            [f"（四）工业增长。{LONG}。", f"（五）改革开放不断深化。{LONG}。", f"{LONG}。"],
            id="a heading with a link in it",
        ),
        pytest.param(
            f"{LONG}，开发区通过共建\n[2]由13平方公里拓展到130平方公里。\n{LONG}。",
            [f"{LONG}，开发区通过共建[2]由13平方公里拓展到130平方公里。", f"{LONG}。"],
            id="the number of a footnote opens a line",
        ),
        pytest.param(
            f"抓好园区建设，重点支持50个\n县域特色产业集群。\n{LONG}。",
            ["抓好园区建设，重点支持50个县域特色产业集群。", f"{LONG}。"],
            id="what is counted opens a line",
        ),
    ],
)
def test_breaks(raw: str, expected: list[str]) -> None:
    assert split(raw) == expected


def test_the_report_keeps_its_paragraphs() -> None:
    expected = [clean_body(line) for line in REPORT.splitlines() if line.strip()]
    assert split(REPORT) == expected


@pytest.mark.parametrize(
    "mistreat", [lambda t: t.replace("\n", "\r\n"), lambda t: t.replace("　　", ""), lambda t: t.replace("\n\n", "\n")]
)
def test_the_report_keeps_its_paragraphs_otherwise_laid_out(mistreat: object) -> None:
    assert callable(mistreat)
    assert split(mistreat(REPORT)) == split(REPORT)


def test_the_margin_of_a_page_opens_no_paragraph() -> None:
    lines = wrapped(REPORT, 30)
    assert split("\n".join(f"      {line}" for line in lines.split("\n"))) == split(lines)


@pytest.mark.parametrize(
    "broken",
    ["财政收入由\n148亿元增加到\n203亿元。", "建成于2030年\n2月8日的学校。", "投资由\n2029年的5亿元增加到9亿元。"],
)
def test_no_line_ends_before_the_value_or_the_day_it_leads_to(broken: str) -> None:
    assert split(f"一、2030年工作回顾\n{broken}\n新建学校3所。") == [
        "一、2030年工作回顾", broken.replace("\n", ""), "新建学校3所。"
    ]  # fmt: skip


@pytest.mark.parametrize("mark", ["\v", "\u2028", "\u2029"])
def test_the_line_breaks_of_word_processors(mark: str) -> None:
    assert split(REPORT.replace("\n", mark)) == split(REPORT)


@pytest.mark.parametrize("width", [28, 35, 42])
def test_wrapped_lines_are_joined(width: int) -> None:
    parts = split(wrapped(REPORT, width))
    assert "一、2030年工作回顾" in parts
    assert "二、2031年主要目标和重点工作" in parts
    assert any(part.startswith("今年经济社会发展的主要预期目标是") and part.endswith("同步。") for part in parts)


@given(st.text(alphabet="　 \n\r发展。，一、1:（）《》“”——各位代表：", max_size=120))
def test_paragraphs_cover_the_text_in_order(raw: str) -> None:
    reading = read(raw)
    spans = paragraphs(reading.text, reading.gaps)
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    kept = "".join(reading.text[start:end] for start, end in spans)
    assert kept.replace(" ", "") == reading.text.replace(" ", "")
    assert not any(reading.text[start] == " " or reading.text[end - 1] == " " for start, end in spans)


def test_a_part_line_ends_before_a_figure() -> None:
    raw = "一、2023年工作回顾\n5个项目建成投产，12家企业升规纳统。\n"
    reading = read(raw)
    assert [reading.text[start:end] for start, end in paragraphs(reading.text, reading.gaps)] == [
        "一、2023年工作回顾",
        "5个项目建成投产，12家企业升规纳统。",
    ]


def test_a_full_line_ends_no_paragraph_by_its_full_stop() -> None:
    review = (
        "全县上下坚持稳中求进工作总基调，经济社会发展保持良好的态势。城乡面貌有了新的改善，"
        "民生事业有了新的进步，治理能力有了新的提升，各项工作都取得新成绩。"
    )
    assert review[29] == "。"
    parts = [review, "二、2031年工作", review, review]
    assert split(wrapped("\n".join(parts), 30)) == parts


def test_a_part_ends_below_a_line_that_is_not_full() -> None:
    part = "二、关于《桐庐县“十七五”规划纲要》的说明"
    text = f"{LONG}，{LONG}。"
    assert split(wrapped(f"{text}\n{part}\n{text}\n{text}", len(part) + 4)) == [text, part, text, text]


def test_those_who_are_told_something_open_no_paragraph() -> None:
    told = (
        "第六个五年规划已经执行了近两年，这里把前两年执行的情况向各位代表作如下的报告。"
        "城乡面貌有了新的改善，民生事业有了新的进步，治理能力有了新的提升。"
    )
    review = (
        "全县上下坚持稳中求进工作总基调，经济社会发展保持良好的态势，"
        "各项社会事业全面进步，人民生活水平有了新的提高，群众满意度进一步提升。"
    )
    parts = [review, told, review, "二、2031年工作", review]
    assert split(wrapped("\n".join(parts), told.index("各位代表"))) == parts


def test_a_full_line_is_no_part_by_its_last_words() -> None:
    text = f"根据县委全会的部署和安排，全县经济社会发展的总体要求是：{LONG}，{LONG}。"
    width = text.index("是：")
    assert split(wrapped(f"{text}\n{text}\n{text}", width)) == [text, text, text]


def test_headings_about_equally_long_are_no_lines_broken_by_width() -> None:
    sections = [(f"{mark}、项目建设取得新进展，民生持续改善", f"{LONG}，" * 4 + "。") for mark in "一二三四五六"]
    head = ["各位代表：", f"现在，{LONG}。", "2030年工作回顾"]
    parts = head + [part for section in sections for part in section]
    assert split("\n".join(parts)) == parts


@pytest.mark.parametrize("clauses", range(1, 6))
def test_a_part_begins_below_a_line_that_lost_its_final_mark(clauses: int) -> None:
    told = f"{LONG}，" * clauses + "比上年提高0.8个百分点，居全省第二"
    lines = ["各位代表：", told, "二、2030年工作安排", f"{LONG}。"]
    assert split("\n".join(lines)) == lines


def test_items_of_a_list_that_end_without_a_mark() -> None:
    items = ["1、新改扩建医院15家", "2、为残疾儿童提供康复训练，服务1.6万人次以上", "3、为中小学生提供免费筛查服务",
             "4、增加普惠托育服务供给，力争新增托位2000个以上", "5、优化出行，新改扩建车道100公里以上"]  # fmt: skip
    assert split("每一项实事都有具体指标：\n" + "\n".join(items))[1:] == items


def test_a_part_begins_below_a_sentence_that_fills_its_line() -> None:
    width = len(LONG) + 1
    body = wrapped(f"{LONG}，{LONG}，{LONG}。", width)
    raw = f"{body}\n{body}\n{LONG}。\n2031年重点任务\n{body}\n{body}"
    assert "2031年重点任务" in split(raw)


def test_a_lead_in_before_an_indent_inside_a_line() -> None:
    raw = f"　　{LONG}。　　五年的实践，使我们深深体会到：　　{LONG}。"
    assert split(raw) == [f"{LONG}。", "五年的实践，使我们深深体会到：", f"{LONG}。"]


@pytest.mark.parametrize("above", ["2031年1月8日在桐庐县人大会议上", "（2031年1月8日在桐庐县人大会议上）"])
def test_the_speaker_below_a_delivery_line_among_broken_lines(above: str) -> None:
    body = wrapped(f"{LONG}，{LONG}，{LONG}。", 38)
    raw = f"{above}\n代县长　钱江潮\n同志们：\n{body}\n{body}"
    assert split(raw)[:3] == [above, "代县长钱江潮", "同志们："]


def test_words_that_a_page_set_apart_go_back_into_their_sentence() -> None:
    raw = (
        "一、工作回顾\n\n大会审议了国民\n\n经济和社会发\n\n展计划，予以通过。\n\n"
        "较好地完成了国民\n\n经济和社会发\n\n展的任务。\n\n依法治理，健全民主\n\n法制\n\n建设各项制度。\n\n二、重点工作\n\n抓好落实。"
    )
    assert split(raw) == [
        "一、工作回顾", "大会审议了国民经济和社会发展计划，予以通过。", "较好地完成了国民经济和社会发展的任务。",
        "依法治理，健全民主法制建设各项制度。", "二、重点工作", "抓好落实。",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "raw",
    [
        "（三）聚焦民生福|祉，社会事业全面发展。新增就业300人。",
        "——民生保障坚实有|力。新增就业300人。",
        "（二）坚定不移促振兴，加快产业转|型升级。新增企业3家。",
        "生产总值由2026年的135亿元增加|到2030年的185亿元。",
    ],
)
def test_a_break_inside_a_word_ends_no_heading(raw: str) -> None:
    above, below = "一、2030年工作回顾", "二、2031年工作安排"
    found = split("\n".join([above, raw.replace("|", "\n"), below, "抓好落实。"]))
    assert found == [above, raw.replace("|", ""), below, "抓好落实。"]


def test_a_blank_inside_a_word_parts_no_heading_from_its_text() -> None:
    heads = ["（一）推进农业现 代化。", "（二）提升城市品 质。", "（三）加快产业转 型升级。", "（四）打造绿 色样板。"]
    raw = "\n".join(f"{head}新增企业{at}家，完成投资{at}亿元。" for at, head in enumerate(heads, 2))
    assert split(raw) == [line.replace(" ", "") for line in raw.split("\n")]


def test_lines_of_a_title_page_and_headings_stay_apart() -> None:
    raw = (
        "政府工作报告\n\n——2031年1月10日在县人民代表大会会议上\n\n县长王明\n\n各位代表：\n\n"
        "坚持依法治县，成效明显。\n\n法制\n\n健全制度。"
    )
    assert split(raw) == raw.split("\n\n")


@pytest.mark.parametrize("lines", [("民主", "法制", "建设得到加强"), ("推进工作，加快民主", "法制", "建设得到加强")])
def test_words_set_apart_stay_linear(lines: tuple[str, ...]) -> None:
    def work(size: int) -> object:
        ends = [0]
        for line in lines * size:
            ends.append(ends[-1] + len(line))
        return put_back("".join(lines) * size, list(pairwise(ends)))

    assert grows_linearly(work)


@pytest.mark.parametrize("gap", [" ", "  ", "　", "　　"])
@pytest.mark.parametrize(
    "marks", ["（一） （二） （三）", "1. 2. 3.", "第一， 第二， 第三，", "一是 二是 三是", "★ ★ ★", "  "]
)
def test_headings_that_blanks_part_from_their_text(marks: str, gap: str) -> None:
    words = ("工业经济稳步增长", "农业生产喜获丰收", "城乡建设步伐加快")
    heads = [mark + word for mark, word in zip(marks.split(" "), words, strict=True)]
    raw = "一、2030年工作回顾\n" + "\n".join(f"{head}{gap}{LONG}。" for head in heads)
    assert split(raw)[1::2] == heads


def test_blanks_part_headings_of_several_lists() -> None:
    heads = ["一、加强农业", "（一）种植业稳步增长", "（二）畜牧业喜获丰收", "（三）渔业步伐加快", "二、发展工业"]
    stray = LONG.replace("，", "， ", 3)
    raw = "各位代表：\n" + "\n".join(f"{head} {stray}。" for head in heads)
    assert split(raw)[1::2] == heads


def test_blanks_part_headings_in_pages_and_among_lines_broken_by_width() -> None:
    heads = ["工业经济稳步增长", "农业生产喜获丰收", "城乡建设步伐加快", "人民生活持续改善"]
    lines = [f"{head} {LONG}，{LONG}。" for head in heads]
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in [f"{LONG}，{LONG}。", *lines]) + "</body></html>"
    assert [head.heading for head in draft(f"桐庐县2031年政府工作报告{page}".encode()).outline] == heads
    broken = "\n".join(f"　　{line}"[at : at + 36] for line in lines for at in range(0, len(line) + 2, 36))
    assert split("各位代表：\n" + broken)[1::2] == heads
    assert split("各位代表：\n" + "\n".join(line.replace("，", "， ") for line in lines))[1::2] == heads


@pytest.mark.parametrize("page", ["- {} -", "— {} —"])
def test_pages_that_turn_between_paragraphs(page: str) -> None:
    heads = ["（一）工业经济稳步增长", "（二）农业生产喜获丰收", "（三）城乡建设步伐加快"]
    raw = f"各位代表：\n{LONG}。\n" + "\n".join(
        f"{head}\n{page.format(number)}\n{LONG}。\n{LONG}。" for number, head in enumerate(heads, 1)
    )
    assert split(raw)[2::3] == heads


@pytest.mark.parametrize(
    "halves",
    [
        ("（三）大力推进新型", "城镇化，促进区域协调发展"),
        ("二、扎实推进社会主", "义新农村建设"),
        ("1.加快产业转型", "升级步伐"),
        ("（二）推进教育、科技和", "人才一体发展"),
    ],
)
def test_headings_set_in_two_lines(halves: tuple[str, str]) -> None:
    assert split(f"各位代表：\n{LONG}。\n{halves[0]}\n{halves[1]}\n{LONG}。")[2] == "".join(halves)


@pytest.mark.parametrize("below", ["建强先进制造业体系", "综合经济实力进一步增强", "优先发展教育"])
def test_lines_below_a_heading_that_are_none_of_it(below: str) -> None:
    assert split(f"各位代表：\n{LONG}。\n（一）加快建设现代化产业体系\n{below}\n{LONG}。")[3] == below


@pytest.mark.parametrize(
    "cut",
    [
        ("请予审议，并请各位政协委员和其他", "列席人员提出意见。"),
        ("在加大种植结构调整力度的同时，启动了村级辐射带和农", "业科技示范园区建设，重点抓了四个乡镇。"),
    ],
)
def test_a_sentence_cut_inside_a_word(cut: tuple[str, str]) -> None:
    assert split(f"各位代表：\n{LONG}。\n{cut[0]}\n{cut[1]}\n{LONG}。")[2] == "".join(cut)


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
@pytest.mark.parametrize("turn", ["\n", "\n\n", "\n \n\n"])
@pytest.mark.parametrize(
    "cut",
    [
        ("主要经济指标快速增长。全县生产总值由“十五”末的", "12.8亿元增加到19.2亿元，年均增长8.4%。"),
        ("主要经济指标快速增长。地区生产总值", "12.8亿元，财政收入3.1亿元。"),
        ("新建道路3条；实际利用外资增幅", "8.4%，居全市第一。"),
        ("新产品有了市场。商贸企业积极组织", "参加各种展会，签约5亿元。"),
        ("项目建设有了进展。围绕“十个一批”和", "重点园区，开工项目26个。"),
        ("地区生产总值增长8%。财政收入", "12.8亿元，增长9%。"),
        ("一是做强工业：规上工业增加值", "12.8亿元，增长9%。"),
        ("规上工业增加值在", "8%的基础上增长9%。"),
    ],
)
def test_a_page_that_turns_inside_a_sentence(cut: tuple[str, str], turn: str, apart: str) -> None:
    text = apart.join(["一、2030年工作回顾", f"{LONG}。", turn.join(cut), f"{LONG}。", "二、今年的工作", f"{LONG}。"])
    assert split(text)[2] == "".join(cut)


@pytest.mark.parametrize("below", ["二、今年的工作", "（二）做强农业", "各位代表，今年是关键的一年。"])
def test_what_opens_below_prose_that_lost_its_final_mark(below: str) -> None:
    text = f"一、2030年工作回顾\n\n{LONG}。\n\n项目有了进展。工业发展加快\n\n{below}\n\n{LONG}。"
    assert split(text)[2:4] == ["项目有了进展。工业发展加快", below]


def test_a_page_that_ends_with_nothing_but_a_form_feed() -> None:
    assert split(f"各位代表：\n{LONG}。\f（一）做强工业\n{LONG}。")[2] == "（一）做强工业"


def test_a_space_before_a_figure_in_one_line() -> None:
    told = "全县地区生产总值达到 300亿元，增长 6%。固定资产投资达到 90亿元，增长 8%。各项工作落到实处。结构不断优化。 "
    raw = f"2030年工作回顾 2030年，{LONG}。{LONG}。 {told}{told}2031年工作安排 今年，{LONG}。"
    found = split(raw)
    assert [found[0], found[4]] == ["2030年工作回顾", "2031年工作安排"]
    assert found[2] == found[3] == told.strip().replace(" ", "")


def test_an_abstract_in_one_line_above_its_translation() -> None:
    told = f"一九八六年，{LONG}。{LONG}"
    raw = f"内容提要\n各位代表：我受市政府委托作工作报告，请予审议。一、一九八六年的主要工作情况{told}\n"
    english = "Distinguished Delegates: I am entrusted by the people's government to submit a report on its work."
    assert split(raw + english)[-3:-1] == ["一、一九八六年的主要工作情况", told]


def test_blanks_all_over_part_no_headings() -> None:
    stray = LONG.replace("，", "，扎实 推进 各项 工作，")
    raw = "\n".join(f"{head} {stray}。" for head in ("工业经济稳步增长", "农业生产喜获丰收", "城乡建设步伐加快"))
    assert len(split(raw)) == 3


def test_a_part_named_with_its_year_before_a_blank() -> None:
    raw = f"2030年工作回顾 2030年，{LONG}。\n2031年工作任务 是什么？{LONG}。"
    assert split(raw)[:2] == ["2030年工作回顾", f"2030年，{LONG}。"]


def test_a_blank_before_a_figure_parts_no_heading() -> None:
    told = "全县地区生产总值达到 300亿元，比上年增长6%，增速居全省第2位。固定资产投资增长8%，工业投资增长12%。\n"
    report = draft("桐庐县2031年政府工作报告\n一、2030年工作回顾\n" + told * 3 + "二、2031年工作安排\n" + told)
    assert [one.heading for one in report.outline] == ["一、2030年工作回顾", "二、2031年工作安排"]


def test_blanks_strewn_over_a_text_in_one_line_part_its_sentences_only() -> None:
    strewn = " ".join(LONG[at : at + 5] for at in range(0, len(LONG), 5))
    raw = "各位代表： 现在，我报告工作，请予审议。 " + f"{strewn}。{strewn}。{strewn}。 " * 20
    assert all(piece.startswith(("各位", "现在", LONG[:5])) for piece in split(raw))


def test_indents_tell_paragraphs_of_narrow_lines_that_end_with_their_sentences() -> None:
    full = f"{LONG[:19]}。\n"
    raw = f"　　{LONG[:17]}。\n{full}{full}{LONG[:20]}\n{LONG[20:30]}。\n"
    assert len(split(raw * 6)) == 6


def test_a_line_cut_before_a_number_ends_no_indented_paragraph() -> None:
    cut = f"　　{LONG[:28]}，\n{LONG[:26]}。\n2030年{LONG[:30]}。\n{LONG[:10]}。\n"
    assert len(split(cut * 8)) == 8


def test_blanks_part_paragraphs_among_the_numbers_of_a_site() -> None:
    told = [f"（{number}）做强{what} {LONG}。{LONG}。" for number, what in zip("一二三四", "工农商贸", strict=True)]
    ended = " ".join(["各位代表： 现在，我报告工作，请予审议。 一、2030年工作回顾", *told * 3]).split("。")
    pages = ["。".join(ended[at : at + 3]) + "。" for at in range(0, len(ended) - 1, 3)]
    raw = "\n".join(f"7、{page}" for page in pages)
    reading = read(raw, furniture=[found.span() for found in re.finditer("7、", raw)])
    parts = [reading.text[start:end] for start, end in paragraphs(reading.text, reading.gaps)]
    assert parts.count("（二）做强农") == 3


@pytest.mark.parametrize(
    ("upper", "rest"),
    [
        ("（一）推进乡村振兴。新建高标准农田2万亩，培育家庭农场45", "家。"),
        ("各位代表！蓝图已绘就，奋进正", "当时。"),
        ("我们也看到，发展中还存在不少困难和问题：产业层次不", "高，财政收支矛盾突出。"),
    ],
)
@pytest.mark.parametrize("turn", ["— 4 —", "第4页 共9页", "（下转第三版）"])
def test_a_page_that_ends_a_few_words_before_its_sentence(upper: str, rest: str, turn: str) -> None:
    raw = f"政府工作报告\n各位代表：\n一、2030年工作回顾\n新增企业15家。\n{upper}\n{turn}\n{rest}\n"
    report = draft(raw + "二、2031年工作安排\n建设园区2个。\n")
    told = [item.text for item in (*report.achievements, *report.context, *report.problems)]
    assert any(text.endswith(upper[-4:] + rest) for text in told)
