"""How common a Chinese character is: the measure by which an encoding is guessed and damage is noticed."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from itertools import repeat

from .script import to_simplified, to_traditional

__all__ = ["common", "commonness", "plain_share"]

_MARKS = "，。、；：？！“”‘’（）《》〈〉【】「」『』—…·％～．－　"

_FOREIGN = re.compile(r"[^\x00-\x7f\s]+")


@cache
def common() -> tuple[str, ...]:
    """Return the common simplified characters, most common first."""
    lines = files(__package__).joinpath("common.txt").read_text(encoding="utf-8").splitlines()
    return tuple("".join(line for line in lines if not line.startswith("#")))


@cache
def commonness() -> dict[str, float]:
    """Return a weight from 1 (the most common five hundred) down to 0.4 for common characters of either script."""
    weights: dict[str, float] = dict.fromkeys(_MARKS, 0.9)
    for rank, character in enumerate(common()):
        weight = 1.0 if rank < 500 else 0.8 if rank < 1500 else 0.4
        for form in (character, to_traditional(character)):
            weights[form] = max(weight, weights.get(form, 0.0))
    return weights


def plain_share(text: str, *, sample: int = 6000) -> float:
    """Return how much of the non-ASCII text is common Chinese, 0 to 1; 1 where there is none.

    Only ``sample`` characters, from the start, the middle and the end, are read.
    """
    if len(text) > sample:
        third, middle = sample // 3, len(text) // 2
        text = text[:third] + text[middle : middle + third] + text[-third:]
    weights = commonness()
    foreign = "".join(_FOREIGN.findall(text))
    if not foreign:
        return 1.0
    return sum(map(weights.get, to_simplified(foreign), repeat(0.0))) / len(foreign)
