from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QPixmap,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyleOptionViewItem,
    QToolButton,
    QToolTip,
    QWidget,
)

from tests.ui.conftest import delete, settle
from tests.ui.conftest import words as words_of
from tests.ui.fakes import make_finding, prepare_reply
from tests.ui.test_drop_place import sent
from verifier_app.engine.connection import KILLED_TWICE
from verifier_app.engine.defects import LOG_NAME
from verifier_app.engine.page_questions import ShowSteps
from verifier_app.engine.protocol import Compare, Failure
from verifier_app.store.settings import (
    OPERATING_POINT,
    PEN_WIDTH,
    PROFILE,
    THEME,
    WINDOW_GEOMETRY,
    Settings,
)
from verifier_app.types import Basis, SampleWarning
from verifier_app.ui import log_dialog
from verifier_app.ui.app import first_window, kept_table
from verifier_app.ui.application import HandedOver
from verifier_app.ui.commands import PAGES
from verifier_app.ui.compare.pane_head import PaneHead
from verifier_app.ui.compare.places import LEAST_WIDTH
from verifier_app.ui.dialogs import FRAME, LargeView, StepView
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.models import numbers
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.placement import Placement
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.models.wording import finding_text
from verifier_app.ui.welcome_dialog import WelcomeDialog
from verifier_app.ui.widgets.command_list import SHORTCUT_ROLE, CommandList
from verifier_app.ui.widgets.focus_ring import FocusRing
from verifier_app.ui.widgets.notices import Notice
from verifier_app.ui.widgets.reference_tile import RING
from verifier_app.ui.window import FIRST, TITLE, MainWindow

SIZES = [(900, 600), (1280, 800), (1920, 1080)]
BACKWARD = QTextDocument.FindFlag.FindBackward


def draw(pad, points=((60, 60), (90, 90), (130, 50), (170, 80))):
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def fill(bench, references=3):
    bench.comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(references)])
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])


def drop(widget, mime):
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    widget.dropEvent(event)
    return event.isAccepted()


def test_the_last_references_are_removed_by_one_key_after_another(bench):
    fill(bench, references=3)
    row = bench.page.references.row
    bench.window.activateWindow()
    settle()
    row.tiles[2].setFocus()
    for left in (2, 1, 0):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
        settle()
        assert row.count == left
    assert QApplication.focusWidget() is row.add_tile


def test_a_file_that_would_be_moved_to_a_pane_is_taken_as_a_copy(bench):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/form-0412.png")])
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    for pane in (bench.page.questioned, bench.page.references):
        event = QDropEvent(QPointF(20, 20), both, mime, *keys)
        pane.dropEvent(event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction  # else the original is deleted


def test_drawing_on_both_sides_compares_by_itself(bench, engine):
    engine.at_once = True
    page = bench.page
    draw(page.questioned.pad)
    assert bench.comparison.state is State.NO_REFERENCE
    assert page.finding.verdict.title.text() == "Add a reference"
    draw(page.references.pad)
    assert bench.comparison.state is State.RESULT
    assert page.finding.verdict.title.text() == "Supports the same writer"
    assert page.finding.figures.llr.accessibleName() == "log₁₀ likelihood ratio: +1.4"
    before = len([q for q in engine.asked if isinstance(q, Compare)])
    draw(page.questioned.pad, ((60, 120), (200, 118)))
    assert len([q for q in engine.asked if isinstance(q, Compare)]) == before + 1
    assert bench.status.duration.text() == "Compared in 41 ms"


def test_a_stroke_may_begin_on_the_words_of_the_empty_pad(bench, engine):
    engine.at_once = True
    pad = bench.page.questioned.pad
    words = next(w for w in pad.findChildren(QLabel) if w.isVisible() and w.text() == "Draw here")
    start = words.mapTo(bench.window, words.rect().center())
    handle = bench.window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 30):
        QTest.mouseMove(handle, start + QPoint(3 * step, step))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(90, 30))
    (stroke,) = pad.ink.strokes
    assert len(stroke.x) >= 29
    assert not words.isVisible()


def test_undo_and_redo_strokes_by_keys(bench, engine):
    engine.at_once = True
    pane = bench.page.questioned
    draw(pane.pad)
    draw(pane.pad, ((60, 120), (200, 118)))
    pane.pad.setFocus()
    QTest.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pane.pad.ink.strokes) == 1
    QTest.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.pad.ink is None
    assert not bench.commands["undo"].isEnabled()
    QTest.keyClick(bench.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(pane.pad.ink.strokes) == 1


def test_another_language_keeps_undo_and_what_was_laid_by_hand(bench, engine, fresh_desk):
    engine.at_once = fresh_desk.engine.at_once = True
    former = bench.comparison
    draw(bench.page.questioned.pad)
    draw(bench.page.questioned.pad, ((60, 120), (200, 118)))
    former.references.add([FileSource("/data/r.png")])
    former.evidence.choose("overlay")
    former.evidence.look(seen=True)
    laid = Placement(5.0, 1.0, 0.0, 0.0)
    former.evidence.place(laid)
    lay_out = kept_table(bench)
    fresh_desk.window.show()
    lay_out(fresh_desk.bench)
    settle()
    evidence, page = fresh_desk.comparison.evidence, fresh_desk.bench.page
    evidence.look(seen=True)
    evidence.choose("overlay")
    assert evidence.placement == laid
    page.questioned.pad.setFocus()
    fresh_desk.bench.commands["undo"].trigger()
    assert len(page.questioned.pad.ink.strokes) == 1
    fresh_desk.bench.commands["redo"].trigger()
    assert len(page.questioned.pad.ink.strokes) == 2
    assert len(former.questioned.ink.strokes) == 2


def erase_while_the_engine_answers(pad, engine, middle=100):
    """Three strokes; one is erased, then the next, and meanwhile comes what waits."""
    for x in (middle - 40, middle, middle + 40):
        draw(pad, ((x, 30), (x + 5, 60)))
    pad.choose_tool("eraser")
    draw(pad, ((middle - 40, 30), (middle - 40, 31)))
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(middle, 30))
    engine.answer_all()
    still = pad.is_drawing
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(middle, 31))
    pad.choose_tool("pen")
    return still


def test_a_picture_that_comes_while_a_stroke_is_drawn_stays(bench, engine):
    pane = bench.page.questioned
    QTest.mousePress(pane.pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(pane.pad, QPoint(120, 60))
    pane.model.add([FileSource("/data/pasted.png")])
    QTest.mouseRelease(pane.pad, Qt.MouseButton.LeftButton, pos=QPoint(130, 60))
    assert pane.model.samples[0].source.name == "pasted.png"
    bench.commands["pen_questioned"].trigger()
    settle()
    assert not pane.pad.is_drawing
    draw(pane.pad)
    draw(pane.pad, ((60, 120), (200, 118)))
    assert len(pane.model.ink.strokes) == 2


def test_a_stroke_that_another_page_interrupts_is_kept(bench, engine):
    pane = bench.page.questioned
    QTest.mousePress(pane.pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(pane.pad, QPoint(120, 60))
    bench.show_page("references")
    settle()
    assert len(pane.model.ink.strokes) == 1
    bench.show_page("compare")
    settle()
    draw(pane.pad)
    assert len(pane.model.ink.strokes) == 2


def test_an_answer_of_the_engine_leaves_erasing_alone(bench, engine):
    pane = bench.page.questioned
    assert erase_while_the_engine_answers(pane.pad, engine)
    assert len(pane.pad.ink.strokes) == len(pane.model.ink.strokes) == 1


def test_undo_ends_erasing_under_way(bench):
    pane = bench.page.questioned
    for x in (60, 100):
        draw(pane.pad, ((x, 30), (x + 5, 60)))
    pane.pad.choose_tool("eraser")
    QTest.mousePress(pane.pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 30))
    bench.commands["undo"].trigger()
    assert not pane.pad.is_drawing
    QTest.mouseRelease(pane.pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 31))
    pane.pad.choose_tool("pen")
    assert len(pane.pad.ink.strokes) == 1
    assert pane.pad.ink is pane.model.ink
    bench.commands["redo"].trigger()
    assert len(pane.pad.ink.strokes) == 2


def test_dropping_one_file_or_many(bench, engine):
    engine.at_once = True
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/data/{n}.png") for n in "abc"])
    assert drop(bench.page.references, mime)
    assert len(bench.comparison.references.samples) == 3
    assert drop(bench.page.questioned, mime)
    assert bench.comparison.questioned.samples[0].source.name == "a.png"
    assert bench.comparison.state is State.RESULT
    text = QMimeData()
    text.setText("not a picture")
    assert not drop(bench.page.questioned, text)


def test_pasting_a_picture_goes_to_the_pane_in_use(bench, engine, qtbot):
    engine.at_once = True
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    bench.page.references.pad.setFocus()
    with qtbot.waitSignal(bench.comparison.references.changed):
        bench.commands["paste"].trigger()
    data = bench.comparison.references.samples[0].source.data
    assert QImage.fromData(data).size() == picture.size()


def test_what_is_put_in_the_place_of_a_picture_leaves_the_keyboard_on_its_side(bench, engine):
    page, comparison = bench.page, bench.comparison
    comparison.questioned.add([FileSource("/data/first.png")])
    comparison.references.add([FileSource("/data/reference.png")])
    engine.answer_all()
    settle()
    QTest.mouseClick(page.questioned.picture, Qt.MouseButton.LeftButton)
    comparison.questioned.add([FileSource("/data/second.png")])
    settle()
    assert page.questioned.isAncestorOf(bench.window.focusWidget())
    engine.answer_all()
    settle()
    assert page.active is page.questioned
    bench.commands["undo"].trigger()
    assert comparison.questioned.current.source.path == "/data/first.png"
    assert comparison.references.current.source.path == "/data/reference.png"


def test_paste_clicked_double_pastes_once(bench, engine, qtbot):
    QGuiApplication.clipboard().setImage(QImage(60, 30, QImage.Format.Format_RGB32))
    paste = next(
        own
        for own in bench.page.references.findChildren(QToolButton)
        if own.defaultAction() is bench.commands["paste_references"]
    )
    window = bench.window.windowHandle()
    place = paste.mapTo(bench.window, paste.rect().center())
    pressed = window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(bench.comparison.references.changed, timeout=5000):
        QTest.mouseDClick(*pressed, place)
    qtbot.wait(200)  # for another one
    assert len(bench.comparison.references.samples) == 1


def test_a_picture_that_the_program_copied_itself_is_pasted(bench, engine, qtbot):
    engine.at_once = True
    copied = QPixmap(60, 30)
    copied.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setPixmap(copied)
    with qtbot.waitSignal(bench.comparison.questioned.changed):
        bench.commands["paste"].trigger()
    data = bench.comparison.questioned.samples[0].source.data
    assert QImage.fromData(data).size() == copied.size()


def test_a_file_opened_while_a_large_picture_is_pasted_stays(bench, engine, qtbot):
    image = QImage(3000, 3000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    mime = QMimeData()
    mime.setImageData(image)
    QGuiApplication.clipboard().setMimeData(mime)
    bench.page.questioned.focused.emit()
    bench.commands["paste"].trigger()
    with qtbot.waitSignal(bench.reader._encoded, timeout=20_000):
        bench.recent._open("/data/opened-later.png")
    settle()
    assert [own.source.name for own in bench.comparison.questioned.samples] == ["opened-later.png"]


def test_several_files_on_the_questioned_side(bench, engine):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/data/{name}.png") for name in "ab"])
    assert drop(bench.page.questioned, mime)
    assert bench.status.history[-1][1].startswith("Only a.png was taken.")


def test_pasting_nothing_says_so(bench):
    QGuiApplication.clipboard().setText("words")
    bench.commands["paste"].trigger()
    assert bench.status.engine.whole == "The clipboard holds no picture and no file."
    assert bench.status.history[-1][1] == bench.status.engine.whole


def test_an_empty_pad_says_only_what_it_has_room_for(make_bench):
    bench = make_bench(900, 600)
    invite = bench.page.questioned._invite
    assert invite._sentence.isVisible()
    said = "Bilder hierher ziehen, oder eine Seite zum Zuschneiden. PNG, JPEG, TIFF, PDF."
    invite.show_text("Hier zeichnen", f"{said} {said}")
    settle()
    assert not invite._sentence.isVisible()
    invite.show_text("Hier zeichnen", "PNG, JPEG, TIFF, PDF.")
    settle()
    assert invite._sentence.isVisible()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("width", [1280, 900])
def test_tiles_begin_below_the_picture_and_none_is_cut(make_bench, width, mirrored):
    bench = make_bench(width, 700)
    direction = Qt.LayoutDirection
    bench.window.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
    pane = bench.page.references
    row = pane.row
    settle()
    fill(bench)  # beside the tiles there are words then
    settle()

    def edge(widget):
        return widget.mapTo(pane, QPoint(widget.width() if mirrored else 0, 0)).x()

    assert edge(row.tiles[0]) == edge(pane.stack) + (RING if mirrored else -RING)
    assert row.viewport().width() >= row.content_width()


@pytest.mark.parametrize("width", [1280, 900])
def test_the_ring_around_a_reference_is_whole(make_bench, width):
    bench = make_bench(width, 700)
    fill(bench)
    row = bench.page.references.row
    bench.rings.note_typing()
    for tile in (*row.tiles, row.add_tile):
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        ring = bench.rings.ring
        assert ring.isVisible()
        assert ring.widget() is tile
        assert ring.parentWidget().rect().contains(ring.geometry())


def test_the_example_is_one_click(bench, engine):
    engine.at_once = True
    card = bench.page.finding
    assert card.example_offer.text() == "New here? Synthetic signatures, one click."
    bench.comparison.choose_profile("character")
    assert card.example_offer.text() == "New here? Synthetic signs, one click."
    bench.comparison.choose_profile("signature")
    QTest.mouseClick(card.example_button, Qt.MouseButton.LeftButton)
    assert bench.comparison.state is State.RESULT
    assert len(bench.comparison.references.samples) == 3
    bench.comparison.choose_profile("character")
    bench.commands["example"].trigger()
    assert "character" in bench.comparison.questioned.samples[0].source.path


def test_undo_takes_the_whole_example_back(bench, engine):
    engine.at_once = True
    pane = bench.page.questioned
    draw(pane.pad)
    bench.commands["example"].trigger()
    bench.window.setFocus()
    QTest.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pane.model.ink.strokes) == 1
    assert not bench.comparison.references.samples
    QTest.keyClick(bench.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.comparison.references.samples) == 3
    bench.commands["clear_all"].trigger()
    bench.commands["undo_references"].trigger()
    assert [len(side.samples) for side in (pane.model, bench.comparison.references)] == [1, 3]


def test_the_keyboard_stays_on_the_page_when_the_button_that_had_it_goes_away(bench):
    bench.show_page("batch")
    page = bench.batch_page
    last = [own for own in page.stack.findChildren(QPushButton) if own.isVisible()][-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    last.hide()
    settle()
    assert page.isAncestorOf(bench.window.focusWidget())
    last.show()


def test_the_keyboard_stays_on_the_page_when_the_button_that_had_it_goes_dead(bench, engine):
    engine.at_once = True
    fill(bench)
    last = bench.page.evidence.controls.zoom
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bench.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not last.isEnabled()
    assert bench.page.isAncestorOf(bench.window.focusWidget())


def test_the_report_is_one_click_from_a_finding(make_bench, engine):
    engine.at_once = True
    bench = make_bench()
    assert not bench.page.report.isEnabled()
    assert bench.page.report.toolTip() == "There is no finding yet."
    fill(bench)
    assert bench.page.report.text() == "Save report…"
    QTest.mouseClick(bench.page.report, Qt.MouseButton.LeftButton)
    assert bench.report.dialog.isVisible()
    bench.report.dialog.close()
    bench.window.resize(900, 600)
    settle()
    assert (bench.page.report.text(), bench.page.report.toolTip()) == ("Report…", "Save report")


def test_the_ring_is_never_cut_off_by_the_row_of_its_button(bench):
    evidence = bench.page.evidence
    bench.rings.ring.setWidget(evidence.segments.button("overlay"))
    settle()
    ring = bench.rings.ring
    assert ring.parentWidget().height() > evidence.head.height() + 8
    assert ring.width() - ring.widget().width() == 8
    bench.rings.ring.setWidget(None)


def test_an_unreadable_file_is_named_in_its_pane_and_the_other_stays(bench, engine):
    engine.prepared = lambda q: (
        Failure("The file ends too early.", "Scan or export it again.", q.sample.path)
        if "0412" in q.sample.path
        else prepare_reply()
    )
    engine.finding = Failure("The file ends too early.", "Scan it again.", "/data/form-0412.png")
    fill(bench)
    engine.answer_all()
    words = [w.text() for w in bench.page.questioned.findChildren(QLabel) if w.isVisible()]
    assert "form-0412.png cannot be used." in words
    assert "The file ends too early. Scan or export it again." in words
    assert bench.page.references.picture.isVisible()
    assert bench.page.finding.verdict.title.text() == "This could not be compared"
    assert bench.page.finding.verdict.detail.text().startswith("form-0412.png: The file ends")


def test_a_log_is_opened_at_its_newest_lines(bench, monkeypatch):
    lines = "\n".join(f"2026-11-30T06:52:58+00:00 line {k}" for k in range(400))
    monkeypatch.setattr(log_dialog, "tail", lambda _: lines)
    bench.commands["log"].trigger()
    settle()
    bar = bench.doing.dialog.text.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bench.doing.dialog.close()


def test_lines_of_a_log_are_read_from_their_beginning_in_an_arabic_window(
    bench, monkeypatch, right_to_left
):
    lines = "\n".join(f"2026-11-30T06:52:58+00:00 {'line ' * 40}{k}" for k in range(400))
    monkeypatch.setattr(log_dialog, "tail", lambda _: lines)
    bench.commands["log"].trigger()
    settle()
    text = bench.doing.dialog.text
    assert text.layoutDirection() == Qt.LayoutDirection.LeftToRight, "as those of a traceback"
    assert text.horizontalScrollBar().maximum() > 0
    begins = text.cursorForPosition(QPoint(5, 5))
    assert begins.positionInBlock() == 0
    bench.doing.dialog.close()


def test_a_comparison_that_stops_the_engine_leads_to_its_log(bench, engine):
    fill(bench)
    engine.finding = KILLED_TWICE
    engine.answer_all()
    finding = bench.page.finding
    assert finding.verdict.title.text() == "This comparison stopped the engine"
    QTest.mouseClick(finding.details, Qt.MouseButton.LeftButton)
    assert bench.doing.dialog.parts.button(LOG_NAME).isChecked()
    bench.doing.dialog.close()
    engine.finding = None
    bench.comparison.compare()
    engine.answer_all()
    assert not finding.details.isVisible()


def test_a_running_comparison_greys_the_old_numbers_after_150_ms(bench, engine):
    fill(bench)
    engine.answer_all()
    finding = bench.page.finding
    bench.comparison.compare()
    assert finding.verdict.title.text() == "Supports the same writer"
    bench.comparison.late_timer.stop()
    bench.comparison.late_timer.timeout.emit()
    assert finding.verdict.title.text() == "Comparing…"
    assert finding.figures.llr.property("tone") == "text3"
    engine.answer_all()
    assert finding.verdict.title.text() == "Supports the same writer"
    assert finding.figures.llr.property("tone") == "text"


def test_warnings_are_shown_with_what_to_do(bench, engine):
    faint = SampleWarning("low_contrast", "x")
    engine.finding = make_finding(0.4, references=3, questioned_warnings=(faint,))
    fill(bench)
    engine.answer_all()
    (warning,) = bench.page.finding.notices.shown
    assert warning.cause == "Faint ink."
    assert bench.page.finding.notices.isVisible()


def test_profile_and_operating_point_are_kept(bench, engine):
    engine.at_once = True
    fill(bench)
    QTest.mouseClick(bench.page.profile.button("character"), Qt.MouseButton.LeftButton)
    bench.commands["point_strict"].trigger()
    assert bench.comparison.profile == "character"
    assert bench.page.point.text() == "strict · 0.1 %"
    assert bench.status.model.text == "character-compact 1.0"
    kept = Settings(bench.settings._path)
    assert kept.get(PROFILE) == "character"
    assert kept.get(OPERATING_POINT) == "strict"


def test_a_button_is_not_pointed_at_after_its_menu(bench):
    """Neither with an icon alone, nor with words."""
    page = bench.page
    for owner in (page.point, page.copy, page.references._head._more, bench.rail.help):
        QApplication.sendEvent(owner, QEnterEvent(QPointF(), QPointF(), QPointF()))
        assert owner.underMouse()
        menu = owner.menu()
        menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))
        QCursor.setPos(menu.mapToGlobal(menu.rect().bottomRight()))
        menu.close()
        assert not owner.underMouse()


def test_the_choice_of_operating_points_says_how_often_each_may_err(bench):
    texts = [own.text() for own in bench.page.point.menu().actions()]
    assert texts == [
        "Operating point: screening · 5 %",
        "Operating point: standard · 1 %",
        "Operating point: strict · 0.1 %",
    ]
    assert set(texts) <= {own.text() for own in bench.menus["compare"].actions()}


def test_references_that_change_end_a_drag_of_one(bench, engine):
    engine.at_once = True
    references, row = bench.comparison.references, bench.page.references.row
    fill(bench, references=4)
    settle()
    held = row.tiles[3]
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=held.rect().center())
    QTest.mouseMove(held, held.mapFromGlobal(row.tiles[0].mapToGlobal(QPoint(20, 20))))
    assert row.dragging == (3, 0)
    references.remove(1)
    assert row.dragging is None
    names = [own.source.name for own in references.samples]
    for tile in row.tiles:
        QTest.mouseMove(tile, QPoint(30, 20))
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    assert [own.source.name for own in references.samples] == names


def test_a_tile_in_hand_shows_its_reference_whatever_becomes_known_meanwhile(bench, engine):
    fill(bench, references=3)
    settle()
    references, row = bench.comparison.references, bench.page.references.row
    held = row.tiles[0]
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=held.rect().center())
    QTest.mouseMove(held, held.mapFromGlobal(row.tiles[1].mapToGlobal(QPoint(40, 20))))
    engine.answer_all()
    settle()
    assert row.dragging == (0, 1)
    assert [own.thumbnail.name for own in row.tiles] == ["r1.png", "r0.png", "r2.png"]
    assert [own.isChecked() for own in row.tiles] == [False, True, False]
    QTest.mouseMove(held, held.mapFromGlobal(row.tiles[0].mapToGlobal(QPoint(40, 20))))
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.rect().center())
    named = [own.source.name for own in references.samples]
    assert [own.thumbnail.name for own in row.tiles] == named == ["r0.png", "r1.png", "r2.png"]


def test_reference_commands(bench, engine):
    engine.at_once = True
    fill(bench)
    references = bench.comparison.references
    references.select(0)
    bench.commands["move_right"].trigger()
    assert references.selected == 1
    bench.commands["toggle_reference"].trigger()
    assert not references.samples[1].used
    assert bench.page.finding.aside.text() == "against 2 references"
    bench.commands["remove_reference"].trigger()
    assert len(references.samples) == 2
    bench.commands["remove_references"].trigger()
    assert references.samples == ()
    assert bench.comparison.state is State.NO_REFERENCE


def test_copy_as_text_and_as_picture(bench, engine):
    assert not bench.commands["copy_text"].isEnabled()
    engine.at_once = True
    fill(bench)
    bench.commands["copy_text"].trigger()
    assert "log₁₀ likelihood ratio: +1.4" in QGuiApplication.clipboard().text()
    bench.commands["copy_picture"].trigger()
    assert QGuiApplication.clipboard().image().width() >= bench.page.finding.width()


def test_a_finding_of_before_is_not_copied_with_the_samples_of_now(bench, engine):
    engine.at_once = True
    fill(bench)
    engine.at_once = False
    bench.comparison.questioned.replace_all([FileSource("/data/other.png")])
    QGuiApplication.clipboard().setText("before")
    for key in ("copy_text", "copy_picture"):
        assert bench.commands[key].isEnabled(), "nothing flickers"
        bench.commands[key].trigger()
        assert QGuiApplication.clipboard().text() == "before"
        assert "not been compared as they are now" in bench.status.history[-1][1]
    bench.comparison.late_timer.stop()
    bench.comparison.late_timer.timeout.emit()
    assert not bench.page.copy.isEnabled()
    for key in ("copy_text", "copy_picture"):
        assert not bench.commands[key].isEnabled()


@pytest.mark.parametrize("references", [1, 2, 3])
@pytest.mark.parametrize("codes", [(), ("low_contrast",), ("low_contrast", "touches_border")])
def test_a_finding_has_a_scroll_bar_only_where_it_needs_one(make_bench, engine, codes, references):
    engine.at_once = True
    bench = make_bench(1280, 800)
    faults = tuple(SampleWarning(code, "x") for code in codes)
    engine.finding = make_finding(references=references, questioned_warnings=faults)
    bench.comparison.questioned.replace_all([FileSource("/data/q.png")])
    known = [FileSource(f"/data/r{i}.png") for i in range(references)]
    bench.comparison.references.replace_all(known)  # while what an empty card holds is still seen
    settle()
    (area,) = bench.page.finding.findChildren(QScrollArea)
    needed = area.widget().layout().totalMinimumHeightForWidth(area.width())
    assert area.verticalScrollBar().isVisible() == (needed > area.height())


def test_the_verdict_is_as_large_as_the_layout_allows(make_bench, engine):
    engine.at_once = True
    fill(make_bench(1280, 800))
    for width, pixels in ((900, 16), (1280, 18)):
        bench = make_bench(width, 800)
        title = bench.page.finding.verdict.title
        assert title.font().pixelSize() == bench.theme.fonts.px(pixels)


def test_a_copied_picture_holds_what_is_scrolled_out_of_sight(make_bench, engine):
    engine.at_once = True
    bench = make_bench(1280, 640)
    codes = ("low_contrast", "touches_border", "too_small")
    faults = tuple(SampleWarning(code, "x") for code in codes)
    engine.finding = make_finding(references=2, questioned_warnings=faults)
    fill(bench, references=2)
    settle()
    card = bench.page.finding
    (area,) = card.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(7)
    size, hidden = card.size(), bar.maximum()
    bench.commands["copy_picture"].trigger()
    copied = QGuiApplication.clipboard().image()
    assert (card.size(), bar.value()) == (size, 7)
    settle()
    assert (card.size(), bar.value(), bar.maximum()) == (size, 7, hidden)
    bench.window.resize(1280, 1200)
    settle()
    assert not bar.isVisible()
    above_the_foot = QRect(1, 1, card.width() - 2, copied.height() - card.foot.height() - 20)
    whole = card.grab().toImage()
    assert copied.convertedTo(whole.format()).copy(above_the_foot) == whole.copy(above_the_foot)


def test_commands_are_found_by_their_words(bench, qtbot):
    bench.search.setFocus()
    QTest.keyClicks(bench.search, "dark col")
    QTest.keyClick(bench.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.theme.choice == "dark")
    qtbot.waitUntil(lambda: bench.search.text() == "")
    assert bench.settings.get(THEME) == "dark"
    bench.commands["theme_light"].trigger()


def test_words_that_no_command_fits_are_said_to_and_stay(bench):
    bench.search.setFocus()
    QTest.keyClicks(bench.search, "dark")
    assert not bench.search.accessibleDescription()
    QTest.keyClicks(bench.search, "qx")
    (hint,) = bench.search.findChildren(QLabel)
    assert hint.isVisible()
    assert hint.text() == bench.search.accessibleDescription() == "No command"
    QTest.keyClick(bench.search, Qt.Key.Key_Return)
    settle()
    assert bench.search.text() == "darkqx"
    QTest.keyClick(bench.search, Qt.Key.Key_Backspace)
    QTest.keyClick(bench.search, Qt.Key.Key_Backspace)
    assert not hint.isVisible()
    QTest.keyClick(bench.search, Qt.Key.Key_Escape)
    settle()
    assert (hint.isVisible(), hint.text()) == (True, "Ctrl+K")


def test_whoever_searches_again_types_over_the_words_that_stand_there(bench):
    bench.commands["search"].trigger()
    QTest.keyClicks(bench.search, "dark")
    bench.commands["search"].trigger()
    assert bench.search.selectedText() == "dark"
    QTest.keyClicks(bench.search, "lo")
    assert bench.search.text() == "lo"
    QTest.keyClick(bench.search, Qt.Key.Key_Escape)
    settle()


@pytest.mark.parametrize("command", ["meaning", "shortcuts", "about", "messages", "log"])
def test_what_is_to_be_read_opens_once_and_shows_what_is_newest(bench, command):
    def opened():
        return [own for own in bench.window.findChildren(QDialog) if own.isVisible()]

    bench.commands[command].trigger()
    bench.status.say("Something new.")
    bench.commands[command].trigger()
    (dialog,) = opened()
    if command == "messages":
        assert "Something new." in dialog.text.toPlainText()
    bench.commands["settings"].trigger()
    bench.commands[command].trigger()
    assert len(opened()) == 2
    for own in opened():
        own.close()
    settle()


def test_a_command_that_is_not_possible_now_is_not_said_to_be_missing(bench):
    """There is a report to print as soon as there is a finding."""
    bench.search.setFocus()
    QTest.keyClicks(bench.search, "Print")
    assert bench.search.accessibleDescription() == "Not possible now"
    QTest.keyClicks(bench.search, "qx")
    assert bench.search.accessibleDescription() == "No command"
    QTest.keyClick(bench.search, Qt.Key.Key_Escape)
    settle()


def test_the_list_of_commands_leaves_the_edge_of_its_field_free(bench):
    offered = CommandList(bench.theme, bench.search)
    offered.setWidget(bench.search)
    offered.offer(bench.commands.all)
    edge = bench.search.mapToGlobal(QPoint(0, bench.search.height())).y()
    for letters in ("", "o", "op"):
        offered.setCompletionPrefix(letters)
        offered.complete()
        assert offered.popup().y() == edge
    offered.popup().hide()


def test_long_names_of_commands_leave_room_for_their_keys(bench):
    offered = CommandList(bench.theme, bench.search)
    offered.offer(bench.commands.all)
    popup = offered.popup()
    assert popup.sizeHintForColumn(0) <= bench.search.width(), "nothing to scroll sideways"
    small = QFontMetrics(bench.theme.fonts.font("caption"))
    cut = 0
    for row in range(offered.model().rowCount()):
        index = offered.model().index(row, 0)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, bench.search.width(), 28)
        popup.itemDelegate().initStyleOption(option, index)
        words = option.fontMetrics.horizontalAdvance(option.text)
        assert words + small.horizontalAdvance(index.data(SHORTCUT_ROLE)) < option.rect.width()
        cut += option.text != index.data()
    assert cut, "some are too long"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("print", "save_report"),
        ("Language", "language_system"),
        ("rotate", "crop"),
        ("stamp", "cleaning"),
        ("crop", "crop"),
        ("CSV", "open_batch"),
        ("save csv", "save_batch"),
        ("open folder", "open_gallery"),
        ("new set", "new_set"),
    ],
)
def test_commands_are_found_by_what_else_they_are_called(bench, words, key):
    offered = CommandList(bench.theme, bench.search)
    offered.offer(bench.commands.all)
    assert offered.first_for(words) == key
    index = offered.completionModel().index(0, 0)
    assert offered.pathFromIndex(index) == bench.commands[key].text().replace("&", "")


def test_after_a_command_that_was_searched_for_the_keyboard_is_where_it_was(bench, qtbot):
    before = bench.page.profile.button("signature")
    before.setFocus(Qt.FocusReason.TabFocusReason)
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(bench.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert bench.window.focusWidget() is bench.search
        QTest.keyClicks(bench.search, "what the numbers")
        settle()  # a list that is shown when the field was left would take the keyboard to it
        QTest.keyClick(bench.search, leave)
        qtbot.waitUntil(lambda: bench.window.focusWidget() is before)
    bench.doing.dialog.close()
    settle()
    assert bench.window.focusWidget() is before


def test_the_view_menu_and_the_search_lead_to_the_pages(bench, qtbot):
    for number, page in enumerate(PAGES, 1):
        action = bench.commands[f"page_{page}"]
        assert action in bench.menus["view"].actions()
        assert action.shortcut().toString() == f"Alt+{number}"
        action.trigger()
        assert bench.shown == page
    QTest.keyClick(bench.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(bench.search, "batch")
    settle()
    QTest.keyClick(bench.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.shown == "batch")
    settle()
    assert bench.window.focusWidget().isVisible()
    assert bench.window.focusWidget() is not bench.search


def test_dialogs_show_what_has_the_keyboard(bench):
    bench.commands["settings"].trigger()
    dialog = bench.doing.dialog
    settle()
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    rings = [r for r in dialog.findChildren(FocusRing) if r.isVisible()]
    assert [r.widget() for r in rings] == [dialog.focusWidget()]
    dialog.close()


def test_a_command_chosen_from_the_list_runs_once(bench, qtbot):
    ran = []
    bench.commands["swap"].setEnabled(True)
    bench.commands["swap"].triggered.connect(lambda: ran.append(1))
    bench.search.setFocus()
    QTest.keyClicks(bench.search, "swap")
    popup = bench.search.completer().popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(ran))
    settle()
    assert ran == [1]
    assert bench.search.text() == ""


def test_every_command_of_a_menu_does_something(bench):
    listened = [
        action
        for key in ("file", "edit", "view", "compare", "tools", "help")
        for action in bench.commands.in_menu(key)
        if action is not None
    ]
    assert len(listened) > 25
    for action in bench.commands.all:
        assert action.receivers("2triggered(bool)") > 0, action.objectName()
        assert action.text()
        assert action.toolTip()


def test_no_two_commands_have_the_same_keys(bench):
    seen = {}
    for action in bench.commands.all:
        for keys in action.shortcuts():
            assert keys.toString() not in seen, (action.text(), seen.get(keys.toString()))
            seen[keys.toString()] = action.text()


def test_f6_walks_through_the_panels(bench):
    bench.page.profile.button("signature").setFocus()
    visited = []
    for _ in range(5):
        QTest.keyClick(bench.window, Qt.Key.Key_F6)
        visited.append(bench.window.focusWidget())
    assert visited[0] is bench.page.questioned.pad
    assert visited[1] is bench.page.references.pad
    assert visited[2] is bench.page.finding.info
    assert len(set(visited)) == 5


def test_dialogs_open_beside_the_window(bench, engine):
    engine.at_once = True
    fill(bench)
    for key in ("meaning", "shortcuts", "about", "messages"):
        bench.commands[key].trigger()
        dialog = bench.doing.dialog
        assert dialog.isVisible()
        assert not dialog.isModal()
        assert dialog.text.toPlainText().strip()
        dialog.close()
    QTest.mouseClick(bench.page.questioned.strip, Qt.MouseButton.LeftButton)
    dialog = bench.doing.dialog
    assert "What the network sees" in dialog.windowTitle()
    shown = dialog.findChildren(LargeView)
    assert [view.accessibleName().split(":")[0] for view in shown] == [
        "The whole", "Tile 1", "Tile 2", "Tile 3",
        "The darker the line, the brighter", "The wider the line, the brighter",
    ]  # fmt: skip
    assert shown[-1].width() == 3 * shown[-1].height()
    settle()
    steps = [own.accessibleName() for own in dialog.findChildren(StepView)]
    assert steps == [
        "As it was given", "In grey, dark on light", "Light and paper evened out",
        "All that is dark enough", "Without edges, lines, print and specks",
    ]  # fmt: skip
    dialog.grab()
    dialog.close()


def test_steps_of_a_cleaning_that_come_too_late_or_not_at_all_are_no_trouble(bench, engine):
    engine.at_once = True
    fill(bench)
    engine.at_once = False
    QTest.mouseClick(bench.page.questioned.strip, Qt.MouseButton.LeftButton)
    dialog = bench.doing.dialog
    engine.fail(ShowSteps, Failure("It is gone.", "Put it back."))
    assert not dialog.findChildren(StepView)
    dialog.close()
    settle()
    QTest.mouseClick(bench.page.questioned.strip, Qt.MouseButton.LeftButton)
    bench.doing.dialog.close()
    settle()
    engine.answer_next(ShowSteps)


def test_a_wheel_reaches_every_picture_of_what_the_network_sees(bench, engine):
    engine.at_once = True
    fill(bench)
    QTest.mouseClick(bench.page.questioned.strip, Qt.MouseButton.LeftButton)
    dialog = bench.doing.dialog
    settle()
    area = dialog.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    middle = QPointF(area.viewport().rect().center())
    for _ in range(80):
        turn = QWheelEvent(
            middle,
            area.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area.viewport(), turn)
    last = dialog.findChildren(StepView)[-1]
    assert last.visibleRegion().boundingRect() == last.rect()
    dialog.close()


@pytest.mark.parametrize("key", ["meaning", "shortcuts", "about", "messages"])
def test_dialogs_are_as_high_as_their_text(bench, key):
    bench.commands[key].trigger()
    dialog = bench.doing.dialog
    settle()
    screen = dialog.screen().availableGeometry()
    most = screen.height() - FRAME
    assert dialog.height() <= most
    assert screen.top() <= dialog.y() <= screen.bottom() - dialog.height()
    assert dialog.text.verticalScrollBar().maximum() == 0 or dialog.height() == most
    dialog.close()


def test_every_key_stands_in_a_group_of_the_sheet(bench):
    bench.commands["shortcuts"].trigger()
    dialog = bench.doing.dialog
    settle()
    shown = dialog.text.toPlainText().splitlines()
    pages = [bench.commands[f"page_{page}"] for page in PAGES]
    for action in bench.commands.all:
        if action.shortcuts() and action not in pages:
            assert shown.count(action.text().rstrip("…")) == 1
    assert f"Alt+1 … Alt+{len(pages)}" in shown
    heads = ["Drawing", "Samples", "References", "Comparison", "Evidence", "Pages and window"]
    assert [text for text in shown if text in heads] == heads
    assert shown.index("Undo") < shown.index("Samples") < shown.index("Paste")
    assert "Ctrl+Enter" in shown, "the other Enter is the same to a person"
    dialog.close()


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_sheet_of_keys_has_two_columns_and_nothing_aside(bench, request, mirrored):
    if mirrored:
        request.getfixturevalue("right_to_left")
    bench.commands["shortcuts"].trigger()
    dialog = bench.doing.dialog
    settle()
    assert dialog.width() <= 900
    assert dialog.text.horizontalScrollBar().maximum() == 0
    places = {}
    for words in ("Drawing", "Evidence", "Undo"):
        cursor = dialog.text.document().find(words)
        places[words] = dialog.text.cursorRect(cursor)
    assert places["Drawing"].y() == places["Evidence"].y()
    assert (places["Drawing"].x() > places["Evidence"].x()) == mirrored
    assert places["Undo"].y() > places["Drawing"].y()
    dialog.close()


@pytest.mark.parametrize("key", ["shortcuts", "about"])
def test_tables_of_dialogs_are_read_from_the_right(bench, right_to_left, key):
    bench.commands[key].trigger()
    dialog = bench.doing.dialog
    name, value = {
        "shortcuts": ("Search commands", "Ctrl+K"), "about": ("Version", "0.1.0")
    }[key]  # fmt: skip
    places = []
    for words in (name, value):
        assert dialog.text.find(words) or dialog.text.find(words, BACKWARD)
        places.append(dialog.text.cursorRect().x())
    assert places[0] > places[1]
    dialog.close()


def test_the_device_is_called_as_in_the_status_bar(bench):
    bench.commands["about"].trigger()
    text = bench.doing.dialog.text.toPlainText()
    bench.doing.dialog.close()
    assert "CPU: no CUDA device found" in text


def test_messages_are_shown_letter_by_letter(bench):
    bench.status.say("<b>a&amp;.png</b> could not be read.", warning=True)
    bench.commands["messages"].trigger()
    assert "<b>a&amp;.png</b> could not be read." in bench.doing.dialog.text.toPlainText()
    bench.doing.dialog.close()


def test_a_message_without_a_name_keeps_its_end_too(make_bench):
    status = make_bench(900, 600).status
    status.say(f"{'Something that is told at length went wrong. ' * 6}Try it again.")
    settle()
    assert "…" in status.engine.text()
    assert status.engine.text().endswith("Try it again.")


@pytest.mark.parametrize("width", [900, 1280])
def test_a_message_keeps_its_end_and_shortens_a_name(make_bench, width):
    status = make_bench(width, 600).status
    name = "Gutachten zum Antrag der Erbengemeinschaft vom dritten November, zweite Fassung.pdf"
    end = "konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner."
    status.say(f"{name} {end}", name, warning=True)
    settle()
    shown = status.engine.text()
    assert shown.startswith("Gut")
    assert shown.endswith(f".pdf {end}"), shown
    assert ("…" in shown) == (width == 900)
    assert status.engine.fontMetrics().horizontalAdvance(shown) <= status.engine.width()
    assert status.engine.accessibleName() == f"{name} {end}"
    if width == 900:
        assert status.engine.toolTip() == f"{name} {end}"
    assert not status.point.isVisible()
    assert not status.duration.isVisible()
    make_bench(1900, 600)
    assert status.point.isVisible(), "there is room for all of it"
    status._timer.stop()
    status._show_engine()
    settle()
    assert status.engine.text() == "Engine ready"
    for fact in (status.device, status.point, status.duration):
        assert fact.isVisible()


def test_a_device_that_cannot_be_used_is_told_in_a_sentence_of_its_own(bench, link):
    reason = "The device cuda cannot be used: no CUDA device found."
    link.facts = {**link.facts, "device": {"name": "cpu", "reason": reason}}
    link.state_changed.emit()
    assert bench.status.device.text == f"CPU. {reason}"
    bench.commands["settings"].trigger()
    settle()
    dialog = bench.doing.dialog
    assert dialog._reason.text() == f"CPU. {reason}"
    dialog.close()


def test_the_status_bar_follows_the_engine(bench, link):
    assert bench.status.engine.whole == "Engine ready"
    assert bench.status.device.text == "CPU, no CUDA device found"
    link.state = EngineState.RESTARTED
    link.state_changed.emit()
    link.restarted.emit()
    assert bench.status.engine.whole == (
        "The engine stopped and was started again. Nothing you drew is lost."
    )
    link.state = EngineState.STOPPED
    link.state_changed.emit()
    bench.status._show_engine()
    assert bench.status.engine.whole == "The engine does not start"
    bench.commands["restart_engine"].trigger()
    assert link.restart_calls == 1


def test_an_engine_that_is_started_again_for_another_device_warns_of_nothing(bench, link):
    link.is_asked = True
    link.restarted.emit()
    assert bench.status.engine.whole == "Engine ready"
    link.is_asked = False
    link.restarted.emit()
    assert "started again" in bench.status.engine.whole


def test_compare_now_reads_the_files_anew(bench, engine):
    engine.at_once = True
    fill(bench)
    number = bench.comparison.questioned.samples[0].number
    before = bench.comparison.preparations.seen(number)
    QTest.keyClick(bench.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.comparison.preparations.seen(number) is not before


def test_an_engine_that_starts_after_all_is_asked_again(bench, engine, link):
    engine.at_once = True
    engine.prepared = engine.finding = Failure("The engine does not start.", "Try again.")
    fill(bench)
    bench.ranking.questioned.add([FileSource("/data/form-0412.png")])
    both = (
        (bench.comparison, bench.comparison.questioned),
        (bench.ranking, bench.ranking.questioned),
    )
    for own, side in both:
        assert own.preparations.failure(side.samples[0].number)
    engine.prepared = engine.finding = None
    for state in (EngineState.STOPPED, EngineState.STARTING, EngineState.READY):
        link.state = state
        link.state_changed.emit()
    for own, side in both:
        assert own.preparations.seen(side.samples[0].number)
    assert bench.comparison.state is State.RESULT
    count = len(engine.asked)
    link.state_changed.emit()
    assert len(engine.asked) == count


def test_a_model_that_answers_unexpectedly_is_asked_about_once(bench, engine, link):
    fill(bench)
    engine.answer_all()
    assert link.fact_calls == 0
    engine.finding = replace(make_finding(), model={"name": "other", "sha256": "c" * 64})
    for _ in range(2):
        bench.comparison.compare()
        engine.answer_all()
    assert link.fact_calls == 1
    assert bench.files.rows is not None


def test_closing_during_work_keeps_the_place_and_ends_the_engine(fresh_desk):
    fresh_desk.window.show()
    fill(fresh_desk.bench)
    assert fresh_desk.comparison.state is State.COMPARING
    fresh_desk.window.close()
    assert fresh_desk.link.closed
    assert fresh_desk.bench.settings.get(WINDOW_GEOMETRY)
    fresh_desk.engine.answer_all()


def test_settings_hold_the_pen_and_the_line_to_write_on(bench, tmp_path):
    bench.commands["settings"].trigger()
    dialog = bench.doing.dialog
    QTest.mouseClick(dialog.pen.button("broad"), Qt.MouseButton.LeftButton)
    assert bench.settings.get(PEN_WIDTH) == "broad"
    for _ in range(2):  # a second click on what holds changes nothing
        QTest.mouseClick(dialog.baseline.button("none"), Qt.MouseButton.LeftButton)
        assert not bench.look.baseline
    bench.commands["baseline"].trigger()
    assert dialog.baseline.button("shown").isChecked()
    bench.commands["pen_medium"].trigger()
    assert dialog.pen.button("medium").isChecked()
    dialog.close()


def test_a_file_that_the_system_hands_over_is_opened_or_waits():
    opened = []
    files = HandedOver()
    files.take("/data/early.hwcase")
    assert opened == []
    files.give_to(opened.extend)
    files.take("/data/late.png")
    assert opened == ["/data/early.hwcase", "/data/late.png"]


def test_settings_that_cannot_be_written_cost_nothing_else(bench, monkeypatch):
    from verifier_app.errors import StoreError

    def refuse(*_):
        raise StoreError("The settings cannot be written (disk full).")

    monkeypatch.setattr(bench.settings, "set", refuse)
    bench.commands["point_strict"].trigger()
    assert bench.comparison.operating_point == "strict"
    assert "cannot be written" in bench.status.engine.whole
    assert len(bench.status.history) == 1, "the profile is as it was"


def test_a_geometry_that_is_none_costs_only_the_place(theme):
    for kept in ("ä", "\ud800", "no geometry at all"):
        assert MainWindow(theme.tokens, kept).size() == FIRST


def test_the_outline_comes_first_and_where_the_cards_will_be(theme, bench, qtbot):
    window = MainWindow(theme.tokens)
    with qtbot.waitSignal(window.painted):
        window.show()
    outline = window.grab().toImage()
    for card in (bench.page.questioned, bench.page.finding, bench.page.evidence):
        corner = card.mapTo(bench.window, QPoint(0, 0))
        inside = outline.pixelColor(corner.x() + 20, corner.y() + 20).name().upper()
        outside = outline.pixelColor(corner.x() - 4, corner.y() + 20).name().upper()
        assert inside == theme.tokens.colour("surface")
        assert outside == theme.tokens.colour("app")
    delete(window)


@pytest.mark.parametrize(("width", "form"), [(900, "narrow"), (1280, "normal"), (1920, "wide")])
def test_forms_by_width(make_bench, width, form):
    bench = make_bench(width, 800)
    assert bench.page.form == form
    assert bench.rail.width() == (52 if form == "narrow" else 72)
    assert bench.page.evidence.is_open == (form != "narrow")
    assert bench.page.references.strip.isVisible() == (form != "narrow")
    for entry in (*bench.rail.entries, bench.rail.help):
        assert entry.x() == 2, "words have no air within the entry's edges"
        assert entry.geometry().right() == bench.rail.width() - 3


def test_the_welcome_has_no_word_for_experts(qtbot, theme):
    dialog = WelcomeDialog(theme)
    qtbot.addWidget(dialog)
    dialog.show()
    said = " ".join(words_of(dialog))
    assert "speaks for one writer or for two" in said
    assert not [own for own in ("likelihood", "ratio", "threshold", "llr") if own in said]


def test_a_long_title_of_a_pane_sends_tools_under_more(bench, theme, qtbot):
    head = PaneHead(theme, bench.commands, "references", "Vergleichsproben")
    place = QWidget()
    qtbot.addWidget(place)
    head.setParent(place)
    place.show()
    head.show()
    title = head.findChild(QLabel)
    menu = head._more.menu().actions()
    assert bench.commands["paste_references"] in menu
    for width, tools, paste in (
        (460, True, True), (380, False, True), (330, False, False), (460, True, True),
    ):  # fmt: skip
        head.resize(width, head.height())
        settle()
        assert (head._crop.isVisible(), head._paste.isVisible()) == (tools, paste)
        assert title.text() == "Vergleichsproben"
    head.resize(250, head.height())
    settle()
    assert "…" in title.text()
    assert title.toolTip() == "Vergleichsproben"


@pytest.mark.parametrize("side", ["questioned", "references"])
@pytest.mark.parametrize("title", ["Vergleichsproben", "العينة موضع الفحص"])
def test_the_title_of_a_pane_is_whole_beside_tools_for_a_finger(bench, theme, qtbot, side, title):
    theme.make_for_touch(touch=True)
    try:
        place = QWidget()
        qtbot.addWidget(place)
        head = PaneHead(theme, bench.commands, side, title)
        head.setParent(place)
        place.show()
        head.show()
        head.aside.show_text("a-file-with-a-long-name.png")
        head.choose_form(narrow=True)
        head.resize(378, head.height())  # of a window 900 wide
        settle()
        assert head.title.text() == title
        assert not head._paste.isVisible()
    finally:
        theme.make_for_touch(touch=False)


def test_resizing_changes_the_form_and_back(bench, engine):
    engine.at_once = True
    fill(bench)
    for width, form in ((900, "narrow"), (1280, "normal"), (1000, "narrow"), (1700, "wide")):
        bench.window.resize(width, 800)
        settle()
        assert bench.page.form == form
        assert bench.page.finding.scale.isVisible()
        assert bench.page.finding.foot.isVisible()


def geometry_of(bench):
    page = bench.page
    cards = (page.questioned, page.references, page.questioned.stack, page.references.stack)
    return [QRect(card.mapTo(bench.window, QPoint(0, 0)), card.size()) for card in cards]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_moves_under_the_pen(make_bench, engine, size):
    engine.at_once = True
    bench = make_bench(*size)
    empty = geometry_of(bench)
    draw(bench.page.questioned.pad)
    settle()
    assert geometry_of(bench) == empty
    draw(bench.page.references.pad)
    settle()
    assert geometry_of(bench) == empty
    faint = SampleWarning("low_contrast", "x")
    engine.finding = make_finding(3.5, references=1, questioned_warnings=(faint,), among=(),
                                  warnings=(("identical", "x"), ("outside_range", "y")))  # fmt: skip
    draw(bench.page.references.pad, ((60, 40), (200, 42)))
    settle()
    assert geometry_of(bench) == empty


def clipped(bench):
    """Labels and buttons on screen that show less than all of their words."""
    found = []
    for widget in bench.window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton | QToolButton):
            continue
        if isinstance(widget, QToolButton) and not widget.text():
            continue
        if isinstance(widget, QLabel):
            if not widget.text() or hasattr(widget, "whole"):
                continue
            if widget.wordWrap():
                fits = widget.heightForWidth(widget.width()) <= widget.height()
            else:
                fits = widget.sizeHint().width() <= widget.width()
        else:
            icon_only = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly if (
                isinstance(widget, QToolButton)) else False  # fmt: skip
            fits = icon_only or widget.sizeHint().width() <= widget.width() + 1
        if not fits:
            found.append((type(widget).__name__, widget.text(), widget.size(), widget.sizeHint()))
    return found


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_off(make_bench, engine, size):
    engine.at_once = True
    bench = make_bench(*size)
    settle()
    assert clipped(bench) == []
    fill(bench)
    settle()
    assert clipped(bench) == []
    for llr in (-3.4, 3.4):
        engine.finding = make_finding(llr, references=3, among=(-0.4,), point="strict")
        bench.comparison.compare()
        settle()
        assert clipped(bench) == []
    row = bench.page.references.row
    assert row.viewport().width() >= row.content_width()


def test_a_usual_finding_needs_no_scroll_bar(make_bench, engine):
    engine.at_once = True
    bench = make_bench(1280, 800)
    fill(bench, 4)
    settle()
    bars = [a.verticalScrollBar() for a in bench.page.finding.findChildren(QScrollArea)]
    assert bars
    assert not any(bar.isVisible() for bar in bars)
    small = make_bench(900, 600)
    settle()
    assert not small.page.verticalScrollBar().isVisible()
    assert not small.page.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("beyond", [True, False])
def test_three_warnings_need_no_scroll_bar(make_bench, engine, beyond):
    engine.at_once = True
    bench = make_bench(1280, 800)
    codes = ("touches_border", "two_shades", "low_contrast")[: 2 if beyond else 3]
    faults = tuple(SampleWarning(code, "x") for code in codes)
    engine.finding = make_finding(
        9.0 if beyond else 1.4,
        references=3,
        warnings=(("outside_range", "x"),) if beyond else (),
        questioned_warnings=faults,
    )
    fill(bench, 3)
    settle()
    card = bench.page.finding
    assert len(card.notices.shown) == 3
    (area,) = card.findChildren(QScrollArea)
    assert not area.verticalScrollBar().isVisible()


@pytest.mark.parametrize("basis", [Basis.UNPRESSED, Basis.MOVEMENT])
@pytest.mark.parametrize("references", [1, 3])
@pytest.mark.parametrize("llr", [9.0, -9.0, 0.2])
def test_a_finding_of_drawings_needs_no_scroll_bar(make_bench, engine, basis, references, llr):
    engine.at_once = True
    bench = make_bench(1280, 800)
    beyond = (("outside_range", "x"),) if abs(llr) > 4 else ()
    made = make_finding(llr, references=references, warnings=beyond, extrapolated=True)
    faults = (SampleWarning("too_little", "x"),) if basis is Basis.MOVEMENT else ()
    questioned = replace(made.questioned, warnings=faults)
    engine.finding = replace(made, basis=basis, questioned=questioned)
    fill(bench, references)
    settle()
    (area,) = bench.page.finding.findChildren(QScrollArea)
    assert not area.verticalScrollBar().isVisible()
    assert clipped(bench) == []


def test_what_explains_the_numbers_of_drawings_is_shown_by_key(make_bench, engine):
    engine.at_once = True
    bench = make_bench(1280, 640)
    engine.finding = replace(make_finding(1.4, references=3), basis=Basis.UNPRESSED)
    fill(bench, 3)
    settle()
    card = bench.page.finding
    counts = card.counts
    assert "62 writers, none of them trained on." in counts.text()
    assert "Measured with pens" not in counts.text()
    QApplication.clipboard().clear()
    bench.commands["copy_text"].trigger()
    assert "Measured with pens, not with mice." in QApplication.clipboard().text()
    folded = card.picture().height()
    assert not counts.more.isChecked()
    counts.more.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(counts.more, Qt.Key.Key_Space)
    settle()
    assert counts.text() == finding_text(bench.comparison.finding).counts
    assert "Measured with pens, not with mice." in counts.text()
    assert card.picture().height() == folded, "a copied picture says all of it either way"
    QTest.keyClick(counts.more, Qt.Key.Key_Space)
    settle()
    assert "Measured with pens" not in counts.text()
    engine.finding = make_finding(1.4, references=3)
    bench.comparison.compare()
    settle()
    assert not counts.more.isVisible(), "pictures have nothing more to say"


def test_all_is_said_of_the_numbers_where_there_is_room(make_bench, engine):
    engine.at_once = True
    bench = make_bench(1900, 1150)
    engine.finding = replace(make_finding(1.4, references=3), basis=Basis.UNPRESSED)
    fill(bench, 3)
    settle()
    counts = bench.page.finding.counts
    said = finding_text(bench.comparison.finding)
    assert counts.text() == said.counts
    assert not counts.more.isVisible()
    make_bench(1280, 640)
    assert counts.text() == said.brief
    assert counts.more.isVisible()
    make_bench(900, 600)
    assert counts.text() == said.short
    make_bench(1900, 1150)
    assert counts.text() == said.counts
    (area,) = bench.page.finding.findChildren(QScrollArea)
    assert not area.verticalScrollBar().isVisible()


def test_what_is_said_of_the_numbers_follows_the_room_that_the_foot_leaves(make_bench, engine):
    """A finding is shown, and only then its foot has two lines."""
    engine.at_once = True
    bench = make_bench(1280, 800)
    engine.finding = replace(make_finding(1.4), basis=Basis.UNPRESSED)
    fill(bench, 1)
    settle()
    card = bench.page.finding
    assert not card.counts.is_folded
    card.foot.setMinimumHeight(160)
    settle()
    assert card.counts.is_folded
    card.foot.setMinimumHeight(0)
    settle()
    assert not card.counts.is_folded


def warned(bench, engine, *codes):
    """A finding with these warnings about the questioned sample, on the screen."""
    engine.at_once = True
    faults = tuple(SampleWarning(code, "x") for code in codes)
    engine.finding = make_finding(-1.9, references=3, questioned_warnings=faults)
    if bench.comparison.finding is None:
        fill(bench, 3)
    else:
        bench.comparison.compare()
    settle()
    return bench.page.finding


def notices(card):
    """Those on screen; what was there before is deleted later."""
    return [own for own in card.notices.findChildren(Notice) if own.isVisible()]


def seen_whole(widget, area):
    place = widget.mapTo(area.viewport(), QPoint())
    return area.viewport().rect().contains(QRect(place, widget.size()))


def test_warnings_out_of_sight_are_counted_in_the_head(make_bench, engine):
    bench = make_bench(1366, 700)
    card = warned(bench, engine)
    assert not card.warned.isVisible()
    card = warned(bench, engine, "low_contrast", "two_shades")
    (area,) = card.findChildren(QScrollArea)
    last = notices(card)[-1]
    assert not seen_whole(last, area)
    assert card.warned.isVisible()
    assert card.warned.text() == "2"
    assert card.warned.accessibleName() == "2 warnings"
    assert card.warned.toolTip().splitlines()[1:] == ["Faint ink.", "Ink of two shades."]
    card.warned.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.warned, Qt.Key.Key_Space)
    settle()
    assert seen_whole(last, area)
    assert clipped(bench) == []


def test_in_a_small_window_two_warnings_are_seen_and_more_are_counted(make_bench, engine):
    bench = make_bench(900, 600)
    card = warned(bench, engine, "low_contrast", "two_shades")
    assert all(seen_whole(own, bench.page) for own in notices(card))
    assert card.warned.text() == "2 warnings"
    card = warned(
        bench, engine, "low_contrast", "two_shades", "touches_border", "too_small", "reduced"
    )
    last = notices(card)[-1]
    assert not seen_whole(last, bench.page)
    assert seen_whole(card.warned, bench.page)
    assert card.warned.text() == "5 warnings"
    QTest.mouseClick(card.warned, Qt.MouseButton.LeftButton)
    settle()
    assert seen_whole(last, bench.page)


def test_in_a_small_window_the_sentence_names_both_explanations(make_bench, engine):
    card = warned(make_bench(900, 600), engine)
    assert card.sentence.text().endswith(
        "if somebody else imitated it than if the same person wrote all of them."
    )
    assert card.counts.isVisible()
    assert card.counts.text().endswith("genuine comparisons scored this low or lower.")


def test_below_the_least_size_the_page_scrolls(make_bench):
    bench = make_bench(600, 420)
    settle()
    assert bench.page.verticalScrollBar().isVisible()
    assert bench.page.horizontalScrollBar().isVisible()


def test_what_the_keyboard_comes_to_is_seen_with_its_ring(make_bench, engine):
    """Coming from beside it the page did not scroll, and where it did, the ring stayed away."""
    engine.at_once = True
    bench = make_bench(900, 600)
    fill(bench)
    bench.page.toggle_evidence()
    settle()
    assert bench.page.verticalScrollBar().maximum() > 0
    first = bench.page.report
    first.setFocus()
    bench.rings.note_typing()
    ring, seen = bench.rings.ring, set()
    while first not in seen:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        settle()
        own = QApplication.focusWidget()
        seen.add(own)
        assert not own.visibleRegion().isEmpty(), own.accessibleName()
        assert ring.widget() is own
        assert not ring.visibleRegion().isEmpty(), own.accessibleName()
    assert bench.page.evidence.views[0] in seen
    bench.page.toggle_evidence()


def test_tab_goes_down_the_finding_of_a_small_window(make_bench, engine):
    engine.at_once = True
    faint, several = SampleWarning("low_contrast", "x"), SampleWarning("several_objects", "x")
    engine.finding = make_finding(questioned_warnings=(faint, several))
    bench = make_bench(900, 600)
    fill(bench)
    settle()
    finding = bench.page.finding
    stops, own = [], bench.page.references.row.add_tile
    while own is not bench.page.evidence.head:
        own = own.nextInFocusChain()
        if (
            own.isVisible()
            and finding.isAncestorOf(own)
            and own.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            stops.append(own.mapTo(finding, QPoint()).y())
    assert len(stops) >= 3
    assert stops == sorted(stops)


def test_evidence_opens_by_key_in_a_narrow_window_and_the_page_scrolls(make_bench, engine):
    engine.at_once = True
    bench = make_bench(900, 600)
    fill(bench)
    QTest.keyClick(bench.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert bench.page.evidence.views[0].isVisible()
    bar = bench.page.verticalScrollBar()
    assert bar.isVisible()
    assert bar.value() == bar.maximum() > 0


def sides(bench):
    """How far the cards are from the left edge of the page, and from its right one."""
    body, page = bench.page.body, bench.page
    left = body.mapTo(page, QPoint(0, 0)).x()
    return left, page.width() - left - body.width()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_scroll_bar_moves_no_card(make_bench, direction):
    bench = make_bench(900, 600)
    page = bench.page
    bench.window.setLayoutDirection(direction)
    try:
        found = []
        for is_open in (False, True, False):
            page.evidence.fold(is_open=is_open)
            settle()
            assert page.verticalScrollBar().isVisible() == is_open
            found.append(sides(bench))
    finally:
        bench.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert found[0] == found[1] == found[2]
    assert found[0][0] == found[0][1]


def test_side_by_side_views_share_their_zoom(bench, engine):
    engine.at_once = True
    fill(bench)
    one, other = bench.page.evidence.views
    one.zoom_by(2.0)
    assert other.zoom == one.zoom == 2.0
    bench.comparison.references.select(2)
    titles = [t.text() for t in bench.page.evidence.beside.titles]
    assert titles == ["Questioned", "Reference 3"]
    assert other.zoom == one.zoom == 2.0
    bench.comparison.references.clear_all()
    bench.comparison.references.add([FileSource("/data/r.png")])
    assert other.zoom == one.zoom == 1.0, "new samples are shown whole"


def test_the_name_of_a_file_turns_no_caption_from_right_to_left(bench, engine):
    engine.at_once = True
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        fill(bench)
        settle()
    finally:
        QLocale.setDefault(before)
    isolated = f"{numbers.ISOLATE}form-0412.png{numbers.END_OF_ISOLATE}"
    assert bench.page.questioned.caption.text.whole.startswith(f"{isolated}, ")


def test_an_arabic_name_turns_no_caption_from_left_to_right(bench, engine):
    """ ".png" and the size stood before the name, and the size was read backwards."""
    engine.at_once = True
    name = "\u062a\u0648\u0642\u064a\u0639.png"
    bench.comparison.questioned.add([FileSource(f"/data/{name}")])
    settle()
    isolated = f"{numbers.ISOLATE}{name}{numbers.END_OF_ISOLATE}"
    assert bench.page.questioned.caption.text.whole.startswith(f"{isolated}, ")


def test_signs_in_a_name_that_turn_or_break_a_line_do_not_in_captions(bench, engine):
    engine.at_once = True
    caption = bench.page.questioned.caption.text
    bench.comparison.questioned.add([FileSource("/data/form.png")])
    settle()
    height = caption.sizeHint().height()
    name = "na\u202egpj.png"
    bench.comparison.questioned.add([FileSource(f"/data/{name}")])
    settle()
    assert caption.whole.startswith(f"{numbers.ISOLATE}{name}{numbers.END_OF_ISOLATE}, ")
    bench.comparison.questioned.add([FileSource("/data/a\nname.png")])
    settle()
    assert caption.text().startswith("a name.png, ")
    assert caption.sizeHint().height() == height
    assert caption.whole.startswith("a\nname.png, ")


@pytest.mark.parametrize("name", ["Smith & <b>Son<b>.png", "a" * 200 + ".png"])
def test_a_tooltip_shows_every_letter_of_a_name_on_the_screen(bench, engine, name):
    """Qt took <b> for markup, and broke no line: a long name ended off the screen."""
    engine.at_once = True
    bench.comparison.references.add([FileSource(f"/data/{name}")])
    settle()
    tile = bench.page.references.row.tiles[0]
    QApplication.sendEvent(
        tile, QHelpEvent(QEvent.Type.ToolTip, QPoint(9, 9), tile.mapToGlobal(QPoint(9, 9)))
    )
    (shown,) = [
        own for own in QApplication.topLevelWidgets()
        if own.inherits("QTipLabel") and own.isVisible()
    ]  # fmt: skip
    read = QTextDocument()
    read.setHtml(shown.text()) if "<" in shown.text() else read.setPlainText(shown.text())
    try:
        lines = read.toPlainText().replace("\N{ZERO WIDTH SPACE}", "").splitlines()
        assert lines[0].startswith(name)
        assert len(lines) == 2, "what the keys do stands below"
        assert shown.width() < bench.window.screen().geometry().width()
    finally:
        QToolTip.hideText()


@pytest.mark.parametrize("name", ["settings", "open_folders", "welcome"])
def test_a_command_that_is_given_twice_opens_one_dialog(bench, name):
    """One of two lay hidden behind the other, and stayed when that was closed."""
    for _ in range(2):
        bench.commands[name].trigger()
        settle()
    (dialog,) = [own for own in bench.window.findChildren(QDialog) if own.isVisible()]
    dialog.close()
    settle()
    bench.commands[name].trigger()
    settle()
    assert [own for own in bench.window.findChildren(QDialog) if own.isVisible()], "opened again"


def test_right_to_left_mirrors_the_page_but_not_the_axis(bench, engine):
    engine.at_once = True
    fill(bench)
    bench.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    page = bench.page
    assert (
        page.finding.mapTo(bench.window, QPoint(0, 0)).x()
        < page.questioned.mapTo(bench.window, QPoint(0, 0)).x()
    )
    assert page.finding.scale.at(-4) < page.finding.scale.at(4)
    assert bench.search.x() == 8, "as far from the edge as from the right one elsewhere"
    bench.window.grab()


def test_the_finding_speaks_of_the_profile(bench, engine):
    bench.comparison.choose_profile("character")
    words = [w.text() for w in bench.page.finding.steps.findChildren(QLabel)]
    assert "The sign you have a question about." in words
    engine.finding = lambda q: replace(
        make_finding(1.4, references=len(q.references)), profile="character"
    )
    fill(bench)
    engine.answer_all()
    assert bench.page.finding.verdict.title.text() == "Supports the same sign"


def test_nothing_is_cleared_on_a_page_that_nobody_sees(bench):
    fill(bench)
    commands = bench.commands
    clearing = ("clear_pane", "clear_all", "clear_questioned", "clear_references")
    assert all(commands[key].isEnabled() for key in clearing)
    bench.show_page("batch")
    assert not any(commands[key].isEnabled() for key in clearing)
    QTest.keySequence(bench.window, "Ctrl+Shift+Del")
    assert len(bench.comparison.references.samples) == 3
    bench.show_page("compare")
    QTest.keySequence(bench.window, "Ctrl+Shift+Del")
    assert not bench.comparison.references.samples


def test_commands_of_the_panes_show_them(bench):
    fill(bench)
    keys = ("open_questioned", "open_references_here", "pen_questioned", "remove_reference")
    for key in (*keys, "swap", "compare", "evidence_overlay"):
        bench.show_page("batch")
        bench.commands[key].trigger()
        assert bench.shown == "compare", key
        if key.startswith("open"):
            bench.doing.dialog.close()


def test_the_evidence_is_opened_and_not_folded_from_another_page(make_bench, engine):
    engine.at_once = True
    bench = make_bench(900, 600)
    fill(bench)
    evidence = bench.page.evidence
    for _ in range(2):
        bench.show_page("batch")
        QTest.keyClick(bench.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert evidence.isVisible()
        assert evidence.is_open
    bench.show_page("batch")
    QTest.keyClick(bench.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert evidence.layered.isVisible()


@pytest.mark.parametrize("view", ["overlay", "blink"])
def test_what_the_paper_waits_for_is_written_on_it(bench, engine, theme, view):
    engine.at_once = True
    fill(bench)
    engine.at_once = False
    bench.page.evidence.segments.button(view).click()
    settle()
    paper = bench.page.evidence.layered.view
    image = paper.grab().toImage()
    seen = {image.pixelColor(x, image.height() // 2).name() for x in range(20, image.width() - 20)}
    assert theme.colour("paper").name() in seen
    assert len(seen) > 1


def test_a_title_that_folds_nothing_any_more_does_not_keep_the_keyboard(make_bench):
    evidence = make_bench(900, 600).page.evidence
    evidence.head.setFocus(Qt.FocusReason.TabFocusReason)
    assert evidence.head.hasFocus()
    make_bench(1280, 800)
    assert evidence.segments.button(evidence.model.view).hasFocus()


def test_evidence_with_a_place_of_its_own_is_not_folded(bench):
    QTest.keyClick(bench.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert bench.page.evidence.is_open
    assert not bench.commands["evidence"].isEnabled()
    bench.window.resize(900, 600)
    settle()
    assert bench.commands["evidence"].isEnabled()


def test_swapping_is_offered_for_the_reference_that_is_shown(bench, engine):
    engine.at_once = True
    fill(bench)
    references = bench.comparison.references
    references.clear()
    assert not bench.commands["swap"].isEnabled()
    references.select(0)
    assert bench.commands["swap"].isEnabled()


def test_a_warning_follows_its_reference_to_another_place(bench, engine):
    engine.at_once = True
    made = make_finding(0.4, references=1)
    faint = replace(made.references[0], warnings=(SampleWarning("low_contrast", "x"),))
    engine.finding = replace(made, references=(faint,))
    fill(bench, references=2)
    bench.comparison.references.toggle(1)
    (warning,) = bench.page.finding.notices.shown
    assert warning.text.startswith("Reference 1 has low contrast.")
    bench.comparison.references.move(1, 0)
    (warning,) = bench.page.finding.notices.shown
    assert warning.text.startswith("Reference 2 has low contrast.")


def test_a_tile_says_where_the_calibration_data_cut_its_number_off(bench, engine):
    engine.at_once = True
    made = make_finding(1.4, references=2)
    ends = [replace(own, llr=llr) for own, llr in zip(made.references, (1.0331, 0.4), strict=True)]
    engine.finding = replace(made, references=tuple(ends), alone_range=(-0.9, 1.0331))
    fill(bench, references=2)
    settle()
    bound, plain = bench.page.references.row.tiles[:2]
    assert bound.thumbnail.llr_text == "≥\u2009+1.0"
    assert bound.accessibleName() == "Reference 1, r0.png, llr plus 1.0 or more"
    assert bound.toolTip().startswith("r0.png, llr ≥\u2009+1.0\n")
    assert plain.thumbnail.llr_text == "+0.4"


@pytest.mark.parametrize("broken", [False, True])
def test_f6_stops_only_where_something_can_be_done(bench, engine, broken):
    engine.at_once = True
    if broken:
        engine.prepared = engine.finding = Failure("The file ends too early.", "Scan it again.")
        fill(bench)
        settle()
    bench.page.profile.button("signature").setFocus()
    stops = []
    for _ in range(5):
        QTest.keyClick(bench.window, Qt.Key.Key_F6)
        stops.append(bench.window.focusWidget())
        assert stops[-1].isVisible()
        assert stops[-1].isEnabled()
    assert len(set(stops)) == 5
    assert stops[-1] is bench.page.profile.button("signature")


@pytest.mark.parametrize("name", ["references", "batch"])
def test_f6_goes_on_past_what_is_hidden_or_has_nothing_to_do(bench, engine, name):
    engine.at_once = True
    bench.show_page(name)
    if name == "batch":  # a run that is over cannot be paused; no set, no list of sets
        bench.batch.open_table("/data/pairs.csv")
    settle()
    stops = []
    for _ in range(len(bench.shown_page.panels())):
        QTest.keyClick(bench.window, Qt.Key.Key_F6)
        stops.append(bench.window.focusWidget())
        assert stops[-1].isVisible()
        assert stops[-1].isEnabled()
    assert bench.shown_page.panels()[-1] in stops


def test_f6_goes_on_from_a_tool_and_reaches_the_reference_that_is_shown(bench, engine):
    engine.at_once = True
    fill(bench)
    page, window = bench.page, bench.window
    bench.comparison.references.select(1)
    settle()
    page.questioned.strip.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is page.references.row.tiles[1]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert bench.comparison.references.selected == 2
    page.evidence.segments.button("blink").setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is page.profile.button("signature")
    page.evidence.segments.button("blink").setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is page.finding.info


def test_esc_leaves_the_pad_for_something_that_is_seen(bench, engine):
    engine.at_once = True
    page = bench.page
    bench.comparison.references.add([FileSource("/data/r.png")])
    settle()
    page.questioned.pad.setFocus()
    QTest.keyClick(page.questioned.pad, Qt.Key.Key_Escape)
    assert bench.window.focusWidget() is page.references.row.tiles[0]
    bench.comparison.references.new_drawing()
    page.references.pad.setFocus()
    QTest.keyClick(page.references.pad, Qt.Key.Key_Escape)
    assert bench.window.focusWidget() is page.finding.info


def test_the_menu_knows_a_window_that_fills_the_screen(bench):
    action = bench.commands["full_screen"]
    bench.window.showFullScreen()
    settle()
    assert action.isChecked()
    action.trigger()
    settle()
    assert not bench.window.isFullScreen()
    assert not action.isChecked()


def test_a_drop_of_nothing_leaves_the_edge_of_a_drawing(bench, engine):
    engine.at_once = True
    pane = bench.page.questioned
    draw(pane.pad)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/lost.inkml")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    pane.dragEnterEvent(QDragEnterEvent(QPoint(20, 20), copy, mime, left, none))
    assert pane.drop_frame.isVisible()
    drop(pane, mime)
    assert not pane.drop_frame.isVisible()
    assert not pane.pad.dashed


def test_a_side_is_framed_while_files_are_dragged_over_it_whatever_it_shows(bench, engine):
    engine.at_once = True
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/scan.png")])
    rest = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(QPoint(20, 20), *rest, Qt.KeyboardModifier.NoModifier)
    for card in (bench.page.questioned, bench.page.references):
        for _ in ("a pad", "a picture"):
            QApplication.sendEvent(card, enter)
            assert card.drop_frame.isVisible()
            assert card.drop_frame.geometry() == card.rect()
            QApplication.sendEvent(card, QDragLeaveEvent())
            assert not card.drop_frame.isVisible()
            drop(card, mime)
            settle()


def test_the_keyboard_begins_at_what_is_chosen(bench):
    bench.commands["settings"].trigger()
    dialog = bench.doing.dialog
    settle()
    assert dialog.focusWidget() is dialog.colours.button("light")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.motion.button("system")
    dialog.close()


def test_links_of_a_dialog_follow_other_colours(bench, theme):
    bench.commands["about"].trigger()
    dialog = bench.doing.dialog
    for choice in ("dark", "light"):
        bench.commands[f"theme_{choice}"].trigger()
        settle()
        assert dialog.text.find("Show its card", BACKWARD) or dialog.text.find("Show its card")
        colour = dialog.text.textCursor().charFormat().foreground().color()
        assert colour.name() == theme.tokens.colour("accent").lower()
    dialog.close()


def test_pages_take_the_form_that_has_room_for_the_letters(make_bench, monkeypatch):
    bench = make_bench()
    bench.show_page("gallery")
    assert (bench.page.form, bench.gallery_page.form) == ("normal", "normal")
    monkeypatch.setattr(bench.theme, "fonts", Fonts(bench.theme.fonts.family, 2.0))
    monkeypatch.setattr(bench.window, "scale", 2.0)
    for page in ("gallery", "compare"):
        bench.show_page(page)
        bench.window.resize(1278, 800)
        settle()
        bench.window.resize(1280, 800)
        settle()
    assert bench.window.is_narrow
    assert (bench.page.form, bench.gallery_page.form) == ("narrow", "narrow")
    assert bench.page.body.minimumWidth() == 2 * LEAST_WIDTH["narrow"]
    monkeypatch.undo()
    for page in ("gallery", "compare"):
        bench.show_page(page)
        bench.window.resize(1278, 800)
        settle()
    assert (bench.page.form, bench.gallery_page.form) == ("normal", "normal")


def test_the_first_window_is_no_larger_than_the_screen(theme):
    window = first_window(theme.tokens, "")
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height() - TITLE, "the title stands above it"
    window.resize(FIRST)
    window.fit(QRect(0, 0, 1366, 728))
    assert window.size() == QSize(1280, 728 - TITLE)
    window.resize(FIRST)
    window.fit(QRect(0, 0, 1920, 1040))
    assert window.size() == FIRST
    kept = MainWindow(theme.tokens)
    kept.setGeometry(20, 60, 700, 700)
    again = first_window(theme.tokens, kept.kept_geometry())
    assert again.geometry() == kept.geometry()


def of_another_screen(window, width):
    """What `window` keeps where the screen is `width` wide."""
    plain, _, state = window.kept_geometry().partition(" ")
    kept = bytearray(base64.b64decode(plain))
    kept[46:50] = width.to_bytes(4, "big")
    return f"{base64.b64encode(kept).decode()} {state}".strip()


@pytest.mark.parametrize("width", [640, 850, 1920])
def test_a_window_of_another_screen_is_brought_within_this_one(theme, width):
    left = MainWindow(theme.tokens)
    left.setGeometry(500, 300, 1280, 1000)
    window = first_window(theme.tokens, of_another_screen(left, width))
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(window.geometry())
    assert window.height() <= room.height() - TITLE


def test_a_place_beyond_the_screen_is_brought_within_it(theme):
    window = MainWindow(theme.tokens)
    for place in (QRect(900, 500, 1000, 700), QRect(-300, -80, 1000, 700)):
        window.setGeometry(place)
        window.fit(QRect(0, 0, 1366, 728))
        assert window.size() == QSize(1000, 728 - TITLE)
        assert QRect(0, 0, 1366, 728).contains(window.geometry())


@pytest.mark.parametrize("width", [None, 1920])
def test_a_maximised_window_stays_maximised_on_any_screen(theme, width):
    left = MainWindow(theme.tokens)
    left.setWindowState(Qt.WindowState.WindowMaximized)
    kept = left.kept_geometry() if width is None else of_another_screen(left, width)
    assert first_window(theme.tokens, kept).isMaximized()


@pytest.mark.parametrize(
    "page", ["compare", "references", "batch", "gallery", "fine-tune", "models"]
)
def test_a_case_is_taken_anywhere_on_the_window(bench, monkeypatch, page):
    opened = []
    monkeypatch.setattr(bench.cases, "open", opened.append)
    bench.show_page(page)
    shown = bench.page
    over = [bench.rail, bench.status, bench.shown_page.viewport()]
    over += [shown.finding, shown.evidence, shown.questioned] if page == "compare" else []
    for part in over:
        assert [sent(kind, part, "/data/b.hwcase") for kind in (QDragEnterEvent, QDropEvent)] == [
            True, True,
        ]  # fmt: skip
    assert opened == ["/data/b.hwcase"] * len(over)
    assert not sent(QDragEnterEvent, bench.rail, "/data/b.png")
    QApplication.sendEvent(bench.window, QDragLeaveEvent())
