"""What a log10 likelihood ratio amounts to, and how exactly it is shown.

Below everything else, so that the window and the command line say the same of a finding. The
English words here are those of `Finding.strength`; the window has words of its own.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from typing import Literal, TypeAlias

from verifier_app.choices import Profile

Band: TypeAlias = Literal[
    "none", "weak", "moderate", "moderately strong", "strong", "very strong", "extremely strong"
]
BANDS: tuple[tuple[float, Band], ...] = (
    (0.0, "none"),
    (0.3, "weak"),
    (1.0, "moderate"),
    (2.0, "moderately strong"),
    (3.0, "strong"),
    (4.0, "very strong"),
    (6.0, "extremely strong"),
)
"""Lower ends of |llr|, weakest first (ENFSI guideline for evaluative reporting, 2015)."""
NO_SUPPORT = "no support either way"
SIDES: dict[Profile, tuple[str, str]] = {
    "signature": ("the same writer", "different writers"),
    "character": ("the same sign", "different signs"),
}
"""What the evidence may support, same first."""


def band_of(llr: float) -> Band:
    """The band of a log10 likelihood ratio; a value on a boundary takes the stronger one.

    Raises:
        ValueError: `llr` is not a number.
    """
    if math.isnan(llr):
        raise ValueError("strength needs a number")
    return [band for end, band in BANDS if abs(llr) >= end][-1]


def strength(llr: float, profile: Profile = "signature") -> str:
    """The words for a log10 likelihood ratio, with the side that it supports.

    Args:
        llr: log10 likelihood ratio, any finite or infinite number.
        profile: Decides how the sides are called.

    Returns:
        For example "moderate support for the same writer" or "no support either way".

    Raises:
        ValueError: `llr` is not a number.
    """
    band = band_of(llr)
    return NO_SUPPORT if band == "none" else f"{band} support for {SIDES[profile][llr < 0]}"


def score(llr: float) -> float:
    """1 / (1 + 10^-llr), 0 to 1: the posterior share at equal prior odds."""
    # The form that cannot overflow on either side.
    if llr >= 0:
        return 1.0 / (1.0 + math.pow(10.0, -llr))
    odds = math.pow(10.0, llr)
    return odds / (1.0 + odds)


def shown_score(score: float) -> tuple[float, int]:
    """A score to two decimals, and on which side of that figure it lies.

    Returns:
        0.01 to 0.99, and 0; where rounding would read as certain the nearest of them, and 1
        for "over" it or -1 for "under" it.
    """
    rounded = round(score, 2)
    shown = min(0.99, max(0.01, rounded))
    return shown, (rounded > shown) - (rounded < shown)


def decimals(llr: float, thresholds: Iterable[float], *, bound: bool = False) -> int:
    """Decimals to show `llr` with: two where one would put it onto a threshold or into another band."""
    shown = rounded(llr, 1, bound=bound)
    onto = any(shown == round(t, 1) and llr != t for t in thresholds)
    return 2 if onto or band_of(shown) != band_of(llr) else 1


def rounded(llr: float, digits: int, *, bound: bool = False) -> float:
    """`llr` to so many decimals; a bound towards 0, or it would say more than the data support."""
    if not bound:
        return round(llr, digits)
    # the hair keeps 2.6 what it is
    return math.copysign(math.floor(abs(llr) * 10**digits + 1e-6) / 10**digits, llr)


def rounded_alone(llr: float, ends: Collection[float]) -> float:
    """What one pair says, to one decimal; `ends` are where the calibration data cut llr off.

    Never beyond what such an end reads: +1.06 would seem to exceed another pair's "+1.0 or more"
    that is +1.09.
    """
    shown = rounded(llr, 1, bound=llr in ends)
    limits = [rounded(own, 1, bound=True) for own in ends if own * llr > 0]
    return math.copysign(min([abs(shown), *map(abs, limits)]), llr)


def factor(shown: float, *, bound: bool = False) -> float:
    """10 to the power of |llr| to two digits, from the llr as shown, so that the figures agree.

    That of a bound is rounded down: +1.17 supports 14.8 times, not 15.
    """
    value = 10.0 ** abs(shown)
    if bound:
        unit = 10.0 ** (math.floor(abs(shown)) - 1)
        value = math.floor(value / unit + 1e-6) * unit
    return float(f"{value:.2g}")


def is_contrary(verdict: str, llr: float) -> bool:
    """Whether the evidence does not support the side of the verdict.

    Thresholds are measured, not chosen, so a verdict may lie on the other side of 0 than its
    llr, or where there is no support either way. Then words name verdict and support apart.
    """
    if verdict == "inconclusive":
        return False
    return band_of(llr) == "none" or (verdict == "same") != (llr > 0)
