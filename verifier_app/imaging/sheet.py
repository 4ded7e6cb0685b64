"""What lies around a sheet of paper in a photo, a table as a rule, becomes paper as well.

The edges of a table are darker than the paper and would be ink, far larger than all writing.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging.clean import reduced

GreyArray = npt.NDArray[np.uint8]
_THICKEST = 0.04
"""Share of the picture's longer side that strokes and rules are thick at the most."""
_DARKER = 0.7
"""Share of the sheet's level that its surroundings have at the most, also where both meet."""
_AROUND, _LEAST = 0.15, 0.1
"""Least share of the picture's border with surroundings, and of its area that is the sheet."""
_CONVEX = 0.93
"""Least share of its convex hull that a sheet covers."""
_EDGE = 4
"""Pixels of the small picture within which a sheet ends; a lamp's fall-off takes more."""
_INK, _INKED = 0.3, 0.02
"""How much darker than its own surround is ink, and the most of it beside a sheet: in a hard shadow
there may be writing."""


def without_surroundings(grey: GreyArray) -> GreyArray:
    """A picture in which what is around a bright sheet is as bright as the nearest paper.

    That is so only where the border of the picture is much darker than a convex sheet with
    sharp edges, and nothing is written there; else the picture is given back as it is.

    Args:
        grey: `(H, W)`.
    """
    small = reduced(grey)
    # hardly ever is the border dark at all
    if np.mean(_border(small) < _DARKER * float(small.max())) < _AROUND:
        return grey
    reach = max(3, int(_THICKEST * max(small.shape)) | 1)
    square = np.ones((reach, reach), np.uint8)
    # strokes and rules become paper; a strip along the border goes on beyond it
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, square, borderType=cv2.BORDER_REPLICATE)
    level, _ = cv2.threshold(paper, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    around = _around(np.asarray(paper, np.uint8), level)
    if around is None or _inked(small, around, square):
        return grey
    around = _to_its_ends(around, small <= level, reach)
    # the soft edge of the sheet, and its shadow
    soft = np.ones((2 * _EDGE - 1, 2 * _EDGE - 1), np.uint8)
    around = np.asarray(cv2.dilate(around, soft), np.uint8)
    if around.all():
        return grey
    _, found = cv2.distanceTransformWithLabels(
        around, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    nearest = np.asarray(found, np.int32)
    levels = np.zeros(int(nearest.max()) + 1, np.uint8)
    levels[nearest[around == 0]] = paper[around == 0]
    size = (grey.shape[1], grey.shape[0])
    filled = cv2.resize(np.take(levels, nearest), size, interpolation=cv2.INTER_LINEAR)
    outside = cv2.resize(around, size, interpolation=cv2.INTER_NEAREST)
    return np.where(outside > 0, np.maximum(grey, filled), grey).astype(np.uint8)


def _around(paper: GreyArray, level: float) -> GreyArray | None:
    """Where a small picture shows no sheet, 255, else 0; None where there is no sheet in it.

    The sheet is brighter than `level`.
    """
    if np.mean(_border(paper) <= level) < _AROUND:
        return None
    bright = (paper > level).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(bright, connectivity=4)
    if len(stats) < 2:
        return None
    own = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    outlines, _ = cv2.findContours(
        (labels == own).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    outline = max(outlines, key=len)
    sheet = cv2.drawContours(np.zeros_like(paper), [outline], -1, 1, cv2.FILLED)
    area = cv2.countNonZero(sheet)
    hull = cv2.fillConvexPoly(np.zeros_like(paper), cv2.convexHull(outline), 1)
    if area < _LEAST * paper.size or area < _CONVEX * cv2.countNonZero(hull):
        return None
    inside, outside = (
        (cv2.dilate(part, np.ones((2 * _EDGE + 1, 2 * _EDGE + 1), np.uint8)) > 0) & (part == 0)
        for part in (1 - sheet, sheet)
    )
    if not inside.any() or not outside.any():
        return None
    far = (1 - cv2.dilate(sheet, np.ones((2 * _EDGE + 1, 2 * _EDGE + 1), np.uint8))) > 0
    beyond = paper[far] if far.any() else paper[outside]
    across = _DARKER * float(np.median(paper[inside]))
    if np.median(paper[outside]) > across or np.median(beyond) > across:
        return None
    return np.asarray(255 * (1 - sheet), np.uint8)


def _border(picture: GreyArray) -> GreyArray:
    """The pixels along the border."""
    return np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])


def _to_its_ends(around: GreyArray, dark: npt.NDArray[np.bool_], reach: int) -> GreyArray:
    """The surroundings with the thin ends along the picture's border, where a sheet nearly meets it.

    Such an end is as thin as a stroke, but `dark` and connected with the rest.
    """
    band = np.ones(around.shape, bool)
    band[reach:-reach, reach:-reach] = False
    joined = ((around > 0) | (dark & band)).astype(np.uint8)
    _, labels = cv2.connectedComponents(joined, connectivity=8)
    within = np.unique(labels[around > 0])
    return np.where(np.isin(labels, within), 255, 0).astype(np.uint8)


def _inked(small: GreyArray, around: GreyArray, square: GreyArray) -> bool:
    """Whether something is written beside the sheet."""
    inner = cv2.erode(around, square, borderType=cv2.BORDER_CONSTANT, borderValue=(255,)) > 0
    if not inner.any():
        return False
    # the sheet is no surround of what is beside it
    levels = np.where(around > 0, small, np.uint8(0))
    own = cv2.morphologyEx(levels, cv2.MORPH_CLOSE, square, borderType=cv2.BORDER_REPLICATE)
    dark = small[inner] < (1.0 - _INK) * own[inner].astype(np.float32)
    return bool(np.mean(dark) > _INKED)
