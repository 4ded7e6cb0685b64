"""Controls for a finger: every one high enough, on every page, and all as before after it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
)

from tests.ui.conftest import delete, settle
from tests.ui.fakes import make_finding, make_ink
from verifier_app.types import SampleWarning
from verifier_app.ui import touch
from verifier_app.ui.commands import PAGES
from verifier_app.ui.models.samples import DrawnSource, FileSource
from verifier_app.ui.reach import FINGER, FINGER_WIDE

CONTROLS = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QTabBar,
)
SCROLL_BAR = 16


@pytest.fixture
def by_finger(bench):
    """The window with controls for a finger; for a pointer again after the test."""
    bench.theme.make_for_touch(touch=True)
    yield bench
    bench.theme.make_for_touch(touch=False)


def filled(bench):
    """Something on every page."""
    engine = bench.comparison.engine
    for name, references in (("Card index 0081", 8), ("Account 30-2254", 3)):
        engine.sets.make(name, references)
    engine.at_once = True
    warnings = (SampleWarning("low_contrast", "Faint ink."),)
    engine.finding = make_finding(1.4, references=3, questioned_warnings=warnings)
    bench.comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(3)])
    bench.comparison.questioned.add([DrawnSource(make_ink())])
    bench.batch.open_table("/data/pairs-may.csv")
    bench.gallery.open("/data/known")
    for name in PAGES:
        bench.show_page(name)
        settle()
    bench.show_page("compare")
    settle()


def is_part(control):
    """What belongs to another control, or is none by itself."""
    above = control.parentWidget()
    inner = isinstance(above, QLineEdit | QAbstractSpinBox | QComboBox | QAbstractScrollArea)
    name = control.objectName()
    return inner or name.startswith("qt_") or isinstance(control, QScrollBar)


def controls_of(window):
    found = [c for kind in CONTROLS for c in window.findChildren(kind)]
    return [c for c in found if c.isVisible() and not is_part(c)]


def told(control):
    return f"{type(control).__name__} {control.accessibleName()!r} {control.height()}"


def heights(bench):
    return {id(c): c.size() for c in controls_of(bench.window)}


def low_rows(window):
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        is_list = view.isVisible() and not isinstance(view, QHeaderView)
        if is_list and model is not None and model.rowCount():
            high = view.visualRect(model.index(0, 0)).height()
            if high < FINGER:
                yield f"row of {told(view)}: {high}"


def low(bench):
    """What is too low for a finger, page by page."""
    found = []
    for name in PAGES:
        bench.show_page(name)
        settle()
        found += [told(c) for c in controls_of(bench.window) if c.height() < FINGER]
        found += low_rows(bench.window)
        for bar in bench.window.findChildren(QScrollBar):
            across = min(bar.sizeHint().width(), bar.sizeHint().height())
            if bar.isVisible() and across < SCROLL_BAR:
                found.append(told(bar))
    return found


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_every_control_has_room_for_a_finger(by_finger, size):
    by_finger.window.resize(*size)
    filled(by_finger)
    found = low(by_finger)
    assert not found, "\n".join(found)


def test_all_is_as_drawn_again_for_a_pointer(bench):
    filled(bench)
    drawn = heights(bench)
    bench.theme.make_for_touch(touch=True)
    settle()
    assert heights(bench) != drawn
    bench.theme.make_for_touch(touch=False)
    settle()
    assert heights(bench) == drawn
    assert low(bench), "the test of the heights sees none of them"


def test_menus_and_dialogs_have_room_too(by_finger):
    bench = by_finger
    for menu in bench.menus.values():
        menu.popup(QPoint(0, 0))
        rows = [menu.actionGeometry(a) for a in menu.actions() if not a.isSeparator()]
        menu.close()
        assert min(row.height() for row in rows if row.height()) >= FINGER
    bar = bench.menu_bar
    assert min(bar.actionGeometry(a).height() for a in bar.actions()) >= FINGER
    bench.commands["settings"].trigger()
    settle()
    dialog = bench.doing.dialog
    found = [told(c) for c in controls_of(dialog) if c.height() < FINGER]
    assert not dialog._area.horizontalScrollBar().isVisible()
    dialog.close()
    assert not found, "\n".join(found)


def test_qts_own_file_dialogs_have_room_too(by_finger):
    dialog = QFileDialog(by_finger.window.front)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    settle()
    found = [told(own) for own in controls_of(dialog) if own.height() < FINGER]
    delete(dialog)
    assert not found, "\n".join(found)


def test_the_settings_grow_with_the_choice(bench):
    bench.commands["settings"].trigger()
    settle()
    dialog = bench.doing.dialog
    for key in ("on", "off"):
        QTest.mouseClick(dialog.touch.button(key), Qt.MouseButton.LeftButton)
        settle()
        assert bench.theme.touch is (key == "on")
        assert not dialog._area.horizontalScrollBar().isVisible()
    QTest.mouseClick(dialog.touch.button("auto"), Qt.MouseButton.LeftButton)
    dialog.close()


class Device:
    """What Qt says of one that is plugged in."""

    def __init__(self, kind):
        self.kind = kind

    def type(self):
        return self.kind


KIND = QInputDevice.DeviceType


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ((), False),
        ((KIND.Mouse, KIND.Keyboard), False),
        ((KIND.TouchScreen, KIND.Mouse), False),
        ((KIND.TouchScreen, KIND.TouchPad), False),
        ((KIND.TouchScreen, KIND.Keyboard), True),
    ],
)
def test_a_touch_screen_alone_says_it_at_first(monkeypatch, kinds, expected):
    devices = [Device(kind) for kind in kinds]
    monkeypatch.setattr(touch.QInputDevice, "devices", staticmethod(lambda: devices))
    assert touch.touch_at_first("auto") is expected
    assert touch.touch_at_first("on") is True
    assert touch.touch_at_first("off") is False


def tap(bench, screen, widget):
    """As a finger on the window."""
    window = bench.window.windowHandle()
    place = widget.mapTo(bench.window, widget.rect().center())
    QTest.touchEvent(window, screen).press(0, place, window)
    QTest.touchEvent(window, screen).release(0, place, window)
    settle()


def click(bench, widget):
    window = bench.window.windowHandle()
    place = widget.mapTo(bench.window, widget.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle()


@pytest.fixture(scope="module")
def screen():
    return QTest.createTouchDevice()


def test_the_last_press_decides(bench, screen):
    entries = bench.rail.entries
    tap(bench, screen, entries[1])
    assert bench.shown == "references"
    assert bench.theme.touch
    click(bench, entries[2])
    assert bench.shown == "batch"
    assert not bench.theme.touch
    bench.touch.choose("off")
    tap(bench, screen, entries[0])
    assert bench.shown == "compare"
    assert not bench.theme.touch
    bench.touch.choose("on")
    click(bench, entries[1])
    assert bench.theme.touch
    bench.touch.choose("auto")
    assert not bench.theme.touch


def test_a_pen_says_nothing(bench, screen):
    tap(bench, screen, bench.rail.entries[1])
    pen = QPointingDevice(
        "pen", 7, KIND.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    at = QPointF(5, 5)
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease, at, at, at, Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, pen,
    )  # fmt: skip
    bench.touch.eventFilter(bench.window.windowHandle(), released)
    settle()
    assert bench.theme.touch
    click(bench, bench.rail.entries[0])
    assert not bench.theme.touch


def test_the_corner_of_a_pad_grows_with_its_buttons(by_finger):
    pane = by_finger.page.questioned
    settle()
    corner = pane.corner
    for button in (corner.look, corner.full):
        assert corner.rect().contains(button.geometry())
        assert button.width() >= FINGER_WIDE
    assert corner.geometry().right() < pane.pad.width()
