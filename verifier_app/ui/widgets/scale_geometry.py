"""Where things stand on the scale of the likelihood ratio; no painting, no Qt."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from verifier_app.strength import BANDS
from verifier_app.ui.models.known import LIMIT as LIMIT

INSET = 12.0
_ENDS = [end for end, _ in BANDS if 0.0 < end < LIMIT]
EDGES = (-LIMIT, *(-end for end in reversed(_ENDS)), *_ENDS, LIMIT)
"""Edges of the bands, in log10 LR."""
OPACITY = (0.24, 0.42, 0.62, 0.85)
"""Fill of the bands of weak, moderate, moderately strong and strong support."""
CENTRE_OPACITY = 0.16
GAP = 1.5
LEVEL_CENTRES = (0.0, 0.65, 1.5, 2.5, 3.5)
"""Middle of the bands of no, weak, moderate, moderately strong and strong support."""
CLEARANCE = 6.0
_LABELS_APART = 4.0
CROWDED = 0.45
"""An even number nearer than this to a threshold is left out."""


@dataclass(frozen=True)
class Band:
    """One band of the track: its ends in pixels, its direction (-1, 0, 1), its opacity."""

    left: float
    right: float
    direction: int
    opacity: float


@dataclass(frozen=True)
class Word:
    """A word under the track, centred at `x` pixels."""

    text: str
    x: float
    level: int
    direction: int


@dataclass(frozen=True)
class Rows:
    """Vertical places in pixels: tops of the rows and the whole height."""

    ends: float
    track: float
    words: float
    plot: float
    plot_height: float
    base: float
    axis: float
    caption: float
    height: float


def to_x(value: float, width: float) -> float:
    """The x in pixels of a log10 LR in a scale `width` wide; not mirrored right to left."""
    clipped = max(-LIMIT, min(LIMIT, value))
    return INSET + (clipped + LIMIT) / (2 * LIMIT) * (width - 2 * INSET)


def to_value(x: float, width: float) -> float:
    """The log10 LR at `x` pixels: the inverse of `to_x` inside the axis."""
    return (x - INSET) / (width - 2 * INSET) * 2 * LIMIT - LIMIT


def bands(width: float) -> list[Band]:
    """The nine bands of the track from left to right, with gaps of 1.5 px between them."""
    made = []
    last = len(EDGES) - 2
    for i in range(last + 1):
        left = to_x(EDGES[i], width) + (GAP / 2 if i else 0)
        right = to_x(EDGES[i + 1], width) - (GAP / 2 if i < last else 0)
        distance = i - last // 2
        direction = (distance > 0) - (distance < 0)
        opacity = OPACITY[abs(distance) - 1] if distance else CENTRE_OPACITY
        made.append(Band(left, right, direction, opacity))
    return made


def axis_numbers(thresholds: Sequence[float], *, every: bool) -> list[int]:
    """The whole numbers on the axis: even ones, or all; none too near to a threshold."""
    wanted = range(-4, 5, 1 if every else 2)
    return [n for n in wanted if all(abs(n - t) >= CROWDED for t in thresholds)]


def spread_labels(places: Sequence[float], widths: Sequence[float], total: float) -> list[float]:
    """Centres of labels in rising order, moved apart where two would touch, kept inside."""
    centres = list(places)
    for i in range(1, len(centres)):
        need = (widths[i - 1] + widths[i]) / 2 + _LABELS_APART
        lack = need - (centres[i] - centres[i - 1])
        if lack > 0:
            centres[i - 1] -= lack / 2
            centres[i] += lack / 2
    return [max(w / 2, min(total - w / 2, c)) for c, w in zip(centres, widths, strict=True)]


def level_of(llr: float) -> int:
    """The band of |llr|: 0 none, 1 weak, 2 moderate, 3 moderately strong, 4 strong and above."""
    return sum(abs(llr) >= end for end in _ENDS)


def words_that_fit(
    texts: Sequence[str],
    width: float,
    measure: Callable[[str], float],
    current: int,
) -> list[Word]:
    """The words of the wide form, from left to right.

    Args:
        texts: One word for each of the five levels.
        width: Of the scale in pixels.
        measure: Width of a text in pixels.
        current: The level that must stay.

    Returns:
        Words with at least 6 px between them; one that does not fit goes on both sides.
    """
    kept = set(range(len(texts)))
    while True:
        row = _row(texts, width, kept)
        crowded = _crowded(row, measure)
        droppable = [level for level in crowded if level != current]
        if not droppable:
            return row
        kept.discard(max(droppable, key=lambda level: measure(texts[level])))


def _row(texts: Sequence[str], width: float, kept: set[int]) -> list[Word]:
    left = [
        Word(texts[level], to_x(-LEVEL_CENTRES[level], width), level, -1)
        for level in sorted(kept - {0}, reverse=True)
    ]
    right = [
        Word(texts[level], to_x(LEVEL_CENTRES[level], width), level, 1 if level else 0)
        for level in sorted(kept)
    ]
    return left + right


def _crowded(row: Sequence[Word], measure: Callable[[str], float]) -> set[int]:
    found: set[int] = set()
    for one, other in itertools.pairwise(row):
        room = other.x - one.x - (measure(one.text) + measure(other.text)) / 2
        if room < CLEARANCE:
            found |= {one.level, other.level}
    return found
