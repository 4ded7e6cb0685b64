"""What the ink is: writing or dust, of a hand or of a printer, one thing or several.

All is told from the connected pieces of the ink, in units of their own sizes, so that
the resolution of the scan does not matter. The rules are careful: they stay silent on
ordinary signatures, also on those in several parts, and miss what is hard to tell, such
as print in a joined-up typeface.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging.lines import is_even

Mask: TypeAlias = npt.NDArray[np.uint8]
Array: TypeAlias = npt.NDArray[np.float64]
Pieces: TypeAlias = npt.NDArray[np.float64]
"""`(N, 5)`: left, top, right, bottom and area of connected ink, largest area first."""

_LARGEST = 500_000
"""Masks with more pixels are halved: pieces are measured, not drawn."""
_MOST_PIECES = 400
_DUST = 0.05
_SPECK, _SPECK_PIXELS = 0.35, 3.0
"""What has less than this share of the square of a stroke's width, or so few pixels, is no dot."""
_MINOR, _NEXT = 0.02, 2.0
"""Pieces no more than so many strokes apart that hold less than this share of the ink may be strays."""
_THIN, _AWAY, _FAR, _FLATTEST = 0.6, 0.15, 0.33, 6.0
"""So thin for its length no pen of this stroke draws; these shares of the writing's size (the root of
its area, as if it were no flatter than this) are away from it, and far."""
_APART = 0.8
_COMPARED = 60
_LETTERS = 6
_SLACK, _STRAIGHT = 1.25, 0.025
"""So many pixels, or this share of their height, the letters of print are off one straight line."""
_STEEPEST = np.tan(np.radians(6.0))
_ALIGNED_FEET, _ALIGNED_HEADS = 0.8, 0.5
_LARGER, _WRITING = 2.0, 0.1
"""Pieces so many letters large are no print; it is beside the point if they hold this share."""
_DOT, _FLAT = 1.5, 1.25
"""So many strokes large is a dot, so many high a part of a line at the most, and no letter."""
_UNLIKE, _ALIKE = 0.2, 0.8
"""Dots differ by this share of their width at most, except for a few."""
_LONG, _RULE = 25.0, 3.0
"""A rule is so many strokes long and no thicker."""
_LINES_SIDE = 256
_TILTS = np.tan(np.radians(np.linspace(-3.0, 3.0, 7)))
_ALONG_LINE, _BETWEEN_LINES = 0.15, 0.04
"""So much of the width is inked in the body of a line at least, and between two lines at most."""
_FRAME_SIDE = 256
_DIRECTIONS = 90


def pieces(mask: Mask) -> Pieces:
    """The connected pieces of a mask `(H, W)`, 0 or 255, in its pixels; at most 400."""
    factor = 1
    while mask.size > _LARGEST:
        half = (max(1, mask.shape[1] // 2), max(1, mask.shape[0] // 2))
        mask = np.asarray(cv2.resize(mask, half, interpolation=cv2.INTER_AREA) > 0).view(np.uint8)
        factor *= 2
    found = _labelled(mask)[0][:_MOST_PIECES] * factor
    found[:, 4] *= factor
    return found


def largest(mask: Mask) -> float:
    """Root of the area of the largest piece's box, in pixels; 0 without ink."""
    return float(np.sqrt(_sides(pieces(mask)).prod(axis=1).max(initial=0.0)))


def writing(mask: Mask, stroke: float) -> Mask:
    """A mask without lines of print and straight lines, whatever is beside them.

    Args:
        mask: `(H, W)`, 0 or 255.
        stroke: Typical stroke width, in pixels.
    """
    found, label, labels = _labelled(mask)
    goes = np.zeros(len(found), bool)
    goes[:_MOST_PIECES] = print_pieces(found[:_MOST_PIECES], stroke) if len(found) else False
    for own in np.flatnonzero(_sides(found).max(axis=1) >= _LONG * stroke):
        left, top, right, bottom = found[own, :4].astype(int)
        goes[own] |= is_straight(labels[top:bottom, left:right] == label[own], stroke)
    stays = np.full(len(found) + 1, 255, np.uint8)
    stays[label[goes]] = 0
    return mask & np.take(stays, labels, mode="clip")


def is_straight(piece: npt.NDArray[np.bool_], stroke: float) -> bool:
    """Whether a piece is no thicker than a rule, however it lies."""
    thickness = min(cv2.minAreaRect(np.argwhere(piece).astype(np.int32))[1])
    return bool(thickness < _RULE * stroke)


def _labelled(mask: Mask) -> tuple[Pieces, npt.NDArray[np.int64], npt.NDArray[np.int32]]:
    """The pieces of a mask, the label of each, and the label of every pixel; all of them."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    order = 1 + np.argsort(-stats[1:, cv2.CC_STAT_AREA], kind="stable")
    left, top, width, height, area = stats[order].T.astype(np.float64)
    found = np.stack([left, top, left + width, top + height, area], axis=1)
    return found, order, np.asarray(labels, np.int32)


class OfHand(NamedTuple):
    """A mask without print and dust.

    Attributes:
        mask: What is left.
        beside_print: Whether print went.
        print_left: Share of the ink that looks printed and stayed, with nothing larger beside it.
    """

    mask: Mask
    beside_print: bool
    print_left: float


def of_hand(mask: Mask, stroke: float, *, printed: bool = True, specks: bool = True) -> OfHand:
    """Without print and dust.

    Args:
        mask: `(H, W)`, 0 or 255.
        stroke: Typical stroke width, in pixels.
        printed: Whether print goes.
        specks: Whether dust goes.
    """
    left, top, width, height = cv2.boundingRect(mask)
    part = np.s_[top : top + height, left : left + width]
    if not width:
        return OfHand(mask, beside_print=False, print_left=0.0)
    found, label, labels = _labelled(mask[part])
    print_goes = np.zeros(len(found), bool)
    print_left = 0.0
    if printed:
        letters = print_pieces(found[:_MOST_PIECES], stroke)
        print_goes[:_MOST_PIECES] = _beside_writing(found[:_MOST_PIECES], letters)
        if not print_goes.any():
            print_left = float(found[:_MOST_PIECES][letters, 4].sum() / found[:, 4].sum())
    goes = print_goes.copy()
    if specks:
        goes |= _dust(found[:, 4], found[~print_goes, 4].sum(), stroke)
        rest = np.flatnonzero(~goes)[:_MOST_PIECES]
        goes[rest] = _strays(found[rest], stroke)
    if not goes.any():
        return OfHand(mask, beside_print=False, print_left=print_left)
    stays = np.full(len(found) + 1, 255, np.uint8)
    stays[label[goes]] = 0
    kept = np.zeros_like(mask)
    kept[part] = mask[part] & np.take(stays, labels, mode="clip")
    return OfHand(kept, bool(print_goes.any()), print_left)


def _dust(areas: Array, ink: float, stroke: float) -> npt.NDArray[np.bool_]:
    """Which pieces are far smaller than a dot made by this pen.

    A dot on an i is about as wide as the stroke in both directions and is kept.
    """
    return areas < min(max(_SPECK * stroke * stroke, _SPECK_PIXELS), 0.002 * ink)


def _strays(found: Pieces, stroke: float) -> npt.NDArray[np.bool_]:
    """Which pieces stand beyond all writing and are no part of it: marks of a scanner or a form.

    One that stayed would decide how large the writing is in the network's pictures. What is
    thinner than the pen goes sooner than what may be a dot of the writing.
    """
    goes = np.zeros(len(found), bool)
    apart = gaps(found)
    group = connected(apart <= _NEXT * stroke)
    ink = np.bincount(group, found[:, 4], len(found))[group]
    minor = ink < _MINOR * found[:, 4].sum()
    if not minor.any() or minor.all():
        return goes
    low, high = found[~minor, :2].min(axis=0), found[~minor, 2:4].max(axis=0)
    width, height = (high - low).tolist()
    size = float(np.sqrt(max(width, height / _FLATTEST) * max(height, width / _FLATTEST)))
    beyond = ((found[:, :2] < low) | (found[:, 2:4] > high)).any(axis=1)
    thin = found[:, 4] < _THIN * stroke * _sides(found).max(axis=1)
    for own in np.unique(group[minor]):
        members = group == own
        least = _AWAY if thin[members].all() else _FAR
        gap = apart[np.ix_(members, ~minor)].min()
        goes[members] = beyond[members].any() and gap > least * size
    return goes


def _beside_writing(found: Pieces, letters: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The lines of print, and the dots and commas in them, where larger writing is left."""
    if not letters.any():
        return letters
    height = float(np.median(found[letters, 3] - found[letters, 1]))
    sides = _sides(found)
    # what is flat is a line, and no writing
    larger = (sides.max(axis=1) >= _LARGER * height) & (sides.min(axis=1) >= height / 2.0)
    if found[larger & ~letters, 4].sum() < _WRITING * found[:, 4].sum():
        return np.zeros(len(found), bool)
    near = gaps(found)[:, letters].min(axis=1) <= height / 2.0
    small = sides.max(axis=1) <= height / 2.0
    return np.asarray(letters | (near & small))


def only_specks(found: Pieces, stroke: float, least: int = 2) -> bool:
    """Whether the ink is dust or grain: specks all over, and hardly any stroke.

    Args:
        found: The pieces.
        stroke: Typical stroke width in the same pixels.
        least: Fewer pieces are no dust: a sign may consist of dots (in Braille up to six).
    """
    whole = float((found[:, 2:4].max(axis=0) - found[:, :2].min(axis=0)).max())
    longest = float(_sides(found).max())
    return len(found) >= least and longest < _DUST * whole and hardly_strokes(found, stroke)


def hardly_strokes(found: Pieces, stroke: float) -> bool:
    """Whether less than half of the ink is in pieces longer than three stroke widths."""
    long = _sides(found).max(axis=1) >= 3.0 * max(stroke, 1.0)
    return len(found) > 2 and bool(found[long, 4].sum() < 0.5 * found[:, 4].sum())


def _sides(found: Pieces) -> Array:
    return found[:, 2:4] - found[:, :2]


def parts(found: Pieces) -> list[float]:
    """Areas of the groups that the largest pieces make, largest first."""
    areas: list[float] = groups(found[:_COMPARED])[:, 4].tolist()
    return sorted(areas, reverse=True)


def groups(found: Pieces) -> Pieces:
    """Pieces that belong together as one: groups that stand apart by most of their own height.

    Pieces join a group across a gap below 0.8 times the height of the larger one (a third
    of the width of flat ones), and groups each other, until nothing more joins.
    """
    boxes = found
    while True:
        height = np.maximum(boxes[:, 3] - boxes[:, 1], (boxes[:, 2] - boxes[:, 0]) / 3.0)
        near = gaps(boxes) <= _APART * np.maximum(height[:, None], height[None])
        label = connected(near)
        joined = [boxes[label == own] for own in np.unique(label)]
        if len(joined) == len(boxes):
            return boxes
        boxes = np.array(
            [[*g[:, :2].min(axis=0), *g[:, 2:4].max(axis=0), g[:, 4].sum()] for g in joined]
        )


def gaps(boxes: Pieces) -> Array:
    """Paper between every two boxes, `(N, N)`; 0 where they touch."""
    return np.asarray(np.hypot(gaps_along(boxes, 0), gaps_along(boxes, 1)))


def gaps_along(boxes: Pieces, axis: int) -> Array:
    """The same across (`axis` 0) or up and down (1) alone."""
    after = np.maximum(boxes[:, None, axis] - boxes[None, :, axis + 2], 0.0)
    return np.asarray(np.maximum(after, after.T))


def connected(near: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """For each node the lowest number of a node that it is connected with."""
    label = np.arange(len(near))
    while True:
        lowest = np.where(near, label[None], len(near)).min(axis=1)
        if np.array_equal(lowest, label):
            return label
        label = lowest


def printed(found: Pieces, stroke: float) -> float:
    """Share of the ink that stands in lines of print, 0 to 1; arguments as `print_pieces`."""
    total = float(found[:, 4].sum())
    return float(found[print_pieces(found, stroke), 4].sum()) / total if total else 0.0


def print_pieces(found: Pieces, stroke: float) -> npt.NDArray[np.bool_]:
    """Which pieces stand in lines of print, `(N,)`.

    The letters of print stand on one straight line to a few hundredths of their height,
    and most of them reach up to one other; those of a hand do so to a tenth or worse. Dots
    and dashes must be even besides: a pen that fails leaves a row of them as well.

    Args:
        found: The pieces.
        stroke: Typical stroke width in the same pixels.
    """
    sides = _sides(found)
    dots = sides.max(axis=1) <= _DOT * stroke
    tall = sides[:, 1] >= 0.35 * np.median(sides[: max(_LETTERS, len(found) // 2), 1])
    in_print = np.zeros(len(found), bool)
    for candidates in (dots, tall & ~dots & (sides[:, 0] < 4.0 * sides[:, 1])):
        places = np.flatnonzero(candidates)
        while len(places) >= _LETTERS:
            taken = _line_of_print(found[places])
            if taken is None:
                break
            line = places[taken]
            flat = np.median(sides[line, 1]) <= _FLAT * stroke
            if not (flat or dots[line[0]]) or _is_ruled(found[line]):
                in_print[line] = True
            places = places[~taken]
    return in_print


def _is_ruled(line: Pieces) -> bool:
    """Whether pieces in a line are its dots or dashes: as long as each other, at even distances."""
    width = line[:, 2] - line[:, 0]
    usual = float(np.median(width))
    alike = np.abs(width - usual) <= max(1.0, _UNLIKE * usual)
    return bool(np.mean(alike) >= _ALIKE) and is_even(np.sort(line[:, 0]))


def _line_of_print(letters: Pieces) -> npt.NDArray[np.bool_] | None:
    """Which letters stand in the line that most of them stand on, if it looks like print."""
    middle = (letters[:, 0] + letters[:, 2]) / 2.0
    feet, heads = letters[:, 3], letters[:, 1]
    x, y = middle[:_COMPARED], feet[:_COMPARED]
    height = float(np.median(y - heads[:_COMPARED]))
    slack = max(_SLACK, _STRAIGHT * height)
    run = x[None] - x[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = np.where(np.abs(run) > height, (y[None] - y[:, None]) / run, 9.0)
    first, second = np.nonzero(np.triu(np.abs(slope) < _STEEPEST))
    if not first.size:
        return None
    tilt = slope[first, second]
    level = y[None] - tilt[:, None] * x[None]
    on = np.abs(level - level[np.arange(first.size), first][:, None]) <= slack
    best = int(on.sum(axis=1).argmax())
    base, tilt_of = float(level[best, first[best]]), float(tilt[best])
    foot, head = feet - tilt_of * middle - base, heads - tilt_of * middle - base
    # all that crosses the body of the line belongs to it, aligned or not, but for larger writing
    within = (head < -0.3 * height) & (foot > -0.6 * height) & (feet - heads < _LARGER * height)
    standing = (np.abs(foot) <= slack) & within
    if standing.sum() < max(_LETTERS, _ALIGNED_FEET * within.sum()):
        return None
    tops = head[standing]
    alike = (np.abs(tops[:, None] - tops[None]) <= slack).sum(axis=1).max()
    return within if alike >= max(4, _ALIGNED_HEADS * standing.sum()) else None


def lines(mask: Mask) -> int:
    """How many lines stand below each other, as on a page; a signature has two or three.

    Letters of large scans touch each other where pieces are measured, so that rows are looked
    at: where the ink is, and where next to none is, along the tilt that tells most lines.

    Args:
        mask: `(H, W)`, 0 or 255, cropped to its ink.
    """
    scale = min(1.0, _LINES_SIDE / max(mask.shape))
    size = (max(1, round(mask.shape[1] * scale)), max(1, round(mask.shape[0] * scale)))
    small = cv2.threshold(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), 20, 1, 0)[1]
    rows, columns = np.nonzero(cv2.dilate(small, np.ones((1, _LINES_SIDE // 32 + 1), np.uint8)))
    most = 0
    for tilt in _TILTS:
        along = np.rint(rows + tilt * columns).astype(np.intp)
        inked = np.bincount(along - along.min(initial=0)) / size[0] if along.size else np.zeros(1)
        told = inked[(inked >= _ALONG_LINE) | (inked <= _BETWEEN_LINES)] >= _ALONG_LINE
        most = max(most, int(np.count_nonzero(np.diff(told.astype(np.int8), prepend=0) == 1)))
    return most


def framed(mask: Mask) -> bool:
    """Whether a box or an oval drawn with ruler or compass stands around other ink.

    Seen from the middle, the farthest ink in nearly every direction lies on the outline.

    Args:
        mask: `(H, W)`, 0 or 255, cropped to its ink.
    """
    # both reach the middle of each side; writing seldom does
    for view in (mask, mask[::-1], mask.T, mask.T[::-1]):
        depth, middle = max(2, view.shape[0] // 20), view.shape[1] // 2
        if not view[:depth, middle - middle // 4 : middle + middle // 4 + 1].any():
            return False
    scale = min(1.0, _FRAME_SIDE / max(mask.shape))
    size = (max(1, round(mask.shape[1] * scale)), max(1, round(mask.shape[0] * scale)))
    if min(size) < 24:
        return False
    rows, columns = np.nonzero(cv2.resize(mask, size, interpolation=cv2.INTER_AREA))
    x, y = (2.0 * columns + 1) / size[0] - 1.0, (2.0 * rows + 1) / size[1] - 1.0
    angle = np.arctan2(y, x)
    direction = ((angle / np.pi + 1.0) * 0.5 * _DIRECTIONS).astype(int) % _DIRECTIONS
    for distance in (np.hypot(x, y), np.maximum(np.abs(x), np.abs(y))):
        farthest = np.zeros(_DIRECTIONS)
        np.maximum.at(farthest, direction, distance)
        if np.mean(np.abs(farthest - 1.0) < 0.07) > 0.93 and np.mean(distance < 0.75) > 0.1:
            return True
    return False
