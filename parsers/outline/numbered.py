"""Lists whose members are headings: what can only be told from all of them, not from one alone."""

from __future__ import annotations

from collections.abc import Sequence

from ..lines.candidates import Candidate, final_mark, has_figures, is_followed
from ..lines.marks import Style
from ..lines.sentences import Sentence

__all__ = ["complete"]

_LISTED = (Style.CN, Style.PCN, Style.DI, Style.NUM, Style.SHI)
_WITHIN = (Style.DI, Style.SHI)
"""Styles whose lists go on inside a paragraph."""
_LEAST = 3
_SHARE = 0.5
_LONGEST = 200
_RULING = 0.7
"""Members of a list of dashes that text follows which is not the next member."""


def complete(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add to the headings ``found`` the members of their lists that text follows, however long they are.

    A list in which fewer than half of the members are headings is an enumeration: 一是…。二是…。
    """
    opened: dict[Style, list[tuple[int, int]]] = {}
    for index, sentence in enumerate(sentences):
        mark = sentence.mark
        if mark is not None and (sentence.first or mark.style in _WITHIN):
            opened.setdefault(mark.style, []).append((index, mark.number))
    for style in _LISTED:
        for members in _lists(opened.get(style, ())):
            known = sum(1 for index in members if index in found)
            if len(members) < _LEAST or known == len(members) or known < _SHARE * len(members):
                continue
            for index in members:
                if index not in found and index not in closed and _heads(sentences, index, style):
                    mark = sentences[index].mark
                    found[index] = Candidate(index, style, mark.number if mark is not None else 0, True)
    _ruling(sentences, found, closed)


def _ruling(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Dashes in paragraphs of their own that each rule the paragraphs below them: ——过去五年，是民生改善的五年。 / …"""
    alone = [
        index
        for index, sentence in enumerate(sentences[:-1])
        if sentence.mark is not None
        and sentence.mark.style is Style.DASH
        and sentence.alone
        and index not in closed
        and final_mark(sentence.text) == "。"
    ]
    ruling = [index for index in alone if sentences[index + 1].mark is None and not has_figures(sentences[index].text)]
    if len(ruling) >= _LEAST and len(ruling) > _RULING * len(alone):
        for index in ruling:
            found.setdefault(index, Candidate(index, Style.DASH, 0, True))


def _lists(opened: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The lists of a style, each as the sentences that its numbers open; lists may stand inside each other.

    ``opened`` are the sentences that marks of the style open, each with its number.
    """
    lists: list[list[int]] = []
    open_: list[tuple[int, list[int]]] = []
    for index, number in opened:
        place = next((at for at in range(len(open_) - 1, -1, -1) if open_[at][0] + 1 == number), None)
        if place is not None:
            del open_[place + 1 :]
            members = open_.pop()[1]
        else:
            if number != 1:
                open_.clear()
            members = []
            lists.append(members)
        members.append(index)
        open_ = [*open_[-_NESTED:], (number, members)]
    return lists


_NESTED = 3


def _heads(sentences: Sequence[Sentence], index: int, style: Style) -> bool:
    text = sentences[index].text
    return len(text) <= _LONGEST and final_mark(text) == "。" and is_followed(sentences, index, style)
