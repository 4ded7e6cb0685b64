"""Error rates against plain loops, known values and laws."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.evaluation import rates
from verifier_app.types import OperatingPoint

few = st.lists(st.integers(-4, 4).map(float), min_size=1, max_size=12)
RNG_SEED = 20240611


def loop_det(genuine: list[float], imitation: list[float]) -> list[tuple[float, float, float]]:
    points = []
    for threshold in [*sorted({*genuine, *imitation}), math.inf]:
        fmr = sum(s >= threshold for s in imitation) / len(imitation)
        fnmr = sum(s < threshold for s in genuine) / len(genuine)
        points.append((threshold, fmr, fnmr))
    return points


def loop_eer(genuine: list[float], imitation: list[float]) -> float:
    points = loop_det(genuine, imitation)
    for (_, m0, n0), (_, m1, n1) in itertools.pairwise(points):
        if n1 >= m1:
            step = (m0 - n0) / ((m0 - n0) + (n1 - m1))
            return n0 + step * (n1 - n0)
    raise AssertionError("the rates cross")


def loop_auc(genuine: list[float], imitation: list[float]) -> float:
    return sum((g > i) + (g == i) / 2 for g in genuine for i in imitation) / (
        len(genuine) * len(imitation)
    )


@settings(deadline=None)
@given(few, few)
def test_det_counts_every_threshold(genuine: list[float], imitation: list[float]) -> None:
    det = rates.det(genuine, imitation)
    expected = np.array(loop_det(genuine, imitation))
    np.testing.assert_array_equal(det.thresholds, expected[:, 0])
    np.testing.assert_allclose(det.fmr, expected[:, 1], atol=1e-12)
    np.testing.assert_allclose(det.fnmr, expected[:, 2], atol=1e-12)


@settings(deadline=None)
@given(few, few)
def test_eer_auc_and_fixed_fmr_match_loops(genuine: list[float], imitation: list[float]) -> None:
    assert rates.eer(genuine, imitation) == pytest.approx(loop_eer(genuine, imitation))
    assert rates.auc(genuine, imitation) == pytest.approx(loop_auc(genuine, imitation))
    for limit in (0.0, 0.05, 0.25, 1.0):
        expected = min(n for _, m, n in loop_det(genuine, imitation) if m <= limit)
        assert rates.fnmr_at_fmr(genuine, imitation, limit) == pytest.approx(expected)


@settings(deadline=None)
@given(few, few)
def test_no_rate_changes_under_a_rising_transform(
    genuine: list[float], imitation: list[float]
) -> None:
    def bend(values: list[float]) -> list[float]:
        return [v**3 + math.exp(v / 3) for v in values]

    for measure in (rates.eer, rates.auc, rates.cllr_min):
        assert measure(bend(genuine), bend(imitation)) == pytest.approx(
            measure(genuine, imitation), abs=1e-12
        )


@settings(deadline=None)
@given(few, few)
def test_swapping_the_kinds_and_the_sign_changes_nothing(
    genuine: list[float], imitation: list[float]
) -> None:
    turned = [-v for v in imitation], [-v for v in genuine]
    for measure in (rates.eer, rates.auc, rates.cllr, rates.cllr_min):
        assert measure(*turned) == pytest.approx(measure(genuine, imitation), abs=1e-12)
    assert rates.auc(imitation, genuine) == pytest.approx(1 - rates.auc(genuine, imitation))


@pytest.mark.parametrize(
    ("genuine", "imitation", "expected"),
    [
        ([1.0, 2.0], [-1.0, 0.0], 0.0),
        ([-1.0, 0.0], [1.0, 2.0], 1.0),
        ([0.0] * 7, [0.0] * 3, 0.5),
        ([0, 1, 2, 3], [-1, 0.5, 1.5, -2], 0.25 + 0.0),
        ([1.0, 0.0], [0.0], 1 / 3),
    ],
)
def test_known_eer(genuine: list[float], imitation: list[float], expected: float) -> None:
    assert rates.eer(genuine, imitation) == pytest.approx(expected)


def test_eer_of_two_normals() -> None:
    rng = np.random.default_rng(RNG_SEED)
    genuine, imitation = rng.normal(2, 1, 100_000), rng.normal(0, 1, 100_000)
    assert rates.eer(genuine, imitation) == pytest.approx(0.1587, abs=0.003)
    assert rates.auc(genuine, imitation) == pytest.approx(0.9214, abs=0.003)


def test_cllr_of_known_values() -> None:
    assert rates.cllr([0.0], [0.0]) == pytest.approx(1.0)
    assert rates.cllr([1.0], [-1.0]) == pytest.approx(math.log2(1.1))
    assert rates.cllr([1.0], [1.0]) == pytest.approx((math.log2(1.1) + math.log2(11)) / 2)


def test_cllr_of_calibrated_normals_is_close_to_its_minimum() -> None:
    rng = np.random.default_rng(RNG_SEED)
    # Two normals at +-d/2 with variance d: the score is its own natural log LR.
    d = 4.0
    genuine, imitation = (
        rng.normal(m, math.sqrt(d), 20_000) / math.log(10) for m in (d / 2, -d / 2)
    )
    assert rates.cllr(genuine, imitation) == pytest.approx(
        rates.cllr_min(genuine, imitation), abs=0.01
    )
    assert rates.cllr(genuine * 3, imitation * 3) > rates.cllr_min(genuine, imitation) + 0.1


@settings(deadline=None)
@given(few, few)
def test_cllr_min_is_not_above_cllr_and_not_above_one(
    genuine: list[float], imitation: list[float]
) -> None:
    least = rates.cllr_min(genuine, imitation)
    assert least <= rates.cllr(genuine, imitation) + 1e-12
    assert -1e-12 <= least <= 1 + 1e-12


def test_cllr_min_of_ties_and_of_perfect_scores() -> None:
    assert rates.cllr_min([3.0, 3.0], [3.0]) == pytest.approx(1.0)
    assert rates.cllr_min([3.0, 4.0], [1.0, 2.0]) == 0.0
    assert rates.cllr_min([0.0, 1.0], [2.0, 3.0]) == pytest.approx(1.0)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), min_size=1, max_size=8))
def test_isotonic_is_the_min_max_formula(pairs: list[tuple[int, int]]) -> None:
    hits, totals = np.array(pairs, float).T

    def level(k: int) -> float:
        return max(
            min(hits[a : b + 1].sum() / totals[a : b + 1].sum() for b in range(k, len(hits)))
            for a in range(k + 1)
        )

    expected = [level(k) for k in range(len(hits))]
    np.testing.assert_allclose(rates.isotonic(hits, totals), expected, atol=1e-12)


def test_n_way_shares_ties() -> None:
    assert rates.n_way(np.zeros((10, 20)), np.arange(10)) == pytest.approx(0.05)
    assert rates.n_way([[1, 2, 0], [5, 5, 1], [0, 0, 3]], [1, 0, 0]) == pytest.approx(0.5)


def test_realised_counts_verdicts() -> None:
    point = OperatingPoint("standard", 1.0, -1.0, 0.01, 0.01, "")
    found = rates.realised(point, [1.0, 0.999, -1.0, 2.0], [-1.0, -3.0, 0.0, 1.0, -0.999])
    assert found == rates.Realised(2, 1, 1, 1, 2, 2)
    assert found.imitation_called_same == pytest.approx(0.2)
    assert found.genuine_called_different == pytest.approx(0.25)
    assert found.genuine_called_same == pytest.approx(0.5)
    assert found.inconclusive == pytest.approx((0.25 + 0.4) / 2)


def test_realised_at_joined_thresholds_and_with_a_point_each() -> None:
    joined = OperatingPoint("standard", 0.5, 0.5, 0.01, 0.01, "")
    strict = OperatingPoint("strict", 9.0, -9.0, 0.01, 0.01, "")
    assert rates.realised(joined, [0.5], [0.6]).genuine_inconclusive == 1
    found = rates.realised([joined, strict], [0.6], [0.6])
    assert (found.genuine_same, found.imitation_inconclusive) == (1, 1)
    with pytest.raises(ValueError, match="one operating point"):
        rates.realised([joined], [0.6], [0.6])


@pytest.mark.parametrize("measure", [rates.eer, rates.auc, rates.cllr_min, rates.cllr])
def test_empty_kinds_and_nan_are_refused(measure: Callable[..., float]) -> None:
    with pytest.raises(ValueError, match="at least one"):
        measure([], [1.0])
    with pytest.raises(ValueError, match="finite"):
        measure([math.nan], [1.0])


@pytest.mark.parametrize(
    ("centre", "counts", "cllr", "cllr_min"),
    [
        (0.7, (150, 220), 0.6523883794293486, 0.6030274958750241),
        (0.2, (40, 60), 1.3899865797947832, 0.9622539041546716),
        (1.5, (30, 30), 0.16199940214437586, 0.04591479170272447),
    ],
)
def test_cllr_agrees_with_lir(
    centre: float, counts: tuple[int, int], cllr: float, cllr_min: float
) -> None:
    """The figures are those of lir 1.3.1 (Netherlands Forensic Institute) on the same numbers."""
    rng = np.random.default_rng(RNG_SEED)
    genuine, imitation = rng.normal(centre, 1, counts[0]), rng.normal(-centre, 0.8, counts[1])
    assert rates.cllr(genuine, imitation) == pytest.approx(cllr)
    assert rates.cllr_min(genuine, imitation) == pytest.approx(cllr_min)


def test_without_imitations_there_is_no_fnmr_at_an_fmr() -> None:
    scores, genuine = np.array([3.0, 1.0, 2.0, 0.0]), np.array([True, True, False, False])
    weights = np.array([[1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0]])
    found = rates.fnmr_at(0.05)(scores, genuine, weights)
    assert np.isnan(found[0])
    assert found[1] == 0.5


def test_cllr_min_counts_a_weight_as_that_many_comparisons() -> None:
    scores = np.array([2.0, 1.0, 1.0, -1.0, 3.0])
    genuine = np.array([True, True, False, False, False])
    weights = np.array([[1.0, 2.0, 1.0, 0.0, 3.0], [1.0, 0.0, 0.0, 0.0, 0.0]])
    found = rates.cllr_min_of(scores, genuine, weights)
    assert found[0] == pytest.approx(rates.cllr_min([2.0, 1.0, 1.0], [1.0, 3.0, 3.0, 3.0]))
    assert np.isnan(found[1])
