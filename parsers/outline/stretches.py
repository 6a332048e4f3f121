"""What stands around a short sentence of a paragraph: the line above it, the text that it may head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..lines.candidates import Candidate, has_figures
from ..lines.sentences import Sentence

__all__ = ["FAR", "is_headed", "is_outweighed", "tells", "that_rule"]

_OUTWEIGHED = 1.2
_TELLING = 30
"""Characters with figures in them that say enough of what was done."""
FAR = 60
"""Sentences behind a head among which a figure is looked for, of its section or its paragraph."""


def tells(sentences: Sequence[Sentence], head: int, following: int) -> bool:
    """Whether enough stands between a sentence and the next head, with figures in it."""
    return sentences[following - 1].end - sentences[head].end >= _TELLING and any(
        has_figures(sentences[at].text) for at in range(head + 1, min(following, head + FAR))
    )


def is_headed(sentences: Sequence[Sentence], paragraph: list[int], found: Mapping[int, Candidate]) -> bool:
    """Whether a paragraph stands right below the line of its heading."""
    before = paragraph[0] - 1
    return before in found and sentences[before].last


def is_outweighed(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a longer sentence goes into what a short one names."""
    return len(sentences[index + 1].text) >= _OUTWEIGHED * len(sentences[index].text)


def that_rule(
    sentences: Sequence[Sentence], paragraph: list[int], plain: list[int], least: int, cut: bool = False
) -> list[int]:
    """Those of the sentences of a paragraph that ``least`` characters or more follow before the next."""
    return [
        index
        for index, following in zip(plain, [*plain[1:], paragraph[-1] + 1], strict=bool(plain))
        if (cut and following > paragraph[-1]) or sentences[following - 1].end - sentences[index].end >= least
    ]
