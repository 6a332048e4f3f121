"""Rules on labels: made of words that stand in the sentence, in its order, cut where words end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..schema.items import Heading
from .context import Bearer, Context, Place

__all__ = ["check_label", "pieces_of"]

_EXPANDED = re.compile("城镇|农村|居民|常住")
_JOINT = re.compile(r"[、，,；;和及与或·“”\"'‘’（）()《》0-9：:]|以及|分别|累计|均|各|的|其中|总|共")
"""What may stand between two parts of a combined label: a list goes on, a number comes between."""
_LONGEST = 12
"""Parts that a label is put together from."""


def check_label(context: Context, place: Place, start: int, drafts: Sequence[str]) -> None:
    """``label-unsaid``, ``label-cut``: the characters are the sentence's, and whole words of it."""
    measure = place.measure
    label = measure.label
    if label in drafts:
        return
    text = place.bearer.text
    above = _above(context, place.bearer)
    if any(c not in text and c not in above for c in _plain(label, text + above)):
        missing = "".join(dict.fromkeys(c for c in _plain(label, text + above) if c not in text and c not in above))
        context.add("label-unsaid", (*place.path, "label"), at=measure.at, found=label, missing=missing,
                    suggestion=f'label: "{drafts[0]}"' if drafts else "")  # fmt: skip
        return
    parts = pieces_of(label, text) or pieces_of(label, above + "\n" + text) if above else pieces_of(label, text)
    if parts is None:
        context.add("label-cut", (*place.path, "label"), at=measure.at, found=label,
                    suggestion=f'label: "{drafts[0]}"' if drafts else "")  # fmt: skip


def _plain(label: str, text: str) -> str:
    """The label without what the expansion of 城乡 puts in."""
    if "城乡" in text:
        return _EXPANDED.sub("", label)
    return label


def _above(context: Context, bearer: Bearer) -> str:
    if isinstance(bearer.item, Heading):
        return ""
    for heading in context.report.outline:
        if heading.id == bearer.item.section:
            return heading.heading
    return ""


def pieces_of(label: str, text: str) -> list[tuple[int, int]] | None:
    """The stretches of the text that make up the label, in order, joined where a list joins; None without any."""
    if label in text:
        at = text.index(label)
        return [(at, at + len(label))]
    expanded = text.replace("城乡居民", "城镇居民、农村居民").replace("城乡", "城镇、农村")
    if expanded != text and label in expanded:
        return [(0, len(label))]
    return _search(label, text, 0, 0, _LONGEST)


def _search(label: str, text: str, done: int, since: int, left: int) -> list[tuple[int, int]] | None:
    """Longest part first; a part follows the one before it where something that joins lies between."""
    if done == len(label):
        return []
    if not left:
        return None
    for length in range(len(label) - done, 0, -1):
        part = label[done : done + length]
        if length == 1 and done + 1 < len(label) and done:
            return None  # single characters picked out of a sentence are no words
        at = text.find(part, since)
        while at >= 0:
            if not done or _JOINT.search(text[since:at]):
                rest = _search(label, text, done + length, at + length, left - 1)
                if rest is not None:
                    return [(at, at + length), *rest]
            at = text.find(part, at + 1)
    return None
