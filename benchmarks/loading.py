"""Loading against its floors, as ratios measured in one run: ``python benchmarks/loading.py [--reports 10000]``.

Exit status 1 where a floor is missed. Times are the best of several runs, those to be compared run in turn.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import baogao
import yaml
from baogao.converters.json import plain_data
from baogao.converters.yaml import dumps
from baogao.dataset import Dataset
from baogao.dataset.pack import PackStore, pack
from baogao.schema.record import Report
from synthetic import recombined


def best(*actions: Callable[[], object], turns: int) -> list[float]:
    """Best time of each action in seconds, measured in turn so that all meet the same weather."""
    times = [float("inf")] * len(actions)
    for _ in range(turns):
        for place, action in enumerate(actions):
            start = time.perf_counter()
            action()
            times[place] = min(times[place], time.perf_counter() - start)
    return times


def _python(code: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)


def cold() -> float:
    """Time of a cold first report over that of importing pydantic's base class."""
    first = _python("import baogao; baogao.load()[0]")
    first()
    ours, theirs = best(first, _python("from pydantic import BaseModel"), turns=20)
    print(f"  first report {ours * 1e3:.0f} ms, from pydantic import BaseModel {theirs * 1e3:.0f} ms")
    return ours / theirs


def whole(reports: list[Report], store: Dataset) -> tuple[float, float]:
    """Time of materialising every report over ``json.loads``, and that of PyYAML's C loader over ours."""
    texts = [json.dumps(plain_data(report), ensure_ascii=False) for report in reports]
    records = [dumps(report) for report in reports]
    ours, theirs = best(lambda: list(store), lambda: [json.loads(text) for text in texts], turns=30)
    (slow,) = best(lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for text in records], turns=2)
    print(
        f"  {len(reports)} reports: {ours * 1e3:.1f} ms, json.loads {theirs * 1e3:.1f} ms, PyYAML C {slow * 1e3:.0f} ms"
    )
    return ours / theirs, slow / ours


def many(base: list[Report], count: int, folder: Path) -> float:
    """Time of opening ``count`` reports and getting one by id over that for five."""
    paths = []
    for number in (5, count):
        path = folder / str(number) / "_compiled" / "reports.pack"
        path.parent.mkdir(parents=True)
        pack(recombined(base, number), path)
        paths.append((str(path), Dataset(PackStore(str(path))).ids[number // 2]))

    def one(path: str, name: str) -> Callable[[], Report]:
        return lambda: Dataset(PackStore(path))[name]

    few, more = best(*(one(*pair) for pair in paths), turns=30)
    print(f"  one of five {few * 1e3:.2f} ms, one of {count:,} {more * 1e3:.2f} ms")
    return more / few


def main() -> int:
    """Measure, print, and say by the exit status whether every floor holds."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--reports", type=int, default=10_000)
    arguments.add_argument("--records", type=Path, help="a folder of records instead of the dataset")
    chosen = arguments.parse_args()
    base = list(baogao.load(chosen.records))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packed = folder / "all" / "_compiled" / "reports.pack"
        packed.parent.mkdir(parents=True)
        pack(base, packed)
        json_ratio, yaml_ratio = whole(base, Dataset(PackStore(str(packed))))
        results = [
            ("cold first report / import of pydantic's BaseModel", cold(), 2.0, False),
            ("all records / json.loads", json_ratio, 3.0, False),
            ("PyYAML C loader / all records", yaml_ratio, 20.0, True),
            (f"one of {chosen.reports:,} / one of five", many(base, chosen.reports, folder), 10.0, False),
        ]
    missed = 0
    for label, ratio, floor, least in results:
        holds = ratio >= floor if least else ratio <= floor
        missed += not holds
        print(
            f"{'ok    ' if holds else 'MISSED'} {label}: {ratio:.2f} ({'at least' if least else 'at most'} {floor:g})"
        )
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
