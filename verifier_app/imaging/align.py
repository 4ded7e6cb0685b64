"""How one sample must be turned, scaled and moved so that its ink lies on another's.

A person sees where two signatures differ only once they lie on each other. The estimate
comes from the ink alone: a search over turns and scales at low resolution, each with its
best shift, then iterated closest points in both directions, drawn to the line through the
nearest point (Chen and Medioni 1992), so that strokes may slide along themselves. Points
count less the farther they are from any ink of the other side, so that parts that only one
sample has do not pull.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray

_COARSE, _FINE = 64, 512
"""Longer side in pixels of the pictures that are searched, and of those that points come from."""
_TABLE = 512
_TURNS = np.arange(-27.5, 28.0, 5.0)
"""Degrees that the search tries; what follows reaches the turns between them."""
_SCALES = 1.1 ** np.arange(-7, 8)
"""Ratios of sizes that it tries, beyond that of the samples' own extents."""
_CANDIDATES, _FINALISTS = 14, 3
_POINTS = 800
_ROUNDS, _SETTLING = 25, 8
_SETTLED = 1e-5
_REACH, _NEAREST = 0.25, 0.02
"""From where on a point counts a quarter, at first and at last, in extents."""
_ALONG = 0.02
"""What a distance along the stroke counts, where one across it counts 1."""
_STRAY = 2.0
"""Where the scale is this many times another one than at its start, all ink is drawn to one place."""
_NEAR = 0.06
_INK = 0.4
_BLOT = 0.5
"""Of what the ink's own extent is: a line's is nearly that of its ridge."""
_BLUR = 1.5

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Alignment:
    """Lays a picture on another: turned and scaled about its middle, then moved.

    Attributes:
        turn: Degrees, clockwise as seen.
        scale: Pixels of the other picture per pixel of this one.
        right: Where the picture's middle comes to lie, in pixels of the other picture to
            the right of that one's middle.
        down: The same, downwards.
        agreement: How much of the ink lies on ink then, 0 to 1.
    """

    turn: float
    scale: float
    right: float
    down: float
    agreement: float = 0.0

    def inverse(self) -> Alignment:
        """Lays the other picture on this one."""
        back = np.linalg.inv(_linear(self.turn, self.scale)) @ -np.array([self.right, self.down])
        return Alignment(
            -self.turn, 1.0 / self.scale, float(back[0]), float(back[1]), self.agreement
        )

    def applied(self, points: Array, own: tuple[int, int], other: tuple[int, int]) -> Array:
        """Points `(N, 2)`, x and y, of this picture, in pixels of the other.

        Args:
            points: In pixels of this picture.
            own: Height and width of this picture.
            other: Height and width of the other.
        """
        middle, target = _middle(own), _middle(other) + np.array([self.right, self.down])
        return np.asarray((points - middle) @ _linear(self.turn, self.scale).T + target)


@dataclass(frozen=True, eq=False)
class _Ink:
    """Points on the ridges of a picture's ink, from its middle, and the lines that they are on.

    Attributes:
        points: `(N, 2)`, x and y, in pixels of the picture.
        normals: `(N, 2)`, of length 1, across the stroke.
        extent: Root of the mean squared distance of the points from their own middle; of a blot,
            whose ridge is a point or two, half of what that is of its ink.
        least: What the extent is of a blot.
        nearest: Finds the point that is nearest to a place.
    """

    points: Array
    normals: Array
    extent: float
    least: float
    nearest: _Nearest

    @classmethod
    def of(cls, picture: FloatArray) -> _Ink:
        points, normals = _points(picture)
        inked = np.argwhere(picture > _INK).astype(np.float64)
        return cls._made(points, normals, max(_BLOT * _spread(inked), 1.0))

    def thinned(self) -> _Ink:
        """The same with a quarter of its points, for a first look."""
        return self._made(self.points[::4], self.normals[::4], self.least)

    @classmethod
    def _made(cls, points: Array, normals: Array, least: float) -> _Ink:
        return cls(points, normals, max(_spread(points), least), least, _Nearest(points))


def align(picture: FloatArray, onto: FloatArray) -> Alignment:
    """What lays `picture` on `onto`.

    A similar copy turned by at most 20 degrees is recovered to 0.3 degrees, 1 % of scale and
    1 % of its height; so is one of which a third is missing. The alignment of swapped
    pictures is the inverse.

    Args:
        picture: `(h, w)` float32, 0 to 1, ink bright, cropped to its ink.
        onto: The same, of any size.

    Raises:
        ValueError: A picture has no ink.
    """
    first, second = _Ink.of(picture), _Ink.of(onto)
    # one order for both directions: what is found must not depend on which comes first
    swapped = _order(picture) > _order(onto)
    found = _aligned(second, first) if swapped else _aligned(first, second)
    return found.inverse() if swapped else found


def _spread(points: Array) -> float:
    """Root of the mean squared distance of points `(N, 2)` from their middle; 0 of none."""
    return float(np.sqrt(points.var(axis=0).sum())) if len(points) else 0.0


def _order(picture: FloatArray) -> tuple[int, int, bytes]:
    return (picture.shape[1], picture.shape[0], picture.tobytes())


def _aligned(first: _Ink, second: _Ink) -> Alignment:
    """Refine the coarse candidates, roughly first; the one with most ink on ink wins."""
    few, others = first.thinned(), second.thinned()
    rough = [_refined(few, others, start, _SETTLING) for start in _candidates(first, second)]
    rough.sort(key=lambda own: -_agreement(few, others, own))
    refined = [_refined(first, second, own, _ROUNDS) for own in rough[:_FINALISTS]]
    share, best = max(
        ((_agreement(first, second, own), own) for own in refined), key=lambda own: own[0]
    )
    a, b, x, y = (float(own) for own in best)
    return Alignment(float(np.degrees(np.arctan2(b, a))), float(np.hypot(a, b)), x, y, share)


def _candidates(first: _Ink, second: _Ink) -> Iterator[Array]:
    """Starts worth refining: `(a, b, x, y)` of `p -> [[a, -b], [b, a]] p + (x, y)`.

    Each turn and scale is scored by the correlation at its best shift, over the whole of
    both pictures: what has nothing opposite counts against it, so that no scale wins by
    making one sample small.
    """
    grain = 3.2 * second.extent / _COARSE
    canvas = _drawn(second.points / grain, 2 * _COARSE)
    size = float(np.linalg.norm(canvas))
    found: list[tuple[float, float, float, Array]] = []
    for scale in _SCALES * (second.extent / first.extent):
        for turn in _TURNS:
            moved = first.points @ _linear(turn, scale).T / grain
            stamp, corner = _stamp(moved)
            room = np.maximum(np.array(stamp.shape) - 4, 4)
            padded = cv2.copyMakeBorder(
                canvas, room[0], room[0], room[1], room[1], cv2.BORDER_CONSTANT, value=0
            )
            spread = cv2.matchTemplate(padded, stamp, cv2.TM_CCORR)
            _, height, _, at = cv2.minMaxLoc(spread)
            score = height / (size * float(np.linalg.norm(stamp)) + 1e-9)
            shift = np.array(at) - room[::-1] - corner - _COARSE
            a, b = scale * np.cos(np.radians(turn)), scale * np.sin(np.radians(turn))
            found.append((score, turn, float(np.log(scale)), np.array([a, b, *(shift * grain)])))
    found.sort(key=lambda own: -own[0])
    kept: list[tuple[float, float]] = []
    for _, turn, log_scale, start in found:
        if all(abs(turn - t) > 7.0 or abs(log_scale - s) > 0.15 for t, s in kept):
            kept.append((turn, log_scale))
            yield start
        if len(kept) == _CANDIDATES:
            return


def _drawn(points: Array, side: int) -> FloatArray:
    """Soft dots on a square of `side` pixels whose middle is the origin."""
    counts, _, _ = np.histogram2d(
        points[:, 1], points[:, 0], bins=side, range=[[-side / 2, side / 2]] * 2
    )
    return _soft(counts)


def _stamp(points: Array) -> tuple[FloatArray, Array]:
    """Soft dots on the least picture that holds them; x and y of its left upper corner."""
    corner = np.floor(points.min(axis=0)) - 4.0
    width, height = (np.ceil(points.max(axis=0)) + 5.0 - corner).astype(int)
    x, y = (np.rint(points - corner - 0.5).astype(int)).T
    counts = np.zeros((height, width))
    np.add.at(counts, (y, x), 1.0)
    return _soft(counts), corner


def _soft(counts: Array) -> FloatArray:
    # a line counts by its length, not by how many points happen to share a pixel
    return np.asarray(
        cv2.GaussianBlur(np.minimum(counts, 1.0).astype(np.float32), (0, 0), _BLUR), np.float32
    )


class _Nearest:
    """The nearest of some points, from a table of distances."""

    def __init__(self, points: Array) -> None:
        low, high = points.min(axis=0), points.max(axis=0)
        room = 0.3 * float((high - low).max()) + 1.0
        self._low = low - room
        size = high + room - self._low
        self._grain = float(size.max()) / _TABLE
        self._last = np.ceil(size / self._grain).astype(int)
        free = np.full((self._last[1] + 1, self._last[0] + 1), 255, np.uint8)
        x, y = self._place(points)
        free[y, x] = 0
        _, labels = cv2.distanceTransformWithLabels(
            free, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
        )
        owner = np.zeros(int(labels.max()) + 1, np.int64)
        owner[labels[y, x]] = np.arange(len(points))
        self._table = owner[labels]

    def of(self, places: Array) -> npt.NDArray[np.int64]:
        """Index of the point nearest to each place `(N, 2)`."""
        x, y = self._place(places)
        return np.asarray(self._table[y, x])

    def _place(self, points: Array) -> npt.NDArray[np.int64]:
        at = np.rint((points - self._low) / self._grain).astype(int)
        return np.asarray(np.clip(at, 0, self._last).T)


def _refined(first: _Ink, second: _Ink, start: Array, rounds: int) -> Array:
    """Closest points in both directions, weighted by nearness, until nothing moves."""
    unit, found = second.extent, start
    reach = _REACH * unit
    for turn in range(rounds):
        moved = _moved(first.points, found)
        forth = second.nearest.of(moved)
        back = first.nearest.of(_moved_back(second.points, found))
        p = np.concatenate([first.points, first.points[back]])
        q = np.concatenate([second.points[forth], second.points])
        normals = np.concatenate([second.normals[forth], second.normals])
        away = np.square(np.concatenate([moved, moved[back]]) - q).sum(axis=1)
        weight = np.square(1.0 / (1.0 + away / reach**2))
        last, found = found, _similarity(p, q, normals, weight, found)
        if not 1.0 / _STRAY < _scale(found) / _scale(start) < _STRAY:
            return last
        reach = max(_NEAREST * unit, reach * 0.75)
        step = np.abs(found - last) / np.array([1.0, 1.0, unit, unit])
        if turn >= _SETTLING and float(step.max()) < _SETTLED:
            break
    return found


def _similarity(p: Array, q: Array, normals: Array, weight: Array, last: Array) -> Array:
    """Weighted least squares for `(a, b, x, y)`, mostly across the strokes."""
    rows = np.zeros((2, len(p), 4))
    rows[0, :, 0], rows[0, :, 1], rows[0, :, 2] = p[:, 0], -p[:, 1], 1.0
    rows[1, :, 0], rows[1, :, 1], rows[1, :, 3] = p[:, 1], p[:, 0], 1.0
    across = normals[:, 0, None] * rows[0] + normals[:, 1, None] * rows[1]
    wanted = (normals * q).sum(axis=1)
    heavy = weight[:, None] * across
    left, right = heavy.T @ across, heavy.T @ wanted
    for axis in (0, 1):
        light = _ALONG * weight[:, None] * rows[axis]
        left, right = left + light.T @ rows[axis], right + light.T @ q[:, axis]
    # a dot says nothing about turn and scale, which then stay as they were
    hold = 1e-6 * np.diag(left) + 1e-9 * float(weight.sum())
    return np.asarray(np.linalg.solve(left + np.diag(hold), right + hold * last))


def _agreement(first: _Ink, second: _Ink, found: Array) -> float:
    """Share of points, of both sides, that lie near ink of the other.

    What is near goes by the smaller one as it is laid: one that shrank to a dot lies near any line.
    """
    scale = _scale(found)
    near = _NEAR * min(second.extent, scale * first.extent)
    moved, returned = _moved(first.points, found), _moved_back(second.points, found)
    forth = np.linalg.norm(moved - second.points[second.nearest.of(moved)], axis=1)
    back = np.linalg.norm(returned - first.points[first.nearest.of(returned)], axis=1)
    return float((np.mean(forth < near) + np.mean(back * scale < near)) / 2.0)


def _scale(found: Array) -> float:
    return float(np.hypot(found[0], found[1]))


def _moved(points: Array, found: Array) -> Array:
    a, b, x, y = found
    return np.asarray(points @ np.array([[a, b], [-b, a]]) + [x, y])


def _moved_back(points: Array, found: Array) -> Array:
    a, b, x, y = found
    inverse = np.linalg.inv(np.array([[a, b], [-b, a]]))
    return np.asarray((points - [x, y]) @ inverse)


def _linear(turn: float, scale: float) -> Array:
    cos, sin = scale * np.cos(np.radians(turn)), scale * np.sin(np.radians(turn))
    return np.array([[cos, -sin], [sin, cos]])


def _middle(shape: tuple[int, int]) -> Array:
    return np.array([shape[1] / 2.0, shape[0] / 2.0])


def _points(picture: FloatArray) -> tuple[Array, Array]:
    """Points spread evenly over the ink's ridges, from the picture's middle, and normals.

    Raises:
        ValueError: There is no ink.
    """
    scale = min(1.0, _FINE / max(picture.shape))
    small = picture
    if scale < 1.0:
        size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
        small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)
    ridge = _ridge((small > _INK * float(small.max(initial=0.0))).astype(np.uint8))
    rows, columns = np.nonzero(ridge)
    if not rows.size:
        message = "a picture without ink cannot be aligned"
        raise ValueError(message)
    every = np.linspace(0, rows.size - 1, min(_POINTS, rows.size)).astype(int)
    rows, columns = rows[every], columns[every]
    factor = np.array([picture.shape[1] / small.shape[1], picture.shape[0] / small.shape[0]])
    places = (np.stack([columns, rows], axis=1) + 0.5) * factor
    middle = _middle((picture.shape[0], picture.shape[1]))
    return np.asarray(places - middle), _normals(small, rows, columns)


def _normals(
    picture: FloatArray, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]
) -> Array:
    """Across the stroke at each place: the main axis of the structure tensor (Bigun 1987)."""
    soft = cv2.GaussianBlur(picture, (0, 0), 1.0)
    dx, dy = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    xx, xy, yy = (cv2.GaussianBlur(own, (0, 0), 2.0) for own in (dx * dx, dx * dy, dy * dy))
    angle = 0.5 * np.arctan2(2.0 * xy[rows, columns], (xx - yy)[rows, columns])
    return np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float64)


def _ridge(ink: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Pixels of the ink that are about as deep in it as any beside them: width drops out."""
    padded = cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 5)
    highest = cv2.dilate(depth, np.ones((3, 3), np.uint8))
    return np.asarray(((depth > 0) & (depth >= highest - 1e-3))[1:-1, 1:-1])
