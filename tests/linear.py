"""Does the time that something takes grow no faster than its input?"""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["grows_linearly"]

_LEAST, _SMALL, _FACTOR = 375, 3_000, 10
_ENOUGH = 0.05  # seconds that tell: work that takes so long on less than the small size is not given more
_NOISE = 0.02  # seconds that caches and collectors may add; other processes do not count
_ROUNDS = 4


def _once(work: Callable[[int], object], size: int) -> float:
    begin = time.process_time()
    work(size)
    return time.process_time() - begin


def _best(work: Callable[[int], object], size: int) -> float:
    return min(_once(work, size) for _ in range(2))


def grows_linearly(work: Callable[[int], object]) -> bool:
    """Compare ten times the size with one; twice the proportion is allowed, and another try."""
    for _ in range(_ROUNDS):
        size = _LEAST
        small = _best(work, size)
        while small < _ENOUGH and size < _SMALL:
            size *= 2
            small = _best(work, size)
        most = 2 * _FACTOR * small + _NOISE
        if any(_once(work, size * _FACTOR) <= most for _ in range(2)):
            return True
    return False
