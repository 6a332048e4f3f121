"""Labels that name several things: splitting them, and spreading them over values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ...schema.vocabulary import indicator_names, named
from ..wording.gathering import entries
from .borrowing import COMPLETE, STEP_RATE, completed
from .sharing import OF_INDUSTRY, RATE_NAME

__all__ = ["balanced", "first_join", "lists", "parts", "separate", "spread", "summed_up"]

# It begins with a set, so that ``re`` passes over text in which no mark stands.
_MARKS = re.compile(
    r"[“”（）()《》、和与以及](?:(?<=[“”（）()《》、])|(?<=和)(?<![共温缓饱柔祥总]和)(?!谐|平(?!均)|美|睦|解|田)"
    r"|(?<=与)(?<![参赠给]与)(?!会)|(?<=以)及|(?<=及)(?<![普涉波危顾触以]及)(?!其|时|以[上下]|相关))"
)
_PAIR = 2
_OPENERS = "“（(《"
_CLOSERS = "”）)》"
_JOINS = re.compile(r"、|和|与|及")
_PAIRED = re.compile("[\"“”（）()《》]")
_BALANCE = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"))
_AUTHORITIES = frozenset(entries("中央 国家 省 市 县 区 省级 市级 县级"))
_GENERAL = re.compile(r"^各[类级](?=..)")
_OF_SEVERAL = re.compile(r"^([^占、]{2,}占)((?:全[国省市县区州旗盟镇])?的?)([^占]{2,}?)(的?比[重例])$")
_SHARE_OF = re.compile("的?比[重例]$")
_ONE_TWO = re.compile(r"^(.*?)一二(三?)(本|产|级|孩|审|产业)(.*)$")
_BANKED = re.compile(r"^(.*?)(存贷款|进出口|收支|存出栏|产销量)(余额|总?额|规模|均?数|量)?$")
_TO_EACH_PLACE = re.compile(r"(通[县乡镇村组屯])(通(?:建制|行政|自然)?[乡镇村组屯户])(.{2,})")
_TOWN_AND_LAND = re.compile("(?<!县)城、乡(?!镇)")
_TOGETHER = re.compile(
    "^(.*?)(化肥农药|农药化肥|供水供[气热]|供气供热|供热供气|垃圾污水|污水垃圾|教育卫生|教育医疗|教育科技|科技教育|养老医疗"
    "|医疗养老|小学初中|初中高中|小麦玉米|玉米小麦|铁路公路|公路铁路|公路水路|刑事治安|治安刑事|人流物流)(.{2,})$"
)
"""Two things of two characters that no mark parts (化肥农药|使用量)."""
_IN_BANKS = re.compile("存、贷款(余额|总额|规模)?")
_TRADES = re.compile(r"^(.*?)((?:批发|零售|住宿|餐饮){2,4})业?(.*)$")
_HERD = re.compile(r"^((?!奶牛|肉[牛羊鸡鸭鹅]|蛋[鸡鸭])[牛羊猪禽鸡鸭鱼驴马蛋奶肉]{2,6})([^牛羊猪禽鸡鸭鱼驴马].*)$")
_SUMMED = re.compile(
    r"^([^、]{2,8}?)[两三四五六七八九十](?:大(?:优势|主导|支柱|特色|重点|传统|新兴)?((?:产业|行业|领域).*)"
    r"|大(?:主要|粮食|经济|特色|优势)*农?作物(.+)|项((?:综合|年度)?(?:考核|考评|测评|评价|评估)))$"
)
"""The last of those listed with how many they are (食品三大产业产值, 省级开发区两项考核)."""
_SUMMED_CLASS = re.compile("([^、]{1,8}?)((?P<many>[两三四五六七八九十])大(?P<sort>[一-龥]{2,}))$")
_MANY = "零一二三四五六七八九十"
_SPENT_ON = re.compile(
    "(?:(?:中央|地方|各级|本级|全?[国省市县区州])*财政|资金)?(?:全年)?"
    "(?:直接)?用于([^，。；]{2,}?)(?:等?方面|等?领域)?的?(支出|投入|投资|经费)$"
)
"""On what money was spent, which names each (财政用于教育、卫生的支出: 教育支出, 卫生支出)."""
_TIERS = re.compile("^([国家省市州县区旗乡镇村社组户]{1,2}?)[两二三四五]级(?=..)")
"""The last of the tiers of government listed, with how many they are (省、市|县三级重点项目)."""


_TALLIED = re.compile(
    r"^([^、0-9“]{1,6}?)[两二三四五六七八九十](?:个|大)?([县市区镇乡村旗州山岸翼季校厂院园湖江河]|县区|区县|园区|城区|片区|板块)(?![域场级委])(?=..)"
)
"""The last of the places listed with how many they are (城关、河口、石门|三镇财政收入)."""


def first_join(phrase: str) -> int:
    """Where the first mark that joins two things stands outside brackets and quotations, or -1."""
    depth = 0
    for match in _MARKS.finditer(phrase):
        mark = match.group()
        if mark in _OPENERS:
            depth += 1
        elif mark in _CLOSERS:
            depth = max(0, depth - 1)
        elif not depth:
            return match.start()
    return -1


def balanced(label: str) -> str:
    """Drop a bracket or quotation mark whose other half was cut off."""
    if not _PAIRED.search(label):
        return label
    if label.count('"') % 2:
        label = label[1:] if label.startswith('"') else label.removesuffix('"')
    for opener, closer in _BALANCE:
        if label.count(opener) == label.count(closer):
            continue
        if label.startswith(closer):
            label = label[1:]
        elif label.endswith((closer, opener)):
            label = label[:-1]
        elif closer in label and opener not in label:
            label = label.split(closer, 1)[1]
        elif opener in label and closer not in label:
            label = label.split(opener, 1)[1]
    return label


def lists(label: str) -> bool:
    """May the label name several things?"""
    return bool(_JOINS.search(label))


def parts(label: str) -> list[str]:
    """Split a label that names several things (A、B和C), each with what it borrows from its neighbours."""
    return [*_parts(label)]


@lru_cache(maxsize=1 << 10)  # a list is asked again for each of its values
def _parts(label: str) -> Sequence[str]:
    if "与" in label and "、" not in label and label in indicator_names():
        return [label]  # 研究与试验发展经费支出
    # 造纸与木材加工、电力、机械产业产值: a mark within one of the trades parts none.
    within = "与" in label and "、" in label.partition("与")[2] and OF_INDUSTRY.search(label) is not None
    pieces = _pieces(label, "、" if within else "")
    if len(pieces) > _PAIR and pieces[-1][-1] == pieces[-_PAIR][-1] == "率" and (
        STEP_RATE.fullmatch(pieces[-1]) and not any(map(COMPLETE.search, pieces[:-_PAIR]))
    ):
        # 人大建议、政协提案办结率、满意率: both rates of each.
        rated = completed(pieces[:-1])
        return [*rated, *(completed([one, pieces[-1]])[1] for one in rated)]
    return completed(pieces) if len(pieces) > 1 else pieces


def separate(label: str, rate: bool = False) -> bool:
    """Does each thing that a label lists stand on its own (出口、零售), so that one value holds for each?

    A ``rate`` holds for each of the things listed before its name (工业废物、医疗废物处置率).
    """
    pieces = _pieces(label)
    if pieces[0] in _AUTHORITIES:
        # 中央、省环保督察交办问题整改完成率
        return False
    if rate and label.endswith(("占比", "比重", "贡献率", "就诊率", "占有率")):
        # 林、牧、副、渔比重; 工业、建筑业贡献率: of all of them together
        return False
    if rate and "、" in label and label.endswith("率") and len(pieces[0]) > 1:
        done = completed(pieces)
        if all(len(one) >= len(piece) + RATE_NAME for one, piece in zip(done[:-1], pieces, strict=False)):
            return True
    if all(len(piece) <= 3 for piece in pieces):
        return True
    if OF_INDUSTRY.search(pieces[-1]) and not any(COMPLETE.search(piece) for piece in pieces[:-1]):
        return True
    return all(COMPLETE.search(piece) or named(piece) for piece in pieces)


def summed_up(label: str) -> str:
    """The class that closes a list with how many they are (小麦、玉米、水稻|三大作物良种覆盖率), or nothing."""
    pieces = label.split("、")
    class_ = _SUMMED_CLASS.fullmatch(pieces[-1]) if len(pieces) > 1 else None
    many = 0 if class_ is None else _PAIR if class_["many"] == "两" else _MANY.index(class_["many"])
    return class_[2] if class_ is not None and len(pieces) == many else ""


def spread(label: str, size: int) -> list[str]:
    """Share a label out over several values (城乡居民收入, 一二本上线率, 牛羊猪饲养量); empty where it cannot be."""
    label = label.replace("存、贷款", "存贷款").replace("分别", "")
    if "城、乡" in label:
        # 城、乡居民收入, but 县城、乡镇污水处理率
        label = _TOWN_AND_LAND.sub("城乡", label)
    if size == 2 and "及其占" in label:
        # 高新技术产品产值及其占工业总产值比重分别为…
        whole, _, share = label.partition("及其占")
        return [whole, f"{whole}占{share}"]
    several = _OF_SEVERAL.match(label) if "占" in label else None
    if several and len(of := _pieces(several[3])) == size > 1:
        # 税收占财政总收入和财政支出的比重: shares that one thing has of several.
        return [f"{several[1]}{several[2]}{each}{several[4]}" for each in of]
    if size > 1 and label.count("占") == size and (tail := _SHARE_OF.search(label)):
        shares = _pieces(label[: tail.start()])
        if len(shares) == size and all("占" in each[1:-1] for each in shares):
            # 财政收入占GDP、税收占财政收入的比重
            return [each if _SHARE_OF.search(each) else each + tail[0] for each in shares]
    if lists(label):
        listed = parts(label)
        if len(listed) == size:
            return listed
        if len(listed) < size and "贷款" in label:
            # 银行业资产总额和存贷款余额: three things in two.
            split = [one for piece in _pieces(label) for one in _banked(piece)]
            if len(split) == size:
                return completed(split)
        for mark in "、和":
            # 金融业、软件和信息服务业增加值: only one kind of mark parts them.
            pieces = _pieces(label, mark)
            if len(pieces) == size and len(listed) > size > 1:
                return completed(pieces)
    if size == 2 and "工农业" in label:
        return [label.replace("工农业", "工业", 1), label.replace("工农业", "农业", 1)]
    if size == 2 and "城乡" in label:
        return [label.replace("城乡", "城镇", 1), label.replace("城乡", "农村", 1)]
    if size == 2 and (both := _TOGETHER.match(label)):
        return [f"{both[1]}{one}{both[3]}" for one in (both[2][:2], both[2][2:])]
    roads = _TO_EACH_PLACE.match(label) if size == 2 else None
    if roads:
        # 通乡通村公路硬化率
        return [roads.group(1) + roads.group(3), roads.group(2) + roads.group(3)]
    pair = _banked(label)
    if len(pair) == size == 2:
        return pair
    trades = _TRADES.match(label)
    if trades and len(trades.group(2)) == 2 * size:
        names = trades.group(2)
        return [f"{trades.group(1)}{names[at : at + 2]}业{trades.group(3)}" for at in range(0, len(names), 2)]
    double = _ONE_TWO.match(label)
    if double and size == 2 + len(double.group(2)):
        return [f"{double.group(1)}{number}{double.group(3)}{double.group(4)}" for number in "一二三"[:size]]
    herd = _HERD.match(label)
    if herd and len(herd.group(1)) == size:
        return [animal + herd.group(2) for animal in herd.group(1)]
    return []


def _pieces(label: str, only: str = "") -> list[str]:
    """Split a label at the marks that list things, outside quotations and brackets; ``only`` at one of them.

    What is nothing but such marks is one piece.
    """
    if "用于" in label and (spent := _SPENT_ON.match(label)):
        label = spent[1] + spent[2]
    if "存、贷款" in label:
        label = _IN_BANKS.sub(r"存款\1、贷款\1", label)
    pieces, depth, begin = [], 0, 0
    for match in _MARKS.finditer(label):
        mark = match.group()
        if mark in _OPENERS:
            depth += 1
        elif mark in _CLOSERS:
            depth = max(0, depth - 1)
        elif not depth and only in ("", mark):
            pieces.append(label[begin : match.start()])
            begin = match.end()
    pieces.append(label[begin:])
    if len(pieces) > 1 and (summed := _SUMMED.match(pieces[-1])):
        # 铝加工、装备制造、食品三大产业产值
        pieces[-1] = summed[1] + (summed[2] or summed[3] or summed[4])
    if len(pieces) > 1 and "级" in pieces[-1] and (tier := _TIERS.match(pieces[-1])):
        # 县城、乡镇、村三级垃圾收集率
        thing = pieces[-1][tier.end() :]
        return [piece + thing for piece in (*pieces[:-1], tier[1])]
    if len(pieces) > 1 and (tally := _TALLIED.match(pieces[-1])):
        # 南、北两山造林: what is one character needs the word for what they are.
        thing = pieces[-1][tally.end() :]
        return [piece + tally[2] * (len(piece) == 1) + thing for piece in (*pieces[:-1], tally[1])]
    return [_GENERAL.sub("", piece.strip()) for piece in pieces if piece.strip()] or [label]


def _banked(label: str) -> list[str]:
    """存贷款余额 is 存款余额 and 贷款余额; another label is itself."""
    pair = _BANKED.match(label)
    return [f"{pair.group(1)}{one}{pair.group(3) or ''}" for one in _halves(pair.group(2))] if pair else [label]


def _halves(joined: str) -> tuple[str, str]:
    """存贷款 is 存款 and 贷款, 收支 is 收入 and 支出."""
    if joined == "收支":
        return "收入", "支出"
    return joined[0] + joined[2], joined[1:]


