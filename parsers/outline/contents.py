"""A table of contents: lines that name the headings before these stand in the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..lines.candidates import SALUTATION
from ..lines.sentences import Sentence

__all__ = ["contents"]

_TITLE = re.compile(r"[【\[]?目\s?[录次][】\]]?[：:]?")
_LEADERS = "（(.．…·。—-_ "
"""What stands between a line of the table and its page."""
_HEAD = 40
_LONGEST = 80
_LEAST = 2


def contents(sentences: Sequence[Sentence]) -> range:
    """Return the sentences of the table of contents with its title; an empty range where there is none."""
    for index, sentence in enumerate(sentences[:_HEAD]):
        if sentence.alone and len(sentence.text) <= _HEAD and _TITLE.fullmatch(sentence.text):
            stop = _listed(sentences, index + 1)
            return range(index, stop) if stop - index > _LEAST else range(0)
    return range(0)


def _listed(sentences: Sequence[Sentence], start: int) -> int:
    """Where the lines end that stand again in the text, as lines or at the start of paragraphs."""
    said = Counter(_words(each.text) for each in sentences[start:] if each.first and len(each.text) <= _LONGEST)
    for index in range(start, len(sentences)):
        sentence = sentences[index]
        text = sentence.text
        listed = sentence.alone and len(text) <= _LONGEST and not SALUTATION.match(text) and text[-1] not in "：:！，"
        paged = text[-1] in "0123456789）)" and _unpaged(text)[-1:] in _LEADERS
        if not listed or (said[_words(text)] < _LEAST and not paged):
            return index
    return len(sentences)


def _words(text: str) -> str:
    """A heading without the dots and the page number behind it."""
    return _unpaged(text).rstrip(_LEADERS)


def _unpaged(text: str) -> str:
    return text.rstrip("）)").rstrip("0123456789")
