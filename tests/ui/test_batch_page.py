"""The Batch page in a shown window, with real events and an engine in the test's hands."""

from __future__ import annotations

import csv
import errno
import os
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from tests.ui import fake_batch
from tests.ui.conftest import drop_on, settle, words
from tests.ui.test_accessibility import nameless, too_small
from tests.ui.test_window import SIZES, clipped
from verifier_app.engine.batch_questions import FilePictures, PairRow, ReadPairs, ScoreRows
from verifier_app.engine.pictures import Picture
from verifier_app.engine.protocol import Failure
from verifier_app.store.batches import BatchHead
from verifier_app.store.lock import hold_open
from verifier_app.ui.batch import doing, row_painter
from verifier_app.ui.batch import table_model as table
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.models import batch_words, numbers
from verifier_app.ui.models.batch import BatchState

LEFT = Qt.MouseButton.LeftButton
real = fake_batch.score_of


@pytest.fixture
def engine(desk):
    desk.engine.at_once = True
    return desk.engine


@pytest.fixture
def make_page(engine, make_bench):
    def make(width=1280, height=800, opened=True):
        bench = make_bench(width, height)
        bench.show_page("batch")
        if opened:
            bench.batch.open_table("/data/pairs-may.csv")
        settle()
        return bench.batch_page

    return make


@pytest.fixture
def page(make_page):
    return make_page()


NAMES = (
    "genuine_{}.png", "signature-of-account-30-2254-genuine_{}.png", "IMG_20260514_10{}.jpg",
    "2026-05-14_branch-17_genuine_{}_scan.png", "توقيع_الحساب_الجاري_{}.png",
)  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_the_part_of_a_name_that_tells_it_from_others_is_shown(make_page, size, name):
    page = make_page(*size)
    painter = page.table.painter
    room = page.table.columnWidth(table.FILE) - 14
    shown = [painter.lines(name.format(own), room) for own in ("0001", "0002", "0012")]
    assert len(set(shown)) == 3
    assert all(len(lines) <= 2 for lines in shown)
    assert all(painter._metrics.horizontalAdvance(own) <= room for lines in shown for own in lines)
    assert painter.lines("a.png", room) == ("a.png",)
    for narrow in range(40):
        lines = painter.lines(name.format("0001"), narrow)
        assert all(painter._metrics.horizontalAdvance(own) <= narrow for own in lines), narrow


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_the_names_of_both_files_of_a_row_are_shown(make_page, size, name):
    """Those of references were hidden below 1600 pixels."""
    page = make_page(*size)
    view, painter = page.table, page.table.painter
    rows = [
        SimpleNamespace(file=f"a-{name.format(own)}", references=f"b-{name.format(own)}")
        for own in ("0001", "0012")
    ]
    if view.isColumnHidden(table.OTHER):
        assert view.rows.has_both_names
        room = view.columnWidth(table.FILE) - 14
        shown = [line for row in rows for line in painter.both_names(row, room)]
    else:
        assert not view.rows.has_both_names
        rooms = {own: view.columnWidth(own) - 14 for own in (table.FILE, table.OTHER)}
        shown = [
            painter.lines(text, rooms[column])
            for row in rows
            for column, text in ((table.FILE, row.file), (table.OTHER, row.references))
        ]
    assert len(set(shown)) == 4


@pytest.mark.parametrize("size", SIZES)
def test_files_of_folders_per_person_are_told_apart_on_the_screen(make_page, size):
    page = make_page(*size, opened=False)
    paths = [
        [f"/data/a-long-way-down/{name}/{number}.png" for name in ("anna", "ben")]
        for number in (1, 2)
    ]
    rows = (PairRow(n, own, own[0], (own[1],)) for n, own in enumerate(zip(*paths, strict=True), 1))
    page.order.batch.open_rows("pairs", tuple(rows))
    settle()
    model = page.table.rows
    files = [model.index(row, table.FILE) for row in range(2)]
    assert [own.data() for own in files] == ["anna/1.png", "ben/1.png"]
    both = ["/data/a-long-way-down/anna/1.png", "/data/a-long-way-down/anna/2.png"]
    tip = files[0].data(Qt.ItemDataRole.ToolTipRole)
    assert tip == ("\n".join(both) if page.table.isColumnHidden(table.OTHER) else both[0])


def test_a_narrow_table_draws_the_reference_below_the_questioned_file(make_page):
    page, drawn = make_page(900, 600), []
    paper = QPixmap(page.table.columnWidth(table.FILE), page.table.rowHeight(0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", lambda _, __, ___, text: drawn.append(text))
        with QPainter(paper) as canvas:
            page.table.painter._paint_name(
                canvas, QRectF(paper.rect()), table.FILE, page.table.rows.row(0)
            )
    assert drawn == ["scan_1.tif", "known_1_0.tif"]


@pytest.mark.parametrize("size", [(1120, 700), *SIZES])
def test_filters_stay_whole_however_long_their_words(make_page, desk, monkeypatch, size):
    page = make_page(*size)
    monkeypatch.setattr(page.order, "counts", dict.fromkeys(page.chips.chips, 12_345))
    page._refresh_counts()
    settle()
    chips = page.chips.chips.values()
    for own in chips:
        assert own.width() >= own.sizeHint().width(), own.text()
        assert (
            page.chips.parentWidget().rect().contains(own.geometry().translated(page.chips.pos()))
        )
    assert clipped(desk.bench) == []
    monkeypatch.undo()
    page._refresh_counts()
    settle()
    assert len({own.y() for own in chips}) == 1


@pytest.mark.parametrize("width", [900, 1180, 1220, 1260])
def test_the_table_keeps_its_place_while_its_rows_are_counted(make_page, engine, width):
    """With the hundredth row of a kind the filters needed a line more, and all rows moved down."""
    engine.at_once = False
    engine.batch.total, engine.batch.at_once = 300, 30
    page = make_page(width)
    places = set()
    while page.batch.state is not BatchState.DONE:
        engine.answer_next((ReadPairs, ScoreRows))
        settle()
        places.add(page.rows.y())
    assert page.chips.chips["same"].text() == "same 100"
    assert len(places) == 1


def test_two_lines_of_a_name_stay_in_their_row(make_page):
    page = make_page()
    painter, drawn = page.table.painter, []
    paper = QPixmap(114, page.table.rowHeight(0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            QPainter, "drawText", lambda _, rect, *given: drawn.append((QRectF(rect), *given))
        )
        patch.setattr(numbers, "is_right_to_left", lambda: True)
        with QPainter(paper) as canvas:
            row = SimpleNamespace(references="2026-05-14_gen_0012.png")
            painter._paint_name(canvas, QRectF(paper.rect()), table.OTHER, row)
    (first, _, beginning), (second, _, end) = drawn
    assert 0 < first.top() < first.bottom() <= second.top() < second.bottom() < paper.height()
    assert beginning == f"{numbers.ISOLATE}2026-05-14_{numbers.END_OF_ISOLATE}"
    assert end == f"{numbers.ISOLATE}gen_0012.png{numbers.END_OF_ISOLATE}"


def text(page, place, column):
    return page.table.rows.data(page.table.rows.index(place, column))


def cell(page, place, column=table.FILE):
    return page.table.visualRect(page.table.rows.index(place, column)).center()


def pixels(page, place, column):
    """Colours in the middle line of a cell, as they are on the screen."""
    rect = page.table.visualRect(page.table.rows.index(place, column))
    image = page.table.viewport().grab(rect).toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, middle).name() for x in range(image.width())}


def test_a_table_that_is_opened_again_shows_its_files_as_they_are_now(page, desk, monkeypatch):
    before = pixels(page, 0, table.QUESTIONED)
    monkeypatch.setattr(fake_batch, "PICTURE", Picture(20, 60, b"\xff" * 1200))
    desk.bench.batch.open_table("/data/pairs-may.csv")
    settle()
    now = pixels(page, 0, table.QUESTIONED)
    assert now < before


def test_an_engine_that_starts_late_goes_on_with_the_table(make_page, engine, desk):
    page = make_page(opened=False)
    engine.batch.failure = Failure("The engine does not start.")
    desk.bench.batch.open_table("/data/pairs-may.csv")
    settle()
    assert "The engine does not start." in words(page)
    engine.batch.failure = None
    for state in (EngineState.STOPPED, EngineState.READY):
        desk.link.state = state
        desk.link.state_changed.emit()
    settle()
    assert desk.bench.batch.state is BatchState.DONE


def test_the_rail_leads_to_an_empty_page_that_invites(bench, engine):
    entry = next(own for own in bench.rail.entries if own.text() == "Batch")
    QTest.mouseClick(entry, LEFT)
    page = bench.batch_page
    assert "Nothing to compare yet." in words(page)
    assert not page.save.isEnabled()
    assert page.save.toolTip() == "Nothing is compared yet."


def test_a_table_without_rows_is_no_blank_table(page, engine, desk):
    engine.batch.total = 0
    desk.bench.batch.open_table("/data/none.csv")
    settle()
    shown = words(page)
    assert "none.csv cannot be compared." in shown
    assert "The table has no rows." in shown
    assert page.empty.isVisible()


def test_two_folders_that_cannot_be_compared_are_two(page, engine, desk):
    engine.batch.failure = Failure("No two files find each other.")
    desk.bench.batch.open_folders("/data/forms", "/data/cards")
    settle()
    assert "The folders forms · cards cannot be compared." in words(page)


def test_the_name_of_a_table_that_cannot_be_compared_fits(page, engine, desk):
    engine.batch.total = 0
    desk.bench.batch.open_table(f"/data/{'pairs-of-the-november-audit-' * 6}.csv")
    settle()
    title = page.empty.title
    assert title.text().startswith("pairs-of")
    assert title.text().endswith(".csv cannot be compared.")
    assert title.sizeHint().width() <= title.width()
    assert page.verticalScrollBar().maximum() == page.horizontalScrollBar().maximum() == 0


def test_a_table_shows_its_numbers(page):
    assert page.table.rows.rowCount() == 12
    assert [text(page, 0, c) for c in (table.ROW, table.FILE, table.LLR, table.SCORE)] == [
        "1", "scan_1.tif", "+1.7", "0.98",
    ]  # fmt: skip
    assert text(page, 2, table.NOTE) == "Faint ink"
    assert text(page, 4, table.NOTE).startswith("The file ends too early.")
    shown = words(page)
    assert "12 rows compared" in shown
    assert (
        "Enter or a double click opens the row in Compare. One reference each: inconclusive from −1.2 to +1.2."
        in shown
    )
    assert page.chips.chips["errors"].text() == "errors 2"


def test_warnings_of_a_row_are_listed_with_the_comma_of_the_language(make_page, monkeypatch):
    monkeypatch.setattr(numbers, "translate", lambda _, text: text.replace("{0}, ", "{0}، "))
    page = make_page()
    assert text(page, 5, table.NOTE) == "Out of range، Repeated"
    row = page.table.rows.index(5, table.NOTE)
    spoken = page.table.rows.data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert "Out of range، Repeated" in spoken


@pytest.mark.parametrize("size", SIZES)
def test_numbers_beyond_the_range_are_not_cut_off(make_page, size):
    """The sign before a number of two decimals lost its left half in a small window."""
    page = make_page(*size)
    room = page.table.columnWidth(table.LLR) - 10
    bold = QFontMetrics(page.table.painter._bold)
    assert all(bold.horizontalAdvance(numbers.bound(own, 2)) <= room for own in (1.17, -1.24))
    assert page.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", SIZES)
def test_each_warning_of_a_row_begins_a_line(make_page, size):
    """A line began with the comma between two of them."""
    page = make_page(*size)
    painter = page.table.painter
    room = page.table.columnWidth(table.NOTE) - 46
    lines = painter.one_a_line(("Same picture", "Out of range"), room)
    assert lines == ("Same picture", "Out of range")
    lines = painter.one_a_line(("More than one thing", "Out of range"), room)
    assert "".join(lines[:-1]) == "More than one thing"
    assert lines[-1] == "Out of range"
    assert len(lines) * painter._metrics.height() <= page.table.rowHeight(0)


@pytest.mark.parametrize("size", SIZES)
def test_no_verdict_is_shortened_however_long_its_word(make_page, monkeypatch, size):
    for module in (row_painter, batch_words):
        monkeypatch.setattr(module, "verdict_word", lambda _: "no concluyente")
    page, drawn = make_page(*size), []
    monkeypatch.setattr(QPainter, "drawText", lambda _, *given: drawn.append(given[-1]))
    page.table.viewport().grab()
    assert "no concluyente" in drawn
    assert page.table.horizontalScrollBar().maximum() == 0


def test_pictures_come_late_into_their_wells(make_page, engine, theme):
    engine.at_once = False
    page = make_page()
    while not page.batch.scores:
        engine.answer_next((ReadPairs, ScoreRows))
    settle()
    ink = theme.colour("paper").darker(200).lightness()

    def darkest():
        rect = page.table.visualRect(page.table.rows.index(0, table.QUESTIONED))
        image = page.table.viewport().grab(rect).toImage()
        x = image.width() // 2
        return min(image.pixelColor(x, y).lightness() for y in range(image.height()))

    assert darkest() > ink
    engine.answer_all()
    settle()
    engine.answer_all()
    settle()
    assert darkest() < ink
    assert max(len(q.paths) for q in engine.asked if isinstance(q, FilePictures)) == 8


def test_chips_filter_by_mouse_and_keyboard(page):
    QTest.mouseClick(page.chips.chips["different"], LEFT)
    assert [text(page, i, table.ROW) for i in range(4)] == ["2", "6", "8", "12"]
    assert "4 rows shown" in words(page)
    page.chips.chips["errors"].setFocus()
    QTest.keyClick(page.chips.chips["errors"], Qt.Key.Key_Return)
    assert page.table.rows.rowCount() == 2
    QTest.mouseClick(page.chips.chips["all"], LEFT)
    QTest.keyClicks(page.search, "scan_1")
    assert page.table.rows.rowCount() == 4


def test_the_head_sorts_and_turns_round(page):
    head = page.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(table.LLR) + 20, 10)
    QTest.mouseClick(head.viewport(), LEFT, pos=place)
    assert text(page, 0, table.LLR) == "+1.9"
    assert page.table.rows.headerData(table.LLR, Qt.Orientation.Horizontal) == "llr ↓"
    assert page.sort.currentText() == "By llr, highest first"
    QTest.mouseClick(head.viewport(), LEFT, pos=place)
    assert text(page, 0, table.LLR) == "≤\u2009−2.1"
    page.sort.setFocus()
    QTest.keyClick(page.sort, Qt.Key.Key_Home)
    assert text(page, 0, table.ROW) == "1"


def test_nothing_moves_when_the_search_can_be_cleared(page):
    before = page.search.geometry(), page.sort.geometry()
    QTest.keyClicks(page.search, "scan")
    settle()
    assert (page.search.geometry(), page.sort.geometry()) == before


def test_the_chosen_row_stays_chosen_in_another_order(page):
    QTest.mouseClick(page.table.viewport(), LEFT, pos=cell(page, 3))
    assert "1 row selected" in words(page)
    page.order.sort("llr", descending=False)
    assert text(page, page.table.currentIndex().row(), table.ROW) == "4"
    page.order.keep("errors")
    assert not page.table.currentIndex().isValid()


def test_the_row_that_the_keyboard_comes_to_is_marked(page, desk):
    window = desk.bench.window
    page.open_table.setFocus(Qt.FocusReason.TabFocusReason)
    while window.focusWidget() is not page.table:
        QTest.keyClick(window, Qt.Key.Key_F6)
    assert "1 row selected" in words(page)
    assert [own.row() for own in page.table.selectionModel().selectedRows()] == [0]


def test_return_and_a_double_click_open_the_row_in_compare(page, desk):
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(1, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    comparison = desk.bench.comparison
    assert desk.bench.shown == "compare"
    assert comparison.questioned.samples[0].source.path == "/data/scan_2.tif"
    assert [own.source.path for own in comparison.references.samples] == ["/data/known_2_0.tif"]
    desk.bench.show_page("batch")
    settle()
    QTest.mouseClick(page.table.viewport(), LEFT, pos=cell(page, 0))
    QTest.mouseDClick(page.table.viewport(), LEFT, pos=cell(page, 0))
    assert comparison.questioned.samples[0].source.path == "/data/scan_1.tif"


def test_the_keyboard_follows_an_opened_row_to_something_that_is_seen(page, desk):
    window = desk.bench.window
    desk.bench.show_page("compare")
    desk.bench.page.questioned.pad.setFocus()
    desk.bench.show_page("batch")
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(1, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    assert desk.bench.page.questioned.isAncestorOf(window.focusWidget())
    assert window.focusWidget().isVisible(), "not the pad, which a picture stands in for"
    desk.bench.show_page("batch")
    assert window.focusWidget() is page.table


def test_verdict_marks_and_error_wells_have_their_colours(page, theme):
    assert theme.tokens.colour("same").lower() in pixels(page, 0, table.VERDICT)
    assert theme.tokens.colour("diff").lower() in pixels(page, 1, table.VERDICT)
    assert theme.tokens.colour("err_soft").lower() in pixels(page, 4, table.QUESTIONED)
    assert theme.tokens.colour("err_soft").lower() not in pixels(page, 4, table.REFERENCE)


def room_beside(page, place, column):
    """How far a cell's letters end from its right edge; None of an empty one."""
    rect = page.table.visualRect(page.table.rows.index(place, column))
    image = page.table.viewport().grab(rect).toImage()
    ground = image.pixelColor(1, 1)
    high = range(6, image.height() - 6)  # without the line below
    for room in range(1, image.width()):
        if any(image.pixelColor(image.width() - room, y) != ground for y in high):
            return room
    return None


@pytest.mark.usefixtures("right_to_left")
def test_figures_stand_below_each_other_where_one_reads_from_the_right(page):
    settle()
    for column in (table.ROW, table.LLR, table.SCORE):
        found = [room_beside(page, place, column) for place in range(5)]
        ends = [own for own in found if own is not None]
        assert len(ends) > 2
        assert max(ends) - min(ends) < 4, "as far as digits differ"
        assert max(ends) < 20


def test_pause_cancel_and_resume(make_page, engine):
    engine.at_once = False
    page = make_page()
    engine.answer_next(ReadPairs)
    QTest.mouseClick(page.progress.pause, LEFT)
    engine.answer_next(ScoreRows)
    assert page.batch.state is BatchState.PAUSED
    assert page.progress.pause.text() == "Resume"
    assert "Paused at 4 of 12 rows" in words(page)
    QTest.mouseClick(page.progress.pause, LEFT)
    QTest.mouseClick(page.progress.cancel, LEFT)
    assert "Cancelled at 4 of 12 rows" in words(page)
    assert not page.progress.cancel.isEnabled()
    engine.at_once = True
    QTest.mouseClick(page.progress.pause, LEFT)
    assert page.batch.state is BatchState.DONE
    assert not page.progress.pause.isEnabled()


def test_dialogs_lead_to_table_folders_and_file(
    make_page, desk, engine, monkeypatch, tmp_path, qtbot
):
    page = make_page(opened=False)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/data/t.csv", ""))
    QTest.mouseClick(page.open_table, LEFT)
    assert ReadPairs("/data/t.csv") in engine.asked
    assert "t.csv" in words(page)
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    saving = desk.bench.batch_commands.saving
    assert desk.bench.is_working, "a new window would lose what is not saved"
    with qtbot.waitSignal(saving.ended):
        desk.bench.batch_commands.save(str(tmp_path / "no" / "such.csv"))
    assert (
        "such.csv was not saved: the folder is gone, or takes no files."
        in desk.bench.status.history[-1][1]
    )
    assert desk.bench.is_working
    with qtbot.waitSignal(saving.ended):
        QTest.mouseClick(page.save, LEFT)
    assert not desk.bench.is_working
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        assert [tuple(own) for own in csv.reader(file)] == page.batch.records()
    assert desk.bench.status.history[-1][1] == "out.csv was saved."


def test_rows_tried_again_while_the_result_is_saved_are_not_saved(
    page, desk, tmp_path, qtbot, monkeypatch
):
    commands = desk.bench.batch_commands
    monkeypatch.setattr(fake_batch, "score_of", lambda _: real(1))
    with qtbot.waitSignal(commands.saving.ended):
        commands.save(str(tmp_path / "out.csv"))
        page.batch.try_again()
    assert page.batch.is_unsaved
    with qtbot.waitSignal(commands.saving.ended):
        commands.save(str(tmp_path / "out.csv"))
    assert not page.batch.is_unsaved


def test_results_that_are_saved_at_once_each_count_for_themselves(
    page, desk, tmp_path, qtbot, monkeypatch
):
    """Another save must not end the wish behind the one before it, nor take over its rows."""
    commands, done = desk.bench.batch_commands, []
    may_go_on = threading.Event()

    def write(path, *_):
        if path.name == "first.csv":
            assert may_go_on.wait(5)
        done.append(path.name)
        if path.name == "second.csv":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(doing, "write_records", write)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "first.csv"), "")
    )
    commands.open("/data/next.csv")
    QTest.mouseClick(commands.question.save, LEFT)
    commands.save(str(tmp_path / "second.csv"))
    assert page.batch.title == "pairs-may.csv"
    ended = []
    commands.saving.ended.connect(lambda path, _: ended.append(Path(path).name))
    may_go_on.set()
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert done == ended == ["first.csv", "second.csv"]
    assert page.batch.title == "next.csv"


def test_a_result_that_score_pairs_is_writing_is_left_alone(page, desk, tmp_path, qtbot):
    path = tmp_path / "out.csv"
    path.write_text("one row")
    commands = desk.bench.batch_commands
    with path.open("ab") as file:
        assert hold_open(file.fileno())
        with qtbot.waitSignal(commands.saving.ended):
            commands.save(str(path))
    said = "out.csv was not saved: another command is writing it. Choose another name."
    assert desk.bench.status.history[-1][1] == said
    assert path.read_text() == "one row"
    with qtbot.waitSignal(commands.saving.ended):
        commands.save(str(path))
    assert path.read_text() != "one row"


def test_the_table_that_was_opened_is_not_replaced(desk, engine, tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("questioned,reference\n")
    desk.bench.batch.open_table(str(path))
    desk.bench.batch_commands.save(str(tmp_path / "." / "pairs.csv"))
    said = "pairs.csv is the table that was opened. Choose another name."
    assert desk.bench.status.history[-1][1] == said
    assert path.read_text() == "questioned,reference\n"


def test_another_table_over_an_unsaved_result_asks_first(
    page, desk, engine, monkeypatch, tmp_path, qtbot
):
    commands = desk.bench.batch_commands
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/data/next.csv", ""))

    def wish():
        QTest.mouseClick(page.open_table, LEFT)
        return commands.question

    question = wish()
    assert question.text() == "The result of pairs-may.csv is not saved."
    offered = [question.save, question.drop, question.stay]
    assert [(own.text(), own.property("kind"), own.isDefault()) for own in offered] == [
        ("Save CSV…", "primary", True),
        ("Go on without saving", "outlined", False),
        ("Keep this result", "outlined", False),
    ]
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert (page.batch.title, commands.question) == ("pairs-may.csv", None)

    # a dialog that is left, and a folder that cannot be written, leave the result as it is
    for path in ("", str(tmp_path / "no" / "such.csv")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, own=path: (own, ""))
        with qtbot.waitSignal(
            commands.saving.ended, raising=bool(path), timeout=2000 if path else 1
        ):
            QTest.mouseClick(wish().save, LEFT)
        assert page.batch.title == "pairs-may.csv"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "o.csv"), ""))
    with qtbot.waitSignal(commands.saving.ended):
        QTest.mouseClick(wish().save, LEFT)
    assert (tmp_path / "o.csv").read_text().count("\n") == 13
    assert page.batch.title == "next.csv"

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/data/last.csv", ""))
    QTest.mouseClick(wish().drop, LEFT)
    assert page.batch.title == "last.csv"


def test_a_result_of_before_says_so_and_is_compared_again(page, desk, engine):
    assert not page.progress.pause.isEnabled()
    desk.comparison.choose_operating_point("strict")
    settle()
    assert page.batch.done == 12
    assert "These rows were compared at the operating point “standard”." in words(page)
    assert page.progress.pause.text() == "Compare again"
    QTest.mouseClick(page.progress.pause, LEFT)
    QTest.mouseClick(desk.bench.batch_commands.question.drop, LEFT)
    settle()
    assert [q for q in engine.asked if isinstance(q, ScoreRows)][-1].operating_point == "strict"
    assert "12 rows compared" in words(page)
    assert page.progress.pause.text() == "Pause"
    assert not page.progress.note.isVisible()


def test_what_was_left_is_continued_from_an_empty_page_only(make_page, desk):
    page = make_page(opened=False)
    head = BatchHead("/data/old.csv", "", "signature", "standard", 12)
    page.batch.left_over = (head, 12)
    page.batch.changed.emit()
    command = desk.bench.commands["continue_batch"]
    assert page.left_over.text() == "Show old.csv: all 12 rows are done and not saved"
    page.batch.left_over = (replace(head, total=1), 1)
    page.batch.changed.emit()
    assert page.left_over.text() == "Show old.csv: its row is done and not saved"
    assert command.isEnabled()
    page.batch.open_table("/data/other.csv")
    assert not command.isEnabled()


def test_what_was_left_is_offered_in_whole_words_in_a_small_window(make_page):
    page = make_page(900, 600, opened=False)
    name = "/data/signatures of the branch in the old town, second half of the year.csv"
    page.batch.left_over = (BatchHead(name, "", "signature", "standard", 10_000), 10_000)
    page.batch.changed.emit()
    settle()
    assert page.left_over.text().endswith("all 10,000 rows are done and not saved")
    for own in page.empty.findChildren(QPushButton):
        assert own.width() >= own.sizeHint().width(), own.text()


def test_two_folders_by_their_dialog(make_page, desk, engine, monkeypatch):
    page = make_page(opened=False)
    engine.batch.how = "name"
    QTest.mouseClick(page.open_folders, LEFT)
    dialog = desk.bench.doing.dialog
    settle()
    assert not dialog.compare.isEnabled()
    assert dialog.height() < 300
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/data/questioned")
    QTest.mouseClick(dialog.choosers[0], LEFT)
    QTest.keyClicks(dialog.fields[1], "/data/known")
    QTest.mouseClick(dialog.compare, LEFT)
    assert ReadPairs("/data/questioned", "/data/known") in engine.asked
    assert "Each file is compared with the references of its name." in words(page)


def test_dropping_a_table_or_two_folders(make_page, desk, engine, tmp_path):
    page = make_page(opened=False)
    for name in ("q", "r"):
        (tmp_path / name).mkdir()
    assert drop_on(page, "/data/t.CSV")
    assert drop_on(page, tmp_path / "q", tmp_path / "r")
    QTest.mouseClick(desk.bench.batch_commands.question.drop, LEFT)
    assert not drop_on(page, "/data/t.png")
    asked = [own for own in engine.asked if isinstance(own, ReadPairs)]
    assert [own.path for own in asked] == ["/data/t.CSV", str(tmp_path / "q")]


def test_another_operating_point_is_chosen_here_too(make_page, engine, desk):
    page = make_page(opened=False)
    page.point.setFocus()
    QTest.keyClick(page.point, Qt.Key.Key_End)
    assert desk.comparison.operating_point == "strict"
    page.batch.open_table("/data/pairs-may.csv")
    assert [q for q in engine.asked if isinstance(q, ScoreRows)][-1].operating_point == "strict"
    assert page.point.currentText() == "strict · 0.1 %", "as Compare says it"


def test_trouble_is_said_where_the_table_would_be(make_page, engine):
    engine.batch.failure = Failure("It is not UTF-8 text.", "Save it as CSV UTF-8.")
    page = make_page()
    assert "It is not UTF-8 text. Save it as CSV UTF-8." in words(page)
    assert page.progress.pause.isEnabled()


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_off(make_page, desk, size):
    page = make_page(*size)
    assert clipped(desk.bench) == []
    assert page.horizontalScrollBar().maximum() == 0
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.table.isColumnHidden(table.RAW) == (size[0] < 1600)


def test_everything_has_a_name_and_is_large_enough(page, desk):
    assert nameless(desk.window) == []
    assert too_small(page) == []
    spoken = page.table.rows.data(
        page.table.rows.index(0, table.ROW), Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken == "Row 1, scan_1.tif, same, llr plus 1.7"


def test_the_keyboard_reaches_all_of_it(page, desk):
    page.open_table.setFocus(Qt.FocusReason.TabFocusReason)
    order = []
    for _ in range(60):
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(desk.window.focusWidget())
        if order[-1] is page.open_table:
            break
    marks = [page.open_folders, page.point, page.save, page.chips.chips["all"], page.sort,
             page.search, page.table]  # fmt: skip
    places = [order.index(mark) for mark in marks]
    assert places == sorted(places)


@pytest.mark.usefixtures("small_heap")
def test_ten_thousand_rows_keep_the_loop_free(make_page, desk, engine, stall_watch, qtbot):
    engine.batch.total = 10_000
    page = make_page(opened=False)
    engine.at_once = False
    page.batch.open_table("/data/pairs.csv")
    with stall_watch:
        while engine.waiting:
            engine.answer_next()
            qtbot.wait(1)
        page.order.sort("llr", descending=True)
        qtbot.wait(5)
        page.order.search("scan_77")
        qtbot.wait(5)
        page.table.scrollToBottom()
        qtbot.wait(5)
    assert page.batch.done == 10_000
    stall_watch.check()


def test_a_row_about_pages_opens_them(make_page, desk):
    page = make_page(opened=False)
    row = PairRow(1, (), "/data/form.pdf#page=2", ("/data/card.pdf#page=3",))
    page.batch.open_rows("forms", (row,))
    assert "1 row compared" in words(page)
    page.table.picked.emit(0)
    comparison = desk.bench.comparison
    samples = [*comparison.questioned.samples, *comparison.references.samples]
    assert [(own.source.path, own.source.treatment.page) for own in samples] == [
        ("/data/form.pdf", 1), ("/data/card.pdf", 2),
    ]  # fmt: skip


def test_the_wheel_chooses_only_where_the_keyboard_is(page, desk):
    turned = QPoint(0, -120)
    for own in (page.point, page.sort):
        before = own.currentIndex()
        place = QPointF(own.rect().center())
        wheel = QWheelEvent(
            place, own.mapToGlobal(place), turned, turned, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        page.search.setFocus()
        QApplication.sendEvent(own, wheel)
        assert own.currentIndex() == before
        own.setFocus()
        QApplication.sendEvent(own, wheel)
        assert own.currentIndex() == before + 1 or own is page.point


def test_the_head_of_the_table_is_small(page, theme):
    assert page.table.horizontalHeader().font().pixelSize() == theme.fonts.font("small").pixelSize()


def test_home_and_end_lead_to_the_first_row_and_the_last(page):
    own = page.table
    own.setFocus()
    for key, row in (
        (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 11), (Qt.Key.Key_End, 11), (Qt.Key.Key_Up, 10),
        (Qt.Key.Key_Home, 0),
    ):  # fmt: skip
        QTest.keyClick(own, key)
        assert own.currentIndex().row() == row
        assert [index.row() for index in own.selectionModel().selectedRows()] == [row]
    page.search.setText("nobody")
    QTest.keyClick(own, Qt.Key.Key_End)


def test_where_no_row_is_asked_for_a_button_shows_all(page):
    QTest.keyClicks(page.search, "nobody")
    assert "No row is called so." in words(page)
    assert not page.table.isVisible()
    QTest.mouseClick(page.show_all, LEFT)
    assert page.table.isVisible()
    assert page.search.text() == ""
    assert page.table.rows.rowCount() == 12
    assert page.table.hasFocus()
    QTest.mouseClick(page.chips.chips["held"], LEFT)
    assert "No row is of this kind." in words(page)
    QTest.keyClick(page.show_all, Qt.Key.Key_Space)
    assert page.chips.chips["all"].isChecked()
    assert page.table.isVisible()


def test_the_chip_of_all_rows_counts_those_to_come_too(make_page, engine):
    engine.at_once = False
    page = make_page()
    engine.answer_next(ReadPairs)
    engine.answer_next(ScoreRows)
    QTest.mouseClick(page.progress.cancel, LEFT)
    assert page.chips.chips["all"].text() == "All 12"
    assert page.chips.chips["same"].text() == "same 2"
    assert "12 rows shown" in words(page)


def test_rows_whose_files_were_away_are_tried_again_alone(page, engine, monkeypatch):
    again = page.progress.again
    assert again.isVisible()
    QTest.mouseClick(page.chips.chips["errors"], LEFT)
    engine.asked.clear()
    monkeypatch.setattr(fake_batch, "score_of", lambda number: real(1 if number == 5 else number))
    QTest.mouseClick(again, LEFT)
    settle()
    asked = [own for own in engine.asked if isinstance(own, ScoreRows)]
    assert [row.number for own in asked for row in own.rows] == [5, 11]
    assert page.chips.chips["errors"].text() == "errors 1"
    assert [text(page, i, table.ROW) for i in range(1)] == ["11"]
    assert page.batch.scores[4] == real(1)
    monkeypatch.setattr(fake_batch, "score_of", lambda _: real(1))
    QTest.mouseClick(again, LEFT)
    settle()
    assert not again.isVisible()
    assert "No row is of this kind." in words(page)
