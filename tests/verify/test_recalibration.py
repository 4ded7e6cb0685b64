"""Recalibration: what many local writers say is believed, what few say is held back."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from verifier_app.types import OTHERS_ONLY, RECALIBRATED
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import Comparison, fit, thinned
from verifier_app.verify.recalibration import PRIOR_WRITERS, refit

SEED = 3


def comparisons(
    writers: int,
    shift: float = 0.0,
    *,
    each: int = 12,
    references: int = 1,
    seed: int = SEED,
    spread: float = 1.0,
) -> list[Comparison]:
    """Genuine raws around 1, imitations around -1, all moved by `shift`; writers differ a little."""
    rng = np.random.default_rng(seed)
    found = []
    for writer in range(writers):
        level = rng.normal(shift, 0.3)
        for number, genuine in itertools.product(range(each), (True, False)):
            raws = rng.normal((1 if genuine else -1) + level, spread, references)
            among = rng.normal(2 + level, 0.5, references * (references - 1) // 2)
            name = f"{genuine}{number}"
            found.append(Comparison(raws, among, genuine, f"w{writer}", "s", questioned=name))
    return found


@pytest.fixture(scope="module")
def base() -> Calibration:
    return fit(thinned(comparisons(40, references=3, seed=1)))


def rates(calibration: Calibration, data: list[Comparison], point: str) -> tuple[float, float]:
    chosen = calibration.block(1).point(point)
    values = calibration.alone([c.raws[0] for c in data])
    genuine = np.array([c.genuine for c in data])
    return (
        float((values[~genuine] >= chosen.t_same).mean()),
        float((values[genuine] <= chosen.t_different).mean()),
    )


@pytest.mark.parametrize("shift", [-1.5, 1.5])
def test_thresholds_of_moved_scores_are_right_again_for_other_writers(base, shift):
    others = comparisons(200, shift, seed=SEED + 1)
    before = rates(base, others, "screening")
    after = rates(refit(base, comparisons(20, shift)), others, "screening")
    assert max(before) > 0.2
    for rate in after:
        assert 0.05 / 1.5 <= rate <= 0.05 * 1.5


def test_thresholds_for_several_references_are_right_where_their_level_was_nobodys(base):
    """Local writers so unsteady that by the base their references are not one person's."""
    others = comparisons(200, -5.0, references=3, seed=SEED + 1)
    new = refit(base, thinned(comparisons(20, -5.0, references=3)))
    assert new.lowest_level < np.mean([c.among for c in others]) < base.lowest_level
    point = new.block(3).point("screening")
    values = np.array([new.llr(c.raws, c.among) for c in others])
    genuine = np.array([c.genuine for c in others])
    assert (values[~genuine] >= point.t_same).mean() <= 0.05 * 1.5
    assert (values[genuine] <= point.t_different).mean() <= 0.05 * 1.5


def test_llr_is_calibrated_again(base):
    others = comparisons(200, 1.5, seed=SEED + 1)
    new = refit(base, comparisons(20, 1.5))

    def cost(calibration: Calibration) -> float:
        values = calibration.alone([c.raws[0] for c in others]) * np.log(10)
        signs = np.where([c.genuine for c in others], 1.0, -1.0)
        return float(np.logaddexp(0.0, -signs * values).mean())

    assert cost(new) < 0.75 * cost(base)


def test_llr_is_calibrated_again_where_scores_are_spread_otherwise():
    """The scale is that of the whole llr, its bias with it."""
    far = fit(thinned(comparisons(40, 6.0, seed=1)))
    local, others = (comparisons(w, 6.0, seed=SEED + w, spread=3.0) for w in (40, 200))
    new = refit(far, local)
    values = new.alone([c.raws[0] for c in others])
    genuine = np.array([c.genuine for c in others])
    best = fit(others)
    assert abs(far.block(1).bias) > 2
    assert new.block(1).bias == pytest.approx(best.block(1).bias, abs=0.3)
    assert np.median(values[genuine]) > 0 > np.median(values[~genuine])


def test_copies_of_what_few_writers_wrote_add_nothing(base):
    few = comparisons(4, 2.0, spread=0.05)
    once, often = (refit(base, own).block(1) for own in (few, few * 9))
    assert often.bias == pytest.approx(once.bias, rel=0.05)


def test_comparisons_that_hardly_differ_support_no_more_than_one_of_each_writer(base):
    low, high = refit(base, comparisons(40, spread=0.05)).block(1).llr_range
    most = np.log10(40 + PRIOR_WRITERS + 1)
    assert -most < low < -1 < 1 < high < most


def test_thresholds_of_many_local_samples_of_few_imitated_people_are_extrapolated(base):
    known = comparisons(20, each=30)
    few = [c for c in known if c.genuine or int(c.writer[1:]) < 4]
    points = [refit(base, own).block(1).point("screening") for own in (known, few)]
    assert [point.extrapolated for point in points] == [False, True]


def test_without_imitations_few_writers_raise_the_threshold_less(base):
    few, many = (
        refit(base, [c for c in comparisons(n, 2.0) if c.genuine]).block(1).point("screening")
        for n in (2, 40)
    )
    assert base.block(1).point("screening").t_same < few.t_same < many.t_same - 0.2


def test_few_writers_move_less_than_many(base):
    def moved(writers: int) -> float:
        block = refit(base, comparisons(writers, 2.0)).block(1)
        return abs(block.bias - base.block(1).bias)

    assert 0 < moved(2) < moved(5) < moved(40)


def test_data_like_the_bases_change_little(base):
    new = refit(base, comparisons(20))
    assert new.block(1).bias == pytest.approx(base.block(1).bias, abs=0.15)
    for old, now in zip(base.block(1).points[:2], new.block(1).points[:2], strict=True):
        assert now.t_same == pytest.approx(old.t_same, abs=0.5)


def test_what_has_no_local_comparisons_stays(base):
    new = refit(base, comparisons(10, 1.0))
    assert new.blocks[1:] == base.blocks[1:]
    assert refit(base, []) == base
    assert refit(base, [c for c in comparisons(10, 1.0) if not c.genuine]) == base


def test_without_imitations_llr_stays_and_thresholds_are_careful(base):
    local = [c for c in comparisons(20, 1.0) if c.genuine]
    new = refit(base, local).block(1)
    old = base.block(1)
    assert (new.slope, new.bias, new.llr_range) == (old.slope, old.bias, old.llr_range)
    for before, after in zip(old.points, new.points, strict=True):
        # imitations are taken to have moved as the genuine ones did
        assert after.t_same > before.t_same
    lower = refit(base, [c for c in comparisons(20, -1.0) if c.genuine]).block(1)
    for before, after in zip(old.points[:1], lower.points[:1], strict=True):
        assert after.t_same == pytest.approx(before.t_same, abs=0.1)
        assert after.t_different < before.t_different


@pytest.mark.parametrize("shift", [-1.0, 0.0])
def test_without_imitations_no_threshold_to_call_same_is_lowered(base, shift):
    local = [c for c in thinned(comparisons(20, shift, references=3)) if c.genuine]
    strangers = [
        Comparison(np.array([4.0 + 0.01 * k]), np.zeros(0), genuine=False, writer=f"w{k}", set="s")
        for k in range(40)
    ]
    raised = refit(base, local, strangers)
    for model in (base, raised):  # a recalibrated model may be recalibrated once more
        new = refit(model, local)
        for before, after in zip(model.blocks, new.blocks, strict=True):
            for old, now in zip(before.points, after.points, strict=True):
                assert now.t_same >= old.t_same


def test_without_imitations_the_points_make_no_more_of_what_the_model_rests_on(base):
    local = [c for c in comparisons(20, each=40) if c.genuine]
    assert not refit(base, local).block(1).point("standard").extrapolated
    poor = Calibration(
        tuple(
            replace(
                block,
                points=tuple(
                    replace(point, data=f"x; {OTHERS_ONLY}", extrapolated=True)
                    for point in block.points
                ),
            )
            for block in base.blocks
        )
    )
    for point in refit(poor, local, note="base tiny").block(1).points:
        assert point.extrapolated
        assert point.is_of_others


@pytest.mark.parametrize("imitations", [True, False])
def test_strangers_who_score_high_raise_the_threshold(base, imitations):
    local = [c for c in comparisons(20, -1.5) if c.genuine or imitations]
    strangers = [
        Comparison(np.array([3.0 + 0.01 * k]), np.zeros(0), genuine=False, writer=f"w{k}", set="s")
        for k in range(40)
    ]
    new = refit(base, local, strangers)
    values = new.alone([c.raws[0] for c in strangers])
    for point in new.block(1).points:
        # but for the last bits: what is moved is not added up in the same order
        assert (values >= point.t_same + 1e-9).mean() <= point.imitation_called_same


def test_the_card_says_what_it_rests_on(base):
    new = refit(base, comparisons(4, 0.5), note="base tiny")
    point = new.block(1).point("standard")
    assert point.data.startswith(RECALIBRATED)
    assert "4 local writers" in point.data
    assert f"count as {PRIOR_WRITERS} writers more" in point.data
    assert point.data.endswith("base tiny")
    assert point.extrapolated
    assert Calibration.from_json(new.to_json()) == new


def test_local_data_that_contradict_the_model_do_not_turn_it_round(base):
    swapped = [
        Comparison(c.raws, c.among, not c.genuine, c.writer, c.set, c.questioned)
        for c in comparisons(60)
    ]
    block = refit(base, swapped).block(1)
    assert block.slope > 0
    assert all(np.isfinite([p.t_same, p.t_different]).all() for p in block.points)
