"""How problems are answered: where what is admitted ends, and what is to be done about all of it begins.

The answer ends the stretch of the problems however that was found, and is told by words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lines.admitting import ADMITS
from ..lines.sentences import Sentence

__all__ = ["ANSWERS", "NAMED", "OVER", "is_answer", "is_saying", "opens_outlook"]

OVER = re.compile(
    r"^(?:[^，。；]{2,8}(?:说|表示|指出|强调)，)?(?:对此|对(?:于)?(?:这些|上述|以上)|针对(?:这些|上述|以上|存在|这种|此)|为此|这些[^，,。]{0,10}(?:困难|问题|矛盾|不足|挑战|遗憾|缺憾|差距|短板|难题)"
    r"|这些[，,]?(?:都|必须|需要|应当)"
    r"|(?:以上|上述)(?:这些)?(?:困难|问题|矛盾)"
    r"|我们(?:务必|坚决|一定|既?要|将|必须|有信心|决心)|面对(?:这些|困难|问题|挑战)|(?:我们)?要(?:始终|敢于|勇于)?(?:直面|正视)(?:这些)?(?:困难|问题|挑战|不足|矛盾)|正视|解决(?:这些|上述)|所有这些"
    r"|存在(?:的)?(?:这些|上述|以上)|我们?(?:坚信|相信|深信|深感责任)|需要我们|[一-鿿]{1,2}虽[一-鿿]{1,2}，(?:[一-鿿]{1,3}则|不[一-鿿]不)|道阻且长"
    r"|(?:发展|前进)[^，。；]{0,4}的(?:困难|问题)[^，。；]{0,4}，(?:必须|要|我们|只)|困难不容低估，信心|[唯惟]其[一-鿿]{2,4}，方|艰难方显|办法总比|越是艰险"
    r"|(?:党中央|国务院|我们|市委|县委|省委).{0,10}对(?:这些|此)|我们[决绝]不能"
    r"|对[^，。；]{2,30}(?:挑战|矛盾|问题|困难)，(?:我们)?(?:要|必须|将|一定)"
    r"|[一-鿿]{1,2}之所[一-鿿]{1,2}，|民有所|困难(?:再|面前)"
    r"|(?:进一步|巩固和?|保持和?)[^，。；]{2,20}，(?:我们)?就?(?:必须|要)"
    r"|出现这|产生这|造成这|初步分析|究其"
    r"|(?:我们?|政府)?(?:诚恳|衷心|真诚|恳切)?地?(?:希望|恳请|欢迎|请)[^，。；]{0,4}代表|凡此种种|这一切|(?:解决|克服|消除|破解)(?:好|掉)?(?:这些|上述|以上)"
    r"|[^，。]{0,8}(?:问题|困难)[^，。]{0,8}，[^。]{0,20}(?:我们|本届政府)[^，。]{0,2}[决绝]不"
    r"|各位代表|在今后|今后|为了|因此|必须|下一步|行百里)"
)
_RESOLVES = re.compile(
    r"(?:(?:不管|无论|不论|但|在|问题|困难|挑战|矛盾|压力)[^。；]{2,40}?|(?:[^，。；]{0,24}，)?[^，。；]{0,10})(?:我们|政府)[^，。；]{0,4}?"
    r"(?:将|要|必须|一定|定当|定将|[决绝]不|有信心|信心|会)(?![^，。；]{0,6}(?:看到|认识到|意识到|承认|注意到|：))"
)
"""How the answer opens that says first how hard it is (不管困难有多大，我们都将…)."""
ANSWERS = re.compile(r"对此[，,]|(?:对(?:于)?|针对)?(?:这些|上述|以上)[^，。]{0,8}(?:困难|问题|挑战|矛盾|不足)")
"""How the answer to all problems opens, wherever it stands."""
NAMED = re.compile("困难|问题|不足|压力|矛盾|短板|差距|风险|不少|艰巨|严峻|任重道远")
"""Words that name problems without saying what they are."""
_SAYING = 24
"""Characters of a saying at most."""


def is_answer(text: str) -> bool:
    """Does the sentence answer all problems, and admit none?"""
    if OVER.match(text):
        return True
    resolves = _RESOLVES.match(text) if "我们" in text or "政府" in text else None
    return resolves is not None and all(NAMED.fullmatch(word) for word in ADMITS.findall(text, 0, resolves.end()))


def is_saying(sentences: Sequence[Sentence], index: int, limit: int) -> bool:
    """Whether two short halves before the answer admit nothing (道阻且长，行则将至。我们将攻坚克难。)."""
    text = sentences[index].text
    answered = index + 1 < limit and len(text) <= _SAYING and "，" in text and is_answer(sentences[index + 1].text)
    stops = text[-1] == sentences[index - 1].text[-1] == "。"
    return answered and stops and ADMITS.search(text) is None and sentences[index].mark is None


def opens_outlook(sentence: Sentence) -> bool:
    """Does a paragraph open with how things stand, chances and all, before what is to be done (当前，外部环境更趋严峻，
    但有利条件强于不利因素。)?"""
    text = sentence.text
    return sentence.first and sentence.mark is None and (
        _LOOKS_OUT.match(text) is not None or _BOTH.search(text) is not None
        or (_OUTLOOK.match(text) is not None and _CHANCES.search(text) is not None)
    )


_LOOKS_OUT = re.compile("展望|纵观|综观|(?:今年|明年|[0-9]{4}年|新的一年)[^，。；]{0,6}形势")
_OUTLOOK = re.compile(
    "当前|目前|今年|明年|今后|展望|纵观|综观|综合|总体|新的一年|未来|[0-9]{4}年|[^，。；]{0,8}(?:形势|环境)|做好|我们(?:既|正)"
)
_CHANCES = re.compile(
    "机遇|有利(?:条件|因素)|基本面|长期向好|优势|信心|开局|起步之年|第一年|关键[之的期]|收官|攻坚之年|办法总比|危中有机|转机|正处[在于]|总的?(?:要求|思路)"
    "|(?:宏观|外部|国际|国内|发展)环境|国内外|任务(?:十分|非常|更加|很)?(?:繁重|艰巨|光荣)"
)
_BOTH = re.compile(
    "(?:机遇|希望|有利(?:条件|因素))(?:[与和同]|[大多强]于|[^。；，]{0,4}，[也又][^。；，]{0,10})(?:挑战|困难|不利)"
    "|(?:挑战|困难|不利(?:条件|因素))[与和同](?:机遇|希望|有利)|[大多强]于(?:挑战|困难|不利)"
)
"""How the outlook opens, the chances it names, and how it sets one against the other."""
