"""Scoring a protocol once over, and the tables made of it, against plain loops."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest

from tests.evaluation.made_up import Distance, collection
from verifier_app.datasets import Collection, Labelled
from verifier_app.evaluation import measure, protocols, rates
from verifier_app.evaluation.scoring import Scored, Scores, for_calibration, llrs, used
from verifier_app.ink.movement import CHANNELS
from verifier_app.types import Basis
from verifier_app.verify.bases import LINE, MOVED, SEEN
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import fit, thinned

RESAMPLES = 50


@pytest.fixture(scope="module")
def data() -> Collection:
    return collection()


@pytest.fixture(scope="module")
def calibration(data: Collection) -> Calibration:
    scored = Scores(data, Distance()).compare(protocols.skilled_5(data))
    return fit(thinned(for_calibration(scored)))


def value(data: Collection, row: Labelled) -> float:
    return float(data.read(row))  # type: ignore[arg-type]


def test_each_sample_is_embedded_once_and_each_pair_compared_once(data: Collection) -> None:
    scorer = Distance()
    scores = Scores(data, scorer)
    scores.compare(protocols.skilled_1(data))
    assert scorer.prepared == 2 * 12 * 14
    assert scorer.compared == 2 * 12 * 5 * (4 + 5)
    scores.compare(protocols.skilled_5(data))
    assert scorer.prepared == 2 * 12 * 14
    assert scorer.compared == 2 * 12 * (5 * (4 + 5) + 10)


def test_no_trials_have_no_scores(data: Collection) -> None:
    assert Scores(data, Distance()).choose([]) == []


def test_scores_belong_to_their_samples(data: Collection) -> None:
    compared = protocols.skilled_5(data) + protocols.skilled_1(data)
    scored = Scores(data, Distance()).compare(compared)
    assert [s.comparison for s in scored] == compared
    for s in (scored[0], scored[100], scored[-1]):
        references = [value(data, r) for r in s.comparison.references]
        questioned = value(data, s.comparison.questioned)
        np.testing.assert_allclose(s.raws, [2 - abs(questioned - r) for r in references], atol=1e-5)
        pairs = itertools.combinations(references, 2)
        np.testing.assert_allclose(s.among, [2 - abs(a - b) for a, b in pairs], atol=1e-5)


def test_unusable_samples_are_named_and_their_comparisons_left_out(data: Collection) -> None:
    bad = data.rows[0]  # the writer's first imitation
    scores = Scores(data, Distance(refuse=bytes(data.read(bad)).decode()))  # type: ignore[arg-type]
    scored = scores.compare(protocols.skilled_1(data))
    assert list(scores.failures) == [bad.key]
    assert "No ink" in scores.failures[bad.key]
    assert len(scored) == len(protocols.skilled_1(data)) - 5
    assert all(s.comparison.questioned.key != bad.key for s in scored)


def test_progress_reaches_its_end(data: Collection) -> None:
    told: list[tuple[str, int, int]] = []
    scores = Scores(data, Distance(), lambda *step: told.append(step))
    scores.compare(protocols.skilled_1(data))
    assert ("samples", 336, 336) in told
    assert ("pairs", 1080, 1080) in told


def test_llr_with_and_without_calibration(data: Collection, calibration: Calibration) -> None:
    scored = Scores(data, Distance()).compare(
        protocols.skilled_5(data)[:30] + protocols.skilled_1(data)[:30]
    )
    assert llrs(scored, None).tolist() == [s.raws.mean() for s in scored]
    assert llrs(scored, calibration).tolist() == [calibration.llr(s.raws, s.among) for s in scored]


def test_random_comparisons_do_not_calibrate(data: Collection) -> None:
    scored = Scores(data, Distance()).compare(protocols.random_1(data))
    found = for_calibration(scored)
    assert 0 < len(found) < len(scored)
    assert all(c.genuine for c in found)
    assert found[0].questioned == scored[0].comparison.questioned.key


def test_tables_are_those_of_loops(data: Collection, calibration: Calibration) -> None:
    scored = Scores(data, Distance()).compare(protocols.skilled_5(data))
    found = measure.tables("skilled-5", scored, calibration, resamples=RESAMPLES)
    assert [(t.set, t.other, t.references, t.writers) for t in found] == [
        ("a", "imitation", 5, 12),
        ("b", "imitation", 5, 12),
    ]
    mine = [s for s in scored if s.comparison.set == "b"]
    genuine = [calibration.llr(s.raws, s.among) for s in mine if s.comparison.kind == "genuine"]
    others = [calibration.llr(s.raws, s.among) for s in mine if s.comparison.kind != "genuine"]
    table = found[1]
    assert table.eer.value == rates.eer(genuine, others)
    assert table.eer.low <= table.eer.value <= table.eer.high
    assert table.auc.value == rates.auc(genuine, others)
    assert table.fnmr_at_fmr[0.05].value == rates.fnmr_at_fmr(genuine, others, 0.05)
    assert table.cllr is not None
    assert table.cllr.value == pytest.approx(rates.cllr(genuine, others))
    assert table.cllr_min is not None
    assert table.cllr_min.value == pytest.approx(rates.cllr_min(genuine, others))
    assert table.cllr_min.low <= table.cllr_min.value <= table.cllr_min.high
    right = (np.mean(np.array(genuine) > 0) + np.mean(np.array(others) < 0)) / 2
    assert table.right is not None
    assert table.right.value == pytest.approx(right)
    standard = table.points[1]
    point = calibration.block(5).point("standard")
    assert standard.point == point
    called = [point.verdict(v) for v in others]
    assert standard.imitation_called_same.value == pytest.approx(called.count("same") / len(called))
    for row in table.points:
        told = [row.imitation_called_same, row.genuine_called_different]
        told += [row.genuine_called_same, row.inconclusive]
        of = row.realised
        counted = [of.imitation_called_same, of.genuine_called_different]
        counted += [of.genuine_called_same, of.inconclusive]
        assert [own.value for own in told] == pytest.approx(counted)


def test_an_llr_of_nothing_is_right_for_neither_kind() -> None:
    kinds, weights = np.array([True, False]), np.ones((1, 2))
    assert measure._right(np.zeros(2), kinds, weights) == 0
    assert measure._right(np.array([0.1, -0.1]), kinds, weights) == 1


def test_writers_rows_add_up(data: Collection, calibration: Calibration) -> None:
    scored = Scores(data, Distance()).compare(protocols.skilled_5(data))
    table = measure.tables("skilled-5", scored, calibration, resamples=2)[0]
    assert [r.writer for r in table.by_writer] == [f"a/{w:02d}" for w in range(12)]
    assert sum(r.genuine for r in table.by_writer) == len(table.genuine)
    for name, total in vars(table.points[1].realised).items():
        assert sum(getattr(r.standard, name) for r in table.by_writer) == total
    row = table.by_writer[3]
    mine = [s for s in scored if s.comparison.group == "a/03"]
    llr = llrs(mine, calibration)
    genuine = np.array([s.comparison.kind == "genuine" for s in mine])
    assert row.eer == rates.eer(llr[genuine], llr[~genuine])
    assert row.genuine_llr == pytest.approx(llr[genuine].mean())


def test_kinds_and_conditions_are_never_pooled(data: Collection) -> None:
    rows = list(data)
    compared = [
        protocols.Compared(c.questioned, c.references, c.kind, c.group, condition)
        for condition in ("phone", "tablet")
        for c in protocols.skilled_1(rows) + protocols.random_1(rows)
    ]
    found = measure.tables("x", Scores(data, Distance()).compare(compared), None, resamples=2)
    assert [(t.set, t.condition, t.other) for t in found] == [
        (s, c, o) for s in "ab" for c in ("phone", "tablet") for o in ("imitation", "random")
    ]
    assert found[1].name == "a phone random"
    imitation, random = found[:2]
    np.testing.assert_array_equal(imitation.genuine, random.genuine)
    assert imitation.eer.value > random.eer.value
    assert (imitation.cllr, imitation.right, imitation.points) == (None, None, ())


def test_mixed_numbers_of_references_are_refused(data: Collection) -> None:
    scored = Scores(data, Distance()).compare(
        protocols.skilled_5(data)[:3] + protocols.skilled_1(data)[:3]
    )
    with pytest.raises(ValueError, match="one number of references"):
        measure.tables("x", scored, None)


def test_a_kind_that_is_missing_has_no_table(data: Collection) -> None:
    scored = Scores(data, Distance()).compare(protocols.skilled_1(data))
    genuine: list[Scored] = [s for s in scored if s.comparison.kind == "genuine"]
    assert measure.tables("x", genuine, None) == []


def test_one_of_many(data: Collection) -> None:
    rows = {r.key: r for r in data}
    choices = tuple(rows[f"a/{w:02d}/genuine0"] for w in range(12))
    trials = [
        protocols.OneOfMany(rows[f"a/{w:02d}/genuine1"], choices, w, f"g{w % 3}") for w in range(12)
    ]
    scores = Scores(data, Distance())
    chosen = scores.choose(trials)
    right = [int(np.argmax(s)) == t.answer for t, s in chosen]
    table = measure.ways("20-way", chosen, resamples=RESAMPLES)
    assert table.right.value == pytest.approx(np.mean(right))
    assert (table.trials, table.ways) == (12, 12)
    assert table.by_group["g1"] == pytest.approx(np.mean(right[1::3]))
    constant = [(t, np.zeros(12)) for t in trials]
    assert measure.ways("20-way", constant, resamples=2).right.value == pytest.approx(1 / 12)


def test_everything_is_json(data: Collection, calibration: Calibration) -> None:
    scored = Scores(data, Distance()).compare(protocols.skilled_5(data))
    table = measure.tables("skilled-5", scored, calibration, resamples=2)[0]
    told = json.loads(json.dumps(table.as_dict(), allow_nan=False))
    counts = told["operating_points"][0]["realised"]["counts"]
    for kind, values in (("genuine", table.genuine), ("imitation", table.others)):
        of_kind = [number for name, number in counts.items() if name.startswith(kind)]
        assert sum(of_kind) == len(values) > 0
    assert set(told["fnmr_at_fmr"]) == {"0.05", "0.01", "0.001"}
    assert len(told["by_writer"]) == 12


def positive(number: float) -> bool:
    return number > 0


def test_drawings_are_scored_by_their_movement_too(data: Collection) -> None:
    compared = protocols.skilled_5(data)
    found = Scores(data, Distance(drawn=positive)).compare(compared, Basis)
    assert {s.basis for s in found} == {Basis.PICTURES, Basis.UNPRESSED, Basis.MOVEMENT}
    pictures, without, drawings = ([s for s in found if s.basis is own] for own in list(Basis)[2:])
    assert [s.comparison for s in pictures] == compared
    assert [s.comparison for s in without] == [s.comparison for s in drawings]
    rows = [(s.comparison.questioned, *s.comparison.references) for s in drawings]
    assert all(value(data, row) > 0 for own in rows for row in own)
    whole = [c for c in compared
             if all(value(data, row) > 0 for row in (c.questioned, *c.references))]  # fmt: skip
    assert [s.comparison for s in drawings] == whole
    assert 0 < len(whole) < len(compared)
    for s in (drawings[0], drawings[-1]):
        questioned = value(data, s.comparison.questioned)
        far = np.array([abs(questioned - value(data, r)) for r in s.comparison.references])
        for own, channels in ((s, CHANNELS), (without[drawings.index(s)], CHANNELS - 2)):
            expected = SEEN * (2 - far) - MOVED * far / 10 * np.sqrt(channels)
            np.testing.assert_allclose(own.raws, expected, atol=1e-3)


def test_findings_rest_on_the_movement_where_it_is_known(data: Collection) -> None:
    compared = protocols.skilled_1(data)
    found = Scores(data, Distance(drawn=positive)).compare(compared, Basis)
    rest = used(found)
    assert [s.comparison for s in rest] == compared
    moved = [{s.comparison for s in part if s.basis is Basis.MOVEMENT} for part in (rest, found)]
    assert moved[0] == moved[1]
    assert {s.basis for s in rest} == {Basis.PICTURES, Basis.MOVEMENT}
    assert used(rest) == rest


def shown(number: float) -> Basis:
    return Basis.PICTURES if number > 0 else Basis.WIDTH


def test_pictures_are_compared_by_what_all_of_them_show(data: Collection) -> None:
    compared = protocols.skilled_5(data)
    found = Scores(data, Distance(line=shown)).compare(compared, Basis)
    assert {s.comparison for s in found} == set(compared)
    assert len(found) == len(compared)
    for s in found:
        rows = (s.comparison.questioned, *s.comparison.references)
        all_shown = all(value(data, row) > 0 for row in rows)
        assert s.basis is (Basis.PICTURES if all_shown else Basis.WIDTH)
    assert {s.basis for s in found} == {Basis.PICTURES, Basis.WIDTH}
    tables = measure.tables("skilled-5", found, None, resamples=2)
    assert {table.seen for table in tables} == {"", "by shape and width"}


def test_what_was_not_measured_with_less_goes_by_pictures(data: Collection) -> None:
    compared = protocols.skilled_5(data)
    for measured in ((Basis.PICTURES,), (Basis.PICTURES, Basis.MOVEMENT)):
        found = Scores(data, Distance(line=shown)).compare(compared, measured)
        assert [s.comparison for s in found] == compared
        assert {s.basis for s in found} == {Basis.PICTURES}


def test_less_than_pictures_show_is_calibrated_by_itself(data: Collection) -> None:
    compared = protocols.skilled_5(data)
    found = Scores(data, Distance(line=lambda _: Basis.PICTURES)).compare(
        compared, Basis, less=True
    )
    assert [s.basis for s in found] == [own for own in LINE for _ in compared]
    assert [s.comparison for s in used(found)] == compared
    assert {s.basis for s in used(found)} == {Basis.PICTURES}
    calibration = fit(thinned(for_calibration(found)))
    assert calibration.bases == LINE
    blocks = [calibration.of(own).block(1) for own in LINE]
    # a network that scores lower without the line is believed at lower scores then
    zeros = [-block.bias / block.slope for block in blocks]
    np.testing.assert_allclose(np.diff(zeros), 1.0, atol=1e-3)


def test_drawings_have_tables_and_thresholds_of_their_own(data: Collection) -> None:
    compared = protocols.skilled_5(data)
    scored = Scores(data, Distance(drawn=positive)).compare(compared, Basis)
    calibration = fit(thinned(for_calibration(scored)))
    assert calibration.bases == (Basis.PICTURES, Basis.UNPRESSED, Basis.MOVEMENT)
    tables = measure.tables("skilled-5", scored, calibration, resamples=2)
    names = [table.name for table in tables]
    ways = sorted(measure.AS[basis] for basis in calibration.bases)
    assert names == [f"{own} {seen}".strip() for own in "ab" for seen in ("", *ways)]
    rest, drawings, without, pictures = tables[:4]
    assert len(without.genuine) == len(pictures.genuine)
    assert len(drawings.genuine) == len(pictures.genuine)
    assert len(rest.genuine) + len(drawings.genuine) == 12 * 4
    own, other = calibration.of(Basis.MOVEMENT).block(5), calibration.block(5)
    assert [row.point for row in drawings.points] == list(own.points)
    assert [row.point for row in pictures.points] == list(other.points)
    assert (drawings.llr_range, pictures.llr_range) == (own.llr_range, other.llr_range)
    assert [row.point for row in without.points] == list(
        calibration.of(Basis.UNPRESSED).block(5).points
    )
    mine = [s for s in scored if s.basis is Basis.MOVEMENT and s.comparison.set == "a"]
    genuine = [calibration.of(Basis.MOVEMENT).llr(s.raws, s.among) for s in mine
               if s.comparison.kind == "genuine"]  # fmt: skip
    np.testing.assert_allclose(np.sort(drawings.genuine), np.sort(genuine))
    assert drawings.as_dict()["seen"] == "as drawings"
