"""Headline targets in paragraphs that each open with the field they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lines.sentences import Sentence
from .aims import OF_WHOLE, Headline, sets_each

__all__ = ["in_fields"]


def in_fields(sentences: Sequence[Sentence], index: int, stop: int) -> Headline | None:
    """The targets that paragraphs set, one a field, from sentence ``index`` on (在稳的方面：…。 / 在进的方面：…。)."""
    if _IN_FIELD.match(sentences[index].text) is None:
        return None
    headline = Headline(plain=True, led=False)
    while index < stop and sentences[index].first and (field := _IN_FIELD.match(sentences[index].text)) is not None:
        begin = field.end()
        while True:
            headline.sentences.append(index)
            headline.starts.append(begin)
            headline.weight += sets_each(sentences[index].text)
            index, begin = index + 1, 0
            if index >= stop or sentences[index].first:
                break
    whole = any(OF_WHOLE.search(sentences[at].text) for at in headline.sentences)
    return headline if whole and headline.weight >= _LEAST else None


_IN_FIELD = re.compile("在?[“”一-鿿]{1,8}方面[：:]")
"""How such a paragraph opens."""
_LEAST = 4
"""Figures that they set, at least."""
