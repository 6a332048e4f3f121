"""Short plain sentences inside paragraphs, weighed: whether they head what follows them, or are told beside it.

No one sign decides it. A heading is short; the sentences behind it are long and take up its words (发展教育事业。 …
教育投入…); others of its length or opening stand in its paragraph; and a text that divides one paragraph so divides
others. The weights were fitted to the headings that readers marked in reports and passages of many places.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log

from ..lines.candidates import Candidate
from ..lines.marks import Style
from ..lines.openings import PLAIN_LIMIT, is_plain, is_told, opener_shape
from ..lines.sentences import Sentence
from .series import AIMS
from .stretches import is_headed

__all__ = ["weighed"]

_LONG = 6
"""Sentences of a paragraph that is worth dividing."""
_HALF, _FEW = 0.5, 2
"""What stands for the habit of a text that has no such paragraphs: one of four is divided."""
_BEHIND = 3
"""Sentences behind one that may take up its words."""
_SAME = 2
"""Others that open with the same two characters, at least."""
_MOST = 3
"""Others beside one that tell anything more."""
_GOES_ON = ("；", ";")
_INSIDE = (Style.INNER, Style.RUNIN)


def weighed(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """Add to the headings ``found`` the short plain sentences inside paragraphs that weigh enough, and drop those that
    only their shape had told and that weigh too little."""
    long = [paragraph for paragraph in paragraphs if len(paragraph) >= _LONG]
    divided = sum(1 for paragraph in long if any(_is_inside(found.get(index)) for index in paragraph[1:]))
    habit = (divided + _HALF) / (len(long) + _FEW)
    for paragraph in paragraphs:
        if AIMS.search(sentences[paragraph[0]].text):
            continue
        for index in paragraph[1:]:
            if _is_inside(found.get(index)) and not found[index].sure and sentences[index - 1].text[-1:] in _GOES_ON:
                # 住房面积增加2平方米；旅游消费大幅增加。: the last of what a semicolon joins.
                del found[index]
        plain = [index for index in paragraph[1:] if _may_head(sentences, index, found, closed)]
        if not plain:
            continue
        first = found[paragraph[0]].style if paragraph[0] in found else None
        known = {index for index in paragraph[1:] if _is_inside(found.get(index))}
        style = found[max(known)].style if known else Style.INNER
        kin = len(known) + (first is Style.INNER)
        beside = _HABIT * habit + _BELOW * (first is Style.RUNIN) + _HEADED * is_headed(sentences, paragraph, found)
        for index, stop in zip(plain, [*plain[1:], paragraph[-1] + 1], strict=True):
            weight = _weight(sentences, index, stop, plain) + beside
            weight += _KNOWN * (index in known) + _KIN * min(kin - (index in known), _MOST)
            if weight < _DROPPED:
                found.pop(index, None)
            elif weight > 0 and index not in found:
                found[index] = Candidate(index, style, 0, False)


def _is_inside(candidate: Candidate | None) -> bool:
    return candidate is not None and candidate.style in _INSIDE


def _may_head(
    sentences: Sequence[Sentence], index: int, found: Mapping[int, Candidate], closed: set[int]
) -> bool:
    sentence = sentences[index]
    if len(sentence.text) > PLAIN_LIMIT or sentence.mark is not None or index in closed:
        return False
    if sentences[index - 1].text[-1:] in _GOES_ON:
        return False
    if index in found:
        if found[index].sure or found[index].style not in _INSIDE:
            return False
    elif sentence.last or len(sentences[index + 1].text) <= len(sentence.text):
        return False
    return opener_shape(sentence) == 2 and is_plain(sentence.text)


_START, _LENGTH, _NEXT, _TAKEN_UP, _OPENS, _EVEN, _TOLD = -1.35, -0.49, 1.17, 2.6, 0.89, 0.38, 0.55
_KNOWN, _KIN, _HABIT, _BELOW, _HEADED = 1.1, 0.55, 3.2, -0.64, 0.64
_DROPPED = -0.45


def _weight(sentences: Sequence[Sentence], index: int, stop: int, plain: Sequence[int]) -> float:
    """What a sentence weighs by its words, by those behind it up to ``stop``, and by the plain ones beside it."""
    text = sentences[index].text
    behind = "".join(sentences[at].text for at in range(index + 1, min(stop, index + 1 + _BEHIND)))
    pairs = {text[at : at + 2] for at in range(len(text) - 2)}
    taken = sum(pair in behind for pair in pairs) / len(pairs)
    following = len(sentences[index + 1].text) if index + 1 < len(sentences) else len(text)
    others = [sentences[at].text for at in plain if at != index]
    opens = sum(other[:2] == text[:2] for other in others) >= _SAME
    even = min(sum(abs(len(other) - len(text)) <= 1 for other in others), _MOST)
    return (
        _START + _LENGTH * len(text) + _NEXT * log(1 + following) + _TAKEN_UP * taken + _OPENS * opens + _EVEN * even
        + _TOLD * is_told(text)
    )
