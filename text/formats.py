"""Files that hold no text of a report, or hold it wrapped up in something: what each is, and what its owner can do."""

from __future__ import annotations

import csv
import io
import json
import re
from itertools import islice

__all__ = ["of_bytes", "of_text"]

_SEE = "run text recognition on it and pass the text"
_SAVE = "open it and save the text as a .txt file"
_UNPACK = "unpack it and pass the text in it"
_HEAD = 64
_AT_HEAD: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF document", "save its text (for example with pdftotext) and pass that"),
    (b"\x89PNG", "a PNG image", _SEE),
    (b"\xff\xd8\xff", "a JPEG image", _SEE),
    (b"GIF8", "a GIF image", _SEE),
    (b"II*\x00", "a TIFF image", _SEE),
    (b"MM\x00*", "a TIFF image", _SEE),
    (b"AT&TFORM", "a DjVu document", _SEE),
    (b"PK\x03\x04", "a ZIP archive or an Office document (DOCX, WPS)", _SAVE),
    (b"\xd0\xcf\x11\xe0", "an Office document (DOC, WPS)", _SAVE),
    (b"{\\rtf", "a rich text document", _SAVE),
    (b"CAJ\x00", "a CAJ document", _SAVE),
    (b"KDH ", "a KDH document", _SAVE),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ", "an xz archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", _UNPACK),
    (b"7z\xbc\xaf", "a 7z archive", _UNPACK),
    (b"Rar!", "a RAR archive", _UNPACK),
    (b"bplist", "a web archive or property list of Apple", "open it in a browser and save the page as HTML"),
    (b"SQLite format 3", "a SQLite database", "pass the text of one report"),
    (b"\x7fELF", "a program", "pass the text of a report"),
)
_MIME = re.compile(r"(?:[A-Za-z][A-Za-z-]{1,40}:[^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,20}\r?\n){1,40}?\r?\n")
_RECORD = re.compile(r"(?:#[^\r\n]{0,200}\r?\n){0,3}schema_version:[^\r\n]{1,20}\r?\nid:")


_COLUMN = (
    r"""["']?(?:[A-Za-z_][A-Za-z0-9_ ]{0,30}|序号|编号|省份?|城市|地区|年[份度]|标题|名称|正文|内容|文本|全文"""
    r"""|来源|日期|时间|链接|网址)["']?"""
)
_COLUMNS = re.compile(rf"{_COLUMN}(?:[,\t]{_COLUMN}){{1,30}}\r?\n")
_SAMPLE = 40_000
_ANY_CJK = re.compile("[\u3400-\u9fff]")
_DECODE = "decode it and pass the text"
_CONVERT = "convert it: iconv -f {} -t UTF-8 FILE | baogao draft -"
# How Chinese is written for machines: as programs, addresses and old mail have it.
_PACKED = (
    (re.compile(r"\\u[4-9][0-9A-Fa-f]{3}"), "text with its characters written as \\uXXXX", _DECODE),
    (re.compile("%E[4-9](?:%[89AB][0-9A-F]){2}", re.I), "text in the percent signs of addresses", _DECODE),
    (re.compile("=E[4-9](?:=[89AB][0-9A-F]|=\r?\n){2}"), "text in quoted-printable, of mail", _DECODE),
    (re.compile(r"~\{(?:[!-~]{2}){1,200}~\}"), "text in HZ, of old mail", _CONVERT.format("HZ")),
    (re.compile("\x1b\\$"), "text in ISO-2022, of old mail", _CONVERT.format("ISO-2022-CN")),
    (re.compile(r"\+[A-Za-z0-9+/]{6,}-?"), "text in UTF-7, of old mail", _CONVERT.format("UTF-7")),
)
_PACKED_LEAST = 8
_BASE64 = re.compile(r"(?![0-9]{60})(?:[A-Za-z0-9+/]{400}|(?:[A-Za-z0-9+/]{60,76}\r?\n){8})")


def of_bytes(data: bytes) -> tuple[str, str] | None:
    """Return what the bytes are and what to do, where they begin as another format than text does."""
    head = data[:_HEAD].lstrip()
    for magic, found, step in _AT_HEAD:
        if head.startswith(magic):
            return found, step
    if head.startswith(b"RIFF") and b"WEBP" in head:
        return "a WebP image", _SEE
    if head.startswith(b"BM") and data[6:10] == bytes(4):
        return "a BMP image", _SEE
    if data[4:8] == b"ftyp":
        heif = data[8:12] in (b"heic", b"heix", b"mif1", b"avif")
        return ("a HEIF image", _SEE) if heif else ("a film or sound recording", "pass the written text of the report")
    if data[257:262] == b"ustar":
        return "a tar archive", _UNPACK
    return None


def of_text(text: str) -> tuple[str, str] | None:
    """Return what the text is and what to do, where a report can only be wrapped up in it."""
    head = text[:_SAMPLE].lstrip("\ufeff \t\r\n")
    if head[:1] in ("{", "[") and _is_json(text):
        return "JSON data", "take the report's text out of it and pass that"
    if head[:1] != "<" and not _ANY_CJK.search(head) and (packed := _packed(head)) is not None:
        return packed
    if _is_table(head):
        return "a table (CSV)", "take the report's text out of it and pass that"
    head = head[:4000]
    mail = _MIME.match(head)
    if mail and re.search("^(?:MIME-Version|Content-Type):", mail.group(), re.IGNORECASE | re.MULTILINE):
        return "a saved mail or web archive (EML, MHTML)", "open it in a browser and save the page as HTML or text"
    if _RECORD.match(head):
        return "a record, not the source of one", "pass the file that its source.file names"
    return None


def _packed(head: str) -> tuple[str, str] | None:
    """Return what Chinese is written in that shows no character of it, and how to undo it."""
    if _BASE64.match(head):
        return "data packed as base64", "unpack it: base64 -d FILE | baogao draft -"
    for signs, found, step in _PACKED:
        if len(signs.findall(head)) >= _PACKED_LEAST:
            return found, step
    return None


def _is_json(text: str) -> bool:
    """Whether the text is one JSON value, or several in a row (JSON Lines)."""
    text = text.strip("\ufeff \t\r\n")
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        return False
    if isinstance(value, list) and all(isinstance(item, int) for item in value):
        return False  # [1] 各位代表：…: the number of a paragraph
    return isinstance(value, dict | list) and (end == len(text) or text[end:].lstrip()[:1] in ("{", "["))


def _is_table(text: str) -> bool:
    """Whether the text is a table whose first row names its columns, each later one with as many cells."""
    names = _COLUMNS.match(text)
    if names is None:
        return False
    rows = csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter="\t" if "\t" in names[0] else ",")
    try:
        first, *below = islice((row for row in rows if row), 4)
    except (csv.Error, ValueError):  # a cell that holds more than any
        return True
    return bool(below) and all(len(row) == len(first) for row in below)
