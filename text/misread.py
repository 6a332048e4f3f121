"""Chinese that was read in a wrong encoding and stored so (鏀垮簻宸ヤ綔鎶ュ憡, Õþ¸®¹¤×÷±¨¸æ, 锟斤拷)."""

from __future__ import annotations

from .characters import plain_share

__all__ = ["destroyed", "misread"]

_SAMPLE = 20_000
_USUAL = "的年工发人业"
"""Characters of which hardly a line of Chinese has none."""
_USUAL_SHARE = 0.004
_LEAST = 30
"""Characters that are not ASCII at least."""
_PLAIN = 0.6
_LOST = "锟斤拷"
"""What U+FFFD twice in UTF-8 reads in GBK."""
_LOST_SHARE = 0.1
_AGAIN = "fetch the page again and keep its bytes"
_WAYS = (("utf-8", "latin-1"), ("gb18030", "latin-1"), ("utf-8", "cp1252"), ("gb18030", "cp1252"), ("utf-8", "gb18030"))
"""In which encoding the text was, and as which it was read."""
_NAMES = {"utf-8": "UTF-8", "gb18030": "GBK", "latin-1": "Latin-1", "cp1252": "Windows-1252"}
_ICONV = {"gb18030": "gb18030", "latin-1": "latin1", "cp1252": "cp1252"}


def destroyed(text: str, data: bytes) -> tuple[str, str] | None:
    """Return what happened, and what to do, where ``data`` holds marks for many of the characters of the ``text``."""
    lost = text.count("\ufffd")
    if lost >= _LEAST and lost > _LOST_SHARE * len(text) and 2 * data.count("\ufffd".encode()) > lost:
        return "a text whose characters a conversion destroyed (\ufffd)", _AGAIN
    return None


def misread(text: str) -> tuple[str, str] | None:
    """Return what happened to ``text`` and what to do, where it is Chinese that was read in a wrong encoding."""
    sample = text[:_SAMPLE]
    if _LOST in sample and len(_LOST) * sample.count(_LOST) > _LOST_SHARE * len(sample):
        return f"a text whose characters a conversion destroyed ({_LOST})", _AGAIN
    if sum(map(sample.count, _USUAL)) > _USUAL_SHARE * len(sample):
        return None
    foreign = [sign for sign in sample if sign > "\x7f" and not sign.isspace()]
    if len(foreign) < _LEAST:
        return None
    if plain_share(sample) >= _PLAIN:
        return None
    for encoding, taken in _WAYS:
        read = sample.encode(taken, "ignore").decode(encoding, "ignore")
        # Three signs were one character at most; what cannot be taken back leaves no more than remnants.
        if sum(1 for sign in read if sign > "\x7f") * 4 > len(foreign) and plain_share(read) >= _PLAIN:
            found = f"Chinese in {_NAMES[encoding]} that was read as {_NAMES[taken]} (“{''.join(foreign[:8])}…”)"
            undo = f", or undo it: iconv -f utf-8 -t {_ICONV[taken]} FILE | baogao draft -"
            return found, _AGAIN + (undo if _whole(text, taken) else "")
    return None


def _whole(text: str, encoding: str) -> bool:
    """Whether nothing is lost when ``text`` is written in ``encoding``."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return "\ufffd" not in text
