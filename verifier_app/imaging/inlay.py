"""Where the picture that the network sees lies on the cleaned crop that a person sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from verifier_app.types import FloatArray

_INK = 0.3


@dataclass(frozen=True)
class Inlay:
    """Places of one picture in pixels of another: `left + scale * x`, `top + scale * y`."""

    left: float
    top: float
    scale: float


def inlay(picture: FloatArray, clean: FloatArray) -> Inlay:
    """How `picture` lies on `clean`, to about a pixel of `picture`.

    Both hold the same ink, of one shape, in frames of their own, so the boxes around the
    ink tell.

    Args:
        picture: `(H, W)` float32, 0 to 1, ink bright: a view or a strip.
        clean: `(h, w)` float32, 0 to 1, ink bright: the cleaned crop.
    """
    left, top, right, bottom = _box(picture)
    x0, y0, x1, y1 = _box(clean)
    # the longer side tells best, and views keep the aspect ratio
    wide = right - left >= bottom - top
    scale = (x1 - x0) / (right - left) if wide else (y1 - y0) / (bottom - top)
    return Inlay(
        (x0 + x1) / 2.0 - scale * (left + right) / 2.0,
        (y0 + y1) / 2.0 - scale * (top + bottom) / 2.0,
        scale,
    )


def _box(picture: FloatArray) -> tuple[float, float, float, float]:
    ink = picture > _INK * float(picture.max(initial=0.0))
    if not ink.any():
        return 0.0, 0.0, float(picture.shape[1]), float(picture.shape[0])
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)
