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
_COLOURED, _TINTED, _COLOURLESS = 0.4, 0.25, 0.2
"""Of ink: how much less it takes of one colour of the light than of another; that of a stamp at
least, what tells another ink of colour by its hue, and black or grey ink at most."""
_BLUR = 4.0
"""Pixels within which colours are told: compression leaves them less sharp than the strokes."""
_LESSER_COLOUR = 0.12
"""Share of the ink that each of two colours has at least."""
_FEWEST_TOLD = 200
"""Pixels in the middles of strokes by which colours are told."""


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


def has_colour(colour: GreyArray) -> bool:
    """Whether anything in the picture `(H, W, 3)` has a stamp's colour: most have none."""
    saturation = _hue_saturation_value(colour)[1]
    return bool(np.count_nonzero(saturation >= _CLEAR) >= _FEWEST_TOLD)


def two_colours(colour: GreyArray, mask: GreyArray) -> bool:
    """Whether ink is of two colours, one of them a stamp's: that one could be taken away.

    What light the ink takes tells, beside the paper: pale and thin strokes take less of it, but
    the same of each colour.

    Args:
        colour: `(H, W, 3)` uint8 BGR.
        mask: `(H, W)` uint8 of the same picture, ink 255, else 0.
    """
    paper = colour[cv2.dilate(mask, np.ones((9, 9), np.uint8)) == 0]
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, 3)
    middle = (mask > 0) & (distance >= cv2.dilate(distance, np.ones((3, 3), np.uint8)))
    if np.count_nonzero(middle) < _FEWEST_TOLD or not paper.size:
        return False
    white = np.median(paper, axis=0).astype(np.float32)
    near = cv2.dilate(mask, np.ones((5, 5), np.uint8))[..., np.newaxis] > 0
    taken = np.where(near, np.maximum(1.0 - colour / np.maximum(white, 1.0), 0.0), 0.0)
    taken = cv2.GaussianBlur(taken.astype(np.float32), (0, 0), _BLUR)[middle]
    share = taken / np.maximum(taken.max(axis=1, keepdims=True), 1e-6)
    left = np.rint(255.0 * (1.0 - share)).astype(np.uint8)
    hue = _hue_saturation_value(left[np.newaxis])[0]
    tint = 1.0 - share.min(axis=1)
    told = []
    for low, high in _HUES.values():
        of_hue = ((hue - low) % 360.0 < high - low).ravel()
        own = of_hue & (tint >= _COLOURED)
        other = (tint <= _COLOURLESS) | (~of_hue & (tint >= _TINTED))
        told.append(min(np.count_nonzero(own), np.count_nonzero(other)) / tint.size)
    return bool(max(told) >= _LESSER_COLOUR)


def _hue_saturation_value(
    colour: GreyArray,
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], GreyArray]:
    """Degrees, 0 to 1, and 0 to 255."""
    hsv = cv2.cvtColor(colour, cv2.COLOR_BGR2HSV_FULL)
    hue = hsv[..., 0].astype(np.float32) * np.float32(360.0 / 256.0)
    saturation = hsv[..., 1].astype(np.float32) / np.float32(255.0)
    return hue, saturation, np.asarray(hsv[..., 2], np.uint8)


def _stamp(colour: GreyArray, stamps: StampColour) -> GreyArray:
    """1 where the stamp is: clearly of its hue, or slightly and next to such pixels."""
    hue, saturation, value = _hue_saturation_value(colour)
    low, high = _HUES[stamps]
    of_hue = ((hue - low) % 360.0 < high - low) & (value >= _DARKEST)
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
