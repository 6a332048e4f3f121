"""What a character counts as where characters are counted: traditional ones as simplified, any digit as 0.

Any letter counts as A or a, half-width marks as wide ones, a line break as the end of a line.
"""

from __future__ import annotations

from .script import to_simplified

__all__ = ["FORMS", "LINE_END", "START", "WIDE", "form", "forms"]

LINE_END = "¶"
"""What a line break counts as."""
START = "。" + LINE_END
"""What a line begins behind."""
WIDE = {ord(narrow): wide for narrow, wide in zip(",;:!()%\"'", "，；：！（）％“‘", strict=True)}
"""The codes of half-width marks, and the wide ones that they count as."""


class _Forms(dict[int, str]):
    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character == "\n":
            made = LINE_END
        elif character.isdecimal():
            made = "0"
        elif "A" <= character <= "Z" or "Ａ" <= character <= "Ｚ":
            made = "A"
        elif "a" <= character <= "z" or "ａ" <= character <= "ｚ":
            made = "a"
        else:
            made = WIDE.get(code) or to_simplified(character)[:1] or character
        self[code] = made
        return made


FORMS = _Forms()
"""The code of a character, and what that counts as."""


class _Form(dict[str, str]):
    def __missing__(self, character: str) -> str:
        made = self[character] = FORMS[ord(character)]
        return made


form = _Form().__getitem__
"""What a character counts as."""


def forms(text: str) -> str:
    """Return what each character of ``text`` counts as."""
    return text.translate(FORMS)
