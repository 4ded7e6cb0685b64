"""Stamps: what has a stamp's colour becomes paper, what is written across stays.

A stamp is told from a pen by its hue alone, so the person says which colour it has.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging.clean import smoothed
from verifier_app.types import StampColour

GreyArray = npt.NDArray[np.uint8]

_HUES: dict[str, tuple[float, float]] = {
    "red": (-45.0, 45.0),
    "green": (75.0, 185.0),
    "blue": (185.0, 315.0),
}
"""Degrees of hue; blue reaches to violet, red from pink to orange."""
_CLEAR, _SLIGHT = 0.3, 0.08
"""Saturation in the middle of a stamp's line, and at its soft edges."""
_DARKEST = 70
"""Darker pixels are black ink, whatever tint compression gave them."""


def without_stamps(grey: GreyArray, colour: GreyArray, stamps: StampColour) -> GreyArray:
    """The picture with everything of one colour painted over with the paper around it.

    Args:
        grey: `(H, W)` uint8, dark on light.
        colour: `(H, W, 3)` uint8 BGR of the same picture.
        stamps: `red`, `green` or `blue`; empty changes nothing.
    """
    if not stamps:
        return grey
    stamp = _stamp(colour, stamps)
    if not stamp.any():
        return grey
    return np.asarray(np.where(stamp > 0, _paper_around(grey, stamp), grey), np.uint8)


def _stamp(colour: GreyArray, stamps: StampColour) -> GreyArray:
    """1 where the stamp is: clearly of its hue, or slightly and next to such pixels."""
    hsv = cv2.cvtColor(colour, cv2.COLOR_BGR2HSV_FULL)
    hue = hsv[..., 0].astype(np.float32) * np.float32(360.0 / 256.0)
    saturation = hsv[..., 1].astype(np.float32) / np.float32(255.0)
    low, high = _HUES[stamps]
    of_hue = ((hue - low) % 360.0 < high - low) & (hsv[..., 2] >= _DARKEST)
    clear = (of_hue & (saturation >= _CLEAR)).view(np.uint8)
    slight = (of_hue & (saturation >= _SLIGHT)).view(np.uint8)
    near = cv2.dilate(clear, np.ones((5, 5), np.uint8))
    return np.asarray(cv2.bitwise_or(cv2.bitwise_and(near, slight), clear), np.uint8)


def _paper_around(grey: GreyArray, stamp: GreyArray) -> GreyArray:
    """The level of the paper at every place, from a closing at low resolution."""
    height, width = grey.shape
    factor = min(1.0, 240 / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    covered = np.where(stamp > 0, np.uint8(0), grey)
    small = cv2.resize(covered, size, interpolation=cv2.INTER_AREA)
    reach = max(3, max(size) // 6) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    level = smoothed(np.asarray(paper, np.uint8), reach / 3)
    return np.asarray(cv2.resize(level, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
