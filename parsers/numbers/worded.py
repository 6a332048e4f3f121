"""Quantities written in number words: 二千二百亿元, 百分之七点五, 三分之二, 近七成, 全省第一, 五到七个."""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect, NumberKind
from ..wording.lexicon import entries
from .around import BEFORE_NEGATIVE, PERSONS, is_index, is_place
from .digits import MOVING, PER_PEOPLE, PER_RATE, moves_on, runs
from .idioms import frames_only, is_count, is_crowd, is_fraction_unit, is_tenth, reached
from .numerals import DIGITS, Numeral, read
from .quantity import NumberDraft, Quantity
from .tails import MORE, NUMBER, POINTS, SCALES, TO, TO_OPENS, Tail, of_points, rejoined, tail_at
from .units import unit_at, unit_heads

__all__ = ["PLACE_ENDS", "SPANS", "WordReader", "going_on"]

PLACE_ENDS = "，。、；：,;）)”！和的行列"
"""What may follow a bare 前十."""
SPANS = entries(
    "年 个月 天 季度 个季度 三季度 月 日 个五年 期 轮 届 个阶段 步 期工程"
)
"""What shows that 前三 counts time."""
_PARTS_OF_RATIO = 5
_RATIO_CLOSES = re.compile(r"$|[，。、；：,;）)”]|[的左以改变调演转优降提缩扩升减上下到为和与]")
_COUNTED_PEOPLE = (*PERSONS, *entries(
    """
    以上 左右 以下 农 人 工人 知识分子 青年 教师 劳动力 专业 高级 各族 贫困 待业 失业 下岗 知识青年 少数民族 民工
    灾民 受灾 归侨 家庭 城镇 城乡 妇女 大学生 中学生 残疾 复员 转业 退伍 剩余 富余
    """
))
_PLACED = re.compile(
    r"[居列名排位占]|全[省市国县区州球]|世界|亚洲|国内|保持|同类|跃升|从|升至|省级|总[量数]|增[速幅]|涨幅"
    r"|[，、,](?:[一二三四五六七八九十]{1,3}[县区市]|[一二三四五六七八九十主]?城区|区县|县市?区|[一-龥]{0,2}区县|[一-龥]{2}县)第?$"
)
_ENTERED = re.compile(
    r"(?:(?:跻身|进入|挤进|闯入|闯进|入围|位列|迈入|迈进|晋级)[^，。；]{0,10}|(?:入选|上榜|入列))"
    r"(?:全国|全省|全市|全区|世界|中国|亚洲|全球|行业)(?:[一-龥]{2,12}(?:竞争力|实力|潜力|指数|活力)(?:百强[县市区]?)?|[一-龥]{0,6}(?:城市|企业|品牌|园区|开发区))?$"
)
_ENTERING = frozenset(("跨入", "进入", "跻身", "迈入", "升至", "上升至", "上升到", "跃升至", "晋级"))
"""Between two places, that the second was reached (从第35位跨入30强)."""
_OF_PLACE = re.compile(
    "台(?:[山县河子]|镇(?!村))|家(?:渠|寨|屯|子|湖|[村镇店庄](?![级属办铺企居民]))|里(?:[镇堡铺店街牌]|$)"
)
# 排名全国最佳县级城市第一: behind the verb the list may have a long name.
_LISTED_AS = re.compile(r"(?:排名|位[居列]|名列|列|荣居|稳居)[一-龥]{6,20}$")
_SO_CALLED = re.compile(
    "(?:更多|许多|一批|一个个|多[个项]|勇[争夺创]|敢争|争[创做当])(?:全[国省市区州县]|世界|国内|同类|全球|行业|中国)?$"
)
_SO_CALLED_REACH = 8
_ROW_REACH = 16
_PLACES = re.compile("(?:[、和与及]第[一二三四五六七八九十]{1,3}){1,9}(位|名)(?!著)")
_LISTING = frozenset("、和与及")
_PIECES = ("项", "个")
_FIRST_OF = frozenset(("世界", "全球", "亚洲", "国际", "国内", "中国", "行业", "全国", "全省", "全市", "全区"))
_ROW = re.compile(r"[、，,和与及]")
_ALONE_ENDS = "，。、；：,;）)”！和的"
_SECTORS = re.compile("(?:第?二[、和与])?第?三次?产|第?二次?产")
_PRIORITY = ("放在第", "摆在第", "置于第", "作为第")
_PARTS = {"百": "%", "千": "‰", "万": ""}
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
_COLONS = frozenset(":：∶︰")
_RATIO_BEFORE = re.compile("(?:[比例构成重由从到至为]|[:：∶︰][一-龥]{1,8}[^，。；]{0,3})$")
"""What stands before a ratio in words whose parts a colon joins (收入比由一点九：一缩小到一点八：一)."""
_TELLING = _COLONS.union("届分比半台家")
_MANY = frozenset("百千万亿")
# 三四百, 十五六: two digits in a row say about how many.
_ROUGHLY = re.compile("(十?)([两二三四五六七八])([三四五六七八九])([十百千万亿]*)")
_FROM = frozenset("从由")
_MAY_GO_ON = TO_OPENS.union("、倍番")
"""What a number in words without a unit may go on with: a range, the next of two digits, a multiple."""


def going_on() -> frozenset[str]:
    """Return what may stand behind a single number word that says how many, how much or in which place.

    Behind most of them nothing of the kind does: 进一步, 一些, 两岸.
    """
    latin = map(chr, range(0x80))
    heads = unit_heads() - frames_only()
    return heads.union(SCALES, MORE, TO_OPENS, PLACE_ENDS, _ALONE_ENDS, "点分半成倍番强位名列比届", MOVING, latin)


class WordReader:
    """Reads numbers in words at known offsets of one text, collecting what it finds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quantities: list[Quantity] = []
        self.others: list[NumberDraft] = []

    def other(self, start: int, end: int, kind: NumberKind) -> int:
        """Note every digit run of the span as no quantity; returns ``end``."""
        for run_start, run_end in runs(self.text, start, end):
            self.others.append(NumberDraft(run_start, run_end, kind))
        return end

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
            return self._rank(start, end, before)
        if following in _TELLING and (stop := self._told(start, end, written, following)):
            return stop
        if front in ("前", "后", "末") and self._place(start, end, front):
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
        if following == "比" or following in _COLONS:
            return self._ratio_in_words(start, end)
        if following == "半":
            if written != "一":
                return 0
            half = Quantity(start, end + 1, Decimal(1), "", "ratio", Aspect.SHARE, denominator=Decimal(2))
            self.quantities.append(half)
            return end + 1
        # 五台山路, 三台县, 五家渠: the name of a place.
        return end if len(written) == 1 and _OF_PLACE.match(text, end) else 0

    def _ratio_in_words(self, start: int, end: int) -> int:
        """Read 一点零三比一, 六比四, 一点九：一; 0 where 比 opens a comparison, a colon what it announces."""
        parts, joint = [(start, end)], self.text[end]
        if joint in _COLONS and not _RATIO_BEFORE.search(self.text, max(0, start - _ROW_REACH), start):
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
        if self.text.startswith(PERSONS, end + more):
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

    def _rank(self, start: int, end: int, before: str) -> int:
        """Read 第二位, and 第一 where it closes a statement about a place among others."""
        text = self.text
        following = text[end : end + 1]
        if following and following not in "位名" and following not in _ALONE_ENDS and not moves_on(text, start, end):
            # 第三次, 第一产业
            return end
        number = read(text[start:end])
        if number is None or not number.value or number.scale or before.endswith(_PRIORITY):
            return end
        if following in ("位", "名") and not text.startswith("名著", end):
            unit = following
        elif self.stands_alone(start, end):
            # 分别居全省第二、第一位
            shared = _PLACES.match(text, end) if following in _LISTING else None
            unit = shared[1] if shared else ""
        else:
            return end
        stop = end + (len(unit) if following in ("位", "名") else 0)
        self.quantities.append(
            Quantity(start - 1, stop, number.value, unit, "rank", Aspect.RANK,
                     rank="后" if text.endswith("倒数", 0, start - 1) else "第")
        )
        return stop

    def best_of(self, start: int, end: int, value: Decimal) -> bool:
        """Read 10强 in 跻身全国10强: a place among so many; 全国百强县 is a name. The number stands before 强."""
        following = self.text[end + 1 : end + 2]
        if following and following not in PLACE_ENDS:
            return False
        last = self.quantities[-1] if self.quantities else None
        risen = last is not None and last.aspect is Aspect.RANK and self.text[last.end : start] in _ENTERING
        if not risen and not _ENTERED.search(self.text, max(0, start - 20), start):
            return False
        self.quantities.append(Quantity(start, end + 1, value, "强", "rank", Aspect.RANK, rank="前"))
        return True

    def in_a_row(self, start: int, end: int, value: Decimal) -> bool:
        """Read 连续九届 (跻身…): so many times in a row; other 届 are names and times. The number stands before it."""
        if not self.text.endswith("连续", 0, start):
            return False
        self.quantities.append(Quantity(start, end + 1, value, "届", "count", Aspect.COUNT))
        return True

    def stands_alone(self, start: int, end: int) -> bool:
        """Does 第N close a statement about a place among others (居全省第一), rather than open a list?"""
        if moves_on(self.text, start, end):
            return True
        following = self.text[end : end + 1]
        if following and following not in _ALONE_ENDS:
            return False
        if following == "、" and _SECTORS.match(self.text, end + 1):
            # 全市第一、二、三产业
            return False
        if _SO_CALLED.search(self.text, max(0, start - _SO_CALLED_REACH), start - 1):
            # 创造更多全国第一, 勇争全省第一: of nothing that is told.
            return False
        if following == "的" and not self.text.startswith(("的位", "的目标", "的奋斗目标"), end):
            return False
        last = self.quantities[-1] if self.quantities else None
        if last is not None and last.unit in _PIECES and self.text[last.end : start - 1] in _FIRST_OF:
            # 创造3项世界第一: so they are called.
            return False
        if _PLACED.search(self.text[max(0, start - 12) : start]) or (
            _LISTED_AS.search(self.text, max(0, start - 24), start - 1)
        ):
            return True
        # 投资潜力第3、城镇化质量第4: one in a row of places.
        row = last is not None and last.aspect is Aspect.RANK and last.rank == "第" and start - last.end <= _ROW_REACH
        return row and last is not None and (
            _ROW.match(self.text, last.end) is not None or moves_on(self.text, last.start + 1, last.end)
        )

    def _place(self, start: int, end: int, front: str) -> bool:
        """Read 前十, 前十强, 后三位."""
        text = self.text
        number = read(text[start:end])
        if number is None or number.scale or text.startswith(SPANS, end):
            return False
        following = text[end : end + 1]
        unit = following if following in ("位", "名", "强", "列") else ""
        if not unit and ((following and following not in PLACE_ENDS) or number.value == 1):
            return False
        stop = end + len(unit)
        self.quantities.append(
            Quantity(start - 1, stop, number.value, unit, "rank", Aspect.RANK, rank=front)
        )
        return True
