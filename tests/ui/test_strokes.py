from __future__ import annotations

import numpy as np

from verifier_app.ui.widgets.strokes import Arbiter, GrowingStroke


def test_a_stroke_keeps_time_and_pressure_and_drops_standstill():
    stroke = GrowingStroke()
    assert stroke.add(1, 2, 0.3, 100)
    assert not stroke.add(1, 2, 0.3, 108)
    assert stroke.add(1, 2, 0.6, 116)
    assert stroke.add(3, 4, 1.4, 110)
    frozen = stroke.frozen()
    assert frozen.x.dtype == np.float32
    np.testing.assert_allclose(frozen.x, [1, 1, 3])
    np.testing.assert_allclose(frozen.t, [100, 116, 116])
    np.testing.assert_allclose(frozen.pressure, [0.3, 0.6, 1.0])


def test_a_pen_mutes_the_mouse_that_follows_it():
    arbiter = Arbiter()
    assert arbiter.press("pen", 10, 10, 0)
    assert not arbiter.press("mouse", 10, 10, 1)
    assert not arbiter.moves("mouse")
    assert arbiter.moves("pen")
    assert not arbiter.release("mouse", 20, 20, 40)
    assert arbiter.release("pen", 20, 20, 41)
    assert arbiter.press("mouse", 300, 20, 42)


def test_a_mouse_that_comes_first_gives_way_to_the_pen():
    arbiter = Arbiter()
    assert arbiter.press("mouse", 10, 10, 0)
    assert arbiter.press("pen", 10, 10, 1)
    assert not arbiter.moves("mouse")
    assert arbiter.release("pen", 30, 10, 50)
    assert not arbiter.release("mouse", 30, 10, 51)
    assert arbiter.press("mouse", 30, 10, 900)


def test_an_echo_of_the_pen_is_no_new_stroke():
    arbiter = Arbiter()
    arbiter.press("pen", 10, 10, 0)
    arbiter.release("pen", 50, 12, 100)
    assert not arbiter.press("mouse", 51, 13, 110)
    assert not arbiter.release("mouse", 51, 13, 120)
    assert arbiter.press("mouse", 51, 13, 600)


def test_touch_gives_way_to_the_pen_but_not_to_the_mouse():
    arbiter = Arbiter()
    assert arbiter.press("touch", 0, 0, 0)
    assert not arbiter.press("mouse", 0, 0, 1)
    assert arbiter.press("pen", 5, 5, 2)
    assert not arbiter.press("touch", 0, 0, 3)
    assert arbiter.release("pen", 9, 9, 9)
