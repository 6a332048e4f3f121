"""What in a source is markup or layout: white space, tags, entities, the marks of Markdown and of forums."""

from __future__ import annotations

import html
import re
import sys
from collections import Counter

from .scanning import ATTRIBUTES, WHITE, Scanner

__all__ = [
    "BLOCK_TAG",
    "BOLD_TAG",
    "CODED",
    "LAYOUT",
    "SPECIAL",
    "TYPED",
    "blanked",
    "decoration",
    "emphasised",
    "formula_end",
    "named",
    "says_something",
    "shown",
    "special",
    "unseen",
    "untyped",
]

_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
_SHOWN_BREAKS = "¶↵⏎␍␊"
"""What editors show for the end of a line."""
_CONTROL = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
LAYOUT = rf"[{WHITE}{_INVISIBLE}{_CONTROL}{_SHOWN_BREAKS}]+"
# What fonts of symbols leave behind for a bullet, blocks that stand for the bar before a heading, and pictographs. The
# marks that lists of reports open with themselves (● ■ ★ ①) are text, where not nearly every line has one.
_BULLETS = (
    "\u2580-\u259f\u2600-\u2604\u2607-\u26ff\u2700-\u2775\u2794-\u27bf\u25aa\u25ab\u25b6\u25b8\u25ba\u2b00-\u2bff\uf000-\uf0ff"
)
_MARKS = "•●■◆◇○□·★☆▲△※◎"
_TYPED_MARKS = "-+*"  # before a blank
_LINE_OPENS = re.compile(rf"(?:\A|(?<=[\r\n>]))[{WHITE}]*+([^{WHITE}<>])")
_LONG_OPENS = re.compile(rf"{_LINE_OPENS.pattern}(?=[^\r\n]{{60}})")
_MARKED_LEAST = 5
_MARKED_SHARE, _LONG_SHARE = 0.6, 0.9
_PICTOGRAPHS = "\U0001f300-\U0001faff"
_HIGH = re.compile(f"[{_PICTOGRAPHS}]")
CODED = r"<U\+[0-9A-F]{4,6}>"
"""A character that is written as the number it has in Unicode."""
TYPED = r"\\(?:[nrt](?![a-z])|u3000|u00a0|xa0)"
"""White space as programs write it: two signs that stand for a line break or a tab, the code of a blank."""
_TYPED = tuple(zip(("\\r", "\\n", "\\t", "\\u3000", "\\u00a0", "\\xa0"), "\r\n\t\u3000\xa0\xa0", strict=True))
_TARGET = r"\((?:https?:/|www\.|[./#])[^()\s]{0,1000}\)"


def _scanner(bullets: str) -> Scanner:
    # Bounded lengths keep hostile text linear.
    return Scanner(
        rf"{WHITE}{_INVISIBLE}{_CONTROL}{_SHOWN_BREAKS}{bullets}{_MARKS}>#\-+*_<&\[\]\\$^{{}}",
        rf"{LAYOUT}"
        # Markdown at the start of a line; a mark before a number may be a minus or a page number.
        r"|(?<![^\s\ufeff>])(?P<line>>|#{1,6}(?=[ \t])|[-*+]"
        r"(?=[ \t]+(?:[^\s0-9+*-]|\*\*[^\s*]|[0-9]{1,2}(?:[、)）]|[.．](?![0-9])))))"
        rf"|(?P<bullet>[{bullets}]+)"
        rf"|(?P<listing>[{_MARKS}]|[{re.escape(_TYPED_MARKS)}](?=[ \t]))"
        r"|(?P<closing>(?<=[ \t])#{1,6}(?=[ \t]{0,9}(?:[\r\n]|\Z)))"
        r"|\*{2,}|(?P<emphasis>_{2}(?!_)|[*_])"
        # Links: [5.5%](https://…).
        rf"|(?P<link>\[(?=[^\[\]\r\n]{{1,200}}\]{_TARGET})|\]{_TARGET})"
        # Links of a wiki: [[地区生产总值]], [[国内生产总值|生产总值]].
        r"|(?P<wiki>\[\[(?=[^\[\]\r\n]{1,120}\]\])(?![A-Za-z一-龥]{1,10}[:：])(?:[^\[\]|\r\n]{1,80}\|)?)"
        r"|(?<=[^\[\]\r\n])\]\]"
        # White space that data hold as a program writes it.
        rf"|(?P<typed>{TYPED})"
        # Text recognition writes figures as formulas: $7.5\%$, $\mathrm{PM}_{2.5}$, $6\% \sim 7\%$.
        r"|(?P<formula>\$|\\[()]|\\(?:math(?:rm|bf|sf|it)|text(?:rm|bf)?|operatorname)\s?(?=\{)|[{}^]|\\[,;:! ])"
        r"|(?P<to>\\sim(?![a-z]))"
        r"|(?P<escape>\\(?=[!-/:-@\[-`{-~]|[ \t]{0,9}[\r\n]))"
        # A raised figure that belongs to a unit: 120万m<sup>2</sup>.
        r"|(?<=m)<sup(?:\s[^<>]{0,400})?>(?P<power>[23])</sup>"
        rf"|</?[A-Za-z][A-Za-z0-9:-]{{0,40}}(?:{ATTRIBUTES})?/?>"
        r"|<!--|<![A-Za-z][^<>]{0,400}>|<\?[a-z][^<>]{0,400}>"
        # Tags of forums, and tags whose own marks were made entities.
        r"|\[/?(?:b|i|u|s|p|hr|tr|td|table|size|color|backcolor|font|align|center|left|right|indent|quote|url|img|float)"
        r"(?:=[^\[\]\r\n]{1,200})?\]"
        r"|&lt;/?(?:p|br|div|span|b|strong|em|font|u|h[1-6])(?:\s[^<>&\r\n]{0,200})?/?&gt;"
        # A character by its number, as programs for statistics save what they cannot show (<U+00A0>, 朱<U+9555>基).
        rf"|{CODED}"
        # An entity, or one whose own mark was made an entity (&amp;nbsp;).
        r"|&(?:amp;)?(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
    )


SPECIAL, _SPECIAL_TOO = _scanner(_BULLETS), _scanner(_BULLETS + _PICTOGRAPHS)
"""Where layout or markup may stand. The groups name what more has to hold there."""
BLOCK_TAG = re.compile(
    r"(?:<|\[|&lt;)/?(?:p|div|br|li|ul|ol|tr|td|th|table|tbody|h[1-6]|section|article|blockquote|pre|hr|dl|dt|dd|body"
    r"|center|align|indent|quote)\b",
    re.IGNORECASE,
)
BOLD_TAG = re.compile(r"(?:<|\[|&lt;)(/?)(?:b|strong|h[1-6])(?=[\s>/\]&])", re.IGNORECASE)
# Beside Latin letters and digits the marks are signs or parts of names (2*3*4, a_b_c). A star behind a word may point
# at a note (算力*与数字孪生*), if no number follows it (增长*5.5%*).
_EMPHASIS = re.compile(
    r"(?<![0-9A-Za-z*_\\])(?:(__|(?<!\w)\*|\*(?=[0-9]))(?=[^\s*_，、。；：）)])[^*_\r\n]{1,200}(?<=\S)\1"
    # _县第六届人民政府，… _年: what stands for a name that was taken out opens no emphasis.
    r"|(_)(?=[^\s*_，、。；：）)])[^*_\r\n，。；,;]{1,60}(?<=\S)_)(?![0-9A-Za-z*_])"
)
_FORMULA = re.compile(
    r"\$(?=[^$\r\n]{0,80}[0-9])[^$\r\n\u3000-\u9fff]{1,80}\$|\\\((?=[^\r\n]{0,80}[0-9])[^\r\n\u3000-\u9fff]{1,80}?\\\)"
)
_WORD = re.compile(r"[^\W_]")
_PICTURE = re.compile(r"!\[[^\[\]\r\n]{0,200}\]\([^()\s]{1,1000}\)")
_ANY_TAG = re.compile(r"<[^<>]{0,4000}>")
_BLANKED = re.compile(r"<[^<>]{1,4000}>|&(?:(?:nb|em|en|thin)sp|#160|#12288|#8195|#xA0|#x3000);")
_UNSEEN = re.compile(
    r"<(?:!--|(?:script|style|noscript|textarea|template|svg|iframe|object|select|button|rt|rp|sup|del|s|strike|span"
    r"|font)\b)",
    re.I,
)


def blanked(text: str) -> str:
    """Return the text with a line break for each block tag, blanks for other tags and the entities of blanks, as long
    as before: beside markup characters sit as nowhere in Chinese."""
    return _BLANKED.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return ("\n" if BLOCK_TAG.match(found[0]) else " ") + " " * (len(found[0]) - 1)


def special(text: str) -> Scanner:
    """Return what finds layout and markup in ``text``: a set that reaches beyond the basic plane is no table."""
    # Where none lies beyond the basic plane every character is two bytes, which is told many times as fast.
    basic = len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
    return SPECIAL if basic or _HIGH.search(text) is None else _SPECIAL_TOO


def decoration(text: str) -> str:
    """Return the marks that open nearly every line of ``text``, or every paragraph: they came with the copy and list
    nothing."""
    marks = [mark for mark in _MARKS + _TYPED_MARKS if text.count(mark) >= _MARKED_LEAST]
    if not marks:
        return ""
    opens, long = Counter(_LINE_OPENS.findall(text)), Counter(_LONG_OPENS.findall(text))
    least = max(_MARKED_SHARE * opens.total(), _MARKED_LEAST)
    of_long = max(_LONG_SHARE * long.total(), _MARKED_LEAST)
    return "".join(mark for mark in marks if opens[mark] >= least or long[mark] >= of_long)


def emphasised(text: str, at: int) -> int:
    """Where the mark stands that closes the emphasis opened at ``at`` (增长*5.5%*, __一、主要工作__); -1 for none."""
    found = _EMPHASIS.match(text, at)
    return found.end() - len(found[1] or found[2]) if found else -1


def formula_end(text: str, at: int) -> int:
    """Where the formula ends that a mark at ``at`` opens ($7.5\\%$); -1 for none."""
    found = _FORMULA.match(text, at)
    return found.end() if found else -1


def shown(gap: str) -> str:
    """White space as a page shows it: without tags, entities as characters."""
    return html.unescape(_ANY_TAG.sub("", gap))


def named(written: str) -> str:
    """The character that an entity or a code stands for (&nbsp;, &amp;nbsp;, <U+9555>); where none does, what it is."""
    if written.startswith("<U"):
        number = int(written[3:-1], 16)
        return chr(number) if number <= sys.maxunicode and not 0xD800 <= number < 0xE000 else written
    return html.unescape(html.unescape(written))


def says_something(furniture: str) -> bool:
    """Whether there are words in what is left out, and not only rules (=====), tags or pictures."""
    return _WORD.search(_PICTURE.sub("", _ANY_TAG.sub("", furniture))) is not None


def unseen(furniture: str) -> bool:
    """Whether what is left out stands nowhere on the page, or only above its line: a script, the number of a note."""
    return furniture[-1] == ">" and _UNSEEN.match(furniture) is not None


def untyped(raw: str) -> str:
    """White space that is written as programs write it, as the white space it stands for."""
    for typed, white in _TYPED:
        raw = raw.replace(typed, white)
    return raw
