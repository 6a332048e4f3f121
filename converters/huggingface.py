"""Hugging Face layout: data files, one configuration a table, and a card; ``datasets.load_dataset`` reads it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..schema.tables import TABLES, Table
from .errors import ExportError, needs
from .stream import Records

__all__ = ["write"]

_HEAD = """---
license: cc0-1.0
language:
- zh
pretty_name: baogao 报告
tags:
- government-work-report
- china
- text-as-data
configs:
"""
_BODY = """---

# baogao 报告

Chinese government work reports (政府工作报告) as typed, evidence-linked tables: every number with the characters it was
read from. Each configuration is one table; spans count Unicode code points of the stored source texts.

```python
from datasets import load_dataset

measures = load_dataset("path/to/this/folder", "measures", split="train")
```

| configuration | 表 | what it holds |
|---|---|---|
"""


def write(out: Path, records: Records, *, files: str = "parquet") -> None:
    """Write the data files (``files``: parquet or jsonl) into ``data/`` and the card beside it."""
    data = out / "data"
    data.mkdir()
    if files == "parquet":
        from .parquet import write as write_tables

        write_tables(data, records)
    elif files == "jsonl":
        from .jsonl import write_tables

        write_tables(data, records)
    else:
        raise ExportError(f"no data files of kind {files!r}", "choose parquet or jsonl")
    # The library cannot load a configuration without rows, so tables that are empty have none.
    filled = [entry for entry in TABLES if not _empty(data / f"{entry.name}.{files}")]
    for entry in TABLES:
        if entry not in filled:
            (data / f"{entry.name}.{files}").unlink()
    (out / "README.md").write_text(_card(files, filled), encoding="utf-8", newline="\n")


def _empty(path: Path) -> bool:
    if path.suffix == ".jsonl":
        return path.stat().st_size == 0
    pq: Any = needs("pyarrow.parquet", "parquet")
    return bool(pq.read_metadata(path).num_rows == 0)


def _card(files: str, tables: Sequence[Table]) -> str:
    configs = "".join(_config(entry, files) for entry in tables)
    lines = "".join(f"| `{entry.name}` | {entry.title} | {entry.description} |\n" for entry in tables)
    return _HEAD + configs + _BODY + lines


def _config(entry: Table, files: str) -> str:
    default = "\n  default: true" if entry.name == "measures" else ""
    path = f"data/{entry.name}.{files}"
    return f"- config_name: {entry.name}{default}\n  data_files:\n  - split: train\n    path: {path}\n"
