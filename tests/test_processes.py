"""Work in several processes: its order, and what ends it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time

import pytest
from baogao.checks.processes import in_processes
from hypothesis import given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system cannot fork")


def _answer(item: tuple[int, int]) -> tuple[int, bytes]:
    number, size = item
    time.sleep(number % 3 / 1000)
    return os.getpid(), bytes([number % 256]) * size


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.integers(0, 255), st.sampled_from([0, 1, 70_000, 1_000_000])), max_size=30), st.integers(1, 5)
)
def test_the_answers_come_in_order_from_as_many_processes_as_asked(items: list[tuple[int, int]], jobs: int) -> None:
    answers = list(in_processes(_answer, items, jobs))
    assert [answer for _, answer in answers] == [bytes([number]) * size for number, size in items]
    workers = {process for process, _ in answers}
    assert len(workers) <= jobs
    assert (os.getpid() in workers) == (0 < min(jobs, len(items)) < 2)


def _broken(item: int) -> int:
    if item == 2:
        time.sleep(0.3)  # so that the exception of the next item is there first
    if item == 3:
        raise ValueError(f"no {item}")
    return item


def test_an_exception_of_a_process_comes_to_the_one_that_asked() -> None:
    made = in_processes(_broken, range(6), 2)
    assert [next(made) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="no 3") as caught:
        next(made)
    assert "_broken" in caught.value.__notes__[0]
    assert multiprocessing.active_children() == []


def _killed(item: str) -> str:
    if item == "large.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return item


@pytest.mark.parametrize("before", [0, 1, 9])
def test_a_killed_process_is_told_with_what_it_worked_on(before: int) -> None:
    items = [f"{number}.txt" for number in range(before)] + ["large.txt"] + ["after.txt"] * 9
    with pytest.raises(ChildProcessError, match=r"worked on large\.txt \(exit code -9\).*--jobs 1"):
        list(in_processes(_killed, items, 2))
    assert multiprocessing.active_children() == []


def test_processes_end_where_the_answers_are_no_longer_wanted() -> None:
    made = in_processes(_answer, [(number, 1_000_000) for number in range(50)], 3)
    next(made)
    assert len(multiprocessing.active_children()) == 3
    made.close()
    assert multiprocessing.active_children() == []
