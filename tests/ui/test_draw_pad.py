from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.fakes import make_ink
from verifier_app.ui.models.pad_look import PEN_WIDTH, WIDTHS, PadLook
from verifier_app.ui.widgets import draw_pad
from verifier_app.ui.widgets.draw_pad import DrawPad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def look(application):
    return PadLook()


@pytest.fixture
def pad(qtbot, theme, look):
    made = DrawPad(theme, look)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def drag(pad, points):
    QTest.mousePress(pad, LEFT, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(*points[-1]))


def pen(pointer=QPointingDevice.PointerType.Pen):
    kinds = QInputDevice.Capability
    return QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, pointer,
        kinds.Position | kinds.Pressure, 1, 1, "", QPointingDeviceUniqueId(),
    )  # fmt: skip


def tablet(pad, kind, point, pressure, device, stamp=0, buttons=None):
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    if buttons is None:
        buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else LEFT
    place = QPointF(*point)
    event = QTabletEvent(
        kind, device, place, QPointF(pad.mapToGlobal(place)), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, button, buttons,
    )  # fmt: skip
    event.setTimestamp(stamp)
    QApplication.sendEvent(pad, event)
    return event.isAccepted()


def pen_stroke(pad, points, pressures, device):
    kinds = [QEvent.Type.TabletPress] + [QEvent.Type.TabletMove] * (len(points) - 2)
    kinds.append(QEvent.Type.TabletRelease)
    return [
        tablet(pad, kind, point, pressure, device)
        for kind, point, pressure in zip(kinds, points, pressures, strict=True)
    ]


def test_a_mouse_stroke_is_a_vector_with_time(pad, qtbot):
    with qtbot.waitSignal(pad.ink_changed):
        drag(pad, [(50, 60), (80, 70), (120, 50), (160, 90)])
    (stroke,) = pad.ink.strokes
    # the sheet's origin is the middle of the baseline
    np.testing.assert_allclose(stroke.x, [-150, -120, -80, -40])
    np.testing.assert_allclose(stroke.y, [-104, -94, -114, -74])
    assert (stroke.pressure == 0.5).all()
    assert (np.diff(stroke.t) >= 0).all()
    assert pad.ink.pen_width == PEN_WIDTH


def test_other_buttons_do_not_draw(pad):
    QTest.mousePress(pad, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    QTest.mouseRelease(pad, Qt.MouseButton.RightButton, pos=QPoint(80, 50))
    assert pad.ink is None


def test_the_pen_gives_pressure_and_every_event_is_accepted(pad):
    accepted = pen_stroke(
        pad, [(50, 60), (80, 70), (120, 50), (150, 55)], [0.2, 0.8, 1.0, 0.0], pen()
    )
    assert all(accepted)
    (stroke,) = pad.ink.strokes
    np.testing.assert_allclose(stroke.pressure[:3], [0.2, 0.8, 1.0])
    assert stroke.pressure[-1] == 1.0, "a lifted pen keeps its last width"


def test_pen_and_mouse_together_give_one_stroke(pad):
    device = pen()
    tablet(pad, QEvent.Type.TabletPress, (50, 60), 0.5, device)
    QTest.mousePress(pad, LEFT, pos=QPoint(50, 60))
    tablet(pad, QEvent.Type.TabletMove, (90, 60), 0.5, device)
    QTest.mouseMove(pad, QPoint(90, 60))
    tablet(pad, QEvent.Type.TabletMove, (120, 80), 0.6, device)
    tablet(pad, QEvent.Type.TabletRelease, (120, 80), 0.0, device)
    QTest.mouseRelease(pad, LEFT, pos=QPoint(120, 80))
    assert len(pad.ink.strokes) == 1
    assert not pad.is_drawing


def test_a_mouse_press_before_the_pens_gives_one_stroke(pad):
    device = pen()
    QTest.mousePress(pad, LEFT, pos=QPoint(50, 60))
    tablet(pad, QEvent.Type.TabletPress, (50, 60), 0.7, device)
    tablet(pad, QEvent.Type.TabletMove, (90, 60), 0.7, device)
    tablet(pad, QEvent.Type.TabletRelease, (120, 80), 0.0, device)
    QTest.mouseRelease(pad, LEFT, pos=QPoint(120, 80))
    assert len(pad.ink.strokes) == 1
    assert pad.ink.strokes[0].pressure[0] == pytest.approx(0.7)


def test_the_pens_other_end_erases_whole_strokes(pad, qtbot):
    drag(pad, [(50, 60), (150, 60)])
    drag(pad, [(50, 120), (150, 120)])
    eraser = pen(QPointingDevice.PointerType.Eraser)
    with qtbot.waitSignal(pad.ink_changed):
        pen_stroke(pad, [(100, 30), (100, 58), (100, 70)], [0.5, 0.5, 0.0], eraser)
    (left,) = pad.ink.strokes
    assert left.y[0] > -60


def test_the_eraser_tool_erases_and_is_one_step(pad):
    for y in (60, 80, 100):
        drag(pad, [(50, y), (150, y)])
    pad.choose_tool("eraser")
    changes = []
    pad.ink_changed.connect(lambda: changes.append(pad.ink))
    drag(pad, [(100, 55), (100, 75), (100, 85)])
    assert len(changes) == 1
    assert len(pad.ink.strokes) == 1
    drag(pad, [(300, 150), (320, 150)])
    assert len(changes) == 1, "erasing nothing is no change"


def test_escape_brings_back_what_is_being_erased(pad):
    drag(pad, [(50, 60), (150, 60)])
    drawn = pad.ink
    pad.choose_tool("eraser")
    changes = []
    pad.ink_changed.connect(lambda: changes.append(pad.ink))
    QTest.mousePress(pad, LEFT, pos=QPoint(100, 40))
    QTest.mouseMove(pad, QPoint(100, 60))
    assert pad.ink is None
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert pad.ink is drawn
    QTest.mouseRelease(pad, LEFT, pos=QPoint(100, 60))
    assert pad.ink is drawn
    assert not changes


def test_a_finger_draws_and_a_second_one_does_not(pad):
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(1, QPoint(50, 60))
    QTest.touchEvent(pad, device).move(1, QPoint(90, 70))
    QTest.touchEvent(pad, device).stationary(1).press(2, QPoint(200, 100))
    QTest.touchEvent(pad, device).move(1, QPoint(120, 60)).move(2, QPoint(220, 120))
    QTest.touchEvent(pad, device).stationary(1).release(2, QPoint(220, 120))
    QTest.touchEvent(pad, device).release(1, QPoint(150, 60))
    (stroke,) = pad.ink.strokes
    # the platform rounds places on a touch screen
    assert stroke.x[0] == pytest.approx(-150, abs=4)
    assert stroke.x[-1] == pytest.approx(-50, abs=4)


def test_esc_drops_the_stroke_under_way_and_then_leaves(pad, qtbot):
    QTest.mousePress(pad, LEFT, pos=QPoint(50, 60))
    QTest.mouseMove(pad, QPoint(90, 60))
    with qtbot.assertNotEmitted(pad.left):
        QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert pad.ink is None
    QTest.mouseRelease(pad, LEFT, pos=QPoint(90, 60))
    assert pad.ink is None
    with qtbot.waitSignal(pad.left):
        QTest.keyClick(pad, Qt.Key.Key_Escape)


def test_set_ink(pad, qtbot):
    ink = make_ink()
    with qtbot.assertNotEmitted(pad.ink_changed):
        pad.set_ink(ink)
        assert pad.ink is ink
        pad.set_ink(None)
    assert pad.ink is None


def test_painting_as_the_pen_moves_equals_painting_anew(pad):
    points = [(40 + 6 * i, int(90 + 40 * np.sin(i / 3))) for i in range(50)]
    drag(pad, points)
    drag(pad, [(60, 150)])
    grown = pad.grab().toImage()
    pad._redraw()
    again = pad.grab().toImage()
    different = sum(
        grown.pixel(x, y) != again.pixel(x, y)
        for x in range(0, grown.width(), 2)
        for y in range(0, grown.height(), 2)
    )
    assert different < 20
    assert pad.ink.strokes[1].x.shape == (1,)


def test_strokes_are_painted_once_for_all_sizes_that_nobody_saw(pad, monkeypatch):
    drag(pad, [(10, 30), (200, 20), (390, 150)])
    calls = []
    draw = draw_pad.draw_stroke
    monkeypatch.setattr(draw_pad, "draw_stroke", lambda *own: calls.append(own) or draw(*own))
    for width in (380, 360, 340):
        pad.resize(width, 180)
    assert calls == []
    image = pad.grab().toImage()
    assert len(calls) == 1
    pad.grab()
    assert len(calls) == 1
    pad._redraw()
    assert pad.grab().toImage() == image


@pytest.mark.parametrize("moves", [1, 2, 3, 9])
def test_a_pad_that_changes_under_the_pen_loses_nothing_of_the_stroke(pad, look, moves):
    def drawn(*, changed):
        pad.set_ink(None)
        pad.grab()
        QTest.mousePress(pad, LEFT, pos=QPoint(40, 90))
        for i in range(1, 10):
            QTest.mouseMove(pad, QPoint(40 + 9 * i, 90 + 3 * i))
            if i == moves and changed:
                look.changed.emit()  # and nobody sees the pad before the stroke ends
        QTest.mouseRelease(pad, LEFT, pos=QPoint(121, 117))
        return pad.grab().toImage()

    pad.setUpdatesEnabled(False)  # nothing is painted but for what is grabbed
    whole, stale = (drawn(changed=changed) for changed in (False, True))
    pad.setUpdatesEnabled(True)  # `settle` waits for all windows to be
    different = sum(
        whole.pixel(x, y) != stale.pixel(x, y)
        for x in range(whole.width())
        for y in range(whole.height())
    )
    assert different < 20


def test_a_drawing_that_no_longer_fits_is_shown_smaller_and_stays_the_same(pad, qtbot):
    drag(pad, [(10, 30), (200, 20), (390, 150)])
    ink = pad.ink
    pad.resize(200, 90)
    assert pad.ink is ink
    image = pad.grab().toImage()
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 120
    ]
    assert dark
    assert min(x for x, _ in dark) >= 1
    assert max(x for x, _ in dark) <= image.width() - 2
    drag(pad, [(100, 74), (100, 60)])
    assert pad.ink.strokes[1].x[0] == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize("beyond", [(200, -150), (-90, 60), (560, 60), (200, 320)])
def test_a_stroke_that_left_the_pad_is_shown_whole_at_its_end(pad, beyond):
    drag(pad, [(150, 80), (250, 120)])
    near = pad.grab().toImage()
    drag(pad, [(200, 100), beyond, (210, 110)])
    xs, ys = (np.concatenate([getattr(s, axis) for s in pad.ink.strokes]) for axis in "xy")
    origin, zoom = pad._origin(), pad._zoom
    places = [
        QPointF(origin.x() + x * zoom, origin.y() + y * zoom) for x, y in zip(xs, ys, strict=True)
    ]
    assert all(pad.rect().contains(place.toPoint()) for place in places)
    assert xs[0] == pytest.approx(-50, abs=1e-3)  # and stays as large as it was drawn
    assert pad.grab().toImage() != near
    drag(pad, [(150, 80), (250, 120)])
    assert pad._zoom == zoom


def test_paper_stays_light_in_the_dark(pad, theme):
    theme.choose("dark")
    corner = pad.grab().toImage().pixelColor(200, 20)
    assert corner.name().upper() == theme.tokens.colour("paper")


def dark_pixels(pad):
    image = pad.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(*place).lightness() < 120 for place in places)


def test_the_width_of_the_pen_is_for_the_eye_only(pad, look, qtbot):
    drag(pad, [(50, 60), (120, 70), (200, 50)])
    ink, seen = pad.ink, {}
    for width in WIDTHS:
        with qtbot.assertNotEmitted(pad.ink_changed):
            look.choose_width(width)
        seen[width] = dark_pixels(pad)
        assert pad.ink is ink, "no other drawing, so no other score"
    assert seen["fine"] < seen["medium"] < seen["broad"]
    drag(pad, [(50, 90), (200, 90)])
    assert pad.ink.pen_width == PEN_WIDTH


def test_the_baseline_can_be_left_out(pad, look, theme):
    def line():
        return pad.grab().toImage().pixelColor(200, round(0.82 * 200)).name().upper()

    assert line() == theme.tokens.colour("paper_line")
    look.show_baseline(shown=False)
    assert line() == theme.tokens.colour("paper")


def test_the_baseline_stays_away_from_what_an_empty_pad_says(pad, theme):
    def has_line():
        return pad.grab().toImage().pixelColor(200, 164).name().upper() == line

    line = theme.tokens.colour("paper_line")
    assert has_line()
    button = QPushButton("Datei öffnen…", pad)
    button.setGeometry(20, 130, 90, 30)
    button.show()
    assert not has_line(), "its lower edge would be 4 pixels below the button"
    button.setGeometry(20, 120, 90, 30)
    assert has_line()
    button.setGeometry(20, 130, 90, 30)
    button.hide()
    assert has_line(), "drawing hides the invitation"


def test_time_begins_with_the_drawing_however_long_the_system_runs(pad):
    begun, device = 1_700_000_000, pen()
    for first in (0, 400):
        kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
        for step, kind in enumerate(kinds):
            stamp = begun + first + 7 * step
            tablet(pad, kind, (50 + first / 4 + 9 * step, 60), 0.5, device, stamp)
    one, other = pad.ink.strokes
    np.testing.assert_array_equal(one.t, [0, 7, 14])
    np.testing.assert_array_equal(other.t, [400, 407, 414])


def test_time_goes_on_after_the_strokes_of_a_file(pad):
    ink = make_ink()
    pad.set_ink(ink)
    drag(pad, [(50, 60), (150, 60)])
    assert pad.ink.strokes[-1].t[0] >= ink.strokes[-1].t[-1]


def test_the_strokes_of_a_file_are_gone_on_with_at_once(pad):
    ink = make_ink()
    pad.set_ink(ink)
    up_for_five_days, device = 5 * 86_400_000, pen()
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for step, kind in enumerate(kinds):
        tablet(pad, kind, (50 + 9 * step, 60), 0.5, device, up_for_five_days + 7 * step)
    end = ink.strokes[-1].t[-1]
    np.testing.assert_array_equal(pad.ink.strokes[-1].t, [end, end + 7, end + 14])


def test_a_press_ends_a_stroke_whose_release_never_came(pad):
    QTest.mousePress(pad, LEFT, pos=QPoint(50, 60))
    QTest.mouseMove(pad, QPoint(90, 60))
    drag(pad, [(50, 120), (90, 120)])
    drag(pad, [(50, 150), (90, 150)])
    assert [len(stroke.x) for stroke in pad.ink.strokes] == [2, 2, 2]
    assert not pad.is_drawing


@pytest.mark.parametrize("tool", ["pen", "eraser"])
def test_a_move_without_a_button_ends_it_too(pad, tool, qtbot):
    drag(pad, [(50, 60), (150, 60)])
    pad.choose_tool(tool)
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress, QPointF(60, 60), pad.mapToGlobal(QPointF(60, 60)),
        LEFT, LEFT, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(90, 90), pad.mapToGlobal(QPointF(90, 90)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(pad, press)
    with qtbot.waitSignal(pad.ink_changed):
        QApplication.sendEvent(pad, move)
    assert not pad.is_drawing
    assert len(pad.ink.strokes if pad.ink else ()) == (2 if tool == "pen" else 0)


def test_a_pen_that_hovers_and_a_finger_that_comes_anew_end_it_too(pad):
    device, finger = pen(), QTest.createTouchDevice()
    tablet(pad, QEvent.Type.TabletPress, (50, 60), 0.5, device)
    tablet(pad, QEvent.Type.TabletMove, (90, 60), 0.0, device, buttons=Qt.MouseButton.NoButton)
    assert not pad.is_drawing
    pen_stroke(pad, [(50, 120), (90, 120), (120, 120)], [0.5, 0.5, 0.0], device)
    assert len(pad.ink.strokes) == 2
    for number, y in ((1, 30), (2, 90)):
        QTest.touchEvent(pad, finger).press(number, QPoint(200, y))
        QTest.touchEvent(pad, finger).move(number, QPoint(250, y))
        if number == 1:
            pad.hide()
            assert not pad.is_drawing
            QTest.touchEvent(pad, finger).release(number, QPoint(250, y))
            pad.show()
    QTest.touchEvent(pad, finger).release(2, QPoint(250, 90))
    assert len(pad.ink.strokes) == 4


def test_a_stroke_ends_when_the_pad_goes_out_of_sight(pad, qtbot):
    QTest.mousePress(pad, LEFT, pos=QPoint(50, 60))
    QTest.mouseMove(pad, QPoint(90, 60))
    with qtbot.waitSignal(pad.ink_changed):
        pad.hide()
    assert len(pad.ink.strokes) == 1
    pad.show()
    drag(pad, [(50, 120), (90, 120)])
    assert len(pad.ink.strokes) == 2
