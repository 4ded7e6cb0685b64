"""95 % intervals of error rates by resampling writers.

Comparisons of one writer are not independent, so whole writers are drawn with
replacement (subset bootstrap: Bolle, Ratha and Pankanti 2004).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.evaluation.rates import Array, Bools, Measure

RESAMPLES = 1000
Labels: TypeAlias = "Sequence[Any] | npt.NDArray[Any]"
_LEVEL = 0.95
_CELLS = 4_000_000  # weights held at once: 32 MB


@dataclass(frozen=True)
class Interval:
    """A figure with its 95 % bootstrap interval; NaN where it cannot be measured.

    Of a single writer there is a figure and no interval: nothing tells how writers differ.
    """

    value: float
    low: float
    high: float

    def as_dict(self) -> dict[str, float | None]:
        """The JSON form: null for what cannot be measured."""
        pairs = (("value", self.value), ("low", self.low), ("high", self.high))
        return {name: float(v) if np.isfinite(v) else None for name, v in pairs}


def bootstrap(
    measure: Measure,
    scores: npt.ArrayLike,
    genuine: npt.ArrayLike,
    writers: Labels,
    *,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Interval:
    """A figure with its 95 % percentile interval over resampled writers.

    Args:
        measure: What to measure.
        scores: `(N,)`, finite.
        genuine: `(N,)` bool.
        writers: `(N,)`, the writer whose references were used (any labels).
        resamples: Number of resamples.
        seed: Makes the interval reproducible.

    Returns:
        The figure on all data and the interval, which is NaN where a kind is of one writer;
        resamples in which a kind is missing are left out.
    """
    s, kinds, codes = _checked(scores, genuine, writers)
    value = float(measure(s, kinds, np.ones((1, len(s))))[0])
    drawn = [measure(s, kinds, w) for w in _weights(kinds, codes, resamples, seed)]
    return _interval(value, drawn)


def paired(
    measure: Measure,
    before: npt.ArrayLike,
    after: npt.ArrayLike,
    genuine: npt.ArrayLike,
    writers: Labels,
) -> Interval:
    """The difference `after - before` of a figure on the same comparisons, with its interval.

    Both are measured on the same resampled writers. Arguments as `bootstrap`.
    """
    a, kinds, codes = _checked(before, genuine, writers)
    b, _, _ = _checked(after, genuine, writers)
    one = np.ones((1, len(a)))
    value = float(measure(b, kinds, one)[0] - measure(a, kinds, one)[0])
    drawn = [
        measure(b, kinds, w) - measure(a, kinds, w) for w in _weights(kinds, codes, RESAMPLES, 0)
    ]
    return _interval(value, drawn)


def mean_interval(
    values: npt.ArrayLike,
    writers: Labels,
    *,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Interval:
    """The mean of `(N,)` values (for example n-way credits) with its interval over groups."""
    v = np.asarray(values, np.float64).ravel()

    def mean(scores: Array, _kinds: Bools, weights: Array) -> Array:
        return np.asarray(weights @ scores / weights.sum(axis=1), np.float64)

    return bootstrap(mean, v, np.ones(len(v), bool), writers, resamples=resamples, seed=seed)


def _checked(
    scores: npt.ArrayLike, genuine: npt.ArrayLike, writers: Labels
) -> tuple[Array, Bools, npt.NDArray[np.intp]]:
    s, kinds = np.asarray(scores, np.float64).ravel(), np.asarray(genuine, np.bool_).ravel()
    _, codes = np.unique(np.asarray(writers), return_inverse=True)
    if not len(s) == len(kinds) == len(codes) or not len(s):
        raise ValueError("one score, kind and writer for each comparison, at least one")
    if not np.isfinite(s).all():
        raise ValueError("error rates need finite scores")
    return s, kinds, codes.ravel()


def _weights(
    kinds: Bools, codes: npt.NDArray[np.intp], resamples: int, seed: int
) -> Iterator[Array]:
    """Rows of weights: how often the writer of each comparison was drawn.

    None where a kind is of one writer: every resample would repeat that writer's figure.
    """
    if any(len(np.unique(codes[kinds == kind])) == 1 for kind in (True, False)):
        return
    count = int(codes.max()) + 1
    rng = np.random.default_rng(seed)
    rows = max(1, _CELLS // len(codes))
    for start in range(0, resamples, rows):
        size = min(rows, resamples - start)
        drawn = rng.multinomial(count, np.full(count, 1 / count), size=size)
        yield drawn[:, codes].astype(np.float64)


def _interval(value: float, drawn: Sequence[Array]) -> Interval:
    found = np.concatenate([np.zeros(0), *drawn])
    kept = found[np.isfinite(found)]
    if not len(kept):
        return Interval(value, float("nan"), float("nan"))
    low, high = np.quantile(kept, [(1 - _LEVEL) / 2, (1 + _LEVEL) / 2])
    return Interval(value, float(low), float(high))
