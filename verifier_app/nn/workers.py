"""Spreads work over the processor's cores: one thread a core, each computing alone.

Torch's own threads split every single operation and wait for each other after each. Networks as
small as ours lose more by the waiting than they win, most of all when other programs want the
cores too: a pair took five times the processor time on two busy cores. OpenCV and Pillow release
Python's lock while they work, so cleaning spreads as well.

How the work is cut never depends on the number of cores, or the same input would give other bits
on another machine.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

import torch

from verifier_app.nn.device import usable_cores

T = TypeVar("T")
R = TypeVar("R")

_PREFIX = "verifier-worker"


def spread(work: Callable[[T], R], items: Iterable[T]) -> list[R]:
    """`work` of each item, in their order, computed on all usable cores.

    Torch computes with one thread inside `work`. Called from within `work`, it goes on in the
    same thread, because waiting there for the others could last for ever.

    Args:
        work: Must not depend on what happens to the other items.
        items: What to work on.

    Raises:
        Exception: What `work` raised for the first item that it failed for.
    """
    items = list(items)
    if not items or threading.current_thread().name.startswith(_PREFIX):
        return [work(item) for item in items]
    return list(_pool().map(work, items))


@cache
def _pool() -> ThreadPoolExecutor:
    torch.get_num_threads()  # fixes the caller's number, which the workers' would else become
    return ThreadPoolExecutor(usable_cores(), _PREFIX, initializer=_alone)


def _alone() -> None:
    torch.set_num_threads(1)


if hasattr(os, "register_at_fork"):
    # a forked process has none of the pool's threads, and would wait for them for ever
    os.register_at_fork(after_in_child=_pool.cache_clear)
