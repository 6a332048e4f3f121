"""Short plain sentences that divide the paragraph of a heading, each told by itself and by what it rules."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..lines.candidates import Candidate, final_mark, has_figures
from ..lines.marks import Style
from ..lines.openings import COMMA, is_plain, is_told, opener_shape
from ..lines.sentences import Sentence
from .series import AIMS, INNER_LIMIT, LONE_LEAST, MANY, MOST, NEAR_OPENING, RULED_CLOSE, RULED_EVEN
from .stretches import is_headed, is_outweighed, tells, that_rule

__all__ = ["by_turns", "completing", "dividing"]

_NONE = Candidate(-1, Style.LINE, 0, False)
_KEPT = re.compile(r"保持[^，。]{0,4}稳定。$")
"""What is a result like others rather than what heads them."""
_LONG_HABIT = 6
"""Sentences of a paragraph that is worth dividing."""
_HABIT = 0.35
_HABIT_LEAST = 4
_TELLING = 0.7
_STANDING = 3
_STAND_OUT = 18
"""Characters of every sentence of a paragraph but its few headings."""
_AKIN = 4
"""Characters that headings of one series may open with, beside others that head nothing."""
_DIVIDED = 50
"""Characters that follow each heading that divides a paragraph, at least."""


def dividing(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """Short plain sentences that divide the paragraph of a heading: 教育事业亮点纷呈。… 医疗事业提质增效。…"""
    for habit in (False, True):
        if habit and not _is_habit(paragraphs, found):
            break
        for place, paragraph in enumerate(paragraphs):
            if not found.keys().isdisjoint(paragraph[1:]):
                continue
            opener = found.get(paragraph[0])
            if opener is None and place == 0:
                for index in _cut_off(sentences, paragraph, closed):
                    found[index] = Candidate(index, Style.INNER, 0, False)
            elif opener is not None or is_headed(sentences, paragraph, found):
                members, goes_on = _divided(sentences, paragraph, opener, closed, habit)
                # Beside paragraphs that have headings of their own the series stands below that of its paragraph.
                beside = (paragraphs[at][0] for at in (place - 1, place + 1) if 0 <= at < len(paragraphs))
                goes_on = goes_on and all(found.get(index, _NONE).style is not Style.RUNIN for index in beside)
                for index in members:
                    found[index] = Candidate(index, Style.RUNIN if goes_on else Style.INNER, 0, False)


def completing(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """What is left of a series that divides a paragraph: its first, which opens the paragraph below the line of its
    heading, and those that only their length and what they rule tell (城乡面貌一新。)."""
    for paragraph in paragraphs:
        first = paragraph[0]
        inner = [index for index in paragraph[1:] if index in found]
        if not inner or any(found[index].style < Style.RUNIN for index in inner):
            continue
        lengths = [len(sentences[index].text) for index in inner]
        if len(inner) > 1 and inner[0] == first + 1 and first not in closed and opener_shape(sentences[first]):
            # 产业引领，让农业更兴。提升特色产业。… 延伸加工生产。…: nothing stands between it and the series below it.
            found.setdefault(first, Candidate(first, Style.RUNIN, 0, False))
            if found[first].style is Style.RUNIN:
                found.update((index, found[index]._replace(style=Style.INNER)) for index in inner)
        if first in found:
            inner.insert(0, first)
            if found[first].style is Style.RUNIN:
                lengths.append(len(sentences[first].text))
        elif (
            len(inner) > 1
            and first not in closed
            and is_headed(sentences, paragraph, found)
            and opener_shape(sentences[first])
            and len(sentences[first].text) <= max(lengths) + _LONGER
            and is_outweighed(sentences, first)
            and sentences[inner[0] - 1].end - sentences[first].end >= RULED_EVEN
        ):
            found[first] = found[inner[0]]._replace(sentence=first)
        if len(lengths) < 2:
            continue
        for left, right in zip(inner, [*inner[1:], paragraph[-1] + 1], strict=True):
            for index in range(left + 2, right - 1):
                if (
                    index not in closed
                    and min(lengths) - 1 <= len(sentences[index].text) <= max(lengths) + 1
                    and opener_shape(sentences[index]) == 2
                    and not COMMA.search(sentences[index].text)
                    and tells(sentences, left, index)
                    and tells(sentences, index, right)
                ):
                    found[index] = found[inner[-1]]._replace(sentence=index)


def by_turns(
    sentences: Sequence[Sentence], paragraphs: Sequence[list[int]], found: dict[int, Candidate], closed: set[int]
) -> None:
    """The short plain sentences of a paragraph that stand by turns with single ones of figures, from its first to
    its last (工业经济提质增效。产值增长15%。服务业加速发展。占比提高1.2个百分点。)."""
    for paragraph in paragraphs:
        heads = paragraph[::2]
        if len(paragraph) % 2 or len(heads) < _TURNS or heads[0] not in found or closed.intersection(heads):
            continue
        opener = found[heads[0]]
        if opener.style is Style.RUNIN and all(_is_by_turn(sentences, index) for index in heads):
            for index in heads[1:]:
                found.setdefault(index, opener._replace(sentence=index))


_TURNS = 2
"""Headings of a paragraph that stand by turns with figures, at least."""


def _is_by_turn(sentences: Sequence[Sentence], index: int) -> bool:
    text, following = sentences[index].text, sentences[index + 1].text
    short = opener_shape(sentences[index]) == 2 and is_plain(text) and COMMA.search(text) is None
    return short and final_mark(text) == "。" == final_mark(following) and has_figures(following)


_LONGER = 4
"""Characters by which the first of a series may be longer than the others."""


def _cut_off(sentences: Sequence[Sentence], paragraph: list[int], closed: set[int]) -> list[int]:
    """The headings in a paragraph whose own was cut off with the text before the passage: figures follow them all."""
    plain = _plain(sentences, paragraph[1:-1], closed)
    if len(plain) < (LONE_LEAST if any(not is_told(sentences[index].text) for index in plain) else 2):
        return []
    stops = [*plain[1:], paragraph[-1] + 1]
    return plain if all(tells(sentences, *pair) for pair in zip(plain, stops, strict=True)) else []


def _plain(sentences: Sequence[Sentence], within: Sequence[int], closed: set[int]) -> list[int]:
    """The short sentences that are worded like headings, and that longer ones go into."""
    return [
        index
        for index in within
        if len(sentences[index].text) <= INNER_LIMIT
        and index not in closed
        and sentences[index - 1].text[-1] not in "；;"
        and opener_shape(sentences[index]) == 2
        and is_plain(sentences[index].text)
        and not _KEPT.search(sentences[index].text)
        and (index == len(sentences) - 1 or is_outweighed(sentences, index))
    ]


def _is_habit(paragraphs: Sequence[list[int]], found: Mapping[int, Candidate]) -> bool:
    """Whether a text divides its long paragraphs as a rule."""
    long = [paragraph for paragraph in paragraphs if len(paragraph) >= _LONG_HABIT]
    divided = sum(1 for paragraph in long if not found.keys().isdisjoint(paragraph[1:]))
    return divided >= _HABIT_LEAST and divided >= _HABIT * len(long)


def _divided(
    sentences: Sequence[Sentence], paragraph: list[int], opener: Candidate | None, closed: set[int], habit: bool
) -> tuple[list[int], bool]:
    """The headings that divide a paragraph, and whether they go on with that of the paragraph; fewer are enough where
    it is a text's ``habit``."""
    # A passage may stop behind its last heading, or anywhere in what that rules.
    cut = paragraph[-1] == len(sentences) - 1
    # Below the line of a heading the first of a series opens the paragraph.
    within = paragraph if opener is None else paragraph[1:]
    plain = _plain(sentences, within if cut else within[:-1], closed)
    if not plain or AIMS.search(sentences[paragraph[0]].text):
        return [], False
    if cut and opener is not None and len(plain) == 1 and _begins(sentences, paragraph, plain[0]):
        return plain, False
    head = sentences[paragraph[0]].text if opener is not None else ""
    run_in = opener is not None and opener.style is Style.RUNIN
    akin = [index for index in plain if sentences[index].text[:_AKIN] == head[:_AKIN]] if is_plain(head) else []
    if len(akin) >= 2:
        plain = akin  # 切实提升节能实效。 goes on with 切实提升减排实效。
    # 坚持依法行政。 goes on with 坚持党的领导。 in few words.
    kin = is_plain(head) and len(plain) >= 2 and all(sentences[index].text[:2] == head[:2] for index in plain)
    even = len(plain) >= 2 and plain[0] <= paragraph[0] + 1 and _spread(sentences, plain) <= 1
    even = even and all(is_told(sentences[index].text) for index in plain)
    alike = len(plain) >= 3 and len({sentences[index].text[:2] for index in plain}) == 1
    even = even or _stand_out(sentences, paragraph, plain)
    least = RULED_CLOSE if kin or alike else RULED_EVEN if even else _DIVIDED
    ruling = that_rule(sentences, paragraph, plain, least, cut)
    close = that_rule(sentences, paragraph, plain, min(least, RULED_EVEN), cut)
    if len(ruling) >= MANY - 1 and plain[0] == paragraph[0] + 1 == close[0] and plain[0] not in ruling:
        ruling.insert(0, plain[0])  # nothing stands between it and the heading of its paragraph
    if len(ruling) >= max(MANY, MOST * len(plain)) and all(is_told(sentences[index].text) for index in plain):
        ruling = close
    share, alone = (0.5, 2) if habit else (0.6 if len(ruling) >= MANY else 0.7, LONE_LEAST)
    begun = opener is not None and opener.style is Style.RUNIN
    if opener is not None and _told_by_all(sentences, paragraph, plain, begun=begun):
        return plain, begun
    if len(ruling) < share * len(plain) or (opener is None and len(ruling) < alone):
        return [], False
    led = ruling[0] <= paragraph[0] + 1
    told = sum(1 for index in ruling if is_told(sentences[index].text))
    goes_on = is_plain(head) and is_told(head)
    if told == len(ruling) or (goes_on and 2 <= told == len(ruling) - 1):
        # One alone, or two below a head of another form, may as well be results among others.
        even = run_in and goes_on and told > 1 and _spread(sentences, [paragraph[0], *ruling]) <= 1
        chosen = (led and not (run_in and told == 1)) or told > 1 + (run_in and not goes_on) or even
    else:
        # What is to be done is often said in short sentences that head nothing.
        ahead = run_in and is_plain(head) and not is_told(head)
        goes_on = kin or (ahead and not told and sentences[ruling[0] - 1].end - sentences[paragraph[0]].end >= least)
        near = ruling[0] - paragraph[0] <= 3 and len(ruling) >= 3 - (led or habit)
        chosen = kin or (not told and (near or (goes_on and len(ruling) >= 2)))
    if not chosen:
        return [], False
    # Behind an introduction without figures the series stands below the heading, else it goes on with it.
    own = any(has_figures(sentences[index].text) for index in range(paragraph[0] + 1, ruling[0]))
    return ruling, run_in and (kin or not led) and (goes_on or (is_plain(head) and own))


def _begins(sentences: Sequence[Sentence], paragraph: list[int], index: int) -> bool:
    """Whether a short sentence that says what came of something begins a series which was cut off with its text."""
    return (
        1 < index - paragraph[0] <= NEAR_OPENING
        and is_told(sentences[index].text)
        and len(sentences[index].text) <= INNER_LIMIT
        and sentences[paragraph[-1]].end - sentences[index].end >= _DIVIDED
        and (tells(sentences, index, paragraph[-1] + 1) or not final_mark(sentences[paragraph[-1]].text))
    )


def _told_by_all(sentences: Sequence[Sentence], paragraph: list[int], plain: list[int], *, begun: bool) -> bool:
    """Whether figures follow the short sentences of a paragraph throughout, as what was done does its headings,
    however these are worded; one that opens the paragraph has ``begun`` their series."""
    stops = [*plain[1:], paragraph[-1] + 1]
    telling = sum(1 for pair in zip(plain, stops, strict=True) if tells(sentences, *pair))
    near = begun or plain[0] - paragraph[0] <= _STANDING
    return near and len(plain) >= LONE_LEAST - begun and telling >= _TELLING * len(plain)


def _stand_out(sentences: Sequence[Sentence], paragraph: list[int], plain: list[int]) -> bool:
    """Whether the short sentences of a paragraph, which name what is to be done, are its headings and no others."""
    others = (sentences[index].text for index in paragraph[1:] if index not in plain)
    if len(plain) < _STANDING or any(is_told(sentences[index].text) for index in plain):
        return False
    return all(len(text) >= _STAND_OUT for text in others)


def _spread(sentences: Sequence[Sentence], members: list[int]) -> int:
    """By how many characters the lengths of sentences differ."""
    lengths = [len(sentences[index].text) for index in members]
    return max(lengths) - min(lengths)
