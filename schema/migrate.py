"""Bringing a record of an older schema up to the current one.

A step turns the plain data of one version into that of the next; ``upgrade`` chains steps until the wanted version
is reached. Steps are pure: they return new data and never touch what they were given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .record import SCHEMA_VERSION

__all__ = ["STEPS", "MigrationError", "Step", "upgrade"]

Step = Callable[[Mapping[str, Any]], dict[str, Any]]

STEPS: dict[str, tuple[str, Step]] = {}
"""From a version to the next one and the step that leads there. Schema 1.0 is the first, so there is none yet."""


class MigrationError(ValueError):
    """A record whose schema version no chain of steps leads away from."""


def upgrade(
    data: Mapping[str, Any],
    *,
    to: str = SCHEMA_VERSION,
    steps: Mapping[str, tuple[str, Step]] | None = None,
) -> dict[str, Any]:
    """Return the record's data in schema version ``to``.

    Raises ``MigrationError`` where the version is missing, newer than this package knows, or no step leads on.
    """
    known = STEPS if steps is None else steps
    current = dict(data)
    seen: set[str] = set()
    while (version := current.get("schema_version")) != to:
        if not isinstance(version, str) or version not in known or version in seen:
            raise MigrationError(
                f"schema_version is {version!r} and no migration leads from there to {to}; "
                "install the release of baogao that the record was written for, or a newer one"
            )
        seen.add(version)
        following, step = known[version]
        current = {**step(current), "schema_version": following}
    return current
