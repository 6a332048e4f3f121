"""Many records at once: bounded memory, the same answer in any number of processes.

``BAOGAO_RECORDS=10000`` makes it ten thousand.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

RECORDS = int(os.environ.get("BAOGAO_RECORDS", "300"))
MEGABYTES = 200
SOURCE = "政府工作报告\n\n各位代表：过去一年，我们新建学校{number}所。\n"
RECORD = """\
schema_version: "1.0"
id: unknown-{short}
metadata:
  title: "政府工作报告"
  region: {{}}
  script: hans
  coverage: {{complete: true}}
  source: {{file: {number}.txt, sha256: "{sha256}", encoding: utf-8, kind: other}}
  evidence: {{title: [0, 6]}}
  body: [0, {end}]
  review: {{status: draft}}
context:
  - {{id: c001, at: [0, 6], text: "政府工作报告"}}
  - id: c002
    at: [8, {end}]
    text: "各位代表：过去一年，我们新建学校{number}所。"
    measures:
      - {{at: [24, {unit}], label: "学校", aspect: count, value: {number}, unit: "所", status: achieved}}
draft: {{parser: "0.1"}}
"""
MEASURED = """\
import re, resource, sys
from baogao.validate import run
status = run(sys.argv[1:])
# ru_maxrss of a process includes what its parent held when it forked; the high-water mark of its own memory does not.
own = int(re.search("VmHWM:\\\\s+([0-9]+)", open("/proc/self/status").read())[1])
print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) // 1024, file=sys.stderr)
sys.exit(status)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is told otherwise there")
def test_ten_thousand_records(tmp_path: Path) -> None:
    for number in range(10_000, 10_000 + RECORDS):
        source = SOURCE.format(number=number)
        sha256 = hashlib.sha256(source.encode()).hexdigest()
        end = len(source) - 1
        value = number if number % 100 else number + 1  # one in a hundred is wrong
        record = RECORD.format(number=number, short=sha256[:8], sha256=sha256, end=end, unit=end - 1)
        record = record.replace(f"value: {number}", f"value: {value}")
        (tmp_path / f"{number}.txt").write_text(source, encoding="utf-8")
        (tmp_path / f"{number}.yaml").write_text(record, encoding="utf-8")
    outputs = []
    for jobs in ("1", "2"):
        command = [sys.executable, "-c", MEASURED, str(tmp_path), "--jobs", jobs, "--no-cache"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path)
        assert done.returncode == 1, done.stderr
        assert int(done.stderr) < MEGABYTES
        outputs.append(done.stdout)
    assert outputs[0] == outputs[1]
    assert outputs[0].splitlines()[-1] == f"{RECORDS} records checked: {RECORDS // 100} errors, 0 warnings"
