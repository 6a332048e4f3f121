"""Records to and from other formats, one module a format."""

from .errors import ConversionError, ExportError, MissingExtraError, ReadError
from .registry import FORMATS, Format, export, read

__all__ = ["FORMATS", "ConversionError", "ExportError", "Format", "MissingExtraError", "ReadError", "export", "read"]
