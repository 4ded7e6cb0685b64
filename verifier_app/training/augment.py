"""Random changes of packed pictures: what pens, scanners and hands vary anyway.

All changes are drawn from a generator that the caller seeds, so a step of a training is
the same whenever it is repeated.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray

Picture = npt.NDArray[np.uint8]
_MARGIN = 2
_BEND = (3, 7, 2)
"""Raster of a whole group's bend: half a strip's height from place to place."""


@dataclass(frozen=True)
class Distortion:
    """How a whole group of samples is changed alike, which makes new identities of it.

    Attributes:
        matrix: `(2, 2)`, what x and y are multiplied by.
        bend: `(rows, columns, 2)` float32 in pixels of the result, where the places of a coarse
            raster over it come from, or None.
    """

    matrix: npt.NDArray[np.float64]
    bend: FloatArray | None = None

    @staticmethod
    def random(rng: np.random.Generator, bent: float = 0.0) -> Distortion:
        """Mirrored, slanted or stretched, each now and then, and bent by `bent` pixels or so."""
        flips = np.diag(rng.choice([1.0, -1.0], size=2, p=[0.7, 0.3]))
        slant, stretch = rng.normal(0.0, 0.15), np.exp(rng.normal(0.0, 0.12))
        bend = rng.normal(0.0, bent, size=_BEND).astype(np.float32) if bent else None
        return Distortion(flips @ np.array([[stretch, slant], [0.0, 1.0 / stretch]]), bend)

    @staticmethod
    def none() -> Distortion:
        """As it is."""
        return Distortion(np.eye(2))


def placed(picture: Picture, height: int, width: int) -> FloatArray:
    """The unchanged picture in the middle of `(height, width)`, float32, 0 to 1.

    `picture` has twice the resolution of the result.
    """
    size = (max(1, round(picture.shape[1] / 2)), max(1, round(picture.shape[0] / 2)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    out = np.zeros((height, width), np.float32)
    top, left = (height - size[1]) // 2, (width - size[0]) // 2
    out[top : top + size[1], left : left + size[0]] = small / np.float32(255.0)
    return out


def varied(
    picture: Picture,
    height: int,
    width: int,
    rng: np.random.Generator,
    group: Distortion,
    *,
    fill: bool = True,
    strength: float = 1.0,
    two_tone: float = 0.1,
) -> FloatArray:
    """One random variant of a picture, `(height, width)` float32, 0 to 1.

    Args:
        picture: uint8, ink bright, twice the resolution of the result.
        height: Rows of the result.
        width: Columns of the result.
        rng: Source of chance.
        group: Change that the sample shares with others.
        fill: Whether the ink is scaled to fill the result, as a strip is; otherwise its
            size varies around what it is.
        strength: How far the sample is turned, stretched and bent by itself.
        two_tone: Share of the results that hold only 0 and 1.
    """
    matrix = _affine(picture, height, width, rng, group, fill=fill, strength=strength)
    if rng.random() < 0.6 or group.bend is not None:
        out = _warp_elastically(picture, matrix, height, width, rng, strength, group.bend)
    else:
        warped = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LINEAR)
        out = np.asarray(warped, np.uint8)
    return _pen(out, rng, two_tone)


def _affine(
    picture: Picture,
    height: int,
    width: int,
    rng: np.random.Generator,
    group: Distortion,
    *,
    fill: bool,
    strength: float,
) -> npt.NDArray[np.float64]:
    angle = rng.normal(0.0, 0.045 * strength)
    cos, sin = np.cos(angle), np.sin(angle)
    turn = np.array([[cos, -sin], [sin, cos]])
    aspect = np.exp(rng.normal(0.0, 0.03 * strength))
    own = turn @ np.array([[aspect, rng.normal(0.0, 0.03 * strength)], [0.0, 1.0 / aspect]])
    linear = own @ group.matrix
    rows, columns = picture.shape
    if fill:
        corners = np.abs(group.matrix) @ np.array([columns, rows], np.float64)
        scale = min((width - 2 * _MARGIN) / corners[0], (height - 2 * _MARGIN) / corners[1])
        scale *= rng.uniform(0.90, 1.04)
    else:
        scale = 0.5 * np.exp(rng.normal(0.0, 0.08))
    linear = linear * scale
    middle = np.array([width / 2, height / 2]) + rng.normal(0.0, 2.0, size=2)
    shift = middle - linear @ np.array([columns / 2, rows / 2])
    return np.column_stack([linear, shift])


def _warp_elastically(
    picture: Picture,
    matrix: npt.NDArray[np.float64],
    height: int,
    width: int,
    rng: np.random.Generator,
    strength: float,
    bend: FloatArray | None,
) -> Picture:
    amplitude = rng.uniform(0.3, 1.8) * strength
    coarse = rng.normal(0.0, amplitude, size=(4, max(4, width // 30), 2)).astype(np.float32)
    places = _places(height, width) + cv2.resize(
        coarse, (width, height), interpolation=cv2.INTER_CUBIC
    )
    if bend is not None:
        places += cv2.resize(bend, (width, height), interpolation=cv2.INTER_CUBIC)
    source = cv2.transform(places, cv2.invertAffineTransform(matrix))
    warped = cv2.remap(picture, source, None, cv2.INTER_LINEAR)  # type: ignore[call-overload]
    return np.asarray(warped, np.uint8)


@lru_cache(maxsize=4)
def _places(height: int, width: int) -> FloatArray:
    """Column and row of each pixel, `(height, width, 2)` float32."""
    rows, columns = np.indices((height, width), np.float32)
    return np.stack([columns, rows], axis=-1)


def _pen(ink: Picture, rng: np.random.Generator, two_tone: float) -> FloatArray:
    """Thicker, thinner, softer, two-tone, reduced, or with gaps in the line; 0 to 1."""
    levels = np.arange(256, dtype=np.float32) / np.float32(255.0)
    if rng.random() < 0.2:
        factor = rng.uniform(0.5, 0.85)
        small = cv2.resize(ink, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        size = (ink.shape[1], ink.shape[0])
        ink = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    if rng.random() < 0.7:
        ink = np.asarray(cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.4, 0.9)), np.uint8)
        edge = rng.uniform(0.25, 0.55)
        # never so soft that empty paper would turn grey
        levels = np.clip((levels - edge) * max(rng.uniform(1.5, 4.0), 0.5 / edge) + 0.5, 0.0, 1.0)
    if rng.random() < two_tone:
        levels = np.where(levels > rng.uniform(0.35, 0.6), 1.0, 0.0)
    drawn = np.asarray(cv2.LUT(ink, levels.astype(np.float32)), np.float32)
    if rng.random() < 0.1:
        coarse = rng.random((ink.shape[0] // 4, ink.shape[1] // 4)).astype(np.float32)
        noise = cv2.resize(coarse, (ink.shape[1], ink.shape[0]), interpolation=cv2.INTER_LINEAR)
        drawn = drawn * np.clip(noise * 6.0 - rng.uniform(0.2, 1.0), 0.0, 1.0)
    return drawn.astype(np.float32, copy=False)
