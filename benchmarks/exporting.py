"""Export of many reports with their source texts: peak memory and whether the cost is linear.

``python benchmarks/exporting.py [--reports 10000]``: each run is a process of its own, and reads every source clean for
quotes and clauses. Exit status 1 where peak memory is over 600 MB or the cost per report grows by half.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import baogao
from synthetic import moved

MEMORY = 600.0
GROWTH = 1.5


def child(format: str, count: int, records: str) -> None:
    """Export ``count`` reports; print seconds of processor time and peak megabytes."""
    dataset = baogao.load(records or None)
    base = list(dataset)
    texts = {report.metadata.source.file: dataset.source_text(report) for report in base}
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        baogao.export(moved(base, count), format, out, source_text=lambda report: texts[report.metadata.source.file])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    print(time.process_time() - start, peak)


def main() -> int:
    """Measure the formats at a quarter of the size and at the whole size."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--reports", type=int, default=10_000)
    arguments.add_argument("--records", default="", help="a folder of records instead of the dataset")
    arguments.add_argument("--formats", nargs="*", default=["csv", "parquet"])
    arguments.add_argument("--child", help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.child:
        child(chosen.child, chosen.reports, chosen.records)
        return 0
    missed = False
    for format in chosen.formats:
        costs = []
        for count in (chosen.reports // 4, chosen.reports):
            command = [sys.executable, __file__, "--child", format]
            command += ["--reports", str(count), "--records", chosen.records]
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            seconds, peak = map(float, output.split())
            costs.append(seconds / count)
            missed = missed or peak > MEMORY
            print(f"{format}: {count:,} reports in {seconds:.1f} s ({costs[-1] * 1e3:.2f} ms each), peak {peak:.0f} MB")
        missed = missed or costs[1] > costs[0] * GROWTH
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
