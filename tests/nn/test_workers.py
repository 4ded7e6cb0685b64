"""Work spread over the cores."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest
import torch

from verifier_app.nn.workers import spread


def test_results_come_in_the_order_of_the_items() -> None:
    assert spread(lambda n: n * n, range(100)) == [n * n for n in range(100)]
    assert spread(lambda n: n, []) == []


def test_torch_computes_alone_in_a_worker_and_as_before_in_its_caller() -> None:
    before = torch.get_num_threads()
    assert set(spread(lambda _: torch.get_num_threads(), range(8))) == {1}
    assert torch.get_num_threads() == before


def test_work_inside_of_work_does_not_wait_for_itself() -> None:
    def outer(n: int) -> list[tuple[int, bool]]:
        mine = threading.current_thread()
        return spread(lambda m: (m, threading.current_thread() is mine), range(n))

    assert spread(outer, range(40)) == [[(m, True) for m in range(n)] for n in range(40)]


def test_the_first_failure_is_raised() -> None:
    def fails(n: int) -> int:
        if n >= 3:
            problem = f"number {n}"
            raise ValueError(problem)
        return n

    with pytest.raises(ValueError, match="number 3"):
        spread(fails, range(10))
    assert spread(fails, [1, 2]) == [1, 2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_has_workers_of_its_own() -> None:
    """Those of its parent are not there, and were waited for for ever."""
    code = """
import os, signal
from verifier_app.nn.workers import spread
spread(abs, range(100))
child = os.fork()
if child == 0:
    signal.alarm(20)
    os._exit(spread(abs, [-1, -2]) != [1, 2])
raise SystemExit(os.waitpid(child, 0)[1])
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
