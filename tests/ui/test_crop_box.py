"""The box of the crop tool, as geometry."""

from __future__ import annotations

import pytest

from verifier_app.ui.models.crop_box import HANDLES, SMALLEST, CropBox

BOX = CropBox.of((100, 50, 200, 80), 30.0)


def near(one, other):
    return one == pytest.approx(other, abs=1e-6)


def test_it_comes_back_as_it_went_in():
    assert BOX.box == (100, 50, 200, 80)
    assert CropBox.between((30, 90), (10, 20)).box == (10, 20, 20, 70)


@pytest.mark.parametrize("handle", HANDLES)
@pytest.mark.parametrize("turn", [0.0, 30.0, -120.0])
def test_what_lies_opposite_a_dragged_handle_stays(handle, turn):
    box = BOX.turned(turn)
    opposite = box.place(-handle[0], -handle[1])
    target = CropBox(box.x, box.y, box.width + 60, box.height + 60, turn).place(*handle)
    found = box.dragged(handle, target)
    assert near(found.place(-handle[0], -handle[1]), opposite)
    assert near(found.place(*handle), target)
    assert found.turn == turn


def test_a_handle_cannot_be_dragged_through_the_box():
    found = BOX.dragged((1, 1), BOX.place(-3, -3))
    assert (found.width, found.height) == (SMALLEST, SMALLEST)
    assert near(found.place(-1, -1), BOX.place(-1, -1))


def test_the_upper_side_turns_towards_the_mouse():
    level = BOX.turned(0.0)
    for turn in (-170.0, -90.0, 0.0, 45.0, 120.0):
        towards = level.turned(turn).place(0, -2)
        assert level.turned_towards(towards).turn == pytest.approx(turn)
    assert level.turned(190.0).turn == -170.0


def test_inside_is_told_in_the_turned_box():
    upright = CropBox.of((0, 0, 200, 20)).turned(90.0)
    assert upright.holds((100, 100))
    assert not upright.holds((20, 10))


def test_it_stays_on_the_page():
    found = BOX.moved(10_000, -10_000).grown(90_000, 0).kept_on(300, 400)
    assert (found.x, found.y, found.width) == (300, 0, 500)
