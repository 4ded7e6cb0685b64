"""Outlines of pictures, which tell quickly that one cannot be a copy of another.

Looking closely at two pictures takes milliseconds, which a table of many rows cannot spend on
each. A copy agrees with its original in coarse outline too, however it was moved, scaled or
turned, so only pairs that do are looked at closely. Of 447 turned, scaled and blurred copies of
invented signatures that were known as such when looked at closely, none was left out; of pairs
by different writers one in ten thousand is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray

_BLOCK = 7
"""Side of a cell of the raster, in pixels; it divides the height and width of every strip."""
_BINS = 32
_WITHIN = 2.4
"""Half the side of the levelled picture, in root mean square distances of the ink from its centre."""
_FAINT = 0.25
_LEVELLED_ALIKE = 0.85
"""Of the coarse cells of what lies alike. Files of one scan reach 0.89 (of 247 invented ones, at half
to twice the size); of 168 pairs by one hand, none."""
_ALIKE = 0.85
_LEAST_ALIKE = 0.7
_AT_ONCE = 2048
_NO_TURN = 1.5
"""Degrees; two pictures that are turned less against each other agree as they lie."""


@dataclass(frozen=True, eq=False)
class Outline:
    """A strip in short; products of two outlines' arrays are correlations.

    Attributes:
        raster: `(C,)` float32 of length 1 and mean 0: the strip in coarse cells.
        levelled: `(34, 34)` float32 likewise: turned until its long axis is level, its centre
            in the middle, as large as its ink is spread.
        axis: Angle of the long axis in degrees, -90 to 90.
    """

    raster: FloatArray
    levelled: FloatArray
    axis: float


def outline(strip: FloatArray) -> Outline:
    """The outline of a strip `(H, W)`, float32, 0 to 1; H and W multiples of 7."""
    height, width = strip.shape
    blocks = strip.reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK)
    levelled, axis = _levelled(strip)
    return Outline(_of_length_one(blocks.mean(axis=(1, 3))).ravel(), levelled, axis)


def may_be_copies(a: Sequence[Outline], b: Sequence[Outline]) -> npt.NDArray[np.bool_]:
    """`(N,)`: whether the strips of `a[i]` and `b[i]` are worth a close look."""
    if not a:
        return np.zeros(0, np.bool_)
    known, first, second = _each_once(a, b)
    raster = np.stack([one.raster for one in known])
    levelled = np.stack([one.levelled.ravel() for one in known])
    axis = np.array([one.axis for one in known])
    alike = _products(raster, raster, first, second)
    # an axis has two ends, so either picture may lie on its head
    on_head = _products(levelled, levelled[:, ::-1], first, second) >= _LEVELLED_ALIKE
    turned = np.abs((axis[first] - axis[second] + 90.0) % 180.0 - 90.0) >= _NO_TURN
    as_level = _products(levelled, levelled, first, second) >= _LEVELLED_ALIKE
    as_level_too = as_level & (turned | (alike >= _LEAST_ALIKE))
    return np.asarray(on_head | as_level_too | (alike >= _ALIKE), np.bool_)


def may_be_one_scan(a: Sequence[Outline], b: Sequence[Outline]) -> npt.NDArray[np.bool_]:
    """`(N,)`: whether `a[i]` and `b[i]`, as they lie, are worth a close look."""
    if not a:
        return np.zeros(0, np.bool_)
    known, first, second = _each_once(a, b)
    raster = np.stack([one.raster for one in known])
    return np.asarray(_products(raster, raster, first, second) >= _ALIKE, np.bool_)


_Places: TypeAlias = npt.NDArray[np.intp]


def _each_once(
    a: Sequence[Outline], b: Sequence[Outline]
) -> tuple[list[Outline], _Places, _Places]:
    """The outlines, and where in them each of either side is; tables name few again and again."""
    known = {id(one): one for one in (*a, *b)}
    place = {name: index for index, name in enumerate(known)}
    first, second = (np.array([place[id(one)] for one in side], np.intp) for side in (a, b))
    return list(known.values()), first, second


def _products(a: FloatArray, b: FloatArray, first: _Places, second: _Places) -> FloatArray:
    """Of the rows `first` of `a` and `second` of `b`; a few at a time, which stay in the cache."""
    products = [
        np.einsum("ij,ij->i", a[one], b[two])
        for one, two in zip(_parts(first), _parts(second), strict=True)
    ]
    return np.concatenate(products, dtype=np.float32)


def _parts(places: _Places) -> list[_Places]:
    return [places[begin : begin + _AT_ONCE] for begin in range(0, len(places), _AT_ONCE)]


def _levelled(strip: FloatArray) -> tuple[FloatArray, float]:
    """The levelled picture, and the angle that it was turned by."""
    rows, columns = np.nonzero(strip > _FAINT)
    ink = strip[rows, columns].astype(np.float64)
    ink /= max(ink.sum(), 1e-9)
    x, y = columns - ink @ columns, rows - ink @ rows
    xx, yy, xy = ink @ (x * x), ink @ (y * y), ink @ (x * y)
    angle = 0.5 * np.arctan2(2.0 * xy, xx - yy)
    reach = _WITHIN * np.sqrt(xx + yy) + 1e-9
    along = (np.cos(angle) * x + np.sin(angle) * y) / reach
    across = (np.cos(angle) * y - np.sin(angle) * x) / reach
    return _of_length_one(_spread(along, across, ink)), float(np.degrees(angle))


def _spread(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], ink: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Ink at places of -1 to 1, shared among the four nearest bins: `(34, 34)`."""
    side = _BINS + 2
    column, row = (np.clip((v + 1.0) * _BINS / 2, 0.0, _BINS) + 0.5 for v in (x, y))
    left, top = column.astype(np.int64), row.astype(np.int64)
    right, below = column - left, row - top
    places = [(top + down) * side + left + over for down in (0, 1) for over in (0, 1)]
    shares = [a * b for a in (1.0 - below, below) for b in (1.0 - right, right)]
    weights = np.concatenate(shares) * np.tile(ink, 4)
    found = np.bincount(np.concatenate(places), weights, side * side)
    return np.asarray(found, np.float64).reshape(side, side)


def _of_length_one(picture: npt.NDArray[np.floating]) -> FloatArray:
    centred = picture - picture.mean()
    return np.asarray(centred / max(float(np.linalg.norm(centred)), 1e-9), np.float32)
