"""Pen movements as sums of overlapping strokes with lognormal speed.

The sigma-lognormal model (Plamondon and Djioua 2006; O'Reilly and Plamondon 2009): each
stroke j is a command at time t0 with amplitude D, answered by the neuromuscular system
with the speed

    |v(t)| = D / (s sqrt(2 pi) (t - t0)) exp(-(ln(t - t0) - m)^2 / (2 s^2)),

while its direction turns from a to b in step with the distance covered. Strokes start
before their forerunners have ended; the pen follows the vector sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]

_STRAIGHT = 1e-4
"""Arcs that turn by less, in radians, are computed as straight lines."""
_REACH = 4.0
"""A lognormal is over after this many deviations of its logarithm."""


@dataclass(frozen=True, eq=False)
class Commands:
    """What the hand is told: `J` strokes from target to target.

    Attributes:
        start: `(2,)` where the pen begins.
        target: `(J, 2)` where each stroke would end if it were alone.
        turn: `(J,)` radians by which each stroke's direction turns on its way.
        span: `(J,)` milliseconds that each stroke takes for itself.
        wait: `(J,)` milliseconds of rest before each stroke.
        overlap: `(J,)` deviation of the speed's lobe as a share of the span; larger
            values round corners off.
        sigma: `(J,)` deviation of the logarithm of time, 0.1 to 0.5: lopsidedness.
        down: `(J,)` whether the pen touches the paper.
    """

    start: Array
    target: Array
    turn: Array
    span: Array
    wait: Array
    overlap: Array
    sigma: Array
    down: Mask

    def peaks(self) -> Array:
        """`(J,)` milliseconds at which each stroke is fastest."""
        half = self.span / 2
        return np.asarray(np.cumsum(half + self.wait + np.concatenate(([0.0], half[:-1]))))


def positions(commands: Commands, interval: float) -> Array:
    """Where the pen is, every `interval` milliseconds from time 0.

    Returns:
        `(T, 2)` positions, pen-up movements included, until the hand rests.
    """
    c = commands
    peak = c.peaks()
    origins = np.concatenate((c.start[None], c.target[:-1]))
    # The lobe's deviation is about sigma * scale; its mode is scale * exp(-sigma^2).
    scale = c.overlap * c.span / c.sigma
    begun = peak - scale * np.exp(-(c.sigma**2))
    # Early in a lognormal nothing moves: start where it is _REACH deviations from the mean.
    first = np.floor((begun + scale * np.exp(-_REACH * c.sigma)) / interval).astype(int)
    last = np.ceil((begun + scale * np.exp(_REACH * c.sigma)) / interval).astype(int)
    shift = max(0, -int(first.min()))
    steps = first[:, None] + np.arange(int((last - first).max()) + 1)
    elapsed = np.maximum(steps * interval - begun[:, None], 1e-9)
    share = normal_share((np.log(elapsed / scale[:, None])) / c.sigma[:, None])
    share[:, 0], share[:, -1] = 0.0, 1.0
    moved = np.diff(_along_arcs(c.target - origins, c.turn, share), axis=1)
    total = int(steps.max()) + shift + 1
    index = (steps[:, 1:] + shift).ravel()
    track = np.stack(
        [np.cumsum(np.bincount(index, moved[:, :, axis].ravel(), total)) for axis in (0, 1)],
        axis=1,
    )
    return np.asarray(c.start + track[shift:])


def _along_arcs(chord: Array, turn: Array, share: Array) -> Array:
    """`(J, K, 2)` way from each stroke's start when `share` `(J, K)` of its arc is done."""
    length = np.hypot(chord[:, 0], chord[:, 1])
    heading = np.arctan2(chord[:, 1], chord[:, 0])
    bent = np.where(np.abs(turn) < _STRAIGHT, _STRAIGHT, turn)
    radius = length / (2 * np.sin(bent / 2))
    before = (heading - bent / 2)[:, None]
    angle = before + bent[:, None] * share
    x = radius[:, None] * (np.sin(angle) - np.sin(before))
    y = radius[:, None] * (np.cos(before) - np.cos(angle))
    return np.stack((x, y), axis=2)


def normal_share(z: Array) -> Array:
    """Distribution function of the normal law, error below 1e-7 (Abramowitz and Stegun 26.2.17)."""
    u = 1.0 / (1.0 + 0.2316419 * np.abs(z))
    poly = u * (
        0.319381530 + u * (-0.356563782 + u * (1.781477937 + u * (-1.821255978 + u * 1.330274429)))
    )
    tail = np.exp(-0.5 * z * z) * poly * 0.3989422804014327
    return np.where(z >= 0, 1.0 - tail, tail)
