"""What follows the digits of a number: scale words, a loose 余 or 多, and the unit."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...schema.terms import Aspect
from ..wording.gathering import entries
from .digits import WITHIN_DAYS, is_force, of_index
from .numerals import Numeral, read
from .units import COMPOSING, longer_heads, scaled_heads, short_units, unit_at, unit_heads

__all__ = [
    "ARABIC", "ARABIC_ON", "MORE", "NUMBER", "NUMBER_WORDS", "POINTS", "SCALES", "TO", "TO_OPENS", "WORDS_ON", "Tail",
    "of_points", "rejoined", "tail_at",
]  # fmt: skip

# Thousands may be parted by a comma of either width: old reports print 33，212万吨.
ARABIC = r"[0-9]{1,3}(?:[,，][0-9]{3})++(?![0-9])(?:\.[0-9]++)?|[0-9]++(?:\.[0-9]++)?"
ARABIC_ON = r"[0-9]{0,2}(?:[,，][0-9]{3})++(?![0-9])(?:\.[0-9]++)?|[0-9]*+(?:\.[0-9]++)?"
"""The same behind its first digit."""
NUMBER_WORDS = "零〇○一二两三四五六七八九十廿卅百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"
_PLAINLY = "零〇○一二两三四五六七八九十廿卅亿壹贰叁肆伍陆柒捌玖拾佰仟"
# 千 and 百 that open a unit (千瓦, 百分点) are no part of the number.
_MORE_WORDS = rf"(?:[{_PLAINLY}]|[百千](?!分[之点]|[瓦伏])|万(?!分之|[瓦伏]))"
_POINTED = r"(?:点[零〇○一二三四五六七八九]++[万亿]{0,2})?"
_WORDS = rf"{_MORE_WORDS}++{_POINTED}"
WORDS_ON = (
    rf"(?:(?<=[{_PLAINLY}])|(?<=[百千])(?!分[之点]|[瓦伏])|(?<=万)(?!分之|[瓦伏])){_MORE_WORDS}*+{_POINTED}"
)
"""A number in words behind its first character."""
NUMBER = re.compile(rf"{ARABIC}|{_WORDS}")
TO = re.compile(r"[—\-~～–─]{1,2}|至|到")
TO_OPENS = frozenset("—-~～–─至到")
"""What such a link opens with."""
# 高于全国1.2个、全省0.5个百分点
_ALSO = (
    r"(?:[、，]|和|与|及|以及)(?:(?:比|较|[高低快慢好优]于|超过?)?全[国省市县区州盟旗](?:平均)?(?:水平)?(?:[高低快慢]出?)?)?"
    r"(?:[0-9]++(?:\.[0-9]++)?|[零〇一二两三四五六七八九十点]{1,8})个"
)
POINTS = re.compile(rf"(?:{_ALSO}){{1,4}}百分点")
"""What stands behind 个 that is short for 个百分点: the list shares its unit (7.4个和7.7个百分点)."""
MORE = "余多几来"
SCALES = "十百千万亿"
_LEVEL = Aspect.LEVEL
_NEAR = 20
_NO_LATIN = re.compile(r"(?![A-Za-z0-9])")
_COMPUTING = re.compile("算力|智算|超算")
_STRENGTH = re.compile("(?:以上|左右)?(?:的?强?烈?地震|强震|大风|台风)")
_PEOPLE = re.compile("人口|人民(?!币)")
_SPOTS = re.compile(
    "(?:新建|新增|增设|新设|设立|设置|布设|布局|布置|建成|建设|扩容|改造|开设|安装|投放|整治|优化|覆盖|自行车|网点|布点|安置|监测|检测|采样|接种|停靠|完成|启动)"
    "[^，。；、率速幅比0-9]{0,12}[0-9]+$"
)
"""What is done at so many spots (新建便民服务|10个点)."""
_OF_PIPES = frozenset("网道线理护廊控/／")
_LARGE = "万亿多余"
_ROUGHLY = ("多", "余")
_HUNDREDS = 3  # digits of a hundred
_COMES_FROM = {"来": "自源临往访"}
"""What makes a word of 来 behind a number (7.5万|来自农村)."""
_LONGEST = 6  # scale words and 余 or 多 before a unit
# Words that open like a unit.
_NO_UNITS = entries(
    "副食 副县 副市 副省 副主 副厅 副科 副处 副总 副高 副业 副本 副产 则要 则是 则为 杆菌 尊重 尊老 尊师 "
    "台阶 台湾 台州 名列 位居 位列 部分 部门 部署 分别 人均 成立 成为 成功 倍增 天然 条件 处于 处理 处置 家庭 家具 "
    "村民 国企 国有 国内 国外 国道 国家 国产 国际 国债 省级 省属 省道 省内 省外 省际 省直 市级 市属 市直 县级 县域 "
    "县乡 县直 "
    "区域 区级 区属 乡村 乡级 乡土 乡道 镇级 镇村 村级 村干 村医 村道 村集 "
    "发展 发电 发明 发放 发行 发生 发现 发布 发往 发车 发动 发达 发改 发起 发送 发票 发包 发酵 发挥 发掘 发热 发货 "
    "发出 发病 "
    "发案 发言 发运 发证 发酬 发给 发表 发射 "
    "市民 市场 个体工商 个体户 个体私 个体经 本级 大关 度假 度过 大卡 点击 人民 群众 群体 群团 峰会 峰值"
)
_UNITS_YET = ("家具有", "家具备")
"""What opens like such a word and has a unit (100家|具有竞争力的企业)."""
_OPEN_NO_UNITS = frozenset(word[0] for word in _NO_UNITS)
_HEADS_OF_NO_UNITS = frozenset(word[:2] for word in _NO_UNITS)
_TOLD_APART = "个人级"
"""Units that the words behind them may make something else of."""
_RATES = "%‰"
_CHANNELS = frozenset("路线")
_CARRIER = re.compile("(?:监控|探头|视频|摄像[头机]?|端口|电话|程控|交换机|宽带用户)[^，。；、]{0,10}$")
"""What has so many channels, before their number."""
_IN_A_ROW = re.compile("连续[0-9一二两三四五六七八九十]{1,2}$")
_ONE_PERSON = re.compile("个人(?!居|才|工|民|大|口|文|均|防|员|行|力|脸)|个税(?![目种务源])")


class Tail(NamedTuple):
    """Where it ends, the unit as written (scale words included), and what the vocabulary says of it."""

    end: int
    unit: str
    dimension: str
    aspect: Aspect
    more: bool


@cache
def _openers() -> frozenset[str]:
    """Return the characters that a unit, a scale word or 余 and the like open with, and 级, which is a grade."""
    heads = unit_heads()
    return heads.union(map(str.upper, heads), SCALES, MORE, "级点", _CHANNELS)


@cache
def _short() -> dict[str, tuple[str, str, Aspect, bool]]:
    """Return what a tail says that is one plain unit of one character, or that with one scale word before it (亿元).

    Nothing but a longer unit makes something else of these.
    """
    heads = scaled_heads()
    plain = {
        unit: (unit, found.dimension, found.aspect, False)
        for unit, found in short_units().items()
        if unit not in _OPEN_NO_UNITS and unit not in _TOLD_APART and not (unit.isascii() and unit.isalpha())
    }
    scaled = {
        scale + unit: (scale + unit, dimension, aspect, more)
        for unit, (_, dimension, aspect, more) in plain.items()
        for scale in SCALES
        if scale + unit not in heads and unit not in _RATES
    }
    return plain | scaled


def tail_at(text: str, end: int) -> Tail:
    """Read scale words and unit behind a number that ends at ``end``; the end stays put where there are none."""
    short = _short()
    two = text[end : end + 2]
    if two == "季度" and _IN_A_ROW.search(text, max(0, end - _NEAR), end):
        # 连续三季度位列第一; alone it is the third of a year.
        return Tail(end + 2, two, "time", Aspect.COUNT, False)
    if two[:1] == "日" and WITHIN_DAYS.match(text, end):
        # 5日内办结
        return Tail(end + 1, "日", "time", Aspect.COUNT, False)
    said = short.get(two)
    if said is None:
        said = short.get(two[:1])
    if said is not None:
        stop = end + len(said[0])
        if text[stop - 1 : stop + 1] not in longer_heads() and text[stop : stop + 1] not in COMPOSING and (
            len(said[0]) == 1 or text[stop - 1 : stop + 1] != "项目"
        ):
            return Tail(stop, *said)
    position, more, written = end, False, ""
    openers, heads = _openers(), scaled_heads()
    for _ in range(_LONGEST):
        char = text[position : position + 1]
        if char not in openers:
            break
        if char in SCALES and text[position : position + 2] not in heads:
            written += char
            position += 1
            continue
        other = (
            text[position : position + 2] in _HEADS_OF_NO_UNITS
            and text.startswith(_NO_UNITS, position)
            and not text.startswith(_UNITS_YET, position)
        ) or (
            char == "个" and _ONE_PERSON.match(text, position) is not None
        ) or (char == "项" and written != "" and text.startswith("目", position + 1))
        # 千亿% is none.
        found = None if other or (written and char in _RATES) else unit_at(text, position)
        if found and char == "个" and text.startswith("个点", position) and (
            text[end - _HUNDREDS : end].isdigit() or _SPOTS.search(text, max(0, end - _NEAR), position)
        ):
            # 2000个点、5条线, 新建公共自行车10个点: no rate moves by so many.
            found = unit_at("个", 0)
        if found and char == "人" and text[position - 1] in _LARGE and _PEOPLE.match(text, position):
            return Tail(position, written, "", Aspect.COUNT, more)
        if char == "P" and _NO_LATIN.match(text, position + 1):
            near = _COMPUTING.search(text, max(0, end - _NEAR), end + _NEAR)
            if not written and not near:
                break
            # 算力2000P
            return Tail(position + 1, written + char, "index", _LEVEL, more)
        if char == "级" and not written and (_STRENGTH.match(text, position + 1) or is_force(text, end)):
            # 6.8级地震; of 3A级景区 the grade is a name.
            return Tail(position + 1, char, "index", _LEVEL, more)
        if char == "管" and written and text[position + 1 : position + 2] not in _OF_PIPES:
            # 检测能力10万管
            return Tail(position + 1, written + char, "count", Aspect.COUNT, more)
        if char == "点" and not written and of_index(text, end):
            # 指数达到178.6点，提高12.1点: of the clock and of places it is none.
            return Tail(position + 1, char, "index", _LEVEL, more)
        if char in _CHANNELS and _CARRIER.search(text, max(0, end - _NEAR), end):
            # 视频监控1260路, 宽带端口6.2万线: of a bus and a road it is a name.
            return Tail(position + 1, written + char, "count", Aspect.COUNT, more)
        if found and char == "个" and text[position + 1 : position + 2] in _ROUGHLY:
            # 1个多月: what is counted in is 个月.
            joined = unit_at(char + text[position + 2 : position + _LONGEST], 0)
            if joined and joined.size > 1:
                unit = text[position + 2 : position + 1 + joined.size]
                return Tail(position + 1 + joined.size, f"{written}{char}{unit}", joined.dimension, joined.aspect, True)
        if found:
            end = position + found.size
            return Tail(end, written + text[position:end], found.dimension, found.aspect, more)
        if char in SCALES:
            written += char
        elif char in MORE and not more and text[position + 1 : position + 2] not in _COMES_FROM.get(char, ""):
            more = True
        else:
            break
        position += 1
    if written:
        return Tail(position, written, "", _LEVEL, more)
    return Tail(end, "", "", _LEVEL, False)


def of_points(tail: Tail) -> Tail:
    """Return the tail with the unit that 个 is short for where ``POINTS`` stands behind it."""
    return tail._replace(unit="个百分点", dimension="ratio", aspect=Aspect.CHANGE)


def rejoined(written: str, number: Numeral, tail: Tail) -> tuple[Numeral, Tail]:
    """Read 三亿三千五百多万 and 1亿3千多万 as one number: the scale word behind 多 belongs to it.

    ``written`` is the number before 多; the pair comes back unchanged where nothing is to be joined.
    """
    if not written or not tail.more or tail.unit[:1] not in ("万", "亿"):
        return number, tail
    scale = "万亿" if tail.unit.startswith("万亿") else tail.unit[0]
    whole = read(written + scale)
    if whole is None:
        return number, tail
    return whole, tail._replace(unit=tail.unit[len(scale) :])
