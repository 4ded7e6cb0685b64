"""How a drawing was made, and how far two were made alike: order, direction, speed, pressure.

Pictures hold none of it. Neither size nor duration is in it either: they tell imitations, which
are slow, from genuine drawings without looking at a reference, so of speed and pressure only the
order along the way is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray, Ink, Movement

POINTS = 64
WEIGHTS = np.array([0.7, 0.7, 1, 1, 1, 0.7, 1, 1, 1], np.float32)
"""Of the channels: how far each counts. Pictures show place already, and how hard the pen was
pressed differs between two drawings of one hand more than when it was pressed harder."""
CHANNELS = len(WEIGHTS)
SPEED, PRESSURE = 4, 5
"""Channels that hold ranks; so do those behind them."""
_PRESSED = slice(PRESSURE, PRESSURE + 2)
"""Channels of the pressure and of how fast it rises."""
_FINER = 4
"""Times as many points are worked on, then averaged."""
_SMOOTH = 7
"""Of these finer points each is the mean: about 30 ms of a signature."""
_FEWEST = 24
"""Points of a pen: fewer say nothing of how it moved."""
_LEAST_PRESSURE = 1e-6
"""A pressure that changes by less is none."""
_STANDING = 0.05
"""Of the usual speed: much slower, the pen has no direction."""
_LEAST_MS = 150.0
"""No hand draws as much more quickly: nothing was timed."""
_LEAST_SPREAD = 0.15
"""Of the usual speed. A hand hurries and slows down, by 0.35 at least in all of SUSIG and SVC2004;
times that were made up do not."""
_AT_ONCE = 256
_USUAL_APART, _USUAL_STEP = 2.0, 2.1
"""Of signatures: how far they are from the cohort, and how long a step is. They make a level 1."""


def movement_of(ink: Ink, cohort: FloatArray) -> Movement | None:
    """How the pen moved; None where that says nothing.

    Args:
        ink: Strokes with their times.
        cohort: `(N, 32, 9)`, `coarse` ways of other people, against whom its level is measured.

    Returns:
        None where there are too few points, or they were not timed.
    """
    way = way_of(ink)
    if way is None:
        return None
    pressed = bool(way[:, _PRESSED].any())
    level = _level(way, cohort) if pressed else None
    return Movement(way, level, _level(unpressed(way), unpressed(cohort)))


def way_of(ink: Ink) -> FloatArray | None:
    """The way of the pen, evenly spaced in time, without its lifts, `(64, 9)` float32.

    x and y in units of the drawing's own spread in either, the direction's cosine and sine, ranks
    of speed, of pressure, of how fast either rises (pressure first) and of how sharply the way
    turns, in units of their spread; all times `WEIGHTS`. Where the pressure never changes, as that
    of a mouse, it and its rise are 0. None as of `movement_of`.
    """
    strokes = [own for own in ink.strokes if len(own.t) > 1]
    if sum(len(own.t) for own in strokes) < _FEWEST:
        return None
    channels = np.concatenate([[own.x, own.y, own.pressure] for own in strokes], axis=1)
    if sum(float(own.t.max() - own.t.min()) for own in strokes) < _LEAST_MS:
        return None
    at = np.linspace(0.0, 1.0, POINTS * _FINER)
    times = _times([np.asarray(own.t, np.float64) for own in strokes])
    x, y, pressure = (_smooth(np.interp(at, times, own)) for own in channels.astype(np.float64))
    across, down, rise = (np.gradient(own) for own in (x, y, pressure))
    speed = np.hypot(across, down)
    if not speed.std() > _LEAST_SPREAD * speed.mean():
        return None
    moving = speed + _STANDING * speed.mean()
    turn = np.abs(np.gradient(np.unwrap(np.arctan2(down, across))))
    ranked = speed, pressure, rise, np.gradient(_smooth(speed)), _smooth(turn)
    found = [_in_spreads(x), _in_spreads(y), across / moving, down / moving]
    found += [_in_spreads(_ranks(own)) for own in ranked]
    whole = np.stack(found, axis=1) * WEIGHTS
    way = np.asarray(whole.reshape(POINTS, _FINER, CHANNELS).mean(axis=1), np.float32)
    return way if np.ptp(pressure) > _LEAST_PRESSURE else unpressed(way)


def unpressed(ways: FloatArray) -> FloatArray:
    """Ways, or points of them, `(..., 9)` as those of a mouse are: without pressure."""
    found = ways.copy()
    found[..., _PRESSED] = 0.0
    return found


def distances(
    one: Sequence[Movement], two: Sequence[Movement], *, pressure: bool = True
) -> npt.NDArray[np.float64]:
    """How far pairs of movements are apart, in units of their levels.

    Some movements, long or restless ones, are far from any other, from others by the same hand
    too. So a distance is divided by the geometric mean of both levels, as scores are normalised
    symmetrically against a cohort.

    Args:
        one: `N` movements.
        two: As many.
        pressure: Whether it counts; all must have it then.

    Returns:
        `(N,)`, 0 for the same movement, the same for `two` and `one`.

    Raises:
        ValueError: The pressure of one is not known.
    """
    if not one:
        return np.zeros(0)
    ways = [np.stack([own.way for own in side]) for side in (one, two)]
    if not pressure:
        ways = [unpressed(own) for own in ways]
    levels = [np.array([_level_of(own, pressure) for own in side]) for side in (one, two)]
    return np.asarray(apart(*ways) / np.sqrt(levels[0] * levels[1]), np.float64)


def apart(one: FloatArray, two: FloatArray) -> npt.NDArray[np.float64]:
    """Mean distance of pairs of ways along the best way to lay one on the other.

    Dynamic time warping with the weights 1, 2, 1 of Sakoe and Chiba (1978), so that every way
    counts as many steps.

    Args:
        one: `(N, 64, 9)`.
        two: As many.

    Returns:
        `(N,)`, of points' distances.
    """
    parts = range(0, len(one), _AT_ONCE)
    found = [_warped(one[at : at + _AT_ONCE], two[at : at + _AT_ONCE]) for at in parts]
    return np.concatenate([np.zeros(0), *found])


def beside(one: FloatArray, two: FloatArray) -> FloatArray:
    """One way laid along another, `(64, 9)`: of `two` what `apart` lays on each point of `one`.

    Where it lays several on one, their mean.
    """
    found, counts = np.zeros_like(one), np.zeros((len(one), 1), np.float32)
    for i, j in _path(one, two):
        found[i] += two[j]
        counts[i] += 1.0
    return np.asarray(found / counts, np.float32)


def _path(one: FloatArray, two: FloatArray) -> list[tuple[int, int]]:
    """Which points the best way to lay one on the other takes together, from the last pair on."""
    costs = [cost[0] for cost in _costs(one[None], two[None])]
    at = len(one) - 1, len(two) - 1
    found = [at]
    while at != (0, 0):
        i, j = at
        gap = float(np.linalg.norm(one[i] - two[j]))
        before = [(i - 1, j - 1, 2.0 * gap), (i - 1, j, gap), (i, j - 1, gap)]
        ways = [(costs[a + b][a + 1] + step, (a, b)) for a, b, step in before if min(a, b) >= 0]
        _, at = min(ways)
        found.append(at)
    return found


def shares(way: FloatArray, channel: int) -> FloatArray:
    """A channel of ranks as shares, 0 for the slowest or lightest point, 1 for the other end."""
    # evenly spread numbers of mean 0 and deviation 1 end at the root of 3
    ranks = way[:, channel] / (2.0 * np.sqrt(3.0) * WEIGHTS[channel])
    return np.asarray(np.clip(0.5 + ranks, 0.0, 1.0), np.float32)


def _warped(one: FloatArray, two: FloatArray) -> npt.NDArray[np.float64]:
    points = one.shape[1]
    for cost in _costs(one, two):
        last = cost
    return np.asarray(last[:, points] / (2 * points), np.float64)


def _costs(one: FloatArray, two: FloatArray) -> Iterator[FloatArray]:
    """What the best ways cost until the points of each diagonal: of (i, j) in place `i + 1`."""
    count, points = one.shape[:2]
    squares = (one**2).sum(-1)[:, :, None] + (two**2).sum(-1)[:, None, :]
    gaps = np.sqrt(np.maximum(squares - 2.0 * one @ two.transpose(0, 2, 1), 0.0))
    # Rows of one number less than the padded ones hold the same, each shifted by one more: what
    # lies on a diagonal stands in a column then, and a diagonal depends on the two before it.
    padded = np.full((count, points, 2 * points), np.inf, np.float32)
    padded[:, :, :points] = gaps
    shifted = padded.reshape(count, -1)[:, :-points].reshape(count, points, 2 * points - 1)
    before = np.full((count, points + 1), np.inf, np.float32)
    last = before.copy()
    before[:, 0] = 0.0
    for step in np.ascontiguousarray(shifted.transpose(2, 0, 1)):
        cost = np.full((count, points + 1), np.inf, np.float32)
        aside = np.minimum(last[:, :-1], last[:, 1:]) + step
        np.minimum(aside, before[:, :-1] + 2.0 * step, out=cost[:, 1:])
        before, last = last, cost
        yield cost


def _level_of(movement: Movement, pressure: bool) -> float:
    if not pressure:
        return movement.unpressed_level
    if movement.level is None:
        problem = "the pressure of a movement is not known"
        raise ValueError(problem)
    return movement.level


def _level(way: FloatArray, cohort: FloatArray) -> float:
    """How far a movement is from other people's, times the root of how long its steps are.

    Both in units of what is usual.
    """
    far = float(apart(np.broadcast_to(coarse(way), cohort.shape), cohort).mean())
    step = float(np.linalg.norm(np.diff(way, axis=0), axis=1).mean())
    return far / _USUAL_APART * float(np.sqrt(step / _USUAL_STEP))


def coarse(way: FloatArray) -> FloatArray:
    """Half as many points, each the mean of two: a quarter of the work."""
    return np.asarray(way.reshape(POINTS // 2, 2, CHANNELS).mean(axis=1), np.float32)


def _times(strokes: list[npt.NDArray[np.float64]]) -> npt.NDArray[np.float64]:
    """When each point was made, from 0 to 1, as if the pen had gone on without a lift."""
    steps = [np.maximum(np.diff(own), 1.0) for own in strokes]  # some pens stamp two points alike
    lifts = [np.median(own, keepdims=True) for own in steps]
    gaps = np.concatenate([part for pair in zip(steps, lifts, strict=True) for part in pair])
    ends = np.concatenate([[0.0], np.cumsum(gaps[:-1])])
    return np.asarray(ends / ends[-1], np.float64)


def _smooth(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    edged = np.pad(values, _SMOOTH // 2, mode="edge")
    return np.convolve(edged, np.full(_SMOOTH, 1.0 / _SMOOTH), mode="valid")


def _ranks(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(values.argsort(kind="stable").argsort(), np.float64)


def _in_spreads(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray((values - values.mean()) / max(float(values.std()), 1e-9), np.float64)
