"""Does the time that something takes grow no faster than its input?"""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["grows_linearly"]

_LEAST, _SMALL, _FACTOR = 375, 3_000, 10
_ENOUGH = 0.1  # seconds that tell: work that takes so long on less than the small size is not given more
_NOISE = 0.02  # seconds that caches and collectors may add; other processes do not count
_ROUNDS = 4


def _best(work: Callable[[int], object], size: int) -> float:
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        work(size)
        best = min(best, time.process_time() - begin)
    return best


def grows_linearly(work: Callable[[int], object]) -> bool:
    """Compare ten times the size with one; twice the proportion is allowed, and another try."""
    for _ in range(_ROUNDS):
        size = _LEAST
        small = _best(work, size)
        while small < _ENOUGH and size < _SMALL:
            size *= 2
            small = _best(work, size)
        if _best(work, size * _FACTOR) <= 2 * _FACTOR * small + _NOISE:
            return True
    return False
