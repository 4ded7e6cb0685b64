"""What paper and scanner add to a drawing."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_BINOMIAL = np.array([0.25, 0.5, 0.25])
_GRAIN = 0.8
"""Deviation of the scanner's noise in grey levels."""
_TEXTURE = 0.12
"""0 to 1: how unevenly the ink takes to the paper."""
_SHADING = 3.0
"""Grey levels by which the light differs over the sheet."""


def scanned(
    picture: npt.NDArray[np.uint8],
    seed: int,
    *,
    paper_grey: float = 240.0,
    ink_grey: float = 55.0,
) -> npt.NDArray[np.uint8]:
    """A rendered drawing as if it had been written on paper and scanned.

    Args:
        picture: `(H, W)`, ink dark on white, as `render.render` makes it.
        seed: Same seed, same paper.
        paper_grey: Grey of the paper.
        ink_grey: Grey of the darkest ink.

    Returns:
        `(H, W)` uint8.
    """
    rng = np.random.default_rng(seed)
    h, w = picture.shape
    darkest = float(picture.min())
    ink = (255.0 - picture.astype(np.float64)) / max(1.0, 255.0 - darkest)
    blotches = _soft(rng.normal(0.0, 1.0, (h, w)), 2)
    ink = np.clip(ink * (1.0 - _TEXTURE * (1.0 + 2.0 * blotches)), 0.0, 1.0)
    ink = _soft(ink, 1)
    y, x = np.linspace(-1, 1, h)[:, None], np.linspace(-1, 1, w)[None, :]
    tilt = rng.normal(0.0, 0.5, 3)
    light = paper_grey + _SHADING * (tilt[0] * x + tilt[1] * y + tilt[2] * x * y)
    grey = light + ink * (ink_grey - light) + rng.normal(0.0, _GRAIN, (h, w))
    return np.asarray(np.clip(np.rint(grey), 0, 255), dtype=np.uint8)


def _soft(values: npt.NDArray[np.float64], times: int) -> npt.NDArray[np.float64]:
    """Blurred over three pixels so many times."""
    for _ in range(times):
        padded = np.pad(values, 1, mode="edge")
        rows = sum(b * padded[k : k + values.shape[0]] for k, b in enumerate(_BINOMIAL))
        values = sum(b * rows[:, k : k + values.shape[1]] for k, b in enumerate(_BINOMIAL))
    return np.asarray(values)
