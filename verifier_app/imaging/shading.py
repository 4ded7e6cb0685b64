"""How heavy the line is, place by place, dark and wide: what pressure and speed leave on paper.

A pen's mean darkness and width tell which pen it was, and with which scanner it was read; where
along the line it is heavier or lighter is the hand's. So of both only the order is kept, and of
the darkness only the middle of the strokes is looked at, since edges are pale whatever the pen.
Examiners call the pattern shading.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging import views
from verifier_app.types import STRIP_WIDTH, VIEW, FloatArray, Shading

_MIDDLE = 0.6
"""Of a stroke's greatest distance to its edge: from there on it is its middle."""
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
        In the middle of strokes from above 0, where the line is lightest, to 1, where it is
        heaviest, as far apart as there are places between.
    """
    ink = (mask > 127).view(np.uint8)
    edged = cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    deep = np.asarray(cv2.distanceTransform(edged, cv2.DIST_L2, 3), np.float32)[1:-1, 1:-1]
    deepest = cv2.dilate(deep, np.ones((_ACROSS, _ACROSS), np.uint8))
    middle = ((deep >= np.maximum(1.0, _MIDDLE * deepest)) & (ink > 0)).astype(np.float32)
    size = views.size_within(mask.shape, *views.ROOM)[::-1]
    held = cv2.resize(middle, size, interpolation=cv2.INTER_AREA)
    known = held > 1e-3
    if not known.any():
        return Shading()

    def along(values: FloatArray) -> FloatArray:
        """Values of the known places, each the mean of the middle of strokes around it."""
        summed = cv2.resize(middle * values, size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.blur(summed, _AROUND)[known] / cv2.blur(held, _AROUND)[known])

    def ranked(values: FloatArray) -> FloatArray:
        """A strip with the known places' ranks, from above 0 for the least to 1."""
        strip = np.zeros(held.shape, np.float32)
        strip[known] = (values.argsort(kind="stable").argsort() + 1.0) / values.size
        return views.centred(strip, VIEW, STRIP_WIDTH)

    darkness = None
    if dark is not None:
        said = along(np.clip(dark, 0.0, _DARKEST).astype(np.float32))
        if said.std() >= _EVEN * said.mean():
            darkness = ranked(said)
    return Shading(darkness, ranked(along(deep)) if widths else None)
