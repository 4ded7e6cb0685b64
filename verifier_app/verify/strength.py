"""What a log10 likelihood ratio is called, and the score made of it."""

from __future__ import annotations

import math

from verifier_app.choices import Profile

BANDS: tuple[tuple[float, str], ...] = (
    (6.0, "extremely strong"),
    (4.0, "very strong"),
    (3.0, "strong"),
    (2.0, "moderately strong"),
    (1.0, "moderate"),
    (0.3, "weak"),
)
"""Lower ends of |llr|, strongest first (ENFSI guideline for evaluative reporting, 2015)."""
NO_SUPPORT = "no support either way"
_SIDES: dict[Profile, tuple[str, str]] = {
    "signature": ("the same writer", "different writers"),
    "character": ("the same sign", "different signs"),
}


def strength(llr: float, profile: Profile = "signature") -> str:
    """The words for a log10 likelihood ratio, with the side that it supports.

    A value on a boundary takes the stronger word.

    Args:
        llr: log10 likelihood ratio, any finite or infinite number.
        profile: Decides how the sides are called.

    Returns:
        For example "moderate support for the same writer" or "no support either way".

    Raises:
        ValueError: `llr` is not a number.
    """
    if math.isnan(llr):
        raise ValueError("strength needs a number")
    for end, word in BANDS:
        if abs(llr) >= end:
            return f"{word} support for {_SIDES[profile][llr < 0]}"
    return NO_SUPPORT


def score(llr: float) -> float:
    """1 / (1 + 10^-llr), 0 to 1: the posterior share at equal prior odds."""
    # The form that cannot overflow on either side.
    if llr >= 0:
        return 1.0 / (1.0 + math.pow(10.0, -llr))
    odds = math.pow(10.0, llr)
    return odds / (1.0 + odds)
