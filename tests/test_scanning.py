"""Text is passed over by its characters only where no match can begin: what is skipped would not have matched."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _parser as grammar  # type: ignore[attr-defined]
from typing import Any

import pytest
from baogao.parsers.measures import bounding, clauses, framing, periods, predicates, saying
from baogao.parsers.numbers import digits, quantities, tails
from baogao.parsers.numbers.units import unit_at
from baogao.parsers.outline import topics
from baogao.parsers.wording import lexicon
from baogao.parsers.wording.gathering import gathered
from baogao.text import chrome, markup
from baogao.text.scanning import WHITE, Scanner
from hypothesis import example, given
from hypothesis import strategies as st

# As they are meant: what reports are searched with has a set in front and the rest of each branch behind it.
_NUMBERS = (
    r"(?P<ratio>[0-9]++(?:\.[0-9]++)?(?:(?:[:：∶︰][0-9]++(?:\.[0-9]++)?)++"
    r"|比[0-9]++(?:\.[0-9]++)?(?=[，。、；,;）)改提降调升缩扩变]|$)))"
    r"|(?P<part>[1-9][0-9]?/[1-9][0-9]?)(?![0-9/.万])"
    rf"|(?P<arabic>{tails.ARABIC})"
    r"|(?P<head>首位|榜首|首(?<=[国省市县区州盟旗界球]之首)(?=[，。；、,;]|$))(?!度)"
    r"|(?P<double>翻番)(?=[，。；,;]|$)"
    r"|(?P<year>[一二][九八〇零○][〇零○一二三四五六七八九]{2})(?![十百千万亿点〇零○一二三四五六七八九])"
    r"|(?P<per>[百千万]分之)"
    rf"|(?P<words>{tails._WORDS})"
)
SCANNERS = {
    "furniture in a line": chrome.INLINE,
    "layout and markup": markup.SPECIAL,
    "numbers": Scanner(quantities._OPENERS, _NUMBERS),
    "phrases of headings": topics._MEANT,
}
OPENED = {
    "times before a number": (predicates._WHEN, frozenset(predicates._OF_WHEN)),
    "words behind a number": (bounding._POST, bounding._POST_OPENS),
    "numbers of lists": (clauses._LISTED, clauses.OPENS_LISTED),
    "periods of a clause": (saying._EDGE_PERIOD, saying._OF_YEAR),
    "periods of a value": (periods._PERIOD, frozenset(periods._OPENS_PERIOD)),
    "what joins a clause": (saying._OPENING, saying._JOINING),
    "comparisons": (framing.COMPARED, framing.COMPARING),
    "rests of a name": (digits._NAME_TAIL, digits._OPENS_NAME_TAIL),
    "links of a range": (tails.TO, tails.TO_OPENS),
    "times and places": (
        re.compile("|".join((*lexicon._TIMES, *lexicon._PLACES))), frozenset(lexicon._OF_TIME_OR_PLACE)
    ),
}
FOLLOWING = (
    "_OF_TIME", "_MONTH", "_DAY", "_CLOCK", "_DURATION", "_YEARS", "_SPAN_OF_YEARS", "_PLAN", "_ROUND", "_NAME_TAIL",
    "_LINE_TO_CALL", "_MEASURES", "_ROUND_THE_CLOCK",
)  # fmt: skip
REPEATS = (grammar.MAX_REPEAT, grammar.MIN_REPEAT, grammar.POSSESSIVE_REPEAT)
ZERO_WIDTH = (grammar.ASSERT, grammar.ASSERT_NOT, grammar.AT)


def firsts(pattern: re.Pattern[str]) -> set[str]:
    """The characters that a match which holds any may begin with."""
    return _opens(grammar.parse(pattern.pattern, pattern.flags))[0]


def _opens(parts: Iterable[tuple[Any, Any]]) -> tuple[set[str], bool]:
    """The characters that a sequence may begin with; True where it may be empty."""
    found: set[str] = set()
    for kind, said in parts:
        if kind in ZERO_WIDTH:
            continue
        some, empty = _first(kind, said)
        found |= some
        if not empty:
            return found, False
    return found, True


def _first(kind: Any, said: Any) -> tuple[set[str], bool]:
    if kind is grammar.LITERAL:
        return {chr(said)}, False
    if kind is grammar.IN:
        return {character for member in said for character in _members(*member)}, False
    if kind is grammar.BRANCH:
        branches = [_opens(branch) for branch in said[1]]
        return set().union(*(some for some, _ in branches)), any(empty for _, empty in branches)
    if kind is grammar.SUBPATTERN:
        return _opens(said[-1])
    if kind in REPEATS:
        some, empty = _opens(said[2])
        return some, empty or said[0] == 0
    raise AssertionError(f"{kind} may be any character")


def _members(kind: Any, said: Any) -> Iterable[str]:
    if kind is grammar.LITERAL:
        return [chr(said)]
    if kind is grammar.RANGE:
        return map(chr, range(said[0], said[1] + 1))
    assert (kind, said) == (grammar.CATEGORY, grammar.CATEGORY_SPACE)
    return [character for character in map(chr, range(0x3001)) if character.isspace()]


@pytest.mark.parametrize("scanner", SCANNERS.values(), ids=SCANNERS)
def test_a_scanner_stops_wherever_a_match_may_begin(scanner: Scanner) -> None:
    assert [character for character in sorted(firsts(scanner.pattern)) if not scanner.may_match(character)] == []


@pytest.mark.parametrize(("pattern", "openers"), OPENED.values(), ids=OPENED)
def test_no_match_opens_with_another_character(pattern: re.Pattern[str], openers: frozenset[str]) -> None:
    assert firsts(pattern) - openers == set()


@pytest.mark.parametrize("name", FOLLOWING)
def test_no_date_plan_or_name_goes_on_like_a_value(name: str) -> None:
    assert firsts(getattr(digits, name)) & digits._VALUE_NEXT == set()


def test_white_space_is_what_re_takes_for_it() -> None:
    white = re.compile(f"[{WHITE}]")
    assert [c for c in map(chr, range(0x10000)) if bool(white.match(c)) != bool(re.match(r"\s", c))] == []


@given(st.text("0123456789.,，:一二十百万亿点分之首位翻番年零工作", max_size=40))
def test_a_scanner_finds_what_its_pattern_finds(text: str) -> None:
    scanner = SCANNERS["numbers"]
    spans = [match.span() for match in scanner.pattern.finditer(text)]
    assert [match.span() for match in scanner.finditer(text)] == spans
    inner = [match.span() for match in scanner.pattern.finditer(text, 3, 30)]
    assert [match.span() for match in scanner.finditer(text, 3, 30)] == inner


@given(st.text("一二三两十百万亿第前步些个项倍名成至到、。点分之3年工作", max_size=30))
@example("增长一点三倍")
def test_what_is_passed_over_holds_no_number(text: str) -> None:
    whole = re.compile(f"[{quantities._OPENERS}](?:{quantities._NUMBERS})")
    found = quantities.find(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(quantities, "pattern", lambda: whole)
        assert quantities.find(text) == found


@given(st.text("0123456789.,，:/一二十百万亿点分之首位榜翻番比瓦年零工作。", max_size=24))
@example("12345.6比7，三分之二、1/4居全省之首")
@example("8/10万")
def test_numbers_are_found_behind_the_set_in_front_as_they_are_meant(text: str) -> None:
    quick = re.compile(f"[{quantities._OPENERS}](?:{quantities._NUMBERS})")
    meant = [(match.span(), match.lastgroup) for match in re.finditer(_NUMBERS, text)]
    assert [(match.span(), match.lastgroup) for match in quick.finditer(text)] == meant


@pytest.mark.parametrize("word", sorted(tails.SCALES))
def test_a_scale_word_is_no_unit(word: str) -> None:
    assert unit_at(word, 0) is None


def test_gathered_words_are_tried_in_their_order() -> None:
    words = ["新增(?!长)", "新建", "新", "增", "?"]
    ordered, plain = re.compile(gathered(words)), re.compile("新增(?!长)|新建|新|增|[?]")
    for text in ("新增长", "新增5家", "新建", "新的", "增", "?", "减"):
        assert [m.group() for m in ordered.finditer(text)] == [m.group() for m in plain.finditer(text)]
