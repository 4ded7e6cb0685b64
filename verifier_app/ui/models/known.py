"""Known scores as the plot and the counts sentence need them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier_app.types import KnownScores

BIN = 0.25
LIMIT = 4.0
"""Every axis of llr runs from -4 to +4."""
BINS = round(2 * LIMIT / BIN)
_RECALIBRATED = re.compile(
    r"recalibrated on (\d+) local genuine comparisons and (?:(\d+) imitations|no local imitations),"
    r" (\d+) local writers"
)
"""What `OperatingPoint.data` says of a recalibrated model; see `verify.recalibration`."""


@dataclass(frozen=True)
class Histogram:
    """Counts per bin of 0.25 from -4 to +4; the outermost bins hold what lies beyond."""

    genuine: tuple[int, ...]
    imitation: tuple[int, ...]

    @property
    def highest(self) -> int:
        """The largest count inside the axis, at least 1: the common height scale.

        The outermost bins also hold everything beyond, and would flatten all others.
        """
        return max(1, *self.genuine[1:-1], *self.imitation[1:-1])


@dataclass(frozen=True)
class Tail:
    """How many known comparisons lie on the far side of a value.

    `imitation` of `imitations` scored this high or higher, `genuine` of `genuines` this
    low or lower. A bin that the value falls into counts whole, so neither is too small.
    """

    imitation: int
    imitations: int
    genuine: int
    genuines: int


@dataclass(frozen=True)
class LocalPart:
    """How many of a recalibrated model's known scores are local; the others it had before."""

    genuine: int
    imitation: int
    writers: int


def local_part(data: str) -> LocalPart | None:
    """That of the scores that `OperatingPoint.data` tells of; None where nothing is local."""
    found = _RECALIBRATED.match(data)
    return None if found is None else LocalPart(*(int(own or 0) for own in found.groups()))


@lru_cache(maxsize=8)
def histogram(known: KnownScores) -> Histogram:
    """`known` in the bins of the plot."""
    return Histogram(_rebinned(known, known.genuine), _rebinned(known, known.imitation))


def tail(known: KnownScores, llr: float) -> Tail:
    """Counts on the far sides of the unclipped `llr`."""
    position = (llr - known.start) / known.step
    last = len(known.genuine) - 1
    own = max(0, min(last, floor(position + 1e-9)))
    return Tail(
        imitation=sum(known.imitation[own:]),
        imitations=sum(known.imitation),
        genuine=sum(known.genuine[: own + 1]),
        genuines=sum(known.genuine),
    )


def bin_at(llr: float) -> int:
    """The plot's bin that `llr` falls into."""
    return max(0, min(BINS - 1, floor((llr + LIMIT) / BIN + 1e-9)))


def _rebinned(known: KnownScores, counts: Sequence[int]) -> tuple[int, ...]:
    bins = [0] * BINS
    for i, n in enumerate(counts):
        bins[bin_at(known.start + (i + 0.5) * known.step)] += n
    return tuple(bins)
