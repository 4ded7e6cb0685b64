"""The system's font in the sizes that the window uses.

Sizes are logical pixels at 100 %; they grow with the person's own font size and never
fall below the design. Figures are tabular everywhere.
"""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

Style: TypeAlias = Literal["caption", "small", "body", "lead", "page", "verdict", "total", "figure"]

SIZES: dict[str, tuple[int, int]] = {
    "caption": (11, 14),
    "small": (12, 16),
    "body": (13, 18),
    "lead": (15, 20),
    "page": (16, 24),
    "verdict": (18, 24),
    "total": (20, 26),
    "figure": (28, 32),
}
"""Pixel size and line height of each style."""

REGULAR = 400
PREFERRED = ("Inter", "Noto Sans", "Cantarell", "Ubuntu")
"""Looked for, in this order, where Linux names no better font than its fallback."""
FALLBACKS = ("DejaVu Sans", "Sans Serif", "Sans")
"""What Linux gives where nobody has chosen a font; some 7 % wider than what is preferred."""
NARROWER = 90
"""Percent of its own width at which a fallback is set, so that sentences keep to their lines."""
DESIGN_POINTS = {"win32": 9.0, "darwin": 13.0}
"""The platform's own size, at which the design has its nominal pixels."""
LINUX_POINTS = 11.0


class Fonts:
    """Fonts by style, for one family and one scale."""

    def __init__(self, family: str, scale: float) -> None:
        self.family = family
        self.scale = scale

    @classmethod
    def of_system(cls) -> Fonts:
        """The person's own font and size (needs a `QGuiApplication`)."""
        general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        points = general.pointSizeF()
        nominal = DESIGN_POINTS.get(sys.platform, LINUX_POINTS)
        scale = max(1.0, points / nominal) if points > 0 else 1.0
        return cls(readable_family(general.family()), scale)

    def px(self, value: float) -> int:
        """A height or width that holds text, in logical pixels."""
        return round(value * self.scale)

    def font(self, style: Style, weight: int = REGULAR) -> QFont:
        """The font of `style`; `weight` is 400, 500 or 600."""
        made = QFont(self.family)
        made.setPixelSize(self.px(SIZES[style][0]))
        made.setWeight(QFont.Weight(weight))
        made.setFeature(QFont.Tag("tnum"), 1)
        if self.family in FALLBACKS:
            made.setStretch(NARROWER)
        return made

    def line(self, style: Style) -> int:
        """The line height of `style` in logical pixels."""
        return self.px(SIZES[style][1])


def readable_family(family: str) -> str:
    """`family`, or a better one of those installed where it is only Linux's fallback."""
    if not sys.platform.startswith("linux") or family not in FALLBACKS:
        return family
    for name in PREFERRED:
        if QFontInfo(QFont(name)).family() == name:
            return name
    return family
