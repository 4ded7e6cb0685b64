"""Printed lines of forms: rules, boxes and the cells of tables, level or a little askew.

What a printer draws is straight to less than a pixel, and it ends where the picture ends or
where another such line meets it, or is there to be written on. A person's stroke is hardly ever
both, so an underline, a crossbar or a stem stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.uint8]
_ASKEW = np.deg2rad(3.0)
"""How far a page may be turned."""
_ANGLE = np.deg2rad(0.25)
_SMALL_SIDE = 400
"""Lines are looked for on a picture of at most this many pixels a side."""
_MOST = 20
"""Candidates that are looked at in each direction, and lines that are found."""
_SHORTEST, _LEAST = 60, 0.5
"""A printed line has so many pixels and this share of the ink's extent."""
_SLIM = 0.1
"""Share of the shortest line's length that a line is thick at the most; a bar or a blot is none."""
_GAP = 0.03
"""Share of the picture over which a line may be broken."""
_UNEVEN, _UNEVEN_PER_LENGTH = 0.6, 0.0007
"""How far a printed line may be off being straight, in pixels, root mean square."""
_THICKENED = 1
"""Pixels by which ink is thickened above and below while a line is traced."""
_DASHES, _UNEVEN_DASHES, _EVEN = 8, 0.15, 0.8
"""So many dashes or dots, and this share of them at a multiple of their distance, nearly."""
_BORDER = 0.03
"""A line that ends within this share of the picture from its border ends there."""
_TOUCHES, _AS_THICK = 2.0, 1.5
"""So many pixels from the edge of a line across it a line may end, and so many times as thick it
may be; a stem between two rules is written with a pen, and ends where it happens to."""
_THROUGH = 0.8
"""Share of a line's length that is between the lines across it, where it goes beyond them."""
_ALONE, _WRITTEN = 0.1, 0.25
"""Share of its length by which an upright line outside a grid is longer than all writing at either
end, and least share of the ink that is writing then; a stem is part of it."""
_ASIDE, _PAPER = 0.03, 3
"""Most ink beyond the edge of a sheet, for all on both sides, and fewest pixels of paper there."""
_BELOW = 0.2
"""Most ink below a line to write on, for one above it."""
_MARK, _SMALLEST_MARK, _SLENDER = 0.1, 12, 1.8
"""A cross that shows where to sign is before this share of a line or begins it, has so many
pixels a side at least, and is so much higher than wide, or wider than high, at the most."""
_DIAGONAL, _ON_DIAGONAL, _OF_DIAGONAL = 0.25, 0.9, 0.8
"""Of a cross, the first share of its side beside a diagonal, this share of the ink is there,
and this share of either diagonal is inked."""
_CONTENT = 0.03
"""Least share of the ink that a form holds."""
_BEYOND, _FAR_BEYOND = 0.03, 0.15
"""Shares of the writing's width by which a line to write on reaches beyond it, and by which one is
much longer; an underline ends."""
_SHIFT = 4
"""Bits below a pixel of the corners of what is taken away."""


class _Line(NamedTuple):
    """`y = slope * x + offset` from column `begin` to before `end`, `thickness` pixels high.

    Columns and rows are those of the picture in which the line is level.
    """

    slope: float
    offset: float
    begin: int
    end: int
    thickness: float
    dashed: bool

    def at(self, x: float) -> float:
        """The row at a column."""
        return self.slope * x + self.offset


class _Meeting(NamedTuple):
    """Where a line across meets a line, and how far from there the line may end.

    Where the other ends too they make a corner, which may be round or worn.
    """

    column: float
    corner: bool
    room: float


def without_printed_lines(mask: Mask, width: float) -> Mask:
    """Without the printed lines; strokes across them keep what of them continues beyond.

    Args:
        mask: `(H, W)`, ink 255, else 0.
        width: Of the strokes, in pixels; lines are no thicker than thrice that.
    """
    turned = _turned(mask)
    every_level, every_upright = _candidates(mask, turned, width)
    level, upright = _printed(every_level, every_upright, mask, turned)
    if not level and not upright:
        return mask
    # of a table's lines some end a little beyond the last one across them
    level, upright = (
        own + [one for one in every if one not in own and _joins(one, across, mask)]
        for own, every, across in ((level, every_level, upright), (upright, every_upright, level))
    )
    rest = _rest(mask, level, upright)
    for line in level:
        if not _ends(line, upright, mask):
            rest = rest & ~_marks(line, rest)
    # with hardly anything in it a box is what was written: a sign
    alone = bool(upright) and cv2.countNonZero(rest) < _CONTENT * cv2.countNonZero(mask)
    return mask if alone else rest


def _candidates(mask: Mask, turned: Mask, width: float) -> tuple[list[_Line], list[_Line]]:
    """All straight lines of a mask, level and upright ones."""
    factor = -(-max(mask.shape) // _SMALL_SIDE)
    size = (-(-mask.shape[1] // factor), -(-mask.shape[0] // factor))
    small = (cv2.resize(mask, size, interpolation=cv2.INTER_AREA) > 0).view(np.uint8)
    return (
        _straight(mask, small, factor, width),
        _straight(turned, _turned(small), factor, width),
    )


def _printed(
    level: list[_Line], upright: list[_Line], mask: Mask, turned: Mask
) -> tuple[list[_Line], list[_Line]]:
    """The lines that end or stand as printed ones do, until no further one has to go.

    With each line that goes, one across it may lose what it ended at.
    """
    count = 0
    while count != len(level) + len(upright):
        count = len(level) + len(upright)
        level = [
            one for one in level if one.dashed or _ends(one, upright, mask) or _bears(one, mask)
        ]
        rest = _turned(_rest(mask, level, upright))
        upright = [
            one
            for one in upright
            if one.dashed
            or _is_edge(one, turned)
            or (_ends(one, level, turned) and _in_grid(one, level, turned))
            or (_ends(one, level, turned) and _alone(one, rest, turned))
        ]
    return level, upright


def _rest(mask: Mask, level: Sequence[_Line], upright: Sequence[_Line]) -> Mask:
    """Without these lines."""
    return _turned(_taken(_turned(_taken(mask, level)), upright))


def _turned(mask: Mask) -> Mask:
    """Rows for columns."""
    return np.asarray(cv2.transpose(mask), np.uint8)


def _ends(line: _Line, across: Sequence[_Line], mask: Mask) -> bool:
    """Whether both ends of a line are at the picture's border or at a line across it."""
    columns = mask.shape[1]
    border = _BORDER * columns
    met = _meetings(line, across, mask)
    begins = line.begin <= border or any(abs(one.column - line.begin) <= one.room for one in met)
    ends = line.end >= columns - border or any(
        abs(one.column - line.end) <= one.room for one in met
    )
    return bool(begins and ends)


def _bears(line: _Line, mask: Mask) -> bool:
    """Whether a level line is one to write on: the writing is above, and the line clearly longer."""
    above, below = _sides(line, mask & ~_marks(line, _taken(mask, [line])))
    ink, sunk = np.count_nonzero(above), np.count_nonzero(below)
    if _is_beyond(line, above, _BEYOND) and ink > 0 and sunk <= _BELOW * ink:
        return True
    # across a line that is much longer than all writing small writing hangs deeper
    whole = np.vstack([above, below])
    return bool(0 < sunk <= ink and _is_beyond(line, whole, _FAR_BEYOND))


def _is_beyond(line: _Line, writing: Mask, share: float) -> bool:
    """Whether a line reaches beyond writing, at both ends, by a share of the writing's width."""
    left, _, width, _ = cv2.boundingRect(writing)
    return line.begin + share * width <= left and left + width + share * width <= line.end


def _marks(line: _Line, mask: Mask) -> Mask:
    """The crosses where a line begins, which show where to sign; the line itself is gone."""
    found = np.zeros_like(mask)
    end = int(line.begin + _MARK * (line.end - line.begin))
    if end <= 0:
        return found
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask[:, :end], connectivity=8)
    for label, (left, top, width, height, _) in enumerate(stats[1:].tolist(), 1):
        piece = labels[top : top + height, left : left + width] == label
        if left + width < end and _is_cross(piece):
            found[top : top + height, left : left + width][piece] = 255
    return found


def _is_cross(piece: npt.NDArray[np.bool_]) -> bool:
    """Whether a piece of ink lies along both diagonals of its box, and all along them."""
    height, width = piece.shape
    if min(height, width) < _SMALLEST_MARK or max(height, width) > _SLENDER * min(height, width):
        return False
    rows, columns = np.nonzero(piece)
    x, y = (columns + 0.5) / width, (rows + 0.5) / height
    falls, rises = np.abs(x - y) <= _DIAGONAL, np.abs(x + y - 1.0) <= _DIAGONAL
    tenths = [np.unique((10.0 * x[on]).astype(int)) for on in (falls, rises)]
    along = min(map(len, tenths)) >= 10 * _OF_DIAGONAL
    return bool(along and np.mean(falls | rises) >= _ON_DIAGONAL)


def _in_grid(line: _Line, across: Sequence[_Line], mask: Mask) -> bool:
    """Whether a line meets two across it, or one that ends there: it is a side of something."""
    met = _meetings(line, across, mask)
    # a line may have been found twice
    columns = [one.column for one in met] or [0.0]
    return max(columns) - min(columns) > _room(mask) or any(one.corner for one in met)


def _alone(line: _Line, rest: Mask, mask: Mask) -> bool:
    """Whether an upright line is clearly longer at both ends than what is written, `rest`.

    In a close crop a stem may span the picture; the fold of a page reaches beyond the writing.
    """
    beyond = _ALONE * (line.end - line.begin)
    left, _, width, _ = cv2.boundingRect(np.concatenate(_sides(line, rest)))
    longer = line.begin + beyond <= left and left + width + beyond <= line.end
    return bool(longer and cv2.countNonZero(rest) >= _WRITTEN * cv2.countNonZero(mask))


def _is_edge(line: _Line, mask: Mask) -> bool:
    """Whether an upright line is the edge of a sheet on the scanner's glass.

    It spans the picture beside all writing, and there is paper beyond it: a crop that is so close
    that a stem spans it begins with that stem.
    """
    sides = _sides(line, mask)
    ink = [np.count_nonzero(side) for side in sides]
    paper = sides[int(ink[0] > ink[1])].shape[0]
    spans = line.begin <= 1 and line.end >= mask.shape[1] - 1
    return bool(spans and min(ink) <= _ASIDE * sum(ink) and paper >= _PAPER)


def _sides(line: _Line, mask: Mask) -> tuple[Mask, Mask]:
    """What lies above and below all of a line."""
    rows = [line.at(x) for x in (line.begin, line.end)]
    return (
        mask[: max(0, int(min(rows) - line.thickness))],
        mask[max(0, int(max(rows) + line.thickness) + 2) :],
    )


def _joins(line: _Line, across: Sequence[_Line], mask: Mask) -> bool:
    """Whether a line goes a little beyond two lines across it."""
    met = [one.column for one in _meetings(line, across, mask)]
    between = max(met) - min(met) if met else 0.0
    inside = met and line.begin <= min(met) + _TOUCHES and max(met) - _TOUCHES <= line.end
    return bool(inside and between >= _THROUGH * (line.end - line.begin))


def _meetings(line: _Line, across: Sequence[_Line], mask: Mask) -> list[_Meeting]:
    """Where lines across meet a line."""
    found, room = [], _room(mask)
    for other in across:
        x = (other.slope * line.offset + other.offset) / (1.0 - other.slope * line.slope)
        y = line.at(x)
        thin = line.thickness <= _AS_THICK * other.thickness + 1.0
        met = line.begin - room <= x <= line.end + room
        if thin and met and other.begin - room <= y <= other.end + room:
            corner = min(abs(y - other.begin), abs(y - other.end)) <= room
            reach = room if corner else other.thickness / 2.0 + _TOUCHES
            found.append(_Meeting(x, corner, reach))
    return found


def _room(mask: Mask) -> float:
    """How far two lines that meet may be apart, in pixels."""
    return float(max(8.0, 0.02 * max(mask.shape)))


def _straight(mask: Mask, small: Mask, factor: int, width: float) -> list[_Line]:
    """Long straight level lines, printed or not.

    Args:
        mask: `(H, W)`, ink 255, else 0.
        small: The same, `factor` times smaller, not 0 wherever there is any ink.
        factor: At least 1.
        width: Of the strokes.
    """
    columns = mask.shape[1]
    least = max(_SHORTEST, int(_LEAST * cv2.boundingRect(mask)[2]))
    thickest = max(6.0, min(3.0 * width, _SLIM * least))
    level, votes = np.pi / 2.0, int(0.9 * least / factor)
    found = cv2.HoughLines(
        small, 1.0, _ANGLE, votes, min_theta=level - _ASKEW, max_theta=level + _ASKEW
    )
    tried: list[tuple[float, float]] = []
    lines: list[_Line] = []
    for rho, theta in () if found is None else found[:, 0].tolist():
        slope = -np.cos(theta) / np.sin(theta)
        middle = 0.5 * factor - 0.5  # of the first small pixel
        offset = factor * rho / np.sin(theta) + middle - slope * middle
        ends = (offset, offset + slope * columns)
        near = 3.0 * factor
        if any(abs(a - ends[0]) < near and abs(b - ends[1]) < near for a, b in tried):
            continue
        tried.append(ends)
        line = _traced(mask, slope, offset, near, least, thickest)
        if line is not None:
            lines.append(line)
            tried.append((line.at(0), line.at(columns)))
        if len(tried) >= _MOST:
            break
    return lines


def _traced(
    mask: Mask, slope: float, offset: float, reach: float, least: int, thickest: float
) -> _Line | None:
    """The straight line within `reach` rows of a first guess of it; None where there is none."""
    room = int(thickest) + 2
    for near, share in ((int(reach), 0.3), (2, 0.6), (2, 1.0)):
        half = near + room
        band = _level_band(mask, slope, offset, half)
        centre = room + int(np.argmax(np.count_nonzero(band[room:-room], axis=1)))
        begin, end = _longest_run(band[centre])
        if end - begin < share * least:
            return None
        above, below = band[centre::-1, begin:end], band[centre:, begin:end]
        up, down = (np.logical_and.accumulate(part).sum(axis=0) for part in (above, below))
        heights = up + down - 1 - 2 * _THICKENED
        usual = float(np.median(heights[up > 0]))
        # where a stroke crosses the line or runs along it, it is higher
        alone = np.flatnonzero((up > 0) & (heights <= min(thickest, usual + 1.0)))
        if 2 * len(alone) < end - begin:
            return None
        columns = alone + begin
        rows = np.rint(slope * columns + offset - half) + centre + (down - up)[alone] / 2.0
        slope, offset = _fitted(columns, rows)
        if abs(slope) > np.tan(_ASKEW + _ANGLE):
            return None
    uneven = float(np.std(rows - slope * columns - offset))
    if uneven > _UNEVEN + _UNEVEN_PER_LENGTH * (end - begin):
        return None
    dashes = np.flatnonzero(np.diff(band[centre, begin:end].view(np.int8), prepend=0) > 0)
    return _Line(slope, offset, begin, end, usual, is_even(dashes.astype(np.float64)))


def _fitted(x: npt.NDArray[np.int64], y: npt.NDArray[np.float64]) -> tuple[float, float]:
    """Slope and offset of the straight line through places, by least squares."""
    centred = x - x.mean()
    slope = float(centred @ y) / float(centred @ centred)
    return slope, float(y.mean() - slope * x.mean())


def is_even(places: npt.NDArray[np.float64]) -> bool:
    """Whether places along a line, ascending, lie at even distances, as no hand puts them.

    Some may be missing, and a few may be elsewhere.
    """
    if len(places) < _DASHES:
        return False
    distances = np.diff(places)
    period = max(1.0, float(np.median(distances)))
    many = np.maximum(1.0, np.rint(distances / period))
    even = np.abs(distances - many * period) <= max(1.0, _UNEVEN_DASHES * period)
    return bool(np.mean(even) >= _EVEN)


def _level_band(mask: Mask, slope: float, offset: float, half: int) -> npt.NDArray[np.bool_]:
    """The rows around a line, which is the middle one, `(2 * half + 1, W)`, ink thickened."""
    moved = np.array([[1.0, 0.0, 0.0], [slope, 1.0, offset - half]])
    flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    size = (mask.shape[1], 2 * half + 1)
    band = cv2.warpAffine(mask, moved, size, flags=flags)
    # a line of one pixel would be lost where the guess is off by one
    return cv2.dilate(band, np.ones((2 * _THICKENED + 1, 1), np.uint8)) > 0


def _longest_run(inked: npt.NDArray[np.bool_]) -> tuple[int, int]:
    """Begin and end of the longest run of ink, over short gaps."""
    ends = np.flatnonzero(np.diff(inked.view(np.int8), prepend=0, append=0))
    if not ends.size:
        return 0, 0
    begins, stops = ends[::2], ends[1::2]
    apart = begins[1:] - stops[:-1] > _GAP * len(inked)
    begins, stops = begins[np.r_[True, apart]], stops[np.r_[apart, True]]
    longest = int(np.argmax(stops - begins))
    return int(begins[longest]), int(stops[longest])


def _taken(mask: Mask, lines: Sequence[_Line]) -> Mask:
    """Without these level lines; a stroke that stands on both sides of one goes on through it."""
    if not lines:
        return mask
    ruled = np.zeros_like(mask)
    for line in lines:
        half = line.thickness / 2.0 + 0.5
        ends = (line.begin - 1, line.end)
        corners = [(x, line.at(x) - half) for x in ends]
        corners += [(x, line.at(x) + half) for x in reversed(ends)]
        fixed = np.rint(np.array(corners) * 2**_SHIFT).astype(np.int32)
        cv2.fillConvexPoly(ruled, fixed, 255, shift=_SHIFT)
    rest = cv2.bitwise_and(mask, cv2.bitwise_not(ruled))
    reach = (int(max(line.thickness for line in lines)) + 5) | 1
    crossed = cv2.bitwise_and(mask, ruled)
    whole = rest
    for kernel in _across(reach):
        bridged = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, kernel)
        whole = cv2.bitwise_or(whole, cv2.bitwise_and(bridged, crossed))
    return np.asarray(whole, np.uint8)


def _across(reach: int) -> list[Mask]:
    """What closes a gap of so many rows less one: upright, and aslant either way."""
    slanted = np.eye(reach, dtype=np.uint8)
    return [np.ones((reach, 1), np.uint8), slanted, np.ascontiguousarray(slanted[::-1])]
