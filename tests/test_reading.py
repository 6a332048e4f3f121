"""The clean reading: examples as a phrase book, laws as properties."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from baogao.text.reading import Reading, read
from baogao.text.width import fold_width
from hypothesis import given
from hypothesis import strategies as st
from linear import grows_linearly


@dataclass(frozen=True)
class Fix:
    at: tuple[int, int]
    corrected: str


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("全年实现地区生产总值7791亿元,增长7.8%。", "全年实现地区生产总值7791亿元,增长7.8%。"),
        ("增长７．８％，其中", "增长7.8%，其中"),
        ("龙游县县长  李芝伟", "龙游县县长李芝伟"),
        ("调研指示\n\n精神", "调研指示精神"),
        ("增长7. 5%", "增长7.5%"),
        ("达1 2.3 亿元", "达12.3亿元"),
        ("1 9 9 7 年", "1997年"),
        ("增长3.\n5%", "增长3.5%"),
        ("项目 50 个", "项目50个"),
        ("**打造产业链。**围绕", "打造产业链。围绕"),
        ("<p>增长<b>5</b>%&nbsp;左右</p>", "增长5%左右"),
        ("<U+00A0><U+00A0>国务院总理朱<U+9555>基，增长7.<U+200B>5<U+FF05>", "国务院总理朱镕基，增长7.5%"),
        ("A&amp;B &lt;C", "A&B<C"),
        ("&lt;p&gt;增长&lt;b&gt;5&lt;/b&gt;%&lt;br/&gt;&amp;", "增长5%&"),
        ("[size=3][color=#000]增[/color]长[b]5[/b]%[/size][1]（[一]）[2023]", "增长5%[1]（[一]）[2023]"),
        ("R&D经费", "R&D经费"),
        ("开展Logo design大赛", "开展Logo design大赛"),
        ("1. 2023年工作", "1. 2023年工作"),
        ("完成。1. 2023年工作", "完成。1. 2023年工作"),
        ("投资增长\n11. 9%，上涨1\n2. 2%，\n65. 3万亩", "投资增长11.9%，上涨12.2%，65.3万亩"),
        ("2022 2023", "2022 2023"),
        ("其中 P M 2 . 5 浓度，G D P增长", "其中PM2.5浓度，GDP增长"),
        ("P M2.5", "PM2.5"),
        ("开展 L o g o 征集，推进 V O C s 治理", "开展Logo征集，推进VOCs治理"),
        ("优良率、AQ\nI达标，RC\nEP新机遇，GDP\nGREEN CARD", "优良率、AQI达标，RCEP新机遇，GDP GREEN CARD"),
        ("增长&amp;nbsp;5.2%，&amp;ldquo;三农&amp;rdquo;1&shy;2&amp;#37;", "增长5.2%，“三农”12%"),
        ("一、工作回顾\\n2030年，\\u3000\\u3000增长5.2%", "一、工作回顾2030年，增长5.2%"),
        ("Plan B Design，A Plan", "Plan B Design，A Plan"),
        ("⼯业增⻓8﹪，⺠⽣⾦融﹣3%", "工业增长8%，民生金融-3%"),
        ("增长8%︐其中︵一︶工业7%﹔农业5%︒目标﹕S‐324", "增长8%，其中（一）工业7%；农业5%。目标：S-324"),
        ("新增\n19. 3\n　　万平方米，防洪堤 18. 2公里\n1. 30公里道路", "新增19.3万平方米，防洪堤18.2公里1. 30公里道路"),
        ("农村公路12 6. 8公里，减贫 13. 7 1万人", "农村公路126.8公里，减贫13.71万人"),
        ("<span>186</span>.<span> </span><span>5</span>亿元", "186.5亿元"),
        ("增长30.1%和３\n　　４． １ ％；", "增长30.1%和34.1%；"),
        ("<div>投资<b> </b><b>9</b></div><div><b> </b><b>8</b>.<b>35</b>亿元</div>", "投资98.35亿元"),
        ("<p title='a>b'>增长<img onload='x(1>0)'/>5%</p><td width='9>收入4亿元，'三农'", "增长5%收入4亿元，'三农'"),
        ("全年[[地区生产总值]]增长[[百分比|5%]]，见[[分类:报告]]", "全年地区生产总值增长5%，见[[分类:报告"),
        ("2024-02-23 15:41", "2024-02-23 15:41"),
        ("增\u200b长\u00ad5\ufeff%", "增长5%"),
        ("12,345元", "12,345元"),
        ("总量5\n2023年增长", "总量5 2023年增长"),
        ("投资2.\n2 万亿元", "投资2.2万亿元"),
        ("占11\u200b\n2.3%，总额1\u200b6\n8.4亿元，达9\n9.\u00ad5%", "占112.3%，总额168.4亿元，达99.5%"),
        ("<span>4</span><span> </span><span lang=EN-US>5836</span>元，面积1&nbsp;2.3亩", "45836元，面积12.3亩"),
        ("<tr><td>12</td> <td>34</td></tr>", "12 34"),
        ("调整为4 3：57，结构29.5\n0：43.70", "调整为43：57，结构29.50：43.70"),
        ("2031-02-03 10:30，2月3日 9:30", "2031-02-03 10:30，2月3日9:30"),
        ("总投资12.\n5亿元", "总投资12.5亿元"),
        ("1.\n2023年", "1. 2023年"),
        ("见附件1.\n2023年", "见附件1. 2023年"),
        ("# 政府工作报告\n## 一、回顾 ##", "政府工作报告一、回顾"),
        ("\ufeff# 报告", "报告"),
        ("主要目标是：\n- 就业8万人；\n* 粮食9亿斤；\n+ 植树。", "主要目标是：就业8万人；粮食9亿斤；植树。"),
        ("> 来源：某社\n> - 甲\n> ## 乙", "来源：某社甲乙"),
        ("*省长　陈明*\n_各位代表_：增长*5%*，_财政_收入", "省长陈明各位代表：增长5%，财政收入"),
        ("我代表_县政府，报告工作。建成_村公路", "我代表_县政府，报告工作。建成_村公路"),
        ("算力*与数字孪生*，5*3*2，a_b_c", "算力*与数字孪生*，5*3*2，a_b_c"),
        ("增长[5.5%](https://example.org/a_1.html)，见[1]（[二](三)）", "增长5.5%，见[1]（[二](三)）"),
        ("1\\. 增长7\\.8%", "1.增长7.8%"),
        ("\ue5e5\ue5e5全县&#58853;增\ue5e5长", "全县增长"),
        ("\uf0b7 经济\n📌👉 民生\n<p><b>➤</b>改革</p>，好评👍率", "经济民生改革，好评👍率"),
        ("▌一、经济\n▎ 民生", "一、经济民生"),
        ("厂房120万m<sup>2</sup>，水8亿m<sup class=a>3</sup>，CO<sub>2</sub>", "厂房120万m²，水8亿m³，CO2"),
        ("收入4</p>\n<p>5000元", "收入45000元"),
        ("收入4\n\n5000元", "收入45000元"),
        ("<td>4</td><td>5000</td>", "4 5000"),
        ("收入4\n\n1\n\n亿元", "收入4 1亿元"),
        ("增长\n- 5.6%，\n-5.6%", "增长-5.6%，-5.6%"),
        ("甲 - 乙，——丙\n——丁\n- 3 -", "甲-乙，——丙——丁-3-"),
        ("增长&#42;5%", "增长*5%"),
        ("1\ufe0f\u20e3 经济，2\u20e3民生", "1.经济，2.民生"),
        ("增长5℅，下降3٪", "增长5%，下降3%"),
        ("增长 $7.5\\%$ ，浓度 $6 \\% \\sim 7 \\%$ ，\\(46.8\\)亿", "增长7.5%，浓度6%~7%，46.8亿"),
        ("$\\mathrm{PM}_{2.5}$ 浓度下降", "PM2.5浓度下降"),
        ("投资US$5亿，出口$3亿，a^b{c}", "投资US$5亿，出口$3亿，a^b{c}"),
        ("2O12年增长1O%、l5亿元、20l2年、1OO个", "2012年增长10%、15亿元、2012年、100个"),
        ("12OO人、2OO亩、l0家、48OO余人、O.5个百分点、l4：52：34",
         "1200人、200亩、10家、4800余人、0.5个百分点、14：52：34"),
        ("CO2，ISO9001，No.1，O3浓度，I类水质，IP地址，O2O平台，N2O减排，H2O，A4O2，Ol3，5G",
         "CO2，ISO9001，No.1，O3浓度，I类水质，IP地址，O2O平台，N2O减排，H2O，A4O2，Ol3，5G"),
        ("增\0长\x1b5\x006%", "增长56%"),
    ],
)
def test_phrases(raw: str, clean: str) -> None:
    assert read(raw).text == clean


def test_spans_of_the_source_give_their_own_reading() -> None:
    raw = "一、 总 量\n  达到１ ２．３ 亿元,**增 长** 5%。"
    reading = read(raw)
    start = raw.index("１")
    assert reading.of(start, raw.index(",")) == "12.3亿元"
    first = reading.text.index("12.3")
    assert reading.raw_span(first, first + 6) == (start, raw.index(","))


def test_a_correction_may_change_the_length() -> None:
    raw = "构筑了大框架?!巴ㄎ键S芪”获得认证"
    fixes = [Fix((6, 7), "。"), Fix((7, 12), "“通渭黄")]
    reading = read(raw, corrections=fixes)
    assert reading.text == "构筑了大框架。“通渭黄芪”获得认证"
    assert reading.of(7, 13) == "“通渭黄芪"
    assert reading.raw_span(*reading.clean_span(9, 10)) == (7, 12)


@pytest.mark.parametrize(
    ("raw", "newlines"),
    [
        ("甲[第3页]乙", 0),
        ("甲\n[第3页]\n乙", 1),
        ("甲\n[第3页\n第4页]\n乙", 1),
        ("甲\n\n[3]\n\n乙", 3),
        ("甲\n\f乙", 1),
        ("甲\n\n乙", 2),
    ],
)
def test_the_line_of_furniture_is_no_blank_line(raw: str, newlines: int) -> None:
    start, end = raw.find("["), raw.find("]") - 1
    furniture = [(start, end)] if start >= 0 else []
    assert read(raw.replace("[", "").replace("]", ""), furniture=furniture).gaps[0].newlines == newlines


def test_furniture_falls_out_even_inside_a_sentence() -> None:
    raw = "推进农村\n第 3 页\n污水治理"
    reading = read(raw, furniture=[(5, 10)])
    assert reading.text == "推进农村污水治理"
    assert reading.gaps[0].furniture


@pytest.mark.parametrize("bracket", ["（资）", "(zī)", "(zi1)", "【资】"])
def test_a_bracket_that_repeats_a_character_is_no_turn_of_a_page(bracket: str) -> None:
    gap = read(f"投資{bracket}\n全年", furniture=[(2, 2 + len(bracket))]).gaps[0]
    assert (gap.furniture, gap.newlines) == (False, 1)
    assert read(f"投{bracket}資", furniture=[(1, 1 + len(bracket))]).gaps == ()


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("装机达到31[下转第二版]\r\n[第02版：要闻]\r\n[上接第一版]0万千瓦", "装机达到310万千瓦"),
        ("建成管网4\n\n[4 / 6]\n461公里", "建成管网4461公里"),
        ("下降2\n[- 3 -]\n.38个百分点", "下降2.38个百分点"),
        ("达到1,2\n[4 / 6]\n50辆", "达到1,250辆"),
        ("85.6亿\n[1]\n元", "85.6亿元"),
        ("达到31\n[3 / 6]\n1.改造道路", "达到31 1.改造道路"),
        ("达到31\n[3 / 6]\n2023年增长", "达到31 2023年增长"),
        ("工作报告2017\n[3 / 6]\n16个项目", "工作报告2017 16个项目"),
        ("合计\n12\n[3 / 6]\n16个", "合计12 16个"),
        ("<p>4</p>[4 / 6]<p>461公里</p>", "4 461公里"),
    ],
)
def test_the_turn_of_a_page_does_not_cut_a_number(raw: str, clean: str) -> None:
    bare = raw.replace("[", "").replace("]", "")
    spans, done = [], 0
    for piece in re.findall(r"\[([^]]*)\]", raw):
        start = bare.index(piece, done)
        done = start + len(piece)
        spans.append((start, done))
    assert read(bare, furniture=spans).text == clean


def test_a_markdown_heading_stands_alone_and_bold() -> None:
    reading = read("前文。\n## 一、**去年**工作\n全市经济增长。\n# 二、*今年*")
    assert reading.text == "前文。一、去年工作全市经济增长。二、今年"
    assert [reading.text[a:b] for a, b in reading.bold] == ["一、去年工作", "二、今年"]
    assert [(gap.at, gap.block) for gap in reading.gaps] == [(3, True), (9, True), (16, True)]
    assert reading.raw_span(3, 9) == (7, 17)


def test_a_heading_ends_with_its_line_even_in_furniture() -> None:
    raw = "# 标题第1页\n首页正文"
    reading = read(raw, furniture=[(4, 10)])
    assert [reading.text[a:b] for a, b in reading.bold] == ["标题"]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("達到2. 11億元，校舍7. 2萬平方米", "达到2.11亿元，校舍7.2万平方米"), ("l5億元、1OO個", "15亿元、100个")],
)
def test_numbers_that_layout_split_in_traditional_text(raw: str, clean: str) -> None:
    assert read(raw, script="hant").text == clean


def test_traditional_text_is_read_simplified_with_exact_offsets() -> None:
    raw = "預計地區生產總值增長7%,著力推動"
    reading = read(raw, script="hant")
    assert reading.text == "预计地区生产总值增长7%,着力推动"
    assert reading.raw_span(2, 8) == (2, 8)


@pytest.mark.parametrize("raw", ["甲。[align=left][b]乙。[/b]丙", "甲。&lt;p&gt;&lt;strong&gt;乙。&lt;/strong&gt;丙"])
def test_tags_of_forums_and_tags_in_entities(raw: str) -> None:
    reading = read(raw)
    assert [reading.text[a:b] for a, b in reading.bold] == ["乙。"]
    assert [(gap.at, gap.block) for gap in reading.gaps] == [(2, True)]


def test_simplified_text_is_left_alone() -> None:
    assert read("乾县", script="hans").text == "乾县"


def test_bold_and_gaps_are_reported_in_clean_offsets() -> None:
    reading = read("前文。\n  **加快转型。**后文")
    assert [reading.text[a:b] for a, b in reading.bold] == ["加快转型。"]
    gap = reading.gaps[0]
    assert (gap.at, gap.newlines, gap.indent) == (3, 1, 2)


noise = st.text(st.sampled_from("增长总值亿元，。,.％%１２3 45\n\r\t\u3000*<>b/&;amp濟經A#-_"), max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]], list[Fix]]:
    raw = draw(st.one_of(noise, st.text(max_size=40)))
    cuts = sorted(draw(st.lists(st.integers(0, len(raw)), max_size=8, unique=True)))
    furniture, fixes = [], []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        if draw(st.booleans()):
            furniture.append((start, end))
        else:
            fixes.append(Fix((start, end), draw(st.text(st.sampled_from("经济增长５。"), max_size=4))))
    return raw, furniture, fixes


def readings(case: tuple[str, list[tuple[int, int]], list[Fix]], script: str) -> Reading:
    raw, furniture, fixes = case
    return read(raw, script=script, furniture=furniture, corrections=fixes)


@given(marked(), st.sampled_from(["hans", "hant"]), st.data())
def test_to_clean_and_back_covers_what_was_kept(
    case: tuple[str, list[tuple[int, int]], list[Fix]], script: str, data: st.DataObject
) -> None:
    reading = readings(case, script)
    start = data.draw(st.integers(0, len(case[0])))
    end = data.draw(st.integers(start, len(case[0])))
    first, last = reading.clean_span(start, end)
    assert 0 <= first <= last <= len(reading.text)
    if first < last:
        back = reading.raw_span(first, last)
        # Whatever of the span is not in the way back was left out: furniture, markup, white space.
        for lost in ((start, min(back[0], end)), (max(back[1], start), end)):
            if lost[0] < lost[1]:
                assert reading.clean_span(*lost)[0] == reading.clean_span(*lost)[1]


@given(marked(), st.sampled_from(["hans", "hant"]))
def test_every_clean_character_has_a_place(case: tuple[str, list[tuple[int, int]], list[Fix]], script: str) -> None:
    reading = readings(case, script)
    before = 0
    for offset in range(len(reading.text)):
        start, end = reading.raw_span(offset, offset + 1)
        assert 0 <= start < end <= len(reading.raw)
        assert start >= before - 0 or reading.text[offset]
        first, last = reading.clean_span(start, end)
        assert first <= offset < last
        before = start


@given(st.text(max_size=80))
def test_width_keeps_the_length(text: str) -> None:
    assert len(fold_width(text)) == len(text)
    assert fold_width(fold_width(text)) == fold_width(text)


@given(st.text(st.sampled_from("增长总值亿元，。12.5%"), max_size=40))
def test_layout_between_characters_leaves_no_trace(text: str) -> None:
    plain = read(text).text
    spread = "\u3000".join(text)
    assert read(spread).text.replace(" ", "") == plain.replace(" ", "")


@given(st.text(st.sampled_from("增长总值亿元，。：.．％%１23ＡB 　\t\r\n\u00a0\u200b\u2028\x00⼯（）“1"), max_size=60))
def test_a_clean_reading_is_clean(text: str) -> None:
    once = read(text).text
    again = read(once).text
    # A space that is left tells two numbers or words apart that a wide gap or a line break parted; alone it would not.
    assert (again, once) == (once, once) if " " not in once else again.replace(" ", "") == once.replace(" ", "")


@pytest.mark.parametrize(
    "hostile",
    [
        "<!--",
        "<a ",
        "&amp",
        "[b",
        "[url=",
        "&lt;p ",
        "&lt;",
        "**",
        "1 ",
        "\u3000\n",
        "&#",
        "</p",
        "*a ",
        "_a",
        "# ",
        "\n- ",
        ">",
        "> # ",
        "\n>> - ",
    ],
)
def test_hostile_text_is_read(hostile: str) -> None:
    read(hostile * 20_000)


LINES = "工作回顾\n经济稳中向好。\n新建公路35公里。\n工作安排\n修桥5座。\n谢谢大家！"


@pytest.mark.parametrize("mark", "•●■◆◇○□·★▲※")
def test_bullets_that_open_nearly_every_line_are_left_out(mark: str) -> None:
    raw = "\n".join(f"　{mark} {line}" for line in LINES.splitlines())
    assert read(raw).text == read(LINES).text
    some = "\n".join(f"{mark}{line}" if place % 2 else line for place, line in enumerate(LINES.splitlines()))
    assert read(some).text.count(mark) == 3
    inside = raw.replace("稳中", f"稳{mark}中")
    assert read(inside).text == read(LINES).text.replace("稳中", f"稳{mark}中")


def test_a_stretch_reads_as_it_does_in_the_whole() -> None:
    raw = "\n".join(f"● {line}" for line in LINES.splitlines())
    assert read(raw, end=12).text == read(raw).text[: len(read(raw, end=12).text)]


@pytest.mark.parametrize(
    "hostile",
    ["[a](/", "[a](/x)", "\\", "📌 ", "\uf0b7\n", "*1", "__a", "m<sup>2", "<p>4</p>", "收入4\n\n5"],
)
def test_marks_left_open_cost_no_more_than_their_length(hostile: str) -> None:
    assert grows_linearly(lambda size: read((hostile * size)[:size]))
