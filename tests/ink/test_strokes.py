from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings

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


def test_measures() -> None:
    ink = Ink(
        (
            strokes.make_stroke([0, 3], [0, 4], [100, 120]),
            strokes.make_stroke([-1, -1], [2, 12], [300, 350]),
        )
    )
    assert strokes.bounds(ink) == (-1, 0, 3, 12)
    assert strokes.natural_width(ink) == pytest.approx(0.026 * 12)
    with pytest.raises(SampleError):
        strokes.bounds(Ink(()))


def test_transform_moves_points_and_scales_the_pen() -> None:
    ink = Ink((strokes.make_stroke([1, 2], [0, 1]),), 2.0)
    moved = strokes.transform(ink, [[0, -3], [3, 0]], (10, 20))
    assert moved.strokes[0].x.tolist() == [10, 7]
    assert moved.strokes[0].y.tolist() == [23, 26]
    assert moved.pen_width == pytest.approx(6)
    assert moved.strokes[0].t is ink.strokes[0].t
