"""Where on a page somebody may have written: boxes to choose a crop from."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging import layout
from verifier_app.imaging.clean import stroke_width
from verifier_app.imaging.decode import Decoded
from verifier_app.imaging.prepare import cleaned
from verifier_app.types import Box, Cleaning

MOST = 8
_SMALLEST = 0.03
"""Share of the first region's ink below which a region is no suggestion."""
_SPECK = 3.0
"""Pieces shorter than so many strokes are wide are no sign of writing, but may be its dots."""
_REACH, _REACH_DOWN = 0.8, 0.3
"""Pieces belong together across paper of so many of the larger one's heights beside it, and below."""
_SPACE, _CAPITAL, _ROW = 1.0, 2.5, 8
"""In a row pieces stand no more than so many of the larger one's heights apart, and are no more than
so many times as high as each other; so many of them make a row."""
_LONG, _FLAT, _SLANT, _UNDER = 25.0, 3.0, 0.1, 0.6
"""A rule is so many strokes long and no thicker, and climbs by this share of its length at the most;
it underlines what so much of it lies below."""
_SPAN, _FRAME, _INSIDE = 0.3, 0.1, 0.1
"""A frame spans this share of the page both ways, and less than a tenth of its ink is further from
the sides of its box than a tenth of them."""
_MARGIN = 0.2
"""Paper around a region, in its own heights."""


def regions(decoded: Decoded) -> list[Box]:
    """Boxes around writing, the largest with the longest strokes first; print is left out or last.

    Args:
        decoded: The page; it is cleaned automatically.

    Returns:
        Left, top, width, height in pixels of the source, at most eight; none on a blank page.
    """
    found = cleaned(decoded, Cleaning())
    if not found.mask.any():
        return []
    stroke = max(found.stroke, 1.0)
    mask, rules = _without_lines(found.mask, stroke)
    groups = _written(layout.pieces(mask), rules, stroke)
    if not len(groups):
        return []
    # of print there is much, but its pieces are short, however bold, or low where letters touch
    lengths = groups[:, 5] / groups[:, 4] / _strokes(mask, groups)
    heights = groups[:, 3] - groups[:, 1]
    ordered = groups[np.argsort(-lengths * heights, kind="stable")]
    kept = ordered[ordered[:, 4] >= _SMALLEST * ordered[0, 4]][:MOST]
    rows, columns = found.mask.shape
    return [_box(group, columns, rows, found.scale) for group in kept]


def _strokes(mask: layout.Mask, groups: layout.Pieces) -> layout.Array:
    """How wide the strokes of each group are, in pixels."""
    boxes = groups[:, :4].astype(int).tolist()
    return np.array([stroke_width(mask[top:low, left:right]) for left, top, right, low in boxes])


def _written(pieces: layout.Pieces, rules: layout.Pieces, stroke: float) -> layout.Pieces:
    """Groups of pieces that lie close for their own size and are no line of print.

    `(N, 6)`: as pieces are, and the sum of the squares of their areas.

    Other than in `layout.groups` a group reaches no farther than its pieces do, and less far up
    and down, or on a full page everything would end up in one. Rules join nothing.
    """
    small = (pieces[:, 2:4] - pieces[:, :2]).max(axis=1) < _SPECK * stroke
    dots, pieces = pieces[small], pieces[~small]
    if len(pieces):
        # a caption below a line to sign on would reach into the signature above it
        pieces = pieces[~layout.print_pieces(pieces, stroke)]
    if not len(pieces):
        return np.zeros((0, 6))
    height = np.maximum(pieces[:, 3] - pieces[:, 1], (pieces[:, 2] - pieces[:, 0]) / 3.0)
    larger, smaller = (way(height[:, None], height[None]) for way in (np.maximum, np.minimum))
    # rows of print that were not taken for print keep to themselves beside larger writing
    in_row = _in_rows(pieces)
    reach = np.where(in_row[:, None] ^ in_row[None], smaller, larger)
    beside, below = (layout.gaps_along(pieces, axis) for axis in (0, 1))
    label = layout.connected((beside <= _REACH * reach) & (below <= _REACH_DOWN * reach))
    lines = [pieces[label == own] for own in np.unique(label)]
    boxes = [_around(own, own[:, 4] ** 2) for own in lines if layout.printed(own, stroke) < 0.5]
    return _apart(_dotted(_underlined(np.array(boxes).reshape(-1, 6), rules), dots))


def _in_rows(pieces: layout.Pieces) -> npt.NDArray[np.bool_]:
    """Which pieces stand in a row of many of like size, as letters of print do."""
    height = pieces[:, 3] - pieces[:, 1]
    larger, smaller = (way(height[:, None], height[None]) for way in (np.maximum, np.minimum))
    beside, below = (layout.gaps_along(pieces, axis) for axis in (0, 1))
    near = (beside <= _SPACE * larger) & (below == 0.0) & (larger <= _CAPITAL * smaller)
    row = layout.connected(near)
    return np.bincount(row, minlength=len(pieces))[row] >= _ROW


def _without_lines(mask: layout.Mask, stroke: float) -> tuple[layout.Mask, layout.Pieces]:
    """A mask without frames and rules that nothing touches, and those rules, as pieces are."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    rest = mask.copy()
    rules = []
    for label, (left, top, width, height, area) in enumerate(stats[1:].tolist(), 1):
        spans = min(width / mask.shape[1], height / mask.shape[0]) >= _SPAN
        lies = width >= _LONG * stroke and height <= _FLAT * stroke + _SLANT * width
        if not spans and not lies:
            continue
        box = np.s_[top : top + height, left : left + width]
        own = labels[box] == label
        if spans and _is_frame(own, mask[box], area):
            rest[box][own] = 0
        elif lies and layout.is_straight(own, stroke):
            rest[box][own] = 0
            rules.append([left, top, left + width, top + height, area])
    return rest, np.array(rules, np.float64).reshape(-1, 5)


def _is_frame(own: npt.NDArray[np.bool_], ink: layout.Mask, area: int) -> bool:
    """Whether a piece runs round other ink along the sides of its box; both are of that box."""
    height, width = own.shape
    aside, above = int(_INSIDE * width), int(_INSIDE * height)
    inner = np.s_[above : height - above, aside : width - aside]
    around = int(np.count_nonzero(own[inner]))
    return bool(around < _FRAME * area and cv2.countNonZero(ink[inner]) > around)


def _underlined(boxes: layout.Pieces, rules: layout.Pieces) -> layout.Pieces:
    """The groups, each with the rules that lie close above or below it for most of their length."""
    joined = boxes.copy()
    for rule in rules:
        left, top, right, bottom = rule[:4]
        under = np.minimum(boxes[:, 2], right) - np.maximum(boxes[:, 0], left)
        paper = np.maximum(top - boxes[:, 3], boxes[:, 1] - bottom)
        near = paper <= _REACH_DOWN * (boxes[:, 3] - boxes[:, 1])
        _enlarge(joined, rule, near & (under >= _UNDER * (right - left)))
    return joined


def _dotted(boxes: layout.Pieces, dots: layout.Pieces) -> layout.Pieces:
    """The groups, each with the dots that lie close to it."""
    joined = boxes.copy()
    reach = _REACH_DOWN * (boxes[:, 3] - boxes[:, 1])
    for dot in dots:
        paper = np.maximum(dot[:2] - boxes[:, 2:4], boxes[:, :2] - dot[2:4]).max(axis=1)
        _enlarge(joined, dot, paper <= reach)
    return joined


def _enlarge(boxes: layout.Pieces, piece: layout.Array, chosen: npt.NDArray[np.bool_]) -> None:
    boxes[chosen, :2] = np.minimum(boxes[chosen, :2], piece[:2])
    boxes[chosen, 2:4] = np.maximum(boxes[chosen, 2:4], piece[2:4])


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
