"""How steady labels are: names of what is measured, put into the frames in which reports say something of them.

``python benchmarks/frames.py [FILE…] [--names N] [--frames FRAMES]`` takes the names of the vocabulary and the labels
in the drafts of FILEs (default: the project's sources), as far as the plainest frame gives them back, puts a sample of
N of each kind into each frame, and prints the share of frames that give the name back, and the frames that lose most.
FRAMES is a file with a frame a line, ``{}`` for the name. No text of its own is needed to find where a rule leans on
one wording: what changes with the frame alone is wrong in one of them.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from pathlib import Path

from baogao.parsers.draft import draft
from baogao.parsers.measures.sentence import measures
from baogao.schema.terms import Aspect, Status
from baogao.schema.vocabulary import indicator_names

SOURCES = Path(__file__).resolve().parent.parent / "dataset" / "sources"
PLAINEST = "{}达到36%。"
FRAMES = (
    "{}同比增长36%。",
    "全年{}较年初增长36%。",
    "五年来，{}年均增长36%。",
    "前三季度{}增长36%。",
    "2023年，{}增长36%。",
    "“十五五”期间，{}年均增长36%左右。",
    "与2018年相比，{}增长36%。",
    "初步统计，{}增长36%。",
    "特别是{}增长36%，居全省第2位。",
    "同时，{}提高3个百分点。",
    "今年，{}力争增长36%。",
    "到2026年，{}要达到36%以上。",
    "主要预期目标是：{}增长36%左右。",
    "确保{}增长36%以上。",
    "努力实现{}增长36%。",
    "{}由12亿元提高到36亿元。",
    "{}不低于36%。",
    "{}控制在36%以内。",
    "{}居全省第3位。",
    "{}位居全市前列，达到36%。",
    "{}高于全省平均水平3个百分点。",
    "{}是上年的1.6倍。",
    "{}完成36亿元，为年计划的102%。",
    "{}提前一年实现目标，达到360亿元。",
    "{}好于预期，达到36%。",
    "{}再创新高，达到36%。",
    "{}保持较快增长，增长36%。",
    "{}实现较快增长，增幅达36%。",
    "{}由负转正，增长36%。",
    "{}降幅收窄，下降36%。",
    "{}增速放缓，仅增长36%。",
    "{}连年攀升，由12%升至36%。",
    "{}连续5年保持36%以上。",
    "{}首次突破36%大关，达到39%。",
    "{}增长36%，增速居全省第2位。",
    "{}增长36%，超年度目标3个百分点。",
    "{}（可比口径）增长36%。",
    "——{}增长36%。",
    "坚持稳中求进，{}增长36%。",
    "受市场影响，{}下降36%。",
)
NAMES = 400
_ODD = re.compile("[0-9，。；：、和及与“”（）()]")
"""Names that list things, or say more than one thing."""
_SHOWN = 8


def labels(sentence: str) -> set[str]:
    return {one.label for one in measures(sentence, status=Status.ACHIEVED).measures}


def drafted(files: list[Path]) -> set[str]:
    """Labels of amounts and rates in the drafts of the files."""
    found = set()
    for file in files:
        for _, bearer in draft(file).bearers():
            found |= {one.label for one in bearer.measures if one.aspect in (Aspect.LEVEL, Aspect.SHARE, Aspect.GROWTH)}
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--names", type=int, default=NAMES)
    parser.add_argument("--frames", type=Path)
    args = parser.parse_args()
    files = args.files or sorted(SOURCES.rglob("*.txt")) + sorted(SOURCES.rglob("*.html"))
    frames = args.frames.read_text("utf-8").splitlines() if args.frames else FRAMES
    known = set(indicator_names())
    for kind, names in (("names of the vocabulary", known), ("other labels of drafts", drafted(files) - known)):
        plain = (one for one in names if len(one) > 1 and _ODD.search(one) is None)
        sound = sorted(one for one in plain if labels(PLAINEST.format(one)) == {one})
        sample = random.Random(36).sample(sound, min(args.names, len(sound)))
        lost = {
            frame: [one for one in sample if labels(frame.replace("{}", one)) != {one}] for frame in frames
        }
        kept = 1 - sum(map(len, lost.values())) / (len(sample) * len(frames)) if sample else 1.0
        print(f"{kind}: {len(sample)} in {len(frames)} frames, kept {kept:.4f}")
        for frame, missed in sorted(lost.items(), key=lambda each: -len(each[1]))[:_SHOWN]:
            if missed:
                print(f"  {len(missed):4d} {frame}  {'、'.join(missed[:3])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
