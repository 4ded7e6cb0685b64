from __future__ import annotations

import itertools

import pytest

from verifier_app.ui.widgets import scale_geometry as geometry

WIDTH = 306.0


@pytest.mark.parametrize("value", [-4, -2.5, -0.7, 0, 1.2, 4])
def test_x_is_the_formula_of_the_scale(value):
    assert geometry.to_x(value, WIDTH) == pytest.approx(12 + (value + 4) / 8 * (WIDTH - 24))
    assert geometry.to_value(geometry.to_x(value, WIDTH), WIDTH) == pytest.approx(value)


def test_values_beyond_the_axis_sit_at_its_edge():
    assert geometry.to_x(9, WIDTH) == geometry.to_x(4, WIDTH) == WIDTH - 12
    assert geometry.to_x(-9, WIDTH) == 12


def test_bands_fill_the_axis_with_gaps_and_symmetric_opacity():
    made = geometry.bands(WIDTH)
    assert len(made) == 9
    assert made[0].left == 12
    assert made[-1].right == WIDTH - 12
    for one, other in itertools.pairwise(made):
        assert other.left - one.right == pytest.approx(1.5)
    assert [b.direction for b in made] == [-1] * 4 + [0] + [1] * 4
    assert [b.opacity for b in made] == [0.85, 0.62, 0.42, 0.24, 0.16, 0.24, 0.42, 0.62, 0.85]


def test_even_numbers_near_a_threshold_are_left_out():
    assert geometry.axis_numbers((-0.7, 1.2), every=False) == [-4, -2, 0, 2, 4]
    assert geometry.axis_numbers((-1.6, 2.2), every=False) == [-4, 0, 4]
    assert geometry.axis_numbers((-0.7, 1.2), every=True) == [-4, -3, -2, 0, 2, 3, 4]


def test_threshold_labels_do_not_touch():
    left, right = geometry.spread_labels([150.0, 156.0], [30.0, 30.0], WIDTH)
    assert right - left == pytest.approx(34)
    assert (left + right) / 2 == pytest.approx(153)
    edge = geometry.spread_labels([2.0, 300.0], [30.0, 30.0], WIDTH)
    assert edge == [15.0, 291.0]


@pytest.mark.parametrize(
    ("llr", "level"), [(0.0, 0), (0.3, 1), (-0.9, 1), (1.0, 2), (-2.0, 3), (3.0, 4), (7.0, 4)]
)
def test_levels(llr, level):
    assert geometry.level_of(llr) == level


WORDS = ["none", "weak", "moderate", "moderately strong", "strong"]


def test_words_are_dropped_in_pairs_and_keep_their_distance():
    def measure(text):
        return 6.0 * len(text)

    for width in (300, 400, 486, 700, 1200):
        for current in range(5):
            row = geometry.words_that_fit(WORDS, width, measure, current)
            assert any(word.level == current for word in row)
            sides = {d: {w.level for w in row if w.direction == d} for d in (-1, 1)}
            assert sides[-1] == sides[1]
            droppable = {w.level for w in row} - {current}
            for one, other in itertools.pairwise(row):
                room = other.x - one.x - (measure(one.text) + measure(other.text)) / 2
                assert room >= 6 or not {one.level, other.level} & droppable


def test_a_wide_scale_shows_all_words():
    assert len(geometry.words_that_fit(WORDS, 2400, lambda t: 6.0 * len(t), 0)) == 9
