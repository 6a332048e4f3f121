"""The GB/T 2260 divisions in schema/vocab/divisions.csv keep the shape that docs/divisions.md promises."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

PATH = Path(__file__).resolve().parent.parent / "schema" / "vocab" / "divisions.csv"
HEADER = ["code", "name", "level", "parent", "from", "to"]
EARLIEST, LATEST = 1980, 2025
PLACEHOLDERS = {"市辖区", "县", "市"}


class Row(NamedTuple):
    code: str
    name: str
    level: str
    parent: str
    first: int
    last: int | None

    def touches(self, other: Row) -> bool:
        """Is there a year in which both were in force?"""
        return self.first <= (other.last or LATEST) and other.first <= (self.last or LATEST)


def load() -> list[Row]:
    with PATH.open(encoding="utf-8", newline="") as file:
        return [
            Row(
                line["code"],
                line["name"],
                line["level"],
                line["parent"],
                int(line["from"]),
                int(line["to"]) if line["to"] else None,
            )
            for line in csv.DictReader(file)
        ]


ROWS = load()
BY_CODE: dict[str, list[Row]] = defaultdict(list)
for _row in ROWS:
    BY_CODE[_row.code].append(_row)


def lives_past(row: Row, year: int) -> bool:
    """A code given up ends in the year of the change; a code that goes on under another name ends the year before."""
    if row.last is None or row.last > year:
        return True
    return row.last == year and any(other.first == year + 1 for other in BY_CODE[row.code])


def at_end_of(year: int, level: str) -> list[Row]:
    return [row for row in ROWS if row.level == level and row.first <= year and lives_past(row, year)]


def named(code: str, name: str) -> list[Row]:
    return [row for row in BY_CODE[code] if row.name == name]


def test_file_is_plain_utf8_csv() -> None:
    data = PATH.read_bytes()
    assert b"\r" not in data
    assert not data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\n")
    lines = data.decode("utf-8").splitlines()
    assert lines[0].split(",") == HEADER
    assert {line.count(",") for line in lines} == {len(HEADER) - 1}


def test_codes_and_levels_agree() -> None:
    for row in ROWS:
        assert re.fullmatch(r"[0-9]{6}", row.code), row
        if row.code == "000000":
            expected = "national"
        elif row.code.endswith("0000"):
            expected = "province"
        elif row.code.endswith("00"):
            expected = "prefecture"
        else:
            expected = "county"
        assert row.level == expected, row


def test_names_are_chinese_and_not_placeholders() -> None:
    for row in ROWS:
        assert re.fullmatch(r"[\u4e00-\u9fff]{2,}(、[\u4e00-\u9fff]+)*", row.name), row
        assert row.name not in PLACEHOLDERS, row
        assert "直辖" not in row.name, row


def test_periods_are_sane() -> None:
    for row in ROWS:
        assert EARLIEST <= row.first <= LATEST, row
        assert row.last is None or row.first <= row.last <= LATEST, row


def test_sorted_by_code_then_first_year() -> None:
    keys = [(row.code, row.first) for row in ROWS]
    assert keys == sorted(keys)
    assert len(keys) == len(set(keys))


def test_periods_of_one_code_do_not_overlap() -> None:
    for rows in BY_CODE.values():
        for earlier, later in pairwise(rows):
            assert earlier.last is not None, earlier
            assert earlier.last < later.first, (earlier, later)


def test_parents_resolve_in_overlapping_years() -> None:
    for row in ROWS:
        if row.level == "national":
            assert row.parent == "", row
            continue
        parents = [parent for parent in BY_CODE.get(row.parent, []) if parent.touches(row)]
        assert parents, row
        if row.level == "province":
            assert row.parent == "000000", row
        elif row.level == "prefecture":
            assert row.parent == row.code[:2] + "0000", row
        else:
            assert row.parent in {row.code[:4] + "00", row.code[:2] + "0000"}, row


def test_a_county_hangs_on_its_prefecture_where_there_is_one() -> None:
    for row in ROWS:
        if row.level == "county" and row.parent.endswith("0000"):
            above = [other for other in BY_CODE.get(row.code[:4] + "00", []) if other.level == "prefecture"]
            for other in above:
                # At most the year of the change is shared, or the code was taken up by a later city.
                last, first = min(row.last or LATEST, other.last or LATEST), max(row.first, other.first)
                assert last <= first, (row, other)


def test_nothing_is_in_two_places_at_once() -> None:
    """A county or a county-level city stands once in its province (districts share names such as 郊区)."""
    for year in range(1983, LATEST + 1):  # before, the recoding of 1981-1982 leaves codes that lapse for one year
        seen: dict[tuple[str, str], str] = {}
        for row in at_end_of(year, "county"):
            if row.name.endswith("区"):
                continue
            key = (row.code[:2], row.name)
            assert key not in seen, (year, row, seen[key])
            seen[key] = row.code


def test_provinces() -> None:
    provinces = {row.code for row in at_end_of(2020, "province")}
    assert len(provinces) == 31 + 3
    assert {"710000", "810000", "820000"} <= provinces
    assert [row.name for row in BY_CODE["000000"]] == ["中华人民共和国"]


@pytest.mark.parametrize(
    ("year", "prefectures", "counties"),
    [(2020, 333, 2844), (2021, 333, 2843), (2022, 333, 2843), (2023, 333, 2844), (2024, 333, 2846)],
)
def test_counts_at_the_end_of_the_year(year: int, prefectures: int, counties: int) -> None:
    assert len(at_end_of(year, "prefecture")) == prefectures
    assert len(at_end_of(year, "county")) == counties


def test_no_year_is_thin() -> None:
    for year in range(EARLIEST, LATEST + 1):
        assert len(at_end_of(year, "province")) >= 30, year
        assert len(at_end_of(year, "prefecture")) >= 310, year
        assert len(at_end_of(year, "county")) >= 2750, year


# One line a place: code, name, level, parent, first year, last year (None: still in force).
PLACES = [
    ("110000", "北京市", "province", "000000", 1980, None),
    ("130400", "邯郸市", "prefecture", "130000", 1983, None),
    ("330600", "绍兴市", "prefecture", "330000", 1983, None),
    ("330602", "越城区", "county", "330600", 1983, None),
    ("330603", "柯桥区", "county", "330600", 2013, None),
    ("330621", "绍兴县", "county", "330600", 1983, 2013),
    ("330624", "新昌县", "county", "330600", 1983, None),
    ("330683", "嵊州市", "county", "330600", 1995, None),
    ("330800", "衢州市", "prefecture", "330000", 1985, None),
    ("330822", "常山县", "county", "330800", 1985, None),
    ("330825", "龙游县", "county", "330800", 1985, None),
    ("622424", "通渭县", "county", "622400", 1980, 2003),
    ("621100", "定西市", "prefecture", "620000", 2003, None),
    ("621121", "通渭县", "county", "621100", 2003, None),
    ("510200", "重庆市", "prefecture", "510000", 1980, 1997),
    ("500000", "重庆市", "province", "000000", 1997, None),
    ("500101", "万州区", "county", "500000", 1998, None),
    ("441900", "东莞市", "prefecture", "440000", 1988, None),
    ("460000", "海南省", "province", "000000", 1988, None),
    ("429004", "仙桃市", "county", "420000", 1994, None),
    ("469001", "五指山市", "county", "460000", 2001, None),
    ("659001", "石河子市", "county", "650000", 1985, None),
    ("419001", "济源市", "county", "410000", 1997, None),
    ("130107", "井陉矿区", "county", "130100", 1992, None),
    ("410902", "市区", "county", "410900", 1985, 2001),
    ("460302", "西沙区", "county", "460300", 2020, None),
    ("330103", "下城区", "county", "330100", 1980, 2021),
    ("330113", "临平区", "county", "330100", 2021, None),
    ("659012", "白杨市", "county", "650000", 2023, None),
    ("653228", "和康县", "county", "653200", 2024, None),
    ("500157", "两江新区", "county", "500000", 2025, None),
    ("810000", "香港特别行政区", "province", "000000", 1997, None),
    ("820000", "澳门特别行政区", "province", "000000", 1999, None),
]


@pytest.mark.parametrize("place", PLACES, ids=[f"{place[0]}-{place[1]}" for place in PLACES])
def test_place(place: tuple[str, str, str, str, int, int | None]) -> None:
    rows = named(place[0], place[1])
    assert Row(*place) in rows


def test_renaming_splits_the_code() -> None:
    assert [(row.name, row.first, row.last) for row in BY_CODE["513200"]] == [
        ("阿坝藏族自治州", 1980, 1986),
        ("阿坝藏族羌族自治州", 1987, None),
    ]


def test_interrupted_codes_have_two_rows() -> None:
    assert [(row.first, row.last) for row in named("130107", "井陉矿区")] == [(1980, 1989), (1992, None)]
    assert [(row.first, row.last) for row in named("370982", "新泰市")] == [(1985, 1986), (1995, None)]
