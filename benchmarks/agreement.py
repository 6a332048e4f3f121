"""How far two readings of a report agree: percent and Cohen's kappa, and every difference.

    python benchmarks/agreement.py dataset/reports/33/330600-2024.yaml dataset/reviews/330600-2024.second.jsonl
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from baogao.converters.yaml import RecordError
from compare import FIELDS, KINDS, Pairing, ReadingError, Row, f1, kappa, pair, read


def show(text: str, row: Row) -> str:
    start, end = row.at
    said = " ".join(f"{key}={value}" for key, value in row.says.items())
    around = f"…{text[max(0, start - 18) : start]}⟦{text[start:end][:30]}⟧{text[end : end + 8]}…"
    return f"[{start}, {end}] {text[start:end]!r} {said}  {around}".replace("\n", " ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--source", type=Path, help="the source text, to show the places of differences")
    parser.add_argument("--differences", action="store_true", help="list every difference")
    arguments = parser.parse_args()
    try:
        text = arguments.source.read_bytes().decode("utf-8") if arguments.source else ""
        first, second = read(arguments.first), read(arguments.second)
    except UnicodeDecodeError:
        parser.error(f"{arguments.source}: not UTF-8; leave --source out for a source in another encoding")
    except OSError as error:
        parser.error(f"{error.filename}: {error.strerror}")
    except (RecordError, ReadingError) as error:
        parser.error(str(error))
    try:
        compare(first, second, text, differences=arguments.differences)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def compare(first: list[Row], second: list[Row], text: str, *, differences: bool) -> None:
    """Print how far two readings agree; with ``differences`` also where they do not."""
    pairings: dict[str, Pairing] = {kind: pair(first, second, kind) for kind in KINDS}
    print(f"{'kind':10} {'both':>5} {'first':>6} {'second':>6} {'F1':>7}")
    for kind, found in pairings.items():
        print(
            f"{kind:10} {len(found.both):5} {len(found.left):6} {len(found.right):6} "
            f"{f1(len(found.both), len(found.left), len(found.right)):7.3f}"
        )
    values = pairings["measure"].both + pairings["target"].both
    print(f"\n{'field':12} {'agree':>7} {'kappa':>7}")
    for name in FIELDS:
        sides = [(one.says.get(name), other.says.get(name)) for one, other in values]
        if any(one is not None or other is not None for one, other in sides):
            agree = sum(one == other for one, other in sides) / len(sides)
            print(f"{name:12} {agree:7.3f} {kappa(sides):7.3f}")
    if differences:
        for kind, found in pairings.items():
            for row in found.left:
                print(f"- {kind} only in the first: {show(text, row)}")
            for row in found.right:
                print(f"- {kind} only in the second: {show(text, row)}")
            for one, other in found.both:
                wrong = [
                    f"{name}: {one.says.get(name)!r} / {other.says.get(name)!r}"
                    for name in dict.fromkeys((*one.says, *other.says))
                    if name != "indicator" and one.says.get(name) != other.says.get(name)
                ]
                if wrong:
                    print(f"- {kind} {show(text, Row(kind, one.at))}\n    " + "; ".join(wrong))


if __name__ == "__main__":
    main()
