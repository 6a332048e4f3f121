"""The records, the source texts, and the store that reads, indexes and serves them."""

from .errors import DatasetError
from .store import Dataset, load, load_paths

__all__ = ["Dataset", "DatasetError", "load", "load_paths"]
