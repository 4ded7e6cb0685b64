"""The bootstrap over writers against a plain loop, and what it must be able to tell."""

from __future__ import annotations

import numpy as np
import pytest

from verifier_app.evaluation import rates, resampling

SEED = 7


def known(writers: int = 12, each: int = 10, shift: float = 1.5) -> tuple[np.ndarray, ...]:
    rng = np.random.default_rng(SEED)
    who = np.repeat(np.arange(writers), each)
    genuine = np.tile(np.arange(each) % 2 == 0, writers)
    level = np.repeat(rng.normal(0, 1, writers), each)
    return rng.normal(0, 1, len(who)) + genuine * shift + level, genuine, who


def test_weights_say_how_often_each_comparison_was_drawn() -> None:
    """Weighted measures equal plain ones on the repeated comparisons."""
    scores, genuine, who = known()
    rng = np.random.default_rng(SEED)
    for _ in range(20):
        drawn = rng.integers(0, 12, 12)
        rows = np.concatenate([np.flatnonzero(who == w) for w in drawn])
        g, i = scores[rows][genuine[rows]], scores[rows][~genuine[rows]]
        weights = np.bincount(drawn, minlength=12)[who][None].astype(float)
        for measure, plain in (
            (rates.eer_of, rates.eer(g, i)),
            (rates.auc_of, rates.auc(g, i)),
            (rates.cllr_of, rates.cllr(g, i)),
            (rates.fnmr_at(0.1), rates.fnmr_at_fmr(g, i, 0.1)),
            (rates.called_same(0.5), float(np.mean(i >= 0.5))),
            (rates.called_same(0.5, genuine=True), float(np.mean(g >= 0.5))),
        ):
            assert measure(scores, genuine, weights)[0] == pytest.approx(plain)


def test_interval_matches_a_loop_of_resamples() -> None:
    scores, genuine, who = known()
    found = resampling.bootstrap(rates.auc_of, scores, genuine, who, resamples=2000, seed=1)
    rng = np.random.default_rng(2)
    values = []
    for _ in range(2000):
        rows = np.concatenate([np.flatnonzero(who == w) for w in rng.integers(0, 12, 12)])
        values.append(rates.auc(scores[rows][genuine[rows]], scores[rows][~genuine[rows]]))
    low, high = np.quantile(values, [0.025, 0.975])
    assert found.value == rates.auc(scores[genuine], scores[~genuine])
    assert found.low == pytest.approx(low, abs=0.008)
    assert found.high == pytest.approx(high, abs=0.008)


def test_same_seed_same_interval_whatever_the_chunk(monkeypatch: pytest.MonkeyPatch) -> None:
    scores, genuine, who = known()
    first = resampling.bootstrap(rates.eer_of, scores, genuine, who, seed=5)
    assert first == resampling.bootstrap(rates.eer_of, scores, genuine, who, seed=5)
    monkeypatch.setattr(resampling, "_CELLS", 1)
    assert first == resampling.bootstrap(rates.eer_of, scores, genuine, who, seed=5)
    assert first != resampling.bootstrap(rates.eer_of, scores, genuine, who, seed=6)


def test_writers_not_comparisons_are_drawn() -> None:
    """Copying every comparison of a writer must not narrow the interval."""
    scores, genuine, who = known()
    once = resampling.bootstrap(rates.auc_of, scores, genuine, who)
    copied = resampling.bootstrap(
        rates.auc_of, np.tile(scores, 9), np.tile(genuine, 9), np.tile(who, 9)
    )
    assert (copied.low, copied.high) == pytest.approx((once.low, once.high))
    alone = resampling.bootstrap(rates.auc_of, scores, genuine, np.arange(len(scores)))
    assert alone.high - alone.low < once.high - once.low


def test_paired_difference_is_narrower_than_apart() -> None:
    scores, genuine, who = known()
    better = scores + 0.3 * genuine
    found = resampling.paired(rates.auc_of, scores, better, genuine, who)
    assert found.value == pytest.approx(
        rates.auc(better[genuine], better[~genuine]) - rates.auc(scores[genuine], scores[~genuine])
    )
    assert found.low > 0
    apart = resampling.bootstrap(rates.auc_of, scores, genuine, who)
    assert found.high - found.low < apart.high - apart.low
    same = resampling.paired(rates.auc_of, scores, scores, genuine, who)
    assert (same.value, same.low, same.high) == (0, 0, 0)


def test_of_one_writer_there_is_no_interval() -> None:
    """ "50 % (50 to 50)" would say that other people cannot change it."""
    one = resampling.bootstrap(rates.eer_of, [2.0, 1.0, 0.0], [True, False, True], ["a"] * 3)
    assert one.as_dict() == {"value": 0.5, "low": None, "high": None}
    kinds = [True, True, True, False, False]
    of_one_imitated = resampling.bootstrap(
        rates.eer_of, [2.0, 1.0, 3.0, 1.5, 0.0], kinds, list("abcaa")
    )
    assert 0 < of_one_imitated.value < 0.5
    assert np.isnan([of_one_imitated.low, of_one_imitated.high]).all()
    same = resampling.paired(rates.eer_of, [1.0, 0.0], [1.0, 0.0], [True, False], ["a", "a"])
    assert same.as_dict() == {"value": 0.0, "low": None, "high": None}
    assert np.isnan(resampling.mean_interval([1.0, 0.0], ["a", "a"]).low)


def test_resamples_without_a_kind_are_left_out() -> None:
    writers = ["a", "b", "c", "d"]
    apart = resampling.bootstrap(
        rates.eer_of, [2.0, 1.0, 0.0, -1.0], [True, True, False, False], writers
    )
    assert (apart.value, apart.low, apart.high) == (0, 0, 0)


def test_interval_as_json_has_null_for_what_was_not_measured() -> None:
    assert resampling.Interval(0.5, float("nan"), 1.0).as_dict() == {
        "value": 0.5,
        "low": None,
        "high": 1.0,
    }


def test_mean_interval() -> None:
    found = resampling.mean_interval([1.0, 0.0, 1.0, 1.0], ["a", "b", "c", "d"])
    assert found.value == 0.75
    assert found.low < 0.75 < found.high <= 1


def test_lengths_must_agree() -> None:
    with pytest.raises(ValueError, match="one score, kind and writer"):
        resampling.bootstrap(rates.eer_of, [1.0], [True], ["a", "b"])
