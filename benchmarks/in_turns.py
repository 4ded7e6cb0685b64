"""Times of several things, taken in turns, and what they say about each other.

A machine is never idle, so nothing is measured for itself: in every round each case runs
once, and each round begins with another one. What else the machine does then falls on
all alike, and ratios within a round mean something where seconds do not.
"""

from __future__ import annotations

import datetime
import os
import platform
import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Times = dict[str, list[float]]


@dataclass(frozen=True)
class Goal:
    """`least <= times of case / times of against <= most`, as the median over the rounds."""

    case: str
    against: str
    most: float | None = None
    least: float | None = None

    def ratio(self, times: Times) -> float:
        """The median over the rounds."""
        pairs = zip(times[self.case], times[self.against], strict=True)
        return statistics.median(one / other for one, other in pairs)


def measured(cases: Mapping[str, Callable[[], float]], rounds: int, *, warm_up: int = 1) -> Times:
    """Seconds that each case gives in each round.

    Args:
        cases: Name and what runs it once and gives its seconds.
        rounds: How often each is run.
        warm_up: Rounds before these, which do not count: they fill the disk's cache and
            write Python's byte code.
    """
    times: Times = {name: [] for name in cases}
    names = list(cases)
    for turn in range(-warm_up, rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            seconds = cases[name]()
            if turn >= 0:
                times[name].append(seconds)
    return times


def report(title: str, times: Times, goals: list[Goal], *, unit: str = "s") -> bool:
    """Print medians and ratios; whether every goal was reached."""
    factor = {"s": 1.0, "ms": 1e3}[unit]
    print(f"{title}\n{conditions()}")
    width = max(map(len, times))
    for name, seconds in times.items():
        low, middle, high = (
            factor * own for own in (min(seconds), statistics.median(seconds), max(seconds))
        )
        line = f"{middle:9.3f} {unit}   ({low:.3f} to {high:.3f}, {len(seconds)} rounds)"
        print(f"  {name:{width}} {line}")
    reached = True
    for goal in goals:
        ratio = goal.ratio(times)
        good = (goal.most is None or ratio <= goal.most) and (
            goal.least is None or ratio >= goal.least
        )
        reached &= good
        bounds = [f"at most {goal.most:g}"] if goal.most is not None else []
        bounds += [f"at least {goal.least:g}"] if goal.least is not None else []
        wanted = f"{' and '.join(bounds)}: {'reached' if good else 'MISSED'}" if bounds else ""
        print(f"  {goal.case} / {goal.against} = {ratio:.2f}   {wanted}".rstrip())
    return reached


def conditions() -> str:
    """Date, cores and how busy the machine is, in one line."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    try:
        cores, load = len(os.sched_getaffinity(0)), f"load {os.getloadavg()[0]:.1f}"
    except (AttributeError, OSError):  # not on every system
        cores, load = os.cpu_count() or 1, "load unknown"
    threads = os.environ.get("OMP_NUM_THREADS", "not set")
    return (
        f"  {today}, {cores} CPU cores, {load}, OMP_NUM_THREADS {threads}, "
        f"Python {platform.python_version()} on {platform.system()}"
    )
