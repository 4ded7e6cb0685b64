"""Calibration: laws, known answers, balance, and what a card may hold."""

from __future__ import annotations

import copy
import itertools
import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.choices import OPERATING_POINTS
from verifier_app.errors import DataError, ModelFileError, UsageError
from verifier_app.verify.calibration import Calibration, relative
from verifier_app.verify.fitting import Comparison, fit, thinned
from verifier_app.verify.logistic import regress

SEED = 11


def made_up(writers: int = 24, each: int = 6, references: int = 5) -> list[Comparison]:
    """Writers differ in how alike their samples score; imitations score 3 lower."""
    rng = np.random.default_rng(SEED)
    found = []
    for writer in range(writers):
        level = rng.normal(0, 1)
        among = rng.normal(2 + level, 0.7, references * (references - 1) // 2)
        for number, genuine in itertools.product(range(each), (True, False)):
            raws = rng.normal((2 if genuine else -1) + level, 1, references)
            found.append(
                Comparison(
                    raws,
                    among,
                    genuine,
                    f"w{writer}",
                    "ab"[writer % 2],
                    questioned=f"{'g' if genuine else 'f'}{number}",
                )
            )
    return found


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    return fit(thinned(made_up()))


raw = st.floats(-30, 30)


@st.composite
def comparison(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    number = draw(st.integers(1, 7))
    pairs = number * (number - 1) // 2
    return (
        np.array(draw(st.lists(raw, min_size=number, max_size=number))),
        np.array(draw(st.lists(raw, min_size=pairs, max_size=pairs))),
    )


@settings(max_examples=80, deadline=None)
@given(comparison(), st.data())
def test_order_of_references_does_not_matter(
    calibration: Calibration, case: tuple[np.ndarray, np.ndarray], data: st.DataObject
) -> None:
    raws, among = case
    known = Comparison(raws, among, True, "w", "s")
    mixed = known.using(data.draw(st.permutations(range(len(raws)))))
    assert calibration.llr(mixed.raws, mixed.among) == calibration.llr(raws, among)


@settings(max_examples=80, deadline=None)
@given(comparison(), st.floats(0.01, 5), st.data())
def test_a_larger_raw_score_gives_a_larger_llr(
    calibration: Calibration,
    case: tuple[np.ndarray, np.ndarray],
    more: float,
    data: st.DataObject,
) -> None:
    raws, among = case
    lifted = raws.copy()
    lifted[data.draw(st.integers(0, len(raws) - 1))] += more
    assert calibration.llr(lifted, among) > calibration.llr(raws, among)


def test_rising_even_where_the_data_say_the_contrary() -> None:
    turned = [replace(c, genuine=not c.genuine) for c in thinned(made_up(8, 3))]
    wrong = fit(turned)
    for number in (1, 2, 3, 5):
        low, high = np.zeros(number), np.full(number, 4.0)
        among = np.zeros(number * (number - 1) // 2)
        assert wrong.llr(high, among) > wrong.llr(low, among)


def test_llr_of_two_normals_is_their_log_ratio() -> None:
    """Scores +-1 with variance 1 have log10 LR = 2 s / ln 10."""
    rng = np.random.default_rng(SEED)
    known = [
        Comparison(np.array([s]), np.zeros(0), genuine, str(i % 2000), "s")
        for genuine in (True, False)
        for i, s in enumerate(rng.normal(1 if genuine else -1, 1, 20_000))
    ]
    found = fit(known)
    for score in (-2.0, 0.0, 1.5):
        assert found.llr([score]) == pytest.approx(2 * score / math.log(10), abs=0.06)


def test_more_references_separate_better(calibration: Calibration) -> None:
    def gap(number: int) -> float:
        known = [c for c in thinned(made_up()) if len(c.raws) == number]
        llr = calibration.llrs([c.raws for c in known], [c.among for c in known])
        genuine = np.array([c.genuine for c in known])
        return float(np.mean(llr[genuine] > 0) + np.mean(llr[~genuine] < 0)) / 2

    assert gap(1) < gap(2) < gap(5)


def test_references_that_differ_among_themselves_expect_less(calibration: Calibration) -> None:
    raws = np.zeros(5)
    assert calibration.llr(raws, np.full(10, -2.0)) > calibration.llr(raws, np.full(10, 4.0))


@settings(max_examples=60, deadline=None)
@given(comparison(), st.floats(-40, 40))
def test_the_more_references_the_less_it_matters_how_high_all_score(
    case: tuple[np.ndarray, np.ndarray], higher: float
) -> None:
    """Of what all scores have in common two of `R + 2` parts are left, and all for one reference."""
    raws, among = case
    left = relative([raws + higher], [among + higher])[0] - relative([raws], [among])[0]
    number = len(raws)
    share = 1.0 if number == 1 else 2 / (number + 2)
    assert left == pytest.approx(share * higher, abs=1e-9)


@pytest.mark.parametrize("higher", [-20.0, 4.5])
def test_nothing_depends_on_where_raw_scores_have_their_zero(
    calibration: Calibration, higher: float
) -> None:
    """Drawings score far below 0, so that more would be taken off the more references there are."""
    known = thinned(made_up())
    moved = [replace(own, raws=own.raws + higher, among=own.among + higher) for own in known]
    other = fit(moved)
    rng = np.random.default_rng(3)
    for number in (1, 2, 3, 4, 5, 8, 15, 40):
        raws, among = rng.normal(1, 2, number), rng.normal(2, 1, number * (number - 1) // 2)
        expected = calibration.llr(raws, among)
        assert other.llr(raws + higher, among + higher) == pytest.approx(expected, abs=1e-4)
    for one, two in zip(calibration.blocks, other.blocks, strict=True):
        for point, again in zip(one.points, two.points, strict=True):
            assert again.t_same == pytest.approx(point.t_same, abs=1e-4)


def test_rates_hold_for_more_references_than_were_calibrated() -> None:
    known = [replace(own, raws=own.raws - 20, among=own.among - 20) for own in made_up(60)]
    calibration = fit(thinned(known))
    many = [
        replace(own, raws=own.raws - 20, among=own.among - 20)
        for own in made_up(60, each=4, references=20)
    ]
    called = {}
    for number, part in ((5, known), (20, many)):
        point = calibration.block(number).point("screening")
        llr = [calibration.llr(own.raws, own.among) for own in part if not own.genuine]
        called[number] = np.mean(np.array(llr) >= point.t_same)
    assert called[5] <= 0.05
    assert called[20] <= 0.1


def test_people_who_are_alike_otherwise_are_told_apart_by_their_own_level() -> None:
    """Imitations of a steady hand score as genuine samples of an unsteady one do."""
    known = made_up(references=5)
    genuine = np.array([c.genuine for c in known])
    raws, among = np.stack([c.raws for c in known]), np.stack([c.among for c in known])

    def wrong(scores: np.ndarray) -> float:
        return min(np.mean(scores[genuine] < t) + np.mean(scores[~genuine] >= t) for t in scores)

    assert wrong(relative(raws, among)) < wrong(raws.mean(axis=1)) / 2


def test_blocks_cover_every_number_of_references(calibration: Calibration) -> None:
    assert [b.references for b in calibration.blocks] == [(1, 1), (2, 2), (3, 4), (5, None)]
    assert [calibration.block(n).references[0] for n in (1, 2, 3, 4, 5, 40)] == [1, 2, 3, 3, 5, 5]
    few = Calibration(calibration.blocks[1:2])
    assert few.block(1) is few.block(9) is few.blocks[0]


def test_many_at_once_equal_one_by_one(calibration: Calibration) -> None:
    rng = np.random.default_rng(SEED)
    raws, among = rng.normal(0, 3, (500, 5)), rng.normal(0, 3, (500, 10))
    together = calibration.llrs(raws, among)
    alone = [calibration.llr(r, a) for r, a in zip(raws, among, strict=True)]
    np.testing.assert_array_equal(together, alone)
    np.testing.assert_array_equal(
        calibration.alone(raws[:, 0]), [calibration.llr([r]) for r in raws[:, 0]]
    )


def test_what_a_block_says_about_its_data(calibration: Calibration) -> None:
    one, five = calibration.blocks[0], calibration.blocks[3]
    assert sum(five.known.genuine) == sum(five.known.imitation) == 24 * 6
    assert sum(one.known.genuine) == 24 * 6 * 5
    assert five.known.writers == 24
    assert five.point("strict").data == (
        "144 genuine comparisons and 144 of the other kind, 24 writers of a, b"
    )
    # 720 comparisons, but of 144 questioned samples only: 3 / 0.01 asks for 300.
    assert [one.point(n).extrapolated for n in OPERATING_POINTS] == [False, True, True]
    low, high = five.llr_range
    assert -math.log10(145) < low < -0.5
    assert 0.5 < high < math.log10(145)
    assert five.clip(99.0) == high
    assert five.clip(-99.0) == low
    assert five.clip(0.1) == 0.1
    with pytest.raises(UsageError, match="lenient"):
        one.point("lenient")


def test_comparisons_of_few_people_support_less_than_those_of_many() -> None:
    known = made_up(references=1)
    apart = [replace(c, writer=f"w{i}") for i, c in enumerate(known)]
    few, many = (fit(own).blocks[0].llr_range for own in (known, apart))
    assert many[0] < few[0] - 0.1 < 0 < few[1] + 0.1 < many[1]


def test_a_name_that_comes_again_in_another_set_is_another_person() -> None:
    known = made_up(references=1)
    renamed = [replace(c, writer=f"w{int(c.writer[1:]) // 2}") for c in known]
    found, expected = (fit(own).blocks[0] for own in (renamed, known))
    assert found.known.writers == expected.known.writers == 24
    assert found.llr_range == pytest.approx(expected.llr_range)
    assert found.points[0].data == expected.points[0].data


def test_a_point_is_extrapolated_where_few_people_were_imitated() -> None:
    known = made_up(each=20, references=1)
    few = [c for c in known if c.genuine or int(c.writer[1:]) < 9]
    assert [fit(own).blocks[0].point("screening").extrapolated for own in (known, few)] == [
        False,
        True,
    ]


def test_copies_of_one_writer_and_one_set_change_little() -> None:
    """Weights are balanced: a writer with many samples does not pull the curve."""
    known = made_up(references=1)
    crowd = [c for c in known if c.writer == "w0"]
    once, often = fit(known), fit(known + 20 * crowd)
    assert often.blocks[0].slope == pytest.approx(once.blocks[0].slope)
    assert often.blocks[0].bias == pytest.approx(once.blocks[0].bias)


def test_sets_weigh_the_same() -> None:
    known = made_up(references=1)
    more = [
        Comparison(c.raws, c.among, c.genuine, c.writer + suffix, c.set)
        for c in known
        for suffix in (["", "x", "y"] if c.set == "a" else [""])
    ]
    once, often = fit(known), fit(more)
    assert often.blocks[0].bias == pytest.approx(once.blocks[0].bias, abs=0.02)


def test_separable_comparisons_have_a_finite_answer() -> None:
    known = [
        Comparison(np.array([v]), np.zeros(0), v > 0, str(i), "s")
        for i, v in enumerate((-3.0, -2.0, 2.0, 3.0))
    ]
    found = fit(known)
    assert 0 < found.llr([2.0]) < 20
    assert all(p.extrapolated for p in found.blocks[0].points)


@pytest.mark.parametrize("kind", [True, False])
def test_one_kind_alone_is_refused(kind: bool) -> None:
    with pytest.raises(DataError, match="one kind"):
        fit([c for c in made_up(3, 2) if c.genuine == kind])
    with pytest.raises(DataError, match="no comparisons"):
        fit([])


def test_thinned_takes_each_reference_alone_and_every_number() -> None:
    one = made_up(1, 1)[0]
    found = thinned([one])
    assert [len(c.raws) for c in found] == [1] * 5 + [2] * 5 + [3] * 5 + [4] * 5 + [5]
    assert [c.raws[0] for c in found[:5]] == one.raws.tolist()
    pairs = list(itertools.combinations(range(5), 2))
    last = found[9]  # references 4 and 0
    np.testing.assert_array_equal(last.raws, one.raws[[4, 0]])
    np.testing.assert_array_equal(last.among, one.among[[pairs.index((0, 4))]])


def test_scores_that_are_all_alike_say_nothing() -> None:
    """As those of a network that was trained to one answer, whatever it is shown."""
    known = [
        Comparison(np.full(2, 3.25), np.full(1, 3.25), genuine, f"w{writer}", "s")
        for writer in range(6)
        for genuine in (True, False)
    ]
    calibration = fit(thinned(known))
    assert Calibration.from_json(calibration.to_json()) == calibration
    for own in known:
        assert calibration.llr(own.raws, own.among) == pytest.approx(0.0, abs=1e-12)
    assert calibration.llr([3.3], []) > 0 > calibration.llr([3.2], [])
    for point in calibration.block(2).points:
        assert point.verdict(calibration.llr(known[0].raws, known[0].among)) != "same"


def test_relative_scores_by_hand() -> None:
    assert relative([[1.5]], [[]])[0] == 1.5
    assert relative([[1.0, 4.0]], [[3.0]])[0] == 2.5 - 3.0 / 2
    assert relative([[1.0, 4.0, 1.0]], [[2.0, 6.0, 1.0]])[0] == pytest.approx(2 - 3 / 5 * 3)
    assert relative([[1.0, 4.0]], [[3.0]], usual=7.0)[0] == 2.5 - (3.0 - 7.0) / 2
    assert relative([[1.5]], [[]], usual=7.0)[0] == 1.5
    with pytest.raises(ValueError, match="do not fit"):
        relative([[1.0, 2.0]], [[]])
    with pytest.raises(ValueError, match="finite"):
        relative([[math.nan]], [[]])


def test_no_level_counts_that_is_nobodys(calibration: Calibration) -> None:
    lowest = calibration.lowest_level
    assert calibration.alone([lowest])[0] == pytest.approx(calibration.block(1).apart)
    raws = np.array([0.5, -1.0, 0.0])
    for below in (0.0, 1.0, 50.0):
        found = calibration.llr(raws, [lowest - below] * 3)
        assert found == pytest.approx(calibration.llr(raws, [lowest] * 3))
    assert calibration.llr(raws, [lowest + 0.1] * 3) < calibration.llr(raws, [lowest] * 3)
    unknown = Calibration(calibration.blocks[1:])
    assert unknown.llr(raws, [lowest - 1] * 3) > unknown.llr(raws, [lowest] * 3)


def test_regression_finds_the_least_cost() -> None:
    rng = np.random.default_rng(SEED)
    x = rng.normal(0, 1, (200, 2)) * [1, 30] + [5, 0]
    labels = x[:, 0] + rng.normal(0, 1, 200) > 5
    weights = rng.uniform(0.1, 2, 200)
    found, bias = regress(x, labels, weights, ridge=0.01, least=np.full(2, -np.inf))
    share = weights / weights.sum()
    spread = np.sqrt(share @ (x - share @ x) ** 2)

    def cost(b: np.ndarray, c: float) -> float:
        z = np.where(labels, 1, -1) * (x @ b + c)
        return float(share @ np.log1p(np.exp(-z)) + 0.005 * ((b * spread) ** 2).sum())

    least = cost(found, bias)
    for delta in (1e-3, -1e-3):
        assert cost(found, bias + delta) > least
        for axis in range(2):
            assert cost(found + delta * np.eye(2)[axis], bias) > least


def test_regression_keeps_its_bounds() -> None:
    rng = np.random.default_rng(SEED)
    x = rng.normal(0, 1, (200, 2))
    labels = x[:, 1] - x[:, 0] > 0
    found, _ = regress(x, labels, np.ones(200), ridge=0.01, least=np.array([0.0, -np.inf]))
    assert found[0] == 0
    alone, _ = regress(x[:, 1:], labels, np.ones(200), ridge=0.01, least=np.array([-np.inf]))
    assert found[1] == pytest.approx(alone[0])


def test_a_card_gives_back_the_same(calibration: Calibration) -> None:
    stored = json.loads(json.dumps(calibration.to_json(), allow_nan=False))
    assert stored[2]["references"] == [3, 4]
    assert stored[3]["references"] == [5, None]
    assert Calibration.from_json(stored) == calibration
    for block in stored:
        del block["usual_level"]  # as in cards of format 2
    assert {own.usual_level for own in Calibration.from_json(stored).blocks} == {0.0}


def drop(name: str) -> Callable[[list[Any]], object]:
    def change(card: list[Any]) -> None:
        del card[0][name]

    return change


def put(value: object, *path: str | int) -> Callable[[list[Any]], object]:
    def change(card: list[Any]) -> None:
        at: Any = card
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = value

    return change


DAMAGE = [
    *(drop(name) for name in ("references", "slope", "bias", "llr_range", "known")),
    drop("operating_points"),
    put(math.nan, 0, "bias"),
    put(math.nan, 0, "usual_level"),
    put("1", 0, "usual_level"),
    put(math.inf, 0, "slope"),
    put(0.0, 0, "slope"),
    put(True, 0, "bias"),
    put("1", 0, "bias"),
    put({"mean": 1.0}, 0, "slope"),
    put([0, 1], 0, "references"),
    put([2, 1], 0, "references"),
    put([1], 0, "references"),
    put([1, None], 0, "references"),
    put([0.1, 2.0], 0, "llr_range"),
    put([], 0, "operating_points"),
    put("other", 0, "operating_points", 0, "name"),
    put(9e9, 0, "operating_points", 0, "t_different"),
    put(1.5, 0, "operating_points", 0, "stated", "imitation_called_same"),
    put(1, 0, "operating_points", 0, "extrapolated"),
    put(None, 0, "operating_points", 0),
    put(0, 0, "known", "step"),
    put([1], 0, "known", "genuine"),
    put(-1, 0, "known", "genuine", 0),
    put(1.5, 0, "known", "writers"),
    put(10**400, 0, "bias"),
    put(10**400, 0, "known", "writers"),
    put("x", 0),
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_cards_are_refused(
    calibration: Calibration, damage: Callable[[list[Any]], object]
) -> None:
    card = copy.deepcopy(calibration.to_json())
    damage(card)
    with pytest.raises(ModelFileError, match="damaged"):
        Calibration.from_json(card)


@pytest.mark.parametrize("card", [[], {}, None, 3, "blocks", [[]], [{}]])
def test_foreign_values_are_refused(card: object) -> None:
    with pytest.raises(ModelFileError, match="damaged"):
        Calibration.from_json(card)


@pytest.mark.parametrize(
    ("centre", "counts", "elub"),
    [
        (0.9, (300, 400), (-1.78, 1.21)),
        (0.3, (100, 100), (-0.28, 0.36)),
        (2.0, (60, 80), (-1.55, 1.70)),
    ],
)
def test_bounds_agree_with_lir(
    centre: float, counts: tuple[int, int], elub: tuple[float, float]
) -> None:
    """The figures are those of lir 1.3.1 (Netherlands Forensic Institute) on the same numbers."""
    from verifier_app.verify.thresholds import bounds

    rng = np.random.default_rng(SEED)
    genuine, imitation = rng.normal(centre, 1, counts[0]), rng.normal(-centre, 1, counts[1])
    assert bounds(genuine, imitation) == pytest.approx(elub, abs=0.021)
