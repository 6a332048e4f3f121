"""How much damage by GBK desync is found and mended, how often sound text is taken for damaged, and how fast.

``python benchmarks/desync.py [FOLDER] [--places N]`` damages the project's source texts (or the ``*.txt`` of FOLDER)
in every way of ``tests/bytewise.py``, seeded, and prints each figure with its floor; exit 1 where one is missed.
The language knowledge of the repair was counted in the project's sources, all but one: other texts, given as FOLDER,
and ``--unread`` (that one alone) say more.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from baogao.text.desync import Repair, repair
from baogao.text.script import detect, to_traditional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from bytewise import WAYS, break_up, convert, encodable, narrow, outcomes, strays  # noqa: E402

SOURCES = ROOT / "dataset" / "sources"
UNREAD = "330825-2023.txt"
ORDERS = ("hans", "hant", "hans, then converted")
FOUND, EXACT = 0.99, 0.95


def texts(folder: Path, *, unread: bool) -> Iterator[str]:
    """Yield the simplified texts of a folder, without characters that GBK lacks."""
    for path in sorted(folder.rglob("*.txt")):
        if (path.name == UNREAD) == unread:
            text = encodable(path.read_bytes().decode().lstrip("\ufeff").replace("\r\n", "\n"))
            if detect(text) == "hans":
                yield text


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path, nargs="?", default=SOURCES)
    options.add_argument("--places", type=int, default=100, help="damaged places for each way and script")
    options.add_argument("--unread", action="store_true", help="the source that the repair never saw, alone")
    options.add_argument("--show", action="store_true", help="print what was not found or not restored")
    chosen = options.parse_args()
    sound = list(texts(chosen.folder, unread=chosen.unread))
    if not sound:
        options.error(f"{chosen.folder}: no simplified text there that GBK can hold; name a folder of texts")
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
                observed, places = break_up(text, max(1, round(chosen.places * len(text) / size)), way, chance)
                if order == "hans, then converted":
                    observed, places = convert(observed, places)
                began = time.process_time()
                found = repair(observed, script="hans" if order == "hans" else "hant")
                count["µs"] += round((time.process_time() - began) * 1e6)
                count["strays"] += strays(places, found)
                for outcome in outcomes(observed, places, found):
                    place = outcome.place
                    count["places"] += 1
                    count["traced"] += place.trace
                    count["seen traced"] += outcome.seen and place.trace
                    count["due"] += place.only
                    count["right"] += outcome.right and place.only
                    count["more"] += not place.only
                    count["more right"] += outcome.right and not place.only
                    proved = any(c.basis == "bytes" for c in outcome.near)
                    count["wrong"] += not outcome.right and proved
                    missed = (place.trace and not outcome.seen) or (not outcome.right and (place.only or proved))
                    if chosen.show and missed:
                        left, right = observed[place.start - 6 : place.start], observed[place.end : place.end + 6]
                        made, extent = observed[place.start : place.end], "" if place.only else " (more lost)"
                        got = outcome.got if outcome.near else ""
                        print(f"   {way.name}|{left}[{made}]{right} | {place.sound} | {got}{extent}")
            report(f"{order}: {way.name}", count)
            total += count
        kept = report(f"{order}: all", total, floors=True) and kept
    alarms = 0
    began = time.process_time()
    for text in sound:
        alarms += events(repair(text, script="hans"))
    spent = time.process_time() - began
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
        f"{name:52} found {share('seen traced', 'traced')}; exact {share('right', 'due')}; more lost: exact "
        f"{share('more right', 'more')}; wrong though proved {count['wrong']}; strays {count['strays']}; "
        f"{count['µs'] / 1000 / max(count['places'], 1):.1f} ms a place",
        flush=True,
    )
    return not floors or (
        count["seen traced"] >= FOUND * count["traced"] and count["right"] >= EXACT * count["due"]
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
