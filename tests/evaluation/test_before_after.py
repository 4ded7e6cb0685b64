"""Two models on the same comparisons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from tests.asking import ends_whenever_asked
from verifier_app.datasets import Labelled
from verifier_app.evaluation import rates, realised
from verifier_app.evaluation.before_after import Side, compared
from verifier_app.evaluation.protocols import Compared
from verifier_app.evaluation.scoring import Scored
from verifier_app.training.tuning.adoption import decide
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import Comparison, fit, thinned

WRITERS, EACH = 10, 12


def comparisons(other: str = "imitation") -> list[Compared]:
    found = []
    for writer in range(WRITERS):
        name = f"w{writer}"
        reference = Labelled("s", name, "genuine", "0", f"{name}/r")
        for number in range(EACH):
            for kind in ("genuine", other):
                own = Labelled("s", name, "genuine", f"{number}", f"{name}/{kind}{number}")
                found.append(Compared(own, (reference,), kind, f"s/{name}"))  # type: ignore[arg-type]
    return found


def scored(gap: float, known: Sequence[Compared], seed: int = 1) -> list[Scored]:
    """Genuine raws around `gap`, others around `-gap`."""
    rng = np.random.default_rng(seed)
    signs = [1 if c.kind == "genuine" else -1 for c in known]
    return [
        Scored(c, rng.normal(gap * s, 1.0, 1), np.zeros(0))
        for c, s in zip(known, signs, strict=True)
    ]


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    rng = np.random.default_rng(0)
    return fit(
        thinned(
            Comparison(rng.normal(1 if own else -1, 1, 1), np.zeros(0), own, f"w{w}", "s")
            for w in range(20)
            for own in (True, False)
            for _ in range(8)
        )
    )


def side(calibration: Calibration, scores: list[Scored]) -> Side:
    return Side(scores, [calibration] * len(scores))


def test_comparing_ends_whenever_it_is_told_to(calibration):
    known = comparisons()
    sides = [side(calibration, scored(gap, known)) for gap in (0.5, 2.0)]
    ends_whenever_asked(lambda check: compared(*sides, check), at_least=20)


def test_a_better_model_is_seen_as_better(calibration):
    known = comparisons()
    found = compared(side(calibration, scored(0.5, known)), side(calibration, scored(2.0, known)))
    before, after, change = found.eer
    assert before.value > 0.2 > after.value
    assert change.value == pytest.approx(after.value - before.value)
    assert change.high < 0
    assert found.cllr is not None
    assert found.cllr[2].high < 0
    assert found.writers == WRITERS
    told = found.as_dict()
    assert told["roc"]["after"][0] == [1.0, 1.0]
    assert told["roc"]["after"][-1] == [0.0, 0.0]
    assert len(told["by_writer"]) == WRITERS
    assert all(w["after"] <= w["before"] + 0.2 for w in told["by_writer"])
    flip = told["flipped"][0]
    assert flip["before"]["verdict"] != flip["after"]["verdict"]
    assert {"questioned", "references", "target"} <= flip.keys()
    changes = [abs(f["after"]["llr"] - f["before"]["llr"]) for f in told["flipped"]]
    assert changes == sorted(changes, reverse=True)


def test_a_thinned_curve_keeps_what_is_read_from_it(calibration):
    known = comparisons()
    scores = scored(0.7, known)
    found = compared(side(calibration, scores), side(calibration, scores)).as_dict()["roc"]["after"]
    raws = np.array([s.raws[0] for s in scores])
    own = np.array([c.kind == "genuine" for c in known])
    assert len(found) < 70 < len(raws)
    for share in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5):
        read = max(same for others, same in found if others <= share)
        assert read == pytest.approx(1 - rates.fnmr_at_fmr(raws[own], raws[~own], share), abs=1e-5)


def test_the_same_model_changes_nothing(calibration):
    scores = scored(1.0, comparisons())
    found = compared(side(calibration, scores), side(calibration, scores))
    assert (found.eer[2].low, found.eer[2].high) == (0.0, 0.0)
    assert found.as_dict()["flipped"] == []


def test_chance_is_not_called_better(calibration):
    known = comparisons()
    found = compared(
        side(calibration, scored(1.0, known, 1)), side(calibration, scored(1.0, known, 2))
    )
    assert found.eer[2].low < 0 < found.eer[2].high


def test_strangers_stand_in_where_there_are_no_imitations(calibration):
    scores = scored(1.0, comparisons("random"))
    assert compared(side(calibration, scores), side(calibration, scores)).kind == "random"


def test_other_comparisons_and_one_kind_are_refused(calibration):
    scores = scored(1.0, comparisons())
    with pytest.raises(ValueError, match="not the same"):
        compared(side(calibration, scores), side(calibration, scores[1:]))
    own = [s for s in scores if s.comparison.kind == "genuine"]
    with pytest.raises(ValueError, match="both kinds"):
        compared(side(calibration, own), side(calibration, own))


def test_nobody_is_judged_by_thresholds_that_met_them(calibration):
    scores = scored(1.0, comparisons())
    seen: list[set[str]] = []

    def refit(known: Sequence[Comparison], _strangers: Sequence[Comparison]) -> Calibration:
        seen.append({c.writer for c in known})
        return Calibration(calibration.blocks)

    fitted = realised.cross_fitted(scores, [], refit)
    assert len(fitted) == len(scores)
    assert len({id(c) for c in fitted}) == len(seen) == 5
    order = list(dict.fromkeys(id(c) for c in fitted))
    for own, one in zip(scores, fitted, strict=True):
        assert own.comparison.group not in seen[order.index(id(one))]


def test_nor_by_thresholds_that_met_them_as_strangers_to_others(calibration):
    scores = scored(1.0, comparisons())
    people = list(dict.fromkeys(s.comparison.group for s in scores))
    strangers = [
        Scored(replace(s.comparison, kind="random", group=other), s.raws, s.among)
        for s in scores
        for other in people
        if other != s.comparison.group
    ]
    who = {s.comparison.questioned.key: s.comparison.questioned.person for s in scores}
    seen: list[set[str]] = []

    def refit(_known: Sequence[Comparison], others: Sequence[Comparison]) -> Calibration:
        seen.append({c.writer for c in others} | {who[c.questioned] for c in others})
        return Calibration(calibration.blocks)

    realised.cross_fitted(scores, strangers, refit)
    assert [len(own) for own in seen] == [WRITERS - 2] * 5


def test_nor_by_thresholds_that_met_whoever_wrote_one_sample_alone(calibration):
    scores = scored(1.0, comparisons())
    whole = set(sorted({s.comparison.group for s in scores})[2:])
    known = [s for s in scores if s.comparison.group in whole]
    strangers = [
        Scored(replace(s.comparison, kind="random", group=other), s.raws, s.among)
        for s in scores
        for other in whole
        if other != s.comparison.group
    ]
    who = {s.comparison.questioned.key: s.comparison.questioned.person for s in scores}
    seen: dict[int, set[str]] = {}

    def refit(own: Sequence[Comparison], others: Sequence[Comparison]) -> Calibration:
        made = Calibration(calibration.blocks)
        assert len({c.writer for c in own}) >= len(whole) / 2
        seen[id(made)] = {c.writer for c in (*own, *others)} | {who[c.questioned] for c in others}
        return made

    asked = [*known, *strangers]
    fitted = realised.cross_fitted(known, strangers, refit, asked)
    for own, one in zip(asked, fitted, strict=True):
        assert not seen[id(one)] & realised.people(own)


def test_a_decision_rests_on_the_writers_who_have_the_kind_that_fewer_have(calibration):
    known = [c for c in comparisons() if c.kind == "genuine" or c.group in ("s/w0", "s/w1")]
    found = compared(side(calibration, scored(0.5, known)), side(calibration, scored(2.0, known)))
    assert found.writers == 2
    decision = decide(found, (0.1, 0.1))
    assert (decision.adopt, "Only 2 held-out writers" in decision.reason) == (False, True)


def test_strangers_are_not_counted_as_imitations(calibration):
    scores = scored(9.0, comparisons("random"))
    table = realised.table(scores, [calibration] * len(scores))
    assert table["standard"]["imitation_called_same"] is None
    assert table["standard"]["stranger_called_same"]["value"] == 0.0
    assert table["standard"]["stranger_called_same"]["of"] == WRITERS * EACH
    assert table["standard"]["genuine_called_same"]["value"] == 1.0


def test_realised_rates_count_verdicts(calibration):
    table = realised.table(scored(9.0, comparisons()), [calibration] * (2 * WRITERS * EACH))
    assert table["standard"]["imitation_called_same"]["value"] == 0.0
    assert table["standard"]["genuine_called_same"]["value"] == 1.0
    own = [s for s in scored(9.0, comparisons()) if s.comparison.kind == "genuine"]
    assert realised.table(own, [calibration] * len(own))["strict"]["imitation_called_same"] is None
