"""How fast the validator is, against what one would use instead, on the same records and in one run.

``python benchmarks/validate.py [FOLDER]`` prints each figure with its floor; exit 1 where one is missed.
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml
from baogao.checks.run import DATASET, PathError, check_files, record_files

ROOT = Path(__file__).resolve().parent.parent
QUIET = Path(__file__).resolve().parent
"""A folder that nothing else writes into: what lies beside a command may be imported by it, so it counts."""
ROUNDS = 7


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Shortest of several runs, in seconds."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def run(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command; only that it ran counts, not its exit status."""
    subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=env, cwd=QUIET
    )


def line(name: str, figure: float, unit: str, floor: float | None) -> bool:
    """Print a figure with its floor; True where it is kept."""
    kept = floor is None or figure <= floor
    print(f"{name:58} {figure:8.2f} {unit:3} {'' if floor is None else f'floor {floor:g}'} {'' if kept else 'MISSED'}")
    return kept


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=DATASET / "reports", help="holds records")
    folder = parser.parse_args().folder
    try:
        files = list(record_files([folder]))
    except PathError as error:
        parser.error(str(error))
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(map(len, texts))
    print(f"{len(files)} records, {size} characters of YAML")
    check_files(files)  # vocabularies and caches, which both kinds of use load once
    parse = best(lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for text in texts])
    full = best(lambda: check_files(files))
    kept = line("PyYAML's C loader, merely parsing", parse * 1000, "ms", None)
    kept &= line("full validation, one process", full * 1000, "ms", None)
    kept &= line("full validation / C loader", full / parse, "x", 4)
    slowest = max(best(lambda file=file: check_files([file]), 3) for file in files)
    kept &= line("one record again, as --watch does, the slowest", slowest * 1000, "ms", 100)
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "BAOGAO_CACHE": cache}
        cold = best(lambda: run(sys.executable, ROOT / "validate.py", "--no-cache", folder), 5)
        kept &= line("whole command, cold", cold * 1000, "ms", None)
        tool = shutil.which(
            "check-jsonschema", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        )
        if tool:
            schema = ROOT / "schema" / "report.schema.json"
            other = best(lambda: run(tool, "--schemafile", schema, *files), 3)
            line("check-jsonschema, JSON Schema layer only", other * 1000, "ms", None)
            kept &= line("whole command / check-jsonschema", cold / other, "x", 1)
        module = [sys.executable, "-m", "baogao.validate", folder]
        run(*module, env=environment)
        again = best(lambda: run(*module, env=environment), 15)
        bare = best(lambda: run(sys.executable, "-c", "import baogao", env=environment), 15)
        line("second run, nothing changed", again * 1000, "ms", None)
        line('python -c "import baogao"', bare * 1000, "ms", None)
        kept &= line("second run / import baogao", again / bare, "x", 1.5)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
