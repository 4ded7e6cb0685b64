from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ink.drawings import inks
from verifier_app.errors import SampleError
from verifier_app.ink import strokes
from verifier_app.types import Ink


@settings(max_examples=50)
@given(inks())
def test_plain_lists_give_the_same_ink_through_json(ink: Ink) -> None:
    plain = json.loads(json.dumps(strokes.to_lists(ink)))
    again = strokes.from_lists(plain)
    assert strokes.to_lists(again) == strokes.to_lists(ink)
    assert all(s.x.dtype == np.float32 for s in again.strokes)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"strokes": "abc"},
        {"strokes": [1]},
        {"strokes": [[[1], [1], [0]]]},
        {"strokes": [[[1], [1], [0], [0.5, 0.5]]]},
        {"strokes": [[[], [], [], []]]},
        {"strokes": [[["x"], [1], [0], [0.5]]]},
        {"strokes": [[[[1]], [1], [0], [0.5]]]},
        {"strokes": [[[None], [1], [0], [0.5]]]},
        {"strokes": [[[math.nan], [1], [0], [0.5]]]},
        {"strokes": [[[1e300], [1], [0], [0.5]]]},
        {"strokes": [[[1e20], [1], [0], [0.5]]]},
        {"strokes": [[[10**400], [1], [0], [0.5]]]},
        {"strokes": [[[1, 2], [1, 2], [5, 4], [0.5, 0.5]]]},
        {"strokes": [], "pen_width": 0},
        {"strokes": [], "pen_width": "wide"},
        {"strokes": [], "pen_width": math.nan},
        {"strokes": [[[1], [1], [0], [0.5]]] * (strokes.STROKE_LIMIT + 1)},
    ],
)
def test_anything_else_is_refused_with_a_sentence(value: object) -> None:
    with pytest.raises(SampleError) as caught:
        strokes.from_lists(value)
    assert caught.value.what.endswith(".")
    assert caught.value.remedy


def test_too_many_points_are_refused_before_they_are_converted() -> None:
    n = strokes.POINT_LIMIT // 2 + 1
    row = [[0.0] * n] * 4
    with pytest.raises(SampleError, match="points"):
        strokes.from_lists({"strokes": [row, row]})


def test_missing_time_and_pressure_get_defaults() -> None:
    stroke = strokes.make_stroke([1, 2, 3], [4, 5, 6])
    assert stroke.t.tolist() == [0, 10, 20]
    assert stroke.pressure.tolist() == [0.5, 0.5, 0.5]
    assert strokes.make_stroke([0], [0], [0], [7]).pressure.tolist() == [1.0]


def test_a_stroke_is_not_tied_to_the_array_it_came_from() -> None:
    source = np.zeros(3, np.float32)
    stroke = strokes.make_stroke(source, source)
    source[0] = 5
    assert stroke.x[0] == 0


def test_points_in_one_table_are_cut_where_the_stroke_changes() -> None:
    ink = strokes.from_points(
        [[0, 0], [1, 1], [5, 5], [6, 6], [9, 9]], [0, 10, 50, 60, 90], None, [0, 0, 1, 1, 0]
    )
    assert [s.x.tolist() for s in ink.strokes] == [[0, 1], [5, 6], [9]]
    assert strokes.from_points(np.empty((0, 2)), None, None, []).strokes == ()


def test_measures() -> None:
    ink = Ink(
        (
            strokes.make_stroke([0, 3], [0, 4], [100, 120]),
            strokes.make_stroke([-1, -1], [2, 12], [300, 350]),
        )
    )
    assert strokes.bounds(ink) == (-1, 0, 3, 12)
    assert strokes.path_length(ink) == pytest.approx(15)
    assert strokes.duration(ink) == 250
    assert strokes.point_count(ink) == 4
    assert strokes.natural_width(ink) == pytest.approx(0.026 * 12)
    with pytest.raises(SampleError):
        strokes.bounds(Ink(()))
    assert strokes.duration(Ink(())) == 0


def test_transform_moves_points_and_scales_the_pen() -> None:
    ink = Ink((strokes.make_stroke([1, 2], [0, 1]),), 2.0)
    moved = strokes.transform(ink, [[0, -3], [3, 0]], (10, 20))
    assert moved.strokes[0].x.tolist() == [10, 7]
    assert moved.strokes[0].y.tolist() == [23, 26]
    assert moved.pen_width == pytest.approx(6)
    assert moved.strokes[0].t is ink.strokes[0].t


@settings(max_examples=50)
@given(inks(), st.floats(0.5, 50))
def test_resampling_keeps_ends_bounds_and_order(ink: Ink, interval: float) -> None:
    for before, after in zip(
        ink.strokes, strokes.resample(Ink(ink.strokes), max(interval, 1e3)).strokes, strict=True
    ):
        assert (after.x[0], after.x[-1]) == (before.x[0], before.x[-1])
        assert (after.t[0], after.t[-1]) == (before.t[0], before.t[-1])
        assert before.x.min() <= after.x.min() <= after.x.max() <= before.x.max()
        assert np.all(np.diff(after.t) >= 0)


def test_resampling_sets_the_interval() -> None:
    ink = Ink((strokes.make_stroke([0, 10, 20], [0, 0, 0], [0, 100, 200]),))
    finer = strokes.resample(ink, 25).strokes[0]
    assert finer.t.tolist() == [0, 25, 50, 75, 100, 125, 150, 175, 200]
    np.testing.assert_allclose(finer.x, finer.t / 10)
