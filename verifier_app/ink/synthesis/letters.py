"""A small cursive alphabet as movement plans: targets and how the way to them bends.

A letter is a row of words `x,y,turn`: the next target in hundredths of the height of a
small x (y upwards, 0 the line) and by how many hundredths of a radian the stroke turns
on its way there (positive: to the left). `^` lifts the pen for that movement. The first
target is reached from wherever the letter before ended: that stroke is the ligature.
What stands after `+` (dots, bars) is written when the word is finished.

The shapes are drawn for this program; several forms of a letter are several habits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from verifier_app.ink.synthesis.capitals import CAPITALS
from verifier_app.ink.synthesis.lognormal import Array, Mask


@dataclass(frozen=True, eq=False)
class Rows:
    """Targets of a movement: `(N, 2)` places in x-heights, `(N,)` turns and pen states."""

    at: Array
    turn: Array
    down: Mask


@dataclass(frozen=True, eq=False)
class Glyph:
    """One form of a letter: its body, its late strokes, and its width in x-heights."""

    body: Rows
    late: Rows | None
    width: float


LOWER: dict[str, tuple[str, ...]] = {
    "a": (
        "70,90,30 22,8,190 70,88,120 74,6,20 100,20,120",
        "64,96,-30 14,40,130 40,2,120 72,80,90 78,4,20 104,18,110",
    ),
    "b": (
        "44,175,50 18,180,250 15,8,10 62,55,150 45,88,120 88,84,100",
        "22,190,20 16,24,5 42,2,130 62,52,130 40,84,110 86,78,110",
    ),
    "c": ("64,84,-90 24,10,190 78,22,100", "66,90,-110 16,50,120 44,2,120 80,20,70"),
    "d": (
        "68,85,30 22,8,190 74,95,110 80,205,-10 78,6,0 104,20,120",
        "66,85,30 22,8,190 84,185,60 64,194,240 76,6,10 104,20,120",
        "60,80,30 22,6,190 70,60,120 60,200,60 10,170,150",
    ),
    "e": (
        "52,50,50 28,90,170 40,4,160 82,22,80",
        "60,88,-20 30,60,220 26,10,200 76,18,90",
    ),
    "f": (
        "46,185,50 20,190,250 12,-80,5 34,-75,250 22,8,60 75,25,50",
        "56,176,40 34,196,190 20,-70,20 + ^2,92,0 62,100,-10",
    ),
    "g": (
        "68,85,30 22,10,190 70,88,110 70,-82,0 36,-86,-240 104,15,-70",
        "66,88,10 24,20,200 68,84,120 66,-70,-20 10,-80,-160",
    ),
    "h": (
        "44,175,50 18,180,250 14,4,5 52,92,-120 64,5,-90 92,20,120",
        "24,190,10 18,4,0 56,84,-140 62,5,-60 90,18,110",
    ),
    "i": ("38,92,40 42,6,10 70,20,110 + ^46,140,0 50,135,0",),
    "j": ("40,92,40 38,-82,0 8,-85,-240 70,15,-70 + ^44,140,0 48,135,0",),
    "k": (
        "44,175,50 18,180,250 14,4,5 54,80,-120 22,48,-160 64,5,30 92,20,100",
        "22,190,10 16,4,0 ^62,92,0 20,42,20 66,4,20 92,18,90",
    ),
    "l": ("44,178,50 18,182,250 20,6,20 52,20,110", "26,190,20 20,6,5 48,18,110"),
    "m": (
        "20,92,40 22,4,0 50,92,-120 56,4,-60 84,92,-120 92,4,-60 118,20,110",
        "16,80,30 24,6,30 42,78,70 54,6,30 72,78,70 84,6,30 112,22,100",
    ),
    "n": (
        "20,92,40 22,4,0 54,92,-120 62,4,-70 90,20,110",
        "16,82,30 26,6,30 52,82,60 62,6,30 92,22,100",
    ),
    "o": (
        "50,94,60 34,4,260 54,92,270 92,84,120",
        "44,92,20 30,2,240 64,60,170 40,96,120 80,70,60",
    ),
    "p": (
        "24,92,40 16,-95,0 34,84,-40 62,45,-150 24,6,-130 82,20,60",
        "22,120,20 10,-90,0 30,90,-60 66,60,-160 22,30,-120 80,14,70",
    ),
    "q": ("68,85,30 22,10,190 70,88,110 68,-85,0 90,-76,230 98,18,10",),
    "r": (
        "28,104,40 58,84,50 60,6,-40 88,20,110",
        "20,92,40 22,4,0 40,80,-60 72,84,-80 92,72,60",
    ),
    "s": (
        "40,100,30 52,40,-60 14,8,-150 84,20,80",
        "62,90,20 34,66,200 56,26,-80 12,8,-150 80,12,30",
    ),
    "t": (
        "38,150,30 40,6,5 70,20,110 + ^8,104,0 78,110,-10",
        "34,160,20 30,4,0 56,16,110 + ^-20,112,-10 110,128,-15",
        "36,150,20 34,8,10 10,40,-180 84,96,-60",
    ),
    "u": ("24,92,40 34,5,50 66,90,90 70,6,10 98,20,110",),
    "v": ("20,92,-30 40,4,10 62,90,20 92,84,100",),
    "w": ("20,92,40 34,5,40 52,80,70 66,5,40 90,90,80 118,84,110",),
    "x": ("24,90,-60 64,5,40 88,20,80 + ^70,92,0 14,2,0",),
    "y": (
        "24,92,40 32,8,50 66,90,90 64,-82,0 34,-86,-240 98,18,-60",
        "18,90,20 36,20,40 ^72,92,0 10,-90,10",
    ),
    "z": (
        "12,86,30 62,90,20 14,4,-10 72,10,-20",
        "16,84,40 52,84,-90 22,20,-30 56,-10,-150 20,-80,-120 88,16,-70",
    ),
}
"""Small letters and their forms."""

THREADS: tuple[str, ...] = (
    "24,78,50 36,4,50",
    "22,70,-100 42,4,-80",
    "30,74,10 40,-4,0",
    "44,34,70 84,22,-70",
    "42,44,60 26,84,180 28,2,170 54,12,60",
    "20,60,30 30,6,50 52,64,60 56,4,20",
)
"""What hurried letters melt down to; each writer has one way of it."""


@cache
def glyphs(letter: str) -> tuple[Glyph, ...]:
    """All forms of a letter, small or capital.

    Raises:
        KeyError: The alphabet has no such letter.
    """
    return tuple(parse(form) for form in {**LOWER, **CAPITALS}[letter])


@cache
def threads() -> tuple[Glyph, ...]:
    """The forms of `THREADS`."""
    return tuple(parse(form) for form in THREADS)


def parse(form: str) -> Glyph:
    """A glyph from its words."""
    body, _, late = form.partition("+")
    rows = _rows(body)
    return Glyph(rows, _rows(late) if late else None, float(rows.at[:, 0].max()))


def _rows(words: str) -> Rows:
    parts = words.split()
    numbers = np.array([[int(n) for n in word.lstrip("^").split(",")] for word in parts]) / 100
    return Rows(
        np.ascontiguousarray(numbers[:, :2]),
        np.ascontiguousarray(numbers[:, 2]),
        np.array([not word.startswith("^") for word in parts]),
    )
