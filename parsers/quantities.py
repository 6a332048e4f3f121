"""Every number of a sentence in clean reading: quantities with their units, and digit runs that are none.

One compiled expression walks over the numerals; what stands directly around each decides whether it is a
quantity, a name, a time or an ordinal. Every digit run comes out exactly once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ..schema.terms import Aspect, NumberKind
from .digits import kind_of, runs
from .numerals import Numeral, read
from .units import unit_at
from .words import is_count, is_duration, reached

__all__ = ["NumberDraft", "Numbers", "Quantity", "find"]


@dataclass(slots=True)
class Quantity:
    """One quantity: ``[start, end)`` covers the number through its unit; value in the unit as written."""

    start: int
    end: int
    value: Decimal
    unit: str = ""
    dimension: str = ""
    aspect: Aspect = Aspect.LEVEL
    upper: Decimal | None = None
    denominator: Decimal | None = None
    component: int | None = None
    more: bool = False
    rank: str = ""
    worded: bool = False


class NumberDraft(NamedTuple):
    """A digit run that is no quantity."""

    start: int
    end: int
    kind: NumberKind


class Numbers(NamedTuple):
    """What ``find`` returns, both in text order."""

    quantities: list[Quantity]
    others: list[NumberDraft]


# Thousands may be parted by a comma of either width: old reports print 33，212万吨.
_ARABIC = r"[0-9]{1,3}(?:[,，][0-9]{3})++(?![0-9])(?:\.[0-9]++)?|[0-9]++(?:\.[0-9]++)?"
_WORDS = (
    r"(?:[零〇○一二两三四五六七八九十亿壹贰叁肆伍陆柒捌玖拾佰仟]|[百千](?!分[之点]|[瓦伏])|万(?!分之|[瓦伏]))++(?:点[零〇○一二三四五六七八九]++[万亿]{0,2})?"
)
_SCAN = re.compile(
    r"(?P<ratio>[0-9]++(?:\.[0-9]++)?(?:[:：∶︰][0-9]++(?:\.[0-9]++)?)++)"
    rf"|(?P<arabic>{_ARABIC})"
    r"|(?P<head>首位)(?!度)"
    r"|(?P<year>[一二][九八〇零○][〇零○一二三四五六七八九]{2})(?![十百千万亿点〇零○一二三四五六七八九])"
    r"|(?P<per>[百千万]分之)"
    rf"|(?P<words>{_WORDS})"
)
_NUMBER = re.compile(rf"{_ARABIC}|{_WORDS}")
_TO = re.compile(r"[—\-~～–─]{1,2}|至|到")
_PART = re.compile(r"[0-9]++(?:\.[0-9]++)?")
_PIECES = re.compile(r"(?:[十百千万亿]++[0-9]++)++[十百千万亿]++")
_MORE = "余多几来"
_SHARED = re.compile(rf"(?:、|和|与|及|或|以及)({_ARABIC})")
_POINTS = re.compile(r"(?:(?:、|和|与|及|以及)[0-9]++(?:\.[0-9]++)?个){0,4}百分点|(?:(?:、|和|与|及|以及)[0-9]++(?:\.[0-9]++)?个){1,4}百分点")
_PARTS = {"百": Decimal(100), "千": Decimal(1000), "万": Decimal(10000)}
_PART_UNIT = {"百": "%", "千": "‰"}
# Words that open like a unit.
_NO_UNITS = ("台阶", "台湾", "台州", "名列", "位居", "位列", "部分", "部门", "部署", "分别", "人均", "成立", "成为", "成功", "倍增", "天然", "条件", "处于",
             "处理", "处置", "家庭", "家具", "本级", "度假", "度过", "大卡", "点击")
_SCALES = "十百千万亿"
_MIN = 1


class _Tail(NamedTuple):
    """What follows the digits of a number: scale words, a loose 余 or 多, and the unit."""

    end: int
    unit: str
    dimension: str
    aspect: Aspect
    more: bool


def _tail(text: str, end: int) -> _Tail:
    """Read scale words and unit behind a number that ends at ``end``; the end stays put where there are none."""
    position, more, written = end, False, ""
    for _ in range(6):
        char = text[position : position + 1]
        if not char:
            break
        found = None if text.startswith(_NO_UNITS, position) else unit_at(text, position)
        if found and written and text.startswith("人口", position):
            return _Tail(position, written, "", Aspect.COUNT, more)
        if found:
            return _Tail(found.end, written + text[position : found.end], found.dimension, found.aspect, more)
        if char in _SCALES:
            written += char
        elif char in _MORE and not more:
            more = True
        else:
            break
        position += 1
    if written:
        while text[position - 1] not in _SCALES and not more:
            position -= 1
        return _Tail(position, written, "", Aspect.LEVEL, more)
    return _Tail(end, "", "", Aspect.LEVEL, False)


def _joined(written: str) -> str:
    return written.replace(",", "").replace("，", "")


class _Finder:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quantities: list[Quantity] = []
        self.others: list[NumberDraft] = []

    def run(self) -> Numbers:
        done = 0
        for match in _SCAN.finditer(self.text):
            if match.start() < done:
                continue
            kind = match.lastgroup
            if kind == "words":
                done = self._words(match.start(), match.end())
            elif kind == "arabic":
                done = self._arabic(match.start(), match.end())
            elif kind == "ratio":
                done = self._ratio(match.start(), match.end())
            elif kind == "per":
                done = self._fraction(match.start(), match.end(), match.group()[0])
            elif kind == "head":
                done = self._head(match.start(), match.end())
        return Numbers(self.quantities, self.others)

    def _other(self, start: int, end: int, kind: NumberKind) -> int:
        for run_start, run_end in runs(self.text, start, end):
            self.others.append(NumberDraft(run_start, run_end, kind))
        return end

    def _head(self, start: int, end: int) -> int:
        before = self.text[max(0, start - 14) : start]
        if "放在" not in before and "摆在" not in before and "置于" not in before:
            self.quantities.append(Quantity(start, end, Decimal(1), "位", "rank", Aspect.RANK, rank="第", worded=True))
        return end

    def _ratio(self, start: int, end: int) -> int:
        text = self.text
        kind = kind_of(text, start, end, ratio=True)
        if kind is not None:
            return self._other(start, end, kind)
        for place, part in enumerate(_PART.finditer(text, start, end), start=1):
            self.quantities.append(
                Quantity(part.start(), part.end(), Decimal(part.group()), "", "ratio", Aspect.RATIO, component=place)
            )
        return end

    def _fraction(self, start: int, end: int, parts: str) -> int:
        """百分之七点五, 千分之三, 百分之四到五, 百分之百."""
        text = self.text
        numerator = _NUMBER.match(text, end)
        if not numerator:
            if text.startswith("百", end) and parts == "百":
                self.quantities.append(Quantity(start, end + 1, Decimal(100), "%", "ratio", Aspect.SHARE, worded=True))
                return end + 1
            return end
        number = read(numerator.group())
        if number is None or number.scale:
            return self._other(start, numerator.end(), NumberKind.NAME)
        stop, more = numerator.end(), False
        if text[stop : stop + 1] in ("多", "几") and text[stop : stop + 1]:
            stop, more = stop + 1, True
        quantity = Quantity(start, stop, number.value, _PART_UNIT.get(parts, ""), "ratio", Aspect.SHARE, more=more, worded=True)
        if parts == "万":
            quantity.denominator = _PARTS[parts]
        self._upper(quantity, fraction=parts)
        self.quantities.append(quantity)
        return quantity.end

    def _upper(self, quantity: Quantity, fraction: str = "") -> None:
        """Extend a fraction to a range: 百分之四到五, 百分之十至百分之十五."""
        text = self.text
        link = _TO.match(text, quantity.end)
        if not link:
            return
        position = link.end()
        if text.startswith(f"{fraction}分之", position):
            if text[max(0, quantity.start - 6) : quantity.start].rfind("由") >= 0 or "从" in text[max(0, quantity.start - 6) : quantity.start]:
                return
            position += 3
        upper = _NUMBER.match(text, position)
        number = read(upper.group()) if upper else None
        if upper and number and not number.scale and not unit_at(text, upper.end()):
            quantity.upper, quantity.end = number.value, upper.end()

    def _words(self, start: int, end: int) -> int:
        text = self.text
        written = text[start:end]
        before = text[max(0, start - 8) : start]
        following = text[end : end + 1]
        if before.endswith("第"):
            return self._rank_words(start, end, before)
        if text.startswith("分之", end):
            return self._parts(start, end)
        if following == "半" and written == "一":
            self.quantities.append(
                Quantity(start, end + 1, Decimal(1), "", "ratio", Aspect.SHARE, denominator=Decimal(2), worded=True)
            )
            return end + 1
        if before.endswith(("前", "后", "末")) and self._place_words(start, end, before):
            return self.quantities[-1].end
        number = read(written)
        if number is None or (len(written) > 1 and all(char not in "十百千万亿点拾佰仟" for char in written)):
            return end
        if following == "成":
            return self._tenths(start, end, number, before)
        return self._worded(start, end, number, before)

    def _worded(self, start: int, end: int, number: Numeral, before: str) -> int:
        text = self.text
        tail = _tail(text, end)
        upper: Decimal | None = None
        link = _TO.match(text, tail.end) if not tail.unit or not tail.dimension else None
        if link and tail.end == end and not before.endswith(("从", "由")):
            second = _NUMBER.match(text, link.end())
            other = read(second.group()) if second else None
            if second and other:
                upper, tail = other.value, _tail(text, second.end())
                number = Numeral(number.value, other.scale)
        if not tail.dimension and not (number.scale and reached(before, text[end : end + 3])):
            if text.startswith("倍", tail.end) or text.startswith("番", tail.end):
                tail = _Tail(tail.end + 1, text[tail.end], "ratio", Aspect.RATIO, tail.more)
            elif not (number.scale and re.search(r"[一二两三四五六七八九]", text[start:end]) and self._plain_amount(tail)):
                return max(end, start + 1) if upper is None else tail.end
        if tail.more and upper is None:
            number, tail = self._rejoined(text[start:end], number, tail)
        unit = tail.unit
        bare = text[start] in "百千万亿" and upper is None
        value, scale = number
        after = text[tail.end : tail.end + 12]
        plain = unit.lstrip(_SCALES) if not unit.startswith(("千瓦", "千伏", "千克", "千米", "百分", "千分")) else unit
        if bare:
            if not reached(before, after):
                return tail.end
        elif plain in ("倍", "番"):
            if plain == "番" and "翻" not in before[-3:]:
                return tail.end
            if plain == "倍" and (text[start] in "百千万" or (value > 10 and "增" not in before)):
                return tail.end
            if after.startswith("半"):
                value += Decimal("0.5")
                tail = tail._replace(end=tail.end + 1)
        elif not is_count(value, text[start:end], bool(scale) or unit[:1] in ("万", "亿"), plain, tail.dimension, before, after):
            return tail.end
        aspect = Aspect.GROWTH if plain == "番" else tail.aspect
        written = scale + unit
        self.quantities.append(
            Quantity(start, tail.end, value, written, tail.dimension, aspect, upper=upper, more=tail.more, worded=True)
        )
        return tail.end

    def _plain_amount(self, tail: _Tail) -> bool:
        following = self.text[tail.end : tail.end + 1]
        return not following or following in "，。、；,;）)" or self.text.startswith(("以上", "左右", "以下", "农", "人"), tail.end)

    def _tenths(self, start: int, end: int, number: Numeral, before: str) -> int:
        """近7成, 六成以上, 三成五; 一成不变, 成为, 成立 are none."""
        text = self.text
        after = text[end + 1 : end + 3]
        if number.scale or number.value > 10 or after.startswith(tuple("为立功果员就效熟本长套都品片批交渝绩型份不活")):
            return end
        if not after[:1] or after[:1] in "，。、；,;）)的是企以多左来人农用" or before.endswith(tuple("近约超逾达过有占高降减增长了的")):
            self.quantities.append(
                Quantity(start, end + 1, number.value, "成", "ratio", Aspect.SHARE, worded=True)
            )
            return end + 1
        return end + 1

    def _parts(self, start: int, end: int) -> int:
        """三分之二, 六分之一强."""
        text = self.text
        below = read(text[start:end])
        numerator = _NUMBER.match(text, end + 2)
        above = read(numerator.group()) if numerator else None
        if below is None or below.scale or numerator is None or above is None or above.scale or not below.value:
            return end + 2
        self.quantities.append(
            Quantity(start, numerator.end(), above.value, "", "ratio", Aspect.SHARE, denominator=below.value, worded=True)
        )
        return numerator.end()

    def _rank_words(self, start: int, end: int, before: str) -> int:
        text = self.text
        number = read(text[start:end])
        if number is None or number.scale:
            return end
        following = text[end : end + 1]
        if before.endswith(("放在第", "摆在第", "置于第", "作为第")):
            return end
        if following in ("位", "名") and following and not text.startswith("名著", end):
            stop, unit = end + 1, following
        elif self._stands_alone(start, end):
            stop, unit = end, ""
        else:
            return end
        self.quantities.append(Quantity(start - 1, stop, number.value, unit, "rank", Aspect.RANK, rank="第", worded=True))
        return stop

    def _stands_alone(self, start: int, end: int) -> bool:
        """Does 第N close a statement about a place among others (居全省第一), rather than open a list?"""
        following = self.text[end : end + 1]
        if following and following not in "，。、；：,;）)”！和的":
            return False
        if following == "的" and not self.text.startswith("的位", end):
            return False
        before = self.text[max(0, start - 12) : start]
        return bool(_PLACED.search(before))

    def _place_words(self, start: int, end: int, before: str) -> bool:
        text = self.text
        number = read(text[start:end])
        if number is None or number.scale or text.startswith(_SPAN_WORDS, end):
            return False
        following = text[end : end + 1]
        unit = following if following in ("位", "名", "强", "列") and following else ""
        if not unit and following and following not in "，。、；：,;）)”！和的行":
            return False
        if not unit and number.value == 1:
            return False
        front = before[-1]
        self.quantities.append(
            Quantity(start - 1, end + len(unit), number.value, unit, "rank", Aspect.RANK, rank=front, worded=True)
        )
        return True

    def _arabic(self, start: int, end: int) -> int:
        text = self.text
        kind = kind_of(text, start, end)
        if kind is not None:
            return self._other(start, end, kind)
        before = text[start - 1 : start] if start else ""
        written = text[start:end]
        if before and before in "第前后末":
            stop = self._place(start, end, before)
            if stop:
                return stop
        pieces = _PIECES.match(text, end) if text[end : end + 1] in _SCALES and text[end : end + 1] else None
        number = read(text[start : pieces.end()]) if pieces else Numeral(Decimal(_joined(written)), "")
        if pieces and number:
            end = pieces.end()
        number = number or Numeral(Decimal(_joined(written)), "")
        tail = _tail(text, end)
        parts = text.startswith("分之", end)
        if parts:
            return self._parts(start, end)
        link = _TO.match(text, tail.end)
        if link and not self._between(start):
            second = _NUMBER.match(text, link.end())
            if second and second.group()[0] in "0123456789":
                stop = self._range(start, number, tail, second)
                if stop:
                    return stop
        if not tail.unit:
            return self._bare(start, end, number)
        start = self._sign(start)
        value = -number.value if text[start] in "-−" else number.value
        number, tail = self._rejoined(text[start:end] if pieces else "", number, tail)
        unit = number.scale + tail.unit
        value = -number.value if text[start] in "-−" else number.value
        if tail.unit == "个" and _POINTS.match(text, tail.end):
            tail = tail._replace(dimension="ratio", aspect=Aspect.CHANGE)
            unit = "个百分点"
        self.quantities.append(Quantity(start, tail.end, value, unit, tail.dimension, tail.aspect, more=tail.more))
        return tail.end

    def _rejoined(self, written: str, number: Numeral, tail: _Tail) -> tuple[Numeral, _Tail]:
        """Read 三亿三千五百多万 and 1亿3千多万 as one number: the scale word behind 多 belongs to it."""
        if not written or not tail.more or tail.unit[:1] not in ("万", "亿"):
            return number, tail
        scale = "万亿" if tail.unit.startswith("万亿") else tail.unit[0]
        whole = read(written + scale)
        if whole is None:
            return number, tail
        return whole, tail._replace(unit=tail.unit[len(scale) :])

    def _between(self, start: int) -> bool:
        """从5%到7%: two values, not a range."""
        before = self.text[max(0, start - 10) : start]
        return bool(_FROM.search(before))

    def _sign(self, start: int) -> int:
        text = self.text
        if start and text[start - 1] in "-−" and (start < 2 or not (text[start - 2].isalnum() and text[start - 2].isascii())):
            return start - 1 if start < 2 or text[start - 2] not in "-%％" else start
        return start

    def _range(self, start: int, number: Numeral, tail: _Tail, second: re.Match[str]) -> int:
        text = self.text
        other = _tail(text, second.end())
        upper = Decimal(_joined(second.group()))
        if not other.unit or (tail.unit and tail.unit != other.unit and tail.dimension):
            return 0
        if kind_of(text, second.start(), second.end()) is not None:
            return 0
        if tail.unit and not tail.dimension and not other.unit.startswith(tail.unit):
            return 0
        if text[start - 1 : start] == "前":
            return 0
        self.quantities.append(
            Quantity(start, other.end, number.value, other.unit, other.dimension, other.aspect, upper=upper, more=other.more)
        )
        return other.end

    def _place(self, start: int, end: int, front: str) -> int:
        """第2位, 前10, 前10强, 后20名, 末3位; 0 where the number is no rank."""
        text = self.text
        following = text[end : end + 1]
        value = Decimal(_joined(text[start:end]))
        if front == "第":
            if following in ("位", "名") and following:
                unit = following
            elif self._stands_alone(start, end):
                unit = ""
            else:
                return self._other(start, end, NumberKind.ORDINAL)
        elif following in ("位", "名", "强", "%") and following:
            unit = following
        elif text.startswith(_SPAN_WORDS, end):
            return self._other(start, end, NumberKind.TIME)
        elif not following or following in "，。、；：,;）)”！和的行列":
            unit = ""
        else:
            return 0
        stop = end + len(unit)
        self.quantities.append(Quantity(start - 1, stop, value, unit, "rank", Aspect.RANK, rank=front))
        return stop

    def _bare(self, start: int, end: int, number: Numeral) -> int:
        """A number without a unit: it shares that of the next in a list, or is an index, or a name."""
        text = self.text
        position = end
        for _ in range(8):
            shared = _SHARED.match(text, position)
            if not shared:
                break
            tail = _tail(text, shared.end())
            if tail.unit and tail.dimension:
                if kind_of(text, *shared.span(1)) is None:
                    self.quantities.append(
                        Quantity(self._sign(start), end, number.value, number.scale + tail.unit, tail.dimension, tail.aspect)
                    )
                    return end
                break
            position = shared.end()
        if _INDEX.search(text[max(0, start - 12) : start]) and _CLOSES.match(text, end):
            start = self._sign(start)
            value = -number.value if text[start] in "-−" else number.value
            self.quantities.append(Quantity(start, end, value, number.scale, "index", Aspect.LEVEL))
            return end
        return self._other(start, end, NumberKind.NAME)


_PLACED = re.compile(r"[居列名排位占]|全[省市国县区州球]|世界|亚洲|国内|保持|同类|跃升|从|升至|省级|总[量数]")
_FROM = re.compile(r"[从由][^，。；、]{0,8}$")
_SPAN_WORDS = ("年", "个月", "天", "季度", "个季度", "三季度", "月", "日", "个五年", "期", "轮", "届", "个阶段", "步", "期工程")
_INDEX = re.compile(
    r"(?:指数|系数|比值?|倍差|值|率|指标|面积|密度|[为至到达在]|提高|提升|下降|上升|缩小|降低|超过?|突破|约|近|不低于|高于|低于|以上|总数|数)[了仅]?$"
)
_CLOSES = re.compile(r"$|[，。、；：,;）)！”]|以[上下内]|左右|上下|的|和|与|提高|降|增|上升|下降|，")


def find(text: str) -> Numbers:
    """Find every quantity and every other digit run of a sentence in clean reading, in text order."""
    return _Finder(text).run()
