"""The rules that a record must keep, and what checks them.

Lazy, so that a run whose results are known already need not load the models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .finding import Excerpt, Finding, Mend, Severity
    from .run import check

__all__ = ["Excerpt", "Finding", "Mend", "Severity", "check"]

_HOMES = {"Excerpt": "finding", "Finding": "finding", "Mend": "finding", "Severity": "finding", "check": "run"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
