"""Labels that name several things: splitting them, lending heads that are shared, and spreading them over values."""

from __future__ import annotations

import re

from ..schema.vocabulary import indicator
from .lexicon import entries

__all__ = ["balanced", "first_join", "lists", "parts", "separate", "spread"]

_MARKS = re.compile(
    r"[“”（）()《》]|、|(?<![共温缓饱柔祥总])和(?!谐|平|美|睦|解|田)|(?<![参赠给])与(?!会)|以及"
    r"|(?<![普涉波危顾触以])及(?!其|时)"
)
_OPENERS = "“（(《"
_CLOSERS = "”）)》"
_JOINS = re.compile(r"、|和|与|及")
_BALANCE = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("「", "」"))
_COMPLETE = re.compile(
    r"(?:率|额|值|量|数|收入|支出|投资|指数|比重|占比|比例|面积|水平|强度|贷款|存款|税收|出口|进口|规模|浓度|人次"
    r"|就业|GDP|利润|产业|消费|警情"
    r"|案件|事故)$"
)
_ACCIDENT = re.compile(r"^(.*?事故)(?:起数|次数|件数|发生数|数)$")
_TOLL = re.compile(r"死亡|受伤|伤亡|损失|直接|造成")
_AVERAGED = re.compile(r"^(.{2,8}?)(亩均|人均|户均|单位)(.+)$")
_SIBLINGS = entries(
    """
    城镇 农村 城市 乡村 农民 居民 国有 民营 进口 出口 省级 市级 县级 国家级 本级 规上 限上 一产 二产 三产 存款 贷款
    工业 农业 男性 女性 小学 初中 高中
    """
)
_SHARE_OF = re.compile(r"(?:增加值|总产值|产值|销售收入|收入|投资|支出|面积)?占.+$")
_HEAD = re.compile(
    r"(?:增加值|总产值|产值|销售额|收入|支出|投资|产量|面积|(?:参保|在校|就业|死亡|受伤|接待|登记)?人数|总额|余额"
    r"|比重|占比|覆盖率|普及率|完成率"
    r"|满意率|率|警情|案件|事故)$"
)
_ONE_TWO = re.compile(r"^(.*?)一二(三?)(本|产|级|孩|审|产业)(.*)$")
_HERD = re.compile(r"^([牛羊猪禽鸡鸭鱼驴马蛋奶肉]{2,6})([^牛羊猪禽鸡鸭鱼驴马].*)$")


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
    pieces = _pieces(label)
    return _completed(pieces) if len(pieces) > 1 else pieces


def separate(label: str) -> bool:
    """Does each thing that a label lists stand on its own (出口、零售), so that one value holds for each?"""
    pieces = _pieces(label)
    if all(len(piece) <= 3 for piece in pieces):
        return True
    return all(_COMPLETE.search(piece) or indicator(piece) for piece in pieces)


def spread(label: str, size: int) -> list[str]:
    """Share a label out over several values (城乡居民收入, 一二本上线率, 牛羊猪饲养量); empty where it cannot be."""
    if lists(label):
        listed = parts(label)
        if len(listed) == size:
            return listed
    if size == 2 and "城乡" in label:
        return [label.replace("城乡", "城镇", 1), label.replace("城乡", "农村", 1)]
    double = _ONE_TWO.match(label)
    if double and size == 2 + len(double.group(2)):
        return [f"{double.group(1)}{number}{double.group(3)}{double.group(4)}" for number in "一二三"[:size]]
    herd = _HERD.match(label)
    if herd and len(herd.group(1)) == size:
        return [animal + herd.group(2) for animal in herd.group(1)]
    return []


def _pieces(label: str) -> list[str]:
    """Split a label at the marks that list things, outside quotations and brackets."""
    pieces, depth, begin = [], 0, 0
    for match in _MARKS.finditer(label):
        mark = match.group()
        if mark in _OPENERS:
            depth += 1
        elif mark in _CLOSERS:
            depth = max(0, depth - 1)
        elif not depth:
            pieces.append(label[begin : match.start()])
            begin = match.end()
    pieces.append(label[begin:])
    return [piece.strip() for piece in pieces if piece.strip()]


def _completed(pieces: list[str]) -> list[str]:
    """Lend a head to pieces that lack one (城镇和农村居民收入), a front part to those that lean (起数、死亡人数)."""
    last = pieces[-1]
    done = list(pieces)
    for index, piece in enumerate(pieces[:-1]):
        if not _COMPLETE.search(piece) and not indicator(piece) and _COMPLETE.search(last) and len(piece) <= len(last):
            done[index] = piece + _shared_tail(piece, last)
    accident = _ACCIDENT.match(pieces[0])
    if accident:
        for index in range(1, len(pieces)):
            if _TOLL.match(pieces[index]):
                done[index] = accident.group(1) + pieces[index]
    averaged = _AVERAGED.match(pieces[0])
    if averaged:
        for index in range(1, len(pieces)):
            if pieces[index].startswith(averaged.group(2)):
                done[index] = averaged.group(1) + pieces[index]
    return done


def _shared_tail(piece: str, last: str) -> str:
    """What the last of several things lends to an earlier one that has no head of its own."""
    for sibling in _SIBLINGS:
        if last.startswith(sibling) and len(last) > len(sibling) and piece.endswith(_SIBLINGS):
            return last[len(sibling) :]
    share = _SHARE_OF.search(last)
    if share and share.start():
        return share.group()
    head = _HEAD.search(last)
    return head.group() if head and len(piece) <= 8 else ""
