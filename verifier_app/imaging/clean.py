"""From a grey picture to ink on nothing: pure functions, each step a picture to show.

The paper's level, the pen's level and uneven light must not survive: on the data sets
that signatures are usually measured on, each of them alone tells genuine from forged.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray

GreyArray = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.uint8]
_LIGHT_ON_DARK_MEDIAN = 110
_ESTIMATE_SIDE = 320
"""The paper is estimated on a picture of at most this many pixels a side."""


@dataclass(frozen=True)
class Cleaning:
    """Which steps are taken, and by how much. Automatic by default.

    `threshold` moves the border between ink and paper: above 0 takes less for ink.
    """

    background: bool = True
    ruled_lines: bool = True
    specks: bool = True
    threshold: float = 0.0


def dark_on_light(grey: GreyArray) -> GreyArray:
    """Invert a picture whose ink is light on dark: most of a page is paper."""
    return np.invert(grey) if float(np.median(grey)) < _LIGHT_ON_DARK_MEDIAN else grey


def darkness(grey: GreyArray, *, flatten: bool = True) -> FloatArray:
    """How much darker than its own paper each pixel is, 0 to 1, float32 `(H, W)`.

    The paper's level is a morphological closing at low resolution, wide enough to
    bridge strokes, smoothed; dividing by it removes shadows and vignetting.
    """
    values = grey.astype(np.float32)
    if not flatten:
        return np.asarray(np.clip(1.0 - values / 255.0, 0.0, 1.0), np.float32)
    height, width = grey.shape
    scale = min(1.0, _ESTIMATE_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    reach = max(3, min(max(size) // 8, min(size)) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    paper = cv2.GaussianBlur(paper, (0, 0), reach / 3, borderType=cv2.BORDER_REPLICATE)
    paper = np.maximum(cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR), 1)
    return np.asarray(np.clip(1.0 - values / paper.astype(np.float32), 0.0, 1.0), np.float32)


def ink_level(dark: FloatArray) -> tuple[float, float]:
    """Threshold and typical darkness of the ink (both 0 to 1).

    Otsu's threshold (1979) on the darkness, kept above the noise of the paper. Where
    the picture holds no two classes the level is 0.
    """
    levels = np.clip(dark * 255.0, 0, 255).astype(np.uint8)
    otsu, _ = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    median = float(np.median(levels))
    spread = float(np.median(np.abs(levels.astype(np.float32) - median)))
    floor = median + max(10.0, 6.0 * spread)
    threshold = max(float(otsu), floor)
    ink = levels[levels > threshold]
    if ink.size < 6:
        return 0.0, 0.0
    return threshold / 255.0, float(np.percentile(ink, 80)) / 255.0


def ink_mask(dark: FloatArray, threshold: float) -> Mask:
    """Ink as 0 or 255: above the threshold, or above half of it and touching such ink."""
    strong = (dark > threshold).astype(np.uint8)
    weak = (dark > 0.55 * threshold).astype(np.uint8)
    count, labels = cv2.connectedComponents(weak, connectivity=8)
    keep = np.zeros(count, np.uint8)
    keep[np.unique(labels[strong > 0])] = 255
    keep[0] = 0
    # half-dark pixels belong to a stroke only next to its core: no halos
    near = cv2.dilate(strong, np.ones((3, 3), np.uint8))
    return np.asarray(cv2.bitwise_and(keep[labels], near * 255), np.uint8)


def stroke_width(mask: Mask) -> float:
    """Typical width of the strokes in pixels: twice the median ridge of the distance."""
    if not mask.any():
        return 0.0
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, 3)
    ridge = distance[(distance > 0) & (distance >= cv2.dilate(distance, np.ones((3, 3), np.uint8)))]
    return float(max(1.0, 2.0 * float(np.median(ridge)) - 0.5))


def without_edge_lines(mask: Mask) -> Mask:
    """Without the dark lines that scanners and crops leave along the border.

    Within 3 % of each side, everything from the border to the last row (or column) that is
    ink along more than half of its length goes: writing that only touches the border stays.
    """
    out = mask.copy()
    for view in (out, out[::-1], out.T, out.T[::-1]):
        band = max(2, round(0.03 * view.shape[0]))
        dark = np.flatnonzero(np.count_nonzero(view[:band], axis=1) > 0.5 * view.shape[1])
        if dark.size:
            # the soft flank of the line goes with it
            view[: int(dark[-1]) + 2] = 0
    return out


def without_ruled_lines(mask: Mask, width: float) -> Mask:
    """Without straight level lines that span nearly the whole picture.

    Runs longer than 85 % of the picture's width, no thicker than twice the strokes, are
    ruled lines; a person's underline is shorter than the page. Strokes that cross keep
    their ink where it continues above or below the line.
    """
    length = int(0.4 * mask.shape[1])
    if length < 60:
        return mask
    lines = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    if not lines.any():
        return mask
    count, labels, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    keep = np.zeros(count, np.uint8)
    limit = max(4.0, 2.0 * width)
    for index in range(1, count):
        if (
            stats[index, cv2.CC_STAT_WIDTH] > 0.85 * mask.shape[1]
            and stats[index, cv2.CC_STAT_HEIGHT] <= limit
        ):
            keep[index] = 255
    ruled = cv2.dilate(keep[labels], np.ones((3, 1), np.uint8))
    if not ruled.any():
        return mask
    rest = cv2.bitwise_and(mask, cv2.bitwise_not(ruled))
    # bridge what the line cut: a stroke that stands on both sides goes on through it
    reach = int(limit) * 2 + 3
    bridged = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((reach, 1), np.uint8))
    return np.asarray(cv2.bitwise_or(rest, cv2.bitwise_and(bridged, ruled)), np.uint8)


def without_specks(mask: Mask, width: float) -> Mask:
    """Without dust: components far smaller than a dot made by this pen.

    A dot on an i is about as wide as the stroke in both directions and is kept.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    if count <= 2:
        return mask
    areas = stats[1:, cv2.CC_STAT_AREA]
    floor = min(0.35 * width * width, 0.002 * float(areas.sum()))
    keep = np.concatenate([[False], areas >= floor])
    return np.where(keep[labels], mask, 0).astype(np.uint8)


def bounding_box(mask: Mask) -> tuple[int, int, int, int]:
    """Left, top, width, height of all ink; all 0 where there is none."""
    left, top, width, height = cv2.boundingRect(mask)
    return int(left), int(top), int(width), int(height)
