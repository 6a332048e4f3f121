"""Rules on labels: made of words that stand in the sentence, in its order, cut where words end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..schema.items import Heading
from ..schema.measure import Qualified
from .context import Bearer, Context
from .counted import quantity_end
from .cuts import Cutter
from .finding import Path

__all__ = ["check_label", "pieces_of"]

_EXPANDED = re.compile("城镇|农村|居民|常住")
_OPENS = re.compile("[、，,；;和及与或以的\n]")
_HOLDS = re.compile("[0-9一二两三四五六七八九十百千万半首]|分别|[，,；;。、]")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_TELLING = re.compile("[，。；;,0-9]")
_CLAUSE = re.compile("[，。；;]|,(?![0-9]{3})")
_QUOTED = re.compile("“[^”]*”|《[^》]*》|（[^）]*）|\\([^)]*\\)|‘[^’]*’|「[^」]*」")
_ENDED = re.compile("[、，,；;和]|$")
_LIMIT = re.compile("[超过上达满逾破前近至于]$")
_ENDINGS = frozenset("率数量额值费")
_TRIES = 2000
"""Places looked at for one label, so that a hostile one stays cheap."""


def check_label(
    context: Context, path: Path, measure: Qualified, at: tuple[int, int], bearer: Bearer, drafts: Sequence[str]
) -> None:
    """``label-number``, ``label-unsaid``, ``label-cut``: the characters are the sentence's, and whole words of it."""
    label = measure.label
    if _holds_more(label):
        context.add("label-number", (*path, "label"), at=at, found=label)
        return
    if label in drafts:
        return
    text = bearer.text
    above = _above(context, bearer)
    suggestion = f'label: "{drafts[0]}"' if drafts else ""
    quoted = _EXPANDED.sub("", label) if "城乡" in text or "城乡" in above else label
    if _lopsided(label) or any(_mistyped(label, draft, measure.unit) for draft in drafts):
        context.add("label-cut", (*path, "label"), at=at, found=label, suggestion=suggestion)
        return
    missing = "".join(dict.fromkeys(c for c in quoted if c not in text and c not in above))
    where = (*path, "label")
    if missing:
        context.add("label-unsaid", where, at=at, found=label, missing=missing, suggestion=suggestion)
    elif not _whole(context, label, text) and not (above and _whole(context, label, f"{above}\n{text}")):
        context.add("label-cut", where, at=at, found=label, suggestion=suggestion)


def _holds_more(label: str) -> bool:
    """True where a label runs on into another clause, or holds a number that says something of its own.

    A number that bounds a class (10亿元以上产业项目, 主营业务收入超500亿元) is part of what is named.
    """
    if not _TELLING.search(label):
        return False
    if _CLAUSE.search(_QUOTED.sub("", label)):
        return True
    for match in _NUMBER.finditer(label):
        end = quantity_end(label, *match.span())
        if end and _ENDED.match(label, end) and not _LIMIT.search(label, 0, match.start()):
            return True
    return False


def _mistyped(label: str, draft: str, unit: str) -> bool:
    """True where the label is the parser's with two characters turned round, a number changed, or one missing."""
    if len(label) == len(draft):
        turned = next((at for at, (is_, should) in enumerate(zip(label, draft, strict=True)) if is_ != should), 0)
        if label == f"{draft[:turned]}{draft[turned : turned + 2][::-1]}{draft[turned + 2 :]}":
            return True
    if _NUMBER.search(label) and _NUMBER.sub("0", label) == _NUMBER.sub("0", draft):
        return True
    if len(draft) > 2 and label.endswith(draft[:-1]) and len(label) >= len(draft):
        return draft[-1] != unit  # put together from further words, and short of its last character
    if len(draft) != len(label) + 1:
        return False
    at = next((i for i, (is_, should) in enumerate(zip(label, draft, strict=False)) if is_ != should), len(label))
    if draft[:at] + draft[at + 1 :] != label:
        return False
    # What a reader may leave out where the parser does not: a word for the place or for all, the unit itself.
    return not (at == len(label) and draft[-1] == unit)


def _lopsided(label: str) -> bool:
    """True where a quotation mark or bracket of the label has lost its other half."""
    return any(
        label.count(left) != label.count(right) for left, right in ("“”", "‘’", "《》", "（）", "()", "「」")
    ) or (label.count('"') % 2 == 1)


def _above(context: Context, bearer: Bearer) -> str:
    if isinstance(bearer.item, Heading):
        return ""
    heading = next((h.heading for h in context.report.outline if h.id == bearer.item.section), "")
    joined = context.joined(bearer)
    return f"{heading}\n{joined}" if joined else heading


def _whole(context: Context, label: str, text: str) -> bool:
    """True where the label can be put together from whole words of the text."""
    if label not in text and _lacks_one(label, text):
        return False
    if pieces_of(label, text, context.cutter):
        return True
    expanded = text.replace("城乡居民", "城镇居民、农村居民").replace("城乡", "城镇、农村")
    return expanded != text and bool(pieces_of(label, expanded, context.cutter))


def _lacks_one(label: str, text: str) -> bool:
    """True where one character more, and no mark of a list, makes the label a phrase of the text."""
    return any(
        re.search(f"{re.escape(label[:at])}[^、，,；;和及与或]{re.escape(label[at:])}", text)
        for at in range(1, len(label))
    )


def pieces_of(label: str, text: str, cutter: Cutter) -> list[tuple[int, int]] | None:
    """Stretches of whole words that make up the label, joined where a list joins; None where there are none.

    They follow each other in the text, or a later one is taken up from further on in front (其中“一张纸”突破80亿元
    takes 产业产值 from the clause before); the last may be the end of a shared word (率).
    """
    return _search(label, text, cutter, 0, (0, 0), [_TRIES])


def _search(
    label: str, text: str, cutter: Cutter, done: int, last: tuple[int, int], left: list[int]
) -> list[tuple[int, int]] | None:
    """Longest part first; ``last`` is where the part before stands."""
    since = last[1]
    if done == len(label):
        return []
    if done and label[done:] in _ENDINGS and label[done:] in text[since:]:
        return [(since, since)]
    for length in range(len(label) - done, 1 if len(label) > 1 else 0, -1):
        part = label[done : done + length]
        for found in re.finditer(re.escape(part), text):
            at = found.start()
            left[0] -= 1
            if left[0] < 0:
                return None
            if done and at < since:
                joined = at + length < last[0]
            else:
                joined = not done or _joins(text[since:at], label[done - 1], part[0])
            if joined and cutter.whole(part, text, at):
                rest = _search(label, text, cutter, done + length, (at, at + length), left)
                if rest is not None:
                    return [(at, at + length), *rest]
    return None


def _joins(between: str, before: str, after: str) -> bool:
    """Whether what lies between two parts is something that a label leaves out: the rest of a list, a number."""
    if not between or len(between) == 1:
        return False  # two entries of a list run together are no label
    if before.isdigit() and (between[0].isdigit() or between[0] == "."):
        return False
    if after.isdigit() and between[-1].isdigit():
        return False
    return bool(_OPENS.match(between) or _OPENS.match(between[-1]) or _HOLDS.search(between))
