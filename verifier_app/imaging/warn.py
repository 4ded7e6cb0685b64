"""Warnings about a sample: stable codes, a sentence each that says what to do.

`two_colours` is the window's alone, which decodes colours: `prepare.warning_of_colours`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from verifier_app.choices import Profile
from verifier_app.imaging import layout
from verifier_app.types import VIEW, SampleWarning

if TYPE_CHECKING:
    from verifier_app.imaging.decode import Decoded
    from verifier_app.imaging.prepare import Cleaned, Found

TEXTS = {
    "no_ink": "No ink found. The picture looks blank but for specks or shadows. Check that it is the right page.",
    "too_small": "Small picture. The ink covers few pixels. Scan it again at 300 dpi or more.",
    "reduced": "Large picture. It was reduced, and few pixels of the ink are left. Crop it closer.",
    "too_little": "Very little ink. A dot or a short line says little about a writer. Use a longer sample.",
    "low_contrast": "Faint ink. The sample has low contrast. Scan it again at 300 dpi or more, or check Cleaning.",
    "touches_border": "The ink touches the border. Part of it may be cut off. Scan or crop with a margin.",
    "several_objects": "More than one thing. The picture seems to hold other writing as well. Crop it closer.",
    "two_shades": "Ink of two shades. It may bear a stamp. Check what the network sees, or Cleaning.",
    "two_colours": "Ink of two colours. It may bear a stamp. Take it away by its colour, under Cleaning.",
    "looks_printed": "Looks printed. It may be print or a stamp. Check that it was written by hand.",
}
_SMALL_HEIGHT = 30
"""In pixels of the source, and of a picture that was reduced."""
_FAINT = 0.18
_HARDLY_VISIBLE = 0.08
_STRAIGHT = 1.25
"""A line that is hardly longer than it reaches; writing turns back and forth."""
_ANOTHER = 0.08
"""Share of the ink from which a part of it counts as another thing."""
_MOSTLY = 0.5
_PAGE = 5
"""Lines below each other. Of 1400 scans of signatures none has more than three, of 32 invented pages
of print one has fewer, and is warned of anyway."""


def warnings_for(
    decoded: Decoded, cleaned: Cleaned, found: Found, profile: Profile
) -> tuple[SampleWarning, ...]:
    """What a person should know about a sample, in the order of `TEXTS`."""
    codes = set()
    width, height = found.box[2:]
    stroke = cleaned.stroke
    if not decoded.drawn:
        high = max(height, width / 3)
        if high < _SMALL_HEIGHT * cleaned.scale:
            codes.add("too_small")
        # what a JPEG lost when it was decoded at half size, no crop would give back
        elif high < _SMALL_HEIGHT and cleaned.mask.size < decoded.grey.size:
            codes.add("reduced")
        if cleaned.two_shades:
            codes.add("two_shades")
        if cleaned.level < _FAINT:
            codes.add("low_contrast")
        if decoded.grey.shape != (VIEW, VIEW):
            if _touches_border(cleaned, found.box):
                codes.add("touches_border")
            # a sign may be a few dots, parts that stand apart, or a box
            if profile == "signature":
                codes.update(_layout_codes(cleaned, found))
    # length of the line: area over width of the stroke
    length = cv2.countNonZero(found.mask) / max(stroke, 1.0)
    if length < _STRAIGHT * np.hypot(width, height) or max(width, height) < 4 * stroke:
        codes.add("too_little")
    return tuple(SampleWarning(code, text) for code, text in TEXTS.items() if code in codes)


def _layout_codes(cleaned: Cleaned, found: Found) -> set[str]:
    """What the arrangement of the ink tells."""
    if cleaned.level < _HARDLY_VISIBLE or layout.hardly_strokes(found.pieces, cleaned.stroke):
        return {"no_ink"}
    codes = set()
    print_share = layout.printed(found.pieces, cleaned.stroke)
    if print_share >= _MOSTLY:
        codes.add("looks_printed")
    parts = layout.parts(found.pieces)
    apart = len(parts) > 1 and parts[1] >= _ANOTHER * sum(parts)
    beside_print = cleaned.beside_print or _ANOTHER <= print_share <= 1.0 - _ANOTHER
    several = apart or layout.framed(found.mask) or layout.lines(found.mask) >= _PAGE
    if beside_print or (several and print_share < _MOSTLY):
        codes.add("several_objects")
    return codes


def _touches_border(cleaned: Cleaned, box: tuple[int, int, int, int]) -> bool:
    left, top, width, height = box
    rows, columns = cleaned.mask.shape
    return left == 0 or top == 0 or left + width == columns or top + height == rows
