"""Fuzz target for ``atheris``: bytes in, data or an error out, and findings that can be told.

``python tests/fuzz/fuzz_reader.py -runs=100000 [CORPUS]`` where ``atheris`` is installed.
"""

from __future__ import annotations

import sys
from pathlib import Path

__all__ = ["one_input"]


def one_input(data: bytes) -> None:
    """Read and check the bytes as a record would be; anything but a result or a finding is a bug."""
    from baogao.checks.engine import check_record
    from baogao.converters.yaml import RecordError, load_data

    try:
        load_data(data, "fuzz.yaml")
    except RecordError as error:
        if min(error.line, error.column) < 1:
            raise AssertionError(f"no place: {error}") from error
    for finding in check_record(data, Path("fuzz.yaml")).findings:
        assert finding.message("en")
        assert finding.message("zh")


def main() -> None:
    """Run under atheris."""
    import atheris

    with atheris.instrument_imports(include=["baogao"]):
        import baogao.checks.engine
        import baogao.converters.yaml  # noqa: F401
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
