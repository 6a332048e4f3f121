"""What the livelihood projects that a report promises are called, and what leads in to them."""

from __future__ import annotations

import re

__all__ = ["DEEDS", "DETAILS", "PROJECT", "PROJECTS"]

_N = "[0-9一二三四五六七八九十]{1,3}"
DEEDS = (
    "(?:(?:群众|人民|民生|暖心|惠民|民心|涉民|为民|为群众|百姓|[市居农]民)[^，。；：0-9]{0,14}"
    "|(?:群众|百姓|民生|居民|市民)[^。；：0-9]{0,20}，[^，。；：0-9]{0,8}办[好成实](?:以下|下列|下面)?"
    "|(?<=办[好成实])(?=“?(?:[5-9]|[1-9][0-9]|[五六七八九十]|[一二]?十[一二三四五六七八九]?)件[大好]?事”?(?:[：:]|[，,](?:即?一是|$))))"
)
"""Pattern of for whom things are done, before how many (群众最关心的|10件事), (办好|十件事：)."""
PROJECT = (
    "(?:(?:民[生心]|惠民|为民办?|办|好事)?实事(?!求是)(?:好事|工程|项目)?|民生(?:幸福|提升|改善|保障|重点)?工程"
    "|民生(?:项目|大事|事项|承诺|“?(?:关键)?小事”?|“?大?礼包”?|“?红包”?|清单)|(?:民心|惠民|暖心)(?:工程|项目)|暖民心行动"
    f"|惠?民生[一-鿿]{{0,2}}“?{_N}大(?:重点)?(?:民生)?(?:工程|行动|实事|项目)|(?<=件)(?:暖心|暖民|贴心|民心|惠民|利民|便民|幸福|民生|关键小|微实)事|(?<=[大项个件])(?:惠民|民生)[一-鿿]{{0,2}}(?:举措|行动|”工程)"
    f"|{DEEDS}“?{_N}件(?:[大好实]?事(?![业件情])|好事实事)”?|民生“?{_N}事(?![业件情])”?)"
)
"""Pattern of what livelihood projects are called."""
PROJECTS = re.compile(rf"{PROJECT}[^：:。；;]{{0,12}}[：:]$")
"""Ends a lead-in of them."""
DETAILS = re.compile(r"[^，。；：:0-9]{1,16}[：:]")
"""What opens the list behind a sentence that only says that there will be some (办好一批实事。|主要包括：|…；…)."""
