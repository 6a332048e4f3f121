"""Run-in headings of a text that lost its line breaks: in one line, in a few long ones, a sentence in each.

Nothing shows there where a paragraph begins, so that no rule about the openings of paragraphs holds. A sentence is
weighed by its own form and by what stands around it: a heading is short between long ones, those behind it take up its
words and its topic, those before it speak of something else. Then those that weigh enough are weighed beside each
other: how many of that form are headings in this text, and whether another stands so near that it would rule nothing.
The weights were fitted (logistic, ridge, in two stages) to the 2600 run-in headings of 84 reports of all kinds and
years whose line breaks were taken out. In reports held out five in six of those found are headings, and four in five
of the headings are found; by the rules that know paragraphs it was three in four of both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import exp, log
from typing import NamedTuple, TypeAlias

from ..lines.candidates import SALUTATION, Candidate, has_figures
from ..lines.marks import Style
from ..lines.openings import ASSERTS, PLAIN_LIMIT, PREDICATE_LAST, VERB_FIRST, is_told, is_told_twice
from ..lines.sentences import Sentence
from .themes import THEME_LIMIT, THEME_OPENS, is_theme_line
from .topics import topic

__all__ = ["is_unparted", "unparted"]

_LEAST = 60
"""Sentences of a text that shows whether it has paragraphs."""
_OPENINGS, _STRAY = 0.007, 2
"""Share of the sentences that open a paragraph by nothing but a line break, or their number, in a text that lost such
breaks, at most."""
_LONG, _IN_LONG = 600, 0.3
"""Characters of paragraphs that have lost such breaks, and how much of a text they hold at least."""
_SHORTEST, _LONGEST = 5, 46
_BEHIND, _BEFORE = 3, 2
"""Sentences around one that take up its words, or do not."""
_MEMBERS = 3
"""Theme sentences of one opening, at least."""
_REACH = 24
"""Characters of a sentence that say what it is about."""
_MANY = 4
_CLOSE = 90
"""Characters between two headings that leave little for the first to rule."""
_FIGURE = re.compile("[0-9]")

_Form: TypeAlias = tuple[int, bool, bool]
"""Commas of a sentence, whether it says what came of something, whether it opens with a verb."""


class _Likely(NamedTuple):
    """A sentence that may be a heading."""

    sentence: int
    """Its place among the sentences."""
    form: _Form
    weight: float
    chance: float


def is_unparted(sentences: Sequence[Sentence], found: Mapping[int, Candidate], closed: set[int]) -> bool:
    """Whether paragraphs begin at marks and below headings alone, and are long: a text that lost its line breaks."""
    if len(sentences) < _LEAST or any(head.style is Style.RUNIN for head in found.values()):
        return False
    most = max(_OPENINGS * len(sentences), _STRAY)
    openings = long = opened = 0
    for index, sentence in enumerate(sentences):
        if sentence.last:
            size = sentence.end - sentences[opened].start
            long += size if size > _LONG else 0
            opened = index + 1
        elif (
            sentence.first
            and sentence.mark is None
            and found.keys().isdisjoint((index - 1, index))
            and closed.isdisjoint((index - 1, index))
            and index > 0
            and sentences[index - 1].text[-1] not in "：！"
            and SALUTATION.match(sentence.text) is None
        ):
            openings += 1
            if openings > most:
                return False
    return long >= _IN_LONG * (sentences[-1].end - sentences[0].start)


def unparted(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Add to the headings ``found`` those that run into a text without paragraphs."""
    _refrains(sentences, found, closed)
    likely = _likely(sentences, found, closed)
    chances: dict[_Form, list[float]] = {}
    for head in likely:
        chances.setdefault(head.form, []).append(head.chance)
    rates = {form: sum(each) / (len(each) + _FEW) for form, each in chances.items()}
    dense = sum(head.chance for head in likely) / len(sentences)
    beside: dict[int, list[float]] = {}
    for head in likely:
        beside.setdefault(sentences[head.sentence].paragraph, []).append(head.chance)
    for place, head in enumerate(likely):
        weight = _ENOUGH + _SCALE * head.weight + _RATE * rates[head.form] + _DENSE * dense
        others = beside[sentences[head.sentence].paragraph]
        weight += _BESIDE * (sum(others) - head.chance) / len(others)
        weight += _CLOSE_BEFORE * _nearest(sentences, likely, place, -1)
        weight += _CLOSE_BEHIND * _nearest(sentences, likely, place, 1)
        if weight > 0:
            theme = is_theme_line(sentences[head.sentence].text)
            found[head.sentence] = Candidate(head.sentence, Style.THEME if theme else Style.RUNIN, 0, False)


def _refrains(sentences: Sequence[Sentence], found: dict[int, Candidate], closed: set[int]) -> None:
    """Theme sentences that begin with the same words, text behind each, however long they are: 一年来，我们…。 …"""
    groups: dict[str, list[int]] = {}
    for index, sentence in enumerate(sentences):
        text = sentence.text
        if text[0] not in THEME_OPENS or len(text) > THEME_LIMIT or text[-1] != "。" or sentence.last:
            continue
        if index not in found and index not in closed and is_theme_line(text):
            comma = text.find("，")
            groups.setdefault(text[: comma + 2] if comma > 0 else text[:2], []).append(index)
    for members in groups.values():
        if len(members) >= _MEMBERS and all(after - index > 1 for index, after in pairwise(members)):
            found.update((index, Candidate(index, Style.THEME, 0, False)) for index in members)


def _nearest(sentences: Sequence[Sentence], likely: Sequence[_Likely], place: int, step: int) -> float:
    """The greatest chance of those so near on one side that one of them rules hardly anything."""
    own, chance = sentences[likely[place].sentence], 0.0
    place += step
    while 0 <= place < len(likely):
        other = sentences[likely[place].sentence]
        apart = other.start - own.end if step > 0 else own.start - other.end
        if apart >= _CLOSE or other.paragraph != own.paragraph:
            break
        chance = max(chance, likely[place].chance)
        place += step
    return chance


def _likely(sentences: Sequence[Sentence], found: Mapping[int, Candidate], closed: set[int]) -> list[_Likely]:
    """The sentences that may be headings, each with what its words and those around it weigh."""
    short = _short(sentences, found, closed)
    forms = [_form(sentences[index].text) for index, _, _ in short]
    plain = [
        index
        for (index, _, _), form in zip(short, forms, strict=True)
        if _is_plain(form) and len(sentences[index].text) <= PLAIN_LIMIT
    ]
    kin = Counter(
        (opened, form, len(sentences[index].text)) for (index, opened, _), form in zip(short, forms, strict=True)
    )
    closes = {sentence.paragraph: index for index, sentence in enumerate(sentences) if sentence.last}
    likely: list[_Likely] = []
    for (index, opened, weight), form in zip(short, forms, strict=True):
        sentence = sentences[index]
        size, last = len(sentence.text), closes[sentence.paragraph]
        ahead = bisect_right(plain, index)
        ruled = min(plain[ahead] - 1, last) if ahead < len(plain) else last
        even = kin[opened, form, size - 1] + kin[opened, form, size] + kin[opened, form, size + 1] - 1
        before = sentences[max(opened, index - _BEFORE) : index]
        behind = sentences[index + 1 : min(last, index + _BEHIND) + 1]
        signs = (
            log(1 + index - opened),
            log(1 + sentences[ruled].end - sentence.end),
            min(even, _MANY),
            *_signs(sentence, before, behind),
        )
        weight += sum(map(float.__mul__, _WEIGHTS, signs))
        if weight > _MAY - _TURN:  # what else there is to look at takes longer
            weight += sum(map(float.__mul__, (_COMMON, _OTHER, _SAME), _turn(sentence, before, behind)))
            if weight > _MAY:
                likely.append(_Likely(index, form, weight, 1 / (1 + exp(-weight))))
    return likely


def _short(
    sentences: Sequence[Sentence], found: Mapping[int, Candidate], closed: set[int]
) -> list[tuple[int, int, float]]:
    """The sentences that their length does not rule out beside those around them; each with the first of its paragraph,
    and with what these lengths weigh."""
    short: list[tuple[int, int, float]] = []
    opened = 0
    lengths = [log(1 + len(sentence.text)) for sentence in sentences]
    for index, sentence in enumerate(sentences):
        if sentence.first:
            opened = index
        text = sentence.text
        if sentence.last or sentence.mark is not None or not _SHORTEST <= len(text) <= _LONGEST or text[-1] != "。":
            continue
        weight = _ALONE + _LENGTH * len(text) + _COMMAS * min(text.count("，"), 2) + _BELOW * lengths[index + 1]
        weight += _FIRST if sentence.first else _ABOVE * lengths[index - 1]
        if (
            weight > _HOPELESS
            and index not in found
            and index not in closed
            and not has_figures(text)
            and SALUTATION.match(text) is None
        ):
            short.append((index, opened, weight))
    return short


def _form(text: str) -> _Form:
    told = PREDICATE_LAST.search(text) is not None and is_told(text.rpartition("，")[2])
    return min(text.count("，"), 2), told, VERB_FIRST.match(text) is not None


def _is_plain(form: _Form) -> bool:
    commas, told, verb = form
    return not commas and (told or verb)


def _signs(sentence: Sentence, before: Sequence[Sentence], behind: Sequence[Sentence]) -> tuple[float, ...]:
    """What the words of a sentence say, and which of them stand around it, in the order of the weights."""
    text = sentence.text
    said = "".join([each.text for each in before])
    goes_on = "".join([each.text for each in behind])
    pairs = {text[at : at + 2] for at in range(len(text) - 2)}
    return (
        is_told_twice(text),
        ASSERTS.search(text) is not None,
        is_theme_line(text),
        sum(map(goes_on.__contains__, pairs)) / len(pairs),
        sum(map(said.__contains__, pairs)) / len(pairs),
        sum(_FIGURE.search(each.text) is not None for each in behind),
    )


def _turn(sentence: Sentence, before: Sequence[Sentence], behind: Sequence[Sentence]) -> tuple[float, bool, bool]:
    """Whether the text turns with a sentence: how many characters those around it have in common, whether its topic is
    another than that of the one before, and the same as that of the next."""
    above = set("".join([each.text for each in before]))
    below = set("".join([each.text for each in behind[:_BEFORE]]))
    common = len(above & below) / (1 + min(len(above), len(below)))
    own = topic(sentence.text)
    last = topic(before[-1].text[:_REACH]) if before and own else None
    return common, last is not None and last != own, own is not None and own == topic(behind[0].text[:_REACH])


_ALONE, _LENGTH, _COMMAS, _FIRST, _ABOVE, _BELOW = -5.38, -0.26, 0.19, 3.76, 1.21, 0.93
"""Without any sign, and by lengths: its own, the first of its paragraph, that of the sentences above and below."""
_HOPELESS = -2.9
"""What these weigh at least in a sentence that its words may make a heading."""
_WEIGHTS = (-0.44, 0.21, 0.41, 1.93, -3.19, 1.57, 6.14, -2.16, 0.44)
"""By how deep in its paragraph a sentence stands, how much it rules, how many are like it in form and length; by the
signs, in their order."""
_COMMON, _OTHER, _SAME = -3.66, 0.85, 0.77
"""By how the text turns."""
_MAY, _TURN = -1.5, 0.5
"""What a sentence weighs by itself, at least, that is weighed beside others; how much the turn adds, mostly at most."""
_ENOUGH, _SCALE, _RATE, _DENSE, _CLOSE_BEFORE, _CLOSE_BEHIND, _BESIDE = -2.45, 0.84, 2.5, 9.8, -2.09, -1.96, 2.73
"""Beside others: its own weight, how many of its form are headings, how many in all, how likely those close by are, how
many of its paragraph are headings."""
_FEW = 2
"""Sentences of a form that leave open how many of it are headings."""
