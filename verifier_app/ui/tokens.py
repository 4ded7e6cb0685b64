"""Colours of the window as named tokens, light and dark.

Contrast is that of WCAG 2; `tests/ui/test_theme.py` computes it for every pair that
meets on the screen.
"""

from __future__ import annotations

OVERLAY_QUESTIONED = "#D1560F"
OVERLAY_REFERENCE = "#1F6FB8"
"""Inks of the two-colour overlay, multiplied on paper; the same in both themes."""
OVERLAY_BOTH = "#19250B"
"""What the two inks give where they lie on each other."""
DISABLED_OPACITY = 0.45
"""Of the words and icons of what cannot be used now."""
DIFFERENCE = "#F28C2E"
"""What differs, multiplied on paper; the same in both themes, as the paper is light in both."""


class Tokens:
    """One theme. Every value is `#RRGGBB`; `dark` says which kind it is."""

    def __init__(self, *, dark: bool, **colours: str) -> None:
        self.dark = dark
        self.colours = colours

    def colour(self, name: str) -> str:
        """The token called `name`.

        Raises:
            KeyError: There is none.
        """
        return self.colours[name]


LIGHT = Tokens(
    dark=False,
    app="#EEF0F3",
    rail="#E4E7EC",
    surface="#FFFFFF",
    sunken="#F6F7F9",
    hover="#E9ECF1",
    line="#D9DDE4",
    grid="#E6E9EE",
    line_strong="#7C8491",
    text="#1A1F29",
    text2="#4A5362",
    text3="#626B7A",
    accent="#2B57C4",
    on_accent="#FFFFFF",
    accent_hover="#2149A8",
    accent_soft="#E6EDFB",
    same="#08706B",
    same_soft="#DFF2EF",
    diff="#B0440A",
    diff_soft="#FCEADF",
    inc="#4F5968",
    inc_soft="#E9ECF1",
    warn="#7A5200",
    warn_soft="#FFF3D6",
    warn_icon="#B27A00",
    err="#B3232B",
    err_soft="#FCE6E6",
    chart1="#2B57C4",
    chart2="#9A5B00",
    paper="#FBFAF6",
    ink="#1B2250",
    paper_line="#D9DBE2",
    paper_text="#1A1F29",
    paper_text2="#4A5362",
    paper_err="#B3232B",
)

DARK = Tokens(
    dark=True,
    app="#14171C",
    rail="#0F1216",
    surface="#1C2027",
    sunken="#171A20",
    hover="#2A303A",
    line="#2F3641",
    grid="#272D36",
    line_strong="#6C7686",
    text="#E9ECF1",
    text2="#B7BFCB",
    text3="#939DAC",
    accent="#7FA6FF",
    on_accent="#0E1420",
    accent_hover="#9ABAFF",
    accent_soft="#22304D",
    same="#4FC6BA",
    same_soft="#16332F",
    diff="#F59A62",
    diff_soft="#3B2619",
    inc="#B4BDCA",
    inc_soft="#2A303A",
    warn="#F2C665",
    warn_soft="#352A12",
    warn_icon="#F2C665",
    err="#FF8F8F",
    err_soft="#3D1D20",
    chart1="#7FA6FF",
    chart2="#F2C665",
    paper="#E9E7E0",
    ink="#1B2250",
    paper_line="#C5C8D0",
    paper_text="#1A1F29",
    paper_text2="#4A5362",
    paper_err="#B3232B",
)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def blend(top: str, ground: str, opacity: float) -> str:
    """`top` at `opacity` (0 to 1) over `ground`, as `#RRGGBB`."""
    mixed = (
        round(int(top[i : i + 2], 16) * opacity + int(ground[i : i + 2], 16) * (1 - opacity))
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)
