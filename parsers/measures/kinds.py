"""Kinds of things of which none is a part of another (公路 and 铁路, 粮食 and 蔬菜)."""

from __future__ import annotations

__all__ = ["of_another_kind"]

_APART = (
    (("公路", "高速", "道路"), ("铁路", "高铁", "铁道"), ("航道", "水路"), ("航线", "民航"), ("管道", "管网")),
    (
        ("粮食", "夏粮", "秋粮"), ("蔬菜",), ("水果", "果品"), ("油料",), ("棉花",), ("茶叶", "茶园"),
        ("烤烟", "烟叶"), ("药材",), ("肉类", "猪肉"), ("禽蛋",), ("奶类", "牛奶"), ("水产品", "水产"), ("食用菌",),
    ),
    (("产值", "增加值"), ("利税", "利润", "税金", "税收")),
    (("林地", "森林", "林业"), ("草原", "草地", "草场"), ("耕地", "农田"), ("湿地",)),
)
"""In each group the words for things of one kind, apart from those of the others."""


def of_another_kind(label: str, whole: str) -> bool:
    """Is what the label names told apart from the whole, as a thing of another kind beside it?"""
    for kinds in _APART:
        own, named = _named(kinds, whole), _named(kinds, label)
        if own and named and own.isdisjoint(named):
            return True
    return False


def _named(kinds: tuple[tuple[str, ...], ...], text: str) -> set[tuple[str, ...]]:
    return {kind for kind in kinds if any(word in text for word in kind)}
