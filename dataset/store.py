"""Opening a dataset, and the read-only collection of reports that comes of it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

from ..schema.closed import alike, require
from ..schema.record import Report
from ..schema.terms import Level
from .errors import DatasetError
from .index import Entry, Facts, Index

if TYPE_CHECKING:
    from ..converters.frames import Frame
    from ..text.reading import Reading

__all__ = ["Dataset", "load", "load_paths"]

_Default = TypeVar("_Default")
_HERE = os.path.dirname(__file__)
_PACK = os.path.join(_HERE, "_compiled", "reports.pack")


class _Store(Protocol):
    def find(self, name: str) -> Entry | None: ...

    def whole(self) -> Index: ...

    def report(self, name: str) -> Report: ...

    def source(self, report: Report, path: PurePosixPath) -> bytes | None: ...


def load(path: str | os.PathLike[str] | None = None) -> Dataset:
    """Open the dataset that comes with the package, or the records below a folder (or in a file) of your own.

    Nothing is read but an index; each report is loaded when it is asked for. Raises ``DatasetError`` where the folder
    cannot be read or holds no record, and ``RecordError`` with file, line and column where a record is invalid.
    """
    return load_paths([] if path is None else [path])


def load_paths(paths: Sequence[str | os.PathLike[str]]) -> Dataset:
    """Open the records of several folders or files as one dataset; without any, the package's own."""
    if isinstance(paths, str | bytes | os.PathLike):
        raise TypeError(f"{paths!r}: expected a list of folders or files; load() takes a single one")
    roots = tuple(os.fspath(path) for path in paths)
    return Dataset(_open(roots), roots)


def _open(roots: tuple[str, ...]) -> _Store:
    if not roots and (os.path.isfile(_PACK) or not os.path.isdir(os.path.join(_HERE, "reports"))):
        from .pack import PackStore

        try:
            return PackStore(_PACK)
        except FileNotFoundError as error:
            raise DatasetError("the installed package holds no records; install it anew") from error
    from .cache import Cache, user_cache
    from .folder import FolderStore

    if roots:
        return FolderStore(tuple(map(Path, roots)), Cache(user_cache()))
    own = Path(_HERE)
    writable = os.access(own, os.W_OK)
    return FolderStore((own / "reports",), Cache(own / "_compiled" if writable else user_cache()))


class Dataset(Sequence[Report]):
    """Reports in the order of their ids: a sequence by position and a mapping by id. Read-only; threads may share it.

    ``dataset[0]``, ``dataset["330600-2024"]``, ``dataset[:3]``, ``"330600-2024" in dataset``, ``dict(dataset)``.
    """

    def __init__(self, store: _Store, roots: tuple[str, ...] = (), ids: tuple[str, ...] | None = None) -> None:
        self._store = store
        self._roots = roots
        self._ids = ids
        """None for all."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the reports in order."""
        return self._store.whole().ids if self._ids is None else self._ids

    @property
    def version(self) -> str | None:
        """Version of the data that comes with the package; None for records of your own."""
        if self._roots:
            return None
        from importlib.resources import files  # slow to import

        with files(__package__).joinpath("VERSION").open(encoding="utf-8") as file:
            return file.read().strip()

    def keys(self) -> tuple[str, ...]:
        """Ids of the reports in order, as a mapping has them."""
        return self.ids

    def values(self) -> Iterator[Report]:
        """The reports in order, as a mapping has them."""
        return iter(self)

    def items(self) -> Iterator[tuple[str, Report]]:
        """Ids and reports in order."""
        return ((report.id, report) for report in self)

    def __len__(self) -> int:
        return len(self._store.whole()) if self._ids is None else len(self._ids)

    def __iter__(self) -> Iterator[Report]:
        return map(self._store.report, self.ids)

    @overload
    def __getitem__(self, key: int | str) -> Report: ...
    @overload
    def __getitem__(self, key: slice) -> Dataset: ...
    def __getitem__(self, key: int | str | slice) -> Report | Dataset:
        if isinstance(key, str):
            if not self._holds(key):
                near = alike(key, self.ids)
                hint = f"did you mean {near}?" if near else "see its .ids"
                raise KeyError(f"{key} is not in this dataset of {len(self)} reports; {hint}")
            return self._store.report(key)
        if isinstance(key, slice):
            return self._part(self.ids[key])
        if not hasattr(key, "__index__"):
            raise TypeError(f"{key!r}: expected an id such as '330600-2024', a position or a slice")
        try:
            return self._store.report(self.ids[key])
        except IndexError:
            raise IndexError(f"there is no report {key} in a dataset of {len(self)}") from None

    def _holds(self, name: str) -> bool:
        return self._store.find(name) is not None if self._ids is None else name in self._ids

    def __contains__(self, key: object) -> bool:
        if isinstance(key, str):
            return self._holds(key)
        return isinstance(key, Report) and self._holds(key.id) and self._store.report(key.id) == key

    @overload
    def get(self, key: str) -> Report | None: ...
    @overload
    def get(self, key: str, default: _Default) -> Report | _Default: ...
    def get(self, key: str, default: Any = None) -> Any:
        """Return a report by id, or the default. Raises ``TypeError`` for what is no id, which would never be found."""
        _text("id", key, "the id of a report such as '330600-2024' (by position: dataset[0])")
        return self._store.report(key) if self._holds(key) else default

    def filter(
        self,
        *,
        place: str | None = None,
        level: str | None = None,
        year: int | Collection[int] | None = None,
        province: str | None = None,
    ) -> Dataset:
        """Return the reports that fit, without loading any.

        ``place`` is a code or the beginning of a name (绍兴 is 绍兴市), ``level`` a level of government, ``year`` the
        year planned for or several of them, ``province`` a name or the first two digits of a code. Raises
        ``ValueError`` for what is no level, and ``TypeError`` for what is no text or no year.
        """
        _text("place", place, "a code such as '330600' or the beginning of a name, in quotes")
        _text("province", province, "a name or the first two digits of a code such as '33', in quotes")
        require(level, Level, "level")
        years = year if year is None or isinstance(year, Collection) else (year,)
        if isinstance(years, str | bytes) or not all(hasattr(each, "__index__") for each in years or ()):
            raise TypeError(f"year {year!r}: expected a whole number such as 2024, or several of them")
        kept = []
        for entry in self._entries():
            known = entry.facts
            if (
                (place is None or _fits(place, known.code, known.name))
                and (level is None or known.level == level)
                and (years is None or known.year in years)
                and (province is None or _in_province(province, known))
            ):
                kept.append(entry.id)
        return self._part(tuple(kept))

    def _entries(self) -> Iterator[Entry]:
        return map(self._store.whole().__getitem__, self.ids)

    def _part(self, ids: tuple[str, ...]) -> Dataset:
        return Dataset(self._store, self._roots, ids)

    def table(self, name: str) -> Frame:
        """Return a table of these reports: iterate its rows, or hand it to pandas, polars or Arrow.

        Raises ``KeyError`` naming the tables there are.
        """
        from ..converters.frames import Frame
        from ..schema.tables import table

        return Frame(table(name), self, self.source_text)

    def source_text(self, report: Report) -> str | None:
        """Return the decoded source of a report, which all its spans count in; None where it is not at hand.

        Raises ``DatasetError`` where the stored bytes are not the ones that the record was made from.
        """
        from .sources import decoded, relative

        if not isinstance(report, Report):
            raise TypeError(f"{report!r}: expected a report, such as dataset['330600-2024']")
        data = self._store.source(report, relative(report))
        return None if data is None else decoded(report, data)

    def reading(self, report: Report) -> Reading:
        """Return the clean reading of a report's source; raises ``DatasetError`` where the source is not at hand."""
        from ..converters.evidence import reading_of

        raw = self.source_text(report)
        if raw is None:
            raise DatasetError(f"report {report.id}: {report.metadata.source.file} is not there; put it back")
        return reading_of(report, raw)

    def __repr__(self) -> str:
        shown = [f"{entry.id} {entry.facts.name or '?'}" for entry, _ in zip(self._entries(), range(5), strict=False)]
        more = f", … {len(self) - len(shown)} more" if len(self) > len(shown) else ""
        return f"<Dataset of {len(self)} reports: {', '.join(shown)}{more}>"

    def __reduce__(self) -> tuple[Any, ...]:
        roots = tuple(os.path.abspath(root) for root in self._roots)
        return _restore, (roots, self._ids)


def _text(name: str, given: object, expected: str) -> None:
    """Raise ``TypeError`` where something is given that is no text."""
    if given is not None and not isinstance(given, str):
        raise TypeError(f"{name} {given!r}: expected {expected}")


def _restore(roots: tuple[str, ...], ids: tuple[str, ...] | None) -> Dataset:
    return Dataset(_open(roots), roots, ids)


def _fits(place: str, code: str | None, name: str | None) -> bool:
    return place == code or bool(place and name and name.startswith(place))


def _in_province(province: str, known: Facts) -> bool:
    if province.isdigit():
        return bool(known.code and known.code.startswith(province[:2]))
    own = known.name if known.level == "province" else known.province
    return bool(province and own and own.startswith(province))
