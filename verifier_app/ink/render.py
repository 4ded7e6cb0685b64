"""The picture of a drawing, as a scan of it would look: dark ink on bright paper."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.ink.strokes import bounds, natural_width
from verifier_app.types import Ink, Stroke

_Array: TypeAlias = npt.NDArray[np.float64]

PAPER = 255
"""Grey of paper."""
INK = 25
"""Grey of the darkest ink; a scanner does not find pure black either."""

_LONGEST = 8.0
"""Drawings wider than this many heights are drawn smaller instead of wider."""
_PIECES = 200_000
"""Pieces of the whole way; a hand that fills a sheet needs some ten thousand."""
_SUBPIXEL_BITS = 4
_CAP = np.linspace(-np.pi / 2, np.pi / 2, 6)
_FATTENING = 1.0
"""cv2 also fills the pixels on the edge, which makes shapes wider by this many pixels."""


@dataclass(frozen=True)
class _Frame:
    """Where the ink stands in the picture; `pen` in pixels, the rest as named."""

    scale: float
    left: float
    top: float
    width: int
    pen: float


def render(
    ink: Ink,
    height: int = 300,
    *,
    pen_width: float | None = None,
    margin: int | None = None,
    ink_grey: int = INK,
    paper_grey: int = PAPER,
    pressure_effect: float = 0.5,
    speed_effect: float = 0.2,
    fade: float = 0.0,
) -> npt.NDArray[np.uint8]:
    """Draw ink as an anti-aliased grey picture.

    Speed acts relative to the drawing's own usual speed, so neither its size nor the
    time that it took shows in the picture, only how evenly the speed was kept.

    Args:
        ink: What to draw; without strokes the picture is blank and square.
        height: Of the picture in pixels, margins included, at least 8.
        pen_width: In pixels of the picture, at middle pressure and usual speed. None
            takes the ink's own pen width, or else a ball-point's share of its size.
        margin: Blank pixels around the ink; a twelfth of the height where None.
        ink_grey: Grey of the darkest ink, 0 to 255.
        paper_grey: Grey of the paper, 0 to 255.
        pressure_effect: 0 to 1: share of the width that follows the pressure.
        speed_effect: 0 to 1: how much thinner fast movements are.
        fade: 0 to 1: how much paler light and fast movements are.

    Returns:
        `(height, W)` uint8; W follows the drawing, at most 8 heights plus margins.
    """
    import cv2

    edge = max(2, height // 12) if margin is None else margin
    if not ink.strokes:
        return np.full((height, height), paper_grey, np.uint8)
    frame = _frame(ink, height, edge, pen_width)
    factor = 4 if height * frame.width < 1_500_000 else 2
    canvas = np.full((height * factor, frame.width * factor), paper_grey, np.uint8)
    shapes, darkness = _shapes(ink, frame, factor, (pressure_effect, speed_effect, fade))
    greys = np.rint(paper_grey + darkness * (ink_grey - paper_grey)).astype(int)
    # Pale pieces first: where strokes cross, ink adds up and never turns paler.
    order = np.argsort(darkness, kind="stable")
    for shape, grey in zip(shapes[order], greys[order].tolist(), strict=True):
        cv2.fillConvexPoly(canvas, shape, grey, cv2.LINE_8, _SUBPIXEL_BITS)
    picture = cv2.resize(canvas, (frame.width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(picture, dtype=np.uint8)


def _frame(ink: Ink, height: int, edge: int, pen_width: float | None) -> _Frame:
    x0, y0, x1, y1 = bounds(ink)
    high, wide = y1 - y0, x1 - x0
    room, longest = max(2.0, height - 2.0 * edge), _LONGEST * height
    if pen_width is None:
        nib = ink.pen_width or natural_width(ink)
        scale = min(room / (high + nib), longest / (wide + nib), 0.25 * room / nib)
        pen = nib * scale
    else:
        pen = pen_width
        fits = [(max(2.0, room - pen), high), (max(2.0, longest - pen), wide)]
        scale = min((space / extent for space, extent in fits if extent > 0), default=1.0)
    width = max(8, math.ceil((x1 - x0) * scale + pen) + 2 * edge)
    left = (x0 + x1) / 2 - width / scale / 2
    top = (y0 + y1) / 2 - height / scale / 2
    return _Frame(scale, left, top, width, pen)


def _shapes(
    ink: Ink, frame: _Frame, factor: int, effects: tuple[float, float, float]
) -> tuple[npt.NDArray[np.int32], _Array]:
    """Convex pieces `(N, 12, 2)` in cv2's fixed point, and their darkness `(N,)`, 0 to 1."""
    weights = _weights(ink, *effects)
    step = max(3.0 * factor, 0.5 * frame.pen * factor, _way(ink) * frame.scale * factor / _PIECES)
    shapes = []
    darkness = []
    for stroke, (width, dark) in zip(ink.strokes, weights, strict=True):
        rows = np.stack(
            (
                (stroke.x.astype(np.float64) - frame.left) * frame.scale * factor,
                (stroke.y.astype(np.float64) - frame.top) * frame.scale * factor,
                np.maximum(width * frame.pen * factor, 1.6) / 2,
                dark,
            ),
            axis=1,
        )
        rows = _smooth(rows, step)
        shapes.append(_capsules(rows[:, :2], rows[:, 2] - _FATTENING / 2))
        darkness.append((rows[:-1, 3] + rows[1:, 3]) / 2)
    return np.concatenate(shapes), np.concatenate(darkness)


def _way(ink: Ink) -> float:
    """How far the pen moves on the paper."""
    moves = (np.hypot(np.diff(s.x), np.diff(s.y)) for s in ink.strokes)
    return sum(float(own.sum(dtype=np.float64)) for own in moves)


def _weights(
    ink: Ink, pressure_effect: float, speed_effect: float, fade: float
) -> list[tuple[_Array, _Array]]:
    """For each stroke the factor of its width and its darkness, one value a point."""
    speeds = [_speed(stroke) for stroke in ink.strokes]
    moving = np.concatenate(speeds)
    moving = moving[moving > 0]
    usual = float(np.median(moving)) if len(moving) else 1.0
    weights = []
    for stroke, speed in zip(ink.strokes, speeds, strict=True):
        relative = np.clip(speed / usual, 0.4, 4.0) if speed.any() else np.ones(len(speed))
        force = 2.0 * stroke.pressure.astype(np.float64) - 1.0
        width = (1.0 + pressure_effect * force) * relative**-speed_effect
        light = np.clip(0.25 * np.log2(relative) - 0.5 * force + 0.3, 0.0, 1.0)
        weights.append((width, 1.0 - fade * light))
    return weights


def _speed(stroke: Stroke) -> _Array:
    """Speed at each point, evened over some neighbours against the grid of the device."""
    n = len(stroke.x)
    if n < 3:
        return np.zeros(n)
    along = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(stroke.x), np.diff(stroke.y)))))
    reach = min(3, n // 2)
    index = np.arange(n)
    low, high = np.maximum(index - reach, 0), np.minimum(index + reach, n - 1)
    elapsed = (stroke.t[high] - stroke.t[low]).astype(np.float64)
    return np.asarray((along[high] - along[low]) / np.where(elapsed > 0, elapsed, np.inf))


def _smooth(rows: _Array, step: float) -> _Array:
    """Put points onto the curve through the pen's points, at most `step` apart.

    The curve is the centripetal Catmull-Rom spline (Catmull and Rom 1974; Yuksel,
    Schaefer and Keyser 2011: it makes no loops of its own).

    Args:
        rows: `(N, 4)`: x, y and two more values, which go linearly.
        step: In the unit of x and y.
    """
    moved = np.hypot(*np.diff(rows[:, :2], axis=0).T)
    rows = rows[np.concatenate(([True], moved > 1e-3))]
    if len(rows) < 2:
        return np.repeat(rows, 2, axis=0)
    delta = np.diff(rows[:, :2], axis=0)
    chord = np.hypot(delta[:, 0], delta[:, 1])
    span = np.sqrt(chord)[:, None]
    slope = delta / span
    inner = (slope[:-1] * span[1:] + slope[1:] * span[:-1]) / (span[:-1] + span[1:])
    tangent = np.concatenate((slope[:1], inner, slope[-1:]))
    counts = np.maximum(1, np.ceil(chord / step)).astype(int)
    segment = np.repeat(np.arange(len(counts)), counts)
    begun = np.repeat(np.cumsum(counts) - counts, counts)
    u = ((np.arange(len(segment)) - begun) / counts[segment])[:, None]
    start, end, scale = rows[segment], rows[segment + 1], span[segment]
    xy = (
        start[:, :2] * (1 + 2 * u) * (1 - u) ** 2
        + end[:, :2] * u**2 * (3 - 2 * u)
        + scale * tangent[segment] * u * (1 - u) ** 2
        - scale * tangent[segment + 1] * u**2 * (1 - u)
    )
    rest = start[:, 2:] * (1 - u) + end[:, 2:] * u
    return np.concatenate((np.concatenate((xy, rest), axis=1), rows[-1:]))


def _capsules(xy: _Array, radius: _Array) -> npt.NDArray[np.int32]:
    """Outlines `(N - 1, 12, 2)` around each pair of neighbouring points, with round ends."""
    direction = np.diff(xy, axis=0)
    angle = np.arctan2(direction[:, 1], direction[:, 0])[:, None] + _CAP
    ahead = np.stack((np.cos(angle), np.sin(angle)), axis=2)
    front = xy[1:, None] + radius[1:, None, None] * ahead
    back = xy[:-1, None] - radius[:-1, None, None] * ahead
    outline = np.concatenate((front, back), axis=1) - 0.5
    return np.rint(outline * (1 << _SUBPIXEL_BITS)).astype(np.int32)
