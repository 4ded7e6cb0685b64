"""Is one picture a copy of the other? Two real signatures are never equal to the pixel.

A copy may be moved, scaled, turned, or compressed again. After cleaning, what is left of
that is the turn and the noise of resampling, so the strips of a copy agree far better than
those of any two samples of one hand.
"""

from __future__ import annotations

import itertools

import cv2
import numpy as np

from verifier_app.imaging import views
from verifier_app.types import FloatArray

COPY = 0.88
"""Correlation of aligned strips from which they are called copies of each other."""
COPY_OF_SIGN = 0.95
"""The same for signs, of which simple ones agree by chance: of 775 pairs by two people one reached
it; of copies that were turned or compressed nine of ten do."""
ONE_SCAN = 0.95
"""Correlation of strips as they lie from which they are files of one scan. Such files, saved by
JPEG or at half to twice the size, reach 0.99 (median; of 40 one did not reach 0.95); two
signatures by the plainest hand that was met reach 0.88."""
_REACH = 4
_SMALL_TURN = 20.0
_AROUND = (0.0, -0.5, 0.5)
_NEAR = 0.15
"""So far below a copy half a degree more is of no use."""


def correlation(a: FloatArray, b: FloatArray) -> float:
    """Best correlation of two strips over small shifts and any turn, -1 to 1.

    Args:
        a: `(H, W)` float32, 0 to 1; square where it shows a sign.
        b: The same shape.

    Returns:
        The best; from that of a copy on the first that is found.
    """
    enough = _of_copies(a)
    a, b = _as_large_as_can_be(a), _as_large_as_can_be(b)
    best = _shifted(_soft(a), _soft(b))
    # of a turned copy the long axis tells the angle exactly, but not which end is which
    turn = (_axis(a) - _axis(b) + 90.0) % 180.0 - 90.0
    ways = [(a, b, -turn)]
    if abs(turn) > _SMALL_TURN:
        # upright ink is small in a strip: the larger one has to lose what the other lacks
        ways.append((b, a, turn))
    for (one, other, back), head in itertools.product(ways, (0.0, 180.0)):
        soft = _soft(one)
        for step in _AROUND:
            if best >= enough:
                return best
            # turning changes the box that the ink is fitted to, so it is fitted again
            found = _shifted(soft, _soft(_turned(other, head + back + step)))
            best = max(best, found)
            if found < enough - _NEAR:
                break
    return best


def _axis(strip: FloatArray) -> float:
    """Angle of the ink's long axis in degrees, clockwise from level, from its moments."""
    found = cv2.moments(strip)
    return float(np.degrees(0.5 * np.arctan2(2 * found["mu11"], found["mu20"] - found["mu02"])))


def is_copy(a: FloatArray, b: FloatArray) -> bool:
    """Whether two strips show the same picture."""
    return correlation(a, b) >= _of_copies(a)


def is_one_scan(a: FloatArray, b: FloatArray) -> bool:
    """Whether two strips show one scan, in files of other kinds or sizes."""
    return _shifted(_soft(a), _soft(b)) >= ONE_SCAN


def _of_copies(strip: FloatArray) -> float:
    return COPY_OF_SIGN if strip.shape[0] == strip.shape[1] else COPY


def _as_large_as_can_be(strip: FloatArray) -> FloatArray:
    """A strip is filled by its ink already; a sign has room around it, an original its own."""
    return _turned(strip, 0.0) if strip.shape[0] == strip.shape[1] else strip


def _soft(strip: FloatArray) -> FloatArray:
    return np.asarray(cv2.GaussianBlur(strip, (0, 0), 1.0), np.float32)


def _shifted(a: FloatArray, b: FloatArray) -> float:
    padded = cv2.copyMakeBorder(a, _REACH, _REACH, _REACH, _REACH, cv2.BORDER_CONSTANT, value=0)
    return float(cv2.matchTemplate(padded, b, cv2.TM_CCOEFF_NORMED).max())


def _turned(strip: FloatArray, degrees: float) -> FloatArray:
    height, width = strip.shape
    side = int(np.hypot(height, width)) + 2
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    matrix[:, 2] += [(side - width) / 2, (side - height) / 2]
    turned = (cv2.warpAffine(strip, matrix, (side, side)) * 255).astype(np.uint8)
    left, top, w, h = cv2.boundingRect((turned > 100).astype(np.uint8))
    if w == 0:
        return strip
    scale = min((height - 4) / h, (width - 4) / w)
    size = (max(1, round(w * scale)), max(1, round(h * scale)))
    inner = cv2.resize(turned[top : top + h, left : left + w], size, interpolation=cv2.INTER_AREA)
    return views.centred((inner / 255.0).astype(np.float32), height, width)
