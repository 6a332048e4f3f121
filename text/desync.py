"""Find and mend GBK desync: text whose bytes fell out of step (see :mod:`garble` for how that happens).

A cheap look at the characters finds places that hardly occur in sound Chinese; only there the search of
:mod:`restore` is made, and only what it finds much more plausible than the text as it stands becomes a correction.
Places that look damaged but could not be restored are reported, never guessed away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis
from .characters import common
from .choices import Scale
from .doubt import Doubt
from .garble import encode_pair, prove
from .restore import Emitted, Found, search
from .script import to_simplified, to_traditional

__all__ = ["Repair", "repair", "suspects"]

_NEAR = 12
_FAR = 20_000
_BEFORE, _AFTER = 18, 9
_CONTEXT = 8
_LONGEST = 320
_SOUND = 60_000  # characters of sound text from which the text's habits are learnt
_PATIENCE = 30  # windows in a row that could not be mended
_TRIES, _TRIES_EACH = 60, 1 / 2000
_GAIN = 2.0
_HINT = 1.0
_LEAST, _MARGIN = 0.2, 0.7
_SUPPLIED_MARGIN = 2.0
_SUPPLIED = 4  # bytes; with more of them lost, a reader has to look
_CONTEXT_MARGIN = 3.0
_POOR = -5.8
_STRANGE = -6.6
_STRANGE_LETTER = -4.3
_ODD_LETTERS = "@A-Z\\[-~"
_USUAL = (
    "\\s\\x00-\\x3e\\x7f\u00a0-\u00ff\u2000-\u206f\u2070-\u209f\u20ac\u2100-\u214f\u2160-\u217f\u2190-\u2199"
    "\u2200-\u22ff\u2460-\u249b\u25a0-\u25ff\u2600-\u2605\u3000-\u3017\u3220-\u3229\u32a3\u338e-\u33a5"
    "\ufe30-\ufe4f\uff01-\uff5e\uffe5\uf0a0-\uf0ff"
)
_QUESTION = re.compile("[吗嗎呢么麼谁誰何哪几幾怎否岂豈孰]|多少|为什|難道|难道|[吧啊]$")
_CLAUSE_END = re.compile("[。！；\n!;]")
_SENTENCE_END = re.compile("[。！？；!?;][”’」』）)]*")
_MARKS = "?\ufffd"
_LONE = re.compile(r"(?<![A-Za-z&+/])(?!(?<=\d)[A-Z])[@-~]{1,2}(?!\s*[&+./-]?[A-Za-z0-9])")
"""Bytes that can be a trail, alone among Chinese characters: there a run of traditional text falls back in step."""
_KEPT = frozenset(
    "于后里干系面余云台只准几征向回志才松游制御并伙采岩升占吊奸布并扎托扣旋志杰栗泛注漓灶炮痴碱秸筑策粽糊系累"
    "群考舍范荐蒙蔑表裏谷豆辟迹郁酸鍾閑闢鬥默"
)


@dataclass(frozen=True, slots=True)
class Repair:
    """What was found damaged: mended where it could be, reported where not."""

    corrections: tuple[Correction, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@cache
def _odd(traditional: bool) -> re.Pattern[str]:
    """Return a pattern of characters that sound text of the script seldom holds."""
    usual = set(common())
    if traditional:
        # Machine-made text keeps some simplified characters, but none that only simplified text writes.
        usual = {
            form for form in map(chr, range(0x4E00, 0xA000)) if _full(form) and to_simplified(form) in usual
        } | _KEPT
        return re.compile(f"[^{_USUAL}{''.join(sorted(usual))}]+")
    usual.update(to_traditional("".join(usual)))
    return re.compile(f"[^{_USUAL}{_ODD_LETTERS}{''.join(sorted(usual))}]+")


def _full(character: str) -> bool:
    """Whether traditional text may write the character."""
    return to_traditional(character) == character or to_simplified(character) != character


def _weight(text: str, at: int, character: str, traditional: bool) -> int:
    """Return how much an odd character speaks for damage."""
    if character == "\ufffd":
        return 3
    if character == "?":
        return 3 if _odd_question(text, at) else 0
    if character < "\x7f":
        return 2 if traditional and _lone(text, at) else 0
    if not "\u4e00" <= character <= "\u9fff":
        return 2 if character > "\u0100" else 0
    pair = encode_pair(character)
    if pair is None:
        return 0
    return 2 if pair[1] < 0x80 and not traditional else 1


def _lone(text: str, at: int) -> bool:
    """Whether a letter or sign stands alone beside a Chinese character."""
    hit = _LONE.match(text, at)
    return hit is not None and (text[at - 1 : at] > "\u2e80" or text[hit.end() : hit.end() + 1] > "\u2e80")


def _odd_question(text: str, at: int) -> bool:
    """Whether a half-width question mark stands where no question ends."""
    around = text[max(at - 3, 0) : at + 4]
    if not any("\u4e00" <= character <= "\u9fff" or character >= "\u3000" for character in around):
        return False
    if re.search(r"[\w/=]\?[A-Za-z_]+=", text[max(at - 1, 0) : at + 30]):
        return False
    clause = _CLAUSE_END.split(text[max(at - 60, 0) : at])[-1]
    behind = text[at + 1 : at + 2]
    ends = not behind or behind.isspace() or behind in "”’」』）)\"'" or "\u4e00" <= behind <= "\u9fff" or behind == "“"
    return not (ends and _QUESTION.search(clause))


def suspects(text: str, *, traditional: bool, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return stretches (first to last odd character) that are worth a search."""
    stop = len(text) if end is None else end
    clusters: list[tuple[int, int]] = []
    first = last = -1
    weight = 0
    for hit in _odd(traditional).finditer(text, start, stop):
        at, run = hit.span()[0], hit.group()
        value = sum(_weight(text, at + step, character, traditional) for step, character in enumerate(run[:_LONGEST]))
        if not value:
            continue
        if first >= 0 and at - last <= _NEAR and "\n" not in text[last:at]:
            last, weight = hit.end() - 1, weight + value
            continue
        if weight >= 2:
            clusters.append((first, last + 1))
        first, last, weight = at, hit.end() - 1, value
    if weight >= 2:
        clusters.append((first, last + 1))
    return clusters


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
    found = [
        span
        for span in suspects(text, traditional=traditional, start=start, end=stop)
        if not any(first < span[1] and span[0] < last for first, last in furniture) and _strange(text, span)
    ]
    tries = _TRIES + round((stop - start) * _TRIES_EACH)
    if not any(_likely(text, span, start, stop, traditional=traditional) for span in found[:tries]):
        return Repair()
    windows = _windows(text, found, start, stop)
    ruler = Scale(_without(text, [(start, start), *windows, (stop, stop)])[:_SOUND])
    corrections: list[Correction] = []
    doubts: list[Doubt] = []
    done, groups, vain, converted = start, 0, 0, False
    for number, ((first, last), hint) in enumerate(zip(windows, _hints(windows, found), strict=True)):
        first = max(first, done)
        if hint[0] < done:
            continue
        if hint[1] - hint[0] > _LONGEST:
            doubts.append(Doubt("damage-unrepaired", "a long stretch looks damaged and was not mended", hint))
            continue
        if vain > _PATIENCE:
            message = f"{len(windows) - number} more places look damaged and were not mended; find a better copy"
            doubts.append(Doubt("damage-unrepaired", message, hint))
            break
        limit = _limit(text, first, last, stop)
        before = text[max(first - _CONTEXT, start) : first]

        look = partial(
            search, ruler, text, first, min(last, limit), limit=limit, before=before, traditional=traditional
        )  # fmt: skip
        result = look(converted=converted)
        if traditional and (result.gain < _GAIN or result.margin < _MARGIN or result.gain < 3 * (hint[1] - hint[0])):
            other = look(converted=not converted)
            if other.gain > result.gain + (1.0 if other.end == result.end else 0.0):
                result, converted = other, not converted
        done = result.end
        mended, left = _corrections(text, first, result, hint, groups, ruler, traditional=traditional)
        groups = max([groups, *(int(item.group[1:]) for item in mended if item.group)])
        vain = 0 if mended else vain + 1
        corrections += mended
        doubts += left
    return Repair(tuple(corrections), tuple(doubts))


@cache
def _common_ruler() -> Scale:
    return Scale("")


def _strange(text: str, span: tuple[int, int]) -> bool:
    """Whether a stretch reads badly for Chinese; names with rare characters do not read as badly as damage."""
    if any(mark in text[span[0] : span[1]] for mark in _MARKS):
        return True
    odd = text[span[0] : span[1]]
    letter = any(character < "\x7f" for character in odd)
    # What a text says twice is a name.
    if not letter and len(odd) > 1 and text.count(odd, max(span[0] - _FAR, 0), span[1] + _FAR) > 1:
        return False
    ruler = _common_ruler()
    around = text[max(span[0] - 3, 0) : span[1] + 3]
    # A lone letter is a single odd character among sound ones.
    limit = _STRANGE_LETTER if letter and span[1] - span[0] < 4 else _STRANGE
    return ruler.final(ruler.of(around)) < limit * len(around)


def _likely(text: str, span: tuple[int, int], start: int, stop: int, *, traditional: bool) -> bool:
    """Whether a search without knowledge of the text's habits, which take time to learn, finds damage."""
    if any(mark in text[span[0] : span[1]] for mark in _MARKS):
        return True
    first, last = max(span[0] - _NEAR // 2, text.rfind("\n", start, span[0]) + 1, start), min(span[1] + 4, stop)
    limit = min(_limit(text, first, last, stop), last + _NEAR)
    found = search(_common_ruler(), text, first, min(last, limit), limit=limit, traditional=traditional, quick=True)
    return found.gain > 0.0


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
    return min(stop if break_at < 0 else break_at + 1, first + _LONGEST)


def _hints(windows: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield for each window the odd stretch inside it."""
    for left, right in windows:
        inside = [span for span in found if left <= span[0] < right]
        yield inside[0][0], inside[-1][1]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return "".join(text[left[1] : right[0]] for left, right in pairwise(spans))


def _corrections(
    text: str, first: int, found: Found, hint: tuple[int, int], groups: int, ruler: Scale, *, traditional: bool
) -> tuple[list[Correction], list[Doubt]]:
    """Turn a search's result into corrections, or into a doubt where it is not sure enough."""
    marked = any(mark in text[hint[0] : hint[1]] for mark in _MARKS)
    runs = list(_runs(found.emitted, first, found.end))
    if not runs or found.gain < _GAIN:
        # A mark where no question is asked is damage, mended or not; odd characters alone may be a name.
        if marked or found.gain > _HINT:
            message = f"{text[hint[0] : hint[1]]!r} looks damaged and could not be restored"
            return [], [Doubt("damage-unrepaired", message, hint)]
        return [], []
    made: list[Correction] = []
    doubts: list[Doubt] = []
    for begin, end, characters in runs:
        span = (begin, end)
        corrected = "".join(item.character for item in characters)
        original = text[span[0] : span[1]]
        basis = _basis(original, corrected, characters, text[span[1] : span[1] + 1])
        supplied = sum(item.supplied for item in characters)
        if basis is CorrectionBasis.CONTEXT:
            need = _CONTEXT_MARGIN
        else:
            # Simplified text always loses a byte where a run ends.
            need = _SUPPLIED_MARGIN if supplied > 1 or not traditional else _LEAST
        if found.margin < need or supplied > _SUPPLIED or _poor(ruler, corrected):
            # A wrong word on record is worse than a doubt.
            doubts.append(Doubt("damage-unrepaired", f"{original!r} is damaged; it may have been {corrected!r}", span))
            continue
        if supplied > 1 or found.margin < _MARGIN:
            if basis is CorrectionBasis.BYTES:
                basis = CorrectionBasis.BYTES_CONTEXT
            message = f"{original!r} is read as {corrected!r}; what the bytes do not say was chosen by sense"
            doubts.append(Doubt("damage-unsure", message, span))
        made += _pieces(text, span, characters, basis, f"d{groups + 1}")
        groups += made[-1].group is not None
    return made, doubts


def _poor(ruler: Scale, text: str) -> bool:
    """Whether a restored stretch still reads badly."""
    return len(text) > 6 and ruler.final(ruler.of(text)) < _POOR * len(text)


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
    CorrectionBasis.BYTES_CONTEXT: "GBK fell out of step; bytes that were lost besides are supplied by sense",
    CorrectionBasis.CONTEXT: "the bytes are lost; supplied by sense",
}


def _pieces(
    text: str, span: tuple[int, int], characters: Sequence[Emitted], basis: CorrectionBasis, group: str
) -> list[Correction]:
    """Split a run at the sentence ends in it, so that no sentence cuts a correction."""
    corrected = "".join(item.character for item in characters)
    cuts = [hit.end() for hit in _SENTENCE_END.finditer(corrected)]
    start, end = span
    edges: list[tuple[int, int]] = [(start, 0)]
    for cut in cuts:
        if cut == len(corrected):
            continue
        # The observed character that completed the sentence's last one also opens the next sentence.
        at = max(characters[cut - 1].read, edges[-1][0] + 1)
        if at < end:
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
