"""Marks beside sound characters: signs that an encoding lacks were lost, and nothing fell out of step.

Quotes, dashes and no-break spaces are saved as ``?`` by programs that cannot write them. What stands beside such a mark
is the text itself (``开展?绿剑?行动``), however well the bytes of it might be cut anew.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..schema.metadata import Correction
from ..schema.terms import CorrectionBasis
from .forms import START, forms
from .garble import encode_pair, is_mark
from .observed import lone
from .plausible import Ruler
from .script import to_simplified
from .suspicion import is_lone, is_odd_mark, reports_at_large

__all__ = ["better_as_it_stands", "lost_quotes", "may_be_bytes", "one_letter", "only_marks", "shows_bytes"]

_BEHIND = 2  # characters behind a stretch that tell whether it fits
_CONTEXT = 8
_NEAR_MARK = "??"
_SIGN_MARKS = "?\ufffd□"
_SENTENCE_END = re.compile("[。！；!;\n]")
_MARK = re.compile("[?\ufffd]")
_QUOTES = re.compile("[“”]")
_LONGEST = 20  # characters between quotes
_SENTENCES = 3
_SHARE = 0.9
_POOR, _POOR_EACH, _POOR_ONCE = -6.5, 3.0, 3.0
_REASON = "quotes that were saved as marks, in pairs in one sentence after another; supplied by sense"


def only_marks(text: str) -> bool:
    """Whether a stretch is nothing but marks."""
    return all(is_mark(character) or character.isspace() for character in text)


def may_be_bytes(text: str, span: tuple[int, int], corrected: str) -> bool:
    """Whether marks alone may show for the bytes of ``corrected``: its trails found no partner behind them.

    An ASCII character is none. A lead of two bytes is one unless a decoder knows no such pair: in ``县长??钱江潮`` the
    trail of a character would have taken the lead of 钱.
    """
    first, last = span
    after = text[last : last + 1]
    if after <= "\x7f":
        return True
    if len("".join(text[first:last].split())) < len(corrected):
        return False
    for written in {corrected + after, to_simplified(corrected + after)}:
        pairs = [encode_pair(character) for character in written]
        if all(one and (not two or _no_pair(one[1], two[0])) for one, two in pairwise(pairs)):
            return True
    return False


def _no_pair(trail: int, lead: int) -> bool:
    try:
        bytes((trail, lead)).decode("gb2312")
    except UnicodeDecodeError:
        return True
    return False


def better_as_it_stands(ruler: Ruler, text: str, span: tuple[int, int], corrected: str) -> float:
    """Return by how much the sound characters of a stretch read better than what it may have been.

    Of a mark nothing is asked, neither how likely it is nor what stands around it.
    """
    first, last = span
    before = forms("".join(text[max(first - _CONTEXT, 0) : first].split()))
    after = text[last : last + _BEHIND].partition("\n")[0].strip()  # blanks count for neither
    # A letter alone among Chinese characters is what is left of one more often than it is sound.
    letters = sum(lone(text, at) for at in range(first, last) if "@" <= text[at] <= "~" and is_lone(text, at))
    return _standing(ruler, text[first:last] + after) - letters - ruler.of(corrected + after, (START + before)[-2:])


def shows_bytes(text: str, span: tuple[int, int]) -> bool:
    """Whether a mark of a stretch is a byte as Latin-1 has it: no sign that is lost shows so."""
    return any(is_mark(character) and character not in _SIGN_MARKS for character in text[slice(*span)])


def one_letter(text: str, span: tuple[int, int]) -> bool:
    """Whether a stretch is a mark and one letter behind a Chinese character, and no letter or mark follows.

    Damage explains both at once; a lost sign, only the one.
    """
    first, last = span
    if last - first != 2 or not is_mark(text[first]) or not "@" <= text[first + 1] <= "z":
        return False
    after = text[last : last + 1]
    return text[max(first - 1, 0) : first] > "\u2e7f" and (after > "\u2e7f" or after.isspace())


def _standing(ruler: Ruler, text: str) -> float:
    tail, value = _NEAR_MARK, 0.0
    for character in text:
        if is_mark(character):
            tail = _NEAR_MARK
        elif not character.isspace():
            form = forms(character)
            value += ruler[tail + form]
            tail = tail[1] + form
    return value


def lost_quotes(text: str, hidden: bytearray, *, start: int, stop: int) -> tuple[Correction, ...]:
    """Return the quotes that marks show for, but where ``hidden`` is set.

    Surely so where the text has no quotes at all, and marks stand in pairs around sound words in nearly every sentence
    that has some: lost characters of words come one by one.
    """
    if _QUOTES.search(text, start, stop):
        return ()
    sentences: list[list[int]] = []
    end = start
    for hit in _MARK.finditer(text, start, stop):
        at = hit.start()
        if hidden[at] or not is_odd_mark(text, at):
            continue
        if not sentences or at >= end:
            ends = _SENTENCE_END.search(text, at, stop)
            end = ends.start() if ends else stop
            sentences.append([])
        sentences[-1].append(at)
    made: list[Correction] = []
    paired = 0
    for marks in sentences:
        pairs = list(zip(marks[::2], marks[1::2], strict=False))
        if len(marks) % 2 or not all(_quoted(text, *pair) for pair in pairs):
            continue
        paired += 1
        made += [_quote(text, place, sign) for pair in pairs for place, sign in zip(pair, "“”", strict=True)]
    return tuple(made) if paired >= max(_SENTENCES, _SHARE * len(sentences)) else ()


def _quoted(text: str, first: int, last: int) -> bool:
    """Whether sound words stand between two marks."""
    inside = text[first + 1 : last]
    if not 1 <= len(inside) <= _LONGEST or inside[0] in "，、：,:）)" or inside[0].isspace() or inside[-1].isspace():
        return False
    return _poverty(inside) <= _POOR_ONCE + _POOR_EACH * len(inside)


def _poverty(text: str) -> float:
    """Return by how much the characters of a stretch sit worse than those of a poor sentence."""
    ruler, tail, value = reports_at_large(), _NEAR_MARK, 0.0
    for form in forms(text):
        value += max(0.0, _POOR - ruler[tail + form])
        tail = tail[1] + form
    return value


def _quote(text: str, at: int, sign: str) -> Correction:
    return Correction(
        at=(at, at + 1), original=text[at], corrected=sign, basis=CorrectionBasis.CONTEXT, reason=_REASON
    )
