"""A made-up report in a few lines, its record, and a folder that holds both."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from baogao.converters.yaml import dumps
from baogao.schema.record import Report

__all__ = ["RAW", "folder", "place", "sample"]

RAW = (
    "一、成绩\n全年实现地区生产总值1 234.5亿元,增长7.8%、居全省第2位。"
    "2024年目标：增长6%以上。三产比为19.2:12.4:68.4，收入1,234元。"
)


def place(text: str) -> tuple[int, int]:
    """Span of the first such words in ``RAW``."""
    start = RAW.index(text)
    return start, start + len(text)


def sample(year: int = 2024) -> Report:
    """A small checked record whose spans are true of ``RAW``."""
    common = {"aspect": "growth", "unit": "%"}
    return Report.model_validate(
        {
            "schema_version": "1.0",
            "id": f"330600-{year}",
            "metadata": {
                "region": {"code": "330600", "name": "绍兴市", "level": "prefecture", "province": "浙江省"},
                "report_year": year,
                "review_year": year - 1,
                "script": "hans",
                "coverage": {"complete": True},
                "source": {
                    "file": "sources/33/sample.txt",
                    "sha256": sha256(RAW.encode()).hexdigest(),
                    "encoding": "utf-8",
                },
                "body": [0, len(RAW)],
                "review": {"status": "checked"},
            },
            "achievements": [
                {
                    "id": "a001",
                    "at": [5, RAW.index("2024年目标")],
                    "text": "全年实现地区生产总值1234.5亿元,增长7.8%、居全省第2位。",
                    "measures": [
                        {
                            "at": place("1 234.5亿元"),
                            "label": "地区生产总值",
                            "indicator": "gdp",
                            "aspect": "level",
                            "value": "1234.5",
                            "unit": "亿元",
                            "status": "achieved",
                        },
                        {
                            "at": place("7.8%"),
                            "label": "地区生产总值",
                            "indicator": "gdp",
                            "value": "7.8",
                            "status": "achieved",
                            **common,
                        },
                    ],
                }
            ],
            "targets": [
                {
                    "id": "t01",
                    "at": place("增长6%以上"),
                    "value_at": place("6%"),
                    "text": "增长6%以上",
                    "label": "地区生产总值",
                    "indicator": "gdp",
                    "value": "6",
                    "comparator": "gte",
                    **common,
                },
                {
                    "id": "t02",
                    "at": place("增长6%以上"),
                    "text": "增长6%以上",
                    "label": "收入",
                    "comparator": "sync",
                    "reference": "经济增长",
                    **common,
                },
            ],
            "numbers": [{"at": place("2024"), "text": "2024", "kind": "time"}],
        }
    )


def folder(root: Path, *years: int) -> Path:
    """Write records and their source below ``root`` the way the dataset has them."""
    (root / "reports" / "33").mkdir(parents=True)
    (root / "sources" / "33").mkdir(parents=True)
    (root / "sources" / "33" / "sample.txt").write_text(RAW, encoding="utf-8", newline="")
    for year in years:
        text = dumps(sample(year))
        (root / "reports" / "33" / f"330600-{year}.yaml").write_text(text, encoding="utf-8", newline="\n")
    return root
