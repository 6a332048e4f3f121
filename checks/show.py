"""Findings as text for people: colour on a terminal, plain elsewhere, wrapped to the width there is."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TextIO

from .finding import Finding, Severity

__all__ = ["UNSAFE", "Style", "language", "safe", "show", "style_for", "summary"]

_MANY = 20
"""Findings of one rule in one file shown in full; the rest is counted."""
UNSAFE = re.compile(
    r"[^\x20-\x7e\u00a0-\u2027\u2030-\u2065\u206a-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
    r"\U00010000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd]"
    r"|[\u200b-\u200f\u2060-\u2064\u061c\ufeff\u180e]"
)


class Style:
    """How to write: colours or none, the width of the line, the language."""

    __slots__ = ("colour", "language", "width")

    def __init__(self, *, colour: bool = False, width: int = 0, language: str = "en") -> None:
        self.colour = colour
        self.width = width
        """0 where lines are not wrapped."""
        self.language = language

    def paint(self, text: str, code: str) -> str:
        """Wrap text in a colour where there are colours."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def language(wanted: str | None = None) -> str:
    """``zh`` or ``en``: as asked for, else by the locale of the environment."""
    if wanted in ("en", "zh"):
        return str(wanted)
    said = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "zh" if said.lower().startswith("zh") else "en"


def style_for(stream: TextIO, wanted: str | None = None) -> Style:
    """The style for a stream: colour and width of the terminal, or plain and unwrapped."""
    terminal = stream.isatty()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = 0
    if terminal:
        try:
            width = int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):
            width = 80
    return Style(colour=colour or bool(os.environ.get("FORCE_COLOR")), width=width, language=language(wanted))


def safe(text: str) -> str:
    """Show control characters, escapes and marks that turn or hide text, instead of obeying them."""
    return UNSAFE.sub(lambda found: _escaped(found.group()), text)


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.HINT: "36"}
_NAMES = {
    Severity.ERROR: ("error", "错误"),
    Severity.WARNING: ("warning", "警告"),
    Severity.HINT: ("hint", "提示"),
}


def show(findings: Sequence[Finding], style: Style) -> Iterator[str]:
    """Yield the lines of a report on the findings, file by file."""
    shown: dict[tuple[str, str], int] = {}
    for finding in findings:
        key = (finding.file, finding.rule)
        shown[key] = shown.get(key, 0) + 1
        if shown[key] <= _MANY:
            yield from _one(finding, style)
    for (file, rule), count in shown.items():
        if count > _MANY:
            rest = count - _MANY
            text = (
                f"{safe(file)}: 另有 {rest} 处 {rule}"
                if style.language == "zh"
                else f"{safe(file)}: {rest} more {rule}"
            )
            yield style.paint(text, "2")


def _one(finding: Finding, style: Style) -> Iterator[str]:
    name = _NAMES[finding.severity][style.language == "zh"]
    head = f"{safe(finding.file)}:{finding.line}:{finding.column}"
    label = f"{style.paint(name, _COLOURS[finding.severity])} {style.paint(f'[{finding.rule}]', '2')}"
    message = safe(finding.message(style.language))
    if not style.width:
        yield f"{head}: {label} {message}"
    else:
        yield f"{style.paint(head, '1')} {label}"
        yield from _wrapped(message, "  ", style.width)
    excerpt = finding.excerpt
    if excerpt is None:
        return
    before, marked, after = safe(excerpt.before), safe(excerpt.marked), safe(excerpt.after)
    if style.colour:
        lines = list(_wrapped(f"{before}\x00{marked}\x01{after}", "    ", style.width))
        yield from (line.replace("\x00", "\x1b[7m").replace("\x01", "\x1b[0m") for line in _carried(lines))
    else:
        yield from _wrapped(f"{before}⟦{marked}⟧{after}", "    ", style.width)


def _carried(lines: Sequence[str]) -> Iterator[str]:
    """End a mark at the end of the line and take it up on the next, so that the margin is not marked."""
    open_ = False
    for line in lines:
        text = line.lstrip(" ")
        if open_:
            line = line[: len(line) - len(text)] + "\x00" + text
        open_ = line.rfind("\x00") > line.rfind("\x01")
        yield line + "\x01" if open_ else line


def _wrapped(text: str, pad: str, width: int) -> Iterator[str]:
    """Break at the width of the screen, a Chinese character counting two columns."""
    if not width:
        yield pad + text
        return
    room = max(width - len(pad), 16)
    line, used, space = "", 0, -1
    for character in text:
        columns = 0 if character in "\x00\x01" else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if used + columns > room:
            if space > 0:
                rest = line[space + 1 :]
                yield pad + line[:space]
                line, used = rest, sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in rest)
            else:
                yield pad + line
                line, used = "", 0
            space = -1
        line += character
        used += columns
        if character == " ":
            space = len(line) - 1
        elif columns == 2:
            space = -1
    if line:
        yield pad + line


def summary(files: int, findings: Sequence[Finding], waived: dict[str, int], style: Style) -> str:
    """One line that says what came of it."""
    counts = {severity: sum(1 for f in findings if f.severity is severity) for severity in Severity}
    silenced = ", ".join(f"{rule} ×{count}" for rule, count in sorted(waived.items()))
    if style.language == "zh":
        text = f"已检查 {files} 份记录：{counts[Severity.ERROR]} 处错误，{counts[Severity.WARNING]} 处警告"
        if counts[Severity.HINT]:
            text += f"，{counts[Severity.HINT]} 条提示"
        if waived:
            text += f"，豁免 {sum(waived.values())} 处（{silenced}）"
    else:
        text = f"{files} record{'' if files == 1 else 's'} checked: {_plural(counts[Severity.ERROR], 'error')}, "
        text += _plural(counts[Severity.WARNING], "warning")
        if counts[Severity.HINT]:
            text += f", {_plural(counts[Severity.HINT], 'hint')}"
        if waived:
            text += f", {sum(waived.values())} waived ({silenced})"
    bad = counts[Severity.ERROR] + counts[Severity.WARNING]
    return style.paint(text, "31" if bad else "32")


def _plural(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
