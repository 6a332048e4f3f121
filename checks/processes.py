"""Work in several processes, which ends when it is told to: in order, without a word, and leaving no process behind.

The pools of the standard library share locks and pipes among their processes. Where a process is killed while it
holds one, or a signal comes while a pool is made, the end of the pool waits for it for good. Here every process has a
pipe of its own, no lock and, in the one that asks, no thread: to end the others is to kill them.
"""

from __future__ import annotations

import multiprocessing
import signal
import traceback
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from multiprocessing.context import ForkProcess

__all__ = ["in_processes"]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_AHEAD = 3
"""Items a process is given before it has answered, so that it never waits for the one that asks."""
_ENDS = (signal.SIGINT, signal.SIGTERM)


def in_processes(
    function: Callable[[_Item], _Result], items: Sequence[_Item], jobs: int
) -> Generator[_Result, None, None]:
    """Yield ``function(item)`` for every item, in order, from up to ``jobs`` processes.

    In this process where ``jobs`` or the items are fewer than two, or the system cannot fork. An exception in a
    process is raised here, with its traceback as a note. Raises ``ChildProcessError`` where a process was killed.
    """
    jobs = min(jobs, len(items))
    if jobs < 2 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(function, items)
        return
    team: dict[Connection, ForkProcess] = {}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)  # a process half made would be left behind
    try:
        try:
            for _ in range(jobs):
                _start(team, function, items)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        yield from _answers(team, items)
    finally:
        for process in team.values():
            process.kill()
        for process in team.values():
            process.join()


def _start(team: dict[Connection, ForkProcess], function: Callable[[_Item], object], items: Sequence[_Item]) -> None:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_work, args=(there, function, items, [here, *team]), daemon=True)
    process.start()
    there.close()  # with the process its end of the pipe is gone, which tells that it was killed
    team[here] = process


def _answers(team: dict[Connection, ForkProcess], items: Sequence[object]) -> Generator[Any, None, None]:
    todo = iter(range(len(items)))
    given: dict[Connection, list[int]] = {pipe: [] for pipe in team}
    done: dict[int, tuple[Any, Exception | None]] = {}

    def give(pipe: Connection) -> None:
        number = next(todo, None)
        if number is not None:
            given[pipe].append(number)
            with suppress(ConnectionError):  # that it was killed is told where its answer is read
                pipe.send(number)

    for _ in range(_AHEAD):
        for pipe in team:
            give(pipe)
    for number in range(len(items)):
        while number not in done:
            for ready in wait([pipe for pipe, numbers in given.items() if numbers]):
                pipe = cast("Connection", ready)
                try:
                    answer = pipe.recv()
                except (EOFError, OSError):
                    raise _killed(team[pipe], items[given[pipe][0]]) from None
                done[given[pipe].pop(0)] = answer
                give(pipe)
        result, error = done.pop(number)
        if error is not None:  # in its turn: another process may still work on an item before it
            raise error
        yield result


def _killed(process: ForkProcess, item: object) -> ChildProcessError:
    process.join()
    what = item[0] if isinstance(item, tuple) else item
    return ChildProcessError(
        f"a process was killed while it worked on {what} (exit code {process.exitcode}), "
        "perhaps for want of memory; go on with --jobs 1"
    )


def _begin() -> None:
    """Make a process one that is killed at once by SIGTERM and leaves Ctrl-C to the one that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)


def _work(
    pipe: Connection, function: Callable[[_Item], object], items: Sequence[_Item], others: Sequence[Connection]
) -> None:
    _begin()
    for other in others:  # else the processes would keep each other up where the one that asked is killed
        other.close()
    try:
        while True:
            number = pipe.recv()
            answer: tuple[object, Exception | None]
            try:
                answer = function(items[number]), None
            except Exception as error:
                error.add_note(traceback.format_exc())
                answer = None, error
            pipe.send(answer)
    except (EOFError, ConnectionError):
        return
