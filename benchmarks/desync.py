"""How much damage by GBK desync is found and mended, how often sound text is taken for damaged, and how fast.

``python benchmarks/desync.py [FOLDER] [--places N]`` damages the project's source texts (or the ``*.txt`` of FOLDER)
in every way that browsers and converters do, seeded, and prints each figure with its floor; exit 1 where one is missed.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from baogao.text.desync import Repair, repair
from baogao.text.garble import UserPairs, encode_pair, narrow, shown, user_defined
from baogao.text.script import detect, to_traditional

SOURCES = Path(__file__).resolve().parent.parent / "dataset" / "sources"
UNREAD = "330825-2023.txt"  # kept for the parser's honest figure; its words are not in the word list either
APART = 60


@dataclass(frozen=True)
class Way:
    """A decoder, and what it shows for the lost byte."""

    name: str
    mark: str
    orphan: str
    user: UserPairs = "drop"


WAYS = (
    Way("converter ?", "?", "?"),
    Way("converter ?, lost byte unseen", "", "?"),
    Way("browser", "\ufffd", "\ufffd"),
    Way("browser, lost byte unseen", "", "\ufffd"),
    Way("python gbk replace", "\ufffd", "\ufffd", "break"),
    Way("python gbk replace, lost byte unseen", "", "\ufffd", "break"),
    Way("python gbk ignore", "?", "", "break"),
    Way("ignore, lost byte unseen", "", ""),
)
ORDERS = ("hans", "hant", "hans, then converted")


@dataclass(frozen=True)
class Place:
    """A damaged place of an observed text."""

    start: int
    end: int
    sound: str
    only: bool
    """Only the one lead byte is lost."""
    trace: bool
    """Whether anything of the place looks other than sound text with characters left out."""


def broken(text: str, at: int, way: Way) -> tuple[int, str, bool]:
    """Lose the lead of ``text[at]``: how many characters fall out of step, what shows, whether no more is lost."""
    ends, data = {0}, bytearray()
    for character in text[at : at + 1500]:
        data += character.encode("gb18030")
        ends.add(len(data))
    made, only = way.mark, True
    for unit in shown(bytes(data[1:]), orphan=way.orphan, user=way.user):
        made += unit.text
        only = only and unit.whole
        if unit.end + 1 in ends:
            break
    return len(bytes(data[: unit.end + 1]).decode("gb18030")), made, only


def damaged(text: str, count: int, way: Way, chance: random.Random) -> tuple[str, list[Place]]:
    """Damage ``text`` in up to ``count`` places well apart."""
    pieces: list[str] = []
    places: list[Place] = []
    done = length = 0
    for at in sorted(chance.sample(range(20, len(text) - 20), min(count, len(text) // 120))):
        if at < done + APART or encode_pair(text[at]) is None:
            continue
        size, made, only = broken(text, at, way)
        made = "".join(character for character in narrow(made) if not user_defined(character))
        sound = text[at : at + size]
        pieces += [text[done:at], made]
        length += at - done
        places.append(Place(length, length + len(made), sound, only, not subsequence(made, narrow(sound))))
        length += len(made)
        done = at + size
    return "".join([*pieces, text[done:]]), places


def subsequence(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)


def judged(text: str, places: Sequence[Place], found: Repair) -> Iterator[tuple[Place, bool, bool, str]]:
    """Yield for each place whether it was found, whether it was restored exactly, and what came of it."""
    for place in places:
        near = [c for c in found.corrections if c.at[0] <= place.end and place.start <= c.at[1]]
        told = any(d.span[0] <= place.end and place.start <= d.span[1] for d in found.doubts)
        first = min([place.start, *(c.at[0] for c in near)])
        last = max([place.end, *(c.at[1] for c in near)])
        wanted = text[first : place.start] + place.sound + text[place.end : last]
        got, done = "", first
        for c in near:
            got += text[done : c.at[0]] + c.corrected
            done = c.at[1]
        got += text[done:last]
        came = got if near else "(doubt)" if told else ""
        yield place, bool(near or told), bool(near) and narrow(got) == narrow(wanted), came


def texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.txt")):
        if path.name not in (UNREAD, "README.txt"):
            text = path.read_bytes().decode().lstrip("\ufeff")
            text = "".join(character for character in text if character < "\x80" or encode_pair(character))
            if detect(text) == "hans":
                yield text


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=SOURCES)
    options.add_argument("--places", type=int, default=300, help="damaged places for each way and script")
    options.add_argument("--show", action="store_true", help="print what was not found or not restored")
    chosen = options.parse_args()
    sound = list(texts(chosen.folder))
    size = sum(map(len, sound))
    print(f"{len(sound)} texts, {size} characters")
    kept = True
    for order in ORDERS:
        total: Counter[str] = Counter()
        for way in WAYS:
            count: Counter[str] = Counter()
            chance = random.Random(f"{order} {way.name}")
            for text in sound:
                text = to_traditional(text) if order == "hant" else text
                observed, places = damaged(text, max(1, chosen.places * len(text) // size), way, chance)
                if order == "hans, then converted":
                    observed = to_traditional(observed)
                    places = [Place(p.start, p.end, to_traditional(p.sound), p.only, p.trace) for p in places]
                began = time.perf_counter()
                found = repair(observed, script="hans" if order == "hans" else "hant")
                count["ms"] += round((time.perf_counter() - began) * 1000)
                for place, seen, right, got in judged(observed, places, found):
                    count["places"] += 1
                    count["seen"] += seen
                    count["traced"] += place.trace
                    count["seen traced"] += seen and place.trace
                    count["due"] += place.only
                    count["right"] += right and place.only
                    told = got == "(doubt)" or not got
                    count["more"] += not place.only
                    count["more right"] += right and not place.only
                    count["wrong"] += not right and not told
                    if chosen.show and ((not seen and place.trace) or (not right and (place.only or not told))):
                        left, right_side = observed[place.start - 6 : place.start], observed[place.end : place.end + 6]
                        made, extent = observed[place.start : place.end], "" if place.only else "more lost"
                        print(f"   {way.name}|{left}[{made}]{right_side} | {place.sound} | {got} {extent}")
            report(f"{order}: {way.name}", count)
            total += count
        kept = report(f"{order}: all", total, floors=True) and kept
    alarms = 0
    began = time.perf_counter()
    for text in sound:
        alarms += events(repair(text, script="hans"))
    spent = time.perf_counter() - began
    for text in sound:
        alarms += events(repair(narrow(text), script="hans")) + events(repair(to_traditional(text), script="hant"))
    print(f"sound text: {alarms} alarms in {3 * size} characters; {spent / size * 1e6:.3f} µs a character")
    return 0 if kept and alarms * 1_000_000 <= 3 * size + 1_000_000 else 1


def events(found: Repair) -> int:
    return len(found.corrections) + len(found.doubts)


def report(name: str, count: Counter[str], *, floors: bool = False) -> bool:
    def share(part: str, whole: str) -> str:
        return f"{count[part]}/{count[whole]} {100 * count[part] / max(count[whole], 1):.1f}%"

    print(
        f"{name:48} found {share('seen', 'places')}; of those with a trace {share('seen traced', 'traced')}; exact "
        f"{share('right', 'due')}; more lost: exact {share('more right', 'more')}; wrong words {count['wrong']}; "
        f"{count['ms'] / max(count['places'], 1):.0f} ms a place"
    )
    return not floors or (count["seen traced"] >= 0.99 * count["traced"] and count["right"] >= 0.95 * count["due"])


if __name__ == "__main__":
    sys.exit(main())
