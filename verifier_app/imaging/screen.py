"""Pictures reduced to what a screen can show."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

SIDE = 1600
"""Longer side, in pixels: what a large screen shows."""
_GREY = 4
"""A picture whose channels differ by no more is grey."""


def for_screen(picture: npt.NDArray[np.uint8], side: int = SIDE) -> npt.NDArray[np.uint8]:
    """A picture, reduced to `side` where it is larger.

    Args:
        picture: `(H, W)` uint8 grey or `(H, W, 3)` BGR.
        side: Most pixels of the longer side.

    Returns:
        `(h, w)` uint8 grey where no colour is seen, else `(h, w, 3)` RGB.
    """
    height, width = picture.shape[:2]
    if max(height, width) > side:
        size = [max(1, round(own * side / max(height, width))) for own in (width, height)]
        picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    if picture.ndim == 2:
        return picture
    blue, green, red = cv2.split(picture)
    if max(int(cv2.absdiff(one, green).max()) for one in (blue, red)) <= _GREY:
        return np.asarray(green, np.uint8)
    return np.asarray(cv2.merge([red, green, blue]), np.uint8)
