"""Where words end: the likeliest cutting of a stretch into words tells whether a quotation takes whole ones."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.resources import files
from itertools import pairwise

from ..text import plausible

__all__ = ["Cutter"]

_AROUND = 8
_LONGEST = 4
_UNKNOWN, _OWN = -14.0, -8.5
_CHINESE = re.compile("[\u4e00-\u9fff]")


@cache
def _words() -> dict[str, float]:
    """Log probability of each word of the packaged list."""
    found: dict[str, float] = {}
    listed = files(plausible.__package__ or "").joinpath("words.txt").read_text(encoding="utf-8")
    for line in listed.splitlines():
        if not line.startswith("#"):
            level, *row = line.split(" ")
            found.update(dict.fromkeys(row, float(level)))
    return found


class Cutter:
    """Cuts the text of one report; pairs of characters that it always writes together are words of its own."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._own: set[str] | None = None
        self._known: dict[str, bool] = {}

    def _habits(self) -> set[str]:
        if self._own is None:
            single = Counter(self.text)
            pairs = Counter(map("".join, pairwise(self.text)))
            self._own = {
                pair
                for pair, count in pairs.items()
                if count >= 3 and count >= 0.7 * min(single[pair[0]], single[pair[1]]) and _CHINESE.match(pair)
            }
        return self._own

    def whole(self, part: str, text: str, at: int) -> bool:
        """True where ``text[at:at + len(part)]`` neither begins nor ends inside a word."""
        return self.ends(text, at) and self.ends(text, at + len(part))

    def ends(self, text: str, at: int) -> bool:
        """True where a word may end before ``text[at]``."""
        if at <= 0 or at >= len(text):
            return True
        before, after = text[at - 1], text[at]
        if not (_CHINESE.match(before) and _CHINESE.match(after)):
            if before.isdigit() and (after.isdigit() or after == "."):
                return False
            return not (before.isascii() and after.isascii() and before.isalnum() and after.isalnum())
        first = at
        while first > 0 and at - first < _AROUND and _CHINESE.match(text[first - 1]):
            first -= 1
        last = at
        while last < len(text) and last - at < _AROUND and _CHINESE.match(text[last]):
            last += 1
        key = f"{text[first:at]}|{text[at:last]}"
        if key not in self._known:
            self._known[key] = self._cut(text[first:last], at - first)
        return self._known[key]

    def _cut(self, stretch: str, at: int) -> bool:
        """Whether the best cutting of the stretch has a cut at that place."""
        words, own = _words(), self._habits()
        best = [0.0]
        back = [0]
        for end in range(1, len(stretch) + 1):
            score, start = -1e9, 0
            for begin in range(max(0, end - _LONGEST), end):
                word = stretch[begin:end]
                level = words.get(word)
                if level is None:
                    level = _OWN if word in own else _UNKNOWN if end - begin == 1 else -1e6
                if best[begin] + level > score:
                    score, start = best[begin] + level, begin
            best.append(score)
            back.append(start)
        end = len(stretch)
        while back[end] > at:
            end = back[end]
        if end == at or back[end] == at:
            return True
        # A compound that is cut between two words of its own (粮食安全) is cut where a word ends.
        first, second = stretch[back[end] : at], stretch[at:end]
        return len(first) > 1 and len(second) > 1 and first in words and second in words
