"""Characters that are looked up before a pattern is tried: each set holds all that the pattern can open or end with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from baogao.parsers.measures import (
    aspects,
    bounding,
    carrying,
    comparing,
    completing,
    doers,
    elsewhere,
    lending,
    owning,
    periods,
    term,
    timing,
    yields,
)
from baogao.parsers.metadata import facts as metadata
from baogao.parsers.numbers import digits, tails
from baogao.parsers.outline import topics
from baogao.parsers.wording import lexicon, strong, verbs
from baogao.text import chrome, forum


def _set_of(pattern: re.Pattern[str]) -> str:
    return "".join(_of_set(_parser.parse(pattern.pattern)[0][1]))


def _of_set(members: list[Any]) -> set[str]:
    found: set[str] = set()
    for kind, value in members:
        if str(kind) == "LITERAL":
            found.add(chr(value))
        elif str(kind) == "RANGE":
            found.update(map(chr, range(value[0], value[1] + 1)))
        else:
            raise AssertionError(f"{kind} may be any character")
    return found


OPENING = {
    "LEAD": ((lexicon.LEAD,), lexicon.LEAD_OPENS),
    "STRONG": ((strong.STRONG,), strong.STRONG_OPENS),
    "for whom": ((doers._FOR_WHOM,), doers._FOR_OPENS),
    "last verb": ((verbs._MANNER,), verbs.LAST_OPENS),
    "leaning labels": ((carrying._LEANING,), carrying._OPENS_LEANING),
    "times": (
        (
            digits._YEARS, digits._SPAN_OF_YEARS, digits._OF_YEAR, digits._OF_TIME, digits._MONTH, digits._DAY,
            digits._DAY_NUMBER, digits._CLOCK, digits._DURATION,
        ),
        digits._TIME_NEXT,
    ),
    "plans": ((digits._PLAN,), digits._PLAN_OPENS),
    "rounds": ((digits._ROUND,), digits._ROUND_OPENS),
    "bounds": ((aspects._BOUND, aspects.COUNTED_BOUND, aspects._EVERYWHERE), aspects._OPENS_BOUND),
    "named bounds": ((aspects._NAMED_BOUND,), "以"),
    "provinces": ((elsewhere._PROVINCE,), elsewhere._OPENS_PROVINCE),
    "ranges": ((tails.TO,), tails.TO_OPENS),
    "sentences round the clock": ((digits._ROUND_THE_CLOCK,), "小"),
    "bounds behind": ((bounding._POST,), bounding._POST_OPENS),
    "sentence times": ((periods._OPENS_WITH,), periods._OPENS_TIME),
}  # fmt: skip
ENDING = {
    "relief": (doers.RELIEF, doers.RELIEVED),
    "works in a stage": (completing._IN_STAGE, completing._ENDS_STAGE),
    "bare output": (lending._BARE_OUTPUT, "量产"),
    "yields": (lending._YIELDED, "量产值"),
}
HOLDING = {
    "lines told by their middle": ((chrome._TOLD,), _set_of(chrome._TELLING)),
    "posts": ((forum._POST,), "表"),
    "years": ((timing._NEAR, timing.YEAR, timing._SPAN_TO), "年"),
    "periods": (
        (periods._PERIOD, periods._YEARS_OF, periods._SPOKEN, periods._YEARS, periods._OPENS_WITH, periods._SEEN_FROM),
        _set_of(periods._OF_PERIOD),
    ),
    "what rises": ((timing._FROM,), "从由"),
    "what is behind": ((timing._BEHIND,), "基之"),
    "spans of years": ((term.SPAN_OF_YEARS, term._A_YEAR), "年五"),
    "yields": ((yields.SHARED_YIELD,), "实完缴"),
    "shares": ((owning._BARE_SHARE,), "占达相"),
    "bases": ((comparing._BASE, comparing._PLANNED), "比较"),
    "each": ((aspects._PER_UNIT,), "每"),
    "what leads a topic": ((topics._LED_BY,), "为"),
}


@pytest.mark.parametrize(("patterns", "known"), OPENING.values(), ids=OPENING)
def test_every_character_that_opens_a_pattern_is_looked_up(
    patterns: Iterable[re.Pattern[str]], known: Iterable[str]
) -> None:
    for pattern in patterns:
        assert _edge(pattern) - set(known) == set(), pattern.pattern


@pytest.mark.parametrize(("pattern", "known"), ENDING.values(), ids=ENDING)
def test_every_character_that_ends_a_pattern_is_looked_up(pattern: re.Pattern[str], known: Iterable[str]) -> None:
    assert _edge(pattern, last=True) - set(known) == set()


@pytest.mark.parametrize(("patterns", "known"), HOLDING.values(), ids=HOLDING)
def test_every_match_holds_a_character_that_is_looked_up(patterns: Iterable[re.Pattern[str]], known: str) -> None:
    for pattern in patterns:
        assert _holds(list(_parser.parse(pattern.pattern, pattern.flags)), set(known)), pattern.pattern


def test_windows_are_as_wide_as_what_is_looked_for_in_them() -> None:
    assert _longest(metadata._CONGRESS) <= metadata._BEFORE_TERM + metadata._BEHIND_TERM
    assert _longest(timing.YEAR) == max(timing._BEFORE_YEAR) + 1
    assert not set("（(") & lexicon.LEAD_OPENS  # what is built besides opens with one


def test_the_walk_finds_what_is_missing() -> None:
    assert _edge(re.compile("(?:a|b?c|[de]{0,2}f)g")) == set("abcdef")
    assert _edge(re.compile("^(?=[ab])(?:[a-c]x|d)(?!y)")) == set("ab")
    assert _edge(re.compile("x(?:a|bc?)$"), last=True) == set("abc")
    assert _edge(re.compile("x(?=(?:ab|cd)$)"), last=True) == set("bd")


def _edge(pattern: re.Pattern[str], *, last: bool = False) -> set[str]:
    found, empty = _walk(list(_parser.parse(pattern.pattern, pattern.flags)), last)
    assert not empty, "it may match nothing"
    return found


def _walk(items: list[Any], last: bool) -> tuple[set[str], bool]:
    """The characters that text matched by ``items`` may open (or end) with, and whether it may be empty."""
    found: set[str] = set()
    order = items[::-1] if last else items
    for place, (kind, value) in enumerate(order):
        name = str(kind)
        if name in ("AT", "ASSERT_NOT"):
            continue
        if name == "ASSERT":
            if value[0] < 0:
                continue
            ahead, _ = _walk(list(value[1]), last)
            if last:
                return found | ahead, False
            rest, empty = _walk(order[place + 1 :], last)
            return found | (rest & ahead), empty
        if name == "LITERAL":
            return found | {chr(value)}, False
        if name == "IN":
            return found | _of_set(value), False
        if name == "BRANCH":
            each = [_walk(list(branch), last) for branch in value[1]]
            found.update(*(characters for characters, _ in each))
            empty = any(bare for _, bare in each)
        elif name == "SUBPATTERN":
            inside, empty = _walk(list(value[3]), last)
            found |= inside
        elif name.endswith("REPEAT"):
            inside, empty = _walk(list(value[2]), last)
            found |= inside
            empty = empty or not value[0]
        else:
            raise AssertionError(f"{name} may be any character")
        if not empty:
            return found, False
    return found, True


def _holds(items: list[Any], characters: set[str]) -> bool:
    """Whether text matched by ``items`` holds one of the characters, whatever it is."""
    for kind, value in items:
        name = str(kind)
        if name == "LITERAL" and chr(value) in characters:
            return True
        plain = name == "IN" and all(str(member) in ("LITERAL", "RANGE") for member, _ in value)
        if plain and _of_set(value) <= characters:
            return True
        if name == "BRANCH" and all(_holds(list(branch), characters) for branch in value[1]):
            return True
        if name == "SUBPATTERN" and _holds(list(value[3]), characters):
            return True
        if name.endswith("REPEAT") and value[0] and _holds(list(value[2]), characters):
            return True
    return False


def _longest(pattern: re.Pattern[str]) -> int:
    return int(_parser.parse(pattern.pattern).getwidth()[1])
