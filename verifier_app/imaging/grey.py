"""Stored pixels of any depth and any channels as grey on white paper, and upright."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

GreyArray = npt.NDArray[np.uint8]

_FLAT = 20
"""Of so little contrast a picture counts as blank."""

# EXIF orientation: what to do to the stored picture (EXIF 2.32, tag 0x0112)
_FLIPS = {2: 1, 3: -1, 4: 0}
_TURNS = {6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}


def to_grey(picture: npt.NDArray[np.generic]) -> GreyArray:
    """Any depth and any number of channels (BGR, BGRA) to `(H, W)` uint8 on white paper."""
    picture = _to_eight_bits(picture)
    if picture.ndim == 2:
        return np.ascontiguousarray(picture, np.uint8)
    channels = picture.shape[2]
    if channels == 1:
        return np.ascontiguousarray(picture[..., 0], np.uint8)
    if channels == 2:
        return _on_white(picture[..., 0], picture[..., 1])
    grey = cv2.cvtColor(np.ascontiguousarray(picture[..., :3]), cv2.COLOR_BGR2GRAY)
    return _on_white(grey, picture[..., 3]) if channels == 4 else np.asarray(grey, np.uint8)


def to_colour(picture: npt.NDArray[np.generic]) -> GreyArray | None:
    """The colours of a BGR or BGRA picture on white, `(H, W, 3)` uint8.

    None of a picture without colours, or of which nothing but its alpha shows anything.
    """
    if picture.shape[2] < 3:
        return None
    picture = _to_eight_bits(picture)
    colours = np.ascontiguousarray(picture[..., :3], np.uint8)
    if picture.shape[2] == 3 or np.all(picture[..., 3] == 255):
        return colours
    cover = picture[..., 3:].astype(np.float32) / 255.0
    on_white = np.asarray(colours * cover + 255.0 * (1.0 - cover) + 0.5, np.uint8)
    return on_white if np.ptp(on_white) > _FLAT else None


def _to_eight_bits(picture: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    depth = picture.dtype
    if depth == np.uint16:
        # scanners also store 10 to 14 bits so, with nothing in the highest ones
        covers = picture.ndim == 3 and picture.shape[2] in {2, 4}  # an alpha channel has all 16
        inked = picture[..., :-1] if covers else picture
        shift = max(0, int(inked.max()).bit_length() - 8)
        eight = (inked >> shift).astype(np.uint8)  # type: ignore[operator]
        if covers:
            alpha = (picture[..., -1:] >> 8).astype(np.uint8)  # type: ignore[operator]
            return np.concatenate([eight, alpha], axis=2)
        picture = eight
    elif depth != np.uint8:
        values = np.nan_to_num(picture.astype(np.float32))
        low, high = float(values.min()), float(values.max())
        picture = ((values - low) * (255.0 / max(high - low, 1e-6))).astype(np.uint8)
    return picture


def _on_white(grey: npt.NDArray[np.generic], alpha: npt.NDArray[np.generic]) -> GreyArray:
    if np.all(alpha == 255):
        return np.ascontiguousarray(grey, np.uint8)
    weight = alpha.astype(np.float32) / 255.0
    blended = grey.astype(np.float32) * weight + 255.0 * (1.0 - weight)
    if np.ptp(blended) <= _FLAT and np.ptp(weight) > _FLAT / 255.0 and np.median(weight) < 0.5:
        # white ink on nothing, drawn for a dark screen: what covers is ink
        return np.invert(np.asarray(alpha, np.uint8))
    return np.asarray(blended + 0.5, np.uint8)


def upright(grey: GreyArray, orientation: int) -> GreyArray:
    """A picture, grey or in colour, turned as its EXIF orientation says."""
    if orientation in {5, 7}:
        turned = cv2.transpose(grey)
        if orientation == 7:
            turned = cv2.flip(turned, -1)
    elif orientation in _FLIPS:
        turned = cv2.flip(grey, _FLIPS[orientation])
    elif orientation in _TURNS:
        turned = cv2.rotate(grey, _TURNS[orientation])
    else:
        turned = grey
    return np.asarray(turned, np.uint8)
