"""A question that long work asks all the time, and that ends it at whichever time it is asked."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest


class LeftError(Exception):
    """The work was told to end."""


class Asked:
    """Counts how often it is called, from any thread; raises at the n-th time, if any."""

    def __init__(self, last: int = 0) -> None:
        self._numbers = itertools.count(1)
        self.last, self.count = last, 0

    def __call__(self) -> None:
        number = next(self._numbers)
        self.count = max(self.count, number)
        if number == self.last:
            raise LeftError


def ends_whenever_asked(work: Callable[[Asked], object], at_least: int, tries: int = 12) -> None:
    """`work` asks that often, and ends at the first, the last and other times of them."""
    whole = Asked()
    work(whole)
    assert whole.count >= at_least
    for last in sorted({1, whole.count, *range(2, whole.count, max(1, whole.count // tries))}):
        with pytest.raises(LeftError):
            work(Asked(last))
