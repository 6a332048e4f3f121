"""The vocabularies a record is held against: the packaged ones and what a folder's own ``baogao.toml`` adds."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..schema import vocabulary as packaged
from ..schema.terms import Aspect, Level
from ..schema.vocabulary import Division

__all__ = ["CONFIG", "ConfigError", "Vocabulary", "configured", "find_config"]

CONFIG = "baogao.toml"
_KEYS = {"indicators": "id", "units": "unit", "topics": "id", "regions": "code"}


class ConfigError(ValueError):
    """A configuration file that cannot be used."""


@dataclass(slots=True)
class Vocabulary:
    """Packaged vocabularies with additions on top."""

    indicators: dict[str, str] = field(default_factory=dict)
    """Added names of indicators and their id."""
    units: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    regions: dict[str, list[Division]] = field(default_factory=dict)
    root: Path | None = None
    """Folder of the configuration file; sources may be named from there."""

    def indicator(self, name: str) -> str | None:
        """Id of the indicator of that name."""
        added = self.indicators.get(name)
        if added:
            return added
        found = packaged.indicator(name)
        return found.id if found else None

    def fits(self, indicator: str, unit: str, aspect: Aspect, label: str = "") -> bool:
        """True where a value with that unit may be one of the indicator (an area is no rate, a share no amount)."""
        entry = next((entry for entry in packaged.indicators() if entry.id == indicator), None)
        return entry is None or not unit or packaged.measures_in(entry, unit, aspect, label)

    def names(self, indicator: str) -> tuple[str, ...]:
        """Every name of an indicator; empty where the vocabulary does not have it."""
        added = tuple(name for name, which in self.indicators.items() if which == indicator)
        return added + next((entry.names for entry in packaged.indicators() if entry.id == indicator), ())

    def indicator_ids(self) -> set[str]:
        """Ids of all indicators."""
        return {entry.id for entry in packaged.indicators()} | set(self.indicators.values())

    def has_unit(self, name: str) -> bool:
        """True where the unit, with or without a multiplier word, is known."""
        if not name or name in self.units or name in packaged.scales() or packaged.unit(name) is not None:
            return True
        return any(name.startswith(word) and name[len(word) :] in self.units for word in packaged.scales())

    def topic_ids(self) -> set[str]:
        """Ids of all topics."""
        return {topic.id for topic in packaged.topics()} | self.topics

    def division(self, code: str, year: int | None) -> Division | None:
        """The division of that code in force in the year."""
        for entry in self.regions.get(code, ()):
            if year is None or (entry.since <= year and (entry.until is None or year <= entry.until)):
                return entry
        return packaged.division(code, year)

    def known_code(self, code: str) -> bool:
        """True where the code was in force in some year."""
        return code in self.regions or packaged.division(code) is not None


def find_config(record: Path) -> Path | None:
    """The nearest ``baogao.toml`` in the folder of a record or above it."""
    for folder in record.absolute().parents:
        candidate = folder / CONFIG
        if candidate.is_file():
            return candidate
    return None


def configured(path: Path | None) -> Vocabulary:
    """Read a configuration file; the packaged vocabularies alone for None.

    Raises ``ConfigError`` where it is not TOML or does not say what it must.
    """
    if path is None:
        return Vocabulary()
    try:
        data = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot read the configuration: {error}") from error
    for key, value in data.items():
        if key in _KEYS and not (isinstance(value, list) and all(isinstance(row, dict) for row in value)):
            raise ConfigError(f"{path}: {key} must be tables written [[{key}]]")
        if key not in _KEYS:
            raise ConfigError(f"{path}: unknown key {key!r}; known are {', '.join(_KEYS)}")
        for row in value:
            if not isinstance(row.get(_KEYS[key]), str):
                raise ConfigError(f"{path}: every entry of {key} needs {_KEYS[key]!r}, as text")
    return Vocabulary(
        indicators=_indicators(data),
        units=frozenset(name for row in data.get("units", ()) for name in (row["unit"], *row.get("names", ()))),
        topics=frozenset(row["id"] for row in data.get("topics", ())),
        regions=_regions(path, data),
        root=path.parent,
    )


def _indicators(data: Mapping[str, Any]) -> dict[str, str]:
    result: dict[str, str] = {}
    for row in data.get("indicators", ()):
        names = ([row["name"]] if "name" in row else []) + list(row.get("names", ()))
        result.update((str(name), row["id"]) for name in names)
    return result


def _regions(path: Path, data: Mapping[str, Any]) -> dict[str, list[Division]]:
    result: dict[str, list[Division]] = {}
    for row in data.get("regions", ()):
        try:
            entry = Division(
                row["code"],
                row["name"],
                Level(row["level"]),
                str(row.get("parent", "")),
                int(row.get("from", 1949)),
                int(row["to"]) if "to" in row else None,
            )
        except (KeyError, ValueError, TypeError) as error:
            raise ConfigError(f"{path}: region {row['code']}: needs code, name and level ({error})") from error
        result.setdefault(entry.code, []).append(entry)
    return result
