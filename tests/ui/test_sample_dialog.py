"""The dialog in which samples are opened: it shows what is marked, and what it was asked for."""

from __future__ import annotations

import gc
import os
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
)

from tests.ui.conftest import delete, settle
from verifier_app.engine.page_questions import ShowPage
from verifier_app.engine.protocol import Failure
from verifier_app.store.cases import SUFFIX
from verifier_app.store.settings import LAST_FOLDER
from verifier_app.ui.models.numbers import END_OF_ISOLATE, ISOLATE
from verifier_app.ui.reach import FINGER
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.tokens import contrast

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NAMES = ("a.png", "b.inkml", "c.pdf", f"d{SUFFIX}", "notes.txt")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "scans"
    (place / "older").mkdir(parents=True)
    for name in NAMES:
        (place / name).write_bytes(b"?")
    return place


@pytest.fixture
def opened(bench, folder, qtbot):
    """Opens the dialog of a command in the folder, its list filled."""

    def open_it(command="open_references"):
        bench.settings.set(LAST_FOLDER, str(folder))
        bench.commands[command].trigger()
        dialog = bench.doing.dialog
        tree = dialog.findChild(QTreeView, "treeView")
        qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 4)
        settle()
        return dialog

    return open_it


def rows(dialog):
    tree = dialog.findChild(QTreeView, "treeView")
    found = (tree.model().index(row, 0, tree.rootIndex()) for row in range(4))
    return {index.data(): index for index in found}


def mark(dialog, name, modifiers=NONE):
    tree = dialog.findChild(QTreeView, "treeView")
    QTest.mouseClick(tree.viewport(), LEFT, modifiers, tree.visualRect(rows(dialog)[name]).center())


def asked(engine):
    return [own for own, _, pane in engine.waiting.values() if pane == "preview"]


def test_only_what_can_be_opened_is_listed_and_nothing_can_be_changed_there(opened):
    dialog = opened()
    assert set(rows(dialog)) == {"older", "a.png", "b.inkml", "c.pdf"}
    assert dialog.testOption(dialog.Option.ReadOnly)


def test_the_file_that_is_marked_is_shown_by_the_engine(opened, engine):
    dialog = opened()
    preview = dialog.preview
    assert "Mark a file" in preview.facts.text()
    mark(dialog, "a.png")
    (question,) = asked(engine)
    assert (question.sample.path, question.search) == (preview.path, False)
    assert preview.path.endswith("a.png")
    assert preview.picture._picture is None
    engine.answer_all()
    assert preview.name.whole == "a.png"
    assert preview.facts.text() == "800 × 1000 px, page 1 of 4"
    assert preview.picture._picture is not None
    assert "a.png" in preview.picture.accessibleName()

    QTest.keyClick(dialog.findChild(QTreeView, "treeView"), Qt.Key.Key_Down)  # the drawing
    engine.answer_all()
    assert "strokes" in preview.facts.text()
    mark(dialog, "older")
    assert preview.path == ""
    assert "Mark a file" in preview.facts.text()


def test_only_the_file_that_was_marked_last_is_waited_for(opened, engine):
    dialog = opened()
    mark(dialog, "a.png")
    mark(dialog, "c.pdf")
    assert [own.sample.path for own in asked(engine)] == [dialog.preview.path]
    dialog.close()
    assert not asked(engine)


def test_a_file_that_cannot_be_read_is_one_sentence(opened, engine):
    dialog = opened()
    mark(dialog, "c.pdf")
    engine.fail(ShowPage, Failure("The PDF is damaged.", "Scan it again."))
    assert dialog.preview.facts.text() == "The PDF is damaged. Scan it again."
    assert dialog.preview.picture._picture is None


def test_a_case_among_all_files_says_so_and_needs_no_engine(opened, engine, folder):
    dialog = opened()
    dialog.preview.show_file(str(folder / f"d{SUFFIX}"))
    assert "saved case" in dialog.preview.facts.text()
    assert not asked(engine)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_what_is_no_file_is_asked_about_too(opened, engine, folder):
    os.mkfifo(folder / "pipe.png")
    dialog = opened()
    dialog.preview.show_file(str(folder / "pipe.png"))
    assert [own.sample.path for own in asked(engine)] == [str(folder / "pipe.png")]
    engine.fail(ShowPage, Failure("This is a pipe or a device, not a file."))
    assert dialog.preview.facts.text() == "This is a pipe or a device, not a file."


def test_no_file_is_read_to_be_listed(opened, folder, qtbot):
    """One below /proc that has nothing to give would hold the window up for ever."""
    (folder / "unnamed").write_bytes(b"\x89PNG\r\n\x1a\n")
    dialog = opened()
    dialog.selectNameFilter("All files (*)")
    tree = dialog.findChild(QTreeView, "treeView")
    model, root = tree.model(), tree.rootIndex()
    qtbot.waitUntil(lambda: model.rowCount(root) == 7)
    kinds = {model.index(row, 0, root).data(): model.index(row, 2, root).data() for row in range(7)}
    assert kinds["unnamed"] == "–", "Qt would know from its bytes that it is a picture"


def test_dates_and_sizes_are_in_the_language_of_the_window(opened, folder):
    stamp = datetime(2026, 3, 9, 14, 7).timestamp()  # noqa: DTZ001 - the person's own
    (folder / "a.png").write_bytes(b"?" * 1500)
    os.utime(folder / "a.png", (stamp, stamp))
    dialog = opened()
    tree = dialog.findChild(QTreeView, "treeView")

    def said(column):
        index = rows(dialog)["a.png"].siblingAtColumn(column)
        option = QStyleOptionViewItem()
        tree.itemDelegateForIndex(index).initStyleOption(option, index)
        return option.text

    assert said(3) == "9 Mar 2026, 2:07\u202fPM"
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert (said(1), said(3)) == ("1,5 kB", "9 März 2026, 14:07")
    finally:
        QLocale.setDefault(before)


def test_several_are_opened_at_once_and_the_folder_is_remembered(opened, bench, folder):
    dialog = opened()
    mark(dialog, "a.png")
    mark(dialog, "c.pdf", Qt.KeyboardModifier.ControlModifier)
    buttons = dialog.findChild(QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Open), LEFT)
    names = [own.source.file_name for own in bench.comparison.references.samples]
    assert sorted(names) == ["a.png", "c.pdf"]
    assert bench.settings.get(LAST_FOLDER) == str(folder)


def test_a_name_can_be_typed_and_escape_leaves_everything(opened, bench, engine):
    dialog = opened("open_questioned")
    assert dialog.focusWidget() is dialog.findChild(QLineEdit)
    QTest.keyClicks(dialog.findChild(QLineEdit), "a.png")
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    settle()
    assert bench.comparison.questioned.current.source.file_name == "a.png"
    dialog = opened("open_questioned")
    mark(dialog, "c.pdf")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not asked(engine)
    assert bench.comparison.questioned.current.source.file_name == "a.png"


def test_a_folder_that_is_typed_opens_and_no_list_is_left_open(opened, folder, qtbot):
    inner = folder / "older"
    (inner / "scans").mkdir()
    dialog = opened()
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    QTest.keyClicks(field, str(inner))
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "scans" in rows(dialog))
    settle()
    assert dialog.directory().path() == str(inner)
    assert not popup.isVisible()
    QTest.keyClicks(field, "sc")
    qtbot.waitUntil(popup.isVisible)
    popup.hide()


def test_a_file_whose_whole_path_is_typed_is_opened(bench, tmp_path, qtbot):
    """Qt kept a folder with a name of one letter chosen beside the file, and listed that folder."""
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "page.png").write_bytes(b"?")
    bench.settings.set(LAST_FOLDER, str(folder))
    bench.commands["open_questioned"].trigger()
    field = bench.doing.dialog.findChild(QLineEdit, "fileNameEdit")
    popup = field.completer().popup()
    for letter in str(folder / "page.png"):
        QTest.keyClick(popup if popup.isVisible() else field, letter)
        settle()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle()
    assert bench.comparison.questioned.current is not None
    assert bench.comparison.questioned.current.source.file_name == "page.png"


def test_a_path_keeps_its_order_in_an_arabic_window(opened, folder):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    try:
        dialog = opened()
        ways = dialog.findChild(QComboBox, "lookInCombo")
        assert ways.currentText() == f"{ISOLATE}{folder}{END_OF_ISOLATE}"
        dialog.setDirectory(str(folder / "older"))
        assert ways.currentText() == f"{ISOLATE}{folder / 'older'}{END_OF_ISOLATE}"
        ways.showPopup()
        assert ways.itemText(1) == f"{ISOLATE}{folder}{END_OF_ISOLATE}"
        ways.hidePopup()
        ways.setCurrentIndex(1)
        ways.textActivated.emit(ways.currentText())
        assert dialog.directory().path() == str(folder)
    finally:
        QLocale.setDefault(before)


def test_what_is_wrong_with_a_file_makes_the_dialog_no_higher(opened, engine):
    dialog = opened()
    high = dialog.height()
    mark(dialog, "a.png")
    engine.fail(ShowPage, Failure("The picture has 108 megapixels.", "Crop it closer. " * 9))
    settle()
    assert "108 megapixels" in dialog.preview.facts.text()
    assert dialog.height() == high


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_qts_own_dialogs_are_dressed_as_well(bench, theme, folder, colours):
    theme.choose(colours)
    settle()
    dialog = QFileDialog(bench.window.front, "Open", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    settle()
    (up,) = dialog.findChildren(QToolButton, "toParentButton")
    cancel = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
    ways, answer = dialog.grab(up.geometry()).toImage(), cancel.grab().toImage()
    delete(dialog)
    inner = range(6, ways.width() - 6)
    seen = {ways.pixelColor(x, y).name() for x in inner for y in inner}
    ground = ways.pixelColor(4, ways.height() // 2).name()
    assert max(contrast(own, ground) for own in seen) >= 3, "the way up is seen"
    assert answer.pixelColor(6, answer.height() // 2) == theme.colour("surface")


def ask_to_save(bench):
    ask_where(bench.theme, bench.window.front, "Save", "/x.csv", {".csv": "CSV tables (*.csv)"})


def ask_for_folders(bench):
    bench.commands["open_folders"].trigger()
    QTest.mouseClick(bench.doing.dialog.choosers[0], LEFT)
    bench.doing.dialog.close()


def ask_for_a_report(bench):
    bench.report.open()
    bench.report.dialog.allow(saving=True)
    QTest.mouseClick(bench.report.dialog.pdf, LEFT)
    bench.report.dialog.close()


@pytest.mark.parametrize(
    ("ask", "of_folders"),
    [
        (lambda bench: bench.commands["open_gallery"].trigger(), True),
        (lambda bench: bench.commands["open_case"].trigger(), False),
        (ask_to_save, False),
        (ask_for_folders, True),
        (ask_for_a_report, False),
    ],
)
def test_dialogs_for_folders_and_for_saving_have_the_same_look(bench, ask, of_folders):
    seen = {}

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        timer.stop()
        box = dialog.findChild(QDialogButtonBox)
        shown = [own for own in dialog.findChildren(QToolButton) if own.isVisible()]
        tree = dialog.findChild(QTreeView, "treeView")
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        QTest.keyClicks(name, "a")
        name.clear()
        seen.update(
            answers={box.buttonRole(own): own.property("kind") for own in box.buttons()},
            ways={own.property("kind") for own in shown},
            makes_folder=any(own.objectName() == "newFolderButton" for own in shown),
            has_kinds=dialog.findChild(QComboBox, "fileTypeCombo").isVisible(),
            type_is_hidden=tree.isColumnHidden(2),
            aside=tree.horizontalScrollBar().isVisible(),
            name=dialog.labelText(QFileDialog.DialogLabel.FileName),
        )
        dialog.reject()

    timer = QTimer(bench.window)
    timer.timeout.connect(look)
    timer.start(50)
    ask(bench)
    role = QDialogButtonBox.ButtonRole
    assert seen.pop("answers") == {role.AcceptRole: "primary", role.RejectRole: "outlined"}
    assert ("Chosen:" in seen.pop("name")) == of_folders, "Qt says Directory where it says Folder"
    assert seen == {
        "ways": {"tool"}, "makes_folder": True, "has_kinds": not of_folders,
        "type_is_hidden": True, "aside": False,
    }  # fmt: skip


def test_a_name_is_typed_in_a_dialog_that_only_qt_knows(bench):
    typed = []

    def type_and_leave():
        if isinstance(QApplication.focusWidget(), QLineEdit):
            timer.stop()
            gc.collect()  # nothing holds what Qt has made itself
            QTest.keyClicks(QApplication.focusWidget(), "ab")
            typed.append(QApplication.focusWidget().text())
            QApplication.activeModalWidget().reject()

    timer = QTimer(bench.window)
    timer.timeout.connect(type_and_leave)
    timer.start(50)
    bench.commands["open_case"].trigger()
    assert typed == ["ab"]


def test_all_places_of_the_dialog_are_seen_whole(opened):
    places = opened().findChild(QListView, "sidebar")
    assert places.sizeHintForColumn(0) <= places.viewport().width()
    assert not places.horizontalScrollBar().isVisible()


def test_files_have_room_for_a_finger(bench, opened):
    bench.theme.make_for_touch(touch=True)
    dialog = opened()
    tree = dialog.findChild(QTreeView, "treeView")
    assert {tree.visualRect(own).height() for own in rows(dialog).values()} == {FINGER}
    bench.theme.make_for_touch(touch=False)
