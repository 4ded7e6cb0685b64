"""What known comparisons support: bounds of the llr, operating points, histograms.

All llr values are log10 likelihood ratios before clipping; "imitation" is the other
kind of known comparison (for characters: another sign).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verifier_app.choices import OPERATING_POINTS
from verifier_app.types import KnownScores, OperatingPoint

Array = npt.NDArray[np.float64]

FEWEST_WRITERS = 10
_RULE_OF_THREE = 3.0
_TAIL_SHARE, _TAIL_LEAST = 0.1, 10
_BIN, _BIN_START, _BINS = 0.05, -6.0, 240


@dataclass(frozen=True)
class Amount:
    """How much data thresholds rest on.

    Attributes:
        genuine: Comparisons of different questioned samples of the genuine kind.
        imitation: The same of the other kind.
        writers: Writers of the kind that has fewer.
    """

    genuine: int
    imitation: int
    writers: int


def effective_count(values: Array, writers: npt.NDArray[np.intp]) -> float:
    """How many independent comparisons `N` comparisons of few writers are worth.

    Comparisons of one writer resemble each other. With intra-class correlation `rho`
    (one-way analysis of variance) a writer's `m` comparisons count
    `m / (1 + (m - 1) rho)` (Kish's design effect, 1965).

    Args:
        values: `(N,)` llr, `N >= 1`.
        writers: `(N,)` writer of each, integers.

    Returns:
        Between the number of writers and `N`.
    """
    _, codes = np.unique(writers, return_inverse=True)
    sizes = np.bincount(codes).astype(np.float64)
    n, groups = float(len(values)), len(sizes)
    if groups == 1:
        return 1.0
    if groups == len(values):
        return n
    means = np.bincount(codes, values) / sizes
    within = float(((values - means[codes]) ** 2).sum()) / (n - groups)
    between = float((sizes * (means - values.mean()) ** 2).sum()) / (groups - 1)
    typical = (n - float((sizes**2).sum()) / n) / (groups - 1)
    spread = between + (typical - 1) * within
    rho = min(max((between - within) / spread, 0.0), 1.0) if spread > 0 else 1.0
    return float((sizes / (1 + (sizes - 1) * rho)).sum())


def bounds(
    genuine: Array,
    imitation: Array,
    genuine_count: float | None = None,
    imitation_count: float | None = None,
) -> tuple[float, float]:
    """The range of llr that the data support: empirical lower and upper bounds (ELUB).

    Vergeer, van Es, de Jongh, Alberink and Stoel (2016): one misleading value of each
    kind is imagined beyond every threshold; a threshold `t > 1` is supported while
    deciding by the ratios costs no more than deciding without them, that is while
    `missed(t) + t * misled(t) <= 1`. The bound is the first `t` where this fails.

    Args:
        genuine: `(G,)` llr, `G >= 1`.
        imitation: `(I,)` llr, `I >= 1`.
        genuine_count: What the genuine comparisons are worth (`effective_count`);
            their number when None.
        imitation_count: The same for the imitations.

    Returns:
        (low, high) with `low <= 0 <= high`, finite.
    """
    g = float(len(genuine)) if genuine_count is None else genuine_count
    i = float(len(imitation)) if imitation_count is None else imitation_count
    return -_upper_bound(-imitation, -genuine, i, g), _upper_bound(genuine, imitation, g, i)


def _upper_bound(same: Array, other: Array, same_count: float, other_count: float) -> float:
    values = np.concatenate([same, other])
    # Between two neighbouring values nothing changes but t itself.
    starts = np.unique(np.concatenate([[0.0], values[values > 0]]))
    ends = np.append(starts[1:], np.inf)
    missed = np.searchsorted(np.sort(same), starts, side="right") / len(same)
    misled = 1 - np.searchsorted(np.sort(other), starts, side="right") / len(other)
    missed = (missed * same_count + 1) / (same_count + 1)
    misled = (misled * other_count + 1) / (other_count + 1)
    with np.errstate(divide="ignore"):
        fails = np.maximum(starts, np.log10(np.maximum(1 - missed, 0.0) / misled))
    return float(fails[fails < ends].min())


def lowest_reached_by(values: Array, rate: float) -> float:
    """The lowest threshold that at most a share `rate` of `(N,)` values reaches."""
    allowed = math.floor(rate * len(values) + 1e-9)
    if allowed >= len(values):
        return -math.inf
    first_refused = float(np.sort(values)[::-1][allowed])
    return float(np.nextafter(first_refused, math.inf))


def tail_threshold(values: Array, rate: float) -> float:
    """The threshold that a share `rate` is expected to reach, from an exponential tail.

    The mean excess over the 90 % quantile (over the tenth value from the top, if there
    are fewer) continues the tail; the exponential is the heaviest tail that scores with
    a bounded or bell-shaped spread need (peaks over threshold, shape 0). Never below
    what the values themselves ask.
    """
    falling = np.sort(values)[::-1]
    count = min(max(_TAIL_LEAST, math.ceil(_TAIL_SHARE * len(values))), len(values))
    base = float(falling[min(count, len(values) - 1)])
    excess = float(falling[:count].mean()) - base
    beyond = base + excess * math.log(count / len(values) / rate)
    return max(beyond, lowest_reached_by(values, rate))


def operating_point(
    name: str,
    rate: float,
    genuine: Array,
    imitation: Array,
    *,
    amount: Amount,
    data: str,
) -> OperatingPoint:
    """The thresholds at which at most `rate` of each kind goes wrong.

    Args:
        name: Name of the point.
        rate: The stated error rate, 0 to 1.
        genuine: `(G,)` unclipped llr, `G >= 1`.
        imitation: `(I,)` unclipped llr, `I >= 1`.
        amount: How much data that is.
        data: What was measured, in words.

    Returns:
        The point, with finite thresholds. Where a kind has fewer than `3 / rate`
        comparisons (with fewer, not even "no error" would show the rate: rule of
        three) its threshold comes from `tail_threshold`; then, or with fewer than ten
        writers of a kind, the point is marked as extrapolated.
    """
    enough = _RULE_OF_THREE / rate - 1e-9
    few = amount.genuine < enough, amount.imitation < enough
    t_same = (tail_threshold if few[1] else lowest_reached_by)(imitation, rate)
    t_different = -(tail_threshold if few[0] else lowest_reached_by)(-genuine, rate)
    if t_different > t_same:
        t_same = t_different = (t_same + t_different) / 2
    return OperatingPoint(
        name=name,
        t_same=t_same,
        t_different=t_different,
        imitation_called_same=rate,
        genuine_called_different=rate,
        data=data,
        extrapolated=any(few) or amount.writers < FEWEST_WRITERS,
    )


def operating_points(
    genuine: Array, imitation: Array, *, amount: Amount, data: str
) -> tuple[OperatingPoint, ...]:
    """Every operating point of the program; arguments as `operating_point`."""
    return tuple(
        operating_point(name, rate, genuine, imitation, amount=amount, data=data)
        for name, rate in OPERATING_POINTS.items()
    )


def known_scores(genuine: Array, imitation: Array, writers: int) -> KnownScores:
    """Histograms of unclipped llr from -6 to +6 in steps of 0.05.

    Fine enough to count how many known values reach a finding; five make one bar of
    the plot.
    """

    def counts(values: Array) -> tuple[int, ...]:
        # The hair keeps values that stand on an edge in the upper bin.
        bins = np.floor((values - _BIN_START) / _BIN + 1e-9)
        inside = np.clip(bins, 0, _BINS - 1).astype(np.int64)
        return tuple(np.bincount(inside, minlength=_BINS).tolist())

    return KnownScores(_BIN_START, _BIN, counts(genuine), counts(imitation), writers)
