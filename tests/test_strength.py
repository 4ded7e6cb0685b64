"""What a likelihood ratio amounts to, band by band, and how exactly it is shown."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.strength import (
    NO_SUPPORT,
    decimals,
    factor,
    is_contrary,
    rounded,
    rounded_alone,
    score,
    shown_score,
    strength,
)

BANDS = [
    (0.0, None),
    (0.299999, None),
    (0.3, "weak"),
    (0.999999, "weak"),
    (1.0, "moderate"),
    (1.999999, "moderate"),
    (2.0, "moderately strong"),
    (2.999999, "moderately strong"),
    (3.0, "strong"),
    (3.999999, "strong"),
    (4.0, "very strong"),
    (5.999999, "very strong"),
    (6.0, "extremely strong"),
    (50.0, "extremely strong"),
]


@pytest.mark.parametrize(("llr", "word"), BANDS)
def test_bands_in_both_directions(llr: float, word: str | None) -> None:
    same = NO_SUPPORT if word is None else f"{word} support for the same writer"
    different = NO_SUPPORT if word is None else f"{word} support for different writers"
    assert strength(llr) == same
    assert strength(-llr) == different


@pytest.mark.parametrize(
    ("shown", "times"), [(1.0, 10), (1.17, 14), (2.6, 390), (-1.1, 12), (0.9, 7.9), (0.7, 5.0)]
)
def test_the_factor_of_a_bound_is_no_larger_than_the_bound(shown: float, times: float) -> None:
    assert factor(shown, bound=True) == times


def test_characters_speak_of_signs() -> None:
    assert strength(1.4, "character") == "moderate support for the same sign"
    assert strength(-2.4, "character") == "moderately strong support for different signs"


def test_not_a_number_has_no_word() -> None:
    with pytest.raises(ValueError, match="number"):
        strength(math.nan)


def test_score_of_known_ratios() -> None:
    assert score(0.0) == 0.5
    assert score(1.0) == pytest.approx(10 / 11)
    assert score(-2.0) == pytest.approx(1 / 101)
    assert score(1.42) == pytest.approx(0.963, abs=5e-4)
    assert (score(math.inf), score(-math.inf), score(-9999.0), score(9999.0)) == (1, 0, 0, 1)


@settings(deadline=None)
@given(st.floats(-300, 300))
def test_score_is_symmetric(llr: float) -> None:
    assert score(llr) + score(-llr) == pytest.approx(1.0, abs=1e-15)


def test_a_finding_is_contrary_where_the_evidence_does_not_support_its_verdict() -> None:
    assert not is_contrary("same", 0.4)
    assert not is_contrary("different", -0.3)
    assert not is_contrary("inconclusive", 0.0)
    assert is_contrary("different", 0.2)
    assert is_contrary("same", 0.29)
    assert is_contrary("same", -0.4)


def test_an_llr_that_rounds_onto_a_threshold_shows_two_decimals() -> None:
    assert decimals(1.16, (-0.7, 1.18)) == 2
    assert decimals(1.4, (-0.7, 1.18)) == 1
    assert decimals(1.2, (-0.7, 1.2)) == 1


def test_an_llr_that_rounds_into_another_band_shows_two_decimals() -> None:
    """Or "+1.0" and "ten times" would stand beside "weak"."""
    assert [decimals(v, ()) for v in (0.97, -0.96, 0.27, -1.98, 5.96)] == [2] * 5
    assert [decimals(v, ()) for v in (1.0, 1.04, 0.3, 0.0, 0.94, -2.01)] == [1] * 6
    for hundredths in range(-650, 651):
        llr = hundredths / 100
        shown = round(llr, decimals(llr, ()))
        assert strength(shown) == strength(llr)


@settings(deadline=None)
@given(st.floats(-7, 7))
def test_a_bound_never_says_more_than_it_is(llr: float) -> None:
    shown = rounded(llr, decimals(llr, (), bound=True), bound=True)
    assert abs(shown) <= abs(llr) + 1e-6
    assert strength(shown) == strength(llr) or abs(abs(shown) - abs(llr)) < 1e-6


def test_bounds_that_are_round_stay() -> None:
    for tenths in range(-70, 71):
        assert rounded(tenths / 10, 1, bound=True) == tenths / 10
    assert rounded(1.17595, 1, bound=True) == 1.1
    assert decimals(1.17595, (-1.5, 1.149), bound=True) == 2
    assert rounded(1.17595, 2, bound=True) == 1.17


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.5, (0.5, 0)), (0.9903, (0.99, 0)), (0.996, (0.99, 1)), (1.0, (0.99, 1)),
     (0.006, (0.01, 0)), (0.004, (0.01, -1)), (0.0, (0.01, -1))],
)  # fmt: skip
def test_a_score_never_reads_as_certain(value: float, shown: tuple[float, int]) -> None:
    assert shown_score(value) == shown


def test_the_factor_has_two_digits() -> None:
    assert [factor(v) for v in (0.0, 0.3, -0.4, 1.4, -2.6)] == [1, 2, 2.5, 25, 400]


@pytest.mark.parametrize(
    ("llr", "shown"),
    [(-0.392, -0.4), (0.66, 0.7), (1.06, 1.0), (1.09, 1.0), (-0.93, -0.9), (-0.04, 0.0)],
)
def test_one_pair_alone_reads_like_the_finding_and_never_beyond_an_end(llr, shown):
    assert rounded_alone(llr, (-0.94, 1.09)) == shown
    if abs(llr) < 0.9:
        assert rounded_alone(llr, ()) == rounded(llr, 1)
