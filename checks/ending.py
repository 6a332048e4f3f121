"""SIGTERM, by which CI and systems end a process: what Ctrl-C does, with the status of shells for it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

__all__ = ["EXIT_TERMINATED", "terminable"]

EXIT_TERMINATED = 143


@contextmanager
def terminable() -> Iterator[None]:
    """Let SIGTERM end what runs inside by way of its ``finally``: temporary files go, and processes it started.

    Where the program around us listens to the signal itself, or calls us in a thread, nothing changes.
    """
    if threading.current_thread() is not threading.main_thread() or signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(EXIT_TERMINATED)
