"""Where to save: the whole name counts, and no file is replaced unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from tests.children import run_python
from verifier_app.ui import save_dialog
from verifier_app.ui.file_dialogs import FileDialogs
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.widgets.keeping_question import Question, may_be_lost

LISTING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeView, QWidget
from verifier_app.ui.file_dialogs import FileDialogs
from verifier_app.ui.theme import Theme

application = QApplication([])
front = QWidget()
front.show()
FileDialogs(Theme.of_paper(), front)
dialog = QFileDialog(front, "Open", sys.argv[1], "Tables (*.csv)")
left = list(range(40))

def look():
    tree = dialog.findChild(QTreeView, "treeView")
    rows = tree.model().rowCount(tree.rootIndex())
    left.pop()
    if rows == 2 or not left:
        print(rows)
        dialog.reject()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
dialog.exec()
"""
KINDS = {".inkml": "Ink (*.inkml)", ".png": "Picture (*.png)"}


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asked(monkeypatch):
    """Files that were asked about; each is left."""
    names = []

    def question(_theme, _parent, _title, text, _answers):
        names.append(text)
        return False

    monkeypatch.setattr(save_dialog, "may_be_lost", question)
    return names


def dialogs(monkeypatch, *answers):
    """The person's choices, one a dialog; gives what each dialog offered."""
    left, offered = list(answers), []

    def save(_parent, _title, start, _filters):
        offered.append(start)
        return left.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return offered


@pytest.mark.parametrize(
    ("chosen", "kind", "path"),
    [
        ("/d/a.PNG", KINDS[".inkml"], "/d/a.PNG"),
        ("/d/a", KINDS[".png"], "/d/a.png"),
        ("/d/a.v2", "", "/d/a.v2.inkml"),
        ("", "", ""),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(theme, parent, asked, monkeypatch, chosen, kind, path):
    dialogs(monkeypatch, (chosen, kind))
    assert ask_where(theme, parent, "Save", "/d/x.inkml", KINDS) == path
    assert asked == []


def test_a_file_whose_whole_name_was_not_typed_is_asked_about(
    theme, parent, asked, monkeypatch, tmp_path
):
    (tmp_path / "a.png").write_text("precious")
    offered = dialogs(
        monkeypatch, (str(tmp_path / "a"), KINDS[".png"]), (str(tmp_path / "b.png"), "")
    )
    assert ask_where(theme, parent, "Save", "/d/x.inkml", KINDS) == str(tmp_path / "b.png")
    assert asked == ["a.png exists already. Replace it?"]
    assert offered == ["/d/x.inkml", str(tmp_path / "a.png")]
    monkeypatch.setattr(save_dialog, "may_be_lost", lambda *_: True)
    dialogs(monkeypatch, (str(tmp_path / "a"), KINDS[".png"]))
    assert ask_where(theme, parent, "Save", "/d/x.inkml", KINDS) == str(tmp_path / "a.png")


@pytest.mark.parametrize("name", ["K" * 300, "\N{SNOWMAN}" * 90, "x\ud800" * 200])
def test_a_name_that_no_file_can_have_is_offered_shorter(
    theme, parent, asked, monkeypatch, tmp_path, name
):
    offered = dialogs(monkeypatch, ("", ""))
    ask_where(theme, parent, "Save", str(tmp_path / f"{name}.png"), KINDS)
    [place] = map(Path, offered)
    assert place.suffix == ".png"
    assert place.stem[:60] == name[:60].replace("\ud800", "?")
    place.touch()


def test_the_longest_name_that_a_file_can_have_is_offered_whole(theme, parent, monkeypatch):
    start = "/d/" + "K" * 251 + ".png"
    offered = dialogs(monkeypatch, ("", ""))
    ask_where(theme, parent, "Save", start, KINDS)
    assert offered == [start]


def test_the_window_has_the_keyboard_when_the_dialogs_are_gone(theme, parent, monkeypatch, qtbot):
    other = QWidget()
    qtbot.addWidget(other)
    for own in (parent, other):
        own.show()
        own.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    dialogs(monkeypatch, ("/d/a.png", ""))
    ask_where(theme, parent, "Save", "/d/x.png", KINDS)
    qtbot.waitUntil(parent.isActiveWindow)


def test_the_real_dialog_asks_about_the_whole_name(theme, parent, asked, tmp_path):
    (tmp_path / "result.csv").write_text("precious")
    names = ["result", "other"]

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        dialog.findChild(QLineEdit).setText(names.pop(0))
        dialog.accept()
        if not names:
            timer.stop()

    timer = QTimer(parent)
    timer.timeout.connect(answer)
    timer.start(50)
    start = str(tmp_path / "pairs-compared.csv")
    path = ask_where(theme, parent, "Save", start, {".csv": "CSV tables (*.csv)"})
    assert path == str(tmp_path / "other.csv")
    assert asked == ["result.csv exists already. Replace it?"]


@pytest.mark.parametrize(
    ("press", "lost"),
    [
        (lambda box: QTest.keyClick(box, Qt.Key.Key_Escape), False),
        (lambda box: QTest.keyClick(box, Qt.Key.Key_Return), False),
        (lambda box: box.close(), False),
        (lambda box: QTest.mouseClick(answer(box, "Replace"), Qt.MouseButton.LeftButton), True),
    ],
)
def test_only_the_verb_itself_replaces_a_file(theme, parent, press, lost):
    answers = ("Replace", "Choose another name")
    seen = []

    def look():
        box = QApplication.activeModalWidget()
        if not isinstance(box, Question):  # not on screen yet
            return
        timer.stop()
        seen.extend((own.text(), own.property("kind")) for own in box.findChildren(QPushButton))
        press(box)

    timer = QTimer(parent)
    timer.timeout.connect(look)
    timer.start(20)
    assert may_be_lost(theme, parent, "Save", "a.png exists already.", answers) is lost
    assert sorted(seen) == [("Choose another name", "primary"), ("Replace", "outlined")]


def answer(box: Question, text: str) -> QPushButton:
    (found,) = (own for own in box.buttons() if own.text() == text)
    return found


def test_the_keyboard_is_seen_in_what_asks_before_a_file_is_replaced(theme, parent, tmp_path):
    """In Qt's dialog, in what it asks itself, and in our own question."""
    taken = tmp_path / "result.csv"
    taken.write_text("precious")
    seen = {}
    theme.dress(parent)
    FileDialogs(theme, parent)

    def look():
        box = QApplication.activeModalWidget()
        if box is None or type(box) in seen or not box.isActiveWindow():
            return
        seen[type(box)] = [around(theme, box) for _ in range(3)]
        if isinstance(box, QFileDialog):
            box.findChild(QLineEdit).setText(taken.name)
            QTimer.singleShot(0, box, box.accept)
            return
        for own in QApplication.topLevelWidgets():
            if isinstance(own, QFileDialog):
                QTimer.singleShot(0, own, own.reject)
        QTest.keyClick(box, Qt.Key.Key_Escape)

    timer = QTimer(parent)
    timer.timeout.connect(look)
    timer.start(20)
    assert ask_where(theme, parent, "Save", str(taken), {".csv": "CSV tables (*.csv)"}) == ""
    assert not may_be_lost(theme, parent, "Save", "Replace?", ("Replace", "Leave"))
    assert seen == dict.fromkeys((QFileDialog, QMessageBox, Question), [True] * 3)


def around(theme, box):
    """Whether what the next Tab leads to is seen to have the keyboard, and did not before."""
    QTest.keyClick(box.focusWidget() or box, Qt.Key.Key_Tab)
    now = box.focusWidget()
    place = QRect(now.mapTo(box, QPoint()), now.size()).adjusted(-4, -4, 4, 4) & box.rect()
    with_it = across(box.grab(place).toImage())
    now.clearFocus()
    without = across(box.grab(place).toImage())
    now.setFocus()
    colours = {theme.colour(own).rgb() for own in ("accent", "text")}
    return any(a != b and a in colours for a, b in zip(with_it, without, strict=True))


def across(image):
    """The colours on the line through the middle, from side to side."""
    return [image.pixel(x, image.height() // 2) for x in range(image.width())]


def test_a_dialog_lists_what_is_in_its_folder(tmp_path):
    """In a process of its own: Qt drops files without a kind in some only."""
    (tmp_path / "anna").mkdir()
    (tmp_path / "b.csv").touch()
    found = run_python(LISTING, str(tmp_path))
    assert found.stdout.split() == ["2"], found.stderr
