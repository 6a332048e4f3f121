"""Bytes of unknown encoding to text, without loss.

The text is what ``bytes.decode(encoding, "replace")`` gives with the encoding named in the result: a byte order mark
stays as character 0, line breaks stay as they are, and a byte that the encoding does not know becomes one U+FFFD, so
that spans can always be reproduced from the stored bytes and the name alone (:func:`redecode`). Surrogate escapes
are never used. Where no replacement was needed, encoding the text gives the bytes back.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from . import formats
from .characters import plain_share
from .doubt import Doubt
from .misread import destroyed, misread

__all__ = ["LARGEST", "DecodeError", "Decoded", "decode", "redecode", "stray_controls"]

LARGEST = 20_000_000
"""Bytes. The longest report of the State Council has 0.3 MB as a page; more than this is something else."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta\b[^>]{0,200}?\bcharset|\?xml[^>]{0,80}?\bencoding)\s*=\s*[\"']?\s*([\w.:-]{2,20})", re.I
)
_NAMES = {"gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "big5-hkscs": "big5hkscs", "utf8": "utf-8"}
_MULTIBYTE = ("gb18030", "big5", "cp950", "big5hkscs")
_CONTROLS = bytes(code for code in range(32) if code not in (9, 10, 12, 13, 27))
_STRAY = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_SAMPLE = 60_000
_UTF8_RUN = re.compile(rb"(?:[\xe3-\xe9\xef][\x80-\xbf]{2}){6,}")
"""Six Chinese characters in UTF-8, which hardly ever happens to be common text of a double-byte encoding."""
_GBK_RUN = re.compile(rb"(?:[\x81-\xfe][\x40-\x7e\x80-\xfe]){6,}")
_FILLED = 16
"""Zero bytes at the end of a file at least that belong to no character."""
_HIGH = bytes(range(0x80, 0x100))
_CHINESE = 0.6
_LEAST = (0.15, 0.3)
"""Share of common Chinese below which bytes are no text, in a few characters and in many."""
_MINOR = 10
"""Of a text in two encodings, a tenth may be lost in a draft that says so; with more there is none."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the name of the encoding that made it."""

    text: str
    encoding: str
    doubts: tuple[Doubt, ...] = ()


class DecodeError(ValueError):
    """The bytes are no text that could be read.

    ``name`` is the file, ``found`` what it holds, ``step`` what its owner can do.
    """

    def __init__(self, name: str, found: str, step: str) -> None:
        super().__init__(f"{name}: expected the text of a report, found {found}; {step}")
        self.name = name
        self.found = found
        self.step = step


def redecode(data: bytes, encoding: str) -> str:
    """Decode stored bytes exactly as :func:`decode` did when it named ``encoding``."""
    return data.decode(encoding, "replace")


def decode(data: bytes, *, name: str = "the source") -> Decoded:
    """Decode ``data``, whose encoding is unknown or declared wrongly.

    Raises:
        DecodeError: the bytes are empty, too many, of another file format, or noise.
    """
    _refuse_other_formats(data, name)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            decoded = _finish(data, encoding, name)
            break
    else:
        decoded = _without_mark(data, name)
    if not decoded.text.strip().strip("\ufeff").strip():
        raise _empty(name)
    _refuse_noise(decoded, data, name)
    other = formats.of_text(decoded.text) or misread(decoded.text)
    if other is not None:
        raise DecodeError(name, *other)
    return Decoded(decoded.text, decoded.encoding, (*decoded.doubts, *stray_controls(decoded.text)))


def stray_controls(text: str) -> tuple[Doubt, ...]:
    """Return a doubt at the first control character of ``text``, or nothing where there is none."""
    stray = _STRAY.search(text)
    if stray is None:
        return ()
    count = len(_STRAY.findall(text))
    message = f"{count} control character(s) in the text; the reading leaves them out"
    return (Doubt("control-characters", message, stray.span()),)


def _empty(name: str) -> DecodeError:
    return DecodeError(name, "nothing: the file is empty", "check the download")


def _refuse_other_formats(data: bytes, name: str) -> None:
    if not data:
        raise _empty(name)
    if not data.strip():
        raise DecodeError(name, "nothing but white space", "check the download")
    if len(data) > LARGEST:
        size = f"{len(data) / 1e6:.0f} MB, more than any report has"
        raise DecodeError(name, size, f"cut the report out of it (at most {LARGEST // 1_000_000} MB)")
    other = formats.of_bytes(data)
    if other is not None:
        raise DecodeError(name, *other)


def _refuse_noise(decoded: Decoded, data: bytes, name: str) -> None:
    sample = (decoded.text.rstrip("\x00") or decoded.text)[:_SAMPLE]
    lost = sample.count("\ufffd")
    broken = lost + sum(sample.count(chr(code)) for code in _CONTROLS)
    # In text that reads well otherwise a stray control character or byte is a fault of copying.
    fault = broken > 0 and not sample.isascii() and plain_share(sample) >= (_CHINESE if lost else 0.5)
    foreign = decoded.encoding in ("gb18030", "utf-16-le", "utf-16-be") and len(sample) > 20
    least = _LEAST[len(sample) > 200]
    if broken * (6 if fault else 20) > len(sample) + 20 or (foreign and plain_share(sample) < least):
        tried = f"no encoding makes text of it; tried UTF-8, UTF-16, GB18030, Big5 on {len(data)} bytes"
        told = misread(decoded.text) or destroyed(decoded.text, data) if decoded.encoding == "utf-8" else None
        raise DecodeError(name, *(told or (f"binary data ({tried})", "pass the page or a plain text file")))


def _without_mark(data: bytes, name: str) -> Decoded:
    declared = _declared(data)
    doubts: list[Doubt] = []
    encoding = _choose(data[: _written(data)], declared)
    kin = declared in _MULTIBYTE[1:] and encoding in _MULTIBYTE[1:]
    if declared and declared != encoding and not kin and not data.isascii():
        message = f"the page declares {declared} but its bytes are {encoding}"
        doubts.append(Doubt("charset-declared-wrongly", message, (0, 0)))
    decoded = _finish(data, encoding, name)
    return Decoded(decoded.text, decoded.encoding, (*doubts, *decoded.doubts))


def _written(data: bytes) -> int:
    """How many bytes stand before those that only fill a block of the disk; an even number of them is left out."""
    filled = len(data) - len(data.rstrip(b"\x00"))
    return len(data) - filled // 2 * 2 if _FILLED <= filled < len(data) else len(data)


def _declared(data: bytes) -> str | None:
    """Return the codec name of the character set the markup declares, if Python knows it."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return None
    label = found[1].decode("ascii", "replace").lower()
    try:
        known = codecs.lookup(_NAMES.get(label, label))
        b"".decode(known.name)
    except LookupError:
        return None
    return _NAMES.get(known.name, known.name)


def _choose(data: bytes, declared: str | None) -> str:
    """Return the encoding that makes the most plausible Chinese, strict ones before those that lose bytes."""
    if data[:_SAMPLE].count(0) * 6 > min(len(data), _SAMPLE) or not _decodes(data, "utf-8"):
        candidates = [*_utf16(data), *_MULTIBYTE]
        if declared and declared not in candidates and declared not in ("utf-8", "utf-16"):
            candidates.append(declared)
        strict = [encoding for encoding in candidates if _decodes(data, encoding)]
        if strict:
            best = max(strict, key=lambda encoding: _score(data, encoding) + 0.05 * (encoding == declared))
            if _score(data, best) >= 0.5:
                return best
        # Every codec fails somewhere: a page cut in the middle of a character, or damaged.
        loose = ["utf-8", *candidates]
        best = max(loose, key=lambda encoding: _score(data, encoding) + 0.05 * (encoding == declared))
        return best if _score(data, best) >= 0.5 else _foreign(data) or best
    return "utf-8"


def _utf16(data: bytes) -> list[str]:
    """Return the UTF-16 codecs worth trying: Chinese pages in UTF-16 have ASCII or line breaks, hence zero bytes."""
    if len(data) % 2 and b"\x00" not in data[:_SAMPLE]:
        return []
    return ["utf-16-le", "utf-16-be"]


def _decodes(data: bytes, encoding: str) -> bool:
    """Whether the codec reads all bytes and gives them back."""
    try:
        return data.decode(encoding).encode(encoding) == data
    except UnicodeError:
        return False


def _score(data: bytes, encoding: str) -> float:
    """Return how plausible the text is, about 0 (wrong) to 1; replacement characters and controls count against it."""
    if len(data) > _SAMPLE:
        half = len(data) // 4 * 2
        data = data[: _SAMPLE // 2] + data[half : half + _SAMPLE // 2]
    text = data.decode(encoding, "replace")
    if not text:
        return 0.0
    broken = text.count("\ufffd") + sum(text.count(chr(code)) for code in _CONTROLS)
    return plain_share(text) - 3.0 * broken / len(text)


def _foreign(data: bytes) -> str | None:
    """Ask the detector about text that is not Chinese (a page in another language is still to be read and refused)."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], threshold=0.1).best()
    return best.encoding if best and _decodes(data, best.encoding) else None


def _finish(data: bytes, encoding: str, name: str) -> Decoded:
    text = redecode(data, encoding)
    doubts = []
    if not _decodes(data, encoding):
        first = max(text.find("\ufffd"), 0)
        message = f"{text.count(chr(0xFFFD))} byte(s) or so are not {encoding}; each stands as U+FFFD"
        doubts.append(Doubt("undecodable-bytes", message, (first, first + 1)))
    mixed = _mixed(data, encoding)
    if mixed is not None:
        (start, end), other = mixed
        if (end - start) * _MINOR > len(data):
            found = f"text in two encodings: bytes {start} to {end} are {other}, the rest {encoding}"
            raise DecodeError(name, found, "convert it to one encoding (for example the parts with iconv)")
        first, last = (len(redecode(data[:offset], encoding)) for offset in (start, end))
        message = f"bytes {start} to {end} are {other}, not {encoding}; convert the source to one encoding"
        doubts.append(Doubt("encodings-mixed", message, (min(first, len(text) - 1), min(last, len(text)))))
    return Decoded(text, encoding, tuple(doubts))


def _mixed(data: bytes, encoding: str) -> tuple[tuple[int, int], str] | None:
    """Return the stretch of Chinese that is written in another encoding than the rest, and which."""
    if encoding in _MULTIBYTE:
        hits = [hit.span() for hit in _UTF8_RUN.finditer(data)]
        if hits and plain_share(data[slice(*hits[0])].decode("utf-8", "replace")) >= _CHINESE:
            return (hits[0][0], hits[-1][1]), "utf-8"
    elif encoding == "utf-8":
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            # Its first bytes may have passed for UTF-8: begin with the run of high bytes, or where the error shows.
            run = len(data[: error.start].rstrip(_HIGH))
            for start in sorted({run, error.start}):
                hits = [hit.span() for hit in _GBK_RUN.finditer(data, start) if not _reads(data, hit)]
                if hits and plain_share(data[slice(*hits[0])].decode("gb18030", "replace")) >= _CHINESE:
                    return (hits[0][0], hits[-1][1]), "gb18030"
    return None


def _reads(data: bytes, hit: re.Match[bytes]) -> bool:
    """Whether a run of high bytes is UTF-8, but for characters that the ends of the run cut."""
    return "\ufffd" not in data[slice(*hit.span())].decode("utf-8", "replace")[2:-2]
