"""Words that a regular expression of the rules may be met by, put together from the expression itself."""

from __future__ import annotations

import importlib
import pkgutil
import re
from random import Random
from re import _parser as grammar  # type: ignore[attr-defined]
from typing import Any

import baogao.parsers

__all__ = ["PATTERNS", "spoken"]

_ANY = "发展工业农村企业项目增长全省市县区居民收入和的建设投资0"
"""What stands where an expression leaves the character open."""
_FARTHER = 4
"""Repeats beyond the fewest that an expression asks for."""
_REPEATS = (grammar.MAX_REPEAT, grammar.MIN_REPEAT, grammar.POSSESSIVE_REPEAT)


def _patterns() -> list[Any]:
    """The parsed expressions of all modules of the parser."""
    found: dict[str, Any] = {}
    for module in pkgutil.walk_packages(baogao.parsers.__path__, "baogao.parsers."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, re.Pattern):
                found[value.pattern] = grammar.parse(value.pattern, value.flags)
    return [found[pattern] for pattern in sorted(found)]


PATTERNS = _patterns()


def spoken(tree: Any, chance: Random) -> str:
    """Words in the shape of a parsed expression; what it asks of the text around it may be missing."""
    return "".join(_node(op, value, chance) for op, value in tree)


def _node(op: Any, value: Any, chance: Random) -> str:
    if op is grammar.LITERAL:
        return chr(value)
    if op in (grammar.ANY, grammar.NOT_LITERAL):
        return chance.choice(_ANY)
    if op is grammar.IN:
        return _of_set(value, chance)
    if op is grammar.BRANCH:
        return spoken(chance.choice(value[1]), chance)
    if op is grammar.SUBPATTERN:
        return spoken(value[3], chance)
    if op in _REPEATS:
        least, most, tree = value
        times = chance.choice((least, min(int(most), least + 1), min(int(most), least + chance.randint(0, _FARTHER))))
        return "".join(spoken(tree, chance) for _ in range(times))
    if op is grammar.ATOMIC_GROUP:
        return spoken(value, chance)
    if op is grammar.ASSERT and value[0] > 0:
        return spoken(value[1], chance)
    return ""


def _of_set(items: list[tuple[Any, Any]], chance: Random) -> str:
    if items[0][0] is grammar.NEGATE:
        left = [character for character in _ANY if not any(_holds(item, character) for item in items[1:])]
        return chance.choice(left or ["—"])
    op, value = chance.choice(items)
    if op is grammar.LITERAL:
        return chr(value)
    if op is grammar.RANGE:
        inside = [character for character in _ANY if value[0] <= ord(character) <= value[1]]
        return chance.choice(inside) if inside else chr(chance.randint(*value))
    return chance.choice("1 家")


def _holds(item: tuple[Any, Any], character: str) -> bool:
    op, value = item
    if op is grammar.LITERAL:
        return chr(value) == character
    return op is grammar.RANGE and value[0] <= ord(character) <= value[1]
