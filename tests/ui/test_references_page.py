"""The References page in a shown window, with real events and an engine in the test's hands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStylePainter, QToolTip

from tests.ui.conftest import settle
from tests.ui.fakes import prepare_reply
from tests.ui.test_accessibility import accessible, nameless, too_small, walk
from tests.ui.test_window import SIZES, clipped, draw, erase_while_the_engine_answers
from verifier_app.engine.protocol import Failure, Prepare
from verifier_app.engine.set_questions import (
    AddToSet,
    CreateSet,
    Likeness,
    OpenSet,
    RankedSet,
    RankSets,
    ReferenceFacts,
    TreatReference,
)
from verifier_app.types import Treatment
from verifier_app.ui.load.parts_dialog import PartsDialog
from verifier_app.ui.models import set_words
from verifier_app.ui.models.finding_report import Origin
from verifier_app.ui.models.samples import FileSource, KeptSource
from verifier_app.ui.models.set_spread import SetSpread
from verifier_app.ui.references.triangle import Triangle
from verifier_app.ui.widgets.labels import IconLabel
from verifier_app.ui.widgets.labels import tip as letters_of

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def engine(desk):
    desk.engine.at_once = True
    for name, references in (("Card index 0081", 8), ("Account 30-2254", 3), ("Account 1", 4)):
        desk.engine.sets.make(name, references)
    return desk.engine


@pytest.fixture
def make_page(engine, make_bench):
    def make(width=1280, height=800):
        bench = make_bench(width, height)
        bench.show_page("references")
        settle()
        return bench.references_page

    return make


def test_the_triangle_calls_references_as_the_grid_does(application, theme, monkeypatch):
    references = [ReferenceFacts(n, f"{n}.png", n != 1, False, "") for n in (1, 2, 3)]
    triangle, drawn = Triangle(theme), []
    triangle.show_spread(SetSpread(references, [Likeness(2, 3, 1.04, True)]), 400)
    triangle.resize(triangle.sizeHint())
    assert triangle.tip_at(QPointF(triangle._place(1, 0).center())) == (
        "References 2 and 3: llr ≥\u2009+1.0"
    )
    assert triangle.tip_at(QPointF(0, 0)) == ""
    monkeypatch.setattr(QPainter, "drawText", lambda _, *given: drawn.append(given[-1]))
    triangle.grab()
    assert drawn == ["2", "3", "≥\u2009+1.0"]
    triangle.show_spread(SetSpread(references, [Likeness(2, 3, 1.04, True)]), 70)
    triangle.grab()
    assert drawn[3:] == ["2", "3", "+1.0"], "no room for more than the figure"
    copy = Likeness(2, 3, 1.04, is_bound=True, is_repeated=True)
    triangle.show_spread(SetSpread(references, [copy]), 400)
    triangle.resize(triangle.sizeHint())
    triangle.grab()
    assert drawn[6:] == ["2", "3", "="], "one picture does not agree with itself"
    assert triangle.tip_at(QPointF(triangle._place(1, 0).center())) == (
        "References 2 and 3: the same picture"
    )


@pytest.fixture
def page(make_page):
    return make_page()


def words(widget):
    shown = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return [w.text() for w in shown if w.isVisible() and w.text()]


def drop(widget, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    widget.dropEvent(event)
    return event.isAccepted()


def test_of_more_references_than_fit_into_a_triangle_the_figures_alone_are_shown(make_page, engine):
    engine.sets.make("Account 9", 60)
    page = make_page()
    page.sets.load()
    page.sets.choose(next(own.id for own in page.sets.sets if own.name == "Account 9"))
    settle()
    panel, card = page.set_card.spread, page.set_card
    assert len(page.sets.references) == 60
    assert not panel.triangle.isVisible()
    assert [own.title.text() for own in panel.figures] == ["Lowest", "Median", "Highest"]
    for block in panel.figures:
        right = block.mapTo(card, block.rect().topRight()).x()
        assert right <= card.width(), "it was beyond the edge of the card"


def test_files_that_would_be_moved_to_the_page_are_taken_as_copies(page):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/a.png")])
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for card in (page.set_card, page.rank_card):
        event = QDropEvent(QPointF(20, 20), both, mime, LEFT, Qt.KeyboardModifier.ShiftModifier)
        card.dropEvent(event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction  # else the originals are deleted


def test_what_takes_the_files_that_are_dragged_over_it_is_framed(page):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/data/a.png")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for card in (page.set_card, page.rank_card):
        QApplication.sendEvent(card, QDragEnterEvent(QPoint(20, 20), copy, mime, LEFT, none))
        assert card.drop_frame.isVisible()
        QApplication.sendEvent(card, QDragLeaveEvent())
        assert not card.drop_frame.isVisible()
        QApplication.sendEvent(card, QDragEnterEvent(QPoint(20, 20), copy, mime, LEFT, none))
        assert drop(card, "/data/a.png")
        assert not card.drop_frame.isVisible()


def test_the_rail_leads_to_the_page_and_back(bench, engine, qtbot):
    QTest.mouseClick(bench.rail.entries[1], LEFT)
    assert bench.references_page.isVisible()
    assert not bench.page.isVisible()
    QTest.keyClick(bench.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(bench.page.isVisible)
    assert bench.rail.entries[0].isChecked()


def test_the_list_and_the_first_set_are_there_at_once(page):
    assert page.list.rows.rowCount() == 3
    assert page.set_card.title.whole == "Account 1"
    shown = words(page)
    for text in ("4 references", "Good for comparing", "+1.2", "+2.3", "against all 3 sets"):
        assert text in shown
    assert "Kept in one file on this computer that only you can read." in shown
    assert len(page.set_card.grid.cells) == 4


def test_the_mark_of_an_advice_stands_beside_its_words_in_a_wide_window(make_page):
    page = make_page(1920, 1160)
    (title,) = (own for own in page.findChildren(QLabel) if own.text() == "Good for comparing")
    (mark,) = (own for own in title.parentWidget().findChildren(IconLabel))
    assert 0 < title.x() - mark.geometry().right() <= 12


def test_how_old_a_set_is_stays_where_its_words_are_long(page, monkeypatch):
    drawn = []
    monkeypatch.setattr(QPainter, "drawText", lambda _, *given: drawn.append(given[-1]))
    page.list.viewport().grab()
    assert "4 references, 12 May" in drawn
    drawn.clear()
    monkeypatch.setattr(set_words, "references_count", "{} échantillons de comparaison".format)
    page.list.viewport().grab()
    assert "4, 12 May" in drawn
    tip = page.list.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Account 1\n4 échantillons de comparaison, 12 May"


def test_sets_whose_names_differ_at_the_end_are_told_apart(page, monkeypatch):
    drawn = []
    monkeypatch.setattr(QPainter, "drawText", lambda _, *given: drawn.append(given[-1]))
    facts = replace(page.list.rows.rows[0], name="Savings account of a cooperative, signatory 2")
    page.list.rows.show((facts,))
    page.list.viewport().grab()
    (name,) = (text for text in drawn if "…" in text)
    assert name.startswith("Savings")
    assert name.endswith("2")


def test_at_the_least_size_the_page_needs_no_scroll_bar(make_bench, desk, engine):
    for sets in (True, False):
        if not sets:
            engine.sets.sets.clear()
        bench = make_bench(900, 600)
        bench.show_page("references")
        settle()
        assert bench.references_page.verticalScrollBar().maximum() == 0
        bench.show_page("compare")


def test_the_name_of_a_set_is_shown_whole_before_what_stands_beside_it(make_page, desk):
    page = make_page(900, 600)
    title, aside = page.set_card.title, page.set_card._aside
    title.show_text("Account 30-1187 A")
    aside.show_text("5 references, and many more words beside them than fit")
    settle()
    assert title.text() == title.whole
    assert aside.text() != aside.whole


@pytest.mark.parametrize("is_edited", [False, True])
def test_how_many_references_a_set_has_is_whole_beside_a_long_name(make_page, desk, is_edited):
    card = make_page(1280, 800).set_card
    card.title.show_text("The account of the main office in the old town, cards of 2019 to 2026")
    card._aside.show_text("2,400 references, 2,390 in use", "2,400")
    if is_edited:
        card._names.edit(card.title.whole)
    settle()
    assert card._aside.text() == "2,400"
    card._names.stop()


def test_an_invitation_without_a_sentence_leaves_no_gap(page):
    invite = page.rank_card._invite
    assert invite._title.isVisible()
    assert not invite._sentence.isVisible()


def test_a_click_opens_a_set(page):
    rect = page.list.visualRect(page.list.rows.index(2))
    QTest.mouseClick(page.list.viewport(), LEFT, pos=rect.center())
    assert page.set_card.title.whole == "Card index 0081"
    assert len(page.set_card.grid.cells) == 8
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.set_card.title.whole == "Account 30-2254"


def test_search(page):
    QTest.keyClicks(page.search, "index")
    assert page.list.rows.rowCount() == 1
    QTest.keyClicks(page.search, "x")
    assert "No set has “indexx” in its name." in words(page.list_card)
    page.search.clear()
    assert page.list.rows.rowCount() == 3


def test_a_reference_is_left_out_and_comes_back_by_mouse_key_and_undo(page, desk):
    cell = page.set_card.grid.cells[1]
    QTest.mouseClick(cell.box, LEFT)
    assert page.sets.opened.facts.used == 3
    assert cell.note.text() == "not used"
    assert "not used" in cell.well.accessibleName()
    cell.well.setFocus()
    QTest.keyClick(cell.well, Qt.Key.Key_Space)
    assert page.sets.opened.facts.used == 4
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert page.sets.opened.facts.used == 3
    QTest.keyClick(desk.window, Qt.Key.Key_Y, CONTROL)
    assert page.sets.opened.facts.used == 4


def test_references_move_and_go_by_keys(page, desk):
    grid = page.set_card.grid
    names = [own.name for own in page.sets.references]
    grid.cells[0].well.setFocus()
    QTest.keyClick(grid.cells[0].well, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [own.name for own in page.sets.references][:2] == [names[1], names[0]]
    assert grid.cells[1].well.hasFocus()
    QTest.keyClick(grid.cells[1].well, Qt.Key.Key_Delete)
    assert [own.name for own in page.sets.references] == [names[1], *names[2:]]
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert [own.name for own in page.sets.references][:2] == [names[1], names[0]]
    QTest.keyClick(grid.cells[0].well, Qt.Key.Key_Down)
    assert grid.cells[3].well.hasFocus()
    QTest.keyClick(grid.cells[3].well, Qt.Key.Key_Right)
    assert grid.add_cell.hasFocus()


def test_commands_mean_the_reference_that_has_the_keyboard(page, desk, engine):
    grid, commands = page.set_card.grid, desk.bench.commands
    names = [own.name for own in page.sets.references]
    grid.cells[0].well.setFocus()
    engine.at_once = False
    QTest.keyClick(grid.cells[0].well, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    engine.answer_all()
    assert grid.cells[1].well.hasFocus()
    assert page.sets.current.name == names[0]
    commands["remove_in_set"].trigger()
    engine.answer_all()
    assert [own.name for own in page.sets.references] == names[1:]
    assert page.sets.current.name == names[2], "it stands there now"
    assert commands["crop_in_set"].isEnabled()


def test_a_drag_moves_a_reference(page, desk):
    grid = page.set_card.grid
    names = [own.name for own in page.sets.references]
    first, third = grid.cells[0].well, grid.cells[2].well
    QTest.mousePress(first, LEFT, pos=QPoint(20, 20))
    target = first.mapFromGlobal(third.mapToGlobal(QPoint(30, 30)))
    QTest.mouseMove(first, QPoint(60, 20))
    QTest.mouseMove(first, target)
    settle()
    assert grid.cells[2].well is first, "it stands where it would be dropped"
    assert [cell.number.text() for cell in grid.cells] == ["1", "2", "3", "4"]
    assert [own.name for own in page.sets.references] == names, "nothing is kept before the drop"
    QTest.mouseRelease(first, LEFT, pos=first.mapFromGlobal(third.mapToGlobal(QPoint(30, 30))))
    assert [own.name for own in page.sets.references] == [*names[1:3], names[0], names[3]]
    assert first.hasFocus()
    assert not first.is_dragged
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert [own.name for own in page.sets.references] == names


def drag(grid, start, where):
    """Take a reference to a point of the grid, and do not let it go."""
    well = grid.cells[start].well
    QTest.mousePress(well, LEFT, pos=QPoint(20, 20))
    QTest.mouseMove(well, QPoint(60, 20))
    QTest.mouseMove(well, well.mapFromGlobal(grid.mapToGlobal(where)))
    settle()
    return well


def test_a_drag_ends_at_the_nearest_place(page):
    grid = page.set_card.grid
    names = [own.name for own in page.sets.references]
    well = drag(grid, 1, QPoint(grid.width() + 50, grid.height() + 400))
    QTest.mouseRelease(well, LEFT)
    assert [own.name for own in page.sets.references] == [names[0], *names[2:], names[1]]
    well = drag(grid, 3, QPoint(-30, -90))
    QTest.mouseRelease(well, LEFT)
    assert [own.name for own in page.sets.references] == [names[1], names[0], *names[2:]]


def test_a_drag_from_right_to_left(page, desk):
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    grid = page.set_card.grid
    names = [own.name for own in page.sets.references]
    well = drag(grid, 0, QPoint(20, 20))  # the last column
    QTest.mouseRelease(well, LEFT)
    columns = grid._columns
    assert [own.name for own in page.sets.references].index(names[0]) == columns - 1


def test_escape_gives_a_drag_up(page, desk):
    grid = page.set_card.grid
    names = [own.name for own in page.sets.references]
    well = drag(grid, 0, grid.cells[2].geometry().center())
    QTest.keyClick(well, Qt.Key.Key_Delete)
    QTest.keyClick(well, Qt.Key.Key_Escape)
    assert grid.cells[0].well is well
    QTest.mouseMove(well, QPoint(90, 90))
    QTest.mouseRelease(well, LEFT)
    assert [own.name for own in page.sets.references] == names
    assert not page.sets.can_undo


def test_what_comes_during_a_drag_waits_for_its_end(page):
    grid = page.set_card.grid
    well = drag(grid, 0, grid.cells[2].geometry().center())
    page.sets.pictures.changed.emit()
    assert grid.cells[2].well is well
    assert well.is_dragged
    page.sets.remove_reference(page.sets.references[3].id)
    QTest.mouseRelease(well, LEFT)
    assert len(grid.cells) == len(page.sets.references) == 3


def test_a_drag_scrolls(page, engine):
    page.sets.choose(engine.sets.make("Long", 30))
    settle()
    grid, bar = page.set_card.grid, page.set_card.area.verticalScrollBar()
    assert bar.maximum() > 0
    well = drag(grid, 0, QPoint(20, page.set_card.area.height() - 5))
    assert bar.value() > 0
    QTest.keyClick(well, Qt.Key.Key_Escape)
    QTest.mouseRelease(well, LEFT)


def test_moving_down_beyond_the_end_moves_to_the_end(page):
    grid = page.set_card.grid
    names = [own.name for own in page.sets.references]
    place = len(names) - 2
    QTest.keyClick(grid.cells[place].well, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [own.name for own in page.sets.references][-1] == names[place]


def test_drop_paste_and_draw_add_references(page, desk, engine, qtbot):
    assert drop(page.set_card, "/data/a.png", "/data/b.png")
    assert [own.name for own in page.sets.references][-2:] == ["a.png", "b.png"]
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    page.set_card.grid.add_cell.setFocus()
    with qtbot.waitSignal(page.sets.set_changed):
        QTest.keyClick(desk.window, Qt.Key.Key_V, CONTROL)
    assert page.sets.references[-1].name == "Pasted picture"
    desk.bench.commands["draw_in_set"].trigger()
    settle()
    draw(page.set_card.pad)
    QTest.mouseClick(page.set_card._take, LEFT)
    questions = [q for q in engine.asked if isinstance(q, AddToSet)]
    assert questions[-1].samples[0].ink is not None
    assert page.set_card.stack.currentIndex() == 0
    assert page.sets.opened.facts.count == 8


def test_what_takes_long_shows_how_far_it_is_and_can_be_cancelled(page, engine):
    engine.at_once = False
    drop(page.set_card, "/data/a.png", "/data/b.png")
    assert page.set_card.progress.isVisible()
    assert "Taking samples in: 0 of 2" in words(page.set_card)
    QTest.mouseClick(page.set_card._stop, LEFT)
    assert not page.set_card.progress.isVisible()
    assert page.sets.opened.facts.count == 4


def test_a_drawing_waits_for_samples_that_are_taken_in(page, desk, engine):
    card = page.set_card
    engine.at_once = False
    drop(card, "/data/a.png", "/data/b.png")
    desk.bench.commands["draw_in_set"].trigger()
    draw(card.pad)
    assert not card._take.isEnabled()
    QTest.mouseClick(card._take, LEFT)
    assert card.stack.currentIndex() == 2
    engine.answer_all()
    assert card._take.isEnabled()
    QTest.mouseClick(card._take, LEFT)
    assert card.stack.currentIndex() == 2, "it is not kept yet"
    engine.answer_all()
    assert card.stack.currentIndex() == 0
    assert page.sets.opened.facts.count == 7


def test_a_drawing_that_is_refused_stays_on_the_pad(page, desk, engine):
    card = page.set_card
    desk.bench.commands["draw_in_set"].trigger()
    draw(card.pad)
    drawn = card.pad.ink
    engine.sets.bad.add("")  # a drawing has no name
    QTest.mouseClick(card._take, LEFT)
    assert card.stack.currentIndex() == 2
    engine.at_once = False
    QTest.mouseClick(card._take, LEFT)
    engine.fail(AddToSet, Failure("The disk is full.", "Make room."))
    engine.answer_all()
    assert page.sets.opened.facts.count == 4
    assert card.stack.currentIndex() == 2
    assert card.pad.ink is drawn
    assert card._take.isEnabled()


def test_strokes_of_a_reference_are_undone_and_outlast_esc_and_another_draw(page, desk):
    card, window = page.set_card, desk.window
    page.sets.use(page.sets.references[0].id, used=False)
    desk.bench.commands["draw_in_set"].trigger()
    assert not desk.bench.commands["undo"].isEnabled(), "the change of the set is not in sight"
    for y in (60, 120):
        draw(card.pad, ((60, y), (120, y)))
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert len(card.pad.ink.strokes) == 1
    assert not page.sets.references[0].used
    QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert len(card.pad.ink.strokes) == 2
    QTest.keyClick(card.pad, Qt.Key.Key_Escape)
    assert not card.is_drawing
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert page.sets.references[0].used
    for _ in range(2):
        desk.bench.commands["draw_in_set"].trigger()
        assert len(card.pad.ink.strokes) == 2
    QTest.mouseClick(card._take, LEFT)
    assert page.sets.opened.facts.count == 5
    desk.bench.commands["draw_in_set"].trigger()
    assert card.pad.ink is None


@pytest.mark.parametrize("last", ["crop_in_set", "cleaning_in_set"])
def test_both_tools_of_one_reference_keep_what_either_did(page, desk, engine, last):
    page.set_card.grid.cells[1].well.setFocus()
    commands, doing, opened = desk.bench.commands, desk.bench.doing, {}
    engine.at_once = False
    for key in ("crop_in_set", "cleaning_in_set"):
        commands[key].trigger()
        engine.answer_all()
        opened[key] = doing.dialog
        commands[key].trigger()
        assert doing.dialog is opened[key], "asked for twice it is there once"
    crop, cleaning = opened.values()
    cleaning.boxes["specks"].click()
    engine.answer_all()
    QTest.mouseClick(crop.suggestions[0], LEFT)
    crop.crop.apply()
    others = [own for key, own in opened.items() if key != last]
    others[0].close()
    assert not [own for own in engine.asked if isinstance(own, TreatReference)]
    opened[last].close()
    (asked,) = [own for own in engine.asked if isinstance(own, TreatReference)]
    assert asked.sample.crop == (100, 100, 300, 90)
    assert asked.sample.cleaning == {"specks": False}
    commands[last].trigger()
    engine.answer_all()
    assert doing.dialog is not opened[last], "it can be opened once more"


@pytest.fixture
def parts(page, desk, engine):
    """The window for a file with several pages that was dropped on the open set."""
    engine.at_once = False
    drop(page.set_card, "/data/form.pdf")
    engine.answer_all()
    dialog = desk.bench.doing.dialog
    assert isinstance(dialog, PartsDialog)
    return dialog


def test_pages_and_parts_of_one_file_are_added_one_after_the_other(page, parts, engine):
    assert page.sets.opened.facts.count == 4, "nothing is added before it was chosen"
    assert parts.strip.isVisible()
    for number in (1, 2):
        parts.strip.setCurrentIndex(parts.strip.pages.index(number))
        engine.answer_all()
        QTest.mouseClick(parts.suggestions[0], LEFT)
        QTest.mouseClick(parts.apply, LEFT)
        engine.answer_all()
        assert parts.isVisible()
        assert parts.note.whole == f"Added to “Account 1”. Parts added from this file: {number}"
    added = [question.samples[0] for question in engine.asked if isinstance(question, AddToSet)]
    assert [own.page for own in added] == [1, 2]
    assert added[0].crop is not None
    well = page.set_card.grid.cells[5].well
    assert well.accessibleName() == "Reference 6, form.pdf, page 3"
    assert well.toolTip().startswith("form.pdf, page 3\n")


def test_the_first_page_of_several_is_called_so(page, theme):
    for pages, called in ((3, "form.pdf, page 1"), (1, "form.pdf")):
        cell = page.set_card.grid.cells[0]
        cell.show_reference(ReferenceFacts(1, "form.pdf", True, False, "", 0, pages), 0, None)
        assert cell.well.accessibleName() == f"Reference 1, {called}"
        assert cell.name.whole == called


def test_why_a_part_is_not_added_is_said_where_it_was_chosen(parts, engine):
    engine.sets.bad = {"form.pdf"}
    QTest.mouseClick(parts.apply, LEFT)
    engine.answer_all()
    assert parts.note.whole.startswith("form.pdf was left out.")
    assert parts.note.property("tone") == "warn"
    assert parts.isVisible()


def test_of_two_files_with_pages_the_second_comes_when_the_first_is_closed(
    page, parts, desk, engine
):
    drop(page.set_card, "/data/other.tif", "/data/a.png")
    engine.answer_all()
    assert page.sets.opened.facts.count == 5
    assert desk.bench.doing.dialog is parts
    QTest.mouseClick(parts.cancel, LEFT)
    engine.answer_all()
    assert desk.bench.doing.dialog is not parts
    assert desk.bench.doing.dialog.windowTitle() == "Add parts of other.tif to a set"


def test_a_name_that_is_typed_outlasts_samples_that_are_taken_in(page, desk, engine):
    card = page.set_card
    engine.at_once = False
    drop(card, "/data/a.png", "/data/b.png")
    QTest.keyClick(desk.window, Qt.Key.Key_F2)
    QTest.keyClicks(card.name_field, "Account 77")
    engine.answer_all()
    assert page.sets.opened.facts.count == 6
    assert card.name_field.isVisible()
    assert not card.title.isVisible()
    QTest.keyClick(card.name_field, Qt.Key.Key_Return)
    engine.answer_all()
    assert card.title.whole == "Account 77"


def test_a_new_set_is_named_at_once(page, desk):
    QTest.mouseClick(page.new, LEFT)
    field = page.set_card.name_field
    assert field.hasFocus()
    assert field.selectedText() == "New set"
    QTest.keyClicks(field, "Account 77")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.set_card.title.whole == "Account 77"
    assert page.list.rows.rows[0].name == "Account 77"
    assert "No reference in use" in words(page.set_card)
    assert not page.set_card.use.isEnabled()
    desk.bench.commands["rename_set"].trigger()
    QTest.keyClicks(field, "nonsense")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert page.set_card.title.whole == "Account 77"


def test_a_name_that_is_being_typed_is_the_set_that_was_open(page, desk):
    """The button takes no focus, and the field lost its own only when the new set was open."""
    QTest.mouseClick(page.new, LEFT)
    QTest.keyClicks(page.set_card.name_field, "Account 77")
    QTest.mouseClick(page.new, LEFT)
    assert page.set_card.name_field.text() == page.sets.opened.facts.name == "New set"
    QTest.mouseClick(page.new, LEFT)
    assert {"Account 77", "New set", "New set 2"} <= {row.name for row in page.list.rows.rows}
    assert desk.bench.status.engine.whole == "Engine ready"


def test_new_set_clicked_double_makes_one_set(page, qtbot):
    before = len(page.sets.sets)
    QTest.mouseClick(page.new, LEFT)
    QTest.mouseDClick(page.new, LEFT)
    QTest.mouseRelease(page.new, LEFT)
    assert len(page.sets.sets) == before + 1
    assert page.set_card.name_field.hasFocus()
    QTest.mouseClick(page.new, LEFT)
    assert len(page.sets.sets) == before + 2


def test_of_a_character_is_asked_which_sign_it_is(page):
    assert "Whose is it?" in words(page.rank_card)
    page.profile.button("character").click()
    settle()
    assert "Which sign is it?" in words(page.rank_card)
    assert "Whose is it?" not in words(page.rank_card)


def test_removing_a_set_can_be_undone(page, desk):
    desk.bench.commands["remove_set"].trigger()
    assert page.list.rows.rowCount() == 2
    assert "Ctrl+Z brings it back" in desk.bench.status.engine.whole
    desk.bench.commands["undo"].trigger()
    assert page.list.rows.rowCount() == 3
    assert desk.bench.status.engine.whole == "The set is back."


def test_delete_removes_the_set_of_the_list_and_undo_brings_it_back(page, desk):
    page.list.setFocus()
    name = page.sets.opened.facts.name
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    settle()
    names = [row.name for row in page.list.rows.rows]
    assert len(names) == 2
    assert name not in names
    assert page.list.hasFocus()
    assert page.sets.opened.facts.name == page.list.currentIndex().data()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    settle()
    assert page.list.rows.rowCount() == 1
    for _ in range(2):
        desk.bench.commands["undo"].trigger()
        settle()
    assert name in [row.name for row in page.list.rows.rows]
    assert page.list.rows.rowCount() == 3


def test_a_delete_key_that_is_held_removes_one_set(page):
    page.list.setFocus()
    kind, key, none = QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier
    for again in (False, True, True):
        QApplication.sendEvent(page.list, QKeyEvent(kind, key, none, "", again))
        settle()
    assert page.list.rows.rowCount() == 2


def test_commands_of_the_page_show_it(page, desk):
    bench = desk.bench
    bench.show_page("compare")
    QTest.keyClick(desk.window, Qt.Key.Key_F2)
    assert bench.shown == "references"
    assert page.set_card.name_field.hasFocus()
    QTest.keyClick(page.set_card.name_field, Qt.Key.Key_Escape)
    for key in ("draw_in_set", "remove_set"):
        bench.show_page("compare")
        bench.commands[key].trigger()
        assert bench.shown == "references", key
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert page.list.rows.rowCount() == 3, "Ctrl+Z brings it back, as the message says"


def test_a_sample_is_ranked_and_a_row_opens_its_set(page, engine):
    assert drop(page.rank_card, "/data/form-0412.png")
    rows = page.rank_card.rows
    assert rows.isVisible()
    assert rows.rows.rowCount() == 3
    first = rows.rows.data(rows.rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert first == "1, Card index 0081, llr plus 1.4, same"
    assert "3 sets in 180 ms" in words(page.rank_card)
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(rows.rows.index(0)).center())
    assert page.set_card.title.whole == "Card index 0081"
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(1))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert page.set_card.title.whole == "Account 30-2254"
    before = len([q for q in engine.asked if isinstance(q, RankSets)])
    QTest.mouseClick(page.set_card.grid.cells[0].box, LEFT)
    assert len([q for q in engine.asked if isinstance(q, RankSets)]) == before + 1
    page.sets.treating(page.sets.references[1].id)(Treatment(), Treatment(turn=2.0))
    assert len([q for q in engine.asked if isinstance(q, RankSets)]) == before + 2


def test_the_ranked_set_that_the_keyboard_comes_to_is_marked(page):
    assert drop(page.rank_card, "/data/form-0412.png")
    rows = page.rank_card.rows
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert [own.row() for own in rows.selectedIndexes()] == [0]


@pytest.mark.parametrize("size", SIZES)
def test_the_name_of_a_ranked_sample_has_room(make_page, size):
    page = make_page(*size)
    assert drop(page.rank_card, "/data/form-0412-of-May.png")
    settle()
    card = page.rank_card
    card._note.setText("in 180 milliseconds, of 3 sets")
    settle()
    assert card._caption.text() == "form-0412-of-May.png"
    assert card._note.width() >= card._note.sizeHint().width()


def test_what_is_wrong_with_a_ranked_sample_is_told(page, engine):
    text = "Other writing as well."
    engine.prepared = prepare_reply(warnings=[("several_objects", text), ("low_contrast", "")])
    assert drop(page.rank_card, "/data/form-0412.png")
    assert "More than one thing." in words(page.rank_card)
    assert page.rank_card._note.property("tone") == "warn"
    tip = page.rank_card._note.toolTip()
    assert tip.startswith("More than one thing. The questioned sample may hold other")
    assert "Faint ink." in tip
    engine.prepared = prepare_reply()
    assert drop(page.rank_card, "/data/form-0413.png")
    assert "3 sets in 180 ms" in words(page.rank_card)
    assert page.rank_card._note.property("tone") == "text2"
    assert not page.rank_card._note.toolTip()


def test_that_it_ranks_is_told_once(page, engine):
    engine.at_once = False
    assert drop(page.rank_card, "/data/form-0412.png")
    engine.answer_next(Prepare)
    assert words(page.rank_card).count("Ranking…") == 1
    engine.answer_all()
    page.rank_card._ranking.rank()
    assert words(page.rank_card).count("Ranking…") == 1


def test_only_who_supports_the_same_writer_is_bold_in_a_ranking(page, theme, monkeypatch):
    weights = {}

    def drawn(painter, *arguments):
        weights[arguments[-1]] = painter.font().weight()

    monkeypatch.setattr(QPainter, "drawText", drawn)
    rows = [
        RankedSet(number, name, 3, llr, verdict, -0.7, 1.2)
        for number, (name, llr, verdict) in enumerate(
            [("a", 1.4, "same"), ("b", 1.3, "same"), ("c", 0.1, "inconclusive")]
        )
    ]
    page.rank_card.rows.show_rows(tuple(rows), muted=False)
    page.rank_card.rows.setVisible(True)
    page.rank_card.rows.grab()
    assert [weights[name] for name in "abc"] == [600, 600, 400]
    page.rank_card.rows.show_rows(tuple(rows[2:]), muted=False)
    page.rank_card.rows.grab()
    assert weights["c"] == 400
    assert "no verdict · Copies" not in weights
    copied = replace(rows[0], warnings=("copy",))
    page.rank_card.rows.show_rows((copied,), muted=False)
    page.rank_card.rows.grab()
    assert (weights["a"], "no verdict · Copies" in weights) == (400, True)


@pytest.mark.usefixtures("right_to_left")
def test_figures_of_a_ranking_end_below_each_other_where_one_reads_from_the_right(
    page, desk, monkeypatch
):
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drawn = {}

    def draw_text(painter, rect, flags, text):
        box = painter.boundingRect(rect, flags, text)
        drawn[text] = box.left(), box.right()

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    rows = tuple(
        RankedSet(number, "i" * 99, 3, llr, "different", -0.7, 1.2)
        for number, llr in enumerate((-1.1, -10.4))
    )
    page.rank_card.rows.show_rows(rows, muted=False)
    page.rank_card.rows.setVisible(True)
    page.rank_card.rows.grab()
    ends = [drawn[set_words.shown_llr(own)][1] for own in rows]
    assert ends[0] == ends[1]
    name = next(place for text, place in drawn.items() if text.startswith("ii"))
    assert name[0] - max(ends) >= 8
    assert drawn["1"][1] == drawn["2"][1]


def test_drawing_in_the_rank_card_ranks(page, engine):
    draw(page.rank_card.pad)
    assert [q for q in engine.asked if isinstance(q, RankSets)][-1].questioned.ink is not None
    assert page.rank_card.rows.isVisible()


def test_a_touch_of_the_pen_is_not_ranked(page, engine):
    pad = page.rank_card.pad
    QTest.mouseClick(pad, LEFT, pos=pad.rect().center())
    settle()
    assert not any(isinstance(own, RankSets) for own in engine.asked)
    assert any(text.startswith("Draw, open, paste or drop") for text in words(page.rank_card))
    assert not page.rank_card.rows.isVisible()
    draw(pad)
    assert page.rank_card.rows.isVisible()


def test_an_answer_of_the_engine_leaves_erasing_in_the_rank_card_alone(page, engine, desk):
    engine.at_once = False
    pad = page.rank_card.pad
    assert erase_while_the_engine_answers(pad, engine)
    assert len(pad.ink.strokes) == len(desk.bench.ranking.questioned.ink.strokes) == 1


def test_undo_takes_back_what_was_changed_last_in_the_set_or_in_the_ranking(page, desk):
    bench = desk.bench
    ranked = bench.ranking.questioned
    drop(page.rank_card, "/data/form-0412.png")
    (number,) = (own.number for own in ranked.samples)
    ranked.treat(number, Treatment(turn=90))
    bench.commands["undo"].trigger()
    assert ranked.samples[0].source.treatment is None
    bench.commands["redo"].trigger()
    assert ranked.samples[0].source.treatment == Treatment(turn=90)
    QTest.mouseClick(page.set_card.grid.cells[0].box, LEFT)
    bench.commands["undo"].trigger()
    assert bench.sets.opened.references[0].used
    assert ranked.samples[0].source.treatment == Treatment(turn=90)


def test_a_reference_treated_here_is_read_anew_in_compare(page, desk, engine):
    comparison, sets = desk.comparison, desk.bench.sets
    first, second = (own.id for own in sets.references[:2])
    comparison.references.add([KeptSource(first, "card-1.png", "Account 1")])
    number = comparison.references.samples[0].number
    before = comparison.preparations.seen(number)
    sets.treating(second)(Treatment(), Treatment(turn=90))
    assert comparison.preparations.seen(number) is before
    sets.treating(first)(Treatment(), Treatment(turn=90))
    assert comparison.preparations.seen(number) is not before


def test_a_ranking_follows_what_a_reference_and_a_set_are_now(page, desk, engine):
    sets = desk.bench.sets
    drop(page.rank_card, "/data/form-0412.png")
    before = len([q for q in engine.asked if isinstance(q, RankSets)])
    sets.treating(sets.references[0].id)(Treatment(), Treatment(turn=90))
    assert len([q for q in engine.asked if isinstance(q, RankSets)]) == before + 1
    sets.rename("Account 2")
    shown = {row.name for row in page.rank_card.rows.rows.rows}
    assert "Account 2" in shown
    assert "Account 1" not in shown


def test_undo_goes_on_with_the_sets_where_the_ranking_has_nothing_more(page, desk):
    ranked = desk.bench.ranking.questioned
    desk.bench.commands["remove_set"].trigger()
    drop(page.rank_card, "/data/form-0412.png")
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert not ranked.samples
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert page.list.rows.rowCount() == 3
    assert not desk.bench.commands["undo"].isEnabled()
    for _ in range(2):
        QTest.keyClick(desk.window, Qt.Key.Key_Y, CONTROL)
    assert page.list.rows.rowCount() == 2
    assert ranked.samples
    assert not desk.bench.commands["redo"].isEnabled()


def test_a_set_is_used_in_compare_with_what_was_ranked(page, desk):
    drop(page.rank_card, "/data/form-0412.png")
    QTest.mouseClick(page.set_card.grid.cells[3].box, LEFT)
    QTest.mouseClick(page.set_card.use, LEFT)
    bench = desk.bench
    assert bench.shown == "compare"
    references = bench.comparison.references
    assert all(isinstance(own.source, KeptSource) for own in references.samples)
    assert [own.used for own in references.samples] == [True, True, True, False]
    assert bench.comparison.questioned.samples[0].source.name == "form-0412.png"
    settle()
    shown = words(bench.page.references)
    assert "card-1.png · Set: Account 1" in shown
    assert "1 of 4 not used" in shown
    references.select(1)
    assert "card-2.png · Set: Account 1" in words(bench.page.references)
    references.add([FileSource("/data/other.png")])
    assert not any("Account 1" in own for own in words(bench.page.references))


def test_a_set_that_could_not_be_opened_is_not_put_on_compare_later(page, desk, engine):
    drop(page.rank_card, "/data/form-0412.png")
    other = page.sets.shown[2].id
    engine.at_once = False
    desk.bench.doing.sets.compare_with(other)
    engine.fail(OpenSet, Failure("The engine stopped.", "Try again."))
    engine.answer_all()
    page.sets.choose(other)
    engine.answer_all()
    assert page.sets.opened.facts.id == other
    assert desk.bench.shown == "references"
    page.sets.choose(page.sets.shown[0].id)
    engine.answer_all()
    desk.bench.doing.sets.compare_with(other)
    assert desk.bench.shown == "references", "its references are not known yet"
    engine.answer_all()
    assert desk.bench.shown == "compare"
    assert len(desk.bench.comparison.references.samples) == page.sets.opened.facts.count


def test_references_have_the_names_of_their_files(page, desk, engine):
    """Only a tooltip told them: a tile had its number, and in Compare the name of the set."""
    cells = page.set_card.grid.cells
    assert [own.name.whole for own in cells] == [f"card-{n}.png" for n in (1, 2, 3, 4)]
    long = "2026-05-14_branch-17_signature-of-account-30-2254_genuine_0012.png"
    engine.sets.sets[page.sets.selected].references[0] = replace(page.sets.references[0], name=long)
    engine.sets.sets[page.sets.selected].references[1] = replace(
        page.sets.references[1], name="", drawn=True
    )
    page.sets.use(page.sets.references[3].id, used=False)
    settle()
    name = cells[0].name
    assert name.whole == name.toolTip() == long
    assert name.text().startswith("2026-05")
    assert name.text().endswith("0012.png")
    assert cells[1].name.text() == "Drawn here"
    assert cells[1].well.accessibleName() == "Reference 2, Drawn here"
    drop(page.rank_card, "/data/form-0412.png")
    QTest.mouseClick(page.set_card.use, LEFT)
    settle()
    comparison = desk.bench.comparison
    reports = [replace(own, path=None) for own in comparison.finding.references]  # of kept ones
    kept = comparison.references.samples
    origins = [
        Origin.of(own, None, report).name for own, report in zip(kept, reports, strict=False)
    ]
    assert origins == [long, "drawn or pasted", "card-3.png"]


def test_references_of_compare_become_a_set(bench, engine):
    assert not bench.commands["save_as_set"].isEnabled()
    bench.comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(3)])
    bench.comparison.references.toggle(1)
    bench.commands["save_as_set"].trigger()
    assert bench.shown == "references"
    (question,) = [q for q in engine.asked if isinstance(q, CreateSet)]
    assert [own.path for own in question.samples] == [f"/data/r{i}.png" for i in range(3)]
    assert question.unused == (1,)
    field = bench.references_page.set_card.name_field
    QTest.keyClicks(field, "Account 99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.sets.opened.facts.name == "Account 99"


def test_open_a_set_from_compare(bench, engine):
    QTest.keyClick(bench.window, Qt.Key.Key_L, CONTROL)
    settle()
    assert bench.references_page.search.hasFocus()


def test_where_no_set_has_references_ranking_says_so(make_bench, desk):
    desk.engine.at_once = True
    make_bench()
    desk.bench.show_page("references")
    page = desk.bench.references_page
    desk.bench.commands["new_set"].trigger()
    settle()
    assert drop(page.rank_card, "/data/form-0412.png")
    settle()
    assert "Add references, or tick those to compare with." in words(page.rank_card)


def test_nothing_yet(make_bench, desk):
    desk.engine.at_once = True
    make_bench()
    desk.bench.show_page("references")
    settle()
    shown = words(desk.bench.references_page)
    assert "No reference sets yet." in shown
    assert "Make a set first. Then this finds whose sample it is." in shown
    assert drop(desk.bench.references_page.set_card, "/data/a.png")
    assert desk.bench.sets.opened.facts.name == "New set"


def test_a_file_that_cannot_be_used_is_said_and_can_be_tried_again(make_bench, desk):
    desk.engine.at_once = True
    desk.engine.sets.failure = Failure(
        "The disk is full.", "Make space.", "/data/a & b/sets.sqlite"
    )
    make_bench()
    desk.bench.show_page("references")
    settle()
    page = desk.bench.references_page
    said = "/data/a &amp; b/sets.sqlite: The disk is full. Make space."
    assert said in words(page.set_card)
    desk.engine.sets.failure = None
    desk.engine.sets.make("one")
    QTest.mouseClick(page.set_card._again, LEFT)
    assert page.set_card.title.whole == "one"


def test_loading_says_so(make_bench, desk):
    make_bench()
    desk.bench.show_page("references")
    settle()
    assert "Opening the sets." in words(desk.bench.references_page)


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_off(make_page, desk, size):
    page = make_page(*size)
    assert clipped(desk.bench) == []
    drop(page.rank_card, "/data/form-0412.png")
    QTest.mouseClick(page.set_card.grid.cells[0].box, LEFT)
    settle()
    assert clipped(desk.bench) == []


def test_in_a_small_window_the_list_is_a_drop_down(make_page):
    page = make_page(900, 600)
    assert not page.list_card.isVisible()
    assert [page.combo.itemText(i) for i in range(page.combo.count())] == [
        "Account 1",
        "Account 30-2254",
        "Card index 0081",
    ]
    page.combo.setFocus()
    QTest.keyClick(page.combo, Qt.Key.Key_Down)
    assert page.set_card.title.whole == "Account 30-2254"
    assert not page.verticalScrollBar().isVisible()
    assert not page.horizontalScrollBar().isVisible()


def test_a_ranking_in_a_small_window_needs_no_scroll_bar_of_the_page(make_page):
    page = make_page(900, 600)
    drop(page.rank_card, "/data/form-0412.png")
    settle()
    assert page.rank_card.rows.isVisible()
    assert page.verticalScrollBar().maximum() == 0
    assert page.rank_card.rows.height() > 2 * page.rank_card.rows.itemDelegate().HEIGHT


def test_the_drop_down_says_where_there_is_no_set(make_page, desk):
    page = make_page(900, 600)
    assert page.combo.shown == "Account 1"
    desk.engine.sets.sets.clear()
    desk.bench.sets.load()
    settle()
    assert (page.combo.shown, page.combo.isEnabled()) == ("None yet", False)


def test_a_long_name_in_the_drop_down_is_shortened_and_told(make_page, desk):
    combo = make_page(900, 600).combo
    long = ("Signatories of the southern branch as registered " * 4).strip()
    desk.engine.sets.make(long, 1)
    desk.bench.sets.load()
    settle()

    def tip():
        middle = combo.rect().center()
        asked = QHelpEvent(QEvent.Type.ToolTip, middle, combo.mapToGlobal(middle))
        QApplication.sendEvent(combo, asked)
        return QToolTip.text()

    combo.setCurrentText("Account 1")
    assert (combo.shown, tip()) == ("Account 1", "")
    combo.setCurrentText(long)
    assert combo.currentText() == long
    assert tip() == letters_of(long), "in several lines"
    assert "…" in combo.shown
    painted = []
    draw = QStylePainter.drawControl

    def control(painter, element, option):
        painted.append(option.currentText)
        draw(painter, element, option)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QStylePainter, "drawControl", control)
        combo.grab()
    assert painted == [combo.shown]
    window = desk.window
    combo.showPopup()
    settle()
    popup = combo.view().window().geometry()
    combo.hidePopup()
    inside = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    assert popup.left() >= inside.left()
    assert popup.right() <= inside.right()
    assert popup.width() > 2 * combo.width()
    assert combo.itemData(combo.currentIndex(), Qt.ItemDataRole.ToolTipRole) == letters_of(long)


def test_everything_has_a_name_and_is_large_enough(page, desk):
    drop(page.rank_card, "/data/form-0412.png")
    settle()
    assert nameless(desk.window) == []
    assert too_small(page) == []
    names = {part.text(QAccessible.Text.Name) for part in walk(accessible(desk.window))}
    for text in ("Reference 2, card-2.png", "Use reference 2", "Reference sets", "Find a set"):
        assert text in names


def test_tab_goes_through_list_set_and_ranking(page, desk):
    page.profile.button("signature").setFocus(Qt.FocusReason.TabFocusReason)
    order = []
    for _ in range(80):
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(desk.window.focusWidget())
        if order[-1] is page.profile.button("signature"):
            break
    grid = page.set_card.grid
    marks = [page.new, page.search, page.list, page.set_card.use, grid.cells[0].well]
    marks += [grid.cells[0].box, grid.cells[1].well, grid.add_cell, page.rank_card.pad]
    places = [order.index(mark) for mark in marks]
    assert places == sorted(places)


def test_f6_goes_from_panel_to_panel(page, desk):
    seen = []
    for _ in range(4):
        QTest.keyClick(desk.window, Qt.Key.Key_F6)
        seen.append(desk.window.focusWidget())
    assert page.list in seen
    assert page.set_card.grid.cells[0].well in seen
    assert page.rank_card.pad in seen


def test_another_profile_shows_its_sets_on_both_pages(page, desk, engine):
    engine.sets.make("Alif", 2, "character")
    QTest.mouseClick(page.profile.button("character"), LEFT)
    assert desk.comparison.profile == "character"
    assert [own.name for own in page.list.rows.rows] == ["Alif"]
    assert page.profile.button("character").isChecked()


def test_thousands_of_sets_keep_the_loop_free(make_bench, desk, stall_watch, qtbot):
    desk.engine.at_once = True
    for number in range(2000):
        desk.engine.sets.make(f"Account {number:05}", 1)
    bench = make_bench()
    page = bench.references_page
    bench.show_page("references")
    settle()
    with stall_watch:
        page.search.setText("199")
        qtbot.wait(5)
        page.search.setText("")
        qtbot.wait(5)
        page.list.scrollToBottom()
        qtbot.wait(5)
        page.sets.choose(page.list.rows.rows[-1].id)
        qtbot.wait(5)
    stall_watch.check()


def test_a_set_of_many_references_keeps_the_loop_free(page, engine, stall_watch, qtbot):
    many, few = engine.sets.make("Many", 60), engine.sets.make("Few", 3)
    with stall_watch:
        for chosen, count in ((many, 60), (few, 3), (many, 60)):
            page.sets.choose(chosen)
            qtbot.waitUntil(lambda count=count: len(page.set_card.grid.cells) == count)
            qtbot.wait(5)
    stall_watch.check()
    assert [cell.well.place for cell in page.set_card.grid.cells] == list(range(60))


def test_the_titles_of_the_cards_stand_on_one_line(page):
    cards = {"Reference sets": page.list_card, "Rank": page.rank_card}
    titles = [
        own
        for text, card in cards.items()
        for own in card.findChildren(QLabel)
        if own.text() == text
    ]
    titles.append(page.set_card.title)
    assert len({own.mapTo(page, own.rect().center()).y() for own in titles}) == 1


def test_a_long_caution_does_not_make_the_page_longer(make_page):
    page = make_page(900, 600)
    caution = page.rank_card.caution
    text = caution.text()
    assert "by chance" in text
    caution.setText(f"{text} {text}")
    settle()
    assert page.verticalScrollBar().maximum() == 0
    caution.setText(text)


def test_what_another_window_changed_is_seen_on_coming_back(page, engine):
    other = QLabel("another window")
    other.show()
    other.activateWindow()
    settle()
    assert not page.isActiveWindow()
    engine.sets.make("Made in another window", 2)
    page.activateWindow()
    settle()
    assert page.isActiveWindow()
    assert "Made in another window" in [own.name for own in page.sets.sets]
    assert "against all 4 sets" in words(page.rank_card)
