"""Warnings about a sample: stable codes, a sentence each that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier_app.types import SampleWarning

if TYPE_CHECKING:
    from verifier_app.imaging.decode import Decoded
    from verifier_app.imaging.prepare import Cleaned

TEXTS = {
    "too_small": "Small picture. The ink covers few pixels. Scan it again at 300 dpi or more.",
    "too_little": "Very little ink. A dot or a short line says little about a writer. Use a longer sample.",
    "low_contrast": "Faint ink. The sample has low contrast. Scan it again at 300 dpi or more, or check Cleaning.",
    "touches_border": "The ink touches the border. Part of it may be cut off. Scan or crop with a margin.",
}
_SMALL_HEIGHT = 30
_FAINT = 0.18
_LITTLE_LENGTH = 60.0


def warnings_for(
    decoded: Decoded, found: Cleaned, box: tuple[int, int, int, int]
) -> tuple[SampleWarning, ...]:
    """What a person should know about a sample whose ink lies in `box` (working pixels)."""
    codes = []
    width, height = box[2:]
    if not decoded.drawn:
        if max(height, width / 3) < _SMALL_HEIGHT:
            codes.append("too_small")
        if found.level < _FAINT:
            codes.append("low_contrast")
        if _touches_border(found, box) and decoded.grey.shape != (105, 105):
            codes.append("touches_border")
    # length of the line in units of the strip's height: area over width of the stroke
    area = float(np.count_nonzero(found.mask))
    length = area / max(found.stroke, 1.0) * 105.0 / max(height, width / 3, 1.0)
    if length < _LITTLE_LENGTH or max(width, height) < 4 * found.stroke:
        codes.append("too_little")
    return tuple(SampleWarning(code, TEXTS[code]) for code in codes)


def _touches_border(found: Cleaned, box: tuple[int, int, int, int]) -> bool:
    left, top, width, height = box
    rows, columns = found.mask.shape
    return left == 0 or top == 0 or left + width == columns or top + height == rows
