"""Letters and signs among Chinese characters that are a text's own: they name something, or are set into a name.

In traditional text a letter may as well be all that damage left of a character (:mod:`suspicion`).
"""

from __future__ import annotations

import re

from .forms import forms
from .lexicon import word_values

__all__ = ["names", "set_in"]

_FAR = 20_000
_NAMED = re.compile(
    "[GSXY][0-9]{1,4}(?=[省国國县縣高线線公段道至、，,改新])"
    "|[A-Z][级級景股类類型形区區座线線光歌字库庫轮輪货貨证證馆館组組队隊档檔站点點段标標照栋棟楼樓机機版式臂梁]|[A-Z][计計][划劃]|[A-D]口"
    "|B超|C位|K金|X射|Z世|T[台臺]|[IVX]{1,4}期|x光|(?<=[^工鸟鳥]素)[A-K]|(?<=“)@|[abc][类類]|e[家网網贷貸农農购購通站租]"
    "|[A-Z]卡|(?<=[\n。，、；,;])[A-Z]酒店|(?<=“)[IEie](?=[\u4e00-\u9fff]{1,4}”)|(?<=“)I人|e人(?=”)|[A-Z]端|[A-Z]波段"
    "|(?<=[0-9][\u4e00-\u9fff])~(?=[0-9])|(?<=[0-9][\u4e00-\u9fff]{2})~(?=[0-9])"
    "|(?<=[我你您他信博音条條手号號事])@|@(?=[我你您他所羣群])"
    "|(?<=第)[nmNxX](?=[个個次批])|[nN]%|(?<=[评評])[A-E](?=[,，、。;；])"
)
"""A letter that names something; the number of a road; a range of counted things."""


def names(text: str, at: int) -> bool:
    """Whether a letter is part of a name: by what stands beside it, or because the text says it again."""
    return _NAMED.match(text, at) is not None or _named_again(text, at)


def set_in(text: str, at: int) -> bool:
    """Whether a low line is set into a name or a word (PM_2.5, 進_步): it takes the place of nothing."""
    if text[at] != "_":
        return False
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    if before.isascii() and before.isalnum():
        return True
    return before >= "\u4e00" and "\u4e00" <= after <= "\u9fff" and forms(before + after) in word_values()


def _named_again(text: str, at: int) -> bool:
    """Whether a capital behind a Chinese character is so elsewhere too: a name (南A中心, 南A谷), no rest of a word."""
    if not ("A" <= text[at] <= "Z" and "\u4e00" <= text[max(at - 1, 0)] <= "\u9fff"):
        return False
    name = text[at - 1 : at + 1]
    for first, last in ((max(at - _FAR, 0), at), (at + 1, min(at + _FAR, len(text)))):
        place = text.find(name, first, last)
        while place >= 0:
            after = text[place + 2] if place + 2 < last else ""
            if not ("A" <= after <= "Z" or "a" <= after <= "z"):  # 市L is not said again in 城市LED
                return True
            place = text.find(name, place + 1, last)
    return False
