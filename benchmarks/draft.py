"""How fast drafts are made, and that no text makes them slow.

``python benchmarks/draft.py [FOLDER]`` prints characters a second over the project's sources (and the ``*.txt`` of
FOLDER), from decoded text to draft on one core, and how much longer ten times the text takes, for reports and for
hostile texts; exit 1 where a floor is missed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from baogao.parsers.draft import DraftError, draft
from baogao.text.script import detect, to_traditional
from baogao.text.source import open_source

SOURCES = Path(__file__).resolve().parent.parent / "dataset" / "sources"
FLOOR = 500_000
FLOOR_HANT = 250_000
MOST = 11.0
REPEATS = 3
SPENT = 0.5
"""Seconds that short texts are drafted again in: what else the machine does slows most of the few runs of one."""
HOSTILE: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "1" * size,
    "一": lambda size: "一" * size,
    "opening brackets": lambda size: "（" * size,
    "brackets in pairs": lambda size: "（）" * (size // 2),
    "no punctuation": lambda size: "推进项目建设" * (size // 6),
    "line breaks": lambda size: "\n" * (size - 4) + "工作报告",
    "list numbers": lambda size: "一、" * (size // 2),
    "full stops": lambda size: "。" * (size - 4) + "工作报告",
    "commas and numbers": lambda size: "增长1%，" * (size // 5),
    "quotes": lambda size: "“" * size,
    "quotations": lambda size: "“”" * (size // 2 - 2) + "工作报告",
    "years": lambda size: "2023年" * (size // 5),
    "list of numbers": lambda size: "一是增长3%；" * (size // 7),
    "list marks": lambda size: "1. " * (size // 3 - 2) + "工作报告",
    "bracketed marks": lambda size: "（一）" * (size // 3),
    "dashes": lambda size: "——" * (size // 2 - 2) + "工作报告",
    "salutations": lambda size: "各位代表！\n" * (size // 6),
    "titles": lambda size: "2023年政府工作报告\n" * (size // 12),
    "ranks": lambda size: "居全省第1位、" * (size // 7),
    "distribution": lambda size: "分别增长" * (size // 4),
    "wholes": lambda size: "其中增长3%，" * (size // 7),
    "ratio": lambda size: "1:" * (size // 2 - 2) + "工作报告",
    "range": lambda size: "1～2～3～" * (size // 6 - 1) + "工作报告",
    "scale words": lambda size: "万亿" * (size // 2),
    "per cent in words": lambda size: "百分之" * (size // 3),
    "headings": lambda size: "一、总体要求\n（一）加快发展\n我们推进工作。\n" * (size // 22),
    "one sentence of numbers": lambda size: "实现产值12.5亿元、增长8%的项目" * (size // 18),
    "targets in one sentence": lambda size: "主要预期目标是：" + "收入低于315万亩，" * (size // 10),
    "comments": lambda size: "<!--" * (size // 4 - 1) + "工作报告",
    "comments of a page": lambda size: "<html><body><p>工作报告</p>" + "<!--" * (size // 4),
    "scripts of a page": lambda size: "<html><body><p>工作报告</p>" + "<script></script" * (size // 16),
    "posts": lambda size: "1#发表于2023-01-01\n工作\n" * (size // 18),
    "page numbers": lambda size: "第1页\n工作\n" * (size // 7),
    "hundreds of a target": lambda size: "主要预期目标是：" + "百" * size,
    "projects announced": lambda size: "十件实事提高到三" * (size // 8),
    "problems seen": lambda size: "存在的问题：" + "还有" * (size // 2),
    "noise of characters": lambda size: "".join(chr(0x4E00 + place * place * 7919 % 20_901) for place in range(size)),
}
SMALL = 10_000
LARGE = 10 * SMALL


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="measure its texts too")
    parser.add_argument("--size", type=int, default=LARGE, help="characters of the larger hostile texts")
    arguments = parser.parse_args()
    folders = [SOURCES, *([arguments.folder] if arguments.folder else [])]
    failed = False
    sound = ""
    for folder in folders:
        texts = [open_source(path.read_bytes()).text for path in sorted(folder.glob("**/*.txt"))]
        if not texts:
            parser.error(f"{folder}: no text (*.txt) there; name a folder of texts")
        simplified = [text for text in texts if detect(text) == "hans"]
        sound = sound or max(simplified, key=len)
        failed |= _rate(f"{folder.name}, simplified", simplified, FLOOR)
        received = [text for text in texts if detect(text) == "hant"]
        failed |= _rate(f"{folder.name}, made traditional", [*received, *map(to_traditional, simplified)], FLOOR_HANT)
    print(f"\n{'ten times the text':24} {'seconds':>9} {'ratio':>7}")
    failed |= _grows("a report", sound, sound * 10)
    size = arguments.size
    for name, make in HOSTILE.items():
        failed |= _grows(name, make(size // 10), make(size))
    sys.exit(failed)


def _rate(name: str, texts: list[str], floor: int) -> bool:
    size = sum(map(len, texts))
    if not size:
        return False
    seconds = sum(_seconds(text) for text in texts)
    rate = size / seconds
    print(f"{name:32} {len(texts):4} texts {size:9,} characters {rate:12,.0f} a second (floor {floor:,})")
    return rate < floor


def _seconds(text: str) -> float:
    best, spent, runs = float("inf"), 0.0, 0
    while runs < REPEATS or spent < SPENT:
        start = time.process_time()
        with suppress(DraftError):
            draft(text)
        taken = time.process_time() - start
        best, spent, runs = min(best, taken), spent + taken, runs + 1
    return best


def _grows(name: str, small: str, large: str) -> bool:
    short, long = _seconds(small), _seconds(large)
    ratio = long / short
    # Below a tenth of a second the clock says little.
    slow = ratio > MOST * (len(large) / len(small) / 10) and long > 0.1
    print(f"{name:24} {long:9.3f} {ratio:7.2f}{'!' if slow else ''}")
    return slow


if __name__ == "__main__":
    main()
