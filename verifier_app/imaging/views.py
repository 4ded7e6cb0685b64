"""From the mask of the ink to what the network sees.

The mean width of the strokes is brought near a nominal one by growing or shrinking the
ink along its distance transform: pens, tablets and scanners differ more in width than
writers do, while the variation of width along a stroke is kept.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging.clean import ridge_width
from verifier_app.types import STRIP_WIDTH, VIEW, FloatArray

NOMINAL_WIDTH = 2.4
"""Stroke width in pixels of a view."""
OVERSAMPLING = 3
"""The ink is shaped at this multiple of the views' resolution."""
SIGNATURE_MARGIN = 2
ROOM = (VIEW - 2 * SIGNATURE_MARGIN, STRIP_WIDTH - 2 * SIGNATURE_MARGIN)
"""Rows and columns of the largest ink in a strip."""
CHARACTER_SIZE = 79
"""Longer side of a sign within its view: the median of Omniglot's drawings."""
_MOST_SHRINKING = 0.3
"""Share of a stroke's width that may be taken from each of its sides together."""

Mask = npt.NDArray[np.uint8]


def fitted(mask: Mask, height: int, width: int, stroke: float, resolution: int = 1) -> FloatArray:
    """The ink of `mask`, as large as it fits into `(height, width)`, aspect ratio kept.

    Args:
        mask: `(h, w)` uint8, 0 or 255 (values between are edges), cropped to its ink.
        height: Rows of the result.
        width: Columns of the largest result; the result is as wide as the ink needs.
        stroke: Typical stroke width in `mask`, in pixels.
        resolution: Pixels of the result per pixel of a view; training warps finer pictures.

    Returns:
        float32 `(height', width')`, at most `resolution` times `(height, width)`, 0 to 1.
    """
    scale = min(height / mask.shape[0], width / mask.shape[1])
    rows, columns = size_within(mask.shape, height, width)
    fine_size = (columns * OVERSAMPLING, rows * OVERSAMPLING)
    shrinks = mask.shape[1] > fine_size[0]
    fine = cv2.resize(mask, fine_size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)
    shaped = with_nominal_width(np.asarray(fine, np.uint8), stroke * scale * OVERSAMPLING)
    size = (columns * resolution, rows * resolution)
    return np.asarray(cv2.resize(shaped, size, interpolation=cv2.INTER_AREA), np.float32)


def size_within(shape: tuple[int, ...], height: int, width: int) -> tuple[int, int]:
    """Rows and columns of ink of `shape`, as large as it fits, aspect ratio kept."""
    scale = min(height / shape[0], width / shape[1])
    rows, columns = round(shape[0] * scale), round(shape[1] * scale)
    return max(1, min(rows, height)), max(1, min(columns, width))


def with_nominal_width(fine: Mask, stroke: float) -> FloatArray:
    """Grow or shrink the ink so that its strokes are about nominally wide.

    Args:
        fine: `(h, w)` uint8, soft mask at `OVERSAMPLING` times the views' resolution.
        stroke: Its stroke width in pixels as the source showed it: tells a hairline.

    Returns:
        float32 `(h, w)`, 0 to 1, edges one pixel of a view wide.
    """
    nominal = NOMINAL_WIDTH * OVERSAMPLING
    # a hairline that the reduction made faint is still ink
    level = 127 if stroke >= 2.0 else max(24, int(64 * stroke))
    ink = (fine > level).view(np.uint8)
    signed = _signed_distance(ink)
    # measured here, where every picture has the same resolution, whatever it came with
    width = max(1.0, ridge_width(np.where(ink > 0, signed + np.float32(0.5), np.float32(0.0))))
    grow = max((nominal - width) / 2.0, -_MOST_SHRINKING * width / 2.0)
    signed += np.float32(grow)
    signed /= np.float32(OVERSAMPLING)
    signed += np.float32(0.5)
    return np.asarray(np.clip(signed, 0.0, 1.0, out=signed), np.float32)


def _signed_distance(ink: Mask) -> FloatArray:
    """Pixels to the edge of the ink (0 or 1), positive inside; what lies beyond is paper."""
    padded = cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    signed = np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, 5)[1:-1, 1:-1], np.float32)
    if not ink.any():
        return np.full(ink.shape, -1e3, np.float32)
    # each is 0 where the other is not
    signed = signed - cv2.distanceTransform(1 - ink, cv2.DIST_L2, 5)
    signed += np.float32(0.5) - ink
    return signed


def strip_of(mask: Mask, stroke: float) -> FloatArray:
    """`(105, 315)` float32: the signature as large as it fits, in the middle."""
    return centred(fitted(mask, *ROOM, stroke), VIEW, STRIP_WIDTH)


def whole_of(mask: Mask, stroke: float, side: int) -> FloatArray:
    """`(105, 105)` float32: the whole ink, its longer side `side` pixels, in the middle."""
    return centred(fitted(mask, side, side, stroke), VIEW, VIEW)


def centred(picture: FloatArray, height: int, width: int) -> FloatArray:
    """`picture` in the middle of a black `(height, width)`."""
    out = np.zeros((height, width), np.float32)
    top, left = (height - picture.shape[0]) // 2, (width - picture.shape[1]) // 2
    out[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
    return out


def tiles_of(strip: FloatArray) -> list[FloatArray]:
    """The views that a strip is made of, left to right; none where one view holds it all."""
    columns = np.flatnonzero(strip.any(axis=0))
    if columns.size == 0 or columns[-1] - columns[0] < VIEW:
        return []
    return [
        np.ascontiguousarray(strip[:, left : left + VIEW]) for left in range(0, STRIP_WIDTH, VIEW)
    ]
