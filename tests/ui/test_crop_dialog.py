"""The window of the crop tool."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QTreeView

from tests.ui.conftest import settle
from tests.ui.fakes import prepare_reply
from verifier_app.engine.page_questions import PageReply, ShowCleaning, ShowPage
from verifier_app.engine.protocol import Failure
from verifier_app.ui import dialogs
from verifier_app.ui.dialogs import ViewsDialog
from verifier_app.ui.models.crop_box import CropBox
from verifier_app.ui.models.samples import FileSource


def crop_tool(bench, engine, monkeypatch, pages):
    """The crop tool on a file of so many pages, before the engine has answered."""
    answer_to = engine.answer_to

    def answered(question):
        answer, failure = answer_to(question)
        return (replace(answer, pages=pages) if isinstance(answer, PageReply) else answer), failure

    monkeypatch.setattr(engine, "answer_to", answered)
    engine.prepared = replace(prepare_reply(), pages=pages)
    bench.comparison.questioned.add([FileSource("/data/form.pdf")])
    engine.answer_all()
    bench.page.questioned.focused.emit()
    bench.commands["crop"].trigger()
    return bench.doing.dialog


@pytest.mark.parametrize("height", [600, 1200])
def test_all_of_it_is_on_a_low_screen(bench, monkeypatch, height):
    screen = bench.window.screen().availableGeometry().height()
    monkeypatch.setattr(dialogs, "FRAME", dialogs.FRAME + screen - height)
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    bench.page.questioned.focused.emit()  # whichever pane was in use before
    bench.commands["crop"].trigger()
    settle()
    dialog = bench.doing.dialog
    assert dialog.height() == min(height - 80, 640)
    for way in (dialog.cancel, dialog.apply):
        assert way.geometry().bottom() < dialog.height()


@pytest.mark.parametrize("pages", [1, 4])
def test_nothing_moves_when_the_page_is_there(bench, engine, monkeypatch, pages):
    dialog = crop_tool(bench, engine, monkeypatch, pages)
    settle()
    parts = (dialog.view, dialog.strip, dialog.whole, dialog.seen, dialog.apply)
    before = [(own.isVisible(), own.geometry()) for own in parts]
    assert dialog.crop.shown is None
    assert dialog.strip.isVisible() == (pages > 1)
    engine.answer_all()
    settle()
    assert dialog.crop.shown is not None
    assert [(own.isVisible(), own.geometry()) for own in parts] == before
    dialog.close()


@pytest.mark.parametrize("place", ["strip", "left"])
def test_after_a_click_on_a_suggestion_keys_move_its_box_wherever_they_went_before(
    bench, engine, monkeypatch, place
):
    dialog = crop_tool(bench, engine, monkeypatch, 4)
    engine.answer_all()
    settle()
    (dialog.strip if place == "strip" else dialog.fields["left"]).setFocus()
    QTest.mouseClick(dialog.suggestions[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    assert dialog.crop.page == 0
    assert dialog.crop.box.box[0] > dialog.crop.suggestions[0].box[0]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible(), "Enter uses the part"


def test_shift_and_arrows_make_all_of_the_page_a_smaller_part(bench, engine, monkeypatch):
    dialog = crop_tool(bench, engine, monkeypatch, 1)
    engine.answer_all()
    settle()
    assert dialog.crop.box is None
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(dialog.view, key, Qt.KeyboardModifier.ShiftModifier)
    shown, box = dialog.crop.shown, dialog.crop.box
    assert box.width < shown.width
    assert box.height < shown.height
    assert dialog.apply.isEnabled()
    dialog.close()


def test_enter_on_a_page_that_was_chosen_uses_it(bench, engine, monkeypatch):
    dialog = crop_tool(bench, engine, monkeypatch, 4)
    engine.answer_all()
    settle()
    dialog.strip.setFocus()
    QTest.keyClick(dialog.strip, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing was chosen yet"
    QTest.keyClick(dialog.strip, Qt.Key.Key_Right)
    engine.answer_all()
    settle()
    QTest.keyClick(dialog.strip, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert bench.comparison.questioned.current.source.treatment.page == 1


def test_a_part_without_ink_cannot_be_used(bench, engine, qtbot):
    bench.comparison.questioned.add([FileSource("/data/form.png")])
    engine.answer_all()
    bench.page.questioned.focused.emit()
    bench.commands["crop"].trigger()
    engine.answer_all()
    settle()
    engine.at_once = True
    dialog = bench.doing.dialog
    blank, inked = CropBox.of((0, 0, 40, 30), 0.0), CropBox.of((0, 0, 90, 60), 0.0)
    for box, usable in ((blank, False), (inked, True)):
        nothing = Failure("There is no ink.", "Choose another part.")
        engine.prepared = prepare_reply() if usable else nothing
        with qtbot.waitSignal(dialog.crop.views_changed, timeout=5000):
            dialog.crop.choose(box)
        assert dialog.apply.isEnabled() == usable
    dialog.close()


@pytest.mark.parametrize("tool", ["crop", "cleaning"])
def test_a_tool_that_is_asked_for_twice_shows_one_window(bench, engine, tool):
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    bench.page.questioned.focused.emit()
    bench.commands[tool].trigger()
    first = bench.doing.dialog
    bench.commands[tool].trigger()
    assert bench.doing.dialog is first
    bench.comparison.questioned.add([FileSource("/data/form-0413.png")])
    bench.commands[tool].trigger()
    assert bench.doing.dialog is not first, "that is another sample"
    bench.doing.dialog.close()


def test_what_the_network_sees_is_enlarged_once(bench, engine):
    engine.at_once = True
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    settle()
    for _ in range(2):
        QTest.mouseClick(bench.page.questioned.strip, Qt.MouseButton.LeftButton)
    shown = [own for own in bench.window.findChildren(ViewsDialog) if own.isVisible()]
    assert len(shown) == 1
    shown[0].close()


@pytest.mark.parametrize("tool", ["crop", "cleaning"])
def test_of_a_file_that_cannot_be_read_it_is_said_where_it_would_be(bench, engine, tool):
    failure = Failure("This is no picture.", "Open a picture.", "/data/table.csv")
    engine.prepared = failure
    bench.comparison.questioned.add([FileSource("/data/table.csv")])
    engine.answer_all()
    bench.page.questioned.focused.emit()
    bench.commands[tool].trigger()
    for kind in (ShowPage, ShowCleaning):
        engine.fail(kind, failure)
    settle()
    dialog = bench.doing.dialog
    views = (dialog.view,) if tool == "crop" else (dialog.before, dialog.after)
    for view in views:
        assert view.accessibleDescription() == "This is no picture. Open a picture."
    dialog.close()


@pytest.mark.parametrize("key", ["crop", "cleaning", "open_references"])
def test_a_dialog_is_on_a_screen_at_three_times_the_scale(bench, engine, monkeypatch, key):
    small = QRect(0, 0, 640, 400)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: small)
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    engine.answer_all()
    bench.page.questioned.focused.emit()
    bench.commands[key].trigger()
    settle()
    engine.answer_all()
    settle()
    dialog = bench.doing.dialog
    assert dialog.width() <= small.width()
    assert dialog.height() <= small.height() - dialogs.FRAME
    if key == "crop":
        assert dialog.view.height() >= 120
    for tree in dialog.findChildren(QTreeView):
        assert tree.columnWidth(0) > 150
    for own in dialog.findChildren(QPushButton):
        if own.isVisible() and not own.visibleRegion().isEmpty():
            assert dialog.rect().contains(QRect(own.mapTo(dialog, QPoint(0, 0)), own.size()))
    for area in dialog.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
    dialog.close()
