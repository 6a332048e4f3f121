"""Words that the turn of a page cut: a paragraph stops inside one, and the next goes on with the rest of it."""

from __future__ import annotations

import re

from ..text.plausible import START, forms
from ..text.suspicion import reports_at_large
from .marks import mark_at

__all__ = ["cuts_word"]

_GOES_ON = 3.0
"""How much likelier the next characters are behind those before a break than at the start of a line, where a word
was cut: by a factor of e to this."""
_AHEAD = 2
_SENTENCE = re.compile("[。！？；]")
_CHINESE = re.compile("[一-鿿]")
_REACH = 400


def cuts_word(text: str, opened: int, at: int) -> bool:
    """Whether the paragraph of whole sentences that began at ``opened`` was cut in the middle of a word before ``at``.

    Lines that are no sentences, such as headings, are none that this can be said of.
    """
    if not (_CHINESE.match(text, at - 1) and _CHINESE.match(text, at)):
        return False
    if _SENTENCE.search(text, max(opened, at - _REACH), at) is None or mark_at(text, at) is not None:
        return False
    ruler, following = reports_at_large(), text[at : at + _AHEAD]
    return ruler.of(following, forms(text[at - 2 : at])) - ruler.of(following, START) > _GOES_ON
