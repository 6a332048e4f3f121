"""What can go wrong when a dataset is opened."""

from __future__ import annotations

__all__ = ["DatasetError"]


class DatasetError(Exception):
    """A dataset that cannot be opened or a source that cannot be read; ``str()`` is one line for the user."""
