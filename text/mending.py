"""From what a search found to corrections: each with what proves it, split at sentence ends, or a doubt instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis
from .doubt import Doubt
from .forms import START, forms
from .garble import prove
from .intact import better_as_it_stands, may_be_bytes, one_letter, only_marks, shows_bytes
from .plausible import Ruler
from .states import Emitted, Found
from .suspicion import is_odd_mark, marked

__all__ = ["Habit", "Window", "habit", "mend"]

_CONTEXT = 8
_GAIN = 2.0
_HINT = 1.0
_MARGIN = 3.0
_SUPPLIED, _EACH = 4, 3  # bytes; where more of them are lost, and than one in so many characters, a reader has to look
_CONTEXT_MARGIN = 1.0
_POOR = -6.5
_CLOSING = 3  # characters before a run that may end a sentence which closes in it
_SENTENCE_END = re.compile("[。！？；!?;][”’」』）)]*")


class Habit(Enum):
    """What marks of a text show for."""

    UNKNOWN = auto()
    BYTES = auto()
    """Bytes whose loss put others out of step."""
    SIGNS = auto()
    """Signs or characters that were lost as such; what stands beside them is sound."""


_INTACT = {Habit.BYTES: 2.0, Habit.UNKNOWN: -4.0, Habit.SIGNS: -8.0}
"""How much better sound characters beside a mark have to read than what they may have been, to be left alone."""
_INTACT_LETTER = 0.0  # the same where one letter is all that stands beside the mark
_CLEAR = -8.0  # nothing that reads so much worse is sound


class Window(NamedTuple):
    """A stretch of text that was searched."""

    first: int
    found: Found
    hint: tuple[int, int]
    """The odd stretch inside it."""
    sure: bool
    """Whether it is damaged beyond doubt."""
    unmended: Sequence[tuple[int, int]]
    """What is damaged inside it, mended or not."""


def habit(text: str, windows: Sequence[Window], ruler: Ruler) -> Habit:
    """Tell from all windows of a text what its marks show for."""
    restored = signs = 0
    for window in windows:
        for begin, end, characters in _runs(window.found.emitted, window.first, window.found.end):
            if not marked(text, (begin, end)):
                continue
            corrected = "".join(item.character for item in characters)
            if only_marks(text[begin:end]):
                signs += not may_be_bytes(text, (begin, end), corrected)
                continue
            better = better_as_it_stands(ruler, text, (begin, end), corrected)
            restored += better <= _CLEAR
            signs += better > _INTACT[Habit.UNKNOWN]
    if restored > signs:
        return Habit.BYTES
    return Habit.SIGNS if signs > restored else Habit.UNKNOWN


def mend(text: str, windows: Sequence[Window], ruler: Ruler, habit: Habit) -> tuple[list[Correction], list[Doubt]]:
    """Turn what was found into corrections, and into doubts where it is not sure enough."""
    corrections: list[Correction] = []
    doubts: list[Doubt] = []
    groups = 0
    for window in windows:
        mended, left = _corrections(text, window, groups, ruler, habit)
        groups = max([groups, *(int(item.group[1:]) for item in mended if item.group)])
        corrections += mended
        doubts += left
    return corrections, doubts


def _corrections(
    text: str, window: Window, groups: int, ruler: Ruler, habit: Habit
) -> tuple[list[Correction], list[Doubt]]:
    """Turn a search's result into corrections, or into a doubt where it is not sure enough."""
    first, found, hint, sure, unmended = window
    runs = list(_runs(found.emitted, first, found.end))
    if not runs or found.gain < (0.0 if sure else _GAIN):
        # A mark where no question is asked is damage, mended or not; odd characters alone may be a name.
        if sure or unmended or marked(text, hint) or found.gain > _HINT:
            message = f"{text[hint[0] : hint[1]]!r} looks damaged and could not be restored"
            return [], [Doubt("damage-unrepaired", message, hint)]
        return [], []
    made: list[Correction] = []
    spans = [(begin, end) for begin, end, _ in runs]
    doubts = _left(text, hint, spans)
    doubts += [
        Doubt("damage-unrepaired", f"{text[slice(*span)]!r} looks damaged and could not be restored", span)
        for span in unmended
        if not any(begin < span[1] and span[0] < end for begin, end in spans) and not marked(text, span)
    ]
    for begin, end, emitted in runs:
        span, characters = _without_space(text, begin, end, emitted)
        if text[span[0]].isspace() or text[span[1] - 1].isspace():
            doubts.append(Doubt("damage-unrepaired", "a place looks damaged and could not be restored", hint))
            continue
        corrected = "".join(item.character for item in characters)
        original = text[span[0] : span[1]]
        basis = _basis(original, corrected, characters, text[span[1] : span[1] + 1])
        if only_marks(original):
            if not (habit is Habit.BYTES and may_be_bytes(text, span, corrected)):
                # Nothing is left of what stood there: no sign, no blank and no word is made up for it.
                doubts.append(Doubt("damage-unrepaired", f"{original!r} stands for something that was lost", span))
                continue
        elif marked(text, span) and better_as_it_stands(ruler, text, span, corrected) > _intact(text, span, habit):
            message = f"{original!r}: a sign or a character was lost; what stands beside it is sound"
            doubts.append(Doubt("damage-unrepaired", message, span))
            continue
        supplied = sum(item.supplied for item in characters)
        before = "".join(text[max(begin - _CONTEXT, 0) : begin].split())
        need = _CONTEXT_MARGIN if basis is CorrectionBasis.CONTEXT else 0.0
        if found.margin < need or supplied > _SUPPLIED + len(characters) // _EACH or _poor(ruler, corrected, before):
            # A wrong word on record is worse than a doubt.
            doubts.append(Doubt("damage-unrepaired", f"{original!r} is damaged; it may have been {corrected!r}", span))
            continue
        unsure = supplied > 1 or found.margin < _MARGIN
        if unsure and basis is CorrectionBasis.BYTES:
            basis = CorrectionBasis.BYTES_CONTEXT
        pieces = _pieces(text, span, characters, basis, f"d{groups + 1}")
        if unsure and pieces:
            message = f"{original!r} is read as {corrected!r}; what the bytes do not say was chosen by sense"
            doubts.append(Doubt("damage-unsure", message, span))
        elif not pieces:
            doubts.append(Doubt("damage-unrepaired", f"{original!r} is damaged; it may have been {corrected!r}", span))
        made += pieces
        groups += len(pieces) > 1
    return made, doubts


def _left(text: str, hint: tuple[int, int], runs: Sequence[tuple[int, int]]) -> list[Doubt]:
    """Return a doubt for each mark beside what could be restored that is part of none of it."""
    edges = [hint[0], *(edge for run in runs for edge in run), hint[1]]
    between = zip(edges[::2], edges[1::2], strict=True)
    marks = (at for first, last in between for at in range(first, last) if is_odd_mark(text, at))
    return [
        Doubt("damage-unrepaired", f"{text[at]!r} stands for something that was lost", (at, at + 1)) for at in marks
    ]


def _intact(text: str, span: tuple[int, int], habit: Habit) -> float:
    """Return how much better what stands beside a mark has to read, to be left alone."""
    if shows_bytes(text, span):
        return _INTACT[Habit.BYTES]
    return _INTACT_LETTER if habit is Habit.UNKNOWN and one_letter(text, span) else _INTACT[habit]


def _without_space(
    text: str, begin: int, end: int, characters: Sequence[Emitted]
) -> tuple[tuple[int, int], Sequence[Emitted]]:
    """Let a run begin and end with no space, which no span does.

    The space stays outside where the run is proven without it. Else a sound neighbour is taken in, but no part of a
    number: what stands before the run might be its unit, and the correction then belong to two numbers.
    """
    bare = text[begin:end].strip()
    if bare and len(bare) < end - begin:
        first = text.index(bare, begin)
        last = first + len(bare)
        if prove(bare, "".join(item.character for item in characters), after=text[last : last + 1]):
            return (first, last), characters
    if text[begin].isspace() and begin and _may_join(text[begin - 1]):
        begin -= 1
        characters = [Emitted(text[begin], begin, 0, False), *characters]
    if text[end - 1].isspace() and end < len(text) and _may_join(text[end]):
        characters = [*characters, Emitted(text[end], end, 0, False)]
        end += 1
    return (begin, end), characters


def _may_join(neighbour: str) -> bool:
    return not (neighbour.isspace() or neighbour.isdigit())


def _poor(ruler: Ruler, text: str, before: str) -> bool:
    """Whether a restored stretch still reads badly."""
    return len(text) > 6 and ruler.of(text, (START + forms(before))[-2:]) < _POOR * len(text)


def _runs(emitted: Sequence[Emitted], first: int, last: int) -> Iterator[tuple[int, int, list[Emitted]]]:
    """Yield each damaged run: its observed range and the characters that restore it."""
    run: list[Emitted] = []
    begin = read = first  # how far sound characters have been read
    for item in emitted:
        if item.inside:
            if not run:
                begin = read
            run.append(item)
            continue
        if run:
            yield begin, item.read, run
            run = []
        read = item.read + 1
    if run:
        yield begin, last, run


def _basis(original: str, corrected: str, characters: Sequence[Emitted], after: str) -> CorrectionBasis:
    if all(item.supplied == 2 for item in characters) or not prove(original, corrected, after=after):
        return CorrectionBasis.CONTEXT
    supplied = sum(item.supplied for item in characters)
    return CorrectionBasis.BYTES if supplied <= 1 and len(characters) > 1 else CorrectionBasis.BYTES_CONTEXT


_REASONS = {
    CorrectionBasis.BYTES: "GBK fell out of step by one lost lead byte; with it the bytes read so",
    CorrectionBasis.BYTES_CONTEXT: "GBK fell out of step; what the bytes do not say is supplied by sense",
    CorrectionBasis.CONTEXT: "the bytes are lost; supplied by sense",
}


def _pieces(
    text: str, span: tuple[int, int], characters: Sequence[Emitted], basis: CorrectionBasis, group: str
) -> list[Correction]:
    """Split a run at its sentence ends, so that no sentence cuts a correction; nothing where it cannot be split."""
    corrected = "".join(item.character for item in characters)
    start, end = span
    before = text[max(start - _CLOSING, 0) : start].rpartition("\n")[2]  # 。 whose ” begins the run
    cuts = [hit.end() - len(before) for hit in _SENTENCE_END.finditer(before + corrected)]
    edges: list[tuple[int, int]] = [(start, 0)]
    for cut in cuts:
        if not 0 < cut < len(corrected):
            continue
        # The observed character that completed the sentence's last one also opens the next sentence.
        at = max(characters[cut - 1].read, edges[-1][0] + 1)
        if at >= end or text[at].isspace() or text[at - 1].isspace():
            return []
        edges.append((at, cut))
    edges.append((end, len(corrected)))
    return [
        Correction(
            at=(first, last),
            original=text[first:last],
            corrected=corrected[a:b],
            basis=basis,
            reason=_REASONS[basis],
            group=group if len(edges) > 2 else None,
        )
        for (first, a), (last, b) in pairwise(edges)
    ]
