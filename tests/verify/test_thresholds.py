"""Operating points word for word, bounds against a grid, and histograms."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.choices import OPERATING_POINTS
from verifier_app.types import OperatingPoint
from verifier_app.verify import thresholds
from verifier_app.verify.thresholds import Amount

PLENTY = Amount(10**6, 10**6, 99)
values = st.lists(st.floats(-6, 6, width=32), min_size=1, max_size=40).map(
    lambda v: np.array(v, np.float64)
)


@settings(deadline=None)
@given(values, values, st.sampled_from([0.0, 0.05, 0.1, 0.34, 0.5]))
def test_thresholds_are_the_outermost_that_keep_the_rate(
    genuine: np.ndarray, imitation: np.ndarray, rate: float
) -> None:
    t_same = thresholds.lowest_reached_by(imitation, rate)
    assert np.mean(imitation >= t_same) <= rate
    assert np.mean(imitation >= np.nextafter(t_same, -np.inf)) > rate
    t_different = -thresholds.lowest_reached_by(-genuine, rate)
    assert np.mean(genuine <= t_different) <= rate
    assert np.mean(genuine <= np.nextafter(t_different, np.inf)) > rate


def at_five_percent(genuine: np.ndarray, imitation: np.ndarray) -> OperatingPoint:
    return thresholds.operating_point("x", 0.05, genuine, imitation, amount=PLENTY, data="words")


def test_known_operating_point() -> None:
    genuine, imitation = np.arange(100) - 10.0, np.arange(-100, 0) + 10.0
    point = at_five_percent(genuine, imitation)
    # Five imitations are 5 to 9, so 4 must stay below; five genuine are -10 to -6.
    assert point.t_same == np.nextafter(4.0, 9)
    assert point.t_different == np.nextafter(-5.0, -9)
    assert [point.verdict(v) for v in (4.0, 5.0, -5.0, -6.0)] == [
        "inconclusive",
        "same",
        "inconclusive",
        "different",
    ]


def test_crossing_thresholds_become_their_mean() -> None:
    point = at_five_percent(np.arange(100) + 20.0, np.arange(-100, 0) + 10.0)
    assert point.t_same == point.t_different == pytest.approx((4 + 25) / 2)
    assert point.verdict(point.t_same) == "inconclusive"
    assert point.verdict(point.t_same + 1) == "same"
    assert point.verdict(point.t_same - 1) == "different"


def test_apart_thresholds_stay_apart() -> None:
    rng = np.random.default_rng(3)
    point = thresholds.operating_point(
        "standard",
        0.01,
        rng.normal(1, 1, 1000),
        rng.normal(-1, 1, 1000),
        amount=PLENTY,
        data="words",
    )
    assert point.t_different < 0 < point.t_same
    assert (point.data, point.extrapolated) == ("words", False)
    assert point.imitation_called_same == point.genuine_called_different == 0.01


@pytest.mark.parametrize(
    ("amount", "extrapolated"),
    [
        (Amount(300, 300, 10), False),
        (Amount(299, 300, 10), True),
        (Amount(300, 299, 10), True),
        (Amount(300, 300, 9), True),
    ],
)
def test_few_data_are_marked(amount: Amount, extrapolated: bool) -> None:
    rng = np.random.default_rng(4)
    genuine, imitation = rng.normal(1, 1, 300), rng.normal(-1, 1, 300)
    point = thresholds.operating_point("standard", 0.01, genuine, imitation, amount=amount, data="")
    assert point.extrapolated is extrapolated


def test_a_threshold_is_extrapolated_where_its_own_kind_is_rare() -> None:
    rng = np.random.default_rng(4)
    genuine, imitation = rng.normal(1, 1, 300), rng.normal(-1, 1, 300)

    def point(of_genuine: int, of_imitations: int) -> OperatingPoint:
        amount = Amount(of_genuine, of_imitations, 99)
        return thresholds.operating_point("x", 0.01, genuine, imitation, amount=amount, data="")

    both, few_genuine, few_imitations = point(300, 300), point(9, 300), point(300, 9)
    assert few_imitations.t_same == thresholds.tail_threshold(imitation, 0.01) > both.t_same
    assert few_imitations.t_different == both.t_different
    assert few_genuine.t_different == -thresholds.tail_threshold(-genuine, 0.01) < both.t_different
    assert few_genuine.t_same == both.t_same


def test_tail_of_an_exponential_is_continued() -> None:
    rng = np.random.default_rng(5)
    found = [thresholds.tail_threshold(rng.exponential(1.0, 400), 0.001) for _ in range(200)]
    assert np.mean(found) == pytest.approx(math.log(1000), abs=0.4)
    # A bell-shaped tail falls faster: there the exponential is on the careful side.
    found = [thresholds.tail_threshold(rng.normal(0, 1, 400), 0.001) for _ in range(200)]
    assert np.mean(found) > 3.09


@settings(max_examples=60, deadline=None)
@given(values, values, st.integers(1, 5000), st.integers(1, 30))
def test_points_are_finite_ordered_and_keep_their_rates(
    genuine: np.ndarray, imitation: np.ndarray, amount: int, writers: int
) -> None:
    found = thresholds.operating_points(
        genuine, imitation, amount=Amount(amount, amount, writers), data=""
    )
    assert [p.name for p in found] == list(OPERATING_POINTS)
    for point in found:
        assert math.isfinite(point.t_same)
        assert math.isfinite(point.t_different)
        assert point.t_different <= point.t_same
        if point.t_different < point.t_same:
            assert np.mean(imitation >= point.t_same) <= OPERATING_POINTS[point.name]
            assert np.mean(genuine <= point.t_different) <= OPERATING_POINTS[point.name]


@settings(deadline=None)
@given(values)
def test_a_smaller_rate_never_lowers_the_threshold(sample: np.ndarray) -> None:
    for find in (thresholds.lowest_reached_by, thresholds.tail_threshold):
        found = [find(sample, rate) for rate in (0.05, 0.01, 0.001)]
        assert found == sorted(found)


def grid_bounds(genuine: np.ndarray, imitation: np.ndarray) -> tuple[float, float]:
    """Cost with and without the ratios on a fine grid of thresholds (Vergeer et al. 2016)."""

    def fails(log_t: float) -> bool:
        t = 10**log_t
        missed = (sum(g <= log_t for g in genuine) + 1) / (len(genuine) + 1)
        misled = (sum(i > log_t for i in imitation) + 1) / (len(imitation) + 1)
        return missed + t * misled > min(1.0, t)

    grid = np.arange(-300, 301) / 100
    high = min((g for g in grid if g >= 0 and fails(g)), default=3.0)
    low = max((g for g in grid if g <= 0 and fails(g)), default=-3.0)
    return low, high


@pytest.mark.parametrize("seed", range(8))
def test_bounds_match_a_grid(seed: int) -> None:
    rng = np.random.default_rng(seed)
    size = (8, 40, 150)[seed % 3]
    genuine, imitation = rng.normal(0.8, 1, size), rng.normal(-0.8, 1, size + 5)
    found = thresholds.bounds(genuine, imitation)
    assert found == pytest.approx(grid_bounds(genuine, imitation), abs=0.011)


def test_bounds_of_perfect_and_useless_scores() -> None:
    low, high = thresholds.bounds(np.full(99, 9.0), np.full(99, -9.0))
    # The one imagined misleading value in 100 is all that limits the ratio: 99/100 * 100.
    assert high == pytest.approx(math.log10(99))
    assert low == pytest.approx(-math.log10(99))
    assert thresholds.bounds(np.full(9, -1.0), np.full(9, 1.0)) == (0.0, 0.0)


def test_fewer_independent_comparisons_support_less() -> None:
    rng = np.random.default_rng(6)
    genuine, imitation = rng.normal(1.2, 1, 900), rng.normal(-1.2, 1, 900)
    low, high = thresholds.bounds(genuine, imitation)
    few_low, few_high = thresholds.bounds(genuine, imitation, 30, 30)
    assert low < few_low < 0 < few_high < high
    assert few_high < math.log10(31)


def test_effective_count_goes_from_writers_to_comparisons() -> None:
    rng = np.random.default_rng(7)
    writers = np.repeat(np.arange(20), 10)
    alike = np.repeat(rng.normal(0, 1, 20), 10)
    noise = rng.normal(0, 1, 200)
    assert thresholds.effective_count(alike, writers) == pytest.approx(20)
    assert thresholds.effective_count(noise, writers) > 120
    assert 20 < thresholds.effective_count(alike + noise, writers) < 60
    assert thresholds.effective_count(noise, np.arange(200)) == 200
    assert thresholds.effective_count(noise, np.zeros(200, int)) == 1
    assert thresholds.effective_count(np.zeros(4), np.array([0, 0, 1, 1])) == 2


@settings(deadline=None)
@given(values, values)
def test_histogram_counts_every_value_once(genuine: np.ndarray, imitation: np.ndarray) -> None:
    known = thresholds.known_scores(genuine, imitation, 3)
    assert sum(known.genuine) == len(genuine)
    assert sum(known.imitation) == len(imitation)
    assert len(known.genuine) == len(known.imitation)


def test_histogram_bins() -> None:
    known = thresholds.known_scores(np.array([-6.0, -99.0, 0.0, 1.5]), np.array([0.049, 99.0]), 2)
    assert known.genuine[0] == 2
    assert known.genuine[120] == 1
    assert known.genuine[150] == 1
    assert known.imitation[120] == 1
    assert known.imitation[-1] == 1
    assert known.start + known.step * len(known.genuine) == pytest.approx(6.0)
