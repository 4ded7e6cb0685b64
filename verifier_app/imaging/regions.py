"""Where on a page somebody may have written: boxes to choose a crop from."""

from __future__ import annotations

import numpy as np

from verifier_app.imaging import layout
from verifier_app.imaging.decode import Decoded
from verifier_app.imaging.prepare import cleaned
from verifier_app.types import Box, Cleaning

MOST = 8
_SMALLEST = 0.03
"""Share of the first region's ink below which a region is no suggestion."""
_SPECK = 3.0
"""Pieces shorter than so many strokes are wide are no sign of writing."""
_REACH = 0.8
"""Pieces belong together across paper of so many of the larger one's heights."""
_MARGIN = 0.2
"""Paper around a region, in its own heights."""


def regions(decoded: Decoded) -> list[Box]:
    """Boxes around writing, the one with the largest strokes first; print is left out or last.

    Args:
        decoded: The page; it is cleaned automatically.

    Returns:
        Left, top, width, height in pixels of the source, at most eight; none on a blank page.
    """
    found = cleaned(decoded, Cleaning())
    if not found.mask.any():
        return []
    groups = _written(layout.pieces(found.mask), max(found.stroke, 1.0))
    if not len(groups):
        return []
    # of print there is much, but each of its pieces is small
    ordered = groups[np.argsort(-groups[:, 5] / groups[:, 4], kind="stable")]
    kept = ordered[ordered[:, 4] >= _SMALLEST * ordered[0, 4]][:MOST]
    rows, columns = found.mask.shape
    return [_box(group, columns, rows, found.scale) for group in kept]


def _written(pieces: layout.Pieces, stroke: float) -> layout.Pieces:
    """Groups of pieces that lie close for their own size and are no line of print.

    `(N, 6)`: as pieces are, and the sum of the squares of their areas.

    Other than in `layout.groups` a group reaches no farther than its pieces do, or on a full
    page everything would end up in one.
    """
    sides = pieces[:, 2:4] - pieces[:, :2]
    pieces = pieces[sides.max(axis=1) >= _SPECK * stroke]
    if not len(pieces):
        return np.zeros((0, 6))
    height = np.maximum(pieces[:, 3] - pieces[:, 1], (pieces[:, 2] - pieces[:, 0]) / 3.0)
    near = layout.gaps(pieces) <= _REACH * np.maximum(height[:, None], height[None])
    label = layout.connected(near)
    lines = [pieces[label == own] for own in np.unique(label)]
    boxes = [_around(own, own[:, 4] ** 2) for own in lines if layout.printed(own, stroke) < 0.5]
    return _apart(np.array(boxes).reshape(-1, 6))


def _apart(boxes: layout.Pieces) -> layout.Pieces:
    """Boxes that overlap as one, until none does."""
    while len(boxes):
        label = layout.connected(layout.gaps(boxes) == 0.0)
        joined = [_around(own, own[:, 5]) for own in (boxes[label == k] for k in np.unique(label))]
        if len(joined) == len(boxes):
            break
        boxes = np.array(joined)
    return boxes


def _around(pieces: layout.Pieces, squares: layout.Array) -> layout.Array:
    low, high = pieces[:, :2].min(axis=0), pieces[:, 2:4].max(axis=0)
    return np.array([*low, *high, pieces[:, 4].sum(), squares.sum()])


def _box(group: layout.Array, columns: int, rows: int, scale: float) -> Box:
    left, top, right, bottom = group[:4]
    margin = max(4.0, _MARGIN * (bottom - top))
    left, top = max(0.0, left - margin), max(0.0, top - margin)
    right, bottom = min(float(columns), right + margin), min(float(rows), bottom + margin)
    x, y = round(left / scale), round(top / scale)
    return (x, y, round(right / scale) - x, round(bottom / scale) - y)
