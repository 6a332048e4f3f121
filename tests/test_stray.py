"""A byte that cannot belong to the text breaks a character, and nothing is lost by it."""

from __future__ import annotations

import pytest
from baogao.parsers.draft import draft
from baogao.text.reading import read
from baogao.text.source import open_source
from baogao.text.stray import without_stray_bytes
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import REPORT
from test_draft import check_laws, content


@settings(max_examples=60)
@given(st.text(st.sampled_from("各位代表现在我市报告工作增长亿元，7.5%\n"), min_size=1, max_size=60), st.data())
def test_without_it_the_text_reads_as_before(text: str, data: st.DataObject) -> None:
    raw = bytearray(text.encode())
    for at in sorted(data.draw(st.sets(st.integers(0, len(raw)), max_size=4)), reverse=True):
        raw.insert(at, data.draw(st.sampled_from([0xFF, 0xFE, 0xC0, 0xF8])))
    fixes = without_stray_bytes(bytes(raw), "utf-8")
    shown = bytes(raw).decode("utf-8", "replace")
    for fix in fixes:
        assert shown[slice(*fix.at)] == fix.original
    assert read(shown, corrections=fixes).text == read(text).text


@pytest.mark.parametrize(
    ("data", "encoding", "corrected"),
    [
        ("增长".encode()[:4] + b"\xff" + "增长".encode()[4:], "utf-8", ["长"]),
        ("增长".encode() + b"\xa0" + b"5%", "utf-8", [""]),
        ("增长".encode()[:4] + "亿元".encode(), "utf-8", []),
        ("增长".encode()[:3] + "增长".encode()[4:], "utf-8", []),
        ("增长。新".encode()[:8] + b"\xff" + "。新".encode()[2:4] + b"\xff" + "新".encode()[1:], "utf-8", []),
        ("增长".encode("gbk") + b"\xff" + "亿元".encode("gbk"), "gb18030", [""]),
        ("增长".encode("gbk")[:3] + b"\xff" + "长期".encode("gbk")[1:], "gb18030", []),
        (b"\xff\xff", "big5", []),
        (b"", "utf-8", []),
    ],
)
def test_what_is_lost_is_not_made_up(data: bytes, encoding: str, corrected: list[str]) -> None:
    assert [fix.corrected for fix in without_stray_bytes(data, encoding)] == corrected


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize(("white", "size"), [("\n", 76), ("\r\n", 77), (" ", 301)])
def test_lines_broken_after_so_many_bytes(encoding: str, white: str, size: int) -> None:
    lines = [line.encode(encoding) for line in REPORT.splitlines()]
    cut = b"\n".join(
        white.encode().join(line[at : at + size] for at in range(0, len(line), size)) for line in lines
    )
    report = draft(cut)
    check_laws(cut.decode(encoding, "replace"), report)
    assert content(report) == content(draft(REPORT))


def test_a_draft_is_not_changed_by_them() -> None:
    raw = bytearray(REPORT.encode())
    for at in range(len(raw) - 40, 40, -211):
        raw.insert(at, 0xFF)
    report = draft(bytes(raw))
    check_laws(bytes(raw).decode("utf-8", "replace"), report)
    assert content(report) == content(draft(REPORT))
    assert report.draft is not None
    assert "undecodable-bytes" in {doubt.code for doubt in report.draft.doubts}


def test_many_of_them_cost_little() -> None:
    assert len(without_stray_bytes("增长".encode() * 100_000 + b"a\xff" * 50_000, "utf-8")) < 1000
    assert open_source(("增长" * 2000).encode() + b"\xff").corrections
