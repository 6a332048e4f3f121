"""Fractions and ratios in words: 百分之七点五, 三分之二, 一点九：一.

Both of their parts are numbers, so that neither has a unit to be told by.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect, NumberKind
from .around import BEFORE_NEGATIVE
from .numerals import read
from .quantity import Quantity
from .ranked import PlaceReader
from .tails import NUMBER, TO, TO_OPENS
from .units import unit_at

__all__ = ["COLONS", "FractionReader"]

_PARTS_OF_RATIO = 5
_RATIO_CLOSES = re.compile(r"$|[，。、；：,;）)”]|[的左以改变调演转优降提缩扩升减上下到为和与]")
_ANNOUNCED = 16  # characters before a ratio in which what it is of is named
_PARTS = {"百": "%", "千": "‰", "万": ""}
COLONS = frozenset(":：∶︰")
"""What may join the parts of a ratio."""
_RATIO_BEFORE = re.compile("(?:[比例构成重由从到至为]|[:：∶︰][一-龥]{1,8}[^，。；]{0,3})$")
"""What stands before a ratio in words whose parts a colon joins (收入比由一点九：一缩小到一点八：一)."""


class FractionReader(PlaceReader):
    """Reads fractions and ratios in words, too."""

    def fraction(self, start: int, end: int, parts: str) -> int:
        """Read 百分之七点五, 千分之三, 百分之四到五, 百分之百; ``end`` is that of 百分之."""
        text = self.text
        if text.endswith("个", 0, start) and text.startswith("百”", end):
            # “六个百分之百”: a rule by its name.
            return end + 1
        numerator = NUMBER.match(text, end)
        if not numerator:
            if parts == "百" and text.startswith("百", end):
                self.quantities.append(Quantity(start, end + 1, Decimal(100), "%", "ratio", Aspect.SHARE))
                return end + 1
            return end
        number = read(numerator.group())
        if number is None or number.scale:
            return self.other(start, numerator.end(), NumberKind.NAME)
        more = text.startswith(("多", "几"), numerator.end())
        quantity = Quantity(
            start, numerator.end() + more, number.value, _PARTS[parts], "ratio", Aspect.SHARE, more=more,
            denominator=Decimal(10000) if parts == "万" else None,
        )
        self._extend(quantity, parts)
        if text.startswith("负", start - 1) and text[start - 2 : start - 1] in BEFORE_NEGATIVE:
            # 增长负百分之五点六
            quantity.start, quantity.value = start - 1, -quantity.value
        self.quantities.append(quantity)
        return quantity.end

    def _extend(self, quantity: Quantity, parts: str) -> None:
        """Extend a fraction to a range: 百分之四到五, 百分之十至百分之十五; 由…到… are two values."""
        text = self.text
        link = TO.match(text, quantity.end) if text[quantity.end : quantity.end + 1] in TO_OPENS else None
        if not link:
            return
        position = link.end()
        if text.startswith(f"{parts}分之", position):
            before = text[max(0, quantity.start - 6) : quantity.start]
            if "由" in before or "从" in before:
                return
            position += 3
        upper = NUMBER.match(text, position)
        number = read(upper.group()) if upper else None
        if upper and number and not number.scale and number.value > quantity.value and not unit_at(text, upper.end()):
            quantity.upper, quantity.end = number.value, upper.end()

    def ratio_in_words(self, start: int, end: int) -> int:
        """Read 一点零三比一, 六比四, 一点九：一; 0 where 比 opens a comparison, a colon what it announces."""
        parts, joint = [(start, end)], self.text[end]
        if joint in COLONS and not _RATIO_BEFORE.search(self.text, max(0, start - _ANNOUNCED), start):
            return 0
        while len(parts) < _PARTS_OF_RATIO and self.text.startswith(joint, parts[-1][1]):
            following = NUMBER.match(self.text, parts[-1][1] + 1)
            if not following:
                return 0
            parts.append(following.span())
        if not _RATIO_CLOSES.match(self.text, parts[-1][1]):
            return 0
        numbers = [read(self.text[first:last]) for first, last in parts]
        if any(number is None or number.scale for number in numbers):
            return 0
        for place, ((first, last), number) in enumerate(zip(parts, numbers, strict=True), start=1):
            if number is not None:
                self.quantities.append(Quantity(first, last, number.value, "", "ratio", Aspect.RATIO, component=place))
        return parts[-1][1]

    def parts(self, start: int, end: int) -> int:
        """Read 三分之二, 六分之一强; 0 where it is no fraction."""
        text = self.text
        below = read(text[start:end])
        numerator = NUMBER.match(text, end + 2)
        above = read(numerator.group()) if numerator else None
        if not numerator or below is None or below.scale or above is None or above.scale or not below.value:
            return 0
        end = numerator.end()
        self.quantities.append(
            Quantity(start, end, above.value, "", "ratio", Aspect.SHARE, denominator=below.value)
        )
        return end
