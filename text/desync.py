"""Find and mend GBK desync: text whose bytes fell out of step (see :mod:`garble` for how that happens).

A cheap look at the characters finds places that hardly occur in sound Chinese; only there the search of
:mod:`restore` is made, and only what it finds much more plausible than the text as it stands becomes a correction.
Places that look damaged but could not be restored are reported, never guessed away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import NamedTuple

from ..schema.metadata import Correction
from .doubt import Doubt
from .entities import cut_entities
from .intact import lost_quotes
from .meetings import misplaced, weak
from .mending import Habit, Window, habit, mend
from .named import names
from .plausible import Ruler
from .restore import Searcher
from .script import to_traditional
from .states import Found
from .suspicion import LONGEST, Rare, letters, marked, oddness, reports_at_large, strange, suspects, worded

__all__ = ["Repair", "repair"]

_NEAR = 6
_BEFORE, _AFTER = 18, 9
_CONTEXT = 8
_SOUND = 60_000  # characters of sound text from which the text's habits are learnt
_PATIENCE = 30  # windows in a row that could not be mended
_TRIES, _TRIES_EACH, _LOOKS = 60, 1 / 500, 10
_AMONG_TRIES = 3  # times as many meetings, where damage is known that leaves no mark
_LIKELY, _AMONG, _HARDLY, _LETTER, _NAMED_LETTER, _WIDE_LETTER = 6.5, 3.5, 2.0, 5.0, 4.5, 8.5
"""How much better a stretch has to read as damaged: alone, in a text that is, one with a rare character there, and a
letter among characters, one that names something as it seems, and one in simplified text."""
_ODD_LETTER = 10.0
_VERY = 35.0  # no sound text reads so badly, lists of names aside
_SURE = 30.0


@dataclass(frozen=True, slots=True)
class Repair:
    """What was found damaged: mended where it could be, reported where not."""

    corrections: tuple[Correction, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def repair(
    text: str,
    *,
    script: str,
    start: int = 0,
    end: int | None = None,
    furniture: Sequence[tuple[int, int]] = (),
) -> Repair:
    """Find the damaged places of ``text[start:end]`` outside ``furniture``; give each as corrections or as a doubt."""
    traditional = script == "hant"
    stop = len(text) if end is None else end
    hidden = bytearray(len(text))  # 1 where nothing is looked for
    for first, last in furniture:
        hidden[first:last] = b"\1" * (last - first)
    quotes = lost_quotes(text, hidden, start=start, stop=stop) or cut_entities(text, hidden, start=start, stop=stop)
    for fix in quotes:
        hidden[slice(*fix.at)] = b"\1"
    damaged = _damaged(text, hidden, start, stop, traditional=traditional)
    if damaged is None:
        return Repair(quotes)
    windows = _windows(text, damaged.spans, start, stop)
    ruler = Ruler(_without(text, [(start, start), *windows, (stop, stop)])[:_SOUND])
    searcher: Searcher | _Either = Searcher(ruler, text, traditional=traditional, unseen=damaged.unseen)
    if damaged.orders == 2:
        searcher = _Either(ruler, text, unseen=damaged.unseen)
    searched, doubts = _searched(text, damaged, windows, searcher, ruler, (start, stop))
    corrections, left = mend(text, searched, ruler, Habit.SIGNS if quotes else habit(text, searched, ruler))
    in_order = sorted((*quotes, *corrections), key=lambda fix: fix.at)
    return Repair(tuple(in_order), tuple(sorted((*doubts, *left), key=lambda doubt: doubt.span)))


class _Damaged(NamedTuple):
    """The places of a text that look damaged."""

    spans: list[tuple[int, int]]
    sure: list[tuple[int, int]]
    """Those that read so much better as damaged that they are, though no mark shows it."""
    unmended: list[tuple[int, int]]
    """What is damaged too, as it seems among others, whether or not it can be mended."""
    unseen: bool
    """Whether there is damage that leaves no mark."""
    orders: int
    """See ``_Quick.orders``."""


def _damaged(text: str, hidden: bytearray, start: int, stop: int, *, traditional: bool) -> _Damaged | None:
    """Find what looks damaged outside what is ``hidden``; None where nothing does that is worth a search."""
    tries = _TRIES + round((stop - start) * _TRIES_EACH)
    rare = Rare(text)
    odd = [
        span for span in suspects(text, traditional=traditional, start=start, end=stop) if 1 not in hidden[slice(*span)]
    ]
    found = [
        span
        for number, span in enumerate(odd)
        if (strange(text, span, rare) if number < _LOOKS * tries else marked(text, span))
    ]
    quick = _Quick(text, start, stop, traditional=traditional)
    shown = any(marked(text, span) for span in found)
    # Most of what is strange in sound text is a rare word, which costs much less to tell than damage.
    unworded = [
        span
        for span in found[:tries]
        if not marked(text, span) and not worded(text, span, traditional=traditional)
    ]  # fmt: skip
    badly = islice(misplaced(text, start=start, stop=stop, most=_LOOKS * tries), tries)
    unlike = [span for span in badly if 1 not in hidden[slice(*span)] and _apart(span, found)]
    better = [(quick.gain(span), span) for span in (*unworded, *unlike)]
    likely = [span for gain, span in better if gain > _LIKELY]
    # In simplified text such a letter is a wide one that was made narrow; inside a run it says nothing new.
    least = _LETTER if traditional else _WIDE_LETTER
    places = islice(letters(text, start=start, stop=stop, most=_LOOKS * tries), tries)
    lone = [
        span
        for span in places
        if 1 not in hidden[slice(*span)]
        and (traditional or (_apart(span, found) and oddness(reports_at_large(), text, span) > _ODD_LETTER))
        and (traditional or text[span[0]] != "@")
        and quick.gain(span) > (_NAMED_LETTER if names(text, span[0]) else least)
    ]
    unseen = bool(likely or lone)
    if not shown and not unseen:
        return None
    found = sorted({*found, *likely})
    if any(_half(text[slice(*span)]) for span in found):
        quick.orders = 1
    if unseen:
        # Damage that leaves no mark is looked for where it leaves nothing odd either, or what may be a name.
        taken = _windows(text, found, start, stop)
        named = [span for span in odd if min(text[slice(*span)]) >= "\u4e00"]
        meetings = (*named, *weak(text, start=start, stop=stop, most=_LOOKS * _AMONG_TRIES * tries))
        tried = [span for span in meetings if 1 not in hidden[slice(*span)] and _apart(span, taken)]
        found = sorted([*found, *(span for span in tried[: _AMONG_TRIES * tries] if quick.gain(span) > _AMONG)])
        found = sorted([*found, *(span for span in lone if _apart(span, found))])
    unmended = [*(span for gain, span in better if gain > _HARDLY and unseen), *lone]
    return _Damaged(found, [*likely, *lone], unmended, unseen, quick.orders)


def _searched(
    text: str, damaged: _Damaged, windows: Sequence[tuple[int, int]], searcher: Searcher | _Either, ruler: Ruler,
    inside: tuple[int, int],
) -> tuple[list[Window], list[Doubt]]:  # fmt: skip
    """Search the windows; a doubt stands for those left unsearched: too long, or behind too many in vain."""
    start, stop = inside
    searched: list[Window] = []
    doubts: list[Doubt] = []
    done, vain = start, 0
    for number, ((first, last), hint) in enumerate(zip(windows, _hints(windows, damaged.spans), strict=True)):
        first = max(first, done)
        if hint[0] < done:
            continue
        if hint[1] - hint[0] > LONGEST:
            doubts.append(Doubt("damage-unrepaired", "a long stretch looks damaged and was not mended", hint))
            continue
        if vain > _PATIENCE:
            message = f"{len(windows) - number} more places look damaged and were not mended; find a better copy"
            doubts.append(Doubt("damage-unrepaired", message, hint))
            break
        limit = _limit(text, first, last, stop)
        before = text[max(first - _CONTEXT, start) : first]
        result = searcher.run(first, min(last, limit), limit, before)
        done = result.end
        sure = any(hint[0] <= span[0] < hint[1] for span in damaged.sure) or (
            "、" not in text[slice(*hint)] and oddness(reports_at_large(), text, hint) > _VERY
        )
        unmended = [span for span in damaged.unmended if hint[0] <= span[0] < hint[1]]
        searched.append(Window(first, result, hint, sure, unmended))
        vain = 0 if mend(text, searched[-1:], ruler, Habit.UNKNOWN)[0] else vain + 1
    return searched, doubts


def _half(text: str) -> bool:
    """Whether the text holds simplified characters, which a converter would have changed."""
    return to_traditional(text) != text


class _Either:
    """Searches traditional text, which may have been damaged before or after it was made traditional."""

    def __init__(self, ruler: Ruler, text: str, *, unseen: bool) -> None:
        self._orders = [
            Searcher(ruler, text, traditional=True, converted=converted, unseen=unseen) for converted in (False, True)
        ]
        self._lead = 0.0

    def run(self, first: int, last: int, limit: int, before: str) -> Found:
        """Search as :class:`Searcher` does; both orders until one of them has proved right."""
        plain, converted = self._orders
        if self._lead > _SURE:
            return plain.run(first, last, limit, before)
        if self._lead < -_SURE:
            return converted.run(first, last, limit, before)
        one, other = plain.run(first, last, limit, before), converted.run(first, last, limit, before)
        self._lead += one.gain - other.gain
        return one if one.gain >= other.gain + (0.0 if self._lead >= 0.0 else 1.0) else other


class _Quick:
    """Tells damage without knowledge of the text's habits, which take time to learn."""

    orders: int
    """Whether traditional text may have been damaged before it was made so: 2, else 1."""

    def __init__(self, text: str, start: int, stop: int, *, traditional: bool) -> None:
        self._text, self._start, self._stop, self._traditional = text, start, stop, traditional
        self.orders = 2 if traditional else 1
        self._gains: dict[tuple[tuple[int, int], int], float] = {}

    @cached_property
    def _searchers(self) -> list[Searcher]:
        """Made when they are asked for: many a text has nothing that is worth a search."""
        return [
            Searcher(reports_at_large(), self._text, traditional=self._traditional, converted=converted, quick=True)
            for converted in (False, True)[: 1 + self._traditional]
        ]

    def gain(self, span: tuple[int, int]) -> float:
        """Return by how much a stretch and a little around it is better read as damaged."""
        key = span, self.orders
        if key not in self._gains:  # a letter alone may be asked for twice, as one and as what reads badly
            self._gains[key] = self._gain(span)
        return self._gains[key]

    def _gain(self, span: tuple[int, int]) -> float:
        text = self._text
        first = max(span[0] - _NEAR, text.rfind("\n", self._start, span[0]) + 1, self._start)
        last = min(span[1] + _NEAR, self._stop)
        limit = min(_limit(text, first, last, self._stop), last + _NEAR)
        before = text[max(first - _CONTEXT, self._start) : first]
        best = 0.0
        for searcher in self._searchers[: self.orders]:
            best = max(best, searcher.run(first, min(last, limit), limit, before).gain)
            if best > _LIKELY or _half(text[slice(*span)]) or text[slice(*span)].isascii():
                break
        return best


def _apart(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """Whether a span lies outside all of the others."""
    return not any(first < span[1] and span[0] < last for first, last in others)


def _windows(text: str, found: Sequence[tuple[int, int]], start: int, stop: int) -> list[tuple[int, int]]:
    """Widen each stretch so that the search sees sound text on both sides; join those that meet."""
    windows: list[tuple[int, int]] = []
    for first, last in found:
        left = max(first - _BEFORE, start)
        left = max(left, text.rfind("\n", left, first) + 1)
        right = min(last + _AFTER, stop)
        if windows and left < windows[-1][1]:
            windows[-1] = (windows[-1][0], right)
        else:
            windows.append((left, right))
    return windows


def _limit(text: str, first: int, last: int, stop: int) -> int:
    """Return how far a search may read on: a line break always brings the bytes back in step."""
    break_at = text.find("\n", last, stop)
    return min(stop if break_at < 0 else break_at + 1, first + LONGEST)


def _hints(windows: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield for each window the odd stretch inside it."""
    for left, right in windows:
        inside = [span for span in found if left <= span[0] < right]
        yield inside[0][0], inside[-1][1]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return "".join(text[left[1] : right[0]] for left, right in pairwise(spans))
