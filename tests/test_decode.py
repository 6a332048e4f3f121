"""Bytes of any encoding come out as text without loss, or with a message that says what to do."""

from __future__ import annotations

import codecs
import random

import pytest
from baogao.text.decode import DecodeError, decode, redecode
from baogao.text.source import open_source
from hypothesis import given
from hypothesis import strategies as st

SIMPLE = "各位代表：\r\n现在，我代表市人民政府报告工作。2023年，全市生产总值增长6.5％，城镇新增就业3.2万人。\r\n"
FULL = "各位代表：\n現在，我代表市人民政府報告工作。2023年，全市生產總值增長6.5％，城鎮新增就業3.2萬人。\n"
PHRASES = [
    "政府工作报告",
    "各位代表：",
    "地区生产总值增长",
    "7.5",
    "%",
    "，",
    "。",
    "全面推进乡村振兴",
    "\n",
    "2024年",
    "（一）",
]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SIMPLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SIMPLE.encode(), "utf-8"),
        (SIMPLE.encode("gbk"), "gb18030"),
        (SIMPLE.encode("gb2312"), "gb18030"),
        ((SIMPLE + "㐀𠀀").encode("gb18030"), "gb18030"),
        (FULL.encode("big5"), "big5"),
        (FULL.encode("gbk"), "gb18030"),
        (SIMPLE.encode("utf-16"), "utf-16-le"),
        (SIMPLE.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + SIMPLE.encode("utf-16-be"), "utf-16-be"),
        (SIMPLE.encode("utf-16-be"), "utf-16-be"),
        (SIMPLE.encode("utf-32"), "utf-32-le"),
        (b"plain ASCII, 7.5%", "utf-8"),
        ("[县情] {报告}\nTitle: x\n\n".encode(), "utf-8"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert decoded.encoding == encoding
    assert decoded.text.encode(encoding) == data
    assert redecode(data, encoding) == decoded.text
    assert decoded.doubts == ()


@pytest.mark.parametrize("text", ["政府工作報告", "各位代表：", "第一，", "2024年工作"])
@pytest.mark.parametrize("encoding", ["big5", "gb18030", "utf-16-le", "utf-16-be", "utf-8"])
def test_short_texts(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)


def test_byte_order_mark_is_character_zero() -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        assert decode(SIMPLE.encode(encoding)).text == "\ufeff" + SIMPLE


def test_line_breaks_stay() -> None:
    assert decode("一\r\n二\r三\n".encode()).text == "一\r\n二\r三\n"


@pytest.mark.parametrize(("declared", "real"), [("utf-8", "gb18030"), ("gb2312", "utf-8"), ("big5", "gb18030")])
def test_wrongly_declared(declared: str, real: str) -> None:
    decoded = decode(f'<html><meta charset="{declared}">{SIMPLE}</html>'.encode(real))
    assert decoded.encoding == real
    assert [doubt.code for doubt in decoded.doubts] == ["charset-declared-wrongly"]


def test_declared_charset_of_gb2312_is_no_contradiction() -> None:
    assert decode(f'<html><meta charset="gb2312">{SIMPLE}</html>'.encode("gbk")).doubts == ()


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5", "utf-16-le"])
def test_broken_bytes_are_marked_and_reproducible(encoding: str) -> None:
    text = FULL * 5
    data = text.encode(encoding)
    broken = data[: len(data) // 2] + b"\xff\xff" + data[len(data) // 2 :] + b"\x81"
    decoded = decode(broken)
    assert redecode(broken, decoded.encoding) == decoded.text
    assert not any("\ud800" <= character <= "\udfff" for character in decoded.text)
    assert decoded.text.count("\ufffd") <= 8
    assert [doubt.code for doubt in decoded.doubts] == ["undecodable-bytes"] or encoding == "utf-16-le"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "the file is empty"),
        (codecs.BOM_UTF8, "the file is empty"),
        (codecs.BOM_UTF16_LE + b"\r\x00\n\x00", "the file is empty"),
        (b"\x00" * 400, "binary"),
        (b" \r\n ", "white space"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"PK\x03\x04\x14\x00", "DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Office"),
        (bytes(range(256)) * 40, "binary"),
        (random.Random(1).randbytes(900).translate(bytes(code | 0x80 for code in range(256))), "binary"),
        (b"BZh91AY&SY", "bzip2"),
        (b"a.txt".ljust(257, b"\x00") + b"ustar\x0000", "tar"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(20), "HEIF"),
        (b'{"title": "' + SIMPLE.strip().encode() + b'"}', "JSON"),
        (b"From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: text/html;\r\n charset=utf-8\r\n\r\n<p>", "MHTML"),
        (b'# $schema\nschema_version: "1.0"\nid: 330600-2024\n', "record"),
        (b"\x00" * 50_000_000, "50 MB"),
    ],
)
def test_what_is_no_text(data: bytes, found: str) -> None:
    with pytest.raises(DecodeError, match=found) as caught:
        decode(data, name="report.txt")
    assert str(caught.value).startswith("report.txt: ")
    assert caught.value.step


@pytest.mark.parametrize(
    ("stored", "found", "undone"),
    [
        (SIMPLE.encode().decode("latin-1"), "UTF-8 that was read as Latin-1", "latin1"),
        (SIMPLE.encode("gbk").decode("latin-1"), "GBK that was read as Latin-1", "latin1"),
        (SIMPLE.encode().decode("gbk", "replace"), "UTF-8 that was read as GBK", None),
        (SIMPLE.encode("gbk").decode("utf-8", "replace").encode().decode("gbk", "replace"), "锟斤拷", None),
        (SIMPLE.encode("gbk").decode("utf-8", "replace"), "destroyed", None),
    ],
)
def test_what_was_read_in_a_wrong_encoding(stored: str, found: str, undone: str | None) -> None:
    for source in (stored, f"<html><body><p>{stored}</p></body></html>"):
        with pytest.raises(DecodeError, match=found) as caught:
            open_source(source)
        assert (f"-t {undone}" in caught.value.step) if undone else caught.value.step.endswith("its bytes")
    if undone:
        with pytest.raises(DecodeError, match=found):
            decode(stored.encode())
        assert stored.encode().decode().encode(undone).decode("utf-8" if "UTF-8" in found else "gbk") == SIMPLE


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_stray_controls_are_a_fault_of_copying(encoding: str) -> None:
    text = "\x00\x00" + SIMPLE.replace("增长", "增长\x00") + "\x1b"
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert [(doubt.code, doubt.span) for doubt in decoded.doubts] == [("control-characters", (0, 1))]
    assert decoded.doubts[0].message.startswith("4 ")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le", "big5"])
def test_a_file_that_zeros_fill_up(encoding: str) -> None:
    data = FULL.encode(encoding) + bytes(4096)
    decoded = decode(data)
    assert (decoded.text.rstrip("\x00"), decoded.encoding) == (FULL, encoding)
    assert decoded.text.encode(encoding) == data


@pytest.mark.parametrize(("most", "little"), [("gb18030", "utf-8"), ("utf-8", "gb18030"), ("big5", "utf-8")])
def test_a_foot_in_another_encoding_is_told(most: str, little: str) -> None:
    head, foot = (FULL * 20).encode(most), "責任編輯：張三，來源：某某網".encode(little)
    decoded = decode(head + foot)
    assert decoded.encoding.startswith(most)
    told = {doubt.code: doubt for doubt in decoded.doubts}["encodings-mixed"]
    assert f"are {little}, not {most}" in told.message
    assert decoded.text[: len(FULL)] == FULL
    assert abs(told.span[0] - len(FULL * 20)) <= 2


@pytest.mark.parametrize(("first", "second"), [("utf-8", "gb18030"), ("gb18030", "utf-8")])
def test_a_text_in_two_encodings_is_refused(first: str, second: str) -> None:
    with pytest.raises(DecodeError, match="two encodings"):
        decode((SIMPLE * 9).encode(first) + (SIMPLE * 9).encode(second))


@given(st.text(st.sampled_from("各位代表现在我市报告工作增长亿元，。：7.5%\n"), max_size=200), st.data())
def test_bad_bytes_are_no_second_encoding_and_no_binary_data(text: str, data: st.DataObject) -> None:
    raw = bytearray((SIMPLE + text).encode())
    for at in data.draw(st.lists(st.integers(0, len(raw)), max_size=3)):
        raw.insert(at, 0xFF)
    assert "encodings-mixed" not in {doubt.code for doubt in decode(bytes(raw)).doubts}


@given(st.binary(max_size=300))
def test_total_on_bytes(data: bytes) -> None:
    try:
        decoded = decode(data)
    except DecodeError:
        return
    assert redecode(data, decoded.encoding) == decoded.text
    if "undecodable-bytes" not in {doubt.code for doubt in decoded.doubts}:
        assert decoded.text.encode(decoded.encoding) == data


@given(st.lists(st.sampled_from(PHRASES), min_size=6, max_size=60), st.sampled_from(["gb18030", "utf-8", "utf-16-le"]))
def test_round_trip(phrases: list[str], encoding: str) -> None:
    text = "政府工作报告" + "".join(phrases)
    assert decode(text.encode(encoding)).text == text
