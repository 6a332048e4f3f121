"""Every number of a sentence in clean reading: quantities with their units, and digit runs that are none.

One compiled expression walks over the numerals; what stands directly around each decides whether it is a
quantity, a name, a time or an ordinal. Every digit run comes out exactly once.
"""

from __future__ import annotations

import re
import sys
from decimal import Decimal
from functools import cache, lru_cache

from ...schema.terms import Aspect, NumberKind
from .around import BEFORE_NEGATIVE, CLOSES, MORE_PERSONS, PERSONS, is_index, is_place
from .digits import kind_of
from .numerals import DIGITS, Numeral, read
from .quantity import NumberDraft, Numbers, Quantity
from .ranked import PLACE_ENDS, SPANS
from .tails import (
    ARABIC,
    ARABIC_ON,
    NUMBER,
    NUMBER_WORDS,
    POINTS,
    SCALES,
    TO,
    TO_OPENS,
    WORDS_ON,
    Tail,
    of_points,
    rejoined,
    tail_at,
)
from .worded import WordReader, going_on

__all__ = ["MINUS", "MOVED_BY", "NumberDraft", "Numbers", "Quantity", "find", "may_hold_numbers", "pattern"]

_LONGEST = 24  # digits; longer runs are no quantities
_OPENERS = f"0123456789首末榜翻半{NUMBER_WORDS}"
# Behind a set, so that ``re`` passes over text in which no number may stand: each branch first looks back at the one
# character that the set has taken.
_NUMBERS = (
    r"(?<=[0-9])(?:(?P<ratio>[0-9]*+(?:\.[0-9]++)?(?:(?:[:：∶︰][0-9]++(?:\.[0-9]++)?)++"
    r"|比[0-9]++(?:\.[0-9]++)?(?=[，。、；,;）)改提降调升缩扩变]|$)))"
    r"|(?P<part>(?<=[1-9])[0-9]?/[1-9][0-9]?)(?![0-9/.万])"
    rf"|(?P<arabic>{ARABIC_ON}))"
    r"|(?P<head>(?<=首)位|(?<=榜)首|(?<=[国省市县区州盟旗界球乡镇街道]之首)(?=[，。；、,;]|$))(?!度)"
    r"|(?P<bottom>(?<=末)(?<![年月周期季]末)位)(?=[，。；、,;）)的提上跃升前进]|$)"
    r"|(?P<half>(?<=半)数)(?=以[上下]|左右|的|[，。；、]|[县市区乡镇村企学群职农人园项])"
    r"|(?P<double>(?<=翻)番)(?=[，。；,;]|$)"
    r"|(?P<year>(?<=[一二])[九八〇零○][〇零○一二三四五六七八九]{2})(?![十百千万亿点〇零○一二三四五六七八九])"
    r"|(?P<per>(?<=[百千万])分之)"
    rf"|(?P<words>{WORDS_ON})"
)
_PART = re.compile(r"[0-9]++(?:\.[0-9]++)?")
_PIECES = re.compile(r"(?:[十百千万亿]++零?[0-9]++){1,3}[十百千万亿]++")
_SHARED = re.compile(rf"(?:、|和|与|及|或|以及)({ARABIC})")
_PARTS = 9  # parts of a ratio; longer chains are no ratio
_ROW = 24  # characters between two parts of a row
_GRADE = re.compile(
    "(?:[、和及与/](?:[0-9]{1,3}[座个项条台])?±?[0-9.]+(?:千伏|[kK][vV]))*"
    "(?:(?!及?以[上下]|左右)[一-龥]|[0-9]{1,3}[座个条项台])"
)
_PEOPLE_AND_MONEY = re.compile(
    "(?:人次|人数|游客|旅客)(?:和|与|及|、)[^，。；、0-9]{0,10}(?:收入|消费)[^，。；、0-9]{0,8}$"
)
"""A pair of which people come first (接待人次和综合收入分别突破|1000万和100亿元): they have no unit of money."""
_LONGEST_PAIR = 24  # characters of such a pair
_LIST = 8  # numbers of a list that may wait for their unit
MOVED_BY = re.compile(
    "(?:提高|提升|增加|净增|上升|上调|上涨|回升|攀升|扩大|延长|下降|降低|减少|下调|回落|压缩|压减|缩短|精简|缩小)了?$"
)
"""What stands before the number by which something moves (增加|56家至618家)."""
_MOVED_REACH = 4
_FAR_FROM = 3  # times as much: what it moved to, not the upper end of by how much
_FROM = re.compile(r"[从由](?:(?![到至])[^，。；、]){0,8}$")
# 同比增长18.3；: sites that share documents lose the sign behind the number.
_GREW_BY = re.compile(
    r"(?:增长|递增|下降|上涨|下滑|增[速幅]|涨幅|降幅)(?:率|速度|幅度)?(?:分别|各|[均都])?(?:达到?|为|[了近约仅超]|超过|突破)?$"
)
_GREW_REACH, _GROWN_FAR = 12, 4
_LINKS = frozenset("、和，,")
_OF_WHOLE = re.compile(
    r"[的占达到约近超过至为由从]$|[量数额积率口人值全]$|全[国省市区县州旗盟]$"
    # 减少1/3行政审批事项, 环节压缩1/2
    r"|(?:减少|精简|压减|压缩|削减|核减|取消|下降|降低|缩短|缩小|增加|提高|扩大)了?$"
)
# 提前3个月, 目前50%: no place in an order.
_RANKING = frozenset("第前后末")
_PLACES = re.compile("(?:[、和与及]第?[0-9]{1,3}){1,9}(位|名)")
_BEFORE_FRONT = frozenset("提目此日以之当空跟眼生")
# 第1、2、3批: each is a place in the series; 第5、6、3位 are ranks.
_LISTING = frozenset("、和至到—-")
_IN_ORDER = re.compile("第[0-9]{1,2}(?:[、和至到—-][0-9]{1,2}){0,4}[、和至到—-]$")
_ORDERS = re.compile("(?:[、和至到—-][0-9]{1,2}){0,4}[一-龥](?<![位名的])")
_ORDER_REACH = 16
_PRIORITY = ("放在", "摆在", "置于")
MINUS = "-−—–"
_SIGNS = frozenset(f"{MINUS}+＋")
_DASHES = frozenset("—–")
_BELOW_NONE = ("%", "个百分点")
_FROST = ("℃", "°C", "摄氏度")
# 增长—3.2%, 涨幅分别为—0.2%: what stands before a dash that is a minus sign.
_PACE = frozenset("长幅速为是率")


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", "").replace("，", ""))


@lru_cache(maxsize=1 << 12)
def _plain(digits: str) -> Numeral:
    """A number in digits, of which a report repeats the small ones again and again."""
    return Numeral(_decimal(digits), "")


class _Finder(WordReader):
    """One pass over one text."""

    def run(self) -> Numbers:
        done = 0
        for match in pattern().finditer(self.text):
            start, end = match.span()
            kind = match.lastgroup
            if start < done:
                if end > done and kind in ("ratio", "part", "arabic"):
                    # 百分之五到3:4:5, 0M2.5亩: what a range or a unit leaves of a number is none any more.
                    done = self.other(done, end, NumberKind.NAME)
                continue
            if kind == "arabic":
                done = self._arabic(start, end)
            elif kind == "words":
                done = self.words(start, end)
            elif kind == "ratio":
                done = self._ratio(start, end)
            elif kind == "part":
                done = self._part(start, end)
            elif kind == "per":
                done = self.fraction(start, end, match.group()[0])
            elif kind == "double":
                done = end
                self.quantities.append(Quantity(start, end, Decimal(1), "番", "", Aspect.GROWTH))
            elif kind == "half":
                done = end
                self.quantities.append(
                    Quantity(start, end, Decimal(1), "", "ratio", Aspect.SHARE, denominator=Decimal(2))
                )
            elif kind == "head":
                done = self._head(start, end)
            elif kind == "bottom":
                done = end
                self.quantities.append(Quantity(start, end, Decimal(1), "位", "rank", Aspect.RANK, rank="末"))
        return Numbers(self.quantities, self.others)

    def _head(self, start: int, end: int) -> int:
        before = self.text[max(0, start - 14) : start]
        named = self.text.startswith(("意识", "度", "产业", "战略"), end)
        if not named and not before.endswith(("争", "争当")) and not any(word in before for word in _PRIORITY):
            unit = "位" if end - start > 1 else ""  # 居全省首位, 居全省之首
            self.quantities.append(Quantity(start, end, Decimal(1), unit, "rank", Aspect.RANK, rank="第"))
        return end

    def _part(self, start: int, end: int) -> int:
        """Read 1/6; a date (9/18), a name or a larger part than the whole is none."""
        above, below = self.text[start:end].split("/")
        before = self.text[max(0, start - 6) : start]
        last = self.quantities[-1] if self.quantities else None
        # 1/4的工业总产值、1/5的生产总值: one of a row of parts.
        row = last is not None and last.denominator is not None and start - last.end < _ROW
        row = row and self.text[start - 1] in "、和"
        whole = row or _OF_WHOLE.search(before) or self.text.startswith(("的", "以上", "左右", "强"), end)
        if int(above) >= int(below) or not whole or kind_of(self.text, start, end) is not None:
            return self.other(start, end, NumberKind.NAME)
        self.quantities.append(
            Quantity(start, end, Decimal(above), "", "ratio", Aspect.SHARE, denominator=Decimal(below))
        )
        return end

    def _ratio(self, start: int, end: int) -> int:
        text = self.text
        kind = kind_of(text, start, end, ratio=True)
        parts = list(_PART.finditer(text, start, end))
        if kind is None and (len(parts) > _PARTS or any(part.end() - part.start() > _LONGEST for part in parts)):
            kind = NumberKind.NAME
        if kind is not None:
            return self.other(start, end, kind)
        for place, part in enumerate(parts, start=1):
            self.quantities.append(
                Quantity(part.start(), part.end(), Decimal(part.group()), "", "ratio", Aspect.RATIO, component=place)
            )
        return end

    def _arabic(self, start: int, end: int) -> int:
        text = self.text
        following = text[end : end + 1]
        front = text[start - 1] if start else ""
        if front in _LISTING and _IN_ORDER.search(text, max(0, start - _ORDER_REACH), start) and (
            _ORDERS.match(text, end)
        ):
            return self.other(start, end, NumberKind.ORDINAL)
        if end - start > _LONGEST:
            return self.other(start, end, NumberKind.NAME)
        if following == "届" and self.in_a_row(start, end, _decimal(text[start:end])):
            return end + 1
        if following == "强" and self.best_of(start, end, _decimal(text[start:end])):
            return end + 1
        kind = kind_of(text, start, end)
        if kind is not None:
            return self.other(start, end, kind)
        if front in _RANKING and (
            front != "前" or text[max(0, start - 2) : start - 1] not in _BEFORE_FRONT
        ):
            stop = self._rank_or_order(start, end, front)
            if stop:
                return stop
        if following == "分" and text.startswith("分之", end):
            return self.parts(start, end) or self.other(start, end, NumberKind.NAME)
        pieces = self._pieces(start, end) if following in SCALES else None
        if pieces is not None:
            number, end = pieces
        else:
            number = _plain(text[start:end])
        tail = tail_at(text, end)
        last, unit, dimension, _, _ = tail
        if text[last : last + 1] in TO_OPENS and (stop := self._range(start, number, tail)):
            return stop
        if not unit:
            return self._bare(start, end, number)
        if dimension == "voltage" and _GRADE.match(text, last):
            # 4座110千伏变电站: the grade is part of the name, as that of a road is.
            return self.other(start, end, NumberKind.NAME)
        if pieces is not None:
            number, tail = rejoined(text[start:end], number, tail)
            unit = tail.unit
        if unit == "个" and POINTS.match(text, last):
            tail = of_points(tail)
            unit = tail.unit
        else:
            unit = number.scale + tail.unit
        if not dimension and text[last : last + 1] in _LINKS and (shared := _SHARED.match(text, last)):
            # 分别达10万、20万吨; 10万、20万、30万吨
            other = tail_at(text, shared.end())
            for _ in range(_LIST):
                further = _SHARED.match(text, other.end) if other.unit in SCALES and not other.dimension else None
                if further is None:
                    break
                other = tail_at(text, further.end())
            if other.dimension and other.unit[0] in SCALES and not (
                other.dimension == "money" and _PEOPLE_AND_MONEY.search(text, max(0, start - _LONGEST_PAIR), start)
            ):
                unit += other.unit.lstrip(SCALES)
                tail = tail._replace(dimension=other.dimension, aspect=other.aspect)
        if unit == "位" and number.value and is_place(text, start, tail.end):
            # 排名由41位上升到37位, 居全省29位
            self.quantities.append(Quantity(start, tail.end, number.value, unit, "rank", Aspect.RANK))
            return tail.end
        self._signed(start, tail.end, number.value, unit, tail)
        return tail.end

    def _pieces(self, start: int, end: int) -> tuple[Numeral, int] | None:
        """Read a number made of several pieces (3亿8千万), with its end; None where it is of one."""
        text = self.text
        pieces = _PIECES.match(text, end)
        if pieces is None or pieces.end() - start > _LONGEST:
            return None
        number = read(text[start : pieces.end()].replace("零", ""))
        return (number, pieces.end()) if number is not None else None

    def _signed(self, start: int, end: int, value: Decimal, unit: str, tail: Tail) -> None:
        """Note a quantity, with the sign before it where that is no hyphen or dash."""
        text, aspect = self.text, tail.aspect
        front = text[start - 1 : start]
        if front == "下" and unit in _FROST and text.endswith("零下", 0, start):
            start, value = start - 2, -value
        elif front == "负" and unit in _BELOW_NONE and text[start - 2 : start - 1] in BEFORE_NEGATIVE:
            # 由负12.5%回升到6.3%
            start, value = start - 1, -value
        elif front in _SIGNS and not (self.quantities and self.quantities[-1].end == start - 1):
            before = text[start - 2] if start > 1 else ""
            if before in _PACE if front in _DASHES else (
                not (before.isascii() and before.isalnum()) and before not in ("-", "−", "%", "％")
            ):
                start, value = start - 1, -value if front in MINUS else value
                if front not in MINUS and aspect is Aspect.SHARE:
                    aspect = Aspect.GROWTH  # what has a plus sign is no share
        self.quantities.append(Quantity(start, end, value, unit, tail.dimension, aspect, more=tail.more))

    def _range(self, start: int, number: Numeral, tail: Tail) -> int:
        """Read 6%—6.5%, 3至5个; 0 where it is no range. 从5%到7% are two values."""
        text = self.text
        link = TO.match(text, tail.end)
        second = NUMBER.match(text, link.end()) if link else None
        if not second or second.group()[0] not in "0123456789" or second.end() - second.start() > _LONGEST:
            return 0
        if tail.dimension and tail.dimension != "ratio" and text[tail.end] in "至到" and (
            not number.value <= _decimal(second.group()) <= _FAR_FROM * number.value
        ) and MOVED_BY.search(text, max(0, start - _MOVED_REACH), start):
            return 0
        if _FROM.search(text, max(0, start - 10), start) or text.startswith("前", start - 1):
            return 0
        other = tail_at(text, second.end())
        if number.value >= _decimal(second.group()):
            # 5000—1万元 is of two units; a range rises.
            return 0
        if not other.unit or (tail.dimension and tail.unit != other.unit):
            return 0
        if tail.unit and not tail.dimension and not other.unit.startswith(tail.unit):
            return 0
        kind = kind_of(text, *second.span())
        if kind is NumberKind.TIME and not tail.unit:
            # 3—5年: both ends say when.
            return self.other(start, second.end(), kind)
        if kind is not None:
            return 0
        self.quantities.append(
            Quantity(start, other.end, number.value, other.unit, other.dimension, other.aspect,
                     upper=_decimal(second.group()), more=other.more)
        )
        return other.end

    def _rank_or_order(self, start: int, end: int, front: str) -> int:
        """Read 第2位, 前10, 前10强, 后20名, 末3位; 0 where the number is no rank."""
        text = self.text
        following = text[end : end + 1]
        if not text[start:end].strip("0."):
            return self.other(start, end, NumberKind.NAME)
        units = ("位", "名") if front == "第" else ("位", "名", "强", "%")
        unit = following if following in units else ""
        if not unit:
            if front == "第":
                if not self.stands_alone(start, end):
                    return self.other(start, end, NumberKind.ORDINAL)
            elif text.startswith(SPANS, end):
                return self.other(start, end, NumberKind.TIME)
            elif following and following not in PLACE_ENDS:
                return 0
        stop = end + len(unit)
        if front == "第" and following in _LINKS and (shared := _PLACES.match(text, end)):
            # 居全市第1、2、3位, 第5、第2和第8位
            unit = shared[1]
        self.quantities.append(
            Quantity(start - 1, stop, _decimal(text[start:end]), unit, "rank", Aspect.RANK,
                     rank="后" if text.endswith("倒数第", 0, start) else front)
        )
        return stop

    def _bare(self, start: int, end: int, number: Numeral) -> int:
        """A number without a unit: it shares that of the next in a list, or is an index, or a name."""
        text, position = self.text, end
        for _ in range(_LIST):
            shared = _SHARED.match(text, position)
            if not shared:
                break
            tail = tail_at(text, shared.end())
            if tail.dimension:
                if kind_of(text, *shared.span(1)) is None:
                    self._signed(start, end, number.value, number.scale + tail.unit, tail._replace(more=False))
                    return end
                break
            position = shared.end()
        if self._grown(start, end) and CLOSES.match(text, end):
            self._signed(start, end, number.value, number.scale, Tail(end, "", "ratio", Aspect.GROWTH, False))
            return end
        if is_index(text, start, end) or (
            text[start - 1 : start] in _FROM_WORDS and "." in text[start:end] and _MOVED_TO.match(text, end)
        ):
            self._signed(start, end, number.value, number.scale, Tail(end, "", "index", Aspect.LEVEL, False))
            return end
        more = text.startswith(("余", "多"), end)
        if text.startswith(MORE_PERSONS if more else PERSONS, end + more):
            # 9000余农户, 500群众
            end += more
            self._signed(start, end, number.value, number.scale, Tail(end, "", "", Aspect.COUNT, more))
            return end
        return self.other(start, end, NumberKind.NAME)

    def _grown(self, start: int, end: int) -> bool:
        """Do the words before a number without a unit say that something grew by so many per cent?"""
        if "." not in self.text[start:end] and end - start >= _GROWN_FAR:
            return False
        last = self.quantities[-1] if self.quantities else None
        grew = last is not None and last.aspect is Aspect.GROWTH and not last.unit
        if last is not None and grew and last.end == start - 1 and self.text[start - 1] in _LINKS:
            # 分别增长43.6和32.4
            return True
        return _GREW_BY.search(self.text, max(0, start - _GREW_REACH), start) is not None


_FROM_WORDS = ("由", "从")
_MOVED_TO = re.compile(
    "(?:逐步|稳步|进一步|持续)?(?:缩小|收窄|下降|降低|回落|减少|上升|提高|提升|增加|扩大|优化|调整|降|升|增|减)[到至为][0-9]"
)
"""How a value without a unit that is no count goes on to the one it became (收入差距由2.5|缩小到2.2)."""


def _opener() -> str:
    """The pattern of a character that a number may open with, as far as what stands behind it says."""
    following = "".join(map(re.escape, sorted(going_on().union(_OPENERS))))
    return rf"[{_OPENERS}](?:(?<![{''.join(DIGITS)}])|(?=[{following}])|\Z)"


@cache
def pattern() -> re.Pattern[str]:
    """Return what finds the digits and number words that may say how many, how much or in which place."""
    return re.compile(f"{_opener()}(?:{_NUMBERS})")


@cache
def _may_open() -> re.Pattern[str]:
    return re.compile(_opener())


def may_hold_numbers(text: str, start: int = 0, end: int = sys.maxsize) -> bool:
    """Does ``text[start:end]`` hold any digit, or a number word that may say how many?"""
    return _may_open().search(text, start, end) is not None


def find(text: str) -> Numbers:
    """Find every quantity and every other digit run of a sentence in clean reading, in text order."""
    return _Finder(text).run()
