"""A source that is no longer the one its record was made from: what was done to it, and what still holds.

An editor or git that only turned the line ends or put a mark in front can be caught at it: undone, the bytes have the
hash again. Of any other change nothing is known, and what rests on the source rests on nothing.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from .context import Raw
from .rules import catalogue

__all__ = ["as_it_was", "doubt", "holds_alone", "without_what_follows"]

_MARK = b"\xef\xbb\xbf"
_FLOOD = 20
"""Findings up to which they show where a source was edited; more only say that it is another."""
_LAYERS = frozenset({"spans", "text", "completeness", "structure", "evidence", "measures", "targets", "judgement"})
_ALONE = frozenset({"id-doubled", "id-letter", "id-number", "out-of-order", "section-unknown", "section-depth",
                    "section-parent", "evidence-unknown", "evidence-twice", "fields-clash"})  # fmt: skip


def as_it_was(data: bytes, sha256: str) -> tuple[bytes, str] | None:
    """The bytes with that hash, where only line ends, a byte order mark or the last line end changed, and the change.

    None where no such change explains the hash.
    """
    lines = data.replace(b"\r\n", b"\n")
    ends = [(data, ""), (lines, "LF → CRLF"), (lines.replace(b"\n", b"\r\n"), "CRLF → LF")]
    for (text, turned), mark, last in product(ends, ("", "+BOM", "-BOM"), ("", "+EOL", "-EOL")):
        end = b"\r\n" if b"\r\n" in text else b"\n"
        if mark == "+BOM":
            if not text.startswith(_MARK):
                continue
            text = text.removeprefix(_MARK)
        if last == "+EOL":
            if not text.endswith(end):
                continue
            text = text.removesuffix(end)
        pieces = (_MARK if mark == "-BOM" else b"", text, end if last == "-EOL" else b"")
        hashed = hashlib.sha256()
        for piece in pieces:
            hashed.update(piece)
        if hashed.hexdigest() == sha256:
            return b"".join(pieces), ", ".join(filter(None, (turned, mark, last)))
    return None


def holds_alone(rule: str) -> bool:
    """Whether a finding of that rule holds whatever the source says."""
    return rule in _ALONE or catalogue()[rule].layer not in _LAYERS


def doubt(found: Sequence[Raw]) -> None:
    """Held against another source than its own, a record tells for certain only what needs no source."""
    for raw in found:
        if raw.mend is not None and raw.rule not in _ALONE:
            raw.mend = replace(raw.mend, certain=False)
        if raw.rule == "id-region" and raw.suggestion.startswith("id: unknown-"):
            raw.suggestion = ""  # it would be made of the hash that is in doubt


def without_what_follows(found: list[Raw]) -> list[Raw]:
    """Hold back what only follows from another source or from moved spans, where that is a flood; one says how much."""
    cause = next((raw for raw in found if raw.rule == "source-hash"), None)
    if cause is None:
        moved = [raw.mend for raw in found if raw.rule == "text-differs" and raw.suggestion.startswith("at: ")]
        if len(moved) <= _FLOOD:
            return found
        steps = Counter(str(mend.value) for mend in moved if mend is not None and mend.kind == "shift")
        by = max(steps, key=lambda step: steps[step], default="some")
        cause = Raw("spans-moved", ("metadata", "source", "file"), {"found": str(len(moved)), "by": by})
        found = [*found, cause]
    kept = [raw for raw in found if holds_alone(raw.rule)]
    held = len(found) - len(kept)
    cause.facts["held"] = "0"
    if held <= _FLOOD:
        return found
    cause.facts["held"] = str(held)
    cause.suggestion = ""  # the hash is the least of what would have to be written anew
    return kept
