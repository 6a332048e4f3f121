"""A reading in the making, as a search carries it from character to character, and what is found in the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from .lexicon import Said

__all__ = ["HOPE", "Emitted", "Found", "State", "stands_at", "unchain", "value_of"]

HOPE = 4.0  # what a reading in mid-air still has to pay


class Emitted(NamedTuple):
    """A restored character and how far the observed text was read when it was whole."""

    character: str
    read: int
    """Index of the observed character that completed it."""
    supplied: int
    """Bytes of it that no observed character gives."""
    inside: bool
    """Inside a damaged run."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best reading of a stretch."""

    emitted: tuple[Emitted, ...]
    end: int
    """How far the search read."""
    gain: float
    """Log odds over the reading that takes everything as it stands; 0 where that is best."""
    margin: float
    """Log odds over the next best reading that differs."""


Chain: TypeAlias = "tuple[Chain | None, str, int, int, bool]"
"""What was emitted, the last first: what stands before it, and the fields of Emitted. A plain tuple, for there are
more of them than of anything else."""


class State(NamedTuple):
    """A reading up to some character of what is observed."""

    value: float
    """Log probability of what was emitted, less the costs."""
    tail: str
    pending: int | None
    """The lead byte that waits for its trail, or what is known of it; None in step."""
    clean: bool
    """Whether everything was taken as it stands."""
    chain: Chain | None
    margin: float
    """Log odds over the closest reading that this one was preferred to."""
    said: Said
    """How what was emitted falls into words; ``value`` has this too."""

    @property
    def by_threes(self) -> float:
        """``value`` without what words add."""
        return self.value - self.said.value


def value_of(state: State) -> float:
    """Return what a reading that is in step is ranked by."""
    return state.value


def stands_at(state: State) -> float:
    """Return what readings are compared by: what is in mid-air still has to be paid for."""
    return state[0] - HOPE if state[2] is not None else state[0]


def unchain(chain: Chain | None) -> tuple[Emitted, ...]:
    """Return what was emitted, in order."""
    out: list[Emitted] = []
    while chain is not None:
        out.append(Emitted(*chain[1:]))
        chain = chain[0]
    return tuple(reversed(out))
