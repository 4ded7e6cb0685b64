"""Error rates of ISO/IEC 19795-1 over known comparisons, with intervals by writers.

Scores have one direction: larger supports the same writer. A comparison is called
same at threshold `t` when its score is at least `t`. FMR is the share of imitations
(or other people's own) called same, FNMR the share of genuine ones not called same.

Every measure exists once, as a function of scores, kinds and *weights*, so that a
bootstrap over writers (each resample is a row of weights) and a plain figure (all
weights one) are the same computation.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.types import OperatingPoint

Array: TypeAlias = npt.NDArray[np.float64]
Bools: TypeAlias = npt.NDArray[np.bool_]
Measure: TypeAlias = Callable[[Array, Bools, Array], Array]
"""`(scores (N,), genuine (N,), weights (B, N)) -> (B,)`; NaN where a kind has no weight."""

_LN2 = float(np.log(2.0))
_LN10 = float(np.log(10.0))


@dataclass(frozen=True, eq=False)
class Det:
    """Points of the detection error trade-off, from "all same" to "none same".

    Attributes:
        thresholds: `(K,)`, rising; the last is infinite.
        fmr: `(K,)`, falling from 1 to 0.
        fnmr: `(K,)`, rising from 0 to 1.
    """

    thresholds: Array
    fmr: Array
    fnmr: Array


def det(genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> Det:
    """The DET points of two samples of scores, one for each distinct score and one above all.

    Args:
        genuine: Scores of genuine comparisons, `(G,)`, `G >= 1`, finite.
        imitation: Scores of the other kind, `(I,)`, `I >= 1`, finite.

    Raises:
        ValueError: A kind is empty or a score is not finite.
    """
    scores, kinds = _joined(genuine, imitation)
    ends, order = _tie_groups(scores)
    fmr, fnmr = _det_rates(kinds[order], np.ones((1, len(scores))), ends)
    distinct = scores[order][ends]
    return Det(np.append(distinct, np.inf), fmr[0], fnmr[0])


def eer(genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> float:
    """Equal error rate, 0 to 1: where linearly joined DET points cross FMR = FNMR.

    A tie between the kinds is one step of both rates, so that constant scores give 0.5.
    Arguments and errors as `det`.
    """
    return _plain(eer_of, genuine, imitation)


def auc(genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> float:
    """Share of (genuine, imitation) pairs in the right order, ties half. As `det`."""
    return _plain(auc_of, genuine, imitation)


def fnmr_at_fmr(genuine: npt.ArrayLike, imitation: npt.ArrayLike, fmr: float) -> float:
    """FNMR at the lowest threshold whose FMR is at most `fmr` (0 to 1); no interpolation."""
    return _plain(fnmr_at(fmr), genuine, imitation)


def cllr(genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> float:
    """Cost of log-likelihood ratios in bits (Brümmer and du Preez 2006) of log10 LRs.

    0 is perfect, 1 says nothing. As `det`.
    """
    return _plain(cllr_of, genuine, imitation)


def cllr_min(genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> float:
    """Cllr after the best monotone calibration (pool adjacent violators). As `det`.

    Cllr - Cllr_min measures what calibration lost.
    """
    return _plain(cllr_min_of, genuine, imitation)


def isotonic(successes: npt.ArrayLike, totals: npt.ArrayLike) -> Array:
    """Pool adjacent violators: the rising rates closest to `successes / totals`.

    Args:
        successes: `(K,)`, at least 0.
        totals: `(K,)`, more than 0; the weights.

    Returns:
        `(K,)`, not falling, the weighted least-squares fit (Ayer et al. 1955).
    """
    blocks: list[list[float]] = []  # successes, totals, length
    hits, ns = np.asarray(successes, np.float64), np.asarray(totals, np.float64)
    for s, n in zip(hits.tolist(), ns.tolist(), strict=True):
        blocks.append([s, n, 1])
        while len(blocks) > 1 and blocks[-2][0] * blocks[-1][1] >= blocks[-1][0] * blocks[-2][1]:
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    rates = np.array([b[0] / b[1] for b in blocks], np.float64)
    return np.repeat(rates, [int(b[2]) for b in blocks])


def n_way(scores: npt.ArrayLike, answers: npt.ArrayLike) -> float:
    """Share of trials whose right choice has the highest score.

    Args:
        scores: `(T, N)`, finite.
        answers: `(T,)` integers, 0 to N - 1.

    Returns:
        0 to 1. A choice among `k` tied winners counts `1 / k`, what guessing would
        give: constant scores reach `1 / N`, not 1.
    """
    s, right = np.asarray(scores, np.float64), np.asarray(answers, np.int64)
    if s.ndim != 2 or not np.isfinite(s).all() or right.shape != s.shape[:1] or not len(s):
        raise ValueError("n_way needs finite scores (T, N) and answers (T,)")
    best = s == s.max(axis=1, keepdims=True)
    return float((best[np.arange(len(s)), right] / best.sum(axis=1)).mean())


@dataclass(frozen=True)
class Realised:
    """What an operating point that was fixed beforehand does on known comparisons.

    Counts of comparisons by kind and verdict.
    """

    genuine_same: int
    genuine_inconclusive: int
    genuine_different: int
    imitation_same: int
    imitation_inconclusive: int
    imitation_different: int

    @property
    def imitation_called_same(self) -> float:
        """Share of imitations called same, 0 to 1; like the others NaN of none."""
        return self._of_imitations(self.imitation_same)

    @property
    def genuine_called_different(self) -> float:
        """Share of genuine comparisons called different, 0 to 1."""
        return self._of_genuine(self.genuine_different)

    @property
    def genuine_called_same(self) -> float:
        """Share of genuine comparisons called same, 0 to 1."""
        return self._of_genuine(self.genuine_same)

    @property
    def inconclusive(self) -> float:
        """Share of inconclusive, the mean of the two kinds', 0 to 1."""
        genuine = self._of_genuine(self.genuine_inconclusive)
        return (genuine + self._of_imitations(self.imitation_inconclusive)) / 2

    def _of_genuine(self, count: int) -> float:
        every = self.genuine_same + self.genuine_inconclusive + self.genuine_different
        return count / every if every else math.nan

    def _of_imitations(self, count: int) -> float:
        every = self.imitation_same + self.imitation_inconclusive + self.imitation_different
        return count / every if every else math.nan


def realised(
    points: OperatingPoint | Sequence[OperatingPoint],
    genuine: npt.ArrayLike,
    imitation: npt.ArrayLike,
) -> Realised:
    """The verdicts on unclipped llr values.

    Args:
        points: One operating point for all, or one for each comparison (genuine
            first) where thresholds depend on the number of references.
        genuine: `(G,)` llr.
        imitation: `(I,)` llr.
    """
    values = [np.asarray(v, np.float64).ravel().tolist() for v in (genuine, imitation)]
    total = len(values[0]) + len(values[1])
    each = [points] * total if isinstance(points, OperatingPoint) else list(points)
    if len(each) != total:
        raise ValueError("one operating point for all, or one for each comparison")
    counts = dict.fromkeys(
        ((k, v) for k in (0, 1) for v in ("same", "inconclusive", "different")), 0
    )
    at = iter(each)
    for kind, llrs in enumerate(values):
        for value in llrs:
            counts[kind, next(at).verdict(value)] += 1
    return Realised(*counts.values())


# Measures with weights ------------------------------------------------------


def eer_of(scores: Array, genuine: Bools, weights: Array) -> Array:
    """`Measure`: equal error rate as `eer`."""
    ends, order = _tie_groups(scores)
    fmr, fnmr = _det_rates(genuine[order], weights[:, order], ends)
    gap = fnmr - fmr
    after = np.argmax(gap >= 0, axis=1)  # at least 1: the first gap is -1
    rows = np.arange(len(gap))
    before = np.maximum(after - 1, 0)
    lower, upper = -gap[rows, before], gap[rows, after]
    with np.errstate(invalid="ignore"):
        share = lower / (lower + upper)
        start = fnmr[rows, before]
        return np.asarray(start + share * (fnmr[rows, after] - start), np.float64)


def auc_of(scores: Array, genuine: Bools, weights: Array) -> Array:
    """`Measure`: area under the ROC curve as `auc`."""
    ends, order = _tie_groups(scores)
    fmr, fnmr = _det_rates(genuine[order], weights[:, order], ends)
    falls = fmr[:, :-1] - fmr[:, 1:]
    return np.asarray((falls * (1 - (fnmr[:, :-1] + fnmr[:, 1:]) / 2)).sum(axis=1), np.float64)


def fnmr_at(limit: float) -> Measure:
    """The `Measure` of `fnmr_at_fmr` for one FMR limit, 0 to 1."""

    def measure(scores: Array, genuine: Bools, weights: Array) -> Array:
        ends, order = _tie_groups(scores)
        fmr, fnmr = _det_rates(genuine[order], weights[:, order], ends)
        # A hair of tolerance: sums of shares such as 0.05 are not exact.
        first = np.argmax(fmr <= limit + 1e-12, axis=1)
        found = fnmr[np.arange(len(fmr)), first]
        return np.where(np.isfinite(fmr[:, 0]), found, np.nan)  # no imitation, no such rate

    return measure


def cllr_of(scores: Array, genuine: Bools, weights: Array) -> Array:
    """`Measure`: `cllr` of log10 likelihood ratios."""
    cost = _bits(np.where(genuine, -scores, scores))
    return (_share(weights, genuine, cost) + _share(weights, ~genuine, cost)) / 2


def cllr_min_of(scores: Array, genuine: Bools, weights: Array) -> Array:
    """`Measure`: `cllr_min`."""
    _, level = np.unique(scores, return_inverse=True)
    found = [
        _least_cost(
            *(np.bincount(level, own * kind).astype(np.float64) for kind in (genuine, ~genuine))
        )
        for own in weights
    ]
    return np.array(found, np.float64)


def _least_cost(same: Array, other: Array) -> float:
    """Cllr in bits of the best rising calibration; of weights at each score, in order."""
    if not same.any() or not other.any():
        return math.nan
    seen = same + other > 0
    same, other = same[seen], other[seen]
    _, block = np.unique(isotonic(same, same + other), return_inverse=True)
    same, other = (np.bincount(block, own) / own.sum() for own in (same, other))
    with np.errstate(divide="ignore"):
        llr = np.log10(same) - np.log10(other)
    return float((_times(same, _bits(-llr)) + _times(other, _bits(llr))).sum()) / 2


def called_same(threshold: float, *, genuine: bool = False) -> Measure:
    """The `Measure` "share of one kind at or above `threshold`"."""

    def measure(scores: Array, kinds: Bools, weights: Array) -> Array:
        return _share(weights, kinds == genuine, (scores >= threshold).astype(np.float64))

    return measure


# Parts ----------------------------------------------------------------------


def _plain(measure: Measure, genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> float:
    scores, kinds = _joined(genuine, imitation)
    return float(measure(scores, kinds, np.ones((1, len(scores))))[0])


def _joined(genuine: npt.ArrayLike, imitation: npt.ArrayLike) -> tuple[Array, Bools]:
    g, i = (np.asarray(v, np.float64).ravel() for v in (genuine, imitation))
    if not len(g) or not len(i):
        raise ValueError("error rates need at least one comparison of each kind")
    scores = np.concatenate([g, i])
    if not np.isfinite(scores).all():
        raise ValueError("error rates need finite scores")
    return scores, np.arange(len(scores)) < len(g)


def _tie_groups(scores: Array) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The last index of each group of equal scores, and the sorting order."""
    order = np.argsort(scores, kind="stable")
    ordered = scores[order]
    return np.append(np.flatnonzero(ordered[1:] != ordered[:-1]), len(scores) - 1), order


def _det_rates(genuine: Bools, weights: Array, ends: npt.NDArray[np.intp]) -> tuple[Array, Array]:
    """FMR and FNMR `(B, K + 1)` at each distinct score and above all; inputs sorted."""
    rates = []
    for kind in (~genuine, genuine):
        below = np.cumsum(np.where(kind, weights, 0.0), axis=1)[:, ends]
        total = below[:, -1:]
        with np.errstate(invalid="ignore", divide="ignore"):
            rates.append(np.concatenate([np.zeros_like(total), below], axis=1) / total)
    return 1.0 - rates[0], rates[1]


def _bits(llr: Array) -> Array:
    """log2(1 + 10^llr), without overflow."""
    return np.asarray(np.logaddexp(0.0, llr * _LN10) / _LN2, np.float64)


def _times(weight: Array, cost: Array) -> Array:
    """`weight * cost` with 0 * infinity = 0."""
    return np.asarray(weight * np.where(weight > 0, cost, 0.0), np.float64)


def _share(weights: Array, kind: Bools, cost: Array) -> Array:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(weights[:, kind] @ cost[kind] / weights[:, kind].sum(axis=1), np.float64)
