"""How two drawings were made: alike, whatever their size, place, duration and device."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ink.drawings import by_mouse
from verifier_app.imaging.cohort import FILE, cohort
from verifier_app.ink.movement import (
    CHANNELS,
    POINTS,
    PRESSURE,
    SPEED,
    WEIGHTS,
    _path,
    apart,
    beside,
    coarse,
    distances,
    movement_of,
    shares,
    unpressed,
)
from verifier_app.ink.strokes import make_stroke
from verifier_app.ink.synthesis import Writer
from verifier_app.store.paths import resource
from verifier_app.types import Ink, Movement


@pytest.fixture(scope="module")
def ink() -> Ink:
    return Writer.random(11).sign(0)


def changed(ink: Ink, **changes: object) -> Ink:
    return replace(ink, strokes=tuple(
        replace(own, **{name: change(getattr(own, name)) for name, change in changes.items()})
        for own in ink.strokes
    ))  # fmt: skip


def between(one: Ink, other: Ink) -> float:
    return float(distances([known(one)], [known(other)])[0])


def of(ink: Ink) -> Movement | None:
    return movement_of(ink, cohort())


def known(ink: Ink) -> Movement:
    found = of(ink)
    assert found is not None
    return found


def test_its_form(ink: Ink) -> None:
    found = known(ink)
    assert found.way.shape == (POINTS, CHANNELS)
    assert found.way.dtype == np.float32
    assert np.isfinite(found.way).all()
    assert 0.3 < found.level < 3


@settings(max_examples=30, deadline=None)
@given(
    st.floats(0.1, 50),
    st.floats(0.1, 50),
    st.floats(-1e3, 1e3),
    st.floats(0.2, 5),
    st.floats(0.3, 1),
)
def test_size_place_duration_and_the_hardness_of_the_pen_do_not_show(
    wide: float, high: float, away: float, slow: float, soft: float
) -> None:
    ink = Writer.random(11).sign(0)
    ratio = high / wide if 0.5 < high / wide < 2 else 1.0
    other = changed(
        ink,
        x=lambda x: (wide * x + away).astype(np.float32),
        y=lambda y: (ratio * wide * y - away).astype(np.float32),
        t=lambda t: (slow * t).astype(np.float32),
        pressure=lambda p: (soft * p).astype(np.float32),
    )
    assert between(ink, other) < 0.35 * between(ink, Writer.random(12).sign(0))


def test_the_same_hand_moves_alike_and_another_one_does_not() -> None:
    writers = [Writer.random(seed) for seed in range(20, 26)]
    for writer, other in zip(writers, [*writers[1:], writers[0]], strict=True):
        own = between(writer.sign(0), writer.sign(1))
        assert own < between(writer.sign(0), other.sign(1))


def test_who_draws_the_same_shape_backwards_does_not_move_alike(ink: Ink) -> None:
    backwards = replace(ink, strokes=tuple(
        replace(own, x=own.x[::-1], y=own.y[::-1], pressure=own.pressure[::-1])
        for own in ink.strokes[::-1]
    ))  # fmt: skip
    assert between(ink, backwards) > 2 * between(ink, Writer.random(11).sign(1))


@pytest.mark.parametrize("points", [POINTS, POINTS // 2, 1])
def test_ways_are_as_far_apart_as_the_plain_recursion_says(points: int) -> None:
    rng = np.random.default_rng(3)
    one, two = rng.normal(size=(2, 3, points, CHANNELS)).astype(np.float32)
    found = apart(one, two)
    np.testing.assert_allclose(found, apart(two, one), rtol=1e-5)
    for n in range(3):
        gaps = np.linalg.norm(one[n][:, None].astype(float) - two[n][None], axis=-1)
        cost = np.full((points + 1, points + 1), np.inf)
        cost[0, 0] = 0
        for i in range(points):
            for j in range(points):
                ways = (
                    cost[i, j] + 2 * gaps[i, j],
                    cost[i, j + 1] + gaps[i, j],
                    cost[i + 1, j] + gaps[i, j],
                )
                cost[i + 1, j + 1] = min(ways)
        assert found[n] == pytest.approx(cost[-1, -1] / (2 * points), rel=1e-4)


def test_many_pairs_at_once_are_as_each_alone() -> None:
    rng = np.random.default_rng(4)
    one, two = rng.normal(size=(2, 600, POINTS, CHANNELS)).astype(np.float32)
    whole = apart(one, two)
    assert whole.shape == (600,)
    np.testing.assert_allclose(apart(one[595:], two[595:]), whole[595:], rtol=1e-5)
    assert apart(one[:0], two[:0]).shape == (0,)
    assert distances([], []).shape == (0,)


def test_a_distance_is_in_units_of_both_levels(ink: Ink) -> None:
    one, two = known(ink), known(Writer.random(12).sign(0))
    far = apart(one.way[None], two.way[None])[0] / np.sqrt(one.level * two.level)
    assert distances([one], [two])[0] == pytest.approx(far, rel=1e-5)
    assert distances([one], [one])[0] < 1e-2


def test_levels_are_about_one() -> None:
    levels = [known(Writer.random(seed).sign(0)).level for seed in range(40, 60)]
    assert 0.7 < np.median(levels) < 1.4


def test_the_cohort_is_what_its_script_makes() -> None:
    kept = np.load(resource(FILE))
    assert kept.shape == (32, POINTS // 2, CHANNELS)
    assert kept.dtype == np.float16
    for seed, own in enumerate(kept[:4], 9000):
        way = known(Writer.random(seed).sign(0)).way
        np.testing.assert_allclose(own.astype(np.float32), coarse(way), atol=5e-3)


def test_a_mouse_has_all_but_the_pressure(ink: Ink) -> None:
    pen, mouse = known(ink), known(by_mouse(ink))
    np.testing.assert_array_equal(mouse.way, unpressed(pen.way))
    assert mouse.level is None
    assert mouse.unpressed_level == pytest.approx(pen.unpressed_level)
    assert mouse.unpressed_level != pen.level


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 40), st.floats(120, 600), st.floats(8, 34))
def test_pixels_and_the_rate_of_a_screen_change_little(seed: int, wide: float, each: float) -> None:
    """A mouse tells whole pixels, as often as the screen is drawn anew."""
    writer = Writer.random(seed)
    one, two = by_mouse(writer.sign(0)), by_mouse(writer.sign(1))
    other = by_mouse(Writer.random(seed + 1).sign(0))
    own, far = (
        distances([known(coarsened(one, wide, each))], [known(ink)], pressure=False)[0]
        for ink in (one, other)
    )
    assert own < 0.5 * far
    assert own < distances([known(one)], [known(two)], pressure=False)[0] + 0.1 * far


def coarsened(ink: Ink, wide: float, each: float) -> Ink:
    scale = wide / np.ptp(np.concatenate([own.x for own in ink.strokes]))
    strokes = []
    for own in ink.strokes:
        t = np.append(np.arange(own.t[0], own.t[-1], each), own.t[-1])
        x, y = (np.round(scale * np.interp(t, own.t, part)) for part in (own.x, own.y))
        strokes.append(make_stroke(x, y, t))
    return Ink(tuple(strokes))


def test_a_dot_and_a_pen_that_stands_have_none(ink: Ink) -> None:
    first = ink.strokes[0]
    dot = replace(first, x=first.x[:5], y=first.y[:5], t=first.t[:5], pressure=first.pressure[:5])
    assert of(replace(ink, strokes=(dot,))) is None
    assert of(replace(ink, strokes=())) is None
    assert of(changed(ink, x=lambda x: 0 * x, y=lambda y: 0 * y)) is None


def test_what_was_not_timed_by_a_hand_has_none(ink: Ink) -> None:
    assert of(changed(ink, t=lambda t: 0 * t)) is None
    assert of(changed(ink, t=lambda t: (t - t[0]) / 1000)) is None
    # a program that draws puts its points evenly, one after the other
    turn = np.linspace(0, 9, 200)
    even = make_stroke(50 * np.cos(turn), 50 * np.sin(turn), 10.0 * np.arange(200))
    assert of(Ink((even,))) is None


def test_points_that_a_pen_stamped_alike_do_no_harm(ink: Ink) -> None:
    first = ink.strokes[0]
    stamped = first.t.copy()
    stamped[1:4] = stamped[0]
    found = known(replace(ink, strokes=(replace(first, t=stamped), *ink.strokes[1:])))
    assert np.isfinite(found.way).all()
    assert np.isfinite(found.level)


def test_the_path_costs_what_the_distance_says() -> None:
    rng = np.random.default_rng(6)
    for _ in range(5):
        one, two = rng.normal(size=(2, POINTS, CHANNELS)).astype(np.float32)
        path = _path(one, two)[::-1]
        assert path[0] == (0, 0)
        assert path[-1] == (POINTS - 1, POINTS - 1)
        cost = 2 * float(np.linalg.norm(one[0] - two[0]))
        for (i, j), (k, m) in itertools.pairwise(path):
            assert (k - i, m - j) in {(0, 1), (1, 0), (1, 1)}
            cost += (k - i + m - j) * float(np.linalg.norm(one[k] - two[m]))
        assert cost / (2 * POINTS) == pytest.approx(apart(one[None], two[None])[0], rel=1e-4)


def test_a_way_beside_itself_is_itself_and_one_that_lingers_is_brought_back(ink: Ink) -> None:
    way = known(ink).way
    np.testing.assert_array_equal(beside(way, way), way)
    lingering = way[np.r_[0:20, [20] * 10, 21 : POINTS - 9]]
    np.testing.assert_allclose(beside(way, lingering)[:50], way[:50], atol=1e-5)


def test_ranks_become_shares_of_the_whole(ink: Ink) -> None:
    found = shares(known(ink).way, SPEED)
    assert found.min() < 0.05
    assert found.max() > 0.95
    ends = np.zeros((3, CHANNELS), np.float32)
    ends[:, PRESSURE] = -9.0, 0.0, 9.0
    assert shares(ends, PRESSURE).tolist() == [0.0, 0.5, 1.0]


def test_every_rank_is_spread_alike_and_counts_as_its_weight(ink: Ink) -> None:
    way = known(ink).way
    # the mean of four points each spreads a little less than they do
    assert (way[:, SPEED:].std(axis=0) / WEIGHTS[SPEED:]).tolist() == pytest.approx(
        [1.0] * (CHANNELS - SPEED), abs=0.12
    )


def test_where_a_way_turns_sharply_does_not_depend_on_the_side_it_is_seen_from(ink: Ink) -> None:
    mirrored = changed(ink, x=lambda x: -x)
    one, other = known(ink).way, known(mirrored).way
    np.testing.assert_allclose(one[:, SPEED:], other[:, SPEED:], atol=1e-3)
    middle = float(np.mean(np.concatenate([own.y for own in ink.strokes])))
    corner = changed(ink, y=lambda y: np.abs(y - middle))  # sharp where it was smooth
    assert np.abs(known(corner).way[:, -1] - one[:, -1]).max() > 0.5
