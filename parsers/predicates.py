"""The words between what is measured and its number, and those right behind the number.

``predicate`` reads the words that end the text before a number backwards, token by token: whether the thing grew
or fell, reached a value or moved by one, how the number is bounded, whether it is shared out over several labels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..schema.terms import Comparator

__all__ = ["LONGEST", "Predicate", "after", "leading_bound", "predicate"]

LONGEST = 90
"""Characters of a clause that are looked at; longer ones are cut from the left, so that hostile text stays linear."""

_UP = ("增长", "增加", "净增", "提高", "提升", "上升", "上涨", "递增", "增", "涨", "上浮", "攀升", "高出", "高", "翻", "翻了", "增收", "增支", "多", "快", "增产", "跃升", "净增加", "扩大", "上调",
       "延长")
_UP_NOUNS = ("增速", "增幅", "涨幅", "增长率", "增长速度", "增长幅度", "上涨幅度", "涨价幅度", "升幅", "递增率", "递增速度", "增长速度")
_DOWN = ("下降", "降低", "减少", "压减", "压缩", "缩减", "削减", "下跌", "回落", "缩短", "缩小", "降", "减", "负增长", "减亏", "下滑", "下浮", "精简",
         "下调", "减降", "递减", "节约", "节省", "减收", "减支", "少", "低", "减产")
_DOWN_NOUNS = ("降幅", "跌幅", "下降率", "降低率", "下降幅度", "降低幅度")
_TO = ("达到", "达", "为", "是", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增至", "增到", "升至", "上升到", "上升至", "降至", "降到",
       "下降到", "下降至", "降低到", "降低至", "缩小到", "缩小至", "减少到", "减少至", "缩短到", "缩短至", "压缩到", "压缩至", "扩大到", "扩大至",
       "增长到", "增长至", "发展到", "控制在", "控制到", "保持在", "稳定在", "维持在", "稳定到", "调整为", "调整到", "优化为", "优化至", "优化到",
       "跃升到", "跃升至", "延长到", "延长至", "恢复到", "至", "到", "在", "跨上", "迈上", "登上", "跃上", "上", "压减至", "压减到", "攀升至", "拓展到",
       "调高到", "保持", "实现", "完成", "达成", "高达", "多达", "累计达", "总数达", "已达", "降为", "升为", "减为", "增为", "转为", "拓展到", "精简到", "精简至", "扩大为", "改善为", "变为", "回升到", "回升至", "核定为", "定为", "共有",
       "有", "安排", "占", "约占", "所占", "突破到", "扩展到", "上调至", "上调到", "落在", "确定为", "预期为", "计划为", "跃至", "由", "从", "只有", "仅有", "计划达到")
_COMPARE = {
    "约": Comparator.ABOUT, "大约": Comparator.ABOUT, "大体": Comparator.ABOUT,
    "超": Comparator.GT, "超过": Comparator.GT, "突破": Comparator.GT, "逾": Comparator.GT, "高于": Comparator.GT, "大于": Comparator.GT,
    "多于": Comparator.GT, "过": Comparator.GT, "破": Comparator.GT, "冲破": Comparator.GT,
    "不低于": Comparator.GTE, "不少于": Comparator.GTE, "至少": Comparator.GTE, "不小于": Comparator.GTE, "最少": Comparator.GTE,
    "不超过": Comparator.LTE, "不高于": Comparator.LTE, "最多": Comparator.LTE, "不多于": Comparator.LTE, "不大于": Comparator.LTE,
    "不突破": Comparator.LTE,
    "近": Comparator.LT, "接近": Comparator.LT, "不到": Comparator.LT, "低于": Comparator.LT, "不足": Comparator.LT, "少于": Comparator.LT,
    "小于": Comparator.LT, "将近": Comparator.LT, "逼近": Comparator.LT, "未到": Comparator.LT,
}
_EACH = ("分别", "依次", "各自")
_ALL = ("均", "都", "双双", "皆")
_AVERAGE = ("年均", "平均每年", "每年平均", "年平均")
_SUM = ("累计", "累积")
_PLAIN = ("首次", "预计", "力争", "确保", "已", "已经", "将", "又", "再", "了", "共", "共计", "合计", "总计", "同比", "环比", "仅", "只", "就", "也", "可",
          "新增", "新建", "同比分别", "总共", "预期", "预计可", "要", "力求", "折合", "相当于", "出现", "成功", "率先", "提前", "历史性", "全部", "全年", "当年",
          "连续", "每年", "计划", "还", "大幅", "有所", "明显", "稳步", "努力", "争取", "基本", "继续", "同口径", "可比价", "按可比价格计算", "按可比口径",
          "首度", "一举", "一直", "持续", "始终", "长期", "年内", "拟按", "拟", "必须", "实际", "每年", "年", "五年", "两年", "三年", "仍", "仍然", "达到了", "总体上", "初步", "大体", "平均", "合计", "力求", "必将", "能够", "可望", "有望", "人均每月", "每月", "月人均", "已", "可能", "进一步", "估计", "名义", "可比", "按", "获", "荣获", "喜获", "获得", "“", "实现了", "，", ",", "的", "逐年", "平均", "每人每月", "每人每年", "每人", "每户", "每亩", "其中", "建成并网", "并网", "以", "就达", "也有",
          "建成", "增加了", "大幅度", "较快", "达产")
# What stands before the verb of a comparison: 比上年增长, 较2015年提高, 与去年同期相比.
_AGAINST = re.compile(
    r"(?:(?<![同环占对])比(?!例|重|值|率|特|赛|较)|较(?!大|快|高|好|多|低|强)|比之|(?:与|同)(?=[^，,、；;。：:]{1,16}(?:相比|比)))(?:上年度?|去年|前年|同期|上年同期|去年同期|上一年|预期|计划|上届|本届|期初|年初|[0-9一二三四五六七八九〇○零十]{2,4}年[末底初]?(?:同期|的)?"
    r"|[^，,、；;。：:]{0,22}?)(?:相比|同期相比|比)?(?:,|，)?(?:略|又|再|分别|均|各|实际|累计|同比|平均|净|多|少)*$"
)
_POST = re.compile(
    r"(左右|上下|以上|以内|以下|及以上|及以下|之内|以外|上下浮动|范围内|内(?=[，,。；;、）)]|$)|内(?=决|办|完|解|答|审)|强(?=[，,。；;、）)]|$)|多(?=[，,。；;、]|$)|台阶|大关)"
)
_POST_BOUND = {"左右": Comparator.ABOUT, "上下": Comparator.ABOUT, "以上": Comparator.GTE, "及以上": Comparator.GTE, "以内": Comparator.LTE,
               "以下": Comparator.LTE, "及以下": Comparator.LTE, "之内": Comparator.LTE, "内": Comparator.LTE, "强": Comparator.GT, "多": Comparator.GT}


def _classes() -> dict[str, str]:
    table: dict[str, str] = {}
    for kind, words in (("plain", _PLAIN), ("to", _TO), ("up", _UP), ("upnoun", _UP_NOUNS), ("down", _DOWN), ("downnoun", _DOWN_NOUNS),
                        ("compare", tuple(_COMPARE)), ("each", _EACH), ("all", _ALL), ("average", _AVERAGE), ("sum", _SUM)):
        for word in words:
            table[word[::-1]] = kind
    return table


_CLASS = _classes()
# A year or a span of the plan between the thing and its value says when, not what: 由1980年的, 2010年将达到.
_WHEN = (
    r"(?:的|为)?(?:[底末初]?年(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})|(?:期同)?年[上去前]|期同"
    r"|(?:[底末初]|间期|期时)?[”\"]五[一二三四]?十?[“\"])"
)
_BACKWARDS = re.compile("|".join((_WHEN, *sorted(_CLASS, key=lambda word: -len(word)))))


@dataclass(slots=True)
class Predicate:
    """What the words before a number say of it; ``label_end`` is where the thing measured ends in the text given."""

    label_end: int
    sign: int = 0
    to: bool = False
    noun: bool = False
    noun_end: int = 0
    comparator: Comparator | None = None
    each: bool = False
    every: bool = False
    basis: str = ""
    against: bool = False
    kept: bool = False
    reach: str = ""
    led: int = 0


def predicate(region: str) -> Predicate:
    """Read the predicate at the end of the text before a number."""
    found = Predicate(len(region))
    backwards = region[::-1]
    position, end = 0, len(region)
    first = True
    while position < end:
        match = _BACKWARDS.match(backwards, position)
        if not match:
            break
        kind = _CLASS.get(match.group(), "plain")
        word = match.group()[::-1]
        if not _belongs(region, end - match.end(), word, kind, found):
            break
        _note(found, kind, word, first)
        if found.noun and not found.noun_end:
            found.noun_end = end - position
        position, first = match.end(), False
        if found.sign:
            against = _AGAINST.search(region, max(0, end - position - 34), end - position)
            if against and against.end() > against.start():
                found.against = True
                position = end - against.start()
    found.label_end = end - position
    return found


def _belongs(region: str, start: int, word: str, kind: str, found: Predicate) -> bool:
    """Is the word at ``start`` a predicate word there, not the end of a longer noun?"""
    before = region[max(0, start - 2) : start]
    if word in ("年", "五年", "两年", "三年", "按", "多", "少", "高", "低", "快", "名义"):
        return _BEFORE_LOOSE.search(region[:start]) is not None if word in ("多", "少", "高", "低", "快") else not region[:start].endswith(("当", "学", "财", "每", "近", "几", "半", "上", "去", "今", "明", "前", "全", "来"))
    if word == "计划":
        return start > 0 and not region.endswith(("生育计划", "规划计划"))
    if word in ("上", "获", "以", "可", "要", "在", "到", "至", "为", "是", "有", "由", "从", "过", "破", "增", "降", "减", "涨", "近", "超", "达", "均", "都"):
        return not before.endswith(_JOINED.get(word, ()))
    if word in ("实现", "完成", "安排", "保持") and not region[:start]:
        return True
    if word in ("新增", "新建") and not found.to and not before:
        return True
    return True


_BEFORE_LOOSE = re.compile(r"(?:比|较)[^，。；]{2,20}$")
_JOINED = {"获": ("收", "捕", "截", "荣", "破"), "以": ("可", "予", "得", "所"), "可": ("许", "认"), "要": ("主", "重", "需", "必"), "上": ("线", "规", "网", "马", "限", "以", "海"), "在": ("存", "现"), "为": ("行", "作", "成"), "是": ("但", "于", "还"), "均": ("人", "年", "亩", "户", "村", "地", "日", "月", "平", "校"), "都": ("首", "成"), "有": ("国", "所", "拥", "私", "享", "含", "没"),
           "过": ("通", "超", "经"), "增": ("新",), "降": ("升",), "减": ("加",), "近": ("附", "最"), "达": ("发", "到")}


def _note(found: Predicate, kind: str, word: str, first: bool) -> None:
    if kind == "up":
        found.sign = found.sign or 1
        found.reach = found.reach or word
    elif kind == "down":
        found.sign = found.sign or -1
        found.reach = found.reach or word
    elif kind == "upnoun":
        found.sign, found.noun = found.sign or 1, True
    elif kind == "downnoun":
        found.sign, found.noun = found.sign or -1, True
    elif kind == "to":
        if not found.sign:
            found.to = True
        found.reach = found.reach or word
    elif kind == "compare":
        found.comparator = found.comparator or _COMPARE[word]
        found.reach = found.reach or word
    elif kind == "each":
        found.each = True
    elif kind == "all":
        found.every = True
    elif kind == "average":
        found.basis = "年均"
    elif kind == "sum":
        found.basis = found.basis or "累计"
    elif word == "连续":
        found.kept = True


def leading_bound(words: str) -> Comparator | None:
    """Return the bound that the words open with (不少于建成区面积的), or None."""
    for length in (3, 2, 1):
        bound = _COMPARE.get(words[:length])
        if bound is not None:
            return bound
    return None


def after(text: str, end: int) -> tuple[int, Comparator | None]:
    """Read the bound right behind a number that ends at ``end``: where it ends, and what it says."""
    match = _POST.match(text, end)
    if not match:
        return end, None
    return match.end(), _POST_BOUND.get(match.group())
