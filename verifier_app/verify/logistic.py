"""Weighted logistic regression with a ridge and lower bounds, by Newton's method."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

_MOST_STEPS = 200
_SMALL = 1e-12


def regress(
    inputs: Array,
    labels: npt.NDArray[np.bool_],
    weights: Array,
    *,
    ridge: float,
    least: Array,
) -> tuple[Array, float]:
    """Coefficients of `log(odds) = inputs @ coefficients + intercept`.

    Minimises the weighted cross-entropy (weights brought to sum 1) plus
    `ridge / 2 * |b|^2`, where `b` are the coefficients of the inputs brought to mean 0
    and standard deviation 1; the intercept is free. Bounds are kept by projected
    Newton steps (Bertsekas 1982).

    Args:
        inputs: `(N, D)`, finite. A column without spread gets coefficient 0.
        labels: `(N,)`, both values present.
        weights: `(N,)`, positive.
        ridge: More than 0, so that separable data have a finite answer.
        least: `(D,)` least standardised coefficients, `-inf` for none.

    Returns:
        Coefficients `(D,)` for the inputs as given, and the intercept.
    """
    share = weights / weights.sum()
    mean = share @ inputs
    spread = np.sqrt(share @ (inputs - mean) ** 2)
    used = spread > 1e-9 * (1 + np.abs(mean))
    x = np.column_stack([(inputs[:, used] - mean[used]) / spread[used], np.ones(len(inputs))])
    signs = np.where(labels, 1.0, -1.0)
    floor = np.append(least[used], -np.inf)
    penalty = np.append(np.full(int(used.sum()), ridge), 0.0)
    beta = np.where(np.isfinite(floor), np.maximum(floor, 0.0), 0.0)
    for _ in range(_MOST_STEPS):
        following = _step(x, signs, share, penalty, floor, beta)
        moved = float(np.abs(following - beta).max())
        beta = following
        if moved < _SMALL:
            break
    coefficients = np.zeros(inputs.shape[1])
    coefficients[used] = beta[:-1] / spread[used]
    return coefficients, float(beta[-1] - coefficients @ mean)


def _loss(x: Array, signs: Array, share: Array, penalty: Array, beta: Array) -> float:
    return float(share @ np.logaddexp(0.0, -signs * (x @ beta)) + penalty @ beta**2 / 2)


def _step(x: Array, signs: Array, share: Array, penalty: Array, floor: Array, beta: Array) -> Array:
    """One projected Newton step with step halving; `beta` itself where nothing is gained."""
    wrong = 1 / (1 + np.exp(np.minimum(signs * (x @ beta), 700.0)))
    gradient = -x.T @ (share * signs * wrong) + penalty * beta
    free = (beta > floor) | (gradient < 0)
    curvature = (x.T * (share * wrong * (1 - wrong))) @ x + np.diag(penalty + 1e-12)
    step = np.zeros_like(beta)
    step[free] = np.linalg.solve(curvature[np.ix_(free, free)], gradient[free])
    before = _loss(x, signs, share, penalty, beta)
    length = 1.0
    while length > 1e-8:
        following = np.maximum(beta - length * step, floor)
        if _loss(x, signs, share, penalty, following) < before:
            return np.asarray(following, np.float64)
        length /= 2
    return beta
