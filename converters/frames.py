"""A table as a light object: iterate its rows, or hand it to pandas, polars or Arrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from typing import TYPE_CHECKING, Any

from ..schema.columns import Cell
from ..schema.record import Report
from ..schema.tables import Table
from .errors import needs
from .rows import SOURCED, Row
from .stream import Records, SourceText

if TYPE_CHECKING:
    # Typed where the libraries (and pandas-stubs) are installed; the package checks clean without them too.
    import pandas  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import polars  # type: ignore[import-not-found,unused-ignore]

__all__ = ["Frame"]


class Frame:
    """One table of some reports. Rows are made while they are asked for; nothing is kept."""

    def __init__(self, table: Table, reports: Iterable[Report], source_text: SourceText | None = None) -> None:
        self.table = table
        """The table's definition: its columns with types and descriptions, its keys."""
        self._reports = reports
        self._source_text = source_text

    @property
    def name(self) -> str:
        """Name of the table."""
        return self.table.name

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self.table.names

    def rows(self) -> Iterator[Row]:
        """Yield each row as a tuple, in the order of ``columns``."""
        source_text = self._source_text if self.name in SOURCED else None
        for tables in Records(self._reports, source_text).tables():
            yield from tables[self.name]

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        """Yield each row as a dict."""
        names = self.columns
        for row in self.rows():
            yield dict(zip(names, row, strict=True))

    def __len__(self) -> int:
        """Count the rows. Reports are loaded for it, but no row is made; ``numbers`` needs their sources, too."""
        reports = self._reports
        if self.name == "reports" and isinstance(reports, Sized):
            return len(reports)
        source_text = self._source_text if self.name == "numbers" else None
        return Records(reports, source_text).count(self.name)

    def __bool__(self) -> bool:
        """Tell that there is a table, rows or not, as a table did before it had a length."""
        return True

    def __repr__(self) -> str:
        return f"<Frame {self.name}: {', '.join(self.columns)}>"

    def _lists(self) -> dict[str, list[Any]]:
        cells: list[list[Any]] = [list(column) for column in zip(*self.rows(), strict=True)]
        return dict(zip(self.columns, cells or [[] for _ in self.columns], strict=True))

    def to_pandas(self) -> pandas.DataFrame:
        """Return a ``pandas.DataFrame``: nullable integers and booleans, categories, timestamps, floats for decimals.

        The exact decimals are in the rows and in ``to_arrow()``. Raises ``MissingExtraError``.
        """
        pd: Any = needs("pandas", "pandas")
        data: dict[str, Any] = {}
        for column, values in zip(self.table.columns, self._lists().values(), strict=True):
            match column.type:
                case "integer":
                    data[column.name] = pd.array(values, dtype="Int64")
                case "decimal":
                    data[column.name] = pd.array(
                        [None if value is None else float(value) for value in values], dtype="Float64"
                    )
                case "boolean":
                    data[column.name] = pd.array(values, dtype="boolean")
                case "date":
                    data[column.name] = pd.to_datetime(pd.Series(values, dtype="object"))
                case _ if column.enum:
                    data[column.name] = pd.Categorical(values, categories=column.words)
                case _:
                    data[column.name] = pd.array(values, dtype="string")
        made: pandas.DataFrame = pd.DataFrame(data)
        return made

    def to_polars(self) -> polars.DataFrame:
        """Return a ``polars.DataFrame`` with the types of ``to_arrow()``. Raises ``MissingExtraError``."""
        pl: Any = needs("polars", "polars")
        kinds: dict[str, Any] = {
            "string": pl.String, "integer": pl.Int64, "decimal": pl.Decimal(38, 12), "date": pl.Date,
            "boolean": pl.Boolean,
        }  # fmt: skip
        schema = {
            column.name: pl.Enum(column.words) if column.enum else kinds[column.type] for column in self.table.columns
        }
        made: polars.DataFrame = pl.DataFrame(self._lists(), schema=schema)
        return made

    def to_arrow(self) -> Any:
        """Return a ``pyarrow.Table`` with decimal128, date32 and dictionary columns. Raises ``MissingExtraError``."""
        needs("pyarrow", "parquet")
        from .arrow import arrow_table

        return arrow_table(self.table, self.rows())
