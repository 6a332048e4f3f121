"""Where characters meet that seldom do: all that shows of damage that left no mark and no rare character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress, count
from operator import add, not_

from .characters import common
from .counted import known_pairs
from .forms import LINE_END, forms
from .script import to_traditional
from .suspicion import FAR, oddness, reports_at_large

__all__ = ["misplaced", "weak"]

_WEAK, _MISPLACED = 5.0, 16.0
"""How odd a meeting has to be to be looked at where damage is known, and where it is not."""
_MANY = 1500  # of the most common characters, which are too many to look at each


_TOLD = frozenset(("0", LINE_END))
"""Forms that tell damage beside them, as characters and marks do, though they are written with other signs."""
_UNTOLD = frozenset("\u3000\ufffd")


def _told(form: str) -> bool:
    """Whether damage is told by what stands beside a form: not by letters, signs and blanks."""
    return (form > "\u2000" and form not in _UNTOLD) or form in _TOLD


def weak(text: str, *, start: int, stop: int, most: int) -> list[tuple[int, int]]:
    """Return places where a character meets another, a number or a mark as it seldom does, the oddest first: worth a
    look where damage is known to leave no mark.

    At most ``most`` meetings are looked at.
    """
    meeting = forms(text[start:stop])
    linked = known_pairs()
    last = start - 9
    found: list[tuple[float, tuple[int, int]]] = []
    # Nearly all pairs of a text are known: they are passed over without a step of the loop.
    unknown = map(not_, map(linked.__contains__, map(add, meeting, meeting[1:])))
    for at in compress(count(start), unknown):
        one, other = meeting[at - start], meeting[at - start + 1]
        if not ("\u4e00" <= one <= "\u9fff" or "\u4e00" <= other <= "\u9fff") or not (_told(one) and _told(other)):
            continue
        near, last = at - last <= 2, at
        if not near:
            continue
        most -= 1
        if most < 0:
            break
        span = at + (one == LINE_END), at + 2 - (other == LINE_END)
        odd = oddness(reports_at_large(), text, span)
        if odd > _WEAK and text.count(text[at - 1 : at + 3], max(0, at - FAR), at + FAR) == 1:
            found.append((-odd, span))
            last = start - 9
    return [span for _, span in sorted(found)]


@cache
def _less_common() -> re.Pattern[str]:
    """Return a pattern of the characters, of either script, that are common but not among the most common."""
    most, others = ("".join(part) for part in (common()[:_MANY], common()[_MANY:]))
    left = set(others + to_traditional(others)) - set(most + to_traditional(most))
    return re.compile(f"[{''.join(sorted(left))}]")


def misplaced(text: str, *, start: int, stop: int, most: int) -> Iterator[tuple[int, int]]:
    """Yield characters, not rare by themselves, that make no pair with either neighbour and sit badly between them:
    damage may well leave no others (实现迪值胤缴产总值).

    At most ``most`` of them are looked at.
    """
    linked = known_pairs()
    last = start - 9
    for hit in _less_common().finditer(text, start, stop):
        at = hit.start()
        if text[at - 1 : at + 1] in linked or text[at : at + 2] in linked:
            continue  # as nearly all are, in the forms that they are written in
        near = forms(text[at - 1 : at + 2]) if at else forms("\n" + text[:2])
        if near[:2] in linked or near[1:] in linked or not all(map(_told, near)):
            continue
        most -= 1
        if most < 0:
            break
        if at - last > 2 and oddness(reports_at_large(), text, (at, at + 1)) > _MISPLACED:
            last = at
            yield at, at + 1
