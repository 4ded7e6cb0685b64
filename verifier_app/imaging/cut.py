"""A part of a picture, turned upright: the crop that a person drew."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.errors import SampleError
from verifier_app.imaging.decode import MAX_PIXELS, Decoded
from verifier_app.types import Box

Array = npt.NDArray[np.float64]
_LONGEST_SIDE = 30_000
"""OpenCV's warping takes no sides from 32768 on."""


def cut(decoded: Decoded, crop: Box | None, turn: float = 0.0) -> Decoded:
    """The part of a picture inside a box.

    Args:
        decoded: The whole.
        crop: Left, top, width, height in pixels of the source; None is all of it.
        turn: Degrees by which the box is turned about its middle, clockwise as seen; what it
            holds comes out upright.

    Raises:
        SampleError: The box lies outside the picture.
    """
    if crop is None and not turn:
        return decoded
    box = crop or (0, 0, decoded.source.width, decoded.source.height)
    if turn:
        grey, colour = _turned(decoded, box, turn)
        changed = replace(decoded, grey=grey, colour=colour, two_tone=False)
        return replace(changed, cut_scale=decoded.scale, pressed=None, movement=None)
    left, top, width, height = on_page(box, decoded.source.width, decoded.source.height)
    left, top, width, height = (
        round(value * decoded.scale) for value in (left, top, width, height)
    )
    part = np.s_[top : top + max(1, height), left : left + max(1, width)]
    grey = decoded.grey[part]
    if grey.size == 0:  # the last pixel of a picture that was decoded at half its size
        raise _outside()
    colour = None if decoded.colour is None else np.ascontiguousarray(decoded.colour[part])
    changed = replace(decoded, grey=np.ascontiguousarray(grey), colour=colour)
    return replace(changed, cut_scale=decoded.scale, pressed=None, movement=None)


def on_page(box: Box, width: int, height: int) -> Box:
    """The part of a box that lies on a page; people draw over its edges.

    Raises:
        SampleError: Nothing of it does.
    """
    left, right = (min(max(x, 0), width) for x in (box[0], box[0] + box[2]))
    top, bottom = (min(max(y, 0), height) for y in (box[1], box[1] + box[3]))
    if left >= right or top >= bottom:
        raise _outside()
    return (left, top, right - left, bottom - top)


def corners(box: Box, turn: float) -> Array:
    """The corners `(4, 2)`, x and y, of a turned box, clockwise from its upper left."""
    left, top, width, height = box
    across, down = _axes(turn)
    middle = np.array([left + width / 2, top + height / 2])
    half = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    return np.array([middle + a * width / 2 * across + b * height / 2 * down for a, b in half])


def _axes(turn: float) -> tuple[Array, Array]:
    """The directions that run to the right and down in a turned box."""
    angle = np.radians(turn)
    return np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])


def _turned(
    decoded: Decoded, box: Box, turn: float
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8] | None]:
    scale = decoded.scale
    width, height = (max(1, round(side * scale)) for side in box[2:])
    if width * height > MAX_PIXELS or max(width, height) > _LONGEST_SIDE:
        raise SampleError("The crop is too large.", "Draw a smaller box.")
    points = corners(box, turn) * scale
    # only what the box can reach is warped
    low = np.maximum(np.floor(points.min(axis=0)).astype(int) - 2, 0)
    high = np.ceil(points.max(axis=0)).astype(int) + 2
    around = np.s_[low[1] : max(high[1], 0), low[0] : max(high[0], 0)]
    if decoded.grey[around].size == 0:
        raise _outside()
    across, down = _axes(turn)
    # pixels of the part to pixels of the whole; a pixel's middle is half a pixel in
    start = points[0] + 0.5 * (across + down) - 0.5 - low
    back = np.column_stack([across, down, start])

    def warped(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        found = cv2.warpAffine(
            np.ascontiguousarray(picture[around]),
            back,
            (width, height),
            flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(found, np.uint8)

    colour = None if decoded.colour is None else warped(decoded.colour)
    return warped(decoded.grey), colour


def _outside() -> SampleError:
    return SampleError("The crop lies outside the picture.", "Draw the box on the picture.")
