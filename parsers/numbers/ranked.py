"""Places in an order: 第二位, 居全省第一, 前十强, 跻身全国百强, and how often in a row (连续九届).

A place is told by what stands around the number, whether that is in digits or words; both readers ask here.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ...schema.terms import Aspect, NumberKind
from ..wording.gathering import entries
from .digits import moves_on, runs
from .numerals import read
from .quantity import NumberDraft, Quantity

__all__ = ["ALONE_ENDS", "PLACE_ENDS", "SPANS", "PlaceReader"]

PLACE_ENDS = "，。、；：,;）)”！和的行列"
"""What may follow a bare 前十."""
SPANS = entries(
    "年 个月 天 季度 个季度 三季度 月 日 个五年 期 轮 届 个阶段 步 期工程"
)
"""What shows that 前三 counts time."""
_PLACED = re.compile(
    r"[居列名排位占]|全[省市国县区州球]|世界|亚洲|国内|保持|同类|跃升|从|升至|省级|总[量数]|增[速幅]|涨幅"
    r"|[，、,](?:[一二三四五六七八九十]{1,3}[县区市]|[一二三四五六七八九十主]?城区|区县|县市?区|[一-龥]{0,2}区县|[一-龥]{2}县)第?$"
)
# 夺得长三角|第4, 绍兴市第一: those it is first among stand right before it, and what follows closes the clause.
_AMONG_ENDS = frozenset("省市县区州旗盟角疆部方东西南北上")
_CLOSES = frozenset("，。；！!,;）)”")
_PEER_CITIES = ("城市", "地区", "片区", "县区", "区县", "县市", "同行", "行业", "县域")
_ENTERED = re.compile(
    r"(?:(?:跻身|进入|挤进|闯入|闯进|入围|位[列居于]|名列|荣列|并列|排[名位在]?|[稳高]居|居于?|迈[入进]|晋级|晋升|晋位|升至|升到|保持在?|稳定在|荣登|夺得|荣获|获得|(?<=[，率值量额入资度])列)[^，。；]{0,10}"
    r"|(?:入选|上榜|入列|入榜))"
    r"(?:全[国省市区县州盟旗球疆]|世界|中国|亚洲|行业|国内|国际|长三角|珠三角|[东西南北华中]{2}|[东西中]{1,2}部|(?:沿海|省会|同类|副省级|地级|中心)城市|地级市|地区|片区|县域|[省市州])(?:[一-龥]{2,12}(?:竞争力|实力|潜力|指数|活力)(?:百强[县市区]?)?|[一-龥]{0,8}(?:城市|企业|公司|集团|商|品牌|园区|开发区|[产行工农建渔商物务造筑]业|机场|港口|医院|高校|大学))?$"
)
_ENTERING = frozenset(("跨入", "进入", "跻身", "迈入", "升至", "上升至", "上升到", "跃升至", "晋级"))
"""Between two places, that the second was reached (从第35位跨入30强)."""
# 排名全国最佳县级城市第一: behind the verb the list may have a long name.
_LISTED_AS = re.compile(r"(?:排名|位[居列]|名列|列|荣居|稳居)[一-龥]{6,20}$")
_SO_CALLED = re.compile(
    "(?:更多|许多|一批|一个个|多[个项]|勇[争夺创]|敢争|争[创做当])(?:全[国省市区州县]|世界|国内|同类|全球|行业|中国)?$"
)
_SO_CALLED_REACH = 8
_ROW_REACH = 16  # characters between two places of a row
_PLACES = re.compile("(?:[、和与及]第[一二三四五六七八九十]{1,3}){1,9}(位|名)(?!著)")
_LISTING = frozenset("、和与及")
# 分别居第一|、三、四、七位
_BARE_PLACES = re.compile("(?:[、和与及][一二三四五六七八九十]{1,3}){1,9}(位|名)(?![著次])")
_BARE_PLACE = re.compile("[一二三四五六七八九十]{1,3}")
_PIECES = ("项", "个")
_FIRST_OF = frozenset(("世界", "全球", "亚洲", "国际", "国内", "中国", "行业", "全国", "全省", "全市", "全区"))
_ROW = re.compile(r"[、，,和与及]")
ALONE_ENDS = "，。、；：,;）)”！和的"
"""What may follow a bare 第一."""
_SECTORS = re.compile("(?:第?二[、和与])?第?三次?产|第?二次?产")
_PRIORITY = ("放在第", "摆在第", "置于第", "作为第")


_IN_A_ROW = ("连续", "连续举办", "连续承办", "连续主办", "连续成功举办", "已连续举办")
"""What says before 届 that so many were held, or won, one after the other."""


class PlaceReader:
    """Reads places in an order of one text, collecting what it finds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quantities: list[Quantity] = []
        self.others: list[NumberDraft] = []

    def other(self, start: int, end: int, kind: NumberKind) -> int:
        """Note every digit run of the span as no quantity; returns ``end``."""
        for run_start, run_end in runs(self.text, start, end):
            self.others.append(NumberDraft(run_start, run_end, kind))
        return end

    def rank(self, start: int, end: int, before: str) -> int:
        """Read 第二位, and 第一 where it closes a statement about a place among others."""
        text = self.text
        following = text[end : end + 1]
        if following and following not in "位名" and following not in ALONE_ENDS and not moves_on(text, start, end):
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
            if shared is None and following in _LISTING and (row := _BARE_PLACES.match(text, end)):
                return self._row(start, end, row)
        else:
            return end
        stop = end + (len(unit) if following in ("位", "名") else 0)
        self.quantities.append(
            Quantity(start - 1, stop, number.value, unit, "rank", Aspect.RANK,
                     rank="后" if text.endswith("倒数", 0, start - 1) else "第")
        )
        return stop

    def _row(self, start: int, end: int, row: re.Match[str]) -> int:
        """Read 第一、三、四位 from its first place on, the last of which alone has the unit."""
        unit = row[1]
        for place in (*_BARE_PLACE.finditer(self.text, start, end), *_BARE_PLACE.finditer(self.text, end, row.end())):
            number = read(place.group())
            if number is None:
                continue
            opens, closes = place.start() == start, place.end() + len(unit) == row.end()
            begin, stop = place.start() - opens, place.end() + len(unit) * closes
            self.quantities.append(Quantity(begin, stop, number.value, unit, "rank", Aspect.RANK, rank="第"))
        return row.end()

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
        if not self.text.endswith(_IN_A_ROW, 0, start):
            return False
        self.quantities.append(Quantity(start, end + 1, value, "届", "count", Aspect.COUNT))
        return True

    def stands_alone(self, start: int, end: int) -> bool:
        """Does 第N close a statement about a place among others (居全省第一), rather than open a list?"""
        if moves_on(self.text, start, end):
            return True
        following = self.text[end : end + 1]
        if following and following not in ALONE_ENDS:
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
        before = start - 3 if self.text.endswith("倒数", 0, start - 1) else start - 1
        if (not following or following in _CLOSES) and (
            self.text[before - 1 : before] in _AMONG_ENDS or self.text.endswith(_PEER_CITIES, 0, before)
        ):
            return True
        # 投资潜力第3、城镇化质量第4: one in a row of places.
        row = last is not None and last.aspect is Aspect.RANK and last.rank == "第" and start - last.end <= _ROW_REACH
        return row and last is not None and (
            _ROW.match(self.text, last.end) is not None or moves_on(self.text, last.start + 1, last.end)
        )

    def front_place(self, start: int, end: int, front: str) -> bool:
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
