"""Traditional and simplified characters: tell the script of a text, convert it, find bracketed twins.

The conversion gives what ``OpenCC("t2s")`` of *opencc-python-reimplemented* gives, with the phrases of the packaged
``t2s_overrides.txt`` added to its phrase table, but reads the package's dictionaries once into a translation table
and one regular expression, which is some hundred times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Literal, NamedTuple

from .scanning import Scanner

__all__ = ["Edit", "ScriptName", "detect", "edits", "plainly_simplified", "to_simplified", "to_traditional", "twins"]

ScriptName = Literal["hans", "hant"]

_CJK = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_USUAL = (range(0x20, 0x7F), range(0x2010, 0x2030), range(0x3000, 0x3020), range(0x4E00, 0xA000), range(0xFF00, 0xFF60))
_BASIC_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_TWIN = re.compile("[（(\\[［〔【](?P<inside>[^（()）\\[\\]［］〔〕【】]{1,10})[）)\\]］〕】]")
_PAGE = r"[ \t\r]{0,3}\n\s{0,3}[-—–]?[ \t]?[0-9]{1,3}[ \t]?[-—–]?[ \t\r]{0,3}(?:\n\s{0,3}|\Z)"
_PAGE_NUMBER = re.compile(_PAGE)
"""A page number on a line of its own, between a character and its twin or inside the bracket."""
_BEFORE = re.compile(f"(?P<head>[{_CJK}])(?:\\s{{0,3}}|{_PAGE})\\Z")
_BEFORE_REACH = 20
_TONED = re.compile("[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿɡˉˊˇˋ˙\u0300-\u030c\u3105-\u312f ]+")
_SYLLABLE = re.compile("(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouvü]{1,3}(?:ng?|r)?(?P<tone>[0-5]?)")
_READINGS_LEAST = 4


class Edit(NamedTuple):
    """``text[start:end]`` of the input became ``new`` in the conversion."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class _Table:
    characters: dict[int, str]
    """Those that change."""
    every: dict[int, str | int]
    """The same and the usual ones that stay: where it has to be found missing a character takes twice as long."""
    phrases: dict[str, str]
    """Of two characters or more."""
    lengths: tuple[int, ...]
    find: Scanner
    stretches: bool
    """Whether some phrase has another length once it is converted."""


def _rows(text: str) -> Iterator[tuple[str, str]]:
    """Yield (key, first value) of an OpenCC dictionary."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            key, value = line.split("\t")
            yield key, value.split(" ")[0]


def _dictionary(name: str) -> Iterator[tuple[str, str]]:
    return _rows(files("opencc").joinpath("dictionary", name).read_text(encoding="utf-8"))


@cache
def _table() -> _Table:
    """Read the dictionaries of the direction traditional to simplified, and our overrides."""
    known = dict(_dictionary("TSPhrases.txt"))
    known.update(_rows(files(__package__).joinpath("t2s_overrides.txt").read_text(encoding="utf-8")))
    characters = {ord(key): value for key, value in _dictionary("TSCharacters.txt") if key != value}
    characters.update((ord(key), value) for key, value in known.items() if len(key) == 1)
    phrases = {key: value for key, value in known.items() if len(key) > 1}
    # Gathered by their first character, so that each place tries those few that may begin there; the longest first.
    tails: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        tails.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    pattern = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in tails.items())
    seconds = "".join(map(re.escape, sorted({phrase[1] for phrase in phrases})))
    return _Table(
        characters=characters,
        every={**{code: code for stretch in _USUAL for code in stretch}, **characters},
        phrases=phrases,
        lengths=tuple(sorted({len(phrase) for phrase in phrases}, reverse=True)),
        find=Scanner("".join(map(re.escape, tails)), pattern, behind=f"(?=[{seconds}])"),
        stretches=any(len(phrase) != len(simple) for phrase, simple in phrases.items()),
    )


def _matches(text: str, table: _Table) -> list[tuple[int, int]]:
    """Return the phrases that OpenCC would replace: the longest first, the leftmost among equals, none overlapping."""
    hits = [found.span() for found in table.find.finditer(text)]
    starts = {start for start, _ in hits}
    # finditer passes over phrases that begin inside another; look there, and inside those in turn.
    queue = list(hits)
    for first, last in queue:
        for start in range(first + 1, last):
            if start not in starts and (found := table.find.pattern.match(text, start)):
                starts.add(start)
                queue.append(found.span())
    if len(queue) == len(hits):
        return hits
    candidates = [
        (-length, start)
        for start in starts
        for length in table.lengths
        if start + length <= len(text) and text[start : start + length] in table.phrases
    ]
    taken: set[int] = set()
    chosen: list[tuple[int, int]] = []
    for negative, start in sorted(candidates):
        places = range(start, start - negative)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append((start, start - negative))
    return sorted(chosen)


def plainly_simplified(text: str) -> str:
    """Convert character by character, which keeps each in its place: enough to know words of a page by."""
    return text.translate(_table().characters)


def to_simplified(text: str) -> str:
    """Convert to simplified characters.

    Every entry of the tables keeps its length today; a caller that maps offsets and wants to be safe against
    tables that do not asks :func:`edits`.
    """
    table = _table()
    pieces: list[str] = []
    done = 0
    for start, end in _matches(text, table):
        pieces.append(text[done:start].translate(table.every))
        pieces.append(table.phrases[text[start:end]])
        done = end
    pieces.append(text[done:].translate(table.every))
    return "".join(pieces)


def edits(text: str) -> tuple[Edit, ...]:
    """Return the replacements of the conversion that change the length, in text order.

    Outside them the n-th character of the input is the n-th of the output, so that
    ``offset + sum(len(e.new) - (e.end - e.start) for e in edits if e.end <= offset)`` is the converted offset.
    """
    table = _table()
    found = []
    if table.stretches:
        found = [
            Edit(start, end, table.phrases[text[start:end]])
            for start, end in _matches(text, table)
            if len(table.phrases[text[start:end]]) != end - start
        ]
    odd = _odd_characters()
    if odd is not None:
        inside = [range(edit.start, edit.end) for edit in found]
        found += [
            Edit(hit.start(), hit.end(), table.characters[ord(hit.group())])
            for hit in odd.finditer(text)
            if not any(hit.start() in places for places in inside)
        ]
    return tuple(sorted(found, key=lambda edit: edit.start))


@cache
def _odd_characters() -> re.Pattern[str] | None:
    """Return a pattern of the characters whose simplified form is not one character long, if there are any."""
    odd = [chr(code) for code, value in _table().characters.items() if len(value) != 1]
    return re.compile("[" + re.escape("".join(odd)) + "]") if odd else None


@cache
def _marks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns of the characters that only simplified and that only traditional text writes."""
    to_simple = {key for key, value in _dictionary("TSCharacters.txt") if key != value}
    to_full = {key for key, value in _dictionary("STCharacters.txt") if key != value}
    return _any_of(to_full - to_simple), _any_of(to_simple - to_full)


def _any_of(characters: set[str]) -> re.Pattern[str]:
    # Rare characters beyond the basic plane tell nothing, and would make ``re`` try the class one by one.
    return re.compile("[" + "".join(sorted(filter(_BASIC_CJK.match, characters))) + "]")


def detect(text: str, *, sample: int = 20_000) -> ScriptName:
    """Tell the script by the share of characters that only one of the two writes; ``sample`` characters are read.

    Machine-made traditional text keeps many simplified characters (干, 系, 里), which both scripts have: they do not
    count, nor do bracketed twins. A text put together of both scripts is traditional, too, so that all of it reads as
    simplified; a few such characters (names, damage) make none. A text with marks of neither is taken for simplified.
    """
    simple, full = _marks()
    if len(text) > sample:
        third = sample // 3
        middle = len(text) // 2
        text = text[:third] + text[middle : middle + third] + text[-third:]
    bare = _TWIN.sub("", text)
    marked = sum(1 for _ in full.finditer(bare))
    # Of the one there are thousands, of the other hardly any: the many are counted no further than need be.
    most = marked * _MIXED if marked >= _MIXED_LEAST else marked
    return "hant" if marked and sum(1 for _ in islice(simple.finditer(bare), most)) < most else "hans"


_MIXED, _MIXED_LEAST = 6, 20
"""Simplified characters beside one traditional in a text of both scripts, at most; traditional ones there, at least."""


@cache
def _reverse() -> dict[int, str]:
    return {ord(key): value for key, value in _dictionary("STCharacters.txt") if key != value}


@cache
def _forms() -> frozenset[tuple[str, str]]:
    """Return (traditional, simplified) of each form a character has, those inside phrases among them (家俱 of 家具)."""
    pairs: set[tuple[str, str]] = set()
    for name in ("STCharacters.txt", "STPhrases.txt"):
        rows = files("opencc").joinpath("dictionary", name).read_text(encoding="utf-8").splitlines()
        for row in rows:
            if row and not row.startswith("#"):
                key, _, forms = row.partition("\t")
                for form in forms.split(" "):
                    if form != key and len(form) == len(key):
                        pairs.update(zip(form, key, strict=True))
    return frozenset(pairs)


def to_traditional(text: str) -> str:
    """Convert character by character to traditional, as the machines did that made the pages we read."""
    return text.translate(_reverse())


def twins(text: str) -> tuple[tuple[int, int], ...]:
    """Return the brackets that only repeat the character before them in the other script, or give its reading.

    ``濟（济）``, ``濟(jì)`` or ``濟(ji4)``: the span of the bracket, marks included. Readings of characters that both
    scripts write count only where such brackets come often (four or more on the page), since a report may tell how a
    rare name is read; then 們(men), which has no tone, counts too, and so does a second form (藉（借）).
    """
    found: list[tuple[int, int]] = []
    second: list[tuple[str, str, tuple[int, int]]] = []
    readings: list[tuple[int, int]] = []
    bare: list[tuple[int, int]] = []
    for hit in _TWIN.finditer(text):
        before = _BEFORE.search(text, max(hit.start() - _BEFORE_REACH, 0), hit.start())
        if before is None:
            continue
        inside = hit["inside"]
        if "\n" in inside:
            inside = _PAGE_NUMBER.sub("", inside)
        head, inside = before["head"], inside.strip()
        if len(inside) == 1 and inside > "\u2e7f":
            if inside != head and (to_simplified(head) == inside or to_simplified(inside) == head):
                found.append(hit.span())
            elif inside != head:
                second.append((head, inside, hit.span()))
        elif _TONED.fullmatch(inside) and not inside.isascii():
            (readings if to_simplified(head) == head else found).append(hit.span())
        elif syllable := _SYLLABLE.fullmatch(inside):
            (readings if syllable["tone"] else bare).append(hit.span())
    if len(found) + len(readings) >= _READINGS_LEAST:
        found += readings
        found += bare
        found += [span for head, inside, span in second if (head, inside) in _forms()]
    return tuple(sorted(found))
