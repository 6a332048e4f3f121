"""Does the time that something takes grow no faster than its input?"""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["grows_linearly"]

_SMALL, _FACTOR = 3_000, 10
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
        small = _best(work, _SMALL)
        if _best(work, _SMALL * _FACTOR) <= 2 * _FACTOR * small + _NOISE:
            return True
    return False
