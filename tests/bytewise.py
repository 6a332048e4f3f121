"""Damage done to bytes and shown by Python's own decoders: knows nothing of how the repair imagines it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from baogao.schema.metadata import Correction
from baogao.text.desync import Repair
from baogao.text.script import to_traditional

APART = 60
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_NARROW = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}


@dataclass(frozen=True)
class Way:
    """A page's history: how it was decoded, and what became of what could not be."""

    name: str
    mark: str
    """What shows for the lost lead byte."""
    orphan: str = "?"
    """What shows for a byte that cannot be decoded."""
    private: str | None = ""
    """What shows for a pair in the user-defined area; None: itself."""
    codec: str = "gb18030"
    narrowed: bool = True


WAYS = (
    Way("converter", "?"),
    Way("converter, lost byte unseen", ""),
    Way("converter, marks left wide", "?", narrowed=False),
    Way("converter, pairs as ?", "?", private="?"),
    Way("converter, pairs as boxes", "", private="□"),
    Way("pairs kept", "", private=None),
    Way("browser", "\ufffd", "\ufffd"),
    Way("browser, lost byte unseen", "", "\ufffd"),
    Way("gbk, replace", "\ufffd", "\ufffd", codec="gbk"),
    Way("gbk, replace, lost byte unseen", "", "\ufffd", codec="gbk"),
    Way("gb2312, replace", "?", codec="gb2312"),
    Way("lost byte as Latin-1", "\u00d5"),
    Way("orphans dropped", "?", ""),
    Way("nothing shows", "", ""),
    Way("gbk, ignore, nothing shows", "", "", codec="gbk"),
)


@dataclass(frozen=True)
class Place:
    """A damaged place of an observed text."""

    start: int
    end: int
    sound: str
    only: bool
    """Only the one lead byte is lost."""
    trace: bool
    """Whether it looks other than sound text with characters left out."""


def narrow(text: str) -> str:
    return text.translate(_NARROW)


def encodable(text: str, codec: str = "gbk") -> str:
    """Leave out what the codec lacks."""
    return text.encode(codec, "ignore").decode(codec)


def shown(data: bytes, way: Way) -> str:
    """Decode as the page was."""
    made = data.decode(way.codec, "replace").replace("\ufffd", way.orphan)
    return made if way.private is None else _PRIVATE.sub(way.private, made)


def break_up(text: str, count: int, way: Way, chance: random.Random) -> tuple[str, list[Place]]:
    """Lose the lead byte of up to ``count`` characters, well apart; all of a line behind one may be garbled."""
    pieces: list[str] = []
    places: list[Place] = []
    done = length = 0
    for at in sorted(chance.sample(range(len(text)), min(4 * count, len(text)))):
        if len(places) == count:
            break
        if at < done + (APART if places else 0) or len(text[at].encode("gb18030")) != 2:
            continue
        line = text[at : (text.find("\n", at) + 1 or len(text) + 1) - 1]
        data = line.encode(way.codec, "ignore")[1:]
        complete = encodable(line, way.codec) == line
        made = shown(data, way)
        same = 0
        while same < min(len(made), len(line)) and made[-1 - same] == line[-1 - same]:
            same += 1
        made, sound = way.mark + made[: len(made) - same], line[: len(line) - same]
        made = narrow(made) if way.narrowed else made
        pieces += [text[done:at], made]
        length += at - done
        whole = data.decode("gb18030", "replace")
        only = complete and "\ufffd" not in whole and not _PRIVATE.search(whole)
        places.append(Place(length, length + len(made), sound, only, not _inside(made, narrow(sound))))
        length += len(made)
        done = at + len(sound)
    return "".join([*pieces, text[done:]]), places


def _inside(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)


def convert(text: str, places: Sequence[Place]) -> tuple[str, list[Place]]:
    """Make an observed text traditional, as a machine did after the damage."""
    return to_traditional(text), [
        Place(place.start, place.end, to_traditional(place.sound), place.only, place.trace) for place in places
    ]


@dataclass(frozen=True)
class Outcome:
    """What came of a place."""

    place: Place
    seen: bool
    right: bool
    """Restored exactly, the width of marks aside."""
    got: str
    near: tuple[Correction, ...]


def outcomes(text: str, places: Sequence[Place], found: Repair) -> Iterator[Outcome]:
    for place in places:
        near = tuple(c for c in found.corrections if c.at[0] <= place.end and place.start <= c.at[1])
        told = any(d.span[0] <= place.end and place.start <= d.span[1] for d in found.doubts)
        first = min([place.start, *(c.at[0] for c in near)])
        last = max([place.end, *(c.at[1] for c in near)])
        got, done = "", first
        for c in near:
            got += text[done : c.at[0]] + c.corrected
            done = c.at[1]
        got += text[done:last]
        wanted = text[first : place.start] + place.sound + text[place.end : last]
        yield Outcome(place, bool(near or told), bool(near) and narrow(got) == narrow(wanted), got, near)


def strays(places: Sequence[Place], found: Repair) -> int:
    """Count what was reported where nothing is damaged."""
    spans = [c.at for c in found.corrections] + [d.span for d in found.doubts]
    return sum(not any(p.start - 30 <= end and start <= p.end + 30 for p in places) for start, end in spans)
