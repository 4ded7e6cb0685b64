"""A pad as large as the window: the same strokes, tools and way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import settle
from verifier_app.store.settings import BASELINE, PEN_WIDTH
from verifier_app.ui.models.samples import FileSource

LEFT = Qt.MouseButton.LeftButton


def stroke(pad, y):
    QTest.mousePress(pad, LEFT, pos=QPoint(60, y))
    for step in range(1, 6):
        QTest.mouseMove(pad, QPoint(60 + 20 * step, y))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(160, y))
    settle()


@pytest.fixture
def pane(bench):
    yield bench.page.questioned
    bench.pads.leave()


def open_full(bench, pane):
    QTest.mouseClick(pane.corner.full, LEFT)
    settle()
    assert bench.pads.full is not None
    return bench.pads.full


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_button_on_the_pad_fills_the_window_and_esc_leaves(bench, pane, size):
    bench.window.resize(*size)
    settle()
    small = pane.pad.size()
    full = open_full(bench, pane)
    assert full.pad is pane.pad
    assert pane.pad.width() > 0.95 * bench.window.width()
    assert pane.pad.height() > 0.75 * bench.window.height()
    assert not bench.rail.isVisible()
    assert not pane.corner.isVisible()
    assert full.done.geometry().right() <= full.width()
    QTest.keyClick(pane.pad, Qt.Key.Key_Escape)
    settle()
    assert bench.pads.full is None
    assert bench.rail.isVisible()
    assert pane.corner.isVisible()
    assert pane.pad.size() == small
    assert pane.pad.hasFocus()


def test_strokes_tools_and_the_way_back_are_those_of_the_pane(bench, pane):
    stroke(pane.pad, 40)
    full = open_full(bench, pane)
    stroke(full.pad, 300)
    stroke(full.pad, 330)
    assert len(pane.model.ink.strokes) == 3
    QTest.keySequence(full.pad, "Ctrl+Z")
    assert len(full.pad.ink.strokes) == 2
    QTest.keySequence(full.pad, "Ctrl+Y")
    assert len(full.pad.ink.strokes) == 3
    bench.commands["eraser_questioned"].trigger()
    stroke(full.pad, 330)
    assert len(pane.model.ink.strokes) == 2
    bench.commands["undo"].trigger()
    QTest.keyClick(full.done, Qt.Key.Key_Escape)
    assert bench.pads.full is None
    assert len(pane.model.ink.strokes) == len(pane.pad.ink.strokes) == 3
    for left in (2, 1, 0):
        bench.commands["undo_questioned"].trigger()
        assert len(pane.model.ink.strokes if pane.model.ink else ()) == left


def test_esc_first_drops_the_stroke_under_way(bench, pane):
    full = open_full(bench, pane)
    QTest.mousePress(full.pad, LEFT, pos=QPoint(60, 60))
    QTest.mouseMove(full.pad, QPoint(90, 60))
    QTest.keyClick(full.pad, Qt.Key.Key_Escape)
    assert bench.pads.full is full
    QTest.mouseRelease(full.pad, LEFT, pos=QPoint(90, 60))
    assert pane.model.ink is None


def test_another_page_or_a_picture_ends_it(bench, pane):
    open_full(bench, pane)
    bench.show_page("references")
    assert bench.pads.full is None
    assert bench.references_page.isVisible()
    assert not bench.commands["full_pad"].isEnabled()
    bench.show_page("compare")
    open_full(bench, pane)
    pane.model.add([FileSource("a.png")])
    assert bench.pads.full is None
    assert pane.stack.currentWidget() is pane.picture
    assert not bench.commands["full_pad"].isEnabled()


def test_the_key_means_the_pad_in_use(bench, pane):
    bench.page.references.pad.setFocus()
    settle()
    QTest.keySequence(bench.window, "Shift+F11")
    assert bench.pads.full.pane is bench.page.references
    QTest.keySequence(bench.window, "Shift+F11")
    assert bench.pads.full is None


def test_width_and_baseline_are_chosen_and_remembered(bench, pane):
    full = open_full(bench, pane)
    assert bench.commands["pen_medium"].isChecked()
    assert full.baseline.isChecked()
    QTest.mouseClick(full.width_choice.button("broad"), LEFT)
    QTest.mouseClick(full.baseline, LEFT, pos=QPoint(8, full.baseline.height() // 2))
    assert bench.look.width == "broad"
    assert not bench.look.baseline
    assert bench.commands["pen_broad"].isChecked()
    assert not bench.commands["baseline"].isChecked()
    assert bench.settings.get(PEN_WIDTH) == "broad"
    assert bench.settings.get(BASELINE) is False
    bench.commands["pen_medium"].trigger()
    bench.commands["baseline"].trigger()
    assert full.width_choice.button("medium").isChecked()
    assert full.baseline.isChecked()


def test_only_a_pad_that_is_on_screen_can_fill_the_window(bench, pane):
    keys = ("full_pad", "full_pad_questioned", "full_pad_references")
    assert [bench.commands[key].isEnabled() for key in keys] == [True, True, True]
    pane.model.add([FileSource("/data/q.png")])
    assert [bench.commands[key].isEnabled() for key in keys] == [False, False, True]
    bench.show_page("batch")
    assert not any(bench.commands[key].isEnabled() for key in keys)


def test_the_button_stays_dark_on_paper_when_its_command_changes(bench, pane, theme):
    theme.choose("dark")
    settle()
    before = pane.corner.full.grab().toImage()
    pane.model.add([FileSource("/data/q.png")])
    pane.model.clear()
    settle()
    assert pane.corner.full.isEnabled()
    assert pane.corner.full.grab().toImage() == before
