"""The packaged vocabularies: indicators, units, topics and administrative divisions, read once and indexed.

Nothing is read at import; each table is loaded at its first use.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from .terms import Aspect, Level

__all__ = [
    "Division",
    "Indicator",
    "Topic",
    "Unit",
    "base_value",
    "division",
    "find",
    "indicator",
    "indicator_names",
    "indicators",
    "measures_in",
    "named",
    "scales",
    "topics",
    "unit",
    "units",
]

_EARLIEST = 1980  # first year of divisions.csv
_LONGEST_NAME = 60
_RATIOS = frozenset(("ratio", "index", "mortality", "mass_fraction"))
_NO_LENGTHS = frozenset(("money", "mass", "volume", "people", "person_times"))
_EITHER = re.compile(r"([^()（）]{1,4})[(（]([^()（）]{1,2})[)）]")
_WHOLE_PLACE = re.compile(r"全[市县省区州旗国](?=..)")
_GROWTH_WORD = re.compile(r"(?<=..)(?:增速|增幅|涨幅|增长率|增长速度)$")
_BRACKETS = str.maketrans("（）＆·", "()&.")
_QUOTES = str.maketrans("“”「」‘’『』'", '"' * 9)
_BRACKETED = re.compile(r"\([A-Za-z&.]{1,12}\)")
_SHARE_NAME = re.compile(r"占(.+?)(?:的?(?:比重|比例|占比))?$")
_HOW_MANY = re.compile(r"(?<=..)(?:总数量?|总量|数量|保有量|数)$")
_QUANTITY = ("数", "量")
_COUNTED = frozenset(("count", "people"))
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Indicator(NamedTuple):
    """One thing that reports measure; ``names`` holds ``name`` and every other spelling."""

    id: str
    name: str
    names: tuple[str, ...]
    en: str
    dimension: str
    topic: str
    codes: dict[str, str]


class Unit(NamedTuple):
    """One unit of measure; one of it is ``factor`` times ``base``. ``names`` holds ``unit`` and other spellings."""

    unit: str
    dimension: str
    base: str
    factor: Fraction
    aspect: Aspect
    scales: bool
    names: tuple[str, ...]


class Topic(NamedTuple):
    """One topic of a section, with the heading words that point to it, most telling first."""

    id: str
    name: str
    en: str
    keywords: tuple[str, ...]


class Division(NamedTuple):
    """One administrative division; in force from ``since`` to ``until`` (years, inclusive; None while it stands)."""

    code: str
    name: str
    level: Level
    parent: str
    since: int
    until: int | None


def _packaged(name: str) -> Any:
    return yaml.load(files(__package__).joinpath("vocab", name).read_text(encoding="utf-8"), Loader=_Loader)


def _tuple(value: list[str] | None) -> tuple[str, ...]:
    return tuple(value or ())


@cache
def indicators() -> tuple[Indicator, ...]:
    """Return every indicator in the order of the file."""
    return tuple(
        Indicator(
            row["id"], row["name"], (row["name"], *_tuple(row.get("names"))), row["en"], row["dimension"],
            row["topic"], row.get("codes") or {},
        )
        for row in _packaged("indicators.yaml")
    )


@cache
def indicator_names() -> Mapping[str, Indicator]:
    """Return the indicators by every name that the vocabulary lists."""
    return {name: entry for entry in indicators() for name in entry.names}


def named(name: str) -> Indicator | None:
    """Return the indicator that the vocabulary lists under exactly this name, or None."""
    return indicator_names().get(name)


@lru_cache(maxsize=1 << 14)
def indicator(name: str) -> Indicator | None:
    """Return the indicator that has this name (simplified, as a label words it), or None.

    Names are looked up as they stand, then without the words that name no other thing: the place as a whole
    (占全县生产总值比重), a trailing growth word (出口增速), the width of brackets, 占比 for 占…比重, as 占…
    alone, the number of what is counted (上市企业总数).
    """
    names = indicator_names()
    found = names.get(name)
    if found or len(name) > _LONGEST_NAME:
        return found
    if name.endswith(_QUANTITY) and (many := _HOW_MANY.search(name)):
        found = indicator(name[: many.start()])
        return found if found and found.dimension in _COUNTED else None
    if name.isalnum():
        # Most names hold no brackets and no quotes, and need not be looked through for them.
        plain = _WHOLE_PLACE.sub("", _GROWTH_WORD.sub("", name))
        return names.get(plain) or (names.get(_plain_share(plain)) if "占" in plain else None)
    plain = _WHOLE_PLACE.sub("", _GROWTH_WORD.sub("", name.translate(_BRACKETS)))
    for other in (plain, plain.replace("(", "（").replace(")", "）"), _BRACKETED.sub("", plain), _plain_share(plain)):
        found = names.get(other)
        if found:
            return found
    straight = plain.translate(_QUOTES)
    return _quoted_names().get(straight) if '"' in straight else None


@cache
def _quoted_names() -> Mapping[str, Indicator]:
    """The indicators by those names that hold quotation marks, in straight ones: texts quote in many ways."""
    return {
        straight: entry
        for name, entry in indicator_names().items()
        if '"' in (straight := name.translate(_QUOTES).translate(_BRACKETS))
    }


def _plain_share(name: str) -> str:
    """占地区生产总值的比重 and 占GDP比例 as 占地区生产总值比重."""
    return _SHARE_NAME.sub(r"占\1比重", name)


def measures_in(entry: Indicator, name: str, aspect: Aspect, label: str = "") -> bool:
    """May a value with the unit written so, and the ``label`` that it has, be one of the indicator?

    A growth, change, rank or multiple of it always may; a rate is no count or amount, an amount no rate, nor is money
    counted, nor what is so long weighed.
    """
    if aspect in (Aspect.GROWTH, Aspect.CHANGE, Aspect.RANK) or name == "倍":
        return True
    found = unit(name)
    if found is None:
        return True
    if entry.dimension in _RATIOS or found.dimension in _RATIOS:
        return entry.dimension in _RATIOS and found.dimension in _RATIOS
    if entry.dimension == "money" and found.aspect is Aspect.COUNT:
        return False
    if entry.dimension == "length" and (
        found.dimension in _NO_LENGTHS or (found.aspect is Aspect.COUNT and entry.id.endswith("_mileage"))
    ):
        # 其中高速公路1500亿元，铁路13亿吨, 高速公路8条: neither what was spent on it nor what it carries, nor how many
        # there are, is a length.
        return False
    # 人均公园绿地面积14平方米, but not 体育场地面积3万平方米: where no word says that it is per head, the unit must.
    whole = entry.dimension.startswith("per_capita_") and found.dimension == entry.dimension[11:] != "money"
    return not whole or "均" in label


@cache
def _units() -> tuple[tuple[Unit, ...], dict[str, Fraction]]:
    table = _packaged("units.yaml")
    read = tuple(
        Unit(
            row["unit"], row["dimension"], row["base"], Fraction(str(row["factor"])), Aspect(row["aspect"]),
            row["scales"], (row["unit"], *_tuple(row.get("names"))),
        )
        for row in table["units"]
    )
    return read, {word: Fraction(factor) for word, factor in table["scales"].items()}


def units() -> tuple[Unit, ...]:
    """Return every unit in the order of the file."""
    return _units()[0]


def scales() -> dict[str, Fraction]:
    """Return the multiplier words that may stand before a unit (万, 亿, 万亿, …)."""
    return _units()[1]


@cache
def _unit_names() -> dict[str, Unit]:
    return {name: entry for entry in units() for name in entry.names}


@lru_cache(maxsize=4096)
def _scaled(name: str) -> tuple[Unit, Fraction] | None:
    name = name.replace("／", "/")
    found = _unit_names().get(name)
    if found:
        return found, Fraction(1)
    # The longest multiplier word first, so that 万亿元 is not read as 万 of some unit 亿元.
    for word in sorted(scales(), key=len, reverse=True):
        if name.startswith(word):
            found = _unit_names().get(name[len(word) :])
            if found and found.scales:
                return found, scales()[word]
    return _either(name)


def _either(name: str) -> tuple[Unit, Fraction] | None:
    """A counter with another in brackets (万套（户）, 家(个)) is one of its own."""
    match = _EITHER.fullmatch(name)
    first, other = (_scaled(match[1]), _scaled(match[2])) if match else (None, None)
    if first is None or other is None or {first[0].aspect, other[0].aspect} != {Aspect.COUNT}:
        return None
    both = f"{first[0].unit}({other[0].unit})"
    return Unit(both, "count", both, Fraction(1), Aspect.COUNT, first[0].scales, (both,)), first[1]


def unit(name: str) -> Unit | None:
    """Return the unit written so, with or without a multiplier word (亿元, 元), or None."""
    found = _scaled(name)
    return found[0] if found else None


def base_value(value: Decimal, name: str) -> tuple[Decimal | Fraction, str] | None:
    """Convert a value in the unit written so to its base unit, exactly.

    A result that has a finite decimal expansion is a Decimal, any other a Fraction. A bare multiplier word
    (7万) counts in no unit. None where the unit is not in the vocabulary.
    """
    if not name:
        return value, ""
    if name in scales():
        return _exact(Fraction(value) * scales()[name]), ""
    found = _scaled(name)
    if not found:
        return None
    entry, multiplier = found
    return _exact(Fraction(value) * multiplier * entry.factor), entry.base


def _exact(value: Fraction) -> Decimal | Fraction:
    rest = value.denominator
    twos = (rest & -rest).bit_length() - 1
    rest >>= twos
    fives = 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    if rest != 1:
        return value
    places = max(twos, fives)
    digits = value.numerator * 10**places // value.denominator
    sign = "-" if digits < 0 else ""
    written = str(abs(digits)).rjust(places + 1, "0")
    return Decimal(f"{sign}{written[:-places]}.{written[-places:]}" if places else sign + written)


@cache
def topics() -> tuple[Topic, ...]:
    """Return every topic in the order of the file."""
    return tuple(
        Topic(row["id"], row["name"], row["en"], _tuple(row["keywords"])) for row in _packaged("topics.yaml")
    )


@cache
def _divisions() -> tuple[dict[str, list[Division]], dict[str, list[Division]]]:
    by_code: dict[str, list[Division]] = {}
    by_name: dict[str, list[Division]] = {}
    lines = files(__package__).joinpath("vocab", "divisions.csv").read_text(encoding="utf-8").splitlines()
    for row in csv.DictReader(lines):
        entry = Division(
            row["code"],
            row["name"],
            Level(row["level"]),
            row["parent"],
            int(row["from"]),
            int(row["to"]) if row["to"] else None,
        )
        by_code.setdefault(entry.code, []).append(entry)
        by_name.setdefault(entry.name, []).append(entry)
    return by_code, by_name


def _in_force(entries: list[Division], year: int | None) -> list[Division]:
    """Those in force in the year; a year before the table's first counts as the first."""
    if year is None:
        return [entry for entry in entries if entry.until is None] or entries[-1:]
    year = max(year, _EARLIEST)
    return [entry for entry in entries if entry.since <= year and (entry.until is None or year <= entry.until)]


def division(code: str, year: int | None = None) -> Division | None:
    """Return the division that had this code in the year (the latest one for None), or None."""
    found = _in_force(_divisions()[0].get(code, []), year)
    return found[0] if found else None


def find(name: str, year: int | None = None) -> tuple[Division, ...]:
    """Return every division of this full name (绍兴市) in force in the year; several places may share a name."""
    return tuple(_in_force(_divisions()[1].get(name, []), year))
