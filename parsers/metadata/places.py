"""The place that reports: names to codes by the divisions vocabulary, same-named places told apart by their company."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from ... import schema
from ...schema.terms import Level
from ..wording.gathering import entries

__all__ = ["Place", "Resolution", "by_code", "core", "is_place", "most_named", "resolve"]


class Place(NamedTuple):
    """A row of the divisions vocabulary."""

    code: str
    name: str
    level: Level
    parent: str
    first: int
    last: int

    def holds(self, year: int | None) -> bool:
        """Whether the place existed in ``year`` (always, where that is not known)."""
        return year is None or self.first <= year <= self.last


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name comes to."""

    place: Place | None
    rivals: tuple[Place, ...] = ()
    """Other places it could be, where nothing in the text tells them apart."""


_LAST = 9999
_LAPSE = 3
"""Years for which the name of a place that is no more may still be used."""
_SUFFIX = re.compile(r"(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|矿区|新区|省|市|县|区|旗|州|盟)$")
_NATIONS = re.compile(
    r"(?:壮族|回族|维吾尔|蒙古族|蒙古|藏族|羌族|彝族|苗族|侗族|土家族|布依族|朝鲜族|傣族|景颇族|白族"
    r"|哈尼族|傈僳族|哈萨克|柯尔克孜|瑶族|满族|黎族|畲族|仡佬族|水族|纳西族|拉祜族|佤族|土族|撒拉族|东乡族"
    r"|保安族|裕固族|毛南族|仫佬族|普米族|怒族|独龙族|布朗族|锡伯|达斡尔族|鄂温克族|鄂伦春|塔吉克|各族)+$"
)
_OWN_KINDS = ("新区", "矿区", "林区")
"""What tells places apart that have the rest of the name in common."""
_NATION_ENDS = frozenset("族尔古克孜伯春")


@cache
def _table() -> tuple[Place, ...]:
    source = files(schema).joinpath("vocab/divisions.csv")
    rows = csv.reader(source.read_text(encoding="utf-8").splitlines())
    next(rows)  # the names of the columns
    levels = {level.value: level for level in Level}
    return tuple(
        Place(code, name, levels[level], parent, int(first), int(last) if last else _LAST)
        for code, name, level, parent, first, last in rows
    )


@cache
def _named() -> dict[str, tuple[Place, ...]]:
    names: dict[str, list[Place]] = {}
    for place in _table():
        names.setdefault(place.name, []).append(place)
    return {name: tuple(places) for name, places in names.items()}


@cache
def _cored() -> dict[str, tuple[Place, ...]]:
    cores: dict[str, list[Place]] = {}
    for place in _table():
        short = core(place.name)
        if len(short) >= 2:
            cores.setdefault(short, []).append(place)
    return {name: tuple(places) for name, places in cores.items()}


@cache
def _heads() -> tuple[frozenset[str], re.Pattern[str]]:
    """The two characters that the short names of places begin with, and a pattern of where they may stand."""
    heads = frozenset(short[:2] for short in _cored())
    first, second = (re.escape("".join(sorted({head[at] for head in heads}))) for at in (0, 1))
    return heads, re.compile(f"[{first}](?=[{second}])")


@cache
def _coded() -> dict[str, tuple[Place, ...]]:
    codes: dict[str, list[Place]] = {}
    for place in _table():
        codes.setdefault(place.code, []).append(place)
    return {code: tuple(places) for code, places in codes.items()}


@lru_cache(maxsize=1 << 13)
def core(name: str) -> str:
    """Return a name without what kind of place it is (甘孜藏族自治州 is 甘孜)."""
    short = _SUFFIX.sub("", name)
    if len(short) < 2:
        return name
    # Few end as the name of a people does, and to look for all of these takes long.
    bare = _NATIONS.sub("", short) if short[-1] in _NATION_ENDS else short
    return bare if len(bare) >= 2 else short


def is_place(name: str) -> bool:
    """Is the name, in full (诸暨市), that of a division?"""
    return name in _named()


def by_code(code: str, year: int | None = None) -> Place | None:
    """Return the place of a code in ``year``, or in the year nearest to it."""
    rows = _coded().get(code, ())
    if not rows:
        return None
    if year is None:
        return rows[-1]
    fitting = [place for place in rows if place.holds(year)]
    return fitting[-1] if fitting else min(rows, key=lambda place: min(abs(place.first - year), abs(place.last - year)))


def resolve(
    name: str,
    text: str,
    *,
    year: int | None = None,
    above: Iterable[str] = (),
    levels: Collection[Level] | None = None,
) -> Resolution:
    """Find the place of a name as written; rivals of the same name are told apart by the places ``text`` names.

    ``above`` are names that stood in front of it (浙江省 in 浙江省绍兴市); ``levels`` are those it may have.
    """
    rows = _named().get(name) or _cored().get(core(name) if len(name) > 3 else name, ())
    if name.endswith(_OWN_KINDS):  # no 滨江区 is meant by 滨江新区, nor 白云区 by 白云矿区
        rows = tuple(place for place in rows if place.name.endswith(name[-2:]))
    if not any(place.holds(year) for place in rows):
        rows = _shortened(name) or rows
    if not rows:
        return Resolution(None)
    exact = [place for place in rows if place.name == name]
    rows = tuple(exact) or rows
    if levels is not None:
        rows = tuple(place for place in rows if place.level in levels)
    if not rows:
        return Resolution(None)
    fitting = [place for place in rows if place.holds(year)] or [
        place for place in rows if year is None or (year <= place.last + _LAPSE and (place.first <= year or exact))
    ]
    if not fitting:
        return Resolution(None)
    fitting = list({place.code: place for place in fitting}.values())
    fitting = _unsucceeded(fitting, year)
    if len(fitting) == 1:
        return Resolution(fitting[0])
    latest = max(place.last for place in fitting)
    if year is None and sum(1 for place in fitting if place.last == latest) == 1 and latest == _LAST:
        fitting = [place for place in fitting if place.last == latest] + [p for p in fitting if p.last != latest]
    scores = Counter({place: _company(place, text, year, tuple(above)) for place in fitting})
    (best, score), (_, second) = scores.most_common(2)
    if score > second and score >= 2:
        return Resolution(best)
    if year is None and best.last == _LAST and sum(1 for place in fitting if place.last == _LAST) == 1:
        return Resolution(best)
    return Resolution(None, tuple(fitting))


@lru_cache(maxsize=64)
def _shortened(name: str) -> tuple[Place, ...]:
    """The banner or autonomous place of a name that leaves out characters of the full one (科右前旗 is 科尔沁右翼前旗,
    恩施州 is 恩施土家族苗族自治州), if there is one."""
    if not 3 <= len(name) <= _SHORTENED_LONGEST or name[-1] not in "旗州县":
        return ()
    pattern = re.compile(".*".join(name))
    whole = {
        full for full in _named()
        if full[0] == name[0] and pattern.fullmatch(full) and (name[-1] == "旗" or "自治" in full)
    }
    rows = tuple(place for full in whole for place in _named()[full])
    return rows if len({place.code for place in rows}) == 1 or len({*map(core, whole)}) == 1 else ()


_SHORTENED_LONGEST = 6


def _unsucceeded(places: list[Place], year: int | None) -> list[Place]:
    """Leave out the code that a place was given in ``year`` itself: reports are read at the year's beginning."""
    return [
        place
        for place in places
        if not any(
            place.first == year == other.last and place.first > other.first and place.code[:2] == other.code[:2]
            for other in places
        )
    ]


def _company(place: Place, text: str, year: int | None, above: tuple[str, ...]) -> int:
    """How often the text names what the place belongs to."""
    score = 0
    code = place.parent
    weight = 3
    while code and code != "000000":
        parent = by_code(code, year)
        if parent is None:
            break
        short = core(parent.name)
        score += 20 * (parent.name in above or short in above) + weight * min(text.count(short), 5)
        code = parent.parent
        weight = 1
    return score


def most_named(text: str, levels: Collection[Level] | None, *, year: int | None = None) -> tuple[Place, int] | None:
    """Return the place that the text speaks of by far most, with how often; for texts that do not name their own.

    A place gains by its name and by those of the places above and below it.
    """
    counts = _mentions(text[:40_000])
    if max(counts.values(), default=0) < _TWICE:
        return None
    cores = _cored()
    scores: dict[Place, float] = {}
    below: Counter[str] = Counter()
    for gram in counts:
        for above_it in {place.parent for place in cores[gram] if place.holds(year) and core(place.name) == gram}:
            below[above_it] += 1
    for gram, count in counts.items():
        if count < _TWICE:
            continue
        for place in cores[gram]:
            ended = year is None and place.last < _LAST  # the place of today, where the year is not known
            if ended or not place.holds(year) or (levels is not None and place.level not in levels):
                continue
            parent = by_code(place.parent, year)
            above = counts.get(core(parent.name), 0) if parent is not None else 0
            scores[place] = count + 2 * below[place.code] + min(above, 3)
    ranked = sorted(scores, key=lambda place: (-scores[place], place.code))
    if not ranked:
        return None
    best = ranked[0]
    # A place below it that the text speaks of no oftener speaks for it, not against it.
    rival = next(
        (
            place
            for place in ranked[1:]
            if core(place.name) != core(best.name)
            and not (place.parent == best.code and counts[core(place.name)] <= counts[core(best.name)])
        ),
        None,
    )
    twin = next((place for place in ranked[1:] if core(place.name) == core(best.name)), None)
    if rival is not None and scores[best] < 1.4 * scores[rival]:
        return None
    if twin is not None and scores[best] < scores[twin] + 2:
        return None
    short = core(best.name)
    if counts[short] < _PLAIN and best.name not in text and not _speaks_of_itself(short, text):
        return None  # a few mentions of a word that may be none of a place
    return best, counts[short]


_TWICE = 2
"""Mentions of a place that the text may be of, at least."""
_PLAIN = 4
"""Mentions that need no other sign that a place speaks of itself."""
_OWN = r"(?:的?(?:发展|振兴|崛起|历史|现代化|实践|篇章|儿女|大地|高质量|未来|明天|建设)|正[朝向在以处]|各族|人民)"


def _speaks_of_itself(short: str, text: str) -> bool:
    return re.search(re.escape(short) + _OWN, text[:40_000]) is not None


def _mentions(sample: str) -> dict[str, int]:
    """How often the short names of places stand in a text, longer names before shorter ones inside them."""
    cores, (heads, opens) = _cored(), _heads()
    counts: dict[str, int] = {}
    hits = (hit.start() for hit in opens.finditer(sample))  # a seventh of the characters
    spots = [at for at in hits if sample[at : at + 2] in heads]
    for size in (4, 3, 2):
        grams = [sample[at : at + size] for at in spots if at + size <= len(sample)]
        found: dict[str, int] = {}  # a Counter of so few takes longer to make than to fill
        for gram in filter(cores.__contains__, grams):
            found[gram] = found.get(gram, 0) + 1
        for gram, count in found.items():
            if gram not in _COMMON:
                own = count - sum(counts[longer] for longer in counts if gram in longer)
                if own > 0:
                    counts[gram] = own
    return counts


_COMMON = frozenset(
    entries(
        """
        资源 动力 新建 振兴 和政 方正 富裕 公园 平和 新和 大城 和安 友谊 增城 和县 宏伟 大安 兴国 范县 延长 大新 复兴
        杂多 青山 金山 政和 同德 爱民 小金 滨海 大关 小河 太平 市区 海港 南部 凤凰 资中 上高 上城 金水 安宁 江山 金川
        老城 新平 三江 大通 大理 同仁 路南 大兴 龙江 通城 安新 磐石 民权 平原 金安 兴和 三河 运河 和龙 古城 温泉 生达
        港口 新城 城关 新区 东方 和平 解放 文化 建设 市中 城区 郊区 矿区 南山 东山 西山 中山 开发 新华 新兴 前进 向阳
        兴隆 安定 平安 民主 青年 胜利 友好 红旗 东风 站前 铁西 铁东 桥西 桥东 城中 城东 城西 城北 城南 长安 新市 大同
        统一 乐业 高新 集美 清河 江北 江东 江南 江岸 河东 河西 河北 河南 山东 山西 海南 江西 湖南 湖北 广东 广西 云南
        青海 通道 和顺 永和 太和 同心 团结 共和 民和 互助 化德 公安 大方 安全 安康 保安 兴业 新民 武装 工农 平顺 长治
        文安 高要 大足 丰富 富民 宁化 平利 安化 合作 万安 泰和 宜居 华容 昌平 西充 惠民 利民 民乐 安居 双流 三都 光明
        福利
        """
    )
)
"""Words of reports that are names of places as well."""
