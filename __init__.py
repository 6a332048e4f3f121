"""Chinese government work reports (政府工作报告) as typed, evidence-linked, versioned data.

``baogao.load()`` opens the dataset, ``baogao.draft(source)`` reads a further report, ``baogao.check(…)`` validates
records. Nothing is imported before it is used, so that ``import baogao`` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .checks import Finding, check
    from .converters import ConversionError, ExportError, export
    from .converters.yaml_reader import RecordError
    from .dataset import Dataset, DatasetError, load
    from .parsers.draft import DraftError, draft
    from .schema.measure import Measure
    from .schema.record import Report

__all__ = [
    "ConversionError",
    "Dataset",
    "DatasetError",
    "DraftError",
    "ExportError",
    "Finding",
    "Measure",
    "RecordError",
    "Report",
    "__version__",
    "check",
    "draft",
    "export",
    "load",
]

__version__ = "1.0.0"

_HOME = {
    "ConversionError": "converters",
    "Dataset": "dataset",
    "DatasetError": "dataset",
    "DraftError": "parsers.draft",
    "ExportError": "converters",
    "Finding": "checks",
    "Measure": "schema.measure",
    "RecordError": "converters.yaml_reader",
    "Report": "schema.record",
    "check": "checks",
    "draft": "parsers.draft",
    "export": "converters",
    "load": "dataset",
}


if not TYPE_CHECKING:  # or a type checker would take any name for one of ours

    def __getattr__(name: str) -> Any:
        home = _HOME.get(name)
        if home is None:
            from difflib import get_close_matches

            near = get_close_matches(name, __all__, 1)
            raise AttributeError(
                f"module {__name__!r} has no attribute {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""),
                name=name,
            )
        from importlib import import_module

        value = getattr(import_module(f".{home}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__} - {"Any", "TYPE_CHECKING", "annotations"})
