"""Where on a page somebody may have written: boxes to choose a crop from."""

from __future__ import annotations

import numpy as np

from verifier_app.imaging import layout
from verifier_app.imaging.decode import Decoded
from verifier_app.imaging.prepare import cleaned
from verifier_app.types import Box, Cleaning

MOST = 8
_SMALLEST = 0.03
"""Share of the largest region's ink below which a region is no suggestion."""
_MARGIN = 0.2
"""Paper around a region, in its own heights."""


def regions(decoded: Decoded, cleaning: Cleaning | None = None) -> list[Box]:
    """Boxes around writing, the one with most ink first; lines of print are left out.

    Args:
        decoded: The page.
        cleaning: Automatic by default.

    Returns:
        Left, top, width, height in pixels of the source, at most eight; none on a blank page.
    """
    found = cleaned(decoded, cleaning or Cleaning())
    if not found.mask.any():
        return []
    pieces = layout.pieces(found.mask)
    written = pieces[~layout.print_pieces(pieces)]
    tall = (written[:, 2:4] - written[:, :2]).max(axis=1) >= 3.0 * max(found.stroke, 1.0)
    if not tall.any():
        return []
    groups = layout.groups(written[tall])
    largest = groups[:, 4].max()
    ordered = groups[np.argsort(-groups[:, 4], kind="stable")]
    kept = ordered[ordered[:, 4] >= _SMALLEST * largest][:MOST]
    rows, columns = found.mask.shape
    return [_box(group, columns, rows, found.scale) for group in kept]


def _box(group: layout.Array, columns: int, rows: int, scale: float) -> Box:
    left, top, right, bottom = group[:4]
    margin = max(4.0, _MARGIN * (bottom - top))
    left, top = max(0.0, left - margin), max(0.0, top - margin)
    right, bottom = min(float(columns), right + margin), min(float(rows), bottom + margin)
    x, y = round(left / scale), round(top / scale)
    return (x, y, round(right / scale) - x, round(bottom / scale) - y)
