"""How heavy the line is, place by place, dark and wide: what pressure and speed leave on paper.

A pen's mean darkness and width tell which pen it was, and with which scanner it was read; where
along the line it is heavier or lighter is the hand's. So of both only the order is kept, and
pixels count by how deep they lie in a stroke, since edges are pale whatever the pen. Examiners
call the pattern shading.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging import views
from verifier_app.types import STRIP_WIDTH, VIEW, FloatArray, Shading

_MIDDLE = 0.6
"""Of a stroke's greatest distance to its edge: from there on it is its middle, which in two tones
is even."""
_HELD = 1e-3
"""Of a pixel of the strip that is ink: with less nothing is known there."""
_ACROSS = 7
"""Pixels within which that greatest distance is looked for."""
_DARKEST = 1.5
"""Of the ink's typical darkness; beyond that it is a blot."""
_AROUND = (9, 9)
"""Pixels of the strip that are averaged: about a cell of a network."""
_EVEN = 0.015
"""Standard deviation over mean. Scans of pens have 0.02 to 0.33, two tones that were kept as JPEG
0.012 at most, whatever the quality."""


def shading_of(mask: npt.NDArray[np.uint8], dark: FloatArray | None, *, widths: bool) -> Shading:
    """How heavy the line is where the strip has it.

    Args:
        mask: `(h, w)` uint8, 0 to 255, cropped to its ink: as `views.strip_of` takes it.
        dark: `(h, w)`, how dark the picture is there, 1 where ink is typically dark; None where
            that cannot be seen.
        widths: Whether the mask is fine enough to tell wide places of a stroke from narrow ones.

    Returns:
        Along the strokes from above 0, where the line is lightest, to 1, where it is heaviest,
        as far apart as there are places between.
    """
    ink = (mask > 127).view(np.uint8)
    edged = cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    deep = np.asarray(cv2.distanceTransform(edged, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]
    deepest = cv2.dilate(deep, np.ones((_ACROSS, _ACROSS), np.uint8))
    depth = np.asarray(deep / np.maximum(deepest, 1.0), np.float32)
    height, width = views.size_within(mask.shape, *views.ROOM)
    along = _Along(depth, (width, height))
    darkness = None
    if dark is not None:
        dark = np.clip(dark, 0.0, _DARKEST).astype(np.float32)
        middle = _Along(((depth >= _MIDDLE) & (ink > 0)).astype(np.float32), (width, height))
        said = middle.means(dark)
        if said.size and said.std() >= _EVEN * said.mean():
            darkness = _ranked(along.means(dark), along.known)
    return Shading(darkness, _ranked(along.means(deep), along.known) if widths else None)


class _Along:
    """Means along the line, where a strip of this width and height has it.

    Attributes:
        known: `(height, width)`, the places that have a weight.
    """

    def __init__(self, weight: FloatArray, size: tuple[int, int]) -> None:
        self._weight, self._size = weight, size
        held = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
        self.known: npt.NDArray[np.bool_] = held > _HELD
        self._held = cv2.blur(held, _AROUND)[self.known]

    def means(self, values: FloatArray) -> FloatArray:
        """Of values, as large as the weight, around each known place."""
        summed = cv2.resize(self._weight * values, self._size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.blur(summed, _AROUND)[self.known] / self._held, np.float32)


def _ranked(means: FloatArray, known: npt.NDArray[np.bool_]) -> FloatArray | None:
    """A strip with the ranks of what is known, from above 0 for the least to 1."""
    if not means.size:
        return None
    strip = np.zeros(known.shape, np.float32)
    ranks = np.empty(means.size, np.float32)
    ranks[means.argsort(kind="stable")] = np.arange(1.0, means.size + 1.0) / means.size
    strip[known] = ranks
    return views.centred(strip, VIEW, STRIP_WIDTH)
