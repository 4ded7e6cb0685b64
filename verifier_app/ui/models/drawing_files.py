"""Files that hold strokes: they come back onto the pad, to be gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier_app.ui.models.pad_look import PEN_WIDTH

if TYPE_CHECKING:
    from verifier_app.types import Ink

WIDE, HIGH = 320.0, 120.0
"""A drawing of another program is brought to at most this size on the sheet."""


def read_drawing(path: str) -> Ink:
    """The strokes in a file; those of a pad have the place and size that they had there.

    Raises:
        SampleError: It holds no drawing.
    """
    from verifier_app.ink.files import read

    ink = read(path)
    return ink if ink.pen_width == PEN_WIDTH else _placed(ink)


def _placed(ink: Ink) -> Ink:
    """In the middle of the sheet, most of it above the baseline; its picture stays the same."""
    from verifier_app.ink.strokes import bounds, transform

    left, top, right, bottom = bounds(ink)
    fits = [(WIDE, right - left), (HIGH, bottom - top)]
    scale = min((room / extent for room, extent in fits if extent > 0), default=1.0)
    x, y = (left + right) / 2, top + 0.85 * (bottom - top)
    return transform(ink, [[scale, 0], [0, scale]], (-scale * x, -scale * y))
