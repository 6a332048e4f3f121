"""Find and mend GBK desync: text whose bytes fell out of step (see :mod:`garble` for how that happens).

A cheap look at the characters finds places that hardly occur in sound Chinese; only there the search of
:mod:`restore` is made, and only what it finds much more plausible than the text as it stands becomes a correction.
Places that look damaged but could not be restored are reported, never guessed away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis
from .doubt import Doubt
from .garble import prove
from .plausible import START, Ruler, forms
from .restore import Emitted, Found, Searcher
from .script import to_traditional
from .suspicion import LONGEST, letters, marked, oddness, reports_at_large, strange, suspects, weak

__all__ = ["Repair", "repair"]

_NEAR = 6
_BEFORE, _AFTER = 18, 9
_CONTEXT = 8
_SOUND = 60_000  # characters of sound text from which the text's habits are learnt
_PATIENCE = 30  # windows in a row that could not be mended
_TRIES, _TRIES_EACH, _LOOKS = 60, 1 / 500, 10
_LIKELY, _AMONG, _LETTER = 8.5, 7.0, 5.0
"""How much better a stretch has to read as damaged: alone, in a text that is, and for a letter among characters."""
_VERY = 35.0  # no sound text reads so badly, lists of names aside
_STRANGE = 25.0  # simplified text stays out of step for long, so that it reads worse than this
_GAIN = 2.0
_SURE = 30.0
_HINT = 1.0
_MARGIN = 3.0
_SUPPLIED, _EACH = 4, 3  # bytes; where more of them are lost, and than one in so many characters, a reader has to look
_CONTEXT_MARGIN = 1.0
_POOR = -6.5
_SENTENCE_END = re.compile("[。！？；!?;][”’」』）)]*")
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
    tries = _TRIES + round((stop - start) * _TRIES_EACH)
    found = [
        span
        for number, span in enumerate(suspects(text, traditional=traditional, start=start, end=stop))
        if _apart(span, furniture) and (strange(text, span) if number < _LOOKS * tries else marked(text, span))
    ]
    quick = _Quick(text, start, stop, traditional=traditional)
    shown = any(marked(text, span) for span in found)
    likely = [span for span in found[:tries] if not marked(text, span) and quick.gain(span) > _LIKELY]
    lone: list[tuple[int, int]] = []
    if traditional:
        places = islice(letters(text, start=start, stop=stop, most=_LOOKS * tries), tries)
        lone = [span for span in places if _apart(span, furniture) and quick.gain(span) > _LETTER]
    unseen = bool(likely or lone)
    if not shown and not unseen:
        return Repair()
    if any(_half(text[slice(*span)]) for span in found):
        quick.orders = 1
    if unseen:
        # Damage that leaves no mark is looked for where it leaves nothing odd either.
        taken = _windows(text, found, start, stop)
        places = islice(weak(text, start=start, stop=stop, most=_LOOKS * tries), tries)
        tried = [span for span in places if _apart(span, taken, furniture)]
        found = sorted([*found, *(span for span in tried if quick.gain(span) > _AMONG)])
        found = sorted([*(span for span in found if _apart(span, lone)), *lone])
    windows = _windows(text, found, start, stop)
    ruler = Ruler(_without(text, [(start, start), *windows, (stop, stop)])[:_SOUND])
    searcher: Searcher | _Either = Searcher(ruler, text, traditional=traditional, unseen=unseen)
    if quick.orders == 2:
        searcher = _Either(ruler, text, unseen=unseen)
    corrections: list[Correction] = []
    doubts: list[Doubt] = []
    done, groups, vain = start, 0, 0
    for number, ((first, last), hint) in enumerate(zip(windows, _hints(windows, found), strict=True)):
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
        sure = any(hint[0] <= span[0] < hint[1] for span in (*likely, *lone)) or (
            "、" not in text[slice(*hint)] and oddness(reports_at_large(), text, hint) > _VERY
        )
        mended, left = _corrections(text, first, result, hint, groups, ruler, sure=sure)
        groups = max([groups, *(int(item.group[1:]) for item in mended if item.group)])
        vain = 0 if mended else vain + 1
        corrections += mended
        doubts += left
    return Repair(tuple(corrections), tuple(doubts))


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
        self._text, self._start, self._stop = text, start, stop
        self.orders = 2 if traditional else 1
        self._searchers = [
            Searcher(reports_at_large(), text, traditional=traditional, converted=converted, quick=True)
            for converted in (False, True)[: self.orders]
        ]

    def gain(self, span: tuple[int, int]) -> float:
        """Return by how much a stretch and a little around it is better read as damaged."""
        text = self._text
        first = max(span[0] - _NEAR, text.rfind("\n", self._start, span[0]) + 1, self._start)
        last = min(span[1] + _NEAR, self._stop)
        limit = min(_limit(text, first, last, self._stop), last + _NEAR)
        before = text[max(first - _CONTEXT, self._start) : first]
        best = 0.0
        for searcher in self._searchers[: self.orders]:
            best = max(best, searcher.run(first, min(last, limit), limit, before).gain)
            if best > _LIKELY or _half(text[slice(*span)]) or oddness(reports_at_large(), text, span) < _STRANGE:
                break
        return best


def _apart(span: tuple[int, int], *others: Sequence[tuple[int, int]]) -> bool:
    """Whether a span lies outside all of the others."""
    return not any(first < span[1] and span[0] < last for spans in others for first, last in spans)


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


def _corrections(
    text: str, first: int, found: Found, hint: tuple[int, int], groups: int, ruler: Ruler, *, sure: bool
) -> tuple[list[Correction], list[Doubt]]:
    """Turn a search's result into corrections, or into a doubt where it is not sure enough."""
    runs = list(_runs(found.emitted, first, found.end))
    if not runs or found.gain < (0.0 if sure else _GAIN):
        # A mark where no question is asked is damage, mended or not; odd characters alone may be a name.
        if sure or marked(text, hint) or found.gain > _HINT:
            message = f"{text[hint[0] : hint[1]]!r} looks damaged and could not be restored"
            return [], [Doubt("damage-unrepaired", message, hint)]
        return [], []
    made: list[Correction] = []
    doubts: list[Doubt] = []
    for begin, end, emitted in runs:
        span, characters = _without_space(text, begin, end, emitted)
        if text[span[0]].isspace() or text[span[1] - 1].isspace():
            doubts.append(Doubt("damage-unrepaired", "a place looks damaged and could not be restored", hint))
            continue
        corrected = "".join(item.character for item in characters)
        original = text[span[0] : span[1]]
        basis = _basis(original, corrected, characters, text[span[1] : span[1] + 1])
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


def _without_space(
    text: str, begin: int, end: int, characters: Sequence[Emitted]
) -> tuple[tuple[int, int], Sequence[Emitted]]:
    """Take in a sound neighbour where a run begins or ends with a space, which no span does."""
    if text[begin].isspace() and begin and not text[begin - 1].isspace():
        begin -= 1
        characters = [Emitted(text[begin], begin, 0, False), *characters]
    if text[end - 1].isspace() and end < len(text) and not text[end].isspace():
        characters = [*characters, Emitted(text[end], end, 0, False)]
        end += 1
    return (begin, end), characters


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
    cuts = [hit.end() for hit in _SENTENCE_END.finditer(corrected)]
    start, end = span
    edges: list[tuple[int, int]] = [(start, 0)]
    for cut in cuts:
        if cut == len(corrected):
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
