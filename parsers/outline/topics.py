"""The topic of a section, by the words of its heading."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...schema import vocabulary
from ...text.scanning import Scanner
from ..wording.gathering import gathered

__all__ = ["fallback", "topic", "vague"]


@cache
def _keywords() -> tuple[re.Pattern[str], dict[str, tuple[str, float]]]:
    weights: dict[str, tuple[str, float]] = {}
    for entry in vocabulary.topics():
        count = len(entry.keywords)
        for place, word in enumerate(entry.keywords):
            weights[word] = (entry.id, len(word) + (count - place) / (count + 1))
    words = sorted(weights, key=len, reverse=True)
    return re.compile(gathered(words)), weights


@lru_cache(maxsize=4096)
def topic(heading: str) -> str | None:
    """Return the id of the topic that the heading's words point to most, ``None`` where none does."""
    words = _OPENS.sub("", heading)
    led = _LED_BY.search(words) if "为" in words else None
    if led is not None and (about := _about(led[1])) is not None:
        return about
    return _about(words)


def vague(heading: str) -> bool:
    """Whether only words that stand in headings about anything speak for a heading's topic (体制机制更优)."""
    return _about(_VAGUE.sub("", _OPENS.sub("", heading))) is None


def fallback(heading: str) -> str:
    """Return the topic of a heading whose words say none: what makes an economy grow, how officials work, or all."""
    if _OFFICIALS.search(heading):
        return "government_building"
    return "economy" if _GROWS.search(heading) else "general"


@lru_cache(maxsize=4096)
def _about(words: str) -> str | None:
    pattern, weights = _keywords()
    scores: dict[str, float] = {}
    for match in pattern.finditer(_said(words)):
        name, weight = weights[match[0]]
        scores[name] = scores.get(name, 0.0) + (weight * _BROAD_WEIGHT if name in _BROAD else weight)
    return max(scores, key=lambda name: scores[name]) if scores else None


def _said(words: str) -> str:
    """The words of a heading with its phrases put in keywords."""
    done = 0
    said: list[str] = []
    for found in _MEANT.finditer(words):
        said += words[done : found.start()], _means(found)
        done = found.end()
    return "".join(said) + words[done:] if said else words


def _means(found: re.Match[str]) -> str:
    return next(meaning for name, meaning in zip(_NAMES, _MEANS.values(), strict=True) if found[name])


_OPENS = re.compile(r"^(?:过去[^，,]{1,4}|[一五]年来|(?:19|20)[0-9]{2}年)[，,](?:我们)?")
_LED_BY = re.compile(r"以(.{2,16}?)为(?:动力|关键|支撑|目标|重点|牵引|抓手|引领|核心|基础|突破口|主线|主导)")
_MEANS = {
    "人民满意的?教育": "教育",
    "(?:发展|投资)环境|服务链|提信心": "营商环境",
    "农业产业园?区?|乡村(?:特色)?产业|“?米袋子”?|“?菜篮子”?": "农业",
    "生态工业|绿色(?:制造|工业)": "工业",
    "数实融合|数智": "数字经济",
    "市域一体|县域一体|全域一体": "区域协调发展",
    "文商旅深度融合为载体": "",
    "[擦打][亮响].{0,6}文化.{0,4}名?[片牌]|文脉|文博|有礼": "文化",
    "保障底线|全方位保障": "社会保障",
    "勤廉|正风肃纪": "廉政",
    "创业创新|创新创业": "创新",
    "招大引强|双招双引|引资": "招商",
    "农民(?:增收|富裕)|宜居宜业|富民强村": "乡村振兴",
    "资本链|资金链": "金融",
    "讲政治|政治(?:建设|站位|忠诚)": "党的建设",
    "依法履职|依法治理": "依法行政",
    "为民造福": "民生",
    "和谐稳定|社会稳定": "社会稳定",
    "绿色转型|绿色低碳发展": "双碳",
    "城乡风貌|城市风貌|城市颜值": "城市建设",
    "人才链": "人才",
    "干事创业": "担当作为",
    "(?:平稳|持续|稳定|快速|协调)健康|健康(?:发展|增长)": "发展",
}
"""Phrases of headings, and the keyword that says what they are about."""
_NAMES = tuple(f"m{place}" for place in range(len(_MEANS)))
_MEANT = Scanner(
    "人发投资服提农乡“米菜生绿数市县全文为擦打有保勤正创招引双富宜讲政依和社城健平持稳快协干",
    "|".join(f"(?P<{name}>{phrase})" for name, phrase in zip(_NAMES, _MEANS, strict=True)),
)
_BROAD = frozenset(("economy", "general", "livelihood"))
_BROAD_WEIGHT = 0.5
"""Topics whose words stand in headings about anything."""
_VAGUE = re.compile(r"体制机制|产业链|保障能力|服务|机制")
_OFFICIALS = re.compile(r"干部|本领|作风|担当|履职|效能|行政|政府")
_GROWS = re.compile(r"发展|提质|增效|稳进|增长|动能|引擎|实力|经济")
