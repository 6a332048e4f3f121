"""A source is opened in one call: text, script, furniture and repairs, or an error that says what to do."""

from __future__ import annotations

from hashlib import sha256

import pytest
from baogao.text.decode import DecodeError
from baogao.text.garble import damage
from baogao.text.reading import read
from baogao.text.source import open_source
from hypothesis import given, settings
from hypothesis import strategies as st

REPORT = (
    "某县政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作。全年实现地区生产总值120亿元，增长6.5%。\n"
)
FULL = "某縣政府工作報告\n各位代表：\n現在，我代表縣人民政府，向大會報告工作。全年實現地區生產總值120億元，增長6.5%。\n"


def test_plain_text() -> None:
    data = ("首页 | 登录\n" + REPORT + "责任编辑：张三\n").encode("gbk")
    opened = open_source(data)
    assert (opened.encoding, opened.script, opened.html) == ("gb18030", "hans", False)
    assert opened.sha256 == sha256(data).hexdigest()
    assert [opened.text[start:end] for start, end in opened.furniture] == ["首页 | 登录", "责任编辑：张三"]
    assert opened.corrections == ()
    assert opened.doubts == ()


def test_text_is_taken_as_utf8() -> None:
    opened = open_source(REPORT)
    assert opened.encoding == "utf-8"
    assert opened.sha256 == sha256(REPORT.encode()).hexdigest()


def test_lone_surrogates_become_replacement_characters() -> None:
    assert open_source("报告\ud800工作").text == "报告\ufffd工作"


@pytest.mark.parametrize("parted", ["<br>", "<BR />", "</p><p>"])
def test_tags_in_plain_text_are_no_damage(parted: str) -> None:
    sound = REPORT.replace("生产总值", "``西狭颂''总值").strip().replace("\n", parted)
    opened = open_source(sound)
    assert (opened.corrections, opened.doubts) == ((), ())


def test_twins_are_furniture() -> None:
    opened = open_source("全縣（县）經（经）濟（济）發（发）展，\n" + FULL)
    assert opened.script == "hant"
    assert [opened.text[start:end] for start, end in opened.furniture][:2] == ["（县）", "（经）"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>市长黎子流</p>",
        "<p>完成二环路、斗池路等<span lang=EN-US>27</span>条道路建设，<span lang=EN-US>6</span>座跨江大桥通车。</p>",
        "<p>绿色发展之路越走越宽。</p><p>发展动力日益强劲，<span>5</span>家企业上市。</p>",
        "<p>民生答卷情暖意浓。</p>&emsp;&emsp;<p>五是狠抓财政收入。</p>",
    ],
)
def test_markup_beside_sound_characters_is_no_damage(line: str) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in FULL.split("\n"))
    opened = open_source(f"<html><body><div>{body}{line}{body}</div></body></html>")
    assert not opened.corrections
    assert not [doubt for doubt in opened.doubts if doubt.code.startswith("damage")]


def test_damage_is_repaired() -> None:
    broken = FULL.replace("。全年實現", damage("。全年實", 0, narrowed=True) + "現")
    opened = open_source(broken)
    text = broken
    for correction in reversed(opened.corrections):
        start, end = correction.at
        assert text[start:end] == correction.original
        text = text[:start] + correction.corrected + text[end:]
    assert text == FULL


@pytest.mark.parametrize(
    ("head", "publisher", "day"),
    [
        ("发布日期：2019-01-18　来源：某县人民政府办公室", "某县人民政府办公室", "2019-01-18"),
        ("> 来源：某某社　2021-03-12", "某某社", "2021-03-12"),
        ("2021-03-12 来源：某报", "某报", "2021-03-12"),
        ("2014年01月23日 星期四\r\n临江日报\r\n第01版：要闻", "临江日报", "2014年01月23日"),
        ("Source: 临江发布  Published: 2023-01-17  Views: 20", "临江发布", "2023-01-17"),
        ("发布日期：2019-02-31", None, None),
        ("2019年1月8日", None, None),
    ],
)
def test_the_head_says_who_published_and_when(head: str, publisher: str | None, day: str | None) -> None:
    opened = open_source(f"{head}\n{REPORT}{REPORT * 3}")
    spans = (opened.publisher_at, opened.published_on_at)
    assert [span and opened.text[slice(*span)] for span in spans] == [publisher, day]
    assert opened.publisher == publisher
    assert (opened.published_on is None) == (day is None)


@pytest.mark.parametrize("turn", ["（下转第二版）\r\n第02版：要闻\r\n（上接第一版）", "\n\n4 / 6\n", "\n- 3 -\n"])
def test_a_number_is_whole_across_the_turn_of_a_page(turn: str) -> None:
    opened = open_source(f"{REPORT}光伏发电装机达到31{turn}0万千瓦。")
    assert "装机达到310万千瓦。" in read(opened.text, furniture=opened.furniture).text


def test_controls_in_a_text() -> None:
    assert [doubt.code for doubt in open_source(REPORT + "\x00").doubts] == ["control-characters"]


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", "\ufeff\n", b""])
def test_empty(data: bytes | str) -> None:
    with pytest.raises(DecodeError, match=r"the (?:file|text) is empty"):
        open_source(data)


@pytest.mark.parametrize("data", [b"", "", "  \n", b"\x89PNG\r\n\x1a\n"])
def test_what_cannot_be_opened(data: bytes | str) -> None:
    with pytest.raises(DecodeError, match="page"):
        open_source(data, name="page.txt")


@settings(max_examples=40)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200)))
def test_total(data: bytes | str) -> None:
    try:
        opened = open_source(data)
    except DecodeError:
        return
    assert 0 <= opened.start <= opened.end <= len(opened.text)
    spans = list(opened.furniture)
    assert spans == sorted(spans)
    for start, end in spans:
        assert opened.text[start:end].strip() == opened.text[start:end] != ""
    for correction in opened.corrections:
        assert opened.text[slice(*correction.at)] == correction.original
