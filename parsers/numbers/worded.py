"""Quantities written in number words: 二千二百亿元, 近七成, 五到七个, 三四百人, 一百四十五元八角."""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect
from ..wording.gathering import entries
from .around import MORE_PERSONS, PERSONS, is_index, is_place
from .digits import MOVING, PER_PEOPLE, PER_RATE, SO_MANY_RATES
from .idioms import frames_only, is_count, is_crowd, is_fraction_unit, is_tenth, reached
from .numerals import DIGITS, Numeral, read
from .quantity import Quantity
from .ranked import ALONE_ENDS, PLACE_ENDS
from .ratios import COLONS, FractionReader
from .tails import MORE, NUMBER, POINTS, SCALES, TO, TO_OPENS, Tail, of_points, rejoined, tail_at
from .units import unit_heads

__all__ = ["WordReader", "going_on"]

_COUNTED_PEOPLE = (*PERSONS, *entries(
    """
    以上 左右 以下 农 人 工人 知识分子 青年 教师 劳动力 专业 高级 各族 贫困 待业 失业 下岗 知识青年 少数民族 民工
    灾民 受灾 归侨 家庭 城镇 城乡 妇女 大学生 中学生 残疾 复员 转业 退伍 剩余 富余
    """
))
_OF_PLACE = re.compile(
    "台(?:[山县河子]|镇(?!村))|家(?:渠|寨|屯|子|湖|[村镇店庄](?![级属办铺企居民]))|里(?:[镇堡铺店街牌]|$)"
)
_SCALE_UNITS = ("千瓦", "千伏", "千克", "千米", "百分", "千分")
_DIGIT_WORD = re.compile(r"[一二两三四五六七八九]")
_FINANCIAL = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")
_SPANNING = frozenset(("", "time"))  # 千余年: no count
_HALF = Decimal("0.5")
_HUNDRED = 100
_LIST = 8  # numbers of a list that may wait for their unit
_NEXT_OF_LIST = re.compile(f"[、和与及](?:{NUMBER.pattern})")
_AND_PART = re.compile(r"成([一二三四五六七八九半])(?=[，。、；,;）)以左的提降升上下增减到至和与]|$)")
_COINS = re.compile(r"([一二两三四五六七八九])角(?!度|落|色)(?:([一二三四五六七八九])分(?!之))?")
_COUNTING = "十廿卅百千万亿点拾佰仟"
_TELLING = COLONS.union("届分比半台家")
_MANY = frozenset("百千万亿")
# 三四百, 十五六: two digits in a row say about how many.
_ROUGHLY = re.compile("(十?)([两二三四五六七八])([三四五六七八九])([十百千万亿]*)")
_GRADE = re.compile(
    "级(?=(?:[一-龥]{0,8})(?:企业|集群|产业|产业链|园区|项目|平台|基地|市场|产品|品牌|镇|村|县|板块|支柱))"
)
"""Things that are graded by what they yield, behind the figure (五十亿|级产业集群)."""
_FROM = frozenset("从由")
_MAY_GO_ON = TO_OPENS.union("、倍番")
"""What a number in words without a unit may go on with: a range, the next of two digits, a multiple."""


def going_on() -> frozenset[str]:
    """Return what may stand behind a single number word that says how many, how much or in which place.

    Behind most of them nothing of the kind does: 进一步, 一些, 两岸.
    """
    latin = map(chr, range(0x80))
    heads = unit_heads() - frames_only()
    return heads.union(SCALES, MORE, TO_OPENS, PLACE_ENDS, ALONE_ENDS, "点分半成倍番强位名列比届", MOVING, latin)


class WordReader(FractionReader):
    """Reads numbers in words at known offsets of one text."""

    def words(self, start: int, end: int) -> int:
        """Read a run of number words; returns where reading goes on."""
        text = self.text
        written = text[start:end]
        if written in _FINANCIAL:
            # 陆家坝, 队伍, 收拾: a lone character of the kind is part of a word.
            return end
        before, following = text[start - 8 if start > 8 else 0 : start], text[end : end + 1]
        front = before[-1:]
        if front == "第":
            return self.rank(start, end, before)
        if following in _TELLING and (stop := self._told(start, end, written, following)):
            return stop
        if front in ("前", "后", "末") and self.front_place(start, end, front):
            return self.quantities[-1].end
        if (front == "每" and PER_PEOPLE.match(text, end)) or (following == "人" and PER_RATE.match(text, end)):
            # 每十万人有图书馆1.2个: the base of a ratio.
            return end
        number = read(written)
        if end - start > 1 and (about := self._about(start, end)):
            return about
        of_best = following == "强" and written not in _MANY
        if number is not None and of_best and self.best_of(start, end, number.value):
            return end + 1
        if number is None or (len(written) > 1 and not any(char in _COUNTING for char in written)):
            # 十四五, 八八战略, 三三制: digits without a unit name things.
            return end
        if following == "成":
            if len(written) == 1 and (part := _AND_PART.match(text, end)):
                # 八成五 is eight and a half tenths.
                value = number.value + Decimal(DIGITS.get(part[1], 5)) / 10
                self.quantities.append(Quantity(start, end + 2, value, "成", "ratio", Aspect.SHARE))
                return end + 2
            if not number.scale and number.value <= 10 and is_tenth(before, text[end + 1 : end + 3]):
                self.quantities.append(Quantity(start, end + 1, number.value, "成", "ratio", Aspect.SHARE))
            return end + 1
        return self._amount(start, end, number, before)

    def _told(self, start: int, end: int, written: str, following: str) -> int:
        """Read a number in words of which the character behind it tells what it is, to where reading goes on; or 0."""
        text = self.text
        if following == "届":
            times = read(written)
            return end + 1 if times is not None and self.in_a_row(start, end, times.value) else 0
        if following == "分":
            return (self.parts(start, end) or end) if text.startswith("分之", end) else 0
        if following == "比" or following in COLONS:
            return self.ratio_in_words(start, end)
        if following == "半":
            if written != "一":
                return 0
            half = Quantity(start, end + 1, Decimal(1), "", "ratio", Aspect.SHARE, denominator=Decimal(2))
            self.quantities.append(half)
            return end + 1
        # 五台山路, 三台县, 五家渠: the name of a place.
        return end if len(written) == 1 and _OF_PLACE.match(text, end) else 0

    def _amount(self, start: int, end: int, number: Numeral, before: str) -> int:
        text = self.text
        tail, upper = tail_at(text, end), None
        next_to = text[tail.end : tail.end + 1]
        if tail.end == end and not number.scale and (
            next_to not in _MAY_GO_ON or (next_to == "、" and "点" in text[start:end])
        ):
            # （一）, 统一的, 三横: most that stand without a unit.
            return self._bare_decimal(start, end, number.value) if "点" in text[start:end] else (
                self._people(start, end, number.value) if number.value >= _HUNDRED else end
            )
        if before[-1:] not in _FROM:
            second = self._second(tail.end, number.value) if next_to in TO_OPENS else None
            if not second and next_to == "、" and end - start == 1 and tail.end == end:
                second = self._adjacent(start, end)
                # 七、八十座 is seventy to eighty.
                number = Numeral(number.value * (second[0].value // (number.value + 1) if second else 1), "")
            if second and tail.end == end:
                upper, tail = second
                number = Numeral(number.value, upper.scale)
            elif second and second[1].unit == tail.unit and second[0].scale == number.scale and tail.unit:
                # 四百万吨至五百万吨
                upper, tail = second
        if not tail.dimension:
            fraction = is_fraction_unit(text[tail.end : tail.end + 1])
            if fraction:
                tail = Tail(tail.end + 1, text[tail.end], "ratio", Aspect.RATIO, tail.more)
            elif not self._without_unit(start, end, number, tail, before):
                return end if upper is None else tail.end
        if tail.more and upper is None:
            number, tail = rejoined(text[start:end], number, tail)
        return self._judged(start, end, number, upper.value if upper else None, tail, before)

    def _bare_decimal(self, start: int, end: int, value: Decimal) -> int:
        """Read 八点三 of 八点三和十点四个百分点, and an index (收入比由一点九…); returns where reading goes on."""
        text = self.text
        if tail := self._of_list(end):
            unit, aspect, dimension = tail.unit, tail.aspect, tail.dimension
        elif is_index(text, start, end):
            unit, aspect, dimension = "", Aspect.LEVEL, "index"
        else:
            return end
        self.quantities.append(Quantity(start, end, value, unit, dimension, aspect))
        return end

    def _of_list(self, end: int) -> Tail | None:
        """The tail that the numbers of a list share with its last (二点三、零点八和一点一个百分点), or None."""
        for _ in range(_LIST):
            following = _NEXT_OF_LIST.match(self.text, end)
            if not following:
                return None
            end = following.end()
            tail = tail_at(self.text, end)
            if tail.dimension:
                return tail
        return None

    def _people(self, start: int, end: int, value: Decimal) -> int:
        """Read 五千余农户, 六百多村民; returns where reading goes on."""
        more = self.text.startswith(("余", "多"), end)
        if self.text.startswith(MORE_PERSONS if more else PERSONS, end + more):
            end += more
            self.quantities.append(Quantity(start, end, value, "", "", Aspect.COUNT, more=more))
        return end

    def _adjacent(self, start: int, end: int) -> tuple[Numeral, Tail] | None:
        """The upper end of 两、三倍, 七、八亿斤, with its tail: two digits in a row that say about how many."""
        low, high = DIGITS.get(self.text[start:end]), DIGITS.get(self.text[end + 1 : end + 2])
        if low is None or high != low + 1:
            return None
        second = NUMBER.match(self.text, end + 1)
        other = read(second.group()) if second and second.group()[1:].strip(SCALES) == "" else None
        if not second or other is None:
            return None
        tail = tail_at(self.text, second.end())
        return (other, tail) if tail.dimension or is_fraction_unit(self.text[tail.end : tail.end + 1]) else None

    def _about(self, start: int, end: int) -> int:
        """Read 三四百人, 十五六家; 0 where the words say nothing of the kind."""
        text = self.text
        rough = _ROUGHLY.fullmatch(text, start, end)
        if rough is None or DIGITS[rough[3]] != DIGITS[rough[2]] + 1:
            return 0
        low, high = (read(f"{rough[1]}{digit}{rough[4]}") for digit in (rough[2], rough[3]))
        tail = tail_at(text, end)
        if low is None or high is None or not tail.dimension:
            return 0
        return self._judged(start, end, low, high.value, tail, text[max(0, start - 8) : start])

    def _second(self, end: int, least: Decimal) -> tuple[Numeral, Tail] | None:
        """The upper end of a range in words (五到七个) with its tail."""
        link = TO.match(self.text, end)
        second = NUMBER.match(self.text, link.end()) if link else None
        if not second or second.group()[0] in "0123456789":
            return None
        other = read(second.group())
        return (other, tail_at(self.text, second.end())) if other and other.value > least else None

    def _without_unit(self, start: int, end: int, number: Numeral, tail: Tail, before: str) -> bool:
        """May a number in words stand without a unit? 突破万亿, 超过十亿, 十亿六千万左右."""
        if not (number.scale or (tail.more and tail.unit in ("万", "亿"))):
            return False
        if reached(before, self.text[end : end + 3]):
            return True
        following = self.text[tail.end : tail.end + 1]
        closed = not following or following in "，。、；,;）)"
        # 五十亿级产业集群: a grade with a numeral, as 50亿级 is one.
        closed = closed or (number.scale != "" and _GRADE.match(self.text, tail.end) is not None)
        if self.text.startswith("人口", tail.end):
            return True
        closed = closed or self.text.startswith(_COUNTED_PEOPLE, tail.end)
        # 分别达到四十三万和三十八万
        closed = closed or (following in ("和", "与", "及") and NUMBER.match(self.text, tail.end + 1) is not None)
        return closed and bool(_DIGIT_WORD.search(self.text[start:end]))

    def _judged(
        self, start: int, end: int, number: Numeral, upper: Decimal | None, tail: Tail, before: str
    ) -> int:
        text = self.text
        if tail.unit == "个" and POINTS.match(text, tail.end):
            tail = of_points(tail)
        unit = tail.unit
        if unit == "个" and SO_MANY_RATES.match(text, tail.end - 1):
            # 及时受理率、按期办结率实现两个100%
            return tail.end
        value, scale = number
        after = text[tail.end : tail.end + 12]
        plain = unit if unit.startswith(_SCALE_UNITS) else unit.lstrip(SCALES)
        if scale and plain in ("%", "‰"):
            return tail.end
        if text[start] in "百千万亿" and upper is None:
            crowd = is_crowd(text[start:end], plain, before, after, more=tail.more and tail.dimension not in _SPANNING)
            if not crowd and not reached(before, after, text[start:end]):
                return tail.end
        elif plain == "番":
            if "翻" not in before[-3:] or before.endswith(("两个翻", "“双翻")):
                # “两个翻一番”: a goal by its name.
                return tail.end
        elif plain == "倍":
            if value > 10 and "增" not in before:
                return tail.end
        else:
            scaled = bool(scale) or unit[:1] in ("万", "亿")
            if not is_count(value, text[start:end], scaled, plain, tail.dimension, before, after):
                return tail.end
        if plain in ("番", "倍") and after.startswith("半"):
            value, tail = value + _HALF, tail._replace(end=tail.end + 1)
        elif unit == "元" and not scale and (coins := _COINS.match(after)):
            # 一百四十五元八角 is 145.8
            value += Decimal(DIGITS[coins[1]] * 10 + DIGITS[coins[2] or "零"]) / 100
            tail = tail._replace(end=tail.end + coins.end())
        aspect = Aspect.GROWTH if plain == "番" else tail.aspect
        unit = scale + unit
        if unit == "位" and upper is None and is_place(text, start, tail.end):
            # 由九十九位提升至八十七位
            self.quantities.append(Quantity(start, tail.end, value, unit, "rank", Aspect.RANK))
            return tail.end
        self.quantities.append(
            Quantity(start, tail.end, value, unit, tail.dimension, aspect, upper=upper, more=tail.more)
        )
        return tail.end
