"""A source is opened in one call: text, script, furniture and repairs, or an error that says what to do."""

from __future__ import annotations

from hashlib import sha256

import pytest
from baogao.text.decode import DecodeError
from baogao.text.garble import damage
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


def test_twins_are_furniture() -> None:
    opened = open_source("全縣（县）經（经）濟（济）發（发）展，\n" + FULL)
    assert opened.script == "hant"
    assert [opened.text[start:end] for start, end in opened.furniture][:2] == ["（县）", "（经）"]


def test_damage_is_repaired() -> None:
    broken = FULL.replace("。全年實現", damage("。全年實", 0, narrowed=True) + "現")
    opened = open_source(broken)
    text = broken
    for correction in reversed(opened.corrections):
        start, end = correction.at
        assert text[start:end] == correction.original
        text = text[:start] + correction.corrected + text[end:]
    assert text == FULL


@pytest.mark.parametrize("data", [b"", "", "  \n", b"\x89PNG\r\n\x1a\n"])
def test_what_cannot_be_opened(data: bytes | str) -> None:
    with pytest.raises(DecodeError, match="page"):
        open_source(data, name="page.txt")


@settings(max_examples=40, deadline=None)
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
