"""The article is found in the markup of a page, and its spans count the markup's characters."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from baogao.parsers.draft import draft
from baogao.text.blocks import scan
from baogao.text.decode import DecodeError
from baogao.text.page import is_markup, open_page
from baogao.text.reading import read
from baogao.text.source import open_source
from hypothesis import given, settings
from hypothesis import strategies as st

PARAGRAPHS = [
    "各位代表：",
    "现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。",
    "一、2022年工作回顾",
    "过去一年，我们坚持稳中求进，全市生产总值增长6.1%，一般公共预算收入增长5.2%，城镇新增就业3.4万人。",
    "产业升级步伐加快。新增规上工业企业86家，高新技术企业达到312家，研发投入占比提高到2.4%。",
    "二、2023年工作安排",
    "主要预期目标是：地区生产总值增长6%左右，固定资产投资增长8%以上。",
    "我们要加快建设先进制造业基地，实施技改项目120个，完成投资90亿元。",
    "各位代表！让我们团结一心、真抓实干，为建设现代化新城而努力奋斗！",
]
GOVERNMENT = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="gb2312"><title>2023年临江市政府工作报告_临江市人民政府</title>
<meta name="PubDate" content="2023-02-10 09:30"><style>.a{{color:red}}</style>
<script>var x="<p>这不是正文而是脚本里的一段很长很长很长很长很长很长的文字。</p>";</script></head>
<body><div class="top"><a href="/">首页</a> | <a href="/zw">政务公开</a></div>
<nav><ul><li><a href="#">领导之窗</a></li><li><a href="#">通知公告</a></li></ul></nav>
<div class="article"><h1>2023年临江市政府工作报告</h1>
<div class="info">发布时间：2023-02-10 09:30　来源：市政府办公室　浏览次数：<span id="hits">1024</span></div>
<p align=center>——2023年1月12日在临江市第五届人民代表大会第三次会议上</p><p>市长&nbsp;&nbsp;陈&nbsp;明</p>
<div id="content">{body}</div>
<div class="share">分享到：<a>微信</a><a>微博</a></div>
<p>责任编辑：王一</p><p>下一篇：<a href="2.html">关于做好2023年春耕备耕工作的通知要求全面落实</a></p></div>
<div class="footer">版权所有：临江市人民政府办公室<br>主办：临江市人民政府</div></body></html>"""
NEWS = """<html><head><meta charset="utf-8"><title>临江日报：政府工作报告</title></head><body>
<table><tr><td><a href="a">第1版</a></td><td><a href="b">第2版</a></td></tr></table>
<article><h2>政府工作报告</h2>{body}</article>
<aside class="related"><h3>相关阅读</h3><ul><li><a href="1">全市经济工作会议在临江召开并部署明年任务</a></li>
<li><a href="2">一图读懂政府工作报告中的民生实事</a></li></ul></aside></body></html>"""
FORUM = """<!DOCTYPE html><html><head><title>2023年临江市政府工作报告 - 临江论坛 - Powered by Discuz!</title></head>
<body>
<div id="toptb"><a href="#">设为首页</a><a href="#">收藏本站</a></div>
<div id="postlist"><div class="pls">某会员<br>主题 12<br>积分 345</div>
<div class="pct"><h1>2023年临江市政府工作报告</h1><em>发表于 2023-2-11 08:00</em>
<div class="t_f" id="postmessage_1">{broken}</div></div></div>
<form id="fastpostform"><textarea>快速回复的一些文字</textarea><button>发表回复</button></form>
<div id="ft">Powered by Discuz! X3.4</div></body></html>"""


def paragraphs() -> str:
    marked = [f"<p>&emsp;&emsp;{text}</p>\n" for text in PARAGRAPHS]
    marked[2] = f"<p><strong>{PARAGRAPHS[2]}</strong></p>"
    marked.insert(4, "<script>hit(1)</script><!-- 统计 --><style>p{}</style>")
    return "".join(marked)


def test_metadata_in_a_script_is_read() -> None:
    said = {"@context": "https://schema.org", "@type": "NewsArticle", "publisher": {"name": "临江发布"}}
    data = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    head = f"<head><script>x=1</script>{data}<style>p{{}}</style></head>"
    page = open_page(f"<html>{head}<body>{paragraphs()}</body></html>")
    assert page.publisher == "临江发布"


PAGES = {
    "government": GOVERNMENT.format(body=paragraphs()),
    "news": NEWS.format(body=paragraphs()),
    "forum": FORUM.format(broken="<br />\r\n<br />\r\n".join(PARAGRAPHS)),
}


def visible(text: str, start: int, end: int, furniture: tuple[tuple[int, int], ...]) -> str:
    """The region as a reader sees it, furniture and tags left out."""
    pieces, done = [], start
    for first, last in furniture:
        if start <= first and last <= end:
            pieces.append(text[done:first])
            done = last
    shown = re.sub(r"<[^>]*>", "\n", "".join(pieces) + text[done:end])
    return re.sub(r"&\w+;|[ \u3000]", "", shown)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_article(name: str, encoding: str) -> None:
    opened = open_source(PAGES[name].encode(encoding))
    assert opened.html
    assert opened.text == PAGES[name]
    seen = visible(opened.text, opened.start, opened.end, opened.furniture)
    lines = [line for line in seen.splitlines() if line.strip()]
    assert [line for line in lines if line in PARAGRAPHS] == PARAGRAPHS
    rest = [line for line in lines if line not in PARAGRAPHS]
    assert set(rest) <= {
        "2023年临江市政府工作报告",
        "政府工作报告",
        "——2023年1月12日在临江市第五届人民代表大会第三次会议上",
        "市长陈明",
    }


def test_metadata_of_the_page() -> None:
    opened = open_source(PAGES["government"].encode("gbk"))
    assert opened.published_on == date(2023, 2, 10)
    assert opened.title is not None
    assert "政府工作报告" in opened.title


WECHAT = """<html><head><meta charset="utf-8"><title>政府工作报告</title></head><body><div class="rich_media_inner">
<h1 id="activity-name">政府工作报告</h1><a class="link" id="js_name"> 临江发布 </a><em id="publish_time"></em>
<div id="js_content">{body}<p>END</p><p>来源：临江市人民政府办公室</p></div></div></body></html>"""


def test_lines_above_the_article_say_where_it_is_from() -> None:
    page = (
        PAGES["government"]
        .replace("<h1>2023年临江市政府工作报告</h1>", "")
        .replace("<p align=center>", "<h1>2023年临江市政府工作报告</h1><p align=center>")
    )
    opened = open_source(page)
    assert opened.text[opened.start :].startswith("2023年临江市政府工作报告")
    assert (opened.publisher, opened.published_on) == ("市政府办公室", date(2023, 2, 10))
    assert opened.publisher_at is not None
    assert opened.published_on_at is not None
    assert opened.text[slice(*opened.publisher_at)] == "市政府办公室"
    assert opened.text[slice(*opened.published_on_at)] == "2023-02-10"
    assert any(start <= opened.publisher_at[0] < end <= opened.start for start, end in opened.furniture)


def test_an_article_of_an_account() -> None:
    opened = open_source(WECHAT.format(body=paragraphs()))
    assert opened.publisher == "临江发布"
    assert opened.publisher_at is not None
    assert opened.text[slice(*opened.publisher_at)] == "临江发布"
    assert "END" in [opened.text[start:end] for start, end in opened.furniture]


@pytest.mark.parametrize("title", ["2023年临江市政府工作报告", "政府工作报告"])
def test_a_year_in_the_report_is_no_day_of_publication(title: str) -> None:
    opened = open_source(f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{paragraphs()}</body></html>")
    assert opened.published_on is None


def test_short_lines_at_both_ends_are_in_the_region() -> None:
    lines = ["（2023年1月12日）", "市长 陈明", *PARAGRAPHS, "谢谢大家！"]
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><nav><a href='/'>首页</a></nav><div>{body}</div><p><a href='2'>下一篇</a></p></body></html>"
    opened = open_source(page)
    assert opened.text[opened.start :].startswith("市长 陈明")
    assert opened.text[: opened.end].endswith("谢谢大家！")


def test_readings_set_above_characters_are_no_text() -> None:
    ruby = "<ruby>现<rp>(</rp><rt>xiàn</rt><rp>)</rp></ruby>在，我代表"
    page = f"<html><body>{paragraphs().replace('现在，我代表', ruby)}</body></html>"
    opened = open_source(page)
    clean = read(page, furniture=opened.furniture, start=opened.start, end=opened.end)
    assert "各位代表：现在，我代表市人民政府" in clean.text
    assert page[slice(*clean.raw_span(clean.text.index("现"), clean.text.index("我")))].endswith("</ruby>在，")


def test_delivery_lines_are_in_the_region() -> None:
    page = open_page(PAGES["government"])
    region = PAGES["government"][page.start : page.end]
    assert region.startswith("2023年临江市政府工作报告")
    assert "第五届人民代表大会" in region


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("<html><body><p>文字</p></body></html>", True),
        ("<p>一</p><p>二</p><p>三</p>", True),
        ("增长<b>7%</b>，PM2.5<35微克", False),
        ("各位代表：<br>现在，我代表", False),
        ("各位代表：<br>现在，<script>hit(1)</script>", True),
        ("", False),
    ],
)
def test_markup_is_told_from_text(text: str, markup: bool) -> None:
    assert is_markup(text) is markup


def test_a_page_without_article_is_still_read() -> None:
    page = open_page("<html><body><p>短</p></body></html>")
    assert [doubt.code for doubt in page.doubts] == ["article-not-found"]


@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_page_whose_text_is_in_a_script(ascii_only: bool) -> None:
    held = json.dumps({"content": "\n".join(PARAGRAPHS * 2)}, ensure_ascii=ascii_only)
    page = f"<html><title>政府工作报告</title><body><div id='app'></div><script>x={held}</script></body></html>"
    with pytest.raises(DecodeError, match="a script puts there; open it in a browser"):
        open_source(page)
    assert open_source(page.replace("<div id='app'>", f"<div id='app'>{paragraphs()}"))


def test_blocks_hold_what_a_reader_sees() -> None:
    text = "<div>甲<b>乙</b>&nbsp;丙<br>丁<script>戊</script></div><nav>己</nav>"
    found = scan(text).blocks
    assert [(block.text, block.aside) for block in found] == [("甲乙丙", False), ("丁", False), ("己", True)]
    assert [text[block.start : block.end] for block in found] == ["甲<b>乙</b>&nbsp;丙", "丁", "己"]


PIECES = [
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<br/>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<",
    ">",
    "&amp;",
    "&#x4e2d;",
    "<nav>",
    "</nav>",
    "<a>",
    "</a>",
    "报告",
]
MARKUP = st.lists(
    st.sampled_from([*PIECES, "<div class='share'>", "全市生产总值增长6.1%，城镇新增就业3.4万人。", "\n"]), max_size=40
).map("".join)


@settings(max_examples=60)
@given(MARKUP)
def test_any_markup_is_read(text: str) -> None:
    page = open_page(text)
    assert 0 <= page.start <= page.end <= len(text)
    for block in scan(text).blocks:
        assert text[block.start : block.end].strip() == text[block.start : block.end] != ""


@pytest.mark.parametrize(
    "hostile",
    [
        "<div " * 20_000,
        "<!--" * 20_000,
        "<script>" * 10_000,
        "<" * 50_000,
        "<p>" * 20_000,
        "<sup>1" * 20_000,
        "值<sup>1</sup>" * 20_000,
        "<s>" * 20_000,
    ],
)
def test_hostile_markup_is_cut_in_time(hostile: str) -> None:
    scan(hostile)


def test_the_text_of_a_component_stands_in_its_template() -> None:
    sentence = "过去一年，全市地区生产总值增长5.2%，各项事业取得新的进步，人民生活继续改善，社会大局保持稳定。"
    shown = f"<template><div><h1>某某市政府工作报告</h1><p>{sentence * 8}</p></div></template>"
    text = f"{shown}<script>export default {{}}</script>"
    opened = open_source(text)
    assert "增长5.2%" in opened.text[opened.start : opened.end]
    placed = f"<html><body><div><p>{sentence * 8}</p></div><template><p>{sentence * 20}</p></template></body></html>"
    page = open_source(placed)
    assert page.text[page.start : page.end].count("增长5.2%") == 8


SENTENCE = "<p>第{place}段：全市坚持稳中求进，推动经济社会发展取得新成效，人民生活持续改善。</p>"


def test_a_table_of_figures_is_left_out_and_said_so() -> None:
    body = "".join(SENTENCE.format(place=place) for place in "一二三四五六")
    rows = "<tr><td>指标</td><td>2022年</td></tr><tr><td>生产总值</td><td>372.9亿元</td></tr>"
    article = f"<h1>政府工作报告</h1>{body}<table>{rows}</table>{body}"
    page = open_page(f"<html><body><div>{article}</div></body></html>")
    assert not any("372.9" in line.text for line in page.lines)
    assert [doubt.code for doubt in page.doubts] == ["table-left-out"]


def test_a_table_with_a_paragraph_a_row_is_read() -> None:
    rows = "".join(f"<tr><td>{text[:28]}。</td></tr>" for text in PARAGRAPHS[3:])
    page = f"<html><body><table>{rows}</table></body></html>"
    assert all(block.prose for block in scan(page).blocks)


def test_what_is_struck_hidden_or_raised_in_a_line() -> None:
    line = (
        "工业增加值<sup>2</sup>增长7.8%，“小巨人”<sup><a href='#n'>[3]</a></sup>12家，厂房120万m<sup>2</sup>，"
        "排放CO<sup>2</sup>减少，收入<del>1233</del>1234.5亿元，<span style='color:red;display: none'>注</span>投资"
        "<s>8</s>9亿元，10<sup>8</sup>次。"
    )
    page = f"<html><body><div><p>{line}</p></div></body></html>"
    found = open_page(page)
    assert [page[start:end] for start, end in found.furniture] == [
        "<sup>2</sup>",
        "<sup><a href='#n'>[3]</a></sup>",
        "<del>1233</del>",
        "<span style='color:red;display: none'>注</span>",
        "<s>8</s>",
    ]
    reading = read(page, furniture=found.furniture)
    assert reading.text == (
        "工业增加值增长7.8%，“小巨人”12家，厂房120万m²，排放CO2减少，收入1234.5亿元，投资9亿元，108次。"
    )
    assert not any(gap.furniture for gap in reading.gaps)


def test_hidden_paragraphs_are_left_out_unless_the_article_is_hidden() -> None:
    review, plan = (
        "".join(f"<p>{text}</p>" for text in paragraphs) for paragraphs in (PARAGRAPHS[:5], PARAGRAPHS[5:])
    )
    hidden = "<div style='display:none'><p>去年全市财政收入增长9.9%，以上是手机版的内容，共3页，请翻页阅读。</p></div>"
    page = f"<html><body><h1>临江市政府工作报告</h1>{review}{hidden}{plan}</body></html>"
    text = open_source(page)
    reading = read(page, furniture=text.furniture, start=text.start, end=text.end).text
    assert "手机版" not in reading
    assert PARAGRAPHS[-1] in reading
    folded = f"<html><body><h1>临江市政府工作报告</h1><div style='display:none'>{review}{plan}</div></body></html>"
    assert all(block.prose for block in scan(folded).blocks)


def test_comments_below_the_title_are_nothing_on_the_page() -> None:
    page = "<html><body><h1>临江市政府工作报告</h1>" + "".join(f"<p>{text}</p><!-- 统计 -->" for text in PARAGRAPHS)
    report = draft(f"{page}</body></html>", name="a.html")
    assert report.context[0].text == "临江市政府工作报告"


def test_a_table_that_lays_out_the_page_is_read() -> None:
    body = "".join(SENTENCE.format(place=place) for place in "一二三四五六")
    rows = f"<tr><td>左</td><td>{body}</td></tr><tr><td>1</td><td>2</td></tr>"
    page = open_page(f"<html><body><table>{rows}</table></body></html>")
    assert sum("第" in line.text for line in page.lines) == 6
    assert not page.doubts


@pytest.mark.parametrize("mark", ["\u200b", "\u200c", "\u00ad", "\u2060", "\u200e"])
def test_marks_without_width_lose_no_paragraph(mark: str) -> None:
    words = [mark.join((text[:3], text[3:9], text[9:])) for text in PARAGRAPHS]
    opened = open_source("<html><body><div>" + "".join(f"<p>{text}" for text in words) + "</div></body></html>")
    assert opened.text[opened.start : opened.end].replace(mark, "").split("<p>") == PARAGRAPHS


def test_a_page_that_the_library_makes_nothing_of_is_read_from_its_title_to_its_close() -> None:
    said = "我代表市人民政府，向大会作政府工作报告，请予审议。"
    lines = ["政府工作报告", "市长 陈明", PARAGRAPHS[0], said, *PARAGRAPHS[2:]]
    body = "".join(f"<p>{text}</p>" for text in lines)
    opened = open_source(f"<html><frameset><noframes><body>{body}</body></noframes></frameset></html>")
    assert opened.text[opened.start : opened.end].split("</p><p>") == lines


def test_short_paragraphs_at_the_end_that_the_library_leaves_out() -> None:
    ends = [
        "三、加强自身建设",
        "严格依法行政，全年压减经费5%。",
        "（一）办好实事",
        "新建学校3所；",
        "1．新增学位600个；",
        "各位代表，让我们携手奋进！",
        "附件1",
        "2031年县政府民生实事项目",
        "1.新建学校3所",
        "2.改造医院2家",
    ]
    # Anchors between the clauses make the library take short paragraphs for lists of links.
    marked = [text.replace("，", '，<a name="a"></a>') for text in [*PARAGRAPHS[:-1], *ends]]
    footer = '<div class="footer">主办：临江市人民政府办公室 联系电话：12345</div>'
    opened = open_source(f"<html><body><div>{''.join(f'<p>{text}</p>' for text in marked)}</div>{footer}</body></html>")
    assert opened.text[opened.start : opened.end].split("</p><p>") == marked


@pytest.mark.parametrize(("day", "published"), [("2023-01-05", None), ("2023-01-15", date(2023, 1, 15))])
def test_a_day_of_the_markup_before_the_delivery_is_of_another_page(day: str, published: date | None) -> None:
    lines = "<p>政府工作报告</p><p>——2023年1月12日在临江市第五届人民代表大会第三次会议上</p><p>市长 陈明</p>"
    head = f'<head><meta property="article:published_time" content="{day}T08:00:00+08:00"></head>'
    report = draft(f"<html>{head}<body><div>{lines}{paragraphs()}</div></body></html>")
    assert report.metadata.delivered_on == date(2023, 1, 12)
    assert report.metadata.source.published_on == published


def test_a_page_that_begins_at_the_heading_of_a_part() -> None:
    lines = ["三、政府职能持续转变", "（一）依法行政", *PARAGRAPHS[2:3]]
    body = "".join(f"<p>{text}</p>" for text in lines)
    opened = open_source(f"<html><body><div>{body}</div></body></html>")
    assert opened.text[opened.start : opened.end].split("</p><p>") == lines
